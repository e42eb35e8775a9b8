"""What takes a reading back: denied, asked, guessed, supposed, of the past."""

from collections.abc import Callable
from functools import lru_cache

from .... import lazy
from ....records import Problem
from ....text import lowered
from ..lexicon import moods, people, speech, syntax
from .case import Case
from .paraphrase import content_words
from .readings import Reading, is_former, read_scene
from .reference import RELATIVE_CLAUSE, governs, meant_by, speakers


def _is_denied(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "denied":
        return ()
    sentence = reading.sentence
    start = sentence.hard_start(reading.start)
    for denial in moods.DENIALS.finditer(sentence.low, start, reading.start):
        if any(a.start <= denial.start() < a.end for a in sentence.asides):
            continue  # "Arland, which denies arming them, said it would not"
        if not moods.AFTER_DENIAL.search(sentence.low[denial.end() : reading.start]):
            return ("negated",)
    if moods.DISOWNED.search(sentence.low, reading.end, sentence.span.end):
        return ("negated",)
    return ()


def _is_asked(reading: Reading, case: Case) -> tuple[Problem, ...]:
    sentence = reading.sentence
    quote = sentence.quote_at(reading.start)
    end = min(quote.end, sentence.span.end) if quote else sentence.span.end
    mark = _END.search(sentence.text, reading.end, end)
    if mark is None or mark[0] != "?":
        return ()
    is_presupposed = reading.family == "wants" and _WHAT.match(
        sentence.low, sentence.span.start
    )
    return () if is_presupposed else ("not_a_fact",)


_WHAT = lazy.compile(r"[\s\"“]*(?:(?:and|but|so)\s+)?(?:what|which)\b(?!\s+if\b)")
"""How a question begins that takes a wish for granted: "What does Arland want?"."""

_END = lazy.compile(r"[.?!]")


def _is_supposed(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "hypothetical":
        return ()
    sentence = reading.sentence
    if moods.JUDGED.match(sentence.low, sentence.span.start):
        return ("not_a_fact",)
    clause = sentence.text[sentence.clause_start(reading.start) : reading.start]
    negator = _NEGATOR.match(sentence.low, reading.start)
    last = " ".join([*clause.split()[-6:], negator[0] if negator else ""])
    weighs = reading.family == "wants" and moods.WEIGHING.search(last)
    possibly = moods.POSSIBLY.search(lowered(last))
    if (
        possibly
        and not weighs
        and not (possibly[0] == "could" and _offers(reading, case))
    ):
        return ("not_a_fact",)
    if moods.SUPPOSING.search(sentence.part_before(reading.start)):
        return ("not_a_fact",)
    is_laid_down = reading.told in _PLANNED and (
        reading.told == "would"
        or moods.LAID_DOWN.search(last)
        or moods.LAID_DOWN.match(sentence.low, reading.start)
    )
    if is_laid_down and moods.UNDER_A_PLAN.search(sentence.said_low):
        return ("not_a_fact",)
    return _is_conditional(reading, case)


def _offers(reading: Reading, case: Case) -> bool:
    """Tell "said it could accept limits": what somebody says he could do he offers."""
    if case.draft.stance not in {"concede", "propose", "accept_with_conditions"}:
        return False
    said = speakers(reading.scene, reading.start)
    return any(case.holder.is_meant(one) or case.claimant.is_meant(one) for one in said)


_NEGATOR = lazy.compile(r"(?:no|not|never)\b")
"""How a cue begins that leaves nothing open: "there could be no …"."""

_PLANNED = frozenset({"yields", "accepts", "would", "threatens", "commits", "grants"})


def _is_conditional(reading: Reading, case: Case) -> tuple[Problem, ...]:
    """Hold a sentence that begins with "If": the draft must tell what is supposed."""
    draft, sentence = case.draft, reading.sentence
    if len(content_words(draft.position)) < 2:
        return ()  # a paraphrase that says nothing leaves nothing out
    told = content_words(" ".join((draft.position, *draft.conditions)))
    start = sentence.hard_start(reading.start)
    found = moods.IF_FIRST.match(sentence.low, start) or moods.IF_FIRST.match(
        sentence.low, sentence.span.start
    )
    if found and found.end() <= reading.start:
        supposed = content_words(found[1])
        if 2 * len(told & supposed) <= len(supposed):
            return ("not_a_fact",)
    if reading.family in {"wants", "expects"} and moods.HEDGED.search(
        sentence.text[start : reading.start]
    ):
        end = sentence.hard_end(reading.end)
        aside = moods.IF_ASIDE.search(sentence.text, start, end)
        if aside and not told & content_words(aside[1]):
            return ("not_a_fact",)
    return ()


def _is_guessed(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "hypothetical":
        return ()
    for report in reading.sentence.reports:
        if not governs(report, reading.sentence, reading.start):
            continue
        if any(actor.others & people.EXPERT_ROLES for actor in report.who):
            return ("not_a_fact",)
        if not speech.GUESSES.fullmatch(report.verb):
            continue
        who = [one for actor in report.who for one in meant_by(actor, reading.scene)]
        if who and not case.holder.is_one_of(who):
            return ("not_a_fact",)
    return ()


def _is_past(reading: Reading, case: Case) -> tuple[Problem, ...]:
    if case.draft.assertion == "historical":
        return _is_news(reading, case)
    if case.draft.assertion != "current":
        return ()
    sentence = reading.sentence
    start = sentence.hard_start(reading.start)
    before = RELATIVE_CLAUSE.sub(" ", sentence.low[start : reading.start])
    before = moods.GIVEN_TIME.sub(" ", before)
    if moods.NO_MORE.search(before) or moods.NO_LONGER_SO.search(
        sentence.low, reading.end, sentence.span.end
    ):
        return ("historical",)
    was_so = is_former(reading)
    if not was_so and not syntax.TIMES.search(sentence.text[start : reading.start]):
        return ()
    contrary = CONTRARY.get(reading.family, frozenset())
    for other in (*case.readings, *_neighbours(case)):
        if (
            other.family in contrary
            and other.start != reading.start
            and case.holder.is_one_of(other.holders[:1])
            and not is_former(other)
            and (was_so or (other.start > reading.start and _is_later(other)))
        ):
            return ("historical",)
    return ()


def _is_news(reading: Reading, case: Case) -> tuple[Problem, ...]:
    """Tell the later of two contrary stances, which is nothing of the past."""
    contrary = CONTRARY.get(reading.family, frozenset())
    former = any(
        r.family in contrary and is_former(r) and case.holder.is_one_of(r.holders)
        for r in case.readings
    )
    return ("historical",) if former and not is_former(reading) else ()


CONTRARY = {
    "accepts": frozenset({"refuses", "redline"}),
    "ready": frozenset({"refuses", "redline"}),
    "refuses": frozenset({"accepts"}),
    "redline": frozenset({"accepts"}),
    "wants": frozenset({"yields"}),
}


def _is_later(reading: Reading) -> bool:
    """Tell whether a stance is said to have come later: "but in June it agreed"."""
    sentence = reading.sentence
    start, end = sentence.soft_start(reading.start), sentence.hard_end(reading.end)
    said = sentence.text[start:end]
    return bool(syntax.TIMES.search(said) or moods.BY_NOW.search(said))


def _neighbours(case: Case) -> tuple[Reading, ...]:
    around = (case.scenes[0].before, case.after)
    return tuple(r for scene in around if scene for r in read_scene(scene))


Mood = Callable[[Reading, Case], tuple[Problem, ...]]


MOODS: tuple[Mood, ...] = (_is_denied, _is_asked, _is_guessed, _is_supposed, _is_past)


@lru_cache(maxsize=64)
def meant(case: Case) -> tuple[Reading, ...]:
    """Return the readings of a draft's stance by its holder that no mood takes back."""
    return tuple(r for r in case.held if not any(undone(r, case) for undone in MOODS))


def mood(case: Case) -> tuple[Problem, ...]:
    """Refuse a stance that is only told as denied, guessed, supposed, asked or past."""
    is_denied = case.draft.assertion == "denied"
    for scene in case.scenes:
        frame = moods.DENIAL_FRAMES.match(scene.sentence.said_low)
        if frame and not (
            is_denied and not moods.DENIALS.search(scene.sentence.said_low, frame.end())
        ):
            return ("negated",)
    if not case.held or meant(case):
        return ()
    first = case.held[0]
    return tuple(p for undone in MOODS for p in undone(first, case))
