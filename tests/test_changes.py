"""What changed between two editions: each kind of change, with both sides."""

from collections.abc import Sequence
from datetime import date

import pytest
from builders import Draft, article, casualty, ceasefire, position, record

from summarizer.brief import Brief, Change, Provenance
from summarizer.compose import compose
from summarizer.merge import Extraction, pool
from summarizer.records import Article
from summarizer.registry import known_registry
from summarizer.render import changes_to_json, changes_to_markdown, to_markdown
from summarizer.verify import discrepancies

ANSWERED = Provenance(engine="test", model="nobody", prompt="0" * 16, replayed=False)
FIRST, SECOND = date(2026, 3, 10), date(2026, 3, 11)

Told = tuple[str, Draft]


def told(day: date, *claims: Told) -> list[Extraction]:
    """One article a claim, published on a day."""
    outcomes = []
    for text, draft in claims:
        about = article(text, published=day.isoformat(), path=f"{day}-{text[:9]}.txt")
        outcomes.append(Extraction(about, (record(about, draft),)))
    return outcomes


def edition(
    outcomes: Sequence[Extraction],
    *,
    previous: date | None = None,
    before: Brief | None = None,
    since: date | None = None,
) -> Brief:
    (brief,) = compose(
        pool(outcomes),
        registry=known_registry(),
        provenance=ANSWERED,
        previous=previous,
        editions={before.topic: before} if before else None,
        since=since,
    )
    return brief


def dead(count: str, value: int, *, by: str = "Borland's army", **more: object) -> Told:
    quote = f"{by} said {count} civilians were killed at Kestrel on Monday."
    draft = casualty(
        quote,
        count,
        value=value,
        victim_group="civilian",
        count_type="incident",
        place="Kestrel",
        date_text="on Monday",
        stated_by=by,
        attribution="un_or_igo" if by == "The UN" else "own_side_official",
        **more,
    )
    return quote, draft


def stance(words: str, **told_: object) -> Told:
    quote = f"Arland's government said it {words} the truce plan."
    draft = position(
        quote,
        "Arland's government",
        on_behalf_of="Arland",
        stated_by="Arland's government",
        position="The truce plan",
        **told_,
    )
    return quote, draft


REJECTS = stance("rejects", stance="reject")
ACCEPTS = stance("accepts", stance="accept")


def truce(status: str, words: str) -> Told:
    quote = f"The harbour truce between Arland and Borland {words}, Borland said."
    draft = ceasefire(
        quote,
        label="harbour truce",
        scope="not_stated",
        status=status,
        parties=["Arland", "Borland"],
        stated_by="Borland",
        attribution="own_side_official",
    )
    return quote, draft


AGREED = truce("agreed", "was agreed on Tuesday")
EXPIRED = truce("expired", "expired on Wednesday")


def sides(change: Change) -> tuple[str | None, str | None]:
    return (
        change.before.text if change.before else None,
        change.after.text if change.after else None,
    )


@pytest.mark.parametrize(
    ("before", "after", "kind", "texts"),
    [
        ([REJECTS], [dead("12", 12)], "new", (None, "12 per Borland's army")),
        (
            [dead("12", 12)],
            [dead("17", 17)],
            "update",
            ("12 per Borland's army", "17 per Borland's army"),
        ),
        (
            [dead("12", 12)],
            [dead("40", 40, by="The UN")],
            "newly_disputed",
            ("12 per Borland's army", None),
        ),
        ([dead("12", 12)], [dead("12", 12, by="The UN")], "restated", None),
        ([REJECTS], [ACCEPTS], "shift", None),
        ([AGREED], [EXPIRED], "expired", None),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_kind_of_change_is_told_with_both_sides(
    before: list[Told],
    after: list[Told],
    kind: str,
    texts: tuple[str | None, str | None] | None,
) -> None:
    outcomes = told(FIRST, *before) + told(SECOND, *after)

    brief = edition(outcomes, previous=FIRST)

    (change,) = brief.changes
    assert change.type == kind
    for side, claims in ((change.before, before), (change.after, after)):
        if side is not None and kind != "newly_disputed":
            assert side.quote == claims[0][0]
    if texts:
        assert all(
            got == want
            for got, want in zip(sides(change), texts, strict=True)
            if want is not None
        )
    assert list(discrepancies(brief, registry=known_registry())) == []


def test_a_first_edition_says_so_and_a_quiet_day_too() -> None:
    outcomes = told(FIRST, dead("12", 12))

    assert "First edition" in to_markdown(edition(outcomes))
    quiet = edition(outcomes, previous=SECOND)
    assert quiet.changes == ()
    assert "No change since 11 Mar 2026" in to_markdown(quiet)


def test_a_copy_on_the_next_day_changes_nothing() -> None:
    text, draft = dead("12", 12)
    original, copy = (
        Extraction(about, (record(about, draft),))
        for about in (
            article(text, published="2026-03-10", source="Agency"),
            article(text, published="2026-03-11", source="Mirror"),
        )
    )

    assert edition([original, copy], previous=FIRST).changes == ()


def test_what_its_article_no_longer_says_is_withdrawn() -> None:
    stays, goes = told(FIRST, REJECTS, dead("12", 12))
    before = edition([stays, goes])

    after = edition([stays], before=before)

    (change,) = after.changes
    assert (change.type, change.after) == ("withdrawn", None)
    assert change.before is not None
    assert change.before.quote in goes.article.text
    assert list(discrepancies(after, registry=known_registry(), edition=before)) == []


def test_what_left_the_window_is_not_withdrawn() -> None:
    old = told(FIRST, dead("12", 12))
    new = told(SECOND, REJECTS)
    before = edition([*old, *new])

    after = edition(new, before=before, since=SECOND)

    assert after.changes == ()


def test_late_and_undated_articles_are_news_to_an_edition_that_was_read() -> None:
    first = told(FIRST, REJECTS)
    before = edition(first)
    text, draft = dead("12", 12)
    undated: Article = article(text, published=None, path="late.txt", title="Late")
    late = Extraction(
        undated, (record(undated, draft.model_copy(update={"date_text": None})),)
    )

    (change,) = edition([*first, late], before=before).changes

    assert change.type == "new"


def test_changes_do_not_hang_on_the_order_of_anything() -> None:
    outcomes = told(FIRST, dead("12", 12), REJECTS) + told(
        SECOND, dead("17", 17), ACCEPTS, EXPIRED
    )

    assert edition(outcomes, previous=FIRST) == edition(outcomes[::-1], previous=FIRST)


def test_one_digit_changes_one_item_and_its_row() -> None:
    first = told(FIRST, dead("12", 12), REJECTS, AGREED)
    second = told(FIRST, dead("13", 13), REJECTS, AGREED)
    before, after = edition(first), edition(second, before=edition(first))

    same = {item.id: item for item in before.items}
    changed = [item for item in after.items if same.get(item.id) != item]
    assert [item.kind for item in changed] == ["casualty"]
    (change,) = after.changes
    assert change.item == changed[0].id


def test_two_editions_are_compared_as_text() -> None:
    before = edition(told(FIRST, dead("12", 12)))
    after = edition(told(FIRST, dead("12", 12)) + told(SECOND, dead("17", 17)))

    page = changes_to_markdown(before, after)

    assert "changes from 10 Mar 2026 to 11 Mar 2026" in page
    assert "| 12 per Borland's army: “" in page
    assert '"type": "update"' in changes_to_json(before, after)
    assert "No change." in changes_to_markdown(after, after)


def test_a_forged_change_is_found() -> None:
    from summarizer.records import content_id

    outcomes = told(FIRST, dead("12", 12)) + told(SECOND, dead("17", 17))
    brief = edition(outcomes, previous=FIRST)
    forged = brief.model_copy(
        update={"changes": (brief.changes[0].model_copy(update={"type": "new"}),)}
    )
    own = forged.model_dump(exclude={"id", "schema_version"})
    forged = forged.model_copy(update={"id": content_id(own)})

    found = list(discrepancies(forged, registry=known_registry()))

    assert "changes: do not follow from the two editions" in found
