"""The words that tell of an arrangement's life, and which arrangement they tell of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from ....dates import resolve
from ....grammar import clause_around, is_negated
from ....sentences import Span
from .arrangements import Anchor, anchors_of
from .lexicon.life import STATUS, Tag
from .lexicon.stopping import WEAK
from .mood import has_condition, mode_of
from .reading import RELATIVE, Reading, is_in
from .upkeep import upkeep


class Cue(NamedTuple):
    """A word that tells of an arrangement's life, and in which mode."""

    start: int
    end: int
    tag: Tag
    anchor: Anchor | None
    """The arrangement it tells of; None for whichever is spoken of."""
    mode: str
    """real, negated, unreal or asked."""


_TRANSITIVE = frozenset(
    {"agree", "accept", "reject", "propose", "negotiate", "tentative"}
)
_SPEAKS_OF = re.compile(
    r"^(?:announc|declar|pledg|promis|vow|order|commit|undert)", re.IGNORECASE
)
ELSEWHERE = re.compile(
    r"\b(?:talks?|negotiat\w+|meet\w*|discuss\w*|exchange|prisoners?|minerals|sanctions?|"
    r"visit|summit|aid|need|hopes?|efforts?|deployment|release|swap|budget|trade|"
    r"framework\s+for\s+talks|agenda|venue|date|joint\s+\w+)\b",
    re.IGNORECASE,
)
_TALK_OF = re.compile(
    r"\b(?:talks?|negotiations?|efforts?|hopes?|discussions?|bids?|chances?|push|drive|"
    r"calls?|meetings?|war|appeals?)\s+(?:on|about|for|over|of|to|towards?|aimed\s+at)\s+"
    r"(?:\w+\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_STANDS_FOR_IT = re.compile(
    r"\b(?:it|this|that|one|none|them|so|neither|anything|nothing|extension|what|version)\b",
    re.IGNORECASE,
)
_COMMITS = re.compile(
    r"\b(?:sa(?:id|ys)|announced|promis\w+|pledg\w+|declar\w+|vow\w+|assur\w+(?:\s\w+)?)\s+"
    r"(?:on\s+\w+\s+)?(?:that\s+)?(?:it|they|he|she|its\s\w+|their\s\w+|his\s\w+|her\s\w+|"
    r"(?:the\s+)?(?:troops|forces|army|military|navy|group|movement|militia|fighters|guns|gunners))"
    r"\s+(?:would|will)\s+(?:also\s+)?$",
    re.IGNORECASE,
)


@lru_cache(maxsize=16)
def cues_of(reading: Reading) -> tuple[Cue, ...]:
    """Find what the quote's sentences tell of the life of those arrangements."""
    return tuple(find_cues(reading, reading.told, anchors_of(reading)))


def find_cues(
    reading: Reading, spans: Iterable[Span], anchors: Sequence[Anchor]
) -> Iterator[Cue]:
    """Find the words that tell of the life of these arrangements in these sentences."""
    spans = tuple(spans)
    found = [
        (match.start(), match.end(), tag)
        for sentence in spans
        for tag, pattern in STATUS.items()
        for match in pattern.finditer(reading.text, *sentence)
    ]
    end = 0
    for start, stop, tag in sorted(found, key=lambda cue: (cue[0], -cue[1], cue[2])):
        if start < end:
            continue
        end = stop
        linked = _link(reading, anchors, Span(start, stop), tag)
        if linked is False or _is_of_another(reading, anchors, start, tag):
            continue
        told = reading.text[reading.sentence(start).start : start]
        if tag == "lives" and _OF_A_PLAN.search(told):
            continue
        mode = mode_of(reading, start, stop, tag)
        if tag == "agree" and _is_unmade(reading, start, stop):
            mode = "implied" if mode == "real" else mode
        if tag == "begin" and mode == "real" and _is_planned(reading, start):
            mode = "unreal"
        yield Cue(start, stop, tag, linked, mode)
        if tag == "begin" and mode == "real" and _is_now(reading, start, stop):
            yield Cue(start, stop, "force", linked, "real")
    for anchor in anchors:
        before = reading.text[max(anchor.start - 60, 0) : anchor.start]
        verb = reading.text[anchor.start : anchor.end]
        if _HAS.search(before) and not is_negated(reading.text, anchor.start):
            yield Cue(anchor.start, anchor.end, "force", anchor, "real")
        elif _COMMITS.search(before) or _MUST.search(before + verb):
            condition = has_condition(reading, reading.sentence(anchor.start))
            mode = "unreal" if condition else "real"
            yield Cue(anchor.start, anchor.end, "agree", anchor, mode)
        elif _PLEDGES.match(verb):
            yield Cue(anchor.start, anchor.end, "agree", anchor, "implied")
        elif _WOULD.search(before):
            yield Cue(anchor.start, anchor.end, "propose", anchor, "implied")
            sentence = reading.sentence(anchor.start)
            said = _SAID_TO.search(before) or _SAYS_SO.search(
                reading.text, anchor.end, sentence.end
            )
            certain = "will" in before[-40:].split()
            if (said or certain) and not has_condition(reading, sentence):
                yield Cue(anchor.start, anchor.end, "agree", anchor, "implied")
        elif _WOULD_BE.match(reading.text, anchor.end):
            yield Cue(anchor.start, anchor.end, "propose", anchor, "implied")
    for sentence in spans:
        for match in upkeep(reading, sentence):
            yield Cue(match.start(), match.end(), "force", None, "implied")


def _is_unmade(reading: Reading, start: int, stop: int) -> bool:
    """Tell whether an agreement is only spoken of: "a de-escalation agreement was …"."""
    if not _PACT.fullmatch(reading.text, start, stop):
        return False
    made = _MADE.search(reading.text, max(start - 60, 0), start)
    return made is None or _UNMADE.search(made[0]) is not None


_PACT = re.compile(
    r"(?:[\w-]+\s)?(?:deal|agreement|accord|pact|understanding)s?", re.IGNORECASE
)
_MADE = re.compile(
    r"\b(?:reached|struck|signed|sealed|clinched|under|brokered|the|announced|concluded|made|"
    r"there\s+(?:is|was)|of|in|by|with|to)\s+(?:[\w'-]+\s+){0,3}$",
    re.IGNORECASE,
)
_UNMADE = re.compile(
    r"\b(?:draft|proposed|possible|potential|future|final)\b", re.IGNORECASE
)


def _is_planned(reading: Reading, start: int) -> bool:
    """Tell whether "beginning on Monday" belongs to what is only proposed."""
    sentence = reading.sentence(start)
    return reading.text[start : start + 12].rstrip().lower().startswith(
        ("beginning", "starting")
    ) and bool(STATUS["propose"].search(reading.text, sentence.start, start))


_OF_A_PLAN = re.compile(
    r"\b(?:plan|proposal|draft|offer|text|initiative|resolution|idea|talks|efforts?)\b[^,;.]{0,30}$"
)
"""Before what "survives" or is "alive", and no truce yet."""
_HAS = re.compile(r"\b(?:has|have|had)\s+(?:\w+ly\s+|now\s+|since\s+|already\s+)?$")
"""What has been halted is in force: "has held its fire since"."""
_MUST = re.compile(r"\b(?:is|are)\s+(?:not\s+to\s+\w+|to\s+(?:halt|stop|cease|pause))$")
_WOULD = re.compile(r"\bw(?:ould|ill)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_SAID_TO = re.compile(
    r"\b(?:said|says|announced|promised|pledged|vowed|declared|confirmed)\s+(?:on\s+\w+\s+)?"
    r"(?:that\s+)?(?:[\w'-]+\s+){1,5}?would\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""Before what somebody said troops would do: promised, unless it is told as a plan."""
_SAYS_SO = re.compile(
    r",\"?\s(?:[\w'-]+\s+){1,6}?(?:said|says|announced|promised|pledged|vowed|confirmed|reads?|"
    r"stated|wrote|added|declared)\b"
)
"""Behind it: "…, its army said"."""
_WOULD_BE = re.compile(r"\s+(?:\w+\s+){0,3}?would\b", re.IGNORECASE)
_PLEDGES = re.compile(r"(?:will|would|shall|must|won't|wouldn't)\b", re.IGNORECASE)
_WHEN = re.compile(r"[\s,]*(?:on|at|from|in)?\s*(?:[^,.;]{3,30}(?:,\s[^,.;]{3,20})?)")


def _is_now(reading: Reading, start: int, stop: int) -> bool:
    """Tell whether it begins as it is told, or began: "truce comes into force"."""
    if _is_past(reading, stop):
        return True
    end = reading.sentence(start).end
    return bool(
        _COMES.match(reading.text, start, stop)
        and not _SOME_TIME.search(reading.text, stop, end)
        and not _SOME_TIME.search(reading.text, reading.sentence(start).start, start)
    )


_COMES = re.compile(r"(?:takes|comes|goes|enters|kicks)\b", re.IGNORECASE)
_SOME_TIME = re.compile(
    r"\b(?:on|at|from|next|tomorrow|tonight|later|soon|once|when|if|by|until|before|midnight|noon|"
    r"dawn|dusk|\w+day|\d+|under|deal|agreement|plan)\b",
    re.IGNORECASE,
)


def _is_past(reading: Reading, stop: int) -> bool:
    """Tell whether something begins on a day that is not after the article's."""
    said = _WHEN.match(reading.text, stop)
    return said is not None and has_come(said[0], reading)


def has_come(phrase: str | None, reading: Reading) -> bool:
    """Tell whether a time phrase means a day that is not after the article's."""
    published = reading.context.article.published_on
    if published is None:
        return False
    when = resolve(phrase, published=published)
    first = when.start or when.end
    return first is not None and first <= published.isoformat()[: len(first)]


def _is_of_another(
    reading: Reading, anchors: Sequence[Anchor], start: int, tag: Tag
) -> bool:
    """Tell whether an aside about somebody tells of another deal: "X, which rejected …, …"."""
    if tag not in {"agree", "accept", "reject"}:
        return False
    aside = next(
        (m for m in RELATIVE.finditer(reading.text) if m.start() <= start < m.end()),
        None,
    )
    return aside is not None and not any(
        aside.start() - 40 <= anchor.start < aside.end() for anchor in anchors
    )


class _Place(NamedTuple):
    start: int
    end: int
    anchor: Anchor | None


def _link(
    reading: Reading, anchors: Sequence[Anchor], word: Span, tag: Tag
) -> Anchor | Literal[False] | None:
    """Return the arrangement that a word tells of, None for any, False for none."""
    text = reading.text
    start, stop = word
    sentence = reading.sentence(start)
    inside = [a for a in anchors if is_in(a.start, sentence)]
    named = {a.start for a in inside}
    weak = [m.span() for m in WEAK.finditer(text, *sentence) if m.start() not in named]
    places = sorted(
        [_Place(a.start, a.end, a) for a in inside] + [_Place(*w, None) for w in weak]
    )
    for place in places:
        if place.start < stop and start < place.end:
            if tag == "lives":
                return None
            if tag == "agree" and place.anchor is None:
                return _deal(reading, start, stop)
            return place.anchor
    if not places:
        stands = _STANDS_FOR_IT.search(text, *sentence) is not None
        return None if stands and anchors else False
    if tag not in _TRANSITIVE and _is_of_its_own_head(text, places, start, sentence):
        return False
    clause = clause_around(text, start, stop)
    after = next((p for p in places if stop <= p.start < clause.end), None)
    before = next((p for p in reversed(places) if p.end <= start), None)
    gap = text[stop : after.start] if after else ""
    if tag in _TRANSITIVE:
        if tag == "reject" and _OF_A_CLAIM.match(text, stop):
            return False
        if tag in {"agree", "accept"} and _ASKING.match(text, stop, clause.end):
            return False
        if after and _reaches(text[start:stop], gap):
            return after.anchor
        if after and not ELSEWHERE.search(gap):
            return False
        if ELSEWHERE.search(text, stop, min(clause.end, stop + 40)):
            return False
        if tag == "reject" and not _is_about_it(text, start, stop, clause):
            return False
        if before is None:
            later = next((p for p in places if stop <= p.start), None)
            reaches = later and _reaches(text[start:stop], text[stop : later.start])
            return later.anchor if later and reaches else False
        return False if _is_talked_of(text, before, sentence) else before.anchor
    if after and _ITS_OWN.search(text, start, stop) and len(gap.split()) <= 3:
        return after.anchor
    if after and _FOR_SO_LONG.fullmatch(gap):
        return after.anchor
    if after and _OF_IT.fullmatch(gap):
        is_asked = tag == "extend" and not _GRANTED.search(text, sentence.start, start)
        return False if is_asked else after.anchor
    if after and tag not in {"force", "begin", "ends", "due"} and _is_object(gap):
        return after.anchor
    if tag == "extend" and _THE_ONE.fullmatch(text, sentence.start, start):
        return None
    if before is None or _is_talked_of(text, before, sentence):
        return False
    return before.anchor


def _is_of_its_own_head(
    text: str, places: Sequence[_Place], start: int, sentence: Span
) -> bool:
    """Tell what a clause's own noun did: "a call that lasted an hour", "who had begun"."""
    head = _HEAD.search(text, sentence.start, start)
    return head is not None and not any(
        place.end > head.start() and place.start < head.end() for place in places
    )


_HEAD = re.compile(
    r"(?:\b[\w-]+\s+(?:that|which)|\bwho|\bwhich\s+(?:side|army|of\s+them)|\bneither\s+side)\s+"
    r"(?:(?:has|have|had|was|were|would|first|also|only|never)\s+)*$",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\s+(?:[\w'-]+\s+){1,5}?(?:demanding|calling|urging|seeking|requesting|that\s+(?:demand|call|urge)s?)\b"
)
"""Behind what is adopted or signed when it only asks for a truce."""
_OF_A_CLAIM = re.compile(
    r"\s+(?:as\s+\S+\s+)?(?:(?:the|this|that|these|those|any|all|such|its|their|both|[A-Z]\w+'s?)\s+)*"
    r"(?:\w+\s+)?(?:allegations?|accusations?|charges?|claims?|reports?|suggestions?|criticisms?|"
    r"blame|responsibility|versions?|accounts?|complaints?|assertions?|figures?|tally)\b"
)
"""Behind what is rejected when it is no truce."""


_ITS_OWN = re.compile(r"\s(?:of|into)(?:\s+(?:the|an?|its|their))?$", re.IGNORECASE)
"""What a word ends with that its truce follows: "four months into the"."""
_OF_IT = re.compile(r"\s+of\s+(?:[\w'-]+\s+){0,5}", re.IGNORECASE)
"""Between a noun of what befell it and the truce: "the collapse of a month-long truce"."""
_GRANTED = re.compile(
    r"\b(?:agree[sd]?|accept(?:s|ed)|approve[sd]|announce[sd]|sign(?:s|ed)|confirm(?:s|ed)|grant(?:s|ed)|"
    r"secure[sd]|reached|won|negotiated)\b[^,;.]{0,40}$",
    re.IGNORECASE,
)
"""Before an extension that is no mere wish."""
_FOR_SO_LONG = re.compile(
    r"\s+(?:by|for|until)\s+(?:[\w'-]+\s+){1,4}(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,3}"
)
_THE_ONE = re.compile(r"\W*(?:The|This|That|Its|An?)\s+(?:[\w-]+\s+)?")
"""Before "extension" at the head of its sentence: there is one."""


def _is_talked_of(text: str, place: _Place, sentence: Span) -> bool:
    """Tell whether the sentence is about talks on it, not about itself."""
    start = place.anchor.begin if place.anchor else place.start
    return _TALK_OF.search(text[sentence.start : start]) is not None


def _reaches(word: str, gap: str) -> bool:
    if ELSEWHERE.search(gap):
        return False
    if _SPEAKS_OF.match(word):
        return len(gap.split()) <= 7 and not re.search(r"\bthat\b", gap)
    return True


def _is_about_it(text: str, start: int, stop: int, clause: Span) -> bool:
    passive = re.search(
        r"\b(?:was|were|been|is|are|being)\s+(?:\w+\s+)?$", text[:start]
    )
    pronoun = re.match(
        r"\s+(?:it|this|that|them|any|the\s+idea)\b", text[stop : clause.end]
    )
    relative = re.match(r",?\s*(?:which|that)\b", text[clause.start : start])
    idea = _IDEA.search(text, clause.start, start)
    return bool(passive or pronoun or relative or idea)


_IDEA = re.compile(
    r",\s+an?\s+(?:\w+\s+)?(?:idea|proposal|plan|offer|call|notion|suggestion|step|move)\s+"
    r"(?:that\s+)?(?:[\w']+\s+){1,5}$",
    re.IGNORECASE,
)
"""Between an arrangement and who "brushed aside" this idea."""


def _is_object(gap: str) -> bool:
    """Tell whether what follows a verb at this distance is its object."""
    return len(gap.split()) <= 5 and not re.search(
        r"\b(?:with|by|in|on|at|for|as|to|after|and|about|of)\b|[,\"]", gap
    )


def _deal(reading: Reading, start: int, stop: int) -> Literal[False] | None:
    """A bare "deal" tells of agreement only when it is made or in being."""
    before = reading.text[max(start - 40, 0) : start]
    made = re.search(
        r"\b(?:reached|struck|signed|sealed|clinched|under|brokered|the|announced|"
        r"concluded|made)\s+(?:\w+\s+){0,2}$",
        before,
        re.IGNORECASE,
    )
    word = reading.text[start:stop].casefold()
    return None if made or word.startswith(("agree", "declar", "announc")) else False
