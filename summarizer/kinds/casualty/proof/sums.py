"""Numbers at which a noun phrase is put: "Soldiers missing at sea: 340"."""

import re

from .... import lazy
from .counting import Figure
from .harms import Harm
from .lexicon.harm import ACTIVE, TOLL
from .subjects import ASIDE


def summed(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "its casualties, it says, came to 31", "the tally of those killed, 40,"."""
    if harm.sort in {ACTIVE, TOLL}:
        return None
    opens = max(text.rfind(mark, 0, harm.group) for mark in _MARKS) + 1
    lead = text[opens : harm.group]
    if not _LEAD.fullmatch(lead):
        return None
    for figure in figures:
        if figure.harm or figure.is_former or figure.start < harm.end:
            continue
        between = ASIDE.sub(" ", text[harm.end : figure.start])
        if _IS_PUT_AT.fullmatch(between) and not _FREED.search(lead + between):
            return figure
        if _APART.fullmatch(between) and _APART_ENDS.match(text, figure.end):
            return figure if _COUNT.search(lead) else None
        return None
    return None


_MARKS = ".;:|•"
"""Behind which a phrase begins."""
_WORD = (
    r"(?!(?:of|in|on|at|for|to|from|by|with|about|who|whom|that|which|was|were|is|are|has|had|"
    r"have|said|says|after|as|when|while|but|because|since|until|if|no|not|without)\b)[\w'’-]+"
)
_COUNTS = r"(?:lists?|number|counts?|tally|toll|totals?|figures?|reckoning|estimates?)"
_COUNT = lazy.compile(rf"\b{_COUNTS}\b", re.IGNORECASE)
_LEAD = lazy.compile(
    rf"\W*(?:(?:{_WORD}\s+){{0,4}}?{_COUNTS}\s+(?:of|for|among)\s+)?(?:{_WORD}\s+){{0,5}}(?:who\s+)?",
    re.IGNORECASE,
)
"""All that stands before the harm in its phrase: "The number of soldiers"."""
_CALM = r"(?:(?!(?:was|were|is|are|has|had|have|said|says|told)\b)[\w'’,()-]+\s+)"
_AMOUNTS = (
    r"(?:(?:amount(?:s|ed|ing)?|c[ao]mes?|r[au]ns?)\s+to|add(?:s|ed|ing)?\s+up\s+to|total(?:s|led|ed|ling)?|"
    r"numbers?|numbered|st(?:ands?|ood)\s+at|r[au]ns?|rang(?:es?|ed)|var(?:y|ies|ied)|reach(?:es|ed)?|"
    r"(?:(?:has|have|had)\s+)?(?:rose|risen|grew|grown|climbed|swelled|swollen|gone\s+up)\s+to)\s+"
)
_IS_PUT_AT = lazy.compile(
    rf"(?:\s+{_CALM}{{0,14}}?(?:{_AMOUNTS}|[\w'’)-]+:\s+)|\s?:\s+)(?:a\s+total\s+of\s+)?[\"“]?"
)
"""Between a phrase of harm and its number."""
_APART = lazy.compile(rf"\s+{_CALM}{{0,10}}?[\w'’-]+,\s+|\s*,\s+")
_APART_ENDS = lazy.compile(r"\s*(?:[,;.)]|$)")
_FREED = lazy.compile(
    r"\b(?:free[ds]?|freeing|releas\w+|exchang\w+|swap\w*|returned|rescued|treated|sheltered|fed|helped)\b",
    re.IGNORECASE,
)
"""What has become of those of whom no harm is told."""
