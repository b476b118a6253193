"""Offices: bodies that every land has, which reports often name without saying whose they are."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_FORCES: Final = re.compile(
    r"(?:the )?(?:(?P<whose>.+) )?"
    r"(?:army|military|armed forces"
    r"|(?:defen[cs]e ministry|ministry of defen[cs]e)(?: (?:in|of) (?P<where>.+))?)"
)
_MINISTRY: Final = re.compile(
    r"(?:the )?(?:(?P<whose>.+) )?(?P<of>interior|foreign|health|justice|information) ministry"
    r"|(?:the )?(?P<who>.+ )?ministry of (?P<matter>interior|foreign|health|justice|information)(?: affairs)?"
)
_CIVIL_DEFENCE: Final = re.compile(r"(?:the )?(?:(?P<whose>.+) )?civil defen[cs]e")


@lru_cache(maxsize=65536)
def held_office(name: str) -> str | None:
    """The office that a body holds, whosever it is: "Turkish army" and "defence ministry" have one."""
    return _read(name)[0]


@lru_cache(maxsize=65536)
def bare_office(name: str) -> str | None:
    """The office of a body that is told without its land: "the army"."""
    office, land = _read(name)
    return None if land else office


def _read(name: str) -> tuple[str | None, str | None]:
    """The office, and the words that say whose it is."""
    plain = name.lower().strip()
    if (found := _FORCES.fullmatch(plain)) is not None:
        return "forces", found["whose"] or found["where"]
    if (found := _MINISTRY.fullmatch(plain)) is not None:
        return f"ministry {found['of'] or found['matter']}", found["whose"] or found["who"]
    if (found := _CIVIL_DEFENCE.fullmatch(plain)) is not None:
        return "civil defence", found["whose"]
    return None, None
