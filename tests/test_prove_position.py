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
NEWS = [
    case("its-spokesman-by-name",
         "Arland has accepted the map, its spokesman, Nils Orm, said.",
         "Arland", "accept", "Accepts the map", stated_by="Nils Orm"),
    case("rival-spokesman-by-name",
         "Arland has accepted the map, Borland's spokesman, Nils Orm, said.",
         "Arland", "accept", "Accepts the map", stated_by="Nils Orm", **RIVAL),
    case("minister-of-and-name",
         "The foreign minister of Borland, Odo Prell, who arrived in Mere on Sunday, "
         "said that his country sought no land.",
         "Odo Prell", "reject", "Seeks no land", on_behalf_of="Borland"),
    case("announced-by",
         "Arland's acceptance of the map was announced by its spokesman, Nils Orm.",
         "Arland", "accept", "Accepts the map", stated_by="Nils Orm"),
    case("in-his-statements",
         "In his statements, Prell demanded that Arland withdraw from the delta.",
         "Prell", "demand", "Arland should withdraw from the delta",
         on_behalf_of="Borland"),
    case("long-refused",
         "Borland has long refused to recognise the island's parliament.",
         "Borland", "reject", "Refuses to recognise the island's parliament",
         **REPORTER),
    case("long-insisted",
         "Khartoum has long insisted that the militia hand in its heavy weapons "
         "before any talks.",
         "Khartoum", "demand",
         "The militia should hand in its heavy weapons before talks",
         on_behalf_of="Sudan", **SUDAN, **REPORTER),
    case("statement-late",
         "In a statement late on Tuesday, Hezbollah ruled out handing over its "
         "arsenal north of the Litani.",
         "Hezbollah", "red_line", "Rules out handing over its arsenal",
         conflict="Israel–Hezbollah conflict", date_text="late on Tuesday"),
    case("refusal-to",
         "Islamabad's refusal to reopen its airspace has cost the airlines dearly.",
         "Islamabad", "reject", "Refuses to reopen its airspace",
         conflict="India–Pakistan conflict", on_behalf_of="Pakistan", **REPORTER),
    case("demand-repeated",
         "The return of the captured frigate, a demand that Arland has repeated "
         "for months, was left out of the text.",
         "Arland", "demand", "Return of the captured frigate", **REPORTER),
    case("televised-address",
         "In a televised address on Friday night, President Odo Prell of Borland "
         "demanded an end to the blockade.",
         "Odo Prell", "demand", "End to the blockade", on_behalf_of="Borland",
         date_text="on Friday night"),
    case("interview-never",
         "In an interview with state television, Veld said Arland would never "
         "accept foreign inspectors on its soil.",
         "Arland", "red_line", "Never accept foreign inspectors on its soil",
         stated_by="Veld"),
    case("for-years-rejected", "Hamas has for years rejected calls to disarm.",
         "Hamas", "reject", "Rejects calls to disarm", **GAZA, **REPORTER),
    case("always-insisted",
         "Kigali has repeatedly declined to say when its soldiers would leave, but "
         "it has always insisted that the FDLR be neutralised first.",
         "Kigali", "demand", "The FDLR should be neutralised first",
         on_behalf_of="Rwanda", **CONGO, **REPORTER),
    case("long-standing-opposition",
         "Arland's long-standing opposition to a customs union is well known.",
         "Arland", "reject", "Opposition to a customs union", **REPORTER),
    case("insistence-on",
         "Moscow's insistence on keeping the power plant has blocked every draft "
         "so far.",
         "Moscow", "demand", "Keeping the power plant", on_behalf_of="Russia",
         **UKRAINE, **REPORTER),
    case("demanded-by-since",
         "The removal of the sea wall has been demanded by Borland since last "
         "autumn.",
         "Borland", "demand", "The removal of the sea wall", **REPORTER),
    case("speaking-prepared",
         "Speaking to reporters after the meeting, Araghchi said Iran was prepared "
         "to discuss limits on enrichment, but not to give it up.",
         "Iran", "propose", "Prepared to discuss limits on enrichment",
         conflict="Iran–Israel conflict", stated_by="Araghchi", issue="nuclear_sites"),
    case("urging-both",
         "Neither the army nor the RSF would be invited to the conference, the "
         "African Union said, urging both to stop shelling El Fasher.",
         "the African Union", "demand", "Both should stop shelling El Fasher",
         attribution="un_or_igo", **SUDAN),
    case("we-want-who-leads",
         "“We want our dead back, all of them,” Prell, who leads the Borlish "
         "delegation, told journalists in Mere.",
         "Prell", "demand", "All of the dead should be returned",
         on_behalf_of="Borland"),
    case("cabinet-approved",
         "Having turned down two earlier drafts, the Arlish cabinet on Sunday "
         "approved the third by nine votes to five.",
         "the Arlish cabinet", "accept", "Approved the third draft",
         on_behalf_of="Arland", date_text="on Sunday", **REPORTER),
    case("spokesman-unacceptable",
         "A spokesman for Israel's foreign ministry said on Wednesday that the "
         "proposal to station Turkish troops in the strip was unacceptable.",
         "Israel's foreign ministry", "red_line",
         "Turkish troops in the strip are unacceptable", on_behalf_of="Israel",
         stated_by="A spokesman for Israel's foreign ministry",
         date_text="on Wednesday", **GAZA),
    case("holding-out", "Borland, meanwhile, is holding out for a full prisoner swap.",
         "Borland", "demand", "A full prisoner swap", **REPORTER),
    case("condition-for",
         "The Houthis' condition for ending the attacks on shipping is the lifting "
         "of the port blockade.",
         "the Houthis", "demand", "The lifting of the port blockade",
         conflict="Yemen war", **REPORTER),
    case("under-no-circumstances",
         "Under no circumstances, the Thai prime minister told parliament, would "
         "troops be pulled back from the temple.",
         "the Thai prime minister", "red_line",
         "Troops would not be pulled back from the temple", on_behalf_of="Thailand",
         **BORDER),
    case("said-no",
         "Asked whether Arland would sign, Veld shook his head and said no.",
         "Veld", "reject", "Arland would not sign", on_behalf_of="Arland"),
    case("agreed-then-backed",
         "Kyiv agreed to the exchange at the weekend; Moscow, which had proposed "
         "it, then backed away.",
         "Kyiv", "accept", "Agrees to the exchange", on_behalf_of="Ukraine",
         date_text="at the weekend", **UKRAINE, **REPORTER),
    case("not-countenance",
         "What Arland will not countenance is a corridor under foreign command.",
         "Arland", "reject", "A corridor under foreign command", **REPORTER),
    case("renewed-his-call",
         "The Borlish premier renewed his call for a no-fly zone over the lagoon, "
         "which Arland's generals dismiss as theatre.",
         "the Borlish premier", "demand", "A no-fly zone over the lagoon",
         on_behalf_of="Borland", **REPORTER),
    case("made-clear-not",
         "Delhi made clear on Thursday that it would not take part in any talks "
         "mediated from outside.",
         "Delhi", "reject", "Would not take part in talks mediated from outside",
         conflict="India–Pakistan conflict", on_behalf_of="India",
         date_text="on Thursday"),
    case("refused-once-more",
         "A handover of the airfield, long sought by Borland, was refused once "
         "more by Arland on Monday.",
         "Arland", "reject", "Refuses a handover of the airfield",
         date_text="on Monday", **REPORTER),
    case("off-the-table",
         "Veld told the BBC that a referendum was off the table as long as Arlish "
         "guns could reach the city.",
         "Veld", "red_line", "A referendum is off the table", on_behalf_of="Borland"),
    case("no-readiness",
         "The rebels have shown no readiness to leave Uvira, despite Washington's "
         "demand that they do so.",
         "Washington", "demand", "The rebels should leave Uvira",
         on_behalf_of="United States", **CONGO, **REPORTER),
    case("reiterated-demand",
         "Lavrov reiterated Russia's demand that Ukraine remain neutral, adding "
         "that no deal was conceivable without it.",
         "Lavrov", "demand", "Ukraine should remain neutral", on_behalf_of="Russia",
         **UKRAINE),
    case("stmts-nocomma", "In his statements Prell demanded the release of the crew.",
         "Prell", "demand", "Release of the crew", on_behalf_of="Borland"),
    case("repeated-refusal",
         "Tehran's repeated refusal to halt enrichment lay behind the decision, "
         "Witkoff said.",
         "Tehran", "reject", "Refuses to halt enrichment",
         conflict="Iran–Israel conflict", on_behalf_of="Iran", stated_by="Witkoff",
         **RIVAL),
    case("it-was-cleft", "It was Arland, not Borland, that asked for more time.",
         "Arland", "demand", "More time", **REPORTER),
    case("adamant",
         "On the question of reparations, Veldria remains adamant: not a cent will "
         "be paid.",
         "Veldria", "red_line", "Not a cent of reparations will be paid", **DAM,
         **REPORTER),
    case("reserves-right",
         "Ansar Allah reserves the right to strike Israeli ports should the "
         "bombing of Hodeidah resume, its military spokesman warned.",
         "Ansar Allah", "threaten",
         "Strike Israeli ports if the bombing of Hodeidah resumes",
         conflict="Yemen war", conditions=["should the bombing of Hodeidah resume"],
         stated_by="its military spokesman"),
    case("wants-guarantees",
         "Putin wants guarantees that Ukraine will never join NATO, something "
         "Rutte on Monday described as not negotiable.",
         "Putin", "demand", "Guarantees that Ukraine will never join NATO",
         on_behalf_of="Russia", **UKRAINE, **REPORTER),
    case("conditions-set-out-by",
         "An immediate halt to settlement building was among the conditions set "
         "out by the Arland delegation on Thursday.",
         "the Arland delegation", "demand", "Immediate halt to settlement building",
         on_behalf_of="Arland", date_text="on Thursday", **REPORTER),
    case("ecowas-demands",
         "For months the junta in Niamey has turned a deaf ear to ECOWAS demands "
         "that it free the deposed president.",
         "ECOWAS", "demand", "The junta should free the deposed president",
         conflict="Niger crisis", **REPORTER),
    case("is-asking-for",
         "In exchange for lifting the siege, the RSF is asking for control of the "
         "airport, according to a person close to the talks.",
         "the RSF", "demand", "Control of the airport",
         stated_by="a person close to the talks", attribution="unnamed_official",
         **SUDAN),
    case("voted-down", "Israeli ministers voted down a motion to open the crossing.",
         "Israeli ministers", "reject", "A motion to open the crossing",
         on_behalf_of="Israel", **GAZA, **REPORTER),
    case("warned-inverted",
         "Should the talks fail, Arland's generals have warned, the guns will "
         "speak again.",
         "Arland's generals", "threaten",
         "The guns will speak again should the talks fail",
         conditions=["Should the talks fail"], on_behalf_of="Arland"),
    case("welcomed-roadmap",
         "Saudi Arabia welcomed the roadmap, while the Houthis have neither "
         "accepted nor rejected it.",
         "Saudi Arabia", "accept", "Welcomes the roadmap", conflict="Yemen war",
         **REPORTER),
    case("conditional-on",
         "Tshisekedi has made any meeting with the rebels conditional on their "
         "leaving Bukavu.",
         "Tshisekedi", "demand", "The rebels should leave Bukavu",
         on_behalf_of="DR Congo", **CONGO, **REPORTER),
    case("out-of-question",
         "Recognition of Crimea as Russian is out of the question, Kyiv has said "
         "time and again.",
         "Kyiv", "red_line", "Recognition of Crimea as Russian is out of the question",
         on_behalf_of="Ukraine", **UKRAINE),
    case("at-insistence",
         "At the insistence of Veldria, the clause on fishing rights was struck "
         "out.",
         "Veldria", "demand", "The clause on fishing rights should be struck out",
         **DAM, **REPORTER),
    case("echoed-by",
         "China urged Thailand and Cambodia on Friday to hold fire and return to "
         "talks, a call echoed by Malaysia.",
         "Malaysia", "demand", "Thailand and Cambodia should hold fire",
         attribution="other_government", **BORDER),
    case("never-would-t", "Never would Arland accept a foreign base.",
         "Arland", "reject", "Would not accept a foreign base", **REPORTER),
    case("no-account-t", "On no account will Borland agree to the swap of land.",
         "Borland", "reject", "Will not agree to the swap of land", **REPORTER),
    case("asked-by-t", "Asked by Arland to free the crew, Borland refused.",
         "Borland", "reject", "Refused to free the crew", **REPORTER),
    case("firm-other2", "Prell was adamant that Arland had agreed to the swap.",
         "Arland", "accept", "Agreed to the swap", stated_by="Prell", **RIVAL),
    case("urging-who-t",
         "Borland had broken the pact, Arland said on Friday, urging Zand to "
         "punish it.",
         "Arland", "call_on_third_party", "Zand should punish it", addressed_to="Zand"),
    case("neither-signed", "Arland has neither accepted the plan nor signed it.",
         "Arland", "reject", "Has not accepted the plan", **REPORTER),
    case("have-both", "Arland and Borland have both accepted the plan.",
         "Borland", "accept", "Accepts the plan", **REPORTER),
]

WRONG_NEWS = [
    case("rival-spokesman-is-not-ours",
         "Arland has accepted the map, Borland's spokesman, Nils Orm, said.",
         "Arland", "accept", "Accepts the map"),
    case("rival-spokesman-is-not-the-paper",
         "Arland has accepted the map, Borland's spokesman, Nils Orm, said.",
         "Arland", "accept", "Accepts the map", **REPORTER),
    case("rival-spokesman-holds-nothing",
         "Arland has accepted the map, Borland's spokesman, Nils Orm, said.",
         "Nils Orm", "accept", "Accepts the map", on_behalf_of="Borland"),
    case("announced-by-another",
         "Arland's acceptance of the map was announced by its spokesman, Nils Orm.",
         "Arland", "reject", "Rejects the map", stated_by="Nils Orm"),
    case("sought-no-land-is-no-demand",
         "The foreign minister of Borland, Odo Prell, who arrived in Mere on Sunday, "
         "said that his country sought no land.",
         "Odo Prell", "demand", "Seeks land", on_behalf_of="Borland"),
    case("in-his-statements-not-other",
         "In his statements, Prell demanded that Arland withdraw from the delta.",
         "Arland", "demand", "Withdrawal from the delta", stated_by="Prell"),
    case("long-refused-not-accept",
         "Borland has long refused to recognise the island's parliament.",
         "Borland", "accept", "Recognises the island's parliament", **REPORTER),
    case("long-insisted-not-militia",
         "Khartoum has long insisted that the militia hand in its heavy weapons "
         "before any talks.",
         "the militia", "demand", "Hand in heavy weapons before talks",
         on_behalf_of="RSF", **SUDAN, **REPORTER),
    case("statement-late-not-israel",
         "In a statement late on Tuesday, Hezbollah ruled out handing over its "
         "arsenal north of the Litani.",
         "Israel", "red_line", "Rules out handing over its arsenal",
         conflict="Israel–Hezbollah conflict"),
    case("refusal-to-not-india",
         "Islamabad's refusal to reopen its airspace has cost the airlines dearly.",
         "India", "reject", "Refuses to reopen its airspace",
         conflict="India–Pakistan conflict", **REPORTER),
    case("demand-repeated-not-borland",
         "Borland left out of the text the return of the captured frigate, a "
         "demand that Arland has repeated for months.",
         "Borland", "demand", "Return of the captured frigate", **REPORTER),
    case("televised-address-not-threaten",
         "In a televised address on Friday night, President Odo Prell of Borland "
         "demanded an end to the blockade.",
         "Odo Prell", "threaten", "End to the blockade", on_behalf_of="Borland"),
    case("interview-never-not-accept",
         "In an interview with state television, Veld said Arland would never "
         "accept foreign inspectors on its soil.",
         "Arland", "accept", "Accept foreign inspectors on its soil", stated_by="Veld"),
    case("for-years-rejected-not-demand",
         "Hamas has for years rejected calls to disarm.",
         "Hamas", "demand", "Calls to disarm", **GAZA, **REPORTER),
    case("always-insisted-not-fdlr",
         "Kigali has repeatedly declined to say when its soldiers would leave, but "
         "it has always insisted that the FDLR be neutralised first.",
         "the FDLR", "demand", "Should be neutralised first", on_behalf_of="FDLR",
         **CONGO, **REPORTER),
    case("long-standing-opposition-not-accept",
         "Arland's long-standing opposition to a customs union is well known.",
         "Arland", "accept", "A customs union", **REPORTER),
    case("insistence-on-not-kyiv",
         "Moscow's insistence on keeping the power plant has blocked every draft "
         "so far.",
         "Kyiv", "demand", "Keeping the power plant", on_behalf_of="Ukraine",
         **UKRAINE, **REPORTER),
    case("demanded-by-since-not-arland",
         "The removal of the Arland sea wall has been demanded by Borland since "
         "last autumn.",
         "Arland", "demand", "The removal of the sea wall", **REPORTER),
    case("speaking-prepared-not-concede-all",
         "Speaking to reporters after the meeting, Araghchi said Iran was prepared "
         "to discuss limits on enrichment, but not to give it up.",
         "Iran", "concede", "Give up enrichment", conflict="Iran–Israel conflict",
         stated_by="Araghchi", issue="nuclear_sites"),
    case("urging-both-not-rsf",
         "Neither the army nor the RSF would be invited to the conference, the "
         "African Union said, urging both to stop shelling El Fasher.",
         "the RSF", "demand", "Both should stop shelling El Fasher",
         stated_by="the African Union", attribution="un_or_igo", **SUDAN),
    case("we-want-who-leads-not-arland",
         "“We want our dead back, all of them,” Prell, who leads the Borlish "
         "delegation, told journalists in Mere.",
         "Arland", "demand", "All of the dead should be returned", stated_by="Prell"),
    case("cabinet-approved-not-reject-now",
         "Having turned down two earlier drafts, the Arlish cabinet on Sunday "
         "approved the third by nine votes to five.",
         "the Arlish cabinet", "reject", "Turned down the third draft",
         on_behalf_of="Arland", date_text="on Sunday", **REPORTER),
    case("spokesman-unacceptable-not-turkey",
         "A spokesman for Israel's foreign ministry said on Wednesday that the "
         "proposal to station Turkish troops in the strip was unacceptable.",
         "Turkey", "propose", "To station Turkish troops in the strip",
         stated_by="A spokesman for Israel's foreign ministry", **GAZA, **RIVAL),
    case("holding-out-not-accept",
         "Borland, meanwhile, is holding out for a full prisoner swap.",
         "Borland", "accept", "A full prisoner swap", **REPORTER),
    case("condition-for-not-accept",
         "The Houthis' condition for ending the attacks on shipping is the lifting "
         "of the port blockade.",
         "the Houthis", "accept", "The lifting of the port blockade",
         conflict="Yemen war", **REPORTER),
    case("under-no-circumstances-not-concede",
         "Under no circumstances, the Thai prime minister told parliament, would "
         "troops be pulled back from the temple.",
         "the Thai prime minister", "concede",
         "Troops would be pulled back from the temple", on_behalf_of="Thailand",
         **BORDER),
    case("said-no-not-accept",
         "Asked whether Arland would sign, Veld shook his head and said no.",
         "Veld", "accept", "Arland would sign", on_behalf_of="Arland"),
    case("agreed-then-backed-not-moscow",
         "Kyiv agreed to the exchange at the weekend; Moscow, which had proposed "
         "it, then backed away.",
         "Moscow", "accept", "Agrees to the exchange", on_behalf_of="Russia",
         **UKRAINE, **REPORTER),
    case("not-countenance-not-want",
         "What Arland will not countenance is a corridor under foreign command.",
         "Arland", "demand", "A corridor under foreign command", **REPORTER),
    case("renewed-his-call-not-arland",
         "The Borlish premier renewed his call for a no-fly zone over the lagoon, "
         "which Arland's generals dismiss as theatre.",
         "Arland", "demand", "A no-fly zone over the lagoon", **REPORTER),
    case("made-clear-not-not-propose",
         "Delhi made clear on Thursday that it would not take part in any talks "
         "mediated from outside.",
         "Delhi", "propose", "Talks mediated from outside",
         conflict="India–Pakistan conflict", on_behalf_of="India"),
    case("refused-once-more-not-borland",
         "A handover of the airfield, long sought by Borland, was refused once "
         "more by Arland on Monday.",
         "Borland", "reject", "Refuses a handover of the airfield", **REPORTER),
    case("off-the-table-not-propose",
         "Veld told the BBC that a referendum was off the table as long as Arlish "
         "guns could reach the city.",
         "Veld", "propose", "A referendum", on_behalf_of="Borland"),
    case("no-readiness-not-ready",
         "The rebels have shown no readiness to leave Uvira, despite Washington's "
         "demand that they do so.",
         "The rebels", "concede", "Readiness to leave Uvira", on_behalf_of="M23",
         **CONGO, **REPORTER),
    case("reiterated-demand-not-ukraine",
         "Lavrov reiterated Russia's demand that Ukraine remain neutral, adding "
         "that no deal was conceivable without it.",
         "Ukraine", "demand", "Remain neutral", stated_by="Lavrov", **UKRAINE, **RIVAL),
    case("come-round",
         "As recently as March, Borland was against any inspection; it has since "
         "come round to the idea.",
         "Borland", "reject", "Against any inspection", **REPORTER),
    case("ecowas-demands-not-junta",
         "For months the junta in Niamey has turned a deaf ear to ECOWAS demands "
         "that it free the deposed president.",
         "the junta", "demand", "Free the deposed president", conflict="Niger crisis",
         **REPORTER),
    case("subjunctive-hold",
         "Borland dropped the demand that Arland hold on to the mines.",
         "Arland", "demand", "Hold on to the mines", **REPORTER),
    case("subjunctive-make",
         "A demand that Arland make in full the payments was left out.",
         "Arland", "demand", "Full payments", **REPORTER),
    case("subjunctive-put",
         "The demand that Arland put in place a corridor came from Zand.",
         "Arland", "demand", "A corridor", **REPORTER),
    case("rejected-demand",
         "The return of the frigate, a demand that Arland has repeatedly rejected, "
         "was left out.",
         "Arland", "demand", "Return of the frigate", **REPORTER),
    case("never-made",
         "The return of the frigate, a demand that Arland never made, was left "
         "out.",
         "Arland", "demand", "Return of the frigate", **REPORTER),
    case("others-demand",
         "The return of the frigate, a demand that Borland has repeated for "
         "months, angers Arland.",
         "Arland", "demand", "Return of the frigate", **REPORTER),
    case("protesters", "Protesters in Kyiv demand peace talks.",
         "Kyiv", "demand", "Peace talks", on_behalf_of="Ukraine", **UKRAINE,
         **REPORTER),
    case("protesters-s", "A crowd from Kyiv demands peace talks.",
         "Kyiv", "demand", "Peace talks", on_behalf_of="Ukraine", **UKRAINE,
         **REPORTER),
    case("resident", "A mother in Moscow calls for an end to the war.",
         "Moscow", "demand", "An end to the war", on_behalf_of="Russia", **UKRAINE,
         **REPORTER),
    case("never-would", "Never would Arland accept a foreign base.",
         "Arland", "accept", "Accept a foreign base", **REPORTER),
    case("never-has", "Never has Arland accepted a foreign base.",
         "Arland", "accept", "Accepts a foreign base", **REPORTER),
    case("no-account",
         "On no account will Borland, its minister said, agree to the swap of "
         "land.",
         "Borland", "accept", "Agrees to the swap of land", stated_by="its minister"),
    case("cleft-not", "It was not Arland that asked for more time.",
         "Arland", "demand", "More time", **REPORTER),
    case("cleft-not-b", "It was not Arland but Borland that asked for more time.",
         "Arland", "demand", "More time", **REPORTER),
    case("asked-by", "Asked by Arland to free the crew, Borland refused.",
         "Arland", "reject", "Refused to free the crew", **REPORTER),
    case("asked-hope",
         "Asked whether Arland would accept the map, Prell of Borland said he "
         "hoped so.",
         "Arland", "accept", "Accepts the map", stated_by="Prell", **RIVAL),
    case("clear-unclear",
         "It is clear that Arland will reject the map, an analyst said.",
         "Arland", "reject", "Rejects the map", stated_by="an analyst",
         attribution="expert"),
    case("firm-other", "Prell was adamant that Arland had agreed to the swap.",
         "Arland", "accept", "Agreed to the swap"),
    case("something-called",
         "Arland wants the airfield back, something Prell called absurd.",
         "Prell", "demand", "The airfield back", on_behalf_of="Borland", **REPORTER),
    case("something-claimed",
         "Arland wants the airfield back, something Prell described as absurd.",
         "Arland", "demand", "The airfield back", stated_by="Prell", **RIVAL),
    case("urging-who",
         "Borland had broken the pact, Arland said on Friday, urging Zand to "
         "punish it.",
         "Borland", "call_on_third_party", "Zand should punish it",
         addressed_to="Zand", **REPORTER),
    case("unacceptable-wish", "Arland wants a plan that is unacceptable to Borland.",
         "Arland", "red_line", "The plan is unacceptable", **REPORTER),
    case("insisted-unacceptable",
         "Arland insisted that Borland's map was non-negotiable for its own "
         "people.",
         "Borland", "red_line", "The map is non-negotiable", **REPORTER),
    case("neither-nor", "Arland has neither accepted nor rejected the plan.",
         "Arland", "reject", "Rejects the plan", **REPORTER),
    case("neither-nor2", "Arland has neither accepted nor rejected the plan.",
         "Arland", "accept", "Accepts the plan", **REPORTER),
    case("voted-against", "Arland voted against the plan tabled by Borland.",
         "Borland", "reject", "Voted against the plan", **REPORTER),
    case("conditional",
         "Arland has made any talks conditional on Borland's leaving Tarn.",
         "Borland", "demand", "Leaving Tarn", **REPORTER),
    case("right-to", "Arland said Borland had no right to threaten the dam.",
         "Borland", "threaten", "Threatens the dam", stated_by="Arland", **RIVAL),
    case("reserves-not", "Arland no longer reserves the right to bomb the dam.",
         "Arland", "threaten", "Bomb the dam", **REPORTER),
    case("against-longer", "Arland is no longer against the corridor.",
         "Arland", "reject", "Against the corridor", **REPORTER),
    case("opposition-party", "The opposition to President Veld demanded elections.",
         "Veld", "demand", "Elections", on_behalf_of="Borland", **REPORTER),
    case("echoed-not",
         "A call echoed by nobody but Arland was for sanctions on Borland.",
         "Borland", "demand", "Sanctions", **REPORTER),
    case("stmt-about",
         "In a statement on Arland's demand for the port, Borland refused to "
         "comment.",
         "Borland", "demand", "The port", **REPORTER),
    case("say-time",
         "The demand will be met, Arland has said many times, once Borland frees "
         "the crew.",
         "Arland", "accept", "The demand will be met"),
]
# fmt: on


@pytest.mark.parametrize(
    ("text", "quote", "actor", "told"), [*HOLDER, *STANCE, *MOOD_AND_VOICE, *NEWS]
)
def test_true_positions_are_proved(
    text: str, quote: str, actor: str, told: dict[str, Any]
) -> None:
    assert problems(article(text), position(quote, actor, **told)) == ()


@pytest.mark.parametrize(
    ("text", "quote", "actor", "told"),
    [*WRONG_HOLDER, *WRONG_STANCE, *WRONG_MOOD, *WRONG_WORDS, *WRONG_NEWS],
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
