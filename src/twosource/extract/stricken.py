"""Stricken: the lands and towns that a disaster struck: "the Norland earthquake", "flood-hit Hask".

A disaster is told by its land, mostly once; what else an article names beside it is where helpers come
from, where people were born, and who speaks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from twosource.extract.clauses import MONTHS, opener, token_at
from twosource.extract.happenings import Happening
from twosource.extract.places import fineness
from twosource.findings.article import ParsedArticle
from twosource.findings.kept import kept
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.edtf import bounds


class Stricken:
    """What an article says was struck, by each kind of disaster."""

    def __init__(self, parsed: ParsedArticle, places: Sequence[PlaceMention]) -> None:
        self._sentences = parsed.sentences
        self._places = places
        self._day = bounds(parsed.dated.published.value or "")

    def placed(self, sentence: Sentence, happening: Happening) -> Happening:
        """A disaster with the place that its sentence, else its article, says it struck.

        One that is told of another time keeps what its own sentence says.
        """
        if happening.type != "disaster" or happening.mode is None:
            return happening
        own = happening.place
        venue = own is not None and _is_hall(own)
        named = [p for mode, p in _named(sentence, self._places) if mode == happening.mode]
        if named:
            best = max(named, key=fineness)
            within = own is not None and not venue and best.country == own.country
            return happening if within else replace(happening, place=best)
        land = self._lands.get(happening.mode) or (self._town(sentence) if venue else None)
        if land is None or happening.cumulative or happening.previous or self._is_of_old(happening):
            return happening
        if own is not None and not venue and (own.country == land.country or _is_right_there(sentence, own)):
            return happening
        return replace(happening, place=land)

    def _town(self, sentence: Sentence) -> PlaceMention | None:
        """The first place of a sentence that is no hall: "hit south of Hask, wrecking the palace"."""
        here = (p for p in self._places if sentence.start <= p.start and p.end <= sentence.end)
        return next((p for p in here if p.geonames_id is not None), None)

    def _is_of_old(self, happening: Happening) -> bool:
        """Whether it was long before the news: "the 1907 earthquake"."""
        day = bounds(happening.date or "")
        if day is None or day[1] is None or self._day is None or self._day[0] is None:
            return happening.date is not None and len(happening.date.strip("?~")) == _YEAR
        return (self._day[0] - day[1]).days > _NEWS

    def _old_year(self, sentence: Sentence) -> str | None:
        """A year before that of the news, told behind a disaster: "the Norland earthquake in 2001"."""
        now = self._day[0].year if self._day is not None and self._day[0] is not None else None
        if now is None:
            return None
        for word in [sentence[i] for i in sentence.where(_WORDS)]:
            behind = sentence.lower[word.i + 1 : word.i + 3]
            year = behind[1] if len(behind) > 1 and behind[0] in {"in", "of"} else ""
            if len(year) == _YEAR and year.isdigit() and _OLDEST < int(year) < now:
                return year
        return None

    @kept
    def _lands(self) -> dict[str, PlaceMention]:
        """For each kind of disaster what is most often said to be struck by it, the first where they tie."""
        told: dict[str, list[PlaceMention]] = {}
        for sentence in self._sentences:
            if self._old_year(sentence):
                continue  # "he went to Norland after the Veldin earthquake in 2001"
            for mode, place in _named(sentence, self._places):
                told.setdefault(mode, []).append(place)
        found: dict[str, PlaceMention] = {}
        for mode, places in told.items():
            most = Counter(p.name for p in places).most_common(1)[0][0]
            found[mode] = next(p for p in places if p.name == most)
        return found


def _named(sentence: Sentence, places: Sequence[PlaceMention]) -> Iterator[tuple[str, PlaceMention]]:
    """Every place of a sentence that is said to be struck, with the kind of the disaster."""
    if _WORDS.isdisjoint(sentence.words):
        return
    for place in places:
        if place.start < sentence.start or place.end > sentence.end or _is_hall(place):
            continue
        first = token_at(sentence, place.start)
        last = token_at(sentence, place.end - 1)
        if first is None:
            continue
        mode = _told_with(sentence, first, first if last is None else last)
        if mode is not None:
            yield mode, place


def _told_with(sentence: Sentence, first: int, last: int) -> str | None:
    """The kind of disaster of which a name says the land: before it, behind it, or by a verb of striking."""
    at = last + 1
    while at < len(sentence) and at <= last + _BETWEEN and _may_stand_between(sentence[at]):
        at += 1
    if at < len(sentence) and sentence[at].lower in _MODES and not _opens_clause(sentence, last + 1, at):
        return _MODES[sentence[at].lower]  # "Norland's worst flood"
    if first >= 2 and sentence[first - 1].lower in _HIT:  # "flood-hit Norland"
        before = sentence[first - 2 - (sentence[first - 2].text == "-")]
        if before.lower in _MODES:
            return _MODES[before.lower]
    back = first - 1
    while back > 0 and back >= first - 3 and sentence[back].lower in _PARTS:
        back -= 1
    if back > 0 and sentence[back].lower in _IN and sentence[back - 1].lower in _MODES:
        return _MODES[sentence[back - 1].lower]  # "the earthquake in central Norland"
    return _struck(sentence, sentence[last])


def _struck(sentence: Sentence, name: Token) -> str | None:
    """The kind of disaster that strikes a place: "a quake hit Norland", "Norland was hit by a quake"."""
    verb = sentence[name.head]
    if verb.lemma not in _STRIKING:
        return None
    if name.dep == "nsubj:pass":
        by = [o for o in sentence.children(verb.i, "obl", "obl:agent") if opener(sentence, o) == "by"]
    elif name.dep == "obj" or (name.dep == "obl" and opener(sentence, name) in _IN):
        by = [*sentence.children(verb.i, "nsubj")]
        if verb.dep == "acl:relcl":
            by.append(sentence[verb.head])
    else:
        return None
    return next((_MODES[o.lower] for o in by if o.lower in _MODES), None)


def _is_hall(place: PlaceMention) -> bool:
    """Whether it is one of the buildings or streets that were wrecked, and not where it struck."""
    return place.geonames_id is None and place.precision != "region"


def _is_right_there(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a place is told by its own words as where it was: "in Hask", "near Hask", "Hask was hit"."""
    at = token_at(sentence, place.start)
    if at is None or at == 0:
        return False
    name = sentence[at]
    return sentence[at - 1].lower in _IN and sentence[name.head].lower in _MODES


def _may_stand_between(token: Token) -> bool:
    return token.pos in {"ADJ", "NUM", "PART", "PUNCT"} or token.lower in _BESIDE


def _opens_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a comma parts a name from what follows: "in Norland, floods killed"."""
    return any(t.text in {",", ":", ";", ".", "("} for t in sentence.tokens[start:end])


_OLDEST = 1900  # a lower number may be a count
_YEAR = 4  # characters of a date that is a year alone
_NEWS = 60  # days for which a disaster is called by its land alone
_BETWEEN = 6  # words from the name of a land to that of its disaster
_MODES = {
    word: mode
    for mode, nouns in {
        "earthquake": "earthquake quake aftershock tremor tsunami temblor",
        "flood": "flood flooding floodwater deluge",
        "storm": "storm hurricane cyclone typhoon tornado blizzard",
        "landslide": "landslide mudslide avalanche eruption",
        "wildfire": "wildfire bushfire",
        "drought": "drought famine heatwave",
    }.items()
    for noun in nouns.split()
    for word in (noun, noun + "s")
}
_WORDS = frozenset(_MODES)
_BESIDE = MONTHS | {"'s", "s", "’s", "magnitude"}  # "Norland's March 12 quake"
_HIT = frozenset(
    """hit stricken struck ravaged devastated battered torn affected damaged flattened shattered wracked
    racked""".split()
)
_IN = frozenset("in near off across around at outside inside throughout under".split())
_PARTS = frozenset(
    """the central northern southern eastern western coastal northeastern northwestern southeastern
    southwestern of south north east west coast island""".split()
)
_STRIKING = frozenset(
    """strike hit rock devastate shake ravage batter flatten destroy wreck level jolt lash pound slam swamp
    inundate engulf sweep ruin damage""".split()
)
