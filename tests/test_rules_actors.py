"""Whose position it is: the party that a subject, an office or a pronoun stands for."""

import pytest

from summarizer.registry import known_registry
from summarizer.rules.positions import find
from summarizer.rules.reading import read

STATES = (
    "Arland and Borland have fought over the Sarn valley since May. Arland’s prime minister, "
    "Tomas Reik, met Borland’s foreign minister, Dana Orlic, in the Meridian capital, Corvo. "
    "The war between Arland and Borland has killed thousands."
)
REBELS = (
    "Zandia’s government has fought the Northern Liberation Front (NLF) since 2019. The rebels "
    "hold the town of Osk. Zandia’s president, Ana Merrow, took office in June. The Lakes "
    "Commission, a regional bloc, mediates in Zandia’s civil war. Joel Attar, who heads the "
    "Front’s political office, lives abroad."
)


def holders(preamble: str, text: str) -> set[tuple[str, str]]:
    found = find(read(f"{preamble}\n\n{text}", known_registry()))
    return {(draft.on_behalf_of, draft.stance) for draft in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The government rejected the plan on Monday.", ("Zandia", "reject"), id="the-government"),
        pytest.param("The rebels demanded the release of all prisoners.", ("NLF", "demand"), id="the-rebels"),
        pytest.param("The guerrillas rejected the proposal.", ("NLF", "reject"), id="the-guerrillas"),
        pytest.param("The group’s leadership rejected the proposal.", ("NLF", "reject"), id="the-groups-leadership"),
        pytest.param("The NLF rejected the proposal.", ("NLF", "reject"), id="acronym"),
        pytest.param("The Front rejected the proposal.", ("NLF", "reject"), id="short-form"),
        pytest.param("A spokesman for the Front, Idris Kole, rejected the proposal.", ("NLF", "reject"), id="spokesman-for-the-short-form"),
        pytest.param("NLF spokesman Idris Kole said the group rejected the proposal.", ("NLF", "reject"), id="said-the-group"),
        pytest.param("The movement’s spokesman rejected the proposal.", ("NLF", "reject"), id="the-movements-spokesman"),
        pytest.param("A rebel spokesman rejected the proposal.", ("NLF", "reject"), id="a-rebel-spokesman"),
        pytest.param("Attar rejected the proposal.", ("NLF", "reject"), id="person-by-relative-clause"),
        pytest.param("The defence minister, Paul Idri, rejected the proposal.", ("Zandia", "reject"), id="minister-of-the-one-state"),
        pytest.param("Officials in Zandia rejected the proposal.", ("Zandia", "reject"), id="officials-in"),
        pytest.param("The president rejected the proposal.", ("Zandia", "reject"), id="the-president"),
        pytest.param("The Commission proposed a pause of ten days.", ("Lakes Commission", "propose"), id="commission"),
        pytest.param("“We reject the proposal,” Merrow said.", ("Zandia", "reject"), id="we-of-a-president"),
        pytest.param("Merrow said troops would not withdraw from the town.", ("Zandia", "reject"), id="troops-of-the-speaker"),
        pytest.param("Merrow met the mediators on Monday. She rejected the proposal.", ("Zandia", "reject"), id="she"),
        pytest.param("The rebels met the mediators on Monday. They rejected the proposal.", ("NLF", "reject"), id="they"),
        pytest.param("The Front met the mediators on Monday. It rejected the proposal.", ("NLF", "reject"), id="it"),
        pytest.param("The incoming administration rejected the proposal.", ("Zandia", "reject"), id="participle-before-the-head"),
        pytest.param("The internationally recognised government rejected the proposal.", ("Zandia", "reject"), id="adverb-and-participle-before-the-head"),
        pytest.param("The Front’s political wing rejected the proposal.", ("NLF", "reject"), id="wing"),
        pytest.param("The Front put out a note saying it would not withdraw from Osk.", ("NLF", "reject"), id="it-in-a-participle-clause"),
        pytest.param("The Vanni movement rejected the proposal.", ("Vanni movement", "reject"), id="name-and-small-noun"),
        pytest.param("Zandia’s Catholic bishops proposed a pause of ten days.", ("Catholic bishops", "propose"), id="bishops-are-not-their-country"),
        pytest.param("Its political chief, Sana Dial, rejected the proposal.", ("NLF", "reject"), id="its-chief-of-the-subject-before"),
        pytest.param("Sana Dial sat down. The Front’s deputy leader looked tired. “We reject the proposal,” Dial said.", ("NLF", "reject"), id="office-in-the-sentence-beside"),
        pytest.param("The Front, whose envoy Mara Tole met the mediators, left Corvo. Tole rejected the proposal.", ("NLF", "reject"), id="whose-envoy"),
        pytest.param("Merrow’s chief of staff, Paul Oyon, met the press. He rejected the proposal.", ("Zandia", "reject"), id="owner-is-a-person"),
        pytest.param("The resistance will not surrender, Attar said.", ("NLF", "reject"), id="the-resistance-of-the-speaker"),
        pytest.param("The Zandian rebels rejected the proposal.", ("NLF", "reject"), id="rebels-of-a-people"),
        pytest.param("The president of the Isle of Orm rejected the proposal.", ("Orm", "reject"), id="president-of-a-realm"),
        pytest.param("The Tuareg front rejected the proposal.", ("Tuareg front", "reject"), id="people-and-small-noun"),
        pytest.param("Idris Kole, a member of the Front’s negotiating team, rejected the proposal.", ("NLF", "reject"), id="member-of-its-team"),
    ],
)  # fmt: skip
def test_holder_in_a_civil_war(text: str, expected: tuple[str, str]) -> None:
    assert expected in holders(REBELS, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Arland’s foreign ministry rejected the plan.", ("Arland", "reject"), id="ministry"),
        pytest.param("The foreign ministry in Arland rejected the plan.", ("Arland", "reject"), id="ministry-in"),
        pytest.param("A spokeswoman for Borland’s foreign ministry, Vera Lund, rejected the plan.", ("Borland", "reject"), id="spokeswoman-for"),
        pytest.param("Arland’s Prime Minister Tomas Reik, speaking in Corvo on Monday after talks with Borland’s envoy, rejected the plan.", ("Arland", "reject"), id="participle-aside"),
        pytest.param("Arland, which Borland accuses of shelling the valley, rejected the plan.", ("Arland", "reject"), id="relative-aside"),
        pytest.param("Arland, whose army shelled the valley in May, has rejected the plan.", ("Arland", "reject"), id="whose-aside"),
        pytest.param("Arland on Monday evening flatly rejected the plan.", ("Arland", "reject"), id="day-between"),
        pytest.param("Arland, in a letter to the mediators seen by Reuters, rejected the plan.", ("Arland", "reject"), id="letter-between"),
        pytest.param("Arland – which lost the valley in May – rejected the plan.", ("Arland", "reject"), id="dashes"),
        pytest.param("Arland (which lost the valley in May) rejected the plan.", ("Arland", "reject"), id="brackets"),
        pytest.param("Arland welcomed the envoy but rejected the plan.", ("Arland", "reject"), id="second-verb"),
        pytest.param("Arland welcomed the envoy, thanked Meridia and rejected the plan.", ("Arland", "reject"), id="third-verb"),
        pytest.param("Arland’s ministers met on Monday and, after six hours, rejected the plan.", ("Arland", "reject"), id="second-verb-behind-an-aside"),
        pytest.param("Saying the valley was Arlish, Arland rejected the plan.", ("Arland", "reject"), id="participle-first"),
        pytest.param("Arland sent its envoy home, rejecting the plan.", ("Arland", "reject"), id="participle-last"),
        pytest.param("The plan was rejected by Arland.", ("Arland", "reject"), id="passive"),
        pytest.param("The plan was rejected by Arland’s prime minister, Tomas Reik.", ("Arland", "reject"), id="passive-office"),
        pytest.param("The plan has been rejected by the government in Arland.", ("Arland", "reject"), id="passive-government-in"),
        pytest.param("It was Arland that rejected the plan.", ("Arland", "reject"), id="cleft"),
        pytest.param("Reik’s government rejected the plan.", ("Arland", "reject"), id="person-owns-government"),
        pytest.param("Reik’s spokesman rejected the plan.", ("Arland", "reject"), id="person-owns-spokesman"),
        pytest.param("Reik said his country would not withdraw from the valley.", ("Arland", "reject"), id="his-country"),
        pytest.param("Reik told reporters that his side would not withdraw from the valley.", ("Arland", "reject"), id="his-side"),
        pytest.param("Reik flew home on Monday. His government rejected the plan.", ("Arland", "reject"), id="his-government"),
        pytest.param("Arland closed its border on Monday. Its parliament rejected the plan.", ("Arland", "reject"), id="its-parliament"),
        pytest.param("Orlic, Borland’s foreign minister, rejected the plan.", ("Borland", "reject"), id="apposition"),
        pytest.param("Foreign Minister Dana Orlic of Borland rejected the plan.", ("Borland", "reject"), id="of-borland"),
        pytest.param("Arland’s chief negotiator and deputy foreign minister, Hanna Sool, rejected the plan.", ("Arland", "reject"), id="two-offices"),
        pytest.param("Arland’s delegation, led by Hanna Sool, rejected the plan.", ("Arland", "reject"), id="led-by"),
        pytest.param("Arland and Borland rejected the plan.", ("Arland and Borland", "reject"), id="both-named"),
        pytest.param("Both Arland and Borland rejected the plan.", ("Arland and Borland", "reject"), id="both-and"),
        pytest.param("Asked about the valley, Reik rejected the plan.", ("Arland", "reject"), id="asked"),
        pytest.param("Vessia rejected the plan.", ("Vessia", "reject"), id="a-name-nobody-knows"),
        pytest.param("The envoys met in Tarn, the capital of Orsia. The army of Orsia left. Tarn rejected the plan.", ("Orsia", "reject"), id="capital-that-the-article-tells"),
        pytest.param("“I spoke to Orlic, and he agreed to the plan,” Reik said.", ("Borland", "accept"), id="he-is-not-the-speaker"),
        pytest.param("Jakarta rejected the plan.", ("Indonesia", "reject"), id="capital-of-a-registered-state"),
        pytest.param("Arland and Borland met in Corvo. The two sides rejected the plan.", ("Arland and Borland", "reject"), id="the-two-sides"),
        pytest.param("Reik told the mediators that Arland was tired; it would not withdraw from the valley.", ("Arland", "reject"), id="it-of-whom-a-speaker-speaks"),
        pytest.param("Reik, who took office in June, would not say more. He rejected the plan.", ("Arland", "reject"), id="he-behind-a-relative-clause"),
        pytest.param("Through the summer Arland’s negotiators had rejected the plan.", ("Arland", "reject"), id="season-before-an-owner"),
        pytest.param("Arland, the country Borland invaded in May, rejected the plan.", ("Arland", "reject"), id="description-with-a-verb"),
        pytest.param("According to Reik, Arland rejects the plan.", ("Arland", "reject"), id="according-to"),
        pytest.param("After two days of talks in the Meridian capital, Arland rejected the plan.", ("Arland", "reject"), id="adjunct-first"),
        pytest.param("When the envoy called, Arland rejected the plan.", ("Arland", "reject"), id="when-clause-first"),
        pytest.param("Like Borland, Arland rejected the plan.", ("Arland", "reject"), id="like"),
        pytest.param("Officials in Arland rejected the plan.", ("Arland", "reject"), id="officials-in"),
        pytest.param("Two senior Arlish officials said Arland would not accept the plan.", ("Arland", "reject"), id="officials-said"),
        pytest.param("The Arlish army’s chief of staff, General Petr Hask, rejected the plan.", ("Arland", "reject"), id="chief-of-staff"),
        pytest.param("Arland’s state news agency said the government had rejected the plan.", ("Arland", "reject"), id="the-government-behind-a-name"),
    ],
)  # fmt: skip
def test_holder_in_a_war_of_states(text: str, expected: tuple[str, str]) -> None:
    assert expected in holders(STATES, text)


@pytest.mark.parametrize(
    ("preamble", "text"),
    [
        pytest.param(STATES, "The government rejected the plan.", id="one-of-two-governments"),
        pytest.param(STATES, "Arland’s allies rejected the plan.", id="allies"),
        pytest.param(STATES, "Analysts in Arland rejected the plan.", id="analysts"),
        pytest.param(STATES, "Arland’s opposition rejected the plan.", id="opposition"),
        pytest.param(STATES, "Residents of Arland rejected the plan.", id="residents"),
        pytest.param(STATES, "Borland said that Arland’s critics rejected the plan.", id="critics"),
        pytest.param(STATES, "Friends of Arland rejected the plan.", id="friends"),
        pytest.param(STATES, "The talks in Arland rejected the plan.", id="no-actor"),
        pytest.param(REBELS, "The finance ministry accepted the proposal.", id="domestic-office"),
        pytest.param(REBELS, "Opposition groups in Zandia rejected the proposal.", id="opposition-groups"),
        pytest.param(STATES, "A newspaper in Arland rejected the plan.", id="newspaper"),
    ],
)  # fmt: skip
def test_nobody_holds_what_no_party_states(preamble: str, text: str) -> None:
    assert not {stance for _, stance in holders(preamble, text)}
