"""What to call people and parties, once an article has named them in full."""

import re
from functools import lru_cache

from .reading import Reading
from .strangers import aliases, bare_name, whole_name

_REMEMBERED = 64
"""Parties and people of an article of whom the same is asked again and again."""


@lru_cache(maxsize=_REMEMBERED)
def full_name(reading: Reading, name: str) -> str:
    """Return the longest form in which an article names a person."""
    last = name.rsplit(maxsplit=1)[-1]
    forms = {
        bare_name(reading.text[n.start : n.end])
        for sentence in reading.sentences
        for n in sentence.names
        if n.is_person and n.end - n.start > len(last)
    }
    fitting = sorted(f for f in forms if f.rsplit(maxsplit=1)[-1] == last)
    return max([name, *fitting], key=len)


@lru_cache(maxsize=_REMEMBERED)
def called_of(reading: Reading, party: str) -> str:
    """Return what the article calls a party."""
    for sentence in reading.sentences:
        for name in sentence.names:
            if name.party == party:
                one = aliases(reading).get(name.called)
                return one.called if one else whole_name(reading, name.called)
    own = (one.called for one in aliases(reading).values() if one.party == party)
    return next(own, None) or reading.registry.parties.get(party).name


_FULL = re.compile(r"^[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)+$")
_LAST = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]+[^\S\n]+(?=([A-Z][\w’'-]*\w))")


def last_name(words: str, reading: Reading) -> str:
    """Return a person's last name, where an article gives the first one too."""
    last = bare_name(words.split()[-1])
    if words.startswith(("The ", "the ")):
        return ""
    is_known = last in reading.known.people or last in last_names(reading)
    return last if _FULL.search(words) or is_known else ""


@lru_cache(maxsize=_REMEMBERED)
def last_names(reading: Reading) -> frozenset[str]:
    """Return the words that follow another with a capital, within sentences."""
    starts = {sentence.start for sentence in reading.sentences}
    return frozenset(
        bare_name(match[1])
        for match in _LAST.finditer(reading.text)
        if match.start() not in starts
    )
