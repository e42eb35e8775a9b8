"""The words of positions: stances by family, who reports, who acts, which mood.

Closed lists for news English. A cue's name is `family:shape`: the family is what it
tells, the shape is where its holder stands: before a `verb` (or its noun), around a
`label` ("unacceptable to Arland"), or nowhere but in who says it (`modal`).
"""

import re

from .model import Stance


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})", re.IGNORECASE)


def _forms(stems: str) -> str:
    """Write regular verbs with their endings: "reject", "rejects", "rejecting"."""
    return "|".join(_endings(stem) for stem in stems.split())


def _endings(stem: str) -> str:
    if stem.endswith("y"):
        return rf"{stem[:-1]}(?:y|ies|ied|ying)\b"
    if stem.endswith("e"):
        return rf"{stem[:-1]}(?:es?|ed|ing)\b"
    return rf"{stem}(?:s|es|ed|ing)?\b"


_NEVER = r"(?:(?:will|would|can|could|shall|must)\s+(?:not|never)|cannot|(?:wo|ca|would|could)n['’]t)"
_NO_REFUSAL = r"(?!(?:reject|rul|refus|oppos|resist|object|stand|block|veto|exclu|be\b|have\b|demand|insist|seek))"
_FIGHT = r"(?:hit\b|fight|strik|attack|shell|bomb|retaliat|destroy|crush|punish|aveng|resum)\w*"

LEXICON: dict[str, re.Pattern[str]] = {
    "wants:verb": _words(
        _forms(
            "demand insist propose offer suggest require request advocate urge press push "
            "prefer appeal plead lobby favour favor recommend stipulate strive campaign "
            "explore intend aim ask invite encourage reiterate"
        )
        + r"|want(?:s|ed|ing)?\b|seek(?:s|ing)?\b|sought\b|need(?:s|ed)?\b|begs?\b"
        r"|call(?:s|ed|ing)?\s+(?:\w+\s+)?(?:for|on|upon)\b|(?:calls?|pressure)\b(?=\s+(?:from|by)\b)"
        r"|settle[sd]?\s+for\s+nothing|nothing\s+less\s+than\b|(?:is|are|was|were)\s+after\b"
        r"|look(?:s|ed|ing)?\s+(?:for|to)\b|plan(?:s|ned|ning)?\s+to\b|mean(?:s|t)?\s+to\b"
        r"|under\s+consideration\b|plans?\s+for\b|going\s+to\b|work(?:s|ed|ing)\s+(?:to|on|with|for)\b"
        r"|(?:intent|bent|keen)\s+on\b|(?:determined|keen|eager)\s+to\b"
        r"|(?:put(?:s|ting)?|pil(?:es|ed|ing)|exert\w*|rais(?:es?|ed|ing))\s+(?:\w+\s+){0,2}pressure\s+on\b"
        r"|tabled\b|put(?:s|ting)?\s+forward\b|floated\b"
        r"|insistence\b|proposals?\b|initiatives?\b|ultimatum\b|suggestions?\b|pleas?\b"
        r"|goals?\b|objectives?\b|requirements?\b|(?:asking\s+)?price\b|preference\b|bid\b"
    ),
    "commits:verb": _words(
        _forms("vow pledge promise")
        + r"|commit(?:s|ted|ting)?\b(?:\s+(?:\w+\s+)?to\b)?|commitments?\b"
    ),
    "expects:verb": _words(r"expect(?:s|ed|ing)?\b|await(?:s|ed|ing)?\b"),
    "wishes:verb": _words(
        r"hop(?:es?|ed|ing)\b|wish(?:es|ed|ing)?\b|would\s+like\b|long(?:s|ed|ing)\s+for\b"
        r"|aspires?\b|dreams?\s+of\b|priorit\w+"
    ),
    "wants:label": _words(
        r"essential\b|critical\b|crucial\b|vital\b|necessary\b|imperative\b"
        r"|indispensable\b|(?:pre-?)?conditions?\b|prerequisites?\b|comes?\s+first\b"
        r"|(?:it\s+is|it\s+was|it['’]s)\s+time\b"
        r"|no\s+(?!one\b|doubt\b)(?:[\w'’-]+\s+){1,5}(?:without|until|unless|before)\b"
    ),
    "wants:modal": _words(
        r"must\b|should\b|ought\s+to\b|ha(?:s|ve|d)\s+to\b|needs?\s+to\b"
        r"|(?:is|are)\s+to\b(?!\s+blame)"
    ),
    "may:modal": _words(r"can\b|could\b"),
    "open:label": _words(r"(?:doors?|remains?|stay(?:s|ed)?)\s+open\b"),
    "ready:verb": _words(
        r"(?:ready|willing|prepared|open)\s+(?:to|for)\b|readiness\b|willingness\b"
    ),
    "would:verb": _words(r"(?:will|would)\b(?!\s+(?:not|never|like)\b)"),
    "accepts:verb": _words(
        _forms(
            "accept endorse approve embrace consent concur accede assent acquiesce ratify"
        )
        + r"|agree(?:s|d|ing)?\b|agreement\b(?=\s+(?:from|with|to|by)\b)|acceptance\b"
        r"|approval\b|endorsement\b|backing\b|backs\b|backed\b|blessing\b|green\s+light\b"
        r"|back\b(?=\s+(?:the|a|an|its|his|her|their|such|this|that|any|calls?|plans?)\b)"
        r"|sign(?:s|ed|ing)?\b(?!\s+(?:of|that)\b)|in\s+favou?r\s+of\b|on\s+board\b"
        r"|support(?:s|ed)?\b(?=\s+(?:the|a|an|its|his|her|their|this|that|such)\b)"
        r"|sa(?:y|ys|id)\s+yes\b|(?:go(?:es)?|went)\s+along\b|recogni[sz](?:es?|ing)\b"
    ),
    "welcomes:verb": _words(_forms("welcome applaud hail")),
    "refuses:verb": _words(
        _forms(
            "reject refuse oppose dismiss resist spurn decline rebuff veto scorn shun "
            "boycott exclude repudiate"
        )
        + r"|rul(?:e[sd]?|ing)\s+out\b|balk\w*|turn(?:s|ed|ing)?\s+(?:\w+\s+){0,3}down\b"
        r"|object(?:s|ed|ing)?\s+to\b|refusals?\b|rejections?\b|objections?\s+to\b"
        r"|(?:sees?|saw)\s+no\s+(?:reason|need|point|grounds?|case)\b|opposed\s+to\b"
        r"|no\s+(?:intention|plans?|interest|appetite|wish|desire)\s+(?:of|to|in|for)\b"
        r"|(?:is|are|was|were|be)\s+no\s+party\s+to\b|unwilling\s+to\b|(?:opposition|resistance)\s+to\b|sa(?:ys?|id)\s+no\b|no\s+to\b"
        r"|against\b(?=\s+(?:the|any|an?|such|this|all|giving)\b)"
        r"|want(?:s|ed)?\s+(?:to\s+hear\s+)?nothing\s+(?:of|to\s+do)\b"
        r"|(?:will|would)\s+(?:stay|remain)\b(?=\s+(?:on|in|at|where|put))"
        r"|(?:sees?|saw)\s+no\s+(?:reason|need|point|grounds?|case)\b|opposed\s+to\b"
        r"|no\s+(?:intention|plans?|interest|appetite|wish|desire)\s+(?:of|to|in|for)\b"
        r"|unwilling\s+to\b|walk(?:s|ed)\s+away\s+from\b|(?:threw|throws?)\s+out\b|shot\s+down\b"
    ),
    "wont:verb": _words(rf"{_NEVER}\s+{_NO_REFUSAL}"),
    "abstains:verb": _words(rf"{_NEVER}\s+be\s+the\s+first\b"),
    "binds:label": _words(
        r"provided\b|providing\b|on\s+(?:the\s+)?condition\s+that\b|unless\b|until\b"
        r"|only\s+(?:if|when|after|once)\b"
    ),
    "refuses:label": _words(
        r"(?:no\s+one|nobody)\s+(?:will|is|can|\w+s)\b"
        r"|no\s+(?:\w+\s+)?\w+(?=,[\"”]?\s+(?:says?|said|insists?|replied)\b)"
        r"|(?:will|would|shall|can)\s+(?:not|never)\s+be\s+\w+(?:ed|en|de)\b"
    ),
    "redline:label": _words(
        r"unacceptable\b|inadmissible\b|intolerable\b|red\s+lines?\b|non-?\s?negotiable\b"
        r"|not\s+(?:up\s+for\s+\w+|negotiable|(?:\w+\s+){0,3}on\s+(?:the|any)\s+table)\b|non-?starter\b"
        r"|out\s+of\s+the\s+question\b|(?:under|in)\s+no\s+circumstances?\b"
        r"|off\s+the\s+table\b|sacrosanct\b|no\s+room\s+for\b|not\s+(?:one|a\s+single|an\s+inch)\b"
        r"|there\s+(?:will|can|would|shall)\s+be\s+no\b(?!\s(?:[\w'’-]+\s+){1,5}without)"
        r"|no\s+(?:[\w-]+\s+){1,4}(?:is|are)\s+on\s+the\s+table\b"
        r"|(?:no\s+one|nobody)\s+\w+s\s+(?:[\w'’-]+\s+){0,6}(?:before|until|unless)\b"
    ),
    "redline:verb": _words(
        rf"rul(?:e[sd]?|ing)\s+out\b|{_NEVER}\s+(?:ever\s+|again\s+)?(?:tolerate|accept|"
        r"allow|permit|give\s+up|surrender|cede|negotiate|compromise|yield|recogni[sz]e)\b"
        r"|(?:does|do|did)\s+not\s+tolerate\b|(?:will|would|can|must)\s+never\b"
        r"|(?:flatly|categorically)\s+(?:reject|refus|rul|oppos)\w*|never\s+again\b"
        r"|dr(?:aws?|ew)\s+the\s+line\b|refus\w+\s+to\s+(?:budge|cede|surrender|tolerate)\b"
    ),
    "yields:verb": _words(
        _forms(
            "concede cede relinquish surrender waive relent compromise soften abandon "
            "renounce yield"
        )
        + r"|g(?:ive|ives|ave|iving|iven)\s+(?:up|way|ground|in)\b|drop(?:s|ped|ping)?\b"
        r"|withdr(?:aw|aws|ew|awn|awing)\b|pull(?:s|ed|ing)?\s+(?:\w+\s+){0,4}(?:back|out)\b"
        r"|climb(?:s|ed)?\s+down\b|back(?:s|ed|ing)?\s+(?:down|off|away)\b"
        r"|hand(?:s|ed|ing)?\s+(?:\w+\s+){0,4}over\b|scal(?:e[sd]?|ing)\s+(?:back|down)\b"
        r"|(?:mak\w+|made|offer\w*|grant\w*)\s+(?:\w+\s+){0,3}concessions?\b"
        r"|no\s+longer\s+(?:insist|demand|oppos|reject|requir|want|seek|rul)\w*"
        r"|part(?:s|ed)?\s+with\b|trad(?:e[sd]?|ing)\b(?=\s+(?:the|its|some|land)\b)"
    ),
    "threatens:verb": _words(
        _forms("threaten warn retaliate")
        + rf"|vow(?:s|ed|ing)?\s+(?:to\s+(?:\w+\s+)?{_FIGHT}|to\s+(?:respond|answer)|"
        rf"\w*\s*(?:revenge|retaliation))|(?:will|would)\s+(?:\w+ly\s+|also\s+|again\s+|now\s+)?{_FIGHT}"
        rf"|(?:go(?:ing)?\s+on|keep|continue)\s+(?:to\s+)?{_FIGHT}|threats?\b|ultimatum\b"
        r"|(?:will|would)\s+(?:\w+\s+)?(?:answer|respond\s+to)\s+(?:any|every|each)\b"
        r"|(?:strike|hit)\s+back\b|retaliation\b|reprisals?\b|spell\s+the\s+end\b"
        r"|(?:pay|face)\s+(?:\w+\s+){0,3}(?:price|consequences)\b|open\s+fire\b"
        r"|respond\s+(?:with\s+force|in\s+kind)\b|dire\s+consequences\b"
    ),
}
"""What tells a stance; of overlapping cues the longest counts."""

FAMILIES: dict[Stance, frozenset[str]] = {
    "demand": frozenset({"wants", "expects", "binds"}),
    "propose": frozenset({"wants", "ready", "would", "open", "commits"}),
    "state_aim": frozenset(
        {
            "wants",
            "expects",
            "wishes",
            "ready",
            "would",
            "open",
            "commits",
            "wont",
            "abstains",
        }
    ),
    "call_on_third_party": frozenset({"wants", "expects", "may"}),
    "accept": frozenset({"accepts", "ready", "welcomes", "commits"}),
    "accept_with_conditions": frozenset(
        {"accepts", "ready", "welcomes", "commits", "would"}
    ),
    "concede": frozenset({"yields", "ready", "accepts", "abstains"}),
    "reject": frozenset({"refuses", "redline", "wont"}),
    "red_line": frozenset({"redline"}),
    "threaten": frozenset({"threatens"}),
}
"""The families of cues that tell a stance."""

IRREALIS = frozenset(
    {"accepts", "welcomes", "yields", "ready", "refuses", "redline", "wont", "commits"}
)
"""Families that tell nothing as the content of a wish: "demanded that Borland agree"."""

REPORTS = _words(
    r"sa(?:y|ys|id|ying)\b|t(?:ell|ells|old|elling)\b|add(?:s|ed|ing)\b|wr(?:ite|ites|ote)\b"
    r"|went\s+on\b|goes\s+on\b|put\s+it\b|made\s+(?:it\s+)?(?:clear|known|public)\b|"
    + _forms(
        "claim state announce declare insist maintain argue report acknowledge confirm "
        "suggest indicate warn note reply assure explain believe think assume suspect "
        "speculate predict allege assert describe stress signal reckon guess charge "
        "complain emphasise emphasize remark conclude contend estimate expect recall "
        "phrase hint let_know repeat tweet post deny respond answer hail admit grant "
        "concede"
    )
    + r"|call(?:s|ed)\b(?!\s+(?:\w+\s+)?(?:for|on|upon|off|up)\b)|held\b(?=,)|holds\b(?=,)|thought\b|felt\b|left\s+no\s+doubt\b"
)
"""Verbs of saying and thinking."""

GUESSES = _words(
    r"believ\w+|think\w*|thought\b|assum\w+|suspect\w*|speculat\w+|predict\w*|reckon\w*"
    r"|guess\w*|expect\w*|doubt\w*|fear\w*|hop(?:e|es|ed|ing)\b"
)
"""Verbs that tell what somebody thinks of another."""

ROLES = frozenset(
    "delegate minister president leader leadership spokesman spokeswoman spokesperson official "
    "government ministry army negotiator envoy delegation side country state capital "
    "rebel junta militia group movement parliament faction chief secretary ambassador "
    "diplomat mediator authority cabinet premier chancellor king queen prince office "
    "administration command commander military secretary-general force statement party team "
    "council coalition alliance republic adviser aide lawmaker senator congress union "
    "ruler regime guerrilla insurgent separatist fighter bloc crown nation congressman "
    "ministers statement readout communique speaker host broker monarch "
    "director representative governor mayor court committee organisation people "
    "organization politician republican democrat forces".split()
)
"""Nouns for those who act for a party; singular."""

OTHERS = frozenset(
    "ally partner neighbour neighbor rival enemy opponent critic opposition supporter "
    "backer foe adversary sponsor analyst expert observer commentator historian "
    "academic economist professor scholar pundit researcher reporter journalist "
    "resident voter predecessor successor counterpart".split()
)
"""Nouns that make somebody else of a name: "Kyiv's allies", "an Arland analyst"."""

MODIFIERS = frozenset(
    "foreign defence defense prime chief deputy special senior top lead military interior "
    "finance health former acting vice national peace presidential security drone war "
    "high great main armed new own entire whole state veteran old traditional western "
    "european general southern northern eastern ruling caretaker transitional exiled unnamed "
    "rebel second first negotiating border naval air ground land crown civilian press "
    "close closest trade energy justice education other two three several many some "
    "big major long-time newly elected".split()
)
"""Words that may stand between a name and a role: "Arland's deputy foreign minister"."""

TITLES = frozenset(
    "mr mrs ms miss dr sir lady lord prof gen col colonel captain major lieutenant "
    "sergeant admiral marshal brigadier".split()
)

PRONOUNS = frozenset("he she it they we i both neither".split())
POSSESSIVES = frozenset("his her its their our my whose".split())
OURS = frozenset("we i our my us".split())
RELATIVES = frozenset("who which that whom".split())

PREPOSITIONS = frozenset(
    "in at near on over from with against between for to of by into during under about "
    "toward towards within across around outside inside via despite without through "
    "upon than like unlike except behind beyond among amid alongside beside besides "
    "opposite not versus concerning regarding pressing".split()
)
ARTICLES = frozenset(
    "the a an this that these those any some all both his her its their our my such "
    "another one no each every".split()
)
HELPERS = frozenset(
    "is are was were be been being am has have had having do does did will would can "
    "could may might must shall should not never also still again now already just "
    "yet soon later then ever only even both all too once previously earlier formerly "
    "itself himself herself themselves so far today yesterday to and or however "
    "meanwhile instead always often twice long therefore thus first who which that "
    "as and but or nor while because after before if when until since although though "
    "says wants keeps goes remains seems appears".split()
)
"""What may stand between who acts and what he does, besides adverbs in -ly."""

PLURAL_THINGS = frozenset(
    "troops forces strikes attacks missiles drones soldiers guns shells talks plans terms "
    "claims tanks raids bombs guarantees proposals demands relations interests lives "
    "conditions sanctions elections citizens prisoners hostages positions losses".split()
)
"""Nouns in -s that follow a name, which verbs in -s do too."""

STARTERS = frozenset(
    "talks peace negotiations fighting sources pressure security european western "
    "northern southern eastern unilateral foreign fresh heavy private results missiles "
    "internationally however today yesterday monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september "
    "october november december mr mrs ms dr nobody everyone".split()
)
"""Capitalised words that name nobody."""

SEES_AS = _words(
    r"(?:see|view|regard|consider|call|deem|describ|find|found|treat|label|brand|declar|"
    r"mak|made|nam|set|lay|laid|rank|saw|put)\w*"
)
"""Verbs whose subject holds what a label says: "Kyiv regards them as essential"."""

AGENT = re.compile(
    r"(?:\s+(?:\w+ly|again|twice|so\s+far|out\s+of\s+hand|today|yesterday|on\s+\w+day|"
    r"last\s+\w+|this\s+\w+|in\s+(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December))){0,3}\s+by\s+",
    re.IGNORECASE,
)
"""Between a passive and who did it."""

TO_WHOM = re.compile(r"\s+(?:to|for)\s+", re.IGNORECASE)
FROM_WHOM = re.compile(
    r"\s+(?:(?:of|for|to|on)\s+(?:[\w'’-]+\s+){1,6}?)?(?:by|from)\s+", re.IGNORECASE
)
OF_WHOM = re.compile(r"\s+of\s+", re.IGNORECASE)
HAS_OWNER = re.compile(
    r"(?:demand|request|proposal|offer|goal|aim|objective|condition|plea|initiative|priority)s?",
    re.IGNORECASE,
)
"""Nouns whose "of" names their owner, not their object."""

BE = _words(
    r"(?:is|are|was|were|be|been|being|gets?|got)\s+(?:(?:\w+ly|not|never|also|again|now|"
    r"already|so\s+far|still|since|promptly)\s+){0,2}$"
)
"""What makes a passive of a participle that follows."""

NEGATORS = _words(
    r"not\b|never\b|no\b|nor\b|neither\b|none\b|nobody\b|nothing\b|without\b|hardly\b"
    r"|cannot\b|far\s+from\b|unable\s+to\b|reluctant\s+to\b|rather\s+than\b"
    r"|instead\s+of\b|rul(?:e[sd]?|ing)\s+out\b|against(?=\s+\w+ing\b)|"
    r"(?:refus|declin)(?:e[sd]?|ing|als?)(?:\s+to)?\b|reject(?:s|ed|ing)?\b"
)
_CONTRACTED = r"n['’]t\b"
NEGATION = re.compile(rf"{NEGATORS.pattern}|{_CONTRACTED}", re.IGNORECASE)
"""What turns a stance into its opposite."""

UNDONE = _words(
    r"yet\s+to\b|(?:stop(?:s|ped|ping)?|fell|fall(?:s|ing)?)\s+short\s+of\b|short\s+of\b"
    r"|fail(?:s|ed|ing)?\s+to\b|no\s+longer\b|avoid(?:s|ed|ing)?\b|(?:drop(?:s|ped|ping)?|"
    r"withdrew|abandon(?:s|ed|ing)?|g[ai]v(?:e|es|en|ing)\s+up|waiv\w+|renounc\w+|retract\w*)"
    r"\s+(?:its|his|her|their|the|that|this|all|an?)\s+(?:[\w-]+\s+){0,3}$"
)
"""What takes a stance away without putting its opposite there."""

NO_OBJECT = re.compile(
    r"\s+(?:to\s+see\s+)?no\s+(?!less|more|fewer|later)", re.IGNORECASE
)
"""Behind a stance: "wanted no third party"."""

NO_NEGATION = _words(
    r"not\s+(?:only|just|merely|least|without)\b|no\s+(?:doubt|less|matter|secret|wonder|"
    r"sooner|later)\b|nothing\s+(?:but|less|short)\b|not\s+for\s+nothing\b"
)
NOTHING_OF_IT = re.compile(
    r"\s+(?:(?:to|on|with|for)\s+)?(?:nothing|none|neither|no\s+such|nobody)\b",
    re.IGNORECASE,
)

DENIALS = _words(
    r"(?:it\s+is|it['’]s|it\s+was)\s+(?:not|hardly|far\s+from|un|simply\s+not|in)\s*"
    r"(?:true|correct|the\s+case|clear|certain|so|accurate|likely|known|confirmed)\b"
    r"|(?:it\s+is|it['’]s)\s+(?:false|a\s+lie|a\s+myth|doubtful|wrong|nonsense)\b"
    r"|nobody\s+(?:\w+\s+)?(?:believes?|says?|said|thinks?|claims?|claimed|expects?|knows?)\b"
    r"|no\s+one\s+(?:\w+\s+)?(?:believes?|says?|said|thinks?|claims?|claimed|expects?)\b"
    r"|few\s+(?:\w+\s+)?(?:believe|think|expect)\b|no\s+(?:\w+\s+){0,2}(?:evidence|proof|"
    r"indication|sign|truth|confirmation|word|suggestion|hint)\b|den(?:y|ies|ied|ying)\b"
    r"|denials?\b|(?:false|untrue|baseless|unfounded|fabricated|fake)\b"
    r"|(?:reject|dismiss|disput|contest|refut|rebut)(?:s|es|ed|ing)?\s+(?:\w+\s+){0,3}"
    r"(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation|assertions?)\b"
    r"|contrary\s+to\b|(?:not|never)\s+(?:said|say|claimed?|stated?|true)\b"
    r"|rumou?rs?\s+that\b|myth\b|(?<!no\s)doubt(?:s|ed)?\s+(?:that|whether)\b|unclear\b|unlikely\b"
)
"""What takes a whole report back."""

POSSIBLY = _words(
    r"might\b|may\b|could\b|perhaps\b|maybe\b|possibly\b|probably\b|likely\b|unlikely\b"
    r"|apparently\b|supposedly\b|(?:is|are|was|were)\s+(?:expected|thought|believed|said|"
    r"rumou?red|reported|understood|considering|weighing|assumed)\b|(?:tipped|set|due|about)\s+to\b"
    r"|appears?\s+to\b|seems?\s+to\b|seemed\b|appeared\s+to\b|reportedly\b|whether\b|"
    r"(?:leaning|moving|edging|close|closer|inclined|poised|tempted|nearing)\s+to(?:wards?)?\b"
    r"|on\s+the\s+(?:verge|brink|point)\s+of\b|under\s+pressure\s+to\b|"
    r"would\s+have\b|consider(?:s|ed|ing)?\b|weigh(?:s|ed|ing)?\b|debat(?:es|ed|ing)\b"
)
"""What leaves open whether a stance is taken."""

CONDITIONS = _words(
    r"if\b|provided\b|providing\b|unless\b|(?:as|so)\s+long\s+as\b|conditional(?:ly)?\b"
    r"|(?:on|but|with|under|sets?|one|a|key|not\s+without)\s+(?:\w+\s+){0,2}(?<!no\s)"
    r"(?:pre-?)?conditions?\b|contingent\b|subject\s+to\b|in\s+(?:exchange|return)\s+for\b"
    r"|only\s+(?:after|when|once|with|on|in)\b|(?<!at\s)once\b(?!\s+more|\s+again)"
    r"|(?:need|require|want|demand|subject|given|after|with)\w*\s+(?:\w+\s+){0,2}"
    r"(?:guarantees?|assurances?)\b|assuming\b|as\s+soon\s+as\b|in\s+case\b"
    r"|depend(?:s|ed|ing)?\s+on\b|caveats?\b|reservations?\b"
    r"|but\s+(?:also\s+|only\s+|still\s+)?(?:insist|if|after|when|demand|add|ask|want)\w*"
    r"|but\s+(?:that\s+)?(?:it|he|she|they)\s+(?:would\s+have\s+to|must|should|needs?)\b"
)
"""What an acceptance hangs on."""

LOOSE_CONDITIONS = _words(
    r"until\b|when\b|after\b|before\b|for\b|without\b|price\b|first\b|must\b|needs?\b"
    r"|need(?:s|ed)?\b|require\w*|not\s+as\b|only\b|while\b|would\b|with\b"
)
"""What else a condition may be told by."""

FORMERLY = _words(
    r"previously\b|formerly\b|used\s+to\b|at\s+first\b|initially\b|originally\b|in\s+the\s+"
    r"past\b|earlier\b|once\b|long\b|for\s+(?:years|months|decades)\b|(?:days?|weeks?|months?|years?)\s+ago\b|had\b|having\b|until\b"
)
"""What may tell of an earlier time; it needs a later word to the contrary."""

NO_MORE = _words(
    r"used\s+to\b|formerly\b|until\s+(?!now|then|today)(?:[\w'’]+\s+){0,3}?(?:last|this|"
    r"recently|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|spring|summer|autumn|winter|\d{4})\b"
)
"""What tells of an earlier time by itself."""

TIMES = _words(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|June|"
    r"July|August|September|October|November|December)\b|(?-i:May)\b(?=\s+\d|,)|"
    r"(?:19|20)\d\d\b|yesterday\b|today\b|tomorrow\b|last\s+(?:week|month|year|spring|"
    r"summer|autumn|winter)\b"
)

ANAPHORS = _words(
    r"this\b|that\b|it\b|such\b|so\b|them\b|these\b|those\b|the\s+(?:idea|plan|proposal|"
    r"offer|deal|demand|same|terms?|request|suggestion|call|draft|text|move|initiative)\b"
)
"""What stands for a thing named elsewhere."""

ACCORDING = _words(
    r"according\s+to\s+|(?:were|was|are)\s+the\s+(?:words?|verdict|view)\s+of\s+"
    r"|in\s+the\s+words\s+of\s+|per\s+(?=[A-Z])"
)
"""What stands before whoever says so."""

IRREGULAR = frozenset(
    "made took gave sent came went held met kept left let led put set saw got found "
    "fought began became broke drew grew spoke stood won lost struck hit fell rose built "
    "brought bought wrote chose cut dealt drove flew said told thought felt sought knew "
    "ran sat meant paid laid lay shut swore threw understood withdrew bore bound".split()
)
"""Past tenses without -ed."""

BASE_VERBS = frozenset("accept reject say insist refuse agree want seek oppose".split())
"""Verbs that follow a plural name: "the Hutians reject"."""

MAY_GOVERN = re.compile(
    r"\b(?:ready|willing(?:ness)?|readiness|prepared|agree\w*|refus\w*|declin\w*|fail\w*|"
    r"vow\w*|pledg\w*|promis\w*|commit\w*|decid\w*|decision|offer\w*|cho[so]\w*|continu\w*"
    r"|intend\w*|plan\w*|means?|meant|propos\w*|yet|about|consent\w*|threat\w*|going|beg[ai]n\w*"
    r"|order\w*|vot\w*|able|unable|reluctant|hesitat\w*|right|unwilling|determined|undertak\w*|"
    r"undertook|mov\w+|opted|had|has|have)"
    r"(?:\s+(?:on\s+\w+day|yesterday|today|again|last\s+\w+))?\s+(?:not\s+)?to\s+(?:\w+ly\s+|also\s+)?$",
    re.IGNORECASE,
)
"""Before an infinitive that tells a stance taken, not one that is asked for."""

CONVINCED = re.compile(
    r"\b((?:convinc|persuad|induc|compell|forc)\w*|brought|got|won\s+over)\s"
    r"(?![^;]*\b(?:demand|urg|want)\w*\b)",
    re.IGNORECASE,
)
"""Verbs whose object takes the stance: "convinced Kyiv to accept"."""

ONLY_NOUNS = re.compile(
    r"calls?|pressure|proposals?|rejections?|refusals?|agreement|acceptance|approval|endorsement|backing"
    r"|insistence|initiatives?|ultimatum|pleas?|goals?|objectives?|requirements?|price|bid"
    r"|preference|commitments?|readiness|willingness|blessing|green\s+light|suggestions?"
    r"|asking\s+price|threats?|retaliation|reprisals?|objections?\s+to|opposition\s+to|"
    r"resistance\s+to|red\s+lines?|(?:pre-?)?conditions?|prerequisites?|priorit\w+",
    re.IGNORECASE,
)
NOUNS = re.compile(
    ONLY_NOUNS.pattern
    + r"|demands?|offers?|requests?|appeals?|calls?(?:\s+(?:for|on))?|aims?|hopes?|wish(?:es)?"
    r"|needs?|pledges?|promises?|vows?|consent|support|veto|boycott|welcome|compromises?"
    r"|proposed|offered|demanded|warnings?|push|press|favou?r|withdraw(?:al|n)|embrace"
    r"|plan(?:s|ned)?\s+to|sign|hail|concession|intent\s+on|no\s+to",
    re.IGNORECASE,
)
"""Cues that may stand as nouns."""

RAISES = _words(
    r"(?:ma[dk]e|makes|making|issu|rais|repeat|renew|put|present|set|voic|table|submit|bring|"
    r"brought|outlin|list|unveil|restat|reiterat|stick|stuck|h[eo]ld|stand|stood|stress|sent|"
    r"send|gave|give|announc|publish|hand|la[iy]|floa|ha[sd]|have|signal|with)\w*"
    r"(?:\s+(?:to|by|with|out|forward|down|up|on|in|for|the|its|of))*\s*$"
)
"""Verbs that make the noun behind them their subject's own: "issued a demand"."""

ANSWERS = _words(
    r"(?:accept|reject|refus|dismiss|welcom|answer|consider|stud|discuss|oppos|resist|"
    r"condemn|criticis|criticiz|call|denounc|ignor|spurn|met|meet|receiv|hear|heard|"
    r"weigh|back|support|endors)\w*(?:\s+(?:to|on|with|of))*\s*$"
)
"""Verbs whose object is another's: "rejected its demands"."""

FROM_START = re.compile(r"(?:from|by)\s+(?=\S)", re.IGNORECASE)
"""How a sentence may begin that turns its subject round: "From Putin came a signal"."""

EXPERT_ROLES = frozenset(
    "analyst expert observer commentator historian economist academic professor scholar "
    "pundit researcher".split()
)

DISOWNED = _words(
    r"(?:an?\s+)?(?:claim|report|allegation|assertion|account|statement)s?\s+(?:that\s+)?"
    r"(?:[\w'’-]+\s+){1,4}?(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|dismiss)"
    r"|call(?:s|ed)?\s+(?:the|this|that|such)\s+(?:reports?|claims?|story|stories)\s+(?:\w+\s+)?"
    r"(?:invented|false|untrue|baseless|fake|nonsense|fabricat\w+|lies|a\s+lie)"
    r"|call(?:s|ed)?\s+(?:the|this|that|such)\s+(?:reports?|claims?|story|stories)\s+(?:\w+\s+)?"
    r"(?:invented|false|untrue|baseless|fake|nonsense|fabricat\w+|lies|a\s+lie)"
    r"|(?:which|something|but)\s+(?:[\w'’-]+\s+){1,5}?(?:has\s+|have\s+)?den(?:y|ies|ied)\b"
)
"""What takes a report back behind it: "a claim Borland denied"."""

IDLE = frozenset(
    "the and for that with from any its their his her not will would must should has have "
    "had was were are been being all over into than this these those they them who which "
    "what when until about after before more also said says".split()
)
"""Words that tell nothing of what a text is about."""

NOUN_OR_VERB = frozenset(
    "demands claims plans attacks strikes talks bombs shells raids offers calls aims "
    "hopes forces terms conditions positions losses proposals threats".split()
)
"""Words behind a name that only what follows tells apart."""

AFTER_SPEAKER = re.compile(
    r"[\"”]?(?:\s*(?:[,.;:!?]|$)|\s+(?:on|in|at|after|who|as|during|when|to|late|later|"
    r"earlier|last|yesterday|today|while|before|from|through|this|\w+day)\b)"
)
"""What follows a speaker whose verb came before him: "said Zelensky, who"."""

DENIAL_FRAMES = re.compile(
    r"[\"“]?(?:but\s+|and\s+|yet\s+)?(?:"
    r"(?:it\s+is|it['’]s|it\s+was|it\s+remains)\s+(?:not|hardly|far|simply\s+not|never|un\w+|"
    r"in\w+|false|doubtful|wrong|nonsense|a\s+(?:lie|myth|rumou?r))\b.{0,24}?\b(?:that|whether)\b"
    r"|(?:nobody|no\s+one|few|none|hardly\s+any\w*|no\s+\w+)\s+(?:[\w'’-]+\s+){0,6}?"
    r"(?:believe|say|said|think|thought|claim|expect|know|trust|confirm|suggest|report)\w*\b(?!\s+(?:so|anything|it)\b)"
    r"|(?:there\s+(?:is|was|has\s+been|were|are)\s+)?(?:no|little|scant)\s+(?:\w+\s+){0,2}"
    r"(?:evidence|proof|indication|sign|truth|confirmation|word|suggestion|hint|question|talk)\b"
    r"|(?:false\s+|unconfirmed\s+)?(?:rumou?rs?|speculation|doubts?|unconfirmed\s+reports?|"
    r"false\s+(?:claims?|reports?))\s+(?:\w+\s+){0,3}that\b|contrary\s+to\b)",
    re.IGNORECASE,
)
"""How a sentence begins that takes back what follows."""

EXPLETIVE = re.compile(
    r"(?i:it(?:['’]s|\s+(?:is|was|will\s+be|would\s+be|has\s+been)))\s+(?:[A-Z]|(?:\w+ly\s+|also\s+|"
    r"not\s+)?(?:critical|clear|unclear|essential|important|crucial|vital|possible|impossible|"
    r"likely|time|true|known|necessary|up|hard|easy|difficult|thought|believed|said|hoped)\b)"
)
"""An "it" that stands for nobody: "it was critical that"."""

WAS = _words(r"(?:was|were|is|came)\s+")
ANSWER = re.compile(
    r"\s+(?:\w+\s+)?(?:answer|reply|response|message|comment|verdict|appeal|view|line|words?)\b",
    re.IGNORECASE,
)
"""What says whose a quotation was: "was Lona's answer"."""

PEOPLE = frozenset(
    "delegate minister president leader envoy negotiator spokesman spokeswoman spokesperson chief "
    "secretary official ambassador premier chancellor king queen prince diplomat senator "
    "mediator commander mayor governor adviser aide representative secretary-general "
    "politician broker".split()
)
"""Roles that a "he" or a "she" may have."""

NO_NOUN = _words(r"(?:no|without|never\s+any|neither)\s+(?:\w+\s+){0,2}$")
"""What negates a stance that is told by a noun: "no agreement", "without approval"."""

TAKES = frozenset(
    "hand hands give gives giving let lets help helps tell tells telling meet meets meeting "
    "see sees make makes making ask asks asking urge urges urging accuse accuses accusing "
    "attack attacking visit visiting leave leaving join joining press pressing push pushing "
    "blame blames blaming call calling get force forcing allow allows allowing".split()
)
"""Verbs whose object may be a party."""

AFTER_DENIAL = re.compile(
    r",\s+(?:and|but|while|although|though)\s|\sand\s+(?:\w+ly\s+)?(?:$|says?\b|said\b|adds?"
    r"\b|added\b|wants?\b|demand|insist|accus|call|vow|warn)",
    re.IGNORECASE,
)
"""Where what is denied ends and something else is said."""

UNDER_A_PLAN = _words(
    r"under\s+(?:the|a|an|its|his|her|their|this|that|such)\s+(?:[\w-]+\s+){0,3}(?:plan|"
    r"proposal|deal|terms|draft|agreement|scheme|accord|text|framework|arrangement)s?\b"
)
"""What is laid down for somebody is not his own stance."""

NO_LONGER_SO = _words(
    r"no\s+longer\s+(?:does|do|did|so)\b|(?:has|have)\s+since\s+(?:dropped|given)"
)
REBELS = frozenset("rebel insurgent separatist guerrilla militia fighter".split())
LEADS = re.compile(
    r"\s+(?:leads|led|heads|headed|rules|speaks\s+for|represents|governs)\s+"
)

NO_ROLE = frozenset({"force", "second"})
"""Words that look like a role in another number only."""

PLACING = frozenset(
    "in at near through around outside inside into across toward towards over".split()
)
"""Prepositions of places."""

TO_DO_IT = re.compile(
    r"\bto\s+$|\bthat\s+(?:they|he|she|it)\s+(?:should|must|ought\s+to)\s+$",
    re.IGNORECASE,
)
"""What stands between whom somebody convinced and what he takes up."""

HIM = re.compile(r"(?:him|her|them)\b")
