"""The verb that a stance's own word hangs on: "voted to reject", "came out against"."""

from .assertions import READY
from .clauses import Token, is_finite
from .places import Place


def led(place: Place) -> Place:
    """Read "voted to reject" and "continues to oppose" as the verb behind "to"."""
    words, verb = place.words, place.verb
    before = words[verb - 1].word if verb > 1 else ""
    if before in _THEMSELVES and words[verb - 2].word in _DECLARES:
        return place._replace(verb=verb - 2)
    if before in _STANDS and (out := _speaks_out(words, verb - 2)) is not None:
        return place._replace(verb=out)
    if before != "to":
        return place
    if words[verb - 2].word in _LEADS_TO | READY:
        return place._replace(verb=verb - 2)
    for n in range(verb - 2, max(verb - _FAR, 0), -1):
        if words[n].word in _GOES:
            return place._replace(verb=n)
        if words[n].tag in ',;:“”"' or is_finite(words[n]):
            break
    return place


def _speaks_out(words: tuple[Token, ...], at: int) -> int | None:
    """Tell the verb of "has come out in favour of" and "spoke strongly against"."""
    while (at > 0 and words[at].word in _STRONGLY) or words[at].word.endswith("ly"):
        at -= 1
    return at if words[at].word in _SPEAKS else None


_STANDS = frozenset({"in", "behind", "against"})
_STRONGLY = frozenset("out up down firmly strongly squarely himself itself".split())
_SPEAKS = frozenset(
    "come comes came speak speaks spoke spoken vote votes voted declared argued".split()
)
_THEMSELVES = frozenset("himself herself itself themselves".split())
_DECLARES = frozenset(
    "declared declares pronounced professed professes showed shown called".split()
)
_FAR = 10
"""Words between a journey or a letter and what it is for."""
_GOES = frozenset(
    "wrote writes went goes travelled traveled flew phoned telephoned used uses took "
    "appeared spoke came visited convened met".split()
)
"""Verbs with which one sets out to tell what the verb behind "to" tells."""


_LEADS_TO = frozenset(
    "voted votes decided decides chose chooses opted continues continued moved resolved "
    "went proceeded joined is are authorised authorized empowered".split()
)
"""Verbs that carry out what the verb behind their "to" tells."""
