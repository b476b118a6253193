"""What types cannot say of a record: ids are unique, references resolve, offsets lie inside their text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from twosource.record import Covered, Evidence, Figure, Mention, Observation, Record, Statement

Words = Evidence | Mention | Observation | Statement


def faults(record: Record) -> Iterator[str]:
    """Each fault as one line that ends in the JSON path of the cell at fault."""
    yield from _repeated_ids(record)
    yield from _loose_references(record)
    yield from _document_offsets(record)
    yield from _finding_offsets(record)
    yield from _statement_offsets(record)
    yield from _broken_histories(record)


def _repeated_ids(record: Record) -> Iterator[str]:
    tables: dict[str, Iterable[str]] = {
        "documents": (item.id for item in record.documents),
        "stories": (item.id for item in record.stories),
        "sources": (item.id for item in record.sources),
        "actors": (item.id for item in record.actors),
        "places": (item.id for item in record.places),
        "events": (item.id for item in record.events),
        "figures": (item.id for item in record.figures),
        "statements": (item.id for item in record.statements),
        "conflicts": (item.id for item in record.conflicts),
    }
    for table, ids in tables.items():
        seen: set[str] = set()
        for index, identifier in enumerate(ids):
            if identifier in seen:
                yield f"the id {identifier[:80]!r} is taken - at `$.{table}[{index}].id`"
            seen.add(identifier)


def _loose_references(record: Record) -> Iterator[str]:
    events = {event.id for event in record.events}
    places = {place.id for place in record.places}
    for path, event in _event_references(record):
        if event not in events:
            yield f"no event has the id {event[:80]!r} - at `$.{path}`"
    for index, told in enumerate(record.events):
        if told.place is not None and told.place not in places:
            yield f"no place has the id {told.place[:80]!r} - at `$.events[{index}].place`"


def _event_references(record: Record) -> Iterator[tuple[str, str]]:
    for index, figure in enumerate(record.figures):
        yield f"figures[{index}].event", figure.event
    for index, conflict in enumerate(record.conflicts):
        yield f"conflicts[{index}].event", conflict.event
    for index, entry in enumerate(record.timeline):
        yield f"timeline[{index}].event", entry.event
    for index, statement in enumerate(record.statements):
        if statement.event is not None:
            yield f"statements[{index}].event", statement.event
    for path, one in _all_covered(record):
        yield f"{path}.event", one.event


def _all_covered(record: Record) -> Iterator[tuple[str, Covered]]:
    for index, outlet in enumerate(record.coverage):
        for name in ("told", "left_out", "first_to_say"):
            for number, one in enumerate(getattr(outlet, name)):
                yield f"coverage[{index}].{name}[{number}]", one


def _document_offsets(record: Record) -> Iterator[str]:
    for index, document in enumerate(record.documents):
        length = len(document.text)
        for number, (start, end) in enumerate(document.furniture):
            if not 0 <= start <= end <= length:
                yield _outside(start, end, length, f"documents[{index}].furniture[{number}]")
        if document.published.evidence is not None:
            start, end = document.published.evidence
            if not 0 <= start <= end <= length:
                yield _outside(start, end, length, f"documents[{index}].published.evidence")


def _finding_offsets(record: Record) -> Iterator[str]:
    lengths = {document.id: len(document.text) for document in record.documents}
    for path, words in _all_words(record):
        length = lengths.get(words.document)
        if length is None:
            yield f"no document has the id {words.document[:80]!r} - at `$.{path}.document`"
        elif not 0 <= words.start <= words.end <= length:
            yield _outside(words.start, words.end, length, path)


def _statement_offsets(record: Record) -> Iterator[str]:
    lengths = {document.id: len(document.text) for document in record.documents}
    for index, statement in enumerate(record.statements):
        length = lengths.get(statement.document, 0)
        for name, span in (("cue", statement.cue), ("speaker_span", statement.speaker_span)):
            if span is not None and not 0 <= span[0] <= span[1] <= length:
                yield _outside(*span, length, f"statements[{index}].{name}")


def _all_words(record: Record) -> Iterator[tuple[str, Words]]:
    for index, event in enumerate(record.events):
        for number, mention in enumerate(event.mentions):
            yield f"events[{index}].mentions[{number}]", mention
        for number, relation in enumerate(event.relations):
            for item, words in enumerate(relation.evidence):
                yield f"events[{index}].relations[{number}].evidence[{item}]", words
    for index, figure in enumerate(record.figures):
        for number, observation in enumerate(figure.observations):
            yield f"figures[{index}].observations[{number}]", observation
    for index, statement in enumerate(record.statements):
        yield f"statements[{index}]", statement
    for index, conflict in enumerate(record.conflicts):
        for number, side in enumerate(conflict.sides):
            for item, words in enumerate(side.evidence):
                yield f"conflicts[{index}].sides[{number}].evidence[{item}]", words
    for index, entry in enumerate(record.timeline):
        yield f"timeline[{index}].evidence", entry.evidence
    yield from _words_of_coverage(record)


def _words_of_coverage(record: Record) -> Iterator[tuple[str, Words]]:
    for path, one in _all_covered(record):
        for item, words in enumerate(one.evidence):
            yield f"{path}.evidence[{item}]", words
    for index, outlet in enumerate(record.coverage):
        for number, repeat in enumerate(outlet.repeats):
            for item, words in enumerate(repeat.evidence):
                yield f"coverage[{index}].repeats[{number}].evidence[{item}]", words


def _broken_histories(record: Record) -> Iterator[str]:
    for index, figure in enumerate(record.figures):
        for number, later in _replacements(figure):
            if not 0 <= later < len(figure.observations) or later == number:
                path = f"figures[{index}].observations[{number}].superseded_by"
                yield f"{later} is no other observation of this figure - at `$.{path}`"


def _replacements(figure: Figure) -> Iterator[tuple[int, int]]:
    for number, observation in enumerate(figure.observations):
        if observation.superseded_by is not None:
            yield number, observation.superseded_by


def _outside(start: int, end: int, length: int, path: str) -> str:
    return f"{start} to {end} lies outside a text of {length} characters - at `$.{path}`"
