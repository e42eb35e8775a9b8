"""True drafts with one thing changed: none of them may be proved.

Each family takes a draft that its article bears out and makes it false in one way: a
field is altered, the quote is, or the article is under a quote that stays verbatim.
Deterministic: the same drafts give the same mutants.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from summarizer.kinds.base import Draft
from summarizer.kinds.casualty import CasualtyDraft
from summarizer.kinds.ceasefire import CeasefireDraft
from summarizer.kinds.position import PositionDraft
from summarizer.kinds.position.relate import FAMILY
from summarizer.numbers import parse_count
from summarizer.parties import NOT_STATED, REPORTER, known_parties
from summarizer.quotes import locate
from summarizer.records import Article, Evidence
from summarizer.sentences import Span, sentences
from summarizer.zones import zones


class Case(NamedTuple):
    """A draft and the article it is about; `siblings` are that article's true drafts."""

    article: Article
    draft: Draft
    siblings: tuple[Draft, ...] = ()
    is_plain: bool = True
    """Whether every good reader must find it; gold marks the others as optional."""


class Mutant(NamedTuple):
    """A case that is false, and how it came to be."""

    family: str
    case: Case


Family = Callable[[Case, Sequence[Article]], Iterator[Case]]

STRANGERS = ("Zandia", "Norway")
"""Parties that no article of ours is about."""


def mutants(cases: Sequence[Case]) -> Iterator[Mutant]:
    """Make every mutant of every case, family by family."""
    articles = tuple({case.article.id: case.article for case in cases}.values())
    for family in FAMILIES:
        for case in cases:
            for mutant in family(case, articles):
                if not _is_true(mutant, case):
                    yield Mutant(family.__name__, mutant)


def _is_true(mutant: Case, case: Case) -> bool:
    same = mutant.article.id == case.article.id
    return same and mutant.draft in (case.draft, *case.siblings)


def _with(case: Case, **told: Any) -> Case:
    return case._replace(draft=case.draft.model_copy(update=told))


# the quote


def quote_of_another_article(case: Case, articles: Sequence[Article]) -> Iterator[Case]:
    for other in articles:
        if case.draft.quote not in other.text:
            yield case._replace(article=other, siblings=())
            return


def quote_joined_from_two_places(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    evidence = _evidence(case)
    split = [s for s in sentences(case.article.text) if s.start > evidence.end + 200]
    if split:
        tail = case.article.text[split[0].start : split[0].end]
        yield _with(case, quote=f"{case.draft.quote} {tail}"[:390])


def digit_of_the_quote(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    for at, char in enumerate(case.draft.quote):
        if char.isdigit():
            other = str((int(char) + 1) % 10)
            quote = case.draft.quote
            yield _with(case, quote=quote[:at] + other + quote[at + 1 :])
            return


def word_of_the_quote(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    words = case.draft.quote.split(" ")
    if len(words) > 6:
        yield _with(case, quote=" ".join(words[:3] + words[4:]))


def negation_added(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    yield from _prefixed(case, "It is not true that ", keep=True)


def negation_cut_from_the_quote(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    yield from _prefixed(case, "It is not true that ", keep=False)


def nobody_says_so(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    yield from _prefixed(case, "There is no evidence that ", keep=False)


def condition_put_before(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft):
        yield from _prefixed(case, "It is feared that ", keep=False)


# who


def claimant_swapped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    """Another party says it; one's own principal is no other party."""
    told: Any = case.draft
    now = known_parties().resolve(told.stated_by)
    if now in (REPORTER, NOT_STATED):
        return
    own = known_parties().resolve(getattr(told, "on_behalf_of", told.stated_by))
    for name in (*_others_named(case, f"{now.id}+{own.id}"), *STRANGERS[:1]):
        yield _with(case, stated_by=name)


def holder_swapped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, PositionDraft):
        now = known_parties().resolve(case.draft.on_behalf_of)
        for name in (*_others_named(case, now.id), *STRANGERS):
            if not _is_held(case, name, case.draft.stance):
                yield _with(case, actor=name, on_behalf_of=name, stated_by="reporter")


def victims_swapped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft):
        now = known_parties().resolve(case.draft.victim_side)
        if now == NOT_STATED:
            names: tuple[str, ...] = STRANGERS
        else:
            names = (*_others_named(case, now.id), *STRANGERS)
        for name in names:
            yield _with(case, victim_side=name)


def party_swapped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CeasefireDraft) and case.draft.parties:
        for name in STRANGERS:
            yield _with(case, parties=[name, *case.draft.parties[1:]])


def civilians_and_soldiers_swapped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft):
        other = {"military": "civilian", "civilian": "military"}
        if case.draft.victim_group in other:
            yield _with(case, victim_group=other[case.draft.victim_group])


# how many


def digit_changed(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft) and case.draft.value is not None:
        yield _with(case, value=case.draft.value + 1)
        yield _with(case, value=case.draft.value - 1)


def digits_transposed(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft) and case.draft.value is not None:
        digits = str(case.draft.value)
        if len(set(digits[:2])) == 2 and digits[1] != "0":
            yield _with(case, value=int(digits[1] + digits[0] + digits[2:]))


def scale_changed(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft) and case.draft.value:
        yield _with(case, value=case.draft.value * 10)
        yield _with(case, value=case.draft.value * 1000)


def qualifier_dropped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft) and case.draft.value is not None:
        bare = re.search(r"\d[\d,.]*|[a-z-]+$", case.draft.count_text, re.IGNORECASE)
        if bare and case.draft.qualifier != "exact" and parse_count(bare[0]):
            yield _with(case, count_text=bare[0], qualifier="exact")


def qualifier_swapped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft):
        for other in ("at_least", "up_to", "exact"):
            if other != case.draft.qualifier:
                yield _with(case, qualifier=other)


def vague_made_exact(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft) and case.draft.value is None:
        count = parse_count(case.draft.count_text)
        if count:
            yield _with(case, qualifier="exact", value=count.low)


# what


def role_swapped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft):
        for other in ("killed", "injured", "missing", "displaced", "detained_captured"):
            if other != case.draft.metric:
                yield _with(case, metric=other)


def people_made_things(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    """The article's own noun becomes equipment under a quote that stays verbatim."""
    if isinstance(case.draft, CasualtyDraft):
        evidence = _evidence(case)
        noun = re.search(
            rf"(?<={re.escape(case.draft.count_text)} )(?:[A-Z]\w+ )?(people|soldiers|"
            r"troops|civilians|fighters|villagers|children|Palestinians|workers|men)\b",
            evidence.quote,
        )
        if noun:
            yield _rewritten(case, evidence.start + noun.start(1), noun[1], "drones")


def subset_flipped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft):
        yield _with(case, is_subset=not case.draft.is_subset)


def incident_and_total_swapped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CasualtyDraft):
        other = {"incident": "cumulative", "cumulative": "incident"}
        if case.draft.count_type in other:
            yield _with(case, count_type=other[case.draft.count_type])


STANCES = {
    "accept": ("reject", "threaten"),
    "accept_with_conditions": ("reject", "accept"),
    "concede": ("reject",),
    "reject": ("accept", "concede"),
    "red_line": ("accept", "concede"),
    "demand": ("accept", "concede"),
    "propose": ("reject", "threaten"),
    "state_aim": ("reject", "threaten"),
    "threaten": ("accept", "concede"),
    "call_on_third_party": ("accept", "reject"),
}


def stance_flipped(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    """The opposite stance, unless a true sibling holds it in the same words."""
    if not isinstance(case.draft, PositionDraft):
        return
    for stance in STANCES[case.draft.stance]:
        if not _is_held(case, case.draft.on_behalf_of, stance):
            yield _with(case, stance=stance, conditions=[])


def _is_held(case: Case, holder: str, stance: str) -> bool:
    """Tell whether a true sibling gives somebody that stance in the same words."""
    resolve = known_parties().resolve
    return any(
        isinstance(sibling, PositionDraft)
        and FAMILY[sibling.stance] == FAMILY[stance]
        and resolve(sibling.on_behalf_of) == resolve(holder)
        and _overlap(sibling.quote, case.draft.quote)
        for sibling in case.siblings
    )


def number_put_into_the_paraphrase(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, PositionDraft):
        yield _with(case, position=f"{case.draft.position} within 47 days")


def duration_changed(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CeasefireDraft) and case.draft.duration_days:
        yield _with(case, duration_days=case.draft.duration_days * 2)
        yield _with(case, duration_days=case.draft.duration_days + 1)


STATUSES = {
    "proposed": ("in_force", "agreed", "expired"),
    "under_negotiation": ("in_force", "agreed"),
    "agreed": ("expired", "rejected", "terminated"),
    "accepted_by_some": ("in_force", "expired"),
    "in_force": ("proposed", "rejected"),
    "extended": ("expired", "rejected"),
    "expired": ("in_force", "proposed"),
    "terminated": ("in_force", "proposed"),
    "rejected": ("agreed", "in_force"),
    "not_stated": ("in_force", "extended"),
}


def status_changed(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CeasefireDraft):
        for status in STATUSES[case.draft.status]:
            yield _with(case, status=status)


def scope_changed(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CeasefireDraft):
        for scope in ("maritime", "humanitarian", "air"):
            if scope != case.draft.scope:
                yield _with(case, scope=scope)
        if case.draft.scope in {"energy", "maritime", "humanitarian"}:
            yield _with(case, scope="full")


def compliance_changed(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CeasefireDraft):
        for compliance in ("violation_verified", "holding", "violation_alleged"):
            if case.draft.compliance not in {compliance, "disputed"}:
                yield _with(case, compliance=compliance)


def monitoring_invented(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    if isinstance(case.draft, CeasefireDraft):
        for monitoring in ("operating", "agreed", "stated_absent"):
            if monitoring != case.draft.monitoring:
                yield _with(case, monitoring=monitoring)


# when


def date_invented(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    for phrase in ("on 30 February", "three Tuesdays ago"):
        yield _with(case, date_text=phrase)


def date_of_elsewhere(case: Case, _: Sequence[Article]) -> Iterator[Case]:
    """A weekday that the article has, but not in or next to the quote."""
    evidence = _evidence(case)
    near = case.article.text[max(evidence.start - 600, 0) : evidence.end + 600]
    for match in re.finditer(
        r"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", case.article.text
    ):
        if match[0] not in near:
            yield _with(case, date_text=match[0])
            return


FAMILIES: tuple[Family, ...] = (
    quote_of_another_article, quote_joined_from_two_places, digit_of_the_quote,
    word_of_the_quote, negation_added, negation_cut_from_the_quote, nobody_says_so,
    condition_put_before, claimant_swapped, holder_swapped, victims_swapped,
    party_swapped, civilians_and_soldiers_swapped, digit_changed, digits_transposed,
    scale_changed, qualifier_dropped, qualifier_swapped, vague_made_exact, role_swapped,
    people_made_things, subset_flipped, incident_and_total_swapped, stance_flipped,
    number_put_into_the_paraphrase, duration_changed, status_changed, scope_changed,
    compliance_changed, monitoring_invented, date_invented, date_of_elsewhere,
)  # fmt: skip


def _evidence(case: Case) -> Evidence:
    found = locate(case.draft.quote, case.article, stretches=zones(case.article))
    assert isinstance(found, Evidence), (case.article.path, found, case.draft.quote)
    return found


def _others_named(case: Case, but: str) -> tuple[str, ...]:
    """Name the parties of the quote's sentence that somebody is not."""
    evidence = _evidence(case)
    sentence = _sentence(case.article.text, evidence)
    text = case.article.text[sentence.start : sentence.end]
    named = {m.party.id: m.party.name for m in known_parties().mentions(text)}
    return tuple(
        name for party, name in sorted(named.items()) if party not in but.split("+")
    )


def _sentence(text: str, evidence: Evidence) -> Span:
    touched = [
        s for s in sentences(text) if s.start < evidence.end and evidence.start < s.end
    ]
    return Span(touched[0].start, touched[-1].end)


def _prefixed(case: Case, prefix: str, *, keep: bool) -> Iterator[Case]:
    """Put words before the quote's sentence, with or without quoting them."""
    evidence = _evidence(case)
    sentence = _sentence(case.article.text, evidence)
    text = case.article.text
    if (
        sum(s.start < evidence.end and evidence.start < s.end for s in sentences(text))
        > 1
    ):
        return  # what is negated of several sentences is not plain
    first = text[sentence.start]
    word = re.match(r"\w+", text[sentence.start :])
    common = {"the", "a", "an", "some", "more", "at", "it", "he", "they", "in", "on"}
    if word and word[0].casefold() in common:
        first = first.lower()
    body = first + text[sentence.start + 1 :]
    told = case.article.model_copy(
        update={"text": text[: sentence.start] + prefix + body}
    )
    begins = evidence.start + len(prefix)
    ends = evidence.end + len(prefix)
    quote = told.text[sentence.start if keep else begins : ends]
    if len(quote) <= 400:
        yield Case(_fresh(told), case.draft.model_copy(update={"quote": quote}))


def _rewritten(case: Case, at: int, old: str, new: str) -> Case:
    text = case.article.text
    told = case.article.model_copy(
        update={"text": text[:at] + new + text[at + len(old) :]}
    )
    quote = case.draft.quote.replace(old, new, 1)
    return Case(_fresh(told), case.draft.model_copy(update={"quote": quote}))


def _fresh(article: Article) -> Article:
    """Build the article anew: a copy would keep the id of the old text."""
    return Article.model_validate(article.model_dump())


def _overlap(one: str, other: str) -> bool:
    """Tell whether two quotes share a run of four words."""
    words = other.split()
    runs = (" ".join(words[at : at + 4]) for at in range(len(words) - 3))
    return any(run in one for run in runs)
