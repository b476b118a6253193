"""The people and bodies that a document names in full, with their short forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import pairwise
from typing import cast as as_type

from twosource.extract.speakers_phrases import (
    MOVABLE,
    PACKAGE,
    TITLES,
    body_kinds,
    body_pairs,
    capitalised,
    role_kinds,
    roles,
    said,
)
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import SourceKind
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table, words

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


@cache
def national(word: str) -> str | None:
    """The adjective of the country that a word stands for: "Syrian" for "Syria's", "Syrias" and "Syrian"."""
    table: dict[str, dict[str, list[str]]] = load_table("twosource.text.gazetteer", "countries")
    bare = re.sub(r"['’]?s$", "", word)
    for form in (word, bare):
        if form[:1].isupper() and (code := gazetteer().country_of(form)):
            adjectives = table.get(code, {}).get("adjectives")
            return adjectives[0] if adjectives else None
    return None


@cache
def nationalities() -> frozenset[str]:
    """Every adjective of a country, and the short forms that serve as one."""
    table: dict[str, dict[str, list[str]]] = load_table("twosource.text.gazetteer", "countries")
    adjectives = frozenset(a for row in table.values() for a in row.get("adjectives", ()))
    return adjectives | {"US", "U.S.", "UK", "NATO"}


def spelled_out(name: str) -> str:
    """A body's name with its country as an adjective and television in full: "Syrias state TV"."""
    first, _, rest = name.partition(" ")
    if rest and body_kind(rest) and re.search(r"['’]?s$", first) and (adjective := national(first)):
        name = f"{adjective} {rest}"
    return re.sub(r"\bTV$", "television", name)


def state_wire(name: str) -> str | None:
    """The agency meant by "Syria's state news agency", "the official Iranian news agency"."""
    low = name.lower()
    if not low.endswith("news agency") or not any(w in low for w in ("state", "official", "government")):
        return None
    for word in name.split():
        code = gazetteer().country_of(re.sub(r"['’]?s$", "", word)) if word[:1].isupper() else None
        for row in load_table(PACKAGE, "wires").values() if code else ():
            if row.get("state") == code:
                return str(row["name"])
    return None


def body_kind(name: str) -> SourceKind | None:
    """The kind of source that a body's name or noun says, None where it says nothing."""
    if name in wires():
        return "agency"
    low = [w.strip(".,") for w in name.lower().replace("-", " ").split()]
    for pair in pairwise(low):
        if " ".join(pair) in body_pairs():
            return as_type(SourceKind, body_pairs()[" ".join(pair)])
    heads = low[: low.index("for")] if "for" in low else low[: low.index("of")] if "of" in low else low
    for word in reversed(heads):
        if word in body_kinds():
            return as_type(SourceKind, body_kinds()[word])
    for word in (*low, *name.lower().split()):
        if word in body_kinds():
            return as_type(SourceKind, body_kinds()[word])
    return None


def _starts(token: Token) -> bool:
    return (
        capitalised(token)
        and token.pos in {"PROPN", "NOUN", "ADJ", "X"}
        and token.lower not in MOVABLE
        and token.lower not in roles() - body_kinds().keys()
        and token.text not in wires()
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


@lru_cache(maxsize=1024)
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
        linked = at + 1 < end and sentence[at + 1].lower in {"of", "for"}
        heads = {t.lower for t in sentence.tokens[at if linked else at + 1 : end]}
        tail = sentence[end - 1].lower in words(PACKAGE, "roles", "never_names")
        if end - at > 1 and heads & body_kinds().keys() and not tail:
            yield at, end
        at = end


@lru_cache(maxsize=1024)
def spans(sentence: Sentence) -> tuple[tuple[str, int, int], ...]:
    """The names of a sentence as (kind, first token, one past the last), mended: titles off, bodies whole."""
    mended: list[tuple[str, int, int]] = []
    plain = titled(sentence)
    for found_kind, first, last in sentence.names():
        kind = found_kind
        start, end = _untitled(sentence, first, last) if kind == "PER" else (first, last)
        start, end = _without_wires(sentence, start, end)
        while start < end and not capitalised(sentence[start]) and end - start > 1:
            start += 1
        if start >= end or sentence[start].lower in MOVABLE:
            continue
        while kind == "ORG" and end - start > 1 and _plain_noun(sentence[end - 1]):
            end -= 1
        if said(sentence, start, end) in wires():
            kind = "ORG"
        if kind == "PER" and end - start == 1 and national(sentence[start].text):
            kind = "LOC"
        if end - start > 1 and sentence[end - 1].lower in words(PACKAGE, "roles", "never_names"):
            continue
        if sentence[start].lower in words(PACKAGE, "roles", "tails"):
            end = start + 1  # "... in Syria Monitor Air strikes ...": where a headline runs into the text
        if not plain and any(t.lower in body_kinds() and capitalised(t) for t in sentence.tokens[start:end]):
            kind, start, end = "ORG", _from_left(sentence, start), _whole(sentence, end)
        elif kind == "ORG" and end < len(sentence) and sentence[end].lower in body_kinds():
            end += 1
        if mended and kind == "PER" and mended[-1][0] == "PER" and start - mended[-1][2] <= 0:
            start = mended.pop()[1]
        if not mended or start >= mended[-1][2]:
            mended.append((kind, start, end))
    return tuple(mended)


def _untitled(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A person's name without "Interior Minister" before it or "Secretary of the" after it."""
    titled_to = [i for i in range(start, end) if _title(sentence[i])]
    for i in titled_to:
        if i - start <= 3 and i + 1 < end:
            start = i + 1
        elif i > start:
            return start, i
    while start < end and (_title(sentence[start]) or sentence[start].text in {"-", "."}):
        start += 1
    while end - 1 > start and sentence[end - 1].pos in {"ADP", "DET", "PUNCT"}:
        end -= 1
    return start, end


def _title(token: Token) -> bool:
    return token.lower.strip(".") in TITLES or token.lower in role_kinds()


def _plain_noun(token: Token) -> bool:
    return token.text.islower() and token.lower not in body_kinds()


def _from_left(sentence: Sentence, start: int) -> int:
    """The start of a body's name over capitals that the tagger left out: "the Northern | Observatory"."""
    at = start
    while at > 1 and _starts(sentence[at - 1]) and sentence[at].text not in nationalities():
        at -= 1
    taken = sentence.tokens[at:start]
    led = at > 0 and sentence[at - 1].pos == "DET"
    whole = led or all(t.pos == "ADJ" for t in taken)
    return at if whole and not any(t.ent == "PER" for t in taken) else start


def _whole(sentence: Sentence, end: int) -> int:
    """The end of a body's name over "for Human Rights", "of Defence"."""
    size = len(sentence)
    tied = end < size and any(t.lower in {"of", "for"} for t in sentence.tokens[max(0, end - 3) : end])
    if tied and _starts(sentence[end]) and sentence[end].ent in {"", "ORG"}:
        end += 1  # "for Civil | Rights"
    while end + 1 < size and (step := _steps(sentence, end)) > 1:
        end += step
        while end < size and _starts(sentence[end]) and sentence[end - 1].text[:1].isupper():
            end += 1
    return end


def found(sentences: Iterable[Sentence]) -> Iterator[tuple[str, str, int]]:
    """Every name of a document as (text, kind, offset): the tagger's names, then bodies by their shape."""
    for sentence in sentences:
        taken: set[int] = set()
        for kind, start, end in spans(sentence):
            taken.update(range(start, end))
            yield said(sentence, start, end), kind, sentence[start].start
        for start, end in runs(sentence):
            if not taken & set(range(start, end)):
                yield said(sentence, start, end), "ORG", sentence[start].start


def _without_wires(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A name without the agency's tag that a lost comma has joined to it: "Monitor AFP"."""
    tags = [i for i in range(start, end) if sentence[i].text in wires()]
    if not tags or end - start == 1 or said(sentence, start, end) in wires():
        return start, end
    return (start, tags[0]) if tags[0] > start else (start, end)


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
        self._settle()
        self.brackets = _bracketed(self.all, text)

    def _note(self, name: str, kind: str, at: int) -> None:
        clean = name.strip(" -'’\".,")
        clean = re.sub(r"['’]s$", "", clean)
        clean = re.sub(r"^\S+-(?:based|linked|affiliated)\s+(?=[A-Z])", "", clean)
        key = (kind, folded(clean))
        if not key[1]:
            return
        if key in self._by_words:
            self._by_words[key].count += 1
            return
        entry = Name(clean, kind, source_kind(clean, kind), at, words=frozenset(key[1]))
        self._by_words[key] = entry
        self.all.append(entry)

    def _settle(self) -> None:
        """One kind for one name: a name that is part of a person's is a person's."""
        whole = [n for n in self.all if n.kind == "PER" and len(n.words) > 1]
        for name in self.all:
            if name.kind != "PER" and len(name.words) == 1 and body_kind(name.full) is None:
                last = {folded(n.full)[-1] for n in whole}
                if name.words <= last:
                    name.kind = "PER"

    def person(self, name: str) -> str:
        """The fullest name of a person of whom this is a part."""
        part = folded(name)
        fits = [n for n in self.all if n.kind == "PER" and len(n.words) > len(part) and _within(part, n.full)]
        return max(fits, key=lambda n: (n.count, -n.first)).full if fits else name

    def body(self, name: str) -> str:
        """The full name of a body of which this is a short form, the name itself where there is none."""
        bare = re.sub(r"^(?:the|The)\s+", "", name)
        shorter = re.sub(
            r"\s+(?:monitor|monitoring|monitoring group|watchdog)$|^[A-Z]\w+[- ][Bb]ased\s+", "", bare
        )
        if len(folded(shorter)) > 1 and set(folded(shorter)) & body_kinds().keys():
            bare = shorter
        if bare in self.brackets:
            return self.brackets[bare]
        for tag in (bare, re.sub(r"['’]?s$", "", bare)):
            if tag in wires():
                return wires()[tag]
        if bare in abbreviations():
            return abbreviations()[bare]
        if (state := state_wire(bare)) is not None:
            return state
        if known := self._contained(bare):
            return known
        inner = [wires()[w] for w in bare.split() if w in wires() and body_kind(bare) in {"outlet", "agency"}]
        return inner[0] if inner else spelled_out(self._longer(bare) or bare)

    def _contained(self, name: str) -> str | None:
        """The name of a body inside a longer run: "London Based Observatory", "Observatory monitoring"."""
        fits = [
            n
            for n in self.all
            if n.kind == "ORG"
            and len(n.words) > 1
            and n.words & body_kinds().keys()
            and len(n.full) < len(name)
            and (name.startswith(n.full + " ") or name.endswith(" " + n.full))
            and _idle(name.replace(n.full, " "), n.count)
        ]
        return max(fits, key=lambda n: (len(n.full), n.count)).full if fits else None

    def _longer(self, name: str) -> str | None:
        part = set(folded(name))
        if not part or not part & body_kinds().keys() or part <= words(PACKAGE, "bodies", "generic.heads"):
            return None
        fits = [
            n for n in self.all if n.kind == "ORG" and part < n.words and part & n.words & body_kinds().keys()
        ]
        return min(fits, key=lambda n: (-n.count, n.first)).full if fits else None

    def holding(self, listed: Iterable[str], at: int) -> Name | None:
        """The name with one of these words in it: fullest first, then the last before an offset."""
        wanted = list(listed)
        fits = [
            n
            for n in self.all
            if n.kind != "PER" and any(w in n.words or (" " in w and w in n.full.lower()) for w in wanted)
        ]
        return min(fits, key=lambda n: (len(n.words) < 2, n.first > at, -n.count, n.first), default=None)


def _idle(rest: str, count: int) -> bool:
    """Whether what stands beside a name in a longer run says nothing of another body."""
    return not set(folded(rest)) & body_kinds().keys() and (count > 1 or rest.islower())


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
