"""Whether a clause tells of an event as occurred, as still ahead, or as not occurred."""

from __future__ import annotations

import pytest
from test_speech import parsed

from twosource.extract.reality import reality

AHEAD = [
    ("The firm will close the mill.", "close"),
    ("The firm could close the mill.", "close"),
    ("The firm will close the mill and sell the land.", "sell"),
    ("The talks begin next week.", "begin"),
    # what is wanted, promised or planned is not there yet
    ("The firm agreed to close the mill.", "close"),
    ("The firm plans to close the mill.", "close"),
    ("The firm announced a plan to close the mill.", "close"),
    ("The union called for a strike.", "strike"),
    ("The firm proposed a merger.", "merger"),
    ("The firm spoke of a planned merger.", "merger"),
    ("The firm announced a strike.", "strike"),
    ("The firm will offer a discount.", "discount"),
    ("The firm considered closing the mill.", "closing"),
    ("The firm raised money to close the mill.", "close"),
    # an implicative verb passes on what is said of itself
    ("The firm will be forced to close the mill.", "close"),
    # nothing has been refused yet
    ("The firm may refuse to close the mill.", "close"),
]
SO = [
    ("The firm closed the mill.", "closed"),
    ("The firm did close the mill.", "close"),
    ("The firm said it'd been sold.", "sold"),
    ("The firm managed to close the mill.", "close"),
    ("The firm was forced to close the mill.", "close"),
    ("The firm began to close the mill.", "close"),
    ("The firm is said to have closed the mill.", "closed"),
    ("The index fell to end the day at 900 points.", "end"),
    ("She was the first woman to lead the firm.", "lead"),
    ("The firm will close after the strike.", "strike"),
    ("The firm asked to see the books and closed the mill.", "closed"),
]
NOT_SO = [
    ("The firm did not close the mill.", "close"),
    ("The firm failed to close the mill.", "close"),
    ("The firm refused to close the mill.", "close"),
    ("The firm stopped selling the mills.", "selling"),
    ("The firm left without selling the mill.", "selling"),
    ("The firm rejected a merger.", "merger"),
    ("The boy nearly drowned.", "drowned"),
    ("There was no strike.", "strike"),
]


@pytest.mark.parametrize(
    ("body", "word", "expected"),
    [
        pytest.param(body, word, expected, id=body)
        for rows, expected in ((AHEAD, "planned"), (SO, "occurred"), (NOT_SO, "denied"))
        for body, word in rows
    ],
)
def test_an_event_is_as_its_clause_tells_it(body: str, word: str, expected: str) -> None:
    (sentence,) = parsed(body).sentences
    token = next(t for t in sentence if t.text == word)
    assert reality(sentence, token.i) == expected
