"""A figure's history as an SVG: drawn by Vega, stripped to shapes that take the page's own colours."""

from __future__ import annotations

import json
import re
from typing import Any, Final
from xml.etree import ElementTree

import altair as alt
import vl_convert
from markupsafe import Markup, escape

from twosource.dossier.plot import HEIGHT, WIDTH, Plot, Point

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
    spec: dict[str, Any] = _chart(plot).to_dict()
    drawing = ElementTree.fromstring(vl_convert.vegalite_to_svg(spec, allowed_base_urls=[]))
    _strip(drawing)
    body = "".join(_text_of(child) for child in drawing)
    view = drawing.get("viewBox")
    return Markup(
        f'<svg class="chart" role="img" aria-labelledby="{target}-title {target}-desc" viewBox="{view}"'
        f' width="{drawing.get("width")}" height="{drawing.get("height")}">'
        f'<title id="{target}-title">{escape(title)}</title>'
        f'<desc id="{target}-desc">{escape(description)}</desc>{body}</svg>'
    )


def _chart(plot: Plot) -> Layer:
    layers = [*_standing(plot), *_zone(plot), _links(plot), _spans(plot)]
    layers += [_points(plot, standing=False), _points(plot, standing=True), _letters(plot)]
    size = {"width": WIDTH, "height": HEIGHT, "padding": _PADDING, "autosize": "none"}
    return alt.layer(*layers).properties(**size).configure_view(stroke=None)


def _x(field: str, plot: Plot) -> alt.X:
    axis = alt.Axis(
        values=[x for x, _ in plot.x_ticks], labelExpr=_labels(plot.x_ticks), title=None, grid=False,
        labelOverlap=False, labelFontSize=11, labelColor=_MUTED, tickColor=_RULE, domainColor=_RULE,
        labelPadding=3,
    )  # fmt: skip
    return alt.X(f"{field}:Q", scale=alt.Scale(domain=[0, WIDTH], nice=False, zero=False), axis=axis)


def _y(field: str, plot: Plot) -> alt.Y:
    axis = alt.Axis(
        values=[y for y, _ in plot.y_ticks], labelExpr=_labels(plot.y_ticks), title=None, grid=True,
        gridColor=_RULE, labelOverlap=False, labelFontSize=11, labelColor=_MUTED, ticks=False, domain=False,
        labelPadding=5,
    )  # fmt: skip
    return alt.Y(f"{field}:Q", scale=alt.Scale(domain=[HEIGHT, 0], nice=False, zero=False), axis=axis)


def _labels(ticks: tuple[tuple[float, str], ...]) -> str:
    """An expression that turns a tick's place into its words."""
    names = {f"{place:g}": text.split("\n") for place, text in ticks}
    return f"({json.dumps(names)})['' + datum.value]"


def _layer(rows: list[dict[str, Any]]) -> Layer:
    return alt.Chart({"values": rows})


def _standing(plot: Plot) -> list[Layer]:
    """What stands: a band from low to high, a line at the best."""
    layers = []
    if plot.low is not None and plot.high is not None:
        rows = [{"a": 0, "b": WIDTH, "lo": plot.low, "hi": plot.high}]
        band = _layer(rows).mark_rect(fill=_BAND, stroke=None)
        layers.append(band.encode(x=_x("a", plot), x2="b:Q", y=_y("lo", plot), y2="hi:Q"))
    if plot.best is not None:
        line = _layer([{"a": 0, "b": WIDTH, "y": plot.best}])
        rule = line.mark_rule(stroke=_INK, strokeWidth=1, strokeDash=[2, 3])
        layers.append(rule.encode(x=_x("a", plot), x2="b:Q", y=_y("y", plot)))
    return layers


def _zone(plot: Plot) -> list[Layer]:
    """Where the undated stand, with a rule and a word to say so."""
    if plot.zone is None:
        return []
    rows = [{"x": plot.zone, "a": 0, "b": HEIGHT, "t": "undated", "m": (plot.zone + WIDTH) / 2}]
    rule = _layer(rows).mark_rule(stroke=_MUTED, strokeWidth=1)
    word = _layer(rows).mark_text(color=_MUTED, fontSize=11, dy=12)
    return [
        rule.encode(x=_x("x", plot), y=_y("a", plot), y2="b:Q"),
        word.encode(x=_x("m", plot), y=_y("b", plot), text="t:N"),
    ]


def _links(plot: Plot) -> Layer:
    rows = [{"x": one.x, "y": one.y, "x2": other.x, "y2": other.y} for one, other in plot.links]
    rule = _layer(rows).mark_rule(stroke=_MUTED, strokeWidth=1, strokeDash=[1, 2])
    return rule.encode(x=_x("x", plot), y=_y("y", plot), x2="x2:Q", y2="y2:Q")


def _spans(plot: Plot) -> Layer:
    """A bar over the numbers of a range, and one over the days of an inexact date."""
    rows = [{"x": p.x, "y": p.y_from, "x2": p.x, "y2": p.y_to} for p in plot.points if p.y_from != p.y_to] + [
        {"x": p.x_from, "y": p.y, "x2": p.x, "y2": p.y} for p in plot.points if p.x_from != p.x
    ]
    rule = _layer(rows).mark_rule(stroke=_MUTED, strokeWidth=2)
    return rule.encode(x=_x("x", plot), y=_y("y", plot), x2="x2:Q", y2="y2:Q")


def _points(plot: Plot, *, standing: bool) -> Layer:
    rows: list[dict[str, Any]] = [_row(p) for p in plot.points if p.standing == standing]
    fill, stroke = (_INK, _INK) if standing else (_PAPER, _MUTED)
    shapes = sorted({p.shape for p in plot.points})
    marks = _layer(rows).mark_point(
        fill=fill, stroke=stroke, size=52, strokeWidth=1.5, opacity=1, filled=False
    )
    shape = alt.Shape("s:N", scale=alt.Scale(domain=shapes, range=shapes), legend=None)
    return marks.encode(x=_x("x", plot), y=_y("y", plot), shape=shape)


def _row(point: Point) -> dict[str, Any]:
    return {"x": point.x, "y": point.y, "s": point.shape}


def _letters(plot: Plot) -> Layer:
    rows = [{"x": label.x, "y": label.y, "t": label.text} for label in plot.labels]
    text = _layer(rows).mark_text(color=_INK, fontSize=11, fontWeight="bold")
    return text.encode(x=_x("x", plot), y=_y("y", plot), text="t:N")


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


def _text_of(element: ElementTree.Element) -> str:
    return ElementTree.tostring(element, encoding="unicode", short_empty_elements=True)
