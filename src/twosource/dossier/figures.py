"""Figures as a reader meets them: what stands, the history as a table, and the chart of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from msgspec import Struct

from twosource.dossier import anchors
from twosource.dossier.beside import Beside
from twosource.dossier.chart import Drawing, Drawings
from twosource.dossier.days import day, is_open
from twosource.dossier.index import Index
from twosource.dossier.letters import lettered
from twosource.dossier.plot import Plot, origin_key, plotted
from twosource.dossier.quotes import Quote, quote
from twosource.dossier.shown import shortened
from twosource.dossier.words import MEASURES, best, counted, number, said, span_of
from twosource.record import Figure, Observation
from twosource.record.vocabulary import Measure

ORDER: tuple[Measure, ...] = (
    "killed", "missing", "injured", "abducted", "detained", "displaced", "affected",
)  # fmt: skip

MOST_ROWS = 12  # a phone shows three or four
SIGN_WORDS = {"triangle-up": "▲ at least", "triangle-down": "▼ at most", "diamond": "◆ about"}


class Row(Struct, frozen=True, kw_only=True):
    """One observation of a figure's history."""

    words: Quote
    said: str
    letter: str
    attribution: str | None
    origin: str | None
    way: str
    as_of: str
    dated_by: str | None
    standing: bool
    replaced_by: str | None  # the cell of the number that replaced it
    replaced_said: str | None


class FigureView(Struct, frozen=True, kw_only=True):
    """One figure of an event."""

    anchor: str
    title: str
    best: str
    range: str | None
    status: str
    why: str
    subset: bool
    origins: str
    views: tuple[tuple[str, str], ...]
    opens: str | None  # a link to the words that give it
    rows: tuple[Row, ...]
    folded: tuple[Row, ...]
    key: tuple[tuple[str, str], ...]
    chart: Drawing | None
    signs: str
    unplotted: int


def ranked(figures: list[Figure]) -> list[Figure]:
    """Deaths first; a part comes after its whole; of equal ones that with the longer history."""
    return sorted(figures, key=lambda f: (f.subset, ORDER.index(f.measure), -len(f.observations)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Charted:
    """A figure that gets a chart: its letters, where everything stands on it, and which drawing it is."""

    letters: dict[str, str]
    plot: Plot
    drawings: Drawings
    place: int


Charts: TypeAlias = Mapping[str, Charted]  # by the id of their figure


def charted(index: Index, figures: Iterable[Figure], beside: Beside) -> Charts:
    """The charts of figures, those that nothing can be drawn of left out; they can be drawn from now on."""
    laid_out = []
    for figure in figures:
        letters = lettered(figure, index.documents, index.sources)
        plot = plotted(figure, index.documents, letters)
        if plot is not None:
            laid_out.append((figure.id, letters, plot))
    drawings = Drawings([plot for _, _, plot in laid_out], beside)
    return {
        figure: Charted(letters=letters, plot=plot, drawings=drawings, place=place)
        for place, (figure, letters, plot) in enumerate(laid_out)
    }


def figure_view(index: Index, figure: Figure, chart: Charted | None) -> FigureView:
    """A figure with its rows in the order of time, the undated last."""
    letters = chart.letters if chart is not None else {}  # no table shows them without
    order = sorted(range(len(figure.observations)), key=_time(figure, index))
    rows = tuple(_row(index, figure, place, letters) for place in order)
    open_rows, folded = _folded(rows)
    plot = chart.plot if chart is not None else None
    return FigureView(
        anchor=anchors.name("f", figure.id),
        title=_title(figure),
        best=best(figure),
        range=_range(figure),
        status=figure.status,
        why=figure.why,
        subset=figure.subset,
        origins=_origins(index, figure),
        views=_views(figure),
        opens=_opens(index, figure),
        rows=open_rows,
        folded=folded,
        key=_key(index, letters, plot),
        chart=_drawing(index, figure, chart) if chart is not None else None,
        signs=_signs(plot) if plot is not None else "",
        unplotted=len(figure.observations) - len(plot.points) if plot is not None else 0,
    )


def _origins(index: Index, figure: Figure) -> str:
    """How many sources stand behind what stands; a report that names none is no source."""
    numbers = (o for o in figure.observations if (o.value, o.low, o.high) != (None, None, None))
    standing = {o.origin for o in numbers if not o.superseded}
    named = len(standing & index.sources.keys())
    return f"{counted(named, 'source')} named" if named else "no source named"


def _folded(rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """A long history shows what stands; what is superseded, and what is too much to read, is folded away."""
    if len(rows) <= MOST_ROWS:
        return rows, ()
    standing = [row for row in rows if row.standing][-MOST_ROWS:] or list(rows[-MOST_ROWS:])
    shown = {row.words.cell for row in standing}
    return tuple(standing), tuple(row for row in rows if row.words.cell not in shown)


def _title(figure: Figure) -> str:
    victims = "" if figure.victims in ("", "people") else f"{figure.victims} "
    return f"{victims}{MEASURES[figure.measure]}"


def _range(figure: Figure) -> str | None:
    """The range of what stands, where it says more than the best number does."""
    if figure.low is None and figure.high is None:
        return None
    if figure.best is not None and figure.low == figure.high == figure.best:
        return None
    words = span_of(figure.low, figure.high)
    return None if figure.best is None else words


def _views(figure: Figure) -> tuple[tuple[str, str], ...]:
    ucdp = figure.views.ucdp
    codes = [("latest", figure.views.latest), ("GTD", figure.views.gtd), ("ACLED", figure.views.acled)]
    same = {figure.best, figure.low, figure.high, ucdp.low, ucdp.best, ucdp.high, *(v for _, v in codes)}
    if len(same) == 1:
        return ()
    rows = [(name, "—" if value is None else number(value)) for name, value in codes]
    triple = " / ".join("—" if v is None else number(v) for v in (ucdp.low, ucdp.best, ucdp.high))
    return (*rows, ("UCDP low / best / high", triple))


def _opens(index: Index, figure: Figure) -> str | None:
    """The words that the standing figure opens at: the newest that give it, else the newest that stand."""
    standing = [n for n, o in enumerate(figure.observations) if not o.superseded]
    standing.sort(key=_time(figure, index))
    givers = [n for n in standing if figure.observations[n].value == figure.best is not None]
    dated = [n for n in givers or standing if figure.observations[n].as_of is not None]
    chosen = dated or givers or standing
    return f"#{anchors.words(_target(figure, chosen[-1]))}" if chosen else None


def _row(index: Index, figure: Figure, place: int, letters: dict[str, str]) -> Row:
    seen = figure.observations[place]
    origin, way = _goes_back(index, seen)
    later = seen.superseded_by
    known = later is not None and 0 <= later < len(figure.observations)
    document = index.documents.get(seen.document)
    published = document.published.value if document is not None else None
    return Row(
        words=_quote(index, figure, place),
        said=said(seen),
        letter=letters.get(origin_key(seen, index.documents), "") if letters else "",
        attribution=shortened(seen.attribution, 120) if seen.attribution is not None else None,
        origin=shortened(origin, 120) if origin is not None else None,
        way=way,
        as_of=_as_of(seen.as_of or published),
        dated_by="as published" if seen.as_of is None and published else None,
        standing=not seen.superseded,
        replaced_by=anchors.cell(_target(figure, later)) if known and later is not None else None,
        replaced_said=said(figure.observations[later]) if known and later is not None else None,
    )


def _as_of(edtf: str | None) -> str:
    """The day of a number; one that is only known to be later than a day is undated."""
    if edtf is None:
        return "undated"
    if is_open(edtf):
        first = edtf.partition("/")[0].strip(".")
        return f"undated, not before {day(first)}" if first else f"undated, {day(edtf)}"
    return day(edtf)


def _goes_back(index: Index, seen: Observation) -> tuple[str | None, str]:
    """Whom a number goes back to, where that is somebody else than who is cited for it, and in which way."""
    if seen.origin is None or (seen.origin == seen.source and seen.attribution is not None):
        return None, ""
    if seen.attribution is not None:
        return index.source_name(seen.origin), "goes back to"
    source = index.sources.get(seen.origin)
    if source is None:
        return None, ""
    document = index.documents.get(seen.document)
    credited = document is not None and source.name in document.credits
    return source.name, "its own report" if source.kind == "outlet" and not credited else "by credit"


def _quote(index: Index, figure: Figure, place: int) -> Quote:
    return quote(index, figure.observations[place], _target(figure, place))


def _target(figure: Figure, place: int) -> str:
    return anchors.finding("f", figure.id, place)


def _time(figure: Figure, index: Index) -> Callable[[int], tuple[str, str, int]]:
    """The order of a history: by what a number is of, else by publication, the undated last."""

    def key(place: int) -> tuple[str, str, int]:
        seen = figure.observations[place]
        document = index.documents.get(seen.document)
        published = (document.published.value if document is not None else None) or "~"
        as_of = seen.as_of or published
        return ("~" if is_open(as_of) else as_of, published, place)

    return key


def _origin_name(index: Index, key: str) -> str:
    if not key.startswith("\0"):
        return shortened(index.source_name(key) or key, 60)
    return f"{shortened(index.document_name(key[1:]), 60)}, naming no source"


def _drawing(index: Index, figure: Figure, chart: Charted) -> Drawing:
    title = f"{_title(figure).capitalize()}: what was said over time"
    spoken = "; ".join(_spoken(index, o) for o in figure.observations[:12])
    more = len(figure.observations) - 12
    if more > 0:
        spoken += f"; and {counted(more, 'more observation')} in the table"
    return Drawing(
        drawings=chart.drawings,
        place=chart.place,
        target=f"chart-{anchors.name('f', figure.id)}",
        title=title,
        description=spoken,
    )


def _key(index: Index, letters: dict[str, str], plot: Plot | None) -> tuple[tuple[str, str], ...]:
    """Who the letters of the chart are."""
    if plot is None:
        return ()
    return tuple((letter, _origin_name(index, key)) for key, letter in letters.items())


def _signs(plot: Plot) -> str:
    """What the chart's signs mean, those that it uses."""
    shapes = {point.shape for point in plot.points}
    signs = ["Filled: stands", "hollow: superseded"]
    if all(point.standing for point in plot.points):
        signs = ["All of these stand"]
    signs += [words for shape, words in SIGN_WORDS.items() if shape in shapes]
    if not all(point.letter for point in plot.points):
        signs.append("without a letter: reports that name no source, and sources cited less")
    if plot.low != plot.high:
        signs.append("shaded: range of what stands")
    return "; ".join(signs) + "."


def _spoken(index: Index, seen: Observation) -> str:
    who = seen.attribution or f"{index.document_name(seen.document)}, naming no source"
    state = "superseded" if seen.superseded else "standing"
    return f"{said(seen)}, {who}, {day(seen.as_of) if seen.as_of else 'undated'}, {state}"
