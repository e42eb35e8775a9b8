"""Does the paraphrase say no more than the passage: numbers, names?"""

from functools import lru_cache

from .... import lazy
from ....records import Problem
from ..lexicon import syntax
from .case import Case
from .names import akin, bare_word


@lru_cache(maxsize=1024)
def content_words(text: str) -> frozenset[str]:
    """Return the stems of a text's content words."""
    found = _CONTENT_WORD.findall(text.casefold())
    return frozenset(_ENDING.sub("", word) for word in found if word not in syntax.IDLE)


_CONTENT_WORD = lazy.compile(r"[^\W_]{3,}")
_ENDING = lazy.compile(r"(?:ing|ed|es|s|e)$")


def paraphrase(case: Case) -> tuple[Problem, ...]:
    """Want every number and name of the paraphrase in the passage."""
    draft, context = case.draft, case.context
    problems: list[Problem] = []
    if not context.has_numbers_of(". ".join((draft.position, *draft.conditions))):
        problems.append("number_not_in_quote")
    if not all(
        _names_stand(case, text) for text in (draft.position, *draft.conditions)
    ):
        problems.append("party_not_named")
    return tuple(problems)


def _names_stand(case: Case, paraphrase: str) -> bool:
    passage, parties = case.context.passage, case.context.parties
    if not parties.named_in(paraphrase) <= parties.named_in(passage):
        return False
    known = parties.mentions(paraphrase)
    said = {bare_word(word) for word in _SAID_WORD.findall(passage)}
    for found in _NAME.finditer(paraphrase):
        if any(m.start <= found.start() < m.end for m in known):
            continue
        word = bare_word(found[0])
        if word not in said and not any(akin(word, other) for other in said):
            return False
    return True


_SAID_WORD = lazy.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NAME = lazy.compile(r"(?<=[\w,] )[A-Z][^\W_]+(?:['’][^\W_]+)*")
"""A word with a capital inside a sentence."""
