"""A draft with the sentences that it rests on."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from operator import attrgetter

from .... import lazy
from ....sentences import Span, sentences
from ...base import Context
from ..lexicon import moods, open_stances, people, plain, stances
from ..model import PositionDraft
from .actors import Actor
from .holders import find_voice
from .names import Name, Names, Reader, bare_word, reader_of, role_of, share_a_name
from .open_stances import is_left_to, is_parted, read_open_stances
from .persons import CAPITALISED, Holder, read_person
from .readings import FAINTLY, Reading, hangs, is_former, read_plainly, read_scene
from .reference import meant_by, speakers
from .scene import Scene, scene_of
from .sentence import read_sentence


@dataclass(frozen=True, eq=False)
class Case:
    """A draft with the sentences that it rests on, read."""

    draft: PositionDraft
    context: Context
    reader: Reader
    known: Names
    """Names that the draft itself uses."""
    scenes: tuple[Scene, ...]
    """The sentences that the quote touches."""
    after: Scene | None
    """The sentence behind them."""

    def read(self, phrase: str) -> Holder:
        """Read whom a phrase of the draft names."""
        return read_person(phrase, self.reader, self.known)

    @cached_property
    def holder(self) -> Holder:
        """Whom the draft gives the position to."""
        side = self.read(self.draft.on_behalf_of)
        actor = self._whoever(self.draft.actor)
        others = actor.others | side.others
        names = actor.names | (frozenset() if others else side.names)
        return Holder(names, actor.roles | side.roles, others)

    @cached_property
    def claimant(self) -> Holder:
        """Whom the draft has say so."""
        return self._whoever(self.draft.stated_by)

    def _whoever(self, phrase: str) -> Holder:
        """Read a phrase; in "its prime minister" whoever "its" stands for is meant."""
        person = self.read(phrase)
        owner = phrase.strip().partition(" ")[0].casefold()
        if person.names or person.others or owner not in people.POSSESSIVES:
            return person
        owners = {
            name
            for scene in self.scenes
            for one in scene.sentence.actors
            if one.pronoun == owner and one.roles & person.roles
            for who in meant_by(one._replace(names=frozenset()), scene)
            for name in who.names
        }
        return person._replace(names=frozenset(owners))

    def is_named(self, holder: Holder) -> bool:
        """Tell whether the passage names somebody, be it by an adjective."""
        around = (self.scenes[0].before if self.scenes else None, self.after)
        scenes = (*self.scenes, *(scene for scene in around if scene))
        return bool(holder.names) and any(
            share_a_name(holder.names, a.names)
            for s in scenes
            for a in s.sentence.actors
        )

    @cached_property
    def sides(self) -> Names:
        """The parties that the draft's conflict is named after."""
        return self.read(self.draft.conflict).names

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every stance that the sentences tell."""
        return tuple(r for scene in self.scenes for r in read_scene(scene))

    @cached_property
    def fitting(self) -> tuple[Reading, ...]:
        """Readings of the draft's stance, whoever holds it."""
        return self._told or self._implied or self._near or self._open

    @cached_property
    def _open(self) -> tuple[Reading, ...]:
        """Readings that the words leave open, where the holder does nothing else."""
        stance = self.draft.stance
        known = {r.scene for r in self._told}
        closing = [
            r
            for r in self.readings
            if r.told not in open_stances.neutral(stance)
            and self.holder.is_one_of(r.holders)
        ]
        return tuple(
            r
            for scene in self.scenes
            if scene not in known
            for r in read_open_stances(scene, stance)
            if all(is_parted(r, other) for other in closing)
        )

    @cached_property
    def _near(self) -> tuple[Reading, ...]:
        """Readings next to the draft's stance that its sentence makes into it.

        A refusal with a condition is a demand, a step that harms a threat where it hangs
        on something; not where the holder gives something.
        """
        stance = self.draft.stance
        near = plain.NEXT_TO.get(stance)
        if near is None:
            return ()
        gives = {
            r.scene
            for r in self.readings
            if r.family in plain.GIVES - near and self.holder.is_one_of(r.holders)
        }
        return tuple(
            r if r.holders else replace(r, holders=find_voice(r.scene, r.start))
            for r in self.readings
            if r.family in near
            and r.scene not in gives
            and plain.TURNS_INTO[stance].search(r.part)
        )

    @cached_property
    def _implied(self) -> tuple[Reading, ...]:
        """Signs of the draft's stance, where its holder takes no other."""
        stance = self.draft.stance
        own = [r for r in self.readings if self.holder.is_one_of(r.holders)]
        taken = [r for r in own if not r.family and r.told in plain.TAKEN]
        against = {
            told: [r for r in own if r.family in families.get(stance, frozenset())]
            + (taken if stance in plain.POLAR else [])
            for told, families in ((FAINTLY, plain.AGAINST), ("", plain.OPPOSED))
        }
        return tuple(
            r
            for sign in plain.SIGNS_OF.get(stance, ())
            for scene in self.scenes
            for r in read_plainly(scene, sign)
            if all(
                r.start <= c.start < c.end <= r.end
                for c in against[FAINTLY if r.told == FAINTLY else ""]
            )
            and (sign != "yes" or not moods.NEGATION.search(scene.sentence.said_low))
            and (stance != "concede" or sign == "give" or self._has_refused(scene))
        )

    @cached_property
    def _told(self) -> tuple[Reading, ...]:
        return tuple(
            r
            for r in self.readings
            if self._is_told_by(r)
            and not (r.family == "welcomes" and self._stops(r))
            and not (self.draft.stance == "concede" and self._is_first_word(r))
        )

    def _is_told_by(self, reading: Reading) -> bool:
        """Tell whether a reading tells the draft's stance, whoever holds it."""
        if self.draft.stance == "demand" and _PROPOSAL.fullmatch(reading.surface):
            return not reading.is_noun
        if reading.family in stances.FAMILIES[self.draft.stance]:
            if reading.family == "grants" and _NO_SOONER.search(reading.part):
                return self.draft.stance not in plain.POLAR
            is_promise = (
                self.draft.stance in {"accept", "concede"}
                and reading.family == "commits"
            )
            return (
                not is_promise
                or _BINDS_HIM.match(reading.sentence.low, reading.start) is not None
            )
        if self.draft.stance == "demand":
            return reading.family in _OWED and hangs(reading)
        if self.draft.stance == "accept_with_conditions" and reading.family == "wants":
            return _DEPENDS.match(reading.surface) is not None
        is_threat = self.draft.stance == "reject" and reading.family == "threatens"
        return is_threat and _BLOCKS.search(reading.surface) is not None

    def _is_first_word(self, reading: Reading) -> bool:
        """Tell an acceptance that gives nothing up: no refusal went before."""
        if reading.family not in {"accepts", "ready"} or _GIVES_WAY.match(
            reading.sentence.low, reading.start
        ):
            return False
        return not self._has_refused(reading.scene)

    def _has_refused(self, scene: Scene) -> bool:
        """Tell whether a sentence recalls a refusal of before."""
        return any(
            r.family in stances.REFUSALS and r.scene is scene and is_former(r)
            for r in self.readings
        )

    def _stops(self, reading: Reading) -> bool:
        """Tell "welcomed the offer but stopped short of accepting it"."""
        own = frozenset[Name]().union(*(actor.names for actor in reading.holders))
        return any(
            r.told == "accepts"
            and r.family != "accepts"
            and r.scene is reading.scene
            and (not r.holders or any(share_a_name(own, a.names) for a in r.holders))
            for r in self.readings
        )

    @cached_property
    def held(self) -> tuple[Reading, ...]:
        """Readings of the draft's stance by its holder."""
        for tier in (self._told, self._implied, self._near, self._open):
            if own := tuple(r for r in tier if self._holds(r)):
                return own
        if not self.speaks_for_holder:
            return ()
        acts = {
            r.scene
            for r in self.readings
            if r.family and self.holder.is_one_of(r.holders)
        }
        return tuple(
            r
            for r in self.fitting
            if r.scene in acts and self.claimant.is_one_of(r.holders)
        )

    def _holds(self, reading: Reading) -> bool:
        """Tell whether a reading is the holder's, be it one of "both governments"."""
        first = reading.holders[0] if reading.holders else None
        if first and not first.names and self._is_no(first):
            return False
        if self.holder.is_one_of(reading.holders) or self._is_his_own(reading):
            return True
        if share_a_name(self.holder.names, self.sides) and any(
            reading.sentence.is_everybody(a) for a in reading.holders
        ):
            return True
        return is_left_to(self.holder, reading, self.sides | self.known)

    def _is_his_own(self, reading: Reading) -> bool:
        """Tell "Arland's minister said the army would": of nobody else named, his own."""
        first = reading.holders[0] if reading.holders else None
        if first is None or first.names or first.others:
            return False
        return bool(first.roles & people.OWN) and self.holder.is_one_of(
            speakers(reading.scene, reading.start)
        )

    def _is_no(self, actor: Actor) -> bool:
        """Tell that a party can be no such thing: Hamas no army, a state no rebels."""
        parties = self.context.parties
        registered = [n[0][1:] for n in self.holder.names if n[0].startswith("#")]
        kinds = {parties.get(party).kind for party in registered}
        if not kinds or self.holder.roles & actor.roles:
            return False
        is_state = "state" in kinds
        return bool(actor.roles & (people.REBELS if is_state else people.STATES))

    @property
    def speaks_for_holder(self) -> bool:
        """Tell whether the claimant is a person who may voice the holder's stance."""
        return self.draft.attribution == "own_side_official" and not any(
            name[0].startswith("#") or share_a_name([name], self.sides)
            for name in self.claimant.names
        )


_GIVES_WAY = lazy.compile(
    r"c[oa]m(?:e|es|ing)\s+a?round\b|(?:(?:ready|willing|prepared|open|readiness|willingness)\s+(?:to|for)\s+)?(?:\w+ly\s+)?"
    r"(?:accept|expand|includ|shar|extend|chang|amend|adjust|soften|reconsider|hold|releas|free|giv|help|recogni[sz]|discuss|consider|negotiat|talk|compromis|concede|allow|let|admit|explor|"
    r"look\s+at|live\s+with|review|settle|sign)\w*\b(?![^.;]*\bbut\s+not\b)"
)
"""An acceptance that gives something up by its own words: "open to discussing"."""

_PROPOSAL = lazy.compile(r"(?:proposal|offer|suggestion|initiative|invitation|idea)s?")
"""Nouns that put something forward and demand nothing: "the US proposal"."""

_BINDS_HIM = lazy.compile(
    r"(?:re)?commit|undert|g[ai]ve|\w+\s+(?:(?:on|at|in)\s+\w+\s+|\w+day\s+|again\s+)?(?:(?:\w+\s+)?that\s+no(?:\s+[\w'’-]+){1,3}?\s+would\b|(?:that\s+(?:[\w'’-]+\s+){1,3}?would\s+|to\s+)(?:\w+ly\s+)?"
    r"(?:abide|respect|honou?r|observe|uphold|implement|sign|comply|adhere|follow|accept|join|attend|stick|keep\s+to|"
    r"hand|deliver|free|releas|return|withdraw|pull|let|allow|permit|end|stop|halt|ceas|lift|re?open|open|grant|restor|disarm|tak|keep\s+(?:the|its|his|her|their|all)\s+(?:[\w-]+\s+){0,3}?open|refrain|spar|leav|vacat|hold\s+(?:its|his|their)\s+fire))"
)
"""A promise that accepts something: "pledged to honour it", no "pledged two batteries"."""

_BLOCKS = lazy.compile(
    r"\b(?:block|prevent|veto|boycott|bar|obstruct|thwart|scupper|sink|torpedo|bound|obliged|treat|regard|consider)\w*"
)
"""Threats that refuse: "would block any text"."""

_DEPENDS = lazy.compile(
    r"(?:tie|tying|link|hing|depend|condition|conting|subject|rest|turn|ma[dk]|no\s).*\b(?:on|upon|to|without|until|unless|before|conditional|contingent|dependent|subject)\b",
    re.DOTALL,
)
"""A wish that something else hangs on: "ties its money to", "no lists without"."""

_NO_SOONER = lazy.compile(
    r"\bnot\s+(?:a|one)\s+(?:day|minute|moment|hour|second)\s+(?:earlier|sooner|before)\b"
)
"""What makes a yes of later a no: "will leave when he asks, and not a day earlier"."""

_OWED = frozenset("accepts ready grants commits yields would open may".split())
"""What somebody gives for something demands it: "would go home if Borland paid"."""


def build_case(draft: PositionDraft, context: Context) -> Case:
    """Read the sentences that a draft rests on, and those around them."""
    start, end = context.evidence.start, context.evidence.end
    reader = reader_of(context.article.text, context.parties)
    known = _known(draft)
    scenes: list[Scene] = []
    for span in _window(context):
        sentence = read_sentence(reader, shorten(span, start, end), known)
        scenes.append(scene_of(sentence, scenes[-1] if scenes else None))
    own = tuple(
        s for s in scenes if s.sentence.span.start < end and start < s.sentence.span.end
    )
    after = scenes[-1] if scenes and scenes[-1] not in own else None
    return Case(draft, context, reader, known, own, after)


_LOOK_BACK = 4
"""How many sentences before a quote may tell who "he" is in it."""


def _window(context: Context) -> tuple[Span, ...]:
    """Return the sentences that a quote touches, four before them and one behind."""
    split = sentences(context.article.text)
    body = bisect_right(split, context.article.body_start, key=attrgetter("end"))
    first = bisect_right(split, context.evidence.start, key=attrgetter("end"))
    behind = bisect_left(split, context.evidence.end, key=attrgetter("start"))
    return split[max(first - _LOOK_BACK, body) : behind + 1]


_LONG = 1_000
"""Code points of the longest sentence that is read whole: readings of one cost their
number squared, and no sentence of our articles has 400."""


def shorten(span: Span, start: int, end: int) -> Span:
    """Cut an endless sentence to what stands around the quote, else to its beginning."""
    if span.end - span.start <= _LONG:
        return span
    if span.start < end and start < span.end:
        margin = max(_LONG - (end - start), 0) // 2
        return Span(max(span.start, start - margin), min(span.end, end + margin))
    return Span(span.start, span.start + _LONG)


def _known(draft: PositionDraft) -> Names:
    """Return the names that a draft itself uses, word by word."""
    said = (draft.actor, draft.on_behalf_of, draft.stated_by, draft.conflict)
    return frozenset(
        (bare_word(word),)
        for phrase in (*said, draft.addressed_to or "")
        for word in CAPITALISED.findall(phrase)
        if not role_of(word) and bare_word(word) not in people.MODIFIERS
    )
