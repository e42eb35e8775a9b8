"""What a brief says first."""

import pytest

from summarizer import Article, Summarizer
from summarizer.registry import known_registry
from summarizer.rules import Rules

TOLD = {
    "incident": "Nine people were killed in Russian shelling of Kherson on Monday, Ukraine's "
    "interior ministry said.",
    "cumulative": "At least 14,500 civilians have been killed in Ukraine since February 2022, "
    "according to the United Nations.",
    "ceiling": "Russia's defence ministry said its forces killed 80 Ukrainian soldiers on "
    "Monday.",
}


def lead(*names: str) -> str:
    text = "\n\n".join(TOLD[name] for name in names)
    article = Article(path="day.md", text=text, published_at="2026-05-12")
    with Summarizer(llm=Rules(known_registry())) as summarizer:
        (brief,) = summarizer.compose(tuple(summarizer.extract([article])))
    return " ".join(statement.text for statement in brief.bottom_line)


@pytest.mark.parametrize(
    ("names", "first"),
    [
        pytest.param(("cumulative", "incident"), "Nine", id="what-happened"),
        pytest.param(("ceiling", "cumulative"), "14,500", id="no-rival-claim-first"),
        pytest.param(("ceiling", "incident"), "Nine", id="own-losses"),
        pytest.param(("ceiling",), "80", id="a-rival-claim-alone"),
    ],
)
def test_the_day_leads_and_a_claim_on_enemy_losses_comes_last(
    names: tuple[str, ...], first: str
) -> None:
    for order in (names, names[::-1]):
        assert f": {first}" in lead(*order) or f" {first}," in lead(*order)
