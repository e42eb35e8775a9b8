"""Verbs of saying."""

import re

from ..... import lazy

SAY = lazy.compile(
    r"\b(?:say|says|said|saying|tells?|told|report(?:s|ed|ing)?|claim(?:s|ed|ing)?|announc"
    r"(?:e[sd]?|ing)|confirm(?:s|ed|ing)?|state[sd]|stating|add(?:s|ed|ing)?|insist(?:s|ed)?"
    r"|admit(?:s|ted|ting)?|acknowledg(?:e[sd]?|ing)|estimate[sd]?|put(?:s|ting)?|count(?:s|"
    r"ed|ing)?|record(?:s|ed)|document(?:s|ed)|verif(?:y|ies|ied)|list(?:s|ed)|regist(?:ers"
    r"|ered)|spoke|speaks?|spoken|speaking|den(?:y|ies|ied|ying)|disput(?:es?|ed)|reject(?:s"
    r"|ed)|declar(?:es?|ed|ing)|maintain(?:s|ed)|assert(?:s|ed)|alleg(?:es|ed|ing)|accus"
    r"(?:es?|ed|ing)|blam(?:es?|ed|ing)|warn(?:s|ed|ing)?|fear(?:s|ed)?|note[sd]?|noting|"
    r"gives?|gave|given|giving|cit(?:es?|ed|ing)|revis(?:es?|ed)|rais(?:es|ed)|lower(?:s|ed)|publish(?:es"
    r"|ed)|releas(?:es|ed)|believe[sd]?|repeat(?:s|ed)|argue[sd]?|boast(?:s|ed)|conced(?:es?"
    r"|ed)|repl(?:y|ies|ied)|dismiss(?:es|ed)|translat(?:es|ed)|refut(?:es|ed)|stands?\s+by|stood\s+by|show(?:s|ed)|suggest(?:s|ed)|indicat"
    r"(?:es?|ed)|quot(?:es?|ed|ing)|wr(?:o|i)tes?|tweeted|posted|disclos(?:es?|ed)|reveal"
    r"(?:s|ed|ing)|names|named|testif(?:y|ied)|hold(?:s)?\s+that|thinks?|recall(?:s|ed)|"
    r"learn(?:s|ed|t)|found|finds|reads?|tall(?:y|ied)|set|complain(?:s|ed)?|recount(?:s|ed)?|explain(?:s|ed|ing)?|owns?(?=\s+up\b)|"
    r"answer(?:s|ed)|guess(?:es|ed)|(?:ha(?:s|ve|d)|keeps?|kept|drew\s+up)(?=\s+(?:an?|its|their|his|her)\s+"
    r"(?:\w+\s+)?(?:list|register|record|tally|count)\b)|ha(?:s|ve|d)(?=\s+(?:[\w'’-]+\s+){1,3}(?:dead|wounded|missing|losses|casualties|fatalities|toll|"
    r"number)\s+at\b)|owns?\s+(?:up\s+)?to|admits?\s+to|reckons?|reckoned|mention(?:s|ed)|clarif(?:ies|ied)|specif(?:ies|ied))\b",
    re.IGNORECASE,
)
