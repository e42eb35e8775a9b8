"""Whose word a number is."""

import re
from collections.abc import Callable, Iterator

from .... import lazy
from ....parties import NOT_STATED, REPORTER
from ....quotes import fold
from ....records import Problem
from ...saying.sources import sources
from ...saying.speakers import BAND, OFFICES, PRESS
from ...standing import belies
from ..model import CasualtyDraft
from .attribution import Attribution, attribution, may_speak
from .counters import has_number, it_has_number
from .lexicon.mood import (
    DENIAL,
    DISPUTED,
    ESTIMATED,
    UNVERIFIED,
    VERIFIED,
    VERIFYING,
)
from .lexicon.saying import SAY
from .names import names_in, proper
from .scene import Scene, Sentence
from .voices import Speech, is_pronoun, speeches


def claimant(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """Whoever the text has say so, says so."""
    told = attribution(scene.text, scene.figure.start, scene.figure.noun_end)
    if draft.assertion == "denied":
        told = _without_claims(told, scene.text)
    if not told.speakers:
        told = Attribution(tuple(_told_beside(scene)), True)
    party = scene.context.parties.resolve(draft.stated_by)
    deniers = _deny_next(scene) if draft.assertion == "denied" else ()
    if deniers:
        if not any(_may(draft.stated_by, *denier, scene) for denier in deniers):
            yield "claimant_contradicted"
        return
    if party in (REPORTER, NOT_STATED):
        others = [who for who in told.speakers if not PRESS.search(who)]
        if others and told.is_firm:
            yield "claimant_contradicted"
        return
    is_open = not (told.speakers and told.is_firm)
    if is_open and has_number(draft.stated_by, scene):
        return
    if not told.speakers and it_has_number(scene):
        told = Attribution(("it",), True)
    if told.speakers:
        if not _says_so(draft.stated_by, scene.text) and not any(
            _may(draft.stated_by, speaker, scene.sentence, scene)
            for speaker in told.speakers
        ):
            yield "claimant_contradicted"
        return
    if not (_says_so(draft.stated_by, scene.text) or _spoken_next_door(draft, scene)):
        yield "claimant_contradicted"


def _told_beside(scene: Scene) -> Iterator[str]:
    """Name those of whom a sentence beside tells it: "So says X", "X tells another story"."""
    at = scene.passage.index(scene.sentence)
    for form, near in (("herald", at - 1), ("echo", at + 1)):
        for sentence in scene.passage[max(near, 0) : near + 1]:
            for source in sources(sentence.text):
                if source.form == form:
                    yield sentence.text[slice(*source.who)]


def _without_claims(told: Attribution, text: str) -> Attribution:
    """Leave out whose claim is denied: "Borland's claim that 12 fell is untrue, X said"."""
    claims = {text[slice(*s.who)] for s in sources(text) if s.form == "ahead"}
    deniers = tuple(who for who in told.speakers if who not in claims)
    return told._replace(speakers=deniers or told.speakers)


def _deny_next(scene: Scene) -> list[tuple[str, Sentence]]:
    """Find who calls the number untrue in the sentence after it, as written."""
    at = scene.passage.index(scene.sentence)
    return [
        (denied[1], after)
        for after in scene.passage[at + 1 : at + 2]
        if not DENIAL.search(scene.text) and (denied := _DENIES_IT.match(after.text))
    ]


_DENIES_IT = lazy.compile(
    r"((?:The\s+)?[\w'’.-]+(?:\s+[\w'’.-]+){0,4}?)\s+(?:has\s+|had\s+)?(?:call(?:s|ed)\s+"
    r"(?:this|that|it|the\s+(?:claim|figure|number|report))\s+[^.;]{0,30}?(?:fiction|"
    r"false|lies?|untrue|fabricat\w+|nonsense|propaganda|invention)|(?:den(?:ies|ied)|"
    r"reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))\s+(?:(?:this|that|it)\s*(?:[.,;]|$)|the\s+"
    r"(?:claim|figure|number|report|toll)))"
)


def _says_so(stated_by: str, text: str) -> bool:
    """Tell so of a claimant whose written name has signs that no reading expects."""
    name = re.escape(fold(stated_by).text)
    if re.search(rf"^(?:The\s+)?{name}:\s|\({name}\)\W*$", text):
        return True  # a headline, or a source in brackets
    return bool(
        not re.fullmatch(r"[\w\s'’.,-]*", stated_by)
        and re.search(rf"{name}\s+(?:has\s+|had\s+)?{SAY.pattern}", text, re.IGNORECASE)
    )


def _may(stated_by: str, speaker: str, home: Sentence, scene: Scene) -> bool:
    """Tell whether a speaker of a sentence can be the draft's claimant."""
    if is_pronoun(speaker):
        told = [who[1] for who in _WHO_SAYS.finditer(home.text)]
        if told and speaker.casefold() in {"which", "who"}:
            return any(
                may_speak(stated_by, who, names=scene.names, may_be_title=False)
                for who in told
            )
        return _is_meant(stated_by, scene, home)
    if _OWN_VOICE.match(speaker) and scene.names.places(stated_by, home.text):
        return True
    if _is_of_other_country(stated_by, speaker, scene, home):
        return False
    before = scene.passage[: scene.passage.index(home)]
    return may_speak(
        stated_by,
        speaker,
        names=scene.names,
        may_be_title=any(_leads(stated_by, s.text, scene) for s in before)
        or (_is_band(stated_by, speaker, scene) and bool(before)),
    )


def _is_of_other_country(
    stated_by: str, speaker: str, scene: Scene, home: Sentence
) -> bool:
    """Read "the country's health ministry": the country is the last one named before."""
    at = home.text.find(speaker)
    if not _COUNTRYS.match(speaker) or at < 0:
        return False
    named = [m for m in scene.names.mentions(home.text[:at]) if m.party.kind == "state"]
    return bool(
        named
        and scene.names.any_named(stated_by)
        and not scene.names.same(stated_by, named[-1].party.name)
    )


_OWN_VOICE = lazy.compile(
    r"(?:its|their)\s+(?:[\w-]+\s+)?(?:radio|television|channel|website|news\s+agency|press\s+office|media|bulletin|"
    r"mouthpiece|spokes(?:man|woman|person|people)|statement)$",
    re.IGNORECASE,
)
_COUNTRYS = lazy.compile(
    r"(?:the\s+(?:country|nation|kingdom|republic|state)['’]s)\s", re.IGNORECASE
)


def _is_band(stated_by: str, speaker: str, scene: Scene) -> bool:
    """Tell whether "the militia" can be a claimant that is no state: it is named before."""
    kind = scene.context.parties.resolve(stated_by).kind
    return kind in {"armed_group", "other"} and BAND.search(speaker) is not None


_WHO_SAYS = lazy.compile(
    rf"(?:^|[,;:]\s)([^,;:]{{3,60}}),\s+(?:which|who)\s+(?:(?:has|have|had|also|only|never|always|often|rarely|seldom|\w+ly)\s+)*{SAY.pattern}",
    re.IGNORECASE,
)


def _leads(stated_by: str, text: str, scene: Scene) -> bool:
    """Tell whether a sentence is about somebody: named first, or its speaker."""
    named = names_in(text, scene.names)
    return bool(named and scene.names.same(stated_by, named[0][0])) or any(
        scene.names.same(stated_by, s.speaker) for s in speeches(text)
    )


def _opens_with(name: str, text: str) -> bool:
    """Tell whether a sentence begins with somebody, and goes on with a verb or aside."""
    lead = text.removeprefix("But ")[: len(name) + 4].casefold()
    bare = fold(name).text.casefold().removeprefix("the ")
    return bool(re.match(rf"(?:the\s+)?{re.escape(bare)}(?:\s|,)", lead))


def _is_meant(stated_by: str, scene: Scene, home: Sentence) -> bool:
    """Tell whether "it said" can mean a claimant: a speaker, or the first one named."""
    at = scene.passage.index(home)
    if _BY_OWN.match(home.text):
        first = next(iter(names_in(home.text, scene.names)), None)
        if first and scene.names.same(stated_by, first[0]):
            return True
        if has_number(stated_by, scene) or any(
            scene.names.places(stated_by, s.text) for s in scene.others
        ):
            return True
    if _opens_with(stated_by, home.text):
        return True
    counted = [(f.start, f.noun_end) for f in home.reading.figures]
    for sentence in (home, *reversed(scene.passage[:at])):
        text = sentence.text
        if sentence is not home and _is_he(stated_by, sentence.text, home.text):
            return True
        said = [s.speaker for s in _before_pronoun(text, is_home=sentence is home)]
        if said:
            return any(_may(stated_by, name, sentence, scene) for name in said)
        apposed = re.match(r"[^,]{3,60},\s+([A-Z][\w' -]{3,50}),", text)
        which = re.search(r"([^,;]{3,60}),\s+which\s", text)
        if apposed and re.search(r"\b(?:he|she)\b", text):
            return scene.names.same(stated_by, apposed[1])
        if which and may_speak(
            stated_by, which[1], names=scene.names, may_be_title=False
        ):
            return True
        pronoun = _PRONOUN.search(text) if sentence is home else None
        end = pronoun.start() if pronoun else len(text)
        named = [
            (name, start)
            for name, start, _ in names_in(text, scene.names)
            if not (sentence is home and any(a <= start < b for a, b in counted))
            and start < end
        ]
        if named and not _PREPOSED.search(text[: named[0][1]]):
            return scene.names.same(stated_by, named[0][0])
    return _is_only_one(stated_by, scene, home)


def _is_only_one(stated_by: str, scene: Scene, home: Sentence) -> bool:
    """Tell whether no party but the claimant stands before "it said", and he beside it."""
    at = scene.passage.index(home)
    before = [m for s in scene.passage[: at + 1] for m in scene.names.mentions(s.text)]
    beside = any(scene.names.places(stated_by, s.text) for s in scene.passage)
    return beside and all(scene.names.same(stated_by, m.party.name) for m in before)


def _is_he(stated_by: str, text: str, after: str) -> bool:
    """Tell whether "he" of the next sentence can be a person whom a text has by title."""
    words = fold(stated_by).text.split()
    if len(words) < 2:
        return False
    name = re.escape(words[-1])
    return bool(
        _HE.search(after)
        and re.search(rf"\b{name}\b", text)
        and OFFICES.search(
            re.split(rf"\s+(?:[A-Z][\w'’.-]+\s+){{0,2}}{name}\b", text)[0]
        )
    )


_HE = lazy.compile(r"\b(?:he|she)\b", re.IGNORECASE)


def _before_pronoun(text: str, *, is_home: bool) -> list[Speech]:
    """Return those who speak in a sentence; of the pronoun's own, those before it."""
    told = speeches(text)
    ends = [s.start for s in told if is_pronoun(s.speaker)] if is_home else []
    last = min(ends, default=len(text))
    return [s for s in told if s.start < last and not is_pronoun(s.speaker)]


_BY_OWN = lazy.compile(
    r"(?:By|In|On|From|According\s+to)\s+(?:its|his|her|their)\s+(?:own\s+)?"
)
"""A sentence that begins with whose word it is, and names him behind."""
_PRONOUN = lazy.compile(r"\b(?:it|they|he|she)\b", re.IGNORECASE)
_PREPOSED = lazy.compile(
    r"\b(?:in|at|on|near|from|of|by|to|for|with|across|around|against|over|off)\b",
    re.IGNORECASE,
)


def _spoken_next_door(draft: CasualtyDraft, scene: Scene) -> bool:
    """Tell whether the claimant speaks in the sentence before or after."""
    return any(
        _may(draft.stated_by, speech.speaker, sentence, scene)
        for sentence in scene.others
        for speech in speeches(sentence.text)
    )


def verification(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """Verified by somebody independent, estimated or disputed: as a word tells."""
    judge = _VERIFICATION.get(draft.verification)
    if judge is not None and not judge(scene):
        yield "verification_not_in_quote"


_IT = lazy.compile(r"(?:It|They|The\s+(?:office|mission|agency|group|monitors?))\s")


def _is_verified(scene: Scene) -> bool:
    before = scene.previous()
    by_whom = (
        f"{before.text} {scene.text}"
        if before and _IT.match(scene.text)
        else scene.text
    )
    verified = VERIFIED.search(by_whom) and VERIFYING.search(scene.text)
    return bool(verified) and not UNVERIFIED.search(_near(scene))


def _is_estimated(scene: Scene) -> bool:
    about = scene.figure.phrase.says.qualifier == "about"
    return about or ESTIMATED.search(scene.text) is not None


def _is_disputed(scene: Scene) -> bool:
    """A word of denial, or somebody else who gives another number."""
    if DENIAL.search(_near(scene)) or DISPUTED.search(_near(scene)):
        return True
    voices = {s.speaker for part in scene.passage for s in speeches(part.text)}
    numbers = {
        figure.phrase.says
        for part in scene.passage
        for figure in part.reading.figures
        if figure.roles
    }
    return len(voices) > 1 and len(numbers) > 1


def _near(scene: Scene) -> str:
    return " ".join(sentence.text for sentence in scene.passage)


_VERIFICATION: dict[str, Callable[[Scene], bool]] = {
    "verified": _is_verified,
    "estimated": _is_estimated,
    "disputed": _is_disputed,
}


def standing(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The victims' own side is not the other one, nor the reporter an official."""
    claimant = scene.context.parties.resolve(draft.stated_by)
    own = draft.attribution == "opposing_side_official" and _speaks_for(
        draft.stated_by, draft.victim_side, scene
    )
    theirs = claimant == scene.context.parties.resolve(draft.victim_side)
    if own or (not theirs and belies(claimant, draft.attribution)):
        yield "claimant_contradicted"


def _speaks_for(stated_by: str, side: str, scene: Scene) -> bool:
    """Tell whether a claimant is a side itself, or a body of its state by its name."""
    if _AGAINST.search(stated_by) or not proper(side):
        return False
    parties = scene.context.parties
    if len(parties.named_in(stated_by)) > 1:
        return False
    itself = parties.resolve(stated_by) == parties.resolve(side)
    return itself or bool(
        _OF_STATE.search(stated_by) and scene.names.same(stated_by, side)
    )


_AGAINST = lazy.compile(
    r"\b(?:rebels?|militias?|insurgents?|separatists?|opposition|exiled?|critics?|occup\w+|"
    r"proxy|proxies|dissidents?|puppet|junta|coup|jihadists?|guerr?illas?)\b|-(?:backed|"
    r"appointed|installed|held|controlled|aligned|allied|led|run)\b|\b(?:in|against|near)\s",
    re.IGNORECASE,
)
_OF_STATE = lazy.compile(
    r"\b(?:ministr(?:y|ies)|minister|government|army|navy|air\s+force|general\s+staff|"
    r"armed\s+forces|president|presidency|parliament|state\s+television)\b",
    re.IGNORECASE,
)
