"""Where a figure's history stands on the chart: days to the right, numbers up, the undated apart."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from twosource.dossier.days import MONTHS
from twosource.record import Document, Figure, Observation
from twosource.text.edtf import bounds

WIDTH, HEIGHT = 270, 150
LETTER_WIDTH, LETTER_HEIGHT = 7.5, 10.0
SHAPES = {
    "at_least": "triangle-up",
    "more_than": "triangle-up",
    "at_most": "triangle-down",
    "less_than": "triangle-down",
    "about": "diamond",
    "nearly": "diamond",
}


class Point(Struct, frozen=True, kw_only=True):
    """One observation on the chart, in pixels from the upper left corner of the plot."""

    number: int
    x: float
    y: float
    x_from: float
    y_from: float
    y_to: float
    letter: str
    shape: str
    standing: bool


class Label(Struct, frozen=True, kw_only=True):
    """A letter beside its point."""

    x: float
    y: float
    text: str


class Plot(Struct, frozen=True, kw_only=True):
    """A chart laid out: every place on it is known before it is drawn."""

    points: tuple[Point, ...]
    labels: tuple[Label, ...]
    links: tuple[tuple[Point, Point], ...]
    low: float | None
    high: float | None
    best: float | None
    x_ticks: tuple[tuple[float, str], ...]
    y_ticks: tuple[tuple[float, str], ...]
    zone: float | None


class _Scale(Struct, frozen=True, kw_only=True):
    """Numbers up the chart."""

    bottom: float
    top: float
    step: float

    def y(self, value: float) -> float:
        return round(HEIGHT * (self.top - value) / (self.top - self.bottom), 1)


def plotted(figure: Figure, documents: Mapping[str, Document], letters: Mapping[str, str]) -> Plot | None:
    """The layout of a figure's history; None where it does not hold two numbers that differ."""
    drawn = heights(figure)
    if len(set(drawn.values())) < 2:
        return None
    scale = _scale([v for height in drawn.values() for v in height] + _ends(figure))
    spans = {n: days_of(figure.observations[n], documents) for n in drawn}
    dated = {n: span for n, span in spans.items() if span is not None}
    undated = [n for n in drawn if n not in dated]
    zone = WIDTH - max(60.0, 22.0 + 16.0 * min(len(undated), 5)) if undated else None
    across = _across(dated.values(), (zone if zone is not None else WIDTH) - 22.0)
    points = []
    for n, (bottom, middle, top) in drawn.items():
        seen = figure.observations[n]
        if n in dated:
            x_from, x = across[dated[n][0]], across[dated[n][1]]
        else:
            x_from = x = _in_zone(undated.index(n), len(undated), zone or 0.0)
        points.append(
            Point(
                number=n, x=x, x_from=x_from, y=scale.y(middle), y_from=scale.y(bottom), y_to=scale.y(top),
                letter=letters.get(origin_key(seen, documents), ""), standing=not seen.superseded,
                shape=SHAPES.get(seen.qualifier, "circle"),
            )
        )  # fmt: skip
    return Plot(
        points=tuple(points),
        labels=tuple(_labels(points)),
        links=tuple(_links(points, figure)),
        low=None if figure.low is None else scale.y(figure.low),
        high=None if figure.high is None else scale.y(figure.high),
        best=None if figure.best is None else scale.y(figure.best),
        x_ticks=tuple(_day_ticks(sorted(dated.values()), across)),
        y_ticks=tuple(_number_ticks(scale)),
        zone=zone,
    )


def origin_key(observation: Observation, documents: Mapping[str, Document]) -> str:
    """What an observation goes back to; where that is unknown, each document speaks for itself alone."""
    if observation.origin is not None:
        return observation.origin
    document = documents.get(observation.document)
    return f"\0{document.outlet if document is not None and document.outlet else observation.document}"


def has_history(figure: Figure) -> bool:
    """A chart says more than a table where two numbers differ."""
    return len(set(heights(figure).values())) >= 2


def heights(figure: Figure) -> dict[int, tuple[float, float, float]]:
    """The bottom, the point and the top of each observation that gives a number."""
    found = {n: _height(seen) for n, seen in enumerate(figure.observations)}
    return {n: height for n, height in found.items() if height is not None}


def _height(seen: Observation) -> tuple[float, float, float] | None:
    """The bottom, the point and the top of an observation; None where it gives no number."""
    ends = [float(v) for v in (seen.low, seen.value, seen.high) if v is not None]
    if not ends or max(map(abs, ends)) > 1e15:
        return None
    return min(ends), float(seen.value) if seen.value is not None else sum(ends) / len(ends), max(ends)


def _ends(figure: Figure) -> list[float]:
    return [float(v) for v in (figure.low, figure.high) if v is not None and abs(v) <= 1e15]


def _scale(values: Sequence[float]) -> _Scale:
    """A scale from zero, but around numbers that differ by less than a twentieth; with few round steps."""
    low, high = min(values), max(values)
    if 0 < low < 0.95 * high:
        low = 0
    rough = max((high - low) / 4, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * k for k in (1, 2, 5, 10) if power * k >= rough)
    bottom, top = math.floor(low / step) * step, math.ceil(high / step) * step
    return _Scale(bottom=bottom, top=top if top > bottom else bottom + step, step=step)


def days_of(seen: Observation, documents: Mapping[str, Document]) -> tuple[date, date] | None:
    """The days that an observation is of: as the text says, else as its document is dated.

    What is only known to be after a day, or before one, is undated.
    """
    document = documents.get(seen.document)
    edtf = seen.as_of or (document.published.value if document is not None else None)
    days = bounds(edtf) if edtf is not None else None
    if days is None or days.first == date.min or days.last == date.max:
        return None
    return days.first, days.last


def _across(spans: Iterable[tuple[date, date]], width: float) -> dict[date, float]:
    """Each day's place from left to right, true to scale."""
    all_days = sorted({day for span in spans for day in span})
    if not all_days:
        return {}
    first, length = all_days[0], (all_days[-1] - all_days[0]).days
    if length == 0:
        return {first: round(width / 2, 1)}
    return {day: round(12.0 + (width - 12.0) * (day - first).days / length, 1) for day in all_days}


def _in_zone(place: int, count: int, zone: float) -> float:
    return round(zone + (WIDTH - zone) * (place + 1) / (count + 1), 1)


def _links(points: Sequence[Point], figure: Figure) -> Iterable[tuple[Point, Point]]:
    """What replaced what."""
    by_number = {point.number: point for point in points}
    for point in points:
        later = figure.observations[point.number].superseded_by
        if later in by_number and later != point.number:
            yield point, by_number[later]


def _labels(points: Sequence[Point]) -> Iterable[Label]:
    """Letters beside their points, each where it covers nothing yet."""
    together: dict[tuple[float, float], set[str]] = defaultdict(set)
    for point in points:
        together[point.x, point.y].update({point.letter} - {""})
    taken = [(x - 5, y - 5, x + 5, y + 5) for x, y in together]
    for (x, y), letters in sorted(together.items()):
        if not letters:
            continue
        text = ",".join(sorted(letters, key=lambda letter: (len(letter), letter))[:4])
        text += "…" if len(letters) > 4 else ""
        wide = LETTER_WIDTH * len(text)
        places = [
            (x + dx * (6 + wide / 2), y + dy) for dy in (0, -9, 9, -13, 13, -20, 20) for dx in (1, -1)
        ] + [(x, y - 13.0), (x, y + 13.0)]
        free = next(
            (place for place in places if _is_free(place, wide, taken)),
            places[0] if x < WIDTH / 2 else places[1],
        )
        taken.append(_box(free, wide))
        yield Label(x=round(free[0], 1), y=round(free[1], 1), text=text)


def _box(middle: tuple[float, float], wide: float) -> tuple[float, float, float, float]:
    x, y = middle
    return x - wide / 2, y - LETTER_HEIGHT / 2, x + wide / 2, y + LETTER_HEIGHT / 2


def _is_free(
    middle: tuple[float, float], wide: float, taken: Sequence[tuple[float, float, float, float]]
) -> bool:
    left, top, right, bottom = _box(middle, wide)
    if left < 0 or right > WIDTH or bottom > HEIGHT:
        return False
    return all(right <= a or left >= c or bottom <= b or top >= d for a, b, c, d in taken)


def _number_ticks(scale: _Scale) -> Iterable[tuple[float, str]]:
    value = scale.bottom
    while value <= scale.top:
        yield scale.y(value), _short(value)
        value += scale.step


def _short(value: float) -> str:
    for size, unit in ((1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e4, "k")):
        if abs(value) >= size:
            return f"{value / (1e3 if unit == 'k' else size):g}{unit}"
    return f"{value:,.0f}"


def _day_ticks(spans: Sequence[tuple[date, date]], across: dict[date, float]) -> Iterable[tuple[float, str]]:
    """The first and the last day and what fits between, the year where it changes."""
    ends = sorted({last for _, last in spans})
    if not ends:
        return
    chosen = [ends[0]]
    for day in ends[1:-1]:
        if across[day] - across[chosen[-1]] > 46 and across[ends[-1]] - across[day] > 46:
            chosen.append(day)
    if across[ends[-1]] - across[chosen[-1]] > 30:
        chosen.append(ends[-1])
    year = None
    for day in chosen:
        text = f"{day.day} {MONTHS[day.month - 1][:3]}"
        yield across[day], text if day.year == year else f"{text}\n{day.year}"
        year = day.year
