"""The network: the first layers of MiniLM, and a parser, taggers, names and sentence starts over them."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - the name that torch code gives it

from twosource.language.wordpiece import CASES

WIDTH, HEADS, VOCABULARY, LONGEST = 384, 12, 30522, 192
HEAD = WIDTH // HEADS


@dataclass
class Shape:
    """What fixes the network's size; `labels` counts the outputs of each head."""

    layers: int
    inner: int
    deps: int
    upos: int
    xpos: int
    names: int
    arc: int = 192
    rel: int = 128
    heads: int = HEADS


class Layer(nn.Module):
    """One transformer layer, norms after the sums as BERT has them; it may have fewer heads than MiniLM."""

    def __init__(self, inner: int, heads: int = HEADS) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(WIDTH, 3 * heads * HEAD)
        self.out = nn.Linear(heads * HEAD, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, inner)
        self.down = nn.Linear(inner, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Attention and the inner layer, each added to what comes in."""
        b, t = x.shape[0], x.shape[1]
        qkv = self.qkv(x).reshape(b, t, 3, self.heads, HEAD).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        if torch.onnx.is_in_onnx_export():
            weights = torch.softmax(q @ k.transpose(-1, -2) + mask, -1)  # the scale is folded into qkv
            mixed = weights @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, t, self.heads * HEAD))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    """Word pieces in; for each word arcs, relation parts, tags, names and sentence starts out."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.pieces = nn.Embedding(VOCABULARY, WIDTH, sparse=True)  # a batch touches one row in forty
        self.places = nn.Embedding(LONGEST, WIDTH)
        self.cases = nn.Embedding(CASES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape.inner, shape.heads) for _ in range(shape.layers))
        self.drop = nn.Dropout(0.15)
        self.root = nn.Parameter(torch.zeros(WIDTH))
        self.parts = nn.Linear(WIDTH, 2 * shape.arc + 2 * shape.rel)
        self.arc = nn.Parameter(torch.zeros(shape.arc, shape.arc))
        self.rel = nn.Linear(2 * shape.rel, shape.deps)
        self.tags = nn.Linear(WIDTH, shape.upos + shape.xpos + shape.names + 1)
        nn.init.zeros_(self.cases.weight)
        nn.init.xavier_uniform_(self.arc)

    def encode(self, ids: Tensor, cases: Tensor) -> Tensor:
        """Word pieces in context."""
        x = self.pieces(ids) + self.places.weight[: ids.shape[1]] + self.cases(cases)
        x = self.drop(self.norm(x))
        mask = (ids == 0)[:, None, None, :].to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def words(self, ids: Tensor, cases: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """A word is the mean of its first and its last piece."""
        x = self.encode(ids, cases)
        at = first[..., None].expand(-1, -1, WIDTH)
        to = last[..., None].expand(-1, -1, WIDTH)
        return self.drop((torch.gather(x, 1, at) + torch.gather(x, 1, to)) * 0.5)

    def heads(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Arc scores (dependent, governor with the root as 0) and both parts of the relation scores."""
        s = self.shape
        root = self.root.expand(words.shape[0], 1, -1)
        parts = F.leaky_relu(self.parts(torch.cat([root, words], 1)), 0.1)
        governor, dependent, rel_g, rel_d = parts.split([s.arc, s.arc, s.rel, s.rel], -1)
        arcs = (dependent[:, 1:] @ self.arc) @ governor.transpose(1, 2)
        return arcs / math.sqrt(s.arc), rel_g, rel_d[:, 1:]

    def relations(self, governor: Tensor, dependent: Tensor) -> Tensor:
        """Scores of the relations between governors and dependents, pair by pair."""
        return self.rel(torch.cat([F.leaky_relu(governor + dependent, 0.1), governor * dependent], -1))

    def forward(self, ids: Tensor, cases: Tensor, first: Tensor, last: Tensor) -> dict[str, Tensor]:
        """Everything that training needs, by name."""
        return self.scores(self.words(ids, cases, first, last))

    def scores(self, words: Tensor) -> dict[str, Tensor]:
        """What all heads say of words, by name, and the words themselves."""
        arcs, governor, dependent = self.heads(words)
        s = self.shape
        upos, xpos, names, starts = self.tags(words).split([s.upos, s.xpos, s.names, 1], -1)
        return {
            "words": words,
            "arcs": arcs,
            "governor": governor,
            "dependent": dependent,
            "upos": upos,
            "xpos": xpos,
            "names": names,
            "starts": starts[..., 0],
        }


def from_minilm(shape: Shape, folder: Path, usage: Tensor | None = None) -> Network:
    """Start from the published encoder; `usage` (layer, inner unit) says which inner units to keep."""
    state = {k.removeprefix("bert."): v for k, v in load_file(folder / "model.safetensors").items()}
    net = Network(shape)
    with torch.no_grad():
        net.pieces.weight.copy_(state["embeddings.word_embeddings.weight"])
        net.places.weight.copy_(
            state["embeddings.position_embeddings.weight"][:LONGEST]
            + state["embeddings.token_type_embeddings.weight"][0]
        )
        net.norm.weight.copy_(state["embeddings.LayerNorm.weight"])
        net.norm.bias.copy_(state["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(net.layers):
            _fill(layer, state, f"encoder.layer.{i}.", None if usage is None else usage[i])
    return net


def _fill(layer: Layer, state: dict[str, Tensor], at: str, usage: Tensor | None) -> None:
    for part in ("weight", "bias"):
        rows = [state[f"{at}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
        getattr(layer.qkv, part).copy_(torch.cat(rows))
        getattr(layer.out, part).copy_(state[f"{at}attention.output.dense.{part}"])
        getattr(layer.norm1, part).copy_(state[f"{at}attention.output.LayerNorm.{part}"])
        getattr(layer.norm2, part).copy_(state[f"{at}output.LayerNorm.{part}"])
    inner = layer.up.out_features
    up, bias = state[f"{at}intermediate.dense.weight"], state[f"{at}intermediate.dense.bias"]
    down = state[f"{at}output.dense.weight"]
    keep = torch.arange(inner) if usage is None else usage.topk(inner).indices.sort().values
    layer.up.weight.copy_(up[keep])
    layer.up.bias.copy_(bias[keep])
    layer.down.weight.copy_(down[:, keep])
    layer.down.bias.copy_(state[f"{at}output.dense.bias"])


def inner_usage(net: Network, batches: list[tuple[Tensor, Tensor]]) -> Tensor:
    """How much each inner unit adds to its layer's output: mean square activation times weight."""
    seen: list[Tensor] = []
    total = torch.zeros(len(net.layers), net.shape.inner)
    hooks = [
        layer.down.register_forward_pre_hook(lambda _m, args: seen.append(args[0].detach()))
        for layer in net.layers
    ]
    net.eval()
    with torch.no_grad():
        for ids, cases in batches:
            seen.clear()
            net.encode(ids, cases)
            for i, x in enumerate(seen):
                total[i] += x[ids != 0].pow(2).mean(0)
    for hook in hooks:
        hook.remove()
    for i, layer in enumerate(net.layers):
        total[i] *= layer.down.weight.detach().pow(2).sum(0)
    return total


def save(net: Network, labels: dict[str, list[str]], path: Path) -> None:
    torch.save({"state": net.state_dict(), "shape": asdict(net.shape), "labels": labels}, path)


def load(path: Path) -> tuple[Network, dict[str, list[str]]]:
    kept = torch.load(path)
    net = Network(Shape(**kept["shape"]))
    net.load_state_dict(kept["state"])
    return net.eval(), kept["labels"]
