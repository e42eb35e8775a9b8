"""What a model is asked about finished briefs: the top, and which positions are one.

Both are optional: without an answer, or with one that does not hold, a brief stays as
code made it.
"""

import logging

from pydantic import ValidationError

from .brief import Brief
from .compose import view_of_brief
from .errors import InvalidReplyError, LLMError, LLMUnusableError
from .extract import LLM, Answer, Usage
from .headline import (
    Headline,
    Proved,
    headline_repair,
    headline_request,
    prove_headline,
    with_top,
)
from .kinds.base import View
from .records import Link
from .registry import Registry
from .resolve import Partition, blocks, links

_log = logging.getLogger(__name__)


async def headlined(
    brief: Brief, *, llm: LLM, registry: Registry
) -> tuple[Brief, Usage]:
    """Have a model write the top of a brief, from its items alone.

    Returns:
        The brief with what its items bear out; the brief as it was when no sentence is
        borne out, nor after one repair, or when the model gave no answer. And the cost.
    """
    view = view_of_brief(brief, registry)
    request = headline_request(brief, view)
    usage = Usage()
    try:
        answer = await llm.ask(request)
        usage += answer.usage
        proved = _headline(answer, brief, view)
        if proved.failures:
            again = headline_repair(request, answer, proved.failures)
            answer = await llm.ask(again)
            usage += answer.usage
            proved = _headline(answer, brief, view)
    except LLMError as problem:
        _log.warning("%s: no headline: %s", brief.topic, problem)
        usage += Usage(problem.attempts, problem.input_tokens, problem.output_tokens)
        return brief, usage
    if proved.failures or not proved.sentences:
        told = "; ".join(proved.failures) or "it has no sentence"
        _log.warning("%s: headline not borne out: %s", brief.topic, told)
        return brief, usage
    return with_top(brief, proved), usage


async def linked(
    brief: Brief, *, llm: LLM, registry: Registry
) -> tuple[frozenset[Link], Usage]:
    """Ask a model which positions of a brief are one, where code keeps them apart.

    Returns:
        Pairs for `compose`, and the cost. A question without a sound answer gives
        no link.
    """
    usage = Usage()
    found: frozenset[Link] = frozenset()
    for block in blocks(brief, view_of_brief(brief, registry)):
        try:
            answer = await llm.ask(block.request)
            usage += answer.usage
            said = Partition.model_validate_json(answer.content)
        except LLMUnusableError:
            raise
        except (LLMError, ValidationError) as problem:
            _log.warning("%s: positions left apart: %s", brief.topic, problem)
            continue
        found |= links(said, block.items)
    return found, usage


def _headline(answer: Answer, brief: Brief, view: View) -> Proved:
    try:
        said = Headline.model_validate_json(answer.content)
    except ValidationError as problem:
        raise InvalidReplyError("the answer is no headline of ours") from problem
    return prove_headline(said, brief, view)
