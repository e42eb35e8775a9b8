"""Stances as a sentence tells them: a cue, whose it is, and what negates it."""

from dataclasses import dataclass
from functools import lru_cache

from .... import lazy
from ....grammar import Cue
from ....text import blank
from ..lexicon import holding, moods, plain, speech, stances
from .actors import Actor
from .holders import find_agent, find_holders, find_voice, noun_holders
from .reference import all_meant, governs, speakers
from .scene import Scene
from .sentence import Sentence


@dataclass(frozen=True, eq=False)
class Reading:
    """One stance that a sentence tells of somebody."""

    scene: Scene
    start: int
    end: int
    told: str
    """The cue's own family."""
    family: str
    """The cue's, turned round where it is negated; "" where it is taken back."""
    holders: tuple[Actor, ...]
    is_noun: bool
    """Whether a noun with an owner tells it: "Kyiv's demand", "a call by Congo"."""

    @property
    def surface(self) -> str:
        """The cue's own words, in small letters."""
        return self.sentence.low[self.start : self.end]

    @property
    def part(self) -> str:
        """The part of the sentence that it stands in, in small letters."""
        sentence = self.sentence
        return sentence.low[
            sentence.hard_start(self.start) : sentence.hard_end(self.end)
        ]

    @property
    def sentence(self) -> Sentence:
        """The sentence that tells it."""
        return self.scene.sentence


@lru_cache(maxsize=1024)
def read_scene(scene: Scene) -> tuple[Reading, ...]:
    """Read every stance that a sentence tells, from left to right."""
    return tuple(_read(scene, cue, n) for n, cue in enumerate(scene.sentence.cues))


@lru_cache(maxsize=1024)
def read_plainly(scene: Scene, sign: str) -> tuple[Reading, ...]:
    """Read the signs of a stance in a sentence, whoever's they are."""
    sentence = scene.sentence
    strong = plain.SIGNS[sign].finditer(sentence.low, *sentence.span)
    places = [(found, sign) for found in strong]
    if sign in plain.FAINT:
        faint = plain.FAINT[sign].finditer(sentence.low, *sentence.span)
        places += [(at, FAINTLY) for at in faint if _is_open(scene, at.start(), sign)]
    return tuple(
        Reading(scene, found.start(), found.end(), told, sign, holders, is_noun=False)
        for found, told in places
        if (
            holders := _namers(scene, found.start()) or find_voice(scene, found.start())
        )
    )


def _namers(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Find who acts where a sign begins with a verb: "termed it", "greeted it as"."""
    sentence = scene.sentence
    if sentence.quote_at(at) or not plain.ACTS.match(sentence.low, at):
        return ()
    return all_meant(sentence.subject(at), scene, 7)


FAINTLY = "faint"
"""What a sign tells that counts only where nothing speaks against it."""


def _is_open(scene: Scene, at: int, sign: str) -> bool:
    """Tell whether a faint sign is said by somebody, of what is or shall be."""
    sentence = scene.sentence
    start, end = sentence.clause_start(at), sentence.hard_end(at)
    if quote := sentence.quote_at(at):
        start, end = max(quote.start, sentence.span.start), min(quote.end, end)
    own = sentence.low[start:end]
    for report in sentence.reports:  # "…, he said" is not what is said
        if start <= report.start < end:
            own = own.replace(sentence.low[report.start : report.end], " ")
    is_open = quote is not None or plain.OPEN.search(own) is not None
    if plain.KNOWING.search(own) or not is_open:
        return False
    return sign in plain.NARRATIVE or bool(speakers(scene, at))


def _read(scene: Scene, cue: Cue, n: int) -> Reading:
    told, shape = cue.meaning.split(":")
    family = _with_negation(scene, cue, told)
    if _is_wished(scene.sentence, cue, n) or _is_operator(scene.sentence, cue, n):
        family = ""
    holders = find_holders(scene, cue, shape)
    owned = shape == "verb" and bool(
        noun_holders(scene, cue) or find_agent(scene.sentence, cue) is not None
    )
    return Reading(scene, cue.start, cue.end, told, family, holders, owned)


def _window(sentence: Sentence, at: int) -> str:
    """Return the words before a cue that may negate it, at most six of its clause."""
    start = sentence.clause_start(at)
    shown = sentence.low[start:at]
    for aside in sentence.asides:
        if start <= aside.start and aside.end <= at:
            own = slice(aside.start - start, aside.end - start)
            shown = shown.replace(shown[own], " " * (aside.end - aside.start), 1)
    shown = moods.NO_NEGATION.sub(blank, shown)
    shown = _NEITHER.sub(r"\1", shown)
    return " ".join([*shown.split()[-6:], ""])


_NEITHER = lazy.compile(r"\b(neither\b.*?)\bnor\b")


def _with_negation(scene: Scene, cue: Cue, family: str) -> str:
    """Return a cue's family, turned round or taken back by what negates it."""
    sentence = scene.sentence
    surface = sentence.low[cue.start : cue.end]
    if family in _STEADY or (family == "redline" and _ANYHOW.match(surface)):
        return family
    if moods.NOTHING_OF_IT.match(sentence.low, cue.end):
        return ""
    if moods.NO_OBJECT.match(sentence.low, cue.end):
        return "refuses" if _WANTING.match(surface) else ""
    window = _window(sentence, cue.start)
    is_noun = holding.NOUNS.fullmatch(surface) and noun_holders(scene, cue) is not None
    is_answered = is_noun and _ANSWERED.search(window)
    if moods.UNDONE.search(window) and not is_answered:
        return ""
    negators = len((moods.NO_NOUN if is_noun else moods.NEGATION).findall(window))
    negators = negators or int(_is_inverted(sentence, cue))
    if _UNDECIDED.search(window) and _NOR.match(sentence.low, cue.end):
        return ""
    if negators % 2 == 0:
        return family if negators == 0 else ""
    if family in {"accepts", "ready", "yields", "welcomes"}:
        return "refuses"
    return "refuses" if family == "wants" and _MEANING.match(surface) else ""


_ANSWERED = lazy.compile(
    r"\b(?:accept|agree|meet|bow|yield|heed|comply|approv|grant|answer|reject|refus)\w*\s+(?:to\s+|with\s+)?(?:[\w'’-]+\s+){0,3}$"
)
"""What is done, or left undone, about another's wish: "short of agreeing to a request"."""

_ANYHOW = lazy.compile(r"(?:under|in|at)\s+any\b|whatever\b")
"""What strengthens the negation before it: "will not leave under any circumstances"."""

_STEADY = frozenset({"binds", "adamant"})
"""What a negation before it does not turn: "not until", "will not, unless"."""


def _is_inverted(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a negation at the head reaches a cue: "On no account would it yield"."""
    found = moods.INVERTED.match(sentence.low, sentence.hard_start(cue.start))
    if found is None or cue.start < found.end():
        return False
    between = _ASIDE.sub(" ", sentence.text[found.end() : cue.start])
    return not _BREAK.search(between)


_ASIDE = lazy.compile(r",\s[^,;:]{3,60},(?=\s)")

_UNDECIDED = lazy.compile(r"\bneither\s+$")
_NOR = lazy.compile(
    r"\s+(?:\w+\s+){0,3}?nor\s+(?:reject|refus|dismiss|oppos|rul|turn|den)\w*"
)
"""Who has "neither accepted nor rejected" it has not refused it."""

_WANTING = lazy.compile(r"want|need|accept|seek|sought|agree")
_MEANING = lazy.compile(r"(?:want|need|mean|seek|intend)|plan\w*\s+to")
"""What is refused when it is negated: who does not demand a thing may well take it."""


def _is_wished(sentence: Sentence, cue: Cue, n: int) -> bool:
    """Tell whether a stance is only the content of another's wish or of a doubt.

    "demanded that Borland agree", "pressure on Kyiv to accept", "must include ceding".
    """
    family, shape = cue.meaning.split(":")
    if family not in stances.IRREALIS:
        return False
    if shape == "label" and _COPULA.search(sentence.clause_before(cue.start)):
        return False
    surface = sentence.low[cue.start : cue.end]
    part = sentence.hard_start(cue.start)
    before = sentence.low[part : cue.start]
    is_convinced = holding.CONVINCED.search(before) is not None
    if _INFINITIVE.search(sentence.text[part : cue.start]):
        return not (is_convinced or moods.MAY_GOVERN.search(before))
    if surface.split()[0].endswith("ing") and _AS_SUBJECT.search(before):
        return (
            _WOULD.search(sentence.low, cue.end, sentence.hard_end(cue.end)) is not None
        )
    if _JOINED_BASE.search(before) and not _FINITE.search(surface.split()[0]):
        return any(
            earlier.meaning.split(":")[0] in {"wants", "expects"}
            and part <= earlier.start
            and _CLAUSE.search(sentence.text, earlier.end, cue.start)
            for earlier in sentence.cues[:n]
        )
    if family in _GIVING and any(
        earlier.meaning.startswith("binds")
        and part <= earlier.start
        and not _BREAK.search(sentence.text, earlier.end, cue.start)
        for earlier in sentence.cues[:n]
    ):
        return True
    if any(
        _WISHING.fullmatch(sentence.low, earlier.start, earlier.end)
        and _DONE.match(surface)
        and part <= earlier.start
        and not _OWN_VERB.search(sentence.text, earlier.end, cue.start)
        for earlier in sentence.cues[:n]
    ):
        return True
    if _FINITE.search(surface) or (is_convinced and holding.TO_DO_IT.search(before)):
        return False
    is_future = surface.startswith("would")
    return any(
        earlier.meaning.split(":")[0] in {"wants", "expects", "wishes"}
        and not (is_future and speech.REPORTS.match(sentence.low, earlier.start))
        and part <= earlier.start
        and not _BREAK.search(sentence.text, earlier.end, cue.start)
        for earlier in sentence.cues[:n]
    )


_GIVING = frozenset({"yields", "grants", "accepts"})
"""What is no stance as a condition: "only after Borland had pulled back"."""

_COPULA = lazy.compile(
    r"\b(?:is|are|was|were|(?:will|would)\s+be|remain(?:s|ed)?)\s+(?:\w+ly\s+|still\s+)?$"
)
"""A label with a verb of its own: "the call for a base was unacceptable"."""

_INFINITIVE = lazy.compile(r"\bto\s+(?:\w+ly\s+|also\s+)?$")
_FINITE = lazy.compile(
    r"(?:ed|ew|de|s|to|ay)\b|^(?:will|wo|ca|co|shall|no|never|do|did|is|has)"
)
_AS_SUBJECT = lazy.compile(r"(?:\b(?:that|said|says|and|but)|[\"“]|^)\s*$")
_WOULD = lazy.compile(r"\b(?:would|will|could|is|was|means|meant)\b")
"""What makes a subject of a participle: "said that ceding it would invite attack"."""

_JOINED_BASE = lazy.compile(r"\b(?:and|or)\s+(?:\w+ly\s+)?$")
_CLAUSE = lazy.compile(r"\b(?:that|to)\b")
"""How what somebody wants goes on: "demanded that they stop and pull back"."""

_WISHING = lazy.compile(r"(?:want|need|like|prefer)(?:s|ed)?|would\s+like")
_DONE = lazy.compile(r"\w+(?:ed|en|wn)\b")
_OWN_VERB = lazy.compile(r"[,:;]|\s(?:and|but|while|which|who|that|as|to)\s")
"""What a participle does not stand behind: "wants the airport handed over"."""

_BREAK = lazy.compile(r",\s+(?:and|but|while)\s|\s(?:and|but|while|which|who)\s|[,:]")


def _is_operator(sentence: Sentence, cue: Cue, n: int) -> bool:
    """Tell whether a cue only works on the next one: "refused to rule out"."""
    if n + 1 >= len(sentence.cues):
        return False
    following = sentence.cues[n + 1]
    if not _TO.fullmatch(sentence.text, cue.end, following.start):
        return False
    family = following.meaning.partition(":")[0]
    is_refusal = cue.meaning.startswith("refuses")
    if is_refusal and _REFUSING.match(sentence.low, cue.start, cue.end):
        is_noun = sentence.low.startswith("refusal", cue.start)
        return family in (stances.REFUSALS if is_noun else stances.IRREALIS)
    return cue.meaning.startswith(("ready", "would")) and family in {
        "refuses",
        "redline",
    }


_TO = lazy.compile(r"(?:\s+to)?\s*(?:\w+ly\s+)?")
_REFUSING = lazy.compile(r"refus|declin|will|would|won")


def is_former(reading: Reading) -> bool:
    """Tell whether a stance is told of an earlier time: "had long refused"."""
    sentence = reading.sentence
    found = moods.FORMERLY.findall(sentence.clause_before(reading.start))
    is_reported = any(
        report.end <= reading.start and governs(report, sentence, reading.start)
        for report in sentence.reports
    )
    return bool(found) and not (is_reported and set(found) == {"had"})


def hangs(reading: Reading) -> bool:
    """Tell whether a stance hangs on something: its clause, an "if" before, what follows."""
    sentence, text = reading.sentence, reading.sentence.text
    start = sentence.hard_start(reading.start)
    clause = text.rfind(",", start, reading.start) + 1 or start
    before = moods.IF_BOUND.match(sentence.low, start)
    end = sentence.hard_end(reading.end)
    cut = moods.SOMETHING_ELSE.search(text, reading.end, end)
    behind = sentence.low[clause : cut.start() if cut else end]
    return before is not None or moods.CONDITIONS.search(behind) is not None
