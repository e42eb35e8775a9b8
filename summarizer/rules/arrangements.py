"""The words of arrangements for a reader without a model.

Where a sentence names one is looked for in small letters.

What they are called, how far they have come, how wide they are, whether they are kept.
Each point of a life is told by words before the arrangement's noun ("agreed to a truce")
or behind it ("the truce has expired"), within one clause.
"""

import re
from collections.abc import Mapping

from ..kinds.ceasefire.model import Scope, Status
from ..kinds.ceasefire.proof.lexicon.stopping import PARTIAL, SCOPES, VIOLENCE, WHOLE
from ..numbers import parse_count
from ..text import lowered

_ACTS = VIOLENCE.replace(" ?", r"\s?").replace(" ", r"\s+")
_LENGTH = r"(?:\d+|[a-z]+)-(?:day|week|month|hour)"

NOUN = re.compile(
    r"\b(?:cease-?\s?fires?|truces?|armistice|cessation\s+of\s+(?:all\s+)?(?:hostilities|fire)|"
    r"moratorium(?=\s+on\b)|humanitarian\s+pauses?)\b",
)
"""Nouns that name nothing but an arrangement."""

HALT = re.compile(
    rf"\b(?:{_LENGTH}\s+)?(?:halt|pause|lull|suspension|stop)(?=\s+(?:in|to|of|on)\s+(?:all\s+|the\s+|"
    rf"its\s+|their\s+|[\w’'-]+\s+){{0,3}}?(?:{_ACTS})\b)"
    rf"|\b{_LENGTH}\s+(?:\w+\s+)?(?:halt|pause|lull)\b"
    rf"|\b(?:pause|halt)\s+of\s+\w+\s+(?:days|weeks|hours|months)\b",
)
"""A halt of violence, by its noun."""

STOP = re.compile(
    rf"\b(?:halt(?:ed)?|stop|paused?|suspend(?:ed)?|cease)\s+(?:all\s+|the\s+|its\s+|their\s+|his\s+)*"
    rf"(?:[\w’'-]+\s+){{0,2}}?(?:{_ACTS})\b|\bhold\s+(?:its|their|his|her)\s+fire\b"
    rf"|\b(?:{_ACTS})\s+(?:to\s+be\s+|be\s+)(?:halted|stopped|paused|suspended)\b"
    rf"|\b(?:{_ACTS})\s+(?:[\w’'-]+\s+){{0,4}}?(?:(?:will|would|is\s+to|are\s+to|was\s+to|were\s+to)\s+)?(?:stops?|ceases?|"
    r"pauses?)(?=\s+(?:for|on|at|from|until)\b)"
    r"|\b(?:every\s+front|all\s+fronts|(?:the|all|both\s+sides[’'])\s+(?:guns|weapons))\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:falls?|fell|fallen|go|gone|went|stay)\s+(?:quiet|silent)\b"
    r"|\bnot\s+to\s+(?:fire|strike|attack|shell|bomb)\b",
)
"""A halt of violence, by its verb: an arrangement only where somebody undertakes it."""

TAKEN_UP = re.compile(
    r"\b(?:the|this|that|an?)\s+(?P<it>(?:[\w-]+\s+)?(?:pause|halt|extension|moratorium))\b",
)
"""What stands for an arrangement once an article has told of one."""

ABOUT_IT = re.compile(
    r"\b(?P<breach>(?:violations?|breaches)\b(?!\s+of\s+(?!the\s+(?:truce|cease|pause|deal|agreement))))"
    r"|(?<!will be no )(?<!will be no foreign )\b(?P<watch>monitors|observers|monitoring\s+(?:team|mission))\b"
    r"|\b(?:broke|broken|breached|violated|respected|observed|kept|honou?red|extended|prolonged|watch(?:es)?\s+over|"
    r"monitor|rejected)\s+(?P<it>it)\b"
    r"|\b(?:breach|violation)\s+of\s+the\s+(?P<deal>deal|agreement|accord)\b",
)
"""What is said of an arrangement that the sentence before has named."""

_BE = r"(?:is|are|was|were|has\s+been|have\s+been|had\s+been|be|being)"
_ADV = (
    r"(?:\s+(?:\w+ly|also|now|still|again|since|already|twice|once|just|later|only))*"
)
_GAP = r"(?:(?:(?!truce|cease|pause|halt)[^.;:]){0,120}?(?:,|\s(?:and|then|but)))?"
_NEAR = (
    r"(?:\s+(?:between|that|which)\s+[^,.;]{3,60}?)?"
    r"(?:\s+(?!that\b|which\b|if\b|and\b|but\b|for\b|killed\b|unless\b|until\b|once\b|when\b)[\w’'-]+){0,7}?"
)
_FAR = f"{_NEAR}{_GAP}{_ADV}"

_BEHIND: tuple[tuple[Status, str, str], ...] = (
    ("terminated", "collaps broke fell fall unravel dead called abandoned longer", rf"{_FAR}\s+(?:(?:has|had|have)\s+)?(?:(?:then\s+)?collapsed|broke\s+down|broken\s+down|fell\s+apart|fallen\s+apart|unravel+ed|{_BE}{_ADV}\s+(?:dead|called\s+off|abandoned|no\s+longer))\b"),
    ("expired", "expired lapsed run ran over came lasted ended", rf"{_FAR}\s+(?:(?:has|had|have)\s+)?(?:expired|lapsed|ran\s+out|(?<=d\s)run\s+out|{_BE}{_ADV}\s+over\b|came\s+to\s+an\s+end|lasted\s+(?=(?:only\s+|just\s+)?[\w-]+\s+(?:hours|days|weeks|months))|ended(?=\s*(?:[.,;]|$|(?:on|at|in|last|after|when|with|without|this)\b|(?-i:[A-Z]))))"),
    ("extended", "extended prolonged renewed", rf"{_FAR}\s+{_BE}{_ADV}\s+(?:extended|prolonged|renewed)\b"),
    ("expired", "meant supposed due set", rf"{_FAR}\s+(?:was|were|had\s+been)\s+(?:\w+\s+)?(?:meant|supposed|due|set)\s+to\s+(?:\w+\s+)?(?:last|expire|end|run)\b"),
    ("in_force", "effect hold force place held observed respected began runs expire end last", rf"{_FAR}\s+(?:(?:has|had|have)\s+)?(?:t(?:ook|aken)\s+(?:effect|hold)|(?:came|(?<=has\s)come|(?<=have\s)come|(?<=had\s)come|entered|went|gone)\s+into\s+(?:force|effect)|{_BE}{_ADV}\s+in\s+(?:force|effect|place)|{_BE}{_ADV}\s+(?:holding|observed|respected)|(?:held|holds)(?=\s*[.,;]|\s+(?:on|in|through|along|across|for|since|overnight|despite))|began\b|runs\s+(?:until|to|through)\b|expires\s+(?:on|at|in)\b|ends\s+(?:on|at|next|after)\b|lasts\b|(?:is|are)\s+to\s+(?:last|expire|end|run)\b)"),
    ("agreed", "agreed signed reached announced declared brokered concluded struck", rf"{_FAR}\s+{_BE}{_ADV}\s+(?:agreed|signed|reached|announced|declared|brokered|concluded|struck)\b"),
    ("agreed", "agreed signed reached brokered negotiated", r"\s+(?:agreed|signed|reached|brokered|negotiated)\s+(?:by|in|on|at|last|with|between|under|earlier|this)\b"),
    ("agreed", "effect force begin start enter", rf"{_NEAR}{_ADV}\s+(?:(?:will|is\s+to|are\s+to|would)\s+(?:take\s+effect|come\s+into\s+(?:force|effect)|begin|start|enter)|(?:starts|begins)\s+(?:on|at|from))\b"),
    ("rejected", "rejected refused turned dismissed", rf"{_FAR}\s+{_BE}{_ADV}\s+(?:rejected|refused|turned\s+down|dismissed)\b"),
    ("under_negotiation", "negotiat discuss", rf"{_FAR}\s+{_BE}{_ADV}\s+(?:(?:being\s+)?(?:negotiated|discussed)|under\s+(?:discussion|negotiation))\b"),
    ("agreed", "announced signed declared agreed arranged brokered reached", r"(?:\s+of\s+[^,;]{3,40}?)?,?\s+(?:which|that)\s+(?:[\w’'-]+\s+){1,5}?(?:had\s+|have\s+)?(?:announced|signed|declared|agreed|arranged|brokered|reached)\b"),
    ("proposed", "propos plan offer draft initiative", r"\s+(?:proposals?|plans?|offers?|drafts?|initiative)\b"),
    ("proposed", "proposed offered suggested forward", r"(?:\s+(?:that|which))?(?:\s+[\w’'-]+){0,7}?\s+(?:(?:had|has|have)\s+)?(?:proposed|offered|suggested|put\s+forward)\b"),
    ("proposed", "proposed offered suggested", r"(?:[^.;:]{0,60}?,)?\s+(?:proposed|offered|suggested)\s+by\b"),
    ("proposed", "proposed offered suggested", rf"{_NEAR}{_ADV}\s+{_BE}{_ADV}\s+(?:proposed|offered|suggested)\b"),
)  # fmt: skip
_TOLD_BEHIND = tuple(
    (
        status,
        tuple(hints.split()),
        re.compile(told.removeprefix(_FAR), re.IGNORECASE),
        re.compile(told, re.IGNORECASE),
    )
    for status, hints, told in _BEHIND
)
"""What the words behind an arrangement's noun tell of it; one of the hints is in them,
and what tells it stands somewhere, before it is worth looking how far off."""


def told_behind(words: str) -> Status | None:
    """Return what the words behind an arrangement's noun tell of it, if anything.

    Args:
        words: the rest of its clause.
    """
    low = words.lower()
    for status, hints, core, pattern in _TOLD_BEHIND:
        if not any(hint in low for hint in hints) or not core.search(words):
            continue
        match = pattern.match(words)
        if match and not _NOT_SO.search(match[0]):
            return status
    return None


_NOT_SO = re.compile(r"\b(?:not|never|yet\s+to)\b")

_BLOCKS = re.compile(
    r"\b(?:which|if|said|says|but|because|guarantees?\s+(?:of|for))\b|,.*,.*,"
)
_REACH = 12
"""How many words a cue reaches forward to an arrangement's noun."""
_TO_OFFER = 5
"""How many words may stand between a refusal and the offer that it turns down."""

_BEFORE: tuple[tuple[Status, str], ...] = (
    ("rejected", r"reject(?:s|ed|ing)|refus(?:es|ed)|turn(?:s|ed)\s+down|rul(?:es|ed)\s+out|dismiss(?:es|ed)|spurn(?:s|ed)|did\s+not\s+agree\s+to|would\s+not\s+accept"),
    ("terminated", r"(?:an|the)\s+end\s+(?:to|of)|ended|call(?:s|ed)\s+off|abandon(?:s|ed)|scrapp?(?:s|ed)|withdr(?:ew|awn)\s+from|pull(?:s|ed)\s+out\s+of|terminat(?:es|ed)|t(?:ore|orn)\s+up"),
    ("extended", r"(?:extend(?:s|ed)|prolong(?:s|ed)|renew(?:s|ed))|agree(?:s|d)\s+to\s+(?:extend|prolong|renew)|extension\s+of"),
    ("accepted_by_some", r"(?:agreed\s+to|accept(?:s|ed)|endors(?:es|ed)|approv(?:es|ed)|back(?:s|ed)|said\s+yes\s+to|says\s+yes\s+to)\s+(?:[\w’'-]+\s+){0,4}?(?:proposals?|plans?|framework|offer|initiative|draft|text)|(?:ready|willing|prepared)\s+to\s+(?:sign|accept|join|observe)|approved|endorsed|ratified"),
    ("proposed", r"(?:would|will)\s+(?:sign|accept|agree\s+to|join)|(?:ready|willing|prepared|open)\s+(?:to|for)|propos(?:e|es|ed|ing)|proposals?|offer(?:s|ed|ing)?|call(?:s|ed|ing)?(?:\s+\w+){0,4}?\s+for|demand(?:s|ed|ing)?|urg(?:es|ed|ing)|s(?:ought|eeks|eeking)|suggest(?:s|ed)|push(?:es|ed|ing)?\s+for|press(?:es|ed|ing)?\s+for|appeal(?:s|ed)?(?:\s+\w+){0,4}?\s+for|ask(?:s|ed)?\s+for|plans?\s+(?:for|of|to)|drafts?|initiative|idea\s+of|request(?:s|ed)?|tabled|put\s+forward|foresees?|envisages?"),
    ("under_negotiation", r"close\s+to|nearing|near\s+to|on\s+the\s+(?:verge|brink)\s+of|talks?\s+(?:\w+\s+){0,3}?(?:on|about|over|for|aimed\s+at)|negotiat(?:e|ing|ions?)\s+(?:\w+\s+){0,3}?(?:on|about|over|for|of|a|the)|discuss(?:ed|ing|ions?)|mediat(?:e|ing)|trying\s+to\s+(?:broker|secure|reach)|agreed\s+in\s+principle\s+(?:to|on)"),
    ("agreed", r"agree(?:s|d)(?:\s+\w+day)?\s+(?:to|on|upon|that)|agree(?:s|d)(?=\s)|signed|put\s+(?:its|their)\s+names?\s+to|announc(?:es|ed)|declar(?:es|ed)|reach(?:es|ed)|struck|clinch(?:es|ed)|broker(?:s|ed)|seal(?:s|ed)|conclud(?:es|ed)|promis(?:es|ed)|pledg(?:es|ed)|order(?:s|ed)|committed\s+(?:itself\s+|themselves\s+)?to|accept(?:s|ed)|assurance|(?:would|will)\s+(?:observe|respect|honou?r|abide\s+by)|sp(?:oke|eaks)\s+of|version\s+is|provides\s+for|stipulates"),
    ("in_force", r"watch(?:es|ed|ing)\s+over|respect(?:s|ed|ing)|observ(?:es|ed|ing)|honou?r(?:s|ed|ing)|monitor(?:s|ed|ing)?|stick(?:s|ing)\s+to|ke(?:eps|pt)\s+to"),
)  # fmt: skip
BEFORE = tuple((status, re.compile(rf"\b(?:{told})\b")) for status, told in _BEFORE)
"""What the words before an arrangement's noun tell of it; the nearest ones count."""


_AGREES = re.compile(r"agree|accept", re.IGNORECASE)


def told_before(words: str) -> tuple[int, Status] | None:
    """Return the last of the words before an arrangement that tell how far it has come.

    Args:
        words: its clause up to the arrangement's noun.
    """
    low = lowered(words)
    found = [
        (match.start(), match.end(), status)
        for status, pattern in BEFORE
        for match in pattern.finditer(low)
    ]
    reaching = [
        (start, end, status)
        for start, end, status in found
        if words.count(" ", end) <= _REACH and not _BLOCKS.search(words, end)
    ]
    if not reaching:
        return None
    covering = max(reaching)
    widest = min(
        (told for told in reaching if told[0] <= covering[0] < told[1]),
        key=lambda told: told[0],
    )
    start, _, status = widest
    if status == "proposed":
        turned_down = [
            told for told in reaching if told[2] == "rejected" and told[1] <= start
            and words.count(" ", told[1], start) <= _TO_OFFER
        ]  # fmt: skip
        if turned_down:
            return turned_down[-1][0], "rejected"
        taken_up = [
            told for told in reaching if told[2] == "agreed" and told[1] <= start
            and words.count(" ", told[1], start) <= _TO_OFFER
            and _AGREES.match(words, told[0])
        ]  # fmt: skip
        if taken_up:
            return taken_up[-1][0], "accepted_by_some"
    return start, status


UNDONE = re.compile(
    r"\b(?:not|never|nor|neither|no|none|without|yet\s+to|fail(?:s|ed)?\s+to|den(?:y|ies|ied)|"
    r"stopped\s+short|far\s+from|little|hop(?:e[sd]?|ing)|wants?|wanted|if|unless|whether|should|"
    r"could|might|may|fear(?:s|ed)?|expect(?:s|ed)?|chances?|prospects?|n[’']t)\b[^,;]{0,60}$",
    re.IGNORECASE,
)
"""What takes back, before them, words that tell of an arrangement."""

ASIDE = re.compile(
    r"\b(?:since|after|before|until|during|despite|in\s+spite\s+of|under|when|once|if|should|"
    r"unless|because\s+of|ahead\s+of|following|amid|whether|while|as|like|for\s+which|"
    r"without|win\s+time\s+for)\s+(?:the|a|an|its|their|this|that|any|such|another)\s+"
    r"(?:[\w“”\"’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What makes of an arrangement a mere mark in time: "since the truce"."""

BROKEN = re.compile(
    r"\b(?:violat(?:e[sd]?|ing|ions?)|breach(?:es|ed|ing)?|br(?:eaks?|oke|oken|eaking)(?!\s+(?:down|"
    r"out|off|through))|flout(?:s|ed|ing)|exploit(?:s|ed|ing)|ignor(?:es?|ed|ing)|defy(?:ing)?|defied|betray(?:s|ed|ing|al)|infring\w+)\b"
    r"(?:\s+(?:of|the|its|their|this|a|any|an|his|[\w’'-]+)){0,5}?\s*$",
    re.IGNORECASE,
)
BROKEN_BEHIND = re.compile(
    r"\s+(?:violations?|breach(?:es)?)\b|(?:\s+[\w’'-]+){0,4}?\s+(?:was|were|had\s+been|has\s+been|"
    r"is\s+being)\s+(?:violated|broken|breached|betrayed)\b",
    re.IGNORECASE,
)
IN_SPITE = re.compile(
    r"\b(?:despite|in\s+spite\s+of|in\s+defiance\s+of)\s+(?:the|a|an|its|their|this)\s+"
    r"(?:[\w“”\"’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What makes a deed a breach, where a party says so."""
KEPT = re.compile(
    r"\b(?:has|have|had|is|are)\s+(?:\w+ly\s+|still\s+)?(?:kept|honou?red|observed|respected|stuck|abided|"
    r"complied|keeping|observing|respecting|sticking|abiding)\s+(?:to\s+|by\s+|with\s+)?(?:the|its|this)?\s*(?:[\w-]+\s+){0,2}$"
    r"|\b(?:keeps|kept|honou?rs|observes|respects)\s+(?:to\s+)?(?:the|its|this)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
UNREAL = re.compile(
    r"\b(?:would|could|might|may|future|any|further|if|unless|threat(?:en)?\w*|risk\w*|fear\w*|warn\w*)\b",
    re.IGNORECASE,
)
"""What makes a breach a mere possibility."""
KEPT_BEHIND = re.compile(
    r"(?:[^.;:]{0,60}?)\b(?:(?:is|was|were|been|largely|mostly|still)\s+(?:\w+\s+){0,3}?holding|"
    r"has\s+(?:\w+\s+)?held|held\b(?!\s+(?:talks|a\s|the\s))|holds\b|(?:is|was|being|been)\s+"
    r"(?:\w+ly\s+)?(?:observed|respected))\b",
    re.IGNORECASE,
)
ACCUSES = re.compile(
    r"\b(?:accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|alleg\w+|charg(?:es|ed))\b"
)
SPEAKS_OF = re.compile(r"\bsp(?:oke|eaks)\s+of\b")

WATCHED = re.compile(
    r"\b(?:has|have|had)\s+(?:\w+\s+)?(?:watched\s+over|monitored|supervised|verified|overseen)\b"
    r"|\b(?:is|are|being)\s+(?:monitored|supervised|overseen)\s+by\b|\bmonitors\s+the\b",
)
TO_WATCH = re.compile(
    r"\b(?:will|would|are\s+to|is\s+to|to\s+be)\s+(?:\w+\s+)?(?:monitor(?:ed)?|supervise[d]?|oversee|verif(?:y|ied)|"
    r"watch(?:\s+over)?|check\s+on)\b",
)
ASKED_TO_WATCH = re.compile(
    r"\b(?:call(?:s|ed)\s+for|needs?|needed|demand(?:s|ed)|want(?:s|ed))\s+(?:\w+\s+){0,3}?(?:monitor\w*|observers)\b"
    r"|\bmonitor\w*\s+(?:\w+\s+)?(?:is|are)\s+needed\b|\bunder\s+the\s+eyes\s+of\b"
)
UNWATCHED = re.compile(
    r"\b(?:no|without)\s+(?:\w+\s+){0,2}?(?:monitors?|monitoring|observers)\b|\bunmonitored\b"
)

_UNITS: Mapping[str, int] = {"hour": 1, "day": 24, "week": 168, "month": 720}
_LENGTHS = re.compile(
    r"\b(?P<count>\d+|[a-z]+(?:-[a-z]+)?)[\s-](?:full\s+)?(?P<unit>hour|day|week|month)s?\b(?:-long)?"
    r"|\b(?P<one>week|month|day)-long\b",
    re.IGNORECASE,
)
_LASTS = re.compile(
    r"\b(?:for|of|last(?:s|ed)?|by)\s+(?:at\s+least\s+|another\s+|the\s+next\s+|a\s+further\s+)*$"
)


def days_told(before: str, behind: str) -> int | None:
    """Return how long an arrangement lasts, in whole days, if that is stated.

    Args:
        before: the noun phrase up to and with the arrangement's noun: "a full 30-day truce".
        behind: the rest of the clause: " of 30 days in strikes".
    """
    for match in _LENGTHS.finditer(before):
        if "-" in match[0]:
            return _days(match)
    for match in _LENGTHS.finditer(behind):
        if _LASTS.search(behind[: match.start()]) and not re.match(
            r"\s+(?:ago|earlier|later|of\s+(?:war|talks|fighting))",
            behind[match.end() :],
        ):
            return _days(match)
    return None


def _days(match: re.Match[str]) -> int | None:
    if match["one"]:
        return _UNITS[match["one"].lower()] // 24
    word = match["count"].lower()
    count = 1 if word in {"a", "an", "one"} else None
    if count is None:
        parsed = parse_count(word)
        count = parsed.value if parsed else None
    if count is None:
        return None
    hours = count * _UNITS[match["unit"].lower()]
    return None if hours % 24 else hours // 24


_ALL_FIGHTING = re.compile(
    r"\b(?:halt|pause|stop|end|cessation)\b[^,;]{0,20}?\b(?:all|the)\s+(?:fighting|hostilities)\b"
    r"|\b(?:fighting|hostilities)\s+(?:to\s+be\s+|be\s+)?(?:halted|stopped|paused)\b"
    r"|\bhalt\s+(?:all\s+|the\s+)?(?:fighting|hostilities)\b",
    re.IGNORECASE,
)
_ORDER: tuple[Scope, ...] = (
    "energy_and_infrastructure",
    "energy",
    "maritime",
    "humanitarian",
    "cities_or_area",
)


_HARBOUR = re.compile(r"\b(?:harbou?r|port)\b", re.IGNORECASE)
"""A place as much as the sea."""


def scope_of(told: str) -> Scope:
    """Tell how wide the words of an arrangement make it."""
    for scope in _ORDER[:3]:
        if SCOPES[scope].search(
            _HARBOUR.sub(" ", told) if scope == "maritime" else told
        ):
            return scope
    is_whole = WHOLE.search(told) or _ALL_FIGHTING.search(told)
    if is_whole and not PARTIAL.search(told):
        return "full"
    for scope in _ORDER[3:]:
        if SCOPES[scope].search(told):
            return scope
    return "not_stated"


_CLOCK = r"(?:(?:midnight|noon|dawn|dusk|midday|\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.))\s+)?"
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_TIME = (
    rf"(?:(?:at|on|from)\s+)*{_CLOCK}(?:(?:on|this|next|last)\s+)*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    rf"|{_MONTHS}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\s+{_MONTHS}(?:\s+\d{{4}})?|{_MONTHS}(?:\s+\d{{4}})?)"
)
STARTS = re.compile(
    r"\b(?:began|begins?|beginning|start(?:s|ed|ing)?|t(?:ook|akes?)\s+(?:effect|hold)|(?:came|comes?|"
    rf"enter(?:s|ed)?)\s+into\s+(?:force|effect)|in\s+(?:force|effect)\s+since|from|effective)\s+(?P<when>{_TIME})"
)
ENDS = re.compile(
    r"\b(?:until|till|through|expire[sd]?|expires|r(?:an|uns|un)\s+out|end(?:s|ed)|lapse[sd]?|lapses)"
    rf"\s+(?P<when>{_TIME})"
)
