"""Numbers that a toll, a count or a claim puts: "the toll rose to 12"."""

import re

from .... import lazy
from .counting import Figure
from .harms import Harm, is_nominal
from .lexicon.harm import EVENT, TOLL, VERB


def measure(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "the toll rose to 12", "the number of soldiers killed was put at 12"."""
    at = text.rfind(";", 0, harm.start) + 1
    counted = _COUNTED.search(text, max(at, harm.start - 90), harm.start)
    is_toll = harm.sort == TOLL or counted is not None
    for figure in figures:
        if figure.harm or figure.start < harm.end or figure.is_former:
            continue
        between = text[harm.end : figure.start]
        if ";" in between or len(between) > 130:
            return None
        near = re.fullmatch(
            r"\s*[\w\s,'’-]{0,60}?(?:\b(?:was|were|is|are|include[sd]?|including|numbered|at|"
            r"to)|:)\s*[\"“]?",
            between,
            re.IGNORECASE,
        )
        at_words = text[figure.start : figure.end].casefold()
        measured = _MEASURE.search(between) or at_words.startswith(
            ("estimated at", "put at", "estimated to be", "top", "exceed", "surpass")
        )
        opens = not text[: harm.start].strip(' -*"')
        nominal = opens or is_nominal(text, harm) or harm.sort in {EVENT, VERB}
        if not figure.has_noun and _brings(text, harm) and between == " to ":
            return figure
        put = harm.sort == EVENT and re.fullmatch(r"\s+(?:at|of)\s+", between)
        if put or (harm.sort == EVENT and _is_put(text[: harm.start], between)):
            return figure
        if harm.sort == EVENT and _stands_at(text, harm, figure):
            return figure
        if _ASKED.search(text[: harm.group]) and _ANSWERED.fullmatch(between):
            return figure
        if is_toll and measured:
            return figure
        if (
            nominal
            and harm.group == harm.start
            and _PUT.search(text[: harm.start])
            and _AT.fullmatch(between)
        ):
            return figure
        if nominal and not figure.has_noun and harm.group == harm.start and (
            _COUNTED_AT.fullmatch(between) or (
                measured and at_words.startswith(("estimated", "put"))
            )
        ):  # fmt: skip
            return figure
        if nominal and figure.has_noun and _ARE.fullmatch(between):
            return None if _OF_THE.search(text, 0, harm.start) else figure
        among = re.search(
            r"\b(?:among|including)\b(?:(?!\sof\b)[^,;]){0,40}$",
            text[: harm.start],
            re.IGNORECASE,
        )
        inclusive = re.search(r"\binclude[sd]?\s*$", between)
        if nominal and near and (among or inclusive) and not figure.roles:
            return figure
        if not is_toll:
            return None
    return None


def _is_put(before: str, between: str) -> bool:
    """Tell "put Arland's casualties in May at 12"."""
    is_led = re.search(r"\bput(?:s|ting)?\s+(?:[\w'’-]+\s+){0,4}$", before)
    return bool(is_led and re.fullmatch(r"[^,;:]{0,50}\sat\s+", between))


def _stands_at(text: str, harm: Harm, figure: Figure) -> bool:
    """Tell "Arlish losses in May passed 1,000", "deaths among the crew rose to 12"."""
    between = text[harm.end : figure.start]
    if figure.has_noun:
        return False
    if re.match(r"exceed|top|surpass", text[figure.start : figure.end], re.IGNORECASE):
        return _AMONG_WHOM.fullmatch(between) is not None
    return _STANDS_AT.fullmatch(between) is not None


_WHERE = (
    r"(?:\s+(?:in|on|at|over|from|since|among|so\s+far)\b[^,;:.]{0,40}?)?\s+"
    r"(?:(?:have|has|had|now|already|together|since|also)\s+)*"
)
_AMONG_WHOM = lazy.compile(_WHERE)
_STANDS_AT = lazy.compile(
    rf"{_WHERE}(?:(?:reach|hit|pass|number|total)\w*\s+(?:the\s+)?|(?:st[ao]+nd|c[ao]me?|ris|"
    r"rose|climb|amount|gr[eo]w|r[ua]n)\w*\s+(?:to|at)\s+)"
)


_ASKED = lazy.compile(r"\bhow\s+many\b[^.;]{0,60}$", re.IGNORECASE)
_ANSWERED = lazy.compile(r"[^.;]{0,60}[,:]\s*[\"“]?(?:about\s+|some\s+)?")


def _brings(text: str, harm: Harm) -> bool:
    """Tell "bringing the dead to 12", "pushed the number of wounded to 30"."""
    return _BRINGS.search(text[: harm.start]) is not None


_BRINGS = lazy.compile(
    r"\b(?:bring|brought|tak(?:e|ing)|took|rais|push|lift|driv|drove|swell|send|sent)\w*\s+"
    r"(?:the\s+|its\s+|their\s+)?(?:[\w-]+['’]s?\s+)?(?:(?:number\s+of|total)\s+)?$",
    re.IGNORECASE,
)

_COUNTED_AT = lazy.compile(
    r"\s*:\s*|\s+(?:(?:together|combined|now|alone|in\s+all|altogether)\s+)?(?:at|were|(?:(?:in|on|at|of)\s+[\w'-]+\s+)?number(?:s|ed)?|came\s+to)\s*[\"“]?"
)
_ARE = lazy.compile(r"\s*:\s*|\s+(?:were|are|included?)\s+")
"""Between the dead and whom they were: "the dead were 12 men"."""
_OF_THE = lazy.compile(r"\s(?<!number\s)(?<!rest\s)of\s+(?:the|its|their)\s+$")
"""The guards "of the" prisoners are not they."""
_PUT = lazy.compile(
    r"\b(?:puts?|reckons?|reckoned|estimate[sd]?|gives?|gave|counts?|has|have|had|sets?)\s+[\w\s'-]{0,30}$"
)
_AT = lazy.compile(r"\s+(?:[\w'-]+\s+){0,5}at\s+[\"“]?")
_COUNTED = lazy.compile(
    r"\b(?:number|toll|tally|count|total|figure|figures|estimate|share|tolls)\b",
    re.IGNORECASE,
)

_MEASURE = lazy.compile(
    r"(?:\b(?:at|to|of|is|was|were|are|reach(?:ed|es|ing)?|hits?|pass(?:ed|es)?|"
    r"exceed(?:ed|s)?|top(?:ped|s)?|as|than|surpass\w*|now|number(?:s|ed)?|be|being|just|above|"
    r"including|includes?|included|nearing)|:)\s*[\"“]?\s*$",
    re.IGNORECASE,
)
