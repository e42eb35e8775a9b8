"""Answers from an OpenAI-compatible endpoint: the only room that speaks to one.

    client    `OpenAILLM`, the way in; light, for a run that the cache answers
    fallback  a strict schema, or plain JSON mode where an endpoint takes none
    policy    how hard one question is tried
    question  one question: retries, re-asks, its bill     (tenacity, instructor)
    form      how the answer's form is asked for           (openai)
    wire      one HTTP exchange                            (openai, httpx2)
    probe     what an endpoint can do, in a few tiny requests
    failures  what a failed exchange means

Each way to try again has one owner: tenacity repeats what may pass (429, 5xx, lost
connections), instructor asks again when a reply does not validate, the SDK does neither.
What fails is told in `summarizer.errors`' words, and no message of ours holds the key,
the article or the completion.
"""

from .client import OpenAILLM
from .fallback import FallbackLLM
from .policy import Policy, instant

__all__ = ["FallbackLLM", "OpenAILLM", "Policy", "instant"]
