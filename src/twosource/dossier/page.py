"""The page: one HTML file, complete in itself, the same bytes for the same record."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from hashlib import sha256
from typing import Any

import msgspec
from jinja2 import Environment, PackageLoader, nodes
from jinja2.compiler import CodeGenerator
from markupsafe import Markup, escape
from msgspec import Struct

from twosource.dossier import anchors, parts, words
from twosource.dossier.backing import credit_views, lineage_views, source_views
from twosource.dossier.beside import Beside, here
from twosource.dossier.chart import practise
from twosource.dossier.custody import document_view
from twosource.dossier.days import day
from twosource.dossier.happenings import Order, event_view, ordered, parted, story_view
from twosource.dossier.index import Index, indexed
from twosource.dossier.lead import lead
from twosource.dossier.marks import rules
from twosource.dossier.press import outlet_views
from twosource.dossier.quotes import Quote, quote
from twosource.dossier.shown import is_plain, written
from twosource.dossier.statements import conflict_view, positions
from twosource.record import Record


class Moment(Struct, frozen=True, kw_only=True):
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

    def __call__(self, record: Record) -> str:
        """The page as HTML text, to be written as UTF-8."""
        return b"".join(self.begun(record)).decode()

    def begun(self, record: Record, beside: Beside | None = None, drawer: Beside = here) -> Iterator[bytes]:
        """The page as UTF-8, piece by piece; what is done beside this process is begun now, half of the work.

        `beside` writes what stands behind the happenings, `drawer` draws the charts.
        """
        index = indexed(record)
        order = ordered(index, drawer, charts=self.charts)
        if beside is None:
            return self._pieces(index, order, partial(self._behind, index))
        return self._pieces(index, order, beside(_behind_of, (self, _packed(record))))

    def _pieces(self, index: Index, order: Order, behind: Callable[[], bytes]) -> Iterator[bytes]:
        """The happenings and the timeline, and what stands behind them at the end."""
        record = index.record
        stories = [story_view(index, story, events, order.charts) for story, events in order.stories]
        told = [
            event for story in stories for each in (story.main, story.background) for event in each.events
        ]
        told += order.loose
        conflicts = [conflict for event in told for conflict in index.conflicts.get(event.id, ())]
        moments, style = tuple(_moments(index)), _style()
        yield from _written(
            "page.html",
            record=record,
            settings=self,
            style=Markup(style),
            style_hash=b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii"),
            lead=lead(index, event_view(index, order.first, order.charts) if order.first else None),
            stories=[story for story in stories if story.main or story.background],
            loose=parted(index, order.loose, order.charts) if order.loose else None,
            adrift=positions(index, index.statements.get(None, [])),
            conflicts=[conflict_view(index, conflict) for conflict in conflicts],
            timeline=[moment for moment in moments if moment.main or len(moments) <= self.open_rows],
            lookback=[moment for moment in moments if not moment.main and len(moments) > self.open_rows],
            has_origins=_has_origins(record),
        )
        yield behind()
        yield from _written("end.html", record=record)

    def _behind(self, index: Index) -> bytes:
        """What stands behind the happenings: the outlets, the sources and all documents."""
        record = index.record
        pieces = _written(
            "behind.html",
            record=record,
            settings=self,
            coverage=outlet_views(index),
            unknown=sum(document.outlet is None for document in record.documents),
            sources=source_views(index),
            credits=credit_views(index),
            lineages=lineage_views(index),
            documents=[document_view(index, document) for document in record.documents],
        )
        return b"".join(pieces)


def _written(template: str, **values: Any) -> Iterator[bytes]:
    """What a template makes of values, each piece as it comes."""
    return (piece.encode() for piece in _environment().get_template(template).generate(**values))


def _packed(record: Record) -> bytes:
    """A record for another process."""
    return msgspec.msgpack.encode(record, enc_hook=str)  # a parser may give text of a kind of its own


def _behind_of(given: tuple[Dossier, bytes]) -> bytes:
    """What stands behind the happenings on the page of a packed record."""
    dossier, data = given
    return dossier._behind(indexed(msgspec.msgpack.decode(data, type=Record)))


def get_ready() -> None:
    """Load what every page needs, so that the first one need not wait for it."""
    for name in _environment().list_templates():
        _environment().get_template(name)


def get_ready_to_draw() -> None:
    """Load what every page needs, and what draws charts."""
    get_ready()
    practise()


def render(record: Record) -> str:
    """The dossier of a record with the usual settings."""
    return Dossier()(record)


def _has_origins(record: Record) -> bool:
    """Whether anybody rests on anybody: a source, an agency that is credited, a text that is copied."""
    documents = record.documents
    lineages = {document.lineage for document in documents}
    return bool(record.sources) or len(lineages) < len(documents) or any(d.credits for d in documents)


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


class _Code(CodeGenerator):
    """Templates write what `_html` returns, which is HTML, and escape nothing again."""

    def _output_child_pre(self, node: nodes.Expr, frame: Any, finalize: Any) -> None:
        self.write("environment.finalize(")

    def _output_child_post(self, node: nodes.Expr, frame: Any, finalize: Any) -> None:
        self.write(")")


class _Environment(Environment):
    """Views have what a template asks them for: nothing is looked for anywhere else."""

    code_generator_class = _Code
    getattr = staticmethod(getattr)  # type: ignore[assignment]


@cache
def _environment() -> Environment:
    environment = _Environment(
        loader=PackageLoader("twosource.dossier"),
        autoescape=True,
        finalize=_html,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["counted"] = words.counted
    environment.filters["plain"] = words.plain
    environment.filters |= {"status": parts.status, "quoted": parts.quoted, "paper": parts.paper}
    environment.filters["told"] = parts.told
    environment.filters["who"] = parts.who
    environment.globals["up"] = parts.UP
    return environment


def _html(value: Any) -> str:
    """What a template writes: text from outside as HTML with nothing invisible in it, markup as it is."""
    if type(value) is str:
        return value if is_plain(value) else written(value)
    if type(value) is Markup:
        return value
    return escape(value) if value is not None else ""
