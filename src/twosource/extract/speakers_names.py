"""The people and bodies that a document names in full, with their short forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from twosource.extract.speakers_kinds import (
    OWNED,
    abbreviations,
    acronym,
    body_kind,
    folded,
    national,
    source_kind,
    spelled_out,
    state_wire,
    wires,
)
from twosource.extract.speakers_phrases import PACKAGE, body_nouns, said
from twosource.extract.speakers_spans import found, spans
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import SourceKind
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import words

_POSSESSIVE = re.compile(r"['’]s$")
SOON = 300  # characters from "a rights group" to its name: the next sentence
_SORT = r"(?:terrorist|terror|jihadist|extremist|militant|armed|rebel|takfiri|islamist)"
_GROUP = r"(?:group|organisation|organization)"
_SORTED = re.compile(
    rf"^(?:(?:{_SORT} )*{_GROUP} (?P<behind>.+)|(?P<ahead>.+?)(?: {_SORT})* {_GROUP})$", re.IGNORECASE
)
_BASED = re.compile(r"^\S+-(?:based|linked|affiliated)\s+(?=[A-Z])")


@lru_cache(maxsize=16_384)
def _bare(name: str) -> str:
    """A name without its possessive ending and without what it is based in or linked to."""
    return _BASED.sub("", _POSSESSIVE.sub("", name.strip(" -'’\".,")))


@dataclass(slots=True)
class Name:
    """A name as the document gives it most fully."""

    full: str
    kind: str  # PER, ORG, LOC
    source: SourceKind
    first: int  # offset
    count: int = 1
    words: frozenset[str] = frozenset()


_OUTLETS = frozenset("newspaper daily tv television channel radio magazine website network".split())


def _papers(sentences: Iterable[Sentence]) -> Iterator[frozenset[str]]:
    """The words of each name behind which stands that it is a newspaper or a station."""
    for sentence in sentences:
        if _OUTLETS.isdisjoint(sentence.words):
            continue
        for _, start, end in spans(sentence):
            last = end if end < len(sentence) and sentence[end].lower in _OUTLETS else end - 1
            if sentence[last].lower in _OUTLETS and last > start:
                yield frozenset(folded(said(sentence, start, last)))


_LED = re.compile(r"\b[A-Z][\w.]*-led (?:(?:international|global|military) )?coalition\b")


class _Index:
    """The names of a document by their words, each list in the order of the names."""

    def __init__(self, names: Sequence[Name]) -> None:
        self._called: dict[frozenset[str], list[Name]] = {}
        self._holding: dict[str, list[Name]] = {}
        self._ends: dict[tuple[bool, str], dict[int, Name]] = {}
        for n, name in enumerate(names):
            self._called.setdefault(name.words, []).append(name)
            for word in name.words:
                self._holding.setdefault(word, []).append(name)
            said = name.full.split(" ")
            self._ends.setdefault((True, said[0]), {})[n] = name
            self._ends.setdefault((False, said[-1]), {})[n] = name

    def called(self, words: Iterable[str]) -> Sequence[Name]:
        """Those of just these words."""
        return self._called.get(frozenset(words), ())

    def holding(self, words: Iterable[str]) -> Sequence[Name]:
        """Those with one of these words in them, the rarest of all."""
        return min((self._holding.get(word, ()) for word in words), key=len)

    def inside(self, name: str) -> list[Name]:
        """Those that begin or end as a longer name does, which may be what it begins or ends with."""
        said = name.split(" ")
        found = {**self._ends.get((True, said[0]), {}), **self._ends.get((False, said[-1]), {})}
        return [name for _, name in sorted(found.items())]


class Names:
    """The names of one document; short forms lead to the full one."""

    def __init__(self, sentences: Iterable[Sentence], text: str) -> None:
        self.all: list[Name] = []
        self._by_words: dict[tuple[str, tuple[str, ...]], Name] = {}
        self._run_on: dict[str, str] = {}  # by two names that ran into each other the second
        for name, kind, at in found(sentences):
            self._note(name, kind, at)
        self._settle()
        self._index = _Index(self.all)
        self.brackets = _bracketed(self.all, text)
        self._bodies: dict[str, str] = {}  # the full name of each body that was asked for
        self._text = text
        self._papers = frozenset(_papers(sentences))

    def is_paper(self, name: str) -> bool:
        """Whether a document has called a name a newspaper's or a station's: "the al-Watan newspaper"."""
        parts = frozenset(folded(name))
        return bool(parts) and parts in self._papers

    def coalition(self) -> str | None:
        """The coalition that a document calls by who leads it: "US-led coalition"."""
        found = _LED.search(self._text)
        return found.group() if found is not None else None

    def _note(self, name: str, kind: str, at: int) -> None:
        clean, parts = _clean(name, kind)
        key = (kind, parts)
        known = self._by_words.get(key)
        if known is not None:
            known.count += 1
        if known is not None or not parts:
            return
        entry = Name(clean, kind, source_kind(clean, kind), at, words=frozenset(parts))
        self._by_words[key] = entry
        self.all.append(entry)

    def _settle(self) -> None:
        """One kind for one name: a name that is part of a person's is a person's."""
        index = _Index(self.all)
        for name in [n for n in self.all if n.kind == "PER" and len(n.words) > 1]:
            if (second := self._ran_on(name, index)) is not None:
                self._run_on[name.full] = second
        self.all = [n for n in self.all if n.full not in self._run_on or n.kind != "PER"]
        last = {folded(n.full)[-1] for n in self.all if n.kind == "PER" and len(n.words) > 1}
        for name in self.all:
            single = name.kind != "PER" and len(name.words) == 1 and name.words <= last
            if single and body_kind(name.full) is None:
                name.kind = "PER"

    def _ran_on(self, name: Name, index: _Index) -> str | None:
        """The last of two names that were read as one: "in Veldin | Roe", "Jan Dole | Ada Quill said"."""
        parts = folded(name.full)
        for cut in range(1, len(parts)):
            first, rest = set(parts[:cut]), parts[cut:]
            known = [n.kind for n in index.called(first) if n is not name]
            if ("LOC" in known or (cut > 1 and "PER" in known)) and any(
                n.kind == "PER" and len(n.words) > 1 and folded(n.full)[-len(rest) :] == rest
                for n in index.holding(rest)
                if n is not name
            ):
                return " ".join(name.full.split()[-len(rest) :])
        return None

    def person(self, name: str) -> str:
        """The fullest name of a person of whom this is a part."""
        name = self._run_on.get(name, name)
        part = folded(name)
        near = self._index.holding(part) if part else self.all
        fits = [n for n in near if n.kind == "PER" and len(n.words) > len(part) and _within(part, n.full)]
        return max(fits, key=lambda n: (n.count, -n.first)).full if fits else name

    def body(self, name: str) -> str:
        """The full name of a body of which this is a short form, the name itself where there is none."""
        found = self._bodies.get(name)
        if found is None:
            found = self._bodies[name] = self._body(_core(name))
        return found

    def _body(self, bare: str) -> str:
        if bare in self.brackets:
            return self.brackets[bare]
        if (known := _known_everywhere(bare) or self._contained(bare)) is not None:
            return known
        inner = [wires()[w] for w in bare.split() if w in wires() and body_kind(bare) in {"outlet", "agency"}]
        return inner[0] if inner else spelled_out(self._longer(bare) or bare)

    def _contained(self, name: str) -> str | None:
        """The name of a body inside a longer run: "London Based Observatory", "Observatory monitoring"."""
        fits = [
            n
            for n in self._index.inside(name)
            if n.kind == "ORG"
            and len(n.words) > 1
            and n.words & body_nouns()
            and len(n.full) < len(name)
            and (name.startswith(n.full + " ") or name.endswith(" " + n.full))
            and _idle(name.replace(n.full, " "), n.count)
        ]
        return max(fits, key=lambda n: (len(n.full), n.count)).full if fits else None

    def _longer(self, name: str) -> str | None:
        part = set(folded(name))
        if not part or not part & body_nouns() or part <= words(PACKAGE, "bodies", "generic.heads"):
            return None
        fits = [
            n
            for n in self._index.holding(part)
            if n.kind == "ORG"
            and part < n.words
            and part & n.words & body_nouns()
            and not (len(part) > 1 and _is_of(name, n.full))
        ]
        return min(fits, key=lambda n: (-n.count, n.first)).full if fits else None

    def holding(self, listed: Iterable[str], at: int) -> Name | None:
        """The name with one of these words in it: fullest first, then the last before an offset."""
        wanted = set(listed)
        several = [w for w in wanted if " " in w]
        fits = [
            n
            for n in self.all
            if n.kind != "PER"
            and (not wanted.isdisjoint(n.words) or (several and _tells(n.full.lower(), several)))
        ]
        return min(fits, key=lambda n: (len(n.words) < 2, n.first > at, -n.count, n.first), default=None)

    def coming(self, listed: Iterable[str], at: int) -> Name | None:
        """The name with one of these words in it that is told first soon after: "a group ... the Watch"."""
        wanted = set(listed)
        fits = [n for n in self.all if n.kind == "ORG" and len(n.words) > 1 and wanted & n.words]
        return min((n for n in fits if 0 < n.first - at < SOON), key=lambda n: n.first, default=None)


def _tells(name: str, phrases: Iterable[str]) -> bool:
    return any(phrase in name for phrase in phrases)


def _is_of(name: str, full: str) -> bool:
    """Whether a longer name is of a branch, and not of the body: "Army of Ruritania", "government forces"."""
    rest = full[len(name) + 1 :].split() if full.startswith(f"{name} ") else []
    return bool(rest) and rest[0].islower() and rest[0] not in {"for", "in", "and", "on"}


@lru_cache(maxsize=16_384)
def _clean(name: str, kind: str) -> tuple[str, tuple[str, ...]]:
    """A name as it is noted, and its words; the news of a day tells of the same names."""
    bare = _bare(name)
    clean = _of_town(bare) if kind == "ORG" else bare
    return clean, folded(clean)


@lru_cache(maxsize=16_384)
def _core(name: str) -> str:
    """A body's name without its article, where it is based and what sort of body it is."""
    bare = _of_town(_ARTICLE.sub("", name))
    shorter = _WATCHING.sub("", bare)
    based = shorter != bare and shorter[:1].isupper() and bare.endswith(shorter)
    if (based or len(folded(shorter)) > 1) and not body_nouns().isdisjoint(folded(shorter)):
        bare = shorter
    return _unsorted(bare) or bare


@lru_cache(maxsize=16_384)
def _of_town(name: str) -> str:
    """A body's name without the town whose it is: "Veldin's Harbour Hospital"."""
    town, _, rest = name.partition("'s ")
    named = rest[:1].isupper() and body_kind(rest) is not None
    return rest if named and national(town) is None and any(gazetteer().world.matches(town)) else name


@lru_cache(maxsize=16_384)
def _known_everywhere(name: str) -> str | None:
    """The full name of a body whose short form needs no document to explain it."""
    for tag in (name, OWNED.sub("", name)):
        if tag in wires():
            return wires()[tag]
    if name.lower() in words(PACKAGE, "bodies", "letters.names") or name in _spelled():
        return name  # "the United Nations" is not its Security Council
    return abbreviations().get(name) or state_wire(name)


@cache
def _spelled() -> frozenset[str]:
    """Every name that is written out where its letters stand."""
    return frozenset(abbreviations().values())


_ARTICLE = re.compile(r"^(?:the|The)\s+")
_WATCHING = re.compile(r"\s+(?:monitor|monitoring|monitoring group|watchdog)$|^[A-Z]\w+[- ][Bb]ased\s+")


def _unsorted(name: str) -> str | None:
    """The name of an armed group without the words for its sort: "Daesh terror group", "armed group ISIL"."""
    match = _SORTED.match(name)
    core = (match["behind"] or match["ahead"]) if match is not None else None
    return core if core and (core in abbreviations() or body_kind(core) == "armed_group") else None


def _idle(rest: str, count: int) -> bool:
    """Whether what stands beside a name in a longer run says nothing of another body."""
    return not set(folded(rest)) & body_nouns() and (count > 1 or rest.islower())


def _within(part: tuple[str, ...], full: str) -> bool:
    whole = folded(full)
    return any(whole[i : i + len(part)] == part for i in range(len(whole) - len(part) + 1))


def _bracketed(names: list[Name], text: str) -> dict[str, str]:
    """Short forms that the document itself explains: "Syrian Observatory for Human Rights (SOHR)"."""
    found: dict[str, str] = {}
    for match in _BRACKETS.finditer(text):
        short = match.group(1)
        ahead = text[max(0, match.start() - 90) : match.start()].rstrip(" -\"'”").removesuffix(" 's")
        spelled = _initialled(short, ahead)
        told = spelled or next((n.full for n in names if _explains(n, short, ahead)), None)
        if told is not None:
            found.setdefault(short, told)
    for name in names:
        if name.kind == "ORG" and len(name.words) > 2 and len(short := acronym(name.full)) > 2:
            found.setdefault(short, name.full)
    return found


# What stands in brackets before a dash is whose report it is: "Veldin (CNN) -- ".
_BRACKETS = re.compile(r"(?:\(|-LRB- )([A-Z][A-Za-z-]{1,8})(?:\)| -RRB-)(?! ?(?:--|—|–))")


def _explains(name: Name, short: str, ahead: str) -> bool:
    """Whether a name stands right before its short form."""
    if name.kind == "PER" or len(name.full) <= len(short) or short in wires():
        return False
    return ahead.removesuffix(" group").endswith(name.full)


def _initialled(short: str, ahead: str) -> str | None:
    """The words before brackets whose capitals the short form is: "rebel Free Veldish Army (FVA)"."""
    said = ahead.split()
    for at in range(max(0, len(said) - 2 * len(short)), len(said) - 1):
        name = " ".join(said[at:])
        if len(short) > 2 and said[at][:1] == short[0] and acronym(name) == short:
            return name
    return None
