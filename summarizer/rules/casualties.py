"""Casualty figures that an article states plainly.

`figures` reads the numbers; here each gets its people, its time and place, whoever says
so, and the mood in which it is told. What is feared, possible, asked for, taken back or
about an accident is left out.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..kinds.casualty.model import CasualtyDraft, CountType, Verification, VictimGroup
from ..kinds.casualty.proof import lexicon as lex
from ..parties import slug
from ..records import Assertion
from .figures import Figure, figures
from .names import Name
from .reading import REPORTER, Reading, Sentence, Voice


class Count(NamedTuple):
    """A number of people who came to harm, where it stands in an article."""

    figure: Figure
    sentence: Sentence

    @property
    def start(self) -> int:
        """Its first code point, in the article's text."""
        return self.sentence.start + self.figure.start

    @property
    def end(self) -> int:
        """One past its last."""
        return self.sentence.start + self.figure.end


def counts(reading: Reading) -> tuple[Count, ...]:
    """Find all numbers of people who came to harm, told as facts."""
    return tuple(
        Count(figure, sentence)
        for sentence in reading.sentences
        if _is_told(sentence, reading)
        for figure in figures(sentence.text)
        if not _is_doubtful(sentence.text, figure)
    )


def find(reading: Reading) -> list[CasualtyDraft]:
    """Draft a record for each casualty figure of an article."""
    found = [
        (count, draft)
        for count in counts(reading)
        if (draft := _draft(count, reading)) is not None
    ]
    return [draft for at, (_, draft) in enumerate(found) if not _again(at, found)]


def _again(at: int, found: list[tuple[Count, CasualtyDraft]]) -> bool:
    """Tell whether a headline only says what the article says below it."""
    count, draft = found[at]
    if count.sentence.text[-1:] in '.!?"”’':
        return False
    return any(
        other.metric == draft.metric
        and (other.value, other.qualifier) == (draft.value, draft.qualifier)
        for _, other in found[at + 1 :]
    )


# mood

_ACCIDENT = re.compile(
    r"\b(?:ferry|earthquake|quake|floods?|flooding|landslide|mudslide|mine\s+(?:collapse|shaft)|cyclone|typhoon|hurricane|"
    r"(?:building|bridge|roof|shaft)\s+collapse|train|derail\w+|bus\s+crash|car\s+crash|storm|"
    r"tornado|wildfires?|heatwave|cholera|measles|outbreak|stampede|avalanche|drought|virus|disease)\b",
    re.IGNORECASE,
)
_ARMED = re.compile(
    r"\b(?:attack\w*|strikes?|airstrikes?|shell\w*|bomb\w*|missiles?|drones?|rockets?|mines?\s+explo|gun\w*|"
    r"troops|soldiers|army|militar\w+|war|fighting|rebels?|raid\w*|torpedo\w*|submarine|artillery|navy)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"^(?:read\s+(?:next|more|also)|most\s+read|recommended|related|see\s+also|sponsored|also\s+read)\b.*:",
    re.IGNORECASE,
)


def _is_told(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a sentence speaks of a conflict, as a fact, to its readers."""
    text = sentence.text
    if not any(char.isdigit() for char in text) and not _COUNT_WORD.search(text):
        return False
    if (
        lex.TO_MACHINES.search(text)
        or lex.MATRIX_UNREAL.search(text)
        or lex.MATRIX_NEGATED.search(text)
    ):
        return False
    if _ELSEWHERE.match(text):
        return False
    before = reading.before(sentence)
    near = (
        f"{before.text} {text}"
        if before and before.paragraph == sentence.paragraph
        else text
    )
    return not _ACCIDENT.search(near) or bool(_ARMED.search(near))


_COUNT_WORD = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir\w+|four\w+|fif\w+|six\w+|seven\w+|"
    r"eigh\w+|nine\w+|twent\w+|dozens?|scores|hundreds?|thousands?|millions?|tens|several|few|handful|couple|half)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[;:]|,\s+(?:and|but|or|which|who|while|whereas|as|after|before|though|although|because|"
    r"since|with|until|so|saying|adding|when|where|it|he|she|they)\b|\s(?:but|while|whereas|although|when|"
    r"after|before|because)\s",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:up|down)\s+from\s+$|\bfrom\s+$|\b(?:an?|its|their)\s+(?:earlier|previous|initial|first|preliminary)\s+(?:\w+\s+)?(?:count|toll|figure|estimate|tally|report)\s+of\s+$|\bnot\s+$|\brather\s+than\s+$|\bnone\s+of\s+(?:the\s+|its\s+)?$|\bthe\s+$",
    re.IGNORECASE,
)
_RETURNED = re.compile(
    r"\b(?:free[ds]?|freeing|releas\w+|exchang\w+|swap\w*|return\w*|repatriat\w+|rescu\w+|sav(?:ed|ing)|handed\s+over|"
    r"came\s+home|survived|escaped)\b",
    re.IGNORECASE,
)


def _is_doubtful(text: str, figure: Figure) -> bool:
    """Tell whether a number is feared, possible, intended, former or of the freed."""
    if _EARLIER.search(text[max(figure.start - 50, 0) : figure.start]):
        return True
    first = min(figure.start, figure.harm.start) if figure.harm else figure.start
    last = max(figure.noun_end, figure.harm.end) if figure.harm else figure.noun_end
    cuts = [match.end() for match in _CLAUSE.finditer(text, 0, first)]
    start = cuts[-1] if cuts else 0
    lead = text[start:last]
    if lex.MODAL.search(lead) or lex.FEARED.search(lead) or lex.NO_SIGN.search(lead):
        return True
    if lex.FEARED.match(text[last : last + 30].lstrip(" ,")):
        return True
    if (
        figure.harm
        and figure.harm.start >= figure.noun_end
        and lex.NEGATOR.search(text[figure.noun_end : figure.harm.start])
        and figure.metric != "displaced"
    ):
        return True
    if figure.metric in {"detained_captured", "displaced"} and _RETURNED.search(
        text[start : last + 40]
    ):
        return True
    return "whether" in text[:first] and "whether" in lead


# one figure


def _draft(count: Count, reading: Reading) -> CasualtyDraft | None:
    figure, sentence = count.figure, count.sentence
    voice = reading.voice(sentence, count.start)
    if not voice.name:
        return None
    assertion = _assertion(count, reading)
    if assertion is None:
        return None
    side = _side(count, voice, reading)
    first, last = count.start, sentence.start + figure.noun_end
    if figure.harm:
        first = min(first, sentence.start + figure.harm.start)
        last = max(last, sentence.start + figure.harm.end)
    quote = reading.quote(first, last, voice)
    if quote is None or figure.metric is None:
        return None
    count_text = reading.text[count.start : count.end]
    side_id = reading.registry.parties.resolve(side).id if side != "not stated" else ""
    return CasualtyDraft(
        quote=quote,
        conflict=reading.conflict(sentence, first, last),
        metric=figure.metric,
        victim_group=_group(count),
        victim_side=side,
        count_text=count_text,
        qualifier=figure.says.qualifier,
        value=figure.says.value,
        is_subset=figure.is_subset,
        count_type=_count_type(count),
        date_text=_date(count),
        place=_place(count),
        responsible=_responsible(count, side_id),
        stated_by=voice.name,
        attribution=reading.attribution(voice, side_id),
        verification=_verification(count, voice),
        assertion=assertion,
    )


_DENIES = re.compile(r"den(?:y|ies|ied|ying)|disput|dismiss|reject")
_OLD_WAR = re.compile(
    r"\b(?:last|previous|earlier|former|first|second|1[5-9]\d\d|200\d|201\d|202[01])\s+(?:\w+\s+)?(?:war|conflict|invasion|uprising|intifada|siege)\b"
    r"|\b(?:war|conflict|invasion|uprising|genocide|massacre)\s+(?:of|in)\s+(?:1[5-9]\d\d|200\d|201\d|202[01])\b"
    r"|\b(?:in|during|of)\s+(?:1[5-9]\d\d|200\d|201\d)\b"
    r"|\b(?:decades?|centur(?:y|ies)|years)\s+(?:ago|earlier)\b",
    re.IGNORECASE,
)


def _assertion(count: Count, reading: Reading) -> Assertion | None:
    told = [
        said
        for said in count.sentence.said
        if said.start <= count.start < said.end and not said.is_aside
    ]
    if told and _DENIES.match(max(told, key=lambda said: said.start).verb):
        return "denied"
    if _OLD_WAR.search(count.sentence.text) and "since" not in count.sentence.text:
        return "historical"
    return "current"


def _noun(count: Count) -> str:
    return count.sentence.text[count.figure.end : count.figure.noun_end]


def _group(count: Count) -> VictimGroup:
    """Tell soldiers from civilians, only by the words that are counted."""
    noun, figure, text = _noun(count), count.figure, count.sentence.text
    if figure.is_total and figure.harm and figure.harm.start < figure.start:
        noun = text[max(figure.harm.start - 40, 0) : figure.harm.end + 30]
        noun = noun[: max(0, figure.start - max(figure.harm.start - 40, 0))]
    if figure.is_subset:
        noun = text[figure.end : figure.noun_end + 40].split(",")[0]
    military, civilian = lex.MILITARY.search(noun), lex.CIVILIAN.search(noun)
    if civilian and lex.ARMY_CIVILIAN.search(noun):
        civilian, military = None, civilian
    if military and civilian:
        return "mixed"
    if military:
        return "military"
    if (
        not civilian
        and _SUFFERED.search(text[: figure.start])
        and _UNIT.search(text[: figure.start])
    ):
        return "military"
    return "civilian" if civilian else "not_stated"


_UNIT = re.compile(
    r"\b(?:brigade|battalion|regiment|army|division|garrison|navy|forces|troops)\b",
    re.IGNORECASE,
)
_SUFFERED = re.compile(
    r"\b(?:suffer(?:ed|s|ing)?|took|takes|taken|sustained|incurred|lost|loses|losing)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_ITS = re.compile(r"\b(?:its|their|his|her|our)\b")
_BOTH = re.compile(r"[^.;,]{0,45}?\b(?:on|from|of)\s+both\s+sides\b")
_OWN_MINISTRY = re.compile(
    r"\b(?:health|interior|emergenc\w+|rescue|civil\s+defen[cs]e|civil\s+protection)\b",
    re.IGNORECASE,
)


def _side(count: Count, voice: Voice, reading: Reading) -> str:
    """Tell whose people they are, or "not stated"."""
    figure, sentence = count.figure, count.sentence
    text = sentence.text
    if _BOTH.match(text, figure.noun_end):
        return "both sides"
    inside = reading.named(count.end, sentence.start + figure.noun_end)
    if inside:
        return inside[0].called
    after = _FROM.match(text, figure.noun_end)
    if after and (
        named := reading.named(
            sentence.start + after.start(1), sentence.start + after.end()
        )
    ):
        return named[0].called
    if figure.is_total and figure.harm:
        between = reading.named(
            sentence.start + max(figure.harm.start - 30, 0),
            sentence.start + figure.harm.end,
        )
        if between:
            return between[0].called
    suffered = _SUFFERED.search(text[: figure.start])
    near = text[max(figure.start - 12, 0) : figure.noun_end]
    own = _ITS.search(near) or re.match(
        r"\s+of\s+(?:its|their)\s+own", text[figure.noun_end :]
    )
    if own or suffered:
        owner = _owner(
            count, voice, suffered.start() if suffered else figure.start, reading
        )
        return owner.called if owner else "not stated"
    if (
        voice.party
        and _OWN_MINISTRY.search(voice.words)
        and not lex.MILITARY.search(_noun(count))
    ):
        return next(
            (
                n.called
                for s in reading.sentences
                for n in s.names
                if n.party == voice.party
            ),
            "not stated",
        )
    return "not stated"


_FROM = re.compile(r"\s+(?:from|of)\s+((?:the\s+)?[A-Z][\w-]+(?:\s+[A-Z]\w+)?)")


def _owner(count: Count, voice: Voice, before: int, reading: Reading) -> Name | None:
    sentence = count.sentence
    named = [
        n for n in sentence.names
        if n.party and n.end <= sentence.start + before and not n.is_person
    ]  # fmt: skip
    if voice.party:
        spoken = [n for n in named if n.party == voice.party]
        if spoken and (
            len({n.party for n in named}) == 1 or _ITS.search(sentence.text)
        ):
            return spoken[0]
    if len({n.party for n in named}) == 1:
        return named[0]
    return sentence.subject if not named else None


# time and place

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SINCE = re.compile(
    rf"\bsince\s+(?:(?:late|early|mid-?|last)\s+)?(?:{_DAY}|{_MONTH}(?:\s+\d{{1,2}})?(?:,?\s+\d{{4}})?|\d{{1,2}}\s+{_MONTH}(?:\s+\d{{4}})?|\d{{4}}|autumn|spring)"
)
_SPAN = re.compile(
    rf"\b(?:between|from)\s+{_MONTH}\s+\d{{1,2}}\s+(?:and|to)\s+(?:{_MONTH}\s+)?\d{{1,2}}"
    rf"|\bin\s+(?:the\s+)?(?:(?:past|last)\s+(?:\w+\s+)?(?:days?|weeks?|months?|hours|year)|{_MONTH}(?:\s+\d{{4}})?(?!\s\d))\b"
    r"|\b(?:this|last)\s+(?:week|month|year)\b"
)
_ON = re.compile(
    rf"\b(?:on\s+|late\s+on\s+|early\s+on\s+)(?:{_DAY}(?:\s+(?:night|morning|evening|afternoon))?|{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH})"
    rf"|\b(?:overnight|yesterday)\b|\b{_DAY}\s+(?:night|morning|evening|afternoon)\b|(?<=[a-z]\s){_DAY}\b(?=['’]s\s|\s*[.,])"
)
_SAYING = re.compile(
    r"\b(?:said|says|told(?:\s+\w+){1,2}|claimed|announced|added|reported|denied|acknowledged|confirmed|stated|declared|"
    r"gave|put)\s+(?:(?:late|early)\s+)?(?:on\s+)?$"
)
_SEGMENT = re.compile(
    r";|,\s+(?=(?:taking|bringing|raising|pushing|lifting|adding|which\s+(?:brings?|brought|takes?|took|raises?|raised))\b)"
)


def _segment(count: Count) -> tuple[int, int]:
    text, figure = count.sentence.text, count.figure
    cuts = [0, *(m.end() for m in _SEGMENT.finditer(text)), len(text)]
    return max(c for c in cuts if c <= figure.start), min(
        c for c in cuts if c >= figure.end
    )


def _count_type(count: Count) -> CountType:
    start, end = _segment(count)
    text = count.sentence.text[start:end]
    for cue in lex.CUMULATIVE.finditer(text):
        if not lex.SINCE_EXEMPT.search(text[: cue.start()]):
            lasts = count.figure.metric in {"missing", "detained_captured"}
            return "not_stated" if lasts else "cumulative"
    if count.figure.metric == "detained_captured" and not _TAKEN.search(text):
        return "not_stated"
    if _SPAN.search(text):
        return "period"
    if _INCIDENT.search(text) or any(True for _ in _days(text)):
        return "incident"
    return "not_stated"


_TAKEN = re.compile(r"\b(?:captured|arrested|detained|abducted|kidnapped)\b")
_INCIDENT = re.compile(rf"\b{lex.INCIDENT}\b", re.IGNORECASE)


def _days(text: str) -> Iterator[re.Match[str]]:
    """Find days that are not the day of speaking."""
    return (m for m in _ON.finditer(text) if not _SAYING.search(text[: m.start()]))


def _date(count: Count) -> str | None:
    start, end = _segment(count)
    text = count.sentence.text[start:end]
    if _count_type(count) == "cumulative":
        since = _SINCE.search(text)
        return since[0] if since else None
    span = _SPAN.search(text)
    if span:
        return span[0]
    days = list(_days(text))
    return days[0][0] if len(days) == 1 else None


_PLACE = re.compile(
    r"\b(?:in|at|near|outside|around)\s+(?:the\s+(?:\w+\s+){0,2}(?:city|town|village|port|harbour|market|district|region|camp|province)\s+of\s+|the\s+)?"
    r"([A-Z][\w'-]*\w(?:\s[A-Z][\w'-]*\w)*)"
)
_NO_PLACE = re.compile(
    rf"(?:{_DAY}|{_MONTH}|Ramadan|Eid|Christmas|Parliament|English|Telegram)\b"
)


def _place(count: Count) -> str | None:
    figure, text = count.figure, count.sentence.text
    start, end = _segment(count)
    spots = [
        m for m in _PLACE.finditer(text, start, end)
        if not _NO_PLACE.match(m[1]) and not _SPEAKERS.search(text[max(m.start() - 30, 0) : m.start()])
    ]  # fmt: skip
    if not spots:
        return None
    return min(spots, key=lambda m: abs(m.start() - figure.end))[1]


_SPEAKERS = re.compile(
    r"\b(?:ministry|government|embassy|officials?|authorities|headquartered|based|office|talks|speaking|meeting)\s+$",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+(?:(?:in|by)\s+)(?:an?\s+|the\s+)?(?:alleged\s+|suspected\s+)?")


def _responsible(count: Count, side: str) -> str | None:
    """Name who is said to have done it: "by Israeli fire", "An Arland drone killed"."""
    figure, sentence = count.figure, count.sentence
    if figure.harm is None:
        return None
    text = sentence.text
    by = _BY.match(text, max(figure.harm.end, figure.noun_end))
    found: Name | None = None
    if by and not figure.is_object:
        found = next(
            (n for n in sentence.names if n.start == sentence.start + by.end()), None
        )
        if found and not re.match(
            rf"[\w'’]*\s+(?:\w+\s+)?(?:{lex.WEAPON}|{lex.FORCE})\b",
            text[by.end() :],
            re.IGNORECASE,
        ):
            found = None
    elif figure.is_object:
        found = _agent(count)
    return (
        found.called
        if found and found.party and found.party != side and slug(found.called) != side
        else None
    )


def _agent(count: Count) -> Name | None:
    sentence, harm = count.sentence, count.figure.harm
    if harm is None:
        return None
    doers = [n for n in sentence.names if n.start < sentence.start + harm.start]
    if not doers or doers[0].is_person:
        return None
    lead = sentence.text[doers[0].end - sentence.start : harm.start]
    fits = re.fullmatch(
        rf"(?:['’]s)?\s+(?:(?:{lex.WEAPON}|{lex.FORCE})\s+)?", lead, re.IGNORECASE
    )
    return doers[0] if fits else None


def _verification(count: Count, voice: Voice) -> Verification:
    text = count.sentence.text
    if lex.UNVERIFIED.search(text):
        return "not_stated"
    if (
        voice != REPORTER
        and lex.VERIFIED.search(voice.words)
        and re.search(r"\b(?:verif|document|confirm|corroborat)", text)
    ):
        return "verified"
    if "estimat" in text:
        return "estimated"
    return "not_stated" if voice == REPORTER else "reported"
