"""Spans: which words of a sentence may name a place, from where to where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from twosource.extract.assailed import assailed
from twosource.extract.facilities import facilities
from twosource.extract.name_words import (
    ARTICLES,
    is_of_a_name,
    kept_apart,
    more_of_name,
    name_like,
    with_article,
)
from twosource.extract.towns import Beside, text_of
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import gazetteer

KINDS = frozenset(
    """city town village hamlet province district neighbourhood neighborhood region area governorate suburb
    county co co. state island port camp countryside outskirts quarter borough parish municipality airport
    crossing square street road highway junction oblast prefecture territory enclave section subdivision
    community coast valley strait gulf bay islands peninsula archipelago bastion stronghold
    heartland""".split()
)
_LANDFORMS = frozenset("island islands valley peninsula archipelago coast bay gulf strait".split())
VENUES = frozenset(
    """hall hospital school mosque church airport stadium market square street station hotel university prison
    mall theatre theater bridge camp base club restaurant bakery avenue road boulevard park plaza tower
    crossing cathedral synagogue temple factory mine dam port arena centre center building bazaar""".split()
)
STREETS = frozenset(
    """road street avenue drive lane boulevard highway parkway court place way st ave rd dr ln blvd hwy
    pkwy""".split()
)
_STREETS = STREETS - {"st"}  # before a capital it may be a saint
THERE = frozenset({"in", "at", "near", "outside", "inside", "around"})
DIRECTIONS = frozenset(
    """northern southern eastern western central north south east west northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern rural downtown greater""".split()
)
DISTANCES = frozenset({"kilometers", "kilometres", "km", "kms", "miles", "mi"})
COMPASS = frozenset("n s e w ne nw se sw".split())


def spans(
    sentence: Sentence, towns: Sequence[Beside], told: Sequence[tuple[int, int]], *, headline: bool
) -> list[tuple[int, int]]:
    """The token ranges that may name a place, in order; `towns` are known by the words beside them.

    `told` are the names whose distance is told or that were struck. In a `headline` nearly every word has a
    capital.
    """
    beside = [(b.start, b.end) for b in towns if not _describes(sentence, b.start, b.end)]
    headed = {i for a, b in beside for i in range(a, b)} if headline else {-1}
    forces = {b.start: b.end for b in towns if b.cue == "force"}
    found = [
        (_leftmost(sentence, a, b), rightmost(sentence, b))
        for kind, start, end in sentence.names()
        if kind == "LOC"
        for a, b in _pieces(sentence, start, end)
        if headed.isdisjoint(range(a, b))
        and b <= forces.get(a, b)  # "Savannah Chatham police"
        and not _describes(sentence, a, b)
    ]
    named = list(facilities(sentence))
    inside = {i for a, b in named for i in range(a, b)}
    found = [(a, b) for a, b in found if inside.isdisjoint(range(a, b))] if named else found
    known = () if headline else list(_known(sentence))
    for more in (named, beside, [*_venues(sentence), *told, *_called(sentence)], known):
        taken = {i for a, b in found for i in range(a, b)} if more else set()
        found += [(a, b) for a, b in more if taken.isdisjoint(range(a, b))]
    return sorted(found)


def _describes(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a word that no place is called by says of what people a town is: "the Veldish town of Hask"."""
    if sentence.lower[end : end + 2] not in _NAMED_BEHIND or end + 2 >= len(sentence):
        return False
    behind = sentence[end + 2].text[:1].isupper() and sentence[end].text.islower()
    return behind and not gazetteer().lookup(text_of(sentence, start, end))


_NAMED_BEHIND = {("town", "of"), ("city", "of"), ("village", "of")}


def _pieces(sentence: Sentence, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A name, cut where the tagger ran over "in" or over an owner: "Moscow's Lantern District" names two."""
    for at in range(start + 1, end):
        if sentence[at].lower in THERE or (at + 1 < end and _is_owned(sentence, start, at)):
            yield start, at
            start = at + 1
        elif _owns_bare(sentence, start, at):
            yield start, at
            start = at
    yield start, end


def _owns_bare(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a town that has lost its apostrophe owns what follows: "Port Veldins Lantern district"."""
    owner = sentence[end - 1]
    if not owner.text.endswith("s") or not sentence[end].text[:1].isupper():
        return False
    return is_owner(" ".join(t.text for t in sentence.tokens[start:end]))


@lru_cache(maxsize=4096)
def is_owner(name: str) -> bool:
    """Whether a name is that of a large town with the "s" of an owner and no apostrophe."""
    if not name.endswith("s") or bare(name) == name or gazetteer().country_of(name[:-1]):
        return False
    words = name[:-1].split()
    return gazetteer().scan(words) == [(0, len(words))]


def _is_owned(sentence: Sentence, start: int, at: int) -> bool:
    """Whether a town owns what follows, and is not only the first half of a name ("King's Lynn")."""
    if sentence[at].lower not in {"'s", "’s"} or sentence[at - 1].lower.endswith("s"):
        return False
    return gazetteer().scan([t.text for t in sentence.tokens[start:at]]) == [(0, at - start)]


def trimmed(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A name without article, trailing preposition and the country that owns it ("Syria's Aleppo")."""
    if sentence[start].lower in {"the", "a"} and end - start > 1:
        start += 1
    while end - start > 1 and sentence[end - 1].pos in {"ADP", "DET", "CCONJ", "PUNCT"}:
        end -= 1
    if (
        end < len(sentence)
        and sentence[end].lower.strip(".") in _STREETS
        and sentence[end].text[:1].isupper()
    ):
        end += 1
    while end - start > 1 and sentence[end - 1].text in _LANDFORMS:
        end -= 1  # "Malun island": what kind of place it is
    if end - start > 1 and _is_one_of_many(sentence, start, end):
        end -= 1
    while end - start > 1 and (sentence[end - 1].lower in NO_PLACE or sentence[end - 1].lower in COMPASS):
        end -= 1  # flattened headlines run on: "in Syria Monitor"
    while end - start > 1 and sentence[start].lower.strip(".") in COMPASS:
        start += 1  # "SE Veldin"
    if end - start > 2 and sentence[end - 1].lower in _SIDES and _is_side_of(sentence, start, end - 1):
        end -= 1
    first = sentence[start]
    people = first.tag == "JJ" or first.dep == "amod" or first.lower.endswith("s")
    if (
        end - start > 1
        and people
        and gazetteer().country_of(bare(first.text))
        and (first.lower.endswith("s") or not gazetteer().lookup(text_of(sentence, start, end)))
    ):
        start += 1  # "Syrias Hask", "the Palestinian Alder camp"
    return start, end


def _is_one_of_many(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name is that of a town and of one of its parks or halls: "in a Port Veldin park"."""
    if start == 0 or sentence[start - 1].lower not in {"a", "an"} or not sentence[end - 1].text.islower():
        return False
    town = " ".join(sentence[i].text for i in range(start, end - 1))
    return sentence[end - 1].text in VENUES and any(p.kind == "city" for p in gazetteer().lookup(town))


_SIDES = frozenset({"north", "south", "east", "west"})


def _is_side_of(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a town is called with one of its sides after it: "Port Veldin East"."""
    town, whole = (" ".join(sentence[i].text for i in range(start, last)) for last in (end, end + 1))
    return bool(gazetteer().lookup(town)) and not gazetteer().lookup(whole)


def only_qualifies(sentence: Sentence, end: int) -> bool:
    """Whether a name is the first half of an adjective: "US-led", "Moscow-backed"."""
    return (
        end + 1 < len(sentence) and sentence[end].text == "-" and sentence[end].start == sentence[end - 1].end
    )


def _leftmost(sentence: Sentence, start: int, end: int) -> int:
    """Where a place name begins: "Lantern" before "Market", "Port" before a town."""
    while start > 0 and sentence[start - 1].lower in PREFIXES and sentence[start - 1].text[:1].isupper():
        start -= 1
    if sentence[end - 1].lower in VENUES:
        while (
            start > 0
            and name_like(sentence[start - 1])
            and start - 1 > 0
            and sentence[start - 1].ent != "PER"
        ):
            start -= 1
    if start > 1 and sentence[start - 1].text == "-" and _is_joined(sentence, start - 1, end):
        start -= 2
    return start


def rightmost(sentence: Sentence, end: int) -> int:
    """Where a place name ends: "Port" alone is none."""
    while end < len(sentence) and sentence[end - 1].lower in PREFIXES:
        hyphen = sentence[end].text in {"-", "–"} and end + 1 < len(sentence)
        if not name_like(sentence[end + hyphen]):
            break
        end += 1 + hyphen
    if end + 1 < len(sentence) and sentence[end].text == "-" and _is_joined(sentence, end, end + 2):
        end += 2
    if 1 < end < len(sentence) and sentence[end - 1].text == "-" and sentence[end - 2].lower in ARTICLES:
        end += name_like(sentence[end])  # "al-Hask", of which the tagger took the article
    while end + 2 < len(sentence) and sentence[end].text in ARTICLES and more_of_name(sentence, end):
        end += 3  # "Deir ez-Zor", of which it took the first word
    return _school(sentence, end) or end


def _school(sentence: Sentence, end: int) -> int | None:
    """Where the name of a school ends that begins with a town's: "a Port Veldin High School student"."""
    at = end
    while at < len(sentence) and sentence[at].text in _GRADES:
        at += 1
    graded = at > end or sentence[end - 1].text in _GRADES
    return at + 1 if graded and at < len(sentence) and sentence[at].text == "School" else None


_GRADES = frozenset({"High", "Middle", "Elementary", "Junior", "Senior", "Primary", "Secondary"})


def _is_joined(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a hyphen joins two halves of one name: "Opa-locka", "Miami-Dade County"."""
    left, mark, right = sentence.tokens[at - 1 : at + 2]
    name = text_of(sentence, at - 1, end)
    return left.end == mark.start and mark.end == right.start and bool(gazetteer().lookup(name))


def _known(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names of the gazetteer that the tagger took for something else or for nothing.

    No part of a longer name counts.
    """
    for start, end in gazetteer().scan([t.text for t in sentence]):
        if (start and is_of_a_name(sentence[start - 1])) or (
            end < len(sentence) and is_of_a_name(sentence[end])
        ):
            continue
        if all(t.pos in _NAMED_POS and t.ent in _NO_PLACE_NAMES for t in sentence.tokens[start:end]):
            yield start, end
    yield from with_article(sentence)


_NAMED_POS = frozenset({"PROPN", "NOUN", "ADP", "PUNCT"})
_NO_PLACE_NAMES = frozenset({"", "PER", "ORG"})


def _called(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names that the words beside them call a place: "the port city of X", "in south X".

    The tagger may say what it likes of them.
    """
    yield from _areas(sentence)
    yield from assailed(sentence)
    yield from kept_apart(sentence)
    for at in sentence.where(_BEFORE_NAMES):
        if not 0 < at < len(sentence) - 1:
            continue
        word, before = sentence[at], sentence[at - 1].lower
        of_kind = word.lower == "of" and before in KINDS
        in_part = word.text in DIRECTIONS and before in THERE
        if (of_kind or in_part) and (first := more_of_name(sentence, at + 1)):
            end = at + 1 + first
            while end < len(sentence) and (more := more_of_name(sentence, end)):
                end += more
            yield at + 1, end


_BEFORE_NAMES = DIRECTIONS | {"of"}


def _areas(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names of which only the surroundings are told: "in the Alder Row area"."""
    if _AROUND.isdisjoint(sentence.words):
        return
    for token in sentence.tokens[3:]:
        if token.text not in _AROUND:
            continue
        start = token.i
        while start > 2 and name_like(sentence[start - 1]):
            start -= 1
        if start < token.i and sentence[start - 1].lower == "the" and sentence[start - 2].lower in THERE:
            yield start, token.i


_AROUND = frozenset({"area", "community"})


def measured(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names whose distance from a place is told right after them: (first token, one past the last)."""
    if DISTANCES.isdisjoint(sentence.words):
        return
    for token in sentence.tokens[2:]:
        if token.lower not in DISTANCES or sentence[token.i - 1].pos != "NUM":
            continue
        end = token.i - 1 - (sentence[token.i - 2].text == "," or sentence[token.i - 2].lemma in _LYING)
        start = end
        while start > 0 and (
            _is_of_name(sentence[start - 1]) or (sentence[start - 1].text == "-" and start < end)
        ):
            start -= 1
        away = sentence.lower[token.i + 1 : token.i + 9]
        if start < end and any(word in DIRECTIONS or word == "from" for word in away):
            yield start, end


def _is_of_name(token: Token) -> bool:
    return name_like(token) and token.pos == "PROPN"


_LYING = frozenset({"lie", "sit", "situate", "locate"})  # "Hask lies 14 kilometres north of"
OUTLET_WORDS = frozenset(
    """times post news tribune herald daily today observer journal mail press gazette chronicle telegraph
    standard examiner sun globe inquirer courier""".split()
)
CARS = frozenset("suv sedan pickup minivan coupe convertible".split())  # "a Lincoln SUV"
FLATS = frozenset("apartment apartments housing condominium".split())  # "the Quay Village apartments"
NO_PLACE = frozenset(
    "monitor army officials official police tv regime activists ministry source report".split()
)
PREFIXES = frozenset(
    """port fort mount lake new san santa saint st cape lower upper great little tall tel tell camp al
    el""".split()
)


@lru_cache(maxsize=65536)
def bare(name: str) -> str:
    """A name without its possessive; flattened text loses the apostrophe of "Syria's"."""
    for ending in ("'s", "’s"):
        if name.endswith(ending):
            return name[: -len(ending)].rstrip()
    if (
        name.endswith("s")
        and len(name) > 4
        and not gazetteer().lookup(name)
        and gazetteer().lookup(name[:-1])
    ):
        return name[:-1]
    return name


def _venues(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Capitalised names that end in the word for a venue: "Crocus City Hall", "Al-Hajj Road"."""
    if VENUES.isdisjoint(sentence.words):
        return
    for token in sentence:
        if token.lower not in VENUES or not token.text[:1].isupper() or token.i == 0:
            continue
        if _goes_on(sentence, token):
            continue  # "the Marovian Center | for Policy Research"
        start = token.i
        while start > 0 and sentence[start - 1].text[:1].isupper() and name_like(sentence[start - 1]):
            start -= 1
        if start < token.i:
            yield start, token.i + 1


def _goes_on(sentence: Sentence, token: Token) -> bool:
    """Whether the name of a body goes on after a word."""
    after = sentence[token.i + 1] if token.i + 1 < len(sentence) else None
    return token.ent == "ORG" and after is not None and after.ent == "ORG" and not after.ent_start


@lru_cache(maxsize=1024)
def is_title_case(sentence: Sentence) -> bool:
    """Whether nearly every word has a capital, so that capitals say nothing.

    A headline has no full stop, but for that of a state cut short: one small word makes a sentence of it.
    """
    capitals, words = sentence.raised
    if not words or capitals < 0.8 * words:
        return False
    return capitals == words or sentence[len(sentence) - 1].text[-1:] != "."
