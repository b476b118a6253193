"""Own deeds: whose forces did what a state's voice tells, and whether only fighters were hit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.people import singular
from twosource.extract.speakers_kinds import folded, national
from twosource.extract.speakers_phrases import PACKAGE, body_kinds
from twosource.extract.statements_sides import LEADING, Laid, acts, listed
from twosource.extract.statements_stances import phrase_text
from twosource.findings.article import Extent
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table


@cache
def nation(name: str) -> str | None:
    """The country, by its adjective, for which a body of this name speaks: "the ministry in Moscow"."""
    if name in _agencies():
        return _agencies()[name]
    words = name.replace("U.S.", "US").replace(",", " ").split()
    if land := next((n for word in words if (n := national(word))), None):
        return land
    rows: dict[str, list[str]] = load_table(PACKAGE, "stances")["houses"]
    low = f" {name.lower()} "
    for land, houses in rows.items():
        if any(f" {house} " in low for house in houses):
            return land
    world = gazetteer().world
    towns = (m.place for word in words if word[:1].isupper() for m in world.matches(word) if m.capital)
    return next((land for town in towns if town.country and (land := _people(town.country))), None)


def _people(code: str) -> str | None:
    """The adjective of a country."""
    place = gazetteer().world.countries.get(code)
    return national(place.name) if place is not None else None


@cache
def _agencies() -> dict[str, str]:
    """The country of a state's news agency."""
    states = ((row["name"], row.get("state")) for row in load_table(PACKAGE, "wires").values())
    return {name: land for name, code in states if code and (land := _people(code))}


def is_own(sentence: Sentence, speaker: Speaker, act: Laid) -> bool:
    """Whether those who did it are the forces of the state that speaks, alone or with others."""
    if not _speaks_for_a_state(speaker):
        return False
    doers = sentence.tokens[act.start : act.end]
    low = {t.lower for t in doers}
    if low & listed("own.others") or low & listed("camps.rebels") or low & LEADING:
        return False
    mine = nation(speaker.name) or (nation(speaker.body) if speaker.body else None)
    lands = {land for t in doers if (land := national(t.text.replace("U.S.", "US")))}
    if lands and mine in lands:
        return True
    if speaker.kind == "military" and "coalition" in low:
        return mine is not None or "coalition" in speaker.name.lower()
    if lands and "and" not in low:
        return False
    if speaker.kind == "official" and mine is None:  # a mayor is not the army's voice
        return bool(low & listed("own.forces") and set(folded(speaker.name)) & listed("own.voices"))
    abroad = speaker.kind == "official"  # to whom "the government" is another's
    return bool(low & listed("own.arms" if abroad else "own.forces"))


def _speaks_for_a_state(speaker: Speaker) -> bool:
    """Whether a speaker is a state's: an official, a soldier, its agency or its television."""
    if speaker.kind in {"official", "military"} or speaker.name in _agencies():
        return True
    return speaker.kind in {"agency", "outlet"} and "state" in speaker.name.lower().split()


def only_fighters(sentence: Sentence, act: Laid, inside: Sequence[Token]) -> bool:
    """Whether those who are hit bear arms, as far as is told: a fight, and nobody's crime."""
    if hits_civilians(act, inside) or sentence[act.act.head].lower in listed("sides.crimes"):
        return False
    told = (t for t in inside if not act.start <= t.i < act.end)
    return any(_is_fighter(t) and not _holds(sentence, t) for t in told)


def _is_fighter(token: Token) -> bool:
    if token.lower in listed("sides.foes") | listed("own.posts") or token.text == "IS":
        return True
    return token.lower in listed("camps.rebels") or body_kinds().get(token.lower) == "armed_group"


def hits_civilians(act: Laid, inside: Sequence[Token]) -> bool:
    """Whether people or places that bear no arms are told of beside a deed."""
    civil = listed("own.civil")
    told = (t for t in inside if not act.start <= t.i < act.end)
    return any(t.lower in civil or singular(t.text) in civil for t in told)


def _holds(sentence: Sentence, token: Token) -> bool:
    """Whether those with arms only hold the place that is hit: "the militant-held town"."""
    near = sentence.lower[token.i + 1 : token.i + 3]
    return bool({"held", "controlled", "run", "dominated"} & set(near))


def own_loss(
    sentence: Sentence, speaker: Speaker | None, content: Extent
) -> Iterator[tuple[Stance, str | None]]:
    """A state that tells of what was done to its own: "the ministry of Russia said a Russian jet was hit"."""
    if speaker is None or speaker.kind not in {"official", "military"}:
        return
    mine = national(next(iter((speaker.body or speaker.name).split()), ""))
    for act in acts(sentence, content.start, content.end) if mine else ():
        for child in sentence.children(act.head, "nsubj", "obj"):
            first = phrase_text(sentence, child.i).split()
            if first and child.dep in {"nsubj:pass", "obj"} and national(first[0]) == mine:
                yield "confirms", phrase_text(sentence, child.i)
