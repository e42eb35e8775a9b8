"""Who is meant by a name: the registry says, else words of one stem."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from .... import lazy
from ....parties import BOTH_SIDES, NOT_STATED, REPORTER, Mention, Parties
from .lexicon.counted import PERSON, THING
from .lexicon.harm import FORCE, WEAPON

COMMON = frozenset(
    "the a an and or of in on at by for from to with its his her their our this that these "
    "those some more most over under about around nearly almost at least up as it he she "
    "they we two both local own who which is was were has have had "
    "according after before when while since monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october "
    "november december one no not all his mr mrs ms dr new s".split()
)


@dataclass(frozen=True, slots=True)
class Names:
    """Compares names with the registry's help, and without it by their stems."""

    parties: Parties
    _met: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    """What each name was resolved to: one draft asks for few names, but often."""
    _read: dict[str, tuple[Mention, ...]] = field(default_factory=dict, repr=False)

    def same(self, one: str, other: str) -> bool:
        """Tell whether two names can mean one party."""
        ids, others = self._ids(one), self._ids(other)
        if ids and others:
            return bool(ids & others)
        if any(alike(a, b) for a in proper(one) for b in proper(other)):
            return True
        return is_acronym(one, other) or is_acronym(other, one)

    def any_named(self, text: str) -> bool:
        """Tell whether a text names somebody at all."""
        return bool(proper(text) or self.mentions(text))

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Find every registered name in a text; a draft asks for few texts, but often."""
        if text not in self._read:
            self._read[text] = self.parties.mentions(text)
        return self._read[text]

    def places(self, name: str, text: str) -> list[tuple[int, int]]:
        """Find where a text names somebody: itself, an alias or a word of its stem."""
        ids = self._ids(name)
        found = [(m.start, m.end) for m in self.mentions(text) if m.party.id in ids]
        if found or ids & self.parties.parties.keys():
            return found
        return [
            word.span()
            for word in re.finditer(r"[^\W\d_][\w-]*", text)
            if word[0][:1].isupper() and any(alike(word[0], p) for p in proper(name))
        ]

    def _ids(self, name: str) -> frozenset[str]:
        if name not in self._met:
            self._met[name] = self._resolved(name)
        return self._met[name]

    def _resolved(self, name: str) -> frozenset[str]:
        party = self.parties.resolve(name)
        if party in (BOTH_SIDES, NOT_STATED, REPORTER):
            return frozenset()
        ids = frozenset(party.id.split("+"))
        if ids <= self.parties.parties.keys():
            return ids
        # somebody's rivals, papers, rebels are not that somebody
        return frozenset({party.id} if self.parties.named_in(name) else ())


@lru_cache(maxsize=1024)
def proper(text: str) -> tuple[str, ...]:
    """Return the proper names of a phrase, word by word."""
    return tuple(
        bare
        for word in re.findall(r"[^\W\d_][\w'’-]*", text)
        if word[:1].isupper()
        and (bare := re.sub(r"['’]s?$", "", word)).casefold() not in COMMON
        and not PERSON.fullmatch(bare)
        and len(bare) > 1
    )


def is_acronym(short: str, name: str) -> bool:
    """Tell whether a name is written by its letters: "FTA", the Free Trade Army."""
    letters = "".join(word[0] for word in re.findall(r"\b[A-Z]\w+", name))
    return len(letters) > 1 and letters in re.findall(r"\b[A-Z]{2,}\b", short)


@lru_cache(maxsize=1024)
def alike(one: str, other: str) -> bool:
    """Tell whether two words share a stem: Borland, Borlish; Arland, Arlish."""
    a, b = (re.sub(r"['’]s?$", "", word).casefold() for word in (one, other))
    if a == b:
        return True
    if len(a) >= 4 and len(b) >= 4 and a[:4] == b[:4]:
        return True
    stems = {_stem(a), _stem(b)}
    return len(stems) == 1 and len(stems.pop()) >= 3


def _stem(word: str) -> str:
    for ending in ("ish", "and", "ian", "ia"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def names_in(text: str, names: Names) -> list[tuple[str, int, int]]:
    """Find names, registered or not, behind any dateline, from left to right.

    Returns:
        Each as written, with its offsets.
    """
    start = _told_from(text)
    spans = [(m.start, m.end) for m in names.mentions(text) if m.start >= start]
    for word in re.finditer(r"[^\W\d_][\w-]*", text):
        covered = any(a < word.end() and word.start() < b for a, b in spans)
        is_name = proper(word[0]) and not (
            word.start() <= start + 1 and _opens(word[0])
        )
        if not covered and is_name and word.start() >= start:
            spans.append(word.span())
    return [(text[a:b], a, b) for a, b in sorted(spans)]


_DATELINE = lazy.compile(
    r"(?:[A-Z][A-Z'. -]{2,30}|[A-Z]\w+)(?:,\s[A-Z]\w+\.?\s\d{1,2})?(?:,\s[A-Z]\w+)?"
    r"(?:\s\([^)]{2,30}\))?(?:\s-{1,2}\s|:\s)"
)


def _told_from(text: str) -> int:
    dateline = _DATELINE.match(text)
    return dateline.end() if dateline else 0


def _opens(word: str) -> bool:
    """Tell a word with a capital only because it begins the sentence."""
    return (
        word in _OPENERS
        or _PARTICIPLE.fullmatch(word) is not None
        or any(
            re.fullmatch(pattern, word, re.IGNORECASE)
            for pattern in (THING.pattern, PERSON.pattern, WEAPON, FORCE)
        )
    )


_PARTICIPLE = lazy.compile(r"[A-Z][a-z]{3,}(?:ied|ed|ing|ly)")
_OPENERS = frozenset(
    "At Some More Over Nearly About Around Up No Several Dozens Hundreds Thousands Scores "
    "Tens Between One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen "
    "Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty Thirty Forty Fifty Sixty "
    "Seventy Eighty Ninety Many Few Hours Days When After Before If Mortar An Earlier Later "
    "Speaking Fighting Heavy Israeli-backed Killed Among Including Overnight Meanwhile Nobody "
    "None Neither Mid Clashes Floods Casualties Officials Local Militants That Those What "
    "How Why Where There Then Thus But Nor Yet So Dead Deaths Twenty-three Another Other "
    "Others Further Additional Both All Most Each Every Either Such Fierce Fresh Deadly "
    "Sporadic Massive New Almost Only Just Even Also Still Now Later Earlier Early Late "
    "Altogether Since Until Till During Through Throughout Under Over Across Against Amid "
    "Despite While Whereas Although Though Because As For From With Without Within Once "
    "Yesterday Today Tonight Last This These It He She They We His Her Its Their Our".split()
)

LOCAL = lazy.compile(
    r"\b(?:in|at|near|on|outside|around|of|from|off|to|inside|across|over|struck|hit|shelled|"
    r"bombed|attacked|hits|strikes)\s+(?:(?:the|central|northern|southern|eastern|western|"
    r"downtown|city|town|village|port)\s+)*(?:[A-Z]\w+\s+)?$"
)
"""Before the place where it happened."""
