"""Short ways to write a file, read it, and look at what came out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from twosource.findings.article import Article, Dropped
from twosource.ingest import Ingest
from twosource.ingest.stage import MAX_BYTES

NINE = "Nine people were killed in the town of Alpha on Tuesday, the governor said."
TWELVE = "Twelve people were wounded in the village of Beta on Friday, the police said."
Results = list[Article | Dropped]


def read(*inputs: Path | str, fields: Mapping[str, str] | None = None, max_bytes: int = MAX_BYTES) -> Results:
    return list(Ingest(fields=fields or {}, max_bytes=max_bytes)(list(inputs)))


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def articles(results: Results) -> list[Article]:
    return [one for one in results if isinstance(one, Article)]


def texts(results: Results) -> list[str]:
    return [article.text for article in articles(results)]


def reasons(results: Results) -> list[str]:
    return [one.reason for one in results if isinstance(one, Dropped)]


def only(results: Results) -> Article:
    (one,) = results
    assert isinstance(one, Article), one
    return one


def why(results: Results) -> str:
    (one,) = results
    assert isinstance(one, Dropped), one
    assert one.stage == "ingest"
    return one.reason
