"""Windows: the runs of words that a reader reads at once, cut from texts, and the sentences made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, repeat

from twosource.findings.tokens import Sentence, Token
from twosource.language.flat import Reading, flat
from twosource.language.lemmas import lemmas
from twosource.language.tokenizer import Span, tokenize
from twosource.language.truecase import is_shouted, truecased
from twosource.language.wordpiece import CLS, SEP

LONGEST = 160  # pieces in one window; the network knows 192 places
CELLS = 512  # padded pieces in a batch: what stays in a core's cache
STEP = 4  # windows are padded to a multiple of this, so that a window's shape depends on itself alone


@dataclass(frozen=True, slots=True)
class Window:
    """A run of words that the network reads at once, in pieces."""

    piece: int  # which of the texts
    words: tuple[Span, ...]
    texts: tuple[str, ...]
    ids: tuple[int, ...]
    cases: tuple[int, ...]
    first: tuple[int, ...]
    last: tuple[int, ...]
    parsed: bool = True

    @property
    def width(self) -> int:
        """Pieces with padding."""
        return -(-len(self.ids) // STEP) * STEP


def encoded(number: int, words: Sequence[Span], texts: Sequence[str], pieces: Sequence[tuple[int, ...]],
            cases: Sequence[int]) -> Window:  # fmt: skip
    """A window with the markers around its pieces and the place of each word among them."""
    sizes = list(map(len, pieces))
    last = tuple(accumulate(sizes))
    first = tuple([1 + end - size for end, size in zip(last, sizes, strict=True)])
    ids = (CLS, *chain.from_iterable(pieces), SEP)
    case = (0, *chain.from_iterable(map(repeat, cases, sizes)), 0)
    return Window(number, tuple(words), tuple(texts), ids, case, first, last)


def cuts(texts: Sequence[str], sizes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Break a run of words that is too long, after a stop, a mark or at worst anywhere."""
    begin, left = 0, sum(sizes)
    while left > LONGEST - 2:
        end, total = begin, 0
        while total + sizes[end] <= LONGEST - 2:
            total += sizes[end]
            end += 1
        half = begin + (end - begin) // 2
        for marks in (".?!", ";:", ",)–—"):
            place = next((k for k in range(end - 1, half, -1) if texts[k] in marks), None)
            if place is not None:
                end = place + 1
                break
        yield begin, end
        left -= sum(sizes[begin:end])
        begin = end
    if begin < len(texts):
        yield begin, len(texts)


def batches(windows: Sequence[Window]) -> Iterator[list[int]]:
    """Indices of parsed windows, those of one width together."""
    by_width: dict[int, list[int]] = {}
    for index, window in enumerate(windows):
        if window.parsed:
            by_width.setdefault(window.width, []).append(index)
    for width, members in sorted(by_width.items()):
        size = max(1, CELLS // width)
        for at in range(0, len(members), size):
            yield members[at : at + size]


def sentences(window: Window, reading: Reading, start: int) -> Iterator[Sentence]:
    """The sentences of a window, cut where the reading says that one begins."""
    begins = [i for i, flag in enumerate(reading.starts) if flag or i == 0]
    texts = window.texts
    if window.parsed and is_shouted(texts):
        texts = truecased(texts, reading.xpos, reading.names, reading.starts)
    for first, end in zip(begins, [*begins[1:], len(window.words)], strict=True):
        tokens = words(window, texts, reading, first, end, start)
        yield Sentence(tokens[0].start, tokens[-1].end, tokens, window.parsed)


def words(
    window: Window, texts: Sequence[str], reading: Reading, first: int, end: int, start: int
) -> tuple[Token, ...]:
    """The words of one sentence; they are many, so each is made in one step."""
    part = slice(first, end)
    own, parts, tags = texts[part], reading.upos[part], reading.xpos[part]
    columns = zip(
        own, lemmas(own, parts, tags), window.words[part], reading.heads[part], reading.deps[part], parts,
        tags, reading.names[part], strict=True,
    )  # fmt: skip
    before = ""
    found: list[Token] = []
    add = found.append
    for i, (text, lemma, (a, b), head, dep, pos, tag, name) in enumerate(columns):
        kind, begins = "", False
        if name != "O":
            kind = name[2:]
            begins = name[0] == "B" or kind != before
        before = kind
        add(Token(
            i, text, start + a, start + b, lemma, pos, tag, dep if head else "root",
            head - 1 - first if head else i, kind, begins, text.lower(),
        ))  # fmt: skip
    return tuple(found)


def by_looks(text: str) -> Sentence:
    """A text as one sentence that no network has read."""
    spans = tokenize(text)
    texts = tuple(text[start:end] for start, end in spans)
    window = Window(0, tuple(spans), texts, (), (), (), (), parsed=False)
    return next(sentences(window, flat(texts), 0))
