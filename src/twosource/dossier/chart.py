"""A figure's history as an SVG: drawn by Vega, stripped to shapes that take the page's own colours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import vl_convert
from markupsafe import Markup, escape

from twosource.dossier.beside import Beside
from twosource.dossier.plot import HEIGHT, WIDTH, Plot, Point

Mark = dict[str, Any]
Rows = list[dict[str, Any]]

_PADDING: Final = {"left": 46, "right": 10, "top": 10, "bottom": 34}
_SIZE: Final = {"width": WIDTH, "height": HEIGHT, "padding": _PADDING, "autosize": "none"}
_WIDE, _HIGH = WIDTH + _PADDING["left"] + _PADDING["right"], HEIGHT + _PADDING["top"] + _PADDING["bottom"]
_BOX: Final = f'viewBox="0 0 {_WIDE} {_HIGH}" width="{_WIDE}" height="{_HIGH}"'
# Vega writes colours; each of these stands for a class of the style sheet, so that the dark page has its own.
_INK, _MUTED, _RULE, _BAND, _PAPER = "#000001", "#000002", "#000003", "#000004", "#000005"
_CLASSES: Final = {_INK: "ink", _MUTED: "muted", _RULE: "rule", _BAND: "band", _PAPER: "paper"}
_KEPT: Final = {
    "svg": ("viewBox", "width", "height"),
    "g": ("transform",),
    "path": ("d", "transform", "stroke-width", "stroke-dasharray"),
    "line": ("transform", "x1", "x2", "y1", "y2", "stroke-width", "stroke-dasharray"),
    "rect": ("x", "y", "width", "height", "transform"),
    "text": ("text-anchor", "transform", "font-size", "font-weight"),
    "tspan": ("x", "dy"),
}  # fmt: skip
_SVG: Final = "{http://www.w3.org/2000/svg}"
_LONG: Final = re.compile(r"-?\d+\.\d{2,}")


class Drawings:
    """Charts that are drawn together, while the page is written where another process draws."""

    def __init__(self, plots: Sequence[Plot], beside: Beside) -> None:
        self._bodies = beside(_bodies, plots) if plots else list

    def body(self, place: int) -> str:
        """The shapes of one of them, once all are drawn."""
        return self._bodies()[place]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """One of these charts with its words."""

    drawings: Drawings
    place: int
    target: str
    title: str
    description: str

    def __html__(self) -> str:
        return _framed(self.drawings.body(self.place), self.target, self.title, self.description)


def warm_up() -> None:
    """Draw nothing: the library takes half a second to start."""
    vl_convert.vega_to_svg({**_SIZE, "data": [], "marks": []}, allowed_base_urls=[])


def practise() -> None:
    """Draw what nobody sees: the first charts of a process take half as long again."""
    row = {"x": 1.0, "y": 1.0, "x2": 2.0, "y2": 2.0, "shape": "circle", "text": "2 May"}
    marks = _marks()
    for _ in range(2):
        _svg(marks, [[row] * 100 for _ in marks])


def drawn(plot: Plot, *, target: str, title: str, description: str) -> Markup:
    """The chart as an inline SVG that names itself to a screen reader; the same bytes for the same plot."""
    return _framed(_bodies([plot])[0], target, title, description)


def _framed(body: str, target: str, title: str, description: str) -> Markup:
    return Markup(
        f'<svg class="chart" role="img" aria-labelledby="{target}-title {target}-desc" {_BOX}>'
        f'<title id="{target}-title">{escape(title)}</title>'
        f'<desc id="{target}-desc">{escape(description)}</desc>{body}</svg>'
    )


def _bodies(plots: Sequence[Plot]) -> list[str]:
    """The shapes of each chart. All are drawn at once, and what comes of each row is dealt out again.

    The drawer takes most of its time for the first rows of a drawing, and makes one element of each.
    """
    marks, charts = _marks(), [_datasets(plot) for plot in plots]
    names = [mark["from"]["data"] for mark in marks]
    rows = [[row for chart in charts for row in chart[name]] for name in names]
    drawing = ElementTree.fromstring(_svg(marks, rows))
    layers = [group for group in drawing.iter(f"{_SVG}g") if "role-mark" in group.get("class", "").split()]
    elements = [iter(list(layer)) for layer in layers]
    return [
        _body(drawing, layers, [list(islice(e, len(chart[n]))) for n, e in zip(names, elements, strict=True)])
        for chart in charts
    ]


def _svg(marks: Sequence[Mark], rows: Sequence[Rows]) -> str:
    """What the drawer makes of the rows of each layer."""
    data = [{"name": m["from"]["data"], "values": own} for m, own in zip(marks, rows, strict=True)]
    return vl_convert.vega_to_svg({**_SIZE, "data": data, "marks": marks}, allowed_base_urls=[])


def _body(drawing: Element, layers: Sequence[Element], shapes: Sequence[list[Element]]) -> str:
    """The drawing with these shapes in its layers, and with nothing else."""
    for layer, own in zip(layers, shapes, strict=True):
        layer[:] = own
    chart = deepcopy(drawing)
    _strip(chart)
    return "".join(ElementTree.tostring(child, encoding="unicode") for child in chart)


def _marks() -> list[Mark]:
    """One chart for all figures: every layer takes its rows, in pixels, from a data set by name."""
    return [
        _mark("rule", "grid", _LINE, stroke=_RULE, strokeWidth=1),
        _mark("rect", "band", _LINE, fill=_BAND),
        _mark("rule", "best", _LINE, stroke=_INK, strokeWidth=1, strokeDash=[2, 3]),
        _mark("rule", "zone", _LINE, stroke=_MUTED, strokeWidth=1),
        _mark("text", "ticks", _WORDS, fill=_MUTED, align="center"),
        _mark("text", "numbers", _WORDS, fill=_MUTED, align="right"),
        _mark("rule", "links", _LINE, stroke=_MUTED, strokeWidth=1, strokeDash=[1, 2]),
        _mark("rule", "spans", _LINE, stroke=_MUTED, strokeWidth=2),
        _mark("symbol", "gone", _SIGN, fill=_PAPER, stroke=_MUTED, size=52, strokeWidth=1.5),
        _mark("symbol", "stand", _SIGN, fill=_INK, stroke=_INK, size=52, strokeWidth=1.5),
        _mark("text", "letters", _WORDS, fill=_INK, align="center", fontWeight="bold"),
    ]


_LINE: Final = ("x", "y", "x2", "y2")
_SIGN: Final = ("x", "y", "shape")
_WORDS: Final = ("x", "y", "text")


def _mark(kind: str, rows: str, fields: tuple[str, ...], **fixed: Any) -> Mark:
    """A layer: what it takes from each of its rows, and what is the same for all."""
    if kind == "text":
        fixed |= {"fontSize": 11, "baseline": "middle"}
    update = {name: {"field": name} for name in fields} | {name: {"value": v} for name, v in fixed.items()}
    return {"type": kind, "from": {"data": rows}, "encode": {"update": update}}


def _datasets(plot: Plot) -> dict[str, Rows]:
    """What the chart's layers show of one figure."""
    return {
        "grid": [_line(0, y, WIDTH, y) for y, _ in plot.y_ticks],
        "band": [_line(0, plot.low, WIDTH, plot.high)]
        if plot.low is not None and plot.high is not None
        else [],
        "best": [_line(0, plot.best, WIDTH, plot.best)] if plot.best is not None else [],
        "zone": [_line(plot.zone, 0, plot.zone, HEIGHT)] if plot.zone is not None else [],
        "ticks": _ticks(plot),
        "numbers": [{"x": -6, "y": y, "text": text} for y, text in plot.y_ticks],
        "links": [_line(one.x, one.y, other.x, other.y) for one, other in plot.links],
        "spans": [_line(p.x, p.y_from, p.x, p.y_to) for p in plot.points if p.y_from != p.y_to]
        + [_line(p.x_from, p.y, p.x, p.y) for p in plot.points if p.x_from != p.x],
        "gone": [_sign(point) for point in plot.points if not point.standing],
        "stand": [_sign(point) for point in plot.points if point.standing],
        "letters": [{"x": label.x, "y": label.y, "text": label.text} for label in plot.labels],
    }


def _line(x: float, y: float, x2: float, y2: float) -> dict[str, float]:
    return {"x": x, "y": y, "x2": x2, "y2": y2}


def _sign(point: Point) -> dict[str, Any]:
    return {"x": point.x, "y": point.y, "shape": point.shape}


def _ticks(plot: Plot) -> list[dict[str, Any]]:
    """Days below the plot, in one or two lines, and the name of the zone of the undated."""
    rows = [
        {"x": x, "y": HEIGHT + 12 + 12 * line, "text": text}
        for x, lines in plot.x_ticks
        for line, text in enumerate(lines.split("\n"))
    ]
    if plot.zone is not None:
        rows.append({"x": (plot.zone + WIDTH) / 2, "y": HEIGHT + 12, "text": "undated"})
    return rows


def _strip(element: Element) -> None:
    """Only shapes and words remain; colours become classes of the page's style sheet."""
    for child in list(element):
        name = child.tag.removeprefix(_SVG)
        if name not in _KEPT or child.get("display") == "none" or _is_empty(child, name):
            element.remove(child)
        else:
            _strip(child)
            if name == "g" and len(child) == 0:
                element.remove(child)
    name = element.tag.removeprefix(_SVG)
    element.tag = name
    classes = [
        f"{prefix}-{_CLASSES[colour]}"
        for attribute, prefix in (("fill", "f"), ("stroke", "s"))
        if (colour := element.get(attribute, "")) in _CLASSES
    ]
    kept = {key: element.get(key, "") for key in _KEPT.get(name, ()) if key in element.attrib}
    element.attrib.clear()
    element.attrib.update({key: _LONG.sub(_rounded, value) for key, value in kept.items()})
    if classes:
        element.set("class", " ".join(classes))


def _is_empty(element: Element, name: str) -> bool:
    """Backgrounds and frames that paint nothing."""
    if name in {"rect", "path"}:
        return element.get("fill", "none") not in _CLASSES and element.get("stroke", "none") not in _CLASSES
    return False


def _rounded(match: re.Match[str]) -> str:
    return f"{float(match.group()):.1f}".removesuffix(".0")
