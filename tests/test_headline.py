"""The top of a brief in a model's words: proved against the items, or not used."""

from collections.abc import Callable
from typing import Any

import pytest

from summarizer import Brief, Summarizer, to_markdown
from summarizer.compose import view_of_brief
from summarizer.errors import LLMUnavailableError
from summarizer.extract import Request
from summarizer.headline import Headline, offered, prove_headline
from summarizer.kinds.base import Item
from summarizer.registry import known_registry
from summarizer.testing import ScriptedLLM
from summarizer.verify import discrepancies

Which = Callable[[Item], bool]


@pytest.fixture(scope="module")
def ukraine(briefs: dict[str, Brief]) -> Brief:
    return briefs["russia-ukraine"]


def holds(party: str, words: str) -> Which:
    return lambda item: (
        getattr(item, "party", "") == party
        and words.casefold() in str(getattr(item, "position", "")).casefold()
    )


def counts(words: str) -> Which:
    return lambda item: any(
        words in figure.count_text for figure in getattr(item, "figures", ())
    )


def arranged(words: str) -> Which:
    return lambda item: words.casefold() in str(getattr(item, "label", "")).casefold()


DONBAS = holds("russia", "ceding all of Donbas")
FREEZE = holds("ukraine", "frozen along")
FULL_REFUSED = holds("russia", "Did not agree to the full")
OWN_DEAD = counts("55,000")
ALL_DEAD = counts("tens of thousands")
WEEK = arranged("week without fire")


def number(brief: Brief, which: Which) -> int:
    found = [n for n, item in enumerate(offered(brief), start=1) if which(item)]
    assert len(found) == 1, found
    return found[0]


def said(brief: Brief, text: str, *cited: Which) -> dict[str, Any]:
    return {"text": text, "items": [number(brief, which) for which in cited]}


def headline(*sentences: dict[str, Any], judgments: Any = ()) -> str:
    return Headline.model_validate(
        {"sentences": list(sentences), "judgments": list(judgments)}
    ).model_dump_json()


def failures(brief: Brief, text: str, *cited: Which) -> tuple[str, ...]:
    told = Headline.model_validate_json(headline(said(brief, text, *cited)))
    return prove_headline(told, brief, view_of_brief(brief, known_registry())).failures


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Russia demands ceding all of Donbas.", [DONBAS]),
        (
            "Russia demands all of Donbas, while Ukraine proposes the conflict be "
            "frozen along the front line.",
            [DONBAS, FREEZE],
        ),
        (
            "Zelenskyy said the killed on Ukraine's side are estimated at 55,000.",
            [OWN_DEAD],
        ),
        ("The week without fire into Kyiv is disputed.", [WEEK]),
        ("Russia did not agree to the full 30-day ceasefire.", [FULL_REFUSED]),
    ],
)
def test_a_sentence_made_of_its_items_is_borne_out(
    ukraine: Brief, text: str, cited: list[Which]
) -> None:
    assert failures(ukraine, text, *cited) == ()


@pytest.mark.parametrize(
    ("text", "cited", "problem"),
    [
        ("Ukraine demands ceding all of Donbas.", [DONBAS, FREEZE], "of whom it names"),
        (
            "Ukraine proposes ceding all of Donbas, while Russia demands the conflict "
            "be frozen along the front line.",
            [DONBAS, FREEZE],
            "'frozen'",
        ),
        ("Russia rejects ceding all of Donbas.", [DONBAS], "'rejects'"),
        ("Russia demands ceding half of Donbas.", [DONBAS], "'half'"),
        ("Russia no longer demands ceding all of Donbas.", [DONBAS], "negation"),
        ("Russia agreed to the full 30-day ceasefire.", [FULL_REFUSED], "drops"),
        ("Russia did not agree to the full 60-day ceasefire.", [FULL_REFUSED], "60"),
        ("Zelenskyy reported 55,000 killed in Ukraine.", [OWN_DEAD], "'55,000'"),
        ("In Ukraine an estimated 55,000 were killed.", [OWN_DEAD], "claimant"),
        (
            "Zelenskyy put the killed of both sides at tens of thousands, "
            "estimated at 55,000.",
            [OWN_DEAD, ALL_DEAD],
            "mixes two",
        ),
        ("The week without fire into Kyiv is holding.", [WEEK], "disputed"),
        ("Germany demands ceding all of Donbas.", [DONBAS], "'Germany'"),
        ("Today Russia demands ceding all of Donbas.", [DONBAS], "'Today'"),
        ("Moscow admitted that it demands all of Donbas.", [DONBAS], "admitted"),
    ],
)
def test_a_sentence_that_says_more_is_not(
    ukraine: Brief, text: str, cited: list[Which], problem: str
) -> None:
    assert problem in " ".join(failures(ukraine, text, *cited))


def test_a_sentence_must_cite_items_that_there_are(ukraine: Brief) -> None:
    for items, problem in (([], "cites no item"), ([999], "no item 999")):
        told = Headline.model_validate(
            {"sentences": [{"text": "All is well.", "items": items}], "judgments": []}
        )
        view = view_of_brief(ukraine, known_registry())
        assert problem in prove_headline(told, ukraine, view).failures[0]


def written(brief: Brief, *lines: str | Exception) -> tuple[Brief, ScriptedLLM]:
    answers = iter(lines)

    def script(_: Request) -> Any:
        return next(answers)

    llm = ScriptedLLM(script)
    with Summarizer(llm=llm) as summarizer:
        return summarizer.headlined(brief), llm


def test_a_proved_headline_takes_the_templates_place(ukraine: Brief) -> None:
    sentence = said(ukraine, "Russia demands ceding all of Donbas.", DONBAS)
    judgment = {
        "likelihood": "unlikely",
        "statement": "Russia agrees to freezing the conflict along the front line.",
        "confidence": "low",
        "items": [number(ukraine, DONBAS), number(ukraine, FREEZE)],
    }
    judgment["statement"] = "Russia demands less than all of Donbas"

    brief, llm = written(ukraine, headline(sentence, judgments=[judgment]))

    assert len(llm.requests) == 1
    assert [told.text for told in brief.bottom_line] == [sentence["text"]]
    assert brief.bottom_line_by == "model"
    page = to_markdown(brief)
    assert "We assess it is unlikely that Russia demands less than all" in page
    assert "Confidence is low because it rests on 2 independent sources" in page
    assert list(discrepancies(brief, registry=known_registry())) == []


def test_the_articles_are_not_sent(ukraine: Brief) -> None:
    _, llm = written(ukraine, headline(), headline())

    sent = "\n".join(turn.content for turn in llm.requests[0].messages)
    quotes = [record.evidence.quote for record in ukraine.records]
    assert not [quote for quote in quotes if len(quote) > 80 and quote in sent]


def test_what_fails_is_offered_back_once_and_then_the_template_stands(
    ukraine: Brief,
) -> None:
    wrong = headline(said(ukraine, "Russia rejects ceding all of Donbas.", DONBAS))
    right = headline(said(ukraine, "Russia demands ceding all of Donbas.", DONBAS))

    mended, asked = written(ukraine, wrong, right)
    kept, asked_in_vain = written(ukraine, wrong, wrong)

    assert mended.bottom_line_by == "model"
    assert "'rejects'" in asked.requests[1].messages[-1].content
    assert kept == ukraine
    assert len(asked_in_vain.requests) == 2


def test_without_an_answer_the_template_stands(ukraine: Brief) -> None:
    kept, _ = written(ukraine, LLMUnavailableError("down"))

    assert kept == ukraine


@pytest.mark.parametrize(
    "statement",
    ["Russia is likely to demand all of Donbas", "Russia demands all of Kyiv"],
)
def test_a_judgment_keeps_to_its_fields_and_items(
    ukraine: Brief, statement: str
) -> None:
    judgment = {
        "likelihood": "likely",
        "statement": statement,
        "confidence": "low",
        "items": [number(ukraine, DONBAS)],
    }
    right = said(ukraine, "Russia demands ceding all of Donbas.", DONBAS)
    told = headline(right, judgments=[judgment])

    kept, _ = written(ukraine, told, told)

    assert kept.judgments == ()


def test_a_forged_bottom_line_is_found(ukraine: Brief) -> None:
    from summarizer.records import content_id

    right = headline(said(ukraine, "Russia demands ceding all of Donbas.", DONBAS))
    brief, _ = written(ukraine, right)
    forged = brief.bottom_line[0].model_copy(
        update={"text": "Russia rejects ceding all of Donbas."}
    )
    told = brief.model_copy(update={"bottom_line": (forged,)})
    own = told.model_dump(exclude={"id", "schema_version"})
    told = told.model_copy(update={"id": content_id(own)})

    assert "bottom_line" in " ".join(discrepancies(told, registry=known_registry()))
