"""Stances that lie in what is said, not in the verb: "said it was behind it", "said the regime bombed"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_kinds import folded, national
from twosource.extract.speakers_phrases import PACKAGE
from twosource.extract.statements_aloof import aloof, traced_to
from twosource.extract.statements_faults import faults
from twosource.extract.statements_guilt import guilt, is_brought_about, same, supposed
from twosource.extract.statements_open import is_open
from twosource.extract.statements_own import is_own, is_warfare, own_loss, struck
from twosource.extract.statements_rival import branded, indicated, is_branded, likened, ownerless
from twosource.extract.statements_sides import LEADING, Laid, acts, laid, listed, name_of
from twosource.extract.statements_stances import negated, object_of, phrase_text
from twosource.findings.article import Extent
from twosource.findings.mentions import LONGEST, Speaker
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import words

WATCHING = {
    "observatory",
    "monitor",
    "network",
    "watch",
    "rights",
    "nations",
    "committees",
}  # never claim a deed
WHETHER = {"clear", "unclear", "know", "see", "sure", "determine", "ask", "asked", "confirm", "or", "when"}
ARMED = {"group's", "gang", "rebel", "rebels", "militia", "militant", "guerrilla", "insurgent", "faction"}
CLAIMANTS = {"armed_group", "military", "organisation", "other"}


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
        inside = [t for t in sentence if content.start <= t.start < content.end]
        for stance, target in _stances(sentence, one, content, inside):
            if stance not in done and not (done and stance in {"suspects", "doubts", "warns", "asserts"}):
                done.add(stance)
                yield Taken(stance, target, where)


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
    for act in laid(sentence, content.start, content.end):
        found = _of_act(sentence, one, act, inside)
        if found and not (summed and found[0] == "confirms"):
            yield found
    if not any(laid(sentence, content.start, content.end)):
        yield from struck(sentence, one.speaker, inside)
    yield from (("denies", what) for what in aloof(sentence, inside))
    yield from (("suspects", who) for who in traced_to(sentence, inside))
    yield from guilt(sentence, one, inside)
    yield from faults(sentence, one, inside)
    yield from branded(sentence, inside)
    yield from likened(sentence, inside)
    yield from indicated(sentence, inside)
    yield from ownerless(sentence, content.start, content.end)
    yield from own_loss(sentence, one.speaker, content)
    yield from _flat(sentence, one, inside)
    if not (listed("scorn.words") | listed("scorn.outrages")).isdisjoint(low):
        yield from _scorn(sentence, inside)
    if not listed("threats.modals").isdisjoint(low):
        yield from _threat(sentence, inside)
    guessed = not listed("hedges.guess").isdisjoint(low) and any(_guesses(sentence, t) for t in inside)
    if guessed and any(acts(sentence, content.start, content.end)):
        yield "suspects", None


def _is_untrue(sentence: Sentence, token: Token) -> bool:
    """Whether a word says of what somebody has told that it is not so: "the reports were a fabrication"."""
    if token.lower not in listed("flat.untrue") or negated(sentence, token):
        return False
    of = {c.lower for c in sentence.children(token.i, "nsubj", "nsubj:pass")}
    return bool(sentence.children(token.i, "cop", "aux:pass")) and not of & {"it", "there", "who", "which"}


def _guesses(sentence: Sentence, token: Token) -> bool:
    """Whether a word says that it is only thought so: no "suspected killers", no "seems like a new low"."""
    if token.lower not in listed("hedges.guess") or token.pos == "NOUN" or token.dep == "amod":
        return False
    return sentence[min(token.i + 1, len(sentence) - 1)].lower != "like"


def _of_act(
    sentence: Sentence, one: Attribution, act: Laid, inside: list[Token]
) -> tuple[Stance, str | None] | None:
    """An attack laid to somebody by a speaker: his own claim, an accusation or a suspicion."""
    target = name_of(sentence, act.start, _off_ground(sentence, act))
    speaker = one.speaker
    head = sentence[act.act.head]
    above = sentence.ancestors(head.i)
    if speaker is None or any(_only_named(sentence, a) for a in above[:3]) or supposed(sentence, head):
        return None
    if is_branded(sentence, head) or _is_background(sentence, one, head):
        return None
    if any(_is_hearsay(sentence, a, b) for a, b in pairwise((head, *above[:3]))):
        return None
    verb = sentence[head.head] if act.act.noun and sentence[head.head].pos == "VERB" else head
    led = _is_led(sentence, act, inside)
    if _is_feared(sentence, verb):
        return ("warns", target) if not act.own and not same(speaker, target) else None
    if _is_coming(sentence, verb):
        mine = act.own and not set(folded(speaker.name)) & WATCHING and _is_said_of_self(sentence, one, act)
        return ("warns", target) if mine else None
    if act.own and (other := _other_meant(sentence, act, inside)) is not None:
        return ("blames", phrase_text(sentence, other.i)) if sentence[act.head].lower == "they" else None
    if negated(sentence, head) or negated(sentence, verb):
        mine = _is_said_of_self(sentence, one, act) if act.own else led or same(speaker, target)
        return ("denies", target) if mine else None
    watching = bool(set(folded(speaker.name)) & WATCHING)
    ruling = _rules(speaker)
    if led:
        armed = speaker.kind in {"armed_group", "other"} or bool(set(folded(speaker.name)) & ARMED)
        armed = armed and act.act.mode not in {"arrest", "abduction"}
        return ("claims_responsibility", None) if armed else None
    if act.own:
        own = _is_said_of_self(sentence, one, act) and (ruling or speaker.kind in CLAIMANTS) and not watching
        thing = object_of(sentence, head.i)
        what = phrase_text(sentence, thing.i) if thing else head.text
        return ("confirms" if ruling else "claims_responsibility", what) if own else None
    if same(speaker, target) and not watching:
        return ("confirms" if ruling else "claims_responsibility"), target
    if is_own(sentence, speaker, act):
        fought = any(t.lower in listed("own.fights") and t.dep != "compound" for t in inside)
        return None if fought else ("confirms", target)
    if is_warfare(sentence, speaker, act, inside):
        return None
    return ("suspects" if any(_softens(sentence, t, act, verb) for t in inside) else "blames"), target


def _rules(speaker: Speaker) -> bool:
    """Whether a state or its army speaks: an army named after no country is a group with arms."""
    if speaker.kind == "military":
        last = speaker.name.rsplit(maxsplit=1)[-1]  # "Army of Ruritania" is a state's
        return not (speaker.name.startswith("Army of ") and national(last) is None)
    return speaker.kind == "official" or "coalition" in speaker.name.lower()


def _is_background(sentence: Sentence, one: Attribution, deed: Token) -> bool:
    """Whether a deed is only what an announcement came after: "announced a curfew following army raids"."""
    if one.lemma not in {"announce", "declare", "order"} or one.token is None:
        return False
    if sentence.children(one.token, "ccomp"):
        return False
    chain = (deed, *(a for a in sentence.ancestors(deed.i)[:4] if a.pos == "NOUN"))
    cases = {c.lower for t in chain for c in sentence.children(t.i, "case")}
    return bool(cases & {"following", "after", "amid", "despite", "result", "because"})


def _is_coming(sentence: Sentence, verb: Token) -> bool:
    """Whether a deed is still to be done: "we will go on striking them in all their hideouts"."""
    chain = (verb, *(a for a in sentence.ancestors(verb.i)[:1] if verb.dep in {"xcomp", "conj"}))
    helpers = {c.lower for t in chain for c in sentence.children(t.i, "aux")}
    return bool(helpers & {"will", "shall", "'ll", "wo"})


def _is_feared(sentence: Sentence, verb: Token) -> bool:
    """Whether a deed is only what somebody could do: "from there they could launch attacks"."""
    helpers = {c.lower for c in sentence.children(verb.i, "aux")}
    return verb.tag == "VB" and bool(helpers & {"could", "might", "may"}) and "have" not in helpers


def _other_meant(sentence: Sentence, act: Laid, inside: list[Token]) -> Token | None:
    """The side named before in the same words that "they" and "its" may stand for."""
    if sentence[act.head].lower in {"we", "our", "ours"} or any(
        t.lower in {"we", "our"} for t in sentence.tokens[act.start : act.end]
    ):
        return None
    sides = (
        t
        for t in inside
        if t.i < act.start and t.dep.startswith("nsubj") and t.head != sentence[act.head].head
    )
    return next((t for t in sides if t.lower in listed("sides.nouns") or t.ent == "ORG"), None)


def _softens(sentence: Sentence, token: Token, act: Laid, verb: Token) -> bool:
    """Whether a softening word is said of the deed: no "killed nine and may amount to a crime"."""
    if token.lower not in listed("hedges.words"):
        return False
    chain = {act.act.head, verb.i, *range(act.start, act.end), *(a.i for a in sentence.ancestors(verb.i))}
    return token.i in chain or token.head in chain


def _is_led(sentence: Sentence, act: Laid, inside: list[Token]) -> bool:
    """Whether "his forces" are the speaker's own: nobody else is named before in what he says."""
    if not any(t.lower in LEADING for t in sentence.tokens[act.start : act.end]):
        return False
    return not any(t.ent == "PER" or t.lower in {"he", "she"} for t in inside if t.i < act.start)


def _off_ground(sentence: Sentence, act: Laid) -> int:
    """The end of a side's name before where it stands: "rebels | in the old port"."""
    for i in range(act.head + 1, act.end - 1):
        if sentence[i].lower in {"in", "at", "near", "inside", "around"}:
            named = any(first < i < last for _, first, last in sentence.names())
            return act.end if named else i
    return act.end


def _is_hearsay(sentence: Sentence, clause: Token, noun: Token) -> bool:
    """Whether a clause is what is only heard: "is looking into reports | that its planes hit a school"."""
    heard = clause.dep.startswith("acl") and noun.lower in listed("hearsay.nouns")
    return heard and bool(sentence.children(clause.i, "mark", "nsubj"))


def _only_named(sentence: Sentence, above: Token) -> bool:
    """Whether a word above an act keeps a speaker from telling it: "prevented", "asked about a report"."""
    asked = above.lemma == "ask" and not sentence.children(above.i, "nsubj")
    return asked or above.lemma in _AVERTING


_AVERTING = frozenset(
    """prevent avert avoid deter halt stop end cease suspend pause moratorium suspension cessation thwart foil
    repel repulse intercept fear risk""".split()
)  # "in fear of more raids"


def _are_many(sentence: Sentence, one: Attribution) -> bool:
    """Whether a speaker is people by a plural name: "the Houthis said they fired"."""
    who = one.speaker_extent
    named = [t for t in sentence if who is not None and who.start <= t.start < who.end]
    return bool(named) and named[0].lower == "the" and named[-1].lower.endswith("s")


def _is_said_of_self(sentence: Sentence, one: Attribution, act: Laid) -> bool:
    """Whether "it" in the words is the speaker: the subject of what he says, not of a clause further down."""
    pronoun = sentence[act.head]
    if any(t.lower in {"we", "our"} for t in sentence.tokens[act.start : act.end]):
        return True
    if one.speaker is not None and one.speaker.kind == "other" and not _are_many(sentence, one):
        return False  # a person's "they" is somebody else
    chain = [sentence[pronoun.head], *sentence.ancestors(pronoun.head)]
    for above in chain:
        if above.i == one.token:
            return True
        paper = sentence[above.head].lower in words(PACKAGE, "cues", "nouns.documents")
        if above.dep.startswith(("acl", "advcl")) and not paper:  # "said in a statement that its men ..."
            return False
    return one.kind in {"verb", "according"}


def _flat(sentence: Sentence, one: Attribution, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    """A flat denial, "was not intentional", or a rival account of a cause, "was due to a fault"."""
    adjectives = listed("flat.adjectives")
    for token in inside:
        if token.lower in adjectives and negated(sentence, token):
            subject = next(iter(sentence.children(token.i, "nsubj")), None)
            named = subject is not None and subject.lower not in {"which", "who", "that"}
            yield "denies", phrase_text(sentence, subject.i) if subject is not None and named else None
    spoken = " ".join(t.lower for t in inside)
    first = {cause.split()[0] for cause in listed("flat.causes") if cause in spoken}
    end = next((t.i for t in inside if t.lower in first), 0)
    if any(
        t.lower in _CAUSED and (t.dep.startswith("nsubj") or t.pos == "VERB") for t in inside if t.i < end
    ):
        yield "asserts", None  # "the crash was due to a fault", not "broken because of the blast"
    elif any(is_brought_about(sentence, t) for t in inside):
        yield "asserts", None


_CAUSED = frozenset({"crash", "crashed", "blast", "explosion", "fire"})


def _scorn(sentence: Sentence, inside: list[Token]) -> Iterator[tuple[Stance, str | None]]:
    for token in inside:
        if negated(sentence, token):
            continue
        said_of = token.dep not in {"amod", "compound"}
        subject = next(iter(sentence.children(token.i, "nsubj")), None)
        if (token.lower in listed("scorn.words") and said_of) or _is_labelled(sentence, token, subject):
            yield "condemns", phrase_text(sentence, subject.i) if subject else None


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
    if "unpunished" not in low and any(
        t.lower in listed("threats.modals") and "not" in sentence.lower[t.i + 1 : t.i + 3] for t in inside
    ):
        return  # "it will not be necessary to strike"
    condition = any(
        t.lower in {"if", "unless"} and t.dep == "mark" and sentence[max(0, t.i - 1)].lower not in WHETHER
        for t in inside
    )
    if "unpunished" in low or (condition and listed("threats.dangers") & set(low)):
        yield "warns", None


def around(sentence: Sentence, one: Attribution) -> Extent:
    """The clause of an attribution: cue, speaker and content, within the longest span."""
    parts = [one.cue, *one.told]
    if one.speaker_extent and one.kind != "carried":
        parts.append(one.speaker_extent)
    parts = [p for p in parts if sentence.start <= p.start < sentence.end]
    if not one.told:
        parts.append(Extent(sentence.start, sentence.end))
    start, end = min(p.start for p in parts), max(p.end for p in parts)
    if end - start <= LONGEST:
        return Extent(start, end)
    middle = one.cue.start if one.kind != "carried" else start
    first = max(start, min(middle - LONGEST // 2, end - LONGEST))
    return Extent(first, first + LONGEST)
