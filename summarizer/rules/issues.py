"""What a position is about, and what it hangs on, by its words."""

import re

from ..kinds.position.model import Issue

_ISSUES: tuple[tuple[Issue, str], ...] = (
    ("alliance_membership", r"NATO|Nato|join(?:s|ing)?\s+the\s+(?:alliance|EU|bloc)|alliance|membership|neutrality"),
    ("sanctions_economy", r"sanctions?|econom\w+|tariffs?|oil\s+(?:sales|exports|price|tankers)|frozen\s+assets|trade|blockade|fuel|embargo|pressure\s+on"),
    ("prisoners_detainees", r"prisoners?|captives?|hostages?|detainees?|prisons?|detained|captured|(?:[Ff]ree|freed|freeing|[Rr]eleas\w+)\s+(?:of\s+)?(?:the|all|our|its|their|his|her|every)\s+(?:[\w-]+\s+){0,2}?(?:pilots?|sailors?|soldiers?|crews?|fishermen|men|women|journalists?|workers|fighters|convicts|people)|return\s+of\s+the\s+(?:\d+|children|abducted)"),
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
    rf"\b(?=\w)(?:{'|'.join(f'(?P<{issue}>{words})' for issue, words in _ISSUES)})"
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
    r"in\s+(?:exchange|return)\s+for|(?<!\bat\s)once(?!\s+more|\s+again)|only\s+(?:when|after)|subject\s+to|as\s+soon\s+as|"
    r"until|when|after|the\s+(?:day|moment|minute|hour)(?:\s+that)?)\s+(?P<what>[^;“”\"]+)"
)
"""What a stance hangs on; the words behind it are the condition."""

_WHEN = re.compile(r",?\s+(?:only\s+)?(?:when|the\s+(?:day|moment|minute|hour))\b")
_BINDS = re.compile(
    r"\b(?:if|provid(?:ed|ing)|unless|condition|as\s+long|so\s+long|in\s+(?:exchange|"
    r"return)|once|only\s+(?:when|after)|subject\s+to|as\s+soon)\b"
)


def condition_in(
    words: str, *, of_promise: bool = False, is_bound: bool = False
) -> str | None:
    """Return the condition that some words attach to what they tell, if any.

    Args:
        words: of a position.
        is_bound: whether they are known to hang on something.
        of_promise: whether they tell what somebody will do: then "when" binds it, too.
    """
    for match in CONDITION.finditer(words):
        if (
            is_bound
            or (of_promise and _WHEN.match(match[0]))
            or _BINDS.search(match[0][: match.start("what") - match.start()])
        ):
            what = re.split(r",\s|\s(?:but|while|although)\s", match["what"])[0]
            what = what.strip(" .,”’\"'")
            return what if " " in what else None
    return None
