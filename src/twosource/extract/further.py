"""Further: what is told of those just counted without their number: "seized 12 men and killed them"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from twosource.extract.counts import Count
from twosource.extract.harm import readings
from twosource.extract.idioms import is_raised
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence


def done_to_them(sentence: Sentence, counts: Sequence[Count]) -> list[Count]:
    """Those counted once more, by what is then done to them: "rounded up 12 men and executed them"."""
    made: list[Count] = []
    if "them" not in sentence.words:
        return made
    for token in sentence:
        if token.lower != "them" or token.dep != "obj":
            continue
        harms = [h for h in readings(sentence, token.head, "patient") if h.measure in {"killed", "injured"}]
        whole = next((c for c in reversed(counts) if c.last <= token.head and not c.subset), None)
        if whole is None or whole.quantity is None or not harms or whole.measure == harms[0].measure:
            continue
        if all(c.measure != harms[0].measure for c in counts if c.last <= token.head):
            made.append(replace(whole, measure=harms[0].measure, predicate=token.head))
    return made


def also_held(sentence: Sentence, found: Sequence[Quantity], counts: Sequence[Count]) -> list[Count]:
    """Those of whom only a number is told beside others: "12 soldiers died and | seven were captured"."""
    if not counts or _CAPTURED.isdisjoint(sentence.words):
        return []
    made: list[Count] = []
    for quantity in found:
        number = sentence[quantity.end - 1]
        verb = sentence[number.head]
        if number.dep != "nsubj:pass" or verb.lower not in _CAPTURED or number.pos != "NUM":
            continue
        if any(c.first <= quantity.start < c.last for c in counts):
            continue
        made.append(
            replace(
                counts[-1], measure="detained", quantity=quantity, noun=None, predicate=verb.i,
                first=quantity.begin, last=verb.i + 1, value=quantity.value, subset=False, victims="people",
            )
        )  # fmt: skip
    return made


_CAPTURED = frozenset({"captured", "recaptured"})


def grown_since(
    sentence: Sentence, found: Sequence[Quantity], counts: Sequence[Count], before: Iterable[Count]
) -> list[Count]:
    """The toll that a pronoun takes up from the sentence before: "The toll was 47. It later rose to 82"."""
    if not found or sentence[0].lower not in _TAKING_UP:
        return []
    first = found[0]
    if any(c.first <= first.start < c.last for c in counts) or not is_raised(sentence, first):
        return []
    toll = next((c for c in before if c.toll and not c.subset), None)
    if toll is None:
        return []
    grown = replace(
        toll, quantity=first, noun=None, predicate=first.begin - 1, first=first.begin, last=first.end,
        value=first.value,
    )  # fmt: skip
    return [grown, *_parts(sentence, found[1:], counts, grown)]


def _parts(
    sentence: Sentence, found: Sequence[Quantity], counts: Sequence[Count], toll: Count
) -> list[Count]:
    """The parts named right behind a toll: "rose to 82 on Sunday, including 58 civilians"."""
    if not found or any(c.first <= found[0].start < c.last for c in counts):
        return []
    part = found[0]
    if "including" not in sentence.lower[toll.last : part.begin] or (part.value or 0) >= (toll.value or 0):
        return []
    return [replace(toll, quantity=part, first=part.begin, last=part.end, value=part.value, subset=True)]


_TAKING_UP = frozenset({"it", "this", "that"})
