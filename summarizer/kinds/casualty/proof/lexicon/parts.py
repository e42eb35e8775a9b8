"""By which words a number is part of another."""

import re
from typing import Final

from ..... import lazy

SUBSET_BEFORE: Final = lazy.compile(
    r"(?:\bamong\s+(?:the|those)\b[^.;]{1,60}\b(?:were|was|are|is)|\bincluding|\bincludes?|\bincluded|\bamong\s+(?:them|whom|these|those(?:\s+\w+)?|"
    r"the\s+(?:dead|killed|wounded|injured|victims|missing|casualties|displaced|detained|"
    r"captured)\b[^.;]{0,40}?\s(?:was|were|are|is))|\bof\s+(?:whom|which|them|these)|\bnotably"
    r"|\bof\s+(?:the|those)\s+(?:who\s+)?(?:killed|dead|died|wounded|injured|hurt|missing|captured|"
    r"detained|displaced)\b[^.;,]{0,40},"
    r"|\bthose\s+\w+\s+include[sd]?|\bof\s+whom\s+at\s+least|\b(?:was|were|are)\s+among\s+"
    r"them)\s*,?\s*(?:those\s+of\s+|the\s+bodies\s+of\s+|also\s+|were\s+|was\s+|are\s+|some\s+|the\s+|about\s+|only\s+)*$",
    re.IGNORECASE,
)
SUBSET_AFTER: Final = lazy.compile(
    r"\s*(?:more\s+)?of\s+(?:whom|them|these|those|the\s+(?:\w+\s+)?(?:dead|killed|wounded|"
    r"injured|victims|missing|casualties|displaced|detained|detainees|captured|captives|"
    r"prisoners|hostages|total|fatalities|deaths|deceased|bodies|evacuees|refugees)\b)",
    re.IGNORECASE,
)
SUBSET_NOUN_AFTER: Final = lazy.compile(
    r"[^.;,]{0,80}?\b(?:were|was|are|is|numbered)?\s*among\s+(?:them|the\s+(?:dead|killed|"
    r"wounded|injured|victims|missing|casualties)|those\s+(?:killed|wounded|injured))\b",
    re.IGNORECASE,
)
