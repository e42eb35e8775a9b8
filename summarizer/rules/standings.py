"""What kind of source a speaker is: of his own side, of the other, between them, or neither."""

import re
from functools import lru_cache

from ..records import Attribution
from .reading import Reading, Voice

_REMEMBERED = 64
"""Parties and people of an article of whom the same is asked again and again."""

_BETWEEN = re.compile(
    r"(?:['’]s)?(?:,\s+the)?(?:,?\s+(?:which|who)\s+(?:is|are|has|have))?[\s-]+(?:[\w-]+\s+){0,2}?(?:mediat|broker|"
    r"propos|envoys?\b|plan\b|initiative|host|led\s+talks|backed\b|delegation\s+of\s+mediators)"
)


_BY = re.compile(r"\b(?:mediated|brokered|hosted|proposed|drafted)\s+by\s+(?:the\s+)?$")


@lru_cache(maxsize=_REMEMBERED)
def goes_between(reading: Reading, party: str) -> bool:
    """Tell whether an article has a party mediate, propose or host."""
    if not party:
        return False
    return party in reading.mediators or any(
        _BETWEEN.match(reading.text, name.end)
        or _BY.search(reading.text, max(name.start - 30, 0), name.start)
        for sentence in reading.sentences
        for name in sentence.names
        if name.party == party
    )


@lru_cache(maxsize=_REMEMBERED)
def belligerents(reading: Reading, conflict: str) -> frozenset[str]:
    """Return the ids of those who fight: an article's sides and its conflict's."""
    known = (topic.parties for topic in reading.topics if topic.title == conflict)
    return frozenset(n.party for n in reading.sides).union(*known)


_RELATIVE = re.compile(r",?\s+(?:who|which)\b.*")
_NO_NAME = re.compile(
    r"(?:an?|one|two|three|some|several|senior)\s+(?:[\w’'-]+\s+){0,3}?(?:officials?|diplomats?|"
    r"sources?|officers?)\b"
)


@lru_cache(maxsize=_REMEMBERED)
def attribution_of(
    reading: Reading, voice: Voice, side: str, conflict: str
) -> Attribution:
    """Label a speaker: only who fights has a side of his own.

    Args:
        reading: the article.
        voice: whose word it is.
        side: id of the party that it is about.
        conflict: the conflict's name.
    """
    words = _RELATIVE.sub("", voice.words)
    if _NO_NAME.match(words) and voice.party not in reading.mediators:
        return "unnamed_official"
    fighting = belligerents(reading, conflict)
    if "+" in voice.party and set(voice.party.split("+")) <= fighting:
        return "own_side_official"
    about = side if set(side.split("+")) & fighting else ""
    label = reading.attribution(voice._replace(words=words), about)
    if label == "opposing_side_official" and voice.party == side:
        return "own_side_official"
    if label == "other_government" and goes_between(reading, voice.party):
        return "mediator_official"
    return label
