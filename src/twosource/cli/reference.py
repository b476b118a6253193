"""The reference: docs/cli.md written from the commands themselves.

`python -m twosource.cli.reference > docs/cli.md` writes it; a test compares the two.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from typer.main import get_command

from twosource.cli.app import app
from twosource.cli.exits import MEANINGS

_HEAD = """\
# The command line

This page is written from the program itself: `python -m twosource.cli.reference > docs/cli.md`.

Progress, summary and error messages go to standard error. Standard output holds what was asked for and
nothing else: `build` leaves it empty unless `--json` is given. Words that come from reports are shown
without anything that a terminal would obey.
"""


def reference() -> str:
    """The whole page."""
    root: Any = get_command(app)
    commands = [("twosource", root), *((f"twosource {name}", each) for name, each in root.commands.items())]
    parts = [_HEAD, *("\n".join(_command(name, each)) for name, each in commands), "\n".join(_exits())]
    return "\n".join(parts) + "\n"


def _command(name: str, command: Any) -> Iterator[str]:
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    options = [each for each in command.params if each.param_type_name == "option"]
    usage = [name, *(f"{each.metavar}{'...' if each.nargs == -1 else ''}" for each in arguments)]
    usage += [f"{each.opts[0]} {each.metavar}" for each in options if each.required]
    usage += ["COMMAND"] if hasattr(command, "commands") else ["[FLAGS]"]
    yield f"## {name}\n"
    yield "```\n" + " ".join(usage) + "\n```\n"
    yield " ".join((command.help or "").split()) + "\n"
    yield "| | |\n|---|---|"
    for each in arguments:
        yield f"| `{each.metavar}` | {each.help} |"
    for each in options:
        yield f"| {_flags(each)} | {each.help}{' Required.' if each.required else ''} |"
    yield "| `-h`, `--help` | Show what the command takes and leave. |\n"


def _flags(option: Any) -> str:
    metavar = f" {option.metavar}" if option.metavar else ""
    return ", ".join(f"`{flag}{metavar}`" for flag in (*option.opts, *option.secondary_opts))


def _exits() -> Iterator[str]:
    yield "## Exit codes\n"
    yield "| code | meaning |\n|---|---|"
    for code, meaning in MEANINGS.items():
        yield f"| {code} | {meaning} |"


if __name__ == "__main__":
    sys.stdout.write(reference())
