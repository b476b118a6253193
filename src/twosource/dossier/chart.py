"""A figure's history as an SVG: drawn by Vega, stripped to shapes that take the page's own colours."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final
from xml.etree import ElementTree

import altair as alt
import vl_convert
from markupsafe import Markup, escape

from twosource.dossier.plot import HEIGHT, SIGNS, WIDTH, Plot, Point

_PADDING: Final = {"left": 46, "right": 10, "top": 10, "bottom": 34}
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
Layer = Any  # Altair's decorators leave its marks without a type
_LONG: Final = re.compile(r"-?\d+\.\d{2,}")


def drawn(plot: Plot, *, target: str, title: str, description: str) -> Markup:
    """The chart as an inline SVG that names itself to a screen reader; the same bytes for the same plot."""
    rows, frame = _datasets(plot), _compiled()
    data = [
        {**each, "values": rows[each["name"]]} if each["name"] in rows else each for each in frame["data"]
    ]
    drawing = ElementTree.fromstring(vl_convert.vega_to_svg({**frame, "data": data}, allowed_base_urls=[]))
    _strip(drawing)
    size = " ".join(f'{name}="{drawing.get(name)}"' for name in ("viewBox", "width", "height"))
    body = "".join(ElementTree.tostring(child, encoding="unicode") for child in drawing)
    return Markup(
        f'<svg class="chart" role="img" aria-labelledby="{target}-title {target}-desc" {size}>'
        f'<title id="{target}-title">{escape(title)}</title>'
        f'<desc id="{target}-desc">{escape(description)}</desc>{body}</svg>'
    )


@cache
def _compiled() -> dict[str, Any]:
    """The chart in Vega with empty data sets: compiling costs more than drawing, and is the same for all."""
    spec: dict[str, Any] = vl_convert.vegalite_to_vega(
        {**_chart(), "datasets": {name: [] for name in _NAMES}}
    )
    return spec


@cache
def _chart() -> dict[str, Any]:
    """One chart for all figures: every layer takes its rows, in pixels, from a data set by name."""
    shape = alt.Shape("shape:N", scale=alt.Scale(domain=SIGNS, range=SIGNS), legend=None)
    points = {"size": 52, "strokeWidth": 1.5, "opacity": 1, "filled": False}
    layers: list[Layer] = [
        _layer("grid").mark_rule(stroke=_RULE, strokeWidth=1).encode(**_LINE),
        _layer("band").mark_rect(fill=_BAND).encode(**_LINE),
        _layer("best").mark_rule(stroke=_INK, strokeWidth=1, strokeDash=[2, 3]).encode(**_LINE),
        _layer("zone").mark_rule(stroke=_MUTED, strokeWidth=1).encode(**_LINE),
        _layer("ticks").mark_text(color=_MUTED, fontSize=11).encode(text="text:N", **_PLACE),
        _layer("numbers").mark_text(color=_MUTED, fontSize=11, align="right").encode(text="text:N", **_PLACE),
        _layer("links").mark_rule(stroke=_MUTED, strokeWidth=1, strokeDash=[1, 2]).encode(**_LINE),
        _layer("spans").mark_rule(stroke=_MUTED, strokeWidth=2).encode(**_LINE),
        _layer("gone").mark_point(fill=_PAPER, stroke=_MUTED, **points).encode(shape=shape, **_PLACE),
        _layer("stand").mark_point(fill=_INK, stroke=_INK, **points).encode(shape=shape, **_PLACE),
        _layer("letters")
        .mark_text(color=_INK, fontSize=11, fontWeight="bold")
        .encode(text="text:N", **_PLACE),
    ]
    size = {"width": WIDTH, "height": HEIGHT, "padding": _PADDING, "autosize": "none"}
    spec: dict[str, Any] = alt.layer(*layers).properties(**size).configure_view(stroke=None).to_dict()
    return spec


_NAMES: Final = tuple("grid band best zone ticks numbers links spans gone stand letters".split())


def _layer(name: str) -> Layer:
    return alt.Chart(alt.NamedData(name=name))


_X: Final = alt.X("x:Q", scale=alt.Scale(domain=[0, WIDTH], nice=False, zero=False), axis=None)
_Y: Final = alt.Y("y:Q", scale=alt.Scale(domain=[HEIGHT, 0], nice=False, zero=False), axis=None)
_PLACE: Final[dict[str, Any]] = {"x": _X, "y": _Y}
_LINE: Final[dict[str, Any]] = {"x": _X, "y": _Y, "x2": "x2:Q", "y2": "y2:Q"}


def _datasets(plot: Plot) -> dict[str, list[dict[str, Any]]]:
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
        "gone": [_mark(point) for point in plot.points if not point.standing],
        "stand": [_mark(point) for point in plot.points if point.standing],
        "letters": [{"x": label.x, "y": label.y, "text": label.text} for label in plot.labels],
    }


def _line(x: float, y: float, x2: float, y2: float) -> dict[str, float]:
    return {"x": x, "y": y, "x2": x2, "y2": y2}


def _mark(point: Point) -> dict[str, Any]:
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


def _strip(element: ElementTree.Element) -> None:
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


def _is_empty(element: ElementTree.Element, name: str) -> bool:
    """Backgrounds and frames that paint nothing."""
    if name in {"rect", "path"}:
        return element.get("fill", "none") not in _CLASSES and element.get("stroke", "none") not in _CLASSES
    return False


def _rounded(match: re.Match[str]) -> str:
    return f"{float(match.group()):.1f}".removesuffix(".0")
