"""Which harm does each number count? Word order tells."""

import re
from dataclasses import replace

from .... import lazy
from .counting import Figure
from .harms import Harm, before_noun, has_object, is_nominal
from .lexicon.counted import MILITARY, PERSON_LIKE
from .lexicon.harm import ACTIVE, EVENT, PREDICATE, STATE, TOLL, VERB
from .measures import measure
from .sharing import ends_its_clause, inherit
from .subjects import ASIDE, subject_of
from .sums import summed


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
        measure,
        summed,
        _joint_object,
    ):
        for harm in harms if rule in {measure, summed} else free:
            if not any(figure.harm is harm for figure in figures):
                figure = rule(text, harm, figures)
                if figure is not None:
                    _take(figure, harm)
    for harm in harms:
        _state(text, harm, figures)
    for figure in figures:
        if _has_only_moved(text, figure) or (
            not figure.is_sure and not _only_of_people(text, figure)
        ):
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
    noun = re.search(r"[\w-]+$", text[: figure.noun_end])
    is_person_like = noun is not None and PERSON_LIKE.fullmatch(noun[0]) is not None
    if "detained_captured" in harm.roles:
        is_arrest = re.match(r"arrest|detain|abduct|kidnap|jail|imprison|round", words)
        is_kept = _ALSO_KEPT.fullmatch(words) and not _KEPT_AS.match(
            text, figure.noun_end
        )
        return bool(is_arrest or (is_person_like and not is_kept))
    if "missing" in harm.roles or "affected_other" in harm.roles:
        return is_person_like
    if words.startswith("los"):
        return False
    if "displaced" in harm.roles:
        return is_person_like or _FLEES.search(words) is not None
    return is_person_like or not _ALSO_OF_THINGS.match(words)


def _has_only_moved(text: str, figure: Figure) -> bool:
    """Tell soldiers who crossed a border from people who fled across it."""
    harm = figure.harm
    return bool(
        harm
        and "displaced" in harm.roles
        and _MOVED.match(text, harm.start)
        and MILITARY.search(text[figure.end : figure.noun_end])
    )


_ALSO_KEPT = lazy.compile(
    r"t(?:ook|aken?|aking|akes)|h[eo]ld(?:s|ing)?|seiz\w+|captur\w+|ke(?:pt|eps?|eping)|carr\w+.*"
)
"""What is done to things as well: "seized 40 trailers"."""
_FLEES = lazy.compile(
    r"home|displac|fled|flee|uproot|evacuat|driven|shelter|refug|exile|expel|deport"
)
"""What does not befall things."""
_KEPT_AS = lazy.compile(
    r"\s+(?:in(?:to)?\s+(?:custody|captivity|detention)|prisoner|captive|hostage)\b"
)
_MOVED = lazy.compile(
    r"pour|stream|cross|dr[io]v|push|forc|chas|swept|scatter|out\b|sent|t(?:ook|ak)|pack|head|run",
    re.IGNORECASE,
)
_ALSO_OF_THINGS = lazy.compile(
    r"burn|cut|hit|str[iu]c?k|pepper|shower|pierc|bl[oe]w|torn|pick|fell|snuff|sent|thrown|turned|"
    r"flood|crush|t[ao]ke|took|push|driv|drov|forc|swept|cost|rob|put|bury|buried|patch|wiped"
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
        told = ASIDE.sub(" ", between)
        if harm.sort == EVENT and _OF_WHOM.match(between):
            told = told.replace(" to ", " of ", 1)
        if not (_FILLER.fullmatch(told) or _is_cost(text, harm, between)):
            return None
        if harm.sort == EVENT and not _OF_WHOM.match(between):
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
            aboard = _ABOARD.match(text, figure.end)
            return figure if figure.has_noun or holds or aboard else None
        return figure
    return None


def _is_cost(text: str, harm: Harm, between: str) -> bool:
    """Tell whom "has cost Arland 88 sailors" counts."""
    return text.startswith("cost", harm.start) and bool(_LOSER.fullmatch(between))


_OF_WHOM = lazy.compile(r".*\s(?:of|to)\b", re.DOTALL)
"""Between the deaths, or injuries, and whose they are."""
_LOSER = lazy.compile(r"(?:\s+(?!and\b|but\b|in\b)[\w'’-]+){1,6}\s+")
_ABOARD = lazy.compile(r"\s+(?:aboard|on\s+board)\b")
_CAPTIVES = lazy.compile(
    r"\b(?:prisoners?|hostages?|captives?|detainees?|soldiers?|men)\b", re.IGNORECASE
)
_PRISON = lazy.compile(
    r"\b(?:prison|jail|camp|facility|cent(?:re|er)|colony|morgue|stadium)\s+$",
    re.IGNORECASE,
)
_TO_PLACE = lazy.compile(r"\s+(?:in)?to\b(?!\s+custody)")
_FILLER = lazy.compile(
    r"[\"”]?\s+(?:(?:a\s+total\s+of|(?:the|its|a)\s+[\w-]+['’]s|(?:an?|the|its)\s+(?:[\w'’-]+\s+)?(?:family|patrol|crew|group|team|party|convoy|unit|platoon|column|squad|"
    r"boatload|busload|contingent|company)\s+of|a\s+further|an\s+additional|another|other|yet|all|the|its|their|his|"
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
    beside = [f for f in figures if 0 < harm.start - f.noun_end < 3]
    if any(figure.harm for figure in beside):
        return None  # "70 wounded were admitted": they alone are the wounded
    counted = bool(beside)
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


_FINITE = lazy.compile(
    r"\b(?:was|were|is|are|has|have|had|been|be|will|would|could|may|might)\b",
    re.IGNORECASE,
)


def _inverse(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "raised to 41 its count of those killed"; "the 11 whom Arland is holding"."""
    for figure in figures:
        if figure.harm or figure.end > harm.start:
            continue
        between = text[figure.end : harm.start]
        if _COUNTS_OF.match(between):
            return figure
        if _ON_LIST.fullmatch(text, figure.noun_end, harm.start):
            return figure
        if not figure.has_noun and _ADDS.fullmatch(between):
            return figure
        if _ASKED.search(text, figure.end, harm.group):
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


_COUNTS_OF = lazy.compile(
    r"(?:-odd)?(?:,|\s+(?:is|was|were|are))?\s+(?:its|the|their|his|her)\s+(?:[\w-]+\s+)?(?:count|toll|tally|number|estimate|"
    r"figure|total)\s(?:(?!\b(?:who|which|where)\b)[^,;:])*(?:\bwho\s+(?:(?:had|have|has|were|was|been|are|is)\s+)*)?$"
)
"""Between a number and the harm that it sums up: "31 is the number of those killed"."""
_ON_LIST = lazy.compile(
    r"\s+on\s+(?:its|the|their|a)\s+(?:[\w-]+\s+)?(?:register|list|roll)s?\s+of\s+(?:the\s+|those\s+)?"
)
_ADDS = lazy.compile(
    r"\s+(?:more\s+)?to\s+(?:the|its|their)\s+(?:\w+['’]?s?\s+){0,2}?(?:(?:list|number|toll)\s+of\s+(?:the\s+)?)?"
)
"""Between what is added to the dead, and the dead."""
_ASKED = lazy.compile(r"\basked\s+how\s+many\b[^.;]{0,60}$")
_WHOM_UNSAID = lazy.compile(
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


_OF_THOSE = lazy.compile(
    r"\b(?:of|among|as\s+(?:for|to))\s+(?:the|those)\s+(?:who\s+)?$", re.IGNORECASE
)
_UP_TO = lazy.compile(
    r"[^,;:]{0,40},\s+(?:[^,;:]{2,60}\s(?:registered|count(?:s|ed)|puts?|g[ai]ves?|recorded|list(?:s|ed)|"
    r"reckon(?:s|ed)|reports?|reported|says|said|has|had)\s+(?:\w+\s+)?)?(?:at\s+least\s+)?"
)


def _opening(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "Killed in the blast were 12 nurses", "Also hurt was one sailor"."""
    lead = text[: harm.group].rstrip(" \"“'")
    if harm.sort not in {VERB, PREDICATE} or lead[-1:] not in {"", ".", ";", ":"}:
        return None
    for figure in figures:
        if figure.start >= harm.end:
            were = _WERE.fullmatch(ASIDE.sub(" ", text[harm.end : figure.start]))
            return figure if were and not figure.harm else None
    return None


_WERE = lazy.compile(
    r"(?!\s+from\b)[^,;:]{0,60}?\s(?:were|was|are|is)\s+(?:also\s+|at\s+least\s+)?"
    r"(?:(?:an?|the|one|his|her|its|their)\s+(?:(?!who\b|which\b|that\b)[\w'’-]+\s+){1,6}?and\s+)?"
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
            lets_go = _WENT_HOME if "displaced" in harm.roles else _FREED
            freed = lets_go.search(clause) or lets_go.search(after)
            if not (held and freed and not WANTED.search(text[: figure.start])):
                _take(figure, harm)


WANTED = lazy.compile(
    r"\b(?:demand\w*|call\w*\s+for|conditions?|wants?|wanted|insist\w*\s+on|seeks?|seeking|sought|"
    r"secur(?:e|ing)|press\w*\s+for|ask\w*\s+for|urg\w+|propos\w+|offer\w*|would|will|must|"
    r"plead\w*|appeal\w*|only\s+when)\b[^.;]*\b(?:release|freedom|return|liberation|freed|free)\b"
    r"(?:\s+of)?[^,;:]{0,25}$",
    re.IGNORECASE,
)
"""Before prisoners who are not free yet: "demanded the release of all 40 detainees"."""
_WENT_HOME = lazy.compile(
    r"\b(?:return(?:s|ed|ing)|repatriat\w+|resettl\w+|(?:c[ao]me|went|gone|go(?:ing)?)\s+(?:back|home))\b",
    re.IGNORECASE,
)
_FREED = lazy.compile(
    r"\b(?:free[ds]?|freeing|releas\w+|exchang\w+|swap\w*|return(?:s|ed|ing)?|repatriat\w+|"
    r"rescu\w+|sav(?:e[ds]?|ing)|liberat\w+|(?:hand|turn)(?:s|ed|ing)?\s+over|trad(?:e[ds]?|ing)|"
    r"c[ao]me\s+home|went\s+home|treat(?:s|ed|ing)|shelter\w*|feed\w*|help\w*|host\w*|aid\w*)\b",
    re.IGNORECASE,
)
