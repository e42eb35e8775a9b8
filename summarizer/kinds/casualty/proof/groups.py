"""Soldiers or civilians: only as a word of theirs says."""

import re
from collections.abc import Iterator

from .... import lazy
from ....records import Problem
from ...saying.speakers import ARMED, BAND
from ..model import CasualtyDraft
from .lexicon.counted import (
    ARMY_CIVILIAN,
    CIVILIAN,
    FAMILY,
    MILITARY,
    MILITARY_KIND,
    PERSON,
    POLICE,
)
from .lexicon.harm import VERB
from .scene import Scene, roles_of
from .sides import active
from .voices import speeches


def group(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """They were soldiers or civilians only where a word of theirs says so."""
    if draft.victim_group == "not_stated":
        return
    soldiers, civilians = _groups(scene)
    if not (soldiers or civilians):
        soldiers, civilians = _left_open(draft, scene)
    wanted = {
        "military": soldiers and not civilians,
        "civilian": civilians and not soldiers,
        "mixed": soldiers and civilians,
    }
    if not wanted[draft.victim_group]:
        yield "group_not_in_quote"


def _left_open(draft: CasualtyDraft, scene: Scene) -> tuple[bool, bool]:
    """Tell the one group that men without a word of their own can be of.

    Those of an armed body are its fighters; else the sentence speaks of soldiers alone,
    or of civilians alone. "People" are anybody.
    """
    figure, text = scene.figure, scene.text
    noun = text[figure.end : figure.noun_end] or scene.counted_noun
    if _ANYBODY.search(noun):
        return False, False
    kind = scene.context.parties.resolve(draft.victim_side).kind
    if kind == "armed_group" or _is_armed(draft.victim_side):
        return True, False
    if _PLAIN_MEN.search(noun) and _LOSSES.search(text):
        return True, False
    if _ENEMY.search(text) or (draft.attribution in _FOES and _armed_speaker(scene)):
        return not CIVILIAN.search(text), False
    soldiers, civilians = _groups_in(text)
    return soldiers and not civilians, civilians and not soldiers


def _is_armed(name: str) -> bool:
    return bool(MILITARY_KIND.search(name) or ARMED.search(name) or BAND.search(name))


_FOES = frozenset({"own_side_official", "opposing_side_official"})
_LOSSES = lazy.compile(r"\b(?:loss(?:es)?|lost|fallen|ranks)\b", re.IGNORECASE)
_ENEMY = lazy.compile(r"\b(?:enem(?:y|ies)|in\s+(?:action|combat))\b", re.IGNORECASE)
_ANYBODY = lazy.compile(
    r"\b(?:people|persons?|victims?|others?|lives|souls?|individuals?|citizens?|nationals?|suspects?|hostages?|"
    r"detainees?|captives?|inmates?|supporters?|activists?|officials?|adults?|youths?)\b",
    re.IGNORECASE,
)


_AND_OTHERS = lazy.compile(
    rf"\s+and\s+(?:\w+\s+)?(?:{PERSON.pattern})\b", re.IGNORECASE
)


def _groups(scene: Scene) -> tuple[bool, bool]:
    figure, text = scene.figure, scene.text
    joined = _AND_OTHERS.match(text, figure.noun_end)
    if joined and any(
        figure.noun_end <= other.start < joined.end()
        for other in scene.sentence.reading.figures
    ):
        joined = None  # "12 soldiers and three nuns" are two numbers
    phrase = text[figure.end : joined.end() if joined else figure.noun_end]
    phrase = phrase if phrase.strip() else scene.counted_noun or scene.resumed_noun
    aboard = _ABOARD.match(text, figure.noun_end)
    if aboard and _CREW.search(phrase):
        return (False, True) if aboard["trade"] else (True, False)
    owner = MILITARY_KIND.search(scene.noun_phrase.replace(phrase, "", 1))
    found = _groups_in(phrase)
    if any(found):
        return found
    belongs = _BELONGS.match(text, figure.noun_end)
    if belongs and any(_groups_in(belongs[0])):
        return _groups_in(belongs[0])
    if _PLAIN_MEN.search(phrase) and _fell_fighting(scene):
        return True, False
    if _CHILDREN.match(text, figure.noun_end):
        return False, True
    told = _TOLD_OF.match(text, figure.noun_end)
    if told and (MILITARY.search(told[1]) or CIVILIAN.search(told[1])):
        return _groups_in(told[1])
    if owner and not CIVILIAN.search(phrase):
        return True, False
    if re.search(
        r"\b(?:its|his|their|my|our|her)\s+(?:own\s+)?(?:men|dead|own)\b", phrase
    ):
        return bool(MILITARY_KIND.search(" ".join(s.text for s in scene.passage))) or (
            _armed_speaker(scene)
        ), False
    relatives = _kin(scene)
    if any(_groups_in(relatives)):
        return _groups_in(relatives)
    dead = re.search(
        r"\b(?:its|his|their)\s+(?:own\s+)?(?:men|dead|own(?!\s+\w)|losses|wounded|ranks)\b",
        text,
    )
    if dead and _armed_speaker(scene):
        return True, False
    apposed = figure.harm and re.match(
        r",\s+(?:an?|the|all|both|mostly)\s+([\w\s,'-]{3,60})", text[figure.harm.end :]
    )
    if apposed and apposed[1] and any(_groups_in(apposed[1])):
        return _groups_in(apposed[1])
    found = _groups_in(_own_clause(scene))
    if not any(found) and _OF_THEM.match(text, figure.end):
        return _meant(text[: figure.start], scene)
    return found


def _meant(lead: str, scene: Scene) -> tuple[bool, bool]:
    """Tell who "they" are in "19 of them": the last people named, here or before."""
    before = scene.previous()
    for words in (lead, before.text if before else ""):
        found = bool(MILITARY.search(words)), bool(CIVILIAN.search(words))
        if any(found):
            return found
    return False, False


_OF_THEM = lazy.compile(r"\s+of\s+(?:them|these|those)\b(?!\s+(?:who|\w+ed)\b)")


def _fell_fighting(scene: Scene) -> bool:
    """Tell whether men fell as soldiers do: in action, or as an armed group's own loss."""
    text, figure = scene.text, scene.figure
    if _IN_ACTION.search(text, figure.noun_end):
        return True
    if any(
        m.party.kind == "armed_group" for m in scene.names.mentions(scene.noun_phrase)
    ):
        return True
    return _LOST.search(text[: figure.start]) is not None and _armed_speaker(scene)


_LOST = lazy.compile(
    r"\b(?:loss\s+of|lost|losing|(?:of|has|have|had)\s+(?:its|their|his)(?:\s+own)?)\s+$"
)
_PLAIN_MEN = lazy.compile(r"\b(?:men|members|own|comrades)\b")
_IN_ACTION = lazy.compile(
    r"\b(?:in\s+(?:action|combat|battle)|in\s+(?:a|the)\s+(?:\w+\s+)?(?:clash(?:es)?|firefight|gun\s?battle|battle|"
    r"fighting)\s+with)\b"
)
_BELONGS = lazy.compile(
    r"\s+(?:(?:members?\s+)?(?:of|from)|(?:who\s+)?(?:belong(?:ed|ing)?\s+to|serv(?:ed|ing)\s+(?:in|with)|employed\s+by|"
    r"work(?:ed|ing)\s+(?:for|at|in)))\s+(?:(?:one|the|a|an|its|their|his|her|same|single)\s+)*(?:[\w'’-]+\s+){0,2}?"
    rf"(?:{FAMILY.pattern}|{MILITARY_KIND.pattern}|NGOs?|charit(?:y|ies)|aid\s+(?:group|agency|organi[sz]ation)|"
    r"hospital|church|congregation|orchestra|school|union)\b",
    re.IGNORECASE,
)
"""Whose members they are: "of one family", "of the security forces"."""
_CREW = lazy.compile(r"\b(?:crew|crewm[ae]n|members|sailors|hands)\b", re.IGNORECASE)
_CHILDREN = lazy.compile(
    r"[^.;,]{0,30}?\s(?:under|below|younger\s+than|not\s+(?:yet\s+)?turned|not\s+(?:yet|even))\s+(?:the\s+age\s+of\s+)?"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|1[0-8]|[1-9])\b",
    re.IGNORECASE,
)
"""Behind those who are children by their age."""
_ABOARD = lazy.compile(
    r"\s+(?:(?:on|aboard|of|from|on\s+board)\s+)(?:the\s+|an?\s+)?(?:[\w'’-]+\s+){0,3}?"
    r"(?:(?P<trade>bulk\s+carrier|freighter|tanker|trawler|ferry|(?:cargo|container|merchant|"
    r"cruise)\s+ship|coaster|barge|tug(?:boat)?|fishing\s+boat|airliner)|(?:frigate|corvette|"
    r"destroyer|submarine|warship|gunboat|patrol\s+boat|cruiser|minesweeper|cutter))\b",
    re.IGNORECASE,
)
"""A merchantman's crew are civilians, a frigate's are not."""


_TOLD_OF = lazy.compile(
    r"\s*(?:(?:dead|killed|wounded|injured|missing|victims|fatalities)\s+)?(?:were|was|are|is|,|of\s+(?:them|whom)(?:\s+(?:were|are|was))?)\s+(?:all\s+|both\s+)?"
    rf"((?:(?!(?:as|when|by|in|on|while|killed|wounded|the|a)\b)[\w-]+\s+){{0,2}}"
    rf"(?:{PERSON.pattern})(?:\s+and\s+(?:{PERSON.pattern}))?)\b",
    re.IGNORECASE,
)


def _groups_in(words: str) -> tuple[bool, bool]:
    soldiers = MILITARY.search(words) or MILITARY_KIND.search(words)
    police = POLICE.search(words)
    if police and not re.search(r"soldiers|troops", words, re.IGNORECASE):
        soldiers = None
    civilian = CIVILIAN.search(words)
    if ARMY_CIVILIAN.search(words):
        civilian = None
    return bool(soldiers), bool(civilian or _NGO.search(words))


_NGO = lazy.compile(
    r"\b(?:NGOs?|charit(?:y|ies)|aid\s+(?:group|agency|organi[sz]ation)|hospital|church|congregation|orchestra|school|union)\b"
)


def _armed_speaker(scene: Scene) -> bool:
    return any(
        re.search(
            r"\b(?:army|military|rebels?|[Gg]eneral|navy|militia|[Cc]olonel|[Cc]ommander|[Bb]rigadier|[Aa]dmiral|[Ss]ergeant|"
            r"[Ll]ieutenant|[Mm]ajor|fighters|guerr?illas?)\b|\b[A-Z]+\d+\b",
            s.speaker,
        )
        for sentence in scene.passage
        for s in speeches(sentence.text)
    )


def _kin(scene: Scene) -> str:
    """Return the noun that a bare number shares: "killed 12 soldiers, wounded 30"."""
    figure, text = scene.figure, scene.text
    others = re.search(r"\bothers?$", text[figure.end : figure.noun_end], re.IGNORECASE)
    if figure.has_noun and not others:
        return ""
    left = scene.sentence.reading.before(figure)
    while left is not None:
        noun = scene.sentence.reading.noun_phrase(left)
        if any(_groups_in(noun)):
            return noun
        left = scene.sentence.reading.before(left)
    before = scene.previous()
    if before is None or scene.sentence.reading.before(figure):
        return ""
    are_rest = _REST.search(text, 0, figure.start) is not None
    nouns = [
        before.text[f.end : f.noun_end]
        for f in before.reading.figures
        if are_rest or f.roles & roles_of(scene)
    ]
    if are_rest:
        nouns = [noun for noun in nouns if any(_groups_in(noun))]
    return nouns[-1] if nouns else ""


_REST = lazy.compile(r"\b(?:remaining|other|rest,)\s+$")


def _own_clause(scene: Scene) -> str:
    """Return the words about the harm that are not about who did or told it."""
    figure, text = scene.figure, scene.text
    harm = figure.harm
    if harm is None:
        return ""
    words = text
    for other in scene.sentence.reading.figures:
        if other is not figure and other.has_noun:
            gap = " " * (other.noun_end - other.start)
            words = words[: other.start] + gap + words[other.noun_end :]
    suffered = re.search(
        r"\b(?:suffer(?:ed|s)?|took|takes|lost|sustained)\s+(?:\w+\s+){0,2}$",
        text[: figure.start],
    )
    if suffered:
        clause = re.split(r"[;,]", text[: figure.start])[-1]
        return clause[: suffered.start() if len(clause) == figure.start else None]
    start, end = min(harm.start, figure.start), max(harm.end, figure.noun_end)
    counted = re.search(
        r"\b(?:number|toll|count|total|tally)\s+of\s+[^,;]*$|\b(?:the|[A-Z]\w+)\s+[^,;]{0,40}$",
        words[: harm.start],
    )
    before = ""
    if counted and harm.start < figure.start and not harm.is_passive:
        noun = counted[0]
        is_number = noun.casefold().startswith(("number", "toll", "count", "total"))
        if is_number or active(scene) is None or harm.sort == VERB:
            verbless = not re.match(r"\s*(?:a|an|the|\d)", text[harm.end :])
            before = (
                noun if is_number or (verbless and not _active_object(scene)) else ""
            )
    inner = re.sub(
        r",[^,;]*\b(?:of|among)\s+(?:them|whom)\b[^,;]*,?", " ", words[start:end]
    )
    return f"{before} {re.split(r'[;,]', inner)[0] if len(inner) > 80 else inner}"


def _active_object(scene: Scene) -> bool:
    figure, harm = scene.figure, scene.figure.harm
    return bool(
        harm
        and re.fullmatch(r"\s+(?:\w+\s+){0,3}", scene.text[harm.end : figure.start])
    )
