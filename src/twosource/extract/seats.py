"""Seats: the town that an article is told from, for what names no place of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from twosource.extract.people import is_person
from twosource.extract.places import as_mention, is_title_case, sentence_text
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import Place, PlaceCandidate, gazetteer

_OPENING = 5  # sentences among which a dateline may stand: headline, byline and caption come before
_DATELINE = re.compile(
    r"(?P<town>[A-Z][A-Z.'’ -]{2,30}?)(?:, ?(?P<holder>[A-Z][\w. ]{1,20}?))?"
    r"(?:, ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, ?\d{4})?)?"
    r" ?(?P<wire>\([^)]{1,40}\))? ?[-–—]"
)
_LONGEST = 24  # words of a dateline with its date and wire
_WIRES = re.compile(r"\b(AP|Reuters|REUTERS|AFP|UPI|Xinhua|TASS|DPA|EFE|ANSA|Bloomberg|IANS|PTI)\b")
_OFTEN = 2  # times that an article names its town, at least
_QUARTER = 20.0  # km from the middle of a town to its quarters, at most
_FORCES = frozenset({"police", "officers", "firefighters", "sheriff", "deputies", "paramedics"})
_WHERE = frozenset({"in", "at", "near", "outside"})


def seat(sentences: Sequence[Sentence], found: Sequence[PlaceMention]) -> PlaceMention | None:
    """The town of the dateline, else of the police that it cites, of the people or of the headline.

    News of a town names it once and then no more. The bureau of a wire is not where things happen.
    """
    towns = [p for p in found if p.precision in {"exact", "near"} and p.geonames_id is not None]
    for sentence in sentences[:_OPENING]:
        if (place := _dateline(sentence)) is not None:
            return place
    return (
        next(_before(sentences, towns, forces=True), None)
        or next(_before(sentences[:_OPENING], towns, forces=False), None)
        or next(_headline(sentences[:1]), None)
        or _most_named(towns)
    )


def _most_named(towns: Sequence[PlaceMention]) -> PlaceMention | None:
    """The one town that an article keeps naming."""
    counts = Counter(t.name for t in towns).most_common(2)
    if not counts or counts[0][1] < _OFTEN or (len(counts) > 1 and counts[0][1] < 2 * counts[1][1]):
        return None
    return next(t for t in towns if t.name == counts[0][0])


def in_town(place: PlaceMention, town: PlaceMention) -> PlaceMention:
    """A place told with its town where it is a street, a hall or a quarter of it."""
    if place.geonames_id is None and not place.within:
        return replace(
            place, within=(town.name,), country=town.country, lat=town.lat, lon=town.lon, precision="near"
        )
    if place.name == town.name or place.precision != "exact" or not _is_quarter(place, town):
        return place
    return replace(place, geonames_id=None, within=(town.name,), precision="district")


def _is_quarter(place: PlaceMention, town: PlaceMention) -> bool:
    """Whether a small place lies so near to a much larger town that it is a part of it."""
    small, large = _known(place), _known(town)
    if small is None or large is None or small.country != large.country:
        return False
    apart = small.distance(large)
    return apart is not None and apart < _QUARTER and small.population * 5 < large.population


def _known(place: PlaceMention) -> Place | None:
    return next((p for p in gazetteer().lookup(place.name) if p.geonames_id == place.geonames_id), None)


def _dateline(sentence: Sentence) -> PlaceMention | None:
    text = sentence_text(sentence, 0, min(_LONGEST, len(sentence)))
    line = _DATELINE.match(text)
    if line is None or (_WIRES.search(line["wire"] or "") and line["holder"] is None):
        return None
    town = line["town"].strip(" .-")
    return _town(town.title(), sentence.start, sentence.start + len(town), line["holder"])


def dateline_end(sentence: Sentence) -> int:
    """The offset where a sentence's dateline ends; that of the sentence where it has none."""
    text = sentence_text(sentence, 0, min(_LONGEST, len(sentence)))
    line = _DATELINE.match(text)
    return sentence.start + (line.end() if line else 0)


def _town(name: str, start: int, end: int, holder: str | None) -> PlaceMention | None:
    candidate = PlaceCandidate(name=name, start=start, end=end, context="", within=holder)
    for resolved in gazetteer().resolve([candidate], []):
        place = as_mention(resolved)
        if place is not None and place.geonames_id is not None and place.precision in {"exact", "near"}:
            return place
    return None


def _before(
    sentences: Sequence[Sentence], towns: Sequence[PlaceMention], *, forces: bool
) -> Iterator[PlaceMention]:
    """Towns right before their police, or before one of their people: "a Veldin man"."""
    for sentence in sentences:
        for place in (p for p in towns if sentence.start <= p.start < sentence.end):
            after = next((t for t in sentence.tokens if t.start >= place.end), None)
            if after is not None and (after.lower in _FORCES if forces else is_person(after)):
                yield place


def _headline(sentences: Sequence[Sentence]) -> Iterator[PlaceMention]:
    """Towns of a headline in capitals, where only the gazetteer and a preposition tell a name."""
    for sentence in sentences:
        if not is_title_case(sentence):
            continue
        for start, end in gazetteer().scan([t.text for t in sentence]):
            after = sentence[end] if end < len(sentence) else None
            placed = start > 0 and sentence[start - 1].lower in _WHERE
            if placed or (after is not None and is_person(after)):
                words = sentence_text(sentence, start, end)
                place = _town(words, sentence[start].start, sentence[end - 1].end, None)
                if place is not None:
                    yield place
