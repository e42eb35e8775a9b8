"""Is a number told as a fact, and as one of now? Always asked of the whole sentence."""

import re
from functools import lru_cache
from typing import NamedTuple

from .... import lazy
from ....patterns import read_line
from ....text import lowered, small
from .binding import WANTED
from .counting import Figure
from .harms import Harm
from .lexicon.harm import EVENT
from .lexicon.mood import (
    ALIVE,
    DENIAL,
    DENIAL_OF_OTHERS,
    FEARED,
    FRAMES,
    MODAL,
    NEGATOR,
    NO_SIGN,
    OF_FIGURES,
    OPENS_NEGATED,
    OPENS_UNREAL,
    QUESTION,
    SPARED,
)

_CLAUSE = lazy.compile(
    r"[;:]|,\s+(?:and|but|or|which|who|whose|while|whereas|as|after|before|though|although|"
    r"because|since|with|until|so|saying|adding|when|where|it|he|she|they)\b|\s(?:but|while|"
    r"whereas|although|though|because|when|after|before|how|why|where|as|since|until)\s",
    re.IGNORECASE,
)
_OTHER_SAYING = lazy.compile(
    r"(?:,|\band|\bbut|;)\s[^;]*?\b(?:said|says|spoke|put|puts|acknowledged|admitted|added|"
    r"claimed|told|announced|gave|confirmed|insisted|reported|conceded)\b",
    re.IGNORECASE,
)
_RELATIVE = lazy.compile(
    r"(?P<noun>[\w’'-]+),?\s+(?:which|who|that|in\s+which)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_CLAIM_NOUN = lazy.compile(
    r"(?:reports?|claims?|evidence|accusations?|allegations?|suggestions?|rumou?rs?|proof|"
    r"signs?|indications?|news|word|say|said|says|den(?:y|ies|ied)|true|case|fears?|feared|"
    r"likely|possible|expected|told|insisted|assertions?|confirmation|confirmed|\w+day)",
    re.IGNORECASE,
)


class _Frame(NamedTuple):
    """What a whole sentence makes of its numbers."""

    is_unreal: bool
    withdrawn: int | None
    """Where the words end that take it back, if any do."""


@lru_cache(maxsize=64)
def _frame(text: str) -> _Frame:
    low, found = lowered(text), dict[str, int]()
    for name, match in FRAMES.finditer(read_line(low, low)):
        found.setdefault(name, match.end())
    negated = OPENS_NEGATED.match(text)
    return _Frame(
        "to machines" in found
        or OPENS_UNREAL.match(text) is not None
        or ("?" in text and QUESTION.search(text) is not None),
        negated.end() if negated else found.get("withdrawn"),
    )


def is_withdrawn(text: str, figure: Figure) -> bool:
    """Tell whether a sentence takes a number back: "It is not true that …".

    What the denier admits in the same breath stands: "called it a lie and admitted the
    loss of 12 men".
    """
    withdrawn = _frame(text).withdrawn
    if withdrawn is None:
        return False
    admits = _ADMITS.match(text, withdrawn)
    return admits is None or figure.start < admits.end()


_ADMITS = lazy.compile(
    r"[\"”,]*\s+(?:and|but)\s+(?:it\s+|he\s+|she\s+|they\s+)?(?:acknowledged|admitted|"
    r"conceded)\b(?![^.;]*\b(?:fiction|false|lies?|untrue|nonsense|propaganda)\b)"
)


_DENIAL = small(DENIAL)
_NEAR = 80
"""Characters in which what stands right before a word is looked for."""
_LAST_WORDS = lazy.compile(r"(?:[\w'’]+\s+){0,3}$")
_DIGIT = lazy.compile(r"\d")
_STOP = lazy.compile(r"[.;]")
_NONE_OF = lazy.compile(
    r"\b(?:not|never|nor|neither\s+of|none\s+of|rather\s+than|instead\s+of)\s+"
    r"(?:(?:the|all|all\s+of\s+the|those|of)\s+)*$|\b(?:neither|no)\s+of\s+the\s+$",
    re.IGNORECASE,
)


def is_negated(text: str, figure: Figure) -> bool:
    """Tell whether a sentence denies a number or negates the harm to it."""
    said_none = figure.phrase.says.high == 0
    if _NONE_OF.search(text, max(figure.start - _NEAR, 0), figure.start):
        return True
    harm = _harm_of(figure)
    if harm is None:
        return False
    low = lowered(text)
    first = figure.start if figure.heir_of else min(figure.start, harm.group)
    last = max(figure.end, harm.end)
    if not _is_presupposed(text, harm, figure):
        if any(
            _denies(text, match, first) for match in _DENIAL.finditer(low, 0, first)
        ):
            return True
        for sign in NO_SIGN.finditer(low, 0, first):
            if not _breaks(text[sign.end() : first]):
                return True
    if ALIVE.search(_STOP.split(low[last : last + 60])[0]):
        return True
    if said_none:
        return False
    group = text[harm.group : harm.start]
    close = _LAST_WORDS.search(text[max(harm.start - 40, 0) : harm.start])
    near = close[0] if close and not _DIGIT.search(close[0]) else group
    if harm.start > figure.end:
        near = text[max(figure.noun_end, harm.start - 30) : harm.start]
    near = _CLAUSE.split(near)[-1]
    return len(NEGATOR.findall(near)) % 2 == 1


_GRANTS = lazy.compile(
    r",\s+(?:but\s+|while\s+|and\s+)?(?:conced|admit|acknowledg|confirm|recogni[sz]|own)\w*\s"
)


def _denies(text: str, denial: re.Match[str], first: int) -> bool:
    between = text[denial.end() : first]
    if DENIAL_OF_OTHERS.match(between) or _OTHER_SAYING.search(between):
        return False
    if _GRANTS.search(between):
        return False  # "dismissed the count, conceding the death of six"
    if re.search(r"[;]|\b(?:after|when|while|although|though|but)\s", between):
        return False
    lead = text[max(denial.start() - 25, 0) : denial.start()]
    is_one = _AS.search(text, first) and _frame(text).withdrawn is not None
    return not (is_one or NEGATOR.search(lead) or _NOBODY.search(lead))


_NOBODY = lazy.compile(r"\b(?:no\s+one|nobody|few|none)\s+$", re.IGNORECASE)
_AS = lazy.compile(r"\bas\s")
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
    relative = _RELATIVE.search(text, max(harm.group - _NEAR, 0), harm.group)
    if relative is None:
        return False
    return not _CLAIM_NOUN.fullmatch(relative["noun"])


_GOT_AWAY = lazy.compile(r"\b(?:escap\w+|surviv\w+|avoid\w+|spared|saved)\b")
_NEARLY = lazy.compile(r"\b(?:nearly|almost)\s+$")
_FEARED_AFTER = lazy.compile(
    r"\s*,?\s*(?:it\s+is\s+feared|are\s+feared|if\s(?![^.;]*\b(?:believed|right|correct|accurate|trusted|guide)\b))"
)


def is_unreal(text: str, figure: Figure) -> bool:
    """Tell whether a number is feared, possible, conditional, intended or asked for."""
    if _frame(text).is_unreal:
        return True
    harm = _harm_of(figure)
    if harm is None:
        return False
    first, last = min(figure.start, harm.group), max(figure.end, harm.end)
    if "detained_captured" in harm.roles and WANTED.search(text, 0, figure.start):
        return False  # whose release is called for is held
    group = text[harm.group : harm.start]
    if MODAL.search(group) or FEARED.search(group.lower()) or _is_purpose(text, harm):
        return True
    between = text[figure.noun_end : harm.start] if figure.end < harm.start else ""
    if between and (FEARED.search(between.lower()) or _GOT_AWAY.search(between)):
        return True
    if SPARED.search(text[max(first - 60, 0) : first]) or _NEARLY.search(group):
        return True
    if _FEARED_AFTER.match(text, last):
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
    if not hangs_on and FEARED.search(lead.lower()):
        return True
    if hangs_on and re.search(r"\b(?:if|could|would|might|feared|fears?)\b", lead):
        return True
    return any(
        OF_FIGURES.match(lead[modal.end() :])
        and not re.search(r"\b(?:that|who|which)\b", lead[modal.end() :])
        and not _OF_ASIDE.search(lead, 0, modal.start())
        for modal in MODAL.finditer(lead)
    )


_OF_ASIDE = lazy.compile(r",\s[^,]*\s(?:that|which)\s+$")
"""Before what an aside alone says: ", in a video that could not be checked,"."""
_TO = lazy.compile(r"\bto\s+(?:\w+ly\s+|(?P<be>be\s+))?$", re.IGNORECASE)


def _is_purpose(text: str, harm: Harm) -> bool:
    """Tell "threatened to kill 40" from "went on to kill 40"."""
    to = _TO.search(text, max(harm.start - _NEAR, 0), harm.start)
    if to and to["be"]:
        return not re.search(
            r"\b(?:believed|thought|known|reported|said|understood|presumed|continue\w*|had)\s+"
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
