"""Does the one who is said to say so say so in the text?"""

from .... import lazy
from ....parties import NOT_STATED, REPORTER
from ....records import Problem
from ..lexicon import speech
from .actors import Actor
from .case import Case
from .mood import meant
from .names import share_a_name
from .readings import Reading
from .reference import governs, meant_by, told_by, voices
from .sides import is_affiliated, sides_of
from .tokens import is_verbal


def claimant(case: Case) -> tuple[Problem, ...]:
    """Hold whoever is said to say so against who does in the text."""
    if not meant(case):
        return ()
    own = (
        share_a_name(case.claimant.names, case.holder.names)
        or bool(case.claimant.others & case.holder.others)
        or is_affiliated(case)
        or bool(not case.claimant.names and case.claimant.roles & case.holder.roles)
    )
    problems = [_said_by(case, reading, own=own) for reading in meant(case)]
    return () if () in problems else problems[0]


def _said_by(case: Case, reading: Reading, *, own: bool) -> tuple[Problem, ...]:
    stated_by = case.context.parties.resolve(case.draft.stated_by).id
    is_nobody = stated_by in {REPORTER.id, NOT_STATED.id}
    heard = voices(reading.scene, reading.start) or _echoes(case, reading)
    has_rival = not (is_nobody and _is_presupposed(reading)) and any(
        any(_is_rival(case, one) for one in voice)
        and not any(_may_be_own(case, one) for one in voice)
        for voice in heard
    )
    if not is_nobody and _somebody_else_says_so(case, reading):
        return ("claimant_contradicted",)
    voiced = case.speaks_for_holder and case.claimant.is_one_of(reading.holders)
    holders = [a for a in reading.holders if case.holder.is_meant(a)]
    if is_nobody or own or voiced or case.claimant.is_one_of(holders):
        return ("claimant_contradicted",) if has_rival else ()
    if case.draft.attribution == "own_side_official" and _is_party(case):
        return ("claimant_contradicted",)
    said = [one for voice in heard for one in voice]
    if case.claimant.is_one_of(said) or (not said and _speaks_unnamed(case)):
        return ()
    if said and not any(one.names or one.others for one in said):
        return ()
    return ("claimant_contradicted",)


def _speaks_unnamed(case: Case) -> bool:
    """Tell whether "an official" of no name speaks beside a stance nobody else tells."""
    if case.claimant.names:
        return False
    return any(
        case.claimant.is_one_of(report.who)
        for scene in case.scenes
        for report in scene.sentence.reports
    )


def _echoes(case: Case, reading: Reading) -> tuple[tuple[Actor, ...], ...]:
    """Tell who says so by the sentence behind: "So says X", "X confirmed this"."""
    behind = (scene for scene in (*case.scenes, case.after) if scene)
    told = [told_by(s, _ECHOES) for s in behind if s.before is reading.scene]
    return tuple(voice for voice in told if voice)


_ECHOES = frozenset({"echo", "second"})


def _somebody_else_says_so(case: Case, reading: Reading) -> bool:
    """Tell whether the text names who says so, and the claimant nowhere as one who does.

    "Kanya said" is Kanya's word, not "Thailand's": the prompt asks for the name.
    """
    sentence = reading.sentence
    named = [
        who
        for report in sentence.reports
        if governs(report, sentence, reading.start)
        for who in report.who
        if who.names or who.others
    ]
    heard = [
        one
        for touched in case.scenes
        for report in touched.sentence.reports
        for who in report.who
        for one in meant_by(who, touched)
    ]
    return bool(named) and not case.claimant.is_one_of(heard)


def _is_presupposed(reading: Reading) -> bool:
    """Tell "the truce that Zand proposed", which is nobody's report."""
    if reading.is_noun and reading.family != "accepts":
        return True
    sentence = reading.sentence
    for actor in reading.holders:
        if sentence.span.start <= actor.start < reading.start:
            found = _THING.search(sentence.text[sentence.span.start : actor.start])
            if found and not (
                is_verbal(found[1]) or speech.REPORTS.fullmatch(found[1].casefold())
            ):
                return True
    return False


_THING = lazy.compile(r"(\w+)\s+(?:that|which|whom)\s+(?:the\s+)?$")


def _may_be_own(case: Case, speaker: Actor) -> bool:
    if case.holder.is_meant(speaker) or not (speaker.names or speaker.others):
        return True
    is_claimant = share_a_name(speaker.names, case.claimant.names)
    return is_claimant and is_affiliated(case)


def _is_party(case: Case) -> bool:
    """Tell whether the claimant is known to be no one's spokesman but his own."""
    sides = case.sides
    return any(
        n[0].startswith("#") or share_a_name([n], sides) for n in case.claimant.names
    )


def _is_rival(case: Case, speaker: Actor) -> bool:
    """Tell whether a speaker is known to be somebody else than the holder."""
    if case.holder.is_meant(speaker) or share_a_name(speaker.names, case.holder.names):
        return False
    if speaker.others:
        return True
    if case.claimant.is_meant(speaker) and (
        is_affiliated(case) or case.speaks_for_holder
    ):
        return False
    sides = case.sides | case.known
    return any(
        n[0].startswith("#")
        or share_a_name([n], sides)
        or (
            (theirs := sides_of(case, n))
            and not share_a_name(theirs, case.holder.names)
        )
        for n in speaker.names
    )
