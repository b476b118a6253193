"""Columns: the happenings of a long article side by side, so that most are seen at once to be others.

What `events` weighs one by one is nearly always decided by a day, a town or a kind. Nothing is left out here
that it could join.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from twosource.extract.gathered import Gathered
from twosource.extract.happenings import Happening
from twosource.extract.places import fineness
from twosource.extract.spots import NEIGHBOURS, is_land, is_located, is_precise
from twosource.extract.triggers import HARMABLE
from twosource.findings.mentions import PlaceMention
from twosource.text.edtf import bounds

FEW = 64  # happenings that are weighed one by one as quickly
_EVER = (0, 10**7)  # days
_Flags = NDArray[np.bool_]
_ROW = np.dtype(
    [
        ("type", "i4"), ("harm", "?"), ("only_harm", "?"), ("blast", "?"), ("apart", "?"),
        ("cumulative", "?"), ("war", "?"), ("several", "?"), ("sentence", "i4"),
        ("first", "i4"), ("last", "i4"), ("since", "?"),
        ("since_first", "i4"), ("since_last", "i4"), ("placed", "?"), ("country", "i4"), ("known", "i8"),
        ("lat", "f8"), ("lon", "f8"), ("own", "?"), ("land", "?"), ("spot", "?"),
    ]
)  # fmt: skip


class Columns:
    """The happenings gathered so far."""

    def __init__(self) -> None:
        self._rows = np.zeros(4 * FEW, _ROW)
        self._number = 0
        self._codes: dict[str, int] = {}  # of types and countries
        self._called: dict[str, set[int]] = {}  # by each word of the names of their places
        self._around: dict[str, set[int]] = {}  # by each word of the names of what these lie in

    def put(self, number: int, event: Gathered) -> None:
        """Note what is known of a happening now."""
        if number >= len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
        self._number = max(self._number, number + 1)
        told, row = event.told, self._rows[number]
        row["type"], row["harm"] = self._code(event.type), event.type in HARMABLE
        row["only_harm"], row["blast"] = told.only_harm, event.mode == "explosion"
        row["apart"], row["cumulative"] = told.apart, event.cumulative
        row["war"], row["several"], row["sentence"] = told.war, told.several, told.last
        row["first"], row["last"] = _days(event.date)
        row["since"] = event.since is not None
        row["since_first"], row["since_last"] = _days(event.since)
        row["placed"] = event.place is not None
        if event.place is not None:
            self._put_place(number, event.place)

    def _put_place(self, number: int, place: PlaceMention) -> None:
        row = self._rows[number]
        row["country"] = self._code(place.country) if place.country else -1
        row["known"] = -1 if place.geonames_id is None else place.geonames_id
        row["lat"] = np.nan if place.lat is None else place.lat
        row["lon"] = np.nan if place.lon is None else place.lon
        row["own"], row["land"], row["spot"] = _is_own(place), is_land(place), _is_spot(place)
        for word in _words([place.name]):
            self._called.setdefault(word, set()).add(number)
        for word in _words(place.within):
            self._around.setdefault(word, set()).add(number)

    def open(self, happening: Happening, last: int | None) -> list[int]:
        """The numbers of those that a happening may be the same as; `last` is the one told last."""
        if happening.apart:
            return []
        rows = self._rows[: self._number]
        fits: _Flags = ~rows["apart"]
        if happening.cumulative:
            fits &= _total_fits(rows, happening) | (~rows["cumulative"] & happening.definite)
            return [int(n) for n in np.flatnonzero(fits)]
        first, end = _days(happening.date)
        fits &= ~rows["cumulative"] & (rows["first"] <= end + 1) & (first <= rows["last"] + 1)
        fits &= self._types_meet(rows, happening)
        if happening.place is not None and happening.type != "outbreak":
            places = self._places_meet(rows, happening.place)
            if last is not None:
                places[last] = True
            fits &= places
        return [int(n) for n in np.flatnonzero(fits)]

    def _types_meet(self, rows: NDArray[np.void], happening: Happening) -> _Flags:
        harm: _Flags = rows["harm" if happening.only_harm else "only_harm"]
        same: _Flags = rows["type"] == self._code(happening.type)
        if happening.definite and happening.mode == "bombing":
            same = same | rows["blast"]
        return same | (harm & (happening.only_harm or happening.type in HARMABLE))

    def _places_meet(self, rows: NDArray[np.void], place: PlaceMention) -> _Flags:
        lat = np.nan if place.lat is None else place.lat
        lon = np.nan if place.lon is None else place.lon
        near = np.abs(rows["lat"] - lat) + np.abs(rows["lon"] - lon) < NEIGHBOURS
        country = self._code(place.country) if place.country else -1
        abroad = (rows["country"] >= 0) & (country >= 0) & (rows["country"] != country)
        land = (rows["land"] | is_land(place)) & ~np.isnan(rows["lat"] + lat)
        by_name = ~land & rows["own"] & _is_own(place)
        apart = abroad | land | (rows["spot"] & _is_spot(place))
        meet: _Flags = ~rows["placed"] | ~((apart & ~near) | (by_name & ~abroad))
        if place.geonames_id is not None:
            meet |= rows["known"] == place.geonames_id
        for word in _words([place.name]):
            meet[list(self._called.get(word, ()))] = True
            meet[list(self._around.get(word, ()))] = True
        for word in _words(place.within):
            meet[list(self._called.get(word, ()))] = True
        return meet

    def _code(self, name: str) -> int:
        return self._codes.setdefault(name, len(self._codes))


def _total_fits(rows: NDArray[np.void], happening: Happening) -> _Flags:
    """Which totals may go on in another."""
    first, end = _days(happening.since)
    fits: _Flags = rows["sentence"] >= happening.sentence
    fits |= rows["since"] & (rows["since_first"] <= end + 1) & (first <= rows["since_last"] + 1)
    return rows["cumulative"] & (fits | (rows["war"] & happening.war) | (rows["several"] & happening.several))


def _days(edtf: str | None) -> tuple[int, int]:
    """The first and the last day of a date; all days of one that is not known."""
    days = bounds(edtf) if edtf else None
    return _EVER if days is None else (days[0].toordinal(), days[1].toordinal())


def _is_own(place: PlaceMention) -> bool:
    """Whether it is a quarter or village by its own name."""
    return place.geonames_id is None and fineness(place) >= 4


def _is_spot(place: PlaceMention) -> bool:
    return is_precise(place) and is_located(place)


def _words(names: Sequence[str]) -> set[str]:
    return {word for name in names for word in name.lower().split()}
