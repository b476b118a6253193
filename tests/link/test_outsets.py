"""How a war began is one happening, however many reports tell it in passing."""

from __future__ import annotations

from typing import Any

from pile import Report, happened, linked
from twosource.findings.article import Extent
from twosource.findings.mentions import PlaceMention

WAR = "The war began in March 2011 with marches against the governor."
CONFLICT = "Thousands have died since the conflict erupted in 2011, when marches were put down."
MARCHES = "In March 2011 there were marches against the governor and his budget."
BUDGET = "His budget of 2011 brought people out on marches from the harbour to the hill."


def report(name: str, told: str, *, land: str = "SY", **more: Any) -> Report:
    """A report with words of its own and one clause of the past, in a land whose places it names."""
    text = f"{' '.join(f'{name}{n}' for n in range(60))}. {told}"
    at = text.index("marches")
    event = happened(
        "protest", "demo", trigger=Extent(at, at + 7), mentions=(Extent(text.index(told), len(text)),),
        **{"role": "background", "place": None, "words": (f"of-{name}",), **more},
    )  # fmt: skip
    named = PlaceMention(start=0, end=1, name="Lower Alder", country=land)
    return Report(name, text=text, outlet=name, events=[event], main=None, places=[named])


def groups(*reports: Report) -> list[list[str]]:
    """The documents of each happening."""
    _, _, links = linked(*reports)
    return sorted(sorted({d for d, _ in g.members}) for g in links.events)


def test_the_marches_with_which_a_war_began_are_one_in_all_reports_on_it() -> None:
    found = groups(report("a", WAR, date="2011-03"), report("b", CONFLICT, date="2011"))
    assert found == [["a", "b"]]


def test_each_land_has_its_own_war() -> None:
    found = groups(report("a", WAR, date="2011-03"), report("b", CONFLICT, date="2011", land="LY"))
    assert found == [["a"], ["b"]]


def test_two_months_are_two_beginnings() -> None:
    found = groups(report("a", WAR, date="2011-03"), report("b", CONFLICT, date="2011-09"))
    assert found == [["a"], ["b"]]


def test_marches_with_which_no_war_is_said_to_have_begun_are_told_of_each_report_anew() -> None:
    found = groups(report("a", MARCHES, date="2011-03"), report("b", BUDGET, date="2011"))
    assert found == [["a"], ["b"]]


def test_what_befell_one_town_is_told_of_the_town() -> None:
    town = PlaceMention(start=0, end=1, name="Homs", country="SY", geonames_id=169577)
    found = groups(report("a", WAR, date="2011-03"), report("b", CONFLICT, date="2011", place=town))
    assert found == [["a"], ["b"]]
