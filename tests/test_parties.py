"""Names to parties, conflicts to topics."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.parties import known_parties, slug
from summarizer.topics import known_topics


@pytest.mark.parametrize(
    ("name", "party"),
    [
        pytest.param("the Kremlin", "russia", id="metonym"),
        pytest.param("White House", "united-states", id="metonym-of-two-words"),
        pytest.param("Zelenskyy", "ukraine", id="office-holder"),
        pytest.param("Zelensky", "ukraine", id="other-spelling"),
        pytest.param("Ukraine’s chief negotiator Rustem Umerov", "ukraine", id="title"),
        pytest.param("NATO secretary general Mark Rutte", "nato", id="igo"),
        pytest.param("a US official", "united-states", id="acronym"),
        pytest.param("tell us", "tell-us", id="pronoun-is-no-acronym"),
        pytest.param("Russia and Ukraine", "russia+ukraine", id="two"),
        pytest.param("both sides", "both-sides", id="both-sides"),
        pytest.param("Kyiv's partners", "kyiv-partners", id="not-the-party-itself"),
        pytest.param("Belgium", "belgium", id="any-state"),
        pytest.param("the Arland army", "arland-army", id="unknown-stays-literal"),
        pytest.param("reporter", "reporter", id="the-article-itself"),
        pytest.param("not stated", "not-stated", id="not-stated"),
    ],
)
def test_resolve_tells_whom_a_name_means(name: str, party: str) -> None:
    assert known_parties().resolve(name).id == party


@given(st.text())
def test_resolve_gives_every_text_an_id_that_is_safe_in_a_path(name: str) -> None:
    party = known_parties().resolve(name)

    assert set(party.id) <= set("abcdefghijklmnopqrstuvwxyz0123456789-+")
    assert party.id


@given(st.text())
def test_slug_is_never_empty_and_never_long(text: str) -> None:
    assert 0 < len(slug(text)) <= 60


@pytest.mark.parametrize(
    ("conflict", "topic"),
    [
        pytest.param("Russia–Ukraine war", "russia-ukraine", id="title"),
        pytest.param("Russian invasion of Ukraine", "russia-ukraine", id="parties"),
        pytest.param("Ukraine", "russia-ukraine", id="one-party-of-one-topic"),
        pytest.param("Israel–Hamas", "israel-hamas", id="without-war"),
        pytest.param("Israeli–Palestinian conflict", "israel-hamas", id="adjectives"),
        pytest.param("Arland–Borland war", "arland-borland", id="unknown"),
        pytest.param("Borland-Arland conflict", "arland-borland", id="either-order"),
    ],
)
def test_topic_is_the_conflict_whatever_it_is_called(conflict: str, topic: str) -> None:
    assert known_topics().resolve(conflict, parties=known_parties()) == topic


def test_home_of_moves_people_to_their_own_conflict() -> None:
    topics = known_topics()

    assert topics.home_of(["palestinians"], topic="russia-ukraine") == "israel-hamas"
    assert topics.home_of(["ukraine"], topic="russia-ukraine") == "russia-ukraine"
    assert topics.home_of(["israel"], topic="russia-ukraine") == "russia-ukraine"
