"""Numbers that share the harm of the one they are joined to."""

import re
from itertools import pairwise

from .... import lazy
from .counting import Figure
from .lexicon.counted import CALENDAR, MONTH, PERSON, are_people, people_at
from .subjects import ASIDE, OTHER_VERB, REPORTING


def inherit(text: str, figures: list[Figure]) -> None:
    """Give numbers without a harm that of the number they are joined to, in place."""
    figures = [f for f in figures if f.roles or not f.is_of_families]
    for left, right in pairwise(figures):
        if right.harm is None and left.roles and not left.is_former and not right.roles:
            between = text[left.end : right.start]
            own = _PART.match(text, right.end)
            if (
                (
                    right.is_former
                    or _puts(text, right)
                    or _LINK.search(between)
                    or _AMONG.search(text[: right.start])
                )
                and (
                    ";" not in between
                    or own
                    or _puts(text, right)
                    or _MORE.fullmatch(text, right.end, right.noun_end)
                )
                and (
                    own
                    or _INCLUDES.search(between)
                    or not _NOT_PARTNERS.search(ASIDE.sub(" ", between))
                )
                and (own or ends_its_clause(text, right))
                and not right.is_whole
            ) or (
                not right.has_noun
                and (_ANOTHER_COUNT.search(between) or _LATER.fullmatch(between))
            ):
                right.heir_of, right.roles = left, left.roles
    for left, right in reversed(list(pairwise(figures))):
        if (
            (left.is_former and right.roles and left.harm is None)
            or (
                not left.roles
                and right.roles
                and _ONE_OF.fullmatch(text, left.noun_end, right.start)
            )
            or (
                not left.roles
                and right.is_whole
                and right.harm
                and _MEMBERS.match(text, right.harm.end)
            )
        ):
            left.heir_of, left.roles = right, right.roles
        elif not left.roles and right.roles:
            between = text[left.noun_end : right.start]
            taken = text[max(left.start - 40, 0) : left.start]
            if (
                _LINK.search(between)
                and not re.search(r"\b(?:were|was|had|have|has|are|is)\b|;|:", between)
                and not re.search(r"\b(?!kill|wound|injur)\w+ed\b", between)
                and not _NOT_PARTNERS.search(between)
                and (not OTHER_VERB.search(taken) or REPORTING.search(taken))
                and not re.search(r"\b(?:with|by|to|against|not)\s+$", taken)
                and len(between) < 70
                and not _OF_WHOM.search(taken)
            ):
                left.heir_of, left.roles = right, right.roles


_OF_WHOM = lazy.compile(
    r"\bof\s+(?:the|those|its|his|her|their)\s+(?:[\w-]+\s+)?$|\b(?-i:Of)\s+(?:(?:[\w-]+\s+){1,4}of\s+)?$",
    re.IGNORECASE,
)
"""Of the 19 aboard, 11 were killed: not the nineteen."""

_LINK = lazy.compile(
    r"(?:,|;|\band|\bor|\bincluding|\bincluded|\bamong\s+(?:them|whom)|\bof\s+whom|\bas\s+"
    r"well\s+as|\balong\s+with|\bplus|\bnotably|\(|\s-)\s*(?:(?:another|a\s+further|also|the|"
    r"their|his|her|its|some|about|an\s+additional|at\s+least|including|were|a\s+total\s+of"
    r"|those\s+of|the\s+bodies\s+of)\s+)*$",
    re.IGNORECASE,
)

_INCLUDES = lazy.compile(
    r"\b(?:including|among\s+(?:them|whom)|of\s+whom|notably)\b", re.IGNORECASE
)
_ANOTHER_COUNT = lazy.compile(
    r"[;,]\s+(?:(?:and|but|while)\s+)?(?!it\b)[\w'-]+(?:\s+[\w'-]+){0,4}?(?:,\s[^,;]{3,50},)?\s+(?:confirm\w*|counts?|counted|puts?\s+"
    r"(?:it|them|(?:the|that|their|its)\s+(?:figure|number|toll|total|count|losses|dead))\s+at|says?|said|sp(?:oke|eaks?)\s+of|claims?|"
    r"claimed|insists?|(?:admit|own|confess|conced|acknowledg)\w*(?:\s+up)?(?:\s+to)?(?:\s+only)?|has|have)"
    r"(?:\s+(?:that\s+)?the\s+(?:real\s+|true\s+|actual\s+)?(?:figure|number|toll|total)\s+(?:is|was))?\s+$"
)
"""Before what another claimant gives for it: "14 died; Borland puts the figure at 3"."""
_MORE = lazy.compile(r"\s+(?:more|others?)\b.{0,2}")
"""Four died on the spot; "two more" in the ambulance."""
_LATER = lazy.compile(
    r"\s*,?\s+(?:and|but|then)\s+(?:by|on|at|in|within|after|a|the)\s[\w\s'’-]{2,30}?\s(?:at|to)\s+"
)
"""The count stood at 27 by nightfall, "and by morning at" 33."""
_NOT_PARTNERS = lazy.compile(
    rf"\b(?:between(?!\s+(?:\w+\s+){{0,2}}?(?:\d|late|early|mid|{MONTH}))|clash\w*|fight(?:s|ing)?|fought|involving|against|with|alongside|facing|by|deploy\w*|"
    r"sent|surviv\w*|rescu\w*|freed|releas\w*|return\w*|saved)\b",
    re.IGNORECASE,
)


def _puts(text: str, figure: Figure) -> bool:
    """Tell whether a number is another one for what was counted before it."""
    return not figure.has_noun and _PUTS.search(text[: figure.start]) is not None


_PUTS = lazy.compile(
    r"\bwhich\s+(?:makes|made|brings|brought)\s+(?:(?:it|that|the\s+(?:toll|total))\s+)?(?:to\s+)?$|\b(?:g[ai]v(?:es?|ing)\s+(?:the\s+(?:real\s+|true\s+)?(?:figure|number|toll|total)|it)\s+as|"
    r"put(?:s|ting)?\s+(?:(?:the|that|their|its)\s+(?:figure|number|toll|total|count|losses|dead)|it|them)\s+(?:\w+\s+)?at)\s+$"
)


def ends_its_clause(text: str, figure: Figure) -> bool:
    """Tell whether a number has no verb of its own that says something else of it."""
    if _OWN_CLAUSE_ENDS.match(text, figure.noun_end):
        return True
    after = _BLANK.match(text, figure.noun_end)
    return are_people(text, figure.noun_end) or (
        after is not None and people_at(text, after.end())
    )


_BLANK = lazy.compile(r"\s*")


_OWN_CLAUSE_ENDS = lazy.compile(
    r"\s*(?:$|[.,;:!?)\"”]|-\s|(?:seriously|critically|gravely|slightly|lightly|badly|severely|mildly|fatally|and|or|in|on|at|near|from|since|during|of|by|who|whose|whom|"
    r"with|across|around|over|between|after|when|while|as|including|among|along|inside|"
    r"outside|more|others?|overnight|there|elsewhere|today|yesterday|later|mostly|mainly|"
    r"alone|plus|so|to|that|for|aged|aboard|under|also|too|as\s+well|up)\b|"
    rf"{CALENDAR.pattern}\b|(?:were|was|are|is)\s+among\b)",
    re.IGNORECASE,
)

_ONE_OF = lazy.compile(
    r"(?:\s+from\s+[\w-]+)?\s+(?:were|was|are|is)\s+(?:also\s+)?among\s+(?:the\s+|those\s+)?",
    re.IGNORECASE,
)

_AMONG = lazy.compile(
    r"\bamong\s+[^.;]{1,60}\b(?:were|was|are|is)\s+(?:also\s+|at\s+least\s+)?$",
    re.IGNORECASE,
)

_MEMBERS = lazy.compile(
    rf"[\w\s]{{0,30}}?(?:(?:were|was|are|is)\s+(?:\w+\s+)?(?:{PERSON.pattern})\b|[.,;]|$)",
    re.IGNORECASE,
)
"""Twelve of the 45 killed "were monks": nothing else is said of the twelve."""

_PART = lazy.compile(r"\s+of\s+(?:them|whom|these|those)\b", re.IGNORECASE)
