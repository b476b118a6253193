"""Figures: each history with what stands, what it comes to, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from msgspec import Struct, structs

from twosource.reconcile.histories import History
from twosource.reconcile.origins import at_odds, independent, independent_origins, listed, names
from twosource.reconcile.standing import Fate, fates, loose_part, withdrawn
from twosource.reconcile.told import Told, agree, before, meet
from twosource.reconcile.views import bounds, latest, newest, views
from twosource.reconcile.words import day_words, number_words
from twosource.record import Figure, Observation
from twosource.record.vocabulary import FigureStatus

MOST = 300  # different standing counts that are laid side by side; more only repeat what they say
Pair = tuple[Told, Told]


class Settled(Struct, frozen=True):
    """A history with the fate of every count, what still stands and what cannot both be right."""

    history: History
    fate: Sequence[Fate]
    standing: Sequence[Told]
    clashes: Sequence[Pair]
    trusted: Sequence[Told]  # what stands, without what nobody named repeats of a withdrawn number
    backed: Sequence[Told]  # the counts of the best backed number, if independent origins agree on one

    @property
    def status(self) -> FigureStatus:
        """Disputed before corroborated: agreement of two does not settle what a third contradicts."""
        return "disputed" if self.clashes else "corroborated" if self.backed else "single_origin"


def settle(history: History) -> Settled:
    """Find out what stands."""
    fate = fates(history.told)
    standing = [t for t, f in zip(history.told, fate, strict=True) if f.stands]
    if len(history.told) == 1:
        return Settled(history, fate, standing, (), standing, ())
    taken_back = withdrawn(history.told, fate)
    trusted = [t for t in standing if t.origin.known or (t.lowest, t.highest) not in taken_back]
    clashes, backed = _clashes(standing), _backed(standing)
    return Settled(history, fate, standing, clashes, trusted or standing, backed)


def figure(settled: Settled) -> Figure:
    """The figure of a settled history, with no ids yet and with keys for those of sources."""
    history, standing = settled.history, settled.standing
    read = views(settled.trusted)
    if len(settled.trusted) < len(standing):
        low, high = bounds(standing)
        read = structs.replace(read, ucdp=structs.replace(read.ucdp, low=low, high=high))
    return Figure(
        id="",
        event="",
        measure=history.measure,
        victims=history.victims,
        subset=history.subset,
        low=read.ucdp.low,
        best=read.ucdp.best,
        high=read.ucdp.high,
        views=read,
        status=settled.status,
        why=_why(settled),
        observations=tuple(_observation(t, f) for t, f in zip(history.told, settled.fate, strict=True)),
    )


def _observation(told: Told, fate: Fate) -> Observation:
    m = told.mention
    return Observation(
        value=m.value,
        low=m.low,
        high=m.high,
        qualifier=m.qualifier,
        attribution=None if m.speaker is None else m.speaker.name,
        source=told.source,
        origin=told.origin.key,
        as_of=told.as_of,
        superseded=not fate.stands,
        superseded_by=fate.by,
        document=told.document,
        start=m.start,
        end=m.end,
        method=m.method,
    )


def _clashes(standing: Sequence[Told]) -> list[Pair]:
    """Pairs of standing counts of named, contradicting origins that cannot both be right."""
    if len(standing) < 2:
        return []
    different = {(t.range, t.origin, t.when): t for t in _positions(standing) if not loose_part(t)}
    return [
        (a, b)
        for a, b in combinations(list(different.values())[:MOST], 2)
        if not meet(a, b) and at_odds(a.origin, b.origin) and _order_known(a, b)
    ]


def _positions(standing: Sequence[Told]) -> list[Told]:
    """What each known origin stands by in each report: its first count; the report's if it cites nobody."""
    counts = sorted((t for t in standing if not t.vague), key=lambda t: t.mention.start)
    citing = {t.document for t in counts if t.origin.cited is not None}
    first: dict[tuple[str, str], Told] = {}
    for told in counts:
        if told.origin.known and (told.origin.cited is not None or told.document not in citing):
            first.setdefault((told.document, told.origin.key), told)
    return sorted(first.values(), key=lambda t: t.order)


def _order_known(a: Told, b: Told) -> bool:
    """Two dated counts, or two of one report; beside an undated one a toll may simply have risen."""
    return a.document == b.document or (a.dated and b.dated) or before(a, b) or before(b, a)


def _backed(standing: Sequence[Told]) -> list[Told]:
    """The counts that agree with the number on which most independent origins agree, two at least."""
    if len(standing) < 2:
        return []
    different = list({(t.range, t.origin): t for t in standing if not t.vague}.values())[:MOST]
    best: tuple[int, list[Told]] = (1, [])
    for number in dict.fromkeys(t.range for t in different):
        tellers = [t for t in different if t.range == number]
        agreeing = [t for t in different if agree(tellers[0], t)]
        if any(independent(one.origin, other.origin) for one in tellers for other in agreeing):
            count = len(independent_origins([t.origin for t in agreeing]))
            if count > best[0]:
                best = (count, agreeing)
    return best[1]


def _why(settled: Settled) -> str:
    """One sentence: who gives what, and which rule decides."""
    if len(settled.history.told) == 1 and settled.standing:
        return f"{_one_count(settled.standing[0])}."
    undated = _undated_part(settled.standing, settled.status)
    main = _main_part(settled)
    if undated and settled.status == "single_origin":
        parts = [*undated, _rest_on(settled.standing)]
    else:
        parts = [main, *undated]
    parts += _repeated_part(settled)
    parts += _replaced_parts(settled.history.told, settled.fate)
    return "; ".join(p for p in parts if p) + "."


def _main_part(settled: Settled) -> str:
    if not settled.standing:
        return "the text itself calls this an earlier count and gives no present one"
    if settled.status == "disputed":
        sides = _by_number([t for pair in settled.clashes for t in pair])
        return f"{listed(sides)} do not meet and {'all' if len(sides) > 2 else 'both'} stand"
    if settled.status == "corroborated":
        chosen = independent_origins([t.origin for t in settled.backed])
        return f"{names(chosen)} agree independently on {listed(_numbers(settled.backed))}"
    return _one_origin(settled.standing)


def _rest_on(standing: Sequence[Told]) -> str:
    known = independent_origins([t.origin for t in _numbered(standing)])
    return (
        f"the origin named is {known[0].name}" if len(known) == 1 else "" if known else "no source is named"
    )


def _numbered(standing: Sequence[Told]) -> Sequence[Told]:
    """The counts that say a number; vague words only where there is none."""
    return [t for t in standing if not t.vague] or standing


def _one_origin(standing: Sequence[Told]) -> str:
    """Why fewer than two independent origins agree."""
    counts = _numbered(standing)
    known = [t.origin for t in counts if t.origin.known]
    reports = len({t.document for t in counts})
    many = f"{reports} reports" if reports > 1 else "one report"
    given = _numbers(counts)
    numbers, several = listed(given), len(given) > 1
    if not known:
        return f"{numbers} {'rest' if several else 'rests'} on {many}, with no source named"
    if len({o.key for o in known}) == 1 and len(known) == len(counts):
        return f"{numbers} {'go' if several else 'goes'} back to one origin, {known[0].name}, in {many}"
    tellers = listed(_by_number(counts))
    if len(independent_origins(known)) > 1:
        return f"{tellers} neither agree nor exclude each other"
    return f"{tellers} {'rest' if several else 'rests'} on one independent origin at most, in {many}"


def _one_count(told: Told) -> str:
    """The same of a single count, as most are."""
    if not told.origin.known:
        return f"{number_words(told)} rests on one report, with no source named"
    return f"{number_words(told)} goes back to one origin, {told.origin.name}, in one report"


def _undated_part(standing: Sequence[Told], status: FigureStatus) -> list[str]:
    """Where order stays unknown, both stand and the reader is told which report is undated."""
    recent = [t for t in newest(standing) if t.highest is not None]
    undated = [t for t in recent if not t.dated]
    top = latest(standing)
    others = [t for t in recent if t.highest != top and not any(t.document == u.document for u in undated)]
    if status == "disputed" or not undated or not others:
        return []
    latest_undated = [t for t in undated if t.highest == top]
    if latest_undated:
        rest = listed(_numbers(others))
        return [
            f"{top} is the highest of a rising toll; {rest} stands too because the report of {top} is undated"
        ]
    return [f"{listed(_numbers(undated))} stands too because its report is undated"]


def _repeated_part(settled: Settled) -> list[str]:
    """What its own origin has withdrawn and a report without a source still gives."""
    repeated = [t for t in settled.standing if not any(t is known for known in settled.trusted)]
    if not repeated:
        return []
    return [f"{listed(_numbers(repeated))} stands in a report that names no source, though it was withdrawn"]


def _replaced_parts(history: Sequence[Told], fate: Sequence[Fate]) -> list[str]:
    words = {
        "said": "the text itself calls it an earlier count",
        "revised": "a report says that the toll has changed since",
        "with_dead": "all who were hit are counted, and some have died",
        "same_origin": "its own origin gave another number later",
        "rising": "the toll rose and nobody repeats it",
    }
    parts: dict[str, list[Told]] = {}
    for told, f in zip(history, fate, strict=True):
        if not f.stands:
            parts.setdefault(words[f.rule or "said"], []).append(told)
    return [
        f"{listed(_by_number(gone))} {'are' if len(_by_number(gone)) > 1 else 'is'} superseded: {rule}"
        for rule, gone in parts.items()
    ]


def _by_number(told: Sequence[Told]) -> list[str]:
    """Each number with its origins and the day: "40 (TASS, 22 March 2024)"."""
    found: dict[str, list[Told]] = {}
    for one in told:
        found.setdefault(number_words(one), []).append(one)
    return [f"{number} ({_according(tellers)})" for number, tellers in found.items()]


def _according(tellers: Iterable[Told]) -> str:
    known = list(tellers)
    days = sorted({day_words(t.as_of) for t in known if t.dated and t.as_of})
    return ", ".join([names(t.origin for t in known), *days[:1]])


def _numbers(told: Iterable[Told]) -> list[str]:
    return list(dict.fromkeys(number_words(t) for t in told))
