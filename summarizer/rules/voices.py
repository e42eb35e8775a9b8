"""Who says what in a sentence, by its verbs of saying and by word order."""

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

from .. import lazy
from ..text import lowered
from .parts import Sentence
from .sayers import BODY, FINITE, NEAR, SAYING, may_say, speaks, subject

_STANDS_BY = lazy.compile(r"st(?:ands|ood)\s+by\b")
_WITH_NUMBER = lazy.compile(
    r"(?:counts?|counted|record|document|verif|regist|list|tall|puts?|gave|gives|revis|"
    r"raised|named|spoke|speaks|disput|dismiss|reject|names|stands|stood|accus|blam|reckon)",
    re.IGNORECASE,
)
_NUMBER_AFTER = lazy.compile(
    r"[^.;]{0,90}?(?:\d|\b(?:toll|number|figures?|dozens?|hundreds|thousands|scores|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|claim|report)\b)",
    re.IGNORECASE,
)
_PLAINLY = lazy.compile(
    r"(?:sa(?:id|ys?|ying)|t(?:old|ells?)|stat(?:ed|es)|announc|declar|confirm|insist|acknowledg|"
    r"admit|den(?:y|ie)|warn|argue|alleg|assert|repl(?:y|ie)|conced|believe|explain|stress|"
    r"respond|underlin|underscor|assur|pronounc|notif|counter|remark|observ|comment|confid|intimat|protest|"
    r"messag|cabl|elaborat|quip|opin|affirm|reassur|volunteer|bark|thunder|conclu|stipulat|emphasi|retort|"
    r"continu|caution|recount|wr[io]te|maintain|reiterat|post|suggest|"
    r"promis|sw(?:ore|ear)|ma[dk]e|let|served|left|signal|hint|vow|pledg|report|accus|claim|estimat|boast|complain|disclos|testif|recount|reveal|add)"
)
"""Verbs with which whoever is their subject speaks."""
_TO_BE = lazy.compile(
    r"(?:\b(?:was|were|is|are|be|been|being|to|of|a|an|the|its|their|his|her|this|no|any|by|"
    r"not|never|officially|first|newly|these|as)|['’]s)\s+$"
)
_ENDS_HERE = lazy.compile(
    r"\s*(?:$|[,.;:\"”’')]|[–—-]\s|(?:on|in|at|late|early|this|last|yesterday|today|by|during|"
    r"reporters|journalists|over|from|after|before|through|via|to|the\s+\w+|\w+day|state)\b)",
    re.IGNORECASE,
)
_ACTS = lazy.compile(
    r"(?:respond|counter|protest|conclude|comment|observe|remark|continue)\w*\s+(?:by|to|with|against|an?|the|its|in|on)\b"
)
"""How one acts with words that may also tell what he says."""
_THAT = lazy.compile(r"\s+(?:\w+\s+){0,4}that\s")
_TOLD = lazy.compile(r"\s+(?!that\b)(?:(?!\bthat\b)[^,.;:]){1,60}(?:[,.;:]|$)")
_SOURCE = lazy.compile(
    r"\b(?:according\s+to|citing|quoting|by\s+the\s+(?:count|reckoning|estimates?|tally|account)\s+(?:of|which)|(?:as\s+)?reported\s+by"
    r"|(?:estimated|compiled|published|released|provided|given|recorded|counted|verified|"
    r"documented|confirmed|cited|announced)\s+by|toll\s+by|(?:figures?|data|count|numbers|tally|"
    r"statement|estimates?|report)\s+(?:from|by)|said\s+in\s+a\s+statement\s+by)\s+"
    r"(?P<who>(?:[^,.;:\"“”()]|(?<=\b[a-z])\.(?=[a-z]|\s[a-z]\w+))+)"
)
_FIRMLY = lazy.compile(
    r"(?:^|[.;,]\s+|\b(?:but|and|while)\s+)(?P<who>(?:[Tt]he\s+)?[A-Z][\w’'-]*(?:\s+[\w’'-]+){0,4}?)"
    r"(?:['’]s\s+(?:own\s+)?(?:line|position|answer|reply|response|message|terms|demand|conditions?|verdict)(?:,\s[^,:]{3,60},)?)?"
    r"\s+(?:was|is|were|are|remained|remains|came)\s+(?:\w+ly\s+)?(?:adamant|clear|blunt|categorical|firm|unequivocal|defiant|simple|brief|short|"
    r"plain|unmoved|unbending|explicit|frank|the\s+same|unchanged|brisk|curt|terse)(?:\s+(?:on|about)\s+[^:.;]{2,40})?:\s"
)
"""Who says what behind a colon: "Varr was adamant:", "Arland's answer was brief:"."""
_VIEWED = lazy.compile(
    r"\b[Aa]s\s+far\s+as\s+(?P<who>(?:the\s+)?[A-Z][\w’'-]*(?:\s+[\w’'-]+){0,3}?)\s+(?:is|was|are|were)\s+concerned\b"
    r"|\b[Ii]n\s+(?P<whose>(?:the\s+)?[A-Z][\w-]*(?:\s+[A-Z][\w-]*)?)['’]s?\s+(?:view|eyes|telling|account|reading|book)\b"
)
_ANSWERED = lazy.compile(
    r"[”\"],?\s+(?:was|is|came|comes|ran|runs|went)\s+(?P<who>(?:the\s+|its\s+)?[\w’'.-]+(?:\s+[\w’'.-]+){0,4}?)['’]s?\s+"
    r"(?:\w+\s+)?(?:answer|reply|response|verdict|retort|message|comment|line)\b"
    r"|[”\"],?\s+(?:was|is|came|comes|ran|runs)\s+the\s+(?:\w+\s+)?(?:answer|reply|response|verdict|retort|message|word)\s+"
    r"(?:from|of)\s+(?P<whose>[^,.;“”]{3,70})"
)
"""Whose words a quotation was: "“…,” was the Kremlin's reply"."""
_QUOTED = lazy.compile(
    r"(?P<who>(?:The\s+)?[A-Z][\w’'.-]*(?:\s+[\w’'.-]+){0,4}?)(?:,\s[^,:;“”\"]{3,60},)?\s+(?:was|is|put|puts|had|has|gave|"
    r"gives|went|goes|responded|responds|reacted|sounded|struck|chose|did|summed|left)\b[^:;,“”\"]{0,60}:\s(?=[“\"])"
)
"""Who says what a colon leads to: "Varr was blunter still: “…”"."""
_OF_SOURCES = frozenset(
    "answer reply response verdict retort message far view eyes telling reading book adamant clear blunt categorical firm unequivocal defiant "
    "simple brief short plain unmoved unbending explicit frank same unchanged brisk curt terse according citing quoting by count counts figure figures number tally toll estimate "
    "estimates data statement report record records reckoning numbers".split()
)
_CLEARLY = lazy.compile(
    r"ma[dk]es?\s+(?:it\s+)?(?:clear|plain|known)\b|let\s+(?:it\s+be\s+known|(?:[\w’'-]+\s+){1,4}?know)\b|"
    r"(?:served|gave)\s+notice\b|left\s+(?:no|little)\s+doubt\b|went\s+on\b(?=\s*[,.:])"
)
"""What is said in several words: "made clear that"."""
_CLEAR_WORDS = frozenset("made makes make let served gave left went".split())
CUES = SAYING | _OF_SOURCES | _CLEAR_WORDS
"""In small letters: a sentence without one of these tells of no speaker."""
_STANDS = frozenset({"stands", "stood"})
_OWN_COUNT = lazy.compile(
    r"['’]s?\s+(?:own\s+|latest\s+|official\s+)*(?:count|figures?|tally|estimates?|data|"
    r"records?|reckoning)\b"
)
_OWNER = lazy.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts)\s+)?(?:[A-Z][\w-]*\s+|[a-z-]+\s+){0,2}[\w-]+$"
)
_PREPOSED = lazy.compile(r"^(?:by|in|on|at|from|to|of|with)\s+", re.IGNORECASE)
_DATA = lazy.compile(r"\b(?:data|figures|records|statistics|documents|tally|numbers)$")
_UP_TO = lazy.compile(r"\sto\s+(?:\d|\S+$)")
_GIVEN = lazy.compile(
    r"\b(?:count|figures?|number|toll|tally|estimate)\s+(?:which|that)\s+(?P<who>[^,.;]{2,60}?)\s+"
    r"(?:gave|gives|published|released|put|issued|announced|provided)\b"
)
_KEPT_BY = lazy.compile(
    r"(?:an?|the|its|new|latest|\s)*(?:[\w-]+\s+)?(?:tally|count|figures?|data|database|"
    r"estimates?|report|statement|list|records?|reckoning|numbers)\s+(?:[\w-]+\s+)?(?:by|from|"
    r"of)\s+(?=\S)",
    re.IGNORECASE,
)
"""Before whoever counts: "a tally kept by the monitors"."""
_TRAILING = lazy.compile(
    r"\s+(?:there\b|here\b|\w{3,}ing\s+(?:at|in|on|near|outside|for|with|to)\b|on\s+\w+day|late|early|yesterday|today|said|says|in\s+a\s+(?:statement|report)|"
    r"gave|published|since|and\s+(?:the|a|an)\s+\w+\s+\w+ed|which|who|that|has|have|had|was|were|is|are)\b.*$",
    re.IGNORECASE,
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
    quoted = None if found or not _opens(text) else _QUOTED.match(text)
    if quoted and may_say(quoted["who"]):
        at, end = quoted.span("who")[0], quoted.end()
        found.append(Speech(quoted["who"], "says", at, end, end, len(text), False))
    return tuple(sorted(found, key=attrgetter("cue"))) if found else ()


def may_speak(sentence: Sentence) -> bool:
    """Tell at little cost whether anybody can be told to speak in a sentence."""
    return bool(sentence.cues) or _opens(sentence.text) or _is_parted(sentence.text)


def _opens(text: str) -> bool:
    """Tell whether a colon leads to a quotation."""
    return ": “" in text or ': "' in text


def _verbs(text: str, low: str, cues: Iterable[tuple[int, str]]) -> list[Speech]:
    found: list[Speech] = []
    for verb, word in cues:
        stop = verb + len(word)
        if word in _CLEAR_WORDS and (clear := _CLEARLY.match(text, verb)):
            stop = clear.end()
            if word != "went" and not _THAT.match(text, stop):
                continue
            word = "makes clear"
        elif word not in SAYING or text[verb:stop] != word:
            continue
        if word in _STANDS:
            by = _STANDS_BY.match(text, verb)
            if by is None:
                continue
            word, stop = by[0], by.end()
        if inverted := _inverted(text, verb, stop):
            found.append(inverted)
            continue
        if _ACTS.match(text, verb):
            continue
        left, after = text[:verb], text[stop:]
        near = max(verb - NEAR, 0)
        if _TO_BE.search(low, near, verb) or _is_noun(word, left, after):
            continue
        if _WITH_NUMBER.match(word) and not _NUMBER_AFTER.match(after):
            continue
        at, speaker = subject(text, low, verb)
        if _PAIR.fullmatch(speaker) and (more := _LISTED_BEFORE.fullmatch(text, 0, at)):
            speaker, at = more["more"] + speaker, more.start("more")
        if not speaker and found:
            speaker = found[-1].speaker
        if word.startswith("show") and not _DATA.search(speaker):
            continue
        may = may_say if _PLAINLY.match(word) else speaks
        if not may(speaker):
            continue
        opens = not text[:at].strip(" \"“‘'") or text[:at].rstrip()[-1:] in ',"”’—–-;('
        ends = _TOLD if word in {"told", "tells", "assured", "assures"} else _ENDS_HERE
        aside = bool(ends.match(after)) and opens and bool(text[:at].strip())
        aside = aside and not _THAT.match(after)
        if word.startswith("assure") and not aside:
            continue
        if word.startswith("promise") and not (aside or _THAT.match(after)):
            continue
        start, end = _clause(text, at, stop) if aside else (stop, _stop(text, stop))
        found.append(Speech(speaker, word, at, stop, start, end, aside))
    return found


def _is_noun(word: str, left: str, after: str) -> bool:
    if word == "posts" and _ARE.match(after):
        return True
    if word == "states":
        return re.match(r"\s*(?:[.,;]|$)", after) is not None
    if word == "claim" and _A_CLAIM.search(left):
        return True
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
                r"(?:['’]s?|\b(?:\w+ial|media|news|early|some|many|several|new|\w+ed|\w+ing|of|amid|"
                r"despite|to|by|on|most))\s+$",
                left,
            )
        )
    return (
        word == "reported"
        and bool(re.match(r"\s+(?:killed|dead|missing|wounded)", after))
        and bool(re.search(r"\d\s*\w*\s+$", left))
    )


_PAIR = lazy.compile(
    r"(?:the\s+)?[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)*\s+and\s+(?:the\s+)?[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)*"
)
_LISTED_BEFORE = lazy.compile(
    r"[“\"]?(?P<more>(?!(?:On|In|At|By|After|Last|For|But|And)\b)(?:(?:The\s+)?[A-Z][\w.-]+(?:\s[A-Z][\w.-]+)*,\s+)+)"
)
"""Those who say so with the last two of a list: "France, Germany and Britain"."""
_ARE = lazy.compile(r"\s+(?:were|are|have|had|would|will|on|in|at|along|near|and)\b")
_A_CLAIM = lazy.compile(
    r"\b(?:an?|the|its|his|her|their|this|that|any|such|old|new|same|\w+er)\s+$"
)


def _inverted(text: str, verb: int, stop: int) -> Speech | None:
    """Read "…, said Samira Haddoun, who is mayor"."""
    word = text[verb:stop]
    if word not in _MAY_STAND_FIRST:
        return None
    if text[:verb].rstrip()[-1:] not in {",", '"', "”", "’"}:
        return None
    name = _SAID_BY.match(text, stop)
    if name is None or not speaks(name[1]) or FINITE.search(name[1]):
        return None
    if _NO_SPEAKER.match(name[1]) and not _ITS.match(name[1]):
        return None
    if _COUNTED.search(name[1]):
        return None  # "…, said the dead included two nurses"
    at = name.start(1)
    who = _TRAILING.sub("", name[1]) + (name[2] or "")
    start, end = _clause(text, verb, at + len(name[0]))
    return Speech(who.strip(), word, at, at + len(who), start, end, True)


_MAY_STAND_FIRST = frozenset(
    "added adds announced argued argues asserted boasted cautioned claimed complained "
    "conceded continued countered declared declares explained explains insisted insists "
    "maintained noted repeated replied replies reported retorted retorts said says stated "
    "stressed tells warned warns writes wrote".split()
)
_SAID_BY = lazy.compile(
    r"\s+((?:(?:the|an?|its|their|his|her|local|senior)\s+)?[\w][^,.;\"“”:]{1,80})"
    r"(,\s+(?!(?:must|will|would|is|are|was|were|has|have|had|should|could|can|but|and|ruling|calling|adding)\b)[^,.;\"“”]{2,60})?"
)
_NO_SPEAKER = lazy.compile(
    r"(?:that|it|he|they|she|on|in|at|there|late|by|\w+ing|\w+ly|two|three|its|\d)\b",
    re.IGNORECASE,
)
_COUNTED = lazy.compile(
    r"\b(?:includ\w+|rose|reach\w+|stood|dead|number|toll|fatalities)\b"
)
_ITS = lazy.compile(r"its\s+\w+")


def _sources(text: str, low: str) -> Iterator[Speech]:
    for pattern, part in (_SOURCE, low), (_GIVEN, text):
        for match in pattern.finditer(part):
            at, end = match.span("who")
            if kept := _KEPT_BY.match(text, at, end):
                at = kept.end()
            who = _TRAILING.sub("", text[at:end]).strip()
            if _UP_TO.search(who):
                continue  # "its count from the raid to 12"
            yield from _source(text, who, at, match.end())
    for match in _FIRMLY.finditer(text) if ": " in text else ():
        who = match["who"]
        yield Speech(
            who,
            "made clear",
            match.start("who"),
            match.end(),
            match.end(),
            len(text),
            False,
        )
    for match in _ANSWERED.finditer(text):
        group = "who" if match["who"] else "whose"
        yield from _source(text, match[group], match.start(group), match.end())
    for match in _VIEWED.finditer(text):
        group = "who" if match["who"] else "whose"
        yield from _source(text, match[group], match.start(group), match.end())
    for match in _OWN_COUNT.finditer(text):
        owner = _OWNER.search(text[: match.start()][-60:])
        if owner:
            who = _PREPOSED.sub("", owner[0])
            yield from _source(text, who, match.start() - len(who), match.end())


def _headline(text: str) -> Iterator[Speech]:
    """Read "Army: nine dead" and "Nine dead – army"."""
    if _is_parted(text) and (headline := _SAYS.match(text)):
        who = headline["who"] or headline["last"]
        if BODY.search(lowered(who)):
            yield from _source(text, who, headline.start(), len(text))


def _source(text: str, who: str, at: int, end: int) -> Iterator[Speech]:
    if may_say(who) or _CAPITAL.match(who):
        yield Speech(who, "according to", at, end, *_clause(text, at, end), True)


def _is_parted(text: str) -> bool:
    return len(text) < _HEADLINE and _PARTED.search(text) is not None


_CAPITAL = lazy.compile(r"[A-Z]")
_HEADLINE = 120  # characters
_PARTED = lazy.compile(r"[:–—-]")
_SAYS = lazy.compile(
    r"(?P<who>[A-Z][\w'’ -]{1,40}):\s|[^–—-]*\s[–—-]\s(?P<last>[A-Z]?[\w'’ ]{2,40})$"
)


def _clause(text: str, first: int, last: int) -> tuple[int, int]:
    """Return the part between semicolons that an aside stands in."""
    return text.rfind(";", 0, first) + 1, _stop(text, last)


def _stop(text: str, at: int) -> int:
    end = text.find(";", at)
    return len(text) if end < 0 else end
