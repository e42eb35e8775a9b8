"""Of whom something is asked, and whether he fights or only might help."""

import re

from .. import lazy
from ..kinds.position.model import Stance
from .places import Told
from .reading import Reading
from .standings import belligerents

_ADDRESSED = lazy.compile(
    r"(?:(?:on|upon|to|from)\s+)?(?P<who>(?:the\s+|all\s+|both\s+|other\s+|its\s+)*(?:[\w’'.-]+\s+){0,4}?[\w’'.-]+?)"
    r"(?=(?:\s+(?:(?:on|last|this)\s+)?\w+day)?\s+(?:to|not\s+to|for|that)\s|,\s+(?:which|who)\s)"
)


def asks_himself(asked: str, told: Told, reading: Reading) -> bool:
    """Tell a demand made of the very party that is taken for its holder."""
    reach = told.object + len(asked) + len("on the ")
    named = [n for n in reading.named(told.object, reach) if n.party]
    if not named or reading.text.startswith(("’s", "'s", "’ "), named[0].end):
        return False
    return {n.party for n in named} == {told.holder.party}


_GENERIC = lazy.compile(
    r"\b(?:allies|partners|powers|community|world|countries|governments|West|Congress|council|"
    r"states|donors|capitals|friends|lenders|Council|[Bb]ank|Court|Union|Nations|Parliament|"
    r"Assembly|[Oo]rgani[sz]ation|mediators?|brokers?|guarantors?)\b"
)


def asked(reading: Reading, told: Told) -> str | None:
    """Return of whom something is asked, where the verb names them."""
    if told.stance != "demand":
        return None
    content = reading.text[told.object : told.end]
    match = _ADDRESSED.match(content)
    who = match["who"] if match else ""
    named = reading.named(told.object, told.end)
    if match and named and named[0].start < told.object + match.end("who"):
        return who
    if match and _GENERIC.search(who):
        return who
    clause = re.match(r"that\s+(?:the\s+)?", content)
    if clause and named and named[0].start == told.object + clause.end():
        return named[0].called
    return None


def stance_of(
    told: Told, content: str, asked: str | None, reading: Reading, conflict: str
) -> Stance:
    """Tell a demand made of somebody who is no party from one made of the enemy."""
    if told.stance != "demand" or asked is None:
        return told.stance
    if not re.match(r"(?:on|upon|to)\s", content) and not _URGES.search(
        reading.text[told.start : told.object]
    ):
        return told.stance
    sides = belligerents(reading, conflict)
    named = {
        n.party
        for n in reading.named(told.object, told.object + len(asked) + 12)
        if n.party
    }
    if re.search(r"\b(?:both|two|warring)\s+\w+", asked):
        return "demand"
    if _THE_TWO.search(asked) and len(_named_before(told, reading) & sides) > 1:
        return "demand"
    if _GENERIC.search(asked) or (named and not named & sides):
        return "call_on_third_party"
    return "demand"


_THE_TWO = lazy.compile(
    r"\b(?:the|their|those)\s+(?:\w+\s+)?(?:countries|governments|states|capitals|neighbou?rs|republics)\b"
)
"""How the two sides are called where both have just been named."""


def _named_before(told: Told, reading: Reading) -> set[str]:
    """Return the parties that the sentence of a demand names before it."""
    home = next(iter(reading.touched(told.object, told.object + 1)))
    return {name.party for name in reading.named(home.start, told.object)}


_URGES = lazy.compile(r"\b(?:urg|ask|press)\w*\s*$")
