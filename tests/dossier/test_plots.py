"""Where a figure's history stands on its chart."""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree import ElementTree

import pytest
from ferry_fire import ferry_fire
from msgspec.structs import replace

from twosource.dossier import plot
from twosource.dossier.chart import drawn
from twosource.dossier.letters import MOST, lettered
from twosource.dossier.plot import HEIGHT, WIDTH, Plot, has_history
from twosource.record import Document, Figure, Observation

RECORD = ferry_fire()
PAPERS = {document.id: document for document in RECORD.documents}
SOURCES = {source.id for source in RECORD.sources}
KILLED, MISSING, INJURED = RECORD.figures


def history(*values: int | None) -> Figure:
    first = KILLED.observations[0]
    seen = [
        replace(first, value=value, superseded=False, superseded_by=None, as_of=f"2031-05-{day:02d}")
        for day, value in enumerate(values, start=3)
    ]
    return replace(KILLED, observations=tuple(seen))


def plotted(figure: Figure, documents: Mapping[str, Document]) -> Plot | None:
    return plot.plotted(figure, documents, lettered(figure, documents, SOURCES))


def svg(figure: Figure) -> ElementTree.Element:
    found = plotted(figure, PAPERS)
    assert found is not None
    return ElementTree.fromstring(drawn(found, target="chart-f1", title="Killed", description="9; 16"))


def test_time_runs_to_the_right_and_numbers_run_up() -> None:
    found = plotted(history(9, 12, 30), PAPERS)
    assert found is not None
    nine, twelve, thirty = found.points
    assert nine.x < twelve.x < thirty.x
    assert nine.y > twelve.y > thirty.y


def test_days_are_true_to_scale() -> None:
    figure = history(9, 12, 30)
    late = replace(figure.observations[2], as_of="2031-05-13")
    found = plotted(replace(figure, observations=(*figure.observations[:2], late)), PAPERS)
    assert found is not None
    one, two, three = (point.x for point in found.points)
    assert (three - one) == pytest.approx(10 * (two - one), abs=1)


def test_the_undated_stand_in_their_own_zone_at_the_right() -> None:
    found = plotted(KILLED, PAPERS)
    assert found is not None and found.zone is not None
    beyond = {point.number for point in found.points if point.x > found.zone}
    assert beyond == {3, 5}


def test_what_is_only_known_to_be_later_than_a_day_is_undated() -> None:
    figure = history(9, 12)
    later = replace(figure.observations[1], as_of="2031-05-03/..")
    found = plotted(replace(figure, observations=(figure.observations[0], later)), PAPERS)
    assert found is not None and found.zone is not None
    assert found.points[0].x < found.zone < found.points[1].x


def test_what_stands_is_filled_and_what_is_superseded_is_hollow() -> None:
    found = plotted(KILLED, PAPERS)
    assert found is not None
    assert [point.standing for point in found.points] == [False, False, False, True, True, True]


def test_one_origin_has_one_letter_whatever_repeats_it() -> None:
    letters = lettered(KILLED, PAPERS, SOURCES)
    assert letters["src1"] == "A"
    assert len(letters) == 4


@pytest.mark.parametrize("figure", [INJURED, history(9, 9), history(None, None), history()])
def test_a_chart_needs_two_numbers_that_differ(figure: Figure) -> None:
    assert not has_history(figure)
    assert plotted(figure, PAPERS) is None


@pytest.mark.parametrize(
    "as_of", ["2031", "../2031-05-04", "2011/..", "../..", "nonsense", "2031-05-02/2031-05-04", None]
)
def test_any_date_finds_a_place(as_of: str | None) -> None:
    figure = history(9, 12)
    odd = replace(figure.observations[0], as_of=as_of)
    found = plotted(replace(figure, observations=(odd, figure.observations[1])), PAPERS)
    assert found is not None
    assert all(0 <= point.x <= WIDTH and 0 <= point.y <= HEIGHT for point in found.points)


@pytest.mark.parametrize(
    "values", [(0, 1), (-5, 3), (144, 145), (10**12, 5), (2, 10**14), (1, 2, 3, 5, 8, 13)]
)
def test_any_numbers_find_a_place(values: tuple[int, ...]) -> None:
    found = plotted(history(*values), PAPERS)
    assert found is not None
    assert all(0 <= point.y <= HEIGHT for point in found.points)
    assert 2 <= len(found.y_ticks) <= 7


def test_where_letters_run_out_named_sources_keep_theirs() -> None:
    one = KILLED.observations[0]
    unnamed = [replace(one, value=n, origin=f"l{n}") for n in range(40)]
    named = [replace(one, value=50 + n, origin=f"src{n % 5 + 1}") for n in range(20)]
    letters = lettered(replace(KILLED, observations=(*unnamed, *named)), PAPERS, SOURCES)
    assert set(letters) == {"src1", "src2", "src3", "src4", "src5"}
    assert "".join(letters.values()) == "ABCDE"
    assert len(letters) <= MOST


def test_a_hundred_points_on_a_day_are_drawn() -> None:
    one = KILLED.observations[0]
    many: tuple[Observation, ...] = tuple(replace(one, value=n, origin=f"src{n}") for n in range(100))
    assert len(svg(replace(KILLED, observations=many)).findall(".//path")) >= 100


def test_the_drawing_names_itself_and_holds_no_style_and_no_link() -> None:
    drawing = svg(KILLED)
    assert drawing.get("role") == "img"
    assert drawing.get("aria-labelledby") == "chart-f1-title chart-f1-desc"
    assert drawing.findtext("title") == "Killed"
    names = {name for element in drawing.iter() for name in element.attrib}
    assert not names & {"style", "href", "fill", "stroke", "font-family", "onclick"}
    assert {element.tag for element in drawing.iter()} <= {
        "svg", "title", "desc", "g", "path", "line", "rect", "text", "tspan",
    }  # fmt: skip
