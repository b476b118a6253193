"""The terminal: words of strangers shown as words, never obeyed as commands."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

PIPED_WIDTH = 140  # columns where no terminal says how wide it is
# Escape sequences, cursor movements, and marks that turn the direction of writing around.
_COMMANDS = re.compile(
    "\x1b\\[[0-?]*[ -/]*[@-~]"  # a whole control sequence, so that its parameters do not stay behind
    "|\x1b[\\]PX^_].*?(?:\x07|\x1b\\\\)"  # a whole operating system command
    "|[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]",
    re.DOTALL,
)


def plain(text: str) -> str:
    """The text without anything that a terminal would obey; tabs and newlines stay."""
    return _COMMANDS.sub("", text)


def one_line(text: str) -> str:
    """The text on one line, without anything that a terminal would obey."""
    return plain(" ".join(text.split()))


def console(stream: TextIO) -> Console:
    """A console that writes to the stream and reads nothing into the words it is given."""
    width = None if stream.isatty() else PIPED_WIDTH
    return Console(file=stream, width=width, markup=False, highlight=False, emoji=False, soft_wrap=False)


def table(title: str | None, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    """A table of plain words; columns whose head begins with # hold numbers."""
    found = Table(
        title=title,
        title_justify="left",
        title_style="bold",
        box=SIMPLE_HEAD,
        pad_edge=False,
        show_header=any(head.lstrip("#") for head in heads),
    )
    for head in heads:
        number = head.startswith("#")
        found.add_column(Text(head.lstrip("#")), justify="right" if number else "left", overflow="fold")
    for row in rows:
        found.add_row(*(Text(one_line(cell)) for cell in row))
    return found


def print_json(value: Any) -> None:
    """Write a value to standard output as JSON, at once; its escapes are JSON's own."""
    sys.stdout.write(json.dumps(value, ensure_ascii=True, indent=1) + "\n")
    sys.stdout.flush()
