"""The words of harm in a sentence, as the lexicon of the proofs has them."""

import re
from typing import get_args

from ..kinds.casualty.model import Metric
from ..kinds.casualty.proof.lexicon.harm import HARM
from ..text import small
from .counting import Harm
from .parts import Sentence

_METRICS: tuple[Metric, ...] = get_args(Metric)
_SORTS = ("verb", "active", "predicate", "event", "state", "toll")
_BY_SORT = {
    sort: re.compile(
        "|".join(
            f"(?P<{metric}>{small(HARM[f'{metric}/{sort}']).pattern})"
            for metric in _METRICS
            if f"{metric}/{sort}" in HARM
        )
    )
    for sort in _SORTS
}
_ANY = re.compile(
    r"(?<![^\W\d_])(?:kill|slain|slaught|massacr|execut|murder|assassin|behead|shot|d(?:ied|ie|ying|ead|eath)|"
    r"perish|drown|li(?:fe|ves)|fell|fatal|bod(?:y|ies)|toll|wound|injur|hurt|maim|hospital|"
    r"missing|unaccounted|disappear|vanish|detain|captur|arrest|abduct|kidnap|imprison|jail|"
    r"held|hold|prisoner|hostage|captiv|custody|displac|uproot|evacuat|expel|driven|fled|flee|"
    r"homeless|casualt|los|without|cut|affected|stranded|taken|homes|crossed|need|hungry|trapped|burn|"
    r"treated|unable|able|left|leav|quit|abandon|mov|forced|roads|refug|exodus)"
)
"""How a word of harm begins: without one a sentence is not read further."""


def has_harm(sentence: Sentence) -> bool:
    """Tell at little cost whether a sentence can hold a word of harm."""
    return _ANY.search(sentence.low) is not None


_FIRST = re.compile(
    r"\b(?:kill|slain|slaught|massacr|execut|murder|assassin|behead|lynch|martyr|gunned|sho[to]|"
    r"beat|fatal|mortal|burn|crush|stab|hack|starv|fr[oa]z|buried|eliminat|liquidat|slew|cost|"
    r"claim|t[ao]k|took|d(?:ie|y|ead|eath)|perish|succumb|drown|los|fell|life|lives|bod|corpse|"
    r"toll|wound|injur|hurt|maim|hospital|concuss|brought|rush|admit|carri|evacu|airlift|mov|"
    r"transfer|flown|sent|in\b|to\b|suffer|sustain|treat|with|need|miss|unaccount|disapp|vanish|"
    r"detain|captur|captiv|arrest|abduct|kidnap|impris|jail|intern|h[eo]ld|round|seiz|prisoner|"
    r"pow|hostage|behind|displac|uproot|expel|driv|forc|resettl|fled|flee|homeless|chas|bomb|"
    r"out\b|away|from\b|left|leav|quit|abandon|un|not\b|on\b|living|cross|exodus|refug|casualt|"
    r"affect|strand|depriv|besieg|cut|fail|knock|ha[vsd]|lack|go|fac)"
)
"""How every pattern of the lexicon begins: where one may match."""


def harms_in(sentence: Sentence) -> list[Harm]:
    """Find the words of harm, from left to right; of overlapping ones the longest."""
    low = sentence.low
    found = [
        Harm(match.start(), match.end(), _METRICS_BY_NAME[match.lastgroup or ""], sort)
        for first in _FIRST.finditer(low)
        for sort, pattern in _BY_SORT.items()
        if (match := pattern.match(low, first.start()))
    ]
    found += [
        Harm(m.start(), m.end(), "killed", "lost")
        for m in _LOST.finditer(sentence.text)
    ]
    kept: list[Harm] = []
    for harm in sorted(
        found, key=lambda h: (h.start, -h.end, _SORTS_ORDER.get(h.sort, 9))
    ):
        if not kept or harm.start >= kept[-1].end:
            kept.append(harm)
    return kept


_METRICS_BY_NAME: dict[str, Metric] = {metric: metric for metric in _METRICS}
_SORTS_ORDER = {sort: at for at, sort in enumerate(_SORTS)}
_LOST = re.compile(r"\b(?:lost|losing|loses|loss(?=\s+of\b))\b")
