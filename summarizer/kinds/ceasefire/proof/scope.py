"""Which arrangement a draft means, and how wide it is."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from .... import lazy
from ....dates import MONTH, WEEKDAY
from ....grammar import is_negated
from ....records import Problem
from ....sentences import Span
from ..model import CeasefireDraft
from .arrangements import Anchor, anchors_in, anchors_of
from .lexicon.keeping import BREACH, BREAKS
from .lexicon.stopping import HARBOUR, PARTIAL, SCOPES, UNDER, WHOLE
from .reading import Reading, is_in
from .sameness import earlier


@lru_cache(maxsize=16)
def targets_of(reading: Reading) -> tuple[Anchor, ...]:
    """Narrow the arrangements down by the draft's length, width and label."""
    draft = reading.draft
    left = anchors_of(reading)
    if draft.duration_days is not None:
        left = _narrow(left, lambda a: draft.duration_days in a.days)
    if draft.scope not in {"not_stated", "other"}:
        left = _narrow(left, lambda a: _has_scope(reading, a))
    label = set(re.findall(r"\w{3,}", draft.label.casefold())) - {"the", "and", "for"}

    def shared(anchor: Anchor) -> int:
        told = reading.text[anchor.begin : anchor.stop].casefold()
        return len(label & set(re.findall(r"\w{3,}", told)))

    best = max(map(shared, left), default=0)
    return _narrow(left, lambda anchor: shared(anchor) == best)


def _narrow(
    anchors: tuple[Anchor, ...], test: Callable[[Anchor], bool]
) -> tuple[Anchor, ...]:
    return tuple(anchor for anchor in anchors if test(anchor)) or anchors


def scope(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The words of the arrangement are as wide as the draft says."""
    if draft.scope in {"not_stated", "other"}:
        return
    targets = targets_of(reading)
    told = [one for one in map(partial(_wider, reading), targets) if one]
    if draft.scope == "humanitarian" and _is_for_aid(reading):
        return
    if draft.scope == "cities_or_area" and _is_local(reading):
        return
    if not any(_has_scope(reading, anchor) for anchor in told or targets):
        yield "scope_not_in_quote"


def _is_for_aid(reading: Reading) -> bool:
    """Tell whether a quote of one arrangement says that it is for the wounded or aid."""
    one = len({anchor.start for anchor in anchors_of(reading)}) == 1
    return one and any(
        _FOR_AID.search(reading.text, *sentence) for sentence in reading.told
    )


def _is_local(reading: Reading) -> bool:
    """Tell whether its sentence says where it holds: "safe on the highways of Orm"."""
    return any(
        not _MADE.search(
            reading.text, max(found.start() - 30, sentence.start), found.start()
        )
        for sentence in reading.told
        if any(is_in(a.start, sentence) for a in anchors_of(reading))
        for found in _IN_AREA.finditer(reading.text, *sentence)
        if SCOPES["cities_or_area"].search(found[0])
    )


_IN_AREA = lazy.compile(
    r"\b(?:on|along|across|around|within|inside|over|in|near|throughout|between|(?:north|south|east|west)\s+of)\s+"
    r"(?:the\s+|its\s+|their\s+|both\s+)?(?:[\w'’-]+\s+){0,4}?[\w-]+\b"
)


def _wider(reading: Reading, anchor: Anchor) -> Anchor | None:
    """Return what tells how wide a bare "the truce" is: the same, where it was named."""
    start = reading.sentence(anchor.start).start
    under = UNDER.search(reading.text, start, anchor.start)
    if _tells_width(reading, anchor) and not (
        under and not _has_scope(reading, anchor)
    ):
        return anchor
    if under:
        led = [s for s in reading.all if s.end <= start]
        before = (a for s in reversed(led) for a in anchors_in(reading, s))
        return next((one for one in before if _tells_width(reading, one)), None)
    named = (one for one in earlier(reading, anchor) if _tells_width(reading, one))
    return next(named, None)


def _tells_width(reading: Reading, anchor: Anchor) -> bool:
    told = reading.text[anchor.begin : anchor.stop] + _covered(reading, anchor)
    return _limits(told) or bool(WHOLE.search(told) or PARTIAL.search(told))


@lru_cache(maxsize=64)
def _covered(reading: Reading, anchor: Anchor) -> str:
    """Return what its sentence says further on that it covers: "… and covers the road"."""
    end = reading.sentence(anchor.start).end
    others = [a.start for a in anchors_of(reading) if anchor.end <= a.start < end]
    comma = reading.bare.find(",", anchor.end, end)
    aid = _FOR_AID.search(reading.bare, anchor.end, comma if comma >= 0 else end)
    found = _first_meant(_COVERS, reading.bare, Span(anchor.end, min([end, *others])))
    if found and BREACH.search(reading.bare, anchor.end, found.start()):
        found = None
    if found is None and anchor.start < reading.told[0].start:
        end = reading.told[-1].end
        told = Span(reading.told[0].start, end)
        found = _first_meant(_IT_COVERS, reading.bare, told)
    if found is None:
        return f" {aid[0]}" if aid else ""
    stop = _UP_TO.search(reading.bare, found.end(), end)
    return " " + reading.bare[found.end() : stop.start() if stop else end]


def _first_meant(
    words: re.Pattern[str], text: str, where: Span
) -> re.Match[str] | None:
    found = words.finditer(text, *where)
    return next((m for m in found if not is_negated(text, m.end() - 1)), None)


_FOR_AID = lazy.compile(
    r"\b(?:for|on)\s+humanitarian\s+(?:reasons|grounds|purposes)"
    r"|\bfor\s+the\s+(?:\w+\s+)?(?:evacuation|burial|removal|delivery|exchange|wounded|dead|sick)\b"
    r"|\b(?:to|so\s+that|so)\s+(?:\w+\s+){0,6}?(?:aid|relief|humanitarian|wounded|evacuat\w+|convoys?|"
    r"dead|fallen|bodies|bur(?:y|ied)|medicines?|vaccin\w+)\b",
    re.IGNORECASE,
)
"""What a truce is for."""
_COVERS = lazy.compile(
    r"\b(?:cover(?:s|ed|ing)?|appl(?:y|ies|ied)\s+(?:to|in|only\s+to)|extends?\s+(?:only\s+)?to|"
    r"(?:limited|confined|restricted)\s+to|takes?\s+in|(?:widen|broaden|expand|enlarge|spread|stretch)(?:s|ed|ing)?\s+(?:it\s+)?"
    r"to(?:\s+take\s+in)?|includ(?:e[sd]?|ing))\b",
    re.IGNORECASE,
)
_IT_COVERS = lazy.compile(
    r"\b(?:it|deal|agreement|arrangement|plan|proposal|pact|accord)\s+(?:(?:also|only|would|will)\s+)*"
    rf"{_COVERS.pattern}",
    re.IGNORECASE,
)
_UP_TO = lazy.compile(
    r"[;:]|\s+but\s+not\b|,\s+(?:but|which|who|while|as|the\s+\w+\s+said)\b|,\"?\s+(?:[\w'-]+\s+){1,5}said\b"
)


_BY_WHAT = lazy.compile(r"\s(?:with|by|through|when)\s.*", re.DOTALL)
"""Behind a truce that is broken, how."""


def _has_scope(reading: Reading, anchor: Anchor) -> bool:
    before = reading.bare[anchor.begin : anchor.start]
    after = reading.bare[anchor.end : anchor.stop] + _covered(reading, anchor)
    if BREAKS.search(reading.text, max(anchor.begin - 25, 0), anchor.begin):
        after = _BY_WHAT.sub("", after)
    own = reading.bare[anchor.start : anchor.end]
    told = f"{before}{own} | {after}"
    if (
        reading.draft.scope == "maritime"
        and HARBOUR.search(own)
        and _NAVY.search(
            reading.text, reading.sentence(anchor.start).start, anchor.start
        )
    ):
        return True
    if re.search(r"\bsuch\b", after):
        told = reading.text[reading.sentence(anchor.start).start : anchor.stop]
        after = told
    wanted = reading.draft.scope
    if wanted == "full":
        return _is_full(reading, anchor, told)
    pattern = SCOPES.get(wanted)
    if wanted == "energy_and_infrastructure" and _WORKS.search(told):
        pattern = SCOPES["energy"]
    if wanted == "cities_or_area" and _is_placed(reading, anchor, after):
        return True
    if pattern is None or not pattern.search(told):
        return False
    if wanted == "energy" and SCOPES["energy_and_infrastructure"].search(told):
        return False
    if wanted in {"air", "maritime"} and WHOLE.search(told):
        return False
    if wanted == "air" and _ON_LAND.search(told):
        return False
    if wanted == "maritime" and not pattern.search(
        f"{HARBOUR.sub(' ', before + own)}{after}"
    ):
        return False
    return not (wanted == "air" and SCOPES["energy"].search(told))


_NAVY = lazy.compile(
    r"\b(?:nav(?:y|ies)|fleets?|warships?|frigates?|gunboats?|patrol\s+boats?)\b",
    re.IGNORECASE,
)
"""Who stays in port when a truce is at sea."""
_ON_LAND = lazy.compile(
    r"\b(?:artillery|mortars?|tanks?|infantry|howitzers?|shelling|ground\s+(?:troops|forces|operations))\b",
    re.IGNORECASE,
)
"""Beside drones or missiles: not the air alone."""


def _is_placed(reading: Reading, anchor: Anchor, after: str) -> bool:
    """Tell whether it holds "in Upper Nile", and was not only made there."""
    start = reading.sentence(anchor.start).start
    made = _MADE.search(reading.text, start, anchor.begin)
    if _BY_NAME.match(_covered(reading, anchor)):
        return True
    if held := _HOLDS_AT.match(reading.bare, anchor.end):
        return bool(SCOPES["cities_or_area"].search(held[0]) or _PLACE.search(held[0]))
    return any(
        not (made and found["at"] in {"in", "at"}) for found in _PLACE.finditer(after)
    )


_BY_NAME = lazy.compile(r"\s+(?:(?i:also|only|just)\s+)?(?:the\s+)?[A-Z][\w'-]+")
"""What it extends to, named."""
_HOLDS_AT = lazy.compile(
    r"[^,;.]{0,30}?\s(?:holds?|took\s+effect|takes\s+effect|came\s+into\s+force|in\s+(?:force|effect|place)|observed|kept|runs?)"
    r"\s+(?:only\s+|just\s+)?(?:in|along|around|across|over|inside|within)\s[^,;.]{1,60}"
)
"""Where what is told of it holds: "took effect in the port of Olm"."""
_MADE = lazy.compile(
    r"\b(?:sign|agree|reach|announc|broker|seal|negotiat|clinch|conclud|struck|discuss|propos|talk)\w*\b",
    re.IGNORECASE,
)
_PLACE = lazy.compile(
    rf"(?:^|\s)(?P<at>in|at|along|across|around|near|over|on|to|throughout)\s+(?:the\s+)?(?:(?:whole|entire|rest)\s+(?:of\s+)?|"
    rf"(?:[a-z]+(?:ern|al)?\s+){{0,2}}(?:of\s+)?(?:the\s+)?)(?!{MONTH}|{WEEKDAY}|Christmas|Easter|Eid|Ramadan|New\s+Year|"
    r"Sunday|God)[A-Z][\w'-]+"
)
"""Behind an arrangement, where it holds."""
_WORKS = lazy.compile(
    r"\b(?:infrastructure|railways?|rail|bridges?|ports?|roads?|dams?|water(?:works)?|airports?)\b",
    re.IGNORECASE,
)


def _is_full(reading: Reading, anchor: Anchor, told: str) -> bool:
    if PARTIAL.search(told):
        return False
    own = reading.bare[anchor.begin : anchor.end]
    if SCOPES["humanitarian"].search(own):
        return False
    whole = [found[0].casefold() for found in WHOLE.finditer(told)]
    if any(not word.startswith("all ") for word in whole):
        return True
    if whole:
        return not _limits(told)
    core = reading.text[anchor.start : anchor.end].casefold()
    if _limits(told) or core.startswith("morat"):
        return False
    if re.match(r"(?:halt|paus|suspen|stop|ceas|end|refrain|lull|freez)", core):
        if re.match(r"cease-?\s?fire", core):
            return not _others_limited(reading)
        before = reading.text[max(anchor.start - 40, 0) : anchor.start]
        if _BARE_PAUSE.search(before + core) and not _OF_WHAT.match(
            reading.text, anchor.end
        ):
            return not _others_limited(reading)
        return bool(
            re.search(r"\b(?:fighting|hostilities)\s+(?:\w+\s+){0,2}$", before)
            or re.match(
                r"\s*(?:to|in|of)?\s*(?:the\s+|all\s+)*(?:fighting|hostilities|war|"
                r"shooting|combat|violence)\b",
                reading.text[anchor.end :],
            )
        )
    if core.startswith(("not to", "spare", "keep", "kept", "hold", "held")):
        return False
    return not _others_limited(reading)


_BARE_PAUSE = lazy.compile(
    r"\b(?:an?|the|this|its|their|[\w]+-(?:day|week|hour|month))\s+(?:[\w-]+\s+){0,2}(?:halt|pause|lull)$"
)
_OF_WHAT = lazy.compile(r"\s+(?:in|to|of|on|from|along|around|at|for)\s")
"""Behind a pause of something in particular."""


def _limits(told: str) -> bool:
    return any(pattern.search(told) for pattern in SCOPES.values())


def _others_limited(reading: Reading) -> bool:
    return any(
        _limits(reading.text[a.begin : a.start] + " | " + reading.text[a.end : a.stop])
        for a in anchors_of(reading)
    )
