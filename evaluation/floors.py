"""Floors: what each measure must reach, and the digest of the gold it was measured on."""

from __future__ import annotations

import hashlib
import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

HEAD = "# Written by `python evaluation/gate.py --update`: a floor falls only with --lower.\n"


class Refused(Exception):
    """An update that would loosen the gate without being told to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Floors:
    """The floors of one set, and the SHA-256 of each of its gold files."""

    gold: Mapping[str, str] = field(default_factory=dict)
    floors: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table; `ok` is None where there is no floor."""

    set: str
    measure: str
    value: float | None
    floor: float | None
    ok: bool | None


def digest(path: Path) -> str:
    """The SHA-256 of a file, or of a folder: of the names and bytes of all files below it."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    whole = hashlib.sha256()
    for each in sorted(p for p in path.rglob("*") if p.is_file()):
        whole.update(f"{each.relative_to(path).as_posix()}\n{digest(each)}\n".encode())
    return whole.hexdigest()


def digests(data: Path, gold: Iterable[str]) -> dict[str, str]:
    """The digest of each gold file or folder; "missing" where there is none."""
    return {name: digest(data / name) if (data / name).exists() else "missing" for name in gold}


def changed(pinned: Floors, found: Mapping[str, str]) -> list[str]:
    """What is no longer the gold that the floors were measured on, in words."""
    return [
        f"{name} is {'missing' if found[name] == 'missing' else 'not the file that the floors belong to'} "
        f"(pinned {pinned.gold[name][:12]}, found {found[name][:12]})"
        for name in sorted(pinned.gold.keys() & found.keys())
        if pinned.gold[name] != found[name]
    ]


def rows(name: str, measured: Mapping[str, float], pinned: Floors, slack: float = 0.0) -> list[Row]:
    """Each measure beside its floor; a floor without a measure is not reached."""
    table = [
        Row(set=name, measure=measure, value=value, floor=floor, ok=reaches(value, floor, slack))
        for measure, value in measured.items()
        for floor in [pinned.floors.get(measure)]
    ]
    gone = [measure for measure in pinned.floors if measure not in measured]
    return table + [
        Row(set=name, measure=each, value=None, floor=pinned.floors[each], ok=False) for each in gone
    ]


def reaches(value: float, floor: float | None, slack: float = 0.0) -> bool | None:
    """Whether a value is at its floor or above it; None without a floor."""
    return None if floor is None else value >= floor - slack


def down(value: float) -> float:
    """A value rounded down to three digits."""
    return math.floor(value * 1000 + 1e-6) / 1000  # 0.29 * 1000 is 289.99999999999994


def raised(
    pinned: Floors, measured: Mapping[str, float], found: Mapping[str, str], *, lower: bool = False
) -> Floors:
    """The floors at what was measured: the higher of both, unless lower ones are asked for."""
    if not lower and (other := changed(pinned, found)):
        raise Refused(
            "the gold has changed, so old and new values do not compare: " + "; ".join(other) + ". "
            "If that is meant, --update --lower pins the new gold and starts its floors anew."
        )
    floors = {} if lower else dict(pinned.floors)
    for measure, value in measured.items():
        floors[measure] = max(down(value), floors.get(measure, 0.0))
    return Floors(gold=dict(found), floors=floors)


def read(path: Path) -> dict[str, Floors]:
    """The floors of each set; none where there is no file yet."""
    if not path.exists():
        return {}
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: Floors(gold=each["gold"], floors=each["floors"]) for name, each in tables.items()}


def write(path: Path, sets: Mapping[str, Floors]) -> None:
    """Write the floors, each set with its gold first."""
    lines = [HEAD]
    for name, each in sets.items():
        lines.append(f"[{name}.gold]")
        lines += [f'"{file}" = "{sha}"' for file, sha in each.gold.items()]
        lines.append(f"\n[{name}.floors]")
        lines += [f'"{measure}" = {floor:.3f}' for measure, floor in each.floors.items()]
        lines.append("")
    path.write_text("\n".join(lines), encoding="utf-8")
