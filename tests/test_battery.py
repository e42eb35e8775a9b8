"""The proofs under fire: traps of the trade, and true drafts with one thing changed."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from builders import Draft, article, casualty, ceasefire, position, problems
from cases import cases, rules_cases
from mutations import Case, mutants
from run import outcome, proved

from summarizer.records import Record

TRAPS = json.loads(
    (Path(__file__).parent / "battery" / "traps.json").read_text("utf-8")
)

MOST_REFUSED = 0.02
"""Share of the true drafts that every good reader finds which may be refused."""


def drafts(side: str) -> list[Any]:
    return [
        pytest.param(trap, told, id=f"{trap['id']}-{number}")
        for trap in TRAPS
        for number, told in enumerate(trap[side])
    ]


def made(told: dict[str, Any]) -> Draft:
    fields = {
        name: value for name, value in told.items() if name not in {"kind", "why"}
    }
    quote = fields.pop("quote")
    if told["kind"] == "casualty":
        return casualty(quote, fields.pop("count_text"), **fields)
    if told["kind"] == "position":
        return position(quote, fields.pop("actor"), **fields)
    return ceasefire(quote, **fields)


@pytest.mark.parametrize(("trap", "told"), drafts("true"))
def test_a_trap_hides_no_true_record(
    trap: dict[str, Any], told: dict[str, Any]
) -> None:
    about = article(trap["text"], published=trap["published"])

    assert problems(about, made(told)) == ()


@pytest.mark.parametrize(("trap", "told"), drafts("false"))
def test_no_trap_catches_us(trap: dict[str, Any], told: dict[str, Any]) -> None:
    about = article(trap["text"], published=trap["published"])

    assert problems(about, made(told)), told["why"]


@pytest.fixture(scope="module")
def true_cases() -> list[Case]:
    return cases()


def test_no_mutation_is_proved(true_cases: list[Case]) -> None:
    made_up = list(mutants(true_cases))

    accepted = Counter(mutant.family for mutant in made_up if proved(mutant.case))

    assert len(made_up) >= 1_000
    assert len({mutant.family for mutant in made_up}) >= 14
    assert accepted == Counter()


def test_hardly_a_mutation_of_what_rules_find_is_proved() -> None:
    """Every fourth: most that pass are true, such as a truce in force that is broken."""
    found = [case for case in rules_cases() if proved(case)]
    made_up = list(mutants(found))[::4]

    accepted = [mutant.family for mutant in made_up if proved(mutant.case)]

    assert len(made_up) >= 1_000
    assert len(accepted) <= 0.01 * len(made_up), Counter(accepted)


def test_hardly_a_true_record_is_refused(true_cases: list[Case]) -> None:
    plain = [case for case in true_cases if case.is_plain]

    refused = [
        (case.article.path, case.draft.quote, told)
        for case in plain
        if not isinstance(told := outcome(case), Record)
    ]

    assert len(refused) <= MOST_REFUSED * len(plain), refused
