"""What an arrangement is called, what it stops, and how wide it is."""

import re
from collections.abc import Mapping

from ...model import Scope
from .words import Words, words

VIOLENCE = (
    r"(?:air ?strikes?|air raids?|strik(?:es?|ing)|attack(?:s|ing)?|fight(?:ing|s)?|"
    r"hostilities|fire|firing|fir(?:ed|es)|shell(?:ing|s)?|bomb(?:ing|ardment|s)?\w*|"
    r"raids?|raiding|offensives?|(?:military|combat|offensive|ground|naval|hostile|armed|cross-border) "
    r"(?:operations?|actions?|acts?|activit\w+)|boardings?|advances?|troop movements?|"
    r"gunfire|artillery|mortars?|snip(?:ing|ers?)|barrages?|bloodshed|ambush(?:es)?|shoot(?:ing)?|violence|killing|war|combat|assaults?|missiles?|drones?"
    r"|rockets?|launch(?:es|ing)?|battles?|clashes|incursions?|sorties|blockade|guns)"
)
NOUNS = (
    r"cease-?fires?|cease fires?|truces?|armistices?|"
    r"cessation(?: of (?:all )?(?:hostilities|fire|fighting|violence))?|"
    r"moratori(?:um|a)|standstill|standdown|stand-down|hudnas?|non-aggression (?:pact|deal|"
    r"agreement|treaty)|de-?escalation (?:deal|agreement|accord|pact|understanding)|"
    r"understandings? to (?:\w+ ){1,2}?(?:tensions?|violence|hostilities|fighting)"
)
"""Nouns that name nothing but an arrangement."""

_TO_SHOOT = (
    r"(?:open )?fire|shoot|strike|attack|shell|bomb|target|hit|board|raid|use (?:any |their |"
    r"its )?(?:heavy )?(?:weapons|artillery|force)|launch|fight"
)
ARRANGEMENT = words(
    rf"(?P<noun>{NOUNS})|(?P<stop>halts?|halted|halting|paus(?:e[sd]?|ing)|lulls?|"
    r"suspen(?:d|ds|ded|ding|sion)|stop(?:s|ped|ping|page)?|ceas(?:es?|ed|ing)|"
    r"end(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|freez(?:e|es|ing)|froze|hold(?:s|ing)? off|"
    r"held off|let-?ups?|hiatus|desist(?:s|ed|ing)?|abstain(?:s|ed|ing)? from|"
    r"forgo(?:es|ing)?|discontinu\w+|shelv(?:e[sd]?|ing))"
    r"|(?P<rest>respites?|breathing spaces?|breathers?|grace periods?|cooling-off periods?|"
    r"st(?:and|ands|anding|ood) down)"
    rf"|(?P<pledge>(?:(?:will|would|shall|must|may) (?:not|no longer|neither)|won't|wouldn't|"
    rf"(?:neither|no) (?:\w+ ){{1,3}}?(?:will|would|shall|must|may)) (?:{_TO_SHOOT}))"
    r"|(?P<none>no (?:more )?(?:firing|shelling|shooting|bombing|air ?strikes|air raids|"
    r"strikes|attacks|raids|offensives))"
    r"|(?:hold(?:s|ing)?|withhold(?:s|ing)?|ceas(?:e|es|ed|ing)) "
    r"(?:(?:its|their|his|her|your|our|all) )?fire|(?:with)?held (?:its|their|our) fire"
    rf"|not to (?:{_TO_SHOOT})"
    r"|(?:fall|falls|fell|fallen|go|going|gone|went) (?:silent|quiet)"
    r"|(?:guns|artillery|howitzers|batteries) (?:\S+ ){0,6}?(?:silent|quiet)"
    r"|ke(?:ep|eps|pt|eping) (?:the |their |its )?guns (?:quiet|silent)"
    r"|silenc(?:e[sd]?|ing) (?:of )?(?:the |their |its )?(?:guns|weapons)"
    r"|(?:lay(?:s|ing)? down|laid down|put(?:s|ting)? down|down(?:s|ed|ing)?|"
    r"ground(?:s|ed|ing)?) (?:their |its |all |our )?(?:arms|weapons|rifles)"
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
    r"short|by|at(?!\s+(?:least|most|once|dawn|dusk|noon|midnight|\d))|deployment\w*|recruit\w*|cooperation|campaign|debate|membership)\b",
    re.IGNORECASE,
)
WEAK = words(
    r"(?:peace )?(?:deals?|agreements?|arrangements?|accords?|pacts?|understandings?)|"
    r"plans?|proposals?|drafts?|offers?|texts?|initiatives?|resolution"
)
"""Nouns that may stand for the arrangement once it has been named."""

TAKES_UP = words(
    r"it|its|this|that|one|none|anything|nothing|extension|each other|deal|agreement|plan|"
    r"proposal|offer|draft|text|protocol|arrangement|accord|pact|monitor\w*|observers?|"
    r"full (?:month|week)|extended|prolonged|understanding|grace period|pledge|promise|word|"
    r"undertaking"
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
        r"waters|coast(?:al)?|blockade|at sea|strait|gulf|tankers?|fleets?|boats?|ferr(?:y|ies)|"
        r"fishing grounds?"
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
        r"harbou?rs?|ports?|river|coast|crossing|bridge|airports?|line of (?:control|contact)|"
    r"(?:along|across) the line|ridge|governorates?|count(?:y|ies)|townships?|highways?|"
    r"roads?|outskirts|dam|within \S+ ?(?:km|kilomet\w+|miles?|met(?:re|er)s?) of|"
    r"(?:around|near|outside) (?-i:(?!Christmas|Easter|Ramadan|Eid|New)[A-Z])\w+"
    ),
}
WHOLE = words(
    r"full|complete|general|comprehensive|unconditional|total|nationwide|wholesale|"
    r"all fighting|all hostilities|all fronts?|every front|all attacks|all strikes|"
    r"all (?:military|combat|offensive) \w+|land,? (?:and )?sea,? and air|"
    r"air,? (?:and )?land,? and sea|land,? (?:and )?air,? and sea|air,? sea,? and land|"
    r"sea,? land,? and air|land and (?:at )?sea|all forms|all parts|along the (?:whole|entire) \w+|"
    r"the (?:whole|entire) (?:front|line|country)|country-?wide|everywhere|all sides"
)

PARTIAL = words(r"partial|limited|local|localised|localized|narrow(?:er)?|only|partly")
