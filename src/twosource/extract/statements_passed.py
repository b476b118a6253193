"""Passed on: of two who take one stance in the same words the one who only tells of the other takes none."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.within import Ranges
from twosource.findings.mentions import StatementMention


def without_passed_on(
    found: Sequence[StatementMention], quoted: Sequence[StatementMention]
) -> list[StatementMention]:
    """The statements without the outer one of two: "diplomats say the envoy blamed the mob" is his stance.

    Those of `quoted` are of somebody who is only quoted: "quoting officials, the paper said" is theirs too.
    """
    beside = Ranges(found)
    told = {
        one
        for one in found
        if not any(
            _passes_on(one, other) for other in beside.overlapping(one.start, one.end) if other is not one
        )
    }
    told.update(quoted)
    return [one for one in found if one in told]


def _passes_on(one: StatementMention, other: StatementMention) -> bool:
    """Whether another takes the stance inside the words of one, or one says no more than he has said."""
    if one.stance != other.stance or other.speaker is None:
        return False
    if one.start >= other.end or other.start >= one.end:
        return False
    same = one.speaker is not None and one.speaker.name == other.speaker.name
    if same:  # "we condemn this crime, he said": once for the verb, once for the word
        return one.target is None and other.target is not None
    inside = one.start <= other.cue.start < one.end and not other.start <= one.cue.start < other.end
    around = inside or (one.cue.start >= other.end or one.cue.end <= other.start)
    known = other.target is not None and one.target in {None, other.target}
    return known and around and one.cue != other.cue and _holds(one, other)


def _holds(one: StatementMention, other: StatementMention) -> bool:
    """Whether the words of one hold the cue of the other."""
    return one.start <= other.cue.start and other.cue.end <= one.end


def only_passed_on(one: Attribution, mention: StatementMention, found: Sequence[StatementMention]) -> bool:
    """As in "the union said it looked like arson, according to the agency": the stance is the union's."""
    if one.kind != "according" or one.speaker is None or one.speaker.kind not in {"agency", "outlet"}:
        return False
    return any(
        f.stance == mention.stance
        and f.cue != mention.cue
        and f.start < mention.end
        and mention.start < f.end
        for f in found
    )
