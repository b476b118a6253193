"""Trees in the labels of spaCy's own English pipelines, turned into Universal Dependencies.

Those pipelines hang a noun on its preposition and the attribute on "be"; Universal Dependencies hang the
preposition on the noun and "be" on the attribute. Rules are written for the latter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

# Labels that only the older scheme has: one of them in a sentence gives it away.
ONLY_CLEARNLP = frozenset(
    {"pobj", "dobj", "nsubjpass", "auxpass", "attr", "acomp", "prep", "poss", "npadvmod", "prt", "relcl"}
)
RENAMED = {
    "ROOT": "root",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "dobj": "obj",
    "dative": "iobj",
    "poss": "nmod:poss",
    "prt": "compound:prt",
    "relcl": "acl:relcl",
    "neg": "advmod",
    "predet": "det",
    "preconj": "cc",
    "npadvmod": "obl:unmarked",
    "intj": "discourse",
    "meta": "dep",
    "oprd": "xcomp",
    "acomp": "xcomp",
    "attr": "xcomp",
    "quantmod": "advmod",
    "nounmod": "nmod",
    "prep": "advmod",
    "agent": "advmod",
    "pobj": "obl",
    "pcomp": "advcl",
}
VERBAL = frozenset({"VERB", "AUX", "ADJ", "ADV"})


@dataclass
class Tree:
    """Heads and relations of one sentence while they are rearranged; a root is its own head."""

    heads: list[int]
    deps: list[str]
    pos: Sequence[str]
    lemmas: Sequence[str]
    order: list[int] = field(default_factory=list)

    def below(self, i: int) -> list[int]:
        """Direct dependents of a word."""
        return [k for k, head in enumerate(self.heads) if head == i != k]

    def depth(self, i: int) -> int:
        """Steps up to the root."""
        steps = 0
        while self.heads[i] != i and steps < len(self.heads):
            i = self.heads[i]
            steps += 1
        return steps

    def exchange(self, lower: int, upper: int, upper_dep: str) -> None:
        """Put a dependent in its governor's place; the governor hangs on it, as do the governor's others."""
        head, dep = self.heads[upper], self.deps[upper]
        for child in self.below(upper):
            if child != lower:
                self.heads[child] = lower
        self.heads[lower], self.deps[lower] = (lower if head == upper else head), dep
        self.heads[upper], self.deps[upper] = lower, upper_dep


def universal(heads: Sequence[int], deps: Sequence[str], pos: Sequence[str],
              lemmas: Sequence[str]) -> tuple[list[int], list[str]]:  # fmt: skip
    """Heads and relations of a sentence in Universal Dependencies."""
    tree = Tree(list(heads), list(deps), pos, lemmas)
    for i in deepest_first(tree):
        if tree.deps[i] in ("prep", "agent") or (tree.deps[i] == "dative" and pos[i] == "ADP"):
            raise_object(tree, i)
    for i in deepest_first(tree):
        if lemmas[i] == "be":
            raise_attribute(tree, i)
    flatten_coordination(tree)
    return tree.heads, [RENAMED.get(dep, dep) for dep in tree.deps]


def deepest_first(tree: Tree) -> Iterator[int]:
    """Words from the leaves of the tree to its root."""
    yield from sorted(range(len(tree.heads)), key=lambda i: (-tree.depth(i), i))


def raise_object(tree: Tree, preposition: int) -> None:
    """The noun takes the place of its preposition, which hangs on it."""
    objects = [k for k in tree.below(preposition) if tree.deps[k] in ("pobj", "pcomp")]
    if not objects:
        return
    target, head = objects[0], tree.heads[preposition]
    clause = tree.deps[target] == "pcomp"
    verbal = tree.pos[head] in VERBAL
    by = tree.deps[preposition] == "agent"
    tree.exchange(target, preposition, "mark" if clause else "case")
    if clause:
        tree.deps[target] = "advcl" if verbal else "acl"
    elif by:
        tree.deps[target] = "obl:agent"
    else:
        tree.deps[target] = "obl" if verbal else "nmod"


def raise_attribute(tree: Tree, be: int) -> None:
    """In "the toll is high" the adjective takes the place of "is"; after "there" the noun is the subject."""
    below = tree.below(be)
    found = [k for k in below if tree.deps[k] in ("attr", "acomp")]
    if not found:
        return
    if any(tree.deps[k] == "expl" for k in below):
        tree.deps[found[0]] = "nsubj"
    else:
        tree.exchange(found[0], be, "cop")


def flatten_coordination(tree: Tree) -> None:
    """Every conjunct hangs on the first, every "and" on the conjunct that follows it."""
    for i in range(len(tree.heads)):
        while tree.deps[i] == "conj" and tree.deps[tree.heads[i]] == "conj":
            tree.heads[i] = tree.heads[tree.heads[i]]
    for i, dep in enumerate(tree.deps):
        if dep != "cc":
            continue
        first = tree.heads[i]
        if tree.deps[first] == "conj":
            first = tree.heads[first]
        later = [k for k in tree.below(first) if tree.deps[k] == "conj" and k > i]
        if later:
            tree.heads[i] = later[0]
