"""Building: the inputs and flags of a command become files in a folder."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

import twosource
from twosource.cli.progress import Clock, onlooker, tell_bugs
from twosource.cli.summary import Summary
from twosource.cli.terminal import print_json
from twosource.errors import NothingReadable, TwosourceError, UsageError
from twosource.pipeline.aside import Aside, aside
from twosource.pipeline.collector import paused, settle
from twosource.pipeline.engines import Pool, load_ahead, usable_cores
from twosource.pipeline.interrupts import interrupts_held
from twosource.record import Record
from twosource.settings import Settings, checked, read_settings

T = TypeVar("T")
LARGE = 200_000  # bytes: some seventy reports; processes are started for some fifty
WAITING = "ingest" if sys.platform == "linux" else "read"  # the step at which a core has nothing to do
MANY = 150  # reports from which on their page is made in two parts
DRAWN = 500  # reports that are linked for so long that another process has time to load what draws charts


def settings_from(file: Path | None, fields: Sequence[str], **flags: Any) -> Settings:
    """Settings of a file and of flags; a flag that is given wins over the file."""
    given = read_settings(file) if file else {}
    given |= {name: value for name, value in flags.items() if value is not None}
    named = _fields_from(fields)
    if named:
        given["fields"] = {**given.get("fields", {}), **named}
    return checked(given)


def build_into(
    out: Path,
    inputs: Sequence[str],
    settings: Settings,
    *,
    quiet: bool,
    as_json: bool,
    timings: bool,
    debug: bool,
) -> None:
    """Build the record, write it with its page, and tell what came of it."""
    _check_apart(inputs, out, "output folder", "-o")
    if settings.keep:
        _check_apart(inputs, Path(settings.keep), "folder for readings", "--keep")
    _check_writable(out)
    begun = perf_counter()
    shared = is_shared(inputs, settings, LARGE)
    if shared:
        load_ahead()
    with paused(), _loading() as ahead:
        with onlooker(quiet=quiet, meanwhile=ahead if shared and settings.dossier else None) as clock:
            record = twosource.build(inputs, settings, clock)
        if debug:
            tell_bugs(clock)
        files = _write(record, out, clock, dossier=settings.dossier, ahead=ahead)
        settle()  # a pass over all that was read would find nothing, and take a tenth of a second
    took, by_stage = perf_counter() - begun, clock.seconds if timings else None
    summary = Summary.of(record, took, by_stage, files, read_before=clock.known, damaged=clock.damaged)
    if not quiet:
        summary.tell()
    if as_json:
        print_json(summary.as_json())
    if all(document.unread is not None for document in record.documents):
        raise NothingReadable(_why_nothing(record, out))


def _fields_from(flags: Sequence[str]) -> dict[str, str]:
    """Read "text=body,title=head" into a mapping."""
    found = {}
    for pair in (pair for flag in flags for pair in flag.split(",")):
        noun, equals, column = pair.partition("=")
        if not (noun.strip() and equals and column.strip()):
            raise UsageError(f"--fields {pair!r} cannot be meant. Write the noun and the field: text=body.")
        found[noun.strip()] = column.strip()
    return found


def _check_apart(inputs: Sequence[str], written: Path, what: str, flag: str) -> None:
    for name in inputs:
        folder = Path(name)
        if folder.is_dir() and written.resolve().is_relative_to(folder.resolve()):
            raise UsageError(
                f"The {what} {written} lies inside the input folder {name}, where the next build "
                f"would read it as news. Name a folder outside of it with {flag}."
            )


def _check_writable(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out):
            pass
    except OSError as error:
        raise UsageError(
            f"The output folder {out} cannot be written: {error.strerror}. Name another one with -o."
        ) from None


def is_shared(inputs: Sequence[str], settings: Settings, large: int) -> bool:
    """Whether there is so much to read that processes share it, as far as a glance at the bytes tells."""
    if settings.workers == 1 or usable_cores() == 1:
        return False
    return sum(_size(Path(name)) for name in inputs) > large


def _size(named: Path) -> int:
    """The bytes of a file, or of the files right in a folder; 0 for what cannot be looked at."""
    try:
        if named.is_dir():
            return sum(each.stat().st_size for each in named.iterdir())
        return named.stat().st_size
    except OSError:
        return 0


@dataclass(slots=True)
class _Ahead:
    """Loads what the page needs while there is nothing else to do, here and where a part of it is made."""

    pool: Pool | None = None
    draws: bool = False  # whether that process draws the charts

    def __call__(self, step: str, total: int | None) -> None:
        """Start what draws charts while the process loads from which those who read are forked.

        The rest is loaded at the first reports, and by another process once the last one is read.
        """
        if step == WAITING:
            from twosource.dossier import warm_up  # noqa: PLC0415 - most commands make no page

            with interrupts_held():  # what draws charts must not be broken off while it starts
                warm_up()
        if step == "read":
            from twosource.dossier import get_ready, get_ready_to_draw  # noqa: PLC0415 - as above

            get_ready()
            if total is not None and total >= MANY:
                self.draws = total >= DRAWN
                self.pool = Pool(workers=1, prepare=get_ready_to_draw if self.draws else get_ready)
        elif step == "copies" and self.pool is not None:
            self.pool.start()


@contextmanager
def _loading() -> Iterator[_Ahead]:
    """What loads ahead; its process ends with its work, or with the first error."""
    ahead = _Ahead()
    try:
        yield ahead
    except BaseException:
        if ahead.pool is not None:
            ahead.pool.stop()
        raise


def _write(record: Record, out: Path, clock: Clock, *, dossier: bool, ahead: _Ahead) -> tuple[str, ...]:
    page = None
    with _beside(ahead.pool) as beside:
        try:
            if dossier:
                page = _timed(clock, "dossier", lambda: _begun(record, beside, draws=ahead.draws))
        finally:  # the record is there, whatever becomes of its page
            _timed(clock, "to_json", lambda: write_whole(out / "record.json", [record.to_bytes()]))
        if page is None:
            return (str(out / "record.json"),)
        _timed(clock, "dossier", lambda: write_whole(out / "dossier.html", page))
    return (str(out / "record.json"), str(out / "dossier.html"))


def _begun(record: Record, beside: Aside | None, *, draws: bool) -> Iterator[bytes]:
    """The page of a record; the process beside this one has its part of it from now on."""
    from twosource.dossier import Dossier  # noqa: PLC0415 - most commands make no page

    if beside is not None and draws:
        return Dossier().begun(record, beside, drawer=beside)
    return Dossier().begun(record, beside)


@contextmanager
def _beside(pool: Pool | None) -> Iterator[Aside | None]:
    """The process that makes a part of a large page."""
    if pool is None:
        yield None
        return
    with aside(pool) as beside:
        yield beside


def _timed(clock: Clock, stage: str, work: Callable[[], T]) -> T:
    begun = perf_counter()
    try:
        return work()
    finally:
        clock.spent(stage, perf_counter() - begun)


def write_whole(target: Path, pieces: Iterable[bytes]) -> None:
    """Write a file whole or not at all, each piece of it as it comes."""
    partial = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        with partial.open("wb") as file:
            file.writelines(pieces)
        partial.replace(target)
    except OSError as error:
        raise TwosourceError(f"{target} cannot be written: {error.strerror}.") from None
    finally:
        partial.unlink(missing_ok=True)


def _why_nothing(record: Record, out: Path) -> str:
    reasons = [f"{each.origin}: {each.reason}" for each in record.dropped]
    reasons += [f"{each.origin}: {each.unread}" for each in record.documents]
    first = f"{reasons[0]}. " if reasons else ""
    return f"Nothing could be read. {first}All {len(reasons)} reasons are in {out / 'record.json'}."
