"""Positions put to a model: it may join what code keeps apart, and nothing else."""

import json
from typing import Any

import pytest

from summarizer import Brief, Extraction, Summarizer
from summarizer.brief import Provenance
from summarizer.compose import compose, view_of_brief
from summarizer.errors import LLMUnavailableError
from summarizer.extract import Request
from summarizer.kinds import PositionItem
from summarizer.merge import pool
from summarizer.registry import known_registry
from summarizer.resolve import Partition, blocks, links
from summarizer.testing import ScriptedLLM
from summarizer.verify import discrepancies

ANSWERED = Provenance(engine="test", model="nobody", prompt="0" * 16, replayed=False)


@pytest.fixture(scope="module")
def ukraine(briefs: dict[str, Brief]) -> Brief:
    return briefs["russia-ukraine"]


def grouped(*groups: list[int]) -> str:
    return json.dumps({"groups": groups})


def asked(brief: Brief, answer: Any) -> tuple[frozenset[tuple[str, str]], ScriptedLLM]:
    llm = ScriptedLLM(answer)
    with Summarizer(llm=llm) as summarizer:
        return summarizer.linked(brief), llm


def all_in_one(request: Request) -> str:
    lines = request.messages[1].content.splitlines()
    count = sum(line[:1].isdigit() for line in lines)
    return grouped(list(range(1, count + 1)))


def all_apart(request: Request) -> str:
    lines = request.messages[1].content.splitlines()
    count = sum(line[:1].isdigit() for line in lines)
    return grouped(*([n] for n in range(1, count + 1)))


def test_one_question_for_each_party_and_issue_with_several_positions(
    ukraine: Brief,
) -> None:
    found = list(blocks(ukraine, view_of_brief(ukraine, known_registry())))

    assert found
    for block in found:
        assert len(block.items) > 1
        assert len({(item.party, item.issue) for item in block.items}) == 1


def test_what_the_model_joins_is_one_item_and_nothing_is_lost(
    ukraine: Brief, extractions: list[Extraction]
) -> None:
    found, llm = asked(ukraine, all_in_one)

    (joined,) = compose(
        pool(extractions),
        registry=known_registry(),
        provenance=ANSWERED,
        links=found,
        topics=["russia-ukraine"],
    )

    together = {
        (item.party, item.issue)
        for item in ukraine.items
        if isinstance(item, PositionItem)
    }
    positions = [item for item in joined.items if isinstance(item, PositionItem)]
    assert len(positions) == len(together)
    assert len(llm.requests) == len(
        list(blocks(ukraine, view_of_brief(ukraine, known_registry())))
    )
    assert {r for item in joined.items for r in item.records} == {
        r for item in ukraine.items for r in item.records
    }
    assert list(discrepancies(joined, registry=known_registry())) == []


def test_what_the_model_keeps_apart_stays_as_it_was(ukraine: Brief) -> None:
    assert asked(ukraine, all_apart)[0] == frozenset()


@pytest.mark.parametrize(
    "groups",
    [[[1]], [[1, 2], [2]], [[1, 2], [3]], [[0, 1]], []],
    ids=["missing", "twice", "unknown", "zero", "empty"],
)
def test_an_answer_that_is_no_partition_joins_nothing(
    ukraine: Brief, groups: list[list[int]]
) -> None:
    block = next(blocks(ukraine, view_of_brief(ukraine, known_registry())))

    assert links(Partition(groups=groups), block.items[:2]) == frozenset()


def test_without_an_answer_nothing_is_joined(ukraine: Brief) -> None:
    def down(_: Request) -> Any:
        return LLMUnavailableError("down")

    assert asked(ukraine, down)[0] == frozenset()
