"""Positions that an article states outright: who demands, offers, accepts or refuses.

A sentence is looked at only where it has a word of `stances`; that word must have a
subject that a party can be told from, and its clause must assert it. Everything else
is left out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..kinds.position.model import Issue, PositionDraft, Stance
from ..records import Attribution
from .clauses import (
    Actor,
    Phrase,
    Token,
    attribution_of,
    called_of,
    first_at,
    phrase,
    resolve,
    is_prose,
    subject,
    tokens,
    voice_at,
)
from .reading import REPORTER, Reading, Sentence, Voice
from .stances import RULES, Rule, condition_in, issue_of, rules_at

_WORD = re.compile(r"[^\W\d_]+")
_MODALS = frozenset({"could", "may", "might", "should", "must", "if", "perhaps", "would"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_NOT = frozenset({"not", "never", "no"})
_SPEECH_HOLDS = frozenset({"red_line"})
_MAX_WORDS = 20


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


def find(reading: Reading) -> tuple[PositionDraft, ...]:
    """Find the positions of an article, in the order in which it tells them."""
    found: list[tuple[int, PositionDraft]] = []
    for sentence in reading.sentences:
        if not is_prose(sentence):
            continue
        words: tuple[Token, ...] | None = None
        for match in _WORD.finditer(sentence.text):
            word = match[0].lower()
            if word not in RULES:
                continue
            at = sentence.start + match.start()
            for rule, stop in rules_at(reading.text, at, word):
                if stop > sentence.end:
                    continue
                words = words or tokens(sentence)
                told = _told(rule, at, stop, words, reading, sentence)
                if told is not None:
                    found += [(sentence.index, d) for d in _drafts(told, reading, sentence)]
                    break
    return _without_repeats(found)


def _without_repeats(
    found: list[tuple[int, PositionDraft]],
) -> tuple[PositionDraft, ...]:
    """Of one stance told in neighbouring sentences keep what says more of its issue."""
    kept: list[tuple[int, PositionDraft]] = []
    for at, draft in found:
        same = [
            n
            for n, (other_at, other) in enumerate(kept)
            if at - other_at <= 1
            and (other.on_behalf_of, other.stance) == (draft.on_behalf_of, draft.stance)
            and (other.issue == draft.issue or "other" in {other.issue, draft.issue})
        ]
        if not same:
            kept.append((at, draft))
        elif kept[same[0]][1].issue == "other":
            kept[same[0]] = (at, draft)
    return tuple(draft for _, draft in kept)


def _told(
    rule: Rule,
    at: int,
    stop: int,
    words: tuple[Token, ...],
    reading: Reading,
    sentence: Sentence,
) -> Told | None:
    """Read one stance where its word stands; None where the clause does not assert it."""
    if _is_question(reading, sentence) or _TO_MACHINES.search(sentence.text):
        return None
    verb = first_at(words, at)
    end = _clause_end(reading.text, sentence.start, stop, sentence.end)
    if _SUPPOSED.search(reading.text[_clause_start(reading.text, sentence.start, at) : at]):
        return None
    if rule.is_noun:
        return _by_noun(rule, verb, stop, end, words, reading, sentence)
    if rule.by_speaker:
        holder = _speaker(reading, sentence, at)
        start = _helpers_start(words, verb)
        said = _statement_start(reading.text, sentence.start, at)
        return holder and Told(rule.stance, min(said, start), stop, end, holder, True)
    helpers = _helpers(words, verb)
    negators = [w for w in helpers if w in _NOT or w.endswith(("n't", "n’t"))]
    stance: Stance = rule.stance
    if helpers & {"longer", "yet", "only"} or ("did" in helpers and not negators):
        return None
    if words[verb].word == "not" and helpers & {"did", "has", "have", "had"}:
        return None
    if negators:
        if stance != "accept" or helpers & {"has", "have", "had", "hasn't", "hadn't"}:
            return None
        stance = "reject"
    if helpers & (_MODALS - ({"would"} if rule.stance == "accept" else set())):
        return None
    before = words[verb - 1].word if verb else ""
    if before in {"to", "the", "a", "an", "its", "their", "his", "her"}:
        return None
    if helpers & _BE and _is_participle(words[verb].word):
        return _passive(stance, at, stop, end, words, reading, sentence)
    found = subject(words, verb)
    if found is not None and _is_subjunctive(words, verb, found, helpers):
        return None
    if found is None or (words[verb].word.endswith("ing") and not _progressive(words, verb)):
        return None
    holder = resolve(found, reading, sentence, at)
    if holder is None:
        return None
    between = reading.text[found.end : at]
    says_so = not re.search(r"\b(?:had|did)\b", between)
    start = _helpers_start(words, verb)
    if not rule.is_gapped:
        return Told(stance, start, stop, end, holder, says_so)
    host = _HOST.search(reading.text, sentence.start, found.start)
    if host is None:
        return None
    return Told(stance, start, stop, stop, holder, False, host=f"the {host[1]}")


_HOST = re.compile(
    r"\b(demands?|proposals?|plans?|offers?|ideas?|deals?|terms|conditions?|concessions?|requests?|"
    r"truce|ceasefire|withdrawal|formula)(?:,?\s+(?:that|which))?\s+(?:the\s+)?$"
)


_BASE = frozenset("agree accept reject refuse sign propose offer demand drop withdraw".split())


def _is_subjunctive(
    words: tuple[Token, ...], verb: int, found: Phrase, helpers: set[str]
) -> bool:
    """Tell what is asked of somebody: "demanded that Russia agree"."""
    if words[verb].word not in _BASE or helpers & {"will", "would", "do", "does", "can"}:
        return False
    is_plural = found.is_listed or found.pronoun in {"we", "they", "i"}
    return not is_plural and not words[first_at(words, found.end) - 1].word.endswith("s")


_TO_MACHINES = re.compile(
    r"\b(?:AI|automated|language\s+models?|chatbots?)\b.{0,40}\b(?:assistants?|readers?|"
    r"systems?|models?)\b|\b(?:ignore|disregard)\s+(?:\w+\s+){0,3}(?:rules|instructions)\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:if|whether|unless|provided|perhaps|reportedly|allegedly|rumou?rs?|fears?\s+that|"
    r"hop(?:e[sd]?|ing)|how|why|doubt\w*|unclear|den(?:y|ies|ied)|false|untrue)\b[^,]*$",
    re.IGNORECASE,
)


def _is_question(reading: Reading, sentence: Sentence) -> bool:
    return "?" in sentence.text[-3:]


_CLAUSE = re.compile(
    r"[;:—]|,\s+(?:and|but|while|whereas|although|though|which|who|as)\s|\s(?:but|while|although|"
    r"because|after|before)\s"
)


def _clause_start(text: str, start: int, at: int) -> int:
    return max((m.end() for m in _CLAUSE.finditer(text, start, at)), default=start)


_OBJECT_END = re.compile(
    r";|\s[—–-]\s|[”\"](?=[,.]?\s)|,[”\"]|,\s+(?:but|while|whereas|although|though|\w+ing|"
    r"which|who|according|one\s+day|a\s+day|and\s+(?:\w+\s+)?(?:wants?|"
    r"said|says|vowed|warned|accused|called|demand\w*|reject\w*|insist\w*))\b"
    r"|,\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+,?\s+){0,7}?(?:said|says|"
    r"added|told|announced|confirmed|warned|insisted|reported)\b"
    r"|\s(?:but|while|although|whereas|as\s+(?:the|an?))\s|\sand\s+(?:\w+ly\s+|also\s+|has\s+|had\s+)?(?=(?:said|says|told|warned|"
    r"accused|vowed|wants?|insisted|will|would|has|is|are|were|was|have|urged|called|demanded|"
    r"rejected|offered|proposed|agreed|refused|promised|pledged|threatened|appealed|accepted|"
    r"asked|ruled)\b)|[.!?](?=$|\s|[”\"])"
)


def _clause_end(text: str, begin: int, start: int, end: int) -> int:
    """Return where the object of a verb ends; words in scare quotes do not end it."""
    said = text[begin:start]
    is_quoted = said.count("“") > said.count("”") or said.count('"') % 2 == 1
    for match in _OBJECT_END.finditer(text, start, end):
        if is_quoted or match[0].strip(",") not in {"”", '"'}:
            return match.start()
    return end


def _helpers_start(words: tuple[Token, ...], verb: int) -> int:
    at = verb
    while at and words[at - 1].tag == "A" and words[at - 1].word not in {"that", "however"}:
        at -= 1
    while at < verb and not _is_helper(words[at].word):
        at += 1
    return words[at].start


def _is_helper(word: str) -> bool:
    return word in _BE | _NOT | {"has", "have", "had", "will", "would", "does", "do", "did"}


def _helpers(words: tuple[Token, ...], verb: int) -> set[str]:
    """Return the auxiliaries and adverbs before a verb."""
    found: set[str] = set()
    at = verb - 1
    while at >= 0 and words[at].tag == "A":
        found.add(words[at].word)
        at -= 1
    return found


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "en")) and word not in {"determined", "prepared"}


def _progressive(words: tuple[Token, ...], verb: int) -> bool:
    return bool(_helpers(words, verb) & _BE)


def _passive(
    stance: Stance,
    at: int,
    stop: int,
    end: int,
    words: tuple[Token, ...],
    reading: Reading,
    sentence: Sentence,
) -> Told | None:
    """Read "the plan was rejected by Arland": whoever stands behind "by" holds it."""
    by = next(
        (n for n, w in enumerate(words) if at < w.start < end and w.word == "by"), None
    )
    if by is None or by - first_at(words, at) > 4:
        return None
    found = _phrase_from(words, by + 1)
    holder = found and resolve(found, reading, sentence, at)
    if holder is None:
        return None
    start = _statement_start(reading.text, sentence.start, at)
    return Told(stance, start, start, words[by].start, holder, True)


def _phrase_from(words: tuple[Token, ...], first: int) -> Phrase | None:
    """Read the noun phrase that begins with a token."""
    last = first
    while last < len(words) and words[last].tag in "NCRMD":
        last += 1
    found = phrase(words, last - 1) if last > first else None
    return found if found is not None and found.at == first else None


def _by_noun(
    rule: Rule,
    noun: int,
    stop: int,
    end: int,
    words: tuple[Token, ...],
    reading: Reading,
    sentence: Sentence,
) -> Told | None:
    """Read "Arland's demand that": the owner of the noun holds it."""
    owner = noun - 1
    while owner > 0 and words[owner].tag in "MAW" and noun - owner < 4:
        owner -= 1
    token = words[owner] if owner >= 0 else None
    if token is None or token.name is None or not token.owns or not token.name.party:
        return None
    name = token.name
    holder = Actor(
        re.sub(r"['’]s?$", "", reading.text[name.start : name.end]),
        name.party, name.called, name.start, name.end,
    )  # fmt: skip
    return Told(rule.stance, words[noun].start, stop, end, holder, False, is_noun=True)


def _statement_start(text: str, start: int, at: int) -> int:
    """Return where the clause that states something begins, inside its quotation."""
    opened = max((text.rfind(mark, start, at) for mark in "“\""), default=-1)
    begin = max(start, opened + 1, _clause_start(text, start, at))
    said = re.compile(r"\bsa(?:id|ys)\s+(?:that\s+)?").search(text, begin, at)
    return said.end() if said else begin


def _speaker(reading: Reading, sentence: Sentence, at: int) -> Actor | None:
    """Return whoever says the words at an offset, if that is a party."""
    voice = voice_at(reading, sentence, at)
    if not voice.party or voice.name == "reporter":
        return None
    conflict = reading.conflict(sentence, at, at)
    if attribution_of(reading, voice, voice.party, conflict) not in _OFFICIAL:
        return None
    called = called_of(reading, voice.party)
    return Actor(voice.name, voice.party, called, voice.start, voice.end)


_OFFICIAL: frozenset[Attribution] = frozenset(
    {"own_side_official", "mediator_official", "other_government", "un_or_igo"}
)


# from a reading to drafts


def _drafts(told: Told, reading: Reading, sentence: Sentence) -> Iterator[PositionDraft]:
    holder = told.holder
    voice = _voice_of(told, reading, sentence)
    if voice is None:
        return
    conflict = reading.conflict(sentence, told.start, told.end)
    attribution = attribution_of(reading, voice, holder.party, conflict)
    if attribution in {"expert", "unattributed", "ngo_or_research", "local_authority"}:
        return
    quote = _quote(told, voice, reading, sentence)
    if quote is None:
        return
    content = told.host or reading.text[told.object : told.end]
    asked = _asked(reading, told)
    stance = _stance(told, content, asked, reading)
    condition = condition_in(content)
    if stance == "accept" and condition:
        stance = "accept_with_conditions"
    conditions = [condition] if condition else []
    for part in _parts(told, stance, content):
        yield PositionDraft(
            quote=quote,
            conflict=conflict,
            actor=holder.name,
            on_behalf_of=holder.called,
            issue=_issue(part, told, reading, sentence),
            stance=stance,
            position=_paraphrase(told, part, content, reading),
            conditions=conditions,
            addressed_to=asked,
            stated_by=voice.name,
            attribution=attribution,
            assertion="historical" if _is_former(told, reading, sentence) else "current",
            date_text=_when(told, reading, sentence),
        )


def _issue(part: str, told: Told, reading: Reading, sentence: Sentence) -> Issue:
    """Tell what is meant; by what went before where the words themselves do not say."""
    before = reading.before(sentence)
    for words in (
        part,
        reading.text[sentence.start : told.start],
        sentence.text,
        before.text if before and before.paragraph == sentence.paragraph else "",
    ):
        issue = issue_of(words)
        if issue != "other":
            return issue
    return "other"


def _voice_of(told: Told, reading: Reading, sentence: Sentence) -> Voice | None:
    """Tell who says that it is so: a speaker, the holder by the very act, a reporter."""
    holder = told.holder
    if told.is_noun:
        return REPORTER
    voice = voice_at(reading, sentence, told.start)
    if voice.name == "reporter":
        if not told.says_so:
            return voice
        return Voice(holder.name, holder.name, holder.party, holder.start, holder.end)
    if not voice.name:
        return None
    if not voice.party and _PAPER.search(voice.words):
        return Voice(holder.name, holder.name, holder.party, holder.start, holder.end)
    return voice


_PAPER = re.compile(r"\b(?:statement|communiqu[ée]|readout|letter|text|declaration)$")


def _quote(
    told: Told, voice: Voice, reading: Reading, sentence: Sentence
) -> str | None:
    """Cut the words that hold claim, holder and, where that fits, whoever says so."""
    start = min(told.start, told.holder.start) if told.holder.start >= 0 else told.start
    if start < sentence.start - 600:
        start = told.start
    return reading.quote(start, max(told.end, told.holder.end), voice)


_ADDRESSED = re.compile(
    r"(?:(?:on|upon|to|from)\s+)?(?P<who>(?:the\s+|all\s+|both\s+|other\s+|its\s+)*(?:[\w’'-]+\s+){0,4}?[\w’'-]+)"
    r"(?=\s+(?:to|not\s+to|for|that)\s)"
)
_GENERIC = re.compile(
    r"\b(?:allies|partners|powers|community|world|countries|governments|West|Congress|council|"
    r"states|donors|capitals|friends|lenders)\b"
)


def _asked(reading: Reading, told: Told) -> str | None:
    """Return of whom something is asked, where the verb names them."""
    if told.stance not in {"demand"}:
        return None
    content = reading.text[told.object : told.end]
    match = _ADDRESSED.match(content)
    who = match["who"] if match else ""
    named = [n for n in reading.named(told.object, told.end)]
    if match and named and named[0].start < told.object + match.end("who"):
        return who
    if match and _GENERIC.search(who):
        return who
    clause = re.match(r"that\s+(?:the\s+)?", content)
    if clause and named and named[0].start == told.object + clause.end():
        return named[0].called
    return None


def _stance(
    told: Told, content: str, asked: str | None, reading: Reading
) -> Stance:
    """Tell a demand made of somebody who is no party from one made of the enemy."""
    if told.stance != "demand" or asked is None:
        return told.stance
    if not re.match(r"(?:on|upon|to)\s", content) and not _URGES.search(
        reading.text[told.start : told.object]
    ):
        return told.stance
    sides = {name.party for name in reading.sides}
    named = {
        n.party
        for n in reading.named(told.object, told.object + len(asked) + 12)
        if n.party
    }
    if re.search(r"\b(?:both|two|warring)\s+(?:sides|parties|armies)\b", asked):
        return "demand"
    if _GENERIC.search(asked) or (named and not named & sides):
        return "call_on_third_party"
    return "demand"


_URGES = re.compile(r"\b(?:urg|ask|press)\w*\s*$")
_SPLIT = re.compile(r",?\s+and\s+(?=[a-z“\"])|,\s+(?!and\b|which|who|where)")


def _parts(told: Told, stance: Stance, content: str) -> tuple[str, ...]:
    """Split a list of demands into its issues, where each item has one of its own."""
    if stance not in {"demand", "propose"}:
        return (content,)
    items = [item for item in _SPLIT.split(content) if len(item.split()) > 1]
    issues = [issue_of(item) for item in items]
    if len(items) < 2 or "other" in issues or len(set(issues)) != len(issues):
        return (content,)
    return tuple(items)


def _paraphrase(told: Told, part: str, content: str, reading: Reading) -> str:
    """Say a position in the article's own words, without holder, quotes or length."""
    head = reading.text[told.start : told.object]
    words = re.sub(r"[“”\"]", "", f"{head} {part}").split()
    cut = " ".join(words[:_MAX_WORDS]).strip(" ,;:.—")
    return cut[:1].upper() + cut[1:]


_FORMERLY = re.compile(
    r"\b(?:previously|formerly|initially|originally|at\s+first|used\s+to|(?:an?|two|three)\s+"
    r"(?:days?|weeks?|months?|years?)\s+(?:ago|earlier|before)|until\s+(?:last|recently))\b",
    re.IGNORECASE,
)


def _is_former(told: Told, reading: Reading, sentence: Sentence) -> bool:
    start = _clause_start(reading.text, sentence.start, told.start)
    comma = reading.text.rfind(", ", sentence.start, told.start) + 1
    return _FORMERLY.search(reading.text, max(start, comma), told.object) is not None


_DAY = re.compile(
    r"\b(?:(?:late|early)\s+)?(?:on|last)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:yesterday|today)\b"
)
_NOT_ITS_DAY = re.compile(r"\b(?:until|by|before|since|from|due|after)\s+$")


def _when(told: Told, reading: Reading, sentence: Sentence) -> str | None:
    """Return the words for the day it was stated: those outside what is stated."""
    if told.is_noun:
        return None
    text = reading.text
    places = [m for m in _DAY.finditer(text, sentence.start, sentence.end)]
    outside = [
        m
        for m in places
        if (m.start() < told.object or m.start() >= told.end or m.end() == told.end)
        and not _NOT_ITS_DAY.search(text, sentence.start, m.start())
        and _CLAUSE.search(text, min(m.end(), told.start), max(m.start(), told.start))
        is None
    ]
    return outside[0][0] if len(outside) == 1 else None
