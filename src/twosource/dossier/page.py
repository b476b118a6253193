"""The page: one HTML file, complete in itself, the same bytes for the same record."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from typing import Any

import msgspec
from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from twosource.dossier import anchors, parts, words
from twosource.dossier.backing import credit_views, lineage_views, source_views
from twosource.dossier.chart import warm_up
from twosource.dossier.custody import document_view
from twosource.dossier.days import day
from twosource.dossier.happenings import EventView, Order, event_view, ordered, story_view
from twosource.dossier.index import Index, indexed
from twosource.dossier.lead import lead
from twosource.dossier.marks import rules
from twosource.dossier.press import outlet_views
from twosource.dossier.quotes import Quote, quote
from twosource.dossier.shown import shown
from twosource.dossier.statements import positions
from twosource.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A line of the timeline."""

    day: str
    headline: str
    words: Quote
    event: str
    title: str
    main: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Turns a record into one HTML page.

    `charts` is how many figures get a chart, main events of the largest stories first; every figure has its
    table. `open_stories` is how many stories are unfolded, `open_rows` how many lines of a list,
    `open_told` how many happenings of an outlet.
    """

    charts: int = 40
    open_stories: int = 6
    open_rows: int = 60
    open_told: int = 6

    def __call__(self, record: Record, documents: Callable[[], str] | None = None) -> str:
        """The page as HTML text, to be written as UTF-8.

        `documents` gives what `documents_part` makes of this record, where that is done elsewhere.
        """
        index = indexed(record)
        order = ordered(index, charts=self.charts)
        stories = tuple(story_view(index, story, events, order.charts) for story, events in order.stories)
        loose = tuple(event_view(index, event, order.charts) for event in order.loose)
        told = [event for story in stories for event in (*story.main, *story.background)] + list(loose)
        moments = tuple(_moments(index))
        style = _style()
        return _environment().get_template("page.html").render(
            record=record,
            settings=self,
            style=Markup(style),
            style_hash=b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii"),
            lead=lead(index, _first(order, told)),
            stories=tuple(story for story in stories if story.main or story.background),
            loose=loose,
            adrift=positions(index, index.statements.get(None, [])),
            conflicts=tuple(conflict for event in told for conflict in event.conflicts),
            timeline=[moment for moment in moments if moment.main or len(moments) <= self.open_rows],
            lookback=[moment for moment in moments if not moment.main and len(moments) > self.open_rows],
            coverage=outlet_views(index),
            unknown=sum(document.outlet is None for document in record.documents),
            sources=source_views(index),
            credits=credit_views(index),
            lineages=lineage_views(index),
            documents=lambda: Markup(documents()) if documents else self._documents(index),
        )  # fmt: skip

    def _documents(self, index: Index) -> Markup:
        template = _environment().get_template("documents.html")
        views = tuple(document_view(index, document) for document in index.record.documents)
        return Markup(template.render(record=index.record, settings=self, documents=views))


def documents_part(text: str) -> str:
    """The documents and their texts on the usual page of a record, a third of its work, from JSON text."""
    return Dossier()._documents(indexed(msgspec.json.decode(text, type=Record)))


def get_ready() -> None:
    """Load what every page needs, and what draws its charts, so that the first one need not wait for it."""
    for name in _environment().list_templates():
        _environment().get_template(name)
    warm_up()


def render(record: Record) -> str:
    """The dossier of a record with the usual settings."""
    return Dossier()(record)


def _first(order: Order, told: list[EventView]) -> EventView | None:
    if order.first is None:
        return None
    anchor = anchors.name("e", order.first.id)
    return next((event for event in told if event.anchor == anchor), None)


def _moments(index: Index) -> Iterator[Moment]:
    for number, entry in enumerate(index.record.timeline):
        event = index.events.get(entry.event)
        if event is not None:
            yield Moment(
                day=day(entry.date),
                headline=entry.headline,
                words=quote(index, entry.evidence, f"t-{number}"),
                event=anchors.name("e", event.id),
                title=event.title,
                main=event.role == "main",
            )


def _style() -> str:
    """The style sheet, the same for every page; nothing in it comes from a record."""
    return f"{_environment().get_template('style.css').render()}\n{rules()}"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("twosource.dossier"),
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["counted"] = words.counted
    environment.filters["plain"] = words.plain
    environment.filters |= {"status": parts.status, "quoted": parts.quoted, "paper": parts.paper}
    environment.globals["up"] = parts.UP
    return environment


def _shown(value: Any) -> Any:
    """What a template writes: text from outside with nothing invisible in it, markup as it is."""
    if value is None:
        return ""
    return shown(value) if type(value) is str else value  # markup is a kind of text that is shown already
