"""Is somebody told to have a number, whatever his verb is?

Hundreds of verbs tell it ("arrived at 40 dead", "mourns three privates"); so whoever is
the subject of a number's clause, or has a count, counts, unless he does the harm.
"""

import re
from collections.abc import Iterator

from .... import lazy
from ....quotes import fold
from .deeds import agents
from .lexicon.harm import ACTIVE, VERB
from .scene import Scene
from .sides import active
from .voices import speeches


def has_number(stated_by: str, scene: Scene) -> bool:
    """Tell whether a claimant has a scene's number: it is his count, or his clause."""
    text, figure = scene.text, scene.figure
    if any(scene.names.same(stated_by, s.speaker) for s in speeches(text)):
        return False  # what he says is told apart from it
    return any(
        _COUNT_BY.search(text, 0, start)
        or _COUNTS.match(text, end)
        or (start >= figure.end and _is_tail(text, start, end))
        or (end <= figure.start and _is_subject(text, start, end, scene))
        for start, end in _spots(stated_by, scene)
    )


def it_has_number(scene: Scene) -> bool:
    """Tell whether "it" or "they" has a scene's number: "It mourns three privates"."""
    text, figure = scene.text, scene.figure
    opening = _IT.match(text)
    if opening is None or figure.start < opening.end():
        return False
    harms = (h for h in scene.sentence.reading.harms if h.sort in {VERB, ACTIVE})
    if any(h.start < figure.start and not _MOURNS.match(text, h.start) for h in harms):
        return False
    return _ENDS.search(text, opening.end(), figure.start) is None


_IT = lazy.compile(
    r"(?:But\s+|And\s+|Yet\s+|Now\s+|So\s+far\s+)?(?:It|They|He|She)\s", re.IGNORECASE
)
_MOURNS = lazy.compile(r"mourn|buried|burie|bury", re.IGNORECASE)


def _spots(stated_by: str, scene: Scene) -> Iterator[tuple[int, int]]:
    name = re.sub(r"^(?:the|an?)\s+", "", fold(stated_by).text, flags=re.IGNORECASE)
    if not name:
        return
    for found in re.finditer(
        rf"(?<!\w){re.escape(name)}(?!\w)", scene.text, re.IGNORECASE
    ):
        yield found.span()


def _is_subject(text: str, start: int, end: int, scene: Scene) -> bool:
    """Tell whether a name begins the clause of the number and harms nobody there."""
    figure, between = scene.figure, text[end : scene.figure.start]
    if not _OPENS.search(text, 0, start) or _ENDS.search(between):
        return False
    if _MEETS.match(text, end):
        return False
    harm = figure.harm
    if harm and harm.sort in {VERB, ACTIVE} and end <= harm.start < figure.start:
        if _LOSES.match(text, harm.start):
            return False
        doing = agents(text, active(scene), scene.names)
        return not any(scene.names.same(text[start:end], one) for one in doing)
    return True


def _is_tail(text: str, start: int, end: int) -> bool:
    """Tell "…, the prefect noted." at the end: nothing else can a subject do there."""
    return bool(_COMMA.search(text, 0, start) and _DOES.match(text, end))


_COMMA = lazy.compile(
    r"[,\"”]\s+(?:as\s+|so\s+)?(?:(?:the|an?|its|their|his|her)\s+)?(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
_DOES = lazy.compile(
    r"(?:,\s[^,;]{2,60},)?\s+(?:(?:has|have|had|also|now|later|\w+ly)\s+){0,2}"
    r"(?!in\b|on\b|at\b|by\b|of\b|and\b|or\b|was\b|were\b|is\b|are\b|died|fell|fled)[a-z]+(?:\s+(?:down|out|up))?"
    r"(?:\s+(?:on|in|at|to|late|early|later|today|yesterday|\w+day)\b[^,;]{0,40})?[\s.\"”]*$"
)
_COUNT = (
    r"(?:counts?|figures?|tall(?:y|ies)|tolls?|estimates?|data|numbers?|records?|reckonings?|lists?|surveys?|stud(?:y|ies)|"
    r"census|registers?|reports?|statements?|bulletins?|communiqu[ée]s?|assessments?|statistics|database|logs?|announcements?|claims?|notices?|notes?|posters?|radio|channel|website|posts?|"
    r"messages?|telegrams?|balance|books?|letters?|bulletins?|releases?|dispatch(?:es)?|ledgers?|files?)"
)
_COUNT_BY = lazy.compile(
    rf"\b{_COUNT}\s[^.;,:]{{0,60}}?(?:\b(?:by|from|of|at|that)\s+)(?:the\s+)?(?:[\w'’-]+\s+){{0,3}}$",
    re.IGNORECASE,
)
_COUNTS = lazy.compile(
    rf"(?:['’]s?)?\s+(?:(?:own|latest|official|daily|last|new)\s+){{0,2}}{_COUNT}\b",
    re.IGNORECASE,
)
_OPENS = lazy.compile(
    r"(?:^[\W_]*|[;:,]\s+|\s-\s|\.-\s+|\b(?:and|but|while|whereas|though)\s+)"
    r"(?:(?:in|on|by|since|for|at|from|after|over|as)\s+[^,;]{1,30}?,?\s+)?(?:(?:the|an?|its|their)\s+)?"
    r"(?:(?!(?:by|of|in|on|at|to|from|with|for|against|near|was|were|had|has|have|that|killed|wounded)\b)[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What stands before the subject of a clause."""
_ENDS = lazy.compile(
    r"[;:]|,\s+(?:and(?!\s+(?:to|at|of)\s)|but|while|whereas|which|who|where|when|after|as|killing|wounding)\s|\b(?:when|after|while|whereas|because)\s"
)
_MEETS = lazy.compile(
    r"\s+(?:(?:has|have|had|also|later|\w+ly)\s+){0,2}(?:met|meets?|visit(?:s|ed)?|greet(?:s|ed)?|comfort(?:s|ed)?|"
    r"address(?:es|ed)?|thank(?:s|ed)?|prais(?:es|ed)|embrac(?:es|ed)|console[sd]?|prayed|prays|wept|condemn(?:s|ed)?|"
    r"demand(?:s|ed)?|urg(?:es|ed)|call(?:s|ed)\s+for|vow(?:s|ed)|promis(?:es|ed))\b",
    re.IGNORECASE,
)
"""Whoever does so speaks to people, or of them, and counts nobody."""
_LOSES = lazy.compile(r"los(?:t|es?|ing)\b|suffer\w*|sustain\w*", re.IGNORECASE)
"""Whoever loses people is counted, and need not be who counts."""
