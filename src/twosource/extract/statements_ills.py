"""Ills: what somebody is said to do to others or against what he owes them, beside attacks and crimes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.clauses import joined_by
from twosource.extract.people import is_people_word, is_person
from twosource.extract.speakers_phrases import bounds
from twosource.extract.statements_guilt import same
from twosource.extract.statements_own import are_forces
from twosource.extract.statements_reproached import accused, doer, named, told
from twosource.extract.statements_stances import phrase_text
from twosource.extract.statements_words import side
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]
_HARMED = frozenset({"us", "me", "them", "him", "her", "everyone", "everybody", "anyone", "anybody"})
_WHOSE = frozenset({"of", "by"})
_SUFFERING = frozenset({"witness", "other", "medical", "unnamed", "organisation"})


def ills(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "said the army had turned them back", "was refusing to let aid in", "had broken its promise"."""
    if one.speaker is None:
        return
    for token in inside:
        if token.lemma == "hold" and (held := _held_accountable(sentence, one, token)):
            yield "blames", held
            return
        if token.pos == "VERB" and not _is_background(sentence, token) and _is_ill(sentence, token):
            name = _reproached(sentence, one, token)
            if name is not None:
                yield "blames", name or None
                return


def _is_background(sentence: Sentence, verb: Token) -> bool:
    """Whether it is only when something happened: "more fled after the army besieged the town"."""
    marks = {c.lower for c in sentence.children(verb.i, "mark", "advmod", "case")}
    return bool(marks & {"after", "when", "before", "since", "until", "once"})


def _held_accountable(sentence: Sentence, one: Attribution, verb: Token) -> str | None:
    """As in "said his country held the army accountable for the deaths"."""
    if not any(c.lower in {"accountable", "responsible"} for c in sentence.children(verb.i, "xcomp", "obl")):
        return None
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    thing = next(iter(sentence.children(verb.i, "obj")), None)
    if who is None or thing is None or thing.pos == "PRON" or verb.i == one.token or not told(sentence, verb):
        return None
    ours = who.lower in {"it", "we", "they", "he", "she"} or any(
        c.lower in {"his", "her", "its", "their", "our"} for c in sentence.children(who.i, "nmod:poss")
    )
    return phrase_text(sentence, thing.i) if ours else None


def _reproached(sentence: Sentence, one: Attribution, verb: Token) -> str | None:
    """Who does what a verb tells, also by his decisions; empty for "they", None for nobody."""
    who = doer(sentence, verb)
    if who is not None and _is_own_arm(sentence, one, who):
        return None  # "the army surrounded them", its own ministry says
    if who is not None and who.lower in named("ills.conduct") and told(sentence, verb):
        near = (*sentence.children(who.i, "nmod:poss", "compound", "amod"), *joined_by(sentence, who, _WHOSE))
        whose = next((c for c in near if side(c) or c.ent == "PER"), None)
        owner = phrase_text(sentence, whose.i) if whose is not None else ""
        return owner if owner and one.speaker is not None and not same(one.speaker, owner) else None
    name = accused(sentence, one, verb)
    if name:
        return name
    theirs = one.direct and one.speaker is not None and one.speaker.kind in _SUFFERING
    return name if name == "" and theirs and verb.lemma in named("ills.people") else None


def _is_own_arm(sentence: Sentence, one: Attribution, who: Token) -> bool:
    """Whether those who do it are the forces of the state that speaks, and nobody else's by name."""
    if one.speaker is None or one.speaker.kind not in {"official", "military"}:
        return False
    if "opposition" in one.speaker.name.lower() or sentence.children(who.i, "nmod:poss"):
        return False
    first, end = bounds(sentence, who.i)
    return are_forces(one.speaker, sentence.tokens[first:end])


def _is_ill(sentence: Sentence, verb: Token) -> bool:
    """Whether what a verb tells is an ill: by itself, by whom it is done to, by its object or aim."""
    lemma = verb.lemma
    if lemma in named("ills.plain"):
        return _is_by_somebody(sentence, verb)
    if lemma in named("ills.surrounding"):
        return _is_surrounded(sentence, verb)
    below = {sentence[i].lower for i in sentence.subtree(verb.i) if i != verb.i}
    if any(c.lower in named("ills.cruelly") for c in _how(sentence, verb)):
        who = doer(sentence, verb)
        return who is not None and (side(who) or who.ent == "PER") and lemma not in named("ills.saying")
    if lemma in named("ills.hiding") and not below.isdisjoint(named("ills.hidden")):
        return bool(sentence.children(verb.i, "obj")) and bool(sentence.children(verb.i, "obl", "nmod"))
    if lemma in {"fail", "refuse"}:
        return _is_withheld(sentence, verb)
    passive = sentence.children(verb.i, "aux:pass")
    hit = sentence.children(verb.i, "nsubj" if passive else "obj")
    things = {sentence[i].lower for c in hit for i in sentence.subtree(c.i)}
    if lemma == "take" and "away" in sentence.lower[verb.i + 1 : verb.i + 2]:
        return _is_of_people(sentence, verb) and _is_by_somebody(sentence, verb)
    if lemma in named("ills.trying"):
        tried = [c for c in sentence.children(verb.i, "xcomp") if c.lemma in named("ills.tried")]
        return any(sentence.children(c.i, "obj") for c in tried) and _is_by_somebody(sentence, verb)
    aside = lemma == "turn" and not {"back", "away"}.isdisjoint(sentence.lower[verb.i + 1 : verb.i + 5])
    if (aside or lemma in named("ills.people")) and _is_of_people(sentence, verb):
        return _is_by_somebody(sentence, verb)
    if "down" in sentence.lower[verb.i + 1 : verb.i + 2]:
        return False  # "bring down violence"
    if lemma in named("ills.breaking"):
        return not things.isdisjoint(named("ills.broken")) and _is_by_somebody(sentence, verb)
    if lemma == "hold" and "up" not in sentence.lower[verb.i + 1 : verb.i + 2]:
        return False  # "held talks"
    if lemma in named("ills.hampering"):
        return not things.isdisjoint(named("ills.hampered"))
    return lemma in named("ills.bringing") and not things.isdisjoint(named("ills.brought"))


def _is_surrounded(sentence: Sentence, verb: Token) -> bool:
    """As in "police surrounded its offices", "gangs infiltrated the port": no town in a war."""
    hit = {sentence[i].lower for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)}
    inside = verb.lemma == "infiltrate" and not verb.dep.startswith("acl") and bool(hit)
    return (bool(hit & named("ills.surrounded")) or inside) and _is_by_somebody(sentence, verb)


def _how(sentence: Sentence, verb: Token) -> Iterator[Token]:
    """The words that say how something is done, of arms also what they do: "bombs | that kill wantonly"."""
    yield from sentence.children(verb.i, "advmod")
    for thing in sentence.children(verb.i, "obj") if verb.lemma == "use" else ():
        for clause in sentence.children(thing.i, "acl"):
            yield from sentence.children(clause.i, "advmod")


def _is_withheld(sentence: Sentence, verb: Token) -> bool:
    """As in "refuses to let aid in", "is failing to pull back", "refused visas to observers"."""
    for deed in sentence.children(verb.i, "xcomp"):
        known = named("ills.owed") if verb.lemma == "refuse" else named("ills.due")
        return deed.lemma in known
    things = {sentence[i].lower for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)}
    return verb.lemma == "refuse" and not things.isdisjoint(named("ills.withheld"))


def _is_by_somebody(sentence: Sentence, verb: Token) -> bool:
    """Whether those do it who rule or bear arms, a leader by name, or "they"."""
    who = doer(sentence, verb)
    if who is None or "not" in sentence.lower[max(0, who.i - 6) : who.i]:
        return False  # "not because the army was trying to stop them"
    rules = who.lower in named("provoking.rulers") or who.lower in named("ills.rulers")
    return rules or side(who) or who.ent == "PER" or who.pos == "PRON"


def _is_of_people(sentence: Sentence, verb: Token) -> bool:
    """Whether it is done to people: the object of a verb, or the subject of a passive."""
    for child in (*sentence.children(verb.i, "obj"), *sentence.children(verb.i, "nsubj")):
        if child.dep == "nsubj" or (child.dep == "obj" and child.i < verb.i):
            continue
        if child.lower in _HARMED or is_people_word(child.text) or is_person(child):
            return True
        if child.lower in named("ills.homes"):
            return True
    return False
