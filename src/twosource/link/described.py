"""Described: sources that are told by what they are and not by name ("a monitoring group", "local media")."""

from __future__ import annotations

from functools import lru_cache

from twosource.findings.mentions import Speaker
from twosource.link.names import bodies, first_named, known_body, name_key, state_of
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import words


def nameless(speaker: Speaker, text: str) -> bool:
    """Whether nobody could ring up the one who is cited in this text: he has no name and no office."""
    key = name_key(speaker.name)
    if " " in key and key in bodies():
        return False  # "Doctors Without Borders" are no doctors
    row = known_body(speaker.name)
    if not speaker.named:
        return row is None or row["kind"] not in ("agency", "outlet")  # a reporter speaks for his agency
    if row is not None or speaker.body or state_of(speaker.name) or _holds_office(speaker.name):
        return False
    said = speaker.name.split()
    if len(said) > 1 and all(word.islower() for word in said[1:]) and _opens(speaker, text):
        said = said[1:]  # the capital of a first word says nothing: "Fresh reports said"
    return not any(_proper(word) for word in said)


def nameless_relay(name: str) -> bool:
    """Whether the one who passes something on has no name: "groups", "local media"."""
    if known_body(first_named(name)) is not None or state_of(name) or _holds_office(name):
        return False
    return not any(map(_proper, name.split()))


def _opens(speaker: Speaker, text: str) -> bool:
    """Whether the name stands at the head of a sentence or a line, with no article before it."""
    if speaker.span is None or not text.startswith(speaker.name.split()[0], speaker.span.start):
        return False
    before = text[: speaker.span.start].rstrip(" \t\"“'‘")
    return not before or before[-1] in ".?!:\n"


def _holds_office(name: str) -> bool:
    """Whether it is a body that a place has one of: "police", "the defence ministry", "state television"."""
    plain = name.lower().replace("-", " ").split()
    head = next((i - 1 for i, word in enumerate(plain) if i and word in ("of", "for", "in")), len(plain) - 1)
    offices = words("twosource.link", "bodies", "offices")
    return bool(plain) and (plain[head] in offices or " ".join(plain[max(0, head - 1) : head + 1]) in offices)


@lru_cache(maxsize=65536)
def _proper(word: str) -> bool:
    """A word that is part of a name: a capital, and no nation, direction or kind of source."""
    if not any(c.isupper() or c.isdigit() for c in word):
        return False
    if "-" in word and word.rsplit("-", 1)[-1].islower():
        return False  # "Britain-based", "Kurdish-led"
    plain = word.strip("'’\".,").lower()
    if plain in words("twosource.link", "bodies", "describing"):
        return plain in {"is", "isil", "isis"}
    return gazetteer().country_of(word.strip("'’\".,")) is None or word.isupper()
