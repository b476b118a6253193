"""Figures: the counts of an article as mentions, with who is cited, tied to their events."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from twosource.extract.clauses import anchor
from twosource.extract.counts import Count, number_counts
from twosource.extract.evacuees import evacuees, tells_of_evacuation
from twosource.extract.further import also_held, done_to_them, grown_since
from twosource.extract.happenings import Happening
from twosource.extract.lone import lone_counts
from twosource.extract.quantities import quantities
from twosource.extract.recounts import is_supposed
from twosource.extract.rescued import rescued_counts
from twosource.extract.singles import single_counts
from twosource.extract.somes import some_counts
from twosource.extract.triggers import HARMABLE
from twosource.extract.victims import among_victims
from twosource.extract.wars import BLOODLESS
from twosource.extract.wholes import is_up_from
from twosource.extract.within import Ranges
from twosource.findings.article import Extent
from twosource.findings.mentions import LONGEST, FigureMention
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Qualifier

_EARLIER = frozenset(
    {"earlier", "previous", "previously", "initial", "initially", "preliminary", "originally", "original"}
)
_RISES = frozenset(
    {
        "rose",
        "risen",
        "rises",
        "rising",
        "climbed",
        "climbs",
        "climbing",
        "jumped",
        "soared",
        "increased",
        "updated",
        "bringing",
        "brings",
        "brought",
        "raised",
        "raising",
        "taking",
        "takes",
        "pushing",
    }
)
_TOLD = 12  # words from a verb to the number of its toll: "bringing the toll from Monday's raid to 17"
_FALLS = frozenset({"lowered", "down", "downward", "downwards", "reduced", "corrected"})
_HEDGES = frozenset({"feared", "fears", "fear", "likely", "may", "might", "could", "expected"})
_NEGATIVE = frozenset({"no", "without", "not", "n't", "nobody", "none", "never"})


class Counted(Struct, frozen=True, kw_only=True):
    """A count with the number of the sentence that it stands in."""

    sentence: int
    count: Count


def counted(sentences: Sequence[Sentence], taken: Sequence[Extent]) -> tuple[Counted, ...]:
    """Every count of the sentences; numbers inside `taken` (time expressions) count nobody."""
    dated = Ranges(taken)
    result: list[Counted] = []
    leaving = tells_of_evacuation(sentences)
    for number, sentence in enumerate(sentences):
        found = quantities(sentence)
        inside = dated.overlapping(sentence.start, sentence.end) if found else ()
        numbers = tuple(
            q for q in found
            if not any(e.start <= sentence[q.start].start < sentence[q.end - 1].end <= e.end for e in inside)
        ) if inside else found  # fmt: skip
        counts = _some_of_many(sentence, number_counts(sentence, numbers))
        counts = _sums(counts) + single_counts(sentence, counts)
        known = _known(result, number)
        counts += tuple(done_to_them(sentence, counts))
        counts += tuple(also_held(sentence, numbers, counts))
        counts += tuple(grown_since(sentence, numbers, counts, known))
        counts += tuple(lone_counts(sentence, counts))
        counts += tuple(rescued_counts(sentence, counts))
        counts += tuple(some_counts(sentence, counts))
        counts += tuple(among_victims(sentence, numbers, counts, known))
        counts += tuple(evacuees(sentence, numbers, counts) if leaving else ())
        ordered = sorted(counts, key=lambda c: (c.first, c.measure))
        result += [Counted(sentence=number, count=c) for c in ordered if not _negated(sentence, c)]
    return tuple(result)


def _known(found: Sequence[Counted], number: int) -> list[Count]:
    """The counts of the sentences right before one, the last first."""
    known: list[Count] = []
    for each in reversed(found):
        if number - each.sentence > _BEFORE:
            break
        known.append(each.count)
    return known


_BEFORE = 3  # sentences in which those were counted who are "the victims"


def _sums(counts: tuple[Count, ...]) -> tuple[Count, ...]:
    """Counts whose values add up to an earlier one of the same measure are its parts."""
    if len(counts) <= _LEAST_PARTS:
        return counts
    marked = list(counts)
    for i, whole in enumerate(counts):
        rest = [
            k for k in range(i + 1, len(counts)) if counts[k].measure == whole.measure and counts[k].value
        ]
        if whole.value and len(rest) >= 2 and sum(counts[k].value or 0 for k in rest) == whole.value:
            for k in rest:
                marked[k] = replace(counts[k], subset=True)
    return tuple(marked)


_LEAST_PARTS = 2  # that add up to anything


def _some_of_many(sentence: Sentence, counts: tuple[Count, ...]) -> tuple[Count, ...]:
    """Numbers of some beside all: "two of four people found dead", and "two of four people were killed"."""
    if len(counts) < 2:
        return counts
    left = list(counts)
    for some, whole in pairwise(counts):
        if some.quantity is None or whole.quantity is None or some.measure != whole.measure:
            continue
        between = sentence.lower[some.quantity.end : whole.first]
        if between != ("of",) or (some.value or 0) >= (whole.value or 0):
            continue
        if sentence.tokens[whole.last : whole.last + 1] and sentence[whole.last].pos == "AUX":
            left.remove(whole)
        else:
            left[left.index(some)] = replace(some, subset=True)
    return tuple(left)


def _negated(sentence: Sentence, count: Count) -> bool:
    before = sentence.lower[max(0, count.first - 2) : count.first]
    if count.quantity is None and not _WITHOUT.isdisjoint(before):
        return True
    if "no" in sentence.words and any(c.lower == "no" for c in sentence.children(count.predicate, "det")):
        return True  # "had no injuries"
    if count.quantity is None and _is_unreal(sentence, count.predicate):
        return True
    if count.measure == "killed" and (
        _is_tried(sentence, count.predicate) or _is_asked_for(sentence, count.predicate)
    ):
        return True
    if count.quantity is not None and is_supposed(sentence, sentence[count.predicate]):
        return True
    if _NOT.isdisjoint(sentence.words):
        return False
    return any(c.lower in _NOT for c in sentence.children(count.predicate, "advmod"))


_WITHOUT = frozenset({"no", "not", "without"})
_NOT = frozenset({"not", "n't", "never"})


def _is_unreal(sentence: Sentence, predicate: int) -> bool:
    """Whether it is only what could or should have been: "it could have killed her", "he should be dead"."""
    if _UNREAL.isdisjoint(sentence.words):
        return False
    return any(c.lower in _UNREAL for c in sentence.children(predicate, "aux"))


def _is_tried(sentence: Sentence, predicate: int) -> bool:
    """Whether nobody died: "the attempted murders of five", "was nearly killed"."""
    near = sentence[predicate - 1].lower if predicate else ""
    return near in _SHORT_OF or any(c.lower in _SHORT_OF for c in sentence.children(predicate, "amod"))


def _is_asked_for(sentence: Sentence, predicate: int) -> bool:
    """Whether a death is only wanted or awaited: "seek the execution of the two men"."""
    deed = sentence[predicate]
    return deed.pos == "NOUN" and deed.dep == "obj" and sentence[deed.head].lemma in _ASKING


_ASKING = frozenset("seek demand urge want request face await oppose plan order threaten plot".split())
_UNREAL = frozenset({"could", "would", "should", "might"})
_SHORT_OF = frozenset({"attempted", "nearly", "almost"})


def host(sentence: Sentence, number: int, count: Count, found: Sequence[Happening]) -> int | None:
    """The number of the happening, among those of the sentence, to which the count belongs."""
    begin = bisect_left(found, number, key=_SENTENCE)
    here = list(range(begin, bisect_right(found, number, begin, key=_SENTENCE)))
    for i in here:
        own = found[i].counting
        if own is not None and count.first not in own:
            continue
        if any(t.start <= count.predicate < t.end for t in found[i].triggers):
            return i
    here = _harming(count, here, found)
    if not here:
        return None
    top = anchor(sentence, count.predicate) if sentence.parsed else count.predicate
    same = [i for i in here if found[i].anchor == top]
    choices = (
        same
        or [
            i
            for i in here
            if found[i].type not in {"negotiation", "investigation", "aid", "warning", "sanction"}
        ]
        or here
    )
    return min(choices, key=lambda i: (min(abs(t.head - count.predicate) for t in found[i].triggers), i))


_SENTENCE = attrgetter("sentence")  # in whose order happenings stand


def _harming(count: Count, here: list[int], found: Sequence[Happening]) -> list[int]:
    """Of the happenings of a sentence those that can be what is counted: nobody dies of a truce or a ban."""
    told = [i for i in here if found[i].type != "other" or found[i].mode not in BLOODLESS]
    told = [i for i in told if found[i].type != "statement"]
    if count.measure not in {"killed", "injured"}:
        return told
    return [i for i in told if found[i].type in HARMABLE] or told


def mention(sentence: Sentence, item: Counted, event: int) -> FigureMention:
    """A count as a figure of an event; who is cited is added by the caller."""
    count = item.count
    quantity = count.quantity
    start, end = _clause(sentence, count)
    qualifier: Qualifier = quantity.qualifier if quantity else "exact"
    first, last = (quantity.start, quantity.end) if quantity else (count.first, count.last)
    near = sentence.tokens[max(0, count.first - 8) : count.last + 6]
    window = {t.lower for t in near}
    if "earlier" in window and all(
        sentence[max(0, t.i - 1)].lower in _UNITS for t in near if t.lower == "earlier"
    ):
        window.remove("earlier")
    return FigureMention(
        start=start,
        end=end,
        number=Extent(sentence[first].start, sentence[last - 1].end),
        measure=count.measure,
        value=count.value,
        low=quantity.low if quantity else None,
        high=quantity.high if quantity else None,
        qualifier=qualifier,
        victims=count.victims,
        subset=count.subset,
        speaker=None,
        event=event,
        superseded=quantity is not None and _is_earlier(sentence, count, window),
        revises=_revises(sentence, count),
        hedged=not _HEDGES.isdisjoint(sentence.lower[max(0, count.first - 3) : count.last + 3]),
    )


_TOLD_OF = frozenset("toll said reported put report reports estimate count figure tally".split())
_UNITS = frozenset("day days week weeks month months year years hour hours".split())  # "a day earlier"


def _is_earlier(sentence: Sentence, count: Count, window: set[str]) -> bool:
    """Whether a number is told as one that was given before: "had earlier put the toll at 31"."""
    before = sentence.lower[max(0, count.first - 8) : count.first]
    if "put" in before and any(pair[0] in _EARLIER and pair[1] == "put" for pair in pairwise(before)):
        return True
    if is_up_from(before, toll=count.toll):
        return True  # "217, up from 190"
    return not _EARLIER.isdisjoint(window) and not _TOLD_OF.isdisjoint(window) and "said" not in window


def _revises(sentence: Sentence, count: Count) -> str | None:
    window = sentence.lower[max(0, count.first - _TOLD) : count.last + 6]
    if not count.toll and "toll" not in window:
        return None
    if not _FALLS.isdisjoint(window):
        return "down"
    return None if _RISES.isdisjoint(window) else "up"


def _clause(sentence: Sentence, count: Count) -> tuple[int, int]:
    """The characters from the count to its word of harm; the count alone where that is another's."""
    if count.subset and not count.first <= count.predicate <= count.last + 4:
        return sentence[count.first].start, sentence[count.last - 1].end
    left, right = min(count.first, count.predicate), max(count.last, count.predicate + 1)
    start, end = sentence[left].start, sentence[right - 1].end
    return (
        (start, end)
        if end - start <= LONGEST // 2
        else (sentence[count.first].start, sentence[count.last - 1].end)
    )
