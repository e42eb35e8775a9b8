"""Whether an arrangement is kept, by the words around it."""

import re

from ..kinds.ceasefire.model import Compliance

_BREACH = (
    r"(?:violat(?:e[sd]?|ing|ions?)|breach(?:es|ed|ing)?|br(?:eaks?|oke|oken|eaking)(?!\s+(?:down|out|off|"
    r"through|apart))|flout(?:s|ed|ing)|exploit(?:s|ed|ing)|ignor(?:es?|ed|ing)|defy(?:ing)?|defie[sd]|"
    r"betray(?:s|ed|ing|al)|infring\w+|shatter(?:s|ed|ing)|abus(?:es|ed|ing)|disregard\w*|trampl\w+\s+on)"
)
_BROKEN = re.compile(
    rf"\b{_BREACH}\b(?:\s+(?:[“\"]?[\w’'-]+[”\"]?|\d+)){{0,5}}?\s*$", re.IGNORECASE
)
_UNKEPT = re.compile(
    r"\b(?:never|not|failed\s+to|failing\s+to|fails\s+to)\s+(?:kept|keep|respect(?:ed)?|honou?r(?:ed)?|observe[d]?)\s+"
    r"(?:the|a|its|their|this)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
_USING = re.compile(
    r"\b(?:us(?:e[sd]?|ing)|t(?:aking|ook)\s+advantage\s+of)\s+(?:the|this|a)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\s+to\s+\w+")
_BROKEN_BEHIND = re.compile(
    r"[”\"]?\s+(?:violations?|breach(?:es)?|infringements?)\b|[^.;]{0,60}?\b(?:marred|punctuated|undermined|shaken|tested|plagued|riddled|dogged)\s+"
    r"(?:by|with)\b[^.;]{0,60}?\b(?:violations|breaches|attacks|strikes|shelling|clashes|fighting|incidents)\b|(?:\s+[\w’'-]+){0,12}?\s+(?:was|were|had\s+been|"
    r"has\s+been|have\s+been|is\s+being|being)\s+(?:\w+ly\s+)?(?:violated|broken|breached|betrayed|flouted|ignored)\b",
    re.IGNORECASE,
)
_BREACHES = re.compile(
    r"(?:violations?|breach(?:es)?|infringements?|infractions?)\b", re.IGNORECASE
)
IN_SPITE = re.compile(
    r"\b(?:despite|in\s+spite\s+of|in\s+defiance\s+of|in\s+(?:violation|breach)\s+of|notwithstanding)\s+"
    r"(?:the|a|an|its|their|this)\s+(?:[\w“”\"’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What makes a deed a breach, where a party says so."""
_KEPT = re.compile(
    r"\b(?:has|have|had|is|are|was|were)\s+(?:\w+ly\s+|still\s+|so\s+far\s+)?(?:kept|honou?red|observed|respected|stuck|"
    r"abided|complied|keeping|observing|respecting|honou?ring|sticking|abiding|complying|adhering|adhered)\s+"
    r"(?:to\s+|by\s+|with\s+)?(?:the|its|this)?\s*(?:[“\"]?[\w-]+[”\"]?\s+){0,2}$"
    r"|\b(?:keeps|kept|honou?rs|observes|respects|sticks|stuck|abides|abided|st(?:ood|ands?))\s+(?:to\s+|by\s+)?"
    r"(?:[“\"]every\s+comma[”\"]\s+of\s+)?(?:the|its|this)\s+(?:[\w-]+\s+){0,2}$",
    re.IGNORECASE,
)
_KEPT_BEHIND = re.compile(
    r"(?:[^.;:]{0,90}?)\b(?:(?:is|was|were|been|are|largely|mostly|still|appears?\s+to\s+be|seems?\s+to\s+be)\s+"
    r"(?:\w+\s+){0,3}?holding|has\s+(?:\w+\s+){0,2}?held|held\b(?!\s+(?:talks|to\b|by\b|back|hostage|captive|accountable|responsible|up\b|an?\s(?!(?:day|week|month|year))|the\s))|"
    r"holds\b|holding\b|(?:is|was|being|been)\s+(?:\w+ly\s+)?(?:observed|respected|kept|honou?red))\b",
    re.IGNORECASE,
)
_QUIET = re.compile(
    r"\bno\s+(?:\w+\s+)?(?:violations?|breach(?:es)?|incidents?|shelling|shots?|attacks?|firing|strikes?)\b"
    r"(?:\s+[\w’'-]+){0,4}?\s+(?:(?:have|has|had|were|was)\s+(?:been\s+)?)?(?:reported|recorded|registered|seen|noted|heard|fired)\b"
    r"|\b(?:reported|recorded|registered|saw|heard)\s+no\s+(?:\w+\s+)?(?:violations?|breach(?:es)?|incidents?|shelling|shots?|attacks?)\b"
    r"|\b(?:nobody|no\s+one|neither\s+\w+)\s+has\s+broken\s+it\b|\bquiet\s+(?:held|prevailed)\b",
    re.IGNORECASE,
)
UNREAL = re.compile(
    r"\b(?:would|could|might|may|future|any|further|if|unless|threat(?:en)?\w*|risk\w*|fear\w*|warn\w*)\b",
    re.IGNORECASE,
)
"""What makes a breach a mere possibility."""
ACCUSES = re.compile(
    r"\b(?:accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|alleg\w+|charg(?:es|ed)|complain(?:s|ed)|denounc(?:es|ed)|"
    r"counts?|counted|tallied|lists?|listed|claim(?:s|ed)|cit(?:es|ed))\b"
)
_BOTH_ACCUSE = re.compile(
    r"\b(?:accus\w+|blam\w+)\s+(?:each\s+other|one\s+another|the\s+other)\b|\btrad(?:e|ed|ing)\s+(?:accusations|blame)\b|"
    r"\bmutual\s+(?:accusations|recriminations)\b|\beach\s+accus\w+|\bboth\s+(?:\w+\s+)?accus\w+",
    re.IGNORECASE,
)
WATCHERS = re.compile(
    r"\b(?:monitors?|observers?|monitoring\s+\w+|observer\s+\w+|inspectors?|peacekeepers?|verification\s+\w+|"
    r"mission|commission|red\s+cross|united\s+nations|referees?)\b",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"\b(?:confirm(?:s|ed)|verif(?:ied|ies)|document(?:s|ed)|record(?:s|ed)|register(?:s|ed)|logg(?:ed)|"
    r"count(?:s|ed)|report(?:s|ed)|observ(?:ed|es)|found|establish(?:es|ed)|tallied|noted|notes|lists?|listed)\b"
)
_NO_BREACH = re.compile(
    r"\b(?:no|not|without|den(?:y|ies|ied))\b[^,;]{0,40}$", re.IGNORECASE
)
_WOULD_BE = re.compile(r"\b(?:in\s+what|which)\s+would\s+(?:be|amount\s+to)\b")
_PAPER = re.compile(r"(?:texts?|documents?|drafts?|plans?|proposals?|offers?|terms)\b")
"""Kept in a drawer, not to the letter."""
_NOT = re.compile(r"\b(?:not|never|hardly)\b")


def compliance_of(before: str, behind: str, text: str, start: int) -> Compliance:
    """Tell whether an arrangement is kept.

    Args:
        before: its clause up to it.
        behind: the rest of its clause.
        text: its sentence.
        start: where it begins in the sentence.
    """
    breach = _BREACHES.match(text, start)
    if breach:
        before = text[: breach.end()]
    if _UNKEPT.search(before) or (_USING.search(before) and _TO_DO.match(behind)):
        return "violation_alleged"
    if breach or _BROKEN.search(before) or _BROKEN_BEHIND.match(behind):
        return _broken(before, text, start)
    if IN_SPITE.search(before):
        return "violation_alleged"
    if _BOTH_ACCUSE.search(text):
        return "disputed"
    is_paper = _PAPER.match(text, start) is not None
    if (_KEPT.search(before) and not is_paper) or _QUIET.search(text):
        return "holding"
    if _KEPT_BEHIND.match(behind) and not _NOT.search(behind[:40]):
        return "holding"
    return "not_stated"


def is_supposed(text: str, start: int) -> bool:
    """Tell whether only a breach to come is spoken of."""
    return _TO_COME.search(text, 0, start) is not None


_TO_COME = re.compile(
    r"\b(?:future|any|further|possible|potential|another)\s+(?:\w+\s+)?(?:violations?|breach(?:es)?|infringements?)\s+(?:of\s+)?"
    r"(?:[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)


def _broken(before: str, text: str, start: int) -> Compliance:
    if _QUIET.search(text):
        return "holding"
    if _BOTH_ACCUSE.search(text):
        return "disputed"
    if _NO_BREACH.search(before[-60:]):
        return "not_stated"
    is_unreal = UNREAL.search(text[: len(before) + 80]) and not _WOULD_BE.search(before)
    if is_unreal and not ACCUSES.search(text):
        return "not_stated"
    watcher = WATCHERS.search(text, 0, start)
    counted = watcher and COUNTED.search(text, watcher.end(), start)
    is_alleged = not counted or ACCUSES.search(
        text, 0, watcher.start() if watcher else 0
    )
    return "violation_alleged" if is_alleged else "violation_verified"
