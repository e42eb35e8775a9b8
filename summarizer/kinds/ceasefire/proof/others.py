"""Who proposed, mediated, guaranteed or contests it."""

import re
from collections.abc import Iterator

from .... import lazy
from ....dates import MONTH
from ....grammar import is_negated
from ....parties import NOT_STATED
from ....records import Problem
from ..model import CeasefireDraft
from .lexicon.keeping import DISPUTE
from .lexicon.people import GUARANTEEING, MEDIATING, OFFERED_ELSE, PROPOSING
from .lexicon.stopping import NOUNS
from .lexicon.time import MORE
from .lexicon.words import Words, spaced
from .names import (
    Name,
    Who,
    first_of_list,
    in_phrase,
    list_up_to,
    names_of,
    who_is,
)
from .reading import Reading, is_in
from .speeches import speeches_of
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
        if not (
            any(_does(reading, n, doing) or _owns(reading, n, doing) for n in mine)
            or any(n.is_(who) for n in _offering(reading, doing))
            or (not who.ids and _is_unnamed_doer(reading, name, doing))
        ):
            yield "party_not_named"


def _is_unnamed_doer(reading: Reading, written: str, doing: Words) -> bool:
    """Tell whether "the mediators" or "the pope" stands before what it did."""
    bare = re.sub(r"^(?:the|an?)\s+", "", written.casefold())
    if not bare.islower() or written.split()[-1][:1].isupper():
        return False
    subject = re.compile(rf"(?:^|[.;]\s|\bthe\s+){re.escape(bare)}\s+", re.IGNORECASE)
    for sentence in reading.told:
        for found in subject.finditer(reading.bare, *sentence):
            verb = doing.search(reading.bare, found.end(), sentence.end)
            if verb and len(reading.bare[found.end() : verb.start()].split()) <= 3:
                return not is_negated(reading.bare, verb.start())
    return False


def _owns(reading: Reading, name: Name, doing: Words) -> bool:
    """Tell whose plan or help it is: "the Qatari plan", "with US help", "signed X's truce"."""
    text = reading.text
    sentence = reading.sentence(name.start)
    before, after = text[sentence.start : name.start], text[name.end : sentence.end]
    if doing is MEDIATING:
        return bool(_THROUGH.search(before) and _HELP.match(after))
    if doing is not PROPOSING:
        return False
    if _DETERMINED.search(before) and _PLAN.match(after):
        return True
    if _WITH_A_PLAN.match(after) and not in_phrase(text, name):
        return True
    signs = _SIGNS.search(before)
    return bool(signs and after.startswith("'s") and _ITS_TRUCE.match(after))


_THROUGH = lazy.compile(
    r"\b(?:with|through|under|thanks\s+to|by)\s+(?:the\s+)?$", re.IGNORECASE
)
_HELP = lazy.compile(
    r"(?:'s?)?\s+(?:help|mediation|auspices|assistance|good\s+offices)\b"
)
_DETERMINED = lazy.compile(r"\b(?:the|an?|this|that|its|new|latest)\s+$", re.IGNORECASE)
_PLAN = lazy.compile(
    r"\s+(?:[a-z][\w-]+\s+)?(?:plan|proposal|draft|offer|initiative|blueprint|text)\b"
)
_WITH_A_PLAN = lazy.compile(
    r"(?:,\s[^,;.]{3,60})?,?\s+(?:[a-z]+\s+){0,3}?(?:due|arriv\w+|c[ao]me|coming|travel\w*|flew|"
    r"fl(?:y|ies|ying)|return\w*|went|land\w*)\s[^,;.]{0,60}?(?:with|bringing|carrying)\s+(?:an?|"
    r"its|his|her|their|the)\s+(?:\w+\s+)?(?:plan|proposal|draft|offer|blueprint)\s+(?:for|to|of)\b"
)
_SIGNS = lazy.compile(
    r"\b(?:sign|accept|reject|back|endorse|welcome|consider|stud(?:y|ie)|weigh|refuse|approve|"
    r"agree\s+to|agreed\s+to|yes\s+to|no\s+to)(?:s|d|ed|ing)?\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ITS_TRUCE = lazy.compile(
    rf"'s\s+(?:[\w-]+\s+){{0,3}}?(?:{spaced(NOUNS)}|pause|halt|lull)\b", re.IGNORECASE
)


def _offering(reading: Reading, doing: Words) -> Iterator[Name]:
    """Who offers an arrangement as "it", or is ready to halt its own fire."""
    if doing is not PROPOSING:
        return
    for sentence in reading.told:
        for verb in _OFFERS.finditer(reading.bare, *sentence):
            if not is_negated(reading.bare, verb.start()):
                yield from subjects_of(reading, verb.start())


_OFFERS = lazy.compile(
    r"\b(?:(?:offered|offers|proposed|proposes|suggested|suggests)\s+(?:an?|the)\s+"
    r"(?:[\w-]+\s+){0,6}?(?:cease-?fires?|truces?|pauses?|halts?|lulls?)\b"
    r"|(?:ready|willing|prepared)\s+to\s+(?:hold\s+(?:its|their)\s+(?:own\s+)?fire|"
    r"(?:cease|stop|halt|suspend|pause)\s+(?:its|their)\s+(?:own\s+)?\w+)\b)",
    re.IGNORECASE,
)
"""To be ready to halt one's own guns is an offer; to be ready to sign is none."""


def _does(reading: Reading, name: Name, doing: Words) -> bool:
    """Tell whether a name stands with a verb or noun: subject, owner, or after by."""
    text, bare = reading.text, reading.bare
    sentence = reading.sentence(name.start)
    for found in doing.finditer(text, *sentence):
        if OFFERED_ELSE.match(text, found.end()):
            continue
        between = text[name.end : found.start()]
        if (
            name.end <= found.start()
            and re.fullmatch(
                r"(?:'s?)?[\s-]+(?:(?!and\b|in\b|on\b|of\b|at\b|said\b|says\b)[\w-]+\s+){0,4}\"?",
                between,
            )
            and (not in_phrase(bare, name) or "-" in between or "'s" in between)
        ):
            return True
        if _ALSO_AS.fullmatch(between):
            return True
        if (
            text[name.end : name.end + 1] == ","
            and _IN_OFFICE.match(found[0])
            and _TITLED.fullmatch(between)
            and _TITLE_ENDS.match(text, found.end())
        ):
            tells = _TOLD_BY.search(text, 0, name.start) is not None
            return tells or not in_phrase(bare, name)
        if _BY_ITS_OFFICE.fullmatch(between) and not in_phrase(bare, name):
            return True
        after = text[found.end() : first_of_list(reading, name).start]
        if found.end() <= name.start and re.fullmatch(
            r"\s+(?:\w+\s+){0,4}?(?:by|of|from)\s+(?:\w+\s+){0,3}(?:[A-Z]\w+\s+)?",
            after,
        ):
            return True
        asked = doing is PROPOSING and _ASKS.match(found[0])
        if (
            not asked
            and found.end() <= name.start
            and re.fullmatch(r"\s*(?:the\s+|,\s+)?(?:and\s+)?", after)
        ):
            return True
        if bare[found.start() : found.end()].strip() and any(
            subject == name for subject in subjects_of(reading, found.start())
        ):
            return True
    return _asks(reading, name, doing)


_TOLD_BY = lazy.compile(r"\baccording\s+to\s+(?:the\s+)?$", re.IGNORECASE)
_BY_ITS_OFFICE = lazy.compile(
    r"'s?\s+(?:[a-z]+\s+){0,2}(?:president|premier|minister|envoy|king|emir|leader|ambassador|chief|"
    r"government|ministry|army),\s[A-Z][^,;:\"]{2,40},\s+(?:on\s+[A-Z]\w+day\s+)?"
)
"""Between a land and what its officer, named in passing, did."""
_ALSO_AS = lazy.compile(
    r"(?:'s?\s+(?:[a-z]+\s+){0,2}[a-z]+)?,?\s+(?:(?:which|who|that)\s+(?:(?:had|has|have|is|was|are|been)\s+)*"
    r"|(?:acting|serving|named|chosen)\s+as\s+(?:(?:the|an?|its|joint)\s+)?)"
)
_ASKS = lazy.compile(
    r"ask|urg|want|press|push|convinc|demand|request|call|s(?:eek|ought)|appeal|put",
    re.IGNORECASE,
)
"""Whoever stands right behind is asked, and proposes nothing."""
_TITLED = lazy.compile(r",\s+(?:the|an?|one\s+of\s+the)\s+(?:[a-z]+\s+)?")
_TITLE_ENDS = lazy.compile(r"\s*(?:,|$)|\s+(?:in|between)\b")
_IN_OFFICE = lazy.compile(
    r"mediat|broker|go-between|intermediar|guarant|suret", re.IGNORECASE
)
"""An apposition is closed: "Zand, the mediator, said", not "Zand, the mediator Olm said"."""


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
    """Who contests it is named beside a word of dispute, or gives another date.

    It is not the claimant, unless the claimant denies it.
    """
    teller = reading.context.parties.resolve(draft.stated_by).id
    for name in draft.contested_by:
        who = who_is(name, reading.context)
        beside = any(
            n.is_(who) and DISPUTE.search(reading.text, *reading.sentence(n.start))
            for n in names_of(reading)
        )
        beside = beside or _dates_otherwise(draft, reading, who)
        tells = reading.context.parties.resolve(name).id == teller
        if not beside or (tells and draft.assertion != "denied"):
            yield "party_not_named"


def _dates_otherwise(draft: CeasefireDraft, reading: Reading, who: Who) -> bool:
    """Tell whether somebody gives a start or end of their own: "they go by May 5"."""
    if not {"start", "end"} & set(draft.contested_aspects):
        return False
    own = f"{draft.start_text or ''} {draft.end_text or ''}"
    return any(
        date[0] not in own
        and _ENDS_OR_STARTS.search(
            reading.text, min(speech.verb, speech.covers.start), date.start()
        )
        for speech in speeches_of(reading)
        if any(name.is_(who) for name in speech.names)
        and any(is_in(speech.verb, sentence) for sentence in reading.told)
        for date in _DATE.finditer(reading.text, *speech.covers)
    )


_ENDS_OR_STARTS = lazy.compile(
    r"(?:\b(?:ends?|ended|expires?|expired|runs?|lasts?|until|begins?|began|starts?|started|"
    r"takes?\s+effect|took\s+effect)\b[^.;]{0,30}|(?:\bgo(?:es)?\s+by|\bcounts?)\s+)$",
    re.IGNORECASE,
)
_DATE = lazy.compile(
    rf"{MONTH}\s\d{{1,2}}\b|\b\d{{1,2}}\s[A-Z][a-z]{{2,8}}\b|(?i:\b{MORE.pattern})"
)
