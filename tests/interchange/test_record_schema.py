"""The JSON Schema of the record says what the code's own types say."""

from __future__ import annotations

import json
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # comes without types
import pytest
from msgspec import StructMeta
from msgspec.structs import fields, replace
from small_record import small_record

from twosource import record as nouns
from twosource.interchange import record_from, schema
from twosource.interchange.schema import LATER
from twosource.record import Record, Tool

NOUNS: list[Any] = [noun for name in nouns.__all__ if isinstance(noun := getattr(nouns, name), StructMeta)]


def check(data: Any) -> None:
    jsonschema.Draft202012Validator(schema()).validate(data)


def as_data(record: Record) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(record.to_json())
    return data


def test_the_schema_is_itself_sound() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_a_sound_record_passes() -> None:
    check(as_data(small_record()))


def test_an_empty_record_passes() -> None:
    check(as_data(Record(tool=Tool(name="twosource", version="0.1.0", settings_sha256=""))))


def test_fields_may_be_added() -> None:
    check({**as_data(small_record()), "theirs": 1})


@pytest.mark.parametrize("name", [field.name for field in fields(Record) if field.name not in LATER])
def test_no_table_may_be_missing(name: str) -> None:
    data = as_data(small_record())
    del data[name]
    with pytest.raises(jsonschema.ValidationError):
        check(data)


@pytest.mark.parametrize("name", sorted(LATER))
def test_a_table_of_later_days_may_be_missing(name: str) -> None:
    data = as_data(small_record())
    del data[name]
    check(data)
    assert getattr(record_from(json.dumps(data).encode()), name) == ()


def test_another_version_does_not_pass() -> None:
    with pytest.raises(jsonschema.ValidationError):
        check(as_data(replace(small_record(), version=2)))


def test_a_word_outside_the_vocabulary_does_not_pass() -> None:
    data = as_data(small_record())
    data["figures"][0]["measure"] = "vanished"
    with pytest.raises(jsonschema.ValidationError):
        check(data)


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_each_noun_stands_in_the_schema_with_its_description_and_all_its_fields(noun: Any) -> None:
    found = schema() if noun is Record else schema()["$defs"][noun.__name__]
    assert found["description"] == " ".join((noun.__doc__ or "").split())
    assert set(found["properties"]) == {field.name for field in fields(noun)}


def test_the_schema_is_the_same_each_time() -> None:
    assert json.dumps(schema()) == json.dumps(schema())
