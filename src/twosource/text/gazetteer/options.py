"""What each place name of a document may mean, before the document is asked which."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from twosource.text.gazetteer.cues import Reading, kind_of, read
from twosource.text.gazetteer.keys import ARTICLES, fold
from twosource.text.gazetteer.place import Place, PlaceCandidate
from twosource.text.gazetteer.weights import prior
from twosource.text.gazetteer.world import PACKAGE, Match, World
from twosource.text.lexicon import words

ACRONYM = 4  # letters: MENA is no town in Ethiopia, unless the whole document is in capitals
COMMA = 2  # characters between a town and the state that stands behind it
SHORTEST = 3  # letters: a larger place of so short a name is a country, a state or misread
KEPT = 16_384  # names whose readings are kept
OUTERS = 8  # readings of a larger place; the ninth Springfield is not meant
SEVERAL = 0.4  # of the weight against one English word: Fort Worth, West Valley City, White House
KIN, KNOWN = 0.5, 100_000  # an alternate unlike the chief name (Saigon) is believed of cities of this size

SEAT = "Washington D.C."  # the town that fills the District of Columbia, which news calls either

SEAT_OF = 50_000  # people: of a smaller town no division is called
LOOSE = frozenset({"region", "territory", "area"})  # which may lie about a small town
OWNED = 15_000  # people: such a town owns its name
BORROWED = 3.0  # what it takes from the weight of a larger town that is only also called so

_PART = re.compile(r".*\S (?:of|in|near|outside|at) (?P<whole>(?:the )?[^a-z].*)$")


class Option(Struct, frozen=True):
    """One place that a name may mean, with its weight before the document is known."""

    place: Place
    prior: float
    fuzzy: bool


class Asked(Struct, frozen=True, kw_only=True):
    """A name taken apart, with all that it may mean where it stands: one for all candidates alike.

    `inside` is what the larger place may be that the text puts it in; `beside` what the next name may
    be where only a comma stands between: "Dallas, Texas", but also "Paris, London".
    """

    reading: Reading
    context: str
    name: str  # the key that all mentions of this name share
    options: tuple[Option, ...]
    plain: bool = False  # an English word or several
    inside: tuple[Place, ...] = ()
    outer: str = ""  # the key of the larger place's name
    astray: bool = False  # no place of that name can be the larger one
    beside: tuple[Place, ...] = ()
    stated: bool = False  # the next name is a state of the US or its short form


class Asker:
    """Look up what the names of a document may mean."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._plain = words(PACKAGE, "words", "english") | words(PACKAGE, "cues", "direction")
        self.outer = lru_cache(maxsize=KEPT)(self._outer)  # reports of one pile name the same places
        self.read = lru_cache(maxsize=KEPT)(self._read)
        self._asked = lru_cache(maxsize=KEPT)(self._ask)

    def __call__(
        self,
        before: PlaceCandidate | None,
        candidate: PlaceCandidate,
        after: PlaceCandidate | None,
        *,
        shouted: bool,
    ) -> Asked:
        """The readings of a candidate that stands between two others; `shouted`: all is in capitals."""
        follows = after.name if after and _touch(candidate, after) else None
        inside = candidate.within, follows
        return self._asked(
            candidate.name, candidate.context, inside, touches=_touch(before, candidate), shouted=shouted
        )

    def _ask(
        self,
        called: str,
        context: str,
        inside: tuple[str | None, str | None],
        *,
        touches: bool,
        shouted: bool,
    ) -> Asked:
        """The readings of a name; `inside` are the place that it is said to lie in and the name behind it."""
        within, follows = inside
        name, _, outer = called.partition(", ")
        within = within or outer or None
        options, reading = self.read(name, context)
        if reading.bare.isupper() and len(reading.bare) <= ACRONYM and not shouted:
            options = tuple(o for o in options if o.place.kind != "city")
        if reading.kind == "town" and any(o.place.kind == "city" for o in options):
            options = tuple(o for o in options if o.place.kind != "country")  # "Lebanon police"
        state = self.world.state(name)
        if state and touches:
            options = (Option(state, prior(Match(place=state), "province"), False),)
        elif options and _is_one_town(options[0].place):
            options = self._options(read(SEAT, ""))
        if all(o.fuzzy for o in options) and (part := _PART.match(name)):
            within = within or part["whole"]  # "Old City of Aleppo" lies in Aleppo
        beside = self.outer(follows) if follows else ()
        return Asked(
            reading=reading,
            context=context,
            name=fold(reading.bare),
            options=options,
            plain=reading.kind != "town" and self._is_plain(reading.bare),
            inside=self.outer(within) if within else (),
            outer=fold(read(within, "").bare) if within else "",
            beside=beside,
            stated=bool(beside and follows and self.world.state(follows)),
        )

    def _outer(self, name: str) -> tuple[Place, ...]:
        """What a larger place may be, as in "Dallas, Tex.": states by their short forms too."""
        reading = read(name, "")
        state = self.world.state(name)
        found = [state] if state else []
        found += [o.place for o in self._options(reading) if o.place not in found]
        wide = [p for p in found if p.kind != "city"]
        if len(name) <= SHORTEST and not wide:
            return ()
        return tuple((found if reading.kind == "town" else wide or found)[:OUTERS])

    def _is_plain(self, name: str) -> bool:
        return all(w in self._plain for w in fold(name).split())

    def _read(self, name: str, context: str) -> tuple[tuple[Option, ...], Reading]:
        """The name taken apart, unless it is a place as a whole: "Gaza City", "Northern Ireland"."""
        reading = read(name, context)
        whole = replace(reading, bare=name.strip(), direction="")
        if reading.bare != whole.bare and not reading.near:
            options = tuple(o for o in self._options(whole) if not o.fuzzy)
            if options:
                beside = kind_of(context) if kind_of(context) not in {"venue", "near"} else ""
                ends = whole.kind in {"venue", "district"}  # the last word of its name: "Castro Valley"
                return options, replace(whole, kind=beside if ends else whole.kind)
        options = () if reading.kind == "venue" else self._options(reading)
        if reading.kind == "province" and _is_loose(name, context) and (towns := self._small(reading)):
            return towns, replace(reading, kind="near")  # "the region of Houla"
        return options, reading

    def _small(self, reading: Reading) -> tuple[Option, ...]:
        """The towns of a name, where the largest thing of the name is a small one."""
        found = self._options(replace(reading, kind="town"))
        small = bool(found) and all(o.place.kind == "city" and o.place.population < SEAT_OF for o in found)
        return found if small else ()

    def _options(self, reading: Reading) -> tuple[Option, ...]:
        bare = reading.bare
        key = fold(bare)
        if bare.islower() or key in ARTICLES or (key in self.world.demonyms and key not in self.world.wide):
            return ()
        matches: Iterable[Match] = self.world.matches(bare)
        if reading.kind == "county" and not bare.lower().endswith("county"):
            matches = [*self.world.matches(f"{bare} County"), *matches]
        if not matches:
            matches = self.world.by_sound(bare)
        named = reading.kind == "town" or not self._is_plain(bare)
        plain = 0.0 if named else 1.0 if " " not in key else SEVERAL
        owned = any(m.chief and m.place.kind == "city" and m.place.population >= OWNED for m in matches)
        found = [
            Option(m.place, prior(m, reading.kind, plain=plain) - self._borrowed(m, owned), m.likeness < 1)
            for m in matches
            if m.kinship >= KIN or m.place.population >= KNOWN or self.world.transliterated(m.place)
        ]
        return tuple(self._as_province(found) if reading.kind == "province" else found)

    def _borrowed(self, match: Match, owned: bool) -> float:
        """What speaks against an alternate in Latin letters where a town has the name for its own.

        Cordova is no Córdoba, Frankfort no Frankfurt.
        """
        alternate = not match.chief and match.kinship < 1 and match.place.kind == "city"
        return BORROWED if owned and alternate and not self.world.transliterated(match.place) else 0.0

    def _as_province(self, options: list[Option]) -> list[Option]:
        """A province is also the division of a town of its name: "Aleppo province"."""
        named = [o for o in options if o.place.kind != "city"]
        seats: dict[tuple[str, str], Option] = {}
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


def _is_loose(name: str, context: str) -> bool:
    """Whether the word for a land may be said of what lies about a town: "the Hask region"."""
    return context in LOOSE or name.rpartition(" ")[2].lower() in LOOSE


def _is_one_town(place: Place) -> bool:
    """Whether a division is one town that news calls by its name: "a man was shot in D.C."."""
    return (place.country, place.admin1) == ("US", "DC") and place.kind != "city"


def _touch(left: PlaceCandidate | None, right: PlaceCandidate) -> bool:
    """Whether there is room only for a comma between two names."""
    return left is not None and not right.opens and 0 < right.start - left.end <= COMMA
