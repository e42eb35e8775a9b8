"""Endpoints known by name: where each is, what its key is called, how it gives JSON.

Base URLs and the names of keys are those of the providers' own documentation.
"""

from typing import Literal, NamedTuple

from .errors import SettingsError

JsonMode = Literal["auto", "schema", "object"]
"""How JSON is asked for: with a strict JSON schema; as any JSON object, with the schema
told in words; or the first until an endpoint refuses it, then the second."""


class Provider(NamedTuple):
    """One kind of endpoint that speaks OpenAI's chat completions."""

    name: str
    base_url: str | None
    """None where each customer has an address of their own."""
    key_variables: tuple[str, ...] = ()
    """Where its key is looked up, after SUMMARIZER_API_KEY."""
    needs_key: bool = False
    """At `base_url`; a proxy elsewhere may need none."""
    json_mode: JsonMode = "auto"
    """Other than `auto` where one of the two is documented to be missing."""
    model: str | None = None
    """None where no model can be taken for granted."""


OPENAI = Provider(
    "openai",
    "https://api.openai.com/v1",
    ("OPENAI_API_KEY",),
    needs_key=True,
    model="gpt-4.1-mini",
)

PROVIDERS = (
    OPENAI,
    Provider("azure", None, ("AZURE_OPENAI_API_KEY",), needs_key=True),
    Provider("ollama", "http://localhost:11434/v1"),
    Provider("vllm", "http://localhost:8000/v1"),
    Provider("llamacpp", "http://localhost:8080/v1"),
    Provider("lmstudio", "http://localhost:1234/v1", json_mode="schema"),
    Provider(
        "openrouter",
        "https://openrouter.ai/api/v1",
        ("OPENROUTER_API_KEY",),
        needs_key=True,
    ),
    Provider(
        "mistral", "https://api.mistral.ai/v1", ("MISTRAL_API_KEY",), needs_key=True
    ),
    Provider(
        "groq", "https://api.groq.com/openai/v1", ("GROQ_API_KEY",), needs_key=True
    ),
    Provider(
        "together", "https://api.together.ai/v1", ("TOGETHER_API_KEY",), needs_key=True
    ),
    Provider(
        "deepseek",
        "https://api.deepseek.com",
        ("DEEPSEEK_API_KEY",),
        needs_key=True,
        json_mode="object",
    ),
    Provider(
        "gemini",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        ("GEMINI_API_KEY",),
        needs_key=True,
    ),
)


def provider_named(name: str) -> Provider:
    """Look a provider up.

    Raises:
        SettingsError: there is none of that name; lists those there are.
    """
    for provider in PROVIDERS:
        if provider.name == name:
            return provider
    known = ", ".join(provider.name for provider in PROVIDERS)
    raise SettingsError(
        f"no provider {name!r}; there are {known} (any other: give its --base-url)"
    )
