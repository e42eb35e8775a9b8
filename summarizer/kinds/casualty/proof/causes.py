"""Who is said to have done it."""

import re
from collections.abc import Iterator

from .... import lazy
from ....parties import BOTH_SIDES, NOT_STATED, REPORTER
from ....records import Problem
from ..model import CasualtyDraft
from .deeds import acts_on, agents
from .harms import has_object
from .names import names_in
from .scene import Scene, Sentence
from .sides import active, is_named, means_itself, owner_of_its, party_of


def responsible(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """Who is said to have done it is named as doing it, and is not who suffered it."""
    name = draft.responsible
    if name is None or not name.strip():
        return
    context, names = scene.context, scene.names
    if not context.names(name) and not is_named(name, context.passage, names):
        yield "responsible_not_named"
        return
    own = re.search(r"\bown\b|\bfriendly\b", scene.text)
    counted = party_of(scene.noun_phrase, scene)
    if (counted and names.same(name, counted) and not own) or (
        not own and _is_specific(draft.victim_side, scene)
        and names.same(name, draft.victim_side)
    ):  # fmt: skip
        yield "responsible_not_named"
        return
    if not names.any_named(name):
        return
    if _holds(name, scene) or _is_it(name, scene) or _is_behind(name, scene):
        return
    acting = [
        agent
        for sentence in scene.passage
        for agent in agents(
            sentence.text,
            active(scene) if sentence is scene.sentence else None,
            names,
        )
    ]
    own_agents = agents(scene.text, active(scene), names)
    itself = any(
        means_itself(
            name,
            s,
            active(scene) if s is scene.sentence else _first_active(s),
            names,
        )
        for s in scene.passage
    )
    if own_agents and active(scene) is not None and not itself:
        if not any(names.same(name, agent) for agent in own_agents):
            yield "responsible_not_named"
        return
    blamed = any(names.same(name, agent) for agent in acting)
    if not (blamed or itself) and not any(
        acts_on(name, s.text, names=names) for s in scene.passage
    ):
        yield "responsible_not_named"


def _holds(name: str, scene: Scene) -> bool:
    """Tell whether the people counted are in somebody's hands: "in Arlish camps"."""
    if "detained_captured" not in scene.figure.roles or active(scene) is not None:
        return False
    text, start = scene.text, scene.figure.noun_end
    ends = [f.start for f in scene.sentence.reading.figures if f.start > start]
    ends += [at for at in (text.find(";", start),) if at >= 0]
    return any(
        start <= at < min(ends, default=len(text))
        and re.search(r"\b(?:in|inside)\s+$", text[:at])
        and not _ELSEWHEN.search(text[start:at])
        and _CAPTIVITY.match(text, end)
        for at, end in scene.names.places(name, text)
    )


_ELSEWHEN = lazy.compile(r"\b(?:by|once|earlier|formerly|had|after|before|until)\b")
_CAPTIVITY = lazy.compile(
    r"(?:['’]s?)?\s+(?:prison(?:er)?\s+|labour\s+|detention\s+|military\s+)?(?:captivity|"
    r"custody|detention|hands|prisons?|camps?|jails?|cells)\b"
)


def _is_it(name: str, scene: Scene) -> bool:
    """Tell whether "It holds 12" goes on about somebody whom alone the text has named."""
    start, before = active(scene), scene.previous()
    if start is None or before is None or "detained_captured" not in scene.figure.roles:
        return False
    if not _IT.fullmatch(scene.text[:start]):
        return False
    named = names_in(before.text, scene.names)
    if len({key for key, _, _ in named}) != 1 or _OTHERS.search(before.text):
        return False
    subject, at, end = named[0]
    return (
        not before.text[:at].strip()
        and bool(
            re.match(
                r"\s+(?!and\b|or\b|was\b|were\b|is\b|are\b)[a-z]", before.text[end:]
            )
        )
        and scene.names.same(name, subject)
    )


_IT = lazy.compile(r"(?:It|They)\s+(?:now\s+|still\s+|also\s+|has\s+|have\s+|had\s+)*")
_OTHERS = lazy.compile(
    r"\b(?:army|militia|rebels?|group|movement|forces?|junta|police|neighbou?rs?|rivals?|"
    r"enem(?:y|ies)|allies|ally)\b",
    re.IGNORECASE,
)
"""Whom "it" could mean as well."""


def _is_behind(name: str, scene: Scene) -> bool:
    """Tell whether "its guns" are somebody's whose spokesman tells of them.

    "Arland denied it. Its spokesman said its guns had killed 40."; "The Wardens lost six.
    The rebels' spokesman said his men had taken 40."
    """
    owner, before = owner_of_its(scene.sentence, active(scene)), scene.previous()
    if owner is None or before is None:
        return False
    if re.match(r"(?:Its|Their)\s", owner):
        named = names_in(before.text, scene.names)
        return (
            bool(named)
            and before.text[: named[0][1]] in {"", "The "}
            and before.text[named[0][2] :][:1] == " "
            and scene.names.same(name, named[0][0])
        )
    parties = scene.context.parties
    groups = {
        party_id
        for party_id in parties.named_in(scene.context.passage)
        if parties.parties[party_id].kind == "armed_group"
    }
    is_of_group = re.match(r"The\s+(?:rebels?|militia|insurgents?)['’]", owner)
    return is_of_group is not None and groups == {parties.resolve(name).id}


def _first_active(sentence: Sentence) -> int | None:
    return next(
        (
            harm.start
            for harm in sentence.reading.harms
            if not harm.is_passive and has_object(sentence.text, harm)
        ),
        None,
    )


def _is_specific(side: str, scene: Scene) -> bool:
    resolved = scene.context.parties.resolve(side)
    return resolved not in (BOTH_SIDES, NOT_STATED, REPORTER)
