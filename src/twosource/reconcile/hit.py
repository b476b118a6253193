"""Who was hit: the wounded who are the dead of other reports, and the one who is of many."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from msgspec import structs

from twosource.reconcile.told import Told, among, before, counted, who


def living_and_dead(killed: Sequence[Told], injured: Sequence[Told]) -> tuple[list[Told], list[Told]]:
    """The counts of wounded, and those among them that are of people who have died.

    Of the first, those that hold the dead beside the living are marked, or are told without the dead.
    """
    dead = _who_died(killed, injured) or _shot_dead(killed, injured)
    hurt = [t for t in injured if t not in dead]
    held = [*_who_were_hit(killed, hurt), *_holding_the_dead(killed, hurt), *_before_a_death(killed, hurt)]
    most = max(1, _most_dead(killed))
    marked = [structs.replace(t, dead=most if t in held else 0) for t in hurt]
    living = _less_the_dead(killed, marked)
    since = _less_who_died_since(killed, living)
    gone = [t for t, left in zip(living, since, strict=True) if left.mention.value == 0]
    return [t for t in since if t.mention.value != 0], [*dead, *gone]


def _less_who_died_since(killed: Sequence[Told], injured: Sequence[Told]) -> list[Told]:
    """The wounded less those of them of whom a later report tells that one more has died.

    "A fourth victim has died", where others have three dead and one wounded: nobody of those hit lives. A
    count that the report of the death repeats from before it is of before it.
    """
    dead, hurt = _numbers_by_report(_dead(killed)), _numbers_by_report(injured)
    most = {report: max(numbers) for report, numbers in dead.items()}
    top = max(most.values(), default=0)
    fewer = [t for t in killed if most.get(t.document, top) < top]
    if not any(
        _number(t) == top and _ONE_MORE.search(t.number.lower()) and all(before(each, t) for each in fewer)
        for t in _dead(killed)
    ):
        return [*injured]
    before_it = {n for report in hurt if most.get(report) == top - 1 for n in hurt[report]}
    if any(most.get(report) == top and not numbers <= before_it for report, numbers in hurt.items()):
        return [*injured]  # it tells how many live
    found: list[Told] = []
    for one in injured:
        known = most.get(one.document, top)
        known -= known == top and _number(one) in before_it
        less = top - known
        found.append(_less(one, less) if 0 < less <= _number(one) and not one.with_dead else one)
    return found


_ONE_MORE = re.compile(r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b")


def _before_a_death(killed: Sequence[Told], injured: Sequence[Told]) -> list[Told]:
    """The wounded of reports that know of fewer dead, where another has as many more dead as fewer wounded.

    "One dead, three wounded" gives way to "two dead, two wounded": one of the three has died. So do the
    "two wounded" of a report from before anybody was known to be dead to "one dead, one wounded".
    """
    dead, hurt = _numbers_by_report(_dead(killed)), _numbers_by_report(injured)
    most = {report: max(numbers) for report, numbers in dead.items()}
    top = max(most.values(), default=0)
    living = {n for report in hurt if most.get(report) == top for n in hurt[report]}
    return [
        t for t in injured
        if most.get(t.document, 0) < top and (t.document in most or _before_all(t, killed))
        and _number(t) - (top - most.get(t.document, 0)) in living
    ]  # fmt: skip


def _before_all(hurt: Told, killed: Sequence[Told]) -> bool:
    """Whether somebody was counted as hurt before any report knew of a death."""
    return not hurt.mention.others and all(before(hurt, t) for t in killed)


def _shot_dead(killed: Sequence[Told], injured: Sequence[Told]) -> list[Told]:
    """Those shot in one report who are no more than the dead of others: "a boy was shot", and he has died."""
    return [
        shot
        for shot in injured
        if shot.mention.hit is not None
        and any(shot.mention.hit <= _number(t) and _same_people(shot, t) for t in _dead(killed))
    ]


def _same_people(a: Told, b: Told) -> bool:
    """Whether two counts may be of the same: a child is no officer."""
    kinds = {counted(a.mention.victims), counted(b.mention.victims)}
    return len(kinds) == 1 or "people" in kinds


def _holding_the_dead(killed: Sequence[Told], injured: Sequence[Told]) -> list[Told]:
    """Counts of all who were shot, where somebody tells how many of just as many died and how many live."""
    dead = {n for said in _numbers_by_report(killed).values() for n in said}
    hurt = {
        n for said in _numbers_by_report([t for t in injured if t.mention.hit is None]).values() for n in said
    }
    told: list[Told] = []
    for one in injured:
        hit = one.mention.hit or 0
        if any(n > hit for n in hurt):
            continue  # they are not all who were hit
        living = {n for n in hurt if hit - n in dead}
        living = living or {_number(t) for t in injured if t.mention.hit == hit and _number(t) < hit}
        if living and _number(one) not in living and not one.mention.others:
            told.append(one)
    return told


def _less_the_dead(killed: Sequence[Told], injured: Sequence[Told]) -> list[Told]:
    """Those shot in one report less the dead of others, where nobody tells how many live."""
    most = _most_dead(killed)
    if not most or any(t.mention.hit != _number(t) or _number(t) <= most for t in injured):
        return [*injured]
    telling = {t.document for t in killed}
    return [t if t.document in telling else _less(t, most) for t in injured]


def _less(told: Told, dead: int) -> Told:
    return structs.replace(told, mention=structs.replace(told.mention, value=_number(told) - dead))


def _number(told: Told) -> int:
    return told.mention.value or 0


def _most_dead(killed: Sequence[Told]) -> int:
    return max(map(_number, _dead(killed)), default=0)


def _dead(killed: Sequence[Told]) -> list[Told]:
    return [t for t in killed if not (t.mention.superseded or t.mention.perpetrators)]


def _who_died(killed: Sequence[Told], injured: Sequence[Told]) -> list[Told]:
    """One person who is hurt in some reports and dead in others is one victim, who has died.

    Only where all know of one victim, and none tells of one dead and of one hurt beside him, unless he was
    hurt in a report before it.
    """
    if not killed or any(t.mention.value != 1 for t in (*killed, *injured)):
        return []
    both = {t.document for t in killed} & {t.document for t in injured}
    if not both:  # "one woman was hurt", and a woman has died
        dying, living = ({who(t.mention.victims) for t in told} for told in (killed, injured))
        kinds = (dying | living) - {_PERSON} or {_PERSON}
        alike = len(kinds) == 1 and kinds <= dying & living
        return [*injured] if alike or all(map(_is_a_person, injured)) else []
    later = [t for t in killed if t.document in both]
    first = [t for t in injured if t.document not in both]
    alone = any(all(before(one, t) and _same_people(one, t) for t in later) for one in first)
    return [*injured] if alone else []


_PERSON = who("people")


def _who_were_hit(killed: Sequence[Told], injured: Sequence[Told]) -> list[Told]:
    """The counts of injured that hold the dead: "four were shot" where another has one dead and three hurt.

    Only the highest count, and only in reports that tell of no dead, or of those three as well. Of reports
    that tell of the dead and differ by their number, those with the higher one hold them, if they are fewer.
    """
    dead = _numbers_by_report(killed)
    hurt = _numbers_by_report([t for t in injured if not _is_a_person(t)])
    most = max((t.mention.value or 0 for t in injured), default=0)
    living = {
        n for report in dead.keys() & hurt.keys() for k in dead[report] for n in hurt[report] if k + n == most
    }
    if not living:
        return []
    highest = [t for t in injured if t.mention.value == most and not t.mention.others]
    beside = {t.lineage for t in highest if t.document in dead}
    lower = {t.lineage for t in injured if t.mention.value in living and t.document in dead}
    if len(beside) < len(lower) or any(t.document not in dead for t in highest):
        return highest
    return [t for t in highest if not living.isdisjoint(hurt.get(t.document, ()))]


def _numbers_by_report(told: Sequence[Told]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for one in told:
        if one.mention.value and not one.mention.superseded:
            found[one.document].add(one.mention.value)
    return found


def persons_of_many(wholes: Sequence[Told]) -> list[Told]:
    """The counts of one person by name or kind, where other reports count several: he is one of them.

    "Anna Quill was killed" and "a boy died" are no toll of one beside "four people were killed". Where more
    reports know of one only, it is the larger count that is of something else.
    """
    of_many = {t.document for t in wholes if (t.highest or 0) - t.dead > 1 and not t.mention.superseded}
    singles = [t for t in wholes if _is_a_person(t) or _is_one_of_them(t, of_many)]
    of_one = {t.document for t in singles} - of_many
    return singles if of_many and len(of_many) >= len(of_one) else []


def of_a_kind(wholes: Sequence[Told]) -> list[Told]:
    """The counts of children, women or relatives where more people are counted: they are of these."""
    counts = [t for t in wholes if counted(t.mention.victims) == "people" and not t.mention.superseded]
    people = max((t.highest or 0 for t in counts), default=0)
    return [t for t in wholes if among(counted(t.mention.victims)) and 1 < (t.highest or 0) < people]


def _is_one_of_them(told: Told, of_many: Collection[str]) -> bool:
    """Whether a report that counts several tells of one on nobody's word: "one of four who were shot"."""
    return told.mention.value == 1 and told.document in of_many and told.source is None


def _is_a_person(told: Told) -> bool:
    """Whether it tells of one person and gives no number: "a boy", "Anna Quill", not "one" or "1"."""
    return told.mention.value == 1 and told.number.lower() not in _ONE


_ONE = frozenset({"1", "one", "one person", "a single", "single"})
