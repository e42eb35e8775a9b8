"""How a sentence names a source without a verb of his: patterns, each with a `who`."""

import re
from typing import Literal

from ... import lazy
from ...patterns import WordPattern

Form = Literal[
    "around", "ahead", "owned", "by", "head", "tail", "echo", "second", "herald"
]
"""What a source tells: what stands `around` it or `ahead` of it; what it owns ("X's
report"); what is done `by` it; what follows it at the `head` of a line, or stands before
it at the `tail`; the sentence before its own (`echo`; `second` where it may be another's
as well), or the one behind (`herald`)."""

COUNT = r"(?:counts?|figures?|tally|toll|estimates?|data|numbers?|records?|reckoning|lists?)"
ACCOUNT = (
    r"(?:accounts?|versions?|telling|views?|reading|words?|description|admission|reports?|"
    r"statements?|bulletins?|communiqu[ée]s?|readout|message|posts?|letter|information|"
    r"testimony|claims?|announcement|assertions?|confirmation|allegations?|accusations?|"
    r"insistence|charges?|complaints?|verdict)"
)
ANSWER = (
    r"(?:line|position|stance|view|message|answer|reply|response|argument|case|verdict|"
    r"retort|point|stipulation|condition|contention|rejoinder|complaint|reasoning|price|"
    r"word|comment|appeal|warning)s?"
)
_OWN = r"(?:(?:own|latest|official|new|first|last|written|public|earlier|daily|weekly)\s+)*"
_MADE = (
    r"(?:(?:made|issued|posted|published|released|given|put\s+out|circulated|compiled|kept|"
    r"provided)\s+)?(?:by|from)"
)
_NONE = r"(?<!\bno\s)(?<!\bany\s)(?<!\bfor\s)(?<!\bto\s)(?<!without\s)(?<!awaiting\s)"
"""Not before the word of a source that has said nothing: "no word from Kyiv"."""
_WHO = (
    rf"(?:(?:(?:an?|the|its|his|her|their)\s+)?(?:\w+\s+)?(?:{COUNT}|{ACCOUNT})\s+{_MADE}\s+)?"
    r"(?P<who>(?:[^,.;:!?()\"“”]|(?<=\b[a-z])\.(?=[a-z]|\s)|(?<=\b[a-z]{2})\.\s){2,90}?)"
    r"(?=\s*(?:[,;:!?()\"“”]|\.[\"”)]*$|(?<!\b[a-z])(?<!\b[a-z]{2})\.|$)|\s+(?:that|which|who|whose|"
    r"on\s+\w+day|as\s+(?:saying|telling)|(?:ha[sd]|could|was|were|is|are|said|says|saying|came)\b))"
)
_IS_THAT = (
    r"(?:,[^;:]{3,90},)?\s*(?::|\bthat\b|\b(?:is|was|has\s+been|had\s+been|remains|remained|"
    r"differs|differed)\s*(?::|that\b|to\s+say\b|to\s+tell\b|simple\b|clear\b|blunt\b|brief\b|"
    r"short\b|curt\b|firm\b|unequivocal\b|emphatic\b))"
)

TURNS: tuple[tuple[Form, WordPattern], ...] = (
    ("around", WordPattern(
        r"\b(?:according\s+to|citing|quoting|per|in\s+the\s+(?:words?|phrase|view|telling|account|opinion|eyes|wording)\s+of|"
        r"(?:quote[sd]|cite[sd])(?=\s[^.;]{2,90}\sas\s+(?:saying|telling)\b)|"
        r"as\s+(?:published|described|reported|announced|set\s+out|laid\s+out|put|told|given|released|"
        r"explained|summari[sz]ed|relayed|read|presented|confirmed)\s+by|"
        rf"(?:by|in|on|from)\s+the\s+(?:{COUNT}|{ACCOUNT})\s+of|"
        r"the\s+(?:claim|view|words?|verdict|version|account)\s+of|"
        rf"{_NONE}(?:{COUNT}|{ACCOUNT}|word),?\s+{_MADE})\s+{_WHO}"
    )),
    ("around", WordPattern(
        rf"\b{_NONE}(?:{COUNT}|{ACCOUNT}|word|news)(?:\s+that\s[^.;:]{{2,90}}?)?\s"
        rf"(?P<turn>(?:comes?|came)\s+from)\s+{_WHO}"
    )),
    ("around", WordPattern(
        r"\b(?:comes?|came|runs?|ran|goes|went)\s+(?:the|his|her|its|their|an?)\s+(?:\w+\s+)?"
        rf"(?:{ACCOUNT}|{ANSWER}|word)\s+(?:from|of|by)\s+{_WHO}"
    )),
    ("around", WordPattern(
        r"\b(?:as|to\s+hear)\s+(?P<who>[^,;.:]{2,60}?)\s+"
        r"(?:tells?|told|has|had|sees|saw|puts?)\s+it\b"
    )),
    ("around", WordPattern(
        r"\bif\s+(?P<who>[^,;.:]{3,80}?)\s+(?:is|are)\s+(?:to\s+be\s+(?:believed|trusted)|right|"
        r"correct|accurate|any\s+guide)\b"
    )),
    ("around", WordPattern(
        rf"\b{COUNT}\s+(?:which|that)\s+(?P<who>[^,.;]{{2,60}}?)\s+(?:gave|gives|published|"
        r"released|put|issued|announced|has|had|provided)\b"
    )),
    ("ahead", WordPattern(rf"\b{ANSWER}\s+(?:from|of)\s+{_WHO}{_IS_THAT}")),
    ("ahead", WordPattern(
        rf"\bit\s+(?:is|was)\s+{_WHO}\s+(?:who|that|which)\s+(?:first\s+|also\s+)?"
        r"(?:sa(?:id|ys)|told|announced|reported|confirmed|claimed|wrote)\b"
    )),
    ("by", WordPattern(
        r"\b(?:estimated|compiled|published|released|provided|given|recorded|counted|verified|"
        r"documented|confirmed|reported|cited|claimed|announced|disclosed|kept|registered|"
        r"listed|tallied|logged|put)(?:\s+(?:as|at)\s+[\w,]+|\s+(?:dead|missing|killed|wounded|"
        rf"injured|displaced)|\s+on\s+\w+day){{0,2}}\s+by\s+{_WHO}"
    )),
)  # fmt: skip
"""In small letters."""

OWN_NOUN = lazy.compile(
    rf"(?:['’]s?|\b(?:its|his|her|their))\s+{_OWN}(?:{COUNT}|{ACCOUNT}|{ANSWER}|telegram|website|channel|feed)\b"
)
_NO_OWNER = r"(?!(?i:in|on|at|by|from|to|of|for|with|and|that|but|as|than|said|says|was|were|is)\s)"
OWNED = lazy.compile(
    r"(?:(?P<pronoun>\b(?i:its|his|her|their))|(?P<name>(?:(?i:\b(?:the|an?|its|his|her|their))\s+"
    rf"(?:{_NO_OWNER}[\w-]+\s+){{0,4}}?|\b{_NO_OWNER}[A-Z][\w-]*\s+(?:{_NO_OWNER}[\w-]+\s+){{0,3}}?|\b)"
    r"[\w-]+)(?:['’]s|(?<=s)['’]))"
    rf"\s+{_OWN}(?P<noun>(?P<count>{COUNT}|(?:[Tt]elegram\s+)?(?:website|channel|feed))|{ACCOUNT}|{ANSWER})\b"
)
"""Somebody with what is his: "the ministry's count", "its claim"."""
PREPOSED = lazy.compile(r"\b(?:[Bb]y|[Ii]n|[Oo]n|[Ff]rom|was|were|came)\s+$")
TOLD = lazy.compile(rf"(?:{COUNT}|{ACCOUNT})")
IS_THAT = lazy.compile(_IS_THAT)

_SUBJECT = (
    r"(?P<who>(?:(?:The|An?|Its|His|Her|Their)\s+)?[\w'’-]+(?:\s+[\w'’-]+){0,6}?)"
)
_TIME = r"(?=\s*(?:[.,;]|$)|\s+(?:on|in|at|late|early|too|yesterday|today|later|through|to)\b)"
_SORT = r"(?:version|account|story|picture|tally|count|figure|explanation|reading)"
LINES: tuple[tuple[Form, re.Pattern[str]], ...] = (
    ("head", lazy.compile(
        r"^\W*(?P<who>[A-Z][^:;.!?\"“”]{1,60}?(?:,[^:;,\"“”]{3,50})?):\s"
    )),
    ("around", lazy.compile(
        rf"(?:^|[,;:]\s)(?P<who>[^,;:.]{{2,60}}),\s+whose\s+{_OWN}(?:{COUNT}|{ACCOUNT})\b"
    )),
    ("around", lazy.compile(
        r"[,?!][\"”’]\s+(?!(?:as|when|while|after|before|since|until|once|if|although|though|because|where|which|"
        r"who|whom|whose|that|and|but|or|so|then)\b)(?P<who>(?:[\w'’-]+\s+){1,5}?)(?:\w+ly\s+)?[a-z]{3,}ed(?=[.,;]|$)"
    )),
    ("tail", lazy.compile(r"(?:\s[-–—]|:)\s(?P<who>[A-Z]?[\w'’ ]{2,40})$")),
    ("tail", lazy.compile(r"\s\((?P<who>(?:the\s+)?[A-Z][\w'’ -]{1,40})\)\W*$")),
    ("echo", lazy.compile(rf"^(?:So|Thus)\s+(?:says?|said|claims?|reads?|runs?)\s+{_WHO}")),
    ("echo", lazy.compile(r"^So\s+(?P<who>[^.,;:]{2,60}?)\s+(?:said|says|claims?)\b[^,]{0,30}$")),
    ("echo", lazy.compile(
        r"^(?:That|This|Such|So)\b[^.;:]{0,40}?\b(?:is|was)\s+(?:what|how)\s+"
        r"(?P<who>[^.,;:]{2,60}?)\s+(?:says?|said|tells?|told|puts?|sees?|reports?|claims?|has)\b"
    )),
    ("echo", lazy.compile(
        r"^(?:Th(?:at|is|ese|ose)|Such|It)\s+(?:is|was|are|were),?\s+(?:at\s+least,?\s+)?"
        rf"(?:by\s+|the\s+(?:{ACCOUNT}|{ANSWER})\s+(?:of|from|(?:given\s+)?by)\s+){_WHO}"
    )),
    ("echo", lazy.compile(
        r"^(?:The\s+source(?:\s+(?:of|for)\s+(?:this|that|it))?\s+(?:is|was)|(?:The\s+(?:figure|number|"
        rf"claim|count|word|report|news)s?|Th(?:at|is|ese|ose)|It)\s+(?:comes?|came)\s+from)\s+{_WHO}"
    )),
    ("second", lazy.compile(
        rf"^{_SUBJECT}\s+(?:(?:has|have|had|also|later|itself)\s+){{0,2}}(?:sa(?:id|ys?)|confirm(?:s|ed)"
        r"|repeat(?:s|ed)|acknowledge[sd]|report(?:s|ed)|announce[sd]|claim(?:s|ed)|admit(?:s|ted))"
        rf"\s+(?:so|this|that|it|as\s+much|the\s+same){_TIME}"
    )),
    ("herald", lazy.compile(
        rf"^{_SUBJECT}['’]s?\s+{_OWN}{_SORT}\s+(?:(?:is|was)\s+\w+|differs|differed)\.?$"
    )),
    ("herald", lazy.compile(
        rf"^{_SUBJECT}\s+(?:gave|gives|tells?|told|ha[sd]|offer(?:s|ed))\s+(?:another|"
        r"an?\s+(?:(?:very|quite)\s+)?(?:different|second|fuller|darker|starker|contrary|rival|other)|"
        rf"(?:its|his|her|their)\s+own)\s+{_SORT}\.?$"
    )),
)  # fmt: skip
"""What only a whole sentence tells, or tells but once; as written."""
