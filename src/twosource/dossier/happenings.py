"""Stories and their events in the order in which an editor would put them: the main one first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from msgspec import Struct

from twosource.dossier import anchors
from twosource.dossier.beside import Beside
from twosource.dossier.days import day, days
from twosource.dossier.figures import Charts, FigureView, charted, figure_view, ranked
from twosource.dossier.index import Index, largest_first
from twosource.dossier.plot import has_history
from twosource.dossier.quotes import Quote, quote
from twosource.dossier.statements import ConflictView, Position, conflict_view, positions
from twosource.dossier.words import RELATIONS, plain, precision, where
from twosource.record import Event, Figure, Story


class EventView(Struct, frozen=True, kw_only=True):
    """One happening with all that is said of it."""

    anchor: str
    title: str
    kind: str
    date: str
    place: str | None
    precision: str | None
    status: str
    factuality: str
    role: str
    why: str
    participants: tuple[tuple[str, str, str], ...]
    codes: tuple[tuple[str, str], ...]
    relations: tuple[tuple[str, str, str, str | None], ...]  # how, anchor, title, the words
    figures: tuple[FigureView, ...]
    positions: tuple[Position, ...]
    conflicts: tuple[ConflictView, ...]
    told: tuple[Quote, ...]
    documents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Happenings:
    """Events that are looked at one by one as the page comes to them: it has thousands, and holds none."""

    index: Index
    events: tuple[Event, ...]
    charts: Charts

    def __len__(self) -> int:
        """How many there are."""
        return len(self.events)

    def __iter__(self) -> Iterator[EventView]:
        """Each with all that is said of it."""
        return (event_view(self.index, event, self.charts) for event in self.events)


class StoryView(Struct, frozen=True, kw_only=True):
    """A story with its main events and what stands behind them."""

    anchor: str
    title: str
    days: str
    documents: int
    main: Happenings
    background: Happenings


class Order(Struct, frozen=True, kw_only=True):
    """Which events come first, and which figures get a chart."""

    stories: tuple[tuple[Story, tuple[Event, ...]], ...]
    loose: tuple[Event, ...]
    charts: Charts

    @property
    def first(self) -> Event | None:
        """The main happening: the first main event of the largest story that has one."""
        events = [*(event for _, found in self.stories for event in found), *self.loose]
        return next((event for event in events if event.role == "main"), next(iter(events), None))


def ordered(index: Index, beside: Beside, *, charts: int) -> Order:
    """The largest story first; in it the event that most documents are about; charts go the same way."""
    about = Counter(document.main_event for document in index.record.documents)

    def weight(event: Event) -> tuple[bool, int, int, str, str]:
        telling = len(index.telling.get(event.id, ()))
        return (event.role != "main", -about[event.id], -telling, event.date or "9999", event.id)

    placed: set[str] = set()
    stories = []
    for story in sorted(index.record.stories, key=largest_first):
        known = [
            index.events[e] for e in dict.fromkeys(story.events) if e in index.events and e not in placed
        ]
        placed.update(event.id for event in known)
        stories.append((story, tuple(sorted(known, key=weight))))
    loose = sorted((e for e in index.record.events if e.id not in placed), key=weight)
    order = [*(event for _, events in stories for event in events), *loose]
    main_first = sorted(order, key=lambda event: event.role != "main")
    return Order(
        stories=tuple(stories),
        loose=tuple(loose),
        charts=charted(index, _most_important(index, main_first, charts), beside),
    )


def _most_important(index: Index, events: Iterable[Event], most: int) -> Iterable[Figure]:
    """Figures with a history, main events first, in the order of the page, as many as are wanted."""
    figures: Iterable[Figure] = (f for event in events for f in ranked(index.figures.get(event.id, [])))
    return islice((figure for figure in figures if has_history(figure)), most)


def story_view(index: Index, story: Story, events: tuple[Event, ...], charts: Charts) -> StoryView:
    """A story with its events as a reader meets them."""
    main, background = parted(index, events, charts)
    return StoryView(
        anchor=anchors.name("s", story.id),
        title=story.title,
        days=days(story.first, story.last),
        documents=len(story.documents),
        main=main,
        background=background,
    )


def parted(index: Index, events: Iterable[Event], charts: Charts) -> tuple[Happenings, Happenings]:
    """The main events and those behind them."""
    main: list[Event] = []
    background: list[Event] = []
    for event in events:
        (main if event.role == "main" else background).append(event)
    return (
        Happenings(index=index, events=tuple(main), charts=charts),
        Happenings(index=index, events=tuple(background), charts=charts),
    )


def event_view(index: Index, event: Event, charts: Charts) -> EventView:
    """One event with its figures, statements, conflicts and the words that tell of it."""
    place = index.places.get(event.place) if event.place is not None else None
    codes = (("PLOVER", event.codes.plover), ("ACLED", event.codes.acled), ("CAMEO", event.codes.cameo))
    return EventView(
        anchor=anchors.name("e", event.id),
        title=event.title,
        kind=event.type if event.mode is None else f"{event.type}, {plain(event.mode)}",
        date=day(event.date),
        place=where(place) if place is not None else None,
        precision=precision(place) if place is not None else None,
        status=event.status,
        factuality=event.factuality,
        role=event.role,
        why=event.why,
        participants=tuple((part.role, part.name, part.held) for part in event.participants),
        codes=tuple((book, code) for book, code in codes if code is not None),
        relations=tuple(_relations(index, event)),
        figures=tuple(
            figure_view(index, figure, charts.get(figure.id))
            for figure in ranked(index.figures.get(event.id, []))
        ),
        positions=positions(index, index.statements.get(event.id, [])),
        conflicts=tuple(conflict_view(index, conflict) for conflict in index.conflicts.get(event.id, [])),
        told=tuple(
            quote(index, mention, anchors.finding("e", event.id, number), limit=160)
            for number, mention in enumerate(event.mentions)
        ),
        documents=len(index.telling.get(event.id, ())),
    )


def _relations(index: Index, event: Event) -> Iterable[tuple[str, str, str, str | None]]:
    for relation in event.relations:
        other = index.events.get(relation.to)
        if other is not None:
            said = index.opens(relation.evidence[0]) if relation.evidence else None
            yield RELATIONS[relation.kind], anchors.name("e", other.id), other.title, said
