"""Reading what is well formed."""

from __future__ import annotations

from pathlib import Path

import pytest

from twosource.errors import UsageError
from twosource.findings.article import Article, Dropped
from twosource.ingest import Ingest


def test_a_text_file_is_its_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nine people died in Alpha on Tuesday.")
    (article,) = Ingest()([tmp_path / "a.txt"])
    assert isinstance(article, Article)
    assert article.text == "Nine people died in Alpha on Tuesday."
    assert (article.title, article.title_end, article.unread) == (None, 0, None)


def test_no_input_is_a_usage_error() -> None:
    with pytest.raises(UsageError):
        Ingest()([])


def test_a_missing_file_is_dropped_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nine people died.")
    results = list(Ingest()([tmp_path / "a.txt", tmp_path / "b.txt"]))
    assert [type(result) for result in results] == [Article, Dropped]
