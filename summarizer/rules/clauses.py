"""Who does what in a clause: the subject of a verb, found backwards from it.

No parser: the words before a verb are tagged with closed lists and read from right to
left, over asides and adjuncts, to the first phrase for somebody who can act. Where the
order of words leaves a doubt there is no subject.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..kinds.position.lexicon import (
    ARTICLES,
    HELPERS,
    MODIFIERS,
    OTHERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    ROLES,
    TITLES,
)
from ..records import Attribution
from .names import Name
from .reading import REPORTER, Reading, Sentence, Voice


class Token(NamedTuple):
    """A word, a whole name or a mark: offsets count the article."""

    start: int
    end: int
    word: str
    """In lower case."""
    tag: str
    """Name, Capital, Role, Modifier, Pronoun, Determiner, prepositIon, Adverb or
    auxiliary, Word, or the mark itself."""
    name: Name | None = None
    owns: bool = False
    """Whether an 's follows."""


class Phrase(NamedTuple):
    """A noun phrase for somebody who can act: offsets count the article."""

    start: int
    end: int
    names: tuple[Name, ...]
    roles: frozenset[str]
    pronoun: str = ""
    is_listed: bool = False
    """Two or more, joined by "and"."""
    at: int = 0
    """Number of its first token."""


_TOKEN = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*|[^\w\s]")
_OWNS = re.compile(r"['’]s\b|['’](?=\s)")
_JOINS = frozenset({"and", "but", "or", "nor"})
_RELATIVES = frozenset({"who", "which"})
_STOPS = frozenset({"that", "to", "as", "if", "than", "whether", "unless"})
_BREAKS = frozenset({";", ":", "—", "–", "“", '"', "”", "‘", "("})
_CLAUSAL = frozenset({"that"})
_PREPOSITIONS = PREPOSITIONS - {"not"}
_ADVERBS = HELPERS - _JOINS - _RELATIVES - _STOPS - {"because", "after", "before"}
_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december week month year morning "
    "evening night yesterday today".split()
)
_PLURALS = re.compile(r"(?:ies|men|s)$")
_ATTACHES = frozenset({"of", "in", "for", "at", "from", "to"})


def role_of(word: str) -> str:
    """Return the role that a word in lower case names, in the singular, or nothing."""
    if word in ROLES or word in OTHERS:
        return word
    for ending, instead in (("ies", "y"), ("men", "man"), ("s", "")):
        if word.endswith(ending):
            single = word[: -len(ending)] + instead
            if single in ROLES or single in OTHERS:
                return single
    return ""


def tokens(sentence: Sentence) -> tuple[Token, ...]:
    """Tag the words of a sentence."""
    named = {name.start - sentence.start: name for name in sentence.names}
    text, base = sentence.text, sentence.start
    found: list[Token] = []
    skip = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < skip:
            continue
        if name := named.get(start):
            skip = name.end - base
            said = text[start:skip]
            owns = said.endswith(("'s", "’s")) or bool(_OWNS.match(text, skip))
            if said.endswith(("s", "S")) and text[skip : skip + 2] in {"’ ", "' "}:
                owns = True
            skip += 2 if text[skip : skip + 2] in {"’s", "'s"} else 0
            found.append(Token(base + start, name.end, said.casefold(), "N", name, owns))
            continue
        word = match[0]
        low = word.casefold()
        owns = low.endswith(("'s", "’s"))
        bare = low[:-2] if owns else low
        tag = _tag(word, bare, is_first=not found or found[-1].tag in _BREAKS)
        found.append(Token(base + start, base + end, bare, tag, None, owns))
    return tuple(found)


def _tag(word: str, low: str, *, is_first: bool) -> str:
    if not word[0].isalnum():
        return word
    for tag, listed in (
        ("P", PRONOUNS), ("D", POSSESSIVES), ("W", _CLAUSAL), ("I", _PREPOSITIONS),
        ("A", _ADVERBS), ("D", ARTICLES), ("M", TITLES), ("M", MODIFIERS),
    ):  # fmt: skip
        if low in listed:
            return tag
    if role_of(low):
        return "R"
    if low.endswith("ly") and len(low) > 4:
        return "A"
    if low.endswith(("n't", "n’t")):
        return "A"
    return "C" if word[0].isupper() and not is_first and low not in _TIMES else "W"


def first_at(words: Sequence[Token], offset: int) -> int:
    """Return the number of the token that begins at an offset or later."""
    return next((n for n, token in enumerate(words) if token.start >= offset), len(words))


def subject(words: Sequence[Token], verb: int) -> Phrase | None:
    """Find whoever a verb is told of.

    Args:
        words: the tokens of its sentence.
        verb: the number of the verb's token.
    """
    at = verb - 1
    apposed: Phrase | None = None
    for _ in range(12):
        while at >= 0 and words[at].tag == "A":
            at -= 1
        if at < 0:
            return None
        token = words[at]
        if token.word in _JOINS:
            return _shared(words, at)
        if token.word in _RELATIVES:
            host = at - 1 if words[at - 1].tag != "," else at - 2
            return phrase(words, host) if host >= 0 else None
        if token.word in _STOPS or token.tag in _BREAKS:
            return apposed
        if token.tag == ",":
            opened = _comma_before(words, at)
            if opened is None:
                return apposed
            inside = words[opened + 1 : at]
            if apposition := _apposition(words, opened, at):
                apposed = apposed or apposition
            elif not _is_aside(inside):
                return apposed
            at = opened - 1
            continue
        if token.tag == "I":
            at -= 1
            continue
        if token.tag == ")":
            while at >= 0 and words[at].tag != "(":
                at -= 1
            at -= 1
            continue
        found = phrase(words, at)
        if found is None:
            found_at = _adjunct(words, at)
            if found_at is None:
                return apposed
            at = found_at
            continue
        before = words[found.at - 1] if found.at else None
        if before is not None and before.tag == "I":
            at = found.at - 2
            continue
        return _with(found, apposed)
    return None


def main_subject(words: Sequence[Token], until: int | None = None) -> Phrase | None:
    """Find the first phrase that a verb follows: whom a sentence is about."""
    stop = len(words) if until is None else until
    for n in range(1, stop):
        token, before = words[n], words[n - 1]
        if token.tag not in "WA" or token.word.endswith(("ly", "ing")):
            continue
        if before.tag in "NCRP" and not before.owns and _is_finite(token):
            found = subject(words, n)
            if found is not None:
                return found
        if before.tag in {",", ")"} and _is_finite(token) and n > 2:
            found = subject(words, n)
            if found is not None:
                return found
    return None


_FINITE = frozenset(
    "is are was were has have had will would can could may must does did said says told "
    "made took gave sent came went held met kept left led put set saw got found began "
    "wrote won lost spoke stood sought meant fell brought".split()
)


def _is_finite(token: Token) -> bool:
    word = token.word
    return word in _FINITE or (token.tag == "W" and word.endswith(("ed", "s", "es")))


def _shared(words: Sequence[Token], join: int) -> Phrase | None:
    """Find the subject of a second verb: "Kigali denies it, and wants"."""
    found = main_subject(words, join)
    if found is None or any(w.tag in {";", ":"} for w in words[found.at : join]):
        return None
    return found


def _comma_before(words: Sequence[Token], at: int) -> int | None:
    return next((n for n in range(at - 1, -1, -1) if words[n].tag == ","), None)


def _apposition(words: Sequence[Token], opened: int, closed: int) -> Phrase | None:
    """Read what stands between commas as another name of what stands before them."""
    found = phrase(words, closed - 1)
    if found is None or found.at != opened + 1 or found.pronoun:
        return None
    before = phrase(words, opened - 1)
    return found if before is not None and (before.names or before.roles) else None


_ASIDES = frozenset(
    "who which whose where when while as although though for in on at by with after before "
    "however meanwhile too instead then now despite speaking citing backed led under "
    "through during yesterday today monday tuesday wednesday thursday friday saturday "
    "sunday long once still also".split()
)


def _is_aside(inside: Sequence[Token]) -> bool:
    """Tell whether what stands between commas says nothing of who acts."""
    if not inside or inside[0].word in _ASIDES or inside[0].tag == "A":
        return True
    return any(w.word in {"said", "says", "added", "told", "announced"} for w in inside)


def _adjunct(words: Sequence[Token], at: int) -> int | None:
    """Step over "on Monday", "in a statement", "last week"; None if it is none."""
    if words[at].word in {"week", "month", "year", "night", "yesterday", "today"}:
        before = words[at - 1].word if at else ""
        if before in {"last", "this", "next"}:
            return at - 2
        if words[at].word in {"yesterday", "today"}:
            return at - 1
    for step in range(1, 7):
        n = at - step
        if n < 0 or words[n].tag in _BREAKS or words[n].tag == ",":
            return None
        if words[n].tag == "I":
            return n - 1
    return None


def phrase(words: Sequence[Token], at: int) -> Phrase | None:
    """Read the noun phrase that ends with a token, if somebody can be meant by it."""
    last = words[at]
    if last.tag == ")":
        opened = next((n for n in range(at, -1, -1) if words[n].tag == "("), None)
        return phrase(words, opened - 1) if opened else None
    if last.tag == "P":
        return Phrase(last.start, last.end, (), frozenset(), last.word, at=at)
    if last.tag not in "NCR" or last.owns:
        return None
    first = _leftmost(words, at)
    while True:
        before = words[first - 1] if first else None
        if before is None or first < 2:
            break
        host = words[first - 2]
        if before.word in _ATTACHES and host.tag == "R" and not host.owns:
            first = _leftmost(words, first - 2)
        elif before.word == "of" and host.tag in "NC" and not host.owns:
            first = _leftmost(words, first - 2)
        else:
            break
    listed = False
    if first >= 2 and words[first - 1].word == "and" and words[first - 2].tag in "NCR)":
        other = phrase(words, first - 2)
        if other is not None and not other.pronoun:
            if other.at == 0 or words[other.at - 1].tag != "I":
                first, listed = other.at, True
    inside = words[first : at + 1]
    return Phrase(
        words[first].start,
        last.end,
        tuple(token.name for token in inside if token.name),
        frozenset(r for token in inside if token.tag == "R" and (r := role_of(token.word))),
        is_listed=listed,
        at=first,
    )


def _leftmost(words: Sequence[Token], at: int) -> int:
    """Return where the phrase that ends with a token begins."""
    first = at
    while first:
        before = words[first - 1]
        if before.tag == "R" and words[first].tag in "NC" and before.word.endswith("s"):
            break
        if before.tag in "NCRM":
            first -= 1
        elif before.tag == "D":
            return first - 1
        elif before.tag == "W" and _is_adjective(words, first - 1):
            first -= 1
        else:
            break
    return first


def _is_adjective(words: Sequence[Token], at: int) -> bool:
    """Tell "the UN's humanitarian coordinator" from "struck coordinators"."""
    if words[at].word.endswith(("ed", "ing")):
        return False
    for n in range(at - 1, max(at - 3, -1), -1):
        if words[n].owns or words[n].tag == "D":
            return True
        if words[n].tag not in "MW":
            return False
    return False


def _with(found: Phrase, apposed: Phrase | None) -> Phrase:
    if apposed is None:
        return found
    return found._replace(
        end=max(found.end, apposed.end),
        names=found.names + apposed.names,
        roles=found.roles | apposed.roles,
    )


class Actor(NamedTuple):
    """Somebody who holds a position or speaks, resolved."""

    name: str
    """As the article writes it."""
    party: str
    """Id of the party acted for; several joined by "+"."""
    called: str
    """That party's name."""
    start: int
    """Where the name stands in the article."""
    end: int


def resolve(
    found: Phrase, reading: Reading, sentence: Sentence, verb: int
) -> Actor | None:
    """Tell whom a phrase means, or None where that is not sure.

    Args:
        found: the subject of a verb.
        reading: the article.
        sentence: where the phrase stands.
        verb: offset of the verb.
    """
    if found.pronoun:
        return _antecedent(found, reading, sentence, verb)
    if found.roles & OTHERS:
        return None
    text = reading.text[found.start : found.end]
    persons = [n for n in found.names if n.is_person]
    if persons and not found.is_listed:
        last = persons[-1]
        side = last if last.party else next((n for n in found.names if n.party), None)
        name = _full_name(reading, _bare(reading.text[last.start : last.end]))
        if side is None:
            spoken = _party_of_speaker(reading, sentence, found.roles)
            return spoken and Actor(name, spoken.party, spoken.called, found.start, found.end)
        return Actor(name, side.party, side.called, found.start, found.end)
    parties = {n.party: n.called for n in found.names if n.party}
    if len(parties) > 1 and found.is_listed:
        ids = sorted(parties)
        called = " and ".join(parties[i] for i in ids)
        return Actor(text, "+".join(ids), called, found.start, found.end)
    if parties:
        first = next(n for n in found.names if n.party)
        return Actor(text, first.party, first.called, found.start, found.end)
    if _OWN_SIDE.fullmatch(text):
        voice = voice_at(reading, sentence, verb)
        if voice.party:
            called = called_of(reading, voice.party)
            return Actor(voice.name, voice.party, called, voice.start, voice.end)
    owner = _owner(found, reading, sentence)
    if owner is None:
        return None
    return Actor(text, owner.party, owner.called, found.start, found.end)


_OWN_SIDE = re.compile(
    r"(?:the|its|his|her|their|our)\s+(?:own\s+)?(?:group|movement|country|government|army|side|"
    r"nation|military|forces|militia|organi[sz]ation|state|troops)"
)
"""How a speaker calls those he speaks for."""


def _full_name(reading: Reading, name: str) -> str:
    """Return the longest form in which an article names a person."""
    last = name.rsplit(maxsplit=1)[-1]
    forms = {
        _bare(reading.text[n.start : n.end])
        for sentence in reading.sentences
        for n in sentence.names
        if n.is_person and n.end - n.start > len(last)
    }
    fitting = sorted(f for f in forms if f.rsplit(maxsplit=1)[-1] == last)
    return max([name, *fitting], key=len)


def _bare(name: str) -> str:
    return re.sub(r"['’]s?$", "", name)


def _owner(found: Phrase, reading: Reading, sentence: Sentence) -> Name | None:
    """Tell whose "the army" or "its spokesman" is, if the article has only one."""
    words = reading.text[found.start : found.end]
    if re.match(r"(?:its|his|her|their)\b", words, re.IGNORECASE):
        return _last_party(reading, sentence, found.start)
    if not found.roles or not re.match(r"[Tt]he\b|[A-Z]", words):
        return None
    role = next(iter(sorted(found.roles)))
    owners: dict[str, Name] = {}
    for other in reading.sentences[: sentence.index + 1]:
        for name in other.names:
            if name.party and re.match(
                rf"(?:['’]s)?\s+(?:[\w-]+\s+){{0,2}}?{role}", reading.text[name.end :][:60]
            ):
                owners.setdefault(name.party, name)
    return next(iter(owners.values())) if len(owners) == 1 else None


def _last_party(reading: Reading, sentence: Sentence, at: int) -> Name | None:
    here = [n for n in sentence.names if n.end <= at and n.party]
    if here:
        return here[0] if len({n.party for n in here}) == 1 else None
    before = reading.before(sentence)
    back = {n.party: n for n in before.names if n.party} if before else {}
    return next(iter(back.values())) if len(back) == 1 else None


def _antecedent(
    found: Phrase, reading: Reading, sentence: Sentence, verb: int
) -> Actor | None:
    """Tell whom a pronoun means: the speaker in his own words, else the last subject."""
    voice = voice_at(reading, sentence, verb)
    if voice.name and voice.name != "reporter":
        if not voice.party or found.start == voice.start:
            return None
        called = called_of(reading, voice.party)
        return Actor(voice.name, voice.party, called, voice.start, voice.end)
    if found.pronoun in {"we", "i", "both", "neither"}:
        return None
    words = tokens(sentence)
    here = first_at(words, found.start)
    earlier = main_subject(words, here) if here > 1 else None
    if earlier is not None and not earlier.pronoun and earlier.end < found.start:
        return _fitting(resolve(earlier, reading, sentence, earlier.end), found, earlier)
    before = reading.before(sentence)
    if before is None or here > 1:
        return None
    subject_before = main_subject(tokens(before))
    if subject_before is None or subject_before.pronoun:
        return None
    actor = resolve(subject_before, reading, before, subject_before.end)
    return _fitting(actor, found, subject_before)


def _fitting(actor: Actor | None, pronoun: Phrase, meant: Phrase) -> Actor | None:
    """Want a person behind "he" and "she", and none behind "it"."""
    if actor is None:
        return None
    is_person = any(n.is_person for n in meant.names) or bool(
        meant.roles & {"president", "minister", "spokesman", "envoy", "leader", "premier"}
    )
    wants_person = pronoun.pronoun in {"he", "she"}
    if pronoun.pronoun == "they":
        return actor if meant.is_listed or not is_person else None
    return actor if is_person == wants_person else None


_MEDIA = re.compile(
    r"\b(?:Tribune|Times|Post|News|Reuters|Associated\s+Press|AP|AFP|TASS|Tass|Interfax|Herald|Guardian|"
    r"Journal|newspaper|broadcaster|agency|television|radio|media)$"
)
_NO_SPEECH = frozenset(
    "put puts gave gives raised revised revises names list lists listed".split()
)
"""Verbs that tell of a plan as much as of a statement: "put a plan before"."""


def voice_at(reading: Reading, sentence: Sentence, at: int) -> Voice:
    """Tell whose word it is that stands at an offset: of nested reports the outermost.

    "The envoy said the rebels had told him they would accept" is the envoy's word.
    """
    told = [
        said
        for said in sentence.said
        if said.start <= at < said.end
        and said.verb not in _NO_SPEECH
        and not _MEDIA.search(said.voice.words)
    ]
    if not told:
        return REPORTER if sentence.said else sentence.default
    inner = [said for said in told if not said.is_aside]
    voice = max(inner, key=lambda s: s.start).voice if inner else told[0].voice
    outer = [said.voice for said in told if said.start <= voice.start < said.end]
    chosen = outer[0] if outer and outer[0].name else voice
    if not _SPEAKER.match(chosen.name):
        return Voice("", "", "", -1, -1)
    return chosen._replace(
        name=_own_name(chosen, reading), party=_party_in(reading, sentence, chosen)
    )


_SPEAKER = re.compile(
    r"[A-Z“\"]|(?:the|an?|its|his|her|their|one|two|three|some|several|senior|local|reporter|"
    r"officials|sources|diplomats|mediators|rebels)\b"
)
"""How the name of somebody who speaks begins."""


_OVERRUN = re.compile(r"(?:It|This|That|There)\b|[A-Z]\w+\s+(?:the|an?)\s")
"""A name that ran on into the words beside it."""


def _own_name(voice: Voice, reading: Reading) -> str:
    """Choose what to call a speaker: by the person's own name where that is given."""
    overrun = _OVERRUN.match(voice.name)
    inside = reading.named(voice.start, voice.end) if overrun else ()
    if inside:
        return reading.text[inside[0].start : inside[0].end]
    for part in (voice.name, *voice.words.split(",")):
        name = part.strip()
        own = _name_in(name)
        if own != name or (" " in own and own.istitle() and not _is_office(own.split()[-1].casefold())):
            return _full_name(reading, own)
    if voice.name.count(")") > voice.name.count("("):
        return called_of(reading, voice.party) if voice.party else voice.name
    return _full_name(reading, voice.name) if voice.name.istitle() else voice.name


def _name_in(name: str) -> str:
    """Return the person's own name out of "Turkish Foreign Minister Mevlut Cavusoglu"."""
    words = name.split()
    last = max(
        (n for n, word in enumerate(words) if _is_office(word.casefold())), default=-1
    )
    own = words[last + 1 :]
    is_name = own and all(word[0].isupper() or word in _PARTICLES for word in own)
    return " ".join(own) if is_name else name


_PARTICLES = frozenset({"al", "bin", "de", "van", "von", "el"})


def _is_office(word: str) -> bool:
    bare = word.removesuffix("’s").removesuffix("'s")
    return bool(role_of(bare)) or bare in TITLES or bare in _MILITARY


_MILITARY = frozenset("brigadier marshal commander ayatollah lieutenant".split())


def _party_in(reading: Reading, sentence: Sentence, voice: Voice) -> str:
    """Return a speaker's party; "the spokesman" speaks for whose spokesman spoke before."""
    if voice.party or voice.start < 0:
        return voice.party
    roles = frozenset(
        role for word in re.findall(r"\w+", voice.words.casefold()) if (role := role_of(word))
    )
    found = _party_of_speaker(reading, sentence, roles)
    return found.party if found else ""


def _party_of_speaker(
    reading: Reading, sentence: Sentence, roles: frozenset[str]
) -> Name | None:
    """Tell for whom somebody with a role spoke in the sentences before."""
    for earlier in reversed(reading.sentences[max(sentence.index - 8, 0) : sentence.index]):
        for said in earlier.said:
            words = re.findall(r"\w+", said.voice.words.casefold())
            if said.voice.party and roles & {role_of(word) for word in words}:
                start, end = said.voice.start, said.voice.end
                called = called_of(reading, said.voice.party)
                return Name(start, end, said.voice.party, called, False)
    return None


_BETWEEN = re.compile(
    r"(?:['’]s)?(?:,\s+the)?(?:,?\s+(?:which|who)\s+(?:is|are|has|have))?[\s-]+(?:[\w-]+\s+){0,2}?(?:mediat|broker|"
    r"propos|envoys?\b|plan\b|initiative|host|led\s+talks|backed\b|delegation\s+of\s+mediators)"
)


_BY = re.compile(r"\b(?:mediated|brokered|hosted|proposed|drafted)\s+by\s+(?:the\s+)?$")


def goes_between(reading: Reading, party: str) -> bool:
    """Tell whether an article has a party mediate, propose or host."""
    if not party:
        return False
    return party in reading.mediators or any(
        _BETWEEN.match(reading.text, name.end)
        or _BY.search(reading.text, max(name.start - 30, 0), name.start)
        for sentence in reading.sentences
        for name in sentence.names
        if name.party == party
    )


def belligerents(reading: Reading, conflict: str) -> frozenset[str]:
    """Return the ids of those who fight: an article's sides and its conflict's."""
    registry = reading.registry
    topic = registry.topics.resolve(conflict, parties=registry.parties)
    return frozenset(n.party for n in reading.sides) | registry.topics.parties(topic)


_NO_NAME = re.compile(
    r"(?:an?|one|two|three|some|several|senior)\s+(?:[\w’'-]+\s+){0,3}?(?:officials?|diplomats?|"
    r"sources?|officers?)\b"
)


def attribution_of(
    reading: Reading, voice: Voice, side: str, conflict: str
) -> Attribution:
    """Label a speaker: only who fights has a side of his own.

    Args:
        reading: the article.
        voice: whose word it is.
        side: id of the party that it is about.
        conflict: the conflict's name.
    """
    words = re.sub(r",?\s+(?:who|which)\b.*", "", voice.words)
    if _NO_NAME.match(words) and voice.party not in reading.mediators:
        return "unnamed_official"
    fighting = belligerents(reading, conflict)
    about = side if set(side.split("+")) & fighting else ""
    label = reading.attribution(voice._replace(words=words), about)
    if label == "other_government" and goes_between(reading, voice.party):
        return "mediator_official"
    return label


def is_prose(sentence: Sentence) -> bool:
    """Tell a sentence from a headline or a label, which end without a mark."""
    return sentence.text.rstrip("”\"’') ")[-1:] in {".", "!", "?", ",", "…"}


def called_of(reading: Reading, party: str) -> str:
    """Return what the article calls a party."""
    for sentence in reading.sentences:
        for name in sentence.names:
            if name.party == party:
                return name.called
    return party
