"""A parsed sentence: words with offsets, tags, heads and names, in the labels of Universal Dependencies."""

from __future__ import annotations

from collections.abc import Set
from typing import Self

from msgspec import Struct

from twosource.findings.kept import kept


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


class Sentence(tuple[Token, ...]):
    """A sentence of the article's text: its tokens; `start` and `end` are offsets into that text.

    The heads of its tokens make a tree. A sentence equals itself alone, whatever others say.
    """

    start: int
    end: int
    tokens: tuple[Token, ...]
    parsed: bool  # False where the pre-filter kept the sentence from the parser: heads are flat

    def __new__(cls, start: int, end: int, tokens: tuple[Token, ...], parsed: bool = True) -> Self:
        """A sentence of these tokens."""
        made = super().__new__(cls, tokens)
        made.start, made.end, made.tokens, made.parsed = start, end, tokens, parsed
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[int, int, tuple[Token, ...], bool]]:
        return type(self), (self.start, self.end, self.tokens, self.parsed)

    __eq__ = object.__eq__
    __ne__ = object.__ne__
    __hash__ = object.__hash__

    @kept
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple([t.lower for t in self.tokens])

    @kept
    def words(self) -> frozenset[str]:
        """The different words in lower case."""
        return frozenset(self.lower)

    @kept
    def lemmas(self) -> frozenset[str]:
        """The different lemmas."""
        return frozenset([t.lemma for t in self.tokens])

    @kept
    def tags(self) -> frozenset[str]:
        """The different Penn Treebank tags."""
        return frozenset([t.tag for t in self.tokens])

    def where(self, words: Set[str]) -> list[int]:
        """Where words of a lexicon stand, given in lower case; most sentences have none of most lexicons."""
        if self.words.isdisjoint(words):
            return []
        return [i for i, word in enumerate(self.lower) if word in words]

    @kept
    def capitals(self) -> tuple[bool, ...]:
        """Of each word, whether it begins with a capital."""
        return tuple([t.text[:1].isupper() for t in self.tokens])

    @kept
    def raised(self) -> tuple[int, int]:
        """Of the words of more than three letters: how many begin with a capital, and how many there are."""
        long = [t.text for t in self.tokens if len(t.text) > 3 and t.text.isalpha()]
        return sum([text[0].isupper() for text in long]), len(long)

    @kept
    def _children(self) -> list[tuple[Token, ...]]:
        """The dependents of each token."""
        below: list[tuple[Token, ...]] = [()] * len(self.tokens)
        for token in self.tokens:
            if token.head != token.i:
                below[token.head] += (token,)
        return below

    @kept
    def _related(self) -> list[dict[str, tuple[Token, ...]]]:
        """The dependents of each token by their relation, and by that without its subtype."""
        return [_by_relation(below) if below else _NONE for below in self._children]

    def children(self, index: int, *deps: str) -> tuple[Token, ...]:
        """Direct dependents of a token in order, all or only those with one of the relations.

        A relation without a subtype matches every subtype: "nsubj" finds "nsubj:pass".
        """
        if not deps:
            return self._children[index]
        related = self._related[index]
        if len(deps) == 1:  # as most callers ask
            return related.get(deps[0], ())
        found: tuple[Token, ...] = ()
        for dep in deps:
            if dep not in related:
                continue
            if found:  # of two relations: in order, and those of both once
                return tuple(
                    [t for t in self._children[index] if t.dep in deps or t.dep.partition(":")[0] in deps]
                )
            found = related[dep]
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

    @kept
    def openers(self) -> tuple[str, ...]:
        """For each word the preposition or conjunction that opens its phrase, "" where none does."""
        found = [""] * len(self.tokens)
        for token in reversed(self.tokens):  # the first one is noted last
            dep = token.dep
            if ":" in dep:
                dep = dep.partition(":")[0]
            if dep in _OPENING and token.head != token.i:
                found[token.head] = token.lower
        return tuple(found)

    def names(self) -> tuple[tuple[str, int, int], ...]:
        """Every name as (kind, first token, one past the last token)."""
        return self._names

    @kept
    def _names(self) -> tuple[tuple[str, int, int], ...]:
        found: list[tuple[str, int, int]] = []
        for token in self.tokens:
            if not token.ent:
                continue
            if token.ent_start or not found or found[-1][2] != token.i or found[-1][0] != token.ent:
                found.append((token.ent, token.i, token.i + 1))
            else:
                found[-1] = (token.ent, found[-1][1], token.i + 1)
        return tuple(found)


def _by_relation(tokens: tuple[Token, ...]) -> dict[str, tuple[Token, ...]]:
    """Tokens by the relation in which they stand, those of a subtype under both names."""
    found: dict[str, tuple[Token, ...]] = {}
    for token in tokens:
        dep = token.dep
        found[dep] = (*found[dep], token) if dep in found else (token,)
        if ":" in dep:
            dep = dep.partition(":")[0]
            found[dep] = (*found[dep], token) if dep in found else (token,)
    return found


_NONE: dict[str, tuple[Token, ...]] = {}
_OPENING = frozenset({"case", "mark"})
