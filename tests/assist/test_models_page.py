"""The page of models: every reason to refuse and every setting is on it."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from pathlib import Path

import pytest

from twosource.assist.refusals import Reason
from twosource.assist.stage import MOST_CHARACTERS
from twosource.findings.mentions import LONGEST
from twosource.settings import ModelSettings, checked

DOCS = Path(__file__).parents[2] / "docs"
MODELS = (DOCS / "models.md").read_text(encoding="utf-8")
SETTINGS = (DOCS / "settings.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_to_refuse_is_on_the_page_with_an_example(reason: Reason) -> None:
    assert re.search(rf"^\| {re.escape(reason)} \| \S.* \|$", MODELS, re.MULTILINE)


def test_no_reason_is_on_the_page_that_is_never_given() -> None:
    table = MODELS.split("| reason | example |")[1].split("\n\n")[0]
    assert len(re.findall(r"^\| [a-z]", table, re.MULTILINE)) == len(Reason)


@pytest.mark.parametrize("field", dataclasses.fields(ModelSettings), ids=lambda field: field.name)
def test_every_key_of_the_table_is_documented_with_its_default(field: dataclasses.Field[object]) -> None:
    row = re.search(rf"^\| `{field.name}` \| ([^|]*) \|[^|]*\|[^|]*\|$", SETTINGS, re.MULTILINE)
    assert row, f"docs/settings.md has no row for model.{field.name}"
    said: dict[object, str] = {
        dataclasses.MISSING: "must be given",
        None: "none",
        False: "false",
        120.0: "120",
    }
    assert row.group(1) == said.get(field.default, str(field.default))


@pytest.mark.parametrize("page", [MODELS, SETTINGS], ids=["models", "settings"])
def test_the_tables_of_the_pages_are_valid(page: str) -> None:
    examples = [each for each in re.findall(r"```toml\n(.*?)```", page, re.DOTALL) if "[model]" in each]
    assert examples
    for each in examples:
        assert checked(tomllib.loads(each)).model is not None


def test_the_limits_of_the_page_are_those_of_the_code() -> None:
    assert f"at most {MOST_CHARACTERS:,} characters" in MODELS
    assert f"at most {LONGEST} characters" in MODELS
