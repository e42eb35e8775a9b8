"""Is a number told as a fact, and as one of now? Always asked of the whole sentence."""

import re

from .counting import Figure
from .harms import Harm
from .lexicon.harm import EVENT
from .lexicon.mood import (
    ALIVE,
    DENIAL,
    DENIAL_OF_OTHERS,
    FEARED,
    MATRIX_NEGATED,
    MATRIX_UNREAL,
    MODAL,
    NEGATOR,
    NO_SIGN,
    OF_FIGURES,
    SPARED,
    TO_MACHINES,
)

_CLAUSE = re.compile(
    r"[;:]|,\s+(?:and|but|or|which|who|whose|while|whereas|as|after|before|though|although|"
    r"because|since|with|until|so|saying|adding|when|where|it|he|she|they)\b|\s(?:but|while|"
    r"whereas|although|though|because|when|after|before|how|why|where|as|since|until)\s",
    re.IGNORECASE,
)
_OTHER_SAYING = re.compile(
    r"(?:,|\band|\bbut|;)\s[^;]*?\b(?:said|says|spoke|put|puts|acknowledged|admitted|added|"
    r"claimed|told|announced|gave|confirmed|insisted|reported|conceded)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?P<noun>[\w’'-]+),?\s+(?:which|who|that|in\s+which)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_CLAIM_NOUN = re.compile(
    r"(?:reports?|claims?|evidence|accusations?|allegations?|suggestions?|rumou?rs?|proof|"
    r"signs?|indications?|news|word|say|said|says|den(?:y|ies|ied)|true|case|fears?|feared|"
    r"likely|possible|expected|told|insisted|assertions?|confirmation|confirmed|\w+day)",
    re.IGNORECASE,
)


def is_withdrawn(text: str, figure: Figure) -> bool:
    """Tell whether a sentence takes a number back: "It is not true that …".

    What the denier admits in the same breath stands: "called it a lie and admitted the
    loss of 12 men".
    """
    negated = MATRIX_NEGATED.search(text)
    if negated is None:
        return False
    admits = _ADMITS.match(text, negated.end())
    return admits is None or figure.start < admits.end()


_ADMITS = re.compile(
    r"[\"”,]*\s+(?:and|but)\s+(?:it\s+|he\s+|she\s+|they\s+)?(?:acknowledged|admitted|"
    r"conceded)\b(?![^.;]*\b(?:fiction|false|lies?|untrue|nonsense|propaganda)\b)"
)


def is_negated(text: str, figure: Figure) -> bool:
    """Tell whether a sentence denies a number or negates the harm to it."""
    said_none = figure.phrase.says.high == 0
    before = text[: figure.start]
    if re.search(
        r"\b(?:not|never|nor|neither\s+of|none\s+of|rather\s+than|instead\s+of)\s+"
        r"(?:(?:the|all|all\s+of\s+the|those|of)\s+)*$|\b(?:neither|no)\s+of\s+the\s+$",
        before,
        re.IGNORECASE,
    ):
        return True
    harm = _harm_of(figure)
    if harm is None:
        return False
    first = figure.start if figure.heir_of else min(figure.start, harm.group)
    if not _is_presupposed(text, harm, figure):
        if any(
            _denies(text, match, first) for match in DENIAL.finditer(text, 0, first)
        ):
            return True
        for sign in NO_SIGN.finditer(text, 0, first):
            if not _breaks(text[sign.end() : first]):
                return True
    if ALIVE.search(re.split(r"[.;]", text[max(figure.end, harm.end) :])[0][:60]):
        return True
    if said_none:
        return False
    group = text[harm.group : harm.start]
    close = re.search(
        r"(?:[\w'’]+\s+){0,3}$", text[max(harm.start - 40, 0) : harm.start]
    )
    near = close[0] if close and not re.search(r"\d", close[0]) else group
    if harm.start > figure.end:
        near = text[max(figure.noun_end, harm.start - 30) : harm.start]
    near = _CLAUSE.split(near)[-1]
    return len(NEGATOR.findall(near)) % 2 == 1


def _denies(text: str, denial: re.Match[str], first: int) -> bool:
    between = text[denial.end() : first]
    if DENIAL_OF_OTHERS.match(between) or _OTHER_SAYING.search(between):
        return False
    if re.search(r"[;]|\b(?:after|when|while|although|though|but)\s", between):
        return False
    lead = text[max(denial.start() - 25, 0) : denial.start()]
    is_one = _AS.search(text, first) and MATRIX_NEGATED.search(text)
    return not (is_one or NEGATOR.search(lead))


_AS = re.compile(r"\bas\s")
"""A report that is dismissed "as false" is denied once."""


def _breaks(between: str) -> bool:
    return bool(
        re.search(r";|\b(?:but|although|while)\s", between)
        or _OTHER_SAYING.search(between)
    )


def _harm_of(figure: Figure) -> Harm | None:
    while figure.harm is None and figure.heir_of is not None:
        figure = figure.heir_of
    return figure.harm


def _is_presupposed(text: str, harm: Harm, figure: Figure) -> bool:
    """Tell "denied a role in the raid that killed 40" from "denied that 40 died"."""
    if harm.start > figure.start:
        return False
    relative = _RELATIVE.search(text[: harm.group])
    if relative is None:
        return False
    return not _CLAIM_NOUN.fullmatch(relative["noun"])


def is_unreal(text: str, figure: Figure) -> bool:
    """Tell whether a number is feared, possible, conditional, intended or asked for."""
    if MATRIX_UNREAL.search(text) or TO_MACHINES.search(text):
        return True
    harm = _harm_of(figure)
    if harm is None:
        return False
    first, last = min(figure.start, harm.group), max(figure.end, harm.end)
    group = text[harm.group : harm.start]
    if MODAL.search(group) or FEARED.search(group) or _is_purpose(text, harm):
        return True
    between = text[figure.noun_end : harm.start] if figure.end < harm.start else ""
    if FEARED.search(between) or re.search(
        r"\b(?:escap\w+|surviv\w+|avoid\w+|spared|saved)\b", between
    ):
        return True
    if SPARED.search(text[max(first - 60, 0) : first]) or re.search(
        r"\b(?:nearly|almost)\s+$", group
    ):
        return True
    after = text[last:]
    if re.match(
        r"\s*,?\s*(?:it\s+is\s+feared|are\s+feared|if\s(?![^.;]*\b(?:believed|right|correct|accurate|trusted|guide)\b))",
        after,
    ):
        return True
    return not _is_presupposed(text, harm, figure) and (
        _is_led_by_doubt(text, harm, figure, first)
    )


def _is_led_by_doubt(text: str, harm: Harm, figure: Figure, first: int) -> bool:
    word = text[harm.start : harm.end].casefold()
    hangs_on = word.endswith("ing") and not re.search(
        r"\b(?:of|by|for|after|before|in|from)\s+$", text[: harm.start]
    )
    clause = [m.end() for m in _CLAUSE.finditer(text, 0, first)]
    start = clause[-1] if clause and not hangs_on else 0
    lead = text[start : max(figure.start, first)]
    if FEARED.search(lead) and not hangs_on:
        return True
    if hangs_on and re.search(r"\b(?:if|could|would|might|feared|fears?)\b", lead):
        return True
    return any(
        OF_FIGURES.match(lead[modal.end() :])
        and not re.search(r"\b(?:that|who|which)\b", lead[modal.end() :])
        for modal in MODAL.finditer(lead)
    )


def _is_purpose(text: str, harm: Harm) -> bool:
    """Tell "threatened to kill 40" from "went on to kill 40"."""
    to = re.search(r"\bto\s+(?:\w+ly\s+)?$", text[: harm.start], re.IGNORECASE)
    to_be = re.search(r"\bto\s+be\s+$", text[: harm.start], re.IGNORECASE)
    if to_be:
        return not re.search(
            r"\b(?:believed|thought|known|reported|said|understood|presumed|continue\w*)\s+"
            r"to\s+be\s+$",
            text[: harm.start],
        )
    if to is None or harm.sort == EVENT or text[: harm.end].endswith("ing"):
        return False  # "admits to holding 40"
    lead = text[max(harm.start - 90, 0) : to.start()]
    if "displaced" in harm.roles and re.search(
        r"\b(?:forc|caus|oblig|compel|prompt|led|push|driv|drove)\w*", lead
    ):
        return False
    return not re.search(
        r"\b(?:had|having|went\s+on|managed|continue[sd]?|proceeded|known|said|prove[nd]?|came|"
        r"rose|risen)\s+$",
        lead,
    )
