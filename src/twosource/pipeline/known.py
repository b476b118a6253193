"""Known: an article that an earlier build read, its reading opened only as far as somebody asks for it.

Of most articles of a large pile to which some are added nobody asks what they tell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, Protocol, TypeVar

import msgspec
from msgspec import Struct

from twosource.copies import Print
from twosource.findings.article import (
    Article,
    CleanArticle,
    DatedArticle,
    Extent,
    ParsedArticle,
    Publication,
    TimeMention,
)
from twosource.findings.kept import kept
from twosource.findings.mentions import (
    EventMention,
    FigureMention,
    PlaceMention,
    Reading,
    Speaker,
    StatementMention,
)
from twosource.link import Outline, Worded, Written
from twosource.pipeline.parcels import Found
from twosource.pipeline.store import Damaged
from twosource.pipeline.traits import PackedPrint, Traits, packed_print, restored_print

T = TypeVar("T")


class Words(Struct, frozen=True, array_like=True):
    """What the happenings of an article are compared by."""

    written: Written
    worded: tuple[Worded, ...]


class Told(Struct, frozen=True, array_like=True):
    """What of a reading everybody needs."""

    credits: tuple[str, ...]
    main_event: int | None
    outline: Outline


class Kept(Struct, frozen=True, kw_only=True):
    """Of one article what everybody needs, without its text; `told` is None where it is only listed."""

    furniture: tuple[Extent, ...]
    published: Publication
    times: tuple[TimeMention, ...]
    reach: int | None
    told: Told | None


class More(Struct, frozen=True, kw_only=True):
    """The rest of it; `found` is None where it is only listed."""

    found: msgspec.Raw
    print: msgspec.Raw
    words: msgspec.Raw


class _Range(Protocol):
    """What has a place in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


ENCODER: Final = msgspec.msgpack.Encoder(order="deterministic")
_DECODER: Final = msgspec.msgpack.Decoder(Kept)
_MORE: Final = msgspec.msgpack.Decoder(More)
_FOUND: Final = msgspec.msgpack.Decoder(Found)
_PRINT: Final = msgspec.msgpack.Decoder(PackedPrint)
_WORDS: Final = msgspec.msgpack.Decoder(Words)
_BROKEN: Final = (msgspec.MsgspecError, RecursionError, ValueError)


class Known:
    """An article that was read before: what it is compared by, and what was read. Any part can be damaged."""

    def __init__(self, data: bytes, more: Callable[[], bytes], article: Article) -> None:
        """Open what everybody needs; raise Damaged where it cannot be true of this article.

        `more` gives the rest when it is asked for, or raises Damaged.
        """
        self._more = more
        one, read = _opened(_DECODER, data), article.unread is None
        told: list[_Range | None] = [*one.furniture, one.published.evidence, *one.times]
        if (one.told is not None) is not read or not _lie_in(article.text, told):
            raise Damaged
        if one.reach is not None and not 0 <= one.reach < len(article.text):
            raise Damaged
        self.events = len(one.told.outline.days) if one.told else 0
        main = one.told.main_event if one.told else None
        if main is not None and not 0 <= main < self.events:
            raise Damaged
        self.outline = one.told.outline if one.told else None
        clean = CleanArticle(article=article, furniture=one.furniture)
        self.dated = DatedArticle(clean=clean, published=one.published, times=one.times, reach=one.reach)
        self.outcome: Reading | DatedArticle = self.dated
        if one.told is not None:
            self.outcome = KeptReading(self, one.told)

    @kept
    def more(self) -> More:
        """All that not everybody needs."""
        return _opened(_MORE, self._more())

    @kept
    def print(self) -> Print:
        """Its finger print."""
        try:
            return restored_print(_opened(_PRINT, self.more.print))
        except ValueError:
            raise Damaged from None

    @kept
    def words(self) -> Words:
        """What its happenings are compared by."""
        found = _opened(_WORDS, self.more.words)
        if not found.written.whole or len(found.worded) != self.events:
            raise Damaged
        return found

    @property
    def written(self) -> Written:
        """The words of its news."""
        return self.words.written

    @property
    def worded(self) -> tuple[Worded, ...]:
        """What they say of each of its events."""
        return self.words.worded

    @kept
    def found(self) -> Found:
        """What was found in it."""
        found = _opened(_FOUND, self.more.found)
        text = self.dated.clean.article.text
        sound = len(found.events) == self.events and _lie_in(text, _ranges(found))
        if not sound or not all(0 <= event < self.events for event in _indices(found)):
            raise Damaged
        if self.outline is None or not _is_outlined(found, self.outline):
            raise Damaged
        return found

    def open(self) -> None:
        """Open all of it; raise Damaged where any part cannot be true."""
        _ = self.print, self.words
        if self.outline is not None:
            _ = self.found


class KeptReading(Reading):
    """A reading that is opened when it is asked what it holds."""

    def __init__(self, known: Known, told: Told) -> None:
        hold = object.__setattr__
        hold(self, "parsed", ParsedArticle(dated=known.dated, sentences=()))
        hold(self, "credits", told.credits)
        hold(self, "main_event", told.main_event)
        hold(self, "known", known)

    known: Known

    @property
    def events(self) -> tuple[EventMention, ...]:
        """Its happenings."""
        return self.known.found.events

    @property
    def figures(self) -> tuple[FigureMention, ...]:
        """Its counts."""
        return self.known.found.figures

    @property
    def statements(self) -> tuple[StatementMention, ...]:
        """Who says what."""
        return self.known.found.statements

    @property
    def places(self) -> tuple[PlaceMention, ...]:
        """Its places."""
        return self.known.found.places


def opened(reading: Reading) -> Reading:
    """A reading with all that it holds."""
    known = reading.known if isinstance(reading, KeptReading) else None
    return reading if known is None else known.found.reading(known.dated)


def packed(outcome: Reading | DatedArticle, traits: Traits, outline: Outline | None) -> tuple[bytes, bytes]:
    """What was read, with what it is compared by: what everybody needs, and the rest."""
    dated = outcome.parsed.dated if isinstance(outcome, Reading) else outcome
    told = (
        Told(outcome.credits, outcome.main_event, outline)
        if isinstance(outcome, Reading) and outline
        else None
    )
    kept = Kept(
        furniture=dated.clean.furniture,
        published=dated.published,
        times=dated.times,
        reach=dated.reach,
        told=told,
    )
    more = More(
        found=_closed(Found.of(outcome) if isinstance(outcome, Reading) else None),
        print=_closed(packed_print(traits.print)),
        words=_closed(Words(traits.written, traits.worded)),
    )
    return ENCODER.encode(kept), ENCODER.encode(more)


def _closed(part: object) -> msgspec.Raw:
    return msgspec.Raw(ENCODER.encode(part))


def _opened(decoder: msgspec.msgpack.Decoder[T], data: bytes | msgspec.Raw) -> T:
    try:
        return decoder.decode(data)
    except _BROKEN:
        raise Damaged from None


def _lie_in(text: str, ranges: list[_Range | None]) -> bool:
    """Whether every offset lies in the text: files can be anybody's."""
    size = len(text)
    return not [1 for one in ranges if one is not None and not 0 <= one.start <= one.end <= size]


def _is_outlined(found: Found, outline: Outline) -> bool:
    """Whether all who take part or are cited are among those whom the others of a pile know of."""
    part = {person.name for event in found.events for person in event.participants}
    cited = {name for speaker in _speakers(found) for name in (speaker.name, *speaker.relayed_by)}
    return part <= {one[0] for one in outline.names} and cited <= {one[0] for one in outline.cited.speakers}


def _ranges(found: Found) -> list[_Range | None]:
    """Everything that stands somewhere in the text."""
    told: list[_Range | None] = []
    for event in found.events:
        told += [event.trigger, *event.mentions, *event.participants, *event.ties]
    told += [*found.figures, *found.statements, *found.places]
    told += [figure.number for figure in found.figures]
    told += [said.cue for said in found.statements]
    return [*told, *(speaker.span for speaker in _speakers(found))]


def _speakers(found: Found) -> Iterator[Speaker]:
    cited = (*(f.speaker for f in found.figures), *(s.speaker for s in found.statements))
    yield from (speaker for speaker in cited if speaker is not None)


def _indices(found: Found) -> Iterator[int]:
    yield from (figure.event for figure in found.figures)
    yield from (tie.to for event in found.events for tie in event.ties)
    yield from (said.event for said in found.statements if said.event is not None)
