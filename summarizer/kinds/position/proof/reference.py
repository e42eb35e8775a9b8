"""Who is meant by a pronoun, a role, a first person; and whose words something is."""

import re
from collections.abc import Iterable

from .... import lazy
from ...saying.verbs import WHEN_SAID
from ..lexicon import people, syntax
from .actors import Actor
from .names import share_a_name
from .scene import Scene
from .sentence import Report, Sentence, starting_at


def meant_by(actor: Actor, scene: Scene, *, depth: int = 9) -> tuple[Actor, ...]:
    """Tell whom an actor stands for: itself when named, else who was named before.

    A pronoun means the subject before it; a bare role ("the minister") may mean anybody
    named before. Nobody, when the text before names nobody.
    """
    if actor.names or actor.others or depth == 0:
        return (actor,)
    if actor.pronoun and actor.roles:  # "two of its officers"
        owner = actor._replace(roles=frozenset(), is_person=False)
        who = actor._replace(pronoun="")
        return (who, *meant_by(owner, scene, depth=depth - 1))
    if actor.pronoun in people.OURS:
        said = speakers(scene, actor.start, depth=depth - 1)
        is_statement = scene.sentence.quote_at(actor.start) is None
        if said or not is_statement or scene.before is None:
            return said
        ours = [a for a in scene.before.sentence.actors if a.pronoun in people.OURS]
        if ours:
            return meant_by(ours[0], scene.before, depth=depth - 1)
        return main_actors(scene.before, depth - 1)  # "We call upon", in its own paper
    earlier = _earlier(actor, scene)
    if actor.pronoun in people.RELATIVES:
        nearest = sorted(earlier, key=lambda a: a.start)[-1:]
        return all_meant(nearest, scene, depth - 1)
    if actor.pronoun:
        said = _sayer_just_before(actor, scene.sentence)
        able = [a for a in earlier if _is_subject(a)]
        able = able or [a for a in earlier if a.is_object and not a.is_modifier]
        if actor.pronoun in _HIM and not any(map(_is_human, able)):
            spoke = who_spoke(scene.before, depth - 1) if scene.before else ()
            if known := tuple(one for one in spoke if one.is_person and one.names):
                return known
        if actor.pronoun in people.POSSESSIVES:
            clause = scene.sentence.soft_start(actor.start)
            able = [a for a in able if a.start >= clause][-1:] or able
        found = said or _fitting(actor.pronoun, able)
        if not found and actor.pronoun in {"they", *people.POSSESSIVES}:
            named = [a for a in earlier if a.names and not a.is_place]
            found = _fitting(actor.pronoun, named)[-1:]
        if not found and scene.before is not None:
            return main_actors(scene.before, depth - 1, actor.pronoun)
        return all_meant(found[:1], scene, depth - 1)
    same = [a for a in earlier if a.roles & actor.roles and a.names]
    if same:
        return (actor, *same)
    part = scene.sentence.hard_start(actor.start)
    if actor.is_person and scene.before is not None:
        spoke = who_spoke(scene.before, depth - 1)
        actors = (actor, *(one for one in spoke if one.names and one.is_person))
    else:
        actors = (actor,)
    named = [a for a in earlier if a.names and not a.is_place and a.start >= part]
    if scene.before is not None and not named:
        named = named_before(scene.before)
    if actor.is_governed:  # "Arland rejected a proposal by the army": not its own
        clause = scene.sentence.clause_start(actor.start)
        named = [a for a in named if a.start < clause or not _is_subject(a)]
    if actor.roles & people.REBELS:
        named = [a for a in named if a.roles & people.REBELS or not a.roles]
    if not actor.is_person:
        named += [w for report in scene.sentence.reports for w in report.who if w.names]
    return (*actors, *named)


def _earlier(actor: Actor, scene: Scene) -> list[Actor]:
    """Return who stands before an actor, those of its own part first.

    Inside a speech nobody from outside comes first, and never the one who speaks.
    """
    sentence = scene.sentence
    quote = sentence.quote_at(actor.start)
    start = quote.start if quote else sentence.hard_start(actor.start)
    before = [a for a in sentence.actors if a.end <= actor.start]
    if actor.pronoun not in people.RELATIVES:
        before = [a for a in before if a.pronoun not in _NOBODY]
        if quote is None:
            before = [a for a in before if not sentence.in_speech(a)]
        else:
            speaking = _speaking(scene)
            names = {name for who in speaking for name in who.names}
            before = [
                a
                for a in before
                if a not in speaking
                and not share_a_name(a.names, names)
                and (a.start > quote.start or not a.pronoun)
            ]
    return sorted(before, key=lambda a: (a.start < start, a.start))


_HIM = frozenset({"he", "she", "his", "her"})

_NOBODY = people.RELATIVES | people.OURS
"""Pronouns that another pronoun does not stand for."""


def _speaking(scene: Scene) -> list[Actor]:
    """Return who says something outside all quotation marks, and whom that may mean."""
    return [
        one
        for report in scene.sentence.reports
        for who in report.who
        if scene.sentence.quote_at(who.start) is None
        for one in (who, *meant_by(who, scene, depth=2))
    ]


def all_meant(found: Iterable[Actor], scene: Scene, depth: int) -> tuple[Actor, ...]:
    """Return whom some actors stand for, one after the other."""
    return tuple(one for a in found for one in meant_by(a, scene, depth=depth))


def _is_subject(actor: Actor) -> bool:
    return not (actor.is_modifier or actor.is_governed or actor.is_object)


def _is_human(actor: Actor) -> bool:
    return actor.is_person or actor.pronoun in {"he", "she"}


def _fitting(pronoun: str, earlier: list[Actor]) -> list[Actor]:
    """Prefer a person for "he" and a body for "it", when both are to be had."""
    if pronoun in _HIM:
        human = [
            a
            for a in earlier
            if a.is_person or (a.names and not a.roles and not _is_registered(a))
        ]
        human = [a for a in earlier if a.pronoun in {"he", "she"} or a in human]
        human = [a for a in human if _is_human(a)] or human
        others = [a for a in earlier if not (a.names and _is_registered(a))]
        return human or [a for a in others if a.pronoun not in {"it", "they"}]
    if pronoun in {"it", "its", "they", "their"}:
        bodies = [a for a in earlier if not a.is_person]
        return [a for a in bodies if a.pronoun not in {"he", "she"}]
    return earlier


def _is_registered(actor: Actor) -> bool:
    """Tell a registered body, which is no "he" where somebody else may be."""
    return all(name[0].startswith("#") for name in actor.names)


def _sayer_just_before(actor: Actor, sentence: Sentence) -> tuple[Actor, ...]:
    """Return who says "it": "Moscow said it would", "told him in private that they"."""
    for report in reversed(sentence.reports):
        if report.end <= actor.start and _TO_WHOM.fullmatch(
            sentence.text, report.end, actor.start
        ):
            return report.who
    return ()


_TO_WHOM = lazy.compile(
    r"(?:\s+(?:him|her|them|us|me|reporters|journalists|on\s+\w+day|in\s+\w+|again|"
    r"repeatedly|\w+ly|to|late|early|later))*(?:\s+(?:the|his|her|its|their)\s+\w+)?"
    r"(?:\s+that)?\s+(?:the\s+|if\s+)?"
)
"""Between a verb of saying and who is spoken of: when, to whom."""


def main_actors(scene: Scene, depth: int, pronoun: str = "") -> tuple[Actor, ...]:
    """Return the subject of a whole sentence, of its last part when it has several."""
    if depth <= 0:
        return ()
    sentence = scene.sentence
    start = sentence.hard_start(sentence.span.end - 1) if ";" in sentence.said else 0
    own = [
        a
        for a in sentence.actors
        if a.start >= start
        and not sentence.in_speech(a)
        and a.pronoun not in _NOBODY
        and not syntax.EXPLETIVE.match(sentence.text, a.start)
    ]
    subjects = _fitting(pronoun, [a for a in own if _is_subject(a)])
    opening = _FOR.match(sentence.low, start or sentence.span.start)
    if opening and (who := starting_at(own, opening.end(), sentence.text)):
        subjects = [who]
    if not subjects and own and own[0].is_possessive:
        subjects = _fitting(pronoun, own[:1])  # "The army's demands include ..."
    if subjects:
        return meant_by(subjects[0], scene, depth=depth)
    rest = [a for a in own if a.names]
    if len({a.names for a in rest}) == 1:
        return tuple(rest[:1])
    if scene.before is not None and not rest:
        return main_actors(scene.before, depth - 1, pronoun)
    return ()


_FOR = lazy.compile(r"(?:\w+\s+)?for\s+(?!(?:its|his|her|their)\s+part\b)")
"""How a sentence begins that tells whose judgement it is: "But for Arland"."""


def named_before(scene: Scene | None) -> list[Actor]:
    """Return who is named in a sentence, else in the nearest before that names anybody."""
    found: list[Actor] = []
    while scene is not None and not found:
        found = [a for a in scene.sentence.actors if a.names]
        scene = scene.before
    return found


def speakers(scene: Scene, at: int, *, depth: int = 8) -> tuple[Actor, ...]:
    """Tell who says what stands at a place of a sentence, if somebody is said to."""
    return tuple(one for voice in voices(scene, at, depth=depth) for one in voice)


def voices(scene: Scene, at: int, *, depth: int = 8) -> tuple[tuple[Actor, ...], ...]:
    """Tell the same report by report: each with all whom it may mean."""
    if depth <= 0:
        return ()
    own = tuple(
        all_meant(report.who, scene, depth - 1)
        for report in scene.sentence.reports
        if governs(report, scene.sentence, at)
    )
    if own or scene.before is None:
        return own
    if heralds := told_by(scene.before, frozenset({"herald"}), depth - 1):
        return (heralds,)
    is_quoted = scene.sentence.quote_at(at) is not None
    return (who_spoke(scene.before, depth - 1),) if is_quoted else ()


def told_by(scene: Scene, verbs: frozenset[str], depth: int = 8) -> tuple[Actor, ...]:
    """Tell of whom the reports of a sentence with some verbs are."""
    reports = (r for r in scene.sentence.reports if r.verb in verbs)
    return tuple(one for r in reports for one in all_meant(r.who, scene, depth))


def who_spoke(scene: Scene, depth: int) -> tuple[Actor, ...]:
    """Tell whose speech a sentence is or reports, so that the next may go on with it."""
    sentence = scene.sentence
    said = tuple(
        one
        for report in sentence.reports
        if sentence.quote_at(report.start) is None
        for one in all_meant(report.who, scene, depth)
    )
    if said or depth <= 0 or scene.before is None or not sentence.quotes:
        return said
    return who_spoke(scene.before, depth - 1)


def governs(report: Report, sentence: Sentence, at: int) -> bool:
    """Tell whether a report covers a place: before it, around it or after it."""
    text, is_quoted = sentence.text, sentence.quote_at(at) is not None
    if report.verb in BESIDE:
        return False
    if report.start <= at < report.end or _AS_ASKED.search(
        text[max(at, report.start - 40) : report.end]
    ):
        return False
    if report.end <= at:
        if is_quoted:
            return True
        between = RELATIVE_CLAUSE.sub(" ", text[report.end : at])
        return not (_PAUSE.search(between) or _APPOSED.search(between))
    if _PAUSE.search(text, at, report.start):
        return is_quoted
    if is_quoted and sentence.quote_at(report.start) is None:
        return True
    return report.verb == "according" or _is_aside(report, sentence, at)


BESIDE = frozenset({"echo", "second", "herald"})
"""How somebody is told to say what stands in the sentence before, or behind."""

_AS_ASKED = lazy.compile(
    r",\s+as\s+(?:[\w'’-]+\s+){1,4}?(?:insist|demand|ask|urg|request|want)\w*$"
)
"""What somebody asked for, and did not report: "…, as Kyiv had long insisted"."""

RELATIVE_CLAUSE = lazy.compile(
    r",\s+(?:\w+\s+)?(?:which|who|whose)\b[^,]*,|,\s[^,;:]{3,80},(?=\s+that\b)"
)
_PAUSE = lazy.compile(r";|\s[—–-]{1,2}\s|—")
_APPOSED = lazy.compile(
    r",\s+(?:an?\s+(?:\w+\s+){0,2}|something\s+|which\s+|though\b|although\b|"
    r"(?:\w+\s+){0,3}(?:after|before|when|while|as|even)\b)",
    re.IGNORECASE,
)


def _is_aside(report: Report, sentence: Sentence, at: int) -> bool:
    """Tell whether a later report tells nothing of its own: "..., Arland said."."""
    begins = min([report.start, *(w.start for w in report.who if w.start > at)])
    before = sentence.text[at:begins]
    if not _INTO_ASIDE.search(before) or _JOINING.search(before):
        return False
    if _OF_IT.search(before):
        return False
    ends = max([report.end, *(w.end for w in report.who)])
    rest = sentence.text[ends : sentence.span.end]
    if report.verb.startswith("t"):
        rest = _HEARERS.sub("", rest)
    return _OUT_OF_ASIDE.match(rest) is not None and not _THAT.match(rest)


_HEARERS = lazy.compile(
    r"^\s+(?:[\w'’-]+\s+){0,3}?[\w'’-]+(?=\s+(?:in|on|at|after|during)\s|[,.])"
)
"""Whom somebody told: "…, he told worshippers in Mere, until"."""

_INTO_ASIDE = lazy.compile(r",[\"”]?\s*(?:\w+\s+){0,4}$|[\"”]\s*$")
_JOINING = lazy.compile(
    r",\s+(?:and|but|while|whereas|although|though)\s+(?:(?!(?:so|thus)\b)\w+\s+){0,3}$"
)
"""Before a clause of its own: "Arland agreed, and Zand promised to pay"."""
_OF_IT = lazy.compile(
    r",\s+(?:[\w'’-]+\s+){0,3}(?:something|which|what|whom|that)\s+(?:the\s+)?$"
)
"""Who is told of behind these speaks of what stands before, and did not say it."""

_OUT_OF_ASIDE = lazy.compile(
    rf"\s*(?:$|[.,;!?\"”]|(?:{WHEN_SAID}|time\s+and|many|more\s+than|[A-Z][\w'’-]*|the\s|his\s|her\s|"
    r"its\s|their\s|a\s)(?!\w*\s+(?:would|will|has|had|have|is|was)\b))"
)
_THAT = lazy.compile(r"\s*that\b")
