"""Reading: whatever was handed over becomes articles, and what cannot be read becomes reasons."""

from twosource.ingest.stage import Ingest

__all__ = ["Ingest"]
