"""What an arrangement is called, what it stops, and how wide it is."""

import re
from collections.abc import Mapping

from ...model import Scope
from .words import Words, words

VIOLENCE = (
    r"(?:air ?strikes?|air raids?|strik(?:es?|ing)|attack(?:s|ing)?|fight(?:ing|s)?|"
    r"hostilities|fire|firing|fir(?:ed|es)|shell(?:ing|s)?|bomb(?:ing|ardment|s)?\w*|"
    r"raids?|raiding|offensives?|(?:military|combat|offensive) (?:operations?|action"
    r"|activit\w+)|shoot(?:ing)?|violence|killing|war|combat|assaults?|missiles?|drones?"
    r"|rockets?|launch(?:es|ing)?|battles?|clashes|incursions?|sorties|blockade|guns)"
)
NOUNS = (
    r"cease-?fires?|cease fires?|truces?|armistices?|"
    r"cessation(?: of (?:all )?(?:hostilities|fire|fighting|violence))?|"
    r"moratori(?:um|a)|standstill|standdown|stand-down"
)
"""Nouns that name nothing but an arrangement."""

ARRANGEMENT = words(
    rf"(?P<noun>{NOUNS})|(?P<stop>halts?|halted|halting|paus(?:e[sd]?|ing)|lulls?|"
    r"suspen(?:d|ds|ded|ding|sion)|stop(?:s|ped|ping|page)?|ceas(?:es?|ed|ing)|"
    r"end(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|freez(?:e|es|ing)|froze)"
    r"|hold(?:s|ing)? (?:(?:its|their|his|her|your|all) )?fire|held (?:its|their) fire"
    r"|not to (?:fire|strike|attack|shell|bomb|target|hit)"
    r"|(?:fall|falls|fell|fallen|go|going|went) (?:silent|quiet)"
    r"|ke(?:ep|eps|pt|eping) (?:the |their |its )?guns (?:quiet|silent)"
    r"|silenc(?:e[sd]?|ing) (?:of )?(?:the |their |its )?(?:guns|weapons)"
    r"|lay(?:s|ing)? down (?:their |its )?(?:arms|weapons)|laid down (?:their )?arms"
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

TAKES_UP = words(
    r"it|its|this|that|one|none|anything|nothing|extension|each other|deal|agreement|plan|"
    r"proposal|offer|draft|text|protocol|arrangement|accord|pact|monitor\w*|observers?|"
    r"full (?:month|week)|extended|prolonged"
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
        r"harbou?rs?|ports?|river|coast|crossing|bridge|airports?|line of (?:control|contact)"
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
