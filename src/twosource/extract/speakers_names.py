"""The people and bodies that a document names in full, with their short forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import cast as as_type

from twosource.extract.speakers_phrases import (
    MOVABLE,
    PACKAGE,
    body_kinds,
    body_pairs,
    capitalised,
    roles,
    said,
)
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import SourceKind
from twosource.text.lexicon import load_table

SMALL = {"of", "for", "the", "and", "in", "a", "an", "on", "&", "group", "-"}


@dataclass(slots=True)
class Name:
    """A name as the document gives it most fully."""

    full: str
    kind: str  # PER, ORG, LOC
    source: SourceKind
    first: int  # offset
    count: int = 1
    words: frozenset[str] = frozenset()
    short: set[str] = field(default_factory=set)


def folded(name: str) -> tuple[str, ...]:
    """The words of a name for comparison: lower case, without small words, dots and possessives."""
    low = name.lower().replace(".", "").replace("’s", "").replace("'s", "")
    return tuple(w for w in re.findall(r"[^\W_]+(?:-[^\W_]+)*", low) if w not in SMALL)


@cache
def abbreviations() -> dict[str, str]:
    """Short forms that stand for one body everywhere."""
    return as_type("dict[str, str]", load_table(PACKAGE, "bodies")["abbreviations"])


@cache
def wires() -> dict[str, str]:
    """The name of a news agency by each of its tags."""
    return {tag: row["name"] for row in load_table(PACKAGE, "wires").values() for tag in row["tags"]}


def body_kind(name: str) -> SourceKind | None:
    """The kind of source that a body's name or noun says, None where it says nothing."""
    if name in wires():
        return "agency"
    low = [w.strip(".,") for w in name.lower().replace("-", " ").split()]
    for pair in zip(low, low[1:], strict=False):
        if " ".join(pair) in body_pairs():
            return as_type(SourceKind, body_pairs()[" ".join(pair)])
    heads = low[: low.index("for")] if "for" in low else low[: low.index("of")] if "of" in low else low
    for word in reversed(heads):
        if word in body_kinds():
            return as_type(SourceKind, body_kinds()[word])
    for word in low:
        if word in body_kinds():
            return as_type(SourceKind, body_kinds()[word])
    return None


def _starts(token: Token) -> bool:
    return (
        capitalised(token)
        and token.pos in {"PROPN", "NOUN", "ADJ", "X"}
        and token.lower not in MOVABLE
        and token.lower not in roles() - body_kinds().keys()
    )


def _steps(sentence: Sentence, at: int) -> int:
    """How many tokens a name goes on by here: 0 where it ends, more over "of the", "for"."""
    size = len(sentence)
    if _starts(sentence[at]):
        return 1
    links = 0
    while at + links < size and sentence[at + links].lower in {"of", "for", "the", "and", "-"} and links < 2:
        links += 1
        follows = at + links < size and _starts(sentence[at + links])
        if follows and (sentence[at].lower != "and" or sentence[at - 2].lower in {"of", "for"}):
            return links + 1 if sentence[at].lower not in {"the"} else 0
    return 0


def titled(sentence: Sentence) -> bool:
    """Whether capitals say nothing here: headlines in title case."""
    long = [t for t in sentence if t.text[:1].isalpha() and len(t.text) > 3]
    return bool(long) and sum(map(capitalised, long)) > 0.7 * len(long)


def runs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Capitalised runs with a body's noun in them: (first token, one past the last)."""
    at, size = 0, len(sentence)
    if titled(sentence):
        return
    while at < size:
        if not _starts(sentence[at]):
            at += 1
            continue
        end = at + 1
        while end < size and (step := _steps(sentence, end)):
            end += step
        name = said(sentence, at, end)
        if end - at > 1 and body_kind(name) is not None and any(w in body_kinds() for w in folded(name)):
            yield at, end
        at = end


def found(sentences: Iterable[Sentence]) -> Iterator[tuple[str, str, int]]:
    """Every name of a document as (text, kind, offset), bodies by their shape before the tagger's names."""
    for sentence in sentences:
        taken: set[int] = set()
        for start, end in runs(sentence):
            taken.update(range(start, end))
            yield said(sentence, start, end), "ORG", sentence[start].start
        for kind, start, end in sentence.names():
            if not taken & set(range(start, end)):
                a = start
                while a < end - 1 and not (capitalised(sentence[a]) and sentence[a].lower != "the"):
                    a += 1
                yield said(sentence, a, end), kind, sentence[a].start


def acronym(name: str) -> str:
    """The capitals of a name's words: "SOHR"."""
    return "".join(w[0] for w in re.findall(r"[^\W\d_]+", name) if w[0].isupper())


def source_kind(name: str, kind: str) -> SourceKind:
    """What kind of source a name is."""
    if kind == "PER":
        return "other"
    return body_kind(name) or ("official" if kind == "LOC" else "organisation")


class Names:
    """The names of one document; short forms lead to the full one."""

    def __init__(self, sentences: Iterable[Sentence], text: str) -> None:
        self.all: list[Name] = []
        self._by_words: dict[tuple[str, tuple[str, ...]], Name] = {}
        for name, kind, at in found(sentences):
            self._note(name, kind, at)
        self.brackets = _bracketed(self.all, text)

    def _note(self, name: str, kind: str, at: int) -> None:
        clean = name.strip(" -'’\".,")
        clean = re.sub(r"['’]s$", "", clean)
        key = (kind, folded(clean))
        if not key[1]:
            return
        if key in self._by_words:
            self._by_words[key].count += 1
            return
        entry = Name(clean, kind, source_kind(clean, kind), at, words=frozenset(key[1]))
        self._by_words[key] = entry
        self.all.append(entry)

    def person(self, name: str) -> str:
        """The fullest name of a person of whom this is a part."""
        part = folded(name)
        fits = [n for n in self.all if n.kind == "PER" and len(n.words) > len(part) and _within(part, n.full)]
        return max(fits, key=lambda n: (n.count, -n.first)).full if fits else name

    def body(self, name: str) -> str:
        """The full name of a body of which this is a short form, the name itself where there is none."""
        bare = re.sub(r"^(?:the|The)\s+", "", name)
        if bare in self.brackets:
            return self.brackets[bare]
        if bare in wires():
            return wires()[bare]
        if bare in abbreviations():
            return abbreviations()[bare]
        return self._longer(bare) or bare

    def _longer(self, name: str) -> str | None:
        part = set(folded(name))
        if not part or not part & body_kinds().keys():
            return None
        fits = [
            n for n in self.all if n.kind == "ORG" and part < n.words and part & n.words & body_kinds().keys()
        ]
        return min(fits, key=lambda n: (-n.count, n.first)).full if fits else None

    def holding(self, listed: Iterable[str], at: int) -> Name | None:
        """The name with one of these words in it that was named last before an offset, else the first after."""
        wanted = list(listed)
        fits = [
            n
            for n in self.all
            if n.kind != "PER" and any(w in n.words or (" " in w and w in n.full.lower()) for w in wanted)
        ]
        earlier = [n for n in fits if n.first <= at]
        if earlier:
            return max(earlier, key=lambda n: (len(n.words) > 1, n.count, n.first))
        return min(fits, key=lambda n: (len(n.words) < 2, n.first), default=None)


def _within(part: tuple[str, ...], full: str) -> bool:
    whole = folded(full)
    return any(whole[i : i + len(part)] == part for i in range(len(whole) - len(part) + 1))


def _bracketed(names: list[Name], text: str) -> dict[str, str]:
    """Short forms that the document itself explains: "Syrian Observatory for Human Rights (SOHR)"."""
    found: dict[str, str] = {}
    for match in re.finditer(r"\(([A-Z][A-Za-z-]{1,8})\)", text):
        short = match.group(1)
        ahead = text[max(0, match.start() - 90) : match.start()].rstrip(" -\"'”")
        for name in names:
            if (
                name.kind != "PER"
                and len(name.full) > len(short)
                and ahead.removesuffix(" group").endswith(name.full)
            ):
                found.setdefault(short, name.full)
    for name in names:
        short = acronym(name.full)
        if len(short) > 2 and len(name.words) > 2 and name.kind == "ORG":
            found.setdefault(short, name.full)
    return found
