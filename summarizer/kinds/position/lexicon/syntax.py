"""Small words, and the verbs and nouns that word order alone would mistake."""

from .... import lazy
from .patterns import words

PREPOSITIONS = frozenset(
    "in at near on over from with against between for to of by into during under about "
    "toward towards within across around outside inside via despite without through "
    "upon than along off past throughout like unlike except behind beyond among amid alongside beside besides "
    "opposite not versus concerning regarding including pressing".split()
)

PLACING = frozenset(
    "in at near through around outside inside into across toward towards over".split()
)
"""Prepositions of places."""

ARTICLES = frozenset(
    "the a an this that these those any some all both his her its their our my such "
    "another one no each every".split()
)

PARTS = frozenset(
    "one two three four five six some several many most both either neither each any none "
    "another half few dozens hundreds majority part member members".split()
)
"""Whoever is some "of" others: "one of the officials", "a member of its council"."""

HELPERS = frozenset(
    "is are was were be been being am has have had having do does did will would can "
    "could may might must shall should not never also still again now already just "
    "yet soon later then ever only even both all too once previously earlier formerly "
    "itself himself herself themselves so far today yesterday to and or however "
    "meanwhile instead always often twice long therefore thus first who which that "
    "as and but or nor while because after before if when until since although though "
    "last late early cannot says wants keeps goes remains seems appears".split()
)
"""What may stand between who acts and what he does, besides adverbs in -ly."""

PLURAL_THINGS = frozenset(
    "troops forces strikes attacks missiles drones soldiers guns shells talks plans terms "
    "claims tanks raids bombs guarantees proposals demands relations interests lives "
    "conditions sanctions elections citizens prisoners hostages positions losses".split()
)
"""Nouns in -s that follow a name, which verbs in -s do too."""

PLURAL = lazy.compile(
    r"\w{2,}(?:ies|ers|ors|ions|ments|ings|ships|ages|ances|ences|ians|men|(?:on|al|or|am|ad)ists)"
)
"""How nouns in -s end, and verbs seldom."""

VERBS_LIKE_PLURALS = frozenset(
    "replies relies denies defies tries carries marries varies occupies accompanies testifies "
    "clarifies justifies implies applies supplies complies multiplies qualifies notifies rallies "
    "offers orders considers answers triggers delivers enters remembers suffers gathers covers "
    "recovers lingers favours favors harbours harbors hovers refers prefers defers differs "
    "mentions questions sanctions stations positions envisions brings laments comments cements "
    "supplements implements manages engages encourages discourages damages ravages advances "
    "announces denounces renounces pronounces menaces balances influences".split()
)
"""Verbs that end so."""

NOUN_OR_VERB = frozenset(
    "demands claims plans attacks strikes talks bombs shells raids offers calls aims "
    "hopes forces terms conditions positions losses proposals threats".split()
)
"""Words behind a name that only what follows tells apart."""

IRREGULAR = frozenset(
    "made took gave sent came went held met kept left let led put set saw got found "
    "fought began became broke drew grew spoke stood won lost struck hit fell rose built "
    "brought bought wrote chose cut dealt drove flew said told thought felt sought knew "
    "ran sat meant paid laid lay shut swore threw understood withdrew bore bound "
    "shook stuck hung bent forbade withheld upheld oversaw foresaw undertook gone stole tore "
    "spent swept fled clung slid wore read".split()
)
"""Past tenses without -ed."""

BASE_VERBS = frozenset("accept reject say insist refuse agree want seek oppose".split())
"""Verbs that follow a plural name: "the Hutians reject"."""

TAKES = frozenset(
    "hand hands give gives giving let lets help helps tell tells telling meet meets meeting "
    "see sees make makes making ask asks asking urge urges urging accuse accuses accusing "
    "attack attacking visit visiting leave leaving join joining press pressing push pushing "
    "blame blames blaming call calling get force forcing allow allows allowing".split()
)
"""Verbs whose object may be a party."""

BE = words(
    r"(?:is|are|was|were|be|been|being|gets?|got)\s+(?:(?:\w+ly|not|never|also|again|now|"
    r"already|so\s+far|still|since|promptly)\s+){0,2}$"
)
"""What makes a passive of a participle that follows."""

EXPLETIVE = lazy.compile(
    r"(?i:it(?:['’]s|\s+(?:is|was|will\s+be|would\s+be|has\s+been)))\s+(?:[A-Z]|(?:\w+ly\s+|also\s+|"
    r"not\s+)?(?:critical|clear|unclear|essential|important|crucial|vital|possible|impossible|"
    r"likely|time|true|known|necessary|up|hard|easy|difficult|thought|believed|said|hoped)\b)"
)
"""An "it" that stands for nobody: "it was critical that"."""

TIMES = lazy.compile(
    r"\b(?:(?i:mon|tues|wednes|thurs|fri|satur|sun)(?i:day\b)|(?i:january|february|march|"
    r"april|june|july|august|september|october|november|december)\b|May\b(?=\s+\d|,)|"
    r"(?:19|20)\d\d\b|(?i:yesterday|today|tomorrow)\b|(?i:last\s+(?:week|month|year|"
    r"spring|summer|autumn|winter)\b))"
)
"""What tells a time; May only where it is no verb."""

ANAPHORS = words(
    r"sa(?:ys|id)\s+(?:no|yes)\b|this\b|that\b|it\b|such\b|so\b|them\b|these\b|those\b|the\s+(?:idea|plan|proposal|"
    r"offer|deal|demand|same|terms?|request|suggestion|call|draft|text|move|initiative)\b"
)
"""What stands for a thing named elsewhere."""

IDLE = frozenset(
    "the and for that with from any its their his her not will would must should has have "
    "had was were are been being all over into than this these those they them who which "
    "what when until about after before more also said says".split()
)
"""Words that tell nothing of what a text is about."""
