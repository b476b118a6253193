"""Mentioned: the sources that a report names in any way, whether or not it says what they said.

What a report tells on its own word may rest on any of them. A source is found by its name, by its initials,
by its name misspelt, and by what it is: "the observatory", "a war monitor".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final, TypeAlias, TypeVar

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
Run: TypeAlias = tuple[str, frozenset[str]]  # a name in the middle of other words, and whose it is
_LETTERS: Final = re.compile(r"[A-Z][A-Z]{1,6}\b")
_NOBODY: Final[frozenset[str]] = frozenset()
_SMALL = frozenset({"of", "for", "the", "and", "in", "on"})


@dataclass(frozen=True)
class Known:
    """The sources of a pile by the ways in which a report may name them."""

    single: Mapping[str, frozenset[str]]  # names of one word
    runs: Mapping[str, tuple[Run, ...]]  # those of several by the rarest of their words
    letters: Mapping[str, frozenset[str]]
    kinds: Mapping[str, frozenset[str]]  # by a word for what they are
    long: Mapping[str, frozenset[str]] = field(repr=False)  # telling words of names of three and more
    holding: Mapping[str, frozenset[str]] = field(repr=False)  # long names by each of their two rarest words

    def within(self, text: str) -> set[str]:
        """The keys of all sources that a text names."""
        said = plain_key(text)
        distinct, whole = set(said.split()), f" {said} "
        found: set[str] = set()
        found.update(*[self.single[word] for word in distinct & self.single.keys()])
        found.update(*[self.kinds[word] for word in distinct & self.kinds.keys()])
        for word in distinct & self.runs.keys():
            for run, keys in self.runs[word]:
                if not keys <= found and run in whole:
                    found |= keys
        for letters in _capitals(text):
            found |= self.letters.get(letters.lower(), _NOBODY)
        found.update(self._misspelt(distinct, found))
        return found

    def _misspelt(self, distinct: Set[str], found: Set[str]) -> Iterator[str]:
        """Long names of which a text holds all words but one, and that one with another letter.

        Whoever holds all but one of its words holds one of any two.
        """
        held = [self.holding[word] for word in distinct & self.holding.keys()]
        missing = [(key, self.long[key] - distinct) for key in set().union(*held) - found]
        close = [(key, *words) for key, words in missing if len(words) == 1]
        if not close:
            return
        by_letter: dict[str, list[str]] = defaultdict(list)
        for word in distinct:
            if len(word) > 4:
                by_letter[word[0]].append(word)
        for key, word in close:
            here = by_letter[word[0]] if len(word) > 4 else ()
            if any(fuzz.ratio(other, word) >= MISSPELT for other in here):
                yield key


def _capitals(text: str) -> Iterator[str]:
    """The words in capitals; a pattern that begins with one is looked for in half the time."""
    for found in _LETTERS.finditer(text):
        before = text[max(0, found.start() - 1) : found.start()]
        if not (before.isalnum() or before == "_"):
            yield found.group()


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
    holding: dict[str, set[str]] = defaultdict(set)
    for key, rare in zip(long, _rarest_first(long.values()), strict=True):
        for word in rare[:2]:
            holding[word].add(key)
    several = {name: keys for name, keys in runs.items() if " " in name}
    by_word: dict[str, list[Run]] = defaultdict(list)
    for (run, keys), rare in zip(several.items(), _rarest_first(map(str.split, several)), strict=True):
        by_word[rare[0]].append((f" {run} ", frozenset(keys)))
    return Known(
        single=_frozen({name: keys for name, keys in runs.items() if name not in several}),
        runs={word: tuple(under) for word, under in by_word.items()},
        letters=_frozen(letters),
        kinds=_frozen(kinds),
        long=long,
        holding=_frozen(holding),
    )


def _rarest_first(names: Iterable[Iterable[str]]) -> list[list[str]]:
    """The words of each name, those first that stand in few names."""
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
