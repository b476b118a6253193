"""Statements: a stance is taken from a model where its cue, its speaker and its target stand in the words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from twosource.assist.claims import StatementClaim
from twosource.assist.figures import located
from twosource.assist.happenings import told_in
from twosource.assist.quotes import Page, fold
from twosource.assist.refusals import Reason
from twosource.assist.speakers import REACH, cited, sentences_between
from twosource.assist.words import listed
from twosource.findings.article import Extent
from twosource.findings.mentions import Reading, Speaker, StatementMention
from twosource.record.vocabulary import Stance

_NEGATING = frozenset({"denies", "doubts"})  # stances whose own cue may be a "not"
_OPEN = frozenset({"doubts", "confirms"})  # "it has not yet been confirmed": nobody is named
_LAST_WORDS = re.compile(r"(?:\S+\s+){0,3}\Z")
_MARKS = frozenset('"“”„«»')


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckStatement:
    """Whether a claim of a statement is what the article's words say."""

    page: Page
    reading: Reading
    method: str

    def __call__(self, claim: StatementClaim) -> StatementMention | Reason:
        """The statement at its words, or why it is refused."""
        quote = located(self.page, claim.quote)
        if isinstance(quote, Reason):
            return quote
        cue = self._cue(claim, quote)
        if isinstance(cue, Reason):
            return cue
        speaker = self._speaker(claim, cue)
        if isinstance(speaker, Reason):
            return speaker
        if claim.target is not None and not self._aimed(claim, quote):
            return Reason.TARGET
        content = self.page.find_inside(claim.content, quote) if claim.content else quote
        if content is None:
            return Reason.CONTENT
        event = told_in(claim.event, quote, self.page, self.reading.events)
        if claim.event is not None and event is None:
            return Reason.EVENT
        return self._mention(claim, quote, cue, content, speaker, event)

    def _cue(self, claim: StatementClaim, quote: Extent) -> Extent | Reason:
        """The words by which the stance is taken, unless they are negated."""
        cue = self.page.find_inside(claim.cue, quote)
        if cue is None or not _takes(claim.stance, self._words(cue)):
            return Reason.CUE
        ahead = _LAST_WORDS.search(self.page.text[quote.start : cue.start])
        negated = ahead is not None and listed("negation", "words", ahead.group())
        own = claim.stance not in _NEGATING and listed("negation", "words", self._words(cue))
        return Reason.NEGATED if negated or own else cue

    def _speaker(self, claim: StatementClaim, cue: Extent) -> Speaker | Reason | None:
        if claim.speaker is None:
            return None if claim.stance in _OPEN else Reason.SPEAKER
        found = cited(claim.speaker, self.page, cue, self.reading)
        if found is None or found.span is None or sentences_between(self.page.text, found.span, cue) > 1:
            return Reason.SPEAKER
        return found

    def _aimed(self, claim: StatementClaim, quote: Extent) -> bool:
        """Whether the target is named near the quote and is not the speaker himself."""
        target = claim.target or ""
        himself = claim.speaker is not None and fold(target).lower() == fold(claim.speaker).lower()
        return not himself and self.page.find(target, near=quote, reach=REACH) is not None

    def _words(self, extent: Extent) -> str:
        return self.page.text[extent.start : extent.end]

    def _mention(
        self,
        claim: StatementClaim,
        quote: Extent,
        cue: Extent,
        content: Extent,
        speaker: Speaker | None,
        event: int | None,
    ) -> StatementMention:
        marks = self.page.text[max(quote.start, content.start - 1) : content.end + 1]
        return StatementMention(
            start=quote.start, end=quote.end, cue=cue, speaker=speaker, stance=claim.stance,
            target=" ".join(claim.target.split()) if claim.target else None, content=self._words(content),
            quoted=sum(c in _MARKS for c in marks) > 1, event=event, method=self.method,
        )  # fmt: skip


def _takes(stance: Stance, words: str) -> bool:
    """Whether words take a stance; to assert is to speak in any way."""
    return listed("speech", "words", words) if stance == "asserts" else listed("stances", stance, words)
