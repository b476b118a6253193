"""Cues of speech in one sentence: the word that brings speech in, and the phrase of the one who speaks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from twosource.extract.speakers_phrases import (
    MOVABLE,
    PACKAGE,
    QUOTES,
    after,
    before,
    bounds,
    head_of,
    role_kinds,
    speakerly,
)
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import load_table, words

RELATIVE = {"who", "which", "that", "whom"}
CLAUSE = {"ccomp", "parataxis"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens that name somebody: first, one past the last, and the head among them."""

    start: int
    end: int
    head: int


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue with its speaker; `outer` is who passes it on."""

    first: int
    last: int
    lemma: str
    kind: str  # verb, passive, according, relayed, headline
    speakers: tuple[Phrase, ...] = ()
    outer: tuple[Phrase, ...] = ()
    negated: bool = False
    relative: bool = False  # inside a relative clause whose subject is somebody else
    inverted: bool = False


@cache
def _set(key: str) -> frozenset[str]:
    return words(PACKAGE, "cues", key)


@cache
def _stances() -> tuple[frozenset[str], dict[str, frozenset[str]], frozenset[str]]:
    """Verbs of stance, verbs that are so with certain objects only, and nouns of stance."""
    table = load_table(PACKAGE, "stances")
    plain = {v for listed in table["verbs"].values() for v in listed} | {"claim"}
    plain |= {v for row in table["linked"].values() for v in row["verbs"]} | {"hold"}
    objects: dict[str, set[str]] = {"point": {"finger", "fingers"}}
    for row in table["objects"].values():
        for verb in row["verbs"]:
            objects.setdefault(verb, set()).update(row["nouns"])
    nouns = {n for listed in table["nouns"].values() for n in listed}
    return frozenset(plain), {v: frozenset(n) for v, n in objects.items()}, frozenset(nouns)


def _takes_stance(sentence: Sentence, token: Token) -> bool:
    """Whether the verb is the kind that accuses, denies or claims."""
    plain, objects, _ = _stances()
    if token.lemma in plain:
        return True
    nouns = objects.get(token.lemma)
    return nouns is not None and any(c.lower in nouns for c in sentence.children(token.i, "obj"))


def cues(sentence: Sentence) -> tuple[Cue, ...]:
    """Every cue of a sentence in order."""
    found: list[Cue] = []
    for token in sentence:
        cue = _according(sentence, token) or _relayed(sentence, token) or _verb(sentence, token)
        cue = cue or _noun(sentence, token)
        if cue and not (found and found[-1].last >= cue.first):
            found.append(cue)
    return tuple(found)


def phrase(sentence: Sentence, head: int) -> Phrase:
    """The phrase of a head, its apposition taken along where that is the name."""
    start, end = bounds(sentence, head)
    for other in sentence.children(head, "appos", "flat"):
        if other.i > head and other.dep == "appos":
            a, b = bounds(sentence, other.i)
            if a - end <= 2 and a >= end:
                end = b
    return Phrase(start, end, head)


def _all(sentence: Sentence, head: int) -> tuple[Phrase, ...]:
    """A speaker and those coordinated with him."""
    found = [phrase(sentence, head)]
    for other in sentence.children(head, "conj"):
        if other.pos in {"NOUN", "PROPN", "PRON"} and speakerly(other):
            found.append(phrase(sentence, other.i))
    return tuple(found)


def _spoken(sentence: Sentence, start: int, end: int) -> Phrase:
    return Phrase(start, end, head_of(sentence, start, end))


def _according(sentence: Sentence, token: Token) -> Cue | None:
    if token.lower != "according" or token.i + 2 >= len(sentence) or sentence[token.i + 1].lower != "to":
        return None
    head = token.head if token.dep in {"case", "mark"} and token.head > token.i else -1
    if head < 0:
        for child in sentence.children(token.i, "obl", "pobj", "nmod"):
            head = child.i
    if head < 0:
        near = after(sentence, token.i + 2)
        if near is None:
            return None
        return Cue(token.i, token.i + 1, "according", "according", (_spoken(sentence, *near),))
    return Cue(token.i, token.i + 1, "according", "according", _trim(_all(sentence, head), token.i + 2))


def _trim(found: tuple[Phrase, ...], least: int) -> tuple[Phrase, ...]:
    return tuple(replace(p, start=max(p.start, least)) for p in found if p.end > least)


def _relayed(sentence: Sentence, token: Token) -> Cue | None:
    """As in "citing a medic", "quoted the governor as saying", "was quoted by the agency as saying"."""
    if token.lemma not in _set("relaying") or token.pos not in {"VERB", "ADP", "NOUN", "ADJ"}:
        return None
    if _passive(sentence, token):
        subject = _subject(sentence, token.i, passive=True)
        if subject is None:
            return None
        agent = _agent(sentence, token)
        outer = _all(sentence, agent) if agent is not None else ()
        return Cue(
            token.i, _as_saying(sentence, token.i), token.lemma, "relayed", _all(sentence, subject), outer
        )
    objects = sentence.children(token.i, "obj", "obl", "nsubj")
    heads = [o.i for o in objects if o.i > token.i and o.dep != "obl"] or []
    near = after(sentence, token.i + 1)
    said = _all(sentence, heads[0]) if heads else (_spoken(sentence, *near),) if near else ()
    if not said or not speakerly(sentence[said[0].head]):
        return None
    subject = _subject(sentence, token.i)
    outer = _all(sentence, subject) if subject is not None and speakerly(sentence[subject]) else ()
    return Cue(
        token.i,
        max(token.i, _as_saying(sentence, said[-1].end - 1, near=token.i)),
        token.lemma,
        "relayed",
        said,
        outer,
    )


def _as_saying(sentence: Sentence, at: int, near: int | None = None) -> int:
    """The last token of "as saying" after a verb of relaying; the verb itself where there is none."""
    for i in range(at, min(len(sentence) - 1, at + 12)):
        if sentence[i].lower == "as" and sentence[i + 1].lower in {
            "saying",
            "telling",
            "stating",
            "reporting",
        }:
            return i + 1
    return at if near is None else near


def _passive(sentence: Sentence, token: Token) -> bool:
    return token.tag == "VBN" and bool(
        sentence.children(token.i, "aux:pass", "nsubj:pass", "obl:agent") or token.dep in {"acl", "amod"}
    )


def _agent(sentence: Sentence, token: Token) -> int | None:
    for child in sentence.children(token.i, "obl"):
        cases = [c.lower for c in sentence.children(child.i, "case")]
        if child.dep == "obl:agent" or "by" in cases:
            return child.i
    return None


def _candidate(sentence: Sentence, token: Token) -> bool:
    if token.lower in _set("forms"):
        return token.lower != "saying" or token.pos in {"VERB", "AUX"}
    known = token.lemma in _set("speech") or token.lemma in _set("counting")
    if not known and not _takes_stance(sentence, token):
        return False
    if token.pos != "VERB" or token.dep in {"amod", "compound"}:
        return False
    if token.tag == "VB":
        helpers = [c.lower for c in sentence.children(token.i, "aux", "mark")]
        if "to" in helpers and token.dep not in {"xcomp"}:
            return False
    return True


def _verb(sentence: Sentence, token: Token) -> Cue | None:
    if (
        not _candidate(sentence, token)
        or (sentence[max(0, token.i - 1)].lower == "as"
        and token.lower == "saying")
    ):
        return None
    negated = any(c.lower in {"not", "n't", "never", "nt"} for c in sentence.children(token.i, "advmod"))
    if (
        (_passive(sentence, token)
        and token.lower not in {"said", "told"})
        or (token.lower in {"said", "told"} and sentence.children(token.i, "aux:pass"))
    ):
        agent = _agent(sentence, token)
        if agent is None or not (
            token.lemma in _set("object") | {"say", "describe"} or _takes_stance(sentence, token)
        ):
            return None
        return Cue(token.i, token.i, token.lemma, "passive", _all(sentence, agent), negated=negated)
    found, inverted = _choose(sentence, token)
    if not found:
        return None
    head = sentence[found[0].head]
    known = token.lemma in _set("speech") or token.lemma in _set("counting")
    if not known or not _plausible(sentence, token, head):
        if _takes_stance(sentence, token) and (speakerly(head) or head.lower in {"it", "they"}):
            return Cue(token.i, token.i, token.lemma, "stance", found, negated=negated)
        return None
    behind = sentence[found[0].start - 1].lower if found[0].start > 0 and found[0].end <= token.i else ""
    relative = behind in {"which", "who", "whom"} or (
        token.dep.startswith("acl")
        and any(
            sentence[i].lower in RELATIVE and i not in {p.head for p in found}
            for i in sentence.subtree(token.i)
            if i < found[0].start
        )
    )
    return Cue(
        token.i, token.i, token.lemma, "verb", found, negated=negated, relative=relative, inverted=inverted
    )


def _noun(sentence: Sentence, token: Token) -> Cue | None:
    """As in "Kyiv's denial", "a claim of responsibility by the group"."""
    if token.pos != "NOUN" or token.lower not in _stances()[2]:
        return None
    for child in sentence.children(token.i, "nmod"):
        cases = {c.lower for c in sentence.children(child.i, "case")}
        if (child.dep == "nmod:poss" or cases & {"by", "from"}) and speakerly(child):
            return Cue(token.i, token.i, token.lower, "noun", _all(sentence, child.i))
    return None


def _plausible(sentence: Sentence, token: Token, head: Token) -> bool:
    """Whether this verb is a cue with this subject."""
    if head.lower in _set("empty_subjects") and head.lower != "it":
        return False
    if head.lower == "it" and token.lemma not in {
        "say",
        "add",
        "note",
        "claim",
        "announce",
        "state",
        "report",
        "stress",
        "warn",
        "deny",
        "confirm",
    }:
        return False
    if token.lemma in _set("counting") and token.lemma not in _set("object"):
        return speakerly(head) and _toll(sentence, token)
    if token.lemma in _set("clause_only") and not _clausal(sentence, token):
        return False
    return (
        head.pos in {"PRON", "PROPN"} or speakerly(head) or token.lower in _set("forms") or head.pos == "NOUN"
    )


def _toll(sentence: Sentence, token: Token) -> bool:
    return any(
        c.lower in {"toll", "number", "figure", "count", "deaths", "tally"}
        for c in sentence.children(token.i, "obj")
    )


def _clausal(sentence: Sentence, token: Token) -> bool:
    """Whether a clause or a quotation hangs on the verb."""
    if sentence.children(token.i, "ccomp"):
        return True
    above = sentence[token.head]
    if token.tag == "VBG" and token.i < above.i < token.i + 9 and above.pos == "VERB" and token.dep == "advcl":
        return True  # "after claiming that ...", hung upside down
    ahead = sentence[token.i + 1] if token.i + 1 < len(sentence) else None
    if ahead is not None and (ahead.lower == "that" or ahead.text in QUOTES | {":"}):
        return True
    beside = speakerly(sentence[max(0, token.i - 1)]) or speakerly(
        sentence[min(len(sentence) - 1, token.i + 1)]
    )
    return (
        final(sentence, token) and token.i > 4 and beside and not sentence.children(token.i, "obj", "xcomp")
    )


def _choose(sentence: Sentence, token: Token) -> tuple[tuple[Phrase, ...], bool]:
    """Who speaks: the parser's subject, or what stands right beside the verb where that fits better."""
    right = None if _subject_beside(sentence, token) else _inverted(sentence, token)
    if right:
        return (right,), True
    subject = _subject(sentence, token.i)
    left = _left(sentence, token)
    if left is not None and (subject is None or not left.start <= subject < left.end):
        beside = subject is not None and phrase(sentence, subject).end >= left.start - 1
        flat = subject is None or (final(sentence, token) and speakerly(sentence[left.head]) and not beside)
        if flat and (speakerly(sentence[left.head]) or token.lower in _set("forms")):
            return (left,), False
    if subject is None:
        return (), False
    return _all(sentence, subject), False


def _subject_beside(sentence: Sentence, token: Token) -> bool:
    """Whether the parser's subject stands right before the verb and can speak."""
    for child in sentence.children(token.i, "nsubj"):
        if child.i < token.i and speakerly(child) and phrase(sentence, child.i).end >= token.i - 2:
            return not _quoted_before(sentence, token.i)
    return False


def _left(sentence: Sentence, token: Token) -> Phrase | None:
    at = token.i
    while at > 0 and (
        sentence[at - 1].pos in {"AUX", "ADV", "PART"} or sentence[at - 1].lower in _set("adverbs")
    ):
        at -= 1
    found = before(sentence, at)
    return _spoken(sentence, *found) if found else None


def _inverted(sentence: Sentence, token: Token) -> Phrase | None:
    """As in "..., said the mayor": the phrase after the verb, where no clause of its own follows it."""
    if token.i < 2 or token.i + 1 >= len(sentence) or token.tag == "VBG":
        return None
    subject = next((c for c in sentence.children(token.i, "nsubj") if c.i > token.i), None)
    near = after(sentence, token.i + 1)
    if subject is not None and (near is None or subject.i < near[1] + 3):
        whole = phrase(sentence, subject.i)
        return whole if speakerly(sentence[whole.head]) else None
    if near is None or token.lower not in _set("forms") | {"added", "reported", "wrote", "adds", "warned"}:
        return None
    found = _spoken(sentence, *near)
    left = _left(sentence, token)
    if not speakerly(sentence[found.head]) or (
        left is not None and speakerly(sentence[left.head]) and not _quoted_before(sentence, token.i)
    ):
        return None
    at = near[1]
    while at < len(sentence) and sentence[at].pos == "ADV":
        at += 1
    rest = sentence[at] if at < len(sentence) else None
    ends = rest is None or rest.pos not in {"VERB", "AUX"} or rest.lower in RELATIVE | MOVABLE
    return found if ends or (rest is not None and rest.tag in {"VBG", "VBN"}) else None


def _quoted_before(sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence[at - 1].text in QUOTES


def _subject(sentence: Sentence, verb: int, *, passive: bool = False, depth: int = 0) -> int | None:
    """The subject of a verb, through coordination, control and relative clauses."""
    token = sentence[verb]
    for child in _nearest_first(sentence, verb):
        if child.i > verb and token.tag == "VBG":
            continue
        if (child.dep == "nsubj:pass") == passive or passive:
            if child.lower in RELATIVE and token.dep.startswith("acl"):
                return token.head
            return child.i
    if depth > 3 or token.head == verb:
        return None
    above = sentence[token.head]
    if above.i > verb and token.tag == "VBG" and above.head < verb:
        above = sentence[above.head]
    if token.dep == "conj" and above.pos in {"VERB", "AUX"}:
        return _subject(sentence, above.i, depth=depth + 1)
    if token.dep == "conj":
        return None
    if token.dep.startswith("acl") and above.pos in {"NOUN", "PROPN"}:
        return _owner(sentence, above.i)
    if (
        token.dep in {"advcl", "xcomp", "ccomp", "dep"}
        and above.pos in {"VERB", "ADJ", "NOUN"}
        and token.tag in {"VBG", "VB"}
    ):
        return _subject(sentence, above.i, passive=_passive(sentence, above), depth=depth + 1)
    return None


def _nearest_first(sentence: Sentence, verb: int) -> list[Token]:
    """The subjects of a verb, those before it first and the nearest of them foremost."""
    return sorted(sentence.children(verb, "nsubj"), key=lambda c: (c.i > verb, abs(c.i - verb)))


def _owner(sentence: Sentence, noun: int) -> int | None:
    """Whose words a document noun is: "a statement by the army saying", "its report said"."""
    if sentence[noun].lower not in words(PACKAGE, "cues", "nouns.documents"):
        return noun if speakerly(sentence[noun]) else None
    for child in sentence.children(noun, "nmod"):
        cases = {c.lower for c in sentence.children(child.i, "case")}
        if child.dep == "nmod:poss" or cases & {"by", "from", "of"}:
            return child.i
    above = sentence[noun]
    governor = sentence[above.head]
    if governor.i != noun and governor.pos == "VERB":
        return next((c.i for c in sentence.children(governor.i, "nsubj") if c.i != noun), None)
    return None


def final(sentence: Sentence, token: Token) -> bool:
    """Whether nothing that could be said follows the verb: only listeners, times and circumstances."""
    for i in range(token.i + 1, len(sentence)):
        here = sentence[i]
        if here.lower == "that" and i == token.i + 1:
            return False
        if here.text in {":"} or (here.text in QUOTES and i + 3 < len(sentence)):
            return False
        if here.head == token.i and here.dep.split(":")[0] in CLAUSE:
            return False
        if (
            here.pos in {"VERB", "AUX"}
            and here.tag not in {"VBG", "VBN"}
            and sentence.children(i, "nsubj", "aux")
        ):
            return here.dep.startswith(("acl", "advcl"))
    return True


def role_like(token: Token) -> bool:
    """Whether the word is a role of people."""
    return token.lower in role_kinds()
