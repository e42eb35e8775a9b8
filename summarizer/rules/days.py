"""The day on which something was stated, as its article words it."""

import re

from .. import lazy
from ..dates import WEEKDAY
from ..text import either
from .bounds import CLAUSE
from .places import Told
from .reading import Reading, Sentence
from .sayers import SAYING

_DAY = lazy.compile(
    rf"\b(?:(?:late|early)\s+)?(?:(?i:on|last)\s+)?{WEEKDAY}\b"
    r"(?!['’]s\s+(?!meeting|session|speech|briefing|address|debate|statement|interview|news\s))"
    r"|\b(?:yesterday|today|this\s+(?:morning|afternoon|evening))\b"
)
_NOT_ITS_DAY = lazy.compile(
    r"\b(?:until|by|before|since|from|due|after|next|and|through|till)\s+$"
)
_SAID_THEN = lazy.compile(
    rf"\b(?:{either(SAYING)}|repeated|renewed|spoke|demanded|urged|called)\b(?:(?!\bthat\b)[^,;:.“”\"]){{0,60}}$"
)
"""A verb of saying, and whom it is said to, right before the day."""
_OPENS = lazy.compile(
    r"[\"“]?(?:In|On|At|Speaking|Late|Early|Also|During|Addressing)\b[^,;:“”]{0,70}$|\W*$"
)
"""What a sentence begins with before its day: "In a speech on"."""
_CLOSED = lazy.compile(r",|\s+(?=[A-Z])")
_ASIDE = lazy.compile(r"\b(?:who|which|whose|where)\b[^,]*$")
_ACTS = lazy.compile(r"\bthat\s|\bto\s+[a-z]")
_BACK = 3
"""So many sentences back somebody began to speak who goes on."""
_GOES_ON = lazy.compile(r"[\"“]?(?:He|She|It|They|His|Her|Its|Their)\b|[“\"]")


def day_of(told: Told, reading: Reading, sentence: Sentence) -> str | None:
    """Return the words for the day it was stated: those outside what is stated."""
    if told.is_noun:
        return None
    if own := _own_day(told, reading, sentence):
        return own
    return None if _days(sentence) else _day_before(told, reading, sentence)


def _days(sentence: Sentence) -> list[re.Match[str]]:
    if "day" not in sentence.text and "this " not in sentence.text:
        return []
    return [
        day
        for day in _DAY.finditer(sentence.text)
        if not _NOT_ITS_DAY.search(sentence.text, 0, day.start())
    ]


def _frames(sentence: Sentence) -> list[str]:
    """Return the days that stand with a verb of saying, or open a sentence."""
    text = sentence.text
    return [
        day[0]
        for day in _days(sentence)
        if _SAID_THEN.search(text, 0, day.start())
        or (_OPENS.match(text, 0, day.start()) and _CLOSED.match(text, day.end()))
    ]


def _own_day(told: Told, reading: Reading, sentence: Sentence) -> str | None:
    outside = [
        day
        for day in _days(sentence)
        if _is_outside(
            told, reading, sentence.start + day.start(), sentence.start + day.end()
        )
        and not _ASIDE.search(sentence.text, 0, day.start())
    ]
    if len(outside) == 1:
        return outside[0][0]
    frames = _frames(sentence)
    if outside or len(frames) != 1:
        return None
    at = sentence.text.find(frames[0])
    is_later = _THEN.search(sentence.text, at, max(told.start - sentence.start, at))
    return None if is_later else frames[0]


_THEN = lazy.compile(r"\b(?:after|before)\s")


def _is_outside(told: Told, reading: Reading, start: int, end: int) -> bool:
    """Tell whether a day is told with a stance and not in it."""
    text = reading.text
    if end == told.end and start > told.object:
        return _ACTS.search(text, told.object, start) is None
    if start >= told.object:
        return False
    return CLAUSE.search(text, min(end, told.start), max(start, told.start)) is None


def _day_before(told: Told, reading: Reading, sentence: Sentence) -> str | None:
    """Return the day on which somebody began to speak who goes on in a paragraph."""
    home = sentence
    for _ in range(_BACK):
        before = reading.before(home)
        goes_on = _GOES_ON.match(home.text) is not None
        if before is None or before.paragraph != home.paragraph or not goes_on:
            return None
        frames = _frames(before)
        if frames:
            spoke = {said.voice.party for said in before.said}
            is_same = told.holder.party in spoke
            return frames[0] if len(frames) == 1 and is_same else None
        home = before
    return None
