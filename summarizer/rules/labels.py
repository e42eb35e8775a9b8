"""Which kind of source a speaker is, by the words of their office."""

import re
from functools import lru_cache

from .. import lazy
from ..parties import Party
from ..records import Attribution
from ..text import lowered, small


def _words(pattern: str) -> re.Pattern[str]:
    return small(lazy.compile(rf"\b(?:{pattern})\b", re.IGNORECASE))


_MEDIATES = _words(
    r"mediat\w+|go-between|peace\s+envoy|facilitators?|(?:special\s+)?envoy\s+of\s+mediator"
)
_UN = _words(
    r"UN|U\.N\.|secretary-general|United\s+Nations|OCHA|OHCHR|UNHCR|UNICEF|UNRWA|IOM|WFP|World\s+Food\s+Programme|World\s+Health\s+Organi[sz]ation|"
    r"African\s+Union|European\s+Union|Arab\s+League|NATO|OSCE|ASEAN|international\s+(?:\w+\s+)?(?:organi[sz]ation|agency)|peacekeeping\s+mission"
)
_NGO = _words(
    r"Red\s+C(?:ross|rescent)|ICRC|Amnesty|Human\s+Rights\s+Watch|Doctors\s+Without\s+Borders|"
    r"MSF|Save\s+the\s+Children|rights\s+groups?|monitoring\s+group|observatory|aid\s+(?:groups?|"
    r"agenc(?:y|ies)|committee)|charit(?:y|ies)|NGOs?|institute|think\s+tank|(?:doctors|medics|lawyers|bar|fisherm[ae]n|workers|dockers|teachers)['’]?s?\s+"
    r"(?:union|association|committee|network|syndicate|group|forum|federation)|(?:medical|civic|study|data)\s+(?:network|group|cent(?:er|re)|project)|"
    r"cent(?:er|re)\s+for|\w+-based|forum|resistance\s+committees?|researchers|relief\s+\w+|"
    r"(?:\w+s['’]|\w+['’]s|their|its|trade|labou?r)\s+union|societ(?:y|ies)|diocese|church(?:es)?|academics?|universit(?:y|ies)|stud(?:y|ies)|refugee\s+council|"
    r"(?:documentation|data|rights|peace|conflict)\s+(?:cent(?:er|re)|bureau|collective)|sans\s+fronti\w+|(?:mothers|wives|widows|women|relatives|families)['’]?s?\s+(?:\w+\s+)?committee|"
    r"committee\s+(?:formed\s+by|of)\s+(?:\w+\s+)?(?:relatives|families|mothers|wives)|syndicate|watchdogs?|campaigners?|activists?|(?:aid|relief|rights|humanitarian|charity)\s+"
    r"workers?|responders?|community\s+(?:organi[sz]ations?|groups?)|monitors|archive|project|foundation|local\s+aid|civil\s+society|human\s+rights"
)
_EXPERT = _words(
    r"analysts?|professor|experts?|scholar|historian|fellow|researcher|lecturer|observers\s+say"
)
_LOCAL = _words(
    r"mayors?|hospitals?|clinic|governors?|local\s+(?:authorit(?:y|ies)|officials?|administration|"
    r"government)|municipal\w*|rescue\s+(?:service|workers?)|rescuers|firefighters?|fire\s+(?:service|brigade)|emergency\s+(?:services?|"
    r"workers?)|civil\s+defen[cs]e|ambulance\s+\w+|regional\s+\w+|provincial\s+\w+|prefect|(?:village|township|tribal)\s+(?:chiefs?|heads?|elders?)|elders|headm(?:aster|istress)|nurses?|matron|(?:port|harbou?r)\s+(?:authority|master|office)|"
    r"fire\s+department|county\s+\w+|administrators?\s+of|heads?\s+of\s+the\s+(?:city|town|village|district|region)\S*|town\s+\w+|city\s+council|"
    r"(?:district|divisional|municipal)\s+\w+|local\s+(?:police|leaders|administrators?)|prosecutors?|magistrate|ombudsman['’]?s?|emergency\s+ward|(?:officials|authorities|administrators)\s+in\s+\w+|police\s+in\s+\w+|"
    r"paramedics|surgeons?|hospital\s+\w+|councillors?|medics|doctors?|morgue|coroner|health\s+(?:director|officials?|department)|chief\s+doctor|(?:state|territor\w+)\s+administrator"
)
_RED_CROSS = _words(r"Red\s+C(?:ross|rescent)|ICRC")
_UNNAMED = _words(
    r"(?:an?|one|two|senior|some|several)\s+(?:\w+\s+){0,3}?(?:officials?|sources?|diplomats?|officers?)"
    r"|anonym\w+|sources|officials"
)
_MEDIA = _words(
    r"media|television|news\s+agency|newspaper|Reuters|AFP|AP|BBC|broadcaster|radio|Tass|Interfax|TASS"
)
_OFFICE = _words(
    r"president\w*|(?:\w+\s+)?minist\w+|army|military|general|staff|government|navy|air\s+force|"
    r"spokes\w+|command\w*|forces|premier|police|embassy|leader\w*|officials?|delegation|chief|council|envoy|negotiator"
)


_WHO = lazy.compile(r"\bWHO\b")
"""In small letters it is a pronoun."""


@lru_cache(maxsize=256)
def label(
    words: str,
    *,
    party: Party | None,
    side: str,
    sides: frozenset[str],
    is_mediator: bool,
) -> Attribution:
    """Label a speaker.

    Args:
        words: the speaker's name and office, as written.
        party: the party spoken for, if one is named.
        side: id of the party whose people or position it is about; "" for none.
        sides: ids of the parties to the article's conflict.
        is_mediator: whether the article calls that party a mediator.
    """
    is_who = _WHO.search(words) is not None
    words = lowered(words)
    if _RED_CROSS.search(words) or (party and _RED_CROSS.search(lowered(party.name))):
        return "ngo_or_research"
    if is_mediator or _MEDIATES.search(words):
        return "mediator_official"
    if is_who or _UN.search(words) or (party and party.kind == "igo"):
        return "un_or_igo"
    for words_of, attribution in _BODIES:
        if words_of.search(words):
            return attribution
    if party is not None and party.id in sides:
        if not side or party.id in side.split("+"):
            return "own_side_official"
        return "opposing_side_official"
    if party is not None and party.id in side.split("+"):
        return "own_side_official"
    if party is not None and party.kind == "other":  # no registry has it
        return "opposing_side_official" if side else "own_side_official"
    if party is not None and party.kind == "state":
        return "other_government"
    if party is not None and party.kind == "armed_group":
        return "opposing_side_official"
    if _UNNAMED.search(words):
        return "unnamed_official"
    if _MEDIA.search(words):
        return "media_own_reporting"
    return "unnamed_official" if _OFFICE.search(words) else "unattributed"


_BODIES: tuple[tuple[re.Pattern[str], Attribution], ...] = (
    (_NGO, "ngo_or_research"),
    (_EXPERT, "expert"),
    (_LOCAL, "local_authority"),
)
