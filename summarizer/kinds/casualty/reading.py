"""Which harm does each number of a sentence count? No parser: word order does it.

News prose keeps to a few constructions: "killed 12", "12 were killed", "12 dead", "12
deaths", "a toll of 12", "killed 12 and three more". Numbers of things, dates and ages
are set aside first; then each word of harm takes the number that its construction
gives it, the surest constructions first; what is left over inherits from the number it
is joined to. A number that no construction reaches has no role: silence, not a guess.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast, get_args

from ...grammar import Cue, find_cues
from ...numbers import CountPhrase, find_counts
from . import lexicon as lex
from .model import Metric

_METRICS = frozenset(get_args(Metric))


@dataclass(frozen=True, slots=True)
class Harm:
    """A word of harm where it stands, with the verb group before it."""

    start: int
    end: int
    group: int
    """Where its auxiliaries begin: "had been killed" begins at "had"."""
    roles: frozenset[Metric]
    sort: str
    is_passive: bool


@dataclass(slots=True)
class Figure:
    """A number of people in a sentence, and what the sentence says of them."""

    start: int
    end: int
    phrase: CountPhrase
    noun_end: int
    """Where its noun phrase ends; its own end for a bare number."""
    has_noun: bool
    roles: frozenset[Metric] = frozenset()
    harm: Harm | None = None
    heir_of: "Figure | None" = None
    """The figure whose harm it shares: "12 soldiers and three civilians"."""
    is_whole: bool = False
    """The 34 of "none of the 34"."""
    is_former: bool = False
    """The 12 of "rose from 12 to 19"."""


@dataclass(frozen=True)
class Reading:
    """One sentence, read."""

    text: str
    figures: tuple[Figure, ...]
    things: tuple[CountPhrase, ...]
    """Numbers that count no people."""
    harms: tuple[Harm, ...] = field(repr=False)

    def before(self, figure: Figure) -> Figure | None:
        """Return the figure to the left, if any."""
        at = self.figures.index(figure)
        return self.figures[at - 1] if at else None

    def noun_phrases(self) -> list[tuple[Figure, str]]:
        """Return every figure with its noun phrase, without an owner before it."""
        out = []
        for figure in self.figures:
            tail = _WHOSE.match(self.text, figure.noun_end)
            end = tail.end() if tail else figure.noun_end
            out.append((figure, self.text[figure.end : end]))
        return out

    def noun_phrase(self, figure: Figure) -> str:
        """Return a figure with its noun, and whose people they are."""
        tail = _WHOSE.match(self.text, figure.noun_end)
        head = _OWNER.search(self.text[: figure.start])
        return (head[0] if head else "") + self.text[
            figure.end : tail.end() if tail else figure.noun_end
        ]


_OWNER = re.compile(r"[A-Z][\w-]+['’]s?\s+(?:own\s+)?$")
_WHOSE = re.compile(
    r"\s+(?:\w+\s+)?(?:of|from|belonging\s+to|loyal\s+to)\s+(?:(?:the|its|their|his|her|"
    r"our|own|both|either)\s+)*(?:[A-Z][\w'’-]*|own|army|sides?|forces|men|navy|side)"
    r"(?:\s+(?:[A-Z][\w'’-]*|army|navy|forces|militia|movement|side))*"
)


@lru_cache(maxsize=256)
def read(text: str) -> Reading:
    """Read one sentence. Pure: equal sentences, one reading (do not edit it)."""
    harms = _harms(text)
    figures, things = _figures(text, harms)
    _bind(text, figures, harms)
    return Reading(text, tuple(figures), tuple(things), tuple(harms))


# words of harm

_GROUP = re.compile(
    r"(?:\b(?:was|were|is|are|am|be|been|being|has|have|had|having|gets?|got|to|will|would|"
    r"could|may|might|must|shall|should|not|also|still|now|already|since|then|later|all|"
    r"both|either|each|feared|believed|said|reported|presumed|confirmed|known|thought|"
    r"declared|pronounced|found|left|listed|as|counted|went|remain(?:s|ed)?|never|yet|even|"
    r"either|so|far|just|badly|instead|once|again|among\s+(?:the|those)|\w+ly)\s+)+$",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"(?:had|has|have)\s+(?:reported|confirmed|declared|believed|listed|found|left|feared)"
    r"\s+",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|be|been|being|gets?|got|found|reported|feared|believed|listed|"
    r"declared|pronounced|presumed|confirmed|left)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\s*(?:,|and|or|and/or|/|,\s*(?:and|or))\s*(?:\w+ly\s+|badly\s+)?", re.IGNORECASE
)


def _harms(text: str) -> list[Harm]:
    found: list[Harm] = []
    for cue in find_cues(text, lex.HARM):
        found.append(_harm(text, cue))
    return _joined(text, found)


def _harm(text: str, cue: Cue) -> Harm:
    metric, sort = cue.meaning.split("/")
    roles = lex.ALSO.get(metric) or frozenset({cast(Metric, metric)} & _METRICS)
    group = _GROUP.search(text, max(cue.start - 60, 0), cue.start)
    if group and _REPORTED.fullmatch(group[0]):
        group = None  # "the sailors whom the navy had reported missing"
    start = group.start() if group else cue.start
    passive = bool(group and sort != lex.ACTIVE and _PASSIVE.search(group[0]))
    return Harm(cue.start, cue.end, start, roles, sort, passive)


def _joined(text: str, harms: list[Harm]) -> list[Harm]:
    """Make one of "killed or wounded", "dead and injured": nobody is counted apart."""
    out: list[Harm] = []
    for harm in harms:
        last = out[-1] if out else None
        if (
            last
            and last.roles != harm.roles
            and _JOINED.fullmatch(text, last.end, harm.start)
            and {last.sort, harm.sort}
            <= {lex.VERB, lex.ACTIVE, lex.PREDICATE, lex.EVENT}
            and not {"displaced", "affected_other"} & (last.roles | harm.roles)
            and not _splits(text, last, harm)
        ):
            merged = last.roles | harm.roles
            roles = (
                frozenset({cast(Metric, "casualties_combined")})
                if merged <= lex.COMBINED
                else frozenset[Metric]()
            )
            out[-1] = Harm(
                last.start, harm.end, last.group, roles, last.sort, last.is_passive
            )
        else:
            out.append(harm)
    return out


def _splits(text: str, first: Harm, second: Harm) -> bool:
    """Tell "left 12 dead and wounded 30" from "killed and wounded 500"."""
    goes_on = re.match(r"\s+(?:at\s+least\s+|\w+\s+){0,2}?\d", text[second.end :])
    has_its_own = re.search(r"\d[\d,]*\s+(?:\w+\s+){0,3}$", text[: first.group])
    return bool(goes_on and has_its_own)


# numbers of people

_YEARS = re.compile(r"(?:1[5-9]|20)\d\d(?:\s*(?:to|-|and|or)\s*(?:1[5-9]|20)?\d\d)?")
_MOVED = re.compile(
    r"\b(?:ris(?:e[sn]?|ing)|rose|climb\w*|jump\w*|increas\w*|gr[eo]w\w*|gone|went|revis\w+|"
    r"rais\w+|lift\w*|fall\w*|fell|drop\w*|cut|lower\w*|up|down|updat\w+|bring\w*|brought|"
    r"t(?:ak|ook)\w*|mov\w+|push\w*|chang\w+|corrected|doubl\w+)\b",
    re.IGNORECASE,
)
_STOP = frozenset(
    "a an the and or but nor as at by for from in into near of off on onto out over per to "
    "toward towards under until up upon via with within without after before during since "
    "while when where which who whom whose that than then there here is are was were be "
    "been being has have had do does did will would could may might must shall should can "
    "not no this these those its his her their our my your it he she they we you i if so "
    "us them me him yet because although though including among amongst between against across around "
    "about above below behind beyond inside outside along alongside through throughout "
    "also still already now later today yesterday tomorrow overnight earlier early late "
    "alone apiece each both remain remained remains go went gone came lay lie said says "
    "feared believed reported according despite amid".split()
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*(?:\.(?=\w))?\w*")
_OF = re.compile(
    r"\s+(?:(?:more|other|others)\s+)?of\s+(?:(?:the|its|their|his|her|our|these|those|"
    r"own|some|about|all)\s+)*",
    re.IGNORECASE,
)
_PARTITIVE = re.compile(
    r"\s+of\s+(?:(?:the|its|their|these|those|all|some|about)\s+)*$", re.IGNORECASE
)


def _figures(text: str, harms: list[Harm]) -> tuple[list[Figure], list[CountPhrase]]:
    figures: list[Figure] = []
    things: list[CountPhrase] = []
    for phrase, is_former in _counts(text):
        counts_people, noun_end, has_noun = _noun(text, phrase, harms)
        if counts_people:
            figures.append(
                Figure(
                    phrase.start, phrase.end, phrase, noun_end, has_noun,
                    is_former=is_former,
                )
            )  # fmt: skip
        else:
            things.append(phrase)
    for figure in figures:
        figure.is_whole = bool(_SHARE.search(text[: figure.start]))
    for part, whole in itertools.pairwise(figures):
        between = text[part.end : whole.start]
        if _PARTITIVE.fullmatch(between):
            whole.is_whole = True
            part.noun_end, part.has_noun = whole.noun_end, whole.has_noun
    return figures, things


_GIVEN_UP = re.compile(
    r"\b(?:an?|its|their|the)\s+(?:earlier|previous|initial|first|preliminary)\s+(?:\w+\s+)?"
    r"(?:count|toll|figure|estimate|tally|report)\s+of\s+$|\b(?:up|down)\s+from\s+$",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"(?:\b(?:most|half|thirds?|quarters?|many|some|several|few|none|majority|rest|part|"
    r"number|remainder|percent|per\s+cent|%)\s+of\s+(?:the|its|their|those|these|his|her)"
    r"|\b(?:all\s+but|except(?:\s+for)?|apart\s+from|other\s+than|excluding))\s+$",
    re.IGNORECASE,
)
"""Half of the 40, all but 40: nothing is said of all forty."""


def _counts(text: str) -> Iterator[tuple[CountPhrase, bool]]:
    """Find count phrases; "February 3 to 1,260" and "rose from 12 to 19" are two."""
    for phrase in find_counts(text):
        words = text[phrase.start : phrase.end]
        change = re.match(r"from\b", words, re.IGNORECASE) and _MOVED.search(
            text, max(phrase.start - 50, 0), phrase.start
        )
        dated = phrase.says.qualifier == "range" and lex.NO_COUNT_BEFORE.search(
            text[max(phrase.start - 20, 0) : phrase.start]
        )
        if not (change or dated):
            if _GIVEN_UP.search(text[: phrase.start]):
                yield phrase, True
                continue
            before = re.search(r"\bfrom\s+$", text[: phrase.start], re.IGNORECASE)
            goes_on = re.match(r"\s+(?:people\s+)?to\s+\S", text[phrase.end :])
            moved = _MOVED.search(text, max(phrase.start - 60, 0), phrase.start)
            yield phrase, bool(before and goes_on and moved)
            continue
        for part in re.finditer(r"(?:(?!\s(?:to|and|or)\s).)+", words):
            for found in find_counts(part[0]):
                at = phrase.start + part.start()
                moved_on = CountPhrase(at + found.start, at + found.end, found.says)
                yield moved_on, part.start() == 0


def _noun(text: str, phrase: CountPhrase, harms: list[Harm]) -> tuple[bool, int, bool]:
    """Tell whether a number counts people, where its noun ends, and if it has one."""
    before, after = text[max(phrase.start - 60, 0) : phrase.start], text[phrase.end :]
    words = text[phrase.start : phrase.end]
    if (words[-1:].isdigit() and lex.NO_COUNT_AFTER.match(after)) or (
        words[:1].isdigit() and lex.NO_COUNT_BEFORE.search(before)
    ):
        return False, phrase.end, False
    if (phrase.says.high or 99) < 32 and lex.DAYS_BEFORE.search(before):
        return False, phrase.end, False
    if re.match(r"-(?!odd|plus)\w", after) or lex.POPULATION_BEFORE.search(before):
        return False, phrase.end, False
    if words.casefold() == "one" and re.search(
        r"\b(?:the|this|that|any|every|each|which|another|no)\s+$",
        before,
        re.IGNORECASE,
    ):
        return False, phrase.end, False
    kind, end = _head(text, phrase, harms)
    if kind == "thing" or (kind == "bare" and _is_label(text, phrase, before, after)):
        return False, phrase.end, False
    return True, end, kind == "people"


def _head(text: str, phrase: CountPhrase, harms: list[Harm]) -> tuple[str, int]:
    """Read the noun phrase after a number: "people", "thing" or "bare", and its end."""
    at = phrase.end
    of = _OF.match(text, at)
    if of:
        at = of.end()
    best: tuple[str, int] | None = None
    last: tuple[str, int] | None = None
    for _ in range(6):
        gap = re.compile(r"[\s\u201c\"'‘-]{0,2}").match(text, at)
        word = _WORD.match(text, gap.end() if gap else at)
        if word is None:
            break
        bare = re.sub(r"['’]s?$", "", word[0])
        harm = next((h for h in harms if h.start <= word.start() < h.end), None)
        if bare.casefold() in _STOP or lex.CALENDAR.fullmatch(bare):
            break
        if harm and not (harm.sort == lex.STATE or _before_noun(text, harm)):
            if harm.sort == lex.EVENT or of:
                return "people", harm.end
            break
        if lex.THING.fullmatch(bare) and not lex.PERSON.fullmatch(bare):
            best = ("thing", word.end())
        elif lex.PERSON.fullmatch(bare) or (harm and harm.sort == lex.STATE):
            best = ("people", harm.end if harm else word.end())
        elif lex.PERSON_LIKE.fullmatch(bare) or _is_demonym(word[0]):
            last = ("people", word.end())
        elif re.fullmatch(r"\w+s", bare) and not re.fullmatch(r"\w+[su]s", bare):
            last = ("thing", word.end())
        elif best and best[0] == "people":
            break  # "12 people strong"
        elif re.fullmatch(r"\w+(?:ed|ing)", bare) and not _leads_to_noun(
            text, word.end()
        ):
            break
        at = harm.end if harm else word.end()
        if not re.match(r"\s", text[at : at + 1]):
            break
    found = best or last
    if best and last and last[1] > best[1]:
        found = last if last[0] == "thing" else best
    return found or ("bare", phrase.end)


def _is_demonym(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def _leads_to_noun(text: str, at: int) -> bool:
    after = re.match(r"\s+(\w+)(?:\s+(\w+))?", text[at:])
    return after is not None and any(
        word and (lex.PERSON.fullmatch(word) or lex.THING.fullmatch(word))
        for word in after.groups()
    )


def _before_noun(text: str, harm: Harm) -> bool:
    """Tell whether a participle stands before its noun: "55 dead marines"."""
    after = re.match(r"\s+([A-Z]?\w+)(?:\s+(\w+))?", text[harm.end :])
    if not after:
        return False
    first, second = after[1], after[2] or ""
    if first.casefold() in _STOP or lex.CALENDAR.fullmatch(first):
        return False
    return bool(
        lex.PERSON.fullmatch(first)
        or lex.THING.fullmatch(first)
        or (first[:1].isupper() and lex.PERSON.fullmatch(second))
    )


def _is_label(text: str, phrase: CountPhrase, before: str, after: str) -> bool:
    """Tell years, names with numbers and ages from bare numbers of people."""
    words = text[phrase.start : phrase.end]
    if _YEARS.fullmatch(
        re.sub(r"^(?:between|from)\s+", "", words, flags=re.IGNORECASE)
    ):
        return True
    if re.match(r"\s*,", after) and re.search(r"[A-Z]\w+,\s+$", before):
        return True  # "Ivan Petrov, 40, was killed"
    named = re.search(r"(?<![.!?:]\s)\b([A-Z][\w-]+)\s+$", before)
    if not named or not words[:1].isdigit() or lex.CALENDAR.fullmatch(named[1]):
        return False
    is_verb = re.search(r"(?:s|ed|ing|On|In|At|Least|Than|Over)$", named[1])
    return not is_verb and not re.match(
        r"\s+(?:more\s+|others?\s+)?(?:were|was|are|have|had|died|dead|killed|wounded|"
        r"injured|hurt|missing)\b",
        after,
    )


# harm to number

_FILLER = re.compile(
    r"\s+(?:(?:a\s+total\s+of|a\s+further|an\s+additional|another|yet|all|the|its|their|his|"
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


def _bind(text: str, figures: list[Figure], harms: list[Harm]) -> None:
    free = [h for h in harms if not (h.sort == lex.STATE or _before_noun(text, h))]
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
        apposed = next((h for h in harms if 0 <= h.start - figure.noun_end < 4), None)
        if len(figure.roles) > 1 and apposed and apposed.roles:
            figure.roles = apposed.roles  # "lost 600 troops, killed and wounded"
    _inherit(text, figures)


def _take(figure: Figure, harm: Harm) -> None:
    figure.harm, figure.roles = harm, harm.roles


def _event(text: str, harm: Harm, figures: list[Figure]) -> Figure | None:
    """Find "12 deaths", "500 casualties", "no civilian casualties"."""
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
    """Find "killed at least 12", "deaths of 12", "the loss of 12 soldiers"."""
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
    """Find "12 people were killed", "12 died"; of several numbers the nearest before."""
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
    """Find "30 wounded", "12 people killed in the raid", "left 12 dead"."""
    if harm.sort not in {lex.VERB, lex.PREDICATE}:
        return None
    if _is_nominal(text, harm) or _FINITE.search(text[harm.group : harm.start]):
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


def _is_nominal(text: str, harm: Harm) -> bool:
    """Tell "the dead", "number of wounded" from "12 dead"."""
    return bool(
        re.search(
            r"\b(?:the|of|own|its|their|his|for|his|those|more|our)\s+$",
            text[: harm.start],
            re.IGNORECASE,
        )
    )


def has_object(text: str, harm: Harm) -> bool:
    """Tell "killed its commander" from "killed in the raid"."""
    after = re.match(
        r"\s+(?:(a|an|the|its|his|her|their|our|my|this|that|these|those|some|several|many|at"
        r"\s+least|civilians|people|soldiers|\d)\b|([A-Z]\w+))",
        text[harm.end :],
    )
    if not after:
        return False
    return not (after[2] and lex.CALENDAR.fullmatch(after[2]))


def _subject(
    text: str, harm: Harm, figures: list[Figure], *, finite: bool
) -> Figure | None:
    before = [f for f in figures if f.end <= harm.group]
    for figure in reversed(before):
        if figure.harm is not None:
            continue
        if figure.is_whole and finite and not _all_of(text, figure):
            continue
        return figure if _reaches(text, figure, harm, finite=finite) else None
    return None


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
    """Find "raised to 41 its count of the people killed"; "the 11 whom Arland is holding"."""
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
    """Find "the toll rose to 12", "the number of soldiers killed was put at 12"."""
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
        nominal = _is_nominal(text, harm) or harm.sort in {lex.EVENT, lex.VERB}
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
    """Find "killed its commander and 12 others"."""
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
    """Find "40 prisoners", "55 dead marines", "nine of the wounded": what else is said wins."""
    for figure in figures:
        inside = figure.end <= harm.start and harm.end <= figure.noun_end
        if figure.harm is None and inside:
            clause = re.split(r"[;,]|\band\b", text[: figure.start])[-1]
            after = re.split(r"[;,.]", text[figure.noun_end : figure.noun_end + 50])[0]
            if not (_FREED.search(clause) or _FREED.search(after)):
                _take(figure, harm)


def _ends_its_clause(text: str, figure: Figure) -> bool:
    """Tell whether a number has no verb of its own that says something else of it."""
    return bool(_OWN_CLAUSE_ENDS.match(text, figure.noun_end))


def _inherit(text: str, figures: list[Figure]) -> None:
    for left, right in itertools.pairwise(figures):
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
    for left, right in reversed(list(itertools.pairwise(figures))):
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
