"""Settings: what is checked at the door, and what the record depends on."""

from __future__ import annotations

from pathlib import Path

import pytest

from twosource.errors import UsageError
from twosource.settings import Settings, checked, read_settings


def test_a_key_that_is_not_known_names_the_nearest_one() -> None:
    with pytest.raises(UsageError, match=r"no setting 'worker'\. Did you mean 'workers'\?"):
        checked({"worker": 2})


def test_a_key_that_is_near_to_none_lists_all() -> None:
    with pytest.raises(UsageError, match="Known are: fields, max_bytes, reader, workers, dossier"):
        checked({"zzz": 2})


@pytest.mark.parametrize("given", [{"workers": 0}, {"workers": 1000}, {"workers": "2"}, {"workers": 1.5}])
def test_a_number_of_workers_out_of_range_is_named(given: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="'workers' cannot be meant: expected"):
        checked(given)


@pytest.mark.parametrize("given", [{"fields": {"text": 3}}, {"fields": ["text"]}, {"fields": "text"}])
def test_fields_that_are_no_table_of_words_are_named(given: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="'fields' cannot be meant: expected"):
        checked(given)


def test_a_noun_that_no_field_stands_for_names_the_nearest_one() -> None:
    with pytest.raises(UsageError, match=r"No field 'txt' is read from a row\. Did you mean 'text'\?"):
        checked({"fields": {"txt": "body"}})


def test_the_hash_covers_what_the_record_depends_on_and_nothing_else() -> None:
    plain = Settings().sha256()
    assert Settings(workers=3, dossier=False).sha256() == plain
    assert Settings(fields={"text": "body"}).sha256() != plain
    assert Settings(max_bytes=5).sha256() != plain
    assert Settings(reader="other").sha256() != plain


def test_a_length_of_the_timeline_is_hashed_and_none_leaves_the_hash_as_it_was() -> None:
    assert Settings(days=None).sha256() == Settings().sha256() != Settings(days=5).sha256()
    for days in (0, 10_001, "5"):
        with pytest.raises(UsageError, match="'days' cannot be meant"):
            checked({"days": days})


def test_the_hash_does_not_depend_on_the_order_of_fields() -> None:
    one = Settings(fields={"text": "a", "title": "b"})
    other = Settings(fields={"title": "b", "text": "a"})
    assert one.sha256() == other.sha256()


def test_a_settings_file_that_is_missing_or_broken_says_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be opened: No such file"):
        read_settings(tmp_path / "none.toml")
    for name, data, said in (("a", b"workers = ", "is not TOML"), ("b", b"\xff\xfe\x00", "is not UTF-8")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(UsageError, match=said):
            read_settings(tmp_path / name)


def test_a_settings_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "desk.toml").write_bytes(b"\xef\xbb\xbfworkers = 2\n")
    assert checked(read_settings(tmp_path / "desk.toml")) == Settings(workers=2)
