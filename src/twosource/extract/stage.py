"""The reading of one article: its places, happenings, counts, speech and statements brought together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from twosource.extract.again import fought_over, told_there
from twosource.extract.apart import with_totals
from twosource.extract.asides import with_asides
from twosource.extract.attributions import Speech, of_body
from twosource.extract.before import InOrder, day_before, days_told, place_before
from twosource.extract.burials import of_burial
from twosource.extract.calls import bare_clocks
from twosource.extract.captions import of_pictures
from twosource.extract.charges import spoken_of
from twosource.extract.counts import Count
from twosource.extract.credits import credits
from twosource.extract.daily import of_days
from twosource.extract.datelines import datelines
from twosource.extract.distinct import Distinct
from twosource.extract.doers import dead_by_own_hand, with_the_doer
from twosource.extract.events import gather, mention_of
from twosource.extract.fates import without_who_died
from twosource.extract.figures import Counted, counted, host, mention
from twosource.extract.gathered import Gathered
from twosource.extract.happenings import Happening, happenings
from twosource.extract.headlines import headline_end, lead_sentences
from twosource.extract.hereabouts import Hereabouts
from twosource.extract.homeland import country
from twosource.extract.illness import of_illness
from twosource.extract.imagined import is_imagined
from twosource.extract.jubilees import dated_by_jubilee
from twosource.extract.mains import main_event
from twosource.extract.mishaps import tells_of_guns
from twosource.extract.nature import by_nobody
from twosource.extract.news import the_news
from twosource.extract.once import once
from twosource.extract.onlysaid import is_only_said
from twosource.extract.ordinals import counted_on
from twosource.extract.participants import participants
from twosource.extract.parts import with_parts
from twosource.extract.people import rare_victims
from twosource.extract.places import places
from twosource.extract.quakes import of_one_disaster
from twosource.extract.ravages import of_nature
from twosource.extract.reach import extended
from twosource.extract.referents import Referents
from twosource.extract.roles import with_the_news
from twosource.extract.roundups import in_rounds
from twosource.extract.seats import Seat, own_places, seat
from twosource.extract.sections import Section, head_of, sections
from twosource.extract.speech import speech
from twosource.extract.spread import spread
from twosource.extract.statements import statements, told_once
from twosource.extract.stricken import Stricken
from twosource.extract.sums import of_larger, without_the_dead
from twosource.extract.tallies import told_apart
from twosource.extract.thens import since_then
from twosource.extract.ties import ties
from twosource.extract.tolls import of_wars
from twosource.extract.triggers import triggers
from twosource.extract.untold import is_load, is_only_likely, is_open, is_untold
from twosource.extract.wars import BLOODLESS
from twosource.extract.within import by_sentence
from twosource.findings.article import Extent, ParsedArticle, TimeMention
from twosource.findings.mentions import EventMention, FigureMention, PlaceMention, Reading
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """Read figures, events and statements from a parsed article."""

    measures: frozenset[Measure] = frozenset(
        {"killed", "injured", "missing", "detained", "abducted", "displaced", "affected"}
    )

    def __call__(self, parsed: ParsedArticle) -> Reading:
        """The reading of one article; an article without findings gives an empty one."""
        sentences = parsed.sentences
        tags = credits(parsed.article)
        parts = sections(sentences, parsed.article.text, parsed.article.title_end)
        located = with_asides(parsed, [p for p in places(parsed, parts) if p.name not in tags])
        times = [Extent(t.start, t.end) for t in parsed.dated.times if t.kind != "SET"]
        counts = [c for c in counted(sentences, times) if c.count.measure in self.measures]
        town = seat(parsed, located)
        asides = town.asides if town is not None else frozenset()
        head = headline_end(parsed.article, sentences)
        heard = speech(parsed)
        there = tuple(p for p in located if p.start not in asides)
        told = _told(parsed, there, counts, head, parts, heard.quotes)
        hosts = [host(sentences[c.sentence], c.sentence, c.count, told) for c in counts]
        told = of_one_disaster(by_nobody(told, sentences), sentences, parsed.dated.published.value, located)
        told, hosts = of_wars(sentences, told, counts, hosts)
        told = of_days(sentences, told, counts, hosts, located)
        land = country(sentences, located, told)
        around = land or country(sentences, located, told, named=False)
        counting = frozenset(h for h in hosts if h is not None)
        lead = lead_sentences(sentences, head + _CREDIT)
        numbers = _figures_of(counts, hosts)
        told = in_rounds(told, numbers)
        gathered = gather(told, numbers, counting, lead)
        events, where = told_apart(told, gathered, counts, hosts, numbers)
        raw = _mentions(sentences, counts, hosts, where, heard, told)
        tied = ties(sentences, told, where)
        events_read = tuple(
            replace(event, ties=tied.get(number, ()))
            for number, event in enumerate(
                _event_mentions(parsed, events, located, town, lead, parts, land, around)
            )
        )
        text = parsed.article.text
        known = without_who_died(dead_by_own_hand(raw, text), text)
        summed = with_totals(known, text, head)
        summed = with_the_doer(counted_on(summed, text), text)
        rounds = {n for n, e in enumerate(events) if any(h.several for h in e.happenings)}
        counted_once = once(summed, text, head)
        counted_once = with_parts(counted_once, rounds, Distinct(events_read, counted_once, text))
        figures = without_the_dead(of_larger(counted_once, text), text)
        main = main_event(events_read, figures, events)
        if main is not None:
            about = the_news(parsed, events_read, events, figures, main, located, town, land)
            events_read = with_the_news((*events_read[:main], about, *events_read[main + 1 :]), main)
        return Reading(
            parsed=parsed,
            events=events_read,
            figures=figures,
            statements=told_once(
                spoken_of(statements(parsed, heard, events_read), parsed.sentences, told, where, main),
                events_read,
            ),
            places=located,
            credits=tags,
            main_event=main,
        )


def _told(
    parsed: ParsedArticle,
    located: Sequence[PlaceMention],
    counts: Sequence[Counted],
    head: int,
    parts: Sequence[Section],
    quotes: Sequence[Extent],
) -> list[Happening]:
    """The happenings of all sentences, in order of the text; `head` is where the headline ends."""
    found: list[Happening] = []
    harmed: dict[int, list[Count]] = {}
    for item in counts:
        harmed.setdefault(item.sentence, []).append(item.count)
    lines = list(datelines(parsed.sentences, parsed.article.text))
    own = own_places(parsed, located)
    guns = "ccident" in parsed.article.text and tells_of_guns(parsed.sentences)
    stricken = Stricken(parsed, own)
    ill = False  # whether an outbreak has been told of
    struck: Happening | None = None  # the disaster that has been told of last
    times_in, places_in = (
        by_sentence(parsed.dated.times, parsed.sentences),
        by_sentence(own, parsed.sentences),
    )
    for number, sentence in enumerate(parsed.sentences):
        if not sentence.parsed:
            continue
        start, end = sentence.start, sentence.end
        times = [t for t in times_in[number] if t.end <= end and not _is_address(parsed, t)]
        if not (times or triggers(sentence) or number in harmed):
            continue
        page = frozenset(t for t in times if _is_header(parsed, t)) | bare_clocks(parsed, times)
        begin = max([d.stop for d in lines if start <= d.start < end], default=0)
        here = [p for p in places_in[number] if p.start >= begin and p.end <= end]
        told = happenings(sentence, number, times, here, page, harmed.get(number, ()), guns=guns)
        told = dated_by_jubilee(sentence, extended(sentence, told), parsed.dated.published.value)
        if not (struck or ill):
            told = spread(sentence, told, harmed.get(number, ()), here)
        struck_before = [f.place for f in found]
        told = tuple([fought_over(sentence, told_there(sentence, h, own, struck_before), here) for h in told])
        told = tuple([since_then(sentence, h, own, parsed.dated.times) for h in told])
        lasting = any(t.kind == "DURATION" for t in times)
        headline = head > 0 and sentence.end <= head + _CREDIT
        kept: list[Happening] = []
        left: list[Happening] = []
        for happening in told:
            counting = _counts_in(happening, harmed.get(number, ()))
            known = headline and not all(is_load(sentence, t) for t in happening.triggers)
            news = known or counting or not _untold(sentence, happening, lasting)
            news = news and (known or counting or not is_only_said(sentence, happening, quotes))
            news = news and (known or number in harmed or not is_imagined(sentence, happening))
            (kept if news and _is_told(happening) else left).append(happening)
        struck = next((h for h in reversed(kept) if h.type == "disaster"), struck)
        ill = ill or any(h.type == "outbreak" for h in kept)
        for happening in kept:
            one = _as_it_stands(sentence, happening, left, headline=headline)
            one = of_burial(sentence, of_illness(sentence, one), counting=number in harmed)
            one = stricken.placed(sentence, one)
            if parts:
                one = replace(one, section=sum(p.start <= sentence.start for p in parts))
            if ill and one.only_harm and _counts_ill(one, harmed.get(number, ())):
                one = replace(one, type="outbreak", mode="outbreak")
            found.append(_of_the_disaster(sentence, one, struck.mode) if struck else one)
    dated = parsed.dated
    return of_pictures(found, parsed.sentences, parsed.article.text, dated.published.value, dated.times)


def _of_the_disaster(sentence: Sentence, happening: Happening, mode: str | None) -> Happening:
    """Whom it made homeless and what it flattened: nobody has driven them out, or attacked."""
    happening = of_nature(sentence, happening, mode)
    if happening.date or happening.place is not None:
        return happening
    if happening.type == "displacement" and {"homeless", "homes"} & sentence.words:
        return replace(happening, type="disaster", mode=mode, only_harm=True, definite=True)
    verb = sentence[happening.triggers[0].head]
    first = verb if verb.dep != "conj" else sentence[verb.head]  # "it flattened homes and cut the road"
    if happening.type == "assault" and any(s.lower == "it" for s in sentence.children(first.i, "nsubj")):
        return replace(happening, type="disaster", mode=None, definite=True)
    return happening


def _as_it_stands(
    sentence: Sentence, happening: Happening, left: Sequence[Happening], *, headline: bool
) -> Happening:
    """A happening with the place that another hands on to it, and whether it stands in the headline.

    It is taken as known where only a question about it is told: "unable to say who carried out the raid".
    """
    place = happening.place or _handed_on(sentence, happening, left)
    asked = any(is_open(sentence, sentence[t.head], t.noun) for t in happening.triggers)
    if place is happening.place and not headline and not asked:
        return happening
    return replace(happening, place=place, headline=headline, referred=happening.referred or asked)


def _handed_on(sentence: Sentence, happening: Happening, left: Sequence[Happening]) -> PlaceMention | None:
    """The place of what is left out as no news of its own, for the verb above it."""
    heads = {t.head for t in happening.triggers}
    above = ((h.place, sentence[h.triggers[0].head]) for h in left if h.place is not None)
    return next((place for place, t in above if t.dep == "obj" and t.head in heads), None)


def _is_header(parsed: ParsedArticle, time: TimeMention) -> bool:
    """Whether a date is that of the page and not of what it tells: its header, or the dateline."""
    published = parsed.dated.published
    if (
        published.basis in {"header", "metadata"}
        and published.evidence is not None
        and published.evidence.overlaps(Extent(time.start, time.end))
    ):
        return True
    text, start = parsed.article.text, parsed.article.title_end
    if time.start >= start + _DATELINE:
        return False
    if text[time.start - 1 : time.start] == "(" and _CLOSED.match(text, time.end):
        return True  # "(05/14/24) - "
    return time.edtf == published.value and _DASH.match(text, time.end) is not None


def _is_address(parsed: ParsedArticle, time: TimeMention) -> bool:
    """Whether a year is the number of a block of houses: "the 2100 block of 19th Street"."""
    return parsed.article.text[time.end : time.end + 7].lstrip("- ").lower().startswith("block")


_DATELINE = 90  # characters from the start of a text within which a dateline ends
_CREDIT = 20  # characters of a credit or a date that may stand behind a headline told again
_CLOSED = re.compile(r"\)\s*[-–—]")
_DASH = re.compile(r"\s*(?:\([^)]{1,40}\))?\s*[-–—]")


def _is_told(happening: Happening) -> bool:
    """Whether something happened or is set to: what might happen is told as a warning only."""
    if happening.factuality == "warned":
        return happening.type == "warning" or happening.only_harm
    return happening.factuality != "denied" or not happening.only_harm


def _counts_in(happening: Happening, counts: Sequence[Count]) -> bool:
    """Whether people are counted in a happening: it is told then, whatever its words say."""
    if not counts:
        return False
    return any(t.start <= c.predicate < t.end for t in happening.triggers for c in counts)


def _counts_ill(happening: Happening, counts: Sequence[Count]) -> bool:
    """Whether all who are counted in a happening are ill or treated."""
    inside = [c for t in happening.triggers for c in counts if t.start <= c.predicate < t.end]
    return bool(inside) and all(c.measure == "affected" for c in inside)


def _untold(sentence: Sentence, happening: Happening, lasting: bool) -> bool:
    """Whether no word of a clause tells of a happening; words of harm always do.

    `lasting` says that the sentence tells for how long: "has shelled the town for a month".
    """
    if happening.only_harm or any(t.harm for t in happening.triggers):
        return False
    dated = bool(happening.date or happening.since or happening.partial)
    ahead = happening.factuality == "planned" and happening.type in _DEEDS and happening.place is None
    if ahead and not dated and all(is_only_likely(sentence, t) for t in happening.triggers):
        return True  # "the rebels will likely retreat"
    empty = {t.head for t in happening.triggers if is_untold(sentence, t, dated or lasting, happening.place)}
    below = ({a.i for a in sentence.ancestors(t.head)} for t in happening.triggers if t.head not in empty)
    return all(heads & empty for heads in below)


_DEEDS = frozenset({"assault", "movement"})


def _figures_of(counts: Sequence[Counted], hosts: Sequence[int | None]) -> dict[int, set[tuple[str, int]]]:
    """Per happening the (measure, value) pairs counted in it; small numbers identify nothing.

    One person of a kind of whom the news hardly tells two ("the pilot") is a pair by himself.
    """
    found: dict[int, set[tuple[str, int]]] = {}
    for item, happening in zip(counts, hosts, strict=True):
        count = item.count
        if happening is None or count.value is None:
            continue
        if count.value > 1:
            found.setdefault(happening, set()).add((count.measure, count.value))
        elif count.value == 1 and count.victims in rare_victims():
            found.setdefault(happening, set()).add((f"{count.measure} {count.victims}", 1))
    return found


def _mentions(
    sentences: Sequence[Sentence],
    counts: Sequence[Counted],
    hosts: Sequence[int | None],
    where: Sequence[int],
    heard: Speech,
    told: Sequence[Happening],
) -> list[FigureMention]:
    found: list[FigureMention] = []
    for item, happening in zip(counts, hosts, strict=True):
        event = where[happening] if happening is not None else _nearest(item, where, told)
        if event is None:
            continue
        figure = mention(sentences[item.sentence], item, event)
        found.append(replace(figure, speaker=of_body(heard.speaker_for(figure.number.start, figure.end))))
    return found


def _nearest(item: Counted, where: Sequence[int], told: Sequence[Happening]) -> int | None:
    """The event told last before a count that has no happening of its own, else the first one."""
    before = [
        i
        for i, h in enumerate(told)
        if h.sentence <= item.sentence
        and h.type not in {"negotiation", "warning", "statement"}
        and h.mode not in BLOODLESS
    ]
    if before:
        return where[before[-1]]
    return where[0] if where else None


def _event_mentions(
    parsed: ParsedArticle,
    events: Sequence[Gathered],
    located: Sequence[PlaceMention],
    town: Seat | None,
    lead: Sequence[int],
    parts: Sequence[Section],
    home: PlaceMention | None,
    land: PlaceMention | None,
) -> tuple[EventMention, ...]:
    first = next(
        (
            e
            for e in events
            if e.happenings[0].sentence in lead
            and (not e.cumulative or any(h.several for h in e.happenings))
            and e.type in {"assault", "disaster", "accident", "outbreak"}
        ),
        None,
    )
    referents = Referents(parsed.sentences, parsed.article.text)
    events = InOrder(events)
    for event in events:
        event.participants = list(participants(parsed.sentences, event.happenings, referents))
    dated = days_told(events, parsed.dated.published.value)
    heads = [head_of(parts, located, parsed.sentences[e.happenings[0].sentence].start) for e in events]
    told = [
        mention_of(
            e, parsed.dated, lead, first, home,
            town if head is None else Seat(place=head, firm=False),
            day_before(dated, e.happenings[0].sentence), place_before(e, events),
        )
        for e, head in zip(events, heads, strict=True)
    ]  # fmt: skip
    around = Hereabouts(parsed.sentences, located, events, land)
    return tuple(
        replace(one, hereabouts=around.of(e, n)) if one.place is None else one
        for n, (one, e) in enumerate(zip(told, events, strict=True))
    )
