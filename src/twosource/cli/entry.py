"""The entry: one call runs the command, and every way in which it can end has an exit code."""

from __future__ import annotations

import errno
import gc
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import typer
from typer.main import get_command

from twosource.cli.app import app
from twosource.cli.exits import BROKE_OFF, INTERRUPTED, NOBODY_READS, NOTHING_READABLE, OK, TERMINATED, USAGE
from twosource.cli.terminal import one_line
from twosource.errors import MissingExtra, NothingReadable, RecordError, TwosourceError, UsageError
from twosource.pipeline.interrupts import end_at_sigterm, was_terminated

_CODES = {NothingReadable: NOTHING_READABLE, UsageError: USAGE, RecordError: USAGE, MissingExtra: USAGE}
# Typer brings its own copy of click in later versions and shares click in earlier ones.
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_MISUSED: type[Exception] = typer.BadParameter.__bases__[0]


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and leave with its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if sys.stdout is None or sys.stderr is None:  # closed by whoever started this
        nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the process ends
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # whatever letters the terminal knows
    end_at_sigterm()
    try:
        code = run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        code = NOBODY_READS
    except OSError as error:
        code = _full(error)
    if code in {NOBODY_READS, BROKE_OFF}:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the last flush has nobody to reach
    gc.freeze()  # the memory goes with the process: to look through all of it once more takes half a second
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit code; what went wrong is one line on standard error."""
    wanted = list(arguments) or ["--help"]
    try:
        returned = get_command(app)(args=wanted, prog_name="twosource", standalone_mode=False)
    except _MISUSED as error:
        return _failed(USAGE, f"{_message(error)} Try: {_command_of(error)} --help")
    except (typer.Abort, KeyboardInterrupt):
        exec("")  # Python ends itself by SIGINT where one came amid such code, until some more of it has run
        returned = INTERRUPTED
    except SystemExit:  # what typer and rich make of a closed pipe
        return NOBODY_READS
    except TwosourceError as error:
        return _failed(_CODES.get(type(error), BROKE_OFF), str(error))
    except OSError as error:
        if error.errno in _NO_ROOM:
            return _full(error)
        return _bug(error, shown="--debug" in wanted)
    except Exception as error:
        return _bug(error, shown="--debug" in wanted)
    if returned == INTERRUPTED and was_terminated():
        return _failed(TERMINATED, "Ended by SIGTERM; no file was left half written.")
    if returned == INTERRUPTED:
        return _failed(INTERRUPTED, "Interrupted; no file was left half written.")
    return returned if isinstance(returned, int) else OK


def _full(error: OSError) -> int:
    return _failed(BROKE_OFF, f"No more can be written: {error.strerror}. Make room, or name another place.")


def _message(error: Exception) -> str:
    said = str(getattr(error, "format_message", error.__str__)())
    return said if said.endswith((".", "?", "!", ")")) else f"{said}."


def _command_of(error: Exception) -> str:
    return str(getattr(getattr(error, "ctx", None), "command_path", "twosource"))


def _bug(error: Exception, *, shown: bool) -> int:
    if shown:
        traceback.print_exc()
    hint = "" if shown else " Run again with --debug to see where."
    return _failed(BROKE_OFF, f"A fault of this program: {type(error).__name__}: {error}.{hint}")


def _failed(code: int, message: str) -> int:
    sys.stderr.write(f"twosource: {one_line(message)}\n")
    return code
