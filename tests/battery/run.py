"""Print the battery's table: `make battery`.

Beside our proofs stand two ways in which others accept a quote: found verbatim (white
space folded), and found fuzzily (rapidfuzz's partial ratio of 90 or more).
"""

from collections import Counter
from collections.abc import Callable

from builders import reply
from cases import all_cases, cases, foreign_cases, rules_cases
from mutations import Case, mutants
from rapidfuzz import fuzz

from summarizer.kinds import KINDS
from summarizer.prove import keep_the_said, prove, prove_draft
from summarizer.records import Record
from summarizer.registry import known_registry
from summarizer.zones import zones


def proved(case: Case) -> bool:
    return isinstance(outcome(case), Record)


def outcome(case: Case) -> object:
    return prove_draft(
        next(kind for kind in KINDS if isinstance(case.draft, kind.draft)),
        case.draft,
        case.article,
        stretches=zones(case.article),
        registry=known_registry(),
    )


def kept_in_part(case: Case) -> bool:
    """Tell whether what the words do say of a refused draft becomes a record."""
    told, where = reply(case.draft), zones(case.article)  # type: ignore[arg-type]
    first = prove(told, case.article, stretches=where, registry=known_registry())
    kept = keep_the_said(
        first, case.article, stretches=where, registry=known_registry()
    )
    return bool(kept.records)


def verbatim(case: Case) -> bool:
    return " ".join(case.draft.quote.split()) in " ".join(case.article.text.split())


def fuzzy(case: Case) -> bool:
    return fuzz.partial_ratio(case.draft.quote, case.article.text) >= 90


JUDGES: dict[str, Callable[[Case], bool]] = {
    "proofs": proved,
    "verbatim": verbatim,
    "fuzzy": fuzzy,
}


def main() -> None:
    true = cases()
    false = list(mutants(true))
    totals = Counter(mutant.family for mutant in false)
    passed = {
        name: Counter(m.family for m in false if judge(m.case))
        for name, judge in JUDGES.items()
    }
    print(f"{'family':34} mutants {'  '.join(f'{name:>8}' for name in JUDGES)}")
    for family, total in totals.items():
        row = "  ".join(f"{passed[name][family]:8}" for name in JUDGES)
        print(f"{family:34} {total:7} {row}")
    row = "  ".join(f"{passed[name].total():8}" for name in JUDGES)
    print(f"{'false ones accepted, of all':34} {totals.total():7} {row}")
    for what, is_plain in (("plain", True), ("optional", False)):
        some = [case for case in true if case.is_plain == is_plain]
        refused = (sum(not judge(case) for case in some) for judge in JUDGES.values())
        row = "  ".join(f"{count:8}" for count in refused)
        print(f"{f'true ones refused, of all {what}':34} {len(some):7} {row}")
    made = [case for case in rules_cases() if proved(case)]
    false = list(mutants(made))
    passed_too = Counter(m.family for m in false if proved(m.case))
    print(
        f"of {len(made)} drafts made by rules and proved: {passed_too.total()} of "
        f"{len(false)} mutants accepted {dict(passed_too)}"
    )
    left_out = len(all_cases()) - len(true)
    print(f"left out: {left_out} gold records that need more than their passage")
    for name in ("practice", "unseen"):
        _tell_of(name)


def _tell_of(folder: str) -> None:
    """Print what another folder's true records, and changes to them, come to."""
    told = [case for case in foreign_cases(folder) if case.is_plain]
    false = list(mutants([case for case in told if proved(case)]))
    passed = Counter(mutant.family for mutant in false if proved(mutant.case))
    print(
        f"{folder}: {passed.total()} of {len(false)} mutants of what is proved accepted "
        f"{dict(passed)}"
    )
    for kind in KINDS:
        some = [case for case in told if isinstance(case.draft, kind.draft)]
        refused = [case for case in some if not proved(case)]
        in_part = sum(map(kept_in_part, refused))
        print(
            f"{folder}, {kind.name}: {len(refused)} of {len(some)} true ones refused, "
            f"{in_part} of them kept in part"
        )


if __name__ == "__main__":
    main()
