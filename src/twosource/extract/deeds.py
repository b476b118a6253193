"""Deeds: verbs that name a happening only by who does them, what to and where, as a table has it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from twosource.extract.acts import is_dated
from twosource.extract.clauses import RELATIVE
from twosource.extract.harm import inflect
from twosource.extract.marches import is_of_forces
from twosource.extract.people import is_person
from twosource.extract.reality import reality
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed
from twosource.text.lexicon import load_table


class _Row(Struct, frozen=True, gc=False):
    """One reading of a verb: the deed and what must stand beside the verb; None asks for nothing."""

    deed: Deed
    particle: str
    who: frozenset[str] | None
    what: frozenset[str] | None
    where: frozenset[str] | None
    by: frozenset[str]
    beside: frozenset[str] | None
    without: frozenset[str]
    dated: bool
    done: bool
    active: bool


@cache
def _rows() -> dict[str, tuple[_Row, ...]]:
    """Every form of a verb of the table with its rows, in the order of the table."""
    table = load_table("twosource.extract", "deeds")
    found: dict[str, list[_Row]] = {}
    for entry in table["deed"]:
        for phrase in entry["verbs"]:
            lemma, _, particle = phrase.partition(" ")
            row = _Row(
                deed=(entry["type"], entry["mode"]),
                particle=particle,
                who=_of_kinds(entry.get("who")),
                what=_of_kinds(entry.get("what")),
                where=_of_kinds(entry.get("where")),
                by=frozenset(entry.get("by", ())),
                beside=_of_kinds(entry.get("beside")),
                without=_of_kinds(entry.get("without")) or frozenset(),
                dated=entry.get("dated", False),
                done=entry.get("done", False),
                active=entry.get("active", False),
            )
            for form in inflect(lemma):
                rows = found.setdefault(form, [])
                if row not in rows:
                    rows.append(row)
    return {form: tuple(rows) for form, rows in found.items()}


def _of_kinds(names: list[str] | None) -> frozenset[str] | None:
    """The nouns of some kinds, and the marks of those that no list gives."""
    if names is None:
        return None
    kinds: dict[str, list[str]] = load_table("twosource.extract", "deeds")["kinds"]
    return frozenset(w for name in names for w in ([name] if name.startswith("@") else kinds[name]))


@cache
def telling() -> frozenset[str]:
    """Every form of a verb that may tell of something."""
    return frozenset(_rows())


def told_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What the first row of the table says of a verb whose conditions hold; None where none does.

    A participle only tells who somebody is, or what is spoken of: "a convoy carrying food", "no hope of food
    being brought".
    """
    if verb.dep == "acl" and (verb.tag == "VBG" or _is_going_on(sentence, verb)):
        return None
    for row in _rows().get(verb.lower, ()):
        if _holds(sentence, verb, row):
            return row.deed
    return None


def _is_going_on(sentence: Sentence, verb: Token) -> bool:
    return any(c.lower == "being" for c in sentence.children(verb.i, "aux"))


def _holds(sentence: Sentence, verb: Token, row: _Row) -> bool:
    if row.particle and not _has_particle(sentence, verb, row.particle):
        return False
    if row.without and not row.without.isdisjoint(sentence.words):
        return False
    if row.beside is not None and row.beside.isdisjoint(sentence.words):
        return False
    if row.active and sentence.children(verb.i, "aux:pass"):
        return False
    if row.what is not None and not _any(sentence, _what(sentence, verb), row.what):
        return False
    if row.who is not None and not _any(sentence, _who(sentence, verb), row.who):
        return False
    if row.where is not None and not _any(sentence, _where(sentence, verb, row.by), row.where):
        return False
    if row.dated and not is_dated(sentence, verb):
        return False
    return not row.done or reality(sentence, verb.i) == "occurred"


def _has_particle(sentence: Sentence, verb: Token, particle: str) -> bool:
    if particle in sentence.lower[verb.i + 1 : verb.i + 2]:
        return True
    return any(c.lower == particle for c in sentence.children(verb.i, "compound:prt"))


def _any(sentence: Sentence, tokens: Iterable[Token], kinds: frozenset[str]) -> bool:
    return any(_is_of(sentence, token, kinds) for token in tokens)


def _is_of(sentence: Sentence, token: Token, kinds: frozenset[str]) -> bool:
    """Whether a noun is of one of the kinds, or counts what is: "hundreds of demonstrators"."""
    if token.lemma.lower() in kinds or token.lower in kinds:
        return True
    if token.ent and f"@{token.ent.lower()}" in kinds:
        return True
    if "@forces" in kinds and is_of_forces(sentence, token):
        return True
    if "@people" in kinds and is_person(token):
        return True
    if "@sum" in kinds and any(t.tag == "$" for t in sentence.below(token.i)):
        return True
    counts = token.pos == "NUM" or token.lower in _AMOUNTS
    return counts and any(_is_of(sentence, n, kinds) for n in sentence.children(token.i, "nmod"))


def _who(sentence: Sentence, verb: Token) -> tuple[Token, ...]:
    """Who does it: the subject or agent, that of the verb above, or the noun that the clause tells of."""
    if sentence.children(verb.i, "aux:pass") or sentence.children(verb.i, "nsubj:pass"):
        return sentence.children(verb.i, "obl:agent")
    here = verb
    for _ in range(_DEEPEST):
        subjects = sentence.children(here.i, "nsubj")
        if any(s.lower in RELATIVE for s in subjects) and here.dep == "acl:relcl":
            return (sentence[here.head],)
        if subjects:
            return tuple(s for s in subjects)
        if here.dep in {"acl", "acl:relcl"}:
            return (sentence[here.head],) if verb.tag != "VBN" else sentence.children(verb.i, "obl")
        if here.dep not in {"conj", "xcomp", "advcl"} or here.head == here.i:
            return ()
        here = sentence[here.head]
    return ()


def _what(sentence: Sentence, verb: Token) -> tuple[Token, ...]:
    """What it is done to: the object, the subject of a passive, or the noun that a participle tells of."""
    found = sentence.children(verb.i, "obj", "nsubj:pass")
    if any(s.lower in RELATIVE for s in found) and verb.dep == "acl:relcl":
        return (sentence[verb.head],)
    if not found and verb.tag == "VBN" and verb.dep == "acl":
        return (sentence[verb.head],)
    if not found and verb.tag == "VBN" and verb.dep == "conj":
        return sentence.children(verb.head, "nsubj:pass")
    return found + tuple(n for o in found for n in sentence.children(o.i, "conj"))


def _where(sentence: Sentence, verb: Token, by: frozenset[str]) -> tuple[Token, ...]:
    """The nouns that prepositions join to it, and its object where it asks for none of them."""
    joined = sentence.children(verb.i, "obl", "xcomp", "nmod")
    if not by:
        return (*joined, *sentence.children(verb.i, "obj"))
    return tuple(n for n in joined if any(c.lower in by for c in sentence.children(n.i, "case")))


_DEEPEST = 4  # verbs that are asked for the subject
_AMOUNTS = frozenset(
    """hundreds thousands dozens scores tens millions number numbers group groups crowd crowds majority most
    many some several couple lot wave waves handful truckload tons ton tonnes hundred thousand
    million""".split()
)
