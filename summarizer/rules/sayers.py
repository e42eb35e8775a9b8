"""Who can be the subject of a verb of saying, read back from the verb."""

import re

from .. import lazy
from ..dates import MONTH
from ..text import either, lowered
from .offices import TITLE

SAYING = frozenset(
    "said say says saying told tell tells stated states stating announce announces announced "
    "announcing declare declares declared declaring confirm confirms confirmed confirming "
    "claim claims claimed claiming adds added adding insist insists insisted insisting "
    "report reports reported reporting admit admits admitted admitting acknowledge "
    "acknowledges acknowledged acknowledging deny denies denied denying warn warns warned "
    "warning estimate estimates estimated argue argues argued wrote writes notes noted noting "
    "maintains maintained alleges alleged alleging asserts asserted replies replied counts "
    "counted records recorded documents documented verifies verified registers registered "
    "lists listed tally tallied put puts gave gives revises revised raised spoke speaks "
    "concedes conceded believe believes believed posted reveals revealed recalls recalled "
    "dispute disputed dismissed rejected names reckon reckons explained repeated stressed "
    "reiterated reiterates cautioned affirmed reaffirmed emphasised emphasized underlined proclaimed "
    "suggested indicated tweeted accuses accused accusing blames blamed blaming stands stood "
    "insist warns estimate argue note maintain allege assert reply accuse blame put count "
    "record document verify tally speak concede reckon suggest suggests indicates stresses "
    "mentioned mentions specified clarified outlined relayed recounted boasted boasts disclosed informed informs testified advised owns complained "
    "complains named disputes reveal estimating alleging arguing show shows showed signalled signaled "
    "hinted hints vowed vows pledged pledges continued continues cautions retorted charged replies responded responds underlines "
    "disclosed discloses recounts pronounced notified countered counters remarked remarks observed commented "
    "confided intimated protested protests messaged cabled elaborated quipped opined affirms underscored "
    "underscores volunteered barked thundered concluded concludes stipulated stipulates emphasises "
    "emphasizes assured assures promised promises swore swears "
    "retorts contended contends ruled fumed lamented laments grumbled joked mused comments "
    "confessed conveyed ventured averred avers scoffed snapped rejoined objected objects "
    "highlighted highlights stresses explains specifies clarifies tweets posts fumes "
    "thunders add recall admit concede acknowledge confirm insist explain maintain reply repeat stress found finds "
    "find reiterate complain boast recount announce disclose reveal".split()
)
"""Verbs of saying; some say so only with a number or a report after them."""
NEAR = 60
"""Code points before a verb in which its helpers stand."""


def subject(text: str, low: str, at: int) -> tuple[int, str]:
    """Read back from a verb to its subject: "The president, asked by France 2, said".

    Returns:
        Where it begins, and its words with any apposition.
    """
    left = _BRACKETS.sub("", text[:at].rstrip())
    for _ in range(4):
        adverb = _ADVERBS.search(low, max(len(left) - NEAR, 0), len(left))
        if adverb is None:
            break
        left = left[: adverb.start()].rstrip()
    if relative := _RELATIVE.search(left):
        left = left[: relative.start()].rstrip(" ,")
        if named := _LAST_NOUN.search(left):
            return named.start(1), named[1]
    left = _WHICH.sub("", left)
    bounds = [match.end() for match in _BOUND.finditer(low, 0, len(left))]
    start = bounds[-1] if bounds else 0
    is_told_of = left[:start].rstrip().endswith("who") and _DID.match(left, start)
    if is_told_of and (whose := _WHO.search(left, 0, start)):
        return whose.start(1), whose[1]  # "survivors who fled said"
    parts = list(_PART.finditer(left[start:]))
    if not parts or not left[start:].strip():
        return start, ""
    chosen = parts[-1]
    last = chosen[0].strip()
    if len(parts) > 1 and _COUNTRY.fullmatch(last) and _IN_TOWN.search(parts[-2][0]):
        return start + _first(parts[-2]), parts[-2][0].strip()
    if left.endswith(","):
        aside = _PARTICIPLE.match(last) is not None
        if len(parts) > 1 and (aside or speaks(parts[-2][0].strip())):
            chosen = parts[-2]
            words = chosen[0].strip()
            return start + _first(chosen), words if aside else f"{words}, {last}"
        if aside:
            return start, ""
    if left.endswith(",") and (main := _MAIN.match(last)):
        last = main[1]  # "the army cut the toll to 17, explaining"
    if said := list(_SAID.finditer(last)):
        rest = last[said[-1].end() :].strip()  # "Smith said his office counted"
        goes_on = rest.endswith(" and")  # "Smith denied it and said"
        last = last[: said[0].start()].strip() if goes_on else rest or last
    if first := _FIRST_VERB.match(last):
        last = first[1]  # "the army rejected it and said"
    elif after := _AFTER_DEED.search(last):
        last = after[1]  # "in Arland's raid the navy counted"
    words = _LAYS.sub("", _WHEN.sub("", _JOINED.sub("", last)))
    return max(text.find(words, start + chosen.start(), at), start), words


_ADVERBS = lazy.compile(
    r"(?:^|\s+)(?:has|have|had|also|nevertheless|nonetheless|instead|too|in\s+response|now|later|earlier|then|however|separately|initially|"
    r"meanwhile|still|since|already|itself|himself|herself|will|would|again|only|did|does|"
    r"\w+ly|on\s+\w+day(?:\s+(?:morning|night|evening))?|today|yesterday|first|in\s+turn)\s*$"
)
_RELATIVE = lazy.compile(
    r",?\s+(?:which|who)(?:\s+(?:in|on|at|until|since|by|after|before|for|from)\s[^,]*)?$"
)
_LAST_NOUN = lazy.compile(
    r"\b\w+(?:ed|s)\s+((?:the|an?|its)\s+(?:(?!\b(?:of|the|an?|in|on)\s)[^,;])+)$"
)
_WHICH = lazy.compile(r",\s+(?:which|who|whose|where)\s[^;:]*,$")
_BOUND = lazy.compile(
    r"[;:\"“”—(]|\s[–-]\s|,\s+(?:and|but|while|whereas|as|where|when|after|although|though|"
    r"because|so|or|since)\s|\b(?:that|what|which|who|while|whereas|but|although|when|because|whom|if|as|"
    r"after|before|where|whether|than)\s"
)
_PART = lazy.compile(r"[^,]+")
_PARTICIPLE = lazy.compile(
    r"(?:\w+ing|\w+ed|in|at|on|by|from|during|after|before|with|to|for|which|who|who['’]s|"
    r"where|whose|as|citing|via|into|under)\b",
    re.IGNORECASE,
)
_SAID = lazy.compile(
    rf"\b(?:{either(SAYING - {'stands', 'stood'})}|st(?:ands|ood)\s+by)\b"
)
_MAIN = lazy.compile(
    r"((?:[Tt]he\s+|[Aa]n?\s+|[A-Z])[\w'’.-]*(?:\s+[\w'’.-]+){0,8}?)\s+(?:also\s+)?(?:has|have|had|was|"
    r"were|is|are|cut|put|gave|made|sent|\w{2,}ed)\s"
)
_FIRST_VERB = lazy.compile(
    r"((?:[Tt]he\s+|[A-Z])[\w'’-]*(?:\s+[\w'’-]+){0,4}?)\s+(?:\w+(?:ed|es)|rejects|demands|wants|insists|"
    r"calls|opposes|accepts|seeks|offers|backs|supports|disputes)\s.*\band$"
)
_AFTER_DEED = lazy.compile(
    r"\b(?:raid|attack|strike|shelling|fighting|clashes|bombing|battle|assault)s?\b.*?\s((?:the|an?)\s[^,]+)$"
)
_WHO = lazy.compile(
    r"(?:^|[,;:—“\"]\s*|\b(?:and|but|as|when|while|after|that)\s+)"
    r"((?:(?!(?:and|but|as|when|while|after|that)\b)[\w'’-]+\s+){0,5}[\w'’-]+)\s+who\s+$"
)
_DID = lazy.compile(
    r"(?:\w+ed|fled|saw|came|had|have|has|were|was|took|left|works?|lives?|leads?|runs?|heads?)\b"
)
_COUNTRY = lazy.compile(r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)?")
_IN_TOWN = lazy.compile(r"\b(?:in|of|at|near)\s+[A-Z][\w-]+$")
"""A town before its country: "the office in Geneva, Switzerland"."""
_BRACKETS = lazy.compile(r"\s+\([^()]{1,40}\)$")
"""A name's short form: "the National Unity Government (NUG) reports"."""
_WHEN = lazy.compile(
    r"^(?:(?:[Ff]rom|[Bb]etween|[Ii]n|[Oo]n|[Ss]ince|[Dd]uring|[Bb]y|[Ll]ate|[Ee]arly)\s+"
    rf"(?:[\w-]+\s+){{0,5}}?(?:\w+day|weekend|week|month|year|night|evening|morning|{MONTH})"
    r"(?:\s+\d{1,2})?|(?:In|At|Near|Outside|From)\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)*|(?:night|"
    r"day|evening|morning|afternoon|week|month))\s+(?=(?:the|an?|its|[a-z]+s|[A-Z])\b)"
)
"""What a sentence may open with before its subject: "In Goma the governor"."""
_JOINED = lazy.compile(
    r"^(?:and|but|so|yet|then|now|meanwhile|later|earlier|separately|on\s+\w+day|in\s+\w+day|according\s+to|"
    r"for\s+(?:its|his|her|their)\s+(?:own\s+)?part|among\s+(?:[\w'’]+\s+){1,4}(?=(?:s?he|it|they)$))\s+",
    re.IGNORECASE,
)


_LAYS = lazy.compile(r"\s+(?:lays?|laid)$")
"""What stands before "claim to", a noun there."""


def _first(match: re.Match[str]) -> int:
    return match.start() + len(match[0]) - len(match[0].lstrip())


def speaks(words: str) -> bool:
    """Tell whether words are the name of somebody who speaks."""
    low = lowered(words)
    return may_say(words) and bool(
        _PRONOUN.fullmatch(low) or BODY.search(low) or _NAMED.search(words)
    )


def may_say(words: str) -> bool:
    """Tell whether words can be the subject of a verb that only people have."""
    low = lowered(words)
    if _PRONOUN.fullmatch(low):
        return True
    if not words or words[0].isdigit() or len(words.split(",")[0].split()) > 16:
        return False
    head, low_head = words.split(",")[0], low.split(",")[0]
    if (
        FINITE.search(head)
        or head.endswith(" and")
        or (_DEED.search(low_head) and not BODY.search(low_head[-9:]))
    ):
        return False
    return not (_NOBODY.match(low_head) or "nobody" in low_head)


FINITE = lazy.compile(
    r"\b(?:is|are|was|were|killed|died|wounded|injured|has|have|had|will|would|could)\b"
)
_PRONOUN = lazy.compile(r"(?:he|she|it|they|who|which|we|this|that)")
BODY = lazy.compile(
    rf"\b(?:{TITLE}s?|ministr(?:y|ies)|army|military|staff|government|navy|group|agency|office|"
    r"committee|hospital|movement|rebels?|command|police|council|junta|presidency|service|"
    r"officials?|rescuers?|residents?|witnesses|doctors?|medics?|authorities|activists?|"
    r"workers?|monitors?|observers?|sources?|diplomats?|lawyers?|organi[sz]ations?|mission|forces|"
    r"villagers?|media|television|statement|union|institute|observatory|defen[cs]e|embassy|"
    r"delegation|clinic|morgue|network|registry|watchdog|archive|centre|center|bureau|spokes\w+|force|fighters|kremlin|militia|mayor|charity|guard|brigade|department)\b"
)
_DEED = lazy.compile(
    r"\b(?:attacks?|strikes?|raids?|shelling|toll|number|deaths?|wars?|fighting|conflict|"
    r"clash(?:es)?|people|figures?|casualties|blast|explosion|talks|truce|deal|plan|ceasefire|"
    r"pause|agreement|draft|text|\d+)$"
)
_NOBODY = lazy.compile(
    r"(?:by|there|no|nobody|neither|none|both|each)\b|(?:and|but|or|so|also)$"
)
_NAMED = lazy.compile(
    r"(?<!^)\b[A-Z]\w|^(?:al|el)-[A-Z]|^[A-Z][\w-]+(?:['’]s\s|$)|^[A-Z][\w'’-]+\s+[A-Z]"
)


def is_pronoun(words: str) -> bool:
    """Tell whether a speaker is only a pronoun."""
    return _PRONOUN.fullmatch(lowered(words)) is not None
