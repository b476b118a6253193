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

    event: str
    words: Mapping[str, Evidence]
    heard: Heard
    figure: str | None = None
    conflict: str | None = None
    position: str | None = None

    @property
    def whole(self) -> bool:
        """Whether it is the happening itself."""
        return self.position is None


def topics(
    happened: Sequence[Happened],
    figures: Sequence[Figure],
    conflicts: Sequence[Conflict],
    origins: Origins,
) -> list[Topic]:
    """Every topic of the record: of what is news in the reports, not of what they look back on."""
    events = {f"e{one.index + 1}": one for one in happened if _is_news(one)}
    found = [Topic(event, _told(one), one.heard) for event, one in events.items()]
    disputed: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.event not in events or figure.subset:
            continue
        if figure.status == "disputed":
            disputed.setdefault(figure.event, []).append(figure)
        elif figure.best is not None:
            best = [seen for seen in figure.observations if seen.value == figure.best]
            said = str(figure.best)
            found.append(Topic(figure.event, _words(best), (), figure=figure.id, position=said))
    for conflict in conflicts:
        if conflict.event in events:
            found += _sides(conflict, disputed.get(conflict.event, ()), origins)
    return found


def _is_news(one: Happened) -> bool:
    return one.group.role == "main" and one.group.factuality in ("occurred", "alleged")


def _told(one: Happened) -> dict[str, Evidence]:
    """The fullest clause of each report."""
    found: dict[str, Evidence] = {}
    for document, mention in one.mentions:
        clause = mention.mentions[0] if mention.mentions else mention.trigger
        found.setdefault(document, Evidence(document=document, start=clause.start, end=clause.end))
    return found


def _sides(conflict: Conflict, figures: Sequence[Figure], origins: Origins) -> Iterator[Topic]:
    """Each side of a question; of a number in dispute whoever gives it, also in a copy."""
    over = next((figure for figure in figures if _is_over(conflict, figure)), None)
    for side in conflict.sides:
        words: dict[str, Evidence] = {}
        for where in (*side.evidence, *(_givers(side, over) if over else ())):
            words.setdefault(where.document, where)
        heard = tuple((document, origins.printed(document)) for document in words)
        yield Topic(
            conflict.event,
            words,
            heard,
            figure=over.id if over else None,
            conflict=conflict.id,
            position=side.position,
        )


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
