"""The sides of a draft's conflict, and what they are told to do to its truce."""

import re

from .... import lazy
from .arrangements import anchors_of
from .lexicon.people import ONE_SIDED, SAY
from .lexicon.words import words
from .names import Name, Who, in_phrase, same_stem, stem, who_is
from .posture import is_known
from .reading import Reading
from .subjects import refusers

HYPHENED = lazy.compile(
    r"(?:'s)?[\s-]+(?:backed|brokered|mediated|proposed|led|sponsored|drafted|propos\w+|"
    r"plan|plans|draft|offer|initiative|request|call)\b",
    re.IGNORECASE,
)
TARGET_OF = lazy.compile(
    r"\b(?:on|against|into|at|upon|in|over|near)\s+(?:the\s+)?$", re.IGNORECASE
)


def is_side(who: Who, reading: Reading) -> bool:
    """Tell whether somebody is one of the sides of the draft's conflict."""
    conflict = reading.draft.conflict
    if who.ids:
        topic = reading.context.topic(conflict)
        sides = reading.context.topics.parties(topic)
        return who.ids <= sides | reading.context.parties.named_in(conflict)
    stems = {stem(word) for word in re.findall(r"[A-Z][\w']+", conflict)}
    return any(same_stem(mine, side) for mine in who.stems for side in stems)


def is_left_open(who: Who, reading: Reading, told: list[Name]) -> bool:
    """Tell whether a side of the conflict is named beside the other and nothing frees it."""
    draft, text = reading.draft, reading.text
    if (
        draft.status in _UNMADE
        or len(draft.parties) < 2
        or ONE_SIDED.search(reading.whole)
    ):
        return False
    if not is_side(who, reading) or any(n.is_(who) for n in refusers(reading)):
        return False
    helpers = (draft.mediator, draft.proposed_by, draft.guarantor)
    if any(name and who_is(name, reading.context) == who for name in helpers):
        return False
    return any(
        not (
            _SAYS.match(text, name.end)
            or HYPHENED.match(text, name.end)
            or TARGET_OF.search(text, max(name.start - 20, 0), name.start)
            or _ELSE_DONE_BY.search(text, max(name.start - 40, 0), name.start)
        )
        for name in told
    )


_UNMADE = {"proposed", "under_negotiation", "accepted_by_some", "rejected"}
"""What binds nobody yet: whom it is put before is asked, not bound."""


def acts_on_it(who: Who, reading: Reading, told: list[Name]) -> bool:
    """Tell whether a side does to the truce what no speaker or helper does: walk out of it."""
    text = reading.bare
    return is_side(who, reading) and any(
        is_known(reading, anchor)
        and name.end < anchor.start
        and _DOES_TO.fullmatch(text, name.end, anchor.begin)
        and not _ONLY_SAYS.search(text, name.end, anchor.begin)
        and not in_phrase(text, name)
        for name in told
        for anchor in anchors_of(reading)
    )


_DOES_TO = lazy.compile(
    r"(?:'s\s+(?:[a-z]+\s+){1,2})?\s+(?:(?:has|have|had|then|later|also|simply)\s+)?[a-z]+(?:ed|t|ke|ept|ent|ut|ell|aw|ore|ow|ew|es|s)\s+"
    r"(?:[\w-]+\s+){0,5}(?:the|its|this|their)\s+"
)
_ONLY_SAYS = words(
    rf"{SAY}|propos\w*|broker\w*|mediat\w*|reject\w*|refus\w*|want\w*|ask\w*|urg\w*|demand\w*|offer\w*|call\w*|hail\w*|"
    r"welcom\w*|prais\w*|support\w*|back(?:s|ed)|monitor\w*|watch\w*|seek\w*|sought|discuss\w*|draft\w*|guarante\w*|host\w*|"
    r"criticis\w*|criticiz\w*|condemn\w*|with|between|would|could|not|never|no|by|for|after|before|despite|during|since"
)
_SAYS = lazy.compile(
    rf"(?:'s?)?\s+(?!(?:and\s+\w+\s+)?(?:each|both)\b)(?:\w+\s+){{0,3}}?{SAY}\b",
    re.IGNORECASE,
)
_ELSE_DONE_BY = lazy.compile(
    r"\b(?:broker|mediat|propos|draft|offer|suggest|guarant|host|sponsor|back|demand|reject|refus|according)\w*\s+(?:by|to)\s+"
    r"(?:the\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
"""Before somebody who does what a helper, or no one bound, does."""
