"""A figure's history as an SVG in the page's own colours: shapes and words, each where the plot has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from markupsafe import Markup

from twosource.dossier.plot import HEIGHT, WIDTH, Label, Plot, Point
from twosource.dossier.shown import written

_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 10, 10, 34  # what the words around the plot need
_BASELINE: Final = 3  # pixels from the middle of a word to its foot
_SIGNS: Final = {
    "circle": "M3.6,0A3.6,3.6,0,1,1,-3.6,0A3.6,3.6,0,1,1,3.6,0",
    "triangle-up": "M0,-3.1L-3.6,3.1L3.6,3.1Z",
    "triangle-down": "M0,3.1L-3.6,-3.1L3.6,-3.1Z",
    "diamond": "M-3.6,0L0,-3.6L3.6,0L0,3.6Z",
}


def drawn(plot: Plot, *, target: str, title: str, description: str) -> Markup:
    """The chart as an inline SVG that names itself to a screen reader; the same bytes for the same plot."""
    wide, high = WIDTH + _LEFT + _RIGHT, HEIGHT + _TOP + _BOTTOM
    layers = "".join(f"<g>{shapes}</g>" for layer in _layers(plot) if (shapes := "".join(layer)))
    return Markup(
        f'<svg class="chart" role="img" aria-labelledby="{target}-title {target}-desc"'
        f' viewBox="0 0 {wide} {high}" width="{wide}" height="{high}">'
        f'<title id="{target}-title">{written(title)}</title>'
        f'<desc id="{target}-desc">{written(description)}</desc>'
        f'<g transform="translate({_LEFT},{_TOP})">{layers}</g></svg>'
    )


def _layers(plot: Plot) -> Iterator[Iterable[str]]:
    """What lies over what, the lowest first."""
    points = plot.points
    yield (_line(0, y, WIDTH, y, "s-rule") for y, _ in plot.y_ticks)
    yield _band(plot)
    yield [_line(0, plot.best, WIDTH, plot.best, "s-ink", dashes="2,3")] if plot.best is not None else ()
    yield [_line(plot.zone, 0, plot.zone, HEIGHT, "s-muted")] if plot.zone is not None else ()
    yield _days(plot)
    yield (_text(-6, y, text, "end") for y, text in plot.y_ticks)
    yield (_line(one.x, one.y, other.x, other.y, "s-muted", dashes="1,2") for one, other in plot.links)
    yield chain(
        (_line(p.x, p.y_from, p.x, p.y_to, "s-muted", width=2) for p in points if p.y_from != p.y_to),
        (_line(p.x_from, p.y, p.x, p.y, "s-muted", width=2) for p in points if p.x_from != p.x),
    )
    yield (_sign(point, "f-paper s-muted") for point in points if not point.standing)
    yield (_sign(point, "f-ink s-ink") for point in points if point.standing)
    yield map(_letters, plot.labels)


def _band(plot: Plot) -> Iterator[str]:
    """The range of what stands."""
    if plot.low is not None and plot.high is not None:
        top, tall = min(plot.low, plot.high), abs(plot.low - plot.high)
        yield f'<path d="M0,{_put(top)}h{WIDTH}v{_put(tall)}h-{WIDTH}Z" class="f-band" />'


def _days(plot: Plot) -> Iterator[str]:
    """Days below the plot, in one or two lines, and the name of the zone of the undated."""
    for x, lines in plot.x_ticks:
        for line, text in enumerate(lines.split("\n")):
            yield _text(x, HEIGHT + 12 + 12 * line, text, "middle")
    if plot.zone is not None:
        yield _text((plot.zone + WIDTH) / 2, HEIGHT + 12, "undated", "middle")


def _letters(label: Label) -> str:
    return _text(label.x, label.y, label.text, "middle", ' font-weight="bold" class="f-ink"')


def _line(
    x: float, y: float, x2: float, y2: float, colour: str, *, width: int = 1, dashes: str | None = None
) -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes is not None else ""
    return (
        f'<line transform="translate({_put(x)},{_put(y)})" x2="{_put(x2 - x)}" y2="{_put(y2 - y)}"'
        f' stroke-width="{width}"{dashed} class="{colour}" />'
    )


def _text(x: float, y: float, text: str, anchor: str, look: str = ' class="f-muted"') -> str:
    at = f"translate({_put(x)},{_put(y + _BASELINE)})"
    return f'<text text-anchor="{anchor}" transform="{at}" font-size="11px"{look}>{written(text)}</text>'


def _sign(point: Point, colours: str) -> str:
    at = f"translate({_put(point.x)},{_put(point.y)})"
    return f'<path d="{_SIGNS[point.shape]}" transform="{at}" stroke-width="1.5" class="{colours}" />'


def _put(length: float) -> str:
    """Pixels to a tenth."""
    return f"{round(length, 1) + 0.0:.1f}".removesuffix(".0")
