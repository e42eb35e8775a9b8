"""Whose account of an arrangement it is."""

import re

from .. import lazy
from ..kinds.ceasefire.proof.lexicon.people import SPEECH
from ..records import Attribution
from ..text import lowered
from .actors import resolve
from .arrangements import SPEAKS_OF
from .calling import called_of
from .clauses import Phrase, first_at, main_subject, subject, tokens
from .keeping import ACCUSES, COUNTED
from .lives import Life
from .reading import REPORTER, Reading, Sentence, Voice
from .standings import attribution_of, belligerents
from .strangers import bare_name
from .tellers import person_before, voice_at


def near_name(voice: Voice, reading: Reading, sentence: Sentence) -> str:
    """Return a speaker's name as the sentences around write it, if they do."""
    if voice.start < 0:
        return voice.name
    near = reading.sentences[max(sentence.index - 1, 0) : sentence.index + 2]
    passage = reading.text[near[0].start : near[-1].end]
    if voice.name in passage or lowered(voice.name) in lowered(passage):
        return voice.name
    short = voice.words.strip(" ()")
    if short.isupper() and short in passage:
        return short
    if _THEIRS.match(voice.words):
        mine = [n for s in reversed(near) for n in s.names if n.party == voice.party]
        called = max(mine, key=lambda n: n.is_person, default=None)
        if called is not None:
            return bare_name(reading.text[called.start : called.end])
    last = voice.name.rsplit(maxsplit=1)[-1]
    if last in passage and last[:1].isupper():
        return last
    return called_of(reading, voice.party) if voice.party else voice.name


_THEIRS = lazy.compile(r"(?:his|her|its|their)\b", re.IGNORECASE)


def voice_of(life: Life, reading: Reading, sentence: Sentence) -> Voice | None:
    """Tell whose account it is: a speaker's, an accuser's, else the reporter's."""
    at = sentence.start + life.anchor.start
    voice = voice_at(reading, sentence, at)
    if voice.name != "reporter":
        return voice
    owner = _teller(reading, sentence, life.anchor.end + _SPEAKS)
    if owner is not None:
        return owner
    told = _deed(life, sentence.text)
    if told is None:
        apart = _named_apart(sentence, at)
        return apart or _spoken(life, reading, sentence) or voice
    at = sentence.start + told.start()
    words = tokens(sentence)
    verb = first_at(words, at)
    found = subject(words, verb) or main_subject(words, verb)
    actor = found and resolve(found, reading, sentence, at)
    if actor is None and found is not None and _CALLS_IT.match(told[0]):
        return _as_written(found, reading) or REPORTER
    if life.compliance == "violation_verified":
        return _watcher(sentence, told.start()) or voice
    if actor is None and found is not None and found.pronoun in {"he", "she"}:
        return _he(reading, sentence) or REPORTER
    if actor is None or ("+" in actor.party and _EACH_OTHER.search(sentence.text)):
        return REPORTER
    name = actor.name
    if found is not None and found.end < at and found.names:
        rest = sentence.text[found.end - sentence.start : told.start()]
        name = f"{name}{rest}".strip() if _GOES_ON.fullmatch(rest) else name
    return Voice(name, name, actor.party, actor.start, actor.end)


_SPEAKS = 20
"""Characters in which a verb stands behind a paper that speaks: "the version has it"."""


def _as_written(found: Phrase, reading: Reading) -> Voice | None:
    """Name a speaker for whom no party is known by the words that he is told by."""
    words = reading.text[found.start : found.end]
    is_name = words[:1].isupper() and not (found.pronoun or _ADJUNCT.match(words))
    return Voice(words, words, "", found.start, found.end) if is_name else None


_ADJUNCT = lazy.compile(r"(?:On|In|At|By|For|From|After|Since|Until)\s")


def _spoken(life: Life, reading: Reading, sentence: Sentence) -> Voice | None:
    """Name who says so by a verb that is of saying only here: "assured reporters"."""
    text, anchor = sentence.text, life.anchor
    words = tokens(sentence)
    for verb in SPEECH.finditer(text):
        is_behind = verb.start() >= anchor.end
        if is_behind and not _ASIDE.search(text, anchor.end, verb.start()):
            continue
        if not is_behind and not _SAYS_SO.match(text, verb.end(), anchor.start):
            continue
        if _NO_VERB.match(text, verb.start()):
            continue
        found = subject(words, first_at(words, sentence.start + verb.start()))
        if found is None or found.start < sentence.start + anchor.end <= found.end:
            continue
        at = sentence.start + verb.start()
        if found.pronoun in {"he", "she"}:
            return _named_before(reading, sentence, at) or _he(reading, sentence)
        actor = resolve(found, reading, sentence, at)
        if actor is not None and "+" not in actor.party:
            name = (
                actor.name if found.pronoun else reading.text[found.start : found.end]
            )
            return Voice(name, name, actor.party, actor.start, actor.end)
        if actor is None and (told := _as_written(found, reading)):
            return told
    return None


_NO_VERB = lazy.compile(
    r"(?:states|reports|claims|notes)(?=\s+(?:is|are|was|were|will|would|have|has|had|to|and|in|of|which|that)\b|[,.;])"
)
"""Nouns that may be verbs of saying: "observers from neutral states are to"."""


def _named_before(reading: Reading, sentence: Sentence, at: int) -> Voice | None:
    """Name the one person of a sentence before the place where "she" stands."""
    near = [n for n in sentence.names if n.is_person and n.end <= at]
    if len(near) != 1:
        return None
    (name,) = near
    words = reading.text[name.start : name.end]
    return Voice(words, words, name.party, name.start, name.end)


def _he(reading: Reading, sentence: Sentence) -> Voice | None:
    """Name the person who spoke last, even one for whom no party is known."""
    if person := person_before(reading, sentence):
        return person
    for earlier in reversed(
        reading.sentences[max(sentence.index - 3, 0) : sentence.index]
    ):
        voices = (s.voice for s in reversed(earlier.said))
        found = next((v for v in voices if _FULL_NAME.fullmatch(v.name)), None)
        if found is not None:
            return found
    return None


_FULL_NAME = lazy.compile(r"(?:[A-Z][\w’'-]+\.?\s+)+[A-Z][\w’'-]+")
_ASIDE = lazy.compile(
    r",[”\"’']?\s(?:(?!\b(?:that|which|who|whom|when)\s)[^,;:]){2,70}$"
)
_SAYS_SO = lazy.compile(
    r"[^,;]{0,40}?(?:\bthat\b|:|[“\"])"
    r"|(?<=said)\s+(?:the|its|his|her|their|it|they|both|all|no|neither|any|[A-Z][\w’'-]+)\s"
    r"|(?<=says)\s+(?:the|its|his|her|their|it|they|both|all|no|neither|any|[A-Z][\w’'-]+)\s"
)
_GOES_ON = lazy.compile(r"\s+(?!has\b|have\b|had\b|also\b|on\b|said\b)[a-z]+s\s+")
"""The noun that a subject's name only describes: "Zand's Catholic bishops proposed"."""


def _watcher(sentence: Sentence, verb: int) -> Voice | None:
    """Name those who watch as the sentence does, whoever sent them."""
    found = _WATCHER.search(sentence.text, 0, verb)
    if found is None:
        return None
    party = next(
        (n.party for n in sentence.names if n.start < sentence.start + verb), ""
    )
    start = sentence.start + found.start()
    return Voice(found[0], found[0], party, start, start + len(found[0]))


_EACH_OTHER = lazy.compile(r"\b(?:each\s+other|one\s+another)\b")
_WATCHER = lazy.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?)\s+)?(?:[\w’'-]+\s+){0,3}?(?:monitors?|observers?|inspectors?|peacekeepers?|mission|commission|team)\b"
)


_BEHIND_QUOTE = lazy.compile(
    r"[,!?][”\"’']\s+(?:[a-z][\w’'-]*\s+){0,3}(?P<who>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3})\s+(?:told|said|says|wrote|posted|warned|declared)\b"
)


_BEFORE_CLAUSE = lazy.compile(
    r"\W*(?P<who>(?:[A-Z][\w’'-]+\s+){1,3}[A-Z][\w’'-]+),\s+(?:who|which)\b.{5,140}?,?\s(?:says|said|insists|insisted|told)\b"
)


def _named_apart(sentence: Sentence, at: int) -> Voice | None:
    """Name who speaks behind his own words or before a clause about himself.

    “…,” the premier Ana Orlo told parliament; Ana Orlo, who led the talks, says …
    """
    start = at - sentence.start
    ahead = _BEFORE_CLAUSE.match(sentence.text, 0, start)
    found = ahead or _BEHIND_QUOTE.search(sentence.text, start)
    if found is None:
        return None
    start = sentence.start + found.start("who")
    party = next((n.party for n in sentence.names if n.start >= start), "")
    return Voice(found["who"], found["who"], party, start, start + len(found["who"]))


def _deed(life: Life, text: str) -> re.Match[str] | None:
    """Find the verb by which somebody tells of an arrangement: accuses, counts, offers."""
    start = life.anchor.start
    called = _CALLS_IT.search(text, 0, start)
    if called is not None:
        return called
    if life.compliance == "violation_verified":
        return COUNTED.search(text, 0, start)
    if life.compliance == "violation_alleged":
        return ACCUSES.search(text, 0, start)
    if life.status in {"proposed", "rejected"}:
        return _CALLS.search(text, max(life.verb - 1, 0), start)
    return SPEAKS_OF.search(text, 0, start)


_CALLS_IT = lazy.compile(
    r"\b(?:describ(?:es|ed)|present(?:s|ed)|brand(?:s|ed)|label(?:s|led|ed)|term(?:s|ed)|dub(?:s|bed)|call(?:s|ed)|denounc(?:es|ed)|condemn(?:s|ed))\s+(?:it|this|that|the\s+\w+|an?\s+\w+)\s+"
    r"(?:as\s+)?[“\"]?(?:an?|the)\s+(?:[\w-]+\s+){0,3}$"
)
"""What somebody calls it: "the army branded the raid the gravest breach"."""
_CALLS = lazy.compile(
    r"\b(?:propos(?:es|ed)|offer(?:s|ed)|call(?:s|ed)|demand(?:s|ed)|reject(?:s|ed)|refus(?:es|ed)|ask(?:s|ed)|"
    r"urg(?:es|ed)|s(?:ought|eeks)|suggest(?:s|ed)|appeal(?:s|ed)|dangl(?:es|ed)|float(?:s|ed)|tabl(?:es|ed)|circulat(?:es|ed)|begged|would\s+like|dismiss(?:es|ed)|turn(?:s|ed)|spurn(?:s|ed)|rebuff(?:s|ed)|brush(?:es|ed)|wav(?:es|ed)|shrug(?:s|ged)|den(?:y|ies|ied))\b"
)
"""What a side says by doing it: in "Arland proposed a truce" the word is Arland's."""


_PAPER = lazy.compile(
    r"(?P<who>(?:[Tt]he|[Aa]n?|[A-Z][\w’'-]*[’']s)\s+(?:[\w-]+\s+){0,2}?(?:version|reading|summary|readout|account|reply|response|text\s+of\s+\w+))\s+"
    r"(?:speaks?|spoke|has\s+it|gives?|gave|puts?|sa(?:ys|id)|mentions?|mentioned|limits|calls)\b"
)
"""A side's own paper that tells of it: "the Arlandish version speaks of 60 days"."""
_VERSION = lazy.compile(
    r"['’]s\s+(?:version|account|reading|readout)\b|\s+reads\s+it\b"
)
_FOR_HIM = lazy.compile(
    r"(?:For|To)\s+(?P<who>(?:[A-Z][\w’'-]+\s?)+?),\s+(?:[a-z][^,]{2,30},\s+)?(?:it|this|the\s+[\w-]+)\s+(?:is|was|has|remains)\b"
)
"""In whose eyes it is so: "For Orlo, it is total"."""
_BY_ACCOUNT = lazy.compile(
    r"(?:By|In|On)\s+(?P<who>(?:[Tt]he\s+(?:\w+\s+)?|[A-Z][\w’'-]*\s+){0,3}?[\w-]+)[’']s?\s+(?:own\s+)?"
    r"(?:account|version|telling|reading|description)\b,?\s"
)
_SO_READS = lazy.compile(
    r"(?:So|That\s+is\s+how|This\s+is\s+how)\s+(?:the\s+)?(?=[A-Z])"
)


def _teller(reading: Reading, sentence: Sentence, at: int) -> Voice | None:
    """Tell whose version a sentence gives: "Arland's version is", "So Arland reads it"."""
    told = _BY_ACCOUNT.match(sentence.text)
    if told:
        start, end = (sentence.start + at for at in told.span("who"))
        party = next((n.party for n in reading.named(start, end) if n.party), "")
        return Voice(told["who"], told["who"], party, start, end)
    mind = _FOR_HIM.match(sentence.text, 0, at)
    if mind:
        start, end = (sentence.start + spot for spot in mind.span("who"))
        named = reading.named(start, end)
        if named and named[0].party:
            return Voice(mind["who"], mind["who"], named[0].party, start, end)
    for paper in _PAPER.finditer(sentence.text, 0, at):
        start, end = (sentence.start + spot for spot in paper.span("who"))
        party = next((n.party for n in reading.named(start, end) if n.party), "")
        if ";" not in sentence.text[paper.end() : at]:
            return Voice(paper["who"], paper["who"], party, start, end)
    behind = reading.sentences[sentence.index + 1 : sentence.index + 2]
    after = [s for s in behind if _SO_READS.match(s.text)]
    for home in (sentence, *after):
        for name in home.names:
            if name.party and _VERSION.match(reading.text, name.end):
                return Voice(name.called, name.called, name.party, name.start, name.end)
    return None


def standing_of(
    life: Life, voice: Voice, reading: Reading, conflict: str
) -> Attribution:
    """Label a speaker; an accusation is about the other side.

    Whoever announces for others that they agreed has gone between them.
    """
    if voice.name == REPORTER.name:
        return "media_own_reporting"
    side = voice.party
    if life.compliance == "violation_alleged":
        others = belligerents(reading, conflict) - {voice.party}
        side = min(others, default="")
    label = attribution_of(reading, voice, side, conflict)
    if label == "un_or_igo":
        return "mediator_official" if _GO_BETWEEN.search(voice.words) else label
    if label == "own_side_official" and reading.stands_by(voice.party):
        return "mediator_official"
    done = life.status in {"agreed", "in_force", "extended", "expired"}
    return "mediator_official" if label == "other_government" and done else label


_GO_BETWEEN = lazy.compile(
    r"\b(?:envoys?|mediat\w+|facilitators?|observers?|monitors?|(?:observer|monitoring|verification)\s+\w+)\b",
    re.IGNORECASE,
)
