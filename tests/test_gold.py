"""The gold is sound, and what the recorded answers achieve on it does not sink."""

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from summarizer.cli import main
from summarizer.evaluation import FIELDS, read_gold
from summarizer.kinds.casualty.model import CountType, Metric, VictimGroup
from summarizer.kinds.ceasefire.model import Compliance, Monitoring, Scope, Status
from summarizer.kinds.position.model import Issue, Stance
from summarizer.numbers import Qualifier
from summarizer.quotes import locate
from summarizer.records import Assertion, Attribution, Evidence
from summarizer.zones import zones

GOLD = Path(__file__).resolve().parent / "gold"
ROOT = GOLD.parent.parent

VOCABULARY: dict[str, Any] = {
    "metric": Metric,
    "victim_group": VictimGroup,
    "qualifier": Qualifier,
    "count_type": CountType,
    "issue": Issue,
    "stance": Stance,
    "scope": Scope,
    "status": Status,
    "compliance": Compliance,
    "monitoring": Monitoring,
    "attribution": Attribution,
    "assertion": Assertion,
}


def test_every_gold_quote_stands_in_its_article() -> None:
    for told in read_gold(GOLD):
        for record in told.records:
            found = locate(record["quote"], told.article, stretches=zones(told.article))
            assert isinstance(found, Evidence), (told.name, found, record["quote"])


def test_gold_keeps_to_the_vocabularies() -> None:
    for told in read_gold(GOLD):
        for record in told.records:
            assert record["kind"] in FIELDS
            for name, words in VOCABULARY.items():
                values = record.get(name, [])
                for value in [values] if isinstance(values, str) else values:
                    assert value in get_args(words), (told.name, name, value)


def test_gold_is_large_and_hard_enough() -> None:
    told = read_gold(GOLD)

    assert len(told) >= 17
    assert sum(len(one.records) for one in told) >= 200
    assert sum(len(one.traps) for one in told) >= 100


def test_the_recorded_answers_stay_above_the_floors(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    arguments = ["eval", "tests/gold", "--replay", "cassettes/gold.json"]

    with pytest.raises(SystemExit) as left:
        main([*arguments, "--floors", "tests/gold/floors.json"])

    told = capsys.readouterr()
    assert left.value.code == 0, told.err
    assert "Answered by careful-reader (openai), replayed." in told.out


def test_a_floor_that_is_not_reached_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    floors = tmp_path / "floors.json"
    floors.write_text(json.dumps({"position": {"recall": 1.01}}))
    arguments = ["eval", "tests/gold", "--replay", "cassettes/gold.json"]

    with pytest.raises(SystemExit) as left:
        main([*arguments, "--floors", str(floors)])

    assert left.value.code == 1
    assert "below its floor: position" in capsys.readouterr().err
