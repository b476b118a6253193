"""Statements: each with whether others say the same, deny it, or hold somebody else responsible."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct

from twosource.reconcile.origins import independent, independent_origins
from twosource.reconcile.parties import exclude
from twosource.reconcile.said import Said
from twosource.record import Statement
from twosource.record.vocabulary import StatementStatus

Same = tuple[str | None, str, int | None, str | None]  # source, stance, event, target
_CONTRARY = frozenset({"denies", "claims_responsibility", "blames"})
CLAIMS = frozenset({"claims_responsibility", "blames", "suspects", "asserts", "confirms"})


def statements(said: Sequence[Said]) -> tuple[Statement, ...]:
    """The statements on one event, or on none.

    They have no ids yet, keys for those of sources, and of those that say the same their places among these.
    """
    same: dict[Same, list[int]] = defaultdict(list)
    for n, one in enumerate(said):
        if one.source is not None and one.event is not None:
            same[_same(one)].append(n)
    beside = Beside.of(said) if len(said) > 1 and said[0].event is not None else None
    return tuple([_statement(n, one, same.get(_same(one), ()), beside) for n, one in enumerate(said)])


class Beside(Struct, frozen=True):
    """What is said beside a statement on one event, itself too."""

    those: Sequence[Said]
    contrary: Sequence[Said]  # those that can exclude what is no denial
    alike: Mapping[tuple[str, str | None], tuple[Said, ...]]  # of one stance, aimed at one

    @classmethod
    def of(cls, those: Sequence[Said]) -> Beside:
        """Sort them."""
        alike: dict[tuple[str, str | None], list[Said]] = defaultdict(list)
        for one in those:
            alike[one.mention.stance, one.aim].append(one)
        contrary = [one for one in those if one.mention.stance in _CONTRARY]
        return cls(those, contrary, {what: tuple(found) for what, found in alike.items()})

    def against(self, one: Said) -> list[Said]:
        """Those that exclude it."""
        among = self.those if one.mention.stance == "denies" else self.contrary
        return [other for other in among if other is not one and opposed(one, other)]


def _same(one: Said) -> Same:
    return (one.source, one.mention.stance, one.event, one.aim)


def _statement(n: int, one: Said, same: Sequence[int], beside: Beside | None) -> Statement:
    m = one.mention
    span = m.speaker.span if m.speaker else None
    return Statement(
        id="",
        event=None,
        speaker=None if m.speaker is None else m.speaker.name,
        source=one.source,
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
        status=_status(one, beside),
        same_as=tuple([str(k) for k in same if k != n]) if len(same) > 1 else (),
    )


def _status(one: Said, beside: Beside | None) -> StatementStatus:
    """What the others make of it: denied by its own source, disputed by another, repeated by another."""
    if beside is None:
        return _alone(one)
    against = beside.against(one)
    if any(o.origin.key == one.origin.key for o in against):
        return "denied"
    if any(o.origin.known or o.origin.key != one.origin.key for o in against):
        return "disputed"
    alike = beside.alike[one.mention.stance, one.aim]
    if (
        len(alike) > 1
        and len(independent_origins([o.origin for o in alike])) > 1
        and any(independent(one.origin, o.origin) for o in alike)
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
