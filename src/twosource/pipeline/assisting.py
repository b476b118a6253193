"""Assisting: every article that the rules have read is read again by a model, if the settings name one."""

from __future__ import annotations

import os
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from twosource.assist import Endpoint, Kept, ModelReader, Refusals
from twosource.assist.refusals import Failure
from twosource.errors import UsageError
from twosource.findings.article import Dropped
from twosource.findings.mentions import Reading
from twosource.pipeline.known import opened
from twosource.pipeline.piles import Outcomes
from twosource.pipeline.shapes import Watch
from twosource.pipeline.watching import step
from twosource.settings import ModelSettings

STAGE = "model"
MOST_OUTAGES = 3  # articles in a row for which the endpoint fails; then it is left alone
Again = tuple[Reading, Refusals]


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model with the number of articles that it is asked about at a time."""

    read: ModelReader
    concurrency: int


def model_reader(settings: ModelSettings | None) -> Model | None:
    """The model that the settings name; None, and nothing is ever contacted, where they name none."""
    if settings is None:
        return None
    endpoint = Endpoint(
        url=settings.endpoint,
        model=settings.model,
        timeout_s=settings.timeout_s,
        retries=settings.retries,
        api_key=_key(settings.api_key_env),
        allow_remote=settings.allow_remote,
        kept=Kept(folder=Path(settings.answers)) if settings.answers else None,
    )
    return Model(read=ModelReader(endpoint=endpoint), concurrency=settings.concurrency)


def read_again(model: Model | None, outcomes: Outcomes, watch: Watch) -> Outcomes:
    """The outcomes with what a model adds; what was refused is counted among what was dropped."""
    if model is None:
        return outcomes
    tally = _Tally(name=f"llm:{model.read.endpoint.model}")
    readings: list[Reading] = []
    with step(watch, STAGE, total=len(outcomes.readings)):
        for reading, refusals in _in_turn(model, [*map(opened, outcomes.readings)], watch):
            readings.append(reading)
            tally.note(reading, refusals)
            watch.advance(1)
    return replace(outcomes, readings=readings, dropped=[*outcomes.dropped, *tally.dropped()])


def _in_turn(model: Model, readings: Sequence[Reading], watch: Watch) -> Iterator[Again]:
    """Ask about a few articles at a time, and about no more once the endpoint is out of order."""
    outages = 0
    for start in range(0, len(readings), model.concurrency):
        some = readings[start : start + model.concurrency]
        if outages >= MOST_OUTAGES:
            yield from ((reading, _NOT_ASKED) for reading in some)
            continue
        for again in _asked(model, some, watch):
            failed = again[1].failed
            outages = outages + 1 if failed is not None and failed.outage else 0
            yield again


def _asked(model: Model, some: Sequence[Reading], watch: Watch) -> list[Again]:
    if len(some) == 1:
        return [_guarded(model, some[0], watch)]
    with ThreadPoolExecutor(len(some)) as pool:
        return list(pool.map(lambda reading: _guarded(model, reading, watch), some))


def _guarded(model: Model, reading: Reading, watch: Watch) -> Again:
    """A bug costs what the model would have added, and never the rules' reading."""
    try:
        return model.read(reading)
    except Exception as error:
        watch.bug(f"{reading.parsed.article.origin}: {traceback.format_exc()}")
        return reading, Refusals(failed=Failure(reason=f"internal: {type(error).__name__}"))


_NOT_ASKED = Refusals(
    failed=Failure(reason=f"not asked, after {MOST_OUTAGES} articles in a row without an answer")
)


@dataclass(slots=True, kw_only=True)
class _Tally:
    """What was refused in all articles, by reason, and which articles had no usable answer."""

    name: str
    refused: Counter[str] = field(default_factory=Counter)
    failed: list[Dropped] = field(default_factory=list)

    def note(self, reading: Reading, refusals: Refusals) -> None:
        """Count the refusals of one article."""
        origin = reading.parsed.article.origin
        for kind, reason, count in refusals.refused:
            self.refused[f"{kind}: {reason}"] += count
        if refusals.failed is not None:
            why = f"{refusals.failed.reason}; the reading of the rules stands"
            self.failed.append(Dropped(origin=origin, stage=STAGE, reason=why))
        if refusals.unsent:
            why = f"the last {refusals.unsent} characters were not sent: the article is too long"
            self.failed.append(Dropped(origin=origin, stage=STAGE, reason=why))

    def dropped(self) -> list[Dropped]:
        """One line for each reason with its count, and one for each article without an answer."""
        counted = [f"{count} refused, {why}" for why, count in sorted(self.refused.items())]
        return [*(Dropped(origin=self.name, stage=STAGE, reason=each) for each in counted), *self.failed]


def _key(variable: str | None) -> str | None:
    if variable is None:
        return None
    key = os.environ.get(variable, "").strip()
    if not key:
        raise UsageError(f"The environment variable {variable}, which model.api_key_env names, is not set.")
    return key
