"""What is asked of a model, and what comes back: pure values and the port itself.

`llm`, `cache` and `testing` implement `LLM`; nothing here knows of a network.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal, NamedTuple, Protocol

from pydantic import BaseModel

from .errors import LLMError
from .kinds import Reply
from .numbering import NumberedReply, by_number, numbered, quoted
from .prompts import fence, fill, fingerprint, load
from .records import Article, Missed, Problem, Rejection
from .settings import Cites
from .text import visible
from .zones import Stretch, told_text


class Message(NamedTuple):
    """One turn of the conversation."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Request:
    """One question, complete: equal requests deserve equal answers."""

    purpose: Literal["extract", "repair", "second_look", "headline", "resolve"]
    messages: tuple[Message, ...]
    reply_type: type[BaseModel]
    """The answer's content validates as this."""
    fingerprint: str
    """Of the prompt's files."""
    article: str = field(default="", compare=False)
    """The article as sent. The messages hold it too, so it tells no two apart."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a question cost, in HTTP calls and the provider's tokens."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    """Of the input: what the provider still had in its own prompt cache."""

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            self.calls + other.calls,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.cached_tokens + other.cached_tokens,
        )

    @classmethod
    def of(cls, failure: LLMError) -> "Usage":
        """Read what a failed question cost."""
        return cls(
            failure.attempts,
            failure.input_tokens,
            failure.output_tokens,
            failure.cached_tokens,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer."""

    content: str
    """JSON text that validates as the request's `reply_type`."""
    usage: Usage = field(default_factory=Usage)
    """What it cost now: nothing when it came from the cache."""


class LLM(Protocol):
    """The port: anything that can answer a request."""

    @property
    def identity(self) -> Mapping[str, object]:
        """What shapes an answer besides the request: base URL, model, parameters.

        JSON-like; goes into the cache key and, without secrets, into provenance.
        `identity["engine"]` and `identity["model"]` are always there.
        """

    async def ask(self, request: Request) -> Answer:
        """Answer one request.

        Raises:
            LLMError: as `summarizer.errors` tells them apart.
        """

    async def aclose(self) -> None:
        """Give back connections and files; the object is not used afterwards."""


PROMPT = "extract"
"""The folder under prompts/ that both requests are made of."""

ADVICE: dict[Problem, str] = {
    "quote_not_found": "the quote does not stand in the article letter by letter",
    "quote_too_short": "the quote is too short to bear anything out",
    "quote_too_long": "the quote is longer than 400 characters or three sentences",
    "quote_in_related": "the quote stands in a teaser for another article",
    "quote_in_boilerplate": "the quote stands in the page's own furniture",
    "claimant_not_named": "neither the quote nor its neighbouring sentences name "
    "stated_by; write 'reporter' if the article says it in its own words",
    "claimant_contradicted": "the text has somebody else say so than stated_by, or "
    "stated_by does not speak in the standing that attribution gives",
    "date_not_in_article": "a date phrase does not stand letter by letter with what it "
    "dates, or a start_text does not read as a start, an end_text as an end; write null "
    "if the article does not date it",
    "number_not_in_quote": "a number in the paraphrase stands neither in the quote nor "
    "next to it",
    "negated": "the text negates or denies it; assertion says otherwise",
    "not_a_fact": "a feared, possible or future number is no record",
    "historical": "the text tells it of an earlier time; assertion says otherwise",
    "count_not_in_quote": "count_text does not stand in the quote letter by letter",
    "count_not_a_number": "count_text is no single number phrase",
    "count_mismatch": "value or qualifier differ from the whole number phrase that "
    "the quote has around count_text",
    "not_people": "the number counts things, not people",
    "metric_not_in_quote": "the quote does not say that this happened to people",
    "role_mismatch": "in the quote this number belongs to another metric",
    "victims_not_named": "neither the quote nor its neighbouring sentences name "
    "victim_side; write 'not stated' if they do not say whose people",
    "wrong_side": "the quote counts another side's people than victim_side",
    "group_not_in_quote": "the quote does not say that they were civilian or military",
    "responsible_not_named": "neither the quote nor its neighbouring sentences say that "
    "responsible did it; write null if they do not",
    "subset_mismatch": "is_subset does not follow from words such as 'including'",
    "count_type_mismatch": "count_type does not follow from words such as 'toll since'",
    "verification_not_in_quote": "no word tells that the number was verified by somebody "
    "independent, estimated, or disputed; write 'not_stated'",
    "place_not_in_quote": "place stands neither in the quote nor next to it",
    "holder_not_named": "neither the quote nor its neighbouring sentences name the "
    "actor",
    "wrong_holder": "in the quote somebody else holds this position",
    "stance_not_in_quote": "no word of the quote tells this stance",
    "stance_contradicted": "the quote tells the opposite stance",
    "condition_left_out": "the acceptance is conditional; name its conditions",
    "no_arrangement_in_quote": "the quote speaks of no ceasefire, truce, halt or pause",
    "party_not_named": "neither the quote nor its neighbouring sentences say that one of "
    "parties is bound by it, that one of contested_by disputes it, or that proposed_by, "
    "mediator or guarantor is just that; leave out or write null what they do not say",
    "duration_not_in_quote": "duration_days is not stated in the quote or next to it",
    "scope_not_in_quote": "the quote does not tell this scope",
    "status_not_in_quote": "the quote does not tell this status",
    "status_contradicted": "the quote tells another status, such as only proposed",
    "compliance_not_in_quote": "the quote does not tell this compliance",
    "monitoring_not_in_quote": "the quote does not tell this monitoring",
}
"""What a model is told of each problem."""


def extraction_request(
    article: Article, *, stretches: Sequence[Stretch], cites: Cites = "quotes"
) -> Request:
    """Ask for the records of one article.

    The fixed part comes first, so that providers' prompt caches hit; the article comes
    last, between fences that no author can write: they are made of its own hash. What
    a page prints around an article (teasers, furniture) is not sent.

    Args:
        article: what to read. Its metadata is not sent: equal texts, one question.
        stretches: its zones, as `zones.zones` gives them.
        cites: whether records quote the article or name its sentences by number.
    """
    text = visible(told_text(article, stretches))
    sent = numbered(text) if cites == "numbers" else text
    user = fill(f"{PROMPT}/user", fence=fence("article", text), article=sent)
    messages = (Message("system", _system(cites)), Message("user", user))
    reply_type = NumberedReply if cites == "numbers" else Reply
    return Request("extract", messages, reply_type, fingerprint(PROMPT), text)


def read_reply(request: Request, answer: Answer) -> BaseModel:
    """Read the answer to an extraction or a repair as a `Reply`, quotes and all.

    Raises:
        ValidationError: it is none.
    """
    said = request.reply_type.model_validate_json(answer.content)
    return said if isinstance(said, Reply) else quoted(said, request.article)


def repair_request(
    request: Request, answer: Answer, rejections: Iterable[Rejection]
) -> Request:
    """Offer failed records back to the model, once, each with its problems.

    Args:
        request: what was asked.
        answer: what was answered.
        rejections: what its article did not bear out.
    """
    failures = "\n".join(
        f"- {rejected.kind}: {rejected.claim}\n"
        f"  quote: {rejected.quote}\n"
        f"  problem: {'; '.join(ADVICE[problem] for problem in rejected.problems)}"
        for rejected in rejections
    )
    turns = (
        Message("assistant", answer.content),
        Message("user", fill(f"{PROMPT}/repair", failures=failures)),
    )
    return replace(request, purpose="repair", messages=request.messages + turns)


def second_look_request(
    request: Request, answer: Answer, left_out: Iterable[Missed]
) -> Request:
    """Ask once more about passages of which no record tells.

    Args:
        request: what was asked.
        answer: what was answered.
        left_out: what a second reader found in the article.
    """
    passages = "\n".join(f"- {one.kind}, {one.what}: {one.quote}" for one in left_out)
    turns = (
        Message("assistant", answer.content),
        Message("user", fill(f"{PROMPT}/second_look", passages=visible(passages))),
    )
    return replace(request, purpose="second_look", messages=request.messages + turns)


@cache
def _system(cites: Cites) -> str:
    article = load(f"{PROMPT}/example_article")
    answer = json.loads(load(f"{PROMPT}/example_answer", suffix=".json"))
    if cites == "numbers":
        answer = by_number(answer, article)
        article = numbered(article)
    return fill(
        f"{PROMPT}/system",
        how_to_cite=load(f"{PROMPT}/evidence_{cites}"),
        example_article=article,
        example_answer=json.dumps(answer, ensure_ascii=False, separators=(",", ":")),
    )
