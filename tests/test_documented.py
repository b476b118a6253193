"""Documentation that cannot rot: every command, flag and setting is in the pages that say so."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from pathlib import Path

import pytest

from twosource.cli.reference import reference
from twosource.settings import Settings, checked

DOCS = Path(__file__).parent.parent / "docs"
SETTINGS = (DOCS / "settings.md").read_text(encoding="utf-8")


def test_the_page_of_the_command_line_is_what_the_program_says_of_itself() -> None:
    assert (DOCS / "cli.md").read_text(encoding="utf-8") == reference()


@pytest.mark.parametrize("name", [each.name for each in dataclasses.fields(Settings)])
def test_every_setting_is_documented_with_its_default_and_its_influence(name: str) -> None:
    row = re.search(rf"^\| `{name}` \|(.*)\|$", SETTINGS, re.MULTILINE)
    assert row, f"docs/settings.md has no row for {name}"
    field = {each.name: each for each in dataclasses.fields(Settings)}[name]
    influences = row.group(1).split("|")[-1].strip()
    assert influences == ("yes" if field.metadata else "no")
    if isinstance(field.default, str | int) and not isinstance(field.default, bool):
        assert str(field.default) in row.group(1)
    assert f"- `{name}` " in SETTINGS


def test_every_flag_that_the_settings_page_names_exists() -> None:
    for flag in re.findall(r"--[a-z-]+", SETTINGS):
        assert flag in reference()


def test_the_example_of_the_settings_page_is_valid() -> None:
    example = re.search(r"```toml\n(.*?)```", SETTINGS, re.DOTALL)
    assert example
    assert checked(tomllib.loads(example.group(1))).fields == {"text": "body", "title": "head"}
