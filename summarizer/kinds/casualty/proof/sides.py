"""Whose people they are."""

import re
from collections.abc import Iterator

from .... import lazy
from ....parties import BOTH_SIDES, NOT_STATED, REPORTER
from ....quotes import fold
from ....records import Problem
from ...base import Context
from ..model import CasualtyDraft
from .deeds import acts_on, agents
from .elsewhere import belongs_elsewhere, happened_elsewhere, is_speakers_army
from .harms import has_object
from .homes import is_home
from .lexicon.harm import ACTIVE, VERB, WEAPON
from .names import Names, names_in, proper
from .scene import Scene, Sentence
from .voices import speeches


def is_named(name: str, text: str, names: Names) -> bool:
    """Tell whether a text has every word of a name, or a person's last one."""
    words = [w for w in re.findall(r"[^\W\d_]{3,}", fold(name).text) if w != "the"]
    if not words:
        return False
    said = set(re.findall(r"[^\W\d_]{3,}", fold(text).text.casefold()))
    has_all = all(
        any(word.casefold() == s or s.startswith(word.casefold()[:5]) for s in said)
        if not word[0].isupper()
        else names.places(word, text) or word.casefold() in said
        for word in words
    )
    whole = proper(name)
    is_person = len(whole) > 1 and len(whole) == len(words)
    return has_all or (is_person and words[-1].casefold() in said)


def names_side(side: str, context: Context, names: Names) -> bool:
    """Tell whether the passage names a side."""
    if context.parties.resolve(side) == BOTH_SIDES:
        return bool(_BOTH.search(context.passage)) or (
            len(context.parties.named_in(context.passage)) > 1
        )
    return context.names(side) or (
        context.parties.resolve(side).id not in context.parties.parties
        and is_named(side, context.passage, names)
    )


_BOTH = lazy.compile(
    r"\b(?:both|either|each|all|two)\s+(?:sides?|parties|armies|countries|nations|states|"
    r"of\s+them|peoples|camps)\b|\bboth\b",
    re.IGNORECASE,
)


def victims(draft: CasualtyDraft, scene: Scene) -> Iterator[Problem]:
    """The people counted are this side's, as far as the text tells."""
    side = scene.context.parties.resolve(draft.victim_side)
    if side in (NOT_STATED, REPORTER):
        if belongs_elsewhere(draft.conflict, scene):
            yield "wrong_side"
        return
    phrase = scene.noun_phrase
    after = scene.text[scene.figure.noun_end : scene.figure.noun_end + 70]
    both = re.match(r"[^.;,]{0,45}?\b(?:on|from|of)\s+(?:both|either|each)\b", after)
    if side == BOTH_SIDES:
        if party_of(phrase, scene):
            yield "wrong_side"
        return
    if both:
        yield "wrong_side"
        return
    before = scene.text[: scene.figure.start]
    named = (
        party_of(phrase, scene) or _on_whose_side(after) or _whose_losses(before, scene)
    )
    if named:
        if not scene.names.same(draft.victim_side, named):
            yield "wrong_side"
        return
    did = _did_it(draft.victim_side, scene) or _began_it(draft.victim_side, scene)
    if (
        _is_bystander(draft.victim_side, scene)
        or _is_owned_by_another(draft.victim_side, scene)
        or (did and not is_home(draft, scene))  # a state may shell its own people
        or belongs_elsewhere(draft.victim_side, scene)
        or happened_elsewhere(draft.victim_side, scene)
        or is_speakers_army(draft.victim_side, scene)
    ):
        yield "wrong_side"


def _on_whose_side(after: str) -> str | None:
    """Name the side that stands behind a number: "seven on the Arland side"."""
    found = re.match(
        r"(?:\s+(?!and\b|or\b|but\b)[a-z]+){0,4}?\s+on\s+(?:the\s+)?([A-Z][\w'’-]+)\s+side\b",
        after,
    )
    return found[1] if found else None


def _whose_losses(before: str, scene: Scene) -> str | None:
    """Name the party whose losses a number sums up: "Arlish losses came to 14 dead"."""
    found = _LOSSES.search(before)
    return found[1] if found and scene.names.mentions(found[1]) else None


_LOSSES = lazy.compile(
    r"([A-Z][\w-]+(?:\s[A-Z][\w-]+)?(?:['’]s?)?)\s+(?:own\s+|total\s+|military\s+)*(?:losses|casualties|"
    r"fatalities|dead|(?:death\s+)?toll)\s(?:(?!\b(?:and|said|says|while|but|killed|by)\b)[^,;.]){0,50}$"
)


def party_of(phrase: str, scene: Scene) -> str | None:
    """Name the party whose people a noun phrase counts: "300 Borlish troops"."""
    at = scene.figure.noun_end
    if called := _CALLED.match(scene.text, at):
        return called[1]
    mentions = scene.names.mentions(phrase)
    if mentions:
        return " and ".join(phrase[m.start : m.end] for m in mentions)
    owned = _SIDES.search(phrase) and not _DWELLERS.search(
        phrase
    )  # "residents of Mere"
    named = [w for w in proper(phrase) if _NATIONAL.search(w) or owned]
    return " ".join(named) or None


_CALLED = lazy.compile(
    r"(?:\s+(?:of|from)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[\w’'-]+){0,6}?)?\s+\(([A-Z][\w-]+)\)"
)
"""Behind people the letters of whose they are: "of the Arland Free Movement (AFM)"."""
_NATIONAL = lazy.compile(
    r"(?:ish|ian|ians|an|ans|ese|ers?|is?|en|ic|land|lander|landers|nd|ia|el|in|ov|re)$"
)


_DWELLERS = lazy.compile(
    r"\b(?:residents?|inhabitants?|villagers?|townspeople|people|citizens|families)\s+of\b"
)
_SIDES = lazy.compile(r"\b(?:of|belonging|loyal)\b|['’]s\b")


def _is_bystander(side: str, scene: Scene) -> bool:
    """Tell whether a side is only who counts, or where the people fled to."""
    party = scene.context.parties.resolve(side)
    if party.kind == "igo":
        return _STAFF.search(scene.noun_phrase) is None
    spots = [
        (s, at) for s in scene.passage for at, _ in scene.names.places(side, s.text)
    ]
    return bool(spots) and all(_is_outside(s.text, at, scene) for s, at in spots)


_STAFF = lazy.compile(
    r"\b(?:peacekeep\w+|colleagues|blue\s+helmets?|staff|personnel|employees|(?:aid|relief|"
    r"humanitarian)\s+workers?|inspectors?|monitors?|observers?|(?:its|their)\s+(?:own\s+)?"
    r"(?:\w+\s+)?(?:members|troops|soldiers|workers|drivers|colleagues))\b",
    re.IGNORECASE,
)
"""Whom an organization of states can lose."""


def _is_outside(text: str, at: int, scene: Scene) -> bool:
    lead = text[:at]
    if "displaced" in scene.figure.roles and re.search(
        r"\b(?:to|towards?|into|across\s+to|reach(?:ed)?|entered)\s+(?:the\s+)?$", lead
    ):
        return True
    if "detained_captured" in scene.figure.roles and (
        _HELD_BY.search(lead) or _IN_HANDS.match(text, at)
    ):
        return True
    if re.match(
        r"[\w'-]+\s+(?:war|talks|truce|ceasefire|conflict|peace|question|plan|issue|"
        r"negotiations|crisis|border|front)\b",
        text[at:],
    ):
        return True
    return bool(
        re.search(
            r"\b(?:researchers?|institute|university|think\s+tank|analysts?|group|agency|"
            r"diplomats?|monitor|observatory)\s+(?:based\s+)?in\s+$",
            lead,
        )
    )


_SUFFERED = lazy.compile(
    r"\b(?:suffer(?:ed|s|ing)?|(?:took|takes|taken)(?!\s+in\b)|sustained|incurred|lost)\s+(?:\w+\s+){0,2}$"
)
_IN_HANDS = lazy.compile(
    r"[\w'’-]+\s+(?:captivity|custody|detention|hands|prisons?|jails?|camps?|cells)\b"
)
_HELD_BY = lazy.compile(
    r"\b(?:held|holding|jailed|imprisoned|interned|detained|captives?|prison\w*|jails?|cells)"
    r"(?:\s+of\s+war)?\s+(?:by|in|inside)\s+(?:the\s+)?$"
)


def _is_owned_by_another(side: str, scene: Scene) -> bool:
    """Read "its soldiers": whose they are, the sentence says before."""
    figure, text = scene.figure, scene.text
    own = (
        _OWN_BEFORE.search(text, max(figure.start - _NEAR, 0), figure.start)
        or _OWN.search(text, figure.end, figure.noun_end)
        or _OF_ITS_OWN.match(text, figure.noun_end)
        or _OWN_LOSSES.search(text, 0, figure.start)
    )
    harm = figure.harm
    suffered = _SUFFERS.match(text, harm.start) if harm else None
    if "detained_captured" not in figure.roles:  # "taken 17 soldiers captive"
        suffered = suffered or _SUFFERED.search(text[: figure.start])
    if not (own or suffered):
        return False
    if not proper(side) and side.casefold() in text[: figure.start].casefold():
        return False  # "the National Guard": no word of it is a name
    owners = _owners(scene, skip_agents=not suffered and "own" not in (own or [""])[0])
    if suffered:
        owners = owners[-1:]  # whoever lost them is named last before the verb
    if own and _HIS.match(own[0]) and not any(map(scene.names.mentions, owners)):
        return (
            False  # "88 of his fighters": on whose side he is, his name does not tell
        )
    if scene.context.parties.resolve(side).kind in {"state", "other"}:
        owners = [owner for owner in owners if not _OFFICE.fullmatch(owner)]
    return bool(owners) and not any(scene.names.same(side, o) for o in owners)


_NEAR = 30
"""Characters in which "its" stands before a number."""
_OWN_BEFORE = lazy.compile(
    r"\b(?:its|their|his|her|our|own)\s+(?:own\s+)?(?:[a-z-]+\s+)?$", re.IGNORECASE
)
_OWN = lazy.compile(r"\b(?:its|their|his|her|our)\b(?:\s+own)?|\bown\b")
_HIS = lazy.compile(r"(?:his|her)\b", re.IGNORECASE)
_OF_ITS_OWN = lazy.compile(r"\s+of\s+(?:its|their)\s+own\b")
_SUFFERS = lazy.compile(
    r"(?:lost|los[ei]\w*|suffer)(?!\s+(?:their|his|her)\s+(?:own\s+)?li(?:fe|ves))"
)
"""Whoever loses people, not his life."""
_OWN_LOSSES = lazy.compile(
    r"\b(?:its|their|his|her|our)\s+(?:own\s+)?(?:total\s+)?(?:losses|casualties|dead|wounded|toll|"
    r"fatalities|missing|death\s+toll)\b[^,;.]{0,30}$"
)
_OFFICE = lazy.compile(
    r"(?:(?:Defen[cs]e|Interior|Health|Foreign|War|Information|Armed|Air|General|Central|"
    r"Joint|Security|Supreme|High)\s+)*(?:Ministry|Department|Forces?|Staff|Command|Army|Navy|"
    r"Military|Police|Government|Council|Headquarters)"
)
"""Any state has one: whose "the Defence Ministry" is, no name tells."""


def _owners(scene: Scene, *, skip_agents: bool) -> list[str]:
    """Name those whom "its" can mean: parties before it that suffer nothing there."""
    text, figure = scene.text, scene.figure
    acting = agents(text, active(scene), scene.names) if skip_agents else ()
    counted = [
        (f.end, f.noun_end) for f in scene.sentence.reading.figures if f is not figure
    ]
    out: list[str] = []
    ended = 0
    for name, start, end in names_in(text[: figure.start], scene.names):
        inside = any(a <= start < b for a, b in counted)
        lead = _BESIDE.search(text[:start])
        if inside or lead or name in acting:
            continue
        if out and re.fullmatch(r"(?:['’]s)?\s(?:of\s)?", text[ended:start]):
            out[-1] += f" {name}"  # "Arland's Third Brigade" is one
        else:
            out.append(name)
        ended = end
    return out


_BESIDE = lazy.compile(
    r"\b(?:on|against|by|with|near|via)\s+(?:the\s+|an?\s+|its\s+|their\s+|his\s+)?$"
)


def active(scene: Scene) -> int | None:
    """Return where the verb that does the harm stands, if it is an active one."""
    figure = scene.figure
    while figure.harm is None and figure.heir_of is not None:
        figure = figure.heir_of
    harm = figure.harm
    if harm is None or harm.is_passive or harm.sort not in {VERB, ACTIVE}:
        return None
    if harm.start > figure.start or _HARMLESS.match(scene.text, harm.start):
        return None
    between = scene.text[harm.end : figure.start]
    takes = harm.sort == ACTIVE or has_object(scene.text, harm) or len(between) < 20
    return harm.start if takes else None


_OWN_ARMS = lazy.compile(rf"(?:['’]s?)?\s+(?:[\w-]+\s+)?{WEAPON}\b", re.IGNORECASE)
_HARMLESS = lazy.compile(
    r"los[stei]|cost|went|gone|sank|cremat|bur(?:y|ied|ies)|mourn|treat|regist|evacuat|relocat|search|(?:\w+\s+){1,3}(?:look|search|dig)",
    re.IGNORECASE,
)
"""Whoever loses, buries or treats people has not harmed them."""


def _did_it(side: str, scene: Scene) -> bool:
    """Tell whether a side is the one that is said to have done it."""
    if re.search(r"\bown\b|\bfriendly\b", scene.text):
        return False
    gave = _GAVE_BACK.search(scene.text[: scene.figure.start])
    if gave and scene.names.places(side, scene.text[: gave.start()]):
        return True
    acting = agents(scene.text, active(scene), scene.names)
    if not any(scene.names.same(side, name) for name in acting):
        return means_itself(side, scene.sentence, active(scene), scene.names)
    return not any(
        re.search(r"\b(?:in|near|at|of|from)\s+(?:the\s+)?$", scene.text[:start])
        for start, end in scene.names.places(side, scene.text)
        if start > scene.figure.start and not _OWN_ARMS.match(scene.text, end)
    )


_GAVE_BACK = lazy.compile(
    r"\b(?:return|hand|repatriat|transfer|deliver|g[ai]v|turn)\w*\s+(?:over\s+|back\s+)?(?:to\s+\S+\s+)?"
    r"(?:the\s+)?(?:bodies|remains|coffins|corpses)\s+of\s+(?:the\s+|some\s+|another\s+)?$",
    re.IGNORECASE,
)
"""Whoever gives the dead back gives those of the other side."""


def _began_it(side: str, scene: Scene) -> bool:
    """Tell whether the sentence before has the side strike: "Arland shelled Mere."."""
    before = scene.previous()
    if before is None or scene.names.places(side, scene.text):
        return False
    if not acts_on(side, before.text, names=scene.names):
        return False
    spots = scene.names.places(side, before.text)
    return len(spots) == 1 and not any(
        f.roles and at >= f.start for f in before.reading.figures for at, _ in spots
    )


def means_itself(
    name: str, sentence: Sentence, start: int | None, names: Names
) -> bool:
    """Read "its guns had killed 40": the guns are the speaker's."""
    owner = owner_of_its(sentence, start)
    return owner is not None and names.same(name, owner)


_ITS = lazy.compile(
    r"(?<!\bon\s)(?<!\bagainst\s)(?<!\bat\s)(?<!\bin\s)(?<!\bnear\s)(?<!\bto\s)\b(?:its|their|his|her|our|it|they|he|we)\b"
)


def owner_of_its(sentence: Sentence, start: int | None) -> str | None:
    """Return whose "its guns" are that a verb of harm has for its subject, as written."""
    if start is None:
        return None
    text = sentence.text
    subject = re.split(
        r"[;:,]|\b(?:that|said|says|claimed|claims|announced|and|as|when)\b",
        re.sub(r"\s+and\s+$", "", text[:start]),  # "hit a post and killed 40"
    )[-1]
    if not _ITS.search(subject):
        return None
    said = [s.speaker for s in speeches(text) if s.end <= start]
    return said[-1] if said else text[: text.rfind(subject, 0, start)]
