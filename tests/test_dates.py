"""Time phrases resolved against the article's own day."""

from datetime import date

import pytest

from summarizer.dates import NEVER, Period, resolve

THURSDAY = date(2026, 2, 5)


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("2025-03-18", "2025-03-18", "2025-03-18"),
        ("on Tuesday", "2026-02-03", "2026-02-03"),
        ("on Thursday", "2026-02-05", "2026-02-05"),
        ("next Thursday", "2026-02-12", "2026-02-12"),
        ("yesterday", "2026-02-04", "2026-02-04"),
        ("Feb 1", "2026-02-01", "2026-02-01"),
        ("6 January", "2026-01-06", "2026-01-06"),
        ("December 30", "2025-12-30", "2025-12-30"),
        ("in December", "2025-12", "2025-12"),
        ("last week", "2026-01-26", "2026-02-01"),
        ("since 2022", "2022", None),
        ("until Sunday", None, "2026-02-01"),
        ("last year", "2025", "2025"),
    ],
)
def test_resolve_reads_phrases_of_a_dated_article(
    phrase: str, start: str | None, end: str | None
) -> None:
    assert resolve(phrase, published=THURSDAY) == Period(start, end)


@pytest.mark.parametrize("phrase", ["on Tuesday", "Feb 1", "last week", "yesterday"])
def test_resolve_leaves_an_undated_article_alone(phrase: str) -> None:
    assert resolve(phrase, published=None) == NEVER


@pytest.mark.parametrize(
    "phrase", [None, "", "they may attack", "31 February", "for 30 days"]
)
def test_resolve_says_never_when_the_words_do_not_tell(phrase: str | None) -> None:
    assert resolve(phrase, published=THURSDAY) == NEVER
