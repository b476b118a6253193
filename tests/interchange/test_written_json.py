"""The record's JSON: the text that the standard library writes of it."""

from __future__ import annotations

import json

import pytest
from msgspec import to_builtins
from msgspec.structs import replace
from small_record import small_record

from twosource.record import Record


class Parsed(str):
    """Text as some parsers return it."""

    __slots__ = ()


TITLES = ['a "quoted" word, a \\ and a line\nend', "Дамаск, 12\x00\x7f\u2028", Parsed("a title"), "", None]


def lines(record: Record) -> list[str]:
    """The record as the standard library writes it, one row of a table a line."""
    found = ["{"]
    for name, value in to_builtins(record, enc_hook=str).items():
        if isinstance(value, (list, tuple)) and value:
            found += [f'"{name}": [', *(f"{written(row)}," for row in value[:-1]), written(value[-1]), "],"]
        else:
            found.append(f'"{name}": {written(value)},')
    return [*found[:-1], found[-1].removesuffix(","), "}", ""]


def written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@pytest.mark.parametrize("title", TITLES, ids=repr)
def test_the_text_is_that_of_the_standard_library_with_a_row_a_line(title: str | None) -> None:
    small = small_record()
    other = replace(small.documents[0], id="other", title=title)
    record: Record = replace(small, documents=(replace(small.documents[0], title=title), other))
    assert record.to_json() == "\n".join(lines(record))
    assert json.loads(record.to_json()) == json.loads(json.dumps(to_builtins(record, enc_hook=str)))


def test_a_record_of_nothing_is_json_too() -> None:
    record = Record(tool=small_record().tool)
    assert record.to_json() == "\n".join(lines(record))
    assert json.loads(record.to_json())["documents"] == []
