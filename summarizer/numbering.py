"""Evidence by sentence number: the article goes out numbered, records cite numbers.

What is cited so is verbatim by construction, and costs a model few words.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, create_model

from .kinds import KINDS, Reply
from .quotes import MAX_SENTENCES
from .sentences import Span, sentences


def numbered(text: str) -> str:
    """Put its number before each sentence: "[1] First. [2] Second."."""
    parts: list[str] = []
    end = 0
    for number, span in enumerate(sentences(text), start=1):
        parts += (text[end : span.start], f"[{number}] ", text[span.start : span.end])
        end = span.end
    return "".join((*parts, text[end:]))


def quoted(said: BaseModel, text: str) -> BaseModel:
    """Turn an answer that cites numbers into one that quotes.

    Args:
        said: a `NumberedReply`.
        text: the article as sent, without its numbers.

    Returns:
        A `Reply`. Numbers that there are not, or that do not follow each other, give
        an empty quote, which no article bears out.
    """
    spans = sentences(text)
    told = said.model_dump()
    for kind in KINDS:
        for draft in told[kind.reply_field]:
            draft["quote"] = _quote(draft.pop("sentences"), text, spans)
    return Reply.model_validate(told)


def by_number(answer: Mapping[str, Any], text: str) -> dict[str, Any]:
    """Turn an answer that quotes into one that cites numbers."""
    spans = sentences(text)
    told = dict(answer)
    for kind in KINDS:
        told[kind.reply_field] = [
            {"sentences": _touched(draft["quote"], text, spans)}
            | {name: value for name, value in draft.items() if name != "quote"}
            for draft in answer[kind.reply_field]
        ]
    return told


def _quote(numbers: Iterable[int], text: str, spans: tuple[Span, ...]) -> str:
    cited = sorted(set(numbers))
    if not cited or cited[0] < 1 or cited[-1] > len(spans):
        return ""
    if len(cited) > MAX_SENTENCES or cited[-1] - cited[0] >= len(cited):
        return ""
    return text[spans[cited[0] - 1].start : spans[cited[-1] - 1].end]


def _touched(quote: str, text: str, spans: tuple[Span, ...]) -> list[int]:
    start = text.index(quote)
    return [
        number
        for number, span in enumerate(spans, start=1)
        if span.start < start + len(quote) and start < span.end
    ]


def _numbered_draft(draft: type[BaseModel]) -> Any:
    """Give a draft the numbers of its sentences in place of its quote."""
    others: dict[str, Any] = {
        name: (field.annotation, field)
        for name, field in draft.model_fields.items()
        if name != "quote"
    }
    cited = Field(
        description="Numbers of the one to three neighbouring sentences that bear the "
        "record out and name who says so"
    )
    config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    model: Any = create_model(
        f"Numbered{draft.__name__}",
        __config__=config,
        __doc__=draft.__doc__,
        sentences=(list[int], cited),
        **others,
    )
    return model


NumberedReply: type[BaseModel] = create_model(
    "NumberedReply",
    __config__=ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True),
    __doc__=Reply.__doc__,
    on_topic=(bool, Reply.model_fields["on_topic"]),
    **{
        kind.reply_field: (list[_numbered_draft(kind.draft)], ...)  # type: ignore[call-overload,misc]
        for kind in KINDS
    },
)
"""What a model fills in when it cites sentences by number."""
