"""Who is the subject of a verb of saying, by reading back from it."""

import re

from .... import lazy
from ...saying.speakers import ALIAS
from .lexicon.counted import MONTH
from .lexicon.saying import SAY

TO_BE = lazy.compile(
    r"(?:\b(?:was|were|is|are|be|been|being|to|of|a|an|the|its|their|his|her|this|no|any|"
    r"these|own|by|has\s+been|have\s+been|officially|first|newly|not\s+yet)|['’]s|\bwidely)"
    r"\s+$",
    re.IGNORECASE,
)
_ADVERBS = lazy.compile(
    r"(?:\s+|^)(?:has|have|had|also|now|later|earlier|then|however|separately|initially|"
    r"meanwhile|still|since|already|first|itself|himself|herself|would|will|did|does|not|"
    r"again|repeatedly|only|reportedly|\w+ly|on\s+\w+day(?:\s+(?:morning|night|evening))?|"
    r"today|yesterday|for\s+(?:its|his|her)\s+part)\s*$",
    re.IGNORECASE,
)
_BOUND = lazy.compile(
    r"[;:\"“”—]|\s-\s|,\s+(?:and|but|while|whereas|as|which|who|where|when|after|although|"
    r"though|because|so|or|since|that)\s|\b(?:that|while|whereas|but|although|when|as|after|"
    r"because|since|if|whom|where|whether)\s|\b(?:which|who)\s+(?=\S)",
    re.IGNORECASE,
)


_AND_WHO = lazy.compile(r"\band\s+(?=(?:the|a|an|its|it|he|she|they|[A-Z]))")


def subject_before(text: str, at: int) -> tuple[int, str]:
    """Read back from a verb to its subject: "The president, asked by France 2, said"."""
    left = text[:at]
    stripped = _strip_adverbs(left)
    bounds = [m.end() for m in _BOUND.finditer(stripped)]
    start = bounds[-1] if bounds else 0
    aside = ""
    if stripped.endswith(","):
        inner = stripped[:-1].rfind(",", 0)
        relative = list(_RELATIVE.finditer(stripped))
        if relative and stripped.count(",", relative[-1].start()) >= 2:
            inner = relative[-1].start()
            earlier = [m.end() for m in _BOUND.finditer(stripped[:inner])]
            start = earlier[-1] if earlier else 0
        if inner >= start:
            aside = stripped[inner + 1 : -1]
            stripped = stripped[:inner]
        else:
            stripped = stripped[:-1]
    comma = stripped.rfind(",", start)
    begin = comma + 1 if comma >= start else start
    joined = _AND_WHO.search(stripped[begin:])
    if joined and SAY.search(stripped[begin:][: joined.start()]):
        begin += joined.end()
    subject = stripped[begin:].strip()
    if relative_of := _relative_of(text[:begin], subject):
        return relative_of
    subject = re.sub(
        r"^(?:on|in|at|by)\s+\w+day\s+|^(?:and|but)\s+|^(?:from|between|since|during|in)\s+"
        rf"[\w\s-]{{0,25}}?\b{MONTH}(?:\s+\d+)?\s+(?=[a-z])",
        "",
        subject,
        flags=re.IGNORECASE,
    )
    subject = re.sub(r"^[\W_]*\d[\d.:]*[\W_]*", "", subject)
    if not subject or subject.casefold() in {"and", "but", "or"}:
        return shared_subject(text, begin)
    if subject.casefold() in {"which", "who"}:
        return begin, subject
    if called := ALIAS.search(aside):
        aside = called["alias"]
    return begin, f"{subject}, {aside.strip()}" if _names_one(aside) else subject


def _relative_of(before: str, subject: str) -> tuple[int, str] | None:
    """Whom "which" means: "the navy, which on the first day had spoken of 12"."""
    whose = re.search(r"([^,;:\"“”]{3,60}),\s+(?:which|who)\s+$", before)
    if who := _WHO_DID.search(f"{before}{subject}"):
        return who.start(1), who[1]
    if whose is None or not _AT_SOME_TIME.fullmatch(subject):
        return None
    bounds = [0, *(m.end() for m in SAY.finditer(whose[1]))]
    named = whose[1][bounds[-1] :]
    return whose.start(1) + bounds[-1], re.sub(r"^\s*that\s+", "", named).strip()


_RELATIVE = lazy.compile(
    r",\s+(?:(?:which|who|where)\s|(?:an?|the|one\s+of)\s[^,;]*?\s(?:that|which|who)\s)"
)
"""What a clause about a subject begins with: ", a group that keeps count,"."""
_WHO_DID = lazy.compile(
    r"(?:^|[,;:\"]\s*|\b(?:and|but|as|when|while|after|that)\s+)"
    r"((?:(?!(?:and|but|as|when|while|after|that)\b)[\w'-]+\s+){0,5}[\w'-]+)\s+who\s+"
    r"(?:\w+ed|fled|saw|came|had|have|has|were|was|took|left|works?|lives?|leads?|runs?|heads?)\b"
    r"[^,;:\"]*$"
)
"""Survivors who fled, said: the survivors did."""
_AT_SOME_TIME = lazy.compile(
    r"(?:on|in|at|until|for)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:day|night|week|weekend|"
    r"month|morning|evening|start|\w+day|first)",
    re.IGNORECASE,
)


def shared_subject(text: str, at: int) -> tuple[int, str]:
    """Return the subject of the verb before: "X said 12 died, and added …"."""
    earlier = list(SAY.finditer(text, 0, max(at - 1, 0)))
    if earlier and not TO_BE.search(text[: earlier[0].start()]):
        return subject_before(text, earlier[0].start())
    opening = _CALLED.match(text) or _ACTED.match(text)
    return (0, opening[1]) if opening and opening.end() <= at else (at, "")


_CALLED = lazy.compile(
    r"((?:The\s+)?[\w'’-]+(?:\s+[\w'’-]+){0,3}?)\s+call(?:s|ed)\s+(?:this|that|it)\b"
)


_ACTED = lazy.compile(
    r"((?:The\s+)?[\w'’-]+(?:\s+(?!on\s)[\w'’-]+){0,4}?)\s+(?:on\s+\w+day\s+)?(?:[a-z]+ly\s+)?"
    r"(?:(?!need|speed|exceed)[a-z]+ed|has|had|have|broke|left|quit|withdrew|went|struck|cut|held|put|"
    r"sent|gave|took|met|made|shut|hit|began|froze)\b(?=[^;]*,\s+\w+ing\b)"
)
"""Who did something, and says why: "Arland walked out, charging that …"."""


def _names_one(aside: str) -> bool:
    return bool(aside) and not re.match(
        r"\s*(?:which|who|where|when|\w+ing|\w+ed)\b", aside
    )


def _strip_adverbs(left: str) -> str:
    left = left.rstrip()
    for _ in range(4):
        shorter = _ADVERBS.sub("", left).rstrip()
        if shorter == left:
            break
        left = shorter
    return left
