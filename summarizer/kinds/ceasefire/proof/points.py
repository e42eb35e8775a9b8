"""The points of a life: what supports each of them, and what speaks against it."""

import re
from collections.abc import Callable, Iterable

from .... import lazy
from ....dates import WEEKDAY
from ....parties import REPORTER
from .cues import Cue, has_come
from .lexicon.keeping import TORN
from .lexicon.people import BOTH
from .mood import has_condition
from .reading import Reading
from .speeches import is_reported

Judged = tuple[bool, bool]
Heard = dict[str, set[str]]

MADE = {"agree", "accept"}


def heard_of(cues: Iterable[Cue]) -> Heard:
    """Collect what cues tell: mode to tags."""
    heard: Heard = {}
    for cue in cues:
        heard.setdefault(cue.mode, set()).add(cue.tag)
    return heard


def told_in(heard: Heard, *modes: str) -> set[str]:
    """Return what is heard in these modes."""
    return set().union(*(heard.get(mode, set()) for mode in modes))


def is_over(heard: Heard) -> bool:
    """Tell whether it is told that it is over."""
    real = told_in(heard, "real")
    return bool(real & {"expire", "over", "terminate"}) or (
        "due" in real and "extend" not in real
    )


def _open(heard: Heard) -> bool:
    """Tell whether it is talked of as something still to be made."""
    made = MADE | {"force", "begin", "extend"}
    return bool(told_in(heard, "unreal", "negated") & made)


def _proposed(reading: Reading, heard: Heard) -> Judged:
    real = told_in(heard, "real")
    planned = told_in(heard, "real", "unreal", "implied")
    planned |= {"propose"} if "negotiate" in real else set()
    if _is_of_more(reading) and "extend" in planned:
        return "propose" in planned, False
    supported = "propose" in planned or (_open(heard) and "lives" not in real)
    done = real & {"force", "extend"} or (
        "propose" not in real
        and (
            real & _done_by(real) - told_in(heard, "negated")
            or "force" in told_in(heard, "implied")
        )
    )
    return supported, bool(done) or is_over(heard)


def _done_by(real: set[str]) -> set[str]:
    """What rules out that it is only proposed; a version of it may tell how it would end."""
    return {"agree", "lives"} if "negotiate" in real else {"agree", "ends", "lives"}


def _is_more_wanted(reading: Reading, heard: Heard) -> bool:
    """Tell whether a draft is about an extension that is only proposed."""
    return (
        _is_of_more(reading)
        and "propose" in told_in(heard, "real")
        and "extend" not in told_in(heard, "real")
    )


def _is_of_more(reading: Reading) -> bool:
    """Tell whether a draft is about a longer life for a truce that there is."""
    return _MORE.search(reading.draft.label) is not None


_MORE = lazy.compile(r"exten|prolong|renew|longer|roll", re.IGNORECASE)


def _negotiated(reading: Reading, heard: Heard) -> Judged:
    real = told_in(heard, "real")
    supported = bool(
        told_in(heard, "real", "unreal") & {"negotiate", "tentative"}
        or "propose" in real
    )
    done = real & {"force", "extend", "agree"} and "tentative" not in real
    return supported or _open(heard), bool(done) or is_over(heard)


def _accepted(reading: Reading, heard: Heard) -> Judged:
    real, unreal = told_in(heard, "real"), told_in(heard, "unreal")
    free = not any(has_condition(reading, s) for s in reading.told)
    supported = bool(real & (MADE | {"tentative"})) or (free and bool(unreal & MADE))
    return supported, is_over(heard)


def _agreed(reading: Reading, heard: Heard) -> Judged:
    real = told_in(heard, "real")
    both = "accept" in real and BOTH.search(reading.whole) is not None
    supported = bool(real & {"agree", "begin", "force", "extend"} or both)
    supported = supported or _is_to_begin(reading, heard)
    planned = "propose" in told_in(heard, "real", "unreal")
    meant = "agree" in told_in(heard, "implied")
    supported = supported or (meant and not planned)
    undone = (
        "agree" in told_in(heard, "negated")
        or "tentative" in told_in(heard, "real", "unreal")
        or "reject" in real
        or _is_more_wanted(reading, heard)
    )
    return supported, undone or is_over(heard)


def _is_to_begin(reading: Reading, heard: Heard) -> bool:
    """Somebody says that it would begin then: agreed, unless it is still a plan."""
    if "begin" not in told_in(heard, "unreal") or "propose" in told_in(
        heard, "real", "unreal"
    ):
        return False
    if _IS_DUE.search(reading.whole) or _BEGINS_THEN.search(reading.whole):
        return True
    return is_reported(reading) and not re.search(
        r"\b(?:if|unless|once|as\s+soon\s+as|should|could|may|might|provided|a\s+(?:truce|cease-?fire|pause|halt))\b",
        reading.whole,
        re.IGNORECASE,
    )


_BEGINS_THEN = lazy.compile(
    rf"\b(?:once|when|as\s+soon\s+as|after|before|until)\s+(?:the|their|its|this)\s+(?:[\w-]+\s+){{1,3}}(?:begins|starts|opens|"
    rf"takes\s+effect|comes\s+into\s+force|enters\s+into\s+force)\s+(?:at|on|next|tomorrow|this|{WEEKDAY})",
    re.IGNORECASE,
)
"""What somebody does when the day of a truce comes."""
_IS_DUE = lazy.compile(
    r"\b(?:truces?|cease-?fires?|pause|halt|armistice|it),?\s(?:[^.;]{0,60}\s)?(?:is|was|were|are)\s+"
    r"(?:due\s+|set\s+|scheduled\s+)?to\s+(?:begin|start|take\s+(?:effect|hold)|(?:come|enter|go)"
    r"\s+into|kick\s+in)\b",
    re.IGNORECASE,
)
"""A day is set for it, as for no mere plan."""


def _in_force(reading: Reading, heard: Heard) -> Judged:
    real, negated = told_in(heard, "real"), told_in(heard, "negated")
    kept_on = negated & {"expire", "over", "terminate"}
    implied = "force" in told_in(heard, "implied") and not negated & {"force", "agree"}
    if _is_blame(reading):
        heard = {**heard, "real": real - {"terminate"}}
        real, implied = heard["real"], True
    supported = bool(real & {"force", "lives", "ends", "extend"} or kept_on or implied)
    supported = supported or _has_begun(reading, real)
    is_broken = reading.draft.compliance in {
        "violation_alleged",
        "violation_verified",
        "disputed",
    }
    of_no_word = (
        {"agree", "begin"} if is_broken else {"force", "agree", "begin", "lives"}
    )
    undone = negated & of_no_word and not real & {"force", "lives", "extend"}
    to_come = "begin" in told_in(heard, "real", "unreal") and "force" not in real
    to_come = to_come and not _has_begun(reading, real)
    to_come = to_come or _is_more_wanted(reading, heard)
    return supported, bool(undone) or to_come or is_over(heard)


def _is_blame(reading: Reading) -> bool:
    """Tell whether "tore it up" may be what one side says of a truce that still stands."""
    draft = reading.draft
    by_a_side = reading.context.parties.resolve(draft.stated_by) != REPORTER
    blames = draft.compliance == "violation_alleged" and by_a_side
    return blames and TORN.search(reading.whole) is not None


def _has_begun(reading: Reading, real: set[str]) -> bool:
    """Agreed, and its first day is not after the article's."""
    return bool(real & {"agree", "begin"}) and has_come(
        reading.draft.start_text, reading
    )


def _extended(reading: Reading, heard: Heard) -> Judged:
    told = "extend" in told_in(heard, "real") or (
        "extend" in told_in(heard, "unreal")
        and is_reported(reading)
        and _WILL_GO_ON.search(reading.whole) is not None
        and "propose" not in told_in(heard, "real")
        and not any(has_condition(reading, s) for s in reading.told)
    )
    return told, is_over(heard)


_WILL_GO_ON = lazy.compile(
    r"\b(?:will|would)\s+(?:now\s+|also\s+)?be\s+(?:extended|prolonged|renewed|lengthened|kept|"
    r"rolled)\b|\b(?:will|would)\s+(?:now\s+|also\s+)?(?:extend|prolong|renew|lengthen)\b",
    re.IGNORECASE,
)
"""Somebody tells that it goes on, and of no plan for it."""


def _expired(reading: Reading, heard: Heard) -> Judged:
    real = told_in(heard, "real")
    extended = "extend" in real and not real & {"expire", "over"}
    return bool(real & {"expire", "over", "due"}), extended


def _terminated(reading: Reading, heard: Heard) -> Judged:
    return bool(told_in(heard, "real") & {"terminate", "over"}), False


def _rejected(reading: Reading, heard: Heard) -> Judged:
    real = told_in(heard, "real")
    refused = "lives" not in real and told_in(heard, "negated") & MADE
    supported = "reject" in real or bool(refused)
    stands = real & {"force", "agree", "extend"} or "force" in told_in(heard, "implied")
    return supported, is_over(heard) or bool(stands)


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

JUDGED: dict[str, Callable[[Reading, Heard], Judged]] = {
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
