"""Who speaks, who is bound, who mediates."""

import re

from ..... import lazy
from ....saying import verbs
from .words import words

_SAY = (
    rf"{verbs.SAY}|accus(?:e[sd]?|ing)|describ(?:e[sd]|ing)|stress(?:es|ed|ing)|indicat(?:e[sd]|ing)|"
    r"suggest(?:s|ed)|read(?:s)? it|blam(?:e[sd]|ing)|assur(?:e[sd]|ing)|went on|goes on|quoted|"
    r"credit(?:s|ed)|hail(?:s|ed)|respond(?:s|ed)|counter(?:s|ed)|charg(?:es|ed)|vow(?:s|ed)|"
    r"pledg(?:e[sd])|promis(?:e[sd])|sp(?:oke|eaks?)(?=\s[^,;.]{0,60}\bof\b)|counts|thank(?:s|ed)|g(?:o|oes) by|puts|"
    r"underlin(?:e[sd]|ing)|caution(?:s|ed|ing)|lament(?:s|ed|ing)|predict(?:s|ed|ing)?|"
    r"quipp?(?:s|ed)|inform(?:s|ed)|notif(?:ied|ies)|signall?(?:s|ed)|"
    r"ma(?:de|kes) an? (?:accusation|claim|statement|charge|announcement)"
)
SAY = f"(?:{_SAY})"
SPEECH = words(_SAY)
CALLS = words(
    r"propos(?:e[sd]?|ing)|offer(?:s|ed|ing)?|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|"
    r"reject(?:s|ed|ing)?|refus(?:e[sd]?|ing)|order(?:s|ed|ing)?|ask(?:s|ed|ing)?|"
    r"urg(?:e[sd]?|ing)|s(?:ought|eeks?|eeking)|suggest(?:s|ed|ing)?|"
    r"appeal(?:s|ed)?|den(?:y|ies|ied)|contest(?:s|ed)?|disput(?:e[sd])|threaten(?:s|ed)?|"
    r"suspend(?:s|ed)|welcom(?:e[sd])|call|record(?:s|ed)|document(?:s|ed)|verif(?:y|ied|ies)|certif(?:y|ied|ies)|"
    r"register(?:s|ed)|logg(?:ed)|find|finds|found|count(?:s|ed)|want(?:s|ed)?|would like|"
    r"favou?r(?:s|ed)?|hop(?:e[sd]?)|plead(?:s|ed)?|float(?:s|ed)?|moot(?:s|ed)?|"
    r"dangl(?:e[sd])|unveil(?:s|ed)?|tabl(?:e[sd])|present(?:s|ed)|outlin(?:e[sd])|"
    r"pitch(?:es|ed)|recommend(?:s|ed)?|back(?:s|ed)|press(?:es|ed)|lobb(?:ies|ied|ying)|"
    r"press(?:ing|ed)? for|push(?:es|ed|ing)? for|puts? the (?:number|count|toll|figure|total)|"
    r"pleading|envisag(?:e[sd])|dangling|floating|circulat(?:es|ed)|"
    r"dismiss(?:es|ed)|rul(?:e[sd]|ing) out|spurn(?:s|ed)|rebuff(?:s|ed)|turn(?:s|ed) (?:\w+ ){0,4}?down|"
    r"brush(?:es|ed) (?:aside|off)|scorn(?:s|ed)|oppos(?:e[sd]?)|begg(?:ed|ing)|begs?"
)
"""What a side says by doing it: in `X proposed a truce` the word is X's."""

MEDIA = words(
    r"reuters|associated press|ap|afp|tass|bbc|cnn|interfax|ria novosti|xinhua|"
    r"al jazeera|the guardian|the new york times|state (?:media|television|tv|radio)|"
    r"news agenc\w+|media|newspapers?|reporters?|journalists?|correspondents?|"
    r"courier|post|times|axios|bloomberg|agency|agencies|dpa"
)
PRONOUN = lazy.compile(
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
    r"junta|movement|front|sultanate|emirate|kingdom|foreign secretary|secretary|republic|institute|council|house"
)
TELLER = words(
    r"commission|commissioners?|agency|officers?|clan|traders?|teachers?|"
    r"diplomats?|sources?|aides?|analysts?|advis[eo]rs?|residents?|witness(?:es)?|doctors?|"
    r"medics?|workers?|mayor|governor|priest|bishops?|elders?|villagers?|activists?|observers?|"
    r"monitors?|police|lawmakers?|experts?|captain|colonel|negotiators?|delegates?|soldiers?"
)
"""Who speaks besides without a name, behind the verb."""
PREPOSITION = lazy.compile(
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
    "mount lake river river's peace institute special high deputy chief commander "
    "brigadier colonel lieutenant major admiral commodore marshal".split()
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
    r"st(?:ick|icks|uck|icking) (?:to|by)|st(?:and|ands|ood) by|uph(?:old|olds|eld)|"
    r"agree(?:s|d|ing)?|accept(?:s|ed|ing)?|sign(?:s|ed|ing)?|initial(?:s|l?ed|l?ing)|"
    r"ink(?:s|ed)|sh(?:ook|aken) hands on|reach(?:es|ed)|proclaim(?:s|ed)|"
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
    r"spare[sd]?|infring\w+|flout\w*|quit|(?:go|going) on|put (?:its|their) names? to|lay|laid|laying|are (?:also )?bound|"
    r"is bound|not to (?:fire|strike|attack|shell|bomb)|consent(?:s|ed)|approv(?:es?|ed)|"
    r"gave (?:his|its|their) word|settled on|implement(?:s|ed|ing)?|"
    r"abide|adhere|cease|suspending|refus(?:e[sd]|ing) to (?:extend|renew)|cover(?:s|ed)?"
)
"""What only somebody whom it binds does to an arrangement."""

BOUND_BEFORE = lazy.compile(
    r"\b(?:(?:agree[sd]|accepted|signed|declared|observed|announced|halt(?:ed)?|pause"
    r"d?|ordered|concluded|broken|violated|reached|breach(?:es)?|violations?|end(?:ed)?|"
    r"respected|extended|strikes?|attacks?|commitment|promise|pledge|assurance|"
    r"undertaking|violation|decision|truce|cease-?fire)"
    r"\s+by|(?:agreed|signed|accepted|declared|announced|reached|observed)"
    r"(?:\s+(?!broker|mediat|propos|draft)\w+){1,3}?\s+by|between|binds?|binding|obliges?|obliging|commits|committing|requires?|"
    r"bound|oblig(?:es|ed)|force[sd]?|of\s+both)\s+(?:both\s+)?(?:the\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
ASKED = lazy.compile(
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
OFFERED_ELSE = lazy.compile(
    r"\s+(?:to\s+(?:host|mediate|monitor|help|guarantee|send|chair|hold|facilitate|"
    r"broker|observe|provide|pay|supervise|police))\b",
    re.IGNORECASE,
)
GUARANTEEING = words(r"guarant\w+|vouch\w*|underwrit\w+|underwrote|surety|stand behind")
ONE_SIDED = words(r"one-sided|unilateral(?:ly)?|on its own|single-handed(?:ly)?")
