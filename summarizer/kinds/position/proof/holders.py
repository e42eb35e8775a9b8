"""Whose a stance cue is, by its shape and by word order."""

import re

from ....grammar import Cue
from ..lexicon import holding, syntax
from .actors import Actor
from .reference import all_meant, meant_by, named_before, speakers, who_spoke
from .scene import Scene
from .sentence import starting_at
from .tokens import Token


def find_holders(scene: Scene, cue: Cue, shape: str) -> tuple[Actor, ...]:
    """Find whose a cue of some shape is; several when a word may mean several."""
    text = scene.sentence.text
    if shape == "modal":
        found = speakers(scene, cue.start)
        if not found and scene.before is not None:
            return who_spoke(scene.before, 6)
        return found
    if shape == "label":
        return _label_holders(scene, cue)
    before = text[scene.sentence.hard_start(cue.start) : cue.start]
    if convinced := holding.CONVINCED.search(before):
        at = scene.sentence.hard_start(cue.start) + convinced.end(1)
        objects = [a for a in scene.sentence.actors if at <= a.start < cue.start]
        if objects and holding.TO_DO_IT.search(before):
            return all_meant(objects[:1], scene, 8)
    if (own := noun_holders(scene, cue)) is not None:
        return own
    surface = text[cue.start : cue.end].casefold()
    if agent := find_agent(scene, cue):
        return meant_by(agent, scene)
    if _is_passive(scene, cue, surface):
        return _passive_holders(scene, cue)
    accused = re.search(
        r"\b(?:accus|blam|criticis|criticiz)\w+\s+(?:[\w'’]+\s+){1,4}?(?:of|for)\s+$",
        before,
    )
    if accused:
        at = scene.sentence.hard_start(cue.start) + accused.start()
        objects = [a for a in scene.sentence.actors if at <= a.start < cue.start]
        return all_meant(objects[:1], scene, 8)
    found = scene.sentence.subject(cue.start, ing=surface.split()[0].endswith("ing"))
    if not found:
        way = re.search(r"(\S+)\s+(?:\w+\s+)?(?:way|means|aim|plan)\s+of\s+$", before)
        if way:
            at = scene.sentence.hard_start(cue.start) + way.start()
            return tuple(a for a in scene.sentence.actors if a.start >= at)[:1]
        return speakers(scene, cue.start)
    return all_meant(found, scene, 9)


def _is_passive(scene: Scene, cue: Cue, surface: str) -> bool:
    if not re.search(r"(?:ed|en|pt|own|out|de)$", surface):
        return False
    behind = scene.sentence.text[cue.end : cue.end + 4]
    if surface in {"opposed", "committed"} and behind.startswith(" to"):
        return False
    return (
        syntax.BE.search(scene.sentence.text[scene.sentence.span.start : cue.start])
        is not None
    )


def find_agent(scene: Scene, cue: Cue) -> Actor | None:
    """Return who is behind "by": "rejected by Kyiv", "a demand bitterly resisted by"."""
    by = holding.AGENT.match(scene.sentence.text, cue.end)
    return (
        starting_at(scene.sentence.actors, by.end(), scene.sentence.text)
        if by
        else None
    )


def _passive_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...]:
    """Find who did what was done by nobody named: in a place, or one sentence back."""
    place = re.compile(r"\s+(?:in|at)\s+").match(scene.sentence.text, cue.end)
    if place and (
        actor := starting_at(scene.sentence.actors, place.end(), scene.sentence.text)
    ):
        return (actor,)
    if any(a.names for a in scene.sentence.actors) or scene.before is None:
        return ()
    named = named_before(scene.before)
    return tuple(named) if len({a.names for a in named}) == 1 else ()


def noun_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...] | None:
    """Find whose noun a cue is ("Kyiv's rejection", "a demand by Kyiv"), if it is one."""
    text = scene.sentence.text
    surface = text[cue.start : cue.end].casefold()
    if not holding.NOUNS.fullmatch(surface):
        return None
    head, is_noun = _determiner(
        scene, cue, only=bool(holding.ONLY_NOUNS.fullmatch(surface))
    )
    if not is_noun:
        return None
    if head and head.tag in "NRO":
        if head.tag == "O" and holding.ANSWERS.search(
            text[scene.sentence.span.start : head.start]
        ):
            return ()
        owners = [a for a in scene.sentence.actors if a.start <= head.start < a.end]
        return all_meant(owners[:1], scene, 9)
    behind = holding.FROM_WHOM.match(text, cue.end)
    if behind is None and holding.HAS_OWNER.fullmatch(surface):
        behind = holding.OF_WHOM.match(text, cue.end)
    if behind and (actor := starting_at(scene.sentence.actors, behind.end(), text)):
        return meant_by(actor, scene)
    opening = text[scene.sentence.span.start : head.start if head else cue.start]
    if holding.FROM_START.match(opening.strip()):
        return scene.sentence.actors[:1]
    if holding.RAISES.search(opening):
        return all_meant(scene.sentence.subject(cue.start), scene, 9)
    return ()


def _determiner(scene: Scene, cue: Cue, *, only: bool) -> tuple[Token | None, bool]:
    """Find the article or owner of a noun; a cue without one may be a verb.

    Args:
        scene: the sentence.
        cue: a word that may be a noun.
        only: whether it can be nothing else.
    """
    before = [token for token in scene.sentence.tokens if token.end <= cue.start][-5:]
    for between, token in enumerate(reversed(before)):
        if token.tag in "AO" or (token.tag in "NR" and token.is_possessive):
            return token, True
        if token.tag == "N" and between == 0 and only:
            return token, True
        if token.tag not in "MW" or (token.tag == "W" and _is_clausal(token.word)):
            return None, only
    return None, only


def _is_clausal(word: str) -> bool:
    low = word.casefold()
    return (
        low in syntax.HELPERS or low in syntax.IRREGULAR or low.endswith(("ed", "ly"))
    )


def _label_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...]:
    """Find whose judgement a label is: "unacceptable to Arland", "seen by Kyiv as"."""
    text = scene.sentence.text
    whom = holding.TO_WHOM.match(text, cue.end)
    if whom and (him := holding.HIM.match(text, whom.end())):
        pronoun = "they" if him[0].startswith("t") else "he"
        nobody: frozenset[str] = frozenset()
        return meant_by(
            Actor(him.start(), him.end(), frozenset(), nobody, nobody, pronoun), scene
        )
    told = starting_at(scene.sentence.actors, whom.end(), text) if whom else None
    if told and not told.is_modifier:
        return meant_by(told, scene)
    start = scene.sentence.hard_start(cue.start)
    opening = re.compile(r"(?:but\s+|and\s+)?for\s+", re.IGNORECASE).match(text, start)
    opening = opening or re.compile(r"\s*for\s+", re.IGNORECASE).match(text, start)
    if opening and (actor := starting_at(scene.sentence.actors, opening.end(), text)):
        return meant_by(actor, scene)
    if own := noun_holders(scene, cue):
        return own
    seen = next(reversed([*holding.SEES_AS.finditer(text, start, cue.start)]), None)
    if seen is not None:
        by = holding.AGENT.match(text, seen.end())
        if by and (actor := starting_at(scene.sentence.actors, by.end(), text)):
            return meant_by(actor, scene)
        if not syntax.BE.search(text[scene.sentence.span.start : seen.start()]):
            return all_meant(scene.sentence.subject(seen.start()), scene, 8)
    said = speakers(scene, cue.start)
    if not said and cue.meaning.startswith("binds"):
        return all_meant(scene.sentence.subject(cue.start), scene, 8)
    return said
