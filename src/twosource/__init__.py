"""twosource: what happened, to how many, according to whom, and how many independent origins say so.

    import twosource

    record = twosource.build(["reports/"])
    record.write("record.json")

Every name below is loaded when it is first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from twosource.version import __version__

if TYPE_CHECKING:
    from twosource.dossier import render as render_dossier
    from twosource.errors import TwosourceError
    from twosource.interchange import read_record, schema
    from twosource.pipeline.recipe import build
    from twosource.record import (
        Conflict,
        Document,
        Event,
        Figure,
        Observation,
        Record,
        Source,
        Statement,
    )
    from twosource.settings import Settings

__all__ = [
    "Conflict",
    "Document",
    "Event",
    "Figure",
    "Observation",
    "Record",
    "Settings",
    "Source",
    "Statement",
    "TwosourceError",
    "__version__",
    "build",
    "read_record",
    "render_dossier",
    "schema",
]

_HOME = {
    "Settings": "twosource.settings",
    "TwosourceError": "twosource.errors",
    "build": "twosource.pipeline.recipe",
    "read_record": "twosource.interchange",
    "render_dossier": "twosource.dossier",
    "schema": "twosource.interchange",
}
_NAMED_THERE = {"render_dossier": "render"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'twosource' has no attribute {name!r}")
    value = getattr(import_module(_HOME.get(name, "twosource.record")), _NAMED_THERE.get(name, name))
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
