"""Who tells it without a verb of saying: by what they do, or where they stand."""

import re

from .... import lazy
from ....sentences import Span
from ...saying.sources import sources
from .claimants import bare_of
from .cues import cues_of
from .lexicon.keeping import BROKEN, KEPT, SHOOTING, VERIFIER
from .lexicon.mood import FIRST_VERB
from .lexicon.people import BINDING, CALLS, PREPOSITION
from .names import Who, in_phrase, names_inside, names_of
from .places import claimed_at
from .reading import Reading, is_in
from .subjects import subjects_of
from .voices import meant


def tells(reading: Reading, who: Who, written: str) -> bool:
    """Tell whether somebody's deed or place in the quote makes the claim theirs."""
    return any(
        tell(reading, who, written)
        for tell in (_calls, _plans, _puts_forward, _vouches, _has_the_word)
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


_OF = lazy.compile(r"\b(?:by|from|of)\s+(?:the\s+)?$")
"""Before whose plan it is."""


def _has_the_word(reading: Reading, who: Who, written: str) -> bool:
    """Tell whether its first verb, of whatever sort, is theirs, and is no deed of war or peace."""
    last = max(claimed_at(reading), default=reading.told[-1].end)
    for sentence in reading.told:
        if sentence.start > last:
            continue
        if _opens(reading, who, sentence):
            return True
        begin = sentence.start
        for verb in FIRST_VERB.finditer(reading.bare, *sentence):
            if verb.start() < begin:
                continue
            if _is_deed(reading.bare, verb.start(), sentence.end):
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
    named = [
        n
        for n in names_of(reading)
        if is_in(n.start, sentence) and reading.bare[n.start : n.end].strip()
    ][:1]
    if not named or not named[0].is_(who):
        return False
    if in_phrase(reading.text, named[0]):
        led = reading.text[sentence.start : named[0].start]
        return bool(
            _IN.fullmatch(led)
            and _ITS_SIDE.match(reading.text, named[0].end, sentence.end)
        )
    verb = FIRST_VERB.search(reading.bare, named[0].end, sentence.end)
    quoted = reading.text.find('"', named[0].end, sentence.end)
    if verb and _is_deed(reading.bare, verb.start(), sentence.end):
        return False
    return quoted >= 0 or bool(
        verb and len(reading.bare[named[0].end : verb.start()].split()) < 6
    )


_IN = lazy.compile(r"\W*(?:In|To|For|By|On|From)\s+(?:the\s+)?")
_ITS_SIDE = lazy.compile(r"'s?\s+\w")
"""Behind a name that opens a sentence: "In Arland's book, …"."""


def _is_deed(text: str, at: int, end: int) -> bool:
    """Tell whether a verb is what those bound by a truce do, keeping or breaking it."""
    verb = _AUXILIARIES.match(text, at, end)
    at = verb.end() if verb else at
    return any(
        words.match(text, at, end) for words in (BINDING, BROKEN, KEPT, SHOOTING)
    )


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
            whom += [(s.who.start, s.who.end) for s in sources(told) if s.form == "by"]
            whom += (
                [(0, len(told))] if bare_of(told).startswith(bare_of(written)) else []
            )
        for start, end in whom:
            begin = sentence.start + start
            named = names_inside(reading, begin, sentence.start + end)
            if any(
                name.is_(who) and not in_phrase(reading.text, name)
                for name in named[:2]
            ):
                return True
            if bare_of(told[start:end]).startswith(bare_of(written)):
                return True
    return False


def _is_free(found: re.Match[str]) -> bool:
    """Tell a tail that tells who speaks from one that tells what was done."""
    tail = found["tail"]
    return (
        ";" not in found.string
        and len(tail.split()) <= 9
        and not any(words.search(tail) for words in (BINDING, BROKEN, KEPT, SHOOTING))
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
