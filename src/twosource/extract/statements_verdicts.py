"""Verdicts: what is said of a deed or of those who did it that condemns it without a verb for that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_reproached import is_blamable, named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]


def verdicts(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "it was slaughter", "there is no excuse", "nobody has the right to kill", "failed its people"."""
    for token in inside:
        yield from _of_noun(sentence, token)
        yield from _of_word(sentence, one, token)


def _of_noun(sentence: Sentence, token: Token) -> Iterator[Found]:
    """What a noun says that condemns."""
    if token.lower in named("verdicts.nouns"):
        yield from _called(sentence, token)
    elif token.lower in named("verdicts.pointed"):
        yield from _pointed(sentence, token)
    elif token.lower in {"breach", "violation"}:
        yield from _breach(sentence, token)
    elif token.lower in named("verdicts.excuses"):
        yield from _inexcusable(sentence, token)
    elif token.lower == "right":
        yield from _no_right(sentence, token)
    elif token.lower in named("verdicts.lost"):
        yield from _lost(sentence, token)


def _of_word(sentence: Sentence, one: Attribution, token: Token) -> Iterator[Found]:
    """What a verb or an adjective says that condemns."""
    if token.lower in named("verdicts.scant"):
        yield from _scant(sentence, token)
    elif token.lemma in named("verdicts.stopping") and token.pos == "VERB":
        yield from _must_stop(sentence, token)
    elif token.lower in named("verdicts.tolerable"):
        yield from _intolerable(sentence, token)
    elif token.lemma == "fail":
        yield from _failed(sentence, one, token)
    elif token.lemma in named("verdicts.worsening"):
        yield from _worse(sentence, one, token)
    elif token.lemma in named("verdicts.likened"):
        below = {sentence[i].lower for i in sentence.subtree(token.i) if i > token.i}
        if below & named("verdicts.villains") and not negated(sentence, token):
            thing = next(iter(sentence.children(token.i, "obj")), None)
            yield "condemns", phrase_text(sentence, thing.i) if thing is not None else None


def _called(sentence: Sentence, noun: Token) -> Iterator[Found]:
    """As in "what was happening there was systematic slaughter"."""
    if not sentence.children(noun.i, "cop") or negated(sentence, noun) or supposed(sentence, noun):
        return
    if any(c.tag == "MD" for c in sentence.children(noun.i, "aux")):
        return
    subject = next(iter(sentence.children(noun.i, "nsubj", "csubj")), None)
    what = noun.i > 4 and "what" in sentence.lower[: noun.i - 2]  # "what was happening there was slaughter"
    if subject is not None or what:
        yield "condemns", phrase_text(sentence, subject.i) if subject is not None else None


def _pointed(sentence: Sentence, noun: Token) -> Iterator[Found]:
    """As in "this is a massacre", "the killings were a crime against humanity": no "it was a murder case"."""
    subject = next(iter(sentence.children(noun.i, "nsubj")), None)
    if subject is None or not sentence.children(noun.i, "cop") or negated(sentence, noun):
        return
    if any(c.tag == "MD" or c.lower == "hate" for c in sentence.children(noun.i)):
        return
    deed = any(t.start <= subject.i < t.end and t.type == "assault" for t in triggers(sentence))
    if deed or subject.lower in {"this", "that", "these", "what"}:
        yield "condemns", phrase_text(sentence, subject.i)


def _breach(sentence: Sentence, noun: Token) -> Iterator[Found]:
    """As in "it was a breach of humanitarian norms"."""
    if not sentence.children(noun.i, "cop") or sentence.children(noun.i, "case") or negated(sentence, noun):
        return
    subject = next(iter(sentence.children(noun.i, "nsubj")), None)
    norms = any(c.lower in named("verdicts.norms") for c in sentence.children(noun.i, "nmod"))
    if subject is not None and norms:
        yield "condemns", phrase_text(sentence, subject.i)


def _scant(sentence: Sentence, word: Token) -> Iterator[Found]:
    """As in "the response has been far too slow", "the government has done too little"."""
    if not any(c.lower == "too" for c in sentence.children(word.i, "advmod")):
        return
    verb = sentence[word.head] if word.dep in {"obj", "advmod"} else word
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    done = verb.lemma == "do" or bool(sentence.children(word.i, "cop"))
    if who is not None and done and who.lower in named("verdicts.helping"):
        yield "condemns", phrase_text(sentence, who.i)


def _must_stop(sentence: Sentence, verb: Token) -> Iterator[Found]:
    """As in "the army must stop killing its people", "the violence must end"."""
    if not any(c.lower in {"must", "should"} for c in sentence.children(verb.i, "aux")) or negated(
        sentence, verb
    ):
        return
    who = next(iter(sentence.children(verb.i, "nsubj")), None)
    if who is None or who.lower in {"we", "i"} or not (is_blamable(sentence, who) or who.pos == "PRON"):
        return  # "the killings must stop" demands it of nobody
    below = {i for c in sentence.children(verb.i, "obj", "xcomp", "obl") for i in sentence.subtree(c.i)}
    harm = any(t.head in below and t.type in {"assault", "arrest"} for t in triggers(sentence))
    if harm or any(sentence[i].lower in {"violence", "bloodshed", "repression", "crackdown"} for i in below):
        yield "condemns", phrase_text(sentence, who.i)


def _inexcusable(sentence: Sentence, noun: Token) -> Iterator[Found]:
    """As in "there is no excuse for denying them aid", "there is no place for such violence"."""
    if not any(c.lower == "no" for c in sentence.children(noun.i, "det")):
        return
    verb = sentence[noun.head]
    there = any(c.lower == "there" for c in (*sentence.children(verb.i), *sentence.children(noun.i)))
    had = verb.lemma == "have" and noun.dep == "obj"
    about = [
        c
        for c in (*sentence.children(noun.i, "nmod", "acl"), *sentence.children(verb.i, "obl", "advcl"))
        if any(k.lower == "for" for k in sentence.children(c.i, "case", "mark"))
    ]
    if (there or had) and about:
        yield "condemns", phrase_text(sentence, about[0].i)


def _no_right(sentence: Sentence, noun: Token) -> Iterator[Found]:
    """As in "nobody has the right to kill others", "they had no right to shoot"."""
    verb = sentence[noun.head]
    if verb.lemma != "have" or noun.dep != "obj":
        return
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.i < verb.i), None)
    none = who is not None and (
        who.lower in named("verdicts.nobody") or any(c.lower == "no" for c in sentence.children(who.i, "det"))
    )
    no = any(c.lower == "no" for c in sentence.children(noun.i, "det"))
    below = set(sentence.subtree(noun.i)) | set(sentence.subtree(verb.i))
    harm = any(t.head in below and (t.harm or t.type in {"assault", "arrest"}) for t in triggers(sentence))
    if (none or no) and harm:
        yield "condemns", None


def _intolerable(sentence: Sentence, word: Token) -> Iterator[Found]:
    """As in "violence is not acceptable", "such raids cannot be tolerated"."""
    subject = next(iter(sentence.children(word.i, "nsubj")), None)
    if subject is None or not negated(sentence, word) or not sentence.children(word.i, "cop", "aux:pass"):
        return
    if subject.lower in named("dangers.things") or any(
        t.start <= subject.i < t.end and t.type in {"assault", "arrest"} for t in triggers(sentence)
    ):
        yield "condemns", phrase_text(sentence, subject.i)
    elif subject.lower in {"this", "that", "it", "behaviour", "behavior", "conduct", "actions"}:
        yield "condemns", None


def _lost(sentence: Sentence, word: Token) -> Iterator[Found]:
    """As in "the ruler has lost his legitimacy", "has no legitimacy"."""
    verb = sentence[word.head]
    none = any(c.lower in {"no", "any", "all"} for c in sentence.children(word.i, "det"))
    gone = verb.lemma == "lose" or (verb.lemma == "have" and none)
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    may = any(c.tag == "MD" for c in sentence.children(verb.i, "aux"))
    if word.dep == "obj" and gone and not may and who is not None and who.lower not in {"we", "i"}:
        yield "condemns", phrase_text(sentence, who.i)


def _failed(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "the council has failed in its duty", "failed to protect civilians"."""
    if verb.pos != "VERB" or negated(sentence, verb) or supposed(sentence, verb):
        return
    if any(c.tag == "MD" for c in sentence.children(verb.i, "aux")):
        return
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    if who is None or who.pos == "PRON" or one.speaker is None or not is_blamable(sentence, who):
        return
    to = any(c.lemma in named("verdicts.failing") for c in sentence.children(verb.i, "xcomp"))
    below = (*sentence.children(verb.i, "obj"), *sentence.children(verb.i, "obl"))
    duty = any(c.lower in named("verdicts.duties") for c in below)
    name = phrase_text(sentence, who.i)
    if (to or duty) and not same(one.speaker, name):
        yield "condemns", name


def _worse(sentence: Sentence, one: Attribution, verb: Token) -> Iterator[Found]:
    """As in "division emboldens the authorities", "the vote undermined the talks": no "to undermine"."""
    if verb.pos != "VERB" or verb.tag in {"VB", "VBG", "VBN"} or negated(sentence, verb):
        return
    if one.speaker is None or not sentence.children(verb.i, "obj") or supposed(sentence, verb):
        return
    what = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj"), None)
    if what is not None and what.lower not in {"we", "i"}:
        yield "condemns", phrase_text(sentence, what.i)
