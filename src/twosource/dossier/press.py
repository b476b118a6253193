"""The press: what each outlet told and left out, what it was first to say, whom it repeats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from twosource.dossier import anchors
from twosource.dossier.days import days
from twosource.dossier.index import Index, credit
from twosource.dossier.shown import shortened
from twosource.dossier.words import MEASURES, counted
from twosource.record import Coverage, Covered, Evidence, Repeat


class Opening(Struct, frozen=True, kw_only=True):
    """A link to words: what it is called and what it opens; `cell` is where the words lead back to."""

    text: str
    href: str
    cell: str | None = None


class Said(Struct, frozen=True, kw_only=True):
    """What is told of one question: each number or side with its words; left out: others' words."""

    about: str
    positions: tuple[tuple[str, tuple[Opening, ...]], ...]


class Told(Struct, frozen=True, kw_only=True):
    """A happening with what is told of it or left out; `opens` is empty where only a part of it is meant."""

    title: str
    anchor: str
    opens: tuple[Opening, ...]
    said: tuple[Said, ...]


class OutletView(Struct, frozen=True, kw_only=True):
    """One outlet: a row of the table."""

    name: str
    reports: str
    days: str | None
    told: tuple[Told, ...]
    first: tuple[Told, ...]
    left_out: tuple[Told, ...]
    repeats: tuple[tuple[str, str, tuple[Opening, ...]], ...]  # how, whom, in which reports
    count: int


def outlet_views(index: Index) -> tuple[OutletView, ...]:
    """The outlets, those with most reports first."""
    texts = {document.origin: index.document_name(document.id) for document in index.record.documents}
    views = [_outlet(index, number, outlet, texts) for number, outlet in enumerate(index.record.coverage)]
    return tuple(sorted(views, key=lambda view: -view.count))


def _outlet(index: Index, number: int, outlet: Coverage, texts: Mapping[str, str]) -> OutletView:
    return OutletView(
        name=shortened(outlet.outlet, 120),
        reports=counted(len(outlet.documents), "report"),
        days=days(outlet.first, outlet.last) if outlet.first else None,
        told=_by_event(index, outlet.told),
        first=_by_event(index, outlet.first_to_say),
        left_out=_by_event(index, outlet.left_out),
        repeats=tuple(
            (
                repeat.how,
                shortened(texts.get(repeat.of, repeat.of), 120),
                _repeated(index, repeat, number, place),
            )
            for place, repeat in enumerate(outlet.repeats)
        ),
        count=len(outlet.documents),
    )


def _by_event(index: Index, covered: Sequence[Covered]) -> tuple[Told, ...]:
    """What is told of each happening, in the order of the record."""
    events: dict[str, list[Covered]] = {}
    for one in covered:
        events.setdefault(one.event, []).append(one)
    return tuple(
        Told(
            title=shortened(index.events[event].title, 120) if event in index.events else event,
            anchor=anchors.name("e", event),
            opens=tuple(link for one in of_it if one.position is None for link in _opening(index, one)),
            said=_said(index, [one for one in of_it if one.position is not None]),
        )
        for event, of_it in events.items()
    )


def _said(index: Index, covered: Sequence[Covered]) -> tuple[Said, ...]:
    """Sides of one question beside one another."""
    questions: dict[str, list[tuple[str, tuple[Opening, ...]]]] = {}
    for one in covered:
        position = shortened(one.position or "", 80)
        questions.setdefault(_about(index, one), []).append((position, _opening(index, one)))
    return tuple(Said(about=about, positions=tuple(sides)) for about, sides in questions.items())


def _about(index: Index, one: Covered) -> str:
    """The question, else what the number counts."""
    for conflict in index.conflicts.get(one.event, ()):
        if conflict.id == one.conflict:
            return conflict.question
    for figure in index.figures.get(one.event, ()):
        if figure.id == one.figure:
            return f"{figure.victims} {MEASURES[figure.measure]}:"
    return ""


def _opening(index: Index, one: Covered) -> tuple[Opening, ...]:
    return tuple(_opened(index, words) for words in one.evidence)


def _opened(index: Index, words: Evidence) -> Opening:
    return Opening(text=index.document_name(words.document), href=index.opens(words))


def _repeated(index: Index, repeat: Repeat, number: int, place: int) -> tuple[Opening, ...]:
    """The reports in which somebody is repeated: at the words that say so, where there are any."""
    said = {words.document: (item, words) for item, words in enumerate(repeat.evidence)}
    found = []
    for document in repeat.documents:
        item, words = said.get(document, (0, None))
        head = f"#{anchors.name('d', document)}"
        cell = anchors.cell(credit(number, place, item)) if words and repeat.how == "credits" else None
        name = index.document_name(document)
        found.append(Opening(text=name, href=index.opens(words) if words else head, cell=cell))
    return tuple(found)
