"""What befalls people, told in a turn of phrase: verbs with their far ends, set phrases."""

from typing import Final

from ...model import Metric

_SOME = r"(?=\s(?:(?!\b(?:and|but|who|which|that|after|while|when|as)\s)(?:,\d|[^.;,:])){1,60}?\b"
"""Between a verb and its far end: "put 6,000 people to flight"."""
_UNKNOWN = (
    r"(?:unknown|unclear|uncertain|unresolved|undetermined|unexplained|mystery|anyone['’]s\s+guess|in\s+doubt|"
    r"(?:not|never|yet\s+to|to\s+be)\s+(?:\w+\s+){0,3}?(?:known|clear|clarified|established|determined|settled|"
    r"confirmed|ascertained|cleared\s+up|explained|resolved|disclosed))\b"
)
_NEWS = r"(?:word|news|trace|sign|tidings|information|sighting)"
_HAVE = r"(?:(?:has|have|had)\s+)?"
_NOBODY = r"(?:nobody|no\s+one|nothing|no\s+\w+)"
_FOUND = r"(?:found|traced|located|reached|contacted|accounted\s+for|heard\s+(?:from|of)|seen|recovered|tracked\s+down)\b(?!\s+to\b)"
_HURTS = (
    r"(?:injur(?:y|ies)|wounds?|burns|cuts|shrapnel|splinters|fractures|bruises|broken\s+\w+|bullets?|concussion|"
    r"lacerations|scratches|gashes|amputations)"
)
_WARDS = (
    r"(?:hospitals?|clinics?|infirmar(?:y|ies)|casualty|surgery|intensive\s+care|emergency|theatre|"
    r"(?:field|military|district|city)\s+hospitals?|(?:[\w-]+\s+){0,2}?(?:wards?|hospitals?|units?|rooms?)|A&E)\b"
)
_LIMBS = (
    r"(?:limbs?|legs?|arms?|hands?|foot|feet|eyes?|eyesight|sight|fingers?|hearing)\b"
)
_FRAGMENTS = (
    r"(?:glass|shrapnel|splinters|fragments|debris|masonry|shards|bullets|pellets)"
)
_CELLS = (
    r"(?:custody|detention|captivity|jail|gaol|prison|cells?|irons|chains|handcuffs|shackles|"
    r"(?:a\s+|the\s+|their\s+|its\s+)?(?:[\w-]+\s+)?(?:vans?|cars?|trucks?|lorr(?:y|ies)|vehicles?|jeeps?|boots?|trunks?))"
)
_HIDING = (
    r"(?:safety|shelters?|camps?|tents|schools?|halls?|mosques?|church(?:es)?|tunnels?|cellars?|basements?|"
    r"stations?|caves?|bunkers?|gymnasiums?|stadiums?|barns?|hotels?|dormitor(?:y|ies)|monaster(?:y|ies))\b"
)
_REFUGE = (
    r"(?:(?:the\s+)?(?:[\w-]+\s+){0,2}?(?:hills|mountains?|woods|forests?|bush|coast|border|frontier|capital|desert|"
    r"islands?|lowlands|highlands|interior|countryside|north|south|east|west|camps?|mainland)|safety|exile|safer\s+\w+)\b"
)
_CIVILIANS = r"(?!\s(?:[^.;,]{0,30}\s)?(?:soldiers|troops|fighters|rebels|militants|forces|gunmen|tanks|diplomats)\b)"

IDIOMS: Final[dict[Metric, dict[str, tuple[str, ...]]]] = {
    "killed": {
        "verb": (
            r"sent\s+to\s+(?:hell|(?:his|her|their)\s+(?:deaths?|graves?))|(?:blown|cut|torn|hacked|shot|ripped)\s+to\s+(?:pieces|bits|"
            r"shreds|ribbons)|ripped\s+apart|(?:clubbed|choked|gassed|kicked|knifed|tortured|flogged|battered|shelled|bombed|"
            r"worked|roasted|boiled)\s+to\s+death|finished\s+off|bayoneted|guillotined|cut\s+to\s+pieces|"
            r"riddled\s+with\s+bullets|done\s+to\s+death|despatched\s+to\s+hell|put\s+before\s+a\s+firing\s+squad|poisoned",
        ),
        "active": (
            rf"sen(?:d|t|ds|ding){_SOME}to\s+(?:hell|(?:his|her|their)\s+(?:deaths?|graves?))\b)"
            rf"|(?:blew|blows|blowing|tore|tearing|ripp(?:ed|ing)|cut(?:ting)?|hack(?:ed|ing)){_SOME}(?:to\s+(?:pieces|bits|shreds)|apart)\b)"
            rf"|put(?:s|ting)?{_SOME}to\s+(?:death|the\s+sword)\b)"
            rf"|(?:burn(?:ed|t|s|ing)|bur(?:ied|ies|ying)){_SOME}alive\b)"
            rf"|(?:beat(?:ing|en)?|shot|shooting|stabb(?:ed|ing)|starv(?:ed|ing)|crush(?:ed|ing)|burn(?:ed|t)|hack(?:ed|ing)|club(?:bed|bing)|shelled|bombed){_SOME}(?:to\s+death|dead)\b)"
            r"|(?:bring|brought|deal|dealt|mete[ds]?\s+out)(?:s|ing)?\s+death\s+to"
            r"|(?:tak(?:e|es|en|ing)|took)\s+out(?!\s+(?:of|an?|the|their|his|loans?|\w+\s+(?:tanks?|guns?|launchers?)))"
            r"|(?:gunn|mow|cut)(?:ed|ing|s|n|ting)?\s+down|(?:finish|pick)(?:ed|es|ing|s)\s+off|"
            r"wip(?:ed|es)\s+out|mourn(?:s|ed|ing)?(?=\s+(?:the\s+)?(?:(?:deaths?|loss)\s+of\s+)?(?:[\w,-]+\s+){1,3}?(?:of\s+(?:its|their|his)|"
            r"(?!years|days|weeks|months|hours|minutes|decades|homes|houses)[a-z]+s|men|women|dead|staff|policemen|children|people)\b)",
        ),
        "predicate": (
            r"(?:went|gone|going|sank|sent)\s+to\s+(?:the\s+bottom|(?:his|her|their)\s+(?:deaths?|graves?|end))|"
            r"(?:meet|met|meeting|found|finding)\s+(?:his|her|their|its|an?)\s+(?:\w+\s+)?(?:deaths?|ends?|maker|doom)|(?:has|have|had)\s+not\s+(?:come|returned|got|made|emerged)\s+(?:\w+\s+){0,4}?alive|"
            r"(?:drew|drawn|drawing|breathed)\s+(?:his|her|their)\s+last(?:\s+breath)?|(?:did\s+not|didn['’]t|never|failed\s+to)\s+(?:live|wake|recover|reach\s+hospital\s+alive)\b"
            r"|(?:embrac|attain|achiev|receiv)(?:ed|ing)\s+martyrdom|fell\s+(?:as\s+)?martyrs?|(?:pay|paid|paying|made|making)\s+the\s+(?:ultimate|supreme|final|highest)\s+(?:price|sacrifice)"
            r"|(?:sacrific(?:ed|ing)|forfeit(?:ed|ing)|surrendered|yielded)\s+(?:his|her|their)\s+li(?:fe|ves)|(?:could\s+not|cannot|couldn['’]t)\s+be\s+(?:saved|revived|resuscitated)"
            r"|(?:c[ao]me|coming|return(?:ed|ing)?|brought|sent)\s+(?:home|back)\s+in\s+(?:coffins|caskets|body\s+bags|boxes)"
            r"|(?:no\s+longer|not)\s+(?:among\s+the\s+living|alive)|(?:stopped|ceased)\s+breathing|dead\s+on\s+arrival"
            r"|(?:lie|lies|lay|laid|lying)\s+(?:in\s+(?:the\s+)?(?:morgue|mortuary)|dead)|beyond\s+saving",
        ),
    },
    "injured": {
        "verb": (
            r"grazed|gashed|slashed|nicked|clipped\s+by\s+\w+|stitched\s+up|sewn\s+up|operated\s+(?:up)?on|"
            r"(?:hit|struck|caught|torn|sprayed|nicked|grazed|wounded)\s+by\s+(?:(?:[\w-]+\s+){0,2}?)(?:bullets?|splinters?|shrapnel|fragments?|pellets?|stray\s+\w+)"
            r"|(?:put|kept|left|laid\s+up|remain(?:s|ed)?|still|lying|recovering|convalescing)\s+in\s+(?:a\s+|the\s+)?(?:[\w-]+\s+)?hospitals?|"
            r"(?:detained|kept|held)\s+in\s+hospital|(?:admitted|taken)\s+(?:(?:to|into)\s+)(?:[\w-]+\s+){0,3}?"
            r"(?:hospitals?|wards?|intensive\s+care|clinics?|surgery)|admitted(?=\s*(?:$|[.,;]|(?:with|for)\s+(?:[\w-]+\s+)?(?:wounds|injuries|burns)))|"
            r"under\s+(?:treatment|the\s+knife)|beaten\s+(?:unconscious|up|bloody)|bitten|knocked\s+(?:out|senseless)|limping|scarred",
        ),
        "active": (
            rf"{_FRAGMENTS}\s+(?:\w+ly\s+|also\s+)?(?:cut|gashed|(?:tore|ripped|sliced|slashed)(?:\s+into)?|hit|struck|caught|pierced|"
            r"lacerated|sprayed|showered|peppered)(?!\s+(?:off|through|the|its|out))"
            rf"|(?:put|sen[dt]|land(?:ed|ing)|le(?:ave|ft|aving)|tak(?:e|ing)|took|rush(?:ed|ing)|dispatched)(?:s|ing)?{_SOME}(?:in|to|into)\s+(?:[\w-]+\s+)?{_WARDS})"
            r"|(?:treatment|first\s+aid|surgery|stitches)\s+(?:to|for|on)(?=\s+[\w,]+\s+(?:people|persons|wounded|injured|civilians|soldiers|children|women|men|patients|victims|others)\b)"
            rf"|operat(?:e[ds]?|ing)\s+(?:up)?on|le(?:ft|ave|aves|aving){_SOME}with\s+(?:[\w-]+\s+){{0,2}}?{_HURTS}\b)",
        ),
        "predicate": (
            rf"(?:c[ao]me|got|get|escaped?|getting|escaping|coming|walked)\s+(?:away\s+|off\s+|out\s+)?with\s+(?:[\w-]+\s+){{0,2}}?{_HURTS}\b"
            rf"|(?:los(?:t|ing|e)|without)\s+(?:(?:an?|one|both|his|her|their)\s+)?(?:\w+\s+)?{_LIMBS}"
            rf"|with\s+(?:[^\W\d_]+\s+){{0,2}}?(?:shrapnel|splinters|bullets?|broken\s+\w+)(?=\s+(?:in|to|lodged)\b|\s*[.,;]|$)"
            r"|(?:in|under|awaiting|undergoing|receiving|had|getting|gett?ing)\s+(?:\w+\s+)?(?:surgery|treatment)\b(?!\s+of\b)|on\s+(?:the\s+operating\s+table|ventilators|stretchers|crutches)",
        ),
        "event": (
            r"(?:injuries|burns|(?:shrapnel|bullet|blast)\s+wounds|harm)(?=\s+to\s+(?:[\w-]+\s+){0,2}?(?:[\d,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens|scores|hundreds|several)\b)"
            r"|(?:gunshot|bullet|blast|burns?|shrapnel|stabbing|stab|landmine)\s+(?:victims|casualties|patients)|wounds(?=\s+(?:suffered|sustained)\s+by\b)|amputations",
        ),
    },
    "missing": {
        "predicate": (
            rf"whose\s+(?:fates?|whereabouts)\s+[^.;,]{{0,40}}?{_UNKNOWN}|(?:of|about|from)\s+whom\s+(?:\w+\s+){{0,2}}?(?:nothing|no\s+\w+|little|nobody)\b[^.;,]{{0,30}}?\b(?:known|heard|seen|found|come|received|reached|there\s+is)\b"
            rf"|unheard\s+(?:from|of)|(?:dropped|vanished|faded|passed)\s+(?:out\s+of\s+sight|from\s+(?:sight|view))|without\s+(?:a\s+)?trace|nowhere\s+to\s+be\s+(?:found|seen)"
            rf"|(?:could\s+not|cannot|couldn['’]t|(?:has|have|had)\s+(?:not|never|yet)\s+(?:to\s+)?(?:been|be)|is|are|were|was)\s+(?:not\s+|still\s+to\s+|yet\s+to\s+|yet\s+)?be(?:en)?\s+{_FOUND}"
            rf"|(?:yet|still|remain(?:s|ed)?|waiting)\s+to\s+be\s+{_FOUND}|(?:has|have|had)\s+(?:not|never)\s+been\s+{_FOUND}|never\s+{_FOUND}"
            rf"|there\s+(?:is|was|has\s+been|had\s+been)\s+(?:\w+\s+)?no\s+{_NEWS}(?!\s+(?:of|from|about)\b)|nothing\s+(?:is|was|has\s+been|had\s+been|has)\s+(?:\w+\s+)?(?:known|heard|seen)"
            rf"|{_HAVE}(?:had|received|got)\s+no\s+{_NEWS}\s+of\s+(?:them|him|her)\b|(?:gone|went|going)\s+without\s+(?:a\s+)?trace|swallowed\s+(?:up\s+)?by\s+the\s+(?:sea|waves|river)|unreachable|untraced",
        ),
        "active": (
            rf"{_NOBODY}\s+{_HAVE}(?:(?:been|is|was)\s+)?(?:\w+\s+)?(?:(?:heard|known|learn(?:ed|t)|word|news)\s+(?:since\s+\w+\s+)?(?:from|of|about)|(?:seen|found|traced|met)(?=\s+(?:any\s+of\s+)?(?:the|them|those|any)\b))"
            rf"|(?:(?:yet|still|fail(?:s|ed))\s+to|not|never)\s+account(?:ed)?\s+for|tracing(?=\s+(?:[\w,]+\s+){{1,3}}(?:people|persons|men|women|children|soldiers|sailors|civilians|relatives)\b)|without\s+{_NEWS}\s+(?:\w+\s+)?(?:of|from|about)|contact\s+with(?=\s(?:,\d|[^.;,])+?\b(?:was|has\s+been|is|had\s+been)\s+(?:\w+\s+)?(?:lost|cut|broken)\b)"
            r"|(?:look|search|hunt|comb|dig)(?:s|ed|ing)?\s+(?:\w+\s+){0,2}?for(?=\s+(?:[\w,-]+\s+){1,4}?(?:missing|crew|crewmen|"
            r"sailors|survivors|fishermen|miners|pilots|airmen|seamen|passengers|bodies)\b)",
        ),
        "event": (
            rf"(?:fates?|whereabouts)(?=\s+of\b[^.;]{{1,70}}?\b{_UNKNOWN})"
            rf"|what\s+{_HAVE}(?:became|become|happened)(?=\s+(?:of|to)\b[^.;]{{1,70}}?\b{_UNKNOWN})",
        ),
    },
    "detained_captured": {
        "verb": (
            r"(?:taken|brought|led|marched|carted|hauled)\s+(?:into\s+(?:custody|captivity|detention)|to\s+(?:jail|gaol|prison)|off|in\s+chains)|"
            r"(?:placed|put|kept|held)\s+(?:under\s+(?:arrest|guard)|in\s+(?:custody|detention|irons|chains|jail|gaol|prison))|"
            r"bundled\s+(?:off|away|into)|spirited\s+away|handcuffed|shackled|remanded|thrown\s+(?:in|into)\s+(?:jail|prison|gaol)|"
            r"press-?ganged|collared|grabbed|enslaved|caged|netted|fished\s+out\s+of\s+the\s+\w+\s+and\s+taken\s+(?:captive|prisoner)",
        ),
        "active": (
            rf"(?:bundl|haul|dragg|march|whisk|spirit|cart|frogmarch|herd|carr|forc|push)(?:ed|ing|es|s|ied|ies|ying){_SOME}(?:off|away|into\s+{_CELLS}|as\s+(?:hostages?|captives?|prisoners?)|out\s+of\s+(?:their|his|her)\s+(?:homes?|beds?|houses?|cars?))\b)"
            rf"|(?:put|plac|keep|kept|throw|threw|clap|ha[sd]|have|h[eo]ld|place)(?:s|ed|ing|ting)?{_SOME}(?:under\s+(?:arrest|guard|lock)|in\s+{_CELLS}|in\s+its\s+(?:custody|prisons?|jails?|cells|hands)|behind\s+bars|against\s+(?:his|her|their)\s+will|(?:as\s+)?(?:captives?|prisoners?|hostages?)|in\s+(?:the\s+)?(?:brig|stockade))\b)"
            rf"|(?:tak(?:e|es|en|ing)|took){_SOME}(?:into\s+(?:custody|captivity|detention)|captive|prisoner|hostage|alive)\b)"
            r"|(?:brought|pulled|ran|hauled)\s+in(?=\s+(?:[\d,]+|[a-z-]+)\s+(?:suspects?|men|women|people|youths|students|protesters|activists)\b)|grabb(?:ed|ing)|snatch(?:ed|es)|round(?:s|ed)\s+up|lock(?:s|ed|ing)\s+up|imprison(?:s|ing)|intern(?:s|ing)",
        ),
        "predicate": (
            r"under\s+(?:guard|lock)|in\s+(?:irons|chains|shackles|handcuffs|fetters)|against\s+(?:his|her|their)\s+will|for\s+ransom|"
            r"(?:fell|fallen|falling|fall|delivered|passed)\s+into\s+(?:the\s+)?(?:[\w'’-]+\s+){0,2}?hands|languish(?:es|ed|ing)?(?=\s+(?:in|behind|there|at)\b)|"
            r"(?:awaiting|await|awaited|wait(?:ing)?\s+for)\s+(?:an?\s+)?(?:exchange|prisoner\s+swap)|at\s+gunpoint"
            r"|in\s+(?:[\w'’-]+\s+){1,2}?(?:jails?|gaols?|prisons?|captivity|custody|detention|cells)\b|in\s+(?:an?\s+|the\s+)?(?:police|prison|army|military|jail)\s+(?:cells?|lock-?ups?|barracks|camps?)|laid\s+down\s+(?:his|their)\s+(?:arms|weapons)",
        ),
        "event": (r"arrests|abductions|kidnappings",),
    },
    "displaced": {
        "verb": (
            r"(?:put|sent)\s+to\s+flight|(?:moved|taken|brought|led|got|carried)\s+(?:out\s+of\s+harm['’]s\s+way|to\s+safety)|"
            r"(?:turned|thrown|put|ordered|cleared)\s+(?:out\s+)?(?:of|from)\s+(?:their|his|her)\s+(?:homes?|houses?|flats?|farms?|villages?)|exiled|banished|"
            r"(?:moved|led|herded|taken|brought|shepherded)\s+(?:in)?to\s+(?:the\s+)?(?:[\w-]+\s+){0,2}?"
            + _HIDING,
        ),
        "active": (
            rf"(?:put|sen[dt])(?:s|ting|ing)?{_CIVILIANS}{_SOME}(?:to\s+flight|into\s+(?:flight|exile|hiding)|fleeing|running|(?:over|across)\s+the\s+(?:border|frontier|river)|on\s+the\s+(?:roads?|run|move))\b)"
            rf"|(?:chas(?:ed?|es|ing)|driv(?:e|en|es|ing)|drove|burnt|(?:hound|bomb|shell|flush|forc|burn|smok|hunt)(?:ed|ing)){_CIVILIANS}{_SOME}(?:out|off|away|from)\b)"
            rf"|(?:mov|shift|lead|led|bring|brought|tak|took|ferr|shepherd|herd|transferr|escort)(?:ed|es|ing|ied|ying|s|en|e)?{_CIVILIANS}{_SOME}(?:(?:in)?to\s+(?:the\s+|its\s+|a\s+)?(?:[\w-]+\s+){{0,2}}?{_HIDING}|to\s+(?:higher|safer)\s+\w+|out\s+of\s+(?:harm['’]s\s+way|danger|the\s+(?:\w+\s+)?(?:city|town|village|valley|area|zone|district|front))))"
            r"|(?:ferries|buses|boats|ships|trains|helicopters|lorries|trucks|coaches|planes|lifeboats|trawlers)\s+(?:have\s+|had\s+)?(?:brought|took|taken|carried|got|lifted|ferried)\s+(?:out|off|away)"
            r"|(?:shelters?|schools|halls|mosques|churches|gyms|gymnasiums|hotels|(?:evacuation|reception|displacement)\s+(?:centres?|centers?|sites?))\s+(?:[\w-]+\s+){0,4}?(?:hous|host|shelter|accommodat)(?:e[ds]?|ing|s|ed)"
            r"|empt(?:ied|ying|ies)(?:\s+[\w'-]+){0,4}?\s+of(?:\s+(?:its|their))?",
        ),
        "predicate": (
            rf"(?:takes?|took|taken|taking)\s+(?:flight|to\s+(?:flight|their\s+heels|(?:the\s+)?(?:sea|boats|river|swamps?|fields|caves|rafts)))|abandon(?:ing)?\s+(?:their|his|her)\s+(?:homes?|houses?|villages?|farms?|fields)"
            rf"|(?:trekk?|walk|march|hik|mov|head|migrat|row|sail|push|limp)(?:ed|ing|s|es)?\s+(?:on\s+foot\s+)?(?:to|for|towards?|into|over|across)\s+{_REFUGE}"
            rf"|(?:walk|march|trekk|row|pour|stream|surg)(?:ed|ing)\s+out\s+of|(?:left|leaving|leave|quit|quitting|forsaken|deserted)\s+(?:the\s+\w+|\w+(?<!s))\s+for\s+(?:the\s+)?{_REFUGE}"
            r"|r[au]n(?:ning)?\s+(?:for\s+(?:their|his|her)\s+lives|from\s+the\s+(?:guns|fighting|shelling|shells|war|bombs|bombing|flames|violence))|out\s+of\s+harm['’]s\s+way"
            r"|(?:nowhere|no\s+(?:homes?|houses?))\s+(?:left\s+)?to\s+(?:go|return|live)(?:\s+(?:back\s+)?to)?\b|escap(?:ed|ing|e)\s+(?:the\s+(?:fighting|shelling|violence|war|siege|bombing|onslaught|advance)|across|over|into)"
            r"|(?:c[ao]me|coming|arriv(?:ed|ing)|made\s+it|make\s+it|got)\s+(?:\w+\s+)?(?:over|across)\s+the\s+(?:border|frontier|river)|(?:has|have|had)\s+(?:poured|streamed|flooded|crowded)\s+into(?!\s+(?:the\s+)?(?:streets?|stadium|square|stands|shops|polling)\b)|without\s+(?:a\s+)?(?:homes?|roof)\b|roofless|los(?:t|ing)\s+(?:the|their)\s+roofs?|cross(?:ed|ing)\s+over\b"
            r"|(?:moved|moving|gone|staying|living|lodging|lodged|crammed)\s+(?:in\s+)?with\s+(?:their\s+)?(?:relatives|kin|family|friends|neighbou?rs|hosts?|host\s+families|strangers)"
            r"|scattered\s+(?:through|across|among|over|in|about)\s+(?:the\s+)?(?:\w+\s+)?(?:camps|villages|shelters|schools|towns|settlements|tents)|(?:heed|obey|follow)(?:ed|ing)\s+(?:the|an|its|their)\s+(?:\w+\s+)?(?:orders?|calls?|instructions?|warnings?)\s+to\s+(?:leave|evacuate|flee|go|quit|move)"
            r"|(?:spent|spend|spending|pass|passed|passing)\s+(?:\w+\s+){0,2}?nights?\s+(?:in\s+the\s+(?:open|fields?|woods|cold)|outdoors|outside|under\s+\w+|in\s+(?:the\s+)?(?:shelters?|cellars?|tunnels?|tents?|cars?|camps?|schools?|stations?|basements?))",
        ),
    },
    "affected_other": {
        "predicate": (
            r"(?:taps|wells|mains|pipes|cisterns)\s+(?:have\s+|has\s+|had\s+)?(?:run|ran|gone|went)\s+dry|without\s+(?:[\w-]+\s+){0,2}?(?:meals?|rations)",
        ),
    },
    "casualties_combined": {
        "verb": (r"harmed",),
        "predicate": (
            r"(?:fell|fallen|falling|fall)\s+victim\s+to|among\s+the\s+casualties",
        ),
    },
}
