"""Turns of phrase that tell a stance: verbs with the particles and nouns that make them.

Rows as in `stances`: a stance, verbs in their base form, what follows the verb up to its
object.
"""

from ..kinds.position.model import Stance

_ITS = r"(?:its|his|her|their|our|the|a|an)"
_NP = (
    r"(?=(?:the|a|an|any|all|its|his|her|their|this|that|these|those|such|both|every|each|"
    r"some|what|no|[A-Z“‘\"'\d]|\w+ing\b|[a-z]+\s))"
)
_DEMAND = r"(?:demands?|conditions?|objections?|insistence|claims?|opposition|veto|ban|requirement|plans?)\b"

IDIOMS: tuple[tuple[Stance, str, str], ...] = (
    ("demand", "clamour clamor cry", rf"\s+(?:out\s+)?for\s+{_NP}"),
    ("demand", "stick", rf"\s+(?:to|by)\s+(?={_ITS}\s+(?:[\w-]+\s+){{0,3}}?(?:demands?|conditions?|position|insistence)\b)"),
    ("demand", "lay spell attach list", r"\s+(?:down\s+|out\s+)?(?=(?:[\w’'-]+\s+){0,4}?(?:conditions?|terms|demands)\b)"),
    ("demand", "set", r"\s+(?=[^.;]{3,80}?\sas\s+(?:a|the|its|one)\s+(?:\w+\s+)?(?:pre-?)?condition\b)"),
    ("demand", "settle", r"\s+for\s+(?=nothing\s+(?:less|short|but))"),
    ("demand", "accept", r"\s+(?=nothing\s+(?:less|short|but)\b)"),
    ("propose", "pitch sketch champion draft", rf"\s+(?:out\s+)?{_NP}"),
    ("propose", "raise", r"\s+(?=the\s+(?:idea|prospect|possibility)\s)"),
    ("propose", "come", rf"\s+up\s+with\s+{_NP}"),
    ("propose", "draw lay set", r"\s+(?:up|out)\s+(?=(?:[\w’'-]+\s+){0,4}?(?:plan|proposal|offer|formula|roadmap|timetable|map|compromise)\b)"),
    ("propose", "stand", r"\s+ready\s+to\s+(?=\w)"),
    ("propose", "extend offer", r"\s+(?=an?\s+(?:olive\s+branch|hand)\b)"),
    ("accept", "give", rf"\s+(?=(?:{_ITS}\s+)?(?:\w+\s+)?(?:nod|go-ahead|thumbs\s+up|seal\s+of\s+approval)\s+(?:to|for)\s)"),
    ("demand", "cling press", r"\s+(?:to|home)\s+(?=(?:its|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:demand|claim|call)s?\b)"),
    ("demand", "petition", r"\s+(?=(?:the\s+)?[A-Z][^.;,]{1,50}?\s(?:for|to)\s)"),
    ("accept", "acquiesce", r"\s+(?:in|to)\s+(?=\w)"),
    ("reject", "shoot", r"\s+down\s+(?=(?:the|a|any|every|all)\s+(?:[\w’'-]+\s+){0,3}?(?:idea|suggestion|proposal|plan|offer|demand|call|notion)s?\b)"),
    ("accept", "come", r"\s+a?round\s+to\s+(?=\w)"),
    ("accept", "have", r"\s+nothing\s+against\s+(?=\w)"),
    ("accept", "go", r"\s+along\s+with\s+(?=\w)"),
    ("concede", "go", r"\s+back\s+on\s+(?=(?:its|his|her|their)\s)"),
    ("reject", "pull", r"\s+out\s+of\s+(?=(?:the|all|any|its)\s+(?:[\w’'-]+\s+){0,3}?(?:talks|negotiations|meeting|summit|truce|ceasefire|deal|agreement|accord|process|exchange)\b)"),
    ("reject", "break", r"\s+off\s+(?=(?:the\s+|all\s+|its\s+)?(?:[\w’'-]+\s+){0,2}?(?:talks|negotiations|contacts?)\b)"),
    ("accept", "have raise see", r"\s+(?=no\s+objections?\s+to\s)"),
    ("accept", "bow", rf"\s+to\s+{_NP}(?!pressure)"),
    ("accept", "rally", rf"\s+behind\s+{_NP}"),
    ("accept", "subscribe", rf"\s+to\s+{_NP}"),
    ("reject", "turn", r"\s+a\s+deaf\s+ear\s+to\s+(?=\w)"),
    ("reject", "push", r"\s+back\s+(?:against|on|at)\s+(?=\w)"),
    ("reject", "bristle recoil baulk", r"\s+at\s+(?=\w)"),
    ("reject", "deny", r"\s+(?=(?:[\w’'-]+\s+){1,4}?requests?\b)"),
    ("reject", "vow pledge promise swear", r"\s+(?:never|not)\s+to\s+(?=\w)(?!be\b|rest|fight|attack|fire)"),
    ("accept", "signal express voice declare announce offer", r"\s+(?:(?:its|his|her|their|full|strong|broad|cautious)\s+)*(?:support|backing|approval|agreement)\s+(?:for|to|with)\s+(?=\w)"),
    ("accept", "give return send", r"\s+(?=(?:a|its|their)\s+(?:\w+\s+)?positive\s+(?:response|reply|answer)\b)"),
    ("state_aim", "commit", r"\s+(?:itself|himself|herself|themselves)\s+to\s+(?=\w)"),
    ("reject", "pour throw", r"\s+(?:cold\s+water|scorn)\s+on\s+(?=\w)"),
    ("reject", "give", r"\s+(?=(?:[\w’'-]+\s+){0,6}?short\s+shrift\b)"),
    ("reject", "slam shut close", r"\s+(?:the|its|any)\s+door\s+(?:on|to)\s+(?=\w)"),
    ("reject", "want have", r"\s+(?:no\s+(?:part|truck)\s+(?:of|with|in)|none\s+of)\s+(?=\w)"),
    ("reject", "scoff", r"\s+at\s+(?=(?:the|a|any)\s+(?:[\w’'-]+\s+){0,4}?(?:plan|offer|idea|proposal|demand|suggestion|deal|notion|prospect|call)\b)"),
    ("reject", "laugh fend ward", r"\s+off\s+(?=(?:the|a|any|all|calls?)\b)"),
    ("reject", "hold stand", r"\s+(?:firm|out)\s+against\s+(?=\w)"),
    ("reject", "dig", r"\s+(?:in\s+)?(?:its|his|her|their)\s+heels\s+(?:in\s+)?(?:over|on|against)\s+(?=\w)"),
    ("reject", "tear", r"\s+up\s+(?=(?:the|a|its)\s+(?:[\w’'-]+\s+){0,3}?(?:truce|deal|agreement|accord|plan|text|draft)\b)"),
    ("concede", "soften relax ease shelve scrap drop abandon", rf"\s+(?={_ITS}\s+(?:[\w’'-]+\s+){{0,4}}?{_DEMAND})"),
    ("concede", "lift withdraw", r"\s+(?=(?:its|his|her|their)\s+(?:[\w’'-]+\s+){0,4}?(?:objections?|veto|opposition|ban|demands?|insistence)\b)"),
    ("concede", "retreat backtrack row cave", r"\s+(?:back\s+)?(?:from|on|in)\s+(?=(?:its|his|her|their|the)\s)"),
    ("concede", "set", rf"\s+aside\s+(?={_ITS}\s+(?:[\w’'-]+\s+){{0,4}}?{_DEMAND})"),
    ("concede", "reverse", r"\s+(?:itself|himself|course)\s+on\s+(?=\w)"),
    ("threaten", "put", r"\s+(?=(?:[\w’'-]+\s+){1,4}?on\s+notice\b)"),
    ("state_aim", "look", r"\s+to\s+(?=(?:end|win|regain|restore|secure|bring|expand|push|rebuild|take|join|retake)\b)"),
    ("state_aim", "set", r"\s+(?:itself|himself|themselves)\s+(?=the\s+(?:goal|aim|task)\s+of\b)"),
    ("state_aim", "have", r"\s+(?:its|his|her|their)\s+sights\s+(?:set\s+)?on\s+(?=\w)"),
    ("state_aim", "work", r"\s+(?:for|towards?|to)\s+(?=(?:an?|the|end|restore|secure|bring|free|achieve|win)\b)(?!the\s+(?:army|ministry|charity|agency|UN|group|government))"),
)  # fmt: skip

PHRASES: tuple[tuple[Stance, str, str], ...] = (
    ("propose", "happy glad content", r"\s+to\s+(?=(?:host|mediate|send|meet|talk|discuss|help|exchange|return|provide|consider|negotiate)\b)"),
    ("accept", "happy content satisfied", r"\s+with\s+(?=(?:the|a|this|that)\s+(?:[\w’'-]+\s+){0,4}?(?:plan|deal|proposal|text|draft|terms|offer|wording)\b)"),
    ("reject", "interested", r"\s+in\s+(?=\w)"),
    ("reject", "unmoved", r"\s+by\s+(?=(?:the|any|all|calls?|pleas?)\b)"),
)  # fmt: skip
