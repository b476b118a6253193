"""Attributions: words that somebody is cited for, and all of them in an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from twosource.extract.within import Ranges
from twosource.findings.article import Extent
from twosource.findings.kept import kept
from twosource.findings.mentions import Speaker


class Attribution(Struct, frozen=True, kw_only=True):
    """Words that somebody is cited for, and by which cue."""

    sentence: int
    cue: Extent
    lemma: str
    kind: str  # verb, passive, stance, noun, according, relayed, headline, carried, attitude, signed
    speaker: Speaker | None
    contents: tuple[Extent, ...]  # none where the cue stands inside the words of somebody else
    inner: tuple[Extent, ...] = ()  # what is said by a cue inside the words of somebody else
    factual: bool = True  # False where the words are asked, hoped or ordered, not told as so
    direct: bool = False
    negated: bool = False
    token: int | None = None  # the cue's last token in its sentence
    speaker_extent: Extent | None = None

    @property
    def carried(self) -> bool:
        """Whether the cue stands in another sentence."""
        return self.kind == "carried"

    @property
    def told(self) -> tuple[Extent, ...]:
        """The words that the speaker tells as so."""
        return (self.contents or self.inner) if self.factual else ()

    def holds(self, start: int, end: int) -> bool:
        """Whether a range begins inside what is told as so."""
        told = self.told
        if len(told) == 1:  # as most have
            return told[0].start <= start < told[0].end
        return any(c.start <= start < c.end for c in told)

    @property
    def length(self) -> int:
        """Characters of what is told as so."""
        return sum(c.end - c.start for c in self.told)


class _Told(NamedTuple):
    start: int
    end: int
    one: Attribution


@dataclass(frozen=True)
class Speech:
    """All attributions of an article in order, and its quotations."""

    attributions: tuple[Attribution, ...]
    quotes: tuple[Extent, ...]

    def covering(self, start: int, end: int) -> tuple[Attribution, ...]:
        """The attributions whose words hold a range, innermost first."""
        found = [told.one for told in self._told.overlapping(start, start + 1)]
        if len(found) < 2:
            return tuple(found)
        once = {id(one): one for one in found}
        return tuple(sorted(once.values(), key=lambda a: (a.kind != "relayed", a.length, a.cue.start)))

    @kept
    def _told(self) -> Ranges[_Told]:
        """Where the words of each one who is cited begin and end."""
        cited = [a for a in self.attributions if a.speaker is not None]
        return Ranges([_Told(extent.start, extent.end, one) for one in cited for extent in one.told])

    def speaker_for(self, start: int, end: int) -> Speaker | None:
        """Who is cited for a range of the text; whoever passes it on is in `relayed_by`."""
        found = self.covering(start, end)
        if not found or found[0].speaker is None:
            return None
        inner = found[0].speaker
        outer = [a.speaker.name for a in reversed(found[1:]) if a.speaker and a.speaker.name != inner.name]
        return replace(inner, relayed_by=(*outer, *inner.relayed_by)) if outer else inner


def of_body(speaker: Speaker | None) -> Speaker | None:
    """Whose a number is that somebody gives: a spokesman gives that of his body."""
    if speaker is None or not speaker.voice or speaker.body is None:
        return speaker
    return replace(speaker, name=speaker.body)
