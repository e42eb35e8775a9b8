"""Which number is the subject of a verb of harm, however far before it."""

import re

from .... import lazy
from .counting import Figure
from .harms import Harm
from .lexicon.counted import PERSON


def subject_of(
    text: str, harm: Harm, figures: list[Figure], *, finite: bool
) -> Figure | None:
    """Find the number before a verb of harm or a participle that it is said of."""
    before = [f for f in figures if f.end <= harm.group]
    finite = finite and not text.startswith("being", harm.group)
    for figure in reversed(before):
        if figure.harm is not None:
            continue
        if (
            figure.is_whole
            and finite
            and not (
                _all_of(text, figure)
                or _WHO.fullmatch(text, figure.noun_end, harm.group)
            )
        ):
            continue
        if finite and figure is not before[0] and _is_aside(text, figure):
            continue  # "58 people, including 12 children, were killed"
        if not figure.is_sure and _WITHIN.search(text[: figure.start]):
            continue  # "12 people in three dachas were killed"
        if figure.is_of_families and _OF.search(text[: figure.start]):
            continue  # "three members of one family were killed"
        return figure if _reaches(text, figure, harm, finite=finite) else None
    return None


def _is_aside(text: str, figure: Figure) -> bool:
    """Tell whether a number stands in an aside that a comma ends."""
    ends = _ASIDE_ENDS.match(text, figure.noun_end) is not None
    return ends and _INCLUDED.search(text, 0, figure.start) is not None


_ASIDE_ENDS = lazy.compile(r"\s*(?:(?:who|which|that)\s[^;.]*?)?,")
_INCLUDED = lazy.compile(
    r",\s+(?:including|among\s+(?:them|whom)|notably)\b[^;.,]{0,60}$", re.IGNORECASE
)
_WITHIN = lazy.compile(
    r"\b(?:in|at|on|near|from|inside|outside|around|across|with|by)\s+(?:the\s+|some\s+)?$",
    re.IGNORECASE,
)


_OF = lazy.compile(r"\bof\s+(?:the\s+|some\s+)?$", re.IGNORECASE)


def _all_of(text: str, figure: Figure) -> bool:
    return bool(
        re.search(
            r"\ball\s+(?:of\s+)?(?:the\s+)?$", text[: figure.start], re.IGNORECASE
        )
    )


def _reaches(text: str, figure: Figure, harm: Harm, *, finite: bool) -> bool:
    start = min(max(figure.noun_end, figure.end), harm.group)
    between = ASIDE.sub(" ", text[start : harm.group])
    if finite and _AND.search(between) and _OPENS.fullmatch(text, 0, figure.start):
        between = " "  # "12 soldiers laid down their arms and were led off"
    is_relative = re.match(
        r"\s*,?\s*(?:of\s+[\w\s]{1,25}?\s)?(?:who|whom|that)\b", between
    )
    if _HARD.search(between) and not is_relative:
        return False
    if is_relative and not _relative_ends(between):
        return False
    if is_relative and (_OF_OTHERS.search(between) or _WHEN.search(between)):
        return False  # "soldiers who guard those made homeless"
    told_aside = re.search(
        r",\s+(?:who|which|whose|where)\b[^,]*$", text[: figure.start]
    )
    if told_aside and text[figure.noun_end : harm.group].lstrip().startswith(","):
        return False
    many = figure.phrase.says.low is None or figure.phrase.says.low != 1
    group = text[harm.group : harm.start]
    if finite and many and _SINGULAR.search(group) and figure.phrase.says.low != 0:
        gathered = _GATHERED.search(text[: figure.start]) or _EVERYONE.search(
            text[: figure.start]
        )
        if not gathered and not re.search(r"\bhas\b", group):
            return False
    aside = "affected_other" in harm.roles  # "spent the night without water"
    if not (is_relative or aside) and _other_subject(between):
        return False
    if not figure.has_noun and re.match(r"\s+and\s+(?:an?|the|his|its)\s", between):
        return False
    left = text[max(figure.start - 40, 0) : figure.start]
    taken = OTHER_VERB.search(left) and not REPORTING.search(left)
    led = _LED_BY.search(left) and not _GATHERED.search(left)
    if finite and not is_relative and (taken or led) and not figure.is_whole:
        if re.search(
            r"\b(?:forc|caus|oblig|compel|prompt|led|push|driv|drov)\w*\s", left
        ):
            return text[harm.group : harm.start].casefold().startswith("to ")
        speaks = re.search(r"\b(?:spoke|speaks?|spoken)\s+of\s+$", left)
        return bool(speaks)
    if not finite and len(between.split()) > 14:
        return False
    return not (not is_relative and _SAYING.search(between))


_WHO = lazy.compile(r"\s+(?:who|that)\s+")
_OF_OTHERS = lazy.compile(r"\b(?:who|that)\s.*\bthose\s+(?:who\s+)?$")
_WHEN = lazy.compile(
    r"\b(?:when|while|after|before|because|until)\s+(?:the|an?|his|her|their|its)\s"
)
"""Midwives who stayed "when the rest" were evacuated were not."""
_AND = lazy.compile(r"[^;:]\s(?:and|but)\s+(?:then\s+|later\s+)?$")
_OPENS = lazy.compile(r"\W*(?:[\w'’ -]{2,40},\s+)?")
"""What stands before a number that opens its sentence."""
_HARD = lazy.compile(
    r"[;:]|\b(?:after|when|while|before|because|until|although|though|but|if|whereas|where|"
    r"how|why|since|as)\s|\bwhich\b",
    re.IGNORECASE,
)

ASIDE = lazy.compile(r",[^,;]{1,90},|\([^)]*\)|\s-\s[^-;]{1,90}\s-\s")

_SAYING = lazy.compile(
    r"\b(?:said|says|told|claimed|reported|announced|believe[sd]?|warned)\b",
    re.IGNORECASE,
)

OTHER_VERB = lazy.compile(
    r"\b(?:(?!kill|wound|injur)\w+ed|sent|took|brought|met|saw|gave|made|built|has|have|had|"
    r"held|bought|sends?|deploys?)\s+(?:a\s+total\s+of\s+|another\s+|the\s+|its\s+|some\s+|"
    r"about\s+)*$",
    re.IGNORECASE,
)

REPORTING = lazy.compile(
    r"\b(?:said|reported|confirmed|believed|estimated|claimed|announced|recorded|counted|"
    r"listed|documented|verified|denied|acknowledged|admitted|feared|added|stated|insisted|"
    r"revealed|alleged|warned|that|and|left|had|has|have|reported|named|identified)\s+"
    r"(?:a\s+total\s+of\s+|another\s+|the\s+|its\s+|some\s+|about\s+)*$",
    re.IGNORECASE,
)

_LED_BY = lazy.compile(
    r"\b(?:by|to|into|against|with|alongside|from|for|of|involving|between)\s+(?:the\s+|its\s+"
    r"|some\s+|about\s+|a\s+total\s+of\s+)*$",
    re.IGNORECASE,
)

_SINGULAR = lazy.compile(r"\b(?:was|is|has)\b", re.IGNORECASE)

_GATHERED = lazy.compile(
    r"\b(?:total|number|group|party|crew|team|family|toll)\s+of\s+$", re.IGNORECASE
)


_EVERYONE = lazy.compile(r"\bevery(?:one|body)\b[^;:]{0,40},\s*$", re.IGNORECASE)


def _relative_ends(between: str) -> bool:
    said = re.search(r"\b(?:said|says|told|claimed)\b", between)
    return not said or bool(re.match(r"\s*,?\s*whom\b", between))


def _other_subject(between: str) -> bool:
    """Tell whether another noun phrase stands between a number and its verb."""
    between = _A_WHILE.sub(" ", between)
    for match in _DETERMINED.finditer(" " + between):
        lead = (match[1] or "").casefold().strip(",")
        if lead not in _PREPOSITIONS and lead not in {"both", "all", "including"}:
            joins = lead == "and" and not re.search(
                r"\b(?:in|on|at|to|near|from)\b", between[: match.start()]
            )
            if not joins:
                return True
    rest = _AND_ONE.search(between)
    return bool(
        rest
        and PERSON.fullmatch(rest[1])
        and re.search(r"\b\w+ed\b", between[: rest.start()])
    )


_AND_ONE = lazy.compile(r"\band\s+([\w'’-]+)\s*$", re.IGNORECASE)
_A_WHILE = lazy.compile(
    r"\b(?:the|a|an|their|another|one)\s+(?:whole\s+|entire\s+|cold\s+|second\s+|third\s+)?(?:night|day|"
    r"week|weekend|month|morning|evening|afternoon|winter|summer|year|hour)\b"
)
_DETERMINED = lazy.compile(
    r"(\S+)?\s+(?:a|an|the|his|its|their|another|one|no|every|each)\s+\w", re.IGNORECASE
)

_PREPOSITIONS = frozenset(
    "in on of at by near from to with during inside outside across around along over under "
    "against for into through between within off amid among aboard after before since than "
    "throughout beneath behind below above beside beyond as".split()
)
