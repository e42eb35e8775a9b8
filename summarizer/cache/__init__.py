"""Answers kept on disk, so that each question is paid for once.

answers   `CachedLLM`: any `LLM` whose answers are kept
store     `Store`: text by key in a private folder; the only one to import diskcache
"""

from .answers import CachedLLM
from .store import Stats, Store, find_store, open_store

__all__ = ["CachedLLM", "Stats", "Store", "find_store", "open_store"]
