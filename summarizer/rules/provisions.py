"""What a plan, a text or others lay down: what somebody would do by it is no stance."""

from .. import lazy
from .places import Place

LAID_DOWN = lazy.compile(
    r"\b[Uu]nder\s+(?:it|the|a|an|its|his|their|that|this)\b|\b(?:plan|proposal|deal|draft|terms|text|agreement|"
    r"accord|framework|document)s?\b[^,;]*$|\b(?:expected|analysts?|likely|probably|predict\w*|if\s+it\s+were)\b"
)
"""What others than the subject have laid down, or expect."""
IN_WHICH = lazy.compile(
    r"\b(?:(?:under|during|in|by|for|of|after|through)\s+which|whereby)\b[^,;]*$"
)
"""A truce "under which Arland would withdraw"."""


def goes_on_with_plan(place: Place) -> bool:
    """Tell "would" in a sentence behind those that tell what a plan provides for."""
    before = place.reading.before(place.sentence)
    is_next = place.words[place.verb].word == "would"
    for _ in range(3):
        if before is None or before.paragraph != place.sentence.paragraph:
            return False
        if (_PLANS if is_next else _OBLIGES).search(before.text):
            return True
        before, is_next = place.reading.before(before), False
    return False


_OBLIGES = lazy.compile(
    r"\b(?:plan|proposal|draft|text|deal|agreement|accord|framework|document|paper|version|one|it)\s+"
    r"(?:\w+ly\s+)?(?:obliges|requires|provides|foresees|envisages|stipulates|commits|binds|calls|lays)\b"
)
_PLANS = lazy.compile(
    r"\b(?:plan|proposal|draft|text|deal|agreement|accord|framework|document|paper)s?\b"
)


def is_laid_down(place: Place) -> bool:
    """Tell what stands behind "according to a draft"."""
    text, before = place.sentence.text, place.at - place.sentence.start
    return "ccording to" in text and _SEEN.search(text, 0, before) is not None


_SEEN = lazy.compile(
    r"\b(?:According|according)\s+to\s+(?:a|the|its|one)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:draft|text|plan|proposal|document|copy)\b"
)
