"""Everything this package raises on purpose.

SummarizerError
├─ SettingsError             the configuration is wrong or incomplete
├─ AssetError                installed without its prompts or schemas
├─ ArticleError              an article cannot be read, or is empty
├─ PromptError               a prompt lacks a variable, or has one too many
├─ RecordingError            a recording cannot be read, or does not hold a request
├─ StorageError              the cache or an output cannot be written
└─ LLMError                  the other side failed
   ├─ LLMUnusableError       no request can succeed: key, quota, model, address
   ├─ LLMUnavailableError    network or server, after the last attempt
   ├─ LLMRefusedError        it declined, or a filter cut it off
   ├─ LLMTruncatedError      its answer reached the length limit
   ├─ InvalidReplyError      its reply did not validate after the last re-ask
   └─ NotAskedError          no call was made: it could cost too much, or it is a dry run
"""

from typing import ClassVar, Literal

Reason = Literal[
    "unreadable",
    "empty",
    "too_large",
    "refused",
    "truncated",
    "invalid_reply",
    "unavailable",
    "unusable",
    "not_asked",
]
"""Why an article was skipped: a closed list, part of the public JSON."""


class SummarizerError(Exception):
    """Base of every error this package raises on purpose."""


class SettingsError(SummarizerError):
    """The configuration is wrong or incomplete."""


class AssetError(SummarizerError):
    """The package was installed without its prompts or schemas."""


class ArticleError(SummarizerError):
    """An article cannot be read, or holds no text.

    Attributes:
        reason: which of the closed list it was.
    """

    def __init__(self, message: str, *, reason: Reason = "unreadable") -> None:
        super().__init__(message)
        self.reason = reason


class PromptError(SummarizerError):
    """A prompt lacks a variable, or has one that is never filled in."""


class RecordingError(SummarizerError):
    """A recording cannot be read, or does not hold the request."""


class StorageError(SummarizerError):
    """The cache or an output cannot be written."""


class LLMError(SummarizerError):
    """The model's side failed.

    Attributes:
        reason: the reason an article skipped for this carries.
        retryable: whether the same request may succeed later, unchanged.
        attempts: HTTP requests sent for this question, 0 when unknown.
        input_tokens: what they cost, as far as the provider told.
        output_tokens: likewise.
        cached_tokens: how many of the input tokens the provider had in its own cache.
        request_id: the provider's id of the last one, for its support desk.
    """

    reason: ClassVar[Reason] = "unavailable"
    retryable: ClassVar[bool] = False

    def __init__(
        self,
        message: str,
        *,
        attempts: int = 0,
        input_tokens: int = 0,
        output_tokens: int = 0,
        cached_tokens: int = 0,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.attempts = attempts
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.cached_tokens = cached_tokens
        self.request_id = request_id


class LLMUnusableError(LLMError):
    """No request can succeed until a key, quota, model or address is changed."""

    reason = "unusable"
    retryable = True


class LLMUnavailableError(LLMError):
    """The network or the server failed, after the last attempt."""

    reason = "unavailable"
    retryable = True


class LLMRefusedError(LLMError):
    """The model declined, or a content filter cut it off."""

    reason = "refused"


class LLMTruncatedError(LLMError):
    """The answer reached the provider's or our own length limit."""

    reason = "truncated"


class InvalidReplyError(LLMError):
    """The reply did not validate after the last re-ask."""

    reason = "invalid_reply"


class NotAskedError(LLMError):
    """No call was made: it could cost more than is left, or it is a dry run."""

    reason = "not_asked"
    retryable = True
