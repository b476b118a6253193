"""Tolls of wars and of whole countries: numbers of dead that no one happening has."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from twosource.extract.figures import Counted
from twosource.extract.happenings import Happening
from twosource.extract.spots import is_precise
from twosource.extract.triggers import HARMABLE, Trigger
from twosource.findings.tokens import Sentence, Token

_WAR = 50_000  # dead: no attack of our time has killed as many, and several wars have
_UNREST = 1_000  # dead: more than an attack has but for a few, which the article tells of then
_LIKE = 3  # times: an attack is told of that killed a third as many
_FORCES = frozenset({"disaster", "outbreak"})  # which do kill as many
_DAY = 10  # letters of a full date


def of_wars(
    sentences: Sequence[Sentence],
    told: Sequence[Happening],
    counts: Sequence[Counted],
    hosts: Sequence[int | None],
) -> tuple[list[Happening], list[int | None]]:
    """The happenings, those marked that count the dead of a whole war without naming it, and the new hosts.

    `hosts` are the happenings in which `counts` are counted. Those driven out in the same breath are of the
    war too: "300,000 people have been killed and millions forced to flee". Where a clause tells of a deed as
    well, the deed comes first: "has bombed the city in a war that has claimed 300,000 lives". Those counted
    over a country are of no one deed: "58 people were killed across the country on Friday".
    """
    if any(h.type in _FORCES for h in told):
        return list(told), list(hosts)
    told = _of_countries(sentences, told, counts, hosts)
    hosted = [(c, h) for c, h in zip(counts, hosts, strict=True) if h is not None and _can_be(told[h])]
    many = {h for c, h in hosted if _is_many(c)}
    unrest = {h for c, h in hosted if _is_of_unrest(sentences[c.sentence], c, told[h])}
    deadliest = max(
        (
            c.count.value or 0
            for c, h in zip(counts, hosts, strict=True)
            if h is not None and h not in many | unrest and c.count.measure == "killed"
            and not (told[h].cumulative or told[h].only_harm)
        ),
        default=0,
    )  # fmt: skip
    tolls = many | {h for c, h in hosted if h in unrest and (c.count.value or _UNREST) > deadliest * _LIKE}
    if not tolls:
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


def _of_countries(
    sentences: Sequence[Sentence],
    told: Sequence[Happening],
    counts: Sequence[Counted],
    hosts: Sequence[int | None],
) -> list[Happening]:
    """The happenings, those marked that count the victims of all deeds in a country."""
    found = list(told)
    for item, host in zip(counts, hosts, strict=True):
        if host is None or found[host].type != "assault":
            continue
        there = is_precise(found[host].place)
        sentence, verb = sentences[item.sentence], item.count.predicate
        if not found[host].several and is_of_the_land(sentence, verb, placed=there):
            found[host] = structs.replace(_widened(found[host]), several=True, cumulative=True)
    return found


def is_of_the_land(sentence: Sentence, verb: int, *, placed: bool = False) -> bool:
    """Whether people are counted over a whole country: "killed across the country".

    What is `placed` is not, though it was "elsewhere in the country".
    """
    if _LANDS.isdisjoint(sentence.words):
        return False
    return any(
        land.lower in _LANDS
        and (land.lower in EVERYWHERE or _is_across(sentence, land, placed=placed))
        and _is_under(sentence, land, verb)
        for land in sentence
    )


def _is_across(sentence: Sentence, land: Token, *, placed: bool) -> bool:
    over = any(c.lower in _ACROSS for c in sentence.children(land.i, "case"))
    over = over or (not placed and sentence.lower[max(0, land.i - 3) : land.i - 1] in _BESIDES)
    return over and any(d.lower == "the" for d in sentence.children(land.i, "det"))


def _is_under(sentence: Sentence, token: Token, verb: int) -> bool:
    """Whether a word hangs on a verb, and on no other verb before it; a noun has that of which it is told."""
    if sentence[verb].pos == "NOUN" and sentence[verb].dep.startswith("nsubj"):
        verb = sentence[verb].head  # "deaths were reported around the country"
    return verb == next((a.i for a in sentence.ancestors(token.i) if a.pos == "VERB" or a.i == verb), -1)


EVERYWHERE = frozenset({"nationwide", "countrywide"})
_LANDS = EVERYWHERE | {"country", "nation"}
_ACROSS = frozenset({"across", "around", "throughout", "over"})
_BESIDES = {("elsewhere", "in"), ("parts", "of"), ("areas", "of")}  # "elsewhere in the country"


def _is_many(item: Counted) -> bool:
    return item.count.measure == "killed" and (item.count.value or 0) >= _WAR


def _is_of_unrest(sentence: Sentence, item: Counted, happening: Happening) -> bool:
    """Whether so many have been killed, by nothing that is told, that they are those of months of unrest."""
    if item.count.measure != "killed" or _number(sentence, item) < _UNREST:
        return False
    told = sentence[item.count.predicate]
    left = sentence[told.head] if sentence[told.head].lemma in _COSTING else told
    so_far = any(a.lower in {"have", "has"} for a in sentence.children(left.i, "aux"))
    if not so_far and told.lower not in _TOLLS:
        return False
    return all(t.harm or sentence[t.head].lower in VIOLENCE for t in happening.triggers)


_COSTING = frozenset({"leave", "cost", "claim"})  # "has left 5,000 dead", "has cost 3,500 lives"
_TOLLS = frozenset({"toll", "tolls", "count"})  # "the government puts the death toll at 3,838"


def _number(sentence: Sentence, item: Counted) -> int:
    """How many are counted, at least: "thousands" are more than one thousand."""
    thousands = "thousands" in sentence.lower[item.count.first : item.count.last]
    return item.count.value or 2 * _UNREST * thousands


VIOLENCE = frozenset(
    "violence unrest fighting clashes crackdown bloodshed uprising revolt revolution turmoil protests".split()
)


def _can_be(happening: Happening) -> bool:
    """Whether a clause gives no day of its own."""
    dated = happening.date is not None and len(happening.date.strip("?~")) == _DAY
    return not dated and (happening.only_harm or happening.type in HARMABLE | {"displacement"})


def _deeds(happening: Happening) -> tuple[Trigger, ...]:
    return tuple(t for t in happening.triggers if not t.harm)


def _of_a_war(happening: Happening) -> Happening:
    """A clause as one that counts a war."""
    return structs.replace(_widened(happening), war=True, cumulative=True)


def _widened(happening: Happening) -> Happening:
    """A clause whose place, unless it is a country, is that of a deed."""
    wide = happening.place is not None and happening.place.precision == "country"
    return happening if wide else structs.replace(happening, place=None)
