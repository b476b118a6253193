"""Parcels: what was read of an article, packed for a file or for its way from one process to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import msgspec

from twosource.findings.article import DatedArticle, Dropped, ParsedArticle
from twosource.findings.mentions import (
    EventMention,
    FigureMention,
    PlaceMention,
    Reading,
    StatementMention,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found in an article that was read."""

    events: tuple[EventMention, ...]
    figures: tuple[FigureMention, ...]
    statements: tuple[StatementMention, ...]
    places: tuple[PlaceMention, ...]
    credits: tuple[str, ...]
    main_event: int | None

    @classmethod
    def of(cls, reading: Reading) -> Found:
        """What a reading holds beside its article."""
        return cls(
            events=reading.events,
            figures=reading.figures,
            statements=reading.statements,
            places=reading.places,
            credits=reading.credits,
            main_event=reading.main_event,
        )

    def reading(self, dated: DatedArticle) -> Reading:
        """The reading of this article; its sentences are not kept."""
        return Reading(
            parsed=ParsedArticle(dated=dated, sentences=()),
            events=self.events,
            figures=self.figures,
            statements=self.statements,
            places=self.places,
            credits=self.credits,
            main_event=self.main_event,
        )


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(tuple[DatedArticle, Found])


def packed(outcome: Reading | DatedArticle | Dropped) -> bytes | Reading | DatedArticle | Dropped:
    """A reading as bytes, which takes a third of what it takes to pickle it; all else as it is.

    So is what another reader gives in kinds of its own, and numbers beyond what the bytes can hold.
    """
    if not isinstance(outcome, Reading) or outcome.parsed.sentences:
        return outcome
    try:
        return _ENCODER.encode((outcome.parsed.dated, Found.of(outcome)))
    except (TypeError, OverflowError, UnicodeEncodeError):
        return outcome


def unpacked(parcel: bytes | Reading | DatedArticle | Dropped) -> Reading | DatedArticle | Dropped:
    """What was packed."""
    if not isinstance(parcel, bytes):
        return parcel
    dated, found = _DECODER.decode(parcel)
    return found.reading(dated)
