"""Lineages: every article with the earlier article that it copies, if there is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from functools import partial
from math import ceil
from typing import Final, NamedTuple

import numpy as np
from rapidfuzz.distance import LCSseq

from twosource.copies.afar import Afar, first_of_words, sketched, words_told
from twosource.copies.blocks import Block, blocks
from twosource.copies.candidates import Runs, candidate_pairs, editions, several, stock
from twosource.copies.compared import Compared, key, packed, restored
from twosource.copies.originals import Parent, linked, nearest, original_first, turned
from twosource.copies.pile import Pile, in_order
from twosource.copies.shingles import Print, fingerprint, share, shared_runs
from twosource.copies.telling import Numbers, held, kept, without
from twosource.copies.whole import lineages, originals
from twosource.findings.article import DatedArticle
from twosource.findings.groups import Lineage
from twosource.findings.shelf import Shelf, from_shelf
from twosource.text.edtf import bounds

_NONE_TAKEN: Final[Mapping[str, Print]] = {}


class _Texts(NamedTuple):
    """What the texts of a block are compared by."""

    prints: Sequence[Print]
    words: Sequence[bytes]  # the same for the very same words
    runs: Sequence[Runs]
    pairs: Sequence[Runs]
    days: Sequence[date | None]


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
    together: int = 2000  # texts that are compared at once; a larger pile is cut into parts of the calendar
    least: int = 8  # shared runs below which no pair is looked at

    def taken(self, article: DatedArticle) -> Print:
        """The finger print of an article, which needs no other article beside it."""
        return fingerprint(article.clean, self.shingle)

    def __call__(
        self,
        articles: Sequence[DatedArticle],
        taken: Mapping[str, Print] = _NONE_TAKEN,
        shelf: Shelf | None = None,
    ) -> Mapping[str, Lineage]:
        """Return each article's lineage, by article id; `taken` are finger prints that are there already.

        What a shelf has of a part of the pile is not found again, and its finger prints are not asked for.
        """
        pile = Pile(articles=in_order(articles), taken=taken, take=self.taken, shelf=shelf)
        cut = blocks(pile.places, self.together, self.near_days)
        keys = [self._key(pile, block) for block in cut]
        found = [self._told(pile, block, name) for block, name in zip(cut, keys, strict=True)]
        afar = Afar(pile=pile, cut=cut, keys=keys, found=found, inside=self._nearly)
        parents = originals(cut, found, afar() if len(cut) > 1 else ())
        return lineages(pile.articles, cut, found, parents)

    def _key(self, pile: Pile, block: Block) -> str:
        if pile.shelf is None:
            return ""
        return key(astuple(self), [pile.names[i] for i in block.members], list(block.own))

    def _told(self, pile: Pile, block: Block, name: str) -> Compared:
        """What is found in a block, by this build or an earlier one."""
        kept = from_shelf(pile.shelf, name, partial(restored, own=block.own))
        if kept is not None:
            return kept
        articles = [pile.articles[i] for i in block.members]
        found = self._compared(articles, [*map(pile.print, block.members)], block.own)
        if pile.shelf is not None:
            pile.shelf.put(name, packed(found))
        return found

    def _compared(
        self, ordered: Sequence[DatedArticle], prints: Sequence[Print], own: Sequence[int]
    ) -> Compared:
        """Compare texts, given in order, with each other; of some of them the originals are looked for."""
        outlets = [a.clean.article.outlet for a in ordered]
        edition = editions(prints)
        most, of_one = max(self.common, len(prints) // 50), self.common_in_outlet
        common = stock([p.whole for p in prints], outlets, edition, most, of_one)
        usual = stock([p.pairs for p in prints], outlets, edition, self.common, of_one)
        runs = without([p.compared for p in prints], common)
        pairs = several(without([p.pairs for p in prints], usual))
        words = [words_told(p) for p in prints]
        texts = _Texts(prints, words, several(runs), pairs, [_day(a) for a in ordered])
        earlier = self._earlier(texts, frozenset(own))
        parent = partial(self._parent, texts)
        parents = dict.fromkeys(range(len(ordered))) | {i: parent(i, earlier.get(i, ())) for i in own}
        rank = original_first(ordered, [len(p.words) for p in prints])
        return Compared(
            parents=[parents[i] for i in own],
            turned=turned(parents, rank, texts.days, linked(earlier), parent),
            words=[words[i] for i in own],
            sketches=[sketched(runs[i]) for i in own],
            stock=common,
        )

    def _earlier(self, texts: _Texts, asked: frozenset[int]) -> Mapping[int, Sequence[int]]:
        """For each text that is asked for, those that it is laid beside."""
        pairs = {*candidate_pairs(texts.runs, self.least), *candidate_pairs(texts.pairs, self.neighbours)}
        pairs |= {(first, later) for later, first in first_of_words(texts.words).items()}
        earlier: dict[int, list[int]] = defaultdict(list)
        for first, later in sorted(pairs):
            if later in asked:
                earlier[later].append(first)
        return earlier

    def _parent(self, texts: _Texts, i: int, earlier: Sequence[int]) -> Parent | None:
        """The nearest earlier text that this one copies, with the share of this one found in it."""
        found: list[Parent] = []
        for j in earlier:
            one, other = texts.prints[i], texts.prints[j]
            needed = self.far_containment if self._far(texts.days[i], texts.days[j]) else self.containment
            closeness = self._closeness(one, other, texts.runs[i], texts.runs[j], needed)
            if closeness is None and needed <= self.containment:
                retold = self._retold(one, other, texts.pairs[i], texts.pairs[j])
                closeness = self.containment if retold else None
            if closeness is not None and closeness >= needed:
                found.append(Parent(j, share(one, other), closeness))
        return nearest(found)

    def _nearly(self, a: Print, b: Print, runs_a: Runs, runs_b: Runs) -> float | None:
        """How much of the smaller text stands in the other, where that is nearly all."""
        inside = self._closeness(a, b, runs_a, runs_b, self.far_containment)
        return inside if inside is not None and inside >= self.far_containment else None

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
