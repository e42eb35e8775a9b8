"""What an article says is told from what a page prints around it."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.records import Article, Zone
from summarizer.zones import (
    FURNITURE,
    LINKS,
    TEASERS,
    Stretch,
    told_text,
    zone_at,
    zones,
)

STORY = (
    "Arland and Borland opened talks in Kestrel on Monday, the mediators said.",
    "The Arland envoy, Ilse Brandt, asked Borland to pull its guns back by Friday.",
    "Borland, through its envoy Tomas Reyl, told Arland that no gun would move.",
    "Talks go on in Kestrel, where Ilse Brandt and Tomas Reyl share one hotel.",
)
TEASER = (
    "Ferry sinks off the coast of Zand",
    "A ferry sank near Port Melk, and the coast guard of Zand counted 57 dead.",
)


def article(*lines: str, title: str | None = None, gap: str = "\n\n") -> Article:
    return Article(path="a.txt", text=gap.join(lines), title=title)


def zones_of(*lines: str, title: str | None = None, gap: str = "\n\n") -> list[Zone]:
    """Tell the zone of each line, none of which stands in another."""
    told = article(*lines, title=title, gap=gap)
    stretches = zones(told)
    at, found = 0, []
    for line in lines:
        start = told.text.index(line, at)
        at = start + len(line)
        found.append(zone_at(stretches, start, at))
    return found


# Teasers


@pytest.mark.parametrize("heading", sorted(TEASERS | LINKS))
def test_after_a_story_teasers_go_on_to_the_end(heading: str) -> None:
    lines = (*STORY[:3], heading.title(), *TEASER, "Popular", *TEASER)

    assert zones_of(*lines) == ["body"] * 3 + ["related"] * 6


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("RELATED ARTICLES:", id="capitals-and-colon"),
        pytest.param("## Related Articles", id="markdown-heading"),
        pytest.param("**Related articles**", id="bold"),
        pytest.param("Related\u00a0articles »", id="nbsp-and-arrow"),
        pytest.param("Editor’s choice", id="curly-apostrophe"),
        pytest.param("Editor's choice", id="straight-apostrophe"),
    ],
)
def test_a_heading_is_known_in_any_dress(heading: str) -> None:
    assert zones_of(*STORY[:3], heading, *TEASER) == ["body"] * 3 + ["related"] * 3


def test_before_a_story_only_the_titles_are_related() -> None:
    lines = (STORY[0], "Related articles", TEASER[0], "Zand mourns", *STORY[1:])

    assert zones_of(*lines) == ["body"] + ["related"] * 3 + ["body"] * 3


def test_a_long_paragraph_counts_as_several() -> None:
    long = "Arland said this, and Borland said that, for hours on end. " * 20

    assert zones_of(long.strip(), "Related articles", *TEASER) == [
        "body",
        "related",
        "related",
        "related",
    ]


def test_the_story_may_go_on_below_teasers() -> None:
    """Three paragraphs in a row that name the same people are no teaser."""
    lines = (*STORY, "Related stories", TEASER[0], *STORY[1:])

    assert zones_of(*lines) == ["body"] * 4 + ["related"] * 2 + ["body"] * 3


def test_the_story_may_go_on_below_a_link() -> None:
    last = "Late on Monday, Tomas Reyl left Kestrel."

    assert zones_of(*STORY, "Read more", TEASER[0], last) == [
        *["body"] * 4,
        "related",
        "related",
        "body",
    ]


def test_a_teaser_does_not_go_on_with_the_story() -> None:
    """Paragraphs in a row that name others are somebody else's story."""
    other = "The mayor of Port Melk, Ada Quist, told Zand that ferries were old."

    assert zones_of(*STORY, "Related", *TEASER, other, other + " It rained.") == [
        *["body"] * 4,
        *["related"] * 5,
    ]


def test_one_paragraph_below_a_heading_is_a_teaser_whomever_it_names() -> None:
    last = "Late on Monday, Tomas Reyl left Kestrel."

    assert zones_of(*STORY, "Related stories", TEASER[0], last) == [
        *["body"] * 4,
        *["related"] * 3,
    ]


def test_the_same_words_with_other_names_are_another_story() -> None:
    others = {
        "Arland": "Zand",
        "Borland": "Melk",
        "Kestrel": "Orrin",
        "Brandt": "Quist",
    }
    told = "\n".join(STORY[1:])
    for name, other in (
        others | {"Ilse": "Ada", "Tomas": "Per", "Reyl": "Oke"}
    ).items():
        told = told.replace(name, other)

    assert zones_of(*STORY, "Related", TEASER[0], *told.split("\n")) == [
        *["body"] * 4,
        *["related"] * 5,
    ]


def test_the_own_headline_below_a_list_of_others_is_kept() -> None:
    own = "Envoys share one hotel"

    assert zones_of("Top stories", TEASER[0], own, *STORY, title=own) == [
        "related",
        "related",
        "headline",
        *["body"] * 4,
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Read next: 57 dead in ferry disaster.", id="read-next"),
        pytest.param("ALSO READ: Ferry sinks off Zand", id="also-read"),
        pytest.param("Read more » Ferry sinks off Zand", id="read-more"),
        pytest.param("See also | Ferry sinks off Zand", id="see-also"),
        pytest.param("More on this story – Ferry sinks", id="more-on-this"),
        pytest.param("Related: Who owns the ferry?", id="related"),
    ],
)
def test_a_link_on_its_line_loses_that_line_alone(line: str) -> None:
    assert zones_of(STORY[0], line, *STORY[1:]) == ["body", "related", *["body"] * 3]
    assert zones_of(*STORY, line, STORY[0]) == [*["body"] * 4, "related", "body"]


# Furniture, credits, notices


@pytest.mark.parametrize(
    "line",
    [
        *(pytest.param(line.capitalize(), id=line) for line in sorted(FURNITURE)),
        pytest.param("Disclaimer : A machine collected this. Publisher: x.example"),
        pytest.param("Source: daily.example with agencies."),
        pytest.param("Source: Wire. Photo: Two envoys shook hands in 2025. Pool file."),
        pytest.param("Photo: Ilse Brandt arrives in Kestrel. Pool"),
        pytest.param("Photo credit: Pool"),
        pytest.param("Image: Pool/Wire"),
        pytest.param("Publisher: daily.example"),
        pytest.param("Sign up for our daily newsletter and never miss a story."),
        pytest.param("Subscribe to the Kestrel newsletter"),
        pytest.param("Follow us on every network"),
        pytest.param("© 2026 Daily Arland"),
        pytest.param("Copyright 2026 Daily Arland. All rights reserved."),
        pytest.param("Daily Arland Ltd. All Rights Reserved"),
    ],
)
def test_furniture_is_boilerplate_wherever_it_stands(line: str) -> None:
    assert zones_of(*STORY[:2], line, *STORY[2:]) == [
        "body",
        "body",
        "boilerplate",
        "body",
        "body",
    ]
    assert zones_of(*STORY, line, gap="\n")[-1] == "boilerplate"


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("The minister said more on this would follow."),
        pytest.param("Related articles of the treaty were left open, Arland said."),
        pytest.param("Popular anger grew in Borland after the 12th death."),
        pytest.param("Read next to the guns, the order sounded hollow."),
        pytest.param("On the gate one could read more: a list of nine dead."),
        pytest.param("Also read: The envoy's letter. It said 12 soldiers had died."),
        pytest.param("Source: twelve soldiers killed overnight in Kestrel, army says."),
        pytest.param("Source: 12 killed."),
        pytest.param("Sources: the truce holds."),
        pytest.param("Share it with Borland, the envoy said of the water."),
        pytest.param("Follow us, the soldiers told the villagers."),
        pytest.param("Advertisement of the truce came too late for nine men."),
        pytest.param("Subscribe to no lie, he told the crowd of 300."),
        pytest.param("Copyright law was not discussed in Kestrel."),
        pytest.param("X marks the spot where six men died."),
        pytest.param("“Photo: it shows nine bodies,” the officer said of the file."),
        pytest.param("All rights reserved to Arland by the treaty were given up."),
        pytest.param("Sign up or leave, Borland told 400 reservists on Monday."),
    ],
)
def test_a_sentence_is_not_lost_for_a_word_in_it(sentence: str) -> None:
    assert zones_of(*STORY[:2], sentence, *STORY[2:]) == ["body"] * 5
    assert zones_of(*STORY, sentence, gap="\n") == ["body"] * 5


# Headlines and captions


def test_names_before_a_doubled_headline_are_boilerplate() -> None:
    lines = ("Daily Arland", "Big Story", "Envoys meet", "Envoys meet", "X", *STORY)

    assert zones_of(*lines, gap="\n") == [
        *["boilerplate"] * 2,
        *["headline"] * 2,
        "boilerplate",
        *["body"] * 4,
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "Guns fall silent for the first time in nine long years", id="long"
        ),
        pytest.param("57 dead", id="a-number"),
        pytest.param("It is over.", id="a-sentence"),
    ],
)
def test_what_tells_something_before_a_doubled_headline_is_kept(line: str) -> None:
    found = zones_of(line, "Envoys meet", "Envoys meet", *STORY)

    assert found[0] in {"headline", "body"}


def test_short_lines_at_the_top_and_between_paragraphs_are_headlines() -> None:
    standfirst = "In Kestrel two envoys sit down for a first time, and much is at stake"
    lines = ("Envoys meet", standfirst, STORY[0], "‘No gun moves’", *STORY[1:], "Ends")

    assert zones_of(*lines) == [
        "headline",
        "headline",
        "body",
        "headline",
        *["body"] * 3,
        "body",
    ]


def test_a_line_that_comes_again_in_a_paragraph_is_a_caption() -> None:
    caption = "Tomas Reyl told Arland in writing that no gun would move"
    paragraph = f"Envoy {caption}, and then he left for the night."

    assert zones_of(STORY[0], caption, STORY[1], paragraph)[1] == "caption"
    assert zones_of(STORY[0], caption, STORY[1], caption, STORY[2])[1] == "headline"


def test_a_standfirst_that_comes_again_is_a_headline() -> None:
    standfirst = STORY[1].removesuffix(".")

    assert zones_of("Envoys meet", standfirst, *STORY)[1] == "headline"


def test_a_line_of_which_a_part_comes_again_is_a_headline() -> None:
    half = "Brandt and Reyl disagree on who may pull its guns back by Friday"

    assert zones_of(STORY[0], half, *STORY[1:])[1] == "headline"


def test_a_caption_may_shorten_what_the_paragraph_says() -> None:
    caption = "Two envoys share one hotel in Kestrel while guns fire on, says Reyl"
    paragraph = (
        "Two envoys share one hotel in Kestrel while guns fire on, says the Borland "
        "government's special envoy for the border, Tomas Reyl."
    )

    assert zones_of(STORY[0], caption, STORY[1], paragraph)[1] == "caption"


def test_list_items_and_introductions_are_body() -> None:
    lines = (STORY[0], "Arland asks for:", "- guns back by Friday", STORY[1])

    assert zones_of(*lines, gap="\n") == ["body"] * 4


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "Arland and Borland opened talks in Kestrel on Monday, and for the\n"
        "First time since the spring their envoys sat at one table; what the\n"
        "Mediators want is a halt of guns."
    )
    told = article(STORY[0], wrapped, STORY[1])

    assert [stretch.zone for stretch in zones(told)] == ["body"]


def test_furniture_is_not_wrapped_into_the_line_above() -> None:
    line = "Two envoys share one hotel in Kestrel while the guns fire on"

    told = article(STORY[0], f"{line}\nShare it", STORY[1])

    assert told_text(told, zones(told)) == f"{STORY[0]}\n\n{line}\n{STORY[1]}"


def test_a_headline_is_not_wrapped_into_the_story() -> None:
    assert zones_of("Envoys meet", *STORY, gap="\n") == ["headline", *["body"] * 4]


# The whole text


def test_front_matter_is_boilerplate_and_not_told() -> None:
    head = "---\ntitle: Envoys meet\n---\n"
    text = f"{head}\nEnvoys meet\n\n{STORY[0]}\n\nShare it\n\n{STORY[1]}\n"
    told = Article(path="a.md", text=text, body_start=len(head), title="Envoys meet")

    stretches = zones(told)

    assert stretches[0] == Stretch(0, len(head), "boilerplate")
    assert told_text(told, stretches) == f"Envoys meet\n\n{STORY[0]}\n\n{STORY[1]}"


def test_no_headline_is_needed_to_tell() -> None:
    told = article("Arland counts 12 dead")

    assert zones(told) == (Stretch(0, len(told.text), "headline"),)
    assert told_text(told, zones(told)) == told.text


def test_an_empty_text_has_no_zones() -> None:
    assert zones(article()) == ()
    assert told_text(article(), ()) == ""


@pytest.mark.parametrize(
    ("start", "end", "zone"),
    [
        pytest.param(0, 5, "headline", id="within"),
        pytest.param(8, 12, "headline", id="told-ones-by-their-start"),
        pytest.param(15, 25, "related", id="touches-related"),
        pytest.param(19, 20, "body", id="ends-where-related-begins"),
        pytest.param(25, 40, "related", id="related-before-boilerplate"),
        pytest.param(35, 45, "boilerplate", id="touches-boilerplate"),
        pytest.param(5, 45, "related", id="all-of-it"),
    ],
)
def test_a_span_is_told_only_if_all_of_it_is(start: int, end: int, zone: Zone) -> None:
    stretches = (
        Stretch(0, 10, "headline"),
        Stretch(10, 20, "body"),
        Stretch(20, 30, "related"),
        Stretch(30, 40, "boilerplate"),
        Stretch(40, 50, "body"),
    )

    assert zone_at(stretches, start, end) == zone


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2), (4, 51)])
def test_a_span_outside_the_text_is_an_error(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"{start}-{end}"):
        zone_at((Stretch(0, 50, "body"),), start, end)


LINES = st.one_of(
    st.sampled_from([*STORY, *TEASER, "Related articles", "Read more", "X", "", "- a"]),
    st.text(max_size=30),
)


@given(lines=st.lists(LINES, max_size=12), start=st.integers(0, 40))
def test_zones_cover_any_text_exactly(lines: list[str], start: int) -> None:
    text = "\n".join(lines)
    told = Article(path="a", text=text, body_start=min(start, len(text)))

    found = zones(told)

    assert [s.start for s in found] == [0, *(s.end for s in found)][: len(found)]
    assert "".join(text[s.start : s.end] for s in found) == text
    assert all(s.start < s.end for s in found)
    assert all(a.zone != b.zone for a, b in pairwise(found))
    assert zones(told) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a\n" * 200_000, id="lines"),
        pytest.param(" " * 2_000_000, id="spaces"),
        pytest.param("Related articles\n" * 60_000, id="headings"),
        pytest.param("Related\n- a:\n" * 60_000, id="headings-between"),
        pytest.param("\n".join((*STORY, "Related", *TEASER)) * 2_000, id="stories"),
        pytest.param("Source: " + "a " * 500_000, id="credit"),
        pytest.param("Two envoys share one hotel in it\n" * 40_000, id="captions"),
        pytest.param("© all rights reserved " * 50_000, id="rights"),
    ],
)
def test_a_large_text_takes_linear_time(text: str) -> None:
    """Each takes about a second; what is quadratic takes minutes."""
    began = time.process_time()

    zones(Article(path="a", text=text))

    assert time.process_time() - began < 10
