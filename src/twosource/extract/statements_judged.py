"""Judged: every stance of words that judge, provoke, threaten or contest without a verb for that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_assured import assured
from twosource.extract.statements_contests import contests, held_to, perhaps_done, surmised
from twosource.extract.statements_dangers import dangers
from twosource.extract.statements_ills import ills
from twosource.extract.statements_misdeeds import misdeeds
from twosource.extract.statements_moves import moves
from twosource.extract.statements_provoking import provoking
from twosource.extract.statements_verdicts import verdicts
from twosource.extract.statements_wrongs import complained, fell_fighting, wrongs
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import load_table

Found = tuple[Stance, str | None]


@cache
def _cues(*topics: str) -> frozenset[str]:
    """Every word of the topics of the table of verdicts."""
    table = load_table(PACKAGE, "verdicts")
    found: set[str] = set()
    for row in (row for topic in topics for row in table[topic].values()):
        found.update(row)  # of a table of particles its verbs
    return frozenset(found)


def judged(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """Every such stance; what none of the words can begin is not looked for."""
    here = {t.lower for t in inside} | {t.lemma for t in inside}
    every = inside
    known = _known()
    inside = [t for t in inside if t.lower in known or t.lemma in known]  # one word in ten
    if not _cues("provoking").isdisjoint(here):
        yield from provoking(sentence, one, inside)
    if not here.isdisjoint({"right", "breach", "violation"}) or not _cues("verdicts").isdisjoint(here):
        yield from verdicts(sentence, one, inside)
    if not here.isdisjoint(
        {"nothing", "mark", "unlikely", "seen", "see", "hear", "witness", "credibility"}
        | _cues("denying", "doubting")
    ):
        yield from contests(sentence, one, inside)
    if not here.isdisjoint({"may", "might", "could", "possible"}):
        yield from perhaps_done(sentence, every)
    if not _AHEAD.isdisjoint(here) or not _cues("dangers").isdisjoint(here):
        yield from dangers(sentence, one, inside)
    if not _cues("assured").isdisjoint(here):
        yield from assured(sentence, one, inside)
    if not _cues("wrongs").isdisjoint(here) or "threaten" in here:
        yield from wrongs(sentence, one, inside)
    yield from complained(sentence, one)
    yield from misdeeds(sentence, one, inside)
    if not _cues("ills").isdisjoint(here):
        yield from ills(sentence, one, inside)
    if not _FALLEN.isdisjoint(here):
        yield from fell_fighting(sentence, one, inside)
    if not here.isdisjoint({"control", "hold"}) or not _cues("moves").isdisjoint(here):
        yield from moves(sentence, one.speaker, inside)
    if (held := held_to(sentence, one) or surmised(sentence, one)) is not None:
        yield held


_FALLEN = frozenset({"combat", "fight", "battle", "confront", "pursue", "tackle"})
_AHEAD = frozenset(
    {
        "going",
        "risk",
        "risks",
        "danger",
        "fears",
        "running",
        "prepare",
        "plan",
        "ready",
    }
)


@cache
def _known() -> frozenset[str]:
    """Every word and lemma with which one of the rules can begin; they look at no others."""
    return _cues(*load_table(PACKAGE, "verdicts")) | _AHEAD | _FALLEN | _OTHERS


_OTHERS = frozenset(
    """allow breach break cause coerce control credibility dangers die do fail hold injure
    keep kill let mark hear nothing order permit pressure prey refuse right see seen take
    stop threaten turn unlikely violation witness wound""".split()
)
