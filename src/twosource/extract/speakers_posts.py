"""The post that a person holds in a body, and the body that a role speaks for, read from the words."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from twosource.extract.clauses import WEEKDAYS
from twosource.extract.place_spans import KINDS
from twosource.extract.speakers_kinds import body_kind, national
from twosource.extract.speakers_phrases import PACKAGE, TITLES, after, body_kinds, plain, roles
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import SourceKind
from twosource.text.lexicon import load_table, words

_LOST = re.compile(r"^([A-Z]{2,})s$")  # "SANAs | correspondent": the apostrophe is lost
HEADING = {"heads", "leads", "runs", "directs", "chairs", "headed", "leading", "heading"}


class Post(Struct, frozen=True):
    """A person's place in a body."""

    body: str
    role: str


def post_of(sentence: Sentence, start: int, end: int) -> Post | None:
    """The post of the person whose name stands at these tokens."""
    return _post_before(sentence, start) or _post_after(sentence, end)


def is_body_of(post: Post) -> bool:
    """Whether a post is such that a name before it is a body's: "Veldin Aid director", "LRS spokesman"."""
    said = post.body.split()
    letters = len(said) == 1 and said[0].isupper() and len(said[0]) > 2
    return post.role in _OF_BODIES and (letters or (len(said) > 1 and all(w[:1].isupper() for w in said)))


_OF_BODIES = frozenset(
    "director head chief chairman chairwoman founder coordinator spokesman spokeswoman spokesperson".split()
)


def named_body(sentence: Sentence, start: int, end: int, head: int) -> str | None:
    """The body in "a source at Aleppo Police Command", "Jaish al-Islam spokesman", "head of the clinic"."""
    links = {"of", "for", "at", "from", "in", "with"}
    for i in range(head + 1, end):
        if sentence[i].lower in links and i + 1 < end:
            text = plain(sentence, i + 1, end)
            if any(c.isupper() for c in text) and (body_kind(text) or sentence[i].lower in {"of", "for"}):
                return text
            if sentence[i].lower != "in":
                return None
            break  # "the agency's reporter in Alder"
    text = _LOST.sub(r"\1", plain(sentence, start, head))
    if (
        head > start
        and text[:1].isupper()
        and (body_kind(text) or any(t.ent == "ORG" for t in sentence.tokens[start:head]))
    ):
        return text
    return None


def _post_before(sentence: Sentence, start: int) -> Post | None:
    """As in "Observatory head X", "head of the Observatory X"."""
    at = start
    titles = _only_titles()
    while at > 0 and (sentence[at - 1].text == "," or sentence[at - 1].lower.strip(".") in titles):
        at -= 1
    if at == 0:
        return None
    if (owner := _owner(sentence, at)) is not None:
        return Post(owner, "")
    if sentence[at - 1].lower in roles():
        text = _owning(_compound(sentence, at - 1))
        return Post(text, sentence[at - 1].lower) if text[:1].isupper() or body_kind(text) else None
    return _head_of(sentence, at)


@cache
def _only_titles() -> frozenset[str]:
    return frozenset(TITLES - roles())


def _owner(sentence: Sentence, at: int) -> str | None:
    """The body whose man somebody is, its apostrophe kept or lost: "the Observatory's | Ada Quill"."""
    before = sentence[at - 1]
    if before.lower in {"'s", "’s"} and at > 1:
        return plain(sentence, at - 2, at - 1) if sentence[at - 2].lower in body_kinds() else None
    return lost_owner(before.text)


def lost_owner(word: str) -> str | None:
    """A body whose apostrophe is lost: "Observatorys"."""
    low = word.lower()
    lost = word[:1].isupper() and low[-1:] == "s" and low not in body_kinds()
    return word[:-1] if lost and low[:-1] in body_kinds() else None


def _owning(text: str) -> str:
    """A body without the "s" of an owner whose apostrophe is lost: "the ministrys | spokesman".

    Nor with the desk that somebody has in it: "Hill Watch's | East director".
    """
    owner, _, desk = text.partition("'s ")
    named = owner[:1].isupper() or (desk.islower() and body_kind(desk))  # "the council's | media director"
    if desk and named and body_kind(owner) and not (desk[:1].isupper() and body_kind(desk)):
        return owner
    last = text.rpartition(" ")[2].lower()
    lost = last[-1:] == "s" and last not in body_kinds() and last[:-1] in body_kinds()
    return text[:-1] if lost else text


_RANKS = frozenset("executive managing deputy assistant acting senior associate regional vice".split())


def _compound(sentence: Sentence, at: int) -> str:
    """The words joined to a noun from the left, up to its article: "Kremlin" in "a Kremlin spokesman"."""
    while at > 1 and sentence[at - 1].lower in _RANKS:
        at -= 1  # "UNICEF | Executive | Director"
    start = at
    while start > 0 and (step := _joined(sentence, start)):
        start -= step
    return plain(sentence, start, at) if start < at else ""


def _joined(sentence: Sentence, start: int) -> int:
    """How many tokens a body's name goes on to the left: none behind "area" or "town", two over "for"."""
    ahead = sentence[start - 1]
    if ahead.lower in {"for", "of"} and start > 1 and sentence[start].text[:1].isupper():
        return 2 * (sentence[start - 2].lower in body_kinds() and sentence[start - 2].text[:1].isupper())
    if ahead.lower in WEEKDAYS:
        return 0  # "on Sunday | opposition leader Ada Quill"
    if ahead.lower in KINDS and sentence[start].text[:1].isupper():
        return 0  # "in the Ghouta area | Observatory chief Ada Quill"
    return int(ahead.pos in {"NOUN", "PROPN", "ADJ"} or ahead.text in {"-", "'s", "’s"})


def _head_of(sentence: Sentence, at: int) -> Post | None:
    """As in "director of the Britain-based Observatory | X", read backwards from the name."""
    for i in range(at - 1, max(-1, at - 13), -1):
        token = sentence[i]
        if token.pos in {"VERB", "PUNCT"} and "-" not in {token.text, sentence[i - 1].text}:
            return None
        if token.lower in roles() and i + 2 < at and sentence[i + 1].lower in {"of", "for", "at"}:
            text = plain(sentence, i + 2, at)
            return Post(text, token.lower) if any(c.isupper() for c in text) else None
    return None


def _post_after(sentence: Sentence, end: int) -> Post | None:
    """As in "X, head of the Observatory", "X the Observatory's director", "X of the Syria Campaign"."""
    at, size = end, len(sentence)
    while at < size and sentence[at].text in {",", "(", "-", "–"}:
        at += 1
    for i in range(at, min(size - 1, at + 6)):
        token = sentence[i]
        if token.lower in roles():
            return _post_from(sentence, at, i)
        if token.pos not in {"DET", "ADJ", "NOUN", "PROPN", "PART"} and token.text != "-":
            break
    if at + 2 < size and sentence[at].lower == "who" and sentence[at + 1].lower in HEADING:
        phrase = after(sentence, at + 2)
        text = plain(sentence, *phrase) if phrase else ""
        return Post(text, "head") if body_kind(text) else None
    if at == end and at < size - 1 and sentence[at].lower in {"of", "from"}:
        phrase = after(sentence, at + 1)
        text = plain(sentence, *phrase) if phrase else ""
        return Post(text, "") if body_kind(text) and any(c.isupper() for c in text) else None
    return None


def _post_from(sentence: Sentence, at: int, role: int) -> Post | None:
    if role + 2 < len(sentence) and sentence[role + 1].lower in {"of", "for", "at", "with", "in"}:
        phrase = after(sentence, role + 2)
        text = plain(sentence, *phrase) if phrase else ""
        return Post(text, sentence[role].lower) if any(c.isupper() for c in text) or body_kind(text) else None
    text = _owning(plain(sentence, at, role)) if role > at else ""
    return Post(text, sentence[role].lower) if body_kind(text) and role > at else None


def is_office(post: Post) -> bool:
    """Whether a post is one of state, or heads a body of states: the UN's chief speaks by his name."""
    if post.role in words(PACKAGE, "roles", "spokes.mouthpieces"):
        return False
    return post.body in _OF_STATES or (post.role in _OFFICES and body_kind(post.body) is None)


_OFFICES = frozenset({"secretary", "executive", "minister"})
_OF_STATES = frozenset(
    ("United Nations", "European Union", "African Union", "Arab League", "NATO", "World Bank", "UN", "EU")
)


def before_kind(sentence: Sentence, start: int, head: int) -> SourceKind | None:
    """The kind of source that a noun before a role says: "hospital | source"."""
    known = _kinds_before()
    return next((known[t.lower] for t in sentence.tokens[start:head] if t.lower in known), None)


@cache
def _kinds_before() -> dict[str, SourceKind]:
    """The kind of source by a word before the role, the first that lists it."""
    table: dict[SourceKind, list[str]] = load_table(PACKAGE, "roles")["before"]
    return {word: kind for kind, listed in reversed(table.items()) for word in listed}


def without_land(name: str) -> str:
    """A person's name without the land of his post: "Ada Quill | Ruritanias interior minister"."""
    first, _, last = name.rpartition(" ")
    owner = " " in first and last[-1:] == "s" and national(last) not in {None, last}
    return first if owner else name
