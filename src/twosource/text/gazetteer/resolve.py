"""Which place each name of a document means: by the countries it speaks of, by size, by what is near."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log, log10

from twosource.text.gazetteer.cues import Reading, read
from twosource.text.gazetteer.keys import fold
from twosource.text.gazetteer.place import Place, PlaceCandidate, ResolvedPlace
from twosource.text.gazetteer.world import Match, World

# All weights are in powers of ten of population: 4 is "a village here beats a city of 10,000 abroad".
COUNTRY, CONTINENT, REGION, DIVISION, DISTRICT = 10.0, 10.0, 8.0, 6.3, 3.0
CHIEF = 0.5  # the name is the place's own
CAPITAL = 1.5
SOUND = 8.0  # times what is missing to a perfect likeness
HERE = 4.0  # the whole document speaks of this country
STATE = 2.0  # the whole document speaks of this division
NEXT_DOOR = 1.5  # it speaks of countries with a border to this one
ABROAD = 1.5  # it speaks of other countries only
HEARD = 0.2  # share of its country in the document without which a name by sound is not believed
WITHIN = 8.0  # the text says that it lies there
BESIDE = 3.0  # the next name, after a comma, is one in which it lies
CLOSE = 1.0  # another place of the document is within reach
REACH = 150.0  # km
ENOUGH = 3.2  # with no context at all a town of 500 passes under its own name
INSIDE = 60.0  # km from the middle of a town that still counts as in it


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


class Votes:
    """How often a document speaks of each country and division, each name apart."""

    def __init__(self, neighbours: Mapping[str, frozenset[str]]) -> None:
        self.neighbours = neighbours
        self.countries: dict[str, Counter[str]] = defaultdict(Counter)
        self.divisions: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, name: str, place: Place, weight: float) -> None:
        """Count a place that a name may mean."""
        if place.country and weight > 0:
            self.countries[name][place.country] += weight  # type: ignore[assignment]
            if place.admin1:
                self.divisions[name][f"{place.country}.{place.admin1}"] += weight  # type: ignore[assignment]

    def share(self, country: str, but: str) -> tuple[float, float]:
        """The part of the document that speaks of a country, one name left out, and how much is said."""
        return self._share(self.countries, country, but)

    @staticmethod
    def _share(votes: Mapping[str, Counter[str]], key: str, but: str) -> tuple[float, float]:
        total = wanted = 0.0
        for name, counted in votes.items():
            if name != but:
                total += sum(counted.values())
                wanted += counted[key]
        return wanted / (total + 0.5), total

    def bonus(self, place: Place, name: str) -> float:
        """What the rest of the document, without this name, says for a place."""
        if place.country is None:
            return 0.0
        share, total = self.share(place.country, name)
        beside = sum(self.share(code, name)[0] for code in self.neighbours.get(place.country, ()))
        found = HERE * share + NEXT_DOOR * beside
        if total >= 1.5 and share + beside < 0.05:
            found -= ABROAD
        if place.admin1:
            found += STATE * self._share(self.divisions, f"{place.country}.{place.admin1}", name)[0]
        return found


def prior(match: Match, kind: str) -> float:
    """How likely a place is meant before anything of the document is known."""
    place = match.place
    if place.kind == "city":
        weight = log10(place.population + 1) + CHIEF * match.chief + CAPITAL * match.capital
        weight -= SOUND * (1 - match.likeness)
        return weight + (2.0 if kind == "town" else 0.0)
    weight = {"country": COUNTRY, "continent": CONTINENT, "district": DISTRICT}.get(place.kind, REGION)
    if place.kind == "region" and place.admin1:
        weight = DIVISION + (4.0 if kind == "province" else 0.0)
    if place.kind == "district" and kind == "county":
        weight += 6.0
    return weight - (3.0 if kind == "town" else 0.0)


def lies_in(place: Place, outer: Place) -> bool:
    """Whether a place lies in a larger one, as far as codes and distances tell."""
    if outer.kind == "continent" or outer.country is None:
        return True
    if place.country != outer.country:
        return False
    if outer.kind == "country":
        return place.kind != "country"
    if outer.admin1 and place.admin1 == outer.admin1:
        return True
    away = place.distance(outer)
    return away is not None and away < INSIDE and outer.kind == "city"


class Resolver:
    """Resolve the place names of one document together."""

    def __init__(self, world: World) -> None:
        self.world = world

    def __call__(
        self, candidates: Sequence[PlaceCandidate], adjectives: Sequence[str]
    ) -> tuple[ResolvedPlace, ...]:
        """One reading per candidate, in their order."""
        asked = [self._ask(c, n) for c, n in zip(candidates, [*candidates[1:], None], strict=True)]
        votes = self._count(asked, adjectives)
        first = [self._choose(a, votes, ()) for a in asked]
        votes = self._count(asked, adjectives, first)
        known = [option.place for option in first if option and option.place.kind == "city"]
        return tuple(self._told(a, self._choose(a, votes, known), votes) for a in asked)

    def outer(self, name: str) -> tuple[Place, ...]:
        """What a larger place may be, as in "Dallas, Tex.": states by their short forms too."""
        reading = read(name, "")
        state = self.world.states.get(fold(name))
        found = [state] if state and (name[:1].isupper()) else []
        found += [o.place for o in self._options(reading) if o.place not in found]
        return tuple(found[:8])

    def _ask(self, candidate: PlaceCandidate, following: PlaceCandidate | None) -> _Asked:
        reading = read(candidate.name, candidate.context)
        beside: tuple[Place, ...] = ()
        if following and 0 < following.start - candidate.end <= 2:
            beside = self.outer(following.name)
        inside = self.outer(candidate.within) if candidate.within else ()
        whole = replace(reading, bare=candidate.name.strip(), direction="")
        options = self._options(whole) if reading.bare != whole.bare and not reading.near else ()
        if options:  # "Gaza City", "Northern Ireland" are names of their own
            reading = whole
        return _Asked(candidate, reading, options or self._options(reading), inside, beside)

    def _options(self, reading: Reading) -> tuple[_Option, ...]:
        matches: Iterable[Match] = self.world.matches(reading.bare)
        if reading.kind == "county" and not reading.bare.lower().endswith("county"):
            matches = [*self.world.matches(f"{reading.bare} County"), *matches]
        if not matches:
            matches = self.world.by_sound(reading.bare)
        found = [_Option(m.place, prior(m, reading.kind), m.likeness < 1) for m in matches]
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

    def _choose(self, one: _Asked, votes: Votes, known: Sequence[Place]) -> _Option | None:
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
            if place.kind == "city" and any(_close(place, k) for k in known):
                score += CLOSE
            if best is None or score > best[0] + 1e-9:
                best = (score, -index, option)
        return best[2] if best and best[0] >= ENOUGH else None

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
    away = place.distance(other)
    return away is not None and 1.0 < away < REACH
