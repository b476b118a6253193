"""Claims: what a model's answer says, read as strictly as anything that a stranger sends."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar, get_args

from twosource.assist.refusals import Failure
from twosource.record.vocabulary import Measure, Qualifier, Stance

MOST_FINDINGS = 200  # an article tells of dozens of numbers at most
LONGEST_FIELD = 1000  # characters; a quote may have 400
MOST_PEOPLE = 10_000_000_000  # nobody counts more
_THOUGHT = re.compile(r"\A\s*<think>.*?</think>", re.DOTALL)  # models that think aloud first
_FENCE = "```"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureClaim:
    """A number of people, with the words for each part of it."""

    quote: str
    number: str
    value: int | None = None
    low: int | None = None
    high: int | None = None
    qualifier: Qualifier
    measure: Measure
    harm: str
    victims: str | None = None
    subset: bool = False
    speaker: str | None = None
    cited: str | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementClaim:
    """A stance that somebody takes, with the words for each part of it."""

    quote: str
    cue: str
    stance: Stance
    speaker: str | None = None
    target: str | None = None
    content: str | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The claims of one answer, None for each that has no usable form; those beyond the limit are counted."""

    figures: tuple[FigureClaim | None, ...]
    statements: tuple[StatementClaim | None, ...]
    too_many: tuple[tuple[str, int], ...] = ()


Claim = TypeVar("Claim", FigureClaim, StatementClaim)
_CLOSED = {"qualifier": get_args(Qualifier), "measure": get_args(Measure), "stance": get_args(Stance)}
_NUMBERS = frozenset({"value", "low", "high"})
_MAY_BE_NULL = frozenset(
    {"value", "low", "high", "victims", "speaker", "cited", "target", "content", "event"}
)


def read_answer(content: str) -> Answer | Failure:
    """The claims of an answer; a failure where it is no JSON object of lists."""
    bare = _THOUGHT.sub("", content).strip()
    if bare.startswith(_FENCE) and bare.endswith(_FENCE):
        bare = bare.strip("`").removeprefix("json")
    try:
        said = json.loads(bare)
    except (ValueError, RecursionError):
        return Failure(reason="the model's answer is not JSON")
    if not isinstance(said, dict):
        return Failure(reason="the model's answer is not a JSON object")
    figures, statements = said.get("figures", []), said.get("statements", [])
    if not (isinstance(figures, list) and isinstance(statements, list)):
        return Failure(reason="the model's answer holds no lists of figures and statements")
    many = [
        (kind, len(each) - MOST_FINDINGS) for kind, each in (("figure", figures), ("statement", statements))
    ]
    return Answer(
        figures=tuple(_claim(FigureClaim, each) for each in figures[:MOST_FINDINGS]),
        statements=tuple(_claim(StatementClaim, each) for each in statements[:MOST_FINDINGS]),
        too_many=tuple((kind, count) for kind, count in many if count > 0),
    )


def _claim(kind: type[Claim], said: object) -> Claim | None:
    """A claim of fields of the right types; keys that nobody asked for are left."""
    if not isinstance(said, dict):
        return None
    names = [each.name for each in fields(kind)]
    given = {name: said[name] for name in names if name in said and not _is_default(name, said[name])}
    if not all(_fits(name, value) for name, value in given.items()):
        return None
    try:
        return kind(**given)
    except TypeError:  # a field without a default is missing
        return None


def _is_default(name: str, value: object) -> bool:
    return value is None and name in _MAY_BE_NULL


def _fits(name: str, value: Any) -> bool:
    if name in _CLOSED:
        return isinstance(value, str) and value in _CLOSED[name]
    if name in _NUMBERS:
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < MOST_PEOPLE
    if name == "subset":
        return isinstance(value, bool)
    return isinstance(value, str) and value.strip() != "" and len(value) <= LONGEST_FIELD


def schema() -> Mapping[str, Any]:
    """The JSON Schema of an answer, for endpoints that hold a model to one."""
    return _object({"figures": _list(FigureClaim), "statements": _list(StatementClaim)})


def _list(kind: type[FigureClaim] | type[StatementClaim]) -> dict[str, Any]:
    return {"type": "array", "items": _object({each.name: _type(each.name) for each in fields(kind)})}


def _object(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _type(name: str) -> dict[str, Any]:
    if name in _CLOSED:
        return {"type": "string", "enum": list(_CLOSED[name])}
    plain = "integer" if name in _NUMBERS else "boolean" if name == "subset" else "string"
    return {"type": [plain, "null"] if name in _MAY_BE_NULL else plain}
