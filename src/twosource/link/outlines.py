"""Outlines: what a report gives to all others of its pile, however few of them it is compared with."""

from __future__ import annotations

from typing import Protocol

from msgspec import Struct

from twosource.findings.mentions import Reading
from twosource.link.actors import Named, names_of
from twosource.link.drafts import Draft, draft
from twosource.link.facts import Facts
from twosource.link.said import Said
from twosource.link.sources import Cited, cited_in
from twosource.text.edtf import Days


class Outline(Struct, frozen=True):
    """Whom a report names and cites, the words of its news, and the days of its events."""

    names: tuple[Named, ...]  # of everybody who takes part in something or is said to
    cited: Cited
    said: Said
    day: int  # of its main event, else of its publication; 0 where neither is known
    days: tuple[int, ...]  # of each event, else of its publication, as the ordinal of the first day

    @classmethod
    def of(cls, one: Draft) -> Outline:
        """What of a draft everybody needs."""
        main = one.reading.main_event
        days = tuple([_day(fact) for fact in one.facts])
        home = _ordinal(one.published) if main is None else days[main]
        return cls(names_of(one.reading), cited_in(one.reading), one.written.said, home, days)


class Drafts(Protocol):
    """Who knows what each report gives to be compared."""

    def outline(self, reading: Reading) -> Outline:
        """What all others need of it."""

    def draft(self, reading: Reading) -> Draft:
        """All of it."""


class Drafted:
    """Makes a draft where one is asked for, once."""

    def __init__(self) -> None:
        self._made: dict[str, Draft] = {}

    def outline(self, reading: Reading) -> Outline:
        """What all others need of a report."""
        return Outline.of(self.draft(reading))

    def draft(self, reading: Reading) -> Draft:
        """All that it gives."""
        document = reading.parsed.article.id
        found = self._made.get(document)
        if found is None:
            found = self._made[document] = draft(reading)
        return found


def _day(one: Facts) -> int:
    return _ordinal(one.days or one.published)


def _ordinal(days: Days | None) -> int:
    return 0 if days is None else days.first.toordinal()
