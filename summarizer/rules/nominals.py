"""Stances told by a noun or by whoever speaks: "Kyiv's demand", "is not negotiable"."""

from .. import lazy
from ..records import Attribution
from .calling import called_of
from .clauses import Phrase, first_at, main_subject, phrase, subject
from .meant import Actor, is_in_quotes
from .places import Place, Told, helpers_start, phrase_from, statement_start
from .standings import attribution_of
from .tellers import voice_at

_PLANS = frozenset("plan proposal draft offer initiative paper text deal".split())
_THEIRS = frozenset({"its", "his", "her", "their", "our", "my"})
_COUNTS = frozenset("one two three four five six several a an the no".split())


def by_noun(place: Place) -> Told | None:
    """Read "Arland's demand that" and "issued a demand that": owner or raiser holds it."""
    words, owner = place.words, place.verb - 1
    if owner >= 0 and words[owner].word in _PLANS:
        return None  # "Arland's plan calls for"
    while owner >= 0 and place.verb - owner < 5 and _may_stand_before(place, owner):
        owner -= 1
        if words[owner + 1].word in _COUNTS:
            break
    if owner < 0:
        return None
    is_list = place.words[place.verb].word.endswith("s")
    determiner = words[owner + 1].word if owner + 1 < place.verb else ""
    if words[owner].word in _THEIRS:
        told = _by_raiser(place, owner) or _by_pronoun(place, owner)
    elif words[owner].owns:
        told = _by_owner(place, owner)
    elif words[owner].tag == "N":
        told = _by_adjective(place, owner)
    elif _RAISES.match(words[owner].word) and owner == place.verb - 1:
        told = _by_raiser(place, owner + 1)
    elif determiner in _COUNTS:
        told = None if determiner == "no" else _by_raiser(place, owner + 1)
    else:
        told = None
    if (
        told
        and place.rule.stance == "propose"
        and _DROPPED.search(place.reading.text, told.object, told.end)
    ):
        return None
    told = told and _cut(told, place)
    ready = place.words[place.verb].word in {"readiness", "willingness"}
    if told is not None and _ENDS.match(place.reading.text, place.stop):
        return _of_subject(told, place, owner)
    return told and told._replace(is_list=is_list, is_promise=ready)


def _cut(told: Told, place: Place) -> Told:
    """End what a noun is told of where its own verb begins: "refusal to sign has angered"."""
    text = place.reading.text
    verb = _ITS_VERB.search(text, told.object, told.end)
    is_clause = text.startswith("that", told.object) or _ENDS.match(text, place.stop)
    if verb is None or is_clause or verb.start() - told.object < _LEAST:
        return told
    return told._replace(end=verb.start())


_ITS_VERB = lazy.compile(r"\s(?:has|have|had|was|were|is|are|remains?|remained)\s")
_LEAST = 12
"""Fewer characters tell of nothing: "proposal for peace is"."""

_DROPPED = lazy.compile(
    r"\b(?:was|were|has\s+been|had\s+been)\s+(?:\w+ly\s+)?(?:shelved|dropped|abandoned|scrapped|buried|forgotten)\b"
)
"""What becomes of a plan that is no longer anybody's."""
_ENDS = lazy.compile(r"\s+for\s|\s*[.,;]")
_COPULA = frozenset({"is", "was", "remains", "remained", "are", "were", "be"})


def _of_subject(told: Told, place: Place, owner: int) -> Told | None:
    """Read "The release of the crew is Arland's price for": told of what is its price."""
    words = place.words
    verb = next(
        (
            n
            for n in range(owner - 1, max(owner - 7, -1), -1)
            if words[n].word in _COPULA
        ),
        None,
    )
    if place.rule.stance != "demand" or not told.is_noun or verb is None:
        return told if place.rule.tail.startswith("\\s") else None
    host = place.reading.text[place.sentence.start : words[verb].start].strip()
    return told._replace(end=place.stop, host=f"{host} {words[verb].word}")


def _may_stand_before(place: Place, at: int) -> bool:
    token = place.words[at]
    if token.owns or token.word in _THEIRS:
        return False
    return (
        token.tag in "MAC"
        or token.word in _COUNTS
        or (token.tag == "W" and not token.word.endswith(("ed", "ing", "s")))
    )


def _by_owner(place: Place, owner: int) -> Told | None:
    words = place.words
    bare = (*words[:owner], words[owner]._replace(owns=False))
    holder = place.resolve(phrase(bare, owner))
    if holder is None:
        return None
    return place.told(place.rule.stance, place.at, holder)._replace(is_noun=True)


def _by_adjective(place: Place, owner: int) -> Told | None:
    """Read "the Russian demand that" and "a Hamas offer to": whose adjective leads it."""
    words, name = place.words, place.words[owner].name
    if name is None or name.is_person or not name.party or owner == place.verb:
        return None
    is_led = owner > 0 and words[owner - 1].tag in "DM"
    is_bare = owner == 0 or words[owner - 1].tag in "I,AW"
    adjective = words[owner].word.endswith(_ADJECTIVES)
    if not (is_led or (is_bare and adjective)) or words[owner - 1].tag == "N":
        return None
    holder = Actor(name.called, name.party, name.called, name.start, name.end)
    return place.told(place.rule.stance, place.at, holder)._replace(is_noun=True)


_ADJECTIVES = ("ian", "ish", "ese", "can", "man", "aeli", "qi", "ari", "ench", "utch")


def _by_pronoun(place: Place, owner: int) -> Told | None:
    """Read "Its demand for": at the beginning of a sentence whoever was told of."""
    words = place.words
    said = owner and words[owner - 1].word in {"said", "says", "that", "added"}
    is_own = words[owner].word in {"our", "my"}
    if not (said or is_own) and is_in_quotes(place.sentence, words[owner].start):
        return None  # a speaker's "their demand" is his foe's
    if owner and not said and words[owner - 1].tag not in {",", "“", '"'}:
        return None
    if said or is_own:
        holder = _speaker(place)
        return holder and place.told(place.rule.stance, place.at, holder, says_so=True)
    own = Phrase(words[owner].start, words[place.verb].end, (), frozenset(), at=owner)
    holder = place.resolve(own)
    if holder is None:
        return None
    named = holder._replace(name=holder.called)
    return place.told(place.rule.stance, place.at, named)


_RAISES = lazy.compile(
    r"(?:repeat|renew|reiterat|restat|reaffirm|maintain|stick|stuck|stand|stood|ma[dk]e|making|"
    r"issu|rais|put|present|set|voic|table|submit|bring|brought|outlin|list|unveil|"
    r"stress|sen[dt]|g[ai]v|announc|publish|hand|la[iy]|floa|ha[sd]|have|signal|nam|"
    r"express|indicat|attach|impos|lodg|convey|deliver|stat|add|spell|declar|confirm|"
    r"underlin|underscor|press|push|file|circulat|extend|pos|mak|offer|did|came|come)\w*$"
)


def _by_raiser(place: Place, first: int) -> Told | None:
    """Read "sticks to its demand for", "named three conditions": the subject holds it."""
    words = place.words
    verb = first - 1
    while verb > 0 and words[verb].word in {
        "to",
        "by",
        "with",
        "out",
        "forward",
        "down",
    }:
        verb -= 1
    if verb < 1 or not _RAISES.match(words[verb].word):
        return None
    if words[verb].word.endswith("ing"):
        joins = words[verb - 1].tag == "," or words[verb - 1].word in {"while", "and"}
        found = main_subject(words, verb) if joins else None
    else:
        found = subject(words, verb)
    holder = place.resolve(found)
    return holder and place.told(place.rule.stance, place.at, holder, says_so=True)


def by_agent(place: Place) -> Told | None:
    """Read "a proposal by Kyiv to": whoever stands behind "by" holds it."""
    text = place.reading.text
    found = phrase_from(place.words, first_at(place.words, place.stop))
    holder = place.resolve(found)
    if found is None or holder is None or not _TO_DO.match(text, found.end):
        return None
    noun = place.words[place.verb].word
    content = text[found.end : place.end].strip()
    told = place.told(place.rule.stance, place.at, holder)
    return told._replace(object=place.at, is_noun=True, host=f"{noun} {content}")


_TO_DO = lazy.compile(
    r"(?:,\s[^,;]{3,60},)?\s+(?:to|for|that|of|provides|would|calls|foresees|envisages|includes|proposes)\s"
)


def by_speaker(place: Place) -> Told | None:
    """Read "the valley is not negotiable": whoever says so holds it."""
    reading, sentence = place.reading, place.sentence
    if place.rule.stance == "demand" and _TELLS_HIMSELF.search(
        reading.text, sentence.start, place.at
    ):
        return None
    if told := _for_whom(place):
        return told
    if voice_at(reading, sentence, place.at).name == "reporter":
        holder = _reporting(place)
        if holder is None:
            return _goes_on(place)
    else:
        holder = (
            None
            if _IS_WHAT.search(place.reading.text, sentence.start, place.at)
            else _speaker(place)
        )
    if holder is None:
        return None
    return _clause(place, holder)._replace(says_so=True)


_TELLS_HIMSELF = lazy.compile(
    r"\b(?:[Ww]e|I|[Pp]eople|[Rr]esidents|[Cc]itizens|[Cc]ivilians|[Ee]veryone|[Ee]verybody|"
    r"(?:[Oo]ur|my)\s+(?:own\s+)?(?:soldiers|troops|people|army|forces|men|government|country))\s+(?:\w+ly\s+)?$"
)
"""Whom a speaker asks nothing of that others could grant: "we must be patient"."""


def _clause(place: Place, holder: Actor) -> Told:
    start = min(statement_start(place), helpers_start(place.words, place.verb))
    return place.told(place.rule.stance, start, holder)._replace(is_clause=True)


def _speaker(place: Place) -> Actor | None:
    """Tell for whom an official speaks whose words these are."""
    reading, sentence = place.reading, place.sentence
    voice = voice_at(reading, sentence, place.at)
    if not voice.party:
        return None
    conflict = reading.conflict(sentence)
    if attribution_of(reading, voice, voice.party, conflict) not in _OFFICIAL:
        return None
    called = called_of(reading, voice.party)
    return Actor(voice.name, voice.party, called, voice.start, voice.end)


_IS_WHAT = lazy.compile(r"\bwhat\s+(?:[\w’'-]+\s+){1,4}$")


def _reporting(place: Place) -> Actor | None:
    """Tell who made clear, restated or decreed what stands behind a "that" or a colon."""
    words = place.words
    for n in range(place.verb - 1, 1, -1):
        if words[n].word not in {"that", ":"}:
            continue
        verb = next(
            (k for k in range(n - 1, max(n - 7, 0), -1) if words[k].word in _REPORTS),
            None,
        )
        return place.resolve(subject(words, verb)) if verb else None
    return None


_REPORTS = frozenset(
    "made makes restated restates reiterated reiterates decreed ruled warned insisted insists "
    "renewed renews set laid listed stipulated stipulates repeated repeats maintains maintained stressed let vowed declared".split()
)
"""Verbs before "that", of which not all are verbs of saying by themselves."""

_TO_WHOM = lazy.compile(r"\s+(?:to|for)\s+(?:the\s+)?")


_TO_SOMEBODY = frozenset({"red_line", "accept_with_conditions"})


def _for_whom(place: Place) -> Told | None:
    """Read "For Arland, that is out of the question" and "unacceptable to Arland"."""
    text, sentence = place.reading.text, place.sentence
    behind = _TO_WHOM.match(text, place.stop)
    starts = {behind.end()} if behind else set()
    if text.startswith("For ", sentence.start):
        starts |= {sentence.start + 4, sentence.start + 8}
    name = next((n for n in sentence.names if n.start in starts and n.party), None)
    if name is None or place.rule.stance not in _TO_SOMEBODY:
        return None
    holder = Actor(name.called, name.party, name.called, name.start, name.end)
    return _clause(place, holder)._replace(says_so=True)


def _goes_on(place: Place) -> Told | None:
    """Read a sentence that goes on with what somebody is told to have set out."""
    reading, sentence = place.reading, place.sentence
    before = reading.before(sentence)
    for _ in range(3):
        if before is None or before.paragraph != sentence.paragraph:
            return None
        if _SETS_OUT.search(before.text):
            break
        before = reading.before(before)
    else:
        return None
    name = before.subject
    if name is None or not name.party or len({n.party for n in before.names}) > 1:
        return None
    written = reading.text[name.start : name.end]
    holder = Actor(written, name.party, name.called, name.start, name.end)
    return _clause(place, holder)


_SETS_OUT = lazy.compile(
    r"\b(?:news\s+conference|press\s+conference|statement|interview|briefing|speech|address|"
    r"letter|remarks|conditions|demands|terms|position|line|message|reply|response)\b"
)

_OFFICIAL: frozenset[Attribution] = frozenset(
    {
        "own_side_official",
        "mediator_official",
        "other_government",
        "un_or_igo",
        "unnamed_official",
    }
)
