"""What makes an attack of a word: a gerund with its owner, fire that is aimed, excessive force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from twosource.extract.statements_words import any_of, listed, owner_word, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token


def is_gerund(sentence: Sentence, token: Token) -> bool:
    """Whether a deed in -ing is a noun with its owner before it: "killed by government | shelling"."""
    if token.tag != "VBG" or token.lower not in listed("sides.deeds") or token.i == 0:
        return False
    if sentence.children(token.i, "compound", "amod", "nmod:poss"):
        return True
    return owner_word(sentence[token.i - 1]) and not sentence.children(token.i, "obj")


def is_backing(sentence: Sentence, noun: Token) -> bool:
    """Whether a deed is only the help that others have: "backed by Veldish air strikes, they took Hask"."""
    above = sentence[noun.head]
    return above.lemma in listed("sides.backing") and noun.dep.startswith(("obl", "nmod"))


def aims(sentence: Sentence, token: Token) -> bool:
    """As in "fired on the convoy", "fired at the crowd"."""
    cases = (c for o in sentence.children(token.i, "obl") for c in sentence.children(o.i, "case"))
    return any(c.lower in {"on", "at", "upon", "into", "towards"} and c.i == token.i + 1 for c in cases)


def is_excessive(sentence: Sentence, token: Token) -> bool:
    """As in "used excessive force": more than a state may."""
    return any(
        c.lower in {"excessive", "lethal", "deadly", "disproportionate"} for c in sentence.children(token.i)
    )


@cache
def acting() -> frozenset[str]:
    """The words that may be an attack without being told as one: arms, or somebody's conduct."""
    rows = any_of("plights.crimes", "sides.conduct", "sides.loads", "sides.machines")
    return rows | TROOPS | {"crime", "force", "hostage", "hostages"}


@cache
def attacking() -> frozenset[str]:
    """The verbs of which the same is true."""
    return listed("sides.storming") | DONE | {"fire"}


def of_arms(sentence: Sentence, thing: Token) -> Iterator[tuple[int, str]]:
    """The verb and mode of an attack told of a thing: arms that are used or sent in, hostages taken."""
    if thing.lower in listed("sides.machines") | TROOPS and _is_sent(sentence, thing):
        verb = sentence[thing.head].head if thing.dep == "conj" else thing.head
        yield verb, "load"  # "used helicopters", "sent in tanks"
    elif thing.lemma in DONE and _does_antecedent(sentence, thing):
        yield thing.i, ""
    elif thing.lower in {"hostage", "hostages"} and sentence[thing.head].lemma in {"take", "hold"}:
        yield thing.head, "abduction"


def _is_sent(sentence: Sentence, thing: Token) -> bool:
    """Whether arms are told of that a side uses or sends in."""
    first = sentence[thing.head] if thing.dep == "conj" else thing
    verb = sentence[first.head]
    sent = verb.lemma == "send" and "in" in sentence.lower[verb.i + 1 : verb.i + 2]
    return thing.lower != "force" and (sent or (verb.lemma == "use" and first.dep == "obj"))


def with_arms(sentence: Sentence, verb: Token) -> bool:
    """Whether arms are used for what follows: "used tanks to shell", "sent in troops to crush"."""
    things = {sentence[i].lower for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)}
    if verb.lemma == "use" and things:
        return True  # "used the hill to shell the town"
    return verb.lemma in _SENDING and bool(
        things & (listed("sides.machines") | listed("sides.loads") | TROOPS)
    )


_SENDING = frozenset({"use", "send", "deploy", "employ", "bring"})
TROOPS = frozenset({"troops", "soldiers", "force", "tanks", "tank", "army", "snipers"})


def _does_antecedent(sentence: Sentence, verb: Token) -> bool:
    """As in "killings | which residents say were carried out by the police": the deed stands outside."""
    says = sentence[verb.head]
    if verb.tag != "VBN" or verb.dep != "ccomp" or not says.dep.startswith("acl"):
        return False
    return any(t.noun and t.head == says.head and t.type == "assault" for t in triggers(sentence))


_SEEN = frozenset(
    {"describe", "tell", "speak", "see", "recall", "recount", "document", "witness", "hear", "report"}
)
DONE = frozenset({"carry", "commit", "perpetrate", "conduct", "launch", "stage"})


def described(sentence: Sentence, verb: Token) -> Token | None:
    """Of whom a participle tells: the only verb's subject, or "described soldiers | firing at us"."""
    if verb.tag == "VBN" and verb.dep.startswith("acl") and not sentence.children(verb.i, "aux", "nsubj"):
        return only_verb(sentence, verb.i)
    whom = sentence[verb.head]
    seen = verb.tag == "VBG" and verb.dep == "acl" and sentence[whom.head].lemma in _SEEN
    return whom if seen and side(whom) else None


def only_verb(sentence: Sentence, head: int) -> Token | None:
    """The subject of a participle that is the verb: "said that rebels posted in Hask | hit two towns"."""
    that = next((t.i for t in reversed(sentence.tokens[:head]) if t.lower == "that"), None)
    if that is None or any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in sentence.tokens[that + 1 :]):
        return None
    nouns = (t for t in sentence.tokens[that + 1 : head] if t.pos in {"NOUN", "PROPN"})
    first = next((t for t in nouns if t.dep not in {"compound", "amod", "flat"}), None)
    between = sentence.tokens[first.i + 1 : head] if first is not None else ()
    return first if any(t.tag == "VBN" for t in between) else None


def is_man(sentence: Sentence, token: Token) -> bool:
    """Whether people are told of who do as they please: "armed men", "15 men", and a leader by his name."""
    if token.ent == "PER" and token.lower not in _SHORT:  # "Weve killed nine" has lost its apostrophe
        return token.dep.startswith(("nsubj", "obl:agent")) and not token.dep.endswith("pass")
    if token.lower not in _MEN:
        return False
    return any(c.pos == "NUM" or c.lower in _LIKE_SOLDIERS for c in sentence.children(token.i))


_MEN = frozenset({"men", "people", "youths", "guards", "agents", "officers", "assailants", "attackers"})
_SHORT = frozenset({"weve", "theyve", "ive", "youve", "hes", "shes"})
_LIKE_SOLDIERS = frozenset({"armed", "masked", "uniformed", "plainclothes", "loyal", "hooded", "security"})


def terror(sentence: Sentence, noun: Token, ahead: Sequence[Token]) -> list[int]:
    """Terrorists whose arms are told: "terrorist attacks with rockets", no "may be a terrorist attack"."""
    who = [t.i for t in ahead if t.lower == "terrorist"]
    if not who or sentence.children(noun.i, "cop"):
        return []
    arms = listed("sides.loads") | {"shelling", "mortar", "rocket", "missile", "explosion", "explosions"}
    near = sentence.lower[who[0] + 1 : noun.i + 4]
    return who if arms & set(near) else []
