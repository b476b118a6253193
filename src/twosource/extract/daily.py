"""Daily: the toll of one day of a war, told without a place, is that of all of the land."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.figures import Counted
from twosource.extract.happenings import Happening
from twosource.extract.lengths import dates_meet
from twosource.extract.spots import is_precise
from twosource.extract.tolls import VIOLENCE
from twosource.extract.within import by_sentence
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence


def of_days(
    sentences: Sequence[Sentence],
    told: Sequence[Happening],
    counts: Sequence[Counted],
    hosts: Sequence[int | None],
    found: Sequence[PlaceMention],
) -> list[Happening]:
    """The happenings, those marked as of a whole land that count who was killed in it on one day.

    "At least 70 people were killed on Tuesday, activists said", where deeds in several towns are told, or
    none before of that day.
    """
    marked = list(told)
    here: list[list[PlaceMention]] | None = None
    for item, host in zip(counts, hosts, strict=True):
        if host is None or not _could_be(marked[host], item):
            continue
        sentence = sentences[item.sentence]
        if not sentence.words.isdisjoint(_SOMEWHERE) or not _is_told_plainly(sentence, item):
            continue
        here = here if here is not None else by_sentence(found, sentences)
        wide = all(p.precision == "country" for p in here[item.sentence])
        if wide and _is_of_no_deed(sentence, told, host):
            marked[host] = replace(marked[host], nationwide=True)
    return marked


def _could_be(happening: Happening, item: Counted) -> bool:
    """Whether many are counted who were killed on a day, and no more is told of how or where."""
    count = item.count
    if count.measure != "killed" or count.subset or (count.value or 0) < _MANY:
        return False
    if happening.type != "assault" or happening.cumulative or happening.several or happening.headline:
        return False
    if happening.date is None or len(happening.date.rstrip("?~")) != len("2024-05-14"):
        return False
    anew = happening.another or happening.more or happening.elsewhere
    known = happening.definite or happening.referred or happening.previous
    place = happening.place
    return not (anew or known) and (place is None or place.precision == "country")


_MANY = 10  # dead


def _is_told_plainly(sentence: Sentence, item: Counted) -> bool:
    """Whether they are the news: no "the 108 people", no "operation that left 13 dead"."""
    told = sentence[item.count.predicate]
    first = sentence[item.count.first]
    if first.lower in {"the", "of"} or sentence[max(0, first.i - 1)].lower in {"the", "of"}:
        return False
    if not sentence.words.isdisjoint(_SIDES):
        return False  # "30 fighters were killed in clashes between two groups"
    if sentence.children(told.i, "obj") and sentence.children(told.i, "nsubj"):
        return False  # "troops killed 30 fighters"
    return not told.dep.startswith("acl") and not sentence[told.head].dep.startswith("acl")


def _is_of_no_deed(sentence: Sentence, told: Sequence[Happening], host: int) -> bool:
    """Whether only violence is told of, and no deed in one town before that may be what killed them."""
    happening = told[host]
    if not all(t.harm or sentence[t.head].lower in VIOLENCE for t in happening.triggers):
        return False
    towns = {
        h.place.name for h in told if h.type == "assault" and h.place is not None and is_precise(h.place)
    }
    before = (
        h for h in told[:host]
        if h.type == "assault" and is_precise(h.place) and dates_meet(h.date, happening.date) >= 0
    )  # fmt: skip
    return len(towns) >= _TOWNS or next(before, None) is None


_TOWNS = 2

_SIDES = frozenset({"with", "between", "against"})

# Words for where and by what: what is told of "a village", "there" or planes is not told of all of a land.
_SOMEWHERE = frozenset(
    """there here area areas town towns village villages city cities province district districts suburb
    suburbs capital region neighbourhood neighborhood neighbourhoods neighborhoods camp base checkpoint
    market mosque church school hospital prison stadium border front frontline scene square north south east
    west northern southern eastern western central northeast northwest southeast southwest northeastern
    northwestern southeastern southwestern north-east north-west south-east south-west north-eastern
    north-western south-eastern south-western warplanes planes jets aircraft helicopters""".split()
)
