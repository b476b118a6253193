"""The shipped reader: cut into words, leave out what can hold no finding, read the rest in batches."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray

from twosource.findings.tokens import Sentence
from twosource.language import prefilter, trees
from twosource.language.flat import Reading, flat
from twosource.language.names import best_labels
from twosource.language.reader import SHIPPED, TextPiece
from twosource.language.sentences import OPENERS, opens, runs_on, sure_ends
from twosource.language.tokenizer import READ_AS, tokenize
from twosource.language.windows import Window, batches, cuts, encoded, sentences
from twosource.language.wordpiece import WordPieces, cases_of

WEIGHTS = Path(__file__).parent / "weights"
VERSION = "2"
KEPT = 4000  # windows whose readings are kept for copies, some 10 MB
LONGEST_UNREAD = 2_000  # words in one sentence that is not read: tables without an end to any of their lines
SURE_START = -0.5  # log-odds from which a word begins a sentence; swept on news held back


class OnnxReader:
    """English by the network in `weights`; one thread, and a text reads the same in any company."""

    def __init__(self, folder: Path, name: str = SHIPPED) -> None:
        self.folder = folder
        self.name = f"{name}/{VERSION}"

    @classmethod
    def shipped(cls) -> OnnxReader:
        """The reader with the weights of the package; they are read at the first sentence."""
        return cls(WEIGHTS)

    def __reduce__(self) -> tuple[type[OnnxReader], tuple[Path, str]]:
        return OnnxReader, (self.folder, self.name.partition("/")[0])

    @cached_property
    def _readings(self) -> dict[tuple[str, ...], Reading]:
        """What was read of late: the same words read the same, and copies tell in the same words."""
        return {}

    @cached_property
    def _labels(self) -> dict[str, NDArray[np.object_]]:
        found = json.loads((self.folder / "labels.json").read_text(encoding="utf-8"))
        return {kind: np.array(labels, object) for kind, labels in found.items()}

    @cached_property
    def _pieces(self) -> WordPieces:
        return WordPieces.load(self.folder / "vocabulary.txt")

    @cached_property
    def _encoder(self) -> onnxruntime.InferenceSession:
        return session(self.folder / "encoder.onnx")

    @cached_property
    def _relations(self) -> onnxruntime.InferenceSession:
        return session(self.folder / "relations.onnx")

    def read(self, texts: Sequence[TextPiece]) -> list[tuple[Sentence, ...]]:
        """The sentences of each piece, with offsets into its article."""
        windows = [w for number, piece in enumerate(texts) for w in self._windows(number, piece)]
        known = self._readings
        if len(known) > KEPT:
            known.clear()
        new = list({w.texts: w for w in windows if w.parsed and w.texts not in known}.values())
        for batch in batches(new):
            for index, reading in zip(batch, self._run([new[i] for i in batch]), strict=True):
                known[new[index].texts] = reading
        found: list[list[Sentence]] = [[] for _ in texts]
        for window in windows:
            start = texts[window.piece].start
            read = known[window.texts] if window.parsed else flat(window.texts)
            found[window.piece].extend(sentences(window, read, start))
        return [tuple(s) for s in found]

    def _windows(self, number: int, piece: TextPiece) -> Iterator[Window]:
        """Cut a text at its sure sentence ends, and what is still too long at the best place."""
        spans = tokenize(piece.text)
        for first, end in sure_ends(piece.text, spans):
            words = spans[first:end]
            texts = [READ_AS.get(word := piece.text[s:e], word) for s, e in words]
            parsed = piece.parse_all or prefilter.can_hold_a_finding(texts)
            if not parsed:
                for at in range(0, len(words), LONGEST_UNREAD):
                    part = slice(at, at + LONGEST_UNREAD)
                    yield Window(number, tuple(words[part]), tuple(texts[part]), (), (), (), (), parsed=False)
                continue
            pieces = self._pieces.each(texts)
            cases = cases_of(texts)
            for a, b in cuts(texts, [len(p) for p in pieces]):
                yield encoded(number, words[a:b], texts[a:b], pieces[a:b], cases[a:b])

    def read_words(self, sentences: Sequence[Sequence[str]], whole: bool = True) -> list[Reading]:
        """Readings of ready words, one list a sentence; `whole` keeps each list one sentence."""
        windows = []
        for words in sentences:
            pieces = self._pieces.each(words)
            windows.append(encoded(0, [(0, 0)] * len(words), words, pieces, cases_of(words)))
        found: dict[int, Reading] = {}
        for batch in batches(windows):
            readings = self._run([windows[i] for i in batch], whole)
            found.update(zip(batch, readings, strict=True))
        return [found[i] for i in range(len(windows))]

    def _run(self, windows: Sequence[Window], whole: bool = False) -> list[Reading]:
        """One batch of windows of the same width through both graphs."""
        shape = len(windows), windows[0].width
        ids, cases = np.zeros(shape, np.int32), np.zeros(shape, np.int32)
        first = np.zeros((shape[0], shape[1] - 2), np.int32)
        last = np.zeros_like(first)
        for row, window in enumerate(windows):
            ids[row, : len(window.ids)] = window.ids
            cases[row, : len(window.ids)] = window.cases
            first[row, : len(window.first)] = window.first
            last[row, : len(window.last)] = window.last
        arcs, governor, dependent, upos, xpos, names, starts = self._encoder.run(
            None, {"ids": ids, "cases": cases, "first": first, "last": last}
        )
        begins = starts > (np.inf if whole else SURE_START)
        begins[:, 0] = True
        for row, window in enumerate(windows):
            for i in (np.flatnonzero(begins[row, 1 : len(window.words)]) + 1).tolist():
                begins[row, i] = not runs_on(window.texts, i)
            if not whole and not OPENERS.isdisjoint(window.texts):
                begins[row, 1 : len(window.words)] |= [
                    opens(window.texts, i) for i in range(1, len(window.words))
                ]
        lengths = np.array([len(w.words) for w in windows])
        heads = trees.heads(arcs, begins, lengths)
        deps = self._relations.run(None, {"governor": governor, "dependent": dependent, "heads": heads})[0]
        labels = self._labels
        found = {
            "deps": labels["deps"][deps],
            "upos": labels["upos"][upos],
            "xpos": labels["xpos"][xpos],
            "names": labels["names"][best_labels(names, lengths, labels["names"].tolist())],
        }
        rows = {k: v.tolist() for k, v in {**found, "heads": heads, "starts": begins}.items()}
        return [Reading(**{k: v[row][:n] for k, v in rows.items()}) for row, n in enumerate(lengths.tolist())]


def session(path: Path) -> onnxruntime.InferenceSession:
    """A graph on one thread: more would be shared between processes that each hold a reader."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(os.fspath(path), options, providers=["CPUExecutionProvider"])
