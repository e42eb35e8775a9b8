"""What happens to people, what with, and who does it."""

from typing import Final

from .....patterns import Lexicon, WordPattern
from .....text import written_small
from ...model import Metric
from .idioms import IDIOMS

VERB, ACTIVE, PREDICATE, EVENT, STATE, TOLL = (
    "verb active predicate event state toll".split()
)
"""`verb`: killed (40 / were); `active`: killing (40); `predicate`: (40) died; `event`:
(40) deaths, deaths of (40); `state`: (40) prisoners; `toll`: the toll rose to (40)."""

WEAPON: Final = (
    r"(?:air\s?)?(?:strikes?|airstrikes?|raids?|attacks?|shelling|shells?|bombardments?|"
    r"bombings?|bombs?|drones?|missiles?|rockets?|fire|guns?|gunners?|gunfire|artillery|"
    r"jets?|warplanes?|offensives?|barrages?|gunm[ae]n|snipers?|mines?|mortars?|"
    r"torpedo(?:es)?|submarines?|cutters?|grenades?|ambush(?:es)?|assaults?|helicopters?|"
    r"warships?|aircraft|siege|salvos?|incursions?|operations?|advance|planes?|bullets?|"
    r"invasion|blockade|bombers?)"
)

_POWER = (
    r"(?:\w+\s+){0,2}?(?:power|electricity|heat(?:ing)?|water|food|gas|light|aid|medicine|bread|flour|fuel|sanitation"
    r"|shelter|supplies|care)"
)
_REFUGE = (
    r"(?:\w+\s+){0,3}?(?:safety|shelters?|camps?|schools?|halls?|mosques?|churches|tents?|"
    r"stadiums?|monaster(?:y|ies)|dormitor(?:y|ies)|gymnasiums?|safer\s+\w+)"
)
_HOME = r"(?:their|his|her|its)\s+(?:\w+\s+)?(?:homes?|houses?|villages?|towns?|land)"
_RESCUERS = (
    r"(?:rescuers?|searchers?|divers|lifeboats?|coastguards?|firefighters|(?:rescue|search)\s+"
    r"(?:teams?|parties|crews|workers)|helicopters?|emergency\s+(?:crews|services|workers))"
)
_HUNTS = r"(?:look|search|dig|comb|hunt|prob)\w*"
_POLICE = (
    r"(?:police(?:m[ae]n)?|agents?|soldiers|troops|officers|gendarmes|militiamen|gunmen|"
    r"security\s+(?:forces|services|men))"
)
_HURTS = (
    r"(?:injuries|wounds|burns|cuts|shock|fractures|bruises|smoke(?:\s+inhalation)?|"
    r"concussions?|broken\s+\w+|stitches|trauma|lacerations|blast\s+lung)"
)
_NO_FORCE = r"(?=\s(?:(?!soldier|troop|fighter|rebel|militant|forces|gunm|militia)(?:,\d|[^.;,])){1,50}?\b"
"""Not soldiers driven back: those have lost ground, not their homes."""
_AREA = r"(?:port|town|city|village|area|region|country|island|camp|capital|valley|district)"

_HARM: dict[Metric, dict[str, tuple[str, ...]]] = {
    "killed": {
        VERB: (
            r"killed|slain|massacred|executed|murdered|assassinated|slaughtered"
            r"|beheaded|lynched|martyred|gunned\s+down|shot\s+dead|beaten\s+to\s+death"
            r"|fatally\s+\w+|mortally\s+\w+|(?:burned|burnt|crushed|stabbed|hacked|"
            r"starved|frozen?|froze|bled|bludgeoned|trampled|hanged|stoned|put)\s+to\s+death",
            r"(?:buried|burned|burnt)\s+alive|hanged|(?:mown|mowed|cut)\s+down|blown\s+up"
            r"|snuffed\s+out|picked\s+off|felled|electrocuted|strangled|garrott?ed|disembowell?ed"
            r"|blown\s+(?:to\s+pieces|to\s+bits|apart)|torn\s+apart|tortured\s+to\s+death"
            r"|wiped\s+out|decapitated|incinerated|entombed|machete[d]?|shot\s+and\s+killed"
            r"|(?:killed|lost)\s+in\s+action|left\s+for\s+dead|buried(?=\s*(?:$|[.,;]|(?:in|at|on)\b(?!\s+(?:the\s+)?(?:rubble|debris|ruins|snow))))"
            r"|lost(?=\s*(?:$|[.,;]|(?:in|at|on|during|to|near)\b(?!\s+(?:\w+\s+)?(?:touch|contact))))"
            r"|laid\s+to\s+rest|put\s+to\s+the\s+sword|(?:neutrali[sz]ed|eliminated|"
            r"liquidated)",
        ),
        ACTIVE: (
            r"(?:prov(?:ed|es|ing)|was|were)\s+(?:fatal|deadly|lethal)\s+(?:for|to)\b"
            rf"|{WEAPON}\s+(?:(?:on|in|near|at)\s+[A-Z]\w+\s+)?(?:have\s+|has\s+|had\s+)?(?:claim(?:ed|s)|"
            r"accounted\s+for|t(?:ook|akes?|aking)\s+out)(?=\s+(?:the\s+)?(?:at\s+least\s+|another\s+|\w+\s+)?(?:\d|[a-z]))"
            r"|drown(?:s|ing)(?=\s+(?:at\s+least\s+|all\s+|some\s+|about\s+|the\s+)*(?:\d|[a-z]+\b))|cremat(?:es?|ed|ing)"
            r"|claim(?:ed|s)(?=\s+(?:an?|the|its|his)\s+\w+\s+and\s+)|(?:went|gone|goes|going|sank|sunk)\s+(?:down\s+)?with(?=\s+(?:all\s+)?(?:the\s+loss\s+of\s+)?(?:all\s+)?(?:her\s+|its\s+)?\w+(?:\s+\w+)?\s+(?:hands|crew|men|aboard|souls|people)\b)"
            r"|kills?|killing|massacr(?:es?|ing)|execut(?:es?|ing)|murder(?:s|ing)"
            r"|slaughter(?:s|ing)|eliminating|liquidating|neutrali[sz]ing|slew|shooting\s+dead"
            r"|bur(?:ied|ies|ying)(?!\s+(?:alive|under|in|(?:\w+\s+)?(?:sons?|daughters?|"
            r"husbands?|brothers?|sisters?|children|parents))\b)|behead(?:s|ing)|assassinat(?:es?|ing)|lynching|wiping\s+out|mowing\s+down",
            r"(?:costs?|costing|claim(?:s|ed|ing)?|takes?|took|taken|taking)"
            r"(?=[^.;:]{0,90}?\b(?:li(?:fe|ves)|victims)\b)",
        ),
        PREDICATE: (
            r"d(?:ied|ies?|ying)\b(?!\s+down)|perish(?:ed|es)|succumbed|drowned|dead"
            r"|los(?:e|t|ing)\s+(?:his|her|their|its)\s+(?:own\s+)?li(?:fe|ves)"
            r"|(?:fell|fallen)(?=\s*(?:$|[.,;\"”]|since\b|so\s+far\b|in\b(?!\s+(?:with|love|line|the\s+(?:vote|polls?|elections?|rankings?))\b)|near\b|at\b|during\b|on\s+\w+day\b|on\s+the\s+"
            r"(?:\w+\s+)?(?:ridge|hill|hillside|front|battlefield|field|beach|line|slopes?|heights)))|lifeless"
            r"|bled\s+out|suffocated|asphyxiated|passed\s+away"
            r"|(?:burn(?:ed|t)|froze|starved|bled|choked|suffocated|fell|plunged)\s+to\s+(?:death|(?:his|her|their)\s+deaths?)"
            r"|(?:went|gone|going)\s+down\s+with\s+(?:the|her|his|their|its)\s+\w+|(?:proved\s+)?fatal(?=\s*(?:$|[.,;]))|(?:did\s+not|didn['’]t|failed\s+to)\s+(?:survive|live(?=\s*(?:$|[.,;]))|pull\s+through|make\s+it"
            r"(?!\s+(?:to|in|into|on|past|a|the)\b))|(?:did\s+not|never)\s+(?:come|came|get|got|make|made)"
            r"\s+(?:it\s+)?(?:\w+\s+){0,4}?alive|(?:met|meeting)\s+(?:his|her|their)\s+(?:deaths?|ends?)"
            r"|pa(?:id|ying|y)\s+(?:for\s+\w+\s+)?with\s+(?:his|her|their)\s+li(?:fe|ves)"
            r"|los(?:e|t|ing)\s+li(?:fe|ves)|met\s+with\s+death|breathed\s+(?:his|her|their)\s+last"
            r"|(?:gave|given|laid\s+down)\s+(?:his|her|their)\s+li(?:fe|ves)",
        ),
        EVENT: (
            r"coffins|caskets|body\s+bags|deaths?(?!\s+(?:tolls?|count|penalt|sentence|row|threat))|fatalit(?:y|ies)"
            r"|killings?(?=\s+of\b)|(?<=\d\s)(?:kills|fallen)|(?<=its\s)fallen|(?<=their\s)fallen|(?<=own\s)fallen|lives|martyrs|martyrdom(?=\s+of\b)|bod(?:y|ies)|corpses|fatal\s+casualties"
            r"|massacre(?=\s+of\b)|murders?(?=\s+of\b)|executions?(?=\s+of\b)"
            r"|(?:slit|cut)(?:ting)?\s+the\s+throats?(?=\s+of)|(?:funerals?|burials?|remains)(?=\s+of\b)|loss\s+of\s+life",
        ),
        TOLL: (r"tolls?|body\s+count|death\s+count",),
    },
    "injured": {
        VERB: (
            r"(?:wounded|injured|hurt|maimed|hospitali[sz]ed|concussed|scalded|crippled|"
            r"disfigured|bruised|gassed|mutilated|lacerated|paraly[sz]ed|blinded|stretchered"
            r"|bandaged|winded|bloodied|deafened|knocked\s+unconscious|burn(?:ed|t)(?!\s+(?:to\s+death|"
            r"alive|down|out))|overcome\s+by\s+(?:smoke|fumes)|patched\s+up"
            r"|treated(?=\s*(?:$|[.,;]|(?:in|at)\s+(?:\w+\s+){0,3}?(?:hospitals?|clinics?|wards?)\b))"
            r"|(?:cut|hit|struck|peppered|showered|pierced)\s+by\s+(?:flying\s+|falling\s+|shards\s+of\s+)?"
            r"(?:glass|shrapnel|splinters|debris|fragments|masonry))",
        ),
        ACTIVE: (
            r"wound(?:s|ing)|injur(?:es?|ing)|hurting|maim(?:s|ing)|hospitali[sz]ing",
            r"treat(?:s|ed|ing)(?!\s+for\b)(?![^.;]{0,60}\bfor\s+(?:cholera|malnutrition|measles|malaria|"
            r"dehydration|hunger|disease)\b)",
        ),
        PREDICATE: (
            r"(?:taken|brought|rushed|admitted|carried|evacuated|airlifted|moved|transferred|"
            r"flown|sent|ferried)\s+to\s+(?:\w+\s+)?(?:hospitals?|clinics?|infirmar(?:y|ies))"
            r"|(?:in|to)\s+hospitals?|(?:suffer(?:ed|ing)?|sustain(?:ed|ing)?|treat(?:ed|ment)\s+for|with)"
            r"\s+(?:(?!over\b|about\b|some\b|more\b|of\b)[^\W\d_]+\s+){0,3}(?:injuries|wounds|burns|cuts|shock|"
            r"fractures|bruises|smoke)|(?:ha(?:s|ve|d|ving)|bore|nurs(?:ed|ing)|(?:treated|bandaged|stitched)\s+for)"
            rf"\s+(?:[^\W\d_]+\s+){{0,3}}?{_HURTS}|need(?:ed|s|ing)?\s+(?:\w+\s+)?(?:stitches|surgery|hospital)"
            r"|fighting\s+for\s+(?:his|her|their)\s+li(?:fe|ves)|on\s+life\s+support|in\s+(?:a\s+)?comas?"
            r"|(?:looked\s+after|cared\s+for)\s+(?:in|at|by)\s+(?:\S+\s+){0,3}?(?:hospitals?|clinics?|doctors|medics|nurses|wards?)|in\s+(?:the\s+)?(?:intensive|burns?|trauma)\s+(?:unit|ward)s?",
            r"(?:need|required?|receiv)(?:ed|ing|s)?\s+(?:(?:\w+\s+)?treatment|(?:hospital|medical|emergency)\s+(?:treatment|"
            r"care|attention)|surgery)|undergo(?:ing|ne)?\s+(?:surgery|treatment)|in\s+intensive\s+"
            r"care|in\s+(?:an?\s+)?(?:critical|serious|grave|stable)\s+condition"
            r"|being\s+treated(?!\s+(?:as|like|with|un\w+|bad\w+)\b)|los(?:t|ing)\s+(?:an?|one|both|his|her|their)\s+(?:\w+\s+)?(?:legs?|arms?|limbs?|"
            r"hands?|foot|feet|eyes?|sight)",
        ),
        EVENT: (r"amputees|injuries|woundings?(?=\s+of)|injury(?=\s+of)",),
        TOLL: (r"injury\s+toll",),
    },
    "missing": {
        PREDICATE: (
            r"(?<!from\s)(?:under|beneath|buried\s+in|buried\s+under)\s+(?:the\s+|tons\s+of\s+)?(?:\w+\s+)?"
            r"(?:rubble|debris|ruins|wreckage|masonry)"
            r"|(?:ha(?:s|ve|d)\s+not|ha(?:s|ve|d)\s+yet\s+to|did\s+not|didn['’]t|never|failed\s+to|not)\s+(?:c[ao]me|return(?:ed)?|made\s+it|make\s+it|been\s+back)\s*"
            r"(?:(?:back|home|ashore|to\s+(?:base|port|shore|camp))\b|(?=$|[.,;]))|missing|unaccounted(?:\s+for)?|disappeared|vanished|lost\s+at\s+sea"
            r"|(?:yet|still|remain(?:s|ed)?)\s+to\s+be\s+(?:found|traced|located|accounted\s+for)"
            r"|not\s+(?:yet\s+)?(?:been\s+)?(?:seen|heard\s+(?:from|of)|found|located|traced)\b",
        ),
        ACTIVE: (
            rf"{_RESCUERS}\s+(?:[^\W\d_]+\s+){{0,4}}?{_HUNTS}\s+(?:\w+\s+){{0,4}}?for"
            r"|(?:lost\s+(?:all\s+|radio\s+)?contact|contact\s+(?:(?:was|has\s+been|had\s+been)\s+)?(?:\w+\s+)?lost)\s+with"
            r"|wait(?:s|ed|ing)?\s+for\s+(?:news|word)\s+of"
            r"|search(?:es|ed|ing)?\s+for(?=\s+(?:[\w,]+\s+){1,4}?(?:others?|more|missing|people|"
            r"crew|sailors|survivors)\b)",
        ),
        EVENT: (
            r"disappearances?(?=\s+of)|no\s+(?:word|news|trace)(?:\s+(?:has|had)\s+(?:yet\s+)?(?:been\s+(?:found|"
            r"seen|heard)|come|reached\s+\w+))?(?=\s+(?:of|from))"
            r"|(?:fates?|whereabouts)(?=\s+of\b[^.;]{1,60}?\b(?:unknown|unclear|uncertain|not\s+known)\b)",
        ),
    },
    "detained_captured": {
        VERB: (
            r"(?:hauled|pulled|brought|taken)\s+in\s+for\s+questioning|hauled\s+in|rounded\s+up"
            rf"|picked\s+up\s+by\s+(?:the\s+)?(?:\w+\s+)?{_POLICE}"
            r"|apprehended|nabbed|snatched|incarcerated|locked\s+up|(?:carried|dragged|led|marched"
            r"|hauled|whisked|driven)\s+(?:off|away)",
            r"detained|captured|arrested|abducted|kidnapped|imprisoned|interned|jailed(?![^.;]{0,40}\bfor\b[^.;]{0,20}\b(?:years?|months?|life)\b)"
            r"|held|rounded\s+up|seized|taken(?:\s+(?:prisoner|hostage|captive|away))?"
            r"(?=\s*(?:$|[.,;]|by\b|prisoner|hostage|captive|away|(?:in|at|on|from|near|when|during)\b))",
        ),
        ACTIVE: (
            rf"{_POLICE}\s+(?:(?:in|at|of|from)\s+(?:the\s+)?[a-z]+\s+)?(?:have\s+|has\s+|had\s+|also\s+)?(?:pick(?:ed|ing)\s+up|haul(?:ed|ing)\s+(?:in|off)|round(?:ed|ing)\s+up)"
            r"|(?:walked|made|drove|rode)\s+off\s+with(?=\s+[^.;,]{1,30}?\b(?:hostages|captives|prisoners)\b)"
            r"|detain(?:s|ing)|captur(?:es?|ing)|arrest(?:ing|s(?=\s+(?:an?|the|its|his|another|at|more|about|some|up|over|nearly|dozens|scores|hundreds|\d|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)))|abduct(?:s|ing)"
            r"|kidnap(?:s|ping)|keep(?:s|ing)?(?=\s+(?:(?:at\s+least|about|some|another|the|its|\w+)\s+){1,3}(?:others?|hostages|captives|prisoners|men|people|soldiers)\b)|hold(?:s|ing)?(?!\s+(?:\w+\s+)?(?:talks|meetings?|elections?|consultations|office|out|back|off|on|firm)\b)|(?:took|taking)(?!\s+away\b)|seiz(?:es?|ing)"
            r"|(?:took|taking|carr(?:ied|ying)|dragg(?:ed|ing)|led|leading)\s+(?:away|off)"
            r"|apprehending|snatching|rounding\s+up|jailing",
        ),
        PREDICATE: (
            r"(?:taken\s+)?(?:prisoner|hostage|captive)\b|in\s+(?:\w+\s+)?(?:captivity|"
            r"custody|detention)|in\s+(?:its|their|his|\w+ish|\w+n|\w+['’]s)\s+(?:prisons?"
            r"|jails?|camps|cells)|in\s+(?:prison|jail|gaol)(?:\s+camps)?|behind\s+(?:bars|wire|barbed\s+wire)|under\s+lock\s+and\s+key|in\s+[a-z][\w-]+\s+(?:prisons?|jails?|cells|(?:prison|labou?r|detention)\s+camps?)|under\s+(?:house\s+)?arrest"
            r"|surrendered(?=\s*(?:$|[.,;]|to\b|on\b|in\b|at\b|after\b|and\b))"
            r"|(?:gave|giving|given|turned|turning)\s+(?:themselves|himself|herself)\s+(?:up|in)"
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
            r"(?:shipped|shifted|bussed|bused|trucked|ferried|airlifted|flown|moved|transferred|taken|brought|driven)\s+"
            rf"(?:out\s+of\s+the\s+{_AREA}|from\s+(?:the\s+)?(?:\w+\s+){{1,3}}to\s+(?:safety|camps?|the\s+mainland)|to\s+(?:the\s+mainland|safety|"
            r"(?:\w+\s+)?(?:shelters?|camps?|safer\s+\w+|temporary\s+\w+)|neighbou?ring\s+\w+))"
            r"|(?:bussed|bused|trucked)\s+to\b|displaced|uprooted|evacuated|expelled|driven\s+(?:out|from|off)|forced\s+out|resettled|relocated"
            r"|(?:bussed|bused|trucked|ferried|airlifted|flown|chased|hounded|thrown|turned|turfed|herded|"
            r"bombed|burn(?:ed|t)|flooded)\s+out(?!\s+(?:of\s+(?:action|office|parliament|ammunition)))|sent\s+back"
            r"|deported|dislodged|made\s+homeless|rendered\s+homeless",
        ),
        ACTIVE: (
            r"displac(?:es?|ing)|uproot(?:s|ing)|evacuat(?:es?|ing)|expel(?:s|ling)"
            r"|deport(?:s|ing)|relocating|registered(?=\s(?:,\d|[^.;,]){0,30}\b(?:refugees|arrivals|evacuees|returnees)\b)"
            r"|(?:refugee|migration)\s+agency\s+(?:IOM\s+|UNHCR\s+)?(?:has\s+|have\s+|had\s+)?(?:now\s+)?(?:registered|counted|recorded)"
            r"|(?:border|frontier|river)\s+(?:was|has\s+been|had\s+been)\s+crossed\s+by"
            r"|ma(?:de|kes?|king)\s+(?:refugees|exiles)\s+of"
            rf"|(?:push(?:es|ed|ing)?|dr(?:iv(?:es?|en|ing)|ove)|forc(?:es?|ed|ing)|chas(?:es?|ed|ing)|hounded|swept)"
            rf"{_NO_FORCE}(?:out\s+of|from\s+(?:the|its|their)\s+(?:\w+\s+)?{_AREA}|across|over|into\s+(?:exile|flight|camps?|tents|the\s+(?:forests?|bush|hills|woods|mountains|desert|jungle|countryside)))\b)"
            rf"|(?:buses|coaches|lorries|trucks|trains|boats|convoys?)\s+(?:have\s+|has\s+|had\s+)?(?:carried|taken|took|brought|"
            rf"ferried|moved){_NO_FORCE}(?:out\s+of|to\s+safety))\b"
            r"|(?:costs?|costing|robb(?:ed|ing)|depriv(?:ed|ing)|put(?:s|ting)?)"
            r"(?=[^.;:]{1,60}\b(?:(?:of\s+)?their\s+homes|on\s+the\s+(?:roads?|move|run))\b)",
        ),
        PREDICATE: (
            rf"fled|flee(?:s|ing)?|homeless|(?:(?:driven|forced|chased|bombed|out|away)\s+)?"
            rf"(?:from|out\s+of)\s+{_HOME}|(?:left|leave|leaving|lost|quit|abandoned)\s+"
            rf"(?:{_HOME}|(?:the|their)\s+(?:[\w-]+\s+){{0,2}}?(?:{_AREA}|villages|towns|hamlets|zone|enclave|delta|islands|districts|settlements?)\b)|(?:moved|shifted|transferred|taken|brought|bussed)\s+(?:from\s+(?:[\w-]+\s+){{1,4}}?)?(?:to|into)\s+{_REFUGE}"
            rf"|(?:s(?:ought|eek(?:s|ing)?)|t(?:ook|aken|aking)|found|finding)\s+(?:refuge|shelter|"
            rf"sanctuary|safety)|sheltering|streamed\s+(?:into|out\s+of)|(?:poured|streamed|crossed)\s+(?:across|over)\s+the\s+"
            rf"(?:border|frontier|river)|on\s+the\s+run\s+from",
            r"t(?:aken|ook|aking)\s+to\s+the\s+(?:hills|roads?|woods|forests?|bush|mountains|countryside)"
            r"|(?:had\s+to|ha(?:s|ve)\s+had\s+to|forced\s+to|obliged\s+to)\s+(?:leave|quit|vacate|abandon|evacuate|flee|sleep\s+(?:elsewhere|outdoors))\b"
            r"|(?:cannot|can['’]t|could\s+not|unable\s+to|not\s+(?:yet\s+)?(?:been\s+)?(?:able|allowed|permitted|free)\s+to|waiting\s+to|yet\s+to|barred\s+from|"
            r"prevented\s+from)\s+(?:return(?:ing)?|go(?:ing)?|com(?:e|ing)|mov(?:e|ing)|get(?:ting)?)\s+(?:back\s+|home\b)(?:to\s+(?:the|their)\b)?"
            r"|(?:cannot|can['’]t|could\s+not|unable\s+to|not\s+(?:yet\s+)?(?:been\s+)?(?:able|allowed|permitted|free)\s+to|yet\s+to)\s+return(?:\s+to\b)?"
            r"|(?:living\s+|staying\s+)?away\s+from\s+home|pack(?:ed|ing)\s+(?:up\s+and\s+(?:left|leave|fled|flee)|their\s+(?:bags|belongings|things))"
            r"|(?:stream|flee|pour|head|run|scatter)ing\s+(?:north|south|east|west|away|inland|for\s+(?:safety|their\s+lives))(?:ward)?s?"
            r"|into\s+(?:exile|refugees)|liv(?:ing|es?|ed)\s+(?:\w+\s+){0,3}as\s+(?:refugees|exiles)"
            r"|(?:un|not\s+(?:been\s+|yet\s+)?)able\s+to\s+(?:go|return|come)(?:\s+home)?"
            r"|cannot\s+(?:go|return|come)\s+(?:home|back)|on\s+the\s+(?:roads?|move)|(?:living\s+|sleeping\s+)?in\s+(?:shelters|displacement\s+camps)"
            r"|(?:living|sleeping|sheltering|staying|housed|lodged|huddled|crammed|crowded|live|sleep|shelter|stay)\s+(?:rough|in\s+(?:the\s+open|(?:[\w-]+,?\s+(?:and\s+)?){0,2}"
            r"(?:camps?|tents|schools|cars|fields|shelters|sites|settlements|forests?|monasteries|mosques|churches|stadiums?|arenas?|hotels?|parks?|corridors|tunnels?|gyms|halls|stations|barns|basements|cellars|caves|bush))|under\s+\w+)"
            r"|(?:en)?camped\s+(?:out\s+)?(?:on|in|at|along|by|under|beside)|(?:internally|newly)\s+displaced|out\s+of\s+(?:their|his|her)\s+homes|made\s+(?:for|their\s+way\s+to)\s+the\s+(?:border|hills|coast)"
            r"|crossed\s+the\s+\w+\s+(?:on\s+(?:foot|rafts?|boats?|the\s+ice)|by\s+(?:boat|raft|ferry)|in\s+(?:boats?|canoes?|dinghies))\b|cross(?:ed)?\s+(?:the\s+(?:\w+\s+)?(?:border|frontier)|into)",
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
            rf"|in\s+(?:\w+\s+)?need|need(?:s|ed|ing)?\s+(?!(?:\w+\s+)?(?:hospital|medical|intensive|emergency)\b){_POWER}|go(?:ing)?\s+hungry"
            r"|(?:face|facing|faced)\s+(?:\w+\s+)?(?:hunger|famine|starvation)|starving"
            r"|(?:in|into)\s+(?:the\s+dark|darkness)(?!-)|(?:depend(?:s|ed|ing|ent)?|rel(?:y|ies|ied|ying)|surviv(?:es?|ed|ing)|"
            r"liv(?:es?|ed|ing))\s+(?:wholly\s+|entirely\s+|now\s+)?(?:up)?on\s+(?:\w+\s+)?(?:aid|handouts|rations|relief|charity)"
            r"|short\s+of\s+(?:food|water|medicine)|(?:do|does|did|have|has|had)\s+not\s+(?:have\s+|got\s+|get\s+)?enough\s+(?:food|water|to\s+eat)"
            r"|food[- ](?:insecure|insecurity)|acute(?:ly)?\s+(?:hungry|hunger)|(?:go|going|gone|went)\s+without\s+(?:food|water|power|electricity|heat)"
            r"|cut\s+off\s+from\s+(?:aid|help|food)|on\s+the\s+(?:brink|edge|verge)\s+of\s+(?:famine|starvation)|malnourished|under-?nourished|drinking\s+(?:dirty|unsafe|foul)\s+water",
        ),
    },
}

_BY_SORT = {
    f"{metric}/{sort}": "|".join(
        rf"\b(?:{p})\b" for p in (*patterns, *IDIOMS.get(metric, {}).get(sort, ()))
    )
    for metric, sorts in _HARM.items()
    for sort, patterns in sorts.items()
}
_BY_SORT |= {
    "shot/verb": r"\bcrushed(?!\s+to\b)\b|\bshot(?!\s+(?:dead|down|at|and\s+killed|to\s+death|through))\b",
    "cost/active": r"\bcost(?:s|ing)?(?=\s+\w+\s)(?![^.;]{0,60}\b(?:li(?:fe|ves)|homes?|million|"
    r"billion|dollars|euros|months|years|votes|seats)\b)",
    "trapped/predicate": r"\btrapped\b",
    "trapped/active": r"\b(?:(?:has|have|had)\s+trapped|trap(?:s|ping))\b",
}
_BY_SORT |= {"lost/active": r"\b(?:lost|losing|loses?|loss(?=\s+of\b))\b"}
"""What is lost, if it is people, is killed; of a war report, perhaps more than that."""
HARM: Final = Lexicon(
    {meaning: WordPattern(written_small(words)) for meaning, words in _BY_SORT.items()}
)
"""For small letters."""

ALSO: Final[dict[str, frozenset[Metric]]] = {
    "lost": frozenset({"killed", "casualties_combined"}),
    "cost": frozenset({"killed", "casualties_combined"}),
    "shot": frozenset({"killed", "injured"}),
    "trapped": frozenset({"missing", "affected_other"}),
}
COMBINED: Final = frozenset({"killed", "injured", "missing", "casualties_combined"})

FORCE: Final = (
    r"(?:forces?|troops?|soldiers?|army|militar(?:y|ies)|crews?|brigades?|navy|pilots?|"
    r"fighters?|militia(?:men)?|commandos?|police|guards?|rebels?|tanks?)"
)
