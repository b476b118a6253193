"""Charges: which happening a statement speaks of; a failed truce, for which somebody is blamed, is none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.clauses import opener
from twosource.extract.happenings import Happening
from twosource.extract.triggers import triggers
from twosource.findings.article import Extent
from twosource.findings.mentions import StatementMention
from twosource.findings.tokens import Sentence, Token

_BACKWARDS = frozenset({"claims_responsibility", "blames", "denies", "confirms", "suspects", "doubts"})

_FOR = frozenset({"for", "of", "over"})
_DEEDS = frozenset({"assault", "accident", "disaster", "arrest", "displacement"})


def spoken_of(
    found: Sequence[StatementMention],
    sentences: Sequence[Sentence],
    told: Sequence[Happening],
    where: Sequence[int],
    main: int | None,
) -> tuple[StatementMention, ...]:
    """Statements that name no happening speak of the one told just before, else of the main one."""
    tied: list[StatementMention] = []
    starts = [s.start for s in sentences]
    clauses: dict[int, list[int]] = {}
    for i, happening in enumerate(told):
        clauses.setdefault(happening.sentence, []).append(i)
    for said in found:
        at = bisect_right(starts, said.start) - 1
        number = at if at >= 0 and said.start < sentences[at].end else 0
        if said.event is None and said.stance == "blames" and _of_other(sentences[number], said.cue):
            tied.append(said)
        elif said.event is None and (said.stance in _BACKWARDS or _condemns_it(said)):
            here = [i for n in range(number - 2, number + 1) for i in clauses.get(n, ())]
            last = max((i for i in here if _can_be_meant(said, told[i])), default=None)
            tied.append(replace(said, event=main if last is None else where[last]))
        else:
            tied.append(said)
    return tuple(replace(s, target=None) if s.target in _DAYS else s for s in tied)


def _can_be_meant(said: StatementMention, happening: Happening) -> bool:
    """Whether a stance without a happening can be on this one: "he denies wrongdoing" is on his arrest."""
    if happening.type == "arrest":
        return said.stance == "denies" and bool(_CHARGED & set((said.target or "").lower().split()))
    return happening.type in {"assault", "accident", "disaster"} and not happening.previous


_CHARGED = frozenset("wrongdoing charge charges allegation allegations accusation accusations guilt".split())


def _condemns_it(said: StatementMention) -> bool:
    """Whether somebody condemns what was told, by a word for any deed: "condemned the violence"."""
    return said.stance == "condemns" and bool(_ANY_DEED & set((said.target or "").lower().split()))


_ANY_DEED = frozenset(
    """violence attack attacks killing killings bloodshed assault assaults crime crimes incident massacre
    atrocity atrocities tragedy act acts""".split()
)
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


def _of_other(sentence: Sentence, cue: Extent) -> bool:
    """Whether an accusation says what for, and names no deed."""
    verb = next((t for t in sentence if cue.start <= t.start < cue.end), None)
    if verb is None:
        return False
    charges = [c for c in _below(sentence, verb) if opener(sentence, c) in _FOR]
    told = {i for c in charges for i in sentence.subtree(c.i)}
    return bool(charges) and not any(t.head in told and t.type in _DEEDS for t in triggers(sentence))


def _below(sentence: Sentence, verb: Token) -> tuple[Token, ...]:
    """What hangs on an accusing verb or on those whom it accuses."""
    accused = sentence.children(verb.i, "obj", "nsubj:pass")
    kinds = ("obl", "nmod", "advcl", "acl", "xcomp")
    return (
        *sentence.children(verb.i, *kinds),
        *(c for a in accused for c in sentence.children(a.i, *kinds)),
    )
