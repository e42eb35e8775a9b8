"""What an article is cut into: sentences, and who says what in them."""

from dataclasses import dataclass
from typing import NamedTuple

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


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """One sentence of an article; equal to itself alone, so that it is cheap to know."""

    index: int
    start: int
    end: int
    text: str
    low: str
    """Its text in small letters, each where its capital stands."""
    words: frozenset[str]
    """Its words in lower case: what is not among them need not be looked for."""
    paragraph: int
    """Number of its line."""
    names: tuple[Name, ...]
    said: tuple[Said, ...]
    default: Voice
    """Whose words it is where none of its own verbs tells."""
    subject: Name | None
    """Whom it is about: named first, or meant by the pronoun that it begins with."""
