"""Histories: every count of one quantity of one event, whoever gave it and whenever."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct, structs

from twosource.findings.groups import Links
from twosource.findings.mentions import FigureMention, Reading
from twosource.reconcile.hit import living_and_dead, of_a_kind, persons_of_many
from twosource.reconcile.origins import Origins
from twosource.reconcile.published import Issue
from twosource.reconcile.told import Order, Told, among, before, counted, who
from twosource.record.vocabulary import Measure


class History(Struct, frozen=True):
    """One quantity: which event, what is counted, of whom, and all that was said of it in order."""

    event: int
    measure: Measure
    victims: str
    subset: bool
    told: tuple[Told, ...]


def histories(
    readings: Mapping[str, Reading],
    links: Links,
    origins: Origins,
    issues: Mapping[str, Issue],
    own: Collection[int],
) -> list[History]:
    """Every history of these events, in order of event, measure and victims."""
    quantities: dict[tuple[int, Measure, bool], list[Told]] = defaultdict(list)
    for document, reading in readings.items():
        for mention in reading.figures:
            event = links.group_of[document, mention.event]
            if event not in own:
                continue
            one = _told(document, reading, mention, origins, issues[document])
            quantities[event, mention.measure, mention.subset].append(one)
    for event in [event for event, measure, subset in quantities if measure == "injured" and not subset]:
        killed = quantities[event, "killed", False]
        living, dead = living_and_dead(killed, quantities[event, "injured", False])
        quantities[event, "injured", False] = living
        quantities[event, "injured", True] += [_as_part(t) for t in dead]
    for event, measure, subset in [key for key in quantities if not key[2]]:
        wholes = quantities[event, measure, subset]
        if len(wholes) < 2:
            continue  # most are counted once, as parts of nothing
        parts = persons_of_many(wholes)
        parts += of_a_kind([t for t in wholes if t not in parts])
        if parts:
            quantities[event, measure, subset] = [t for t in wholes if t not in parts]
            quantities[event, measure, True] += [_as_part(t) for t in parts]
    found: list[History] = []
    for (event, measure, subset), told in sorted(quantities.items(), key=lambda q: q[0]):
        if len(told) == 1:
            found.append(History(event, measure, told[0].mention.victims, subset, tuple(told)))
            continue
        ordered, total = _in_order(told), links.events[event].role == "cumulative"
        for kind, part in sorted(_by_kind(ordered, subset=subset, total=total).items()):
            found.append(History(event, measure, _word(kind, part), subset, tuple(part)))
    return found


def _in_order(told: Sequence[Told]) -> list[Told]:
    """Several counts, each with whom it goes back to and the day from which he stands by it."""
    ordered = _as_another_gave_it(_as_cited(sorted(told, key=_order)))
    return sorted(_as_first_printed(ordered), key=_order)


def _order(told: Told) -> Order:
    return told.order


def _as_part(told: Told) -> Told:
    return structs.replace(told, mention=structs.replace(told.mention, subset=True))


def _told(document: str, reading: Reading, mention: FigureMention, origins: Origins, issue: Issue) -> Told:
    article = reading.parsed.article
    speaker = mention.speaker
    return Told(
        mention=mention,
        document=document,
        article=article.origin,
        lineage=origins.lineage(document),
        origin=origins.of(document, speaker),
        source=None if speaker is None else origins.links.speakers[document, speaker.name],
        when=issue.days,
        dated=issue.dated,
        as_of=issue.as_of,
        number=article.text[mention.number.start : mention.number.end],
    )


def _as_cited(told: Sequence[Told]) -> list[Told]:
    """A headline that repeats what the report then ascribes to somebody goes back to him."""
    cited: dict[tuple[object, ...], Told] = {}
    for one in told:
        if one.source is not None:
            cited.setdefault((one.document, one.lowest, one.highest), one)
    if not cited or len(cited) == len(told):
        return [*told]
    found: list[Told] = []
    for one in told:
        by = cited.get((one.document, one.lowest, one.highest))
        found.append(structs.replace(one, origin=by.origin) if by is not None and one.source is None else one)
    return found


def _as_another_gave_it(told: Sequence[Told]) -> list[Told]:
    """Of two numbers that one origin gives in one report, the one that somebody named gave before is his.

    "We have counted 17, fewer than the 21 of the ministry": nobody stands by two numbers at once.
    """
    own: dict[tuple[str, str], set[tuple[int | None, int | None]]] = defaultdict(set)
    givers: dict[tuple[int | None, int | None], Told] = {}
    for one in told:
        said = (one.lowest, one.highest)
        own[one.document, one.origin.key].add(said)
        if one.origin.cited is not None:
            givers.setdefault(said, one)
    if not givers or all(len(numbers) < 2 for numbers in own.values()):
        return [*told]
    found: list[Told] = []
    for one in told:
        giver = givers.get((one.lowest, one.highest))
        several = len(own[one.document, one.origin.key]) > 1 and not one.vague
        his = several and giver is not None and before(giver, one) and giver.origin.key != one.origin.key
        found.append(structs.replace(one, origin=giver.origin) if his and giver is not None else one)
    return found


def _as_first_printed(told: Sequence[Told]) -> list[Told]:
    """A reprint's count is of the day of the text that it copies: nobody stands by it anew."""
    first: dict[tuple[object, ...], Told] = {}
    for one in told:
        first.setdefault((one.lineage, one.lowest, one.highest, one.origin.key), one)
    if len(first) == len(told):
        return [*told]
    found: list[Told] = []
    for one in told:
        original = first[one.lineage, one.lowest, one.highest, one.origin.key]
        if original is one:
            found.append(one)
        else:
            found.append(structs.replace(one, when=original.when, dated=original.dated, as_of=original.as_of))
    return found


def _by_kind(told: Sequence[Told], *, subset: bool, total: bool) -> dict[str, list[Told]]:
    """Counts of a part are kept apart by their word, whole counts by what they clearly count.

    Soldiers are not civilians, and the workers killed in a war are not all whom it killed. A whole count of a
    special kind ("three children") that gives the number of the general count is that count in other words;
    otherwise it is a quantity of its own.
    """
    kinds: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        kinds[_kind(one, subset=subset, total=total)].append(one)
    if subset or "people" not in kinds:
        return kinds
    general = {t.mention.value for t in kinds["people"]} - {None}
    for kind in [k for k in kinds if k not in ("people", "perpetrators")]:
        same = [
            t for t in kinds[kind] if t.mention.value in general or (among(kind) and t.mention.value == 1)
        ]
        if same:
            kinds["people"] = sorted([*kinds["people"], *same], key=lambda t: t.order)
            kinds[kind] = [t for t in kinds[kind] if t not in same]
    return {kind: part for kind, part in kinds.items() if part}


def _kind(told: Told, *, subset: bool, total: bool) -> str:
    if told.mention.perpetrators:
        return "perpetrators"
    return who(told.mention.victims) if subset else counted(told.mention.victims, total=total)


def _word(kind: str, told: Sequence[Told]) -> str:
    """The word for those counted: "people" where anybody says so, else the commonest."""
    words = Counter(t.mention.victims for t in told)
    if kind == "people" and (words["people"] or len(words) > 1):
        return "people"
    return min(words, key=lambda w: (-words[w], w))
