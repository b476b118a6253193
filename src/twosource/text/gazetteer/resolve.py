"""Which place each name of a document means: by the countries it speaks of, by size, by what is near."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from math import log

from twosource.text.gazetteer.cues import Reading, read
from twosource.text.gazetteer.keys import fold
from twosource.text.gazetteer.place import Place, PlaceCandidate, ResolvedPlace
from twosource.text.gazetteer.weights import Votes, prior
from twosource.text.gazetteer.world import PACKAGE, Match, World
from twosource.text.lexicon import words

# Weights as in weights.py: powers of ten of population.
HEARD = 0.2  # share of its country in the document without which a name by sound is not believed
WITHIN = 12.0  # the text says that it lies there
BESIDE = 3.0  # the next name, after a comma, is one in which it lies
CLOSE = 1.0  # another place of the document is within reach
REACH = 150.0  # km
ENOUGH = 3.4  # with no context at all a town of 500 passes under its own name
FOREIGN = 5.2  # among other countries' names a foreign town passes from about 10,000 people on
ACRONYM = 4  # letters: MENA is no town in Ethiopia, unless the whole document is in capitals
INSIDE = 60.0  # km from the middle of a town that still counts as in it

_PART = re.compile(r".*\S (?:of|in|near|outside|at) (?P<whole>(?:the )?[^a-z].*)$")


@dataclass(frozen=True, slots=True)
class _Option:
    place: Place
    prior: float
    fuzzy: bool


@dataclass(frozen=True, slots=True)
class _Asked:
    candidate: PlaceCandidate
    reading: Reading
    options: tuple[_Option, ...]
    inside: tuple[Place, ...]  # what `within` may mean
    beside: tuple[Place, ...]  # what the next name may mean, where only a comma stands between


def lies_in(place: Place, outer: Place) -> bool:
    """Whether a place lies in a larger one, as far as codes and distances tell."""
    if outer.kind == "continent" or outer.country is None:
        return True
    if place.country != outer.country:
        return False
    if outer.kind == "country":
        return place.kind != "country"
    if outer.admin1 and outer.kind != "city":
        return place.admin1 == outer.admin1
    away = place.distance(outer)
    return away is not None and away < (INSIDE if outer.kind == "city" else REACH)


class Resolver:
    """Resolve the place names of one document together."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._plain = words(PACKAGE, "words", "english")

    def __call__(
        self, candidates: Sequence[PlaceCandidate], adjectives: Sequence[str]
    ) -> tuple[ResolvedPlace, ...]:
        """One reading per candidate, in their order."""
        shouted = all(c.name.isupper() for c in candidates)
        asked = [self._ask(c, n, shouted) for c, n in zip_longest(candidates, candidates[1:])]
        votes = self._count(asked, adjectives)
        first = [self._choose(a, votes, {}) for a in asked]
        votes = self._count(asked, adjectives, first)
        known = {fold(a.reading.bare): o.place for a, o in zip(asked, first, strict=True) if o}
        return tuple(self._told(a, self._choose(a, votes, known), votes) for a in asked)

    def outer(self, name: str) -> tuple[Place, ...]:
        """What a larger place may be, as in "Dallas, Tex.": states by their short forms too."""
        reading = read(name, "")
        state = self.world.states.get(fold(name))
        found = [state] if state and (name[:1].isupper()) else []
        found += [o.place for o in self._options(reading) if o.place not in found]
        wide = [p for p in found if p.kind != "city"]
        return tuple((found if reading.kind == "town" else wide or found)[:8])

    def _ask(self, candidate: PlaceCandidate, following: PlaceCandidate | None, shouted: bool) -> _Asked:
        name, _, outer = candidate.name.partition(", ")
        within = candidate.within or outer or None
        options, reading = self._read(name, candidate.context)
        if reading.bare.isupper() and len(reading.bare) <= ACRONYM and not shouted:
            options = tuple(o for o in options if o.place.kind != "city")
        if all(o.fuzzy for o in options) and (part := _PART.match(name)):
            within = within or part["whole"]  # "Old City of Aleppo" lies in Aleppo
        beside: tuple[Place, ...] = ()
        if following and 0 < following.start - candidate.end <= 2:
            beside = self.outer(following.name)
        return _Asked(candidate, reading, options, self.outer(within) if within else (), beside)

    def _read(self, name: str, context: str) -> tuple[tuple[_Option, ...], Reading]:
        """The name taken apart, unless it is a place as a whole: "Gaza City", "Northern Ireland"."""
        reading = read(name, context)
        whole = replace(reading, bare=name.strip(), direction="")
        options = self._options(whole) if reading.bare != whole.bare and not reading.near else ()
        return (options, whole) if options else (self._options(reading), reading)

    def _options(self, reading: Reading) -> tuple[_Option, ...]:
        matches: Iterable[Match] = self.world.matches(reading.bare)
        if reading.kind == "county" and not reading.bare.lower().endswith("county"):
            matches = [*self.world.matches(f"{reading.bare} County"), *matches]
        if not matches:
            matches = self.world.by_sound(reading.bare)
        plain = fold(reading.bare) in self._plain
        found = [_Option(m.place, prior(m, reading.kind, plain=plain), m.likeness < 1) for m in matches]
        return tuple(self._as_province(found) if reading.kind == "province" else found)

    def _as_province(self, options: list[_Option]) -> list[_Option]:
        """A province is also the division of a town of its name: "Aleppo province"."""
        named = [o for o in options if o.place.kind != "city"]
        seats: dict[tuple[str, str], _Option] = {}
        for option in options:
            town = option.place
            if town.kind == "city" and town.country and town.admin1:
                seats.setdefault((town.country, town.admin1), option)
        taken = {(o.place.country, o.place.admin1) for o in named}
        derived = [
            replace(option, place=self.world.division(*area, f"{option.place.name} province"))
            for area, option in list(seats.items())[:12]
            if area not in taken
        ]
        return named + derived

    def _count(
        self, asked: Sequence[_Asked], adjectives: Sequence[str], chosen: Sequence[_Option | None] = ()
    ) -> Votes:
        votes = Votes(self.world.neighbours)
        for word, times in Counter(adjectives).items():
            code = self.world.country_of(word)
            if code:
                votes.add(f"adjective {fold(word)}", self.world.countries[code], 1 + log(times))
        seen = Counter(fold(a.reading.bare) for a in asked)
        for index, one in enumerate(asked):
            name = fold(one.reading.bare)
            weight = (1 + log(seen[name])) / seen[name]
            if chosen:
                option = chosen[index]
                if option:
                    votes.add(name, option.place, weight * (0.3 if option.fuzzy else 1.0))
            else:
                sure = [(o.place, 10 ** (o.prior / 2)) for o in one.options if not o.fuzzy]
                total = sum(s for _, s in sure) + 10 ** (ENOUGH / 2)
                for place, strength in sure:
                    votes.add(name, place, weight * strength / total)
            for place in one.inside[:1]:
                votes.add(f"within {fold(place.name)}", place, 0.5)
        return votes

    def _choose(self, one: _Asked, votes: Votes, known: Mapping[str, Place]) -> _Option | None:
        name = fold(one.reading.bare)
        best: tuple[float, int, _Option] | None = None
        for index, option in enumerate(one.options):
            place = option.place
            if option.fuzzy and not one.inside and votes.share(place.country or "", name)[0] < HEARD:
                continue
            score = option.prior + votes.bonus(place, name)
            if one.inside:
                score += WITHIN if any(lies_in(place, o) and place != o for o in one.inside) else -WITHIN
            elif any(lies_in(place, o) and place != o and o.kind != "continent" for o in one.beside):
                score += BESIDE
            if place.kind == "city" and any(n != name and _close(place, k) for n, k in known.items()):
                score += CLOSE
            if best is None or score > best[0] + 1e-9:
                best = (score, -index, option)
        return best[2] if best and best[0] >= self._bar(best[2], one, votes, name) else None

    @staticmethod
    def _bar(option: _Option, one: _Asked, votes: Votes, name: str) -> float:
        """What a reading must weigh: more for a town in a country of which nothing else is said."""
        place = option.place
        if place.kind != "city" or place.country is None or one.inside:
            return ENOUGH
        share, total = votes.share(place.country, name)
        return FOREIGN if total >= 1.5 and share < 0.05 else ENOUGH

    def _told(self, one: _Asked, option: _Option | None, votes: Votes) -> ResolvedPlace:
        reading, candidate = one.reading, one.candidate
        if option is None:
            return self._unknown(one, votes)
        place = option.place
        name = (
            f"{reading.direction} {place.name}" if reading.direction and place.kind != "city" else place.name
        )
        return ResolvedPlace(
            candidate=candidate,
            place=place,
            name=name,
            country=place.country,
            precision=precision(place, reading),
            fuzzy=option.fuzzy,
        )

    def _unknown(self, one: _Asked, votes: Votes) -> ResolvedPlace:
        """A name of the article's own, with the place in which it lies where the text says so."""
        ranked = sorted(one.inside, key=lambda p: -votes.bonus(p, ""))
        inside = ranked[0] if ranked else None
        within = {"city": "near", "district": "district", "country": "country"}
        return ResolvedPlace(
            candidate=one.candidate,
            place=None,
            name=one.candidate.name,
            country=inside.country if inside else None,
            precision="near" if inside is None and one.reading.near
            else "exact" if inside is None
            else within.get(inside.kind, "region"),
            inside=inside,
        )  # fmt: skip


def precision(place: Place, reading: Reading) -> str:
    """How precisely a name says where, from exact to country."""
    if place.kind == "continent":
        return "country"
    if place.kind == "country":
        return "region" if reading.direction or reading.near else "country"
    if place.kind != "city":
        return place.kind
    if reading.near:
        return "near"
    return "district" if reading.kind in {"district", "county"} else "exact"


def _close(place: Place, other: Place) -> bool:
    away = place.distance(other) if other.kind == "city" else None
    return away is not None and away < REACH
