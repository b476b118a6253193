"""The gazetteer's front: look a name up, find names in words, say which places a document means."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property, lru_cache
from pathlib import Path

from twosource.text.gazetteer.place import Place, PlaceCandidate, ResolvedPlace
from twosource.text.gazetteer.resolve import Resolver
from twosource.text.gazetteer.scan import Scanner
from twosource.text.gazetteer.table import Table
from twosource.text.gazetteer.world import World


class Gazetteer:
    """Places by name. Every answer has a fixed order: wider places first, then towns by population."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._resolver = Resolver(world)
        self._scanner = Scanner(world)

    def lookup(self, name: str) -> tuple[Place, ...]:
        """The places of this name, whatever its case, accents, hyphens and Arabic article."""
        return tuple(m.place for m in self.world.matches(name))

    def known(self, name: str, geonames_id: int | None) -> Place | None:
        """The place of this name and GeoNames id."""
        return next((p for p in self.lookup(name) if p.geonames_id == geonames_id), None)

    def seat(self, name: str, lat: float | None, lon: float | None) -> str | None:
        """The seat of a county that lies there; of "north Quill County" it is the county's."""
        words = name.split(" ")
        counties = (p for at in range(len(words) - 1) for p in self.lookup(" ".join(words[at:])))
        return next((p.seat for p in counties if p.seat is not None and (p.lat, p.lon) == (lat, lon)), None)

    @lru_cache(maxsize=4096)  # noqa: B019  one gazetteer lives as long as the process
    def province(
        self, name: str, geonames_id: int | None, country: str | None = None, lat: float | None = None
    ) -> str | None:
        """The code of the province that a known place lies in, or that a province without a number has.

        One that a text spells in its own way is known by its `country` and the middle of its towns.
        """
        if geonames_id is not None:
            known = self.known(name, geonames_id)
            return known.admin1 if known is not None else None
        (read,) = self.resolve([PlaceCandidate(name=name, start=0, end=len(name))])
        if read.place is not None and read.place.kind == "region":
            return read.place.admin1
        codes = self._codes.get(country or "", ()) if lat is not None else ()
        return next((c for c in codes if self.world.division(country or "", c, "").lat == lat), None)

    @cached_property
    def _codes(self) -> dict[str, list[str]]:
        """The codes of the divisions of each country."""
        found: dict[str, list[str]] = {}
        for area in self.world.table.head["areas"]:
            land, _, code = area.partition(".")
            found.setdefault(land, []).append(code)
        return found

    def similar(self, name: str) -> tuple[Place, ...]:
        """The towns whose names sound like this one, the likest first."""
        return tuple(m.place for m in self.world.by_sound(name))

    def country_of(self, word: str) -> str | None:
        """The ISO code of the country that a name or an adjective belongs to: "Syrian" is SY."""
        return self.world.country_of(word)

    def scan(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """The longest runs of words that are known place names, as half-open ranges of indices."""
        return self._scanner(words)

    def resolve(
        self,
        candidates: Sequence[PlaceCandidate],
        adjectives: Sequence[str] = (),
        home: Place | None = None,
    ) -> tuple[ResolvedPlace, ...]:
        """The place that each name of one document means, read together.

        `candidates` stand in the order of the text, repeated names included; `adjectives` are the
        words of nationality found in it ("Syrian", "Russian"), `home` is where its outlet sits.
        """
        return self._resolver(candidates, adjectives, home)


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of the package, read on first use."""
    return Gazetteer(World(Table.read(Path(__file__).with_name("places.bin"))))
