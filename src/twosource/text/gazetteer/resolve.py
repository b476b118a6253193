"""Which place each name of a document means: by the countries it speaks of, by size, by what is near."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import log
from typing import TypeVar

from msgspec.structs import replace

from twosource.text.gazetteer.cues import Reading
from twosource.text.gazetteer.keys import fold
from twosource.text.gazetteer.options import Asked, Asker, Option
from twosource.text.gazetteer.place import Place, PlaceCandidate, ResolvedPlace
from twosource.text.gazetteer.weights import CALLED, Votes
from twosource.text.gazetteer.world import World

# Weights as in weights.py: powers of ten of population.
SAID = 1.5  # names from which on a document speaks of places
STRAY = 0.05  # share of a country in a document that does not speak of it
HEARD = 0.3  # share of its country in the document without which a name by sound is not believed
WITHIN = 12.0  # the text says that it lies there
BESIDE = 3.0  # the next name, after a comma, is one in which it lies
SAME = 6.0  # the text says elsewhere where the place of this name lies: "Paris, Texas", then "Paris"
CLOSE = 1.0  # another place of the document is within reach
REACH = 150.0  # km
ENOUGH = 3.4  # with no context at all a town of 500 passes under its own name
FOREIGN = 5.7  # among other countries' names a foreign town passes from about 30,000 people on
QUARTER = 9.0  # a quarter abroad is hardly ever meant: "Mashhad district" in an article on Aleppo
CITY = 100_000  # people: such a town is known abroad
WORD = 6.0  # an English word is a town where much speaks for it: Reading, Mobile
AT_HOME = 0.5  # the town of the outlet, as if an article named it in passing
INSIDE = 60.0  # km from the middle of a town that still counts as in it

_HOME = "\n"  # what no place is called

T = TypeVar("T")


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
    return place.is_within(INSIDE if outer.kind == "city" else REACH, outer)


class Resolver:
    """Resolve the place names of one document together."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._ask = Asker(world)

    def __call__(
        self, candidates: Sequence[PlaceCandidate], adjectives: Sequence[str], home: Place | None
    ) -> tuple[ResolvedPlace, ...]:
        """One reading per candidate, in their order."""
        near = {_HOME: home} if home is not None else {}
        towns = _towns(near)
        shouted = all(c.name.isupper() for c in candidates)
        around = zip([None, *candidates], candidates, [*candidates[1:], None], strict=False)
        asked = [self._ask(before, one, after, shouted=shouted) for before, one, after in around]
        votes = self._count(asked, adjectives, near)
        asked = _of_each(asked, lambda a: self._spoken_of(a, votes) if a.inside else a)
        placed = [a for a in asked if a.inside or a.stated]
        by_text = _of_each(placed, lambda a: self._choose(a, votes, towns, {}))
        told = {a.name: o.place for a, o in zip(placed, by_text, strict=True) if o}
        first = _of_each(asked, lambda a: self._choose(a, votes, towns, told))
        votes_again = self._count(asked, adjectives, near, first)
        known = near | {a.name: o.place for a, o in zip(asked, first, strict=True) if o}
        towns = _towns(known)
        last = _of_each(asked, lambda a: self._choose(a, votes_again, towns, told))
        return tuple(
            self._told(c, a, o, votes_again, known) for c, a, o in zip(candidates, asked, last, strict=True)
        )

    def _spoken_of(self, one: Asked, votes: Votes) -> Asked:
        """A candidate without the small towns abroad that the name of its larger place may mean."""
        by_sound = not self.world.matches(one.outer)
        believed = tuple(p for p in one.inside if not _is_foreign(p, votes, one.outer, by_sound=by_sound))
        return one if len(believed) == len(one.inside) else replace(one, inside=believed, astray=not believed)

    def _count(
        self,
        asked: Sequence[Asked],
        adjectives: Sequence[str],
        home: Mapping[str, Place],
        chosen: Sequence[Option | None] = (),
    ) -> Votes:
        votes = Votes(self.world.neighbours)
        for name, place in home.items():
            votes.add(name, place, AT_HOME)
        for word, times in Counter(adjectives).items():
            code = self.world.country_of(word)
            if code:
                votes.add(f"adjective {fold(word)}", self.world.countries[code], 1 + log(times))
        seen = Counter([a.name for a in asked])
        weights = {name: (1 + log(times)) / times for name, times in seen.items()}
        if chosen:
            believed = [
                [(o.place, weights[a.name] * _trust(o))] if o else []
                for a, o in zip(asked, chosen, strict=True)
            ]
        else:
            believed = _of_each(asked, lambda a: _likely(a, weights[a.name]))
        for one, places in zip(asked, believed, strict=True):
            for place, weight in places:
                votes.add(one.name, place, weight)
            for place in one.inside[:1]:
                votes.add(one.outer, place, 0.5)
        return votes

    def _choose(
        self, one: Asked, votes: Votes, towns: Sequence[tuple[str, Place]], told: Mapping[str, Place]
    ) -> Option | None:
        best: tuple[float, Option] | None = None
        others = [town for name, town in towns if name != one.name]
        for option in one.options:
            if (
                option.fuzzy
                and not one.inside
                and votes.share(option.place.country or "", one.name)[0] < HEARD
            ):
                continue
            score = option.prior + votes.bonus(option.place, one.name)
            score += self._from_text(option.place, one, others, told)
            if best is None or score > best[0] + 1e-9:
                best = (score, option)
        return best[1] if best and best[0] >= self._bar(best[1], one, votes, told) else None

    @staticmethod
    def _from_text(place: Place, one: Asked, others: Sequence[Place], told: Mapping[str, Place]) -> float:
        """What the words beside a name and the other towns of a document say for a place."""
        score = 0.0
        if one.inside:
            score += WITHIN if any(lies_in(place, o) and place != o for o in one.inside) else -WITHIN
        elif one.astray:
            score -= WITHIN  # it lies in what nobody knows, and is as unknown
        elif one.beside and any(
            lies_in(place, o) and place != o and o.kind != "continent" for o in one.beside
        ):
            score += WITHIN if one.stated else BESIDE
        if told.get(one.name) == place:
            score += SAME
        if others and place.kind == "city" and any(place.is_within(REACH, other) for other in others):
            score += CLOSE
        return score

    @staticmethod
    def _bar(option: Option, one: Asked, votes: Votes, told: Mapping[str, Place]) -> float:
        """What a reading must weigh: more for English words, and for towns of which nothing else is said."""
        place = option.place
        if place.kind != "city" or place.country is None or one.inside or one.name in told:
            return ENOUGH
        share, total = votes.share(place.country, one.name)
        bar = ENOUGH
        if total >= SAID and share < STRAY:
            quarter = one.reading.kind in {"quarter", "district"}  # it lies in a town spoken of
            bar = QUARTER if quarter else FOREIGN if place.population < CITY else ENOUGH
            bar += CALLED if one.reading.kind == "town" else 0.0  # "the town of" says not in which country
        if one.plain and (" " not in one.name or place.population < CITY):
            bar = max(bar, WORD)
        return bar

    def _told(
        self,
        candidate: PlaceCandidate,
        one: Asked,
        option: Option | None,
        votes: Votes,
        known: Mapping[str, Place],
    ) -> ResolvedPlace:
        reading = one.reading
        if option is None:
            return self._unknown(candidate, one, votes, known)
        place = option.place
        home = known.get(_HOME)
        if home is not None and self._is_far(place, one, votes, home):
            return self._near(candidate, one, home)
        if place.seat is not None and not votes.speaks_of(place, one.name) and len(one.options) > 1:
            place = replace(place, lat=None, lon=None, seat=None)  # some county of this name
        wide = reading.direction and place.kind != "city"
        return ResolvedPlace(
            candidate=candidate,
            place=place,
            name=f"{reading.direction} {place.name}" if wide else place.name,
            country=place.country,
            precision=precision(place, reading),
            fuzzy=option.fuzzy,
        )

    @staticmethod
    def _is_far(place: Place, one: Asked, votes: Votes, home: Place) -> bool:
        """Whether a town is none that an outlet names without its state: a small one of another state.

        What the words beside it call a town may be one that is in the news far away.
        """
        if place.kind != "city" or place.country != home.country or place.population >= CITY:
            return False
        said = one.context == "town" or one.inside or one.stated or votes.speaks_of(place, one.name)
        away = place.distance(home)
        return not said and place.admin1 != home.admin1 and away is not None and away > REACH

    def _near(self, candidate: PlaceCandidate, one: Asked, home: Place) -> ResolvedPlace:
        """A name that an outlet takes for known: a county of its state, or what lies around its town."""
        bare = one.reading.bare
        counties = (m.place for m in self.world.matches(f"{bare} County"))
        county = next((p for p in counties if p.admin1 == home.admin1), None)
        inside = home if county is None and home.kind == "city" else None
        return ResolvedPlace(
            candidate=candidate,
            place=county,
            name=county.name if county is not None else candidate.name,
            country=home.country,
            precision="district" if county is not None else "near",
            inside=inside,
        )

    @staticmethod
    def _unknown(
        candidate: PlaceCandidate, one: Asked, votes: Votes, known: Mapping[str, Place]
    ) -> ResolvedPlace:
        """A name of the article's own, with the place in which it lies where the text says so.

        A hall or a road lies in the town that it is called after if the article speaks of that town.
        """
        ranked = sorted(one.inside, key=lambda p: -votes.bonus(p, ""))
        namesake = known.get(one.name) if one.reading.kind == "venue" else None
        inside = ranked[0] if ranked else namesake
        within = {"city": "near", "district": "district", "country": "country"}
        found = ResolvedPlace(
            candidate=candidate, place=None, name=candidate.name, country=None, precision="exact"
        )
        if inside:
            precision = within.get(inside.kind, "region")
            return replace(found, country=inside.country, precision=precision, inside=inside)
        return replace(found, precision="near") if one.reading.near else found


def _towns(known: Mapping[str, Place]) -> list[tuple[str, Place]]:
    """Those of the known places that are towns, each with what it is called."""
    return [(name, place) for name, place in known.items() if place.kind == "city"]


def _of_each(asked: Sequence[Asked], read: Callable[[Asked], T]) -> list[T]:
    """What is read of each, once for all that are the same: an article names its places often."""
    known: dict[int, T] = {}
    for one in asked:
        if id(one) not in known:
            known[id(one)] = read(one)
    return [known[id(one)] for one in asked]


def _likely(one: Asked, weight: float) -> list[tuple[Place, float]]:
    """What a name may mean as it is written, with its part in so much weight."""
    sure = [(o.place, 10 ** (o.prior / 2)) for o in one.options if not o.fuzzy]
    total = sum([strength for _, strength in sure]) + 10 ** (ENOUGH / 2)
    return [(place, weight * strength / total) for place, strength in sure]


def _is_foreign(place: Place, votes: Votes, but: str, *, by_sound: bool) -> bool:
    """Whether a document that speaks of places hardly speaks of the country of a small town."""
    if place.kind != "city" or place.country is None:
        return False
    share, total = votes.share(place.country, but)
    if by_sound:
        return share < HEARD
    return place.population < CITY and total >= SAID and share < STRAY


def precision(place: Place, reading: Reading) -> str:
    """How precisely a name says where, from exact to country."""
    if place.kind == "continent":
        return "country"
    if place.kind == "country":
        return "region" if reading.direction or reading.near else "country"
    if place.kind != "city":
        return "district" if place.small else place.kind
    if reading.near:
        return "near"
    return "district" if reading.kind in {"district", "county"} else "exact"


def _trust(option: Option) -> float:
    """How far a reading is a witness for others: a city is, a hamlet called Grill hardly."""
    return 0.3 if option.fuzzy else min(1.0, max(0.2, (option.prior - 3.0) / 4.0))
