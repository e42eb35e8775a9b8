"""Ceasefire terms that an article states outright: one draft a sentence and claimant.

A sentence tells of an arrangement when it names one and says how far that has come, or
whether it is kept. A truce that only marks a time ("since the truce") says nothing.
"""

import re

from ..kinds.ceasefire.model import CeasefireDraft, Monitoring, Sidedness, Status
from ..records import Attribution
from .actors import Actor, resolve
from .arrangements import SPEAKS_OF
from .clauses import first_at, is_prose, main_subject, subject, tokens
from .halts import IS_TOLD, Anchor, hints, named, taken_up, takes_up
from .keeping import ACCUSES, COUNTED, IN_SPITE, WATCHERS
from .lives import Life, behind_of, life_of
from .reading import REPORTER, Reading, Sentence, Voice
from .stances import condition_in
from .tellers import attribution_of, belligerents, called_of, voice_at
from .terms import (
    ASKED_TO_WATCH,
    ENDS,
    STARTS,
    TO_WATCH,
    UNWATCHED,
    WATCHED,
    days_told,
    scope_of,
)


def find(reading: Reading) -> tuple[CeasefireDraft, ...]:
    """Find the ceasefire terms of an article, in the order in which it tells them."""
    found: list[CeasefireDraft] = []
    is_told = IS_TOLD.search(reading.text) is not None
    last: Sentence | None = None
    hinting = frozenset(reading.holding(hints(reading.words.low)))
    for sentence in reading.sentences:
        is_near = last is not None and sentence.index - last.index <= _STILL_NAMED
        if not (is_near or sentence in hinting) or not _is_read(sentence):
            continue
        anchors = named(sentence.low) if sentence in hinting else ()
        if not anchors and is_near and is_told:
            anchors = taken_up(sentence.low)
        accounts = {
            d.stated_by: d
            for a in reversed(anchors)
            if (d := _read(a, reading, sentence, last)) is not None
        }
        found.extend(reversed(accounts.values()))
        if any(a.way in {"noun", "verb"} for a in anchors):
            last = sentence
    return tuple({draft.model_dump_json(): draft for draft in found}.values())


def _is_read(sentence: Sentence) -> bool:
    return is_prose(sentence) or _LISTED.match(sentence.text) is not None


_LISTED = re.compile(r"\s*[-•*–]\s+\S")
"""An item of a list needs no full stop."""


def _read(
    anchor: Anchor, reading: Reading, sentence: Sentence, last: Sentence | None
) -> CeasefireDraft | None:
    life = life_of(anchor, sentence.text)
    is_alone = anchor.way in {"noun", "verb"} or takes_up(sentence.text)
    named_in = sentence if is_alone or last is None else last
    return _draft(life, reading, sentence, named_in) if life else None


_STILL_NAMED = 4
"""For how many sentences an arrangement stays what is spoken of."""


def _draft(
    life: Life, reading: Reading, sentence: Sentence, named_in: Sentence
) -> CeasefireDraft | None:
    anchor = life.anchor
    voice = _voice(life, reading, sentence)
    if voice is None:
        return None
    voice = voice if voice.name else REPORTER
    voice = voice._replace(name=_near_name(voice, reading, sentence))
    conflict = reading.conflict(sentence)
    attribution = _attribution(life, voice, reading, conflict)
    if attribution in {"expert", "unattributed"}:
        return None
    text = sentence.text
    behind = behind_of(text, anchor)
    noun = (
        text[anchor.start : anchor.end]
        if anchor.by_verb
        else _noun_phrase(text, anchor)
    )
    extent = " ".join(behind.split()[:8]) if anchor.by_verb else _extent(behind)
    quote = reading.quote(named_in.start, sentence.end, voice)
    if quote is None:
        return None
    scope = scope_of(f"{noun} {extent}")
    days = days_told(noun, behind)
    monitoring = _monitoring(text, life.status)
    has_terms = scope != "not_stated" or days or monitoring != "none_mentioned"
    starts = STARTS.search(text)
    ends = next(iter(reversed(tuple(ENDS.finditer(text)))), None)
    if voice.name == "reporter" and IN_SPITE.search(text[: anchor.start]):
        return None
    says_nothing = life.status == "not_stated" == life.compliance
    if says_nothing and not (has_terms or starts or ends):
        is_one = anchor.way == "noun" and not _ANY.search(text, 0, anchor.start)
        if not (is_one and voice.name != "reporter") and not anchor.is_told_of:
            return None
    if anchor.way == "taken up" and life.status == "proposed" and not has_terms:
        return None
    parties = _parties(life, reading, sentence)
    if _is_of_rival(parties, voice, reading):
        return None
    condition = condition_in(_OTHER_CLAUSE.split(behind)[0])
    if condition and life.status in {"agreed", "accepted_by_some"}:
        life = life._replace(status="proposed", compliance="not_applicable")
    return CeasefireDraft(
        quote=quote,
        conflict=conflict,
        label=_label(noun),
        scope=scope,
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
        duration_days=days,
        prohibited_acts=[],
        conditions=[condition] if condition else [],
        monitoring=monitoring,
        contested_by=[],
        contested_aspects=[],
        stated_by=voice.name,
        attribution=attribution,
        assertion="historical" if _is_former(text, life) else "current",
    )


_ANY = re.compile(r"\b(?:an?|any|no|another|some)\s+(?:[\w“\"-]+\s+){0,4}$", re.IGNORECASE)
"""Before a noun: no certain arrangement is meant."""


def _near_name(voice: Voice, reading: Reading, sentence: Sentence) -> str:
    """Return a speaker's name as the sentences around write it, if they do."""
    near = reading.sentences[max(sentence.index - 1, 0) : sentence.index + 2]
    passage = reading.text[near[0].start : near[-1].end]
    if voice.start < 0 or voice.name in passage:
        return voice.name
    last = voice.name.rsplit(maxsplit=1)[-1]
    if last in passage and last[:1].isupper():
        return last
    return called_of(reading, voice.party) if voice.party else voice.name


def _voice(life: Life, reading: Reading, sentence: Sentence) -> Voice | None:
    """Tell whose account it is: a speaker's, an accuser's, else the reporter's."""
    at = sentence.start + life.anchor.start
    voice = voice_at(reading, sentence, at)
    if voice.name != "reporter":
        return voice
    owner = _teller(reading, sentence)
    if owner is not None:
        return owner
    pattern = ACCUSES if life.compliance == "violation_alleged" else SPEAKS_OF
    accuses = pattern.search(sentence.text, 0, life.anchor.start)
    if accuses is None:
        return voice
    words = tokens(sentence)
    verb = first_at(words, sentence.start + accuses.start())
    found = subject(words, verb) or main_subject(words, verb)
    actor = found and resolve(
        found, reading, sentence, sentence.start + accuses.start()
    )
    if actor is None:
        is_mutual = _EACH_OTHER.match(sentence.text, accuses.end())
        return REPORTER if is_mutual else None
    return Voice(actor.name, actor.name, actor.party, actor.start, actor.end)


_VERSION = re.compile(r"['’]s\s+(?:version|account|reading|readout)\b|\s+reads\s+it\b")
_SO_READS = re.compile(r"(?:So|That\s+is\s+how|This\s+is\s+how)\s+(?:the\s+)?(?=[A-Z])")


def _teller(reading: Reading, sentence: Sentence) -> Voice | None:
    """Tell whose version a sentence gives: "Arland's version is", "So Arland reads it"."""
    behind = reading.sentences[sentence.index + 1 : sentence.index + 2]
    after = [s for s in behind if _SO_READS.match(s.text)]
    for home in (sentence, *after):
        for name in home.names:
            if name.party and _VERSION.match(reading.text, name.end):
                return Voice(name.called, name.called, name.party, name.start, name.end)
    return None


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
    r"(?<![^\s“\"])(?:(?:\b(?:the|a|an|its|their|his|this|that|any|first|second|new|[\w’'-]+[’']s)\s+)?(?:[“\"]?[\w-]+[”\"]?\s+(?:and\s+)?){0,4})$"
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
    match = _REACHES.match(behind)
    if match is None:
        return ""
    stop = _REACHES_TO.search(behind, match.end())
    return behind[: stop.start()] if stop else behind


_REACHES = re.compile(
    r"\s+(?:in|on|of|to|along|at|around|over|for|(?:would\s+|will\s+)?covers?|applies\s+(?:\w+\s+)?to|"
    r"extends\s+to|is\s+limited\s+to|is(?=\s+[“\"]?(?:general|full|complete|total)))\s"
)
_REACHES_TO = re.compile(
    r"[,.;:]|\s(?:is|are|was|were|has|have|had|took|came|began|which|that|said|until|since|after|from|"
    r"and\s+(?:would|will|starts?|begins?)|on\s+\w+day)\b"
)


def _label(noun: str) -> str:
    words = re.sub(r"[“”\"]", "", noun).split()
    return " ".join(words[-8:])


_OTHER_CLAUSE = re.compile(r"\sand\s+(?:would|will)\b")
_BOTH = re.compile(
    r"\b(?i:both|the\s+two|the\s+warring)\s+(?:warring\s+)?(?:sides|parties|countries|nations|armies|"
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
            if sentence.start + between.end()
            <= n.start
            < sentence.start + between.end() + 60
        ][:2]
        joined = re.compile(r".{0,40}?\sand\s").match(text, between.end())
        if joined and len(listed) == 2:
            return tuple(
                _as_actor(n.start, n.end, n.party, n.called, reading) for n in listed
            )
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


def _is_of_rival(parties: tuple[Actor, ...], voice: Voice, reading: Reading) -> bool:
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
        return "stated_absent"
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
    return (
        life.status in {"terminated", "expired"} and _EARLIER.search(text) is not None
    )
