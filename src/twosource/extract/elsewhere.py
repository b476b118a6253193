"""Elsewhere: what speaks for another happening: another town, other numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from twosource.extract.gathered import Gathered
from twosource.extract.happenings import Happening
from twosource.extract.places import NEAR, fineness
from twosource.extract.spots import are_two_towns, is_precise
from twosource.extract.triggers import Trigger
from twosource.findings.mentions import PlaceMention


def is_of_its_own(event: Gathered, happening: Happening, counted: set[tuple[str, int]]) -> bool:
    """Whether a later sentence tells of something else: it says so, or counts others elsewhere or before."""
    if happening.definite or happening.referred or event.happenings[-1].sentence >= happening.sentence:
        return False
    meanwhile = happening.besides == "meanwhile"
    if counted & event.figures:  # two may be killed in two towns
        return (happening.elsewhere or meanwhile) and _is_in_next_town(event, happening)
    if happening.elsewhere or (happening.besides is not None and _is_besides(event.place, happening)):
        return True
    unknown = meanwhile and event.place is None and is_precise(happening.place)
    return other_number(event, counted) and (
        unknown or _is_in_next_town(event, happening) or _is_of_past(event, happening)
    )


def _is_besides(place: PlaceMention | None, happening: Happening) -> bool:
    """Whether what is told besides was in another spot: of what "also" was hit it must be another town."""
    here = happening.place
    if place is None or here is None or not is_precise(place) or not is_precise(here):
        return False
    if happening.besides == "also":
        return are_two_towns(place, here)
    return place.name.lower() != here.name.lower() and (
        place.geonames_id is None or place.geonames_id != here.geonames_id
    )


def _is_in_next_town(event: Gathered, happening: Happening) -> bool:
    """Whether another town is named: "raids on Hask killed ten. Shells on Veldin killed six"."""
    told = _where_counted(event, counting=not happening.only_harm)
    here = happening.place
    return bool(told) and all(are_towns(p, here) and are_two_towns(p, here) for p in told)


def _where_counted(event: Gathered, *, counting: bool) -> list[PlaceMention]:
    """Where the clauses say that it was, those that are `counting` people before the others.

    "Jets bombed Hask, killing 21": that towns of the province were attacked says nothing more.
    """
    told = [
        (h.place, bool(numbers)) for h, numbers in zip(event.happenings, event.numbers, strict=True)
        if h.place is not None and not h.headline
    ]  # fmt: skip
    counted = [place for place, counts in told if counts] if counting else []
    return counted or [place for place, _ in told]


def _is_of_past(event: Gathered, happening: Happening) -> bool:
    """Whether only a month or year is told, as of what is past, and none of the news before it."""
    wide = happening.date is not None and len(happening.date.rstrip("?~")) < len("2024-05-14")
    return wide and event.date is None


def of_land_and_town(event: Gathered, happening: Happening, counted: set[tuple[str, int]]) -> bool:
    """Whether one toll is that of a whole land and the other that of one town in it.

    As in "225 were killed across the country", or "35 died in Norland on Tuesday. In Veldin 23 died".
    """
    if counted & event.figures:
        return False
    if happening.nationwide and is_precise(event.place):
        return True
    if happening.definite or not other_toll(event, counted):
        return False
    if is_precise(happening.place):
        return _counts_a_land(event) and _is_more(event.figures, counted)
    return is_precise(event.place) and _is_of_land(happening) and _is_more(counted, event.figures)


def is_told_of_land(event: Gathered) -> bool:
    """Whether many are counted over a month or a year, of whom nothing else is told than that they died."""
    long = event.date is not None and len(event.date.rstrip("?~")) < len("2024-05-14")
    counting = [h for h, told in zip(event.happenings, event.numbers, strict=True) if told]
    many = max((value for _, value in event.figures), default=0) >= _MANY
    return long and many and all(min(h.triggers, key=_start).harm for h in counting)


def _start(trigger: Trigger) -> int:
    return trigger.start


_MANY = 100  # fewer may have been killed at once


def sum_up(events: Sequence[Gathered]) -> None:
    """Mark the tolls of a land beside which the lower one of a town is told."""
    towns = [e for e in events if e.figures and is_precise(e.place)]
    for event in events:
        if event.figures and not is_precise(event.place) and _counts_a_land(event):
            event.summed = any(
                other_toll(t, event.figures) and _is_more(event.figures, t.figures) for t in towns
            )


def _counts_a_land(event: Gathered) -> bool:
    """Whether all who are counted are so over a land."""
    return all(_is_of_land(h) for h, n in zip(event.happenings, event.numbers, strict=True) if n)


def _is_of_land(happening: Happening) -> bool:
    """Whether no more is told than that people came to harm in a land."""
    land = happening.place is not None and happening.place.precision == "country"
    return happening.only_harm and (land or happening.nationwide)


def _is_more(whole: Iterable[tuple[str, int]], part: Iterable[tuple[str, int]]) -> bool:
    """Whether more are counted of each that both count."""
    most, least = _most(whole), _most(part)
    return all(most[m] > least[m] for m in most.keys() & least.keys())


def other_toll(event: Gathered, counted: set[tuple[str, int]]) -> bool:
    """Whether what is counted is counted in the event too, and otherwise."""
    measures = {measure for measure, _ in counted} & {measure for measure, _ in event.figures}
    return bool(measures) and not counted & event.figures


def other_number(event: Gathered, counted: set[tuple[str, int]]) -> bool:
    """Whether the most that are counted are not the most that any clause counts: parts may agree."""
    if not counted:
        return False
    most = _most(counted)
    told = [_most(numbers) for numbers in event.numbers if numbers]
    return any(most.keys() & t.keys() for t in told) and not any(
        most[m] == t[m] for t in told for m in most.keys() & t.keys()
    )


def _most(counted: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The highest number of each measure."""
    found: dict[str, int] = {}
    for measure, value in counted:
        found[measure] = max(value, found.get(measure, 0))
    return found


def other_name(a: PlaceMention | None, b: PlaceMention | None) -> bool:
    """Whether the second place is narrow and called otherwise than the first."""
    return a is not None and b is not None and is_precise(b) and a.name.lower() != b.name.lower()


def are_towns(a: PlaceMention | None, b: PlaceMention | None) -> bool:
    """Whether two places are towns or narrower."""
    return a is not None and b is not None and min(fineness(a), fineness(b)) > NEAR


def shot_and_crash(harmed: Happening, crash: Happening) -> bool:
    """Whether somebody is shot where cars collide: two things, though one may come of the other."""
    shot = harmed.only_harm and not _SHOT.isdisjoint(harmed.words)
    return shot and not _CRASHES.isdisjoint(crash.words)


_SHOT = frozenset({"shoot", "shot", "gunshot"})
_CRASHES = frozenset({"crash", "collide", "collision", "overturn", "derail"})
