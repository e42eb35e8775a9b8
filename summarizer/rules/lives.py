"""How far an arrangement has come, as a sentence tells it, and whether it is kept."""

import re
from typing import NamedTuple

from .. import lazy
from ..kinds.ceasefire.model import Compliance, Status
from ..patterns import Line, WordPattern
from .arrangements import (
    ASIDE,
    IF,
    LAYS_DOWN,
    told_before,
    told_behind,
    told_by,
)
from .halts import Anchor
from .keeping import IN_SPITE, compliance_of, is_supposed
from .undertakings import SAID, by_verb
from .undoing import EVEN_ASIDE, NOTHING, Clause, Told, unless_undone


class Life(NamedTuple):
    """What a sentence says of an arrangement."""

    anchor: Anchor
    status: Status
    compliance: Compliance
    verb: int
    """Where the word for its status begins; offset into the sentence."""
    is_told: bool = True
    """Whether any word tells of it: it may be tested or not yet extended."""
    behind: str = ""
    """The words of its clause behind it."""
    lays_down: bool = False
    """Whether what it obliges to, covers or leaves out is told."""


_CLAUSE = lazy.compile(
    r";|,\s+(?:and|but|while|whereas|although|though)\s|\s(?:but|while|although)\s"
)
_IF_ONLY = lazy.compile(
    r"\W*(?:if|unless|should|were|whether|how\s+(?:far|well|long|much|soon)|why|(?:nobody|no\s+one)(?!\s+has\s+(?:broken|violated|breached)|\s+(?:is|was|has\s+(?:yet\s+)?been|will\s+be)\s+(?:\w+\s+){0,3}?to\s|\s+(?:is\s+|was\s+|has\s+)?(?:watch|monitor|supervis|verif|polic|renounc|abandon|declar|left|quit))|rumou?rs|reports\s+(?:that|of))\b",
    re.IGNORECASE,
)
_SUPPOSED = WordPattern(
    r"\b(?:(?:untrue|false|a\s+lie|hop(?:es|ed)\s+(?:for|of|that)|dream\w*|wish(?:es|ed)?\s+(?:for|that)|guess\w*|speculat\w*|tempted|rumou?rs?|"
    r"drive\s+for|bets?|betting)\b|(?:analysts|commentators|brokers|pundits|traders|investors|experts|observers\s+of)\b.*\b(?:believe|expect|think|doubt|predict|say|said))",
    re.IGNORECASE,
)
_PRAISED = WordPattern(
    r"\b(?:welcom|prais|thank|hail|criticis|criticiz|condemn|mock)\w*\b", re.IGNORECASE
)
_LIVES = lazy.compile(r"\s+(?:that|which)\s+(?!(?:the|would|will|could)\b)")
"""What is welcomed is told of, too: "welcomed the truce that took hold"."""
_OPEN: frozenset[Status] = frozenset(
    {"proposed", "under_negotiation", "accepted_by_some", "rejected"}
)


def life_of(anchor: Anchor, line: Line) -> Life | None:
    """Tell how far an arrangement has come and whether it is kept, if a sentence says."""
    text, start = line.text, anchor.start
    if text.rstrip('”"’ ').endswith("?") or _IF_ONLY.match(text):
        return None
    if _SUPPOSED.search(line):
        return None
    clause = max((m.end() for m in _CLAUSE.finditer(text, 0, start)), default=0)
    if anchor.way == "verb" and _ON_CONDITION.search(line, clause, start):
        return None
    if anchor.way in _BESIDE and _COULD.search(line, clause, start):
        return None
    behind = _behind_of(text, anchor)
    compliance = compliance_of(line, clause, start, behind)
    if compliance == "violation_alleged" and IN_SPITE.search(line, clause, start):
        return Life(anchor, "not_stated", compliance, clause, behind=behind)
    if compliance == "holding" and IF.search(line, clause, start):
        return None
    if compliance == "not_stated" and is_supposed(line, start):
        return None
    before = told_before(line, clause, start)
    is_praised = _PRAISED.search(line, clause, start) and not _LIVES.match(behind)
    is_open = is_praised or IF.search(line, clause, start)
    is_asked = anchor.way == "noun" and before is not None
    if compliance == "not_stated" and is_open and not is_asked:
        return None
    whole = Clause(line, clause, anchor, behind)
    if anchor.way == "verb":
        told = by_verb(before, whole)
    elif anchor.way in _BESIDE and not _SUBJECT.match(text, start):
        told = NOTHING
    else:
        told = _by_noun(before, whole)
    if told is None and compliance == "not_stated":
        return None
    told = told or NOTHING
    if compliance == "not_stated" and told.status in _OPEN:
        compliance = "not_applicable"
    verb = max(clause, told.at)
    lays_down = (
        anchor.way == "terms"
        or LAYS_DOWN.match(behind) is not None
        or _LAID_ON.search(line, clause, start) is not None
    )
    return Life(anchor, told.status, compliance, verb, told.is_told, behind, lays_down)


_LAID_ON = WordPattern(
    r"\b(?:(?:mentioned|named|listed|foreseen|provided\s+for|laid\s+down|spelled\s+out|set\s+out|exempt(?:ed)?|exclud(?:ed|es)|spared|left\s+out|protected|covered|barred|banned|forbidden|prohibited|allowed|permitted|required|obliged|bound)\s+"
    r"(?:from|by|of|under|in)|outside|under)\s+(?:the|its|their|this|that)\s+(?:[\w“”\"-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""Before an arrangement, what it covers or leaves out."""
_BESIDE = frozenset({"about it", "terms", "watch"})
"""What speaks of an arrangement without its noun, and so tells only what it says."""


_SUBJECT = lazy.compile(r"(?:it|the|an?)\b", re.IGNORECASE)
_STOP = lazy.compile(
    r";|\s[—–]\s|,\s+(?:while|although|said|says)\s"
    r"|,\s+(?:and|but)\s(?!(?:it|then|was|has|had|is|will|would|since|later|now|(?:only\s+)?to|\w+ed)\s)"
)


def _behind_of(text: str, anchor: Anchor) -> str:
    """Return the words of a clause behind the arrangement that it names."""
    stop = _STOP.search(text, anchor.end)
    return text[anchor.end : stop.start() if stop else len(text)]


def _by_noun(told: tuple[int, Status] | None, clause: Clause) -> Told | None:
    """Return an arrangement's status, and where the word for it begins.

    None when the words take back what they tell.

    Args:
        told: what the words before it tell.
        clause: where it stands.
    """
    is_aside = clause.before(ASIDE) and not clause.before(_CALLED)
    told = None if is_aside else told
    if clause.before(_PLAN_WOULD):
        return Told("proposed", clause.start)
    is_refused = told is not None and told[1] == "rejected"
    if clause.before(_HALF):
        return None
    if clause.before(_MAY_BE) or (clause.before(_NO) and not is_refused):
        return None
    start, end = clause.anchor.start, clause.anchor.end
    stop = end + len(clause.behind)
    later = None if clause.before(IF) else told_behind(clause.line, end, stop)
    if _OVER.match(clause.behind) and clause.before(_HELD_TO_BE):
        later = "terminated"
    if is_aside:
        is_news = later is not None and later in EVEN_ASIDE
        is_news = is_news and not (later == "agreed" and clause.anchor.way != "noun")
        return Told(later, start) if later and is_news else None
    if told is not None and (later is None or _outdoes(told[1], later)):
        return unless_undone(told, clause)
    if later is None and _FORBIDS.search(clause.line.text, start, end):
        return Told("in_force", start)
    if later is None:
        reach = (clause.start, start, end, stop)
        found = told_by(clause.line, *reach) if clause.anchor.way == "noun" else None
        if found is not None:
            return Told(found[1], found[0])
        return NOTHING._replace(is_told=_is_told_of(clause))
    is_would_be = later == "proposed" and _WOULD_BE.match(clause.behind)
    if is_would_be and SAID.search(clause.line):
        later = "agreed"
    return Told(later, told[0] if told and told[1] == later else start)


_FORBIDS = lazy.compile(
    r"(?<!would\s)(?<!will\s)\b(?:bans|forbids|prohibits|bars|halts|suspends)\b",
    re.IGNORECASE,
)
"""What a deal in force does, told in its own anchor: "the pact bans raids"."""


_OVER = lazy.compile(
    r"[”\"]?\s+(?:(?:as|to\s+be|effectively|already|now|all\s+but)\s+)*[“\"]?(?:over|dead|finished|void|null\s+and\s+void|at\s+an\s+end|ended|terminated|moribund|buried)\b"
)
_HELD_TO_BE = WordPattern(
    r"\b(?:consider|regard|declar|pronounc|deem|call|view|treat|see|judg)(?:s|ed|ing|es|e)?\s+(?:the|its|their|this|that)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What somebody takes it for: "the Front considers the truce over"."""


def _outdoes(first: Status, later: Status) -> bool:
    """Tell whether the words before a noun count, whatever is told behind it."""
    if first == "in_force" and later == "agreed":
        return True
    is_done_to_it = first in _DONE_TO_OFFERS and later in {"proposed", "agreed"}
    return first == "under_negotiation" or is_done_to_it


def _is_told_of(clause: Clause) -> bool:
    """Tell whether a sentence without a word for its status is about an arrangement."""
    if clause.before(_TRIED) or _NOT_YET.match(clause.behind):
        return True
    text, end = clause.line.text, clause.anchor.start
    return _IS_SUBJECT.match(text, clause.start, end) is not None


_DONE_TO_OFFERS: frozenset[Status] = frozenset(
    {"rejected", "terminated", "extended", "accepted_by_some"}
)
"""What is done to a truce that somebody proposed or once agreed."""
_CALLED = WordPattern(
    r"\b(?:describ(?:es|ed|ing)|present(?:s|ed|ing)|bill(?:s|ed|ing)|regard(?:s|ed|ing)|announc(?:es|ed|ing))\s+"
    r"(?:[\w’'-]+\s+){1,4}as\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}$"
)
"""It is given its name: "described it as a truce"."""
_PLAN_WOULD = WordPattern(
    r"\b(?:draft|plan|proposal|text|paper|document|offer|initiative|blueprint|roadmap)\b.{0,120}?\bwould\s+(?:\w+\s+){1,6}$",
    re.IGNORECASE,
)
_HALF = WordPattern(
    r"\b(?:half|sort\s+of|kind\s+of|so-called|no\s+real|anything\s+but)\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
"""It is no truce that somebody calls half a truce."""
_NO = WordPattern(r"\bno\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_MAY_BE = WordPattern(
    r"\b(?:may|might|could|can|cannot)\s+(?:\w+\s+)?(?:bring|lead\s+to|mean|produce|become|be|yield|pave\s+the\s+way\s+for|"
    r"result\s+in|help|use|want|prefer)\s+(?:\w+\s+)?(?:an?|the|any)\s+(?:[\w-]+\s+){0,3}$"
)
"""Somebody guesses: "it may bring a truce"."""
_WOULD_BE = lazy.compile(
    r"(?:\s+\S+){0,12}?\s+would\s+(?:\w+\s+)?(?:begin|start|take|come|last|run|lapse|expire|end|continue|remain|hold|"
    r"be\s+(?:monitored|overseen|supervised|honou?red|kept|observed|respected|upheld))\b"
)
_IS_SUBJECT = lazy.compile(
    r"\W*(?:(?:Meanwhile|Still|Yet|But|And|Now|So\s+far|For\s+now|Even\s+so),?\s+)?(?:[Tt]he|This|That|Its|Their|[A-Z][\w-]*['’]s?|The\s+\w+['’]s?)\s+(?:[\w“”\"’-]+\s+){0,3}$"
)
_TRIED = WordPattern(
    r"\b(?:test(?:s|ed|ing)|strain(?:s|ed|ing)|threaten(?:s|ed|ing)|undermin(?:es|ed|ing)|jeopardi[sz](?:es|ed|ing)|imperil\w*|"
    r"bound\s+by|committed\s+to|(?:protection|cover|scope)\s+of|covered\s+by|exempt\s+from|subject\s+to|part(?:y|ies)\s+to|compliance\s+with|terms\s+of|guarantors?\s+of|hours\s+of|"
    r"days?\s+of|start\s+of|outset\s+of|monitor(?:ing)?|oversee(?:ing)?|supervis(?:e|ing)|verify(?:ing)?|polic(?:e|ing))\s+"
    r"(?:the|its|their|this|a)\s+(?:[\w“”\"-]+\s+){0,4}$",
    re.IGNORECASE,
)
_NOT_YET = lazy.compile(
    r"(?:\s+[\w-]+){0,4}?\s+(?:do(?:es)?|did|would|will|was|is|has|had)\s+(?:not|never)\s+(?:\w+\s+)?"
    r"(?:cover|apply|applied|include|extend|extended|renewed|hold|held|observed|respected|last|prevent|stop|bind)\b"
    r"|\s+(?:monitors|observers|monitoring|commission|mechanism|violations)\b",
    re.IGNORECASE,
)


_COULD = WordPattern(
    r"\b(?:could|might|may)\s+(?:well\s+)?(?:live\s+with|accept|swallow|settle\s+for|tolerate|stomach)\b"
)
"""Somebody guesses what another would put up with."""
_ON_CONDITION = WordPattern(
    r"\b(?:if|unless|provided|providing|on\s+(?:the\s+)?condition|(?:as|so)\s+long\s+as)\b"
)
"""What makes of what follows somebody's price."""
