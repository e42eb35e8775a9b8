"""Turns of phrase that tell a stance as plainly as its verbs, by family and shape.

A family's own list in `stances` names the verbs; here stand several words each, so that
one of them alone tells nothing.
"""

_ITS = r"(?:its|his|her|their|our|the)"
_THE = r"(?:the|a|an|any|all|this|that|such|its|his|her|their)"

WANTS = (
    r"clamou?r(?:s|ed|ing)?\s+for\b|cr(?:y|ies|ied)\s+out\s+for\b|stick(?:s|ing)?\s+(?:to|by)\b|stuck\s+(?:to|by)\b"
    r"|(?:pitch(?:es|ed)|sketch(?:es|ed)|la(?:ys|id)\s+out|lay\s+out|came\s+up\s+with|dr(?:ew|aws)\s+up|"
    r"spell(?:s|ed)\s+out|champion(?:s|ed)|bring\s+up|brought\s+up|rais(?:es|ed)\s+the\s+(?:idea|prospect|possibility))\b"
    r"|(?:told|tells|telling)\s+(?!by\b)(?:(?!that\b|how\b)[\w’'-]+\s+){1,6}?(?:not\s+)?to\s+(?:leave|withdraw|go|stop|quit|hand|"
    r"release|get|pull|lay|surrender|cease|end|accept|give|return|keep|stay|respect|disarm|dismantle)\b"
    r"|advis(?:e|es|ed|ing)\b|counsel(?:s|l?ed)\b|expectations?\b(?=\s+that\b)|(?:idea|formula)\b(?=\s+(?:is|was|that)\b)"
    r"|terms\b(?=\s+(?:for|of|are|were|include))"
    r"|argu(?:e|es|ed|ing)\s+for\b"
    rf"|la(?:ys?|id)\s+down\s+(?:\w+\s+){{0,3}}?(?:conditions?|terms)\b|attach(?:es|ed)\s+(?:\w+\s+){{0,3}}?conditions?\b"
    r"|set(?:s|ting)?\s+(?:[\w’'-]+\s+){1,8}?as\s+(?:a|the)\s+(?:pre)?condition\b"
    r"|look(?:s|ed|ing)?\s+to\b|(?:set|sets)\s+(?:itself|himself|themselves)\s+the\s+(?:goal|aim|task)\b"
    rf"|(?:ha(?:s|ve|d)|with)\s+{_ITS}\s+sights\s+(?:set\s+)?on\b|in\s+search\s+of\b"
    r"|(?:content|happy|glad)\s+to\b|stand(?:s|ing)?\s+ready\s+to\b|stood\s+ready\s+to\b"
    r"|(?:extend|extended|offered|held\s+out)\s+(?:an?|the)\s+(?:olive\s+branch|hand)\b"
)
WANTS_LABEL = (
    r"(?:comes?|came|go(?:es)?|went)\s+(?:first|before)\b|nothing\s+(?:less\s+than|short\s+of)\b"
    r"|hing(?:es|ed|ing)\s+on\b|(?:rest|depend|turn)(?:s|ed|ing)?\s+on\b|(?:conditional|contingent|dependent)(?:,[^,;]{3,60},)?\s+(?:up)?on\b"
    r"|(?:a|an\s+absolute)\s+must\b|indispensable\b"
)
ACCEPTS = (
    rf"g(?:ive|ives|ave|iven)\s+(?:{_ITS}\s+)?(?:\w+\s+)?(?:nod|go-ahead|thumbs\s+up|seal\s+of\s+approval|word)\b"
    r"|(?:no|any)\s+objections?\s+to\b|bow(?:s|ed|ing)?\s+to\b|rall(?:y|ies|ied)\s+behind\b|swallow(?:s|ed)?\b"
    r"|(?:abide|abides|abided|abiding)\s+by\b|compl(?:y|ies|ied)\s+with\b|adher(?:e|es|ed|ing)\s+to\b"
    r"|(?:hono[u]?r|respect|uphold|observe|upheld)(?:s|ed|ing)?\b(?=\s+(?:the|a|an|its|any|every|this|that)\s)"
    r"|(?:is|are|was|were|remain(?:s|ed)?)\s+(?:\w+ly\s+)?(?:game|content|satisfied|happy)\b|subscrib(?:e|es|ed)\s+to\b"
    r"|support\s+for\b|positive[\"”’]?\s+(?:response|reply|answer)\b"
    r"|in\s+agreement\s+with\b|initial(?:l?ed|s)\b|(?:keep|kept|keeps)\s+(?:to|its\s+word)\b"
)
REFUSES = (
    r"turn(?:s|ed)?\s+a\s+deaf\s+ear\s+to\b|push(?:es|ed)\s+back\s+(?:against|on|at)\b|(?:bristl|recoil)(?:es|ed|s)?\s+at\b"
    r"|den(?:y|ies|ied)\s+(?:[\w’'-]+\s+){1,4}?requests?\b|(?:pour|throw)(?:s|ed)\s+(?:cold\s+water|scorn)\s+on\b|threw\s+cold\s+water\s+on\b"
    r"|g(?:ive|ives|ave)\s+(?:\w+\s+)?short\s+shrift\b"
    rf"|(?:slam|shut|clos)\w*\s+{_THE}\s+door\s+(?:on|to)\b|none\s+of\s+it\b|no\s+(?:part|truck)\s+(?:of|with|in)\b"
    r"|not\s+interested\s+in\b|(?:dig|dug|digs|digging)\s+in\b|(?:stand|stood|hold|held|holds|stands)\s+firm\b"
    r"|scoff(?:s|ed)\s+at\b|cold-shoulder(?:s|ed)\b|laugh(?:s|ed)\s+(?:off|at)\b|thumbs\s+down\b"
    r"|(?:tear|tears|tore|torn)\s+up\b|storm(?:s|ed)\s+out\b|(?:cry|cries|cried)\s+off\b"
    r"|fend(?:s|ed)\s+off\b|ward(?:s|ed)\s+off\b|dig(?:s|ging)?\s+(?:its|his|their)\s+heels\b"
    r"|dug\s+(?:its|his|her|their)\s+heels\b|held\s+out\s+against\b|hold(?:s|ing)?\s+out\s+against\b"
    r"|block(?:s|ed)\s+(?:the|a|an|any|all)\s+(?:[\w’'-]+\s+){0,4}?(?:deal|funds?|release|accession|"
    r"resolution|aid|plan|sanctions|talks|bid|statement|text|proposal|mission)\b"
    r"|(?:will|would|shall)\s+(?:send|give|accept|sign|make|take|join|pay|let|allow|offer|tolerate|hear|"
    r"have|cede|yield|recogni[sz]e|support|grant|release|free|open|lift)\s+no(?:thing|body|ne)?\b"
    r"|(?:(?:is|are)\s+not|(?:is|are)n['’]t)\s+\w+ing\b(?=[^.;]*\b(?:until|unless|before)\b)"
    r"|no\s+(?:instructions|mandate|authority)\s+to\b"
    r"|unmoved\s+by\b"
)
REDLINE_LABEL = r"cross(?:es|ed|ing)?\s+(?:a|the|its|his|our|any)\s+(?:red\s+)?lines?\b"
REFUSES_LABEL = (
    r"dead\s+(?:letter|on\s+arrival)\b|(?:is|are|was|were|be)\s+not\s+(?:in\s+the\s+cards|on\s+offer|on\s+the\s+table|on)\b"
    r"|(?:will|would|can|could)\s+not\s+be\s+part\s+of\b"
)
YIELDS = (
    r"c[ao]m(?:e|es|ing)\s+(?:(?:off|down\s+from)\s+(?=(?:its|his|her|their)\b)|down\s+from\s+[\w\s%]{1,25}?\sto\b)|let(?:s|ting)?\s+go\s+of\b|eas(?:es|ed)\s+off\b|put(?:s)?\s+aside\b|mov(?:es|ed)\s+off\b|"
    r"soften(?:s|ed|ing)?\b|relax(?:es|ed)?\b|retreat(?:s|ed)?\s+from\b|backtrack(?:s|ed)?\s+on\b|row(?:s|ed)\s+back\b"
    r"|cav(?:e|es|ed)\s+in\b|bow(?:s|ed)\s+to\b|ben[dt]s?\s+on\b|shelv(?:es?|ed)\b|settl(?:e|es|ed)\s+for\b(?!\s+nothing)"
    rf"|set(?:s)?\s+aside\b|do(?:es|ne)?\s+away\s+with\b|did\s+away\s+with\b|lift(?:s|ed|ing)?\s+{_ITS}\s+(?:\w+\s+)?(?:objections?|veto|opposition|ban)\b"
    r"|mov(?:e|es|ed)\s+on\b|u-turn(?:s|ed)?\b|revers(?:e|es|ed|ing)\s+(?:itself|himself|course)\b"
    rf"|withdr(?:ew|aw|awn|aws)\s+{_ITS}\s+(?:\w+\s+)?(?:objections?|demands?|veto)\b|budg(?:e|ed|es)\b|scrapp(?:ed|ing)\b"
)
THREATENS = (
    r"(?:will|would)\s+not\s+(?:stand|sit)\s+(?:idly\s+)?by\b|(?:will|would)\s+not\s+(?:hesitate|remain\s+silent|stay\s+silent)\b"
    r"|(?:vow|swear|swore|threaten|pledg|promis)\w*\s+to\s+(?:\w+ly\s+)?(?:sink|level|flatten|hunt|march|"
    r"kill|shoot|seize|close|block|cut|expel|shut|eliminate|wipe|target|bombard|mine)\b"
    r"|(?:vow|swear|swore|threaten)\w*\s+to\s+(?:quit|walk|pull|withdraw|leave|bring\s+down|topple)\b"
    r"|put(?:s)?\s+(?:[\w’'-]+\s+){1,3}on\s+notice\b|(?:will|would)\s+turn\s+(?:[\w’'-]+\s+){1,4}into\b"
    r"|(?:ready|prepared|willing)\s+to\s+(?:use\s+force|fight|strike|escalate|hit\s+back)\b|(?:promis|vow|pledg)(?:es|s|ed)\s+(?:an?\s+)?(?:[\w“-]+\s+){0,2}?(?:revenge|retaliation|response|reply|punishment|vengeance)\b"
)
THREATENS_LABEL = (
    r"all\s+options\s+(?:are|were|remain|remained)\s+on\s+the\s+table\b|at\s+(?:its|their|his)\s+(?:own\s+)?(?:peril|risk)\b"
    r"|gates\s+of\s+hell\b|or\s+else\b"
)
