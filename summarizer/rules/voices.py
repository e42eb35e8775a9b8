"""Who says what in a sentence, by its verbs of saying and by word order."""

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from ..text import either, lowered
from .names import TITLE
from .parts import Sentence

SAYING = frozenset(
    "said say says saying told tell tells stated states stating announce announces announced "
    "announcing declare declares declared declaring confirm confirms confirmed confirming "
    "claim claims claimed claiming adds added adding insist insists insisted insisting "
    "report reports reported reporting admit admits admitted admitting acknowledge "
    "acknowledges acknowledged acknowledging deny denies denied denying warn warns warned "
    "warning estimate estimates estimated argue argues argued wrote writes notes noted noting "
    "maintains maintained alleges alleged alleging asserts asserted replies replied counts "
    "counted records recorded documents documented verifies verified registers registered "
    "lists listed tally tallied put puts gave gives revises revised raised spoke speaks "
    "concedes conceded believe believes believed posted reveals revealed recalls recalled "
    "reiterated reiterates cautioned affirmed reaffirmed emphasised "
    "emphasized underlined underscored proclaimed "
    "dispute disputed dismissed rejected names reckon reckons explained repeated stressed "
    "suggested indicated tweeted accuses accused accusing blames blamed blaming stands stood".split()
)
"""Verbs of saying; some say so only with a number or a report after them."""

_SAID = re.compile(
    rf"\b(?:{either(SAYING - {'stands', 'stood'})}|st(?:ands|ood)\s+by)\b"
)
_STANDS_BY = re.compile(r"st(?:ands|ood)\s+by\b")

_WITH_NUMBER = re.compile(
    r"(?:counts?|counted|record|document|verif|regist|list|tall|puts?|gave|gives|revis|"
    r"raised|spoke|speaks|disput|dismiss|reject|names|stands|stood|accus|blam|reckon)",
    re.IGNORECASE,
)
_NUMBER_AFTER = re.compile(
    r"[^.;]{0,90}?(?:\d|\b(?:toll|number|figures?|dozens?|hundreds|thousands|scores|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|claim|report)\b)",
    re.IGNORECASE,
)
_TO_BE = re.compile(
    r"(?:\b(?:was|were|is|are|be|been|being|to|of|a|an|the|its|their|his|her|this|no|any|by|"
    r"not|never|officially|first|newly|these|as)|['’]s)\s+$"
)
_ADVERBS = re.compile(
    r"(?:^|\s+)(?:has|have|had|also|now|later|earlier|then|however|separately|initially|"
    r"meanwhile|still|since|already|itself|himself|herself|will|would|again|only|did|does|"
    r"\w+ly|on\s+\w+day(?:\s+(?:morning|night|evening))?|today|yesterday|first|in\s+turn)\s*$"
)
_BOUND = re.compile(
    r"[;:\"“”—(]|\s[–-]\s|,\s+(?:and|but|while|whereas|as|where|when|after|although|though|"
    r"because|so|or|since)\s|\b(?:that|what|which|who|while|whereas|but|although|when|because|whom|if|as|"
    r"after|before|where|whether|than)\s"
)
_RELATIVE = re.compile(
    r",?\s+(?:which|who)(?:\s+(?:in|on|at|until|since|by|after|before|for|from)\s[^,]*)?$"
)
_LAST_NOUN = re.compile(
    r"\b\w+(?:ed|s)\s+((?:the|an?|its)\s+(?:(?!\b(?:of|the|an?|in|on)\s)[^,;])+)$"
)
_WHICH = re.compile(r",\s+(?:which|who|whose|where)\s[^;:]*,$")
_PART = re.compile(r"[^,]+")
_FIRST_VERB = re.compile(
    r"((?:[Tt]he\s+|[A-Z])[\w'’-]*(?:\s+[\w'’-]+){0,4}?)\s+\w+(?:ed|es)\s.*\band$"
)
_AFTER_DEED = re.compile(
    r"\b(?:raid|attack|strike|shelling|fighting|clashes|bombing|battle|assault)s?\b.*?\s((?:the|an?)\s[^,]+)$"
)
_PARTICIPLE = re.compile(
    r"(?:\w+ing|\w+ed|in|at|on|by|from|during|after|before|with|to|for|which|who|who['’]s|"
    r"where|whose|as|citing|via|into|under)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|killed|died|wounded|injured|has|have|had|will|would|could)\b"
)
_PRONOUN = re.compile(r"(?:he|she|it|they|who|which|we|this|that)")
_ENDS_HERE = re.compile(
    r"\s*(?:$|[,.;:\"”’')]|[–—-]\s|(?:on|in|at|late|early|this|last|yesterday|today|by|during|"
    r"reporters|journalists|over|from|after|before|through|via|to|the\s+\w+|\w+day|state)\b)",
    re.IGNORECASE,
)
_THAT = re.compile(r"\s+(?:\w+\s+){0,4}that\s")
_TOLD = re.compile(r"\s+(?!that\b)(?:(?!\bthat\b)[^,.;:]){1,60}(?:[,.;:]|$)")
_SOURCE = re.compile(
    r"\b(?:according\s+to|citing|quoting|by\s+the\s+count\s+(?:of|which)|(?:as\s+)?reported\s+by"
    r"|(?:estimated|compiled|published|released|provided|given|recorded|counted|verified|"
    r"documented|confirmed|cited|announced)\s+by|(?:figures?|data|count|numbers|tally|"
    r"statement|estimates?|report|toll)\s+(?:from|by)|said\s+in\s+a\s+statement\s+by)\s+"
    r"(?P<who>(?:[^,.;:\"“”()]|(?<=\b[a-z])\.(?=[a-z]|\s[a-z]\w+))+)"
)
_OF_SOURCES = frozenset(
    "according citing quoting by count counts figure figures number tally toll estimate "
    "estimates data statement report record records reckoning numbers".split()
)
CUES = SAYING | _OF_SOURCES
"""In small letters: a sentence without one of these tells of no speaker."""
_STANDS = frozenset({"stands", "stood"})
_OWN_COUNT = re.compile(
    r"['’]s?\s+(?:own\s+|latest\s+|official\s+)*(?:count|figures?|tally|estimates?|data|"
    r"records?|reckoning)\b"
)
_OWNER = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts)\s+)?(?:[A-Z][\w-]*\s+|[a-z-]+\s+){0,2}[\w-]+$"
)
_GIVEN = re.compile(
    r"\b(?:count|figures?|number|toll|tally|estimate)\s+(?:which|that)\s+(?P<who>[^,.;]{2,60}?)\s+"
    r"(?:gave|gives|published|released|put|issued|announced|provided)\b"
)
_TRAILING = re.compile(
    r"\s+(?:on\s+\w+day|late|early|yesterday|today|said|says|in\s+a\s+(?:statement|report)|"
    r"gave|published|since|and\s+(?:the|a|an)\s+\w+\s+\w+ed|which|who|that|has|have|had|was|were|is|are)\b.*$",
    re.IGNORECASE,
)
_BODY = re.compile(
    rf"\b(?:{TITLE}s?|ministr(?:y|ies)|army|military|staff|government|navy|group|agency|office|"
    r"committee|hospital|movement|rebels?|command|police|council|junta|presidency|service|"
    r"officials?|rescuers?|residents?|witnesses|doctors?|medics?|authorities|activists?|"
    r"workers?|monitors?|observers?|sources?|diplomats?|lawyers?|organi[sz]ations?|mission|forces|"
    r"villagers?|media|television|statement|union|institute|observatory|defen[cs]e|embassy|"
    r"delegation|spokes\w+|force|fighters|kremlin|militia|mayor|charity|guard|brigade|department)\b"
)
_DEED = re.compile(
    r"\b(?:attacks?|strikes?|raids?|shelling|toll|number|deaths?|wars?|fighting|conflict|"
    r"clash(?:es)?|people|figures?|casualties|blast|explosion|talks|truce|deal|plan|ceasefire|"
    r"pause|agreement|draft|text|\d+)$"
)


class Speech(NamedTuple):
    """Somebody says something in a sentence: half-open offsets into it."""

    speaker: str
    """As written, with its apposition; may be a pronoun; empty when it is shared with the
    verb before."""
    verb: str
    named: int
    """Where the speaker's name begins."""
    cue: int
    """Where the words of saying end."""
    start: int
    """Where what is said begins, and where it ends."""
    end: int
    is_aside: bool
    """True of "…, X said" and "according to X", which cover what stands around them."""


def speeches(sentence: Sentence) -> tuple[Speech, ...]:
    """Find who says something in a sentence, from left to right."""
    text, low = sentence.text, sentence.low
    found = [*_headline(text)]
    if sentence.cues:
        if any(word in _OF_SOURCES for _, word in sentence.cues):
            found = [*_sources(text, low), *found]
        cues = [(at - sentence.start, word) for at, word in sentence.cues]
        found += _verbs(text, low, cues)
    return tuple(sorted(found, key=attrgetter("cue"))) if found else ()


def may_speak(sentence: Sentence) -> bool:
    """Tell at little cost whether anybody can be told to speak in a sentence."""
    return bool(sentence.cues) or _is_parted(sentence.text)


def _verbs(text: str, low: str, cues: Iterable[tuple[int, str]]) -> list[Speech]:
    found: list[Speech] = []
    for verb, word in cues:
        stop = verb + len(word)
        if word not in SAYING or text[verb:stop] != word:
            continue
        if word in _STANDS:
            by = _STANDS_BY.match(text, verb)
            if by is None:
                continue
            word, stop = by[0], by.end()
        if inverted := _inverted(text, verb, stop):
            found.append(inverted)
            continue
        left, after = text[:verb], text[stop:]
        near = max(verb - _NEAR, 0)
        if _TO_BE.search(low, near, verb) or _is_noun(word, left, after):
            continue
        if _WITH_NUMBER.match(word) and not _NUMBER_AFTER.match(after):
            continue
        at, speaker = subject(text, low, verb)
        if not speaker and found:
            speaker = found[-1].speaker
        if not speaks(speaker):
            continue
        opens = not text[:at].strip(" \"“‘'") or text[:at].rstrip()[-1:] in ',"”’—–-;('
        ends = _TOLD if word in {"told", "tells"} else _ENDS_HERE
        aside = bool(ends.match(after)) and opens and bool(text[:at].strip())
        aside = aside and not _THAT.match(after)
        start, end = _clause(text, at, stop) if aside else (stop, _stop(text, stop))
        found.append(Speech(speaker, word, at, stop, start, end, aside))
    return found


_NEAR = 60
"""Code points before a verb in which its helpers stand."""


def _is_noun(word: str, left: str, after: str) -> bool:
    if word.startswith("claim"):
        return bool(
            re.match(
                r"\s+(?:the\s+lives|(?:\S+\s+){0,6}?lives\b|responsib|victory)", after
            )
        )
    if word in {
        "report",
        "reports",
        "counts",
        "count",
        "estimates",
        "claims",
        "lists",
        "records",
        "notes",
    }:
        return bool(
            re.search(
                r"(?:['’]s?|\b(?:\w+ial|media|news|early|some|many|several|new))\s+$",
                left,
            )
        )
    return (
        word == "reported"
        and bool(re.match(r"\s+(?:killed|dead|missing|wounded)", after))
        and bool(re.search(r"\d\s*\w*\s+$", left))
    )


def _inverted(text: str, verb: int, stop: int) -> Speech | None:
    """Read "…, said Samira Haddoun, who is mayor"."""
    word = text[verb:stop]
    if word not in _MAY_STAND_FIRST:
        return None
    if text[:verb].rstrip()[-1:] not in {",", '"', "”", "’"}:
        return None
    name = _SAID_BY.match(text, stop)
    if name is None or not speaks(name[1]) or _FINITE.search(name[1]):
        return None
    if _NO_SPEAKER.match(name[1]) and not _ITS.match(name[1]):
        return None
    at = name.start(1)
    who = _TRAILING.sub("", name[1]) + (name[2] or "")
    start, end = _clause(text, verb, at + len(name[0]))
    return Speech(who.strip(), word, at, at + len(who), start, end, True)


_MAY_STAND_FIRST = frozenset(
    "said says added adds claimed announced reported warned".split()
)
_SAID_BY = re.compile(
    r"\s+((?:(?:the|an?|its|their|his|her|local|senior)\s+)?[\w][^,.;\"“”:]{1,80})"
    r"(,\s+[^,.;\"“”]{2,60})?"
)
_NO_SPEAKER = re.compile(
    r"(?:that|it|he|they|she|on|in|at|there|late|by|\w+ing|\w+ly|two|three|its|\d)\b",
    re.IGNORECASE,
)
_ITS = re.compile(r"its\s+\w+")


def _sources(text: str, low: str) -> Iterator[Speech]:
    for pattern, part in (_SOURCE, low), (_GIVEN, text):
        for match in pattern.finditer(part):
            who = _TRAILING.sub("", text[slice(*match.span("who"))]).strip()
            yield from _source(text, who, match.start("who"), match.end())
    for match in _OWN_COUNT.finditer(text):
        owner = _OWNER.search(text[: match.start()][-60:])
        if owner:
            at = match.start() - len(owner[0])
            yield from _source(text, owner[0], at, match.end())


def _headline(text: str) -> Iterator[Speech]:
    """Read "Army: nine dead" and "Nine dead – army"."""
    if _is_parted(text) and (headline := _SAYS.match(text)):
        who = headline["who"] or headline["last"]
        if _BODY.search(lowered(who)):
            yield from _source(text, who, headline.start(), len(text))


def _source(text: str, who: str, at: int, end: int) -> Iterator[Speech]:
    if speaks(who) or _CAPITAL.match(who):
        yield Speech(who, "according to", at, end, *_clause(text, at, end), True)


def _is_parted(text: str) -> bool:
    return len(text) < _HEADLINE and _PARTED.search(text) is not None


_CAPITAL = re.compile(r"[A-Z]")
_HEADLINE = 120  # characters
_PARTED = re.compile(r"[:–—-]")
_SAYS = re.compile(
    r"(?P<who>[A-Z][\w'’ -]{1,40}):\s|[^–—-]*\s[–—-]\s(?P<last>[A-Z]?[\w'’ ]{2,40})$"
)


def subject(text: str, low: str, at: int) -> tuple[int, str]:
    """Read back from a verb to its subject: "The president, asked by France 2, said".

    Returns:
        Where it begins, and its words with any apposition.
    """
    left = text[:at].rstrip()
    for _ in range(4):
        adverb = _ADVERBS.search(low, max(len(left) - _NEAR, 0), len(left))
        if adverb is None:
            break
        left = left[: adverb.start()].rstrip()
    if relative := _RELATIVE.search(left):
        left = left[: relative.start()].rstrip(" ,")
        if named := _LAST_NOUN.search(left):
            return named.start(1), named[1]
    left = _WHICH.sub("", left)
    start = max((m.end() for m in _BOUND.finditer(low, 0, len(left))), default=0)
    parts = list(_PART.finditer(left[start:]))
    if not parts or not left[start:].strip():
        return start, ""
    chosen = parts[-1]
    last = chosen[0].strip()
    if left.endswith(","):
        aside = _PARTICIPLE.match(last) is not None
        if len(parts) > 1 and (aside or speaks(parts[-2][0].strip())):
            chosen = parts[-2]
            words = chosen[0].strip()
            return start + _first(chosen), words if aside else f"{words}, {last}"
        if aside:
            return start, ""
    if said := list(_SAID.finditer(last)):
        last = last[said[-1].end() :].strip() or last  # "Smith said his office counted"
    if after := _AFTER_DEED.search(last):
        last = after[1]  # "in Arland's raid the navy counted"
    if first := _FIRST_VERB.match(last):
        last = first[1]  # "the army rejected it and said"
    words = _JOINED.sub("", last)
    return max(text.find(words, start + chosen.start(), at), start), words


_JOINED = re.compile(
    r"^(?:and|but|so|yet|then|on\s+\w+day|in\s+\w+day)\s+", re.IGNORECASE
)


def _first(match: re.Match[str]) -> int:
    return match.start() + len(match[0]) - len(match[0].lstrip())


def speaks(words: str) -> bool:
    """Tell whether words can be the name of somebody who speaks."""
    low = lowered(words)
    if _PRONOUN.fullmatch(low):
        return True
    if not words or len(words.split()) > 16 or words[0].isdigit():
        return False
    head, low_head = words.split(",")[0], low.split(",")[0]
    if (
        _FINITE.search(head)
        or head.endswith(" and")
        or (_DEED.search(low_head) and not _BODY.search(low_head[-9:]))
    ):
        return False
    if _NOBODY.match(low_head):
        return False
    return bool(_BODY.search(low) or _NAMED.search(words))


_NOBODY = re.compile(r"(?:there|no|nobody|neither|none|both|each)\b")
_NAMED = re.compile(r"(?<!^)\b[A-Z]\w|^[A-Z][\w-]+(?:['’]s\s|$)|^[A-Z][\w'’-]+\s+[A-Z]")


def is_pronoun(words: str) -> bool:
    """Tell whether a speaker is only a pronoun."""
    return _PRONOUN.fullmatch(lowered(words)) is not None


def _clause(text: str, first: int, last: int) -> tuple[int, int]:
    """Return the part between semicolons that an aside stands in."""
    return text.rfind(";", 0, first) + 1, _stop(text, last)


def _stop(text: str, at: int) -> int:
    end = text.find(";", at)
    return len(text) if end < 0 else end
