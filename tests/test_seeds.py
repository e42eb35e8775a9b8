"""The five seed articles, from the recording to the brief: what it says and what not."""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from summarizer import Brief, Extraction, to_json, to_markdown
from summarizer.brief import Provenance
from summarizer.compose import compose
from summarizer.kinds import CasualtyItem, CeasefireItem, PositionItem
from summarizer.merge import pool
from summarizer.registry import known_registry

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@pytest.fixture(scope="module")
def ukraine(briefs: dict[str, Brief]) -> Brief:
    return briefs["russia-ukraine"]


def casualties(brief: Brief) -> list[CasualtyItem]:
    return [item for item in brief.items if isinstance(item, CasualtyItem)]


def ceasefires(brief: Brief) -> list[CeasefireItem]:
    return [item for item in brief.items if isinstance(item, CeasefireItem)]


def positions(brief: Brief, **told: Any) -> list[PositionItem]:
    return [
        item
        for item in brief.items
        if isinstance(item, PositionItem)
        and all(getattr(item, name) == value for name, value in told.items())
    ]


def test_every_quote_reads_back_from_its_file(briefs: dict[str, Brief]) -> None:
    for brief in briefs.values():
        paths = {source.article_id: source.article.path for source in brief.sources}
        for record in brief.records:
            text = Path(paths[record.article_id]).read_text("utf-8")
            evidence = record.evidence
            assert text[evidence.start : evidence.end] == evidence.quote


def test_zelenskyys_figure_and_the_vague_one_are_kept_apart(ukraine: Brief) -> None:
    own, both = sorted(casualties(ukraine), key=lambda item: item.side, reverse=True)

    (figure,) = own.figures
    assert (own.side, own.victim_group, own.metric) == ("ukraine", "military", "killed")
    assert (figure.value, figure.qualifier) == (55_000, "about")
    assert (figure.claimant, figure.attribution) == ("ukraine", "own_side_official")
    (vague,) = both.figures
    assert both.side == "both-sides"
    assert (vague.count_text, vague.low, vague.value) == (
        "tens of thousands",
        10_000,
        None,
    )
    assert {own.state, both.state} == {"single_source"}


def test_the_gaza_figure_is_in_its_own_topic(briefs: dict[str, Brief]) -> None:
    (gaza,) = casualties(briefs["israel-hamas"])

    assert (gaza.side, gaza.figures[0].low) == ("palestinians", 400)
    assert all(
        item.side != "palestinians" for item in casualties(briefs["russia-ukraine"])
    )
    assert briefs["russia-ukraine"].other_topics["israel-hamas"] > 0


@pytest.mark.parametrize(
    "number", [1_000, 71, 450, 57_000, 1_300], ids=lambda number: f"{number:,}"
)
def test_no_thing_and_no_population_is_a_casualty(ukraine: Brief, number: int) -> None:
    """Tower blocks, missiles, drones, Greenlanders and square kilometres."""
    figures = [figure for item in casualties(ukraine) for figure in item.figures]

    assert figures
    assert all(number not in (f.value, f.low, f.high) for f in figures)


def test_three_arrangements_are_told_apart(ukraine: Brief) -> None:
    told = {
        (item.first_seen, item.accounts["scope"][0].value): item
        for item in ceasefires(ukraine)
    }

    assert len(ceasefires(ukraine)) == 3
    proposal = told["2025-03-18", "full"]
    assert {a.value for a in proposal.accounts["duration"]} == {"30 days"}
    (pause,) = (i for i in told.values() if i.first_seen == "2025-03-19")
    assert {a.value for a in pause.accounts["scope"]} == {
        "energy",
        "energy_and_infrastructure",
    }
    assert pause.state == "disputed"
    (truce,) = (i for i in told.values() if i.first_seen == "2026-02-05")
    assert truce.accounts["status"][0].value == "expired"
    assert truce.contested_by == ("ukraine",)
    assert len(set(truce.records)) >= 5


def test_donbas_and_the_freeze_stand_in_one_row(ukraine: Brief) -> None:
    page = to_markdown(ukraine)

    (row,) = (line for line in page.splitlines() if line.startswith("| Territory"))
    assert "Donbas" in row
    assert "frozen along the current front line" in row
    assert row.rstrip("| ").endswith("gap")
    (demand,) = positions(ukraine, party="russia", issue="territory", stance="demand")
    assert demand.documents == 2


def test_a_rivals_word_is_marked_in_the_matrix(ukraine: Brief) -> None:
    """The Kremlin says that Kyiv has agreed; Kyiv has yet to say so."""
    (claimed,) = positions(ukraine, party="ukraine", issue="energy_infrastructure")

    assert claimed.claimant == "russia"
    assert "accepts per Russia" in to_markdown(ukraine)


def test_nothing_comes_from_related_articles(briefs: dict[str, Brief]) -> None:
    for brief in briefs.values():
        for record in brief.records:
            assert "Greenland" not in record.evidence.quote
            assert "Tusk" not in record.evidence.quote
            assert record.evidence.zone in {"body", "headline", "caption"}
    assert set(briefs) == {"israel-hamas", "russia-ukraine", "russia-united-states"}


def test_mistakes_were_offered_back_and_repaired(ukraine: Brief) -> None:
    assert {rejection.attempt for rejection in ukraine.rejections} == {1}
    assert {p for r in ukraine.rejections for p in r.problems} == {
        "quote_not_found",
        "count_mismatch",
    }


def test_the_brief_says_that_it_was_replayed(ukraine: Brief) -> None:
    assert ukraine.provenance.replayed
    assert "replayed from a recording" in to_markdown(ukraine)


def test_shuffled_repeated_and_split_inputs_give_the_same_bytes(
    extractions: Sequence[Extraction], briefs: dict[str, Brief], ukraine: Brief
) -> None:
    expected = [to_json(brief) for brief in briefs.values()]
    chance = random.Random(7)

    for _ in range(5):
        told = [*extractions, *chance.sample(extractions, 3)]
        chance.shuffle(told)
        cut = chance.randrange(len(told))
        joined = pool(told[:cut]) | pool(told[cut:])
        composed = compose(
            joined, registry=known_registry(), provenance=ukraine.provenance
        )
        assert [to_json(brief) for brief in composed] == expected


def test_an_edition_knows_nothing_published_later(
    extractions: Sequence[Extraction],
) -> None:
    from builders import day

    (brief,) = compose(
        pool(extractions),
        registry=known_registry(),
        provenance=Provenance(engine="t", model="t", prompt="t", replayed=True),
        as_of=day("2025-03-18"),
        topics=("russia-ukraine",),
    )

    assert [source.article.published_at for source in brief.sources] == ["2025-03-18"]
    assert brief.articles_later == 4
    assert not casualties(brief)


def test_a_the_truce_of_2026_is_over_and_disputed_in_all_else(ukraine: Brief) -> None:
    """DOMAIN's first example: nobody disputes that it is over, and no side wins."""
    (truce,) = (i for i in ceasefires(ukraine) if i.first_seen == "2026-02-05")

    assert truce.state == "disputed"
    assert truce.documents == 3
    assert truce.accounts["status"][0].value == "expired"
    assert {a.value for a in truce.accounts["scope"]} == {"energy", "cities_or_area"}
    claimants = {a.value: a.claimants for a in truce.accounts["compliance"]}
    assert claimants == {
        "holding": ("united-states",),
        "violation_alleged": ("ukraine",),
    }
    (end,) = truce.accounts["end"]
    assert (end.value, end.claimants) == ("2026-02-01", ("united-states",))
    assert {"compliance", "end"} <= set(truce.contested_aspects)
    assert "monitoring" not in truce.accounts


def test_b_the_plan_and_the_pause_both_say_30_days_and_are_two(ukraine: Brief) -> None:
    plan, pause = sorted(
        (i for i in ceasefires(ukraine) if (i.first_seen or "") < "2026"),
        key=lambda item: item.first_seen or "",
    )

    assert {a.value for a in plan.accounts["scope"]} == {"full"}
    assert {a.value for a in plan.accounts["duration"]} == {"30 days"}
    assert {a.value for a in pause.accounts["duration"]} == {"30 days"}
    assert not {a.value for a in plan.accounts["status"]} & {"agreed", "in_force"}
    (bound,) = pause.accounts["bound"]
    assert bound.claimants == ("russia",)


def test_b_russia_moved_from_a_yes_with_conditions_to_a_no(ukraine: Brief) -> None:
    (moved,) = (i for i in positions(ukraine, party="russia") if i.history)

    assert (moved.issue, moved.stance) == ("ceasefire", "reject")
    assert [told.stance for told in moved.history] == ["accept_with_conditions"]
    assert "earlier: Signalled general agreement" in to_markdown(ukraine)


def test_c_figures_for_other_people_neither_agree_nor_disagree(ukraine: Brief) -> None:
    for item in casualties(ukraine):
        assert len(item.figures) == 1
        assert not item.history
        assert item.state == "single_source"


def test_f_a_wider_demand_and_a_narrower_one_are_one_position(ukraine: Brief) -> None:
    (demand,) = positions(ukraine, party="russia", issue="territory", stance="demand")

    assert "Donbas" in demand.position
    assert (demand.documents, demand.state) == (2, "corroborated")
    refused = positions(ukraine, party="ukraine", issue="territory", stance="reject")
    assert refused
    assert all(item.state != "disputed" for item in refused)
    (troops,) = positions(ukraine, party="russia", issue="foreign_troops")
    assert troops.documents == 2


def test_every_record_is_in_one_item_or_left_out_by_name(
    briefs: dict[str, Brief],
) -> None:
    for brief in briefs.values():
        placed = [record for item in brief.items for record in item.records]
        placed += [excluded.record for excluded in brief.excluded]
        assert sorted(placed) == sorted(record.id for record in brief.records)
