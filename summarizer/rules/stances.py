"""The words of stances for a reader without a model: which verb tells what, on what.

Narrower than the lexicon of the proofs, which must understand whatever a model quotes:
here a word counts only where its grammar leaves no doubt. One table of verbs, one of
issues.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..kinds.position.model import Issue, Stance


class Rule(NamedTuple):
    """One way of telling a stance."""

    stance: Stance
    pattern: re.Pattern[str]
    """Matches from the first letter of the verb to where its object begins."""
    is_noun: bool = False
    """Told by a noun that needs an owner: "Kyiv's demand for"."""
    has_agent: bool = False
    """Told by a noun with "by" behind it: "a proposal by Kyiv to"."""
    is_gapped: bool = False
    """Told of what stands before the verb's subject: "a demand Kyiv has resisted"."""
    by_speaker: bool = False
    """Held by whoever says so, not by the verb's subject: "the valley is not negotiable"."""


_NO_OBJECT = (
    r"(?!but\b|and\b|or\b|for\b|by\b|in\b|on\b|at\b|as\b|when\b|no\b|nothing\b|after\b)"
)
_WHAT = (
    r"(?:the|a|an|any|all|its|his|her|their|this|that|these|those|such|both|no|what|"
    r"every|each|some|[A-Z“‘\"'])"
)
_DEAL = (
    r"(?:[\w’'-]+\s+){0,6}?(?:plans?|proposals?|offers?|truces?|cease-?fires?|deals?|terms|"
    r"drafts?|demands?|conditions?|ideas?|calls?|concessions?|agreements?|accords?|"
    r"initiatives?|requests?|frameworks?|pauses?|halts?|talks|ultimatums?|extensions?|"
    r"settlements?|resolutions?|withdrawals?|exchanges?|negotiations?|map|text|list|"
    r"corridors?|annexation|recognition|deployment)\b"
)
_SIGN = (
    r"(?:sign|accept|agree|join|endorse|approve|back|ratify|honou?r|abide|extend|renew|"
    r"hold\s+(?:its|his|their|our)\s+fire|halt|pause|cease|stop|suspend|observe|"
    r"implement|take\s+part|attend|go\s+along|withdraw|pull|free|release|hand|exchange|"
    r"swap|lift|reopen|open|allow|let)\b"
)
_HARM = (
    r"(?:retaliat\w*|respond|answer|strike|hit|attack|march|bomb|shell|fight\s+on|punish|"
    r"resume|invade|seize|take\s+revenge|crush|destroy|open\s+fire|pay|close|block|cut|"
    r"impose|target|hunt|avenge|escalate|walk|quit|sink|mine|arm|take\s+[“\"]?(?:the\s+)?(?:necessary\s+)?(?:steps|measures|action))\b"
)
_DONE = (
    r"(?:discussed|traded|ceded|divided|recogni[sz]ed|accepted|handed|given|withdrawn|lifted|"
    r"released|changed|extended|surrendered|abandoned|touched|moved|shared|tolerated|signed)\b"
)
_ADVERB = r"(?:(?:\w+ly|also|again|now|still|even|once)\s+)?"
_SAID_TO = (
    r"(?:\s+(?:on\s+\w+day|yesterday|today|again|once\s+more|repeatedly|this\s+week))?"
)

_PLAIN = (
    r"(?:(?!(?:has|have|had|is|are|was|were|will|would|to|not)\b)[\w’'-]+\s+){1,7}?"
)
_TABLE: tuple[tuple[Stance, str, str], ...] = (
    # what is asked for
    ("demand", "demand demands demanded demanding", rf"demand(?:s|ed|ing)?{_SAID_TO}\s+{_NO_OBJECT}(?=that\b|to\b|{_WHAT}|[a-z]+)"),
    ("demand", "insist insists insisted insisting", rf"insist(?:s|ed|ing)?{_SAID_TO}\s+(?:on\s+(?!it\b|their|his)|(?=that\s+{_PLAIN}(?:must|should|ha(?:s|d|ve)\s+to|be|withdraw|leave|stop|end|release|hand|recogni[sz]e|give|drop|pull|accept|disarm|pay)\b))"),
    ("demand", "call calls called calling", rf"call(?:s|ed|ing)?(?:\s+\w+ly)?(?:\s+again)?{_SAID_TO}\s+(?=for\b|on\b|upon\b)"),
    ("demand", "urge urges urged urging", rf"urg(?:e|es|ed|ing)\s+(?={_WHAT}|[a-z]+)"),
    ("demand", "ask asks asked asking", r"ask(?:s|ed|ing)?\s+(?=(?:both|all|the\s+two)\s+\w+\s+to\s|for\s+(?!began|is\b|was\b|has\b|had\b|and\b|but\b|by\b|on\b|in\b)|(?:the\s+)?[A-Z][\w’'-]*(?:\s+[\w’'-]+){0,3}?\s+(?:to|for)\s)"),
    ("demand", "appeal appeals appealed appealing", rf"appeal(?:s|ed|ing)?{_SAID_TO}\s+(?=to\b|for\b)"),
    ("demand", "press presses pressed pressing", r"press(?:es|ed|ing)?\s+(?=for\s|[A-Z][\w’'-]+(?:\s+[\w’'-]+){0,2}?\s+to\s)"),
    ("demand", "require requires required", r"requir(?:es?|ed)\s+(?=that\b)"),
    ("demand", "expect expects expected", r"expect(?:s|ed)?\s+(?=[A-Z][\w’'-]+(?:\s+\w+)?\s+to\s)"),
    ("demand", "want wants wanted", rf"want(?:s|ed)?\s+(?!to\b|no\b|nothing\b|peace\b)(?={_WHAT}|[a-z]+\s)"),
    # what is put forward
    ("propose", "propose proposes proposed proposing", rf"propos(?:e|es|ed|ing){_SAID_TO}\s+{_NO_OBJECT}(?={_WHAT}|[a-z]+)"),
    ("propose", "offer offers offered offering", rf"offer(?:s|ed|ing)?{_SAID_TO}\s+(?=to\s|{_WHAT}|[a-z]+)(?!no\b|little\b|few\b)"),
    ("propose", "suggest suggests suggested", rf"suggest(?:s|ed)\s+(?!that\s+(?:\w+\s+){{1,4}}(?:is|was|were|had|has)\b)(?=(?:that\s+)?(?:[\w’'-]+\s+){{0,4}}?{_DEAL}|\w+ing\s)"),
    ("propose", "tabled floated", rf"(?:tabled|floated)\s+(?={_DEAL})"),
    ("propose", "put puts putting", rf"put(?:s|ting)?\s+(?=forward\s+|{_DEAL}\s+forward\b)"),
    ("propose", "ready willing prepared open", r"(?:ready|willing|prepared|open)\s+(?:to|for)\s+(?=(?:[\w“\"-]+\s+){0,3}?(?:talks|negotiat\w+|dialogue|exchange\b|swap\b|meet\w*|discuss\w*)|(?:send|host|mediate|lead|contribute|provide|guarantee|monitor|help)\s)"),
    ("propose", "prefer prefers preferred favour favours favoured favor favors favored", rf"(?:prefer|favou?r)(?:s|r?ed)?\s+{_NO_OBJECT}(?=[a-z]+)(?!to\s+(?:wait|say))"),
    ("demand", "needs needed", r"need(?:s|ed)\s+(?=(?:[\w-]+\s+){0,3}?(?:guarantees|assurances)\b)"),
    # what is agreed to
    ("accept", "accept accepts accepted accepting", rf"accept(?:s|ed|ing)?{_SAID_TO}\s+{_NO_OBJECT}(?={_WHAT}|it\b|[a-z]+)(?!responsib|defeat|blame|that\s+the\s+war)"),
    ("accept", "agree agrees agreed agreeing", rf"agree(?:s|d|ing)?{_SAID_TO}\s+(?:in\s+principle\s+)?(?=to\s|on\s|that\s)(?!to\s+(?:disagree|meet|talk|speak|discuss|consider|study|work|continue)\b|that\s+(?:it|the\s+war)\s+(?:is|was)\b)"),
    ("accept", "endorse endorses endorsed approve approves approved", rf"(?:endors(?:e|es|ed)|approv(?:e|es|ed))\s+(?={_DEAL})"),
    ("accept", "welcome welcomes welcomed", rf"welcom(?:e|es|ed)\s+(?={_DEAL})"),
    ("accept", "back backs backed support supports supported", rf"(?:back(?:s|ed)|support(?:s|ed))\s+(?={_WHAT}\s?{_DEAL})"),
    ("accept", "ready willing prepared", rf"(?:ready|willing|prepared)\s+to\s+(?={_SIGN})"),
    ("accept", "would will", rf"(?:would|will)\s+{_ADVERB}(?=(?:sign|accept|agree\s+to|endorse|join|abide\s+by|honou?r|respect)\s)(?!\w+\s+nothing)"),
    ("accept", "agree agrees agreed", rf"agree(?:s|d)?\s+with\s+(?={_WHAT}\s?{_DEAL})"),
    ("accept_with_conditions", "would will", r"(?:would|will)\s+(?:then\s+|also\s+|only\s+)?(?=(?:open|reopen|lift|withdraw|free|release|stop|halt|suspend|exchange|swap|return|hand|pull|pause|end|allow|meet|talk|agree|come|attend|take\s+part|negotiate|observe|leave|sign|disarm)\b[^.;]*\b(?:if|provided|once|only|unless|as\s+long\s+as|on\s+condition|in\s+(?:exchange|return))\b)"),
    # what is turned down
    ("reject", "reject rejects rejected rejecting", rf"reject(?:s|ed|ing)?{_SAID_TO}\s+{_NO_OBJECT}(?={_WHAT}|it\b|[a-z]+)(?!(?:\w+\s+){{0,3}}(?:claims?|reports?|accusations?|allegations?|suggestions?|charges?|rumou?rs?|criticism)\b)"),
    ("reject", "refuse refuses refused refusing", r"refus(?:e|es|ed|ing)(?=\s+(?:to\s+(?!say|comment|give\s+(?:figures|details|numbers)|answer\s+questions|confirm|name|be\s+named|rule\s+out|discuss\s+figures)|the\s|a\s|any\s|such\s)|\s*[.;,])\s*"),
    ("reject", "rejected opposed dismissed", r"(?:rejected|opposed|dismissed)\s+(?=by\s)"),
    ("accept", "accepted endorsed approved backed", r"(?:accepted|endorsed|approved|backed)\s+(?=by\s)"),
    ("propose", "proposed offered", r"(?:proposed|offered)\s+(?=by\s)"),
    ("reject", "rules ruled", r"rul(?:es|ed)\s+(?=(?:it|this|that|them)\s+out\b)"),
    ("reject", "will would", r"(?:will|would)\s+(?:stay|remain)\s+(?=where\b|put\b)"),
    ("reject", "rule rules ruled ruling", r"rul(?:e|es|ed|ing)\s+out\s+(?=[\w“\"'])"),
    ("reject", "oppose opposes opposed", rf"oppos(?:e|es|ed)\s+{_NO_OBJECT}(?={_WHAT}|[a-z]+)(?!to\s+each)"),
    ("reject", "dismiss dismisses dismissed", rf"dismiss(?:es|ed)?\s+(?={_DEAL})"),
    ("reject", "resist resists resisted", rf"resist(?:s|ed)?\s+(?={_DEAL}|(?:any|all|the)\s+(?:idea|notion|withdrawal|partition))"),
    ("reject", "says said say", r"(?:says?|said)\s+no\s+to\s+(?=\w)"),
    ("reject", "against", rf"against\s+(?={_WHAT}|it\b)"),
    ("reject", "hear", r"hear\s+(?:nothing\s+)?of\s+(?=\w)"),
    ("reject", "turn turns turned", rf"turn(?:s|ed)?\s+(?:down\s+(?={_WHAT})|(?=(?:the|it|its|that|this|a)(?:\s+[\w’'-]+){{0,4}}?\s+down\b))"),
    ("reject", "decline declines declined", rf"declin(?:e|es|ed)\s+to\s+(?={_SIGN})"),
    ("reject", "no", r"no\s+party\s+to\s+"),
    ("reject", "will would", r"(?:will|would)\s+(?:stay|remain|keep\s+(?:its|their)\s+troops)\s+(?=(?:on|in|at)\s[^.;]*\b(?:as\s+long\s+as|until|unless)\b)"),
    ("state_aim", "not", r"not\s+be\s+the\s+first\s+(?=to\s)"),
    ("red_line", "called calls call", r"call(?:s|ed)\s+(?=[^.;]{1,60}?\b(?:unacceptable|out\s+of\s+the\s+question|a\s+non-starter|a\s+red\s+line)\b)"),
    ("demand", "made makes make", r"ma(?:de|kes?)\s+(?!it\b)(?=[^.;]{3,60}?\s+an?\s+(?:pre-?)?condition\s+(?:for|of)\b)"),
    ("demand", "made makes make", r"ma(?:de|kes?)\s+it\s+an?\s+[“\"']?(?:\w+\s+){0,2}(?:pre-?)?condition[”\"']?\s+(?=for\s|that\s|of\s)"),
    ("reject", "not", r"not\s+(?:be\s+)?(?=(?:accept|agree\s+to|sign|give\s+up|give\s+away|cede|surrender|recogni[sz]e|withdraw|leave|negotiate|compromise|yield|hand\s+over|allow|discuss|discussed|talk\s+to|sit\s+down|lay\s+down|disarm|pull\s+(?:back|out)|abandon|trade|take\s+part|attend|return|retreat|stop|lift|release|free|send|join|deploy)\b)"),
    ("reject", "won wouldn", r"wo(?:n|uldn)['’]t\s+(?=(?:accept|agree\s+to|sign|give\s+up|cede|surrender|recogni[sz]e|withdraw|leave|negotiate|compromise|yield|hand\s+over|allow|disarm|pull)\b)"),
    # what is ruled out for good
    ("red_line", "never", r"never\s+(?=(?:accept|allow|tolerate|permit|give\s+up|surrender|cede|negotiate|yield|compromise|recogni[sz]e)\b)"),
    ("reject", "never", r"never\s+(?=(?:agree|sign|give|withdraw|leave|return|disarm|hand|talk|join)\b)"),
    ("red_line", "not", r"not\s+(?=(?:tolerate|permit)\b)"),
    # what is given up
    ("concede", "drop drops dropped", r"drop(?:s|ped)\s+(?=(?:its|his|their|the|a)\s+(?:[\w-]+\s+){0,3}(?:demands?|conditions?|objections?|insistence|claims?|opposition|veto)\b)"),
    ("concede", "longer", r"longer\s+(?=(?:insists?|demands?|opposes?|rejects?|requires?|seeks?|wants?|insisted|demanded|opposed)\b)"),
    ("accept", "promise promises promised pledge pledges pledged", rf"(?:promis|pledg)(?:e|es|ed){_SAID_TO}\s+to\s+(?=(?:hand|release|free|leave|withdraw|pull|lift|return|reopen|open|allow|give|let)\b)"),
    # what is threatened
    ("threaten", "threaten threatens threatened threatening", r"threaten(?:s|ed|ing)?\s+(?=to\s|with\s|[A-Z](?:[\w’'-]+\s+){1,6}?with\s)"),
    ("threaten", "warn warns warned warning", rf"warn(?:s|ed|ing)?(?:\s+[A-Z][\w’'-]+)?\s+(?=(?:that\s+)?(?:it|he|she|they|we|its\s\w+|their\s\w+|his\s\w+|[A-Z]\w+)\s+(?:would|will)\s+{_ADVERB}{_HARM}|of\s+(?:\w+\s+){{0,2}}(?:retaliation|reprisals|consequences|strikes|attacks|a\s+\w+\s+response)|that\s+more\s+would\s+follow)"),
    ("threaten", "vow vows vowed", rf"vow(?:s|ed)?\s+(?=to\s+{_ADVERB}{_HARM}|(?:\w+\s+)?(?:revenge|retaliation))"),
    ("threaten", "would will", rf"(?:would|will)\s+{_ADVERB}(?=(?:retaliate|strike\s+back|hit\s+back|(?:answer|respond\s+to)\s+(?:any|every|each|the)\b|march\s+on|resume\s+(?:its|the|their)\s+(?:offensive|strikes|attacks|war|bombing|shelling)|open\s+fire|fight\s+on))"),
    # what is aimed at
    ("state_aim", "aim aims aimed", r"aim(?:s|ed)?\s+(?=to\s)"),
    ("state_aim", "intend intends intended", r"intend(?:s|ed)?\s+(?=to\s)"),
    ("state_aim", "vow vows vowed pledge pledges pledged", r"(?:vow|pledg)(?:e?s|e?d)?\s+(?=to\s)"),
    ("state_aim", "seek seeks sought", rf"(?:seeks?|sought)\s+{_NO_OBJECT}(?={_WHAT}|to\s+(?:restore|secure|regain|join|win|end|keep))"),
    ("state_aim", "plan plans planned", r"plan(?:s|ned)?\s+(?=to\s)"),
    ("state_aim", "determined", r"determined\s+(?=to\s)"),
    ("state_aim", "want wants wanted", r"want(?:s|ed)?\s+(?=to\s+(?!know|hear|see\s+whether|say|make\s+it\s+clear|believe)\w+\s)"),
)  # fmt: skip

_GAP = r"(?=\s+(?:\w+ly|so\s+far)\b|\s*[.,;]|\s+(?:on\s+\w+day|last\s+\w+|but|in\s+[A-Z]\w+)\b)"
_GAPPED_TABLE: tuple[tuple[Stance, str, str], ...] = (
    ("reject", "resist resists resisted reject rejects rejected oppose opposes opposed", rf"(?:resist|reject|oppos)(?:e?s|e?d)?{_GAP}"),
    ("accept", "accept accepts accepted endorsed", rf"(?:accept|endors)(?:e?s|e?d)?{_GAP}"),
    ("propose", "proposed offered tabled", rf"(?:proposed|offered|tabled){_GAP}"),
)  # fmt: skip

_SPEAKER_TABLE: tuple[tuple[Stance, str, str], ...] = (
    ("red_line", "not non", r"(?:not\s+(?:negotiable|up\s+for\s+\w+|(?:\w+\s+){0,3}on\s+(?:the|any)\s+table)|non-negotiable)\b"),
    ("red_line", "unacceptable", r"unacceptable\b(?=\s*[,.;”\"’']|\s+to\b)"),
    ("red_line", "red", r"red\s+lines?\b(?=\s*[,.;”\"’']|\s+(?:in|for)\b)"),
    ("red_line", "out", r"out\s+of\s+the\s+question\b"),
    ("red_line", "there", r"there\s+(?:will|can|would|shall)\s+be\s+no\s+(?=[\w-]+)(?!(?:winners?|peace|military\s+solution|comment)\b)"),
    ("reject", "no nobody", r"(?:[Nn]o\s+one|[Nn]obody)\s+(?:will|is\s+going\s+to|leaves|gives|touches|takes|signs|goes)\s+(?=\w)"),
    ("reject", "not", rf"not\s+be\s+(?={_DONE})"),
    ("propose", "should", r"should\s+(?:instead\s+|also\s+|now\s+)?(?=(?:be\s+(?:frozen|exchanged|held|extended|opened|freed|released|withdrawn|lifted|halted|monitored|led)|withdraw|pull|stop|end|release|free|open|lift|hand)\b)"),
    ("demand", "has have had", r"ha(?:s|ve|d)\s+to\s+(?=(?:withdraw|leave|stop|end|release|free|hand|recogni[sz]e|give|drop|pull|accept|disarm|pay|lift|be\s+\w+ed)\b)"),
    ("demand", "must", r"must\s+(?!have\b|be\s+(?:seen|noted|said|careful)\b)(?=[a-z])"),
)  # fmt: skip

_AGENT_TABLE: tuple[tuple[Stance, str, str], ...] = (
    ("propose", "proposal proposals offer plan initiative", r"(?:proposals?|offer|plan|initiative)\s+(?:by|from)\s+(?:the\s+)?(?=[A-Z])"),
    ("demand", "demand demands call calls request appeal", r"(?:demands?|calls?|request|appeal)\s+(?:by|from)\s+(?:the\s+)?(?=[A-Z])"),
    ("reject", "rejection refusal", r"(?:rejection|refusal)\s+by\s+(?:the\s+)?(?=[A-Z])"),
)  # fmt: skip

_NOUN_TABLE: tuple[tuple[Stance, str, str], ...] = (
    ("demand", "demand demands call calls request insistence appeal", r"(?:demands?|calls?|request|insistence|appeal)\s+(?=for\s|that\s|on\s)"),
    ("propose", "proposal offer plan", r"(?:proposal|offer|plan)\s+(?=for\s+(?:a|an|the)\s|of\s+(?:a|an)\s|to\s+(?:halt|freeze|pause|end|exchange|stop|host|withdraw|free|release))"),
    ("reject", "refusal rejection", r"(?:refusal\s+(?=to\s)|rejection\s+(?=of\s))"),
    ("threaten", "threat threats", r"threats?\s+(?=to\s|of\s)"),
)  # fmt: skip


def _index() -> dict[str, tuple[Rule, ...]]:
    found: dict[str, list[Rule]] = {}
    for table in (_TABLE, _GAPPED_TABLE, _SPEAKER_TABLE, _AGENT_TABLE, _NOUN_TABLE):
        for stance, keys, pattern in table:
            rule = Rule(
                stance,
                re.compile(pattern),
                is_noun=table is _NOUN_TABLE,
                has_agent=table is _AGENT_TABLE,
                is_gapped=table is _GAPPED_TABLE,
                by_speaker=table is _SPEAKER_TABLE,
            )
            for key in keys.split():
                found.setdefault(key, []).append(rule)
    return {key: tuple(rules) for key, rules in found.items()}


RULES = _index()
"""Rules by the word in lower case that they begin with."""

_ISSUES: tuple[tuple[Issue, str], ...] = (
    ("alliance_membership", r"NATO|Nato|join(?:s|ing)?\s+the\s+(?:alliance|EU|bloc)|alliance|membership|neutrality"),
    ("sanctions_economy", r"sanctions?|econom\w+|tariffs?|oil\s+(?:sales|exports|price|tankers)|frozen\s+assets|trade|blockade|fuel|embargo|pressure\s+on"),
    ("prisoners_detainees", r"prisoners?|captives?|hostages?|detainees?|prisons?|detained|captured|return\s+of\s+the\s+(?:\d+|children|abducted)"),
    ("nuclear_sites", r"nuclear|enrichment|uranium|reactors?|centrifuges"),
    ("humanitarian", r"humanitarian|aid\b(?!\s+to\s+the\s+army)|corridors?|relief|food|evacuat\w+|convoys?|medicines?|civilians\s+(?:be\s+allowed|to\s+leave)|open\s+the\s+road|famine|water"),
    ("military_aid", r"military\s+(?:and\s+intelligence\s+)?(?:aid|support|assistance)|weapons?\s+(?:to|for|deliver\w+|suppl\w+|sales)|sending\s+(?:weapons|arms)|arms\s+(?:deliver\w+|suppl\w+|sales|shipments)|missiles\s+to|intelligence[ -]sharing|arming"),
    ("security_guarantees", r"security\s+guarantees?|guarantees?|assurances?|protection\s+pact"),
    ("foreign_troops", r"foreign\s+(?:troops|forces|observers|soldiers|fighters|bases)|peacekeep\w+|(?:European|Western|its|their)\s+(?:own\s+)?(?:troops|soldiers|forces)\s+(?:there|from|out|on|in|to)|withdraw\s+(?:its|all|their)\s+(?:troops|forces)|boots\s+on|deploy\w*|observers|monitor\w*|mercenaries|troops\s+on|send(?:ing)?\s+(?:\w+\s+){0,2}(?:troops|soldiers|forces)"),
    ("military_limits", r"disarm\w*|demobili\w+|demilitari\w+|dismantl\w+|dissol\w+|reduc\w+\s+(?:its|the|their)\s+(?:military|army|forces)|cut\s+(?:its|the|their)\s+(?:military|army|forces)|heavy\s+weapons|lay\s+down\s+(?:their|its)\s+(?:arms|weapons)|all\s+arms|its\s+weapons|missile\s+programme"),
    ("territory", r"territor\w+|withdraw\w*|pull(?:s|ed|ing)?\s+(?:\w+\s+){0,3}(?:back|out)|valley|cede\w*|ceding|annex\w*|land\b|front\s?lines?|borders?|regions?|provinces?|occup\w+|hilltops?|islands?|temples?|partition|Donbas|Donetsk|Crimea|city|town|port\b|harbou?r|heights|leaves?\s+the|retreat\w*|settlements?\b(?=\s+in)|siege"),
    ("energy_infrastructure", r"energy|power\s+(?:plants?|grid|stations?)|electricity|infrastructure|pipelines?|dams?\b"),
    ("justice_reparations", r"trials?|tribunals?|courts?|reparations?|war\s+crimes|accountab\w+|held\s+to\s+account|amnest\w+|compensation|prosecut\w+|justice"),
    ("recognition_status", r"recogni[sz]\w+|independen\w+|sovereign\w+|statehood|status\s+of|autonomy"),
    ("identity_rights", r"language|cultural|minorit\w+|religio\w+|churches|citizenship"),
    ("political_order", r"constitution\w*|federal\w*|elections?|unity\s+of|(?:future|transitional|unity|civilian|interim)\s+(?:\w+\s+)?government|power[ -]sharing|government\s+role|resign\w*|step\s+down|regime|transition"),
    ("ceasefire", r"cease-?fires?|truces?|armistice|halts?\b|paus(?:e|es|ed|ing)|hold(?:ing)?\s+(?:its|their|his|our)\s+fire|fighting|hostilities|attacks?|strikes?|shelling|bombing|extension|guns|open\s+fire|raids?|the\s+plan|the\s+paper"),
    ("talks_format", r"talks?|negotiat\w*|mediat\w+|meet(?:ing|s)?\b|summit|table|delegation|host|venue|envoys?|discuss\w*|dialogue|third\s+part\w+"),
)  # fmt: skip

_ISSUE_WORDS = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{issue}>{words})' for issue, words in _ISSUES)})"
)
_RANKED = {str(issue): (rank, issue) for rank, (issue, _) in enumerate(_ISSUES)}
_NEAR = 12
"""Code points within which the narrower issue counts, not the one named first."""


def issue_of(words: str) -> Issue:
    """Tell what some words of a position are about: the issue named first in them."""
    found = [
        (match.start() // _NEAR, _RANKED[match.lastgroup])
        for match in _ISSUE_WORDS.finditer(words)
        if match.lastgroup
    ]
    return min(found)[1][1] if found else "other"


CONDITION = re.compile(
    r",?\s+(?:but\s+|and\s+)?(?:only\s+)?(?:if|provided(?:\s+that)?|providing(?:\s+that)?|unless|"
    r"on\s+(?:the\s+)?condition\s+that|on\s+condition\s+of|as\s+long\s+as|so\s+long\s+as|"
    r"in\s+(?:exchange|return)\s+for|once|only\s+(?:when|after)|subject\s+to|as\s+soon\s+as|"
    r"until|when|after)\s+(?P<what>[^;“”\"]+)"
)
"""What a stance hangs on; the words behind it are the condition."""

_BINDS = re.compile(
    r"\b(?:if|provid(?:ed|ing)|unless|condition|as\s+long|so\s+long|in\s+(?:exchange|"
    r"return)|once|only\s+(?:when|after)|subject\s+to|as\s+soon)\b"
)


def condition_in(words: str) -> str | None:
    """Return the condition that some words attach to what they tell, if any."""
    for match in CONDITION.finditer(words):
        if _BINDS.search(match[0][: match.start("what") - match.start()]):
            what = re.split(r",\s|\s(?:but|while|although)\s", match["what"])[0]
            what = what.strip(" .,”’\"'")
            return what if " " in what else None
    return None


def rules_at(text: str, start: int, word: str) -> Iterator[tuple[Rule, int]]:
    """Yield the rules that a word begins, with the offset where their object begins.

    Args:
        text: the article's.
        start: where the word begins.
        word: in lower case.
    """
    for rule in RULES.get(word, ()):
        if match := rule.pattern.match(text, start):
            yield rule, match.end()
