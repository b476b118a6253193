"""Scores of a reader: trees and tags, names by kind, sentence ends on raw and on flattened text.

python training/evaluate.py --data ../shared/data/english [--weights FOLDER] [--quick]
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from augment import example, no_apostrophes, plain, without
from corpora import Words, treebank, uner, worldwide
from train import news

from twosource.language.onnx import WEIGHTS, OnnxReader
from twosource.language.reader import TextPiece

LONGEST = 90  # words; longer gold sentences do not fit the network's window and are left out
KINDS = ("PER", "ORG", "LOC")


def fits(sentences: Iterable[Words]) -> list[Words]:
    return [s for s in sentences if len(s.words) <= LONGEST]


def trees(reader: OnnxReader, sentences: list[Words]) -> dict[str, float]:
    """Attachment and tags on gold words and sentences; LAS without subtypes and with those kept."""
    hits: Counter[str] = Counter()
    began = time.perf_counter()
    readings = reader.read_words([s.words for s in sentences])
    took = time.perf_counter() - began
    for s, r in zip(sentences, readings, strict=True):
        for i in range(len(s.words)):
            hits["n"] += 1
            right = r.heads[i] == s.heads[i]
            dep = r.deps[i] if r.heads[i] else "root"
            hits["UAS"] += right
            hits["LAS"] += right and dep.split(":")[0] == s.deps[i].split(":")[0]
            hits["LAS+sub"] += right and dep == s.deps[i]
            hits["UPOS"] += r.upos[i] == s.upos[i]
            hits["XPOS"] += r.xpos[i] == s.xpos[i]
            for kind in ("nsubj", "nsubj:pass", "obj", "obl"):
                hits[f"{kind} gold"] += s.deps[i] == kind
                hits[f"{kind} found"] += dep == kind
                hits[f"{kind} right"] += right and dep == kind == s.deps[i]
    found = {k: 100 * hits[k] / hits["n"] for k in ("UAS", "LAS", "LAS+sub", "UPOS", "XPOS")}
    for kind in ("nsubj", "nsubj:pass", "obj", "obl"):
        found[kind] = 200 * hits[f"{kind} right"] / max(1, hits[f"{kind} gold"] + hits[f"{kind} found"])
    return {**found, "words/s": hits["n"] / took}


def stripped(sentences: list[Words]) -> list[Words]:
    """The sentences without commas and apostrophes, as flattened archives have them."""
    found = []
    for s in sentences:
        e = no_apostrophes(without(plain(s), {i for i, w in enumerate(s.words) if w == ","}))
        found.append(Words(words=e.words, heads=e.heads, deps=e.deps, upos=e.upos, xpos=e.xpos))
    return found


def spans(tags: Iterable[str]) -> set[tuple[int, int, str]]:
    """(first, one past the last, kind) of the names in BIO labels."""
    found: set[tuple[int, int, str]] = set()
    start, kind = -1, ""
    for i, tag in enumerate([*tags, "O"]):
        if kind and (tag[0] != "I" or tag[2:] != kind):
            found.add((start, i, kind))
            kind = ""
        if tag != "O" and not kind:
            start, kind = i, tag[2:]
    return found


def names(reader: OnnxReader, sentences: list[Words], worn: Callable[[str], str] = str) -> dict[str, float]:
    """Exact span and kind, by kind and together."""
    hits: Counter[str] = Counter()
    readings = reader.read_words([[worn(w) for w in s.words] for s in sentences])
    for s, r in zip(sentences, readings, strict=True):
        gold, found = spans(s.names or ()), spans(r.names)
        for kind in (*KINDS, "all"):
            some = {x for x in found if kind in (x[2], "all")}
            hits[f"{kind} gold"] += sum(kind in (x[2], "all") for x in gold)
            hits[f"{kind} found"] += len(some)
            hits[f"{kind} right"] += len(some & gold)
    return {
        k: 200 * hits[f"{k} right"] / max(1, hits[f"{k} gold"] + hits[f"{k} found"]) for k in ("all", *KINDS)
    }


def written(words: list[str], spaces: list[bool]) -> tuple[str, list[int]]:
    """The text of words with the place of each."""
    text, places = "", []
    for word, space in zip(words, spaces, strict=True):
        places.append(len(text))
        text += word + (" " if space else "")
    return text, places


def boundaries(reader: OnnxReader, sentences: list[Words], flat: bool, run: int = 5) -> dict[str, float]:
    """F1 of sentence starts on paragraphs of `run` neighbours without line breaks, as written or flattened.

    Flattened is worse than life: commas, quotes and apostrophes dropped at random, half the full stops too.
    """
    rng = random.Random(7)
    hits: Counter[str] = Counter()
    for at in range(0, len(sentences), run):
        group = [s for s in sentences[at : at + run] if s.document == sentences[at].document]
        words, spaces, firsts = [], [], set()
        if flat:
            for k in range(0, len(group), 3):
                e = example(group[k : k + 3], rng, {"PER": [], "ORG": [], "LOC": []})
                firsts |= {len(words) + i for i, flag in enumerate(e.starts) if flag}
                words += e.words
            spaces = [True] * len(words)
        else:
            for s in group:
                firsts.add(len(words))
                words += s.words
                spaces += [*s.spaces[:-1], True]
        text, places = written(words, spaces)
        gold = {places[i] for i in firsts} - {0}
        found = {s.start for s in reader.read([TextPiece(text, 0, True)])[0]} - {0}
        hits.update(gold=len(gold), found=len(found), right=len(gold & found))
    return {
        "F1": 200 * hits["right"] / max(1, hits["gold"] + hits["found"]),
        "precision": 100 * hits["right"] / max(1, hits["found"]),
        "recall": 100 * hits["right"] / max(1, hits["gold"]),
    }


def shown(title: str, scores: dict[str, float]) -> None:
    print(f"{title:28}", "  ".join(f"{k} {v:.1f}" for k, v in scores.items()), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--quick", action="store_true", help="the development sets alone")
    args = parser.parse_args()
    reader = OnnxReader(args.weights)
    gum_dev = treebank(args.data / "ud_gum/gum_permissive-dev.conllu", names=True)
    shown("GUM dev", trees(reader, fits(gum_dev)))
    shown("GUM dev news", trees(reader, fits(news(gum_dev))))
    shown("GUM dev names", names(reader, fits(gum_dev)))
    if args.quick:
        return
    tests = {
        "EWT test": treebank(args.data / "ud_ewt/en_ewt-ud-test.conllu"),
        "GUM test": treebank(args.data / "ud_gum/gum_permissive-test.conllu"),
        "PUD": treebank(args.data / "ud_pud/en_pud-ud-test.conllu"),
    }
    tests["GUM test news"] = news(tests["GUM test"])
    for title, sentences in tests.items():
        shown(title, trees(reader, fits(sentences)))
        shown(f"{title}, stripped", trees(reader, fits(stripped(sentences))))
    for title, sentences in {
        "UNER EWT names": uner(args.data / "uner/ewt-test.iob2"),
        "UNER PUD names": uner(args.data / "uner/pud-test.iob2"),
        "worldwide names": worldwide(args.data),
    }.items():
        shown(title, names(reader, fits(sentences)))
        shown(f"{title}, lower case", names(reader, fits(sentences), str.lower))
        shown(f"{title}, capitals", names(reader, fits(sentences), str.upper))
    for title, sentences in tests.items():
        shown(f"{title}, starts", boundaries(reader, sentences, flat=False))
        shown(f"{title}, starts, flattened", boundaries(reader, sentences, flat=True))


if __name__ == "__main__":
    main()
