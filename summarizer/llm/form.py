"""How an answer's form is asked for: as a schema that is kept, or in words."""

import json
from functools import lru_cache
from typing import Any, Literal

import openai
from pydantic import BaseModel

Conversation = list[dict[str, Any]]
"""Messages as they stand on the wire: `role` and `content`."""

OutputMode = Literal["schema", "object"]
"""A strict JSON schema, or any JSON object with the schema told in words."""

_IN_WORDS = """

Reply with one JSON object and nothing else: no words around it, no code fence. It must \
fit this JSON schema, with every required field there and no other:
"""


def response_format(reply_type: type[BaseModel], mode: OutputMode) -> dict[str, object]:
    """Give the request's `response_format`."""
    if mode == "object":
        return {"type": "json_object"}
    named = {"name": reply_type.__name__, "strict": True, "schema": _schema(reply_type)}
    return {"type": "json_schema", "json_schema": named}


def told_form(
    messages: Conversation, reply_type: type[BaseModel], mode: OutputMode
) -> Conversation:
    """Tell the form in words where nothing else does.

    Returns:
        The conversation; in mode `object` with the schema at the end of the system
        message, so that what questions have in common stays in front.
    """
    if mode == "schema":
        return messages
    words = _IN_WORDS + json.dumps(
        _schema(reply_type), ensure_ascii=False, separators=(",", ":")
    )
    first, *others = messages
    if first["role"] != "system":
        return [{"role": "system", "content": words.strip()}, *messages]
    return [{**first, "content": first["content"] + words}, *others]


def unfenced(content: str) -> str:
    """Take off the code fence that models put around JSON when nothing keeps the form."""
    text = content.strip()
    if not (text.startswith("```") and text.endswith("```")):
        return content
    return text.removesuffix("```").partition("\n")[2]


@lru_cache
def _schema(reply_type: type[BaseModel]) -> dict[str, object]:
    tool = openai.pydantic_function_tool(reply_type)["function"]
    return dict(tool["parameters"])
