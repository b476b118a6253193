"""Happenings: the triggers of one sentence, grouped by what they tell of, with time, place and factuality."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from twosource.extract.clauses import SPEECH, anchor, clause_extent, governor_in, opener, phrase_head, token_at
from twosource.extract.triggers import Trigger, is_generic, triggers
from twosource.findings.article import Extent, TimeMention
from twosource.findings.mentions import LONGEST, PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import EventType, Factuality

_SPECIFIC = (
    "suicide-bombing", "chemical", "drone-strike", "vehicle-ramming", "landmine", "shootdown", "missile-strike",
    "airstrike", "stabbing", "arson", "sexual", "execution", "shelling", "bombing", "shooting", "robbery",
    "beating", "clash", "massacre",
)  # fmt: skip
_HARMABLE: frozenset[EventType] = frozenset({"assault", "accident", "disaster", "outbreak"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})
_PREVIOUS = frozenset("previous previously earlier past former prior similar recent historic another other repeated several many numerous various".split())
_PLANNED = frozenset("plan intend threaten vow want aim prepare promise seek plot call urge order hope expect schedule".split())
_MODALS = frozenset("could may might would should can".split())
_PARTING = frozenset({"while", "after", "before", "since", "separately", "meanwhile", "whereas", "where", "following"})
_WAR = frozenset({"war", "conflict", "uprising", "crisis", "insurgency"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
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
    place: PlaceMention | None
    factuality: Factuality
    definite: bool  # "the attack": speaks of a happening told before
    previous: bool  # "previous attacks", "had earlier bombed"
    cumulative: bool
    since: str | None
    war: bool  # counts a whole war
    words: frozenset[str]


def happenings(
    sentence: Sentence, number: int, times: Sequence[TimeMention], places: Sequence[PlaceMention]
) -> tuple[Happening, ...]:
    """The happenings of one parsed sentence, in order; `times` and `places` are those inside it."""
    if not sentence.parsed:
        return ()
    found = triggers(sentence)
    groups: dict[tuple[int, str], list[Trigger]] = {}
    for trigger in found:
        groups.setdefault((anchor(sentence, trigger.head), trigger.type), []).append(trigger)
    _join_harm(sentence, groups)
    anchors = frozenset(i for (at, _), members in groups.items() for i in (at, *(m.head for m in members)))
    return tuple(
        _happening(sentence, number, at, members, anchors, times, places) for (at, _), members in sorted(groups.items())
    )


def _join_harm(sentence: Sentence, groups: dict[tuple[int, str], list[Trigger]]) -> None:
    """Words of harm join the nearest happening of the sentence that can harm, unless a word parts them."""
    for key in sorted(k for k, members in groups.items() if k[1] == "assault" and all(m.harm for m in members)):
        own = groups[key]
        hosts = [
            (not (h[0] == key[0]), _gap(own, members), h) for h, members in groups.items()
            if h != key and h[1] in _HARMABLE and (h[0] == key[0] or not _parted(sentence, own, members))
        ]  # fmt: skip
        if hosts:
            host = min(hosts)[2]
            groups[host] = sorted(groups[host] + groups.pop(key), key=lambda t: t.start)


def _gap(one: Sequence[Trigger], other: Sequence[Trigger]) -> int:
    return min(abs(a.head - b.head) for a in one for b in other)


def _parted(sentence: Sentence, one: Sequence[Trigger], other: Sequence[Trigger]) -> bool:
    """Whether a word that opens another happening stands between two groups of triggers."""
    a, b = min(((a.head, b.head) for a in one for b in other), key=lambda p: abs(p[0] - p[1]))
    between = sentence.tokens[min(a, b) + 1 : max(a, b)]
    return any(t.lower in _PARTING or t.text in {";", "."} for t in between)


def _mode(members: Sequence[Trigger]) -> str | None:
    modes = [m.mode for m in members if m.mode]
    for mode in _SPECIFIC:
        if mode in modes:
            return mode
    return modes[0] if modes else None


def _happening(
    sentence: Sentence,
    number: int,
    at: int,
    members: list[Trigger],
    anchors: frozenset[int],
    times: Sequence[TimeMention],
    places: Sequence[PlaceMention],
) -> Happening:
    own = frozenset((at, *(m.head for m in members)))
    lead = next((m for m in members if not m.harm), members[0])
    start, end = clause_extent(sentence, lead.head, LONGEST)
    date, since = _time(sentence, own, anchors, times)
    typed = [m for m in members if not m.harm]
    subtree = [sentence[i] for m in members for i in sentence.subtree(m.head)]
    lower = {t.lower for t in sentence}
    return Happening(
        sentence=number,
        triggers=tuple(members),
        anchor=at,
        type=lead.type,
        mode=_mode(typed) if typed else ("killing" if members else None),
        only_harm=not typed,
        extent=Extent(start, end),
        trigger=Extent(sentence[lead.start].start, sentence[lead.end - 1].end),
        date=date,
        place=_place(sentence, own, anchors, places),
        factuality=_factuality(sentence, lead, at),
        definite=_definite(sentence, lead),
        previous=_previous(sentence, lead),
        cumulative=since is not None or _is_war_toll(sentence, members, lower) or _since_then(sentence, members),
        since=since,
        war=_is_war_toll(sentence, members, lower),
        words=frozenset(t.lemma.lower() for t in subtree if t.pos in {"NOUN", "PROPN", "VERB"} and len(t.text) > 2),
    )


def _time(
    sentence: Sentence, own: frozenset[int], anchors: frozenset[int], times: Sequence[TimeMention]
) -> tuple[str | None, str | None]:
    """The date of a happening, and the day since when it goes on, by the time expressions of the clause."""
    date: str | None = None
    since: str | None = None
    for mention in times:
        if mention.kind not in {"DATE", "TIME"} or mention.edtf is None:
            continue
        first = token_at(sentence, mention.start)
        if first is None:
            continue
        last = token_at(sentence, mention.end - 1) or first
        head = phrase_head(sentence, first, last + 1)
        before = sentence[first - 1].lower if first else ""
        if before == "since" or opener(sentence, sentence[head]) == "since":
            since = since or mention.edtf
            continue
        if not _attached(sentence, head, own, anchors):
            continue
        if date is None or len(mention.edtf) > len(date):
            date = mention.edtf
    return date, since


def _attached(sentence: Sentence, head: int, own: frozenset[int], anchors: frozenset[int]) -> bool:
    """Whether a phrase belongs to the happening: the first trigger above it, or the clause that they share."""
    here = sentence[head]
    governor = sentence[here.head]
    if governor.lemma in SPEECH and governor.i not in anchors:
        return False
    nearest = governor_in(sentence, head, anchors)
    if nearest is not None:
        return nearest in own
    top = anchor(sentence, head)
    if top in own:
        return True
    return len({anchor(sentence, a) for a in anchors}) == 1


def _place(
    sentence: Sentence, own: frozenset[int], anchors: frozenset[int], places: Sequence[PlaceMention]
) -> PlaceMention | None:
    """The most precise place that belongs to the happening."""
    best: tuple[tuple[int, int, int], PlaceMention] | None = None
    for place in places:
        first = token_at(sentence, place.start)
        if first is None:
            continue
        last = token_at(sentence, place.end - 1) or first
        head = phrase_head(sentence, first, last + 1)
        if not _is_where(sentence, head):
            continue
        attached = _attached(sentence, head, own, anchors)
        distance = min(abs(head - i) for i in own)
        if not attached and (distance > 14 or len(anchors) > len(own) + 1):
            continue
        rank = (int(attached), _precision_rank(place), -distance)
        if best is None or rank > best[0]:
            best = (rank, place)
    return best[1] if best else None


def _precision_rank(place: PlaceMention) -> int:
    return {"exact": 4, "district": 4, "near": 3, "region": 2, "country": 1}[place.precision]


_NO_PLACE_CASE = frozenset({"from", "to", "by", "with", "for", "between", "towards", "into-talks"})


def _is_where(sentence: Sentence, head: int) -> bool:
    """Whether a place name says where: no agent, no adjective of an army, no origin."""
    token = sentence[head]
    if token.dep in {"nsubj", "amod", "obl:agent"} and token.dep != "nsubj:pass":
        return False
    if token.dep in {"compound", "nmod:poss"}:
        governor = sentence[token.head]
        return governor.lower in _PLACE_NOUNS or governor.ent == "LOC"
    return opener(sentence, token) not in _NO_PLACE_CASE


_PLACE_NOUNS = frozenset(
    """city town village province district neighbourhood neighborhood region area governorate suburb suburbs
    countryside airport square street capital outskirts port camp border county state island market base
    mosque church school hospital station hall mall stadium prison hotel coast valley""".split()
)


def _factuality(sentence: Sentence, lead: Trigger, at: int) -> Factuality:
    """How the clause holds the happening: occurred, alleged, planned, warned, denied."""
    head = sentence[lead.head]
    chain = (head, *sentence.ancestors(lead.head)[:4])
    for step, token in enumerate(chain):
        below = sentence.children(token.i, "aux", "advmod", "mark", "det")
        lower = {c.lower for c in below}
        if step <= 1 and lower & {"will", "'ll", "shall"}:
            return "planned"
        if step <= 1 and lower & {"allegedly", "reportedly"}:
            return "alleged"
        if step <= 1 and lower & (_MODALS | {"if"}):
            return "warned"
        if step and token.lemma in _PLANNED and chain[step - 1].dep in {"xcomp", "ccomp", "obj", "acl"}:
            return "planned"
        if step and token.lemma in {"allege", "claim", "accuse"} and token.pos == "VERB":
            return "alleged"
        if step and token.lemma in {"deny"} and token.pos == "VERB":
            return "denied"
        if token.lower in {"alleged", "suspected", "possible", "potential", "planned"}:
            return "alleged"
    adjectives = {c.lower for c in sentence.children(lead.head, "amod")}
    if adjectives & {"alleged", "reported", "suspected"}:
        return "alleged"
    if adjectives & {"planned", "possible", "potential", "future", "imminent", "further", "upcoming"}:
        return "planned"
    return "occurred"


def _definite(sentence: Sentence, lead: Trigger) -> bool:
    if not lead.noun:
        return False
    opening = sentence.tokens[max(0, lead.start - 3) : lead.start]
    return any(t.lower in _DEFINITE for t in opening)


def _previous(sentence: Sentence, lead: Trigger) -> bool:
    below: list[Token] = list(sentence.children(lead.head, "amod", "advmod", "det"))
    return any(t.lower in _PREVIOUS for t in below)


def _since_then(sentence: Sentence, members: Sequence[Trigger]) -> bool:
    """Whether people harmed are counted "since then"."""
    harmed = [m for m in members if m.harm]
    return bool(harmed) and any(t.lower == "since" and t.i < harmed[0].head for t in sentence.tokens[:4])


def _is_war_toll(sentence: Sentence, members: Sequence[Trigger], lower: set[str]) -> bool:
    """Whether the clause counts a whole war: "the conflict has killed", "in the five-year war"."""
    if not any(m.harm or m.type == "displacement" for m in members) or not lower & _WAR:
        return False
    return any(t.lower in _WAR and t.dep.split(":")[0] in {"nsubj", "obl", "nmod"} for t in sentence) and not any(
        not m.harm and not is_generic(m.mode) and m.type != "displacement" for m in members
    )
