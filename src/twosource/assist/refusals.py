"""Refusals: why a model's answer, or a finding in it, is not taken; docs/models.md explains each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why one finding of a model is refused."""

    SHAPE = "fields of the wrong type, or words outside the vocabulary"
    QUOTE = "the quoted words are not in the news text"
    LONG = "the quote is longer than any evidence may be"
    NUMBER = "the number is not in the quoted words"
    VALUE = "the words of the number give another value"
    NO_COUNT = "the number is a date, an age, a sum of money or a share"
    QUALIFIER = "the words beside the number qualify it otherwise"
    HARM = "no words in the quote say what happened to those counted"
    NEARER = "another word of harm stands nearer to the number"
    NEGATED = "the words say that it is not so"
    VICTIMS = "the words beside the number do not name who is counted"
    SUBSET = "the words do not make it a part of another count"
    SPEAKER = "the one cited is not named near the quote"
    CITED = "no words say that somebody is cited"
    CUE = "no words in the quote take that stance"
    TARGET = "the target is not named near the quote"
    CONTENT = "the words said are not in the quote"
    EVENT = "the clause named tells of no happening that the rules found"
    OTHERWISE = "the rules read the same number as another measure"
    MANY = "more findings than one answer may hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An answer that did not come, or came in no usable form; the rules' reading stands.

    `again` says that asking once more may help, after `wait` seconds if the endpoint gives them.
    `outage` is True where the endpoint failed and not the answer: the next article will fare no better.
    """

    reason: str
    again: bool = False
    wait: float | None = None
    code: int | None = None
    outage: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusals:
    """What became of a model's answer on one article.

    `refused` counts findings by kind ("figure", "statement") and reason. `failed` is why there was no
    usable answer; `unsent` is the number of characters that were too many to send.
    """

    added: int = 0
    known: int = 0  # told by the rules already
    refused: tuple[tuple[str, Reason, int], ...] = ()
    failed: Failure | None = None
    unsent: int = 0
