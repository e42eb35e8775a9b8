"""Whose a stance cue is, by its shape and by word order."""

from collections.abc import Sequence

from .... import lazy
from ....grammar import Cue
from ..lexicon import holding, people, speech, syntax
from .actors import Actor
from .names import role_of
from .reference import (
    all_meant,
    main_actors,
    meant_by,
    named_before,
    speakers,
    who_spoke,
)
from .scene import Scene
from .sentence import Sentence
from .tokens import Token, is_verbal


def find_holders(scene: Scene, cue: Cue, shape: str) -> tuple[Actor, ...]:
    """Find whose a cue of some shape is; several when a word may mean several."""
    found = _by_shape(scene, cue, shape)
    if found or _is_nobodys(scene, cue, shape):
        return found
    return _left_over(scene, cue, shape)


def _is_nobodys(scene: Scene, cue: Cue, shape: str) -> bool:
    """Tell a noun or passive without an owner: nobody is better than anybody."""
    return shape == "verb" and (
        noun_holders(scene, cue) is not None
        or _is_passive(scene.sentence, cue)
        or _is_things(scene.sentence, cue)
    )


def _is_things(sentence: Sentence, cue: Cue) -> bool:
    """Tell what a thing does: "a truce that would let Borland rearm"."""
    before = sentence.text[sentence.hard_start(cue.start) : cue.start]
    found = _THING_THAT.search(before)
    return found is not None and not (
        is_verbal(found[1]) or role_of(found[1]) or speech.REPORTS.fullmatch(found[1])
    )


_THING_THAT = lazy.compile(
    r"\b([a-z][a-z-]+)\s+(?:that|which)\s+(?:\w+ly\s+|also\s+|still\s+)?$"
)


def _left_over(scene: Scene, cue: Cue, shape: str) -> tuple[Actor, ...]:
    """Find whose a cue may be where its clause names nobody.

    The place behind it ("no takers in Aden"), the sentence's own subject, else whoever
    the sentence before was about when this one names nobody.
    """
    sentence = scene.sentence
    if shape == "verb":
        place = _IN.match(sentence.text, cue.end)
        if place and (actor := sentence.starting_at(place.end())):
            return (actor,) if actor.names else ()
    told = [a for a in sentence.actors if not sentence.in_speech(a)]
    able = [a for a in told if not (a.is_modifier or a.is_governed or a.is_object)]
    able = [a for a in able if a.end <= cue.start and a.pronoun not in people.RELATIVES]
    if shape == "verb" and able:
        return all_meant(able[:1], scene, 7)
    if any(a.names for a in told) or scene.before is None:
        return ()
    return who_spoke(scene.before, 6) or main_actors(scene.before, 6)


def find_voice(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Find in whose words a place stands, else whom its sentence is about."""
    sentence = scene.sentence
    if said := speakers(scene, at):
        return said
    start = sentence.hard_start(at)
    opening = _FOR.match(sentence.low, start)
    if opening and (actor := sentence.starting_at(opening.end())):
        return meant_by(actor, scene)
    told = [a for a in sentence.actors if not sentence.in_speech(a)]
    place = [a for a in told if a.is_place and a.names][-1:]
    able = [a for a in told if not (a.is_modifier or a.is_governed or a.is_object)]
    able = [a for a in able if a.pronoun not in people.RELATIVES]
    if able and (able[0].end <= at or sentence.text[at : able[0].start].count(" ") < 3):
        return all_meant(able[:1], scene, 7)
    if place and place[0].start > at and sentence.quote_at(at) is None:
        return tuple(place)
    owner = [a for a in told if a.is_possessive and a.names]
    if owner and len({a.names for a in told if a.names}) == 1:
        return tuple(owner[:1])
    if any(a.names for a in able) or scene.before is None:
        return ()
    return who_spoke(scene.before, 6) or main_actors(scene.before, 6)


def _by_shape(scene: Scene, cue: Cue, shape: str) -> tuple[Actor, ...]:
    if shape == "inverted":
        actor = scene.sentence.starting_at(cue.end)
        return meant_by(actor, scene) if actor else ()
    if shape == "modal":
        found = speakers(scene, cue.start)
        if not found and scene.before is not None:
            return who_spoke(scene.before, 6)
        return found
    if shape == "label":
        return _label_holders(scene, cue)
    sentence = scene.sentence
    part = sentence.hard_start(cue.start)
    before = sentence.low[part : cue.start]
    if convinced := holding.CONVINCED.search(before):
        objects = _between(sentence, part + convinced.end(1), cue.start)
        if objects and holding.TO_DO_IT.search(before):
            return all_meant(objects[:1], scene, 7)
    if for_him := _FOR_HIM_TO.search(before):
        objects = _between(sentence, part + for_him.start(), cue.start)
        if objects and for_him.group(1).count(" ") < 6:
            return all_meant(objects[:1], scene, 7)
    if (own := noun_holders(scene, cue)) is not None:
        return own
    is_passive_would = _BE_DONE.match(sentence.low, cue.start)
    if is_passive_would and (said := speakers(scene, cue.start)):
        return said  # "they would be freed, Arland said"
    if _is_things(sentence, cue):
        return ()
    if agent := find_agent(sentence, cue):
        return meant_by(agent, scene)
    if _is_passive(sentence, cue):
        return _passive_holders(scene, cue)
    exactly = sentence.text[part : cue.start]
    if accused := holding.ACCUSED.search(exactly):
        objects = _between(sentence, part + accused.start(), cue.start)
        return all_meant(objects[:1], scene, 7)
    if quoted := holding.QUOTED_AS.search(exactly):
        return tuple(_between(sentence, part + quoted.start(), cue.start)[-2:])
    if cleft := holding.CLEFT.match(sentence.low, part):
        actor = sentence.starting_at(cleft.end())
        if actor and holding.WHO.fullmatch(sentence.low, actor.end, cue.start):
            return () if cleft["not"] else meant_by(actor, scene)
    first_word = sentence.low[cue.start : cue.end].split()[0]
    is_participle = first_word.endswith("ing")
    if is_participle and (said := _who_just_spoke(sentence, cue.start)):
        return all_meant(said, scene, 8)
    found = sentence.subject(cue.start, ing=is_participle)
    if found:
        return all_meant(found, scene, 8)
    if way := holding.WAY_OF.search(exactly):
        at = part + way.start()
        return tuple(a for a in sentence.actors if a.start >= at)[:1]
    return speakers(scene, cue.start)


_FOR_HIM_TO = lazy.compile(r"\bonly\s+for\s+((?:[\w’'-]+\s+)+?)to\s+(?:\w+ly\s+)?$")
"""What somebody did in the end: "… were suggested, only for the army to refuse"."""

_BE_DONE = lazy.compile(r"(?:will|would)\s+be\s+(?:\w+ly\s+)?\w+(?:ed|en)\b")


def _between(sentence: Sentence, start: int, end: int) -> list[Actor]:
    return [a for a in sentence.actors if start <= a.start < end]


def _who_just_spoke(sentence: Sentence, at: int) -> tuple[Actor, ...]:
    """Return who says what stands before a participle: "…, the envoy said, urging"."""
    for report in reversed(sentence.reports):
        ends = max([report.end, *(who.end for who in report.who)])
        if ends <= at and _SAID.fullmatch(sentence.text, ends, at):
            return report.who
    return ()


_SAID = lazy.compile(
    r"(?:\s+(?:late\s+|early\s+)?(?:on|in|at)\s+[\w\s]{1,30}|\s+(?:yesterday|today|again))?"
    r",\s+(?:\w+ly\s+|also\s+|while\s+)?"
)
"""Between a verb of saying at the end of its clause and a participle."""


def _is_passive(sentence: Sentence, cue: Cue) -> bool:
    surface = sentence.low[cue.start : cue.end]
    if not surface.endswith(("ed", "en", "pt", "own", "out", "de")):
        return False
    if surface.startswith("un") or _BARE.search(surface):
        return False
    if surface in {"opposed", "committed"} and sentence.text.startswith(" to", cue.end):
        return False
    return syntax.BE.search(sentence.low[sentence.span.start : cue.start]) is not None


_BARE = lazy.compile(r"(?:^|\s)open$|\b(?:to|will|would|could|can|not)\s+\w+$")
"""How a cue ends that is no participle: "willing to open"."""


def find_agent(sentence: Sentence, cue: Cue) -> Actor | None:
    """Return who is behind "by": "rejected by Kyiv", "a demand bitterly resisted by"."""
    by = holding.AGENT.match(sentence.low, cue.end)
    return sentence.starting_at(by.end()) if by else None


def _passive_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...]:
    """Find who did what was done by nobody named: in a place, or one sentence back."""
    sentence = scene.sentence
    place = _IN.match(sentence.text, cue.end)
    if place and (actor := sentence.starting_at(place.end())):
        return (actor,)
    if any(a.names for a in sentence.actors) or scene.before is None:
        return ()
    named = named_before(scene.before)
    return tuple(named) if len({a.names for a in named}) == 1 else ()


_IN = lazy.compile(r"\s+(?:in|at)\s+")


def noun_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...] | None:
    """Find whose noun a cue is ("Kyiv's rejection", "a demand by Kyiv"), if it is one."""
    sentence, low = scene.sentence, scene.sentence.low
    surface = low[cue.start : cue.end]
    if not holding.NOUNS.fullmatch(surface):
        surface = surface.partition(" to ")[0]  # "proposal to freeze"
    if not holding.NOUNS.fullmatch(surface):
        return None
    only = holding.ONLY_NOUNS.fullmatch(surface) is not None
    head, is_noun = _determiner(sentence, cue, only=only)
    if not is_noun:
        return None
    opening = low[sentence.span.start : head.start if head else cue.start]
    if head and head.tag in "NRO":
        if head.tag == "O" and holding.ANSWERS.search(opening):
            return ()
        owners = [a for a in sentence.actors if a.start <= head.start < a.end]
        return all_meant(owners[:1], scene, 8)
    behind = holding.FROM_WHOM.match(low, cue.end)
    if behind is None and holding.HAS_OWNER.fullmatch(surface):
        behind = holding.OF_WHOM.match(low, cue.end)
    if behind and (actor := sentence.starting_at(behind.end())):
        return meant_by(actor, scene)
    if repeats := _who_repeats(sentence, cue):
        return meant_by(repeats, scene)
    if holding.FROM_START.match(opening.strip()):
        return sentence.actors[:1]
    if holding.RAISES.search(opening):
        return all_meant(sentence.subject(cue.start), scene, 8)
    return ()


def _who_repeats(sentence: Sentence, cue: Cue) -> Actor | None:
    """Return who makes a demand in the clause behind it: "a demand Kyiv has repeated"."""
    that = holding.THAT.match(sentence.low, cue.end)
    actor = sentence.starting_at(that.end()) if that else None
    if actor is None or not holding.REPEATS.match(sentence.low, actor.end):
        return None
    return actor


def _determiner(
    sentence: Sentence, cue: Cue, *, only: bool
) -> tuple[Token | None, bool]:
    """Find the article or owner of a noun; a cue without one may be a verb.

    Args:
        sentence: where it stands.
        cue: a word that may be a noun.
        only: whether it can be nothing else.
    """
    before = [token for token in sentence.tokens if token.end <= cue.start][-5:]
    before = [token for token in before if token.tag not in "'’"]
    for between, token in enumerate(reversed(before)):
        if _determines(token):
            return token, True
        if (
            token.tag == "N"
            and between == 0
            and not (only and _is_raised(sentence, token))
            and (only or _is_owner(sentence, cue, token, before[:-1]))
        ):
            return token, True
        owner = before[-between - 2 :][:1]
        if token.tag == "R" and between == 0 and owner and owner[0].word in _ONE:
            return token, True  # "a government request"
        is_adjective = token.word.endswith("ed") and any(map(_determines, owner))
        if token.tag not in "MW" or (
            token.tag == "W" and _is_clausal(token.word) and not is_adjective
        ):
            return None, only
    return None, only


def _is_raised(sentence: Sentence, name: Token) -> bool:
    """Tell "the rebels renew Red Sea threat", where the name only qualifies."""
    opening = sentence.low[sentence.span.start : name.start]
    return holding.RAISES.search(opening) is not None


def _is_owner(
    sentence: Sentence, cue: Cue, name: Token, before: Sequence[Token]
) -> bool:
    """Tell "bowed to Kyiv demands", "a Borlish offer", where the name cannot act."""
    ahead = [t for t in before if t.tag != "M" and "-" not in t.word]
    if any(token.word.casefold() in _ONE | {"the"} for token in ahead[-2:]):
        return True
    return (
        sentence.low.endswith("s", cue.start, cue.end)
        and _YIELDING.search(sentence.low[sentence.span.start : name.start]) is not None
    )


_ONE = frozenset({"a", "an", "any", "this", "that", "another", "no"})


_YIELDING = lazy.compile(r"\b(?:to|over|despite|against|by)\s+(?:the\s+)?$")


def _determines(token: Token) -> bool:
    """Tell whether a noun must follow: an article, "its", "Kyiv's"."""
    return token.tag in "AO" or (token.tag in "NR" and token.is_possessive)


def _is_clausal(word: str) -> bool:
    low = word.casefold()
    return (
        low in syntax.HELPERS or low in syntax.IRREGULAR or low.endswith(("ed", "ly"))
    )


def _label_holders(scene: Scene, cue: Cue) -> tuple[Actor, ...]:
    """Find whose judgement a label is: "unacceptable to Arland", "seen by Kyiv as"."""
    sentence = scene.sentence
    if told := _told(sentence, cue):
        return meant_by(told, scene)
    start = sentence.hard_start(cue.start)
    opening = _FOR.match(sentence.low, start)
    if opening and (actor := sentence.starting_at(opening.end())):
        return (*meant_by(actor, scene), *speakers(scene, cue.start))
    if own := noun_holders(scene, cue):
        return own
    if source := holding.FROM_ONE.match(sentence.low, cue.end):
        teller = sentence.starting_at(source.end())
        return meant_by(teller, scene) if teller else ()
    for seen in [*holding.SEES_AS.finditer(sentence.low, start, cue.start)][-1:]:
        by = holding.AGENT.match(sentence.low, seen.end())
        if by and (actor := sentence.starting_at(by.end())):
            return meant_by(actor, scene)
        is_seen = syntax.BE.search(sentence.low[sentence.span.start : seen.start()])
        if not is_seen and (sees := sentence.subject(seen.start())):
            return all_meant(sees, scene, 7)
    if holding.SEES_AS.match(sentence.low, cue.start):
        return all_meant(sentence.subject(cue.start), scene, 7)
    said = speakers(scene, cue.start)
    if not said and cue.meaning.startswith("binds"):
        return all_meant(sentence.subject(cue.start), scene, 7)
    if not said and cue.meaning.startswith("threatens"):
        return _who_threatens(scene, cue)
    return said


def _who_threatens(scene: Scene, cue: Cue) -> tuple[Actor, ...]:
    """Find who acts outside the clause that a threat hangs on, else who spoke before."""
    sentence = scene.sentence
    comma = sentence.text.find(",", cue.start, sentence.span.end)
    ends = comma if comma >= 0 else sentence.span.end
    able = [
        a
        for a in sentence.actors
        if not (a.is_modifier or a.is_governed or a.is_object)
        and not cue.start <= a.start < ends
        and not sentence.in_speech(a)
        and a.pronoun not in people.RELATIVES
    ]
    if able or scene.before is None:
        return all_meant(able[:1], scene, 7)
    return who_spoke(scene.before, 6) or main_actors(scene.before, 6)


def _told(sentence: Sentence, cue: Cue) -> Actor | None:
    """Return who is behind a label: "unacceptable to Arland", "essential for them"."""
    whom = holding.TO_WHOM.match(sentence.low, cue.end)
    if whom is None:
        return None
    if him := holding.HIM.match(sentence.text, whom.end()):
        pronoun = "they" if him[0].startswith("t") else "he"
        return Actor(*him.span(), frozenset(), frozenset(), pronoun=pronoun)
    told = sentence.starting_at(whom.end())
    return None if told is None or told.is_modifier else told


_FOR = lazy.compile(r"(?:(?:but\s+|and\s+)?|\s*)for\s+")
