"""Periods: tolls of a month, a year or several weeks, which are of no one happening."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from twosource.extract.counts import Count
from twosource.extract.triggers import Trigger
from twosource.extract.wars import WORST
from twosource.findings.article import TimeMention
from twosource.findings.tokens import Sentence
from twosource.text.edtf import bounds

_LEAST = 6  # days: shorter spans may be those of one raid
_MANY = 10  # killed in a named month or year; fewer may have been killed at once
_SO_FAR = (("so", "far"), ("this", "year"), ("this", "month"), ("each", "year"), ("year", "to"))
_KILLING = frozenset({"killing", "shooting", "stabbing", None})


def is_of_period(
    sentence: Sentence,
    members: Sequence[Trigger],
    date: str | None,
    times: Sequence[TimeMention],
    counts: Sequence[Count],
) -> bool:
    """Whether those counted were harmed over a long time: "so far this year 30 people have been killed".

    `date` is the time of the clause, where it gives one.
    """
    if times and not WORST.isdisjoint(sentence.words):
        times = [t for t in times if not _is_of_the_worst(sentence, t)]
    if not times:
        return False
    heads = {m.head for m in members}
    if any(_of_days(sentence, t, heads) for t in times):
        return any(c.predicate in heads and c.quantity is not None for c in counts)
    counted = [c for c in counts if c.predicate in heads and c.quantity is not None and c.value != 1]
    if not counted or not all(_is_of_any(sentence, m) for m in members):
        return False
    if date is not None:
        times = [t for t in times if t.edtf == date or t.kind == "SET"]
    long = [t for t in times if _days(t) > _LEAST]
    if not long or len(long) < sum(t.kind in {"DATE", "TIME"} for t in times):
        return False
    lower = sentence.lower
    if any(t.kind in {"DURATION", "SET"} for t in long):
        return True
    so_far = any(pair in _SO_FAR for pair in pairwise(lower))
    return so_far or max((c.value or 0) for c in counted) >= _MANY


def _is_of_the_worst(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a length only says of what one day was the worst: "the deadliest day of a two-week war"."""
    ahead = sentence.lower[: next((t.i for t in sentence if t.end > time.start), 0)][-_REACH:]
    return time.kind == "DURATION" and not WORST.isdisjoint(ahead)


def is_of_rank(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a time is that among whose deeds one has a place: "the third fatal shooting this week"."""
    if time.kind not in {"DATE", "DURATION"} or _RANKABLE.isdisjoint(sentence.words):
        return False
    if _days(time) < _SEVERAL:
        return False
    ahead = [t.lower for t in sentence.tokens if t.end <= time.start][-_REACH:]
    rank = next((n for n, word in enumerate(ahead) if _RANKED.fullmatch(word)), None)
    return rank is not None and not _RANKABLE.isdisjoint(ahead[rank:])


_SEVERAL = 2  # days
_REACH = 9  # words
_RANKED = re.compile(r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)")
_RANKABLE = frozenset("shooting homicide murder killing slaying death stabbing attack bombing raid".split())


def _of_days(sentence: Sentence, time: TimeMention, heads: set[int]) -> bool:
    """Whether it is told of how many days of violence people are the dead: "in three days of raids"."""
    if time.kind != "DURATION" or time.value[-1:] not in {"D", "W", "M"} or time.value in _SHORT:
        return False
    last = next((t.i for t in sentence if t.end >= time.end), None)
    if last is None or sentence.lower[last + 1 : last + 2] != ("of",):
        return False
    return any(last < at < last + 7 for at in heads)


_SHORT = frozenset({"P1D", "P2D", "PXD"})  # a battle of two days is one


def _is_of_any(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a word speaks of harm in general: a verb of harm, or "gunfire", but not "the shooting"."""
    if trigger.noun and sentence.children(trigger.head, "det", "nummod", "nmod:poss"):
        return False
    return trigger.harm or trigger.mode in _KILLING


def _days(time: TimeMention) -> int:
    """How many days a time takes."""
    if time.kind == "SET":
        return _ALWAYS
    span = bounds(time.edtf) if time.edtf else None
    return (span[1] - span[0]).days + 1 if span else 0


_ALWAYS = 10**6


def is_campaign(sentence: Sentence, lead: Trigger, times: Sequence[TimeMention]) -> bool:
    """Whether what is told goes on, and is no deed of a day.

    It grows ("the attacks intensified in June"), or it has gone on for weeks or longer: "has been waging a
    bombing campaign for a year". A battle is told of day by day.
    """
    head = sentence[lead.head]
    if lead.noun and head.dep == "nsubj" and sentence[head.head].lemma in _GROWING:
        return True
    long = any(
        t.kind == "DURATION" and t.value[:2] != "PT" and t.value[-1:] in {"W", "M", "Y"} for t in times
    )
    if not long or lead.mode == "clash":
        return False
    verb = next((t for t in (head, *sentence.ancestors(lead.head)) if t.pos == "VERB"), None)
    if verb is None or verb.tag != "VBG":
        return False
    return any(c.lower == "been" for c in sentence.children(verb.i, "aux"))


_GROWING = frozenset("intensify escalate increase continue expand grow resume multiply worsen".split())
