"""What an arrangement is called, what it stops, and how wide it is."""

import re
from collections.abc import Mapping

from ...model import Scope
from .words import Words, words

VIOLENCE = (
    r"(?:air ?strikes?|air raids?|strik(?:es?|ing)|attack(?:s|ing)?|fight(?:ing|s)?|"
    r"hostilities|fire|firing|fir(?:ed|es)|shell(?:ing|s)?|bomb(?:ing|ardment|s)?\w*|"
    r"raids?|raiding|offensives?|(?:military|combat|offensive) (?:operations?|action"
    r"|activit\w+)|operations|shoot(?:ing|s)?|gunfire|artillery|mortars?|snip(?:ing|ers?)|"
    r"violence|killings?|bloodshed|war|combat|assaults?|missiles?|drones?|rockets?|"
    r"launch(?:es|ing)?|battles?|clashes|incursions?|sorties|blockade|boardings?|"
    r"seizures?|interceptions?|advances?|hostile (?:acts?|actions?|activit\w+)|"
    r"use of force|guns)"
)
NOUNS = (
    r"cease-?fires?|cease fires?|truces?|armistices?|"
    r"cessation(?: of (?:all )?(?:hostilities|fire|fighting|violence))?|"
    r"moratori(?:um|a)|standstill|standdown|stand-down|grace periods?|safe passage|"
    r"(?:regimes?|days?|hours?) of silence|silence regime|no-(?:fire|strike|fly|attack|shelling) (?:\w+ )?(?:zones?|periods?|"
    r"windows?|arrangements?|agreements?|deals?|pacts?)|"
    r"cooling-off periods?|breaks? in (?:the )?(?:fighting|hostilities|shelling|violence|bombing)|"
    r"hiatus in (?:the )?(?:fighting|hostilities|violence)|(?:days?|hours?|weeks?|months?) without|freeze (?:along|on) (?:\w+ ){0,3}"
    r"(?:lines?|front)|humanitarian (?:windows?|intervals?|corridors?)|non-aggression (?:pacts?|accords?)|"
    r"(?:de-escalation|disengagement|deconfliction) (?:deals?|agreements?|accords?|pacts?|"
    r"arrangements?|lines?|zones?)|understanding to (?:reduce|ease|lower|calm) tensions?"
)
"""Nouns that name nothing but an arrangement."""

DEEDS = (
    r"(?:open |resume )?fir(?:e|ing)|strike|attack|shell|bomb|target|hit|board|shoot|raid|fly|"
    r"launch|advance|fight"
)
"""What guns do, after "not to" and "will not"."""

ARRANGEMENT = words(
    rf"(?P<noun>{NOUNS})|(?P<stop>halts?|halted|halting|paus(?:e[sd]?|ing)|lulls?|"
    r"suspen(?:d|ds|ded|ding|sion)|stop(?:s|ped|ping|page)?|ceas(?:es?|ed|ing)|"
    r"end(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|freez(?:e|es|ing)|froze|"
    r"(?:desist|abstain)(?:s|ed|ing)? from|forgo(?:es|ing)?|on hold|"
    r"(?:call(?:s|ed|ing)?|hold(?:s|ing)?|held|break(?:s|ing)?|broke) off(?: on| from)?|"
    r"let-up|respite|bans? on)"
    r"|hold(?:s|ing)? (?:(?:its|their|his|her|your|our|all) )?(?:own )?fire"
    r"|held (?:its|their) (?:own )?fire"
    rf"|(?:not to|(?:will|would|shall|must|to) not|won't|nobody (?:is to|will|may|shall)|"
    rf"no one (?:is to|will|may|shall)) (?:{DEEDS})"
    r"|(?:fall|falls|fell|fallen|falling|go|gone|going|went|stay|stayed|stays|remain|"
    r"remained|remains) (?:silent|quiet)"
    r"|silenc(?:e[sd]?|ing) (?:of )?(?:the |their |its )?(?:guns|weapons)"
    r"|(?:lay(?:s|ing)? (?:down|aside)|laid (?:down|aside)|down(?:s|ed|ing)?|stack(?:s|ed)?|"
    r"put(?:s|ting)? (?:away|down|aside)|lower(?:s|ed|ing)?|set(?:s|ting)? aside) "
    r"(?:all |the |its |their )*(?:arms|weapons|guns|rifles)"
    r"|ground(?:s|ed|ing)? (?:all |its |their |the )*(?:aircraft|planes|warplanes|jets|"
    r"drones|helicopters|air force|bombers)"
    r"|(?:stay|stays|stayed|remain|remains|remained|keep|keeps|kept)(?: \w+){0,3}? "
    r"(?:in (?:port|harbour|harbor|barracks)|on the ground|to barracks)"
    r"|stand(?:s|ing)? down|stood down|leav(?:e|es|ing) (?:\S+ ){1,9}?(?:alone|in peace)|left (?:alone|in peace)|"
    r"keep(?:s|ing)? (?:\S+ ){1,6}?(?:away from|clear of)|off[ -]limits to|to (?:their )?barracks|"
    r"guns (?:will|would|shall|to) be (?:silent|quiet)|"
    r"immune from attacks?"
    r"|(?:keep|keeps|keeping|kept) (?:the|their|its) guns (?:silent|quiet)|off (?:the|their) triggers?"
    r"|no (?:firing|shelling|shooting|bombing)(?! (?:was|were|had|has|have)\b)"
    r"|not to (?:carry|bring|bear) (?:\w+ )?(?:arms|weapons|guns|firearms)"
    r"|neither side (?:is to |will |may |shall )?(?:carr(?:y|ies)|fires?|shoots?|attacks?|strikes?)"
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

DEAL = words(
    r"(?:the|this|that|its|their) (?:[\w'-]+ ){0,2}?(?:deal|agreement|accord|pact|"
    r"arrangement|understanding)s?"
)
"""What stands for an arrangement that an article has named long before, where …"""
IN_BEING = words(
    r"violat\w+|breach\w*|infring\w+|into (?:force|effect)|t(?:ake|akes|ook|aken) effect|"
    r"in (?:force|effect)|expir\w+|laps(?:e[sd]?|ing)|prohibits?|forbids?|bans|cease|"
    r"hold(?:s|ing)|prolong\w*|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?"
)
"""… its sentence tells that it is in force, ends or is broken."""

TAKES_UP = words(
    r"it|its|this|that|one|none|anything|nothing|extension|each other|deal|agreement|plan|"
    r"proposal|offer|draft|text|protocol|arrangement|accord|pact|monitor\w*|observers?|"
    r"full (?:month|week)|extended|prolonged|violations?|breach(?:es)?|understanding|"
    r"document|(?:keep|keeping|kept) watch"
)
"""Words by which a sentence takes up an arrangement that was named before it."""

WISH = words(
    r"hop(?:e[sd]?|ing) (?:for|that)|wish(?:es|ed|ing)?|dream(?:s|ed|ing)? of|"
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

PARTIAL = words(r"partial|limited|local|localised|localized|narrow(?:er)?|only|partly")
