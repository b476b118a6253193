"""Copies: how many made copies of real articles are found, beside two usual ways of finding them.

    python benchmarks/copies.py [--articles N] [--seed N] [--scale N]

Of real articles copies of every kind are made (`altered.py`). Of no common origin are pages of different
publishers on one shooting (gold: the gun violence archive), reports of different outlets of one day, and
reports of one outlet within three weeks. Two of them that share more than a twentieth of their runs of
five words are left out: nobody can say by whom those were written. The rivals get the threshold that is
best for them on these very pairs. `--scale` times piles of made documents, up to N.

The rivals need `pip install twosource[benchmarks]`; without it they are left out.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from random import Random
from types import ModuleType

from altered import ALTERED, PILES, SHARED, Row, articles, sentences
from rapidfuzz import fuzz

from twosource.copies import NearCopies
from twosource.findings.article import Article, CleanArticle, DatedArticle, Publication
from twosource.findings.groups import Lineage

WORDS = 60
APART = 0.05  # share of runs of five words from which on two reports are no sure strangers
Scores = list[float]


@dataclass(frozen=True)
class Pair:
    """Two reports, the earlier first; `kind` says how the later was made, or why they are strangers."""

    kind: str
    one: Row
    other: Row
    copied: bool


def main() -> None:
    """Print F1 of every way, and what is found of each kind."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=250)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--scale", type=int, default=0)
    given = parser.parse_args()
    if given.scale:
        scaling(given.scale)
        return
    if missing := [str(path) for path in PILES if not path.exists()]:
        print(f"skipped: there is nothing at {', '.join(missing)}")
        return
    chance = Random(given.seed)
    rows = articles(PILES, WORDS)
    taken = chance.sample(rows, min(given.articles, len(rows)))
    copied = [*made(taken, rows, chance)]
    used = {p.one["id"] for p in copied}
    pairs = [*copied, *strangers([r for r in rows if r["id"] in used], chance)]
    print(f"{sum(p.copied for p in pairs)} copies, {sum(not p.copied for p in pairs)} pairs of strangers")
    lineages = NearCopies()(
        [dated(r) for r in {r["id"]: r for p in pairs for r in (p.one, p.other)}.values()]
    )
    ours = [float(lineages[p.one["id"]].lineage == lineages[p.other["id"]].lineage) for p in pairs]
    ways: dict[str, Scores] = {"twosource": ours}
    ways |= {name: way(pairs) for name, way in RIVALS.items() if installed(name)}
    report(pairs, ways)
    directions(pairs, lineages)


def made(taken: Sequence[Row], rows: Sequence[Row], chance: Random) -> Iterator[Pair]:
    """Every kind of copy of every article, some of its own day and some of the next."""
    used = {row["id"] for row in taken}
    hosts = [row for row in rows if row["id"] not in used]  # a copy of two texts has the lineage of one
    chance.shuffle(hosts)
    for row, host, other in zip(taken, hosts, hosts[len(taken) :], strict=False):
        kinds: Mapping[str, Callable[[Row, Random], Row]] = {
            **ALTERED,
            "extended": lambda r, _, h=other: r | {"text": f"{r['text']} {h['text']}"},
            "passage": lambda r, _, h=host: h | {"text": quoting(r["text"], h["text"])},
        }
        for kind, alter in kinds.items():
            later = date.fromisoformat(row["published"][:10]) + timedelta(days=chance.choice((0, 1, 2)))
            named = {
                "id": f"{row['id']}-{kind}",
                "outlet": f"The {kind} Post",
                "published": later.isoformat(),
            }
            yield Pair(kind, row, alter(row, chance) | named, True)


def quoting(text: str, host: str) -> str:
    """Another report with a third of this one, and 60 words at least, in its middle."""
    said, around = text.split(), sentences(host)
    size = max(60, len(said) // 3)
    start = max(0, (len(said) - size) // 2)
    half = len(around) // 2
    return " ".join((*around[:half], *said[start : start + size], *around[half:]))


def strangers(rows: Sequence[Row], chance: Random) -> Iterator[Pair]:
    """Pairs of reports that were written apart."""
    found: list[Pair] = []
    pages = [
        json.loads(x) for x in (SHARED / "gva" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    by_id = {
        p["id"]: p | {"outlet": p["url"].split("/")[2]} for p in pages if len(p["text"].split()) >= WORDS
    }
    for line in (SHARED / "gva" / "incidents.jsonl").read_text(encoding="utf-8").splitlines():
        told = [by_id[i] for i in json.loads(line)["articles"] if i in by_id]
        for a, b in combinations(told, 2):
            if a["outlet"] != b["outlet"]:
                found.append(Pair("one shooting, two papers", a, b, False))
    for a, b in combinations(sorted(rows, key=lambda r: (r["published"], r["id"])), 2):
        days = (date.fromisoformat(b["published"][:10]) - date.fromisoformat(a["published"][:10])).days
        if a["outlet"] != b["outlet"] and days == 0:
            found.append(Pair("one day, two papers", a, b, False))
        elif a["outlet"] == b["outlet"] and days <= 21:
            found.append(Pair("one paper, three weeks", a, b, False))
    for kind in sorted({p.kind for p in found}):
        these = [p for p in found if p.kind == kind]
        chance.shuffle(these)
        yield from [p for p in these[:1500] if shared(p) < APART][:750]


def runs(text: str, size: int = 5) -> set[str]:
    """The runs of a few words of a text."""
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[i : i + size]) for i in range(max(1, len(words) - size + 1))}


def shared(pair: Pair) -> float:
    """The share of the smaller text's runs that stand in the other."""
    a, b = runs(pair.one["text"]), runs(pair.other["text"])
    return len(a & b) / min(len(a), len(b))


def dated(row: Row) -> DatedArticle:
    """A row as the stage takes it."""
    text = f"{row['title']}\n\n{row['text']}"
    whole = Article(
        id=row["id"],
        origin=row["id"],
        sha256="",
        media_type="",
        size=len(text),
        text=text,
        outlet=row["outlet"],
    )
    day = Publication(value=row["published"][:10], basis="metadata")
    return DatedArticle(clean=CleanArticle(article=whole, furniture=()), published=day, times=())


def module(name: str) -> ModuleType:
    """A module that only a benchmark asks for."""
    return importlib.import_module(name)


def installed(name: str) -> bool:
    """Whether a rival's library is there."""
    try:
        module("sklearn" if name.startswith("TF-IDF") else "datasketch")
    except ImportError:
        print(f"{name} left out: pip install twosource[benchmarks]")
        return False
    return True


def tfidf(pairs: Sequence[Pair]) -> Scores:
    """The mean of the TF-IDF cosine and rapidfuzz's ratio of sorted words."""
    texts = list({r["id"]: r["text"] for p in pairs for r in (p.one, p.other)}.items())
    place = {name: n for n, (name, _) in enumerate(texts)}
    table = module("sklearn.feature_extraction.text").TfidfVectorizer(sublinear_tf=True)
    rows = table.fit_transform([text for _, text in texts])
    found: Scores = []
    for p in pairs:
        a, b = rows[place[p.one["id"]]], rows[place[p.other["id"]]]
        near = float(a.multiply(b).sum())
        found.append((near + fuzz.token_set_ratio(p.one["text"], p.other["text"]) / 100) / 2)
    return found


def minhash(pairs: Sequence[Pair]) -> Scores:
    """Jaccard of runs of three words by 128 permutations."""
    sketch = module("datasketch").MinHash
    made: dict[str, object] = {}
    for row in {r["id"]: r for p in pairs for r in (p.one, p.other)}.values():
        one = sketch(num_perm=128)
        one.update_batch([run.encode() for run in runs(row["text"], 3)])
        made[row["id"]] = one
    return [float(made[p.one["id"]].jaccard(made[p.other["id"]])) for p in pairs]  # type: ignore[attr-defined]


RIVALS: Mapping[str, Callable[[Sequence[Pair]], Scores]] = {
    "TF-IDF and rapidfuzz": tfidf, "MinHash": minhash,
}  # fmt: skip


def report(pairs: Sequence[Pair], ways: Mapping[str, Scores]) -> None:
    """Print F1, precision and recall of every way, then what it calls copies, kind by kind."""
    at: dict[str, float] = {}
    for name, scores in ways.items():
        tried = sorted(set(scores)) if len(set(scores)) < 300 else [n / 200 for n in range(201)]
        f1, at[name] = max((quality(pairs, scores, t)[0], t) for t in tried)
        _, precision, recall = quality(pairs, scores, at[name])
        print(f"{name:22} F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}")
    print(f"{'called copies of':28}" + "".join(f"{name:>22}" for name in ways))
    for kind in dict.fromkeys(p.kind for p in pairs):
        these = [n for n, p in enumerate(pairs) if p.kind == kind]
        said = (sum(ways[name][n] >= at[name] for n in these) / len(these) for name in ways)
        print(f"{kind:24}{len(these):4}" + "".join(f"{share:22.1%}" for share in said))


def quality(pairs: Sequence[Pair], scores: Scores, least: float) -> tuple[float, float, float]:
    """F1, precision and recall where everything from a score on is called a copy."""
    said = [p.copied for p, score in zip(pairs, scores, strict=True) if score >= least]
    right, copies = sum(said), sum(p.copied for p in pairs)
    precision, recall = right / max(1, len(said)), right / copies
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def directions(pairs: Sequence[Pair], lineages: Mapping[str, Lineage]) -> None:
    """Print how often the made one is not called the original, for pairs of one day and for others."""
    right: dict[bool, list[bool]] = {True: [], False: []}
    for p in pairs:
        one, other = lineages[p.one["id"]], lineages[p.other["id"]]
        if p.copied and one.lineage == other.lineage:
            same_day = p.one["published"][:10] == p.other["published"][:10]
            right[same_day].append(not above(p.one["id"], p.other["id"], lineages))
    for same_day, said in right.items():
        when = "of one day" if same_day else "a day or two apart"
        print(f"who copied whom, {when}: {sum(said) / max(1, len(said)):.1%} of {len(said)} not turned round")


def above(one: str, other: str, lineages: Mapping[str, Lineage]) -> bool:
    """Whether the first is called a copy, however many times removed, of the other."""
    while (first := lineages[one].copy_of) is not None:
        if first == other:
            return True
        one = first
    return False


def scaling(most: int) -> None:
    """Print seconds for piles of made documents, a fifth of them altered copies, each twice the last."""
    size = most
    while size >= 4000:
        size //= 2
    while size <= most:
        pile = [dated(row) for row in invented(size, Random(1))]
        began = time.process_time()
        lineages = NearCopies()(pile)
        took = time.process_time() - began
        copies = sum(one.copy_of is not None for one in lineages.values())
        print(f"{size:6} documents: {took:6.1f} s, {took / size * 1000:.2f} ms each, {copies} copies found")
        size *= 2


def invented(size: int, chance: Random) -> Iterator[Row]:
    """Documents of made words, as often used as words are; names, and a stock paragraph of each outlet."""
    words = ["".join(chance.choices("abdefghiklmnoprstuv", k=chance.randint(3, 9))) for _ in range(40000)]
    weights = [1 / (n + 3) for n in range(len(words))]
    stock = [" ".join(chance.choices(words, weights, k=30)).capitalize() + "." for _ in range(40)]
    kept: list[Row] = []
    for n in range(size):
        day = (date(2020, 1, 1) + timedelta(days=n * 700 // size)).isoformat()
        if kept and n % 5 == 0:
            row = ALTERED[chance.choice(("abridged", "reordered", "near"))](chance.choice(kept[-50:]), chance)
        else:
            told = chance.choices(words, weights, k=220)
            lines = [" ".join(told[i : i + 20]).capitalize() + "." for i in range(0, 220, 20)]
            row = {"title": lines[0], "text": " ".join((*lines, stock[n % 40]))}
        row = row | {"id": f"d{n:06}", "outlet": f"Paper {n % 40}", "published": day}
        kept.append(row)
        yield row


if __name__ == "__main__":
    main()
