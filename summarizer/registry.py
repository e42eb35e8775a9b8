"""What is known before any article is read: parties and topics."""

from functools import cache
from typing import NamedTuple

from .parties import Parties, known_parties
from .topics import Topics, known_topics


class Registry(NamedTuple):
    """The names that claims are resolved against."""

    parties: Parties
    topics: Topics


@cache
def known_registry() -> Registry:
    """Load what ships with the package."""
    return Registry(known_parties(), known_topics())
