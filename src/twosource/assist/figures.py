"""Figures: a number of people is taken from a model where every part of it stands in the words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from twosource.assist.claims import FigureClaim
from twosource.assist.happenings import told_in
from twosource.assist.numbers import Number
from twosource.assist.quotes import Page
from twosource.assist.refusals import Reason
from twosource.assist.speakers import REACH, cited, sentence_around, sentences_between
from twosource.assist.words import listed, places
from twosource.findings.article import Extent
from twosource.findings.mentions import LONGEST, FigureMention, Reading, Speaker
from twosource.record.vocabulary import Measure

_NEXT = re.compile(r"\s*(\w+)")
_NOUN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*\Z")
_PEOPLE = frozenset({"people", "person", "persons", "lives", "others", "dead", "wounded", "bodies"})
_BESIDE = 40  # characters between a number and the word for those counted
_BEFORE_PLACES = frozenset({"in", "at", "on", "near", "by", "from", "to", "km"})
_PARTS = re.compile(r"[,;:()]|\b(?:and|while|but|as|after|when)\b", re.IGNORECASE)
_FURTHER = 40  # characters that a comma or a conjunction is worth
_AND = re.compile(r"\s*(?:,|and|or|and/or|&)\s*", re.IGNORECASE)
_LONGEST_CITING = (
    150  # characters of "the governor said in a statement"; a sentence that says more cites worse
)
_AROUND = 25  # characters in which a word bears on the number beside it
_NOT_AHEAD = re.compile(r"(?:\b(?:not|never|nor|nobody|none)|n['’]t)\s+(?:\w+\s+){0,3}\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFigure:
    """Whether a claim of a figure is what the article's words say."""

    page: Page
    numbers: tuple[Number, ...]
    reading: Reading
    method: str

    def __call__(self, claim: FigureClaim) -> FigureMention | Reason:
        """The figure at its words, or why it is refused."""
        quote = located(self.page, claim.quote)
        if isinstance(quote, Reason):
            return quote
        harm = self._harm(claim, quote)
        if isinstance(harm, Reason):
            return harm
        number = self._number(claim, quote, harm)
        if isinstance(number, Reason):
            return number
        wrong = self._said_otherwise(claim, quote, number, harm)
        if wrong is not None:
            return wrong
        victims = self._victims(claim, number)
        if isinstance(victims, Reason):
            return victims
        speaker = self._speaker(claim, quote)
        if isinstance(speaker, Reason):
            return speaker
        event = told_in(claim.event, quote, self.page, self.reading.events)
        if event is None:
            return Reason.EVENT
        return self._mention(claim, number, harm, quote, victims, speaker, event)

    def _harm(self, claim: FigureClaim, quote: Extent) -> tuple[Extent, ...] | Reason:
        """The words of harm among those that the model names, all places of them in the quote."""
        named = [p for p in self.page.all(claim.harm) if quote.start <= p.start and p.end <= quote.end]
        found = [hit for p in named for hit in places("measures", claim.measure, self.page.text, p)]
        return tuple(found) or Reason.HARM

    def _number(self, claim: FigureClaim, quote: Extent, harm: tuple[Extent, ...]) -> Number | Reason:
        """The number that the model names; of several alike the one nearest to the harm."""
        inside = [p for p in self.page.all(claim.number) if quote.start <= p.start and p.end <= quote.end]
        found = [number for p in inside for number in self._spelled(p)]
        if not found:
            return Reason.NUMBER
        number = min(found, key=lambda n: self._unlike(claim, n, harm))
        if not _worth(number, claim):
            return Reason.VALUE
        return number if number.counts else Reason.NO_COUNT

    def _unlike(
        self, claim: FigureClaim, number: Number, harm: tuple[Extent, ...]
    ) -> tuple[bool, bool, int, int]:
        """How little a number is what is claimed, and how far it is from the harm."""
        away = min(self._away(h, number) for h in harm)
        return not _worth(number, claim), number.qualifier != claim.qualifier, away, number.core.start

    def _away(self, harm: Extent, number: Number) -> int:
        """The characters between a number and a word of harm; what a comma or "and" parts is further off."""
        first, last = sorted((harm, number.core), key=lambda e: e.start)
        between = self.page.text[first.end : max(first.end, last.start)]
        return len(between) + _FURTHER * len(_PARTS.findall(between))

    def _spelled(self, words: Extent) -> Iterator[Number]:
        """The one number that the words are, with or without its qualifier."""
        meant = [n for n in self.numbers if n.extent.overlaps(words)]
        if len(meant) == 1 and words.start <= meant[0].core.start and meant[0].core.end <= words.end:
            yield meant[0]

    def _said_otherwise(
        self, claim: FigureClaim, quote: Extent, number: Number, harm: tuple[Extent, ...]
    ) -> Reason | None:
        nearest = self._nearest(harm, number)
        if number.qualifier != claim.qualifier:
            return Reason.QUALIFIER
        if self._nearer(claim.measure, quote, number, harm):
            return Reason.NEARER
        if self._negated(number, nearest):
            return Reason.NEGATED
        return None if self._is_part(claim, number, quote) == claim.subset else Reason.SUBSET

    def _nearest(self, harm: tuple[Extent, ...], number: Number) -> Extent:
        return min(harm, key=lambda h: (self._away(h, number), h.start))

    def _nearer(self, measure: Measure, quote: Extent, number: Number, harm: tuple[Extent, ...]) -> bool:
        """Whether words of another harm are nearer to the number: "nine killed and 12 injured"."""
        nearest = self._nearest(harm, number)
        others = (m for m in get_args(Measure) if m != measure)
        hits = [hit for other in others for hit in places("measures", other, self.page.text, quote)]
        return any(
            self._away(hit, number) < self._away(nearest, number)
            for hit in hits
            if not any(hit.overlaps(h) for h in harm) and not self._joined(hit, nearest)
        )

    def _joined(self, one: Extent, other: Extent) -> bool:
        """As in "killing and wounding several": one number counts both."""
        first, last = sorted((one, other), key=lambda e: e.start)
        return _AND.fullmatch(self.page.text[first.end : last.start]) is not None

    def _negated(self, number: Number, harm: Extent) -> bool:
        text = self.page.text
        first, last = (number.core.end, harm.start) if number.begin < harm.start else (harm.end, number.begin)
        between = text[first:last] if first < last else ""
        ahead = any(_NOT_AHEAD.search(text[max(0, at - 30) : at]) for at in (number.begin, harm.start))
        return ahead or listed("negation", "words", between)

    def _is_part(self, claim: FigureClaim, number: Number, quote: Extent) -> bool:
        """Whether words make a number a part of another count: any near it may, those before it must."""
        text, reach = self.page.text, 3 * _AROUND if claim.subset else _AROUND // 2
        before = text[max(quote.start, number.begin - reach) : number.begin]
        after = text[number.core.end : min(quote.end, number.core.end + _AROUND)]
        return listed("subset", "before", before) or (claim.subset and listed("subset", "after", after))

    def _victims(self, claim: FigureClaim, number: Number) -> str | Reason:
        """The word for those counted, which stands beside the number; "people" where none does."""
        text = self.page.text
        if claim.victims is None or claim.victims.lower() == "people":
            end = number.core.end
            after = _NEXT.match(text, end, self.page.title_end if end <= self.page.title_end else len(text))
            word = after.group(1).lower() if after else ""
            alone = not word or word in _PEOPLE or listed("alone", "words", word)
            return "people" if alone or _of_harm(claim.measure, word) else Reason.VICTIMS
        noun = claim.victims.split()[-1].lower()
        beside = self.page.find(claim.victims, near=number.core, reach=_BESIDE)
        ahead = claim.victims.split()[0].lower() in _BEFORE_PLACES
        if (
            beside is None
            or ahead
            or not _NOUN.match(noun)
            or listed("things", "words", noun.removesuffix("s"))
        ):
            return Reason.VICTIMS
        return "people" if noun in _PEOPLE else noun

    def _speaker(self, claim: FigureClaim, quote: Extent) -> Speaker | Reason | None:
        """Who is cited, in words that cite: "the governor said"."""
        if claim.speaker is None:
            return None
        words = self.page.find(claim.cited, near=quote, reach=REACH) if claim.cited else None
        if words is None or not listed("speech", "words", self.page.text[words.start : words.end]):
            return Reason.CITED
        if words.end - words.start > _LONGEST_CITING:
            return Reason.CITED
        apart = sentences_between(self.page.text, words, quote)
        own = self.page.text[slice(*sentence_around(self.page.text, quote))]
        if apart > 1 or (apart and listed("speech", "words", own)):  # the sentence has a speaker of its own
            return Reason.CITED
        inside = self.page.find_inside(claim.speaker, words) is not None
        if not inside and not listed("standing", "words", self.page.text[words.start : words.end]):
            return Reason.SPEAKER
        return cited(claim.speaker, self.page, words, self.reading) or Reason.SPEAKER

    def _mention(
        self,
        claim: FigureClaim,
        number: Number,
        harm: tuple[Extent, ...],
        quote: Extent,
        victims: str,
        speaker: Speaker | None,
        event: int,
    ) -> FigureMention:
        nearest = self._nearest(harm, number)
        start, end = min(number.begin, nearest.start), max(number.core.end, nearest.end)
        if end - start > LONGEST // 2:
            start, end = number.begin, number.core.end
        around = self.page.text[max(quote.start, start - _AROUND) : min(quote.end, end + _AROUND)]
        return FigureMention(
            start=start, end=end, number=number.core, measure=claim.measure, value=number.value,
            low=number.low, high=number.high, qualifier=number.qualifier, victims=victims,
            subset=claim.subset, speaker=speaker, event=event, hedged=listed("hedge", "words", around),
            method=self.method,
        )  # fmt: skip


def located(page: Page, quote: str) -> Extent | Reason:
    """Where a quote stands; the body comes before the title."""
    found = page.find(quote)
    if found is None:
        return Reason.QUOTE
    return found if found.end - found.start <= LONGEST else Reason.LONG


def _worth(number: Number, claim: FigureClaim) -> bool:
    if number.value is not None:
        return claim.value == number.value and {claim.low, claim.high} <= {None, number.value}
    return (claim.value, claim.low, claim.high) == (None, number.low, number.high)


def _of_harm(measure: Measure, word: str) -> bool:
    return listed("measures", measure, word)
