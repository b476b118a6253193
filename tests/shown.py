"""What the pages show of the bundled example; `python tests/shown.py` writes it into them anew."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr
from pathlib import Path

from twosource.cli.showing import show_record
from twosource.cli.summary import Summary
from twosource.cli.terminal import console
from twosource.record import Covered, Figure, Observation, Record
from veldin import ROOT, bombing, built, figure, names

PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
BLOCK = re.compile(r"<!-- shown: (\w+) -->\n(.*?)<!-- end -->", re.DOTALL)
SECONDS = 4.0
MONTHS = {"05": "May"}


def summary(record: Record) -> str:
    """What `build` prints; the seconds are those that it took once, on four cores."""
    stream = io.StringIO()
    with redirect_stderr(stream):
        Summary.of(record, SECONDS, None, ("out/record.json", "out/dossier.html")).tell()
    return _fenced(stream.getvalue())


def tables(record: Record) -> str:
    """What `show` prints."""
    stream = io.StringIO()
    show_record(record, console(stream))
    return _fenced(stream.getvalue())


def history(record: Record) -> str:
    """The toll of the bombing: each number with whom it goes back to and what became of it."""
    found = _toll(record)
    rows = ["| of | killed | according to | goes back to | told in | |", "|---|---|---|---|---|---|"]
    for said in found.observations:
        rows.append(
            f"| {_day(said.as_of)} | {_number(said)} | {said.attribution or '—'} | {_origin(record, said)} "
            f"| {_where(record, said)} | {_fate(found, said)} |"
        )
    return "\n".join([*rows, "", f"> {found.why}", ""])


def lineages(record: Record) -> str:
    """The texts that are copies, with what they copy."""
    origins = {each.id: _file(each.origin) for each in record.documents}
    rows = ["| report | outlet | credits | copy of | share of it found there |", "|---|---|---|---|---|"]
    copied = {each.lineage for each in record.documents if each.copy_of}
    for each in record.documents:
        if each.lineage in copied:
            share = f"{each.overlap:.0%}" if each.overlap is not None else ""
            rows.append(
                f"| `{origins[each.id]}` | {each.outlet or '—'} | {', '.join(each.credits) or '—'} "
                f"| {f'`{origins[each.copy_of]}`' if each.copy_of else '—'} | {share} |"
            )
    return "\n".join([*rows, ""])


def dates(record: Record) -> str:
    """The reports whose day is in doubt."""
    rows = ["| report | day | on the ground of | not before | the other day |", "|---|---|---|---|---|"]
    for each in record.documents:
        day = each.published
        if not each.unread and (day.disagrees_with or day.value is None):
            rows.append(
                f"| `{_file(each.origin)}` | {day.value or '—'} | {day.basis} | {day.earliest or '—'} "
                f"| {day.disagrees_with or '—'} |"
            )
    return "\n".join([*rows, ""])


def conflicts(record: Record) -> str:
    """The sides of every conflict over the bombing."""
    rows = ["| question | position | held by |", "|---|---|---|"]
    for each in record.conflicts:
        if each.event == bombing(record).id:
            rows += [
                f"| {each.question} | {side.position} | {', '.join(sorted(names(record, side.origins)))} |"
                for side in each.sides
            ]
    return "\n".join([*rows, ""])


def views(record: Record) -> str:
    """The toll of the bombing as four code books read it."""
    found = _toll(record).views
    ucdp = " / ".join(str(each) for each in (found.ucdp.low, found.ucdp.best, found.ucdp.high))
    rows = ["| latest | GTD | ACLED | UCDP |", "|---|---|---|---|"]
    return "\n".join([*rows, f"| {found.latest} | {found.gtd} | {found.acled} | {ucdp} |", ""])


def coverage(record: Record) -> str:
    """What each outlet told and left out of the bombing."""
    rows = ["| outlet | told | first to say | left out | repeats |", "|---|---|---|---|---|"]
    for each in record.coverage:
        cells = [_covered(record, some) for some in (each.told, each.first_to_say, each.left_out)]
        repeats = "; ".join(f"{one.how} {_file(one.of)}" for one in each.repeats) or "—"
        rows.append(f"| {each.outlet} | {' | '.join(cells)} | {repeats} |")
    return "\n".join([*rows, ""])


def _covered(record: Record, covered: Sequence[Covered]) -> str:
    events = {each.id: each.title for each in record.events} | {bombing(record).id: "the bombing"}
    told = {one.event: [o.position for o in covered if o.event == one.event] for one in covered}
    sides = {event: "; ".join(each for each in positions if each) for event, positions in told.items()}
    said = [events[event] + (f": {sides[event]}" if sides[event] else "") for event in told]
    return ", ".join(said) or "—"


SHOWN: dict[str, Callable[[Record], str]] = {
    "summary": summary,
    "tables": tables,
    "history": history,
    "lineages": lineages,
    "dates": dates,
    "conflicts": conflicts,
    "views": views,
    "coverage": coverage,
}


def _fenced(text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
    return f"```text\n{lines}\n```\n"


def _toll(record: Record) -> Figure:
    return figure(record, bombing(record), "killed")


def _day(as_of: str | None) -> str:
    found = re.fullmatch(r"\d{4}-(\d\d)-(\d\d)(/\.\.)?", as_of or "")
    if found is None:
        return as_of or "unknown"
    return f"{int(found[2])} {MONTHS[found[1]]}{' or later' if found[3] else ''}"


def _number(said: Observation) -> str:
    held = {"exact": "", "more_than": "more than ", "at_least": "at least ", "less_than": "fewer than "}
    return f"{held[said.qualifier]}{said.value}"


def _where(record: Record, said: Observation) -> str:
    (found,) = [each for each in record.documents if each.id == said.document]
    return found.outlet or f"`{_file(found.origin)}`"


def _origin(record: Record, said: Observation) -> str:
    return next(iter(names(record, [said.origin])), "nobody known")


def _file(origin: str) -> str:
    name = Path(origin.partition("#")[0]).name
    return f"{name}#{origin.partition('#')[2]}" if "#" in origin else name


def _fate(found: Figure, said: Observation) -> str:
    if not said.superseded:
        return "stands"
    by = found.observations[said.superseded_by] if said.superseded_by is not None else None
    return f"superseded by {by.value}" if by else "superseded"


def filled(page: str) -> str:
    """A page with every block as the example prints it now."""
    return BLOCK.sub(
        lambda match: f"<!-- shown: {match[1]} -->\n{SHOWN[match[1]](built())}<!-- end -->", page
    )


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(filled(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
