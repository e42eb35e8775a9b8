"""The words in which news tells of arrangements to stop fighting.

Closed lists, each for one question of the proofs. Texts are matched with plain quotes
and spaces, without regard to case unless a name is meant.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from sys import maxsize
from typing import Literal

from .model import Scope

Match = re.Match[str]

Tag = Literal[
    "propose",
    "negotiate",
    "agree",
    "accept",
    "tentative",
    "force",
    "begin",
    "ends",
    "extend",
    "expire",
    "due",
    "terminate",
    "reject",
]
"""What a word says of an arrangement's life."""


class Words:
    """Alternatives of whole words, compiled when first looked for."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        spaced = self._pattern.replace(" ?", r"\s?").replace(" ", r"\s+")
        return re.compile(rf"\b(?:{spaced})(?!\w)", re.IGNORECASE)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> Match | None:
        """Return the first of these words."""
        return self._compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> Match | None:
        """Return these words when they stand exactly there."""
        return self._compiled.match(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> Iterator[Match]:
        """Find these words from left to right."""
        return self._compiled.finditer(text, start, end)


words = Words


# what stops

VIOLENCE = (
    r"(?:air ?strikes?|air raids?|strik(?:es?|ing)|attack(?:s|ing)?|fight(?:ing|s)?|"
    r"hostilities|fire|firing|fir(?:ed|es)|shell(?:ing|s)?|bomb(?:ing|ardment|s)?\w*|"
    r"raids?|raiding|offensives?|(?:military|combat|offensive) (?:operations?|action"
    r"|activit\w+)|shoot(?:ing)?|violence|killing|war|combat|assaults?|missiles?|drones?"
    r"|rockets?|launch(?:es|ing)?|battles?|clashes|incursions?|sorties|blockade|guns)"
)
NOUNS = (
    r"cease-?fires?|cease fires?|truces?|armistices?|"
    r"cessation(?: of (?:all )?(?:hostilities|fire|fighting|violence))?|"
    r"moratori(?:um|a)|standstill|standdown|stand-down"
)
"""Nouns that name nothing but an arrangement."""

ARRANGEMENT = words(
    rf"(?P<noun>{NOUNS})|(?P<stop>halts?|halted|halting|paus(?:e[sd]?|ing)|lulls?|"
    r"suspen(?:d|ds|ded|ding|sion)|stop(?:s|ped|ping|page)?|ceas(?:es?|ed|ing)|"
    r"end(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|freez(?:e|es|ing)|froze)"
    r"|hold(?:s|ing)? (?:(?:its|their|his|her|your|all) )?fire|held (?:its|their) fire"
    r"|not to (?:fire|strike|attack|shell|bomb|target|hit)"
    r"|(?:fall|falls|fell|fallen|go|going|went) (?:silent|quiet)"
    r"|silenc(?:e[sd]?|ing) (?:of )?(?:the |their |its )?(?:guns|weapons)"
    r"|lay(?:s|ing)? down (?:their |its )?(?:arms|weapons)|laid down (?:their )?arms"
    r"|(?:kept?|keeps|keeping) (?:his|her|its|their) (?:word|promise)"
    r"|spare[sd]? (?:the )?(?:cities|towns|civilians)"
)
"""What the quote of an arrangement speaks of; a bare `stop` must stop violence."""

VIOLENT = words(VIOLENCE)
OTHER_THING = re.compile(
    r"(?:\s+(?:to|in|of|on|its|their|the|all|any|some|military|financial|us|further))*"
    r"\s+(?:aid|assistance|talks?|negotiations?|sanctions?|deliver\w+|shipments?|"
    r"payments?|support|intelligence|exports?|imports?|trade|visas?|licen[cs]\w+|"
    r"work|production|funding|programme|program|enrichment|sales?|selling|flights|"
    r"short|by|at|deployment\w*|recruit\w*|cooperation|campaign|debate|membership)\b",
    re.IGNORECASE,
)
WEAK = words(
    r"(?:peace )?(?:deals?|agreements?|arrangements?|accords?|pacts?)|"
    r"plans?|proposals?|drafts?|offers?|texts?|initiatives?|resolution"
)
"""Nouns that may stand for the arrangement once it has been named."""

TAKES_UP = words(
    r"it|its|this|that|one|none|anything|nothing|extension|each other|deal|agreement|plan|"
    r"proposal|offer|draft|text|protocol|arrangement|accord|pact|monitor\w*|observers?|"
    r"full (?:month|week)|extended|prolonged"
)
"""Words by which a sentence takes up an arrangement that was named before it."""

WISH = words(
    r"hop(?:e[sd]?|ing) (?:for|that)|wish(?:es|ed|ing)?|dream(?:s|ed|ing)? of|"
    r"long(?:s|ed|ing)? for|pray(?:s|ed|ing)?|yearn\w*|wants?|wanted|crav\w+|need(?:s|ed)?"
)

# its life

STATUS: Mapping[Tag, Words] = {
    "tentative": words(
        r"(?:agree[sd]?|agreement|agreeing|accept(?:s|ed)?) (?:\w+ )?in (?:principle|"
        r"general)|(?:general|tentative|preliminary|provisional) agreement|"
        r"(?:close|closer|near|nearer|nearing) to (?:\w+ ){0,2}(?:agree\w*|sign\w*|"
        r"deal|reach\w*|accept\w*|truce|cease-?fire|pause|halt)|nearing (?:\w+ ){0,2}"
        r"(?:agreement|deal|truce|cease-?fire|pause)|"
        r"on the (?:verge|brink|cusp|point) of \w+|about to (?:agree|sign|announce)|"
        r"agree[sd]? (?:\w+ )?to (?:discuss|talk|consider|study|examine|explore|meet|"
        r"negotiate|hold|work|continue|begin talks|start talks|open|review|send|resume|"
        r"seek|look|keep|host)|agree[sd]? (?:\w+ )?on the need|agree[sd]? that (?:a|the) "
        r"(?:\w+ )?(?:truce|cease-?fire|pause|halt) (?:is|was) (?:need\w+|necessary|"
        r"desirable|possible)"
    ),
    "reject": words(
        r"reject(?:s|ed|ing|ion)?|refus(?:e[sd]?|ing|al)|turn(?:s|ed|ing)? (?:\w+ ){0,6}?"
        r"down|spurn(?:s|ed)?|rebuff(?:s|ed)?|dismiss(?:es|ed|ing)?|veto(?:es|ed)?|"
        r"rul(?:e[sd]?|ing) out|declin(?:e[sd]?|ing)|sa(?:ys|id) no to|"
        r"no agreement|oppos(?:e[sd]?|ing)"
    ),
    "expire": words(
        r"expir(?:ed|y)|lapsed|r(?:an|un) out|(?:is|was|were|are|been) (?:\w+ )?over|"
        r"(?:came|come) to an end|(?:(?:has|have|had|was|were) (?:\w+ )?)?ended"
        r"(?! (?:the |its |their |a |all )?(?:war|fighting|conflict|hostilities|siege|"
        r"talks|offensive|attacks|strikes))|lasted"
    ),
    "due": words(
        r"(?:was|were|been) (?:\w+ )?(?:meant|supposed|due|set|intended|scheduled) "
        r"(?:\w+ )?to (?:\w+ )?(?:last|expire|run|lapse|end(?= (?:on|at|in|by|next|after|"
        r"when|this|only)))"
    ),
    "ends": words(
        r"expires?|expiring|lapses?|ends (?=(?:on|at|in|by|next|after|when)\b)|runs (?:\w+ )?(?:until|to|through|till)|"
        r"(?:is|are) (?:\w+ )?(?:meant|due|set|supposed|scheduled|to) (?:to )?(?:\w+ )?"
        r"(?:last|expire|run|end(?= (?:on|at|in|by|next|after|when)))|runs out|lasts"
    ),
    "terminate": words(
        r"collaps(?:e[sd]|ing)|collapse|br(?:oke|oken|eaks|eaking) (?:down|off|apart)|"
        r"call(?:s|ed|ing)? off|shatter(?:s|ed|ing)?|abandon(?:s|ed|ing)?|scrap(?:s|ped)|"
        r"withdr(?:ew|awn|awing|aws)|pull(?:s|ed|ing)? out|terminat(?:e[sd]?|ing)|"
        r"cancel(?:s|led|ed)|fell apart|fall(?:s|en) apart|unravel(?:s|led|ed)|"
        r"br(?:eaks?|oke|eaking) (?:its|their|his) (?:\w+ )?(?:truce|cease-?fire|pause)|"
        r"t(?:ore|orn) up|no longer (?:\w+ )?(?:in force|in effect|holds?|holding|binding"
        r"|exists?|bound|valid)|void|quit|(?:is|was|were|declared|pronounced) (?:\w+ )?dead|renounc(?:e[sd]|ing)|put an end to|scuppered|"
        r"revok(?:e[sd]|ing)|denounced"
    ),
    "extend": words(
        r"extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?|roll(?:s|ed)? over"
        r"|extension|renewal"
    ),
    "begin": words(
        r"(?:take|takes|taking) (?:effect|hold)|(?:come|comes|coming|enter|enters|go|goes)"
        r" into (?:effect|force)|begins?|starts?|(?:beginning|starting)|"
        r"(?:start|begin)(?:s|ing)? (?:on|at|from)"
    ),
    "force": words(
        r"(?:is|was|are|were|been|being|be|remain(?:s|ed)?|still|already|,) (?:\w+ )?in "
        r"(?:force|effect|place)|in force|in effect|(?:took|taken) (?:effect|hold)|"
        r"(?:came|has come|have come|had come|entered|went|gone) into (?:effect|force)|"
        r"under ?way|(?:has|have|had) (?:\w+ )?(?:begun|started)|began|started|"
        r"(?:is|are|was|were|been|being) (?:\w+ )?(?:observed|respected|implemented|"
        r"honou?red)|enter(?:s|ed|ing)? (?:its|a|the) (?:\w+ )(?:day|week|month|hour)|"
        r"(?:fell|fallen|have gone|went) (?:silent|quiet)|"
        r"(?:holds|holding|held|hold)(?! (?:talks|a|an|the|up|elections|its|their|his|that"
        r"|meetings?|discussions?|out|on|back|to|off|by|in|hostages?|fire)\b)"
    ),
    "accept": words(
        r"accept(?:s|ed|ing|ance)?|endors(?:e[sd]|ing)|agree(?:s|d|ing)? to "
        r"(?:\S+ ){0,3}?(?:proposals?|plans?|offer|initiative|framework|draft|idea)|"
        r"back(?:s|ed) (?:\S+ ){0,3}?(?:proposal|plan|initiative)|sign up to|"
        r"signed up to|said yes"
    ),
    "agree": words(
        r"agree(?:s|d|ing|ment)?|sign(?:s|ed|ing)?|reach(?:es|ed|ing)?|"
        r"broker(?:s|ed|ing)?|mediated|negotiated|announc(?:e[sd]?|ing|ement)|"
        r"declar(?:e[sd]?|ing|ation)|clinch(?:es|ed)|struck|seal(?:s|ed)|"
        r"conclud(?:e[sd]?|ing)|secur(?:e[sd]?|ing)|settle[sd]? on|bound (?:themselves|"
        r"itself|himself)|commit(?:s|ted|ting)?(?: themselves| itself)?|"
        r"pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|vow(?:s|ed|ing)?|order(?:s|ed|ing)?|"
        r"consent(?:s|ed|ing)?|undert(?:ook|aken|ake|aking)|approv(?:e[sd]|ing)|ratif\w+|"
        r"adopt(?:s|ed)|assurance|put (?:its|their|his) names? to|(?:will|would) (?:\w+ )?(?:observe|respect|honou?r|"
        r"abide by|adhere to|comply with|join|stick to)|gave (?:his|its|their|her) word|deal|accords?|pact"
    ),
    "negotiate": words(
        r"negotiat\w+|talks?|talking|discuss\w*|consider\w*|mull\w*|weigh\w*|review\w*|"
        r"stud(?:y|ies|ied|ying)|haggl\w+|consultations?|work(?:s|ed|ing)? "
        r"(?:on|towards?|to secure)|under discussion|on the table|mediat\w+|"
        r"try(?:ing)? to (?:\w+ ){0,3}(?:broker|reach|agree|secure|negotiate)|"
        r"efforts?|make up its mind|last attempt|version"
    ),
    "propose": words(
        r"propos(?:e[sd]?|ing|als?)|plans?|planned|drafts?|blueprint|initiative|"
        r"call(?:s|ed|ing)?(?: \S+){0,6}? for|call for|offer(?:s|ed|ing)?|"
        r"suggest(?:s|ed|ing|ion)?|s(?:ought|eeks?|eeking)|push(?:es|ed|ing)? for|"
        r"urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|"
        r"appeal(?:s|ed|ing)?|float(?:s|ed|ing)?|tabl(?:e[sd]|ing)|put(?:s|ting)? "
        r"(?:\w+ )?forward|present(?:s|ed|ing)|ready (?:to|for)|willing to|open to|in favou?r of|prepared to|"
        r"insist(?:s|ed|ing)? on|press(?:es|ed|ing)? for|recommend(?:s|ed)?|advocat\w+|"
        r"idea|bid|resolution"
    ),
}

REACH = 6
"""How many words a modal or negator reaches forward to a word of a lexicon."""

MODAL = words(
    r"would|could|might|may|should|can|must|if|unless|whether|were to|in case|provided|"
    r"assuming|hop(?:e[sd]?|ing)|want(?:s|ed|ing)?|try(?:ing)?|tried|"
    r"ready|willing|prepared|expect(?:s|ed|ing)?|likely|poised|will|shall|"
    r"(?:call(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|appeal(?:s|ed|ing)?) "
    r"(?:\S+ ){0,4}?(?:for|on)|urg(?:e[sd]?|ing)|fear(?:s|ed|ing)?|warn(?:s|ed|ing)?|"
    r"ask(?:s|ed)?|demand(?:s|ed|ing)? (?:that|to)|threaten(?:s|ed|ing)?|possib(?:le|ly)|"
    r"potential(?:ly)?|due to|set to|about to|aim(?:s|ed|ing)? (?:to|at)|"
    r"(?:propos(?:e[sd]?|als?)|offer(?:s|ed)?|plans?|planned|efforts?|attempts?|bid|talks?|"
    r"negotiat(?:e|es|ing|ions?)|drafts?|chances?|prospects?|hopes?|risks?|discuss\w*|"
    r"s(?:eeks?|ought)|chances?|failure|fail(?:s|ed)?|consider(?:s|ed|ing)?|spoke|speak) "
    r"(?:to|for|of|on|about|over|that)|proposing|offering|seeking"
)
FUTURE = words(
    r"will|shall|(?:is|are|was|were|due|set|scheduled|about|meant|supposed|intended|"
    r"going) (?:\w+ )?to|would|to"
)
NEGATED_BEFORE = words(
    r"f(?:ell|alls|alling|all|allen) (?:\w+ )?short of|no (?:sign|hint|word|prospect|"
    r"chance|mention|talk|question) (?:of|that)|out of reach|away from|little|"
    r"elud(?:e[sd]?|ing)|not (?:yet )?(?:been )?|unlikely|doubt(?:s|ed|ful|ing)?|"
    r"without|not|none|nobody|neither|nothing|fail(?:s|ed|ing)? to|failure to"
)
NEGATED_AFTER = re.compile(
    r"(?:\s+(?:on|to|upon))?\s+(?:nothing|no\b(?!\s+(?:more|fewer|less))|none|neither|"
    r"not\b(?!\s+to))",
    re.IGNORECASE,
)
ALL_DENIED = words(
    r"(?:it|this|that) (?:is|was|'s) (?:simply |just )?(?:not (?:true|correct|the case|"
    r"right|so)|untrue|false|wrong|incorrect|a lie)(?:,? (?:\w+ ){1,3}sa(?:id|ys),?)? "
    r"that|(?:there (?:is|was)|(?:have|has|found|saw|sees|with)) no (?:\w+ )?(?:evidence|"
    r"proof|sign|indication|confirmation|truth|basis)(?: \w+){0,6}? that|"
    r"(?:no one|nobody) (?:\w+ )?(?:said|says|claims|claimed|believes|reported) that|"
    r"it is (?:doubtful|unlikely|doubted|unclear|not clear|not known|unknown|"
    r"unconfirmed|hard to say|too early to say) (?:that|whether|if)|contrary to|"
    r"far from (?:it|true)|false(?:ly)? (?:claim|report|rumou?r)\w*|"
    r"(?:wrongly|falsely|mistakenly) \w+|(?:nor|neither) is it true that"
)
"""What makes everything that follows in its sentence unsaid."""

ALL_DENIED_AFTER = words(
    r"(?:is|are|was|were|as|be|remain(?:s|ed)?) (?:\w+ )?(?:untrue|false|wrong|baseless|"
    r"unfounded|incorrect|fake|nonsense|a lie|lies|not true|invented|made up|rumou?rs?|"
    r"fiction|denied|unconfirmed|premature)"
)
REPORTS_THAT = words(
    r"(?:reports?|claims?|rumou?rs?|suggestions?|news|word|talk) "
    r"(?:that|of)|that"
)
SAID_TO_BE_SO = words(
    r"den(?:y|ies|ied|ying) (?:\w+ ){0,3}?that|"
    r"(?:reject|dismiss|refut|disput)(?:e[sd]?|s|ed|ing|es) (?:\w+ ){0,4}?(?:claims?|"
    r"reports?|suggestions?|rumou?rs?|talk)"
)
CONDITION = re.compile(
    r"^\W*(?:(?:and|but|so)\s+)?(?:if|unless|should|were|provided|assuming|in\s+case|"
    r"as\s+long\s+as|once|had)\b(?!\s+begun)",
    re.IGNORECASE,
)
CONDITION_AFTER = words(
    r"if|unless|provided(?: that)?|providing|on condition(?: that)?|"
    r"conditional on|as long as|only when|so long as|in return for"
)
FIRST_VERB = words(
    r"(?P<modal>would|could|will|might|may|should|can|must|shall)|"
    r"(?P<finite>sa(?:y|id|ys)|tell|call|propose|want|hope|agree|accept|reject|told|is|was|are|were|has|have|had|calls|did|does|\w+ed|"
    r"put|met|took|began|made|stat(?:ed|es)|seeks|sought|gave|runs|holds)"
)

# who

SAY = (
    r"(?:sa(?:y|ys|id|ying)|stat(?:e[sd]|ing)|t(?:old|ells|elling)|claim(?:s|ed|ing)?|"
    r"insist(?:s|ed|ing)?|announc(?:e[sd]|ing)|declar(?:e[sd]|ing)|confirm(?:s|ed|ing)?|"
    r"add(?:s|ed|ing)|wrote|writes|writing|report(?:s|ed)|accus(?:e[sd]?|ing)|"
    r"alleg(?:e[sd]?|ing)|maintain(?:s|ed|ing)|argu(?:e[sd]|ing)|assert(?:s|ed|ing)?|"
    r"acknowledg(?:e[sd]|ing)|admit(?:s|ted|ting)|warn(?:s|ed|ing)?|not(?:ed|es)|"
    r"stress(?:es|ed|ing)|describ(?:e[sd]|ing)|explain(?:s|ed|ing)|indicat(?:e[sd]|ing)|"
    r"complain(?:s|ed|ing)|suggest(?:s|ed)|read(?:s)? it|blam(?:e[sd]|ing)|"
    r"assur(?:e[sd]|ing)|tweeted|posted|went on|goes on|quoted|remark(?:s|ed)|"
    r"credit(?:s|ed)|hail(?:s|ed)|reply|repl(?:ied|ies)|respond(?:s|ed)|counter(?:s|ed)|"
    r"charg(?:es|ed)|boast(?:s|ed)|vow(?:s|ed)|pledg(?:e[sd])|promis(?:e[sd])|"
    r"sp(?:oke|eaks) of|counts|repeat(?:s|ed)|thank(?:s|ed)|g(?:o|oes) by|puts|"
    r"ma(?:de|kes) an? (?:accusation|claim|statement|charge|announcement))"
)
SPEECH = words(SAY)
NOMINAL = (
    r"(?:views?|claims?|accounts?|charges?|statements?|insistence|accusations?|"
    r"version|reading|announcement|allegations?|readout|report|complaints?|assertion|"
    r"description|telling)"
)
ACCORDING = words(r"according to|in the words of|in the view of|as per|per")
FROM_NOMINAL = words(rf"{NOMINAL} (?:from|by|of|made by)")
CALLS = words(
    r"propos(?:e[sd]?|ing)|offer(?:s|ed|ing)?|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|"
    r"reject(?:s|ed|ing)?|refus(?:e[sd]?|ing)|order(?:s|ed|ing)?|ask(?:s|ed|ing)?|"
    r"urg(?:e[sd]?|ing)|s(?:ought|eeks?|eeking)|suggest(?:s|ed|ing)?|"
    r"appeal(?:s|ed)?|den(?:y|ies|ied)|contest(?:s|ed)?|disput(?:e[sd])|threaten(?:s|ed)?|"
    r"suspend(?:s|ed)|welcom(?:e[sd])|call|record(?:s|ed)|document(?:s|ed)|verif(?:y|ied|ies)|"
    r"register(?:s|ed)|logg(?:ed)|find|finds|found"
)
"""What a side says by doing it: in `X proposed a truce` the word is X's."""

MEDIA = words(
    r"reuters|associated press|ap|afp|tass|bbc|cnn|interfax|ria novosti|xinhua|"
    r"al jazeera|the guardian|the new york times|state (?:media|television|tv|radio)|"
    r"news agenc\w+|media|newspapers?|reporters?|journalists?|correspondents?|"
    r"courier|post|times|axios|bloomberg|agency|agencies|dpa"
)
PRONOUN = re.compile(
    r"\b(?:he|she|it|they|who|i|we)\b(?:\s+(?:had|has|have|also|later|then|would|only|"
    r"further|once|again|earlier|too|now|will|[a-z]+ly))*\s*$|\b(?:his|her|its|their)\s*$",
    re.IGNORECASE,
)
ROLE = words(
    r"ministr(?:y|ies)|minister|army|armies|military|government|governments|leaders?|"
    r"leadership|president|premier|prime minister|officials?|spokes\w+|envoys?|forces|"
    r"rebels?|mediators?|embassy|statement|general staff|command|commanders?|parliament|"
    r"authorities|negotiators?|chief|king|emir|navy|troops|fighters|"
    r"side|capitals?|delegations?|cabinet|office|administration|ambassador|generals?|"
    r"junta|movement|front|foreign secretary|secretary|republic|institute|council|house"
)
PREPOSITION = re.compile(
    r"\b(?:in|on|at|of|against|from|to|into|near|over|for|with|by|around|towards?|"
    r"between|among|across|inside|outside|under|despite|about|"
    r"through|during|via|upon)\s+(?:the\s+|an?\s+|its\s+|their\s+|former\s+|both\s+)?$",
    re.IGNORECASE,
)
TITLES = frozenset(
    "prime minister president foreign defence defense general colonel captain king queen "
    "emir sheikh chief secretary ambassador envoy army navy government ministry port "
    "north south east west northern southern eastern western new upper lower the of "
    "republic people's democratic front forces movement party council state united st "
    "mr mrs ms dr sir lady lord spokesman spokeswoman spokesperson minister's national "
    "mount lake river river's peace institute".split()
)
COMMON_FIRST = frozenset(
    "the a an on in at by for from with without after before as while when whenever if "
    "unless it its he his she her they their we our you your i my this that these those "
    "there here but and or nor yet so no not none both neither either two three four five "
    "six seven eight nine ten many most some few several all each every another other "
    "under over since until till during despite although though because however "
    "meanwhile then now later earlier once only just even still also what who which how "
    "why where according talks negotiators mediators officials rebels monitors observers "
    "fighting missiles drones reports report negotiations guns soldiers troops leaders "
    "diplomats analysts speaking asked having being under pressed last next first second "
    "will would could should may might must can do does did is are was were has have had "
    "let nothing nobody everything ceasefire truce pause halt shelling strikes attacks "
    "days weeks months hours today yesterday tomorrow tonight within across between "
    "against around along near beyond more less than to of shortly such up down out off "
    "rather instead about hours earlier asked neutral foreign defence state local "
    "international humanitarian draft plan peace war parties sides".split()
) | frozenset(
    "january february march april may june july august september october november "
    "december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr "
    "jun jul aug sep sept oct nov dec christmas easter ramadan eid ai".split()
)

BINDING = words(
    r"agree(?:s|d|ing)?|accept(?:s|ed|ing)?|sign(?:s|ed|ing)?|reach(?:es|ed)|"
    r"declar(?:e[sd]?|ing)|announc(?:e[sd]|ing)|halt(?:s|ed|ing)?|paus(?:e[sd]?|ing)|"
    r"stop(?:s|ped|ping)?|ceas(?:e[sd]?|ing)|suspend(?:s|ed|ing)?|observ(?:e[sd]?|ing)|"
    r"respect(?:s|ed|ing)?|ke(?:ep|eps|pt|eping)|hold(?:s|ing)?|held|br(?:eak|eaks|oke|"
    r"oken|eaking)|violat(?:e[sd]?|ing)|breach(?:es|ed|ing)?|shatter(?:s|ed|ing)?|"
    r"betray(?:s|ed|ing)?|terminat(?:e[sd]?|ing)|withdr(?:ew|aw|aws|awing)|"
    r"extend(?:s|ed|ing)?|prolong(?:s|ed)|renew(?:s|ed)|bound (?:themselves|itself|"
    r"himself)|commit(?:s|ted|ting)?|pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|"
    r"vow(?:s|ed|ing)?|order(?:s|ed|ing)?|refrain(?:s|ed|ing)?|undert(?:ook|ake|aken)|"
    r"abid(?:e[sd]?|ing)|adher(?:e[sd]?|ing)|compl(?:y|ies|ied)|honou?r(?:s|ed|ing)?|"
    r"scrap(?:s|ped)|abandon(?:s|ed)|call(?:s|ed) off|struck|clinch(?:ed|es)|"
    r"exploit(?:s|ed|ing)?|sealed|concluded|end(?:s|ed|ing)|join(?:s|ed)|"
    r"spare[sd]?|infring\w+|flout\w*|quit|(?:go|going) on|put (?:its|their) names? to|lay|laid|are (?:also )?bound|"
    r"is bound|not to (?:fire|strike|attack|shell|bomb)|consent(?:s|ed)|approved|"
    r"gave (?:his|its|their) word|settled on|implement(?:s|ed|ing)?|"
    r"refus(?:e[sd]|ing) to (?:extend|renew)|cover(?:s|ed)?"
)
"""What only somebody whom it binds does to an arrangement."""

BOUND_BEFORE = re.compile(
    r"\b(?:(?:agree[sd]|accepted|signed|declared|observed|announced|halt(?:ed)?|pause"
    r"d?|ordered|concluded|broken|violated|reached|breach(?:es)?|violations?|end(?:ed)?|"
    r"respected|extended|strikes?|attacks?|commitment|promise|pledge|assurance|"
    r"undertaking|violation|decision|truce|cease-?fire)"
    r"\s+by|(?:agreed|signed|accepted|declared|announced|reached|observed)"
    r"(?:\s+(?!broker|mediat|propos|draft)\w+){1,3}?\s+by|between|binds?|binding|obliges?|obliging|commits|committing|requires?|"
    r"bound|oblig(?:es|ed)|force[sd]?|of\s+both)\s+(?:both\s+)?(?:the\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:asked|urged|told|ordered|persuaded|convinced|accus(?:ed|es|ing)|suspected|"
    r"blamed)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
BOTH = words(
    r"both (?:sides|armies|parties|countries|governments|capitals|neighbou?rs|rivals|"
    r"militaries|states|leaders|of them|nations|camps|foes)|(?:the )?(?:two|warring|rival)"
    r" (?:sides|armies|parties|countries|governments|capitals|neighbou?rs|rivals|foes|"
    r"militaries|states|leaders|nations|camps)|each other(?:'s)?|the sides|"
    r"the (?:belligerents|combatants)|both"
)
MEDIATING = words(
    r"broker\w*|mediat\w*|negotiated|facilitat\w*|host(?:s|ed|ing)?|backed|sponsor\w*|"
    r"overs(?:ee|aw|een|eeing)|arrang(?:e[sd]|ing)|envoys?|go-between|intermediar\w+|"
    r"supervis\w+|led|convened|help(?:s|ed)|propos\w+|intervention|auspices"
)
PROPOSING = words(
    r"propos\w+|plans?|drafts?|drafted|drawn up|offer(?:s|ed)?|suggest\w*|initiative|"
    r"s(?:ought|eeks?|eeking)|call(?:s|ed|ing)?(?: \w+){0,4}? for|push(?:es|ed|ing)?|"
    r"request(?:s|ed)?|ask(?:s|ed|ing)?|demand(?:s|ed)?|idea|urg(?:e[sd]|ing)|put|puts|"
    r"tabled?|presented|float(?:s|ed)|blueprint|text|press(?:es|ed|ing)|bid|recommend\w+|"
    r"drew up|convinced|want(?:s|ed)|appeal(?:s|ed)?|letter|backed"
)
OFFERED_ELSE = re.compile(
    r"\s+(?:to\s+(?:host|mediate|monitor|help|guarantee|send|chair|hold|facilitate|"
    r"broker|observe|provide|pay|supervise|police))\b",
    re.IGNORECASE,
)
GUARANTEEING = words(r"guarant\w+|vouch\w*|underwrit\w+|underwrote|surety|stand behind")
ONE_SIDED = words(r"one-sided|unilateral(?:ly)?|on its own|single-handed(?:ly)?")
TWO_SIDED = words(r"bilateral|mutual(?:ly)?|reciprocal|two-sided|each other(?:'s)?")

# how wide

SCOPES: Mapping[Scope, Words] = {
    "energy_and_infrastructure": words(
        r"(?:energy|power|electricity|oil|gas)(?: \w+)? (?:and|or|as well as) (?:other |"
        r"civilian |transport |critical |vital )*infrastructure|infrastructure (?:and|or) "
        r"(?:the )?(?:energy|power)|energy(?: \w+)?, (?:\w+,? )*infrastructure"
    ),
    "energy": words(
        r"energy|power (?:plants?|stations?|grids?|lines?|infrastructure|facilit\w+|"
        r"supply|network|targets?|sector)|electricity|oil|gas|refiner\w+|fuel|pipelines?|"
        r"grid|substations?|power"
    ),
    "air": words(
        r"air|aerial|airspace|air ?strikes?|missiles?|drones?|rockets?|bombing|"
        r"bombardments?|from the air|skies|sky|flights?|air raids?|long-range"
    ),
    "maritime": words(
        r"sea|seas|naval|maritime|ports?|harbou?rs?|ships?|shipping|vessels?|"
        r"waters|coast(?:al)?|blockade|at sea|strait|gulf|tankers?|fleets?|boats?"
    ),
    "humanitarian": words(
        r"humanitarian|aid|relief|evacuat\w+|corridors?|medical|medics?|vaccin\w+|polio|"
        r"rescue\w*|trapped civilians|food|hospitals?|wounded|bodies|burial"
    ),
    "cities_or_area": words(
        r"cit(?:y|ies)|towns?|villages?|regions?|areas?|districts?|provinces?|valleys?|"
        r"front ?lines?|sectors?|zones?|local|neighbou?rhoods?|suburbs?|camps?|capitals?|"
        r"border|islands?|strip|enclaves?|corridor|buffer|banks?|hills?|heights|"
        r"municipalit\w+|quarters?|settlements?|kyiv|north|south|east|west|"
        r"harbou?rs?|ports?|river|coast|crossing|bridge|airports?"
    ),
}
WHOLE = words(
    r"full|complete|general|comprehensive|unconditional|total|nationwide|wholesale|"
    r"all fighting|all hostilities|all fronts?|every front|all attacks|all strikes|"
    r"all (?:military|combat|offensive) \w+|land,? (?:and )?sea,? and air|"
    r"air,? (?:and )?land,? and sea|land,? (?:and )?air,? and sea|air,? sea,? and land|"
    r"sea,? land,? and air|all forms|all parts|along the (?:whole|entire) \w+|"
    r"the (?:whole|entire) (?:front|line|country)|country-?wide|everywhere|all sides"
)
WHOLE_FIGHTING = words(
    r"(?:the )?(?:fighting|hostilities|war|violence|combat|shooting|guns|fire|silent|"
    r"quiet)"
)
PARTIAL = words(r"partial|limited|local|localised|localized|narrow(?:er)?|only|partly")

# whether it is kept

BROKEN = words(
    r"violat\w+|breach(?:es|ed|ing)?|br(?:eak|eaks|oke|oken|eaking)(?! (?:down|off|out|"
    r"through|up))|betray\w*|shatter\w*|flout\w*|infring\w+|exploit\w*|"
    r"(?:despite|in spite of|notwithstanding|in defiance of|in breach of|ignoring|under "
    r"cover of) (?:\S+ ){0,6}?(?:truces?|cease-?fires?|pause|halt|armistice|deal|"
    r"agreement|lull)|ignor(?:e[sd]|ing)|disregard\w*|abus(?:e[sd]|ing)"
)
ACCUSED = words(
    r"accus\w+|alleg\w+|blam(?:e[sd]|ing)|charg(?:e[sd]|ing)|trad(?:ed|ing) \w+"
)
FIRED = words(
    r"shell(?:ed|ing|s)|attack(?:ed|ing|s)?|strikes?|struck|fir(?:ed|ing|e)|bomb\w+|"
    r"raid(?:ed|s)?|shoot(?:ing)?|shots?|launch(?:ed|ing)"
)
IMPLIED = words(
    r"(?:violations?|breach(?:es)?) of the|in (?:violation|breach) of the|"
    r"violat(?:e[sd]?|ing) the|break(?:s|ing)? the|br(?:oke|oken) the|"
    r"(?:ke(?:eps?|pt|eping)|stick(?:s|ing)?|stuck) (?:to )?the|"
    r"(?:observ|respect|honou?r)(?:e[sd]|s|ed|ing) the|watch(?:es|ed|ing) over the|"
    r"what appear(?:s|ed) to be an?"
)
"""Only what is in force can be broken or kept, says whoever complains of it."""

KEPT = words(
    r"(?:hold|holds|holding|held)(?! (?:talks|a|an|the|elections|its|their|his|that|"
    r"meetings?|discussions?|out|on|back|to|off|by|in|hostages?|fire|up by)\b)|"
    r"observ(?:e[sd]|ing)|respect(?:s|ed|ing)|(?:ke(?:pt|eps|eping)|keep) (?:to|(?:his|"
    r"her|its|their) (?:word|promise|side|part|end)|the (?:truce|cease-?fire|peace|calm)|"
    r"quiet)|quiet|calm|abid(?:e[sd]|ing) by|adher(?:e[sd]|ing) to|compl(?:ied|ies|ying) "
    r"with|honou?r(?:s|ed|ing)|no (?:violations?|breach(?:es)?|incidents?|shelling|shots|"
    r"attacks|fire|firing)|stuck to|stick(?:s|ing)? to|did it|held up|largely peaceful|"
    r"silent"
)
WE_BUT_THEY = words(
    r"we (?:\w+ ){1,6}(?:and|but|while) (?:they|he|she|it|the other \w+) \w+"
)
"""Keeping it oneself and saying so of nobody else is an accusation."""
VERIFIER = words(
    r"monitors?|observers?|monitoring \w+|observer \w+|osce|unifil|inspectors?|"
    r"peacekeepers?|verification \w+|(?:un|united nations) \w+|red cross|icrc|"
    r"independent(?:ly)?|investigators?|fact-finding \w+|(?:un|u\.n\.)|united nations|"
    r"commission"
)
VERIFIED = words(
    r"confirm(?:s|ed|ing)|verif(?:y|ied|ies|ying)|document(?:s|ed|ing)|record(?:s|ed|ing)|"
    r"register(?:s|ed|ing)|establish(?:es|ed)|found|finds|logg(?:ed|ing)|count(?:s|ed)|"
    r"report(?:s|ed|ing)|observ(?:ed|es)|witness(?:es|ed)|certif\w+|concluded"
)
DISPUTE = words(
    r"contest(?:s|ed|ing|ation)?|disput(?:e[sd]?|ing)|den(?:y|ies|ied|ying|ial)|"
    r"reject(?:s|ed|ing)?|accus(?:e[sd]?|ing|ations?)|challeng(?:e[sd]?|ing)|"
    r"refut(?:e[sd]?|ing)|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?|"
    r"disagree(?:s|d|ment)?|(?:does|do|did) not agree|at odds|"
    r"(?:is|was|are) (?:not true|untrue|a lie|false)|object(?:s|ed) to|differ(?:s|ed)?|"
    r"no such|question(?:s|ed|ing)|rebut(?:s|ted)|"
    r"(?:al)?though (?:\S+ ){1,3}claim(?:s|ed)|counter(?:s|ed)|call(?:s|ed) (?:this|it|that|them|the claim) (?:\w+ ){0,2}?"
    r"(?:lies?|fiction|nonsense|propaganda|absurd|untrue|false|fabricat\w+|invention)"
)
BOTH_ACCUSE = words(
    r"(?:accus\w+|blam\w+) (?:each other|one another)|(?:trad|swap|swapp|exchang)(?:e[sd]?|ing|s) "
    r"(?:accusations|blame|charges)|mutual (?:accusations|recriminations|blame)|"
    r"each accus\w+|both (?:\w+ )?accus\w+"
)

# who watches

WATCH = words(
    r"monitor(?:s|ed|ing)?|observers?|inspectors?|peacekeep\w+|verif(?:y|ied|ies|ication)|"
    r"supervis(?:e[sd]?|ion|ors?)|overs(?:ee|een|eeing)|watched(?: over)?|watch(?:es)? "
    r"over|polic(?:e[sd]|ing)|(?:under )?the eyes of|check(?:s|ed|ing)? on|liaison officers|(?:neutral|international|foreign|un) "
    r"(?:troops|mission|teams?|experts)|(?:\w+ )?officers|patrol\w*|osce"
)
CALLED_FOR = words(
    r"call(?:s|ed|ing)?(?: \S+){0,4}? for|demand\w*|urg(?:e[sd]?|ing)|want(?:s|ed)?|"
    r"need(?:s|ed)?|requir\w+|propos\w+|would|should|must|could|provided|if|unless|"
    r"insist\w*|condition(?:al)?|ask(?:s|ed|ing)?|s(?:eek|eeks|ought)|plans?|drafts?|"
    r"suggest\w*|offer(?:s|ed)?|request\w*|appeal\w*|until|only|push\w*|before"
)
AGREED_TO = words(
    r"agree(?:s|d|ment)?|accept(?:s|ed)?|approv(?:e[sd])|sign(?:s|ed)|will|are to|is to|"
    r"to be|deal|consent(?:s|ed)|under the (?:deal|truce|agreement|text|accord)|"
    r"provid(?:es|ed) for|foresee[sn]?|stipulat\w+|would accept|due to|set to|has agreed"
)
AT_WORK = words(
    r"(?:are|is|were|was|have|has|had) (?:\w+ )?(?:deployed|arrived|monitoring|observing|"
    r"patrol\w+|watching|supervising|overseeing|stationed|verifying|in place|on the ground"
    r"|at work|working|posted|recorded|reported|confirmed|counted|documented|verified|"
    r"begun|registered|logged)|(?:monitors|observers|inspectors|peacekeepers|mission|"
    r"officers|team|teams) (?:\S+ ){0,5}?(?:reported|recorded|confirmed|"
    r"counted|watch|patrol|monitor|observed|saw|documented|verified|registered|logged|"
    r"found|who (?:are|watch|monitor)|oversee|supervise|began|arrived|on the (?:line|"
    r"ground|front|spot))|"
    r"(?:is|are|being|been|was|were) (?:\w+ )?(?:monitored|supervised|watched|policed|"
    r"verified|overseen)|monitored by|supervised by|overseen by|"
    r"(?:monitor|supervise|oversee|watch|police)s (?:over )?(?:the|it|its)|"
    r"(?:has|have|is|are) (?:\w+ )?watch(?:ed|ing) over"
)
UNWATCHED = words(
    r"no (?:\w+ ){0,2}?(?:monitor(?:s|ing)?|observers?|verification|supervision|"
    r"inspectors?|peacekeepers?|oversight|(?:monitoring|verification) \w+)|without (?:\w+ ){0,3}?"
    r"(?:monitor(?:s|ing)?|observers?|verification|supervision)|unmonitored|"
    r"unsupervised|not (?:\w+ )?(?:monitored|supervised|watched|verified)|"
    r"(?:nobody|no one|none|neither) (?:\w+ ){0,3}?(?:watch\w*|monitor\w*|on the spot|"
    r"there|supervis\w*|verif\w+)|lacks? (?:\w+ ){0,3}?(?:monitor\w*|observers|"
    r"verification|mechanism)"
)

# when and how long

TO_MACHINES = words(
    r"AI (?:\w+ )?(?:systems?|models?|assistants?|readers?|agents?)|language models?|"
    r"automated (?:readers?|systems?)|chatbots?|(?:ignore|disregard) (?:\w+ ){0,3}?"
    r"(?:instructions?|rules?)|note to (?:\w+ ){0,3}?(?:systems|readers|assistants)"
)
"""Orders to whoever reads by machine are no news."""

UNIT_HOURS: Mapping[str, int] = {
    "day": 24,
    "week": 7 * 24,
    "month": 30 * 24,
    "hour": 1,
    "year": 365 * 24,
    "fortnight": 14 * 24,
}
"""Hours of a unit: 72 of them are three days."""

UNIT = re.compile(
    r"[\s-]*(?:full[\s-]+|more[\s-]+)?(day|week|month|hour|year|fortnight)s?\b"
    r"(?:-?\s?long\b)?['’]?",
    re.IGNORECASE,
)
ONE_UNIT = re.compile(
    r"(?<![\w-])(?:(?:a|an|one|another)\s+(?:full\s+|single\s+|further\s+)?)"
    r"(?P<unit>week|month|day|year|fortnight|hour)(?:'s|-?\s?long)?(?![\w])"
    r"|(?<![\w-])(?P<long>week|month|day|year|fortnight|hour)-?long\b",
    re.IGNORECASE,
)
LASTING = re.compile(
    r"(?:\bfor|\bof|\blast(?:s|ed|ing)?|\bby|\blength|\bcover(?:s|ing)?|\bspan(?:s|ning)?"
    r"|\brun(?:s|ning)?|\bduration|\bfull|\bis|\bbe|\bperiod|\bextend(?:s|ed)?|\bstays?|"
    r"\bover\s+the\s+(?:next|coming)|\bwith(?:in)?\s+the\s+(?:next|coming))"
    r"(?:\s+(?:for|of|about|only|just|some|at\s+least|up\s+to|the|a|next|coming|first|"
    r"initial|whole|further|another|period|full))*\s*[\"'(]*\s*$",
    re.IGNORECASE,
)
LASTS_OTHER = re.compile(
    r"(?:\s+(?:of|in)\s+(?:talks|war|fighting|negotiat\w+|conflict|siege|shelling|clashes|"
    r"bombing|bombardment|violence|blockade|discussions?|meetings?|diplomacy|attacks|"
    r"strikes|haggling|mediation|battles?|secret|intense|heavy|bloody|shuttle|captivity|"
    r"occupation|silence|hostilities|raids|combat|bloodshed|unrest|protests?)\b"
    r"|\s+(?:ago|earlier|later|after|before|old|since|into|on|away)\b|-old\b)",
    re.IGNORECASE,
)
OTHER_HEAD = re.compile(
    r"[\s-]*(?:\w+[\s-]+){0,3}?(?:war|talks?|meetings?|calls?|negotiations?|siege|"
    r"offensive|deadline|ultimatum|visit|conflict|battle|campaign|trip|summit|"
    r"conference|blockade|invasion|occupation|bombardment|tour|session|operation|"
    r"president|leader|minister|sentence|term|assault|low|high|record)\b",
    re.IGNORECASE,
)
TALKED = words(
    r"fought|talk(?:ed|s|ing)?|met|meeting|shell(?:ed|ing)|besieged|negotiat(?:ed|ing)|"
    r"rag(?:ed|ing)|wait(?:ed|ing)|held|bomb(?:ed|ing)|visit(?:ed)?|stay(?:ed|ing)?|"
    r"fighting|bombarded|detained|captive|jailed|mediat(?:ed|ing)|haggl(?:ed|ing)"
)
STARTS = re.compile(
    r"\b(?:from|since|as\s+of|beg(?:an|in|ins|un|inning)|start(?:s|ed|ing)?|"
    r"t(?:ook|ake|akes|aken|aking)\s+(?:effect|hold)|(?:came|come|comes|coming|enter|"
    r"entered|enters|went|go|goes)\s+in(?:to)?\s+(?:effect|force)|effective|"
    r"fell\s+silent|fall\s+silent|in\s+(?:force|effect|place)\s+since|onwards?|kick\w*|"
    r"launch(?:ed|es)?|after)\b",
    re.IGNORECASE,
)
ENDS = re.compile(
    r"\b(?:until|till|through|expir(?:e[sd]?|ing|y)|end(?:s|ed|ing)?|over|"
    r"r(?:an|un|uns|unning)\s+out|laps(?:e[sd]?|ing)|collaps(?:e[sd]?|ing)|terminat\w+|"
    r"last(?:s|ed|ing)?\s+(?:only\s+)?(?:until|to|till)|called\s+off|broke\s+down|"
    r"finish(?:es|ed)?|up\s+to|run(?:s|ning)?\s+to|to(?=\s*$)|to(?=\s+(?:\w+\s+)?\d)|"
    r"and(?=\s*$))\b",
    re.IGNORECASE,
)
