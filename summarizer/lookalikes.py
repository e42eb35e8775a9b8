"""Letters of other scripts that look Latin: a name can be forged with them."""

import unicodedata
from collections.abc import Iterator

_LATIN = {
    # Cyrillic
    "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ї": "i",
    "ј": "j", "к": "k", "ӏ": "l", "м": "m", "о": "o", "р": "p", "ԛ": "q", "ѕ": "s",
    "т": "t", "ѵ": "v", "ԝ": "w", "х": "x", "у": "y", "ү": "y", "ё": "e",
    "А": "A", "В": "B", "С": "C", "Е": "E", "Ё": "E", "Н": "H", "І": "I", "Ї": "I",
    "Ј": "J", "К": "K", "Ӏ": "I", "М": "M", "О": "O", "Р": "P", "Ѕ": "S", "Т": "T",
    "Ѵ": "V", "Ԝ": "W", "Х": "X", "У": "Y", "Ү": "Y",
    # Greek
    "α": "a", "ε": "e", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "τ": "t",
    "υ": "u", "χ": "x", "ϲ": "c", "ϳ": "j", "γ": "y", "ω": "w",
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M",
    "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "Ϲ": "C",
    # Armenian
    "ա": "w", "հ": "h", "ո": "n", "ս": "u", "օ": "o", "ց": "g", "ք": "p",
    "Ս": "U", "Օ": "O", "Լ": "L", "Տ": "S",
    # Latin, of other alphabets
    "ɑ": "a", "ɡ": "g", "ǀ": "l", "ʟ": "l", "ꓲ": "I",
}  # fmt: skip
"""After Unicode's list of confusables (UTS 39), as far as prose has them."""

_SCRIPTS = frozenset("LATIN CYRILLIC GREEK ARMENIAN CHEROKEE COPTIC GEORGIAN".split())


def plain(text: str) -> tuple[str, tuple[int, ...]]:
    """Write a text in the Latin letters that it looks like.

    Returns:
        The text without what cannot be seen, and where in the original each of its
        characters stands, with the original's length at the end.
    """
    seen = tuple(_seen(text))
    places = (*(at for at, _ in seen), len(text))
    return "".join(char for _, char in seen), places


def mixes_scripts(word: str) -> bool:
    """Tell whether letters of several alphabets with shared shapes make one word."""
    if word.isascii():
        return False
    scripts = {
        unicodedata.name(char, "").partition(" ")[0] for char in word if char.isalpha()
    }
    return len(scripts & _SCRIPTS) > 1


def _seen(text: str) -> Iterator[tuple[int, str]]:
    for at, char in enumerate(text):
        if char.isascii():
            yield at, char
        elif unicodedata.category(char) != "Cf":
            compatible = unicodedata.normalize("NFKC", char)
            same = compatible if len(compatible) == 1 else char
            yield at, _LATIN.get(char) or _LATIN.get(same, same)
