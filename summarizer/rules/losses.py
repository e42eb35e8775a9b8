"""Whether a speaker tells of his own dead or of those whom he struck."""

import re

from .. import lazy
from ..kinds.casualty.proof.homes import REBELS
from ..kinds.casualty.proof.lexicon.harm import FORCE, WEAPON
from ..text import small
from .camps import camps
from .counted import Count, words_of
from .homelands import is_state
from .names import Name
from .reading import Reading, Voice
from .standings import ENEMY


def about(count: Count, voice: Voice, side: str, reading: Reading) -> str:
    """Return the id of whose people a number counts, as far as it tells a rival's.

    Args:
        count: a number of people.
        voice: whoever gives it.
        side: id of the party whose people its words name; "" for none.
        reading: the article.

    Returns:
        The speaker's party, `ENEMY`, or the side that the words name.
    """
    party = reading.party_of(voice)
    if not party:
        fights = _ARMY.search(voice.words) and REBELS.search(words_of(count))
        return ENEMY if fights else side
    if _owns_up(count) or (
        _CARES.search(voice.words) and not _names_other(count, party)
    ):
        return party
    if claims_deed(count, party) or _is_foe(count, party, reading):
        return ENEMY
    return side


_ARMY = lazy.compile(r"\b(?:army|military|ministry|government)\b", re.IGNORECASE)
_OWNED_UP = lazy.compile(
    r"\b(?:acknowledg\w+|admit\w*|conced\w+|own(?:s|ed)\s+up|confirm\w*|(?:gave|gives|put|puts)\s+its\s+(?:own\s+)?(?:losses|dead|toll))\b"
    r"(?!.*\b(?:kill(?:ing|ed)|hold(?:ing|s)|captur|detain|tak(?:en|ing)))[^;]*$"
)
_OF_ITS = lazy.compile(
    r"\b(?:its|his|their|our)\s+(?:own\b|men\b|fighters|soldiers|troops|sailors|marines)"
)
_NEAR = 70
"""Characters before a number in which its verb stands."""


def _owns_up(count: Count) -> bool:
    """Read "acknowledged the loss of three men" and "six of its own soldiers"."""
    text, figure = count.sentence.text, count.figure
    lead = text[max(figure.start - _NEAR, 0) : figure.start]
    suffers = _LOST.search(lead) is not None
    if suffers or not figure.is_object:
        near = (figure.start, figure.noun_end + _BEHIND)
        if _ITS_SUBJECT.search(lead) or _OF_ITS.search(text, *near):
            return True
    return _OWNED_UP.search(lead) is not None and not REBELS.search(words_of(count))


_BEHIND = 12
"""Characters behind a noun in which "of its own" stands."""
_LOST = lazy.compile(r"\b(?:lost|suffered|mourned)\s+(?:\w+\s+)?$")
_ITS_SUBJECT = lazy.compile(
    r"\b(?:it|they|he|we)\s+(?:(?:had|has|have)\s+)?(?:lost|suffered|mourned)\s+(?:\w+\s+)?$"
)
_CARES = lazy.compile(
    r"\b(?:health|interior|medical|emergency|rescue|civil\s+(?:defen[cs]e|protection))\b",
    re.IGNORECASE,
)


def _names_other(count: Count, party: str) -> bool:
    at, end = count.noun
    start = count.sentence.start
    named = {
        n.party for n in count.sentence.names if start + at <= n.start < start + end
    }
    return bool(named - {party, ""})


def _is_foe(count: Count, party: str, reading: Reading) -> bool:
    """Read a state's word on rebels, and a group's on soldiers, as one on the enemy."""
    words = words_of(count)
    if is_state(party, reading):
        return REBELS.search(words) is not None
    known = reading.registry.parties.get(party).kind
    is_group = known == "armed_group" or any(
        side.party == party for side in camps(reading).groups
    )
    return is_group and _SOLDIERS.search(words) is not None


_SOLDIERS = small(lazy.compile(r"\b(?:soldiers|troops|servicemen|conscripts)\b"))
_ITSELF = lazy.compile(r"\b(?:it|they|its|his|their|we|our)\b[^,;]{0,80}$")
_CLAIMED = lazy.compile(
    r"\bclaim\w*\s+to\s+have\s+[^,;]{0,40}$|"
    r"\b(?:boast|claim|speak|spoke|talk|tell|told|brag)\w*\s+of\s+(?:having\s+)?(?:also\s+)?$"
)


def claims_deed(count: Count, party: str) -> bool:
    """Tell whether a speaker's own side did the harm: "it had killed 20"."""
    text, figure = count.sentence.text, count.figure
    if not figure.is_object or figure.harm is None:
        return False
    if _PASSIVE.search(text, figure.harm.end, figure.start):
        return False
    agent = agent_of(count)
    said = text[told_from(count) : figure.harm.start]
    if agent is not None:
        return agent.party == party
    return bool(_ITSELF.search(said) or _CLAIMED.search(text, 0, figure.harm.start))


_PASSIVE = lazy.compile(r"\b(?:was|were|is|are|at)\b")


def told_from(count: Count) -> int:
    """Return where in its sentence the statement that holds a number begins."""
    cues = [
        said.cue - count.sentence.start
        for said in count.sentence.said
        if not said.is_aside and said.cue <= count.span[0]
    ]
    return max(cues, default=0)


_BY = lazy.compile(r"\s+(?:in|by)\s+(?:an?\s+|the\s+)?(?:alleged\s+|suspected\s+)?")
_FORCE = lazy.compile(rf"[\w'’]*\s+(?:\w+\s+)?(?:{WEAPON}|{FORCE})\b", re.IGNORECASE)
_DOER = lazy.compile(rf"(?:['’]s)?\s+(?:(?:{WEAPON}|{FORCE})\s+)?", re.IGNORECASE)


def agent_of(count: Count) -> Name | None:
    """Tell who is said to have done the harm: "by Israeli fire", "an Arlish drone killed"."""
    figure, sentence = count.figure, count.sentence
    text, harm = sentence.text, figure.harm
    if harm is None:
        return None
    if not figure.is_object:
        by = _BY.match(text, max(harm.end, figure.noun_end))
        if by is None or not _FORCE.match(text, by.end()):
            return None
        at = sentence.start + by.end()
        return next((n for n in sentence.names if n.start == at), None)
    if _PASSIVE.search(text, harm.end, figure.start):
        return None  # "the soldiers killed on the front were put at 50"
    doers = [n for n in sentence.names if n.end <= sentence.start + harm.start]
    if not doers or doers[-1].is_person:
        return None
    between = text[doers[-1].end - sentence.start : harm.start]
    lead = text[: doers[-1].start - sentence.start]
    is_doer = (
        _DOER.fullmatch(between) or _OWNS_UP.fullmatch(between)
    ) and not _PREPOSED.search(lead)
    return doers[-1] if is_doer else None


_OWNS_UP = lazy.compile(
    r"\s+(?:claim(?:s|ed)?|boast(?:s|ed)?|admit(?:s|ted)?)\s+(?:to\s+have\s+|to\s+|of\s+)?(?:having\s+)?"
)
_PREPOSED = lazy.compile(
    r"\b(?:by|in|at|on|near|of|from|with|between|across|over)\s+(?:the\s+)?$"
)
