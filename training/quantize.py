"""Eight-bit weights and activations with fixed scales, so that a sentence reads the same in any batch.

ONNX Runtime's dynamic quantisation takes one scale for a whole batch: a sentence's scores would depend on
its neighbours. Here each matrix product has a fixed scale, measured on training text. Weights keep seven
bits, for processors without VNNI add pairs of products in sixteen bits and would overflow with eight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Array = NDArray[np.float32]


@dataclass
class Product:
    """A matrix product with a constant, and the sum with its bias that may follow."""

    node: onnx.NodeProto
    weight: Array
    bias: onnx.NodeProto | None


def products(graph: onnx.GraphProto, smallest: int = 40_000) -> list[Product]:
    """The products worth quantising, with the bias that is added to each."""
    constants = {i.name: i for i in graph.initializer}
    readers: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            readers.setdefault(name, []).append(node)
    found = []
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants:
            weight = numpy_helper.to_array(constants[node.input[1]])
            if weight.size >= smallest:
                after = readers.get(node.output[0], [])
                bias = after[0] if len(after) == 1 and after[0].op_type == "Add" else None
                if bias is not None and not any(name in constants for name in bias.input):
                    bias = None
                found.append(Product(node, weight, bias))
    return found


def observed(
    model: onnx.ModelProto, names: Sequence[str], feeds: Sequence[dict[str, Array]]
) -> dict[str, Array]:
    """Samples of the values that flow through the named places, padding left out."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    have = {o.name for o in copy.graph.output}
    wanted = list(dict.fromkeys(names))
    copy.graph.output.extend(helper.make_empty_tensor_value_info(n) for n in wanted if n not in have)
    session = onnxruntime.InferenceSession(copy.SerializeToString(), providers=["CPUExecutionProvider"])
    samples: dict[str, list[Array]] = {name: [] for name in wanted}
    for feed in feeds:
        for name, value in zip(wanted, session.run(wanted, feed), strict=True):
            kept = feed["ids"] != 0
            pieces = value[kept] if value.shape[1] == kept.shape[1] else value
            samples[name].append(pieces.reshape(-1, value.shape[-1]))
    return {name: np.concatenate(v) for name, v in samples.items()}


def scale_of(x: Array) -> tuple[np.float32, np.uint8]:
    """The scale and zero point with the least squared error; the tails are clipped where that pays."""
    low, high = min(0.0, float(x.min())), max(0.0, float(x.max()))
    flat = x.reshape(-1)
    sample = flat[:: max(1, len(flat) // 400_000)]
    best: tuple[float, float, int] | None = None
    for share in (1.0, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3):
        scale = (high - low) * share / 255
        zero = round(-low * share / scale)
        back = (np.clip(np.round(sample / scale) + zero, 0, 255) - zero) * scale
        error = float(np.square(back - sample).mean())
        if best is None or error < best[0]:
            best = error, scale, zero
    assert best is not None
    return np.float32(best[1]), np.uint8(best[2])


def int8(weight: Array) -> tuple[NDArray[np.int8], Array]:
    """Seven-bit weights with a scale for each column."""
    scale = np.maximum(np.abs(weight).max(0), 1e-8) / 63
    return np.round(weight / scale).astype(np.int8), scale.astype(np.float32)


def quantized(model: onnx.ModelProto, feeds: Sequence[dict[str, Array]]) -> onnx.ModelProto:
    """The model with every large product in eight bits and the word pieces stored in eight bits."""
    model = onnx.shape_inference.infer_shapes(model)
    graph = model.graph
    found = products(graph)
    samples = observed(model, [p.node.input[0] for p in found], feeds)
    constants = {i.name: i for i in graph.initializer}
    replaced: dict[str, list[onnx.NodeProto]] = {}
    dropped = set()
    for number, product in enumerate(found):
        source, x = product.node.input[0], samples[product.node.input[0]]
        nodes = []
        scale, zero = scale_of(x)
        put(graph, f"q{number}_scale", scale)
        put(graph, f"q{number}_zero", zero)
        nodes.append(
            helper.make_node(
                "QuantizeLinear", [source, f"q{number}_scale", f"q{number}_zero"], [f"q{number}_in"]
            )
        )
        bits, scales = int8(product.weight)
        put(graph, f"q{number}_weight", bits)
        put(graph, f"q{number}_scales", scales)
        inputs = [
            f"q{number}_in",
            f"q{number}_weight",
            f"q{number}_scale",
            f"q{number}_scales",
            f"q{number}_zero",
            "",
        ]
        output = product.node.output[0]
        if product.bias is not None:
            bias = next(n for n in product.bias.input if n in constants)
            inputs.append(bias)
            output = product.bias.output[0]
            dropped.add(product.bias.name)
        nodes.append(
            helper.make_node(
                "MatMulIntegerToFloat", inputs, [output], name=f"q{number}", domain="com.microsoft"
            )
        )
        replaced[product.node.name] = nodes
    nodes = [m for n in graph.node if n.name not in dropped for m in replaced.get(n.name, [n])]
    del graph.node[:]
    graph.node.extend(nodes)
    small_embedding(graph)
    prune(graph)
    del graph.value_info[:]
    if all(o.domain != "com.microsoft" for o in model.opset_import):
        model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    return model


def put(graph: onnx.GraphProto, name: str, value: NDArray[np.generic] | np.generic) -> None:
    graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))


def small_embedding(graph: onnx.GraphProto) -> None:
    """Store the largest gathered table in eight bits with a scale for each row."""
    constants = {i.name: i for i in graph.initializer}
    node = max(
        (n for n in graph.node if n.op_type == "Gather" and n.input[0] in constants),
        key=lambda n: np.prod(constants[n.input[0]].dims),
    )
    table = numpy_helper.to_array(constants[node.input[0]])
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
    put(graph, "pieces_bits", np.round(table / scale).astype(np.int8))
    put(graph, "pieces_scale", scale.astype(np.float32))
    at = list(graph.node).index(node)
    fresh = [
        helper.make_node("Gather", ["pieces_bits", node.input[1]], ["pieces_row"]),
        helper.make_node("Cast", ["pieces_row"], ["pieces_float"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["pieces_scale", node.input[1]], ["pieces_row_scale"]),
        helper.make_node("Mul", ["pieces_float", "pieces_row_scale"], [node.output[0]]),
    ]
    nodes = list(graph.node)
    nodes[at : at + 1] = fresh
    del graph.node[:]
    graph.node.extend(nodes)


def prune(graph: onnx.GraphProto) -> None:
    """Drop constants that nothing reads."""
    used = {name for node in graph.node for name in node.input}
    kept = [i for i in graph.initializer if i.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)


def quantize(source: Path, target: Path, feeds: Sequence[dict[str, Array]]) -> None:
    onnx.save(quantized(onnx.load(source), feeds), target)
