"""What tells a stance where no word of the lexicon does: polarity, order, tone.

Read only in the holder's own words or of what he does, and only where he takes no other
stance there.
"""

import re

from .... import lazy
from ..model import Stance
from .patterns import words
from .turns import HARM

_SCORN = (
    r"fantas\w+|treason|surrender|capitulat\w+|trap|ruse|trick|ploy|stunt|insult|humiliat\w+|"
    r"blackmail|diktat|betray\w*|farce|sham|charade|nonsense|absurd|ridiculous|laughable|"
    r"trojan\s+horse|theat(?:re|er)|circus|comedy|pantomime|puppet\w*|last\s+gasp|death\s+(?:warrant|sentence)|suicide\s+note|white\s+flag|"
    r"noose|leash|cage|bribe|ransom|mockery|travesty|wishful|distraction|sideshow|propaganda|robbery|burglar\w*|piracy|pirates?|"
    r"gangster\w*|colonial\w*|dictate|imposition|interference|meddling|dagger|poison\w*|graves?\b(?=[^.;]*\bdrawn)|bandits?|"
    r"mirage|pretext|smokescreen|one-?sided|cosmetic|worthless|suicid\w+|dead\s+letter|cynical"
)

_PRAISE = (
    r"(?:an?\s+|the\s+)?(?:\w+ly\s+)?(?:good|great|fair|welcome|worth\w*|beginning|start|opening|historic|promising|encouraging|constructive|positive|reasonable|workable|balanced|"
    r"serious|sound|wise|brave|bold|right|step|breakthrough|milestone|essential|vital|crucial|necessary|urgent|hope\w*|useful|realistic|"
    r"sensible|acceptable|dignified|generous|important|key|best|only|first|new|legitimate|rightful|sacred|priority|dream|goal|victory|path|way|chance|opportunity)\b"
)
"""How a name begins that somebody gives to what he likes."""

_NAMING = r"(?:call|term|brand|dub|label|describ|dismiss|deem|deride|mock|denounc|characteri[sz]|portray|slat|damn|condemn|consider|judg|f[io]u?nd)(?:s|ed|d|es|e|led)?"
"""Verbs that give a thing a name."""

_BAD = (
    r"(?:fanciful|outlandish|preposterous|insulting|derisory|outrageous|excessive|inflated|exorbitant|unreasonable|unrealistic|impractical|"
    r"hollow|empty|dishonest|bogus|phon(?:e)?y|dangerous|reckless|irresponsible|illegal|immoral|shameful|disgraceful|hypocritical|naive|"
    r"wrong|premature|unhelpful|childish|grotesque|obscene|foolish|misguided|toothless|vague|unclear|inadequate|insufficient)"
)
"""What is said of what nobody will have."""

ACTS = lazy.compile(
    rf"(?:{_NAMING}|greet\w*|regard\w*|view\w*|hail\w*|pronounc\w*|s[ae][ew]n?)\s"
)
"""How a sign begins that is a verb with a subject of its own."""

_NEED = r"(?:an?\s+|the\s+)?(?:essential|vital|crucial|necessary|urgent|important|key|priority|only|first|best|right|dream|goal|way|path|rightful|sacred|legitimate|chance|opportunity|victory|hope\w*)\b"
"""Of such a name what wants a thing rather than takes it."""

_NO_ASK = (
    r"(?:agre|rel|count|depend|bas|focus|work|insist|decid|vot|sign|spen|carr|mov|look|arriv|met|meet|talk|sp(?:eak|oke)|turn|go|act|liv|embark|"
    r"wait|sit|stand|fir|shoot|aim|laugh|was|is|has|does|keep|kept|build|built|impos|report|comment|concentrat|centr|hing|rest|continu|sett|close)\w*\b"
)
"""Verbs before "on" and somebody "to" do something that ask nothing of him."""

_NO_VERB = (
    r"(?!(?:and|but|or|nor|so|yet|for|if|when|while|as|than|that|because|since|until|unless|though|although|"
    r"in|on|at|of|off|out|up|by|to|from|with|without|within|into|over|under|after|before|behind|between|against|"
    r"about|around|during|through|throughout|toward|across|beyond|near|despite|like|upon|per|via|"
    r"not|never|ever|even|only|just|also|too|then|now|here|there|once|again|still|soon|today|both|either|"
    r"neither|half|such|quite|rather|what|who|whom|whose|which|where|how|why|is|am|are|was|were|be|been|"
    r"do|did|have|had|will|would|can|could|shall|should|may|might|must|said|told|made|took|gave|sent|"
    r"the|an?|i|you|he|she|it|we|they|my|your|our|their|all|some|any|every|each|no|one|two|many|most|"
    r"much|more|less|few|several|enough|nothing|nobody|none|everything|everyone|somebody|something|"
    r"saw|got|went|came|knew|thought|felt|lost|won|kept|left|met|held|put\s+simply|gone|part|none)\b)"
)
"""Words that begin no order."""

SIGNS: dict[str, re.Pattern[str]] = {
    "no": words(
        rf"(?:{_SCORN})\b|(?:frosty|cold|cool|icy|chilly|stony|dim|scathing|withering|dismissive|"
        r"contemptuous|short|sharp|tepid)\s+(?:reception|response|reply|view|welcome|answer|shoulder)\b"
        r"|cold\s+water\b|scorn\b|contempt\b|derision\b|nose\s+(?:up\s+)?at\b|wast\w+\s+of\s+(?:time|breath|paper)\b"
        r"|(?:face|back|heels)\s+against\b|door\s+(?:is|was|remains?)\s+(?:\w+\s+)?(?:closed|shut)\b|word\s+no\b|"
        r"no\s+[\w-]+,\s+no\s+[\w-]+(?:,|,?\s+and|,?\s+or)\s+no\b|"
        rf"{_NAMING}\s+(?:(?!to\b|on\b|upon\b|for\b|that\b)[\w’'-]+\s+){{1,7}}?(?:as\s+)?(?:\w+ly\s+)?{_BAD}\b|"
        r"(?:word|answer|reply|verdict|response)(?:\s+(?:is|was|remains|came)(?:\s+back)?)?:?\s+[\"“‘]?(?:no|never|nyet|nein|non)\b|pooh-pooh\w*|"
        r"laugh(?:s|ed)?\s+[^.;]{2,40}?\s+out\s+of\b|(?:dislik|loath|detest|resent|distrust|mistrust|despis)\w+\b"
        r"|would\s+(?:sooner|rather)\b[^.;]*?\bthan\b[^.;,]*|frown\w*\b|(?:is|are|was|were|be)\s+(?:done|through|finished)\s+(?:with\b|\w+ing\b)|had\s+enough\s+of\b|"
        r"sen[dt]s?\s+(?:its|his|her|their)\s+regrets\b|rul\w+\s+[^.;]{2,50}?\s+out\s+of\s+court\b|str[iu](?:kes|ck)\s+(?:it\s+|them\s+)?out\b|"
        rf"{_NAMING}\s+(?:(?!to\b|on\b|upon\b|for\b|that\b)[\w’'-]+\s+){{1,7}}?(?:as\s+)?[\"“‘](?!{_PRAISE})|"
        r"(?P<same>[a-z]{3,})\s+(?:is|are|means?|remains?)\s+(?:an?\s+|the\s+)?(?P=same)\b|(?:had|has|have|was|were)\s+never\s+(?:been\s+)?(?:on|up\s+for|about|open|theirs|part|a\s+(?:matter|question|subject))\b|"
        r"naive\b|extortion\b|folly\b|illusions?\b|delusion\w*|unserious\b|dead\s+end\b|thin\s+gruel\b|too\s+(?:little|late|far)\b|non-?event\b|"
        r"staying\b(?!\s+(?:away|out|silent|neutral))|stay\s+for\b|keep\s+(?:its|his|her|their)\s+(?:hands|money)\b|"
        r"(?:left|leaves?|drop(?:s|ped)|bin(?:s|ned)|shred(?:s|ded)?|return(?:s|ed))\s+(?:the\s+)?(?:\w+\s+)?(?:unsigned|unread|unanswered|unopened)\b"
    ),
    "never": words(
        r"(?P<same>[a-z]{3,})\s+(?:is|are|means?|remains?)\s+(?:an?\s+|the\s+)?(?P=same)\b|would\s+(?:sooner|rather)\b[^.;]*?\bthan\b|"
        r"end\s+of\s+(?:it|(?:the\s+)?(?:story|matter|discussion|debate))\b|always\s+will\b|thick\s+line\b|"
        r"prepared\s+to\s+(?:discuss|negotiate|debate)\b|no\s+[\w-]+,\s+no\s+|"
        r"no\s+(?:\w+\s+){0,3}?(?:could|can|would|will)\s+(?:ever\s+)?(?:survive|accept|agree|sign|live\s+with|allow|tolerate|give|bear|forgive)\b|"
        r"before\s+(?:he|she|it|they|we|i)\s+(?:let|lets|allow\w*|gives?|gave|surrender\w*|cedes?|ceded)\b|(?:one|single|an?)\s+(?:metre|meter|inch|centimetre|foot|acre|stone|grain|square)\b"
    ),
    "ask": words(
        rf"(?!{_NO_ASK})\w+(?:ed|s|ing|ent|ept|ught)\s+(?:(?:heavily|hard|again|privately|publicly|quietly)\s+)?(?:up)?(?:on|with|at)\s+"
        r"(?:the\s+|both\s+|all\s+|its\s+|his\s+)?(?:[\w’'-]+\s+){1,3}?(?:not\s+)?to\s+(?!the\b|a\b|an\b|its\b|his\b|be\b)[a-z]+|"
        r"(?:top|high|first|head)\s+(?:of|on)\s+(?:the\s+)?[\w'’]+\s+(?:list|agenda)\b|overdue\b|"
        r"(?:its|his|her|their)\s+claims?\s+(?:on|to)\b|(?:cling|clung|stick|stuck)\w*\s+to\b|matters?\s+(?:most\s+)?to\b|"
        r"in\s+[\w'’]+\s+court\b|up\s+to\s+(?!\d)\w+\s+to\b|nothing\s+(?:less|short)\b|entitled\b|deserv\w+|"
        r"beg(?:s|ged|ging)\b|no\s+[\w-]+,\s+no\s+\w+"
    ),
    "order": lazy.compile(
        rf"[\"“‘']\s*(?:(?:and|but|just|please|now|so|first|then),?\s+)?(?:(?:do\s+not|don['’]t|never)\s+(?!you\b|we\b|they\b)[a-z]"
        r"|(?:let|give|stop|leave|open|free|release|return|take|get|"
        r"end|pull|show|bring|lift|send|hand|allow|go|come|put|keep|sign|pay|respect|honou?r|withdraw|lay|drop)\s+"
        rf"(?!on\b|to\b|by\b)\w|{_NO_VERB}[a-z]{{2,}}(?<!ing)(?<!ed)(?<!ly)(?<!s)\s+(?:(?:up|down|in|out|off|back|over|away|on|aside)\s+)?"
        r"(?:the|your|our|us|them|him|their|those|these|all|every|this|that|where|what|whatever|an?)\b"
        r"|(?:out\s+of|off|hands\s+off|away\s+from|back\s+to)\s+\w+|(?:every|all|not\s+(?:one|a\s+single)|the|no\s+more)\s+[^.!?\"”]{2,60}?\b(?:off|out(?:\s+of)?|away\s+from|back|home|gone|free|down)\b[^.!?\"”]{0,30}?\b(?:by|before|now|at\s+once|within|this)\b)"
    ),
    "deal": words(
        r"(?:we|i)\s+(?:will\s+|shall\s+)?[a-z]+\s+(?:when|if|once|the\s+(?:day|moment))\s+(?:they|he|she|it|you)\b|"
        rf"if\s+[^,.;]{{3,60}},\s+(?:so\s+)?(?:we|i)\s+(?!(?:will\s+|shall\s+)?(?:not\b|{HARM}))\w+"
    ),
    "yes": words(
        r"s(?:aw|ees?|een)\s+(?:\w+\s+)?(?:merit|value|sense|virtue|wisdom|promise|benefit|good)\s+in\b|lik(?:es?|ed)\s+the\s+(?:sound|look|idea)\b|(?:come|came|comes)\s+(?:down\s+|out\s+)?(?:in\s+favou?r|on\s+[\w’']+\s+side)\b|will\s+do\b|(?:is|are|was|were|be)\s+(?:only\s+too\s+)?(?:delighted|thrilled|honou?red\s+to)\b|(?:put|puts)\s+(?:its|his|her|their)\s+names?\s+to\b|"
        r"grant(?:s|ed)\b|no\s+quarrel\b|rais(?:es|ed)\s+no\s+objections?\b|nod(?:s|ded)\b|oblige[sd]\b|could\s+hardly\s+be\s+happier\b|"
        rf"(?:greet|regard|view|s[ae][ew]n?|consider|call|deem|describ|hail|f[io]u?nd|term|dub|judg|pronounc|label)\w*\s+(?:(?!to\s+\D|on\b|upon\b|for\b|that\b)[\w’'-]+\s+){{1,7}}?(?:as\s+|to\s+be\s+)?[\"“‘]?(?={_PRAISE})(?!{_NEED})|"
        r"in\s+support\b|warm(?:s|ed)\s+to\b|t(?:ook|akes?|aken)\s+(?:kindly|warmly)\s+to\b|(?:they|it|he|she|we)\s+liked?\b|thumbs\s+up\b|"
        r"warm(?:er|ly)?\s+(?:welcome|reception|received)\b|good\s+(?:basis|start|place|idea)\b|step\s+(?:forward|in\s+the\s+right)\b"
    ),
    "offer": words(
        r"(?:way\s+out|answer|solution|remedy|cure|way\s+forward)\s+(?:is|was|lies|lay|would\s+be)\b|(?:earmark|pencil|budget|pledg|promis)\w*\s+(?:in\s+)?(?:up\s+to\s+|another\s+)?[$€£\d]|"
        r"compromise\b|middle\s+way\b|olive\s+branch\b|in\s+(?:return|exchange)\b"
    ),
    "harm": words(
        r"or\s+(?:the|its|our|all|every)\s+[\w-]+\s+(?:will|would)\s+(?!not\b|never\b|be\s+(?:able|free))\w+|"
        r"or\s+(?:we|i|they)\s+(?:will\s+|shall\s+)?(?!(?:do|did|have|had|are|were|was|can|could|may|might|would|should|think|know|want|need|hope|stay|talk|meet|pay)\b)[a-z]+\b|"
        r"dead\s+(?:\w+|men)\b|(?:be|is|lie)\s+buried\b|bury\b|bring\s+down\s+(?:the|this|his|her|its)\s+(?:government|coalition|cabinet)\b|will\s+hit\b|(?<=['’])ll\s+hit\b|"
        r"revenge\b|vengeance\b|retribution\b|reckoning\b|in\s+boxes\b|body\s+bags\b"
    ),
    "give": words(
        r"(?<!no\s)concession\b|gestures?\b|tokens?\s+of\b|(?:come|came)\s+to\s+terms\s+with\b|climbdown\b|"
        r"(?:reconcil|resign)\w*\s+(?:itself|himself|herself|themselves)\b|(?:no|not\s+any)\s+longer\b|"
        r"(?:freed|releas(?:es|ed))\s+(?:[\w-]+\s+){0,3}(?:prisoners|detainees|hostages|captives|bodies|crew)\b"
    ),
    "aim": words(
        r"purpose\b|mission\b|struggl\w+\s+for\b|fight(?:s|ing)?\s+for\s+(?:an?|the\s+right|its|their|his)\b|fought\s+for\s+an?\b|"
        r"dreams?\b|ambitions?\b|vision\b|sights\b|goal\b|destiny\b|one\s+day\b|determined\b"
    ),
}
"""Signs, by what they are a sign of, wherever they stand."""

FAINT: dict[str, re.Pattern[str]] = {
    "no": words(
        r"(?:not|never|no|nothing|none|nobody|neither|nor|without|cannot)\b|(?<=\w)n['’]t\b|rather\s+than\b|"
        r"instead\s+of\b|far\s+from\b|least\s+of\s+all\b|hardly\b|scarcely\b|wrong\b|illegal\b|unjust\b|unfair\b|"
        r"too\s+(?:late|little|much|far|soon|early|vague)\b|enough\b|forget\s+(?:it|about)\b"
    ),
    "never": words(
        r"never\b|ever\b|any(?:thing|one|body)?\b|always\b|forever\b|whatever\b|(?:stay|remain)s?\b|will\s+not\b|"
        r"won['’]t\b|cannot\b|can['’]t\b|at\s+all\b|not\s+(?:while|even)\b|nothing\b|nobody\b|no\s+one\b|none\b|"
        r"sovereign\w*|inch\b"
    ),
    "ask": words(
        r"first\b|before\b|until\b|unless\b|without\b|only\b|as\s+long\s+as\b|right\s+to\b|owed?\b|enough\b|"
        r"end\s+to\b|(?:it\s+is|it['’]s)\s+(?:for|up\s+to)\b"
    ),
    "yes": words(
        r"yes\b|(?:will|shall|['’]ll)\s+(?:be\s+there|come|attend|take\s+part|join|sign|go|participate)\b|"
        r"(?:is|as|are|call\w*|look\w*|seem\w*|consider\w*)\s+(?:\w+\s+)?[\"“‘']?(?:an?\s+|the\s+)?(?:\w+ly\s+)?(?:good|fair|"
        r"reasonable|balanced|constructive|right|promising|encouraging|workable|sensible|wise|sound|serious)\b|"
        r"implement\b|in\s+full\b|to\s+the\s+letter\b"
    ),
    "offer": words(
        r"could\b|might\b|let\s+us\b|let['’]s\b|why\s+not\b|what\s+if\b|instead\b|alternatives?\b|ideas?\b|"
        r"options?\b|venue\b|host\w*|mediat\w+|monitors?\b|swap\b"
    ),
    "harm": words(
        r"(?:hear|feel|pay|regret|learn|suffer|answer\s+for|burn|bleed|weep|starve)\b|lesson\b|bags\b|blood\b|graves?\b|"
        r"coffins?\b|flames?\b|ruins?\b|rubble\b|ashes\b|hell\b|fire\b|war\b|tariffs?\b|sanctions\b|embargo\b|"
        r"mercy\b|patience\b"
    ),
    "give": words(
        r"concessions?\b|any\s*more\b|after\s+all\b|at\s+last\b|finally\b|now\b|eas(?:es|ing)\b|smaller\b|fewer\b|softer\b|limited\b"
    ),
}
"""Signs that count only where somebody says so, of what is or shall be."""

NARRATIVE = frozenset({"give"})
"""Faint signs that count though nobody says so."""

OPEN = words(
    r"(?:is|are|am|will|would|shall|can|could|must|should|may|might|do|does|need|needs|belongs?|have|has)\b|"
    r"(?<=\w)(?:n['’]t|['’](?:ll|d|re|ve|m))\b|(?:it|he|she|that|there)['’]s\b|not\s+(?:while|in|on|for|until|before)\b|never\b"
)
"""What tells of now or later, without which a faint sign tells of the past."""

KNOWING = words(
    r"(?:did|was|were|had|knew|known?|knows|aware|remember\w*|recall\w*|comment|confirm\w*|understand|heard|"
    r"said|happened|hurt|killed|wounded|found|seen|reached)\b"
)
"""What tells what happened or who knows of it."""

SIGNS_OF: dict[Stance, tuple[str, ...]] = {
    "demand": ("ask", "order"),
    "propose": ("offer", "order"),
    "state_aim": ("aim",),
    "accept": ("yes",),
    "accept_with_conditions": ("yes", "ask", "deal"),
    "concede": ("give", "yes"),
    "reject": ("no",),
    "red_line": ("never",),
    "threaten": ("harm",),
}
"""The signs that may stand for a stance."""

GIVES = frozenset("accepts ready welcomes yields grants commits abstains".split())
_ASKS = frozenset("wants expects wishes open".split())
_DENIES = frozenset("refuses redline wont adamant threatens".split())

AGAINST: dict[Stance, frozenset[str]] = {
    "demand": GIVES,
    "propose": _DENIES,
    "accept": _DENIES | _ASKS | {"binds"},
    "concede": _DENIES | _ASKS | {"binds"},
    "reject": GIVES | _ASKS | {"would"},
    "red_line": GIVES | _ASKS,
    "threaten": GIVES | _ASKS,
}
"""Families of the holder that a faint sign does not stand up to."""

OPPOSED: dict[Stance, frozenset[str]] = {
    "demand": frozenset(),
    "propose": _DENIES,
    "accept": _DENIES,
    "concede": _DENIES,
    "reject": GIVES,
    "red_line": GIVES,
    "threaten": GIVES,
}
"""Families that no sign of the stance stands up to."""

_BOUND = words(
    r"(?:until|unless|before|without|except|only|first|once|if|(?:as|so)\s+long\s+as|(?:had|has|have|did|does|do)\s+not)\b"
)

_DONE_TO = (
    r"(?:closed|shut|sealed|cut|severed|frozen|seized|expelled|grounded|blown|buried|dead|destroyed|hit|struck|bombed|shelled|"
    r"sunk|burned|burnt|flattened|retaken|taken\s+by\s+force|arrested|tried|prosecuted|jailed|executed|hanged|shot|killed|"
    r"suspended|cancelled|canceled|withheld|stopped|halted|revoked|recalled|banned|barred|blocked|sanctioned|punished|"
    r"mined|flooded|dismantled|torn\s+up|void|null|back\s+(?:in|at|on)|over|off|finished)\b"
)
"""What is done to others by who makes a threat good."""

_BREAKS = (
    r"(?:end|stop|halt|shut|close|seal|suspend|freeze|cancel|withhold|cut|quit|leave|pull|withdraw|walk|recall|scrap|"
    r"abandon|boycott|block|bar|drop|resume|return\s+to|revert|call\s+off|break\s+off|turn\s+off|switch\s+off)"
)
"""What is done unless another gives way."""

NEXT_TO: dict[Stance, frozenset[str]] = {
    "demand": frozenset("refuses redline wont threatens would commits".split()),
    "accept_with_conditions": frozenset("refuses redline wont".split()),
    "propose": frozenset({"accepts"}),
    "state_aim": frozenset("threatens refuses redline wont accepts".split()),
    "red_line": frozenset({"refuses", "wont"}),
    "threaten": frozenset("would wants commits refuses wont grants".split()),
}
"""Families that tell a stance where the rest of their sentence makes them into it."""

_FAVOURED = r"in\s+favou?r\s+of\s+(?:an?\s|\w+ing\b)|behind\s+[^.;,]{3,40}?\b(?:wish|call|idea|bid|plea|demand)s?\b"
"""What is backed that is not yet there."""

TURNS_INTO: dict[Stance, re.Pattern[str]] = {
    "demand": words(
        rf"(?:{_BOUND.pattern})|(?:no|not\s+(?:one|a\s+single))\s+[^.;]*?\b(?:may|must|shall)\b"
    ),
    "propose": words(_FAVOURED),
    "accept_with_conditions": _BOUND,
    "state_aim": words(
        rf"(?:vow|swor|swear|resolv|determin|fight|until)\w*|{_FAVOURED}"
    ),
    "red_line": words(
        r"(?:never|ever|any(?:thing|one|body|where)?|always|forever|whatever|at\s+all|not\s+(?:one|a\s+single)|"
        r"nothing|nobody|no\s+one|every|(?:discuss|negotiat|debat|bargain|compromis)\w*|alone|unthinkable|inconceivable)\b"
    ),
    "threaten": lazy.compile(
        r"\A(?:(?=.*?\b(?:unless|failing\s+which|or\s+else|otherwise)\b).*?\b(?:"
        rf"(?:to|will|would|shall)\s+(?:\w+ly\s+|also\s+)?{_BREAKS}\b|(?:not|no\s+longer|never)\s[^.;,]{{0,40}}?\bbound\b)|"
        r"(?=.*?\b(?:if|unless|until|should|otherwise|once|when|while|whoever|were|any|every|each|another|next|"
        r"in\s+(?:the\s+event|case)|(?:as|so)\s+long\s+as|the\s+(?:moment|minute|second|day|hour|instant))\b)"
        rf".*?(?:\bto|\bwill|\bwould|\bshall|['’]ll|['’]d)\s+(?:\w+ly\s+|also\s+|start\s+|begin\s+|resume\s+)?(?:{HARM}|(?:have\s+|see\s+[^.;]{{2,60}}?\s)?(?:be\s+)?(?:\w+ly\s+)?{_DONE_TO}))",
        re.DOTALL,
    ),
}

POLAR = frozenset({"accept", "concede", "reject", "red_line"})
"""Stances that are a yes or a no."""

TAKEN = frozenset("accepts refuses redline wont".split())
"""Families that leave no sign standing when they are taken back."""
