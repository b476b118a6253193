"""Places: every place that an article names, resolved together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from msgspec.structs import replace

from twosource.extract.assailed import struck
from twosource.extract.capitals import capitals
from twosource.extract.clauses import MONTHS, WEEKDAYS
from twosource.extract.commons import common_towns
from twosource.extract.credible import holds_nothing, is_credible, is_told_again
from twosource.extract.datelines import Dateline, datelines
from twosource.extract.holders import LARGER, holder, holder_span, holds_next, of_town
from twosource.extract.name_words import ARTICLES, in_styles, name_like
from twosource.extract.nearby import near_by
from twosource.extract.outlets import home
from twosource.extract.outskirts import told_near
from twosource.extract.place_mentions import as_mention
from twosource.extract.place_spans import (
    CARS,
    DIRECTIONS,
    FLATS,
    KINDS,
    OUTLET_WORDS,
    PREFIXES,
    STREETS,
    THERE,
    VENUES,
    bare,
    is_owner,
    is_title_case,
    measured,
    only_qualifies,
    rightmost,
    spans,
    trimmed,
)
from twosource.extract.quarters import as_called, is_apart, is_city, is_listed_with, lists
from twosource.extract.sections import Section, in_sections, lies_under
from twosource.extract.streets import is_crossing, is_numbered, is_side
from twosource.extract.surnames import first_names, is_told_there, surnames
from twosource.extract.towns import Beside, beside, heading, listed, text_of
from twosource.extract.within import Ranges
from twosource.findings.article import ParsedArticle
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import Place, PlaceCandidate, ResolvedPlace, gazetteer

_LINKS = KINDS | DIRECTIONS | VENUES
_LINKS |= {",", "in", "the", "of", "near", "outside", "concert", "capital", *"\"”’'"}
_OF_PEOPLE = (
    "settlement"  # what a name is where only people are called by it: "the Lawton girl" may be a Lawton
)
_OF_HEADLINES = "commune"  # what a headline names: it may be a quarter of the outlet's own town
_NEAR = frozenset({"near", "outside", "around", "off", "beside", "close"})
_NOT_PLACES = WEEKDAYS | MONTHS | {"islam", "god", "internet", "covid"}
_CALLED = {"person": _OF_PEOPLE, "headline": _OF_HEADLINES}


def places(parsed: ParsedArticle, parts: Sequence[Section]) -> tuple[PlaceMention, ...]:
    """The places named in an article, in order of the text; `parts` are the sections of a digest."""
    sentences, article = parsed.sentences, parsed.article
    lines = [d for d in datelines(sentences, article.text) if not d.bureau]
    desk = home(article)
    candidates: list[PlaceCandidate] = []
    adjectives: list[str] = []
    policed: set[str] = set()
    for sentence, after in zip(sentences, [*sentences[1:], None], strict=False):
        adjectives += [
            t.text for t, raised in zip(sentence, sentence.capitals, strict=True) if raised and t.pos == "ADJ"
        ]
        line = next((d for d in lines if sentence.start <= d.start < sentence.end), None) if lines else None
        title = is_title_case(sentence)
        heads = sentence.start < article.title_end or title
        towns = beside(sentence, headline=heads)
        if not title:
            towns = (*towns, *common_towns(sentence, desk))
        policed.update([text_of(sentence, t.start, t.end) for t in towns if t.cue == "force"])
        above = heading(sentence, after, article.text)
        towns = (*towns, above) if above and not line else towns
        candidates += _candidates(sentence, line, towns, headline=title)
    if not candidates:
        return ()
    if parts:
        candidates = sorted(in_sections(candidates, parts), key=_start)
    people = surnames(sentences)
    first = first_names(sentences)
    candidates = [
        c
        for c in candidates
        if (c.name.removeprefix("al-") not in people or c.within or c.context not in {"", _OF_PEOPLE})
        and (c.name not in first or c.within or c.context or is_told_there(article.text, c.start))
    ]
    opened = {d.start for d in lines}
    quarters = {
        c.name
        for c in candidates
        if c.context in listed("quarters")
        and c.name not in policed
        and (c.start >= article.title_end or _is_the(article.text, c.start))
    }  # a headline's "Alder Row neighborhood" may be one of the town Alder Row
    resolved = gazetteer().resolve(candidates, adjectives, desk)
    resolved = tuple(_by_dateline(resolved, opened, desk))
    known = {r.candidate.name: r.place for r in resolved if r.place is not None}
    resolved = tuple(as_called(r, quarters, known, desk) for r in resolved)
    if parts:
        under = {r.candidate.start: r.place for r in resolved if r.place is not None}
        resolved = tuple(lies_under(r, parts, under) for r in resolved)
    titles = Ranges([s for s in sentences if is_title_case(s) and s.start not in opened])
    leading = [s[i] for s in sentences for i in s.where(_LEADING) if _is_there(s, s[i])]
    there = frozenset([t.end + 1 for t in leading])
    resolved = tuple(
        r for before, r in zip((None, *resolved), resolved, strict=False) if not holds_nothing(before, r)
    )
    found = [
        m for r in resolved
        if is_credible(r, titles, there) and (m := as_mention(r)) is not None
        and (r.place is not None or m.start not in opened or r.candidate.within is not None
             or is_told_again(m.name, article.text, article.title_end))
    ]  # fmt: skip
    named = list(_nested(told_near(_held(found), sentences)))
    return tuple(_nested([*named, *capitals(sentences, named)]))


def _by_dateline(
    resolved: Sequence[ResolvedPlace], opened: set[int], desk: Place | None
) -> Iterator[ResolvedPlace]:
    """What nobody knows lies by the town of the dateline, and by that of the outlet where it has none."""
    lines = (r.place for r in resolved if r.candidate.start in opened and r.place is not None)
    town = next((p for p in lines if p.kind == "city"), None)
    for one in resolved:
        taken = town is not None and desk is not None and one.place is None and one.inside == desk
        yield replace(one, inside=town) if taken and one.candidate.start not in opened else one


def _may_own(sentence: Sentence, end: int) -> bool:
    """Whether a name may be an owner's whose apostrophe is lost: no verb follows, and no preposition."""
    return end < len(sentence) and sentence[end].pos not in {"VERB", "AUX", "ADP"}


def _is_the(text: str, start: int) -> bool:
    return text[max(0, start - 4) : start].lower() == "the "


def _is_there(sentence: Sentence, token: Token) -> bool:
    """Whether what follows is where something is: "in", "in northwest"."""
    return token.lower in THERE or (token.i > 0 and sentence[token.i - 1].lower in THERE)


_LEADING = THERE | DIRECTIONS


def _start(candidate: PlaceCandidate) -> int:
    return candidate.start


def _held(found: list[PlaceMention]) -> Iterator[PlaceMention]:
    """A place that is once said to lie in another lies there wherever the article names it."""
    holders: dict[str, PlaceMention] = {}
    for place in found:
        if place.within and place.geonames_id is None and (place.name not in holders or not _is_loose(place)):
            holders[place.name] = place
    for place in found:
        holder = holders.get(place.name)
        if holder is None or place.geonames_id is not None or (place.within and not _is_loose(place)):
            yield place
        else:
            yield replace(
                place, within=holder.within, country=holder.country, lat=holder.lat, lon=holder.lon,
                precision=holder.precision,
            )  # fmt: skip


def _is_loose(place: PlaceMention) -> bool:
    """Whether a village is told by its province only, and not by the town near it."""
    return place.within[0].rpartition(" ")[2].lower() in LARGER


def fineness(place: PlaceMention) -> int:
    """How narrow a place is: a hall or village with the town that it lies in is narrower than a town."""
    inside = place.geonames_id is None and place.lat is not None and bool(place.within)
    if place.geonames_id is None and place.name.rpartition(" ")[2].lower() in STREETS:
        return 2  # an address: the town says where
    if is_county(place):
        return 2
    return {"exact": 4, "district": 4, "near": NEAR, "region": 1, "country": 0}[place.precision] + 2 * inside


NEAR = 3  # how narrow a place is that is told by a town near by


def is_county(place: PlaceMention) -> bool:
    """Whether a place holds towns without being a division of a country that the gazetteer knows."""
    last = place.name.rpartition(" ")[2].lower().strip(".")
    return place.geonames_id is None and last in LARGER


def _candidates(
    sentence: Sentence, line: Dateline | None, towns: Sequence[Beside], *, headline: bool
) -> Iterator[PlaceCandidate]:
    opened = line.stop if line else -1
    if line is not None:
        yield PlaceCandidate(
            name=line.name, start=line.start, end=line.end, context="city", within=line.holder, opens=True
        )
        if line.holder is not None:
            yield PlaceCandidate(name=line.holder, start=line.held, end=line.held + len(line.holder))
    told = [*measured(sentence), *struck(sentence)]
    called = dict.fromkeys([start for start, _ in told], "town")
    called.update([(b.start, _CALLED.get(b.cue, "town")) for b in towns])
    listed_here = list(lists(sentence))
    styled = in_styles(sentence)
    for left, right in spans(sentence, towns, told, headline=headline):
        start, end = trimmed(sentence, left, right)
        first, last = sentence[start], sentence[end - 1]
        text = text_of(sentence, start, end)
        if first.start < opened or is_side(text):
            continue
        if is_numbered(sentence, start, end) or is_crossing(sentence, start, end):
            continue
        after = sentence[end].lower if end < len(sentence) else ""
        if (
            after in OUTLET_WORDS
            or after in CARS
            or (start and sentence[start - 1].text in _NETWORKS)
            or (start in styled)
            or _begins_a_name(sentence, start, end)
            or text.lower().strip(".") in PREFIXES
            or (only_qualifies(sentence, end) and start not in called)
        ):
            continue
        if len(text) < 2 or _is_no_place(text):
            continue
        if text.islower() and not all(t.text.islower() for t in sentence if t.text.isalpha()):
            continue
        among = next((q for q in listed_here if q.first <= start and end <= q.last), None)
        yield PlaceCandidate(
            name=bare(text) if _may_own(sentence, end) else text, start=first.start, end=last.end,
            context=_context(sentence, start, end)
            or called.get(start, "")
            or (among.kind if among is not None and among.town is None else ""),
            within=among.town
            if among
            else _within(sentence, end) or _owner(sentence, start, end) or near_by(sentence, end)
            or of_town(text) or of_town(f"{text} {after}"),
            opens=start == 0,
        )  # fmt: skip


_NETWORKS = frozenset({"FOX", "Fox", "NBC", "CBS", "ABC", "CW", "CNN"})  # "Fox Carolina has learned"


def _begins_a_name(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a town's name is the first name of a person: "17-year-old Dallas Roe", "Dallas J. Roe"."""
    if end - start > 1 or end + 1 >= len(sentence) or not name_like(sentence[end]):
        return False
    initial = len(sentence[end].text) == _INITIAL and sentence[end].text.endswith(".")
    aged = start > 0 and sentence[start - 1].lower in {"old", "olds"}
    return (initial and name_like(sentence[end + 1])) or (
        aged and sentence[end].pos == "PROPN" and sentence[end].ent == "PER"
    )


_INITIAL = 2  # "J."


_DEPARTMENTS = tuple(f"{kind} department" for kind in ("police", "fire", "sheriff's", "sheriff’s", "health"))


@lru_cache(maxsize=4096)
def _is_no_place(text: str) -> bool:
    """Whether a name is that of a day, a people, an armed group, a shop, a school, an office or a thing.

    A name without letters is a number.
    """
    low = text.lower()
    school = low.endswith(" high")  # "a student of Veldin High"
    office = low.endswith((" office", " bureau", *_DEPARTMENTS)) and not low.endswith("post office")
    return (
        school
        or office
        or low in _NOT_PLACES
        or any(low in listed(row) for row in ("peoples", "groups", "things", "chains"))
        or not any(c.isalpha() for c in text)
    )


def _owner(sentence: Sentence, start: int, end: int) -> str | None:
    """What a quarter or village is of: "Port Veldin's Lantern district", "the Veldin province village of"."""
    held_in = holder(sentence, start)
    if held_in is not None:
        return held_in
    called = sentence.lower[end - 1 : end + 1]
    if start < 2:
        return None
    venue = end - start > 1 and called[0] in VENUES and sentence[start - 1].lower in {"'s", "’s"}
    if not venue and listed("quarters").isdisjoint(called) and "district" not in called:
        return None
    apostrophe = sentence[start - 1].lower in {"'s", "’s"}
    last = start - 1 - apostrophe
    if not sentence[last].text[:1].isupper() or not (apostrophe or is_owner(sentence[last].text)):
        return None
    first = last
    while first > 0 and sentence[first - 1].ent and sentence[first - 1].ent == sentence[first].ent:
        first -= 1
    owner = bare(text_of(sentence, first, last + 1))
    return owner if not venue or is_city(owner) else None  # "Veldin's Lantern Square", no "Norland's"


def _context(sentence: Sentence, start: int, end: int) -> str:
    """The word beside a name that says what kind of place, or how near."""
    after = sentence[end].lower if end < len(sentence) else ""
    ahead = sentence[start - 1].lower if start else ""
    if ahead in {"a", "an"} and after in STREETS and sentence[end].text.islower():
        return "town"  # "on a Veldin street"
    if ahead == "the" and end - start > 1 and after in FLATS:
        return "subdivision"
    if after in KINDS and sentence[min(end + 1, len(sentence) - 1)].lower != "attorney":
        return "" if holds_next(sentence, end) else after
    before = sentence.lower[max(0, start - 3) : start]
    if ahead in KINDS:
        return ahead
    if ahead == "of" and len(before) > 1 and (before[-2] in KINDS or before[-2] in DIRECTIONS):
        if before[-2] in listed("quarters") and before[:-2] != ("the",):
            return ""  # "the Lantern neighbourhood of Veldin", "a neighbourhood of Veldin"
        return before[-2] if before[-2] in KINDS else f"{before[-2]} of"
    went_off = before[-2:] in (("off", "in"), ("off", "at"))  # "a bomb went off in Hask"
    return "near" if not _NEAR.isdisjoint(before[-2:]) and not went_off else ""


def _within(sentence: Sentence, end: int) -> str | None:
    """The larger place that follows: "X in Y province", "X , Y", "X in the port city of Y"."""
    at = end
    if at < len(sentence) and LARGER & {sentence[at - 1].lower, sentence[at].lower}:
        at += sentence[at].lower in LARGER
        if at < len(sentence) and sentence[at].lower in KINDS:
            return None  # "the Aleppo province village of Hask"
        at = end
    while at < min(len(sentence), end + 6) and (_links(sentence[at]) or _is_side_of(sentence, at)):
        at += 1
    if at == end or at >= len(sentence) or not name_like(sentence[at]) or sentence[at].ent in {"PER", "ORG"}:
        return None
    if is_apart(sentence, end, at) or sentence[at].lower in _NOT_PLACES or is_listed_with(sentence, end, at):
        return None  # "in Veldin in March", "in Veldin, Hask and Quay"
    if (held := holder_span(sentence, at)) is not None and held[1] <= end:
        return None  # "the Veldin suburb of Quay"
    if sentence[at].ent != "LOC" and sentence[at - 1].lower not in {"in", "of", "near"}:
        return None
    stop = _whole(sentence, rightmost(sentence, at + 1))
    return None if only_qualifies(sentence, stop) else bare(text_of(sentence, at, stop))


def _whole(sentence: Sentence, stop: int) -> int:
    """Where a name ends that is known up to here, also behind an article in its midst: "Deir ez-Zor"."""
    while stop < len(sentence):
        inside = sentence[stop].ent == "LOC" and not sentence[stop].ent_start
        joined = sentence[stop].text == "-" and sentence[stop - 1].text in ARTICLES
        if not inside and not (joined and name_like(sentence[min(stop + 1, len(sentence) - 1)])):
            break
        stop += 1 if inside and not joined else 2
    return stop - (sentence[stop - 1].pos == "ADP")  # the tagger took "of" for its last word


def _links(token: Token) -> bool:
    """Whether a word may stand between a place and the one that holds it."""
    return not token.text[:1].isupper() and token.lower in _LINKS


def _is_side_of(sentence: Sentence, at: int) -> bool:
    """Whether a word says which side of the next name is meant: "a section of Southwest Veldin"."""
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    side = sentence[at].lower in DIRECTIONS and sentence[at - 1].lower in {"of", "in"}
    return side and after is not None and after.ent == "LOC" and name_like(after)


def _nested(found: Iterable[PlaceMention]) -> Iterator[PlaceMention]:
    """The mentions without those that lie inside a longer one."""
    end = -1
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if mention.start >= end:
            yield mention
            end = mention.end
