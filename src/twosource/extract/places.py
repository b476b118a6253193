"""Places: every place that an article names, resolved together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import PlacePrecision
from twosource.text.gazetteer import PlaceCandidate, ResolvedPlace, gazetteer

_KINDS = frozenset(
    """city town village hamlet province district neighbourhood neighborhood region area governorate suburb
    county state island port camp countryside outskirts quarter borough parish municipality airport crossing
    square street road highway junction oblast prefecture territory enclave""".split()
)
_VENUES = frozenset(
    """hall hospital school mosque church airport stadium market square street station hotel university prison
    mall theatre theater bridge camp base club restaurant bakery avenue road boulevard park plaza tower
    crossing cathedral synagogue temple factory mine dam port arena centre center building bazaar""".split()
)
_STREETS = frozenset(
    "road street avenue drive lane boulevard highway parkway court place way st ave rd dr blvd".split()
)
_THERE = frozenset({"in", "at", "near", "outside", "inside", "around"})
_NEAR = frozenset({"near", "outside", "around", "off", "beside", "close"})
_DIRECTIONS = frozenset(
    """northern southern eastern western central north south east west northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern rural downtown greater""".split()
)
_LINKS = _KINDS | _DIRECTIONS | _VENUES | {",", "in", "the", "of", "near", "outside", "concert", *"\"”’'"}
_NOT_PLACES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december islam god internet covid""".split()
)
_PRECISIONS: dict[str, PlacePrecision] = {
    "exact": "exact",
    "near": "near",
    "district": "district",
    "region": "region",
    "country": "country",
}


def places(sentences: tuple[Sentence, ...]) -> tuple[PlaceMention, ...]:
    """The places named in the sentences, in order of the text."""
    candidates: list[PlaceCandidate] = []
    adjectives: list[str] = []
    for sentence in sentences:
        adjectives += [t.text for t in sentence if t.pos == "ADJ" and t.text[:1].isupper()]
        candidates += _candidates(sentence)
    if not candidates:
        return ()
    people = _surnames(sentences)
    candidates = [c for c in candidates if c.name not in people or c.within or c.context]
    resolved = tuple(_as_called(r) for r in gazetteer().resolve(candidates, adjectives))
    titles = [(s.start, s.end) for s in sentences if is_title_case(s)]
    there = frozenset(t.end + 1 for s in sentences for t in s if t.lower in _THERE)
    resolved = tuple(
        r for before, r in zip((None, *resolved), resolved, strict=False) if not _holds_nothing(before, r)
    )
    found = [m for r in resolved if _is_credible(r, titles, there) and (m := as_mention(r)) is not None]
    return tuple(_nested(_held(found)))


def _surnames(sentences: tuple[Sentence, ...]) -> frozenset[str]:
    """The last names of people called by two names or more: "Ada Medina" is no town, nor is "Medina"."""
    spans = ((s, a, b) for s in sentences for kind, a, b in s.names() if kind == "PER" and b - a > 1)
    return frozenset(_bare(sentence[end - 1].text) for sentence, _, end in spans)


def _held(found: list[PlaceMention]) -> Iterator[PlaceMention]:
    """A place that is once said to lie in another lies there wherever the article names it."""
    holders = {p.name: p for p in found if p.within and p.geonames_id is None}
    for place in found:
        holder = holders.get(place.name)
        if holder is None or place.within or place.geonames_id is not None:
            yield place
        else:
            yield replace(
                place, within=holder.within, country=holder.country, lat=holder.lat, lon=holder.lon,
                precision=holder.precision,
            )  # fmt: skip


def country(sentences: tuple[Sentence, ...], found: tuple[PlaceMention, ...]) -> PlaceMention | None:
    """The country that an article names most often, by its name, its towns or its people."""
    codes = [p.country for p in found if p.country]
    people: dict[str, Token] = {}
    for token in (t for s in sentences for t in s if t.text[:1].isupper() and t.pos in {"ADJ", "PROPN"}):
        code = gazetteer().country_of(_bare(token.text))
        if code:
            codes.append(code)
            people.setdefault(code, token)
    if not codes:
        return None
    counts = Counter(codes)
    top = max(counts, key=lambda c: (counts[c], c))
    named = next((p for p in found if p.country == top and p.precision == "country"), None)
    place = gazetteer().world.countries.get(top)
    if named is not None or place is None or top not in people:
        return named
    token = people[top]
    return PlaceMention(
        start=token.start, end=token.end, name=place.name, country=top, geonames_id=place.geonames_id,
        lat=place.lat, lon=place.lon, precision="country",
    )  # fmt: skip


def fineness(place: PlaceMention) -> int:
    """How narrow a place is: a hall or village with the town that it lies in is narrower than a town."""
    inside = place.geonames_id is None and place.lat is not None and bool(place.within)
    if place.geonames_id is None and place.name.rpartition(" ")[2].lower() in _STREETS:
        return 2  # an address: the town says where
    return {"exact": 4, "district": 4, "near": 3, "region": 1, "country": 0}[place.precision] + 2 * inside


def _candidates(sentence: Sentence) -> Iterator[PlaceCandidate]:
    spans = [
        (_leftmost(sentence, a, b), _rightmost(sentence, b))
        for kind, start, end in sentence.names()
        if kind == "LOC"
        for a, b in _pieces(sentence, start, end)
    ]
    taken = {i for a, b in spans for i in range(a, b)}
    spans += [(a, b) for a, b in (*_venues(sentence), *_called(sentence)) if not taken & set(range(a, b))]
    taken |= {i for a, b in spans for i in range(a, b)}
    spans += [(a, b) for a, b in _known(sentence) if not taken & set(range(a, b))]
    for left, right in sorted(spans):
        start, end = _trimmed(sentence, left, right)
        first, last = sentence[start], sentence[end - 1]
        text = sentence_text(sentence, start, end)
        after = sentence[end].lower if end < len(sentence) else ""
        if after in _OUTLET_WORDS or text.lower() in _PREFIXES or _only_qualifies(sentence, end):
            continue
        if len(text) < 2 or text.lower() in _NOT_PLACES or not any(c.isalpha() for c in text):
            continue
        if text.islower() and not all(t.text.islower() for t in sentence if t.text.isalpha()):
            continue
        yield PlaceCandidate(
            name=_bare(text), start=first.start, end=last.end,
            context=_context(sentence, start, end), within=_within(sentence, end),
        )  # fmt: skip


def _pieces(sentence: Sentence, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A name, cut where the tagger ran over "in": "hall in Moscow" names Moscow alone."""
    for at in range(start + 1, end):
        if sentence[at].lower in _THERE:
            yield start, at
            start = at + 1
    yield start, end


def _trimmed(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A name without article, trailing preposition and the country that owns it ("Syria's Aleppo")."""
    if sentence[start].lower in {"the", "a"} and end - start > 1:
        start += 1
    while end - start > 1 and sentence[end - 1].pos in {"ADP", "DET", "CCONJ", "PUNCT"}:
        end -= 1
    while end - start > 1 and sentence[end - 1].lower in _NO_PLACE:
        end -= 1  # flattened headlines run on: "in Syria Monitor"
    first = sentence[start]
    if end - start > 1 and first.lower.endswith("s") and gazetteer().country_of(_bare(first.text)):
        start += 1
    return start, end


def _only_qualifies(sentence: Sentence, end: int) -> bool:
    """Whether a name is the first half of an adjective: "US-led", "Moscow-backed"."""
    return (
        end + 1 < len(sentence) and sentence[end].text == "-" and sentence[end].start == sentence[end - 1].end
    )


def _leftmost(sentence: Sentence, start: int, end: int) -> int:
    """Where a place name begins: "Lantern" before "Market", "Port" before a town."""
    while start > 0 and sentence[start - 1].lower in _PREFIXES and sentence[start - 1].text[:1].isupper():
        start -= 1
    if sentence[end - 1].lower in _VENUES:
        while (
            start > 0
            and _name_like(sentence[start - 1])
            and start - 1 > 0
            and sentence[start - 1].ent != "PER"
        ):
            start -= 1
    return start


def _rightmost(sentence: Sentence, end: int) -> int:
    """Where a place name ends: "Port" alone is none."""
    while end < len(sentence) and sentence[end - 1].lower in _PREFIXES:
        hyphen = sentence[end].text in {"-", "–"} and end + 1 < len(sentence)
        if not _name_like(sentence[end + hyphen]):
            break
        end += 1 + hyphen
    return end


def _known(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names of the gazetteer that the tagger took for something else or for nothing.

    No part of a longer name counts, and nothing in a headline whose every word has a capital.
    """
    if is_title_case(sentence):
        return
    for start, end in gazetteer().scan([t.text for t in sentence]):
        around = sentence.tokens[max(0, start - 1) : start] + sentence.tokens[end : end + 1]
        if any(t.text[:1].isupper() and t.text[1:2].islower() and t.pos == "PROPN" and t.i for t in around):
            continue
        if all(
            t.pos in {"PROPN", "NOUN", "ADP", "PUNCT"} and t.ent in {"", "PER", "ORG"}
            for t in sentence.tokens[start:end]
        ):
            yield start, end


def _called(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names that the words before them call a place, whatever the tagger says: "the port city of X"."""
    for token in sentence.tokens[:-2]:
        if (
            token.lower in _KINDS
            and sentence[token.i + 1].lower == "of"
            and _name_like(sentence[token.i + 2])
        ):
            end = token.i + 3
            while end < len(sentence) and _name_like(sentence[end]) and sentence[end].text[:1].isupper():
                end += 1
            yield token.i + 2, end


_OUTLET_WORDS = frozenset(
    """times post news tribune herald daily today observer journal mail press gazette chronicle telegraph
    standard examiner sun globe inquirer courier""".split()
)
_NO_PLACE = frozenset(
    "monitor army officials official police tv regime activists ministry source report".split()
)
_PREFIXES = frozenset(
    """port fort mount lake new san santa saint st cape lower upper great little tall tel tell camp al
    el""".split()
)


def sentence_text(sentence: Sentence, start: int, end: int) -> str:
    """The words of a token range as the article spaces them."""
    parts = [sentence[start].text]
    for left, right in zip(sentence.tokens[start : end - 1], sentence.tokens[start + 1 : end], strict=True):
        parts += ([" "] if right.start > left.end else []) + [right.text]
    return "".join(parts)


@lru_cache(maxsize=65536)
def _bare(name: str) -> str:
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
    for token in sentence:
        if token.lower not in _VENUES or not token.text[:1].isupper() or token.i == 0:
            continue
        start = token.i
        while start > 0 and sentence[start - 1].text[:1].isupper() and _name_like(sentence[start - 1]):
            start -= 1
        if start < token.i:
            yield start, token.i + 1


def _name_like(token: Token) -> bool:
    return token.pos in {"PROPN", "NOUN", "ADJ"} and token.text[:1].isupper()


def _context(sentence: Sentence, start: int, end: int) -> str:
    """The word beside a name that says what kind of place, or how near."""
    after = sentence[end].lower if end < len(sentence) else ""
    if after in _KINDS:
        return after
    before = [t.lower for t in sentence.tokens[max(0, start - 3) : start]]
    if before[-1:] and before[-1] in _KINDS:
        return before[-1]
    if before[-1:] == ["of"] and len(before) > 1 and (before[-2] in _KINDS or before[-2] in _DIRECTIONS):
        return before[-2] if before[-2] in _KINDS else f"{before[-2]} of"
    return "near" if set(before[-2:]) & _NEAR else ""


def _within(sentence: Sentence, end: int) -> str | None:
    """The larger place that follows: "X in Y province", "X , Y", "X in the port city of Y"."""
    at = end
    while at < min(len(sentence), end + 6) and _links(sentence[at]):
        at += 1
    if at == end or at >= len(sentence) or not _name_like(sentence[at]) or sentence[at].ent in {"PER", "ORG"}:
        return None
    if sentence[at].ent != "LOC" and sentence[at - 1].lower not in {"in", "of", "near"}:
        return None
    stop = _rightmost(sentence, at + 1)
    while stop < len(sentence) and sentence[stop].ent == "LOC" and not sentence[stop].ent_start:
        stop += 1
    return _bare(sentence_text(sentence, at, stop))


def _links(token: Token) -> bool:
    """Whether a word may stand between a place and the one that holds it."""
    return not token.text[:1].isupper() and token.lower in _LINKS


def _as_called(resolved: ResolvedPlace) -> ResolvedPlace:
    """A quarter or street that only shares its name with a town or country is a place of its own."""
    place = resolved.place
    if place is None or place.kind == "district" or resolved.candidate.context not in _NARROW:
        return resolved
    return replace(resolved, place=None, name=resolved.candidate.name, precision="district")


_NARROW = frozenset("neighbourhood neighborhood quarter street square suburb camp road".split())


def _holds_nothing(before: ResolvedPlace | None, here: ResolvedPlace) -> bool:
    """Whether "X, Y" makes a village of Y that would hold the unknown town X."""
    if before is None or before.place is not None or here.place is None:
        return False
    return 0 < here.candidate.start - before.candidate.end <= 2 and here.place.kind == "city"


def is_title_case(sentence: Sentence) -> bool:
    """Whether nearly every word has a capital, so that capitals say nothing."""
    capitals, words = sentence.raised
    return words > 0 and capitals >= 0.8 * words


_SMALL_WORDS = frozenset("al el of de the and city town province district region village".split())


def _is_credible(resolved: ResolvedPlace, titles: list[tuple[int, int]], there: frozenset[int]) -> bool:
    """Whether a name that no gazetteer knows may be a place: the words around it must say so.

    `there` are the offsets that follow a preposition of place.
    """
    candidate = resolved.candidate
    words = candidate.name.replace("-", " ").split()
    if any(w[:1].islower() and w not in _SMALL_WORDS for w in words):
        return False
    proper = [w for w in words if w[:1].isupper() and w.lower() not in _KINDS]
    if resolved.place is None and all(gazetteer().country_of(w) for w in proper):
        return False  # "Syrian province"
    if resolved.place is not None:
        return not resolved.fuzzy or not gazetteer().country_of(candidate.name)
    if gazetteer().country_of(candidate.name) or any(a <= candidate.start < b for a, b in titles):
        return False
    return (
        candidate.start in there
        or bool(candidate.context)
        or candidate.within is not None
        or candidate.name.split(" ")[-1].lower() in _VENUES | _KINDS
    )


def as_mention(resolved: ResolvedPlace) -> PlaceMention | None:
    """A resolved name as a place mention; a continent is none."""
    place, candidate = resolved.place, resolved.candidate
    if place is not None and place.kind == "continent":
        return None
    near = resolved.inside if place is None else place
    precision = _PRECISIONS.get(resolved.precision, "exact")
    if place is None and gazetteer().country_of(candidate.name):
        precision = "country"
    within = tuple(n for n in (candidate.within, resolved.inside.name if resolved.inside else None) if n)
    return PlaceMention(
        start=candidate.start, end=candidate.end, country=resolved.country,
        name=resolved.name if place and not resolved.fuzzy else candidate.name,
        geonames_id=place.geonames_id if place else None,
        lat=near.lat if near else None, lon=near.lon if near else None,
        precision=precision if place is not None or near is None else "near",
        within=tuple(dict.fromkeys(within)),
    )  # fmt: skip


def _nested(found: Iterator[PlaceMention]) -> Iterator[PlaceMention]:
    """The mentions without those that lie inside a longer one."""
    end = -1
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if mention.start >= end:
            yield mention
            end = mention.end
