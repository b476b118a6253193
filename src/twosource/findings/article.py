"""An article at each stage of knowledge: decoded, cleaned, dated, parsed."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import Struct

from twosource.findings.tokens import Sentence


class Extent(Struct, frozen=True, order=True):
    """A half-open range of code points in an article's text."""

    start: int
    end: int

    def overlaps(self, other: Extent) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """Something that did not make it further, and why."""

    origin: str
    stage: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One report as ingested: decoded text and what its container said about it.

    `text` never changes after this; everything else stands off it. `title_end` is where the body
    begins in `text` for inputs with a separate title (0 where the text is all there is).
    `unread` is the reason why the text is kept and listed but not read ("language: de"), else None.
    """

    id: str
    origin: str
    sha256: str
    media_type: str
    size: int  # bytes as received
    text: str
    title: str | None = None
    title_end: int = 0
    outlet: str | None = None
    url: str | None = None
    byline: str | None = None
    language: str | None = None
    catalogue_date: str | None = None  # as the container gives it, any format
    unread: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanArticle:
    """An article whose page furniture is known: ascending, non-overlapping extents of `article.text`."""

    article: Article
    furniture: tuple[Extent, ...]

    def news(self) -> tuple[Extent, ...]:
        """The extents of the text that are news: everything that is not furniture."""
        found: list[Extent] = []
        at = 0
        for piece in self.furniture:
            if piece.start > at:
                found.append(Extent(at, piece.start))
            at = max(at, piece.end)
        if at < len(self.article.text):
            found.append(Extent(at, len(self.article.text)))
        return tuple(found)


class TimeMention(Struct, frozen=True, kw_only=True):
    """A time expression of the text, normalised.

    `value` is the TIMEX3 value ("2016-W27-5", "P3D", "PRESENT_REF"), `edtf` the days it means as an
    EDTF string (None for durations and for what cannot be resolved), `kind` the TIMEX3 type.
    `anchored` is False where the value rests on a publication date that is not known.
    """

    start: int
    end: int
    kind: str  # DATE, TIME, DURATION, SET
    value: str
    edtf: str | None
    mod: str | None = None  # TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER ...
    anchored: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """When an article was published, on what ground, and what else claims to know.

    Days are ISO strings. Undated: `value` is None and `earliest` the latest dated thing that it tells.
    """

    value: str | None
    basis: str  # metadata|header|dateline|body|url|feed|inferred|none
    earliest: str | None = None
    latest: str | None = None
    evidence: Extent | None = None
    disagrees_with: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedArticle:
    """A clean article with its publication date and every time expression of its news text.

    `reach` is how far into a text it is read that is longer than any report, else None.
    """

    clean: CleanArticle
    published: Publication
    times: tuple[TimeMention, ...]
    reach: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedArticle:
    """A dated article with the sentences of its news text, in order."""

    dated: DatedArticle
    sentences: tuple[Sentence, ...]

    @property
    def article(self) -> Article:
        """The article as ingested."""
        return self.dated.clean.article
