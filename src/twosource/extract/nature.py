"""Nature: harm that nobody did: those who died where a quake is told of, and blasts in mines and works."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from twosource.extract.happenings import Happening
from twosource.extract.ravages import BLOWS
from twosource.extract.triggers import OF_NOBODY
from twosource.findings.tokens import Sentence


def by_nobody(found: Sequence[Happening], sentences: Sequence[Sentence]) -> list[Happening]:
    """The happenings, those that are told only by their dead of the kind of what is told before them.

    Where an article tells of any attack its dead may be of that, unless it opens with what nobody did: then
    those are of it who are counted with no attack told in between.
    """
    told = _by_its_force(_at_work(found, sentences), sentences)
    attacks = [h for h in told if _is_attack(h)]
    nobodys = [h for h in told if _is_nobodys(h)]
    if not nobodys or (attacks and not _opens(nobodys, attacks)):
        return told
    kinds = {h.sentence: h for h in reversed(told) if _is_attack(h) or _is_nobodys(h)}
    first = nobodys[0] if nobodys[0].sentence <= _LEAD and nobodys[0].type == "disaster" else None
    last: Happening | None = None
    named: list[Happening] = []
    for happening in told:
        last = kinds.get(happening.sentence, last)
        if first is not None and last is not None and last.type == "accident":
            last = first  # what collapses in a quake
        own = last if last is not None and last.type in OF_NOBODY and _is_bare(happening) else None
        named.append(structs.replace(happening, type=own.type, mode=own.mode) if own else happening)
    return named


def _is_bare(happening: Happening) -> bool:
    return happening.only_harm and happening.type in {"assault", "accident", "other"}


def _is_attack(happening: Happening) -> bool:
    return happening.type == "assault" and not happening.only_harm and happening.mode not in _AFTERWARDS


def _is_nobodys(happening: Happening) -> bool:
    return happening.type in OF_NOBODY and not happening.only_harm


def _opens(nobodys: Sequence[Happening], attacks: Sequence[Happening]) -> bool:
    """Whether an article opens with what nobody did, and with no attack."""
    return nobodys[0].sentence <= _LEAD and all(h.sentence > _LEAD for h in attacks)


def _at_work(found: Sequence[Happening], sentences: Sequence[Sentence]) -> list[Happening]:
    """The happenings, blasts as accidents in an article of mines or works that names no weapon."""
    if not any(h.mode in _BLASTS and h.type == "assault" for h in found):
        return list(found)
    words = frozenset[str]().union(*(s.words for s in sentences))
    if words.isdisjoint(_WORKS) or not words.isdisjoint(_WEAPONS):
        return list(found)
    return [
        structs.replace(h, type="accident", mode="explosion")
        if h.type == "assault" and h.mode in _BLASTS
        else h
        for h in found
    ]


def _by_its_force(found: Sequence[Happening], sentences: Sequence[Sentence]) -> list[Happening]:
    """The happenings, blows as of the disaster that an article opens with: "the island was hit"."""
    first = next((h for h in found if h.type in {"disaster", "assault"} and not h.only_harm), None)
    if first is None or first.type != "disaster" or first.sentence > _LEAD:
        return list(found)
    return [
        structs.replace(h, type=first.type, mode=first.mode) if _is_a_blow(h, sentences[h.sentence]) else h
        for h in found
    ]


def _is_a_blow(happening: Happening, sentence: Sentence) -> bool:
    """Whether nothing tells of an attack but that something was struck."""
    if happening.type != "assault" or happening.mode != "attack":
        return False
    struck = [sentence[t.head] for t in happening.triggers if not t.harm]
    return bool(struck) and all(t.lemma in BLOWS and sentence.children(t.i, "nsubj:pass") for t in struck)


_LEAD = 1  # the headline, or the first sentence, and the next one
_AFTERWARDS = frozenset(
    {"crowd-control", "vandalism", "robbery", "arson"}
)  # of those who come after a disaster
_BLASTS = frozenset({"bombing", "landmine"})  # as bare words for blasts are read
_WORKS = frozenset(
    """coal miners colliery methane boiler refinery fireworks firecrackers ammonium fertiliser fertilizer
    propane silo petrochemical leak""".split()
)
_WEAPONS = frozenset(
    """bomb bombs bomber bombers bombing bombings bombed attack attacks attacked attackers device militant
    militants terrorist terrorists terrorism rebel rebels shell shells shelling shelled rocket rockets missile
    missiles airstrike airstrikes raid raids grenade grenades suicide insurgents gunman gunmen fighters
    landmine landmines explosives warplanes drone drones sabotage war""".split()
)
