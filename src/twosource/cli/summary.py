"""The summary: what a build took in, what it dropped, and what it found."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from msgspec import to_builtins

from twosource.cli.terminal import console, table
from twosource.record import DroppedInput, Record

MOST_REASONS = 20  # lines; the record holds them all


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The counts of one build and what it took, in seconds."""

    documents: int
    unread: int
    read_before: int
    damaged: int
    copies: int
    events: int
    figures: int
    statements: int
    conflicts: int
    dropped: tuple[DroppedInput, ...]
    seconds: float
    seconds_by_stage: Mapping[str, float] | None
    files: tuple[str, ...]

    @classmethod
    def of(
        cls,
        record: Record,
        seconds: float,
        by_stage: Mapping[str, float] | None,
        files: tuple[str, ...],
        *,
        read_before: int = 0,
        damaged: int = 0,
    ) -> Summary:
        """Count what a record holds."""
        return cls(
            documents=len(record.documents),
            unread=sum(document.unread is not None for document in record.documents),
            read_before=read_before,
            damaged=damaged,
            copies=sum(document.copy_of is not None for document in record.documents),
            events=len(record.events),
            figures=len(record.figures),
            statements=len(record.statements),
            conflicts=len(record.conflicts),
            dropped=record.dropped,
            seconds=round(seconds, 2),
            seconds_by_stage=by_stage and {stage: round(took, 3) for stage, took in by_stage.items()},
            files=files,
        )

    def as_json(self) -> dict[str, Any]:
        """The summary as what `--json` prints."""
        found: dict[str, Any] = to_builtins(self)
        return found

    def tell(self) -> None:
        """Write the summary to standard error, for a person."""
        out = console(sys.stderr)
        out.print(table(None, ("", "#"), self._rows()))
        if self.dropped:
            out.print(table("Dropped", ("origin", "stage", "reason"), self._reasons()))
        for file in self.files:
            sys.stderr.write(f"Wrote {file}\n")

    def _rows(self) -> list[tuple[str, str]]:
        rows = [("documents", str(self.documents))]
        if self.unread:
            rows.append(("  of which listed and not read", str(self.unread)))
        if self.read_before:
            rows.append(("  of which read by an earlier build", str(self.read_before)))
        if self.damaged:
            rows.append(("  of which read anew: what was kept is damaged", str(self.damaged)))
        counts = ("copies", "events", "figures", "statements", "conflicts")
        rows += [(name, str(getattr(self, name))) for name in counts]
        rows += [("dropped", str(len(self.dropped))), ("seconds", f"{self.seconds:.1f}")]
        rows += [(f"  {stage}", f"{took:.2f}") for stage, took in (self.seconds_by_stage or {}).items()]
        return rows

    def _reasons(self) -> list[tuple[str, str, str]]:
        rows = [(each.origin, each.stage, each.reason) for each in self.dropped[:MOST_REASONS]]
        more = len(self.dropped) - MOST_REASONS
        return [*rows, ("…", "", f"and {more} more, all listed in record.json")] if more > 0 else rows
