"""Records from strangers: read with every fault named, and the JSON Schema that they are held to."""

from twosource.interchange.reading import read_record, record_from
from twosource.interchange.schema import schema

__all__ = ["read_record", "record_from", "schema"]
