"""Whose stance it is not: bystanders, former holders, rivals, plans and history."""

import pytest

from summarizer.registry import known_registry
from summarizer.rules.positions import find
from summarizer.rules.reading import read

STATES = (
    "HALBE (Wire) — Venland and Tarrow traded fire along the Mesk canal, before talks in Halbe, "
    "the capital of Drusia, which is mediating. Venland’s prime minister, Olga Brandt, and "
    "Tarrow’s foreign minister, Henrik Sall, lead the delegations. Drusia’s envoy, Karel Moor, "
    "chairs the talks."
)
REBELS = (
    "TERMOLI (Wire) — The government of Sardovia and the rebels of the Hill Army traded fire "
    "around Kostrel. Sardovian rebel leader Miro Dant is in hiding. President Ola Brekke met "
    "the cabinet."
)
GAZA = "CAIRO (Wire) — Israel and the Palestinian militant group Hamas traded blame for the collapse of a truce in Gaza."
SUDAN = "GENEVA (Wire) — Talks between Sudan’s army and the Rapid Support Forces (RSF) resumed on Wednesday."
JUBA = "JUBA (Wire) — South Sudan rebel leader Riek Machar met African mediators on Saturday."


def told(preamble: str, text: str) -> set[tuple[str, str]]:
    article = f"{preamble}\n\n{text}"
    found = find(read(article, known_registry()))
    return {(d.on_behalf_of, d.stance) for d in found if d.quote not in preamble}


@pytest.mark.parametrize(
    ("preamble", "text", "holder"),
    [
        pytest.param(GAZA, "The Palestinian group refused to hand over its rifles.", "Hamas", id="a-peoples-group"),
        pytest.param(GAZA, "The Palestinian movement Hamas refused to hand over its rifles.", "Hamas", id="name-behind-its-people"),
        pytest.param(SUDAN, "Sudan’s Rapid Support Forces (RSF) say they will not leave the airport.", "Rapid Support Forces", id="name-behind-its-country"),
        pytest.param(JUBA, "Machar demanded that the army leave Bor.", "SPLA-IO", id="bare-last-name-of-a-known-person"),
        pytest.param(REBELS, "Brekke refused to sign.", "Sardovia", id="agency-in-the-dateline-is-no-country"),
        pytest.param(REBELS, "Rebels in Sardovia refused to disarm.", "Hill Army", id="rebels-in-a-country"),
        pytest.param(REBELS, "The Sardovian rebels refused to disarm.", "Hill Army", id="rebels-by-their-country"),
        pytest.param(STATES, "For Tarrow, spokesman Lt Col Piet Orne refused to open the lock.", "Tarrow", id="for-whom-a-spokesman"),
        pytest.param(STATES, "Across the lake, the government of New Carrow has volunteered a ship to escort the ferries.", "New Carrow", id="new-is-part-of-a-name"),
    ],
)  # fmt: skip
def test_a_name_means_its_own_party(preamble: str, text: str, holder: str) -> None:
    assert {who for who, _ in told(preamble, text)} == {holder}


@pytest.mark.parametrize(
    ("preamble", "text"),
    [
        pytest.param(STATES, "Protesters in Orrin demanded that Venland open the sluices.", id="protesters-in-a-town"),
        pytest.param(STATES, "Venland’s far-right parties want the sluices opened.", id="parties-in-a-state"),
        pytest.param(STATES, "The Venland Chamber of Commerce urged both sides to open the canal.", id="body-named-after-a-state"),
        pytest.param(STATES, "The Venland Union of Bargemen demanded that the canal be opened.", id="trade-union"),
        pytest.param(STATES, "Some 300 Tarrowans have refused to leave the banks.", id="counted-people"),
        pytest.param(STATES, "The former prime minister called on Tarrow to hand back the lock.", id="former-office"),
        pytest.param(STATES, "A former Tarrow minister, Olaf Trane, said Tarrow must hand back the lock.", id="former-speaker"),
        pytest.param(STATES, "Dostal wants Tarrow to hand back the lock.", id="one-word-is-no-party"),
        pytest.param(STATES, "Colonel Dostal refused to hand back the lock.", id="titled-word-is-no-party"),
        pytest.param(STATES, "Tarrow accuses Venland of breaking the truce by refusing to open the sluices.", id="accusation"),
        pytest.param(STATES, "Venland refuses to see reason, Sall said.", id="what-a-rival-says"),
        pytest.param(STATES, "“Their aim is to starve us,” Brandt said.", id="their-aim-in-quotes"),
        pytest.param(STATES, "Sall said Venland would free the crew on Monday.", id="a-rivals-promise"),
        pytest.param(STATES, "A halt during which Venland would free 30 sailors is being discussed, Moor said.", id="during-which"),
        pytest.param(STATES, "The new text obliges both armies to leave. Drusia will send forty monitors.", id="behind-what-a-text-obliges"),
        pytest.param(STATES, "Venland will step up its month-long campaign on the canal if Tarrow refuses to leave.", id="noun-like-a-verb"),
        pytest.param(STATES, "Venland is adamant that its forces have honoured the truce.", id="sure-of-a-fact"),
        pytest.param(STATES, "In 1988 Venland rejected a similar plan.", id="another-year"),
        pytest.param(STATES, "For decades Venland refused to recognise the canal as a border.", id="for-decades"),
        pytest.param(STATES, "Twelve years ago Tarrow offered a swap of prisoners.", id="years-ago"),
        pytest.param(STATES, "The question is what Tarrow wants in return.", id="question"),
        pytest.param(STATES, "“That is not something any president of Tarrow can ever sign,” a poet said.", id="not-something"),
        pytest.param(STATES, "Venland agreed that the night had been quiet.", id="agreed-that-something-was"),
        pytest.param(STATES, "“We must be patient,” Brandt said.", id="we-must"),
        pytest.param(STATES, "Brandt called for patience.", id="patience"),
    ],
)  # fmt: skip
def test_nobody_holds_what_is_no_stance(preamble: str, text: str) -> None:
    assert told(preamble, text) == set()


def test_all_behind_by_hold_it() -> None:
    found = told(STATES, "A wider halt was proposed by Jordan, Egypt and Qatar.")

    assert found == {("Egypt and Jordan and Qatar", "propose")}
