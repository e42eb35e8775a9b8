"""Is a number told as a fact, to the readers, of a conflict, and of now?"""

from .. import lazy
from ..kinds.casualty.proof.mood import is_negated, is_unreal, is_withdrawn
from ..patterns import WordPattern, read_line
from ..records import Assertion
from .figures import Figure
from .reading import Reading, Sentence

_ACCIDENT = WordPattern(
    r"\b(?:ferry(?!\s+(?:workers?|landing|terminal|port|hands|point|dock|quay)\b)|earthquake|quake|floods?|flooding|landslide|mudslide|mine\s+(?:collapse|"
    r"shaft)|(?:coal|gold|copper|silver|iron|salt|diamond|cobalt|jade|ore)\s+mines?|colliery|cyclone|typhoon|hurricane|(?:building|bridge|roof|shaft|wall|tunnel)\s+collaps\w+|fireworks|heavy\s+rains?|"
    r"derail\w+|(?:bus|car|coach|lorry|truck|van|plane|road|train|ferry)\s+(?:crash|plunge|accident|"
    r"capsiz|sank|sinking)|(?:car|head-on|mid-air|road)\s+collision|capsiz\w+|storm|left\s+the\s+(?:\w+\s+){0,2}road|thick\s+fog|"
    r"froze\s+to\s+death|freezing\s+(?:cold|weather|temperatures)|cold\s+snap|food\s+poisoning|"
    r"tornado|wildfires?|(?:market|house|hotel|factory|forest|hospital|camp)\s+fire|a\s+fire\s+(?:in|at)|"
    r"fire\s+(?:broke\s+out|swept|tore|raced|spread)|blaze|into\s+an?\s+(?:\w+\s+)?(?:ravine|gorge)|overloaded|overcrowded\s+(?:boat|bus|truck|lorry|train)|heatwave|"
    r"cholera|measles|malaria|malnutrition|dengue|diphtheria|typhoid|ebola|stampede|avalanche|drought|virus|disease|plunge[sd]?|overturn\w*|skidded|"
    r"pile-?up|gas\s+(?:leak|explosion)|lightning|heat\s+wave|epidemic)\b"
)
_ARMED = lazy.compile(
    r"\b(?:attack\w*|strikes?|struck|airstrikes?|shell\w*|bomb\w*|missiles?|drones?|rockets?|gun\w*|"
    r"fighting|raid\w*|torpedo\w*|artillery|landmines?|opened\s+fire|(?:struck|hit|laid|planted|over|on|by|land|sea|a|naval|drifting)[\s-]mines?\b(?!\s+(?:collapse|shaft|work))|ambush\w*|clash\w*|rammed|explosives?)\b"
)
_ELSEWHERE = lazy.compile(
    r"\W*(?:read\s+(?:next|more|also)|most\s+read|recommended|related|see\s+also|sponsored|"
    r"also\s+(?:read|on\s+\S+?)|more\s+(?:on|from|news|stories)|don['’]t\s+miss|suggested|trending|popular|"
    r"you\s+(?:may|might)|top\s+stories|editor['’]s\s+picks?)\b.*[:|]"
)
"""How a line begins that leads to other articles."""


def is_told(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a sentence speaks of a conflict, as a fact, to its readers."""
    low = sentence.low
    if _ELSEWHERE.match(low) or _LONG_AGO.search(low):
        return False
    before = reading.before(sentence)
    near = low
    if before and before.paragraph == sentence.paragraph:
        near = f"{before.low} {low}"
    return not _ACCIDENT.search(read_line(near, near)) or bool(_ARMED.search(near))


_LONG_AGO = lazy.compile(
    r"\b(?<!since\s)(?:in|of|from|during)\s+(?:(?:the|early|late|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|summer|winter)\s+)*1[5-9]\d\d\b"
)
"""What belongs to history books."""
_EARLIER = lazy.compile(
    r"\b(?:up|down)\s+from\s+$|\b(?:not|rather\s+than|instead\s+of)\s+$"
    r"|\bnone\s+of\s+(?:the\s+|its\s+)?$"
)
_ANAPHOR = lazy.compile(r"\b(?:the|these|those)\s+$")
_OF_THE = lazy.compile(r"(?:^|[\"“.;]\s?)of\s+(?:the|those|these)\s+$")
_WHO = lazy.compile(
    r"\s+(?:of\s+(?:the|its|their|his)\s+\w+\s+)?(?:who|whom|that|they|it)\b"
)
_RETURNED = lazy.compile(
    r"\b(?:free[ds]?|freeing|releas(?:e[sd]|ing)|exchang\w+|swap\w*|return\w*|repatriat\w+|"
    r"rescue[sd]?|rescuing|sav(?:ed|ing)|(?:handed|turned)\s+over|came\s+home|sent\s+(?:home|back)|g[ai]ven?\s+back|survived|escaped|"
    r"pulled\s+alive|let\s+go|after\s+the\s+release)\b"
)
_WERE_FREED = lazy.compile(
    r",?\s+(?:(?:ha[ds]|have)\s+)?(?:(?:were|was|been|are)\s+)?(?:\w+\s+)?(?:freed|released|exchanged|"
    r"swapped|returned|repatriated|rescued|handed\s+over|escaped)\b"
)
_BROUGHT_HOME = lazy.compile(
    r"\b(?:return\w*|repatriat\w+|exchang\w+|swap\w*|handed\s+over|received\s+back)\b"
)
_BODIES = lazy.compile(r"\b(?:bodies|remains|corpses)\b")
_BODIES_OF = lazy.compile(
    r"\b(?:bodies|remains|corpses)\s+of\s+(?:(?:the|last|all|other)\s+)*$"
)
"""Those of a number that was told before are no more dead when they are found."""


def is_doubtful(sentence: Sentence, figure: Figure, *, is_known: bool) -> bool:
    """Tell whether a number is feared, possible, intended, former or of the freed.

    Args:
        sentence: where it stands.
        figure: the number.
        is_known: whether the article has told it before.
    """
    text, read = figure.text, figure.read
    if is_unreal(text, read):
        return True
    if is_withdrawn(text, read) and not _is_refuted(sentence, figure):
        return True
    if is_negated(text, read) and not _is_denied(sentence, figure):
        return True
    low = sentence.low
    near = low[max(figure.start - 50, 0) : figure.start]
    if _EARLIER.search(near) or (figure.is_subset and _BODIES_OF.search(near)):
        return True
    if figure.metric == "missing" and _BODIES_OF.search(near):
        return True  # they were found
    is_who = _WHO.match(sentence.text, figure.noun_end) is not None
    if read.harm and read.has_noun and not is_known:
        is_who = is_who or 0 < read.harm.start - read.noun_end < 3
    if not is_who and _ANAPHOR.search(near) and (is_known or not _OF_THE.search(near)):
        return True  # "the 12 dead" were counted before
    return not is_who and _is_of_the_freed(low, figure)


def _is_refuted(sentence: Sentence, figure: Figure) -> bool:
    """Tell what somebody claimed and somebody else denies: "the claim that 12 … is untrue"."""
    low = sentence.low
    claimed = _CLAIMED.search(low, 0, figure.start)
    return claimed is not None and _IS_FALSE.match(low, figure.noun_end) is not None


_CLAIMED = lazy.compile(
    r"\b(?:claims?|reports?|allegations?|assertions?)\s+that\s[^.;,]{0,40}$"
)
_IS_FALSE = lazy.compile(
    r"[^.;,]{0,60}\s(?:is|was|are|were)\s+(?:\w+ly\s+)?(?:untrue|false|baseless|wrong|fabricated|invented|nonsense|"
    r"an?\s+(?:lie|invention|fabrication)|lies|fiction)\b"
)


def _is_denied(sentence: Sentence, figure: Figure) -> bool:
    return assertion(sentence, sentence.start + figure.start) == "denied"


def _is_of_the_freed(low: str, figure: Figure) -> bool:
    first, last = figure.start, figure.noun_end
    if figure.harm:
        first, last = min(first, figure.harm.start), max(last, figure.harm.end)
    if figure.metric != "detained_captured" and not (
        figure.metric == "killed" and _BODIES.search(low, first, last)
    ):
        return False
    if _NOT_YET.search(low, 0, first) and _HELD.search(low, first, last + _REACH):
        return False
    gone = _RETURNED if figure.metric == "detained_captured" else _BROUGHT_HOME
    cuts = [match.end() for match in _CLAUSE.finditer(low, 0, first)]
    start = cuts[-1] if cuts else 0
    own = low.rfind(" and ", start, first) + 1
    return bool(gone.search(low, max(own, start), last) or _WERE_FREED.match(low, last))


_NOT_YET = lazy.compile(
    r"\b(?:once|until|unless|only\s+(?:if|when))\s[^.;,]{0,60}\b(?:free[ds]?|releas\w+)\s[^.;,]*$"
)
_HELD = lazy.compile(
    r"\b(?:held|holds?|holding|prisons?|jails?|custody|captivity|detained)\b"
)
_REACH = 60
"""Characters in which it is told where those stay who are not free yet."""
_CLAUSE = lazy.compile(
    r"[;:]|,\s+(?:and|but|or|which|who|while|whereas|as|after|before|though|although|because|"
    r"since|with|until|so|saying|adding|when|where|it|he|she|they)\b|\s(?:but|while|whereas|"
    r"although|when|after|before|because)\s"
)
_DENIES = lazy.compile(r"den(?:y|ies|ied|ying)|disput|dismiss|reject")
_YEAR = r"(?:1[5-9]\d\d|200\d|201\d|202[01])"
_WAR = r"(?:war|conflict|invasion|uprising|intifada|siege|genocide|massacre)"
_OLD = lazy.compile(
    rf"\b(?:last|previous|earlier|former|first|second|{_YEAR})\s+(?:\w+\s+)?{_WAR}\b"
    rf"|\b{_WAR}\s+(?:of|in)\s+{_YEAR}\b|\b(?:in|during|of)\s+{_YEAR}\b"
    r"|\b(?:decades?|centur(?:y|ies)|years)\s+(?:ago|earlier)\b"
)


def assertion(sentence: Sentence, at: int) -> Assertion:
    """Tell in which mode a number at an offset of the article is asserted."""
    told = [
        said
        for said in sentence.said
        if said.start <= at < said.end and not said.is_aside
    ]
    if told and _DENIES.match(max(told, key=lambda said: said.start).verb):
        return "denied"
    here = at - sentence.start
    if _CLAIMED.search(sentence.low, 0, here) and _IS_FALSE.match(sentence.low, here):
        return "denied"
    if "since" not in sentence.text and _OLD.search(sentence.low):
        return "historical"
    return "current"
