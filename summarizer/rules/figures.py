"""The numbers of people in a sentence, and the harm that each counts.

Closed constructions only, as news writes them: "killed 12", "12 people were killed",
"12 deaths", "the toll rose to 12", "12 dead and 40 wounded". What fits none of them is
left alone.
"""

import re

from ..kinds.casualty.proof.lexicon.counted import MILITARY
from .counting import OF_THEM, Figure, Harm, counted
from .harms import harms_in
from .parts import Sentence
from .tolls import brought, toll


def figures(sentence: Sentence) -> tuple[Figure, ...]:
    """Find the numbers that count people who came to harm, from left to right."""
    text = sentence.text
    bare = counted(text)
    harms = harms_in(sentence) if bare else []
    if not harms:
        return ()
    bound = [_bound(text, figure, harms, bare) for figure in bare]
    return tuple(f for f in _shared(text, bound) if f.metric is not None)


# which harm a number counts

_LOOSE = re.compile(
    r"(?:held|hold|holds|holding|took|taking|taken|seized?|seizing|lost|los)",
    re.IGNORECASE,
)

_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|be|been|being|gets?|got|remains?|remained|left|reported|feared|go(?:ne|es)?|went|listed\s+as|"
    r"stays?|still)\s+(?:\w+ly\s+|also\s+|since\s+|then\s+|still\s+|now\s+|already\s+|not\s+|all\s+|later\s+|confirmed\s+|reported\s+|either\s+|thought\s+)*$",
    re.IGNORECASE,
)
_AUX = re.compile(
    r"(?:\s+(?:have|has|had|been|were|was|are|is|be|being|also|now|still|all|since|then|later|"
    r"either|both|known\s+to|forced\s+to|driven\s+to|confirmed|reported|believed|said|thought|to\s+have|already|alone|[a-z]+ly|gone|going|"
    r"remain|remains|remained|listed\s+as|left|found|each|subsequently|not\s+yet))+$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",[^,;]{1,110},|\([^)]*\)|\s[–—]\s[^–—;]{1,90}\s[–—]\s")
_BLOCKS = re.compile(
    r"[;:.?!]|\b(?:that|when|after|while|but|as|because|before|until|although|though|if|said|says|told|was|were|"
    r"had|has|have|is|are|will|would|could|and)\b",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"[\"”]?\s+(?:(?:a\s+total\s+of|a\s+further|an\s+additional|another|yet|all|its|their|his|her|some|up|in\s+all|"
    r"as\s+of|of|more|around|also|or\s+(?:wounded|injured|hurt|wounding|injuring)|and\s+(?:wounded|injured)|the\s+lives\s+of|to\s+death|\"|“)\s*)*",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\s+(?:\d|[A-Z]|(?:at\s+least|more\s+than|over|about|around|some|up\s+to|as\s+many|"
    r"nearly|almost|dozens|hundreds|scores|thousands|tens|several|an?|the|its|his|her|their|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|one|another|"
    r"civilians|soldiers|people|members|everyone)\b)"
)


def _bound(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure:
    for rule in (_after, _inside, _before, _beside, _whom, _among, brought, toll):
        if found := rule(text, figure, harms, others):
            return found
    return figure


def _after(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure | None:
    """Bind "12 people were killed", "12 killed", "12 soldiers in captivity"."""
    for harm in harms:
        if harm.start < figure.noun_end or harm.sort not in {"verb", "predicate"}:
            continue
        gap = _ASIDE.sub(" ", text[figure.noun_end : harm.start])
        if len(gap) > 90:
            return None
        aux = _AUX.search(gap.rstrip())
        bare = gap[: aux.start()] if aux else gap
        bare = _RELATIVE.sub(" ", bare)
        finite = aux is not None or (
            harm.sort == "predicate" and _FINITE.match(text, harm.start) is not None
        )
        if bare.strip() and (
            not finite or _BLOCKS.search(bare) or len(bare.split()) > 10
        ):
            return None
        if any(
            figure.end < other.start < harm.start
            and f"{text[other.start : other.end]}" in bare
            for other in others
        ):
            return None
        is_passive = _PASSIVE.search(text[: harm.start]) is not None
        if harm.sort == "verb" and not is_passive and _OBJECT.match(text, harm.end):
            return None  # "300 soldiers killed nine people"
        words = text[harm.start : harm.end]
        if _LOOSE.fullmatch(words) and not is_passive and harm.sort == "verb":
            return None
        if _SERVED.search(text[max(figure.start - 25, 0) : figure.start]):
            return None
        return _combined(text, figure._replace(metric=harm.metric, harm=harm))
    return None


def _combined(text: str, figure: Figure) -> Figure:
    """Read "killed or wounded" as both together."""
    harm = figure.harm
    if harm and figure.metric in {"killed", "injured"}:
        beside = (
            text[max(harm.start - 16, 0) : harm.start],
            text[harm.end : harm.end + 14],
        )
        if _OR_BEFORE.search(beside[0]) or _OR_AFTER.match(beside[1]):
            return figure._replace(metric="casualties_combined")
    return figure


_OR_BEFORE = re.compile(r"\b(?:kill(?:ed|ing)|dead|deaths)\s+(?:or|and)\s+$")
_OR_AFTER = re.compile(
    r"\s+(?:or|and)\s+(?:wounded|injured|wounding|injuring|hurt)\b(?!\s+(?:at\b|more\b|over\b|\d))"
)
_RELATIVE = re.compile(r"^\s*,?\s*(?:of\s+(?:whom|them)|who|whom)\b|\s(?:who|that)$")
_FINITE = re.compile(
    r"(?:died|perished|drowned|disappeared|vanished|fled|succumbed|lost|fell|moved|left|cross|need|suffer|sustain)",
    re.IGNORECASE,
)
_AIDED = re.compile(
    r"\b(?:by|with|against|between|involving|carrying)\s+(?:the\s+|some\s+)?$",
    re.IGNORECASE,
)
_SERVED = re.compile(
    r"\b(?:by|with|against|to|between|involving)\s+(?:the\s+|some\s+)?$", re.IGNORECASE
)


def _inside(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure | None:
    """Bind "12 deaths", "500 casualties", "55 dead marines"."""
    within = [h for h in harms if figure.end <= h.start and h.end <= figure.noun_end]
    if not within or _AIDED.search(text[max(figure.start - 25, 0) : figure.start]):
        return None
    harm = within[-1]
    if harm.sort == "state":
        held = _HELD.search(text[: figure.start]) or _KEPT.match(text, figure.noun_end)
        if not held or harm.metric != "detained_captured":
            return None
    return figure._replace(metric=harm.metric, harm=harm)


_HELD = re.compile(
    r"\b(?:hold(?:s|ing)?|held|has|have|keeps?|kept|took|taken|captured)\s+(?:still\s+|another\s+|some\s+|the\s+)*$",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\s+(?:(?:are|were|remain)\s+(?:still\s+)?(?:held|being\s+held|in)|held)\b",
    re.IGNORECASE,
)


def _before(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure | None:
    """Bind "killed at least 12", "killing six", "the deaths of 12 people"."""
    left = [h for h in harms if h.end <= figure.start]
    if not left:
        return None
    harm = left[-1]
    gap = text[harm.end : figure.start]
    if not _FILLER.fullmatch(gap):
        return None
    words = text[harm.start : harm.end]
    if harm.sort == "event":
        return (
            figure._replace(metric=harm.metric, harm=harm)
            if " of " in gap or words.endswith("lives")
            else None
        )
    if harm.sort not in {"verb", "active", "lost"} and not re.match(
        r"fled|flee", words
    ):
        return None
    if harm.sort == "verb" and _PASSIVE.search(text[: harm.start]):
        return None
    if _LOOSE.match(words) or harm.sort == "lost":
        noun = text[figure.end : figure.noun_end]
        bare_captives = not noun and _CAPTIVES.search(text[: harm.start]) is not None
        bare_captives = bare_captives or bool(_OF_OWN.match(text, figure.end))
        if not (MILITARY.search(noun) or _CAPTIVE.search(noun) or bare_captives):
            return None
    if _TO.search(text, max(harm.start - 40, 0), harm.start):
        return None
    return _combined(
        text, figure._replace(metric=harm.metric, harm=harm, is_object=True)
    )


_TO = re.compile(r"\bto\s+(?:\w+ly\s+)?$")
_OF_OWN = re.compile(r"\s+of\s+(?:its|their|his|her|our)\s+own\b")
_CAPTIVES = re.compile(r"\b(?:prisoners?|hostages?|captives?|detainees?)\b")
_CAPTIVE = re.compile(
    r"\b(?:prisoners?|hostages?|captives?|detainees?|people|men|civilians|women)\b",
    re.IGNORECASE,
)

_BESIDE = re.compile(
    r"\s+(?:an?|the|its|his|her|their|[A-Z][\w-]+)\s[^;:,.\d]{1,60}?\s(?:and|as\s+well\s+as|"
    r"along\s+with)\s+(?:(?:another|its|his|her|their)\s+)?"
)
_ACTS = re.compile(
    r"\b(?:were|was|had|has|have|by|after|when|where|while|before|with|against|who)\b"
)


def _beside(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure | None:
    """Bind "killed a commander and two of his guards"."""
    left = [h for h in harms if h.end <= figure.start and h.sort in {"verb", "active"}]
    if not left or _LOOSE.match(text, left[-1].start):
        return None
    harm = left[-1]
    gap = text[harm.end : figure.start]
    if (
        not _BESIDE.fullmatch(gap)
        or _ACTS.search(gap)
        or not _ENDS.match(text, figure.noun_end)
    ):
        return None
    return figure._replace(metric=harm.metric, harm=harm, is_object=True)


_WHOM = re.compile(r"\s+(?:(?:whom|that|who)\s+)[^;:,.\d]{2,50}?\s$")


def _whom(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure | None:
    """Bind "the 11 soldiers whom Arland is holding"."""
    right = [h for h in harms if h.start >= figure.noun_end]
    if not right or right[0].sort not in {"verb", "active"}:
        return None
    harm = right[0]
    gap = text[figure.noun_end : harm.start]
    if not _WHOM.fullmatch(gap) or _OBJECT.match(text, harm.end):
        return None
    if re.search(r"\bwho\s", gap) or re.search(r"\b(?:was|were|been)\s", gap):
        return None
    return figure._replace(metric=harm.metric, harm=harm)


_AMONG_AFTER = re.compile(
    r"\s+(?:were|was|are|is)\s+(?:also\s+)?among\s+(?:the|those)\s+(?:\d+\s+)?$"
)
_INCLUDE = re.compile(r"\s+includ(?:e|es|ed)\s+(?:also\s+)?")
_TO_COMMA = re.compile(r"[^,;.]{0,50},\s+")
_OF_THE = re.compile(r"\bOf\s+(?:the|those|its|their)\s[^,;]*$")
_THOSE = re.compile(r"\b(?:[Tt]he|[Tt]hose)\s$")


def _among(
    text: str, figure: Figure, harms: list[Harm], others: list[Figure]
) -> Figure | None:
    """Bind "12 were among the dead", "the dead include 12", "of the 41 dead, 12 were"."""
    for harm in harms:
        before, after = text[: harm.start], text[harm.end : figure.start]
        told = figure.noun_end <= harm.start and _AMONG_AFTER.fullmatch(
            text, figure.noun_end, harm.start
        )
        part = (_INCLUDE.fullmatch(after) and _THOSE.search(before)) or (
            _TO_COMMA.fullmatch(after) and _OF_THE.search(before)
        )
        if told or (harm.end <= figure.start and part):
            return figure._replace(metric=harm.metric, harm=harm, is_subset=True)
    return None


# numbers that share the harm of the one beside them

_SUBSET = re.compile(
    r"(?:,|\(|—|–)?\s*(?:including|include[sd]?|among\s+(?:them|whom|those\s+killed|the\s+(?:dead|killed|wounded|victims|injured))"
    r"(?:\s+(?:were|are))?|of\s+(?:whom|them))\s*,?\s*(?:also\s+|were\s+|was\s+|are\s+|the\s+)*$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\s*(?:,|\band\b|,\s*and|\bor\b|\bas\s+well\s+as\b|\bplus\b|\balong\s+with\b)\s*"
    r"(?:(?:another|a\s+further|also|their|his|its|some|about|then)\s+)*$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s*(?:$|[.,;)\"”]|(?:and|or|in|on|at|near|from|since|during|by|who|when|after|as|while|inside|outside|around|"
    r"overnight|across|were\s+among|was\s+among|to|late|early|over|this|last|yesterday|today)\b)",
    re.IGNORECASE,
)


def _shared(text: str, bound: list[Figure]) -> list[Figure]:
    out = [
        figure._replace(is_subset=True) if OF_THEM.match(text, figure.end) else figure
        for figure in bound
    ]
    for at in range(1, len(out)):
        left, right = out[at - 1], out[at]
        gap = text[left.noun_end : right.start] if right.start >= left.noun_end else ""
        part = bool(_SUBSET.search(gap)) or bool(OF_THEM.match(text, right.end))
        if part and left.metric:
            metric = right.metric if right.harm else left.metric
            out[at] = right._replace(
                metric=metric,
                is_subset=True,
                is_total=right.is_total or left.is_total,
            )
        elif (
            right.metric is None
            and left.metric
            and right.noun_end > right.end
            and _ENDS.match(text, right.noun_end)
        ):
            link = (
                _LINK.fullmatch(_ASIDE_TAIL.sub("", gap))
                if left.harm
                else _LINK.fullmatch(gap)
            )
            if link:
                out[at] = right._replace(
                    metric=left.metric,
                    is_object=left.is_object,
                    is_subset=left.is_subset,
                    is_total=left.is_total,
                )
    for at in range(len(out) - 2, -1, -1):
        left, right = out[at], out[at + 1]
        gap = text[left.noun_end : right.start] if right.start >= left.noun_end else "x"
        lead = text[: left.start]
        is_linked = (
            left.metric is None
            and right.metric
            and left.noun_end > left.end
            and _LINK.fullmatch(gap)
        )
        if is_linked and not (_SERVED.search(lead[-25:]) or _TAKEN.search(lead)):
            out[at] = left._replace(metric=right.metric, is_object=right.is_object)
    return out


_ASIDE_TAIL = re.compile(r"^\s+(?:in|on|at|near|from)\s+[\w\s'’-]{1,40}(?=,|\s+and\b)")
_TAKEN = re.compile(
    r"\b\w+(?:ed|ing)\s+(?:a\s+|the\s+|some\s+)?$|\b(?:sent|met|saw|left|took|has|have|had)\s+$",
    re.IGNORECASE,
)
