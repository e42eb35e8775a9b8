"""Write a file whole or not at all."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from .errors import StorageError


def write_whole(path: Path, text: str) -> None:
    """Replace a file's content: a reader sees the old or the new, never a part.

    Args:
        path: parent folders are made.
        text: written as UTF-8, line ends as they are.

    Raises:
        StorageError: the folder or the file cannot be written. Names the path.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=path.parent, delete=False
        ) as file:
            temporary = Path(file.name)
            try:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
                temporary.chmod(0o644)
                temporary.replace(path)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
    except OSError as problem:
        raise StorageError(f"{path}: {problem.strerror or problem}") from problem
