"""Readings by hand: a report is a text, and what was read from it points at its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from twosource.copies import NearCopies
from twosource.findings.article import Article, CleanArticle, DatedArticle, Extent, ParsedArticle, Publication
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import (
    EventMention,
    FigureMention,
    ParticipantMention,
    PlaceMention,
    Reading,
    Speaker,
    StatementMention,
)
from twosource.link import Link
from twosource.reconcile import reconcile
from twosource.record import Record, Tool

TOOL = Tool(name="twosource", version="test", settings_sha256="0")
PLACES: Mapping[str, PlaceMention] = {
    "Idlib": PlaceMention(
        start=0, end=1, name="Idlib", country="SY", geonames_id=1, lat=35.93, lon=36.63, within=("Syria",)
    ),
    "Homs": PlaceMention(
        start=0, end=1, name="Homs", country="SY", geonames_id=2, lat=34.73, lon=36.71, within=("Syria",)
    ),
    "Moscow": PlaceMention(
        start=0, end=1, name="Moscow", country="RU", geonames_id=3, lat=55.75, lon=37.62, within=("Russia",)
    ),
    "Krasnogorsk": PlaceMention(
        start=0,
        end=1,
        name="Krasnogorsk",
        country="RU",
        geonames_id=4,
        lat=55.82,
        lon=37.33,
        within=("Russia",),
    ),
    "Syria": PlaceMention(
        start=0, end=1, name="Syria", country="SY", geonames_id=5, lat=35.0, lon=38.0, precision="country"
    ),
}


def speaker(name: str, *, named: bool = True, body: str | None = None, kind: Any = "official") -> Speaker:
    """Who is cited."""
    return Speaker(name=name, kind=kind, named=named, body=body)


def told(
    value: int | None,
    by: str | Speaker | None = None,
    *,
    event: int = 0,
    words: str = "",
    **more: Any,
) -> dict[str, Any]:
    """A figure: how many, according to whom."""
    return {"value": value, "by": by, "event": event, "words": words or _word(value), **more}


def _word(value: int | None) -> str:
    return "dozens" if value is None else str(value)


def happened(kind: str = "assault", mode: str | None = "bombing", **more: Any) -> dict[str, Any]:
    """An event as a report tells it."""
    return {"type": kind, "mode": mode, **more}


@dataclass
class Report:
    """One report under construction."""

    name: str
    day: str | None = "2016-07-05"
    text: str = ""
    outlet: str | None = None
    credits: tuple[str, ...] = ()
    events: Sequence[dict[str, Any]] = field(default_factory=lambda: [happened()])
    figures: Sequence[dict[str, Any]] = ()
    statements: Sequence[dict[str, Any]] = ()
    main: int | None = 0
    title: str | None = None
    places: Sequence[PlaceMention] = ()

    def reading(self) -> Reading:
        """The reading that extraction would give."""
        body = self.text or f"This is what {self.name} writes in words of its own. " + " ".join(
            f"{self.name}{n}" for n in range(40)
        )
        figures: list[FigureMention] = []
        for given in self.figures:
            more = {k: v for k, v in given.items() if k not in ("by", "words")}
            start = len(body) + 1
            body += f" {given['words']} died."
            figures.append(_figure(start, len(given["words"]), given["by"], more))
        article = Article(
            id=self.name, origin=f"{self.name}.txt", sha256="0", media_type="text/plain", size=len(body),
            text=body, outlet=self.outlet, title=self.title,
            title_end=len(self.title) if self.title and body.startswith(self.title) else 0,
        )  # fmt: skip
        dated = DatedArticle(
            clean=CleanArticle(article=article, furniture=()),
            published=Publication(value=self.day, basis="metadata" if self.day else "none"),
            times=(),
        )
        return Reading(
            parsed=ParsedArticle(dated=dated, sentences=()),
            events=tuple(_event(e, self.day) for e in self.events),
            figures=tuple(figures),
            statements=tuple(_statement(s) for s in self.statements),
            places=tuple(self.places),
            credits=self.credits,
            main_event=self.main if self.events else None,
        )


def _figure(start: int, length: int, by: Any, more: Mapping[str, Any]) -> FigureMention:
    given = {"measure": "killed", "low": None, "high": None, "qualifier": "exact", "victims": "people"}
    who = speaker(by) if isinstance(by, str) else by
    return FigureMention(
        start=start,
        end=start + length + 6,
        number=Extent(start, start + length),
        speaker=who,
        **{**given, "subset": False, **more},
    )


def _event(given: Mapping[str, Any], day: str | None) -> EventMention:
    more = dict(given)
    place = more.pop("place", "Idlib")
    agents = more.pop("agents", ())
    defaults: dict[str, Any] = {
        "factuality": "occurred",
        "role": "main",
        "date": day,
        "trigger": Extent(0, 4),
        "mentions": (Extent(0, 7),),
        "words": frozenset(more.pop("words", ())),
    }
    return EventMention(
        **{
            **defaults,
            "place": PLACES.get(place) if isinstance(place, str) else place,
            "participants": tuple(
                ParticipantMention(name=a, role="agent", held="asserted", start=0, end=4) for a in agents
            ),
            **more,
        }
    )


def says(stance: str, by: str | Speaker | None, target: str | None = None, **more: Any) -> dict[str, Any]:
    """A statement."""
    return {"stance": stance, "by": by, "target": target, **more}


def _statement(given: Mapping[str, Any]) -> StatementMention:
    more = dict(given)
    by = more.pop("by")
    defaults: dict[str, Any] = {
        "start": 0, "end": 7, "cue": Extent(0, 4), "content": "it was so", "quoted": False, "event": 0,
    }  # fmt: skip
    return StatementMention(**{**defaults, "speaker": speaker(by) if isinstance(by, str) else by, **more})


def linked(*reports: Report) -> tuple[list[Reading], Mapping[str, Lineage], Links]:
    """The readings of the reports with what they share."""
    readings = [report.reading() for report in reports]
    lineages = NearCopies()([r.parsed.dated for r in readings])
    return readings, lineages, Link()(readings, lineages)


def record(*reports: Report) -> Record:
    """The record of the reports."""
    readings, lineages, links = linked(*reports)
    return reconcile(readings, lineages, links, [], [], TOOL)


def one_story(*reports: Report) -> Record:
    """The record of reports on one bombing on one day in one place, whenever they came out."""
    return record(*(replace(r, events=[happened(date="2016-07-01")]) for r in reports))
