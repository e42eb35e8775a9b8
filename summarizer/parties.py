"""Who acts: names, metonyms and office-holders resolved to parties.

The registry is data (`parties.toml`), the states of the world are pycountry's. A name
that neither knows stays what it is: nothing is ever forced onto a party.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files
from typing import Literal, NamedTuple, NotRequired, TypedDict

PartyKind = Literal["state", "armed_group", "igo", "population", "other"]


class Party(NamedTuple):
    """Somebody who can hold a position, suffer or claim."""

    id: str
    name: str
    kind: PartyKind = "other"
    iso2: str | None = None
    """ISO 3166-1 alpha-2, for states."""


REPORTER = Party("reporter", "reporters")
BOTH_SIDES = Party("both-sides", "both sides", "population")
NOT_STATED = Party("not-stated", "not stated")

_SPECIAL = (
    (re.compile(r"^(the )?(both|all|two) (sides|parties)$"), BOTH_SIDES),
    (re.compile(r"^(not[ _-]stated|unknown|unspecified|none|n/a|)$"), NOT_STATED),
    (
        re.compile(
            r"^(the )?(reporter|narrator|author|article|journalist|media)\b.*$"
            r"|^the article's own words$"
        ),
        REPORTER,
    ),
)

_SOMEONE_ELSE = re.compile(
    r"\b(?:allies|ally|partners?|neighbou?rs?|rivals?|enem(?:y|ies)|opponents?|critics)\b",
    re.IGNORECASE,
)
"""Kyiv's partners are not Kyiv."""

_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]\b\.?)*(?:['’-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")


class _Name(NamedTuple):
    words: tuple[str, ...]
    party: Party
    is_person: bool
    is_acronym: bool


class PartyRow(TypedDict):
    """One party as a registry file tells it."""

    id: str
    name: str
    kind: NotRequired[PartyKind]
    iso2: NotRequired[str]
    names: NotRequired[list[str]]
    people: NotRequired[list[str]]
    """Office-holders and envoys who speak for the party."""


class Mention(NamedTuple):
    """A party named in a text: half-open offsets."""

    start: int
    end: int
    party: Party
    is_person: bool


@dataclass(frozen=True, eq=False)
class Parties:
    """A registry of parties. Build it with `known_parties` or from rows of your own."""

    parties: Mapping[str, Party]
    _by_first_word: Mapping[str, tuple[_Name, ...]] = field(repr=False)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Find every registered name in a text, longest first, without overlaps."""
        return _mentions(self, text)

    def named_in(self, text: str) -> frozenset[str]:
        """Return the ids of all parties a text names."""
        return frozenset(mention.party.id for mention in self.mentions(text))

    def resolve(self, name: str) -> Party:
        """Tell whom a name means.

        Args:
            name: as written: "the Kremlin", "Ukraine's chief negotiator Rustem Umerov",
                "Russia and Ukraine", "both sides", "not stated".

        Returns:
            The party that the named person or body acts for; for several, one party
            with their ids joined by "+"; for an unknown name, a party of that name.
        """
        return _resolved(self, name)

    def _resolve(self, name: str) -> Party:
        bare = " ".join(name.split()).strip(" .,;:\"'“”‘’")
        for pattern, party in _SPECIAL:
            if pattern.match(bare.casefold()):
                return party
        mentions = self.mentions(bare)
        found = {mention.party.id: mention.party for mention in mentions}
        if not found or (_SOMEONE_ELSE.search(bare) and not _is_whole(bare, mentions)):
            return Party(slug(bare), _without_article(bare))
        people = [mention.party for mention in mentions if mention.is_person]
        if people:
            return people[-1]
        if len(found) > 1 and re.search(r"\band\b|&|,|\+", bare):
            several = sorted(found.values())
            return Party(
                "+".join(party.id for party in several),
                " and ".join(party.name for party in several),
            )
        return mentions[0].party

    def get(self, party_id: str) -> Party:
        """Look a party up by the id that `resolve` gave it."""
        special = {party.id: party for _, party in _SPECIAL}
        if party_id in special:
            return special[party_id]
        if "+" in party_id:
            names = (self.get(part).name for part in party_id.split("+"))
            return Party(party_id, " and ".join(names))
        return self.parties.get(party_id) or Party(
            party_id, party_id.replace("-", " ").title()
        )

    def _scan(self, text: str) -> Iterator[Mention]:
        words = list(_WORD.finditer(text))
        keys = tuple(_key(word[0]) for word in words)
        begin = 0
        for at, key in enumerate(keys):
            if at < begin or key not in self._by_first_word:
                continue
            if name := self._longest(words[at][0], keys, at):
                begin = at + len(name.words)
                end = words[begin - 1].end()
                yield Mention(words[at].start(), end, name.party, name.is_person)

    def _longest(self, first: str, keys: tuple[str, ...], at: int) -> _Name | None:
        for name in self._by_first_word[keys[at]]:
            if keys[at : at + len(name.words)] == name.words and (
                not name.is_acronym or _POSSESSIVE.sub("", first).isupper()
            ):
                return name
        return None


@lru_cache(maxsize=2048)
def _resolved(parties: Parties, name: str) -> Party:
    return parties._resolve(name)


@lru_cache(maxsize=2048)
def _mentions(parties: Parties, text: str) -> tuple[Mention, ...]:
    return tuple(parties._scan(text))


def build_parties(rows: Iterable[PartyRow]) -> Parties:
    """Build a registry; of two rows that claim one name, the first has it."""
    parties: dict[str, Party] = {}
    names: dict[str, list[_Name]] = {}
    for row in rows:
        party = Party(row["id"], row["name"], row.get("kind", "other"), row.get("iso2"))
        parties.setdefault(party.id, party)
        for name in _names_of(row, party):
            names.setdefault(name.words[0], []).append(name)
    index = {
        word: tuple(sorted(known, key=lambda name: -len(name.words)))
        for word, known in names.items()
    }
    return Parties(parties, index)


@cache
def known_parties() -> Parties:
    """Load the shipped registry, and the states of the world after it."""
    shipped = files("summarizer").joinpath("parties.toml").read_text("utf-8")
    return build_parties([*tomllib.loads(shipped)["party"], *_states()])


def slug(text: str) -> str:
    """Turn any text into `[a-z0-9-]{1,60}`, different for different letters.

    Accents and possessives go. What other scripts say is kept apart by eight hex digits
    of its hash.
    """
    bare = re.sub(r"['’]s\b", "", _without_article(text))
    plain = unicodedata.normalize("NFKD", bare).casefold()
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    cut = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if any(char.isalnum() and not char.isascii() for char in plain):
        cut = f"{cut[:50]}-{sha256(plain.encode()).hexdigest()[:8]}".strip("-")
    return cut[:60].strip("-") or "unnamed"


def _states() -> Iterator[PartyRow]:
    import pycountry  # 40 ms: only when a registry is really built

    for state in pycountry.countries:
        name = getattr(state, "common_name", state.name).split(",")[0]
        yield {
            "id": slug(name),
            "name": name,
            "kind": "state",
            "iso2": state.alpha_2,
            "names": [name],
        }


def _names_of(row: PartyRow, party: Party) -> Iterator[_Name]:
    for written in row.get("names", ()):
        yield _name(written, party, is_person=False)
    for written in row.get("people", ()):
        yield _name(written, party, is_person=True)


def _name(written: str, party: Party, *, is_person: bool) -> _Name:
    words = tuple(_key(word[0]) for word in _WORD.finditer(written))
    is_acronym = len(words) == 1 and len(words[0]) <= 3 and written.isupper()
    return _Name(words, party, is_person, is_acronym)


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    return _POSSESSIVE.sub("", word.rstrip(".")).casefold()


def _is_whole(text: str, mentions: tuple[Mention, ...]) -> bool:
    only = mentions[0]
    rest = text[: only.start] + text[only.end :]
    return rest.strip().casefold() in {"", "the"}


def _without_article(text: str) -> str:
    return re.sub(r"^(the|a|an)\s+", "", text.strip(), flags=re.IGNORECASE)
