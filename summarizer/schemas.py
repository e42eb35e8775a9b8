"""JSON Schemas of what goes in and out, generated from the types."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import TypeAdapter

from .brief import Brief
from .kinds import AnyRecord, Reply
from .manifest import Manifest
from .records import Rejection, Skipped


def schemas() -> Iterator[tuple[str, str]]:
    """Generate every schema.

    Yields:
        File name and content: the reply that a model fills in, a record, a rejection,
        a skipped input, a brief, a run's manifest.
    """
    types: dict[str, Any] = {
        "reply": Reply,
        "record": AnyRecord,
        "rejection": Rejection,
        "skipped": Skipped,
        "brief": Brief,
        "manifest": Manifest,
    }
    for name, declared in types.items():
        schema = TypeAdapter(declared).json_schema(mode="serialization")
        yield f"{name}.json", json.dumps(schema, indent=1, ensure_ascii=False) + "\n"
