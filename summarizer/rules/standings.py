"""What kind of source a speaker is: of his own side, of the other, between them, or neither."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .. import lazy
from ..kinds.standing import SIDES
from ..records import Attribution
from .homelands import is_state
from .reading import REPORTER, Reading, Voice
from .strangers import aliases, is_between

ENEMY = "enemy"
"""Stands for a side that is not named, but is not the speaker's own."""
_REMEMBERED = 64
"""Parties and people of an article of whom the same is asked again and again."""

_HALT = r"(?:truces?|cease-?fires?|pauses?|armistice|peace|plans?|talks|accord|settlement|deal)"
_BETWEEN = lazy.compile(
    r"(?:['’]s)?(?:,\s+the)?(?:,?\s+(?:which|who)(?:['’]s|\s+(?:is|are|has|have))?(?:\s+been)?)?[\s-]+(?!rejec|refus|dismis|accep|welcom|turned)(?:[\w-]+\s+){0,2}?(?:mediat|broker|"
    rf"(?:propos|put\s+forward|circulat|drafted)\w*\s+(?:[\w-]+\s+){{0,4}}?{_HALT}|(?:(?:truce|peace)\s+)?proposals?\b|"
    r"envoys?\b|plan\b|initiative|host|led\s+talks|backed\b|delegation\s+of\s+mediators|"
    r"carr(?:y|ies|ied)\s+(?:messages|it\b)|shuttl|rowing\s+between|good\s+offices)"
)
_BY = lazy.compile(
    r"\b(?:(?:mediated|brokered|hosted|proposed|drafted)\s+by|mediators\s+from)\s+"
    r"(?:the\s+)?(?:[A-Z][\w-]+(?:,\s+|,?\s+and\s+)(?:the\s+)?)*$"
)
"""What stands before who goes between, of several also the others."""


@lru_cache(maxsize=_REMEMBERED)
def goes_between(reading: Reading, party: str) -> bool:
    """Tell whether an article has a party mediate, propose or host."""
    if not party:
        return False
    return party in reading.mediators or any(
        _BETWEEN.match(reading.text, end)
        or _BY.search(reading.text, max(start - _NEAR, 0), start)
        for start, end in _places(reading, party)
    )


def _places(reading: Reading, party: str) -> Iterator[tuple[int, int]]:
    """Find where an article names a party, also by names that no registry has."""
    for sentence in reading.sentences:
        for name in sentence.names:
            if name.party == party:
                yield name.start, name.end
    for form, one in aliases(reading).items():
        at = reading.text.find(form) if one.party == party else -1
        while at >= 0:
            yield at, at + len(form)
            at = reading.text.find(form, at + len(form))


_NEAR = 60
"""Characters before a name in which "brokered by" and the others stand."""


@lru_cache(maxsize=_REMEMBERED)
def belligerents(reading: Reading, conflict: str) -> frozenset[str]:
    """Return the ids of those who fight: an article's sides and its conflict's."""
    known = (topic.parties for topic in reading.topics if topic.title == conflict)
    return frozenset(n.party for n in reading.sides).union(*known)


_RELATIVE = lazy.compile(r",?\s+(?:who|which)\b.*")
_NO_NAME = lazy.compile(
    r"(?:an?|one|two|three|some|several|senior)\s+(?:[\w’'.-]+\s+){0,4}?(?:officials?|diplomats?|"
    r"sources?|officers?|generals?)\b(?!,?\s+(?-i:[A-Z]))|(?:[\w’'.-]+\s+){0,4}?sources\b|(?:an?|one|two|some)\s+(?:members?|people|persons?)\s+(?:of|briefed|familiar|close)\b|someone\b",
    re.IGNORECASE,
)
_WHO = lazy.compile(r",?\s+(?:who|which)\b")
_BOTH = lazy.compile(
    r"(?:the\s+two|both)\s+(?:sides|armies|militaries|governments|countries|parties|neighbou?rs|navies)\b",
    re.IGNORECASE,
)
_SEEN = lazy.compile(r"\b(?:seen|obtained|reviewed|read)\s+by\b")
"""A paper that the reporter himself has read."""
_ENVOY = lazy.compile(r"\b(?:envoy|mediator)", re.IGNORECASE)
_OBSERVES = lazy.compile(r"\b(?:observer|monitor)s?\b", re.IGNORECASE)


@lru_cache(maxsize=_REMEMBERED)
def attribution_of(
    reading: Reading, voice: Voice, side: str, conflict: str
) -> Attribution:
    """Label a speaker: only who fights has a side of his own.

    Args:
        reading: the article.
        voice: whose word it is.
        side: id of the party that it is about; `ENEMY` for one that is not named.
        conflict: the conflict's name.
    """
    if voice.name == REPORTER.name:
        return "media_own_reporting"
    words = _in_full(reading, _RELATIVE.sub("", voice.words))
    parties = voice.party.split("+")
    between = any(goes_between(reading, party) for party in parties)
    if _BETWEEN.match(reading.text, max(voice.end, 0)) and _WHO.match(
        reading.text, max(voice.end, 0)
    ):
        return "mediator_official"
    if _NO_NAME.match(words) and voice.party not in reading.mediators:
        return "unnamed_official"
    fighting = belligerents(reading, conflict)
    if len(parties) > 1 and fighting.issuperset(parties):
        return "own_side_official"
    voice = voice._replace(party=parties[0])
    if _BOTH.match(words):
        return "own_side_official"
    if _SEEN.search(words):
        return "media_own_reporting"
    about = side if set(side.split("+")) & {*fighting, ENEMY} else ""
    label = reading.attribution(voice._replace(words=words), about)
    is_official = voice.party in fighting or _OF_STATE.search(words)
    if label == "local_authority" and is_official and _serves(words):
        label = "own_side_official"
    if label == "unnamed_official" and _ORGAN.match(words):
        label = "opposing_side_official" if about == ENEMY else "own_side_official"
    if label == "opposing_side_official" and voice.party == side:
        return "own_side_official"
    if label == "un_or_igo" and _is_sent(words, between=between):
        return "mediator_official"
    if label == "other_government" and between:
        return "mediator_official"
    if label not in SIDES or not _stands_apart(reading, voice.party, fighting):
        return label
    if _IN_TOWN.search(words):
        return "opposing_side_official" if about == ENEMY else "own_side_official"
    is_country = _COUNTRY.match(voice.words) is not None
    return _apart(reading, voice.party, label, is_country=is_country)


def _is_sent(words: str, *, between: bool) -> bool:
    """Tell who mediates for a body of states from who counts or cares for it."""
    if _AID.search(words):
        return False
    return bool(_ENVOY.search(words) or (between and _OBSERVES.search(words)))


def _serves(words: str) -> bool:
    """Tell a country's own emergency service from that of a town or region."""
    is_service = _SERVICE.search(words) is not None
    return is_service and _OF_A_PLACE.search(words) is None


_OF_STATE = lazy.compile(r"\b(?:[Ss]tate|[Nn]ational|[Ff]ederal)\s")
_ORGAN = lazy.compile(
    r"(?:the|its)\s+(?:[\w-]+\s+)?(?:army|military|ministry|ministry\s+of\s+\w+|government|junta|navy|air\s+force)$",
    re.IGNORECASE,
)
"""Bodies that only a side has, whichever it is."""
_SERVICE = lazy.compile(
    r"\b(?:civil\s+(?:defen[cs]e|protection)|emergency|rescue|disaster|fire)\b",
    re.IGNORECASE,
)
_OF_A_PLACE = lazy.compile(
    r"\b(?:city|town|local|regional|provincial|district|municipal|territory|hospital|ward)\b|\bin\s",
    re.IGNORECASE,
)
_AID = lazy.compile(
    r"\b(?:aid|relief|refugees?|humanitarian|human\s+rights|migration|food|health|children)\b",
    re.IGNORECASE,
)
"""Who cares for people does not mediate, whoever sent him."""


def _in_full(reading: Reading, words: str) -> str:
    """Put the office before a speaker whom an article names with it elsewhere."""
    last = "" if _BODY.match(words) else words.rpartition(" ")[2]
    office = reading.known.people.get(last, "")
    return words if office in words else f"{office} {words}"


_BODY = lazy.compile(r"the\b", re.IGNORECASE)


def _stands_apart(reading: Reading, party: str, fighting: frozenset[str]) -> bool:
    """Tell a party that no registry knows and that has no part in a war of two others."""
    known = reading.registry.parties.parties
    is_known = party in known or party in fighting or party in reading.told.weights
    return bool(party) and not is_known and len(fighting) > 1


_IN_TOWN = lazy.compile(
    r"\b(?:ministry|office|government|officials|authorities|command\w*|leadership|army)\s+in\s+[A-Z]"
)
"""A side's own body in its own capital: "the ministry in Sarn"."""
_COUNTRY = lazy.compile(r"(?:[Nn]eighbou?ring\s+)?[A-Z][a-z]\w+(?:['’]s\b|$)")


def _apart(
    reading: Reading, party: str, label: Attribution, *, is_country: bool
) -> Attribution:
    if goes_between(reading, party):
        return "mediator_official"
    own = [one for one in aliases(reading).values() if one.party == party]
    if any(map(is_between, own)):
        return "un_or_igo"
    is_government = is_state(party, reading) or (is_country and not own)
    return "other_government" if is_government else label
