"""Stances whose object stands before their subject: "a demand Kyiv resists"."""

from .. import lazy
from .assertions import asserted, helpers_of, subject_of
from .clauses import first_at
from .places import Place, Told, helpers_start, phrase_from


def behind_host(place: Place) -> Told | None:
    """Read "a demand Kyiv has resisted" and "a freeze is what Kyiv prefers"."""
    words, verb = place.words, place.verb
    helpers = helpers_of(words, verb)
    stance = asserted(place, helpers)
    found = subject_of(place, helpers)
    holder = place.resolve(found)
    if stance is None or found is None or holder is None:
        return None
    text, begin = place.reading.text, place.sentence.start
    stop = found.names[0].start if found.names else found.start
    host = _HOST.search(text, begin, stop) or _HOST.search(text, begin, found.start)
    told_of = f"the {host[1]}" if host else ""
    if fronted := _FRONTED.search(text, begin, found.start):
        told_of = fronted[1]
    if cleft := _CLEFT.search(text, begin, found.start):
        told_of = text[begin : cleft.start()]
    if not told_of:
        return None
    told = place.told(stance, helpers_start(words, verb), holder)
    return told._replace(end=place.stop, host=told_of)


def inverted(place: Place) -> Told | None:
    """Read "Nor will Kyiv accept": the subject stands behind its helper."""
    holder = place.resolve(phrase_from(place.words, first_at(place.words, place.stop)))
    return holder and place.told(place.rule.stance, place.at, holder)


_CLEFT = lazy.compile(
    r"\s+(?:is|was|are|were)\s+(?:exactly\s+|precisely\s+)?what\s+(?:the\s+)?$"
)

_HOST = lazy.compile(
    r"\b(demands?|proposals?|plans?|offers?|ideas?|deals?|terms|conditions?|concessions?|requests?|"
    r"truce|ceasefire|withdrawal|formula|claims?|clauses?|limits?|suggestions?|steps?|moves?|"
    r"initiatives?|invitations?|texts?|drafts?|compromise|ultimatums?|package|referendum)(?:,?\s+(?:that|which))?\s+(?:the\s+)?$"
)
"""What a verb behind it may be told of: "a demand Kyiv has resisted"."""

_FRONTED = lazy.compile(
    r"(?:^|[“\"—:;]\s*|\bthat\s+)((?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch\s+an?)\s+(?:[\w-]+\s+){0,3}?[\w-]+)\s+$"
)
"""What stands before its clause: "That calendar we can live with"."""
