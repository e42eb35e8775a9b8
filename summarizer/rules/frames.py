"""Ways of telling a stance whose frame is closed and whose filling is open.

Rows as in `stances`: a stance, the words that begin it, what follows up to its object.
"""

from ..kinds.position.model import Stance
from .complements import ADVERB, WHAT, WHEN

_IDLE = (
    r"(?!(?:not|never|only|be|have|become|continue|remain|stay|see|know|say|speak|comment|happen|last|mean|matter|need|get|receive|"
    r"take\s+place|win|lose|suffer|face|collapse|fail|begin|start|depend|like|prefer|visit|arrive|travel|make\s+clear|"
    r"seem|appear|help|show|prove|lead|result|cause|cost|arrest|also\s+be)\b)"
)
"""Verbs of what happens to somebody, of which he promises nothing."""
_HANGING = (
    r"(?=[a-z]+\b[^.;]*?\s(?:if|provided(?:\s+that)?|once|unless|as\s+long\s+as|so\s+long\s+as|on\s+condition|"
    r"in\s+(?:exchange|return)\s+for|as\s+soon\s+as|only\s+(?:if|when|after|once)|the\s+(?:day|moment))\s)"
)

VERBS: tuple[tuple[Stance, str, str], ...] = (
    ("propose", "stand", r"\s+(?:firmly\s+)?by\s+(?=(?:the|its|their|his|her)\s+(?:\w+\s+)?(?:commitment|pledge|promise|offer)\s+to\s)"),
    ("propose", "promise pledge", rf"{WHEN}\s+(?:(?:to\s+)?[A-Z][\w’'-]+\s+)?(?=(?:the|an?|its|more|further|additional|new|fresh|another|several|two|three|\d[\d,]*)\s)(?!(?:\w+\s+)?(?:retaliation|revenge|response|answer|victory|fight|war|investigation|inquiry)\b)"),
    ("threaten", "weigh consider prepare ready", r"\s+(?=(?:(?:new|further|fresh|additional|more|tougher|harsher|\w+al|\w+ic)\s+)?(?:sanctions|strikes|tariffs|retaliation|countermeasures)\s+(?:on|against)\b)"),
    ("demand", "tie condition peg", r"\s+(?=(?:[\w’'-]+\s+){1,10}?(?:(?:up)?on|to)\s+(?:the|an?|its|their|his|her|full|progress)\b)(?!up\b|down\b|the\s+knot)"),
    ("demand", "link", r"\s+(?=(?:any|its|their|his|her|further|all)\s+(?:[\w’'-]+\s+){1,10}?to\s+(?:the|an?|its|their|full|progress)\b)"),
)  # fmt: skip
"""Verbs in their base form."""

WORDS: tuple[tuple[Stance, str, str], ...] = (
    ("threaten", "ready willing prepared", r"\s+to\s+(?=(?:sanction|blacklist|penali[sz]e|impose|resort|use\s+force|resume|step\s+up|escalate)\b)"),
    ("accept", "board", rf"\s+with\s+(?={WHAT})"),
)  # fmt: skip
"""Words as they are written."""

DENIALS: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "not never won wouldn", r"(?:['’]t)?\s+be\s+(?=(?!(?:drawn(?!\s+into)|surprised|affected|hurt|harmed|defeated|broken|able|ready|finished|completed|published|known|named|needed|concerned|caught|killed|used|seen|judged|disappointed|fooled|enough|easy|there)\b)[a-z]+(?:ed|en|wn|ght|ade|ung|eld|ound)\b)"),
)  # fmt: skip
"""What somebody will not have done to him."""

BOUND: tuple[tuple[Stance, str, str], ...] = (
    ("accept_with_conditions", "will would could", rf"\s+{ADVERB}{_IDLE}{_HANGING}"),
    ("state_aim", "will would", rf"\s+{ADVERB}{_IDLE}(?=(?:put|station|base|leave|take\s+over|take\s+part|set|run|govern|administer|impose|enforce|hold|carry|turn|raise|expand|double|lower|close|reopen|open|speed|step|move|submit|recall|register|demand|ask|appeal)\b)"),
)  # fmt: skip
"""What somebody says that his own side will do."""

NOUNS: tuple[tuple[Stance, str, str], ...] = (
    ("demand", "priority", r"(?:\s+(?:at|in|for)\s+[\w\s’'-]{2,40}?)?(?:,\s[^,]{3,80},)?\s+(?:is|was|remains|remained)\s+(?=(?:the|an?|to|that)\b)"),
)  # fmt: skip

_DOES = (
    r"(?=[a-z]+\b)(?!(?:be|have|know|see|think|feel|hope|remember|fear|worry|wait|fight|defend|live|win|lose|"
    r"say|go\s+without|understand|expect|bear|suffer|endure|flee|evacuate|pay\s+the\s+price)\b)"
)
OUGHT: tuple[tuple[Stance, str, str], ...] = (
    ("demand", "should", rf"\s+{ADVERB}{_DOES}"),
    ("demand", "has have needs need", rf"\s+to\s+{ADVERB}{_DOES}"),
)  # fmt: skip
"""What somebody says that another side should do."""

SPEAKER: tuple[tuple[Stance, str, str], ...] = (
    ("threaten", "will would", r"\s+be\s+(?=(?:shot|eliminated|struck|bombed|neutrali[sz]ed|sanctioned|blacklisted)\b)"),
    ("accept_with_conditions", "will would could", rf"\s+{ADVERB}(?=(?:fall\s+silent|stop|cease|end|begin|start|resume|take\s+effect|reopen|leave|withdraw|go\s+home|come\s+home)\b){_HANGING}"),
    ("reject", "nothing", r"\s+(?:[\w’'-]+\s+){0,5}?(?:will|can|shall|would)\s+be\s+(?=(?:decided|agreed|signed|given|imposed|discussed|settled|done|handed|ceded|conceded|traded|changed|moved)\b)"),
)  # fmt: skip
"""What is told by whoever says so."""

CLEFTS: tuple[tuple[Stance, str, str], ...] = (
    ("accept", "accept stomach swallow tolerate countenance allow entertain permit", r"(?:\s+[^,;:“”]{1,40}?)?,?\s+(?:is|was)\s+(?=\w)"),
    ("demand", "want wants wanted seek seeks sought demand demands demanded after need needs needed ask asks asked require requires required", r"(?:\s+[^,;:“”]{1,50}?)?(?:,\s[^,;:“”]{3,40},)?\s+(?:is|was|are|were)\s+(?=\w)"),
    ("propose", "propose proposes proposed offer offers offered suggest suggests suggested prefers prefer give", r"\s+(?:is|was|are|were)\s+(?=\w)"),
)  # fmt: skip

ORDERS: tuple[tuple[Stance, str, str], ...] = (
    ("demand", "open pay free release give hand stop leave let lift withdraw pull end dismantle return get take put bring halt drop accept sign show send", r"\s+(?=(?:the|all|our|us|up|your|out|back|over|those|them|every|its|that|this)\b)"),
)  # fmt: skip
