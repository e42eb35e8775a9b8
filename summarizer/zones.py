"""Tell what an article says from what a web page prints around it.

A text is cut into units: lines, and hard-wrapped lines taken together. Each gets its
zone from the first of these rules that fits; the tables hold all the words there are.

    front matter                                   boilerplate
    a heading of teasers, alone on its line        related, with what follows (`_after`)
    `Read next: …`                                 related, that line alone
    furniture, credits, notices; site and section
      names before a doubled headline              boilerplate
    a short line at the top                        headline
    a line that comes again in a longer paragraph  caption
    a short line between paragraphs                headline
    the rest                                       body

What is related or boilerplate feeds no brief, so a wrong one loses facts in silence:
these rules look at whole lines, never at a word inside a sentence. All of them are
linear in the text.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise, takewhile
from operator import attrgetter
from typing import NamedTuple

from . import lazy
from .records import TOLD, Article, Zone

TEASERS = frozenset(
    "editor's choice|editor's pick|editor's picks|editors' choice|editors' picks|"
    "latest news|latest stories|more news|more on this|more on this story|"
    "more on this topic|more stories|most popular|most read|popular|popular stories|"
    "recommended|recommended for you|recommended stories|related|related articles|"
    "related content|related coverage|related links|related news|related posts|"
    "related stories|related topics|top stories|trending|trending now|up next|"
    "what to read next|you may also like|you might also like".split("|")
)
"""Headings of the part of a page that leads to other articles."""

LINKS = frozenset(
    "also read|don't miss|read also|read more|read next|see also".split("|")
)
"""Headings of links that often stand in the middle of a story."""

FURNITURE = frozenset(
    "advertisement|advertisements|advertising|back to top|bookmark|comment|comments|"
    "copy link|email|facebook|font change|font size|leave a comment|linkedin|"
    "listen to this article|load more|next article|next story|no comments|"
    "post a comment|previous article|previous story|print|print this article|"
    "read the full article|reddit|save|share|share it|share on|share this|"
    "share this article|share this post|share this story|show more|skip to content|"
    "skip to main content|sponsored|sponsored content|"
    "story continues below advertisement|subscribe|telegram|tweet|twitter|"
    "view comments|whatsapp|x".split("|")
)
"""What a page prints for its own use, alone on a line."""

LINK_LINE = lazy.compile(
    r"(?:also read|don't miss|more on this(?: story)?|read also|read more|read next|"
    r"related(?: article| articles| stories| story)?|see also|you may also like)"
    r"(?:\s*[:|»>]|\s+[–—-])\s*\w"
)
"""How a line begins that is itself a link to another article."""

NOTICES = tuple(
    (lazy.compile(begins), longest)
    for begins, longest in (
        (r"disclaimer\s*:", 800),
        (r"(?:image|photo|photograph|picture)s?(?: by| credit| source)?\s*:", 300),
        (r"(?:credits?|publisher)\s*:", 120),
        (
            r"source\s*:\s*(?:[^\s\d]+\s+){0,4}[^\s\d]+(?:\s+(?:image|photo)s?:.*)?$",
            300,
        ),
        (r"(?:register|sign up|subscribe)\b.*\b(?:alerts|inbox|newsletters?)\b", 200),
        (r"follow us(?:$|:| at\b| on\b)", 120),
        (r"(?:©|\(c\) |copyright (?:©|\(c\)|\d{4}))", 200),
    )
)
"""How credits and notices begin, folded, and the characters they have at most."""

SHORT = 200
"""Characters of the longest headline, standfirst or link title."""

REPEATED = 0.6
"""Share of a caption that comes again; editors shorten names and titles in them."""

STORY = 3
"""Paragraphs that make a story; a long one counts as one more per `LONG` characters."""

LONG = 500

_LONGEST_CUE = max(longest for _, longest in NOTICES)
_NOTICE = lazy.compile("|".join(how.pattern for how, _ in NOTICES))
_FEW = 60  # characters of a line worth remembering
_WRAPPED = range(45, 121)  # characters of the longest line of a hard-wrapped text
_RUN = 5  # words in a row that do not come again by accident
_LINE = lazy.compile(r"[^\n]+")
_STOPPED = lazy.compile(r"[.!?…。！？؟।]['\"’”»)\]*_]*$")
_TWO_SENTENCES = lazy.compile(r"[.!?…]['\"’”»)\]]*\s+\W*[^\W\d_]")
_BULLET = lazy.compile(r"[-–—*•·▪+]\s")
_AROUND = " \t\u00a0#*_>•·▪|–—-…»›→:"
_STRAIGHT = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'))
_WORD = lazy.compile(r"\w+")
_INSIDE = lazy.compile(r"(?<=[\w,;] )[^\W\d_]\w+")


class Stretch(NamedTuple):
    """A part of a text and what it is for; half-open, in code points."""

    start: int
    end: int
    zone: Zone


class _Unit(NamedTuple):
    """One line, or a hard-wrapped paragraph."""

    start: int
    text: str
    key: str
    """Folded, without what surrounds it; empty when too long for any cue."""
    cue: Zone | None
    """The zone that its own words give it."""
    is_title: bool
    """It is short and does not end like a sentence or a list's introduction."""
    is_paragraph: bool
    """It ends like a sentence, or is long."""

    @property
    def is_heading(self) -> bool:
        return self.cue == "related" and (self.key in TEASERS or self.key in LINKS)


@lru_cache(maxsize=4096)
def zones(article: Article) -> tuple[Stretch, ...]:
    """Cut an article into what it says and what stands around it.

    Returns:
        Stretches that cover `article.text` in order, without gaps or overlaps, no two
        neighbours of one zone; white space belongs to what it follows.
    """
    units = tuple(_units(article))
    marks: list[tuple[int, Zone]] = [(0, "boilerplate")] if article.body_start else []
    if units:
        starts = (article.body_start, *(unit.start for unit in units[1:]))
        marks += zip(starts, _zones(units, _key(article.title or "")), strict=True)
    elif article.body_start < len(article.text):
        marks.append((article.body_start, "body"))
    firsts = [next(same) for _, same in groupby(marks, key=lambda mark: mark[1])]
    ends = [start for start, _ in firsts[1:]] + [len(article.text)]
    pairs = zip(firsts, ends, strict=False)  # an empty text has an end and no stretch
    return tuple(Stretch(start, end, zone) for (start, zone), end in pairs)


def zone_at(stretches: Sequence[Stretch], start: int, end: int) -> Zone:
    """Tell the zone of a span: a told one only if the span touches nothing else.

    Args:
        stretches: as `zones` gives them.
        start: first code point of the span.
        end: one past its last.

    Raises:
        ValueError: the span is empty or not within the text.
    """
    if not stretches or not 0 <= start < end <= stretches[-1].end:
        raise ValueError(f"no span of this text: {start}-{end}")
    first = bisect_right(stretches, start, key=attrgetter("start")) - 1
    touched = takewhile(lambda s: s.start < end, stretches[first:])
    found = [stretch.zone for stretch in touched]
    return next((zone for zone in found if zone not in TOLD), found[0])


def told_text(article: Article, stretches: Sequence[Stretch]) -> str:
    """Put together what the article itself says, with its line breaks.

    Args:
        article: where the text is.
        stretches: its zones, as `zones` gives them.
    """
    told = (article.text[s.start : s.end] for s in stretches if s.zone in TOLD)
    return "".join(told).strip("\n")


def _units(article: Article) -> Iterator[_Unit]:
    """Cut a text into lines, and put hard-wrapped lines together."""
    block: list[re.Match[str]] = []
    for line in _LINE.finditer(article.text, article.body_start):
        if line[0].isspace():
            continue
        if block and line.start() != block[-1].end() + 1:
            yield from _block(block)
            block = []
        block.append(line)
    yield from _block(block)


def _block(lines: list[re.Match[str]]) -> Iterator[_Unit]:
    each = [_unit(line.start(), line[0]) for line in lines]
    if len(lines) > 1 and _is_wrapped(each):
        yield _unit(each[0].start, "\n".join(line[0] for line in lines))
    else:
        yield from each


def _is_wrapped(lines: list[_Unit]) -> bool:
    """Tell whether no line had room for the first word of the next one."""
    width = max(len(line.text) for line in lines)
    if width not in _WRAPPED or any(line.cue for line in lines):
        return False
    return all(
        one.key != two.key and len(one.text) + len(two.text.split()[0]) >= width
        for one, two in pairwise(lines)
    )


def _unit(start: int, text: str) -> _Unit:
    bare = text.strip()
    judged = _judged_again(bare) if len(bare) <= _FEW else _judged(bare)
    return _Unit(start, bare, *judged)


def _judged(text: str) -> tuple[str, Zone | None, bool, bool]:
    """Tell a unit's key, cue, and whether it is a title or a paragraph."""
    key = _key(text) if len(text) <= _LONGEST_CUE else ""
    cue = _cue(text, key)
    is_short = len(text) <= SHORT
    is_stopped = _STOPPED.search(text[-9:]) is not None
    is_title = is_short and not (is_stopped or text[-1] in ",;:" or _BULLET.match(text))
    return key, cue, is_title, not cue and (is_stopped or not is_short)


# The same few lines stand on every page of a site; and in a text of a million lines.
_judged_again = lru_cache(maxsize=4096)(_judged)


def _key(text: str) -> str:
    for curly, straight in _STRAIGHT:  # 50 times as fast as str.translate
        text = text.replace(curly, straight)
    return " ".join(text.casefold().strip(_AROUND).split())


def _cue(text: str, key: str) -> Zone | None:
    if key in TEASERS or key in LINKS:
        return "related"
    if key in FURNITURE or _is_notice(key):
        return "boilerplate"
    is_link = len(text) <= SHORT and LINK_LINE.match(key)
    return "related" if is_link and not _TWO_SENTENCES.search(text) else None


def _is_notice(key: str) -> bool:
    if len(key) <= 160 and key.rstrip(".").endswith("all rights reserved"):
        return True
    return _NOTICE.match(key) is not None and any(
        len(key) <= longest and how.match(key) for how, longest in NOTICES
    )


def _zones(units: Sequence[_Unit], title: str) -> Iterator[Zone]:
    """Give each unit its zone, in order; `title` is folded like a key."""
    doubled = _doubled(units, title)
    related = _related(units, doubled)
    kept = [i for i, unit in enumerate(units) if i not in related and not unit.cue]
    paragraphs = [i for i in kept if units[i].is_paragraph]
    first, last = (paragraphs[0], paragraphs[-1]) if paragraphs else (len(units), -1)
    top = max((i for i in kept if i < first and units[i].key in doubled), default=0)
    repeated = _repeated([units[i] for i in kept if i >= first])
    for i, unit in enumerate(units):
        if i in related:
            yield "related"
        elif unit.cue:
            yield unit.cue
        elif i < top and unit.key not in doubled and _is_label(unit):
            yield "boilerplate"
        elif unit.is_title and i < first:
            yield "headline"
        elif unit.start in repeated:
            yield "caption"
        elif unit.is_title and (i < last or unit.key in doubled):
            yield "headline"
        else:
            yield "body"


def _doubled(units: Sequence[_Unit], title: str) -> set[str]:
    """Find the keys of headlines: printed twice, or equal to the title."""
    seen = Counter(unit.key for unit in units if unit.is_title and not unit.cue)
    seen[title] += 1
    return {key for key, times in seen.items() if times > 1 and key}


def _is_label(unit: _Unit) -> bool:
    """Tell the name of a site or section: few words, and nothing that counts."""
    few = len(unit.text) <= 40 and len(unit.text.split()) <= 5
    return few and not any(map(str.isdigit, unit.text))


def _related(units: Sequence[_Unit], doubled: set[str]) -> set[int]:
    """Find the headings of teasers, and the units that belong to them."""
    found: set[int] = set()
    names: set[str] = set()
    told = at = 0
    if not any(unit.is_heading for unit in units):
        return found
    while at < len(units):
        unit = units[at]
        if unit.is_heading:
            end = _links(units, at) if told < STORY else _end(units, at, names)
            # Before the story its own headline may stand below a list of others.
            own = (i for i in range(at + 1, end) if units[i].key in doubled)
            end = next(own, end) if not told else end
            found.update(range(at, end))
            at = end
        else:
            told += unit.is_paragraph * (1 + len(unit.text) // LONG)
            names |= _names(unit)
            at += 1
    return found


def _links(units: Sequence[_Unit], at: int) -> int:
    """Find where the run of titles ends that follows a heading."""
    end = at + 1
    while end < len(units) and (units[end].cue or units[end].is_title):
        end += 1
    return end


def _end(units: Sequence[_Unit], at: int, names: set[str]) -> int:
    """Find where teasers end: with the text, unless the story plainly goes on.

    It does where paragraphs follow the titles (three in a row; below a link, which
    often stands inside a story, one) that mostly name whom the story named before.
    """
    links = _links(units, at)
    needed = 1 if units[at].key in LINKS else STORY
    follow = list(takewhile(lambda u: u.is_paragraph, units[links : links + STORY]))
    theirs = set[str]().union(*map(_names, follow))
    is_same = len(follow) >= needed and 2 * len(theirs & names) > len(theirs)
    return links if is_same else len(units)


def _names(unit: _Unit) -> set[str]:
    """Collect the words with a capital inside sentences."""
    return {word for word in _INSIDE.findall(unit.text) if word[0].isupper()}


def _repeated(units: Sequence[_Unit]) -> set[int]:
    """Find the starts of titles that come again in a longer unit."""
    lines = [(unit, runs) for unit in units if unit.is_title and (runs := _runs(unit))]
    longest = {run: 0 for _, runs in lines for run in runs}
    firsts = {run[0] for run in longest}
    for unit in units if lines else ():
        for run in _runs(unit, firsts) & longest.keys():
            longest[run] = max(longest[run], len(unit.text))
    return {
        unit.start
        for unit, runs in lines
        if sum(longest[run] > len(unit.text) for run in runs) >= REPEATED * len(runs)
    }


def _runs(unit: _Unit, firsts: Container[str] | None = None) -> set[tuple[str, ...]]:
    """Collect the runs of words of a unit, or those that begin with one of `firsts`."""
    words = _WORD.findall(unit.text.casefold())
    starts = range(len(words) - _RUN + 1)
    return {
        tuple(words[at : at + _RUN])
        for at in starts
        if firsts is None or words[at] in firsts
    }
