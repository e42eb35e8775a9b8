"""Who says so: verbs of saying and thinking, and what stands around a speaker."""

from .... import lazy
from ....patterns import TextPattern
from ...saying import verbs
from .patterns import words

REPORTS = TextPattern(
    rf"\b(?<!-)(?:{verbs.SAY}"
    + r"|went\s+on\b|goes\s+on\b|put\s+it\b|(?:hits?|sho(?:t|ots?)|fired)\s+back\b|"
    + verbs.forms(
        "suggest indicate note assure think assume suspect speculate predict describe stress "
        "signal guess charge conclude expect phrase hint let_know post deny hail grant restate "
        "reaffirm counter quip vow swear joke decree stipulate underline underscore convey "
        "caution confide proclaim pronounce promise pledge volunteer elaborate opine "
        "thunder snap grumble mutter fume muse protest confess inform notify remind reassure brief"
    )
    + r"|sw(?:ore|orn)\b|let\s+(?:drop|slip|fly)\b|respond(?:s|ed|ing)?\b(?!\s+to\b)"
    r"|call(?:s|ed)\b(?!\s+(?:\w+\s+)?(?:for|on|upon|off|up)\b)|state\b(?=\s+that\b)|held\b(?=,)|"
    r"holds\b(?=,)|thought\b|felt\b|(?:signalled|signalling)\b"
    r"|g(?:ives?|ave|iven|iving)\s+(?:[\w'’-]+\s+){0,4}?(?:assurances?|guarantees?|undertakings?|word|notice)\b(?=\s+that\b))"
)
"""Verbs of saying and thinking."""

CLOSED = lazy.compile(
    r"[,?!][\"”]\s+(?:(?P<before>[a-z]+ed)\s+(?=[A-Z]|the\s|an?\s|its\s|his\s|her\s))?"
)
"""The end of somebody's words, and a verb before who said them, whatever it is."""

SPOKE = lazy.compile(r"\s+(?:\w+ly\s+)?(\w+(?:ed|ew|oke|ote|pt|ook|ut))\b")
"""The verb behind who said what stands before: "…," he barked."""

OPENED = lazy.compile(r":\s*(?=[\"“])")
"""A colon that opens a quotation."""

GUESSES = words(
    r"believ\w+|think\w*|thought\b|assum\w+|suspect\w*|speculat\w+|predict\w*|reckon\w*"
    r"|guess\w*|expect\w*|doubt\w*|fear\w*|hop(?:e|es|ed|ing)\b"
)
"""Verbs that tell what somebody thinks of another."""

AFTER_SPEAKER = lazy.compile(
    rf"[\"”]?(?:\s*(?:[,.;:!?]|$)|\s+(?:who\b|{verbs.WHEN_SAID}))"
)
"""What follows a speaker whose verb came before him: "said Zelensky, who"."""
