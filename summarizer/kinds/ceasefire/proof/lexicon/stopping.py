"""What an arrangement is called, what it stops, and how wide it is."""

import re
from collections.abc import Mapping

from ..... import lazy
from ...model import Scope
from .words import Words, words

VIOLENCE = (
    r"(?:air ?strikes?|air raids?|strik(?:es?|ing)|attack(?:s|ing)?|fight(?:ing|s)?|"
    r"hostilities|fire|firing|fir(?:ed|es)|shell(?:ing|s)?|bomb(?:ing|ardment|s)?\w*|"
    r"raids?|raiding|offensives?|(?:military|combat|offensive|troop) (?:operations?|action"
    r"|activit\w+|movements?)|operations|shoot(?:ing|s)?|shots|gunfire|artillery|mortars?|"
    r"snip(?:ing|ers?)|violence|killings?|bloodshed|war(?! crimes?| memorials?| museum| veterans?| cabinet)|combat|assaults?|missiles?|"
    r"drones?|rockets?|launch(?:es|ing)?|battles?|clashes|incursions?|ambushes|sorties|"
    r"overflights|blockade|siege|boardings?|seizures?|interceptions?|advances?|"
    r"hostile (?:acts?|actions?|activit\w+)|use of (?:force|\w+ weapons)|targeting|duels|"
    r"guns)"
)
NAMES = (
    r"cease-?fires?|cease fires?|truces?|armistices?|hudna|cessation of (?:all )?"
    r"(?:hostilities|fire|fighting|violence|attacks|(?:military )?operations)|standstill|standdown|stand-down|grace periods?|safe passage|"
    r"(?:regimes?|days?|hours?|weeks?|months?|nights?|fortnight) of (?:silence|quiet|calm|peace)|silence regime|"
    r"no-(?:fire|strike|fly|attack|shelling|shoot|bombing) (?:\w+ )?(?:zones?|periods?|"
    r"windows?|arrangements?|agreements?|deals?|pacts?|orders?|rules?)|"
    rf"cooling-off periods?|(?:nights?|days?|hours?|weeks?|months?) without (?:an? |any )?(?:\w+ )?(?:{VIOLENCE}|shots?|bullets?|shells?)|"
    r"gentlemen's agreement|modus vivendi|stop-(?:fire|shooting)|fire-stop|"
    r"(?:uneasy|fragile|tense|negotiated) (?:calm|quiet|peace|hush)|"
    r"(?:breaks?|hiatus|breather|let-up|respite|interval|interruption) in (?:the )?(?:fighting|"
    r"hostilities|shelling|violence|bombing|war|attacks|strikes)|"
    r"(?:extensions?|renewals?|prolongations?) (?:of|to) (?:the|an?|its|their|this) (?:\w+ )?(?:calm|quiet|pause|halt|lull|standstill|silence)|"
    r"respite from (?:the )?(?:fighting|hostilities|shelling|violence|bombing|war|attacks)|"
    r"freeze (?:along|on) (?:\w+ ){0,3}(?:lines?|front)|"
    r"humanitarian (?:pauses?|halts?|windows?|intervals?|corridors?|respites?|lulls?|quiet)|"
    r"(?:non-aggression|non-belligerency) (?:pacts?|accords?|agreements?|deals?)|"
    r"(?:de-escalation|disengagement|deconfliction|de-confliction) (?:deals?|agreements?|"
    r"accords?|pacts?|arrangements?|lines?|zones?|mechanism)|"
    r"(?:demilitari[sz]ed|weapons-free|gun-free|safe|protected|neutral) (?:zones?|belts?|"
    r"strips?|corridors?)|breathing spaces?|"
    r"understandings? to (?:\w+ ){1,2}?(?:tensions?|violence|hostilities|fighting)|hold-fire|"
    r"(?:(?:\d+|[a-z]++)-(?:hour|day|week|month)(?:-long)?|(?:day|week|month)long|winter|summer|"
    r"harvest|holiday|local|tacit|unwritten|informal|verbal) (?:\w+ )?(?:lulls?|quiet|calm|peace|silence|hush|"
    r"windows?|respites?|reprieves?|breathers?|standoff|arrangements?|understandings?)"
)
"""Nouns that name nothing but an arrangement."""

NOUNS = rf"{NAMES}|cessation|moratori(?:um|a)"
"""And those that mostly do."""

STOPS = (
    r"halts?|halted|halting|paus(?:e[sd]?|ing)|suspen(?:d|ds|ded|ding)|"
    r"stop(?:s|ped|ping)?|ceas(?:es?|ed|ing)|end(?:s|ed|ing)?|freez(?:e|es|ing)|froze|frozen|"
    r"(?:refrain|desist|abstain)(?:s|ed|ing)? from|forgo(?:es|ing)?|forswear(?:s|ing)?|"
    r"forswore|shelv(?:e[sd]?|ing)|renounc(?:e[sd]?|ing)|interrupt(?:s|ed|ing)?|eliminat(?:e[sd]?|ing)|discontinu(?:e[sd]?|ing)|"
    r"(?:call(?:s|ed|ing)?|hold(?:s|ing)?|held|break(?:s|ing)?|broke|lay(?:s|ing)?|laid|"
    r"leav(?:e|es|ing)|left) off(?: on| from)?|hold(?:s|ing)? back(?: on| from)?|"
    r"(?:call(?:s|ed|ing)?|put(?:s|ting)?) (?:a|an) (?:halt|stop|end) to|"
    r"giv(?:e|es|ing) up|gave up|avoid(?:s|ed|ing)?|"
    r"(?:bring(?:s|ing)?|brought) (?:\w+ ){0,4}?to (?:a halt|an end|a stop)"
)
"""Verbs that stop violence when violence is what they stop."""

DEEDS = (
    r"(?:open |resume |return )?fir(?:e|ing)|strike|attack|shell|bomb|target|hit|board|shoot|"
    r"raid|fly|launch|advance|fight|cross|mine|besiege|ambush|storm|snipe|harm|touch|kill|"
    r"come (?:any )?(?:closer|nearer|within)|approach|kidnap|obstruct|retaliate|provoke|escalate|use force|pull the trigger|"
    r"be the first to (?:shoot|fire|strike|attack)|"
    r"(?:carry|bring|bear|use|deploy|move up) (?:\w+ )?(?:arms|weapons|guns|firearms|artillery|"
    r"mortars|drones)"
)
"""What guns do, after "not to" and "will not"."""

_MEN = (
    r"(?:guns|cannons?|artillery|mortars?|tanks|howitzers|launchers|batteries|weapons|rifles|"
    r"jets|warplanes|planes|aircraft|helicopters|drones|warships|ships|boats|patrols|troops|"
    r"soldiers|fighters|gunners|gunmen|units|forces|brigades|armies|front|fronts|lines?|men)"
)
NOT_DONE = (
    rf"(?:not to|to not) (?:{DEEDS})"
    rf"|(?P<pledge>(?:(?:will|would|shall|must) (?:not|no longer)|won't|wouldn't|(?:nobody|no one|"
    rf"neither side|neither \w+|no \w+) (?:is to|will|would|may|shall)) (?:{DEEDS}))"
    rf"|(?P<ruled>(?:neither|no) (?:\S+ ){{0,4}}?(?:may|shall|will|would|is to|are to|was to|were to|can) (?:be (?:used|fired|flown|"
    rf"launched|deployed|moved)|{DEEDS})|(?:may|shall|must|can) not be (?:used|fired|flown|launched))"
    r"|neither side (?:carr(?:y|ies)|fires?|shoots?|attacks?|strikes?|shells?)"
    r"|(?:will|shall|would|is to|are to|must) be no (?:more |further )?(?:\w+ )?(?:air ?strikes?|strikes|attacks?|shelling|firing|raids|shooting|sniping|fighting|overflights|hostilities|bombing)"
    r"|(?:neither|no) \w+ (?:nor \w+ )?(?:may|will|shall|must|would|is to|are to) be (?:used|fired|launched|flown|deployed|moved|boarded|shot at|attacked|shelled|bombed|hit|touched|harmed|targeted|struck|molested)"
    r"|(?P<none>no (?:more )?(?:firing|shelling|shooting|bombing|shots? (?:to be )?fired)"
    r"(?! (?:was|were|had|has|have)\b)|no more (?:raids|rockets?|attacks|mortars?|strikes|drones|"
    r"shelling|shooting|bombing|killings))"
)
FALLEN_SILENT = (
    r"hold(?:s|ing)? (?:(?:its|their|his|her|your|our|all) )?(?:own )?(?:positions? and (?:its |their )?)?fire"
    r"|held (?:its|their|his|her|our) (?:own )?fire"
    r"|(?:fall|falls|fell|fallen|falling|go|goes|gone|going|went|stay|stayed|stays|remain|"
    r"remained|remains|keep|keeps|kept|lie|lay|lain) (?:silent|quiet|still|idle|cold)"
    rf"|{_MEN} (?:(?:along|on|across|around|in|of) (?:\S+ ){{1,4}}?)?(?:(?:were|was|are|is) to be |had |have |has )?(?:been |be |are |were |is |was |will be |would be |to be )"
    r"(?:\w+ly )?(?:silent|quiet|still|idle|stood down|grounded)"
    r"|silenc(?:e[sd]?|ing) (?:of )?(?:the |their |its |all )*(?:\w+ )?(?:guns|weapons|artillery|mortars|batteries|howitzers|cannons?|tanks|launchers)"
    r"|stand(?:s|ing)? down|stood down|(?:keep|keeps|keeping|kept) (?:\w+ )?(?:guns|weapons|"
    r"fingers) (?:silent|quiet|off (?:the|their) triggers?)|fingers? off (?:the|their) triggers?"
    r"|(?:stay(?:s|ed|ing)?|s(?:it|its|at|itting) on) (?:his|her|its|their) hands?|stand(?:s|ing)? aside|stood aside"
    r"|freez(?:e|es|ing) the (?:\w+ )?(?:front ?lines?|fronts?|lines)|guns (?:to |will |would )?rest|freez(?:e|es|ing) (?:all |their |its )*(?:\w+ )?(?:in place|"
    r"positions|movements?)|(?:arms|weapons|guns|rifles|mortars|howitzers) (?:would |will |to |must |"
    r"are to )?be (?:laid down|put away|locked away|locked up|stored|stacked|silenced|parked)"
)
ARMS_DOWN = (
    r"(?:lay|lays|laying|laid|put|puts|set|sets) (?:all |the |its |their |his |her )*(?:arms|weapons|guns|rifles) (?:down|aside|away)|"
    r"(?:lay(?:s|ing)? (?:down|aside)|laid (?:down|aside)|down(?:s|ed|ing)?|stack(?:s|ed)?|"
    r"put(?:s|ting)? (?:away|down|aside|up)|lower(?:s|ed|ing)?|set(?:s|ting)? aside|"
    r"switch(?:es|ed|ing)? off|holster(?:s|ed)?|sheath(?:e[sd]?)?|ground(?:s|ed|ing)?|park(?:s|ed|ing)?|rest(?:s|ed|ing)?|muzzl(?:e[sd]?|ing)) "
    r"(?:all |the |its |their |his |her )*(?:[\w-]+ )?(?:arms|weapons|guns|rifles|swords|artillery|"
    r"aircraft|planes|warplanes|jets|drones|helicopters|air force|bombers|tanks|mortars)"
)
KEPT_BACK = (
    r"(?:stay|stays|stayed|staying|remain|remains|remained|remaining|keep|keeps|kept|keeping|"
    r"return|returns|returned|confined|confine|go back|went back)(?: \w+){0,4}? (?:in|to|inside) "
    r"(?:\w+ )?(?:port|harbou?r|barracks|bases?|camps?|trenches|hangars?|quarters|cantonments?)"
    rf"|{_MEN} (?:would |will |to |shall |must )?(?:stay|stays|remain|remains|keep|keeps) "
    r"(?:\w+ ){0,2}?(?:on the ground|where they are|put|away|out of)"
    r"|keep(?:s|ing)? (?:\S+ ){1,6}?(?:away from|clear of|out of)"
)
SPARED = (
    r"leav(?:e|es|ing) (?:\S+ ){1,9}?(?:alone|in peace|untouched|unharmed)|left (?:alone|in "
    r"peace|untouched|unharmed)|(?:immune|safe|spared|exempt|protected) from (?:attacks?|strikes?|"
    r"shelling|fire|bombing|raids)|off[ -]limits (?:to|for)|out of bounds (?:to|for)|unmolested"
    r"|spar(?:e[sd]?|ing) (?:the |each other's |one another's |all |their )*(?:[\w-]+ )?(?:refiner\w+|pipelines|grids?|plants|dams|shipping|harbou?rs|fishermen|convoys|farms|orchards|fields|markets|roads|railways|energy \w+|cities|towns|civilians|ports|bridges|"
    r"villages|ships|hospitals|schools|power \w+|infrastructure)"
)
QUIETS = "|".join((NOT_DONE, FALLEN_SILENT, ARMS_DOWN, KEPT_BACK, SPARED))
"""Violence stopped, told without naming it: guns that fall silent, boats kept in port."""

ARRANGEMENT = words(
    rf"(?P<noun>{NOUNS})|(?P<stop>{STOPS}|lulls?|suspension|stoppage|on hold|let-up|respite|"
    rf"bans? on|bans|prohibits|forbids|outlaws)|{QUIETS}|(?:kept?|keeps|keeping) (?:his|her|its|their) (?:word|promise)"
)
"""What the quote of an arrangement speaks of; a bare `stop` must stop violence."""

NAMED = words(NOUNS)
VIOLENT = words(VIOLENCE)
OTHER_THING = lazy.compile(
    r"(?:\s+(?:to|in|of|on|its|their|the|all|any|some|military|financial|us|further))*"
    r"\s+(?:aid|assistance|talks?|negotiations?|sanctions?|deliver\w+|shipments?|"
    r"payments?|support|intelligence|exports?|imports?|trade|visas?|licen[cs]\w+|"
    r"work|production|funding|programme|program|enrichment|sales?|selling|flights|"
    r"short|by|at(?!\s+(?:sea|least|most|once|dawn|dusk|noon|midnight|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|last))|deployment\w*|recruit\w*|cooperation|campaign|debate|membership)\b",
    re.IGNORECASE,
)
WEAK = words(
    r"(?:peace )?(?:deals?|agreements?|arrangements?|accords?|pacts?|understandings?)|"
    r"plans?|proposals?|drafts?|offers?|texts?|initiatives?|resolution|phases?|stages?"
)
"""Nouns that may stand for the arrangement once it has been named."""

PACTS = (
    r"deals?|agreements?|accords?|pacts?|compact|arrangements?|understandings?|undertakings?|"
    r"protocol|memorandum|communiqu[eé]|covenant|pledges?|promises?|word|commitments?|vows?|signatures?|"
    r"bargain|handshake|calm|quiet|hush|silence|peace|suspension|freeze|curfew|stoppage|interlude|"
    r"reprieve|recess|window|respite|breather|standoff|timeout|tranquillity|let-up|hiatus"
)
PACT = words(
    r"(?:the|this|that|these|those|its|their|his|her|such an?|(?-i:[A-Z][\w.-]+)'s?) "
    rf"(?:[\w'-]+ ){{0,3}}?(?P<what>{PACTS})"
)
"""What may stand for a truce that an article names, when nothing says that it is another thing."""
UNDER = lazy.compile(
    r"\b(?:under|by|in|according\s+to)\s+(?:the|its|this|that|those)\s+(?:[\w-]+\s+){0,2}?(?:deal|text|arrangement|agreement|"
    r"accord|pact|protocol|understanding|terms|communique|declaration|memorandum)\b",
    re.IGNORECASE,
)
"""Before what the terms of an arrangement lay down."""
ELSE = words(
    r"minerals?|trade|prisoners?|captives|swap|exchange|hostages?|grain|nuclear|loan|aid|arms|weapons|"
    r"security|defen[cs]e|transit|water|gas|oil|export|import|migration|border-crossing|tariffs?|"
    r"investment|cooperation|partnership|power-sharing|coalition|trading|reconstruction"
)
"""Before or behind a pact that is on something else."""
OF_ELSE = lazy.compile(
    r"\"?\s+(?:on|about|over|for|to|of)\s+(?:[\w'-]+\s+){0,3}?(?:minerals?|trade|prisoners?|captives|hostages?|"
    r"exchange|swap|release|grain|loan|aid|arms|sanctions|tariffs?|reconstruction|wages|borders?|"
    r"withdraw\w*|return|extradit\w*|gas|oil|water|power-sharing|elections?|talk\w*|negotiat\w*|meet)\b",
    re.IGNORECASE,
)

IN_BEING = words(
    r"violat\w+|breach\w*|infring\w+|into (?:force|effect)|t(?:ake|akes|ook|aken) effect|"
    r"in (?:force|effect)|expir\w+|laps(?:e[sd]?|ing)|prohibits?|forbids?|bans|cease|"
    r"hold(?:s|ing)|prolong\w*|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?"
)
"""What tells of a deal that it is in force, ends or is broken."""

TAKES_UP = words(
    r"it|its|this|that|one|none|anything|nothing|extension|each other|deal|agreement|plan|"
    r"proposal|offer|draft|text|protocol|arrangement|accord|pact|monitor\w*|observers?|"
    r"full (?:month|week)|extended|prolonged|violations?|breach(?:es)?|understanding|"
    r"(?:a )?single (?:shot|bullet|shell|breach|incident)|document|(?:keep|keeping|kept) watch|grace period|pledge|promise|word|undertaking"
)
"""Words by which a sentence takes up an arrangement that was named before it."""

TERMS = words(
    r"neither|terms|scheme|blueprint|idea|formula|paper|initiative|answer|reply|response|undertaking|yes"
)
"""And by which one takes up what was only put forward."""

WISH = words(
    r"hop(?:e[sd]?|ing) (?:for|that)|wish(?:es|ed|ing)? (?:for|that)|dream(?:s|ed|ing)? of|"
    r"long(?:s|ed|ing)? for|pray(?:s|ed|ing)?|yearn\w*|wants?|wanted|crav\w+|need(?:s|ed)?"
)

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
        r"bombardments?|from the air|warplanes?|jets?|aircraft|planes|helicopters?|bombers?|air force|skies|sky|flights?|air raids?|long-range"
    ),
    "maritime": words(
        r"sea|seas|naval|maritime|ports?|harbou?rs?|ships?|shipping|vessels?|"
        r"waters|coast(?:al)?(?! (?:roads?|parish|towns?|villages?|cit|regions?|provinces?))|blockade|boardings?|lanes|trawlers?|frigates?|gunboats?|merchantmen|at sea|strait|gulf|tankers?(?! (?:trucks?|lorr))|fleets?|boats?|ferr(?:y|ies)|"
        r"fishing grounds?"
    ),
    "humanitarian": words(
        r"humanitarian|aid|relief|evacuat\w+|corridors?|medical|medics?|vaccin\w+|polio|"
        r"rescue\w*|trapped (?:civilians|people|residents|families)|food|medicines?|hospitals?|wounded|bodies|"
        r"burials?|(?:collect|bury|recover|retrieve) (?:the|their) dead|red (?:cross|crescent)|convoys?|"
        r"vaccinators?|inoculat\w+|evacuees|ambulances?"
    ),
    "cities_or_area": words(
        r"cit(?:y|ies)|towns?|villages?|regions?|areas?|districts?|provinces?|valleys?|"
        r"front ?lines?|sectors?|zones?|local|neighbou?rhoods?|suburbs?|camps?|capitals?|"
        r"border|islands?|strip|enclaves?|corridor|buffer|banks?|hills?|heights|"
        r"municipalit\w+|quarters?|settlements?|kyiv|north|south|east|west|"
        r"harbou?rs?|ports?|river|coast|crossing|bridge|airports?|line of (?:control|contact)|"
        r"(?:along|across) the (?:\S+ )?line|ridge|governorates?|count(?:y|ies)|townships?|highways?|"
        r"roads?|outskirts|dam|countryside|\w+(?:lands|hills|fields|shores?|banks|front)|plains?|delta|basin|"
        r"mountains?|marsh\w*|desert|peninsula|states?|departments?|cantons?|communes?|oblasts?|frontier|"
        r"perimeter|shores?|passes|gorge|junction|localit(?:y|ies)|territor(?:y|ies)|forest|within \S+ ?(?:km|kilomet\w+|miles?|met(?:re|er)s?) of|"
        r"(?:around|near|outside) (?-i:(?!Christmas|Easter|Ramadan|Eid|New)[A-Z])\w+"
    ),
}
WHOLE = words(
    r"full|complete|general|comprehensive|unconditional|total|nationwide|wholesale|"
    r"every (?:theatre|sector|kind|sort|type)|of any kind|all along|across the board|blanket|outright|the (?:full|whole|entire) length|"
    r"all fighting|all fire|all firing|all shooting|all guns|all weapons|all hostilities|all fronts?|every front|all attacks|all strikes|"
    r"all (?:military|combat|offensive) \w+|land,? (?:and )?sea,? and air|"
    r"air,? (?:and )?land,? and sea|land,? (?:and )?air,? and sea|air,? sea,? and land|"
    r"sea,? land,? and air|land and (?:at )?sea|on land and (?:from|in) the air|by land and air|on land,? (?:and )?(?:in the air|at sea|by sea),? and (?:at sea|in the air|by air)|all forms|all parts|along the (?:whole|entire) \w+|"
    r"(?:the )?(?:whole|entire|entirety) (?:front|line|country|of)|throughout the|country-?wide|everywhere|all sides"
)

PARTIAL = words(r"partial|limited|local|localised|localized|narrow(?:er)?|only|partly")

HARBOUR = lazy.compile(r"\b(?:harbou?r|port)\b", re.IGNORECASE)
"""Before a noun a place as much as the sea: "harbour truce"."""
