"""Who fights, and who only stands by: told by the words right beside their names.

"Arland's army", "Arland shelled", "a truce between Arland and Borland" make a side of a
war. "Brokered by Meridia", "Meridia, which hosts the talks", "fled to Meridia" make none;
and a town, or the first word of a sentence, has nothing of either beside it.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from .. import lazy
from .names import Name
from .parts import Sentence


class Fighters(NamedTuple):
    """How plainly an article has parties fight."""

    weights: Mapping[str, int]
    """Id of a party that fights to how plainly that is told, from 1."""
    beside: frozenset[str]
    """Ids of those who go between, host, watch, shelter or arm, and do not fight."""
    together: Mapping[frozenset[str], int]
    """Two that fight to how often one sentence names both, most where it says they do."""
    lists: tuple[frozenset[str], ...]
    """Three and more of whom a sentence says in one breath that they fight."""

    def foes(self, party: str) -> frozenset[str]:
        """Return those with whom a party is named in one sentence."""
        return frozenset[str]().union(*(two for two in self.together if party in two))

    def apart(self, sides: Collection[str]) -> frozenset[str]:
        """Return those who fight another war than these: with each other, or alone."""
        own = frozenset(sides)
        tied = own.union(*map(self.foes, own))
        plain = (two for two, weight in self.together.items() if weight >= _PLAIN)
        others = frozenset[str]().union(*(two for two in plain if not two & own))
        return frozenset(self.weights.keys() - tied) | others

    def without(self, sides: Collection[str]) -> "Fighters":
        """Return what is told of those who fight another war than these."""
        apart = self.apart(sides)
        return self._replace(
            weights={p: weight for p, weight in self.weights.items() if p in apart},
            together={two: n for two, n in self.together.items() if two <= apart},
            lists=tuple(ids for ids in self.lists if ids <= apart),
        )


_PLAIN, _LIKELY, _SLIGHT = 4, 2, 1
"""How much a wording tells: of a war between two, of an army, of a stake in it."""

_ADJECTIVE = (
    r"(?:armed|special|ground|naval|regular|government|border|rocket|elite|air|state|"
    r"captured|wounded|military|rebel|defen[cs]e|health|interior)"
)
_ARMS = (
    r"army|military|troops?|soldiers?|forces|navy|air\s+force|artillery|gunners?|gunboats?|"
    r"warships?|warplanes?|drones?|missiles?|rockets?|jets?|bombers?|shells?|shelling|guns|marines?|"
    r"fighters?|rebels?|insurgents?|insurgency|militants?|militia(?:men)?|guerrillas?|brigades?|"
    r"battalions?|general\s+staff|blockade|offensive|invasion|raids?|captivity|junta|guards?|"
    r"servicemen|gunfire|interceptors?|prisoners|Army|Navy|Air\s+Force|Armed\s+Forces|Coast\s+Guard"
)
_LOSSES = (
    r"(?:defen[cs]e|health|interior)\s+minist\w+|civilians|villagers|sailors|dockers"
)
_HELD = (
    r"bases?|posts?|positions|outposts?|patrols?|convoys?|ships?|vessels?|trawlers?|cutters?|"
    r"dead|losses"
)
_STRIKES = (
    r"ambushed|freed|clashed|shelled|shells|bombed|bombs|bombarded|invaded|attacked|fires|fired|strikes|struck|launched|"
    r"raided|seized|captured|blockaded|killed|shot|retook|fought|fights|hit|took\s+up\s+arms"
)
_STAKES = (
    r"demands|demanded|rejects|rejected|refuses|refused|insists|insisted|vowed|vows|threatens|"
    r"threatened|accuse[sd]?|blame[sd]?|claims|claimed|ruled\s+(?:\w+\s+)?out|would\s+not\s+(?:sign|withdraw)|"
    r"(?:says\s+(?:that\s+)?it\s+is\s+)?(?:holding|holds)\s+[\w,]+\s+(?:\w+\s+)?(?:prisoners|soldiers|fighters)|"
    r"denie[sd]\s+(?:shelling|hitting|firing|killing|striking|attacking|that\s+its)|"
    r"said\s+(?:that\s+)?it\s+had\s+(?:shot|struck|hit|killed|destroyed|captured|fired|lost|retaken)|"
    r"said\s+(?:[\w,]+\s+){0,6}?(?:its\s+(?:own\s+)?(?:people|soldiers|troops|fighters|sailors)|"
    r"of\s+its\s+(?:own\s+)?[a-z]+\s+(?:had|have|were|are))|"
    r"(?:wants|demands\s+that|asks)\s+(?:the\s+)?[A-Z]\w+\s+(?:to\s+)?(?:give|withdraw|pull|leave|cede|hand|lift|"
    r"disarm|lay|recogni[sz]e|free|release)|(?:spoke|speaks)\s+of\s+[\w-]+\s+dead|put\s+its\s+(?:dead|losses|own)"
)
_KEEPS = (
    r"(?:(?:would|will|has|had|have|now|also|both|never|not|again|only|on\s+\w+day)\s+)*(?:abandon\w*|walk\w*\s+(?:away\s+from|out\s+of)|quits?|accept\w*|agreed?\s+to|"
    r"sign\w*|violat\w+|initial+ed|br(?:oke|eaks?|oken)|breach\w*|offer(?:s|ed)|declare[sd]?|keeps?|kept|observ\w+)\s+"
    r"(?:(?:a|an|the|its|any|\w+-\w+|full|short|brief|only)\s+)*(?:truce|ceasefire|pause|armistice)"
)
_ASKS = r"back(?:s|ed|ing)|propos(?:es|ed)|urg(?:es|ed|ing)|call(?:s|ed)\s+(?:on|for)|appeal(?:s|ed)|welcom(?:es|ed)"
"""What mediators do, and now and then a side."""
_GOES_BETWEEN = (
    r"mediat\w+|broker\w*|hosts?|hosted|hosting|shuttl\w+|facilitat\w+|chairs?|chaired|guarantees|"
    r"guaranteed|shelter(?:s|ed|ing)?|arms|armed|arming|suppl(?:y|ies|ied|ying)|"
    r"monitors?|monitored|watch|offer(?:s|ed)\s+(?:to\s+(?:host|mediate|broker)|"
    r"its\s+good\s+offices)|sends\s+(?:the\s+)?(?:monitors|observers)|receive"
)
_HELPING = (
    r"(?:has|have|had|is|was|are|been|also|will|would|again|to|ready|said|says|trying|"
    r"that|it|whose|which|who|offered|offers|repeatedly|long)"
)
_BEHIND = lazy.compile(
    rf"""(?P<pair>['’]s\s+(?:[\w-]+\s+)?civil\s+war\b|\s?[–—-]\s?[A-Z][\w-]*\w\s+(?:\w+\s+)?(?:war|conflict|border|front|frontier|truce|ceasefire)\b)
    |(?P<between>-(?:brokered|mediated|led|hosted|sponsored|chaired|proposed)\b
      |(?:['’]s)?(?:,\s+the\s+(?:mediator|host|broker)|(?:,?\s+(?:which|who))?(?:\s+{_HELPING})*\s+(?:{_GOES_BETWEEN})
        |\s+(?:\w+\s+)?(?:mediat\w+|monitors|observers|peacekeepers|good\s+offices))\b)
    |(?P<asks>(?:['’]s)?\s+(?:\w+\s+)?(?:envoys?|ambassadors?|diplomats?)\b
      |(?:['’]s)?(?:,?\s+(?:which|who))?(?:\s+{_HELPING})*\s+(?:{_ASKS})\b)
    |(?P<arms>(?:['’]s(?:\s+[a-z-]+)?|(?:\s+{_ADJECTIVE})*)\s+(?:own\s+)?(?:{_ARMS}|{_LOSSES})\b
      |(?:\s\([A-Z]+\))?\s+(?:(?:has|have|had|also|again)\s+)*(?:{_STRIKES})\b)
    |(?P<stake>(?:['’]s)?\s+(?:{_HELD})\b
      |(?:['’]s(?:\s+[a-z]+){{1,2}})?\s+(?:(?:has|have|had|also|again)\s+)*(?:{_STAKES}|{_KEEPS})\b)""",
    re.VERBOSE,
)
_ALONE = {
    **dict.fromkeys("mediator mediators mediating".split(), "between"),
    **dict.fromkeys("invaded bombed fought fights blockade".split(), "arms"),
    **dict.fromkeys(
        "accused accuses blamed blames blaming against commands".split(), "stake"
    ),
    **dict.fromkeys("shelled attacked struck raided hit".split(), "struck"),
    **dict.fromkeys("in at near around outside".split(), "place"),
}
"""What the last word before a name makes of it."""
_WATCHERS = "monitors observers mediators peacekeepers officers"
_TROOPS = (
    "army armies navy navies troops soldiers forces military fighters guards guerrillas "
    "rebels insurgents gunmen"
)
_BEFORE = {
    (first, last): role
    for role, lasts, firsts in (
        ("pair", "with against on", "war fighting truce ceasefire clashes battles"),
        ("between", "by", "mediated brokered hosted sponsored proposed chaired"),
        ("between", "by", "armed supplied backed funded"),
        ("between", "of from", f"{_WATCHERS} mediation help ships analysts request"),
        ("between", "of", "auspices supervision offices invitation"),
        ("between", "from", "arms weapons shipments"),
        ("between", "in", "talks round met meet meeting negotiations held signed"),
        ("between", "in", "summit camps refuge exile conference"),
        ("between", "to into", "fled crossed escaped"),
        ("arms", "of from", f"{_TROOPS} blockade invasion"),
        ("stake", "in", "war coup insurgency rebellion"),
        ("asks", "of from", "diplomats envoys envoy"),
        ("stake", "of from", "delegations negotiators capitals"),
    )
    for last in lasts.split()
    for first in firsts.split()
}
"""What the last two words before a name make of it."""
_WEIGHTS = {"pair": _PLAIN, "arms": _LIKELY, "stake": _SLIGHT}
_ONCE = ("asks", "struck", "place")
"""What tells no more when it is told again: sides ask for much, too."""
_REACH = 40
"""Characters beside a name in which it shows what it is."""

_AMONG = lazy.compile(
    r"\b(?:between|among)\s+(?:[a-z]+\s+(?:of|from)\s+)?$", re.IGNORECASE
)
_OF_WAR = lazy.compile(
    r"\b(?:war|wars|fighting|truce|ceasefire|clashes|battles?|conflict|hostilities|pause|armistice|"
    r"exchanges?|prisoners|swap|peace|front|blockade)\b[^.;:]{0,30}$",
    re.IGNORECASE,
)
_OF_TALKS = lazy.compile(
    r"\b(?:talks|negotiations|round|border|mediat\w+|shuttl\w+)\b[^.;:]{0,30}$",
    re.IGNORECASE,
)
_JOINS = lazy.compile(
    r"(?:['’]s?)?(?:\s+(?:[a-z]+\s*){1,2})?(?:,\s+and|,|\s+and|\s+on\s+one\s+side\s+and)\s+(?:the\s+)?"
)
_TOGETHER = lazy.compile(
    r"\s+(?:(?:have|had|both|again)\s+)?(?:agreed?|accuse[ds]?|exchanged?|sign(?:ed)?|traded?|resumed?|clash(?:ed)?|"
    r"fought|fight|blamed?|fired|swapped|are\s+at\s+war|went\s+to\s+war)\b"
)


def fighters(sentences: Sequence[Sentence], known: Collection[str]) -> Fighters:
    """Weigh every mention of a party by the words beside it.

    Args:
        sentences: of an article, in their order.
        known: ids of those who are never sides of a war: mediators, and registered
            parties that are no states and no armed groups.
    """
    fight: Counter[str] = Counter()
    beside: Counter[str] = Counter()
    together: Counter[frozenset[str]] = Counter()
    lists: list[frozenset[str]] = []
    once: dict[str, set[str]] = {role: set() for role in _ONCE}
    naming = [sentence for sentence in sentences if sentence.names]
    for sentence in naming:
        named = [n for n in sentence.names if n.party and n.party not in known]
        for name, role in _roles(sentence, named):
            if role in once:
                once[role].add(name.party)
            elif role == "between":
                beside[name.party] += _LIKELY
            else:
                fight[name.party] += _WEIGHTS[role]
        for weight, joined in _joined(sentence, named):
            ids = frozenset(name.party for name in joined)
            fight.update(dict.fromkeys(ids, weight))
            together.update(dict.fromkeys(_pairs(ids), weight))
            if len(ids) > 2 and weight > _SLIGHT:
                lists.append(ids)
    beside.update(once["asks"])
    fight.update(once["struck"] - once["place"])
    aside = frozenset(p for p in beside if beside[p] >= fight[p])
    weights = {p: fight[p] for p in fight if p not in aside}
    for sentence in naming:
        if len(sentence.names) > 1:
            together.update(_pairs({n.party for n in sentence.names} & weights.keys()))
    return Fighters(
        weights,
        aside,
        {two: n for two, n in together.items() if two <= weights.keys()},
        tuple(ids for ids in lists if ids <= weights.keys()),
    )


def _is_heading(sentence: Sentence, group: Sequence[Name]) -> bool:
    """Tell "2 | Arland and Borland", which says no more than whom it is about."""
    text, start = sentence.text, sentence.start
    around = text[: group[0].start - start] + text[group[-1].end - start :]
    return not any(char.isalpha() for char in around)


def _pairs(ids: Iterable[str]) -> Iterator[frozenset[str]]:
    return (frozenset(two) for two in combinations(sorted(ids), 2))


def _roles(sentence: Sentence, named: Sequence[Name]) -> Iterator[tuple[Name, str]]:
    """Tell what the words beside each name make of it, where they make anything."""
    text, last, role = sentence.text, -1, ""
    for name in named:
        if name.is_person:
            continue
        start, end = name.start - sentence.start, name.end - sentence.start
        is_next = role and _is_joined(text, last, start)
        role = role if is_next else _role_before(text, start)
        behind = _BEHIND.match(text, end)
        after = behind.lastgroup if behind else ""
        if role and (role, after) != ("between", "arms"):
            yield name, role
        is_town = role == "place" and not text.startswith(("'", "’"), end)
        if after and (after == "between" or not is_town):
            yield name, after
        last = end


def _role_before(text: str, start: int) -> str:
    lead = text[max(start - _REACH, 0) : start].lower().removesuffix("the ")
    words = lead.rsplit(maxsplit=2)
    if not words:
        return ""
    two = _BEFORE.get((words[-2], words[-1])) if len(words) > 1 else None
    return two or _ALONE.get(words[-1], "")


def _joined(
    sentence: Sentence, named: Sequence[Name]
) -> Iterator[tuple[int, Sequence[Name]]]:
    """Find "fighting between Arland and Borland", "Arland and Borland accuse each other"."""
    text = sentence.text
    for group in _listed(sentence, named):
        start = group[0].start - sentence.start
        lead = text[max(start - 70, 0) : start].removesuffix("the ")
        among = _AMONG.search(lead) if lead[-1:] == " " else None
        if among:
            if _OF_WAR.search(lead, 0, among.start()):
                yield _PLAIN, group
            elif _OF_TALKS.search(lead, 0, among.start()):
                yield _SLIGHT, group
        elif _is_heading(sentence, group) or _TOGETHER.match(
            text, group[-1].end - sentence.start
        ):
            yield _SLIGHT, group


def _listed(sentence: Sentence, named: Sequence[Name]) -> list[list[Name]]:
    """Find those whom commas and an "and" join: lists of two and more."""
    lists: list[list[Name]] = []
    for one, name in pairwise(named):
        start, end = one.end - sentence.start, name.start - sentence.start
        if not _is_joined(sentence.text, start, end):
            continue
        if lists and lists[-1][-1] is one:
            lists[-1].append(name)
        else:
            lists.append([one, name])
    return lists


def _is_joined(text: str, start: int, end: int) -> bool:
    gap = text[start:end]
    near = len(gap) < _REACH and ("," in gap or " and " in gap)
    return near and _JOINS.fullmatch(gap) is not None


def sides_among(
    told: Fighters, counted: Mapping[str, int], early: Collection[str]
) -> frozenset[str]:
    """Choose the sides of the war that an article is about.

    Args:
        told: who fights in it.
        counted: how often it names each party.
        early: ids of those whom it names at its beginning.

    Returns:
        Two that fight each other, or three where it lists three; one where it knows
        of no other, or none.
    """

    def rank(party: str) -> tuple[int, str]:
        weight = min(told.weights[party], _PLAIN) + counted[party]
        return -weight - _PLAIN * (party in early), party

    ranked = sorted(told.weights, key=rank)
    if not ranked:
        return frozenset()
    first = ranked[0]
    foes = told.foes(first) - {first}
    fitting = [p for p in ranked if p in foes]
    loose = [p for p in ranked[1:] if not told.foes(p)]
    others = fitting or loose
    if not others:
        return frozenset([first])
    by_tie = sorted(
        others, key=lambda p: (-told.together.get(frozenset({first, p}), 0), rank(p))
    )
    two = frozenset({first, by_tie[0]})
    listed = [ids for ids in told.lists if two <= ids]
    return frozenset().union(two, *listed)
