"""Does the quote say that so many people came to this harm?"""

import re

from ...dates import resolve
from ...numbers import Count, CountPhrase, find_counts, parse_count
from ...quotes import fold
from ...records import Assertion, Problem
from ..base import Context, shared_problems
from ..wording import plain
from .model import CasualtyDraft, Metric

METRIC_WORDS: dict[Metric, str] = {
    "killed": r"kill|dead|die[sd]?\b|dying|death|fatal|slain|massacr|lost (?:his|her|"
    r"their|its) (?:li[fv]e|own)|(?:cost|claim|taken?|took)\w*\b.{0,60}\bli(?:fe|ves)"
    r"|perish|lives lost|bod(?:y|ies)|murder|execut|toll",
    "injured": r"injur|wound|hurt|maim|hospitali[sz]|casualt",
    "missing": r"missing|unaccounted|disappear|trapped",
    "detained_captured": r"detain|captur|captiv|prisoner|arrest|abduct|hostage|held",
    "displaced": r"displac|flee|fled|evacuat|uproot|homeless|refugee|driven from|left",
    "casualties_combined": r"casualt|losses|killed (?:and|or) (?:wounded|injured)"
    r"|dead (?:and|or) (?:wounded|injured)|toll",
    "affected_other": r"without|lost power|affect|need|hunger|starv|cut off|stranded",
}
"""What must be said of people in the quote for a metric to be about them."""

PEOPLE = re.compile(
    r"\b(?:people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|bab(?:y|ies)|"
    r"civilians?|soldiers?|troops?|servicem[ae]n|fighters?|militants?|combatants?|"
    r"rebels?|officers?|police(?:m[ae]n)?|residents?|villagers?|citizens?|workers?|"
    r"medics?|doctors?|nurses?|journalists?|aid workers?|rescuers?|firefighters?|"
    r"patients?|prisoners?|detainees?|hostages?|captives?|refugees?|migrants?|"
    r"passengers?|crew(?:m[ae]n)?|sailors?|pilots?|staff|employees?|volunteers?|"
    r"students?|pupils?|teachers?|famil(?:y|ies)|victims?|casualt(?:y|ies)|dead|"
    r"deaths?|fatalit(?:y|ies)|injured|wounded|missing|lives|others?|personnel|"
    r"peacekeepers?|members?|guards?|commanders?|recruits?|conscripts?|reservists?|"
    r"mourners?|worshippers?|protesters?|drivers?|farmers?|neighbou?rs?|bodies|souls?)\b",
    re.IGNORECASE,
)

THINGS = re.compile(
    r"^(?:\W|of\b|the\b|its\b|their\b|ballistic|cruise|anti|attack|combat|main|"
    r"battle|armou?red|apartment|residential|high|rise|tower|shahed|enemy|russian|"
    r"ukrainian|more|new|old|other|guided|long|range|\s|-)*"
    r"(?:missiles?|drones?|rockets?|shells?|bombs?|tanks?|vehicles?|aircraft|planes?|"
    r"jets?|helicopters?|ships?|boats?|vessels?|blocks?|buildings?|homes?|houses?|"
    r"apartments?|flats?|towns?|villages?|cities|settlements?|districts?|regions?|"
    r"schools?|hospitals?|plants?|stations?|installations?|refiner(?:y|ies)|"
    r"kilomet(?:re|er)s?|km\w*|miles?|met(?:re|er)s?|square|hectares?|per ?cent|%|"
    r"percent\w*|years?|months?|weeks?|days?|hours?|minutes?|dollars?|euros?|pounds?|"
    r"roubles?|degrees?|tons?|tonnes?|barrels?|times|countries|nations|states|"
    r"agreements?|strikes?|attacks?|raids?|salvos?|sites?|targets?|trucks?|guns?)\b",
    re.IGNORECASE,
)
"""What a number counts when it counts no people: read right after the number."""

_UNREAL: frozenset[Assertion] = frozenset({"hypothetical", "future"})


def problems(draft: CasualtyDraft, context: Context) -> tuple[Problem, ...]:
    """Return what the article does not bear out; nothing when it is proved."""
    problems = list(
        shared_problems(context, stated_by=draft.stated_by, date_text=draft.date_text)
    )
    problems += _count_problems(draft, context.evidence.quote)
    if not re.search(METRIC_WORDS[draft.metric], context.evidence.quote, re.IGNORECASE):
        problems.append("metric_not_in_quote")
    if not context.names(draft.victim_side) and draft.victim_side != "both sides":
        problems.append("victims_not_named")
    if draft.assertion in _UNREAL:
        problems.append("not_a_fact")
    return tuple(problems)


def _count_problems(draft: CasualtyDraft, quote: str) -> tuple[Problem, ...]:
    if not draft.count_text or fold(draft.count_text).text not in fold(quote).text:
        return ("count_not_in_quote",)
    phrase = _phrase(draft.count_text, quote)
    if phrase is None:
        return ("count_not_a_number",)
    if phrase.says[:2] != (draft.qualifier, draft.value):
        return ("count_mismatch",)
    return () if _counts_people(phrase, quote, draft.metric) else ("not_people",)


def _phrase(count_text: str, quote: str) -> CountPhrase | None:
    """Find the whole count phrase of a quote that a draft's words are taken from."""
    words, wanted = fold(quote).text, fold(count_text).text
    if parse_count(wanted) is None:
        return None
    places = [match.start() for match in re.finditer(re.escape(wanted), words)]
    for phrase in find_counts(words):
        if any(at < phrase.end and phrase.start < at + len(wanted) for at in places):
            return phrase
    return None


def _counts_people(phrase: CountPhrase, quote: str, metric: Metric) -> bool:
    words = fold(quote).text
    if THINGS.match(words[phrase.end : phrase.end + 60]):
        return False
    of_people = (PEOPLE.pattern, METRIC_WORDS["killed"], METRIC_WORDS[metric])
    return any(re.search(pattern, words, re.IGNORECASE) for pattern in of_people)


def computed(draft: CasualtyDraft, context: Context) -> dict[str, object]:
    """Compute the record's fields that its draft has not."""
    phrase = _phrase(draft.count_text, context.evidence.quote)
    count = phrase.says if phrase else Count("exact", None, None, None)
    when = resolve(draft.date_text, published=context.article.published_on)
    side = context.parties.resolve(draft.victim_side).id
    topic = context.topic(draft.conflict)
    registered = [p for p in side.split("+") if p in context.parties.parties]
    return {
        "side": side,
        "low": count.low,
        "high": count.high,
        "start_date": when.start,
        "end_date": when.end,
        "topic": context.topics.home_of(registered, topic=topic),
    }


def claim(draft: CasualtyDraft) -> str:
    """Tell a draft in one line, for the audit list."""
    return f"{draft.count_text} {plain(draft.metric)}, {draft.victim_side}"
