"""Aside: the same outcome from a process beside this one, whatever becomes of that process."""

from __future__ import annotations

import multiprocessing
import os

import pytest

from twosource.pipeline.aside import aside


def doubled(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def dying_there(number: int) -> tuple[int, int]:
    if multiprocessing.parent_process() is not None:
        os._exit(9)
    return doubled(number)


def failing(number: int) -> int:
    raise ValueError(f"a fault with {number}")


def test_the_work_is_done_in_another_process() -> None:
    with aside() as begin:
        first, second = begin(doubled, 21), begin(doubled, 4)
        assert [value for value, _ in (second(), first())] == [8, 42]
    ((_, one), (_, other)) = first(), second()
    assert one == other != os.getpid()


def test_what_a_process_that_died_was_to_do_is_done_here() -> None:
    with aside() as begin:
        first, second = begin(dying_there, 21), begin(doubled, 4)
        assert [first(), second()] == [(42, os.getpid()), (8, os.getpid())]
        assert begin(doubled, 5)() == (10, os.getpid())


def test_a_fault_in_the_work_is_a_fault_here() -> None:
    with aside() as begin, pytest.raises(ValueError, match="a fault with 21"):
        begin(failing, 21)()


def test_an_error_in_the_block_ends_the_process_and_goes_on() -> None:
    with pytest.raises(KeyboardInterrupt), aside() as begin:
        begin(doubled, 21)()
        raise KeyboardInterrupt
    assert not multiprocessing.active_children()
