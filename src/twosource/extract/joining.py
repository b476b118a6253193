"""Joining: which words of a sentence tell of one happening although they hang apart in it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec import structs

from twosource.extract.clauses import WAR, anchor, opener, tells_of_earlier
from twosource.extract.triggers import HARMABLE, Trigger, is_generic
from twosource.extract.wars import is_measure
from twosource.findings.article import TimeMention
from twosource.findings.tokens import Sentence, Token

_PARTING = frozenset(
    {"while", "after", "before", "since", "separately", "meanwhile", "whereas", "where", "following"}
)
_CAUSING = frozenset({"after", "when", "following"})


def part_earlier(
    sentence: Sentence, groups: dict[tuple[int, str], list[Trigger]], times: Sequence[TimeMention]
) -> frozenset[tuple[int, str]]:
    """Part what a relative clause tells of another month or year, and name it.

    "Two were hurt at the home of a boy shot last year", but not "in a raid that killed ten last year" nor
    "a man who was shot last week died".
    """
    wide = [t for t in times if t.kind == "DATE" and t.edtf is not None and len(t.edtf) != _A_DAY]
    apart: set[tuple[int, str]] = set()
    for key in sorted(groups) if wide else ():
        for trigger in groups[key]:
            verb = sentence[trigger.head]
            noun = sentence[verb.head]
            told_of = verb.i != key[0] and verb.dep.startswith("acl") and not noun.dep.startswith("nsubj")
            if not told_of or key[1] not in HARMABLE or _is_deed(noun, groups):
                continue
            below = [m for m in groups[key] if verb in (sentence[m.head], *sentence.ancestors(m.head))]
            if len(below) < len(groups[key]) and any(_is_below(sentence, t, verb) for t in wide):
                groups[key] = [m for m in groups[key] if m not in below]
                groups[verb.i, key[1]] = below
                apart.add((verb.i, key[1]))
                break
    return frozenset(apart)


_A_DAY = len("2016-07-19")


def _is_deed(noun: Token, groups: Mapping[tuple[int, str], Sequence[Trigger]]) -> bool:
    return any(m.start <= noun.i < m.end for members in groups.values() for m in members)


def _is_below(sentence: Sentence, time: TimeMention, verb: Token) -> bool:
    """Whether a time stands in the clause of a verb and in none beneath it."""
    inside = (t for t in sentence if time.start <= t.start < time.end)
    return any(sentence[t.head].i == verb.i for t in inside)


def join_harm(
    sentence: Sentence,
    groups: dict[tuple[int, str], list[Trigger]],
    apart: Collection[tuple[int, str]] = (),
) -> None:
    """Words of harm join the nearest happening of the sentence that can harm, unless a word parts them.

    Those that are `apart` stay so.
    """
    for key in sorted(k for k, members in groups.items() if all(m.harm for m in members) and k not in apart):
        own = groups[key]
        if any(of_a_war(sentence, m.head) for m in own) or tells_of_earlier(sentence, sentence[key[0]]):
            continue
        hosts = [
            (h[0] != key[0], _gap(own, members), h) for h, members in groups.items()
            if h != key and h[1] in HARMABLE and (h[0] == key[0] or not _parted(sentence, own, members))
        ]  # fmt: skip
        hosts = hosts or [
            (False, _gap(own, members), h) for h, members in groups.items()
            if h != key and h[1] in HARMABLE
            and (_is_cause(sentence, own, members) or _is_undergone(sentence, own[0], members[0]))
        ]  # fmt: skip
        if hosts:
            host = min(hosts)[2]
            groups[host] = sorted(groups[host] + groups.pop(key), key=lambda t: t.start)


def join_last_deed(sentence: Sentence, groups: dict[tuple[int, str], list[Trigger]]) -> None:
    """What somebody does before he ends it is part of it: "opened fire before blowing himself up"."""
    for key in sorted(groups):
        verb = sentence[groups[key][0].head]
        if verb.dep != "advcl":
            continue
        before = verb.tag == "VBG" and opener(sentence, verb) in {"before", "then"}
        himself = any(o.lower in _HIMSELF for o in sentence.children(verb.i, "obj"))
        above = next((k for k in groups if k[0] == anchor(sentence, verb.head) and k[1] == key[1]), None)
        stopped = _is_stopped(sentence, verb)
        sank = key[1] == "accident" and _is_how(sentence, verb)
        if ((before and himself) or stopped or sank) and above is not None and above != key:
            ending = groups.pop(key)
            if stopped:  # how he was stopped is not how he did it
                ending = [structs.replace(t, mode=None) for t in ending]
            groups[above] = sorted(groups[above] + ending, key=lambda t: t.start)


def join_weather(sentence: Sentence, groups: dict[tuple[int, str], list[Trigger]]) -> None:
    """The storm in which an accident happens is told for the accident's sake: "sank in a storm"."""
    for key in sorted(k for k in groups if k[1] == "disaster"):
        heads = [sentence[t.head] for t in groups[key]]
        deed = next((k for k in sorted(groups) if k[1] == "accident" and _are_around(heads, groups[k])), None)
        if deed is not None and all(opener(sentence, t) in _AMID for t in heads):
            groups[deed] = sorted(groups[deed] + groups.pop(key), key=lambda t: t.start)


_AMID = frozenset({"in", "during", "amid", "amidst"})


def _are_around(heads: Sequence[Token], deed: Sequence[Trigger]) -> bool:
    """Whether words say in the midst of what a deed was done."""
    return all(t.dep == "obl" and any(t.head == d.head for d in deed) for t in heads)


def _is_how(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause tells how the accident above it came about: "capsized after it hit a rock"."""
    it = any(s.lower in {"it", "they"} for s in sentence.children(verb.i, "nsubj", "nsubj:pass"))
    return it and opener(sentence, verb) in {"after", "when", "as"}


def _is_stopped(sentence: Sentence, verb: Token) -> bool:
    """Whether guards end what somebody does: "stabbed five people before police shot him dead"."""
    by = sentence.children(verb.i, "nsubj")
    him = sentence.children(verb.i, "obj")
    ends = opener(sentence, verb) in {"before", "until"} and any(o.lower in _HIM for o in him)
    return ends and any(s.lower in _GUARDS for s in by)


_HIM = frozenset("him her them attacker assailant gunman attackers assailants gunmen suspect".split())
_GUARDS = frozenset("police officers officer guards guard troops soldiers security deputies forces".split())
_HIMSELF = frozenset({"himself", "herself", "themselves", "itself"})


def _is_cause(sentence: Sentence, harmed: Sequence[Trigger], members: Sequence[Trigger]) -> bool:
    """Whether what happened before is what harmed: "nine killed after a truck bomb went off"."""
    harm, deed = harmed[0], members[0]
    if harm.head > deed.start or (is_generic(deed.mode) and not deed.noun):
        return False
    between = {t.lower for t in sentence.tokens[harm.head + 1 : deed.start]}
    somebody = (
        any(s.dep == "nsubj" for s in sentence.children(harm.head, "nsubj"))
        and sentence[harm.head].tag != "VBN"
    )
    return bool(between & _CAUSING) and not somebody and not between & (_PARTING - _CAUSING)


def _is_undergone(sentence: Sentence, harm: Trigger, deed: Trigger) -> bool:
    """Whether those harmed are those to whom the deed was done: "died after being shot".

    "Two days after he was shot" tells of two days.
    """
    done = sentence[deed.head]
    if done.dep != "advcl" or done.head != harm.head or not sentence.children(done.i, "aux:pass"):
        return False
    if any(sentence[m.i - 1].lemma in _SPANS for m in sentence.children(done.i, "mark")):
        return False
    return all(s.pos == "PRON" for s in sentence.children(done.i, "nsubj:pass"))


_SPANS = frozenset("day week month year".split())


def _gap(one: Sequence[Trigger], other: Sequence[Trigger]) -> int:
    return min(abs(a.head - b.head) for a in one for b in other)


def _parted(sentence: Sentence, one: Sequence[Trigger], other: Sequence[Trigger]) -> bool:
    """Whether a word that opens another happening stands between two groups of triggers."""
    a, b = min(((a.head, b.head) for a in one for b in other), key=lambda p: abs(p[0] - p[1]))
    between = sentence.tokens[min(a, b) + 1 : max(a, b)]
    return any(t.lower in _PARTING or t.text in {";", "."} for t in between)


def of_a_war(sentence: Sentence, index: int) -> bool:
    """Whether a word of harm tells of a whole war: "a conflict that has killed 3,000"."""
    token = sentence[index]
    above = sentence[token.head]
    subjects = sentence.children(index, "nsubj")
    return (token.dep.startswith("acl") and above.lemma in WAR) or any(s.lemma in WAR for s in subjects)


def is_war_toll(sentence: Sentence, members: Sequence[Trigger]) -> bool:
    """Whether the clause counts a whole war: "the conflict has killed", "in the five-year war"."""
    if WAR.isdisjoint(sentence.words):
        return False
    harmed = [m for m in members if m.harm or m.type == "displacement"]
    if not harmed:
        return False
    if any(of_a_war(sentence, m.head) for m in harmed):
        return True
    if any(not m.harm and not is_generic(m.mode) and m.type != "displacement" for m in members):
        return False
    return _names_its_war(sentence, [m.head for m in harmed])


def _names_its_war(sentence: Sentence, harmed: Sequence[int]) -> bool:
    """Whether a sentence names a war beside words of harm, and not above a clause that tells of another deed.

    The latter as in "the war went on as twenty people were killed in Veldin".
    """
    told = [t for t in sentence if t.lower in WAR and not is_measure(sentence, t)]
    wars = [t for t in told if t.dep.split(":")[0] in {"nsubj", "obl", "nmod"}]
    return any(not all(_stands_over(sentence, t, h) for h in harmed) for t in wars)


def _stands_over(sentence: Sentence, war: Token, harmed: int) -> bool:
    """Whether harm is told in a clause of its own time, "as" or "while", of a verb that tells of a war."""
    over = {a.i for a in sentence.ancestors(war.i)}
    line = [sentence[harmed], *sentence.ancestors(harmed)]
    for clause in line:
        if clause.head in over and clause.dep == "advcl":
            return any(m.lower in _MEANTIME for m in sentence.children(clause.i, "mark"))
    return False


_MEANTIME = frozenset({"as", "while"})
