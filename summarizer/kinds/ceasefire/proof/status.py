"""Is an arrangement spoken of, and at which point of its life?"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from .... import lazy
from ....grammar import clause_around
from ....parties import REPORTER
from ....records import Problem
from ....sentences import Span
from ..model import CeasefireDraft
from .arrangements import Anchor, anchors_in, anchors_of
from .cues import Cue, cues_of, find_cues
from .lexicon.keeping import BROKEN, KEPT, SHOOTING, UNWATCHED, WATCH
from .lexicon.stopping import TAKES_UP, TERMS, WISH
from .names import who_is
from .points import JUDGED, MADE, TOLD_BY, Heard, Judged, heard_of, is_over, told_in
from .posture import (
    MORE_TIME,
    PLAN_GOT_NO,
    SUPPOSED,
    has_more_time,
    is_in_store,
    is_known,
    is_noun,
    is_open,
    is_settled,
    is_told_of,
    is_turned_away,
    is_under_way,
)
from .reading import Reading, is_in
from .sameness import may_be_one
from .scope import targets_of
from .speeches import speeches_of


def arrangement(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """An arrangement is spoken of; a mere wish for peace is none."""
    on_monitors = draft.monitoring == "called_for" and WATCH.search(reading.whole)
    wished = (
        anchors_of(reading)
        and not on_monitors
        and all(_is_wished(reading, anchor) for anchor in anchors_of(reading))
    )
    taken_up = (
        _own(reading)
        or TAKES_UP.search(reading.whole)
        or WATCH.search(reading.whole)
        or MORE_TIME.search(reading.whole)
        or UNWATCHED.search(reading.whole)
        or TERMS.search(reading.whole)
        or (
            draft.compliance not in _UNKEPT
            and any(words.search(reading.whole) for words in (SHOOTING, KEPT, BROKEN))
        )
    )
    if wished or not anchors_of(reading) or not taken_up:
        yield "no_arrangement_in_quote"


_UNKEPT = {"not_applicable", "not_stated"}


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
    supported, contradicted = JUDGED[draft.status](reading, heard)
    is_beside = not (supported or contradicted)
    if is_beside:
        supported, contradicted = _judge_beside(draft, reading, heard)
    leans = _leans(draft.status, reading, heard)
    contradicted = contradicted and not (leans and is_beside)
    supported = supported or leans
    if draft.status in {"terminated", "expired"}:
        there = told_in(heard, "real") & {"agree", "force", "lives", "ends", "begin"}
        supported = supported or (bool(there) and _is_over_beside(reading))
    made = MADE | {"negotiate"} if draft.status == "in_force" else MADE
    undone = draft.status in {"in_force", "proposed", "under_negotiation"}
    if undone and not told_in(heard, "real") - made:
        contradicted = contradicted or _is_over_beside(reading)
    if contradicted:
        yield "status_contradicted"
    elif not supported:
        doubted = told_in(heard, "negated", "unreal", "asked") & TOLD_BY[draft.status]
        yield "status_contradicted" if doubted else "status_not_in_quote"


def _leans(status: str, reading: Reading, heard: Heard) -> bool:
    """Tell whether nothing heard speaks against a status, and how it is told fits it."""
    if status not in _LEANS:
        return False
    if status == "in_force":
        heard = _heard(reading, (c for c in cues_of(reading) if not _is_its_noun(c)))
    told = told_in(heard, "real", "negated", "asked", "implied")
    own = [a for a in targets_of(reading) if a.start >= reading.told[0].start]
    if status == "in_force" and _is_taken_for_granted(reading, heard, own):
        return True
    if status == "in_force" and "extend" in told | told_in(heard, "unreal"):
        # only what is there can be prolonged
        told -= {"propose", "negotiate", "extend", "reject", "lives", "ends", "force"}
        return not told and any(is_known(reading, anchor) for anchor in own)
    talked = not own and status == "in_force"
    told -= {"negotiate"} if talked else set()
    if told - _LEFT_OPEN[status] or told_in(heard, "unreal") - _MAY_COME.get(
        status, _LEFT_OPEN[status]
    ):
        return False
    on_it = not WATCH.search(reading.whole) or _on_it(reading)
    if not own and status == "extended" and MORE_TIME.search(reading.whole):
        return "accept" in told or "agree" in told
    if not own and status == "rejected" and reading.taken_up:
        return any(PLAN_GOT_NO.search(reading.text, *s) for s in reading.told)
    if not own and on_it and status in {"in_force", "agreed"}:
        if status == "agreed" and SUPPOSED.search(reading.whole):
            return False
        if _is_made_before(reading) and not told - {*_LEFT_OPEN[status], "negotiate"}:
            return True
        own = list(targets_of(reading))
    return any(_LEANS[status](reading, anchor) for anchor in own)


def _is_taken_for_granted(
    reading: Reading, heard: Heard, own: Sequence[Anchor]
) -> bool:
    """Tell whether a known truce is spoken of that was made, or that may yet end."""
    ended = {"terminate", "over", "expire"}
    if told_in(heard, "real", "asked") & (
        ended | {"reject", "begin", "tentative", "due"}
    ):
        return False
    may_end = told_in(heard, "unreal", "negated") & ended
    return any(is_known(reading, anchor) for anchor in own) and bool(
        may_end or _is_made_before(reading)
    )


def _is_its_noun(cue: Cue) -> bool:
    """Tell "the deal", which is the arrangement, from "they had a deal"."""
    return cue.anchor is not None and cue.anchor.start <= cue.start < cue.anchor.end


def _is_made_before(reading: Reading) -> bool:
    """Tell whether the sentences before tell that it was made, and not that it is over."""
    before = [s for s in reading.all if s.end <= reading.told[0].start]
    heard = heard_of(
        cue for s in before for cue in _cues_beside(reading, s, targets_of(reading))
    )
    real = told_in(heard, "real")
    return bool(real & {"agree", "force", "extend"}) and not (
        is_over(heard)
        or real & {"propose", "negotiate", "tentative", "reject", "begin"}
    )


_PLANNED = {"propose", "negotiate", "tentative"}
_LEFT_OPEN: dict[str, set[str]] = {
    "in_force": {"lives", "ends", "force"},
    "proposed": _PLANNED,
    "under_negotiation": _PLANNED,
    "accepted_by_some": {*MADE, "negotiate", "tentative"},
    "rejected": _PLANNED,
    "agreed": {*MADE, "lives", "ends", "force", "begin"},
    "extended": {"agree", "accept", "ends", "lives", "force"},
    "terminated": {"agree", "negotiate", "due", "ends"},
    "expired": {"agree", "negotiate"},
}
"""What may be heard of an arrangement whose status nothing tells but how it is spoken of."""
_MAY_COME: dict[str, set[str]] = {
    "under_negotiation": {*_PLANNED, *MADE, "begin"},
    "accepted_by_some": {*_PLANNED, *MADE, "begin"},
    "rejected": {*_PLANNED, *MADE, "begin", "extend"},
    "agreed": {"lives", "ends", "force"},
}
"""What may be heard of it as not yet so."""

_LEANS: dict[str, Callable[[Reading, Anchor], bool]] = {
    "in_force": is_under_way,
    "proposed": is_in_store,
    "under_negotiation": is_open,
    "accepted_by_some": is_open,
    "rejected": is_turned_away,
    "agreed": is_settled,
    "extended": has_more_time,
    "terminated": is_told_of,
    "expired": is_told_of,
}


def _is_silent(heard: Heard, *, agreed: bool) -> bool:
    """Tell whether a quote says nothing of how far its arrangement has come.

    What was agreed may have begun since.
    """
    told = told_in(heard, "real", "negated", "asked") - {"lives"}
    told |= told_in(heard, "unreal") - {"negotiate"}
    is_kept_or_broken = agreed or "force" in told_in(heard, "implied")
    return not (told - MADE - {"negotiate"} if is_kept_or_broken else told)


def _is_over_beside(reading: Reading) -> bool:
    """Tell whether the next sentence says that what was kept or broken is over.

    What another says there is another's account.
    """
    beside = [
        s
        for s in reading.near
        if s not in reading.told and not _is_of_another(reading, s)
    ]
    heard = (
        heard_of(cue for cue in _cues_beside(reading, s, targets_of(reading)))
        for s in beside
    )
    return any(map(is_over, heard))


def _is_of_another(reading: Reading, sentence: Span) -> bool:
    """Tell whether somebody else than the draft's named claimant speaks there."""
    if reading.context.parties.resolve(reading.draft.stated_by) == REPORTER:
        return False
    who = who_is(reading.draft.stated_by, reading.context)
    here = [s for s in speeches_of(reading) if is_in(s.verb, sentence) and s.names]
    return bool(here) and not any(n.is_(who) for s in here for n in s.names)


def _judge_beside(draft: CeasefireDraft, reading: Reading, own: Heard) -> Judged:
    """Judge by what the sentences around tell, the nearest before the quote first."""
    for sentence in _beside(reading, own):
        beside = heard_of(_cues_beside(reading, sentence, targets_of(reading)))
        heard = {
            mode: own.get(mode, set()) | beside.get(mode, set())
            for mode in (*own, *beside)
        }
        judged = JUDGED[draft.status](reading, heard)
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
    if not _is_silent(own, agreed=reading.draft.status == "in_force"):
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
    return heard_of(
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
    if any(_is_its_deed(reading, t, cue.anchor) for t in targets_of(reading)):
        return True
    if not cue.anchor.is_bare:
        return False
    return not any(target.is_bare for target in targets_of(reading))


def _is_its_deed(reading: Reading, one: Anchor, other: Anchor) -> bool:
    """Tell whether one is what the other lays down: "a truce that is to spare …"."""
    sentence = reading.sentence(one.start)
    nouns = [
        a
        for a in anchors_of(reading)
        if is_in(a.start, sentence) and is_noun(reading, a)
    ]
    return len(nouns) == 1 and nouns[0] in (one, other) and is_in(other.start, sentence)


def _is_apposed(reading: Reading, one: Anchor, other: Anchor) -> bool:
    """Tell whether the second names the first again: "a truce, the first halt in …"."""
    between = reading.text[one.end : other.start]
    return _APPOSED.fullmatch(between) is not None


_APPOSED = lazy.compile(r"[^,;.]{0,40},\s+(?:the|an?)\s+(?:[\w-]+\s+){0,4}")
