"""Whose word it is."""

import re
from collections.abc import Iterator

from .... import lazy
from ....parties import NOT_STATED, REPORTER
from ....records import Problem
from ....sentences import Span
from ...saying.sources import sources
from ...standing import belies
from ..model import CeasefireDraft
from .cues import cues_of
from .lexicon.keeping import BROKEN, KEPT, SHOOTING, VERIFIER
from .lexicon.mood import FIRST_VERB
from .lexicon.people import BINDING, CALLS, MEDIA, PREPOSITION
from .names import Name, Who, in_phrase, names_inside, names_of, stem, who_is
from .points import TOLD_BY
from .reading import PLAIN, Reading, is_in
from .sameness import may_be_one
from .scope import targets_of
from .sourcing import is_teller
from .speeches import speeches_of
from .subjects import subjects_of
from .voices import ITS_OWN, Speech, meant


def claimant(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """The account is told by whom the draft says, and by nobody else."""
    party = reading.context.parties.resolve(draft.stated_by)
    covering = _covering(reading, _points(reading))
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
    if is_dated or any(
        tells(reading, who, written)
        for tells in (_calls, _plans, _puts_forward, _vouches, _has_the_word)
    ):
        return True
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
    beside = here or beside
    said = [is_speaker(reading, s, who, written) for s in beside]
    behind = here and not any(s.is_ahead for s in here) and all(said)
    if _alone_in_it(reading, who, written):
        return True
    led = _last_before(reading, here)
    goes_on = led is not None and is_speaker(reading, led, who, written)
    return goes_on or (any(said) and bool(behind or _is_indirect(reading)))


def _alone_in_it(reading: Reading, who: Who, written: str) -> bool:
    """Tell whether nobody else speaks in the sentence that makes the claim."""
    for sentence in reading.told:
        if any(is_in(place, sentence) for place in _points(reading)):
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
    places = _points(reading)
    led = [s for s in here if places and s.verb < min(places)]
    return led[-1] if led else None


def is_speaker(reading: Reading, speech: Speech, who: Who, written: str) -> bool:
    """Tell whether it is they who speak: named, or meant by "the group" and the like."""
    if any(name.is_(who) for name in speech.names):
        return True
    bare = bare_of(written)
    if " " in bare and bare in speech.words.casefold():
        return True
    if _may_mean(reading, speech, who):
        return True
    if speech.names:
        return _is_named_later(reading, speech, who)
    if _PAPER.search(speech.words):
        before = [s for s in speeches_of(reading) if s.verb < speech.verb]
        return bool(before) and is_speaker(reading, before[-1], who, written)
    if _GROUP.fullmatch(speech.words.strip()):
        return any(name.is_(who) for name in _first_named(reading, speech))
    words = {stem(w) for w in re.findall(r"\w{4,}", written.casefold())}
    told = {stem(w) for w in re.findall(r"\w{4,}", speech.words.casefold())}
    return bool(words & told)


def _may_mean(reading: Reading, speech: Speech, who: Who) -> bool:
    """Tell whether "he" or "the envoy" may be somebody named in the sentences before."""
    start = reading.sentence(speech.verb).start
    if speech.is_ahead and names_inside(reading, start, speech.verb):
        return False
    spoke = [s for s in speeches_of(reading) if s.verb < speech.verb and s.names]
    if spoke and not any(name.is_(who) for name in spoke[-1].names):
        return False
    is_it = _PRONOUN.fullmatch(speech.words)
    is_office = not speech.names and _OFFICER.fullmatch(speech.words)
    person = bool(is_office or _HE.search(speech.words))
    return bool(is_it or is_office) and any(
        name.is_(who)
        and name.start < start
        and not in_phrase(reading.text, name)
        and (name.party is None or name.is_person == person)
        for name in names_of(reading)
    )


_OFFICER = lazy.compile(
    r"\W*(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:[a-z][a-z-]*\s+){0,2}?(?:spokes(?:man|woman|person)|minister|president|envoy|"
    r"commander|negotiator|ambassador|general|delegate|premier|leader|chief|diplomat|officer|mediator|official|colonel|governor)\s*"
)
_PRONOUN = lazy.compile(r"\W*(?:he|she|it|they)\s*", re.IGNORECASE)
_HE = lazy.compile(r"\b(?:he|she)\b", re.IGNORECASE)


def _first_named(reading: Reading, speech: Speech) -> list[Name]:
    """Whom "the group" means: the first that its sentence names, as its subject."""
    sentence = reading.sentence(speech.verb)
    named = [
        n
        for n in names_of(reading)
        if sentence.start <= n.start < speech.verb
        and not reading.text[n.start :].startswith("the ")
    ]
    led = [s for s in reading.told if s.end <= sentence.start][-1:]
    named = named or [n for n in names_of(reading) if led and is_in(n.start, led[0])]
    return [n for n in named[:1] if not in_phrase(reading.text, n)]


_GROUP = lazy.compile(
    r"the\s+(?:\w+\s+)?(?:group|movement|organi[sz]ation|militia|faction|front|bloc|alliance|party|junta|"
    r"country|kingdom|guerrillas|insurgents|islamists|militants)",
    re.IGNORECASE,
)
_PAPER = lazy.compile(
    r"\b(?:the|this|that|its|their|his|her)\s+(?:\w+\s+)?(?:statement|communiqu[eé]|note|readout|"
    r"message|post|letter|release|dispatch|text|paper|document|decree|order)\s*$",
    re.IGNORECASE,
)
"""What somebody put out before speaks for them: "the statement said"."""


def bare_of(written: str) -> str:
    """Return a name in small letters, without its article."""
    return re.sub(r"^(?:the|an?)\s+", "", written.translate(PLAIN).casefold())


def _is_named_later(reading: Reading, speech: Speech, who: Who) -> bool:
    """Tell whether "its spokesman" is named behind: "the spokesman, Brigadier Taher"."""
    office = _OFFICE.search(speech.words)
    if office is None:
        return False
    return any(
        name.is_(who)
        for sentence in reading.told
        for apposed in re.finditer(rf"\b[Tt]he {office[1]}, ", reading.text)
        if is_in(apposed.start(), sentence) and apposed.start() > speech.verb
        for name in names_of(reading)
        if apposed.end() <= name.start
        and _TITLE.fullmatch(reading.text, apposed.end(), name.start)
    )


_OFFICE = lazy.compile(
    r"\b(?:its|their|his|her|the|an?)\s+(?:\w+\s+)?(spokes\w+|minister|president|envoy|commander|"
    r"negotiator|ambassador|general|delegate|premier|leader)\s*$",
)
_TITLE = lazy.compile(r"(?:[A-Z]\w+\s+)?")


def _covers(reading: Reading, who: Who) -> bool:
    """Tell whether somebody speaks of the arrangement, if not of its breaches."""
    spoken = _covering(reading, _places(reading))
    return any(
        not speech.is_inner and any(name.is_(who) for name in speech.names)
        for speech in spoken
    )


def _covering(reading: Reading, points: list[int]) -> list[Speech]:
    """The speeches whose words what is claimed is part of."""
    evidence = reading.context.evidence
    quote = (evidence.start - reading.origin, evidence.end - 2 - reading.origin)
    points = points or _last_told(reading, quote)
    return [
        speech
        for speech in speeches_of(reading)
        if any(is_in(point, speech.covers) for point in points)
    ]


def _points(reading: Reading) -> list[int]:
    """Where the quote makes the draft's claim: its breaches, else its arrangements."""
    words = _CLAIMED.get(reading.draft.compliance)
    if words is not None:
        told = [
            m.start() for s in reading.told for m in words.finditer(reading.text, *s)
        ]
        if told:
            return told
    return _places(reading)


def _places(reading: Reading) -> list[int]:
    first = reading.told[0].start
    return [a.start for a in targets_of(reading) if a.start >= first]


_CLAIMED = {
    "violation_alleged": BROKEN,
    "violation_verified": BROKEN,
    "holding": KEPT,
}


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


def _last_told(reading: Reading, quote: tuple[int, int]) -> list[int]:
    """Of a quote with two accounts the last is meant: it was quoted that far for it."""
    ends = [s for s in speeches_of(reading) if is_in(quote[1], s.covers)]
    return [quote[1]] if ends else [quote[0], *(s.start for s in reading.told[1:])]


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


def _calls(reading: Reading, who: Who, written: str) -> bool:
    """Who proposes, demands, orders or rejects it says so."""
    for sentence in reading.told:
        for verb in CALLS.finditer(reading.bare, *sentence):
            if any(name.is_(who) for name in subjects_of(reading, verb.start())):
                return True
            before = reading.text[sentence.start : verb.start()]
            words = [w for w in written.split() if len(w) > 3]
            doing = _HAS.sub("", before).rstrip()
            if not who.ids and words and doing.endswith(words[-1]):
                return True
            if _is_subject(reading, who, written, Span(sentence.start, verb.start())):
                return True
    return False


def _is_subject(reading: Reading, who: Who, written: str, before: Span) -> bool:
    """Tell whether they stand before a verb, with an apposition or an aside at most."""
    pattern = r"\s+(?:[\w-]+\s+)?".join(map(re.escape, bare_of(written).split()))
    led = reading.text[: before.end].casefold()
    places = [
        *(m.span() for m in re.finditer(rf"\b{pattern}", led)),
        *((n.start, n.end) for n in names_of(reading) if n.is_(who)),
    ]
    return any(
        before.start <= start
        and _STILL_SUBJECT.fullmatch(reading.text, end, before.end)
        and not PREPOSITION.search(reading.text, before.start, start)
        for start, end in places
    )


_STILL_SUBJECT = lazy.compile(
    r"(?:,\s[^,;:\"]{1,90},|\s+(?:made\s+up|composed|drawn|consisting|led|headed|run|sent|based|"
    r"set\s+up|backed)\s[^,;:.\"]{1,80}|,)?(?:\s+(?:has|have|had|is|are|was|were|been|not|never|himself|herself|itself|themselves|also|then|later|since|now|again|"
    r"[a-z]+ly|on\s+[A-Z]\w+day))*\s+"
)
"""Between a subject and its verb."""


def _puts_forward(reading: Reading, who: Who, written: str) -> bool:
    """Whose act it is to propose it or turn it down says so by it."""
    if reading.draft.status not in {"proposed", "under_negotiation", "rejected"}:
        return False
    acts = [c.start for c in cues_of(reading) if c.tag in {"propose", "reject"}]
    for sentence in reading.told:
        if any(
            name.is_(who) and _OF.search(reading.text, sentence.start, name.start)
            for name in names_of(reading)
            if is_in(name.start, sentence)
        ):
            return True
        first = FIRST_VERB.search(reading.bare, *sentence)
        verbs = [at for at in acts if is_in(at, sentence)]
        for verb in (*verbs, first.start()) if first else verbs:
            if any(name.is_(who) for name in subjects_of(reading, verb)):
                return True
            if _is_subject(reading, who, written, Span(sentence.start, verb)):
                return True
    return False


_OF = lazy.compile(r"\b(?:by|from)\s+(?:the\s+)?$")
"""Before whose plan it is."""


def _has_the_word(reading: Reading, who: Who, written: str) -> bool:
    """Tell whether its first verb, of whatever sort, is theirs, and is no deed of war or peace."""
    last = max(_points(reading), default=reading.told[-1].end)
    for sentence in reading.told:
        if sentence.start > last:
            continue
        if _opens(reading, who, sentence):
            return True
        begin = sentence.start
        for verb in FIRST_VERB.finditer(reading.bare, *sentence):
            if verb.start() < begin:
                continue
            if in_force_or_war(reading.bare, verb.start(), sentence.end):
                break
            if any(name.is_(who) for name in subjects_of(reading, verb.start())):
                return True
            if _is_subject(reading, who, written, Span(begin, verb.start())):
                return True
            semicolon = reading.bare.find(";", verb.start(), sentence.end)
            if semicolon < 0:
                break
            begin = semicolon + 1
    return False


def _opens(reading: Reading, who: Who, sentence: Span) -> bool:
    """Tell whether a sentence names them first, before its verb or the words it quotes."""
    named = [n for n in names_of(reading) if is_in(n.start, sentence)][:1]
    if not named or not named[0].is_(who):
        return False
    if in_phrase(reading.text, named[0]):
        return bool(_ITS_SIDE.match(reading.text, named[0].end, sentence.end))
    verb = FIRST_VERB.search(reading.bare, named[0].end, sentence.end)
    quoted = reading.text.find('"', named[0].end, sentence.end)
    if verb and in_force_or_war(reading.bare, verb.start(), sentence.end):
        return False
    return quoted >= 0 or bool(verb and len(reading.bare[named[0].end : verb.start()].split()) < 6)


_ITS_SIDE = lazy.compile(r"'s?\s+(?:[\w-]+\s+){0,2}?[\w-]+,")
"""Behind a name that opens a sentence: "In Arland's book, …"."""


def in_force_or_war(text: str, at: int, end: int) -> bool:
    """Tell whether a verb is what those bound by a truce do, keeping or breaking it."""
    verb = _AUXILIARIES.match(text, at, end)
    at = verb.end() if verb else at
    return any(words.match(text, at, end) for words in (BINDING, BROKEN, KEPT, SHOOTING))


_AUXILIARIES = lazy.compile(
    r"(?:(?:is|are|was|were|has|have|had|will|would|to|be|been|also|now|then|not|never|[a-z]+ly)\s+)*"
)


def _vouches(reading: Reading, who: Who, written: str) -> bool:
    """Tell whether they are who sees it so: "by the mission", "For Arland, it is …"."""
    is_watched = reading.draft.compliance in {"violation_verified", "holding"}
    for sentence in reading.told:
        told = reading.text[sentence.start : sentence.end]
        seen = _FOR_WHOM.match(told)
        whom = [seen.span("who")] if seen else []
        lasts = [m for m in _LAST.finditer(told) if m["tail"] is None or _is_free(m)]
        whom += [found.span(found.lastgroup or 0) for found in lasts]
        watches = reading.draft.monitoring == "operating" or VERIFIER.search(written)
        if is_watched and watches:
            whom += [tuple(s.who) for s in sources(told) if s.form == "by"]
            whom += [(0, len(told))] if bare_of(told).startswith(bare_of(written)) else []
        for start, end in whom:
            begin = sentence.start + start
            named = names_inside(reading, begin, sentence.start + end)
            if any(name.is_(who) and not in_phrase(reading.text, name) for name in named[:2]):
                return True
            if bare_of(told[start:end]).startswith(bare_of(written)):
                return True
    return False


def _is_free(found: re.Match[str]) -> bool:
    """Tell a tail that tells who speaks from one that tells what was done."""
    tail = found["tail"]
    return ";" not in found.string and len(tail.split()) <= 9 and not any(
        words.search(tail) for words in (BINDING, BROKEN, KEPT, SHOOTING)
    )


_LAST = lazy.compile(
    r"[,\"]\s+(?P<tail>(?!who\b|which\b|and\b|but\b|as\b|[a-z]+(?:ing|ed)\b)[^,;\"]{4,70})[.\"]*$"
    r"|[,\"]\s+[a-z]{3,}ed\s+(?P<whom>(?:[A-Z][\w'.-]+\s*){1,4})"
    r"|\bhow\s+(?P<how>[^;.:]{2,60}?),?\s+(?:puts|sees|describes|tells)\s+it\b"
    r"|(?:^|;\s)(?P<head>[^;:\"]{4,120}):\s+\"?(?=\w)"
    r"|\b(?:from|according\s+to)\s+(?P<source>[A-Z][^,;:]{2,40}?)\s+(?:came|comes)\b"
)
"""Who stands where a speaker does: "…, the envoy offered", "the envoy had no doubt: …"."""
_FOR_WHOM = lazy.compile(
    r"\W*(?:[Ff]or|[Tt]o|[Ii]n\s+the\s+(?:eyes|view)\s+of)\s+(?P<who>[^,;:]{2,50}),(?:[^,;:]{2,40},)?\s+(?:it|this|that|the)\b"
)
"""Before how somebody sees it."""


def _plans(reading: Reading, who: Who, _: str) -> bool:
    """Whose plan it is, tells what it says: "her road map has a halt …"."""
    text = reading.text
    for sentence in reading.told:
        for plan in _ITS_PLAN.finditer(text, *sentence):
            if any(n.is_(who) for n in meant(reading, plan.start(), [])):
                return True
        if any(
            name.is_(who)
            and is_in(name.start, sentence)
            and _OF_ITS_PLAN.match(text, name.end)
            for name in names_of(reading)
        ):
            return True
    return False


_PLAN = (
    r"(?:\w+\s+){0,2}?(?:plan|road\s?map|proposal|draft|offer|text|blueprint|initiative|terms|"
    r"reply|scheme|letter)\b"
)
_ITS_PLAN = lazy.compile(rf"\b(?:his|her|its|their)\s+{_PLAN}", re.IGNORECASE)
_OF_ITS_PLAN = lazy.compile(rf"'s?\s+{_PLAN}", re.IGNORECASE)


_HAS = lazy.compile(r"(?:\s+(?:has|have|had|also|now|again|already|since))+\s*$")


_DONE = frozenset(
    {"agree", "accept", "force", "extend", "expire", "terminate", "reject"}
)
_INDIRECT = lazy.compile(
    r"\"|\b(?:would|had|so|(?:is|are|was|were|has|have)\s+to|to\s+(?:him|her|them)|claim)\b", re.IGNORECASE
)
_REFERS = lazy.compile(
    r"\b(?:that\s+is\s+what|so\s+(?:\w+\s+)?(?:reads|says)|accusation|the\s+source)\b",
    re.IGNORECASE,
)


def _is_indirect(reading: Reading) -> bool:
    near = reading.text
    return bool(_INDIRECT.search(reading.whole) or _REFERS.search(near))
