"""Who does harm in a sentence: subjects of active verbs, owners of weapons, "by"."""

import re

from .... import lazy
from .lexicon.harm import FORCE, WEAPON
from .lexicon.saying import SAY
from .names import Names, names_in, proper
from .reading import read

_TARGET = lazy.compile(
    r"\b(?:on|of|in|at|near|against|across|inside|to|around|into|over|outside|upon|within|"
    r"towards?|for|than|with)\s+(?:the\s+|a\s+|an\s+)?[\"“'‘]?(?:\w+\s+(?:and\s+\w+\s+)?)?$"
    r"|\b(?:storm|struck|str(?:ik|uck)|hit|shell|bomb|attack|raid|invad|target|bombard|pound|"
    r"destroy|demolish|besieg)(?:e[ds]?|ed|ing|s)?\s+(?:(?!that\b|and\b|when\b)[a-z-]+\s+){0,3}$",
    re.IGNORECASE,
)
_BEATEN_OFF = lazy.compile(
    r"\b(?:repel|repuls|thwart|foil|fought\s+off|beat(?:en)?\s+(?:back|off)|stopp|prevent|"
    r"pushed\s+back|drove\s+back)\w*\s+(?:(?!that\b)[a-z-]+\s+){0,3}$"
)
"""Before an attack that did not succeed: whoever made it did the harm to nobody."""


_ATTACK = lazy.compile(
    rf"^\s*(?:['’]s?\s+)?(?:[\w-]+\s+){{0,3}}?(?:{WEAPON}|breach(?:es)?|violations?|"
    r"aggression|atrocit(?:y|ies))\b",
    re.IGNORECASE,
)


_STRUCK = lazy.compile(
    r"^[^.;:]{0,60}?\b(?:shelled|bombed|struck|hit|attacked|fired|launched|raided|killed|"
    r"wounded|injured|captured|detained|massacred|stormed|invaded|destroyed|opened|sank|"
    r"carried|holds?|holding|held|displaced|executed|besieged|seized|abducted)\b",
    re.IGNORECASE,
)


_GUILTY = lazy.compile(
    r"\b(?:by|blam\w+|accus\w+|blame\s+on|from|between|against)\s+(?:the\s+|an?\s+)?"
    r"(?:\w+\s+)?$",
    re.IGNORECASE,
)


_VIOLENT = lazy.compile(
    rf"\b(?:{WEAPON}|struck|hit|shell\w*|bomb\w*|attack\w*|fir(?:ed|ing)|launch\w*|raid\w*|kill\w*|wound\w*|"
    r"injur\w*|captur\w*|detain\w*|held|taken|seiz\w*|storm\w*|sunk|destroy\w*|besieg\w*|abduct\w*|clash\w*|"
    r"fighting|fought|battles?|war|deaths?|massacre\w*|murder\w*|shot|execut\w*|displac\w*|invad\w*|overr[au]n|ambush\w*)\b",
    re.IGNORECASE,
)
"""What must be told before "by Arland" for Arland to have done harm."""
_AIMED = lazy.compile(
    r"\b(?:on|against|near|at|upon|into|outside|over)\s+(?:the\s+|an?\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)


def agents(text: str, harm_start: int | None, names: Names) -> tuple[str, ...]:
    """Name those who are said to do the harm in a sentence, as written.

    Args:
        text: the sentence.
        harm_start: where the word of harm stands, when it is an active verb.
        names: finds names.
    """
    found = []
    counted = [(f.start, f.end + len(noun)) for f, noun in read(text).noun_phrases()]
    for name, start, end in names_in(text, names):
        if any(a <= start < b for a, b in counted):
            continue
        before, after = text[max(start - 40, 0) : start], text[end:]
        if is_attack(after):
            other = harm_start is not None and _NEXT_CLAUSE.search(
                text, end, harm_start
            )
            if not (other or _AIMED.search(before) or _BEATEN_OFF.search(before)):
                found.append(name)
            continue
        if _is_target(before):
            continue
        if (
            (
                re.search(r"\bby\s+(?:the\s+|an?\s+)?$", before)
                and not _KEPT_BY.search(before)
                and not re.match(
                    r"['’]?s?\s+(?:[\w'’-]+\s+){0,3}(?:count|figures?|tally|estimates?|reckoning|account|numbers|lists?|data)\b",
                    after,
                )
            )
            or re.search(
                rf"\b{WEAPON}\s+(?:from|by)\s+(?:the\s+)?$", before, re.IGNORECASE
            )
            or re.search(r"\b(?:accus\w+|blam\w+)\s+(?:the\s+)?$", before)
            or (
                harm_start is not None
                and _governs(text[end:harm_start], end, harm_start)
            )
        ):
            found.append(name)
    return tuple(found)


_KEPT_BY = lazy.compile(
    r"\b(?:run|led|headed|staffed|kept|founded|set\s+up|funded|backed|owned|compiled|drawn\s+up|published|chaired|"
    r"represented|recognised|recognized|supported|governed|administered|reported|confirmed|counted)\s+by\s+(?:the\s+|an?\s+)?$"
)
"""Before those who keep a body, and have done no harm."""
_NEXT_CLAUSE = lazy.compile(r";|\band\s+that\b|\b(?:but|while|whereas)\b")


def is_attack(after: str) -> bool:
    """Tell whether a name goes on as "… air strike", "'s rocket crews' fire"."""
    attack = _ATTACK.match(after)
    return attack is not None and not (
        SAY.search(attack[0])
        or proper(attack[0])
        or re.search(
            r"\b(?:and|or|in|was|were|has|had|is|are|to|with|from)\b", attack[0]
        )
    )


def _governs(between: str, end: int, harm_start: int) -> bool:
    """Tell whether a name is the subject of the verb that kills."""
    if end > harm_start or len(between) > 110:
        return False
    between = _HELD_TO_BE.sub(" ", between)
    relative = re.search(rf"\b{WEAPON}\s+(?:that|which)\b", between, re.IGNORECASE)
    return not (
        (SAY.search(between) and not _owns_up(between))
        or re.search(
            r"[;:\"“”]|\b(?:where|when|while|but|after|before|as|because|since)\b",
            between,
        )
        or (re.search(r"\b(?:that|which|who)\b", between) and not relative)
    ) and not re.search(r"^['’]?s?\s+(?:\w+\s+){0,3}(?:war|conflict)\b", between)


_HELD_TO_BE = lazy.compile(
    r"\b(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:believed|thought|said|reported|alleged|known)\s+to\b"
)
"""Nobody speaks in "is believed to be holding"."""


def _owns_up(between: str) -> bool:
    """Tell whether whoever claims it claims to have done it: "claims to have"."""
    owned = _OWNS_UP.fullmatch(between)
    return bool(owned and not SAY.search(owned[1]) and not proper(owned[1]))


_OWNS_UP = lazy.compile(
    r"((?:['’]s?)?(?:\s+[\w-]+){0,3}?)\s+(?:(?:claim(?:s|ed)?|boast(?:s|ed)?)\s+to\s+have|"
    r"admit(?:s|ted)\s+(?:to\s+)?(?:having)?|boast(?:s|ed)?\s+of\s+(?:having)?)\s+"
    r"(?:also\s+)?",
)


def _is_target(before: str) -> bool:
    """Tell whether a name is where it happened: "a strike on Arland"."""
    if re.search(rf"\b{FORCE}\s+of\s+(?:the\s+)?$", before, re.IGNORECASE):
        return False
    if re.search(r"\bby\s+(?:the\s+|an?\s+)?(?:\w+\s+)?$", before):
        return False
    if re.search(rf"\b{WEAPON}\s+(?:from|by|of)\s+(?:the\s+)?$", before, re.IGNORECASE):
        return bool(
            re.search(r"\b(?:shelling|bombing|bombardment|siege)\s+of\s", before)
        )
    return bool(_TARGET.search(before))


def acts_on(name: str, text: str, *, names: Names) -> bool:
    """Tell whether a text has somebody attack, anywhere."""
    return any(strikes(text, start, end) for start, end in names.places(name, text))


def strikes(text: str, start: int, end: int) -> bool:
    """Tell whether a text has whoever it names at a span attack."""
    before, after = text[max(start - 40, 0) : start], text[end:]
    if _AIMED.search(before) or (_is_target(before) and not is_attack(after)):
        return False
    guilty = _GUILTY.search(before)
    if guilty and not guilty[0].startswith(("blam", "accus")):
        guilty = _VIOLENT.search(text[max(start - 80, 0) : start])
    struck = _STRUCK.match(after)
    if struck and (SAY.search(struck[0]) or proper(struck[0])):
        struck = None
    return bool(guilty or is_attack(after) or struck)
