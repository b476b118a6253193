"""Lexicons: tables of words as TOML files beside the code that reads them, each loaded once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load_table(package: str, name: str) -> dict[str, Any]:
    """The table `lexicons/<name>.toml` of a package, parsed; callers must not change it."""
    return tomllib.loads((files(package) / "lexicons" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def words(package: str, name: str, key: str) -> frozenset[str]:
    """The words listed under a key of a table; a dotted key walks down."""
    table: Any = load_table(package, name)
    for part in key.split("."):
        table = table[part]
    return frozenset(table)
