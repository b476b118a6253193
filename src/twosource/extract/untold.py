"""Untold: words of violence, talks or aid in a clause that tells of no happening.

Habits and lasting states, groups described by what they do, what captions, interviews and questions
are about, and words in another sense. What a clause counts is told all the same; the caller sees to it.
"""

from __future__ import annotations

from functools import cache, lru_cache

from twosource.extract.clauses import opener
from twosource.extract.senses import in_other_sense
from twosource.extract.spots import is_precise
from twosource.extract.triggers import Trigger
from twosource.extract.unhappened import is_unhappened, named_by
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words


@cache
def _list(key: str) -> frozenset[str]:
    return words("twosource.extract", "untold", key)


def is_untold(sentence: Sentence, trigger: Trigger, dated: bool, place: PlaceMention | None) -> bool:
    """Whether a trigger in the body of an article tells of no happening.

    `dated` says whether the clause gives the time of it, `place` is where the clause says that it was.
    """
    token = named_by(sentence, trigger)
    return (
        _is_asked(sentence)
        or (trigger.start > 0 and sentence[trigger.start - 1].lower == "without")
        or _is_caption(sentence, trigger)
        or _is_teaser(sentence)
        or _is_supposed(sentence, trigger)
        or (not dated and is_open(sentence, token, trigger.noun))
        or _is_about(sentence, token)
        or (not dated and (_is_habit(sentence, trigger, place) or _is_state(sentence, trigger)))
        or (trigger.type == "assault" and _is_ended(sentence, token, dated or place is not None))
        or (trigger.type == "negotiation" and trigger.noun and _stands(sentence, token, dated))
        or (not dated and trigger.noun and _lasts(sentence, trigger))
        or (not dated and trigger.noun and _is_of_any(sentence, trigger, place))
        or _is_only_wanted(sentence, token)
        or _is_only_a_cause(sentence, token)
        or is_load(sentence, trigger)
        or is_unhappened(sentence, trigger, dated)
        or in_other_sense(sentence, trigger, is_precise(place))
    )


def _is_asked(sentence: Sentence) -> bool:
    return "?" in sentence.lower[-2:]


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


# What they tell is done to nobody, so that their participle is none: "a boat with 40 aboard capsized".
_DONE_TO_NOBODY = frozenset("capsize collapse collide crash erupt explode founder".split())


def _is_caption(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether no verb says anything and the sentence names something else: a caption, a list of tags."""
    if not _FINITE.isdisjoint(sentence.tags) or sentence[trigger.head].lemma in _DONE_TO_NOBODY:
        return False
    root = next((t for t in sentence if t.head == t.i), sentence[0])
    if root.pos not in {"NOUN", "PROPN"} or trigger.start <= root.i < trigger.end:
        return False
    return len(sentence) > 3 and trigger.head not in {c.i for c in sentence.children(root.i, "compound")}


@lru_cache(maxsize=64)
def _is_teaser(sentence: Sentence) -> bool:
    """Whether nearly every word has a capital: the headline of another story, or its link."""
    capitals, words = sentence.raised
    if words < 5 or capitals < 0.85 * words:
        return False
    long = [t.text for t in sentence if t.text.isalpha() and len(t.text) > 3]
    return sum(w[0].isupper() and w[1:].islower() for w in long) >= 0.85 * len(long)


def _is_supposed(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether it only stands in a condition: "if fighting goes on"."""
    before = sentence.lower[max(0, trigger.start - 2) : trigger.start]
    return "if" in before or "unless" in before


def is_open(sentence: Sentence, token: Token, noun: bool) -> bool:
    """Whether only a question about it is told: "it is unclear what caused the blast", "who fired"."""
    if _QUESTIONS.isdisjoint(sentence.words):
        return False
    verb = _verb_of(sentence, token, noun)
    if verb is None or verb.dep not in {"ccomp", "csubj", "csubj:pass", "obl", "advcl"}:
        return False
    below = sentence.children(verb.i)
    asked = [*below, *(g for c in below if c.dep in {"nsubj", "obj"} for g in sentence.children(c.i, "det"))]
    return any(a.lower in _QUESTIONS and a.i < verb.i and a.dep != "case" for a in asked)


_QUESTIONS = frozenset({"what", "which", "who", "whose", "whether"})


def _is_about(sentence: Sentence, token: Token) -> bool:
    """Whether it is the subject of an interview, a film or a debate."""
    return token.pos in {"NOUN", "PROPN"} and any(
        a.pos in {"NOUN", "PROPN"} and a.lemma.lower() in _list("about.nouns")
        for a in sentence.ancestors(token.i)[:3]
    )


def _verb_of(sentence: Sentence, token: Token, noun: bool) -> Token | None:
    """The verb that carries a happening: the trigger itself, or the verb whose subject or object it is."""
    if not noun:
        return token
    while token.dep in {"compound", "conj"} and token.head != token.i:
        token = sentence[token.head]
    above = sentence[token.head]
    relation = token.dep.split(":")[0]
    if above.pos == "VERB":
        return above if relation in {"nsubj", "obj"} else None
    named = relation != "nsubj" or sentence.children(above.i, "cop")
    if named or not sentence.children(above.i, "xcomp"):
        return None
    return above  # "the raids aim to", whatever part of speech the verb is given


def _is_habit(sentence: Sentence, trigger: Trigger, place: PlaceMention | None) -> bool:
    """Whether it is done again and again, or at all times: "has often been targeted", "bombs towns"."""
    token, noun = sentence[trigger.head], trigger.noun
    verb = _verb_of(sentence, token, noun)
    if verb is None:
        return False
    tried = verb
    while tried.dep == "xcomp" and tried.head != tried.i:
        tried = sentence[tried.head]
    if any(c.lower in _list("habits.adverbs") for c in sentence.children(verb.i, "advmod")):
        return True
    auxiliaries = sentence.children(tried.i, "aux")
    have = any(a.lemma == "have" and a.tag in {"VBZ", "VBP"} for a in auxiliaries)
    if have and tried.tag == "VBG" and tried is not verb:
        return True  # "has been trying to capture the town"; "has been shelling it" tells of shelling
    if verb.lemma in _STRIVING and not is_precise(place) and _goes_on(sentence, verb, tried):
        return True  # "continues to fight the group", "is battling for survival"
    spoken_of = [token] if noun else sentence.children(verb.i, "nsubj")
    done_by = bool(sentence.children(verb.i, "obl:agent"))  # "several villages have been taken by the army"
    past = "past" in sentence.words and not is_precise(place)  # "several bombings in the past"
    if (
        have
        and (not is_precise(place) or past)
        and not done_by
        and any(_is_vague(sentence, each) for each in spoken_of)
    ):
        return True
    if noun:
        bare = token.tag == "NNS" and not sentence.children(token.i, "det", "nummod", "nmod:poss")
        if token.tag == "NNS" and _is_for_something(sentence, token, verb):
            return True
        return bare and verb.tag in {"VBP", "NN"} and verb.lemma in _list("habits.verbs")
    if trigger.type == "statement" or (
        trigger.framed and (trigger.type == "sanction" or trigger.mode == "visit")
    ):
        return False  # "the council condemns", "his assets are frozen", "freed reporters arrive in Norland"
    return not is_precise(place) and _is_present(sentence, verb)


_STRIVING = frozenset({"fight", "battle"})


def _goes_on(sentence: Sentence, verb: Token, tried: Token) -> bool:
    """Whether a verb of striving only tells what goes on at the time of writing."""
    now = any(c.tag in {"VBZ", "VBP"} and c.lemma == "be" for c in sentence.children(verb.i, "aux"))
    return (verb.tag == "VBG" and now) or (tried.lemma == "continue" and tried.tag in {"VBZ", "VBP"})


def _is_for_something(sentence: Sentence, token: Token, verb: Token) -> bool:
    """Whether only the purpose of several deeds is told: "the raids are carried out to help the army"."""
    present = any(c.dep == "aux:pass" and c.tag == "VBP" for c in sentence.children(verb.i, "aux"))
    aims = sentence.children(verb.i, "advcl", "xcomp")
    return present and token.dep == "nsubj:pass" and any(a.tag == "VB" and opener(sentence, a) for a in aims)


def _is_vague(sentence: Sentence, token: Token) -> bool:
    """Whether an unnumbered many is spoken of: "dozens of truces have been brokered"."""
    below = {c.lemma.lower() for c in sentence.children(token.i, "amod", "det", "nummod")}
    above = sentence[token.head]
    many = {token.lemma.lower()} | ({above.lemma.lower()} if token.dep == "nmod" else set())
    return bool((below | many) & _list("habits.vague"))


def _is_present(sentence: Sentence, verb: Token) -> bool:
    """Whether the simple present tells of what is so at all times: "is outlawed", "they bomb bases"."""
    auxiliaries = [c for c in sentence.children(verb.i, "aux") if c.dep == "aux"]
    passive = [c for c in sentence.children(verb.i, "aux:pass") if c.tag in {"VBZ", "VBP"}]
    if auxiliaries:
        return False
    if passive:
        return verb.tag == "VBN"
    if verb.lower in _list("habits.unmarked") or sentence.children(verb.i, "cop"):
        return False
    return verb.tag in {"VBZ", "VBP"}


def _is_state(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether people only live in it: "cities under attack"; who is besieged, or by whom, is told."""
    token = sentence[trigger.head]
    above = sentence[token.head]
    by = sentence.children(token.i, "nmod", "obl")
    if token.lemma in _SIEGES or any(c.lower == "by" for b in by for c in sentence.children(b.i, "case")):
        return False
    return (
        trigger.type == "assault"
        and opener(sentence, token) == "under"
        and above.lemma not in {"come", "fall", "put", "place", "be"}
        and not (trigger.mode in _LASTING and sentence.children(token.i, "cop"))  # "is under siege"
    )


_LASTING = frozenset({"clash", "shelling", "airstrike"})
_SIEGES = frozenset({"siege", "blockade", "encirclement"})


def _is_ended(sentence: Sentence, token: Token, known: bool) -> bool:
    """Whether it is told as over, stopped or condemned: "a freeze on fighting", "condemns attacks"."""
    above = sentence[token.head]
    relation = token.dep.split(":")[0]
    if _is_fled(sentence, token):
        return True
    if relation == "nmod" and above.pos == "NOUN":
        return above.lemma.lower() in _list("ended.nouns")
    if relation != "obj" or token.pos != "NOUN":
        return False
    if any(c.lemma in _BEGUN for c in sentence.children(token.i, "acl")):
        return False  # "foiled an attack launched by the rebels"
    bare = token.tag == "NNS" and not known and not sentence.children(token.i, "det", "nmod:poss")
    return above.lemma in _list("ended.verbs") or (bare and above.lemma in _list("ended.condemned"))


def _is_fled(sentence: Sentence, token: Token) -> bool:
    """Whether people only flee it: "were fleeing fighting", "fled from the lines of a battle"."""
    top = sentence[token.head] if token.dep == "nmod" else token
    if sentence[top.head].lemma not in _FLEEING or top.head == top.i:
        return False
    fled = (top.dep == "advcl" and top.tag == "VBG") or (top.dep == "obl" and opener(sentence, top) == "from")
    return fled and token.tag in {"VBG", "NN", "NNS"}


_FLEEING = frozenset({"flee", "escape", "run"})
_BEGUN = frozenset({"launch", "stage", "mount", "wage", "carry", "start"})


def _stands(sentence: Sentence, token: Token, dated: bool) -> bool:
    """Whether a truce or agreement is only referred to, and not made, begun or ended.

    A day beside it may be of its making, but not where it is what is kept to: "in line with the deal".
    """
    top = token
    while top.dep in {"compound", "conj", "appos"} and top.head != top.i:
        top = sentence[top.head]
    above = sentence[top.head]
    relation = top.dep.split(":")[0]
    if relation == "nmod" and above.lemma.lower() in _list("states.kept"):
        return True
    if dated or sentence.children(top.i, "acl") or top.head == top.i or _has_sides(sentence, token):
        return False
    if token.lower in _TALKS and not any(d.lower in _KNOWN for d in sentence.children(token.i, "det")):
        return False  # "after marathon talks", which are no state
    if relation == "nmod":
        return above.lemma.lower() not in _list("states.nouns")
    if relation in {"nsubj", "obj", "obl"} and above.pos == "VERB":
        return above.lemma not in _list("states.verbs")
    return relation not in {"nsubj", "obj"} or above.pos != "VERB"


def _lasts(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether unrest or sanctions only go on, and are not said to come, to grow or to end."""
    token = sentence[trigger.head]
    if token.lemma.lower() not in _list("lasting.words"):
        return False
    above = sentence.ancestors(token.i)[:2]
    return not any(a.lemma.lower() in _list("lasting.verbs") | _list("lasting.nouns") for a in above)


def _is_of_any(sentence: Sentence, trigger: Trigger, place: PlaceMention | None) -> bool:
    """Whether a disaster is any of its kind, of which all is so: "buildings fall in an earthquake"."""
    token = sentence[trigger.head]
    if trigger.type != "disaster" or is_precise(place) or any(t.tag in _TOLD for t in sentence):
        return False
    known = sentence.children(token.i, "det", "nmod:poss", "nummod")
    return token.tag == "NNS" if not known else all(d.lower in {"a", "an", "any"} for d in known)


_TOLD = frozenset({"VBD", "VBN"})


def _is_only_wanted(sentence: Sentence, token: Token) -> bool:
    """Whether somebody would only like to see it: "would like to see protests"."""
    seen = sentence[token.head]
    return token.dep == "obj" and seen.dep == "xcomp" and sentence[seen.head].lemma in _LIKING


def _is_only_a_cause(sentence: Sentence, token: Token) -> bool:
    """Whether something is only laid to it: "attributed the damage to a fire"."""
    return sentence[token.head].lemma in _LAYING and opener(sentence, token) == "to"


_LAYING = frozenset({"attribute", "ascribe"})
_LIKING = frozenset({"like", "love", "prefer", "wish"})


def _has_sides(sentence: Sentence, token: Token) -> bool:
    """Whether those who agree or talk are named: "a deal with Norland", "a truce between the two"."""
    below = sentence.children(token.i, "nmod")
    return any(c.lower in {"between", "with"} for b in below for c in sentence.children(b.i, "case"))


_TALKS = frozenset("talks negotiations summit conference".split())
_KNOWN = frozenset({"the", "this", "these", "those"})


def is_only_likely(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether it is only what could or will be done: "will likely retreat", "could be hard to take"."""
    verb = sentence[trigger.head]
    above = sentence[verb.head]
    if verb.dep == "xcomp" and (above.pos == "ADJ" or above.lemma in _GOING_ON):
        return True
    return any(a.tag == "MD" for a in sentence.children(verb.i, "aux"))


_GOING_ON = frozenset({"continue", "go", "keep", "aim"})


def is_load(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether aid is a thing that is struck or spoken of, and not brought, in a headline as well."""
    if trigger.type != "aid" or not trigger.noun:
        return False
    top = sentence[trigger.head]
    while top.dep in {"compound", "conj"} and top.head != top.i:
        top = sentence[top.head]
    above = sentence[top.head]
    if above.i == top.i:
        return False
    if above.pos == "VERB":
        return above.lemma not in _list("aid.verbs")
    return above.lemma.lower() not in _list("aid.nouns")
