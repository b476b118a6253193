"""Stances that lie in what is said, not in the verb: "said it was behind it", "said the regime bombed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from twosource.extract.attributions import Attribution
from twosource.extract.statements_aloof import absent, aloof, belongs, thought_to_be, traced_to
from twosource.extract.statements_causes import causes
from twosource.extract.statements_deeds import deed_stance
from twosource.extract.statements_faults import faults
from twosource.extract.statements_ground import ground
from twosource.extract.statements_guilt import guilt, is_brought_about, supposed
from twosource.extract.statements_judged import judged
from twosource.extract.statements_means import called, means
from twosource.extract.statements_moods import moods
from twosource.extract.statements_open import is_open
from twosource.extract.statements_own import own_loss, struck
from twosource.extract.statements_phrases import phrased
from twosource.extract.statements_plights import plights
from twosource.extract.statements_reproofs import reproofs
from twosource.extract.statements_rival import branded, indicated, likened, ownerless
from twosource.extract.statements_sides import Laid, acts, laid
from twosource.extract.statements_stances import negated, phrase_text
from twosource.extract.statements_words import any_of, listed
from twosource.extract.within import words_in
from twosource.findings.article import Extent
from twosource.findings.mentions import LONGEST
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

WHETHER = {"clear", "unclear", "know", "see", "sure", "determine", "ask", "asked", "confirm", "or", "when"}


class Taken(Struct, frozen=True):
    """A stance found at an attribution."""

    stance: Stance
    target: str | None
    extent: Extent


def said_stances(sentence: Sentence, one: Attribution) -> Iterator[Taken]:
    """The stances that a speaker takes by what he says, each kind once."""
    done: set[Stance] = set()
    where = around(sentence, one)
    for content in one.told:
        inside = words_in(sentence, content)
        for told, target in _stances(sentence, one, content, inside):
            stance: Stance = "suspects" if told == "blames" and _is_belief(sentence, one, inside) else told
            if stance not in done and not (done and stance in {"suspects", "doubts", "warns", "asserts"}):
                done.add(stance)
                yield Taken(stance, target, where)
        if not done:
            for phrase in phrased(sentence, one, inside):
                done.add(phrase)
                yield Taken(phrase, None, where)


_BELIEVING = frozenset({"believe", "think", "suspect", "assume", "reckon", "presume", "fear"})


def _is_belief(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> bool:
    """Whether what is told is only believed: "they believe", "said they believe"."""
    if one.lemma in _BELIEVING:
        return True
    believing = (t for t in inside if t.lemma in _BELIEVING and t.pos == "VERB")
    return any(
        c.lower in {"they", "we", "he", "she"} for t in believing for c in sentence.children(t.i, "nsubj")
    )


def _stances(
    sentence: Sentence, one: Attribution, content: Extent, inside: list[Token]
) -> Iterator[tuple[Stance, str | None]]:
    if is_open(sentence, inside):
        yield "doubts", None
        return
    low = {t.lower for t in inside}
    untrue = None
    if not listed("flat.untrue").isdisjoint(low):
        untrue = next((t for t in inside if _is_untrue(sentence, t)), None)
    if untrue is not None:
        subject = next(iter(sentence.children(untrue.i, "nsubj")), None)
        yield "denies", phrase_text(sentence, subject.i) if subject else None
        return
    summed = "since" in low  # "has carried out 450 strikes since": no deed is confirmed
    deeds = _without_asides(sentence, laid(sentence, content.start, content.end))
    for act in deeds:
        found = deed_stance(sentence, one, act, inside)
        if found and not (summed and found[0] == "confirms"):
            yield found
    if not deeds:
        yield from struck(sentence, one.speaker, inside)
    yield from (("denies", what) for what in aloof(sentence, inside))
    yield from (("denies", what) for what in absent(sentence, inside))
    yield from (("suspects", who) for who in traced_to(sentence, inside))
    yield from (("suspects", who) for who in thought_to_be(sentence, inside))
    yield from (("suspects", who) for who in belongs(sentence, inside))
    yield from guilt(sentence, one, inside)
    yield from faults(sentence, one, inside)
    yield from plights(sentence, one, inside)
    yield from causes(sentence, one, inside)
    yield from moods(sentence, one, inside)
    yield from branded(sentence, inside)
    yield from likened(sentence, inside)
    yield from indicated(sentence, inside)
    yield from ownerless(sentence, content.start, content.end)
    yield from own_loss(sentence, one.speaker, content)
    yield from ground(sentence, one.speaker, inside)
    yield from means(sentence, inside)
    yield from called(sentence, inside)
    yield from _flat(sentence, one, inside)
    unjust = None
    if "justified" in low:
        unjust = next((t for t in inside if t.lower == "justified" and negated(sentence, t)), None)
    if unjust is not None and sentence.children(unjust.i, "aux:pass", "cop"):
        yield "condemns", None  # "such acts cannot be justified"
    if not any_of("scorn.words", "scorn.outrages").isdisjoint(low):
        yield from _scorn(sentence, inside)
    if not listed("threats.modals").isdisjoint(low) or not _WONT.isdisjoint(low):
        yield from _threat(sentence, inside)
    yield from judged(sentence, one, inside)
    yield from reproofs(sentence, one, inside)
    if one.lemma != "show" and not listed("hedges.guess").isdisjoint(low):
        heads = [act.head for act in acts(sentence, content.start, content.end)]
        if any(_guesses(sentence, t) and _is_of(sentence, t, heads) for t in inside):
            yield "suspects", None


def _without_asides(sentence: Sentence, deeds: Sequence[Laid]) -> Sequence[Laid]:
    """The deeds but for what others did in passing: "said it took hostages to free men | held by rebels"."""
    told = [d for d in deeds if not sentence[d.act.head].dep.startswith("acl")]
    return told if any(d.own for d in told) else deeds


_WONT = frozenset({"wont", "wo"})


def _is_untrue(sentence: Sentence, token: Token) -> bool:
    """Whether a word says of what somebody has told that it is not so: "the reports were a fabrication"."""
    if token.lower not in listed("flat.untrue") or negated(sentence, token):
        return False
    of = {c.lower for c in sentence.children(token.i, "nsubj", "nsubj:pass")}
    if "it" in of and token.lower in {"hoax", "lie", "lies", "fabrication", "myth"}:
        of = of - {"it"}
    return bool(sentence.children(token.i, "cop", "aux:pass")) and not of & {"it", "there", "who", "which"}


def _guesses(sentence: Sentence, token: Token) -> bool:
    """Whether a word says that it is only thought so: no "suspected killers", no "seems like a new low"."""
    if token.lower not in listed("hedges.guess") or token.pos == "NOUN" or token.dep == "amod":
        return False
    return sentence[min(token.i + 1, len(sentence) - 1)].lower != "like"


def _is_of(sentence: Sentence, guess: Token, deeds: Sequence[int]) -> bool:
    """Whether a guess is of a deed: below it, above it or beside it, and in no clause of something else."""
    above = sentence[guess.head]
    beside = above.head if above.dep == "conj" else above.i
    if guess.lemma in {"seem", "appear"}:  # "seems to have hit it": no "seems to have brought on a raid by"
        below = sentence.children(guess.i, "xcomp", "ccomp", "advcl")
        near = {guess.i, *(c.i for c in below), *(c.i for t in below for c in sentence.children(t.i, "obj"))}
        near |= {c.i for c in sentence.children(guess.i, "nsubj")}
        return not near.isdisjoint(deeds)
    near = {guess.i, above.i, beside, *sentence.subtree(guess.i), *sentence.subtree(guess.head)}
    return not near.isdisjoint(deeds)


def _flat(sentence: Sentence, one: Attribution, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """A flat denial, "was not intentional", or a rival account of a cause, "was due to a fault"."""
    adjectives = listed("flat.adjectives")
    for token in () if adjectives.isdisjoint(sentence.words) else inside:
        if token.lower in adjectives and negated(sentence, token) and _is_told_flat(sentence, token):
            subject = next(iter(sentence.children(token.i, "nsubj")), None)
            named = subject is not None and subject.lower not in {"which", "who", "that"}
            yield "denies", phrase_text(sentence, subject.i) if subject is not None and named else None
    if _is_of_a_fault(sentence, inside):
        yield "asserts", None  # "the crash was due to a fault", not "broken because of the blast"
    elif "cause" in sentence.lemmas and any(is_brought_about(sentence, t) for t in inside):
        yield "asserts", None


def _is_told_flat(sentence: Sentence, token: Token) -> bool:
    """Whether a thing is told as so: no "I hope that is not true", "you should not be behind the curve"."""
    if not sentence.children(token.i, "cop", "aux:pass") or any(
        c.tag == "MD" or c.lower == "why" for c in sentence.children(token.i)
    ):
        return False
    return not any(a.lemma == "hope" for a in sentence.ancestors(token.i)[:2])


def _is_of_a_fault(sentence: Sentence, inside: list[Token]) -> bool:
    """Whether a crash or a blast is told before what it was due to."""
    if _CAUSED.isdisjoint(sentence.words):
        return False
    spoken = " ".join([t.lower for t in inside])
    first = {cause.split()[0] for cause in listed("flat.causes") if cause in spoken}
    end = next((t.i for t in inside if t.lower in first), 0)
    before = [t for t in inside if t.i < end and t.lower in _CAUSED]
    return any(t.dep.startswith("nsubj") or t.pos == "VERB" for t in before)


_CAUSED = frozenset({"crash", "crashed", "blast", "explosion", "fire"})


def _scorn(sentence: Sentence, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    for token in inside:
        if negated(sentence, token):
            continue
        first = sentence[token.head] if token.dep == "conj" else token  # "a huge and horrific quake"
        whose = sentence[first.head]
        said_of = first.dep not in {"amod", "compound"} or whose.lower in listed("scorn.deeds")
        subject = next(iter(sentence.children(token.i, "nsubj")), None)
        scorned = token.lower in listed("scorn.words") and token.pos == "ADJ" and said_of
        if (scorned and not _is_plain(sentence, token, subject)) or _is_labelled(sentence, token, subject):
            yield "condemns", phrase_text(sentence, subject.i) if subject else None


def _is_plain(sentence: Sentence, token: Token, subject: Token | None) -> bool:
    """Whether a word scorns nobody: "on the offensive", "the scenes are horrific", "if he is cruel"."""
    if token.lower in {"unlawful", "inadequate"} and token.dep == "amod":
        return True  # "allegations of unlawful killings"
    if token.lower == "offensive" and (
        sentence.children(token.i, "case", "det")
        or sentence[max(0, token.i - 1)].text in {"-", "the"}
        or sentence[max(0, token.i - 1)].pos in {"NOUN", "PROPN"}  # "since the rebel offensive began"
    ):
        return True
    if subject is not None and subject.lower in listed("scorn.fates"):
        return True
    if token.dep != "amod":
        return supposed(sentence, token)
    above = (sentence[token.head], *sentence.ancestors(token.head)[:3])
    since = any(m.lower in {"since", "after"} for t in above for m in sentence.children(t.i, "mark"))
    named = sentence[token.head].lower in _RULES and sentence[token.head].dep.startswith("nmod")
    if since or named:
        return True  # "since it began with the brutal repression", "informants of the brutal regime"
    deed = sentence[token.head]  # "would not commit such heinous acts"
    return deed.dep == "obj" and negated(sentence, sentence[deed.head])


_RULES = frozenset({"regime", "government", "rule", "state", "dictatorship"})


def _is_labelled(sentence: Sentence, token: Token, subject: Token | None) -> bool:
    """As in "this is an outrage": what nobody calls a thing that he approves of."""
    if token.lower not in listed("scorn.outrages") or not sentence.children(token.i, "cop"):
        return False
    hate = any(c.lower == "hate" for c in sentence.children(token.i, "compound", "amod"))  # what it was
    meant = subject is not None and subject.lower in {"this", "that", "it", "these"}
    return meant and not hate


def _threat(sentence: Sentence, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """As in "will not go unpunished", "if the fighting goes on, the town will be destroyed"."""
    low = [t.lower for t in inside]
    if "would have" in " ".join(low):
        return  # "would have killed many": it has not
    if any(phrase in " ".join(low) for phrase in listed("threats.phrases")):
        yield "warns", None
        return
    if "unpunished" not in low and any(
        t.lower in listed("threats.modals") and "not" in sentence.lower[t.i + 1 : t.i + 3] for t in inside
    ):
        return  # "it will not be necessary to strike"
    marks = [
        t
        for t in inside
        if t.lower in {"if", "unless"} and t.dep == "mark" and sentence[max(0, t.i - 1)].lower not in WHETHER
    ]
    under = {i for t in marks for i in sentence.subtree(t.head)}  # what the rest hangs on is no threat
    rest = {t.lower for t in inside if t.i not in under}
    if "unpunished" in low or (marks and listed("threats.dangers") & rest):
        yield "warns", None


def around(sentence: Sentence, one: Attribution) -> Extent:
    """The clause of an attribution: cue, speaker and content, within the longest span."""
    parts = [one.cue, *one.told]
    if one.speaker_extent and one.kind != "carried":
        parts.append(one.speaker_extent)
    parts = [p for p in parts if sentence.start <= p.start < sentence.end]
    if not one.told:
        parts.append(Extent(sentence.start, sentence.end))
    start, end = min([p.start for p in parts]), max([p.end for p in parts])
    if end - start <= LONGEST:
        return Extent(start, end)
    middle = one.cue.start if one.kind != "carried" else start
    first = max(start, min(middle - LONGEST // 2, end - LONGEST))
    return Extent(first, first + LONGEST)
