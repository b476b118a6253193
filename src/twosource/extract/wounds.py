"""Wounds: harm told beside a person and not by a verb that harms.

"A man with a gunshot wound", "struck by a stray bullet", "in critical condition", "left a woman dead",
"claimed the life of a girl", and what headlines leave out: "Boy, 3, wounded in shooting".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from twosource.extract.harm import harm_words, readings, worsened
from twosource.extract.people import is_person, singular
from twosource.extract.selves import GUNS, ends_own_life
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure
from twosource.text.lexicon import load_table


class Told(NamedTuple):
    """One who is told to be harmed: the noun, the measure and the word that says so."""

    noun: int
    measure: Measure
    predicate: int


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(load_table("twosource.extract", "harm")["wounds"][kind])


@lru_cache(maxsize=64)
def told(sentence: Sentence) -> tuple[Told, ...]:
    """Everyone of a parsed sentence whose harm is told beside them; each noun once."""
    if not sentence.parsed:
        return ()
    words, lemmas = _telling()
    if words.isdisjoint(sentence.words) and lemmas.isdisjoint(sentence.lemmas):
        return ()
    found: dict[int, Told] = {}
    for token in [t for t in sentence.tokens if t.lower in words or t.lemma in lemmas]:
        for each in (*_wounded(sentence, token), *_struck(sentence, token), *_stated(sentence, token)):
            for noun in (each.noun, *_joined(sentence, each.noun)):
                found.setdefault(noun, each._replace(noun=noun))
    return tuple(found.values())


@cache
def _telling() -> tuple[frozenset[str], frozenset[str]]:
    """The words and the lemmas that can tell a harm at all: one word in fifty."""
    nouns = {*_words("wounds"), *_words("beds"), "condition", "life", "lives", "injuries"}
    words = (
        nouns
        | {f"{noun}s" for noun in nouns}
        | {"shot", "away", "suicide", "victim", "victims", *_CENTRES, *GUNS}
        | harm_words()
    )
    return frozenset(words), _words("striking") | {"recover", "survive", "treat"}


def _joined(sentence: Sentence, noun: int) -> Iterator[int]:
    """Those joined to one who is harmed; of "a man and a woman shot dead" the man too."""
    first = sentence[sentence[noun].head]
    between = sentence.tokens[first.i + 1 : noun + 1]
    beside = sentence[noun].dep == "conj" and is_person(first) and any(t.lower == "and" for t in between)
    if beside and not any(readings(sentence, t.i) for t in between):
        yield first.i
    for other in sentence.children(noun, "conj"):
        between = sentence.tokens[noun + 1 : other.i]
        told = is_abed(sentence, other.i) or (
            other.i + 1 < len(sentence) and readings(sentence, other.i + 1, "state", "patient")
        )
        told = told or any(readings(sentence, t.i, "patient") for t in between)  # "one dead, four hurt and"
        person = is_person(other) or other.lower == "old"  # "a 19-year-old and a 20-year-old"
        if person and not told and any(t.lower in {"and", ",", "&"} for t in between):
            yield other.i  # "left a man dead and a girl injured": told of by a word of her own


def _with_a_wound(sentence: Sentence, verb: Token, measure: Measure, at: int) -> Iterator[Told]:
    """Who is found with a wound or comes with one: "found a man with a wound", "arrived with a wound"."""
    came = sentence.children(verb.i, "nsubj") if verb.lemma in _ARRIVING else ()
    yield from (Told(s.i, measure, at) for s in came)
    for each in _patient(sentence, verb, measure, at):
        yield each._replace(measure=_of_the_dead(sentence, each.noun, measure))


def _of_the_dead(sentence: Sentence, noun: int, measure: Measure) -> Measure:
    """What wounds say of somebody who is called dead: "a deceased man with a gunshot wound"."""
    return "killed" if _below(sentence, noun) & _DEAD else measure


_DEAD = frozenset({"dead", "deceased", "lifeless", "slain"})


def is_taken(verb: Token) -> bool:
    """Whether a verb says that somebody is brought to a bed: "was rushed to a hospital"."""
    return verb.lemma in _words("taking")


def is_abed(sentence: Sentence, noun: int) -> bool:
    """Whether who is named lies in a bed: "left a woman dead and her daughter in a coma"."""
    after = sentence.lower[noun + 1 : noun + 5]
    return after[:1] == ("in",) and not _ABED.isdisjoint(after)


_ABED = frozenset({"coma", "hospital", "condition", "intensive"})


def _wounded(sentence: Sentence, token: Token) -> Iterator[Told]:
    """By a wound, a hospital bed or a condition: "with a gunshot wound", "is in critical condition"."""
    word = singular(token.text)
    if (another := _another(sentence, token)) is not None:
        yield Told(another, "injured", token.i)
    elif word in _words("wounds"):
        measure: Measure = "killed" if "fatal" in _below(sentence, token.i) else "injured"
        governor = sentence[token.head]
        taken = next((c for c in sentence.children(token.i, "amod") if c.lower in _SUFFERED), None)
        if taken is not None and taken.i and is_person(sentence[taken.i - 1]):
            yield Told(taken.i - 1, measure, token.i)  # "4 others | sustained injuries"
        elif token.dep == "obj" and governor.lemma in _words("suffering"):
            yield from _of(sentence, governor, measure, token.i)
        elif _cased(sentence, token, "with", "from", "of"):
            if governor.lemma in _words("suffering"):
                yield from _of(sentence, governor, measure, token.i)
            elif governor.pos in {"NOUN", "PROPN"}:
                yield Told(governor.i, _of_the_dead(sentence, governor.i, measure), token.i)
            elif governor.pos == "VERB":
                yield from _with_a_wound(sentence, governor, measure, token.i)
    elif _is_bed(sentence, token) and _cased(sentence, token, "to", "in", "at"):
        yield from _bedded(sentence, token)
    elif word == "condition" and _below(sentence, token.i) & _words("conditions"):
        yield from (Told(each.i, "injured", token.i) for each in _conditioned(sentence, token))


def _is_bed(sentence: Sentence, token: Token) -> bool:
    """Whether a word is a place where the hurt are laid: a hospital, a medical center."""
    healing = token.lower in _CENTRES and sentence.lower[token.i - 1] in _HEALING
    return healing or singular(token.text) in _words("beds")


def _bedded(sentence: Sentence, token: Token) -> Iterator[Told]:
    """Who is brought to a bed, or lies in one."""
    governor = sentence[token.head]
    if governor.lemma in _words("taking"):
        yield from _patient(sentence, governor, "injured", token.i)
    elif is_person(governor) and any(a.lemma in _LEAVING for a in sentence.ancestors(governor.i)[:2]):
        yield Told(governor.i, "injured", token.i)  # "left two dead and three others in the hospital"
    elif sentence.children(token.i, "cop") and _tells_harm(sentence):
        yield from (Told(s.i, "injured", token.i) for s in sentence.children(token.i, "nsubj"))


def _another(sentence: Sentence, token: Token) -> int | None:
    """Where one more is told to lie in a bed, and no verb says so: "left one dead and another in a coma"."""
    if "another" not in sentence.words:
        return None
    at = next(
        (i for i in range(token.i - 1, max(0, token.i - 5), -1) if sentence.lower[i] == "another"), None
    )
    if at is None or sentence.lower[at + 1] not in {"in", "fighting"}:
        return None
    return at if sentence[at].dep in {"conj", "dep"} else None


_CENTRES = frozenset({"center", "centre"})
_HEALING = frozenset({"medical", "trauma"})


def _tells_harm(sentence: Sentence) -> bool:
    """Whether a sentence tells of wounds or of the dead, so that who is in a hospital lies there."""
    return any(singular(t.text) in _words("wounds") or t.lower in _HARMING for t in sentence)


_HARMING = frozenset({"dead", "killed", "died", "dies", "shot", "stabbed", "wounded"})
_ARRIVING = frozenset({"arrive", "walk", "show", "appear", "come", "turn", "stagger"})
_SUFFERED = frozenset({"sustained", "suffered", "received"})


def _conditioned(sentence: Sentence, token: Token) -> Sequence[Token]:
    """Whose condition is told: "is in critical condition", "left him in critical, but stable condition"."""
    own = sentence.children(token.i, "nsubj")
    if own and sentence.children(token.i, "cop"):
        return own
    governor = sentence[token.head]
    if token.dep == "conj":
        return sentence.children(governor.i, "nsubj", "nsubj:pass")
    if not token.dep.startswith(("obl", "nmod")):
        return ()
    leaves = governor.lemma == "leave" and not sentence.children(governor.i, "aux:pass")
    roles = ("obj",) if leaves else ("nsubj", "nsubj:pass")
    return (governor,) if is_person(governor) else sentence.children(governor.i, *roles)


_LEAVING = frozenset({"leave", "land", "put", "send"})


def _struck(sentence: Sentence, token: Token) -> Iterator[Told]:
    """By what flies: "was hit by gunfire", "a bullet struck an 11-year-old girl"."""
    if token.pos != "VERB" or token.lemma not in _words("striking"):
        return
    agents = [
        c
        for c in sentence.children(token.i, "obl:agent", "obl")
        if _cased(sentence, c, "by", "in", "during", "with")
    ]
    if any(singular(a.text) in _words("projectiles") for a in agents):
        yield from _patient(sentence, token, "injured", token.i)
    elif any(singular(s.text) in _words("projectiles") for s in sentence.children(token.i, "nsubj")):
        for hit in sentence.children(token.i, "obj"):
            yield Told(whose(sentence, hit).i, "injured", token.i)


def whose(sentence: Sentence, hit: Token) -> Token:
    """Who is hit where a part of the body is: "struck the boy's head", "hit the back of his leg"."""
    for part in (hit, *sentence.children(hit.i, "nmod")):
        if singular(part.text) in _words("body"):
            owner = next(iter(sentence.children(part.i, "nmod:poss")), None)
            if owner is not None:
                return owner
    return hit


def _stated(sentence: Sentence, token: Token) -> Iterator[Told]:
    """By a state after the one it is of, "left a woman dead and a man injured", or by a life taken."""
    if singular(token.text) == "life" and sentence[token.head].lemma in {"claim", "take", "cost"}:
        yield from (Told(c.i, "killed", token.i) for c in sentence.children(token.i, "nmod"))
    if token.lower in {"body", "bodies"} and sentence[token.head].lemma in _FINDING:
        of = [c for c in sentence.children(token.i, "nmod") if _cased(sentence, c, "of")]
        of += (c for c in sentence.children(token.i, "nmod:poss") if c.ent == "PER")
        yield from (Told(c.i, "killed", token.i) for c in of)
    yield from (Told(each.i, "killed", token.i) for each in ends_own_life(sentence, token))
    if token.lower == "life" and sentence[token.head].lemma in {"fight", "battle"}:
        yield from (Told(s.i, "injured", token.i) for s in sentence.children(token.head, "nsubj"))
    if token.lower == "away" and sentence[token.head].lemma == "pass":
        verb = sentence[token.head]
        own = sentence.children(verb.i, "nsubj") or (
            sentence.children(verb.head, "nsubj", "nsubj:pass") if verb.dep == "conj" else ()
        )
        yield from (Told(s.i, "killed", token.i) for s in own)
    if token.lemma == "treat" and worsened(sentence, "affected", token.i) == "injured":
        yield from _patient(sentence, token, "injured", token.i)
    if token.lemma in {"recover", "survive"} and token.tag in {"VBG", "VB"}:
        held = token if token.tag == "VBG" else sentence[token.head]
        if token.tag == "VBG" or held.lemma == "expect":
            roles = ("nsubj:pass",) if held.tag in {"VBP", "VBZ"} else ("nsubj", "nsubj:pass")
            for subject in sentence.children(held.i, *roles):
                yield Told(subject.i, "injured", token.i)
    if token.lemma == "victim" and _of_gunfire(sentence, token):
        yield from (Told(s.i, "injured", token.i) for s in sentence.children(token.i, "nsubj"))
    governor = sentence[token.head]
    if token.lower == "shot" and governor.lemma == "find" and _to_death(sentence, token):
        yield from _patient(sentence, governor, "killed", token.i)
    before = sentence[token.i - 1] if token.i else None
    if before is None or not is_person(before) or before.tag in {"NNS", "NNPS"}:
        return
    states = readings(sentence, token.i, "state")
    if states and any(t.lemma in {"leave", "find"} for t in sentence.tokens[max(0, token.i - 14) : token.i]):
        yield Told(before.i, states[0].measure, token.i)


_FINDING = frozenset("find discover recover retrieve pull identify repatriate".split())


def _of_gunfire(sentence: Sentence, victim: Token) -> bool:
    """Whether somebody is told to be a victim of what flies: "were the victims of a double shooting"."""
    of = sentence.children(victim.i, "nmod") if sentence.children(victim.i, "cop") else ()
    return any(singular(o.text) in _words("projectiles") for o in of)


def _to_death(sentence: Sentence, token: Token) -> bool:
    return [t.lower for t in sentence.tokens[token.i + 1 : token.i + 3]] == ["to", "death"]


def _of(sentence: Sentence, verb: Token, measure: Measure, at: int) -> Iterator[Told]:
    """Who suffers: the subject of the verb, or the noun that it hangs on."""
    own = sentence.children(verb.i, "nsubj")
    if own and not verb.dep.startswith("acl"):
        yield from (Told(s.i, measure, at) for s in own)
    elif verb.dep.startswith("acl"):
        yield Told(verb.head, measure, at)
    elif verb.dep in {"advcl", "xcomp"} or (verb.dep == "ccomp" and verb.tag == "VBG"):
        yield from _patient(sentence, sentence[verb.head], measure, at)


def _patient(sentence: Sentence, verb: Token, measure: Measure, at: int) -> Iterator[Told]:
    """The object of a verb, or its subject in the passive."""
    found = sentence.children(verb.i, "obj") or sentence.children(verb.i, "nsubj:pass")
    if not found and verb.dep == "advcl" and (own := own_subject(sentence, verb)) is not None:
        found = own
    elif not found and verb.dep in {"conj", "advcl", "xcomp"} and verb.tag == "VBN":
        found = sentence.children(verb.head, "nsubj:pass", "nsubj")
    elif not found and verb.dep == "acl":
        found = (sentence[verb.head],)
    yield from (Told(each.i, measure, at) for each in found)


def own_subject(sentence: Sentence, verb: Token) -> tuple[Token, ...] | None:
    """Whom a passive clause with a verb of its own is of, however parsed: "after a man was struck"."""
    if not any(c.lower in _FINITE for c in sentence.children(verb.i, "aux")):
        return None
    return tuple(c for c in sentence.children(verb.i, "nsubj", "obl") if c.i < verb.i and is_person(c))


_FINITE = frozenset({"was", "were", "is", "are"})


def _cased(sentence: Sentence, token: Token, *prepositions: str) -> bool:
    return any(c.lower in prepositions for c in sentence.children(token.i, "case"))


def _below(sentence: Sentence, index: int) -> set[str]:
    return {c.lower for c in sentence.children(index, "amod", "compound")}


_PLACED = frozenset(
    "from in at near outside inside on by after during while over to as following and when".split()
)


def headline(sentence: Sentence) -> tuple[Told, ...]:
    """Those of a headline harmed by a participle without auxiliary: "Boy, 3, wounded in shooting"."""
    found: list[Told] = []
    for token in [sentence[i] for i in sentence.where(harm_words())]:
        after = sentence[token.i + 1].lower if token.i + 1 < len(sentence) else "."
        if not (after in _PLACED or not after[0].isalnum() or after in {"dead", "fatally"}):
            continue
        if sentence.lower[token.i + 2 : token.i + 3] in (("least",), ("most",)):
            continue  # "a bomber killed at least ten"
        harms = [h for h in readings(sentence, token.i, "patient", "state") if h.form in {"past", "state"}]
        if not harms or _goes_on(sentence, token):
            continue
        at = token.i - 1
        if at >= 0 and sentence[at].lower in {"fatally", "accidentally", "critically", "seriously", "found"}:
            at -= 1
        if at > 2 and sentence[at].text == "," and sentence[at - 1].text.isdigit():
            at -= 3  # the age between commas
        if at >= 0 and is_person(sentence[at]) and sentence[at].tag not in {"NNS", "NNPS"}:
            fatal = after in {"dead", "fatally"} or "fatally" in (sentence[token.i - 1].lower, after)
            fatal = (
                fatal
                or _to_death(sentence, token)
                or (after in {"and", ","} and _killed_next(sentence, token))
            )
            measure: Measure = "killed" if fatal else harms[0].measure
            found += [Told(one, measure, token.i) for one in (at, *_before(sentence, at))]
        elif at >= 1 and is_person(sentence[at]) and sentence[at - 1].pos in {"NUM", "ADJ"}:
            found += [Told(one, harms[0].measure, token.i) for one in _before(sentence, at)]
    return tuple(found)


def _before(sentence: Sentence, noun: int) -> Iterator[int]:
    """Who stands before a noun that shares its word of harm: "Man, woman shot", "Child, 3 adults hurt"."""
    at = noun - 1
    while at > 0 and (sentence[at].pos in {"NUM", "ADJ", "DET"} or sentence[at].lower in _OF_AN_AGE):
        at -= 1
    if at < 1 or sentence[at].lower not in {",", "and", "&"}:
        return
    one = sentence[at - 1]
    if is_person(one) and one.ent != "PER" and one.tag in {"NN", "NNP"}:
        yield one.i


_OF_AN_AGE = frozenset({"-", "year", "month", "week", "day"})  # "Man, 17-month-old child dead"


def _goes_on(sentence: Sentence, token: Token) -> bool:
    """Whether another word of harm with its object follows: "girl shot, killed her brother"."""
    at = token.i + 2
    if at + 1 >= len(sentence) or sentence[at - 1].lower not in {",", "and", "&"}:
        return False
    after = sentence[at + 1]
    taken = after.pos in {"NOUN", "ADJ", "NUM", "DET", "PRON"} or after.ent == "PER"
    return taken and bool(readings(sentence, at, "patient"))


def _killed_next(sentence: Sentence, token: Token) -> bool:
    at = token.i + 2
    return at < len(sentence) and any(h.measure == "killed" for h in readings(sentence, at, "patient"))
