"""What a number counts: people, of which group, or things."""

import re
from typing import Final

from ..... import lazy
from .....dates import WEEKDAY
from .....patterns import TextPattern
from .patterns import any_of

_MILITARY_NOUNS = (
    r"soldiers?|troops?|troopers?|service(?:m[ae]n|wom[ae]n|\s?members?)|fighters?|militants?"
    r"|militia(?:m[ae]n)?|combatants?|rebels?|insurgents?|guerr?illas?|gunm[ae]n"
    r"|jihadists?|paratroopers?|commandos?|marines?|conscripts?|reservists?|recruits?"
    r"|infantrym[ae]n|artillerym[ae]n|airm[ae]n|sailors?|sappers?|gunners?|snipers?"
    r"|peacekeepers?|rangers?|legionnaires?|mercenar(?:y|ies)|cadets?|deminers?"
    r"|prisoners?\s+of\s+war|pows?|terrorists?|operatives?|cavalrym[ae]n|lieutenants?"
    r"|partisans?|paramilitar(?:y|ies)|irregulars|auxiliaries|regulars|separatists?"
    r"|loyalists|infiltrators?|raiders?|mutineers?|deserters?|draftees?|submariners?|majors?"
    r"|(?<!airline\s)(?<!civilian\s)(?<!drone\s)pilots?|aircrews?|frogm[ae]n|bombardiers|grenadiers?|hussars?|lancers?"
    r"|corporals?|troopers?|privates|jihadis?|islamists?|secessionists?|vigilantes?"
    r"|generals?|colonels?|sergeants?|captains?|commanders?|border\s+guards?|riflem[ae]n"
    r"|tank\s+crews?|tank\s+crewm[ae]n|guardsm[ae]n|coastguardsm[ae]n|airborne|scouts?|warriors?|defenders?|invaders?|occupiers?|officers?"
)
_MILITARY_KINDS = (
    r"army|military|navy|naval|combat|militia|IRGC|Revolutionary\s+Guards?|National\s+Guard|Border\s+Guard|special\s+forces|security\s+services|security\s+personnel|infantry|artillery|brigade|battalion|regiment"
    r"|corps|armed\s+forces|security\s+forces|forces|garrison|platoon|squad"
)
_CIVILIAN_NOUNS = (
    r"civilians?|non-combatants?|child(?:ren)?|schoolchild(?:ren)?|wom[ae]n|girls?|boys?"
    r"|bab(?:y|ies)|infants?|toddlers?|teenagers?|pensioners?|villagers?|residents?"
    r"|townspeople|shoppers?|bystanders?|worshippers?|mourners?|pilgrims?|passengers?"
    r"|commuters?|students?|pupils?|schoolgirls?|schoolboys?|teachers?|doctors?|nurses?"
    r"|medics?|paramedics?|patients?|journalists?|reporters?|aid\s+workers?|farmers?"
    r"|fisherm[ae]n|miners?|dockers?|workers?|engineers?|monks?|nuns?|priests?|imams?"
    r"|tourists?|schoolteachers?|headteachers?|school\s?m[ae]sters?|caretakers?|janitors?|cooks?|chefs?|bakers?|butchers?|tailors?|barbers?|hairdressers?"
    r"|fruitpickers?|beekeepers?|gardeners?|cleaners?|waiters|waitress(?:es)?|bartenders?|postm[ae]n|milkm[ae]n|busm[ae]n|railwaym[ae]n"
    r"|journalists|cameram[ae]n|photographers?|broadcasters?|bloggers?|academics?|professors?|scholars?|historians?|archaeologists?"
    r"|lifeguards?|ambulancem[ae]n|orderlies|pharmacists?|dentists?|psychologists?|social\s+workers?|welders?|plumbers?|builders?|bricklayers?|carpenters?"
    r"|joggers?|hikers?|skiers?|bathers?|swimmers?|picnickers?|churchgoers?|concertgoers?|festivalgoers?|partygoers?|revell?ers?|wedding\s+guests?"
    r"|schoolfriends?|kindergart(?:e|ne)rs?|pre-?schoolers?|adolescents?|octogenarians?|septuagenarians?|retirees?|great-?grandmothers?|in-laws|nephews?|nieces?|uncles?|aunts?|husbands?"
    r"|refugees?|migrants?|mothers?|fathers?|firefighters?"
    r"|rescuers?|first\s+responders?|humanitarians?|traders?|vendors?|shopkeepers?"
    r"|drivers?|elderly|inhabitants?|neighbou?rs?|labou?rers?|electricians?|sons?"
    r"|daughters?|wives|wife|brothers?|sisters?|parents|protesters?|demonstrators?"
    r"|seafarers?|seam[ae]n|mariners?|dockworkers?|stevedores?|shepherds?|pastoralists?|nomads?"
    r"|peasants?|farmhands?|farmworkers?|truckers?|motorists?|cyclists?|surgeons?|midwives"
    r"|lawyers?|judges?|clerics?|sheikhs?|pastors?|bishops?|missionaries|believers?|novices"
    r"|congregants?|grandmothers?|grandfathers?|grandchildren|widow(?:er)?s?|orphans?|siblings?"
    r"|twins|newborns?|minors?|teens|schoolmates|couples?|brides?|relatives?|cousins?|settlers?"
    r"|customers?|shoppers?|holidaymakers?|musicians?|footballers?|householders?|ushers?"
    r"|lecturers?|scientists?|technicians?|porters?|fruit-?sellers?|hawkers?|sheepherders?"
    r"|herders?|guests?|diners?|clerks?|employees?|volunteers?|contractors?"
)
_OTHER_NOUNS = (
    r"people|persons?|m[ae]n|others?|victims?|casualt(?:y|ies)|dead|deaths?|fatalit(?:y|"
    r"ies)|lives|souls?|bod(?:y|ies)|corpses|individuals?|citizens?|nationals?|members?"
    r"|personnel|staff|crews?|crewm[ae]n|deckhands?|hands|arrivals|police|police(?:m[ae]n|wom[ae]n)|guards?|agents?|pilots?"
    r"|gendarmes?|friends?|natives|bandits?|smugglers?|poachers?|looters?|rioters?|kidnappers?|abductees?"
    r"|hostages?|prisoners?|detainees?|captives?|inmates?|evacuees?|returnees"
    r"|leaders?|officials?|politicians?|ministers?|supporters?|activists?|suspects?"
    r"|survivors?|youths?|adults?|compatriots|countrymen|comrades|colleagues|assailants?"
    r"|attackers?|bombers|martyrs?|injured|wounded|displaced|missing|figures|names|watchm[ae]n|stallholders?"
)
PERSON: Final = TextPattern(
    rf"\b(?:{_MILITARY_NOUNS}|{_CIVILIAN_NOUNS}|{_OTHER_NOUNS})(?:['’]|\b)",
    re.IGNORECASE,
)


def people_at(text: str, start: int) -> bool:
    """Tell whether a noun for people stands at an offset, or behind one other word."""
    if PERSON.match(text, start):
        return True
    other = _OTHER_WORD.match(text, start)
    return other is not None and PERSON.match(text, other.end()) is not None


def are_people(text: str, start: int) -> bool:
    """Tell whether what ends at an offset is said to be people: "were young monks"."""
    verb = _ARE.match(text, start)
    return verb is not None and people_at(text, verb.end())


_OTHER_WORD = lazy.compile(r"[\w-]+\s+")
_ARE = lazy.compile(r"\s+(?:were|was|are|is)\s+")
PERSON_LIKE: Final = lazy.compile(
    r"[\w-]{2,}(?:ers?|ors?|ists?|ees?|ians?|eers?|men|man|women|woman|folk|kin|mates?)",
    re.IGNORECASE,
)
"""How many nouns for people end; `THING` has those that are none."""

MILITARY: Final = lazy.compile(rf"\b(?:{_MILITARY_NOUNS})\b", re.IGNORECASE)
MILITARY_KIND: Final = lazy.compile(
    rf"\b(?:{_MILITARY_NOUNS}|{_MILITARY_KINDS})\b", re.IGNORECASE
)
FAMILY: Final = lazy.compile(r"(?:famil(?:y|ies)|households?)['’]?", re.IGNORECASE)
"""What people live in: forty families are not forty people."""
CIVILIAN: Final = lazy.compile(
    rf"\b(?:{_CIVILIAN_NOUNS}|{FAMILY.pattern})\b", re.IGNORECASE
)
ARMY_CIVILIAN: Final = lazy.compile(
    rf"\b(?:army|military|navy|combat)\s+(?:{_CIVILIAN_NOUNS})\b", re.IGNORECASE
)
"""Army medics are no civilians."""
POLICE: Final = lazy.compile(r"\bpolice\b", re.IGNORECASE)


def _words(words: str) -> str:
    return "|".join(words.split())


THING: Final = lazy.compile(
    r"(?:"
    + _words(
        "shaheds? gerans? iskanders? kalibrs? kinzhals? scuds? katyushas? qassams? quadcopters? "
        "missiles? drones? rockets? shells? bombs? rounds? grenades? mines? munitions? "
        "warheads? projectiles? UAVs? torpedo(?:e?s)? fighter-?jets? bombers tanks? "
        "vehicles? carriers? aircraft planes? warplanes? jets? helicopters? ships? "
        "boats? vessels? tankers? freighters? trawlers? frigates? ferries submarines? "
        "trucks? lorries cars? buses trains? wagons? guns? howitzers? mortars? launchers? "
        "interceptors? radars? rifles weapons? systems? batter(?:y|ies) destroyers? "
        "cruisers? bulldozers? blocks? buildings? homes? houses? households? apartments? "
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
        "banks? firms? groups? famil(?:y|ies) fires? wildfires? floors? "
        "storeys? storys? stories goals? floors? borders? lines? checkpoints? crossings? "
        "news sirens? alarms? lights? streets? neighbou?rhoods? hamlets? suburbs?"
    )
    + r")",
    re.IGNORECASE,
)
"""What a number counts when it counts no people: the head of its noun phrase."""

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
CALENDAR: Final = lazy.compile(
    rf"(?:{MONTH}\.?|{WEEKDAY}s?|Christmas|Easter"
    r"|Ramadan|Eid)(?:['’]s)?"
)
NO_COUNT_AFTER: Final = lazy.compile(
    rf"\s?(?:%|per\s?cent|percent)|-(?!odd|plus)\w|st\b|nd\b|rd\b|th\b|[:.]\d"
    rf"|\s?(?:a\.m|p\.m|am\b|pm\b)|°|\s?{MONTH}\b|/\d|\s\d|\s+o['’]clock|,?\s+strong\b",
)
NO_COUNT_BEFORE: Final = lazy.compile(
    rf"[$€£¥₽#№]\s?$|\b[A-Z]\w*-$|(?<!\d\s)\b{MONTH}\.?\s$|\d\s$|\d[:/.]$"
    r"|\b(?:[Aa]ged?|No\.?|(?<!dead\s)(?<!wounded\s)(?<!missing\s)(?<!injured\s)"
    r"(?<!displaced\s)(?<!refugees\s)(?<!victims\s)(?<!losses\s)(?<!casualties\s)[Nn]umber"
    r"|[Cc]hannel|[Pp]age|[Aa]rticle|[Rr]esolution|[Uu]nit"
    r"|[Rr]oute|[Ff]light|[Pp]hase|[Cc]hapter|[Ss]ection|(?<!one\s)(?<!this\s)(?<!last\s)"
    r"(?<!that\s)(?<!a\s)(?<!each\s)(?<!of\sthe\s)(?:[Dd]ay|[Ww]eek|[Yy]ear)|[Vv]ersion|[Gg]roup\sof|[Mm]inus|[Hh]ighway|[Hh]ill|[Bb]rigade|[Dd]ivision|[Ee]ditions?"
    r"|(?:young|old|eld)est(?:\sof\s(?:them|whom))?(?:\s(?:was|is|being|only|just))*|who\sis|is\snow|turned|[Pp]hone|[Bb]reakfast|[Zz]one|[Ll]evel)\s$"
    r"|[Aa]ged\s\d+(?:,|\sand|\sor|\sto)\s$"
    r"|\b(?:[Oo]ne|\d|[Tt]wo|[Tt]hree)\s(?:(?:in|out\sof|per)\s(?:every\s)?|of\severy\s)$"
)
DAYS_BEFORE: Final = lazy.compile(rf"\b{MONTH}\.?\s\d+\s(?:and|or|to)\s$")
_ABOUT = r"(?:(?:an?|the|some|just|only|barely|about|around|nearly|almost|over|more\s+than|roughly|an?\s+estimated|perhaps|now|once|well)\s+){0,2}"
POPULATION_BEFORE: Final = any_of(
    r"\b(?:towns?|city|cities|villages?|hamlets?|suburbs?|communit(?:y|ies)|district|"
    r"region|province|country|nation|island|islands|camp|place|territory|enclave|"
    rf"population|port|state|settlement)\s+of\s+{_ABOUT}$",
    r"\b(?:home\s+to|population\s+(?:is|was|stands\s+at|of)|inhabited\s+by|houses|"
    rf"shelters|housed|sheltered|populated\s+by)\s+{_ABOUT}$",
)
