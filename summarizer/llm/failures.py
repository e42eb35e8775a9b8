"""What a failed exchange means: for this request, for all requests, or for now."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from email.utils import parsedate_to_datetime
from math import isfinite
from time import time
from typing import NamedTuple

from .. import lazy
from ..errors import LLMError, LLMRefusedError, LLMTruncatedError, LLMUnusableError

_SPENT = {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"}
_TOO_LONG = lazy.compile(r"context.?(length|size|window)|too.?long|too many tokens")
_FORM = lazy.compile(r"response.?format|json.?schema|structured.?output")
_FILTERED = lazy.compile(r"content.?(filter|policy|management)|moderation|flagged")
_ADVICE = {
    **dict.fromkeys((301, 302, 303, 307, 308), "give the address it redirects to"),
    401: "it does not accept the API key",
    402: "the account has no credit left",
    403: "the API key may not use this model",
    404: "no such model or no such address: check model and base URL",
}


class PassingError(Exception):
    """A failure that may pass: worth another attempt after a wait.

    Attributes:
        wait_s: the wait that the endpoint asks for, None when it names none.
        unreached: nothing was there that could have answered, now or before.
    """

    def __init__(
        self, what: str, *, wait_s: float | None = None, unreached: bool = False
    ) -> None:
        super().__init__(what)
        self.wait_s = wait_s
        self.unreached = unreached


class FormRefusedError(LLMUnusableError):
    """The endpoint does not take this `response_format`, or not this schema in it."""


class Declined(NamedTuple):
    """An answer with a status other than 200."""

    status: int
    words: frozenset[str]
    """Code, type and parameter of the error, as far as the endpoint names them."""
    message: str
    """The endpoint's own text; it may quote the article or the key."""
    headers: Mapping[str, str]

    def meaning(self, *, answered: bool) -> PassingError | LLMError:
        """Say what it means, in our words.

        Args:
            answered: whether the endpoint has taken other requests with these very
                parameters. Then what it rejects now is this article, and one article
                must not end the run of all others.
        """
        if self.words & _SPENT:
            what = "the quota of this API key is spent: raise it or use another key"
            return self._as(LLMUnusableError, what)
        if self.status in (408, 409, 429) or self.status >= 500:
            what = f"it answers {self.status}"
            return PassingError(what, wait_s=told_wait_s(self.headers))
        of_this = self.status in (400, 403, 413, 422)
        told = f"{self.words} {self.message}".lower() if of_this else ""
        if self.status == 413 or _TOO_LONG.search(told):
            return self._as(LLMTruncatedError, "the article is too long: split it")
        if _FILTERED.search(told):
            return self._as(LLMRefusedError, "a filter stopped the article")
        if answered and self.status in (400, 422):
            return self._as(LLMRefusedError, "it rejects this article")
        if self.status in (400, 422) and _FORM.search(told):
            what = "it does not take our response_format: try another --json-mode"
            return self._as(FormRefusedError, what)
        advice = _ADVICE.get(self.status, "check model, parameters and base URL")
        return self._as(LLMUnusableError, advice)

    def _as(self, kind: type[LLMError], what: str) -> LLMError:
        return kind(f"answers {self.status}: {what}")


def innermost(cause: BaseException) -> BaseException:
    """Unwrap what stands in for the network raised: a recording, a blocked socket."""
    while True:
        if isinstance(cause, BaseExceptionGroup):
            cause = cause.exceptions[0]  # of the attempts to connect
        elif cause.__cause__ is not None:
            cause = cause.__cause__
        else:
            return cause


def told_wait_s(headers: Mapping[str, str]) -> float | None:
    """Read how long an endpoint asks to wait.

    Returns:
        Seconds above 0, from `retry-after-ms`, or `retry-after` as seconds or as a
        date; None when there is neither, or nothing to make sense of.
    """
    told = headers.get("retry-after", "")
    forms: tuple[Callable[[], float], ...] = (
        lambda: float(headers["retry-after-ms"]) / 1000,
        lambda: float(told),
        lambda: parsedate_to_datetime(told).timestamp() - time(),
    )
    for form in forms:
        with suppress(KeyError, ValueError, TypeError, OverflowError):
            wait_s = form()
            if isfinite(wait_s) and wait_s > 0:
                return wait_s
    return None
