"""Interrupts: Ctrl-C held back where it would break something off that cannot be taken up again.

SIGTERM, which supervisors and `kill` send, ends a command as Ctrl-C does.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_terminated: list[int] = []


def end_at_sigterm() -> None:
    """Let SIGTERM interrupt this process, unless it is ignored or somebody else sees to it."""
    here = threading.current_thread() is threading.main_thread()
    if here and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _terminate)


def was_terminated() -> bool:
    """Whether it was SIGTERM that interrupted this process."""
    return bool(_terminated)


def _terminate(number: int, _: FrameType | None) -> None:
    """Do what Ctrl-C does, which may be held back; it is ignored where a shell started this beside itself."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # the second one would break off the cleaning up
    _terminated.append(number)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        raise KeyboardInterrupt
    signal.raise_signal(signal.SIGINT)


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Raise KeyboardInterrupt afterwards for a Ctrl-C that comes meanwhile.

    Where Ctrl-C is ignored, or somebody else sees to it, it is left to that.
    """
    elsewhere = threading.current_thread() is not threading.main_thread()
    if elsewhere or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if came:
        raise KeyboardInterrupt
