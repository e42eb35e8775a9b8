"""A little English grammar for the proofs: clauses, negation, mood, subjects.

No parser: closed word lists and word order, which news prose keeps to. Every function
looks at one sentence only, and errs towards saying nothing.
"""

import re
from typing import NamedTuple

from . import lazy
from .patterns import Lexicon, read_line
from .sentences import Span, sentences

_BOUNDARY = lazy.compile(
    r"[;:()]|\s[—–-]{1,2}\s"
    r"|,\s+(?=(?:and|but|or|nor|yet|so|which|who|whose|where|while|whereas|as|after|"
    r"before|though|although|because|since|with|until|if|unless|provided|adding|saying|"
    r"when|then)\b)"
    r"|\s(?=(?:but|while|whereas|although|though|because|unless|provided|if|when|"
    r"after|before)\s)",
    re.IGNORECASE,
)

_NEGATOR = lazy.compile(
    r"\b(?:not|never|no|nor|neither|none|nobody|nothing|without|hardly|cannot|"
    r"rather\s+than|instead\s+of|far\s+from|yet\s+to|no\s+longer|unable\s+to|"
    r"(?:refus|declin|fail)(?:e[sd]?|s|ing|ed)?\s+to|stop(?:ped|s|ping)?\s+short\s+of|"
    r"den(?:y|ies|ied|ying)|rul(?:e[sd]?|ing)\s+out)\b|n['’]t\b",
    re.IGNORECASE,
)
_NOT_NEGATING = lazy.compile(
    r"\bnot\s+(?:only|just|merely)\b|\bno\s+doubt\b", re.IGNORECASE
)

_UNREAL = lazy.compile(
    r"\b(?:could|may|might|would|should|if|unless|whether|fear(?:s|ed|ing)?|risk(?:s|ed|"
    r"ing)?|possib(?:le|ly)|potential(?:ly)?|expect(?:s|ed|ing)?|likely|threat(?:en)?\w*|"
    r"plan(?:s|ned|ning)?\s+to|warn(?:s|ed|ing)?\s+(?:that|of)|predict\w*|forecast\w*)\b",
    re.IGNORECASE,
)

_NEGATION_REACH = 6
"""How many words a negator reaches forward within its clause."""


class Cue(NamedTuple):
    """A word of a lexicon where it stands: half-open offsets."""

    start: int
    end: int
    meaning: str


def sentence_around(text: str, start: int, end: int) -> Span:
    """Return the sentences that a span touches, as one span; the text's own offsets."""
    touched = [s for s in sentences(text) if s.start < end and start < s.end]
    if not touched:
        return Span(start, end)
    return Span(min(touched[0].start, start), max(touched[-1].end, end))


def clause_around(text: str, start: int, end: int) -> Span:
    """Return the clause that a span stands in, within its sentence."""
    whole = sentence_around(text, start, end)
    left = [b.end() for b in _BOUNDARY.finditer(text, whole.start, start)]
    right = _BOUNDARY.search(text, end, whole.end)
    return Span(
        left[-1] if left else whole.start, right.start() if right else whole.end
    )


def find_cues(text: str, lexicon: Lexicon[str]) -> tuple[Cue, ...]:
    """Find the words of a lexicon, by place; of overlapping ones the longest.

    Args:
        text: where to look, in small letters.
        lexicon: for small letters.
    """
    found = [
        Cue(match.start(), match.end(), meaning)
        for meaning, match in lexicon.finditer(read_line(text, text))
    ]
    kept: list[Cue] = []
    for cue in sorted(found, key=lambda c: (c.start, -c.end, c.meaning)):
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
    return tuple(kept)


def is_negated(text: str, start: int) -> bool:
    """Tell whether a negator of the same clause reaches the word at an offset.

    "did not agree", "has yet to accept", "stopped short of accepting"; "not only" is
    none. Two negators cancel: "did not rule out a pause" rules nothing out.
    """
    clause = clause_around(text, start, start + 1)
    before = _NOT_NEGATING.sub(
        lambda found: " " * len(found[0]), text[clause.start : start]
    )
    reach = [m.start() for m in re.finditer(r"\S+", before)][-_NEGATION_REACH:]
    window = before[reach[0] :] if reach else ""
    return len(_NEGATOR.findall(window)) % 2 == 1


def is_unreal(text: str, start: int, end: int) -> bool:
    """Tell whether a span's clause, or a condition before it, is no statement of fact.

    "could be killed", "feared dead", "if talks fail, thousands will die".
    """
    clause = clause_around(text, start, end)
    if _UNREAL.search(text, clause.start, clause.end):
        return True
    whole = sentence_around(text, start, end)
    return (
        re.match(r"(?:if|unless|should)\b", text[whole.start :], re.IGNORECASE)
        is not None
    )
