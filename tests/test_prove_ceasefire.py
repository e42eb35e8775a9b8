"""Ceasefire drafts against their article: named cases, what is borne out and what not."""

from typing import Any

import pytest
from builders import article, ceasefire, problems
from hypothesis import given
from hypothesis import strategies as st

SIGNED = "Arland and Borland signed a 30-day truce in Carrow on Monday."
PLAN = "Turkey has proposed a full 60-day ceasefire between Arland and Borland."
OVER = "The harbour truce between Arland and Borland expired at midnight on Friday."
GRID = "Arland agreed on Sunday to halt strikes on Borland's power grid for two weeks."
ACCUSED = "Borland accused Arland on Tuesday of violating the week-old ceasefire."
DENIED = "The Kremlin denied that any truce had been agreed with Kyiv."
SAID = "Arland had accepted the 20-day pause, the mediator, Lucia Venn, said on Monday."


def case(text: str, name: str, **told: Any) -> Any:
    """Name a case: its article is one text, quoted whole unless `quote` says less."""
    return pytest.param(text, told, id=name)


def draft(text: str, told: dict[str, Any]) -> Any:
    fields = {"status": "not_stated"} | told
    return ceasefire(fields.pop("quote", text), **fields)


TO_RUN_FROM = "The truce is to run from midnight on Friday, the Arland army said."
TO_RUN_UNTIL = "The truce is to run until midnight on Friday, the Arland army said."
TO_BE_WATCHED = "The truce will be watched by forty officers, the Arland army said."


TRUE = [
    # the life of an arrangement
    case(TO_RUN_FROM, "to-run-from", status="agreed", stated_by="the Arland army"),
    case(TO_RUN_UNTIL, "to-run-until", status="in_force", stated_by="the Arland army"),
    case(
        SIGNED,
        "signed",
        status="agreed",
        duration_days=30,
        parties=["Arland", "Borland"],
        sidedness="bilateral",
        date_text="on Monday",
    ),
    case(
        PLAN,
        "proposed-by-a-third-state",
        status="proposed",
        proposed_by="Turkey",
        scope="full",
        duration_days=60,
    ),
    case(
        OVER,
        "expired",
        status="expired",
        end_text="at midnight on Friday",
        parties=["Arland", "Borland"],
    ),
    case(
        "The ceasefire, brokered by Qatar, came into force at dawn on Sunday.",
        "came-into-force",
        status="in_force",
        mediator="Qatar",
        start_text="at dawn on Sunday",
    ),
    case(
        "A US-brokered truce between Israel and Lebanon has held since Tuesday.",
        "held-since",
        status="in_force",
        compliance="holding",
        mediator="US",
        parties=["Israel", "Lebanon"],
        start_text="since Tuesday",
    ),
    case(
        "The two sides extended their truce by another week, Egypt's envoy said.",
        "extended",
        status="extended",
        stated_by="Egypt's envoy",
    ),
    case(
        "The truce collapsed within hours as Arland's guns opened fire again.",
        "collapsed",
        status="terminated",
    ),
    case(
        "Hamas has rejected an Egyptian offer of a two-week pause, its leaders said.",
        "rejected",
        status="rejected",
        proposed_by="Egyptian",
        duration_days=14,
        stated_by="Hamas",
        quote="Hamas has rejected an Egyptian offer of a two-week pause",
    ),
    case(
        "Negotiators are still haggling over the terms of a ceasefire in the valley.",
        "under-negotiation",
        status="under_negotiation",
    ),
    case(
        "Borland said it accepted the plan for a 40-day truce; Arland is silent.",
        "accepted-by-one",
        status="accepted_by_some",
        duration_days=40,
        stated_by="Borland",
    ),
    case(
        "Arland announced a unilateral ceasefire of 72 hours from Saturday.",
        "unilateral",
        status="agreed",
        sidedness="unilateral",
        parties=["Arland"],
        duration_days=3,
        start_text="from Saturday",
    ),
    case(
        "India and Pakistan have agreed to stop all firing along the border.",
        "agreed-to-stop",
        status="agreed",
        parties=["India", "Pakistan"],
    ),
    case(
        "The pause runs until 18 July, according to Borland.",
        "runs-until",
        status="in_force",
        end_text="until 18 July",
        stated_by="Borland",
    ),
    case(
        "Sudan's army said it would halt air strikes for three days over Eid.",
        "a-pledge-of-ones-own",
        status="agreed",
        parties=["Sudan"],
        duration_days=3,
        scope="air",
        stated_by="Sudan's army",
    ),
    case(
        "The truce has not expired, Borland's government insists.",
        "not-expired",
        status="in_force",
        stated_by="Borland's government",
    ),
    case(
        "Talks on a ceasefire broke down on Sunday, but the mediators want to go on "
        "discussing one.",
        "talks-broke-down",
        status="under_negotiation",
    ),
    case(
        "The fortnight-long truce was called off after the ambush.",
        "called-off",
        status="terminated",
        duration_days=14,
    ),
    # how wide
    case(
        GRID,
        "energy",
        status="agreed",
        scope="energy",
        duration_days=14,
        parties=["Arland"],
        date_text="on Sunday",
    ),
    case(
        "The sides agreed a humanitarian pause so that aid can reach Mere.",
        "humanitarian",
        status="agreed",
        scope="humanitarian",
    ),
    case(
        "Russia and Ukraine agreed a truce in the Black Sea, the White House said.",
        "maritime",
        status="agreed",
        scope="maritime",
        parties=["Russia", "Ukraine"],
        stated_by="the White House",
    ),
    case(
        "A local ceasefire in the city of Sweida took hold on Saturday.",
        "city",
        status="in_force",
        scope="cities_or_area",
    ),
    case(
        "They agreed to an energy and infrastructure ceasefire.",
        "energy-and-infrastructure",
        status="agreed",
        scope="energy_and_infrastructure",
    ),
    case(
        "Both armies agreed a ceasefire on all fronts.",
        "all-fronts",
        status="agreed",
        scope="full",
    ),
    # whether it is kept, who watches
    case(ACCUSED, "accused", compliance="violation_alleged", stated_by="Borland"),
    case(
        "UN monitors confirmed that Arland's troops had violated the truce twice.",
        "verified",
        compliance="violation_verified",
        stated_by="UN monitors",
    ),
    case(
        "Arland and Borland accused each other of breaking the ceasefire.",
        "disputed",
        compliance="disputed",
    ),
    case(
        "The mediators called for observers to watch over the truce.",
        "observers-wanted",
        monitoring="called_for",
    ),
    case(
        "Under the deal the truce will be monitored by officers from Meridia.",
        "observers-agreed",
        monitoring="agreed",
        status="agreed",
    ),
    case(
        "Neutral observers are monitoring the ceasefire, which began on 1 March.",
        "observers-at-work",
        monitoring="operating",
        status="in_force",
        start_text="on 1 March",
    ),
    case(
        "The truce has no monitoring mechanism.",
        "unwatched",
        monitoring="stated_absent",
    ),
    # who
    case(
        SAID,
        "mediator-says",
        status="accepted_by_some",
        duration_days=20,
        stated_by="Lucia Venn",
        parties=["Arland"],
    ),
    case(
        "Borlish forces will observe the truce that both sides signed.",
        "an-adjective-names-a-party",
        status="agreed",
        parties=["Borland"],
    ),
    case(
        "Moscow says the truce ended on Sunday, which Kyiv disputes.",
        "contested",
        status="expired",
        stated_by="Moscow",
        contested_by=["Kyiv"],
        end_text="on Sunday",
    ),
    case(
        "The United States, which guarantees the ceasefire, said it was in force.",
        "guarantor",
        status="in_force",
        guarantor="the United States",
        stated_by="the United States",
    ),
    case(
        "The truce has begun. So says Arland's foreign minister.",
        "said-one-sentence-on",
        status="in_force",
        stated_by="Arland's foreign minister",
        quote="The truce has begun. So says Arland's foreign minister.",
    ),
    # moods
    case(
        DENIED,
        "a-denial-as-one",
        status="not_stated",
        assertion="denied",
        stated_by="The Kremlin",
    ),
    case(
        "If talks succeed, a 30-day truce would start in May.",
        "hypothetical",
        status="proposed",
        assertion="hypothetical",
        duration_days=30,
    ),
    case(
        "If both sides agreed, the 10-day pause would begin at once.",
        "a-plan-in-conditionals",
        status="proposed",
        duration_days=10,
    ),
    case(
        "The UN said that a truce was in force.",
        "un-as-un",
        status="in_force",
        stated_by="The UN",
        attribution="un_or_igo",
    ),
    # whom "both sides", "it" and an apposition mean
    case(
        "A six-day truce that both sides signed in Olm collapsed on Monday.",
        "both-sides-signed",
        status="terminated",
        parties=["both sides"],
        sidedness="bilateral",
        duration_days=6,
    ),
    case(
        "An eight-day pause, which both armies had accepted, expired on Friday.",
        "both-sides-had-accepted",
        status="expired",
        parties=["both sides"],
        duration_days=8,
    ),
    case(
        "A 20-day truce accepted by both sides has expired, the mayor said.",
        "accepted-by-both-sides",
        status="expired",
        parties=["both sides"],
        stated_by="the mayor",
    ),
    case(
        "Zandland, the mediator, kept quiet. Its ministry said that a ceasefire had been "
        "agreed.",
        "mediator-in-apposition",
        status="agreed",
        mediator="Zandland",
        stated_by="Zandland",
    ),
    case(
        "Borland says the reverse. It wants a court to decide. It also offered an "
        "immediate ceasefire on Friday.",
        "it-offered",
        status="proposed",
        proposed_by="Borland",
        stated_by="Borland",
        date_text="on Friday",
    ),
    case(
        "The army, its general said, was ready to hold its fire for 48 hours over the "
        "Easter holiday if the rebels left Mere.",
        "ready-to-hold-its-fire",
        status="proposed",
        parties=["the army"],
        proposed_by="the army",
        start_text="over the Easter holiday",
        duration_days=2,
        conditions=["the rebels leave Mere"],
        stated_by="its general",
    ),
    # two dates for one truce
    case(
        "The truce is still in force. It ends on May 8, Borland's envoy repeated; Arland "
        "and Zandland go by May 20.",
        "each-has-its-own-end",
        status="in_force",
        end_text="May 8",
        contested_by=["Arland", "Zandland"],
        contested_aspects=["end"],
        stated_by="Borland's envoy",
    ),
    case(
        "The truce is still in force. It ends on May 8, Borland's envoy repeated; Arland "
        "and Zandland go by May 20.",
        "the-other-end",
        status="in_force",
        end_text="May 20",
        contested_by=["Borland's envoy"],
        contested_aspects=["end"],
        stated_by="Arland and Zandland",
    ),
    case(
        "The pause runs until May 8. So Borland reads it. Arland counts one day more.",
        "one-day-more",
        status="in_force",
        end_text="one day more",
        stated_by="Arland",
        quote="So Borland reads it. Arland counts one day more.",
    ),
    case(
        "Borland's militia, the Wardens, said that it was no party to any truce.",
        "denies-being-a-party",
        assertion="denied",
        contested_by=["the Wardens"],
        contested_aspects=["parties"],
        stated_by="the Wardens",
    ),
]

FALSE = [
    # the life of an arrangement
    (case(SIGNED, "signed-is-not-over", status="expired"), "status_not_in_quote"),
    (case(SIGNED, "signed-is-not-begun", status="in_force"), "status_not_in_quote"),
    (case(PLAN, "a-plan-is-not-agreed", status="agreed"), "status_not_in_quote"),
    (case(PLAN, "a-plan-is-not-in-force", status="in_force"), "status_not_in_quote"),
    (
        case(
            TO_RUN_FROM,
            "to-run-from-is-not-begun",
            status="in_force",
            stated_by="the Arland army",
        ),
        "status_not_in_quote",
    ),
    (
        case(
            TO_BE_WATCHED,
            "to-be-watched-is-not-begun",
            status="in_force",
            stated_by="the Arland army",
        ),
        "status_not_in_quote",
    ),
    (case(OVER, "over-is-not-in-force", status="in_force"), "status_contradicted"),
    (case(OVER, "over-is-not-proposed", status="proposed"), "status_contradicted"),
    (
        case("No truce was agreed in Doha.", "no-truce", status="agreed"),
        "status_contradicted",
    ),
    (
        case(
            "Arland did not agree to the ceasefire.", "did-not-agree", status="agreed"
        ),
        "status_contradicted",
    ),
    (
        case(
            "Arland stopped short of accepting the truce.",
            "stopped-short",
            status="accepted_by_some",
        ),
        "status_contradicted",
    ),
    (
        case(
            "The plan, if agreed, would halt the fighting for a month.",
            "if-agreed",
            status="agreed",
        ),
        "status_contradicted",
    ),
    (
        case(
            "The sides are close to agreeing a ceasefire.", "close-to", status="agreed"
        ),
        "status_contradicted",
    ),
    (
        case("Arland agreed in principle to a truce.", "in-principle", status="agreed"),
        "status_contradicted",
    ),
    (
        case("Arland agreed to discuss a truce.", "agreed-to-discuss", status="agreed"),
        "status_contradicted",
    ),
    (
        case(
            "Arland and Borland failed to reach a ceasefire.",
            "failed-to-reach",
            status="agreed",
        ),
        "status_contradicted",
    ),
    (
        case(
            "The truce, signed on Monday, will take effect on 20 March.",
            "to-come",
            status="in_force",
        ),
        "status_contradicted",
    ),
    (
        case("The ceasefire is no longer in force.", "no-longer", status="in_force"),
        "status_contradicted",
    ),
    (
        case(
            "The truce could collapse any day, Arland warned.",
            "could-collapse",
            status="terminated",
            stated_by="Arland",
        ),
        "status_contradicted",
    ),
    (
        case(
            "Arland called for an extension of the truce.",
            "an-extension-wanted",
            status="extended",
        ),
        "status_not_in_quote",
    ),
    (
        case(
            "Has the truce begun? Nobody at the front could say.",
            "a-question",
            status="in_force",
            quote="Has the truce begun?",
        ),
        "not_a_fact",
    ),
    (
        case(
            "Arland agreed on a halt in strikes on ports but fell far short of a full "
            "ceasefire.",
            "the-other-arrangement",
            status="agreed",
            scope="full",
            label="full ceasefire",
        ),
        "status_not_in_quote",
    ),
    # mood
    (case(DENIED, "denied", status="agreed", stated_by="The Kremlin"), "negated"),
    (
        case(
            "It is not true that Arland and Borland signed a 30-day truce.",
            "cut-off-negation",
            status="agreed",
            quote="Arland and Borland signed a 30-day truce",
        ),
        "negated",
    ),
    (
        case(
            "Reports that a truce had been agreed were false, Arland said.",
            "negated-afterwards",
            status="agreed",
            stated_by="Arland",
        ),
        "negated",
    ),
    (
        case(
            "If talks succeed, Arland and Borland signed a 30-day truce.",
            "cut-off-condition",
            status="agreed",
            quote="Arland and Borland signed a 30-day truce",
        ),
        "not_a_fact",
    ),
    (
        case("Many in Mere hope for a ceasefire before the winter.", "a-wish"),
        "no_arrangement_in_quote",
    ),
    (
        case(
            "Washington paused military aid to Kyiv for a week.", "aid-is-no-violence"
        ),
        "no_arrangement_in_quote",
    ),
    # how wide, how long
    (case(GRID, "the-grid-is-not-everything", scope="full"), "scope_not_in_quote"),
    (case(PLAN, "everything-is-not-the-grid", scope="energy"), "scope_not_in_quote"),
    (
        case(
            "The sides agreed a pause in air strikes.",
            "air-is-not-sea",
            scope="maritime",
        ),
        "scope_not_in_quote",
    ),
    (case(SIGNED, "another-length", duration_days=60), "duration_not_in_quote"),
    (
        case(
            "After 30 days of talks Arland agreed to a truce.",
            "length-of-the-talks",
            duration_days=30,
        ),
        "duration_not_in_quote",
    ),
    (
        case(
            "A truce may end the three-year war.",
            "length-of-the-war",
            duration_days=1095,
        ),
        "duration_not_in_quote",
    ),
    (
        case("The truce was signed ten days ago.", "time-since", duration_days=10),
        "duration_not_in_quote",
    ),
    # when
    (
        case(OVER, "the-end-is-no-start", start_text="at midnight on Friday"),
        "date_not_in_article",
    ),
    (
        case(
            "The truce took effect on Sunday.",
            "the-start-is-no-end",
            end_text="on Sunday",
        ),
        "date_not_in_article",
    ),
    (
        case(
            "The truce took effect on Sunday.",
            "a-day-from-nowhere",
            start_text="on Monday",
        ),
        "date_not_in_article",
    ),
    (
        case(
            "Arland's drive for a truce began in February.",
            "when-the-drive-for-it-began",
            status="under_negotiation",
            start_text="in February",
        ),
        "date_not_in_article",
    ),
    # whether it is kept, who watches
    (
        case(
            ACCUSED,
            "accused-is-not-verified",
            compliance="violation_verified",
            stated_by="Borland",
        ),
        "compliance_not_in_quote",
    ),
    (
        case(ACCUSED, "accused-is-not-kept", compliance="holding", stated_by="Borland"),
        "compliance_not_in_quote",
    ),
    (
        case(SIGNED, "nobody-is-accused", compliance="violation_alleged"),
        "compliance_not_in_quote",
    ),
    (
        case("The truce is not holding.", "not-holding", compliance="holding"),
        "compliance_not_in_quote",
    ),
    (
        case("Arland held talks on the truce.", "held-talks", compliance="holding"),
        "compliance_not_in_quote",
    ),
    (case(SIGNED, "nobody-watches", monitoring="operating"), "monitoring_not_in_quote"),
    (
        case(
            "The draft truce would be monitored by the UN.",
            "would-be-watched",
            monitoring="operating",
        ),
        "monitoring_not_in_quote",
    ),
    (
        case(
            "Borland wants observers for the truce.",
            "wanted-is-not-agreed",
            monitoring="agreed",
        ),
        "monitoring_not_in_quote",
    ),
    # who
    (case(PLAN, "who-proposes-is-not-bound", parties=["Turkey"]), "party_not_named"),
    (case(GRID, "who-is-spared-is-not-bound", parties=["Borland"]), "party_not_named"),
    (case(SAID, "who-tells-is-not-bound", parties=["Lucia Venn"]), "party_not_named"),
    (case(SIGNED, "a-stranger", parties=["Arland", "Zand"]), "party_not_named"),
    (
        case(
            "Russia agreed to a pause brokered by Turkey.",
            "who-brokers-is-not-bound",
            parties=["Turkey"],
        ),
        "party_not_named",
    ),
    (
        case(
            "The unilateral truce of Arland began.",
            "one-sided-is-not-two-sided",
            sidedness="bilateral",
            parties=["Arland"],
        ),
        "party_not_named",
    ),
    (
        case(PLAN, "the-sides-did-not-propose-it", proposed_by="Borland"),
        "party_not_named",
    ),
    (case(SIGNED, "no-mediator", mediator="Borland"), "party_not_named"),
    (
        case(
            "Arland said the truce was over. Borland had yet to comment.",
            "silence-is-no-dispute",
            status="expired",
            stated_by="Arland",
            contested_by=["Borland"],
            quote="Arland said the truce was over.",
        ),
        "party_not_named",
    ),
    # whose word
    (case(SAID, "another-says-so", stated_by="Arland"), "claimant_contradicted"),
    (
        case(SAID, "the-reporter-does-not-say-so", stated_by="reporter"),
        "claimant_contradicted",
    ),
    (case(SIGNED, "the-reporter-says-so", stated_by="Arland"), "claimant_contradicted"),
    (
        case(ACCUSED, "the-accused-does-not-say-so", stated_by="Arland"),
        "claimant_contradicted",
    ),
    (
        case(
            "Arland, Borland says, has agreed to a truce.",
            "in-an-aside",
            stated_by="Arland",
        ),
        "claimant_contradicted",
    ),
    (
        case(
            "The envoy said the rebels had told him they would accept a truce.",
            "told-at-second-hand",
            stated_by="the rebels",
        ),
        "claimant_contradicted",
    ),
    # in what standing they speak
    (
        case(SIGNED, "reporter-as-official", attribution="own_side_official"),
        "claimant_contradicted",
    ),
    (
        case(
            "The UN said that a truce was in force.",
            "un-as-a-side",
            stated_by="The UN",
            attribution="own_side_official",
        ),
        "claimant_contradicted",
    ),
    # whom "both sides", "it" and an apposition mean
    (
        case(
            "A six-day truce that both sides had refused to sign was buried on Monday.",
            "both-sides-refused",
            parties=["both sides"],
        ),
        "party_not_named",
    ),
    (
        case(
            "A six-day truce that Arland signed collapsed as both sides shelled Olm.",
            "both-sides-shelled",
            status="terminated",
            parties=["both sides"],
        ),
        "party_not_named",
    ),
    (
        case(
            "A truce was proposed; both sides signed a contract for grain.",
            "both-sides-signed-something-else",
            status="proposed",
            parties=["both sides"],
        ),
        "party_not_named",
    ),
    (
        case(
            "A pause that both armies had not accepted was forgotten on Friday.",
            "both-armies-had-not",
            parties=["both sides"],
        ),
        "party_not_named",
    ),
    (
        case(
            "Zandland, the mediator Lucia Olm said, had agreed to a ceasefire.",
            "no-apposition",
            status="agreed",
            mediator="Zandland",
            stated_by="Lucia Olm",
        ),
        "party_not_named",
    ),
    (
        case(
            "In Zandland, the mediator said that a ceasefire had been agreed.",
            "where-the-mediator-spoke",
            status="agreed",
            mediator="Zandland",
            stated_by="the mediator",
        ),
        "party_not_named",
    ),
    (
        case(
            "Zandland, the mediator, said that a ceasefire had been agreed.",
            "a-mediator-is-no-guarantor",
            status="agreed",
            guarantor="Zandland",
            stated_by="Zandland",
        ),
        "party_not_named",
    ),
    (
        case(
            "Borland says the reverse. It wants Arland to leave. It also offered an "
            "immediate ceasefire on Friday.",
            "it-is-not-the-other",
            status="proposed",
            proposed_by="Arland",
            stated_by="Borland",
        ),
        "party_not_named",
    ),
    (
        case(
            "Borland is silent. It never offered a ceasefire, the mayor said.",
            "it-never-offered",
            proposed_by="Borland",
            stated_by="the mayor",
        ),
        "party_not_named",
    ),
    (
        case(
            "The army, its general said, was ready to sign the truce over the Easter "
            "holiday.",
            "ready-to-sign-is-no-offer",
            proposed_by="the army",
            stated_by="its general",
        ),
        "party_not_named",
    ),
    (
        case(
            "The army was ready to hold its fire for 48 hours if the rebels left Mere.",
            "who-is-to-leave-offers-nothing",
            status="proposed",
            proposed_by="the rebels",
        ),
        "party_not_named",
    ),
    # two dates for one truce
    (
        case(
            "The truce is still in force. It ends on May 8, Borland's envoy repeated; "
            "Arland and Zandland go by May 20.",
            "an-end-of-the-others",
            status="in_force",
            end_text="May 20",
            stated_by="Borland's envoy",
        ),
        "claimant_contradicted",
    ),
    (
        case(
            "The truce is still in force. It ends on May 8, Borland's envoy repeated; "
            "Arland and Zandland go by May 20.",
            "an-end-that-is-not-theirs",
            status="in_force",
            end_text="May 8",
            stated_by="Arland and Zandland",
        ),
        "claimant_contradicted",
    ),
    (
        case(
            "The truce ends on May 8, Borland's envoy said; Arland and Zandland go by "
            "ship.",
            "no-date-of-their-own",
            end_text="May 8",
            contested_by=["Arland"],
            contested_aspects=["end"],
            stated_by="Borland's envoy",
        ),
        "party_not_named",
    ),
    (
        case(
            "The truce ends on May 8, Borland's envoy said; Arland and Zandland go by "
            "May 8.",
            "the-same-date",
            end_text="May 8",
            contested_by=["Arland"],
            contested_aspects=["end"],
            stated_by="Borland's envoy",
        ),
        "party_not_named",
    ),
    (
        case(
            "Borland's militia, the Wardens, said that it was no party to any truce.",
            "contests-its-own-account",
            contested_by=["the Wardens"],
            contested_aspects=["parties"],
            stated_by="the Wardens",
        ),
        "party_not_named",
    ),
    (
        case(
            "The pause began in May. Arland counts one day more of shelling.",
            "one-day-more-of-something-else",
            end_text="one day more",
            stated_by="Arland",
        ),
        "date_not_in_article",
    ),
    (
        case(
            "The truce began on Monday. The talks went on over the weekend.",
            "when-they-talked",
            end_text="over the weekend",
            quote="The truce began on Monday.",
        ),
        "date_not_in_article",
    ),
    (
        case(
            "Arland and Borland talked about a truce over the weekend.",
            "talked-over-the-weekend",
            start_text="over the weekend",
        ),
        "date_not_in_article",
    ),
    (
        case(
            "The truce runs until May 8, Borland's envoy said; Arland said on May 3 that "
            "it mourned.",
            "when-they-mourned",
            end_text="May 8",
            contested_by=["Arland"],
            contested_aspects=["end"],
            stated_by="Borland's envoy",
        ),
        "party_not_named",
    ),
    (
        case(
            "The truce is in force until Friday. Arland said on Friday that it mourned.",
            "the-day-they-mourned",
            status="in_force",
            end_text="Friday",
            stated_by="Arland",
        ),
        "claimant_contradicted",
    ),
    (
        case(
            "Both sides signed a protocol on grain; a truce was proposed.",
            "both-signed-for-grain",
            status="proposed",
            parties=["both sides"],
        ),
        "party_not_named",
    ),
    (
        case(
            "Both sides agreed that a truce was impossible.",
            "agreed-that-it-was-not",
            parties=["both sides"],
        ),
        "party_not_named",
    ),
    (
        case(
            "Both sides agreed a truce would be a mistake.",
            "agreed-it-would-be-a-mistake",
            parties=["both sides"],
        ),
        "party_not_named",
    ),
    (
        case(
            "Zandland, the host of the games, said that a ceasefire had been agreed.",
            "host-of-something-else",
            status="agreed",
            mediator="Zandland",
            stated_by="Zandland",
        ),
        "party_not_named",
    ),
    (
        case(
            "The truce is in force. It ends on May 8, Borland's envoy repeated.",
            "an-end-that-is-not-the-reporter's",
            status="in_force",
            end_text="May 8",
        ),
        "claimant_contradicted",
    ),
]

# fmt: off
NEWS = [
    case("Borland's army rejected a truce while Arland holds Mere.",
         "rejected-while-a-town-is-held", status="rejected"),
    case(
         "Arland and Borland have agreed to lay down their arms for ten days from "
         "Saturday, the two governments announced jointly.",
         "lay-down-arms", status="agreed", duration_days=10,
         parties=["Arland", "Borland"], start_text="from Saturday",
         sidedness="bilateral"),
    case(
         "A halt to the shelling of Tarn, put forward by Norway, was turned down "
         "flat by Arland on Wednesday.",
         "put-forward-turned-down", status="rejected", proposed_by="Norway",
         date_text="on Wednesday"),
    case(
         "The guns fell silent at midnight as a 72-hour truce between Israel and "
         "Hamas, mediated by Egypt, took effect.",
         "guns-fell-silent", status="in_force", duration_days=3, mediator="Egypt",
         parties=["Israel", "Hamas"], start_text="at midnight",
         conflict="Israel–Hamas war"),
    case(
         "The ceasefire, now in its third week, is largely holding, UN monitors "
         "said on Friday.",
         "largely-holding", status="in_force", compliance="holding",
         stated_by="UN monitors", attribution="un_or_igo"),
    case("Both armies traded accusations on Sunday of breaking the Easter truce.",
         "traded-accusations", compliance="disputed", status="in_force"),
    case("Putin on Saturday declared a unilateral 30-hour Easter truce in Ukraine.",
         "unilateral-30-hour", status="agreed", parties=["Russia"],
         sidedness="unilateral", date_text="on Saturday",
         conflict="Russia–Ukraine war"),
    case(
         "Talks on prolonging the armistice, due to lapse on Thursday, were still "
         "going on, diplomats said.",
         "talks-on-prolonging", status="under_negotiation", stated_by="diplomats",
         attribution="unnamed_official"),
    case(
         "Under the Qatari plan, fighting would stop for 45 days while hostages "
         "are freed in stages.",
         "under-the-plan", status="proposed", duration_days=45, proposed_by="Qatari"),
    case(
         "The RSF said on Thursday it had accepted a humanitarian truce put "
         "forward by the United States and its partners; the army has yet to "
         "reply.",
         "accepted-by-some", status="accepted_by_some", scope="humanitarian",
         proposed_by="the United States", stated_by="the RSF",
         attribution="own_side_official", date_text="on Thursday",
         conflict="Sudan–RSF war", parties=[]),
    case(
         "Arland's parliament has called off the truce, blaming Borland's raid on "
         "the port.",
         "called-off", status="terminated"),
    case(
         "Hours before it was to run out, the truce was prolonged until 30 June at "
         "Turkey's urging.",
         "prolonged-until", status="extended", end_text="until 30 June"),
    case("Neither Kyiv nor Moscow has agreed to a ceasefire in the air.",
         "neither-agreed", status="not_stated", scope="air",
         conflict="Russia–Ukraine war"),
    case(
         "Lebanon accused Israel of violating the truce more than 60 times since "
         "it began on November 27.",
         "accused-of-violating", status="in_force", compliance="violation_alleged",
         stated_by="Lebanon", attribution="own_side_official",
         start_text="on November 27", conflict="Israel–Hezbollah conflict"),
    case(
         "An EU mission will monitor the ceasefire, which came into effect on "
         "Monday, for two months.",
         "eu-monitor", status="in_force", start_text="on Monday", monitoring="agreed"),
    case(
         "The truce is dead, Prell told his supporters, and it was Arland that "
         "killed it.",
         "truce-is-dead", status="terminated", stated_by="Prell",
         attribution="own_side_official"),
    case(
         "Thailand and Cambodia signed an accord in Kuala Lumpur under which all "
         "shooting along the border is to end at midnight on Monday.",
         "signed-accord", status="agreed", parties=["Thailand", "Cambodia"],
         start_text="at midnight on Monday",
         conflict="Thailand–Cambodia border conflict"),
    case(
         "A month-long pause in attacks on power stations, on which Veld and Lenz "
         "shook hands in Oslo, runs out this weekend.",
         "month-long-runs-out", status="in_force", scope="energy",
         end_text="this weekend"),
    case(
         "Zelensky renewed his offer of an unconditional ceasefire of at least 30 "
         "days on land, at sea and in the air.",
         "renewed-his-offer", status="proposed", duration_days=30,
         proposed_by="Zelensky", scope="full", conflict="Russia–Ukraine war"),
    case(
         "The Houthis announced that they would cease attacks on ships in the Red "
         "Sea for as long as the Gaza truce lasts.",
         "cease-attacks-ships", status="agreed", scope="maritime",
         parties=["the Houthis"], sidedness="unilateral", stated_by="the Houthis",
         attribution="own_side_official", conflict="Yemen war"),
    case(
         "Five people were wounded by gunfire in Tarn on Tuesday in what the mayor "
         "called the first breach of the ceasefire agreed last week.",
         "first-breach", status="agreed", compliance="violation_alleged",
         stated_by="the mayor", attribution="local_authority", date_text="last week"),
    case(
         "M23 and the Congolese government pledged in Doha to honour an immediate "
         "cessation of hostilities.",
         "pledged-cessation", status="agreed", parties=["M23", "DR Congo"],
         conflict="DRC–M23 conflict"),
    case(
         "Israel's security cabinet voted in the small hours to approve the "
         "ceasefire with Hezbollah, which US envoy Amos Hochstein had negotiated.",
         "voted-approve", status="agreed", parties=["Israel", "Hezbollah"],
         mediator="Amos Hochstein", conflict="Israel–Hezbollah conflict"),
    case(
         "The lull was short-lived: by noon on Sunday shells were again falling on "
         "Tarn.",
         "short-lived", status="terminated"),
    case(
         "Pakistan's foreign minister confirmed that a ceasefire with India, "
         "reached with American help, would run without an expiry date.",
         "no-expiry", status="agreed", parties=["Pakistan", "India"],
         stated_by="Pakistan's foreign minister", attribution="own_side_official",
         conflict="India–Pakistan conflict", mediator="American"),
    case(
         "Washington's proposal for a three-month humanitarian pause has the "
         "backing of the RSF but not of the army.",
         "has-backing", status="accepted_by_some", scope="humanitarian",
         proposed_by="Washington", conflict="Sudan–RSF war"),
    case(
         "At midday the firing stopped: the three-day truce that Qatar had "
         "negotiated between Israel and Islamic Jihad was in place.",
         "was-in-place", status="in_force", duration_days=3, mediator="Qatar",
         parties=["Israel", "Islamic Jihad"], start_text="At midday",
         conflict="Israel–Hamas war"),
    case(
         "UN peacekeepers said they had logged no violation of the truce for the "
         "ninth day running.",
         "no-violation", status="in_force", compliance="holding",
         stated_by="UN peacekeepers", attribution="un_or_igo"),
    case(
         "Turkey and the PKK are observing a ceasefire declared by the group on "
         "March 1.",
         "observing", status="in_force", parties=["Turkey", "PKK"],
         date_text="on March 1", conflict="PKK insurgency"),
    case(
         "Thai and Cambodian commanders met on Tuesday and agreed to keep the guns "
         "quiet, with monitors from ASEAN to be stationed on both sides of the "
         "border.",
         "asean-monitors", status="agreed", monitoring="agreed",
         date_text="on Tuesday", conflict="Thailand–Cambodia border conflict"),
    case(
         "Netanyahu's office said Israel would go along with Witkoff's proposal "
         "for a truce over Ramadan and Passover.",
         "go-along", status="accepted_by_some", proposed_by="Witkoff",
         stated_by="Netanyahu's office", attribution="own_side_official",
         conflict="Israel–Hamas war"),
    case("Arland and Borland renewed their truce for a week.",
         "renewed-truce", status="extended", duration_days=7,
         parties=["Arland", "Borland"]),
    case("The truce signed on Saturday begins on Monday.",
         "signed-start-t", start_text="on Monday", date_text="on Saturday",
         status="agreed"),
]

WRONG_NEWS = [
    (case("Borland's army rejected a truce while Arland holds Mere.",
          "a-town-is-held-no-truce", status="in_force"), "status_not_in_quote"),
    (case(
          "Arland and Borland have agreed to lay down their arms for ten days from "
          "Saturday, the two governments announced jointly.",
          "lay-down-arms-not-12", status="agreed", duration_days=12,
          parties=["Arland", "Borland"]), "duration_not_in_quote"),
    (case(
          "A halt to the shelling of Tarn, put forward by Norway, was turned down "
          "flat by Arland on Wednesday.",
          "put-forward-turned-down-not-agreed", status="agreed", proposed_by="Norway"),
     "status_contradicted"),
    (case(
          "A halt to the shelling of Tarn, put forward by Norway, was turned down "
          "flat by Arland on Wednesday.",
          "put-forward-not-arland", status="rejected", proposed_by="Arland"),
     "party_not_named"),
    (case(
          "The guns fell silent at midnight as a 72-hour truce between Israel and "
          "Hamas, mediated by Egypt, took effect.",
          "guns-fell-silent-not-qatar", status="in_force", duration_days=3,
          mediator="Qatar", parties=["Israel", "Hamas"], conflict="Israel–Hamas war"),
     "party_not_named"),
    (case(
          "The ceasefire, now in its third week, is largely holding, UN monitors "
          "said on Friday.",
          "largely-holding-not-violated", status="in_force",
          compliance="violation_alleged", stated_by="UN monitors",
          attribution="un_or_igo"), "compliance_not_in_quote"),
    (case("Both armies traded accusations on Sunday of breaking the Easter truce.",
          "traded-accusations-not-verified", compliance="violation_verified",
          status="in_force"), "compliance_not_in_quote"),
    (case("Putin on Saturday declared a unilateral 30-hour Easter truce in Ukraine.",
          "unilateral-not-bilateral", status="agreed", parties=["Russia", "Ukraine"],
          sidedness="bilateral", date_text="on Saturday",
          conflict="Russia–Ukraine war"), "party_not_named"),
    (case(
          "Talks on prolonging the armistice, due to lapse on Thursday, were still "
          "going on, diplomats said.",
          "talks-on-prolonging-not-extended", status="extended", stated_by="diplomats",
          attribution="unnamed_official"), "status_contradicted"),
    (case(
          "India and Pakistan said they would stick to the understanding to stop "
          "firing along the Line of Control.",
          "stick-to-not-terminated", status="terminated",
          parties=["India", "Pakistan"], conflict="India–Pakistan conflict"),
     "status_not_in_quote"),
    (case(
          "Under the Qatari plan, fighting would stop for 45 days while hostages "
          "are freed in stages.",
          "under-the-plan-not-in-force", status="in_force", duration_days=45),
     "status_not_in_quote"),
    (case(
          "The RSF said on Thursday it had accepted a humanitarian truce put "
          "forward by the United States and its partners; the army has yet to "
          "reply.",
          "accepted-by-some-not-agreed", status="agreed", scope="humanitarian",
          stated_by="the RSF", attribution="own_side_official",
          conflict="Sudan–RSF war", parties=["RSF", "Sudan"]), "status_not_in_quote"),
    (case(
          "Arland's parliament has called off the truce, blaming Borland's raid on "
          "the port.",
          "called-off-not-in-force", status="in_force"), "status_contradicted"),
    (case(
          "Hours before it was to run out, the truce was prolonged until 30 June "
          "at Turkey's urging.",
          "prolonged-until-not-expired", status="expired", end_text="until 30 June"),
     "status_contradicted"),
    (case("Neither Kyiv nor Moscow has agreed to a ceasefire in the air.",
          "neither-agreed-not-agreed", status="agreed", scope="air",
          conflict="Russia–Ukraine war"), "status_contradicted"),
    (case(
          "Lebanon accused Israel of violating the truce more than 60 times since "
          "it began on November 27.",
          "accused-not-israel-says", status="in_force", compliance="violation_alleged",
          stated_by="Israel", attribution="opposing_side_official",
          conflict="Israel–Hezbollah conflict"), "claimant_contradicted"),
    (case(
          "An EU mission will monitor the ceasefire, which came into effect on "
          "Monday, for two months.",
          "eu-monitor-not-absent", status="in_force", start_text="on Monday",
          monitoring="stated_absent"), "monitoring_not_in_quote"),
    (case(
          "The truce is dead, Prell told his supporters, and it was Arland that "
          "killed it.",
          "truce-is-dead-not-holding", status="in_force", compliance="holding",
          stated_by="Prell", attribution="own_side_official"), "status_contradicted"),
    (case(
          "Thailand and Cambodia signed an accord in Kuala Lumpur under which all "
          "shooting along the border is to end at midnight on Monday.",
          "signed-accord-not-expired", status="expired",
          parties=["Thailand", "Cambodia"], end_text="at midnight on Monday",
          conflict="Thailand–Cambodia border conflict"), "status_not_in_quote"),
    (case(
          "A month-long pause in attacks on power stations, on which Veld and Lenz "
          "shook hands in Oslo, runs out this weekend.",
          "month-long-not-cities", status="in_force", scope="cities_or_area",
          end_text="this weekend"), "scope_not_in_quote"),
    (case(
          "Zelensky renewed his offer of an unconditional ceasefire of at least 30 "
          "days on land, at sea and in the air.",
          "renewed-his-offer-not-putin", status="proposed", duration_days=30,
          proposed_by="Putin", scope="full", conflict="Russia–Ukraine war"),
     "party_not_named"),
    (case(
          "The Houthis announced that they would cease attacks on ships in the Red "
          "Sea for as long as the Gaza truce lasts.",
          "cease-attacks-ships-not-air", status="agreed", scope="air",
          parties=["the Houthis"], stated_by="the Houthis",
          attribution="own_side_official", conflict="Yemen war"), "scope_not_in_quote"),
    (case(
          "Five people were wounded by gunfire in Tarn on Tuesday in what the "
          "mayor called the first breach of the ceasefire agreed last week.",
          "first-breach-not-date", status="agreed", compliance="violation_alleged",
          stated_by="the mayor", attribution="local_authority", date_text="on Tuesday"),
     "date_not_in_article"),
    (case(
          "M23 and the Congolese government pledged in Doha to honour an immediate "
          "cessation of hostilities.",
          "pledged-cessation-not-rejected", status="rejected",
          parties=["M23", "DR Congo"], conflict="DRC–M23 conflict"),
     "status_contradicted"),
    (case(
          "Drones struck two refineries on Friday night in what Moscow called a "
          "flagrant breach of the moratorium on attacks on energy sites that Putin "
          "and Trump agreed in March.",
          "flagrant-breach-not-date", status="agreed", compliance="violation_alleged",
          scope="energy", stated_by="Moscow", attribution="own_side_official",
          date_text="on Friday night", conflict="Russia–Ukraine war"),
     "date_not_in_article"),
    (case(
          "The truce, brokered by Saudi Arabia and the United States and signed in "
          "Jeddah on Saturday, is to last seven days and to begin at 9:45 pm on "
          "Monday.",
          "jeddah-not-start", status="agreed", duration_days=7,
          start_text="on Saturday", conflict="Sudan–RSF war"), "date_not_in_article"),
    (case(
          "Arland shelled Mere on the day Venn of Meridia came with a plan for a "
          "60-day truce.",
          "came-with-plan", status="proposed", proposed_by="Arland", duration_days=60),
     "party_not_named"),
    (case("Arland broke Borland's truce on Monday.",
          "signs-own", proposed_by="Borland"), "party_not_named"),
    (case("Under a plan agreed in Qatar, fighting would stop for 45 days.",
          "under-plan-in", status="proposed", proposed_by="Qatar"), "party_not_named"),
    (case("The Turkish rejection of a truce proposed by Qatar stands.",
          "the-turkish-rejection", proposed_by="Turkey"), "party_not_named"),
    (case("The strike by dockers in the port is to end on Monday.",
          "strike-dockers", status="agreed", start_text="on Monday"),
     "no_arrangement_in_quote"),
    (case("The war crimes trial is to stop at noon.",
          "raid-trial", status="agreed"), "no_arrangement_in_quote"),
    (case("With American arms the truce was broken.",
          "with-help", mediator="American"), "party_not_named"),
    (case("The truce has the backing of neither side.",
          "backing-of-no", status="accepted_by_some"), "status_contradicted"),
    (case("The truce plan no longer has the backing of the RSF.",
          "backing-lost", status="accepted_by_some", conflict="Sudan–RSF war"),
     "status_contradicted"),
    (case("Arland renewed its offer of a truce.",
          "renewed-offer", status="extended"), "status_not_in_quote"),
    (case("Arland renewed attacks on the ports despite the truce.",
          "renewed-attacks", status="extended"), "status_not_in_quote"),
    (case("The truce was not short-lived: it held for a year.",
          "short-lived-not", status="terminated"), "status_contradicted"),
    (case("Monitors reported no violation of the truce.",
          "no-violation-alleged", compliance="violation_alleged", status="in_force",
          stated_by="Monitors", attribution="un_or_igo"), "compliance_not_in_quote"),
    (case("Arland said Zand's truce with Borland would hold.",
          "tells-other", parties=["Arland"], stated_by="Arland",
          attribution="own_side_official"), "party_not_named"),
    (case("Meridia said a ceasefire with Borland had been reached by Arland.",
          "tells-mediator", parties=["Meridia"], status="agreed", stated_by="Meridia",
          attribution="mediator_official"), "party_not_named"),
    (case(
          "The truce holds, its spokesman said. The spokesman, Colonel Dask, "
          "praised Captain Orm.",
          "named-later", status="in_force", stated_by="Orm",
          attribution="own_side_official"), "claimant_contradicted"),
    (case("Fighting is to stop on Monday, and the pause to end on Friday.",
          "end-date", status="agreed", start_text="on Friday"), "date_not_in_article"),
    (case("Shelling must stop at noon on Monday.",
          "end-date2", end_text="at noon on Monday"), "date_not_in_article"),
    (case("The truce signed on Saturday begins on Monday.",
          "signed-start", start_text="on Saturday", status="agreed"),
     "date_not_in_article"),
    (case(
          "On Tuesday shells fell on Mere despite the truce that Arland and "
          "Borland agreed in March.",
          "agreed-other-day", date_text="On Tuesday"), "date_not_in_article"),
    (case("Arland will halt its raids as long as Borland frees the crew.",
          "cond-long", status="agreed", parties=["Arland"]), "status_not_in_quote"),
    (case("Arland's cabinet voted overnight to reject the truce with Borland.",
          "voted-against", status="agreed", parties=["Arland", "Borland"]),
     "status_contradicted"),
    (case("Arland would not go along with Zand's proposal for a truce.",
          "go-along-no", status="accepted_by_some"), "status_contradicted"),
    (case("Arland failed to keep the guns quiet.",
          "guns-keep", status="agreed", parties=["Arland"]), "status_not_in_quote"),
    (case("Borland's army called off the truce, blaming Arland.",
          "calls-blaming", status="terminated", stated_by="Arland",
          attribution="own_side_official"), "claimant_contradicted"),
    (case("Three days on, the truce holds.",
          "days-on", status="in_force", duration_days=3), "duration_not_in_quote"),
]

# what news calls an arrangement, how it fares and who tells of it
WIDER = [
    case("Arland's troops will hold off on offensives until Friday, its army said.",
         "hold-off", status="agreed", stated_by="its army"),
    case("Arland said that its jets would not bomb Mere for ten days.",
         "would-not-for-ten-days", status="agreed", duration_days=10, parties=["Arland"],
         stated_by="Arland"),
    case("Borland offered no firing along the river for 72 hours.",
         "no-firing-offered", status="proposed", duration_days=3, stated_by="Borland"),
    case("Arland and Borland signed a truce in May. They met in Olm. They parted. They "
         "met again. They argued. Borland reports six air raids in violation of the "
         "agreement.",
         "breached-agreement", compliance="violation_alleged", stated_by="Borland",
         quote="Borland reports six air raids in violation of the agreement."),
    case("The truce is threadbare, but alive.", "threadbare", status="in_force"),
    case("The truce, never signed and renewed by word of mouth, limps on.",
         "never-signed-limps-on", status="in_force"),
    case("The pause in raids has four days left to run.", "days-left", status="in_force"),
    case("A truce signed in May was over within a week.", "over-within-a-week",
         status="terminated", date_text="in May"),
    case("A truce agreed in May never took hold.", "never-took-hold",
         status="terminated"),
    case("The truce was in tatters by Monday.", "in-tatters", status="terminated"),
    case("Both presidents initialled a 21-day halt to shelling, to begin on Monday.",
         "initialled", status="agreed", duration_days=21),
    case("The envoy said Arland had proposed prolonging the truce.", "prolonging",
         status="proposed", stated_by="The envoy"),
    case("The truce will be extended by a week, Meridia's envoy said.",
         "will-be-extended", status="extended", stated_by="Meridia's envoy"),
    case("The truce, the third this year, was to begin at noon on Monday.",
         "was-to-begin", status="agreed", start_text="at noon on Monday"),
    case("Zand floated a truce, an idea Arland brushed aside.", "idea-brushed-aside",
         status="rejected"),
    case("Neither army has declared the truce over.", "not-declared-over",
         status="in_force"),
    case("Zandland, which once turned down an offer of troops, has signed a truce.",
         "an-aside-about-an-offer", status="agreed"),
    case("The Lake League, the bloc Zand left, proposes a two-week pause in fighting.",
         "bloc-in-apposition", status="proposed", duration_days=14,
         stated_by="The Lake League"),
    case("A watch mission made up of Zandish officers documented 4 breaches of the truce.",
         "mission-made-up-of", compliance="violation_verified", monitoring="operating",
         stated_by="A watch mission"),
    case("Lucia Venn is in Olm. Her road map has a halt to shelling near Mere.",
         "her-road-map", status="proposed", scope="cities_or_area",
         stated_by="Lucia Venn", quote="Her road map has a halt to shelling near Mere."),
    case("As Arland tells it, the truce ended on Sunday.", "as-arland-tells-it",
         status="expired", stated_by="Arland"),
    case('"It is a three-day truce," said a diplomat in Olm.', "said-a-diplomat",
         duration_days=3, stated_by="a diplomat"),
    case("The truce holds, the fishermen of Mere said by phone.", "said-by-phone",
         status="in_force", stated_by="the fishermen of Mere"),
    case("The ceasefire between the Arland Defence Force (ADF) and the Velkan Army (VA) "
         "is in force.",
         "short-forms", status="in_force",
         parties=["Arland Defence Force", "Velkan Army"]),
    case("Both sides say they will stick to the truce.", "both-say-they-will",
         parties=["both sides"]),
    case("Rival clans struck a pact that bans shooting near the well.", "a-pact-bans",
         status="agreed"),
    case("In Olm the envoy of Zand, Ivo Prell, told Radio Mere that the truce holds.",
         "who-tells-a-radio", status="in_force", stated_by="Ivo Prell"),
    case("Zandland's president, Ivo Prell, on Monday brokered a truce in Mere.",
         "its-president-brokered", status="agreed", mediator="Zandland"),
    case("Its envoy wants the truce widened to all fronts.", "wants-it-widened",
         stated_by="Its envoy", scope="full"),
]

WRONG_WIDER = [
    (case("A city law bans shooting in parks.", "a-law-bans"), "no_arrangement_in_quote"),
    (case("In Olm the envoy of Zand, Ivo Prell, told Radio Mere that the truce holds.",
          "who-is-told", status="in_force", stated_by="Radio Mere"),
     "claimant_contradicted"),
    (case("Zandland's trade minister, Ivo Prell, watched as Meridia brokered a truce.",
          "who-watched", status="agreed", mediator="Zandland"), "party_not_named"),
    (case("Buyers will hold off on new orders until Friday.", "buyers-hold-off"),
     "no_arrangement_in_quote"),
    (case("Arland said that its jets would not bomb a hospital.", "would-never"),
     "no_arrangement_in_quote"),
    (case("There was no shelling on Monday night.", "no-shelling-heard"),
     "no_arrangement_in_quote"),
    (case("The union accused the shipyard of a breach of the agreement.",
          "breach-of-contract", compliance="violation_alleged", stated_by="The union"),
     "no_arrangement_in_quote"),
    (case("Mothers in Mere want a ceasefire.", "mothers-want-one"),
     "no_arrangement_in_quote"),
    (case("The war crimes court will stop at noon.", "a-court-stops"),
     "no_arrangement_in_quote"),
    (case("The truce plan survived a vote in Olm.", "a-plan-survives",
          status="in_force"), "status_not_in_quote"),
    (case("A truce stayed out of reach.", "out-of-reach", status="agreed"),
     "status_not_in_quote"),
    (case("Four herders died after the truce began.", "herders-died",
          status="terminated"), "status_not_in_quote"),
    (case("The truce has four days left to run.", "days-left-not-over",
          status="expired"), "status_not_in_quote"),
    (case("The envoy proposed prolonging the truce.", "prolonging-proposed",
          status="extended", stated_by="The envoy"), "status_contradicted"),
    (case("The truce will be extended if Borland leaves Mere, the envoy said.",
          "extended-if", status="extended", stated_by="the envoy"),
     "status_contradicted"),
    (case("Talks on a truce are to begin on Monday.", "talks-are-to-begin",
          status="agreed"), "status_not_in_quote"),
    (case("Zand floated a truce, an idea Arland brushed aside.", "aside-not-agreed",
          status="agreed"), "status_contradicted"),
    (case("The truce, never signed and renewed by word of mouth, limps on.",
          "limping-is-no-refusal", status="rejected"), "status_contradicted"),
    (case("Zandland, which once turned down an offer of troops, has signed a truce.",
          "an-aside-is-no-refusal", status="rejected"), "status_contradicted"),
    (case("The Lake League, the bloc Zand left, proposes a two-week pause in fighting.",
          "in-the-apposition", stated_by="Zand"), "claimant_contradicted"),
    (case("A watch mission made up of Zandish officers documented 4 breaches of the truce.",
          "officers-of-the-mission", stated_by="Zand"), "claimant_contradicted"),
    (case("Lucia Venn is in Olm. Arland shelled it. Her road map has a halt to shelling.",
          "her-plan-is-not-theirs", status="proposed", stated_by="Borland",
          quote="Her road map has a halt to shelling."), "claimant_contradicted"),
    (case("As Arland tells it, the truce ended on Sunday.", "as-another-tells-it",
          status="expired", stated_by="reporter"), "claimant_contradicted"),
    (case("Arland said that the rebels would hold their fire for a week.",
          "others-hold-theirs", parties=["Arland"], stated_by="Arland"),
     "party_not_named"),
    (case("Arland's army said that Zand's jets would not bomb Mere for ten days.",
          "jets-of-another", parties=["Arland"], stated_by="Arland's army"),
     "party_not_named"),
    (case("Borland offered no firing along the river for 72 hours.",
          "offered-is-not-kept", status="proposed", compliance="holding",
          stated_by="Borland"), "compliance_not_in_quote"),
]
# what agencies write: states told beside the quote, nouns, headlines, charges and praise
WIRE = [
    case("The United Nations said on Friday that the parties to the conflict in "
         "Sorrel had agreed to a 14-day humanitarian pause starting on May 3.",
         "humanitarian-pause-starting-on-may", status="agreed", scope="humanitarian",
         duration_days=14, stated_by="The United Nations", attribution="un_or_igo",
         start_text="starting on May 3"),
    case("Borland's defence ministry said in a statement that its forces would cease"
         " fire at midnight on Sunday, provided the rebels did the same.",
         "the-rebels-did-the-same", status="proposed",
         stated_by="Borland's defence ministry", attribution="own_side_official"),
    case("A fragile ceasefire between Arland and Borland entered its third day on "
         "Thursday, with both sides reporting only sporadic gunfire.",
         "sides-reporting-only-sporadic-gunfire", status="in_force",
         parties=["Arland", "Borland"]),
    case("The rebels' political wing dismissed the offer of a week-long truce as a "
         "trick.",
         "long-truce-as-a-trick", status="rejected", duration_days=7,
         stated_by="The rebels' political wing", attribution="opposing_side_official"),
    case("A senior official in Arland's government told reporters that no agreement "
         "had been reached on a ceasefire but that talks would resume on Monday.",
         "talks-would-resume-on-monday", status="under_negotiation",
         stated_by="A senior official in Arland's government",
         attribution="own_side_official"),
    case("Arland's president, Tomas Reil, announced on Saturday evening that his "
         "country would observe a three-day truce over Easter.",
         "three-day-truce-over-easter", status="agreed", duration_days=3,
         stated_by="Tomas Reil", attribution="own_side_official", parties=["Arland"],
         sidedness="unilateral"),
    case("Monitors of the regional bloc have logged 64 violations of the ceasefire "
         "since it came into force in April, most of them artillery fire.",
         "most-of-them-artillery-fire", status="in_force",
         compliance="violation_verified", monitoring="operating",
         stated_by="Monitors of the regional bloc", attribution="mediator_official",
         start_text="in April"),
    case("Each side accuses the other of violating the ceasefire.",
         "other-of-violating-the-ceasefire", compliance="disputed", status="in_force"),
    case("A spokesman for the rebels, Issa Dorn, said his men had respected the "
         "truce and that it was the army that had opened fire.",
         "army-that-had-opened-fire", status="in_force",
         compliance="violation_alleged", stated_by="Issa Dorn",
         attribution="opposing_side_official"),
    case("The army rejected the accusation, insisting that its troops had been "
         "respecting the ceasefire.",
         "had-been-respecting-the-ceasefire", status="in_force", compliance="holding",
         stated_by="The army", attribution="own_side_official"),
    case("The ceasefire agreed in Geneva last month has been repeatedly violated by "
         "both sides, according to the UN envoy, Maria Lund.",
         "the-un-envoy-maria-lund", status="in_force", compliance="violation_alleged",
         stated_by="Maria Lund", attribution="un_or_igo"),
    case("Under the terms of the agreement, a 60-day cessation of hostilities begins"
         " on Wednesday at 4 am local time.",
         "wednesday-at-am-local-time", status="agreed", duration_days=60,
         start_text="on Wednesday at 4 am local time"),
    case("The previous ceasefire lasted only four days before fighting resumed.",
         "four-days-before-fighting-resumed", status="terminated", duration_days=4),
    case("Shelling resumed on Monday, shattering a two-day lull.",
         "shattering-a-two-day-lull", status="terminated"),
    case("The agreement provides for a team of international observers to monitor "
         "the ceasefire.",
         "observers-to-monitor-the-ceasefire", status="agreed", monitoring="agreed"),
    case("No mechanism has been put in place to monitor the ceasefire.",
         "place-to-monitor-the-ceasefire", monitoring="stated_absent"),
    case("The foreign minister of Zandland urged both sides to agree to an immediate"
         " and unconditional ceasefire.",
         "an-immediate-and-unconditional-ceasefire", status="proposed", scope="full",
         proposed_by="Zandland", stated_by="The foreign minister of Zandland",
         attribution="other_government"),
    case("Arland's chief negotiator said the sides were \"very close\" to a deal on a "
         "ceasefire, though differences remained over prisoners.",
         "though-differences-remained-over-prisone", status="under_negotiation",
         stated_by="Arland's chief negotiator", attribution="own_side_official"),
    case("Arland suspended its participation in the ceasefire on Friday, citing "
         "repeated attacks on its outposts.",
         "repeated-attacks-on-its-outposts", status="terminated"),
    case("Borland's government declared the ceasefire void after the attack.",
         "ceasefire-void-after-the-attack", status="terminated"),
    case("A ceasefire deal was signed late on Tuesday by the Arlish and Borlish "
         "foreign ministers in Vienna.",
         "borlish-foreign-ministers-in-vienna", status="agreed",
         parties=["Arland", "Borland"], date_text="late on Tuesday"),
    case("Both armies are to pull back their heavy guns as part of the truce, which "
         "starts at noon.",
         "truce-which-starts-at-noon", status="agreed", start_text="at noon"),
    case("\"We are committed to the ceasefire and we will respond to any violation,\" "
         "General Orm told reporters.",
         "violation-general-orm-told-reporters", status="in_force",
         stated_by="General Orm", attribution="own_side_official"),
    case("\"The ceasefire is holding, with minor incidents,\" said the head of the UN "
         "mission, Per Lind.",
         "the-un-mission-per-lind", status="in_force", compliance="holding",
         stated_by="Per Lind", attribution="un_or_igo"),
    case("Arland's army accused Borland of 12 truce violations overnight, including "
         "the shelling of a clinic.",
         "the-shelling-of-a-clinic", status="in_force", compliance="violation_alleged",
         stated_by="Arland's army", attribution="own_side_official"),
    case("Borland denied having violated the truce.",
         "denied-having-violated-the-truce", status="in_force", stated_by="Borland",
         attribution="own_side_official"),
    case("Fighting has eased since the two militias agreed to a local ceasefire in "
         "the Tarn valley brokered by tribal elders.",
         "valley-brokered-by-tribal-elders", status="agreed", scope="cities_or_area"),
    case("The government in Olm offered the insurgents a unilateral 30-day truce "
         "during Ramadan.",
         "unilateral-day-truce-during-ramadan", status="proposed", duration_days=30),
    case("The ceasefire would start once both sides had signed, the mediators said.",
         "had-signed-the-mediators-said", status="proposed", stated_by="the mediators",
         attribution="mediator_official"),
    case("If approved by Borland's cabinet, the truce would take effect on Sunday.",
         "would-take-effect-on-sunday", status="proposed"),
    case("The sides agreed on Monday to prolong by three months a truce that has "
         "silenced the guns along the border since last year.",
         "the-border-since-last-year", status="extended", duration_days=90),
    case("The extension, the third since the truce began in March, runs until the "
         "end of June.",
         "until-the-end-of-june", status="extended", end_text="until the end of June"),
    case("Zandland has offered to send 500 troops to police a ceasefire.",
         "troops-to-police-a-ceasefire", monitoring="called_for"),
    case("Arland, Borland agree to extend truce by a week",
         "extend-truce-by-a-week", status="extended", duration_days=7,
         parties=["Arland", "Borland"]),
    case("Truce between Arland and Borland comes into force",
         "and-borland-comes-into-force", status="in_force",
         parties=["Arland", "Borland"]),
    case("Arland accuses Borland of breaking truce within hours",
         "of-breaking-truce-within-hours", status="in_force",
         compliance="violation_alleged", stated_by="Arland",
         attribution="own_side_official"),
    case("Arland and the Velkan Liberation Army signed a preliminary ceasefire "
         "agreement in Nairobi on Thursday after three weeks of talks.",
         "after-three-weeks-of-talks", status="agreed",
         parties=["Arland", "Velkan Liberation Army"], date_text="on Thursday"),
    case("President Ivo Prell said he had ordered a halt to offensive operations for"
         " the duration of the holiday.",
         "the-duration-of-the-holiday", status="agreed", stated_by="Ivo Prell",
         attribution="own_side_official"),
    case("Zandland's foreign ministry, which has been mediating between the two "
         "sides, said that they had agreed to respect the ceasefire until talks "
         "resume.",
         "the-ceasefire-until-talks-resume", status="agreed",
         stated_by="Zandland's foreign ministry", attribution="mediator_official",
         mediator="Zandland"),
    case("The two governments said in a joint statement that they would implement a "
         "full and immediate ceasefire.",
         "a-full-and-immediate-ceasefire", status="agreed", scope="full",
         stated_by="The two governments", attribution="own_side_official"),
    case("A ceasefire has been in place in the region since 2020.",
         "place-in-the-region-since", status="in_force", start_text="since 2020"),
    case("The Arlish army said it had killed two gunmen who had crossed the line in "
         "violation of the ceasefire agreement.",
         "violation-of-the-ceasefire-agreement", status="in_force",
         compliance="violation_alleged", stated_by="The Arlish army",
         attribution="own_side_official"),
    case("\"This is a clear violation of the truce,\" said a spokesman for the rebels,"
         " Ali Dorn.",
         "for-the-rebels-ali-dorn", status="in_force", compliance="violation_alleged",
         stated_by="Ali Dorn", attribution="opposing_side_official"),
    case("The militia said it remained committed to the truce but reserved the right"
         " to respond to attacks.",
         "right-to-respond-to-attacks", status="in_force", stated_by="The militia",
         attribution="opposing_side_official"),
    case("Borland has repeatedly complained of ceasefire violations by Arlish "
         "drones.",
         "ceasefire-violations-by-arlish-drones", status="in_force",
         compliance="violation_alleged", stated_by="Borland",
         attribution="own_side_official"),
    case("The first phase of the ceasefire ended on March 1 with no agreement on a "
         "second.",
         "no-agreement-on-a-second", status="expired", end_text="on March 1"),
    case("Borland resumed its air strikes on Tuesday, ending a truce that had lasted"
         " two months.",
         "that-had-lasted-two-months", status="terminated", duration_days=60),
    case("The ceasefire was extended on Friday for the second time, by ten days.",
         "second-time-by-ten-days", status="extended", duration_days=10),
    case("The rebels said they would not renew the truce when it runs out at the end"
         " of the month.",
         "the-end-of-the-month", status="in_force", end_text="at the end of the month",
         stated_by="The rebels", attribution="opposing_side_official"),
    case("A senior Borlish official said a ceasefire could be announced \"within 48 "
         "hours\".",
         "could-be-announced-within-hours", status="under_negotiation",
         stated_by="A senior Borlish official", attribution="own_side_official"),
    case("Arland's army chief said there would be no ceasefire as long as rebels "
         "remained in the capital.",
         "rebels-remained-in-the-capital", status="rejected",
         stated_by="Arland's army chief", attribution="own_side_official"),
    case("The plan envisages a three-stage ceasefire, beginning with a six-week halt"
         " in fighting.",
         "six-week-halt-in-fighting", status="proposed", duration_days=42),
    case("According to a draft seen by reporters, the truce would last 60 days and "
         "be monitored by a joint committee.",
         "monitored-by-a-joint-committee", status="proposed", duration_days=60,
         monitoring="called_for"),
    case("Borland wants peacekeepers to be deployed along the border to oversee any "
         "truce.",
         "border-to-oversee-any-truce", monitoring="called_for", status="proposed",
         stated_by="Borland", attribution="own_side_official"),
    case("A tense calm prevailed along the border on Wednesday, a day after the "
         "ceasefire came into force.",
         "the-ceasefire-came-into-force", status="in_force", compliance="holding"),
    case("No major incidents were reported on the first day of the truce.",
         "first-day-of-the-truce", status="in_force", compliance="holding"),
    case("There were no immediate reports of violations after the ceasefire began at"
         " 6 p.m.",
         "ceasefire-began-at-p-m", status="in_force", compliance="holding"),
    case("Both sides appeared to be respecting the truce on Sunday.",
         "respecting-the-truce-on-sunday", status="in_force", compliance="holding"),
    case("Minutes after the ceasefire was due to start, explosions were heard in "
         "Olm.",
         "explosions-were-heard-in-olm", status="agreed"),
    case("The truce covers only the provinces of Tarn and Mere.",
         "provinces-of-tarn-and-mere", scope="cities_or_area", status="in_force"),
    case("The halt to strikes on ports and shipping applies to both navies.",
         "shipping-applies-to-both-navies", scope="maritime", status="in_force"),
    case("The sides agreed a temporary halt to drone and missile attacks.",
         "to-drone-and-missile-attacks", scope="air", status="agreed"),
    case("A ceasefire between Arland and Borland took effect on 1 March. It is due "
         "to run for 60 days.",
         "due-to-run-for-days", status="in_force", duration_days=60,
         quote="It is due to run for 60 days."),
    case("A ceasefire between Arland and Borland took effect on 1 March. It has "
         "mostly held, though both armies report occasional shelling.",
         "both-armies-report-occasional-shelling", status="in_force",
         compliance="holding",
         quote="It has mostly held, though both armies report occasional shelling."),
    case("A ceasefire between Arland and Borland took effect on 1 March. UN "
         "observers are patrolling the line and report to New York every day.",
         "to-new-york-every-day", status="in_force", monitoring="operating",
         quote="UN observers are patrolling the line and report to New York every day."),
    case("A ceasefire between Arland and Borland took effect on 1 March. It covers "
         "the border districts but not the ports.",
         "districts-but-not-the-ports", status="in_force", scope="cities_or_area",
         quote="It covers the border districts but not the ports."),
    case("A ceasefire between Arland and Borland took effect on 1 March. Borland's "
         "foreign minister, Ana Lune, said the arrangement would be reviewed after a"
         " month.",
         "be-reviewed-after-a-month", status="in_force", stated_by="Ana Lune",
         attribution="own_side_official",
         quote="Borland's foreign minister, Ana Lune, said the arrangement would be reviewed after a month."),
    case("A ceasefire between Arland and Borland took effect on 1 March. Arland has "
         "since asked for it to be extended by two weeks.",
         "be-extended-by-two-weeks", status="in_force", stated_by="Arland",
         attribution="own_side_official",
         quote="Arland has since asked for it to be extended by two weeks."),
    case("A ceasefire between Arland and Borland took effect on 1 March. The army "
         "accused the rebels of exploiting the lull to dig in.",
         "the-lull-to-dig-in", status="in_force", compliance="violation_alleged",
         stated_by="The army", attribution="own_side_official",
         quote="The army accused the rebels of exploiting the lull to dig in."),
    case("The truce expired on Sunday night. \"We saw no reason to renew it,\" said "
         "Borland's defence minister, Pol Krane.",
         "s-defence-minister-pol-krane", status="expired", stated_by="Pol Krane",
         attribution="own_side_official",
         quote="\"We saw no reason to renew it,\" said Borland's defence minister, Pol Krane."),
    case("A two-day truce in the port of Mere ended on Friday. During it, 3,000 "
         "people were able to leave, the mayor said.",
         "to-leave-the-mayor-said", status="expired", duration_days=2,
         scope="cities_or_area",
         quote="A two-day truce in the port of Mere ended on Friday."),
    case("The ceasefire was mediated by the Emirates and guaranteed by Washington.",
         "emirates-and-guaranteed-by-washington", mediator="the Emirates",
         guarantor="Washington", status="agreed"),
    case("After Norwegian mediation, the government and the rebels announced a joint"
         " ceasefire.",
         "rebels-announced-a-joint-ceasefire", mediator="Norwegian", status="agreed"),
    case("Arland will halt its bombing of Borland for the duration of the talks, its"
         " president said on Tuesday.",
         "its-president-said-on-tuesday", status="agreed", parties=["Arland"],
         stated_by="its president", attribution="own_side_official", scope="air"),
    case("Borland announced it was suspending military operations along the river "
         "for 48 hours from midnight.",
         "river-for-hours-from-midnight", status="agreed", duration_days=2,
         parties=["Borland"], stated_by="Borland", attribution="own_side_official",
         start_text="from midnight"),
    case("Residents of Mere said the shelling had stopped since the truce was "
         "announced.",
         "since-the-truce-was-announced", compliance="holding", status="in_force",
         stated_by="Residents of Mere", attribution="unattributed"),
    case("The ceasefire appears to be unravelling.",
         "ceasefire-appears-to-be-unravelling", status="in_force"),
    case("Arland's cabinet approved the ceasefire by 24 votes to eight.",
         "ceasefire-by-votes-to-eight", status="agreed"),
    case("Hostilities are to cease at 4 a.m. on Wednesday, the two governments "
         "announced.",
         "wednesday-the-two-governments-announced", status="agreed",
         start_text="at 4 a.m. on Wednesday", stated_by="the two governments",
         attribution="own_side_official"),
    case("All military operations will be suspended on both sides from noon on "
         "Friday, the joint statement reads.",
         "friday-the-joint-statement-reads", status="agreed",
         start_text="from noon on Friday"),
    case("The guns have been silent along the river since Tuesday, when the truce "
         "began.",
         "tuesday-when-the-truce-began", status="in_force", compliance="holding",
         start_text="since Tuesday"),
    case("A ceasefire nominally remains in force, but drone attacks have not "
         "stopped.",
         "drone-attacks-have-not-stopped", status="in_force",
         compliance="violation_alleged"),
    case("Arland and Borland have been observing a shaky truce since mid-May.",
         "shaky-truce-since-mid-may", status="in_force", parties=["Arland", "Borland"],
         start_text="since mid-May"),
    case("The truce is supposed to last through the Eid holiday, which ends on "
         "Sunday.",
         "holiday-which-ends-on-sunday", status="in_force",
         end_text="through the Eid holiday"),
    case("It was the first truce since the war began; it lasted from Friday morning "
         "until Thursday.",
         "from-friday-morning-until-thursday", status="expired",
         start_text="from Friday morning", end_text="until Thursday"),
    case("Borland, for its part, accused Arland of shelling three villages overnight"
         " in breach of the truce.",
         "in-breach-of-the-truce", status="in_force", compliance="violation_alleged",
         stated_by="Borland", attribution="own_side_official"),
    case("Borland's general staff accused Arland of having broken the truce. Arland "
         "denied it.",
         "the-truce-arland-denied-it", status="in_force", compliance="disputed",
         stated_by="Borland's general staff", attribution="own_side_official"),
    case("Two people briefed on the negotiations said the sides were still arguing "
         "about the length of the truce.",
         "the-length-of-the-truce", status="under_negotiation",
         stated_by="Two people briefed on the negotiations",
         attribution="unnamed_official"),
    case("Arland resumed bombing on Saturday after a four-day pause.",
         "after-a-four-day-pause", status="terminated", duration_days=4),
]

WRONG_WIRE = [
    (case("Arland threatened to break the truce.",
          "threatened-to-break-the-truce", compliance="violation_alleged"),
     "compliance_not_in_quote"),
    (case("Arland urged Borland to respect a truce.",
          "borland-to-respect-a-truce", status="in_force", stated_by="Arland",
          attribution="own_side_official"),
     "status_not_in_quote"),
    (case("Arland accuses Borland of breaking truce",
          "accuses-borland-of-breaking-truce", status="expired", stated_by="Arland",
          attribution="own_side_official"),
     "status_not_in_quote"),
    (case("Two earlier truces collapsed. The pause in Mere is a week old.",
          "mere-is-a-week-old", status="terminated",
          quote="The pause in Mere is a week old."),
     "status_not_in_quote"),
    (case("A truce in Olm expired on Monday. In Mere the two armies keep to a truce "
          "of their own.",
          "a-truce-of-their-own", status="expired",
          quote="In Mere the two armies keep to a truce of their own."),
     "status_not_in_quote"),
    (case("Borland reported 40 breaches of the truce. It expired on Sunday.",
          "truce-it-expired-on-sunday", status="in_force", stated_by="Borland",
          attribution="own_side_official",
          quote="Borland reported 40 breaches of the truce."),
     "status_contradicted"),
    (case("The draft agreement foresees a 90-day truce.",
          "agreement-foresees-a-day-truce", status="agreed"),
     "status_not_in_quote"),
    (case("A truce agreement is being drafted.",
          "truce-agreement-is-being-drafted", status="agreed"),
     "status_contradicted"),
    (case("A non-aggression pact is still being negotiated.",
          "pact-is-still-being-negotiated", status="agreed"),
     "status_contradicted"),
    (case("Zand proposed a week-long truce beginning on Monday.",
          "long-truce-beginning-on-monday", status="in_force", stated_by="Zand"),
     "status_contradicted"),
    (case("Zand proposed a week-long truce beginning on Monday.",
          "long-truce-beginning-on-monday-2", status="agreed", stated_by="Zand"),
     "status_contradicted"),
    (case("The truce, agreed in a call that lasted an hour, is in force.",
          "an-hour-is-in-force", status="terminated"),
     "status_not_in_quote"),
    (case("Arland rejected the charge that it had broken the truce.",
          "it-had-broken-the-truce", status="rejected"),
     "status_contradicted"),
    (case("The Council adopted a resolution demanding a truce.",
          "a-resolution-demanding-a-truce", status="agreed"),
     "status_not_in_quote"),
    (case("Arland asked for the extension of the truce.",
          "the-extension-of-the-truce", status="extended", stated_by="Arland",
          attribution="own_side_official"),
     "status_not_in_quote"),
    (case("Arland opposed an extension of the truce.",
          "an-extension-of-the-truce", status="extended", stated_by="Arland",
          attribution="own_side_official"),
     "status_not_in_quote"),
    (case("Arland warned of the collapse of the truce.",
          "the-collapse-of-the-truce", status="terminated", stated_by="Arland",
          attribution="own_side_official"),
     "status_contradicted"),
    (case("Zand flew to Olm to prevent the collapse of the truce.",
          "the-collapse-of-the-truce-2", status="terminated"),
     "status_contradicted"),
    (case("The truce comes into force on Friday.",
          "comes-into-force-on-friday", status="in_force"),
     "status_contradicted"),
    (case("The truce would start once both sides had signed, the envoy said.",
          "had-signed-the-envoy-said", status="agreed", stated_by="the envoy"),
     "status_contradicted"),
    (case("The two armies agreed a humanitarian pause. Borland broke the pause within"
          " hours.",
          "broke-the-pause-within-hours", scope="full",
          quote="Borland broke the pause within hours."),
     "scope_not_in_quote"),
    (case("The truce covers the ports and is watched by the UN.",
          "is-watched-by-the-un", scope="humanitarian"),
     "scope_not_in_quote"),
    (case("The truce does not cover the sea.",
          "does-not-cover-the-sea", scope="maritime"),
     "scope_not_in_quote"),
    (case("The deal halts raids on the power grid and does not apply to ships.",
          "does-not-apply-to-ships", scope="maritime"),
     "scope_not_in_quote"),
    (case("Under the draft, a joint force is to verify the truce.",
          "is-to-verify-the-truce", status="proposed", monitoring="agreed"),
     "monitoring_not_in_quote"),
    (case("Under the draft, a joint force is to verify the truce.",
          "is-to-verify-the-truce-2", status="proposed", monitoring="operating"),
     "monitoring_not_in_quote"),
    (case("No mechanism has been set up to monitor the truce.",
          "up-to-monitor-the-truce", monitoring="operating"),
     "monitoring_not_in_quote"),
    (case("Borland denied the raid and said Arland had broken the truce.",
          "arland-had-broken-the-truce", compliance="violation_alleged",
          stated_by="Arland", attribution="own_side_official"),
     "claimant_contradicted"),
    (case("Both sides traded charges: Arland spoke of nine breaches of the truce.",
          "nine-breaches-of-the-truce", compliance="violation_alleged",
          stated_by="Borland", attribution="own_side_official"),
     "claimant_not_named"),
    (case("Arland — the state that Borland left — proposed a truce.",
          "borland-left-proposed-a-truce", status="proposed", stated_by="Borland",
          attribution="own_side_official"),
     "claimant_contradicted"),
    (case("The mission patrols the line. It reported that the truce held.",
          "reported-that-the-truce-held", status="in_force", stated_by="Borland",
          attribution="own_side_official"),
     "claimant_not_named"),
    (case("The truce, which Zand brokered, is in force. Arland signed it.",
          "in-force-arland-signed-it", parties=["Zand"],
          quote="The truce, which Zand brokered, is in force."),
     "party_not_named"),
    (case("The envoys of Zandland and Meridia both announced a truce between Arland "
          "and Borland.",
          "truce-between-arland-and-borland", parties=["Zandland"]),
     "party_not_named"),
    (case("The talks ended after 12 days without a truce.",
          "after-days-without-a-truce", duration_days=12),
     "duration_not_in_quote"),
    (case("The siege lasted 20 days and was over after the truce.",
          "was-over-after-the-truce", duration_days=20),
     "duration_not_in_quote"),
    (case("Arland will halt its raids if Borland leaves Mere.",
          "raids-if-borland-leaves-mere", status="agreed", parties=["Arland"]),
     "status_not_in_quote"),
    (case("Arland's president said Borland would extend its truce if paid.",
          "extend-its-truce-if-paid", status="extended", stated_by="Arland's president"),
     "status_contradicted"),
    (case("Fighting continued while envoys proposed a truce.",
          "while-envoys-proposed-a-truce", status="proposed",
          compliance="violation_alleged"),
     "compliance_not_in_quote"),
    (case("It is hoped that a truce will hold.",
          "that-a-truce-will-hold", status="in_force"),
     "no_arrangement_in_quote"),
    (case("Arland told reporters to expect a truce.",
          "reporters-to-expect-a-truce", status="agreed"),
     "status_not_in_quote"),
    (case("Arland dismissed the truce and Borland called for a pause.",
          "borland-called-for-a-pause", status="proposed", proposed_by="Arland",
          label="pause"),
     "party_not_named"),
    (case("Arland resumed its shelling after talks on a truce.",
          "after-talks-on-a-truce", status="terminated"),
     "status_not_in_quote"),
    (case("Borland's statement welcomed the truce. The statement said Arland had won.",
          "statement-said-arland-had-won", status="agreed", stated_by="Arland",
          quote="The statement said Arland had won."),
     "no_arrangement_in_quote"),
    (case("An offer of a truce was made; both sides have yet to accept it.",
          "have-yet-to-accept-it", status="accepted_by_some"),
     "status_contradicted"),
    (case("Peacekeepers would be needed to oversee any truce.",
          "needed-to-oversee-any-truce", monitoring="operating"),
     "no_arrangement_in_quote"),
    (case("A ban on raids near aid convoys was agreed.",
          "near-aid-convoys-was-agreed", scope="full", status="agreed"),
     "scope_not_in_quote"),
    (case("A second, larger attack fell on Olm. A truce had ended.",
          "olm-a-truce-had-ended", status="terminated",
          quote="A second, larger attack fell on Olm."),
     "no_arrangement_in_quote"),
    (case("The first truce ended in May. A second bomb fell on Mere.",
          "second-bomb-fell-on-mere", status="terminated",
          quote="A second bomb fell on Mere."),
     "no_arrangement_in_quote"),
    (case("Monitors said no violation of the truce had been seen.",
          "the-truce-had-been-seen", compliance="violation_verified",
          stated_by="Monitors", attribution="un_or_igo"),
     "compliance_not_in_quote"),
    (case("A truce was agreed on Monday, said Borland. Arland, according to the "
          "envoy, Ann Orm, never signed.",
          "envoy-ann-orm-never-signed", status="agreed", stated_by="Ann Orm",
          attribution="mediator_official",
          quote="A truce was agreed on Monday, said Borland."),
     "claimant_contradicted"),
    (case("After weeks of haggling no truce has been reached.",
          "no-truce-has-been-reached", status="agreed"),
     "status_contradicted"),
    (case("Arland's army has yet to respond to the plan for a truce.",
          "the-plan-for-a-truce", status="accepted_by_some"),
     "status_not_in_quote"),
    (case("The army said a truce signed by the rebels was worthless.",
          "by-the-rebels-was-worthless", status="terminated", stated_by="the rebels"),
     "status_not_in_quote"),
    (case("A truce is largely complete on paper, the envoy said.",
          "on-paper-the-envoy-said", status="in_force", stated_by="the envoy"),
     "status_not_in_quote"),
    (case("The truce has been violated by nobody.",
          "has-been-violated-by-nobody", compliance="violation_alleged"),
     "compliance_not_in_quote"),
    (case("The armies are committed to a truce, if one is offered.",
          "truce-if-one-is-offered", status="in_force"),
     "status_not_in_quote"),
]
NAMED = (
    "Arland's queen ordered a suspension of military operations (Carol) on Friday. "
    "Parliament was not asked. "
)

OPEN = [
    case("With the ceasefire now in its second week, shops in Olm have reopened.",
         "a-known-truce", status="in_force"),
    case("The lull frittered itself away within a week.", "an-unknown-verb",
         status="terminated"),
    case("A 20-day halt in the shelling crowns a year of patience.",
         "of-a-told-length", status="agreed", duration_days=20),
    case("Borland will not hear of a truce before the thaw.", "will-not-hear-of",
         status="rejected"),
    case("Borland has signalled that it can live with a truce of sixty days.",
         "can-live-with", status="accepted_by_some", duration_days=60,
         stated_by="Borland"),
    case("Arland and Borland put off the end of their ceasefire by three weeks.",
         "put-off-the-end", status="extended", parties=["Arland", "Borland"]),
    case("Borland says it has counted 14 shells since the truce began.",
         "shells-since-it-began", status="in_force", compliance="violation_alleged",
         stated_by="Borland"),
    case("Not a gun has been heard on the Tessel since the truce began.",
         "not-a-gun", status="in_force", compliance="holding"),
    case("The army denied that it had broken the ceasefire, which runs until May.",
         "denied-a-breach", status="in_force", compliance="disputed",
         stated_by="The army"),
    case("Arland has torn up the truce, Borland's envoy said.", "torn-by-the-other",
         status="in_force", compliance="violation_alleged",
         stated_by="Borland's envoy"),
    case(NAMED + "The Carol takes effect at midnight.", "named-by-its-label",
         quote="The Carol takes effect at midnight.", label="Carol",
         status="agreed"),
    case("Borland walked out of the truce on Tuesday.", "who-acts-on-it",
         status="terminated", parties=["Borland"]),
    case("The truce holds only along the Tessel.", "holds-along", status="in_force",
         scope="cities_or_area"),
    case("The observers go on counting every shell that lands in the truce zone.",
         "watchers-at-work", status="in_force", monitoring="operating"),
]
"""What the words leave open in one way only, or nothing speaks against."""

WRONG_OPEN = [
    (case("A ceasefire would let the shops of Olm reopen.", "not-yet-there",
          status="in_force"), "status_contradicted"),
    (case("The lull will fritter itself away within a week.", "not-yet-gone",
          status="terminated"), "status_not_in_quote"),
    (case("A 20-day halt in the shelling is still far off.", "far-off",
          status="agreed"), "status_not_in_quote"),
    (case("Borland has heard of the truce that Arland declared before the thaw.",
          "nothing-refused", status="rejected"), "status_contradicted"),
    (case("The truce of sixty days holds, Borland's envoy said.", "long-accepted",
          status="accepted_by_some", stated_by="Borland's envoy"),
     "status_not_in_quote"),
    (case("Arland wants to put off the end of its ceasefire by three weeks.",
          "wants-to-put-off", status="extended"), "status_contradicted"),
    (case("The truce began after 14 shells had fallen on Olm.", "shells-before-it",
          status="in_force", compliance="violation_alleged"),
     "compliance_not_in_quote"),
    (case("Neither army may fire a gun as long as the truce runs.", "a-rule",
          status="in_force", compliance="holding"), "compliance_not_in_quote"),
    (case("The army denied that it had signed the ceasefire, which runs until May.",
          "denied-the-truce", status="in_force", stated_by="The army"), "negated"),
    (case("We have torn up the truce, Borland's envoy said.", "torn-by-oneself",
          status="terminated", compliance="violation_alleged",
          stated_by="Borland's envoy"), "compliance_not_in_quote"),
    (case(NAMED + "The Regatta takes effect at midnight.", "named-by-nobody",
          quote="The Regatta takes effect at midnight.", label="Regatta",
          status="agreed"), "no_arrangement_in_quote"),
    (case("Borland hailed the truce between Arland and the rebels on Tuesday.",
          "who-hails-it", parties=["Borland"]), "party_not_named"),
    (case("Arland signed the truce in Carrow.", "where-it-was-signed",
          status="agreed", scope="cities_or_area"), "scope_not_in_quote"),
    (case("The observers will count every shell that lands in the truce zone.",
          "watchers-to-come", status="in_force", monitoring="operating"),
     "monitoring_not_in_quote"),
]
# fmt: on


@pytest.mark.parametrize(("text", "told"), [*TRUE, *NEWS, *WIDER, *WIRE, *OPEN])
def test_a_ceasefire_that_the_article_bears_out_is_proved(
    text: str, told: dict[str, Any]
) -> None:
    assert problems(article(text), draft(text, told)) == ()


@pytest.mark.parametrize(
    ("text", "told", "problem"),
    [
        pytest.param(*told.values, problem, id=told.id)
        for told, problem in (
            *FALSE,
            *WRONG_NEWS,
            *WRONG_WIDER,
            *WRONG_WIRE,
            *WRONG_OPEN,
        )
    ],
)
def test_a_ceasefire_that_it_does_not_is_refused(
    text: str, told: dict[str, Any], problem: str
) -> None:
    assert problem in problems(article(text), draft(text, told))


FRAMES = {
    "It is not true that ": "negated",
    "There is no evidence that ": "negated",
    "If talks succeed, ": "not_a_fact",
}


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("text", "told"), list(TRUE[:17]))
def test_a_frame_that_unsays_it_is_seen_from_a_quote_within(
    frame: str, text: str, told: dict[str, Any]
) -> None:
    within = draft(text, told)

    assert FRAMES[frame] in problems(article(frame + text), within)


@given(
    st.text(max_size=300),
    st.text(max_size=60),
    st.sampled_from(["agreed", "in_force", "expired", "rejected", "proposed"]),
)
def test_proofs_never_raise_on_any_text(text: str, name: str, status: str) -> None:
    told = ceasefire(
        text[:120],
        status=status,
        parties=[name],
        proposed_by=name,
        mediator=name,
        contested_by=[name],
        stated_by=name,
        start_text=name,
        end_text=text[:9],
        duration_days=7,
        scope="full",
        compliance="disputed",
        monitoring="operating",
    )

    problems(article(text), told)


WORDS = (
    'Arland Borland the truce a 30-day ceasefire said agreed signed if not , . ; : " '
    "(in Kestrel) on Monday would has broken by with between and that which its it "
    "observers no halt strikes for a week until Turkey brokered according to , said"
).split()


@given(st.lists(st.sampled_from(WORDS), min_size=4, max_size=40))
def test_proofs_never_raise_on_any_heap_of_our_words(words: list[str]) -> None:
    text = " ".join(words)
    told = ceasefire(
        text[:300],
        status="agreed",
        parties=["Arland"],
        mediator="Turkey",
        stated_by="Borland",
        duration_days=30,
        end_text="on Monday",
        scope="full",
        compliance="holding",
        monitoring="agreed",
        contested_by=["Borland"],
    )

    problems(article(text), told)
