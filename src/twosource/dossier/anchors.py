"""Names of the page's link targets: `w-…` the words in a document, `c-…` the cell that rests on them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_USUAL: Final = {kind: re.compile(rf"{kind}\d+\Z") for kind in ("f", "c", "e", "k", "s", "src")}
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_.]")


@lru_cache(maxsize=65536)
def name(kind: str, identifier: str) -> str:
    """An id as part of a link target: `f1` stays, a stranger's id is escaped and marked with its kind.

    Two different ids never share a name, whatever they hold.
    """
    if kind in _USUAL and _USUAL[kind].match(identifier):
        return identifier
    return f"{kind}." + _UNSAFE.sub(lambda odd: f"~{ord(odd.group()):x}~", identifier)


def finding(kind: str, identifier: str, *numbers: int) -> str:
    """The name of one finding, without the prefix that says whether words or cell are meant."""
    found = name(kind, identifier)
    for number in numbers:
        found = f"{found}-{number}"
    return found


def words(target: str) -> str:
    """The words in the document."""
    return f"w-{target}"


def cell(target: str) -> str:
    """The cell that rests on the words."""
    return f"c-{target}"
