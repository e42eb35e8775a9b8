"""Which harm does each number count? Word order tells."""

import re
from itertools import pairwise

from . import lexicon as lex
from .counting import Figure
from .harms import Harm, before_noun, has_object, is_nominal

_FILLER = re.compile(
    r"[\"”]?\s+(?:(?:a\s+total\s+of|a\s+further|an\s+additional|another|yet|all|the|its|their|his|"
    r"her|our|these|those|some|up|also|to\s+death|dead|in\s+all|as|of|a|an|more|that\s+of|"
    r"around|such|“|\")\s*)*",
    re.IGNORECASE,
)


_HARD = re.compile(
    r"[;:]|\b(?:after|when|while|before|because|until|although|though|but|if|whereas|where|"
    r"how|why|since|as)\s|\bwhich\b",
    re.IGNORECASE,
)


_ASIDE = re.compile(r",[^,;]{1,90},|\([^)]*\)|\s-\s[^-;]{1,90}\s-\s")


_SAYING = re.compile(
    r"\b(?:said|says|told|claimed|reported|announced|believe[sd]?|warned)\b",
    re.IGNORECASE,
)


_DETERMINED = re.compile(
    r"(\S+)?\s+(?:a|an|the|his|its|their|another|one|no|every|each)\s+\w", re.IGNORECASE
)


_PREPOSITIONS = frozenset(
    "in on of at by near from to with during inside outside across around along over under "
    "against for into through between within off amid among aboard after before since than "
    "throughout beneath behind below above beside beyond as".split()
)


_OTHER_VERB = re.compile(
    r"\b(?:(?!kill|wound|injur)\w+ed|sent|took|brought|met|saw|gave|made|built|has|have|had|"
    r"held|bought|sends?|deploys?)\s+(?:a\s+total\s+of\s+|another\s+|the\s+|its\s+|some\s+|"
    r"about\s+)*$",
    re.IGNORECASE,
)


_REPORTING = re.compile(
    r"\b(?:said|reported|confirmed|believed|estimated|claimed|announced|recorded|counted|"
    r"listed|documented|verified|denied|acknowledged|admitted|feared|added|stated|insisted|"
    r"revealed|alleged|warned|that|and|left|had|has|have|reported|named|identified)\s+"
    r"(?:a\s+total\s+of\s+|another\s+|the\s+|its\s+|some\s+|about\s+)*$",
    re.IGNORECASE,
)


_LED_BY = re.compile(
    r"\b(?:by|to|into|against|with|alongside|from|for|of|involving|between)\s+(?:the\s+|its\s+"
    r"|some\s+|about\s+|a\s+total\s+of\s+)*$",
    re.IGNORECASE,
)


_SINGULAR = re.compile(r"\b(?:was|is|has)\b", re.IGNORECASE)


_GATHERED = re.compile(
    r"\b(?:total|number|group|party|crew|team|toll)\s+of\s+$", re.IGNORECASE
)


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


_LINK = re.compile(
    r"(?:,|;|\band|\bor|\bincluding|\bincluded|\bamong\s+(?:them|whom)|\bof\s+whom|\bas\s+"
    r"well\s+as|\balong\s+with|\bplus|\bnotably|\(|\s-)\s*(?:(?:another|a\s+further|also|the|"
    r"their|his|her|its|some|about|an\s+additional|at\s+least|including|were|a\s+total\s+of)"
    r"\s+)*$",
    re.IGNORECASE,
)


_OWN_CLAUSE_ENDS = re.compile(
    r"\s*(?:$|[.,;:!?)\"”]|-\s|(?:and|or|in|on|at|near|from|since|during|of|by|who|whose|whom|"
    r"with|across|around|over|between|after|when|while|as|including|among|along|inside|"
    r"outside|more|others?|overnight|there|elsewhere|today|yesterday|later|mostly|mainly|"
    r"alone|plus|so|to|that|for|aged|aboard|under|also|too|as\s+well|up)\b|"
    rf"{lex.CALENDAR.pattern}\b|(?:was|were|are|is)\s+(?:\w+\s+)?(?:{lex.PERSON.pattern})\b|"
    rf"(?:were|was|are|is)\s+among\b|(?:[A-Za-z-]+\s+)?(?:{lex.PERSON.pattern})\b)",
    re.IGNORECASE,
)


_NOT_PARTNERS = re.compile(
    r"\b(?:between|clash\w*|fight\w*|involving|against|with|alongside|facing|by|deploy\w*|"
    r"sent|surviv\w*|rescu\w*|freed|releas\w*|return\w*|saved)\b",
    re.IGNORECASE,
)


_FREED = re.compile(
    r"\b(?:free[ds]?|freeing|releas\w+|exchang\w+|swap\w*|return(?:s|ed|ing)?|repatriat\w+|"
    r"rescu\w+|sav(?:e[ds]?|ing)|liberat\w+|hand(?:s|ed|ing)?\s+over|trad(?:e[ds]?|ing)|"
    r"c[ao]me\s+home|went\s+home|treat(?:s|ed|ing)|shelter\w*|feed\w*|help\w*|host\w*|aid\w*)\b",
    re.IGNORECASE,
)


def bind(text: str, figures: list[Figure], harms: list[Harm]) -> None:
    """Give every figure its harm, in place: the surest constructions first."""
    free = [h for h in harms if not (h.sort == lex.STATE or before_noun(text, h))]
    for rule in (
        _event,
        _object,
        _finite,
        _inverse,
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
    _inherit(text, figures)


def _only_of_people(text: str, figure: Figure) -> bool:
    """Tell whether what befell an unlisted noun befalls nobody but people."""
    harm = figure.harm
    if harm is None:
        return False
    words = text[harm.start : harm.end].casefold()
    if "detained_captured" in harm.roles:
        return bool(re.match(r"arrest|detain|abduct|kidnap|jail|imprison|round", words))
    if "missing" in harm.roles or "affected_other" in harm.roles:
        noun = re.search(r"[\w-]+$", text[: figure.noun_end])
        return noun is not None and lex.PERSON_LIKE.fullmatch(noun[0]) is not None
    return not words.startswith("los")


def _take(figure: Figure, harm: Harm) -> None:
    figure.harm, figure.roles = harm, harm.roles


def _event(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "12 deaths", "500 casualties", "no civilian casualties"."""
    if harm.sort != lex.EVENT:
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
    if harm.sort == lex.TOLL or (harm.sort == lex.PREDICATE and harm.end):
        if not text[harm.start : harm.end].casefold().startswith(("fled", "flee")):
            return None
        return None
    for figure in figures:
        if figure.harm or figure.start < harm.end:
            continue
        between = text[harm.end : figure.start]
        if not _FILLER.fullmatch(between):
            return None
        if harm.sort == lex.EVENT and " of" not in between:
            return None
        if harm.sort == lex.VERB and harm.is_passive:
            return None
        loose = text[harm.start : harm.end].casefold()
        if re.match(r"h[eo]ld|los(?:t|ing|es|s$)|t[ao]k|t(?:ook|ak)", loose):
            return figure if figure.has_noun or loose.startswith("hold") else None
        return figure
    return None


def _finite(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "12 people were killed", "12 died"; of several numbers the nearest before."""
    is_finite = harm.group < harm.start or _is_finite_verb(text, harm)
    if not is_finite or harm.sort not in {lex.VERB, lex.PREDICATE}:
        return None
    if harm.sort == lex.VERB and not harm.is_passive:
        return None
    return _subject(text, harm, figures, finite=True)


def _is_finite_verb(text: str, harm: Harm) -> bool:
    word = text[harm.start : harm.end].casefold()
    return harm.sort == lex.PREDICATE and bool(
        re.match(
            r"d(?:ied|ies?)\b|drown|perish|succumb|fled|flees?|fell|los[te]|disapp",
            word,
        )
    )


def _participle(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "30 wounded", "12 people killed in the raid", "left 12 dead"."""
    if harm.sort not in {lex.VERB, lex.PREDICATE}:
        return None
    if is_nominal(text, harm) or _FINITE.search(text[harm.group : harm.start]):
        return None
    if _is_finite_verb(text, harm):
        return None
    if harm.sort == lex.VERB and not harm.is_passive and has_object(text, harm):
        return None
    return _subject(text, harm, figures, finite=False)


_FINITE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|been|be|will|would|could|may|might)\b",
    re.IGNORECASE,
)


def _subject(
    text: str, harm: Harm, figures: list[Figure], *, finite: bool
) -> Figure | None:
    before = [f for f in figures if f.end <= harm.group]
    for figure in reversed(before):
        if figure.harm is not None:
            continue
        if figure.is_whole and finite and not _all_of(text, figure):
            continue
        if not figure.is_sure and _WITHIN.search(text[: figure.start]):
            continue  # "12 people in three dachas were killed"
        return figure if _reaches(text, figure, harm, finite=finite) else None
    return None


_WITHIN = re.compile(
    r"\b(?:in|at|on|near|from|inside|outside|around|across|with|by)\s+(?:the\s+|some\s+)?$",
    re.IGNORECASE,
)


def _all_of(text: str, figure: Figure) -> bool:
    return bool(
        re.search(
            r"\ball\s+(?:of\s+)?(?:the\s+)?$", text[: figure.start], re.IGNORECASE
        )
    )


def _reaches(text: str, figure: Figure, harm: Harm, *, finite: bool) -> bool:
    start = min(max(figure.noun_end, figure.end), harm.group)
    between = _ASIDE.sub(" ", text[start : harm.group])
    is_relative = re.match(
        r"\s*,?\s*(?:of\s+[\w\s]{1,25}?\s)?(?:who|whom|that)\b", between
    )
    if _HARD.search(between) and not is_relative:
        return False
    if is_relative and not _relative_ends(between):
        return False
    told_aside = re.search(
        r",\s+(?:who|which|whose|where)\b[^,]*$", text[: figure.start]
    )
    if told_aside and text[figure.noun_end : harm.group].lstrip().startswith(","):
        return False
    many = figure.phrase.says.low is None or figure.phrase.says.low != 1
    group = text[harm.group : harm.start]
    if finite and many and _SINGULAR.search(group) and figure.phrase.says.low != 0:
        gathered = _GATHERED.search(text[: figure.start])
        if not gathered and not re.search(r"\bhas\b", group):
            return False
    aside = "affected_other" in harm.roles  # "spent the night without water"
    if not (is_relative or aside) and _other_subject(between):
        return False
    if not figure.has_noun and re.match(r"\s+and\s+(?:an?|the|his|its)\s", between):
        return False
    left = text[max(figure.start - 40, 0) : figure.start]
    taken = _OTHER_VERB.search(left) and not _REPORTING.search(left)
    led = _LED_BY.search(left) and not re.search(
        r"(?:total|number|toll)\s+of\s+$", left
    )
    if finite and not is_relative and (taken or led) and not figure.is_whole:
        if re.search(
            r"\b(?:forc|caus|oblig|compel|prompt|led|push|driv|drov)\w*\s", left
        ):
            return text[harm.group : harm.start].casefold().startswith("to ")
        speaks = re.search(r"\b(?:spoke|speaks?|spoken)\s+of\s+$", left)
        return bool(speaks)
    if not finite and len(between.split()) > 14:
        return False
    return not (not is_relative and _SAYING.search(between))


def _relative_ends(between: str) -> bool:
    said = re.search(r"\b(?:said|says|told|claimed)\b", between)
    return not said or bool(re.match(r"\s*,?\s*whom\b", between))


def _other_subject(between: str) -> bool:
    """Tell whether another noun phrase stands between a number and its verb."""
    for match in _DETERMINED.finditer(" " + between):
        lead = (match[1] or "").casefold().strip(",")
        if lead not in _PREPOSITIONS and lead not in {"both", "all", "including"}:
            joins = lead == "and" and not re.search(
                r"\b(?:in|on|at|to|near|from)\b", between[: match.start()]
            )
            if not joins:
                return True
    rest = re.search(rf"\band\s+(?:{lex.PERSON.pattern})\s*$", between, re.IGNORECASE)
    return bool(rest and re.search(r"\b\w+ed\b", between[: rest.start()]))


def _inverse(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "raised to 41 its count of those killed"; "the 11 whom Arland is holding"."""
    for figure in figures:
        if figure.harm or figure.end > harm.start:
            continue
        between = text[figure.end : harm.start]
        if re.match(r"\s+(?:its|the|their|his|her)\s+(?:\w+\s+)?(?:count|toll|tally|number|"
                    r"estimate|figure|total)\s+of\b[^,;:]*$", between):  # fmt: skip
            return figure
        whom = re.match(
            r"\s*(?:who|whom|that|which)\s[^,;:]{1,60}$",
            text[figure.noun_end : harm.start],
        )
        loose = harm.sort in {lex.VERB, lex.ACTIVE} and not has_object(text, harm)
        if whom and loose and not harm.is_passive and figure.has_noun:
            return figure
    return None


def _measure(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "the toll rose to 12", "the number of soldiers killed was put at 12"."""
    at = text.rfind(";", 0, harm.start) + 1
    counted = _COUNTED.search(text, max(at, harm.start - 90), harm.start)
    is_toll = harm.sort == lex.TOLL or counted is not None
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
            ("estimated at", "put at", "estimated to be")
        )
        nominal = is_nominal(text, harm) or harm.sort in {lex.EVENT, lex.VERB}
        put = harm.sort == lex.EVENT and re.fullmatch(r"\s+(?:at|of)\s+", between)
        if put:
            return figure
        if is_toll and measured:
            return figure
        if nominal and not figure.has_noun and harm.group == harm.start and (
            re.fullmatch(r"\s+(?:at|:|were|number(?:s|ed)?)\s*[\"“]?", between) or (
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


def _joint_object(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Bind "killed its commander and 12 others"."""
    if harm.sort not in {lex.VERB, lex.ACTIVE} or harm.is_passive:
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
            r"before|with|against|by)\b",
            between,
        )
        return figure if is_bare and _ends_its_clause(text, figure) else None
    return None


def _state(text: str, harm: Harm, figures: list[Figure]) -> None:
    """Bind "40 prisoners", "55 dead marines", where nothing else is said of them."""
    for figure in figures:
        inside = figure.end <= harm.start and harm.end <= figure.noun_end
        if figure.harm is None and inside:
            clause = re.split(r"[;,]|\band\b", text[: figure.start])[-1]
            after = re.split(r"[;,.]", text[figure.noun_end : figure.noun_end + 50])[0]
            held = harm.sort == lex.STATE or "detained_captured" in harm.roles
            if not (held and (_FREED.search(clause) or _FREED.search(after))):
                _take(figure, harm)


def _ends_its_clause(text: str, figure: Figure) -> bool:
    """Tell whether a number has no verb of its own that says something else of it."""
    return bool(_OWN_CLAUSE_ENDS.match(text, figure.noun_end))


def _inherit(text: str, figures: list[Figure]) -> None:
    for left, right in pairwise(figures):
        if right.harm is None and left.roles and not left.is_former and not right.roles:
            between = text[left.end : right.start]
            own = _PART.match(text, right.end)
            if (
                (
                    right.is_former
                    or _LINK.search(between)
                    or _AMONG.search(text[: right.start])
                )
                and (";" not in between or own)
                and (own or not _NOT_PARTNERS.search(_ASIDE.sub(" ", between)))
                and (own or _ends_its_clause(text, right))
                and not right.is_whole
            ):
                right.heir_of, right.roles = left, left.roles
    for left, right in reversed(list(pairwise(figures))):
        if (
            (left.is_former and right.roles and left.harm is None)
            or (
                not left.roles
                and right.roles
                and _ONE_OF.fullmatch(text, left.noun_end, right.start)
            )
            or (
                not left.roles
                and right.is_whole
                and right.harm
                and _MEMBERS.match(text, right.harm.end)
            )
        ):
            left.heir_of, left.roles = right, right.roles
        elif not left.roles and right.roles:
            between = text[left.noun_end : right.start]
            taken = text[max(left.start - 40, 0) : left.start]
            if (
                _LINK.search(between)
                and not re.search(r"\b(?:were|was|had|have|has|are|is)\b|;|:", between)
                and not re.search(r"\b(?!kill|wound|injur)\w+ed\b", between)
                and not _NOT_PARTNERS.search(between)
                and (not _OTHER_VERB.search(taken) or _REPORTING.search(taken))
                and not re.search(r"\b(?:with|by|to|against|not)\s+$", taken)
                and len(between) < 70
            ):
                left.heir_of, left.roles = right, right.roles


_ONE_OF = re.compile(
    r"\s+(?:were|was|are|is)\s+(?:also\s+)?among\s+(?:the\s+|those\s+)?", re.IGNORECASE
)


_AMONG = re.compile(
    r"\bamong\s+(?:the|those)\b[^.;]{1,60}\b(?:were|was|are|is)\s+(?:also\s+|at\s+least\s+)?$",
    re.IGNORECASE,
)


_MEMBERS = re.compile(
    rf"[\w\s]{{0,30}}?(?:(?:were|was|are|is)\s+(?:\w+\s+)?(?:{lex.PERSON.pattern})\b|[.,;]|$)",
    re.IGNORECASE,
)
"""Twelve of the 45 killed "were monks": nothing else is said of the twelve."""


_PART = re.compile(r"\s+of\s+(?:them|whom|these|those)\b", re.IGNORECASE)
