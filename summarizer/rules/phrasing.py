"""How a position is put: clauses cut from an article's own words, one an issue."""

import re

from ..kinds.position.model import Stance
from .deeds import DO
from .issues import issue_of
from .places import Told
from .reading import Reading, Sentence

_MAX_WORDS = 30
_MIN_WORDS = 6
"""A cut leaves as many words at least."""

_SPLIT = re.compile(r",?\s+and\s+(?=[a-z“\"])|,\s+(?!and\b|which|who|where)")
_VERB = re.compile(rf"(?:to\s+)?(?:not\s+)?(?:\w+ly\s+)?{DO}")
_LED = re.compile(
    rf"(?P<lead>that\s+(?:[\w’'-]+\s+){{1,6}}?|(?:[\w’'-]+\s+){{1,6}}?(?:to|must|should)\s+|"
    rf"(?:the\s+)?(?:[A-Z][\w’'-]+\s+){{1,3}}?)(?={DO})"
)
_NO_ITEM = re.compile(r"(?:what|how|whether|that|then|so|as|with|by|in|on|at|for|from)\b")


def parts(told: Told, stance: Stance, content: str) -> tuple[str, ...]:
    """Split a list of demands into its issues, where each item has one of its own."""
    if stance not in {"demand", "propose"}:
        return (content,)
    items = [item for item in _SPLIT.split(content) if len(item.split()) > 1]
    if len(items) < 2:
        return (content,)
    issues = [issue_of(item) for item in items]
    if len(set(issues)) != len(issues):
        return (content,)
    if "other" in issues and not told.is_list:
        return (content,)
    return _alike(items) or (content,)


def _alike(items: list[str]) -> tuple[str, ...]:
    """Return the items where each can stand behind what leads the first."""
    first, *rest = items
    title, colon, _ = first.partition(": ")
    if colon:
        return (first, *(f"{title}: {item}" for item in rest))
    if first.startswith("that ") and all(i.startswith("that ") for i in rest):
        return tuple(items)
    if all(_VERB.match(item) for item in items):
        leads_to = first.startswith("to ")
        return (first, *(_to(item) if leads_to else item for item in rest))
    led = _LED.match(first)
    if led and all(_VERB.match(item) for item in rest):
        lead = led["lead"]
        return (first, *(lead + item.removeprefix("to ") for item in rest))
    if led or any(_VERB.match(i) or _NO_ITEM.match(i) for i in items):
        return ()
    return tuple(items)


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
    if told.is_clause and _PRONOUN.match(head.lstrip("“\" ")):
        head = _clause_before(told, reading, sentence) + head
        if _PRONOUN.match(head):
            return None
    elif not told.is_clause and _is_empty(part):
        meant = _meant(told, reading, sentence)
        if not meant:
            return None
        part = f"{part.strip(' ,.')}: {meant}"
    words = " ".join(re.sub(r"[“”\"]", "", f"{head} {part}").split())
    words = _LEADS.sub("", _COPULA.sub(r"\1 ", words))
    if not part.startswith("that "):
        words = _AND_THAT.split(words)[0]
    cut = _within_length(words).replace(" ,", ",").replace(" ;", ";").strip(" ,;:.—–-")
    return cut[:1].upper() + cut[1:]


_PRONOUN = re.compile(
    r"(?:[Ii]t|[Tt]h(?:is|at|ese|ose|ey))\b(?!\s+(?:is|was)\s+(?:time|necessary|essential|up)\b)"
)
"""How a clause begins whose subject stands before it."""
_EMPTY_WORDS = frozenset(
    "to that on for of with do get be have see say so it this them these those one him her "
    "us more act help done either too again now".split()
)


def _is_empty(part: str) -> bool:
    """Tell words that mean nothing without others: "to do that", "to act"."""
    return all(word in _EMPTY_WORDS for word in _WORD.findall(part.casefold()))


_WORD = re.compile(r"[\w’'-]+")
_COPULA = re.compile(
    r"^(demands?|(?:pre)?conditions?|price|terms|requirements?|request|line|position|idea|suggestion|"
    r"formula|wish|hope|desire|ambition|proposal|offer|aim|goal|objective|intention)\s+"
    r"(?:is|was|are|were|remains?|remained)\s+(?=that\b|to\b|for\b)",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"^(?:(?:repeatedly|again|also|however|instead|publicly|clearly|(?:on\s+)?[A-Z][a-z]+day),?\s+)+"
    r"(?:that\s+)?"
)
_AND_THAT = re.compile(r",?\s+and\s+that\s")


def _clause_before(told: Told, reading: Reading, sentence: Sentence) -> str:
    """Return the words of the same sentence that a pronoun goes back to."""
    before = reading.text[sentence.start : told.start]
    opened = max(before.rfind("“"), before.rfind('"'))
    return before[opened + 1 :].lstrip()


def _meant(told: Told, reading: Reading, sentence: Sentence) -> str:
    """Return what "it" or "do that" goes back to: the clause or the sentence before."""
    earlier = reading.before(sentence)
    clause = reading.text[sentence.start : told.holder.start].strip(" ,.")
    if told.holder.start > sentence.start and len(clause.split()) > _MIN_WORDS:
        asked = _ASKED.search(clause)
        return re.split(r",?\s+and$", asked[0] if asked else clause)[0]
    if earlier is None or earlier.paragraph != sentence.paragraph:
        return ""
    is_short = len(earlier.text.split()) < _MAX_WORDS - _MIN_WORDS
    return earlier.text.rstrip(".") if is_short else ""


_ASKED = re.compile(r"\b(?:not\s+)?to\s+(?!the\b|an?\b|be\b)[a-z]+\s.*")


_SEAM = re.compile(
    r",\s|\s(?=(?:so|because|which|who|while|when|after|before|where|and|but|or|in|on|at|for|with|"
    r"from|as|to|by|of|until|unless|if)\s)"
)
_CLAUSE_SEAM = re.compile(r",\s|;\s|\s(?=(?:so\s+that|because|which|while|when|after|before|where)\s)")


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
