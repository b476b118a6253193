"""Any spaCy pipeline as a reader: its documents in our sentences and the labels of Universal Dependencies."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from twosource.errors import MissingExtra
from twosource.findings.tokens import Sentence, Token
from twosource.language.clearnlp import ONLY_CLEARNLP, universal
from twosource.language.lemmas import lemma
from twosource.language.reader import TextPiece

# Kinds of names by what spaCy pipelines call them; peoples ("Syrian") are no names, as in the shipped reader.
KINDS = {"PERSON": "PER", "PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


@dataclass(frozen=True, slots=True)
class SpacyReader:
    """A loaded pipeline; sentences of a pipeline without a parser are not parsed."""

    pipeline: Any
    name: str

    @classmethod
    def load(cls, name: str) -> SpacyReader:
        """Load a pipeline by its package name or its folder."""
        try:
            spacy = importlib.import_module("spacy")
        except ImportError:
            raise MissingExtra("spaCy is not installed. Run: pip install 'twosource[spacy]'") from None
        try:
            pipeline = spacy.load(name)
        except OSError:
            raise MissingExtra(
                f"The spaCy pipeline {name!r} is not installed. Run: python -m spacy download {name}"
            ) from None
        return cls(pipeline, f"{name}/{pipeline.meta.get('version', '0')}")

    def read(self, texts: Sequence[TextPiece]) -> list[tuple[Sentence, ...]]:
        """The sentences of each piece, with offsets into its article."""
        self.pipeline.max_length = max([self.pipeline.max_length, *(len(p.text) + 1 for p in texts)])
        documents = self.pipeline.pipe(p.text for p in texts)
        return [tuple(sentences(d, p.start)) for d, p in zip(documents, texts, strict=True)]


def sentences(document: Any, start: int = 0) -> Iterator[Sentence]:
    """The sentences of a spaCy document; white space is no word."""
    spans = document.sents if document.has_annotation("SENT_START") else [document[:]]
    for span in spans:
        words = [t for t in span if not t.is_space]
        if words:
            yield sentence(words, start, document.has_annotation("DEP"))


def sentence(words: Sequence[Any], start: int, parsed: bool) -> Sentence:
    """One sentence out of spaCy's tokens."""
    heads, deps = tree(words) if parsed else ([0] * len(words), ["root"] + ["dep"] * (len(words) - 1))
    tokens = []
    for i, word in enumerate(words):
        kind = KINDS.get(word.ent_type_, "")
        tokens.append(
            Token(
                i=i,
                text=word.text,
                start=start + word.idx,
                end=start + word.idx + len(word.text),
                lemma=word.lemma_ or lemma(word.text, word.pos_, word.tag_),
                pos=word.pos_,
                tag=word.tag_,
                dep=deps[i],
                head=heads[i],
                ent=kind,
                ent_start=bool(kind) and word.ent_iob_ == "B",
                lower=word.text.lower(),
            )
        )
    return Sentence(tokens[0].start, tokens[-1].end, tuple(tokens), parsed)


def tree(words: Sequence[Any]) -> tuple[list[int], list[str]]:
    """Heads inside the sentence and relations in Universal Dependencies."""
    place = {word.i: k for k, word in enumerate(words)}
    heads = [place[above(word, place)] for word in words]
    deps = ["root" if word.dep_ == "ROOT" else word.dep_ or "dep" for word in words]
    if not ONLY_CLEARNLP.isdisjoint(deps):
        return universal(heads, deps, [w.pos_ for w in words], [w.lemma_.lower() for w in words])
    return heads, deps


def above(word: Any, place: dict[int, int]) -> int:
    """The governor of a word; where that is white space or outside, the next one up, at last itself."""
    governor = word.head
    while governor.i not in place and governor.head.i != governor.i:
        governor = governor.head
    return int(governor.i if governor.i in place else word.i)
