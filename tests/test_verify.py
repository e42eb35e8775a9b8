"""A brief proves itself, and no change to it goes unseen."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer import Brief, to_json
from summarizer.cli import main
from summarizer.records import content_id
from summarizer.registry import known_registry
from summarizer.verify import discrepancies

Change = Callable[[dict[str, Any]], None]


def found(told: dict[str, Any]) -> list[str]:
    brief = Brief.model_validate(told)
    return list(discrepancies(brief, registry=known_registry()))


def record(told: dict[str, Any], kind: str) -> Any:
    return next(record for record in told["records"] if record["kind"] == kind)


def item(told: dict[str, Any], kind: str) -> Any:
    return next(item for item in told["items"] if item["kind"] == kind)


def figure_of_a_record(told: dict[str, Any]) -> None:
    record(told, "casualty")["value"] = 12


def bound_of_a_record(told: dict[str, Any]) -> None:
    record(told, "casualty")["low"] = 1


def quote_of_a_record(told: dict[str, Any]) -> None:
    evidence = record(told, "position")["evidence"]
    evidence["quote"] = evidence["quote"].replace("e", "a", 1)


def offset_of_a_quote(told: dict[str, Any]) -> None:
    record(told, "position")["evidence"]["start"] += 1


def party_of_a_record(told: dict[str, Any]) -> None:
    record(told, "position")["party"] = "france"


def topic_of_a_record(told: dict[str, Any]) -> None:
    record(told, "position")["topic"] = "israel-hamas"


def digit_of_an_article(told: dict[str, Any]) -> None:
    article = next(s for s in told["sources"] if "55,000" in s["article"]["text"])
    article["article"]["text"] = article["article"]["text"].replace("55,000", "56,000")


def figure_of_an_item(told: dict[str, Any]) -> None:
    item(told, "casualty")["figures"][0]["value"] = 7


def claimant_of_an_item(told: dict[str, Any]) -> None:
    item(told, "casualty")["figures"][0]["claimant"] = "france"


def counter_of_an_item(told: dict[str, Any]) -> None:
    item(told, "ceasefire")["documents"] += 1


def bottom_line(told: dict[str, Any]) -> None:
    told["bottom_line"][0]["text"] = "Peace has broken out."


def record_left_out(told: dict[str, Any]) -> None:
    told["records"].pop()


def source_left_out(told: dict[str, Any]) -> None:
    told["sources"].pop()


@pytest.mark.parametrize(
    "change",
    [
        figure_of_a_record, bound_of_a_record, quote_of_a_record, offset_of_a_quote,
        party_of_a_record, topic_of_a_record, digit_of_an_article, figure_of_an_item,
        claimant_of_an_item, counter_of_an_item, bottom_line, record_left_out,
        source_left_out,
    ],
)  # fmt: skip
@pytest.mark.parametrize("covered", [False, True], ids=["plain", "id-made-anew"])
def test_a_changed_brief_is_found_out(
    brief_of_seeds: str, change: Change, covered: bool
) -> None:
    """Also when the forger computes the brief's id anew."""
    told = json.loads(brief_of_seeds)
    change(told)
    if covered:
        body = copy.deepcopy(told)
        brief = Brief.model_validate(body)
        told["id"] = content_id(brief.model_dump(exclude={"id", "schema_version"}))

    assert found(told)


def test_sound_briefs_are_proved_again(briefs: dict[str, Brief]) -> None:
    for brief in briefs.values():
        assert found(json.loads(to_json(brief))) == []


def test_verify_on_the_command_line(
    tmp_path: Path, brief_of_seeds: str, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(brief_of_seeds, "utf-8")
    bad.write_text(brief_of_seeds.replace("55,000", "55,001"), "utf-8")

    with pytest.raises(SystemExit) as left:
        main(["verify", str(good)])
    assert left.value.code == 0
    assert "records proved" in capsys.readouterr().out

    with pytest.raises(SystemExit) as left:
        main(["verify", str(good), str(bad)])
    assert left.value.code == 1
    assert "bad.json: " in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"schema_version": "99"}'])
def test_what_is_no_brief_is_told_in_one_line(
    tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.json"
    file.write_text(content)

    with pytest.raises(SystemExit) as left:
        main(["verify", str(file)])

    assert left.value.code == 1
    assert "x.json: no brief" in capsys.readouterr().err
