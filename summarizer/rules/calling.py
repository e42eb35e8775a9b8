"""What to call people and parties, once an article has named them in full."""

from collections.abc import Mapping
from functools import lru_cache

from .. import lazy
from ..kinds.position.lexicon.people import TITLES
from .clauses import role_of, tokens
from .reading import Reading, Sentence
from .strangers import aliases, bare_name, whole_name

_REMEMBERED = 64
"""Parties and people of an article of whom the same is asked again and again."""


@lru_cache(maxsize=_REMEMBERED)
def full_name(reading: Reading, name: str) -> str:
    """Return the longest form in which an article names a person."""
    last = name.rsplit(maxsplit=1)[-1]
    longest = _people(reading).get(last, "")
    return longest if len(longest) > len(name) else name


@lru_cache(maxsize=_REMEMBERED)
def _people(reading: Reading) -> Mapping[str, str]:
    """Map the last names of people to the longest form in which each is named."""
    forms = {
        bare_name(reading.text[n.start : n.end])
        for sentence in reading.sentences
        for n in sentence.names
        if n.is_person
    }
    ranked = sorted(forms, key=lambda form: (-len(form), form), reverse=True)
    return {form.rsplit(maxsplit=1)[-1]: form for form in ranked}


@lru_cache(maxsize=_REMEMBERED)
def _first_names(reading: Reading) -> Mapping[str, str]:
    """Map parties to what each is called where an article first names it."""
    every = [name for sentence in reading.sentences for name in sentence.names]
    return {name.party: name.called for name in reversed(every)}


@lru_cache(maxsize=_REMEMBERED)
def called_of(reading: Reading, party: str) -> str:
    """Return what the article calls a party."""
    called = _first_names(reading).get(party)
    if called is not None:
        one = aliases(reading).get(called)
        return one.called if one else whole_name(reading, called)
    own = (one.called for one in aliases(reading).values() if one.party == party)
    name = reading.registry.parties.get(party).name
    return next(own, None) or whole_name(reading, name)


_FULL = lazy.compile(r"^[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)+$")
_LAST = lazy.compile(r"(?<![\w’'-])[A-Z][\w’'-]+[^\S\n]+(?=([A-Z][\w’'-]*\w))")


def last_name(words: str, reading: Reading) -> str:
    """Return a person's last name, where an article gives the first one too."""
    words = _NEAR.sub("", words)
    last = bare_name(words.split()[-1])
    if words.startswith(("The ", "the ")):
        return ""
    if last.startswith("Al-"):
        last = f"al-{last[3:]}"
    is_known = last in reading.known.people or last in last_names(reading)
    return last if _FULL.search(words) or is_known else ""


_NEAR = lazy.compile(r"^(?:[Nn]eighbou?ring|[Nn]earby)\s+")
"""What a sentence begins with before a country, and is no given name."""


@lru_cache(maxsize=_REMEMBERED)
def last_names(reading: Reading) -> frozenset[str]:
    """Return the words that follow another with a capital, within sentences."""
    starts = {sentence.start: sentence for sentence in reading.sentences}
    return frozenset(
        bare_name(match[1])
        for match in _LAST.finditer(reading.text)
        if match.start() not in starts or _is_given(starts[match.start()])
    )


def _is_given(sentence: Sentence) -> bool:
    """Tell "Jonas Petrik is" from "Yesterday Arland" and "Landlocked Vessia"."""
    words = tokens(sentence)
    return (
        len(words) > 2
        and words[0].tag == "C"
        and words[1].tag == "C"
        and (words[2].word in _GOES_ON or words[2].tag == ",")
        and _NO_GIVEN.search(words[0].word) is None
    )


_GOES_ON = frozenset("is was said says told has had who".split())
_NO_GIVEN = lazy.compile(r"(?:ed|ing|ish|ese|ful|ous|ive|less|ern|day)$")


_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


def name_in(name: str) -> str:
    """Return the person's own name out of "Turkish Foreign Minister Mevlut Cavusoglu"."""
    words = name.split()
    if len(words) > 1 and words[-1] in _DAYS:
        words.pop()
    first = len(words)
    while first and not is_office(words[first - 1].casefold()):
        first -= 1
    own = words[first:]
    is_name = own and all(word[0].isupper() or word in _PARTICLES for word in own)
    return " ".join(own if is_name else words)


_PARTICLES = frozenset({"al", "bin", "de", "van", "von", "el"})


@lru_cache(maxsize=2048)
def is_office(word: str) -> bool:
    """Tell whether a word in small letters is an office or a title."""
    bare = word.removesuffix("’s").removesuffix("'s")
    return bool(role_of(bare)) or bare in TITLES or bare in _MILITARY


_MILITARY = frozenset("brigadier marshal commander ayatollah lieutenant".split())
