"""Verbs of saying, and the phrases that do a verb's work."""


def forms(stems: str) -> str:
    """Write regular verbs with their endings: "reject", "rejects", "rejecting"."""
    return "|".join(_endings(stem) for stem in stems.split())


def _endings(stem: str) -> str:
    if stem.endswith("y"):
        return rf"{stem[:-1]}(?:y|ies|ied|ying)\b"
    if stem.endswith("e"):
        return rf"{stem[:-1]}(?:es?|ed|ing)\b"
    return rf"{stem}(?:s|es|ed|ing)?\b"


_PLAIN = (
    r"sa(?:y|ys|id|ying)\b|t(?:ell|ells|old|elling)\b|add(?:s|ed|ing)\b|"
    r"wr(?:ites?|ote|iting)\b|stat(?:es|ed|ing)\b|report(?:s|ed)\b|admit(?:s|ted|ting)?\b|"
    r"(?<=[a-z]s\s)(?:add|report|note|write)\b(?=\s*(?:[.,;:]|$)|\s+(?:that|at\s+least|about|some|\d))|"
    r"tweet(?:s|ed|ing)\b|posted\b|not(?:es|ed)\b|"
    r"(?:repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?)\b(?!\s+to\b)|"
    + forms(
        "claim announce declare insist maintain argue acknowledge confirm warn explain "
        "believe allege assert complain reckon estimate concede repeat disclose reveal "
        "clarify specify testify boast contend remark emphasise emphasize reiterate "
        "retort recall"
    )
)
"""What tells that somebody speaks, whatever it is about."""

_THAT = r"(?=\s+(?:[\w'’-]+\s+){0,4}?that\b)"
_BE = (
    r"(?<!\bit\s)(?:is|was|are|were|remain(?:s|ed)?|ha(?:s|ve|d)\s+been|stay(?:s|ed)?)"
)
_HOW = r"(?:(?:\w+ly|also|very|quite|still|now|already|long|since|again)\s+){0,2}"

_PHRASES = (
    r"(?:(?:stress|signal|signall|underlin|underscor|caution|observ|comment|volunteer|"
    r"predict|hint|counter|conclud|respond|suggest|indicat|describ|recount|charg|rul)(?:es?|s|ed|ing)?"
    rf"|implie[sd]|sw(?:ears?|ore))\b{_THAT}"
    r"|(?:describ|recount)(?:es|s|ed|ing)\s+how\b|rul(?:es|ed)\b(?=,)"
    r"|(?:fum|scoff|sniff|snapp|growl|mutter|grumbl|enthus|mus|quipp|jok|exclaim|deadpann|gloat|"
    r"sneer|protest|scold|shrugg)ed\b(?=\s*[,.;:]|\s+that\b|\s*$)"
    r"|(?:respond|repl|answer|react|counter)(?:s|ed|ies|ied)\s+by\s+(?:say|conced|admit|claim|insist|"
    r"announc|confirm|report|deny|acknowledg)(?:t?ing)\b"
    r"|(?:assur|inform|brief|remind|advis|notif)(?:e[sd]|s|ed|ies|ied|ing|ying)\b"
    r"(?=\s+(?:[\w'’-]+\s+){1,6}?that\b)"
    r"|(?:point|spell)(?:s|ed|ing)\s+out\b|w(?:ent|go(?:es)?)\s+on\s+to\s+(?:say|add)\b"
    r"|ma(?:de|kes?|king)\s+(?:it\s+)?(?:\w+\s+)?(?:clear|plain|known|public)\b"
    r"|lets?\s+(?:it\s+be\s+known|(?:\w+\s+){1,3}know)\b|wants?\s+it\s+known\b"
    r"|left\s+no\s+doubt\b|serv(?:es|ed)\s+notice\b"
    r"|(?:sent|sends|gave|gives)\s+(?:word|notice|out)\b(?=\s+that\b)"
    r"|(?:would\s+have|ha[sd]|have)\s+it\s+that\b|h(?:olds?|eld)\s+that\b"
    r"|(?:(?:issu|releas|publish|circulat|post)(?:e[sd]|s|es|ed|ing)|(?:puts?|sen[dt]s?|gave|gives|ma[dk]es?)"
    r"(?:\s+out)?)\s+an?\s+(?:\w+\s+)?(?:statement|bulletin|message|report|communiqu[ée]|letter|"
    r"note|update|post|video)\s+(?:on\s+\w+day\s*)?(?:(?:say|stat|confirm|announc|claim|report|alleg|"
    r"insist|declar|warn|deny)ing\b|in\s+which\s+(?:it|he|she|they)\s+said\b|(?=:))"
    r"|took\s+to\s+[\w-]+\s+to\s+(?:say|write|announce|add)\b"
    rf"|{_BE}\s+{_HOW}(?:adamant|clear|firm|insistent|unequivocal|categorical|blunt|explicit|"
    r"emphatic|convinced|certain|sure)(?=:|\s+on\s+\w+day:|\s+that\b|,\s+(?:saying|adding)\b)"
    rf"|{_BE}\s+{_HOW}(?:quoted|cited|reported|recorded|heard|understood|believed|on\s+record)\s+"
    r"(?:by\s+(?:[\w'’-]+\s+){1,4}?)?(?:as\s+(?:saying|telling)|to\s+have\s+(?:said|told|written))\b"
    rf"|{_BE}\s+the\s+(?:first|last|only\s+one)\s+to\s+(?:say|report|announce|confirm)\b"
)
"""What does so in several words: "let it be known", "was quoted as saying"."""

WHEN_SAID = (
    r"(?:on|in|at|late|later|early|earlier|this|last|yesterday|today|again|by|via|to|during|over|from|"
    r"after|before|through|with|without|when|while|as|declining|speaking|citing|reporters|journalists|"
    r"parliament|lawmakers|deputies|supporters|state|local|\w+day)\b"
)
"""How what follows a verb begins that tells nothing but when, where and to whom."""

SAY = f"{_PLAIN}|{_PHRASES}"
"""Begins a word; for text in small letters."""
