"""What happens to people, what with, and who does it."""

from typing import Final

from ...model import Metric
from .patterns import any_of

VERB, ACTIVE, PREDICATE, EVENT, STATE, TOLL = (
    "verb active predicate event state toll".split()
)
"""`verb`: killed (40 / were); `active`: killing (40); `predicate`: (40) died; `event`:
(40) deaths, deaths of (40); `state`: (40) prisoners; `toll`: the toll rose to (40)."""

_POWER = (
    r"(?:\w+\s+){0,2}?(?:power|electricity|heat(?:ing)?|water|food|gas|light|aid|medicine"
    r"|shelter|supplies|care)"
)
_REFUGE = (
    r"(?:\w+\s+){0,3}?(?:safety|shelters?|camps?|schools?|halls?|mosques?|churches|tents?|"
    r"stadiums?|monaster(?:y|ies)|dormitor(?:y|ies)|gymnasiums?|safer\s+\w+)"
)
_HOME = r"(?:their|his|her|its)\s+(?:\w+\s+)?(?:homes?|houses?|villages?|towns?|land)"
_AREA = r"(?:port|town|city|village|area|region|country|island|camp|capital|valley|district)"

_HARM: dict[Metric, dict[str, tuple[str, ...]]] = {
    "killed": {
        VERB: (
            r"killed|slain|massacred|executed|murdered|assassinated|slaughtered"
            r"|beheaded|lynched|martyred|gunned\s+down|shot\s+dead|beaten\s+to\s+death"
            r"|fatally\s+\w+|mortally\s+\w+|(?:burned|burnt|crushed|stabbed|hacked|"
            r"starved|frozen?|froze|bled|bludgeoned|trampled|hanged|stoned|put)\s+to\s+death",
            r"(?:buried|burned|burnt)\s+alive|hanged|(?:mown|mowed|cut)\s+down|blown\s+up"
            r"|wiped\s+out|decapitated|incinerated|[\"“]?(?:neutrali[sz]ed|eliminated|"
            r"liquidated)[\"”]?",
        ),
        ACTIVE: (
            r"kills?|killing|massacr(?:es?|ing)|execut(?:es?|ing)|murder(?:s|ing)"
            r"|slaughter(?:s|ing)|eliminating|liquidating|neutrali[sz]ing|slew|shooting\s+dead"
            r"|bur(?:ied|ies|ying)(?!\s+(?:alive|under|in|(?:\w+\s+)?(?:sons?|daughters?|"
            r"husbands?|brothers?|sisters?|children|parents))\b)|behead(?:s|ing)|assassinat(?:es?|ing)|lynching|wiping\s+out|mowing\s+down",
            r"(?:costs?|costing|claim(?:s|ed|ing)?|takes?|took|taken|taking)"
            r"(?=[^.;:]{0,90}?\b(?:li(?:fe|ves)|victims)\b)",
        ),
        PREDICATE: (
            r"d(?:ied|ies?|ying)\b(?!\s+down)|perish(?:ed|es)|succumbed|drowned|dead"
            r"|los(?:e|t|ing)\s+(?:his|her|their|its)\s+(?:own\s+)?li(?:fe|ves)"
            r"|(?:fell|fallen)(?=\s*(?:$|[.,;]|in\b(?!\s+with\b)|near\b|at\b|during\b|on\s+\w+day\b))|lifeless"
            r"|ha(?:d|ve|s)\s+fallen|bled\s+out|suffocated|asphyxiated|passed\s+away"
            r"|(?:gave|given|laid\s+down)\s+(?:his|her|their)\s+li(?:fe|ves)",
        ),
        EVENT: (
            r"deaths?(?!\s+(?:tolls?|count|penalt|sentence|row|threat))|fatalit(?:y|ies)"
            r"|killings?(?=\s+of\b)|lives|martyrs|martyrdom(?=\s+of\b)|bod(?:y|ies)|corpses|fatal\s+casualties"
            r"|massacre(?=\s+of\b)|murders?(?=\s+of\b)|executions?(?=\s+of\b)"
            r"|(?:slit|cut)(?:ting)?\s+the\s+throats?(?=\s+of)|(?:funerals?|burials?|remains)(?=\s+of\b)|loss\s+of\s+life",
        ),
        TOLL: (r"tolls?|body\s+count|death\s+count",),
    },
    "injured": {
        VERB: (
            r"(?:wounded|injured|hurt|maimed|hospitali[sz]ed|concussed|scalded|crippled|"
            r"disfigured|bruised|gassed)",
        ),
        ACTIVE: (
            r"wound(?:s|ing)|injur(?:es?|ing)|hurting|maim(?:s|ing)|hospitali[sz]ing",
            r"treat(?:s|ed|ing)(?!\s+for\b)(?![^.;]{0,60}\bfor\s+(?:cholera|malnutrition|measles|malaria|"
            r"dehydration|hunger|disease)\b)",
        ),
        PREDICATE: (
            r"(?:taken|brought|rushed|admitted|carried|evacuated|airlifted|moved|transferred|"
            r"flown|sent)\s+to\s+(?:\w+\s+)?hospitals?"
            r"|(?:in|to)\s+hospitals?|(?:suffer(?:ed|ing)?|sustain(?:ed|ing)?|treat(?:ed|ment)\s+for|with)"
            r"\s+(?:(?!over\b|about\b|some\b|more\b|of\b)[^\W\d_]+\s+){0,3}(?:injuries|wounds|burns|cuts|shock|fractures|bruises|smoke)",
            r"(?:need|requir|receiv)(?:ed|ing)?\s+(?:\w+\s+)?treatment|(?:need|required?|receiv)(?:ed|ing|s)?\s+(?:(?:hospital|medical|emergency)\s+(?:treatment|"
            r"care|attention)|surgery)|undergo(?:ing|ne)?\s+(?:surgery|treatment)|in\s+intensive\s+"
            r"care|in\s+(?:an?\s+)?(?:critical|serious|grave|stable)\s+condition"
            r"|los(?:t|ing)\s+(?:an?|one|both|his|her|their)\s+(?:\w+\s+)?(?:legs?|arms?|limbs?|"
            r"hands?|foot|feet|eyes?|sight)",
        ),
        EVENT: (r"injuries|woundings?(?=\s+of)|injury(?=\s+of)",),
        TOLL: (r"injury\s+toll",),
    },
    "missing": {
        PREDICATE: (
            r"missing|unaccounted(?:\s+for)?|disappeared|vanished|lost\s+at\s+sea"
            r"|not\s+(?:yet\s+)?(?:been\s+)?(?:seen|heard\s+(?:from|of)|found|located|traced)\b",
        ),
        ACTIVE: (
            r"search(?:es|ed|ing)?\s+for(?=\s+(?:[\w,]+\s+){1,4}?(?:others?|more|missing|people|"
            r"crew|sailors|survivors)\b)",
        ),
        EVENT: (
            r"disappearances?(?=\s+of)|no\s+(?:word|news|trace)(?=\s+of)"
            r"|fate(?=\s+of\b[^.;]{1,60}?\b(?:unknown|unclear|uncertain|not\s+known)\b)",
        ),
    },
    "detained_captured": {
        VERB: (
            r"apprehended|nabbed|snatched|incarcerated|locked\s+up|(?:carried|dragged|led|marched"
            r"|hauled|whisked|driven)\s+(?:off|away)",
            r"detained|captured|arrested|abducted|kidnapped|imprisoned|interned|jailed(?![^.;]{0,40}\bfor\b[^.;]{0,20}\b(?:years?|months?|life)\b)"
            r"|held|rounded\s+up|seized|taken(?:\s+(?:prisoner|hostage|captive|away))?"
            r"(?=\s*(?:$|[.,;]|by\b|prisoner|hostage|captive|away|in\b))",
        ),
        ACTIVE: (
            r"detain(?:s|ing)|captur(?:es?|ing)|arrest(?:s|ing)|abduct(?:s|ing)"
            r"|kidnap(?:s|ping)|hold(?:s|ing)?|took|taking|seiz(?:es?|ing)"
            r"|(?:took|taking|carr(?:ied|ying)|dragg(?:ed|ing)|led|leading)\s+(?:away|off)"
            r"|apprehending|snatching|rounding\s+up|jailing",
        ),
        PREDICATE: (
            r"(?:taken\s+)?(?:prisoner|hostage|captive)\b|in\s+(?:\w+\s+)?(?:captivity|"
            r"custody|detention)|in\s+(?:its|their|his|\w+ish|\w+n|\w+['’]s)\s+(?:prisons?"
            r"|jails?|camps|cells)|behind\s+bars|under\s+(?:house\s+)?arrest"
            r"|surrendered(?=\s*(?:$|[.,;]|to\b|on\b|in\b|at\b|after\b|and\b))"
            r"|in\s+(?:the\s+hands\s+of|(?:the\s+)?[\w-]+(?:['’]s?)?\s+hands\b)",
        ),
        EVENT: (
            r"(?:capture|detention|arrest|abduction|kidnapping|imprisonment)s?"
            r"(?=\s+of\b)",
        ),
        STATE: (
            r"prisoners(?:\s+of\s+war)?|prisoner(?:\s+of\s+war)?|pows?|hostages?"
            r"|captives?|detainees?|abductees?",
        ),
    },
    "displaced": {
        VERB: (
            r"displaced|uprooted|evacuated|expelled|driven\s+(?:out|from)|forced\s+out|resettled|relocated"
            r"|deported|dislodged|made\s+homeless|rendered\s+homeless",
        ),
        ACTIVE: (
            r"displac(?:es?|ing)|uproot(?:s|ing)|evacuat(?:es?|ing)|expel(?:s|ling)"
            r"|deport(?:s|ing)|relocating|registered(?=\s[^.;,]{0,30}\brefugees\b)",
        ),
        PREDICATE: (
            rf"fled|flee(?:s|ing)?|homeless|(?:driven|forced|chased|bombed|out|away)?\s*"
            rf"(?:from|out\s+of)\s+{_HOME}|(?:left|leave|leaving|lost|quit|abandoned)\s+"
            rf"(?:{_HOME}|the\s+{_AREA})|(?:moved|shifted|transferred|taken|brought|bussed)\s+(?:from\s+(?:[\w-]+\s+){{1,4}}?)?(?:to|into)\s+{_REFUGE}"
            rf"|(?:s(?:ought|eek(?:s|ing)?)|t(?:ook|aken|aking)|found|finding)\s+(?:refuge|shelter|"
            rf"sanctuary|safety)|sheltering|(?:poured|streamed|crossed)\s+(?:across|over)\s+the\s+"
            rf"(?:border|frontier|river)|on\s+the\s+run\s+from",
            r"(?:un|not\s+(?:been\s+|yet\s+)?)able\s+to\s+(?:go|return|come)(?:\s+home)?"
            r"|cannot\s+(?:go|return|come)\s+(?:home|back)|on\s+the\s+(?:roads?|move)|(?:living\s+|sleeping\s+)?in\s+(?:shelters|displacement\s+camps)"
            r"|(?:living|sleeping)\s+(?:in\s+(?:\w+\s+)?(?:camps|tents|schools)|under\s+\w+)"
            r"|cross(?:ed)?\s+(?:the\s+(?:\w+\s+)?(?:border|frontier)|into)",
        ),
        EVENT: (r"displacements?(?=\s+of)|exodus(?=\s+of)|evacuation(?=\s+of)",),
        STATE: (r"refugees?|evacuees?",),
    },
    "casualties_combined": {
        PREDICATE: (r"(?:put\s+)?out\s+of\s+action",),
        EVENT: (r"casualties|casualty|losses",),
        TOLL: (r"casualty\s+toll|casualty\s+count",),
    },
    "affected_other": {
        VERB: (r"affected|stranded|deprived|besieged|cut\s+off",),
        ACTIVE: (
            r"affect(?:s|ing)|depriv(?:es?|ing)|strand(?:s|ing)|failed\s+for",
            rf"(?:cut(?:ting|s)?|knock(?:ed|ing|s)\s+out)\s+(?:off\s+)?{_POWER}(?:\s+and\s+\w+)?\s+(?:for|to)",
        ),
        PREDICATE: (
            rf"(?:without|(?:have|has|had)\s+no)\s+{_POWER}|los(?:t|ing|e)\s+{_POWER}|lack(?:s|ed|ing)?\s+{_POWER}"
            rf"|in\s+(?:\w+\s+)?need|need(?:s|ed|ing)?\s+{_POWER}|go(?:ing)?\s+hungry"
            r"|(?:face|facing|faced)\s+(?:\w+\s+)?(?:hunger|famine|starvation)|starving"
            r"|in\s+the\s+dark|in\s+darkness",
        ),
    },
}

HARM = {
    f"{metric}/{sort}": any_of(*(rf"\b(?:{p})\b" for p in patterns))
    for metric, sorts in _HARM.items()
    for sort, patterns in sorts.items()
}
HARM |= {"trapped/predicate": any_of(r"\btrapped\b")}
HARM |= {"lost/active": any_of(r"\b(?:lost|losing|loses|loss(?=\s+of\b))\b")}
"""What is lost, if it is people, is killed; of a war report, perhaps more than that."""

ALSO: Final[dict[str, frozenset[Metric]]] = {
    "lost": frozenset({"killed", "casualties_combined"}),
    "trapped": frozenset({"missing", "affected_other"}),
}
COMBINED: Final = frozenset({"killed", "injured", "missing", "casualties_combined"})

WEAPON: Final = (
    r"(?:air\s?)?(?:strikes?|airstrikes?|raids?|attacks?|shelling|shells?|bombardments?|"
    r"bombings?|bombs?|drones?|missiles?|rockets?|fire|guns?|gunners?|gunfire|artillery|"
    r"jets?|warplanes?|offensives?|barrages?|gunm[ae]n|snipers?|mines?|mortars?|"
    r"torpedo(?:es)?|submarines?|cutters?|grenades?|ambush(?:es)?|assaults?|helicopters?|"
    r"warships?|aircraft|siege|salvos?|incursions?|operations?|advance|planes?|bullets?|"
    r"invasion|blockade|bombers?)"
)
FORCE: Final = (
    r"(?:forces?|troops?|soldiers?|army|militar(?:y|ies)|crews?|brigades?|navy|pilots?|"
    r"fighters?|militia(?:men)?|commandos?|police|guards?|rebels?|tanks?)"
)
