"""Rival accounts: what a happening is called, a toll set against another, and a deed that is nobody's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_hung import hung
from twosource.extract.statements_sides import acts
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import listed
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import words

Found = tuple[Stance, str | None]


def ownerless(sentence: Sentence, start: int, end: int) -> Iterator[Found]:
    """How a deed was done, by whosever men: "was carried out by two suicide bombers"."""
    if "suicide" not in sentence.words:
        return
    for act in acts(sentence, start, end):
        verb = sentence[act.head]
        if verb.lemma in listed("sides.harming"):
            continue  # who was killed by a bomber is told, and not how it was done
        verb = sentence[verb.head] if act.noun and verb.dep == "nsubj:pass" else verb
        for doer in sentence.children(verb.i, "obl"):
            if doer.dep == "obl:agent" and sentence[doer.i - 1].lower == "suicide":
                yield "asserts", phrase_text(sentence, doer.i)


def likened(sentence: Sentence, inside: Sequence[Token]) -> Iterator[Found]:
    """What a happening may have been: "may be a terrorist attack", "looked like a rebel provocation"."""
    if _MAYBE.isdisjoint(sentence.words) and _SEEMING.isdisjoint(sentence.lemmas):
        return
    for token in inside:
        if token.pos != "NOUN" or not _is_called(sentence, token):
            continue
        helpers = sentence.children(token.i, "aux")
        perhaps = (*helpers, *sentence.children(token.i, "advmod"))
        if sentence.children(token.i, "cop") and any(c.lower in _MAYBE for c in perhaps):
            yield "suspects", phrase_text(sentence, token.i)
        above = sentence[token.head]
        seems = above.lemma in {"appear", "seem"} or (
            above.lemma in {"believe", "think"} and above.tag == "VBN"
        )
        if (
            token.dep == "xcomp"
            and seems
            and sentence.children(token.i, "cop")
            and not negated(sentence, above)
        ):
            yield "suspects", phrase_text(sentence, token.i)
        like = any(c.lower == "like" for c in sentence.children(token.i, "case"))
        if like and above.lemma in {"look", "seem", "sound"}:
            yield "suspects", phrase_text(sentence, token.i)


_MAYBE = frozenset({"may", "might", "could", "probably", "possibly", "likely", "apparently", "perhaps"})
_SEEMING = frozenset({"appear", "seem", "believe", "think", "look", "sound"})


def indicated(sentence: Sentence, inside: Sequence[Token]) -> Iterator[Found]:
    """What evidence points to: "the wounds indicate that poison was used in the attack"."""
    if _POINTING.isdisjoint(sentence.lemmas):
        return
    for token in inside:
        if token.lemma not in _POINTING or token.dep.startswith("acl"):
            continue
        clauses = sentence.children(token.i, "ccomp")
        below = {i for c in clauses for i in sentence.subtree(c.i)}
        if below and any(t.head in below and t.type in {"assault", "accident"} for t in triggers(sentence)):
            ours = any(sentence[i].lower == "our" for i in sentence.subtree(token.i) if i < token.i)
            yield ("asserts" if ours else "suspects"), None


_POINTING = frozenset({"indicate", "suggest"})


def taken_anew(sentence: Sentence, token: Token) -> Found | None:
    """The stance of a cue that gives an account of its own."""
    if token.pos != "VERB" or any(c.tag == "MD" for c in sentence.children(token.i, "aux")):
        return None
    return (
        hung(sentence, token)
        or _named_anew(sentence, token)
        or _other_toll(sentence, token)
        or _ruled_out(sentence, token)
    )


def _named_anew(sentence: Sentence, token: Token) -> Found | None:
    """As in "called the blast an accident", "described the attackers as terrorists"."""
    thing = next(iter(sentence.children(token.i, "obj")), None)
    if thing is None or not (token.lemma in listed("scorn.verbs") or token.lemma == "identify"):
        return None
    for label in sentence.children(token.i, "xcomp", "obl"):
        if label.i < thing.i or label.pos != "NOUN":
            continue
        if thing.lower in listed("rival.doers"):
            return "blames", phrase_text(sentence, label.i)
        if _is_called(sentence, label) and _is_event(sentence, thing):
            return "asserts", phrase_text(sentence, thing.i)
    return None


def _is_called(sentence: Sentence, token: Token) -> bool:
    """Whether a noun says what sort of happening something was."""
    if token.lower in listed("rival.sorts"):
        return True
    return any(t.head == token.i and t.noun and t.type in {"assault", "accident"} for t in triggers(sentence))


def _is_event(sentence: Sentence, token: Token) -> bool:
    return token.lower in listed("rival.events") or any(
        t.head == token.i and t.noun for t in triggers(sentence)
    )


def _other_toll(sentence: Sentence, token: Token) -> Found | None:
    """As in "gave a lower toll of eight", "put the toll a lot higher"."""
    if token.lemma not in listed("rival.counting"):
        return None
    if any(c.lower in words(PACKAGE, "cues", "nouns.documents") for c in sentence.children(token.i, "nsubj")):
        return None  # "other reports put the toll higher": nobody in particular
    for toll in sentence.children(token.i, "obj"):
        if toll.lower not in listed("rival.tolls"):
            continue
        beside = (*sentence.children(toll.i, "amod"), *sentence.children(token.i, "advmod", "xcomp"))
        apart = [c for c in beside if c.lower in {"higher", "lower"}]
        if any("slightly" not in {k.lower for k in sentence.children(c.i)} for c in apart):
            return "asserts", phrase_text(sentence, toll.i)
    return None


def told_too(sentence: Sentence, token: Token) -> Found | None:
    """As in "the monitor also reported the raids", "they were also reported by it": a second voice."""
    if token.lemma != "report" or token.tag not in {"VBD", "VBZ", "VBP", "VBN"}:
        return None
    if not any(c.lower == "also" for c in sentence.children(token.i, "advmod")):
        return None
    for thing in sentence.children(token.i, "nsubj"):
        if thing.dep == "nsubj:pass" and _is_event(sentence, thing):
            return "confirms", phrase_text(sentence, thing.i)
    for thing in sentence.children(token.i, "obj"):
        known = any(c.lower in {"the", "this"} for c in sentence.children(thing.i, "det"))
        if known and _is_event(sentence, thing):
            return "confirms", phrase_text(sentence, thing.i)
    return None


def _ruled_out(sentence: Sentence, token: Token) -> Found | None:
    """As in "ruled out foul play", "did not rule out the possibility of an attack"."""
    if token.lemma != "rule":
        return None
    for thing in sentence.children(token.i, "obj"):
        if thing.lower in listed("rival.ruled") or _is_called(sentence, thing):
            return "suspects" if negated(sentence, token) else "denies", phrase_text(sentence, thing.i)
    return None


def is_branded(sentence: Sentence, noun: Token) -> bool:
    """Whether a crime is what a deed is said to be, and no other deed: "amounted to war crimes"."""
    heads = (noun, sentence[noun.head]) if noun.dep == "conj" else (noun,)
    return any(sentence[h.head].lemma in _AMOUNTING for h in heads) and noun.lower in _CRIMES


def branded(sentence: Sentence, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "said the raids amounted to war crimes", "the siege could amount to one"."""
    if _AMOUNTING.isdisjoint(sentence.lemmas):
        return
    for token in inside:
        if token.lemma not in _AMOUNTING or not sentence.children(token.i, "nsubj"):
            continue
        if any(c.lower in _CRIMES for c in sentence.children(token.i, "obl", "obj", "nmod")):
            subject = next(iter(sentence.children(token.i, "nsubj")), None)
            yield "condemns", phrase_text(sentence, subject.i) if subject else None


_AMOUNTING = frozenset({"amount", "constitute"})
_CRIMES = frozenset(
    {"crime", "crimes", "massacre", "genocide", "terrorism", "atrocity", "atrocities", "aggression", "murder"}
)
