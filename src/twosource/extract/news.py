"""News: the day and the place of the event that an article is mainly about, by all that it tells."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.calls import narrowed
from twosource.extract.gathered import Gathered
from twosource.extract.mains import days_of_others, elsewhen
from twosource.extract.outlets import home
from twosource.extract.quarters import in_home
from twosource.extract.seats import Seat, own_places, placed, told_abroad
from twosource.extract.weekdays import dated_elsewhere
from twosource.findings.article import ParsedArticle
from twosource.findings.mentions import EventMention, FigureMention, PlaceMention


def the_news(
    parsed: ParsedArticle,
    events: Sequence[EventMention],
    gathered: Sequence[Gathered],
    figures: Sequence[FigureMention],
    main: int,
    found: Sequence[PlaceMention],
    town: Seat | None,
    land: PlaceMention | None,
) -> EventMention:
    """The main event with its day and its place.

    `found` are the places of the article, `town` is the one that it is told of, `land` the country.
    """
    about = replace(events[main], role="main")
    if about.type not in _LOCAL:
        return about
    day = about.date
    if about.type != "outbreak":  # which lasts
        told_at = min((h.sentence for h in gathered[main].happenings if h.date), default=0)
        taken = days_of_others(events, figures, main)
        called = about.type != "disaster"
        day = narrowed(about.date, parsed, elsewhen(events, main), taken, told_at=told_at, called=called)
    if about.over_land:
        return replace(about, date=dated_elsewhere(day, parsed))  # no town of it is where it was
    place = _scene_of(about, town, land, own_places(parsed, found))
    if place is not None and not (town is not None and town.policed and place == town.place):
        place = in_home(place, home(parsed.article))
    return replace(about, date=dated_elsewhere(day, parsed), place=place)


def _scene_of(
    about: EventMention, town: Seat | None, land: PlaceMention | None, found: Sequence[PlaceMention]
) -> PlaceMention | None:
    """Where the main event is: no attack told from another land was in the town it is told from."""
    place = about.place
    if place is None and about.type == "assault" and town is not None and told_abroad(town, land):
        place = land
    return placed(place, town, found)


_LOCAL = frozenset({"assault", "arrest", "accident", "disaster", "protest", "outbreak"})  # of one town
