"""Ceasefire terms that an article states outright: one draft for a sentence at most.

A sentence tells of an arrangement when it names one and says how far that has come, or
whether it is kept. A truce that only marks a time ("since the truce") says nothing.
"""

import re
from typing import NamedTuple

from ..kinds.ceasefire.model import CeasefireDraft, Compliance, Monitoring, Sidedness, Status
from .arrangements import (
    ACCUSES,
    ASIDE,
    ASKED_TO_WATCH,
    BEHIND,
    BROKEN,
    BROKEN_BEHIND,
    ENDS,
    HALT,
    KEPT_BEHIND,
    NOUN,
    SPEAKS_OF,
    STARTS,
    STOP,
    TAKEN_UP,
    TO_WATCH,
    UNDONE,
    UNWATCHED,
    WATCHED,
    days_told,
    scope_of,
    told_before,
)
from .clauses import (
    Actor,
    attribution_of,
    belligerents,
    first_at,
    is_prose,
    main_subject,
    resolve,
    subject,
    tokens,
    voice_at,
)
from ..records import Attribution
from .reading import REPORTER, Reading, Sentence, Voice
from .stances import condition_in


class Anchor(NamedTuple):
    """Where a sentence names an arrangement: offsets into it."""

    start: int
    end: int
    by_verb: bool
    """Told by a verb: "hold its fire"."""


class Life(NamedTuple):
    """What a sentence says of an arrangement."""

    anchor: Anchor
    status: Status
    compliance: Compliance
    verb: int
    """Where the word for its status begins; offset into the sentence."""


def find(reading: Reading) -> tuple[CeasefireDraft, ...]:
    """Find the ceasefire terms of an article, in the order in which it tells them."""
    found: list[CeasefireDraft] = []
    is_told = _IS_TOLD.search(reading.text) is not None
    for sentence in reading.sentences:
        anchors = _anchors(sentence.text, is_told=is_told)
        if not anchors:
            continue
        if not is_prose(sentence):
            continue
        life = next((life for a in anchors if (life := _life(a, sentence.text))), None)
        draft = life and _draft(life, reading, sentence)
        if draft is not None:
            found.append(draft)
    return tuple({draft.model_dump_json(): draft for draft in found}.values())


_IS_TOLD = re.compile(r"\b(?:truce|cease-?fire|armistice|the\s+(?:pause|halt))\b")
_HINT = re.compile(
    r"[Cc]ease|[Tt]ruce|[Aa]rmistice|[Cc]essation|[Mm]orator|[Pp]ause|[Hh]alt|[Ss]top|suspen|extension|"
    r"lull|(?:its|their|his|her)\s+fire|not\s+to\s"
)


def _anchors(text: str, *, is_told: bool) -> tuple[Anchor, ...]:
    if not _HINT.search(text):
        return ()
    found = [Anchor(m.start(), m.end(), by_verb=False) for m in NOUN.finditer(text)]
    found += [Anchor(m.start(), m.end(), by_verb=False) for m in HALT.finditer(text)]
    found += [Anchor(m.start(), m.end(), by_verb=True) for m in STOP.finditer(text)]
    if is_told and not found:
        found += [Anchor(m.start("it"), m.end(), by_verb=False) for m in TAKEN_UP.finditer(text)]
    kept: list[Anchor] = []
    for anchor in sorted(found):
        if not kept or anchor.start >= kept[-1].end:
            kept.append(anchor)
    return tuple(kept)


_CLAUSE = re.compile(r";|,\s+(?:and|but|while|whereas|although|though)\s|\s(?:but|while|although)\s")
_SUPPOSED = re.compile(
    r"\W*(?:if|unless|should|were|whether|nobody|no\s+one|rumou?rs|reports\s+(?:that|of))\b|.*\b(?:untrue|"
    r"false|a\s+lie|hop(?:es|ed)\s+(?:for|that)|dream\w*|wish\w*)\b",
    re.IGNORECASE,
)


def _life(anchor: Anchor, text: str) -> Life | None:
    """Tell how far an arrangement has come and whether it is kept, if a sentence says."""
    if text.rstrip("”\"’ ").endswith("?") or _SUPPOSED.match(text):
        return None
    clause = max((m.end() for m in _CLAUSE.finditer(text, 0, anchor.start)), default=0)
    before, behind = text[clause : anchor.start], _behind(text, anchor)
    compliance = _compliance(before, behind, text)
    is_aside = ASIDE.search(before) is not None
    status, verb = _status(before, behind, anchor, is_aside=is_aside)
    if _PRAISED.search(before):
        return None
    if status == "not_stated" and compliance == "not_stated":
        return None
    if is_aside and compliance == "not_stated":
        return None
    if compliance == "not_stated" and status in {"proposed", "under_negotiation", "accepted_by_some", "rejected"}:
        compliance = "not_applicable"
    return Life(anchor, status, compliance, clause + verb)


def _behind(text: str, anchor: Anchor) -> str:
    stop = re.compile(r";|\s[—–]\s|,\s+(?:and|but|while|although|said|says)\s").search(text, anchor.end)
    return text[anchor.end : stop.start() if stop else len(text)]


def _status(
    before: str, behind: str, anchor: Anchor, *, is_aside: bool
) -> tuple[Status, int]:
    """Return an arrangement's status, and where the word for it begins in `before`."""
    if not is_aside and not anchor.by_verb:
        for status, pattern in BEHIND:
            match = pattern.match(behind)
            if match and not re.search(r"\b(?:not|never|yet\s+to)\b", match[0]):
                return status, len(before)
    told = None if is_aside else told_before(before)
    if told is None:
        return "not_stated", 0
    at, status = told
    if anchor.by_verb and status in {"under_negotiation", "terminated", "extended"}:
        return "not_stated", 0
    if _WHILE.search(before[:at]):
        return "not_stated", 0
    if UNDONE.search(before[:at]):
        negated = re.search(r"\b(?:did|does|would|will)\s+not\s+$", before[:at])
        refused = negated and status in {"agreed", "accepted_by_some"}
        return ("rejected", at) if refused else ("not_stated", 0)
    return status, at


_WHILE = re.compile(r"\b(?:as|while|when|before|until|since|once)\s+(?:\w+\s+){0,2}$")
_PRAISED = re.compile(r"\b(?:welcom|prais|thank|hail|criticis|criticiz|condemn|mock)\w*\b", re.IGNORECASE)


def _compliance(before: str, behind: str, text: str) -> Compliance:
    if BROKEN.search(before) or BROKEN_BEHIND.match(behind):
        if re.search(r"\b(?:no|not|without|den(?:y|ies|ied))\b[^,;]{0,40}$", before):
            return "not_stated"
        return "violation_alleged"
    if KEPT_BEHIND.match(behind) and not re.search(r"\b(?:not|never|hardly)\b", behind[:40]):
        return "holding"
    return "not_stated"


def _draft(life: Life, reading: Reading, sentence: Sentence) -> CeasefireDraft | None:
    anchor = life.anchor
    at = sentence.start + anchor.start
    voice = _voice(life, reading, sentence)
    if voice is None or not voice.name:
        return None
    conflict = reading.conflict(sentence, at, sentence.start + anchor.end)
    attribution = _attribution(life, voice, reading, conflict)
    if attribution in {"expert", "unattributed"}:
        return None
    text = sentence.text
    behind = _behind(text, anchor)
    noun = text[anchor.start : anchor.end] if anchor.by_verb else _noun_phrase(text, anchor)
    extent = " ".join(behind.split()[:8]) if anchor.by_verb else _extent(behind)
    quote = reading.quote(sentence.start, sentence.end, voice)
    if quote is None:
        return None
    starts = STARTS.search(text)
    ends = next(iter(reversed(tuple(ENDS.finditer(text)))), None)
    parties = _parties(life, reading, sentence)
    if _is_of_rival(parties, voice, reading):
        return None
    condition = condition_in(behind)
    if condition and life.status in {"agreed", "accepted_by_some"}:
        life = life._replace(status="proposed", compliance="not_applicable")
    return CeasefireDraft(
        quote=quote,
        conflict=conflict,
        label=_label(noun),
        scope=scope_of(f"{noun} {extent}"),
        sidedness=_sidedness(text, parties),
        parties=[actor.name for actor in parties],
        proposed_by=None,
        mediator=None,
        guarantor=None,
        status=life.status,
        compliance=life.compliance,
        date_text=None,
        start_text=starts["when"] if starts and life.status != "proposed" else None,
        end_text=ends["when"] if ends and life.status != "proposed" else None,
        duration_days=days_told(noun, behind),
        prohibited_acts=[],
        conditions=[condition] if condition else [],
        monitoring=_monitoring(text, life.status),
        contested_by=[],
        contested_aspects=[],
        stated_by=voice.name,
        attribution=attribution,
        assertion="historical" if _is_former(text, life) else "current",
    )


def _voice(life: Life, reading: Reading, sentence: Sentence) -> Voice | None:
    """Tell whose account it is: a speaker's, an accuser's, else the reporter's."""
    at = sentence.start + life.anchor.start
    voice = voice_at(reading, sentence, at)
    if voice.name != "reporter":
        return voice
    pattern = ACCUSES if life.compliance == "violation_alleged" else SPEAKS_OF
    accuses = pattern.search(sentence.text, 0, life.anchor.start)
    if accuses is None:
        return voice
    words = tokens(sentence)
    verb = first_at(words, sentence.start + accuses.start())
    found = subject(words, verb) or main_subject(words, verb)
    actor = found and resolve(found, reading, sentence, sentence.start + accuses.start())
    if actor is None:
        is_mutual = _EACH_OTHER.match(sentence.text, accuses.end())
        return REPORTER if is_mutual else None
    return Voice(actor.name, actor.name, actor.party, actor.start, actor.end)


_EACH_OTHER = re.compile(r"\s+(?:each\s+other|one\s+another)\b")


def _attribution(
    life: Life, voice: Voice, reading: Reading, conflict: str
) -> Attribution:
    """Label a speaker; an accusation is about the other side.

    Whoever announces for others that they agreed has gone between them.
    """
    side = voice.party
    if life.compliance == "violation_alleged":
        others = belligerents(reading, conflict) - {voice.party}
        side = min(others, default="")
    label = attribution_of(reading, voice, side, conflict)
    done = life.status in {"agreed", "in_force", "extended", "expired"}
    return "mediator_official" if label == "other_government" and done else label


_NOUN_PHRASE = re.compile(
    r"(?:(?:\b(?:the|a|an|its|their|his|this|that|any|first|second|new|[\w’'-]+[’']s)\s+)?(?:[“\"]?[\w-]+[”\"]?\s+(?:and\s+)?){0,4})$"
)
_NOT_IN_IT = re.compile(
    r"^.*\b(?:to|of|for|on|the|a|an|its|their|his|that|this|with|by|in|said|sought|as|is|was|were|had|has|have|into|from)\s+",
    re.IGNORECASE,
)


def _noun_phrase(text: str, anchor: Anchor) -> str:
    """Return an arrangement's noun with what stands before it: "full 30-day ceasefire"."""
    match = _NOUN_PHRASE.search(text, max(anchor.start - 60, 0), anchor.start)
    left = match[0] if match else ""
    left = _NOT_IN_IT.sub("", left)
    return f"{left}{text[anchor.start : anchor.end]}"


def _extent(behind: str) -> str:
    """Return the words behind an arrangement's noun that belong to it."""
    match = re.match(r"\s+(?:in|on|of|to|along|at|around|over|for)\s[^,.;:]{0,70}", behind)
    told = match[0] if match else ""
    stop = re.search(
        r"\s(?:is|are|was|were|has|have|had|took|came|began|which|that|said|until|since|after|"
        r"on\s+\w+day)\b",
        told,
    )
    return told[: stop.start()] if stop else told


def _label(noun: str) -> str:
    words = re.sub(r"[“”\"]", "", noun).split()
    return " ".join(words[-8:])


_BOTH = re.compile(
    r"\b(?:both|the\s+two|the\s+warring)\s+(?:warring\s+)?(?:sides|parties|countries|nations|armies|"
    r"governments|neighbou?rs)\s+(?:have\s+|had\s+)?$"
)
_BETWEEN = re.compile(r"\s+between\s+")


def _parties(life: Life, reading: Reading, sentence: Sentence) -> tuple[Actor, ...]:
    """Return who is bound: named behind "between", or the subject of what was agreed."""
    text, anchor = sentence.text, life.anchor
    if life.status in {"proposed", "under_negotiation", "rejected", "accepted_by_some"}:
        return ()
    between = _BETWEEN.match(text, anchor.end)
    if between:
        listed = [
            n
            for n in sentence.names
            if sentence.start + between.end() <= n.start < sentence.start + between.end() + 60
        ][:2]
        joined = re.compile(r".{0,40}?\sand\s").match(text, between.end())
        if joined and len(listed) == 2:
            return tuple(_as_actor(n.start, n.end, n.party, n.called, reading) for n in listed)
        return ()
    if life.status not in {"agreed", "extended"} or life.verb >= anchor.start:
        return ()
    if SPEAKS_OF.match(text, life.verb):
        return ()
    words = tokens(sentence)
    verb = first_at(words, sentence.start + life.verb)
    found = subject(words, verb)
    if _BOTH.search(text, max(life.verb - 60, 0), life.verb):
        return tuple(
            _as_actor(n.start, n.end, n.party, n.called, reading) for n in reading.sides
        )
    if found is None or found.pronoun:
        return ()
    if found.is_listed:
        return tuple(
            _as_actor(n.start, n.end, n.party, n.called, reading)
            for n in found.names
            if n.party
        )
    actor = resolve(found, reading, sentence, sentence.start + life.verb)
    sides = {name.party for name in reading.sides}
    return (actor,) if actor is not None and actor.party in sides else ()


def _is_of_rival(
    parties: tuple[Actor, ...], voice: Voice, reading: Reading
) -> bool:
    """Tell "Borland has agreed to a truce, Arland says", which binds nobody."""
    sides = {name.party for name in reading.sides}
    return len(parties) == 1 and voice.party in sides - {parties[0].party}


def _as_actor(start: int, end: int, party: str, called: str, reading: Reading) -> Actor:
    return Actor(called or reading.text[start:end], party, called, start, end)


def _sidedness(text: str, parties: tuple[Actor, ...]) -> Sidedness:
    if re.search(r"\b(?:unilateral(?:ly)?|one-sided)\b", text):
        return "unilateral"
    return "bilateral" if len(parties) == 2 else "not_stated"


def _monitoring(text: str, status: Status) -> Monitoring:
    if UNWATCHED.search(text):
        return "none_mentioned"
    if WATCHED.search(text):
        return "operating"
    if ASKED_TO_WATCH.search(text):
        return "called_for"
    if TO_WATCH.search(text):
        return "agreed" if status in {"agreed", "in_force"} else "called_for"
    return "none_mentioned"


_EARLIER = re.compile(
    r"\b(?:last\s+(?:year|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)|in\s+(?:\w+\s+)?(?:19|20)\d\d|years?\s+ago|(?:first|earlier|previous)\s+"
    r"(?:[\w-]+\s+)?(?:truce|ceasefire|pause))\b"
)


def _is_former(text: str, life: Life) -> bool:
    return life.status in {"terminated", "expired"} and _EARLIER.search(text) is not None
