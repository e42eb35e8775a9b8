"""Who proposed, mediated, guaranteed or contests it."""

import re
from collections.abc import Iterator

from ....parties import NOT_STATED
from ....records import Problem
from ..model import CeasefireDraft
from .lexicon.keeping import DISPUTE
from .lexicon.people import GUARANTEEING, MEDIATING, OFFERED_ELSE, PROPOSING
from .lexicon.words import Words
from .names import Name, first_of_list, in_phrase, list_up_to, names_of, who_is
from .reading import Reading, is_in
from .subjects import subjects_of


def third_parties(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """Who proposed, mediated or guaranteed it is named as doing so."""
    said = (
        (draft.proposed_by, PROPOSING),
        (draft.mediator, MEDIATING),
        (draft.guarantor, GUARANTEEING),
    )
    for name, doing in said:
        if name is None or reading.context.parties.resolve(name) == NOT_STATED:
            continue
        who = who_is(name, reading.context)
        mine = [
            n
            for n in names_of(reading)
            if any(listed.is_(who) for listed in list_up_to(reading, n))
        ]
        if not any(_does(reading, n, doing) for n in mine):
            yield "party_not_named"


def _does(reading: Reading, name: Name, doing: Words) -> bool:
    """Tell whether a name stands with a verb or noun: subject, owner, or after by."""
    text, bare = reading.text, reading.bare
    sentence = reading.sentence(name.start)
    for found in doing.finditer(text, *sentence):
        if OFFERED_ELSE.match(text, found.end()):
            continue
        between = text[name.end : found.start()]
        if name.end <= found.start() and re.fullmatch(
            r"(?:'s?)?[\s-]+(?:(?!and\b|in\b|on\b|of\b|at\b|said\b|says\b)[\w-]+\s+){0,4}\"?",
            between,
        ):
            return not in_phrase(bare, name) or "-" in between or "'s" in between
        if re.fullmatch(r",?\s+(?:which|who|that)\s+(?:had\s+|has\s+)?", between):
            return True
        after = text[found.end() : first_of_list(reading, name).start]
        if found.end() <= name.start and re.fullmatch(
            r"\s+(?:\w+\s+){0,4}?(?:by|of|from)\s+(?:\w+\s+){0,3}(?:[A-Z]\w+\s+)?",
            after,
        ):
            return True
        if found.end() <= name.start and re.fullmatch(
            r"\s*(?:the\s+|,\s+)?(?:and\s+)?", after
        ):
            return True
        if bare[found.start() : found.end()].strip() and any(
            subject == name for subject in subjects_of(reading, found.start())
        ):
            return True
    return _asks(reading, name, doing)


def _asks(reading: Reading, name: Name, doing: Words) -> bool:
    """A sentence's first subject that asks, far from its verb."""
    if doing is not PROPOSING:
        return False
    sentence = reading.sentence(name.start)
    first = next((n for n in names_of(reading) if is_in(n.start, sentence)), None)
    if first != name or in_phrase(reading.bare, name):
        return False
    between = reading.bare[name.end :]
    verb = re.match(r"\s+(?:had|has|have)?[\s\"]*(?:\w+ly\s+)?[\"]?(\w+)", between)
    return bool(verb and doing.match(verb[1]))


def contested(draft: CeasefireDraft, reading: Reading) -> Iterator[Problem]:
    """Who contests it is named beside a word of dispute, and is not its claimant."""
    teller = reading.context.parties.resolve(draft.stated_by).id
    for name in draft.contested_by:
        who = who_is(name, reading.context)
        beside = any(
            n.is_(who) and DISPUTE.search(reading.text, *reading.sentence(n.start))
            for n in names_of(reading)
        )
        if not beside or reading.context.parties.resolve(name).id == teller:
            yield "party_not_named"
