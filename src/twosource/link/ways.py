"""Ways: how a report may name a source, and which reports do.

By its name, by its initials, by its name misspelt, and by what it is: "the observatory", "a war monitor".
Whether a report holds one of these is no matter of who is meant by it, nor of the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from rapidfuzz import fuzz

from twosource.findings.groups import SourceIdentity
from twosource.link.names import initials, is_acronym, is_word, known_body, name_key, short_initials
from twosource.link.said import LONG, WIDTH, Said, pairs_of
from twosource.link.shared import Array, distinct, found_in, starts_of_runs
from twosource.text.checksums import checksum
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table

MISSPELT: Final = 82.0  # rapidfuzz ratio of a long word with one letter too few or too many
PARTIES: Final = frozenset({"armed_group", "military"})  # named for what they do more than for what they say
_SMALL: Final = frozenset({"of", "for", "the", "and", "in", "on"})
_WORD, _RUN, _LETTERS, _LONG = "word", "run", "letters", "long"  # kinds of ways
_ENDS: Final = 2**16  # numbers that end in one way are few


def ways(identities: Iterable[SourceIdentity]) -> dict[str, set[str]]:
    """Every way to name a source, as its kind and its words, with the keys of those who are named so.

    Those that act are left out: a report that names them need not have asked them.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for one in identities:
        if not one.named or _acts(one):
            continue
        for name in {one.name, one.key, *one.aliases}:
            said = name_key(name).split()
            if is_acronym(name):
                found[f"{_LETTERS} {''.join(said)}"].add(one.key)
            elif len(said) > 1:
                found[f"{_RUN} {' '.join(said)}"].add(one.key)
            elif said and (len(said[0]) > 3 or name.isupper()) and _is_telling(said[0], name, one):
                found[f"{_WORD} {said[0]}"].add(one.key)
            if len(said) > 2:
                for short in {initials(" ".join(said)), short_initials(" ".join(said))}:
                    found[f"{_LETTERS} {short}"].add(one.key)
        telling = [word for word in name_key(one.name).split() if word not in _SMALL]
        if len(telling) > 2:
            found[f"{_LONG} {' '.join(sorted(set(telling)))}"].add(one.key)
        for word in _words_for(one):
            found[f"{_WORD} {word}"].add(one.key)
    return found


def holders(reports: Sequence[Said], wanted: Iterable[str]) -> dict[str, Array]:
    """For each of some ways the places of the reports that hold it, in order; at times one more than once."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for way in wanted:
        kind, _, text = way.partition(" ")
        kinds[kind].append(text)
    pairs_in = {run: pairs_of(run.split()) for run in kinds[_RUN]}
    names = {text: {checksum(word): word for word in text.split()} for text in kinds[_LONG]}
    sought = {checksum(word) for word in kinds[_WORD]}.union(*names.values())
    words = _Holding([one.words for one in reports], sought)
    pairs = _Holding([one.pairs for one in reports], set[int]().union(*pairs_in.values()))
    long = [one.long for one in reports]
    found = {f"{_WORD} {word}": words.of(checksum(word)) for word in kinds[_WORD]}
    found |= {f"{_RUN} {run}": pairs.having(of, len(of)) for run, of in pairs_in.items()}
    found |= {f"{_LETTERS} {each}": at for each, at in _in_capitals(reports, kinds[_LETTERS]).items()}
    found |= {f"{_LONG} {text}": _one_misspelt(own, words, long) for text, own in names.items()}
    return found


class _Holding:
    """Which reports hold some numbers, of all that they hold; each report's are bytes."""

    def __init__(self, packed: Sequence[bytes], sought: Collection[int]) -> None:
        self.reports = len(packed)
        ordered = np.array(sorted(sought), dtype=np.int64)
        ends = np.zeros(_ENDS, dtype=bool)
        ends[ordered % _ENDS] = True
        numbers = np.frombuffer(b"".join(packed), dtype="<u4")
        perhaps = np.flatnonzero(ends[numbers.astype(np.uint16)])  # most are none of these: soon seen
        found, which = found_in(ordered, numbers[perhaps].astype(np.int64))
        starts = np.cumsum([len(each) // WIDTH for each in packed])
        owners = np.searchsorted(starts, perhaps[found], side="right")
        order = np.argsort(which, kind="stable")
        which, owners = which[order], owners[order]
        parts = np.split(owners, starts_of_runs(which)[1:])
        self._of = dict(zip(ordered[distinct(which)].tolist(), parts, strict=False))

    def of(self, number: int) -> Array:
        """The places of those that hold it."""
        found: Array = self._of.get(number, _NOBODY)
        return found

    def having(self, numbers: Collection[int], many: int) -> Array:
        """The places of those that hold just so many of the numbers."""
        if many == len(numbers) == 1:
            return self.of(*numbers)
        held = np.concatenate([self.of(number) for number in numbers])
        found: Array = np.flatnonzero(np.bincount(held, minlength=self.reports) == many)
        return found


_NOBODY: Final[Array] = np.zeros(0, dtype=np.int64)


def _in_capitals(reports: Sequence[Said], wanted: Iterable[str]) -> dict[str, Array]:
    """The places of the reports that hold these words in capitals."""
    found: dict[str, list[int]] = {word: [] for word in wanted}
    for place, report in enumerate(reports):
        for word in report.letters & found.keys():
            found[word].append(place)
    return {word: np.array(places, dtype=np.int64) for word, places in found.items()}


def _one_misspelt(name: Mapping[int, str], words: _Holding, long: Sequence[str]) -> Array:
    """The places of the reports that hold all words of a name but one, and that one with another letter."""
    if len(name) < 2:
        return _NOBODY
    most = words.having(name, len(name) - 1)
    if not len(most):
        return _NOBODY
    found: list[int] = []
    for number, word in name.items():
        if len(word) >= LONG:
            held = np.zeros(len(long), dtype=bool)
            held[words.of(number)] = True
            without: list[int] = most[~held[most]].tolist()
            found += _like(word, without, long) if without else []
    return np.array(found, dtype=np.int64)


def _like(word: str, places: Sequence[int], long: Sequence[str]) -> list[int]:
    """Of some reports those in which a word stands with another letter, by their long words."""
    held = [_beginning(word[0], long[place]) for place in places]
    near = [o for o in set[str]().union(*held) if fuzz.ratio(word, o, score_cutoff=MISSPELT)]
    if not near:
        return []
    return [place for place, words in zip(places, held, strict=True) if not set(near).isdisjoint(words)]


def _beginning(letter: str, words: str) -> list[str]:
    """Of words in order, a blank between two, those that begin with a letter."""
    first = 0 if words.startswith(letter) else words.find(f" {letter}")
    if first < 0:
        return []
    end = words.find(" ", max(first, words.rfind(f" {letter}")) + 1)
    return words[first : end if end > 0 else len(words)].split()


def _is_telling(word: str, name: str, one: SourceIdentity) -> bool:
    """Whether the word of a name tells of a source wherever it stands: not "regime", nor "Aleppo".

    It may be the last name of somebody, whatever place is called so.
    """
    if known_body(name) is not None:
        return True
    if is_word(word):
        return False
    return one.key.endswith(f" {word}") or not gazetteer().world.matches(word)


def _acts(one: SourceIdentity) -> bool:
    """Whether it is named for what it does more than for what it says: a state, its head, an army, the UN."""
    row = known_body(one.name) or {}
    of_a_state = any(key.startswith("state:") for key in (one.key, one.body or ""))
    return one.kind in PARTIES or of_a_state or bool(row.get("acts"))


def _words_for(one: SourceIdentity) -> set[str]:
    """The words for what a source is: an observatory is a monitor and a watchdog too."""
    said = set(name_key(one.name).split())
    table: dict[str, list[str]] = load_table("twosource.link", "bodies")["called"]
    return {word for heads in table.values() if said & set(heads) for word in heads}
