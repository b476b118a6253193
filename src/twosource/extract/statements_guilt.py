"""Guilt told outright: who was behind a deed, bears responsibility for it, or whose work it was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_kinds import folded, national
from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import any_of, holds, listed, side
from twosource.extract.triggers import triggers
from twosource.extract.within import words_in
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import words


def guilt(sentence: Sentence, one: Attribution, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """Every stance of words that name the guilty outright."""
    if holds(sentence, _telling()):  # most sentences have none of all these words
        yield from _behind(sentence, one, inside)
        yield from _bears(sentence, one, inside)
        yield from _rests(sentence, one, inside)
        yield from _work(sentence, one, inside)
        yield from _origin(sentence, one, inside)
    if not listed("predicates.conduct").isdisjoint(sentence.words):
        yield from _conduct(sentence, one, inside)


@cache
def _telling() -> frozenset[str]:
    """The words and verbs by which the guilty are named, but for what their conduct means."""
    rows = any_of("predicates.behind", "predicates.bearing", "predicates.efforts")
    return rows | _BLAME | _WORK | _COMING.keys() | {"involved"}


def supposed(sentence: Sentence, head: Token) -> bool:
    """Whether a deed is only supposed, or still to come: "if the claim that it struck proves true"."""
    likely = words(PACKAGE, "reality", "open_adjectives")
    if _OPEN.isdisjoint(sentence.words) and likely.isdisjoint(sentence.words):
        return False
    above = sentence.ancestors(head.i)[:3]
    if any(
        a.lower in listed("faults.proofs") and any(c.lower == "no" for c in sentence.children(a.i))
        for a in above
    ):
        return True  # "there was no proof that the army was behind it"
    near = (head, sentence[head.head]) if head.dep == "nmod" else (head,)  # "possible use of gas"
    if any(c.lower in likely for t in near for c in sentence.children(t.i, "amod")):
        return True
    chain = (head, *sentence.ancestors(head.i)[:5])
    return any(c.lower in _IFS for t in chain for c in sentence.children(t.i, "mark", "case") if c.i < head.i)


_IFS = frozenset({"if", "unless", "whether"})
_OPEN = _IFS | {"no"}


def same(speaker: Speaker, target: str) -> bool:
    """Whether the accused is the speaker himself."""
    b = set(folded(target))
    if len(b) == 1 and national(target):
        return False
    for name in (*speaker.name.split("; "), speaker.body or ""):
        a = set(folded(name))
        if a and b and (a <= b or b <= a):
            return True
    return False


def is_own(sentence: Sentence, one: Attribution, token: Token) -> bool:
    """Whether it is the speaker who feels so."""
    subject = next(iter(sentence.children(token.i, "nsubj")), None)
    if subject is None or one.speaker is None:
        return False
    return subject.lower in _PRONOUNS or same(one.speaker, phrase_text(sentence, subject.i))


_PRONOUNS = frozenset({"it", "we", "they", "he", "she", "i"})


def _behind(sentence: Sentence, one: Attribution, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """As in "the regime was behind it", "it was responsible", "Moscow was not to blame"."""
    known = listed("predicates.behind")
    for token in inside:
        if token.lower == "involved" and _is_involved(sentence, token, one):
            yield "blames", phrase_text(sentence, sentence.children(token.i, "nsubj")[0].i)
        if token.lower not in known or token.dep == "amod":
            continue  # "they are responsible men"
        if token.lower == "blame" and sentence[token.i - 1].lower != "to":
            continue
        governor = token if sentence.children(token.i, "nsubj") else sentence[token.head]
        judged = bool(sentence.children(governor.i, "aux:pass"))
        held = governor.lemma in _HELD and judged
        judged = judged and governor.lemma in _FOUND
        if token.lower == "blame" and governor.pos == "NOUN":
            continue  # "this is not the time to blame anybody"
        if not (sentence.children(governor.i, "cop") or governor.lemma == "be" or held or judged):
            continue
        subject = next(iter(sentence.children(governor.i, "nsubj")), None)
        if (
            subject is None
            or subject.lower in {"who", "which", "what", "that"}
            or supposed(sentence, governor)
            or _is_demanded(sentence, governor)
        ):
            continue
        name = phrase_text(sentence, subject.i)
        own = subject.lower in {"it", "they", "we"} or (one.speaker is not None and same(one.speaker, name))
        if negated(sentence, token) or negated(sentence, governor):
            yield "denies", name
        elif _hinges(sentence, governor):
            yield "warns", name
        elif own and (other := _named_before(inside, subject)) is not None:
            yield _accuses(inside), phrase_text(sentence, other.i)
        elif own:
            yield "claims_responsibility", name
        else:
            yield ("suspects" if held else _accuses(inside)), name


def _is_demanded(sentence: Sentence, governor: Token) -> bool:
    """As in "you should not be behind the curve"."""
    return any(c.lower in {"should", "must"} for c in sentence.children(governor.i, "aux"))


_FOUND = frozenset({"find", "hold", "deem"})  # "are found responsible for"
_HELD = frozenset({"believe", "think", "suspect", "presume"})  # "were believed responsible for"


def _hinges(sentence: Sentence, governor: Token) -> bool:
    """Whether guilt is still to come: "will be guilty if they do not stop the siege"."""
    clauses = sentence.children(governor.i, "advcl")
    return any(m.lower in {"if", "unless"} for c in clauses for m in sentence.children(c.i, "mark"))


def _named_before(inside: list[Token], pronoun: Token) -> Token | None:
    """Whom "it" stands for in the same words: "that Ruritania cannot mediate as | it is complicit"."""
    if pronoun.lower not in {"it", "they"}:
        return None
    sides = (t for t in inside if t.i < pronoun.i and t.dep.startswith("nsubj") and t.pos != "PRON")
    return next((t for t in sides if side(t) or (t.ent == "LOC" and national(t.text))), None)


def _work(sentence: Sentence, one: Attribution, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """As in "said the blast was the work of rebels", "appeared to be the work of rebels"."""
    for token in inside:
        if token.lower not in _WORK or not sentence.children(token.i, "cop"):
            continue
        if negated(sentence, token) or supposed(sentence, token):
            continue
        of = (c for c in sentence.children(token.i, "nmod") if side(c) or c.lower in listed("sides.meddlers"))
        whose = next((c for c in of if any(k.lower == "of" for k in sentence.children(c.i, "case"))), None)
        name = phrase_text(sentence, whose.i) if whose is not None else ""
        if name and one.speaker is not None and not same(one.speaker, name):
            yield _accuses(inside), name


_WORK = frozenset({"work", "handiwork"})


def _origin(sentence: Sentence, one: Attribution, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """As in "said the shots came from the guards", "was an attempt by the army to break the strike"."""
    efforts = listed("predicates.efforts")
    for token in inside:
        case = _COMING.get(token.lemma) or (
            "by" if token.lower in efforts and sentence.children(token.i, "cop") else None
        )
        if case is None or negated(sentence, token) or supposed(sentence, token):
            continue
        if token.dep.startswith("acl") and sentence[token.head].lower in listed("hearsay.nouns"):
            continue  # "looked into suggestions that the shots came from the guards"
        subject = next(iter(sentence.children(token.i, "nsubj")), None)
        if subject is None or not _is_fire(sentence, subject, token):
            continue
        for doer in sentence.children(token.i, "obl", "nmod"):
            if side(doer) and any(c.lower == case for c in sentence.children(doer.i, "case")):
                name = phrase_text(sentence, doer.i)
                if one.speaker is not None and not same(one.speaker, name):
                    yield _accuses(inside), name


_COMING = {"come": "from", "originate": "from"}


def _conduct(
    sentence: Sentence, one: Attribution, inside: list[Token]
) -> Iterator[tuple[Stance, str | None]]:
    """As in "said Ruritania's policies are designed to starve the town", "its silence represents consent"."""
    for token in inside:
        if token.lower not in listed("predicates.conduct") or not token.dep.startswith("nsubj"):
            continue
        verb = sentence[token.head]
        if (
            verb.lemma not in listed("predicates.meaning")
            or negated(sentence, verb)
            or supposed(sentence, verb)
        ):
            continue
        near = (
            *sentence.children(token.i, "nmod:poss", "compound", "amod"),
            *sentence.tokens[max(0, token.i - 1) : token.i],
        )
        whose = next((c for c in near if side(c) or c.ent == "PER" or national(c.text)), None)
        name = phrase_text(sentence, whose.i) if whose is not None else ""
        if name and one.speaker is not None and not same(one.speaker, name):
            yield "blames", name


def _is_fire(sentence: Sentence, subject: Token, verb: Token) -> bool:
    """Whether what comes from somebody is an attack: a shot, a raid, or what "which" stands for."""
    thing = subject
    if subject.lower in {"which", "that"}:
        above = [a for a in sentence.ancestors(verb.i)[:2] if a.i < subject.i]
        thing = above[-1] if above else subject
    near = {thing.i, *(c.i for c in sentence.children(thing.i, "compound"))}
    if any(sentence[i].lower in listed("predicates.shots") | listed("sides.loads") for i in near):
        return True
    return any(t.head in near and t.type == "assault" for t in triggers(sentence))


def _accuses(inside: list[Token]) -> Stance:
    """How words that name the guilty do it: with a hedge they suspect."""
    hedged = not listed("hedges.words").isdisjoint([t.lower for t in inside if t.text != "May"])
    return "suspects" if hedged else "blames"


def is_guilt(sentence: Sentence, one: Attribution) -> bool:
    """Whether what is said names the guilty outright: "was behind it", "bears responsibility"."""
    for content in one.told:
        inside = words_in(sentence, content)
        if any(stance == "blames" for stance, _ in guilt(sentence, one, inside)):
            return True
    return False


def _is_involved(sentence: Sentence, token: Token, one: Attribution) -> bool:
    """As in "said Ruritanian agents were involved in the bombing"."""
    subject = next(iter(sentence.children(token.i, "nsubj")), None)
    if subject is None or not side(subject) or negated(sentence, token) or supposed(sentence, token):
        return False
    deed = any(t.type == "assault" and t.head > token.i for t in triggers(sentence))
    return deed and one.speaker is not None and not same(one.speaker, phrase_text(sentence, subject.i))


def _bears(sentence: Sentence, one: Attribution, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """As in "said that the army bears responsibility for the strike"."""
    known = listed("predicates.bearing")
    for token in inside:
        if token.lower not in known or negated(sentence, token):
            continue
        things = sentence.children(token.i, "obj")
        things = (
            *things,
            *(d for c in things for d in sentence.children(c.i, "nmod")),
        )  # "a lot of the blame"
        if not any(c.lower in {"responsibility", "blame"} for c in things):
            continue
        if token.lemma == "share" and not any(c.lower == "blame" for c in things):
            continue  # "allies share the responsibility and the costs"
        subject = next((c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj"), None)
        if subject is None or subject.pos == "PRON":
            continue
        name = phrase_text(sentence, subject.i)
        if one.speaker is not None and not same(one.speaker, name):
            yield "blames", name


def _rests(sentence: Sentence, one: Attribution, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """As in "the blame lies with the army", "responsibility for the deaths rests with it", "the fault of"."""
    for token in inside:
        if token.lower not in _BLAME or supposed(sentence, token):
            continue
        most = sentence[token.head]  # "most of the blame lies with the army"
        share = most if token.dep == "nmod" and most.lower in _SHARES else token
        verb = sentence[share.head]
        lies = share.dep.startswith("nsubj") and verb.lemma in _RESTING
        case, whose = ("with", sentence.children(verb.i, "obl")) if lies else ("of", ())
        if not lies and token.lower == "fault" and sentence.children(token.i, "cop"):
            whose = sentence.children(token.i, "nmod")
            if negated(sentence, token) and {"our", "my"} & {c.lower for c in whose}:
                yield "denies", None  # "this is not our fault"
        if negated(sentence, token) or negated(sentence, verb):
            continue
        at = any(c.lower == "at" for c in sentence.children(token.i, "case"))
        subject = next(iter(sentence.children(token.i, "nsubj")), None)
        if at and subject is not None and subject.pos != "PRON" and sentence.children(token.i, "cop"):
            yield _accuses(inside), phrase_text(sentence, subject.i)  # "the pilot was at fault"
        for doer in whose:
            if (doer.pos != "PRON" or doer.lower in {"everyone", "those", "all"}) and any(
                c.lower == case for c in sentence.children(doer.i, "case")
            ):
                name = phrase_text(sentence, doer.i)
                if one.speaker is not None and not same(one.speaker, name):
                    yield _accuses(inside), name


_BLAME = frozenset({"blame", "fault", "responsibility"})
_SHARES = frozenset({"most", "much", "part", "some", "all", "lot", "bulk", "share", "more"})
_RESTING = frozenset({"lie", "rest", "fall", "lay"})


def is_brought_about(sentence: Sentence, token: Token) -> bool:
    """As in "a cracked rail had caused the derailment": a thing is the cause of what nobody did."""
    if token.lemma != "cause" or token.tag not in {"VBD", "VBN"} or negated(sentence, token):
        return False
    cause = next((c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj"), None)
    what = {o.i for o in sentence.children(token.i, "obj")}
    if cause is None or cause.pos == "PRON" or not what:
        return False
    return any(t.head in what and t.noun and t.type == "accident" for t in triggers(sentence))
