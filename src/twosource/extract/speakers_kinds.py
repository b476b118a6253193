"""What a name says of a source: its kind, its country, its short and its full form."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import cast as as_type

from twosource.extract.speakers_phrases import PACKAGE, body_kinds, body_pairs
from twosource.record.vocabulary import SourceKind
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table

SMALL = {"of", "for", "the", "and", "in", "a", "an", "on", "&", "group", "-"}


@lru_cache(maxsize=65536)
def folded(name: str) -> tuple[str, ...]:
    """The words of a name for comparison: lower case, without small words, dots and possessives."""
    low = name.lower().replace(".", "").replace("’s", "").replace("'s", "")
    return tuple(w for w in re.findall(r"[^\W_]+(?:-[^\W_]+)*", low) if w not in SMALL)


@cache
def abbreviations() -> dict[str, str]:
    """Short forms that stand for one body everywhere."""
    return as_type("dict[str, str]", load_table(PACKAGE, "bodies")["abbreviations"])


@cache
def wires() -> dict[str, str]:
    """The name of a news agency by each of its tags."""
    return {tag: row["name"] for row in load_table(PACKAGE, "wires").values() for tag in row["tags"]}


@cache
def national(word: str) -> str | None:
    """The adjective of the country that a word stands for: "Syrian" for "Syria's", "Syrias" and "Syrian"."""
    table: dict[str, dict[str, list[str]]] = load_table("twosource.text.gazetteer", "countries")
    bare = OWNED.sub("", word)
    for form in (word, bare):
        if form[:1].isupper() and (code := gazetteer().country_of(form)):
            adjectives = table.get(code, {}).get("adjectives")
            return adjectives[0] if adjectives else None
    return None


@cache
def is_capital(word: str) -> bool:
    """Whether a name is a capital's, by which one calls its government."""
    return word[:1].isupper() and any(m.capital for m in gazetteer().world.matches(word))


@cache
def nationalities() -> frozenset[str]:
    """Every adjective of a country, and the short forms that serve as one."""
    table: dict[str, dict[str, list[str]]] = load_table("twosource.text.gazetteer", "countries")
    adjectives = frozenset(a for row in table.values() for a in row.get("adjectives", ()))
    return adjectives | {"US", "U.S.", "UK", "NATO"}


def spelled_out(name: str) -> str:
    """A body's name with its country as an adjective and television in full: "Syrias state TV"."""
    first, _, rest = name.partition(" ")
    told = rest in _OF_A_LAND or (rest and body_kind(rest))
    if told and OWNED.search(first) and (adjective := national(first)):
        name = f"{adjective} {rest}"
    return re.sub(r"\bTV$", "television", name)


OWNED = re.compile(r"['’]?s$")  # "Ruritania's", and "Ruritanias" where the apostrophe is lost
_OF_A_LAND = frozenset({"opposition", "leadership", "administration", "authorities", "regime"})


def state_wire(name: str) -> str | None:
    """The agency meant by "Syria's state news agency", "the official Iranian news agency"."""
    low = name.lower()
    if not low.endswith("news agency") or not any(w in low for w in ("state", "official", "government")):
        return None
    for word in name.split():
        code = gazetteer().country_of(OWNED.sub("", word)) if word[:1].isupper() else None
        for row in load_table(PACKAGE, "wires").values() if code else ():
            if row.get("state") == code:
                return str(row["name"])
    return None


def of_another_land(text: str, name: str) -> bool:
    """Whether "the Lebanese news agency" cannot be the one that a document has named: "Xinhua"."""
    lands = {national(word) for word in text.split()} - {None}
    if not lands:
        return False
    own = {national(word) for word in name.split()} - {None}
    table: dict[str, dict[str, list[str]]] = load_table("twosource.text.gazetteer", "countries")
    for row in load_table(PACKAGE, "wires").values():
        if row["name"] == name and "state" in row:
            own |= {*table.get(str(row["state"]), {}).get("adjectives", ())[:1]}
    agency = text.lower().endswith("news agency")  # "Ruritania's state news agency" is no BBC News
    return (bool(own) or agency) and own.isdisjoint(lands)


@lru_cache(maxsize=65536)
def body_kind(name: str) -> SourceKind | None:
    """The kind of source that a body's name or noun says, None where it says nothing."""
    if name in wires():
        return "agency"
    low = [w.strip(".,") for w in name.lower().replace("-", " ").split()]
    for pair in pairwise(low):
        if " ".join(pair) in body_pairs():
            return as_type(SourceKind, body_pairs()[" ".join(pair)])
    heads = low[: low.index("for")] if "for" in low else low[: low.index("of")] if "of" in low else low
    for word in reversed(heads):
        if word in body_kinds():
            return as_type(SourceKind, body_kinds()[word])
    for word in (*low, *name.lower().split()):
        if word in body_kinds():
            return as_type(SourceKind, body_kinds()[word])
    return None


@lru_cache(maxsize=16_384)
def acronym(name: str) -> str:
    """The capitals of a name's words: "SOHR"."""
    return "".join(w[0] for w in re.findall(r"[^\W\d_]+", name) if w[0].isupper())


def source_kind(name: str, kind: str) -> SourceKind:
    """What kind of source a name is."""
    if kind == "PER":
        return "other"
    return body_kind(name) or ("official" if kind == "LOC" else "organisation")
