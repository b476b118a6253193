"""docs/record.md defines every field of the record once, and every word of its vocabularies."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest
from msgspec import StructMeta
from msgspec.structs import fields

from twosource import record as nouns
from twosource.record import nouns as module

PAGE = (Path(__file__).parents[2] / "docs" / "record.md").read_text(encoding="utf-8")
NOUNS: list[Any] = [noun for name in nouns.__all__ if isinstance(noun := getattr(nouns, name), StructMeta)]


def rows(noun: str) -> list[tuple[str, str]]:
    """The table under the heading of a noun."""
    _, _, rest = PAGE.partition(f"\n## {noun}\n")
    return re.findall(r"^\| `(\w+)` \| (.+) \|$", rest.partition("\n## ")[0], flags=re.MULTILINE)


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_each_field_is_defined_once(noun: Any) -> None:
    defined = [name for name, _ in rows(noun.__name__)]
    assert sorted(defined) == sorted(field.name for field in fields(noun))


def test_nothing_else_is_defined() -> None:
    assert set(re.findall(r"^## (\w+)$", PAGE, flags=re.MULTILINE)) == {n.__name__ for n in NOUNS}


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_each_word_of_a_vocabulary_is_named(noun: Any) -> None:
    meanings = dict(rows(noun.__name__))
    for name, kind in get_type_hints(noun, vars(module)).items():
        if get_origin(kind) is Literal:
            missing = [word for word in get_args(kind) if f"`{word}`" not in meanings[name]]
            assert missing == [], f"{noun.__name__}.{name}"
