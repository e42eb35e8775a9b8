"""Scores against gold: what counts as right, wrong, missed, and caught by a trap."""

import json
from pathlib import Path
from typing import Any

import pytest
from builders import Draft, casualty, position, reply

from summarizer.cli import main
from summarizer.errors import ArticleError
from summarizer.evaluation import (
    MergeTally,
    Scores,
    below,
    judge,
    read_gold,
    records_of,
    score,
    table,
)
from summarizer.merge import Extraction
from summarizer.prove import prove
from summarizer.registry import known_registry
from summarizer.zones import zones

TEXT = (
    "A raid on Monday killed 40 people in Kestrel, the army said.\n\n"
    "Arland demanded the harbour. Some 12 tanks were lost.\n"
)
KILLED = {
    "kind": "casualty",
    "quote": "killed 40 people in Kestrel",
    "metric": "killed",
    "value": 40,
    "low": 40,
    "high": 40,
    "qualifier": "exact",
    "victim_group": "not_stated",
    "victim_side": "not stated",
    "is_subset": False,
    "count_type": "incident",
    "start_date": "2026-03-09",
    "end_date": "2026-03-09",
    "stated_by": "the army",
    "attribution": "unattributed",
    "assertion": "current",
}
DEMAND = {
    "kind": "position",
    "quote": "Arland demanded the harbour.",
    "on_behalf_of": "Arland",
    "issue": ["territory", "other"],
    "stance": ["demand"],
    "stated_by": "Arland",
    "attribution": "own_side_official",
    "assertion": "current",
    "date": None,
}


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "records").mkdir()
    (tmp_path / "articles/a.txt").write_text(TEXT)
    (tmp_path / "articles/a.meta.json").write_text('{"published_at": "2026-03-10"}')
    told = {
        "article": "articles/a.txt",
        "records": [KILLED, DEMAND],
        "traps": [{"quote": "Some 12 tanks were lost", "why": "tanks"}],
    }
    (tmp_path / "records/a.json").write_text(json.dumps(told))
    return tmp_path


def scored(gold: Path, *drafts: Draft) -> Scores:
    told = read_gold(gold)
    article = told[0].article
    outcome = prove(
        reply(*drafts), article, stretches=zones(article), registry=known_registry()
    )
    extraction = Extraction(article, outcome.records, outcome.rejections)
    return score(told, [extraction], registry=known_registry())


def right_figure(**told: Any) -> Draft:
    fields = {"value": 40, "stated_by": "the army", "date_text": "on Monday"}
    return casualty(
        "A raid on Monday killed 40 people in Kestrel, the army said.",
        "40",
        **(fields | {"attribution": "unattributed"} | told),
    )


def test_what_agrees_is_right_and_the_rest_is_missed(gold: Path) -> None:
    scores = scored(gold, right_figure())

    assert scores.kinds["casualty"].precision == scores.kinds["casualty"].recall == 1
    assert scores.kinds["position"].recall == 0
    assert scores.kinds["position"].precision == 1


def test_fields_are_scored_apart_from_finding(gold: Path) -> None:
    tally = scored(gold, right_figure(date_text=None)).kinds["casualty"]

    assert tally.recall == 1
    assert tally.fields_right["start_date"] == 0
    assert tally.fields_right["bounds"] == 1


def test_another_reading_of_the_same_words_is_wrong(gold: Path) -> None:
    other = position(
        "Arland demanded the harbour.", "Arland", stance="demand", issue="ceasefire"
    )
    wrong = position(
        "Arland demanded the harbour.", "Arland", stance="propose", issue="territory"
    )

    assert scored(gold, other).kinds["position"].fields_right["issue"] == 0
    tally = scored(gold, wrong).kinds["position"]
    assert (tally.precision, tally.recall, tally.f1) == (0, 0, 0)


@pytest.mark.parametrize(
    ("holder", "recall"),
    [("NLF", 1), ("National Liberation Front", 1), ("NRF", 0)],
)
def test_a_party_is_known_by_its_initials(gold: Path, holder: str, recall: int) -> None:
    sentence = f"The {holder} demanded the harbour."
    told = {"on_behalf_of": "National Liberation Front", "stated_by": "the NLF"}
    record = DEMAND | told | {"quote": sentence}
    (gold / "articles/a.txt").write_text(sentence)
    records = {"article": "articles/a.txt", "records": [record]}
    (gold / "records/a.json").write_text(json.dumps(records))

    scores = scored(gold, position(sentence, holder))

    assert scores.kinds["position"].recall == recall


def test_an_engine_that_gives_nothing_finds_nothing(gold: Path) -> None:
    scores = score(read_gold(gold), [None], registry=known_registry())

    assert scores.skipped == 1
    assert scores.kinds["casualty"].recall == 0
    assert "Articles skipped: 1" in table(scores)


def test_floors_name_what_is_under_them(gold: Path) -> None:
    scores = scored(gold, right_figure())

    assert below(scores, {"casualty": {"recall": 0.9}}) == []
    (line,) = below(scores, {"position": {"recall": 0.5}})
    assert "position: recall 0.000 is under 0.5" in line


@pytest.mark.parametrize("content", ["", "[]", '{"article": "articles/none.txt"}'])
def test_bad_gold_names_its_file(gold: Path, content: str) -> None:
    (gold / "records/b.json").write_text(content)

    with pytest.raises(ArticleError, match=r"b\.json"):
        read_gold(gold)


def test_a_folder_without_gold_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["eval", str(tmp_path), "--base-url", "http://127.0.0.1:9/v1"])

    assert left.value.code == 1
    assert "no gold records" in capsys.readouterr().err


ASKED = {**DEMAND, "conflict": "Arland–Borland war", "actor": "Arland"}


@pytest.fixture
def linked(tmp_path: Path) -> Path:
    """Two papers that tell the same demand, and a third with another one."""
    for folder in ("articles", "records"):
        (tmp_path / folder).mkdir()
    texts = {
        "a": "Arland demanded the eastern harbour of Kestrel.",
        "b": "Once more Arland demanded the eastern harbour.",
        "c": "Arland demanded a tribunal for captured officers.",
    }
    for name, text in texts.items():
        (tmp_path / f"articles/{name}.txt").write_text(text)
        dated = json.dumps({"published_at": "2026-03-10"})
        (tmp_path / f"articles/{name}.meta.json").write_text(dated)
        told = {
            "article": f"articles/{name}.txt",
            "records": [{**ASKED, "quote": text, "required": True}],
        }
        (tmp_path / f"records/{name}.json").write_text(json.dumps(told))
    return tmp_path


def merging(folder: Path, **links: Any) -> MergeTally:
    empty: dict[str, Any] = {"same": [], "conflicts": [], "updates": [], "apart": []}
    (folder / "topics.json").write_text(json.dumps(empty | links))
    gold = read_gold(folder)
    records = records_of(gold, known_registry())
    return judge(gold, records, records.values(), registry=known_registry())


def test_pairs_that_share_an_item_are_held_against_gold(linked: Path) -> None:
    right = merging(linked, same=[[["a", 0], ["b", 0]]])
    wrong = merging(linked, same=[[["a", 0], ["c", 0]]])

    assert (right.precision, right.recall, right.together) == (1, 1, 1)
    assert (wrong.precision, wrong.recall) == (0, 0)
    assert any("same, two items" in line for line in wrong.missed)
    assert any("one item, not linked" in line for line in wrong.missed)


def test_links_that_are_not_told_are_counted_and_named(linked: Path) -> None:
    between = {"between": [["a", 0], ["b", 0]], "about": "the harbour"}
    moved = {"from": ["a", 0], "to": ["b", 0], "type": "shift"}

    tally = merging(linked, conflicts=[between], updates=[moved], apart=[between])

    assert (tally.conflicts, tally.updates, tally.apart) == (0, 0, 0)
    assert len(tally.missed) == 3


def test_links_to_no_record_name_their_file(linked: Path) -> None:
    with pytest.raises(ArticleError, match=r"topics\.json: no such record"):
        merging(linked, same=[[["a", 0], ["a", 7]]])


def test_engines_are_compared_side_by_side(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(Path(__file__).resolve().parent.parent)
    arguments = ["eval", "tests/gold", "--replay", "cassettes/gold.json"]

    with pytest.raises(SystemExit) as left:
        main([*arguments, "--beside", "rules"])

    assert left.value.code == 0
    rows = capsys.readouterr().out.splitlines()
    own, rules = rows[-2:]
    assert own.startswith("| careful-reader (openai), replayed | ")
    assert rules.startswith("| rules-3 (rules) | ")
    assert rules.endswith("| 0 | 0 | 0 |")
