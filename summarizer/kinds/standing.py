"""In what standing a claimant speaks, as far as a name alone gives the lie to it."""

from ..parties import REPORTER, Party
from ..records import Attribution

_OFFICIALS: frozenset[Attribution] = frozenset(
    {
        "own_side_official",
        "opposing_side_official",
        "mediator_official",
        "other_government",
        "local_authority",
        "un_or_igo",
    }
)
SIDES: frozenset[Attribution] = frozenset(
    {"own_side_official", "opposing_side_official"}
)
_ON_NO_SIDE = frozenset({"united-nations", "iaea", "icrc", "osce"})
"""Ids of bodies that wage no war."""


def belies(claimant: Party, attribution: Attribution) -> bool:
    """Tell whether a claimant cannot speak in this standing, whatever the article says.

    The article's own words are no official's, and the UN is no side. Silence on all
    else: most names do not tell in which standing they speak.
    """
    if claimant == REPORTER:
        return attribution in _OFFICIALS
    return claimant.id in _ON_NO_SIDE and attribution in SIDES
