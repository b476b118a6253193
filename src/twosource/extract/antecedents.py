"""Antecedents: whom a pronoun, or a noun that is only beside the person, stands for in its sentence."""

from __future__ import annotations

from twosource.extract.people import is_person, other_sex
from twosource.extract.wounds import is_taken
from twosource.findings.tokens import Sentence, Token

_PRONOUNS = frozenset({"he", "she", "him", "her"})


def antecedent(sentence: Sentence, token: Token) -> Token:
    """Whom a pronoun stands for: "a boy who had been shot", "Roe was taken to where he died"."""
    clause = next(
        (t for t in (sentence[token.head], *sentence.ancestors(token.head)) if t.dep == "acl:relcl"), None
    )
    if clause is None or token.pos != "PRON":
        return token
    if token.lower in {"who", "that"}:
        noun = sentence[clause.head]
        mourned = any(c.lower == "for" for c in sentence.children(noun.i, "case"))  # "a vigil for Roe, who"
        named = noun.dep == "appos" and sentence[noun.head].ent == "PER"
        whose = sentence[noun.head] if named else noun  # "Ada Roe, a reporter who was seized"
        told = (whose.dep in _NEWS or mourned) and (
            token.dep == "nsubj:pass" or sentence[token.head].lemma == "die"
        )
        return noun if told else token
    above = sentence[sentence[clause.head].head]
    if token.lower not in _PRONOUNS or not is_taken(above):
        return token
    taken = sentence.children(above.i, "nsubj:pass")
    fits = [t for t in taken if is_person(t) and not other_sex(t.lower, token.lower)]
    return fits[0] if fits else token


_NEWS = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "root"})  # no "sister of Roe, who was shot in May"


def as_person(sentence: Sentence, token: Token) -> Token:
    """The person whom a noun beside it names: "his co-actor, a local man, was shot"."""
    if token.lower == "shot" and token.i and token.pos == "NOUN" and is_person(sentence[token.i - 1]):
        return sentence[token.i - 1]  # "a man shot Saturday died on Sunday"
    if (name := _named(sentence, token)) is not None:
        return name
    if is_person(token) or token.pos == "PRON":
        return token
    return next((a for a in sentence.children(token.i, "appos") if is_person(a)), token)


def _named(sentence: Sentence, noun: Token) -> Token | None:
    """The name behind what somebody is, without an article: "victim Ada Roe, 38, died on Sunday"."""
    if noun.tag != "NN" or sentence.children(noun.i, "det", "nmod:poss", "nummod", "conj"):
        return None
    behind = (c for c in sentence.children(noun.i, "appos", "flat") if c.i == noun.i + 1)
    return next((c for c in behind if c.ent == "PER"), None)


def _is_beside(sentence: Sentence, head: Token, name: Token) -> bool:
    """Whether a name between two commas says who one is: "his youngest son, Saif, and three others"."""
    if name.ent != "PER" or head.ent or name.i != head.i + 2 or not is_person(head):
        return False
    end = name.i + 1
    while end < len(sentence) and sentence[end].dep == "flat" and sentence[end].head == name.i:
        end += 1
    return sentence.lower[name.i - 1] == "," and sentence.lower[end : end + 1] == (",",)


def is_the_same(sentence: Sentence, head: Token, token: Token) -> bool:
    """Whether two nouns under one article are one person: "a gang member and brother of the suspect"."""
    if _is_beside(sentence, head, token):
        return True
    if head.pos != "NOUN" or token.pos != "NOUN" or {head.tag, token.tag} & {"NNS", "NNPS"}:
        return False
    opened = any(c.lower in {"a", "an", "the"} for c in sentence.children(head.i, "det"))
    own = sentence.children(token.i, "det", "nmod:poss", "nummod", "amod", "compound", "appos")
    if not opened or own or sentence[token.i - 1].lower != "and":
        return False
    return any(c.dep == "nmod" for c in sentence.children(token.i)) or _is_told_as_one(sentence, head)


def _is_told_as_one(sentence: Sentence, head: Token) -> bool:
    """Whether the verb of two nouns is one of one person: "an editor and writer who was kidnapped"."""
    verbs = [sentence[head.head]] if head.dep.startswith("nsubj") else []
    verbs += sentence.children(head.i, "acl:relcl")
    return any(
        a.lower in {"was", "is", "has"} for v in verbs for a in sentence.children(v.i, "aux", "aux:pass")
    )


def said_of(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    """Of whom it is only said: "the minister is believed to have been killed"."""
    above = sentence[token.head]
    if token.dep != "xcomp" or above.lemma not in _HELD:
        return ()
    return sentence.children(above.i, "nsubj:pass")


_HELD = frozenset("say report believe know think understand presume rumour rumor".split())
