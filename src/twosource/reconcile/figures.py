"""Figures: each history with what stands, what it comes to, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from twosource.reconcile.histories import History
from twosource.reconcile.origins import at_odds, independent, independent_origins, listed, names
from twosource.reconcile.standing import Fate, fates
from twosource.reconcile.told import Told, agree, before, meet
from twosource.reconcile.views import bounds, latest, newest, views
from twosource.reconcile.words import day_words, number_words
from twosource.record import Figure, Observation
from twosource.record.vocabulary import FigureStatus

MOST_PAIRS = 300  # standing counts whose pairs are looked at; the rest repeats what they say


def figure(history: History, number: int, event: str, source_id: Callable[[str], str]) -> Figure:
    """The figure of a history."""
    fate = fates(history.told)
    standing = [t for t, f in zip(history.told, fate, strict=True) if f.stands]
    status = _status(standing)
    low, best, high = bounds(standing)
    return Figure(
        id=f"f{number}",
        event=event,
        measure=history.measure,
        victims=history.victims,
        subset=history.subset,
        low=low,
        best=best,
        high=high,
        views=views(standing),
        status=status,
        why=_why(history.told, fate, standing, status),
        observations=tuple(_observation(t, f, source_id) for t, f in zip(history.told, fate, strict=True)),
    )


def _observation(told: Told, fate: Fate, source_id: Callable[[str], str]) -> Observation:
    m = told.mention
    return Observation(
        value=m.value,
        low=m.low,
        high=m.high,
        qualifier=m.qualifier,
        attribution=None if m.speaker is None else m.speaker.name,
        source=None if told.source is None else source_id(told.source),
        origin=source_id(told.origin.key),
        as_of=told.as_of,
        superseded=not fate.stands,
        superseded_by=fate.by,
        document=told.document,
        start=m.start,
        end=m.end,
        method="rule",
    )


def clashes(standing: Sequence[Told]) -> list[tuple[Told, Told]]:
    """Pairs of standing counts of named, contradicting origins that cannot both be right."""
    numbered = [t for t in standing if not t.vague and t.origin.known][:MOST_PAIRS]
    return [
        (a, b)
        for a, b in combinations(numbered, 2)
        if not meet(a, b) and at_odds(a.origin, b.origin) and _order_known(a, b)
    ]


def _order_known(a: Told, b: Told) -> bool:
    """Two dated counts, or two of one report; beside an undated one a toll may simply have risen."""
    return a.document == b.document or (a.dated and b.dated) or before(a, b) or before(b, a)


def _backed(standing: Sequence[Told]) -> list[Told]:
    """The counts of the best backed number: two independent origins or more agree on it."""
    numbered = [t for t in standing if not t.vague][:MOST_PAIRS]
    best: list[Told] = []
    for one in numbered:
        agreeing = [t for t in numbered if t is one or agree(one, t)]
        pairs = [t for t in agreeing if t is one or independent(one.origin, t.origin)]
        if len(pairs) > 1 and len(independent_origins([t.origin for t in agreeing])) > len(
            independent_origins([t.origin for t in best])
        ):
            best = agreeing
    return best


def _status(standing: Sequence[Told]) -> FigureStatus:
    if clashes(standing):
        return "disputed"
    return "corroborated" if _backed(standing) else "single_origin"


def _why(
    history: Sequence[Told], fate: Sequence[Fate], standing: Sequence[Told], status: FigureStatus
) -> str:
    """One sentence: who gives what, and which rule decides."""
    undated = _undated_part(standing, status)
    main = _main_part(standing, status)
    parts = [*undated, _rest_on(standing)] if undated and status == "single_origin" else [main, *undated]
    parts += _replaced_parts(history, fate)
    return "; ".join(p for p in parts if p) + "."


def _main_part(standing: Sequence[Told], status: FigureStatus) -> str:
    if not standing:
        return "the text itself calls this an earlier count and gives no present one"
    if status == "disputed":
        sides = [t for pair in clashes(standing) for t in pair]
        return f"{listed(_by_number(sides))} do not meet and both stand"
    if status == "corroborated":
        backed = _backed(standing)
        chosen = independent_origins([t.origin for t in backed])
        return f"{names(chosen)} agree independently on {listed(_numbers(backed))}"
    return _one_origin(standing)


def _rest_on(standing: Sequence[Told]) -> str:
    known = independent_origins([t.origin for t in standing])
    return (
        f"the origin named is {known[0].name}" if len(known) == 1 else "" if known else "no source is named"
    )


def _one_origin(standing: Sequence[Told]) -> str:
    known = [t.origin for t in standing if t.origin.known]
    reports = len({t.document for t in standing})
    many = f"{reports} reports" if reports > 1 else "the one report"
    numbers = listed(_numbers(standing))
    if not known:
        return f"{numbers} rests on {many}, with no source named"
    if len({o.key for o in known}) == 1 and len(known) == len(standing):
        return f"{numbers} goes back to one origin, {known[0].name}, in {many}"
    if len(independent_origins(known)) > 1:
        return f"{names(known)} give numbers that neither agree nor exclude each other: {numbers}"
    return f"{numbers} rests on one independent origin: {names(known)}, in {many}"


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


def _replaced_parts(history: Sequence[Told], fate: Sequence[Fate]) -> list[str]:
    words = {
        "said": "the text itself calls it an earlier count",
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
