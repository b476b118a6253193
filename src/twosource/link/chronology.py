"""Chronology: how well the days of two event mentions fit, and which days forbid that they are one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from twosource.link.facts import Facts, with_year
from twosource.link.kinds import comes_again, is_general
from twosource.link.telling import one_spot, shared_tolls

LASTING = 8  # days over which reports date one flood, storm or earthquake: aftershocks, "last Tuesday"
AKIN = 2.0  # rare words shared from which on two reports are known to be of one thing
SAME_NEWS = 10  # days in which a town hardly has two such happenings told with the same words
WIDE = 31  # days; a date that leaves more of them open says little
COUNTED = 0.8  # points for two running totals counted from one beginning
SEASON = 92  # days between two beginnings that reports take for one
AFTERMATH = 60  # days for which an earthquake is news, told without its day
YEAR = 400  # days beyond which two beginnings are two


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronology:
    """Points for two dates.

    `recent` and `long_ago` say how much speaks for it that a guessed day lies so many days after the
    other; what happened long ago must be known by more than its town and its kind. `akin` says from how
    many rare words shared on reports printed so many days apart may give two days for one happening: the
    later one is that of a hearing or of a death. After ten days they must also share a name: streets and
    hospitals of a town come back with its next shooting.
    """

    same_day: float = 2.0
    near_day: float = 0.0  # one day apart: night hours, time zones, "Sunday evening"
    akin: tuple[tuple[int, float, float], ...] = (  # days at most, rare words at least, points
        (3, 1.3, 0.0),
        (10, 1.3, -0.5),
        (90, 1.8, -0.5),
        (4000, 2.5, -1.0),
    )
    open_day: float = 0.8  # a month or a year that holds the day
    recent: tuple[tuple[int, float], ...] = ((2, 1.3), (10, -0.2))
    eve: float = 0.8  # the day before a guess; a raid of the next day is nearly as likely
    other_raid: float = -0.2  # days on which a town may have the next raid, where nothing rare is shared
    long_ago: tuple[tuple[int, float], ...] = ((60, -0.5), (4000, -1.5))
    soon: int = 10  # days; an undated happening that nothing rare speaks for lies no longer before its report
    lasting: float = 0.8  # such a happening told with another day of the same week
    aftermath: float = 0.8  # an earthquake told without its day, in the weeks after it

    def __call__(self, a: Facts, b: Facts, *, known: bool, kinship: float) -> float | None:
        """Points for the dates; None where they exclude each other.

        `known` says that something rare speaks for the two being one: a large number, a building; `kinship`
        how much the rare words that their reports share tell.
        """
        if a.role == "cumulative":
            return _since(a, b)
        if (a.partial and a.days is None) or (b.partial and b.days is None):
            return self._yearless(a, b, known, kinship)
        if a.days is None or b.days is None:
            return self._undated(a, b, known, kinship)
        if a.doubtful or b.doubtful:
            return self._doubtful(a, b, known, kinship)
        return self._told(a, b, max(a.days.first - b.days.last, b.days.first - a.days.last), known, kinship)

    def longest_ago(self, *, known: bool) -> int:
        """How many days a guess may lie after the other day at most, with nothing akin."""
        return max(most for most, _ in ((*self.recent, *self.long_ago) if known else self.recent))

    def _told(self, a: Facts, b: Facts, apart: timedelta, known: bool, kinship: float) -> float | None:
        """Two dates that the reports give; negative where they overlap."""
        if a.days == b.days and a.firm:
            return self.same_day
        if apart <= timedelta(0):
            return self._overlapping(a, b, known or kinship >= AKIN)
        if not (a.firm and b.firm):
            return self._akin(a, b, apart.days, kinship)
        if apart <= timedelta(1) and _of_one_night(a, b):
            return self.near_day
        if a.spreads_as(b) and apart <= timedelta(LASTING):
            return self.lasting
        return self._akin(a, b, apart.days, kinship)

    def _akin(self, a: Facts, b: Facts, apart: int, kinship: float) -> float | None:
        """Points for two days that exclude each other, told by reports that share rare words.

        Raids come back to a place, told in the same words: of these each day has its own.
        """
        if not kinship or (a.firm and b.firm and _come_again(a.mode, b.mode)):
            return None
        if apart > SAME_NEWS and _is_news(a) and _is_news(b):
            return None
        if a.published is not None and b.published is not None:
            apart = min(apart, abs((a.published.first - b.published.first).days))
        if apart > SAME_NEWS and a.firm and b.firm and a.ages and b.ages and a.ages.isdisjoint(b.ages):
            return None
        rows = (row for row in self.akin if row[0] <= SAME_NEWS or not a.names.isdisjoint(b.names))
        return next((points for most, least, points in rows if apart <= most and kinship >= least), None)

    def _overlapping(self, a: Facts, b: Facts, known: bool) -> float | None:
        if a.firm and b.firm:
            return self.same_day * 0.75
        wide = max(f.days.length for f in (a, b) if f.days is not None) > WIDE
        return None if wide and not known else self.open_day

    def _doubtful(self, a: Facts, b: Facts, known: bool, kinship: float) -> float | None:
        """A guessed day is the last that it can have been; the true one lies not long before."""
        guess, other = (a.days, b.days) if a.doubtful else (b.days, a.days)
        if guess is None or other is None:
            return None
        if kinship < self.akin[0][1] and any(one.doubtful and one.main and one.figures for one in (a, b)):
            known = False  # what a report is about and counts is news: a number comes back in a war
        known = known and not _come_back(a, b)
        if other.first <= guess.first <= other.last and other.length > WIDE:
            return self.open_day if known or kinship >= AKIN else None
        late = (guess.first - other.last).days
        if a.doubtful and b.doubtful:
            late = abs(late)
        elif guess.first < other.first:
            return self._akin(a, b, -late, kinship)
        return self._after(a, b, late, known, kinship)

    def _after(self, a: Facts, b: Facts, late: int, known: bool, kinship: float) -> float | None:
        rows = (*self.recent, *self.long_ago) if known else self.recent
        points = next((points for most, points in rows if late <= most), None)
        if late <= AFTERMATH and is_one_quake(a, b):
            return max(self.aftermath, self.aftermath if points is None else points)
        if points is not None and not known and not kinship and late > 0:
            next_raid = self._next_raid(a, b)
            if late > next_raid:
                points = min(points, self.other_raid)
            elif next_raid < self.soon:
                points = min(points, self.eve)
        return self._akin(a, b, late, kinship) if points is None else points

    def _next_raid(self, a: Facts, b: Facts) -> int:
        """How many days a guess may lie late before the next raid is as likely.

        A battle lasts, and bombs are laid less often than shells are fired.
        """
        if not _come_again(a.mode, b.mode) or not {"clash", "bombing"}.isdisjoint((a.mode, b.mode)):
            return self.soon
        return 0 if a.doubtful and b.doubtful else 1

    def _yearless(self, a: Facts, b: Facts, known: bool, kinship: float) -> float | None:
        """A day told without its year: the other's day, or not long before a guessed one."""
        whole, part = (a, b) if b.days is None else (b, a)
        if whole.days is None or part.partial is None:
            if a.partial and b.partial:
                return self.same_day * (a.partial == b.partial)
            return self._undated(a, b, known, kinship)
        if len(part.partial) == 2:  # no more than a month
            months = {whole.days.first.strftime("%m"), whole.days.last.strftime("%m")}
            return self.open_day if part.partial in months or whole.doubtful else None
        day = with_year(part.partial, whole.days.last)
        if day is None:
            return None
        late = (whole.days.last - day).days
        if whole.doubtful:
            return self._after(a, b, late, known, kinship)
        return self.same_day * 0.75 if 0 <= late < max(whole.days.length, 1) else None

    def _undated(self, a: Facts, b: Facts, known: bool, kinship: float) -> float | None:
        """An undated happening lies before its report, and not long before unless something rare says so."""
        dated, undated = (a, b) if b.days is None else (b, a)
        if a.days is None and b.days is None:
            return 0.0 if known or kinship >= AKIN or self._printed_together(a, b) else None
        if undated.published is None or dated.days is None:
            return 0.0
        if undated.factuality not in ("planned", "warned") and dated.days.first > undated.published.last:
            return None
        late = (undated.published.first - dated.days.last).days
        if late <= AFTERMATH and is_one_quake(a, b):
            return self.aftermath
        return 0.0 if known or late <= self.soon or self._akin(a, b, late, kinship) is not None else None

    def _printed_together(self, a: Facts, b: Facts) -> bool:
        """Whether two reports can be of one time; unknown days exclude nothing."""
        if a.published is None or b.published is None:
            return True
        apart = max(a.published.first - b.published.last, b.published.first - a.published.last)
        return apart.days <= self.soon


def is_one_quake(a: Facts, b: Facts) -> bool:
    """Whether both are earthquakes: a land has hardly two that are news in one season."""
    return a.mode == b.mode == "earthquake" and a.spreads_as(b) and None not in (a.place, b.place)


def _come_again(one: str | None, other: str | None) -> bool:
    """Whether two modes are those of raids, or one is and the other says no more than that it was a deed."""
    modes = (one, other)
    return any(map(comes_again, modes)) and all(comes_again(mode) or is_general(mode) for mode in modes)


def _come_back(a: Facts, b: Facts) -> bool:
    """Whether nothing but a spot speaks for two raids being one: others come back to it."""
    return _come_again(a.mode, b.mode) and a.lineage != b.lineage and a.rare_counts.isdisjoint(b.rare_counts)


def _is_news(a: Facts) -> bool:
    """Whether a report tells a deed for the first time: of its own day or just before, with whom it hit.

    A plea or a sentence has the day of its report too, but counts nobody.
    """
    if not (a.firm and a.main and a.figures) or a.days is None or a.published is None:
        return False
    return 0 <= (a.published.first - a.days.last).days <= _FRESH


_FRESH = 1  # days


def _of_one_night(a: Facts, b: Facts) -> bool:
    """Whether two neighbouring days are of one night: a spot and a large number or an age; two numbers."""
    if one_spot(a, b) and (shared_tolls(a, b) or a.ages & b.ages):
        return True
    return shared_tolls(a, b) and len({m for m, _ in a.figures & b.figures}) > 1


def _since(a: Facts, b: Facts) -> float | None:
    """Running totals are counted from one beginning, as far as it is said; those of a few days overlap."""
    if a.days is None or b.days is None:
        return 0.0
    if a.days.length <= WIDE and b.days.length <= WIDE:
        return COUNTED if max(a.days.first, b.days.first) <= min(a.days.last, b.days.last) else None
    if any(f.days.length <= WIDE for f in (a, b) if f.days is not None and "/" in (f.date or "")):
        return None
    apart = abs((a.days.first - b.days.first).days)
    return COUNTED if apart <= SEASON else 0.0 if apart <= YEAR else None
