"""Sections: towns that head what a digest tells of each, run into the text: "Brenn Army units fired on"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from twosource.extract.people import is_people_word
from twosource.extract.towns import text_of
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import Place, PlaceCandidate, ResolvedPlace, gazetteer
from twosource.text.gazetteer.keys import fold
from twosource.text.lexicon import words

_LONGEST = 3  # words of the name of a town or province
_LARGE = 20_000  # people of a town that a digest has a section for
_KNOWN = 100_000  # people: such a town lies in no section of another
_SEVERAL = 2  # sections of a digest, at least
_MORE = 3  # words behind a heading, so that it heads a sentence


class Section(Struct, frozen=True, kw_only=True):
    """What stands under a town that heads it: where its name begins and ends, and where it stops."""

    start: int
    end: int
    stop: int
    name: str


def sections(sentences: Sequence[Sentence], text: str, begin: int) -> tuple[Section, ...]:
    """The sections that run into a text behind its headline, which ends at `begin`; no lines of their own.

    A digest has several: one town before a capital may be part of a name.
    """
    heads = [
        head for s in sentences
        if s.start >= begin and "\n" not in text[s.end : s.end + 2] and (head := _head(s)) is not None
    ]  # fmt: skip
    if len({name for _, _, name in heads}) < _SEVERAL:
        return ()
    stops = [start for start, _, _ in heads[1:]] + [s.end for s in sentences[-1:]]
    return tuple(
        Section(start=start, end=end, stop=stop, name=name)
        for (start, end, name), stop in zip(heads, stops, strict=False)
    )


def _head(sentence: Sentence) -> tuple[int, int, str] | None:
    """The town that stands before a sentence that begins anew with a capital behind it."""
    size = len(sentence)
    first = sentence[0].text
    if not first[:1].isupper() or first.isupper() or _LONGEST < size < _LONGEST + _MORE:
        return None
    sizes = range(_LONGEST, 0, -1) if size > _LONGEST else (size,)
    for end in sizes:
        if False in sentence.capitals[:end] or not _begins(sentence, end):
            continue
        name = text_of(sentence, 0, end)
        if fold(name) in words("twosource.text.gazetteer", "words", "english"):
            continue
        known = gazetteer().lookup(name)
        if any(p.kind == "region" or (p.kind == "city" and p.population >= _LARGE) for p in known):
            return sentence[0].start, sentence[end - 1].end, name
    return None


def _begins(sentence: Sentence, at: int) -> bool:
    """Whether a sentence begins at a word, with a capital that it would not have in its midst, or ends."""
    if at == len(sentence):
        return True
    word = sentence[at]
    if not word.text[:1].isupper() or (word.text.isupper() and len(word.text) > 1):
        return False
    if word.lower in _OPENERS:
        return True
    plain = is_people_word(word.text) or word.lower in _SUBJECTS
    return plain and sentence[at + 1].text[:1].islower()


_OPENERS = frozenset(
    """a an the one two three four five six seven eight nine ten eleven twelve several dozens scores many some
    another in on at also earlier later meanwhile according during""".split()
)
_SUBJECTS = frozenset(
    "army unit units death warplanes aircraft jets artillery clashes fighting shelling".split()
)


def in_sections(candidates: Iterable[PlaceCandidate], parts: Sequence[Section]) -> Iterator[PlaceCandidate]:
    """The names, those of small places in the town that heads their section, and the heads themselves."""
    heads = {p.start: p for p in parts}
    for one in candidates:
        if (head := heads.pop(one.start, None)) is not None:
            yield replace(one, name=head.name, end=head.end, within=None, context="city")
            continue
        part = _part_of(parts, one)
        small = part is not None and one.within is None and _is_small(one.name)
        yield replace(one, within=part.name) if part is not None and small else one
    for head in heads.values():
        yield PlaceCandidate(name=head.name, start=head.start, end=head.end, context="city", opens=True)


def lies_under(one: ResolvedPlace, parts: Sequence[Section], heads: Mapping[int, Place]) -> ResolvedPlace:
    """A name that nobody knows, in the town that heads its section; `heads` are those by their offsets."""
    part = _part_of(parts, one.candidate) if one.place is None and one.candidate.within is None else None
    place = heads.get(part.start) if part is not None else None
    return one if place is None else replace(one, inside=place, country=place.country)


def _part_of(parts: Sequence[Section], one: PlaceCandidate) -> Section | None:
    part = next((p for p in parts if p.end <= one.start < p.stop), None)
    return None if part is None or one.name.startswith(part.name) else part


def _is_small(name: str) -> bool:
    """Whether a name is known, and for no country, no province and no large town."""
    known = gazetteer().lookup(name)
    return bool(known) and all(p.kind == "city" and p.population < _KNOWN for p in known)


def head_of(parts: Sequence[Section], places: Iterable[PlaceMention], at: int) -> PlaceMention | None:
    """The town that heads the section in which a character stands."""
    part = next((p for p in parts if p.start <= at < p.stop), None)
    return next((p for p in places if part is not None and p.start == part.start), None)
