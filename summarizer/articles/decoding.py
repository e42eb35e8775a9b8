"""Bytes to text, whatever their encoding, and fixed once."""

import codecs
import re
import unicodedata
from contextlib import suppress

from ..errors import ArticleError

MAX_MARKS = 30
"""Combining marks in a row, as in UAX #15: NFC is quadratic in them (32,000: 3 s)."""

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


def decoded(raw: bytes) -> str:
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


def fixed(text: str) -> str:
    r"""Fix a text once, to NFC and `\n`, or refuse what is no text."""
    if "\0" in text or 20 * len(_CONTROLS.findall(text)) > len(text):
        raise ArticleError("binary: holds control characters")
    if _SURROGATE.search(text):
        raise ArticleError("holds half a surrogate pair, which is no character")
    for run in _SYMBOLS.findall(text):
        if sum(unicodedata.combining(mark) > 0 for mark in run) > MAX_MARKS:
            raise ArticleError(f"more than {MAX_MARKS} combining marks in a row")
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
