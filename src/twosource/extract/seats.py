"""Seats: the town that an article is told of, for what names no place of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from twosource.extract.capitals import is_desk
from twosource.extract.commons import common_towns
from twosource.extract.datelines import datelines
from twosource.extract.homeland import is_lone
from twosource.extract.outlets import home
from twosource.extract.pages import told_by_page
from twosource.extract.place_spans import STREETS, is_title_case
from twosource.extract.places import NEAR, fineness, is_county
from twosource.extract.spots import is_land
from twosource.extract.surroundings import is_care, is_origin, is_outskirts, is_scene, is_venue
from twosource.extract.tellers import is_of_a_teller
from twosource.extract.towns import beside, heading, listed, tail_start
from twosource.extract.within import by_sentence
from twosource.findings.article import ParsedArticle
from twosource.findings.mentions import PlaceMention
from twosource.text.gazetteer import STATED, Place, gazetteer

_CUES = {
    "dateline": 5.0,
    "desk": 2.0,  # a dateline of the outlet's own town
    "heading": 5.0,
    "force": 5.0,
    "person": 3.0,
    "site": 3.0,
    "headline": 3.0,
    "scene": 4.0,
}
_AT_DESK = 1.25 * (_CUES["dateline"] - _CUES["desk"])  # what a town is told more by from elsewhere
_MORE = 0.25  # of a cue's weight for each time that it stands there
_LATE = 0.4  # of a cue's weight below the opening: people of other towns are named there
_NAMED = 1.0  # named in the opening
_AGAIN = 0.5  # named below it
_FROM = 0.25  # where somebody is from
_OUTLET = 0.75  # in the name of the outlet, and elsewhere too
_MOST = 2.0  # that a town's bare names weigh together
_ENOUGH = 2.0  # two names in the opening, or one word beside a name that says that it is the town
_OPENING = 7  # sentences, of those that tell something
_FEW = 3  # towns
_NEIGHBOURS = 0.7  # degrees, some 60 km
_FURNITURE = 6  # words of a line that tells nothing: "Posted: Friday, 6 p.m."
_AROUND = 25.0  # km, where the article is told of the town


@dataclass(frozen=True, slots=True)
class Seat:
    """The town of an article; `firm` where words say that it is, and not only its name told over and over.

    `policed` is true where its police are cited.
    """

    place: PlaceMention
    firm: bool
    policed: bool = False
    spoken: bool = False  # only a reporter or a speaker is there
    lone: bool = False  # nearly all other places lie in other lands
    asides: frozenset[int] = frozenset()  # where towns are named that only say whose police or whose hospital


def seat(parsed: ParsedArticle, found: Sequence[PlaceMention]) -> Seat | None:
    """The town of the dateline, of the police and the people that it cites, of the headline.

    News of a town names it once and then no more. The bureau of a wire is not where things happen, nor
    is the hospital or the court to which people are brought, nor the town of the outlet.
    """
    tally = _tally(parsed, found)
    scores = {name: tally.score(name) for name in tally.first}
    best = max(scores, key=lambda n: (scores[n], -tally.first[n].start), default=None)
    if best is not None:
        best = _at_desk(tally, best, scores) or best
    if best is not None and best in tally.weights and scores[best] >= _ENOUGH:
        asides = frozenset(start for start, name in tally.asides.items() if name != best)
        place = _town_around(tally, tally.first[best])
        return Seat(place=place, firm=True, policed=place.name in tally.policed, asides=asides)
    most = max(tally.named, key=lambda n: (tally.times[n], -tally.first[n].start), default=None)
    if most is None or (not tally.times[most] and any(map(is_county, found))):
        return _by_page(parsed, found)  # where somebody is from is in that county or not
    rivals = any(2 * tally.times[n] > tally.times[most] for n in tally.first if n != most)
    if rivals and not _are_neighbours(list(tally.first.values())):
        return None
    lone = is_lone(tally.first[most], found)
    place = _spot_in(most, tally.times[most], found) or tally.first[most]
    spoken = 2 * tally.spoken[most] >= max(1, tally.times[most])
    return Seat(place=place, firm=False, lone=lone, spoken=spoken)


def _spot_in(town: str, times: int, found: Sequence[PlaceMention]) -> PlaceMention | None:
    """A crossing or village that is told by the town and named as often: "Hask, west of Veldin"."""
    spots = [p for p in found if p.geonames_id is None and p.precision == "near" and town in p.within[:1]]
    named = Counter(p.name for p in spots)
    most = max(spots, key=lambda p: (named[p.name], -p.start), default=None)
    return most if most is not None and named[most.name] >= max(times, _OFTEN) else None


_OFTEN = 2


def _by_page(parsed: ParsedArticle, found: Sequence[PlaceMention]) -> Seat | None:
    """The town of the page, for an article that names none; the county of a text beats that of its outlet."""
    sure = any(map(is_county, found))
    road = next((p for p in found if _is_address(p) and p.within and p.lat is not None), None)
    if road is not None:  # "on Quill Road near Hask"
        town = replace(road, name=road.within[0], within=road.within[1:], precision="near")
        return Seat(place=town, firm=False)
    place = told_by_page(parsed.article, found, sure=sure)
    return Seat(place=place, firm=False) if place is not None else None


@dataclass(slots=True)
class _Tally:
    """What speaks for each town of an article, by its name."""

    first: dict[str, PlaceMention] = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)  # of the words beside it
    named: dict[str, float] = field(default_factory=dict)  # of its bare names
    times: Counter[str] = field(default_factory=Counter)
    spoken: Counter[str] = field(default_factory=Counter)  # where one only speaks
    policed: set[str] = field(default_factory=set)
    outlet: set[str] = field(default_factory=set)
    desks: set[str] = field(default_factory=set)  # told from, and where the outlet sits
    asides: dict[int, str] = field(default_factory=dict)  # names by where they stand

    def score(self, name: str) -> float:
        """All that speaks for a town."""
        return self.weights.get(name, 0.0) + self.named.get(name, 0.0) + _OUTLET * (name in self.outlet)

    def hear(self, place: PlaceMention) -> None:
        """Count a town from which somebody is: it is one to be told of where no other is."""
        self.first.setdefault(place.name, place)
        self.named[place.name] = min(_MOST, self.named.get(place.name, 0.0) + _FROM)

    def add(self, place: PlaceMention, cue: str | None, *, opening: bool) -> None:
        """Count one mention and the word that stands beside it."""
        name = place.name
        self.first.setdefault(name, place)
        if cue is None:
            self.times[name] += 1
            self.named[name] = min(_MOST, self.named.get(name, 0.0) + (_NAMED if opening else _AGAIN))
            return
        if cue in {"force", "person"}:
            self.asides[place.start] = name
        if cue == "force":
            self.policed.add(name)
        if cue == "desk":
            self.desks.add(name)
        weight = _CUES[cue] * (1.0 if opening or cue in {"force", "dateline", "desk", "heading"} else _LATE)
        self.weights[name] = max(self.weights.get(name, 0.0), weight) + _MORE * weight


def _tally(parsed: ParsedArticle, found: Sequence[PlaceMention]) -> _Tally:
    """What speaks for each town that an article names as more than the place of a hospital or an outlet."""
    tail = tail_start(title := parsed.article.title or "")
    lines = {d.start for d in datelines(parsed.sentences, parsed.article.text)}
    tally, told, desk = _Tally(), 0, home(parsed.article)
    known = [p for p in found if _is_town(p) or (p.start in lines and p.precision in {"exact", "near"})]
    towns_in = by_sentence(known, parsed.sentences)
    following = [*parsed.sentences[1:], None]
    for sentence, after, named in zip(parsed.sentences, following, towns_in, strict=False):
        told += len(sentence) > _FURNITURE
        if not named:
            continue
        venues = {p.start: p.name for p in named if is_venue(sentence, p) or is_outskirts(sentence, p)}
        tally.asides |= venues
        care = {p.start: p.name for p in named if is_care(sentence, p)} | venues
        towns = [p for p in named if p.start not in care]
        if not listed("afterwards").isdisjoint(sentence.words):
            tally.asides |= care
        if not towns:
            continue
        heads = sentence.start < parsed.article.title_end or is_title_case(sentence)
        said = [*beside(sentence, headline=heads), *common_towns(sentence, desk)]
        cues: dict[int, str] = {sentence[b.start].start: b.cue for b in said if b.cue != "common"}
        above = heading(sentence, after, parsed.article.text)
        if above is not None:
            cues[sentence[above.start].start] = above.cue
        for place in towns:
            if tail <= place.start < len(title):
                tally.outlet.add(place.name)
            else:
                cue = cues.get(place.start)
                if place.start in lines:
                    at_desk = desk is not None and desk.geonames_id == place.geonames_id
                    cue = "desk" if at_desk else "dateline"
                if cue is None and is_scene(sentence, place) and not _says_where(place, found):
                    cue = "scene"
                if cue is None and place.aside:
                    continue
                if cue is None and is_origin(sentence, place):
                    tally.hear(place)
                    continue
                tally.spoken[place.name] += cue is None and is_of_a_teller(sentence, place)
                tally.add(place, cue, opening=told <= _OPENING)
    return tally


def _says_where(place: PlaceMention, found: Sequence[PlaceMention]) -> bool:
    """Whether a town only says where another place is: "in Hask, west of Veldin"."""
    before = (p for p in found if 0 < place.start - p.end < _APART and not _is_address(p))
    return any(place.name in p.within for p in before)


def _is_address(place: PlaceMention) -> bool:
    return place.name.rpartition(" ")[2].lower() in STREETS


_APART = 40  # characters: ", some 20 kilometres north of "


def _town_around(tally: _Tally, place: PlaceMention) -> PlaceMention:
    """The town whose police are cited, where a place is only a quarter of it or is called like a far one."""
    if place.name in tally.policed:
        return place
    around = [tally.first[n] for n in sorted(tally.policed)]
    return next((t for t in around if _is_quarter(place, t, firm=True) or _is_elsewhere(place, t)), place)


def _at_desk(tally: _Tally, name: str, scores: Mapping[str, float]) -> str | None:
    """The town of the outlet, unless another town of its state scores best and is no quarter of it."""
    place = _known(tally.first[name])
    for desk in sorted(tally.desks - {name}):
        town = _known(tally.first[desk])
        if town is None or scores[desk] + _AT_DESK < scores[name]:
            continue
        far = place is None or place.admin1 != town.admin1
        if far or (place is not None and place.is_quarter_of(town, reach=_AROUND, times=3)):
            return desk
    return None


def _are_neighbours(towns: Sequence[PlaceMention]) -> bool:
    """Whether all towns of an article lie so near to one another that the first is as good as any."""
    return len(towns) <= _FEW and all(
        a.country == b.country
        and abs((a.lat or 0) - (b.lat or 0)) + abs((a.lon or 0) - (b.lon or 0)) < _NEIGHBOURS
        for a in towns
        for b in towns
    )


def _is_town(place: PlaceMention) -> bool:
    if place.precision not in {"exact", "near"}:
        return False
    return place.geonames_id is not None or (place.lat is not None and bool(gazetteer().lookup(place.name)))


def own_places(parsed: ParsedArticle, found: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The places without those of the outlet's name at the end of the headline."""
    title = parsed.article.title or ""
    tail = tail_start(title) if parsed.article.title_end else len(title)
    return tuple(p for p in found if not tail <= p.start < len(title))


def placed(
    place: PlaceMention | None, town: Seat | None, found: Sequence[PlaceMention]
) -> PlaceMention | None:
    """Where the main news is: its own place, else the town, else the county that the article names most.

    A state or country that holds the town gives way to it.
    """
    if place is not None and is_county(place) and (town is None or not town.firm):
        inside = next((p for p in found if _is_town(p) and place.name in p.within), None)
        return inside or (town.place if town is not None and _lies_in(town.place, place) else place)
    if town is None and (place is None or _is_street(place)):
        named = Counter(p.name for p in found if is_county(p))
        most = max((p for p in found if is_county(p)), key=lambda p: (named[p.name], -p.start), default=None)
        if place is None or most is None:
            return place or most
        return replace(place, within=(most.name,))
    if place is None or (town is not None and town.firm and _holds(place, town.place)):
        return town.place if town is not None else None
    return place


def gives_way(place: PlaceMention, town: Seat, home: PlaceMention | None, *, local: bool) -> bool:
    """Whether a place is told too widely beside the town: a country, a county, a far town it is told by.

    The land that the article speaks of most, its `home`, gives way to no town of another, and none to a
    capital that is only named often: reporters sit there.
    """
    foreign = home is not None and place.country not in {home.country, town.place.country}
    if _is_beyond(place, town.place) and not foreign:
        return False
    if not town.firm:
        return place.precision == "country" and local and not is_desk(town.place)
    if fineness(place) >= NEAR and fineness(place) < fineness(town.place):
        one, other = _known(place), _known(town.place)
        apart = one.distance(other) if one is not None and other is not None else None
        return town.policed and apart is not None and apart > _BEAT
    return fineness(place) < fineness(town.place)


def told_abroad(town: Seat, home: PlaceMention | None) -> bool:
    """Whether a town lies in another land than the one spoken of most: no police speak of what was there."""
    abroad = home is not None and town.place.country not in {None, home.country}
    return abroad and (town.firm or town.lone) and not town.policed


def _is_beyond(place: PlaceMention, town: PlaceMention) -> bool:
    """Whether a town lies in another land or province than the one that is told."""
    if place.precision not in {"country", "region"} or place.country is None or town.country is None:
        return False
    if place.country != town.country:
        return True
    if place.country in STATED:
        return False  # what is told of another state came of what the police of the town tell
    if place.name.rpartition(" ")[0] == town.name:
        return True  # all of the province that is called after the town
    own, told = (gazetteer().province(p.name, p.geonames_id, p.country, p.lat) for p in (town, place))
    return place.precision == "region" and own is not None and told is not None and own != told


def _lies_in(town: PlaceMention, county: PlaceMention) -> bool:
    """Whether words name a town not far from the seat of a county; the seat itself is told with it."""
    seat = gazetteer().seat(county.name, county.lat, county.lon)
    if town.start == town.end or town.name == seat or None in (town.lat, town.lon, county.lat, county.lon):
        return False
    apart = abs((town.lat or 0) - (county.lat or 0)) + abs((town.lon or 0) - (county.lon or 0))
    return town.country == county.country and apart < _COUNTY


_COUNTY = 0.5  # degrees, some 40 km
_BEAT = 50.0  # km from a town in which its police work, at most


def _is_street(place: PlaceMention) -> bool:
    """Whether nothing is known of where a place lies."""
    return place.geonames_id is None and place.lat is None and not place.within and not is_county(place)


def _holds(wide: PlaceMention, town: PlaceMention) -> bool:
    """Whether a place is a state or country around a town."""
    return (
        wide.precision in {"region", "country"}
        and wide.country == town.country
        and not _is_beyond(wide, town)
    )


def in_town(place: PlaceMention, town: Seat) -> PlaceMention:
    """A place told with its town where it is a street, a hall or a quarter of it."""
    here = town.place
    if place.precision in {"region", "country"} or is_county(place):
        return place
    if place.geonames_id is None and not (place.within and place.lat is not None) and not is_land(place):
        within = (here.name, *(w for w in place.within if w != here.name))
        return replace(
            place, within=within, country=here.country, lat=here.lat, lon=here.lon, precision="near"
        )
    if place.name == here.name or place.precision not in {"exact", "near"}:
        return place
    if _is_quarter(place, here, firm=town.firm) or (town.firm and _is_elsewhere(place, here)):
        return replace(
            place, geonames_id=None, within=(here.name,), precision="district", country=here.country,
            lat=here.lat, lon=here.lon,
        )  # fmt: skip
    return place


def _is_elsewhere(place: PlaceMention, town: PlaceMention) -> bool:
    """Whether a bare name was read as a place far off: the police of this town do not work there."""
    if town.country not in STATED or town.name in place.within or (place.within and place.geonames_id):
        return False
    if any(gazetteer().world.state(w) for w in place.within):
        return False
    one, other = _known(place), _known(town)
    if one is not None and other is not None:
        if one.country == other.country:
            return one.admin1 != other.admin1 and one.population < _KNOWN
        return one.population < _CITY
    if place.lat is None or place.lon is None:
        return False
    return abs(place.lat - (town.lat or 0)) + abs(place.lon - (town.lon or 0)) > _FAR


_CITY = 100_000  # people: such a town is known abroad
_KNOWN = 1_500_000  # people: no quarter of another town is called so without more
_FAR = 2.0  # degrees, some 200 km


def _is_quarter(place: PlaceMention, town: PlaceMention, *, firm: bool) -> bool:
    """Whether a small place lies so near to a much larger town that it is a part of it."""
    small, large = _known(place), _known(town)
    if small is None or large is None:
        return False
    return small.is_quarter_of(large, reach=_AROUND, times=3) if firm else small.is_quarter_of(large)


def _known(place: PlaceMention) -> Place | None:
    return gazetteer().known(place.name, place.geonames_id)
