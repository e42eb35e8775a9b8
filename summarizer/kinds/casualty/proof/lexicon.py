"""The words that the proof of a casualty figure knows: harm, people, things, mood."""

import re
from typing import Final

from ..model import Metric


def _words(words: str) -> str:
    return "|".join(words.split())


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


# harm: what happened to people. The kind of word says where its number stands.

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
            r"|fell(?=\s*(?:$|[.,;]|in\b|near\b|on\b|at\b|during\b))|lifeless",
        ),
        EVENT: (
            r"deaths?(?!\s+(?:tolls?|count|penalt|sentence|row|threat))|fatalit(?:y|ies)"
            r"|killings?(?=\s+of\b)|lives|bod(?:y|ies)|corpses|fatal\s+casualties"
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
            r"\s+(?:\w+\s+){0,3}(?:injuries|wounds|burns)",
            r"need(?:ed|ing)?\s+(?:hospital|medical)\s+treatment",
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
    f"{metric}/{sort}": _any(*(rf"\b(?:{p})\b" for p in patterns))
    for metric, sorts in _HARM.items()
    for sort, patterns in sorts.items()
}
HARM |= {"trapped/predicate": _any(r"\btrapped\b")}
HARM |= {"lost/active": _any(r"\b(?:lost|losing|loses|loss(?=\s+of\b))\b")}
"""What is lost, if it is people, is killed; of a war report, perhaps more than that."""

ALSO: Final[dict[str, frozenset[Metric]]] = {
    "lost": frozenset({"killed", "casualties_combined"}),
    "trapped": frozenset({"missing", "affected_other"}),
}
COMBINED: Final = frozenset({"killed", "injured", "missing", "casualties_combined"})

# people and things: what a number counts

_MILITARY_NOUNS = (
    r"soldiers?|troops?|service(?:m[ae]n|wom[ae]n|members?)|fighters?|militants?"
    r"|militia(?:m[ae]n)?|combatants?|rebels?|insurgents?|guerr?illas?|gunm[ae]n"
    r"|jihadists?|paratroopers?|commandos?|marines?|conscripts?|reservists?|recruits?"
    r"|infantrym[ae]n|artillerym[ae]n|airm[ae]n|sailors?|sappers?|gunners?|snipers?"
    r"|peacekeepers?|rangers?|legionnaires?|mercenar(?:y|ies)|cadets?|deminers?"
    r"|prisoners?\s+of\s+war|pows?|terrorists?|operatives?|cavalrym[ae]n|lieutenants?"
    r"|generals?|colonels?|sergeants?|captains?|commanders?|border\s+guards?|riflem[ae]n"
    r"|tank\s+crews?|crewm[ae]n|warriors?|defenders?|invaders?|occupiers?|officers?"
)
_MILITARY_KINDS = (
    r"army|military|navy|naval|combat|infantry|artillery|brigade|battalion|regiment"
    r"|corps|armed\s+forces|security\s+forces|forces|garrison|platoon|squad"
)
_CIVILIAN_NOUNS = (
    r"civilians?|non-combatants?|child(?:ren)?|schoolchild(?:ren)?|wom[ae]n|girls?|boys?"
    r"|bab(?:y|ies)|infants?|toddlers?|teenagers?|pensioners?|villagers?|residents?"
    r"|townspeople|shoppers?|bystanders?|worshippers?|mourners?|pilgrims?|passengers?"
    r"|commuters?|students?|pupils?|schoolgirls?|schoolboys?|teachers?|doctors?|nurses?"
    r"|medics?|paramedics?|patients?|journalists?|reporters?|aid\s+workers?|farmers?"
    r"|fisherm[ae]n|miners?|dockers?|workers?|engineers?|monks?|nuns?|priests?|imams?"
    r"|tourists?|refugees?|famil(?:y|ies)|mothers?|fathers?|households?|firefighters?"
    r"|rescuers?|first\s+responders?|humanitarians?|traders?|vendors?|shopkeepers?"
    r"|drivers?|elderly|inhabitants?|neighbou?rs?|labou?rers?|electricians?|sons?"
    r"|daughters?|wives|wife|brothers?|sisters?|parents|protesters?|demonstrators?"
    r"|herders?|guests?|diners?|clerks?|employees?|volunteers?|contractors?"
)
_OTHER_NOUNS = (
    r"people|persons?|m[ae]n|others?|victims?|casualt(?:y|ies)|dead|deaths?|fatalit(?:y|"
    r"ies)|lives|souls?|bod(?:y|ies)|corpses|individuals?|citizens?|nationals?|members?"
    r"|personnel|staff|crews?|police|police(?:m[ae]n|wom[ae]n)|guards?|agents?|pilots?"
    r"|hostages?|prisoners?|detainees?|captives?|inmates?|migrants?|evacuees?|returnees"
    r"|leaders?|officials?|politicians?|ministers?|supporters?|activists?|suspects?"
    r"|survivors?|youths?|adults?|compatriots|countrymen|comrades|colleagues|assailants?"
    r"|attackers?|bombers|martyrs?|injured|wounded|displaced|missing|figures"
)
PERSON: Final = re.compile(
    rf"(?:{_MILITARY_NOUNS}|{_CIVILIAN_NOUNS}|{_OTHER_NOUNS})['’]?", re.IGNORECASE
)
PERSON_LIKE: Final = re.compile(
    r"[\w-]{2,}(?:ers?|ors?|ists?|ees?|ians?|eers?|men|man|women|woman|folk|kin|mates?)",
    re.IGNORECASE,
)
"""How many nouns for people end; `THING` has those that are none."""

MILITARY: Final = re.compile(rf"\b(?:{_MILITARY_NOUNS})\b", re.IGNORECASE)
MILITARY_KIND: Final = re.compile(
    rf"\b(?:{_MILITARY_NOUNS}|{_MILITARY_KINDS})\b", re.IGNORECASE
)
CIVILIAN: Final = re.compile(rf"\b(?:{_CIVILIAN_NOUNS})\b", re.IGNORECASE)
ARMY_CIVILIAN: Final = re.compile(
    rf"\b(?:army|military|navy|combat)\s+(?:{_CIVILIAN_NOUNS})\b", re.IGNORECASE
)
"""Army medics are no civilians."""
POLICE: Final = re.compile(r"\bpolice\b", re.IGNORECASE)

THING: Final = re.compile(
    r"(?:"
    + _words(
        "missiles? drones? rockets? shells? bombs? rounds? grenades? mines? munitions? "
        "warheads? projectiles? UAVs? torpedo(?:e?s)? fighter-?jets? bombers tanks? "
        "vehicles? carriers? aircraft planes? warplanes? jets? helicopters? ships? "
        "boats? vessels? tankers? freighters? trawlers? frigates? ferries submarines? "
        "trucks? lorries cars? buses trains? wagons? guns? howitzers? mortars? launchers? "
        "interceptors? radars? rifles weapons? systems? batter(?:y|ies) destroyers? "
        "cruisers? bulldozers? blocks? buildings? homes? houses? households apartments? "
        "flats? towns? villages? cit(?:y|ies) settlements? districts? regions? provinces? "
        "areas? towers? bunkers? shelters? schools? hospitals? clinics? churches mosques "
        "plants? factor(?:y|ies) stations? substations? installations? facilit(?:y|ies) "
        "refiner(?:y|ies) depots? warehouses? bridges? roads? ports? airports? bases? "
        "camps? positions? posts? outposts? hilltops? shops? stalls? markets? beds? "
        "rooms? tents? farms? fields? wells? kilomet(?:re|er)s? km\\w* kms? miles? "
        "met(?:re|er)s? feet yards? hectares? acres? square per percent\\w* cent years? "
        "months? weeks? days? nights? hours? minutes? seconds? decades? centur(?:y|ies) "
        "dollars? euros? pounds? roubles? rubles? crowns? francs? lira yuan rupees? "
        "shekels? degrees? tons? tonnes? kilos? kilograms? barrels? lit(?:re|er)s? "
        "gallons? times countries nations states sides? parties points? per-cent "
        "agreements? strikes? airstrikes? attacks? raids? salvos? sorties? blasts? "
        "explosions? incidents? violations? clashes battles? operations? assaults? "
        "sites? targets? articles? pages? steps? rounds? talks meetings? complaints? "
        "brigades? battalions? regiments? divisions? units? companies corps fronts? "
        "sheep cattle cows? goats? animals? horses? dogs? camels? pigs? birds? chickens? "
        "livestock trees? papers? documents? letters? votes? seats? cases? orders? "
        "transformers? reactors? generators? sectors? corridors? sensors? computers? "
        "readers? subscribers? views? times copies reports? graves? restaurants? "
        "quarters? headquarters centers? centres? accidents? events? parts? "
        "outages? wars? ceasefires? truces? sanctions? conditions? demands? proposals? "
        "banks? firms? groups? families-homes bodies-of-water fires? wildfires? floors? "
        "storeys? storys? stories goals? floors? borders? lines? checkpoints? crossings? "
        "news sirens? alarms? lights? streets? neighbou?rhoods? hamlets? suburbs?"
    )
    + r")",
    re.IGNORECASE,
)
"""What a number counts when it counts no people: the head of its noun phrase."""

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
CALENDAR: Final = re.compile(
    rf"(?:{_MONTH}\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Christmas|Easter"
    r"|Ramadan|Eid)(?:['’]s)?"
)
NO_COUNT_AFTER: Final = re.compile(
    rf"\s?(?:%|per\s?cent|percent)|-(?!odd|plus)\w|st\b|nd\b|rd\b|th\b|[:.]\d"
    rf"|\s?(?:a\.m|p\.m|am\b|pm\b)|°|\s?{_MONTH}\b|/\d|\s\d|\s+o['’]clock|,?\s+strong\b",
)
NO_COUNT_BEFORE: Final = re.compile(
    rf"[$€£¥₽#№]\s?$|(?<!\d\s)\b{_MONTH}\.?\s$|\d\s$|\d[:/.]$"
    r"|\b(?:[Aa]ged?|No\.?|(?<!dead\s)(?<!wounded\s)(?<!missing\s)(?<!injured\s)"
    r"(?<!displaced\s)(?<!refugees\s)(?<!victims\s)(?<!losses\s)(?<!casualties\s)[Nn]umber"
    r"|[Cc]hannel|[Pp]age|[Aa]rticle|[Rr]esolution|[Uu]nit"
    r"|[Rr]oute|[Ff]light|[Pp]hase|[Cc]hapter|[Ss]ection|(?<!one\s)(?<!this\s)(?<!last\s)"
    r"(?<!that\s)(?<!a\s)(?<!each\s)(?:[Dd]ay|[Ww]eek|[Yy]ear)|[Vv]ersion|[Gg]roup\sof|[Mm]inus|[Hh]ighway|[Hh]ill|[Bb]rigade|[Dd]ivision|[Ee]ditions?"
    r"|who\sis|is\snow|turned|[Pp]hone|[Bb]reakfast|[Zz]one|[Ll]evel)\s$"
    r"|[Aa]ged\s\d+(?:,|\sand|\sor|\sto)\s$"
    r"|\b(?:[Oo]ne|\d|[Tt]wo|[Tt]hree)\s(?:in|out\sof|per|of)\s(?:every\s)?$"
)
DAYS_BEFORE: Final = re.compile(rf"\b{_MONTH}\.?\s\d+\s(?:and|or|to)\s$")
POPULATION_BEFORE: Final = _any(
    r"\b(?:towns?|city|cities|villages?|hamlets?|suburbs?|communit(?:y|ies)|district|"
    r"region|province|country|nation|island|islands|camp|place|territory|enclave|"
    r"population|port|state|settlement)\s+of\s+(?:\w+\s+){0,2}?$",
    r"\b(?:home\s+to|population\s+(?:is|was|stands\s+at|of)|inhabited\s+by|houses|"
    r"shelters|housed|sheltered|populated\s+by)\s+(?:\w+\s+){0,2}?$",
)

# deeds: what harm is done with, and by whom

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

# mood: is it told as a fact, and of now?

MODAL: Final = _any(
    r"\b(?:could|might|would|should|will|shall|cannot|can|'ll)\b(?!\s+of\b)"
    r"|(?<![.!?]\s)\b(?-i:may)\b"
)
FEARED: Final = _any(
    r"\b(?:fear(?:s|ed|ing)?|risk(?:s|ed|ing)?|possibl[ey]|potential(?:ly)?|expect(?:s|ed"
    r"|ing)?|unlikely|likely|threaten(?:s|ed|ing)?|plan(?:s|ned|ning)?\s+to|predict"
    r"(?:s|ed|ing)?|forecast(?:s|ed)?|perhaps|maybe|hypothetical(?:ly)?|scenario|if"
    r"|unless|whether|suppose|imagine|pretend(?:s|ed)?|simulat\w+|drill|exercise|in\s+danger"
    r"|foresee[sn]?|envisag\w+|assum(?:es?|ed|ing)|call(?:s|ed|ing)?\s+for|order(?:s|ed|ing)?"
    r"|warn(?:s|ed|ing)?\s+of|danger\s+of|in\s+case|lest|reckon(?:s|ed)?\s+with|worry|"
    r"worries|worried)\b"
)
SPARED: Final = _any(
    r"\b(?:prevent(?:s|ed|ing)?|avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|sav(?:e[sd]?|ing)|"
    r"spar(?:e[sd]|ing)|rescu(?:e[sd]|ing)|face[sd]?|facing|nearly|almost|under\s+threat|"
    r"surviv(?:e[sd]?|ing)|escap(?:e[sd]?|ing))\b(?=[^.;,]{0,40}$)(?![^.;,]*\b(?:and|but|"
    r"after|when)\b)"
)
"""Right before the number or its verb: it did not come to that."""
OF_FIGURES: Final = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|soon\s+|yet\s+|even\s+|well\s+|still\s+|not\s+)*(?:have\s+)?"
    r"(?:left?|leave|cost|claim|cause|result|lead|mean|reach|rise|climb|go|exceed|top|hit|"
    r"pass|see|bring|push|suffer|lose|face|number|total|include|be|been|have|increase|grow|"
    r"double|stand|drive|force|take|send|add|follow|create|produce|bury|need|become)\b",
    re.IGNORECASE,
)
"""What comes after a modal when it is the number that is only possible."""

PURPOSE: Final = re.compile(
    r"\b(?<!went on )(?<!managed )(?<!continued )(?<!proceeded )to\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)

MATRIX_UNREAL: Final = _any(
    r"^\W*(?:it|there)\s+(?:is|was|has\s+been|have\s+been|are|were|had\s+been)\s+(?:\w+\s+)"
    r"{0,3}?(?:feared|possible|likely|unlikely|expected|fears?|danger|risk|conceivable"
    r"|unclear|uncertain|speculation|predicted|unconfirmed)\b",
    r"^\W*(?:if|unless|should|were)\s(?!.{0,20}\?)",
    r"\?\W*$",
)
MATRIX_NEGATED: Final = _any(
    r"^\W*(?:it|there)\s+(?:is|was|has\s+been|have\s+been|are|were|had\s+been)\s+"
    r"(?:\w+\s+){0,2}?(?:not\s+(?:true|the\s+case|so|correct)|untrue|false|wrong|a\s+lie|"
    r"incorrect|no\s+(?:\w+\s+)?(?:evidence|proof|sign|indication|truth|confirmation|"
    r"suggestion|question|basis))\b",
    r"^\W*(?:no|nothing)\s+(?:\w+\s+){0,2}?(?:evidence|proof|sign|suggests?|indicates?)\b",
    r"\b(?:claims?|reports?|figures?|accusations?|allegations?|stor(?:y|ies)|rumou?rs?|"
    r"suggestions?|numbers?)\b[^.;]{0,120}?\b(?:was|were|is|are|as)\s+(?:\w+\s+){0,2}?"
    r"(?:lies?|false|untrue|wrong|fabricated|fabrications?|invented|inventions?|nonsense|"
    r"fiction|baseless|unfounded|fake|propaganda|exaggerated)\b",
    r"\b(?:called|calls)\b[^.;]{0,100}?\b(?:lies?|false|untrue|fabrications?|fiction|fake|"
    r"nonsense|propaganda|inventions?|baseless)\b",
    r"\bearlier\s+(?:version|edition|headline)\b|^\W*(?:correction|clarification)\b"
    r"|\b(?:misstated|in\s+error|erroneous(?:ly)?|mistaken(?:ly)?|incorrectly|wrongly|"
    r"falsely|hoax|fabricated)\b",
)
TO_MACHINES: Final = _any(
    r"\b(?:note|notice|attention|message|instructions?|reminder|dear)\b[^.]{0,40}\b(?:AI|"
    r"LLMs?|(?:language\s+)?models?|assistants?|chatbots?|bots?|machines?|summari[sz]ers?"
    r"|automated|systems?|crawlers?|scrapers?|agents?|parsers?)\b",
    r"\b(?:ignore|disregard|forget|override)\b[^.]{0,30}\b(?:previous|prior|earlier|above|"
    r"your|all|any|system)\b[^.]{0,20}\b(?:rules?|instructions?|prompts?|guidelines?)\b",
    r"\byou\s+(?:are|must|should|will)\b[^.]{0,40}\b(?:record|report|extract|output|list)\b",
)

DENIAL: Final = _any(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput"
    r"(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|contradict(?:s|ed)?)\b"
)
DENIAL_OF_OTHERS: Final = re.compile(
    r"\s+(?:any\s+|all\s+|a\s+|its\s+|their\s+|having\s+(?:any\s+)?)?(?:responsibility|"
    r"involvement|blame|role|part|being\s+behind|carrying\s+out|attacking|targeting|aiming"
    r"|firing|bombing|shelling|wrongdoing|the\s+(?:figures?|number|toll|count|claim)\s+and)"
    r"\b",
    re.IGNORECASE,
)
ALIVE: Final = _any(
    r"\b(?:found|turned\s+up|turned\s+out|proved|emerged)\s+(?:to\s+be\s+)?(?:alive|safe|"
    r"unhurt|unharmed|well)\b"
)
DENIED_NEARBY: Final = _any(
    r"\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|"
    r"fiction|false|lies?|untrue|fabricat\w+)\b"
)
NEGATOR: Final = _any(
    r"\b(?:not(?!\s+(?:only|just|merely|least|known|clear))|never|neither|nor|without|"
    r"cannot|no\s+longer|hardly|(?:refus|declin|fail)(?:e[sd]?|s|ing|ed)?\s+to)\b|n['’]t\b"
)
NO_SIGN: Final = _any(
    r"\b(?:no|any|little|scant|without)\s+(?:\w+\s+){0,2}?(?:evidence|proof|sign|indication|"
    r"confirmation|truth|record)\b|\b(?:not|n['’]t|never|nor|yet\s+to|declined\s+to|refused"
    r"\s+to)\s+(?:yet\s+|been\s+|be\s+)*(?:confirm\w*|say|said|acknowledge\w*|admit\w*)\b"
    r"|\b(?:untrue|false|not\s+true|rumou?rs?|a\s+lie)\s+that\b|\b(?:nobody|no\s+one|none)\s+"
    r"(?:\w+\s+)?(?:believe[sd]?|says?|said|claim(?:s|ed)?|thinks?|suggest(?:s|ed)?|report"
    r"(?:s|ed))\b|\bneither\s+confirm\w*\s+n?or\s+den\w+|\bconfirm\s+or\s+deny\b"
)

ONE_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|overnight)\b",
    re.IGNORECASE,
)
SINCE_OR_UNTIL = re.compile(r"\b(?:since|until|till|from|between)\b", re.IGNORECASE)

_WAR = (
    r"(?:war|wars|conflict|invasion|uprising|genocide|massacre|insurgency|intifada|"
    r"offensive|siege|revolution|crisis|famine|campaign|fighting|battle|attacks?|bombing)"
)
_YEAR = r"(?P<year{n}>(?:1[5-9]|20)\d\d)(?:s\b)?"
PAST_BEFORE: Final = _any(
    rf"(?<!since\s)(?<!since\sthe\s)\b{_YEAR.format(n='a')}(?:-\d+)?\s+(?:\w+\s+){{0,2}}"
    rf"?{_WAR}\b",
    rf"\b{_WAR}\s+(?:of|in)\s+(?:the\s+)?(?:early\s+|late\s+|{_MONTH}\s+)?"
    rf"{_YEAR.format(n='b')}",
    rf"(?<!started\s)(?<!began\s)(?<!begun\s)(?<!launched\s)\b(?:in|during|of|back\s+in)\s+"
    rf"(?:the\s+)?(?:early\s+|late\s+|mid-?|summer\s+of\s+|spring\s+of\s+|{_MONTH}\s+)*"
    rf"{_YEAR.format(n='c')}(?!\s*[-–]\s*\d)",
    r"(?<!since\s)(?<!since\sthe\s)\b(?:last|previous|earlier|former|first|second|old)\s+"
    r"(?:\w+\s+)?(?:war|conflict|invasion|uprising|intifada|siege|genocide)\b|"
    r"\bworld\s+war\b",
    r"\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some)\s+"
    r"(?:decades?|years?|centur(?:y|ies)|generations?)\s+(?:ago|earlier|before)|"
    r"(?<!since\s)last\s+(?:year|decade|century)|the\s+previous\s+year|years\s+ago|"
    r"decades\s+ago|a\s+generation\s+ago|back\s+then)\b",
    r"(?P<said>\b(?:earlier|previously|initially|originally|at\s+first|on\s+the\s+first\s+day|first)"
    r"\s+(?:had\s+)?(?:said|put|reported|spoken|spoke|given|gave|estimated|announced|"
    r"counted|claimed)\b)",
    r"(?P<given>\ban?\s+(?:earlier|previous|initial|first|preliminary)\s+(?:\w+\s+)?(?:figure|count|"
    r"toll|estimate|tally|report)\b|\bup\s+from\s*$)",
)
PAST_LABEL: Final = _any(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:ago|earlier|previous(?:ly)?|last|then|former(?:ly)?|history|"
    r"decades?|century|years?|war|had|past|once|when|since|before|first)\b"
)
REVISED_AFTER: Final = re.compile(
    r"[^.;]{0,60}?\b(?:but|before|and|later|then)\s+(?:later\s+|then\s+|has\s+since\s+)?"
    r"(?:revis\w+|correct(?:ed|ing)|lower(?:ed|ing)|reduced|reducing|withdr[ae]w\w*|"
    r"retract\w+)\b",
    re.IGNORECASE,
)
"""What comes after a number that its own claimant has given up."""
SINCE_EXEMPT: Final = re.compile(
    r"(?:worst|deadliest|biggest|largest|first|most|bloodiest|heaviest|highest|unlike|"
    r"anniversary|as\s+in|since|memory|(?<!more\s)(?<!less\s)(?<!fewer\s)than)\b[^,;]{0,40}$",
    re.IGNORECASE,
)

# time: how far a number reaches

INCIDENT: Final = (
    r"(?:air\s?)?(?:strikes?|raids?|attacks?|ambush(?:es)?|explosions?|blasts?|shelling|"
    r"bombings?|barrages?|assaults?|clash(?:es)?|crash(?:es)?|crossings?|salvos?|"
    r"bombardments?|incidents?|fires?|massacres?|earthquakes?|floods?|collapse|landslide)"
)
_SAME_SUBJECT = (
    r"(?:(?!\b(?:in\s+the|after|as|said|says|told|when|while|army|forces|guns|raids?|"
    r"strikes?|attacks?|shell\w*)\b)[^.;]){0,60}?"
)
"""Between a war and what it has cost: nobody else begins to act."""
CUMULATIVE: Final = _any(
    r"\bsince\b(?!\s+(?:then\b\s*[,.]))",
    r"\b(?:so\s+far|to\s+date|thus\s+far|until\s+now|up\s+to\s+now|overall|all\s+told)\b",
    r"\b(?:in|during|over|throughout|by|of|from)\s+(?:(?!(?:raid|strike|attack)s?\b)[\w'’-]+"
    r"\s+){0,4}?(?:war|conflict|siege|hostilities|occupation|insurgency|blockade|uprising|"
    r"civil\s+war|genocide)\b(?!\s*(?:crimes?|ships?|planes?))",
    r"\b(?:as\s+a\s+result|because)\s+of\s+the\s+(?:\w+\s+){0,2}(?:war|conflict|fighting)\b",
    r"\b(?:brings?|bringing|brought|takes?|taking|took|taken|rais(?:es?|ing|ed)|push(?:es|"
    r"ing|ed)|lift(?:s|ing|ed)|add(?:s|ing|ed)\s+to)\s+(?:\w+\s+){0,3}?(?:tolls?|totals?|"
    r"number|count|tally)\b",
    r"\b(?:total|overall|cumulative|war(?:time)?)\s+(?:death\s+)?(?:toll|count|number)\b|"
    r"\b(?:own\s+)?(?:count|tally|toll|total)\s+(?:now\s+)?(?:stands?|stood)\s+at\b",
    rf"\b(?:war|conflict|fighting|siege|hostilities|insurgency)\b{_SAME_SUBJECT}\b(?:has|"
    r"have|had)\s+(?:\w+\s+)?(?:killed|cost|claimed|displaced|left|wounded|injured|"
    r"uprooted|driven|forced|taken)\b",
    r"(?<!in\sthe\s)(?<!after\sthe\s)(?<!before\sthe\s)(?<!during\sthe\s)\b(?:wars?|"
    rf"conflict|uprising|genocide)\b{_SAME_SUBJECT}\b(?:left|killed|cost|claimed|"
    r"displaced)\b",
    rf"\b{_WAR}\b[^.;]{{0,30}},?\s+in\s+which\b|\bin\s+the\s+same\s+(?:time|period)\b",
    r"\bup\s+to\s+the\s+end\s+of\b",
    r"\b(?:years|months|decades)\s+of\s+(?:war|conflict|fighting|siege|violence)\b|"
    rf"\b{_WAR},?\s+(?:\w+\s+){{0,3}}?(?:which|that)\s+(?:has\s+|have\s+|had\s+)?"
    r"(?:killed|left|cost|claimed|displaced)\b",
)
SPAN: Final = _any(
    rf"\b(?:in|during|throughout|since|of|through)\s+(?:early\s+|late\s+|mid-?|the\s+month\s+"
    rf"of\s+)?(?:{_MONTH}|(?:the\s+)?(?:summer|spring|autumn|winter|year|month|week)|"
    r"(?:19|20)\d\d)\b",
    r"\b(?:in|over|during|within|for|after)\s+(?:the\s+)?(?:(?:past|last|previous|first|"
    r"same|following|recent|coming)\s+)?(?:\w+\s+){0,2}(?:hours|days?|weeks?|months?|years?|"
    r"weekend|period|time|fortnight)\b",
    r"\b(?:this|last|past|previous)\s+(?:year|month|week|weekend|summer|spring|autumn|"
    r"winter)\b|\bbetween\b|\bfrom\b.{0,30}\b(?:to|until)\b|\bsince\b|\bweekly\b|\bmonthly\b|"
    r"\bdaily\b|\ba\s+(?:day|week|month|year)\b|\bovernight\b|\bover\s+the\b|\bper\s+\w+\b|"
    r"\b(?:up\s+to|until|by)\s+the\s+end\b|\bso\s+far\b|\bweek\b|\bmonths?\b|\bdays\b",
)
TIMED: Final = re.compile(r"\b(?:since|so\s+far|to\s+date)\b", re.IGNORECASE)

# subsets

SUBSET_BEFORE: Final = re.compile(
    r"(?:\bamong\s+(?:the|those)\b[^.;]{1,60}\b(?:were|was|are|is)|\bincluding|\bincludes?|\bincluded|\bamong\s+(?:them|whom|these|those(?:\s+\w+)?|"
    r"the\s+(?:dead|killed|wounded|injured|victims|missing|casualties|displaced|detained|"
    r"captured)\b[^.;]{0,40}?\s(?:was|were|are|is))|\bof\s+(?:whom|which|them|these)|\bnotably"
    r"|\bthose\s+\w+\s+include[sd]?|\bof\s+whom\s+at\s+least|\b(?:was|were|are)\s+among\s+"
    r"them)\s*,?\s*(?:also\s+|were\s+|was\s+|are\s+|some\s+|the\s+|about\s+|only\s+)*$",
    re.IGNORECASE,
)
SUBSET_AFTER: Final = re.compile(
    r"\s*(?:more\s+)?of\s+(?:whom|them|these|those|the\s+(?:\w+\s+)?(?:dead|killed|wounded|"
    r"injured|victims|missing|casualties|displaced|detained|detainees|captured|captives|"
    r"prisoners|hostages|total|fatalities|deaths|deceased|bodies|evacuees|refugees)\b)",
    re.IGNORECASE,
)
SUBSET_NOUN_AFTER: Final = re.compile(
    r"[^.;,]{0,80}?\b(?:were|was|are|is|numbered)?\s*among\s+(?:them|the\s+(?:dead|killed|"
    r"wounded|injured|victims|missing|casualties)|those\s+(?:killed|wounded|injured))\b",
    re.IGNORECASE,
)

VERIFIED: Final = _any(
    r"\b(?:UN|U\.N\.|United\s+Nations|OHCHR|OCHA|observers?|independent(?:ly)?|Human\s+Rights"
    r"|Amnesty|Red\s+Cross|ICRC|OSCE|mission|monitors?|monitoring|rights\s+group|"
    r"researchers?|investigators?|inquiry|tribunal|court|coroner|forensic|NGO)\b"
)
VERIFYING: Final = _any(
    r"\b(?:verif(?:y|ied|ies)|confirm(?:s|ed)?|document(?:s|ed)?|corroborat\w+|"
    r"established|authenticated)\b"
)
UNVERIFIED: Final = _any(
    r"\b(?:not|n['’]t|never|no|nor|neither)\b[^.;]{0,30}(?:verif|confirm|corroborat|"
    r"check)\w*|\bno\s+independent\b|\bunverified\b"
)
