"""Armed groups that an article spells out: "the Sarn Liberation Front (SLF)"."""

from collections.abc import Callable, Container

from .. import lazy

CAP = r"[A-Z][\w-]*\w"
CAP_FIRST = r"[A-Z](?<![\w-].)"
"""The first letter of such a word, which is found faster than a boundary before it."""
FORCE = (
    r"Front|Army|Forces?|Movement|Brigades?|Militia|Alliance|League|Guard|Resistance|"
    r"Rebels|Legion|Command|Council"
)
_GROUP = lazy.compile(rf"[Tt](?<!\w.)he\s+((?:{CAP}\s+){{1,3}}(?:{FORCE}))\b")
_ACRONYM = lazy.compile(r"\(([A-Z]{2,6})\)")
_SPELT = lazy.compile(
    rf"({CAP_FIRST}[\w’'-]*\w(?:\s+(?:of|for|the|and|{CAP})){{1,6}})\s+$"
)
_REACH = 90  # characters before an acronym in which it is spelt out
_ISFORCE = lazy.compile(rf"\b(?:{FORCE})\b")
_IS_ARMY = lazy.compile(r"^\S+\s+(?:National\s+)?Armed\s+Forces$")
_OF_A_STATE = frozenset("Royal National Armed Republican Defence Defense".split())
"""What stands in the name of a state's army: the Royal Arlish Army."""


def groups(
    text: str, free: Container[int], state_of: Callable[[str], str | None]
) -> dict[str, str]:
    """Find the names of armed groups in a text, and what each is called.

    Args:
        text: of an article.
        free: where words begin that are nobody's registered name.
        state_of: tells the state that a word is a form of.

    Returns:
        Names as written to what to call them: by an acronym where the text has one; the
        army of a state by that state.
    """
    found: dict[str, str] = {}
    for match in _GROUP.finditer(text):
        if match.start(1) in free:
            first, *rest = (w for w in match[1].split() if w not in _OF_A_STATE)
            own = state_of(first) if len(rest) == 1 else None
            found[match[1]] = own or match[1]
    for match in _ACRONYM.finditer(text) if "(" in text else ():
        from_ = max(match.start() - _REACH, 0)
        spelt = _SPELT.search(text, from_, match.start())
        if spelt and _ISFORCE.search(spelt[1]):
            name = initialed(spelt[1], match[1])
            if spelt.end(1) - len(name) in free:
                own = state_of(name.split()[0]) if _IS_ARMY.search(name) else None
                found[name] = found[match[1]] = own or match[1]
    return found


def initialed(spelt: str, acronym: str) -> str:
    """Cut what stands before a name off: "fighters of the Sarn Liberation Front"."""
    words = spelt.split(" ")
    short = acronym.replace("-", "")
    for at, first in enumerate(words):
        parts = _PART.split(" ".join(words[at:]))
        letters = "".join(part[0] for part in parts if part[:1].isupper())
        every = "".join(part[:1] for part in parts).upper()
        if first[:1].isupper() and short in {letters, every}:
            return " ".join(words[at:])
    return spelt


_PART = lazy.compile(r"[\s-]+")
