"""Weights into the files that the package ships: two ONNX graphs, the vocabulary and the labels.

python training/export.py --data DATA --weights reader.pt --out src/twosource/language/weights
"""

from __future__ import annotations

import argparse
import json
import math
import random
from pathlib import Path

import numpy as np
import onnx
import torch
from augment import plain
from batches import bucketed, collate, encode
from corpora import treebank
from model import HEAD, WIDTH, Network, load
from quantize import Array, quantize
from torch import Tensor, nn
from train import minilm, vocabulary

from twosource.language.wordpiece import WordPieces


class Encoder(nn.Module):
    """Word pieces in; arc scores, relation parts, best tags and start scores out."""

    def __init__(self, net: Network) -> None:
        super().__init__()
        self.net = net

    def forward(self, ids: Tensor, cases: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        """All outputs in the order of their names in the graph."""
        rows = self.net.encode(ids.long(), cases.long()).reshape(-1, WIDTH)
        begin = torch.arange(ids.shape[0], dtype=torch.int32)[:, None] * ids.shape[1]
        out = self.net.scores((rows[begin + first] + rows[begin + last]) * 0.5)
        best = [out[k].argmax(-1).to(torch.int32) for k in ("upos", "xpos")]
        return (out["arcs"], out["governor"], out["dependent"], *best, out["names"], out["starts"])


class Relations(nn.Module):
    """The best relation of each word to the governor chosen for it."""

    def __init__(self, net: Network, root: int) -> None:
        super().__init__()
        self.net = net
        self.register_buffer("is_root", torch.eye(net.shape.deps)[root] * 1e9)

    def forward(self, governor: Tensor, dependent: Tensor, heads: Tensor) -> Tensor:
        """Relations of the words, "root" where the head is 0 and only there."""
        at = heads[..., None].expand(-1, -1, governor.shape[-1])
        scores = self.net.relations(torch.gather(governor, 1, at), dependent)
        sign = (heads == 0).to(scores.dtype)[..., None] * 2 - 1
        return (scores + sign * self.is_root).argmax(-1).to(torch.int32)


def fold_scale(net: Network) -> None:
    """Put the attention's division into the query weights, one step less for each sentence."""
    with torch.no_grad():
        for layer in net.layers:
            queries = layer.heads * HEAD
            layer.qkv.weight[:queries] /= math.sqrt(HEAD)
            layer.qkv.bias[:queries] /= math.sqrt(HEAD)


def write_graphs(net: Network, labels: dict[str, list[str]], folder: Path) -> None:
    ids = torch.randint(1000, 9000, (2, 12), dtype=torch.int32)
    index = torch.arange(1, 11, dtype=torch.int32).repeat(2, 1)
    torch.onnx.export(
        Encoder(net),
        (ids, torch.zeros_like(ids), index, index),
        str(folder / "encoder.onnx"),
        input_names=["ids", "cases", "first", "last"],
        output_names=["arcs", "governor", "dependent", "upos", "xpos", "names", "starts"],
        dynamic_axes={
            **{k: {0: "b", 1: "t"} for k in ("ids", "cases")},
            **{
                k: {0: "b", 1: "n"} for k in ("first", "last", "dependent", "upos", "xpos", "names", "starts")
            },
            "arcs": {0: "b", 1: "n", 2: "m"},
            "governor": {0: "b", 1: "m"},
        },
        opset_version=17,
        dynamo=False,
    )
    governor, dependent = torch.randn(2, 11, net.shape.rel), torch.randn(2, 10, net.shape.rel)
    torch.onnx.export(
        Relations(net, labels["deps"].index("root")),
        (governor, dependent, index.long()),
        str(folder / "relations.onnx"),
        input_names=["governor", "dependent", "heads"],
        output_names=["deps"],
        dynamic_axes={
            "governor": {0: "b", 1: "m"},
            **{k: {0: "b", 1: "n"} for k in ("dependent", "heads", "deps")},
        },
        opset_version=17,
        dynamo=False,
    )
    for name in ("encoder", "relations"):
        onnx.checker.check_model(onnx.load(folder / f"{name}.onnx"))


def calibration(data: Path, sentences: int = 600) -> list[dict[str, Array]]:
    """Training sentences in batches, to measure how large the activations grow."""
    rng = random.Random(3)
    pieces = WordPieces(vocabulary(minilm()))
    both = treebank(data / "ud_gum/gum_permissive-train.conllu")
    both += treebank(data / "ud_ewt/en_ewt-ud-train.rebuilt.conllu")
    chosen = [encode(plain(s), pieces) for s in rng.sample(both, sentences)]
    silent: dict[str, dict[str, int]] = {k: {} for k in ("deps", "upos", "xpos", "names")}
    names = ("ids", "cases", "first", "last")
    return [
        {k: t.numpy().astype(np.int32) for k, t in zip(names, collate(b, silent).inputs, strict=True)}
        for b in bucketed(chosen, 2000, rng)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the data sets")
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--whole", action="store_true", help="leave the weights in 32 bits")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    net, labels = load(args.weights)
    fold_scale(net)
    write_graphs(net, labels, args.out)
    if not args.whole:
        quantize(args.out / "encoder.onnx", args.out / "encoder.onnx", calibration(args.data))
    (args.out / "vocabulary.txt").write_text("\n".join(vocabulary(minilm())) + "\n", encoding="utf-8")
    (args.out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
