"""Positions that an article states outright: who demands, offers, accepts or refuses.

Each stance that a sentence states becomes a draft in the article's own words, with
whoever says so; what only experts, papers or nobody in particular say is left out.
"""

import re
from collections.abc import Iterator

from .. import lazy
from ..kinds.position.lexicon.people import EXPERT_ROLES
from ..kinds.position.model import PositionDraft
from ..quotes import MAX_SENTENCES
from .actors import FORMER
from .addressees import asked, asks_himself, stance_of
from .bounds import clause_start
from .calling import called_of
from .days import day_of
from .issues import condition_in, issue_of, issue_told
from .phrasing import paraphrase, parts
from .places import Told
from .reading import REPORTER, Reading, Sentence, Voice
from .standings import attribution_of
from .statements import WORDS, statements
from .tellers import voice_at

_NEARBY = 8
"""As many positions, at most, may stand in two sentences side by side."""


def find(reading: Reading) -> tuple[PositionDraft, ...]:
    """Find the positions of an article, in the order in which it tells them."""
    found = [
        (sentence.index, told.start, draft)
        for sentence, spots in reading.spots(WORDS)
        for both in statements(reading, sentence, spots)
        for told in _each(both, reading)
        for draft in _drafts(told, reading, sentence)
    ]
    return _without_repeats(found)


def _each(told: Told, reading: Reading) -> Iterator[Told]:
    """Tell what two accept of each of them; what they agree with each other of neither."""
    parties = told.holder.party.split("+")
    both_fight = len(parties) > 1 and reading.fighting.issuperset(parties)
    if told.stance != "accept" or not both_fight:
        yield told
        return
    if "agree" in reading.text[told.start : told.object]:
        return
    for party in parties:
        called = called_of(reading, party)
        yield told._replace(holder=told.holder._replace(party=party, called=called))


def _without_repeats(
    found: list[tuple[int, int, PositionDraft]],
) -> tuple[PositionDraft, ...]:
    """Of one stance told in neighbouring sentences keep what says more of its issue."""
    kept: list[tuple[int, int, PositionDraft]] = []
    for at, start, draft in found:
        same = [
            n
            for n, (other_at, other_start, other) in enumerate(
                kept[-_NEARBY:], max(len(kept) - _NEARBY, 0)
            )
            if at - other_at <= 1
            and start != other_start
            and other.on_behalf_of == draft.on_behalf_of
            and _are_one(other, draft, is_near=at == other_at)
            and (other.issue == draft.issue or "other" in {other.issue, draft.issue})
        ]
        if not same:
            kept.append((at, start, draft))
        elif kept[same[0]][2].issue == "other":
            kept[same[0]] = (at, start, draft)
    unique = {tuple(map(str, vars(draft).values())): draft for _, _, draft in kept}
    return tuple(unique.values())


def _are_one(one: PositionDraft, other: PositionDraft, *, is_near: bool) -> bool:
    """Tell equal stances, and in one sentence a refusal from the line it draws."""
    stances = {one.stance, other.stance}
    return len(stances) == 1 or (is_near and stances == {"reject", "red_line"})


def _drafts(
    told: Told, reading: Reading, sentence: Sentence
) -> Iterator[PositionDraft]:
    holder = told.holder
    voice = _voice_of(told, reading, sentence)
    if voice is None:
        return
    if not EXPERT_ROLES.isdisjoint(voice.words.casefold().split()):
        return
    if FORMER.search(voice.words):
        return
    conflict = reading.conflict(sentence)
    attribution = attribution_of(reading, voice, holder.party, conflict)
    if attribution == "local_authority" and _OF_STATE.match(voice.words):
        attribution = "own_side_official"
    is_known = holder.party in reading.registry.parties.parties
    if attribution in _HOLD_NOTHING - ({"ngo_or_research"} if is_known else set()):
        return
    quote = _quote(told, voice, reading, sentence)
    if quote is None or (
        attribution == "opposing_side_official" and _is_hearsay(told, reading)
    ):
        return
    content = told.host or reading.text[told.object : told.end]
    whom = asked(reading, told)
    if whom and asks_himself(whom, told, reading):
        return
    stance = stance_of(told, content, whom, reading, conflict)
    condition = condition_in(
        content,
        of_promise=told.is_promise,
        is_bound=stance == "accept_with_conditions",
    ) or _condition_around(told, reading, sentence)
    if condition and (stance == "accept" or told.is_promise):
        stance = "accept_with_conditions"
    if stance == "accept_with_conditions" and not condition:
        return
    if stance == "demand" and _ON_CONDITION.search(
        reading.text, sentence.start, told.start
    ):
        stance, condition = "accept_with_conditions", content
    if stance == "red_line" and _HANGS.search(reading.text, told.object, sentence.end):
        stance = "reject"
    if stance == "accept" and (but := _BUT.match(reading.text, told.end)):
        stance, condition = (
            "accept_with_conditions",
            (but["what"] or but["on"]).strip(" ,”’\"'"),
        )
    if _is_idle(told, content) or _is_long_past(told, reading, sentence):
        return
    conditions = [condition] if condition else []
    for part in parts(told, stance, content):
        issue = issue_told(part, told, reading, sentence)
        words = paraphrase(told, part, reading, sentence)
        if words is None or (issue == "other" and _is_weak(told)):
            continue
        if told.stance == "state_aim" and issue_of(part) == "other":
            continue
        if (
            told.is_promise
            and attribution != "own_side_official"
            and _GIFT.search(part)
        ):
            continue
        yield PositionDraft(
            quote=quote,
            conflict=conflict,
            actor=holder.name,
            on_behalf_of=holder.called,
            issue=issue,
            stance=stance,
            position=words,
            conditions=conditions,
            addressed_to=whom,
            stated_by=voice.name,
            attribution=attribution,
            assertion="historical"
            if _is_former(told, voice, reading, sentence)
            else "current",
            date_text=day_of(told, reading, sentence),
        )


def _is_weak(told: Told) -> bool:
    """Tell what is a position only where it names something negotiable: a mere aim."""
    return told.is_noun or told.stance == "state_aim"


_GIFT = lazy.compile(r"[$€£]\d|\b(?:million|billion)\b")
"""Money that somebody gives who does not fight: help, and no position."""


def _is_idle(told: Told, content: str) -> bool:
    """Tell a demand that does not say of what: "set conditions", "appealed to Arland"."""
    if told.stance != "demand":
        return _DO_SO.match(content) is not None
    alone = (_ADDRESS_ALONE, _TERMS_ALONE, _IDLY)
    return any(pattern.fullmatch(content) for pattern in alone)


_DO_SO = lazy.compile(r"(?:to\s+)?do\s+(?:so|it|that|this)\b")
_ADDRESS_ALONE = lazy.compile(
    r"(?:on|upon|(?:to|with)(?=\s+(?:the\s+|its\s+|all\s+|both\s+)?[A-Z]))\s"
    r"(?:(?!\b(?:to|for|that|not)\b)[^;:])+"
)
_IDLY = lazy.compile(
    r"(?:(?!\bto\b)[^;:])+\sto\s+(?:act|help|do\s+(?:more|so|something)|give\s+more|"
    r"be\s+(?!\w+(?:ed|en|t)\b)(?:more\s+)?\w+|(?:bear|take|assume|shoulder)\s[^;:]*responsibilit\w+|"
    r"\w+(?:\s+(?:with|to|for|in|on|by))?\s+(?:it|this|that))"
    r"(?:\s+now)?[\s.]*"
)
_TERMS_ALONE = lazy.compile(
    r"(?:(?!with)[\w’'-]+\s+){0,2}?(?:conditions|terms|demands)\b"
    r"(?:(?!\b(?:that|including|such|namely|to)\b)[^:])*"
)


_HOLD_NOTHING = frozenset(
    {"expert", "unattributed", "ngo_or_research", "local_authority"}
)
"""Who takes no part in a negotiation, unless he speaks for a party that is known."""
_OF_STATE = lazy.compile(
    r"(?:[Ss]enior\s+)?(?:[Oo]fficials?|[Aa]uthorities|[Dd]iplomats?)\s+in\s"
)
"""Speakers that only look like those of a town: "officials in Arland"."""


def _condition_around(told: Told, reading: Reading, sentence: Sentence) -> str | None:
    """Return the condition that stands before a clause, or behind a "he said"."""
    behind = _BEHIND.match(reading.text, told.end, sentence.end)
    if behind and (
        condition := condition_in(f" {behind['what']}", of_promise=told.is_promise)
    ):
        return condition
    clause = clause_start(sentence, told.start)
    before = _BEFORE.match(reading.text, clause, told.start)
    return before["what"].strip(" ,") if before else None


_HANGS = lazy.compile(r"\b(?:as\s+long\s+as|until|unless)\b")
"""What takes the finality out of a refusal."""

_ON_CONDITION = lazy.compile(
    r"\bon\s+(?:one|a|two|three|certain|these|the\s+following)\s+(?:\w+\s+)?conditions?\s*[:–—-]\s*[“\"]?$"
)
_BEHIND = lazy.compile(
    r"(?:,[”\"]?\s+[^,;]{3,90}?\b(?:said|says|told|added|announced|wrote|writes|declared|explained|insisted|stressed|assured)\b[^,;]*)?,?[”\"]?\s+[“\"]?(?P<what>(?:but\s+|and\s+)?(?:only\s+|solely\s+)?"
    r"(?:if|once|provided|providing|unless|as\s+long|so\s+long|subject\s+to|on\s+(?:the\s+)?condition|when|after|(?:on\s+)?the\s+(?:day|moment|minute)|in\s+(?:exchange|return))\b"
    r"[^;]+)"
)
_BEFORE = lazy.compile(
    r"[“\"]?(?:(?:But|And)\s+)?(?i:only\s+)?(?:[Ii]f|[Oo]nce|[Pp]rovided(?:\s+that)?|[Aa]s\s+long\s+as|[Uu]nless|[Ss]hould|[Ww]ere)\s+"
    r"(?P<what>[^,;]+\s[^,;]+),\s"
)


def _is_hearsay(told: Told, reading: Reading) -> bool:
    """Tell what a rival can say at will: all but what was answered to a plan."""
    content = reading.text[told.object : told.end]
    answers = told.stance == "reject" and _A_PLAN.search(content) is not None
    return not answers and told.stance not in {"accept", "propose"}


_A_PLAN = lazy.compile(
    r"\b(?:proposal|plan|offer|text|draft|deal|truce|cease-?fire|map|formula|compromise|pause)s?\b"
)


_BUT = lazy.compile(
    r",?\s+but\s+(?:also\s+|only\s+|it\s+|he\s+|she\s+)?(?:wants?|wanted|insist(?:s|ed)(?:\s+(?:that|on))?|"
    r"demand(?:s|ed)(?:\s+that)?|ask(?:s|ed)\s+for|if|when|on\s+condition\s+that)\s+(?P<what>[^.;]+)"
    r"|,?\s+(?:although|though|but|while|yet)\s+[^.;,]{0,60}?\b(?:depend(?:s|ed)\s+on|hing(?:es|ed)\s+on|"
    r"conditional\s+on|subject\s+to|hangs\s+on)\s+(?P<on>[^.;,]+)"
)
"""What takes half of an acceptance back."""


def _voice_of(told: Told, reading: Reading, sentence: Sentence) -> Voice | None:
    """Tell who says that it is so: a speaker, the holder by the very act, a reporter."""
    holder = told.holder
    if told.is_noun:
        return REPORTER
    voice = voice_at(reading, sentence, told.start)
    if voice.name == "reporter":
        if not told.says_so or _TOLD_BESIDE.search(
            reading.text, sentence.start, max(holder.start, sentence.start)
        ):
            return voice
        return Voice(holder.name, holder.name, holder.party, holder.start, holder.end)
    if not voice.name:
        who = sentence.subject
        if who and who.is_person and who.party == holder.party:
            name = reading.text[who.start : who.end]
            return Voice(name, name, who.party, who.start, who.end)
        return Voice(holder.name, holder.name, holder.party, holder.start, holder.end)
    is_own = voice.party == holder.party != ""
    is_hidden = voice.name.split()[-1] not in sentence.text
    is_unnamed = not _FULL_NAME.fullmatch(voice.name)
    if is_own and (is_hidden or (is_unnamed and _OF_IT.search(voice.words))):
        return Voice(holder.name, holder.name, holder.party, holder.start, holder.end)
    if voice.party == holder.party != "" and _GENERIC_GROUP.match(voice.name):
        return voice._replace(name=holder.called)
    if not voice.party and _WITH_IT.search(voice.words):
        return voice._replace(party=holder.party)
    if (
        not voice.party
        and _IN_OFFICE.search(voice.words)
        and _WILLS.match(reading.text, told.start)
    ):
        return voice._replace(party=holder.party)
    if not voice.party and _MOUTH.search(voice.words):
        return Voice(holder.name, holder.name, holder.party, holder.start, holder.end)
    return voice


_FULL_NAME = lazy.compile(r"[A-Z][\w’'-]+(?:\s+[A-Za-z][\w’'-]+)+")
_TOLD_BESIDE = lazy.compile(
    r"\b(?:after|when|as|hours\s+after|while|until)\s+(?:the\s+)?$"
)
"""What the reporter tells a holder's act in: "expired when Arland declined"."""
_GENERIC_GROUP = lazy.compile(
    r"(?:the|its|his|their)\s+(?:[a-z-]+\s+)?(?:group|movement|organi[sz]ation|faction|side|militia)$",
    re.IGNORECASE,
)
_OF_IT = lazy.compile(
    r"\b(?:of|for|in)\s+the\s+(?:movement|group|party|organi[sz]ation|militia)\b"
)
"""How a speaker is put with those he speaks for without their name."""
_WITH_IT = lazy.compile(
    r"\b(?:of|for|in|with|from|within)\s+the\s+(?:movement|group|militia|rebels|faction)\b"
)
_IN_OFFICE = lazy.compile(
    r"\b(?:[Aa]mbassador|[Mm]inister|[Ss]pokes\w+|[Dd]elegate|[Nn]egotiator|[Pp]remier|[Pp]resident)\b"
)
_WILLS = lazy.compile(r"(?:will|would|won['’]t)\b")
"""What only a side's own official can say of it."""
_MOUTH = lazy.compile(
    r"^(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s+(?:[a-z][\w’'-]*\s+){0,4}?(?:statement|communiqu[ée]|readout|letter|text|declaration|"
    r"general\s+staff|army|military|navy|air\s+force|ministry|government|presidency|premier|"
    r"spokes(?:man|woman|person)|command|bulletin|president|minister|leadership|group|movement|"
    r"cabinet|office|bureau|delegation|council)(?:\s+(?:for|of)\s+the\s+(?:group|movement|army|ministry|government|rebels|"
    r"council|delegation|party|front))?$"
)
"""A speaker without a name of his own: a mouthpiece of whoever he speaks of."""


def _quote(
    told: Told, voice: Voice, reading: Reading, sentence: Sentence
) -> str | None:
    """Cut the words that hold claim, holder and, where that fits, whoever says so."""
    start = min(told.start, told.holder.start) if told.holder.start >= 0 else told.start
    end = max(told.end, told.holder.end)
    if len(reading.touched(start, end)) > MAX_SENTENCES:
        start, end = told.start, told.end
    return reading.quote(start, end, voice)


_FORMERLY = lazy.compile(
    r"\b(?:previously|formerly|initially|originally|at\s+first|used\s+to|(?:an?|two|three)\s+"
    r"(?:days?|weeks?|months?|years?)\s+(?:ago|earlier|before)|until\s+(?:last|recently))\b"
)


_LOOKS_BACK = lazy.compile(r"had\s+(?!already\b|also\b|now\b|just\b)")


_IN_A_YEAR = lazy.compile(
    r"\b[Ii]n\s+(?:the\s+\w+\s+of\s+|[A-Z]\w+\s+)?(?:19|20)\d\d\b(?!-)"
    r"|\b[Ff]or\s+(?:(?:\w+\s+)?(?:years|decades|generations|centuries)|half\s+a\s+century)\b|\b(?:\w+|\d+|several|many)\s+(?:years|decades)\s+(?:ago|earlier)\b|\b(?:last\s+year|a\s+(?:year|decade)\s+ago)\b"
)
"""When something was told of which today's talks know nothing."""
_PAST = lazy.compile(r"(?:had\s+)?(?:\w+ly\s+)?(?:\w+ed|put|set|said|gave|took)\b")


def _is_long_past(told: Told, reading: Reading, sentence: Sentence) -> bool:
    """Tell "in 1988 Arland accepted", which is history."""
    text, start = reading.text, clause_start(sentence, told.start)
    if not _PAST.match(text, told.start):
        return False
    return any(
        _IN_A_YEAR.search(text, first, last) is not None
        for first, last in ((start, told.holder.start), (told.object, told.end))
    )


def _is_former(told: Told, voice: Voice, reading: Reading, sentence: Sentence) -> bool:
    if voice.name == "reporter" and _LOOKS_BACK.match(reading.text, told.start):
        return True
    start = clause_start(sentence, told.start)
    comma = reading.text.rfind(", ", sentence.start, told.start) + 1
    low = reading.words.low
    return _FORMERLY.search(low, max(start, comma), told.object) is not None
