"""The recipe: the way from a pile of reports to the record, on one screen.

ingest → clean → date → parse → extract → copies → link → reconcile
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from twosource.ingest import Ingest
from twosource.language import SHIPPED, load
from twosource.pipeline.assisting import model_reader, read_again
from twosource.pipeline.documents import ReadDocuments
from twosource.pipeline.engines import Engine, usable_cores
from twosource.pipeline.keeping import Keeper, keeper
from twosource.pipeline.meanwhile import Meanwhile
from twosource.pipeline.piles import Intake, Outcomes
from twosource.pipeline.shapes import Unwatched, Watch
from twosource.pipeline.store import Damaged
from twosource.pipeline.watching import step, watched
from twosource.reconcile import reconcile
from twosource.record import Record, Tool
from twosource.settings import MOST_WORKERS, Settings, checked
from twosource.version import __version__


def build(
    inputs: Sequence[str | Path], settings: Settings | None = None, watch: Watch | None = None
) -> Record:
    """Return the record of a pile of reports: files, folders, globs, or "-" for standard input."""
    settings, watch = checked(asdict(settings or Settings())), watch or Unwatched()
    try:
        return _built(inputs, settings, watch, careful="-" in inputs)  # which can be taken in only once
    except Damaged:  # a reading that was kept says what cannot be true: it is made anew
        return _built(inputs, settings, watch, careful=True)


def _built(inputs: Sequence[str | Path], settings: Settings, watch: Watch, *, careful: bool) -> Record:
    if settings.reader != SHIPPED:
        load(settings.reader)  # a reader that is not there is told of before anything is read
    with keeper(settings.keep, settings.reader, careful=careful) as kept:  # of no folder: keeps nothing
        return _recorded(inputs, settings, watch, kept)


def _recorded(inputs: Sequence[str | Path], settings: Settings, watch: Watch, kept: Keeper) -> Record:
    model = model_reader(settings.model)  # None unless the settings name one
    work = ReadDocuments(reader=settings.reader)
    workers = settings.workers or min(usable_cores(), MOST_WORKERS)
    with Engine(workers=workers, work=work, prepare=work.prepare) as engine:
        with step(watch, "ingest"):
            ingest = Ingest(fields=settings.fields, max_bytes=settings.max_bytes, pages=kept.pages())
            intake = Intake()
            for chunk in intake.chunks(kept.aside(watched(watch, ingest(inputs)))):
                engine.take(chunk)

        with step(watch, "read", total=intake.articles + kept.number):  # clean → date → parse → extract
            shelf = None if model else kept.shelf()  # what a model adds is not known by the article
            meanwhile = Meanwhile(watch=watch, shelf=shelf)
            outcomes = Outcomes.of(kept.joined(engine.worked(), meanwhile, watch), watch)
    outcomes = read_again(model, outcomes, watch)

    with step(watch, "copies"):
        lineages = meanwhile.lineages(outcomes.dated())

    with step(watch, "link"):
        links = meanwhile.links(outcomes.readings, lineages)

    with step(watch, "reconcile"):
        return reconcile(
            outcomes.readings,
            lineages,
            links,
            outcomes.unread,
            [*intake.dropped, *outcomes.dropped],
            Tool(name="twosource", version=__version__, settings_sha256=settings.sha256()),
            days=settings.days,
            shelf=shelf,
        )
