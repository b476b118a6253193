"""Quakes: an article tells of one disaster, and all whom it harmed are of that one.

"Tuesday's quake hit Hask ... 300,000 are homeless ... the toll could reach 100,000": one day, one land.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import structs

from twosource.extract.clauses import opener
from twosource.extract.happenings import Happening
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence
from twosource.text.edtf import bounds

_SUDDEN = frozenset({"earthquake", "storm", "landslide", "wildfire", "flood"})
_AFTER = frozenset({"after", "since", "following", "before", "until"})
_NEWS = 60  # days for which a disaster is news
_DAY = 10  # letters of a full date
_YEAR = 4  # letters of a year alone
_OFTEN = 2  # times that an article names the land that it is of, at least


def of_one_disaster(
    told: Sequence[Happening],
    sentences: Sequence[Sentence],
    published: str | None,
    places: Sequence[PlaceMention],
) -> list[Happening]:
    """The happenings, those of one disaster with its day and its land where they name none.

    What is told of another disaster, of another year, keeps what it has.
    """
    if not any(_is_told(h) for h in told):
        return list(told)
    found = [_without_day_after(_on_its_day(h), sentences[h.sentence]) for h in told]
    mine = _of_the_one_before(_of_its_sentence(found))
    news = _news(mine, published, _most_named(places))
    return mine if news is None else [_of(h, news) for h in mine]


def _is_told(happening: Happening) -> bool:
    """Whether a disaster is told of by its name."""
    return happening.type == "disaster" and happening.mode in _SUDDEN and not happening.only_harm


def _on_its_day(happening: Happening) -> Happening:
    """A disaster counted since its day as one of that day: "have died since Tuesday's quake hit Hask"."""
    day = happening.since
    if happening.type != "disaster" or happening.mode not in _SUDDEN or day is None or len(day) != _DAY:
        return happening
    return structs.replace(happening, date=day, since=None, cumulative=happening.several)


def _most_named(places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The country that an article names most often, else that of which it names most places."""
    countries = [p for p in places if p.precision == "country" and p.country is not None]
    land = _most(p.country for p in countries) or _most(p.country for p in places)
    return next((p for p in countries if p.country == land), None)


def _most(lands: Iterable[str | None]) -> str | None:
    """What is told most often, and more than once."""
    told = Counter(land for land in lands if land is not None).most_common(2)
    if not told or told[0][1] < _OFTEN or (len(told) > 1 and told[1][1] == told[0][1]):
        return None
    return told[0][0]


def _without_day_after(happening: Happening, sentence: Sentence) -> Happening:
    """A disaster that only dates something else, without that day: "on the Sunday after the quake"."""
    lead = sentence[happening.triggers[0].head]
    if not _is_told(happening) or lead.pos != "NOUN" or opener(sentence, lead) not in _AFTER:
        return happening
    if sentence.children(lead.i, "nmod:poss"):
        return happening
    below = sentence.below(lead.i)
    place = happening.place
    inside = place is not None and any(place.start <= t.start < place.end for t in below)
    return structs.replace(happening, date=None, partial=None, place=place if inside else None, definite=True)


def _of_its_sentence(told: Sequence[Happening]) -> list[Happening]:
    """Those who are counted without a deed in a sentence that tells of a disaster as harmed by it."""
    by: dict[int, Happening] = {}
    for happening in told:
        if _is_told(happening):
            by.setdefault(happening.sentence, happening)
    return [_harmed_by(h, by.get(h.sentence)) for h in told]


def _harmed_by(happening: Happening, by: Happening | None) -> Happening:
    if by is None or by is happening or happening.date or happening.place is not None:
        return happening
    bare = happening.only_harm and happening.type in {"assault", "accident", "other", "disaster"}
    homeless = happening.type == "displacement" and "homeless" in happening.words
    if not (bare or homeless):
        return happening
    return structs.replace(happening, type=by.type, mode=by.mode, date=by.date, place=by.place)


def _of_the_one_before(told: Sequence[Happening]) -> list[Happening]:
    """Those who are counted right behind a disaster of another year as harmed by that one."""
    found: list[Happening] = []
    last: Happening | None = None
    for happening in told:
        bare = happening.only_harm and not happening.date and happening.place is None
        if last is not None and bare and happening.sentence == last.sentence + 1:
            found.append(
                structs.replace(
                    happening, type=last.type, mode=last.mode, date=last.date, place=last.place, previous=True
                )
            )
            continue
        if _is_told(happening):
            last = happening if len((happening.date or "").strip("?~")) == _YEAR else None
        found.append(happening)
    return found


def _news(told: Sequence[Happening], published: str | None, land: PlaceMention | None) -> Happening | None:
    """The disaster that the article is of: the first that it dates not long ago, else the first undated."""
    last = bounds(published or "")
    if last is None or last[0] is None:
        return None
    undated: Happening | None = None
    for happening in told:
        if happening.type != "disaster" or happening.mode not in _SUDDEN or happening.previous:
            continue
        one = happening if happening.place is not None else structs.replace(happening, place=land)
        day = bounds(one.date or "") if len(one.date or "") == _DAY else None
        if day is not None and day[1] is not None and 0 <= (last[0] - day[1]).days <= _NEWS:
            return one
        if undated is None and not (one.date or one.partial or one.ago):
            undated = one
    return undated


def _of(happening: Happening, news: Happening) -> Happening:
    """A happening of the disaster with its day and its land, unless it names some of its own."""
    if not _is_of_the_land(happening, news):
        return happening
    if happening.type == "displacement" and "homeless" in happening.words:
        happening = structs.replace(happening, type="disaster", mode=news.mode, only_harm=True)
    if happening.type != "disaster" or happening.mode not in {news.mode, None}:
        return happening
    if happening.date or happening.partial or happening.since or happening.previous or happening.ago:
        return happening
    if happening.cumulative or happening.another or happening.other_time:
        return happening
    place = happening.place or news.place
    return structs.replace(happening, mode=news.mode, date=news.date, place=place, factuality=news.factuality)


def _is_of_the_land(happening: Happening, news: Happening) -> bool:
    """Whether a happening names no land but that of the disaster."""
    return happening.place is None or news.place is None or happening.place.country == news.place.country
