r"""Read articles from files, folders and standard input.

Whatever cannot be read is a value, a `Skipped` with one line that says why, and never
an exception. Metadata that somebody wrote for us (front matter, JSON, a sidecar) is
right, or its article waits: dated wrongly it would mislead, and undated it would be
paid for twice. Metadata of a web page is taken as far as it goes.

The text is fixed once (NFC, line ends to `\n`) and otherwise kept as written. What a
text file hides from the eye (zero-width and direction marks, tag characters) is still
in it: quotes fold it away and prompts leave it out, so offsets re-read from the file.
"""

import codecs
import json
import os
import re
import stat
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from .errors import ArticleError
from .records import Article, DateSource, Skipped

MAX_BYTES = 5 << 20
"""Of one file, or of one line of a .jsonl file."""

MAX_METADATA = 2_000
"""Characters of one title, source, address, language or date."""

MAX_FRONT_MATTER = 16 << 10
"""Characters; PyYAML reads about 100 kB a second."""

MAX_MARKS = 30
"""Combining marks in a row, as in UAX #15: NFC is quadratic in them (32,000: 3 s)."""

MAX_ELEMENTS, MAX_DEPTH, MAX_WORDS = 20_000, 100, 25_000
"""Of a web page, counted and not timed, so that every machine refuses the same ones.

trafilatura takes 2 s for 20,000 elements and minutes for 800,000; lxml drops text below
depth 256 in silence; libxml2 is quadratic in the attributes of one tag (25,000: 1 s,
100,000: 23 s), and those are never more than the different words of the page.
"""

_KEYS = ("title", "source", "url", "lang", "published_at")
_SIDECAR = ".meta.json"
_NO_ARTICLES = frozenset(
    ".bak .bmp .cfg .css .csv .db .gif .gz .ico .ini .jpeg .jpg .js .lock .log .m4a "
    ".map .mov .mp3 .mp4 .part .png .py .pyc .sh .sqlite .svg .swp .tar .tif .tiff "
    ".tmp .toml .tsv .ttf .wav .webm .webp .woff .woff2 .xlsx .yaml .yml .zip".split()
)
"""Left out of folders in silence; a file named by itself is always read."""

_NAME_DATE = re.compile(r"(?<!\d)(?:\d{4}-\d\d-\d\d|\d{8})(?!\d)")

_Parse = Callable[[], "_Draft"]


class _Draft(NamedTuple):
    """What the bytes of one article say by themselves."""

    text: str
    told: dict[str, str]
    origin: DateSource
    body_start: int = 0


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
            beside = _Beside(_sidecar(path), _date_in(path.name), option)
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
        yield "", partial(_PARSERS.get(suffix, _from_text), _read(file))


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


def _article(label: str, draft: _Draft, beside: _Beside) -> Article:
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
    draft: _Draft, beside: _Beside
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
            told = _json(_read(file))
    except (ArticleError, OSError, ValueError) as exc:
        raise ArticleError(f"{side.name}: {_skipped('', exc).detail}") from exc
    if not isinstance(told, dict):
        raise ArticleError(f"{side.name}: not a JSON object")
    return _metadata(told, f"{side.name}: ")


def _metadata(given: Mapping[str, object], where: str = "") -> dict[str, str]:
    """Keep the keys that an article has, each checked.

    Args:
        given: what was written, by key; others are ignored.
        where: leads the message when something is wrong.
    """
    stated = {key: given[key] for key in _KEYS if given.get(key) is not None}
    fixed = {key: _entry(value, where + key) for key, value in stated.items()}
    told = {key: value for key, value in fixed.items() if value}
    if "lang" in told:
        told["lang"] = re.split("[-_]", told["lang"])[0].lower()
    if "published_at" in told:
        moment = _moment(told["published_at"])
        if not moment:
            what = f"{told['published_at']!r} is no ISO 8601 date from 1900 to 2100"
            raise ArticleError(f"{where}published_at: {what}")
        told["published_at"] = moment
    return told


def _entry(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise ArticleError(f"{name}: not text")
    if len(value) > MAX_METADATA:
        raise ArticleError(f"{name}: longer than {MAX_METADATA} characters")
    try:
        return " ".join(_fixed(value).split())
    except ArticleError as exc:
        raise ArticleError(f"{name}: {exc}") from exc


def _moment(value: str) -> str | None:
    """Write an ISO 8601 date or date-time in one form, or None."""
    for parse in (date.fromisoformat, datetime.fromisoformat):
        with suppress(ValueError):
            moment = parse(value)
            return moment.isoformat() if 1900 <= moment.year <= 2100 else None
    return None


def _date_in(name: str) -> str | None:
    """Find the date in a file's name; two that differ tell nothing."""
    days = {day for found in _NAME_DATE.findall(name) if (day := _moment(found))}
    return days.pop() if len(days) == 1 else None


_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = {b"%PDF-": "PDF file", b"{\\rtf": "RTF file", b"PK\3\4": "zip archive"}
_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)=["']?"""
    rb"(windows-125\d|iso-8859-\d\d?|koi8-[ru]|shift_jis|euc-jp|euc-kr|gbk|gb2312|big5)"
    rb"\b",
    re.IGNORECASE,
)
_LATIN = re.compile(r"cp125[02478]|mac_(?!cyrillic|greek)")
_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SYMBOLS = re.compile(rf"[^\w\s\x00-\x7f]{{{MAX_MARKS + 1},}}")


def _decoded(raw: bytes) -> str:
    """Decode by byte order mark, as UTF-8, by a page's own word, or by a guess."""
    for magic, what in _MAGIC.items():
        if raw.startswith(magic):
            raise ArticleError(f"a {what}, not text; convert it first")
    for bom, codec in _BOMS:
        if raw.startswith(bom):
            return raw[len(bom) :].decode(codec)
    if b"\0" in raw:
        raise ArticleError("binary: holds NUL bytes")
    for codec in ("utf-8", *_declared(raw)):
        with suppress(UnicodeDecodeError, LookupError):
            return raw.decode(codec)
    return _guessed(raw)


def _declared(raw: bytes) -> tuple[str, ...]:
    found = _CHARSET.search(raw[:4096])
    name = found[1].decode().lower() if found else ""
    # As every browser reads it (WHATWG Encoding, labels of windows-1252).
    return ("cp1252" if name == "iso-8859-1" else name,) if name else ()


def _guessed(raw: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    if best is None:
        raise ArticleError("binary: neither UTF-8 nor in another known encoding")
    if _LATIN.match(best.encoding):
        # Among these its choice is chance (English in cp1252 is "cp1250").
        with suppress(UnicodeDecodeError):
            return raw.decode("cp1252")
    return str(best)


def _fixed(text: str) -> str:
    r"""Fix a text once, to NFC and `\n`, or refuse what is no text."""
    if "\0" in text or 20 * len(_CONTROLS.findall(text)) > len(text):
        raise ArticleError("binary: holds control characters")
    if _SURROGATE.search(text):
        raise ArticleError("holds half a surrogate pair, which is no character")
    for run in _SYMBOLS.findall(text):
        if sum(unicodedata.combining(mark) > 0 for mark in run) > MAX_MARKS:
            raise ArticleError(f"more than {MAX_MARKS} combining marks in a row")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_FIRST_KEY = re.compile(
    rf"\s*(?:#.*\n\s*)*(?:[a-z][\w-]*|(?i:{'|'.join(_KEYS)}))[ \t]*:\s"
)
_OPENED = re.compile(rf"---[ \t]*\n(?i:{'|'.join(_KEYS)})[ \t]*:\s")


def _from_stdin(stdin: BinaryIO | None) -> _Draft:
    if stdin is None:
        raise ArticleError("there is no standard input to read")
    return _from_markdown(_read(stdin))


def _from_text(raw: bytes) -> _Draft:
    return _Draft(_fixed(_decoded(raw)), {}, "front_matter")


def _from_markdown(raw: bytes) -> _Draft:
    text = _fixed(_decoded(raw))
    found = _FRONT_MATTER.match(text)
    # Prose between two rules begins with no key, and is text.
    if found and (not found[1].strip() or _FIRST_KEY.match(found[1])):
        return _Draft(text, _front_matter(found[1]), "front_matter", found.end())
    if not found and _OPENED.match(text):
        raise ArticleError("front matter: opened on line 1 and never closed by ---")
    return _Draft(text, {}, "front_matter")


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
    return _metadata(
        {key: value for key, value in stated.items() if value not in nothing},
        "front matter: ",
    )


def _list(file: BinaryIO) -> Iterator[tuple[int, _Parse]]:
    parsed = _json(_read(file))
    records = parsed if isinstance(parsed, list) else [parsed]
    for number, record in enumerate(records, 1):
        yield number, partial(_from_record, record)


def _lines(file: BinaryIO) -> Iterator[tuple[int, _Parse]]:
    for number, line in enumerate(iter(partial(file.readline, MAX_BYTES + 1), b""), 1):
        if len(line) > MAX_BYTES:
            what = f"line {number}: larger than {MAX_BYTES >> 20} MiB; stopped there"
            raise ArticleError(what, reason="too_large")
        if line.strip():
            yield number, partial(_from_line, line)


def _from_line(line: bytes) -> _Draft:
    return _from_record(_json(line))


def _from_record(record: object) -> _Draft:
    text = record.get("text") if isinstance(record, dict) else None
    if not isinstance(record, dict) or not isinstance(text, str):
        raise ArticleError("not a JSON object with the text of an article as `text`")
    return _Draft(_fixed(text), _metadata(record), "json")


def _json(raw: bytes) -> Any:
    text = _decoded(raw)
    try:
        return json.loads(text)
    except json.JSONDecodeError as exc:
        place = f"line {exc.lineno}, column {exc.colno}"
        raise ArticleError(f"broken JSON: {exc.msg} ({place})") from exc
    except (ValueError, RecursionError) as exc:
        raise ArticleError(f"broken JSON: {exc}") from exc


# Always matches up to some end: a thousand unclosed tags cost one pass, not a thousand.
_NO_TEXT = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|svg)\b.*?(?:</\1\s{0,9}>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_MARKUP_WORD = re.compile(r"[^\s\"'<>/=]+")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0+[a-z%]*\s*(?:[;!]|$)",
    re.IGNORECASE,
)


def _from_page(raw: bytes) -> _Draft:
    """Extract a web page's article; what the page itself hides is left out."""
    html = _decoded(raw)
    try:
        tree = _tree(html)
        found = tree is not None and _extracted(tree)
        told = _page_metadata(tree, found) if found else {}
    except ArticleError:
        raise
    except Exception as exc:
        # Third-party parsers on hostile bytes: what they raise is nobody's promise.
        raise ArticleError(f"not a readable web page ({type(exc).__name__})") from exc
    if not found:
        raise ArticleError("no article found on the web page", reason="empty")
    return _Draft(_fixed(found.text), told, "html_metadata")


def _tree(html: str) -> Any:
    from trafilatura import load_html

    shown = _NO_TEXT.sub(lambda m: m[0] if "ld+json" in m[0][:200] else " ", html)
    if len(set(_MARKUP_WORD.findall(shown))) > MAX_WORDS:
        raise ArticleError("a web page of too many different words", reason="too_large")
    tree: Any = load_html(shown)
    if tree is None:
        return None
    if tree.xpath("count(//*)") > MAX_ELEMENTS:
        raise ArticleError("a web page of too many elements", reason="too_large")
    if tree.xpath(f"boolean(//*[count(ancestor::*) > {MAX_DEPTH}])"):
        raise ArticleError("a web page nested too deep", reason="too_large")
    for node in tree.xpath("//body//*[@hidden or @style or self::template]"):
        if "style" not in node.attrib or _HIDDEN.search(node.attrib["style"]):
            node.drop_tree()
    return tree


def _extracted(tree: Any) -> Any:
    from trafilatura import bare_extraction

    return bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _page_metadata(tree: Any, found: Any) -> dict[str, str]:
    told = {"title": found.title, "source": found.sitename, "url": found.url}
    told |= {"lang": tree.xpath("string(/html/@lang)")}
    # Not found.date: trafilatura makes one of a copyright line if need be.
    return _metadata(told | {"published_at": _page_date(tree)})


def _page_date(tree: Any) -> str | None:
    meta = "//meta[(@property|@name)='article:published_time']/@content"
    stated = chain(_json_ld_dates(tree), tree.xpath(meta), _time_tag(tree))
    return next(filter(None, (_moment(str(value).strip()) for value in stated)), None)


def _json_ld_dates(tree: Any) -> Iterator[object]:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]/text()"):
        with suppress(ValueError, RecursionError):
            yield from (
                node.get("datePublished") for node in _nodes(json.loads(script))
            )


def _nodes(linked: object) -> Iterator[dict[str, object]]:
    """List the top nodes of a JSON-LD document: those of teasers lie deeper."""
    if isinstance(linked, list):
        yield from chain.from_iterable(map(_nodes, linked))
    elif isinstance(linked, dict):
        yield linked
        yield from _nodes(linked.get("@graph"))


def _time_tag(tree: Any) -> list[object]:
    """Take the page's publication time, or the only time it or its article gives."""
    for where in (
        "//time[@pubdate or @itemprop='datePublished']",
        "//article[.//h1]//time",
        "//time",
    ):
        values = set(tree.xpath(f"{where}/@datetime"))
        if len(values) == 1:
            return list(values)
    return []


_PARSERS: dict[str, Callable[[bytes], _Draft]] = {
    ".txt": _from_text,
    ".md": _from_markdown,
    ".markdown": _from_markdown,
    ".html": _from_page,
    ".htm": _from_page,
}
_COLLECTIONS = {".json": _list, ".jsonl": _lines}
