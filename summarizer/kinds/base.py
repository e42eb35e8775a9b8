"""What a kind of record is made of.

A kind is four things in one module: what a model fills in (`Draft`), what is believed
(`Record`), how a draft is proved, and how records merge into items and are shown. The
rest of the house goes through `summarizer.kinds.KINDS` and knows none by name.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Generic, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict

from ..blocks import Cell, Line, Section
from ..numbers import find_counts
from ..parties import NOT_STATED, REPORTER, Parties, Party
from ..quotes import fold
from ..records import Article, Evidence, Frozen, Link, Problem, Record
from ..topics import Topics
from .telling import Difference, Telling, Trend


class Draft(BaseModel):
    """What a model fills in for one record: proposed, not yet believed.

    No defaults, no constraints: strict JSON schema wants every field, and what a value
    must satisfy is for the proofs to say. Descriptions are read by the model.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", allow_inf_nan=False, hide_input_in_errors=True
    )

    quote: str


@dataclass(frozen=True, slots=True)
class Context:
    """All that a proof may look at."""

    article: Article
    evidence: Evidence
    passage: str
    """The sentences that the quote touches, with one neighbour on each side."""
    parties: Parties
    topics: Topics

    def names(self, name: str) -> bool:
        """Tell whether the passage names somebody: itself, an alias or a metonym."""
        party = self.parties.resolve(name)
        if party in (REPORTER, NOT_STATED):
            return True
        if set(party.id.split("+")) <= self.parties.named_in(self.passage):
            return True
        return fold(name).text.casefold() in fold(self.passage).text.casefold()

    def has_words(self, phrase: str | None) -> bool:
        """Tell whether the article holds a phrase letter by letter, after folding."""
        return phrase is None or fold(phrase).text in fold(self.article.text).text

    def has_numbers_of(self, text: str) -> bool:
        """Tell whether every count in a paraphrase stands in the passage too."""
        told = {phrase.says[1:] for phrase in find_counts(text)}
        return not told or told <= {p.says[1:] for p in find_counts(self.passage)}

    def topic(self, conflict: str) -> str:
        """Tell which topic a conflict's name means."""
        return self.topics.resolve(conflict, parties=self.parties)


State = Literal["single_source", "corroborated", "disputed", "superseded"]


class Item(Frozen):
    """Records that tell of one thing, merged; the evidence of each is kept."""

    kind: str
    id: str
    """16 hex digits of what the item is about: stable from edition to edition."""
    topic: str
    state: State
    records: tuple[str, ...]
    """Ids of the records merged, the one that leads first."""
    documents: int
    """Articles that tell it."""
    families: int
    """Among them, articles that are no copies of each other."""
    claimants: int
    """Parties that say so; two outlets that quote one official are one claimant."""
    first_seen: str | None
    last_seen: str | None
    superseded: tuple[str, ...]
    """Those among the records that tell what has changed since, sorted."""


Exclusion = Literal["hypothetical", "denied_without_claim", "affected_other"]
"""Why a proved record is in no item: it supposes; it denies what nobody claims; it
counts people who lost power, water or food and not their lives, health or homes."""


class Excluded(Frozen):
    """A proved record that is in no item, and why."""

    record: str
    reason: Exclusion


class Counters(NamedTuple):
    """How broadly an item is borne out: never one number."""

    documents: int
    families: int
    claimants: int
    first_seen: str | None
    last_seen: str | None


REPRINT_DAYS = 7
"""Days within which the same text is printed again."""


@dataclass(frozen=True)
class Corpus:
    """What merging may look at besides the records."""

    articles: Mapping[str, Article]
    families: Mapping[str, str]
    """Article id to the id of its family of copies."""
    parties: Parties
    topics: Topics
    links: frozenset[Link] = frozenset()
    """Records that were found to tell one position."""

    @cached_property
    def _first_published(self) -> Mapping[str, str]:
        days: dict[str, str] = {}
        for article_id, family in self.families.items():
            published = self.articles[article_id].published_at
            if published:
                days[family] = min(days.get(family, published[:10]), published[:10])
        return days

    def day(self, record: Record) -> str | None:
        """Tell when it was said: the record's own date, else when it was first told."""
        said: str | None = getattr(record, "date", None)
        return said or self.told(record)

    def told(self, record: Record) -> str | None:
        """Tell when it was first published: a copy says nothing new when it appears.

        What appears again, word for word, after more than a week is no reprint.
        """
        published = self.published(record)
        first = self._first_published.get(self.families[record.article_id])
        if not published or first is None:
            return first
        late = date.fromisoformat(published) - date.fromisoformat(first)
        return first if late.days <= REPRINT_DAYS else published

    def published(self, record: Record) -> str:
        """Return its article's day for sorting; undated sorts before all others."""
        return (self.articles[record.article_id].published_at or "")[:10]

    def voice(self, record: Record) -> str:
        """Tell whose word it is: a claimant, or one newsroom's own."""
        if record.claimant != REPORTER.id:
            return record.claimant
        return f"{REPORTER.id}:{self.families[record.article_id]}"

    def counters(self, records: Iterable[Record]) -> Counters:
        """Count documents, families and claimants apart."""
        several = tuple(records)
        ids = {record.article_id for record in several}
        days = sorted(day for record in several if (day := self.published(record)))
        return Counters(
            len(ids),
            len({self.families[article_id] for article_id in ids}),
            len({self.voice(record) for record in several}),
            days[0] if days else None,
            days[-1] if days else None,
        )


def newest_first(day: str | None) -> tuple[int, ...]:
    """Build a sort key that puts later ISO days first and undated last."""
    return tuple(-ord(char) for char in (day or "").ljust(10, "\0"))


UNREAD = "†"
"""Marks what rests on a record of which only the quote was checked."""

STALE_DAYS = 90
"""A position not restated for so long is shown with the day it was last stated."""


@dataclass(frozen=True, slots=True)
class View:
    """What a kind's section may look at besides its items."""

    records: Mapping[str, Record]
    source_numbers: Mapping[str, int]
    """Article id to its number in the list of sources."""
    parties: Parties
    sides: tuple[Party, ...]
    """The topic's conflict parties, in the order of the matrix."""
    as_of: date | None
    names: Mapping[str, str]
    """How the articles write the names of parties that are not registered."""

    def refs(self, record_ids: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of the sources that some records rest on, ascending."""
        articles = {self.records[record_id].article_id for record_id in record_ids}
        return tuple(sorted(self.source_numbers[article] for article in articles))

    def line(self, text: str, record_ids: Iterable[str]) -> Line:
        """Make a line that rests on some records; unproved ones are marked."""
        ids = tuple(record_ids)
        unread = any(self.records[one].verdict != "proved" for one in ids)
        return Line(f"{text} {UNREAD}" if unread else text, self.refs(ids))

    def name(self, party_id: str) -> str:
        """Name a party for a reader: as registered, else as the articles write it."""
        if party_id in self.names:
            return self.names[party_id]
        return self.parties.get(party_id).name

    def is_stale(self, edtf: str | None) -> bool:
        """Tell whether something was last said too long before the edition's day."""
        if self.as_of is None or edtf is None or len(edtf) < 10:
            return False
        return (self.as_of - date.fromisoformat(edtf[:10])).days > STALE_DAYS


DraftT = TypeVar("DraftT", bound=Draft)
RecordT = TypeVar("RecordT", bound=Record)
ItemT = TypeVar("ItemT", bound=Item)


@dataclass(frozen=True, slots=True)
class Merged(Generic[ItemT]):
    """What became of a set of records: each is in one item, or left out for a reason."""

    items: tuple[ItemT, ...]
    excluded: tuple[Excluded, ...]


@dataclass(frozen=True, slots=True)
class Kind(Generic[DraftT, RecordT, ItemT]):
    """One kind of record: add another and the whole house knows it."""

    name: str
    reply_field: str
    """Where a reply lists its drafts of this kind."""
    draft: type[DraftT]
    record: type[RecordT]
    item: type[ItemT]
    core: tuple[str, ...]
    """Fields that two records of one passage share when they make one claim."""
    problems: Callable[[DraftT, Context], tuple[Problem, ...]]
    """What the article does not bear out; nothing when the draft is proved."""
    computed: Callable[[DraftT, Context], dict[str, object]]
    """The record's fields that are not the draft's."""
    claim: Callable[[DraftT], str]
    """The draft in one line, for the audit list."""
    merge: Callable[[tuple[RecordT, ...], Corpus], Merged[ItemT]]
    """Pure, a function of the set of records: their order tells nothing."""
    sections: Callable[[tuple[ItemT, ...], View], tuple[Section, ...]]
    """How the items look in a brief; none when there is nothing to show."""
    headline: Callable[[tuple[ItemT, ...], View], Line | None]
    """The items in one sentence for the bottom line."""
    disputes: Callable[[tuple[ItemT, ...], View], tuple[tuple[Cell, ...], ...]]
    """Rows of the ledger of disputed claims: claim, one account, the other."""
    subject: Callable[[ItemT, View], str]
    """What an item is about, in a few words."""
    telling: Callable[[ItemT, View], Telling]
    """What it tells, in a line."""
    differences: Callable[[ItemT, ItemT, View, View], Iterable[Difference]]
    """What a later edition's item tells otherwise than an earlier one's."""
    trend: Callable[[ItemT | None, ItemT], Trend]
    """Whether a later edition's item bears better or worse than an earlier one's."""
    ahead: Callable[[tuple[ItemT, ...], View], tuple[tuple[str, Line], ...]] = (
        lambda items, view: ()
    )
    """What the items say will come, each with its ISO day."""
    unsaid: Mapping[Problem, Mapping[str, object]] = field(default_factory=dict)
    """What a draft says instead where its words only say nothing of something: fields and
    their neutral values, by problem. Any other problem refuses the draft."""
    says: Callable[[DraftT], bool] = lambda draft: True
    """Whether a draft says anything beyond its neutral values."""


def shared_problems(
    context: Context, *, stated_by: str, date_text: str | None
) -> tuple[Problem, ...]:
    """Check what every kind has: its claimant is named, its time phrase is there."""
    problems: list[Problem] = []
    if not context.names(stated_by):
        problems.append("claimant_not_named")
    if not context.has_words(date_text):
        problems.append("date_not_in_article")
    return tuple(problems)
