"""Whose people a side harmed, where its war has one other side for them."""

import re

from .. import lazy
from ..kinds.casualty.proof.homes import REBELS
from ..kinds.casualty.proof.lexicon.harm import WEAPON
from .counted import Count, words_of
from .homelands import Side, called, fighting_in, home_of, is_state
from .losses import agent_of, claims_deed
from .reading import Reading, Voice


def struck_by(count: Count, voice: Voice, reading: Reading) -> Side | None:
    """Read whom one side harmed as the other side's: "Arlish drones killed six".

    Args:
        count: a number of people whom no word of theirs tells a side of.
        voice: whoever gives it; "it had killed 20" is his own side's deed.
        reading: the article.
    """
    agent = agent_of(count)
    doer = agent.party if agent else _striker(count)
    speaker = reading.party_of(voice)
    if not doer and speaker and claims_deed(count, speaker):
        doer = speaker
    fighting = fighting_in(count.sentence, reading)
    if doer not in fighting:
        return None
    party = _other(count, doer, fighting, reading)
    return called(party, reading) if party else None


def _striker(count: Count) -> str:
    """Return the one party whose arms or attack its clause names."""
    sentence, (first, last) = count.sentence, count.span
    strikers = {
        name.party
        for name in sentence.names
        if _ARMS.match(sentence.text, name.end - sentence.start)
        and not _STOPPED.search(sentence.text, 0, name.start - sentence.start)
        and ";"
        not in sentence.text[
            min(name.end, last) - sentence.start : max(name.start, first)
            - sentence.start
        ]
    }
    return strikers.pop() if len(strikers) == 1 else ""


_ARMS = lazy.compile(
    rf"(?:['’]s)?\s+(?:(?!and\b|said\b|in\b|on\b)[\w-]+\s+){{0,2}}?{WEAPON}\b(?!\s+(?:crews?|positions?|sites?|launch))",
    re.IGNORECASE,
)
_STOPPED = lazy.compile(
    r"\b(?:intercept|shot\s+down|down|repel|repuls|foil|thwart|destroy|against|respon\w+\s+to|retaliation\s+for|after|before|since)\w*\s+"
    r"(?:(?:an?|the|several|\d+|two|three)\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""Before an attack that is not the one that did the harm."""


def _other(count: Count, doer: str, fighting: frozenset[str], reading: Reading) -> str:
    """Choose among those who fight against a side; "" where several can be meant."""
    others = {one for one in fighting - {doer} if one in reading.present}
    words = words_of(count)
    states = {one for one in others if is_state(one, reading)}
    people = {one for one in others if _kind(one, reading) == "population"}
    groups = others - states - people
    if REBELS.search(words):
        fit = groups
    elif _SOLDIERS.search(words):
        fit = states if is_state(doer, reading) or states else others - people
    elif home := home_of(fighting, count.sentence, reading):
        fit = {home}
    else:
        fit = people or states
    return next(iter(fit)) if len(fit) == 1 else ""


def _kind(party: str, reading: Reading) -> str:
    return reading.registry.parties.get(party).kind


_SOLDIERS = lazy.compile(
    r"\b(?:soldiers?|troop\w*|service\s?m[ae]n|conscripts?|sailors?|marines?|pilots?|airm[ae]n|guards)\b",
    re.IGNORECASE,
)
