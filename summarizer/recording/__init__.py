"""Recordings: the HTTP exchanges of a run in one file, and runs answered from it.

deck    `record`, `replay`, `recorded_model`
file    how a recording is written: to be read and reviewed, and without secrets
tape    capturing and replaying itself; the only module that imports vcrpy
"""

from .deck import record, recorded_model, replay
from .file import RecordedWith

__all__ = ["RecordedWith", "record", "recorded_model", "replay"]
