"""Turns of phrase of daily news that tell a stance where what they are told of is negotiable.

Rows as in `stances`. The verbs take any object: whether it names something that two sides
may negotiate is asked of the object itself, by `issues`.
"""

from ..kinds.position.model import Stance
from .complements import DEAL, DENIABLE, NO_OBJECT, WHAT, WHEN

_NO_MATTER = (
    r"(?!(?:[\w’'-]+\s+){0,3}?(?:attack|advance|offensive|assault|invasion|incursion|army|forces|fighters|"
    r"ministers?|generals?|commanders?|officials?|officers?)s?\b)"
)
"""What is resisted, or dismissed, without being a matter of talks."""

OPEN: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "rebuff spurn repudiate disown veto dismiss resist snub torpedo scupper stonewall discount", rf"{WHEN}\s+{NO_OBJECT}(?!{DENIABLE}){_NO_MATTER}(?={WHAT}|[a-z]+\s)"),
    ("reject", "warn caution", r"\s+against\s+(?=\w)"),
    ("reject", "show express display have see", r"\s+(?:little|no|scant)\s+(?:\w+\s+)?(?:inclination|appetite|interest|enthusiasm|willingness|sense|use|merit|value|point|justification)\s+(?=in|for|to)"),
    ("reject", "suspend halt freeze withdraw", r"\s+(?=(?:its|his|her|their)\s+participation\b)"),
    ("reject", "dig", r"\s+in\s+(?:against|over)\s+(?=\w)"),
    ("reject", "thumb", r"\s+down\s+(?=\w)"),
    ("red_line", "draw", r"\s+(?:the|a)\s+(?:red\s+)?line\s+(?=at\b|on\b)"),
    ("red_line", "consider regard deem see view call describe declare", r"\s+(?=[^.;]{1,80}?\b(?:taboo|sacrosanct|indivisible|inviolable|untouchable|anathema|a\s+deal-?breaker|sacred|off\s+limits)\b)"),
    ("accept", "have see", r"\s+no\s+(?:problem|quarrel|difficulty|issue)s?\s+with\s+(?=\w)"),
    ("accept", "respond reply react answer", r"\s+(?:\w+\s+)?(?:positively|favou?rably)\s+to\s+(?=\w)"),
    ("accept", "confirm", r"\s+(?=(?:its|his|her|their)\s+(?:participation|attendance|acceptance|agreement|consent)\b)"),
    ("accept", "look", r"\s+(?:kindly|favou?rably)\s+on\s+(?=\w)"),
    ("accept", "take", r"\s+(?:up\s+(?=(?:the|its|an?)\s+(?:[\w’'-]+\s+){0,2}?(?:offer|invitation|proposal)\b)|(?=(?:\w+\s+){1,4}?up\s+on\s+(?:the|its|his|an?)\s))"),
    ("demand", "argue", r"\s+(?:for|in\s+favou?r\s+of)\s+(?=\w)"),
    ("demand", "make press", r"\s+the\s+case\s+for\s+(?=\w)"),
    ("demand", "stress underline underscore emphasise emphasize highlight", r"\s+(?=(?:the\s+|its\s+)?(?:\w+\s+)?(?:need|importance|necessity|urgency)\s+(?:of|for|to)\s)"),
    ("demand", "pressure coax cajole petition", r"\s+(?=(?:the\s+)?[A-Z][^.;,]{1,50}?\s(?:in)?to\s)"),
    ("propose", "express voice indicate signal show", r"\s+(?:an?\s+|its\s+|his\s+|her\s+|their\s+)?(?:\w+\s+)?(?:interest\s+in|openness\s+to)\s+(?=\w)"),
    ("propose", "draw draft devise prepare", rf"\s+(?:up\s+)?(?=an?\s+{DEAL})"),
    ("threaten", "promise pledge vow threaten", r"\s+(?=(?:an?\s+|the\s+)?(?:[\w“\"-]+\s+){0,3}?(?:response|reply|retaliation|revenge|punishment|consequences|retribution)\b)"),
    ("threaten", "hint", r"\s+at\s+(?=(?:[\w’'-]+\s+){0,3}?(?:suspension|sanctions|tariffs|retaliation|withdrawal|halt|freeze|response)\b)"),
)  # fmt: skip
"""Verbs in their base form, told of something negotiable."""

SAID: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "no", r"\s+(?:[\w’'-]+\s+){1,4}?(?:could|can|would|may)\s+(?:ever\s+)?(?=(?!be\b|have\b)[a-z]+\s)"),
    ("reject", "not", r"\s+be\s+(?=(?!(?:verified|confirmed|reached|determined|identified|established|seen|found|known|named|excluded|ruled|harmed|hurt|affected|surprised|repeated|forgotten|needed)\b)(?:[a-z]+(?:ed|en|wn|ght)|let|put|cut|set|made|held)\b)"),
    ("red_line", "not", r"\s+something\s+(?:the\s+\w+|[A-Z]\w+)\s+(?:will|would|can|could)\s+(?=\w)"),
    ("demand", "comes come goes", r"\s+(?=first\b)"),
    ("demand", "up", r"\s+to\s+(?=(?:the\s+)?[A-Z][\w’'-]+(?:\s+[\w’'-]+){0,2}?\s+to\s)"),
    ("red_line", "taboo sacrosanct anathema inviolable untouchable indivisible inalienable", r"(?=\s*[,.;”\"]|\s+(?:and|for|to)\b)"),
    ("reject", "premature pointless meaningless unworkable unrealistic", r"(?=\s*[,.;”\"]|\s+(?:and|to|as|while|until|at)\b)"),
    ("reject", "not", r"\s+(?:on\s+the\s+agenda|under\s+(?:discussion|consideration|negotiation|review)|in\s+the\s+cards|on\s+offer|realistic|viable|feasible|workable)\b"),
    ("threaten", "would will", r"\s+(?:lead\s+to|trigger|result\s+in|prompt|provoke|invite|draw)\s+(?=(?:[\w’'-]+\s+){0,4}?(?:retaliation|response|consequences|reprisals)\b)"),
)  # fmt: skip
"""What is told by whoever says so, of something negotiable."""
