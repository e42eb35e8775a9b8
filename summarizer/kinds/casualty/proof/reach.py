"""What a number covers: part or whole, one event or a war so far, when and where."""

import re
from collections.abc import Iterator

from .... import lazy
from ....quotes import fold
from ....records import Problem
from ..model import CasualtyDraft
from .counting import Figure
from .lexicon.counted import are_people
from .lexicon.harm import WEAPON
from .lexicon.parts import SUBSET_AFTER, SUBSET_BEFORE, SUBSET_NOUN_AFTER
from .names import LOCAL, names_in, proper
from .reading import Reading
from .scene import Scene, goes_on
from .totals import is_day_of_speech, tells_day


def subset(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """It is part of another number exactly when the text says so."""
    says = is_part(scene.figure, scene.sentence.reading)
    if says and _OF_THOSE_MEANT.match(scene.text, scene.figure.end):
        at = scene.passage.index(scene.sentence)
        told = [f for s in scene.passage[: at + 1] for f in s.reading.figures]
        if not any(f.roles for f in told if f is not scene.figure):
            return  # "shelled a column; 19 of them died": no number that it is part of
    if says is not None and says != draft.is_subset:
        yield "subset_mismatch"


def is_part(figure: Figure, reading: Reading) -> bool | None:
    """Tell whether a number is part of another; None where both readings are fair."""
    text = reading.text
    before, after = text[: figure.start], text[figure.end :]
    if SUBSET_BEFORE.search(before) or SUBSET_NOUN_AFTER.match(after):
        return True
    if SUBSET_AFTER.match(after):
        return True
    at = reading.figures.index(figure)
    whole = reading.figures[at + 1] if at + 1 < len(reading.figures) else None
    if whole and _ARE_AMONG.match(text, figure.noun_end):
        return True
    if whole and whole.is_whole and _OF_THEM.fullmatch(text, figure.end, whole.start):
        return True
    left = reading.before(figure)
    if left is None:
        fair = (
            not reading.harms
            and goes_on(figure, text)
            and not _AFTER_COUNTING.search(before)
        )
        return None if fair else False
    between = text[left.end : figure.start]
    if figure.heir_of is left and between.endswith(", ") and _HOW_BADLY.match(after):
        return True
    is_of = re.search(
        r"\bof\s+(?:the|those|its|some)?\s*(?:\w+\s+)?$",
        text[: left.start],
        re.IGNORECASE,
    )
    opens = is_of and re.match(r"\W*Of\b", text)
    if opens and ";" not in between and figure.harm is not left.harm:
        return True if left.roles else None
    if is_of and re.search(r"^[^;]*,\s+(?:at\s+least\s+)?$", between):
        return True
    if re.search(r"(?:,|\band|\bor)\s+$", between) and left.end > 0:
        linked = is_part(left, reading)
        near = re.fullmatch(r"[\w\s'’-]{0,40}(?:,|,?\s+and|\s+or)\s+", between)
        if linked and near and figure.harm is None:
            return True
    return (
        figure.heir_of is not None
        and not figure.has_noun
        and are_people(text, figure.noun_end)
    )


_OF_THOSE_MEANT = lazy.compile(r"\s+of\s+(?:them|these|those)\b(?!\s+who)")
_OF_THEM = lazy.compile(r"[^,;]{0,24}\bof\b[^,;]{0,16}")
_HOW_BADLY = lazy.compile(
    r"\s+(?:\w+ly|in\s+(?:a\s+)?(?:critical|serious|grave)\s+condition|of\s+them\s+\w+ly)\s*(?:[.,;]|$)"
)
"""Of four injured, "one seriously"."""
_ARE_AMONG = lazy.compile(r"\s+(?:were|was|are|is)\s+(?:also\s+)?among\b")
_AFTER_COUNTING = lazy.compile(
    r"\b(?:counts?|counted|puts?|spoke|speaks?|gave|gives|says|said|is|was|at|of)\s+$"
)


def when(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The time phrase stands with the number, and is not the day of speaking."""
    if draft.date_text is None:
        return
    wanted = fold(draft.date_text).text
    own = _own_clause(scene)
    if own is not None and wanted not in own:
        yield "date_not_in_article"
        return
    here = [
        m.start()
        for m in re.finditer(re.escape(wanted), scene.text)
        if own is not None or not _is_compared(scene.text, m.start(), m.end())
    ]
    if here:
        if all(is_day_of_speech(scene.text, at) for at in here):
            yield "date_not_in_article"
        return
    if _came_then(wanted, scene):
        return
    near = [s for s in scene.others if wanted in s.text]
    if tells_day(scene.text) or not any(
        s.reading.harms or _ATTACKED.search(s.text) for s in near
    ):
        yield "date_not_in_article"


def _own_clause(scene: Scene) -> str | None:
    """Return the clause that alone tells when and where: "since May, when 12 died"."""
    text, figure = scene.text, scene.figure
    last = max(text.rfind(word, 0, figure.start) for word in (" when ", " where "))
    found = _WHEN_OR_WHERE.search(text[: figure.start]) if last >= 0 else None
    if found is None or not (found["when"] or _COMPARED.search(found[0])):
        return None
    end = _CLAUSE_ENDS.search(text, figure.end)
    return text[found.start() : end.start() if end else len(text)]


_CLAUSE_ENDS = lazy.compile(r"[,;]|$")


_WHEN_OR_WHERE = lazy.compile(r"[^,;]{2,60},\s+(?:(?P<when>when)|where)\s[^,;]{0,60}$")


def _is_compared(text: str, start: int, end: int) -> bool:
    """Tell a day that only another one is held against: "the worst since May 3, when"."""
    return bool(_WHEN.match(text, end) and _SINCE.search(text[:start]))


_WHEN = lazy.compile(r",\s+when\s")
_SINCE = lazy.compile(r"\b(?:since|than|unlike|like)\s+(?:\w+\s+)?$")
_COMPARED = lazy.compile(r"\b(?:since|than|unlike|like|as\s+in|recall\w*|echo\w*)\b")

_ATTACKED = lazy.compile(
    r"\b(?:shell|bomb|str[iu]c?k|hit|attack|raid|fired|fight|clash|down|sank|explo|assault)",
    re.IGNORECASE,
)


def _came_then(wanted: str, scene: Scene) -> bool:
    """Tell whether the sentence before says when it came: "It came at dusk, a shell"."""
    before = scene.previous()
    if before is None or tells_day(scene.text):
        return False
    came = _CAME.match(before.text)
    if came is None or not 0 <= before.text.find(wanted, came.end()) <= came.end() + 60:
        return False
    return came["it"] is None or bool(_ARMS.search(before.text))


_CAME = lazy.compile(
    r"(?:(?P<it>It|This|That)|The\s+(?:\w+\s+)?(?:exception|incident|breach|violation|blow|"
    r"blast|explosion|strike|raid|attack|worst|bloodiest|deadliest))\s+(?:came|happened|"
    r"occurred|took\s+place|followed|fell|struck)\b"
)
_ARMS = lazy.compile(rf"\b{WEAPON}\b", re.IGNORECASE)


def where(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The place is named with the number, or as a place next to it."""
    if draft.place is None:
        return
    own = _own_clause(scene)
    is_elsewhere = (
        own is not None
        and _COMPARED.search(own)
        and (not any(scene.names.places(word, own) for word in proper(draft.place)))
    )
    if is_elsewhere or not _is_placed(draft.place, scene):
        yield "place_not_in_quote"


def _is_placed(place: str, scene: Scene) -> bool:
    narrowest = place.split(",")[0]  # "Tyre" of "Tyre, Lebanon"
    wanted = proper(narrowest)
    if not wanted:
        words = re.findall(r"\w{4,}", fold(narrowest).text.casefold())
        near = " ".join(s.text for s in scene.passage).casefold()
        return all(word in near for word in words)
    if any(scene.names.places(word, scene.text) for word in wanted):
        return True
    return any(
        LOCAL.search(sentence.text[:at])
        or (_IS_STRUCK.match(sentence.text, end) and not _has_own_place(scene))
        for sentence in scene.others
        for word in wanted
        for at, end in scene.names.places(word, sentence.text)
    )


def _has_own_place(scene: Scene) -> bool:
    named = names_in(scene.text, scene.names)
    return bool(re.search(r"\b(?:elsewhere|another|other)\b", scene.text)) or any(
        LOCAL.search(scene.text[:start]) for _, start, _ in named
    )


_IS_STRUCK = lazy.compile(
    r"\s+(?:was|were|has\s+been|had\s+been|came\s+under)\s+(?:\w+ly\s+)?(?:shelled|bombed|"
    r"hit|struck|attacked|raided|stormed|fire|attack|shelling)\b"
)
