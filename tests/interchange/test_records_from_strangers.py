"""Records from strangers are read whole or refused with the cell at fault."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from small_record import small_record

from twosource.errors import RecordError
from twosource.interchange import read_record, record_from

SOUND = small_record().to_json()


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """The small record with something done to it."""
    record = json.loads(SOUND)
    change(record)
    return json.dumps(record).encode()


def put(*path: str | int) -> Callable[[object], Callable[[dict[str, Any]], object]]:
    """A change that puts a value at a path of the record."""

    def value(new: object) -> Callable[[dict[str, Any]], object]:
        def change(record: dict[str, Any]) -> None:
            cell: Any = record
            for step in path[:-1]:
                cell = cell[step]
            cell[path[-1]] = new

        return change

    return value


def fault(data: bytes) -> str:
    with pytest.raises(RecordError) as caught:
        record_from(data, name="theirs.json")
    assert str(caught.value).startswith("theirs.json: ")
    return str(caught.value)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    small_record().write(path)
    assert read_record(path) == small_record()
    assert read_record(path).to_json().encode() == path.read_bytes()


def test_a_byte_order_mark_is_no_fault() -> None:
    assert record_from(b"\xef\xbb\xbf" + SOUND.encode()) == small_record()


def test_fields_may_be_added() -> None:
    def change(record: dict[str, Any]) -> None:
        record["theirs"] = {"deep": [1, 2]}
        record["figures"][0]["colour"] = "red"

    assert record_from(changed(change)) == small_record()


def test_a_document_without_the_later_field_is_read_as_read() -> None:
    data = changed(lambda record: record["documents"][0].pop("unread"))
    assert record_from(data).documents[0].unread is None


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (put("documents", 0, "bytes")("many"), "$.documents[0].bytes"),
        (put("documents", 0, "published", "basis")("hearsay"), "$.documents[0].published.basis"),
        (put("documents", 0, "furniture")([[0, 4], [3]]), "$.documents[0].furniture[1]"),
        (put("documents", 0, "furniture")([[0, 999]]), "$.documents[0].furniture[0]"),
        (put("documents", 0, "published", "evidence")([9, 2]), "$.documents[0].published.evidence"),
        (put("figures", 0, "observations", 0, "value")(9.5), "$.figures[0].observations[0].value"),
        (put("figures", 0, "observations", 0, "end")(999), "$.figures[0].observations[0]"),
        (put("figures", 0, "observations", 0, "start")(-1), "$.figures[0].observations[0]"),
        (put("figures", 0, "observations", 0, "document")("gone"), "$.figures[0].observations[0].document"),
        (
            put("figures", 0, "observations", 0, "superseded_by")(7),
            "$.figures[0].observations[0].superseded_by",
        ),
        (put("figures", 0, "event")("e9"), "$.figures[0].event"),
        (put("events", 0, "place")("p9"), "$.events[0].place"),
        (put("events", 0, "mentions", 0, "end")(999), "$.events[0].mentions[0]"),
        (put("statements", 0, "stance")("shouts"), "$.statements[0].stance"),
        (put("statements", 0, "event")("e9"), "$.statements[0].event"),
        (put("statements", 0, "end")(999), "$.statements[0]"),
        (put("statements", 0, "cue")([4, 999]), "$.statements[0].cue"),
        (put("statements", 0, "speaker_span")([-4, 2]), "$.statements[0].speaker_span"),
        (put("conflicts", 0, "event")("e9"), "$.conflicts[0].event"),
        (
            put("conflicts", 0, "sides", 0, "evidence", 0, "end")(999),
            "$.conflicts[0].sides[0].evidence[0]",
        ),
        (put("timeline", 0, "event")("e9"), "$.timeline[0].event"),
        (put("timeline", 0, "evidence", "end")(999), "$.timeline[0].evidence"),
        (put("coverage", 0, "told", 0, "event")("e9"), "$.coverage[0].told[0].event"),
        (put("coverage", 0, "told", 0, "evidence", 0, "end")(999), "$.coverage[0].told[0].evidence[0]"),
        (put("coverage", 0, "repeats", 0, "how")("sings"), "$.coverage[0].repeats[0].how"),
        (
            put("coverage", 0, "repeats", 0, "evidence", 0, "document")("gone"),
            "$.coverage[0].repeats[0].evidence[0].document",
        ),
        (lambda record: record["sources"].append(record["sources"][0]), "$.sources[1].id"),
    ],
)
def test_a_fault_is_named_by_its_path(change: Callable[[dict[str, Any]], object], path: str) -> None:
    assert f"at `{path}`" in fault(changed(change))


def test_a_record_of_another_version_is_refused_by_its_version() -> None:
    assert "a record of version 2; this program reads version 1" in fault(changed(put("version")(2)))


def test_a_file_of_another_format_is_refused_by_its_name() -> None:
    assert "`$.format` is 'geojson', not 'twosource-record'" in fault(changed(put("format")("geojson")))


def test_a_missing_table_is_a_fault_and_an_empty_one_is_not() -> None:
    assert "missing required field `dropped`" in fault(changed(lambda record: record.pop("dropped")))
    assert record_from(changed(put("dropped")([]))).dropped == ()


@pytest.mark.parametrize("end", [0, 1, 20, 200, len(SOUND) - 2])
def test_a_truncated_file_is_refused(end: int) -> None:
    assert "truncated" in fault(SOUND.encode()[:end])


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02\xff\xfe",
        b"PK\x03\x04" + bytes(200),
        b"[]",
        b"null",
        b"NaN",
        b"[" * 200_000,
        b'{"format":"twosource-record","version":1,"x":' + b'{"a":' * 200_000,
        b'{"format":"\xff"}',
        SOUND.replace('"bytes":', '"bytes": NaN, "x": ').encode(),
        SOUND.replace('"overlap":null', '"overlap":1e999').encode(),
        SOUND.replace('"overlap":null', '"overlap":Infinity').encode(),
        SOUND.replace('"title":"N', '"title":"\\ud800N').encode(),
        SOUND.encode("utf-16"),
        SOUND.encode() + b"{}",
    ],
)
def test_what_is_no_record_is_refused_without_a_traceback(data: bytes) -> None:
    assert fault(data)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"nowhere\.json: No such file"):
        read_record(tmp_path / "nowhere.json")


def test_a_folder_is_no_record(tmp_path: Path) -> None:
    with pytest.raises(RecordError):
        read_record(tmp_path)
