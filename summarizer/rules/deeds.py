"""Fields of verbs: what somebody may refuse, agree, give, do for others, or inflict.

Each is an alternation of base forms for a pattern, to be read where a modal, an
infinitive or a subjunctive asks for one: "would not sign", "vowed to retaliate".
"""

import re

from ..text import either


def _verbs(words: str) -> str:
    alternatives = words.replace("_", r"\s+").split()
    return rf"(?:{either(alternatives)})\b"


_AGREEING = (
    "accept agree sign join endorse approve back ratify hono?ur abide extend renew observe "
    "implement take_part attend go_along welcome support embrace respect uphold adhere "
    "comply cooperate co-operate participate engage negotiate talk meet discuss sit_down "
    "come_to enter return_to consider recogni[sz]e put_(?:its|his|her|their|our)_(?:names?|initials?|signatures?) admit reciprocate stomach swallow countenance live_with"
)
_GIVING = (
    "withdraw pull free release hand exchange swap lift reopen open allow let hold_off halt "
    "pause cease stop suspend end return leave vacate disarm demobili[sz]e dismantle disband "
    "ease permit grant give_up give_back give_way cede concede surrender relinquish drop "
    "waive abandon lay_down stand_down scale_(?:back|down) refrain evacuate "
    "hold_(?:its|his|their|our|her)_fire go_home part_with fall_back draw_back move_back thin_out put_up_with silence freeze delay postpone relax unblock "
    "compromise yield disengage demilitari[sz]e decommission repatriate turn_over keep_open"
)
_HELPING = (
    "send host mediate lead contribute provide guarantee monitor help deploy finance fund "
    "facilitate broker assist supply oversee arrange organi[sz]e sponsor rebuild pay "
    "escort transfer share offer deliver take_in train equip evacuate receive accommodate supervise staff"
)
_HARMING = (
    "retaliat\\w* strike hit attack march bomb shell fight_on punish invade seize "
    "take_revenge crush destroy open_fire avenge escalate sink mine target hunt bombard "
    "flatten eliminate annihilate kill pursue_and strike_back hit_back go_after hunt_down turn_off switch_off shut_off level raze storm reply_in_kind answer_in_kind respond_in_kind hit_back fire_back launch_(?:an?|its|the)_(?:\\w+_)?(?:operation|offensive|attack|strikes?|war) open_the_gates "
    "shut_down cut_off expel blockade obliterate wipe unleash"
)
_SANCTIONING = (
    "close block cut impose quit walk resume arm review revisit reconsider cancel revoke "
    "act respond answer pay intervene tear_up go_back scrap reimpose restart shut expel "
    "consider treat regard "
    'take_[“"]?(?:the_|all_)?(?:necessary_|appropriate_)?(?:steps|measures|action)'
)
_LEAVING = "suspend end halt withdraw pull stop leave return_to freeze abandon"
_STANDING = (
    "continue keep go_on press_(?:on|ahead|for) push pursue defend fight hold seek insist "
    "demand work restore retake liberate secure protect maintain retain recapture regain "
    "strengthen ensure make_sure build rebuild raise prioriti[sz]e resist oppose bring join "
    "win achieve accomplish fulfil fulfill prevent preserve safeguard establish create hold_on reclaim stay remain"
)
_REFUSED = (
    "bow give_in budge bend blink back_down relent submit kneel capitulate retreat trade "
    "change hide countenance contemplate entertain take_orders take_lectures give allow "
    "tolerate permit stay_silent remain_silent go make move rest wait stand_by stand_idly "
    "sell buy use be_drawn be_dragged be_bound be_dictated be_bullied be_pressured "
    "be_intimidated be_blackmailed be_part be_party be_present be_represented be_forced "
    "be_moved be_swayed be_held enter put treat pay admit hand transfer share host resume "
    "deal speak send deploy participate renounce forget surrender step_(?:down|aside|back) "
    "bargain apologi[sz]e cross touch do take tie link reward rush hear_of have_(?:its|any|foreign|outside|our|their|his) field ask"
)

_DEFYING = (
    "veto ignore oppose boycott reject refuse block resist disregard withhold decline rule_out "
    "vote_against stay_away stay_out keep_out send_back rebuff turn_down shun snub defy contest cease_to_(?:be_bound|hono?ur|observe|respect|abide) stop_(?:observing|honou?ring|respecting) stand_against"
)
_FARING = (
    "be become have continue remain try stay keep_on win lose gain grow rise fall suffer face "
    "reject refuse respond react struggle survive collapse fail see feel know think say tell "
    "speak claim deny use exploit break violate breach cheat lie attempt test hear learn wait "
    "arrive visit travel fly vote hold make decide"
)
AGREE = _verbs(_AGREEING)
GIVE = _verbs(_GIVING)
HELP = _verbs(_HELPING)
HARM = _verbs(_HARMING)
DEFY = _verbs(_DEFYING)
"""What is refused without a "not"."""
FARE = _verbs(_FARING)
"""What happens to somebody, or what he may be foreseen to do: nothing to ask of him."""
SANCTION = _verbs(_SANCTIONING)
"""What hurts only as an answer: a threat where it hangs on something."""
HURT = _verbs(f"{_HARMING} {_SANCTIONING} {_LEAVING}")
STAND = _verbs(_STANDING)
REFUSE = _verbs(f"{_AGREEING} {_GIVING} {_REFUSED}")
"""What is refused by "will not"."""
DO = _verbs(
    f"{_AGREEING} {_GIVING} {_HELPING} {_STANDING} recogni[sz]e give pay be_\\w+ed "
    "include cover contain start begin exclude apply go come"
)
"""What may be asked of somebody: "insisted that Borland withdraw"."""

_DOUBLED = {
    "drop",
    "ban",
    "bar",
    "scrap",
    "plan",
    "pin",
    "permit",
    "commit",
    "recommit",
    "snub",
    "beg",
}
_IRREGULAR = {
    "seek": "sought", "have": "has had having", "pay": "paid", "undertake": "undertook undertaken", "withdraw": "withdrew withdrawn", "uphold": "upheld", "withhold": "withheld", "rethink": "rethought", "signal": "signalled signalling", "tell": "told", "give": "gave given", "make": "made", "put": "put",
    "say": "said", "draw": "drew drawn", "stand": "stood", "hold": "held", "set": "set",
    "sign": "signed", "lay": "laid", "take": "took taken", "hear": "heard", "fall": "fell fallen", "see": "saw seen",
    "keep": "kept", "throw": "threw thrown", "cling": "clung", "go": "went gone", "come": "came", "let": "let",
    "stick": "stuck", "forswear": "forswore", "leave": "left", "swear": "swore sworn",
    "mean": "meant", "dig": "dug", "find": "found", "send": "sent", "bring": "brought", "shoot": "shot",
}  # fmt: skip


def forms(lemma: str) -> tuple[str, ...]:
    """Return a verb's forms: "reject", "rejects", "rejected", "rejecting"."""
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        ending = (f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing")
    elif lemma.endswith("e"):
        ending = (f"{lemma}s", f"{lemma}d", f"{lemma[:-1]}ing")
    elif lemma in _DOUBLED:
        ending = (f"{lemma}s", f"{lemma}{lemma[-1]}ed", f"{lemma}{lemma[-1]}ing")
    else:
        third = "es" if re.search(r"(?:s|sh|ch|x|o)$", lemma) else "s"
        ending = (f"{lemma}{third}", f"{lemma}ed", f"{lemma}ing")
    past = tuple(_IRREGULAR.get(lemma, "").split())
    return (lemma, *ending, *past)
