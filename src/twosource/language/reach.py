"""Reach: how far an article is read, which is to the end of any report and not to that of any file.

What an article tells is held against all else that it tells, so that the work grows faster than its text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.language.prefilter import can_hold_a_finding
from twosource.language.reader import TextPiece
from twosource.language.sentences import sure_ends
from twosource.language.tokenizer import tokenize

# Of sentences that can hold a finding. The longest of 1,700 reports, a day of live coverage, has 1,430 of
# them in 29,000 words; the next has 790 in 15,000.
SENTENCES = 5_000
WORDS = 100_000
SHORTEST = 4  # characters of such a sentence and of what ends it: "war\n"


def reached(given: Sequence[TextPiece]) -> Iterator[TextPiece]:
    """The pieces of one article as far as it is read; the last may be cut at the end of a sentence."""
    if sum(len(piece.text) for piece in given) <= SENTENCES * SHORTEST:
        yield from given
        return
    sentences, words = SENTENCES, WORDS
    for piece in given:
        spans = tokenize(piece.text)
        read = 0
        for first, stop in sure_ends(piece.text, spans):
            end = stop
            if can_hold_a_finding([piece.text[a:b] for a, b in spans[first:stop]]):
                if not sentences or not words:
                    break
                sentences -= 1
                end = min(stop, first + words)
                words -= end - first
            read = end
        if read == len(spans):
            yield piece
            continue
        if read:
            yield TextPiece(piece.text[: spans[read - 1][1]], piece.start, piece.parse_all)
        return
