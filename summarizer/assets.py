"""Find the prompts and schemas that ship with the package."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

from .errors import AssetError

Kind = Literal["prompts", "schemas"]


@cache
def asset_dir(kind: Kind) -> Traversable:
    """Find the folder that holds one kind of asset.

    Returns:
        The folder inside the installed wheel (also a zipped one), or the repository's
        own folder in a checkout or an editable install.

    Raises:
        AssetError: neither exists; the wheel was built without its data.
    """
    packaged = files("summarizer").joinpath("_assets", kind)
    if packaged.is_dir():
        return packaged
    checkout = Path(__file__).resolve().parent.parent
    if (checkout / "pyproject.toml").is_file():
        return checkout / kind
    raise AssetError(f"no {kind!r} in this installation of summarizer")
