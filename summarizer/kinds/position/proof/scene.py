"""A sentence in its place: with those before it, where pronouns may look back."""

from dataclasses import dataclass
from functools import lru_cache

from .sentence import Sentence


@dataclass(frozen=True, eq=False)
class Scene:
    """A sentence, and the scene before it where anybody may look."""

    sentence: Sentence
    before: "Scene | None" = None


@lru_cache(maxsize=1024)
def scene_of(sentence: Sentence, before: Scene | None) -> Scene:
    """Return the one scene of a sentence in its place: read once, read for all."""
    return Scene(sentence, before)
