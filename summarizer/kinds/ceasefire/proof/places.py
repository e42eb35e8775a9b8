"""Where a quote makes its draft's claim."""

from .lexicon.keeping import BROKEN, KEPT
from .reading import Reading, is_in
from .scope import targets_of
from .speeches import speeches_of


def claimed_at(reading: Reading) -> list[int]:
    """Where the quote makes the draft's claim: its breaches, else its arrangements."""
    words = _CLAIMED.get(reading.draft.compliance)
    if words is not None:
        told = [
            m.start() for s in reading.told for m in words.finditer(reading.text, *s)
        ]
        if told:
            return told
    return places_of(reading)


def places_of(reading: Reading) -> list[int]:
    """Name where the quote's own sentences speak of the arrangement."""
    first = reading.told[0].start
    return [a.start for a in targets_of(reading) if a.start >= first]


_CLAIMED = {
    "violation_alleged": BROKEN,
    "violation_verified": BROKEN,
    "holding": KEPT,
}


def last_told(reading: Reading, quote: tuple[int, int]) -> list[int]:
    """Of a quote with two accounts the last is meant: it was quoted that far for it."""
    ends = [s for s in speeches_of(reading) if is_in(quote[1], s.covers)]
    return [quote[1]] if ends else [quote[0], *(s.start for s in reading.told[1:])]
