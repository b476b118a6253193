"""Kept answers: what a model said to a question, so that the same question need not be put again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from twosource.errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A folder with one file for each answer, named by the hash of its question."""

    folder: Path

    def __post_init__(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(
                f"The folder for answers {self.folder} cannot be made: {error.strerror}."
            ) from None

    def get(self, question: bytes) -> str | None:
        """The answer to a question, None where none is kept that can be read."""
        try:
            return self._file(question).read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, question: bytes, answer: str) -> None:
        """Keep an answer whole or not at all; a folder that cannot be written costs a question next time."""
        target = self._file(question)
        partial = target.with_suffix(f".{os.getpid()}.partial")
        try:
            partial.write_text(answer, encoding="utf-8", newline="")
            partial.replace(target)
        except (OSError, UnicodeEncodeError):
            partial.unlink(missing_ok=True)

    def _file(self, question: bytes) -> Path:
        return self.folder / f"{sha256(question).hexdigest()}.json"
