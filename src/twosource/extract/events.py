"""Events: the happenings of one article, gathered into what the article tells of."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.again import of_two_sections
from twosource.extract.before import place_of_run
from twosource.extract.columns import FEW, Columns
from twosource.extract.elsewhere import (
    are_towns,
    is_of_its_own,
    is_told_of_land,
    of_land_and_town,
    other_name,
    other_number,
    other_toll,
    shot_and_crash,
    sum_up,
)
from twosource.extract.evidence import evidence, fullness
from twosource.extract.gathered import CUSTODY, Gathered
from twosource.extract.happenings import Happening
from twosource.extract.lengths import dates_meet
from twosource.extract.seats import Seat, gives_way, in_town, told_abroad
from twosource.extract.sides import are_rebels_and_planes
from twosource.extract.spots import in_province, is_near, is_precise, nearness
from twosource.extract.triggers import HARMABLE, is_generic
from twosource.extract.whens import when
from twosource.findings.article import DatedArticle
from twosource.findings.mentions import EventMention, PlaceMention
from twosource.record.vocabulary import EventRole
from twosource.text.edtf import bounds

_FAMILIES = (
    frozenset({"bombing", "suicide-bombing", "landmine"}),
    frozenset({"airstrike", "shelling", "missile-strike", "drone-strike", "bombing"}),
    frozenset({"chemical", "airstrike", "shelling"}),
    frozenset({"shooting", "robbery", "beating", "stabbing", "execution"}),
    frozenset({"coup", "clash"}),
    frozenset({"coup", "shooting"}),
    frozenset({"arson", "fire"}),
    frozenset({"explosion", "bombing"}),
    frozenset({"explosion", "fire", "collapse"}),
    frozenset({"sinking", "crash", "fire"}),
)
ENOUGH = 3.0


def gather(
    found: Sequence[Happening],
    figures: dict[int, set[tuple[str, int]]],
    counting: frozenset[int],
    lead: Sequence[int],
) -> tuple[list[Gathered], list[int]]:
    """The events of an article and, for each happening, the index of its event.

    `figures` holds per happening the (measure, value) pairs counted in it: what is told twice with the
    same toll is one event. `counting` are all happenings in which anybody is counted, `lead` the numbers
    of the sentences that open the article.
    """
    events: list[Gathered] = []
    where: list[int] = []
    last: dict[bool, int] = {}  # of what can harm people, and of all else
    rounds = any(h.several for h in found)
    columns: Columns | None = None  # of what an article tells that tells of many
    for number, happening in enumerate(found):
        counted = figures.get(number, set())
        new = rounds and happening.opens and not happening.several
        before = last.get(_harms(happening))
        chosen = None if new else _choose(events, columns, happening, counted, before, lead)
        if chosen is None:
            events.append(Gathered(type=happening.type, cumulative=happening.cumulative))
            chosen = len(events) - 1
        event = events[chosen]
        bare = event.happenings and event.told.only_harm
        if bare and not happening.only_harm and happening.type in HARMABLE:
            event.type = happening.type
        event.take(happening, counted)
        event.counting |= number in counting
        if columns is not None:
            columns.put(chosen, event)
        elif len(events) > FEW:
            columns = Columns()
            for place, known in enumerate(events):
                columns.put(place, known)
        where.append(chosen)
        if not happening.cumulative and not happening.previous:
            last[_harms(happening)] = chosen
    sum_up(events)
    return _without_echoes(events, where)


def _without_echoes(events: list[Gathered], where: list[int]) -> tuple[list[Gathered], list[int]]:
    """The events without those that are only spoken of as known: their clauses go to the one told before."""
    target = list(range(len(events)))
    for number, event in enumerate(events):
        if number and _is_echo(event):
            before = (n for n in reversed(range(number)) if target[n] == n and _heard(events[n], event))
            target[number] = next(before, number)
    for number, event in enumerate(events):
        if target[number] != number:
            for happening in event.happenings:
                events[target[number]].take(happening, set())
    kept = [n for n in range(len(events)) if target[n] == n]
    place = {event: n for n, event in enumerate(kept)}
    return [events[n] for n in kept], [place[target[n]] for n in where]


def _is_echo(event: Gathered) -> bool:
    """Whether nothing is told of an event but that it is known: "the strike", "the sites that were hit"."""
    if event.type not in HARMABLE or event.cumulative or event.counting or event.date:
        return False
    known = all(h.definite or h.referred for h in event.happenings)
    return known and not is_precise(event.place) and event.factuality != "planned"


def _heard(event: Gathered, echo: Gathered) -> bool:
    if event.type not in HARMABLE or event.cumulative or event.factuality == "planned":
        return False
    return _modes(event.mode, echo.mode) >= 0 and nearness(event.place, echo.place) >= 0


def _harms(happening: Happening) -> bool:
    return happening.only_harm or happening.type in HARMABLE


def _choose(
    events: list[Gathered],
    columns: Columns | None,
    happening: Happening,
    counted: set[tuple[str, int]],
    last: int | None,
    lead: Sequence[int],
) -> int | None:
    """The event that a happening belongs to, or None for a new one."""
    fitting: list[tuple[float, bool, bool, int]] = []
    scene = None if last is None or happening.definite or happening.place else events[last]
    for n in range(len(events)) if columns is None else columns.open(happening, last):
        event = events[n]
        score = _score(event, happening, counted, n == last, n == 0)
        if score < 0:
            continue  # nothing outweighs what speaks against it
        score += _opening(event, happening, lead)
        if scene and nearness(event.place, scene.place) < 0 <= dates_meet(scene.date, happening.date):
            score -= 2.0  # what is told has moved on to another town
        if score >= ENOUGH:
            fitting.append((score, not counted.isdisjoint(event.figures), n == last, -n))
    return -max(fitting)[3] if fitting else None


def _score(
    event: Gathered, happening: Happening, counted: set[tuple[str, int]], is_last: bool, is_first: bool
) -> float:
    """How much speaks for one and the same happening; below zero where something speaks against it.

    The weights are whole and half points; `ENOUGH` of them join two.
    """
    wide = of_land_and_town(event, happening, counted)
    if wide or happening.apart or event.apart or of_two_sections(event.told.sections, happening):
        return -1
    if event.cumulative or happening.cumulative:
        return ENOUGH if _goes_on(event, happening) else _cumulative(event, happening)
    if not _types_meet(event, happening) or (happening.previous and not happening.date):
        return -1
    if event.factuality != happening.factuality and "planned" in (event.factuality, happening.factuality):
        return -1
    dates = dates_meet(event.date, happening.date)
    if dates < 0 or _said_before(happening, event.date) or _is_of_others(event, happening, counted):
        return -1
    spots = _spots(event, happening)
    modes = _modes_told(event, happening, counted, is_last)
    if spots < 0 and modes > 0 and is_last and happening.definite and is_near(happening.place):
        spots = 0  # "the shooting happened on Lake Street" right after one was told in the north of the city
    if (happening.another and dates <= 0 and spots <= 0) or is_of_its_own(event, happening, counted):
        return -1
    if spots < 0 or modes < 0 or event.previous or (happening.previous and dates <= 0):
        return -1
    score = 1.0 + 1.5 * dates + 1.5 * spots + modes
    score += 1.5 * happening.definite + 1.0 * is_last + 0.5 * is_first
    here = event.told.sentences.get(happening.sentence, [])
    dies = bool(here) and all(h.dies for h in here)
    if dies and event.told.only_harm:
        score += 2.0  # "a boy died on Friday after he was shot in the park"
    dies = dies and event.mode == happening.mode
    if here and not (dies or happening.definite or all(h.died for h in here)):
        score -= 2.0  # told apart in one breath: "a raid killed ten after rebels shot a pilot"
    told = happening.definite or dates > 0 or spots > 0 or bool(counted & event.figures)
    score -= 2.5 * (happening.response not in event.told.responses and not told)
    if event.type in CUSTODY and counted and event.figures and not counted & event.figures:
        score -= 2.0  # other people: arrests do not grow as tolls do
    if not happening.definite and other_name(event.place, happening.place) and other_number(event, counted):
        specific = not is_generic(happening.mode) and not is_generic(event.mode)
        # "two more were killed in a rocket attack on Upper Alder"
        apart = happening.more and spots < 1 and are_towns(event.place, happening.place)
        score -= 2.5 * (specific and (modes == 0 or apart))
    score += 2.5 * bool(counted & event.figures) + 1.0 * happening.only_harm
    return score + 1.0 * (not happening.date and not is_precise(happening.place))


def _spots(event: Gathered, happening: Happening) -> float:
    """How two places meet; a disease spreads from town to town."""
    near = nearness(event.place, happening.place)
    return max(near, 0) if event.type == happening.type == "outbreak" else near


def _is_of_others(event: Gathered, happening: Happening, counted: set[tuple[str, int]]) -> bool:
    """Whether it is a deed of the other side: "rebel shelling" beside "raids by the army", or air raids."""
    if are_rebels_and_planes(event.mode, event.sides, happening.mode, happening.side):
        return True
    if happening.side is None or happening.side in event.sides:
        return False
    if not event.sides:
        return happening.more and other_number(event, counted)  # "four also died in rebel fire"
    if "clash" in (event.mode, happening.mode):
        return False  # in a battle both sides do
    specific = not (is_generic(event.mode) or is_generic(happening.mode))
    return specific or other_toll(event, counted)


def _opening(event: Gathered, happening: Happening, lead: Sequence[int]) -> float:
    """What it tells that two clauses both open the article, or are told of one thing attacked."""
    told = event.aims
    both = happening.sentence in lead and event.happenings[0].sentence in lead
    if happening.aims & told:
        return 1.0 * both + 2.0
    other = bool(told) or (happening.new_aim and happening.sentence not in lead)
    return 1.0 * both - 2.0 * (bool(happening.aims) and other and not happening.definite)


def _modes_told(event: Gathered, happening: Happening, counted: set[tuple[str, int]], is_last: bool) -> int:
    """How two modes meet in their article."""
    if event.mode == happening.mode and counted & event.figures:
        return 1  # clashes are many in a day; of those with one toll there is one
    modes = _modes(event.mode, happening.mode)
    after = modes < 0 and is_last and happening.definite and is_generic(happening.mode)
    fought = event.mode == happening.mode == "clash" and happening.place is None and is_last
    if fought and happening.date is not None and happening.date == event.date:
        return 0  # "five civilians died in Monday's fighting", right after a battle of that day
    other = happening.mode == "clash" and happening.date and event.date is None  # "broke the siege on May 5"
    other = other or event.mode == "execution"  # the raids that answered it
    return 0 if after and not other else modes  # "the attack" right after a town was stormed


def _goes_on(event: Gathered, happening: Happening) -> bool:
    """Whether it still goes on since its own day: "the bombardment has not stopped since Monday"."""
    if event.cumulative or not happening.definite or happening.war or event.type != happening.type:
        return False
    return dates_meet(event.date, happening.since) > 0 and _modes(event.mode, happening.mode) >= 0


def _said_before(happening: Happening, date: str | None) -> bool:
    """Whether a happening was spoken of before another had happened."""
    if happening.date is not None or not happening.said or not date:
        return False
    said, days = bounds(happening.said), bounds(date)
    return said is not None and days is not None and said[1] < days[0]


def _cumulative(event: Gathered, happening: Happening) -> float:
    """Totals of one long happening are one: a war counted in dead and in displaced."""
    others = event.type != happening.type and not {event.type, happening.type} <= _COUNTED
    if others or event.cumulative != happening.cumulative:
        return -1  # food that has been brought is no total of those whom it was brought
    same_sentence = happening.sentence in event.told.sentences
    if happening.several and event.told.several:
        return ENOUGH
    if same_sentence or (happening.war and event.told.war):
        return ENOUGH
    return ENOUGH if dates_meet(event.since, happening.since) > 0 and event.type == happening.type else -1


_COUNTED = HARMABLE | {"displacement", "arrest", "other"}


def _types_meet(event: Gathered, happening: Happening) -> bool:
    if event.type == happening.type:
        return True
    if happening.definite and (event.mode, happening.mode) == ("explosion", "bombing"):
        return True  # "the blast", after one of gas was told
    harmed = event.type if happening.only_harm else happening.type
    if harmed not in HARMABLE:
        return False
    if not happening.only_harm and not event.told.only_harm:
        return False
    return not shot_and_crash(event, happening)


def _modes(a: str | None, b: str | None) -> int:
    if a != b and "repression" in (a, b):
        return -1
    if is_generic(a) or is_generic(b):
        if {a, b} == {"attack", "execution"}:
            return -1  # a raid or an attack executes nobody
        clash = "clash" in (a, b)
        return -1 if clash and not {a, b} & {"killing", None} else 0
    if a == b:
        return 1
    return 0 if any({a, b} <= family for family in _FAMILIES) else -1


def mention_of(
    event: Gathered,
    dated: DatedArticle,
    lead: Sequence[int],
    first: Gathered | None,
    home: PlaceMention | None,
    town: Seat | None,
    beside: str | None,
    near_before: PlaceMention | None = None,
) -> EventMention:
    """The event as a mention.

    `lead` are the numbers of the sentences that open the article, `first` the event it opens with,
    `home` a mention of the country that it speaks of most, `town` the one that it is told from,
    `beside` the day told last before it, `near_before` the place of what is told right before it where
    people are counted in it.
    """
    role = _role(event, event.date, first.date if first else None, lead)
    ordered = sorted(event.happenings, key=fullness, reverse=True)
    place = event.place
    if place is None and event.mode == "rescue" and first is not None and first.type in _STRIKING:
        place = first.place or home  # wherever the rescuers are from
    if place is None and event.cumulative:
        place = place_of_run(event, near_before or (town.place if town else None), dated) or home
    elif place is None and event.nationwide:
        place = home
    elif role == "main" and place is None:
        place = _of_land(event, town, home) or _scene(event, first)
        abroad = town is not None and event.type == "assault" and told_abroad(town, home)
        place = place or (home if abroad else _at_home(town, home) if town else None)
    elif role == "main" and town is not None and place is not None:
        local = event.type not in _OVER_LAND
        wide = gives_way(place, town, home, local=local) and not event.nationwide
        wide = wide and _at_home(town, home) is town.place
        wide = wide and (event.type != "disaster" or place.country in {None, town.place.country})
        place = town.place if wide else place
    elif place is None:
        place = near_before or (home if is_told_of_land(event) else None)
    if place is not None:
        place = in_province(place, event.happenings)
    own = place is not None and town is not None and place.country == town.place.country
    if place is not None and town is not None and (own or _at_home(town, home) is town.place):
        place = in_town(place, town)
    return EventMention(
        type="other" if event.war else event.type,
        mode="war" if event.war else event.mode,
        factuality=event.factuality,
        role=role,
        date=when(event, role, dated, first, beside),
        partial=next((h.partial for h in ordered if h.partial), None) if event.date is None else None,
        place=place,
        participants=tuple(event.participants),
        trigger=ordered[0].trigger,
        mentions=evidence(event.happenings, event.numbers, event.mode),
        words=frozenset().union(*(h.words for h in event.happenings)),
        response=event.response,
        aims=event.aims,
        over_land=event.nationwide and place is not None and place.precision == "country",
    )


def _at_home(town: Seat, home: PlaceMention | None) -> PlaceMention:
    """The town that an article is told from, or the land that it speaks of most where that is another."""
    elsewhere = town.spoken or (town.firm and told_abroad(town, home))
    return home if home is not None and elsewhere else town.place


def _of_land(event: Gathered, town: Seat | None, home: PlaceMention | None) -> PlaceMention | None:
    """The land of what strikes a whole land and is told without a place, in no report from a town of it."""
    told_there = town is not None and town.firm and (home is None or town.place.country == home.country)
    return home if event.type in _WIDE and not told_there else None


_WIDE = frozenset({"disaster", "outbreak"})
_STRIKING = frozenset({"disaster", "accident"})


def _scene(event: Gathered, first: Gathered | None) -> PlaceMention | None:
    """Where the article opens: an arrest was not made in the hall that was bombed, but may be in its town."""
    if first is None or first.place is None:
        return None
    there = event.type == first.type or (first.place.geonames_id is not None and first.type in _OF_A_SPOT)
    return first.place if there else None


_OVER_LAND = frozenset({
    "disaster", "outbreak", "aid", "movement", "displacement", "negotiation", "sanction", "statement",
})  # not of one town  # fmt: skip
_OF_A_SPOT = HARMABLE | {"arrest", "protest", "displacement", "movement"}  # no resignation, aid or talks


def _role(event: Gathered, date: str | None, lead_date: str | None, lead: Sequence[int]) -> EventRole:
    if event.cumulative:
        return "cumulative"
    opens = any(h.sentence in lead and not h.previous for h in event.happenings)
    if opens and (lead_date is None or date is None or dates_meet(date, lead_date) >= 0):
        return "main"
    return "background"
