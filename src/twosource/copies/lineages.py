"""Lineages: every article with the earlier article that it copies, if there is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Final

import numpy as np
from rapidfuzz.distance import LCSseq

from twosource.copies.candidates import Runs, candidate_pairs, editions, several, stock
from twosource.copies.originals import Parent, linked, numbers, original_first, turn
from twosource.copies.shingles import Print, fingerprint, shared_runs
from twosource.copies.telling import Numbers, held, kept, without
from twosource.findings.article import DatedArticle
from twosource.findings.groups import Lineage
from twosource.text.edtf import bounds

_NONE_TAKEN: Final[Mapping[str, Print]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class NearCopies:
    """Find the articles that copy, cut, extend, re-headline or reword an earlier one.

    Two texts are compared by containment: the share of the smaller one's runs of words that stand in
    the other. Runs that stand in many different texts do not count. A text in other words and another
    order keeps the telling words of its sentences together; `benchmarks/copies.py` shows what is found.

    Swept on 160 altered reports of the Syrian war: cut to half, extended by another report, shuffled, a
    tenth to a third of the words replaced or dropped are all found (the last third alone in 97 of 100),
    a shared background paragraph is taken for a copy in 2 of 100, a quotation of half the text in 8; with
    `containment` at .35 17 pairs are wrong, with `reworded` at .7 four in ten of the last kind are lost.
    """

    shingle: int = 5  # words in a run
    containment: float = 0.5  # of the smaller text's runs: a shared background paragraph stays below
    suspicion: float = 0.06  # from here on the order of the words decides
    reworded: float = 0.62  # share of the smaller text's words in one order in both; unrelated news ~.35
    neighbours: int = 10  # shared pairs of telling words from which on sentences are laid side by side
    neighbouring: float = 0.25  # the share of the smaller text's pairs that they are
    retold: float = 0.53  # share of its telling words that stand together in sentences of the other
    passage: int = 50  # unbroken words that two texts share: more than a background paragraph
    lead: int = 60  # words of a beginning
    lead_run: int = 30  # unbroken words shared by two beginnings: one wire lead
    common: int = 25  # different texts that may hold a run before it counts as a stock phrase
    common_in_outlet: int = 5  # the same for texts of one outlet: standing paragraphs, page ends
    near_days: int = 21  # texts further apart must be nearly the same: background is written once
    far_containment: float = 0.8
    least: int = 8  # shared runs below which no pair is looked at

    def taken(self, article: DatedArticle) -> Print:
        """The finger print of an article, which needs no other article beside it."""
        return fingerprint(article.clean, self.shingle)

    def __call__(
        self, articles: Sequence[DatedArticle], taken: Mapping[str, Print] = _NONE_TAKEN
    ) -> Mapping[str, Lineage]:
        """Return each article's lineage, by article id; `taken` are finger prints that are there already."""
        ordered = sorted({a.clean.article.id: a for a in articles}.values(), key=_first_printed)
        prints = [taken.get(a.clean.article.id) or self.taken(a) for a in ordered]
        outlets = [a.clean.article.outlet for a in ordered]
        edition = editions(prints)
        most, of_one = max(self.common, len(prints) // 50), self.common_in_outlet
        common = stock([p.whole for p in prints], outlets, edition, most, of_one)
        compared = several(without([p.compared for p in prints], common))
        usual = stock([p.pairs for p in prints], outlets, edition, self.common, of_one)
        pairs = several(without([p.pairs for p in prints], usual))
        found = {*candidate_pairs(compared, self.least), *candidate_pairs(pairs, self.neighbours)}
        earlier: dict[int, list[int]] = defaultdict(list)
        for first, later in sorted(found):
            earlier[later].append(first)
        for later, firsts in _same_text(prints).items():
            earlier[later] = sorted({*earlier[later], *firsts})
        days = [_day(a) for a in ordered]

        def parent(i: int, among: Sequence[int]) -> Parent | None:
            return self._parent(i, among, prints, compared, pairs, days)

        parents = {i: parent(i, earlier[i]) for i in range(len(ordered))}
        number = numbers(parents)
        rank = original_first(ordered, [len(p.words) for p in prints])
        turned = turn(parents, number, rank, days, linked(earlier), parent)
        return _lineages(ordered, turned, number)

    def _parent(
        self,
        i: int,
        earlier: Sequence[int],
        prints: Sequence[Print],
        compared: Sequence[Runs],
        pairs: Sequence[Runs],
        days: Sequence[date | None],
    ) -> Parent | None:
        """The nearest earlier text that this one copies, with the share of this one found in it."""
        best: tuple[float, int, float] | None = None
        for j in earlier:
            needed = self.far_containment if self._far(days[i], days[j]) else self.containment
            closeness = self._closeness(prints[i], prints[j], compared[i], compared[j], needed)
            if closeness is None and needed <= self.containment:
                retold = self._retold(prints[i], prints[j], pairs[i], pairs[j])
                closeness = self.containment if retold else None
            if closeness is None or closeness < needed:
                continue
            share = shared_runs(prints[i].whole, prints[j].whole)
            share_of_this = share / max(1, len(prints[i].whole))
            if best is None or (closeness, share_of_this) > (best[0], best[2]):
                best = (closeness, j, share_of_this)
        return None if best is None else (best[1], round(best[2], 4))

    def _closeness(self, a: Print, b: Print, runs_a: Runs, runs_b: Runs, needed: float) -> float | None:
        """How much of the smaller text stands in the other; None where the two are no copies.

        Where more is needed than other signs of a copy tell, they are not looked for.
        """
        if np.array_equal(a.words, b.words):
            return 1.0
        smaller = min(runs_a.number, runs_b.number)
        shared = shared_runs(runs_a.shared, runs_b.shared)
        inside = shared / smaller if smaller else 0.0
        if shared >= self.least and inside >= self.containment:
            return inside
        if needed > self.containment:
            return None
        if shared >= self.least and self._same_lead(a.words, b.words):
            return max(inside, self.containment)
        if shared >= self.least and inside >= self.suspicion:
            least = ceil(self.reworded * min(len(a.words), len(b.words)))
            if LCSseq.similarity(a.words.tolist(), b.words.tolist(), score_cutoff=least) >= least:
                return max(inside, self.containment)
        if self._passage(a, b, shared):
            return max(inside, self.containment)
        return None

    def _retold(self, a: Print, b: Print, pairs_a: Runs, pairs_b: Runs) -> bool:
        """Whether the smaller text says in its sentences, however they are put, what the other says."""
        ours, theirs = (a, b) if len(a.pairs) <= len(b.pairs) else (b, a)
        shared = shared_runs(pairs_a.shared, pairs_b.shared)
        if shared < max(self.neighbours, self.neighbouring * min(pairs_a.number, pairs_b.number)):
            return False
        return kept(ours.told, theirs.told) >= self.retold

    def _passage(self, a: Print, b: Print, own: int) -> bool:
        """Whether both hold a long passage word for word, half of it outside quotation marks."""
        need = self.passage - self.shingle + 1
        if 2 * own < need:
            return False
        gaps = np.flatnonzero(~held(a.in_order, b.whole))
        return int(np.diff(np.concatenate([[-1], gaps, [len(a.in_order)]])).max()) - 1 >= need

    def _far(self, one: date | None, other: date | None) -> bool:
        return one is not None and other is not None and abs((one - other).days) > self.near_days

    def _same_lead(self, a: Numbers, b: Numbers) -> bool:
        """Two beginnings share an unbroken run of words."""
        run, ours, theirs = self.lead_run, a[: self.lead], b[: self.lead]
        same = ours[:, None] == theirs  # the words of a run stand on a diagonal of the table of all pairs
        if np.count_nonzero(same.any(axis=1)) < run or len(theirs) < run:
            return False
        for _ in range(run - 1):
            same = same[:-1, :-1] & same[1:, 1:]
        return bool(same.any())


def _day(article: DatedArticle) -> date | None:
    days = bounds(article.published.value) if article.published.value else None
    return None if days is None else days.first


def _first_printed(article: DatedArticle) -> tuple[str, bool, str, str]:
    """Publication decides; an undated text comes no earlier than the latest day that it tells."""
    day = article.published.value or article.published.earliest or "9999"
    whole = article.clean.article
    return (day, article.published.value is None, whole.origin, whole.id)


def _same_text(prints: Sequence[Print]) -> dict[int, list[int]]:
    """Later prints of exactly the same words, however short: copies that share too few runs to be found."""
    first: dict[bytes, int] = {}
    later: dict[int, list[int]] = {}
    for i, one in enumerate(prints):
        if len(one.words) == 0:
            continue
        origin = first.setdefault(one.words.tobytes(), i)
        if origin != i:
            later[i] = [origin]
    return later


def _lineages(
    articles: Sequence[DatedArticle], parents: Mapping[int, Parent | None], number: Sequence[int]
) -> dict[str, Lineage]:
    found: dict[str, Lineage] = {}
    for i, article in enumerate(articles):
        parent = parents[i]
        found[article.clean.article.id] = Lineage(
            lineage=f"l{number[i]}",
            copy_of=None if parent is None else articles[parent[0]].clean.article.id,
            overlap=None if parent is None else parent[1],
        )
    return found
