"""How far an arrangement has come, by the words before its noun and behind it.

Each point of a life is told within one clause: before the noun ("agreed to a truce") or
behind it ("the truce has expired"). Nearer words count before farther ones, and what
ended counts before what was once agreed.
"""

import re

from .. import lazy
from ..kinds.ceasefire.model import Status
from ..kinds.ceasefire.proof.lexicon.life import STATUS, Tag
from ..patterns import Line, WordPattern, read_line
from ..text import lowered

_BE = r"(?:(?:is|are|was|were|has\s+been|have\s+been|had\s+been|be|been|being|got|gets)(?:,\s[^,;.]{2,25},)?\s+)"
_ADV = r"(?:(?:\w+ly|also|now|still|again|since|already|twice|once|just|later|only|finally|then|to|due|set|yet|even)(?:,[^,;.]{2,25},)?\s+)*"
_MADE = (
    r"agreed|signed|initial+ed|reached|announced|declared|brokered|concluded|struck|sealed|clinched|"
    r"finali[sz]ed|ratified|approved|hammered\s+out|negotiated|mediated|facilitated|arranged|secured|imposed|"
    r"proclaimed|confirmed|set\s+up|put\s+in\s+place|established|ordered|decreed|worked\s+out|settled|adopted|granted|embraced|blessed"
)
_TIMED = r"(?=\s*(?:[.,;]|$|(?:on|at|in|last|after|when|with|without|this|by|within|amid|before|as|early|late|yesterday|today|abruptly)\b|(?-i:[A-Z])))"
_BEHIND: tuple[tuple[Status, str], ...] = (
    ("terminated", rf"collapsed|collapses|br(?:oke|oken|eaks)\s+(?:down|off|apart)|f(?:ell|allen|alls)\s+(?:apart|through|to\s+pieces|(?=(?:with|when|after|because)\b))|c(?:a|o)me\s+apart|unravel+(?:ed|s)|crumbled|disintegrated|imploded|died|gave\s+out\b|(?<!to\s)(?:die|wither)\b|failed(?!\s+to)|c(?:a|o)me\s+to\s+(?:nothing|naught|grief|an\s+abrupt\s+end)|to\s+(?:shreds|pieces|ribbons|tatters)|{_BE}{_ADV}(?:dead|history|gone|no\s+more|a\s+(?:dead\s+letter|memory|thing\s+of\s+the\s+past|scrap\s+of\s+paper|corpse)|called\s+off|abandoned|scrapped|shattered|torn\s+up|cancel+ed|annulled|terminated|revoked|broken\s+off|derailed|void|null|wrecked|ruined|destroyed|scuppered|sunk|buried|finished|ditched|torpedoed|sabotaged|killed(?:\s+off)?|smashed|(?:torn|shot|blown|ripped)\s+(?:to\s+\w+|apart|up)|in\s+(?:tatters|ruins|shreds|pieces|ashes)|no\s+longer\s+\w+|past\s+saving|beyond\s+repair)|(?:and|then|but)\s+(?:\w+ly\s+)?(?:abandoned|scrapped|called\s+off|torn\s+up|cancel+ed|revoked|shattered|ditched)|{_BE}{_ADV}(?:broken|violated)\s+(?:within|after\s+(?:only\s+|just\s+)?)\s*(?:[\w-]+\s+)?(?:hours|days|minutes|weeks|a\s+\w+|an\s+hour)|went\s+up\s+in\s+(?:smoke|flames)|foundered|bit\s+the\s+dust|no\s+longer\s+(?:exist|hold|appl|st[ao]nd|stood|held|tie|bind|bound|bind)\w*|(?:which|that)\s+(?:[\w’'-]+\s+){{1,5}}?(?:renounced|denounced|abandoned|scrapped|tore\s+up|quit)|as\s+(?:null|void|dead|finished|over|ended)"),
    ("expired", rf"(?<!will\s)(?:expired|lapsed|elapsed|ran\s+(?:out|its\s+course)|(?<=d\s)run\s+(?:out|its\s+course)|(?:was|were)\s+allowed\s+to\s+(?:lapse|expire|run\s+out)|(?:is|was|were|are|being|been)\s+{_ADV}over\b(?!\s+(?:\d|a\s))|c(?:a|o)me\s+to\s+an\s+end|lasted\s+(?=(?:only\s+|just\s+|barely\s+)?(?:[\w-]+|a\s+few|less\s+than\s+[\w-]+)\s+(?:hours?|days?|weeks?|months?|until))|ended(?:{_TIMED}|(?=\s+the\s+(?:day|moment|hour|minute|night)\b)))"),
    ("extended", rf"{_BE}{_ADV}(?:extended|prolonged|renewed|rolled\s+over|lengthened|given\s+(?:another|a\s+further)|(?:carried|spun|drawn)\s+(?:on|out))"),
    ("expired", r"(?:was|were|had\s+been)\s+(?:\w+\s+)?(?:meant|supposed|due|set|intended|scheduled)\s+to\s+(?:\w+\s+)?(?:last|expire|end|run|lapse)"),
    ("expired", r"(?:lapses|expires|ends)(?=\s+(?:hours|days|amid|with|after|as)\b)"),
    ("in_force", rf"t(?:ook|aken)\s+(?:effect|hold|root)|(?:is|was|be)\s+taking\s+(?:effect|hold|root)|(?:came|(?<=has\s)come|(?<=have\s)come|(?<=had\s)come|entered|went|gone)\s+into\s+(?:force|effect|operation)|(?:remain|stay|stand|appear)(?:s|ed|ing)?\s+(?:to\s+be\s+)?(?:in\s+(?:force|effect|place)|intact|holding)|{_BE}{_ADV}(?:in\s+(?:force|effect|place|operation|its\s+\w+\s+(?:day|week|month|hour))|under\s+way|holding|observed|respected|honou?red|implemented|kept|intact|(?:still\s+)?standing|(?:fragile|shaky|brittle|tenuous|battered|bruised|frayed|fraying|precarious|uneasy|patchy|wobbly|alive|creaking|hanging|dangling|limping|teetering|in\s+(?:\w+\s+)?(?:health|shape|trouble|jeopardy|danger|peril)|on\s+(?:life\s+support|its\s+last\s+legs)|under\s+(?:\w+\s+)?strain|binding)(?!\s+ground))|(?<!as\sit\s)(?:still\s+)?stands\b(?!\s+(?:at|accused|ready|by|to|out|for))|lives(?:\s+on)?\b(?!\s+(?:in|of|lost))|(?:hangs|dangles)\s+by|persist(?:s|ed)|prevail(?:s|ed)|(?:ha[sd]|have)\s+(?:\w+\s+)?(?:lasted|stuck|been\s+in\s+\w+)|continues?\b(?!\s+to\s+(?:be\s+)?(?:negot|disc|demand|elude))|(?:held|holds|holding|appears\s+to\s+hold)(?=\s*[.,;]|$|\s+(?:on|in|through|along|across|for|since|overnight|despite|throughout|so\s+far|into|firm|until|well|up|largely|mostly)\b)|(?:began|started|begun|survived|survives)\b|(?:runs|is\s+running|runs\s+on)\s+(?:until|to|through|till|for)\b|(?:expires|lapses|runs\s+out|ends)\s+(?:on|at|in|next|after|this|today|tomorrow|tonight|soon|(?-i:[A-Z]))|lasts\b|will\s+(?:cease\s+to\s+\w+|lapse|expire|end|run\s+out)(?=\s+(?:on|at|in|next|after|this|today|tomorrow|tonight|by)\b)|(?:is|are)\s+(?:due\s+|set\s+|meant\s+|scheduled\s+|supposed\s+)?to\s+(?:\w+\s+)?(?:expire|end|lapse|run\s+out|(?:last|run)\s+(?:until|through|till))\b|enter(?:s|ed)\s+(?:its|a|the)\b|covers|applies|forbids|prohibits|bans|bars|provides\s+for|obliges|binds|requires|excludes|exempts|endures|limps\s+on|{_BE}{_ADV}alive|{_BE}{_ADV}(?:confined|limited|restricted)\s+to"),
    ("rejected", rf"{_BE}{_ADV}(?:rejected|refused|turned\s+down|dismissed|ruled\s+out|rebuffed|spurned|off\s+the\s+table|out\s+of\s+the\s+question)|f(?:ound|inds)\s+no\s+takers"),
    ("agreed", rf"{_BE}{_ADV}(?:{_MADE})|(?:had\s+been|was|were)\s+(?:\w+\s+)?(?:due|set|meant|supposed|scheduled)\s+to\s+(?:begin|start|take|come|enter)\b|(?:will|shall|is\s+to|are\s+to|is\s+(?:due|set)\s+to)\s+{_ADV}(?:take\s+(?:effect|hold)|c?ome\s+into\s+(?:force|effect)|come\s+into\s+(?:force|effect)|go\s+into\s+(?:force|effect)|begin|start|enter|last|run|cover|apply|hold|remain|stay|be\s+\w+)|(?:starts|begins|takes\s+effect|comes\s+into\s+(?:force|effect)|enters\s+into\s+force|goes\s+into\s+effect|kicks\s+in)\b"),
    ("under_negotiation", rf"{_BE}{_ADV}(?:(?:being\s+)?(?:negotiated|discussed|considered|drafted|worked\s+on)|under\s+(?:discussion|negotiation|consideration)|within\s+reach|close|near|in\s+sight|in\s+the\s+works)|remains?\s+(?:elusive|out\s+of\s+reach|under\s+discussion)"),
    ("agreed", rf"(?:which|that)\s+(?:[\w’'-]+\s+){{1,5}}?(?:had\s+|have\s+|has\s+)?(?:{_MADE}|accepted|observed)|(?<!\bbe\s)(?:{_MADE})(?=\s+(?:by|in|on|at|last|with|between|under|earlier|this|late|after|through|for|just|only|yesterday|two|three|a\s)\b)"),
    ("accepted_by_some", r"(?:given|gave|giving)\s+(?:its|their|his)\s+(?:consent|assent|blessing|approval)|ha(?:s|ve|d)\s+(?:\w+\s+)?(?:consented|assented)"),
    ("proposed", rf"(?:is|are|was|remains?|l(?:ay|ies)|s(?:at|its))\s+{_ADV}on\s+the\s+table|{_BE}{_ADV}(?:proposed|offered|suggested|put\s+forward|floated|tabled)|(?:proposed|offered|suggested|put\s+forward|floated|tabled|sought|drafted|demanded)\b|would\s+{_ADV}(?:last|cover|begin|start|run|take|apply|be|come|see|require|allow|include|mean|oblige|stop|halt|lapse|expire|end|hold|continue|remain|bind|commit|extend|go\s+on|enter|stay)\b|be\s+(?:stretched|extended|prolonged|renewed|broadened|widened|made|turned|declared)\b|proposals?|plans?|offers?|drafts?|initiatives?|bids?|calls?(?!\s+(?:it|the|this|that|an?|its|them|his|her)\b)"),
)  # fmt: skip
_LAYS = (
    r"cover(?:s|ed)?|appl(?:y|ies|ied)|forb(?:ids|ade)|prohibit(?:s|ed)|bans|banned|bars|barred|provide[sd]?\s+for|oblige[sd]?|binds|bound|"
    r"require[sd]?|exclude[sd]?|exempt(?:s|ed)?|le(?:aves|ft)\s+out|commit(?:s|ted)|confine[sd]?|allow(?:s|ed)|permit(?:s|ted)|grant(?:s|ed)|"
    r"stipulate[sd]?|specif(?:y|ies|ied)|call(?:s|ed)\s+for|lays?\s+down|laid\s+down|mention(?:s|ed)?|include[sd]?|extend(?:s|ed)?\s+(?:only\s+)?to|"
    r"speaks?\s+of|spoke\s+of|sa(?:ys|id)\s+nothing|foresees?|envisages?|envisions?|demand(?:s|ed)|let|lets|names?|runs\s+to|makes?\s+(?:an\s+|no\s+)?(?:exceptions?|mention)|"
    r"(?:was|is|were|are)\s+to\s+(?:keep|last|spare|protect|allow|stop|leave|cover|hold|run|let|give|ensure|open|silence|halt|end)"
)
LAYS_DOWN = lazy.compile(
    rf"(?:\s+(?:on|in|of|to|between|along|for)\s+(?:[\w’'-]+\s+){{0,4}}?[\w’'-]+)?(?:,[^,;]{{1,70}},)?\s+(?:(?:only|also|explicitly|expressly|never|does\s+not|did\s+not|do\s+not|has\s+no|nowhere)\s+)*(?:{_LAYS})\b"
    r"(?!\s+(?:by|in|on\s+\w+day)\b)|\s+(?:has|had|sets|set)\s+(?:no|an?)\s+(?:[\w-]+\s+)?(?:expiry|end|term|deadline|limit|duration|date|clause)\b",
    re.IGNORECASE,
)
"""Behind an arrangement, what it obliges to, covers or leaves out."""
_TOLD_BEHIND = tuple(
    (status, WordPattern(rf"\b(?:{told})\b", re.IGNORECASE)) for status, told in _BEHIND
)
"""What the words behind an arrangement's noun tell of it, what counts most first."""

_PUTS_OFF = lazy.compile(
    r"\b(?:sa(?:id|ys)|because|if|unless|until|once(?=\s+(?:the|an?|it|they|its|their|all|both)\b)|when|after|before|since|while|although|though|"
    r"whether|who|whose|where|killed|talks?|negotiations?|hop(?:e|es|ed|ing)|than|so\s+that)\b|;",
    re.IGNORECASE,
)
"""What begins another clause, of which the words behind it tell."""
_CARRIES_ON = lazy.compile(
    rf"\W*(?:(?:and|but|then|or|yet|so|which|that|it|has|had|have|was|were|is|are|will|would|on\s+\w+day|in\s+\w+)\s+)*{_ADV}\W*",
    re.IGNORECASE,
)
_LISTS = lazy.compile(
    r"\b(?:between|by|of|with|for|on|in|from|to|along|across)\b[^,]*$"
)
_NEW_CLAUSE = lazy.compile(r",|\s(?:and|but|then|yet)\s")
_AND_ALSO = lazy.compile(r"\s(?:and|but|then)(?:\s+(?:has|have|had|was|is|\w+ly))*\s*$")
"""Before what else befell it: "took effect on Friday and lapsed"."""
_FARTHEST = 22
"""How many words what is told may stand behind its noun."""


def told_behind(line: Line, start: int, end: int) -> Status | None:
    """Return what the words behind an arrangement's noun tell of it, if anything.

    Args:
        line: its sentence.
        start: where the rest of its clause begins.
        end: where that ends.
    """
    words = line.text[start:end]
    plain = _MARKS.sub("", words)
    if plain != words:
        line, start, end = read_line(plain, lowered(plain)), 0, len(plain)
    for status, cue in _TOLD_BEHIND:
        for match in cue.finditer(line, start, end):
            if _is_its_own(line.text[start : match.start()], match[0]):
                return _unless_open(status, line.text[start : match.end()])
    return None


def _is_its_own(gap: str, told: str) -> bool:
    """Tell whether a noun is still the subject when what is told comes."""
    if len(gap.split()) > _FARTHEST or _NOT_SO.search(f"{gap[-30:]}{told}"):
        return False
    cuts = _NEW_CLAUSE.finditer(gap)
    joined = [m for m in cuts if m[0] == "," or not _LISTS.search(gap, 0, m.start())]
    if not joined:
        return not _PUTS_OFF.search(gap)
    if _AND_ALSO.search(gap) and not _PUTS_OFF.search(gap):
        return True
    return _CARRIES_ON.fullmatch(gap, joined[-1].start()) is not None


def _unless_open(status: Status, told: str) -> Status | None:
    """Take a thing that only would be so as a plan."""
    told = told.rpartition(",")[2] or told
    if status in {"terminated", "expired"}:
        return None if _COULD.search(told) else status
    if status in {"extended", "in_force", "agreed"} and _WOULD.search(told):
        return "agreed" if _IS_TO.search(told) else "proposed"
    return None if _MIGHT.search(told) else status


_COULD = lazy.compile(
    r"\b(?:would|could|might|may|should|will|risks?|threatens?|about\s+to|in\s+danger|(?:to|not)\s+be)\b"
)
_WOULD = lazy.compile(
    r"\b(?:would|should|could|must|can)\b|(?<!appeared\s)(?<!appears\s)(?<!seemed\s)(?<!seems\s)\bto\s+be\b"
    r"|(?<!to\s)(?<!will\s)(?<!shall\s)\bbe\s+(?:\w+ly\s+)?\w+$"
)
_IS_TO = lazy.compile(r"\b(?:is|are)\s+to\s+be\b(?!\s+(?:extended|prolonged|renewed))")
"""What has been laid down, and is no mere plan: "is to be observed"."""
_MIGHT = lazy.compile(r"\b(?:might|may)\b(?!\s+\d)")
_NOT_SO = lazy.compile(r"\b(?:not|never|yet\s+to|n[’']t)\b")
_MARKS = lazy.compile(
    r"[“”\"()‘.](?:(?<!\.)|(?<=\b[A-Z][a-z]{2}\.)(?=\s\d)|(?<=\bSept\.))"
)
"""Quotation marks, and the full stops of "Dec. 23"."""

_BLOCKS = lazy.compile(
    r"\b(?:which|if|said|says|but|because|guarantees?\s+(?:of|for))\b|,.*,.*,"
)
_REACH = 12
"""How many words a cue reaches forward to an arrangement's noun."""
_TO_EXTEND = 3
"""How many words may stand between a proposal and the extension that it proposes."""
_TO_OFFER = 5
"""How many words may stand between a refusal and the offer that it turns down."""

_BEFORE: tuple[tuple[Status, str], ...] = (
    ("rejected", r"reject(?:s|ed|ing)|refus(?:es|ed|ing)|turn(?:s|ed|ing)\s+(?:down|(?:the|this|that|its|their|any)(?=\s))|rul(?:es|ed|ing)\s+out|dismiss(?:es|ed|ing)|spurn(?:s|ed)|rebuff(?:s|ed)|declin(?:es|ed)|oppos(?:es|ed|ing)|balk(?:s|ed)\s+at|veto(?:es|ed)|sa(?:ys|id)\s+no\s+to|no\s+to|did\s+not\s+agree\s+to|(?:would|will|could|can)\s*not\s+(?:accept|agree\s+to|sign|sign\s+up\s+to|have|hear\s+of)|(?:will|would|can|could)\s+neither\s+(?:sign|accept|join|observe|discuss|agree)|won[’']t\s+(?:accept|agree\s+to|sign)|will\s+be\s+no|no\s+question\s+of|not\s+bound\s+by|thr(?:ew|ows|own)\s+out|shrug(?:s|ged)\s+off|(?:wav|brush)(?:es|ed)\s+(?:aside|away|off)|repudiat(?:es|ed)|refusal\s+of|rejection\s+of|(?:wants?|wanted)\s+(?:no|nothing\s+to\s+do\s+with)|ha(?:s|d|ve)\s+no\s+(?:use|time|interest)\s+(?:for|in)|boycott(?:s|ed)|scoff(?:s|ed)\s+at|vot(?:es|ed)\s+(?:down|against)"),
    ("terminated", r"(?:not|no\s+longer|n[’']t|cease[sd]?\s+to|stop(?:s|ped)\s+to)\s+(?:(?:consider|regard|feel|see|be)(?:s|ed|ing)?\s+)?(?:(?:itself|themselves|himself|herself)\s+)?(?:as\s+)?bound\s+by|(?:an|the)\s+end\s+(?:to|of)|end(?:ed|s)|call(?:s|ed)\s+off|abandon(?:s|ed|ing)|scrapp?(?:s|ed)|withdr(?:ew|awn|aws|awing)\s+from|pull(?:s|ed|ing)\s+out\s+of|terminat(?:es|ed|ing)|t(?:ore|orn|ears)\s+up|suspend(?:s|ed)|renounc(?:es|ed)|walk(?:s|ed)\s+away\s+from|quit|cancel+(?:s|ed)|annul+(?:s|ed)|revok(?:es|ed)|denounced|wreck(?:s|ed)|torpedo(?:es|ed)|ditch(?:es|ed)|scupper(?:s|ed)|bur(?:ies|ied)|s(?:ank|unk)|cease(?:s|d)?\s+to\s+be\s+(?:bound\s+by|part(?:y)?\s+(?:of|to))|(?:blew|blown)\s+up|br(?:oke|oken|eaks)\s+off|no\s+longer\s+(?:bound\s+by|observing|respecting|part\s+of)|collapse\s+of"),
    ("extended", r"(?:extend(?:s|ed|ing)|prolong(?:s|ed|ing)|renew(?:s|ed|ing))|agree(?:s|d)\s+to\s+(?:extend|prolong|renew)|(?:extension|renewal|prolongation|continuation)\s+of|lengthen(?:s|ed)|roll(?:s|ed)\s+over|stretch(?:es|ed|ing)?|add(?:s|ed|ing)?\s+(?:[\w-]+\s+){1,4}to"),
    ("accepted_by_some", r"(?:agreed\s+to|accept(?:s|ed)|endors(?:es|ed)|approv(?:es|ed)|back(?:s|ed)|said\s+yes\s+to|says\s+yes\s+to|signed\s+(?:up\s+to|on\s+to|off\s+on))\s+(?:[\w’'-]+\s+){0,4}?(?:proposals?|plans?|framework|offer|initiative|draft|text|terms|call|paper|document|package|scheme|outline|blueprint|roadmap|formula)\b|sa(?:id|ys)\s+yes\s+to|(?:ready|willing|prepared)\s+to\s+(?:sign|accept|join|observe|respect|honou?r)|vot(?:es|ed|ing)\s+(?:[\w-]+\s+){0,7}?(?:to\s+(?:approve|accept|endorse|ratify|back|support|join|stand\s+(?:by|behind)|keep|honou?r|respect|observe)|for|in\s+favou?r\s+of)|approved|endorsed|ratified|sign(?:s|ed)\s+up\s+to|join(?:s|ed)|accept(?:s|ed|ing)|assent(?:s|ed)?\s+to|g(?:ave|iven?|ives)\s+(?:its|their|his|her)\s+(?:blessing|consent|assent|approval)\s+to|subscrib(?:es|ed|e)\s+to|f(?:ell|alls)\s+in\s+with|(?:its|their|his)\s+(?:consent|assent)\s+to|bears\s+one"),
    ("proposed", r"on\s+the\s+(?:table|agenda)(?:\s+(?:is|are|was|were)\b|:)|(?:press(?:es|ed|ing)|lean(?:s|ed|ing)\s+on|push(?:es|ed|ing)|urg(?:es|ed|ing)|ask(?:s|ed|ing)|call(?:s|ed|ing)\s+(?:up)?on|want(?:s|ed)|invit(?:es|ed)|implor(?:es|ed)|persuade|coax|beg(?:s|ged))\s+(?:[\w’'-]+\s+){1,5}?to\s+(?:sign|accept|agree|join|back|observe|extend|prolong|renew|enter|declare|call|announce)\b(?:\s+(?:up\s+)?to|\s+on|\s+off)?|begg?(?:s|ed|ing)?|implor(?:es|ed)|invit(?:es|ed)|(?:would|will|could|might|may)\s+(?:(?!not\s|never\s)\w+\s+)?(?:sign|accept|agree\s+to|join|consider|welcome|extend|prolong|renew|observe)|(?:would|(?<=\w[’'])d)\s+(?:like|want|prefer|favou?r)|(?:ready|willing|prepared|open)\s+(?:to|for)|propos(?:e|es|ed|ing)|proposals?|offer(?:s|ed|ing)?|call(?:s|ed|ing)?(?:\s+\w+){0,4}?\s+for|demand(?:s|ed|ing)?|urg(?:es|ed)|(?<![’']s\s)(?<!the\s)urging|s(?:ought|eeks?|eeking)|suggest(?:s|ed|ing)?|push(?:es|ed|ing)?\s+(?:for|an?)|press(?:es|ed|ing)?\s+for|appeal(?:s|ed|ing)?(?:\s+\w+){0,4}?\s+for|ask(?:s|ed|ing)?(?!\s+(?:not|for\s+anonymity|to\s+remain))(?:\s+\w+){0,3}?\s+(?:for|to)|plans?\s+(?:for|of|to)|plead(?:s|ed|ing)?\s+for|drafts?|initiative|idea\s+of|request(?:s|ed)?|tabl(?:es|ed)|put(?:s|ting)?\s+forward|float(?:s|ed|ing)|dangl(?:es|ed|ing)|circulat(?:es|ed|ing)|recommend(?:s|ed)|advocat(?:es|ed|ing)|want(?:s|ed)|needs?|insist(?:s|ed)\s+on|after\s+is|blueprint|road\s?map|idea\s+is|present(?:s|ed)|drew\s+up|drawn\s+up|outlin(?:es|ed)|in\s+favou?r\s+of|(?:moot|pitch)(?:es|s|ed)|lobb(?:ies|ied|ying)\s+for|campaign(?:s|ed|ing)\s+for|wish\s+for|placed\s+before|submitt(?:ed|ing)|submits|sketch(?:es|ed)|(?:laid|lays?|set|sets)\s+out|counter-?propos\w+|sprang|la(?:id|ys)\s+before|in\s+(?:exchange|return)\s+for|condition(?:s|ed|al)?"),
    ("under_negotiation", r"(?:whether|how)\s+to\s+(?:extend|prolong|renew|restore|salvage|save)|closer?\s+to|nearing|near(?:er)?\s+to|(?:inch|edg|mov|creep|head)(?:es|s|ed|ing)\s+(?:\w+\s+)?(?:towards?|closer\s+to)|crept\s+towards?|(?:fate|future|shape|text|details|terms|outlines?)\s+of|on\s+the\s+(?:verge|brink|cusp)\s+of|talks?\s+(?:\w+\s+){0,6}?(?:on|about|over|for|aimed\s+at)|negotiat(?:e|ing|ions?)\s+(?:\w+\s+){0,3}?(?:on|about|over|for|of|a|the)|discuss(?:ed|ing|ions?|es)?|mediat(?:e|ing)|(?:trying|work(?:s|ed|ing)?|efforts?|bid|push|attempts?)\s+(?:\w+\s+)?(?:to\s+(?:broker|secure|reach|arrange|agree|restore|salvage|save|revive|negotiate|extend|prolong)|towards?|on)|agreed\s+in\s+principle\s+(?:to|on)|haggling\s+over"),
    ("agreed", r"(?:told|order(?:s|ed)|instruct(?:s|ed)|command(?:s|ed)|direct(?:s|ed))\s+(?:[\w’'-]+\s+){1,4}?to\s+(?:respect|observe|honou?r|keep\s+to|keep|abide\s+by|hold\s+to|stick\s+to|uphold)|agree(?:s|d|ing)?(?:\s+\w+day)?\s+(?:to|on|upon|that)|agree(?:s|d)(?=\s)|(?:agreement|deal|accord|pact|understanding)\s+(?:\w+\s+){0,4}?(?:on|for|to|of|that)|signed|initial+ed|put\s+(?:its|their|his|her)\s+names?\s+to|announc(?:es|ed|ing)|declar(?:es|ed|ing)|proclaim(?:s|ed)|reach(?:es|ed)|struck|clinch(?:es|ed)|broker(?:s|ed)|seal(?:s|ed)|forg(?:es|ed)|conclud(?:es|ed)|enter(?:s|ed)\s+into|hammer(?:s|ed)\s+out|thrash(?:es|ed)\s+out|secur(?:es|ed)|negotiated|arrang(?:es|ed)|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)?|sw(?:ore|orn|ears?)|guarantee(?:s|d)|grant(?:s|ed)|order(?:s|ed|ing)?|decre(?:es|ed)|instruct(?:s|ed)|told\s+(?:\w+\s+){0,3}?to|under\s+orders|(?:leave|permission|orders|instructions)\s+to|impos(?:es|ed)|institut(?:es|ed)|confirm(?:s|ed)|unveil(?:s|ed)|committed\s+(?:itself\s+|themselves\s+)?to|commitment\s+to|recommitted\s+(?:themselves\s+|itself\s+)?to|reaffirm(?:s|ed)|consent(?:s|ed)\s+to|undert(?:ook|aken|akes?)|bound\s+(?:itself|themselves)|decid(?:es|ed)|assurance|settled\s+on|will|shall|(?:would|will)\s+(?:observe|respect|honou?r|abide\s+by)|sp(?:oke|eaks?)\s+of|version\s+is|stipulates?|foresees?|envisages?|envisions?|provid(?:e|es|ing)\s+for|sets\s+out|includes?|contains?|honou?r\s+the|gave\s+(?:its|his|their|her)\s+word|ink(?:s|ed)|(?:hand|nail|patch|stitch)(?:s|es|ed)?\s+(?:down|together|up)|w(?:on|rung|rested)|obtain(?:s|ed)|extract(?:s|ed)|cobbled\s+together|guarantors?\s+of|letters?\s+of\s+assent|under\s+(?:the|an?|its|their|this|that)|(?:oblige[sd]?|commit(?:s|ted)|bind(?:s|ing)|bound)\s+(?=(?:both|all|each|the|either|neither|its|[A-Z])\b)"),
    ("in_force", r"there\s+(?:is|was|has\s+been|had\s+been)\s+(?:already\s+|now\s+|still\s+)?(?=an?\s)|watch(?:es|ed|ing)\s+over|respect(?:s|ed|ing)?|observ(?:es|ed|ing)|honou?r(?:s|ed|ing)|monitor(?:s|ed|ing)?|stick(?:s|ing)?\s+to|st(?:ood|ands?)\s+by|ke(?:eps|pt)\s+to|abid(?:es|ed|ing)\s+by|compl(?:ies|ied|ying)\s+with|adher(?:es|ed|ing)\s+to|implement(?:s|ed|ing)|polic(?:es|ed|ing)|supervis(?:es|ed|ing)|enforc(?:es|ed|ing)|day\s+\w+\s+of|(?:days|weeks|months|hours|minutes|week|month|hour)\s+into"),
)  # fmt: skip
_TOLD_BEFORE = tuple(
    (status, WordPattern(rf"\b(?:{told})\b", re.IGNORECASE)) for status, told in _BEFORE
)
"""What the words before an arrangement's noun tell of it; the nearest ones count."""

SETS_OUT = lazy.compile(
    r"(?:stipul|fores|envis|provid|sets|includ|contain|under|oblig|commit|bind|bound)",
    re.IGNORECASE,
)
_FORESEES = lazy.compile(r"(?:fores|envis)", re.IGNORECASE)
_DEAL = WordPattern(
    r"\b(?:deal|agreement|accord|pact|treaty|protocol|understanding)s?\b(?!\s+(?:draft|text))"
)
PLAN = WordPattern(
    r"\b(?:plans?|proposals?|drafts?|offers?|initiatives?|blueprint|paper|roadmap)\b",
    re.IGNORECASE,
)
_AGREES = lazy.compile(r"agree|accept", re.IGNORECASE)


def told_before(line: Line, clause: int, until: int) -> tuple[int, Status] | None:
    """Return the last of the words before an arrangement that tell how far it has come.

    Args:
        line: its sentence.
        clause: where its clause begins in the sentence.
        until: where the arrangement's noun begins.

    Returns:
        Where they begin in the sentence, and what they tell.
    """
    words = line.text
    reaching = [
        (match.start(), match.end(), status)
        for status, cue in _TOLD_BEFORE
        for match in cue.finditer(line, clause, until)
        if words.count(" ", match.end(), until) <= _REACH
        and not _BLOCKS.search(words, match.end(), until)
    ]
    if not reaching:
        return None
    covering = max(reaching)
    widest = min(
        (told for told in reaching if told[0] <= covering[0] < told[1]),
        key=lambda told: told[0],
    )
    start, _, status = widest
    if status == "agreed" and SETS_OUT.match(words, start):
        is_plan = PLAN.search(line, clause, start) or _FORESEES.match(words, start)
        status = (
            "proposed" if is_plan and not _DEAL.search(line, clause, start) else status
        )
    if status == "extended":
        asked = [
            told for told in reaching
            if told[2] in {"proposed", "under_negotiation"} and told[1] <= start
            and words.count(" ", told[1], start) <= _TO_EXTEND
        ]  # fmt: skip
        if asked:
            return asked[-1][0], asked[-1][2]
    if status == "proposed":
        turned_down = [
            told for told in reaching if told[2] == "rejected" and told[1] <= start
            and words.count(" ", told[1], start) <= _TO_OFFER
        ]  # fmt: skip
        if turned_down:
            return turned_down[-1][0], "rejected"
        taken_up = [
            told for told in reaching if told[2] == "agreed" and told[1] <= start
            and words.count(" ", told[1], start) <= _TO_OFFER
            and _AGREES.match(words, told[0])
        ]  # fmt: skip
        if taken_up:
            return taken_up[-1][0], "accepted_by_some"
    return start, status


SPEAKS_OF = lazy.compile(r"\bsp(?:oke|eaks?)\s+of\b")
UNDONE = WordPattern(
    r"\b(?:not|never|nor|neither|no|none|without|yet\s+to|fail(?:s|ed)?\s+to|den(?:y|ies|ied)|"
    r"stopped\s+short|far\s+from|little|hop(?:e[sd]?|ing)|wants?|wanted|if|unless|whether|should|"
    r"could|might|may|fear(?:s|ed)?|expect(?:s|ed)?|chances?|prospects?|n[’']t)\b"
    r"(?:(?!\sand\s(?:said|says|added|insisted|declared)\b)[^,;]){0,60}$",
    re.IGNORECASE,
)
"""What takes back, before them, words that tell of an arrangement."""

ASIDE = WordPattern(
    r"\b(?:since|after|before|until|during|despite|in\s+spite\s+of|(?<!,\s)when|once|if|should|"
    r"unless|because\s+of|ahead\s+of|following|amid|while|as|like|for\s+which|"
    r"without|win\s+time\s+for)\s+(?:the|a|an|its|their|this|that|any|such|another)\s+"
    r"(?:[\w“”\"’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What makes of an arrangement a mere mark in time: "since the truce"."""
IF = WordPattern(
    r"\b(?:if|unless|should|once|(?<!,\s)when|like|without|win\s+time\s+for|for\s+which|(?:on|until)\s+the\s+(?:day|hour)|the\s+(?:moment|minute|instant))\s+(?:the|a|an|its|their|this|that|any|such|another)\s+"
    r"(?:[\w“”\"’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
"""What makes of it a mere possibility."""


def told_by(
    line: Line, clause: int, start: int, end: int, stop: int
) -> tuple[int, Status] | None:
    """Return what a proof's words for a truce's life tell, the nearest, as a last resort.

    Args:
        line: its sentence.
        clause: where its clause begins in the sentence.
        start: where the arrangement's noun begins.
        end: where that ends.
        stop: where its clause ends.

    Returns:
        Where they begin in the sentence, and what they tell.
    """
    text = line.text
    told = [
        (max(start - m.end(), m.start() - end), m.start(), status)
        for tag, status in _LIVED.items()
        for m in STATUS[tag].finditer(text, clause, stop)
        if (m.end() <= start or m.start() >= end) and not _NEVER.search(m[0])
    ]
    if not told:
        return None
    _, at, status = min(told)
    is_open = _UNREAL.search(text, max(at - 25, 0), at)
    return None if is_open or UNDONE.search(line, clause, at) else (at, status)


_LIVED: dict[Tag, Status] = {
    "lives": "in_force",
    "force": "in_force",
    "terminate": "terminated",
    "over": "expired",
    "expire": "expired",
}
_NEVER = lazy.compile(r"\b(?:not|never|no)\b")
_UNREAL = lazy.compile(
    r"\b(?:would|could|might|may|should|will|to|be|not|never)\s+(?:\w+\s+)?$"
)
