"""Rounds: what counts the victims of several shootings at once, and where the next of them is told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from twosource.extract.counts import Count
from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token

_DEEDS = frozenset({"shootings", "stabbings", "homicides", "slayings", "incidents", "crashes"})
_APART = frozenset(
    """separate unrelated multiple different several various numerous other overnight weekend
    citywide""".split()
)
_AROUND = frozenset(
    {"citywide", "across", "throughout", "since", "between", "from", "within", "weekend", "overnight"}
)
_ONE_OF = frozenset({"one", "two", "three", "first", "second", "third", "last", "latest"})
_SPREAD = frozenset({"citywide", "across", "throughout", "since", "between", "over", "weekend", "overnight"})
_ONE_DEED = frozenset({"shooting", "attack", "crash", "stabbing", "raid", "bombing", "strike", "clash"})
_LINES = frozenset({"border", "frontier", "river"})  # what is across them is one place
_WINDOW = 12  # words behind "shootings" that say over what they are spread
_CLOCK = frozenset({"a.m.", "p.m.", "am", "pm", "midnight", "noon"})
_STREET = frozenset({("block", "of"), ("corner", "of"), ("intersection", "of")})
_SPOTS = _CLOCK | {first for first, _ in _STREET}
_NEXT = frozenset({"a", "an", "another", "first", "second", "third", "fourth"})


def is_of_several(sentence: Sentence, members: Sequence[Trigger], counts: Sequence[Count]) -> bool:
    """Whether those counted are the victims of several deeds: "five were hurt in three shootings"."""
    if not counts:
        return False
    heads = {m.head for m in members}
    own = [c for c in counts if c.predicate in heads]
    if not own and not any(sentence[at].lower in _DEEDS for at in heads):
        return False
    if any(_is_pool(sentence, c) or _is_of_hours(sentence, c) or _is_of_spell(sentence, c) for c in own):
        return True
    return not _DEEDS.isdisjoint(sentence.words) and any(
        _are_apart(sentence, t) for t in sentence if t.lower in _DEEDS
    )


def counts_more(sentence: Sentence, members: Sequence[Trigger], counts: Sequence[Count]) -> bool:
    """Whether those counted are counted beside others: "two more were killed", "four were also killed"."""
    if not counts:
        return False
    heads = {m.head for m in members}
    counted = [c for c in counts if c.predicate in heads]
    return any(not _MORE.isdisjoint(sentence.lower[c.first : c.last]) for c in counted) or any(
        a.lower == "also" for c in counted for a in sentence.children(c.predicate, "advmod")
    )


_MORE = frozenset({"another", "more", "other", "others", "further", "additional"})


def _is_pool(sentence: Sentence, count: Count) -> bool:
    """Whether one is among those of a time or a city: "one of three who were killed over the weekend"."""
    before = sentence.lower[max(0, count.first - 2) : count.first]
    if before[-1:] != ("among",) and not (before[-1:] == ("of",) and before[0] in _ONE_OF):
        return False
    after = sentence.lower[count.last : count.last + _WINDOW]
    return bool(_SPREAD & set(after)) and not _ONE_DEED & set(after) and _LINES.isdisjoint(sentence.words)


def _is_of_hours(sentence: Sentence, count: Count) -> bool:
    """Whether so many were shot in hours: "twelve were shot in ten hours", "in a five-hour span"."""
    if sentence[count.predicate].lower not in _SHOT or (count.value or 0) < _SOME:
        return False
    after = sentence.lower[count.predicate + 1 : count.predicate + 1 + _WINDOW]
    for at, word in enumerate(after):
        many = (count.value or 0) >= _MANY  # two may be shot by one in hours
        spanned = word == "hours" and many
        spanned = spanned or (word == "hour" and not _SPANS.isdisjoint(after[at + 1 : at + 2]))
        if spanned and not {"in", "within", "over", "during"}.isdisjoint(after[max(0, at - 5) : at]):
            return after[at + 1 : at + 2] not in (("of",), ("before",), ("after",), ("later",), ("earlier",))
    return False


def _is_of_spell(sentence: Sentence, count: Count) -> bool:
    """Whether a time is called violent for those counted: "six injured in a violent weekend"."""
    if (count.value or 0) < _SOME or _SPELLS.isdisjoint(sentence.words):
        return False
    return any(
        time.lower in _SPELLS
        and _VIOLENT & set(sentence.lower[max(0, time.i - 3) : time.i])
        and not _is_compared(sentence, time)
        for time in sentence
        if time.dep != "compound"  # "a deadly weekend shooting" is one
    )


def _is_compared(sentence: Sentence, day: Token) -> bool:
    """Whether a day is only held against others: "killing 62, the deadliest day of the war"."""
    goes_on = sentence.lower[day.i + 1 : day.i + 2]
    if goes_on == ("since",):
        return True  # "killed 62 in the bloodiest day since the truce"
    return goes_on == ("of",) and _DURING.isdisjoint(sentence.lower[max(0, day.i - 4) : day.i])


_DURING = frozenset({"in", "on", "during", "over"})
_SPELLS = frozenset({"weekend", "night", "day", "week", "month", "stretch", "holiday"})
_VIOLENT = frozenset({"violent", "bloody", "deadliest", "bloodiest"})
_SOME = 2  # one is the victim of one deed
_SHOT = frozenset({"shot", "stabbed", "wounded"})
_SPANS = frozenset({"span", "period", "stretch"})
_MANY = 3


def _are_apart(sentence: Sentence, deeds: Token) -> bool:
    """Whether the deeds of a plural are told to be no one happening: by their number, time or spread."""
    below = sentence.children(deeds.i, "amod", "nummod", "compound", "det")
    if any(c.lower in _APART or c.dep == "nummod" for c in below):
        return True
    after = {t.lower for t in sentence.tokens[deeds.i + 1 : deeds.i + 1 + _WINDOW]}
    return bool(after & _AROUND)


class Spot(Struct, frozen=True):
    """The hour and the street at which a deed is told, as the words say them; "" where they do not."""

    hour: str
    street: str


def opens_next(sentence: Sentence, members: Sequence[Trigger], counts: Sequence[Count]) -> Spot | None:
    """Where a clause of such a report opens the next deed: its hour or street, and somebody not yet known."""
    if _SPOTS.isdisjoint(sentence.words):
        return None
    lower = sentence.lower
    hour = next((lower[i - 1] for i, word in enumerate(lower) if i and word in _CLOCK), "")
    street = next((lower[i - 1] for i, pair in enumerate(pairwise(lower)) if i and pair in _STREET), "")
    if not hour and not street:
        return None
    heads = {m.head for m in members}
    if any(c.predicate in heads and _is_new(sentence, c) for c in counts) or any(
        m.noun and any(c.lower in _NEXT for c in sentence.children(m.head, "det", "amod")) for m in members
    ):
        return Spot(hour, street)
    return None


def _is_new(sentence: Sentence, count: Count) -> bool:
    """Whether those counted are not known yet: "a man", "two women", not "the man"."""
    if count.quantity is not None:
        return not any(t.lower == "the" for t in sentence.tokens[max(0, count.first - 1) : count.last])
    return sentence[count.first].lower in _NEXT
