"""Dangers: what may come, of which words warn: "would escalate the conflict", "on the brink of war"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.statements_reproached import OWN, named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]


def dangers(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """Every warning in words that tell what may come."""
    for token in inside:
        if token.lower in named("dangers.futures") or token.lower == "going":
            yield from _ahead(sentence, token)
        elif token.lower in named("dangers.brinks"):
            yield from _brink(sentence, token)
        elif token.lower in {"risk", "risks", "danger", "dangers", "fears"}:
            yield from _risk(sentence, token)
        elif token.lower == "running":
            yield from _running(sentence, token)
        elif token.lower in named("dangers.likely"):
            yield from _likely(sentence, token)
        elif token.lemma in named("dangers.heading") and token.tag == "VBG":
            below = (c for c in sentence.children(token.i, "obl") if _is_danger(sentence, c))
            if sentence.children(token.i, "aux") and not negated(sentence, token):
                yield from (("warns", phrase_text(sentence, c.i)) for c in below)
        elif token.lemma in {"prepare", "plan", "ready"}:
            yield from _readied(sentence, one, token)


def _running(sentence: Sentence, verb: Token) -> Iterator[Found]:
    """As in "time is running out", "we are running out of food"."""
    near = sentence.lower[verb.i + 1 : verb.i + 2]
    if not {"out", "low", "short"} & set(near) or negated(sentence, verb):
        return
    of = (*sentence.children(verb.i, "nsubj"), *sentence.children(verb.i, "obl"))
    of = (*of, *(d for c in of for d in sentence.children(c.i, "conj")))
    if any(c.lower in named("dangers.supplies") for c in of):
        yield "warns", None


def _likely(sentence: Sentence, word: Token) -> Iterator[Found]:
    """As in "another earthquake is likely", "the disease is likely to spread"."""
    subject = next(iter(sentence.children(word.i, "nsubj")), None)
    if subject is None or negated(sentence, word) or not sentence.children(word.i, "cop"):
        return
    grows = any(
        c.lemma in named("dangers.worse") or c.lemma in {"spread", "follow"}
        for c in sentence.children(word.i, "xcomp")
    )
    if grows or (not sentence.children(word.i, "xcomp") and _is_danger(sentence, subject)):
        yield "warns", phrase_text(sentence, subject.i)


def _ahead(sentence: Sentence, modal: Token) -> Iterator[Found]:
    """As in "will have devastating consequences", "could descend into chaos", "is going to be a massacre"."""
    verb = sentence[modal.head]
    if modal.lower == "going":
        inner = sentence.children(modal.i, "xcomp")
        if not inner or "to" not in sentence.lower[modal.i + 1 : modal.i + 2]:
            return
        verb = inner[0]
    elif modal.tag != "MD" or not modal.dep.startswith("aux"):
        return
    helpers = {c.lower for c in sentence.children(verb.i, "aux")}
    if negated(sentence, verb) or helpers & {"have", "'ve"} or _is_nobody(sentence, verb):
        return
    if verb.lemma in {"want", "like", "love", "prefer"}:
        return  # "would want to die rather than see it"
    chain = [verb, *(c for c in sentence.children(verb.i, "xcomp", "conj") if c.tag in {"VB", "VBG"})]
    for one in chain:
        if _worsens(sentence, one) or _brings(sentence, one):
            yield "warns", phrase_text(sentence, one.i) if one.pos == "NOUN" else None
            return


def _is_nobody(sentence: Sentence, verb: Token) -> bool:
    who = next(iter(sentence.children(verb.i, "nsubj")), None)
    if who is None:
        return False
    return who.lower in named("verdicts.nobody") or any(
        c.lower == "no" for c in sentence.children(who.i, "det")
    )


def _worsens(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb says that something grows worse, and not in what it ends."""
    if verb.lemma == "make" and any(sentence[i].lower == "worse" for i in sentence.subtree(verb.i)):
        return True
    if verb.pos != "VERB" or verb.lemma not in named("dangers.worse"):
        return False
    who = next(iter(sentence.children(verb.i, "nsubj")), None)
    if verb.lemma == "freeze":
        return who is not None and who.lower in {"people", "children", "families", "refugees"}
    return who is None or who.lower not in {"we", "i", "he", "she"}


def _brings(sentence: Sentence, verb: Token) -> bool:
    """Whether what a verb brings about is a danger: "lead to chaos", "there could be an exodus"."""
    if verb.pos == "NOUN" and sentence.children(verb.i, "cop", "expl"):
        past = any(c.tag == "JJS" for c in sentence.children(verb.i, "amod"))  # "may be the deadliest raid"
        against = any(c.lower in _AGAINST for c in sentence.children(verb.i, "case"))
        return not past and not against and _is_danger(sentence, verb)
    if verb.lemma not in named("dangers.bringing"):
        return False
    below = (*sentence.children(verb.i, "obj"), *sentence.children(verb.i, "obl"))
    if verb.lemma == "end":
        below = tuple(c for c in below if any(k.lower == "in" for k in sentence.children(c.i, "case")))
    if verb.lemma in {"be", "follow", "ensue", "happen", "erupt", "break"}:
        below = (*below, *sentence.children(verb.i, "nsubj"))
    if any(c.lower in OWN for c in sentence.children(verb.i, "nsubj")) and verb.lemma in {"see", "set"}:
        return False
    return any(
        _is_danger(sentence, c)
        and not {k.lower for k in sentence.children(c.i, "case")}
        & {"from", "after", "during", "despite", "of"}
        for c in below
    )


def _is_danger(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun names a danger; consequences only where they are grave."""
    near = {noun.lower, *(c.lower for c in sentence.children(noun.i, "amod", "compound"))}
    if noun.lower in named("dangers.consequences"):
        return bool(near & named("dangers.grave"))
    if noun.lower in named("dangers.things"):
        return not any(c.lower == "no" for c in sentence.children(noun.i, "det"))
    under = sentence.children(noun.i, "nmod")  # "a wave of violence"
    return any(c.lower in named("dangers.things") for c in under) and noun.lower in _AMOUNTS


_AGAINST = frozenset({"against", "without", "for"})
_AMOUNTS = frozenset(
    {"wave", "cycle", "spiral", "kind", "sort", "state", "risk", "escalation", "spread", "loss"}
)


def _brink(sentence: Sentence, noun: Token) -> Iterator[Found]:
    """As in "the country is on the brink of civil war"."""
    if noun.lower == "edge" or not any(c.lower in {"on", "to"} for c in sentence.children(noun.i, "case")):
        return
    for of in sentence.children(noun.i, "nmod"):
        if _is_danger(sentence, of) and not negated(sentence, sentence[noun.head]):
            yield "warns", phrase_text(sentence, of.i)


def _risk(sentence: Sentence, noun: Token) -> Iterator[Found]:
    """As in "there is a risk of famine", "risks plunging the country into war", "at risk of starvation"."""
    if noun.pos == "VERB":
        below = {i for c in sentence.children(noun.i, "obj", "xcomp") for i in sentence.subtree(c.i)}
        worse = any(sentence[i].lemma in named("dangers.worse") for i in below)
        if (worse or any(_is_danger(sentence, sentence[i]) for i in below)) and not negated(sentence, noun):
            yield "warns", None
        return
    if any(c.lower == "no" for c in sentence.children(noun.i, "det")):
        return
    verb = sentence[noun.head]
    there = any(c.lower == "there" for c in (*sentence.children(verb.i), *sentence.children(noun.i)))
    at = any(c.lower == "at" for c in sentence.children(noun.i, "case"))
    if not (there or at) or negated(sentence, verb):
        return
    below = {i for c in sentence.children(noun.i, "nmod", "acl", "ccomp") for i in sentence.subtree(c.i)}
    harm = any(t.head in below and (t.harm or t.type in {"assault", "outbreak"}) for t in triggers(sentence))
    clause = noun.lower in {"risk", "danger"} and bool(sentence.children(noun.i, "acl", "ccomp"))
    if harm or (there and clause) or any(_is_danger(sentence, sentence[i]) for i in below):
        yield "warns", None


def _readied(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "the rebels say they are preparing a counter-attack"."""
    who = next(iter(sentence.children(verb.i, "nsubj")), None)
    if one.speaker is None or one.speaker.kind not in {"armed_group", "military"} or negated(sentence, verb):
        return
    if who is None or who.lower not in {"they", "we", "it"} or verb.tag not in {"VBG", "VBP", "VBZ"}:
        return
    below = {i for c in sentence.children(verb.i, "obj", "xcomp", "obl") for i in sentence.subtree(c.i)}
    if any(t.head in below and t.type == "assault" for t in triggers(sentence)) or any(
        sentence[i].lower in _ONSETS for i in below
    ):
        yield "warns", None


_ONSETS = frozenset(
    {"attack", "counter-attack", "counterattack", "offensive", "assault", "strike", "attacks"}
)
