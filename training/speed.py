"""Words a second of the whole reader on one core, out of a file with one JSON object with a "text" a line.

python training/speed.py TEXTS.jsonl [--articles 100] [--parse-all]
"""

from __future__ import annotations

import argparse
import json
import time
from itertools import islice
from pathlib import Path

from twosource.language import TextPiece
from twosource.language.onnx import OnnxReader


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--parse-all", action="store_true")
    args = parser.parse_args()
    with args.texts.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in islice(lines, args.articles)]
    pieces = [TextPiece(text, 0, args.parse_all) for text in texts]
    best_cpu = best_wall = float("inf")
    for _ in range(3):
        reader = OnnxReader.shipped()  # a fresh one: what a reader has read it does not read again
        reader.read([TextPiece("The weights are loaded by the first sentence.", 0, parse_all=True)])
        cpu, wall = time.process_time(), time.perf_counter()
        found = reader.read(pieces)
        best_cpu = min(best_cpu, time.process_time() - cpu)
        best_wall = min(best_wall, time.perf_counter() - wall)
    words = sum(len(s) for sentences in found for s in sentences)
    parsed = sum(len(s) for sentences in found for s in sentences if s.parsed)
    print(
        f"{words} words, {100 * parsed / words:.0f} % parsed: "
        f"{words / best_cpu:.0f} words a second of CPU time, {words / best_wall:.0f} by the clock"
    )


if __name__ == "__main__":
    main()
