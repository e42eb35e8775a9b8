"""Denied, supposed, asked for, or told as a fact."""

import re

from ..... import lazy
from .words import words

REACH = 6
"""How many words a modal or negator reaches forward to a word of a lexicon."""

MODAL = words(
    r"would|could|might|(?-i:may)|should|can|must|if|unless|"
    r"(?:once|as soon as)(?= (?:the|both|all|each|its|their|it|they|an?|(?-i:[A-Z]))\b)|"
    r"whether|were to|in case|provided|"
    r"assuming|hop(?:e[sd]?|ing)|want(?:s|ed|ing)?|try(?:ing)?|tried|"
    r"ready|willing|prepared|expect(?:s|ed|ing)?|likely|poised|will|shall|(?:brink|verge|edge|danger|risk|threat) of|prevent(?:s|ed|ing)?|"
    r"av(?:er|oi)(?:d|t)(?:s|ed|ing)?|stav(?:e[sd]?|ing) off|forestall|head(?:s|ed|ing)? off|imminent|"
    r"(?:call(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|appeal(?:s|ed|ing)?) "
    r"(?:\S+ ){0,4}?(?:for|on)|urg(?:e[sd]?|ing)|fear(?:s|ed|ing)?|warn(?:s|ed|ing)?|"
    r"ask(?:s|ed)?|demand(?:s|ed|ing)? (?:that|to)|threaten(?:s|ed|ing)?|possib(?:le|ly)|"
    r"potential(?:ly)?|would like|due to|set to|about to|aim(?:s|ed|ing)? (?:to|at)|"
    r"(?:propos(?:e[sd]?|als?)|offer(?:s|ed)?|plans?|planned|efforts?|attempts?|bid|talks?|"
    r"negotiat(?:e|es|ing|ions?)|drafts?|chances?|prospects?|hopes?|risks?|discuss\w*|"
    r"s(?:eeks?|ought)|chances?|failure|fail(?:s|ed)?|consider(?:s|ed|ing)?|spoke|speak) "
    r"(?:to|for|of|on|about|over|that)|proposing|offering|seeking"
)

NEGATED_BEFORE = words(
    r"f(?:ell|alls|alling|all|allen) (?:\w+ )?short of|no (?:sign|hint|word|prospect|"
    r"chance|mention|talk|question) (?:of|that)|out of reach|away from|little|"
    r"elud(?:e[sd]?|ing)|not (?:yet )?(?:been )?|unlikely|(?<!\bno\s)doubt(?:s|ed|ful|ing)?|"
    r"without|not|none|nobody|neither|nothing|fail(?:s|ed|ing)? to|failure to"
)
NEGATED_AFTER = lazy.compile(
    r"(?:\s+(?:on|to|upon))?\s+(?:nothing|no\b(?!\s+(?:more|fewer|less))|none|neither|"
    r"not\b(?!\s+to))",
    re.IGNORECASE,
)
ALL_DENIED = words(
    r"(?:it|this|that) (?:is|was|'s) (?:simply |just )?(?:not (?:true|correct|the case|"
    r"right|so)|untrue|false|wrong|incorrect|a lie)(?:,? (?:\w+ ){1,3}sa(?:id|ys),?)? "
    r"that|(?:there (?:is|was)|(?:have|has|found|saw|sees|with)) no (?:\w+ )?(?:evidence|"
    r"proof|sign|indication|confirmation|truth|basis)(?: \w+){0,6}? that|"
    r"(?:no one|nobody) (?:\w+ )?(?:said|says|claims|claimed|believes|reported) that|"
    r"it is (?:doubtful|unlikely|doubted|unclear|not clear|not known|unknown|"
    r"unconfirmed|hard to say|too early to say) (?:that|whether|if)|contrary to|"
    r"far from (?:it|true)|false(?:ly)? (?:claim|report|rumou?r)\w*|"
    r"(?:wrongly|falsely|mistakenly) \w+|(?:nor|neither) is it true that"
)
"""What makes everything that follows in its sentence unsaid."""

ALL_DENIED_AFTER = words(
    r"(?:is|are|was|were|as|be|remain(?:s|ed)?) (?:\w+ )?(?:untrue|false|wrong|baseless|"
    r"unfounded|incorrect|fake|nonsense|a lie|lies|not true|invented|made up|rumou?rs?|"
    r"fiction|denied|unconfirmed|premature)"
)
REPORTS_THAT = words(
    r"(?:reports?|claims?|rumou?rs?|suggestions?|news|word|talk) "
    r"(?:that|of)|that"
)
SAID_TO_BE_SO = words(
    r"den(?:y|ies|ied|ying) (?:\w+ ){0,3}?that|"
    r"(?:reject|dismiss|refut|disput)(?:e[sd]?|s|ed|ing|es) (?:\w+ ){0,4}?(?:claims?|"
    r"reports?|suggestions?|rumou?rs?|talk)"
)
CONDITION = lazy.compile(
    r"^\W*(?:(?:and|but|so)\s+)?(?:if|unless|should|were|provided|assuming|in\s+case|"
    r"as\s+long\s+as|once|had)\b(?!\s+begun)",
    re.IGNORECASE,
)
CONDITION_AFTER = words(
    r"if|unless|provided(?: that)?|providing|on condition(?: that)?|"
    r"conditional on|(?<!for\s)as long as|only when|so long as|as soon as|"
    r"once(?= (?:the|both|all|each|its|their|it|they|an?|(?-i:[A-Z]))\b)|"
    r"in return for"
)
FIRST_VERB = words(
    r"(?P<modal>would|could|will|might|(?-i:may)|should|can|must|shall)|"
    r"(?P<finite>sa(?:y|id|ys)|tell|call|propose|want|hope|agree|accept|reject|told|is|was|are|were|has|have|had|calls|did|does|(?-i:[a-z])\w+ed|"
    r"put|met|took|began|made|stat(?:ed|es)|seeks|sought|gave|runs|holds)"
)

TO_MACHINES = words(
    r"AI (?:\w+ )?(?:systems?|models?|assistants?|readers?|agents?)|language models?|"
    r"automated (?:readers?|systems?)|chatbots?|(?:ignore|disregard) (?:\w+ ){0,3}?"
    r"(?:instructions?|rules?)|note to (?:\w+ ){0,3}?(?:systems|readers|assistants)"
)
"""Orders to whoever reads by machine are no news."""
