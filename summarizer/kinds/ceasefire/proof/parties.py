"""Whom the arrangement binds."""

import re
from collections.abc import Iterator

from .... import lazy
from ....grammar import is_negated
from ....parties import BOTH_SIDES
from ....records import Problem
from ....sentences import Span
from ..model import CeasefireDraft
from .arrangements import Anchor, anchors_of
from .cues import cues_of
from .lexicon.keeping import BROKEN
from .lexicon.people import (
    ASKED,
    BINDING,
    BOTH,
    BOUND_BEFORE,
    ONE_SIDED,
    PREPOSITION,
    SAY,
)
from .lexicon.stopping import VIOLENCE
from .lexicon.words import spaced
from .names import (
    Name,
    Who,
    first_of_list,
    in_phrase,
    list_up_to,
    names_inside,
    names_of,
    same_stem,
    stem,
    who_is,
)
from .reading import Reading, is_in
from .scope import targets_of
from .speeches import speeches_of
from .status import MADE
from .subjects import actors, is_subject_gap, refusers
from .voices import ITS_OWN, Speech, meant


def parties(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """Everybody listed is named, and bound by it as the text tells."""
    for name in draft.parties:
        if reading.context.parties.resolve(name) == BOTH_SIDES:
            is_bound = _are_both_bound(reading)
        else:
            is_bound = _is_bound(who_is(name, reading.context), reading)
        if not is_bound:
            yield "party_not_named"
    one_sided = ONE_SIDED.search(reading.whole)
    if draft.sidedness == "unilateral" and len(draft.parties) > 1:
        yield "party_not_named"
    if draft.sidedness in {"bilateral", "multilateral"} and one_sided:
        yield "party_not_named"
    if len(draft.parties) > 1 and one_sided and not BOTH.search(reading.whole):
        yield "party_not_named"


_HYPHENED = lazy.compile(
    r"(?:'s)?[\s-]+(?:backed|brokered|mediated|proposed|led|sponsored|drafted|propos\w+|"
    r"plan|plans|draft|offer|initiative|request|call)\b",
    re.IGNORECASE,
)

_OWNED = lazy.compile(
    rf"(?:'s?)?\s+(?:(?!and\b|to\b|or\b)[\w-]+\s+)?{spaced(VIOLENCE)}\b", re.IGNORECASE
)
_STOPS_WHAT = lazy.compile(r"\s*(?:in|to|of|on)\s+(?:the\s+|all\s+)*", re.IGNORECASE)
_ATTACKS_ON = lazy.compile(
    rf"{spaced(VIOLENCE)}\s+(?:\w+\s+)?(?:on|against|into|at)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TARGET_OF = lazy.compile(
    r"\b(?:on|against|into|at|upon|in|over|near)\s+(?:the\s+)?$", re.IGNORECASE
)
_WITH = lazy.compile(r"\s+(?:[\w'-]+\s+){0,3}?with\s+(?:the\s+)?$", re.IGNORECASE)
_NEGOTIATED_WITH = lazy.compile(
    r"\b(?:negotiat\w+|talk\w*|call|discuss\w*|agreed)\b", re.IGNORECASE
)


def _are_both_bound(reading: Reading) -> bool:
    """Tell whether "both sides" do what binds: "a truce that both sides signed"."""
    return any(
        _do_both_bind(reading, both, sentence)
        for sentence in reading.told
        for both in _BOTH_SIDES.finditer(reading.text, *sentence)
    )


def _do_both_bind(reading: Reading, both: re.Match[str], sentence: Span) -> bool:
    text = reading.text
    if BOUND_BEFORE.search(text[sentence.start : both.start()]):
        return True
    verb = BINDING.search(text, both.end(), sentence.end)
    if verb is None:
        return False
    gap = _THEY_SAY.sub("", text[both.end() : verb.start()])
    if not is_subject_gap(gap):
        return False
    if is_negated(text, verb.start()):
        return False
    return any(
        _THAT.fullmatch(text, anchor.end, both.start())
        or _is_object(reading, verb.end(), anchor)
        or anchor.start <= verb.start() < anchor.end
        for anchor in anchors_of(reading)
    )


def _is_object(reading: Reading, verb_end: int, anchor: Anchor) -> bool:
    """Tell "agreed a truce" from "agreed that a truce would be a mistake"."""
    if anchor.start < verb_end:
        return False
    between = _UP_TO_OBJECT.fullmatch(reading.text, verb_end, anchor.start)
    return between is not None and not _GOES_ON.match(reading.text, anchor.end)


_THEY_SAY = lazy.compile(r"^\s+(?:say|said|insist(?:ed)?)\s+(?:that\s+)?they(?=\s)")
_UP_TO_OBJECT = lazy.compile(
    r"\s+(?:to\s+)?(?:(?:an?|the|their)\s+)?(?:(?!that\b|on\b|for\b|in\b)[\w-]+\s+){0,3}",
    re.IGNORECASE,
)
_GOES_ON = lazy.compile(
    r"\s+(?:would|was|is|were|are|should|could|must|had|has|will|might)\b"
)
_BOTH_SIDES = lazy.compile(
    r"\b(?:both|the\s+two|the\s+warring)\s+(?:sides|armies|parties|governments|camps|"
    r"militaries)\b",
    re.IGNORECASE,
)
_THAT = lazy.compile(r",?\s+(?:that|which)\s+|\s+", re.IGNORECASE)
"""Between an arrangement and whoever made it."""


def _is_bound(who: Who, reading: Reading) -> bool:
    owners = _owners(reading)
    mine = [name for name in names_of(reading) if name.is_(who)]
    told = [n for n in mine if any(is_in(n.start, s) for s in reading.told)]
    if owners:
        return any(owner.is_(who) for owner in owners) or any(
            _stands_bound(reading, name) for name in told
        )
    bound = any(
        _stands_bound(reading, name) or _modifies(reading, name) for name in told
    ) or any(
        name.is_(who)
        for name in (*actors(reading), *_makers(reading), *_both_named(reading))
    )
    if bound:
        return True
    if BOTH.search(reading.whole) and _is_side(who, reading):
        return True
    if any(_stands_bound(reading, name) for name in mine):
        return not any(name.is_(who) for name in refusers(reading))
    return (
        _agrees_too(who, reading)
        or _tells_its_own(who, reading)
        or _pledges_its_own(who, reading)
    )


def _owners(reading: Reading) -> list[Name]:
    """Whose attacks are to stop, when the text says whose: "halt in Russian attacks"."""
    return [
        name
        for name in names_of(reading)
        for target in targets_of(reading)
        if target.end <= name.start < target.stop
        and _OWNED.match(reading.text, name.end, target.stop)
        and (
            _STOPS_WHAT.fullmatch(reading.text, target.end, name.start)
            or not (
                _ATTACKS_ON.search(reading.text, target.end, name.start)
                or _TARGET_OF.search(reading.text, target.start + 1, name.start)
            )
        )
    ]


def _stands_bound(reading: Reading, name: Name) -> bool:
    """Tell whether words before a name bind it: between, by, with, asked … to."""
    text = reading.text
    first = first_of_list(reading, name)
    sentence = reading.sentence(first.start)
    before = text[sentence.start : first.start]
    if BOUND_BEFORE.search(before):
        return True
    if ASKED.search(before) and any(
        cue.tag in MADE and cue.mode == "real" for cue in cues_of(reading)
    ):
        return _follows(reading, name)
    if re.search(r"\baccus\w+\s+(?:\w+\s+){0,2}$", before, re.IGNORECASE):
        return BROKEN.search(text, name.end, sentence.end) is not None
    return any(
        anchor.end <= first.start
        and _WITH.fullmatch(text, anchor.end, first.start)
        and not _NEGOTIATED_WITH.search(text, anchor.end, first.start)
        for anchor in anchors_of(reading)
    )


def _follows(reading: Reading, name: Name) -> bool:
    return any(0 <= anchor.start - name.end < 30 for anchor in anchors_of(reading))


def _both_named(reading: Reading) -> Iterator[Name]:
    """Who both do it: "Arland's president and the chair of Zand's council both signed"."""
    for sentence in reading.told:
        for both in _BOTH_DO.finditer(reading.text, *sentence):
            verb = BINDING.match(reading.text, both.end())
            if (
                verb
                and not _TELLS.match(verb[0])
                and not is_negated(reading.text, verb.start())
            ):
                yield from names_inside(reading, sentence.start, both.start())


_TELLS = lazy.compile(r"announc|declar|proclaim|promis|pledg|vow|order", re.IGNORECASE)
_BOTH_DO = lazy.compile(
    r"\b(?:both|each|jointly|together)\s+(?:have\s+|had\s+|has\s+)?"
)


def _makers(reading: Reading) -> Iterator[Name]:
    """Who made it, in a clause about it: "the truce, which Arland and Zand signed, …"."""
    text = reading.text
    for anchor in anchors_of(reading):
        stop = reading.sentence(anchor.start).end
        which = _WHICH.match(text, anchor.end, stop)
        verb = BINDING.search(text, which.end(), stop) if which else None
        if not which or not verb or is_negated(text, verb.start()):
            continue
        inside = names_inside(reading, which.end(), verb.start())
        if inside and is_subject_gap(text[inside[-1].end : verb.start()]):
            yield from list_up_to(reading, inside[-1])


_WHICH = lazy.compile(
    r"(?:\s+(?:deal|agreement|accord|pact))?,?\s+(?:which|that)\s+(?=(?:the\s+)?[A-Z])"
)
_ITS = lazy.compile(
    r"\b(?:its|his|her|their|the\s+(?:country|group|movement|republic|kingdom|army)'s)\s+"
    r"(?:own\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)


def _modifies(reading: Reading, name: Name) -> bool:
    """Tell whether a name describes an arrangement: "Russia's pause"."""
    text = reading.text
    for anchor in anchors_of(reading):
        sentence = reading.sentence(anchor.start)
        if _ITS.search(text, sentence.start, anchor.start):
            owner = next(
                (n for n in names_of(reading) if is_in(n.start, sentence)), None
            )
            if owner == name and not in_phrase(text, name):
                return True
        if not anchor.begin - 40 <= name.start < anchor.start:
            continue
        between = text[name.end : anchor.start]
        if _HYPHENED.match(between) or _HYPHENED.match(text, anchor.end):
            continue
        if re.fullmatch(r"'s?\s+(?:[\w\"-]+\s+){0,4}\"?", between):
            before = text[max(name.start - 30, 0) : name.start]
            return not re.search(r"(?:despite|exploit\w*)\s+(?:the\s+)?$", before)
        if re.fullmatch(r"(?:[\s-]+[\w-]+){0,2}?[\s-]+", between) and not re.search(
            SAY, between
        ):
            return not PREPOSITION.search(text[: name.start]) or "-" in between
    return False


def _is_side(who: Who, reading: Reading) -> bool:
    """Tell whether somebody is one of the sides of the draft's conflict."""
    conflict = reading.draft.conflict
    if who.ids:
        topic = reading.context.topic(conflict)
        sides = reading.context.topics.parties(topic)
        return who.ids <= sides | reading.context.parties.named_in(conflict)
    stems = {stem(word) for word in re.findall(r"[A-Z][\w']+", conflict)}
    return any(same_stem(mine, side) for mine in who.stems for side in stems)


def _tells_its_own(who: Who, reading: Reading) -> bool:
    """A side that tells of a truce with the other, and of nobody else's, is bound by it."""
    return _is_side(who, reading) and any(
        _WITH_WHOM.match(reading.text, anchor.end)
        and speech.verb < anchor.begin
        and any(name.is_(who) for name in speech.names)
        and not names_inside(reading, speech.verb, anchor.begin)
        for anchor in anchors_of(reading)
        for speech in speeches_of(reading)
        if is_in(anchor.start, speech.covers)
    )


_WITH_WHOM = lazy.compile(r"\s+(?:[a-z]+\s+)?with\s+(?:the\s+)?[A-Z]")


def _pledges_its_own(who: Who, reading: Reading) -> bool:
    """Who says what it, or its troops, will do about the truce is bound by it."""
    for speech in speeches_of(reading):
        if not speech.is_ahead or not any(
            n.is_(who) for n in _speaks_for(reading, speech)
        ):
            continue
        for verb in BINDING.finditer(reading.text, *speech.covers):
            between = reading.text[speech.verb : verb.start()]
            acts = any(
                a.start < verb.end() + 60 and verb.start() < a.end + 60
                for a in anchors_of(reading)
                if is_in(a.start, speech.covers)
            )
            if (
                acts
                and _ITSELF.search(between)
                and not is_negated(reading.text, verb.start())
            ):
                return True
        for anchor in anchors_of(reading):
            if is_in(anchor.start, speech.covers) and _ITSELF.search(
                reading.text[speech.verb : anchor.start]
            ):
                return True
    return False


def _speaks_for(reading: Reading, speech: Speech) -> tuple[Name, ...]:
    """Who speaks, and whose spokesman it is: "their spokesman, General Taher"."""
    start = max(speech.verb - len(speech.words), 0)
    if ITS_OWN.match(speech.words):
        return (*speech.names, *meant(reading, start + 1, []))
    return speech.names


_ITSELF = lazy.compile(
    r"^\w+\s+(?:(?:on|late|early|in|a|an|statement|interview|this|last|yesterday|today|\w+day|morning|"
    r"afternoon|evening|night)\s+)*(?:that\s+)?(?:it|they|we|he|she|(?:its|their|our|his|the)\s+"
    r"(?:own\s+)?(?:group|movement|militia|organi[sz]ation|fighters|forces|troops|army|soldiers|"
    r"men|guns|jets|navy|country|nation|side|government|units|army's\s+units|brigades|commanders))\s+(?:(?:would|will|was|were|is|are|had|has|have|been|now|also|again|"
    r"told|ordered|instructed|to|already|going|ready)\s+)*$",
    re.IGNORECASE,
)
"""Between a verb of saying and what the speaker's own side does."""

_TOO = lazy.compile(r"\b(?:too|also|as\s+well|likewise)\b", re.IGNORECASE)


def _agrees_too(who: Who, reading: Reading) -> bool:
    """Who says that somebody else agreed too has agreed itself."""
    agreed = any(cue.tag in MADE and cue.mode == "real" for cue in cues_of(reading))
    speaks = any(n.is_(who) for s in speeches_of(reading) for n in s.names)
    return agreed and speaks and _TOO.search(reading.whole) is not None
