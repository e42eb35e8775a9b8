"""Rows of parties, as registry files tell them, turned into facts and names."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Literal, NamedTuple, NotRequired, TypedDict

from .names import How, Name, Source, slug, spellings

PartyKind = Literal["state", "armed_group", "igo", "population", "other"]


class PartyRow(TypedDict):
    """One party, or an office or organ of one, as a registry file tells it."""

    id: str
    name: NotRequired[str]
    """Needed once per party; a later row may extend it."""
    kind: NotRequired[PartyKind]
    iso2: NotRequired[str]
    acts_for: NotRequired[str]
    """The principal's id: the row is an office or organ, and its names mean that."""
    names: NotRequired[Sequence[str]]
    demonyms: NotRequired[Sequence[str]]
    """Its adjective and its people; they count with a capital only."""
    people: NotRequired[Sequence[str]]
    """Office-holders and envoys who speak for the party."""
    offices: NotRequired[Sequence[str]]
    """Offices and organs that act for it."""


class Book(NamedTuple):
    """Rows and links from one source."""

    source: Source
    rows: tuple[PartyRow, ...] = ()
    same: tuple[tuple[str, str], ...] = ()
    """Names and the id of the party that each means."""
    apart: tuple[tuple[str, str], ...] = ()
    """Names and the id of a party that each never means."""


@cache
def shipped_book() -> Book:
    """Load the rows that ship with the package."""
    told = tomllib.loads(_shipped("parties.toml"))
    apart = tuple((name, party) for name, party in told["names"]["apart"])
    return Book("shipped", tuple(told["party"]), apart=apart)


def states(books: Iterable[Book]) -> Book:
    """List the states of the world; one that a book has by its code is that party."""
    import pycountry  # 40 ms: only when a registry is really built

    ids: dict[str, str] = {}
    for row in _rows(books):
        if "iso2" in row and "acts_for" not in row:
            ids.setdefault(row["iso2"], row["id"])
    return Book("pycountry", tuple(_state(one, ids) for one in pycountry.countries))


def demonyms(world: Book) -> Book:
    """List what the people and things of states are called, and where they are governed."""
    known: Mapping[str, list[str]] = tomllib.loads(_shipped("demonyms.toml"))
    seats: Mapping[str, list[str]] = tomllib.loads(_shipped("capitals.toml"))
    rows: tuple[PartyRow, ...] = tuple(
        {
            "id": state["id"],
            "demonyms": known.get(state["iso2"], ()),
            "names": seats.get(state["iso2"], ()),
        }
        for state in world.rows
    )
    apart = tuple(
        (f"{seat} {paper}", state["id"])
        for state in world.rows
        for seat in seats.get(state["iso2"], ())
        for paper in _PAPERS
    )
    return Book("shipped", rows, apart=apart)


_PAPERS = (
    "accord accords agreement agreements protocol protocols process treaty convention "
    "declaration statute group format summit framework"
).split()
"""What is named after the city where it was signed."""


def facts(books: Iterable[Book]) -> tuple[PartyRow, ...]:
    """Gather what all rows tell of each party; of two that tell a field, the first."""
    told: dict[str, PartyRow] = {}
    for row in _rows(books):
        if "acts_for" not in row:
            told[row["id"]] = {**row, **told.get(row["id"], row)}
    return tuple(told.values())


def principals(books: Iterable[Book]) -> dict[str, str]:
    """Tell for the id of every office or organ whom it acts for in the end.

    Raises:
        ValueError: one acts for itself.
    """
    acting: dict[str, str] = {}
    for row in _rows(books):
        if "acts_for" in row:
            acting.setdefault(row["id"], row["acts_for"])
    return {office: _last(office, acting) for office in acting}


def all_names(books: Sequence[Book]) -> Iterator[Name]:
    """List every way to write every party, first come first; nobody's words last."""
    acting = principals(books)
    apart: dict[tuple[str, ...], set[str]] = {}
    nobody: list[Name] = []
    for book in books:
        for written, party_id in book.apart:
            for name in spellings(written, "", how="user link", source=book.source):
                apart.setdefault(name.words, set()).add(acting.get(party_id, party_id))
                nobody.append(name)
        for name in _names_of(book, acting):
            if name.means not in apart.get(name.words, ()):
                yield name
    yield from nobody


def _rows(books: Iterable[Book]) -> Iterator[PartyRow]:
    return (row for book in books for row in book.rows)


def _last(office: str, acting: Mapping[str, str]) -> str:
    seen: list[str] = []
    while office in acting:
        if office in seen:
            raise ValueError(f"{office!r} acts for itself")
        seen.append(office)
        office = acting[office]
    return office


def _names_of(book: Book, acting: Mapping[str, str]) -> Iterator[Name]:
    for written, party_id in book.same:
        means = acting.get(party_id, party_id)
        yield from spellings(written, means, how="user link", source=book.source)
    for row in book.rows:
        means = acting.get(row["id"], row["id"])
        for how, listed in told_by(row):
            for written in listed:
                yield from spellings(written, means, how=how, source=book.source)


def told_by(row: PartyRow) -> Iterator[tuple[How, Sequence[str]]]:
    """List the names that a row gives, by what they are."""
    own: How = "office of" if "acts_for" in row else "name"
    yield own, [row["name"]] if "name" in row else []
    yield own, row.get("names", ())
    yield "demonym", row.get("demonyms", ())
    yield "person", row.get("people", ())
    yield "office of", row.get("offices", ())


def _state(state: Any, ids: Mapping[str, str]) -> PartyRow:
    name = getattr(state, "common_name", state.name).split(",")[0]
    return {
        "id": ids.get(state.alpha_2) or slug(name),
        "name": name,
        "kind": "state",
        "iso2": state.alpha_2,
    }


def _shipped(file: str) -> str:
    return files("summarizer").joinpath(file).read_text("utf-8")
