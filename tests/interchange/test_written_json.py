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


@pytest.mark.parametrize("title", TITLES, ids=repr)
def test_the_text_is_that_of_the_standard_library(title: str | None) -> None:
    small = small_record()
    record: Record = replace(small, documents=(replace(small.documents[0], title=title),))
    assert (
        record.to_json() == json.dumps(to_builtins(record, enc_hook=str), ensure_ascii=False, indent=1) + "\n"
    )
