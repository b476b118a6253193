"""Tolls of wars: numbers of dead that no one happening has."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from twosource.extract.figures import Counted
from twosource.extract.happenings import Happening
from twosource.extract.triggers import HARMABLE, Trigger

_WAR = 50_000  # dead: no attack of our time has killed as many, and several wars have
_FORCES = frozenset({"disaster", "outbreak"})  # which do kill as many
_DAY = 10  # letters of a full date


def of_wars(
    told: Sequence[Happening], counts: Sequence[Counted], hosts: Sequence[int | None]
) -> tuple[list[Happening], list[int | None]]:
    """The happenings, those marked that count the dead of a whole war without naming it, and the new hosts.

    `hosts` are the happenings in which `counts` are counted. Those driven out in the same breath are of the
    war too: "300,000 people have been killed and millions forced to flee". Where a clause tells of a deed as
    well, the deed comes first: "has bombed the city in a war that has claimed 300,000 lives".
    """
    many = {h for c, h in zip(counts, hosts, strict=True) if h is not None and _is_many(c)}
    tolls = {h for h in many if _can_be(told[h])}
    if not tolls or any(h.type in _FORCES for h in told):
        return list(told), list(hosts)
    breaths = {told[h].sentence for h in tolls}
    found: list[Happening] = []
    place: list[int] = []
    for number, happening in enumerate(told):
        fled = happening.type == "displacement" and happening.sentence in breaths and not happening.date
        if number in tolls and not happening.only_harm and not happening.war:
            found.append(structs.replace(happening, triggers=_deeds(happening)))
        place.append(len(found))
        found.append(_of_a_war(happening) if number in tolls or fled else happening)
    return found, [None if h is None else place[h] for h in hosts]


def _is_many(item: Counted) -> bool:
    return item.count.measure == "killed" and (item.count.value or 0) >= _WAR


def _can_be(happening: Happening) -> bool:
    """Whether a clause gives no day of its own."""
    dated = happening.date is not None and len(happening.date.strip("?~")) == _DAY
    return not dated and (happening.only_harm or happening.type in HARMABLE | {"displacement"})


def _deeds(happening: Happening) -> tuple[Trigger, ...]:
    return tuple(t for t in happening.triggers if not t.harm)


def _of_a_war(happening: Happening) -> Happening:
    """A clause as one that counts a war: what place it names is that of a deed, but for a country."""
    wide = happening.place is not None and happening.place.precision == "country"
    return structs.replace(happening, war=True, cumulative=True, place=happening.place if wide else None)
