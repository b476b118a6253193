"""Own deeds: whose forces did what a state's voice tells, and whether only fighters were hit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.people import singular
from twosource.extract.speakers_kinds import folded, national
from twosource.extract.speakers_phrases import PACKAGE, bounds, is_armed_body
from twosource.extract.statements_sides import Laid, acts
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import LEADING, any_of, listed, side
from twosource.extract.statements_wrongs import is_hardware
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


def is_one_state(one: Speaker | None, other: Speaker | None) -> bool:
    """Whether two speak for one state: "Ruritania" in a headline, its ministry in the text."""
    if one is None or other is None or (land := nation(other.name)) is None:
        return False
    return land == nation(one.body or one.name)


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
    return are_forces(speaker, sentence.tokens[act.start : act.end])


def are_forces(speaker: Speaker, doers: Sequence[Token]) -> bool:
    """Whether words name the forces of the state for which somebody speaks."""
    low = {t.lower for t in doers}
    if low & listed("own.others") or low & listed("camps.rebels") or low & LEADING:
        return False
    if "armed" in low and low & _GANGS:
        return False  # "armed gangs", of whom state television tells
    if any(t.ent == "ORG" and t.lower in folded(speaker.body or "") for t in doers):
        return True  # "alliance jets", of which the alliance's spokesman tells
    mine = nation(speaker.name) or (nation(speaker.body) if speaker.body else None)
    lands = {land for t in doers if (land := national(t.text.replace("U.S.", "US")))}
    if lands and mine in lands:
        return True
    led = any(w.endswith("-led") or w == "led" for w in low)
    if led and mine is not None and mine not in lands and "and" not in low:
        return False  # who flies in a coalition that another leads, no word says
    if speaker.kind == "military" and "coalition" in low:
        return mine is not None or "coalition" in f"{speaker.name} {speaker.body}".lower()
    spoken = set(folded(speaker.name)) & _RULERS if mine is None and len(lands) < 2 else set[str]()
    if spoken & low or ("state" in spoken and low & listed("own.forces")):
        return True  # "a government spokesman" of Ruritanian government forces
    if lands and "and" not in low:
        return False
    if speaker.kind == "official" and mine is None:  # a mayor is not the army's voice
        return bool(low & listed("own.forces") and set(folded(speaker.name)) & listed("own.voices"))
    if low & {"government", "regime"} and mine is None and not _is_of_rulers(speaker):
        return False  # an officer of some army or other tells of them
    if any(t.ent == "PER" and t.lower not in folded(speaker.name) for t in doers):
        return False  # "Reyk's forces", of whom a rebel colonel tells
    abroad = speaker.kind == "official"  # to whom "the government" is another's
    return bool(low & listed("own.arms" if abroad else "own.forces"))


_GANGS = frozenset("""gang gangs group groups men man elements criminals militia militias bandits""".split())


def _is_of_rulers(speaker: Speaker) -> bool:
    """Whether a speaker's own words say that he speaks for a government or its army."""
    said = {w for name in (speaker.name, speaker.body or "") for w in folded(name)}
    return bool(said & (_RULERS | listed("own.voices") | listed("own.staffs"))) or not speaker.named


_RULERS = frozenset({"government", "regime", "army", "military", "state"})


def _speaks_for_a_state(speaker: Speaker) -> bool:
    """Whether a speaker is a state's: an official, a soldier, its agency or its television."""
    if speaker.kind in {"official", "military"} or speaker.name in _agencies():
        return True
    return speaker.kind in {"agency", "outlet"} and "state" in speaker.name.lower().split()


def struck(
    sentence: Sentence, speaker: Speaker | None, inside: Sequence[Token]
) -> Iterator[tuple[Stance, str | None]]:
    """What an army's voice tells of fighters hit by its own or by nobody who is named."""
    if speaker is None or not _speaks_for_an_army(speaker) or _bears_no_arms(inside):
        return
    if not any_of("own.fights", "own.moves").isdisjoint([t.lower for t in inside]):
        return
    if not any(_is_hit(sentence, t) for t in inside):
        return
    for verb in inside:
        if verb.pos == "VERB" and (verb.lemma in listed("own.struck") or _takes_out(sentence, verb)):
            if negated(sentence, verb) or sentence.children(verb.i, "mark") or verb.tag in {"VB", "VBG"}:
                continue
            if (thing := _hit(sentence, speaker, verb)) is not None:
                yield "confirms", phrase_text(sentence, thing.i)
                return


def _takes_out(sentence: Sentence, verb: Token) -> bool:
    return verb.lemma in {"take", "wipe"} and any(c.lower == "out" for c in sentence.children(verb.i))


def _hit(sentence: Sentence, speaker: Speaker, verb: Token) -> Token | None:
    """What a verb says to be hit, None where others than the speaker's own did it."""
    if sentence.children(verb.i, "aux:pass"):
        below = (i for c in sentence.children(verb.i, "obl:agent") for i in sentence.subtree(c.i))
        if any(side(sentence[i]) or sentence[i].lower in listed("sides.foes") for i in below):
            return None
        return next((c for c in sentence.children(verb.i, "nsubj") if c.i < verb.i), None)
    ahead = [c for c in sentence.children(verb.i, "nsubj") if c.i < verb.i]
    if not ahead:
        return None
    who = ahead[-1]  # behind a dateline that was read as one
    doers = sentence.tokens[bounds(sentence, who.i)[0] : who.i + 1]
    if not are_forces(speaker, doers) and not _of_some_army(speaker, doers):
        return None
    return next(iter(sentence.children(verb.i, "obj")), None)


def _of_some_army(speaker: Speaker, doers: Sequence[Token]) -> bool:
    """Whether a source of no army that is named tells what an army did: "a military source"."""
    low = {t.lower for t in doers}
    nameless = speaker.kind == "military" and not speaker.name[:1].isupper() and nation(speaker.name) is None
    return nameless and bool(low & listed("own.arms")) and low.isdisjoint(listed("own.others"))


def _speaks_for_an_army(speaker: Speaker) -> bool:
    words = {w for name in (speaker.name, speaker.body or "") for w in folded(name)}
    if words & listed("own.others") or speaker.name.startswith("Army of "):
        return False
    return speaker.kind == "military" or (speaker.kind == "official" and bool(words & listed("own.staffs")))


def _bears_no_arms(inside: Sequence[Token]) -> bool:
    civil = listed("own.civil")
    return any(t.lower in civil or singular(t.text) in civil for t in inside)


def is_warfare(sentence: Sentence, speaker: Speaker, act: Laid, inside: Sequence[Token]) -> bool:
    """Whether a deed is told as a move of a war: only fighters are hit, by a power that fights them."""
    if _on_foes(sentence, act) and speaker.kind in {"official", "military", "agency", "outlet"}:
        return True
    if speaker.kind == "armed_group" or hits_civilians(act, inside):
        return False
    low = {t.lower for t in inside}
    if not low.isdisjoint(listed("sides.crimes")):
        return False
    if _looks_on(speaker) and _is_of_state(sentence, act):
        return False
    if not low.isdisjoint(listed("own.moves")):
        return True
    if _is_by_rebels(sentence, act):
        return False
    told = (t for t in inside if not act.start <= t.i < act.end and not _is_aside(sentence, t, act))
    return any(_is_hit(sentence, t) for t in told)


def _looks_on(speaker: Speaker) -> bool:
    """Whether one speaks who suffers a war or watches it: residents, activists, refugees."""
    return speaker.kind == "witness" or not _SUFFERING.isdisjoint(folded(speaker.name))


_SUFFERING = frozenset(
    """activist activists resident residents refugee refugees villager villagers protester protesters locals
    demonstrators doctor doctors medics opposition inhabitants survivors""".split()
)


def _is_of_state(sentence: Sentence, act: Laid) -> bool:
    """Whether a state's forces did it."""
    low = {t.lower for t in sentence.tokens[act.start : act.end]}
    return not low.isdisjoint(listed("camps.state") | listed("own.forces"))


def _is_aside(sentence: Sentence, token: Token, act: Laid) -> bool:
    """Whether a word only stands in a relative clause: "shelled the area | from which rebels had fled"."""
    clause = next((a for a in sentence.ancestors(token.i)[:3] if a.dep == "acl:relcl"), None)
    return clause is not None and clause.i > act.act.head and clause.i != act.act.head


def is_custody(sentence: Sentence, act: Laid) -> bool:
    """Whether it is an arrest by whoever may make one: only those who bear arms for themselves abduct."""
    return act.act.mode == "arrest" and not _is_by_rebels(sentence, act)


def _is_by_rebels(sentence: Sentence, act: Laid) -> bool:
    """Whether those who did it bear arms against a state; the "anti-rebel coalition" does not."""
    doers = sentence.tokens[act.start : act.end]
    if "anti" in [t.lower for t in doers]:
        return False
    rebels = listed("camps.rebels")
    return any(t.lower in rebels or _is_fighter(t) for t in doers)


def hits_civilians(act: Laid, inside: Sequence[Token]) -> bool:
    """Whether people or places that bear no arms are told of beside a deed."""
    return _bears_no_arms([t for t in inside if not act.start <= t.i < act.end])


def _is_hit(sentence: Sentence, token: Token) -> bool:
    """Whether a word names fighters or what is theirs, and not only those who hold the place that is hit."""
    if token.lower in listed("own.posts") or is_hardware(sentence, token):
        return True
    if token.lower in listed("camps.rebels") - listed("sides.foes"):
        return sentence[min(token.i + 1, len(sentence) - 1)].lower in listed("own.bases")
    return _is_fighter(token) and not _holds(sentence, token)


def _is_fighter(token: Token) -> bool:
    if token.lower in listed("sides.foes") or token.text == "IS":
        return True
    return token.text[:1].isupper() and is_armed_body(token.lower)


def _holds(sentence: Sentence, token: Token) -> bool:
    """Whether those with arms only hold a place: "the militant-held town", "controlled by them"."""
    if listed("own.holding") & set(sentence.lower[token.i + 1 : token.i + 3]):
        return True
    return any(a.lower in listed("own.holding") for a in sentence.ancestors(token.i)[:2])


def own_loss(
    sentence: Sentence, speaker: Speaker | None, content: Extent
) -> Iterator[tuple[Stance, str | None]]:
    """A state that tells of what was done to its own: "the ministry of Russia said a Russian jet was hit"."""
    if speaker is None or speaker.kind not in {"official", "military"}:
        return
    mine = national(next(iter((speaker.body or speaker.name).split()), ""))
    told = acts(sentence, content.start, content.end) if mine else ()
    for act in (a for a in told if sentence[a.head].tag != "VB"):  # no "is preparing to attack Ruritania"
        for child in sentence.children(act.head, "nsubj", "obj"):
            first = phrase_text(sentence, child.i).split()[:3]  # "four Ruritanian reporters"
            if child.dep in {"nsubj:pass", "obj"} and mine in {national(w) for w in first}:
                yield "confirms", phrase_text(sentence, child.i)


def _on_foes(sentence: Sentence, act: Laid) -> bool:
    """A state's voice on its own side's strike on "terrorists": a report, no accusation."""
    if _OWN_SIDE.isdisjoint(sentence.lower[act.start : act.end]):
        return False
    below = {sentence[i].lower for i in sentence.subtree(act.act.head) if i >= act.act.head}
    return bool(below & listed("sides.foes"))


_OWN_SIDE = frozenset(
    """army jets planes aircraft warplanes troops forces soldiers units
    coalition force helicopters artillery""".split()
)
