"""Whether an arrangement is kept, by the words around it."""

import re

from .. import lazy
from ..kinds.ceasefire.model import Compliance
from ..patterns import Line, WordPattern

_BREACH = (
    r"(?:violat(?:e[sd]?|ing|ions?)|breach(?:es|ed|ing)?|br(?:eaks?|oke|oken|eaking)(?!\s+(?:down|out|off|"
    r"through|apart))|flout(?:s|ed|ing)|exploit(?:s|ed|ing)|ignor(?:es?|ed|ing)|defy(?:ing)?|defie[sd]|"
    r"betray(?:s|ed|ing|al)|infring\w+|shatter(?:s|ed|ing)|(?:go(?:es|ne|ing)?|went)\s+back\s+on|reneg(?:es|ed|e|ing)\s+on|cheat(?:s|ed|ing)\s+on|ma(?:de|kes|king)\s+a\s+mockery\s+of|circumvent(?:s|ed|ing)|subvert(?:s|ed|ing)|abus(?:es|ed|ing)|disregard\w*|trampl\w+\s+on)"
)
_BROKEN = WordPattern(
    rf"\b{_BREACH}\b[”\"]?(?:\s+(?:[“\"]?[\w’'-]+[”\"]?|\d+)){{0,5}}?\s*$",
    re.IGNORECASE,
)
_UNKEPT = WordPattern(
    r"\b(?:never|not|failed\s+to|failing\s+to|fails\s+to)\s+(?:kept|keep|respect(?:ed)?|honou?r(?:ed)?|observe[d]?)\s+"
    r"(?:the|a|its|their|this)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
_USING = WordPattern(
    r"\b(?:us(?:e[sd]?|ing)|t(?:aking|ook)\s+advantage\s+of)\s+(?:the|this|a)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_SINCE = WordPattern(
    r"\b(?:attack|struck|strik|raid|shell|fir(?:ed|ing)|shot|bomb|ambush|hit|target|assault|cross)\w*\b[^;]{0,60}?\b(?:times|occasions|daily|repeatedly)\s+"
    r"(?:since|during|despite|under|throughout)\s+(?:the|this|its|their)\s+(?:[\w-]+\s+){0,3}$|"
    r"\b(?:accus|blam|charg|alleg)\w*\s[^;]{0,90}?\b(?:attack|strike|raid|shell|fir(?:ing|ed)|shot|shoot|bomb|ambush|assault|incursion|sortie|drone|rocket)\w*\b"
    r"[^;]{0,60}?\b(?:since|during|despite|under|throughout)\s+(?:the|this|its|their)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What is blamed on somebody at a time when he was to keep still."""
_TO_DO = lazy.compile(r"\s+to\s+\w+")
_BREACH_NOUN = r"violations?|breach(?:es)?|infringements?"
_MARRED = r"marred|punctuated|undermined|shaken|tested|plagued|riddled|dogged"
_VIOLATED = r"violated|broken|breached|betrayed|flouted|ignored"
_BROKEN_BEHIND = lazy.compile(
    rf"[”\"]?\s+(?:{_BREACH_NOUN})\b|[^.;]{{0,60}}?\b(?:{_MARRED})\s+"
    r"(?:by|with)\b[^.;]{0,60}?\b(?:violations|breaches|attacks|strikes|shelling|clashes|fighting|incidents)\b|(?:\s+[\w’'-]+){0,12}?(?:,[^,;]{1,60},)?\s+(?:was|were|had\s+been|"
    rf"has\s+been|have\s+been|is\s+being|being)\s+(?:\w+ly\s+)?(?:{_VIOLATED})\b",
    re.IGNORECASE,
)
_MAY_BE_BROKEN = WordPattern(
    rf"\b(?:{_BREACH_NOUN}|{_MARRED}|{_VIOLATED})\b", re.IGNORECASE
)
"""What is told of a broken truce behind it, by its own word."""
_BREACHES = lazy.compile(
    r"(?:violations?|breach(?:es)?|infringements?|infractions?)\b", re.IGNORECASE
)
IN_SPITE = WordPattern(
    r"\b(?:despite|in\s+spite\s+of|in\s+defiance\s+of|in\s+(?:violation|breach)\s+of|notwithstanding)\s+"
    r"(?:the|a|an|its|their|this)\s+(?:[\w“”\"’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What makes a deed a breach, where a party says so."""
_KEPT = WordPattern(
    r"\b(?:has|have|had|is|are|was|were)\s+(?:\w+ly\s+|still\s+|so\s+far\s+)?(?:kept|honou?red|observed|respected|stuck|"
    r"abided|complied|keeping|observing|respecting|honou?ring|sticking|abiding|complying|adhering|adhered)\s+"
    r"(?:to\s+|by\s+|with\s+)?(?:the|its|this)?\s*(?:[“\"]?[\w-]+[”\"]?\s+){0,2}$"
    r"|\b(?:keeps|kept|honou?rs|observes|respects|sticks|stuck|abides|abided|st(?:ood|ands?)|"
    r"continue[sd]?\s+to\s+(?:keep|honou?r|observe|respect|stick|abide|comply|adhere))\s+(?:to\s+|by\s+|with\s+)?"
    r"(?:[“\"]?(?:every|each|all|the\s+(?:letter|spirit|terms|provisions))\s+(?:\w+[”\"]?\s+)?(?:of\s+)?)?(?:the|its|this)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_HOLDING = r"holding|held|holds"
_OBSERVED = r"observed|respected|kept|honou?red"
_KEPT_BEHIND = lazy.compile(
    r"\s+(?:that|which)\s+(?:[\w’'-]+\s+){1,4}?(?:kept|observed|respected|honou?red)\b|(?:[^.;:]{0,140}?)\b(?:(?:is|was|were|been|are|largely|mostly|still|appears?\s+to\s+be|seems?\s+to\s+be)\s+"
    r"(?:\w+\s+){0,3}?holding|has\s+(?:\w+\s+){0,2}?held|held\b(?!\s+(?:talks|to\b|by\b|back|hostage|captive|accountable|responsible|up\b|an?\s(?!(?:day|week|month|year))|the\s))|"
    rf"holds\b(?=\s*[.,;”\"]|$|\s+(?:on|in|along|across|for|since|despite|so\s+far|firm|until|well|up|largely|mostly|that|and|but)\b)|holding\b|(?:is|was|being|been)\s+(?:\w+ly\s+)?(?:{_OBSERVED}))\b",
    re.IGNORECASE,
)
_MAY_BE_KEPT = WordPattern(rf"\b(?:{_HOLDING}|{_OBSERVED})\b", re.IGNORECASE)
"""What is told of a kept truce behind it, by its own word."""
_QUIET = WordPattern(
    r"\b(?:no|not\s+(?:an?|one))\s+(?:\w+\s+)?(?:violations?|breach(?:es)?|incidents?|shelling|shots?|bullets?|shells?|rounds?|attacks?|firing|strikes?)\b"
    r"(?:\s+[\w’'-]+){0,4}?\s+(?:(?:have|has|had|were|was)\s+(?:been\s+)?)?(?:reported|recorded|registered|seen|noted|heard|fired|detected|brought|logged|observed)\b"
    r"|\b(?:reports?|reported|record(?:s|ed)|registered|saw|sees|heard|hears|detect(?:s|ed)|found|finds|not(?:es|ed)|logged|observed|counted|know(?:s)?\s+of)\s+no\s+(?:\w+\s+)?"
    r"(?:violations?|breach(?:es)?|incidents?|infringements?|shelling|shots?|attacks?)\b"
    r"|\bnot\s+(?:reported|recorded|registered|seen|heard|detected|logged|observed|fired)\s+(?:an?|one)\s+(?:single\s+)?(?:violation|breach|incident|shot|bullet|shell|round)\b"
    r"|\bnot\s+(?:an?|one)\s+(?:single\s+)?(?:shot|bullet|shell|incident|violation|breach)\s+(?:in|for|since)\s+(?:[\w-]+\s+){0,3}?(?:days?|weeks?|hours|months?|then|\w+day)\b"
    r"|\b(?:days?|weeks?|hours|months?|night)\s+(?:passed|went\s+by|ended|began)\s+without\s+(?:an?|any|one)\s+(?:[\w-]+\s+)?(?:shots?|shell|bullet|incidents?|violations?|breach|attack)\b"
    r"|\b(?:nobody|no\s+one|neither\s+\w+)\s+has\s+broken\s+it\b|\bquiet\s+(?:held|prevailed)\b",
    re.IGNORECASE,
)
UNREAL = WordPattern(
    r"\b(?:would|could|might|may|future|any|further|if|unless|threat(?:en)?\w*|risk\w*|fear\w*|warn\w*)\b",
    re.IGNORECASE,
)
"""What makes a breach a mere possibility."""
ACCUSES = lazy.compile(
    r"\b(?:accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|alleg\w+|charg(?:es|ed)|complain(?:s|ed)|denounc(?:es|ed)|"
    r"counts?|counted|tallied|lists?|listed|claim(?:s|ed)|cit(?:es|ed)|describ(?:es|ed)|"
    r"call(?:s|ed)\s+(?:it|this|that|the\s+\w+)\s+an?)\b"
)
_BOTH_ACCUSE = WordPattern(
    r"\b(?:accus\w+|blam\w+)\s+(?:each\s+other|one\s+another|the\s+other)\b|\btrad(?:e|ed|ing)\s+(?:accusations|blame)\b|"
    r"\bmutual\s+(?:accusations|recriminations)\b|\beach\s+accus\w+|\bboth\s+(?:\w+\s+)?accus\w+",
    re.IGNORECASE,
)
WATCHERS = lazy.compile(
    r"\b(?:monitors?|observers?|monitoring\s+\w+|observer\s+\w+|inspectors?|peacekeepers?|verification\s+\w+|"
    r"mission|commission|red\s+cross|united\s+nations|referees?)\b",
    re.IGNORECASE,
)
COUNTED = lazy.compile(
    r"\b(?:confirm(?:s|ed)|verif(?:ied|ies)|document(?:s|ed)|record(?:s|ed)|register(?:s|ed)|logg(?:ed)|"
    r"count(?:s|ed)|report(?:s|ed)|observ(?:ed|es)|found|certif(?:ied|ies)|detect(?:s|ed)|establish(?:es|ed)|tallied|noted|notes|lists?|listed)\b"
)
_COUNTED_BY = lazy.compile(
    r"\b(?:confirmed|verified|documented|recorded|registered|logged|counted|observed|certified|established)\s+by\s+(?:[\w’'.-]+\s+){0,4}?"
    r"(?:monitors?|observers?|inspectors?|peacekeepers?|mission|commission|referees?|red\s+cross|united\s+nations)\b",
    re.IGNORECASE,
)
_NO_BREACH = lazy.compile(
    r"\b(?:no|not|without|den(?:y|ies|ied))\b[^,;]{0,40}$", re.IGNORECASE
)
_DENIED = lazy.compile(r"\bden(?:y|ies|ied|ying)\b", re.IGNORECASE)
_WOULD_BE = lazy.compile(r"\b(?:in\s+what|which)\s+would\s+(?:be|amount\s+to)\b")
_PAPER = lazy.compile(
    r"(?:texts?|documents?|drafts?|plans?|proposals?|offers?|terms)\b"
)
"""Kept in a drawer, not to the letter."""
_NOT = lazy.compile(r"\b(?:not|never|hardly)\b")


def compliance_of(line: Line, clause: int, start: int, behind: str) -> Compliance:
    """Tell whether an arrangement is kept.

    Args:
        line: its sentence.
        clause: where its clause begins in the sentence.
        start: where it begins itself.
        behind: the rest of its clause.
    """
    text, end = line.text, start
    breach = _BREACHES.match(text, start)
    if breach:
        clause, end = 0, breach.end()
    if _UNKEPT.search(line, clause, end):
        return "violation_alleged"
    if _USING.search(line, clause, end) and _TO_DO.match(behind):
        return "violation_alleged"
    if _SINCE.search(line, clause, end):
        return "violation_alleged"
    if breach or _BROKEN.search(line, clause, end):
        return _broken(line, clause, end, start)
    if _MAY_BE_BROKEN.search(line, start) and _BROKEN_BEHIND.match(behind):
        return _broken(line, clause, end, start)
    if IN_SPITE.search(line, clause, end):
        return "violation_alleged"
    if _BOTH_ACCUSE.search(line):
        return "disputed"
    is_paper = _PAPER.match(text, start) is not None
    if (_KEPT.search(line, clause, end) and not is_paper) or _QUIET.search(line):
        return "holding"
    is_kept = _MAY_BE_KEPT.search(line, start) and _KEPT_BEHIND.match(behind)
    return "holding" if is_kept and not _NOT.search(behind[:40]) else "not_stated"


def is_supposed(line: Line, start: int) -> bool:
    """Tell whether only a breach to come is spoken of."""
    return _TO_COME.search(line, 0, start) is not None


_TO_COME = WordPattern(
    r"\b(?:future|any|further|possible|potential|another)\s+(?:\w+\s+)?(?:violations?|breach(?:es)?|infringements?)\s+(?:of\s+)?"
    r"(?:[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)


def _broken(line: Line, clause: int, end: int, start: int) -> Compliance:
    text = line.text
    before = text[clause:end]
    if _QUIET.search(line):
        return "holding"
    if _BOTH_ACCUSE.search(line):
        return "disputed"
    if _NO_BREACH.search(before[-60:]):
        return "disputed" if _DENIED.search(before) else "not_stated"
    is_unreal = UNREAL.search(line, 0, end - clause + 80)
    if is_unreal and not _WOULD_BE.search(before) and not ACCUSES.search(text):
        return "not_stated"
    if _COUNTED_BY.search(text, start):
        return "violation_verified"
    watcher = WATCHERS.search(text, 0, start)
    counted = watcher and COUNTED.search(text, watcher.end(), start)
    is_alleged = not counted or ACCUSES.search(
        text, 0, watcher.start() if watcher else 0
    )
    return "violation_alleged" if is_alleged else "violation_verified"
