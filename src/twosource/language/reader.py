"""Reading English: pieces of article text in, parsed sentences out, whichever pipeline does the work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from twosource.findings.tokens import Sentence

SHIPPED = "twosource-en"


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A run of article text between furniture; `start` is where it begins in the article.

    With `parse_all` every sentence is parsed, also one that the pre-filter would leave out.
    """

    text: str
    start: int = 0
    parse_all: bool = False


class Reader(Protocol):
    """Reads pieces of many articles at once; what it finds in one never depends on the others."""

    @property
    def name(self) -> str:
        """The pipeline's name and version, as the record gives it."""
        ...

    def read(self, texts: Sequence[TextPiece]) -> list[tuple[Sentence, ...]]:
        """The sentences of each piece, with offsets into its article."""
        ...


@lru_cache(maxsize=4)
def load(name: str = SHIPPED) -> Reader:
    """The reader that ships with the package, or any spaCy pipeline by its name or path."""
    if name == SHIPPED:
        from twosource.language.onnx import OnnxReader  # noqa: PLC0415 - only who reads pays for it

        return OnnxReader.shipped()
    from twosource.language.spacy import SpacyReader  # noqa: PLC0415 - an optional extra

    return SpacyReader.load(name)
