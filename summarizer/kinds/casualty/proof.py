"""Does the quote say that so many people came to this harm?

Each check is a small function of the draft and the scene in which its number stands:
the article's own sentences around the quote, so that a quote cut to suit hides nothing.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...dates import resolve
from ...numbers import Count, parse_count
from ...parties import BOTH_SIDES, NOT_STATED, REPORTER
from ...quotes import fold
from ...records import Problem
from ...sentences import Span, sentences
from ..base import Context, shared_problems
from ..wording import plain
from . import lexicon as lex
from .model import CasualtyDraft
from .mood import is_negated, is_past, is_unreal, is_withdrawn
from .reading import Figure, Reading, has_object, read
from .voices import (
    Names,
    acts_on,
    agents,
    attribution,
    is_pronoun,
    may_speak,
    names_in,
    proper,
    speeches,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the passage, and how much of it the quote has."""

    text: str
    """Folded."""
    quoted: Span
    """Offsets into the text; empty when the quote does not touch it."""

    @property
    def reading(self) -> Reading:
        """Its numbers and words of harm; read when first asked for."""
        return read(self.text)


@dataclass(frozen=True, slots=True)
class Scene:
    """A number where it stands."""

    figure: Figure
    sentence: Sentence
    passage: tuple[Sentence, ...]
    """With one neighbour on each side of the quote."""
    names: Names
    context: Context

    @property
    def text(self) -> str:
        """The number's own sentence, folded."""
        return self.sentence.text

    @property
    def noun_phrase(self) -> str:
        """The number's noun, and whose people they are."""
        return self.sentence.reading.noun_phrase(self.figure) or self.counted_noun

    @property
    def counted_noun(self) -> str:
        """The noun before a bare number: "the Borlish soldiers killed were put at 12"."""
        harm = self.figure.harm
        if harm is None or self.figure.has_noun or harm.start > self.figure.start:
            return ""
        if harm.sort != lex.VERB or has_object(self.text, harm):
            return ""
        noun = _COUNTED_NOUN.search(self.text[: harm.group])
        between = self.text[harm.end : self.figure.start].strip()
        words = self.text[self.figure.start : self.figure.end].casefold()
        is_put = between or words.startswith(("estimated", "put"))
        return noun[1] if noun and is_put else ""

    @property
    def others(self) -> tuple[Sentence, ...]:
        """The passage without the number's own sentence."""
        return tuple(s for s in self.passage if s is not self.sentence)

    def previous(self) -> Sentence | None:
        """Return the sentence before the number's own."""
        at = self.passage.index(self.sentence)
        return self.passage[at - 1] if at else None


_COUNTED_NOUN = re.compile(
    r"(?:\bnumber\s+of|\bcount\s+of|\btoll\s+of|\btotal\s+of|\bthe|\bof|\bthat|\bhow\s+many)"
    r"\s+((?:[\w'-]+\s+){1,4})$",
    re.IGNORECASE,
)


def problems(draft: CasualtyDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    names = Names(context.parties)
    passage = _passage(context)
    found = list(_shared(draft, context, names))
    if not _names_side(draft.victim_side, context, names):
        found.append("victims_not_named")
    scenes, unfit = _scenes(draft, context, passage, names)
    if not scenes:
        return (*found, unfit)
    told = [tuple(p for check in CHECKS for p in check(draft, s)) for s in scenes]
    return (*found, *min(told, key=len))


def _shared(draft: CasualtyDraft, context: Context, names: Names) -> Iterator[Problem]:
    """Check what every kind has, but take "its ministry" beside the name for named."""
    for problem in shared_problems(
        context, stated_by=draft.stated_by, date_text=draft.date_text
    ):
        if problem != "claimant_not_named" or not _is_named(
            draft.stated_by, context.passage, names
        ):
            yield problem


def _is_named(name: str, text: str, names: Names) -> bool:
    """Tell whether a text has every word of a name, or a person's last one."""
    words = [w for w in re.findall(r"[^\W\d_]{3,}", fold(name).text) if w != "the"]
    if not words:
        return False
    said = set(re.findall(r"[^\W\d_]{3,}", fold(text).text.casefold()))
    has_all = all(
        any(word.casefold() == s or s.startswith(word.casefold()[:5]) for s in said)
        if not word[0].isupper()
        else names.places(word, text) or word.casefold() in said
        for word in words
    )
    whole = proper(name)
    is_person = len(whole) > 1 and len(whole) == len(words)
    return has_all or (is_person and words[-1].casefold() in said)


def _names_side(side: str, context: Context, names: Names) -> bool:
    if context.parties.resolve(side) == BOTH_SIDES:
        return bool(_BOTH.search(context.passage)) or (
            len(context.parties.named_in(context.passage)) > 1
        )
    return context.names(side) or (
        context.parties.resolve(side).id not in context.parties.parties
        and _is_named(side, context.passage, names)
    )


_BOTH = re.compile(
    r"\b(?:both|either|each|all|two)\s+(?:sides?|parties|armies|countries|nations|states|"
    r"of\s+them|peoples|camps)\b|\bboth\b",
    re.IGNORECASE,
)


# the scene


def _passage(context: Context) -> tuple[Sentence, ...]:
    """Read the sentences that the quote touches, and one neighbour on each side."""
    text, evidence = context.article.text, context.evidence
    split = _unwrapped(text, [
        s for s in sentences(text) if s.end > context.article.body_start
    ])  # fmt: skip
    touched = [
        i for i, s in enumerate(split)
        if s.start < evidence.end and evidence.start < s.end
    ]  # fmt: skip
    if not touched:
        return ()
    near = split[max(touched[0] - 1, 0) : touched[-1] + 2]
    return tuple(_sentence(text, span, evidence.start, evidence.end) for span in near)


def _unwrapped(text: str, split: list[Span]) -> list[Span]:
    """Join lines that were only wrapped: a sentence does not end before "luvungi."."""
    joined: list[Span] = []
    for span in split:
        last = joined[-1] if joined else None
        if (
            last
            and span.end - last.start < 1_000
            and text[last.end : span.start] == "\n"
            and last.end - text.rfind("\n", 0, last.end) > 60
            and text[last.end - 1] not in '.!?:"”’)'
        ):
            joined[-1] = Span(last.start, span.end)
        else:
            joined.append(span)
    return joined


LONGEST = 1_200
"""A sentence longer than this is read around the quote only: time stays linear."""


def _sentence(text: str, span: Span, start: int, end: int) -> Sentence:
    if span.end - span.start > LONGEST:
        middle = min(max(start, span.start), span.end)
        first = max(span.start, middle - LONGEST // 2)
        span = Span(first, min(span.end, max(first + LONGEST, end)))
    folded = fold(text[span.start : span.end])
    inside = [i for i, at in enumerate(folded.origin) if start <= at + span.start < end]
    quoted = Span(inside[0], inside[-1] + 1) if inside else Span(0, 0)
    return Sentence(folded.text, quoted)


def _scenes(
    draft: CasualtyDraft,
    context: Context,
    passage: tuple[Sentence, ...],
    names: Names,
) -> tuple[list[Scene], Problem]:
    """Find the numbers that a draft can mean, or tell why there is none."""
    wanted = fold(draft.count_text).text
    if not wanted or wanted not in fold(context.evidence.quote).text:
        return [], "count_not_in_quote"
    scenes: list[Scene] = []
    unfit: Problem = "count_not_a_number"
    for sentence in passage:
        for start, end in _places(wanted, sentence):
            for phrase in sentence.reading.things:
                if phrase.start < end and start < phrase.end:
                    unfit = "not_people"
            hit = [
                f for f in sentence.reading.figures if f.start < end and start < f.end
            ]
            if len(hit) == 1 and _is_count(wanted, hit[0]):
                scenes.append(Scene(hit[0], sentence, passage, names, context))
            elif hit and unfit == "count_not_a_number":
                unfit = "count_mismatch"
    return scenes, unfit


def _places(wanted: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    for match in re.finditer(re.escape(wanted), sentence.text):
        if (
            sentence.quoted.start <= match.start()
            and match.end() <= sentence.quoted.end
        ):
            yield match.span()


def _is_count(wanted: str, figure: Figure) -> bool:
    return parse_count(wanted) is not None or figure.phrase.says.high == 0


# the checks


def count(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The number is all of the phrase that the text has, and says the same."""
    says = scene.figure.phrase.says
    said = parse_count(fold(draft.count_text).text)
    is_part = says.value is None and said not in (
        says,
        None,
    )  # "thousands" of "tens of"
    if says[:2] != (draft.qualifier, draft.value) or is_part:
        yield "count_mismatch"


def role(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The harm that governs this number is the draft's."""
    roles = _roles(scene)
    if draft.metric in roles:
        return
    if not any(draft.metric in h.roles for h in scene.sentence.reading.harms):
        yield "metric_not_in_quote"
    if roles or scene.sentence.reading.harms:
        yield "role_mismatch"


def _roles(scene: Scene) -> frozenset[str]:
    figure, reading = scene.figure, scene.sentence.reading
    if figure.roles or reading.harms:
        return frozenset[str](figure.roles)
    before = scene.previous()
    if before is None or not _continues(scene):
        return frozenset()
    roles = {f.roles for f in before.reading.figures if f.roles}
    if not roles:
        roles = {h.roles for h in before.reading.harms}
    return frozenset[str](roles.pop()) if len(roles) == 1 else frozenset()


def _continues(scene: Scene) -> bool:
    """Tell whether a sentence without harm goes on counting: "Nine were children."."""
    figure, text = scene.figure, scene.text
    after = text[figure.noun_end :]
    if re.match(r"\s+of\s+(?:them|those|these|the\s+victims)\b", text[figure.end :]):
        return True
    if re.match(
        rf"\s+(?:were|was|are|is)\s+(?:\w+\s+)?(?:{lex.PERSON.pattern})\b", after
    ):
        return True
    before = text[: figure.start]
    return not figure.has_noun and bool(
        re.search(
            r"\b(?:counts?|counted|puts?\s+(?:it|the\s+(?:figure|number|toll))\s+at|spoke\s+"
            r"of|speaks\s+of|figure\s+(?:is|was)|number\s+(?:is|was)|gave|gives|says|said)"
            r"\s+$",
            before,
        )
    )


def mood(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """It is told as a fact of now, or the draft says how else."""
    text, figure = scene.text, scene.figure
    if draft.assertion in {"hypothetical", "future"} or is_unreal(text, figure):
        yield "not_a_fact"
    negated, withdrawn = is_negated(text, figure), is_withdrawn(text)
    if draft.assertion == "denied":
        if negated == withdrawn and (withdrawn or not _denied_next(scene)):
            yield "negated"
    elif negated or withdrawn:
        yield "negated"
    past = is_past(text, figure, scene.sentence.reading.figures, _year(scene))
    if past and draft.assertion not in {"historical", "denied"}:
        yield "historical"
    if draft.assertion == "historical" and not (
        past or any(lex.PAST_LABEL.search(s.text) for s in scene.passage)
    ):
        yield "historical"


def _denied_next(scene: Scene) -> bool:
    at = scene.passage.index(scene.sentence)
    return any(
        lex.DENIED_NEARBY.search(s.text)
        and re.search(
            r"\b(?:figure|claim|report|toll|number|account|it|this|that|them)s?\b",
            s.text,
        )
        for s in scene.passage[at + 1 : at + 2]
    )


def _year(scene: Scene) -> int:
    published = scene.context.article.published_on
    return published.year if published else 9999


def victims(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The people counted are this side's, as far as the text tells."""
    side = scene.context.parties.resolve(draft.victim_side)
    if side in (NOT_STATED, REPORTER):
        if _belongs_elsewhere(draft.conflict, scene):
            yield "wrong_side"
        return
    phrase = scene.noun_phrase
    after = scene.text[scene.figure.noun_end : scene.figure.noun_end + 70]
    both = re.match(r"[^.;,]{0,45}?\b(?:on|from|of)\s+(?:both|either|each)\b", after)
    if side == BOTH_SIDES:
        if _party_of(phrase, scene):
            yield "wrong_side"
        return
    if both:
        yield "wrong_side"
        return
    named = _party_of(phrase, scene)
    if named:
        if not scene.names.same(draft.victim_side, named):
            yield "wrong_side"
        return
    if (
        _is_bystander(draft.victim_side, scene)
        or _is_owned_by_another(draft.victim_side, scene)
        or _did_it(draft.victim_side, scene)
        or _began_it(draft.victim_side, scene)
        or _belongs_elsewhere(draft.victim_side, scene)
    ):
        yield "wrong_side"


def _party_of(phrase: str, scene: Scene) -> str | None:
    """Name the party whose people a noun phrase counts: "300 Borlish troops"."""
    mentions = scene.context.parties.mentions(phrase)
    if mentions:
        return " and ".join(phrase[m.start : m.end] for m in mentions)
    named = [w for w in proper(phrase) if _NATIONAL.search(w) or _SIDES.search(phrase)]
    return " ".join(named) or None


_NATIONAL = re.compile(
    r"(?:ish|ian|ians|an|ans|ese|ers?|is?|en|ic|land|lander|landers|nd|ia|el|in|ov|re)$"
)
_SIDES = re.compile(r"\b(?:of|from|belonging|loyal)\b|['’]s\b")


def _is_bystander(side: str, scene: Scene) -> bool:
    """Tell whether a side is only who counts, or where the people fled to."""
    party = scene.context.parties.resolve(side)
    if party.kind == "igo":
        return True
    spots = [
        (s, at) for s in scene.passage for at, _ in scene.names.places(side, s.text)
    ]
    return bool(spots) and all(_is_outside(s.text, at, scene) for s, at in spots)


def _is_outside(text: str, at: int, scene: Scene) -> bool:
    lead = text[:at]
    if "displaced" in scene.figure.roles and re.search(
        r"\b(?:to|towards?|into|across\s+to|reach(?:ed)?|entered)\s+(?:the\s+)?$", lead
    ):
        return True
    if re.match(
        r"[\w'-]+\s+(?:war|talks|truce|ceasefire|conflict|peace|question|plan|issue|"
        r"negotiations|crisis|border|front)\b",
        text[at:],
    ):
        return True
    return bool(
        re.search(
            r"\b(?:researchers?|institute|university|think\s+tank|analysts?|group|agency|"
            r"diplomats?|monitor|observatory)\s+(?:based\s+)?in\s+$",
            lead,
        )
    )


def _is_owned_by_another(side: str, scene: Scene) -> bool:
    """Read "its soldiers": whose they are, the sentence says before."""
    figure, text = scene.figure, scene.text
    own = re.search(
        r"\b(?:its|their|his|her|our)\b(?:\s+own)?|\bown\b",
        text[max(figure.start - 12, 0) : figure.noun_end]
        + (
            " own"
            if re.match(r"\s+of\s+(?:its|their)\s+own", text[figure.noun_end :])
            else ""
        ),
    )
    harm = figure.harm
    suffered = harm and re.match(r"lost|los[ei]|suffer", text[harm.start : harm.end])
    suffered = suffered or re.search(
        r"\b(?:suffer(?:ed|s|ing)?|took|takes|taken|sustained|incurred|lost)\s+(?:\w+\s+){0,2}$",
        text[: figure.start],
    )
    if not (own or suffered):
        return False
    owners = _owners(scene, skip_agents=not suffered and "own" not in (own or [""])[0])
    if suffered:
        owners = owners[-1:]  # whoever lost them is named last before the verb
    return bool(owners) and not any(scene.names.same(side, o) for o in owners)


def _owners(scene: Scene, *, skip_agents: bool) -> list[str]:
    """Name those whom "its" can mean: parties before it that suffer nothing there."""
    text, figure = scene.text, scene.figure
    acting = agents(text, _active(scene), scene.context.parties) if skip_agents else ()
    counted = [
        (f.end, f.noun_end) for f in scene.sentence.reading.figures if f is not figure
    ]
    out: list[str] = []
    ended = 0
    for name, start, end in names_in(text[: figure.start], scene.context.parties):
        inside = any(a <= start < b for a, b in counted)
        lead = re.search(
            r"\b(?:on|against|by|with|near)\s+(?:the\s+|an?\s+)?$", text[:start]
        )
        if inside or lead or name in acting:
            continue
        if out and re.fullmatch(r"(?:['’]s)?\s(?:of\s)?", text[ended:start]):
            out[-1] += f" {name}"  # "Arland's Third Brigade" is one
        else:
            out.append(name)
        ended = end
    return out


def _active(scene: Scene) -> int | None:
    """Return where the verb that does the harm stands, if it is an active one."""
    figure = scene.figure
    while figure.harm is None and figure.heir_of is not None:
        figure = figure.heir_of
    harm = figure.harm
    if harm is None or harm.is_passive or harm.sort not in {lex.VERB, lex.ACTIVE}:
        return None
    if harm.start > figure.start or "lost" in scene.text[harm.start : harm.end]:
        return None
    between = scene.text[harm.end : figure.start]
    takes = harm.sort == lex.ACTIVE or has_object(scene.text, harm) or len(between) < 20
    return harm.start if takes else None


def _first_active(sentence: Sentence) -> int | None:
    return next(
        (
            harm.start
            for harm in sentence.reading.harms
            if not harm.is_passive and has_object(sentence.text, harm)
        ),
        None,
    )


def _did_it(side: str, scene: Scene) -> bool:
    """Tell whether a side is the one that is said to have done it."""
    if re.search(r"\bown\b|\bfriendly\b", scene.text):
        return False
    acting = agents(scene.text, _active(scene), scene.context.parties)
    if not any(scene.names.same(side, name) for name in acting):
        return _means_itself(side, scene.sentence, _active(scene), scene.names)
    return not any(
        re.search(r"\b(?:in|near|at|of|from)\s+(?:the\s+)?$", scene.text[:start])
        for start, _ in scene.names.places(side, scene.text)
        if start > scene.figure.start
    )


def _began_it(side: str, scene: Scene) -> bool:
    """Tell whether the sentence before has the side strike: "Arland shelled Mere."."""
    before = scene.previous()
    if before is None or scene.names.places(side, scene.text):
        return False
    if not acts_on(side, before.text, names=scene.names):
        return False
    spots = scene.names.places(side, before.text)
    return len(spots) == 1 and not any(
        f.roles and at >= f.start for f in before.reading.figures for at, _ in spots
    )


def _means_itself(
    name: str, sentence: Sentence, start: int | None, names: Names
) -> bool:
    """Read "its guns had killed 40": the guns are the speaker's."""
    if start is None:
        return False
    text = sentence.text
    subject = re.split(
        r"[;:,]|\b(?:that|said|says|claimed|claims|announced|and|as|when)\b",
        text[:start],
    )[-1]
    if not re.search(r"\b(?:its|their|his|her|our|it|they|he|we)\b", subject):
        return False
    said = [s.speaker for s in speeches(text) if s.end <= start]
    owner = said[-1] if said else text[: start - len(subject)]
    return names.same(name, owner)


def _belongs_elsewhere(name: str, scene: Scene) -> bool:
    """Tell whether a text names somebody only in a clause about something else.

    "As shelling in Zand killed 90, the presidents of Arland and Borland met."
    """
    opening = re.match(
        r"(?:As|While|When|After|Hours\s+after|Days\s+after|Before|On\s+a\s+day\s+when|"
        r"Since|Because|Although|Though)\s[^,;]*,\s",
        scene.text,
    )
    if not opening or scene.figure.start > opening.end():
        return False
    words = name.replace("–", " ").replace("-", " ")
    parts = [
        w for w in re.split(r"\s+(?:and|war|conflict|vs)\b|\s", words) if proper(w)
    ]
    if not parts or any(
        scene.names.places(w, s.text) for w in parts for s in scene.others
    ):
        return False
    spots = [at for w in parts for at, _ in scene.names.places(w, scene.text)]
    said = any(
        scene.names.same(w, s.speaker) for w in parts for s in speeches(scene.text)
    )
    return bool(spots) and not said and all(at >= opening.end() for at in spots)


def responsible(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """Who is said to have done it is named as doing it, and is not who suffered it."""
    name = draft.responsible
    if name is None or not name.strip():
        return
    context, names = scene.context, scene.names
    if not context.names(name) and not _is_named(name, context.passage, names):
        yield "responsible_not_named"
        return
    own = re.search(r"\bown\b|\bfriendly\b", scene.text)
    counted = _party_of(scene.noun_phrase, scene)
    if (counted and names.same(name, counted) and not own) or (
        not own and _is_specific(draft.victim_side, scene)
        and names.same(name, draft.victim_side)
    ):  # fmt: skip
        yield "responsible_not_named"
        return
    if not names.any_named(name):
        return
    acting = [
        agent
        for sentence in scene.passage
        for agent in agents(
            sentence.text,
            _active(scene) if sentence is scene.sentence else None,
            context.parties,
        )
    ]
    own_agents = agents(scene.text, _active(scene), context.parties)
    itself = any(
        _means_itself(
            name,
            s,
            _active(scene) if s is scene.sentence else _first_active(s),
            names,
        )
        for s in scene.passage
    )
    if own_agents and _active(scene) is not None and not itself:
        if not any(names.same(name, agent) for agent in own_agents):
            yield "responsible_not_named"
        return
    blamed = any(names.same(name, agent) for agent in acting)
    if not (blamed or itself) and not any(
        acts_on(name, s.text, names=names) for s in scene.passage
    ):
        yield "responsible_not_named"


def _is_specific(side: str, scene: Scene) -> bool:
    resolved = scene.context.parties.resolve(side)
    return resolved not in (BOTH_SIDES, NOT_STATED, REPORTER)


def claimant(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """Whoever the text has say so, says so."""
    told = attribution(scene.text, scene.figure.start, scene.figure.noun_end)
    party = scene.context.parties.resolve(draft.stated_by)
    if party in (REPORTER, NOT_STATED):
        if told.speakers and told.is_firm:
            yield "claimant_contradicted"
        return
    if told.speakers:
        if not any(
            _may(draft.stated_by, speaker, scene, scene.sentence)
            for speaker in told.speakers
        ):
            yield "claimant_contradicted"
        return
    if not _spoken_next_door(draft, scene):
        yield "claimant_contradicted"


def _may(stated_by: str, speaker: str, scene: Scene, home: Sentence) -> bool:
    """Tell whether a speaker of a sentence can be the draft's claimant."""
    if is_pronoun(speaker):
        return _is_meant(stated_by, scene, home)
    before = scene.passage[: scene.passage.index(home)]
    return may_speak(
        stated_by,
        speaker,
        names=scene.names,
        may_be_title=any(_leads(stated_by, s.text, scene) for s in before),
    )


def _leads(stated_by: str, text: str, scene: Scene) -> bool:
    """Tell whether a sentence is about somebody: named first, or its speaker."""
    named = names_in(text, scene.context.parties)
    return bool(named and scene.names.same(stated_by, named[0][0])) or any(
        scene.names.same(stated_by, s.speaker) for s in speeches(text)
    )


def _is_meant(stated_by: str, scene: Scene, home: Sentence) -> bool:
    """Tell whether "it said" can mean a claimant: a speaker, or the first one named."""
    at = scene.passage.index(home)
    counted = [(f.start, f.noun_end) for f in home.reading.figures]
    for sentence in (home, *reversed(scene.passage[:at])):
        text = sentence.text
        said = [s.speaker for s in speeches(text) if not is_pronoun(s.speaker)]
        if said:
            return any(_may(stated_by, name, scene, sentence) for name in said)
        apposed = re.match(r"[^,]{3,60},\s+([A-Z][\w' -]{3,50}),", text)
        which = re.search(r"([^,;]{3,60}),\s+which\s", text)
        if apposed and re.search(r"\b(?:he|she)\b", text):
            return scene.names.same(stated_by, apposed[1])
        if which and scene.names.same(stated_by, which[1]):
            return True
        named = [
            (name, start)
            for name, start, _ in names_in(text, scene.context.parties)
            if not (sentence is home and any(a <= start < b for a, b in counted))
        ]
        if named and not _PREPOSED.search(text[: named[0][1]]):
            return scene.names.same(stated_by, named[0][0])
    return False


_PREPOSED = re.compile(
    r"\b(?:in|at|on|near|from|of|by|to|for|with|across|around|against|over|off)\b",
    re.IGNORECASE,
)


def _spoken_next_door(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether the claimant speaks in the sentence before or after."""
    return any(
        _may(draft.stated_by, speech.speaker, scene, sentence)
        for sentence in scene.others
        for speech in speeches(sentence.text)
    )


def subset(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """It is part of another number exactly when the text says so."""
    says = _is_subset(scene.figure, scene)
    if says is not None and says != draft.is_subset:
        yield "subset_mismatch"


def _is_subset(figure: Figure, scene: Scene) -> bool | None:
    """Tell whether a number is part of another; None where both readings are fair."""
    text, reading = scene.text, scene.sentence.reading
    before, after = text[: figure.start], text[figure.end :]
    if lex.SUBSET_BEFORE.search(before) or lex.SUBSET_NOUN_AFTER.match(after):
        return True
    if lex.SUBSET_AFTER.match(after):
        return True
    at = reading.figures.index(figure)
    whole = reading.figures[at + 1] if at + 1 < len(reading.figures) else None
    if whole and re.match(
        r"\s+(?:were|was|are|is)\s+(?:also\s+)?among\b", text[figure.noun_end :]
    ):
        return True
    if whole and whole.is_whole and whole.start - figure.end < 25:
        return True
    left = reading.before(figure)
    if left is None:
        goes_on = (
            not reading.harms
            and _continues(scene)
            and not _AFTER_COUNTING.search(before)
        )
        return None if goes_on else False
    between = text[left.end : figure.start]
    is_of = re.search(
        r"\bof\s+(?:the|those|its|some)?\s*(?:\w+\s+)?$",
        text[: left.start],
        re.IGNORECASE,
    )
    if is_of and re.search(r"^[^;]*,\s+(?:at\s+least\s+)?$", between):
        return True
    if re.search(r"(?:,|\band|\bor)\s+$", between) and left.end > 0:
        linked = _is_subset(left, scene)
        near = re.fullmatch(r"[\w\s'’-]{0,40}(?:,|,?\s+and|\s+or)\s+", between)
        if linked and near and figure.harm is None:
            return True
    copula = re.match(
        rf"\s+(?:were|was|are|is)\s+(?:\w+\s+)?(?:{lex.PERSON.pattern})\b",
        text[figure.noun_end :],
    )
    return bool(copula and figure.heir_of is not None and not figure.has_noun)


_AFTER_COUNTING = re.compile(
    r"\b(?:counts?|counted|puts?|spoke|speaks?|gave|gives|says|said|is|was|at|of)\s+$"
)


def _is_one_day(draft: CasualtyDraft) -> bool:
    """Tell whether the draft dates its event to a day, in the sentence's own words."""
    told = draft.date_text or ""
    return bool(lex.ONE_DAY.search(told)) and not lex.SINCE_OR_UNTIL.search(told)


def reach(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """One event, a span or all since some day, as the words around the number say."""
    if draft.count_type == "not_stated":
        return
    total = _is_total(scene)
    if draft.count_type == "cumulative" and total is False:
        yield "count_type_mismatch"
    if draft.count_type == "incident" and total and not _is_one_day(draft):
        yield "count_type_mismatch"
    if draft.count_type == "period":
        words = f"{scene.text} {draft.date_text or ''}"
        if not lex.SPAN.search(words):
            yield "count_type_mismatch"


_SEGMENT = re.compile(
    r";|,\s+(?=(?:taking|bringing|raising|pushing|lifting|adding|which\s+(?:brings?|brought|"
    r"takes?|took|raises?|raised)|after|as|while|but|in\s+what|the\s+(?:dead|worst|blood|"
    r"heav|high|larg|big|most|first))\b)|\s(?=after\s)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|overnight|today|yesterday|dawn|night|"
    r"morning|evening|weekend)\b"
)
_PERFECT = re.compile(
    r"\b(?:has|have|to\s+have|['’]ve)\s+(?:been\s+|already\s+|\w+ly\s+)*$"
)


def _is_total(scene: Scene) -> bool | None:
    """Tell whether a number sums up a war so far; None where the words allow both."""
    figure, text = scene.figure, scene.text
    cuts = [0, *(m.end() for m in _SEGMENT.finditer(text)), len(text)]
    start = max(c for c in cuts if c <= figure.start)
    end = min(c for c in cuts if c >= figure.end)
    segment = text[start:end]
    harm = figure.harm or (figure.heir_of.harm if figure.heir_of else None)
    lasts = harm is not None and bool({"missing", "detained_captured"} & harm.roles)
    for cue in lex.CUMULATIVE.finditer(segment):
        if lasts and cue[0].casefold() == "since":
            continue  # "missing since Thursday" tells how long, not how many
        if not lex.SINCE_EXEMPT.search(segment[: cue.start()]):
            return True
    if harm is None:
        return None
    if re.search(rf"\b{lex.INCIDENT}\b", segment, re.IGNORECASE) or _DAY.search(
        segment
    ):
        return False
    if harm.sort == lex.TOLL:
        return None
    perfect = _PERFECT.search(text[: harm.start])
    if perfect and harm.start < figure.start and not _LOCAL.search(segment):
        return True
    if "displaced" in harm.roles and (
        perfect or re.search(r"\b(?:are|were)\s+$", text[: harm.start])
    ):
        return True
    return None if perfect else False


def group(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """They were soldiers or civilians only where a word of theirs says so."""
    if draft.victim_group == "not_stated":
        return
    soldiers, civilians = _groups(scene)
    wanted = {
        "military": soldiers and not civilians,
        "civilian": civilians and not soldiers,
        "mixed": soldiers and civilians,
    }
    if not wanted[draft.victim_group]:
        yield "group_not_in_quote"


def _groups(scene: Scene) -> tuple[bool, bool]:
    figure, text = scene.figure, scene.text
    joined = re.compile(
        rf"\s+and\s+(?:\w+\s+)?(?:{lex.PERSON.pattern})\b", re.IGNORECASE
    ).match(text, figure.noun_end)
    if joined and any(
        figure.noun_end <= other.start < joined.end()
        for other in scene.sentence.reading.figures
    ):
        joined = None  # "12 soldiers and three nuns" are two numbers
    phrase = text[figure.end : joined.end() if joined else figure.noun_end]
    phrase = phrase if phrase.strip() else scene.counted_noun
    owner = lex.MILITARY_KIND.search(scene.noun_phrase.replace(phrase, "", 1))
    found = _groups_in(phrase)
    if any(found):
        return found
    told = _TOLD_OF.match(text, figure.noun_end)
    if told and (lex.MILITARY.search(told[1]) or lex.CIVILIAN.search(told[1])):
        return _groups_in(told[1])
    if owner and not lex.CIVILIAN.search(phrase):
        return True, False
    if re.search(r"\b(?:its|his|their)\s+(?:own\s+)?(?:men|dead|own)\b", phrase):
        return bool(
            lex.MILITARY_KIND.search(" ".join(s.text for s in scene.passage))
        ) or (_armed_speaker(scene)), False
    relatives = _kin(scene)
    if any(_groups_in(relatives)):
        return _groups_in(relatives)
    dead = re.search(
        r"\b(?:its|his|their)\s+(?:own\s+)?(?:men|dead|own|losses|wounded|ranks)\b",
        text,
    )
    if dead and _armed_speaker(scene):
        return True, False
    apposed = figure.harm and re.match(
        r",\s+(?:an?|the|all|both|mostly)\s+([\w\s,'-]{3,60})", text[figure.harm.end :]
    )
    if apposed and apposed[1] and any(_groups_in(apposed[1])):
        return _groups_in(apposed[1])
    return _groups_in(_own_clause(scene))


_TOLD_OF = re.compile(
    r"\s*(?:were|was|are|is|,|of\s+(?:them|whom)(?:\s+(?:were|are|was))?)\s+(?:all\s+|both\s+)?"
    rf"((?:(?!(?:as|when|by|in|on|while|killed|wounded|the|a)\b)[\w-]+\s+){{0,2}}"
    rf"(?:{lex.PERSON.pattern})(?:\s+and\s+(?:{lex.PERSON.pattern}))?)\b",
    re.IGNORECASE,
)


def _groups_in(words: str) -> tuple[bool, bool]:
    soldiers = lex.MILITARY.search(words) or lex.MILITARY_KIND.search(words)
    police = lex.POLICE.search(words)
    if police and not re.search(r"soldiers|troops", words, re.IGNORECASE):
        soldiers = None
    civilian = lex.CIVILIAN.search(words)
    if lex.ARMY_CIVILIAN.search(words):
        civilian = None
    return bool(soldiers), bool(civilian)


def _armed_speaker(scene: Scene) -> bool:
    return any(
        re.search(
            r"\b(?:army|military|rebels?|general|navy|militia)\b|\b[A-Z]+\d+\b",
            s.speaker,
        )
        for sentence in scene.passage
        for s in speeches(sentence.text)
    )


def _kin(scene: Scene) -> str:
    """Return the noun that a bare number shares: "killed 12 soldiers, wounded 30"."""
    figure, text = scene.figure, scene.text
    others = re.search(r"\bothers?$", text[figure.end : figure.noun_end], re.IGNORECASE)
    if figure.has_noun and not others:
        return ""
    left = scene.sentence.reading.before(figure)
    while left is not None:
        noun = text[left.end : left.noun_end]
        if any(_groups_in(noun)):
            return noun
        left = scene.sentence.reading.before(left)
    before = scene.previous()
    if before is None or scene.sentence.reading.before(figure):
        return ""
    nouns = [
        before.text[f.end : f.noun_end]
        for f in before.reading.figures
        if f.roles & _roles(scene)
    ]
    return nouns[-1] if nouns else ""


def _own_clause(scene: Scene) -> str:
    """Return the words about the harm that are not about who did or told it."""
    figure, text = scene.figure, scene.text
    harm = figure.harm
    if harm is None:
        return ""
    words = text
    for other in scene.sentence.reading.figures:
        if other is not figure and other.has_noun:
            gap = " " * (other.noun_end - other.start)
            words = words[: other.start] + gap + words[other.noun_end :]
    suffered = re.search(
        r"\b(?:suffer(?:ed|s)?|took|takes|lost|sustained)\s+(?:\w+\s+){0,2}$",
        text[: figure.start],
    )
    if suffered:
        clause = re.split(r"[;,]", text[: figure.start])[-1]
        return clause[: suffered.start() if len(clause) == figure.start else None]
    start, end = min(harm.start, figure.start), max(harm.end, figure.noun_end)
    counted = re.search(
        r"\b(?:number|toll|count|total|tally)\s+of\s+[^,;]*$|\b(?:the|[A-Z]\w+)\s+[^,;]{0,40}$",
        words[: harm.start],
    )
    before = ""
    if counted and harm.start < figure.start and not harm.is_passive:
        noun = counted[0]
        is_number = noun.casefold().startswith(("number", "toll", "count", "total"))
        if is_number or _active(scene) is None or harm.sort == lex.VERB:
            verbless = not re.match(r"\s*(?:a|an|the|\d)", text[harm.end :])
            before = (
                noun if is_number or (verbless and not _active_object(scene)) else ""
            )
    inner = re.sub(
        r",[^,;]*\b(?:of|among)\s+(?:them|whom)\b[^,;]*,?", " ", words[start:end]
    )
    return f"{before} {re.split(r'[;,]', inner)[0] if len(inner) > 80 else inner}"


def _active_object(scene: Scene) -> bool:
    figure, harm = scene.figure, scene.figure.harm
    return bool(
        harm
        and re.fullmatch(r"\s+(?:\w+\s+){0,3}", scene.text[harm.end : figure.start])
    )


def verification(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """Only an independent body's word makes a number verified."""
    if draft.verification != "verified":
        return
    text = scene.text
    if not (
        lex.VERIFIED.search(text) and lex.VERIFYING.search(text)
    ) or lex.UNVERIFIED.search(" ".join(s.text for s in scene.passage)):
        yield "claimant_not_named"


def when(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The time phrase stands with the number, and is not the day of speaking."""
    if draft.date_text is None:
        return
    wanted = fold(draft.date_text).text
    here = [m.start() for m in re.finditer(re.escape(wanted), scene.text)]
    if here:
        if all(_is_day_of_speech(scene.text, at) for at in here):
            yield "date_not_in_article"
        return
    near = [s for s in scene.others if wanted in s.text]
    if not any(s.reading.harms or _ATTACKED.search(s.text) for s in near):
        yield "date_not_in_article"


_ATTACKED = re.compile(
    r"\b(?:shell|bomb|str[iu]c?k|hit|attack|raid|fired|fight|clash|down|sank|explo|assault)",
    re.IGNORECASE,
)


def _is_day_of_speech(text: str, at: int) -> bool:
    return bool(
        re.search(
            r"\b(?:said|says|told\s+(?:\w+\s+){1,2}|claimed|announced|added|reported|denied|"
            r"acknowledged|confirmed|stated|declared)\s+(?:(?:late|early|on)\s+)?$",
            text[:at],
        )
    )


def where(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The place is named with the number, or as a place next to it."""
    if draft.place is None or not (wanted := proper(draft.place)):
        return
    if any(scene.names.places(word, scene.text) for word in wanted):
        return
    for sentence in scene.others:
        for word in wanted:
            for at, _ in scene.names.places(word, sentence.text):
                if _LOCAL.search(sentence.text[:at]):
                    return
    yield "victims_not_named"


_LOCAL = re.compile(
    r"\b(?:in|at|near|on|outside|around|of|from|off|to|inside|across|over|struck|hit|shelled|"
    r"bombed|attacked|hits|strikes)\s+(?:(?:the|central|northern|southern|eastern|western|"
    r"downtown|city|town|village|port)\s+)*(?:[A-Z]\w+\s+)?$"
)

Check = Callable[[CasualtyDraft, Scene], Iterator[Problem]]
CHECKS: tuple[Check, ...] = (
    *(count, role, mood, victims, responsible, claimant),
    *(subset, reach, group, verification, when, where),
)
"""All that must be borne out, each told apart."""


def computed(draft: CasualtyDraft, context: Context) -> dict[str, object]:
    """Compute the record's fields that its draft has not."""
    scenes, _ = _scenes(draft, context, _passage(context), Names(context.parties))
    says = scenes[0].figure.phrase.says if scenes else Count("exact", None, None, None)
    dated = resolve(draft.date_text, published=context.article.published_on)
    side = context.parties.resolve(draft.victim_side).id
    topic = context.topic(draft.conflict)
    registered = [p for p in side.split("+") if p in context.parties.parties]
    return {
        "side": side,
        "low": says.low,
        "high": says.high,
        "start_date": dated.start,
        "end_date": dated.end,
        "topic": context.topics.home_of(registered, topic=topic),
    }


def claim(draft: CasualtyDraft) -> str:
    """Tell a draft in one line, for the audit list."""
    return f"{draft.count_text} {plain(draft.metric)}, {draft.victim_side}"
