"""Text by key, on disk: the only module that imports diskcache.

diskcache unpickles what it reads (CVE-2025-69872, unfixed in 5.6.3, its `JSONDisk`
included) and follows file names that stand in its rows. The `Disk` below does neither:
a row is text with a digest of its own, or it is a miss.
"""

import logging
import sqlite3
from contextlib import suppress
from hashlib import sha256
from os.path import expandvars
from pathlib import Path
from typing import NamedTuple, Self

import diskcache
from diskcache.core import DBNAME, MODE_RAW

from ..errors import StorageError

_log = logging.getLogger(__name__)

_LOCKED_S = 10.0
"""How long a write waits for another process."""

_NOTE = "note: "
"""In front of a note's key; an answer's is a hash in hexadecimal, which sorts before."""

_FOREIGN = "foreign"
"""Stands for a row of a form that we never write; has no digest."""

_AROUND = (
    *("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH"),
    *("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_BUSY", "SQLITE_LOCKED"),
)
"""Codes that tell of the folder, the disk or a neighbour, not of damage."""

_TROUBLE = (sqlite3.Error, diskcache.Timeout, OSError, ValueError)
"""What diskcache raises, `ValueError` when a damaged database gives no sense."""


class Stats(NamedTuple):
    """What a store holds."""

    entries: int
    """Answers; notes are none."""
    bytes: int
    """On disk, with what SQLite keeps in reserve."""
    folder: Path


class Store:
    """Text by key in one private folder; safe between threads and processes.

    Made by `open_store`. Trouble with the disk never ends a run: what cannot be read is
    a miss, what cannot be written is not kept, and one warning says so.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._cache = _open_cache(folder)
        self._warned: set[str] = set()
        self._damaged = False

    def get(self, key: str) -> str | None:
        """Look a text up; None when there is none, or none to be trusted."""
        try:
            row = self._cache.get(key)
        except _RefusedRowError:
            row = _FOREIGN
        except _TROUBLE as exc:
            self._damaged = self._damaged or _is_damage(exc)
            self._warn("cannot be read", exc)
            return None
        if row is None:
            return None
        digest, _, text = row.partition("\n")
        if digest == _digest(key, text):
            return str(text)
        self._warn("holds a row that is not ours or was altered", "it is ignored")
        return None

    def put(self, key: str, text: str) -> None:
        """Keep a text; when this returns without a warning, it is on disk."""
        try:
            self._cache.set(key, f"{_digest(key, text)}\n{text}")
        except _TROUBLE as exc:
            self._damaged = self._damaged or _is_damage(exc)
            self._warn("cannot be written, answers are not kept", exc)
            self.release()  # and with it a transaction that failed at its end

    def noted(self, about: str) -> str | None:
        """Look a note up; None when there is none, or none to be trusted."""
        return self.get(_NOTE + about)

    def note(self, about: str, text: str) -> None:
        """Keep what is worth knowing in later runs, and is no answer."""
        self.put(_NOTE + about, text)

    def stats(self) -> Stats:
        """Count what is there.

        Raises:
            StorageError: the store cannot be read.
        """
        try:
            return Stats(self._answers(), self._cache.volume(), self._folder)
        except _TROUBLE as exc:
            raise _unusable(self._folder, exc) from exc

    def clear(self) -> int:
        """Remove everything, notes too, and say how many answers that was.

        Raises:
            StorageError: the store cannot be written.
        """
        try:
            answers = self._answers()
            self._cache.clear()
        except _TROUBLE as exc:
            raise _unusable(self._folder, exc) from exc
        return answers

    def release(self) -> None:
        """Give back the connection of this thread; the next use makes a new one."""
        self._cache.close()

    def close(self) -> None:
        """Release the store, and move it aside if it turned out to be damaged."""
        self.release()
        if self._damaged:
            self._damaged = False
            _move_aside(self._folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _answers(self) -> int:
        """Count what is no note: those few come last in the order of keys."""
        notes = 0
        with suppress(_RefusedRowError):  # a key of another kind comes after them
            for key in self._cache.iterkeys(reverse=True):
                if not key.startswith(_NOTE):
                    break
                notes += 1
        return len(self._cache) - notes

    def _warn(self, what: str, why: object) -> None:
        if what not in self._warned:
            self._warned.add(what)
            _log.warning("the cache in %s %s: %s", self._folder, what, why)


def open_store(folder: Path) -> Store:
    """Open the store in a folder, which is made if need be, readable by its owner only.

    A damaged database is moved aside (`cache.db.damaged-1`), with a warning, and an
    empty one takes its place.

    Raises:
        StorageError: the folder cannot be used.
    """
    folder = folder.absolute()
    if expandvars(folder) != str(folder):  # diskcache would, and go elsewhere
        raise _unusable(folder, ValueError("its name reads like a variable"))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        return Store(folder)
    except (OSError, sqlite3.Error) as exc:
        raise _unusable(folder, exc) from exc


def find_store(folder: Path) -> Store | None:
    """Open the store in a folder if there is one; make none.

    Raises:
        StorageError: the folder cannot be used.
    """
    return open_store(folder) if (folder / DBNAME).is_file() else None


class _RefusedRowError(Exception):
    """A row of a form that we never write."""


class _TextDisk(diskcache.Disk):  # type: ignore[misc]
    """Text in SQLite and nothing else: no pickle, no files, on either way."""

    def put(self, key: object) -> tuple[str, bool]:
        if not isinstance(key, str):
            raise TypeError("keys are text")
        return key, True

    def get(self, key: object, raw: object) -> str:
        if not isinstance(key, str) or not raw:
            raise _RefusedRowError
        return key

    def store(
        self, value: object, read: bool, key: object = None
    ) -> tuple[int, int, None, str]:
        if not isinstance(value, str) or read:
            raise TypeError("values are text")
        return 0, MODE_RAW, None, value

    def fetch(self, mode: int, filename: object, value: object, read: bool) -> str:
        if mode != MODE_RAW or filename is not None or not isinstance(value, str):
            raise _RefusedRowError
        return value

    def remove(self, file_path: str) -> None:
        """Remove nothing: we keep no files, so a row that names one is not ours."""


def _open_cache(folder: Path) -> diskcache.Cache:
    """Open the database, in a fresh one's place if it is damaged."""
    try:
        return _connect(folder)
    except sqlite3.Error as exc:
        if _is_around(exc):
            raise
    except (TypeError, ValueError, AttributeError, AssertionError):
        pass  # diskcache, when a setting in the database is not what it wrote
    _move_aside(folder)
    return _connect(folder)


def _connect(folder: Path) -> diskcache.Cache:
    (folder / DBNAME).touch(mode=0o600)
    return diskcache.Cache(
        folder,
        disk=_TextDisk,
        timeout=_LOCKED_S,
        # Settings persist, and the last to open wins. By default the oldest answers
        # beyond 1 GiB go without a word; other policies, and counting, make reads
        # write, and wait for locks.
        cull_limit=0,
        eviction_policy="none",
        statistics=0,
    )


def _move_aside(folder: Path) -> None:
    """Rename the database and its log; a log left behind would spoil a new one."""
    number = 1
    while (folder / f"{DBNAME}.damaged-{number}").exists():
        number += 1
    for path in folder.glob(f"{DBNAME}*"):
        if ".damaged-" not in path.name:
            path.rename(path.with_name(f"{path.name}.damaged-{number}"))
    _log.warning(
        "the cache in %s is damaged: it was moved aside (.damaged-%d), and a new one"
        " is empty",
        folder,
        number,
    )


def _is_around(exc: BaseException) -> bool:
    return getattr(exc, "sqlite_errorname", "").startswith(_AROUND)


def _is_damage(exc: BaseException) -> bool:
    """Tell a database that SQLite finds damaged from one row that Python cannot read."""
    told = hasattr(exc, "sqlite_errorname") or isinstance(exc, UnicodeDecodeError)
    return told and not _is_around(exc)


def _unusable(folder: Path, exc: Exception) -> StorageError:
    return StorageError(
        f"the cache in {str(folder)!r} cannot be used ({exc}): choose another folder"
    )


def _digest(key: str, text: str) -> str:
    """Bind a text to its key: a row copied to another key is noticed too."""
    return sha256(f"{key}\n{text}".encode()).hexdigest()
