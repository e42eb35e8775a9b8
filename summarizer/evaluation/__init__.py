"""How well an engine does against gold: what it finds, and how it is merged."""

from .gold import GoldArticle, GoldFolder, read_gold
from .merging import MergeTally, judge, records_of
from .scores import FIELDS, Result, Scores, Tally, below, comparison, score, table

__all__ = [
    "FIELDS",
    "GoldArticle",
    "GoldFolder",
    "MergeTally",
    "Result",
    "Scores",
    "Tally",
    "below",
    "comparison",
    "judge",
    "read_gold",
    "records_of",
    "score",
    "table",
]
