"""Stances without a model, by how they are worded and by who is meant."""

import pytest

from summarizer.registry import known_registry
from summarizer.rules.positions import find
from summarizer.rules.reading import read

SIDES = (
    "The war between Arland and Borland entered its third year on Monday. Arland’s army "
    "shelled Borland’s positions near Kessal. Arland’s foreign minister, Dana Orlic, and "
    "Borland’s president, Milo Varr, are due in Vessia, which mediates. Jonas Petrik is "
    "Borland’s chief negotiator."
)
"""Makes the parties known: no registry has them."""


def stances(text: str, *, before: str = SIDES) -> set[tuple[str, str]]:
    drafts = find(read(f"{before}\n\n{text}", known_registry()))
    return {(draft.on_behalf_of, draft.stance) for draft in drafts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Arland expects Borland to ground its helicopters over the feast.",
            ("Arland", "demand"),
            id="expects-whatever-verb",
        ),
        pytest.param(
            "Arland is adamant that its soldiers stay in the valley.",
            ("Arland", "demand"),
            id="adamant",
        ),
        pytest.param(
            "Varr warned Arland against sending ships into the strait.",
            ("Borland", "demand"),
            id="warned-against",
        ),
        pytest.param(
            "Varr insisted his country be compensated for the burnt harvest.",
            ("Borland", "demand"),
            id="insisted-without-that",
        ),
        pytest.param(
            "Borland would have all its sailors set free in a single day, Petrik said.",
            ("Borland", "demand"),
            id="would-have-done",
        ),
        pytest.param(
            "What we require from Arland is the return of the dam, Varr told MPs.",
            ("Borland", "demand"),
            id="cleft-with-words-between",
        ),
        pytest.param(
            "Without a map of the mines there would be nothing to sign, Petrik said.",
            ("Borland", "demand"),
            id="without",
        ),
        pytest.param(
            "Vessia put a fund of 30 million crowns on the table for the bridges.",
            ("Vessia", "propose"),
            id="put-on-the-table",
        ),
        pytest.param(
            "Vessia has suggested a 20-day lull in the shelling.",
            ("Vessia", "propose"),
            id="a-deal-by-another-name",
        ),
        pytest.param(
            "Orlic wrote to Varr on Monday to propose a hotline between the armies.",
            ("Arland", "propose"),
            id="what-a-letter-is-for",
        ),
        pytest.param(
            "A draft circulated by Vessia provides for a truce of 45 days.",
            ("Vessia", "propose"),
            id="a-draft-circulated-by",
        ),
        pytest.param(
            "Arland is open to the idea of a joint police force, Orlic said.",
            ("Arland", "accept"),
            id="open-to-an-idea",
        ),
        pytest.param(
            "Orlic said her government could live with a joint police force.",
            ("Arland", "accept"),
            id="could-live-with",
        ),
        pytest.param(
            "Borland was not opposed to a third mediator, Petrik said.",
            ("Borland", "accept"),
            id="not-opposed",
        ),
        pytest.param(
            "“That timetable we can live with,” said Petrik.",
            ("Borland", "accept"),
            id="its-object-in-front",
        ),
        pytest.param(
            "Both delegations put their names to the exchange of prisoners.",
            ("Borland", "accept"),
            id="both-of-them",
        ),
        pytest.param(
            "Arland said its lorries would be sent home once the dam had been cleared.",
            ("Arland", "accept_with_conditions"),
            id="a-passive-promise",
        ),
        pytest.param(
            "Borland would part with the islets, Petrik wrote, “on the day the army "
            "leaves the dam”.",
            ("Borland", "accept_with_conditions"),
            id="a-condition-that-opens-a-quotation",
        ),
        pytest.param(
            "Observers were acceptable to Borland as long as none of them was armed.",
            ("Borland", "accept_with_conditions"),
            id="acceptable-to",
        ),
        pytest.param(
            "Arland voted to turn down the Vessian paper.",
            ("Arland", "reject"),
            id="voted-to",
        ),
        pytest.param(
            "Arland would make no payments, Orlic said.",
            ("Arland", "reject"),
            id="would-make-no",
        ),
        pytest.param(
            "Orlic said Arland would ignore any ruling on the dam.",
            ("Arland", "reject"),
            id="would-ignore",
        ),
        pytest.param(
            "Arland refused point-blank to contribute soldiers to a patrol.",
            ("Arland", "reject"),
            id="refused-point-blank",
        ),
        pytest.param(
            "Orlic is seeking 20 million crowns for the bridge, a claim Varr dismissed in "
            "parliament as absurd.",
            ("Borland", "reject"),
            id="a-claim-dismissed",
        ),
        pytest.param(
            "The plan was turned down on Friday by Borland.",
            ("Borland", "reject"),
            id="turned-down-by",
        ),
        pytest.param(
            "Orlic was blunt: not one ship would leave the harbour.",
            ("Arland", "reject"),
            id="blunt-behind-a-colon",
        ),
        pytest.param(
            "Returning to the old line was unthinkable, Orlic said.",
            ("Arland", "red_line"),
            id="unthinkable",
        ),
        pytest.param(
            "Any trawler found inside the limit would be seized, Varr warned.",
            ("Borland", "threaten"),
            id="would-be-seized",
        ),
        pytest.param(
            "Varr warned that his country would go after raiders inside Arland.",
            ("Borland", "threaten"),
            id="go-after",
        ),
        pytest.param(
            "Borland’s president has gone back on his demand for a tribunal.",
            ("Borland", "concede"),
            id="gone-back-on",
        ),
        pytest.param(
            "Varr let it be known that he would not sit at one table with Orlic.",
            ("Borland", "reject"),
            id="let-it-be-known",
        ),
        pytest.param(
            "Arland, he went on, has accepted the list of prisoners.",
            ("Arland", "accept"),
            id="an-aside-of-whoever-speaks",
        ),
        pytest.param(
            "In the same note Borland offers to pay for a new school.",
            ("Borland", "propose"),
            id="behind-the-noun-that-opens-a-sentence",
        ),
    ],
)
def test_a_stance_is_read_however_it_is_worded(
    text: str, expected: tuple[str, str]
) -> None:
    assert expected in stances(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Neighbouring Ostria called on both sides to respect the truce.",
            ("Ostria", "demand"),
            id="neighbouring",
        ),
        pytest.param(
            "Neighbouring Zamoria, which shelters 20,000 refugees, offered to send a "
            "field hospital.",
            ("Zamoria", "propose"),
            id="neighbouring-with-a-large-number",
        ),
        pytest.param(
            "Talland, whose diplomats drew up the text, pressed both sides to sign a truce.",
            ("Talland", "demand"),
            id="a-name-nothing-else-tells-of",
        ),
        pytest.param(
            "The Coastal Union, a bloc of nine countries, threatened to freeze the "
            "talks.",
            ("Coastal Union", "threaten"),
            id="a-body-with-a-description",
        ),
        pytest.param(
            "Vessland, Arland’s ally, vowed to close its ports to Borland’s grain.",
            ("Vessland", "threaten"),
            id="an-ally-is-itself",
        ),
        pytest.param(
            "Petrik, for his part, suggested a summit within the week.",
            ("Borland", "propose"),
            id="for-his-part",
        ),
    ],
)
def test_a_stance_is_held_by_whoever_the_words_mean(
    text: str, expected: tuple[str, str]
) -> None:
    assert expected in stances(text)


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        pytest.param(
            "PORT ILSE, Lumia (Wire) — Rebels of the Free Coast Army (FCA) ambushed a "
            "column on Monday. Lumia’s army said six soldiers were killed.",
            "President Corazon Ilagan ruled out a truce.",
            ("Lumia", "reject"),
            id="the-country-an-article-is-written-in",
        ),
        pytest.param(
            "Rebels in the north of Cabra said on Sunday that they had fought government "
            "troops. The Northern Front (NLF) is led by Jonas Kitem.",
            "The government rejected an amnesty.",
            ("Cabra", "reject"),
            id="a-country-rebels-fight-in",
        ),
        pytest.param(
            "The Eastern Front (EUF) and the Highland Army (HLA) fight the Sorvan "
            "government. “We signed,” EUF political officer Sana Dervil told a radio "
            "station.",
            "The EUF will not enter talks before the militia has disarmed, Dervil said.",
            ("EUF", "reject"),
            id="for-whom-somebody-spoke-before",
        ),
    ],
)
def test_a_party_is_known_by_what_an_article_tells_of_it(
    before: str, text: str, expected: tuple[str, str]
) -> None:
    assert expected in stances(text, before=before)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Orlic demanded to know who had fired first.", id="to-know"),
        pytest.param(
            "Commentators take it for granted that Borland would drop its claim.",
            id="taken-for-granted",
        ),
        pytest.param(
            "Arland told reporters that there could be a return to the old days.",
            id="told-with-a-clause",
        ),
        pytest.param(
            "The army shot three men who crossed the line on Monday.",
            id="a-line-on-the-ground",
        ),
        pytest.param(
            "A source who requested anonymity spoke of the dam.", id="anonymity"
        ),
        pytest.param(
            "Its losses came to 31, Arland conceded on Sunday.", id="on-a-day"
        ),
        pytest.param(
            "Arland’s football team refused to travel to Borland.", id="football"
        ),
        pytest.param("Orlic says Varr must be dreaming.", id="must-be-doing"),
        pytest.param(
            "Former foreign minister Ada Reik urged Borland to reopen the road.",
            id="a-former-minister",
        ),
        pytest.param(
            "The two armies have agreed to a truce from Friday.",
            id="what-both-agree-with-each-other",
        ),
        pytest.param(
            "Arland dismissed the talk of 50 dead soldiers as a fairy tale.",
            id="a-figure-denied",
        ),
        pytest.param("Arland rejected the story of a massacre.", id="a-story-denied"),
        pytest.param(
            "In our judgement Arland will accept the border as it is.",
            id="authors-judgement",
        ),
    ],
)
def test_what_is_no_stance_is_left_out(text: str) -> None:
    assert not stances(text)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        pytest.param(
            "Borland waits. San Calvo hosts the talks. San Calvan President Luis "
            "Mora pleaded for a truce of two days.",
            "San Calvo",
            id="demonym-of-two-words",
        ),
        pytest.param(
            "Borland waits. Kestria’s remedy is more of the same. Ilse Brandt, its foreign "
            "minister, proposed a curfew for artillery.",
            "",
            id="its-minister-of-whom-nothing-tells",
        ),
        pytest.param(
            "Borland is spent. Kestria is willing to wait, its foreign minister, Lars Wendt, "
            "said. Borland is hungry. Mr Wendt demanded that the port be opened.",
            "Kestria",
            id="its-minister-of-his-own-sentence",
        ),
        pytest.param(
            "Varr had a word for all. His colleague from Vessia, Lady Anna Coyle, refused to "
            "send soldiers to the valley.",
            "Vessia",
            id="his-colleague-from",
        ),
        pytest.param(
            "Jonas Petrik spoke first. Kestria’s delegate, Rana Oduro, replied that her "
            "country’s troops would withdraw only if the villages asked them to.",
            "Kestria",
            id="her-country-in-one-sentence",
        ),
        pytest.param(
            "Arland spoke first. Kestria’s ambassador to Borland, Ilse Brandt, rejected the "
            "plan.",
            "",
            id="sent-to-and-not-from",
        ),
        pytest.param(
            "Borland waits. The Sultan of Kestria, Omar Tay, rejected the plan.",
            "Kestria",
            id="sultan-of",
        ),
        pytest.param(
            "Varr left. Sarnese President Oto Lind proposed a truce of two days.",
            "",
            id="demonym-of-nowhere",
        ),
        pytest.param(
            "Orlic and Varr met on Sunday. She demanded that the dam be handed over.",
            "",
            id="she-of-two",
        ),
        pytest.param(
            "The truce, which Vessia and Kestria brokered, was prolonged. Vessian envoy Mina "
            "Sol said both sides had agreed to set up a monitoring mechanism.",
            "",
            id="both-sides-are-not-the-brokers",
        ),
        pytest.param(
            "Varr’s son Lars Wendt rejected the plan.", "", id="somebodys-son"
        ),
        pytest.param(
            "Borland and Vessia met. Its envoy, Lars Wendt, rejected the plan.",
            "",
            id="its-of-two",
        ),
    ],
)
def test_a_stance_is_never_given_to_another_side(text: str, holder: str) -> None:
    assert {held for held, _ in stances(text) if held != ""} == {holder} - {""}
