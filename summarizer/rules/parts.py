"""What an article is cut into: sentences, and who says what in them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from ..patterns import Line, read_line
from .names import Name


class Voice(NamedTuple):
    """Somebody whose words a text gives."""

    name: str
    """As the article writes it, for `stated_by`; "reporter" for the article's own words;
    empty when it could not be told."""
    words: str
    """The name with its office: "Arland's foreign minister, Dana Orlic"."""
    party: str
    """Id of the party spoken for; empty when none is named."""
    start: int
    """Where the name stands; -1 for the reporter."""
    end: int


REPORTER = Voice("reporter", "", "", -1, -1)
UNKNOWN = Voice("", "", "", -1, -1)


class Said(NamedTuple):
    """A stretch of a sentence that is somebody's word."""

    start: int
    end: int
    verb: str
    """The verb of saying, in lower case."""
    cue: int
    """Where the words of saying end."""
    is_aside: bool
    voice: Voice


class Told(NamedTuple):
    """Whose words a sentence holds."""

    said: tuple[Said, ...] = ()
    default: Voice = REPORTER
    """Whose words it is where none of its own verbs tells."""


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """One sentence of an article; equal to itself alone, so that it is cheap to know."""

    index: int
    start: int
    end: int
    text: str
    low: str
    """Its text in small letters, each where its capital stands."""
    paragraph: int
    """Number of its line."""
    names: tuple[Name, ...]
    cues: tuple[tuple[int, str], ...]
    """Its words that may tell who speaks, in small letters, each with where it begins."""
    is_quoted: bool
    """Whether it stands inside quotation marks, or begins with them."""
    subject: Name | None
    """Whom it is about: named first, or meant by the pronoun that it begins with."""
    _tell: Callable[["Sentence"], Told] = field(repr=False)

    @property
    def said(self) -> tuple[Said, ...]:
        """Who says what in it, from left to right; found out when first asked for."""
        return self._tell(self).said

    @property
    def default(self) -> Voice:
        """Whose words it is where none of its own verbs tells."""
        return self._tell(self).default


@lru_cache(maxsize=256)
def line_of(sentence: Sentence) -> Line:
    """Read the words of a sentence, once for all that look for cues in it."""
    return read_line(sentence.text, sentence.low)
