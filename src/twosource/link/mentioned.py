"""Mentioned: the sources that a report names in any way, whether or not it says what they said.

What a report tells on its own word may rest on any of them. A source is found by its name, by its initials,
by its name misspelt, and by what it is: "the observatory", "a war monitor".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias, TypeVar

import numpy as np
from rapidfuzz import fuzz, process

from twosource.findings.groups import SourceIdentity
from twosource.link.names import initials, is_acronym, known_body, name_key, short_initials
from twosource.link.said import LONG, WIDTH, Said, pairs_of, unpacked
from twosource.link.shared import found_in
from twosource.text.checksums import checksum
from twosource.text.lexicon import load_table

MISSPELT = 82.0  # rapidfuzz ratio of a long word with one letter too few or too many
PARTIES = frozenset({"armed_group", "military"})  # named for what they do more than for what they say
K = TypeVar("K")
R = TypeVar("R", int, str)
Run: TypeAlias = tuple[frozenset[int], frozenset[str]]  # the pairs of words of a name, and whose it is
_SMALL = frozenset({"of", "for", "the", "and", "in", "on"})


@dataclass(frozen=True)
class Known:
    """The sources of a pile by the ways in which a report may name them, words as their numbers."""

    single: Mapping[int, frozenset[str]]  # by names of one word, and by words for what they are
    runs: Mapping[int, tuple[Run, ...]]  # by the rarest pair of words of a longer name
    letters: Mapping[str, frozenset[str]]
    long: Mapping[str, Mapping[int, str]] = field(repr=False)  # telling words of names of three and more
    numbers: Mapping[str, frozenset[int]] = field(repr=False)  # of the same words
    holding: Mapping[int, frozenset[str]] = field(repr=False)  # long names by each of their two rarest words

    @property
    def words(self) -> set[int]:
        """Every word by which it knows a source."""
        return {*self.single, *(word for words in self.long.values() for word in words)}

    @property
    def pairs(self) -> set[int]:
        """Every two words by which it knows one."""
        return {pair for runs in self.runs.values() for pairs, _ in runs for pair in pairs}

    def within(self, words: Set[int], pairs: Set[int], report: Said) -> set[str]:
        """The keys of all sources that a report names, by those of its words and pairs that names have."""
        found: set[str] = set()
        found.update(*[self.single[word] for word in words & self.single.keys()])
        for pair in pairs & self.runs.keys():
            for run, keys in self.runs[pair]:
                if run <= pairs:
                    found |= keys
        found.update(*[self.letters[word] for word in report.letters & self.letters.keys()])
        found.update(self._misspelt(words, found, report.long))
        return found

    def _misspelt(self, words: Set[int], found: Set[str], long: str) -> Iterator[str]:
        """Long names of which a text holds all words but one, and that one with another letter.

        Whoever holds all but one of its words holds one of any two.
        """
        held = [self.holding[word] for word in words & self.holding.keys()]
        missing = [(key, self.numbers[key] - words) for key in set().union(*held) - found]
        one_off = [(key, self.long[key][next(iter(gone))]) for key, gone in missing if len(gone) == 1]
        for key, word in one_off:
            if len(word) < LONG:
                continue
            alike = _beginning(word[0], long)
            if process.extractOne(word, alike, scorer=fuzz.ratio, score_cutoff=MISSPELT) is not None:
                yield key


def _beginning(letter: str, words: str) -> list[str]:
    """Of words in order, a blank between two, those that begin with a letter."""
    first = 0 if words.startswith(letter) else words.find(f" {letter}")
    if first < 0:
        return []
    end = words.find(" ", max(first, words.rfind(f" {letter}")) + 1)
    return words[first : end if end > 0 else len(words)].split()


def known(identities: Iterable[SourceIdentity]) -> Known:
    """All named sources, but for those that act: a report that names them need not have asked them."""
    runs: dict[str, set[str]] = defaultdict(set)
    letters: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, set[str]] = defaultdict(set)
    long: dict[str, frozenset[str]] = {}
    for one in identities:
        if not one.named or _acts(one):
            continue
        for name in {one.name, one.key, *one.aliases}:
            said = tuple(name_key(name).split())
            if is_acronym(name):
                letters["".join(said)].add(one.key)
            elif said and (len(said) > 1 or len(said[0]) > 3 or name.isupper()):
                runs[" ".join(said)].add(one.key)
            if len(said) > 2:
                for short in {initials(" ".join(said)), short_initials(" ".join(said))}:
                    letters[short].add(one.key)
        telling = tuple(w for w in name_key(one.name).split() if w not in _SMALL)
        if len(telling) > 2:
            long[one.key] = frozenset(telling)
        for word in _words_for(one):
            kinds[word].add(one.key)
    return _numbered(runs, letters, kinds, long)


def _numbered(
    runs: Mapping[str, set[str]],
    letters: Mapping[str, set[str]],
    kinds: Mapping[str, set[str]],
    long: Mapping[str, frozenset[str]],
) -> Known:
    """The same ways by the numbers of their words."""
    holding: dict[int, set[str]] = defaultdict(set)
    for key, rare in zip(long, _rarest_first(long.values()), strict=True):
        for word in rare[:2]:
            holding[checksum(word)].add(key)
    single: dict[int, set[str]] = defaultdict(set)
    for word, keys in (*kinds.items(), *((name, keys) for name, keys in runs.items() if " " not in name)):
        single[checksum(word)] |= keys
    words_of = {key: {checksum(word): word for word in words} for key, words in long.items()}
    several = [(pairs_of(name.split()), frozenset(keys)) for name, keys in runs.items() if " " in name]
    by_pair: dict[int, list[Run]] = defaultdict(list)
    for run, pairs in zip(several, _rarest_first(pairs for pairs, _ in several), strict=True):
        by_pair[pairs[0]].append(run)
    return Known(
        single=_frozen(single),
        runs={pair: tuple(under) for pair, under in by_pair.items()},
        letters=_frozen(letters),
        long=words_of,
        numbers={key: frozenset(words) for key, words in words_of.items()},
        holding=_frozen(holding),
    )


def _rarest_first(names: Iterable[Iterable[R]]) -> list[list[R]]:
    """The words or pairs of each name, those first that stand in few names."""
    distinct = [sorted(set(words)) for words in names]
    times = Counter(word for words in distinct for word in words)
    return [sorted(words, key=times.__getitem__) for words in distinct]


def _acts(one: SourceIdentity) -> bool:
    """Whether it is named for what it does more than for what it says: a state, an army, the UN."""
    row = known_body(one.name) or {}
    return one.kind in PARTIES or one.key.startswith("state:") or bool(row.get("acts"))


def _words_for(one: SourceIdentity) -> set[str]:
    """The words for what a source is: an observatory is a monitor and a watchdog too."""
    said = set(name_key(one.name).split())
    table: dict[str, list[str]] = load_table("twosource.link", "bodies")["called"]
    return {word for heads in table.values() if said & set(heads) for word in heads}


def _frozen(table: Mapping[K, set[str]]) -> dict[K, frozenset[str]]:
    return {key: frozenset(found) for key, found in table.items()}


def mentioned(
    reports: Mapping[str, Said], identities: Mapping[str, SourceIdentity]
) -> dict[str, tuple[str, ...]]:
    """By document the sources that its news names."""
    everybody = known(identities.values())
    words = _those_of_names(everybody.words, [report.words for report in reports.values()])
    pairs = _those_of_names(everybody.pairs, [report.pairs for report in reports.values()])
    return {
        document: tuple(sorted(everybody.within(these, together, report)))
        for (document, report), these, together in zip(reports.items(), words, pairs, strict=True)
    }


def _those_of_names(names: Set[int], packed: Sequence[bytes]) -> list[set[int]]:
    """Of the numbers of each report those that names have too."""
    numbers = unpacked(b"".join(packed))
    found = found_in(np.array(sorted(names), dtype=np.int64), numbers)[0]
    ends = np.searchsorted(found, np.cumsum([0, *(len(each) // WIDTH for each in packed)]))
    return [set(numbers[found[start:end]].tolist()) for start, end in pairwise(ends.tolist())]
