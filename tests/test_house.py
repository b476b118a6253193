"""The rules of the house: what may import what, how long a file may grow, what the checks say."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "twosource"
FLOORS = [
    {"record", "errors", "version"},
    {"findings"},
    {"text", "language", "interchange"},
    {"ingest", "clean", "dating", "copies", "extract", "assist", "link", "reconcile", "timeline"},
    {"settings"},
    {"pipeline"},
    {"dossier"},
    {"__init__"},
    {"cli"},
    {"__main__"},
]
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room_of(module: str) -> str:
    return [*module.split("."), "__init__"][1]


def imported(path: Path) -> set[str]:
    """The rooms of this package that a module imports, read off its syntax tree."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {room_of(name) for name in names if name.split(".")[0] == "twosource"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down_only(path: Path) -> None:
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if own == "__init__":
        return  # the public names are looked up when they are asked for, not imported
    above = {room for room in imported(path) - {own} if FLOOR_OF[room] >= FLOOR_OF[own]}
    assert not above, f"{own} is on floor {FLOOR_OF[own]} and imports {above}"


def test_no_import_is_relative_so_that_each_says_where_it_points() -> None:
    for path in MODULES:
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        assert not [node for node in nodes if isinstance(node, ast.ImportFrom) and node.level], path


def test_no_file_is_longer_than_400_lines() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert not {str(path): length for path, length in lengths.items() if length > 400}


def test_there_is_no_utils() -> None:
    assert not [
        path for path in MODULES if {"util", "utils", "helpers", "misc"} & {path.stem, path.parent.name}
    ]


def test_every_module_opens_with_the_one_thing_it_is() -> None:
    empty = [path for path in MODULES if path.read_text(encoding="utf-8").strip()]
    assert not [
        str(path) for path in empty if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]


@pytest.mark.parametrize(
    "check", [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]], ids=["lint", "format", "types"]
)
def test_the_checks_find_nothing(check: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *check], cwd=ROOT, capture_output=True, text=True, timeout=500, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_version_is_the_one_that_is_packaged() -> None:
    from twosource import __version__

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").replace(
        "[", ""
    ).replace("]", "")


def test_no_extra_needs_torch() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [Requirement(line) for line in project["dependencies"]]
    asked += [Requirement(line) for extra in project["optional-dependencies"].values() for line in extra]
    assert "torch" not in closure(asked)


def closure(asked: list[Requirement]) -> set[str]:
    """The names of everything that requirements bring with them, as far as it is installed here."""
    seen: set[tuple[str, str]] = set()
    todo = [(each.name.lower(), extra) for each in asked for extra in ("", *each.extras)]
    while todo:
        name, extra = todo.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        try:
            lines = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        needed = [Requirement(line) for line in lines]
        needed = [each for each in needed if not each.marker or each.marker.evaluate({"extra": extra})]
        todo += [(each.name.lower(), more) for each in needed for more in ("", *each.extras)]
    return {name for name, _ in seen}


def test_the_readme_gives_the_command_that_ci_runs() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    command = "pip install -e '.[test]' && python -m pytest"
    assert command in script
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
