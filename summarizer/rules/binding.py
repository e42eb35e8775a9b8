"""Whom an arrangement binds, as far as a sentence says."""

import re

from .. import lazy
from .actors import resolve
from .arrangements import SETS_OUT, SPEAKS_OF
from .clauses import first_at, subject, tokens
from .lives import Life
from .meant import Actor
from .reading import Reading, Sentence, Voice

_BOTH = lazy.compile(
    r"\b(?i:both|the\s+two|the\s+warring)\s+(?:warring\s+)?(?:sides|parties|countries|nations|armies|navies|camps|capitals|"
    r"governments|neighbou?rs|delegations)\s+(?:have\s+|had\s+)?$"
)
_BETWEEN = lazy.compile(r"(?:\s+[\w’'-]+){0,4}?\s+between\s+(?:the\s+)?")
_TWO = lazy.compile(r".{0,60}?\sand\s")


def bound_by(life: Life, reading: Reading, sentence: Sentence) -> tuple[Actor, ...]:
    """Return who is bound: named behind "between", or the subject of what was agreed."""
    text, anchor = sentence.text, life.anchor
    if life.status == "proposed" and anchor.by_verb:
        return _undertaking(life, reading, sentence)
    if life.status in {"proposed", "under_negotiation", "rejected", "accepted_by_some"}:
        return ()
    if _OF_BOTH.search(text, anchor.start):
        return _two_sides(reading)
    between = _BETWEEN.match(text, anchor.end)
    if between:
        first, joined = between.end(), _TWO.match(text, between.end())
        if joined is None:
            return ()
        stop, last = joined.end(), joined.end() + _NAMED_WITHIN
        names = [n for n in sentence.names if not reading.stands_by(n.party)]
        one = [n for n in names if first <= n.start - sentence.start < stop]
        two = [n for n in names if stop <= n.start - sentence.start < last]
        listed = (*one[-1:], *two[:1])
        return tuple(
            _as_actor(n.start, n.end, n.party, n.called, reading)
            for n in listed
            if len(listed) == _PAIR
        )
    if life.status not in {"agreed", "extended"} or life.verb >= anchor.start:
        return ()
    if SPEAKS_OF.match(text, life.verb) or SETS_OUT.match(text, life.verb):
        return ()
    words = tokens(sentence)
    verb = first_at(words, sentence.start + life.verb)
    found = subject(words, verb)
    if _BOTH.search(text, max(life.verb - 60, 0), life.verb):
        return _two_sides(reading)
    if found is None or found.pronoun:
        return ()
    if found.is_listed:
        return tuple(
            _as_actor(n.start, n.end, n.party, n.called, reading)
            for n in found.names
            if n.party and not reading.stands_by(n.party)
        )
    actor = resolve(found, reading, sentence, sentence.start + life.verb)
    sides = {name.party for name in reading.sides}
    return (actor,) if actor is not None and actor.party in sides else ()


_SIDES = r"(?:both|the\s+two|the\s+warring)\s+(?:warring\s+|rival\s+)?(?:sides|parties|countries|armies|navies|camps|capitals|governments|neighbou?rs|delegations|forces)"
_OF_BOTH = lazy.compile(
    rf"\bbetween\s+{_SIDES}\b|,?\s+(?:which|that)\s+{_SIDES}\s+(?:\w+\s+){{0,2}}?(?:accepted|signed|agreed|initialled|observe|keep|concluded|reached|approved)\b"
    rf"|\s(?:accepted|signed|initialled|approved|agreed|concluded|observed|respected|honou?red)\s+(?:[\w“”\"’-]+\s+){{0,6}}?by\s+(?:both\b|{_SIDES})",
    re.IGNORECASE,
)
"""Behind an arrangement, that it binds both sides."""


def _two_sides(reading: Reading) -> tuple[Actor, ...]:
    """Return an article's two sides, if there are two."""
    return tuple(
        _as_actor(n.start, n.end, n.party, n.called, reading)
        for n in reading.sides
        if len(reading.sides) <= _PAIR
    )


def _undertaking(life: Life, reading: Reading, sentence: Sentence) -> tuple[Actor, ...]:
    """Return who would himself do what stops the fighting: "Arland would hold its fire"."""
    would = _WOULD.search(sentence.text, 0, life.anchor.start)
    if would is None:
        return ()
    words = tokens(sentence)
    at = sentence.start + would.start()
    found = subject(words, first_at(words, at))
    if found is None or found.pronoun:
        return ()
    sides = {name.party for name in reading.sides}
    if found.is_listed:
        named = tuple(n for n in found.names if n.party in sides)
        return tuple(
            _as_actor(n.start, n.end, n.party, n.called, reading) for n in named
        )
    actor = resolve(found, reading, sentence, at)
    return (actor,) if actor is not None and actor.party in sides else ()


_WOULD = lazy.compile(r"\b(?:would|could)\s+(?:\w+ly\s+|each\s+|both\s+)?$")
_PAIR = 2
_NAMED_WITHIN = 40
"""Letters behind "and" in which the second of two parties is named."""


def is_of_rival(parties: tuple[Actor, ...], voice: Voice, reading: Reading) -> bool:
    """Tell "Borland has agreed to a truce, Arland says", which binds nobody."""
    sides = {name.party for name in reading.sides}
    return len(parties) == 1 and voice.party in sides - {parties[0].party}


def _as_actor(start: int, end: int, party: str, called: str, reading: Reading) -> Actor:
    return Actor(called or reading.text[start:end], party, called, start, end)
