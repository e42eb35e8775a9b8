"""Positions that an article states outright: who demands, offers, accepts or refuses.

Each stance that a sentence states becomes a draft in the article's own words, with
whoever says so; what only experts, papers or nobody in particular say is left out.
"""

import re
from collections.abc import Iterator

from ..kinds.position.lexicon.people import EXPERT_ROLES
from ..kinds.position.model import Issue, PositionDraft, Stance
from ..quotes import MAX_SENTENCES
from .bounds import clause_start
from .days import day_of
from .issues import condition_in, issue_of
from .places import Told
from .reading import REPORTER, Reading, Sentence, Voice
from .standings import attribution_of, belligerents
from .statements import WORDS, statements
from .tellers import voice_at

_MAX_WORDS = 20
_NEARBY = 8
"""As many positions, at most, may stand in two sentences side by side."""


def find(reading: Reading) -> tuple[PositionDraft, ...]:
    """Find the positions of an article, in the order in which it tells them."""
    found = [
        (sentence.index, told.start, draft)
        for sentence, spots in reading.spots(WORDS)
        for told in statements(reading, sentence, spots)
        for draft in _drafts(told, reading, sentence)
    ]
    return _without_repeats(found)


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
            and (other.on_behalf_of, other.stance) == (draft.on_behalf_of, draft.stance)
            and (other.issue == draft.issue or "other" in {other.issue, draft.issue})
        ]
        if not same:
            kept.append((at, start, draft))
        elif kept[same[0]][2].issue == "other":
            kept[same[0]] = (at, start, draft)
    unique = {tuple(map(str, vars(draft).values())): draft for _, _, draft in kept}
    return tuple(unique.values())


def _drafts(
    told: Told, reading: Reading, sentence: Sentence
) -> Iterator[PositionDraft]:
    holder = told.holder
    voice = _voice_of(told, reading, sentence)
    if voice is None:
        return
    if not EXPERT_ROLES.isdisjoint(voice.words.casefold().split()):
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
    asked = _asked(reading, told)
    if asked and _asks_himself(asked, told, reading):
        return
    stance = _stance(told, content, asked, reading, conflict)
    condition = condition_in(
        content,
        of_promise=told.is_promise,
        is_bound=stance == "accept_with_conditions",
    ) or _condition_around(told, reading, sentence)
    if condition and (stance == "accept" or told.is_promise):
        stance = "accept_with_conditions"
    if stance == "accept_with_conditions" and not condition:
        return
    if stance == "red_line" and _HANGS.search(reading.text, told.object, sentence.end):
        stance = "reject"
    if stance == "accept" and (but := _BUT.match(reading.text, told.end)):
        stance, condition = "accept_with_conditions", but["what"].strip(" ,”’\"'")
    conditions = [condition] if condition else []
    for part in _parts(told, stance, content):
        yield PositionDraft(
            quote=quote,
            conflict=conflict,
            actor=holder.name,
            on_behalf_of=holder.called,
            issue=_issue(part, told, reading, sentence),
            stance=stance,
            position=_paraphrase(told, part, reading),
            conditions=conditions,
            addressed_to=asked,
            stated_by=voice.name,
            attribution=attribution,
            assertion="historical"
            if _is_former(told, reading, sentence)
            else "current",
            date_text=day_of(told, reading, sentence),
        )


_HOLD_NOTHING = frozenset(
    {"expert", "unattributed", "ngo_or_research", "local_authority"}
)
"""Who takes no part in a negotiation, unless he speaks for a party that is known."""
_OF_STATE = re.compile(
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


_HANGS = re.compile(r"\b(?:as\s+long\s+as|until|unless)\b")
"""What takes the finality out of a refusal."""

_BEHIND = re.compile(
    r"(?:,[”\"]?\s+[^,;]{3,90}?\b(?:said|says|told|added|announced)\b[^,;]*)?,?[”\"]?\s+(?P<what>(?:but\s+|and\s+)?(?:only\s+)?"
    r"(?:if|once|provided|providing|unless|as\s+long|so\s+long|on\s+(?:the\s+)?condition|when|after|the\s+(?:day|moment|minute)|in\s+(?:exchange|return))\b"
    r"[^;]+)"
)
_BEFORE = re.compile(
    r"[“\"]?(?:(?:But|And)\s+)?(?i:only\s+)?(?:[Ii]f|[Oo]nce|[Pp]rovided(?:\s+that)?|[Aa]s\s+long\s+as|[Uu]nless|[Ss]hould|[Ww]ere)\s+"
    r"(?P<what>[^,;]+\s[^,;]+),\s"
)


def _is_hearsay(told: Told, reading: Reading) -> bool:
    """Tell what only the holder can know: what a rival says that he wants."""
    told_of = reading.text[told.start : told.object]
    return told.stance in {"state_aim", "red_line", "concede"} or "want" in told_of


_BUT = re.compile(
    r",?\s+but\s+(?:also\s+|only\s+|it\s+|he\s+|she\s+)?(?:wants?|wanted|insist(?:s|ed)(?:\s+(?:that|on))?|"
    r"demand(?:s|ed)(?:\s+that)?|ask(?:s|ed)\s+for|if|when|on\s+condition\s+that)\s+(?P<what>[^.;]+)"
)
"""What takes half of an acceptance back."""


def _issue(part: str, told: Told, reading: Reading, sentence: Sentence) -> Issue:
    """Tell what is meant; by what went before where the words themselves do not say."""
    told_of = issue_of(part)
    if told_of != "other" or not (len(part.split()) < _SHORT or _ANAPHOR.search(part)):
        return told_of
    before = reading.before(sentence)
    for words in (
        reading.text[sentence.start : told.start],
        sentence.text,
        before.text if before and before.paragraph == sentence.paragraph else "",
    ):
        issue = issue_of(words)
        if issue != "other":
            return issue
    return "other"


_ANAPHOR = re.compile(
    r"\b(?:it|this|that|them|these|those|such|so|one|the\s+(?:plan|proposal|offer|idea|demand|"
    r"condition|terms|text|request|paper))\b"
)
_SHORT = 5
"""Fewer words than these hardly say what they are about."""


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
    if is_own and (is_hidden or _OF_IT.search(voice.words)):
        return Voice(holder.name, holder.name, holder.party, holder.start, holder.end)
    if voice.party == holder.party != "" and _GENERIC_GROUP.match(voice.name):
        return voice._replace(name=holder.called)
    if not voice.party and _MOUTH.search(voice.words):
        return Voice(holder.name, holder.name, holder.party, holder.start, holder.end)
    return voice


_TOLD_BESIDE = re.compile(
    r"\b(?:after|when|as|hours\s+after|while|until)\s+(?:the\s+)?$"
)
"""What the reporter tells a holder's act in: "expired when Arland declined"."""
_GENERIC_GROUP = re.compile(
    r"(?:the|its|his|their)\s+(?:[a-z-]+\s+)?(?:group|movement|organi[sz]ation|faction|side|militia)$",
    re.IGNORECASE,
)
_OF_IT = re.compile(
    r"\b(?:of|for|in)\s+the\s+(?:movement|group|party|organi[sz]ation|militia)\b"
)
"""How a speaker is put with those he speaks for without their name."""
_MOUTH = re.compile(
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


_ADDRESSED = re.compile(
    r"(?:(?:on|upon|to|from)\s+)?(?P<who>(?:the\s+|all\s+|both\s+|other\s+|its\s+)*(?:[\w’'-]+\s+){0,4}?[\w’'-]+)"
    r"(?=\s+(?:to|not\s+to|for|that)\s)"
)


def _asks_himself(asked: str, told: Told, reading: Reading) -> bool:
    """Tell a demand made of the very party that is taken for its holder."""
    reach = told.object + len(asked) + len("on the ")
    named = [n for n in reading.named(told.object, reach) if n.party]
    if not named or reading.text.startswith(("’s", "'s", "’ "), named[0].end):
        return False
    return {n.party for n in named} == {told.holder.party}


_GENERIC = re.compile(
    r"\b(?:allies|partners|powers|community|world|countries|governments|West|Congress|council|"
    r"states|donors|capitals|friends|lenders)\b"
)


def _asked(reading: Reading, told: Told) -> str | None:
    """Return of whom something is asked, where the verb names them."""
    if told.stance != "demand":
        return None
    content = reading.text[told.object : told.end]
    match = _ADDRESSED.match(content)
    who = match["who"] if match else ""
    named = reading.named(told.object, told.end)
    if match and named and named[0].start < told.object + match.end("who"):
        return who
    if match and _GENERIC.search(who):
        return who
    clause = re.match(r"that\s+(?:the\s+)?", content)
    if clause and named and named[0].start == told.object + clause.end():
        return named[0].called
    return None


def _stance(
    told: Told, content: str, asked: str | None, reading: Reading, conflict: str
) -> Stance:
    """Tell a demand made of somebody who is no party from one made of the enemy."""
    if told.stance != "demand" or asked is None:
        return told.stance
    if not re.match(r"(?:on|upon|to)\s", content) and not _URGES.search(
        reading.text[told.start : told.object]
    ):
        return told.stance
    sides = belligerents(reading, conflict)
    named = {
        n.party
        for n in reading.named(told.object, told.object + len(asked) + 12)
        if n.party
    }
    if re.search(r"\b(?:both|two|warring)\s+\w+", asked):
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
    if content.startswith("that ") and not all(i.startswith("that ") for i in items):
        return (content,)
    if len(items) < 2:
        return (content,)
    issues = [issue_of(item) for item in items]
    if len(set(issues)) != len(issues):
        return (content,)
    return tuple(items) if told.is_list or "other" not in issues else (content,)


_WORD = re.compile(r"\w+")


def _paraphrase(told: Told, part: str, reading: Reading) -> str:
    """Say a position in the article's own words, without holder, quotes or length."""
    head = reading.text[told.start : told.object]
    words = f"{head} {part}".replace("“", "").replace("”", "").replace('"', "").split()
    if len(words) > 2 and words[1] in {"is", "was"} and _WORD.fullmatch(words[0]):
        del words[1]
    kept = words[:_MAX_WORDS]
    while kept and len(words) > _MAX_WORDS and kept[-1].casefold() in _DANGLING:
        kept.pop()
    cut = " ".join(kept).replace(" ,", ",").replace(" ;", ";").strip(" ,;:.—")
    return cut[:1].upper() + cut[1:]


_DANGLING = frozenset(
    "a an the and or but not no to of in on at by for with from that which who as its his "
    "her their is are was were be will would it than into over under".split()
)
"""Words that a cut must not end in."""


_FORMERLY = re.compile(
    r"\b(?:previously|formerly|initially|originally|at\s+first|used\s+to|(?:an?|two|three)\s+"
    r"(?:days?|weeks?|months?|years?)\s+(?:ago|earlier|before)|until\s+(?:last|recently))\b"
)


def _is_former(told: Told, reading: Reading, sentence: Sentence) -> bool:
    start = clause_start(sentence, told.start)
    comma = reading.text.rfind(", ", sentence.start, told.start) + 1
    low = reading.words.low
    return _FORMERLY.search(low, max(start, comma), told.object) is not None
