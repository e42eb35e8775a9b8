"""What agencies write every day of wishes, consent, refusals and threats, by cue.

The cues are those of `stances`, which adds these lists to its own.
"""

from ...saying.verbs import forms

_ADVERB = r"(?:\s+(?:\w+ly|also|now|again|still|then|already))*"
_NOT = r"(?:will|would|can|could|shall|must|may|should)\s+(?:not|never)|cannot|(?:wo|ca|would|could)n['’]t"
_WILL = rf"(?:(?:will|would|shall|(?<=['’])(?:ll|d)){_ADVERB}|(?:is|are|was|were)\s+(?:going|ready|prepared|set|about)\s+to)"
_GRAVE = r"(?:serious|grave|severe|dire|harsh|far-reaching|heavy|devastating|catastrophic|unpredictable|painful|tough|new|further|more|fresh|additional|punishing)"
_PENALTY = r"(?:sanctions|tariffs|penalties|punishment|isolation|retaliation|consequences|measures|reprisals|embargo|action|attack|strikes|war)"
_BREAK_OFF = (
    r"(?:suspend|halt|freez|cancel|withhold|cut(?:\s+off)?|stop|end|pull\s+out\s+of|withdraw\s+from|quit|leave|"
    r"walk\s+away\s+from|boycott|block|close|review|reconsider)\w*"
)
_BENEFIT = (
    r"(?:talks|negotiations|participation|cooperation|contacts?|relations|ties|aid|assistance|supplies|"
    r"deliver\w+|shipments|exports|imports|payments|funding|support|gas|oil|electricity|water|borders?|crossings?|"
    r"airspace|treaty|agreement|deal|accord|pact|trade|membership|visas?|truce|ceasefire|coalition|alliance)"
)
_RUPTURE = (
    r"(?:withdrawal|war|end|collapse|retaliation|response|reaction|closure|halt|suspension|exit|departure|"
    r"resumption|escalation|breakdown|consequences|reprisals|confrontation|conflict|catastrophe|disaster)"
)

FIELDS: dict[str, str] = {
    "wants:verb": (
        r"priorit(?:y|ies)\b(?=\s+(?:is|are|was|were|remains?|remained|has\s+been)\b)"
        r"|condition(?:ed|ing|s?(?=\s+(?:its|his|her|their|any)\b))\s+(?:[\w'’-]+\s+){1,8}?(?:up)?on\b"
        r"|(?:ties|tied|tying|link(?:s|ed|ing))\s+(?:[\w'’-]+\s+){1,8}?to\b"
        r"|ma(?:de|kes?|king)\s+(?:[\w'’-]+\s+){1,8}?(?:contingent|dependent|subject|a\s+condition|a\s+precondition)\b"
        r"|(?:stress|underlin|underscor|emphasi[sz]|highlight)\w*\s+(?:the\s+)?(?:\w+\s+)?(?:importance|necessity|urgency)\b"
        r"|put(?:s|ting)?\s+to\s+(?=(?:the|both|all|its|his|them)\b)|(?:dr[ae]w|drawn|drafted|prepared|devised)(?:\s+up)?\s+an?\s+(?:\w+\s+)?(?:plan|proposal|text|roadmap|draft)\b"
        r"|(?:expressed|voiced|indicated|signalled|signaled|shown?|showed)\s+(?:an?\s+|its\s+|his\s+|her\s+|their\s+)?(?:\w+\s+)?(?:interest\s+in|openness\s+to)\b"
        r"|work(?:s|ed|ing)\s+towards?\b|su(?:es?|ed|ing)\s+for\b|hold(?:s|ing)?\s+to\b(?=\s+(?:its|his|her|their)\b)"
        r"|t(?:old|ells?|elling)\s+(?!reporters|journalists|lawmakers|parliament|state\b|afp|reuters)(?:(?!(?:that|how|what|why|told|by|in|on|at|as|from|due|prior|according|about|of)\b)[\w'’-]+\s+){1,4}?to\s+(?=[\"“‘]?(?!expect|the\b|a\b)[a-z])"
        r"|(?:offer|proposal|invitation)\b(?=\s+(?:still\s+)?(?:stands|stood|holds|remain(?:s|ed)?)\b)"
        r"|appeal(?:s|ed|ing)?\b|(?:bids?|calls?|push|drive|campaign)\b(?=\s+to\b)"
    ),
    "wants:label": (
        r"(?:still|remain(?:s|ed)?|stays?|stayed|back|is|was)\s+on\s+the\s+table\b(?<!not\son\sthe\stable)|(?:offer|invitation|proposal)\s+(?:still\s+)?(?:stands|stood)\b"
        r"|priority\b|paramount\b|urgent(?:ly)?\s+(?:need|required)\w*"
    ),
    "wants:modal": (
        r"(?:ha(?:s|ve|d))\s+(?:an?|the)\s+(?:\w+\s+)?(?:obligation|responsibility|duty)\s+to\b|(?:is|are|was|were)\s+(?:\w+ly\s+)?(?:obliged|duty-bound|required)\s+to\b"
        r"|(?:the\s+)?time\s+(?:has|had)\s+come\b|incumbent\s+(?:up)?on\b|onus\s+(?:is|was|lies|lay)\b|(?:is|was)\s+up\s+to\b"
    ),
    "commits:verb": (
        r"(?:voted|voting|decid(?:e[sd]?|ing)|resolve[sd]?|elected)\b(?:\s+(?:\w+ly|on\s+\w+day|\w+day|by\s+[\w\s-]{1,20}|\d[\w–-]*)){0,3}\s+to\b"
        r"|made\s+(?:a\s+)?(?:\w+\s+)?(?:promise|pledge|commitment)s?\b"
    ),
    "accepts:verb": (
        rf"{_WILL}\s+(?:attend|take\s+part|participate|join|be\s+(?:there|present|represented)|send\s+(?:an?|its|his|their)\s+(?:\w+\s+)?(?:delegation|team|negotiators?|envoys?|representatives?))\b"
        r"|confirm(?:s|ed|ing)?\s+(?:its|his|her|their)\s+(?:participation|attendance|presence|acceptance|agreement|consent)\b"
        r"|(?:repl(?:y|ies|ied)|respond(?:s|ed)?|react(?:s|ed)?|answer(?:s|ed)?)\s+(?:\w+\s+)?(?:positively|favou?rably|in\s+the\s+affirmative)\b"
        r"|vot(?:e[sd]?|ing)\s+(?:\w+ly\s+)?(?:for|in\s+favou?r)\b|(?:pass|adopt|clear)(?:e[sd]|ed|s)\b(?=\s+(?:the|a|an|its)\s)|took\s+up\b|tak(?:es|en)\s+up\b(?=\s+(?:the|an|its)\s+(?:offer|invitation))"
        r"|(?:rais|voic)(?:e[sd]?|ing)\s+no\s+objections?\b|consent\b"
    ),
    "yields:verb": (
        r"(?:will|would|could)\s+(?:\w+ly\s+|also\s+)?(?:discuss|consider|negotiate|talk\s+about|look\s+at|compromise|review|settle\s+for)\b|"
        r"walk(?:s|ed|ing)?\s+back\b|ton(?:e[sd]?|ing)\s+down\b|moderat(?:e[sd]|ing)\s+(?:its|his|her|their)\b|water(?:s|ed|ing)?\s+down\b"
        r"|(?:trim|lower|narrow|reduc)(?:s|e[sd]?|med|ing|ming)?\s+(?:its|his|her|their)\s+(?:\w+\s+)?(?:demands?|price|terms|list)\b"
        r"|(?:signal|hint|indicat|let\s+it\s+be\s+known)(?:s|l?ed|e[sd]?|l?ing)?\s+(?:[\w'’-]+\s+){0,5}?(?:that\s+)?(?:[\w'’-]+\s+){1,5}?(?:could|might)\b(?!\s+(?:not|never|have|attack|strike|hit|fight|resume)\b)"
    ),
    "refuses:verb": (
        forms("ignore defy disregard flout deplore lambast rebuke")
        + r"|(?:slam|blast)(?:s|med|ed)\b|disagre(?:es|ed|eing)\b|objected\b|t(?:akes?|ook)\s+issue\s+with\b|(?:warn|caution)(?:s|ed|ing)?\s+against\b"
        r"|(?:has|have|had|does|do|did)\s+not\s+(?:\w+\s+)?(?:allow|permit|let|grant|authori[sz]e|recogni[sz]e)(?:ed|ted|d)?\b|den(?:y|ies|ied|ying)\s+(?:[\w'’-]+\s+){0,5}?(?:permission|access|entry|visas?|passage|clearance)\b"
        r"|(?:suspend|pull|withdr[ae]w|halt|freez|froze)\w*\s+(?:its|his|her|their)\s+participation\b|(?:turn|send|sent)(?:s|ed|ing)?\s+(?:[\w'’-]+\s+){0,5}?(?:down|away|back)\b"
        r"|(?:withdr[ae]w|withdrawn|withdrew|pull(?:s|ed)\s+out)\w*\s+from\s+(?:the\s+)?(?:[\w'’-]+\s+){0,2}?(?:talks|negotiations|agreement|accord|treaty|deal|process|pact)\b"
        r"|(?:express|voic|rais|reiterat|restat)(?:e[sd]?|es|ed|ing)\s+(?:its|his|her|their|strong|firm|the|grave|serious)?\s*(?:\w+\s+)?(?:opposition|objections?|misgivings|reservations)\b"
        r"|(?:is|are|was|were|remain(?:s|ed)?|came\s+out)\s+(?:\w+ly\s+)?(?:against|opposed)\b|(?:no|little)\s+(?:point|sense|use|reason|basis|grounds?|justification|scope)\s+(?:in|for|of|to)\b"
        r"|den(?:y|ies|ied|ying)\s+(?:having\s+)?(?:any|an|the)\s+(?:\w+\s+)?(?:intention|plans?|wish|desire|interest)\b|h[eo]lds?\s+out\b(?=\s*(?:$|[.,;]))|(?:show|display|express|ha[ds]|have|shown|see|saw)\w*\s+(?:little|no|scant)\s+(?:\w+\s+)?(?:inclination|appetite|interest|enthusiasm|willingness|desire|readiness|intention|sympathy)\b"
        r"|but\s+not\s+(?:to|with|for|on|by|at|the|a|an|any|in|its|his)\b"
    ),
    "refuses:label": (
        r"(?:will|would|shall|can|could|may)\s+(?:not|never)\s+be\s+(?:\w+ly\s+)?\w+(?:ed|en|de|wn|lt|ld|nt|rn|ught)\b|cannot\s+be\s+(?:\w+ly\s+)?\w+(?:ed|en|de|wn|lt|ld|nt|ught)\b"
        r"|(?:does|do|did|would|will)\s+not\s+(?:go\s+far\s+enough|meet|address|serve|bring|solve|reflect|guarantee|work)\b|f(?:alls?|ell)\s+(?:\w+\s+)?short\b|insufficient\b|inadequate\b|one-sided\b|biased\b|unfair\b|unjust\b"
        r"|(?:nothing|little|no\s+\w+)\s+(?:left\s+)?to\s+(?:re)?(?:negotiat|discuss|talk|debat|bargain)\w*"
        r"|not\s+(?:on\s+the\s+agenda|under\s+(?:discussion|consideration|negotiation|review))\b|no\s+(?:legal\s+)?(?:validity|force|effect|legitimacy)\b"
        r"|(?:legitimi[sz]e|reward)(?:s|e?d|ing)?\s+(?:the\s+|an?\s+)?(?:aggression|occupation|aggressor|terror\w*|invasion|violence)\b"
    ),
    "ready:verb": r"available\s+(?:to|for)\b",
    "redline:label": (
        rf"(?:there\s+(?:is|was|can\s+be|could\s+be)\s+)?no\s+question\s+of\b|(?:{_NOT})\s+be\s+(?:\w+ly\s+)?(?:tolerated|accepted|allowed|permitted|negotiated|compromised|bargained|traded|questioned|surrendered|ceded|given\s+(?:up|away)|up\s+for|open\s+to|on\s+the\s+table|a\s+matter)\b"
        r"|there\s+(?:could|must|should|may)\s+be\s+no\b(?!\s(?:[\w'’-]+\s+){1,5}(?:without|unless|until|before))|(?:now|today|tomorrow)\s+or\s+ever\b|not\s+now,?\s+(?:and\s+)?(?:not\s+|n)ever\b"
        r"|no\s+compromises?\b|no\s+concessions?\b|no\s+(?:going|turning|way|road|path)\s+back\b|under\s+any\s+circumstances?\b|in\s+any\s+(?:form|shape|circumstances?)\b|at\s+any\s+cost\b|whatever\s+the\s+(?:cost|price)\b|matter\s+of\s+principle\b|(?:core|vital)\s+interests?\b"
        r"|(?:can|could|shall)(?:not|\s+not|\s+never)\s+be\s+(?:\w+ly\s+)?(?!verified|confirmed|reached|determined|contacted|identified|established|independently|excluded|ruled)\w+(?:ed|en|ld|lt|nt)\b"
        r"|belongs?\s+to\b|not\s+(?:an?|the|our)\s+(?:topic|subject|issue|question)\b|(?:is|are)\s+(?:our|its|their)\s+(?:\w+\s+)?right\b|never\s+(?:ever\s+)?will\b"
    ),
    "redline:verb": (
        r"(?:will|would|shall)\s+(?:on\s+no\s+account|under\s+no\s+circumstances?|in\s+no\s+(?:case|way)|at\s+no\s+(?:time|point))\s+\w+|"
        rf"(?:{_NOT})\s+(?:\w+ly\s+)?(?:agree\s+to|bargain|bow|bend|back\s+down|submit|capitulate|give\s+in|relinquish|abandon|part\s+with|retreat|settle\s+for)\b"
    ),
    "threatens:verb": (
        rf"(?:consider|weigh|prepar|threaten|mull|plan|ready)(?:s|e[sd]|ed|ing)?\s+(?:{_GRAVE}\s+|\w+ly\s+)*(?:sanctions|tariffs|retaliation|reprisals|a\s+(?:military\s+)?response)\b"
        rf"|{_WILL}\s+(?:respond|react|retaliate|reply|answer)\b(?=\s+(?:\w+ly|with|in\s+kind|to\s+(?:any|every|each|further|new|the|an?|such)|if|should|harder)\b)"
        rf"|{_WILL}\s+{_BREAK_OFF}\s+(?:[\w'’-]+\s+){{0,3}}?{_BENEFIT}\b"
        rf"|{_WILL}\s+(?:be\s+forced\s+to|have\s+no\s+(?:choice|option|alternative)\s+but|return\s+to\s+(?:war|fighting|arms)|go\s+(?:back\s+)?to\s+war|resume\s+(?:attacks|fighting|strikes|operations|hostilities|the\s+\w+)|act\s+(?:alone|unilaterally|on\s+its\s+own|decisively)|take\s+(?:all|any|every|whatever|the|matters)\b|impose|trigger|activate|invoke|reimpose|restore\s+sanctions)"
        rf"|{_WILL}\s+(?:prevent|disrupt|obstruct|sabotage|derail|punish|prosecute|confiscate)\b"
        r"|hint(?:s|ed|ing)?\s+at\s+(?:[\w'’-]+\s+){0,3}?(?:suspension|sanctions|tariffs|retaliation|withdrawal|halt|freeze|response)\b"
        r"|failing\s+which\b|(?:promis|pledg|vow|threaten)(?:e[sd]?|s|ed|ing)\s+(?:an?\s+|the\s+)?(?:[\w“\"-]+\s+){0,3}?(?:response|reply|retaliation|revenge|punishment|consequences|offensive|retribution)\b"
        r"|finger\s+(?:is\s+|was\s+)?on\s+the\s+trigger\b|sabre-?rattl\w+"
    ),
    "threatens:label": (
        rf"(?:fac(?:e|es|ing)|risk(?:s|ing)?|meet\s+with|hit\s+with|subject(?:ed)?\s+to)\s+(?:the\s+|an?\s+)?(?:{_GRAVE}\s+)*{_PENALTY}\b|(?:have|bring|carry|bear|be|suffer)\s+(?:the\s+)?(?:{_GRAVE}\s+)*(?:consequences|repercussions)\b"
        rf"|(?:will|would)\s+(?:lead\s+to|mean|trigger|result\s+in|prompt|spell|bring|entail|provoke|invite|draw|force)\s+(?:[\w'’-]+\s+){{0,4}}?{_RUPTURE}\b"
        r"|(?:will|would)\s+have\s+(?:[\w'’-]+\s+){1,4}?(?:targeted|seized|destroyed|sunk|confiscated|bombed|shot|hit)\b"
        r"|(?:will|would)\s+(?:stay|remain|be\s+kept)\s+(?:frozen|suspended|closed|shut|blocked|sealed)\b"
        r"|or\s+(?:else\s+)?(?:face|risk|suffer|lose)\b|(?:will|would)\s+not\s+go\s+unanswered\b|(?:will|would)\s+be\s+(?:\w+ly\s+)?(?:struck|bombed|shelled|repelled|avenged|repaid|crushed|hunted\s+down)\b"
    ),
    "binds:label": r"in\s+(?:return|exchange)\s+for\b|as\s+(?:part|soon)\s+(?:of\s+any|as)\b|(?:but\s+)?only\s+(?:with|on|in|within|under|by|through|in\s+return)\b",
    "open:label": r"open\s+(?:to|for)\s+(?:dialogue|talks|discussions?|negotiations?|contacts?)\b",
}
"""The everyday words of agencies, by cue."""
