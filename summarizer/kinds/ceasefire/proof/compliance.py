"""Is it kept?"""

import re
from collections.abc import Callable, Iterator

from .... import lazy
from ....grammar import clause_around, is_negated
from ....parties import REPORTER
from ....records import Problem
from ....sentences import Span
from ..model import CeasefireDraft
from .arrangements import anchors_of
from .lexicon.keeping import (
    ACCUSED,
    BOTH_ACCUSE,
    BREAKS,
    BROKEN,
    DISPUTE,
    FIRED,
    FIRED_FIRST,
    GOES_ON,
    HONOURED,
    KEPT,
    SHOOTING,
    TORN,
    VERIFIED,
    VERIFIER,
    WE_BUT_THEY,
)
from .lexicon.mood import MODAL
from .lexicon.stopping import NOUNS
from .lexicon.words import Words, spaced
from .names import names_of, who_is
from .posture import is_taken_as_there
from .reading import Reading, is_in
from .speeches import is_reported
from .subjects import subjects_of
from .upkeep import IN_WHAT_WOULD_BE, TO_LOG


def compliance(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The text has a word for whether it is kept."""
    judge = _COMPLIANCE.get(draft.compliance)
    if judge is not None and not judge(reading):
        yield "compliance_not_in_quote"


def _told(reading: Reading, words: Words, *, negated: bool | None = False) -> bool:
    """Tell whether a word stands in the sentences of the quote, in this polarity."""
    for text, sentence in _tellings(reading):
        for found in words.finditer(text, *sentence):
            if _BY_NOBODY.match(text, found.end()):
                continue
            before = text[sentence.start : found.start()]
            flipped = is_negated(text, found.start()) or bool(
                re.search(r"\bno\s+(?:\w+\s+)?$", before)
            )
            if _WHETHER.search(before):
                continue
            modal = MODAL.search(" ".join(before.split()[-4:]))
            unreal = TO_LOG.search(" ".join(before.split()[-4:])) or (
                modal and not IN_WHAT_WOULD_BE.search(before)
            )
            if (negated is None or flipped == negated) and not unreal:
                return True
    return False


def _tellings(reading: Reading) -> Iterator[tuple[str, Span]]:
    """Yield the sentences of the quote, with and without what stands between two commas."""
    for sentence in reading.told:
        yield reading.text, sentence
        told = reading.text[sentence.start : sentence.end]
        plain = _BETWEEN_COMMAS.sub(" ", told)
        if plain != told:
            yield plain, Span(0, len(plain))


_BETWEEN_COMMAS = lazy.compile(r",\s[a-z][^,;:.\"]{1,25},\s")
_WHETHER = lazy.compile(
    r"\b(?:how\s+(?:far|well|long|strictly)|whether|to\s+what\s+extent)\b[^,;]*$",
    re.IGNORECASE,
)
"""Before what is only asked about."""
_BY_NOBODY = lazy.compile(r"\s+by\s+(?:nobody|no\s+one|neither)\b", re.IGNORECASE)


def _alleged(reading: Reading) -> bool:
    accused = _told(reading, ACCUSED)
    fired = FIRED.search(reading.whole) is not None or (
        _is_about_a_truce(reading) and not _told(reading, KEPT)
    )
    contrast = WE_BUT_THEY.search(reading.whole) is not None
    first = _told(reading, KEPT) and FIRED_FIRST.search(reading.whole) is not None
    goes_on = (
        _is_begun(reading)
        and not _is_past(reading)
        and GOES_ON.search(reading.whole) is not None
    )
    return (
        _told(reading, BROKEN)
        or _told(reading, HONOURED, negated=True)
        or (accused and fired)
        or contrast
        or first
        or goes_on
        or _is_blamed(reading)
        or _is_fired_on(reading)
        or _is_struck_by_the_other(reading)
    )


def _is_about_a_truce(reading: Reading) -> bool:
    """Tell whether a truce that there is stands in the quote itself."""
    own = [a for a in anchors_of(reading) if a.start >= reading.told[0].start]
    return _is_begun(reading) and any(
        is_taken_as_there(reading, anchor) for anchor in own or anchors_of(reading)
    )


def _is_fired_on(reading: Reading) -> bool:
    """Tell whether shooting goes on beside the truce: "rockets an hour into the truce"."""
    by_a_side = reading.context.parties.resolve(reading.draft.stated_by) != REPORTER
    lasts = _is_begun(reading) and not _is_past(reading)
    lasted = _is_past(reading) and _ALL_ALONG.search(reading.whole)
    return bool((by_a_side and lasts) or lasted) and any(
        not is_negated(reading.text, found.start()) for found in _shooting(reading)
    )


def _is_struck_by_the_other(reading: Reading) -> bool:
    """Tell whether a side says of "it" that the other has fired, and not of itself."""
    own = any(a.start >= reading.told[0].start for a in anchors_of(reading))
    teller = reading.context.parties.resolve(reading.draft.stated_by)
    if own or teller == REPORTER or not _is_begun(reading) or _is_past(reading):
        return False
    who = who_is(reading.draft.stated_by, reading.context)
    return any(
        not is_negated(reading.text, found.start())
        and any(
            is_in(name.start, sentence)
            and not name.is_(who)
            and name.start < found.start()
            for name in names_of(reading)
        )
        for sentence in reading.told
        for found in SHOOTING.finditer(reading.text, *sentence)
    )


def _is_all_quiet(reading: Reading) -> bool:
    """Tell whether no shooting is told: "not a gun has been heard since"."""
    return any(
        _is_none(reading.text[sentence.start : found.start()])
        or _HAVE_NOT.match(reading.text, found.end())
        for sentence in reading.told
        for found in SHOOTING.finditer(reading.text, *sentence)
        if not any(a.begin <= found.start() < a.stop for a in anchors_of(reading))
    )


def _shooting(reading: Reading) -> Iterator[re.Match[str]]:
    """Find the shooting of a quote that is not what its truce stops, or led to it."""
    anchors = anchors_of(reading)
    for sentence in reading.told:
        for found in SHOOTING.finditer(reading.text, *sentence):
            stopped = any(a.begin <= found.start() < a.stop for a in anchors)
            before = reading.text[sentence.start : found.start()]
            tied = _SINCE.search(reading.text, *sentence)
            if tied and not stopped and not _LED_TO_IT.search(before):
                yield found


_ALL_ALONG = lazy.compile(
    r"\b(?:throughout|all\s+(?:along|the\s+while)|from\s+(?:the|its)\s+(?:start|beginning|first))\b"
)


def _is_none(before: str) -> bool:
    none = _NONE.search(before)
    return none is not None and MODAL.search(none[0]) is None


_NONE = lazy.compile(
    r"\b(?:not\s+(?:a|one)|no|nor|never|neither|nobody|nothing|none|without|zero|free\s+of)\s+(?:(?!but\b|that\b|to\b|and\b)[\w-]+\s+){0,8}$",
    re.IGNORECASE,
)
_HAVE_NOT = lazy.compile(
    r"\s+(?:have|has|had|did)\s+(?:not|never)\b|\s+(?:haven't|hasn't|hadn't)\b"
)
_SINCE = lazy.compile(
    r"\b(?:since|into|during|under|within|after|while|despite|in\s+the\s+middle\s+of|amid|throughout|days\s+of|"
    r"(?:hours|minutes|days)\s+before)\s+(?:the\s+|its\s+|their\s+|that\s+)?(?:[\w-]+\s+){0,3}?"
    rf"(?:{spaced(NOUNS)}|pause|lull|halt|calm|deal|agreement|accord|pact|understanding|took\s+effect|came\s+into)\b|"
    r"\bthroughout\b|\b(?:protected|spared|exempt(?:ed)?|off-limits)\s+\w+",
    re.IGNORECASE,
)
"""What sets shooting into the time of a truce."""
_LED_TO_IT = lazy.compile(
    r"\b(?:after|before|until|following|months?\s+of|weeks?\s+of|days?\s+of|years?\s+of|stop|halt|end|suspend|against|from|accus\w+|"
    r"den(?:y|ies|ied)|reject\w*)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""Before shooting that the truce followed, or that is only spoken of."""


def _is_blamed(reading: Reading) -> bool:
    """Tell whether one side says that the other tore it up, or fires as it lasts."""
    if reading.context.parties.resolve(reading.draft.stated_by) == REPORTER:
        return False
    who = who_is(reading.draft.stated_by, reading.context)
    for sentence in reading.told:
        for found in TORN.finditer(reading.text, *sentence):
            by = tuple(subjects_of(reading, found.start()))
            clause = clause_around(reading.text, *found.span())
            own = _WE.search(reading.text, clause.start, found.start())
            negated = is_negated(reading.text, found.start())
            if not (own or negated or any(name.is_(who) for name in by)):
                return True
        if _is_begun(reading) and _THEY_FIRED.match(reading.text, *sentence):
            return True
    return False


_WE = lazy.compile(r"\b(?:we|I|our|its|their)\b", re.IGNORECASE)
_THEY_FIRED = lazy.compile(
    r"\W*[Tt]hey\s+(?:do|did|have|are|were)(?:\s+not|n't)(?=\W*$)|\W*[Tt]hey\s+(?:have\s+|had\s+|also\s+)?(?:bombed|shelled|attacked|struck|raided|fired|shot|opened\s+fire|stormed|"
    r"seized|killed|ambushed)\b"
)
"""What the other side does in the middle of a truce."""


def _is_begun(reading: Reading) -> bool:
    return reading.draft.status not in {"proposed", "under_negotiation", "rejected"}


def _verified(reading: Reading) -> bool:
    teller = VERIFIER.search(reading.draft.stated_by)
    if teller and _told(reading, BROKEN) and not _told(reading, ACCUSED):
        return True
    if _is_plain_fact(reading) or _is_found_by(reading):
        return True
    for sentence in reading.told:
        shooting = (s for s in _shooting(reading) if is_in(s.start(), sentence))
        for broken in (*BROKEN.finditer(reading.text, *sentence), *shooting):
            before = reading.text[reading.told[0].start : broken.start()]
            watcher = VERIFIER.search(before)
            if not watcher:
                continue
            verb = VERIFIED.search(before, watcher.end())
            if verb and not (
                is_negated(reading.text, reading.told[0].start + verb.start())
                or re.search(r"\bno\s+(?:\w+\s+)?$", before)
                or MODAL.search(before[watcher.start() : verb.start()])
                or ACCUSED.search(before)
            ):
                return True
    return False


def _is_found_by(reading: Reading) -> bool:
    """Tell whether watchers stand behind what they found: "breaches logged by monitors"."""
    for sentence in reading.told:
        broken = BROKEN.search(reading.text, *sentence)
        for verb in VERIFIED.finditer(reading.text, *sentence) if broken else ():
            by = _BY.match(reading.text, verb.end(), sentence.end)
            if (
                by
                and VERIFIER.search(by[0])
                and not ACCUSED.search(reading.text, *sentence)
            ):
                return not is_negated(reading.text, verb.start())
    return False


_BY = lazy.compile(r"(?:\s+[\w'-]+){0,4}?\s+by\s+(?:[\w'.-]+\s+){0,4}[\w'-]+")


def _is_plain_fact(reading: Reading) -> bool:
    """Tell whether the reporter himself tells that a truce was broken, and blames nobody."""
    by_reporter = reading.context.parties.resolve(reading.draft.stated_by) == REPORTER
    if not by_reporter or is_reported(reading) or _told(reading, ACCUSED):
        return False
    return any(
        _WAS.search(reading.text, sentence.start, broken.start())
        and broken[0].endswith(("en", "ed"))
        and not is_negated(reading.text, broken.start())
        for sentence in reading.told
        for broken in BREAKS.finditer(reading.text, *sentence)
    )


_WAS = lazy.compile(r"\b(?:was|were|been)\s+(?:[a-z]+ly\s+)?$")


def _holding(reading: Reading) -> bool:
    kept = (
        _told(reading, KEPT)
        or _told(reading, BROKEN, negated=True)
        or _is_all_quiet(reading)
    )
    if _is_past(reading) and not any(
        _THROUGHOUT.fullmatch(m[0]) or _STILL.search(reading.text[s.start : m.end()])
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


_THROUGHOUT = lazy.compile(
    r"(?:without|to\s+(?:the|its)|in\s+full|not\s).*", re.IGNORECASE
)
_STILL = lazy.compile(
    r"(?:\b(?:has|have|had|is|are)\s+[\"']?(?:\w+\s+){0,2}\w+|\b\w+(?:ing|s))$",
    re.IGNORECASE,
)
"""A truce that is over "held for a year"; guns that "have held" still do."""


def _disputed(reading: Reading) -> bool:
    kept = _told(reading, KEPT, negated=None)
    broken = _told(reading, BROKEN, negated=None)
    both = kept and (broken or _told(reading, ACCUSED))
    return both or any(
        words.search(reading.whole) for words in (DISPUTE, BOTH_ACCUSE, _EACH_OTHER)
    )


_EACH_OTHER = lazy.compile(
    r"\b(?:each|both|either)\b[^.;]{0,60}\b(?:the\s+other|one\s+another)\b",
    re.IGNORECASE,
)
"""Each says it of the other."""


_COMPLIANCE: dict[str, Callable[[Reading], bool]] = {
    "violation_alleged": _alleged,
    "violation_verified": _verified,
    "holding": _holding,
    "disputed": _disputed,
}
