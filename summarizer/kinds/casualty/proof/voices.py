"""Who speaks in a sentence."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .... import lazy
from ....numbers import UNITS
from ....patterns import WordPattern, read_line
from ....text import either, lowered, written_small
from ...saying.sources import BY_NAME, sources
from ...saying.speakers import ALIAS, ARMED, TITLES, WITNESSES
from ...saying.verbs import WHEN_SAID
from .lexicon.harm import FORCE, WEAPON
from .lexicon.mood import DENIAL_OF_OTHERS
from .lexicon.saying import SAY
from .names import proper
from .tellers import TO_BE, shared_subject, subject_before


class Speech(NamedTuple):
    """Somebody who says something in a sentence: half-open offsets of the saying."""

    speaker: str
    """As written; may be a pronoun."""
    start: int
    """Where the speaker's name begins."""
    end: int
    """Where the saying ends and what is said may begin."""
    reach: str
    """`on`: says what follows; `back`: what stands before; `both`."""


_STRONG = lazy.compile(
    r"(?:said|says?|saying|told|tells?|claim|announc|confirm|add|insist|admit|acknowledg|"
    r"den(?:y|i)|estimat|complain|recount|explain|reckon|mention|clarif|specif|accus|speak|spoke|report|declar|stat|believ|alleg|warn|conced|think|assum|guess|calculat|testif|maintain|assert)",
    re.IGNORECASE,
)
_PRONOUN = lazy.compile(
    r"(?:he|she|it|they|who|which|we|i|one|this|that)", re.IGNORECASE
)
_DEED = lazy.compile(
    rf"\b(?:{WEAPON}|{FORCE}|toll|number|deaths?|death|wars?|fighting|conflict|clash(?:es)?|people|"
    r"figure|figures|casualties|floods?|earthquake|blast|explosion|visit|talks|truce|deal|"
    r"proposal|plan|ceasefire|pause|agreement|draft|text)$",
    re.IGNORECASE,
)


_NAMED = lazy.compile(r"[A-Z][\w'’-]+\s+(?:(?:of|for|the|on|in|and)\s+)*[A-Z][\w'’-]+$")
"""A body by its name, whatever it is for: "the Office for Prisoners of War"."""


_DATA = lazy.compile(r"\b[A-Z]\w+\s+(?:figures?|numbers?)$")
"""A body's numbers, which show: "UNHCR figures"."""

_NEAR = 40
"""Characters in which what stands right before a verb is looked for."""


@lru_cache(maxsize=256)
def speeches(text: str) -> tuple[Speech, ...]:
    """Find who says something in a sentence, from left to right."""
    found = [*_subjects(text), *_named(text)]
    return tuple(sorted(set(found), key=lambda speech: speech.end))


def _named(text: str) -> Iterator[Speech]:
    """Find who is named as a source; a headline's label only when it tells a body."""
    for source in sources(text):
        who = text[slice(*source.who)].strip()
        is_body = TITLES.search(who) or ARMED.search(who) or not who[:1].isupper()
        if is_body or source.form not in {"head", "tail"}:
            yield Speech(
                _OWNERS.get(who.casefold(), who), source.start, source.end, "both"
            )


_OWNERS = {"its": "it", "his": "he", "her": "she", "their": "they"}


def _subjects(text: str) -> list[Speech]:
    found = []
    low = lowered(text)
    for verb in _SAYING.finditer(read_line(low, low)):
        after = text[verb.end() :]
        inverted = _inverted(text, verb)
        if inverted:
            found.append(inverted)
            continue
        near = max(verb.start() - _NEAR, 0)
        if TO_BE.search(text, near, verb.start()) or _is_no_speech(text, verb):
            continue
        start, speaker = subject_before(text, verb.start())
        if speaker.startswith("what ") and is_pronoun(speaker[5:]) and found:
            speaker = found[-1].speaker  # "by showing what it said were 38 captives"
        if verb[0].endswith("ing") and not _is_speaker(speaker, verb[0], after):
            start, speaker = shared_subject(text, verb.start())
        if not speaker or not _is_speaker(speaker, verb[0], after):
            continue
        ends = _TOLD_HIM if verb[0] in {"told", "tells"} else _ENDS_HERE
        ends_here = ends.match(after)
        lead, left = text[:start].rstrip(), text[: verb.start()].rstrip()
        parenthetical = (
            lead[-1:] in {"", ",", '"', "”", ";"}
            or text[:start].endswith("- ")
            or left.endswith(",")
            or lead.endswith((", or", ", so", ", or so"))
        )
        relative = _SAID.match(text, verb.start()) and (
            _WHOM.search(text, 0, start)
            or (_WHO.search(f" {text[:start].rstrip()}") and _WERE.match(after))
        )
        reach = "both" if (ends_here and parenthetical) or relative else "on"
        found.append(Speech(speaker, start, verb.end(), reach))
    return found


_ENDS_HERE = lazy.compile(
    rf"\s*(?:$|[,.;:\"”)]|-\s|{WHEN_SAID}|told\b|(?:a|his|her|their|the)\s+(?!of)\w+)"
)
_TOLD_HIM = lazy.compile(r"\s+(?!that\b)[^,.;:]{1,60}?(?:[,.;:]|$)")
_SAID = lazy.compile(r"sa(?:ys?|id)\b")
_WHOM = lazy.compile(r"\bwhom\s*$")
_SAYING = WordPattern(written_small(SAY.pattern))


def _is_no_speech(text: str, verb: re.Match[str]) -> bool:
    after = text[verb.end() :]
    word = verb[0].casefold()
    if " " in word:
        return False
    if word.startswith("claim") and re.match(
        r"\s+(?:the\s+lives|(?:\S+\s+){0,6}?lives\b|responsibility|the\s+attack|victory)",
        after,
    ):
        return True
    if word.startswith("claim") and _VICTIMS.match(after):
        return True
    if word.startswith("report") and re.match(
        r"\s+(?:killed|missing|dead|wounded)", after
    ):
        return bool(re.search(r"\d\s+\w+\s+$", text[: verb.start()]))
    if word.startswith(("put", "set")):
        return not re.match(r"[^.;]{1,120}?\b(?:at|to|down)\b", after)
    if word.startswith(
        ("gave", "give", "publish", "releas", "rais", "lower", "read", "name")
    ):
        return not re.search(
            r"\b(?:figures?|numbers?|tolls?|counts?|tally|estimates?|lists?|names|totals?|\d)",
            text,
        )
    if word == "estimates" and _BY_MOST.search(text, 0, verb.start()):
        return True
    if word.startswith("add") and _ADDS_TO.match(after):
        return True
    if word.startswith(("dismiss", "refut")) and not _CLAIM.match(after):
        return True
    if word.startswith("den") and DENIAL_OF_OTHERS.match(after):
        return True
    if word in {"found", "finds"}:
        return not re.match(r"\s+that\b", after)
    return False


_VICTIMS = lazy.compile(
    r"\s+(?:(?:an?|the|its)\s+\w+\s+and\s|(?:[\w,]+\s+){1,3}?(?:lives|victims)\b)"
)
"""What a bomb claims."""
_CLAIM = lazy.compile(
    r"[^.;]{0,60}?\b(?:as|claims?|reports?|figures?|numbers?|toll|accounts?|allegations?|"
    r"accusations?|suggestions?|it|this)\b"
)
"""What is dismissed, if it is no officer."""
_ADDS_TO = lazy.compile(r"\s+[^.;,\"“”]{1,40}?\bto\s+(?:the|its|a|an|their)\b")
_BY_MOST = lazy.compile(r"\bby\s+(?:[\w.-]+\s+){1,3}$")


def _inverted(text: str, verb: re.Match[str]) -> Speech | None:
    """Read an inverted one: "…, said Samira Haddoun, who is mayor"."""
    if verb[0].casefold() not in {
        "said",
        "says",
        "added",
        "adds",
        "claimed",
        "announced",
        *("replied", "replies", "answered", "explained", "insisted", "recalled"),
        *("reported", "wrote", "warned", "noted", "admitted", "conceded", "confirmed"),
        *("tweeted", "posted", "declared", "stated", "repeated", "argued", "remarked"),
        *("acknowledged", "disclosed", "revealed", "writes"),
    }:
        return None
    before = text[: verb.start()]
    if not re.search(r"[,\"”]\s*$", before) or _FOR_ITS_PART.search(before):
        return None
    name = re.match(
        r"\s+((?:the\s+|an?\s+|its\s+|their\s+|his\s+|her\s+)?\w(?:[^,.;\"“”:]|(?<=\b[A-Z])\.){1,80})",
        text[verb.end() :],
    )
    if not name or re.match(
        r"(?:that|it|he|they|she|on|in|at|there|to|late|by|\w+day|(?!acting\b)\w+ing|\w+ly|up\s+to|some|about|more|"
        rf"dozens|scores|hundreds|thousands|several|no|nobody|(?:{either(UNITS)})|\d)\b",
        name[1],
        re.IGNORECASE,
    ):
        return None
    if _VERBS.search(_WHO.split(name[1])[0]):
        return None
    if re.match(
        r"(?:the|its|a)\s+(?:\w+\s+)?(?:number|toll|figure|count|dead|fatalities)\b",
        name[1],
    ):
        return None
    speaker, end = _WHO.split(name[1])[0], verb.end() + name.end()
    if called := ALIAS.search(name[1]):
        speaker = f"{speaker}, {called['alias']}"
    by_name = BY_NAME.match(text, end) if _BY_OFFICE.match(speaker) else None
    if by_name:
        speaker, end = speaker + by_name[0], by_name.end()
    return Speech(speaker, verb.end(), end, "both")


_FOR_ITS_PART = lazy.compile(
    r",\s+(?:for\s+(?:its|his|her|their)\s+part|meanwhile|however|too|in\s+turn|by\s+contrast),\s*$"
)
"""Between a subject and its verb, which is not turned round."""
_BY_OFFICE = lazy.compile(r"(?:the|an?|its|his|her|their)\s", re.IGNORECASE)
_WERE = lazy.compile(r"\s+(?:were|was|are|is|had|have|has)\b")
_VERBS = lazy.compile(r"\b(?:had|were|was|have|has|would|could|killed|wounded)\b")
_WHO = lazy.compile(r"\s+(?:who|whose)\b")


_DIGIT = lazy.compile(r"\d")
_NUMBERED = lazy.compile(r"[A-Z]\w*\d")
_LISTS = frozenset("names lists counts puts put gives gave revised".split())
_IS = lazy.compile(r"\b(?:is|are|was|were)\b")
_NOBODY = lazy.compile(
    r"(?:there|no|nobody|neither|none|had|has|have|was|were|could|would)\b|(?:in|with|through|via|during)\s+(?:an?|its|his|her|their)\s|.*\snobody\b",
    re.IGNORECASE,
)


def _is_speaker(subject: str, verb: str, after: str) -> bool:
    if _DIGIT.search(subject) and not _NUMBERED.search(subject):
        return False
    if _PRONOUN.fullmatch(subject):
        return verb in _LISTS or " " in verb or _STRONG.match(verb) is not None
    if _IS.search(subject) or _NOBODY.match(subject):
        return False
    if _DEED.search(subject) and not (
        ARMED.search(subject) or _NAMED.search(subject) or _DATA.search(subject)
    ):
        return False
    if len(subject.split()) > 14:
        return False
    return bool(
        _STRONG.match(verb)
        or " " in verb
        or proper(subject)
        or TITLES.search(subject)
        or WITNESSES.search(subject)
    )


def is_pronoun(speaker: str) -> bool:
    """Tell whether a speaker is only a pronoun."""
    return _PRONOUN.fullmatch(speaker.strip()) is not None
