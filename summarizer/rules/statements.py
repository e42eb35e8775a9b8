"""One stance as its clause states it: who holds it, of what, in whose words.

A word of `stances` counts only where its clause asserts it: not asked, supposed or
denied, with a subject that a party can be told from.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from .. import lazy
from ..kinds.position.model import Stance
from .assertions import (
    BE,
    READY,
    asserted,
    helpers_of,
    is_participle,
    is_supposed,
    subject_of,
)
from .bounds import clause_start
from .calling import called_of
from .clauses import Phrase, Token, first_at, is_prose, tokens
from .fronted import behind_host, inverted
from .leading import led
from .meant import Actor
from .nominals import by_agent, by_noun, by_speaker
from .places import Place, Told, agents_from, helpers_start, statement_start
from .provisions import IN_WHICH, LAID_DOWN, goes_on_with_plan, is_laid_down
from .reading import Reading, Sentence
from .stances import RULES, Rule, Shape
from .tails import rules_at
from .tellers import voice_at

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
    read = -1
    last: Told | None = None
    for at, word in spots:
        if at <= read:
            continue  # "never accept" is one stance
        for rule, stop in _rules(reading, at, word):
            if stop > sentence.end or not _may_tell(rule.shape, at, word, sentence):
                continue
            if words is None:
                if not _states(sentence, reading):
                    return
                words = tokens(sentence)
            verb = first_at(words, at)
            told = _read(Place(rule, at, stop, verb, words, reading, sentence))
            told = told and told._replace(is_open=rule.is_open)
            if told is not None and not _is_content(told, last):
                read = stop
                last = told
                yield told
                break


def _rules(reading: Reading, at: int, word: str) -> Iterable[tuple[Rule, int]]:
    """Find the rules that a word begins; where none fits, over marks of quotation."""
    found = rules_at(reading.text, at, word)
    if found or not _MARKED.search(reading.text, at, at + _NEAR):
        return found
    return rules_at(_unmarked(reading.text), at, word)


_MARKED = lazy.compile(r"[“”\"]")
_NEAR = 40
"""Characters behind a word in which it is told of what, at least in part."""


@lru_cache(maxsize=4)
def _unmarked(text: str) -> str:
    return text.replace("“", " ").replace("”", " ").replace('"', " ")


def _may_tell(shape: Shape, at: int, word: str, sentence: Sentence) -> bool:
    """Tell at little cost what stands where its shape cannot: most denials and orders."""
    before = sentence.low[: at - sentence.start]
    if shape == "order":
        return before.endswith(("“", '"'))
    return (
        shape != "denial"
        or word.startswith(("won", "wou", "wil"))
        or any(helper in before for helper in ("will", "would", "shall"))
    )


def _states(sentence: Sentence, reading: Reading) -> bool:
    """Tell a statement from a headline, a question, an order to whoever reads by machine."""
    text = sentence.text
    if text.endswith(_ASKS) or not (is_prose(sentence) or _BULLET.match(text)):
        return False
    return not (reading.words.hold(_ORDERS) and _ORDER.search(text))


_BULLET = lazy.compile(r"[-•–*]\s+\S+(?:\s+\S+){7}")
_ASKS = ("?", "?”", '?"', "?’", "?'")
_ORDERS = frozenset("ai automated language chatbot chatbots ignore disregard".split())
_ORDER = lazy.compile(
    r"\b(?:AI|automated|language\s+models?|chatbots?)\b.{0,40}\b(?:assistants?|"
    r"readers?|systems?|models?)\b|\b(?i:ignore|disregard)\s+(?:\w+\s+){0,3}(?:rules|instructions)\b"
)
"""An order to whoever reads by machine."""


def _is_content(told: Told, last: Told | None) -> bool:
    """Tell what is only asked of somebody: "wants guarantees that Kyiv will not join"."""
    if last is None or last.is_noun or last.stance not in {"demand", "propose"}:
        return False
    inside = last.object < told.start < last.end
    return inside and told.holder.party != last.holder.party


def _read(place: Place) -> Told | None:
    """Read one stance where its word stands; None where its clause asserts none."""
    clause = clause_start(place.sentence, place.at)
    if is_supposed(place.reading, clause, place.at) or is_laid_down(place):
        return None
    if place.rule.shape in _TURNED and _NOT_ANY.search(
        place.reading.text, clause, place.at
    ):
        return None
    return _SHAPES[place.rule.shape](place)


# told by a verb with its subject

_NO_VERB = frozenset("to the a an its their his her".split())
"""Words behind which a verb is none, or only asked for."""


def _by_verb(place: Place) -> Told | None:
    place, word = led(place), place.words[place.verb].word
    words, verb = place.words, place.verb
    helpers = helpers_of(words, verb)
    stance = asserted(place, helpers)
    if stance is None or (verb and words[verb - 1].word in _NO_VERB):
        return None
    if place.reading.text.startswith("by ", place.stop):
        return _passive(place, stance)
    if helpers & BE and is_participle(word):
        return None
    found = subject_of(place, helpers)
    if found is not None and words[found.at].word == "no":
        stance = "reject" if stance in _GRANTS else None
    holder = place.resolve(found)
    if stance is None or (found and holder and _is_told_of(place, found, holder)):
        return None
    if holder is None and (forces := _own_forces(place)):
        return place.told(stance, helpers_start(words, verb), forces, says_so=True)
    if found is None or holder is None:
        return None
    if word.startswith("welcom") and _HOLDS_BACK.search(place.sentence.text):
        return None
    is_led = word == "longer" or words[verb - 1].word == "in"
    start = words[verb - 1].start if is_led else helpers_start(words, verb)
    if stance == "demand" and _PLAN.search(
        place.reading.text, found.start, words[verb - 1].end
    ):
        stance = "propose"
    if stance == "reject" and "+" in holder.party and helpers & {"do", "does"}:
        return None  # who do not agree with each other
    says_so = not _NO_ACT.search(place.reading.text[found.end : place.at])
    told = place.told(stance, start, holder, says_so=says_so)
    return told._replace(is_promise=stance == "propose" and word in READY)


def _by_future(place: Place) -> Told | None:
    """Read what somebody will do: of a reporter's own word only what binds him."""
    reading, sentence = place.reading, place.sentence
    if voice_at(reading, sentence, place.at).name == "reporter" and (
        place.rule.stance == "state_aim"
        or LAID_DOWN.search(reading.text, sentence.start, place.at)
        or ":" in reading.text[sentence.start : place.at]
        or goes_on_with_plan(place)
    ):
        return None
    if _MERELY.search(reading.text, place.at, place.stop) or IN_WHICH.search(
        reading.text, sentence.start, place.at
    ):
        return None
    told = _by_verb(place)
    could = place.words[place.verb].word in {"could", "can"}
    if told and could and not _is_his_own(told, place):
        return None
    if told and _NOTHING.match(reading.text, place.stop):
        return told._replace(stance="reject")
    if told and told.stance == "propose" and _is_of_another(told, place):
        return None
    if told and told.stance == "state_aim" and _is_warned(place):
        return told._replace(stance="threaten")
    return told and told._replace(is_promise=told.stance == "propose")


def _is_of_another(told: Told, place: Place) -> bool:
    """Tell what one side says that the other will do."""
    voice = voice_at(place.reading, place.sentence, place.at)
    sides = place.reading.fighting
    return voice.party in sides and voice.party not in told.holder.party.split("+")


def _is_his_own(told: Told, place: Place) -> bool:
    """Tell what somebody says of his own side."""
    voice = voice_at(place.reading, place.sentence, place.at)
    return voice.party == told.holder.party != ""


_TURNED = frozenset({"verb", "future", "denial"})
_NOT_ANY = lazy.compile(
    r"\b(?:not|never)\s+(?:something|anything)\b[^,;.]*$|\bnothing\b[^,;.]*$"
)
"""What turns round the word behind it: "not something that any of us can sign"."""
_MERELY = lazy.compile(r"\b(?:only|simply|merely)\s+$")
"""What something would lead to, in somebody's eyes: "would only help the rebels"."""
_NOTHING = lazy.compile(r"\w+\s+(?:no|nothing|nobody|none)\b")


def _by_bound(place: Place) -> Told | None:
    """Read what an official says that his own side will do, whatever it is."""
    told = _by_future(place)
    if told is None or not _is_his_own(told, place):
        return None
    harms = _HARMS.match(place.reading.text, place.stop, place.end)
    return told._replace(stance="threaten") if harms or _is_warned(place) else told


_HARMS = lazy.compile(
    r"(?!(?:lift|ease|stop|halt|end|suspend|drop|waive|cease|pause|refrain|remove|forgo|hold|cut|scale|limit|reduce|delay|postpone)\b)"
    r"[a-z]+\s(?:(?!\b(?:if|once|unless|provided|as\s+long)\b)[^.;])*?\b(?:strikes?|sanctions|snapback|attacks?|force|tariffs?|"
    r"offensive|war|retaliat\w+|reprisals?|operations?|countermeasures|blockade)\b[^.;]*?\s(?:if|unless|should)\b"
)
"""What would hurt the other side if something happens: "would trigger sanctions unless"."""


def _by_asked(place: Place) -> Told | None:
    """Read what an official says that another side should do, whatever it is."""
    helpers = helpers_of(place.words, place.verb)
    found = subject_of(place, helpers)
    whom = None if found is None or found.pronoun else place.resolve(found)
    told = (
        by_speaker(place) if whom and not helpers - {"would", "will", "also"} else None
    )
    if told is None or whom is None:
        return None
    return None if whom.party == told.holder.party else told


def _is_warned(place: Place) -> bool:
    """Tell what somebody warns that he will do if something happens."""
    warns = _WARNS.search(place.reading.text, place.sentence.start, place.at)
    return warns is not None and _IF.search(place.sentence.text) is not None


_WARNS = lazy.compile(r"\b(?i:warn(?:s|ed|ing)?|threat(?:ens?|ened|ening)?)\b[^.;]*$")


def _by_denial(place: Place) -> Told | None:
    """Read what an official says that his side will not do, whatever it is."""
    helpers = helpers_of(place.words, place.verb) | {place.words[place.verb].word[:3]}
    if not helpers & {"will", "would", "shall", "won", "wou", "wil"}:
        return None
    told = _by_verb(place)
    return told if told and _is_his_own(told, place) else None


def _by_warning(place: Place) -> Told | None:
    """Read what somebody will do if something happens."""
    return _by_future(place) if _IF.search(place.sentence.text) else None


_IF = lazy.compile(r"\b(?i:(?<!as )if|unless|should|were|until)\b")


def _by_cleft(place: Place) -> Told | None:
    """Read "what Kyiv wants is a pause"."""
    clause = clause_start(place.sentence, place.at)
    if not _WHAT_IS.match(place.reading.text, clause):
        return None
    told = _by_verb(place)
    return told and told._replace(is_list=True)


_WHAT_IS = lazy.compile(r"[\s“\"]*(?:(?:and|but)\s+)?(?:[Ww]hat|[Aa]ll)\s")
_GRANTS = frozenset({"accept", "accept_with_conditions", "propose", "concede"})
_PLAN = lazy.compile(r"\b(?:plan|proposal|draft|offer|initiative|paper)$")


def _is_told_of(place: Place, found: Phrase, holder: Actor) -> bool:
    """Tell whether a speaker's own words have others for "they": never himself."""
    if found.pronoun not in {"it", "he", "she", "they"}:
        return False
    text, start = place.reading.text, place.sentence.start
    opened = max(text.rfind(mark, start, found.start) for mark in ("“", '"'))
    is_open = opened >= 0 and "”" not in text[opened : found.start]
    if text[opened] == '"':
        is_open = text.count('"', start, found.start) % 2 == 1
    return is_open and not opened < holder.start < found.start


_FORCES = frozenset(
    "troops forces soldiers fighters gunners warplanes jets artillery units warships boys men "
    "ships guns tanks drones garrison fleet".split()
)
OURS_AND_ITS = frozenset("our its their his her".split())


def _own_forces(place: Place) -> Actor | None:
    """Read "the minister said troops would hold off": whoever says so commands them."""
    words, at = place.words, place.verb - 1
    while at > 0 and words[at].tag == "A":
        at -= 1
    if at < 0 or words[at].word not in _FORCES or words[at - 1].tag in "NCR":
        return None
    if words[at - 1].tag == "D" and words[at - 1].word not in OURS_AND_ITS:
        return None
    voice = voice_at(place.reading, place.sentence, place.at)
    if not voice.party:
        return None
    called = called_of(place.reading, voice.party)
    return Actor(voice.name, voice.party, called, voice.start, voice.end)


_HOLDS_BACK = lazy.compile(
    r"\b(?:stop(?:s|ped)?\s+short|fell\s+short|without\s+(?:accepting|agreeing|signing))\b"
)
_NO_ACT = lazy.compile(r"\b(?:had|did)\b")
"""What the reporter looks back on, rather than hears said."""


def _passive(place: Place, stance: Stance) -> Told | None:
    """Read "the plan was rejected by Arland": whoever stands behind "by" holds it."""
    words, first = place.words, place.verb + 1
    by = next(
        (n for n, w in enumerate(words[first : first + 4], first) if w.word == "by"),
        None,
    )
    holder = agents_from(place, by + 1) if by else None
    if by is None or holder is None:
        return None
    text, start = place.reading.text, statement_start(place)
    if _CLAIMS.search(text, place.sentence.start, place.at):
        return None
    told_of = text[start : helpers_start(words, place.verb)].strip()
    host = told_of[:1].lower() + told_of[1:]
    end = words[by].start
    return Told(stance, place.at, place.stop, end, holder, says_so=True, host=host)


_CLAIMS = lazy.compile(
    r"\b(?i:claims?|reports?|accusations?|allegations?|charges?|rumou?rs?|suggestions?)\b"
)
"""What is turned down as untrue, which is no stance."""


_SHAPES: dict[Shape, Callable[[Place], Told | None]] = {
    "verb": _by_verb,
    "future": _by_future,
    "warning": _by_warning,
    "bound": _by_bound,
    "asked": _by_asked,
    "denial": _by_denial,
    "cleft": _by_cleft,
    "gapped": behind_host,
    "inverted": inverted,
    "noun": by_noun,
    "agent": by_agent,
    "speaker": by_speaker,
    "order": by_speaker,
}
