"""Explaining: why a cell of the record says what it says, down to the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Console
from rich.text import Text

from twosource.cli.lookup import Item, Lookup, Quote
from twosource.cli.terminal import one_line
from twosource.cli.words import best, plain_word, said, where
from twosource.record import (
    Actor,
    Conflict,
    Document,
    Event,
    Figure,
    Observation,
    Place,
    Record,
    Source,
    Statement,
    Story,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What an item says, the facts behind it, and the words that it rests on."""

    id: str
    kind: str
    title: str
    facts: tuple[tuple[str, str], ...]
    quotes: tuple[Quote, ...]

    def as_json(self) -> dict[str, Any]:
        """The explanation as JSON values."""
        return asdict(self) | {"facts": [list(fact) for fact in self.facts]}

    def tell(self, out: Console) -> None:
        """Print the explanation for a person."""
        # A line is left to the terminal to wrap, so that a quote in a file is one line.
        out.print(Text(f"{self.kind} {self.id}: {one_line(self.title)}", style="bold"), soft_wrap=True)
        for name, fact in self.facts:
            out.print(Text(f"  {name}: {one_line(fact)}"), soft_wrap=True)
        for quote in self.quotes:
            out.print(Text(f"\n  {one_line(quote.said)}"), soft_wrap=True)
            stands = f"  {one_line(quote.origin)}, characters {quote.start}–{quote.end}"
            out.print(Text(stands, style="dim"), soft_wrap=True)
            out.print(_with_context(quote), soft_wrap=True)


def explain(record: Record, identifier: str) -> Explanation:
    """Why the item of that id says what it says."""
    lookup = Lookup(record)
    item = lookup.find(identifier)
    facts, quotes, title = _EXPLAINED[type(item)](lookup, item)
    return Explanation(
        id=item.id,
        kind=type(item).__name__.lower(),
        title=title,
        facts=tuple((name, fact) for name, fact in facts if fact),
        quotes=tuple(quotes),
    )


Facts = list[tuple[str, str | None]]
Parts = tuple[Facts, list[Quote], str]


def _event(lookup: Lookup, event: Event) -> Parts:
    facts: Facts = [
        ("type", plain_word(event.type) + (f", {plain_word(event.mode)}" if event.mode else "")),
        ("date", event.date or "unknown"),
        ("place", where(lookup.place(event.place))),
        ("factuality", event.factuality),
        ("role", event.role),
        ("status", plain_word(event.status)),
        ("why", event.why),
    ]
    facts += [(each.role, f"{each.name} ({each.held})") for each in event.participants]
    facts += [(plain_word(each.kind), f"{lookup.title(each.to)} [{each.to}]") for each in event.relations]
    facts += [("figure", _figure_line(each)) for each in lookup.record.figures if each.event == event.id]
    facts += [
        ("statement", f"{_statement_line(each)} [{each.id}]")
        for each in lookup.record.statements
        if each.event == event.id
    ]
    facts += [
        ("conflict", f"{each.question} [{each.id}]")
        for each in lookup.record.conflicts
        if each.event == event.id
    ]
    quotes = [
        lookup.quote(f"told in (found by {each.method})", each.document, each.start, each.end)
        for each in event.mentions
    ]
    return facts, quotes, event.title


def _figure(lookup: Lookup, figure: Figure) -> Parts:
    ucdp = figure.views.ucdp
    facts: Facts = [
        ("of the event", f"{lookup.title(figure.event)} [{figure.event}]"),
        ("low, best, high", f"{figure.low}, {figure.best}, {figure.high}"),
        ("status", plain_word(figure.status)),
        ("why", figure.why),
        ("counts a part of another figure", "yes" if figure.subset else None),
        ("latest", _or_unknown(figure.views.latest)),
        ("as GTD counts", _or_unknown(figure.views.gtd)),
        ("as ACLED counts", _or_unknown(figure.views.acled)),
        ("as UCDP counts", f"{ucdp.low}, {ucdp.best}, {ucdp.high}"),
    ]
    quotes = [
        lookup.quote(f"{number}. {_observation_line(lookup, each)}", each.document, each.start, each.end)
        for number, each in enumerate(figure.observations, 1)
    ]
    return facts, quotes, f"{plain_word(figure.measure)}, {figure.victims}: {best(figure)}"


def _statement(lookup: Lookup, statement: Statement) -> Parts:
    facts: Facts = [
        ("of the event", f"{lookup.title(statement.event)} [{statement.event}]" if statement.event else None),
        ("speaker", statement.speaker or "the report itself"),
        ("stance", plain_word(statement.stance)),
        ("target", statement.target),
        ("content", statement.content),
        ("quoted", "word for word" if statement.quoted else "in the report's words"),
        ("status", plain_word(statement.status)),
        ("same as", ", ".join(statement.same_as)),
    ]
    at = statement.document
    quotes = [lookup.quote(f"said in (found by {statement.method})", at, statement.start, statement.end)]
    if statement.cue:
        quotes.append(lookup.quote("the word that says so", at, *statement.cue))
    if statement.speaker_span:
        quotes.append(lookup.quote("the speaker is named here", at, *statement.speaker_span))
    return facts, quotes, _statement_line(statement)


def _conflict(lookup: Lookup, conflict: Conflict) -> Parts:
    facts: Facts = [
        ("of the event", f"{lookup.title(conflict.event)} [{conflict.event}]"),
        ("kind", conflict.kind),
        ("why", conflict.why),
    ]
    quotes = []
    for side in conflict.sides:
        origins = ", ".join(lookup.origin(each) for each in side.origins)
        facts.append(("side", f"{side.position} (origins: {origins or 'unknown'})"))
        quotes += [lookup.quote(side.position, each.document, each.start, each.end) for each in side.evidence]
    return facts, quotes, conflict.question


def _source(lookup: Lookup, source: Source) -> Parts:
    facts: Facts = [
        ("kind", plain_word(source.kind)),
        ("also called", ", ".join(source.aliases)),
        ("grade", source.grade),
    ]
    quotes = list(_cited_for(lookup, source))
    return facts, quotes, source.name


def _cited_for(lookup: Lookup, source: Source) -> Iterator[Quote]:
    for figure in lookup.record.figures:
        for each in figure.observations:
            if source.id in (each.source, each.origin):
                what = f"{figure.measure}: {said(each)}, {lookup.title(figure.event)} [{figure.id}]"
                yield lookup.quote(what, each.document, each.start, each.end)
    for statement in lookup.record.statements:
        if statement.source == source.id:
            what = f"{_statement_line(statement)} [{statement.id}]"
            yield lookup.quote(what, statement.document, statement.start, statement.end)


def _document(lookup: Lookup, document: Document) -> Parts:
    dated, found = document.published, document.furniture
    skipped = ", ".join(f"{start}–{end}" for start, end in found)
    main, copied = document.main_event, document.copy_of
    near = f"{lookup.document(copied).origin} [{copied}], {document.overlap or 0:.0%}" if copied else None
    facts: Facts = [
        ("origin", document.origin),
        ("sha256", document.sha256),
        ("received", f"{document.media_type}, {document.bytes:,} bytes"),
        ("outlet", document.outlet),
        ("url", document.url),
        ("byline", document.byline),
        ("language", document.language),
        ("not read", document.unread),
        ("published", f"{dated.value or 'unknown'} ({dated.basis})"),
        ("published between", f"{dated.earliest or '?'} and {dated.latest or '?'}"),
        ("another date is claimed", dated.disagrees_with),
        ("credits", ", ".join(document.credits)),
        ("lineage", document.lineage),
        ("copy of", near),
        ("main event", f"{lookup.title(main)} [{main}]" if main else "none"),
        ("page furniture at", skipped),
    ]
    quotes = [lookup.quote("dated by", document.id, *dated.evidence)] if dated.evidence else []
    return facts, quotes, document.title or document.origin


def _story(lookup: Lookup, story: Story) -> Parts:
    facts: Facts = [("from", story.first), ("to", story.last)]
    facts += [("event", f"{lookup.title(each)} [{each}]") for each in story.events]
    facts += [("document", f"{lookup.document(each).origin} [{each}]") for each in story.documents]
    return facts, [], story.title


def _actor(lookup: Lookup, actor: Actor) -> Parts:
    facts: Facts = [
        ("kind", actor.kind),
        ("country", actor.country),
        ("also called", ", ".join(actor.aliases)),
    ]
    facts += [
        (each.role, f"{event.title} ({each.held}) [{event.id}]")
        for event in lookup.record.events
        for each in event.participants
        if each.actor == actor.id
    ]
    return facts, [], actor.name


def _place(lookup: Lookup, place: Place) -> Parts:
    facts: Facts = [
        ("precision", place.precision),
        ("degrees", f"{place.lat}, {place.lon}" if place.lat is not None else None),
        ("GeoNames", str(place.geonames_id) if place.geonames_id else None),
    ]
    facts += [
        ("event", f"{each.title} [{each.id}]") for each in lookup.record.events if each.place == place.id
    ]
    return facts, [], where(place)


def _or_unknown(value: int | None) -> str:
    return "unknown" if value is None else f"{value:,}"


def _figure_line(figure: Figure) -> str:
    status = plain_word(figure.status)
    return f"{plain_word(figure.measure)}, {figure.victims}: {best(figure)}, {status} [{figure.id}]"


def _statement_line(statement: Statement) -> str:
    target = f" {statement.target}" if statement.target else ""
    return f"{statement.speaker or 'the report'} {plain_word(statement.stance)}{target}"


def _observation_line(lookup: Lookup, each: Observation) -> str:
    told = [said(each), f"said by {each.attribution}" if each.attribution else "said by the report itself"]
    if each.origin:
        told.append(f"goes back to {lookup.origin(each.origin)}")
    if each.as_of:
        told.append(f"as of {each.as_of}")
    if each.superseded:
        by = each.superseded_by
        told.append("superseded" + (f" by {by + 1}." if by is not None else ", as the text says"))
    return "; ".join(told)


def _with_context(quote: Quote) -> Text:
    # Spaces that the collapse of white space would lose stand where the words meet their sentence.
    before, after = one_line(quote.before + "|")[:-1], one_line("|" + quote.after)[1:]
    return Text.assemble("  “", before, ("»" + one_line(quote.words) + "«", "bold"), after, "”")


_EXPLAINED: dict[type[Item], Callable[[Lookup, Any], Parts]] = {
    Event: _event,
    Figure: _figure,
    Statement: _statement,
    Conflict: _conflict,
    Source: _source,
    Document: _document,
    Story: _story,
    Actor: _actor,
    Place: _place,
}
