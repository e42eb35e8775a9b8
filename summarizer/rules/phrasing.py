"""How a position is put: clauses cut from an article's own words, one an issue."""

import re

from .. import lazy
from ..kinds.position.model import Stance
from .deeds import AGREE, DO
from .issues import issue_of
from .places import Told
from .reading import Reading, Sentence

_MAX_WORDS = 30
_MIN_WORDS = 6
"""A cut leaves as many words at least."""

_SPLIT = lazy.compile(r",?\s+and\s+(?=[a-z“\"])|,\s+(?!and\b|which|who|where)")
_VERB = lazy.compile(
    rf"(?:to\s+)?(?:not\s+)?(?:\w+ly\s+)?(?:{DO}|(?!(?:the|an?|its|their|his|her|all|any|no|both|"
    r"for|of|with|in|on|by|more|then|so|or|nor|if|when|while|what|how|whether|that|as)\b)[a-z]+(?<!ing)(?<!ed)(?<!s)\s+(?:its|the|their|his|her|our|all|any|"
    r"an?|every|[A-Z“])(?=\s|\w))"
)
"""A verb with what it is done to, as a list of demands has it."""
_LED = lazy.compile(
    rf"(?P<lead>that\s+(?:[\w’'-]+\s+){{1,6}}?|(?:[\w’'-]+\s+){{1,6}}?(?:to|must|should)\s+|"
    rf"(?:the\s+)?(?:[A-Z][\w’'-]+\s+){{1,3}}?)(?={DO})"
)
_NO_ITEM = lazy.compile(
    r"(?:what|how|whether|that|then|so|as|with|by|in|on|at|for|from)\b"
)


def parts(told: Told, stance: Stance, content: str) -> tuple[str, ...]:
    """Split a list of demands into its issues, where each item has one of its own."""
    if stance not in {"demand", "propose"}:
        return (content,)
    items = _items(content)
    issues = [issue_of(item) for item in items]
    if len(items) < 2 or len(set(issues)) != len(issues):
        return (content,)
    if "other" in issues and not told.is_list:
        return (content,)
    return tuple(items)


def _items(content: str) -> list[str]:
    """Return what a list asks for, each with the words that lead the first."""
    first, *rest = _SPLIT.split(content)
    title, colon, _ = first.partition(": ")
    led = _LED.match(first)
    if colon:
        return [first, *(f"{title}: {item}" for item in rest if " " in item)]
    if led and not first.startswith("to "):
        verbs = _glued([first, *rest], content)
        return [
            verbs[0],
            *(led["lead"] + verb.removeprefix("to ") for verb in verbs[1:]),
        ]
    if first.startswith("to ") or _VERB.match(first):
        verbs = _glued([first, *rest], content)
        is_to = first.startswith("to ")
        return [verbs[0], *(_to(verb) if is_to else verb for verb in verbs[1:])]
    if first.startswith("that ") and all(item.startswith("that ") for item in rest):
        return [first, *rest]
    if any(
        _VERB.match(item) or _NO_ITEM.match(item) for item in rest
    ) or first.startswith("that "):
        return [content]
    if any(_FINITE.search(item) for item in rest):
        return [content]
    prep = _PREPOSITION.match(first)
    lead = prep[0] if prep else ""
    return [first, *(lead + item.removeprefix(lead) for item in rest if " " in item)]


_FINITE = lazy.compile(r"\b(?:could|would|can|will|is|are|was|were|may|should)\b")
"""In an item, what makes a clause of it, which goes on with the one before."""
_PREPOSITION = lazy.compile(r"(?:for|on|upon|of|against|with)\s+")


def _glued(items: list[str], content: str) -> list[str]:
    """Put what does not begin with a verb back to the verb that it belongs to."""
    starts = [0]
    at = len(items[0])
    for item in items[1:]:
        at = content.index(item, at)
        if _VERB.match(item):
            starts.append(at)
        at += len(item)
    ends = [*starts[1:], len(content)]
    return [
        _JOINT.sub("", content[start:end])
        for start, end in zip(starts, ends, strict=True)
    ]


_JOINT = lazy.compile(r",?\s+(?:and\s+)?$")


def _to(item: str) -> str:
    return item if item.startswith("to ") else f"to {item}"


def paraphrase(
    told: Told, part: str, reading: Reading, sentence: Sentence
) -> str | None:
    """Say a position in the article's own words, without holder, quotes or length.

    Returns:
        A clause that can be read alone; None where the words say nothing by themselves.
    """
    head = reading.text[told.start : told.object]
    if _is_torn(told, head, part):
        return None
    if told.is_clause and _PRONOUN.match(head.lstrip('“" ')):
        head = _clause_before(told, reading, sentence) + head
        if _PRONOUN.match(head):
            return None
    elif not told.is_clause and (_is_empty(part) or _SUMMED.fullmatch(part)):
        meant = _meant(told, reading, sentence)
        if not meant:
            return None
        part = f"{part.strip(' ,.')}: {meant}"
    words = " ".join(re.sub(r"[“”\"]", "", f"{head} {part}").split())
    words = _LEADS.sub("", _COPULA.sub(r"\1 ", words))
    if not part.startswith("that "):
        words = _AND_THAT.split(words)[0]
    cut = _within_length(words).replace(" ,", ",").replace(" :", ":").strip(" ,;:.—–-")
    return cut[:1].upper() + cut[1:]


def _is_torn(told: Told, head: str, part: str) -> bool:
    """Tell a clause without its subject, or a deed done to "them" alone."""
    if told.is_clause:
        return _NO_SUBJECT.match(head) is not None
    return _DOES_IT.fullmatch(part) is not None and not _AGREES.match(part)


_PRONOUN = lazy.compile(
    r"(?:[Ii]t|[Tt]h(?:is|at|ese|ose|ey))(?:['’]|\s+(?:is|was|are|were|will|would|must|should|"
    r"can|could|cannot|has|have|had|needs?|may|might)\b)(?!\s+(?:time|necessary|essential|up)\b)"
)
"""How a clause begins whose subject stands before it."""
_NO_SUBJECT = lazy.compile(r"(?:will|would|is|was|are|were|can|cannot|has|have)\b")
"""How a clause begins that only tells more of a noun: "a line that will not be"."""
_EMPTY_WORDS = frozenset(
    "to that on for of with do get be have see say so it this them these those one him her "
    "us more act help done either too again now".split()
)


def _is_empty(part: str) -> bool:
    """Tell words that mean nothing without others: "to do that", "to act"."""
    words = _WORD.findall(part.casefold())
    return (
        all(word in _EMPTY_WORDS for word in words)
        or _DOES_IT.fullmatch(part) is not None
    )


_AGREES = lazy.compile(rf"(?:to\s+)?{AGREE}")
_DOES_IT = lazy.compile(
    r"(?:to\s+)?(?:take\s+part\s+in|\w+(?:\s+(?:with|to|for|in|on|by|of))?)\s+(?:it|this|that|them)\W*"
)


_WORD = lazy.compile(r"[\w’'-]+")
_COPULA = lazy.compile(
    r"^(demands?|(?:pre)?conditions?|price|terms|requirements?|request|line|position|idea|suggestion|"
    r"formula|wish|hope|desire|ambition|proposal|offer|aim|goal|objective|intention)\s+"
    r"(?:is|was|are|were|remains?|remained)\s+(?=that\b|to\b|for\b)",
    re.IGNORECASE,
)
_LEADS = lazy.compile(
    r"^(?:(?:repeatedly|again|also|however|instead|publicly|clearly|(?:on\s+)?[A-Z][a-z]+day),?\s+)+"
    r"(?:that\s+)?"
)
_AND_THAT = lazy.compile(r",?\s+and\s+that\s")


def _clause_before(told: Told, reading: Reading, sentence: Sentence) -> str:
    """Return the words of the same sentence that a pronoun goes back to."""
    before = reading.text[sentence.start : told.start]
    opened = max(before.rfind("“"), before.rfind('"'))
    return before[opened + 1 :].lstrip()


def _meant(told: Told, reading: Reading, sentence: Sentence) -> str:
    """Return what "it" or "do that" goes back to: the clause or the sentence before."""
    clause = _HANGING.sub("", reading.text[sentence.start : told.start])
    if len(clause.split()) > _MIN_WORDS:
        asked = None if told.host else _ASKED.search(clause)
        return asked[0] if asked else clause
    earlier = reading.before(sentence)
    if earlier is None or earlier.paragraph != sentence.paragraph:
        return ""
    return earlier.text.rstrip(".")


_HANGING = lazy.compile(
    r"(?:,\s+(?:and|but|which|though|an?|something)\b[^,]*|\s+(?:and|but)\s+[^,]{0,30}|^[^,]{0,40}|"
    r"(?:^|,)[^,]*\b(?:said|says|added|told\s+\w+)(?:\s+that)?(?:\s+[\w’'-]+){0,3})\s*$"
)
"""What leads from a clause to the next, with its subject."""
_SUMMED = lazy.compile(
    r"(?:such|that|this|these|those|the(?=\s+(?:idea|demands?|claim|move|step|concession)\b))\s+"
    r"(?:\w+\s+)?(?:terms?|ideas?|demands?|conditions?|proposals?|plans?|offers?|claims?|calls?|"
    r"moves?|steps?|concessions?|suggestions?)[\s,.]*"
)
"""Words that only sum up what was told before them."""
_ASKED = lazy.compile(r"\b(?:not\s+)?to\s+(?!the\b|an?\b|be\b)[a-z]+\s.*")


_SEAM = lazy.compile(
    r",\s|\s(?=(?:so|because|which|who|while|when|after|before|where|and|but|or|in|on|at|for|with|"
    r"from|as|to|by|of|until|unless|if)\s)"
)
_CLAUSE_SEAM = lazy.compile(
    r",\s|;\s|\s(?=(?:so\s+that|because|which|while|when|after|before|where)\s)"
)


def _within_length(words: str) -> str:
    """Cut what is too long where a clause or, failing that, a phrase ends."""
    listed = words.split(" ")
    if len(listed) <= _MAX_WORDS:
        return words
    least = len(" ".join(listed[:_MIN_WORDS]))
    most = len(" ".join(listed[:_MAX_WORDS]))
    for seam in (_CLAUSE_SEAM, _SEAM):
        ends = [m.start() for m in seam.finditer(words, least, most)]
        if ends:
            return words[: ends[-1]]
    return words[:most]
