"""One stance as its clause states it: who holds it, of what, in whose words.

A word of `stances` counts only where its clause asserts it: not asked, supposed or
denied, with a subject that a party can be told from.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..kinds.position.model import Stance
from ..records import Attribution
from .actors import Actor, resolve
from .bounds import clause_start, object_end
from .clauses import (
    Phrase,
    Token,
    first_at,
    main_subject,
    phrase,
    subject,
    tokens,
)
from .reading import Reading, Sentence
from .stances import RULES, Rule, rules_at
from .tellers import attribution_of, bare_name, called_of, voice_at


class Told(NamedTuple):
    """A stance as a clause tells it: offsets count the article."""

    stance: Stance
    start: int
    """Where the words of the position begin: the verb with its helpers."""
    object: int
    """Where the verb's object begins."""
    end: int
    """Where the clause ends."""
    holder: Actor
    says_so: bool
    """Whether the verb itself is an act of speech: "demanded", not "had agreed"."""
    is_noun: bool = False
    host: str = ""
    """What the verb is told of when that stands before it: "a demand Kyiv resists"."""


class Place(NamedTuple):
    """Where a word of a stance stands: offsets count the article."""

    rule: Rule
    at: int
    """Where the word begins."""
    stop: int
    """Where its object begins."""
    end: int
    """Where that ends."""
    verb: int
    """Number of the word's token."""
    words: tuple[Token, ...]
    reading: Reading
    sentence: Sentence

    def resolve(self, found: Phrase | None) -> Actor | None:
        """Tell whom a phrase of this sentence means."""
        return found and resolve(found, self.reading, self.sentence, self.at)

    def told(
        self, stance: Stance, start: int, holder: Actor, *, says_so: bool = False
    ) -> Told:
        """Make the stance that this place tells of somebody."""
        return Told(stance, start, self.stop, self.end, holder, says_so)


WORDS = frozenset(RULES)
"""The words in small letters that rules begin with."""


def statements(
    reading: Reading, sentence: Sentence, spots: Iterable[tuple[int, str]]
) -> Iterator[Told]:
    """Find the stances that a sentence states, from left to right.

    Args:
        reading: the article.
        sentence: one of its sentences.
        spots: those of `WORDS` in it, with where they begin in the article.
    """
    words: tuple[Token, ...] | None = None
    for at, word in spots:
        for rule, stop in rules_at(reading.text, at, word):
            if stop > sentence.end:
                continue
            if words is None:
                words = tokens(sentence)
            told = _read(_place(rule, at, stop, words, reading, sentence))
            if told is not None:
                yield told
                break


def _place(
    rule: Rule,
    at: int,
    stop: int,
    words: tuple[Token, ...],
    reading: Reading,
    sentence: Sentence,
) -> Place:
    end = object_end(reading.text, sentence.start, stop, sentence.end)
    return Place(rule, at, stop, end, first_at(words, at), words, reading, sentence)


def _read(place: Place) -> Told | None:
    """Read one stance where its word stands; None where its clause asserts none."""
    text, rule = place.reading.text, place.rule
    clause = clause_start(text, place.sentence.start, place.at)
    if _SUPPOSED.search(text[clause : place.at]):
        return None
    if rule.is_noun:
        return _by_owner(place)
    if rule.has_agent:
        return _by_agent(place)
    if rule.by_speaker:
        return _by_speaker(place)
    return _by_verb(place)


_SUPPOSED = re.compile(
    r"\b(?:if|whether|unless|provided|perhaps|reportedly|allegedly|rumou?rs?|fears?\s+that|"
    r"hop(?:e[sd]?|ing)|neither|none\s+of|how|why|doubt\w*|unclear|den(?:y|ies|ied)|false|untrue)\b[^,]*$",
    re.IGNORECASE,
)

# told by a verb with its subject

_MODALS = frozenset("could may might should must if perhaps would".split())
_BE = frozenset("is are was were be been being".split())
_PERFECT = frozenset("has have had hasn't haven't hadn't hasn’t haven’t hadn’t".split())
_HELPS = _BE | frozenset("not never no has have had will would does do did".split())
_UNDONE = frozenset({"longer", "yet", "only"})
_NO_VERB = frozenset("to the a an its their his her".split())
"""Words behind which a verb is none, or only asked for."""


def _by_verb(place: Place) -> Told | None:
    words, verb = place.words, place.verb
    helpers = _helpers(words, verb)
    stance = _asserted(place, helpers)
    if stance is None or (verb and words[verb - 1].word in _NO_VERB):
        return None
    word = words[verb].word
    if place.reading.text.startswith("by ", place.stop):
        return _passive(place, stance)
    if helpers & _BE and _is_participle(word):
        return None
    found = _subject(place, helpers)
    holder = place.resolve(found)
    if found is None or holder is None:
        return None
    if word.startswith("welcom") and _HOLDS_BACK.search(place.sentence.text):
        return None
    start = _helpers_start(words, verb)
    between = place.reading.text[found.end : place.at]
    if place.rule.is_gapped:
        host = _HOST.search(place.reading.text, place.sentence.start, found.start)
        told = place.told(stance, start, holder)
        return told._replace(end=place.stop, host=f"the {host[1]}") if host else None
    says_so = not _NO_ACT.search(between)
    return place.told(stance, start, holder, says_so=says_so)


_HOLDS_BACK = re.compile(
    r"\b(?:stop(?:s|ped)?\s+short|fell\s+short|without\s+(?:accepting|agreeing|signing))\b"
)
_HOST = re.compile(
    r"\b(demands?|proposals?|plans?|offers?|ideas?|deals?|terms|conditions?|concessions?|requests?|"
    r"truce|ceasefire|withdrawal|formula)(?:,?\s+(?:that|which))?\s+(?:the\s+)?$"
)
"""What a verb behind it may be told of: "a demand Kyiv has resisted"."""
_NO_ACT = re.compile(r"\b(?:had|did)\b")
"""What the reporter looks back on, rather than hears said."""


def _asserted(place: Place, helpers: set[str]) -> Stance | None:
    """Return a stance as its helpers leave it: "did not agree" is a refusal."""
    stance = place.rule.stance
    negators = {
        w for w in helpers if w in {"not", "never"} or w.endswith(("n't", "n’t"))
    }
    if helpers & _UNDONE or ("did" in helpers and not negators):
        return None
    if place.words[place.verb].word == "not" and helpers & {"did", *_PERFECT}:
        return None
    word = place.words[place.verb].word
    if helpers & (_MODALS - {"would"}):
        return None
    if "would" in helpers and stance != "accept" and word not in {"not", "never"}:
        return None
    if not negators:
        return stance
    turns = stance == "accept" or word in _READY
    return "reject" if turns and not helpers & _PERFECT else None


_READY = frozenset("ready willing prepared open".split())
"""Words whose negation is a refusal."""


def _subject(place: Place, helpers: set[str]) -> Phrase | None:
    words, verb = place.words, place.verb
    if words[verb].word.endswith("ing") and not helpers & _BE:
        behind_comma = verb and words[verb - 1].tag == ","
        return main_subject(words, verb) if behind_comma else None
    found = subject(words, verb)
    return None if found and _is_subjunctive(place, found, helpers) else found


_BASE = frozenset(
    "agree accept reject refuse sign propose offer demand drop withdraw".split()
)


def _is_subjunctive(place: Place, found: Phrase, helpers: set[str]) -> bool:
    """Tell what is asked of somebody: "demanded that Russia agree"."""
    words = place.words
    if words[place.verb].word not in _BASE or helpers & {"will", "would", "do", "does"}:
        return False
    last = words[first_at(words, found.end) - 1].word
    is_plural = found.is_listed or found.pronoun in {"we", "they", "i"}
    return not is_plural and not last.endswith("s")


def _helpers(words: tuple[Token, ...], verb: int) -> set[str]:
    """Return the auxiliaries and adverbs before a verb."""
    found: set[str] = set()
    at = verb - 1
    while at >= 0 and words[at].tag == "A":
        found.add(words[at].word)
        at -= 1
    return found


def _helpers_start(words: tuple[Token, ...], verb: int) -> int:
    at = verb
    while at and words[at - 1].tag == "A" and words[at - 1].word != "however":
        at -= 1
    while at < verb and words[at].word not in _HELPS:
        at += 1
    return words[at].start


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "en")) and word not in {
        "determined",
        "prepared",
        "open",
    }


def _passive(place: Place, stance: Stance) -> Told | None:
    """Read "the plan was rejected by Arland": whoever stands behind "by" holds it."""
    words, first = place.words, place.verb + 1
    by = next(
        (n for n, w in enumerate(words[first : first + 4], first) if w.word == "by"),
        None,
    )
    holder = place.resolve(_phrase_from(words, by + 1)) if by else None
    if by is None or holder is None:
        return None
    start = _statement_start(place)
    if _CLAIMS.search(place.reading.text, start, place.at):
        return None
    return Told(stance, start, start, words[by].start, holder, True)


_CLAIMS = re.compile(
    r"\b(?i:claims?|reports?|accusations?|allegations?|charges?|rumou?rs?|suggestions?)\b"
)
"""What is turned down as untrue, which is no stance."""


def _phrase_from(words: tuple[Token, ...], first: int) -> Phrase | None:
    """Read the noun phrase that begins with a token."""
    last = first
    while last < len(words) and words[last].tag in "NCRMD":
        last += 1
    found = phrase(words, last - 1) if last > first else None
    return found if found is not None and found.at == first else None


# told by a noun, or by whoever speaks


def _by_owner(place: Place) -> Told | None:
    """Read "Arland's demand that": the owner of the noun holds it."""
    words, owner = place.words, place.verb - 1
    while owner > 0 and words[owner].tag in "MAW" and place.verb - owner < 4:
        owner -= 1
    if owner > 0 and words[owner].word in {"its", "his", "her", "their"}:
        return _by_raiser(place, owner)
    name = words[owner].name if owner >= 0 and words[owner].owns else None
    if name is None or not name.party:
        return None
    written = bare_name(place.reading.text[name.start : name.end])
    holder = Actor(written, name.party, name.called, name.start, name.end)
    return place.told(place.rule.stance, place.at, holder)._replace(is_noun=True)


_RAISES = re.compile(
    r"(?:repeat|renew|reiterat|restat|reaffirm|maintain|stick|stuck|stand|stood)\w*$"
)


def _by_raiser(place: Place, owner: int) -> Told | None:
    """Read "Borland sticks to its demand for": whoever raises it again holds it."""
    words = place.words
    verb = owner - 2 if words[owner - 1].tag == "I" else owner - 1
    if verb < 1 or not _RAISES.match(words[verb].word):
        return None
    holder = place.resolve(subject(words, verb))
    return holder and place.told(place.rule.stance, place.at, holder, says_so=True)


def _by_agent(place: Place) -> Told | None:
    """Read "a proposal by Kyiv to": whoever stands behind "by" holds it."""
    text = place.reading.text
    found = _phrase_from(place.words, first_at(place.words, place.stop))
    holder = place.resolve(found)
    if found is None or holder is None or not _TO_DO.match(text, found.end):
        return None
    noun = place.words[place.verb].word
    content = text[found.end : place.end].strip()
    told = place.told(place.rule.stance, place.at, holder)
    return told._replace(object=place.at, is_noun=True, host=f"{noun} {content}")


_TO_DO = re.compile(r"\s+(?:to|for|that|of)\s")


def _by_speaker(place: Place) -> Told | None:
    """Read "the valley is not negotiable": whoever says so holds it."""
    reading, sentence = place.reading, place.sentence
    voice = voice_at(reading, sentence, place.at)
    if voice.name == "reporter":
        return _for_whom(place)
    if not voice.party:
        return None
    conflict = reading.conflict(sentence)
    if attribution_of(reading, voice, voice.party, conflict) not in _OFFICIAL:
        return None
    called = called_of(reading, voice.party)
    holder = Actor(voice.name, voice.party, called, voice.start, voice.end)
    start = min(_statement_start(place), _helpers_start(place.words, place.verb))
    return place.told(place.rule.stance, start, holder, says_so=True)


_TO_WHOM = re.compile(r"\s+(?:to|for)\s+(?:the\s+)?")


def _for_whom(place: Place) -> Told | None:
    """Read "For Arland, that is out of the question" and "unacceptable to Arland"."""
    text, sentence = place.reading.text, place.sentence
    behind = _TO_WHOM.match(text, place.stop)
    starts = {behind.end()} if behind else set()
    if text.startswith("For ", sentence.start):
        starts |= {sentence.start + 4, sentence.start + 8}
    name = next((n for n in sentence.names if n.start in starts and n.party), None)
    if name is None or place.rule.stance != "red_line":
        return None
    holder = Actor(name.called, name.party, name.called, name.start, name.end)
    start = min(_statement_start(place), _helpers_start(place.words, place.verb))
    return place.told(place.rule.stance, start, holder, says_so=True)


_OFFICIAL: frozenset[Attribution] = frozenset(
    {"own_side_official", "mediator_official", "other_government", "un_or_igo"}
)

_SAID = re.compile(r"\bsa(?:id|ys)\s+(?:that\s+)?")


def _statement_start(place: Place) -> int:
    """Return where the clause that states something begins, inside its quotation."""
    text, start, at = place.reading.text, place.sentence.start, place.at
    opened = max(text.rfind(mark, start, at) for mark in ("“", '"'))
    begin = max(start, opened + 1, clause_start(text, start, at))
    said = _SAID.search(text, begin, at)
    return said.end() if said else begin
