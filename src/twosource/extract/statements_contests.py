"""Contests: what a speaker denies, holds to or leaves in doubt without a verb for that: "has no plans to"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.people import is_people_word
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_reproached import named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import SELF, side
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]


def contests(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """Every stance of words that deny an aim of one's own, part two things or doubt."""
    if one.speaker is None:
        return
    for token in inside:
        yield from _denied(sentence, one, token)
        yield from _doubted(sentence, one, token)


def _denied(sentence: Sentence, one: Attribution, token: Token) -> Iterator[Found]:
    """What a word denies."""
    if token.lower in named("denying.intents"):
        yield from _no_intent(sentence, one, token)
    elif token.lower in named("denying.truths"):
        verb = sentence[token.head]
        there = any(c.lower == "there" for c in (*sentence.children(verb.i), *sentence.children(token.i)))
        if there and _none(sentence, token, verb):
            yield "denies", None  # "there is no truth to the reports"
    elif token.lower == "nothing":
        yield from _nothing(sentence, one, token)
    elif token.lower in named("denying.apart") or token.lower in named("denying.tied"):
        yield from _apart(sentence, token)
    elif token.lemma in named("denying.deeds") and token.pos == "VERB":
        yield from _does_not(sentence, one, token)
        yield from _unhurt(sentence, one, token)
    elif token.lemma in {"see", "hear", "witness"} and one.speaker is not None:
        have = any(c.lemma in {"have", "do"} for c in sentence.children(token.i, "aux"))
        seen = have and negated(sentence, token) and _is_own(sentence, one, token)
        below = {i for c in sentence.children(token.i, "obj", "obl", "ccomp") for i in sentence.subtree(c.i)}
        if seen and any(t.head in below and t.type in {"assault", "protest"} for t in triggers(sentence)):
            yield "denies", None  # "had not seen or heard of any raid"


def _doubted(sentence: Sentence, one: Attribution, token: Token) -> Iterator[Found]:
    """What a word leaves in doubt."""
    if token.lower == "credibility":
        verb = sentence[token.head]
        if verb.lemma == "lack" or (verb.lemma == "have" and _none(sentence, token, verb)):
            yield "doubts", None  # "the toll lacks credibility"
    elif token.lower in named("doubting.unknown"):
        yield from _unknown(sentence, one, token)
    elif token.lemma in named("doubting.thinking") and token.pos == "VERB":
        yield from _disbelieves(sentence, one, token)
    elif token.lower in named("doubting.prospects"):
        yield from _slim(sentence, token)
    elif token.lower == "unlikely" and sentence.children(token.i, "ccomp", "csubj"):
        yield "doubts", None  # "it was unlikely that": no "a solution seems unlikely", which foretells
    elif token.lower == "aware" and not negated(sentence, token):
        known = one.speaker is not None and one.speaker.kind in {"official", "military", "organisation"}
        known = known and bool(sentence.children(token.i, "ccomp", "obl"))
        if known and sentence.children(token.i, "cop") and _is_own(sentence, one, token):
            yield "confirms", None  # "said it was aware of the raid"
    elif token.lower in named("doubting.sure"):
        if negated(sentence, token) and sentence.children(token.i, "cop") and _is_own(sentence, one, token):
            yield "doubts", None
    elif token.lower in named("doubting.hard"):
        yield from _hard(sentence, token)
    elif token.lower == "mark" and "question" in {c.lower for c in sentence.children(token.i, "compound")}:
        yield "doubts", None


def _is_own(sentence: Sentence, one: Attribution, verb: Token) -> bool:
    """Whether it is the speaker of whom a verb tells."""
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.i < verb.i), None)
    if who is None and verb.dep == "conj":
        who = next(iter(sentence.children(verb.head, "nsubj")), None)
    if who is None or one.speaker is None:
        return False
    if who.lower == "i" and one.direct:
        return verb.pos == "VERB"
    return who.lower in SELF or same(one.speaker, phrase_text(sentence, who.i))


def _none(sentence: Sentence, noun: Token, verb: Token) -> bool:
    """Whether there is none of a thing: "no plans", "not any plans"."""
    dets = {c.lower for c in sentence.children(noun.i, "det")}
    return "no" in dets or ("any" in dets and negated(sentence, verb))


def _no_intent(sentence: Sentence, one: Attribution, noun: Token) -> Iterator[Found]:
    """As in "said Ruritania had no plans for an invasion", "we have no intention of leaving"."""
    verb = sentence[noun.head]
    if verb.lemma != "have" or noun.dep != "obj" or not _none(sentence, noun, verb):
        return
    aim = (*sentence.children(noun.i, "acl", "nmod"), *sentence.children(verb.i, "xcomp", "advcl", "obl"))
    who = next(iter(sentence.children(verb.i, "nsubj")), None)
    lands = who is not None and (who.ent == "LOC" or side(who))  # "said Ruritania had no plans to"
    if aim and (lands or _is_own(sentence, one, verb)):
        yield "denies", phrase_text(sentence, aim[0].i)


def _nothing(sentence: Sentence, one: Attribution, word: Token) -> Iterator[Found]:
    """As in "the alliance has nothing to hide"."""
    verb = sentence[word.head]
    hidden = any(c.lemma in named("denying.hidden") for c in sentence.children(word.i, "acl"))
    if verb.lemma == "have" and hidden:
        yield "denies", None


def _apart(sentence: Sentence, word: Token) -> Iterator[Found]:
    """As in "the shipments were unrelated to the war", "are not linked to it"."""
    if not sentence.children(word.i, "cop", "aux:pass") or supposed(sentence, word):
        return
    subject = next(iter(sentence.children(word.i, "nsubj")), None)
    if subject is None or (word.lower in named("denying.tied")) != negated(sentence, word):
        return
    yield "denies", phrase_text(sentence, subject.i)


def _does_not(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "we are not arming anybody", "said it had never held prisoners": no "will not"."""
    chain = [verb, *([sentence[verb.head]] if verb.dep == "conj" else [])]
    if not any(negated(sentence, v) for v in chain) or supposed(sentence, verb):
        return
    helpers = [c for v in chain for c in sentence.children(v.i, "aux")]
    if any(a.lemma in _ASKING for a in sentence.ancestors(verb.i)[:3]):
        return  # "calls on all sides to ensure that they do not shell homes"
    if "why" in sentence.lower[max(0, verb.i - 6) : verb.i]:
        return  # "why do n't we send a mission?"
    if any(c.tag == "MD" for c in helpers) or not helpers or sentence.children(verb.i, "aux:pass"):
        return
    things = {sentence[i].lower for c in sentence.children(verb.i, "obj") for i in sentence.subtree(c.i)}
    if verb.lemma == "use" and things.isdisjoint(_ARMS):
        return  # "we are not using the airport"
    if any(_is_own(sentence, one, v) for v in chain):
        yield "denies", phrase_text(sentence, verb.i)


def _unhurt(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "the army said no civilians had been killed": of those who answer for it."""
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj:pass"), None)
    if who is None or one.speaker is None or one.speaker.kind not in {"official", "military", "armed_group"}:
        return
    none = any(c.lower == "no" for c in sentence.children(who.i, "det"))
    if none and is_people_word(who.text) and not supposed(sentence, verb):
        yield "denies", phrase_text(sentence, who.i)


_ASKING = frozenset({"ensure", "call", "urge", "ask", "demand", "promise", "order", "want", "hope"})
_ARMS = frozenset({"weapons", "weapon", "force", "violence", "gas", "bombs", "munitions", "torture", "fire"})


def _slim(sentence: Sentence, noun: Token) -> Iterator[Found]:
    """As in "there was little hope of finding survivors", "sees little sign that the truce holds"."""
    near = sentence.children(noun.i, "amod", "det", "advmod")
    if not any(c.lower in {"little", "slim", "scant"} for c in near):
        return
    if sentence.children(noun.i, "acl", "nmod", "ccomp"):
        yield "doubts", None


def _unknown(sentence: Sentence, one: Attribution, noun: Token) -> Iterator[Found]:
    """As in "said it had no information about a raid"."""
    verb = sentence[noun.head]
    if verb.lemma not in {"have", "see", "receive"} or noun.dep != "obj" or not _none(sentence, noun, verb):
        return
    if _is_own(sentence, one, verb):
        about = next(iter(sentence.children(noun.i, "nmod", "acl")), None)
        yield "doubts", phrase_text(sentence, about.i) if about is not None else None


def _disbelieves(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "they do not believe the army will go along with it"."""
    clauses = sentence.children(verb.i, "ccomp")
    if not negated(sentence, verb) or not clauses or not _is_own(sentence, one, verb):
        return
    mine = any(c.lower == "i" for c in sentence.children(verb.i, "nsubj"))
    helpers = [k for c in clauses for k in sentence.children(c.i, "aux")]
    coming = any(k.tag == "MD" for k in helpers) and not any(k.lower == "have" for k in helpers)
    if coming or not mine:  # "I do not think it will hold": no "I do not think anybody loves him"
        yield "doubts", None


def _hard(sentence: Sentence, word: Token) -> Iterator[Found]:
    """As in "it was too difficult to confirm", "too early to say who did it"."""
    if negated(sentence, word) or any(t.lemma == "suspect" for t in sentence):
        return
    ahead = frozenset(sentence.lower[word.i + 1 : word.i + 5])
    if ahead.isdisjoint(named("doubting.proving")) and ahead.isdisjoint(_ASKED):
        return  # "hard to tell them apart", "too early to know the full cost"
    below = (c for c in sentence.children(word.i, "xcomp", "ccomp", "advcl", "csubj"))
    if any(c.lemma in named("doubting.telling") for c in below):
        yield "doubts", None


_ASKED = frozenset({"who", "whether", "what", "if"})


def held_to(sentence: Sentence, one: Attribution) -> Found | None:
    """As in "insists its rules are strict", "maintains they did not fire": a view held against others."""
    if one.lemma not in named("denying.holding") or one.token is None or one.negated:
        return None
    if sentence[one.token].tag == "VBG":
        return None  # "called it a crime, insisting that they knew": said beside what counts
    clause = next((c for c in sentence.children(one.token, "ccomp") if c.i > one.token), None)
    if clause is None or one.speaker is None:
        return None
    if any(c.tag == "MD" for c in sentence.children(clause.i, "aux")):
        return None  # "insists no talks can begin": a demand, or what is still to come
    none = any(
        k.lower == "no"
        for c in sentence.children(clause.i, "nsubj", "obj")
        for k in sentence.children(c.i, "det")
    )
    if none or negated(sentence, clause):
        who = next(iter(sentence.children(clause.i, "nsubj")), None)
        own = who is not None and (who.lower in SELF or side(who) or _is_own(sentence, one, clause))
        deed = any(t.head in set(sentence.subtree(clause.i)) and not t.harm for t in triggers(sentence))
        return ("denies", None) if none or own or deed else None  # "the measures do not go far enough"
    below = {clause.i, *(c.i for c in sentence.children(clause.i, "aux", "cop", "aux:pass"))}
    then = sentence[one.token].tag != "VBD" and any(sentence[i].tag == "VBD" for i in below)
    inside = set(sentence.subtree(clause.i))
    happened = then or any(t.head in inside and not t.harm for t in triggers(sentence))
    if one.lemma == "insist" and one.speaker.kind in _ANSWERING and not happened:
        acts = clause.pos == "VERB" and clause.lemma not in _MEANING  # "insists the work is under way"
        happened = acts and bool(sentence.children(clause.i, "nsubj", "expl"))
    return ("asserts", None) if happened else None  # "insists it is committed to peace": a view


_ANSWERING = frozenset({"official", "military", "armed_group", "organisation"})
_MEANING = frozenset(
    "want hope believe think mean support back commit intend need remain wish respect favour welcome".split()
)


def surmised(sentence: Sentence, one: Attribution) -> Found | None:
    """As in "officials believe the raid was meant to free prisoners": what is only thought of a deed."""
    if (
        one.lemma not in named("doubting.surmising")
        or one.token is None
        or one.negated
        or one.speaker is None
    ):
        return None
    clause = next((c for c in sentence.children(one.token, "ccomp") if c.i > one.token), None)
    if clause is None or one.direct or any(c.tag == "MD" for c in sentence.children(clause.i, "aux")):
        return None
    who = next(iter(sentence.children(clause.i, "nsubj")), None)
    deeds = [t for t in triggers(sentence) if t.type == "assault" and not t.harm]
    told = who is not None and any(t.noun and t.head == who.i for t in deeds)
    told = told and bool(sentence.children(clause.i, "cop", "aux:pass") or clause.lemma == "be")
    done = who is not None and side(who) and any(t.head == clause.i for t in deeds)
    return ("suspects", None) if (told or done) and not negated(sentence, clause) else None


def perhaps_done(sentence: Sentence, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "the reporters may have been targeted", "it is possible that the fire was set on purpose"."""
    for token in inside:
        if token.tag != "VBN" or not sentence.children(token.i, "aux:pass") or negated(sentence, token):
            continue
        helpers = {c.lower for c in sentence.children(token.i, "aux")}
        maybe = bool(helpers & {"may", "might", "could"}) and "have" in helpers
        above = sentence[token.head]
        maybe = maybe or (above.lower == "possible" and token.dep in {"ccomp", "csubj"} and "have" in helpers)
        if maybe and (
            token.lemma in _MEANT
            or any(t.head == token.i and t.type == "assault" and not t.harm for t in triggers(sentence))
        ):
            yield "suspects", None
            return


_MEANT = frozenset(
    {"target", "plant", "stage", "sabotage", "poison", "orchestrate", "set", "ambush", "singled"}
)


def disbelieved(sentence: Sentence, one: Attribution) -> Found | None:
    """As in "does not believe that the army will go": the cue itself says that it is doubted."""
    if not one.negated or one.lemma not in named("doubting.thinking") or one.token is None:
        return None
    return ("doubts", None) if sentence.children(one.token, "ccomp") else None
