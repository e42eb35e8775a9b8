"""Which records tell the same position, and which of them leads."""

import re
from collections import defaultdict

from ...records import Attribution, content_id
from ..base import Corpus, State, newest_first
from .model import Position, PositionItem

FAMILY = {
    **dict.fromkeys(("demand", "propose", "state_aim", "call_on_third_party"), "wants"),
    **dict.fromkeys(("accept", "accept_with_conditions", "concede"), "accepts"),
    **dict.fromkeys(("reject", "red_line"), "refuses"),
    "threaten": "threatens",
}
"""Stances that may tell the same position."""

_ON_RECORD: tuple[Attribution, ...] = (
    *("own_side_official", "mediator_official", "other_government", "un_or_igo"),
    *("local_authority", "unnamed_official", "media_own_reporting", "expert"),
    *("ngo_or_research", "unattributed", "opposing_side_official"),
)
"""The holder's own word outranks everybody's account of it; a rival's comes last."""

_ALIKE = 0.5
"""Least share of content words (Jaccard) of two paraphrases of one position."""

_IDLE = frozenset(
    "the and for that with from any its their his her not will would must should has "
    "have had was were are been being all over into than this these those including "
    "settlement agreement agree want demand".split()
)


def merge(records: tuple[Position, ...], corpus: Corpus) -> tuple[PositionItem, ...]:
    """Merge records into items: a function of their set, whatever their order."""
    blocks: dict[tuple[str, ...], list[Position]] = defaultdict(list)
    for record in records:
        if record.assertion not in {"denied", "hypothetical"}:
            key = (record.topic, record.party, record.issue, FAMILY[record.stance])
            blocks[key].append(record)
    return tuple(
        _item(cluster, corpus)
        for _, block in sorted(blocks.items())
        for cluster in _clusters(sorted(block, key=lambda r: _rank(r, corpus)), corpus)
    )


def _rank(record: Position, corpus: Corpus) -> tuple[object, ...]:
    """Order records so that the one that should lead comes first."""
    return (
        record.assertion == "historical",
        newest_first(corpus.day(record)),
        _ON_RECORD.index(record.attribution),
        -len(record.evidence.quote),
        record.id,
    )


def _clusters(ranked: list[Position], corpus: Corpus) -> list[list[Position]]:
    """Group the records of a block; each must be alike to every other of its group."""
    clusters: list[list[Position]] = []
    for record in ranked:
        for cluster in clusters:
            if all(_alike(record, other, corpus) for other in cluster):
                cluster.append(record)
                break
        else:
            clusters.append([record])
    return clusters


def _alike(one: Position, other: Position, corpus: Corpus) -> bool:
    points, others = (_points(record, corpus) for record in (one, other))
    if points and others:
        return bool(points & others)
    words, other_words = _content(one.position), _content(other.position)
    return len(words & other_words) >= _ALIKE * len(words | other_words)


def _points(record: Position, corpus: Corpus) -> frozenset[str]:
    """Tell what is fought over: by the paraphrase, else by the words quoted."""
    points = corpus.topics.points
    return points(record.topic, record.position) or points(
        record.topic, record.evidence.quote
    )


def _content(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W_]{3,}", text.casefold())
    return frozenset(
        re.sub(r"(?:ing|ed|es|s)$", "", w) for w in words if w not in _IDLE
    )


def _item(cluster: list[Position], corpus: Corpus) -> PositionItem:
    lead = cluster[0]
    counters = corpus.counters(cluster)
    state: State = "corroborated" if counters.families > 1 else "single_source"
    oldest = min(cluster, key=lambda record: (corpus.published(record), record.id))
    return PositionItem(
        id=content_id(["position", oldest.id]),
        topic=lead.topic,
        state=state,
        records=tuple(record.id for record in cluster),
        **counters._asdict(),
        party=lead.party,
        issue=lead.issue,
        stance=lead.stance,
        position=lead.position,
        conditions=lead.conditions,
        assertion=lead.assertion,
        stated_by=lead.stated_by,
        claimant=lead.claimant,
        last_stated=corpus.day(lead),
    )
