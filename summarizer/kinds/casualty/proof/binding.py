"""Which harm does each number count? Word order tells."""

import re
from dataclasses import replace

from .counting import Figure
from .harms import Harm, before_noun, has_object, is_nominal
from .lexicon.counted import PERSON_LIKE
from .lexicon.harm import ACTIVE, EVENT, PREDICATE, STATE, TOLL, VERB
from .sharing import ends_its_clause, inherit
from .subjects import subject_of


def bind(text: str, figures: list[Figure], harms: list[Harm]) -> None:
    """Give every figure its harm, in place: the surest constructions first."""
    free = [h for h in harms if not (h.sort == STATE or before_noun(text, h))]
    for rule in (
        _event,
        _object,
        _finite,
        _inverse,
        _opening,
        _of_those,
        _participle,
        _measure,
        _joint_object,
    ):
        for harm in harms if rule is _measure else free:
            if not any(figure.harm is harm for figure in figures):
                figure = rule(text, harm, figures)
                if figure is not None:
                    _take(figure, harm)
    for harm in harms:
        _state(text, harm, figures)
    for figure in figures:
        if not figure.is_sure and not _only_of_people(text, figure):
            figure.harm, figure.roles = None, frozenset()
        apposed = next((h for h in harms if 0 <= h.start - figure.noun_end < 4), None)
        if len(figure.roles) > 1 and apposed and apposed.roles:
            figure.roles = apposed.roles  # "lost 600 troops, killed and wounded"
    inherit(text, figures)


def _only_of_people(text: str, figure: Figure) -> bool:
    """Tell whether what befell an unlisted noun befalls nobody but people."""
    harm = figure.harm
    if harm is None:
        return False
    words = text[harm.start : harm.end].casefold()
    if "detained_captured" in harm.roles:
        return bool(re.match(r"arrest|detain|abduct|kidnap|jail|imprison|round", words))
    noun = re.search(r"[\w-]+$", text[: figure.noun_end])
    is_person_like = noun is not None and PERSON_LIKE.fullmatch(noun[0]) is not None
    if "missing" in harm.roles or "affected_other" in harm.roles:
        return is_person_like
    if words.startswith("los"):
        return False
    return is_person_like or not _ALSO_OF_THINGS.match(words)


_ALSO_OF_THINGS = re.compile(
    r"burn|cut|hit|str[iu]c?k|pepper|shower|pierc|bl[oe]w|torn|pick|fell|snuff|sent|thrown|turned|"
    r"flood|t[ao]ke|took|push|driv|drov|forc|swept|cost|rob|put|bury|buried|patch|wiped"
)
"""What befalls things as well: "nine carpets were burned"."""


def _take(figure: Figure, harm: Harm) -> None:
    figure.harm, figure.roles = harm, harm.roles


def _event(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "12 deaths", "500 casualties", "no civilian casualties"."""
    if harm.sort != EVENT:
        return None
    for figure in figures:
        if (
            figure.harm is None
            and figure.end <= harm.start
            and figure.noun_end >= harm.end
        ):
            return figure
    return None


def _object(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "killed at least 12", "deaths of 12", "the loss of 12 soldiers"."""
    if harm.sort in {TOLL, PREDICATE}:
        return None
    for figure in figures:
        if figure.harm or figure.start < harm.end:
            continue
        between = text[harm.end : figure.start]
        if not _FILLER.fullmatch(between):
            return None
        if harm.sort == EVENT and " of" not in between:
            return None
        if harm.sort == VERB and harm.is_passive:
            return None
        loose = text[harm.start : harm.end].casefold()
        if loose.startswith(("took", "tak")) and _TO_PLACE.match(text, figure.noun_end):
            return None  # "took 30 people to hospital"
        if loose.startswith("hold") and _PRISON.search(text[: harm.start]):
            return None  # "the prison holds 400 inmates"
        if re.match(r"h[eo]ld|los(?:t|ing|es|s$)|took|tak", loose):
            holds = loose.startswith("hold") and _CAPTIVES.search(text[: harm.start])
            return figure if figure.has_noun or holds else None
        return figure
    return None


_CAPTIVES = re.compile(
    r"\b(?:prisoners?|hostages?|captives?|detainees?|soldiers?|men)\b", re.IGNORECASE
)
_PRISON = re.compile(
    r"\b(?:prison|jail|camp|facility|cent(?:re|er)|colony|morgue|stadium)\s+$",
    re.IGNORECASE,
)
_TO_PLACE = re.compile(r"\s+(?:in)?to\b(?!\s+custody)")
_FILLER = re.compile(
    r"[\"”]?\s+(?:(?:a\s+total\s+of|a\s+family\s+of|a\s+further|an\s+additional|another|yet|all|the|its|their|his|"
    r"her|our|these|those|some|up|also|to\s+death|dead|in\s+all|as|of|a|an|more|that\s+of|"
    r"around|such|“|\")\s*)*",
    re.IGNORECASE,
)


def _finite(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "12 people were killed", "12 died"; of several numbers the nearest before."""
    is_finite = harm.group < harm.start or _is_finite_verb(text, harm)
    if not is_finite or harm.sort not in {VERB, PREDICATE}:
        return None
    if harm.sort == VERB and not harm.is_passive:
        return None
    return subject_of(text, harm, figures, finite=True)


def _is_finite_verb(text: str, harm: Harm) -> bool:
    word = text[harm.start : harm.end].casefold()
    return harm.sort == PREDICATE and bool(
        re.match(
            r"d(?:ied|ies?)\b|drown|perish|succumb|fled|flees?\b|fell|los[te]|disapp",
            word,
        )
    )


def _participle(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "30 wounded", "12 people killed in the raid", "left 12 dead"."""
    if harm.sort not in {VERB, PREDICATE}:
        return None
    counted = any(0 < harm.start - figure.noun_end < 3 for figure in figures)
    if is_nominal(text, harm) and not counted:  # "30 more wounded" are counted
        return None
    if _FINITE.search(text[harm.group : harm.start]):
        return None
    if _is_finite_verb(text, harm):
        return None
    if harm.sort == VERB and not harm.is_passive and has_object(text, harm):
        return None
    return subject_of(text, _without_after(text, harm), figures, finite=False)


def _without_after(text: str, harm: Harm) -> Harm:
    """Begin a participle at its "after": "spent the night in a hall after fleeing"."""
    word = text[harm.group : harm.end].casefold()
    after = re.search(r"\b(?:after|since)\s+$", text[: harm.group])
    if after is None or not re.match(r"(?:being|having\s+been)\b|\w+ing\b", word):
        return harm
    return replace(harm, group=after.start())


_FINITE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|been|be|will|would|could|may|might)\b",
    re.IGNORECASE,
)


def _inverse(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "raised to 41 its count of those killed"; "the 11 whom Arland is holding"."""
    for figure in figures:
        if figure.harm or figure.end > harm.start:
            continue
        between = text[figure.end : harm.start]
        if re.match(r"\s+(?:its|the|their|his|her)\s+(?:\w+\s+)?(?:count|toll|tally|number|"
                    r"estimate|figure|total)\s+of\b[^,;:]*$", between):  # fmt: skip
            return figure
        if not figure.has_noun and _ADDS.fullmatch(between):
            return figure
        whom = re.match(
            r"\s*(?:who|whom|that|which)\s[^,;:]{1,60}$",
            text[figure.noun_end : harm.start],
        )
        loose = harm.sort in {VERB, ACTIVE} and not has_object(text, harm)
        whom = whom or _WHOM_UNSAID.fullmatch(
            text[figure.noun_end : harm.group if harm.sort == VERB else harm.start]
        )
        if whom and loose and not harm.is_passive and figure.has_noun:
            return figure
    return None


_ADDS = re.compile(
    r"\s+(?:more\s+)?to\s+(?:the|its|their)\s+(?:\w+['’]?s?\s+){0,2}?(?:(?:list|number|toll)\s+of\s+(?:the\s+)?)?"
)
"""Between what is added to the dead, and the dead."""
_WHOM_UNSAID = re.compile(
    r"\s+(?:the|its|their|his|[A-Z][\w.]*)\s?(?:[\w.'’-]+\s){0,3}?(?:is\s|are\s|has\s|have\s|had\s|was\s|"
    r"were\s|still\s|now\s)*"
)
"""Between those counted and who holds them: "the 11 sailors Arland is holding"."""


def _of_those(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "Of those killed in May, 12 were sailors"."""
    if harm.sort not in {VERB, PREDICATE} or not _OF_THOSE.search(text[: harm.group]):
        return None
    for figure in figures:
        if figure.start >= harm.end:
            is_next = _UP_TO.fullmatch(text, harm.end, figure.start)
            return figure if is_next and not figure.harm else None
    return None


_OF_THOSE = re.compile(r"\b(?:of|among)\s+(?:the|those)\s+(?:who\s+)?$", re.IGNORECASE)
_UP_TO = re.compile(r"[^,;:]{0,40},\s+(?:at\s+least\s+)?")


def _opening(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "Killed in the blast were 12 nurses", "Also hurt was one sailor"."""
    lead = text[: harm.group].rstrip(" \"“'")
    if harm.sort not in {VERB, PREDICATE} or lead[-1:] not in {"", ".", ";", ":"}:
        return None
    for figure in figures:
        if figure.start >= harm.end:
            were = _WERE.fullmatch(text, harm.end, figure.start)
            return figure if were and not figure.harm else None
    return None


_WERE = re.compile(
    r"(?!\s+from\b)[^,;:]{0,60}?\s(?:were|was|are|is)\s+(?:also\s+|at\s+least\s+)?"
)


def _measure(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "the toll rose to 12", "the number of soldiers killed was put at 12"."""
    at = text.rfind(";", 0, harm.start) + 1
    counted = _COUNTED.search(text, max(at, harm.start - 90), harm.start)
    is_toll = harm.sort == TOLL or counted is not None
    for figure in figures:
        if figure.harm or figure.start < harm.end or figure.is_former:
            continue
        between = text[harm.end : figure.start]
        if ";" in between or len(between) > 130:
            return None
        near = re.fullmatch(
            r"\s*[\w\s,'’-]{0,60}?(?:\b(?:was|were|is|are|include[sd]?|including|numbered|at|"
            r"to)|:)\s*[\"“]?",
            between,
            re.IGNORECASE,
        )
        at_words = text[figure.start : figure.end].casefold()
        measured = _MEASURE.search(between) or at_words.startswith(
            ("estimated at", "put at", "estimated to be", "top", "exceed", "surpass")
        )
        opens = not text[: harm.start].strip(' -*"')
        nominal = opens or is_nominal(text, harm) or harm.sort in {EVENT, VERB}
        if not figure.has_noun and _brings(text, harm) and between == " to ":
            return figure
        put = harm.sort == EVENT and re.fullmatch(r"\s+(?:at|of)\s+", between)
        if put or (harm.sort == EVENT and _is_put(text[: harm.start], between)):
            return figure
        if harm.sort == EVENT and _stands_at(text, harm, figure):
            return figure
        if _ASKED.search(text[: harm.group]) and _ANSWERED.fullmatch(between):
            return figure
        if is_toll and measured:
            return figure
        if (
            nominal
            and harm.group == harm.start
            and _PUT.search(text[: harm.start])
            and _AT.fullmatch(between)
        ):
            return figure
        if nominal and not figure.has_noun and harm.group == harm.start and (
            _COUNTED_AT.fullmatch(between) or (
                measured and at_words.startswith(("estimated", "put"))
            )
        ):  # fmt: skip
            return figure
        among = re.search(
            r"\b(?:among|including)\b[^,;]{0,40}$", text[: harm.start], re.IGNORECASE
        )
        inclusive = re.search(r"\binclude[sd]?\s*$", between)
        if nominal and near and (among or inclusive) and not figure.roles:
            return figure
        if not is_toll:
            return None
    return None


def _is_put(before: str, between: str) -> bool:
    """Tell "put Arland's casualties in May at 12"."""
    is_led = re.search(r"\bput(?:s|ting)?\s+(?:[\w'’-]+\s+){0,4}$", before)
    return bool(is_led and re.fullmatch(r"[^,;:]{0,50}\sat\s+", between))


_ASKED = re.compile(r"\bhow\s+many\b[^.;]{0,60}$", re.IGNORECASE)
_ANSWERED = re.compile(r"[^.;]{0,60}[,:]\s*[\"“]?(?:about\s+|some\s+)?")


def _stands_at(text: str, harm: Harm, figure: Figure) -> bool:
    """Tell "Arlish losses in May passed 1,000", "deaths among the crew rose to 12"."""
    between = text[harm.end : figure.start]
    if figure.has_noun:
        return False
    if re.match(r"exceed|top|surpass", text[figure.start : figure.end], re.IGNORECASE):
        return _AMONG_WHOM.fullmatch(between) is not None
    return _STANDS_AT.fullmatch(between) is not None


_WHERE = (
    r"(?:\s+(?:in|on|at|over|from|since|among|so\s+far)\b[^,;:.]{0,40}?)?\s+"
    r"(?:(?:have|has|had|now|already|together|since|also)\s+)*"
)
_AMONG_WHOM = re.compile(_WHERE)
_STANDS_AT = re.compile(
    rf"{_WHERE}(?:(?:reach|hit|pass|number|total)\w*\s+(?:the\s+)?|(?:st[ao]+nd|c[ao]me?|ris|"
    r"rose|climb|amount|gr[eo]w|r[ua]n)\w*\s+(?:to|at)\s+)"
)


_ASKED = re.compile(r"\bhow\s+many\b[^.;]{0,60}$", re.IGNORECASE)
_ANSWERED = re.compile(r"[^.;]{0,60}[,:]\s*[\"“]?(?:about\s+|some\s+)?")


def _brings(text: str, harm: Harm) -> bool:
    """Tell "bringing the dead to 12", "pushed the number of wounded to 30"."""
    return _BRINGS.search(text[: harm.start]) is not None


_BRINGS = re.compile(
    r"\b(?:bring|brought|tak(?:e|ing)|took|rais|push|lift|driv|drove|swell|send|sent)\w*\s+"
    r"(?:the\s+|its\s+|their\s+)?(?:[\w-]+['’]s?\s+)?(?:(?:number\s+of|total)\s+)?$",
    re.IGNORECASE,
)

_COUNTED_AT = re.compile(
    r"\s*:\s*|\s+(?:(?:together|combined|now|alone|in\s+all|altogether)\s+)?(?:at|were|(?:(?:in|on|at|of)\s+[\w'-]+\s+)?number(?:s|ed)?|came\s+to)\s*[\"“]?"
)
_PUT = re.compile(
    r"\b(?:puts?|reckons?|reckoned|estimate[sd]?|gives?|gave|counts?|has|have|had|sets?)\s+[\w\s'-]{0,30}$"
)
_AT = re.compile(r"\s+(?:[\w'-]+\s+){0,5}at\s+[\"“]?")
_COUNTED = re.compile(
    r"\b(?:number|toll|tally|count|total|figure|figures|estimate|share|tolls)\b",
    re.IGNORECASE,
)

_MEASURE = re.compile(
    r"(?:\b(?:at|to|of|is|was|were|are|reach(?:ed|es|ing)?|hits?|pass(?:ed|es)?|"
    r"exceed(?:ed|s)?|top(?:ped|s)?|as|than|surpass\w*|now|number(?:s|ed)?|be|being|just|above|"
    r"including|includes?|included|nearing)|:)\s*[\"“]?\s*$",
    re.IGNORECASE,
)


def _joint_object(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "killed its commander and 12 others"."""
    if harm.sort not in {VERB, ACTIVE} or harm.is_passive:
        return None
    for figure in figures:
        if figure.harm or figure.start < harm.end:
            continue
        between = text[harm.end : figure.start]
        joined = re.fullmatch(
            r"\s+(?:a|an|the|its|his|her|their|one|[A-Z]\w+)\b[^;:]{1,70}?(?:,|\band|\bas\s+"
            r"well\s+as|\balong\s+with)\s+(?:(?:her|his|their|its|the|another|at\s+least)\s+)*",
            between,
        )
        is_bare = joined and not re.search(
            r"\b(?:and|,)\s+(?:\w+\s+){0,3}(?:were|was|has|had)\b|\b(?:after|when|where|while|"
            r"before|(?<!along\s)with|against|by)\b",
            between,
        )
        return figure if is_bare and ends_its_clause(text, figure) else None
    return None


def _state(text: str, harm: Harm, figures: list[Figure]) -> None:
    """Bind "40 prisoners", "55 dead marines", where nothing else is said of them."""
    for figure in figures:
        inside = figure.end <= harm.start and harm.end <= figure.noun_end
        if figure.harm is None and inside:
            clause = re.split(r"[;,]|\band\b", text[: figure.start])[-1]
            after = re.split(r"[;,.]", text[figure.noun_end : figure.noun_end + 50])[0]
            held = harm.sort == STATE or "detained_captured" in harm.roles
            freed = _FREED.search(clause) or _FREED.search(after)
            if not (held and freed and not _WANTED.search(text[: figure.start])):
                _take(figure, harm)


_WANTED = re.compile(
    r"\b(?:demand\w*|call\w*\s+for|conditions?|wants?|wanted|insist\w*\s+on|seeks?|seeking|sought|"
    r"secur(?:e|ing)|press\w*\s+for|ask\w*\s+for|urg\w+|propos\w+|offer\w*|would|will|must|"
    r"plead\w*|appeal\w*|only\s+when)\b[^.;]*\b(?:release|freedom|return|liberation|freed|free)\b"
    r"(?:\s+of)?[^,;:]{0,25}$",
    re.IGNORECASE,
)
"""Before prisoners who are not free yet: "demanded the release of all 40 detainees"."""
_FREED = re.compile(
    r"\b(?:free[ds]?|freeing|releas\w+|exchang\w+|swap\w*|return(?:s|ed|ing)?|repatriat\w+|"
    r"rescu\w+|sav(?:e[ds]?|ing)|liberat\w+|(?:hand|turn)(?:s|ed|ing)?\s+over|trad(?:e[ds]?|ing)|"
    r"c[ao]me\s+home|went\s+home|treat(?:s|ed|ing)|shelter\w*|feed\w*|help\w*|host\w*|aid\w*)\b",
    re.IGNORECASE,
)
