"""Which arrangement a word tells of."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from .... import lazy
from ....grammar import clause_around
from ....sentences import Span
from .arrangements import Anchor
from .lexicon.life import Tag
from .lexicon.stopping import WEAK
from .reading import RELATIVE, Reading, is_in

_TRANSITIVE = frozenset(
    {"agree", "accept", "reject", "propose", "negotiate", "tentative"}
)
_SPEAKS_OF = lazy.compile(
    r"^(?:announc|declar|pledg|promis|vow|order|commit|undert)", re.IGNORECASE
)
ELSEWHERE = lazy.compile(
    r"\b(?:talks?|negotiat\w+|meet\w*|discuss\w*|exchange|prisoners?|minerals|sanctions?|"
    r"visit|summit|aid|need|hopes?|efforts?|deployment|release|swap|budget|trade|"
    r"framework\s+for\s+talks|agenda|venue|date|joint\s+\w+)\b",
    re.IGNORECASE,
)
_TALK_OF = lazy.compile(
    r"\b(?:talks?|negotiations?|efforts?|hopes?|discussions?|bids?|chances?|push|drive|"
    r"calls?|meetings?|war|appeals?)\s+(?:(?:between|with|among|in)\s[^,;.]{1,60}?\s)?(?:on|about|for|over|of|to|towards?|aimed\s+at)\s+"
    r"(?:\w+\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_IT_DID = lazy.compile(
    r"\b(?:it|this|one|both|neither|anything|everything|version|extension)\b(?:[^,;.]{0,60},|(?:\s+[\w'-]+){0,4})\s*$",
    re.IGNORECASE,
)
_DID_IT = lazy.compile(r"\s+(?:[\w'-]+\s+){0,2}?(?:it|this|them)\b", re.IGNORECASE)
"""Around what ends an arrangement that its sentence calls "it"."""
_STANDS_FOR_IT = lazy.compile(
    r"\b(?:it|this|that|one|none|them|so|neither|anything|nothing|extension|what|version)\b",
    re.IGNORECASE,
)


def is_of_another(
    reading: Reading, anchors: Sequence[Anchor], start: int, tag: Tag
) -> bool:
    """Tell whether an aside about somebody tells of another deal: "X, which rejected …, …"."""
    if tag not in {"agree", "accept", "reject", "propose", "negotiate"}:
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


def link(
    reading: Reading, anchors: Sequence[Anchor], word: Span, tag: Tag
) -> Anchor | Literal[False] | None:
    """Return the arrangement that a word tells of, None for any, False for none."""
    text = reading.text
    start, stop = word
    sentence = reading.sentence(start)
    inside = [a for a in anchors if is_in(a.start, sentence)]
    named = {a.start for a in inside}
    weak = [
        m.span()
        for m in WEAK.finditer(text, *sentence)
        if m.start() not in named and not _ANY.search(text, sentence.start, m.start())
    ]
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
    if tag in _TRANSITIVE and not places and _OWN_OBJECT.match(text, stop):
        return False
    if _is_of_the_other(text, sentence, start):
        return False
    if tag in {"force", "begin"} and _VIOLENCE_DID.search(text, sentence.start, start):
        return False
    if not places:
        if _ANY_ONE.match(text, *sentence):
            return False
        stands = _STANDS_FOR_IT.search(text, *sentence) is not None
        if tag in {"terminate", "over", "expire"}:
            stands = bool(
                _IT_DID.search(text, sentence.start, start) or _DID_IT.match(text, stop)
            )
        return None if stands and anchors else False
    if tag not in _TRANSITIVE and _is_of_its_own_head(text, places, start, sentence):
        return False
    if tag in _TRANSITIVE:
        return _link_object(text, places, word, tag, sentence)
    clause = clause_around(text, start, stop)
    after = next((p for p in places if stop <= p.start < clause.end), None)
    before = _before(text, places, start)
    gap = text[stop : after.start] if after else ""
    other = _ENDS_ELSE.match(text, stop, clause.end) if tag == "terminate" else None
    if other and not (after and _STILL_IT.fullmatch(text, other.end(), after.start)):
        return False
    if after and _ITS_OWN.search(text, start, stop) and len(gap.split()) <= 3:
        return after.anchor
    if after and _FOR_SO_LONG.fullmatch(gap):
        return after.anchor
    if after and _OF_IT.fullmatch(gap):
        is_asked = EXTENSION.fullmatch(text, start, stop) and not (
            _GRANTED.search(text, sentence.start, start)
            or _IS_GRANTED.search(text, after.end, sentence.end)
        )
        return False if is_asked else after.anchor
    if after and tag not in {"force", "begin", "ends", "due"} and _is_object(gap):
        return after.anchor
    if tag == "extend" and _THE_ONE.fullmatch(text, sentence.start, start):
        return None
    if before is None or _is_talked_of(text, before, sentence):
        return False
    return before.anchor


def _link_object(
    text: str, places: Sequence[_Place], word: Span, tag: Tag, sentence: Span
) -> Anchor | Literal[False] | None:
    """Find what is agreed, accepted, proposed or rejected."""
    start, stop = word
    clause = clause_around(text, start, stop)
    after = next((p for p in places if stop <= p.start < clause.end), None)
    before = _before(text, places, start)
    gap = text[stop : after.start] if after else ""
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
    if _OWN_OBJECT.match(text, stop, clause.end):
        return False
    if tag == "reject" and not _is_about_it(text, start, stop, clause):
        return False
    if before is None:
        later = next((p for p in places if stop <= p.start), None)
        reaches = later and _reaches(text[start:stop], text[stop : later.start])
        return later.anchor if later and reaches else False
    return False if _is_talked_of(text, before, sentence) else before.anchor


def _before(text: str, places: Sequence[_Place], start: int) -> _Place | None:
    """Find what stands before a word: of "a pact under which … would halt raids" the pact."""
    led = [place for place in places if place.end <= start]
    for head, within in pairwise(led):
        if within == led[-1] and _UNDER_WHICH.match(text, head.end, within.start):
            return head
    return led[-1] if led else None


_UNDER_WHICH = lazy.compile(r"\s+(?:under|in|by)\s+which\b")


def _is_of_its_own_head(
    text: str, places: Sequence[_Place], start: int, sentence: Span
) -> bool:
    """Tell what a clause's own noun did: "a call that lasted an hour", "who had begun"."""
    head = _HEAD.search(text, sentence.start, start)
    return head is not None and not any(
        _reach(place) > head.start() and place.start < head.end() for place in places
    )


def _reach(place: _Place) -> int:
    """Return where what is named ends: a lull "along the White Nile"."""
    return max(place.end, place.anchor.stop) if place.anchor else place.end


_HEAD = lazy.compile(
    r"(?:\b[\w-]+\s+(?:that|which)|\bwho|\bwhich\s+(?:side|army|of\s+them)|\bneither\s+side)\s+"
    r"(?:(?:has|have|had|was|were|would|first|also|only|never)\s+)*$",
    re.IGNORECASE,
)
_ASKING = lazy.compile(
    r"\s+(?:[\w'-]+\s+){1,5}?(?:demanding|calling|urging|seeking|requesting|that\s+(?:demand|call|urge)s?)\b"
)
"""Behind what is adopted or signed when it only asks for a truce."""
_OF_A_CLAIM = lazy.compile(
    r"\s+(?:as\s+\S+\s+)?(?:(?:the|this|that|these|those|any|all|such|its|their|both|[A-Z]\w+'s?)\s+)*"
    r"(?:\w+\s+)?(?:allegations?|accusations?|charges?|claims?|reports?|suggestions?|criticisms?|"
    r"blame|responsibility|versions?|accounts?|complaints?|assertions?|figures?|tally)\b"
)
"""Behind what is rejected when it is no truce."""


_OWN_OBJECT = lazy.compile(
    r"(?<=[a-z]ed|[a-z]es)\s+(?![a-z]+ing\b)(?:the|an?|its|their)\s+(?!(?:day|week|month|year|night|morning|evening|hour|same|previous|"
    r"next|last|following)\b)"
)
"""Behind a verb whose object is named, and is no arrangement: "reached the river"."""
_STILL_IT = lazy.compile(
    r"(?:[\w-]+\s+){0,2}|(?:[\w-]+\s+){1,3}(?:to|from|of|in)\s+(?:(?:the|an?|its|this)\s+)?(?:[\w-]+\s+){0,2}"
)
"""Between such a verb and the truce that it ends: "revoked its consent to the truce"."""
_ENDS_ELSE = lazy.compile(
    r"(?:\s+(?:off|out|down))?\s+(?:talks?|negotiations|contacts?|relations|ties|diplomatic)\b|"
    r"\s+(?:(?:from|out\s+of|of|off|down)\s+)?(?:the|its|their|his|her|all|an?)\s+"
    r"(?!(?:day|night|week|month|year|hour|morning|evening|moment|minute|same|next|previous|few)s?\b)"
)
"""Behind a verb that ends what stands there: "pulled out of the port", "broke off the talks"."""
_ITS_OWN = lazy.compile(r"\s(?:of|into)(?:\s+(?:the|an?|its|their))?$", re.IGNORECASE)
"""What a word ends with that its truce follows: "four months into the"."""
_OF_IT = lazy.compile(r"\s+of\s+(?:[\w'-]+\s+){0,5}", re.IGNORECASE)
"""Between a noun of what befell it and the truce: "the collapse of a month-long truce"."""
_GRANTED = lazy.compile(
    r"\b(?:agree[sd]?|approve[sd]|announce[sd]|sign(?:s|ed)|confirm(?:s|ed)|grant(?:s|ed)|"
    r"secure[sd]|reached|won|negotiated)\b[^,;.]{0,40}$",
    re.IGNORECASE,
)
"""Before an extension that is no mere wish."""
EXTENSION = lazy.compile(r"extension|renewal|prolongation", re.IGNORECASE)
_IS_GRANTED = lazy.compile(
    r"\b(?:was|were|has\s+been|have\s+been|had\s+been|is|are)\s+(?:\w+\s+)?(?:agreed|approved|announced|signed|confirmed|"
    r"granted|secured|reached|won|settled)\b"
)
_ANY = lazy.compile(r"\b(?:any|no|every|such\s+an?)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _is_of_the_other(text: str, sentence: Span, start: int) -> bool:
    """Tell whether it is told of another of its kind: "since the one of May lapsed"."""
    return _THE_OTHER.search(text, sentence.start, start) is not None


_THE_OTHER = lazy.compile(
    r"\b(?:since|after|unlike|before)\s+(?:the|an?)\s+(?:[\w-]+\s+){0,3}?one\s+(?:(?:of|in|from|that|had|was|which)\s+)*(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_VIOLENCE_DID = lazy.compile(
    r"\b(?:shelling|fighting|bombing|firing|shooting|attacks?|strikes?|raids?|clashes|offensive|war|talks|negotiations)\s+"
    r"(?:(?:has|have|had)\s+)?$",
    re.IGNORECASE,
)
"""Before "began" of what is no truce."""
_ANY_ONE = lazy.compile(r"\W*(?:any|no|every)\s+(?:\w+\s+){1,2}that\b", re.IGNORECASE)
"""Before what is none in particular: "any text that …"."""
_FOR_SO_LONG = lazy.compile(
    r"\s+(?:by|for|until)\s+(?:[\w'-]+\s+){1,4}(?:an?|the|its|their)\s+(?:[\w-]+\s+){0,3}"
)
_THE_ONE = lazy.compile(r"\W*(?:The|This|That|Its|An?)\s+(?:[\w-]+\s+)?")
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


_IDEA = lazy.compile(
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
