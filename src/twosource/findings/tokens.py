"""A parsed sentence: words with offsets, tags, heads and names, in the labels of Universal Dependencies."""

from __future__ import annotations

from collections.abc import Set
from typing import Self

from msgspec import Struct


class Token(Struct, frozen=True, gc=False):
    """One word of a sentence; `text` is as the article has it, but truecased where that is in capitals alone.

    `start` and `end` are half-open code-point offsets into the article's text. `head` is the index of
    the governing token inside the same sentence, its own index for the root.
    """

    i: int
    text: str
    start: int
    end: int
    lemma: str
    pos: str  # universal part of speech (UPOS), "VERB"
    tag: str  # Penn Treebank tag (XPOS), "VBD"
    dep: str  # universal dependency relation with its subtype, "nsubj:pass"
    head: int
    ent: str  # "PER", "ORG", "LOC" or ""
    ent_start: bool  # True on the first word of a name
    lower: str  # the word in lower case


class Sentence(list[Token]):
    """A sentence of the article's text: its tokens; `start` and `end` are offsets into that text.

    The heads of its tokens make a tree. A sentence equals itself alone, whatever others say. It is never
    changed, and a list only because Python 3.11 reads the attributes of what derives from a tuple in five
    times the time; and nearly every sentence is asked for all that is said of its words here.
    """

    __slots__ = (
        "_children",
        "_names",
        "_related",
        "capitals",
        "end",
        "lemmas",
        "lower",
        "openers",
        "parsed",
        "raised",
        "start",
        "tags",
        "tokens",
        "words",
    )  # fmt: skip
    start: int
    end: int
    tokens: tuple[Token, ...]
    parsed: bool  # False where the pre-filter kept the sentence from the parser: heads are flat
    lower: tuple[str, ...]  # the words in lower case
    words: frozenset[str]  # the different words in lower case
    lemmas: frozenset[str]
    tags: frozenset[str]  # the different Penn Treebank tags
    capitals: tuple[bool, ...]  # of each word, whether it begins with a capital
    raised: tuple[int, int]  # of the words of more than three letters: how many do, and how many there are
    openers: tuple[str, ...]  # for each word the preposition or conjunction that opens its phrase, or ""

    def __init__(self, start: int, end: int, tokens: tuple[Token, ...], parsed: bool = True) -> None:
        super().__init__(tokens)
        self.start, self.end, self.tokens, self.parsed = start, end, tokens, parsed
        self.lower = tuple([t.lower for t in tokens])
        self.words = frozenset(self.lower)
        self.lemmas = frozenset([t.lemma for t in tokens])
        self.tags = frozenset([t.tag for t in tokens])
        texts = [t.text for t in tokens]
        self.capitals = tuple([text[:1].isupper() for text in texts])
        pairs = zip(texts, self.capitals, strict=True)
        long = [raised for text, raised in pairs if len(text) > _SHORT and text.isalpha()]
        self.raised = sum(long), len(long)
        self.openers = _openers(tokens)
        self._names = _names(tokens)
        self._children = below = _children(tokens)
        self._related = [_by_relation(each) if each else _NONE for each in below]

    def __reduce__(self) -> tuple[type[Self], tuple[int, int, tuple[Token, ...], bool]]:
        return type(self), (self.start, self.end, self.tokens, self.parsed)

    __eq__ = object.__eq__
    __ne__ = object.__ne__
    __hash__ = object.__hash__  # type: ignore[assignment]

    def where(self, words: Set[str]) -> list[int]:
        """Where words of a lexicon stand, given in lower case; most sentences have none of most lexicons."""
        if self.words.isdisjoint(words):
            return []
        return [i for i, word in enumerate(self.lower) if word in words]

    def children(self, index: int, dep: str | None = None, *others: str) -> tuple[Token, ...]:
        """Direct dependents of a token in order, all or only those with one of the relations.

        A relation without a subtype matches every subtype: "nsubj" finds "nsubj:pass".
        """
        related = self._related[index]
        if not others:  # as most callers ask
            return related.get(dep, ())
        found: tuple[Token, ...] = ()
        deps = (dep, *others)
        for each in deps:
            if each not in related:
                continue
            if found:  # of two relations: in order, and those of both once
                return tuple(
                    [t for t in self._children[index] if t.dep in deps or t.dep.partition(":")[0] in deps]
                )
            found = related[each]
        return found

    def below(self, index: int) -> list[Token]:
        """A token and everything below it, the nearest first."""
        children = self._children
        found = [self.tokens[index]]
        for above in found:  # which grows as it is read
            found += children[above.i]
        return found

    def subtree(self, index: int) -> tuple[int, ...]:
        """Indices of a token and everything below it, in order."""
        return tuple(sorted([t.i for t in self.below(index)]))

    def ancestors(self, index: int) -> tuple[Token, ...]:
        """The governors of a token, nearest first, up to the root."""
        tokens = self.tokens
        found: list[Token] = []
        for _ in tokens:  # as deep as a tree can be
            head = tokens[index].head
            if head == index:
                break
            index = head
            found.append(tokens[index])
        return tuple(found)

    def names(self) -> tuple[tuple[str, int, int], ...]:
        """Every name as (kind, first token, one past the last token)."""
        return self._names


def _children(tokens: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    """The dependents of each token."""
    below: list[tuple[Token, ...]] = [()] * len(tokens)
    for token in tokens:
        if token.head != token.i:
            below[token.head] += (token,)
    return below


def _openers(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """For each word the first preposition or conjunction on it."""
    found = [""] * len(tokens)
    for token in reversed(tokens):  # the first one is noted last
        dep = token.dep
        if dep[:4] in _OPENING and dep[4:5] in _SUBTYPED and token.head != token.i:
            found[token.head] = token.lower
    return tuple(found)


def _names(tokens: tuple[Token, ...]) -> tuple[tuple[str, int, int], ...]:
    """The runs of words that are one name."""
    found: list[tuple[str, int, int]] = []
    for token in tokens:
        if not token.ent:
            continue
        if token.ent_start or not found or found[-1][2] != token.i or found[-1][0] != token.ent:
            found.append((token.ent, token.i, token.i + 1))
        else:
            found[-1] = (token.ent, found[-1][1], token.i + 1)
    return tuple(found)


def _by_relation(tokens: tuple[Token, ...]) -> dict[str | None, tuple[Token, ...]]:
    """Tokens by the relation in which they stand, those of a subtype under both names; under None all."""
    found: dict[str | None, tuple[Token, ...]] = {None: tokens}
    for token in tokens:
        dep = token.dep
        found[dep] = (*found[dep], token) if dep in found else (token,)
        if ":" in dep:
            dep = dep.partition(":")[0]
            found[dep] = (*found[dep], token) if dep in found else (token,)
    return found


_NONE: dict[str | None, tuple[Token, ...]] = {}
_OPENING = frozenset({"case", "mark"})
_SUBTYPED = frozenset({"", ":"})  # what may follow the name of a relation
_SHORT = 3  # letters of a word whose capital tells little
