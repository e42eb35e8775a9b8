"""Where the clauses of a sentence begin and end."""

from bisect import bisect_right
from functools import lru_cache

from .. import lazy
from .parts import Sentence

CLAUSE = lazy.compile(
    r"[;:—]|,\s+(?:and|but|while|whereas|although|though|which|who|as)\s|\s(?:but|while|"
    r"although|because|after|before)\s"
)


def clause_start(sentence: Sentence, at: int) -> int:
    """Return where the clause around an offset of a sentence begins."""
    starts = _clause_starts(sentence)
    return starts[bisect_right(starts, at) - 1]


@lru_cache(maxsize=64)
def _clause_starts(sentence: Sentence) -> list[int]:
    base = sentence.start
    return [base, *(base + m.end() for m in CLAUSE.finditer(sentence.text))]


_TELLS = (
    r"said|says|told|warned|accused|vowed|wants?|insisted|urged|called|demanded|rejected|"
    r"offered|proposed|agreed|refused|promised|pledged|threatened|appealed|accepted|asked|ruled|"
    r"calls|urges|rejects|insists|refuses|warns|accuses|vows|promises|accepts|opposes|reiterated|restated|reaffirmed|described|denied|condemned|expressed|repeated|renewed|dismissed|stressed"
)
_SUMS = (
    r"demands?|conditions?|ideas?|proposals?|plans?|moves?|steps?|claims?|offers?|suggestions?|"
    r"concessions?|prospects?|requests?|terms?"
)
"""Nouns that sum up what stands before them: "a demand Kyiv resists"."""
_OBJECT_END = lazy.compile(
    r";|\s[—–-]\s|,[”\"]\s+(?:[\w’'-]+,?\s+){0,9}?(?:said|says|added|told|wrote)\b|[”\"](?=[,.]?\s)|,[”\"]|,\s+(?:but|while|whereas|although|though|\w+ing|"
    rf"which|who|according|(?:something|an?\s+(?:\w+\s+)?(?:{_SUMS}))\s+(?:that|which|the|[A-Z]\w*)|one\s+day|a\s+day|and\s+(?:\w+\s+)?(?:{_TELLS}))\b"
    r"|,\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+,?\s+){0,7}?(?:said|says|"
    r"added|told|announced|confirmed|warned|insisted|reported|explained|stressed|noted|declared|wrote|"
    r"revealed|disclosed|maintained|reiterated|argued|replied|continued|recalled)\b"
    r"|\s(?:but|while|although|whereas|(?<!long\s)(?<!soon\s)(?<!far\s)"
    r"as(?=\s+(?:the|an?)\s+(?:[\w-]+\s+){1,4}?(?:is|was|are|were|has|had|\w+ed)\b))\s"
    r"|\sand\s+(?:ruling\s+out|(?:reject|call|urg|demand|insist|warn|refus|vow)ing)\b"
    r"|\sand\s+(?:\w+ly\s+|also\s+|has\s+|had\s+)?"
    rf"(?=(?:{_TELLS}|will|would|has|is|are|were|was|have)\b)"
    r"|(?<!\b[A-Z])[.!?](?=$|\s|[”\"])"
)
_ASIDE = lazy.compile(r",\s+(?:which|who)\s[^,;.]{3,80},\s+to\s")
"""What stands between whoever is asked and what he is asked to do."""


def object_end(text: str, sentence: Sentence, start: int) -> int:
    """Return where the object of a verb ends; words in scare quotes do not end it.

    Args:
        text: the article's.
        sentence: where the verb stands.
        start: where the object begins.
    """
    said = text[sentence.start : start]
    is_quoted = said.count("“") > said.count("”") or said.count('"') % 2 == 1
    for match in _OBJECT_END.finditer(text, start, sentence.end):
        if _ASIDE.match(text, match.start()):
            continue
        if is_quoted or match[0].strip(",") not in {"”", '"'}:
            return match.start()
    return sentence.end
