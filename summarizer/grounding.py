"""Whether a sentence about items says nothing that they do not."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from . import lazy
from .numbers import find_counts
from .parties import Parties


class Ground(NamedTuple):
    """What a sentence may rest on: one item, as a reader is told it."""

    kind: str
    text: str
    """Subject, telling, state and day."""
    party: str | None
    """Party id of a position's holder."""
    holder: str
    """Its name, as the items have it."""
    stance: str | None
    disputed: bool
    secondhand: bool
    """Whether its claimant must be named: a figure, or a rival's account."""
    claimants: frozenset[str]
    """Their names, as registered and as written."""


_FREE = frozenset(
    "a an the and or but of in on at to for from by with as that this these those which "
    "who whose it its they their them he his she her is are was were be been has have "
    "had do does did will would not no nor both each other others than then while after "
    "before since until over under between among about against per according say said "
    "says claim claimed claims accuse accused accuses report reported reports tell told "
    "tells state stated states remain remained remains stand stands dispute disputed "
    "disputes contest contested contests side sides part parts number figure figures now "
    "still also only again new first latest more less one two any all there what when "
    "where how so if yet however whether people toll account accounts differ differs "
    "put puts count counts".split()
)
"""Words that add no fact of their own."""

_LOADED = lazy.compile(
    r"\b(?:admit\w*|shatter\w*|slam\w*|blast(?:s|ed)\b|brutal\w*|regime|terrorist\w*"
    r"|yesterday|today|tomorrow|tonight)\b",
    re.IGNORECASE,
)
_NEGATION = lazy.compile(
    r"\b(?:not|no|never|neither|nor|without|none|cannot)\b|n[’']t\b", re.IGNORECASE
)
_WORD = lazy.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_DATE_OR_NUMBER = lazy.compile(r"\d[\d.,]*")

_STANCES: dict[str, re.Pattern[str]] = {
    stance: lazy.compile(rf"\b(?:{stems})\w*", re.IGNORECASE)
    for stance, stems in {
        "demand": "demand|insist|want|urg",
        "propose": "propos|offer|suggest",
        "state_aim": "aim|seek|sought|intend|mean",
        "call_on_third_party": "call(?:s|ed|ing)? (?:on|for)|appeal",
        "accept": "accept|agree",
        "concede": "conced",
        "reject": "reject|refus|rul(?:e|es|ed|ing) out|oppos|resist",
        "red_line": "red line",
        "threaten": "threat|warn",
    }.items()
}
"""The words of each stance; its conditions are told beside it."""

_NEARLY = {"accept_with_conditions": "accept", "concede": "accept"}
_OPPOSITE = {"accept": "reject", "reject": "accept"}
_NOT_BEFORE = lazy.compile(
    r"\b(?:not|never|no longer|n[’']t)(?:\s+\w+)?\s+$", re.IGNORECASE
)
_SAID = lazy.compile(
    r"\b(?:said|says?|claim\w*|report\w*|accord\w*|per|puts?|accus\w*|told|stat\w*)\b",
    re.IGNORECASE,
)


def problems(text: str, grounds: Sequence[Ground], parties: Parties) -> Iterator[str]:
    """Find what a sentence says beyond the items that it cites.

    Yields:
        One line for each problem, for a model to read.
    """
    told = " | ".join(ground.text for ground in grounds)
    names = " | ".join(name for ground in grounds for name in ground.claimants)
    yield from _mixed(grounds)
    yield from _numbers(text, told)
    yield from _words(text, f"{told} | {names}")
    yield from _polarity(text, told)
    yield from _stances(text, grounds, parties)
    yield from _claimants(text, grounds)
    if loaded := _LOADED.search(text):
        yield f"{loaded[0]!r} is no word for a brief"


def _mixed(grounds: Sequence[Ground]) -> Iterator[str]:
    for kind in ("casualty", "ceasefire"):
        if sum(ground.kind == kind for ground in grounds) > 1:
            yield f"it mixes two {kind} items: give each a sentence"


def _numbers(text: str, told: str) -> Iterator[str]:
    """Every count keeps its qualifier and bounds; every other number stands there."""
    known = {phrase.says for phrase in find_counts(told)}
    for phrase in find_counts(text):
        if phrase.says not in known:
            words = text[phrase.start : phrase.end]
            yield f"no item cited says {words!r}"
    printed = set(_DATE_OR_NUMBER.findall(told))
    for number in _DATE_OR_NUMBER.findall(text):
        if number.rstrip(".,") not in {one.rstrip(".,") for one in printed}:
            yield f"no item cited has the number {number}"


def _words(text: str, told: str) -> Iterator[str]:
    known = {_stem(word) for word in _WORD.findall(told)}
    for word in _WORD.findall(text):
        if word.casefold() not in _FREE and _stem(word) not in known:
            yield f"no item cited has the word {word!r}"


def _stem(word: str) -> str:
    bare = re.sub(r"[’']s?$", "", word.casefold())
    return re.sub(r"(?:ing|ed|es|e|s)$", "", bare) if len(bare) > 4 else bare


def _polarity(text: str, told: str) -> Iterator[str]:
    says, items_say = (
        bool(_NEGATION.search(one) or _STANCES["reject"].search(one))
        for one in (text, told)
    )
    if says and not items_say:
        yield "no item cited has the negation"
    if items_say and not says:
        yield "it drops an item's negation"


class _Clause(NamedTuple):
    party: str
    stance: str
    text: str


def _stances(text: str, grounds: Sequence[Ground], parties: Parties) -> Iterator[str]:
    """Hold each clause against the positions of the one whom it names."""
    if not any(ground.stance for ground in grounds):
        return
    others = " | ".join(ground.text for ground in grounds if not ground.stance)
    for clause in _clauses(text, _named(text, grounds, parties)):
        own = [ground for ground in grounds if ground.party == clause.party]
        if clause.stance not in {_plain(ground.stance) for ground in own}:
            yield f"no item cited says that of whom it names: {clause.text!r}"
        else:
            theirs = " | ".join(one for g in own for one in (g.text, *g.claimants))
            yield from _words(clause.text, f"{theirs} | {others}")


def _named(
    text: str, grounds: Sequence[Ground], parties: Parties
) -> list[tuple[int, int, str]]:
    """Find who is named: parties that are registered, and holders that are not."""
    found = [(m.start, m.end, m.party.id) for m in parties.mentions(text)]
    for ground in grounds:
        if ground.party and ground.party not in parties.parties:
            names = re.finditer(re.escape(ground.holder), text, re.IGNORECASE)
            found += [(name.start(), name.end(), ground.party) for name in names]
    return sorted(found)


def _clauses(text: str, named: Sequence[tuple[int, int, str]]) -> Iterator[_Clause]:
    """Cut a sentence where somebody is named before a stance."""
    found: dict[int, tuple[str, str]] = {}
    for stance, pattern in _STANCES.items():
        for word in pattern.finditer(text):
            before = [name for name in named if name[1] <= word.start()]
            if before and before[-1][0] not in found:
                negated = _NOT_BEFORE.search(text[: word.start()])
                meant = _OPPOSITE.get(stance, "") if negated else stance
                found[before[-1][0]] = (before[-1][2], meant)
    for start, end in pairwise([*sorted(found), len(text)]):
        yield _Clause(*found[start], text[start:end])


def _plain(stance: str | None) -> str:
    return _NEARLY.get(stance or "", stance or "")


def _claimants(text: str, grounds: Sequence[Ground]) -> Iterator[str]:
    bare = text.casefold()
    for ground in grounds:
        named = sum(name.casefold() in bare for name in ground.claimants)
        if ground.disputed and named < 2 and not re.search(r"disput|contest", bare):
            yield "an item cited is disputed: name both claimants, or say so"
        if ground.secondhand and not (named and _SAID.search(text)):
            yield "an item cited is one claimant's account: tell who says so"
