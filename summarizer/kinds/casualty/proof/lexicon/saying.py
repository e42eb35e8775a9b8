"""Verbs of saying, and of counting the harmed."""

import re

from .....patterns import TextPattern
from ....saying import verbs

SAY = TextPattern(
    rf"\b(?:{verbs.SAY}|(?:announcing|confirming|reporting|put(?:s|ting)?|count(?:s|ed|ing)?|record(?:s|ed)|"
    r"document(?:s|ed)|verif(?:y|ies|ied)|list(?:s|ed)|regist(?:ers|ered)|spoke|speaks?|spoken|"
    r"speaking|den(?:y|ies|ied|ying)|disput(?:es?|ed)|reject(?:s|ed)|accus(?:es?|ed|ing)|"
    r"blam(?:es?|ed|ing)|fear(?:s|ed)?|noting|gives?|gave|given|giving|cit(?:es?|ed|ing)|"
    r"revis(?:es?|ed)|rais(?:es|ed)|lower(?:s|ed)|publish(?:es|ed)|releas(?:es|ed)|dismiss(?:es|ed)|"
    r"translat(?:es|ed)|refut(?:es|ed)|stands?\s+by|stood\s+by|show(?:s|ed)?|suggest(?:s|ed)|"
    r"indicat(?:es?|ed)|quot(?:es?|ed|ing)|names|named|hold(?:s)?\s+that|thinks?|"
    r"learn(?:s|ed|t)|found|finds|reads?|tall(?:y|ied)|set|recount(?:s|ed)?|owns?(?=\s+up\b)|"
    r"attribut(?:es?|ed)|ha(?:s|ve|d)(?=\s+the\s+names\s+of\b)|guess(?:es|ed)|mention(?:s|ed)|"
    r"(?:ha(?:s|ve|d)|keeps?|kept|drew\s+up)(?=\s+(?:an?|its|their|his|her)\s+"
    r"(?:\w+\s+)?(?:list|register|record|tally|count)\b)|ha(?:s|ve|d)(?=\s+(?:[\w'’-]+\s+){1,3}"
    r"(?:dead|wounded|missing|losses|casualties|fatalities|toll|number)\s+at\b)|"
    r"owns?\s+(?:up\s+)?to|admits?\s+to)\b)",
    re.IGNORECASE,
)
