"""Ctrl-C held back for a moment."""

import signal

import pytest

from twosource.pipeline.interrupts import interrupts_held


def test_an_interrupt_is_raised_after_what_must_not_be_broken_off() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt), interrupts_held():
        signal.raise_signal(signal.SIGINT)
        done.append("the rest")
    assert done == ["the rest"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_without_an_interrupt_nothing_is_raised() -> None:
    with interrupts_held():
        pass


def test_a_fault_is_told_rather_than_the_interrupt() -> None:
    with pytest.raises(ValueError, match="a fault"), interrupts_held():
        signal.raise_signal(signal.SIGINT)
        raise ValueError("a fault")


def test_where_interrupts_are_ignored_they_stay_so() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with interrupts_held():
            signal.raise_signal(signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
