"""The gazetteer: places of the world by name, from GeoNames, and which one a document means."""

from __future__ import annotations

from twosource.text.gazetteer.gazetteer import Gazetteer, gazetteer
from twosource.text.gazetteer.place import STATED, Place, PlaceCandidate, ResolvedPlace

__all__ = ["STATED", "Gazetteer", "Place", "PlaceCandidate", "ResolvedPlace", "gazetteer"]
