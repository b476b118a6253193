"""A parsed sentence: words with offsets, tags, heads and names, in the labels of Universal Dependencies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

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


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence of the article's text with its tokens; `start` and `end` are offsets into that text."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    parsed: bool = True  # False where the pre-filter kept the sentence from the parser: heads are flat

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    def __getitem__(self, index: int) -> Token:
        return self.tokens[index]

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple([t.lower for t in self.tokens])

    @cached_property
    def raised(self) -> tuple[int, int]:
        """Of the words of more than three letters: how many begin with a capital, and how many there are."""
        long = [t.text for t in self.tokens if len(t.text) > 3 and t.text.isalpha()]
        return sum([text[0].isupper() for text in long]), len(long)

    @cached_property
    def _children(self) -> list[tuple[Token, ...]]:
        below: list[list[Token]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                below[token.head].append(token)
        return list(map(tuple, below))

    def children(self, index: int, *deps: str) -> tuple[Token, ...]:
        """Direct dependents of a token in order, all or only those with one of the relations.

        A relation without a subtype matches every subtype: "nsubj" finds "nsubj:pass".
        """
        below = self._children[index]
        if not below or not deps:
            return below
        if len(below) == 1:
            dep = below[0].dep
            return below if dep in deps or dep.partition(":")[0] in deps else ()
        return tuple([t for t in below if t.dep in deps or (":" in t.dep and t.dep.split(":")[0] in deps)])

    def subtree(self, index: int) -> tuple[int, ...]:
        """Indices of a token and everything below it, in order."""
        if not self._children[index]:
            return (index,)
        seen, stack = {index}, [index]
        while stack:
            for child in self._children[stack.pop()]:
                if child.i not in seen:
                    seen.add(child.i)
                    stack.append(child.i)
        return tuple(sorted(seen))

    def ancestors(self, index: int) -> tuple[Token, ...]:
        """The governors of a token, nearest first, up to the root."""
        found: list[Token] = []
        here = self.tokens[index]
        while here.head != here.i and len(found) < len(self.tokens):
            here = self.tokens[here.head]
            found.append(here)
        return tuple(found)

    def names(self) -> tuple[tuple[str, int, int], ...]:
        """Every name as (kind, first token, one past the last token)."""
        return self._names

    @cached_property
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
