"""Who has spoken so far in a document, by the words that he was called by."""

from __future__ import annotations

from dataclasses import dataclass, field

from msgspec import Struct

from twosource.findings.mentions import Speaker


class Heard(Struct, frozen=True):
    """A speaker as last heard, with the words he was called by."""

    speaker: Speaker
    words: frozenset[str]
    human: bool | None  # None for "the source", which is a he and an it
    plural: bool
    sex: str | None = None


@dataclass(slots=True)
class Memory:
    """Who has spoken so far in a document, the last one last."""

    heard: list[Heard] = field(default_factory=list)
    accused: Heard | None = None  # by the sentence before

    def last(
        self,
        *,
        human: bool | None = None,
        plural: bool | None = None,
        word: str | None = None,
        sex: str | None = None,
    ) -> Heard | None:
        """The last one who fits."""
        for one in reversed(self.heard):
            if human is not None and one.human not in {human, None}:
                continue
            if plural is not None and one.plural != plural:
                continue
            if sex is not None and one.sex not in {sex, None}:
                continue
            if word is not None and word not in one.words:
                continue
            return one
        return None
