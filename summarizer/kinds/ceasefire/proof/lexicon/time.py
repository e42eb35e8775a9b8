"""How long, from when and until when."""

import re
from collections.abc import Mapping

from ..... import lazy
from .words import words

UNIT_HOURS: Mapping[str, int] = {
    "day": 24,
    "week": 7 * 24,
    "month": 30 * 24,
    "hour": 1,
    "year": 365 * 24,
    "fortnight": 14 * 24,
}
"""Hours of a unit: 72 of them are three days."""

UNIT = lazy.compile(
    r"[\s-]*(?:(?:full|more|additional|further|extra|consecutive|whole|straight)[\s-]+)?(day|week|month|hour|year|fortnight)s?\b"
    r"(?:-?\s?long\b)?['’]?",
    re.IGNORECASE,
)
ONE_UNIT = lazy.compile(
    r"(?<![\w-])(?:(?:a|an|one|another)\s+(?:(?:full|single|further|additional|extra|whole)\s+)?)"
    r"(?P<unit>week|month|day|year|fortnight|hour)(?:'s|-?\s?long)?(?![\w])"
    r"|(?<![\w-])(?P<long>week|month|day|year|fortnight|hour)-?long\b",
    re.IGNORECASE,
)
LASTING = lazy.compile(
    r"(?:\bfor|\bof|\b(?:given|gave|gives|won|wins|bought|got|gets|added|adds)|\blast(?:s|ed|ing)?|\bby|\blength|\bcover(?:s|ing)?|\bspan(?:s|ning)?"
    r"|\b(?:extend|stretch|lengthen|prolong|shorten|cut|reduc|rais)(?:e|s|es|ed|ing)?\s+to"
    r"|\brun(?:s|ning)?|\bduration|\bfull|\bis|\bbe|\bperiod|\bextend(?:s|ed)?|\bstays?|"
    r"\bover\s+the\s+(?:next|coming)|\bwith(?:in)?\s+the\s+(?:next|coming)|"
    r"\b(?:during|over|throughout|in)\s+(?:those|these))"
    r"(?:\s+(?:for|of|about|only|just|some|at\s+least|up\s+to|the|a|next|coming|first|"
    r"initial|whole|further|another|period|full))*\s*[\"'(]*\s*$",
    re.IGNORECASE,
)
OVER_AFTER = lazy.compile(
    r"\b(?:(?:laps|expir|end|collaps|finish)(?:e?d|es?|ing)?|over|r[au]n\s+out|f[ae]ll\s+apart|broke\s+down)\b"
    r"[^,;.]{0,40}\s(?:after|in)(?:\s+(?:about|only|just|some))*\s*$",
    re.IGNORECASE,
)
"""Before the length of what was over then: "it lapsed after three days"."""
OTHER_BEGAN = lazy.compile(
    r"(?:^|[,;:.]\s+|(?<!\bin\s)(?<!\bof\s)(?<!\bto\s)(?<!\bon\s)(?<!\bfor\s)"
    r"\b(?:the|an?|its|their|his|this|that|when|since|as|after|and|but)\s+)"
    r"(?:(?!(?:in|of|to|on|for|from)\b)[\w'’-]+\s+){0,3}?(?:push|drive|bid|efforts?|search|talks?|"
    r"negotiations?|discussions?|diplomacy|contacts?|meetings?|summit|war|siege|invasion|offensive|"
    r"campaign|crisis|uprising|clashes|battles?|protests?)"
    r"(?:\s+(?:to|towards?|for|on|over|about|in|against|with|between|of)\s+[^,;.]{1,80}?)?"
    r"\s+(?:(?:has|had|have)\s+)?(?:began|begun|begins?|starts?|started|opened|opens?|broke\s+out)"
    r"(?:\s+(?:in|on|at|early|late|only))*\s+$",
    re.IGNORECASE,
)
"""Before the day on which something else began: "the push for a truce began in"."""
OTHER_LASTED = lazy.compile(
    r"\b(?:war|siege|talks?|fighting|clashes|battles?|meetings?|calls?|sessions?|raids?|shelling|conflict|"
    r"bombardment|offensive|negotiations|visit|blockade|occupation)\s+(?:(?:had|has|have|only)\s+)*"
    r"(?:lasted|ended|went\s+on|dragged\s+on|raged)(?:\s+(?:for|after|about|only|some))*\s*$",
    re.IGNORECASE,
)
LASTS_OTHER = lazy.compile(
    r"(?:\s+(?:of|in)\s+(?:talks|war|fighting|negotiat\w+|conflict|siege|shelling|clashes|"
    r"bombing|bombardment|violence|blockade|discussions?|meetings?|diplomacy|attacks|"
    r"strikes|haggling|mediation|battles?|secret|intense|heavy|bloody|shuttle|captivity|"
    r"occupation|silence|hostilities|raids|combat|bloodshed|unrest|protests?)\b"
    r"|\s+(?:ago|earlier|later|after|before|old|since|into|away)\b|\s+on(?=\s*[,.;:]|$)|-old\b)",
    re.IGNORECASE,
)
OTHER_HEAD = lazy.compile(
    r"[\s-]*(?:\w+[\s-]+){0,3}?(?:war|talks?|meetings?|calls?|negotiations?|siege|"
    r"offensive|deadline|ultimatum|visit|conflict|battle|campaign|trip|summit|"
    r"conference|blockade|invasion|occupation|bombardment|tour|session|operation|"
    r"president|leader|minister|sentence|term|assault|low|high|record)\b",
    re.IGNORECASE,
)
TALKED = words(
    r"fought|talk(?:ed|s|ing)?|met|meeting|shell(?:ed|ing)|besieged|negotiat(?:ed|ing)|"
    r"rag(?:ed|ing)|wait(?:ed|ing)|held|bomb(?:ed|ing)|visit(?:ed)?|stay(?:ed|ing)?|"
    r"fighting|bombarded|detained|captive|jailed|mediat(?:ed|ing)|haggl(?:ed|ing)"
)
LONGER = words(r"extensions?|renewals?|prolongations?|rollovers?")
"""What gives a truce a longer life, by its own length."""
STARTS = lazy.compile(
    r"\b(?:from|since|as\s+of|beg(?:an|in|ins|un|inning)|start(?:s|ed|ing)?|"
    r"t(?:ook|ake|akes|aken|aking)\s+(?:effect|hold)|(?:came|come|comes|coming|enter|"
    r"entered|enters|went|go|goes)\s+in(?:to)?\s+(?:effect|force)|effective|"
    r"fell\s+silent|fall\s+silent|in\s+(?:force|effect|place)\s+since|onwards?|kick\w*|"
    r"launch(?:ed|es)?|after)\b",
    re.IGNORECASE,
)
THROUGHOUT = lazy.compile(
    r"(?:over|during|throughout)\s+(?:the\s+)?(?:[\w'-]+\s+){0,3}?(?:holidays?|weekend|"
    r"feast|festival|days?|week|month|christmas|easter|eid|ramadan)\b",
    re.IGNORECASE,
)
"""When it starts and when it ends, in one phrase."""
MORE = lazy.compile(
    r"(?:an?|one|two|three|four|five|six|seven|ten|\d+)\s+(?:day|week|month|hour)s?\s+"
    r"(?:more|longer|less)\b",
    re.IGNORECASE,
)
"""An end, told by how far it lies from another's."""
ENDS = lazy.compile(
    r"\b(?:until|till|through|expir(?:e[sd]?|ing|y)|end(?:s|ed|ing)?|over(?!\s+(?:the|an?|its|their|this|that|christmas|easter|eid|"
    r"ramadan|\d)\b)|"
    r"r(?:an|un|uns|unning)\s+out|laps(?:e[sd]?|ing)|collaps(?:e[sd]?|ing)|terminat\w+|"
    r"last(?:s|ed|ing)?\s+(?:only\s+)?(?:until|to|till)|called\s+off|broke\s+down|"
    r"finish(?:es|ed)?|up\s+to|run(?:s|ning)?\s+to|to(?=\s*$)|to(?=\s+(?:\w+\s+)?\d)|"
    r"and(?=\s*$))\b",
    re.IGNORECASE,
)
