"""Attribution: exact spans of source, cue and content in articles where every attribution is marked.

    python benchmarks/attribution.py --data DIR [--errors N]

DIR is a copy of PolNeAR's articles: `*/attributions/*.ann` (brat) beside `*/text/*.txt`. A span counts only
when its first and last character are right; a span in pieces only when every piece is.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from twosource.extract.attributions import Attribution
from twosource.extract.speech import speech
from twosource.findings.article import Article, CleanArticle, DatedArticle, Extent, ParsedArticle, Publication
from twosource.language import TextPiece, load

Pieces = tuple[tuple[int, int], ...]
KINDS = ("Source", "Cue", "Content")


def gold(path: Path) -> Iterator[tuple[str, Pieces]]:
    """The marked spans of one article as (kind, pieces); those in one attribution only."""
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if fields[0].startswith("T"):
            kind, offsets = fields[1].split(" ", 1)
            pieces = [piece.split() for piece in offsets.split(";")]
            if kind in KINDS:
                yield kind, tuple(sorted((int(a), int(b)) for a, b in pieces))


def found(attributions: Sequence[Attribution], text: str) -> Iterator[tuple[str, Pieces]]:
    """The spans of an article as (kind, pieces): a quotation over several sentences is one piece."""
    by_cue: dict[Extent, list[Attribution]] = {}
    for one in attributions:
        if one.contents:
            by_cue.setdefault(one.cue, []).append(one)
    for cue, together in by_cue.items():
        pieces = sorted((c.start, c.end) for one in together for c in one.contents)
        yield "Cue", ((cue.start, cue.end),)
        yield "Content", joined(pieces, text)
        if together[0].speaker_extent:
            yield "Source", ((together[0].speaker_extent.start, together[0].speaker_extent.end),)


def joined(pieces: list[tuple[int, int]], text: str) -> Pieces:
    """Pieces with nothing but space and a full stop between them as one."""
    whole: list[tuple[int, int]] = []
    for start, end in pieces:
        if whole and not text[whole[-1][1] : start].strip(" .?!\n…"):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    return tuple(whole)


def parsed(text: str) -> ParsedArticle:
    article = Article(id="a", origin="a", sha256="", media_type="text/plain", size=len(text), text=text)
    clean = CleanArticle(article=article, furniture=())
    dated = DatedArticle(clean=clean, published=Publication(value=None, basis="none"), times=())
    sentences = load().read([TextPiece(text, parse_all=True)])[0]
    return ParsedArticle(dated=dated, sentences=sentences)


def texts(data: Path) -> Iterator[tuple[str, Path]]:
    """Each article's text with its annotations: `name_ab12.ann` belongs to `name.txt`."""
    for notes in sorted(data.glob("**/attributions/*.ann")):
        text = notes.parent.parent / "text" / (notes.stem.rsplit("_", 1)[0] + ".txt")
        if text.exists():
            yield text.read_bytes().decode("utf-8"), notes


def main() -> None:
    """Print precision, recall and F1 of each kind of span."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--errors", type=int, default=0)
    given = arguments.parse_args()
    if not given.data.exists():
        print(f"skipped: there is nothing at {given.data}")
        return
    right, system, marked = Counter[str](), Counter[str](), Counter[str]()
    shown = 0
    for text, notes in texts(given.data):
        wanted = Counter(gold(notes))
        got = Counter(found(speech(parsed(text)).attributions, text))
        for kind in KINDS:
            mine = Counter({s: n for s, n in got.items() if s[0] == kind})
            theirs = Counter({s: n for s, n in wanted.items() if s[0] == kind})
            right[kind] += (mine & theirs).total()
            system[kind] += mine.total()
            marked[kind] += theirs.total()
        missed = sorted((wanted - got).keys() - got.keys(), key=lambda s: s[1])
        for kind, pieces in missed[: max(0, given.errors - shown)]:
            shown += 1
            print(f"missed {kind}: {' | '.join(text[a:b] for a, b in pieces)!r}")
        for kind, pieces in sorted((got - wanted).keys(), key=lambda s: s[1])[: max(0, given.errors - shown)]:
            shown += 1
            print(f"not marked {kind}: {' | '.join(text[a:b] for a, b in pieces)!r}")
    for kind in KINDS:
        precision, recall = right[kind] / max(1, system[kind]), right[kind] / max(1, marked[kind])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{kind:8} F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}  ({right[kind]} of {marked[kind]})")


if __name__ == "__main__":
    main()
