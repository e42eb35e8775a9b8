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
_HOME = r"(?:their|his|her|its)\s+(?:\w+\s+)?(?:homes?|houses?|villages?|towns?|land)"
_AREA = r"(?:port|town|city|village|area|region|country|island|camp|capital|valley|district)"

_HARM: dict[Metric, dict[str, tuple[str, ...]]] = {
    "killed": {
        VERB: (
            r"killed|slain|massacred|executed|murdered|assassinated|slaughtered"
            r"|beheaded|lynched|martyred|gunned\s+down|shot\s+dead|beaten\s+to\s+death"
            r"|fatally\s+\w+|mortally\s+\w+|(?:burned|burnt|crushed|stabbed|hacked|"
            r"starved|frozen?|froze)\s+to\s+death",
            r"buried\s+alive",
        ),
        ACTIVE: (
            r"kills?|killing|massacr(?:es?|ing)|execut(?:es?|ing)|murder(?:s|ing)"
            r"|slaughter(?:s|ing)|eliminat(?:ed|ing)|liquidat(?:ed|ing)|slew|shooting\s+dead",
            r"(?:costs?|costing|claim(?:s|ed|ing)?|takes?|took|taken|taking)"
            r"(?=[^.;:]{0,90}?\b(?:li(?:fe|ves)|victims)\b)",
        ),
        PREDICATE: (
            r"d(?:ied|ies?|ying)\b(?!\s+down)|perish(?:ed|es)|succumbed|drowned|dead"
            r"|los(?:e|t|ing)\s+(?:his|her|their|its)\s+(?:own\s+)?li(?:fe|ves)"
            r"|(?:fell|fallen)(?=\s*(?:$|[.,;]|in\b(?!\s+with\b)|near\b|on\b|at\b|during\b))|lifeless",
        ),
        EVENT: (
            r"deaths?(?!\s+(?:tolls?|count|penalt|sentence|row|threat))|fatalit(?:y|ies)"
            r"|killings?(?=\s+of\b)|lives|bod(?:y|ies)|corpses|remains(?=\s+of\b)|fatal\s+casualties"
            r"|massacre(?=\s+of\b)|murder(?=\s+of\b)|executions?(?=\s+of\b)",
        ),
        TOLL: (r"tolls?|body\s+count|death\s+count",),
    },
    "injured": {
        VERB: (r"(?:wounded|injured|hurt|maimed|hospitali[sz]ed|concussed)",),
        ACTIVE: (r"wound(?:s|ing)|injur(?:es?|ing)|hurting|maim(?:s|ing)",),
        PREDICATE: (
            r"(?:taken|brought|rushed|admitted|carried|evacuated|airlifted|moved|transferred|"
            r"flown|sent)\s+to\s+(?:\w+\s+)?hospitals?"
            r"|(?:in|to)\s+hospitals?|(?:suffer(?:ed|ing)?|sustain(?:ed|ing)?|treated\s+for|with)"
            r"\s+(?:\w+\s+){0,3}(?:injuries|wounds|burns|cuts|shock|fractures|bruises|smoke)",
            r"(?:need|requir|receiv)(?:ed|ing)?\s+(?:\w+\s+)?treatment",
        ),
        EVENT: (r"injuries|woundings?(?=\s+of)|injury(?=\s+of)",),
        TOLL: (r"injury\s+toll",),
    },
    "missing": {
        PREDICATE: (
            r"missing|unaccounted(?:\s+for)?|disappeared|vanished|lost\s+at\s+sea",
        ),
        EVENT: (r"disappearances?(?=\s+of)",),
    },
    "detained_captured": {
        VERB: (
            r"detained|captured|arrested|abducted|kidnapped|imprisoned|jailed|interned"
            r"|held|rounded\s+up|seized|taken(?:\s+(?:prisoner|hostage|captive|away))?"
            r"(?=\s*(?:$|[.,;]|by\b|prisoner|hostage|captive|away|in\b))",
        ),
        ACTIVE: (
            r"detain(?:s|ing)|captur(?:es?|ing)|arrest(?:s|ing)|abduct(?:s|ing)"
            r"|kidnap(?:s|ping)|h(?:eld|olds?|olding)|took|taking|seiz(?:es?|ing)",
        ),
        PREDICATE: (
            r"(?:taken\s+)?(?:prisoner|hostage|captive)\b|in\s+(?:\w+\s+)?(?:captivity|"
            r"custody|detention)|in\s+(?:its|their|his|\w+ish|\w+n|\w+['’]s)\s+(?:prisons?"
            r"|jails?|camps|cells)|behind\s+bars",
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
            r"displaced|uprooted|evacuated|expelled|driven\s+out|forced\s+out|resettled",
        ),
        ACTIVE: (
            r"displac(?:es?|ing)|uproot(?:s|ing)|evacuat(?:es?|ing)|expel(?:s|ling)",
        ),
        PREDICATE: (
            rf"fled|flee(?:s|ing)?|homeless|(?:driven|forced|chased|bombed|out|away)?\s*"
            rf"(?:from|out\s+of)\s+{_HOME}|(?:left|leave|leaving|lost|quit|abandoned)\s+"
            rf"(?:{_HOME}|the\s+{_AREA})|moved\s+to\s+(?:\w+\s+)?(?:safety|shelters?|camps)",
            r"(?:un|not\s+(?:been\s+|yet\s+)?)able\s+to\s+(?:go|return|come)(?:\s+home)?"
            r"|on\s+the\s+(?:roads?|move)|(?:living\s+)?in\s+(?:shelters|displacement\s+camps)"
            r"|cross(?:ed)?\s+(?:the\s+border|into)",
        ),
        EVENT: (r"displacements?(?=\s+of)|exodus(?=\s+of)|evacuation(?=\s+of)",),
        STATE: (r"refugees?|evacuees?",),
    },
    "casualties_combined": {
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
