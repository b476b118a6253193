"""Any answer at all: whatever a model sends, a reading only grows, by findings that lie in the news text."""

from __future__ import annotations

import json
import time
from typing import Any

from answering import answering, says
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from kivera import KIVERA, TITLE, burned, claimed, endpoint, lifeless, read

from twosource.assist import ModelReader
from twosource.assist.claims import read_answer
from twosource.assist.endpoint import Endpoint
from twosource.assist.prompt import messages
from twosource.assist.refusals import Failure
from twosource.findings.mentions import LONGEST, Reading

SPANS = some.tuples(some.integers(0, len(KIVERA)), some.integers(1, 90))
WORDS = some.one_of(
    SPANS.map(lambda span: KIVERA[span[0] : span[0] + span[1]]),
    some.sampled_from([*KIVERA.split(), "he said", "at least nine", "three children", TITLE]),
    some.text(max_size=30),
)
ANYTHING = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | WORDS,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)
FIELD = some.one_of(WORDS, some.none(), some.booleans(), some.integers(0, 40), ANYTHING)


def changed(claim: dict[str, Any]) -> some.SearchStrategy[dict[str, Any]]:
    """A claim of which a few fields say something else."""
    others = some.dictionaries(some.sampled_from(sorted(claim)), FIELD, max_size=3)
    return others.map(lambda other: claim | other)


CLAIMS = some.lists(
    some.one_of(changed(burned()), changed(lifeless()), changed(claimed()), ANYTHING), max_size=5
)


class Saying(Endpoint):
    """An endpoint that is not asked but told what to answer."""

    def __call__(self, *_: object) -> str:
        """Say what it was made with."""
        return self.model


def taken(said: object, reading: Reading) -> Reading:
    return ModelReader(endpoint=Saying(url="http://127.0.0.1", model=json.dumps(said)))(reading)[0]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(some.fixed_dictionaries({"figures": CLAIMS, "statements": CLAIMS}))
def test_whatever_is_claimed_what_is_added_lies_in_the_news_text(said: dict[str, Any]) -> None:
    before, after = read(), taken(said, read())
    assert after.figures[: len(before.figures)] == before.figures
    assert after.statements[: len(before.statements)] == before.statements
    assert after.events == before.events
    for added in after.figures[len(before.figures) :]:
        assert 0 <= added.start <= added.number.start < added.number.end <= added.end <= len(KIVERA)
        assert added.end - added.start <= LONGEST
        assert any(c.isalnum() for c in KIVERA[added.number.start : added.number.end])
        assert 0 <= added.event < len(before.events)
        assert added.speaker is None or added.speaker.span is not None
    for stance in after.statements[len(before.statements) :]:
        assert 0 <= stance.start <= stance.cue.start < stance.cue.end <= stance.end <= len(KIVERA)
        assert stance.content in KIVERA
        assert stance.event is None or 0 <= stance.event < len(before.events)


@settings(max_examples=200, deadline=None)
@given(some.one_of(some.text(), ANYTHING.map(json.dumps)))
def test_whatever_is_said_is_read_or_a_failure(said: str) -> None:
    found = read_answer(said)
    assert isinstance(found, Failure) or found.figures is not None


def test_an_article_that_says_one_thing_all_over_is_read_in_good_time() -> None:
    text = "A bomb exploded in Kivera on Monday. " + "12 burned, not 12 burned and " * 800
    claim = burned(
        quote="12 burned, not 12 burned and", harm="burned", victims=None, speaker=None, cited=None
    )
    with answering(
        says({"figures": [claim] * 200, "statements": [claimed(quote="12", cue="12")] * 200})
    ) as server:
        begun = time.monotonic()
        ModelReader(endpoint=endpoint(server))(read(text, ""))
        assert time.monotonic() - begun < 20


def test_an_article_is_asked_about_in_the_same_words_whatever_its_letters() -> None:
    odd = "Nine\x00died \ud800 \U0001f600 \u202e"
    assert messages("d1", odd, []) == messages("d1", odd, [])
