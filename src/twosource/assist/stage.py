"""The stage: the rules' reading of an article in, the same with what a model adds out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from twosource.assist.claims import Answer, read_answer, schema
from twosource.assist.endpoint import Endpoint
from twosource.assist.figures import CheckFigure
from twosource.assist.happenings import clauses
from twosource.assist.numbers import numbers
from twosource.assist.prompt import messages
from twosource.assist.quotes import Page
from twosource.assist.refusals import Failure, Reason, Refusals
from twosource.assist.statements import CheckStatement
from twosource.assist.told import figure_told, statement_told
from twosource.findings.mentions import FigureMention, Reading, StatementMention

Found = TypeVar("Found", FigureMention, StatementMention)
MOST_CHARACTERS = 24_000  # of an article are sent, some 6,000 tokens; nearly all news is shorter


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelReader:
    """Read an article again with a language model, and take only what stands in the article's words."""

    endpoint: Endpoint
    most_characters: int = MOST_CHARACTERS

    def __call__(self, reading: Reading) -> tuple[Reading, Refusals]:
        """The reading with what was added, and what was refused; nothing of the rules is ever lost."""
        page = Page.of(reading.parsed.dated.clean, self.most_characters)
        if not page.pieces:
            return reading, Refusals()
        said = self.endpoint(
            messages(reading.parsed.article.id, page.news(), clauses(page, reading.events)), schema()
        )
        answer = said if isinstance(said, Failure) else read_answer(said)
        if isinstance(answer, Failure):
            return reading, Refusals(failed=answer, unsent=page.unsent)
        checks = _Checks(page=page, reading=reading, method=f"llm:{self.endpoint.model}")
        checks.take(answer)
        return checks.result(), checks.refusals()


@dataclass(slots=True, kw_only=True)
class _Checks:
    """One answer under examination, claim by claim."""

    page: Page
    reading: Reading
    method: str
    figures: list[FigureMention] = field(default_factory=list)
    statements: list[StatementMention] = field(default_factory=list)
    refused: Counter[tuple[str, Reason]] = field(default_factory=Counter)
    known: int = 0

    def take(self, answer: Answer) -> None:
        """Check every claim of an answer."""
        times = [t for t in self.reading.parsed.dated.times if t.kind != "SET"]
        figure = CheckFigure(
            page=self.page, numbers=numbers(self.page, times), reading=self.reading, method=self.method
        )
        statement = CheckStatement(page=self.page, reading=self.reading, method=self.method)
        for count in answer.figures:
            self._figure(Reason.SHAPE if count is None else figure(count))
        for stance in answer.statements:
            self._statement(Reason.SHAPE if stance is None else statement(stance))
        for kind, many in answer.too_many:
            self.refused[kind, Reason.MANY] += many

    def _figure(self, found: FigureMention | Reason) -> None:
        if isinstance(found, Reason):
            self.refused["figure", found] += 1
            return
        article = self.reading.parsed.article
        told = figure_told(found, [*self.reading.figures, *self.figures], article.text, article.title_end)
        if isinstance(told, Reason):
            self.refused["figure", told] += 1
        elif told:
            self.known += 1
        else:
            self.figures.append(found)

    def _statement(self, found: StatementMention | Reason) -> None:
        if isinstance(found, Reason):
            self.refused["statement", found] += 1
        elif statement_told(found, [*self.reading.statements, *self.statements]):
            self.known += 1
        else:
            self.statements.append(found)

    def result(self) -> Reading:
        """The reading with what was added, in the order of the text."""
        return replace(
            self.reading,
            figures=(*self.reading.figures, *_in_order(self.figures)),
            statements=(*self.reading.statements, *_in_order(self.statements)),
        )

    def refusals(self) -> Refusals:
        """What became of the answer."""
        counts = sorted(self.refused.items())
        return Refusals(
            added=len(self.figures) + len(self.statements),
            known=self.known,
            refused=tuple((kind, reason, count) for (kind, reason), count in counts),
            unsent=self.page.unsent,
        )


def _in_order(found: Sequence[Found]) -> list[Found]:
    return sorted(found, key=lambda each: (each.start, each.end))
