"""Who acts: names, metonyms and office-holders resolved to parties.

The registry is data (`parties.toml`, `demonyms.toml`, and rows of the user's), the
states of the world are pycountry's. A name that none knows stays what it is: nothing is
ever forced onto a party.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from . import lazy
from .books import Book, PartyKind, all_names, demonyms, facts, shipped_book, states
from .lookalikes import mixes_scripts, plain
from .names import (
    WORD,
    Found,
    How,
    Index,
    Source,
    Tokens,
    digest,
    find_names,
    index_names,
    key,
    keys,
    tokens_of,
    without_article,
)
from .names import slug as slug


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
    (lazy.compile(r"^(the )?(both|all|two) (sides|parties)$"), BOTH_SIDES),
    (lazy.compile(r"^(not[ _-]stated|unknown|unspecified|none|n/a|)$"), NOT_STATED),
    (
        lazy.compile(
            r"^(the )?(reporter|narrator|author|article|journalist|media)\b.*$"
            r"|^the article's own words$"
        ),
        REPORTER,
    ),
)
_SPECIAL_IDS = {party.id: party for _, party in _SPECIAL}

_SOMEONE_ELSE = lazy.compile(
    r"\b(?:allies|ally|partners?|neighbou?rs?|rivals?|enem(?:y|ies)|opponents?|critics)\b",
    re.IGNORECASE,
)
"""Kyiv's partners are not Kyiv."""

_NOT_THE_STATE = lazy.compile(
    r"\b(?:opposition|dissidents?|exiled|exiles?|rebels?|separatists?|secessionists?|"
    r"insurgents?|breakaway|self-(?:declared|proclaimed|styled)|"
    r"analysts?|experts?|academics?|think[- ]tanks?|newspapers?|(?<!state )media|"
    r"university|observatory|refugee council|network for human rights)\b",
    re.IGNORECASE,
)
"""Syrian rebels are not Syria, but Houthi rebels are Houthis."""

_RED_CROSS = lazy.compile(r"\bred (?:cross|crescent)\b", re.IGNORECASE)
"""A country's own society is neither its state nor the ICRC."""

_ITS_OWN = lazy.compile(
    r"['’]?\s*(?:(?:armed|islamist|jihadist|militant|paramilitary|political|rebel|"
    r"resistance|the|group|militia|movement|party|organi[sz]ation)\s+)*",
    re.IGNORECASE,
)
"""What may stand between a country and a group of its own: Lebanon's Hezbollah."""

_OFFICES = frozenset(
    key(word)
    for word in "administration admiral adviser advisor aide ambassador army authorities "
    "cabinet chancellor chief commander command council delegate delegates delegation "
    "deputy diplomat diplomats embassy emir envoy envoys forces general generals "
    "government governor guard intelligence junta king lawmaker lawmakers leader leaders "
    "leadership military militia minister ministers ministry mission monarch navy "
    "negotiator negotiators official officials officer officers parliament police premier "
    "presidency president representative secretary senator soldiers spokesman "
    "spokesperson spokespeople spokespersons spokeswoman team troops".split()
)
"""What acts or speaks for whoever owns it."""

_REMEMBERED = 4096

_JOINED = lazy.compile(r"\band\b|&|,|\+")


class Mention(NamedTuple):
    """A party named in a text: half-open offsets."""

    start: int
    end: int
    party: Party
    is_person: bool


class Resolution(NamedTuple):
    """Whom a name was taken for, and why."""

    party: Party
    how: Literal[How, "several", "literal", "special"]
    words: tuple[str, ...]
    """What decided it, as written."""
    source: Source | None = None
    """Where the deciding name comes from."""


class Suspect(NamedTuple):
    """A name in look-alike letters: half-open offsets."""

    start: int
    end: int
    text: str
    party: Party | None
    """The registered party that it looks like."""


@dataclass(frozen=True, eq=False)
class Parties:
    """A registry of parties. Build it with `known_parties` or from books of your own."""

    parties: Mapping[str, Party]
    _index: Index = field(repr=False)
    _met: dict[str, Resolution] = field(default_factory=dict, repr=False, compare=False)
    """What names were taken for: a run asks for few, but often."""

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Find every registered name in a text, longest first, without overlaps."""
        return _mentions(self, text)

    def among(self, tokens: Tokens) -> tuple[Mention, ...]:
        """Find the same in a text that is split into words already."""
        known = self.parties
        return tuple(
            Mention(start, end, known[name.means], name.how == "person")
            for start, end, name in find_names(tokens, self._index)
        )

    def named_in(self, text: str) -> frozenset[str]:
        """Return the ids of all parties a text names."""
        return frozenset(mention.party.id for mention in self.mentions(text))

    def resolve(self, name: str) -> Party:
        """Tell whom a name means.

        Args:
            name: as written: "the Kremlin", "Ukraine's chief negotiator Rustem Umerov",
                "Russia and Ukraine", "both sides", "not stated"; or a party's id.

        Returns:
            The party that the named person or body acts for; for several, one party
            with their ids joined by "+"; for an unknown name, a party of that name.
        """
        return self.explain(name).party

    def explain(self, name: str) -> Resolution:
        """Tell whom a name means, and why; see `resolve`."""
        known = self._met.get(name)
        if known is None:
            if len(self._met) >= _REMEMBERED:
                self._met.clear()
            known = self._met[name] = self._explained(name)
        return known

    def _explained(self, name: str) -> Resolution:
        bare = " ".join(name.split()).strip(" .,;:\"'“”‘’")
        for pattern, party in _SPECIAL:
            if pattern.match(bare.casefold()):
                return Resolution(party, "special", (bare,))
        if bare in self.parties:
            return Resolution(self.parties[bare], "name", (bare,))
        found = self._speaking(bare)
        if not found:
            return Resolution(self._literal(bare), "literal", ())
        people = [one for one in found if one.name.how in ("person", "user link")]
        if people:
            return self._joined(bare, people) or self._one(bare, people[-1])
        return self._joined(bare, found) or self._one(bare, found[0])

    def why_same(self, one: str, other: str) -> str:
        """Tell in a sentence why two names are taken for one party, or that they are not."""
        first, second = self.explain(one), self.explain(other)
        if first.party.id != second.party.id:
            return (
                f"They are not taken for one: “{one}” means {first.party.name}, "
                f"“{other}” means {second.party.name}."
            )
        return (
            f"Both mean {first.party.name}: “{one}” {_because(first)}, "
            f"“{other}” {_because(second)}."
        )

    def look_alike(self, name: str) -> Party | None:
        """Return the party that a name only looks like: "Ukrаine" with a Cyrillic а.

        Such a name is never resolved to that party by those letters.
        """
        return next((s.party for s in self.suspects(name) if s.party), None)

    def suspects(self, text: str) -> tuple[Suspect, ...]:
        """Find names in look-alike letters, and words that mix alphabets."""
        return () if text.isascii() else tuple(self._suspects(text))

    def get(self, party_id: str) -> Party:
        """Look a party up by the id that `resolve` gave it."""
        if party_id in _SPECIAL_IDS:
            return _SPECIAL_IDS[party_id]
        if "+" in party_id:
            names = (self.get(part).name for part in party_id.split("+"))
            return Party(party_id, " and ".join(names))
        return self.parties.get(party_id) or Party(
            party_id, party_id.replace("-", " ").title()
        )

    def _speaking(self, bare: str) -> list[Found]:
        """Find the names in a phrase that say whom it means."""
        forged = self.suspects(bare)
        found = [
            one
            for one in find_names(tokens_of(bare), self._index)
            if not any(f.start < one.end and one.start < f.end for f in forged)
        ]
        if not found or _is_whole(bare, found):
            return found
        countries = [one for one in found if self._is_country(one)]
        society = _RED_CROSS.search(bare)
        if _SOMEONE_ELSE.search(bare) or (
            society and any(one.end <= society.start() for one in countries)
        ):
            return []
        if _NOT_THE_STATE.search(bare):
            return [one for one in found if one not in countries]
        return [
            one
            for one, after in zip(found, [*found[1:], None], strict=True)
            if after is None or not self._is_home(bare, one, after)
        ]

    def _is_home(self, bare: str, one: Found, after: Found) -> bool:
        """Tell a country that is named only to say whose group comes next."""
        kind = self.parties[after.name.means].kind
        between = bare[one.end : after.start]
        return (
            kind == "armed_group"
            and self._is_country(one)
            and _ITS_OWN.fullmatch(between) is not None
        )

    def _is_country(self, found: Found) -> bool:
        kind = self.parties[found.name.means].kind
        is_of_it = found.name.how in ("name", "demonym", "office of")
        return is_of_it and kind in ("state", "population")

    def _joined(self, bare: str, found: list[Found]) -> Resolution | None:
        ids = {one.name.means for one in found}
        if len(ids) < 2 or not _JOINED.search(bare):
            return None
        several = sorted(self.parties[party_id] for party_id in ids)
        party = Party(
            "+".join(party.id for party in several),
            " and ".join(party.name for party in several),
        )
        return Resolution(party, "several", _words(bare, found))

    def _one(self, bare: str, found: Found) -> Resolution:
        start, end, name = found
        how = name.how
        said = [bare[start:end]]
        if how in ("name", "demonym"):
            around = WORD.findall(f"{bare[:start]} | {bare[end:]}")
            if offices := [word for word in around if key(word) in _OFFICES]:
                how, said = "office of", [*said, *offices]
        return Resolution(self.parties[name.means], how, tuple(said), name.source)

    def _literal(self, bare: str) -> Party:
        """Make a party of an unknown name; no registered one has its id."""
        own = slug(bare)
        if own in self.parties:
            own = f"{own[:50]}-{digest(bare)}"
        return Party(own, without_article(bare))

    def _suspects(self, text: str) -> Iterator[Suspect]:
        latin, places = plain(text)
        end_of_last = 0
        for start, end, name in find_names(tokens_of(latin), self._index):
            begin, stop = places[start], places[end - 1] + 1
            said = text[begin:stop]
            if keys(said) != keys(latin[start:end]):
                yield from _mixed(text, end_of_last, begin)
                yield Suspect(begin, stop, said, self.parties[name.means])
                end_of_last = stop
        yield from _mixed(text, end_of_last, len(text))


@lru_cache(maxsize=2048)
def _mentions(parties: Parties, text: str) -> tuple[Mention, ...]:
    """Remember whom a text names: many records rest on one."""
    return parties.among(tokens_of(text))


def build_parties(*books: Book) -> Parties:
    """Build a registry; of two books or rows that claim one name, the first has it.

    A link holds against the names of its own and of all later books.
    """
    parties = {
        row["id"]: Party(
            row["id"], row["name"], row.get("kind", "other"), row.get("iso2")
        )
        for row in facts(books)
    }
    return Parties(parties, index_names(all_names(books)))


def parties_of(*books: Book) -> Parties:
    """Build a registry of some books, and of the states of the world after them."""
    world = states(books)
    return build_parties(*books, demonyms(world), world)


@cache
def known_parties() -> Parties:
    """Load the shipped registry, and the states of the world after it."""
    return parties_of(shipped_book())


def _mixed(text: str, start: int, end: int) -> Iterator[Suspect]:
    for word in WORD.finditer(text, start, end):
        if mixes_scripts(word[0]):
            yield Suspect(word.start(), word.end(), word[0], None)


def _because(told: Resolution) -> str:
    by = " and ".join(f"“{word}”" for word in told.words)
    origin = f" ({told.source})" if told.source else ""
    return {
        "name": f"by its name {by}{origin}",
        "person": f"by {by}, who speaks for it{origin}",
        "office of": f"as an office or organ of it, by {by}{origin}",
        "demonym": f"by the adjective {by}{origin}",
        "user link": f"by your link of {by}",
        "several": f"by naming {by}",
        "literal": "by the same unregistered name",
        "special": "as a word for nobody by name",
    }[told.how]


def _words(text: str, found: Iterable[Found]) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end, _ in found)


def _is_whole(text: str, found: Sequence[Found]) -> bool:
    rest = text[: found[0].start] + text[found[0].end :]
    return rest.strip().casefold() in {"", "the"}
