"""Marks: the words of a report that few others have: names of people, streets and shops, house numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from msgspec import Struct

from twosource.findings.article import CleanArticle
from twosource.findings.mentions import Reading
from twosource.link.said import WIDTH, Said, packed_words, said, unpacked
from twosource.text.checksums import checksum
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table

Pair: TypeAlias = tuple[str, str]
_RUN: Final = re.compile(r"[A-Z](?<=\b[A-Z])[A-Za-z'’-]*[a-z](?: [A-Z][A-Za-z'’-]*[a-z])*\b")
_HOUSE: Final = re.compile(r"(?<![0-9])[0-9](?=[0-9]* )[0-9]*(?= block\b| (?:[NSEW]\.? )?[A-Z][a-z])")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_SIGNS: Final = ".,;:!?\"'()“”’"
LONGEST: Final = 3  # words of a name; longer runs are titles of books and headlines
_TAIL: Final = re.compile(r" [|–-] ")
_WHO: Final = r"(?:[Bb]oy|irl|een|[Mm]an|ler|ged)"
_NUMBER: Final = re.compile(  # in all of these, and rare; looked for from its end
    r"\d(?!\w)(?:[- ]year|(?<=[a-z], \d),|(?<=[a-z], \d\d),"
    rf"|(?<={_WHO}[ ,]\d)|(?<={_WHO}[ ,]\d\d)|(?<={_WHO}[ ,] \d)|(?<={_WHO}[ ,] \d\d))"
)
_AGE: Final = re.compile(
    r"\b(\d{1,2})[- ]years?[- ]olds?\b"
    r"|\b(?:[Bb]oy|[Gg]irl|[Tt]een|[Mm]an|[Ww]oman|[Tt]oddler|aged)[ ,] ?(\d{1,2})\b"
    r"|\b[A-Z][a-z]+, (\d{1,2}),"
)


class Written(Struct, frozen=True):
    """The words of one report's news, and how it writes them, as far as a pile is to be told."""

    raised: bytes  # words with a capital, and house numbers, as their numbers
    small: bytes  # words without one, likewise
    telling: frozenset[str]  # those of `raised` that can be marks
    pairs: frozenset[Pair]  # two in a row, of which a name can be made
    said: Said

    @property
    def whole(self) -> bool:
        """Whether its bytes are numbers: what is kept in a file can be anybody's."""
        return len(self.raised) % WIDTH == len(self.small) % WIDTH == 0 and self.said.whole


def written(clean: CleanArticle) -> Written:
    """The words of an article's news, which need no other article beside it."""
    text = clean.article.text
    raised: set[str] = set()
    pairs: set[Pair] = set()
    reporters: set[Pair] = set()  # one reporter tells of many happenings, though of few in one week
    barred: set[str] = set()
    small: set[str] = set()
    for start, end in _pieces(clean):
        small.update([word.strip(_SIGNS) for word in set(text[start:end].split()) if word[0].islower()])
        raised.update(filter(_numbers_house, _HOUSE.findall(text, start, end)))
        for match in _RUN.finditer(text, start, end):
            run = _run(match.group())
            (barred if run.titled or _in_office(text, *match.span()) else raised).update(run.words)
            (reporters if run.pairs and _of_the_paper(text, match) else pairs).update(run.pairs)
    telling = frozenset(filter(_tells, raised - barred - small))
    return Written(
        packed_words(raised), packed_words(small), telling, frozenset(pairs - reporters), said(clean)
    )


@dataclass(frozen=True, slots=True)
class Writing:
    """How a pile writes its words."""

    raised: frozenset[str]  # words that can be marks and that most of its reports write with a capital

    @classmethod
    def of(cls, reports: Sequence[Written]) -> Writing:
        """Count the reports."""
        words, times = np.unique(unpacked(b"".join([r.raised for r in reports])), return_counts=True)
        small = np.sort(unpacked(b"".join([report.small for report in reports])))
        less = np.searchsorted(small, words, side="right") - np.searchsorted(small, words)
        mostly = frozenset(words[less < times].tolist())
        telling = frozenset[str]().union(*[report.telling for report in reports])
        return cls(frozenset([word for word in telling if checksum(word) in mostly]))

    def marks(self, reading: Reading, report: Written) -> tuple[frozenset[str], frozenset[str]]:
        """The words that most reports write with a capital (a rose may be a flower), and people's names.

        A hospital's name is none: it comes back with the next shooting of its town.
        """
        marks = (report.telling & self.raised) - _known(reading)
        people = [pair for pair in report.pairs if marks.issuperset(pair)]
        if people:
            care = _care(reading)
            people = [pair for pair in people if not care.issuperset(pair)]
        return marks, frozenset(map(" ".join, people))


def ages_in(text: str) -> frozenset[int]:
    """The ages that words give: "a 14-year-old boy", "Girl, 10, shot"."""
    if _NUMBER.search(text) is None:
        return frozenset()
    return frozenset(int(age) for pair in _AGE.findall(text) for age in pair if age)


def _pieces(clean: CleanArticle) -> Iterator[tuple[int, int]]:
    """The news of a report, without the name of the paper at the end of its headline."""
    text, title_end = clean.article.text, clean.article.title_end
    tail = _TAIL.search(text, 0, title_end)
    for piece in clean.news():
        if piece.start < title_end:
            yield piece.start, min(piece.end, tail.start() if tail else title_end)
        if piece.end > title_end:
            yield max(piece.start, title_end), piece.end


class _Run(NamedTuple):
    """A run of capitals: its words in small letters and without the genitive."""

    words: tuple[str, ...]
    pairs: tuple[Pair, ...]  # of which a name can be made
    titled: bool  # whether it begins with a title


@lru_cache(maxsize=65536)
def _run(run: str) -> _Run:
    words = tuple(word.removesuffix("'s") for word in run.lower().replace("’", "'").split())
    tells = 1 < len(words) <= LONGEST and all(map(_tells, words))
    return _Run(words, tuple(pairwise(words)) if tells else (), _is_title(run.split(" ", 1)[0]))


@lru_cache(maxsize=65536)
def _tells(word: str) -> bool:
    """Whether a word can tell two reports from others: no word for a kind of thing, no country."""
    return len(word) > 2 and word not in _no_name() and gazetteer().country_of(word.capitalize()) is None


def _in_office(text: str, start: int, end: int) -> bool:
    """Whether a title stands before a name, or it stands in a picture's credit or signs a post."""
    before = text[max(0, start - 24) : start].rstrip()
    if before.endswith(("/", "(@")):
        return True
    if "/" in (after := text[end : end + 3]) and after.lstrip().startswith("/"):
        return True
    return _is_title(before.rpartition(" ")[2].strip(_SIGNS))


_OUTLET: Final = re.compile(r"(?=\w*(?:\d|[A-Z]{3}))\b\w+['’]s $")  # "NBC10's", "Channel 2's", "KTVI's"
_REPORTS: Final = re.compile(r" reports\b| has (?:the|more|an emotional)\b|[:,]? \(?\S{0,40}@")
_SIGNED: Final = re.compile(r"\n\s*[—–-]+ ?$")


def _of_the_paper(text: str, match: re.Match[str]) -> bool:
    """Whether a name is that of somebody who reports, and stands in the outlet's next report too.

    "told Channel 2's Ada Brandvik", "Ada Brandvik reports", "Ada Brandvik: ada@star.example", or a line
    of its own after a dash.
    """
    before, after = text[max(0, match.start() - 16) : match.start()], text[match.end() : match.end() + 45]
    if _OUTLET.search(before) or _REPORTS.match(after):
        return True
    return _SIGNED.search(before) is not None and not after.split("\n", 1)[0].strip()


def _is_title(word: str) -> bool:
    return word.lower() in _titles()


def _numbers_house(digits: str) -> bool:
    """Whether a number can be that of a house, and is no year."""
    return 1 < len(digits) < 6 and not _YEAR.fullmatch(digits)


def _known(reading: Reading) -> set[str]:
    """The words of lands, and of all who speak: they stand behind many happenings."""
    names = {s.speaker.name for s in reading.statements if s.speaker is not None}
    names |= {f.speaker.name for f in reading.figures if f.speaker is not None}
    names |= {place.name for place in reading.places if place.precision in ("country", "region")}
    return {word for name in names for word in name.lower().split()}


def _care(reading: Reading) -> set[str]:
    """The words of the hospitals that a report names, with those of their towns."""
    names = (" ".join((p.name, *p.within)).lower().split() for p in reading.places)
    return {word for words in names if _HOSPITALS & set(words) for word in words}


_HOSPITALS: Final = frozenset({"hospital", "medical", "clinic", "infirmary"})


@cache
def _no_name() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "names")["words"])


@cache
def _titles() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "names")["titles"])
