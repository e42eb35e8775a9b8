"""Is it told as a fact, and who has checked it?"""

import re
from typing import Final

from ..... import lazy
from .....patterns import Lexicon, WordPattern
from .patterns import any_of

MODAL: Final = any_of(
    r"\b(?:could|might|would|should|will|shall|cannot|can|'ll)\b(?!\s+of\b)"
    r"|(?<![.!?]\s)\b(?-i:may)\b"
)
FEARED: Final = lazy.compile(
    r"\b(?:fear(?:s|ed|ing)?|risk(?:s|ed|ing)?|possibl[ey]|potential(?:ly)?|expect(?:s|ed"
    r"|ing)?|unlikely|likely|threaten(?:s|ed|ing)?|plan(?:s|ned|ning)?\s+to|predict"
    r"(?:s|ed|ing)?|forecast(?:s|ed)?|perhaps|maybe|hypothetical(?:ly)?|scenario|if"
    r"|unless|whether|suppose|imagine|pretend(?:s|ed)?|simulat\w+|drill|exercise|in\s+danger"
    r"|foresee[sn]?|envisag\w+|assum(?:es?|ed|ing)|call(?:s|ed|ing)?\s+for|order(?:s(?!\s+(?:have|had)\b)|ed|ing)?"
    r"|warn(?:s|ed|ing)?\s+of|danger\s+of|in\s+case|lest|reckon(?:s|ed)?\s+with|worry|"
    r"worries|worried)\b"
)
"""For small letters."""
SPARED: Final = any_of(
    r"\b(?:prevent(?:s|ed|ing)?|avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|sav(?:e[sd]?|ing)(?!\s+the\s+children)|"
    r"spar(?:e[sd]?|ing)|rescu(?:e[sd]|ing)|face[sd]?|facing|nearly|almost|under\s+threat|"
    r"surviv(?:e[sd]?|ing)|escap(?:e[sd]?|ing))\b(?=[^.;,]{0,40}$)(?![^.;,]*\b(?:and|but|"
    r"after|when)\b)"
)
"""Right before the number or its verb: it did not come to that."""
OF_FIGURES: Final = lazy.compile(
    r"\s+(?:\w+ly\s+|also\s+|soon\s+|yet\s+|even\s+|well\s+|still\s+|not\s+)*(?:have\s+)?"
    r"(?:left?|leave|cost|claim|cause|result|lead|mean|reach|rise|climb|go|exceed|top|hit|"
    r"pass|see|bring|push|suffer|lose|face|number|total|include|be|been|have|increase|grow|"
    r"double|stand|drive|force|take|send|add|follow|create|produce|bury|need|become)\b",
    re.IGNORECASE,
)
"""What comes after a modal when it is the number that is only possible."""

OPENS_UNREAL: Final = any_of(
    r"\W*(?:it|there)\s+(?:is|was|has\s+been|have\s+been|are|were|had\s+been)\s+(?:\w+\s+)"
    r"{0,3}?(?:feared|possible|likely|unlikely|expected|fears?|danger|risk|conceivable"
    r"|unclear|uncertain|speculation|predicted|unconfirmed)\b",
    r"\W*(?:if|unless|should|were)\s(?!.{0,20}\?|[^,]{0,80}\b(?:believed|right|correct|accurate|trusted),)",
)
"""How a sentence begins that tells of no fact."""
QUESTION: Final = lazy.compile(r"\?\W*$")
OPENS_NEGATED: Final = any_of(
    r"\W*(?:it|there)\s+(?:is|was|has\s+been|have\s+been|are|were|had\s+been)\s+"
    r"(?:\w+\s+){0,2}?(?:not\s+(?:true|the\s+case|so|correct)|untrue|false|wrong|a\s+lie|"
    r"incorrect|no\s+(?:\w+\s+)?(?:evidence|proof|sign|indication|truth|confirmation|"
    r"suggestion|question|basis))\b",
    r"\W*(?:nobody|no\s+one|hardly\s+anyone)\s+(?:\w+\s+){0,2}?(?:believes?|thinks?|says?|"
    r"claims?|claimed|thought|believed)\b",
    r"\W*(?:no|nothing)\s+(?:\w+\s+){0,2}?(?:evidence|proof|sign|suggests?|indicates?)\b",
    r"\W*(?:correction|clarification)\b",
)
"""How a sentence begins that takes back what it tells."""
FRAMES: Final = Lexicon(
    {
        "withdrawn": WordPattern(
            r"\b(?:(?:claims?|reports?|figures?|accusations?|allegations?|stor(?:y|ies)|rumou?rs?|"
            r"suggestions?|numbers?)\b[^.;]{0,120}?\b(?:was|were|is|are|as)\s+(?:\w+\s+){0,2}?"
            r"(?:lies?|false|untrue|wrong|fabricated|fabrications?|invented|inventions?|nonsense|"
            r"fiction|baseless|unfounded|fake|propaganda|exaggerated)"
            r"|(?:called|calls)\b[^.;]{0,100}?\b(?:lies?|false|untrue|fabrications?|fiction|fake|"
            r"nonsense|propaganda|inventions?|baseless)"
            r"|earlier\s+(?:version|edition|headline)"
            r"|misstated|in\s+error|erroneous(?:ly)?|mistaken(?:ly)?|incorrectly|wrongly|"
            r"falsely|hoax|fabricated)\b"
        ),
        "to machines": WordPattern(
            r"\b(?:note|notice|attention|message|instructions?|reminder|dear)\b[^.]{0,40}\b(?:ai|"
            r"llms?|(?:language\s+)?models?|assistants?|chatbots?|bots?|machines?|summari[sz]ers?"
            r"|automated|systems?|crawlers?|scrapers?|agents?|parsers?)\b"
            r"|\b(?:ignore|disregard|forget|override)\b[^.]{0,30}\b(?:previous|prior|earlier|above|"
            r"your|all|any|system)\b[^.]{0,20}\b(?:rules?|instructions?|prompts?|guidelines?)\b"
            r"|\byou\s+(?:are|must|should|will)\b[^.]{0,40}\b(?:record|report|extract|output|list)\b"
        ),
    }
)
"""What takes a sentence back, or is told to machines alone; for small letters."""

DENIAL: Final = any_of(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput"
    r"(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|contradict(?:s|ed)?)\b"
)
DENIAL_OF_OTHERS: Final = lazy.compile(
    r"\s+(?:any\s+|all\s+|a\s+|its\s+|their\s+|having\s+(?:any\s+)?)?(?:responsibility|"
    r"involvement|blame|role|part|being\s+behind|carrying\s+out|attacking|targeting|aiming"
    r"|firing|bombing|shelling|wrongdoing|the\s+(?:figures?|number|toll|count|claim)\s+and)"
    r"\b",
    re.IGNORECASE,
)
ALIVE: Final = lazy.compile(
    r"\b(?:found|turned\s+up|turned\s+out|proved|emerged)\s+(?:to\s+be\s+)?(?:alive|safe|"
    r"unhurt|unharmed|well)\b"
)
"""For small letters."""
DENIED_NEARBY: Final = any_of(
    r"\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|"
    r"fiction|false|lies?|untrue|fabricat\w+)\b"
)
NEGATOR: Final = any_of(
    r"\b(?:not(?!\s+(?:only|just|merely|least|known|clear))|never|neither|nor|without|"
    r"cannot|no\s+longer|hardly|(?:refus|declin|fail)(?:e[sd]?|s|ing|ed)?\s+to)\b|n['’]t\b"
)
NO_SIGN: Final = lazy.compile(
    r"\b(?:no|any|little|scant|without)\s+(?:\w+\s+){0,2}?(?:evidence|proof|sign|indication|"
    r"confirmation|truth|record)\b|\b(?:not|n['’]t|never|nor|yet\s+to|declined\s+to|refused"
    r"\s+to)\s+(?:yet\s+|been\s+|be\s+)*(?:confirm\w*|say|said|acknowledge\w*|admit\w*)\b"
    r"|\b(?:untrue|false|not\s+true|rumou?rs?|a\s+lie)\s+that\b|\b(?:nobody|no\s+one|none)\s+"
    r"(?:\w+\s+)?(?:believe[sd]?|says?|said|claim(?:s|ed)?|thinks?|suggest(?:s|ed)?|report"
    r"(?:s|ed))\b|\bneither\s+confirm\w*\s+n?or\s+den\w+|\bconfirm\s+or\s+deny\b"
)
"""For small letters."""

VERIFIED: Final = any_of(
    r"\b(?:UN|U\.N\.|United\s+Nations|OHCHR|OCHA|observers?|independent(?:ly)?|Human\s+Rights"
    r"|Amnesty|Red\s+Cross|ICRC|OSCE|mission|monitors?|monitoring|rights\s+group|"
    r"researchers?|investigators?|inquiry|tribunal|court|coroner|forensic|NGO)\b"
)
VERIFYING: Final = any_of(
    r"\b(?:verif(?:y|ied|ies)|confirm(?:s|ed)?|document(?:s|ed)?|corroborat\w+|"
    r"established|authenticated)\b"
)
UNVERIFIED: Final = any_of(
    r"\b(?:not|n['’]t|never|no|nor|neither)\b[^.;]{0,30}(?:verif|confirm|corroborat|"
    r"check)\w*|\bno\s+independent\b|\bunverified\b"
)

ESTIMATED: Final = any_of(
    r"\b(?:estimat\w+|approximat\w+|roughly|believ\w+|thought|reckon\w*|put\s+at|"
    r"puts?\s+the|assess\w*|project(?:ed|ion)|model(?:led|ling)|extrapolat\w+)\b"
)
DISPUTED: Final = any_of(
    r"\b(?:disput\w+|contest(?:s|ed|ing)?|contradict\w*|conflicting|at\s+odds|disagree\w*|"
    r"stands?\s+by|stood\s+by|challeng\w+|"
    r"fiction|false|lies?|untrue|fabricat\w+|exaggerat\w+|propaganda|not\s+(?:true|so)|"
    r"counter(?:s|ed))\b"
)
