"""Elsewhere: what speaks for another happening: another town, other numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from twosource.extract.gathered import Gathered
from twosource.extract.happenings import Happening
from twosource.extract.places import NEAR, fineness
from twosource.extract.spots import are_two_towns, is_precise
from twosource.extract.together import highest, is_crash, is_of_land, is_shot
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
    told = event.told
    return [*((told.counted if counting else {}) or told.located).values()]


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
    if event.told.of_land and happening.place is not None and happening.place.precision != "country":
        return not happening.definite
    if happening.definite or not other_toll(event, counted):
        return False
    if is_precise(happening.place):
        return _counts_a_land(event) and _is_more(event.told.most, highest(counted))
    wide = is_precise(event.place) and is_of_land(happening)
    return wide and _is_more(highest(counted), event.told.most)


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
                other_toll(t, event.figures) and _is_more(event.told.most, t.told.most) for t in towns
            )


def _counts_a_land(event: Gathered) -> bool:
    """Whether all who are counted are so over a land."""
    return event.told.only_of_land


def _is_more(most: Mapping[str, int], least: Mapping[str, int]) -> bool:
    """Whether more are counted of each that both count."""
    return all(most[m] > least[m] for m in most.keys() & least.keys())


def other_toll(event: Gathered, counted: set[tuple[str, int]]) -> bool:
    """Whether what is counted is counted in the event too, and otherwise."""
    most = event.told.most
    return any(measure in most for measure, _ in counted) and counted.isdisjoint(event.figures)


def other_number(event: Gathered, counted: set[tuple[str, int]]) -> bool:
    """Whether the most that are counted are not the most that any clause counts: parts may agree."""
    if not counted:
        return False
    most, told = highest(counted), event.told
    return any(m in told.most for m in most) and told.tops.isdisjoint(most.items())


def other_name(a: PlaceMention | None, b: PlaceMention | None) -> bool:
    """Whether the second place is narrow and called otherwise than the first."""
    return a is not None and b is not None and is_precise(b) and a.name.lower() != b.name.lower()


def are_towns(a: PlaceMention | None, b: PlaceMention | None) -> bool:
    """Whether two places are towns or narrower."""
    return a is not None and b is not None and min(fineness(a), fineness(b)) > NEAR


def shot_and_crash(event: Gathered, happening: Happening) -> bool:
    """Whether somebody is shot where cars collide: two things, though one may come of the other."""
    told = event.told
    return (told.shot and is_crash(happening)) or (is_shot(happening) and told.crash)
