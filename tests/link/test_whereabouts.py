"""Where it was, of what several reports tell as one."""

from __future__ import annotations

from pile import PLACES, Report, happened, linked
from twosource.findings.article import Extent
from twosource.findings.mentions import PlaceMention
from twosource.link.drafts import Part, draft, gather
from twosource.link.whereabouts import place_of

TULSA = {"country": "US", "geonames_id": 4553433, "lat": 36.154, "lon": -95.9928}
JENKS = {"country": "US", "geonames_id": 4540737, "lat": 36.0229, "lon": -95.9683}


def report(name: str, text: str, town: str, **known: object) -> Report:
    """A report whose first sentence tells of a shooting, at a place that is named somewhere in it."""
    start = text.index(town)
    place = PlaceMention(start=start, end=start + len(town), name=town, **known)  # type: ignore[arg-type]
    told = Extent(0, text.index("."))
    return Report(name, text=text, events=[happened(mode="shooting", place=place, mentions=(told,))])


def where(*reports: Report) -> str | None:
    """The name of the place that the reports settle on."""
    readings, lineages, _ = linked(*reports)
    place = place_of(gather([Part.whole(draft(reading)) for reading in readings], lineages, {}))
    return place.name if place is not None else None


def test_a_town_told_beside_the_deed_beats_one_that_is_only_named() -> None:
    named = report("a", "A man is wanted for a shooting. He is a teacher and a Jenks man.", "Jenks", **JENKS)
    told = report("b", "Two brothers were shot at home in Tulsa. No one is held.", "Tulsa", **TULSA)
    assert where(named, told) == where(told, named) == "Tulsa"


def test_a_town_that_no_gazetteer_knows_is_one_by_its_state() -> None:
    unknown = {**TULSA, "geonames_id": None, "precision": "near", "within": ("Okla.", "Oklahoma")}
    named = report("a", "A man is wanted for a shooting. He is a teacher and a Jenks man.", "Jenks", **JENKS)
    told = report("b", "Two brothers were shot at home in Veldin. No one is held.", "Veldin", **unknown)
    assert where(named, told) == where(told, named) == "Veldin"


def test_quarters_of_one_town_speak_for_the_town() -> None:
    part = {**TULSA, "geonames_id": None, "within": ("Tulsa",), "precision": "near"}
    first = report("a", "A girl was shot in Alder Row. Her sister saw who did it.", "Alder Row", **part)
    second = report("b", "Police seek the gunman of Quay Park. He had fled by car.", "Quay Park", **part)
    other = report("c", "Two brothers were shot in Jenks. They are well again.", "Jenks", **JENKS)
    assert where(first, second, other) == "Alder Row"


def test_a_quarter_is_none_of_a_far_town_that_is_called_like_it() -> None:
    part = {**TULSA, "geonames_id": None, "within": ("Tulsa",), "precision": "near"}
    far = {"country": "US", "geonames_id": 5150529, "lat": 41.4995, "lon": -81.6954}
    first = report("a", "A girl was shot in Alder Row. Her sister saw who did it.", "Alder Row", **part)
    second = report("b", "Police seek the gunman of Alder Row. He had fled by car.", "Alder Row", **far)
    readings, _, _ = linked(first, second)
    place = place_of(gather([Part.whole(draft(reading)) for reading in readings], {}, {}))
    assert place is not None and place.within == ("Tulsa",)


def test_a_place_in_the_midst_of_a_city_is_told_with_it_as_one_of_its_reports_does() -> None:
    part = {**TULSA, "geonames_id": None, "within": ("Tulsa",), "precision": "near"}
    alone = {"country": "US", "geonames_id": 4553549, "lat": 36.242, "lon": -95.9758}
    first = report("a", "A girl was shot in Turley. Her sister saw who did it.", "Turley", **alone)
    second = report("b", "Police seek the gunman of Turley. He had fled by car.", "Turley", **part)
    readings, _, _ = linked(first, second)
    place = place_of(gather([Part.whole(draft(reading)) for reading in readings], {}, {}))
    assert place is not None and place.within == ("Tulsa",)


def test_the_reports_of_the_tests_agree_on_their_town() -> None:
    assert place_of(()) is None
    assert where(Report("a"), Report("b", events=[happened(place="Syria")])) == PLACES["Idlib"].name
