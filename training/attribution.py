"""Attributions hung on the ends of sentences: "… police said", often without its comma in flattened news."""

from __future__ import annotations

import random

from augment import MASKED, Example
from corpora import bio

# word/UPOS/XPOS/governor/relation; governors count from 1 inside the phrase, 0 is the verb of speech (what
# follows "according to" hangs on the verb of the sentence). Names are in brackets with their kind.
SUBJECTS = """
police/NOUN/NNS/0/nsubj
officials/NOUN/NNS/0/nsubj
witnesses/NOUN/NNS/0/nsubj
activists/NOUN/NNS/0/nsubj
residents/NOUN/NNS/0/nsubj
observers/NOUN/NNS/0/nsubj
authorities/NOUN/NNS/0/nsubj
he/PRON/PRP/0/nsubj
she/PRON/PRP/0/nsubj
it/PRON/PRP/0/nsubj
they/PRON/PRP/0/nsubj
a/DET/DT/2/det monitor/NOUN/NN/0/nsubj
the/DET/DT/2/det monitor/NOUN/NN/0/nsubj
a/DET/DT/3/det monitoring/NOUN/NN/3/compound group/NOUN/NN/0/nsubj
the/DET/DT/3/det monitoring/NOUN/NN/3/compound group/NOUN/NN/0/nsubj
a/DET/DT/3/det war/NOUN/NN/3/compound monitor/NOUN/NN/0/nsubj
a/DET/DT/3/det police/NOUN/NN/3/compound official/NOUN/NN/0/nsubj
a/DET/DT/3/det security/NOUN/NN/3/compound source/NOUN/NN/0/nsubj
local/ADJ/JJ/2/amod sources/NOUN/NNS/0/nsubj
medical/ADJ/JJ/2/amod sources/NOUN/NNS/0/nsubj
rescue/NOUN/NN/2/compound workers/NOUN/NNS/0/nsubj
a/DET/DT/3/det military/ADJ/JJ/3/amod spokesman/NOUN/NN/0/nsubj
a/DET/DT/2/det spokesman/NOUN/NN/0/nsubj for/ADP/IN/5/case the/DET/DT/5/det group/NOUN/NN/2/nmod
the/DET/DT/2/det army/NOUN/NN/0/nsubj
the/DET/DT/3/det interior/NOUN/NN/3/compound ministry/NOUN/NN/0/nsubj
the/DET/DT/2/det ministry/NOUN/NN/0/nsubj
state/NOUN/NN/2/compound television/NOUN/NN/0/nsubj
state/NOUN/NN/2/compound media/NOUN/NNS/0/nsubj
the/DET/DT/4/det state/NOUN/NN/4/compound news/NOUN/NN/4/compound agency/NOUN/NN/0/nsubj
the/DET/DT/2/det statement/NOUN/NN/0/nsubj
the/DET/DT/2/det group/NOUN/NN/0/nsubj
the/DET/DT/2/det [Observatory:ORG]/PROPN/NNP/0/nsubj
the/DET/DT/3/det [Syrian:ORG]/ADJ/NNP/3/amod [Observatory:ORG]/PROPN/NNP/0/nsubj [for:ORG]/ADP/IN/6/case [Human:ORG]/ADJ/NNP/6/amod [Rights:ORG]/PROPN/NNPS/3/nmod
the/DET/DT/7/det [Syrian:ORG]/ADJ/NNP/3/amod [Observatory:ORG]/PROPN/NNP/7/compound [for:ORG]/ADP/IN/6/case [Human:ORG]/ADJ/NNP/6/amod [Rights:ORG]/PROPN/NNPS/3/nmod monitor/NOUN/NN/0/nsubj
the/DET/DT/3/det [United:ORG]/ADJ/NNP/3/amod [Nations:ORG]/PROPN/NNPS/0/nsubj
the/DET/DT/5/det [Britain:LOC]/PROPN/NNP/4/obl -/PUNCT/HYPH/2/punct based/VERB/VBN/5/amod monitor/NOUN/NN/0/nsubj
[Human:ORG]/ADJ/NNP/2/amod [Rights:ORG]/PROPN/NNPS/3/compound [Watch:ORG]/PROPN/NNP/0/nsubj
[SANA:ORG]/PROPN/NNP/0/nsubj
[Reuters:ORG]/PROPN/NNP/0/nsubj
its/PRON/PRP$/2/nmod:poss director/NOUN/NN/0/nsubj [Rami:PER]/PROPN/NNP/2/appos [Abdel:PER]/PROPN/NNP/3/flat [Rahman:PER]/PROPN/NNP/3/flat
"""  # noqa: E501 - one phrase a line
VERBS = ["said"] * 8 + ["reported", "added", "told"]
TAILS = """
on/ADP/IN/2/case Monday/PROPN/NNP/0/obl
on/ADP/IN/2/case Friday/PROPN/NNP/0/obl
Thursday/PROPN/NNP/0/obl:unmarked
in/ADP/IN/3/case a/DET/DT/3/det statement/NOUN/NN/0/obl
earlier/ADV/RBR/0/advmod
"""
HEARERS = """
[AFP:ORG]/PROPN/NNP/0/iobj
[Reuters:ORG]/PROPN/NNP/0/iobj
reporters/NOUN/NNS/0/iobj
state/NOUN/NN/2/compound television/NOUN/NN/0/iobj
"""

Row = tuple[str, str, str, int, str, str]  # word, UPOS, XPOS, governor, relation, kind of name


SPEECH = frozenset("said says told added reported according announced".split())


def read(phrases: str) -> list[list[Row]]:
    """The phrases of a table, word by word."""
    found = []
    for line in phrases.strip().splitlines():
        rows = []
        for item in line.split():
            word, upos, xpos, governor, dep = item.split("/")
            text, _, kind = word.strip("[]").partition(":")
            rows.append((text, upos, xpos, int(governor), dep, kind))
        found.append(rows)
    return found


WHO, WHEN, WHOM = read(SUBJECTS), read(TAILS), read(HEARERS)


def shifted(rows: list[Row], by: int, verb: int) -> list[Row]:
    """The rows of a phrase inside a longer one."""
    return [(w, u, x, g + by if g else verb, d, k) for w, u, x, g, d, k in rows]


def attribution(rng: random.Random) -> list[Row]:
    """A source and its verb, or "according to" and a source; here governor 0 is the sentence, -1 its verb."""
    who = rng.choice(WHO)
    if rng.random() < 0.15 and who[0][1] != "PRON":
        top = next(k for k, r in enumerate(who) if r[3] == 0) + 3
        rows: list[Row] = [("according", "VERB", "VBG", top, "case", ""), ("to", "ADP", "IN", 1, "fixed", "")]
        return [*rows, *(r if r[4] != "nsubj" else (*r[:4], "obl", r[5]) for r in shifted(who, 2, -1))]
    verb, word = len(who) + 1, rng.choice(VERBS)
    rows = [*shifted(who, 0, verb), (word, "VERB", "VBD", 0, "root", "")]
    if word == "told":
        rows += shifted(rng.choice(WHOM), verb, verb)
    if rng.random() < 0.25:
        rows += shifted(rng.choice(WHEN), len(rows), verb)
    return rows


def has_subject(e: Example, verb: int) -> bool:
    """Whether a subject hangs on the verb."""
    return any((e.deps[i] or "").startswith("nsubj") and h == verb + 1 for i, h in enumerate(e.heads))


def attributed(e: Example, rng: random.Random) -> Example:
    """The sentence with an attribution before its full stop, where it is a statement that has none."""
    n = len(e.words) - 1
    roots = [i for i, h in enumerate(e.heads) if h == 0]
    if (
        len(roots) != 1
        or MASKED in e.heads
        or e.words[-1] != "."
        or not 5 <= n <= 45
        or e.upos[roots[0]] != "VERB"
        or not has_subject(e, roots[0])
        or SPEECH & {w.lower() for w in e.words}
    ):
        return e
    rows = attribution(rng)
    comma = rng.random() < 0.4
    shift = n + comma
    root = roots[0]
    speech = next((k for k, r in enumerate(rows) if r[3] == 0), None)
    top = root + 1 if speech is None else shift + speech + 1
    heads, deps = list(e.heads[:n]), list(e.deps[:n])
    if speech is not None:
        heads[root], deps[root] = top, "ccomp"
    names = [None if x is None else x for x in e.names[:n]]
    named = any(x is not None for x in names)
    added: list[str | None] = []
    for k, row in enumerate(rows):
        starts = k == 0 or rows[k - 1][5] != row[5]
        added.append(bio(2, row[5])[0 if starts else 1] if row[5] else "O")
    mark: list[str | None] = [","] if comma else []
    fixed = {0: 0, -1: root + 1}
    return Example(
        words=[*e.words[:n], *("," for _ in mark), *(r[0] for r in rows), "."],
        heads=[*heads, *(top for _ in mark), *(fixed.get(r[3], r[3] + shift) for r in rows), top],
        deps=[*deps, *("punct" for _ in mark), *(r[4] for r in rows), "punct"],
        upos=[*e.upos[:n], *("PUNCT" for _ in mark), *(r[1] for r in rows), "PUNCT"],
        xpos=[*e.xpos[:n], *mark, *(r[2] for r in rows), "."],
        names=[*names, *("O" if named else None for _ in mark), *added, "O" if named else None],
        starts=[*e.starts[:n], *(0 for _ in mark), *(0 for _ in rows), 0],
    )
