"""The commands and their flags, as `--help` and docs/cli.md show them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

import twosource
from twosource.cli.building import build_into, settings_from
from twosource.cli.exits import MEANINGS
from twosource.cli.explaining import explain as explained
from twosource.cli.showing import event_as_json, record_as_json, show_event, show_record
from twosource.cli.terminal import console, print_json
from twosource.cli.timelining import USUAL_DAYS, day_of, tell_timeline

EXITS = "Exit codes: " + "; ".join(f"{code} {meaning}" for code, meaning in MEANINGS.items()) + "."

app = typer.Typer(
    name="twosource",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXITS,
)

FieldFlags = Annotated[
    list[str] | None,
    typer.Option(
        "--fields",
        metavar="NOUN=FIELD",
        help="Which field of a row holds what, as text=body,title=head. Nouns: "
        "id, url, title, text, date, outlet, author.",
    ),
]
Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help="Files, folders and globs of text, HTML, JSON, JSON Lines, CSV, feeds or mail; "
        "- is standard input.",
    ),
]
SettingsFile = Annotated[
    Path | None, typer.Option("--settings", metavar="FILE", help="A TOML file of settings.")
]
RecordFile = Annotated[Path, typer.Argument(metavar="RECORD", help="A record.json that `build` wrote.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show tracebacks of faults of this program.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"twosource {twosource.__version__}\n")
        raise typer.Exit


@app.callback()
def about(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """A pile of news reports in; out comes what happened, to how many, and according to whom."""


@app.command(epilog=EXITS)
def build(
    inputs: Inputs,
    *,
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="FOLDER", help="Where record.json and dossier.html go.")
    ],
    settings: SettingsFile = None,
    fields: FieldFlags = None,
    workers: Annotated[
        int | None,
        typer.Option("--workers", metavar="N", help="Processes that read. Unset: usable cores, at most 4."),
    ] = None,
    reader: Annotated[
        str | None,
        typer.Option("--reader", metavar="NAME", help="The language pipeline. Unset: twosource-en."),
    ] = None,
    max_bytes: Annotated[
        int | None,
        typer.Option("--max-bytes", metavar="N", help="The largest document. Unset: 16000000 bytes."),
    ] = None,
    dossier: Annotated[
        bool | None, typer.Option("--dossier/--no-dossier", help="Write dossier.html beside the record.")
    ] = None,
    days: Annotated[
        int | None,
        typer.Option(
            "--days",
            metavar="N",
            help="As many days in the timeline, those that matter most, one headline each. "
            "Unset: every happening that has a date.",
        ),
    ] = None,
    keep: Annotated[
        str | None,
        typer.Option(
            "--keep",
            metavar="FOLDER",
            help="Keep what is read there, so that a later build reads only what is new.",
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="No progress and no summary.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the summary to standard output as JSON.")
    ] = False,
    timings: Annotated[bool, typer.Option("--timings", help="Add the seconds of each stage.")] = False,
    debug: Debug = False,
) -> None:
    """Read a pile of reports and write FOLDER/record.json and FOLDER/dossier.html.

    Progress and summary go to standard error. Standard output stays empty unless --json is given.
    """
    chosen = settings_from(
        settings,
        fields or [],
        workers=workers,
        reader=reader,
        max_bytes=max_bytes,
        dossier=dossier,
        days=days,
        keep=keep,
    )
    build_into(out, inputs, chosen, quiet=quiet, as_json=as_json, timings=timings, debug=debug)


@app.command(epilog=EXITS)
def timeline(
    inputs: Inputs,
    *,
    days: Annotated[
        int | None, typer.Option("--days", metavar="N", help=f"How many days. Unset: {USUAL_DAYS}.")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DAY", help="No day before this one.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DAY", help="No day after this one.")
    ] = None,
    settings: SettingsFile = None,
    fields: FieldFlags = None,
    workers: Annotated[
        int | None, typer.Option("--workers", metavar="N", help="Processes. Unset: usable cores, at most 4.")
    ] = None,
    quiet: Annotated[
        bool, typer.Option("-q", "--quiet", help="No progress, and not what was left out.")
    ] = False,
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """Show the days that matter in a pile of reports, each in the words of one of them.

    A day matters as much as independent texts come back to it. Sentences are not read, so that this is
    several times quicker than `build`.
    """
    chosen = settings_from(settings, fields or [], workers=workers, days=days)
    first, last = day_of(since, "--since"), day_of(until, "--until")
    tell_timeline(inputs, chosen, first=first, last=last, quiet=quiet, as_json=as_json, debug=debug)


@app.command(epilog=EXITS)
def show(
    record: RecordFile,
    event: Annotated[
        str | None, typer.Option("--event", metavar="ID", help="One event with all that is said of it.")
    ] = None,
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """Show the events, figures and conflicts of a record, and what each outlet told of them."""
    read = twosource.read_record(record)
    if as_json:
        print_json(event_as_json(read, event) if event else record_as_json(read))
    elif event:
        show_event(read, event, console(sys.stdout))
    else:
        show_record(read, console(sys.stdout))


@app.command(epilog=EXITS)
def explain(
    record: RecordFile,
    identifier: Annotated[
        str,
        typer.Argument(metavar="ID", help="The id of anything in the record, or the beginning of one."),
    ],
    as_json: AsJson = False,
    debug: Debug = False,
) -> None:
    """Say why the record says so: the rule, the origins, and the words with the place where they stand."""
    found = explained(twosource.read_record(record), identifier)
    if as_json:
        print_json(found.as_json())
    else:
        found.tell(console(sys.stdout))


@app.command(epilog=EXITS)
def schema() -> None:
    """Print the JSON Schema of record.json."""
    print_json(twosource.schema())
