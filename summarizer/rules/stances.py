"""The words of stances for a reader without a model: which word tells what, of what.

Narrower than the lexicon of the proofs, which must understand whatever a model quotes:
here a word counts only with the complement that makes it a stance. A rule is found by
the word that it begins with; its pattern reads on from the end of that word.
"""

from typing import Literal, NamedTuple

from ..dates import WEEKDAY
from ..kinds.position.model import Stance
from .complements import (
    ADVERB,
    ASIDE,
    ASKED,
    BARE,
    BY,
    CONDITION,
    COURTESY,
    DEAL,
    DENIABLE,
    DONE,
    FOES,
    NO_OBJECT,
    NOT_SPOKEN,
    PARTY,
    PEOPLE,
    PLAIN,
    SUBJUNCTIVE,
    WHAT,
    WHEN,
    WHOM,
    YIELDED,
)
from .deeds import (
    AGREE,
    DEFY,
    DO,
    FARE,
    GIVE,
    HARM,
    HELP,
    HURT,
    REFUSE,
    SANCTION,
    STAND,
    forms,
)
from .frames import BOUND, CLEFTS, DENIALS, NOUNS, ORDERS, OUGHT, SPEAKER, VERBS, WORDS
from .idioms import IDIOMS, PHRASES
from .turns import OPEN, SAID

Shape = Literal[
    "verb",
    "future",
    "bound",
    "asked",
    "warning",
    "denial",
    "cleft",
    "noun",
    "agent",
    "gapped",
    "inverted",
    "speaker",
    "order",
]
"""Where the holder of a stance stands.

verb: its subject, or behind "by"; future: the same, of what somebody will do; bound: the
same, of what he says of himself, whatever it is; asked: whoever says so of another
side; warning:
the same, if something happens; denial: the same, of what an official says that his side
will not do; cleft: the same, in "what Kyiv wants is"; noun: its owner, or whoever raises
it; agent: behind "by" or "from"; gapped: a subject behind what it is told of ("a demand
Kyiv has resisted"); inverted: behind its helper ("nor will Kyiv"); speaker: whoever says
so; order: the same, in words that begin with a command.
"""


class Rule(NamedTuple):
    """One way of telling a stance."""

    stance: Stance
    tail: str
    """A pattern from the end of the word to where its object begins."""
    shape: Shape
    is_open: bool = False
    """Whether its object counts only where it names something negotiable."""


_VERBS: tuple[tuple[Stance, str, str], ...] = (
    # what is asked for
    ("demand", "demand", rf"{WHEN}\s+{NO_OBJECT}(?!to\s+(?:know|see|hear|speak)\b|(?:an?\s+)?(?:explanations?|answers?|clarification)\b)(?=that\b|to\b|{WHAT}|[a-z]+)"),
    ("demand", "insist", rf"{WHEN}\s+(?:(?:up)?on\s+(?!it\b|their\s+right|his\s+right)|(?=(?:that\s+)?{SUBJUNCTIVE})|(?=that\s+{ASKED})|(?={PLAIN}(?:must|should|be)\s))"),
    ("demand", "maintain argue stress reiterate repeat emphasise emphasize reaffirm state declare say warn add note tell decree believe", rf"{WHEN}\s+(?:[A-Z]\w+\s+)?(?!that\s+(?:{PEOPLE}|everyone|everybody|nobody)\b)(?=that\s+{PLAIN}(?:must|should|ought\s+to|ha(?:s|d|ve)\s+to|needs?\s+to|needed\s+to)\s+(?!have\b|be\s+(?:seen|noted|said|careful|ready|prepared)))"),
    ("demand", "call", rf"(?:\s+\w+ly)?(?:\s+again)?{WHEN}\s+(?=for\b|on\b|upon\b)(?!for\s+(?:comment|patience|calm|prayers?)\b|(?:up)?on\s+(?:him|her|them|(?:(?:all|the)\s+)*(?:{PEOPLE}))\b)"),
    ("demand", "urge exhort implore beseech entreat", rf"{WHEN}\s+(?={WHAT}|[a-z]+)(?!(?:(?:its|his|her|their|the|all)\s+(?:own\s+)?)?(?:reporters|people|residents|civilians|citizens|nationals|villagers|supporters|travell?ers)\b|caution|restraint|calm|patience)"),
    ("demand", "ask", rf"{WHEN}\s+(?!not\s|(?:the\s+|his\s+|her\s+|its\s+)?(?:army\s+)?(?:commanders?|generals|ministers|families|residents)\s|to\s+(?:remain|be|stay)\s)(?=(?:both|all|the\s+two)\s+(?:\w+\s+)?to\s|for\s+(?!time\b|more\s+time|clarif|patience|forgiveness|directions|permission|comment|a\s+mandate|began|is\b|was\b|has\b|had\b|and\b|but\b|by\b|on\b|in\b)|{WHAT}[^.;]{{2,100}}?\sto\s+\w|(?:in\s+return\s+)?that\s|{WHAT}\s?(?:[\w’'-]+\s+){{0,3}}?for\s)(?!(?:him|her|them|us|me)\s)"),
    ("demand", "appeal plead beg", rf"{WHEN}\s+(?!for\s+(?:patience|calm|prayers?|blood)\b)(?=to\b|for\b|with\b|{WHAT}[^.;]{{2,80}}?\sto\s+\w)"),
    ("demand", "press push lobby campaign agitate", rf"{WHEN}\s+(?=for\s|ahead\s+with\s+a\s+demand|{PARTY}{BARE}(?:not\s+)?to\s(?!the\s)|[A-Z][\w’'-]+(?:\s+[\w’'-]+){{0,2}}?\s+to\s)"),
    ("demand", "require", rf"\s+(?=that\b|{WHAT}\s?(?:[\w’'-]+\s+){{0,5}}?(?:to\s|guarantees?|assurances?|withdrawal|release))"),
    ("demand", "request", rf"{WHEN}\s+(?!anonymity|not\s)(?=that\b|{WHAT})"),
    ("demand", "expect", rf"\s+(?={PARTY}{BARE}(?:not\s+)?to\s+(?!{HARM}|{FARE}|the\b|an?\b|its\b|their\b)[a-z]|that\s+{ASKED})"),
    ("demand", "order instruct challenge command press pressure", rf"\s+(?={WHOM}(?:{DO}))(?!(?:its|his|her|their|residents?|civilians?|people|reporters|journalists|everyone|villagers|the\s+(?:army|military|troops|forces|soldiers|navy))\s+)"),
    ("demand", "want", rf"\s+(?!to\b|no\b|nothing\b|peace\b|more\s+time|war\b|(?:\w+\s+)?(?:relations|ties|stability)\b)(?={WHAT}|[a-z]+\s)"),
    ("demand", "need", r"\s+(?!to\b)(?=(?:[\w-]+\s+){0,3}?(?:guarantees|assurances|recognition|timetable|cease-?fire|truce|withdrawal|release|commitments?|peace|pause|deal)\b)"),
    ("demand", "encourage prod nudge", rf"{WHEN}\s+(?={PARTY}{BARE}(?:not\s+)?to\s+(?!be\b)[a-z])"),
    ("demand", "advise counsel", rf"\s+(?={WHOM}(?:{DO}))"),
    ("demand", "warn caution", rf"\s+(?!{PEOPLE}|motorists|investors)(?=(?:[\w’'-]+\s+){{1,5}}?(?:against\s+\w+ing|not\s+to)\s)"),
    ("demand", "hold", r"\s+out\s+for\s+(?=\w)"),
    ("demand", "look turn", r"\s+to\s+(?=(?:the\s+)?[A-Z][^.;,]{1,50}?\sfor\s)"),
    ("demand", "give", r"\s+(?=[^.;]{2,50}?\s(?:until\s|[\w-]+\s+(?:hours|days|weeks)\s)[^.;]*?\bto\s)"),
    ("demand", "set", r"\s+(?=(?:out\s+|down\s+)?(?:[\w-]+\s+){0,3}?(?:conditions?|terms|demands|deadline)\b)(?!off|up)"),
    ("demand", "make tie link call describe declare set", r"\s+(?!it\b)(?=[^.;]{3,70}?\s+(?:(?:an?|its|their|his|her|the)\s+(?:\w+\s+)?(?:(?:pre-?)?condition|price)\s+(?:for|of)|conditional\s+(?:up)?on|contingent\s+(?:up)?on|dependent\s+on)\b)"),
    ("demand", "make", r"\s+it\s+an?\s+[“\"']?(?:\w+\s+){0,2}(?:pre-?)?condition[”\"']?\s+(?=for\s|that\s|of\s)"),
    ("demand", "make tie link", r"\s+(?=(?:any|its|their|his|the)\s+(?:[\w-]+\s+){1,10}?(?:to|with)\s+(?:the|an?|its|their)\s+(?:[\w-]+\s+){0,2}?(?:withdrawal|release|lifting|return|end|recognition|pull-?out|departure)\b)"),
    # what is put forward
    ("propose", "propose", rf"{WHEN}\s+{NO_OBJECT}(?={WHAT}|[a-z]+)"),
    ("propose", "offer volunteer", rf"{WHEN}\s+(?=to\s|{WHAT}|[a-z]+){COURTESY}"),
    ("propose", "suggest recommend advocate", rf"{WHEN}\s+(?!that\s+(?:[\w’'-]+\s+){{1,6}}(?:is|was|were|had|has|hit|are)\b)(?=(?:that\s+)?(?:[\w’'-]+\s+){{0,4}}?{DEAL}|\w+ing\s|that\s+{ASKED})"),
    ("propose", "table float moot", rf"{WHEN}\s+(?={WHAT}|{DEAL})"),
    ("propose", "submit unveil present outline", r"\s+(?=(?:[\w’'“”\"-]+\s+){0,5}?(?:plans?|proposals?|offers?|drafts?|formulas?|road\s?maps?|initiatives?|compromise|ideas?|truce|ceasefire)\b)"),
    ("propose", "circulate", rf"{WHEN}\s+(?={WHAT})"),
    ("propose", "put", rf"\s+(?=forward\s+|{DEAL}\s+forward\b|[^.;,]{{3,60}}?\son\s+the\s+table\b|on\s+the\s+table\b|(?:to|before)\s+(?:both|the)\s+(?:\w+\s+){{0,2}}(?:sides|parties|camps|delegations|two)\s+(?:an?|its|his|her)\s)"),
    ("propose", "hold", rf"\s+out\s+(?=the\s+(?:prospect|possibility|promise|offer)|{WHAT})(?!hope|against|for\b|an?\s+(?:hand|olive|carrot))"),
    ("propose", "push", r"\s+(?=an?\s+(?:[\w’'-]+\s+){0,4}?(?:idea|plan|proposal|formula|compromise|pause|truce|cease-?fire|deal|swap|freeze)\b)"),
    ("propose", "dangle", rf"\s+(?={WHAT}|[a-z]+)"),
    ("propose", "extend issue", r"\s+(?=(?:an?|the|its|his|her)\s+(?:\w+\s+)?(?:invitation|offer)\b)"),
    ("demand", "invite", rf"\s+(?={WHOM}(?:lift|lower|ease|recogni[sz]e|stop|end|withdraw|release|free|respect|halt|drop|condemn|impose|cut|raise|pay|fund|finance|support|intervene|reconsider|rethink)\b)"),
    ("propose", "invite", rf"\s+(?={WHOM}(?:{AGREE}|{HELP}|\w+)|both\b|{WHAT}\s?(?:[\w’'-]+\s+){{0,4}}?(?:to|for)\s)"),
    ("propose", "prefer favour favor", rf"\s+{NO_OBJECT}(?=[a-z]+)(?!to\s+(?:wait|say|speak|remain))"),
    # what is agreed to
    ("accept", "accept", rf"{WHEN}\s+{NO_OBJECT}(?={WHAT}|it\b|[a-z]+)(?!responsib|defeat|blame|that\s+the\s+war|(?:\w+\s+){{0,2}}(?:responsibility|apology|resignation))"),
    ("accept", "agree consent assent", rf"{WHEN}\s+(?:in\s+principle\s+)?(?=to\s|on\s|that\s)(?!to\s+(?:disagree|meet|talk|speak|discuss|consider|study|work|continue)\b|that\s+{PLAIN}(?:is|are|was|were|has|have|had)\b)"),
    ("accept", "endorse approve embrace adopt", rf"{ASIDE}{WHEN}\s+(?=(?:of\s+)?{DEAL})"),
    ("accept", "welcome applaud hail", rf"{WHEN}\s+(?={DEAL})"),
    ("accept", "back support", rf"{WHEN}\s+(?={WHAT}\s?{DEAL}|the\s+\w+(?:ing|ment|[ts]ion|al)\s+of\s)"),
    ("accept", "line fall come", r"\s+(?:up\s+|in\s+)?behind\s+(?=\w)"),
    ("accept", "agree", rf"\s+with\s+(?={WHAT}\s?{DEAL})"),
    ("accept", "sign", rf"\s+(?:up\s+to|on\s+to|off\s+on)\s+(?={WHAT}|it\b)"),
    ("accept", "say", r"\s+[“\"]?yes[”\"]?\s+to\s+(?=\w)"),
    ("accept", "give", r"\s+(?=(?:its|his|her|their)\s+(?:\w+\s+)?(?:blessing|consent|backing|approval|assent|support|green\s+light|agreement|acceptance|word)\s+(?:to|for|that)\s|(?:the|a)\s+green\s+light\s+to)"),
    ("accept", "give", r"\s+(?=(?:[\w’'-]+\s+){1,5}?(?:its|his|her|their)\s+(?:blessing|consent|backing|approval|support|nod|agreement|assent)\b)"),
    ("accept", "stand", r"\s+(?:firmly\s+)?by\s+(?=(?:the|its|their|his|“|\")[^.;]{0,40}?\b(?:agreement|truce|cease-?fire|deal|accord|commitment|pledge|word|text|promise|pause|offer|proposal|plan)\b)"),
    ("accept", "give", r"\s+an\s+undertaking\s+(?=that\s|to\s)"),
    ("accept", "put affix set", r"\s+(?:its|their|his|her|our)\s+(?:names?|initials?|signatures?|pens?)\s+to\s+(?=\w)"),
    ("accept", "throw put", r"\s+(?:its|his|her|their)\s+(?:\w+\s+)?(?:weight|support|backing)\s+behind\s+(?=\w)"),
    ("accept", "favour favor", rf"\s+of\s+(?={WHAT}\s?{DEAL}|\w+ing\b)"),
    ("accept", "live", rf"\s+with\s+(?={WHAT})"),
    ("state_aim", "recommit commit", r"(?:\s+(?:itself|himself|themselves))?\s+to\s+(?=\w+ing\b)"),
    ("accept", "recommit commit", rf"(?:\s+(?:itself|himself|themselves))?\s+to\s+(?={DEAL})"),
    ("accept", "promise pledge undertake", rf"{WHEN}\s+to\s+(?={GIVE}|{AGREE})(?!(?:return|leave|stop|end)\b\s*(?:[.,;”\"]|to\b|home\b|soon\b))"),
    # what is turned down
    ("reject", "reject", rf"{WHEN}\s+{NO_OBJECT}(?!{DENIABLE})(?={WHAT}|it\b|[a-z]+)"),
    ("reject", "refuse decline", rf"(?:\s+(?:point-blank|outright|even))?{WHEN}(?=\s+(?:to\s+{NOT_SPOKEN}|the\s|a\s|any\s|such\s|its\s|that\s)|\s*[.;,])\s*"),
    ("reject", "oppose", rf"{WHEN}\s+{NO_OBJECT}(?={WHAT}|[a-z]+)(?!to\s+each|(?:the\s+)?(?:{FOES})\b(?=\s*[.,;]))"),
    ("reject", "dismiss rebuff spurn scorn repudiate veto shun boycott snub bar block scotch discount disown", rf"{WHEN}\s+(?!{DENIABLE})(?:as\s+[“\"][^”\"]+[”\"]\s+)?(?={DEAL}|(?:any|all|the)\s+(?:idea|notion|prospect|possibility|suggestion))"),
    ("reject", "brush wave shrug bat swat", rf"\s+(?=(?:aside|away|off)\s+{WHAT}|{DEAL}\s+(?:aside|away|off)\b)(?!(?:aside|away|off)\s+{DENIABLE})"),
    ("reject", "resist", rf"{WHEN}\s+(?={DEAL}|(?:any|all|the)\s+(?:idea|notion|withdrawal|partition)|pressure\b|calls\b)"),
    ("reject", "rule", r"\s+(?:out\s+(?=[\w“\"'])|(?=(?:it|this|that|them)\s+out\b))"),
    ("reject", "say", r"\s+[“\"]?no[”\"]?(?:\s+to\s+(?=\w)|(?=\s*[.,;]))"),
    ("reject", "want", r"\s+(?=(?:no|nothing)\s)"),
    ("reject", "find call consider regard deem see view brand describe", r"\s+(?=[^.;]{1,80}?\b(?:null\s+and\s+void|unworkable|unwelcome|unthinkable|unrealistic|a\s+capitulation|surrender\s+by)\b)"),
    ("red_line", "find consider regard deem see view brand describe declare", r"\s+(?=[^.;]{1,80}?\b(?:unacceptable|out\s+of\s+the\s+question|a\s+non-?starter|a\s+red\s+line|non-?negotiable)\b)"),
    ("reject", "turn", rf"\s+(?:down\s+(?:flat(?:ly)?\s+)?(?={WHAT})|(?=(?:the|it|its|that|this|a)(?:\s+[\w’'-]+){{0,4}}?\s+down\b))"),
    ("reject", "object", rf"{WHEN}\s+to\s+(?={WHAT}|\w+ing\b)"),
    ("reject", "balk baulk", r"(?:\s+at\s+(?=\w)|(?=\s*[.;]))"),
    ("reject", "rule", r"\s+(?=(?:any|all|the)\s[^.;]{1,60}?\sout\b)"),
    ("reject", "throw", rf"\s+out\s+(?={DEAL})"),
    ("reject", "walk", rf"\s+(?:away\s+from|out\s+of)\s+(?={DEAL})"),
    ("reject", "see", r"\s+no\s+(?:reason|need|point|grounds?|case|basis)\s+(?=to\s|for\s|in\s)"),
    # what is given up
    ("concede", "drop abandon withdraw waive soften", r"\s+(?=(?:its|his|their|the|a|any)\s+(?:[\w-]+\s+){0,4}?(?:demands?|conditions?|objections?|insistence|claims?|opposition|veto|requirement)\b)"),
    ("concede", "give", r"\s+(?:up\s+(?=(?:its|his|their|the)\s)|(?:way|ground)\s+on\s+(?=\w))"),
    ("concede", "yield relent concede budge soften", rf"\s+(?:(?:on|over)\s+(?!{WEEKDAY})|(?=that\s+(?:[\w’'-]+\s+){{1,8}}?(?:may|might|could|would)\b))"),
    ("concede", "do", r"\s+away\s+with\s+(?=(?:its|his|their)\s)"),
    ("concede", "back climb", r"\s+(?:down|away)\s+(?=(?:on|over|from)\s)"),
    # what is threatened
    ("threaten", "threaten", rf"{WHEN}\s+(?=to\s|with\s|[A-Z](?:[\w’'-]+\s+){{1,6}}?with\s|more\b|further\b|retaliation|a\s|“|\")"),
    ("threaten", "warn", rf"(?:\s+[A-Z][\w’'-]+)?{WHEN}\s+(?=(?:that\s+)?(?:any\s[^.;,]{{3,80}}?|if\s[^.;]+?,\s+)?(?:it|he|she|they|we|its\s\w+|their\s\w+|his\s\w+|the\s\w+|[A-Z][\w’'-]+)\s+(?:would|will)\s+{ADVERB}(?:{HURT})|of\s+(?:(?:an?|the)\s+)?(?:[\w“\"-]+\s+){{0,3}}?(?:retaliation|reprisals?|consequences|strikes|attacks|response|escalation|action|measures)|that\s+more\s+would\s+follow|that\s+(?:any\s+)?[^.;]{{3,80}}\bwould\s+be\s+(?:met|treated|regarded|considered|answered|seen)\b)"),
    ("threaten", "vow swear", r"\s+(?=to\s+(?:pull|withdraw|leave|quit|walk|bring\s+down|topple)\b)"),
    ("threaten", "vow swear promise pledge", rf"{WHEN}\s+(?=to\s+{ADVERB}(?:{HARM}|{SANCTION})|(?:an?\s+)?(?:[\w“-]+\s+){{0,2}}?(?:revenge|retaliation|vengeance|response|reply|punishment|answer)\b)"),
    ("threaten", "reserve", r"\s+the\s+right\s+(?=to\s)"),
    ("threaten", "consider regard view treat deem see", r"\s+(?=[^.;]{3,90}?\b(?:legitimate\s+targets?|an?\s+(?:fair\s+|legitimate\s+)?target|acts?\s+of\s+(?:war|aggression)|casus\s+belli|declaration\s+of\s+war)\b)"),
    # what is aimed at
    ("state_aim", "mean", r"\s+(?=to\s+(?!say\b|be\b)\w)"),
    ("state_aim", "aim intend plan", r"\s+(?=to\s+(?!speak|hear|say|know|meet\s+reporters)\w)"),
    ("state_aim", "vow pledge resolve promise undertake", r"\s+(?=to\s+(?!look|consider|study|examine|review|investigate|think|discuss|raise|try)\w)"),
    ("state_aim", "envision envisage", rf"\s+(?={WHAT})"),
    ("state_aim", "strive", r"\s+(?:for|to)\s+(?=\w)"),
    ("state_aim", "seek", r"\s+(?=to\s+(?:restore|secure|regain|join|win|end|keep|bring|create|establish|build))"),
    ("demand", "seek", rf"\s+{NO_OBJECT}(?!to\b|is\b|was\b|refuge|shelter|treatment|asylum|safety|advice|comment|medical)(?={WHAT}|[a-z]+\s)"),
    ("state_aim", "want", rf"\s+(?=to\s+(?!begin|start|go\b|come\b){ADVERB}(?:{DO}|{HARM}|(?:see|be|put|have|take|reach|cut|turn|become)\b)(?!\s+whether))"),
)  # fmt: skip

_WORDS: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "rejected opposed dismissed refused rebuffed vetoed", rf"{BY}"),
    ("reject", "turned brushed waved voted thrown ruled struck", rf"\s+(?:down|aside|off|away|out){BY}"),
    ("accept", "accepted endorsed approved backed welcomed", rf"{BY}"),
    ("propose", "proposed offered drafted tabled suggested", rf"{BY}"),
    ("propose", "put", rf"\s+forward{BY}"),
    ("demand", "demanded requested sought", rf"{BY}"),
    ("threaten", "ready willing prepared", rf"\s+to\s+(?={HARM})"),
    ("accept_with_conditions", "ready willing prepared open happy content minded inclined disposed", rf"{ASIDE}\s+(?:to|for)\s+(?={CONDITION})"),
    ("propose", "ready willing prepared open minded inclined disposed", rf"{ASIDE}\s+(?:to|for)\s+(?=(?:[\w“\"-]+\s+){{0,3}}?(?:talks|negotiat\w+|dialogue|exchange\b|swap\b|meet\w*|discuss\w*)|(?:{HELP})\s)"),
    ("accept", "ready willing prepared minded inclined disposed", rf"{ASIDE}\s+to\s+(?={AGREE})"),
    ("accept", "amenable receptive agreeable", rf"\s+to\s+(?={WHAT})"),
    ("accept", "ready prepared open", rf"{ASIDE}\s+(?:to|for)\s+(?={WHAT}\s?{DEAL})"),
    ("propose", "ready willing prepared minded inclined disposed", rf"{ASIDE}\s+to\s+(?={GIVE})"),
    ("reject", "unwilling unprepared", rf"\s+to\s+(?={AGREE}|{GIVE}|{REFUSE})"),
    ("reject", "opposed averse", r"\s+to\s+(?=\w)"),
    ("reject", "against", rf"\s+(?={WHAT}|it\b)(?!the\s+(?:clock|backdrop|odds|wall|war|rebels?)\b)"),
    ("reject", "hear", r"\s+(?:nothing\s+)?of\s+(?=\w)"),
    ("reject", "no", r"\s+(?:party\s+to\s+|(?:intention|plans?|instructions|mandate|interest|appetite|wish|desire)\s+(?:of|to|in)\s+)(?=\w)"),
    ("accept", "behind", rf"\s+(?={WHAT}\s?{DEAL})"),
    ("red_line", "called calls call", r"\s+(?=[^.;]{1,60}?\b(?:unacceptable|a\s+line\s+(?:that|which|we|it|he|she|they|no)\b|out\s+of\s+the\s+question|a\s+non-starter|a\s+red\s+line)\b)"),
    ("red_line", "not", r"\s+(?=(?:tolerate|permit)\b)"),
    ("reject", "not", rf"{ASIDE}\s+{ADVERB}(?:be\s+)?(?={REFUSE})(?!be\b)"),
    ("reject", "not isn aren", r"(?:['’]t)?\s+(?=\w+ing\s[^.;]*\b(?:until|unless|before|without)\b)"),
    ("reject", "not", r"\s+(?:about|going|prepared|ready|willing|minded)\s+to\s+(?!be\b)(?=\w)"),
    ("accept", "not won wouldn", r"(?:['’]t)?\s+(?=(?:oppose|object\s+to|block|veto|obstruct|resist|contest|stand\s+in\s+the\s+way)\b)"),
    ("accept", "not", r"\s+(?:opposed|averse|hostile)\s+to\s+(?=\w)"),
    ("reject", "not", r"\s+in\s+the\s+business\s+of\s+(?=\w+ing)"),
    ("reject", "neither", r"\s+(?=[a-z]+\s)"),
    ("reject", "won wouldn cannot", rf"(?:['’]t)?\s+{ADVERB}(?={REFUSE})"),
    ("reject", "can", rf"['’]t\s+{ADVERB}(?={REFUSE})"),
    ("red_line", "never", rf"\s+{ADVERB}(?=(?:accept|allow|tolerate|permit|give\s+up|surrender|cede|negotiate|yield|compromise|recogni[sz]e|let)\b)"),
    ("reject", "never", rf"\s+{ADVERB}(?={REFUSE})"),
    ("state_aim", "not", r"\s+be\s+the\s+first\s+(?=to\s)"),
    ("state_aim", "not", r"\s+(?=(?:target|attack|strike|fire|shoot|shell|bomb|open\s+fire|use|interfere)\b)"),
    ("threaten", "not", r"\s+(?=hesitate\s+to\s)"),
    ("red_line", "will would can could", r"\s+(?:under\s+no\s+circumstances|on\s+no\s+account|at\s+no\s+price)\s+(?=\w)"),
    ("demand", "told tells telling", rf"\s+(?!reporters|journalists|{PEOPLE})(?={PARTY}{BARE}(?:not\s+)?to\s+(?!{FARE}|expect\b|the\b|an?\b|its\b|their\b|his\b|her\b)[a-z])"),
    ("demand", "adamant insistent", rf"\s+(?:on\s+(?=\w)|that\s+(?={ASKED}))"),
    ("demand", "would", r"\s+(?:also\s+|still\s+|dearly\s+|first\s+)*like\s+(?=to\s+(?:see|have|get)\s|(?!to\s|it\s+to\s+be\s+known)[a-z]+\s|[A-Z])"),
    ("demand", "would", r"\s+(?:have|see)\s+(?=(?:the|all|its|every|any|both|[A-Z]\w+)\s[^.;,]{3,60}?(?:\w+ed|set|put|taken|let|given|sent|brought|shut|held|withdrawn|torn)\b)"),
    ("state_aim", "would", r"\s+(?:also\s+|still\s+|dearly\s+)?like\s+(?=to\s+(?!know|hear|thank|say|see|have|get|believe|think|point|stress|make\s+clear))"),
    ("concede", "longer", r"\s+(?=(?:insists?|demands?|opposes?|rejects?|requires?|seeks?|wants?|insisted|demanded|opposed)\b)"),
    ("state_aim", "determined committed keen eager bent intent", r"\s+(?:(?=to\s)|on\s+(?=\w+ing\b|the\b))(?!to\s+(?:hear|know|avoid\s+comment))"),
)  # fmt: skip

_FUTURES: tuple[tuple[Stance, str, str], ...] = (
    ("threaten", "would will", r"\s+(?=open\s+the\s+gates\b)"),
    ("accept_with_conditions", "would will", rf"\s+{ADVERB}(?=(?:{AGREE}|{GIVE}|{HELP}|come\b){CONDITION})(?!only\s+(?:say|be)\b)"),
    ("accept_with_conditions", "would will", rf"\s+only\s+(?=(?:{AGREE}|{GIVE}|{HELP}|come\b)[^.;]*\b(?:after|when|once|if)\b)"),
    ("reject", "will would", r"\s+(?:stay|remain|keep\s+(?:its|their|our)\s+(?:troops|forces))\s+(?=where\b|put\b(?!\s+(?:from|for|during|between)\b)|(?:on|in|at)\s[^.;]*\b(?:as\s+long\s+as|until|unless|whatever|regardless|no\s+matter|for\s+good|indefinitely|forever)\b)"),
    ("accept", "could can", rf"\s+{ADVERB}(?={AGREE})(?!(?:meet|talk|discuss|consider|return\s+to|come\s+to|enter|participate|continue)\b)"),
    ("accept", "would will", rf"\s+{ADVERB}(?={AGREE})(?!\w+\s+nothing)(?!(?:meet|talk|discuss|negotiate|recogni[sz]e|consider|return\s+to|come\s+to|enter|support|participate|continue)\b)"),
    ("threaten", "would will", rf"\s+{ADVERB}(?=(?:quit|leave|exit|abandon|walk\s+(?:out\s+of|away\s+from)|pull\s+out\s+of|withdraw\s+from)\s+(?:the|its|all|this)\s+(?:[\w-]+\s+){{0,3}}?(?:commission|talks|negotiations|accord|treaty|agreement|deal|truce|ceasefire|process|pact|mission|bloc|council|table)\b)"),
    ("threaten", "would will", rf"\s+{ADVERB}(?=(?:suspend|freeze|cut|halt|stop|end|withdraw|scrap|hold\s+back|withhold|block)\s+(?:[\w-]+\s+){{0,4}}?(?:aid|funds|money|loans|grants|credits?|weapons|arms|shipments|gas|trade|talks|negotiations|cooperation|support|deliveries|supplies|exports|imports|payments|funding|ties|relations|flights\s+(?:to|from)|assistance)\b)"),
    ("threaten", "would will", rf"\s+{ADVERB}(?={HARM}|(?:answer|respond\s+to)\s+(?:any|every|each|the)\b|respond\s+(?:with|in\s+kind|harshly|forcefully|decisively|militarily)|march\s+on|resume\s+(?:its|the|their|our)?\s*(?:\w+\s+)?(?:offensive|strikes|attacks|war|bombing|shelling|operations|fighting)|(?:treat|regard|consider|view|see)\s[^.;]{{3,90}}?\bas\s(?!if\b|though\b))"),
    ("propose", "would will", rf"\s+{ADVERB}(?!{DEFY})(?=(?:{GIVE}|{HELP})\s)"),
    ("propose", "would will", rf"\s+{ADVERB}(?=(?:meet|talk|sit\s+down|negotiate|attend|come|go)\b[^.;]*\b(?:anywhere|anytime|(?:at\s+)?any\s+time|whenever|wherever|without\s+(?:pre)?conditions)\b)"),
    ("state_aim", "would will", rf"\s+{ADVERB}(?={STAND}|recogni[sz]e\b)(?!(?:continue|keep)\s+to\s+(?:be|monitor|review|look|watch)\b|work\b\s+(?:out|as)\b|bring\b\s+(?:death|more)|win\b)"),
)  # fmt: skip

_REFUSALS: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "will would", rf"\s+{ADVERB}(?={DEFY})"),
    ("reject", "will would", rf"\s+{ADVERB}(?!be\b|have\b|see\b|take\s+no\s+questions|make\s+no\s+(?:comment|difference))(?=[a-z]+\s+(?:with\s+|to\s+|for\s+)?(?:no|nothing|nobody|none|neither)\b)"),
)  # fmt: skip

_WARNINGS: tuple[tuple[Stance, str, str], ...] = (
    ("threaten", "would will", rf"\s+{ADVERB}(?={SANCTION})"),
)  # fmt: skip

_DENIALS: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "not never won wouldn", rf"(?:['’]t)?{ASIDE}\s+{ADVERB}(?!(?:be|have|say|know|happen|last|work|comment|name|confirm|hesitate|mean|matter|end|change|affect|see|need|get|receive|disclose|reveal|elaborate|speculate|discuss|target|attack|strike|fire|shoot|shell|bomb|use|interfere|disappoint|fail|lose|collapse|begin|start|happen|rest)\b)(?=[a-z]+\b)"),
)  # fmt: skip

_GAP = r"(?=\s+(?:\w+ly|so\s+far)\b|\s*[.,;]|\s+(?:unless|until|because|on\s+\w+day|last\s+\w+|but|in\s+\w+|at\s+\w+|out\s+of\s+hand|as\s+[a-z]+)\b)"
_GAPPED: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "resist resists resisted reject rejects rejected oppose opposes opposed dismissed dismisses rebuffed refused refuses spurned vetoed", _GAP),
    ("reject", "brushed waved turned ruled shot voted thrown threw brushes waves turns rules", rf"\s+(?:aside|away|off|down|out){_GAP}"),
    ("accept", "accept accepts accepted endorsed endorses approved embraced", _GAP),
    ("accept", "live", r"\s+with(?=\s*[.,;”\"])"),
    ("propose", "proposed offered tabled floated favours favors prefers prefer", _GAP),
    ("demand", "wants want demands demanded seeks sought", r"(?=\s*[.,;])"),
    ("demand", "insists insisted", r"\s+on(?=\s*[.,;])"),
    ("demand", "called calls asked asks pushed pushes pressed", r"\s+for(?=\s*[.,;])"),
    ("demand", "after", r"(?=\s*[.,;])"),
)  # fmt: skip

_SPEAKER: tuple[tuple[Stance, str, str], ...] = (
    ("red_line", "not", r"\s+(?:negotiable|up\s+for\s+\w+|for\s+(?:negotiation|discussion|debate|sale|bargaining|compromise|trade)|open\s+to\s+(?:negotiation|discussion)|subject\s+to\s+(?:negotiation|discussion)|(?:\w+\s+){0,3}on\s+(?:the|any)\s+table|(?:a|something)\s+(?:question|subject|matter|thing)?\s*(?:for|it|we|that|he|she|they|any|open)\b|an\s+option|acceptable|possible)\b"),
    ("reject", "dead", r"\s+(?:at\s+birth|on\s+arrival|letter)\b"),
    ("reject", "not", r"\s+welcome\b"),
    ("red_line", "excluded", r"(?=\s*[,.;”\"]|$)"),
    ("red_line", "non", r"-(?:negotiable|starter)\b"),
    ("accept_with_conditions", "acceptable", rf"(?={CONDITION})"),
    ("propose", "will would", r"\s+be\s+(?=(?:allowed|let|permitted|waved)\s+(?:through|in|into|out|to\s+(?:leave|enter|pass|return|cross|dock|land))\b)"),
    ("red_line", "stay stays remain remains", r"\s+(?:ours\b|part\s+of\s|in\s+our\s+hands\b|under\s+our\s)"),
    ("red_line", "unacceptable inadmissible unthinkable inconceivable unimaginable intolerable", r"(?=\s*[,.;”\"’']|\s+(?:to|and|for)\b|$)"),
    ("red_line", "red", r"\s+lines?\b(?=\s*[,.;”\"’']|\s+(?:in|for|that)\b)"),
    ("red_line", "out", r"\s+of\s+the\s+question\b"),
    ("red_line", "off", r"\s+the\s+(?:table|agenda)\b"),
    ("red_line", "no", r"\s+circumstances?\s+(?=(?:will|would|should|can|could|must|shall)\b)"),
    ("red_line", "there", r"\s+(?:will|can|would|shall|could)\s+be\s+no\s+(?=[\w-]+)(?!(?:winners?|peace|military\s+solution|comment|further\s+comment|doubt)\b)"),
    ("reject", "there", r"\s+(?:is|was)\s+(?:no\s+(?:question|point|room|place|role|chance|need|prospect)\s+(?=of|in|for|to)|nothing\s+(?=(?:left\s+)?to\s+(?:discuss|negotiate|talk)))"),
    ("reject", "rather sooner", r"\s+[^.;,]{3,60}?\s+than\s+(?=(?:give|hand|leave|sign|accept|surrender|cede|yield|withdraw|recogni[sz]e|see)\b)"),
    ("reject", "cannot", r"\s+(?=(?:ask|expect|force|oblige|compel)\s+(?:us|me)\s+to\s)"),
    ("demand", "nothing", r"\s+(?:is|will\s+be|can\s+be)\s+(?:\w+\s+)?(?=(?:until|unless|before|without)\b)"),
    ("demand", "no", r"\s+(?=[a-z]+,\s+no\s+[a-z]+)(?!\w+,\s+no\s+\w+,?\s+(?:and\s+)?no\s)"),
    ("demand", "without", r"\s+(?=[^,.;]{3,80}?,?\s+(?:there\s+(?:will|would|can|could)\s+be\s+(?:no|nothing)\b|no\s+\w+\s+(?:will|would|can|could)\b))"),
    ("demand", "only", r"\s+(?:way|path|route|solution|basis|option|outcome)\s+(?:[\w’'-]+\s+){0,5}?(?:is|was|remains|remained|lies|would\s+be)\s+(?=\w)"),
    ("reject", "have has had", r"\s+no\s+(?:role|place|right|business|say)\s+(?=in|to|at|on)"),
    ("reject", "nobody", r"\s+(?:should|must|may|can|shall)\s+(?!(?:say|doubt|know|tell|be\s+surprised|think|believe)\b)(?=\w)"),
    ("reject", "no nobody", r"\s+(?:one\s+)?(?:will(?!\s+(?:win|know|ever\s+know|forget|believe|doubt|remember)\b)|is\s+going\s+to|leaves|gives|touches|takes|signs|goes|moves|enters)\s+(?=\w)"),
    ("demand", "no", r"\s+(?=(?:[\w’'-]+,?\s+){1,9}?(?:without|until|unless|before)\s)(?!doubt|circumstances|account|price|one\s+(?:knows|can\s+say)|longer|matter|word|sign|news|date)"),
    ("reject", "not", r"\s+(?=(?:one|a\s+single)\s[^.;]*\b(?:until|unless|before|without|will|would|shall)\b)"),
    ("accept_with_conditions", "will would", rf"\s+be\s+(?={YIELDED}(?:{CONDITION}|[^.;]*\bwhen\b))"),
    ("accept_with_conditions", "can may could", rf"\s+(?!be\s+(?:seen|said))(?=[a-z]+\b{CONDITION})"),
    ("red_line", "cross crosses crossed crossing", r"\s+(?=(?:a\s+(?:red\s+)?|(?:the|its|his|our|any)\s+red\s+)line\b)"),
    ("reject", "no", r"\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+(?:,\s[^,]{3,40},)?\s+(?:will|shall|is\s+going\s+to|are\s+going\s+to)\s+(?:ever\s+)?(?=(?:be|touch|set|enter|leave|cross|come|pass|remain|stay|stand|get|go|have)\b)"),
    ("threaten", "will would", r"\s+be\s+(?=(?:met\s|treated\s+as|regarded\s+as|considered\s|seen\s+as\s|answered|mined|shut|destroyed|hit|attacked|punished|avenged|targeted|sunk|seized|boarded|impounded|confiscated|arrested|detained|crushed|repelled|expelled|turned\s+back|stopped|shot\s+down|brought\s+down|fired\s+(?:up)?on|a\s+(?:legitimate\s+)?target|fair\s+game)\b)"),
    ("threaten", "will would", r"\s+(?=(?:pay|face)\s+(?:\w+\s+){0,4}?(?:price|consequences|cost|dearly)\b)"),
    ("accept_with_conditions", "hinges depends hinge depend conditional contingent dependent", r"(?:,\s[^,]{3,60},)?\s+(?:up)?on\s+(?=\w)"),
    ("reject", "will would", r"\s+(?:remain|stay)\s+(?=(?:(?:exactly\s+)?where\s+(?:they|it)\s+(?:are|is)|in\s+abeyance|suspended|closed|shut|frozen|in\s+place|in\s+force|sealed)\b)"),
    ("reject", "not", rf"\s+be\s+(?={DONE})"),
    ("reject", "never", rf"\s+be\s+(?={DONE})"),
    ("propose", "should", r"\s+(?:instead\s+|also\s+|now\s+)?(?=be\s+(?:frozen|exchanged|held|extended|opened|freed|released|withdrawn|lifted|halted|monitored|led|placed|given|put|brought|returned|decided|handled|dealt|discussed|resolved|settled)\b)"),
    ("demand", "time", r"\s+for\s+(?=[^.;]{2,60}?\sto\s)"),
    ("demand", "should", rf"\s+{ADVERB}(?={DO})"),
    ("demand", "has have had", rf"\s+to\s+{ADVERB}(?=(?:{DO}|be\s+\w+(?:ed|en))\b)(?!be\s+(?:seen|said)|fight\b|defend\b)"),
    ("demand", "need needs", rf"\s+to\s+{ADVERB}(?=(?:{DO}|be\s+\w+(?:ed|en))\b)"),
    ("demand", "must", rf"\s+(?:not\s+)?{ADVERB}(?!have\b|(?:also\s+)?(?:feel|understand|know|reali[sz]e|remember|believe|think|hope|learn|wait|find|decide|live|do|bear|answer|take\s+(?:full\s+)?responsibility)\b|be\s+(?:seen|noted|said|careful|ready|prepared|clear|remembered|felt|understood|\w+ing)\b)(?=[a-z])"),
)  # fmt: skip

_AGENTS: tuple[tuple[Stance, str, str], ...] = (
    ("propose", "proposal proposals offer plan initiative invitation draft text compromise formula paper", r"(?:\s+(?:circulated|tabled|drawn\s+up|put\s+forward|presented|floated|drafted|submitted|prepared|made))?\s+(?:by|from)\s+(?:the\s+)?(?=[A-Z])"),
    ("demand", "demand demands call calls request appeal plea", r"\s+(?:by|from)\s+(?:the\s+)?(?=[A-Z])"),
    ("reject", "rejection refusal", r"\s+by\s+(?:the\s+)?(?=[A-Z])"),
    ("threaten", "threat threats warning", r"\s+(?:by|from)\s+(?:the\s+)?(?=[A-Z])"),
)  # fmt: skip

_IS = r"(?:,\s+[^.;]{3,90}?,)?(?:,?\s+(?:he|she|it|they|[A-Z]\w+)\s+(?:said|says|added|told\s+\w+),?)?\s+(?:is|was|remains?|remained)\s+"
_NOUNS: tuple[tuple[Stance, str, str], ...] = (
    ("demand", "demand demands call calls request insistence appeal plea calls requests", r"\s+(?=for\s|that\s|on\s|to\s)(?!on\s+\w+ing\s)"),
    ("demand", "demand condition precondition price requirement request line position", rf"(?:\s+for\s+[\w\s’'-]{{2,50}}?)?{_IS}(?=that\b|the\b|an?\b|for\b)"),
    ("demand", "demands conditions preconditions terms requirements", r"(?:\s+(?:for|of)\s+[\w\s’'-]{2,60}?)?(?:,\s[^,]{3,60},)?(?::\s+|\s+(?:include[sd]?\s+|(?:is|are|were|remain|remained)\s+(?=that\b|to\b|the\b|an?\b|its\b|for\b|\w+ing\b)))(?=\w)"),
    ("demand", "price condition precondition demand aim", r"(?=\s+for\s|\s*[.,;])"),
    ("propose", "proposal offer plan initiative", r"\s+(?=for\s+(?:a|an|the)\s|of\s+(?:a|an)\s|to\s+[a-z]+\s)(?!to\s+the\s)"),
    ("propose", "idea suggestion formula", rf"(?:{_IS}(?=that\b|the\b|an?\b|for\b|to\b)|\s+(?=that\s))"),
    ("demand", "expectation", r"\s+(?=that\s)"),
    ("state_aim", "wish hope desire ambition", rf"(?:{_IS}|,?\s+)(?=that\s|to\s)"),
    ("propose", "proposal offer", rf"(?::\s+|{_IS}(?=that\b|the\b|an?\b|for\b|to\b))"),
    ("propose", "proposal plan draft offer initiative blueprint roadmap", r"\s+(?=(?:call|foresee|envisage|envision|provide|would|propose|include|ask|involve|suggest|set)s?\b)"),
    ("reject", "reply answer response verdict retort", r"(?:,\s[^,]{3,50},)?\s+(?:was|is|has\s+been|came\s+back)\s+(?:an?\s+)?(?:[\w-]+\s+)?[“\"]?(?=(?:no|never|refusal)\b)"),
    ("propose", "invitation", r"\s+(?=to\s|for\s)"),
    ("accept", "readiness willingness", rf"\s+to\s+(?={AGREE}|{GIVE})"),
    ("propose", "readiness willingness", r"\s+(?=to\s|for\s)"),
    ("accept", "commitment adherence", rf"\s+to\s+(?={WHAT}\s?{DEAL})"),
    ("accept", "acceptance endorsement approval", r"\s+(?=of\s)"),
    ("reject", "refusal unwillingness", r"\s+(?=to\s)"),
    ("reject", "rejection", r"\s+(?=of\s)"),
    ("reject", "opposition objections resistance objection", r"\s+(?=to\s)"),
    ("threaten", "threat threats", r"\s+(?=to\s|of\s)"),
    ("state_aim", "aim goal objective intention", rf"(?::\s+|{_IS}|\s+(?:of\s+)?)(?=to\s|\w+ing\b)"),
)  # fmt: skip

_INVERTED: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "nor", r"\s+(?:will|would|does|do|can|could)\s+(?=\w)"),
)
_LEMMAS = (*_VERBS, *IDIOMS, *VERBS)
_WHOLE = (*_WORDS, *PHRASES, *WORDS)
_TABLES: tuple[tuple[Shape, tuple[tuple[Stance, str, str], ...]], ...] = (
    ("verb", _WHOLE),
    ("future", _FUTURES),
    ("warning", _WARNINGS),
    ("bound", BOUND),
    ("asked", OUGHT),
    ("denial", (*_DENIALS, *DENIALS, *_REFUSALS)),
    ("cleft", CLEFTS),
    ("gapped", _GAPPED),
    ("speaker", (*_SPEAKER, *SPEAKER)),
    ("order", ORDERS),
    ("agent", _AGENTS),
    ("inverted", _INVERTED),
    ("noun", (*_NOUNS, *NOUNS)),
)


def _index() -> dict[str, tuple[Rule, ...]]:
    found: dict[str, list[Rule]] = {}
    for is_open, table in (False, _LEMMAS), (True, OPEN):
        for stance, lemmas, tail in table:
            rule = Rule(stance, tail, "verb", is_open)
            for key in {form for lemma in lemmas.split() for form in forms(lemma)}:
                found.setdefault(key, []).append(rule)
    for shape, rows in (*_TABLES, ("speaker", SAID)):
        for stance, keys, tail in rows:
            rule = Rule(stance, tail, shape, rows is SAID)
            for key in keys.split():
                found.setdefault(key, []).append(rule)
    return {key: tuple(rules) for key, rules in found.items()}


RULES = _index()
"""Rules by the word in lower case that they begin with."""
BASES = frozenset(lemma for _, lemmas, _ in _LEMMAS for lemma in lemmas.split())
