"""Is an arrangement spoken of, and at which point of its life?"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from .... import lazy
from ....grammar import clause_around
from ....records import Problem
from ....sentences import Span
from ..model import CeasefireDraft
from .arrangements import Anchor, anchors_in, anchors_of
from .cues import Cue, cues_of, find_cues, has_come
from .lexicon.keeping import WATCH
from .lexicon.people import BOTH
from .lexicon.stopping import TAKES_UP, WISH
from .mood import has_condition
from .reading import Reading
from .sameness import may_be_one
from .scope import targets_of
from .speeches import is_reported

Judged = tuple[bool, bool]
Heard = dict[str, set[str]]


def arrangement(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """An arrangement is spoken of; a mere wish for peace is none."""
    on_monitors = draft.monitoring == "called_for" and WATCH.search(reading.whole)
    wished = (
        anchors_of(reading)
        and not on_monitors
        and all(_is_wished(reading, anchor) for anchor in anchors_of(reading))
    )
    taken_up = _own(reading) or TAKES_UP.search(reading.whole)
    if wished or not anchors_of(reading) or not taken_up:
        yield "no_arrangement_in_quote"


def _is_wished(reading: Reading, anchor: Anchor) -> bool:
    sentence = reading.sentence(anchor.start)
    clause = clause_around(reading.text, anchor.start, anchor.end)
    start = max(sentence.start, clause.start)
    if anchor.days or _DEFINITE.search(reading.text, sentence.start, anchor.start):
        return False
    return WISH.search(reading.text, start, anchor.start) is not None and not any(
        cue.tag not in {"propose", "negotiate"} and cue.mode == "real"
        for cue in cues_of(reading)
    )


_DEFINITE = lazy.compile(
    r"\b(?:the|this|its|their)\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE
)
"""Before a truce that there is already: wanted is a change of it."""


def status(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The text has a word for this point of its life, and none for another."""
    if draft.status == "not_stated":
        return
    heard = _heard(reading, cues_of(reading))
    supported, contradicted = _JUDGED[draft.status](reading, heard)
    if not (supported or contradicted):
        supported, contradicted = _judge_beside(draft, reading, heard)
    made = MADE | {"negotiate"} if draft.status == "in_force" else MADE
    undone = draft.status in {"in_force", "proposed", "under_negotiation"}
    if undone and not _get(heard, "real") - made:
        contradicted = contradicted or _is_over_beside(reading)
    if contradicted:
        yield "status_contradicted"
    elif not supported:
        doubted = _get(heard, "negated", "unreal", "asked") & TOLD_BY[draft.status]
        yield "status_contradicted" if doubted else "status_not_in_quote"


def _is_silent(heard: Heard) -> bool:
    """Tell whether a quote says nothing of how far its arrangement has come."""
    told = _get(heard, "real", "negated", "asked") - {"lives"}
    told |= _get(heard, "unreal") - {"negotiate"}
    is_kept_or_broken = "force" in _get(heard, "implied")
    return not (told - MADE - {"negotiate"} if is_kept_or_broken else told)


def _is_over_beside(reading: Reading) -> bool:
    """Tell whether the next sentence says that what was kept or broken is over."""
    beside = [s for s in reading.near if s not in reading.told]
    heard = (
        _heard_of(cue for cue in _cues_beside(reading, s, targets_of(reading)))
        for s in beside
    )
    return any(map(_is_over, heard))


def _heard_of(cues: Iterable[Cue]) -> Heard:
    heard: Heard = {}
    for cue in cues:
        heard.setdefault(cue.mode, set()).add(cue.tag)
    return heard


def _judge_beside(draft: CeasefireDraft, reading: Reading, own: Heard) -> Judged:
    """Judge by what the sentences around tell, the nearest before the quote first."""
    for sentence in _beside(reading, own):
        beside = _heard_of(_cues_beside(reading, sentence, targets_of(reading)))
        heard = {
            mode: own.get(mode, set()) | beside.get(mode, set())
            for mode in (*own, *beside)
        }
        judged = _JUDGED[draft.status](reading, heard)
        if any(judged):
            return judged
    return False, False


@lru_cache(maxsize=64)
def _cues_beside(
    reading: Reading, sentence: Span, targets: tuple[Anchor, ...]
) -> tuple[Cue, ...]:
    """Find what a sentence beside the quote tells of the life of these arrangements."""
    anchors = anchors_in(reading, sentence)
    ours = [one for one in anchors if any(may_be_one(reading, one, t) for t in targets)]
    is_next = sentence in reading.near
    return tuple(
        cue
        for cue in find_cues(reading, (sentence,), anchors or targets)
        if cue.anchor in ours or (cue.anchor is None and (is_next or ours))
    )


def _beside(reading: Reading, own: Heard) -> Iterator[Span]:
    """Yield the sentences that may tell how far it has come."""
    if not _own(reading) and WATCH.search(reading.whole) and not _on_it(reading):
        return
    if not _is_silent(own):
        yield from () if _own(reading) else reading.taken_up
        return
    yield from reversed([s for s in reading.all if s.end <= reading.told[0].start])
    yield from [s for s in reading.near if s.start >= reading.told[-1].end]


def _on_it(reading: Reading) -> bool:
    """Tell whether monitors watch, or will watch, "it"."""
    return reading.draft.monitoring == "operating" or bool(_IT.search(reading.whole))


_IT = lazy.compile(
    r"\b(?:it|them|arrangement|violations?|breach(?:es)?)\b", re.IGNORECASE
)


def _own(reading: Reading) -> bool:
    """Tell whether the quote's sentences name the arrangement themselves."""
    return any(anchor.start >= reading.told[0].start for anchor in anchors_of(reading))


def _heard(reading: Reading, cues: Iterable[Cue]) -> Heard:
    """Collect what is told of the draft's arrangement: mode to tags."""
    targets = {anchor.start for anchor in targets_of(reading)}
    return _heard_of(
        cue
        for cue in cues
        if cue.anchor is None or cue.anchor.start in targets or _is_same(reading, cue)
    )


def _is_same(reading: Reading, cue: Cue) -> bool:
    """A bare "the truce" beside another name may be the same arrangement."""
    if cue.anchor is None:
        return False
    if any(_is_apposed(reading, target, cue.anchor) for target in targets_of(reading)):
        return True
    if not cue.anchor.is_bare:
        return False
    return not any(target.is_bare for target in targets_of(reading))


def _is_apposed(reading: Reading, one: Anchor, other: Anchor) -> bool:
    """Tell whether the second names the first again: "a truce, the first halt in …"."""
    between = reading.text[one.end : other.start]
    return _APPOSED.fullmatch(between) is not None


_APPOSED = lazy.compile(r"[^,;.]{0,40},\s+(?:the|an?)\s+(?:[\w-]+\s+){0,4}")

MADE = {"agree", "accept"}


def _get(heard: Heard, *modes: str) -> set[str]:
    return set().union(*(heard.get(mode, set()) for mode in modes))


def _is_over(heard: Heard) -> bool:
    real = _get(heard, "real")
    return bool(real & {"expire", "over", "terminate"}) or (
        "due" in real and "extend" not in real
    )


def _open(heard: Heard) -> bool:
    """Tell whether it is talked of as something still to be made."""
    made = MADE | {"force", "begin", "extend"}
    return bool(_get(heard, "unreal", "negated") & made)


def _proposed(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    planned = _get(heard, "real", "unreal", "implied")
    if _is_of_more(reading) and "extend" in planned:
        return "propose" in planned, False
    supported = "propose" in planned or (_open(heard) and "lives" not in real)
    done = real & {"force", "extend"} or (
        "propose" not in real
        and (
            real & {"agree", "ends", "lives"} - _get(heard, "negated")
            or "force" in _get(heard, "implied")
        )
    )
    return supported, bool(done) or _is_over(heard)


def _is_of_more(reading: Reading) -> bool:
    """Tell whether a draft is about a longer life for a truce that there is."""
    return _MORE.search(reading.draft.label) is not None


_MORE = lazy.compile(r"exten|prolong|renew|longer|roll", re.IGNORECASE)


def _negotiated(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    supported = bool(_get(heard, "real", "unreal") & {"negotiate", "tentative"})
    done = real & {"force", "extend", "agree"} and "tentative" not in real
    return supported or _open(heard), bool(done) or _is_over(heard)


def _accepted(reading: Reading, heard: Heard) -> Judged:
    real, unreal = _get(heard, "real"), _get(heard, "unreal")
    free = not any(has_condition(reading, s) for s in reading.told)
    supported = bool(real & (MADE | {"tentative"})) or (free and bool(unreal & MADE))
    return supported, _is_over(heard)


def _agreed(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    both = "accept" in real and BOTH.search(reading.whole) is not None
    supported = bool(real & {"agree", "begin"}) or both or _is_to_begin(reading, heard)
    planned = "propose" in _get(heard, "real", "unreal")
    meant = "agree" in _get(heard, "implied")
    supported = supported or (meant and not planned)
    undone = _get(heard, "negated") & {"agree"} or "tentative" in real
    return supported, bool(undone) or _is_over(heard) or "reject" in real


def _is_to_begin(reading: Reading, heard: Heard) -> bool:
    """Somebody says that it would begin then: agreed, unless it is still a plan."""
    if "begin" not in _get(heard, "unreal") or "propose" in _get(
        heard, "real", "unreal"
    ):
        return False
    if _IS_DUE.search(reading.whole):
        return True
    return is_reported(reading) and not re.search(
        r"\b(?:if|unless|once|as\s+soon\s+as|should|could|may|might|provided|a\s+(?:truce|cease-?fire|pause|halt))\b",
        reading.whole,
        re.IGNORECASE,
    )


_IS_DUE = lazy.compile(
    r"\b(?:truces?|cease-?fires?|pause|halt|armistice|it),?\s(?:[^.;]{0,60}\s)?(?:is|was|were|are|had\s+been)\s+"
    r"(?:due\s+|set\s+|scheduled\s+)?to\s+(?:begin|start|take\s+(?:effect|hold)|(?:come|enter|go)"
    r"\s+into|kick\s+in)\b",
    re.IGNORECASE,
)
"""A day is set for it, as for no mere plan."""


def _in_force(reading: Reading, heard: Heard) -> Judged:
    real, negated = _get(heard, "real"), _get(heard, "negated")
    kept_on = negated & {"expire", "over", "terminate"}
    implied = "force" in _get(heard, "implied") and not negated & {"force", "agree"}
    supported = bool(real & {"force", "lives", "ends", "extend"} or kept_on or implied)
    supported = supported or _has_begun(reading, real)
    undone = negated & {"force", "agree", "begin", "lives"} and not real & {
        "force",
        "lives",
        "extend",
    }
    to_come = "begin" in _get(heard, "real", "unreal") and "force" not in real
    to_come = to_come and not _has_begun(reading, real)
    return supported, bool(undone) or to_come or _is_over(heard)


def _has_begun(reading: Reading, real: set[str]) -> bool:
    """Agreed, and its first day is not after the article's."""
    return bool(real & {"agree", "begin"}) and has_come(
        reading.draft.start_text, reading
    )


def _extended(reading: Reading, heard: Heard) -> Judged:
    told = "extend" in _get(heard, "real") or (
        "extend" in _get(heard, "unreal")
        and is_reported(reading)
        and _WILL_GO_ON.search(reading.whole) is not None
        and "propose" not in _get(heard, "real")
        and not any(has_condition(reading, s) for s in reading.told)
    )
    return told, _is_over(heard)


_WILL_GO_ON = lazy.compile(
    r"\b(?:will|would)\s+(?:now\s+|also\s+)?be\s+(?:extended|prolonged|renewed|lengthened|kept|"
    r"rolled)\b|\b(?:will|would)\s+(?:now\s+|also\s+)?(?:extend|prolong|renew|lengthen)\b",
    re.IGNORECASE,
)
"""Somebody tells that it goes on, and of no plan for it."""


def _expired(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    extended = "extend" in real and not real & {"expire", "over"}
    return bool(real & {"expire", "over", "due"}), extended


def _terminated(reading: Reading, heard: Heard) -> Judged:
    return bool(_get(heard, "real") & {"terminate", "over"}), False


def _rejected(reading: Reading, heard: Heard) -> Judged:
    real = _get(heard, "real")
    refused = "lives" not in real and _get(heard, "negated") & MADE
    supported = "reject" in real or bool(refused)
    stands = real & {"force", "agree", "extend"} or "force" in _get(heard, "implied")
    return supported, _is_over(heard) or bool(stands)


TOLD_BY: dict[str, set[str]] = {
    "proposed": {"propose", "agree", "extend"},
    "under_negotiation": {"negotiate", "tentative"},
    "accepted_by_some": {*MADE, "tentative"},
    "agreed": {*MADE, "tentative", "begin", "extend"},
    "in_force": {*MADE, "force", "begin", "ends", "lives", "extend"},
    "extended": {"extend"},
    "expired": {"expire", "over", "ends", "due"},
    "terminated": {"terminate", "over"},
    "rejected": {"reject", *MADE},
}
"""Whose denial speaks against a status: that another is denied says nothing of it."""

_JUDGED: dict[str, Callable[[Reading, Heard], Judged]] = {
    "proposed": _proposed,
    "under_negotiation": _negotiated,
    "accepted_by_some": _accepted,
    "agreed": _agreed,
    "in_force": _in_force,
    "extended": _extended,
    "expired": _expired,
    "terminated": _terminated,
    "rejected": _rejected,
}
