"""An article cut into lines and sentences, each with those named in it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .. import lazy
from ..sentences import sentences
from .names import Name
from .parts import Sentence
from .speakers import Speakers, subject_of
from .voices import CUES
from .words import Words


def cut(flat: str, here: Sequence[Name], words: Words, speakers: Speakers) -> None:
    """Cut a text into sentences, each with those named and the words of saying in it."""
    cues = words.places(CUES)
    breaks = [match.end() for match in _BREAK.finditer(flat)]
    has_quotes = "“" in flat or '"' in flat
    name = cue = paragraph = 0
    line = curly = straight = 0
    earlier = speakers.sentences
    for start, end in sentences(flat):
        while paragraph < len(breaks) and breaks[paragraph] <= start:
            line, curly, straight = breaks[paragraph], 0, 0
            paragraph += 1
        while name < len(here) and here[name].start < start:
            name += 1
        first_name = name
        while name < len(here) and here[name].end <= end:
            name += 1
        named = tuple(here[first_name:name])
        while cue < len(cues) and cues[cue][0] < start:
            cue += 1
        first_cue = cue
        while cue < len(cues) and cues[cue][0] < end:
            cue += 1
        written = flat[start:end]
        if has_quotes:
            before = flat[line:start]
            curly += before.count("“") - before.count("”")
            straight += before.count('"')
            line = start
        earlier.append(
            Sentence(
                index=len(earlier),
                start=start,
                end=end,
                text=written,
                low=words.low[start:end],
                paragraph=paragraph,
                names=named,
                cues=tuple(cues[first_cue:cue]),
                is_quoted=curly > 0 or straight % 2 == 1 or written[0] in '“"',
                subject=subject_of(written, start, named, earlier),
                _tell=speakers.tell,
            )
        )


_BREAK = lazy.compile(r"\n")


def unwrapped(text: str) -> str:
    """Put hard-wrapped lines together, letter for letter as long as before."""
    blocks = re.split(r"(\n\s*\n)", text)
    return "".join(
        block.replace("\n", " ") if _is_wrapped(block.split("\n")) else block
        for block in blocks
    )


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Tell whether no line had room for the first word of the next one."""
    width = max(map(len, lines))
    return (
        len(lines) > 1
        and 45 <= width <= 120
        and all(
            two.split() and len(one) + len(two.split()[0]) >= width
            for one, two in pairwise(lines)
        )
    )
