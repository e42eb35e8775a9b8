"""One canonical brief per topic: a value, before any rendering."""

from typing import Final, Literal

from .kinds import AnyItem, AnyRecord
from .kinds.base import Excluded, Item
from .kinds.telling import ChangeType, Trend
from .records import Article, Frozen, Link, Missed, Rejection, Skipped

SCHEMA_VERSION: Final = "1"


class Provenance(Frozen):
    """What answered the prompts: enough to ask again."""

    engine: str
    model: str
    prompt: str
    """Fingerprint of the prompt's files."""
    replayed: bool
    """Whether the answers came from a recording instead of a live endpoint."""


class Statement(Frozen):
    """A sentence of ours and the sources it rests on."""

    text: str
    refs: tuple[int, ...]
    items: tuple[str, ...] = ()
    """Ids of the items that a model's sentence cites; none for a template's."""


Likelihood = Literal[
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
]
"""ICD 203's words for 1-5, 5-20, 20-45, 45-55, 55-80, 80-95 and 95-99 per cent."""


class Judgment(Frozen):
    """An assessment, its likelihood and its confidence apart (ICD 203)."""

    likelihood: Likelihood
    statement: str
    """Completes "We assess it is … that"."""
    confidence: Literal["low", "moderate", "high"]
    basis: str
    """Why the confidence is no other, from the items' counters."""
    refs: tuple[int, ...]
    items: tuple[str, ...]


class Side(Frozen):
    """What one edition told of something, with the quote that stands for it."""

    text: str
    said: str | None
    """EDTF: when it was said, or as of when it holds."""
    records: tuple[str, ...]
    quote: str
    """Of the first record."""
    article_id: str


class Change(Frozen):
    """What became of an item since the edition before."""

    type: ChangeType
    kind: str
    item: str
    """Its id, in this edition unless it was withdrawn."""
    trend: Trend
    about: str
    before: Side | None
    after: Side | None


class Previous(Frozen):
    """The edition that this one is compared with."""

    as_of: str | None
    id: str | None
    """None when it was computed from the articles of then, rather than read."""


class Source(Frozen):
    """An article that bears out part of the brief, with its text: enough to verify."""

    number: int
    article_id: str
    article: Article
    copy_of: int | None
    """Number of the first source with the same text, if this is a copy of it."""
    used: int
    """Records that it bears out."""
    rejected: int
    """Drafts that it did not bear out."""
    chars_left_out: int
    """Of teasers, furniture and front matter, which no model read."""


class Brief(Frozen):
    """All that is known of a topic as of a day, with the evidence for every part."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    id: str
    """16 hex digits of the content: equal briefs, equal ids."""
    topic: str
    title: str
    as_of: str | None
    """ISO day up to which articles count; None when none of them is dated."""
    covers_from: str | None
    covers_to: str | None
    sides: tuple[str, ...]
    """Party ids of the conflict parties, in the order of the matrix."""
    articles_read: int
    """Articles of the whole run, whatever their topic."""
    articles_unique: int
    articles_later: int
    """Articles of the run published after `as_of`: for this edition they do not exist."""
    since: str | None
    """ISO day before which no article was read; None when there is no such day."""
    previous: Previous | None
    """None for a first edition."""
    changes: tuple[Change, ...]
    """Since `previous`, the weightiest first."""
    bottom_line: tuple[Statement, ...]
    bottom_line_by: Literal["template", "model"]
    judgments: tuple[Judgment, ...]
    """A model's, proved against the items; none by template."""
    items: tuple[AnyItem, ...]
    excluded: tuple[Excluded, ...]
    """Records that are in no item: every other one is in exactly one."""
    links: tuple[Link, ...]
    """Records that a model found to tell one position, where code could not tell."""
    records: tuple[AnyRecord, ...]
    rejections: tuple[Rejection, ...]
    missed: tuple[Missed, ...]
    """What rules read in the same articles and no record tells, on whatever topic."""
    other_topics: dict[str, int]
    """Records of the same articles that belong to other topics, by topic."""
    sources: tuple[Source, ...]
    skipped: tuple[Skipped, ...]
    provenance: Provenance

    def items_of(self, kind: str) -> tuple[Item, ...]:
        """Return the items of one kind, in the order of their ids."""
        return tuple(item for item in self.items if item.kind == kind)
