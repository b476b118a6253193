"""Happenings: the triggers of one sentence, grouped by what they tell of, with time, place and factuality."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, structs

from twosource.extract.aims import aims, is_new_aim
from twosource.extract.along import along
from twosource.extract.attachment import When, place_of, time_of
from twosource.extract.clauses import (
    COUNTING,
    LEGAL,
    anchor,
    clause_extent,
    opener,
    speaks,
    tells_of_earlier,
)
from twosource.extract.counts import Count
from twosource.extract.dated import dated_deed
from twosource.extract.driven import with_those_driven_out
from twosource.extract.dying import dies_after, is_later
from twosource.extract.holding import (
    are_others,
    factuality,
    is_definite,
    is_elsewhere,
    is_held,
    is_previous,
    is_referred,
    says_what,
    told_beside,
)
from twosource.extract.joining import (
    is_war_toll,
    join_harm,
    join_last_deed,
    join_weather,
    part_earlier,
)
from twosource.extract.mishaps import as_meant
from twosource.extract.modes import mode_of
from twosource.extract.periods import is_campaign, is_of_period, is_of_rank
from twosource.extract.pieces import by_piece, is_list, item, of_piece, only_day, only_one
from twosource.extract.rescued import is_rescue
from twosource.extract.rounds import Spot, counts_more, is_of_several, opens_next
from twosource.extract.sides import side_of
from twosource.extract.triggers import HARMABLE, Trigger, is_generic, triggers
from twosource.extract.victims import VICTIMS
from twosource.findings.article import Extent, TimeMention
from twosource.findings.mentions import LONGEST, PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import EventType, Factuality

_RESPONSE = frozenset(
    {"retaliatory", "retaliation", "reprisal", "reprisals", "revenge", "backlash", "vigilante"}
)


class Happening(Struct, frozen=True, kw_only=True):
    """What one clause tells of: triggers, time and place as far as that clause gives them."""

    sentence: int
    triggers: tuple[Trigger, ...]
    anchor: int
    type: EventType
    mode: str | None
    only_harm: bool  # no trigger but words that say what happened to people
    extent: Extent
    trigger: Extent
    date: str | None
    died: str | None  # the day on which somebody died in care or was found dead: the deed may be older
    dies: bool  # somebody dies of what is told next: "a boy died after he shot himself"
    place: PlaceMention | None
    factuality: Factuality
    definite: bool  # "the attack": speaks of a happening told before
    referred: bool  # "in the wake of the attack": taken as known, so that the news is of another day
    previous: bool  # "previous attacks", "had earlier bombed"
    another: bool  # "in a separate attack": not the one told before
    more: bool  # counts people beside those counted before: "two more were killed"
    elsewhere: bool  # "Separately, ...", "Elsewhere, ...": none of those told before
    besides: str | None  # "Meanwhile in Hask", "also hit Hask": beside what is told before it
    several: bool  # counts the victims of several deeds: "five were hurt in three separate shootings"
    summing: bool  # counts in all: "in total, five were wounded"
    opens: Spot | None  # the hour or street of a deed not told before
    response: bool  # told as an answer to another happening: "retaliatory violence"
    apart: bool  # one of a list of happenings: never the same as its neighbours
    cumulative: bool
    since: str | None
    partial: str | None  # a day or month without its year
    said: str | None  # the day on which it was said: it happened no later
    ago: str | None  # the TIMEX3 length of time that has gone by since
    other_time: bool  # the sentence gives a day, and not for this happening
    war: bool  # counts a whole war
    words: frozenset[str]
    aims: frozenset[str]  # what was attacked: a convoy, a wedding
    new_aim: bool  # "a convoy was hit": not told of before
    side: str | None = None  # of a war: whose deed it is
    nationwide: bool = False  # told of a whole land: "were killed across the country"
    headline: bool = False  # stands in the headline, or where the page tells it again
    section: int = 0  # under which of the towns that head sections, 0 before the first
    counting: frozenset[int] | None = None  # the first words of whom it counts, where another counts others


def happenings(
    sentence: Sentence,
    number: int,
    times: Sequence[TimeMention],
    places: Sequence[PlaceMention],
    page: frozenset[TimeMention] = frozenset(),
    counts: Sequence[Count] = (),
    *,
    guns: bool = False,
) -> tuple[Happening, ...]:
    """The happenings of one parsed sentence, in order; `times` and `places` are those inside it.

    Of the times, those in `page` date the page and not what it tells. A count whose word of harm is no
    trigger ("twelve are missing") tells of a happening all the same. `guns` says that the article tells of
    shots and of no crash.
    """
    if not sentence.parsed:
        return ()
    found = list(triggers(sentence))
    if "wreck" in sentence.lemmas:
        found = [t for t in found if not _is_left(sentence, t)]
    if times:
        found = [t for t in found if not _intime_of(sentence, t, times)]
    found = with_those_driven_out(as_meant(sentence, found, guns=guns), counts)
    found += _of_counts(sentence, counts, found)
    times = [t for t in times if t not in page and not is_of_rank(sentence, t)]
    found = found or dated_deed(sentence, times)
    if not found:
        return ()
    listed = is_list(sentence, counts)
    groups: dict[tuple[int, str], list[Trigger]] = {}
    for piece in by_piece(sentence, found):
        for key, members in _grouped(sentence, piece, times, listed=listed).items():
            groups.setdefault(key, []).extend(members)
    heads = {m.head: key for key, members in groups.items() for m in members}
    anchors = frozenset([*heads, *(i for at, _ in groups for i in _top(sentence, at))])
    found_here = [
        _happening(
            sentence, number, key[0], members, heads.get(key[0], key) == key, anchors,
            of_piece(sentence, members, times), of_piece(sentence, members, places), counts, listed=listed,
        )
        for key, members in sorted(groups.items())
    ]  # fmt: skip
    if len(found_here) < 2:
        return tuple(found_here)
    found_here = [_of_the_kind(sentence, _met_there(sentence, h, found_here), found_here) for h in found_here]
    return along(sentence, found_here)


def _grouped(
    sentence: Sentence, found: Sequence[Trigger], times: Sequence[TimeMention], *, listed: bool
) -> dict[tuple[int, str], list[Trigger]]:
    """The triggers by what they tell of: the topmost word that speaks of it, and its type."""
    groups: dict[tuple[int, str], list[Trigger]] = {}
    for trigger in found:
        top = item(sentence, trigger.head) if listed else anchor(sentence, trigger.head)
        groups.setdefault((top, trigger.type), []).append(trigger)
    apart = part_earlier(sentence, groups, times)
    if len(groups) > 1:
        join_harm(sentence, groups, apart)
        join_last_deed(sentence, groups)
        join_weather(sentence, groups)
    return groups


def _of_the_kind(sentence: Sentence, happening: Happening, others: Sequence[Happening]) -> Happening:
    """Harm told of an earlier time is of the kind of what it is told beside: "the worst flood since"."""
    verb = sentence[happening.anchor]
    if not happening.only_harm or not tells_of_earlier(sentence, verb):
        return happening
    above = anchor(sentence, verb.head)
    kind = next(((o.type, o.mode) for o in others if o.anchor == above and o.type in HARMABLE), None)
    return structs.replace(happening, type=kind[0], mode=kind[1]) if kind is not None else happening


def _met_there(sentence: Sentence, happening: Happening, others: Sequence[Happening]) -> Happening:
    """A happening with the place of what its victims were about: "hit as they fled the fighting in Hask"."""
    if happening.place is not None:
        return happening
    meanwhile = [
        o.place
        for o in others
        if o.place is not None
        and sentence[o.anchor].dep == "advcl"
        and sentence[o.anchor].head == happening.anchor
        and opener(sentence, sentence[o.anchor]) in {"as", "while"}
    ]
    return structs.replace(happening, place=meanwhile[0]) if meanwhile else happening


def _top(sentence: Sentence, at: int) -> tuple[int, ...]:
    """The verb that a happening hangs on, unless it only says or counts: its day is then another."""
    verb = sentence[at]
    return () if verb.lemma in _COUNTED_OR_TRIED or speaks(sentence, verb) else (at,)


_COUNTED_OR_TRIED = COUNTING | LEGAL


def _is_left(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a noun is what is left of a ship: "pulled eight bodies from the wreck"."""
    token = sentence[trigger.head]
    return token.lemma == "wreck" and trigger.noun and opener(sentence, token) in {"from", "inside", "to"}


def _of_counts(sentence: Sentence, counts: Sequence[Count], found: Sequence[Trigger]) -> list[Trigger]:
    """Triggers for the counts of a sentence that has none that could be theirs."""
    made: list[Trigger] = []
    for count in counts:
        kind = _KINDS_OF_HARM.get(count.measure, "other")
        at = count.predicate
        if is_rescue(count) and not any(t.start <= at < t.end for t in found):
            made.append(Trigger(start=at, end=at + 1, head=at, type="other", mode="rescue", noun=False))
            continue
        if any(
            t.start <= at < t.end or t.type == kind or (t.type in HARMABLE and kind == "other")
            for t in (*found, *made)
        ):
            continue
        noun = sentence[at].lower in VICTIMS
        made.append(
            Trigger(start=at, end=at + 1, head=at, type=kind, mode=None, noun=noun, harm=kind == "other")
        )
    return made


_KINDS_OF_HARM: dict[str, EventType] = {
    "detained": "arrest",
    "abducted": "arrest",
    "displaced": "displacement",
}


def _intime_of(sentence: Sentence, trigger: Trigger, times: Sequence[TimeMention]) -> bool:
    """Whether a trigger is part of a time expression: no "march" in "March 22"."""
    start, end = sentence[trigger.start].start, sentence[trigger.end - 1].end
    return any(t.start <= start and end <= t.end for t in times)


def _whose_day(sentence: Sentence, lead: Trigger, times: Sequence[TimeMention]) -> list[TimeMention]:
    """The day whose deed it is: "mourned on Tuesday those killed in Monday's strike"."""
    if not lead.noun or len(times) < 2:
        return []
    days = sentence.children(lead.head, "nmod:poss")
    return [t for t in times if any(t.start <= d.start < t.end for d in days)]


def _happening(
    sentence: Sentence,
    number: int,
    at: int,
    members: list[Trigger],
    owns_anchor: bool,
    anchors: frozenset[int],
    times: Sequence[TimeMention],
    places: Sequence[PlaceMention],
    counts: Sequence[Count],
    *,
    listed: bool,
) -> Happening:
    earlier = tells_of_earlier(sentence, sentence[at])
    heads = frozenset([m.head for m in members])
    lead = next((m for m in members if not m.harm), members[0])
    broken = lead.type == "negotiation" and sentence[at].lemma in _BROKEN  # where, and not where it was made
    own = heads.union(_top(sentence, at) if owns_anchor and not broken else ())
    start, end = clause_extent(sentence, lead.head, LONGEST)
    timeless = says_what(sentence, lead) or sentence[lead.head].lemma in _LAID_TO_REST
    timeless = timeless or _is_still(sentence, sentence[lead.head])
    days = _whose_day(sentence, lead, times) or times
    when = When() if timeless or not times else time_of(sentence, own, heads, anchors, days)
    typed = [m for m in members if not m.harm]
    below = [t for m in members for t in sentence.below(m.head)]
    war, attacked = is_war_toll(sentence, members), aims(sentence, members)
    several = is_of_several(sentence, members, counts)
    died = when.date if not typed and is_later(sentence, members, at) else None
    return Happening(
        sentence=number,
        triggers=tuple(members),
        anchor=at,
        type=lead.type,
        mode=mode_of(sentence, typed, below) if typed else _bare_mode(lead, counts),
        only_harm=not typed,
        extent=Extent(start, end),
        trigger=Extent(sentence[lead.start].start, sentence[lead.end - 1].end),
        date=(when.date or only_day(sentence, members, times)) if died is None else None,
        died=died,
        dies=not typed and dies_after(sentence, members),
        place=place_of(sentence, own, anchors, places) or only_one(sentence, members, places),
        factuality=factuality(sentence, lead, at),
        definite=is_definite(sentence, lead)
        or any(is_definite(sentence, m) for m in typed if m is not lead and is_generic(m.mode)),
        referred=is_referred(sentence, lead),
        another=are_others(sentence, members),
        more=counts_more(sentence, members, counts),
        elsewhere=is_elsewhere(sentence),
        besides=told_beside(sentence, at),
        several=several,
        summing=not _SUMMING.isdisjoint(sentence.words),
        opens=opens_next(sentence, members, counts),
        response=not _RESPONSE.isdisjoint(sentence.words) and any(t.lower in _RESPONSE for t in below),
        apart=listed or is_campaign(sentence, lead, times),
        previous=earlier or is_previous(sentence, lead),
        cumulative=several
        or (when.since is not None and when.date is None and lead.type != "outbreak")  # which lasts
        or war
        or _since_then(sentence, members)
        or (when.since is None and when.date is None and _since_it_began(sentence, members))
        or (not earlier and is_of_period(sentence, members, when.date, times, counts)),
        since=when.since,
        partial=when.partial,
        said=None if when.said is None or is_held(sentence, lead.head) else when.said,
        ago=when.ago,
        other_time=when.date is None
        and any(t.kind == "DATE" and not t.value.endswith("_REF") for t in times),
        war=war,
        words=frozenset([t.lemma.lower() for t in below if t.pos in _TELLING and len(t.text) > 2]),
        aims=attacked,
        new_aim=bool(attacked) and is_new_aim(sentence, members),
        side=side_of(sentence, members),
    )


def _bare_mode(lead: Trigger, counts: Sequence[Count]) -> str | None:
    """The mode of bare harm: of nobody who is missing or stranded is it told that he was killed."""
    return "killing" if lead.type != "other" or any(c.measure == "killed" for c in counts) else None


def _is_still(sentence: Sentence, token: Token) -> bool:
    """Whether it is only so on a day, and came of what was before: "25 were unaccounted for on Saturday"."""
    return token.lower in {"missing", "unaccounted"} and bool(sentence.children(token.i, "cop", "aux:pass"))


_TELLING = frozenset({"NOUN", "PROPN", "VERB"})
_BROKEN = frozenset({"violate", "breach", "break", "flout", "undermine", "collapse"})
_LAID_TO_REST = frozenset({"funeral", "burial"})  # their day is not that of the death
_SUMMING = frozenset({"all", "total", "altogether", "overall"})


def _since_then(sentence: Sentence, members: Sequence[Trigger]) -> bool:
    """Whether people harmed or driven out are counted "since then"."""
    if "since" not in sentence.lower[:4]:
        return False
    since = sentence.lower.index("since")
    harmed = next((m for m in members if m.harm or m.type == "displacement"), None)
    return harmed is not None and since < harmed.head


def _since_it_began(sentence: Sentence, members: Sequence[Trigger]) -> bool:
    """Whether people have been harmed since something of which no day is told: "since the army advanced"."""
    harmed = next((m.head for m in members if m.harm), None)
    if harmed is None or "since" not in sentence.words:
        return False
    if not any(t.lower in {"have", "has"} for t in sentence.children(harmed, "aux")):
        return False
    clauses = sentence.children(harmed, "advcl")
    return any(m.lower == "since" for clause in clauses for m in sentence.children(clause.i, "mark"))
