"""Who says so: verbs of saying and thinking, and what stands around a speaker."""

from .... import lazy
from .patterns import forms, words

REPORTS = words(
    r"(?<!-)(?:sa(?:y|ys|id|ying)\b|t(?:ell|ells|old|elling)\b|add(?:s|ed|ing)\b|wr(?:ite|ites|ote)\b"
    r"|went\s+on\b|goes\s+on\b|put\s+it\b|ma(?:de|kes?|king)\s+(?:it\s+)?(?:\w+\s+)?(?:clear|plain|known|public)\b"
    r"|let\s+(?:it\s+be\s+known|drop|slip|fly|(?:\w+\s+){1,3}know)\b|sw(?:ore|orn)\b|serv(?:es|ed)\s+notice\b|(?:sen[dt]s?|sends|gave|gives?)\s+(?:word|notice)\b|(?:hits?|sho(?:t|ots?)|fired)\s+back\b|"
    + forms(
        "claim announce declare insist maintain argue report acknowledge confirm "
        "suggest indicate warn note assure explain believe think assume suspect "
        "speculate predict allege assert describe stress signal reckon guess charge "
        "complain emphasise emphasize remark conclude contend estimate expect recall "
        "phrase hint let_know repeat tweet post deny hail admit grant "
        "concede restate reaffirm reiterate counter retort quip vow swear joke "
        "decree stipulate underline underscore convey disclose reveal caution clarify confide "
        "proclaim pronounce promise pledge specify volunteer elaborate "
        "opine predict inform notify remind reassure apprise brief thunder snap grumble mutter fume boast "
        "muse quip protest confess"
    )
    + r"|(?:re(?:spond(?:s|ed|ing)?|pl(?:y|ies|ied|ying))|answer(?:s|ed|ing)?)\b(?!\s+to\b)"
    r"|call(?:s|ed)\b(?!\s+(?:\w+\s+)?(?:for|on|upon|off|up)\b)|stat(?:es|ed|ing)\b|state\b(?=\s+that\b)|held\b(?=,)|holds\b(?=,)|thought\b|felt\b|left\s+no\s+doubt\b|(?:signalled|signalling)\b"
    r"|g(?:ives?|ave|iven|iving)\s+(?:[\w'’-]+\s+){0,4}?(?:assurances?|guarantees?|undertakings?|word|notice)\b(?=\s+that\b)"
    r"|point(?:s|ed|ing)\s+out\b|spell(?:s|ed|ing)\s+out\b)"
)
"""Verbs of saying and thinking."""

FIRM = words(
    r"(?:is|was|are|were|remain(?:s|ed)?|ha(?:s|ve|d)\s+been|stay(?:s|ed)?)\s+(?:\w+ly\s+|also\s+|"
    r"very\s+|quite\s+)?(?:adamant|clear|firm|insistent|unequivocal|categorical|blunt|explicit|"
    r"emphatic)(?=:|\s+that\b|,\s+(?:saying|adding)\b)"
)
"""What says that somebody says so: "Kyiv was clear: there would be no swap"."""

LINE_IS = words(
    r"(?:line|position|stance|view|message|answer|reply|response|argument|case|verdict|"
    r"retort|point|stipulation|condition|contention|rejoinder|complaint|reasoning|price)s?"
    r"(?P<from>\s+(?:from|of)\s+)?(?(from)[^;:]{3,80}?|(?:,[^;:]{3,80},)?)\s*"
    r"\b(?:is|was|has\s+been|had\s+been|remains|remained)\s*"
    r"(?:(?:\w+\s+){0,3}:|that\b|to\s+say\b|to\s+tell\b|simple\b|clear\b|blunt\b|brief\b|short\b|curt\b|firm\b|unequivocal\b|emphatic\b)"
)
"""What says whose word something is: "the government's line is that"."""

HEADED = lazy.compile(
    r"(?:\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?\s+)?)?[^:;.!?]{3,60}?(?:,[^:;,]{3,50})?(:)\s"
)
"""How a sentence begins whose speaker stands before a colon: "Prell, on radio: no"."""

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

ACCORDING = words(
    r"according\s+to\s+|(?:were|was|is|are)\s+the\s+(?:words?|verdict|view|answer|reply|response|message|phrase)\s+(?:\w+\s+)?(?:of|in|from|out\s+of)\s+"
    r"|(?:was|were)\s+(?:announced|confirmed|disclosed)\s+(?:on\s+\w+day\s+)?by\s+"
    r"|in\s+the\s+(?:words?|phrase|view|telling|account|opinion|eyes|judge?ment|language|formula|formulation|wording|reading)\s+of\s+|in\s+(?=[\w’'-]+['’]s\s+(?:\w+\s+)?(?:words|phrase|view|telling|opinion|eyes|judge?ment|wording)\b)|per\s+(?=[a-z])"
)
"""What stands before whoever says so."""

AFTER_SPEAKER = lazy.compile(
    r"[\"”]?(?:\s*(?:[,.;:!?]|$)|\s+(?:on|in|at|after|who|as|during|when|to|late|later|"
    r"earlier|last|yesterday|today|while|before|from|through|this|\w+day)\b)"
)
"""What follows a speaker whose verb came before him: "said Zelensky, who"."""

WAS = words(r"(?:was|were|is|came)\s+")

ANSWER = lazy.compile(
    r"\s+(?:\w+\s+)?(?:answer|reply|response|message|comment|verdict|appeal|view|line|words?)\b",
)
"""What says whose a quotation was: "was Lona's answer"."""
