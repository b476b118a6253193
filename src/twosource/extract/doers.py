"""Doers: who killed others and is dead himself is one of the dead, and no number of his victims holds him."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.persons import differ, person
from twosource.extract.selves import SELVES
from twosource.findings.mentions import FigureMention

_DOERS = frozenset({"suspect", "gunman", "shooter", "killer"})
_ALL_DOERS = frozenset({"suspects", "gunmen", "shooters", "killers", "intruders", "robbers", "attackers"})
_SELF = re.compile(r"[^.\n]{0,30}\b(?:himself|herself|self-inflicted|own life)\b")


def dead_by_own_hand(figures: Sequence[FigureMention], text: str) -> tuple[FigureMention, ...]:
    """The figures, those who shot themselves dead where it is called a suicide, and hurt in an attempt."""
    if "suicide" not in text.lower():
        return tuple(figures)
    one = [f for f in figures if f.value == 1 and f.measure == "killed"]
    turned = [f for f in one if _TURNED.match(text, f.end)]
    shot = [f for f in figures if f.measure == "injured" and _shoots_himself(f, text)]
    if (turned or shot) and _ATTEMPT.search(text):
        return tuple(replace(f, measure="injured") if f in turned else f for f in figures)
    shot = shot if _SUICIDE.search(text) else []
    shot += _shot_by_who_died(figures, text)
    return tuple(replace(f, measure="killed") if f in shot else f for f in figures)


def _shot_by_who_died(figures: Sequence[FigureMention], text: str) -> list[FigureMention]:
    """Those whom somebody shot who then took his own life, in what is called a murder; nobody else lives."""
    if not _MURDER_SUICIDE.search(text) or _ATTEMPT.search(text):
        return []
    hurt = [f for f in figures if f.measure == "injured"]
    shot = [f for f in hurt if _SHOT.match(text, f.start) and _THEN_DIED.match(text, f.end)]
    events = {f.event for f in shot}
    return shot if all(f in shot for f in hurt if f.event in events and not f.subset) else []


_SHOT = re.compile(r"(?:shot|shoots|shooting) ", re.IGNORECASE)
_THEN_DIED = re.compile(
    r"[^.\n]{0,60}\b(?:and|then|before)\b[^.\n]{0,20}"
    r"\b(?:suicide|own life|(?:killed|killing|shot|shooting|on|then) (?:himself|herself))\b"
)
_MURDER_SUICIDE = re.compile(r"\bmurder(?:[- ]|/)suicide\b", re.IGNORECASE)


def _shoots_himself(figure: FigureMention, text: str) -> bool:
    """Whether one is told to shoot himself, be it after another: "shot his wife and then himself"."""
    if figure.value == 1:
        return _SELVES_NEXT.match(text, figure.end) is not None
    with_self = _SELF_AND.search(text[figure.start : figure.end]) is not None  # "shot himself and his son"
    return figure.value == _PAIR and (with_self or _AND_SELF.match(text, figure.end) is not None)


_PAIR = 2
_SELF_AND = re.compile(r" (?:himself|herself) and ")
_SELVES_NEXT = re.compile(r" (?:himself|herself)\b")
_TURNED = re.compile(r" on (?:himself|herself)\b")  # "before turning the gun"
_ATTEMPT = re.compile(r"\battempted (?:murder[- ])?suicide\b", re.IGNORECASE)
_SUICIDE = re.compile(
    r"\bmurder[- ]suicide\b|\b(?:apparent|an?|was|is|as|by|committed) suicide\b"
    r"(?! (?:attempt|bomb|attack|vest|watch|car|truck))",
    re.IGNORECASE,
)


def with_the_doer(figures: Sequence[FigureMention], text: str) -> tuple[FigureMention, ...]:
    """The figures, and for each event whose doer died the number of him and of those whom he killed.

    "He killed his wife and her son ... He then shot himself": three are dead.
    """
    totals: list[FigureMention] = []
    parts: list[FigureMention] = []
    killed: dict[int, list[FigureMention]] = {}
    for figure in figures:
        if figure.measure == "killed" and not figure.subset:
            killed.setdefault(figure.event, []).append(figure)
    for _, dead in sorted(killed.items()):
        doers = [f for f in dead if f.value == 1 and not f.hedged and _is_doer(f, text)]
        victims = [f for f in dead if f not in doers and _are_his(f, doers, text)]
        most = max((f.value or 0 for f in dead), default=0)
        parts += [f for f in victims if any(_holds(whole, f, text) for whole in dead)]
        largest = next((f for f in victims if f.value == most), None)
        if not doers or largest is None or (most == 1 and not _are_two(largest, doers[0], text)):
            continue
        totals.append(replace(largest, value=most + 1, victims="people"))
        parts += [*(f for f in dead if f.value == most and f not in doers), *doers]
    among = frozenset(parts)
    marked = [replace(f, subset=True) if f in among else f for f in figures]
    return tuple(sorted([*totals, *marked], key=lambda f: (f.start, f.end)))


def _are_his(figure: FigureMention, doers: Sequence[FigureMention], text: str) -> bool:
    """Whether those counted are told to be killed by somebody who is none of them."""
    if not figure.value:
        return False
    if _AND_SELF.match(text, figure.end) and any(figure.start < d.end <= figure.number.start for d in doers):
        return True  # "he killed four people and himself"
    if by_own_hand(figure, text):
        return False
    return _by_somebody(figure, text) or any(_by(figure, doer, text) for doer in doers)


_AND_SELF = re.compile(r",? (?:and|then|and then) (?:himself|herself)\b")


def _by(victims: FigureMention, doer: FigureMention, text: str) -> bool:
    """Whether those counted are the victims of one told behind them: "shot by her husband, who then".

    Children are none of the men who die by their own hand.
    """
    if victims.victims == "children" and person(doer, text).grown is not False:
        return True
    if _SUSPECTED.match(text, doer.number.end, victims.start) and victims.end <= doer.end:
        return True  # "the man suspected in the deaths of his wife and son died"
    between = text[victims.end : doer.number.start]
    return victims.end <= doer.start and _BY.search(between) is not None


_BY = re.compile(r"^(?=[^.\n]*$).*\b(?:by|then|before)(?: the| a| an)?(?: suspected)? $")


def _holds(whole: FigureMention, victims: FigureMention, text: str) -> bool:
    """Whether a number is that of victims and of the doer: "killed his wife and four sons, then himself"."""
    return (whole.value or 0) == (victims.value or 0) + 1 > 2 and by_own_hand(whole, text)


def _is_doer(figure: FigureMention, text: str) -> bool:
    """Whether one who died is told to have done it, or to have died by his own hand."""
    words = text[figure.number.start : figure.number.end].lower().split()
    held = _SUSPECTED.match(text, figure.number.end, figure.end) is not None
    return bool(words) and (words[-1] in _DOERS or held or by_own_hand(figure, text))


_SUSPECTED = re.compile(r"[ ,]+(?:who (?:is|was) )?(?:suspected|accused) (?:of|in)\b")


def by_own_hand(figure: FigureMention, text: str) -> bool:
    """Whether one who died did it himself: "shot himself", "turned the gun on herself"."""
    within = text[figure.start : figure.end].lower().split()
    himself = bool(SELVES & set(within)) or within[-2:] == ["committed", "suicide"]
    return himself or _SELF.match(text, figure.end) is not None


def _by_somebody(figure: FigureMention, text: str) -> bool:
    """Whether those counted are told to be killed by somebody, who is none of them: "killed two women"."""
    words = text[figure.number.start : figure.number.end].lower().split()
    verb = text[figure.start : figure.number.start].lower().split()
    active = (
        bool(verb) and verb[0] in _KILLING and not _DEED.search(text, max(0, figure.start - 20), figure.start)
    )
    return active and not (_ALL_DOERS & set(words[-1:]) or by_own_hand(figure, text))


_DEED = re.compile(r"\b(?:shootings?|stabbings?|attacks?|violence|murder-suicide|shootout) $", re.IGNORECASE)
_KILLING = frozenset("kill kills killed killing shot shoots shooting murdered murdering slew slain".split())


def _are_two(one: FigureMention, other: FigureMention, text: str) -> bool:
    said = text[one.number.start : one.number.end].lower()
    counted = said in {"one", "1"} or said.startswith(
        ("his ", "her ")
    )  # "killed one", "after killing his wife"
    return counted or differ(person(one, text), person(other, text))
