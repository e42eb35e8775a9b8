"""What follows a word that makes a stance of it: objects, addressees, conditions, times.

Pieces of the patterns of `stances`.
"""

from ..dates import WEEKDAY
from .deeds import DO

NO_OBJECT = (
    r"(?!but\b|and\b|or\b|unless\b|until\b|if\b|because\b|while\b|since\b|for\b|by\b|in\b|on\b|at\b|as\b|when\b|no\b|nothing\b|after\b|"
    r"with\b|during\b|from\b|of\b)"
)
WHAT = (
    r"(?:the|a|an|any|all|its|his|her|their|this|that|these|those|such|both|no|what|"
    r"every|each|some|[A-Z“‘\"'$€£\d])"
)
DEAL = (
    r"(?:[\w’'“”\"-]+\s+){0,6}?(?:plans?|proposals?|offers?|truces?|cease-?fires?|deals?|terms|"
    r"drafts?|demands?|conditions?|ideas?|calls?|concessions?|agreements?|accords?|"
    r"initiatives?|requests?|frameworks?|pauses?|halts?|talks|ultimatums?|extensions?|"
    r"settlements?|understandings?|resolutions?|withdrawals?|exchanges?|negotiations?|map|text|list|"
    r"lulls?|respite|breaks?|windows?|silence|standstill|freezes?|handovers?|evacuations?|"
    r"inspections?|elections?|zones?|commissions?|committees?|tribunals?|inquir(?:y|ies)|"
    r"mechanisms?|arrangements?|timetables?|guarantees?|amnesty|observers|monitors|peacekeepers|passage|"
    r"corridors?|annexation|recognition|deployment|steps?|moves?|formulas?|roadmap|"
    r"document|paper|invitations?|overtures?|suggestions?|compromise|swap|release|"
    r"mission|force|referendum|suspension|package|clause|wording|bid|claims?|charter|"
    r"summit|meeting|talk|notion|mediation|dialogue|armistice|pact|treaty|moratorium)\b"
)
DENIABLE = (
    r"(?:[\w’'-]+\s+){0,3}?(?:claims?|reports?|accusations?|allegations?|suggestions?|"
    r"charges?|rumou?rs?|criticism|figures?|numbers?|tolls?|count|account|version|"
    r"assertions?|blame|responsibility|estimates?|concerns|statements?|findings|arithmetic|tall(?:y|ies)|"
    r"stor(?:y|ies)|narratives?|insinuations?|theor(?:y|ies)|speculation|comparisons?|footage|images?|"
    r"evidence|warnings?|complaints?|worries|fears?|talk\s+of\s+(?:\w+\s+)?\d[\d,]*)\b"
)
"""What is turned down as untrue, which is no stance."""
DONE = (
    r"(?:discussed|traded|ceded|divided|recogni[sz]ed|accepted|handed|given|withdrawn|lifted|"
    r"released|changed|extended|surrendered|abandoned|touched|moved|shared|tolerated|signed|"
    r"allowed|permitted|negotiated|disarmed|reopened|opened|renewed|freed|exchanged|"
    r"deployed|bargained|sold|imposed|dictated|redrawn|altered|compromised|admitted)\b"
)
BARE = (
    r"(?:(?!(?:that|there|he|she|it|they|we|could|would|will|had|has|was|is|were|are|on|in|at|about)\b)"
    r"[\w’'-]+\s+){1,6}?"
)
"""Words without a verb of their own."""
YIELDED = (
    r"(?:released|freed|lifted|returned|sent\s+(?:home|back)|handed\s+(?:over|back)|withdrawn|"
    r"reopened|opened|eased|repatriated|exchanged|swapped|unfrozen|restored|pulled\s+(?:back|out)|"
    r"allowed|let\s+(?:go|through|in|out)|removed|vacated|demobili[sz]ed|disarmed|dismantled|given\s+(?:up|back))\b"
)
"""What a side may do for the other, told of what is given."""
PEOPLE = r"residents|civilians|people|citizens|villagers|families|troops|soldiers|commanders|officers|lawmakers|supporters|his|her|its|their"
ADVERB = r"(?:(?:\w+ly|also|again|now|still|even|once|then|only|instead|therefore|first|ever|simply|in\s+turn)\s+)*[“\"‘]?"
WHEN = (
    rf"(?:\s+(?:(?:late\s+|early\s+)?(?:on\s+)?{WEEKDAY}|"
    r"yesterday|today|again|once\s+more|repeatedly|publicly|formally|jointly|separately|"
    r"instead|also|this\s+week|last\s+(?:week|month|year|night)|in\s+\w+|\w+ly))*"
)
BY = rf"(?:\s+(?:outright|flat|out\s+of\s+hand)|{WHEN})*?\s+(?=by\s)"
FOES = (
    r"military|government|army|regime|junta|rebels|militants|president|authorities|war"
)
"""Whom one opposes, which is no stance on anything."""
ASIDE = r"(?:,\s[^,]{3,60},)?"
PLAIN = (
    r"(?:(?!(?:has|have|had|is|are|was|were|will|would|to|not)\b)[\w’'-]+,?\s+){1,9}?"
)
ASKED = rf"{PLAIN}(?:not\s+)?(?:must|should|ha(?:s|d|ve)\s+to|needs?\s+to|be|{DO})"
"""What "insisted that" makes a demand: "Borland withdraw", "the road be opened"."""
SUBJUNCTIVE = (
    r"(?:the\s+|any\s+|all\s+)?(?:[A-Z][\w’'-]+\s+){1,4}(?:first\s+|also\s+|immediately\s+|not\s+)?(?!"
    r"(?:not|also|first|can|may|might|could|would|will|in|on|at|of|to|for|with|by|and|or|from|that)\b)[a-z]+"
    r"(?<!s)(?<!ed)(?<!ing)(?<!ly)\s+(?:its|the|their|his|her|all|any|an?|to|from|every|back|up|out|down|over)\s"
)
"""What is asked of whoever is named, the verb in its base form: "Arland amend its"."""
WHOM = (
    r"(?:(?:the|both|all|its|his|her|their|other|two|any)\s+)*"
    r"(?:[\w’'-]+\s+){1,6}?(?:and\s+(?:[\w’'-]+\s+){1,4}?)?(?:not\s+)?to\s+(?:\w+ly\s+)?"
)
PARTY = (
    r"(?=(?:[a-z’'-]+\s+){0,3}?(?:[A-Z]|sides?\b|parties\b|governments?\b|army\b|rebels\b|allies\b|"
    r"authorities\b|militias?\b|forces\b|troops\b|mediators?\b|envoys?\b|council\b|delegations?\b|"
    r"neighbou?rs?\b|partners?\b|guarantors?\b|powers\b|states\b|countries\b|capitals\b|donors\b|backers\b|parliament\b|lawmakers\b))"
)
"""What is expected of somebody who can act, not of talks or the weather."""
COURTESY = (
    r"(?!(?:[\w’'-]+\s+){0,4}(?:condolences|sympathy|prayers|congratulations|comments?|"
    r"details|evidence|proof|explanation|thanks|praise|no|little|few|glimpse|figures?)\b)"
)
NOT_SPOKEN = (
    r"(?!say\b|comment|give\s+(?:figures|details|numbers|a\s+figure|names?)|answer\b|confirm|"
    r"name\b|be\s+(?:named|drawn|identified|quoted|interviewed)|rule\s+out|discuss\s+(?:figures|details)|"
    r"disclose|reveal|elaborate|speculate|identify|take\s+questions|specify|dignify|believe|condemn|criticis|criticiz|blame|apologi|acknowledge|speak\s+to\s+reporters)"
)
CONDITION = r"[^.;]*?\b(?:if|provided|the\s+(?:day|moment|minute)|subject\s+to|solely|once|only|unless|as\s+long\s+as|so\s+long\s+as|on\s+condition|in\s+(?:exchange|return)|as\s+soon\s+as)\b"
