"""Is an article English, so that its roles can be proved?"""

import re
from functools import lru_cache

from .records import Article

_COMMON = frozenset(
    "the of and to in a that is was for on with as said at by it from be has have had "
    "were are not but who after which their its an this".split()
)
"""Words that make up a third of English prose, and little of any other language."""

_LEAST = 0.12
_FEW_WORDS = 12
"""A text of fewer words is taken for English: there is nothing to tell by."""

_SAMPLE = 20_000


def is_english(article: Article) -> bool:
    """Tell whether the English proofs can read an article.

    Its metadata decides when it names a language; else the share of common English
    words among the words of the text.
    """
    if article.lang:
        return article.lang.casefold().startswith("en")
    return _reads_english(article.text[article.body_start :][:_SAMPLE])


@lru_cache(maxsize=64)
def _reads_english(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    if len(words) < _FEW_WORDS:
        return all(word.isascii() for word in words)
    return sum(word in _COMMON for word in words) >= _LEAST * len(words)
