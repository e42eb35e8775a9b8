"""Load a prompt's files, fill them in, and take their fingerprint.

A prompt is a folder under prompts/ with one file a message; every word that a model
reads of ours stands there or in the descriptions of the reply's fields.
"""

from functools import cache
from hashlib import sha256
from string import Template

from .assets import asset_dir
from .errors import PromptError


@cache
def load(name: str, *, suffix: str = ".md") -> str:
    """Read one file of a prompt.

    Args:
        name: path under prompts/ without its suffix, such as "extract/user".
        suffix: the rest of the file's name.

    Raises:
        PromptError: there is no such file.
    """
    file = asset_dir("prompts").joinpath(*f"{name}{suffix}".split("/"))
    if not file.is_file():
        raise PromptError(f"no prompt {name!r}")
    return file.read_text("utf-8")


def fill(name: str, **values: str) -> str:
    """Fill in one message of a prompt.

    Args:
        name: as for `load`.
        values: one for each `$variable` of the file, neither more nor fewer. They are
            put in as they are: nothing in them is interpreted.

    Raises:
        PromptError: a variable has no value, or a value no variable.
    """
    template = Template(load(name))
    wanted = set(template.get_identifiers())
    if wanted != set(values):
        odd = ", ".join(sorted(wanted ^ set(values)))
        raise PromptError(f"prompt {name!r} and its values disagree about: {odd}")
    return template.substitute(values)


def fence(what: str, text: str) -> str:
    """Make a line to stand around a text that no author of it can write.

    Args:
        what: names what the text is.
        text: its own hash is part of the line.
    """
    digest = sha256(text.encode("utf-8", "replace")).hexdigest()[:32]
    return f"<<<{what} {digest}>>>"


@cache
def fingerprint(folder: str) -> str:
    """Name the exact wording of a prompt.

    Args:
        folder: a folder under prompts/, such as "extract".

    Returns:
        16 hex digits of the sha256 of its files' names and contents.
    """
    digest = sha256()
    for file in sorted(asset_dir("prompts").joinpath(folder).iterdir(), key=str):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
