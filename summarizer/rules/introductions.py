"""For whom a person acts, by how an article introduces him.

"Ambassador Celestine Okparo, who leads the Gulf Commission's mediation" acts for the
Commission, "the defence minister, Pedro Arrieta" for the one state of the war.
"""

import re
from functools import lru_cache

from .camps import GROUP, STATE, camp_of
from .clauses import role_of
from .names import Name
from .reading import Reading, Sentence
from .strangers import stranger_in

_BEFORE = re.compile(r"[^.;:()“”\"]{0,90}$")
_LAST_CLAUSE = re.compile(
    r"\b(?:said|says|told|that|when|while|and|but|as|quoted|met|with|by|after|before|where)\s"
)
_AFTER = re.compile(
    r"(?:\s+of\s+[^,.;]{3,40})?,\s+(?:who\s+(?:\w+\s+){1,2}?|(?=[a-z]|[A-Z][\w-]+['’]s\s))(?P<what>[^,.;“”\"]{3,90})"
    r"|\s+(?:of|from|for)\s+(?P<of>[^,.;“”\"]{3,50})"
)
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=128)
def side_of(reading: Reading, last: str) -> Name | None:
    """Tell for whom a person acts.

    Args:
        reading: the article.
        last: the person's last name.
    """
    place = re.compile(rf"(?:[A-Z][\w’'-]*\s+)*\b{re.escape(last)}\b")
    for sentence in reading.sentences:
        for match in place.finditer(reading.text, sentence.start, sentence.end):
            found = _introduced(reading, sentence, match.start(), match.end())
            if found is not None:
                return found
    return None


def _introduced(
    reading: Reading, sentence: Sentence, start: int, end: int
) -> Name | None:
    text = reading.text
    lead = _BEFORE.search(text, sentence.start, start)
    begin = lead.start() if lead else start
    for clause in _LAST_CLAUSE.finditer(text, begin, start):
        begin = clause.end()
    after = _AFTER.match(text, end)
    stretches = [(begin, end)]
    if after is not None:
        stretches.append(after.span("what" if after["what"] else "of"))
    for first, last in stretches:
        named = [n for n in reading.named(first, last) if n.party and not n.is_person]
        if named:
            return named[-1] if first == begin else named[0]
        if found := stranger_in(reading, first, last):
            return found
    roles = frozenset(
        role
        for first, last in stretches
        for word in _WORD.findall(text[first:last].casefold())
        if (role := role_of(word))
    )
    return camp_of(reading, sentence, begin, roles) if roles & (STATE | GROUP) else None
