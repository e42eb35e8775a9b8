"""Characters that a reader does not see, and a machine does."""

import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def visible(text: str) -> str:
    """Drop controls, zero-width characters, direction marks, tags and surrogates.

    Line feeds and tabs stay.
    """
    return "".join(
        char
        for char in text
        if char in "\n\t" or unicodedata.category(char) not in _UNSEEN
    )
