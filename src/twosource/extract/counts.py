"""Counts: which numbers of a sentence count people, and what happened to those people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from twosource.extract.extended import behind_modifiers
from twosource.extract.governors import governed
from twosource.extract.harm import readings, worsened
from twosource.extract.harmed import bears, of_next, stated_after, stated_before
from twosource.extract.heads import INCLUDING, are_things, counted_noun, is_named_one, is_of_another
from twosource.extract.idioms import idiom, is_tolled, toll, toll_behind
from twosource.extract.lists import adds, are_a_family, behind_the_list, goes_on, has_its_own_verb
from twosource.extract.multiples import multiples
from twosource.extract.neighbours import (
    HITTING,
    before_the_next,
    behind_its_parts,
    harm_beside,
    picked,
    victims_of,
    with_the_next,
)
from twosource.extract.people import is_never, is_person, victims_class
from twosource.extract.plights import befell_since
from twosource.extract.quantities import Quantity
from twosource.extract.recounts import harms_nobody
from twosource.extract.shares import among_them, restated, share, those_among
from twosource.extract.straits import straits
from twosource.extract.vagueness import is_no_number, says_no_number
from twosource.extract.wholes import (
    are_two,
    goes_on_including,
    grew_from,
    is_whole_of_one,
    is_whole_of_some,
    opens_parts,
)
from twosource.extract.wounds import Told, told
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Measure

_LISTING = frozenset({"include", "included", "includes", "comprised"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """People counted in a sentence: the number, the noun, the word of harm, and how it stands to others.

    `quantity` is None for one person named without a number ("a pilot"). `noun` and `predicate` are
    token indices. `subset` counts a part of another count.
    """

    measure: Measure
    quantity: Quantity | None
    noun: int | None
    predicate: int
    first: int  # token range of the whole count, half-open
    last: int
    victims: str
    subset: bool = False
    toll: bool = False  # said to be the toll so far, not the new dead
    value: int | None = None


def number_counts(sentence: Sentence, found: tuple[Quantity, ...]) -> tuple[Count, ...]:
    """Counts with a number, in order of the text; one number may count two measures ("killed and hurt 5")."""
    counts: list[Count] = []
    beside = {each.noun: each for each in told(sentence)} if found else {}
    found, shares = restated(sentence, found)
    for quantity in found:
        last = counts[-1] if counts else None
        if last is not None and grew_from(sentence, quantity, last.last, toll=last.toll):
            counts.append(_earlier(last, quantity))
        elif (tolled := toll_behind(sentence, quantity)) is not None:
            counts.append(_of_toll(sentence, quantity, *tolled))
        elif not harms_nobody(sentence, quantity):
            made = _count(sentence, quantity, counts, beside)
            if not made and quantity in shares:  # "10 million, half of the population, | need aid"
                made = [
                    replace(c, quantity=quantity, first=quantity.begin, value=quantity.value)
                    for c in _count(sentence, shares[quantity], counts, beside)
                ]
            counts.extend(made)
    counts.extend(c for c in _multiplied(sentence) if not any(_tells_more(k, c) for k in counts))
    return _survivors(sentence, counts)


def _earlier(count: Count, quantity: Quantity) -> Count:
    """The number from which a toll has grown."""
    return replace(
        count, quantity=quantity, noun=None, first=quantity.begin, last=quantity.end, value=quantity.value,
        subset=False,
    )  # fmt: skip


def _multiplied(sentence: Sentence) -> list[Count]:
    """Those whom a deed befell that says by itself how many they are: "a triple homicide"."""
    return [
        Count(
            measure=measure, quantity=None, noun=None, predicate=deed, first=first, last=deed + 1,
            victims="people", value=times,
        )
        for first, deed, times, measure in multiples(sentence)
    ]  # fmt: skip


def _tells_more(count: Count, other: Count) -> bool:
    """Whether a count of the same measure tells of as many or more."""
    return count.measure == other.measure and (count.value or 0) >= (other.value or 0)


def _survivors(sentence: Sentence, counts: list[Count]) -> tuple[Count, ...]:
    """Of those who were shot some died: "four were shot, one fatally" is one dead and three hurt."""
    dead = [c for c in counts if c.measure == "killed" and c.value]
    left: list[Count] = []
    for count in counts:
        died = 0
        if count.measure == "injured" and count.value and sentence[count.predicate].lower in HITTING:
            died = sum(c.value or 0 for c in dead if count.last <= c.first and (c.value or 0) < count.value)
        left.append(replace(count, value=count.value - died) if died and count.value else count)
    return tuple(left)


def _count(
    sentence: Sentence, quantity: Quantity, before: list[Count], beside: Mapping[int, Told]
) -> list[Count]:
    noun = counted_noun(sentence, quantity)
    if noun is not None and not _bearer(sentence, noun):
        if is_never(sentence[noun]) or is_named_one(sentence, quantity, noun):
            return []
        noun = None if is_of_another(sentence, quantity, noun) else noun
    if noun is None and are_things(sentence, quantity):
        return []
    vague = quantity.qualifier == "vague"
    if vague and is_no_number(sentence, quantity, noun):
        return []
    whole = is_whole_of_some(sentence, quantity)
    if (whole or is_whole_of_one(sentence, quantity)) and (noun is None or not _bearer(sentence, noun)):
        return []
    harms = _befell(sentence, quantity, noun, beside, whole=whole)
    if not harms and sentence[quantity.start].lower == "both":
        return []  # how those are who are "both taken to a hospital" is known
    part = _spelled_out(sentence, before, quantity) or _part_of(sentence, quantity, noun, before)
    of = before[-1] if before and are_a_family(sentence.tokens[before[-1].last : quantity.begin]) else part
    whole_harm = None if of is None else (of.measure, of.predicate)
    harms = befell_since(sentence, quantity, noun, harms, whole_harm, {c.predicate for c in before})
    if not harms and part is not None:
        harms = [(c.measure, c.predicate) for c in before if c is not part and _are_one(c, part)]
        harms.append((part.measure, part.predicate))
    if not harms:
        inherited = _listed(sentence, quantity, noun, before)
        if inherited is None:
            return []
        harms = [(inherited.measure, inherited.predicate)]
    if vague and says_no_number(sentence, quantity, noun):
        harms = [h for h in harms if h[0] in {"killed", "injured"} or quantity.begin == h[1] + 1]
    victims = victims_class(None if noun is None else sentence[noun])
    end = max(quantity.end, (noun or 0) + 1)
    tolled = is_tolled(sentence, quantity)
    if victims == "families":
        harms = [h for h in harms if h[0] in {"displaced", "affected", "missing"}]
    made = []
    parted = {part.measure} | {c.measure for c in before if _are_one(c, part)} if part is not None else set()
    for measure, predicate in harms:
        subset = measure in parted or _is_of_the_last(sentence, quantity, noun, measure, before)
        count = Count(
            measure=measure, quantity=quantity, noun=noun, predicate=predicate, first=quantity.begin,
            last=end, victims=victims, subset=subset, toll=tolled, value=quantity.value,
        )  # fmt: skip
        made.append(count)
    return made


def _are_one(count: Count, part: Count) -> bool:
    """Whether two counts are of one number: "killed and wounded hundreds, including dozens of children"."""
    return count.quantity is not None and count.quantity is part.quantity and not count.subset


def _befell(
    sentence: Sentence, quantity: Quantity, noun: int | None, beside: Mapping[int, Told], *, whole: bool
) -> list[tuple[Measure, int]]:
    """What befell the counted, as the first of all ways of saying it tells; `whole` is that of some."""
    harms = (
        bears(sentence, quantity, noun)
        if whole
        else stated_after(sentence, quantity, noun)
        or picked(sentence, quantity, noun)
        or bears(sentence, quantity, noun)
        or stated_before(sentence, quantity, noun)
        or toll(sentence, quantity)
        or harm_beside(sentence, noun, beside)
        or governed(sentence, quantity, noun)
        or idiom(sentence, quantity, noun)
        or victims_of(sentence, noun)
        or with_the_next(sentence, quantity, noun)
        or behind_its_parts(sentence, noun)
        or before_the_next(sentence, noun)
        or behind_the_list(sentence, quantity, noun)
        or straits(sentence, quantity, noun)
        or behind_modifiers(sentence, quantity, noun)
    )
    harms = [(worsened(sentence, measure, at), at) for measure, at in harms]
    if sentence[quantity.start].lower == "both":
        near = quantity.start - 1 if noun is None else -1  # "ambushed two officers, wounding both"
        harms = [h for h in harms if h[1] == near or (h[0] == "killed" and are_two(sentence, quantity, noun))]
    return harms


def _is_of_the_last(
    sentence: Sentence, quantity: Quantity, noun: int | None, measure: Measure, before: list[Count]
) -> bool:
    """Whether a bare number behind a comma is of those just counted: "three were hurt, two with burns"."""
    if noun is not None or not before or not quantity.begin or sentence[quantity.begin - 1].text != ",":
        return False
    last = before[-1]
    return (
        last.measure == measure
        and (last.value or 0) > (quantity.value or 0) > 0
        and quantity.begin - last.last < _ASIDE
    )


_ASIDE = 8  # words from those counted to the number of some of them


def _of_toll(
    sentence: Sentence, quantity: Quantity, measure: Measure, predicate: int, noun: int | None
) -> Count:
    """The toll so far, with its words behind the number."""
    return Count(
        measure=measure, quantity=quantity, noun=noun, predicate=predicate, first=quantity.begin,
        last=quantity.end, victims=victims_class(None if noun is None else sentence[noun]), toll=True,
        value=quantity.value,
    )  # fmt: skip


def _bearer(sentence: Sentence, noun: int) -> bool:
    return bool(readings(sentence, noun, "bearer"))


_OF_SOME = frozenset({("of", "the"), ("of", "those"), ("of", "these")})


def _part_of(sentence: Sentence, quantity: Quantity, noun: int | None, before: list[Count]) -> Count | None:
    """The count of which this one is a part: "including 11 children", "15 of the wounded", "one of them"."""
    prior = sentence.tokens[max(0, quantity.begin - 3) : quantity.begin]
    lead = {t.lower for t in prior}
    earlier = [c for c in before if c.last <= quantity.begin and not _smaller(c, quantity)]
    tail = [t.lower for t in sentence.tokens[quantity.end : quantity.end + 6]]
    if earlier and (lead & INCLUDING or goes_on_including(sentence, quantity, earlier[-1].last)):
        return next((c for c in reversed(earlier) if not c.subset), earlier[-1])
    behind = sentence.lower[(quantity.end if noun is None else noun + 1) :][:2]
    if earlier and (tail[:2] in (["of", "them"], ["of", "whom"], ["of", "those"]) or behind in _AMONG):
        return next((c for c in reversed(earlier) if not c.subset), earlier[-1])
    opening = sentence.lower[0] == "among" or tuple(sentence.lower[:2]) in _OF_SOME
    if earlier and opening and earlier[0].first <= 2:
        return earlier[0]  # "Of the 52 wounded, 11 remain in hospital", "Among at least 25 injured"
    if earlier and _chained(sentence, quantity, before):
        return before[-1]
    alone = not earlier or share(sentence, quantity) is not None
    harmed = _of_whom(sentence, quantity) if alone else _whole_beside(sentence, noun, earlier)
    if harmed is not None:
        return harmed
    if tail[:2] in (["of", "the"], ["of", "those"], ["of", "them"]):
        for i in range(quantity.end + 1, min(len(sentence), quantity.end + 5)):
            if sentence[i].lower in {"who", "which", "that", "whom"} or sentence[i].pos == "AUX":
                break
            found = readings(sentence, i, "bearer", "state", "patient")
            if found and sentence[i].lower not in {"body", "bodies"}:
                return _of_the(quantity, found[0].measure, i)
    end = (noun + 1) if noun is not None else quantity.end
    if (among := among_them(sentence, end)) is not None:
        for i in range(end, min(len(sentence), among + 8)):
            found = readings(sentence, i, "bearer", "state", "patient")
            if found:
                return _of_the(quantity, found[0].measure, i)
    return None


_AMONG = {("among", "them"), ("among", "whom")}  # "19 were killed, three children among them"


def _spelled_out(sentence: Sentence, before: list[Count], quantity: Quantity) -> Count | None:
    """The count behind whose colon its parts stand: "11 dead: seven soldiers and four civilians"."""
    counted = (c for c in before if not c.subset and c.quantity is not None and c.last <= quantity.begin)
    whole = next(counted, None)
    if whole is None or (whole.value or 0) <= (quantity.value or 0):
        return None
    return whole if opens_parts(sentence, whole.last, quantity.begin) else None


def _whole_beside(sentence: Sentence, noun: int | None, earlier: list[Count]) -> Count | None:
    """The count whose people a noun beside it names one by one: "four victims, three men and a woman"."""
    if noun is None or sentence[noun].dep != "appos":
        return None
    small = victims_class(sentence[noun]) == "children"
    grown = small and sentence[sentence[noun].head].lower in _GROWN  # "2 adults, 1 child dead"
    return None if grown else next((c for c in earlier if c.noun == sentence[noun].head), None)


_GROWN = frozenset({"adults", "men", "women"})


def _of_whom(sentence: Sentence, quantity: Quantity) -> Count | None:
    """The uncounted whole before a list of its parts: "those killed included six"."""
    if (made := share(sentence, quantity)) is not None:
        return _of_the(quantity, *made)
    if (among := those_among(sentence)) is not None and quantity.begin > among[0]:
        told = sentence.tokens[among[0] + 1 : quantity.begin]
        return None if any(t.pos in {"VERB", "AUX"} for t in told) else _of_the(quantity, *among[1:])
    for at in range(quantity.begin - 1, max(-1, quantity.begin - 4), -1):
        if sentence[at].lower in _LISTING or (sentence[at].lemma == "be" and sentence[0].lower == "among"):
            for i in range(max(0, at - 4), at):
                if sentence[i].lower == "toll":
                    return _of_the(quantity, "killed", i)
                found = readings(sentence, i, "bearer", "state", "patient")
                if found:
                    return _of_the(quantity, found[0].measure, i)
    return None


def _smaller(count: Count, quantity: Quantity) -> bool:
    """Whether a count is too small to hold a number as its part."""
    return count.value is not None and quantity.value is not None and count.value < quantity.value


def _of_the(quantity: Quantity, measure: Measure, at: int) -> Count:
    """The uncounted whole of which a number is a part: "of the wounded"."""
    return Count(
        measure=measure, quantity=quantity, noun=at, predicate=at, first=quantity.begin, last=at + 1,
        victims="people",
    )  # fmt: skip


def _chained(sentence: Sentence, quantity: Quantity, before: list[Count]) -> bool:
    """Whether the number goes on a list of parts: "including two women and three children"."""
    if not before or not before[-1].subset:
        return False
    gap = sentence.tokens[before[-1].last : quantity.begin]
    link = {t.lower for t in gap}
    if _is_placed(sentence, before[-1].last) and _is_placed(sentence, quantity.end):
        return len(gap) < _SPOT and all(t.pos not in {"VERB", "AUX"} for t in gap)
    if len(gap) > 3:
        return False
    if not link:
        return before[-1].noun is not None  # "six women | five children": the comma was lost
    return bool(link & {"and", ",", "&"}) and link <= {"and", ",", "&", "also", "as", "well"}


def _is_placed(sentence: Sentence, at: int) -> bool:
    """Whether a place follows a number right away: "including nine | in Hask, eight | in Brenn"."""
    return at < len(sentence) and sentence[at].lower in {"in", "at", "near"}


_SPOT = 9  # words of the place where some of those counted were, at most


def _listed(sentence: Sentence, quantity: Quantity, noun: int | None, before: list[Count]) -> Count | None:
    """The count whose harm an elliptical number shares: "six in Aleppo and nine in Idlib"."""
    if not before:
        return None
    last = before[-1]
    if noun is not None and not is_person(sentence[noun]):
        return None
    lead = [t.lower for t in sentence.tokens[max(0, quantity.begin - 3) : quantity.begin]]
    things = noun is None and of_next(sentence, quantity.end)  # "in addition to two | of their tanks"
    if (adds(lead) and not things) or are_a_family(sentence.tokens[last.last : quantity.begin]):
        return last
    if lead[-2:] == ["and", "another"] or lead[-3:] == ["and", "a", "further"]:
        if has_its_own_verb(sentence, quantity.end if noun is None else noun + 1):
            return None
        return next((c for c in reversed(before) if not c.subset), last)  # "19 people … and another 23"
    ahead = sentence[(quantity.end if noun is None else noun + 1) % len(sentence)]
    if ahead.pos == "AUX":
        return None  # "one was killed and two others were …": told of by words of their own
    gap = sentence.tokens[max(last.last, last.predicate + 1) : quantity.begin]
    if len(gap) > 14 or any(t.pos == "VERB" for t in gap):
        return None
    alone = noun is None or sentence[noun].lower in {"others", "other", "people", "more"}
    after = sentence[quantity.end] if quantity.end < len(sentence) else None
    if (
        alone
        and after is not None
        and after.lower != "of"
        and (after.pos == "ADP" or after.lower in {"others", "more", "in", "at", "near"})
    ):
        return replace(last, subset=True)
    return last if noun is not None and goes_on(gap) else None
