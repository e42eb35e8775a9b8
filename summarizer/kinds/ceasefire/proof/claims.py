"""Whose word it is."""

import re
from collections.abc import Iterator

from .... import lazy
from ....parties import NOT_STATED, REPORTER
from ....records import Problem
from ...standing import belies
from ..model import CeasefireDraft
from .claimants import is_speaker
from .cues import cues_of
from .lexicon.people import MEDIA
from .names import Who, who_is
from .places import claimed_at, last_told, places_of
from .points import TOLD_BY
from .reading import PLAIN, Reading, is_in
from .sameness import may_be_one
from .scope import targets_of
from .sourcing import is_teller
from .speeches import speeches_of
from .tellers import tells
from .voices import ITS_OWN, Speech


def claimant(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The account is told by whom the draft says, and by nobody else."""
    party = reading.context.parties.resolve(draft.stated_by)
    covering = _covering(reading, claimed_at(reading))
    told = [s for s in covering if not MEDIA.search(s.words)]
    outer = [s for s in told if not s.is_inner]
    if party in (REPORTER, NOT_STATED):
        spoken = [] if _is_told_apart(reading) else outer
        named = [
            s
            for s in (*spoken, *_dating(reading))
            if s.names
            and not ITS_OWN.match(s.words)
            and not _ACCUSING.match(reading.text, s.verb)
        ]
        speakers = {n.stems or n.party for s in speeches_of(reading) for n in s.names}
        if draft.compliance == "disputed" and len(speakers) > 1:
            return
        if named and not _is_performed(reading, named):
            yield "claimant_contradicted"
        return
    who = who_is(draft.stated_by, reading.context)
    media = [s for s in covering if s not in told]
    if any(is_speaker(reading, s, who, draft.stated_by) for s in media):
        return
    if not _speaks(reading, who, draft.stated_by, outer) and not _covers(reading, who):
        yield "claimant_contradicted"


def standing(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The reporter is no official, and the UN no side."""
    claimant = reading.context.parties.resolve(draft.stated_by)
    if belies(claimant, draft.attribution):
        yield "claimant_contradicted"


def _speaks(reading: Reading, who: Who, written: str, outer: list[Speech]) -> bool:
    if any(is_speaker(reading, s, who, written) for s in outer):
        return True
    said = [
        s
        for s in speeches_of(reading)
        for cue in cues_of(reading)
        if reading.draft.status != "not_stated"
        and cue.mode == "real"
        and cue.tag in _DONE
        and is_in(cue.start, s.covers)
    ]
    if any(not s.is_inner and is_speaker(reading, s, who, written) for s in said):
        return True
    is_dated = any(is_speaker(reading, s, who, written) for s in _dating(reading))
    if outer:
        return is_dated and not any(
            anchor.start >= reading.told[0].start for anchor in targets_of(reading)
        )
    if is_dated or tells(reading, who, written):
        return True
    return _speaks_beside(reading, who, written)


def _speaks_beside(reading: Reading, who: Who, written: str) -> bool:
    """Tell whether they speak in the quote or next to it, and nobody else comes between."""
    beside = [
        s
        for s in speeches_of(reading)
        if not s.is_inner and s.verb >= reading.near[0].start
    ]
    here = [
        s
        for s in beside
        if any(is_in(s.verb, t) for t in reading.told)
        and (s.names or is_teller(s.words))
    ]
    if _alone_in_it(reading, who, written):
        return True
    led = _last_before(reading, here)
    if led and is_speaker(reading, led, who, written):
        return True
    said = [is_speaker(reading, s, who, written) for s in here or beside]
    is_behind = bool(here) and all(said) and not any(s.is_ahead for s in here)
    return any(said) and (is_behind or _is_indirect(reading))


def _alone_in_it(reading: Reading, who: Who, written: str) -> bool:
    """Tell whether nobody else speaks in the sentence that makes the claim."""
    for sentence in reading.told:
        if any(is_in(place, sentence) for place in claimed_at(reading)):
            here = [
                s
                for s in speeches_of(reading)
                if is_in(s.verb, sentence) and not s.is_inner
            ]
            if here and all(is_speaker(reading, s, who, written) for s in here):
                return True
    return False


def _last_before(reading: Reading, here: list[Speech]) -> Speech | None:
    """Return who spoke last before the claim, in the quote's own sentences."""
    places = claimed_at(reading)
    led = [s for s in here if places and s.verb < min(places)]
    return led[-1] if led else None


def _covers(reading: Reading, who: Who) -> bool:
    """Tell whether somebody speaks of the arrangement, if not of its breaches."""
    spoken = _covering(reading, places_of(reading))
    return any(
        not speech.is_inner and any(name.is_(who) for name in speech.names)
        for speech in spoken
    )


def _covering(reading: Reading, points: list[int]) -> list[Speech]:
    """The speeches whose words what is claimed is part of."""
    evidence = reading.context.evidence
    quote = (evidence.start - reading.origin, evidence.end - 2 - reading.origin)
    points = points or last_told(reading, quote)
    return [
        speech
        for speech in speeches_of(reading)
        if any(is_in(point, speech.covers) for point in points)
    ]


def _dating(reading: Reading) -> list[Speech]:
    """The speeches that give its start or its end."""
    said = (reading.draft.start_text, reading.draft.end_text)
    wanted = [phrase.translate(PLAIN) for phrase in said if phrase]
    points = [
        found.start()
        for phrase in wanted
        for sentence in reading.told
        for found in re.compile(re.escape(phrase)).finditer(reading.text, *sentence)
    ]
    return [
        speech
        for speech in speeches_of(reading)
        if not speech.is_inner
        and any(
            is_in(at, speech.covers)
            and not _WHEN_SAID.fullmatch(reading.text, speech.verb, at)
            for at in points
        )
    ]


_WHEN_SAID = lazy.compile(r"(?!counts|goe?s?\b)\w+\s+(?:(?:on|late|early|in|at)\s+)*")
"""Between a verb of saying and its own day: "said on"."""


_ACCUSING = lazy.compile(r"(?:accus|blam|alleg)ing\b")
"""What the reporter tells as somebody's charge: "struck after accusing Arland of …"."""


def _is_told_apart(reading: Reading) -> bool:
    """Tell whether its state is told outside of what anybody says in the quote."""
    spoken = [s for s in speeches_of(reading) if not MEDIA.search(s.words)]
    return any(
        cue.mode == "real"
        and cue.anchor is not None
        and any(may_be_one(reading, cue.anchor, one) for one in targets_of(reading))
        and cue.tag in TOLD_BY[reading.draft.status]
        and not any(is_in(cue.start, s.covers) or s.verb == cue.start for s in spoken)
        for cue in cues_of(reading)
        if reading.draft.status != "not_stated"
    )


def _is_performed(reading: Reading, speeches: list[Speech]) -> bool:
    """To announce a truce is to make one: told by whoever saw it announced."""
    return all(
        re.match(
            r"announc|declar|pledg|promis|vow|suggest",
            reading.text[s.verb :],
            re.IGNORECASE,
        )
        and not re.match(r"\w+\s+(?:\w+\s+){0,3}?that\b", reading.text[s.verb :])
        for s in speeches
    )


_DONE = frozenset(
    {"agree", "accept", "force", "extend", "expire", "terminate", "reject"}
)
_INDIRECT = lazy.compile(
    r"\"|\b(?:would|had|so|(?:is|are|was|were|has|have)\s+to|to\s+(?:him|her|them)|claim)\b",
    re.IGNORECASE,
)
_REFERS = lazy.compile(
    r"\b(?:that\s+is\s+what|so\s+(?:\w+\s+)?(?:reads|says)|accusation|the\s+source)\b",
    re.IGNORECASE,
)


def _is_indirect(reading: Reading) -> bool:
    near = reading.text
    return bool(_INDIRECT.search(reading.whole) or _REFERS.search(near))
