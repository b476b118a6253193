"""What a trained network says of a batch, for a thinner one to learn: its word vectors and all its scores.

Hinton, Vinyals and Dean (2015), "Distilling the knowledge in a neural network"; vectors are compared as
Romero et al. (2015) do. The teacher runs in eight bits: twice as fast, and as right.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from augment import MASKED
from batches import Batch
from model import Network
from onnx import helper
from thin import unpacked
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the name that torch code gives it

NEAR = 2.0  # what the distance of the word vectors weighs
TAUGHT = 1.0  # what a teacher's scores weigh beside gold labels


class Teacher:
    """A packed network with its word vectors and tag scores as further outputs."""

    def __init__(self, folder: Path) -> None:
        model = onnx.load(folder / "encoder.onnx")
        tags = next(n for n in model.graph.node if n.name.endswith("tags/MatMul"))
        added = next(n for n in model.graph.node if tags.output[0] in n.input)
        self.words, self.tags = tags.input[0], added.output[0]
        model.graph.output.extend(helper.make_empty_tensor_value_info(n) for n in (self.words, self.tags))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        self.net, _ = unpacked(folder)  # for the relations, a small product

    @torch.no_grad()
    def __call__(self, batch: Batch) -> dict[str, Tensor]:
        """Word vectors, arcs, relation parts and the scores of all tags, shaped as the network gives them."""
        names = ("ids", "cases", "first", "last")
        feed = {k: t.numpy().astype(np.int32) for k, t in zip(names, batch.inputs, strict=True)}
        wanted = ("arcs", "governor", "dependent", self.words, self.tags)
        arcs, governor, dependent, words, tags = map(torch.tensor, self.session.run(wanted, feed))
        s = self.net.shape
        upos, xpos, spans, starts = tags.split([s.upos, s.xpos, s.names, 1], -1)
        return {
            "arcs": arcs,
            "governor": governor,
            "dependent": dependent,
            "words": words,
            "upos": upos,
            "xpos": xpos,
            "names": spans,
            "starts": starts[..., 0],
        }


def learnt(net: Network, out: dict[str, Tensor], batch: Batch, teacher: Teacher) -> dict[str, Tensor]:
    """How far the network is from its teacher on the words of a batch: vectors, arcs, relations and tags."""
    said = teacher(batch)
    here = batch.words
    keys = torch.cat([torch.ones(len(here), 1, dtype=torch.bool), here], 1)

    def apart(scores: Tensor, target: Tensor) -> Tensor:
        wanted = target[here].softmax(-1)
        return F.kl_div(scores[here].log_softmax(-1), wanted, reduction="batchmean") * TAUGHT

    shut = ~keys[:, None, :]
    arcs = said["arcs"].masked_fill(shut, -1e4)
    heads = torch.where(batch.heads != MASKED, batch.heads, arcs.argmax(-1)).clamp(min=0)
    at = heads[..., None].expand(-1, -1, net.shape.rel)
    relations = net.relations(torch.gather(out["governor"], 1, at), out["dependent"])
    with torch.no_grad():
        wanted = teacher.net.relations(torch.gather(said["governor"], 1, at), said["dependent"])
    starts = said["starts"][here].sigmoid()
    return {
        "near": F.mse_loss(out["words"][here], said["words"][here]) * NEAR,
        "arcs taught": apart(out["arcs"].masked_fill(shut, -1e4), arcs),
        "deps taught": apart(relations, wanted),
        "upos taught": apart(out["upos"], said["upos"]) * 0.5,
        "xpos taught": apart(out["xpos"], said["xpos"]) * 0.5,
        "names taught": apart(out["names"], said["names"]) * 1.5,
        "starts taught": F.binary_cross_entropy_with_logits(out["starts"][here], starts) * 2,
    }
