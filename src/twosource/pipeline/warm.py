"""What workers share: loaded by the process that they are forked from, and imported nowhere else.

The network's library starts a thread when it is imported, and a process of several threads must not be
forked: each worker loads that for itself.
"""

from __future__ import annotations

from contextlib import suppress

from twosource.language.windows import by_looks
from twosource.pipeline.collector import settle
from twosource.pipeline.documents import read_unparsed


def load() -> None:
    """Load the tables and lexicons of each stage by reading a report that holds one of each."""
    read_unparsed(by_looks)
    settle()


with suppress(Exception):  # a worker meets it again, and can tell what it cost
    load()
