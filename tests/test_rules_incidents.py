"""What a number takes from the sentences around it: its day, its reach, its people, its source."""

import pytest

from summarizer import Extraction, Summarizer
from summarizer.kinds import Casualty
from summarizer.records import Article
from summarizer.registry import known_registry
from summarizer.rules import Rules

REGISTRY = known_registry()

RAID = "Gunmen torched a ferry at dawn on Friday, killing 14 people in Sudan.\n"
MILL = "Five people died in an Israeli air strike on a mill in Lebanon.\n"
BAKERS = "Russian drones killed seven bakers in Ukraine on Sunday.\n"
SINCE = "Since June 2, 40 Israelis have been wounded.\n"

CASES: dict[str, tuple[str, str, str, object]] = {
    "day-before": (
        "Sudan's army shelled a bakery in Nyala on Monday.\nEleven people perished, the mayor said.",
        *("Eleven", "start_date", "2026-07-13"),
    ),
    "day-two-sentences-before": (
        "A Russian missile hit a block of flats in Ukraine late on Monday.\nThe lights went out.\n"
        "Rescuers pulled out six bodies, the mayor said.",
        *("six", "start_date", "2026-07-13"),
    ),
    "day-behind": (
        f"{MILL}Twelve others were wounded in the raid on Monday evening.",
        *("Five", "start_date", "2026-07-13"),
    ),
    "day-of-another-attack": (
        f"{MILL}It followed the attack on a post in Rosh on July 2.",
        *("Five", "start_date", None),
    ),
    "elsewhere": (
        f"{RAID}In Ukraine, nine people were killed.",
        *("nine", "start_date", None),
    ),
    "weekend": (
        "An ambush over the weekend killed four Israeli reservists.",
        *("four", "end_date", "2026-07-12"),
    ),
    "year-long-gone": (
        "A raid on July 7, 2023, killed 40 people in Sudan.\n\nAn ambush left four soldiers wounded.",
        *("four", "start_date", None),
    ),
    "held-since": (
        "Two teachers have been held in Sudan since 3 June.",
        *("Two", "start_date", "2026-06-03"),
    ),
    "window-that-opens": (
        "Between June 3 and 9 the mission verified the deaths of 71 civilians in Sudan.",
        *("71", "count_type", "period"),
    ),
    "same-period": (
        f"{SINCE}In the same period 96 Palestinians were wounded.",
        *("96", "start_date", "2026-06-02"),
    ),
    "long-since": (
        "Since the truce over the northern salt lakes collapsed on May 4, 212 people have been killed in Sudan.",
        *("212", "start_date", "2026-05-04"),
    ),
    "part-of-an-incident": (
        f"{BAKERS}Three of them were apprentices.",
        *("Three", "count_type", "incident"),
    ),
    "people-of-the-whole": (
        f"{BAKERS}Three of them were apprentices.",
        *("Three", "side", "ukraine"),
    ),
    "added-people": (
        f"{RAID}Another nine were burned, medics said.",
        *("nine", "side", "sudan"),
    ),
    "struck-by-the-other": (
        "Ukraine said that Russian mortars had killed four beekeepers.",
        *("four", "side", "ukraine"),
    ),
    "own-deed": (
        "Hezbollah boasted of having killed nine soldiers in Israel.",
        *("nine", "side", "israel"),
    ),
    "operatives-of-a-group-beside": (
        "The Israeli military said it had killed six operatives near a Hamas tunnel.",
        *("six", "side", "hamas"),
    ),
    "country-that-opens": (
        "In Israel, where rockets struck three towns, 28 people perished, officials said.",
        *("28", "side", "israel"),
    ),
    "buries": ("Israel buried four reservists on Monday.", "four", "side", "israel"),
    "part-without-a-speaker": (
        "Six cooks were killed in Sudan on Monday, the Red Cross said.\nTwo of them were trainees.",
        *("Two", "claimant", "icrc"),
    ),
    "for-its-part": (
        "For its part, the RSF acknowledged the loss of 18 fighters.",
        *("18", "claimant", "rsf"),
    ),
    "based-in": (
        "The Khartoum-based Harvest Data Centre says 310 people have been killed in Sudan.",
        *("310", "claimant", "harvest-data-centre"),
    ),
    "commissioner-of-a-county": (
        "Kassala County Commissioner Idris Bello said six herders had been killed in Sudan.",
        *("six", "claimant", "idris-bello"),
    ),
    "rank-with-full-stops": (
        "Two cooks were killed in Sudan on Monday, said Lt. Col. Omar Dafalla, a spokesman.",
        *("Two", "claimant", "lt-col-omar-dafalla"),
    ),
    "army-of-a-country-named-beside": (
        "Sudan's army shelled a camp.\nThe army confirmed the death of two soldiers.",
        *("two", "claimant", "sudan"),
    ),
}


@pytest.mark.parametrize(
    ("text", "count", "field", "wanted"), CASES.values(), ids=CASES
)
def test_what_a_number_takes_from_around(
    text: str, count: str, field: str, wanted: object
) -> None:
    (found,) = (one for one in records(text) if one.count_text == count)

    assert getattr(found, field) == wanted


def test_own_losses_are_not_of_those_counted_before() -> None:
    text = "Sudan's army killed 14 RSF fighters on Monday.\nThe army lost two of its own men."

    (lost,) = (one for one in records(text) if one.count_text == "two")

    assert lost.side != "rsf"


def test_no_clause_is_taken_for_a_claimant() -> None:
    text = "The clinic has raised its count from the mill to 12 dead, with 29 hurt."

    assert all(" to " not in one.stated_by for one in records(text))


def test_a_longer_quote_holds_no_second_number_of_the_same_words() -> None:
    text = (
        "Borland shelled a port on Monday.\nArland's army claimed that 55 marines died.\n"
        "Borland denied that 55 marines had died."
    )

    for one in records(text):
        assert one.evidence.quote.count(one.count_text) == 1


def records(text: str) -> list[Casualty]:
    article = Article(path="a.md", text=text, published_at="2026-07-14")
    with Summarizer(llm=Rules(REGISTRY)) as summarizer:
        (outcome,) = summarizer.extract([article])
    assert isinstance(outcome, Extraction)
    return [one for one in outcome.records if isinstance(one, Casualty)]
