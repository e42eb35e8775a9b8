"""Whatever articles say stays text."""

import re

import pytest
from builders import article, casualty, proved, record
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article, to_markdown
from summarizer.brief import Brief, Provenance
from summarizer.compose import compose
from summarizer.markdown import escape
from summarizer.merge import Extraction, pool
from summarizer.registry import known_registry

HOSTILE = [
    pytest.param("<script>alert(1)</script>", id="script"),
    pytest.param("![x](http://evil.example/leak.png)", id="image"),
    pytest.param("[click](javascript:alert(1))", id="link"),
    pytest.param("https://evil.example/path", id="bare-address"),
    pytest.param("www.evil.example", id="bare-www"),
    pytest.param("cell | border || more", id="table-border"),
    pytest.param("`code` *bold* _it_ ~~no~~", id="emphasis"),
    pytest.param("&lt;b&gt;", id="entity"),
    pytest.param("\x1b[31mred\x1b[0m\u202eback", id="escape-and-bidi"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_escape_leaves_no_markup(text: str) -> None:
    inert = escape(text)

    assert "<" not in inert
    assert "\x1b" not in inert
    assert "\u202e" not in inert
    for special in "[]|`*_~":
        assert inert.count(special) == inert.count("\\" + special)
    assert not re.search(r"\w://", inert)
    assert "www." not in inert


@given(st.text())
def test_escape_gives_one_line(text: str) -> None:
    assert "\n" not in escape(text)
    assert "<" not in escape(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_title_and_name_stay_text(text: str) -> None:
    about = Article(
        path="a.txt",
        text=f"A story of {text} and more.\n\nA raid killed 40 people in Kestrel.",
        title=text,
        source=text,
    )
    told = record(about, casualty("A raid killed 40 people", "40", value=40))
    bad = proved(about, casualty(text * 3, "40", stated_by=text, victim_side=text))
    page = to_markdown(brief_of(Extraction(about, (told,), bad.rejections)))

    assert "Not borne out" in page

    assert "<script" not in page
    assert "](" not in page.replace("\\](", "")
    assert not re.search(r"\w://", page)
    rows = [line for line in page.splitlines() if line.startswith("| ")]
    for row in rows:
        assert row.replace("\\|", "").count("|") in {7, 8}


def brief_of(extraction: Extraction) -> Brief:
    (brief,) = compose(
        pool([extraction]),
        registry=known_registry(),
        provenance=Provenance(engine="t", model="t", prompt="t", replayed=False),
    )
    return brief


def test_what_rests_on_a_quote_alone_is_marked() -> None:
    about = article("La frappe de lundi a tué 40 civils à Kestrel.", lang="fr")
    draft = casualty("La frappe de lundi a tué 40 civils", "40", value=40)

    page = to_markdown(brief_of(Extraction(about, (record(about, draft),), ())))

    assert "| 40 † " in page
    assert "quotes checked, roles not checked" in page
    assert "1 by the quote alone" in page


def test_an_undated_source_is_named_among_the_gaps() -> None:
    about = article("A raid on Monday killed 40 people.", published=None)
    draft = casualty("A raid on Monday killed 40 people.", "40", value=40)

    page = to_markdown(brief_of(Extraction(about, (record(about, draft),), ())))

    assert "undated" in page.casefold()
    assert "relative dates there stay unresolved" in page
