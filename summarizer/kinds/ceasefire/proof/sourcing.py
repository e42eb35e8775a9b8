"""Who is named as a source of the passage, without a verb of his own."""

from collections.abc import Iterator

from .... import lazy
from ....sentences import Span
from ...saying.sources import Source, sources
from .lexicon.people import ROLE, TELLER
from .names import Name, names_inside, who_is
from .reading import Reading
from .voices import ITS_OWN, Speech, meant, stretch

_SPEAKER_ENDS = lazy.compile(r"\s(?:on|in)\s")


def named_sources(
    reading: Reading, sentence: Span, before: list[Speech]
) -> Iterator[Speech]:
    """Speech without a verb of the speaker's: according to, a charge from, his view that."""
    for source in sources(reading.text[sentence.start : sentence.end]):
        covers = _covered(reading, sentence, source)
        start = sentence.start + source.start
        who = Span(*(sentence.start + at for at in source.who))
        words = reading.text[who.start : who.end]
        if ITS_OWN.fullmatch(words):
            yield Speech(start, meant(reading, start, before), "", sentence, False)
            continue
        stop = _SPEAKER_ENDS.search(reading.text, *who)
        names = names_inside(reading, who.start, stop.start() if stop else who.end)
        is_line = source.form in {"head", "tail"}
        if covers and (not is_line or _heads(reading, names, words)):
            yield Speech(start, names[:1] if is_line else names, words, covers, False)


def _heads(reading: Reading, names: tuple[Name, ...], words: str) -> bool:
    """Tell whether a line's head speaks; a bare name may be the place it is sent from."""
    who = who_is(reading.draft.stated_by, reading.context)
    bare = len(words.split()) < 3 and not is_teller(words)
    return any(name.is_(who) for name in names[:1]) if bare else bool(names or words)


def is_teller(words: str) -> bool:
    """Tell whether words without a name are somebody who may speak: "the envoy"."""
    return bool(ROLE.search(words) or TELLER.search(words))


def _covered(reading: Reading, sentence: Span, source: Source) -> Span | None:
    """Return what a source tells, be it the sentence before its own or the one behind."""
    match source.form:
        case "around":
            return stretch(reading.text, sentence, sentence.start + source.start)
        case "ahead" | "owned":
            return Span(sentence.start + source.end, sentence.end)
        case "head" | "tail":
            return sentence
        case "echo":
            return next(
                (s for s in reversed(reading.all) if s.end <= sentence.start), None
            )
        case "herald":
            return next((s for s in reading.all if s.start >= sentence.end), None)
    return None
