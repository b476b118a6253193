"""Senses: words of the trigger lexicon that mean something else where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from twosource.extract.harm import readings
from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words


@cache
def _list(key: str) -> frozenset[str]:
    return words("twosource.extract", "senses", f"others.{key}")


@cache
def _phrases() -> dict[str, list[str]]:
    """The phrases in which a word means something else, by each of their words."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(_list("phrases")):
        for word in set(phrase.split()):
            found.setdefault(word, []).append(phrase)
    return found


def in_other_sense(sentence: Sentence, trigger: Trigger, placed: bool) -> bool:
    """Whether a word means something else here: money, games, illness, talk.

    `placed` says that the clause names the spot where it happened: markets rally nowhere.
    """
    lemma = " ".join(t.lemma for t in sentence.tokens[trigger.start : trigger.end])
    if _in_phrase(sentence, trigger) or (_of_money(sentence, lemma) and not placed):
        return True
    if lemma == "fire" and trigger.noun and sentence[trigger.head].dep == "compound":
        return sentence[sentence[trigger.head].head].lemma.lower() in _list("services")
    if lemma == "collapse":
        return not _of_a_building(sentence, trigger)
    if lemma == "outbreak":
        return any(t.lemma.lower() in _list("strife") for t in sentence.children(trigger.head, "nmod"))
    return not trigger.noun and _done_to_things(sentence, sentence[trigger.head], lemma)


def _of_a_building(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether walls give way, and no talks, prices or persons: "a shaft collapsed"."""
    head = sentence[trigger.head]
    if not trigger.noun:
        what = sentence.children(head.i, "nsubj", "nsubj:pass")
        if not what and head.tag == "VBN" and head.dep in {"amod", "acl"}:
            what = (sentence[head.head],)
        return _any_of(what, "built")
    what = sentence.children(head.i, "nmod", "compound", "nmod:poss")
    if any(c.lower == "of" for w in what for c in sentence.children(w.i, "case")):
        return _any_of(what, "built")
    return any(t.lemma.lower() in _list("built") for t in sentence) or any(
        h.measure in {"killed", "injured"} for t in sentence for h in readings(sentence, t.i)
    )


def _in_phrase(sentence: Sentence, trigger: Trigger) -> bool:
    phrases = _phrases().get(sentence[trigger.head].lower)
    if phrases is None:
        return False
    around = " ".join(("", *sentence.lower[max(0, trigger.start - 3) : trigger.end + 4], ""))
    return any(f" {phrase} " in around for phrase in phrases)


def _of_money(sentence: Sentence, lemma: str) -> bool:
    return lemma in _list("moved") and not _list("money").isdisjoint(sentence.lower)


def _done_to_things(sentence: Sentence, verb: Token, lemma: str) -> bool:
    """Whether the object or the subject of a verb shows that nobody is harmed, held or moved by it."""
    objects = sentence.children(verb.i, "obj", "nsubj:pass")
    where = sentence.children(verb.i, "obl")
    if lemma == "break into":
        return _any_of(where, "broken")
    if " " in lemma and lemma not in _list("owning"):
        return False
    if lemma in _list("alone") and (objects or sentence.children(verb.i, "ccomp")):
        return True
    if any(_is_sum(sentence, each) for each in objects):
        return True
    if lemma == "suspend" and _any_of(objects, "paused"):
        return True
    if lemma in _list("owning") and (_any_of(objects, "owned") or _aims_at_things(sentence, verb)):
        return True
    by = (s for s in sentence.children(verb.i, "nsubj") if not s.dep.endswith("pass"))
    nouns = [o for o in objects if o.pos == "NOUN"]
    return _any_of(nouns, "objects") or _any_of(by, "subjects") or _beside(sentence, where, lemma)


def _is_sum(sentence: Sentence, token: Token) -> bool:
    """Whether an object is an amount of money: "lost $2bn"."""
    return token.lower == "money" or any(sentence[i].tag == "$" for i in sentence.subtree(token.i))


def _aims_at_things(sentence: Sentence, verb: Token) -> bool:
    """Whether it is done for something else: "fighting to restore confidence"."""
    aims = sentence.children(verb.i, "xcomp", "advcl")
    return any(_any_of(sentence.children(aim.i, "obj"), "objects") for aim in aims)


def _beside(sentence: Sentence, where: Iterable[Token], lemma: str) -> bool:
    """Whether one stands by others or takes a post: "fights alongside the army", "took over as chief"."""
    cases = {c.lower for each in where for c in sentence.children(each.i, "case")}
    return "alongside" in cases or (lemma == "take over" and "as" in cases)


def _any_of(tokens: Iterable[Token], key: str) -> bool:
    return any(t.lemma.lower() in _list(key) for t in tokens)
