"""The values that flow through the house: articles, evidence, records, rejections.

Frozen types without behaviour beyond validation. What is particular to one kind of
record (a position, a casualty figure, a ceasefire term) lives in `summarizer.kinds`.
"""

import json
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, field_validator

from .errors import Reason

Zone = Literal["headline", "body", "caption", "related", "boilerplate"]
"""What a stretch of an article is for; only the first three feed a brief."""

TOLD: frozenset[Zone] = frozenset({"headline", "body", "caption"})
"""The zones in which the article itself speaks."""

DateSource = Literal[
    "front_matter", "json", "html_metadata", "sidecar", "file_name", "option"
]
"""Where an article's published date was read; it is never guessed."""

Attribution = Literal[
    "own_side_official",
    "opposing_side_official",
    "mediator_official",
    "other_government",
    "local_authority",
    "un_or_igo",
    "ngo_or_research",
    "expert",
    "unnamed_official",
    "media_own_reporting",
    "unattributed",
]
"""Who vouches for a claim (after ICD 206 source descriptors)."""

Assertion = Literal["current", "historical", "future", "hypothetical", "denied"]
"""In which mode the text asserts it (after PLOVER's auxiliary modes)."""

Verdict = Literal["proved", "unproved", "refuted"]
"""A record is proved, or of an article whose language the proofs do not read: then its
quote is checked and its roles are not. A rejected draft is unproved or refuted."""

Problem = Literal[
    # the quote
    "quote_not_found",
    "quote_too_short",
    "quote_too_long",
    "quote_in_related",
    "quote_in_boilerplate",
    # every kind
    "claimant_not_named",
    "claimant_contradicted",
    "date_not_in_article",
    "number_not_in_quote",
    "negated",
    "not_a_fact",
    "historical",
    # casualty figures
    "count_not_in_quote",
    "count_not_a_number",
    "count_mismatch",
    "not_people",
    "metric_not_in_quote",
    "role_mismatch",
    "victims_not_named",
    "wrong_side",
    "group_not_in_quote",
    "responsible_not_named",
    "subset_mismatch",
    "count_type_mismatch",
    "verification_not_in_quote",
    "place_not_in_quote",
    # positions
    "holder_not_named",
    "wrong_holder",
    "stance_not_in_quote",
    "stance_contradicted",
    "condition_left_out",
    # ceasefire terms
    "no_arrangement_in_quote",
    "party_not_named",
    "duration_not_in_quote",
    "scope_not_in_quote",
    "status_not_in_quote",
    "status_contradicted",
    "compliance_not_in_quote",
    "monitoring_not_in_quote",
]
"""Why a draft was not proved: a closed list, part of the public JSON."""


class Frozen(BaseModel):
    """Base of our values: immutable, strict about names, quiet about inputs."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", allow_inf_nan=False, hide_input_in_errors=True
    )


class Article(Frozen):
    """One article as read: text fixed once to NFC and line feeds, metadata never guessed.

    Offsets everywhere are 0-based, half-open and count code points of `text`, which for
    a text or Markdown file is the whole file, front matter included.
    """

    path: str
    """Where it was read, as the caller gave it; a label, not part of its identity."""
    text: str
    body_start: int = 0
    """Where the text proper begins, after any front matter."""
    title: str | None = None
    source: str | None = None
    """The publisher, as the metadata names it."""
    url: str | None = None
    lang: str | None = None
    """ISO 639-1, as the metadata names it."""
    published_at: str | None = None
    """ISO 8601 date or date-time, never guessed."""
    published_from: DateSource | None = None

    @field_validator("published_at")
    @classmethod
    def _is_iso(cls, value: str | None) -> str | None:
        if value is not None:
            date.fromisoformat(value[:10])
        return value

    @cached_property
    def id(self) -> str:
        """16 hex digits of the sha256 of what the article is, wherever it lies."""
        told = (self.title, self.source, self.url, self.lang, self.published_at)
        return content_id([self.text, *told])

    @property
    def published_on(self) -> date | None:
        """The day it was published, in its own time zone."""
        return date.fromisoformat(self.published_at[:10]) if self.published_at else None


class Evidence(Frozen):
    """The words of an article that bear a claim out (W3C Web Annotation selectors)."""

    quote: str
    """Sliced from the article: `article.text[start:end]`."""
    start: int
    end: int
    prefix: str
    """Up to 32 characters before; tells repeated sentences apart."""
    suffix: str
    zone: Zone
    match: Literal["exact", "normalized"]
    """Whether the model's words were equal as written, or after folding."""


class Record(Frozen):
    """What is common to the records of every kind. Built by proving, never by a model.

    The fields that a draft also has keep the model's words; the rest is computed.
    """

    kind: str
    id: str
    """16 hex digits of the content: the same claim read again has the same id."""
    article_id: str
    verdict: Verdict
    evidence: Evidence
    topic: str
    """Slug of the conflict that this record's own words belong to."""
    conflict: str
    stated_by: str
    claimant: str
    """Party id of whoever `stated_by` speaks for."""
    attribution: Attribution
    assertion: Assertion
    date_text: str | None


REFUTING: frozenset[Problem] = frozenset(
    {
        "claimant_contradicted",
        "negated",
        "not_a_fact",
        "historical",
        "count_mismatch",
        "not_people",
        "role_mismatch",
        "wrong_side",
        "subset_mismatch",
        "count_type_mismatch",
        "wrong_holder",
        "stance_contradicted",
        "condition_left_out",
        "status_contradicted",
    }
)
"""Problems by which the article says otherwise, rather than nothing."""


Link = tuple[str, str]
"""Ids of two records that tell one thing, the smaller first."""


class Rejection(Frozen):
    """A draft that its article does not bear out, kept for the audit list."""

    kind: str
    article_id: str
    attempt: int
    """1 for the first answer, 2 to a repair request, 3 to a second look."""
    verdict: Verdict
    """Refuted when the article says otherwise, unproved when it says nothing."""
    problems: tuple[Problem, ...]
    quote: str
    """The model's words, not trusted."""
    claim: str
    """The draft in one line, not trusted."""


class Missed(Frozen):
    """Something that an article says and that no record tells, as rules read it."""

    kind: str
    article_id: str
    quote: str
    """Sliced from the article: `article.text[start:end]`."""
    start: int
    end: int
    what: str
    """In a few words: "18 killed", "reject: territory", "30 days"."""


class Skipped(Frozen):
    """An input that gave no records, and why."""

    path: str
    article_id: str | None = None
    reason: Reason
    detail: str
    retryable: bool = False
    """True when the same input may succeed in a later run: deferred, not refused."""


def content_id(content: object) -> str:
    """Derive an id from content: equal content, equal id, on any machine.

    Args:
        content: JSON-like values; mappings are taken with sorted keys.

    Returns:
        16 hex digits of the sha256 of its canonical JSON.
    """
    return sha256(canonical_json(content)).hexdigest()[:16]


def canonical_json(content: object) -> bytes:
    """Write JSON that is equal for equal content: sorted keys, no spaces, UTF-8."""
    plain = _ANYTHING.dump_python(content, mode="json")
    return json.dumps(
        plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode("utf-8", "surrogatepass")


_ANYTHING: TypeAdapter[object] = TypeAdapter(object)
