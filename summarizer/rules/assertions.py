"""Whether a clause asserts a stance: what its helpers leave of it, and whose verb it is."""

import re
from bisect import bisect_left
from functools import lru_cache

from .. import lazy
from ..kinds.position.model import Stance
from .clauses import Phrase, Token, first_at, main_subject, phrase, subject
from .places import Place
from .reading import Reading
from .stances import BASES
from .tellers import voice_at

_SUPPOSED = lazy.compile(
    r"\b(?:if|whether|unless|provided|perhaps|reportedly|allegedly|rumou?rs?|fears?\s+that|"
    r"hop(?:e[sd]?|ing)|neither|none\s+of|how|why|doubt(?:s|ed|ing|ful|less|ers?)?|s[ck]eptical|assum(?:e[sd]?|ing)|granted\s+that|predict\w*|foresees?|bets?|imagines?|expect(?:s|ed)?\s+that|thinks?|thought|reckons?|suspects?|unclear|den(?:y|ies|ied)\s+(?:that|having|any|it|reports?|claims?|the\s+(?:claim|report)s?)|false|untrue)\b[^,–—]*$"
    r"|\bquestions?\s+(?:is|was|remains?|of|over|about)\s+(?:what|who|when|where|which)\b[^,–—]*$"
    r"|\b(?:few|many|most|nobody|no\s+one|observers|analysts|experts|commentators|insiders|pundits)\s+(?:[\w-]+\s+){0,3}?(?:believe|say|expect|think|fear)s?\b[^,]*$"
    r"|(?:^[\s“\"]*|\b(?:the|no|any|of|by|dismissed|denied|rejected)\s+)(?:reports?|claims?|suggestions?|"
    r"rumou?rs?|allegations?|speculation)\s+that\b[^,]*$"
    r"|\b(?:den|dismiss|reject|refut|disput)\w+\s[^.;]{0,60}?\b(?:reports?|claims?|suggestions?|rumou?rs?|allegations?)\s+that\b[^,]*$"
    r"|^\s*(?:in|on)\s+(?:our|my)\s+(?:\w+\s+)?(?:judge?ment|assessment|estimation|reading)\b[^–—“\"]*$"
    r"|\b(?:guarantees?|assurances?|risks?|danger|prospect|possibility|chances?|concerns?|signs?|evidence|proof)\s+that\b[^,]*$",
    re.IGNORECASE,
)

_SUPPOSING = frozenset(
    "if whether unless provided perhaps reportedly allegedly rumor rumors rumour rumours fear "
    "fears hope hopes hoped hoping neither none how why doubt doubts doubted doubting doubtful "
    "doubtless doubter doubters unclear deny denies denied false untrue sceptical skeptical "
    "judgment judgement assessment estimation reading few many most nobody observers analysts experts commentators insiders pundits "
    "assume assumes assumed assuming granted predict predicts predicted predicting foresee foresees "
    "bet bets imagine imagines expect expects expected "
    "think thinks thought reckon reckons suspect suspects guarantee guarantees assurance "
    "assurances risk risks danger prospect possibility chance chances concern concerns sign "
    "signs evidence proof question questions report reports claim "
    "claims suggestion suggestions allegation allegations speculation".split()
)


def is_supposed(reading: Reading, clause: int, at: int) -> bool:
    """Tell whether a clause only supposes, asks or denies what stands at an offset."""
    supposing = _supposing(reading)
    first = bisect_left(supposing, clause)
    return (
        first < len(supposing)
        and supposing[first] < at
        and _SUPPOSED.search(reading.text[clause:at]) is not None
    )


@lru_cache(maxsize=8)
def _supposing(reading: Reading) -> list[int]:
    return [at for at, _ in reading.words.places(_SUPPOSING)]


_MODALS = frozenset("could may might should must if perhaps would".split())
BE = frozenset("is are was were be been being remains remained".split())
_PERFECT = frozenset("has have had hasn't haven't hadn't hasn’t haven’t hadn’t".split())
_PAST = _PERFECT | {"did"}
_HELPED = frozenset({"not", "neither", "interested", "against", "behind"})
"""Words that tell a stance only behind a helper: "will not join", "not interested"."""
_UNDONE = frozenset({"longer", "yet", "only"})


def asserted(place: Place, helpers: set[str]) -> Stance | None:
    """Return a stance as its helpers leave it: "did not agree" is a refusal."""
    stance = place.rule.stance
    word = place.words[place.verb].word
    if not helpers:
        return None if word in _HELPED else stance
    if word in {"not", "neither"} and not _may_refuse(place, helpers):
        return None
    negators = {
        w for w in helpers if w in {"not", "never"} or w.endswith(("n't", "n’t"))
    }
    if helpers & _UNDONE or ("did" in helpers and not negators):
        return None
    if word == "not" and helpers & _PAST:
        return None
    if word == "live":
        helpers = helpers - {"could", "can"}
    if "had" in helpers and word in {"wanted", "sought", "hoped"}:
        return None  # what somebody wanted once
    if helpers & (
        _MODALS - {"would", "could"} if word == "not" else _MODALS - {"would"}
    ):
        return None
    is_set = stance == "accept" or word in {"not", "never", "settle", "accept", *READY}
    is_said = stance in _ASKS and _speaks(place)
    if "would" in helpers and not (is_set or is_said):
        return None
    if not negators:
        return None if word == "interested" else stance
    if word == "interested":
        return stance
    turns = stance == "accept" or word in READY
    return "reject" if turns and not helpers & _PERFECT else None


_ASKS = frozenset({"demand", "propose"})


def _speaks(place: Place) -> bool:
    """Tell what somebody says that he would ask for from what he might have."""
    return bool(voice_at(place.reading, place.sentence, place.at).party)


def _may_refuse(place: Place, helpers: set[str]) -> bool:
    """Tell a refusal from what is merely not so: "will not join", "does not accept"."""
    if helpers & {"will", "would", "shall", "can"}:
        return True
    if "could" in helpers:
        voice = voice_at(place.reading, place.sentence, place.at)
        is_minded = _MINDED.match(place.reading.text, place.stop) is not None
        return voice.name != "reporter" and is_minded
    if helpers & BE and _PROGRESSIVE.match(place.reading.text, place.stop):
        return True
    if helpers & BE:
        return _MINDED_TO.match(place.reading.text, place.at) is not None
    return (
        bool(helpers & {"do", "does"})
        and _MINDED.match(place.reading.text, place.stop) is not None
    )


_PROGRESSIVE = lazy.compile(r"(?!going|according)\w+ing\s")
_MINDED_TO = lazy.compile(
    r"not\s+(?:about|going|prepared|ready|willing|minded|in|opposed|averse|hostile)\b"
)
_MINDED = lazy.compile(
    r"(?:accept|agree|recogni[sz]e|negotiate|support|tolerate|discuss|talk|deal|bargain|consider|"
    r"back|endorse|approve|go\s+along|live\s+with|join|cede|concede|subscribe|stomach|swallow|allow|permit|trade|sign|bow|yield|surrender|compromise)\b"
)
READY = frozenset(
    "ready willing prepared open happy glad content minded inclined disposed".split()
)
"""Words whose negation is a refusal."""


def subject_of(place: Place, helpers: set[str]) -> Phrase | None:
    """Find the subject of a place's verb: behind a participle the sentence's own."""
    words, verb = place.words, place.verb
    if words[verb].word == "longer":
        verb -= 1
    word, before = words[verb].word, words[verb - 1] if verb else None
    if word.endswith("ing") and word not in _ADJECTIVES and not helpers & BE:
        if before is None:
            return None
        if before.word == "as":
            return phrase(words, verb - 2 if words[verb - 2].tag != "," else verb - 3)
        if _ACCUSES.search(place.reading.text, place.sentence.start, words[verb].start):
            return None
        joins = before.tag == "," or before.word in _WRITTEN | {
            "while",
            "and",
            "before",
            "after",
            "by",
        }
        return main_subject(words, verb) if joins else None
    found = subject(words, verb)
    return None if found and _is_subjunctive(place, found, helpers) else found


_WRITTEN = frozenset(
    "statement statements letter letters note message communiqué declaration petition speech "
    "appeal resolution memo post address".split()
)
"""In what somebody asks or refuses: "issued a statement calling on"."""
_ACCUSES = lazy.compile(
    r"\b(?:accus|blam|fault|criticis|criticiz|condemn|denounc|slam|lambast|berat|rebuk|chid|charg)\w*\s"
    r"[^;:“”]*\b(?:of|for|by|with)\s+$"
)
"""What a rival is told to have done: "accuses Arland of breaking it by refusing"."""
_UNCHANGED = frozenset("put set let cut shut come run".split())
"""Verbs whose past is as their base, or nearly so."""
_AUXILIARIES = frozenset(
    "will would do does did can could shall should must may might to not".split()
)
_PLURAL = lazy.compile(r"(?:s|men|people|police|ese|ish|ch|more|many|both|all|i)$")


def _is_subjunctive(place: Place, found: Phrase, helpers: set[str]) -> bool:
    """Tell what is asked of somebody, or a noun: "that Russia agree", "its army campaign"."""
    words = place.words
    word = words[place.verb].word
    if word not in BASES or word in _UNCHANGED or helpers & (_AUXILIARIES | BE):
        return False
    if any(helper.endswith(("n't", "n’t")) for helper in helpers):
        return False
    behind = first_at(words, found.end)
    if any(token.tag != "A" for token in words[behind : place.verb]):
        return False  # "does, however, consent"
    last = words[behind - 1].word
    is_plural = found.is_listed or found.pronoun in {"we", "they", "i", "you", "both"}
    return not is_plural and _PLURAL.search(last) is None


def helpers_of(words: tuple[Token, ...], verb: int) -> set[str]:
    """Return the auxiliaries and adverbs before a verb."""
    found: set[str] = set()
    at = verb - 1
    while at >= 0 and words[at].tag == "A":
        found.add(words[at].word)
        at -= 1
    return found


def is_participle(word: str) -> bool:
    """Tell whether a word behind a form of "be" makes a passive."""
    return word.endswith(("ed", "en")) and word not in _ADJECTIVES


_ADJECTIVES = frozenset(
    "determined prepared unprepared open opposed committed willing unwilling minded inclined "
    "disposed".split()
)
