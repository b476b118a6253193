"""A thinner network out of a trained one: the weights out of its graphs, the most used parts kept."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import onnx
import torch
from model import HEAD, Network, Shape, inner_usage
from onnx import numpy_helper
from torch import Tensor, nn


def unpacked(folder: Path) -> tuple[Network, dict[str, list[str]]]:
    """The network of `encoder.onnx` and `relations.onnx`, its eight bits back in 32, with its labels."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    found: dict[str, Tensor] = {}
    tags = relations = ""
    for name in ("encoder", "relations"):
        graph = onnx.load(folder / f"{name}.onnx").graph
        found |= {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        for node in graph.node:
            if node.name.endswith("tags/MatMul"):
                tags = node.input[1]
            if node.name == "/rel/MatMul":
                relations = node.input[1]
    state = {k.removeprefix("net."): v for k, v in found.items() if k.startswith("net.")}
    state["tags.weight"], state["rel.weight"] = found[tags].T, found[relations].T
    state["pieces.weight"] = found["pieces_bits"].float() * found["pieces_scale"]
    layers = sum(k.endswith("qkv.bias") for k in state)
    products = [f"layers.{i}.{part}" for i in range(layers) for part in ("qkv", "out", "up", "down")]
    for number, name in enumerate([*products, "parts"]):
        weight = found[f"q{number}_weight"].float() * found[f"q{number}_scales"]
        state[f"{name}.weight"] = weight.T
    width = state["layers.0.qkv.bias"].shape[0] // 3
    shape = Shape(
        layers=layers,
        inner=state["layers.0.up.bias"].shape[0],
        heads=width // HEAD,
        **{k: len(v) for k, v in labels.items()},
    )
    for i in range(layers):  # the graph has attention's division in the queries' weights
        for part in ("weight", "bias"):
            state[f"layers.{i}.qkv.{part}"][:width] *= math.sqrt(HEAD)
    net = Network(shape)
    net.load_state_dict({k: v.contiguous() for k, v in state.items()})
    return net.eval(), labels


def thinned(net: Network, heads: int, inner: int, batches: list[tuple[Tensor, Tensor]]) -> Network:
    """A network with as many heads and inner units in each layer, those that add most to its output.

    `batches` holds (ids, cases) of text to measure that on.
    """
    thin = Network(replace(net.shape, heads=heads, inner=inner))
    units, used = inner_usage(net, batches), head_usage(net, batches)
    layers = [n for n in net.state_dict() if n.startswith("layers.")]
    kept = {k: v for k, v in net.state_dict().items() if k not in layers}
    for i, layer in enumerate(net.layers):
        unit = units[i].topk(inner).indices.sort().values
        head = used[i].topk(heads).indices.sort().values
        row = (head[:, None] * HEAD + torch.arange(HEAD)).flatten()
        rows = torch.cat([row + k * net.shape.heads * HEAD for k in range(3)])
        at = f"layers.{i}."
        state = {at + k: v for k, v in layer.state_dict().items()}
        for part in ("weight", "bias"):
            state[f"{at}qkv.{part}"] = state[f"{at}qkv.{part}"][rows]
            state[f"{at}up.{part}"] = state[f"{at}up.{part}"][unit]
        state[f"{at}out.weight"] = state[f"{at}out.weight"][:, row]
        state[f"{at}down.weight"] = state[f"{at}down.weight"][:, unit]
        kept |= state
    thin.load_state_dict(kept)
    return thin


@torch.no_grad()
def head_usage(net: Network, batches: list[tuple[Tensor, Tensor]]) -> Tensor:
    """How much each head adds to its layer's output, shape (layers, heads): mean square of its part of it."""
    total = torch.zeros(len(net.layers), net.shape.heads)
    seen: list[Tensor] = []

    def keep(_module: nn.Module, args: tuple[Tensor, ...]) -> None:
        seen.append(args[0])

    hooks = [layer.out.register_forward_pre_hook(keep) for layer in net.layers]
    net.eval()
    for ids, cases in batches:
        seen.clear()
        net.encode(ids, cases)
        for i, x in enumerate(seen):
            parts = x[ids != 0].reshape(-1, net.shape.heads, HEAD)
            weight = net.layers[i].out.weight.reshape(-1, net.shape.heads, HEAD)
            added = torch.einsum("nhd,whd->nhw", parts, weight)
            total[i] += added.pow(2).sum(-1).mean(0)
    for hook in hooks:
        hook.remove()
    return total
