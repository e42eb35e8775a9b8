"""Text, Markdown and JSON to a draft of an article."""

import json
import re
from typing import Any

from .. import lazy
from ..errors import ArticleError
from .decoding import decoded, fixed
from .metadata import KEYS, Draft, checked_metadata

MAX_FRONT_MATTER = 16 << 10
"""Characters; PyYAML reads about 100 kB a second."""


_FRONT_MATTER = lazy.compile(
    r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_FIRST_KEY = lazy.compile(
    rf"\s*(?:#.*\n\s*)*(?:[a-z][\w-]*|(?i:{'|'.join(KEYS)}))[ \t]*:\s"
)
_OPENED = lazy.compile(rf"---[ \t]*\n(?i:{'|'.join(KEYS)})[ \t]*:\s")


def from_text(raw: bytes) -> Draft:
    """Read plain text: all of it, and nothing else."""
    return Draft(fixed(decoded(raw)), {}, "front_matter")


def from_markdown(raw: bytes) -> Draft:
    """Read Markdown, with the front matter that it may begin with."""
    text = fixed(decoded(raw))
    found = _FRONT_MATTER.match(text)
    # Prose between two rules begins with no key, and is text.
    if found and (not found[1].strip() or _FIRST_KEY.match(found[1])):
        return Draft(text, _front_matter(found[1]), "front_matter", found.end())
    if not found and _OPENED.match(text):
        raise ArticleError("front matter: opened on line 1 and never closed by ---")
    return Draft(text, {}, "front_matter")


def _front_matter(block: str) -> dict[str, str]:
    import yaml

    if len(block) > MAX_FRONT_MATTER:
        raise ArticleError(f"front matter: longer than {MAX_FRONT_MATTER} characters")
    try:
        # Every scalar stays as written: `lang: no` is no boolean, and a 31st of
        # February comes as far as our own check.
        told = yaml.load(block, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as exc:
        line = exc.problem_mark.line + 2 if exc.problem_mark else 1
        raise ArticleError(f"front matter, line {line}: {exc.problem}") from exc
    except (yaml.YAMLError, RecursionError) as exc:
        raise ArticleError(f"front matter: {exc}") from exc
    pairs = told.items() if isinstance(told, dict) else ()
    stated = {str(key).lower(): value for key, value in pairs}
    nothing = ("~", "null")
    return checked_metadata(
        {key: value for key, value in stated.items() if value not in nothing},
        "front matter: ",
    )


def from_line(line: bytes) -> Draft:
    """Read one line of a .jsonl file."""
    return from_record(parse_json(line))


def from_record(record: object) -> Draft:
    """Read one JSON object with a `text`."""
    text = record.get("text") if isinstance(record, dict) else None
    if not isinstance(record, dict) or not isinstance(text, str):
        raise ArticleError("not a JSON object with the text of an article as `text`")
    return Draft(fixed(text), checked_metadata(record), "json")


def parse_json(raw: bytes) -> Any:
    """Parse JSON, or say where it breaks."""
    text = decoded(raw)
    try:
        return json.loads(text)
    except json.JSONDecodeError as exc:
        place = f"line {exc.lineno}, column {exc.colno}"
        raise ArticleError(f"broken JSON: {exc.msg} ({place})") from exc
    except (ValueError, RecursionError) as exc:
        raise ArticleError(f"broken JSON: {exc}") from exc
