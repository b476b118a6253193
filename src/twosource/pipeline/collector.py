"""The garbage collector, kept from work in vain: findings hold no cycles, and a pass visits them all."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

PILED_UP = 200_000  # objects that were made and not given up since the last pass


def settle() -> None:
    """Never look again through what is there already, and through the rest once much has piled up."""
    gc.freeze()
    gc.set_threshold(PILED_UP, *gc.get_threshold()[1:])


@contextmanager
def paused() -> Iterator[None]:
    """Leave the collector off for a while, and then as it was found."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
