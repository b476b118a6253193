"""Senses: words of the trigger lexicon that mean something else where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from twosource.extract.deeds import told_of
from twosource.extract.figurative import is_figurative
from twosource.extract.harm import readings
from twosource.extract.people import is_force, is_person
from twosource.extract.triggers import Trigger
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import gazetteer
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
    if is_figurative(sentence, trigger.head, lemma):
        return True
    if lemma == "fire" and trigger.noun and sentence[trigger.head].dep == "compound":
        return sentence[sentence[trigger.head].head].lemma.lower() in _list("services")
    if lemma == "execution":
        return _any_of(sentence.children(trigger.head, "nmod"), "performed")
    if lemma == "collapse":
        struck = any(t.lemma.lower() in _WEAPONS for t in sentence.tokens[: trigger.start])
        return struck or not _of_a_building(sentence, trigger)  # "shells caused the collapse of a house"
    if lemma == "outbreak":
        return any(t.lemma.lower() in _list("strife") for t in sentence.children(trigger.head, "nmod"))
    if trigger.mode == "closure":
        named = trigger.noun and lemma == "closure"  # "found closure"
        return named and not _any_of(sentence.children(trigger.head, "nmod", "compound"), "shut")
    if trigger.noun or trigger.framed or trigger.type == "aid":
        return False
    verb = sentence[trigger.head]
    return _done_to_things(sentence, verb, lemma) and told_of(sentence, verb) is None


_WEAPONS = frozenset("shell rocket missile mortar bomb airstrike strike shelling bombardment".split())


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
    own = _OWN_SENSES.get(lemma)
    if own is not None and own(sentence, verb, objects, where):
        return True
    if lemma == "break into":
        return _any_of(where, "broken")
    if " " in lemma and lemma not in _list("owning"):
        return False
    if lemma in _list("alone") and (objects or sentence.children(verb.i, "ccomp")):
        return True
    if lemma in _OF_WORDS:
        return False  # "investigates allegations", "negotiated a deal"
    if lemma not in _GIVING and any(_is_sum(sentence, each) for each in objects):
        return True
    if lemma == "suspend" and _any_of(objects, "paused"):
        return True
    if lemma in _list("owning") and (_any_of(objects, "owned") or _aims_at_things(sentence, verb)):
        return True
    by = (s for s in sentence.children(verb.i, "nsubj") if not s.dep.endswith("pass"))
    nouns = [o for o in objects if o.pos == "NOUN"]
    return _any_of(nouns, "objects") or _any_of(by, "subjects") or _beside(sentence, where, lemma)


_OF_WORDS = frozenset({"investigate", "probe", "negotiate", "broker", "mediate"})
_GIVING = frozenset({"donate"})


def _is_sum(sentence: Sentence, token: Token) -> bool:
    """Whether an object is an amount of money: "lost $2bn"."""
    return token.lower == "money" or any(t.tag == "$" for t in sentence.below(token.i))


def _aims_at_things(sentence: Sentence, verb: Token) -> bool:
    """Whether it is done for something else: "fighting to restore confidence"."""
    aims = sentence.children(verb.i, "xcomp", "advcl")
    return any(_any_of(sentence.children(aim.i, "obj"), "objects") for aim in aims)


def _beside(sentence: Sentence, where: Iterable[Token], lemma: str) -> bool:
    """Whether one stands by others or takes a post: "fights alongside the army", "took over as chief"."""
    cases = {c.lower for each in where for c in sentence.children(each.i, "case")}
    return "alongside" in cases or (lemma == "take over" and "as" in cases)


def _is_performed(sentence: Sentence, verb: Token, objects: Tokens, where: Tokens) -> bool:
    """Whether a task is executed and nobody: "executed a search operation"."""
    return _any_of(objects, "performed")


def _hangs_on(sentence: Sentence, verb: Token, objects: Tokens, where: Tokens) -> bool:
    """Whether nobody is hanged: "peace hangs by a thread", "men are hanging a banner"."""
    if objects:
        return all(o.pos == "NOUN" and not is_person(o) for o in objects)
    return not sentence.children(verb.i, "aux:pass")


def _is_scolded(sentence: Sentence, verb: Token, objects: Tokens, where: Tokens) -> bool:
    """Whether words attack: "attacked the programme in a speech"."""
    return _any_of(objects, "scolded") or _any_of(where, "scolding")


def _takes_office(sentence: Sentence, verb: Token, objects: Tokens, where: Tokens) -> bool:
    """Whether somebody comes into a post: "when President Quill took over"."""
    who = sentence.children(verb.i, "nsubj")
    return not objects and not any(is_force(s) or s.ent == "ORG" for s in who)


def _leaves_a_body(sentence: Sentence, verb: Token, objects: Tokens, where: Tokens) -> bool:
    """Whether a member goes, and nobody over a border: "expelled Norland from the league"."""
    return _any_of(where, "bodies") or any(o.ent == "LOC" and gazetteer().country_of(o.text) for o in objects)


def _leaves_a_post(sentence: Sentence, verb: Token, objects: Tokens, where: Tokens) -> bool:
    """Whether somebody loses a post: "was ousted from his post"."""
    return _any_of(where, "bodies") or _any_of(where, "owned")


def _starts_something(sentence: Sentence, verb: Token, objects: Tokens, where: Tokens) -> bool:
    """Whether nothing explodes: "set off for the coast", "set off alarms", "set off new avalanches"."""
    agents = sentence.children(verb.i, "obl:agent", "nsubj")
    return not _any_of((*objects, *agents), "explosives")


def _is_pulled(sentence: Sentence, verb: Token, objects: Tokens, where: Tokens) -> bool:
    """Whether people are drawn out of rubble or water: "three were pulled out alive"."""
    return bool(objects) and not any(is_force(o) for o in objects)


Tokens = tuple[Token, ...]
_OWN_SENSES = {
    "execute": _is_performed,
    "hang": _hangs_on,
    "attack": _is_scolded,
    "take over": _takes_office,
    "expel": _leaves_a_body,
    "oust": _leaves_a_post,
    "set off": _starts_something,
    "pull out": _is_pulled,
}


def _any_of(tokens: Iterable[Token], key: str) -> bool:
    return any(t.lemma.lower() in _list(key) for t in tokens)
