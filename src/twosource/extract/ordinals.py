"""Ordinals: a victim told by his place among all: "a third person has died", "a fourth was wounded"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.findings.mentions import FigureMention
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure

_PLACES = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_HARMS: frozenset[Measure] = frozenset({"killed", "injured"})


def ordinal(figure: FigureMention, text: str) -> int | None:
    """The place of one victim among all of them: 4 of "a fourth man", and none of "the fourth to be shot"."""
    words = text[figure.number.start : figure.number.end].lower().split()
    if " to be " in text[figure.number.end : figure.end]:
        return None
    return next((_PLACES.index(w) + 2 for w in words[:2] if w in _PLACES), None)


def counted_on(figures: Sequence[FigureMention], text: str) -> tuple[FigureMention, ...]:
    """The figures, those that count one more victim as the number of all of his kind.

    The place goes on from those told before, be they as many dead, as many hurt or both. Where nobody is
    told before, the report is of the death: "a third man has died of the shooting". What was told before one
    more was is outgrown: "three were shot, a fourth wounded" are no longer three.
    """
    left: list[FigureMention] = []
    most: dict[tuple[int, Measure], int] = {}  # of an event, told so far
    grown: dict[tuple[int, Measure], list[int]] = {}  # where the numbers stand that may be outgrown
    for figure in figures:
        place = ordinal(figure, text) if figure.value == 1 and figure.measure in _HARMS else None
        key = figure.event, figure.measure
        if place is not None:
            same = most.get(key, 0)
            other = max(most.get((figure.event, m), 0) for m in _HARMS - {figure.measure})
            value = 0
            if same and other and same + other >= place:
                pass  # "a man was killed and four hurt ... the fifth victim": he is one of the four
            elif same == place - 1 or (figure.measure == "killed" and same == other == 0):
                value = place
            elif same + other == place - 1:
                value = same + 1
            if value > same:
                figure = replace(figure, value=value, victims="people", subset=False)  # noqa: PLW2901
                for n in grown.pop(key, ()):
                    left[n] = replace(left[n], superseded=True)
        if not figure.subset:
            most[key] = max(most.get(key, 0), figure.value or 0)
            grown.setdefault(key, []).append(len(left))
        left.append(figure)
    return tuple(left)


def is_one_more(sentence: Sentence, token: Token) -> bool:
    """Whether a word counts one more of those told before: "another was hurt", "a third was grazed"."""
    if token.lower == "another":
        return token.dep.startswith(("nsubj", "obj")) or token.dep == "conj"
    one = token.lower in _PLACES and token.dep.startswith(("nsubj", "obj"))
    return one and token.i > 0 and sentence[token.i - 1].lower == "a"
