"""What a position is about, and what it hangs on, by its words."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .. import lazy
from ..kinds.position.model import Issue
from ..patterns import Lexicon, WordPattern, read_line
from ..text import lowered
from .places import Told
from .reading import Reading, Sentence

_ISSUES: tuple[tuple[Issue, str], ...] = (
    ("alliance_membership", r"NATO|Nato|join(?:s|ing)?\s+the\s+(?:alliance|EU|bloc)|alliance|membership|neutrality"),
    ("sanctions_economy", r"sanctions?|econom\w+|tariffs?|oil\s?(?:sales|exports|price|tankers|fields?|revenue)|frozen\s+(?:\w+\s+)?assets|(?<!not\s)(?<!never\s)trade|blockade|fuel|embargo|salar(?:y|ies)|wages|revenues?|customs|minerals|mining|bank\s+deposits|licen[cs]es"),
    ("security_guarantees", r"security\s+guarantees?|guarantees?|assurances?|protection\s+pact|(?:us(?:e|ed)|using)\s+(?:its|their|our|the)\s+(?:territory|soil)"),
    ("prisoners_detainees", r"bodies|remains\s+of|prisoners?|captives?|hostages?|detainees?|prisons?|detained|captured\s+(?!land|territor|areas?|towns?|villages?|cit|regions?|ground)|[Aa]ll\s+for\s+all|exchange\b(?!\s+of\s+(?:views|fire|visits))|swap\w*(?!\s+(?:\w+\s+)?(?:land|territor))|set\s+free|(?:bring|take|get)(?:ing)?\s+(?:home|back)\s+(?:the|our|its|all)|(?:their|his|her)\s+(?:\w+\s+)?release|extradit\w+|(?:[Ff]ree|freed|freeing|[Rr]eleas\w+|[Ss]end|[Hh]and\s+over)\s+(?:of\s+)?(?:the|all|our|its|their|his|her|every)\s+(?:[\w-]+\s+){0,2}?(?:pilots?|sailors?|soldiers?|crews?|fishermen|men|women|journalists?|workers|fighters|convicts|people|leaders?|founder)|return\s+of\s+the\s+(?:\d+|children|abducted)|(?:[Gg]ive|[Bb]ring|[Ss]end|[Ll]et)\s+(?:us\s+)?(?:back\s+)?(?:our|the|their|its)\s+(?:\w+\s+)?(?:pilots?|sailors?|soldiers?|crews?|men|boys|sons|fishermen)"),
    ("nuclear_sites", r"nuclear|enrichment|uranium|reactors?|centrifuges|inspect(?:ors?|ions?)|IAEA|Atomic\s+Energy"),
    ("humanitarian", r"humanitarian(?!\s+(?:truce|pause|cease))|aid\b(?!\s+to\s+the\s+army)|(?:safe|evacuation|grain)\s+corridors?|relief|food|bread|medical|evacuat\w+|convoys?|medicines?|wounded|(?:field\s+)?hospitals?|civilians|open\s+the\s+road|famine|starv\w+|hunger|water|refugees|displaced|crossings?"),
    ("military_aid", r"military\s+(?:and\s+intelligence\s+)?(?:aid|support|assistance)|weapons?\s+(?:to|for|deliver\w+|suppl\w+|sales)|sending\s+(?:weapons|arms)|arms\s+(?:deliver\w+|suppl\w+|sales|shipments)|missiles\s+to|intelligence[ -]sharing|arming|armou?red\s+vehicles|tanks|howitzers|Patriots?|air[ -]defen[cs]es?|interceptors|fighter\s+jets|ammunition|munitions|artillery\s+shells|spare\s+parts"),
    ("foreign_troops", r"foreign\s+(?:troops|forces|observers|soldiers|fighters|bases|military)|military\s+presence|mercenaries|peacekeep\w+|(?:European|Western|Allied|allied|outside)\s+(?:troops|soldiers|forces|contingents?)|(?:its|their)\s+(?:own\s+)?(?:troops|soldiers|forces)\s+(?:there|from(?!\s+(?:the|all|eastern|western|northern|southern)\b)|out|on|in|to)|withdraw\s+(?:its|all|their)\s+(?:troops|forces)(?!\s+from\s+(?:the|all|eastern|western|northern|southern)\b)|(?:departure|exit)\s+of\s+(?:[\w’-]+\s+){0,2}(?:troops|forces|soldiers)|boots\s+on|deploy\w*|observers|monitor\w*(?!\s+(?:the|a|any)\s+(?:truce|cease|pause))|troops\s+on|send(?:ing)?\s+(?:[\w,]+\s+){0,2}(?:troops|soldiers|forces)|reassurance\s+force"),
    ("military_limits", r"disarm\w*|demobili\w+|demilitari\w+|dismantl\w+|disband\w*|dissol\w+|reduc\w+\s+(?:its|the|their)\s+(?:military|army|forces)|cut\s+(?:its|the|their)\s+(?:military|army|forces)|heavy\s+weapons|lay(?:ing)?\s+down\s+(?:their\s+|its\s+)?(?:arms|weapons)|(?:give|hand)s?\s+(?:up|over|in)\s+(?:their|its)\s+(?:arms|weapons|rifles)|all\s+arms|(?:[Ii]ts|[Oo]ur|[Tt]heir|Hamas['’]s?|Hezbollah['’]s)\s+(?:weapons|arms|arsenal|missiles)|(?:missiles?|weapons)\s+programmes?|join\s+the\s+(?:\w+\s+)?army|(?:integrat|merg)\w+\s+into|armed\s+(?:\w+\s+)?(?:entity|force\b|groups?|factions?)|brigades|militias?"),
    ("recognition_status", r"(?:land|territory|lands)\s+recogni\w+|(?<!internationally\s)recogni[sztg]\w+|independence|independent\s+(?:\w+\s+)?state|sovereignty|sovereign|statehood|status\s+of|autonomy|self-(?:rule|determination)"),
    ("territory", r"territor\w+|withdraw\w*(?!\s+(?:its|their)\s+(?:[\w-]+\s+)?(?:ambition|bid|claim|demand|objection|request|application|case|complaint))|pull(?:s|ed|ing)?\s?-?(?:\w+\s+){0,3}(?:back|out)|valley|cede\w*|ceding|annex\w*|land\b|front\s?lines?|borders?|regions?|provinces?|occup(?:y|ied|ation)|hilltops?|islands?|temples?|partition|fr(?:eeze|eezing|ozen)\s+(?:of\s+)?(?:the\s+)?(?:conflict|front|lines?)|divid(?:e|ing)\s+(?!up)|Donbas|Donetsk|Crimea|city|town|port\b|harbou?r|heights|leaves?\s+the|retreat\w*|settlements?\b(?=\s+in)|siege|(?:keep|retain|maintain|keeping)\s+control|(?:security|buffer)\s+zone|corridor|ridges?|plateau|strip\b|strait|islets?|peninsula|highlands|uplands|bank\b(?!s)|lines\s+of"),
    ("energy_infrastructure", r"energy|power\s+(?:plants?|grid|stations?)|electricity|infrastructure|pipelines?|dams?\b|refiner(?:y|ies)"),
    ("justice_reparations", r"trials?|[Tt]ribunals?|[Cc]ourts?|reparations?|war\s+crimes|accountab\w+|held\s+to\s+account|amnest\w+|i(?:mp|mm)unity|apolog\w+|damages|compensation|prosecut\w+|justice"),
    ("identity_rights", r"language|cultural|minorit\w+|religio\w+|churches|citizenship"),
    ("political_order", r"constitution\w*|federalis\w+|federation|confederation|federal\s+system|elections?(?!\s+(?:pledge|promise|campaign))|unity\s+of|(?:future|transitional|unity|civilian|interim|parallel)\s+(?:\w+\s+)?government|civilian\s+rule|power[ -]sharing|government\s+role|govern(?:ing)?\b|resign\w*|step\s+down|regime|transition|terrorist\s+organi[sz]ation"),
    ("ceasefire", r"cease-?fires?|truces?|armistice|halts?\b(?!\s+(?:the\s+)?(?:deliver|suppl|sale|export|aid))|prolong\w*|(?:stop\w*|cease)\s+firing|paus(?:e|es|ed|ing)|hold(?:ing)?\s+(?:its|their|his|our)\s+fire|fighting|hostilities|attacks?|strikes?|shelling|bombing|bombardment|extension|guns|(?:open|opens|fire)\s+(?:fire|on)\b|shipping|vessels|ships\b|where\s+the\s+armies|raids?|offensives?|moratorium|lull|restraint|(?:end|stop)(?:s|ing)?\s+(?:the|this|its)\s+war|end\s+of\s+the\s+war|military\s+operations?|killing|bloodshed|violence|cessation"),
)  # fmt: skip
_TALKS = r"talks?|negotiat\w*|mediat(?:e|es|ed|ion|ing)|meet(?:ing|s)?\b|summit|table|delegations?|host|venue|envoys?|discuss\w*|dialogue|[Tt]hird\s+part\w+|invit\w+|attend\w*|sit\s+down"
"""What every issue is settled by, and so an issue only where there is no other."""

_ISSUE_WORDS: Lexicon[Issue] = Lexicon(
    {issue: WordPattern(rf"\b(?=\w)(?:{words})") for issue, words in _ISSUES}
)
_TALK_WORDS = lazy.compile(rf"\b(?:{_TALKS})")
_RANKS = {issue: rank for rank, (issue, _) in enumerate(_ISSUES)}
_NEAR = 12
"""Code points within which the narrower issue counts, not the one named first."""


@lru_cache(maxsize=1024)
def issue_of(words: str) -> Issue:
    """Tell what some words of a position are about: the issue named first in them."""
    talks = _TALK_WORDS.search(words)
    found = [
        (match.start() // _NEAR, _RANKS[issue], issue)
        for issue, match in _ISSUE_WORDS.finditer(read_line(words, lowered(words)))
        if not (talks and _ABOUT_TALKS.search(words, talks.start(), match.start()))
    ]
    if found:
        return min(found)[2]
    return "talks_format" if talks else "other"


_ABOUT_TALKS = lazy.compile(
    r"\b(?:talks|negotiations|meeting|summit|dialogue|delegations?|envoys?|invitation|mediation)\b"
)
"""Nouns for talks: what stands behind them is where, with whom or to what end they are."""


def issue_told(part: str, told: Told, reading: Reading, sentence: Sentence) -> Issue:
    """Tell what is meant; by what went before where the words themselves do not say."""
    text = reading.text
    clause = text[told.start : told.object] if told.is_clause else ""
    free = CONDITION.split(part)[0]
    issue = issue_of(f"{clause} {free}")
    is_vague = issue == "talks_format" and _ANAPHOR.search(f"{clause} {free}")
    if issue != "other" and not is_vague:
        return issue
    is_plan = _PLAN.search(free) is not None
    if (
        is_plan
        or len(f"{clause}{part}".split()) < _SHORT
        or _ANAPHOR.search(f"{clause} {part}")
    ):
        for words in _around(told, reading, sentence, back=_FAR if is_plan else 1):
            issue = issue_of(words)
            if issue == "other" or (is_plan and not _may_be_plan(words, issue)):
                continue
            return issue
    issue = issue_of(f"{clause} {part}")
    return "ceasefire" if issue == "other" and _THE_PLAN.search(free) else issue


def _may_be_plan(words: str, issue: Issue) -> bool:
    """Tell whether a sentence tells what a plan named later is about."""
    return issue == "ceasefire" or (
        issue != "talks_format" and _PLAN.search(words) is not None
    )


def _around(
    told: Told, reading: Reading, sentence: Sentence, *, back: int
) -> Iterator[str]:
    """Say the words around a stance: those before it, nearest first, and those behind."""
    yield reading.text[sentence.start : told.start]
    before = reading.before(sentence)
    for _ in range(back):
        if before is None or (back == 1 and before.paragraph != sentence.paragraph):
            break
        yield before.text
        before = reading.before(before)
    yield sentence.text


_PLAN = lazy.compile(
    r"\b(?:plan|proposals?|draft|text|paper|document|deals?|accord|agreement|offer|roadmap|"
    r"initiative|framework|understanding|idea|sign(?:s|ed|ing)?)\b"
)
_THE_PLAN = lazy.compile(r"\bthe\s+(?:plan|paper)\b")
"""What nothing near says more of: in news of a war, how to halt it."""
_ANAPHOR = lazy.compile(
    r"\b(?:it|this|that|them|these|those|such|so|one|the\s+(?:demand|condition|terms|request))\b"
)
_SHORT = 3
"""Fewer words than these hardly say what they are about."""
_FAR = 8
"""As many sentences back, at most, a plan may have been told of."""


CONDITION = lazy.compile(
    r",?(?<!\bas)\s+[“\"]?(?:but\s+|and\s+)?(?:only\s+|solely\s+)?(?:if|provided(?:\s+that)?|providing(?:\s+that)?|unless|"
    r"on\s+(?:the\s+)?condition\s+that|on\s+condition\s+of|as\s+long\s+as|so\s+long\s+as|"
    r"in\s+(?:exchange|return)\s+for|(?<!\bat\s)once(?!\s+more|\s+again)|only\s+(?:when|after)|subject\s+to|as\s+soon\s+as|"
    r"until|when|after|the\s+(?:day|moment|minute|hour)(?:\s+that)?)\s+(?P<what>[^;“”\"]+)"
)
"""What a stance hangs on; the words behind it are the condition."""

_WHEN = lazy.compile(r",?\s+(?:only\s+)?(?:when|the\s+(?:day|moment|minute|hour))\b")
_BINDS = lazy.compile(
    r"\b(?:if|provid(?:ed|ing)|unless|condition|as\s+long|so\s+long|in\s+(?:exchange|"
    r"return)|once|only\s+(?:when|after)|subject\s+to|as\s+soon)\b"
)


def condition_in(
    words: str, *, of_promise: bool = False, is_bound: bool = False
) -> str | None:
    """Return the condition that some words attach to what they tell, if any.

    Args:
        words: of a position.
        is_bound: whether they are known to hang on something.
        of_promise: whether they tell what somebody will do: then "when" binds it, too.
    """
    for match in CONDITION.finditer(words):
        if (
            is_bound
            or (of_promise and _WHEN.match(match[0]))
            or _BINDS.search(match[0][: match.start("what") - match.start()])
        ):
            what = re.split(r",\s|\s(?:but|while|although)\s", match["what"])[0]
            what = what.strip(" .,”’\"'")
            return what if " " in what else None
    return None
