"""How well records agree with gold: per kind and per field, and which traps caught."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..extract import Usage
from ..merge import Extraction
from ..names import initials
from ..parties import Parties
from ..records import Evidence, Record
from ..registry import Registry
from .gold import Gold, GoldArticle, GoldFolder, Ref, place
from .merging import MergeTally, judge, records_of, share


@dataclass
class Tally:
    """Counts for one kind of record."""

    right: int = 0
    """Records that agree with a gold one, required or optional."""
    wrong: int = 0
    """Records that agree with none."""
    found: int = 0
    """Required gold records that were found."""
    missed: int = 0
    """Required gold records that were not."""
    fields_right: Counter[str] = field(default_factory=Counter)
    fields_asked: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        """Share of the records that are right; 1 when there are none."""
        return share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Share of the required gold records that were found; 1 when there are none."""
        return share(self.found, self.found + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass
class Scores:
    """What an engine achieved on a gold folder."""

    kinds: dict[str, Tally] = field(default_factory=dict)
    drafts: int = 0
    quotes_found: int = 0
    """Drafts whose quote stood in the article's own text."""
    traps: int = 0
    caught: list[str] = field(default_factory=list)
    """Traps that a record fell into: article and the words."""
    skipped: int = 0
    merged: MergeTally = field(default_factory=MergeTally)
    """How the records that agree with gold were merged."""
    merging: MergeTally = field(default_factory=MergeTally)
    """How gold's own records are merged, whatever was found."""


def score(
    gold: GoldFolder, outcomes: Iterable[object], *, registry: Registry
) -> Scores:
    """Hold what an engine gave against gold.

    Args:
        gold: what should be found.
        outcomes: one for each gold article, in their order; what is no `Extraction`
            counts as an article without records.
        registry: resolves names, so that "the Kremlin" and "Russia" agree.
    """
    scores = Scores({name: Tally() for name in FIELDS})
    matched: dict[Ref, Record] = {}
    everything: list[Record] = []
    for told, outcome in zip(gold, outcomes, strict=True):
        records: tuple[Record, ...] = ()
        if isinstance(outcome, Extraction):
            records = outcome.records
            unfound = sum(
                r.problems[0].startswith("quote_") for r in outcome.rejections
            )
            scores.drafts += len(records) + len(outcome.rejections)
            scores.quotes_found += len(records) + len(outcome.rejections) - unfound
        else:
            scores.skipped += 1
        pairs = _hold_against(told, records, scores, registry.parties)
        matched |= {(told.name, at): records[number] for number, at in pairs.items()}
        everything += records
    if gold.links.same:
        scores.merged = judge(gold, matched, everything, registry=registry)
        perfect = records_of(gold, registry)
        scores.merging = judge(gold, perfect, perfect.values(), registry=registry)
    return scores


def _hold_against(
    gold: GoldArticle, records: Sequence[Record], scores: Scores, parties: Parties
) -> dict[int, int]:
    """Count what agrees; return which record is which gold one, by their numbers."""
    places = [place(told["quote"], gold.article) for told in gold.records]
    pairs = dict(_pairs(gold, places, records, parties))
    for at, told in enumerate(gold.records):
        tally = scores.kinds[told["kind"]]
        if told.get("required", True):
            tally.found += at in pairs.values()
            tally.missed += at not in pairs.values()
    for number, record in enumerate(records):
        tally = scores.kinds[record.kind]
        tally.right += number in pairs
        tally.wrong += number not in pairs
        if number in pairs:
            _hold_fields(gold.records[pairs[number]], record, tally, parties)
    scores.traps += len(gold.traps)
    free = [record for number, record in enumerate(records) if number not in pairs]
    for trap in gold.traps:
        words = place(trap["quote"], gold.article)
        if any(_overlap(words, record.evidence) for record in free):
            scores.caught.append(f"{gold.name}: {trap['quote']}")
    return pairs


def _pairs(
    gold: GoldArticle,
    places: Sequence[Evidence | None],
    records: Sequence[Record],
    parties: Parties,
) -> Iterator[tuple[int, int]]:
    """Pair records with gold, the pairs that agree in most fields first."""
    agreeing = [
        (-_fields_agreeing(told, record, parties), number, at)
        for number, record in enumerate(records)
        for at, told in enumerate(gold.records)
        if told["kind"] == record.kind
        and _overlap(places[at], record.evidence)
        and _same(told, record, parties)
    ]
    taken_records: set[int] = set()
    taken_gold: set[int] = set()
    for _, number, at in sorted(agreeing):
        if number not in taken_records and at not in taken_gold:
            taken_records.add(number)
            taken_gold.add(at)
            yield number, at


def _overlap(one: Evidence | None, other: Evidence) -> bool:
    return one is not None and one.start < other.end and other.start < one.end


def _same(told: Gold, record: Record, parties: Parties) -> bool:
    """Tell whether both are about one thing: enough to compare their fields."""
    named = dict(FIELDS[record.kind])
    return all(named[name](told, record, parties) for name in IDENTITY[record.kind])


def _fields_agreeing(told: Gold, record: Record, parties: Parties) -> int:
    return sum(agree(told, record, parties) for _, agree in FIELDS[record.kind])


def _hold_fields(told: Gold, record: Record, tally: Tally, parties: Parties) -> None:
    for name, agree in FIELDS[record.kind]:
        tally.fields_asked[name] += 1
        tally.fields_right[name] += agree(told, record, parties)


Agree = Callable[[Gold, Record, Parties], bool]


def _equal(name: str) -> tuple[str, Agree]:
    return name, lambda told, record, _: told.get(name) == getattr(record, name)


def _among(name: str) -> tuple[str, Agree]:
    return name, lambda told, record, _: getattr(record, name) in told[name]


def _party(name: str, told_as: str) -> tuple[str, Agree]:
    def agree(told: Gold, record: Record, parties: Parties) -> bool:
        return _is_one(str(told[told_as]), str(getattr(record, name)), parties)

    return name, agree


def _is_one(name: str, party_id: str, parties: Parties) -> bool:
    """Tell whether a party goes by a name: its own, or its initials."""
    known = parties.resolve(name).id
    return party_id in {known, initials(known)} or initials(party_id) == known


def _bounds(told: Gold, record: Record, _: Parties) -> bool:
    bounds = (getattr(record, "low", None), getattr(record, "high", None))
    return (told.get("low"), told.get("high")) == bounds


def _bound(told: Gold, record: Record, parties: Parties) -> bool:
    names, bound = told.get("parties", ()), getattr(record, "bound", ())
    return all(any(_is_one(n, p, parties) for p in bound) for n in names) and all(
        any(_is_one(n, p, parties) for n in names) for p in bound
    )


FIELDS: dict[str, tuple[tuple[str, Agree], ...]] = {
    "casualty": (
        *(_equal("metric"), ("bounds", _bounds), _equal("qualifier")),
        *(_equal("victim_group"), _party("side", "victim_side")),
        *(_equal("is_subset"), _equal("count_type")),
        *(_equal("start_date"), _equal("end_date")),
        *(_party("claimant", "stated_by"), _equal("attribution"), _equal("assertion")),
    ),
    "position": (
        *(_party("party", "on_behalf_of"), _among("issue"), _among("stance")),
        *(_equal("date"), _party("claimant", "stated_by")),
        *(_equal("attribution"), _equal("assertion")),
    ),
    "ceasefire": (
        *(_among("scope"), _among("status"), _among("compliance")),
        *(("bound", _bound), _equal("duration_days")),
        *(_equal("start_date"), _equal("end_date"), _equal("monitoring")),
        *(_party("claimant", "stated_by"), _equal("attribution"), _equal("assertion")),
    ),
}
"""The fields compared for each kind."""

IDENTITY: dict[str, tuple[str, ...]] = {
    "casualty": ("metric", "bounds"),
    "position": ("party", "stance"),
    "ceasefire": (),
}
"""What must agree, besides overlapping quotes, for a record to count as found."""


def table(scores: Scores) -> str:
    """Write scores for a reader, as Markdown."""
    lines = [
        "| kind | precision | recall | F1 | records | gold |",
        "|---|---|---|---|---|---|",
    ]
    for name, tally in scores.kinds.items():
        lines.append(
            f"| {name} | {tally.precision:.2f} | {tally.recall:.2f} | {tally.f1:.2f} "
            f"| {tally.right + tally.wrong} | {tally.found + tally.missed} |"
        )
    lines += ["", "| kind | fields right, of the records that agree |", "|---|---|"]
    for name, tally in scores.kinds.items():
        told = ", ".join(
            f"{key} {share(tally.fields_right[key], asked):.2f}"
            for key, asked in tally.fields_asked.items()
        )
        lines.append(f"| {name} | {told or 'none'} |")
    if scores.merging.same:
        lines += [
            "",
            "| merging | precision | recall | conflicts surfaced | updates recognised "
            "| kept apart |",
            "|---|---|---|---|---|---|",
            f"| of the records that agree | {_merging(scores.merged)} |",
            f"| of gold's own records | {_merging(scores.merging)} |",
        ]
    quotes = share(scores.quotes_found, scores.drafts)
    lines += [
        "",
        f"Quotes found in the article: {quotes:.3f} of {scores.drafts} drafts. "
        f"Traps: {len(scores.caught)} of {scores.traps} caught it. "
        f"Articles skipped: {scores.skipped}.",
    ]
    lines += [f"- caught by: {words}" for words in scores.caught]
    return "\n".join([*lines, *(f"- {told}" for told in scores.merging.missed)])


def _merging(tally: MergeTally) -> str:
    several = (tally.conflicts_told, tally.updates_told, tally.apart_told)
    pairs = f"{tally.precision:.3f} of {tally.together} | {tally.recall:.3f} of {tally.same}"
    return " | ".join([pairs, *(f"{told.right} of {told.asked}" for told in several)])


class Result(NamedTuple):
    """What one engine achieved, and what it cost."""

    by: str
    scores: Scores
    usage: Usage


def comparison(results: Iterable[Result]) -> str:
    """Write several engines' scores side by side, as Markdown."""
    kinds = tuple(FIELDS)
    header = ["answered by", *(f"{kind} P / R" for kind in kinds)]
    header += ["traps", "skipped", "calls", "tokens in", "tokens out"]
    lines = [f"| {' | '.join(header)} |", "|---" * len(header) + "|"]
    for by, scores, usage in results:
        tallies = (scores.kinds[kind] for kind in kinds)
        cells = [by, *(f"{told.precision:.2f} / {told.recall:.2f}" for told in tallies)]
        cells += [f"{len(scores.caught)} of {scores.traps}", str(scores.skipped)]
        cells += [f"{usage.calls:,}", f"{usage.input_tokens:,}"]
        lines.append(f"| {' | '.join([*cells, f'{usage.output_tokens:,}'])} |")
    return "\n".join(lines)


def below(scores: Scores, floors: Mapping[str, Mapping[str, float]]) -> list[str]:
    """Name every score under its floor.

    Args:
        scores: what was achieved.
        floors: by kind: least `precision`, `recall` or `f1`; under `merging`, of gold's
            own records: also `conflicts`, `updates` and `apart`, as shares.
    """
    measured: dict[str, Tally | MergeTally] = {**scores.kinds}
    measured["merging"] = scores.merging
    return [
        f"{name}: {measure} {getattr(measured[name], measure):.3f} is under {floor}"
        for name, told in floors.items()
        for measure, floor in told.items()
        if getattr(measured[name], measure) < floor
    ]
