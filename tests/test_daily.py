"""A day's editions from an inbox: what is asked, what is written, what is new."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from endpoint import Endpoint, Reply
from reader import answering

from summarizer.cli import main

ARTICLES = Path(__file__).resolve().parent / "gold" / "articles"
INBOX = (
    "arland-harbour-strike.md",
    "arland-harbour-strike-mirror.md",
    "arland-toll-revised.md",
    "morning-briefing.md",
)
TOPIC = "arland-borland"

Daily = Callable[[str], int]


@pytest.fixture
def daily(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daily]:
    """Write one day's edition of the inbox; return how many questions it took."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inbox").mkdir()
    for name in INBOX:
        shutil.copy(ARTICLES / name, "inbox")
    asked = 0
    read = answering(ARTICLES)

    def answer(body: dict[str, Any], number: int) -> Reply:
        nonlocal asked
        asked += 1
        return read(body, number)

    with Endpoint(answer) as endpoint:

        def run(day: str) -> int:
            nonlocal asked
            asked = 0
            command = ["daily", "inbox", "--date", day, "--out", "briefs"]
            command += ["--cache-dir", "cache", "--base-url", endpoint.base_url]
            with pytest.raises(SystemExit) as left:
                main([*command, "--model", "careful-reader"])
            assert left.value.code == 0
            return asked

        yield run


def edition(day: str) -> dict[str, Any]:
    text = Path("briefs", day, f"{TOPIC}.json").read_text("utf-8")
    told: dict[str, Any] = json.loads(text)
    return told


def tree() -> dict[str, bytes]:
    return {
        str(file): file.read_bytes()
        for file in sorted(Path("briefs").rglob("*"))
        if file.is_file()
    }


def test_each_day_asks_about_its_own_articles_alone(daily: Daily) -> None:
    first, second, third = map(daily, ("2026-05-12", "2026-05-13", "2026-05-14"))

    # an extraction and a repair for each, one article, two, one: nothing seems left out
    assert (first, second, third) == (2, 4, 2)
    assert edition("2026-05-12")["articles_read"] == 1
    assert edition("2026-05-14")["articles_read"] == 4


def rows(day: str) -> list[tuple[str, str, str | None, str]]:
    told = edition(day)["changes"]
    return [
        (
            change["type"],
            change["about"],
            change["before"]["text"] if change["before"] else None,
            change["after"]["text"],
        )
        for change in told
    ]


SECOND_DAY = {
    # the toll rises, the injured are revised down, a condition is dropped
    ("update", "Killed, Borland, Port Hessel"): ("18 per", "23 per"),
    ("update", "Injured, Borland, Port Hessel"): ("at least 40 per", "35 per"),
    ("update", "Borland on ceasefire"): (
        "accepts, on conditions: Would sign the plan if Arland first pulls its troops",
        "accepts: Would now accept the 60-day truce as it stands",
    ),
    # the plan of the first day is accepted, and a draft of it is seen
    ("update", "Draft truce: status"): (
        "proposed (per Lucia Venn)",
        "accepted by some (per Tomas Reik) and proposed (per draft",
    ),
    ("update", "Draft truce: monitoring"): (None, "called for (per draft"),
    ("update", "Draft truce: duration"): ("60 days (per Lucia", "60 days (per draft"),
    ("update", "Draft truce: scope"): ("full (per Lucia", "full (per draft"),
    # told for the first time
    ("new", "Arland on ceasefire"): (None, "accepts: Would accept neutral observers"),
    ("new", "Arland on other"): (None, "threatens: The army would hit the harbour"),
    ("new", "Displaced, not stated (civilian), the port"): (None, "Some 4,500 per"),
    ("new", "Killed, Borland, Port Hessel, part of another figure"): (None, "five per"),
    # whose marines and sailors they are, the second article does not say
    ("new", "Killed, not stated (military)"): (None, "55 per Arland’s army"),
    ("new", "Killed, not stated (military), the harbour basin"): (None, "two per"),
}
"""What an analyst who has read both days' articles would list, and no more."""


def test_the_second_days_changes_are_exactly_these(daily: Daily) -> None:
    daily("2026-05-12")
    daily("2026-05-13")

    found = rows("2026-05-13")

    assert {(kind, about) for kind, about, _, _ in found} == set(SECOND_DAY)
    for kind, about, before, after in found:
        was, now = SECOND_DAY[kind, about]
        assert (before is None) == (was is None)
        assert (before or "").startswith(was or "")
        assert after.startswith(now)


def test_the_third_day_says_again_what_is_known(daily: Daily) -> None:
    for day in ("2026-05-12", "2026-05-13", "2026-05-14"):
        daily(day)

    assert {(kind, about) for kind, about, _, _ in rows("2026-05-14")} == {
        ("restated", "Borland on ceasefire"),
        ("restated", "Killed, Borland, Port Hessel"),
        ("restated", "Injured, Borland, Port Hessel"),
        # told by one more claimant: "its prime minister"
        ("update", "Draft truce: status"),
        ("update", "Draft truce: duration"),
        ("update", "Draft truce: proposed by"),
    }


def test_the_same_day_again_asks_nothing_and_changes_no_byte(daily: Daily) -> None:
    daily("2026-05-12")
    daily("2026-05-13")
    before = tree()

    assert daily("2026-05-13") == 0
    assert daily("2026-05-12") == 0
    assert tree() == before


def test_editions_verify_with_those_before_them(
    daily: Daily, capsys: pytest.CaptureFixture[str]
) -> None:
    for day in ("2026-05-12", "2026-05-13", "2026-05-14"):
        daily(day)
    files = [str(file) for file in sorted(Path("briefs").rglob("*.json"))]
    capsys.readouterr()

    with pytest.raises(SystemExit) as left:
        main(["verify", *files])

    assert left.value.code == 0
    assert "not checked" not in capsys.readouterr().err


def test_an_edition_that_cannot_be_read_is_computed_anew(
    daily: Daily, capsys: pytest.CaptureFixture[str]
) -> None:
    daily("2026-05-12")
    Path("briefs", "2026-05-12", f"{TOPIC}.json").write_text("{}")

    daily("2026-05-13")

    assert f"{TOPIC}.json: no brief" in capsys.readouterr().err
    assert edition("2026-05-13")["previous"] == {"as_of": "2026-05-12", "id": None}
    assert edition("2026-05-13")["changes"]


def test_other_folders_beside_the_editions_are_left_alone(daily: Daily) -> None:
    Path("briefs", "2025").mkdir(parents=True)
    Path("briefs", "notes").mkdir()

    daily("2026-05-12")

    assert edition("2026-05-12")["previous"] is None
