"""Who is said to have done it: the side that an attack is laid to in one clause."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from twosource.extract.clauses import RELATIVE
from twosource.extract.speakers_phrases import bounds
from twosource.extract.statements_loads import (
    acting,
    aims,
    attacking,
    described,
    is_backing,
    is_excessive,
    is_gerund,
    is_man,
    of_arms,
    terror,
    with_arms,
)
from twosource.extract.statements_words import (
    FIGHTING,
    LEADING,
    ONE_SIDED,
    OURS,
    SELF,
    is_power,
    is_state,
    listed,
    owner_word,
    side,
)
from twosource.extract.triggers import Trigger, triggers
from twosource.findings.tokens import Sentence, Token

_THEIRS = OURS | LEADING


class Act(Struct, frozen=True):
    """An attack in a clause: its head word and what sort it is."""

    head: int
    first: int
    mode: str
    noun: bool


class Laid(Struct, frozen=True):
    """An attack laid to somebody: the act, and the tokens that name who did it."""

    act: Act
    start: int
    end: int
    head: int
    own: bool  # the speaker himself: "it", "we", "one of its fighters"


def acts(sentence: Sentence, start: int, end: int) -> Iterator[Act]:
    """The attacks between two offsets: triggers, and loads of verbs that fire, drop or commit them."""
    heads: set[int] = set()
    for trigger in triggers(sentence):
        fits = trigger.type in {"assault", "arrest"} and not _is_fight(sentence, trigger)
        fits = fits and start <= sentence[trigger.head].start < end
        if fits and not (trigger.noun and is_backing(sentence, sentence[trigger.head])):
            heads.add(trigger.head)
            noun = trigger.noun or is_gerund(sentence, sentence[trigger.head])
            yield Act(trigger.head, trigger.start, trigger.mode or "", noun)
    loads, words, verbs = listed("sides.loads"), acting(), attacking()
    if words.isdisjoint(sentence.words) and verbs.isdisjoint(sentence.lemmas):
        return
    for token in sentence:
        if (token.lower not in words and token.lemma not in verbs) or token.i in heads:
            continue
        if not start <= token.start < end:
            continue
        named = token.lower == "crime" or token.lower in listed("plights.crimes")
        first = token.head if token.dep == "conj" else token.i
        more = named and any(c.lower in {"more", "further", "future"} for c in sentence.children(first))
        crime = named and _by(sentence, token.i) is not None
        own = token.lower in listed("sides.conduct") and token.pos == "NOUN"  # "the regime's escalation"
        if more:
            continue  # "would open the door to more crimes"
        if own or crime or (token.lower in loads and _is_lent(sentence, token)):
            yield Act(token.i, token.i, "load", True)
        elif token.lemma == "fire" and token.pos == "VERB" and aims(sentence, token):
            yield Act(token.i, token.i, "shooting", False)
        elif (
            token.lower == "force"
            and is_excessive(sentence, token)
            and _lender(sentence, token.i) is not None
        ):
            yield Act(token.i, token.i, "load", True)
        elif token.lemma in listed("sides.storming") and token.pos == "VERB" and heads:
            yield Act(token.i, token.i, "", False)  # "were killed when the militia stormed the town"
        else:
            yield from (Act(verb, verb, mode, False) for verb, mode in of_arms(sentence, token))


def _is_lent(sentence: Sentence, load: Token) -> bool:
    """Whether a load is fired, dropped or laid: no "began a round of talks"."""
    verb = _lender(sentence, load.i)
    return verb is not None and sentence[verb].lemma not in {"begin", "start", "renew", "step", "pursue"}


def _is_fight(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether both sides fight: no "stormed the town", and an offensive only where somebody launches it."""
    if trigger.mode not in FIGHTING:
        return False
    if sentence[trigger.head].lemma not in ONE_SIDED or trigger.start != trigger.head:
        return True
    return trigger.noun and _lender(sentence, trigger.head) is None


def laid(sentence: Sentence, start: int, end: int) -> tuple[Laid, ...]:
    """Every attack between two offsets that is laid to somebody, in order."""
    found: list[Laid] = []
    for act in acts(sentence, start, end):
        who = _noun_agent(sentence, act) if act.noun else _verb_agent(sentence, act.head)
        who = who or (_bare(sentence, sentence[act.head], start, end) if not act.noun else None)
        if who is None or sentence[who[2]].start >= end:
            continue
        if sentence[who[2]].start < start and _spoken_of(sentence, _clause(sentence, act)) is None:
            continue
        a, b, head = who
        own = sentence[head].lower in SELF or any(t.lower in OURS for t in sentence.tokens[a:b])
        found.append(Laid(act, a, b, head, own))
    return tuple(found)


def _bare(sentence: Sentence, verb: Token, start: int, end: int) -> tuple[int, int, int] | None:
    """Whose participle is the only verb: "rebels | targeted with nine rockets a village | a source said"."""
    if verb.tag != "VBN" or verb.dep != "acl" or sentence[verb.head].i != verb.i - 1:
        return None
    inside = (t for t in sentence if start <= t.start < end)
    if any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in inside) or sentence[verb.i + 1].lower in {
        "by",
        "in",
    }:
        return None
    return _if_side(sentence, sentence[verb.head])


def _clause(sentence: Sentence, act: Act) -> Token:
    """The verb of an act, that which lends it a subject where it is a noun."""
    lender = _lender(sentence, act.head) if act.noun else None
    return sentence[act.head if lender is None else lender]


def _phrase(sentence: Sentence, head: int) -> tuple[int, int, int]:
    a, b = bounds(sentence, head)
    return a, b, head


def _verb_agent(sentence: Sentence, head: int) -> tuple[int, int, int] | None:
    verb = sentence[head]
    if verb.lemma in listed("sides.suffered") or _is_only_harmed(sentence, verb):
        return None
    by = _by(sentence, head)
    if by:
        return by
    if verb.lemma == "come":  # "had come under fire from the guards"
        return _from(sentence, head)
    if (told := described(sentence, verb)) is not None:
        return _if_side(sentence, told)
    helped = bool(sentence.children(head, "aux:pass"))
    hits = bool(sentence.children(head, "obj"))  # "the air force targeted a school", read as a passive
    subjects = [
        c
        for c in sentence.children(head, "nsubj")
        if c.i < head and (c.dep == "nsubj" or (hits and not helped))
    ]
    if helped or (not subjects and sentence.children(head, "nsubj")):
        return None
    if (meant := _spoken_of(sentence, verb)) is not None and (not subjects or subjects[-1].lower in RELATIVE):
        return _if_side(sentence, meant)
    if subjects:
        return _if_side(sentence, _meant(sentence, verb, subjects[-1]))
    beside = sentence[head - 1] if head > 0 else verb
    bare = (
        not sentence.children(beside.i, "case") and not beside.dep.startswith("nsubj") and beside.ent != "LOC"
    )
    if verb.tag == "VBD" and bare and (side(beside) or beside.lower in listed("sides.machines")):
        return _if_side(sentence, beside)  # "warplanes | bombed lorries", hung on the lorries
    above = sentence[verb.head]
    if verb.tag == "VBD" and verb.dep == "ccomp" and not subjects:
        return _of_sister(sentence, verb)
    if verb.dep not in {"conj", "xcomp", "advcl"} or above.i == head or above.pos != "VERB":
        return None
    marks = {c.lower for c in sentence.children(head, "mark", "case")}
    aim = above.lemma in listed("sides.aspects") or with_arms(sentence, above)
    if marks and not (marks == {"to"} and aim):
        return None  # "voted against bombing"
    shared = [c for c in sentence.children(above.i, "nsubj") if c.dep == "nsubj" and c.i < above.i]
    return _if_side(sentence, _meant(sentence, above, shared[-1])) if shared else None


def _of_sister(sentence: Sentence, verb: Token) -> tuple[int, int, int] | None:
    """The subject of the clause right before: "said rebels posted in the port | fired ten rockets"."""
    sisters = [c for c in sentence.children(verb.head, "ccomp") if verb.head < c.i < verb.i]
    who = next(iter(sentence.children(sisters[-1].i, "nsubj")), None) if sisters else None
    between = sentence.tokens[sisters[-1].i : verb.i] if sisters else ()
    if who is None or any(t.pos in {"CCONJ", "SCONJ", "PUNCT"} for t in between if t.tag != "HYPH"):
        return None
    return _if_side(sentence, who)


def _is_only_harmed(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of killing has nobody to kill: those before it are the dead, "80 militants killed"."""
    return verb.lemma in listed("sides.harming") and not (
        verb.tag in {"VB", "VBP", "VBZ", "VBG"}
        or sentence.children(verb.i, "obj", "obl", "aux", "ccomp")
        or sentence[min(verb.i + 1, len(sentence) - 1)].pos in {"NUM", "DET", "NOUN", "PROPN", "ADJ"}
    )


def _meant(sentence: Sentence, verb: Token, subject: Token) -> Token:
    """The noun that a relative pronoun stands for: "gangs that were terrorising the town"."""
    if subject.lower not in RELATIVE or not verb.dep.startswith("acl"):
        return subject
    return sentence[verb.head]


def _spoken_of(sentence: Sentence, verb: Token) -> Token | None:
    """Of whom a clause of speech tells it: "militants | who the mayor says have fired rockets"."""
    says = sentence[verb.head]
    if verb.dep != "ccomp" or not says.dep.startswith("acl"):
        return None
    relative = any(t.lower in RELATIVE for t in sentence.tokens[says.head + 1 : says.i])
    return sentence[says.head] if relative and says.head < says.i < verb.i else None


def _if_side(sentence: Sentence, token: Token) -> tuple[int, int, int] | None:
    a, b, head = _phrase(sentence, token.i)
    if token.lower in SELF:
        return a, b, head
    if sentence[min(b, len(sentence) - 1)].lower == "infighting" or sentence[b - 1].lower == "infighting":
        return None  # those who fight among themselves are on both sides
    if any(t.lower == "suicide" for t in sentence.tokens[a:head]):
        return None  # "a suicide terrorist blew himself up" tells how, and nobody is accused
    counted = token.pos == "NUM" or token.lower in {"one", "some", "several"}
    if any(t.lower in _THEIRS for t in sentence.tokens[a:b]) and (
        counted or token.lower in listed("sides.nouns") or token.lower == "men"
    ):
        return a, b, head
    if token.lower in listed("sides.machines"):
        owned = any(owner_word(t) or t.ent == "PER" for t in sentence.tokens[a:head])
        of = (
            c
            for c in sentence.children(head, "nmod")
            if {"of", "from"} & {k.lower for k in sentence.children(c.i, "case")}
        )
        return (a, b, head) if owned or any(side(c) for c in of) else None
    if side(token) or is_state(sentence, token) or is_man(sentence, token):
        return a, b, head
    for child in sentence.children(head, "appos"):
        if side(child) and child.ent == "ORG":
            return _phrase(sentence, child.i)  # "in the provincial capital | the rebels", hung on the capital
    if (those := _counted(sentence, token)) is not None:
        return _phrase(sentence, those.i)
    if token.ent and any(t.lower in listed("sides.machines") for t in sentence.tokens[a:b]):
        return (a, b, head) if any(owner_word(t) for t in sentence.tokens[a:b]) else None
    deed = next(
        (t for t in triggers(sentence) if t.head == token.i and t.noun and t.mode not in FIGHTING), None
    )
    return _inside(sentence, Act(deed.head, deed.start, deed.mode or "", True)) if deed else None


def _counted(sentence: Sentence, token: Token) -> Token | None:
    """Those who are counted: "a large number of rebels", "dozens of gunmen"."""
    verb = sentence[token.head]
    fallen = verb.lemma in listed("sides.harming") and not sentence.children(verb.i, "obj")
    if token.lower not in listed("sides.shares") or fallen:
        return None  # "the number of rebels | killed in battles"
    of = (c for c in sentence.children(token.i, "nmod") if side(c))
    return next((c for c in of if any(k.lower == "of" for k in sentence.children(c.i, "case"))), None)


def _noun_agent(sentence: Sentence, act: Act) -> tuple[int, int, int] | None:
    """Who stands with a noun of attack, else the subject of the verb that lends it one."""
    found = _inside(sentence, act)
    theirs = found is not None and sentence[found[2]].lower in OURS  # "they | resumed their bombardment"
    lender = _lender(sentence, act.head) if found is None or theirs else None
    return found if lender is None else _verb_agent(sentence, lender) or found


def _inside(sentence: Sentence, act: Act) -> tuple[int, int, int] | None:
    by = _by(sentence, act.head)
    if by:
        return by
    if sentence[act.head].lower in listed("sides.deeds"):
        start = _reach(sentence, act)
        ahead = [t for t in sentence.tokens[start : act.first + 1] if t.i < act.head]
        owners = [t.i for t in ahead if owner_word(t)] or [t.i for t in ahead if t.lower in OURS]
        owners = owners or terror(sentence, sentence[act.head], ahead)
        if owners:
            leader = owners[0] > 0 and sentence[owners[0] - 1].ent == "PER"  # "the Karsh | government's"
            return owners[0] - leader, owners[-1] + 1, owners[-1]
    return _from(sentence, act.head)


def _reach(sentence: Sentence, act: Act) -> int:
    """How far back an attack's words go: "in government | air strikes", "rebel rocket and sniper | fire"."""
    start = min(bounds(sentence, act.head)[0], max(0, act.first - 1))
    if start > 1 and "and" in sentence.lower[start - 1 : start + 1]:
        at = start - 1 if sentence[start].lower == "and" else start - 2
        if sentence[at].lower in listed("sides.manner") | listed("sides.deeds"):
            return at - 1
    before = sentence[max(0, start - 1)].lower
    return start - 1 if before in _OWNERS else start


# Whose apostrophe is lost: "the regimes latest | escalation".
_OWNERS = frozenset({"regimes", "governments", "armys", "coalitions", "militarys", "militias"})


def _from(sentence: Sentence, noun: int) -> tuple[int, int, int] | None:
    """As in "bombardment from government forces": no "strike from a base" and no machine without an owner."""
    for child in sentence.children(noun, "nmod", "obl"):
        from_there = any(c.lower == "from" for c in sentence.children(child.i, "case"))
        if from_there and child.lower in listed("sides.nouns") - listed("sides.machines"):
            return _phrase(sentence, child.i)
    verb = sentence[min(noun + 1, len(sentence) - 1)]
    if verb.lemma not in {"drop", "fire", "launch"}:
        return None
    for child in sentence.children(verb.i, "obl"):  # "bombs dropped from army helicopters"
        a, b, head = _phrase(sentence, child.i)
        if child.lower in listed("sides.machines") and any(owner_word(t) for t in sentence.tokens[a:head]):
            return a, b, head
    return None


def _lender(sentence: Sentence, noun: int) -> int | None:
    """The light verb of a noun of attack: "carried out the bombing", "the bombing was carried out"."""
    token = sentence[noun]
    above = sentence[token.head]
    if token.dep == "nmod" and above.lower in listed("sides.shares") and above.dep in {"obj", "nsubj:pass"}:
        token, above = above, sentence[above.head]  # "mounted one of the heaviest attacks"
    if token.dep.startswith("nsubj") and above.lemma in _HELD | _SEEMING:
        for below in sentence.children(above.i, "xcomp"):
            if below.lemma in listed("sides.light") and sentence.children(below.i, "aux:pass"):
                return below.i  # "the raids appeared to have been carried out by"
    if (
        token.dep.split(":")[0] in {"obj", "nsubj"}
        and above.lemma in listed("sides.light")
        and above.i != noun
    ):
        return above.i
    by = {"take": "in", "participate": "in", "resort": "to", "engage": "in"}.get(above.lemma)
    joins = by is not None and token.dep.startswith(("obl", "nmod"))
    if joins and any(c.lower == by for c in sentence.children(noun, "case")):
        return above.i  # "are taking part in an attack", "resorted to poison gas"
    beside = sentence[min(noun + 1, len(sentence) - 1)]
    for child in (*sentence.children(noun, "acl"), *([beside] if _by(sentence, beside.i) else [])):
        if child.lemma in listed("sides.light") and child.tag in {"VBN", "VBD"}:
            return child.i
        for below in sentence.children(child.i, "xcomp") if child.lemma in _HELD else ():
            if below.lemma in listed("sides.light"):
                return below.i  # "raids believed to be carried out by"
    return None


_HELD = frozenset({"believe", "think", "suspect", "presume", "say", "report"})
_SEEMING = frozenset({"appear", "seem"})


def _by(sentence: Sentence, head: int) -> tuple[int, int, int] | None:
    """As in "by forces of the regime" below a verb or a noun."""
    for child in sentence.children(head, "obl", "nmod"):
        by = child.dep == "obl:agent" or any(c.lower == "by" for c in sentence.children(child.i, "case"))
        if by and (
            side(child)
            or is_power(sentence, child)
            or is_man(sentence, child)
            or child.lower in listed("sides.machines")
        ):
            return _phrase(sentence, child.i)
    return _further(sentence, head) if sentence[head].pos == "NOUN" and "by" in sentence.words else None


def _further(sentence: Sentence, noun: int) -> tuple[int, int, int] | None:
    """Who did it behind where it was done: "attacks | on clinics in the port | by army helicopters"."""
    for token in sentence.tokens[noun + 1 : noun + _FURTHEST]:
        if token.tag in {"VBD", "VBZ", "VBP", "MD"}:
            return None
        if token.lower != "by" or token.dep != "case" or token.head < token.i:
            continue
        doer, ahead = sentence[token.head], sentence[token.i - 1]
        if ahead.tag in {"VBN", "VBD"} and ahead.lemma not in listed("sides.light") - {"use", "lead"}:
            return None  # "attacks on a town held | by rebels"
        return _phrase(sentence, doer.i) if side(doer) or doer.lower in listed("sides.machines") else None
    return None


_FURTHEST = 16  # tokens
