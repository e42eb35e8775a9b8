"""Copies of one text are one family; other texts on the same matter are not."""

import random
import subprocess
import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.records import Article
from summarizer.syndication import families

NAMES = "arland borland kestrel brandt reyl envoy guns truce river talks".split()


def words(count: int, *, seed: int) -> list[str]:
    """Make words that no other seed makes in this order."""
    drawn = random.Random(seed)
    return [f"{drawn.choice(NAMES)}{drawn.randrange(900)}" for _ in range(count)]


def paragraphs(count: int, *, seed: int) -> list[str]:
    return [
        " ".join(words(40, seed=100 * seed + at)).capitalize() + "."
        for at in range(count)
    ]


def article(*told: str, title: str | None = None) -> Article:
    return Article(path="a.txt", text="\n\n".join(told), title=title)


def are_one(*articles: Article) -> bool:
    found = families(articles)
    assert set(found) == {each.id for each in articles}
    return len(set(found.values())) == 1


STORY = paragraphs(8, seed=1)
UPDATE = paragraphs(8, seed=2)
TEASERS = paragraphs(40, seed=11)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(STORY, ["Daily Arland", *STORY, "Share it"], True, id="framed"),
        pytest.param(STORY, STORY[:4], True, id="excerpt"),
        pytest.param(STORY, STORY[4:6], True, id="a-part-from-the-middle"),
        pytest.param(
            STORY, [*STORY[:5], paragraphs(1, seed=3)[0]], True, id="excerpt-extended"
        ),
        pytest.param(
            STORY, [line.upper().replace(" ", "  ") for line in STORY], True, id="case"
        ),
        pytest.param(
            STORY,
            [*STORY, "Related articles", *UPDATE, *paragraphs(9, seed=4)],
            True,
            id="other-teasers-do-not-count",
        ),
        pytest.param(STORY, UPDATE, False, id="two-stories"),
        pytest.param(
            STORY, [*STORY[:4], *UPDATE[:4]], False, id="half-of-it-in-an-update"
        ),
        pytest.param(
            STORY, [*STORY[:6], *UPDATE[:3]], False, id="two-thirds-in-an-update"
        ),
        pytest.param(
            [*STORY, "Related articles", *TEASERS],
            [*paragraphs(8, seed=5), "Related articles", *TEASERS],
            False,
            id="the-same-teasers-are-no-copy",
        ),
        pytest.param(["Arland waits."], ["ARLAND  waits!"], True, id="short-and-equal"),
        pytest.param(
            ["Arland waits for Borland in Kestrel."],
            ["Arland waits for Borland in Kestrel. So does Borland."],
            False,
            id="short-and-not-equal",
        ),
        pytest.param(["Share it"], ["Next story"], False, id="nothing-told"),
        pytest.param(
            [" ".join(words(24, seed=6)) + "."],
            [" ".join(words(24, seed=6)) + ".", *STORY],
            True,
            id="twenty-shingles-are-enough",
        ),
        pytest.param(
            [" ".join(words(23, seed=6)) + "."],
            [" ".join(words(23, seed=6)) + ".", *STORY],
            False,
            id="nineteen-are-not",
        ),
    ],
)
def test_copies_are_one_family(
    one: list[str], other: list[str], *, expected: bool
) -> None:
    assert are_one(article(*one), article(*other)) is expected


def test_the_same_text_under_other_metadata_is_a_copy() -> None:
    assert are_one(article(*STORY), article(*STORY, title="Envoys meet"))


def test_the_family_is_named_by_its_smallest_id() -> None:
    copies = [article(*STORY, title=title) for title in ("a", "b", "c")]

    assert set(families(copies).values()) == {min(copy.id for copy in copies)}


def test_a_flash_does_not_make_two_stories_one() -> None:
    """Both reporters built the same agency paragraph into a story of their own."""
    flash = article(*STORY[:2])
    long = article(*STORY[:2], *paragraphs(6, seed=7))
    short = article(*STORY[:2], *paragraphs(5, seed=8))

    found = families([flash, long, short])

    assert found[long.id] != found[short.id]
    assert found[flash.id] == found[long.id]


def test_a_copy_joins_the_text_that_has_more_of_it() -> None:
    copy = article(*STORY[:6])
    more = article(*STORY[:6], *paragraphs(3, seed=7))
    longer = article(*STORY[:5], *paragraphs(9, seed=8))

    found = families([copy, more, longer])

    assert found[copy.id] == found[more.id]
    assert found[copy.id] != found[longer.id]


def test_a_text_put_together_from_two_is_a_copy_of_neither() -> None:
    mosaic = article(*STORY[:3], *UPDATE[:3])

    found = families([article(*STORY), article(*UPDATE), mosaic])

    assert len(set(found.values())) == 3


def test_a_copy_of_a_copy_joins_their_original() -> None:
    """It has more of the copy, but a copy is nobody's original."""
    original = article(*paragraphs(1, seed=7), *STORY[1:], *paragraphs(2, seed=8))
    copy = article(*STORY)
    excerpt = article(*STORY[:6])

    assert are_one(original, copy, excerpt)


def test_a_chain_of_small_changes_does_not_hold_its_ends_together() -> None:
    """Each version changes one paragraph of ten more."""
    old, new = paragraphs(10, seed=1), paragraphs(10, seed=9)
    versions = [article(*new[:at], *old[at:]) for at in range(10)]

    assert all(are_one(one, two) for one, two in pairwise(versions))
    assert not are_one(versions[0], versions[-1])
    found = families(versions)
    assert found[versions[0].id] != found[versions[-1].id]


POOL = [
    article(*STORY),
    article("Daily Arland", *STORY),
    article(*STORY, title="Envoys meet"),
    article(*STORY[:3]),
    article(*STORY[:2]),
    article(*STORY[:4], *UPDATE[:4]),
    article(*UPDATE),
    article(*UPDATE[2:]),
    article("Arland waits."),
    article("Arland waits!"),
    article("Borland waits."),
    article("Share it"),
    *(article(*STORY[:7], UPDATE[0], title=title) for title in "abc"),
    *(article(UPDATE[0], *STORY[1:], title=title) for title in "abc"),
]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(POOL), max_size=30), st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(
    drawn: list[Article], chance: random.Random
) -> None:
    found = families(drawn)

    shuffled = sorted({each.id: each for each in drawn}.values(), key=lambda a: a.id)
    chance.shuffle(shuffled)
    assert families(shuffled) == found
    assert families(iter(drawn + drawn)) == found
    assert all(found[name] == name for name in found.values())


def test_the_hash_seed_does_not_matter() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests'); import test_syndication as t; "
        "print(sorted(t.families(t.POOL).items()))"
    )

    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
        ).stdout
        for seed in ("0", "1")
    }

    assert len(told) == 1
    assert told != {b""}


def test_no_articles_have_no_families() -> None:
    assert families([]) == {}


def test_many_articles_with_one_footer_take_linear_time() -> None:
    """A second; compared each with each: a minute."""
    footer = paragraphs(4, seed=10)
    many = [article(*paragraphs(4, seed=20 + at), *footer) for at in range(800)]
    began = time.process_time()

    assert len(set(families(many).values())) == 800
    assert time.process_time() - began < 8
