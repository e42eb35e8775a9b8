"""Files, folders and standard input to articles, one at a time."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ..errors import ArticleError
from ..records import Article, DateSource, Skipped
from .formats import from_line, from_markdown, from_record, from_text, parse_json
from .metadata import Draft, checked_metadata, date_in
from .pages import from_page

MAX_BYTES = 5 << 20
"""Of one file, or of one line of a .jsonl file."""

_SIDECAR = ".meta.json"
_NO_ARTICLES = frozenset(
    ".bak .bmp .cfg .css .csv .db .gif .gz .ico .ini .jpeg .jpg .js .lock .log .m4a "
    ".map .mov .mp3 .mp4 .part .png .py .pyc .sh .sqlite .svg .swp .tar .tif .tiff "
    ".tmp .toml .tsv .ttf .wav .webm .webp .woff .woff2 .xlsx .yaml .yml .zip".split()
)
"""Left out of folders in silence; a file named by itself is always read."""

_Parse = Callable[[], Draft]


class _Beside(NamedTuple):
    """What is known of an article from beside its bytes."""

    sidecar: dict[str, str]
    named: str | None
    option: str | None


def read_articles(
    paths: Iterable[str | Path],
    *,
    published: date | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Article | Skipped]:
    """Read articles, one at a time, in the order given.

    A folder gives its files and those of the folders in it, sorted by path; hidden
    ones are left out. `-` is standard input, read as Markdown. Suffixes tell the rest:
    .txt, .md, .html, .json (an object or a list of them), .jsonl; a file of any other
    is read as text when named by itself.

    Args:
        paths: files, folders and `-`.
        published: the day of articles for which nothing nearer tells it: neither
            their own metadata, nor `NAME.meta.json` beside them, nor a date in their
            file's name. It is never guessed from a text or a file's time.
        stdin: where `-` reads.

    Yields:
        An article, or why there is none. `path` is the path as given; records of JSON
        files add `#1`, `#2`, … (in .jsonl the number of the line).
    """
    option = published.isoformat() if published else None
    for given in paths:
        if str(given) == "-":
            yield _attempt("-", partial(_from_stdin, stdin), _Beside({}, None, option))
            continue
        for path, problem in _files(Path(given)):
            if problem:
                yield _skipped(_label(path), ArticleError(problem))
            else:
                yield from _read_file(path, option)


def _files(given: Path) -> Iterator[tuple[Path, str | None]]:
    """List a path's files, each with the problem that keeps it from being read."""
    if not os.path.isdir(given):  # noqa: PTH112 - Path.is_dir raises on some names
        yield given, None
        return
    broken: list[OSError] = []
    found: list[tuple[Path, str | None]] = []
    for root, folders, names in os.walk(given, onerror=broken.append):
        here = Path(root)
        folders[:] = [name for name in folders if not name.startswith(".")]
        linked = [here / name for name in folders if (here / name).is_symlink()]
        found += [(path, "a link to a folder, not followed") for path in linked]
        found += [(here / name, _problem(name)) for name in names if _is_wanted(name)]
    found += [(Path(exc.filename), exc.strerror) for exc in broken]
    yield from sorted(found, key=lambda entry: entry[0].relative_to(given).as_posix())


def _is_wanted(name: str) -> bool:
    beside = name.startswith(".") or name.endswith((_SIDECAR, "~"))
    return not beside and Path(name).suffix.lower() not in _NO_ARTICLES


def _problem(name: str) -> str | None:
    suffix = Path(name).suffix.lower()
    if suffix in _PARSERS or suffix in _COLLECTIONS:
        return None
    return f"unknown type {suffix!r}; name the file itself to have it read as text"


def _label(path: Path) -> str:
    """Write a path so that JSON can carry it, whatever bytes the name is made of."""
    return path.as_posix().encode("utf-8", "backslashreplace").decode()


def _read_file(path: Path, option: str | None) -> Iterator[Article | Skipped]:
    label = _label(path)
    try:
        with _open(path) as file:
            beside = _Beside(_sidecar(path), date_in(path.name), option)
            for place, parse in _parts(path.suffix.lower(), file):
                yield _attempt(label + place, parse, beside)
    except (ArticleError, OSError, ValueError) as exc:
        yield _skipped(label, exc)


def _open(path: Path) -> BinaryIO:
    # Looked at before it is opened: opening a FIFO waits for a writer.
    if not stat.S_ISREG(path.stat().st_mode):
        raise ArticleError("not a regular file")
    return path.open("rb")


def _read(file: BinaryIO) -> bytes:
    raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise ArticleError(f"larger than {MAX_BYTES >> 20} MiB", reason="too_large")
    return raw


def _parts(suffix: str, file: BinaryIO) -> Iterator[tuple[str, _Parse]]:
    """Cut a file into articles: what to add to the path, and how to parse each."""
    if suffix in _COLLECTIONS:
        for number, parse in _COLLECTIONS[suffix](file):
            yield f"#{number}", parse
    else:
        yield "", partial(_PARSERS.get(suffix, from_text), _read(file))


def _attempt(label: str, parse: _Parse, beside: _Beside) -> Article | Skipped:
    try:
        return _article(label, parse(), beside)
    except (ArticleError, OSError, ValueError) as exc:
        return _skipped(label, exc)


def _skipped(label: str, exc: ArticleError | OSError | ValueError) -> Skipped:
    reason = exc.reason if isinstance(exc, ArticleError) else "unreadable"
    told = exc.strerror if isinstance(exc, OSError) else None
    detail = " ".join((told or str(exc) or type(exc).__name__).split())
    return Skipped(path=label, reason=reason, detail=detail)


def _article(label: str, draft: Draft, beside: _Beside) -> Article:
    if not any(map(str.isalnum, draft.text[draft.body_start :])):
        raise ArticleError("holds no text", reason="empty")
    told = beside.sidecar | draft.told
    published_at, published_from = _published(draft, beside)
    return Article(
        path=label,
        text=draft.text,
        body_start=draft.body_start,
        title=told.get("title"),
        source=told.get("source"),
        url=told.get("url"),
        lang=told.get("lang"),
        published_at=published_at,
        published_from=published_from,
    )


def _published(
    draft: Draft, beside: _Beside
) -> tuple[str, DateSource] | tuple[None, None]:
    stated: tuple[tuple[str | None, DateSource], ...] = (
        (draft.told.get("published_at"), draft.origin),
        (beside.sidecar.get("published_at"), "sidecar"),
        (beside.named, "file_name"),
        (beside.option, "option"),
    )
    return next(((day, origin) for day, origin in stated if day), (None, None))


def _sidecar(path: Path) -> dict[str, str]:
    side = path.with_name(path.stem + _SIDECAR)
    if not os.path.lexists(side):  # a name can be too long for the file system
        return {}
    try:
        with _open(side) as file:
            told = parse_json(_read(file))
    except (ArticleError, OSError, ValueError) as exc:
        raise ArticleError(f"{side.name}: {_skipped('', exc).detail}") from exc
    if not isinstance(told, dict):
        raise ArticleError(f"{side.name}: not a JSON object")
    return checked_metadata(told, f"{side.name}: ")


def _from_stdin(stdin: BinaryIO | None) -> Draft:
    if stdin is None:
        raise ArticleError("there is no standard input to read")
    return from_markdown(_read(stdin))


def _list(file: BinaryIO) -> Iterator[tuple[int, _Parse]]:
    parsed = parse_json(_read(file))
    records = parsed if isinstance(parsed, list) else [parsed]
    for number, record in enumerate(records, 1):
        yield number, partial(from_record, record)


def _lines(file: BinaryIO) -> Iterator[tuple[int, _Parse]]:
    for number, line in enumerate(iter(partial(file.readline, MAX_BYTES + 1), b""), 1):
        if len(line) > MAX_BYTES:
            what = f"line {number}: larger than {MAX_BYTES >> 20} MiB; stopped there"
            raise ArticleError(what, reason="too_large")
        if line.strip():
            yield number, partial(from_line, line)


_PARSERS: dict[str, Callable[[bytes], Draft]] = {
    ".txt": from_text,
    ".md": from_markdown,
    ".markdown": from_markdown,
    ".html": from_page,
    ".htm": from_page,
}
_COLLECTIONS = {".json": _list, ".jsonl": _lines}
