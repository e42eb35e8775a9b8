"""Positions against their article: who holds which stance, in what mood, who says so."""

from typing import Any

import pytest
from builders import article, position, problems
from hypothesis import given
from hypothesis import strategies as st

from summarizer.kinds.position.model import Stance

REPORTER = {"stated_by": "reporter", "attribution": "media_own_reporting"}
RIVAL = {"attribution": "opposing_side_official"}
MEDIATOR = {"attribution": "mediator_official"}
UKRAINE = {"conflict": "Russia–Ukraine war"}
GAZA = {"conflict": "Israel–Hamas war"}
SUDAN = {"conflict": "Sudan–RSF war"}
CONGO = {"conflict": "DRC–M23 conflict"}
CAUCASUS = {"conflict": "Armenia–Azerbaijan conflict"}
BORDER = {"conflict": "Thailand–Cambodia border conflict"}
DAM = {"conflict": "Osterholt–Veldria war"}


def case(name: str, text: str, actor: str, stance: str, told: str, **more: Any) -> Any:
    """Quote the whole text unless `quote` says otherwise."""
    draft = {"stance": stance, "position": told} | more
    return pytest.param(text, draft.pop("quote", text), actor, draft, id=name)


# fmt: off
HOLDER = [
    case("subject", "Arland demanded that Borland leave the valley.",
         "Arland", "demand", "Borland should leave the valley"),
    case("agent-of-a-passive", "The plan for a joint patrol was rejected by Borland.",
         "Borland", "reject", "Rejects the plan for a joint patrol"),
    case("agent-behind-an-adverb",
         "It is a demand bitterly resisted by Borland since the spring.",
         "Borland", "reject", "Resists the demand"),
    case("owner-of-a-noun", "Arland's rejection of the draft came within the hour.",
         "Arland", "reject", "Rejects the draft"),
    case("noun-with-by", "The rejection of the draft by Arland surprised the mediators.",
         "Arland", "reject", "Rejects the draft"),
    case("call-by", "The M23 rebels rejected a call by Congo's government to disarm.",
         "Congo's government", "demand", "The rebels should disarm",
         on_behalf_of="DR Congo", **CONGO),
    case("calls-from",
         "Netanyahu vowed to go on, dismissing calls from France for a ceasefire.",
         "France", "demand", "Calls for a ceasefire", **GAZA, **REPORTER),
    case("demonym", "Borlish negotiators insist on a full exchange of prisoners.",
         "Borland", "demand", "Insists on a full exchange of prisoners"),
    case("role-and-name",
         "Borland's defence minister, Odo Prell, refused to open the road to Tarn.",
         "Odo Prell", "reject", "Refuses to open the road to Tarn",
         on_behalf_of="Borland"),
    case("name-and-role",
         "Odo Prell, Borland's defence minister, turned the request down.",
         "Odo Prell", "reject", "Turns down the request", on_behalf_of="Borland"),
    case("aside-between",
         "Arland, which lost two towns in March, has accepted the list of prisoners.",
         "Arland", "accept", "Accepts the list of prisoners"),
    case("pronoun", "Arland has shut the border. It wants the two bridges back.",
         "Arland", "demand", "Wants the two bridges back",
         quote="It wants the two bridges back."),
    case("pronoun-of-whoever-says-so",
         "Borland said on Monday that it would reject any patrol at sea.",
         "Borland", "reject", "Would reject any patrol at sea"),
    case("pronoun-in-a-speech",
         'Zand\'s envoy said: "I asked the king of Borland for a week, and he agreed."',
         "the king of Borland", "accept", "Agrees to a week", on_behalf_of="Borland",
         stated_by="Zand's envoy", attribution="mediator_official"),
    case("role-noun",
         "Arland's foreign minister flew home. The minister rejected the timetable.",
         "Arland's foreign minister", "reject", "Rejects the timetable",
         on_behalf_of="Arland", quote="The minister rejected the timetable."),
    case("participle", "Arland rejected the map, insisting on the line of 1994.",
         "Arland", "demand", "Insists on the line of 1994"),
    case("second-verb",
         "Arland praised Borland's army and demanded the port of Mere.",
         "Arland", "demand", "Demands the port of Mere"),
    case("cleft", "What Borland wants is a corridor to the sea.",
         "Borland", "demand", "Wants a corridor to the sea"),
    case("relative-clause", "The corridor that Arland proposed runs through Mere.",
         "Arland", "propose", "Proposes a corridor through Mere", **REPORTER),
    case("opposed-to", "The Borlish government is opposed to any base on its soil.",
         "the Borlish government", "reject", "Opposed to any base on its soil",
         on_behalf_of="Borland"),
    case("relative-clause-of-another",
         "Norway proposed a 72-hour pause, which Arland accepted and Borland did not.",
         "Arland", "accept", "Accepts a 72-hour pause", **REPORTER),
    case("owner-pronoun",
         "The dam remains a red line for Veldria, its president said.",
         "Veldria", "red_line", "The dam is a red line", stated_by="its president",
         **DAM),
    case("seen-as", "Arland regards an army of that size as unacceptable.",
         "Arland", "red_line", "An army of that size is unacceptable"),
    case("to-whom", "Foreign bases would be unacceptable to Borland, envoys were told.",
         "Borland", "red_line", "Foreign bases would be unacceptable", **REPORTER),
    case("for-whom", "For Veldria, the return of the dam is essential.",
         "Veldria", "demand", "The return of the dam is essential", **DAM, **REPORTER),
    case("two-holders", "Arland and Borland agreed to free the wounded.",
         "Arland", "accept", "Agrees to free the wounded"),
    case("one-of-three", "Brazil, Turkey and China welcomed the pause on Friday.",
         "China", "accept", "Welcomes the pause"),
    case("must-belongs-to-the-speaker",
         "Borland must give back the lighthouse, an Arland spokeswoman said.",
         "Arland", "demand", "Borland must give back the lighthouse",
         stated_by="an Arland spokeswoman"),
    case("first-person",
         '"We demand nothing but the lighthouse," Arland\'s envoy, Ida Voss, said. '
         '"We will never accept a border on the river."',
         "Ida Voss", "red_line", "Will never accept a border on the river",
         on_behalf_of="Arland"),
    case("inverted-speaker",
         '"There can be no truce without the prisoners," said Ida Voss, '
         "Arland's envoy.",
         "Ida Voss", "demand", "No truce without the prisoners",
         on_behalf_of="Arland"),
    case("acronym-owner", "The RSF's refusal to leave El Fasher angered the mediators.",
         "the RSF", "reject", "Refuses to leave El Fasher", **SUDAN),
    case("metonym", "Baku insists on a change to Armenia's constitution.",
         "Baku", "demand", "Insists on a change to Armenia's constitution",
         on_behalf_of="Azerbaijan", **CAUCASUS),
    case("somebody-else-of-a-name", "Ukraine's allies rejected the swap of land.",
         "Ukraine's allies", "reject", "Rejects the swap of land", **UKRAINE),
    case("convinced", "The envoys persuaded Borland to accept the inspections.",
         "Borland", "accept", "Accepts the inspections", **REPORTER),
    case("demand-inside-a-refusal",
         "Thailand's army said it would stay, rejecting Cambodia's demand for a pullout.",
         "Cambodia", "demand", "Demands a pullout", **BORDER, **REPORTER),
]

STANCE = [
    case("did-not-accept", "Arland did not accept the new wording.",
         "Arland", "reject", "Does not accept the new wording"),
    case("neither-nor", "Neither Osterholt nor Veldria has accepted the map.",
         "Veldria", "reject", "Has not accepted the map", **DAM, **REPORTER),
    case("not-ready", "Borland is not ready to discuss the islands.",
         "Borland", "reject", "Not ready to discuss the islands"),
    case("not-one-rock",
         'President Mara Lenz of Veldria replied: "Not one rock will be given away."',
         "Mara Lenz", "reject", "Not one rock will be given away",
         on_behalf_of="Veldria", **DAM),
    case("voted-to-reject", "Veldria's parliament voted on Tuesday to reject the law.",
         "Veldria's parliament", "reject", "Rejects the law", on_behalf_of="Veldria",
         **DAM),
    case("ready", "Borland is willing to sign the protocol on mines.",
         "Borland", "accept", "Willing to sign the protocol on mines"),
    case("no-doubt-is-no-negation", "Arland left no doubt that it accepts the list.",
         "Arland", "accept", "Accepts the list"),
    case("not-only", "Arland not only accepted the list but thanked its authors.",
         "Arland", "accept", "Accepts the list"),
    case("ruled-out", "Borland has ruled out a swap of territory.",
         "Borland", "red_line", "Rules out a swap of territory"),
    case("yields", "Arland dropped its demand for the lighthouse.",
         "Arland", "concede", "Drops the demand for the lighthouse"),
    case("no-longer", "Borland no longer insists on reparations.",
         "Borland", "concede", "No longer insists on reparations"),
    case("warns", "Arland warned that it would shell the port if the ships came back.",
         "Arland", "threaten", "Would shell the port if the ships came back",
         conditions=["the ships came back"]),
    case("vows", "Borland vowed to retaliate for the raid on Mere.",
         "Borland", "threaten", "Vows to retaliate for the raid on Mere"),
    case("third-party", "Arland urged the United Nations to send monitors.",
         "Arland", "call_on_third_party", "The United Nations should send monitors",
         addressed_to="the United Nations"),
    case("aim", "Borland hopes to rejoin the customs union.",
         "Borland", "state_aim", "Hopes to rejoin the customs union"),
    case("only-if", "Arland would accept the truce only if the ships left first.",
         "Arland", "accept_with_conditions", "Would accept the truce if the ships left",
         conditions=["the ships left first"]),
    case("if-in-front", "If the ships leave, Arland will sign the truce, it said.",
         "Arland", "accept_with_conditions", "Will sign the truce if the ships leave",
         conditions=["the ships leave"]),
    case("in-return", "Borland agreed to the pause in return for grain.",
         "Borland", "accept_with_conditions", "Agrees to the pause for grain",
         conditions=["in return for grain"]),
    case("without-conditions", "Borland agreed to the pause without conditions.",
         "Borland", "accept", "Agrees to the pause without conditions"),
]

MOOD_AND_VOICE = [
    case("denied-as-denied", "Arland denied that it had agreed to the pause.",
         "Arland", "accept", "Agreed to the pause", assertion="denied", **REPORTER),
    case("denied-something-else",
         "Rwanda denies backing the rebels and says it wants Congo to disarm the FDLR.",
         "Rwanda", "demand", "Congo should disarm the FDLR", **CONGO),
    case("historical-as-historical",
         "Until last year Borland rejected any talks; now it accepts them.",
         "Borland", "reject", "Rejected any talks", assertion="historical"),
    case("now-accepted",
         "Having refused in March, Borland accepted the corridor in June.",
         "Borland", "accept", "Accepts the corridor", date_text="in June"),
    case("rival-on-record", "Borland claims that Arland has agreed to leave Tarn.",
         "Arland", "accept", "Has agreed to leave Tarn", stated_by="Borland", **RIVAL),
    case("mediator",
         "Arland has accepted the corridor, the Norwegian foreign minister said.",
         "Arland", "accept", "Has accepted the corridor",
         stated_by="the Norwegian foreign minister", **MEDIATOR),
    case("according-to",
         "According to Qatar, Israel has accepted the list of hostages.",
         "Israel", "accept", "Has accepted the list of hostages",
         stated_by="Qatar", **GAZA, **MEDIATOR),
    case("own-voice", "Arland opposes a demilitarised zone around Mere.",
         "Arland", "reject", "Opposes a demilitarised zone around Mere", **REPORTER),
    case("date", "On Monday Arland rejected the plan.",
         "Arland", "reject", "Rejects the plan", date_text="On Monday"),
]

WRONG_HOLDER = [
    case("addressee", "Arland demanded that Borland leave the valley.",
         "Borland", "demand", "Demands to leave the valley"),
    case("owner-of-the-plan", "Arland's plan for a patrol was rejected by Borland.",
         "Arland", "reject", "Rejects the plan for a patrol"),
    case("attributive", "The Arland plan was turned down by Borland on Monday.",
         "Arland", "reject", "Turns down the plan"),
    case("object-of-a-noun", "Arland's rejection of Borland's draft came at night.",
         "Borland", "reject", "Rejects the draft"),
    case("place", "In Borland, Arland's delegation rejected the map.",
         "Borland", "reject", "Rejects the map"),
    case("told-is-not-telling", "Arland told Borland on Monday that it wants the port.",
         "Borland", "demand", "Wants the port"),
    case("embedded-subject", "Arland said Borland had rejected the map.",
         "Arland", "reject", "Rejects the map"),
    case("must-belongs-to-no-addressee",
         "Borland must give back the lighthouse, an Arland spokeswoman said.",
         "Borland", "demand", "Must give back the lighthouse"),
    case("asked-to-accept", "Arland urged Borland to accept the list.",
         "Borland", "accept", "Accepts the list", **REPORTER),
    case("demanded-that-they-agree",
         "Arland demands that Borland agree to inspections.",
         "Borland", "accept", "Agrees to inspections", **REPORTER),
    case("expected-to-accept", "Arland expects Borland to accept the list.",
         "Borland", "accept", "Accepts the list", **REPORTER),
    case("hoped-for", "Osterholt hopes Veldria will accept the map.",
         "Veldria", "accept", "Will accept the map", **DAM, **REPORTER),
    case("pressure-to-accept", "Pressure on Borland to accept the list is growing.",
         "Borland", "accept", "Accepts the list", **REPORTER),
    case("sought-acceptance", "Arland sought Borland's acceptance of the list.",
         "Borland", "accept", "Accepts the list", **REPORTER),
    case("allies-are-not-it", "Ukraine's allies rejected the swap of land.",
         "Ukraine", "reject", "Rejects the swap of land", **UKRAINE),
    case("opposition-is-not-it", "Veldria's opposition rejected the map.",
         "Veldria", "reject", "Rejects the map", **DAM, **REPORTER),
    case("accused-of-refusing", "Arland accused Borland of refusing the corridor.",
         "Arland", "reject", "Refuses the corridor"),
    case("spokesman-for-another-side",
         "Borland's envoy, Piet Dask, demanded the bridge back.",
         "Piet Dask", "demand", "Demands the bridge back", on_behalf_of="Arland"),
    case("leader-of-another-side", "Mara Lenz leads Veldria. She wants the dam.",
         "Mara Lenz", "demand", "Wants the dam", on_behalf_of="Osterholt",
         quote="She wants the dam.", **DAM),
    case("pronoun-of-the-subject",
         "Arland shut Borland's border. It wants the bridge.",
         "Borland", "demand", "Wants the bridge", quote="It wants the bridge."),
    case("pronoun-is-not-the-speaker",
         'Zand\'s envoy said: "I asked the king of Borland for a week, and he agreed."',
         "Zand's envoy", "accept", "Agrees to a week", on_behalf_of="Zand"),
    case("role-of-another-side",
         "The Zandian government called for talks; the rebels refused.",
         "the Zandian government", "reject", "Refuses talks", **REPORTER),
    case("accepted-by-the-other",
         "Norway proposed a 72-hour pause, which Arland accepted and Borland did not.",
         "Borland", "accept", "Accepts a 72-hour pause", **REPORTER),
    case("set-against-it", "While Arland favours a quick vote, Borland would wait.",
         "Borland", "state_aim", "Favours a quick vote", **REPORTER),
    case("rejected-offer", "Arland rejected the offer of grain.",
         "Arland", "propose", "Offers grain"),
    case("refuser-demands-nothing",
         "Thailand's army said it would stay, rejecting Cambodia's demand for a pullout.",
         "Thailand", "demand", "Demands a pullout", **BORDER, **REPORTER),
    case("laid-down-in-a-plan",
         "Under the plan, which Osterholt endorsed, Veldria would pull back by 20 miles.",
         "Veldria", "concede", "Would pull back by 20 miles", **DAM, **REPORTER),
]

WRONG_STANCE = [
    case("no-cue", "Arland's president visited the port of Mere on Monday.",
         "Arland", "demand", "Wants the port of Mere"),
    case("accept-for-reject", "Arland accepted the map.",
         "Arland", "reject", "Rejects the map"),
    case("reject-for-accept", "Borland rejected the map.",
         "Borland", "accept", "Accepts the map"),
    case("demand-for-accept", "Borland demands the whole port.",
         "Borland", "accept", "Accepts the whole port"),
    case("demand-for-reject", "Borland demands the whole port.",
         "Borland", "reject", "Rejects the port"),
    case("negation-cut-off", "Arland has never agreed to give up the lighthouse.",
         "Arland", "accept", "Agrees to give up the lighthouse",
         quote="agreed to give up the lighthouse"),
    case("yet-to", "Borland has yet to accept the corridor.",
         "Borland", "accept", "Accepts the corridor"),
    case("stopped-short", "Arland welcomed the map but stopped short of accepting it.",
         "Arland", "accept", "Accepts the map"),
    case("failed-to", "The two sides, Arland and Borland, failed to agree on a date.",
         "Arland", "accept", "Agrees on a date", **REPORTER),
    case("no-agreement", "There was no agreement from Arland on the corridor.",
         "Arland", "accept", "Agrees to the corridor", **REPORTER),
    case("accepted-nothing", "Arland accepted nothing of the kind.",
         "Arland", "accept", "Accepts the plan"),
    case("not-ruled-out", "Arland did not rule out a swap of land.",
         "Arland", "reject", "Rules out a swap of land"),
    case("refused-to-reject", "Borland declined to reject the plan outright.",
         "Borland", "reject", "Rejects the plan"),
    case("withdrawn-demand", "Arland dropped its demand for the lighthouse.",
         "Arland", "demand", "Demands the lighthouse"),
    case("plain-no-is-no-red-line", "Arland rejected the timetable on Monday.",
         "Arland", "red_line", "The timetable is rejected"),
    case("refusal-for-concession", "Arland will not give up the lighthouse.",
         "Arland", "concede", "Gives up the lighthouse"),
    case("offer-for-threat", "Arland offered to reopen the border.",
         "Arland", "threaten", "Would reopen the border"),
    case("ready-to-talk-is-no-acceptance",
         "Arland is ready to talk. It wants the lighthouse.",
         "Arland", "accept", "Wants the lighthouse"),
    case("a-party-is-no-third-party", "Kyiv urged Moscow to release the children.",
         "Kyiv", "call_on_third_party", "Moscow should release the children",
         on_behalf_of="Ukraine", addressed_to="Moscow", **UKRAINE),
    case("condition-left-out",
         "Arland would accept the truce only if the ships left.",
         "Arland", "accept", "Would accept the truce"),
    case("provided", "Borland will sign, provided the mines are cleared first.",
         "Borland", "accept", "Will sign"),
    case("condition-in-front", "If the ships leave, Arland will sign the truce, it said.",
         "Arland", "accept", "Will sign the truce"),
    case("in-exchange-for",
         "Tehran signalled readiness to cap enrichment in exchange for sanctions relief.",
         "Tehran", "accept", "Ready to cap enrichment", on_behalf_of="Iran"),
    case("condition-invented", "Borland accepted the corridor on Monday.",
         "Borland", "accept_with_conditions", "Accepts the corridor",
         conditions=["the mines are cleared"]),
    case("conditions-empty", "Borland agreed to the pause in return for grain.",
         "Borland", "accept_with_conditions", "Agrees to the pause", conditions=[]),
]

WRONG_MOOD = [
    case("denied", "Arland denied that it had agreed to the pause.",
         "Arland", "accept", "Agreed to the pause"),
    case("not-true", "It is not true that Arland has accepted the map.",
         "Arland", "accept", "Accepts the map", quote="Arland has accepted the map."),
    case("nobody-believes", "Nobody believes that Arland rejected the map.",
         "Arland", "reject", "Rejects the map", quote="Arland rejected the map."),
    case("no-evidence", "There is no evidence that Borland agreed to the swap.",
         "Borland", "accept", "Agreed to the swap", **REPORTER),
    case("dismissed-reports", "Arland dismissed reports that it had accepted the map.",
         "Arland", "accept", "Accepts the map"),
    case("claim-denied",
         "Arland has accepted the map, a claim that its ministry denied.",
         "Arland", "accept", "Accepts the map", **REPORTER),
    case("report-denied",
         "State media reported that Veldria had agreed, which Veldria's army denied.",
         "Veldria", "accept", "Agreed", **DAM, **REPORTER),
    case("might", "Arland might accept the map.",
         "Arland", "accept", "Accepts the map", **REPORTER),
    case("could-agree", "Borland could agree to a pause by Friday.",
         "Borland", "accept", "Agrees to a pause", **REPORTER),
    case("is-expected-to", "Arland is expected to reject the map.",
         "Arland", "reject", "Rejects the map", **REPORTER),
    case("report-called-invented",
         "A paper claimed Arland had agreed; officials called the report invented.",
         "Arland", "accept", "Agreed", **REPORTER),
    case("leaning-towards", "Arland is leaning towards accepting the map.",
         "Arland", "accept", "Accepts the map", **REPORTER),
    case("under-pressure", "Arland is under pressure to accept the map.",
         "Arland", "accept", "Accepts the map", **REPORTER),
    case("doubted", "Diplomats doubt that Veldria will accept the map.",
         "Veldria", "accept", "Will accept the map", **DAM, **REPORTER),
    case("would-have", "Had Osterholt asked, Veldria would have agreed to the swap.",
         "Veldria", "accept", "Agreed to the swap", **DAM, **REPORTER),
    case("asked-whether", "Reporters asked whether Arland would accept the map.",
         "Arland", "accept", "Accepts the map", **REPORTER),
    case("question", "Will Borland accept the map?",
         "Borland", "accept", "Accepts the map", **REPORTER),
    case("if-talks-fail", "If talks fail, Arland demands the whole port.",
         "Arland", "demand", "Demands the whole port",
         quote="Arland demands the whole port."),
    case("if-elected", "If elected, Ivo Varga would demand the whole port.",
         "Ivo Varga", "demand", "Demands the whole port", **REPORTER),
    case("analysts", "Analysts believe that Arland would trade the port for peace.",
         "Arland", "concede", "Would trade the port for peace", **REPORTER),
    case("rival-believes", "Borland believes Arland accepts the border as it is.",
         "Arland", "accept", "Accepts the border as it is", stated_by="Borland",
         **RIVAL),
    case("used-to", "Arland used to demand the whole port.",
         "Arland", "demand", "Demands the whole port"),
    case("no-longer-does",
         "Veldria once demanded the whole coast but no longer does.",
         "Veldria", "demand", "Demands the whole coast", **DAM, **REPORTER),
    case("superseded",
         "Borland had previously rejected the corridor. On Friday it accepted it.",
         "Borland", "reject", "Rejects the corridor",
         quote="Borland had previously rejected the corridor."),
    case("having-refused",
         "Having refused the corridor in March, Borland accepted it in June.",
         "Borland", "reject", "Refuses the corridor"),
]

WRONG_WORDS = [
    case("number", "Arland demands the release of its sailors.",
         "Arland", "demand", "Demands the release of 12 sailors"),
    case("number-in-a-condition", "Arland would sign if its sailors were freed.",
         "Arland", "accept_with_conditions", "Would sign",
         conditions=["its 12 sailors were freed"]),
    case("name-from-nowhere", "Arland demands the release of its sailors.",
         "Arland", "demand", "Demands that Norway release its sailors"),
    case("name-nobody-knows", "Arland demands the release of its sailors.",
         "Arland", "demand", "Demands that Quorn release its sailors"),
    case("rival-for-the-holder", "Borland claims that Arland has agreed to leave Tarn.",
         "Arland", "accept", "Has agreed to leave Tarn"),
    case("reporter-for-a-rival", "Borland claims that Arland has agreed to leave Tarn.",
         "Arland", "accept", "Has agreed to leave Tarn", **REPORTER),
    case("bystander-says-nothing", "Arland rejected the map that Norway drew.",
         "Arland", "reject", "Rejects the map", stated_by="Norway", **MEDIATOR),
    case("another-sides-official", "Arland rejected the map, Borland said.",
         "Arland", "reject", "Rejects the map", stated_by="Borland"),
    case("claimant-from-nowhere", "Arland rejected the map.",
         "Arland", "reject", "Rejects the map", stated_by="Quorn", **MEDIATOR),
    case("date-of-elsewhere",
         "Arland rejected the map on Monday. Rain fell. The talks go on in Mere. "
         "A train leaves on Friday.",
         "Arland", "reject", "Rejects the map", date_text="on Friday",
         quote="Arland rejected the map on Monday."),
    case("date-of-the-next-sentence",
         "In June Arland accepted the map. In April it had asked for another.",
         "Arland", "accept", "Accepts the map", date_text="In April",
         quote="In June Arland accepted the map."),
]
# fmt: on


@pytest.mark.parametrize(
    ("text", "quote", "actor", "told"), [*HOLDER, *STANCE, *MOOD_AND_VOICE]
)
def test_true_positions_are_proved(
    text: str, quote: str, actor: str, told: dict[str, Any]
) -> None:
    assert problems(article(text), position(quote, actor, **told)) == ()


@pytest.mark.parametrize(
    ("text", "quote", "actor", "told"),
    [*WRONG_HOLDER, *WRONG_STANCE, *WRONG_MOOD, *WRONG_WORDS],
)
def test_false_positions_are_not(
    text: str, quote: str, actor: str, told: dict[str, Any]
) -> None:
    assert problems(article(text), position(quote, actor, **told)) != ()


@pytest.mark.parametrize(
    ("text", "actor", "told", "problem"),
    [
        pytest.param(*row, id=row[-1])
        for row in (
            ("Arland demanded that Borland leave.", "Borland", {}, "wrong_holder"),
            ("Arland visited Borland on Monday.", "Arland", {}, "stance_not_in_quote"),
            (
                "Arland rejected the map.",
                "Arland",
                {"stance": "accept"},
                "stance_contradicted",
            ),
            (
                "Arland would sign only if paid.",
                "Arland",
                {"stance": "accept"},
                "condition_left_out",
            ),
            ("It is not true that Arland demands it.", "Arland", {}, "negated"),
            ("Arland might demand the port.", "Arland", REPORTER, "not_a_fact"),
            ("Arland used to demand the port.", "Arland", {}, "historical"),
            (
                "Arland demands it, Borland said.",
                "Arland",
                {},
                "claimant_contradicted",
            ),
            (
                "Arland demands the port.",
                "Arland",
                {"position": "Demands the port of Quorn"},
                "party_not_named",
            ),
        )
    ],
)
def test_the_reason_tells_what_is_wrong(
    text: str, actor: str, told: dict[str, Any], problem: str
) -> None:
    assert problem in problems(article(text), position(text, actor, **told))


@pytest.mark.parametrize(
    "prefix",
    [
        "It is not true that ",
        "Nobody believes that ",
        "No one in the capital thinks that ",
        "There is no evidence that ",
        "Rumours that ",
    ],
)
@pytest.mark.parametrize(("text", "quote", "actor", "told"), HOLDER)
def test_no_position_survives_a_denial_before_it(
    text: str, quote: str, actor: str, told: dict[str, Any], prefix: str
) -> None:
    """The quote stays as it is: what is judged is the article's sentence."""
    start = text.index(quote)
    about = article(text[:start] + prefix + text[start:])

    assert problems(about, position(quote, actor, **told)) != ()


@pytest.mark.parametrize(
    ("text", "quote", "actor", "told"),
    [one for one in HOLDER if one.id != "first-person"],  # its stance stands behind
)
def test_no_position_survives_a_supposition_before_it(
    text: str, quote: str, actor: str, told: dict[str, Any]
) -> None:
    start = text.index(quote)
    about = article(f"{text[:start]}If the weather holds, {text[start:]}")

    assert problems(about, position(quote, actor, **told)) != ()


def test_an_endless_sentence_is_cut_to_what_stands_around_the_quote() -> None:
    """Readings of one sentence cost their number squared; this takes no seconds."""
    text = "we must not accept and " * 2_000 + "Arland rejected the map."

    found = problems(article(text), position(text[-24:], "Arland", stance="accept"))

    assert found


WORDS = st.sampled_from(
    "Arland Borland it they who the a of to by , . ; : — “ ” \" ' ( ) said told demands "
    "rejected agree accept would not never if unless Moscow's Kyiv minister , Ana Reyl "
    "denied that is was no one must should according for".split()
)


@given(
    st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200),
    st.sampled_from(["Arland", "it", "the minister", "Ana Reyl", "", "Kyiv's allies"]),
    st.sampled_from(Stance.__args__),  # type: ignore[attr-defined]
    st.text(max_size=20),
)
def test_the_proof_never_raises(text: str, actor: str, stance: str, said: str) -> None:
    about = article(f"{text} and Arland said so.")

    found = problems(
        about,
        position(
            about.text[:200],
            actor,
            stance=stance,
            position=text[:40],
            conditions=[said],
            stated_by=said,
            addressed_to=actor,
            date_text=said,
        ),
    )

    assert isinstance(found, tuple)


def test_a_comment_offered_on_condition_of_anonymity_is_no_proposal() -> None:
    text = (
        "A Borland official offered comment on condition of anonymity: the meeting in "
        "Carrow had gone well."
    )
    draft = position(
        text,
        "A Borland official",
        on_behalf_of="Borland",
        issue="talks_format",
        stance="propose",
        position="Offered comment",
    )

    assert problems(article(text), draft)
