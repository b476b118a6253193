"""Mentioned: the sources that a report names in any way, whether or not it says what they said.

What a report tells on its own word may rest on any of them. A source is found by its name, by its initials,
by its name misspelt, and by what it is: "the observatory", "a war monitor".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from rapidfuzz import fuzz

from twosource.findings.groups import SourceIdentity
from twosource.findings.mentions import Reading
from twosource.link.names import (
    initials,
    is_acronym,
    known_body,
    name_key,
    plain_key,
    short_initials,
)
from twosource.text.lexicon import load_table

MISSPELT = 82.0  # rapidfuzz ratio of a long word with one letter too few or too many
PARTIES = frozenset({"armed_group", "military"})  # named for what they do more than for what they say
K = TypeVar("K")
_SMALL = frozenset({"of", "for", "the", "and", "in", "on"})


@dataclass(frozen=True)
class Known:
    """The sources of a pile by the ways in which a report may name them."""

    runs: Mapping[tuple[str, ...], frozenset[str]]
    first: Mapping[str, frozenset[int]]  # lengths of the runs that begin with a word
    letters: Mapping[str, frozenset[str]]
    kinds: Mapping[str, frozenset[str]]  # by a word for what they are
    long: Mapping[str, frozenset[str]] = field(repr=False)  # telling words of names of three and more
    holding: Mapping[str, frozenset[str]] = field(repr=False)  # long names by each of their words

    def within(self, text: str) -> set[str]:
        """The keys of all sources that a text names."""
        said = plain_key(text).split()
        found: set[str] = set()
        for at, word in enumerate(said):
            if word in self.first:
                for length in self.first[word]:
                    found |= self.runs.get(tuple(said[at : at + length]), frozenset())
            if word in self.kinds:
                found |= self.kinds[word]
        for letters in re.findall(r"\b[A-Z]{2,7}\b", text):
            found |= self.letters.get(letters.lower(), frozenset())
        return found | self._misspelt(said)

    def _misspelt(self, said: Sequence[str]) -> set[str]:
        """Long names of which a text holds all words but one, and that one with another letter."""
        distinct = set(said)
        shared = Counter(chain.from_iterable(self.holding[word] for word in distinct & self.holding.keys()))
        close = [key for key, n in shared.items() if n == len(self.long[key]) - 1]
        by_letter: dict[str, list[str]] = defaultdict(list)
        for word in distinct:
            if len(word) > 4:
                by_letter[word[0]].append(word)
        found: set[str] = set()
        for key in close:
            (missing,) = self.long[key] - distinct
            here = by_letter[missing[0]] if len(missing) > 4 else ()
            if any(fuzz.ratio(w, missing) >= MISSPELT for w in here):
                found.add(key)
        return found


def known(identities: Iterable[SourceIdentity]) -> Known:
    """All named sources, but for those that act: a report that names them need not have asked them."""
    runs: dict[tuple[str, ...], set[str]] = defaultdict(set)
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
                runs[said].add(one.key)
            if len(said) > 2:
                for short in {initials(" ".join(said)), short_initials(" ".join(said))}:
                    letters[short].add(one.key)
        telling = tuple(w for w in name_key(one.name).split() if w not in _SMALL)
        if len(telling) > 2:
            long[one.key] = frozenset(telling)
        for word in _words_for(one):
            kinds[word].add(one.key)
    holding: dict[str, set[str]] = defaultdict(set)
    for key, words in long.items():
        for word in words:
            holding[word].add(key)
    first: dict[str, set[int]] = defaultdict(set)
    for run in runs:
        first[run[0]].add(len(run))
    return Known(
        runs=_frozen(runs),
        first={word: frozenset(lengths) for word, lengths in first.items()},
        letters=_frozen(letters),
        kinds=_frozen(kinds),
        long=long,
        holding=_frozen(holding),
    )


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
    readings: Sequence[Reading], identities: Mapping[str, SourceIdentity]
) -> dict[str, tuple[str, ...]]:
    """By document the sources that its news names."""
    everybody = known(identities.values())
    found: dict[str, tuple[str, ...]] = {}
    for reading in readings:
        article = reading.parsed.article
        news = reading.parsed.dated.clean.news()
        keys = everybody.within(" ".join(article.text[e.start : e.end] for e in news))
        found[article.id] = tuple(sorted(keys))
    return found
