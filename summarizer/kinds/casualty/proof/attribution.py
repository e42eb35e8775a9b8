"""For which of its numbers a sentence has whom speak."""

import re
from typing import NamedTuple

from .... import lazy
from ...saying.speakers import BAND, BODIES, OFFICES, ORGANS, SPEAKS_FOR, TITLES
from .lexicon.harm import WEAPON
from .names import COMMON, Names, proper
from .voices import Speech, speeches


class Attribution(NamedTuple):
    """Who gives a number, and whether the article may as well."""

    speakers: tuple[str, ...]
    is_firm: bool
    """False where the number stands in an aside that the article may have added."""


def attribution(text: str, start: int, end: int) -> Attribution:
    """Tell who gives the number at a span of a sentence."""
    said = speeches(text)
    said = tuple(s for s in said if not _is_background(text, s, start))
    near: list[tuple[Speech, bool]] = []
    for speech in said:
        if speech.end <= start and speech.reach != "back":
            between = text[speech.end : start]
            led = re.search(r"\b(?:which|who)\s+$", text[: speech.start])
            if led and "," in between:
                continue  # "the raid, which Arland said hit a base, wounded 14"
            if not _BREAK.search(between):
                near.append((speech, not _aside(between)))
        elif speech.start >= end and (
            speech.reach != "on" or _BESIDES.match(text, 0, start)
        ):
            between = text[end : speech.start]
            if not (_BREAK.search(between) or _AND_THEN.search(between)):
                near.append((speech, True))
        elif speech.start < end and speech.end > start:
            lead = text[speech.start : start]
            if not re.search(r",\s+(?:which|who|where|when|whose)\b", lead):
                near.append((speech, True))
    near = _innermost(text, near, start)
    if near:
        return Attribution(
            tuple(s.speaker for s, _ in near), any(firm for _, firm in near)
        )
    clause = text[text.rfind(";", 0, start) + 1 : start]
    rest = [s for s in said if s.reach != "on" or s.end <= start]
    if proper(clause) and not any(s.end > start - len(clause) for s in rest):
        return Attribution((), False)  # after the semicolon somebody else is meant
    return Attribution(tuple(s.speaker for s in rest), False)


_AND_THEN = lazy.compile(r"\b(?:and|but),\s*$")
"""Before a speaker for what follows alone: "11 died and, the mayor thinks, 30 were hurt"."""
_BESIDES = lazy.compile(
    r"(?:As\s+well\s+as|Besides|In\s+addition\s+to|Along\s+with|Apart\s+from)\s[^,;]*$"
)


def _is_background(text: str, speech: Speech, start: int) -> bool:
    """Tell what the paper adds: "said that the war, which has killed 40, must end".

    What somebody said in the past tense is told in it; a clause in the present perfect
    is the writer's own.
    """
    if speech.end > start or speech.reach == "back":
        return False
    if not _PAST_REPORT.search(text[speech.start : speech.end]):
        return False
    clause = _ADDED.search(text, speech.end, start)
    if clause is None:
        return False
    told = re.split(r"[,;]\s", text[clause.start(1) :])[0]
    return _PERFECT.search(told) is not None


_PAST_REPORT = lazy.compile(r"(?:ed|said|told|spoke|gave|wrote|as\s+saying)\s*$")
_ADDED = lazy.compile(
    r"\w,?\s+((?:(?:in|during|over)\s+)?which\s(?![^,;]*\b(?:said|says|told)\b)|that\s+(?:has|have)\s)"
    r"[^,;]*$"
)
_PERFECT = lazy.compile(r"\b(?:has|have)\s+(?!to\b)")

_BREAK = lazy.compile(
    r";|,?\s(?:while|whereas|but|although|though)\s|,\s(?:and|or)\s(?=[^,;]{2,60}?\b(?:said|"
    r"says|put|puts|claimed|reported|spoke|denied)\b)",
    re.IGNORECASE,
)

_EMBEDDED = lazy.compile(
    r"[;:,]\s*$|(?:^|,?\s)(?:while|whereas|but|although|and)\s*$", re.IGNORECASE
)


_WHICH = lazy.compile(r",\s+(?:to\s+)?(?:which|whom?)\s")


def _innermost(
    text: str, near: list[tuple[Speech, bool]], start: int
) -> list[tuple[Speech, bool]]:
    """Of "X said 40 died and Y put it at 12", X does not give the 12."""
    before = [pair for pair in near if pair[0].end <= start]
    for later in reversed(before):
        lead = text[: later[0].start]
        is_relative = _WHICH.search(text[later[0].start : later[0].end]) or (
            _WHICH.search(lead) and lead.endswith(("which ", "who ", "whom "))
        )
        alone = all(text[p[0].end : later[0].start].strip(" ,") for p in before[:-1])
        if is_relative or (
            alone
            and _EMBEDDED.search(lead)
            and not re.match(r"(?:it|he|she|they)$", later[0].speaker)
        ):
            return [
                pair
                for pair in near
                if pair[0].end >= later[0].end or pair[0].start >= start
            ]
    return near


_WEAPON_THAT = lazy.compile(rf"\b{WEAPON}\s+that\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)
_WHEN = lazy.compile(
    r"\b(?:after|when|which|who|where|as|since(?=\s+(?:it|he|she|they|we)\b)|because|before)\s"
)
_THAT = lazy.compile(r"\bthat\s+\S*\s*$")


def _aside(between: str) -> bool:
    if " that " in between and _WEAPON_THAT.search(between):
        return True
    return bool(_WHEN.search(between) and not _THAT.search(between))


def may_speak(
    stated_by: str, speaker: str, *, names: Names, may_be_title: bool
) -> bool:
    """Tell whether a speaker as written can be the claimant that a draft names.

    Args:
        stated_by: the draft's claimant.
        speaker: the subject of a verb of saying.
        names: compares names.
        may_be_title: whether "the president" can mean the claimant: named before.
    """
    if any(names.same(stated_by, part) for part in (speaker, *speaker.split(", "))):
        return True
    if _is_ending(speaker, of=stated_by) or _is_ending(stated_by, of=speaker):
        return True
    shared = _content(stated_by) & _content(speaker)
    if names.any_named(speaker) and names.any_named(stated_by):
        own = re.search(r"\b(?:its|his|her|their)\b", speaker)
        return bool(own and shared)
    if shared:
        return True
    if names.any_named(speaker):
        return False
    titled = TITLES.search(speaker)
    definite = re.match(
        r"(?:the|its|his|her|their|a)\b", speaker.strip(), re.IGNORECASE
    )
    return bool(
        titled and definite and may_be_title and _fits(stated_by, speaker, names)
    )


def _fits(stated_by: str, speaker: str, names: Names) -> bool:
    """Tell whether a description is of the claimant's sort: a man is no ministry.

    "The ministry" is a state's, "the group" nobody's state, "the mayor" is a person or
    speaks for one; "a hospital director" is whoever he is.
    """
    party = names.parties.resolve(stated_by)
    is_known = party.id in names.parties.parties
    is_person = not is_known and _is_person(stated_by)
    if OFFICES.search(speaker):
        is_some = speaker.casefold().startswith(("a ", "an "))
        return is_person or not is_some or SPEAKS_FOR.search(speaker) is not None
    if BAND.search(speaker):
        return party.kind != "state"
    if is_person or "'s " in speaker:
        return False
    return is_known if ORGANS.search(speaker) else party.kind != "state"


def _is_person(name: str) -> bool:
    named = proper(name)
    is_full = len(named) > 1 and len(named) == len(name.split())
    return bool(_PERSON_TITLE.match(name) or (is_full and not BODIES.search(name)))


_PERSON_TITLE = lazy.compile(
    r"(?:the\s+)?(?:[\w-]+\s+){0,2}(?:mayor|president|minister|governor|general|gen|col|colonel|lt|major|maj|captain|capt|dr|doctor|"
    r"sir|chief|commander|secretary|premier|envoy|director|sheikh|bishop|king|queen|prince|mr|mrs|ms)\b\.?",
    re.IGNORECASE,
)


def _is_ending(name: str, *, of: str) -> bool:
    """Tell "MONUSCO" in "the mission known as MONUSCO", not "Arland" in "critics of Arland"."""
    lead = of.removesuffix(name)
    return bool(proper(name)) and lead != of and bool(_CALLED.search(lead))


_CALLED = lazy.compile(r"\b(?:as|called|named)\s+(?:the\s+)?$|,\s+$|^(?:[Tt]he\s+)?$")


def _content(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{3,}", re.sub(r"['’]s?\b", "", text.casefold()))
    return frozenset(w.removesuffix("s") for w in words if w not in COMMON)
