"""The record as a JSON Schema, made from the code's own types so that the two cannot part."""

from __future__ import annotations

from typing import Any

import msgspec

from twosource.record import FORMAT, VERSION, Record

LATER = {"coverage"}  # tables that a record of this version may be without: others do not write them
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `record.json`; fields beyond it are allowed."""
    (_,), components = msgspec.json.schema_components([Record], ref_template="#/$defs/{name}")
    definitions = {name: components[name] for name in sorted(components)}
    _name_the_format(definitions["Record"])
    root = definitions.pop("Record")
    return {"$schema": DIALECT, **root, "$defs": definitions}


def _name_the_format(record: dict[str, Any]) -> None:
    """A reader tells a record by its format and version, so a written one always holds its tables."""
    properties = record["properties"]
    properties["format"] = {"const": FORMAT}
    properties["version"] = {"const": VERSION}
    record["required"] = [name for name in properties if name not in LATER]
