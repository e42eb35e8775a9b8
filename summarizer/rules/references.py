"""Where a sentence takes up an arrangement that the article has named before it.

"The deal", "it", "violations" and "observers" name none by themselves; behind a truce
they tell of it. Sentences are looked at in small letters.
"""

import re
from collections.abc import Collection, Sequence

from .. import lazy
from ..kinds.ceasefire.proof.lexicon.stopping import IN_BEING, TAKES_UP
from .arrangements import LAYS_DOWN
from .halts import LIVES, NAMED_BY, Anchor, Way, apart, w
from .watching import WATCHER

_WEAK = (
    r"deals?|agreements?|accords?|arrangements?|pacts?|understandings?|extensions?|protocol|terms|"
    r"pauses?|halts?|moratorium|lull|freeze|suspension|quiet|calm|silence|standstill|window|"
    r"proposals?|offers?|plans?|drafts?|texts?|initiatives?|documents?|roadmap|framework|memorandum|"
    r"cessation|respite|hiatus|paper|package|scheme|outline|blueprint|treaty|charter|covenant|compromise|decree|formula|bargain|declaration|"
    r"undertakings?|compact|pledges?|commitments?|stoppage|version|reading|summary|readout|reply"
)
_DETERMINED = lazy.compile(
    r"\b(?:the|this|that|its|their|his|her|under|both|[a-z]+['’]s?)\s+(?:[\w-]+\s+){0,2}$"
)
_ANY_ONE = lazy.compile(r"\ban?\s+(?:[\w-]+\s+){0,2}$")
_ANOTHER_ONE = lazy.compile(
    r"\ban?(?:other)?\s+(?:separate|second|third|further|new|similar|earlier|previous|local|wider|broader|longer|shorter|first)\s+(?:[\w-]+\s+)?$"
)
_HALTS = frozenset({"pause", "halt", "lull", "extension"})
"""Words that need no article's word for it that a halt of fighting is meant."""
_OF_OTHER_THINGS = lazy.compile(
    r"s?\s+(?:between\s+[^,;.]{1,50}?\s)?(?:to\s+(?:exchange|swap|sell|free|release)|(?:on|about|over)\s+(?:[\w-]+\s+)?"
    r"(?:prisoners|captives|hostages|grain|trade|water|debts?|loans?|oil|gas|tariffs?|migration|minerals?|wages|borders?))\b"
)
_TO_DO = lazy.compile(
    r"\s+to\s+(?!(?:stop|halt|cease|end|hold|refrain|keep|observe|respect)\b)\w+"
)
_WORDS = frozenset({"pledge", "pledges", "commitment", "commitments"})
"""What may be given for anything: "its pledge to send troops"."""
_OF_ELSE = lazy.compile(
    r"\b(?:trade|prisoners?|captives?|hostages?|swap|exchange|grain|nuclear|minerals?|loan|debt|aid|arms|security|defen[cs]e|transit|water|"
    r"gas|oil|export|import|migration|customs|tariff|investment|coalition|power-sharing|budget|pay|wage|climate|fishing)\s+(?:[\w-]+\s+)?$"
)
"""Before a deal that is on something else than fighting."""
_BY_THE_WAY = lazy.compile(
    r",\s+(?:which|who)\s+\w+ed\s+(?:the|this|that)\s+(?:[\w-]+\s+)?$"
)
"""Who made it is told, not how it fares: "Zand, which brokered the deal"."""
_IT_LIVES = lazy.compile(rf"\bit(?=\s+{LIVES})")
_DONE_TO_IT = lazy.compile(
    r"\b(?:(?:regard|consider|declare|pronounce|view)(?:s|d|ed)?(?=\s+it\s+(?:as\s+)?(?:over|dead|finished|void|null|ended)\b)|br(?:eak|eaks|oke|oken|eaking)|breach(?:ed|ing)?|violat(?:ed?|ing)|respect(?:ed|ing)?|observ(?:ed?|ing)|"
    r"kept\s+to|ke(?:pt|eping)|honou?r(?:ed|ing)?|extend(?:ed|ing)?|prolong(?:ed|ing)?|renew(?:ed|ing)?|watch(?:es|ing)?\s+over|"
    r"monitor(?:ing)?|reject(?:ed|s|ing)?|accept(?:ed|s|ing)?|sign(?:ed|s|ing)?|end(?:ed)|quit|abandon(?:ed)?|"
    r"add(?:s|ed|ing)?\s+(?:[\w-]+\s+){1,4}to|consider(?:s|ed)?|see|police|supervise|stick(?:ing)?\s+to|abide\s+by|abid(?:ed|ing)\s+by|bound\s+by)\s+(?P<it>it)\b"
)
_BREACH = lazy.compile(
    r"\b(?:violations?|breach(?:es)?|infringements?|infractions?)\b(?!\s+of\s+(?!it\b|(?:[\w’'-]+\s+){0,3}(?:airspace|waters|territory|border|line|zone)\b|(?:the|its|that|this)\s+"
    rf"(?:[\w’'-]+\s+)?(?:truce|cease|pause|word|promise|pledge|{_WEAK})\b))"
    r"|\b(?:not\s+(?:an?|one)|no|(?:an?|one)\s+single)\s+(?:single\s+)?(?:shots?|bullets?|shell|incidents?)\b"
    r"(?![^.;]{0,40}\b(?:that|the\s+same)\s+(?:night|day|morning|evening|afternoon)\b)|\bwithout\s+an?\s+(?:single\s+)?(?:shot|shell|bullet|incident)\b"
)
_WATCH = lazy.compile(
    rf"(?<!will be no )(?<!will be no foreign )\b(?:{WATCHER})\b|\b(?:keep(?:s|ing)?|kept)\s+(?:watch|track|an\s+eye)\b"
    r"|\b(?:overs(?:ee|ees|aw|een|eeing)|supervis(?:e|es|ed|ing)|monitor(?:s|ed|ing)?|polic(?:e|es|ed|ing)|verif(?:y|ies|ied|ying)|check(?:s|ed|ing)?|watch(?:es|ed|ing)?(?:\s+over)?)\s+"
    r"(?:it|them|compliance|observance|implementation|adherence)\b"
    r"|\b(?:supervision|oversight|monitoring|verification|enforcement|compliance|observance)\s+(?:of\s+it\s+)?(?=(?:is|are|was|will|would|there|falls?|lies|rests?|has|had|remains?)\b)"
    r"|\b(?:charge|tasked|entrusted|responsible|responsibility)\s+(?:of|with|for)\s+(?:monitor|supervis|verif|check|polic|overs|watch)\w*"
    r"|\bwho\s+(?:should|would|will|is\s+to)\s+(?:monitor|supervise|verify|check|police|oversee|watch)\b"
)
_TERMS = lazy.compile(
    r"\bunder\s+(?:its|the|their|those|these)\s+(?:[\w-]+\s+)?(?P<it>terms|provisions|clauses|rules|conditions)\b"
    r"|\b(?:exempt(?:ed)?|excluded|spared|left\s+out|protected|covered|outside|bound)\s+(?:from|by|of|under)\s+(?P<them>it|its\s+\w+)\b"
    r"|\b(?:its|the)\s+(?P<own>terms|provisions|clauses|articles|paragraphs?|wording)\s+(?:[\w-]+\s+)?(?=(?:forbid|bar|ban|require|oblige|allow|exempt|exclude|leave|provide|name|mention|speak|say|cover|limit|set)s?\b)"
)
"""What an arrangement that was named lays down."""
_ACCUSE = lazy.compile(
    r"\b(?:each|both|the\s+two|the\s+(?:sides|parties|armies|rivals))\b[^.;]{0,40}?\b(?P<it>accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing))\s+(?:each\s+other|one\s+another|the\s+other)\b"
    r"(?=[^.;]{0,60}?\b(?:fir(?:e|ed|ing)|shell\w*|attack\w*|br(?:eak|oken|eaching)\w*|breach\w*|violat\w*|shoot\w*|shot|fail\w*|keep\w*|renew\w*|first)\b)"
)
_OF_LAW = lazy.compile(
    r"\b(?:rights|law|laws|abuses|sanctions|embargo|data|security|traffic|labou?r|war\s+crimes)\s+(?:and\s+)?$"
)
"""Before violations of something else."""
_ANOTHER = lazy.compile(
    r"^\W*(?P<it>(?:the|a|an)\s+(?:first|second|third|earlier|previous|new|shorter|longer|latest|last|other)(?:\s+one)?)\b"
    rf"(?=(?:,[^,]*,)?\s+(?:{LIVES}|was|had|has|expired|lasted|collapsed|ended|fell|held|broke|ran|lapsed|came|took|began|would|will)\b)"
)


_WEAK_WORDS = w(
    "deal deals agreement agreements accord accords arrangement arrangements pact pacts understanding understandings extension "
    "extensions protocol terms pause pauses halt halts moratorium lull freeze suspension quiet calm silence standstill window "
    "proposal proposals offer offers plan plans draft drafts text texts initiative initiatives document documents roadmap framework "
    "memorandum undertaking undertakings compact pledge pledges commitment commitments stoppage version reading summary readout "
    "reply cessation respite hiatus paper package scheme outline blueprint treaty charter covenant compromise decree formula "
    "bargain declaration"
)
_HEADS = w(
    "pause halt lull freeze moratorium suspension standstill understanding quiet calm "
    "silence respite hush standdown stoppage undertaking cessation hiatus compact covenant"
)
"""Words for a truce that an article which uses one means again by it."""
_BREACHES = w(
    "violation violations breach breaches infringement infringements infraction infractions "
    "shot shots bullet bullets incident incidents"
)
_ABOUT: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (w("it"), _IT_LIVES),
    (w("it"), _DONE_TO_IT),
    (_BREACHES, _BREACH),
    (w("accuse accuses accused accusing blame blames blamed blaming"), _ACCUSE),
    (
        w("first second third earlier previous new shorter longer latest last other"),
        _ANOTHER,
    ),
)
"""What is said of an arrangement that a sentence before has named."""
_LAID_DOWN: tuple[tuple[frozenset[str], Way, re.Pattern[str]], ...] = (
    (
        w(
            "monitors observers referees inspectors wardens verifiers monitoring observer observation verification supervisory oversight "
            "liaison joint truce ceasefire mixed neutral commission committee panel mechanism watch track eye oversee oversees oversaw "
            "overseen overseeing supervise supervises supervised supervising monitor monitored police polices policed policing verify "
            "verifies verified verifying check checks checked checking watches watched watching supervision enforcement compliance "
            "observance charge tasked entrusted responsible responsibility"
        ),
        "watch",
        _WATCH,
    ),
    (
        w(
            "terms provisions clauses rules conditions articles paragraph paragraphs wording exempt exempted excluded spared left "
            "protected covered outside bound"
        ),
        "terms",
        _TERMS,
    ),
)
"""What it lays down for both sides, and who watches."""

HINTS = frozenset(
    _WEAK_WORDS.union(
        NAMED_BY, *(one[0] for one in _ABOUT), *(one[0] for one in _LAID_DOWN)
    )
)
"""Words of which one stands wherever an arrangement is spoken of, in small letters."""


def taken_up(low: str, words: Sequence[tuple[int, str]]) -> tuple[Anchor, ...]:
    """Find where a sentence takes up an arrangement that was named before it.

    Args:
        low: the sentence in small letters.
        words: those among `HINTS` that stand in it, each with where it begins.
    """
    found = [
        Anchor(at, at + len(word), "taken up")
        for at, word in words
        if word in _WEAK_WORDS
        and (
            _DETERMINED.search(low, max(at - 40, 0), at)
            or (word in _HALTS and _ANY_ONE.search(low, max(at - 40, 0), at))
            or (word in _ONES and _ANOTHER_ONE.search(low, max(at - 40, 0), at))
        )
        and not _OF_OTHER_THINGS.match(low, at + len(word))
        and not _OF_ELSE.search(low, max(at - 40, 0), at)
        and not (word in _WORDS and _TO_DO.match(low, at + len(word)))
        and not _BY_THE_WAY.search(low, max(at - 50, 0), at)
    ]
    there = frozenset(word for _, word in words)
    found += [
        Anchor(*match.span(match.lastgroup or 0), "about it")
        for hints, pattern in _ABOUT
        if not hints.isdisjoint(there)
        for match in pattern.finditer(low)
    ]
    found += [
        Anchor(*match.span(match.lastgroup or 0), way)
        for hints, way, pattern in _LAID_DOWN
        if not hints.isdisjoint(there)
        for match in pattern.finditer(low)
    ]
    return apart(found)


def breaches(low: str, words: Sequence[tuple[int, str]]) -> tuple[Anchor, ...]:
    """Find what besides the arrangements that a sentence names it takes up as broken.

    Args:
        low: the sentence in small letters.
        words: those among `HINTS` that stand in it, each with where it begins.
    """
    if not _BREAKS.search(low):
        return ()
    return tuple(
        a
        for a in taken_up(low, words)
        if a.way == "taken up"
        or _BREACH.match(low, a.start)
        or (low[a.start : a.end] == "it" and _KEPT_TO.search(low, 0, a.start))
    )


_BREAKS = lazy.compile(
    r"\b(?:violat|breach|br(?:eaking|oken|oke)\b|infring|infraction|(?:abid|observ|respect|honou?r|stick|stuck|keep|kept)\w*\s+(?:to\s+|by\s+)?it\b)"
)
_KEPT_TO = lazy.compile(
    r"\b(?:violat|breach|br[eo]|abid|observ|respect|honou?r|stick|stuck|keep|kept)\w*\s+(?:to\s+|by\s+)?$"
)
"""What is done to the truce that a sentence has just named."""
_DEAL_NOUNS = (
    "deal|agreement|accord|pact|arrangement|understanding|undertaking|cessation"
)
_DEAL_WORDS = frozenset(
    f"{noun}{end}" for noun in _DEAL_NOUNS.split("|") for end in ("", "s")
)
_DEALS = lazy.compile(
    rf"\b(?:the|this|that|its|their)\s+(?:[\w’'-]+\s+){{0,2}}?(?P<it>{_DEAL_NOUNS})s?\b"
)


_ONES = _DEAL_WORDS | _HEADS


def takes_up_afar(
    low: str, words: Sequence[tuple[int, str]], known: Collection[str]
) -> tuple[Anchor, ...]:
    """Find a deal that is in force, ends or is broken, named as a truce long before.

    Args:
        low: the sentence in small letters.
        words: those among `HINTS` that stand in it, each with where it begins.
        known: nouns by which the article has named an arrangement.
    """
    there = {word for _, word in words}
    told = [
        Anchor(*match.span(), "about it")
        for match in (() if _BREACHES.isdisjoint(there) else _BREACH.finditer(low))
        if not _OF_LAW.search(low, 0, match.start())
    ]
    told += [
        Anchor(at, at + len(word), "taken up")
        for at, word in words
        if word in known
        and (
            _DEFINITE.search(low, max(at - 40, 0), at)
            or _ANOTHER_ONE.search(low, max(at - 40, 0), at)
        )
    ]
    if told:
        return apart(told)
    if _DEAL_WORDS.isdisjoint(there):
        return ()
    is_going = IN_BEING.search(low) is not None
    return tuple(
        Anchor(*deal.span("it"), "taken up")
        for deal in _DEALS.finditer(low)
        if is_going or LAYS_DOWN.match(low, deal.end())
    )


_DEFINITE = lazy.compile(
    r"(?:\b(?:the|this|that|its|their)|['’]s?)\s+(?:[\w’'-]+\s+){0,2}?$"
)


def heads_among(words: Collection[str]) -> frozenset[str]:
    """Return the nouns that take an arrangement up wherever they stand: "the pause"."""
    return frozenset(words) & (_HEADS | _DEAL_WORDS)


def takes_up(text: str) -> bool:
    """Tell whether a sentence can be quoted alone for what it says of another's."""
    return TAKES_UP.search(text) is not None or _ITSELF.search(text) is not None


_ITSELF = lazy.compile(r"\b(?:moratorium|cessation|lull|stoppage)\b", re.IGNORECASE)
