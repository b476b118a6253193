"""Engines: any number of processes, the same outcomes in the same order."""

from __future__ import annotations

import os

import pytest

from twosource.errors import TwosourceError
from twosource.findings.article import Article, Dropped
from twosource.pipeline.engines import Here, Pool, engine_for, usable_cores
from twosource.pipeline.shapes import Chunk, Worked


def chunks(count: int) -> list[Chunk]:
    return [(article(str(number)),) for number in range(count)]


def article(name: str) -> Article:
    return Article(id=name, origin=name, sha256=name, media_type="text/plain", size=1, text=name)


def named(chunk: Chunk) -> Worked:
    return Worked(
        outcomes=tuple(Dropped(origin=each.origin, stage="test", reason="named") for each in chunk),
        seconds=(),
    )


def dying(chunk: Chunk) -> Worked:
    os._exit(9)


def failing(chunk: Chunk) -> Worked:
    raise ValueError("a fault of the program")


def test_a_pool_returns_what_one_process_returns_in_the_same_order() -> None:
    assert list(Pool(workers=2).map(named, chunks(5))) == list(Here().map(named, chunks(5)))


def test_a_worker_that_dies_ends_the_run_with_what_to_do() -> None:
    with pytest.raises(TwosourceError, match=r"worker process died.*Run again with --workers 1"):
        list(Pool(workers=2).map(dying, chunks(3)))


def test_a_fault_in_a_worker_reaches_the_first_process() -> None:
    with pytest.raises(ValueError, match="a fault of the program"):
        list(Pool(workers=2).map(failing, chunks(3)))


def test_no_process_is_started_that_has_nothing_to_do() -> None:
    assert engine_for(4, 1) == Here()
    assert engine_for(1, 100) == Here()
    assert engine_for(4, 3) == Pool(workers=3)
    assert engine_for(4, 0) == Here()


def test_there_is_at_least_one_usable_core() -> None:
    assert usable_cores() >= 1
