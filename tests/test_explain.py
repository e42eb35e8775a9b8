"""What stands behind an id, told in plain lines."""

import pytest

from summarizer import Brief
from summarizer.explain import lineage, names
from summarizer.registry import known_registry


@pytest.fixture(scope="module")
def ukraine(briefs: dict[str, Brief]) -> Brief:
    return briefs["russia-ukraine"]


def lines(brief: Brief, what: str) -> list[str]:
    return list(lineage(brief, what, registry=known_registry()))


def test_every_item_leads_to_its_records_quotes_and_articles(ukraine: Brief) -> None:
    records = {record.id: record for record in ukraine.records}
    for item in ukraine.items:
        told = "\n".join(lines(ukraine, item.id))
        for record_id in item.records:
            evidence = records[record_id].evidence
            assert record_id in told
            assert f"characters {evidence.start}–{evidence.end}" in told


def test_a_record_and_an_article_are_found_by_the_beginning_of_their_id(
    ukraine: Brief,
) -> None:
    record = ukraine.records[0]

    told = lines(ukraine, record.id[:10])

    assert told[0].startswith(f"{record.kind} record {record.id}")
    assert told[-1].startswith("  part of ")
    article = lines(ukraine, record.article_id)
    assert article[0].startswith(f"article {record.article_id}")
    assert any(record.id in line for line in article)
    assert lines(ukraine, "nothing") == []


def test_two_names_are_told_apart_or_taken_for_one() -> None:
    registry = known_registry()

    assert list(names(["the Kremlin", "Moscow"], registry=registry)) == [
        "the Kremlin: Russia (russia)",
        "Moscow: Russia (russia)",
        registry.parties.why_same("the Kremlin", "Moscow"),
    ]
    apart = list(names(["Kyiv", "Moscow"], registry=registry))[-1]
    assert apart.startswith("They are not taken for one")


def test_a_name_in_look_alike_letters_is_flagged() -> None:
    told = list(names(["Мroscow", "Mоscow"], registry=known_registry()))

    assert "looks like Russia, and is not taken for it" in "\n".join(told)


def test_what_an_article_says_cannot_steer_the_terminal(ukraine: Brief) -> None:
    quote = "\x1b[2J" + ukraine.records[0].evidence.quote
    evidence = ukraine.records[0].evidence.model_copy(update={"quote": quote})
    record = ukraine.records[0].model_copy(update={"evidence": evidence})
    forged = ukraine.model_copy(update={"records": (record, *ukraine.records[1:])})

    assert not any("\x1b" in line for line in lines(forged, record.id))
