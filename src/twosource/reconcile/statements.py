"""Statements: each with whether others say the same, deny it, or hold somebody else responsible."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from twosource.reconcile.origins import independent, independent_origins
from twosource.reconcile.parties import exclude
from twosource.reconcile.said import Said
from twosource.record import Statement
from twosource.record.vocabulary import StatementStatus

Same = tuple[str | None, str, int | None, str | None]  # source, stance, event, target
CLAIMS = frozenset({"claims_responsibility", "blames", "suspects", "asserts", "confirms"})


def statements(
    said: Sequence[Said], event_id: Callable[[int], str], source_id: Callable[[str], str]
) -> tuple[Statement, ...]:
    """Every statement of the record, numbered in order."""
    same: dict[Same, list[int]] = defaultdict(list)
    by_event: dict[int, list[Said]] = defaultdict(list)
    for n, one in enumerate(said):
        if one.source is not None and one.event is not None:
            same[_same(one)].append(n)
        if one.event is not None:
            by_event[one.event].append(one)
    return tuple(
        _statement(
            n, one, same.get(_same(one), ()), by_event=by_event, event_id=event_id, source_id=source_id
        )
        for n, one in enumerate(said)
    )


def _same(one: Said) -> Same:
    return (one.source, one.mention.stance, one.event, one.aim)


def _statement(
    n: int,
    one: Said,
    same: Sequence[int],
    *,
    by_event: Mapping[int, Sequence[Said]],
    event_id: Callable[[int], str],
    source_id: Callable[[str], str],
) -> Statement:
    m = one.mention
    span = m.speaker.span if m.speaker else None
    return Statement(
        id=f"c{n + 1}",
        event=None if one.event is None else event_id(one.event),
        speaker=None if m.speaker is None else m.speaker.name,
        source=None if one.source is None else source_id(one.source),
        stance=m.stance,
        target=m.target,
        content=m.content,
        quoted=m.quoted,
        document=one.document,
        start=m.start,
        end=m.end,
        cue=(m.cue.start, m.cue.end),
        speaker_span=(span.start, span.end) if span else None,
        method=m.method,
        status=_status(one, by_event.get(one.event, ()) if one.event is not None else ()),
        same_as=tuple(f"c{k + 1}" for k in same if k != n),
    )


def _status(one: Said, others: Sequence[Said]) -> StatementStatus:
    """What the others make of it: denied by its own source, disputed by another, repeated by another."""
    if len(others) < 2:  # itself
        return _alone(one)
    against = [o for o in others if o is not one and opposed(one, o)]
    if any(o.origin.key == one.origin.key for o in against):
        return "denied"
    if any(o.origin.known or o.origin.key != one.origin.key for o in against):
        return "disputed"
    alike = [o for o in others if o.mention.stance == one.mention.stance and o.aim == one.aim]
    if len(independent_origins([o.origin for o in alike])) > 1 and any(
        independent(one.origin, o.origin) for o in alike
    ):
        return "corroborated"
    return _alone(one)


def _alone(one: Said) -> StatementStatus:
    return "single_origin" if one.origin.known else "unconfirmed"


def opposed(a: Said, b: Said) -> bool:
    """Whether two statements on one event exclude each other."""
    if a.mention.stance == "denies" or b.mention.stance == "denies":
        return _denied(a, b) if b.mention.stance == "denies" else _denied(b, a)
    if not {a.mention.stance, b.mention.stance} <= {"claims_responsibility", "blames"}:
        return False
    return a.origin.key != b.origin.key and exclude(a.party, b.party)


def _denied(claim: Said, denial: Said) -> bool:
    """A denial of the deed stands against whoever names the denier, one of the event against the teller."""
    if claim.mention.stance not in CLAIMS:
        return False
    if not denial.about_responsibility:
        return claim.mention.stance in ("asserts", "confirms", "claims_responsibility")
    if claim.culprit is None or claim.mention.stance in ("asserts", "confirms"):
        return False
    return claim.culprit == denial.culprit or bool(claim.party & denial.party)
