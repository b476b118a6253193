"""Topics: everything that a report can tell or leave out, with the words of each report that tells it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from twosource.reconcile.happened import Happened
from twosource.reconcile.origins import Origin, Origins
from twosource.record import Conflict, Evidence, Figure, Observation, Side

Heard = tuple[tuple[str, Origin], ...]  # document, whom it goes back to there


class Topic(Struct, frozen=True, eq=False):
    """A happening, the number of those hurt in it on which reports agree, or one side of a question on it.

    `words` are the first words on it of each document that tells it; `heard` says whom it goes back to, for
    a happening, and which reports print it, for a side of a question.
    """

    words: Mapping[str, Evidence]
    heard: Heard
    figure: int | None = None  # its place among those of the happening
    conflict: int | None = None  # likewise
    position: str | None = None

    @property
    def whole(self) -> bool:
        """Whether it is the happening itself."""
        return self.position is None


def topics(
    one: Happened, figures: Sequence[Figure], conflicts: Sequence[Conflict], origins: Origins
) -> Iterator[Topic]:
    """Every topic of a happening, itself first, if it is news to the reports that tell it."""
    if not _is_news(one):
        return
    yield Topic(_told(one), one.heard)
    disputed: list[int] = []
    for n, figure in enumerate(figures):
        if figure.subset:
            continue
        if figure.status == "disputed":
            disputed.append(n)
        elif figure.best is not None:
            best = [seen for seen in figure.observations if seen.value == figure.best]
            yield Topic(_words(best), (), figure=n, position=str(figure.best))
    for n, conflict in enumerate(conflicts):
        over = next((k for k in disputed if _is_over(conflict, figures[k])), None)
        yield from _sides(n, conflict, over, None if over is None else figures[over], origins)


def _is_news(one: Happened) -> bool:
    return one.group.role == "main" and one.group.factuality in ("occurred", "alleged")


def _told(one: Happened) -> dict[str, Evidence]:
    """The fullest clause of each report."""
    found: dict[str, Evidence] = {}
    for document, mention in one.mentions:
        clause = mention.mentions[0] if mention.mentions else mention.trigger
        found.setdefault(document, Evidence(document=document, start=clause.start, end=clause.end))
    return found


def _sides(
    number: int, conflict: Conflict, place: int | None, over: Figure | None, origins: Origins
) -> Iterator[Topic]:
    """Each side of a question; of a number in dispute whoever gives it, also in a copy."""
    for side in conflict.sides:
        words: dict[str, Evidence] = {}
        for where in (*side.evidence, *(_givers(side, over) if over else ())):
            words.setdefault(where.document, where)
        heard = tuple((document, origins.printed(document)) for document in words)
        yield Topic(words, heard, figure=place, conflict=number, position=side.position)


def _is_over(conflict: Conflict, figure: Figure) -> bool:
    """Whether a question is one on this number: its words are counts of it."""
    counts = {(o.document, o.start, o.end) for o in figure.observations}
    return conflict.kind == "figure" and all(
        (where.document, where.start, where.end) in counts
        for side in conflict.sides
        for where in side.evidence
    )


def _givers(side: Side, figure: Figure) -> Iterator[Evidence]:
    """The words of all who give a number as one side does."""
    its = {(where.document, where.start, where.end) for where in side.evidence}
    numbers = {_number(o) for o in figure.observations if (o.document, o.start, o.end) in its}
    yield from _words([o for o in figure.observations if _number(o) in numbers]).values()


def _number(seen: Observation) -> tuple[object, ...]:
    return (seen.value, seen.low, seen.high, seen.qualifier)


def _words(observations: Sequence[Observation]) -> dict[str, Evidence]:
    found: dict[str, Evidence] = {}
    for seen in observations:
        where = Evidence(document=seen.document, start=seen.start, end=seen.end)
        found.setdefault(seen.document, where)
    return found
