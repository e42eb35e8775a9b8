"""Nouns for whoever speaks: officials, bodies, armies, witnesses."""

import re
from typing import Final

from ... import lazy

TITLES: Final = lazy.compile(
    r"\b(?:president|prime\s+minister|minister|spokes(?:man|woman|person|people)|general|chief|"
    r"commander|governor|mayor|leader|envoy|ambassador|secretary|chairman|chairwoman|head|"
    r"director|delegate|colonel|major|brigadier|premier|king|official|ministry|army|military|"
    r"general\s+staff|government|navy|group|agency|office|statement|committee|hospital|company|"
    r"movement|rebels?|staff|command|police|council|junta|presidency|department|service|"
    r"commissioner|administrator|administration|authorit(?:y|ies)|chancellor|senator|lawmaker|"
    r"ombudsman|prosecutor|negotiator|mediator|coordinator|representative|deputy|admiral|"
    r"captain|doctor|surgeon|coroner|organi[sz]ation|bod(?:y|ies)|union|faction|party|alliance|"
    r"coalition|militia|force|forces|front|guard|brigade|mission|observatory|monitor|watchdog|"
    r"charity|network|bureau|commission|tribunal|court|institute|centre|center|federation|"
    r"league|foundation|embassy|operator|utility|headquarters|directorate|secretariat|"
    r"emirate|airline|owner|fund|programme|program|corps|insurgents|separatists|outlet|wing)\b",
    re.IGNORECASE,
)

OFFICES: Final = lazy.compile(
    r"\b(?:president|minister|spokes(?:man|woman|person|people)|general|chief|commander|governor|mayor|leader|"
    r"envoy|ambassador|secretary|chairman|chairwoman|head|director|delegate|colonel|major|brigadier|premier|"
    r"king|officials?|commissioner|administrator|chancellor|senator|lawmaker|ombudsman|prosecutor|negotiator|"
    r"mediator|coordinator|representative|deputy|admiral|captain|doctor|surgeon|coroner|owner)$",
    re.IGNORECASE,
)
"""Whom one person holds; what a description ends with tells its sort."""
SPEAKS_FOR: Final = lazy.compile(
    r"\b(?:spokes(?:man|woman|person|people)|officials?|representative|leader|commander|statement)$",
    re.IGNORECASE,
)
ORGANS: Final = lazy.compile(
    r"\b(?:ministry|government|army|military|navy|air\s+force|police|presidency|parliament|general\s+staff|"
    r"department|council|junta|forces?|staff|command|headquarters|administration)$",
    re.IGNORECASE,
)
"""What a state has, or whoever would be one."""
BODIES: Final = lazy.compile(
    r"\b(?:Ministry|Army|Office|Agency|Council|Committee|Mission|Observatory|Service|Front|Movement|Guard|"
    r"Force|Forces|Network|Union|Alliance|Cross|Crescent|Organi[sz]ation|Group|Command|Defen[cs]e|Party|Nations|"
    r"Authority|Commission|Institute|University|Hospital|Watch|International|Borders|Children|Fund|Programme)\b"
)

ARMED: Final = lazy.compile(
    r"\b(?:army|military|forces?|navy|police|militia|guards?|troops|fighters|rebels?|brigade|"
    r"crews?|command)$",
    re.IGNORECASE,
)

BAND: Final = lazy.compile(
    r"\b(?:militia|rebels?|insurgents?|separatists?|group|movement|front|faction|guard|fighters)$",
    re.IGNORECASE,
)
"""An armed group, when it is only described."""

WITNESSES: Final = lazy.compile(
    r"\b(?:officials?|police|rescuers?|residents?|(?:eye)?witness(?:es)?|doctors?|medics?|authorities|"
    r"activists?|hospitals?|workers?|investigators?|analysts?|media|agenc(?:y|ies)|"
    r"institutes?|monitors?|observers?|organi[sz]ations?|sources?|diplomats?|researchers?|"
    r"coroners?|lawyers?|locals?|villagers?|survivors?|relatives|neighbou?rs|paramedics?|"
    r"nurses?|surgeons?|paramedics|elders|volunteers|charit(?:y|ies)|groups?|monks|priests?|"
    r"clerics?|firefighters?|experts|historians|reports?|teachers?)\b",
    re.IGNORECASE,
)

PRESS: Final = lazy.compile(
    r"\b(?:news\s?papers?|paper|news\s+(?:agency|website|organi[sz]ation)|AFP|AP|Reuters|BBC|"
    r"Associated\s+Press|magazine|broadcaster|correspondents?|reporters?|journalists?)\b"
)
"""Whose count is the article's own, when it is its paper's."""

ALIAS: Final = lazy.compile(
    r"\bwho\s[^,;]{0,60}?\b(?:as|named|name|called|himself|herself|nom\s+de\s+guerre|name\s+of)\s+"
    r"(?P<alias>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?)(?=[,.;]|$)"
)
"""By which name somebody goes: "a herder, who gave his name only as Musa"."""
