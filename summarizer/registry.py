"""What is known before any article is read: parties and topics.

A user's `summarizer.toml` may add to what ships; docs/registry.md says how.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, NamedTuple, cast

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from .books import Book, PartyKind, PartyRow, principals, shipped_book, told_by
from .errors import SettingsError
from .names import keys
from .parties import (
    BOTH_SIDES,
    NOT_STATED,
    REPORTER,
    Parties,
    known_parties,
    parties_of,
)
from .settings import REGISTRY_TABLES, read_config
from .topics import TopicRow, Topics, build_topics, known_topics, shipped_topics


class Registry(NamedTuple):
    """The names that claims are resolved against."""

    parties: Parties
    topics: Topics


@cache
def known_registry() -> Registry:
    """Load what ships with the package."""
    return Registry(known_parties(), known_topics())


def load_registry(config: Path | None = None) -> Registry:
    """Load what ships with the package, and before it what the user's file adds.

    Args:
        config: a TOML file; `summarizer.toml` of the working folder when None, and
            nothing when that does not exist.

    Raises:
        SettingsError: a row that cannot be one, a link to an unknown party, or a name
            that two of the user's parties claim. Names file and table.
    """
    path, told = read_config(config)
    tables = {name: told[name] for name in REGISTRY_TABLES & told.keys()}
    if not tables:
        return known_registry()
    try:
        return _registry(_File.model_validate(tables))
    except ValidationError as problem:
        raise SettingsError(f"{path}: {_first(problem, tables)}") from problem
    except ValueError as problem:
        raise SettingsError(f"{path}: {problem}") from problem


_Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$")]
_Text = Annotated[str, Field(pattern=r"\w")]
_Link = tuple[_Text, _Id]


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Party(_Row):
    id: _Id
    name: _Text | None = None
    kind: PartyKind | None = None
    iso2: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] | None = None
    acts_for: _Id | None = None
    names: list[_Text] | None = None
    demonyms: list[_Text] | None = None
    people: list[_Text] | None = None
    offices: list[_Text] | None = None


class _Topic(_Row):
    slug: _Id
    title: _Text | None = None
    parties: list[_Id] | None = None
    names: list[_Text] | None = None
    points: dict[str, list[_Text]] | None = None


class _Links(_Row):
    same: list[Annotated[_Link, Field(strict=False)]] = []
    apart: list[Annotated[_Link, Field(strict=False)]] = []


class _File(_Row):
    party: list[_Party] = []
    topic: list[_Topic] = []
    names: _Links = _Links()


def _registry(file: _File) -> Registry:
    rows = tuple(
        cast(PartyRow, row.model_dump(exclude_none=True)) for row in file.party
    )
    book = Book("user", rows, tuple(file.names.same), tuple(file.names.apart))
    for problem in _party_problems(book):
        raise ValueError(problem)
    parties = parties_of(book, shipped_book())
    own = tuple(cast(TopicRow, row.model_dump(exclude_none=True)) for row in file.topic)
    for problem in (*_link_problems(book, parties), *_topic_problems(own, parties)):
        raise ValueError(problem)
    topics = build_topics(
        (*own, *shipped_topics()), preferred=[row["slug"] for row in own]
    )
    return Registry(parties, topics)


_RESERVED = frozenset({REPORTER.id, BOTH_SIDES.id, NOT_STATED.id})


def _party_problems(book: Book) -> Iterator[str]:
    """Tell what is wrong with the user's parties before they are built into any."""
    shipped = known_parties().parties
    organs = principals([shipped_book()])
    ids = Counter(row["id"] for row in book.rows)
    for row in book.rows:
        party_id, table = row["id"], f"[[party]] {row['id']!r}"
        if ids[party_id] > 1:
            yield f"{table}: there are {ids[party_id]} rows with this id"
        if party_id in _RESERVED:
            yield f"{table}: this id is reserved"
        if "acts_for" not in row and party_id in organs:
            yield f"{table}: acts for {organs[party_id]!r}: give acts_for"
        if "acts_for" in row and party_id in shipped:
            yield f"{table}: is a party of its own and cannot act for another"
        if "acts_for" in row and row["acts_for"] not in ids.keys() | shipped.keys():
            yield f"{table}: acts_for names no party {row['acts_for']!r}"
        if "acts_for" not in row and "name" not in row and party_id not in shipped:
            yield f"{table}: needs a name, as no party with this id ships"
    try:
        principals([book])
    except ValueError as problem:
        yield f"[[party]] {problem}"


def _link_problems(book: Book, parties: Parties) -> Iterator[str]:
    acting = principals([book, shipped_book()])
    for table, links in (("same", book.same), ("apart", book.apart)):
        for written, party_id in links:
            if acting.get(party_id, party_id) not in parties.parties:
                yield f"[names] {table}: {written!r} is linked to no party {party_id!r}"
    yield from _claimed_twice(book, acting)


def _claimed_twice(book: Book, acting: Mapping[str, str]) -> Iterator[str]:
    claims: dict[tuple[str, ...], str] = {}
    apart = {(keys(written), acting.get(one, one)) for written, one in book.apart}
    for written, party_id in _claims(book):
        means = acting.get(party_id, party_id)
        first = claims.setdefault(keys(written), means)
        if first != means:
            yield f"[[party]] {party_id!r}: {written!r} is a name of {first!r} too"
        if (keys(written), means) in apart:
            yield f"[names] apart: {written!r} is also said to mean {means!r}"


def _claims(book: Book) -> Iterator[tuple[str, str]]:
    yield from book.same
    for row in book.rows:
        for _, listed in told_by(row):
            yield from ((written, row["id"]) for written in listed)


def _topic_problems(rows: tuple[TopicRow, ...], parties: Parties) -> Iterator[str]:
    shipped = known_topics().topics
    slugs = Counter(row["slug"] for row in rows)
    for row in rows:
        table = f"[[topic]] {row['slug']!r}"
        if slugs[row["slug"]] > 1:
            yield f"{table}: there are {slugs[row['slug']]} rows with this slug"
        if "title" not in row and row["slug"] not in shipped:
            yield f"{table}: needs a title, as no topic with this slug ships"
        for party_id in row.get("parties", ()):
            if party_id not in parties.parties:
                yield f"{table}: there is no party {party_id!r}"


def _first(problem: ValidationError, tables: Mapping[str, object]) -> str:
    """Tell the first of a file's problems: which table, which field, what is wrong."""
    error = problem.errors()[0]
    table, *rest = error["loc"]
    place = f"[{table}]" if table == "names" else f"[[{table}]]"
    if rest and isinstance(rest[0], int) and table != "names":
        rows = tables[str(table)]
        row = cast(list[object], rows)[rest[0]]
        own = row.get("id") or row.get("slug") if isinstance(row, dict) else None
        place = f"{place} {own!r}" if own else f"{place} number {rest[0] + 1}"
        rest = rest[1:]
    field = ".".join(str(part) for part in rest)
    reason = {
        "extra_forbidden": f"there is no field {field!r}",
        "missing": f"{field} is missing",
    }.get(error["type"], f"{field}: {error['msg']}")
    return f"{place}: {reason}"
