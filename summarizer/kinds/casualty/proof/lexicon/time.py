"""Of an earlier time, of one event, or of a war so far."""

import re
from typing import Final

from ..... import lazy
from .counted import MONTH
from .patterns import any_of

_WAR = (
    r"(?:war|wars|conflict|invasion|uprising|genocide|massacre|insurgency|intifada|"
    r"offensive|siege|revolution|crisis|famine|campaign|fighting|battle|attacks?|bombing)"
)
_YEAR = r"(?P<year{n}>(?:1[5-9]|20)\d\d)(?:s\b)?"
PAST_BEFORE: Final = any_of(
    rf"(?<!since\s)(?<!since\sthe\s)\b{_YEAR.format(n='a')}(?:-\d+)?\s+(?:\w+\s+){{0,2}}"
    rf"?{_WAR}\b",
    rf"\b{_WAR}\s+(?:of|in)\s+(?:the\s+)?(?:early\s+|late\s+|{MONTH}\s+)?"
    rf"{_YEAR.format(n='b')}",
    rf"(?<!started\s)(?<!began\s)(?<!begun\s)(?<!launched\s)\b(?:in|during|of|back\s+in)\s+"
    rf"(?:the\s+)?(?:early\s+|late\s+|mid-?|summer\s+of\s+|spring\s+of\s+|{MONTH}\s+)*"
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
_SEASON = r"(?:winter|summer|spring|autumn|fall)"
LONG_AGO: Final = any_of(
    rf"(?<!since\s)\b(?:last|the\s+previous)\s+{_SEASON}\b|\bthe\s+{_SEASON}\s+before\b",
    r"\b(?:several|six|seven|eight|nine|ten|eleven|twelve|eighteen|[6-9]|1\d)\s+months\s+"
    r"(?:ago|earlier|before)\b",
)
"""Long ago for one event, if not for a war."""
PAST_LABEL: Final = any_of(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:ago|earlier|previous(?:ly)?|last|then|former(?:ly)?|history|"
    r"decades?|century|years?|war|had|past|once|when|since|before|first)\b"
)
REVISED_AFTER: Final = lazy.compile(
    r"[^.;]{0,60}?\b(?:but|before|and|later|then)\s+(?:later\s+|then\s+|has\s+since\s+)?"
    r"(?:revis\w+|correct(?:ed|ing)|lower(?:ed|ing)|reduced|reducing|withdr[ae]w\w*|"
    r"retract\w+)\b",
    re.IGNORECASE,
)
"""What comes after a number that its own claimant has given up."""
SINCE_EXEMPT: Final = lazy.compile(
    r"(?:worst|deadliest|biggest|largest|first|most|bloodiest|heaviest|highest|unlike|"
    r"anniversary|as\s+in|as\s+many\s+as|since|memory|than\s+any|(?<!more\s)(?<!less\s)(?<!fewer\s)than)\b[^,;]{0,40}$",
    re.IGNORECASE,
)

ONE_DAY = lazy.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|overnight)\b",
    re.IGNORECASE,
)
SINCE_OR_UNTIL = lazy.compile(r"\b(?:since|until|till|from|between)\b", re.IGNORECASE)

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
RAISED: Final = any_of(
    r"\b(?:brings?|bringing|brought|takes?|taking|took|taken|rais(?:es?|ing|ed)|push(?:es|"
    r"ing|ed)|lift(?:s|ing|ed)|add(?:s|ing|ed)\s+to)\s+(?:(?!in\b|\d)[\w'’-]+\s+){0,3}?(?:tolls?|"
    r"totals?|number|count|tally|dead|deaths|wounded|fatalities)\b"
)
CUMULATIVE: Final = any_of(
    r"\bsince\b(?!\s+(?:then\b\s*[,.]))",
    r"\b(?:has|have)\s+been\b[^.;]{0,80}\bsince\s+then\b",
    r"\b(?:so\s+far|to\s+date|thus\s+far|until\s+now|up\s+to\s+now|overall|all\s+told)\b",
    r"\b(?:in|during|over|throughout|by|of|from)\s+(?:(?!(?:raid|strike|attack)s?\b)[\w'’-]+"
    r"\s+){0,4}?(?:war|conflict|siege|hostilities|occupation|insurgency|blockade|uprising|"
    r"civil\s+war|genocide)\b(?!\s*(?:crimes?|ships?|planes?))",
    r"\b(?:as\s+a\s+result|because)\s+of\s+the\s+(?:\w+\s+){0,2}(?:war|conflict|fighting)\b",
    RAISED.pattern,
    r"\b(?:before|until|till|up\s+to)\s+(?:today|now|yesterday|this\s+\w+|last\s+\w+|\w+day)\b[^.;]{0,60}?"
    r"\bhad\s+(?:been|died|lost|fled)\b",
    r"\b(?:total|overall|cumulative|war(?:time)?)\s+(?:death\s+)?(?:toll|count|number)\b|"
    r"\b(?:own\s+)?(?:count|tally|toll|total)\s+(?:now\s+)?(?:stands?|stood)\s+at\b",
    rf"\b(?:war|conflict|fighting|siege|hostilities|insurgency)\b{_SAME_SUBJECT}\b(?:has|"
    r"have|had)\s+(?:\w+\s+)?(?:killed|cost|claimed|displaced|left|wounded|injured|"
    r"uprooted|driven|forced|taken)\b",
    r"(?<!in\sthe\s)(?<!after\sthe\s)(?<!before\sthe\s)(?<!during\sthe\s)\b(?:wars?|"
    rf"conflict|uprising|genocide)\b{_SAME_SUBJECT}\b(?:left|killed|cost|claimed|"
    r"displaced)\b",
    rf"\b(?!attack|massacre|battle|bombing){_WAR}\b[^.;]{{0,30}},?\s+in\s+which\b|\b(?:in|over|during)\s+(?:that|the\s+same)\s+(?:time|period|stretch|span)\b",
    r"\bup\s+to\s+the\s+end\s+of\b",
    r"\b(?:years|months|decades)\s+of\s+(?:war|conflict|fighting|siege|violence|shelling|bombing|bombardment|air\s?strikes|raids|"
    r"clashes|unrest|bloodshed)\b|"
    rf"\b{_WAR},?\s+(?:\w+\s+){{0,3}}?(?:which|that)\s+(?:has\s+|have\s+|had\s+)?"
    r"(?:killed|left|cost|claimed|displaced)\b",
)
SPAN: Final = any_of(
    rf"\b(?:in|during|throughout|since|of|through|for)\s+(?:early\s+|late\s+|mid-?|the\s+month\s+"
    rf"of\s+)?(?:{MONTH}|(?:the\s+)?(?:summer|spring|autumn|winter|year|month|week)|"
    r"(?:19|20)\d\d)\b",
    r"\b(?:in|over|during|within|for|after)\s+(?:the\s+)?(?:(?:past|last|previous|first|"
    r"same|following|recent|coming)\s+)?(?:\w+\s+){0,2}(?:hours|days?|weeks?|months?|years?|"
    r"weekend|period|time|fortnight)\b",
    r"\b(?:first|second|third|fourth|last)\s+(?:quarter|half|fortnight|decade|year|month|week)\b"
    r"|\b(?:in|during|over|throughout)\s+(?:the\s+|this\s+|its\s+|their\s+)?(?:[\w-]+\s+){0,2}(?:truce|lull|ceasefire|offensive|siege|"
    r"battle|operation|campaign|curfew|quarter)\b",
    r"\b(?:this|last|past|previous)\s+(?:year|month|week|weekend|summer|spring|autumn|"
    r"winter)\b|\bbetween\b|\bfrom\b.{0,30}\b(?:to|until)\b|\bsince\b|\bweekly\b|\bmonthly\b|"
    r"\bdaily\b|\ba\s+(?:day|week|month|year)\b|\bovernight\b|\bover\s+the\b|\bper\s+\w+\b|"
    r"\b(?:up\s+to|until|by)\s+the\s+end\b|\bso\s+far\b|\bweek\b|\bmonths?\b|\bdays\b",
)
