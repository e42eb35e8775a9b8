"""Is it kept?"""

import re
from collections.abc import Callable, Iterator

from .... import lazy
from ....grammar import is_negated
from ....parties import REPORTER
from ....records import Problem
from ..model import CeasefireDraft
from .lexicon.keeping import (
    ACCUSED,
    BOTH_ACCUSE,
    BROKEN,
    DISPUTE,
    FIRED,
    FIRED_FIRST,
    GOES_ON,
    KEPT,
    TORN,
    VERIFIED,
    VERIFIER,
    WE_BUT_THEY,
)
from .lexicon.mood import MODAL
from .lexicon.words import Words
from .names import who_is
from .reading import Reading
from .subjects import subjects_of
from .upkeep import IN_WHAT_WOULD_BE, TO_LOG


def compliance(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The text has a word for whether it is kept."""
    judge = _COMPLIANCE.get(draft.compliance)
    if judge is not None and not judge(reading):
        yield "compliance_not_in_quote"


def _told(reading: Reading, words: Words, *, negated: bool | None = False) -> bool:
    """Tell whether a word stands in the sentences of the quote, in this polarity."""
    for sentence in reading.told:
        for found in words.finditer(reading.text, *sentence):
            if _BY_NOBODY.match(reading.text, found.end()):
                continue
            before = reading.text[sentence.start : found.start()]
            flipped = is_negated(reading.text, found.start()) or bool(
                re.search(r"\bno\s+(?:\w+\s+)?$", before)
            )
            if _WHETHER.search(before):
                continue
            modal = MODAL.search(" ".join(before.split()[-4:]))
            unreal = TO_LOG.search(" ".join(before.split()[-4:])) or modal and not IN_WHAT_WOULD_BE.search(before)
            if (negated is None or flipped == negated) and not unreal:
                return True
    return False


_WHETHER = lazy.compile(
    r"\b(?:how\s+(?:far|well|long|strictly)|whether|to\s+what\s+extent)\b[^,;]*$", re.IGNORECASE
)
"""Before what is only asked about."""
_BY_NOBODY = lazy.compile(r"\s+by\s+(?:nobody|no\s+one|neither)\b", re.IGNORECASE)


def _alleged(reading: Reading) -> bool:
    accused = _told(reading, ACCUSED)
    fired = FIRED.search(reading.whole) is not None
    contrast = WE_BUT_THEY.search(reading.whole) is not None
    first = _told(reading, KEPT) and FIRED_FIRST.search(reading.whole) is not None
    goes_on = (
        _is_begun(reading)
        and not _is_past(reading)
        and GOES_ON.search(reading.whole) is not None
    )
    return (
        _told(reading, BROKEN)
        or (accused and fired)
        or contrast
        or first
        or goes_on
        or _is_blamed(reading)
    )


def _is_blamed(reading: Reading) -> bool:
    """Tell whether one side says that the other tore it up, or fires as it lasts."""
    if reading.context.parties.resolve(reading.draft.stated_by) == REPORTER:
        return False
    who = who_is(reading.draft.stated_by, reading.context)
    for sentence in reading.told:
        for found in TORN.finditer(reading.text, *sentence):
            by = tuple(subjects_of(reading, found.start()))
            own = _WE.search(reading.text, sentence.start, found.start())
            negated = is_negated(reading.text, found.start())
            if not (own or negated or any(name.is_(who) for name in by)):
                return True
        if _is_begun(reading) and _THEY_FIRED.match(reading.text, *sentence):
            return True
    return False


_WE = lazy.compile(r"\b(?:we|I|our|its|their)\b", re.IGNORECASE)
_THEY_FIRED = lazy.compile(
    r"\W*[Tt]hey\s+(?:have\s+|had\s+|also\s+)?(?:bombed|shelled|attacked|struck|raided|fired|shot|opened\s+fire|stormed|"
    r"seized|killed|ambushed)\b"
)
"""What the other side does in the middle of a truce."""


def _is_begun(reading: Reading) -> bool:
    return reading.draft.status not in {"proposed", "under_negotiation", "rejected"}


def _verified(reading: Reading) -> bool:
    for sentence in reading.told:
        for broken in BROKEN.finditer(reading.text, *sentence):
            before = reading.text[sentence.start : broken.start()]
            watcher = VERIFIER.search(before)
            if not watcher:
                continue
            verb = VERIFIED.search(before, watcher.end())
            if verb and not (
                is_negated(reading.text, sentence.start + verb.start())
                or re.search(r"\bno\s+(?:\w+\s+)?$", before)
                or MODAL.search(before[watcher.start() : verb.start()])
                or ACCUSED.search(before)
            ):
                return True
    return False


def _holding(reading: Reading) -> bool:
    kept = _told(reading, KEPT) or _told(reading, BROKEN, negated=True)
    if _is_past(reading) and not any(
        _THROUGHOUT.fullmatch(m[0])
        or _STILL.search(reading.text[s.start : m.end()])
        for s in reading.told
        for m in KEPT.finditer(reading.text, *s)
    ):
        return False
    blames = (
        WE_BUT_THEY.search(reading.whole)
        or FIRED_FIRST.search(reading.whole)
        or (_told(reading, ACCUSED) and FIRED.search(reading.whole))
    )
    return _is_begun(reading) and kept and not blames


def _is_past(reading: Reading) -> bool:
    return reading.draft.status in {"expired", "terminated"}


_THROUGHOUT = lazy.compile(r"(?:without|to\s+the|in\s+full|not\s).*", re.IGNORECASE)
_STILL = lazy.compile(
    r"(?:\b(?:has|have|had|is|are)\s+[\"']?(?:\w+\s+){0,2}\w+|\b\w+(?:ing|s))$",
    re.IGNORECASE,
)
"""A truce that is over "held for a year"; guns that "have held" still do."""


def _disputed(reading: Reading) -> bool:
    kept = _told(reading, KEPT, negated=None)
    broken = _told(reading, BROKEN, negated=None)
    both = kept and (broken or _told(reading, ACCUSED))
    return both or bool(
        DISPUTE.search(reading.whole) or BOTH_ACCUSE.search(reading.whole)
    )


_COMPLIANCE: dict[str, Callable[[Reading], bool]] = {
    "violation_alleged": _alleged,
    "violation_verified": _verified,
    "holding": _holding,
    "disputed": _disputed,
}
