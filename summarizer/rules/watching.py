"""Who watches an arrangement, by the words of its sentence.

Whoever watches is a body ("monitors", "a joint commission") or anybody of whom a verb of
watching is told; the mood of that verb tells whether they do, are to, or should.
"""

import re

from .. import lazy
from ..kinds.ceasefire.model import Monitoring, Status
from ..patterns import Line, WordPattern
from .arrangements import PLAN

WATCHER = (
    r"(?:(?:monitor|observer|inspector|referee|umpire|peacekeeper|warden|verifier)s?|"
    r"(?:monitoring|observer|observation|verification|supervisory|oversight|supervision|liaison|joint|truce|cease-?fire|mixed|neutral|"
    r"military|international|peacekeeping|technical)\s+(?:[\w-]+\s+)?"
    r"(?:team|mission|commission|committee|cent(?:re|er)|cell|mechanism|body|group|panel|board|force|room|unit|office)s?|"
    r"commission|committee|panel|mechanism)"
)
"""Bodies that watch."""
_VERB = r"(?:monitor|supervis|overs|polic|verif|check|watch|inspect|enforc|track|investigat)"
_WATCHES = (
    r"(?:supervises|oversees|polices|verifies|enforces|watches\s+over|(?:monitors|checks|inspects|watches)(?=\s+(?:it|the|its|compliance|both|this)\b)|keeps?\s+(?:watch|track|an\s+eye)|"
    r"(?:monitor|supervise|oversee|police|verify|watch\s+over)(?=\s+(?:it|the|its|compliance|both)\b))"
)
_WATCHED = r"(?:monitored|supervised|overseen|policed|verified|watched(?:\s+over)?|checked|inspected|enforced|tracked|patrolled)"
_TASK = r"(?:supervision|oversight|monitoring|verification|enforcement|compliance|observance|policing)"
_SENT = r"(?:deployed|stationed|posted|sent|set\s+up|created|established|formed|appointed|named|in\s+place|based|dispatched)"
_SEND = r"(?:sent|appointed|named|deployed|dispatched|posted|send|deploy|dispatch|provide|contribute|supply|field|station|post|set\s+up|create|establish|form|appoint|name|lead|head|chair)"

_IS_WATCHED = lazy.compile(
    rf"\b(?:has|have|had)\s+(?:\w+\s+)?{_WATCHED}\b"
    rf"|\b(?:is|are|being|was|were|been)\s+(?:\w+\s+)?{_WATCHED}(?:[^.;,]{{0,40}}?)\s(?:by|from)\b"
    rf"|(?<!to\s)(?<!will\s)(?<!would\s)(?<!should\s)\b{_WATCHES}\b|\b{WATCHER}\b[^.;]{{0,90}}?\b(?:recorded|documented|counted|verified|confirmed|logged|registered|noted|tallied|"
    r"detected|has\s+been\s+operating|(?:have|has)\s+been\s+\w+ing|patrols?|(?:are|is)\s+(?:already\s+|now\s+)?(?:deployed|patrolling|in\s+place|stationed|posted))\b"
    rf"|\b{_TASK}\s+(?:of\s+it\s+)?(?:is\s+being|is\s+in\s+the\s+hands|(?:has|have)\s+been\s+(?:given|entrusted|assigned|left|handed|delegated|committed)|is\s+left|falls|lies|rests|was\s+(?:given|entrusted|assigned))\b"
    rf"|\b(?:confirmed|recorded|documented|counted|logged|verified|registered)\s+by\s+(?:[\w’'.-]+\s+){{0,3}}?{WATCHER}\b"
    r"|\bhas\s+(?:\w+\s+)?watched\s+over\b",
    re.IGNORECASE,
)
_TO_WATCH = lazy.compile(
    rf"\b(?:will|would|could|shall|are\s+to|is\s+to|to\s+be|be|to|(?:is|are)\s+supposed\s+to)\s+(?:\w+\s+)?(?:be\s+)?(?:{_WATCHED}|{_VERB}(?:e|ee|fy|y|ing)?|"
    r"watch(?:\s+over)?|check(?:\s+on)?|keep\s+(?:watch|an\s+eye|track)|look\s+into|see\s+to\s+it)\b"
    rf"|\b{WATCHER}\b[^.;]{{0,120}}?\s(?:will|would|are\s+to|is\s+to|shall)\s+(?:be\s+{_SENT}|work|sit|arrive|patrol|investigate)\b"
    rf"|\b(?:will|would|is\s+to|are\s+to|shall|agreed\s+to|promised\s+to|offered\s+to|ha(?:s|ve|d))\s+(?:each\s+|also\s+)?{_SEND}\s+(?:[\w’'-]+\s+){{0,5}}?{WATCHER}\b"
    rf"|,?\s{_WATCHED}\s+by\b|\b(?:with|and|under|by)\s+(?:[\w’'-]+\s+){{0,4}}?{WATCHER}\b"
    rf"|\bentrust\w*\s+(?:[\w’'-]+\s+){{0,4}}?{_TASK}\b|\b{_TASK}\s+(?:of\s+it\s+)?(?:will|would|is\s+to)\b"
    rf"|\b(?:includes?|foresees?|envisages?|envisions?|provides?\s+for|sets?\s+up|creates?|establish(?:es)?|provided\s+for|calls?\s+for)\s+(?:[\w’'.-]+\s+){{0,4}}?{WATCHER}\b",
    re.IGNORECASE,
)
_ASKED = lazy.compile(
    r"\b(?:call(?:s|ed|ing)?\s+for|needs?|needed|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|press(?:es|ed|ing)?\s+for|propos(?:es|ed|ing)|suggest(?:s|ed|ing)|"
    rf"ask(?:s|ed|ing)?\s+for|urg(?:es|ed|ing)|request(?:s|ed|ing)?|insist(?:s|ed|ing)?\s+on)\s+(?:[\w’'-]+\s+){{0,6}}?(?:{_VERB}\w*|{_TASK}|{WATCHER})\b"
    r"|\bmonitor\w*\s+(?:\w+\s+)?(?:is|are)\s+needed\b|\bunder\s+the\s+eyes\s+of\b|\boffer(?:s|ed)?\s+to\s+(?:\w+\s+){0,3}?monitor",
    re.IGNORECASE,
)
_UNWATCHED = lazy.compile(
    rf"\b(?:no|without|neither|lack(?:s|ed|ing)|absence\s+of|not\s+an?)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{WATCHER}|{_TASK}|body|hotline)\b"
    r"|\b(?:unmonitored|unsupervised|unpoliced)\b"
    rf"|\b(?:nobody|no\s+one|none)\s+(?:is|was|has\s+(?:yet\s+|so\s+far\s+)?been|will\s+be)\s+(?:[\w’'-]+\s+){{0,5}}?(?:to\s+(?:head|lead|see|count|record|{_VERB}\w*)|of\s+{_VERB}\w*)\b"
    rf"|\bno\s+(?:[\w-]+\s+){{0,2}}?(?:mechanism|body|force|provision|means|way)\s+(?:[\w-]+\s+){{0,5}}?(?:to|for|of)\s+(?:{_VERB}\w*|establish|{_TASK})\b"
    rf"|\b{_TASK}\s+there\s+is\s+none\b|\b(?:silent|nothing)\s+(?:on|about|of)\s+(?:who|how|{_TASK})\b",
    re.IGNORECASE,
)
_WATCHING = WordPattern(
    r"\b(?:monitor|supervis|overs|verif|polic|watch|check|observ|inspect|peacekeep|warden|umpire|track|keep|kept|enforc|compliance|"
    r"referee|nobody|no\s+one|unmonitored|unsupervised|under\s+the\s+eyes|commission|committee|panel|mechanism|cent(?:re|er)|silent|"
    r"oversight|liaison|joint|patrol)",
    re.IGNORECASE,
)
"""How every word for it begins."""


_OF_THE_DEAD = WordPattern(
    r"\b(?:deaths?|killed|dead|wounded|injured|casualties|fatalities|abuses|victims)\b",
    re.IGNORECASE,
)
"""What other monitors count."""


def monitoring_of(line: Line, status: Status) -> Monitoring:
    """Tell who watches an arrangement of some status, by the words of its sentence."""
    text = line.text
    if not _WATCHING.search(line):
        return "none_mentioned"
    if _UNWATCHED.search(text):
        return "stated_absent"
    if _OF_THE_DEAD.search(line):
        return "none_mentioned"
    if _IS_WATCHED.search(text) and status not in _OPEN:
        return "operating"
    if _ASKED.search(text):
        return "called_for"
    found = _TO_WATCH.search(text)
    if found:
        is_sure = "will" in found[0] and not PLAN.search(line)
        is_made = status in _MADE or "to be" in found[0]
        is_made = is_made and status not in _OPEN
        return "agreed" if is_sure or is_made else "called_for"
    return "none_mentioned"


_MADE: frozenset[Status] = frozenset({"agreed", "in_force", "extended"})
_OPEN: frozenset[Status] = frozenset({"proposed", "under_negotiation"})
