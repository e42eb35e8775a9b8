"""What else tells a stance: softer verbs, relief and harm, and set phrases, by cue.

The cues are those of `stances`, which adds these lists to its own.
"""

from ...saying.verbs import forms

_ADVERB = r"(?:\s+(?:\w+ly|also|now|again|still|quite|very|more|long|since|so))*"
_BE = r"(?:is|are|was|were|be|been|remain(?:s|ed)?|stay(?:s|ed)?|stood|stands?)"
_RELIEF = (
    r"(?!let\s+(?:it\s+be|slip|\w+\s+know))(?:free|let|allow|permit|releas|reopen|open|lift|eas|halt|suspend|paus|stop|ceas|"
    r"refrain|hold\s+(?:off|back|its|his|her|their|fire)|stand\s+(?:down|still|aside)|"
    r"thin\s+out|wind\s+(?:down|up)|call\s+off|cut\s+back|trim|limit|cap|freez|return|"
    r"give\s+(?:back|up|ground|way)|hand\s+(?:back|over)|turn\s+over|pull\s+(?:back|out)|"
    r"withdraw|leave|vacate|quit|evacuat|relax|loosen|resum\w*\s+(?:talks|flights|exports|"
    r"deliver|shipment)|unfreez|restor|postpon|delay|shelv|put\s+off|drop|scrap|waiv|"
    r"dismantl|disarm|disband|demobilis|demobiliz|grant|share|admit|spare|silence|ground)\w*"
)
"""What somebody gives who gives something: a start of what follows "agreed to"."""

_HARM = (
    r"(?:hit\b|fight|strik|attack|shell|bomb|retaliat|destroy|crush|punish|aveng|resum|"
    r"level\b|raz|flatten|sink|burn|blow|kill|shoot|down\b|target|seiz|captur|storm|overrun|"
    r"invad|march|bring\s+down|toppl|collaps|cut\s+off|switch\s+off|turn\s+off|shut|clos|"
    r"block|board\b|intercept|expel|sanction|tariff|arm\b|deport|arrest|execut|annihilat|"
    r"eras|eliminat|hunt|wip|crippl|smash|teach|annex|mobilis|mobiliz|escalat|walk\s+(?:out|"
    r"away)|pull\s+(?:out|his|her|its|their)|quit\b|leave\s+the|storm\s+out|tear\s+up|rip\s+up|"
    r"end\s+the|suspend\s+(?:(?:the|all|its|his)\s+)?(?:talks|negotiations|participation|truce|ceasefire)|break\s+off|abandon\s+the|open\s+fire|"
    r"impos|slap|freez|withhold|stop\s+(?:pay|supply|deliver|the\s+flow))\w*"
)
"""What somebody does who makes a threat good: a start of what follows "vowed to"."""

_BLAME = (
    r"(?:breach|violation|capitulation|surrender|betrayal|insult|provocation|trap|ploy|"
    r"stunt|farce|sham|nonsense|suicide|humiliation|blackmail|treason|theft|annexation|"
    r"partition|mistake|error|declaration\s+of\s+war|act\s+of\s+(?:war|aggression)|"
    r"pipe\s*dream|fantasy|charade|disaster|catastrophe|gift\s+to|reward\s+for|poison\w*)"
)
"""Names for what nobody will have."""

TURNS: dict[str, str] = {
    "wants:verb": (
        r"(?:has|had|have)\s+in\s+mind\b|brainchild\b|drawing\s+board\b|"
        + forms(
            "advise counsel exhort implore beseech petition nudge coax instruct "
            "moot broach pitch envisage envision foresee sketch dangle angle champion "
            "agitate hanker clamour clamor"
        )
        + r"|would\s+(?:(?:still|also|rather|much|dearly)\s+)*(?:like|love|prefer)\b(?!\s+to\b)"
        r"|would\s+have\s+(?:him|her|it|them|the\s+\w+)\s+(?!been|had)\w+"
        r"|t(?:ell|ells|old|elling)\s+(?!reporters|journalists|lawmakers|parliament|state|a\b)"
        r"(?:(?!that\b|how\b|what\b|told\b|by\b)[\w'’-]+\s+){1,6}?to\s+(?=(?:go|leave|stay|keep|get|stop|"
        r"accept|sign|pull|take|give|hand|withdraw|quit|vacate|end|lay|choose|open|return|mind|"
        r"free|release|come|back|disarm|show|prove|drop|wait|halt|cease|make|find|put)\b)"
        r"|order(?:s|ed|ing)?\s+(?:[\w'’-]+\s+){1,6}?to\s+(?=(?:go|leave|quit|vacate|"
        r"withdraw|stop|hand|surrender|disarm|stand)\b)"
        r"|g(?:ive|ives|ave|iving|iven)\s+(?:[\w'’-]+\s+){1,6}?(?:hours|days|weeks|months|until\s+\w+|"
        r"deadline)\s+to\b|set(?:s|ting)?\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,3}deadline\b"
        r"|(?:h[eo]ld(?:s|ing)?|on)\s+offer\b|h[eo]ld(?:s|ing)?\s+out\b(?!\s+(?:for|against|in)\b)"
        r"|put(?:s|ting)?\s+(?:\w+\s+){1,4}(?:on\s+the\s+table|forward)\b|bring(?:s|ing)?\s+to\s+the\s+table\b"
        r"|invit(?:es?|ed|ing|ations?)\b|floats?\b|floating\b|offers?\s+up\b"
        r"|(?:road\s*maps?|blueprint|formula|package|scheme|draft|text|plan|paper|document|proposal)\s+"
        r"(?:has|calls?\s+for|would|envisages?|envisions?|foresees?|provides?|gives?|sees?|sets?|"
        r"lays?|spells?|leaves?|lets?|puts?|keeps?)\b"
        r"|(?:press|push|lobb|argu|mak|ma[dk]e)\w*\s+the\s+case\s+for\b|argu(?:es?|ed|ing)\s+(?:for|in\s+favou?r)\b"
        r"|(?:asks?|asked|asking|hold\w*|held|wait\w*|push\w*|press\w*|angl\w+|gunning|pleads?|pleaded)\s+(?:only\s+)?for\b"
        r"|(?:say|says|said)\s+they\s+want\b|as\s+(?:a|the)\s+price\b|(?:at|on)\s+the\s+top\s+of\s+(?:its|his|her|their)\b"
        r"|pack\s+(?:up|their\s+bags)\b|quests?\s+for\b|shopping\s+list\b"
    ),
    "adamant:verb": (
        r"any(?:thing|where|one|body|\s+\w+)\s+(?:but|except|other\s+than)\b|adamant\b|insistent\b|unwavering\b|immovable\b|inflexible\b|resolute\b|steadfast\b"
        r"|(?:won['’]t|will\s+not|would\s+not|refus\w+\s+to)\s+(?:budge|be\s+moved|shift|bend|move\s+an\s+inch)\b"
        rf"|(?:{_BE}|stands?|stood|held|holds?){_ADVERB}\s+firm\b|digs?\s+in\b|dug\s+in\b"
        r"|take\s+it\s+or\s+leave\s+it\b|final\s+offer\b|(?:first|last)\s+and\s+(?:last|final)\s+\w+"
    ),
    "adamant:label": (
        r"no\s+(?:\w+\s+)?(?:path|way|alternative|option|choice|solution|substitute|deal|peace|truce|treaty|"
        r"agreement|ceasefire|talks|signature|negotiations?|settlement|election|vote|exchange|handover|withdrawal|"
        r"pull-?out|release|return)s?\s+(?:[\w'’-]+\s+){0,5}?(?:but|without|until|unless|before|while|as\s+long|so\s+long|other\s+than|except)\b"
        r"|(?:one|only|sole|single)\s+(?:\w+\s+)?(?:solution|path|way|option|basis|choice|route|road|answer|guarantee|future)\b"
        r"|or\s+(?:no\s+\w+|nothing(?:\s+at\s+all)?)\b"
    ),
    "redline:label": (
        r"cross\w*\s+(?:a|the|that|this|its|our|every)\s+(?:\w+\s+)?line\b|lines?\s+(?:in\s+the\s+sand|it\s+has\s+drawn|"
        r"that\s+(?:cannot|can\s+not|must\s+not|will\s+not)\s+be\s+crossed|(?:we|it|he|she|they)\s+will\s+not\s+cross)"
        r"|taboos?\b|anathema\b|sacred\b|inviolable\b|untouchable\b|holy\b|indivisible\b|inalienable\b|beyond\s+(?:discussion|debate|bargaining)\b"
        r"|(?:is|are)\s+and\s+(?:will\s+|shall\s+|must\s+|always\s+)*remains?\b|(?:is|are)\s+and\s+(?:always\s+)?will\s+(?:always\s+)?be\b"
        r"|not\s+in\s+(?:my|our|his|her|a\s+(?:hundred|thousand))\s+(?:lifetime|name|years)|not\s+on\s+(?:my|our|his|her|their)\s+watch\b"
        r"|over\s+(?:my|our|his|her|their)\s+dead\s+bod(?:y|ies)\b|not\s+a\s+chance\b|no\s+chance\b|not\s+for\s+all\s+the\b|no\s+way\b"
        r"|at\s+any\s+price\b|not\s+(?:\w+\s+){0,3}bargaining\s+chips?\b|deal-?\s?breakers?\b|last\s+thing\s+(?:we|it|he|she|they)\b"
        r"|dead\s+on\s+arrival\b|not\s+open\s+(?:to|for)\s+(?:\w+\s+)?(?:negotiation|discussion|debate|question|bargain\w*|compromise)"
    ),
    "refuses:verb": (
        r"(?:walk|storm)(?:s|ed|ing)?\s+out\b|stay(?:s|ed|ing)?\s+away\b|pull(?:s|ed)?\s+out\s+of\s+(?:the\s+)?(?:\w+\s+)?talks\b|"
        + forms(
            "rebut rebuff retort scoff bristle demur snub counter baulk stonewall disown "
            "disavow denounce decry condemn deride ridicule torpedo scupper obstruct thwart nix "
            "forbid bar quash discount discard sidestep dodge protest contest abhor"
        )
        + r"|(?:brush|wav|shrug|laugh|bat|fend|push|swat|fob)\w*\s+(?:\w+\s+){0,3}?(?:off|aside|away)\b|push(?:es|ed|ing)?\s+back\b"
        r"|(?:shot|shoot|hit|hits|fir)\w*\s+back\b(?=\s*(?:that|:|,|at|$|\.))|pour(?:s|ed|ing)?\s+(?:cold\s+water|scorn)\b|g(?:ive|ave)\w*\s+short\s+shrift\b"
        r"|sen[dt](?:s|ing)?\s+(?:\w+\s+){0,4}(?:back|packing|away)\b|look\w*\s+the\s+other\s+way\b|hang(?:s|ing)?\s+up\s+on\b|slam\w*\s+the\s+door\b"
        r"|clos(?:e[sd]?|ing)\s+the\s+door\s+(?:on|to)\b|has\s+no\s+time\s+for\b|ha(?:s|ve|d)\s+no\s+(?:truck|use|time|patience|place|role|need|say|"
        r"authority|mandate|right|business|obligation|standing|intention)\b|(?:want|wants|wanted|seek|seeks|sought|need|needs|see|sees|saw|owe|owes)\s+no\b"
        r"|(?:can|could)\s+do\s+without\b|(?:would|will)\s+have\s+none\b|(?:will|would|want)\w*\s+(?:to\s+have\s+)?no\s+part\b|unmoved\b|unyielding\b|unbending\b|unswayed\b"
        r"|unimpressed\b|unconvinced\b|unpersuaded\b|unenthusiastic\b|lukewarm\b|cold\s+shoulder\b|cool(?:ed)?\s+(?:to|on|towards?)\b|averse\s+to\b|allergic\s+to\b|hostile\s+to\b"
        r"|wary\s+of\b|in\s+no\s+(?:mood|hurry|rush|position)\b|not\s+(?:about|going|prepared|willing|ready|minded|inclined|disposed|authori[sz]ed)\s+to\b"
        r"|(?:is|are|was|were|be)\s*(?:not|n['’]t)\s+(?:in\s+the\s+business\s+of|interested|for\s+turning|sold\s+on)\b"
        r"|(?:will|would|shall|(?<=['’])(?:ll|d))\s+(?:\w+\s+)?(?!be\b|have\b|see\b|face\b|find\b|under\b|in\b|at\b|not\b)(?<!not\s)(?<!never\s)\w+\s+no\s+(?!less|more|later|fewer|longer|doubt)"
        r"|told\b(?=\s+by\s+(?:[\w'’-]+\s+){1,4}to\s+(?:mind|stay|keep|get|go|back|look))|t(?:old|ells?)\s+(?:[\w'’-]+\s+){1,4}to\s+mind\b"
        r"|off\s+limits\b"
        r"|(?:flat|firm|curt|blunt|resounding|categorical|polite|emphatic|clear|simple|short)\s+(?:no|nyet|non|refusal|rejection)\b|answer(?:ed)?\s+(?:is|was|remains)\s+(?:still\s+)?no\b|said\s+(?:\w+ly\s+)?no\b(?=[.,;\"”]|$)"
        r"|(?:found|find\w*|won|met\s+with|got|drew)\s+no\s+(?:favou?r|takers?|traction|support|welcome|echo|hearing|sympathy)\b|fell\s+on\s+deaf\s+ears\b"
        r"|bound\s+by\s+(?:nothing|no\b)|(?:not|no\s+longer|never)\s+(?:consider\w*\s+\w+\s+|feel\s+|be\s+)?bound\b"
        r"|n['’]t\s+(?:buy|play|wash|fly|sign|move|talk|negotiate|happen)\b|hand(?:s|ed|ing)?\s+back\s+the\b|t(?:ore|ear|ears)\s+up\b"
    ),
    "refuses:label": (
        r"stay(?:s|ed|ing)?\s+(?:put|where)\b|(?:going|go)\s+nowhere\b|not\s+going\s+anywhere\b|here\s+to\s+stay\b|(?:is|are|was|were)\s+staying\b"
        r"|no\s+(?:[\w-]+\s+){0,2}[\w-]+(?:,[^,]{3,30},)?\s+(?:is|are)\s+going\s+to\b"
        r"|would\s+(?:only|merely|simply|just)\s+(?:give|help|serve|reward|embolden|prolong|encourage|hand|allow|invite|make|lead|delay|postpone|be|legitimi[sz]e|freeze|let|buy|play|deepen|worsen)\b"
        rf"|(?:would|will)\s+(?:\w+ly\s+)?(?:be|mean|constitute|represent|amount\s+to|count\s+as|be\s+seen\s+as)\s+(?:to\s+(?:lose|surrender|capitulate|reward|invite|admit|betray|hand)|(?:an?\s+|the\s+)?(?:\w+\s+){{0,2}}{_BLAME})"
        rf"|(?:treat|regard|see|view|consider|call|dismiss|denounc|describ|label|brand|condemn|deem)\w*\s+(?:[\w'’-]+\s+){{1,5}}?(?:as\s+)?(?:an?\s+)(?:\w+\s+)?{_BLAME}"
        r"|(?:own|internal|domestic|separate)\s+(?:affairs?|matters?|problems?|headaches?|business|concerns?|issues?)\b|none\s+of\s+(?:\w+['’]s|their|your|its|his|her)\s+business\b"
        r"|(?:never|not)\s+a\s+(?:second|party|partner|matter|subject|question|topic|price|solution)\b|a\s+step\s+too\s+far\b|too\s+(?:little|late|far|much)\b"
        r"|not\s+(?:worth|serious|enough|acceptable|possible|feasible|realistic|viable|workable|the\s+time|a\s+time|in\s+our|in\s+its|our|for\s+\w+\s+to\s+(?:decide|say|judge))\b|impossible\b|unrealistic\b|unworkable\b|unviable\b|unthinkable\b|premature\b|meaningless\b|pointless\b|worthless\b|useless\b|illegitimate\b|null\s+and\s+void\b"
    ),
    "refuses:inverted": r"nor\s+(?:will|would|can|could|does|do|did|is|are|shall|may|must|should)\b|(?:never|at\s+no\s+(?:time|point)|on\s+no\s+account|under\s+no\s+circumstances?|in\s+no\s+case)\s+(?:will|would|can|could|does|do|shall|should|must)\b",
    "ready:verb": (
        r"st(?:and|ands|ood)\s+ready\s+to\s+\w+|(?:will|would)\s+not\s+(?:say\s+no|object|stand\s+in\s+the\s+way|refuse|oppose|turn\s+(?:it|them|him|her|that)\s+down)\b|"
        rf"(?:happy|content|glad|pleased|comfortable|keen|amenable|receptive|agreeable|favou?rable|minded|disposed|inclined|relaxed|flexible|game|fine|ok|okay|at\s+ease|at\s+peace){_ADVERB}\s+(?:for|to|with|about|on)\b"
        r"|(?:ready|willing|prepared)(?=,)|(?:could|can|would)\s+(?:(?!not|never)\w+\s+)?(?:picture|imagine|envisage|go\s+along|contemplate|see\s+(?:its|his|her)\s+way)\b"
        r"|door\s+(?:is|remains|was)\s+(?:\w+\s+)?(?:open|ajar)\b|no\s+objections?\b|(?:not|n['’]t|nothing)\s+(?:against|averse|opposed)\b|nothing\s+against\b"
    ),
    "accepts:verb": (
        forms("honour honor uphold heed")
        + r"|(?:abid|stand|stood|stick|stuck|kept|keep|adher|compl|respect)\w*\s+(?:by|to|with)\b|respect(?:s|ed|ing)?\s+(?:the|its|every|all|this|that)\b"
        r"|(?:is|are|was|were|stands?|stood|comes?|came|fell|lined\s+up|throw\w*|threw|its\s+weight)\s+(?:\w+ly\s+|now\s+|squarely\s+|full\s+)?behind\s+(?:the|a|an|this|that|such|its|his|her|their)\b|bound\s+by\b(?!\s+no)"
        r"|nod(?:s|ded)?\b|thumbs[\s-]up\b|t(?:akes?|ook)\s+(?:\w+\s+){0,4}up\s+on\b|(?:in|into)\s+line\b|fine\s+(?:by|with)\b|sign(?:s|ed)?\s+up\b|sign(?:s|ed)?\s+off\b|on\s+side\b|go(?:es)?\s+for\s+it\b"
        r"|(?:gives?|gave|given)\s+(?:\w+\s+){0,3}(?:nod|consent|assent|blessing|approval|go-?ahead|backing|word)\b|(?:has|have|had|got)\s+no\s+(?:problem|quarrel|difficulty|issue)s?\s+with\b"
    ),
    "grants:verb": (
        rf"(?:agree\w*|consent\w*|offer\w*|pledg\w*|promis\w*|ready|willing|prepared|readiness|willingness|happy|content|decid\w*|undert[ao]\w+|committed|propos\w*|volunteer\w*)\s+(?:\w+ly\s+)?(?:to|on)\s+(?:\w+ly\s+)?{_RELIEF}\b"
        rf"|(?:will|would|could|can|has|have|(?<=['’])(?:ll|d))\s+(?:\w+ly\s+|also\s+|now\s+)?{_RELIEF}\b"
        r"|(?:could|can|would)\s+(?:(?!not|never)\w+\s+)?(?:live\s+with|stomach|swallow|countenance|tolerate|settle\s+for|make\s+do)\b"
        r"|(?:shelv|drop|soften|abandon|water|relax|put\s+aside|set\s+aside)\w*\s+(?:down\s+)?(?:its|his|her|their)\s+(?:\w+\s+)?(?:insistence|demands?|objections?|opposition|conditions?|veto|threats?|resistance|claims?)\b"
        r"|no\s+longer\s+(?:\w+\s+)?(?:wedded|conditional|a\s+(?:condition|must))|(?:not|n['’]t)\s+(?:\w+ly\s+)?(?:wedded|married|attached|hung\s+up|a\s+deal-?breaker|a\s+must)\b|wouldn['’]t\s+insist\b"
        r"|does\s+not\s+insist\b|(?:would|will)\s+not\s+insist\b|(?:flexib\w+|wiggle\s+room|leeway|room\s+for\s+manoeuvre)\b|climb-?down\b|u-turn\b|backpedal\w*|bow(?:s|ed|ing)?\s+to\b"
        r"|(?:meet|met)\s+(?:\w+\s+){0,3}half\s?-?way\b|split\s+the\s+difference\b|goodwill\s+gestures?\b|gestures?\s+of\s+goodwill\b"
    ),
    "redline:verb": (
        r"(?:(?:will|would|can|could|shall)\s+(?:not|never)|cannot|(?:wo|ca|would|could)n['’]t)\s+(?:ever\s+)?(?:countenance|brook|contemplate|entertain|abide|stomach|stand\s+for|hear\s+of)\b"
    ),
    "abstains:verb": (
        r"(?:will|would|shall|can|could|must)(?:\s+not|\s+never|n['’]t)\s+(?:\w+ly\s+)?(?:fire|shoot|attack|strike|shell|bomb|target|board|hit|harm|touch|resume\s+(?:\w+\s+)?(?:attacks?|strikes|fighting|war|hostilities|operations|offensive|bombing|shelling)|escalate|retaliate|start|provoke|interfere|obstruct|hinder|impede|stand\s+in\s+the\s+way|open\s+fire|seek\s+(?:war|revenge)|object|oppose|insist|resist|block|veto|press)\b"
    ),
    "threatens:verb": (
        rf"(?:vow|threat|promis|pledg|swore|swear|determin|decid|prepar|resolv|order|instruct)\w*\s+(?:again\s+|on\s+\w+day\s+|publicly\s+)?(?:to|that\s+\w+\s+(?:would|will))\s+[\"“‘']*(?:\w+ly\s+)?{_HARM}"
        rf"|(?:will|would|shall|going\s+to|(?<=['’])(?:ll|d))\s+(?:\w+ly\s+|also\s+|again\s+|then\s+|simply\s+)?[\"“‘']*{_HARM}"
        r"|at\s+(?:its|his|her|their|your|one['’]s)\s+(?:own\s+)?(?:risk|peril)\b|serv(?:e[sd]?|ing)\s+notice\b|put\s+(?:\w+\s+){1,3}on\s+notice\b|brandish\w*|bare[sd]?\s+(?:its|his)\s+teeth|sabre-?rattling"
        r"|(?:legitimate|lawful|fair|military|valid|open)\s+targets?\b|fair\s+game\b|(?:treat|regard|consider)\w*\s+(?:[\w'’-]+\s+){1,5}?(?:as\s+)?(?:targets?|hostile|enem(?:y|ies)|invaders?|occupiers?|combatants?)\b"
        r"|(?:truce|ceasefire|deal|pause|suspension|halt|lull|accord|agreement|talks|calm|process|freeze|moratorium)\s+(?:will|would)\s+(?:\w+ly\s+)?(?:end|collapse|lapse|cease|be\s+(?:over|off|void|dead))\b"
        r"|(?:will|would)\s+(?:\w+ly\s+)?(?:be\s+(?:answered|treated|considered|shot|sunk|targeted|destroyed|finished|held\s+responsible)|bear|pay|regret|come\s+(?:crashing|down)|not\s+(?:(?:stand|sit)\s+(?:by|idle|idly)|remain\s+(?:idle|silent)|hesitate|go\s+unanswered))\b"
        r"|gloves\s+(?:are|come|would\s+come|will\s+come)\s+off\b|all\s+bets\s+(?:are|would\s+be)\s+off\b|all\s+options\b|every\s+option\b|(?:or|and)\s+else\b|walk(?:s|ed|ing)?\s+out\s+(?:if|should|unless|the\s+moment)|days\s+are\s+numbered\b"
        r"|(?:ultimatum|tariffs?|sanctions|embargo|punitive\s+\w+)\b(?=[^.;]{0,60}\b(?:if|unless|should|until)\b)"
        r"|(?:threats?|warnings?|notice)\s+(?:of|to|that)\b|(?:or|otherwise),?\s+(?:it|he|she|they|we)\s+(?:will|would)\b|hell\s+to\s+pay\b"
    ),
    "threatens:label": (
        r"(?:to|will|would|shall)\s+answer\s+(?:any|every|each|fire|force|blow|with)\b|"
        r"(?:will|would|shall)\s+(?:\w+ly\s+)?be\s+(?:met|answered|treated|considered|shot|sunk|targeted|destroyed|fired|finished|hunted|crushed|punished|repaid|avenged|regarded)\b|"
        r"(?:if|unless|should|the\s+(?:moment|minute|day|instant|second)|any(?:one|body)?\s+who|whoever|any\s+\w+\s+that)\s+(?:[\w'’-]+\s+){0,6}?"
        r"(?:touch|attack|harm|strik|cross|violat|breach|broken|breaks|bomb|fire[sd]?\b|fails?\b|failed|refus|reject|interfer|set\s+foot|enter|return\s+fire|collapse|no\s+(?:deal|agreement|answer|progress|reply)|not\b|falls?\b|invad|harass|seiz|block)\w*"
    ),
    "binds:label": (
        r"(?:so|as)\s+long\s+as\b|(?:not\s+)?(?:before|while(?!\s+\w+ing))\b|once\b|on\s+(?:the\s+)?(?:understanding|proviso|basis)\b|with\s+one\s+(?:\w+\s+)?(?:rider|caveat|string|condition|exception)\b"
        r"|riders?\b|strings?\s+attached\b|a\s+tag\s+attached\b|comes?\s+(?:first|last|before)\b|(?<=\s)first\b(?=[,.;\"”])|first\b(?=,\s+\w+\s+(?:later|second|after|then|next))|in\s+that\s+order\b|(?:go|goes|come|comes)\s+(?:\w+\s+)?first\b"
    ),
    "commits:verb": r"gives?\s+(?:its|his|her|their)\s+word\b|gave\s+(?:its|his|her|their)\s+word\b|sw(?:ear|ears|ore|orn)\s+(?:to|that)\b",
    "would:verb": r"(?:it|he|she|they|we|i|who)['’](?:ll|d)\b(?!\s+(?:not|never|been|had|better)\b)",
    "may:modal": r"may\b(?!\s+(?:have|be|not|\d|day)\b)",
}
