"""Straits: what people are in or go through that several words say: "took refuge", "in need of food"."""

from __future__ import annotations

from collections.abc import Container
from functools import cache, lru_cache
from typing import NamedTuple

from twosource.extract.harm import MEASURES, between_words
from twosource.extract.people import are_named_so, is_armed, is_person, singular, victims_class
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure
from twosource.text.lexicon import load_table

Harms = list[tuple[Measure, int]]
_GAP = 3  # words between two of a phrase, at most: "lost all of their homes"
_SKIPPED = 6  # auxiliaries and adverbs before the first
_OBJECT = 10  # words of an object behind its first noun: "drove 300 farmers and their families from home"
_PARTICLES = frozenset(
    {"away", "off", "overboard", "downstream", "up"}
)  # which stand at their verb or object
_STOPS = frozenset({"PUNCT", "VERB", "SCONJ", "CCONJ"})


class _Phrase(NamedTuple):
    """A row of sets of words, and what it says of people."""

    measure: Measure
    words: tuple[frozenset[str], ...]


@cache
def _phrases(kind: str) -> dict[str, tuple[_Phrase, ...]]:
    """The phrases of a kind by each word that can open them; those of `before` by each that can end them."""
    table = load_table("twosource.extract", "straits")
    found: dict[str, list[_Phrase]] = {}
    for measure in MEASURES:
        for row in table[measure][kind]:
            words = tuple(_alternatives(part, table["lists"]) for part in row.split())
            for word in sorted(words[-1 if kind == "before" else 0]):
                found.setdefault(word, []).append(_Phrase(measure, words))
    return {word: tuple(rows) for word, rows in found.items()}


def _alternatives(part: str, lists: dict[str, list[str]]) -> frozenset[str]:
    return frozenset(lists[part[1:]] if part.startswith("@") else part.split("|"))


def telling(measures: Container[str]) -> frozenset[str]:
    """Lemmas one of which stands in every phrase of the measures that is told behind people."""
    found: set[str] = set()
    for kind in ("befall", "done"):
        for rows in _phrases(kind).values():
            for phrase in rows:
                if phrase.measure in measures:
                    plain = not _COMMON.isdisjoint(phrase.words[0]) and len(phrase.words) > 1
                    found |= phrase.words[1] if plain else phrase.words[0]
    return frozenset(found)


_COMMON = frozenset("in behind under not be have go take get put keep hold at on".split())


def straits(sentence: Sentence, quantity: Quantity, noun: int | None) -> Harms:
    """What several words together say of the counted, as the first phrase that fits tells."""
    if not _are_people(sentence, quantity, noun):
        return []
    end = quantity.end if noun is None else noun + 1
    harms = (
        befell(sentence, _behind_aside(sentence, end))
        or _done(sentence, quantity, end)
        or _told_before(sentence, quantity)
        or _by_name(sentence, noun, quantity)
    )
    harms = [(_by_law(sentence, measure, at, noun), at) for measure, at in harms]
    under_orders = noun is not None and (is_armed(sentence[noun]) or singular(sentence[noun].text) in _HELD)
    return [(measure, at) for measure, at in harms if measure != "displaced" or not under_orders]


_HELD = frozenset({"prisoner", "detainee", "inmate", "suspect", "hostage"})  # nobody drives them out


def _by_law(sentence: Sentence, measure: Measure, at: int, noun: int | None) -> Measure:
    """The measure, that of the detained where police, an army or a court takes people away, or a fighter."""
    if measure != "abducted" or sentence[at].lemma in _HOLDING:
        return measure
    if not _BEDS.isdisjoint(sentence.lower[at : at + _NEAR]):
        return "injured"  # "two others were taken away in ambulances"
    if "hostage" in sentence.lower[at : at + _FATE]:
        return measure  # also where those who were taken are guards
    doers = sentence.children(at, "nsubj", "obl:agent")
    doers = tuple(d for d in doers if d.dep != "nsubj:pass")
    lawful = any(victims_class(t) in _OF_LAW or t.lower in _LAW for t in doers)
    lawful = lawful or not _VANS.isdisjoint(sentence.lower[at : at + _NEAR])
    return "detained" if lawful or (noun is not None and is_armed(sentence[noun])) else measure


_BEDS = frozenset({"ambulance", "ambulances", "hospital", "hospitals", "stretcher", "stretchers"})
_VANS = frozenset({"van", "vans", "handcuffs", "police"})  # "were taken away in police vans"
_FATE = 8  # words from a verb of taking to "hostage"
_NEAR = 7  # words from a verb to where it takes people
_HOLDING = frozenset({"hold", "keep"})
_OF_LAW = frozenset({"police", "soldiers"})
_LAW = frozenset(
    """authorities army military forces navy government guards agents officials court customs security
    coastguard police troops""".split()
)


def _by_name(sentence: Sentence, noun: int | None, quantity: Quantity) -> Harms:
    """What those are called who got away or are held: "2.6 million refugees", "took 80 prisoners"."""
    if noun is None:
        return []
    if singular(sentence[noun].lower) in _CAPTIVES:
        verb = _verb_before(sentence, quantity.begin - 1)
        held = verb is not None and sentence[verb].lemma in _TAKING
        return [("detained", noun)] if held else []
    named = (sentence[noun], *sentence.children(noun, "conj"))  # "30,000 migrants and refugees"
    measure = next((_NAMES[name] for t in named if (name := singular(t.lower)) in _NAMES), None)
    return [] if measure is None else [(measure, noun)]


_CAPTIVES = frozenset({"prisoner", "captive"})
_TAKING = frozenset({"take", "hold", "keep", "have", "seize"})
_NAMES: dict[str, Measure] = {"refugee": "displaced", "asylum-seeker": "displaced", "survivor": "affected"}


def _are_people(sentence: Sentence, quantity: Quantity, noun: int | None) -> bool:
    """Whether people are counted: by their noun, by that of a nation, or by a number of several alone."""
    if noun is None:
        return quantity.value is None or quantity.value > 1
    token = sentence[noun]
    return is_person(token) or are_named_so(token)


def _behind_aside(sentence: Sentence, at: int) -> int:
    """Where a clause goes on behind what most of its people are: "33 people mostly women | were"."""
    placed = sentence.lower[at : at + 1] in _PLACING
    if sentence.lower[at : at + 1] == ("and",) and at + 1 < len(sentence) and sentence[at + 1].pos == "NUM":
        joined = sentence.tokens[at + 2 : at + _JOINED]  # "nine nurses and ten patients | lost their lives"
        return next((t.i for t in joined if t.pos in {"AUX", "VERB"}), at)
    if _ASIDES.isdisjoint(sentence.lower[at : at + 2]) and not placed:
        return at
    ahead = (t for t in sentence.tokens[at + 1 : at + _ASIDE] if t.lower not in _ASIDES)
    return next((t.i for t in ahead if t.pos in {"AUX", "VERB"}), at)


_JOINED = 6  # words from "and" to the predicate of two who are counted
_ASIDE = 12  # words of what is said of most of the counted, at most
_PLACING = (("of",), ("in",), ("from",), ("on",))  # "2,300 residents of the valley | had"
_ASIDES = frozenset({"mostly", "mainly", "including", "many", "most", "among"})


def said_behind(sentence: Sentence, quantity: Quantity, *, passive: bool) -> Harms:
    """What the predicate behind a subject says of it; where that is passive, what is done to it, too."""
    harms = befell(sentence, _behind_aside(sentence, quantity.end))
    return harms or (_done(sentence, quantity, quantity.end) if passive else [])


def befell(sentence: Sentence, start: int) -> Harms:
    """What the predicate behind the counted says."""
    known = _phrases("befall")
    for at in range(start, min(len(sentence), start + _SKIPPED)):
        for phrase in _starting(sentence, at, known):
            if _follows(sentence, at + 1, phrase.words[1:]):
                return [] if _lies_about(sentence, at) else [(phrase.measure, at)]
        if not _may_stand_between(sentence[at]):
            return []
    return []


def _lies_about(sentence: Sentence, at: int) -> bool:
    """Whether bodies are meant, to whom nothing more is done: "many remain uncollected in the streets"."""
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    undone = after is not None and after.tag in {"JJ", "VBN"} and after.lower.startswith("un")
    return undone and sentence[at].lemma in {"remain", "lie"}


def _done(sentence: Sentence, quantity: Quantity, end: int) -> Harms:
    """What a verb does to the counted: those are its object, or it stands behind them in the passive."""
    known = _phrases("done")
    verb = _verb_before(sentence, quantity.begin - 1)
    for phrase in _starting(sentence, verb, known) if verb is not None else ():
        if verb is not None and _follows(sentence, end, phrase.words[1:], wide=_OBJECT):
            return [(phrase.measure, verb)]
    helped = False
    behind = _behind_aside(sentence, end) if sentence.lower[end : end + 1] == (",",) else end
    for at in range(behind, min(len(sentence), behind + _SKIPPED)):
        token = sentence[at]
        if token.tag == "VBN" or (helped and token.tag == "VBD"):
            for phrase in _starting(sentence, at, known):
                if _follows(sentence, at + 1, phrase.words[1:]):
                    return [(phrase.measure, at)]
        helped = helped or token.pos == "AUX"
        if not _may_stand_between(token):
            break
    return []


def _may_stand_between(token: Token) -> bool:
    """Whether a word may part people from what is said of them: an auxiliary, an adverb, "reportedly"."""
    return token.lower in between_words() or token.pos in {"AUX", "ADV", "PART"}


def _told_before(sentence: Sentence, quantity: Quantity) -> Harms:
    """What the words in front of the counted say: "rescuers search for 12 people"."""
    last = _verb_before(sentence, quantity.begin - 1)
    for phrase in _starting(sentence, last, _phrases("before")) if last is not None else ():
        at = last
        for words in reversed(phrase.words[:-1]):
            at = None if at is None else _near_before(sentence, at, words)
        if at is not None:
            return [(phrase.measure, at)]
    return []


def _near_before(sentence: Sentence, at: int, words: frozenset[str]) -> int | None:
    """Where one of the words stands in front of another, a few at most between them."""
    for i in range(at - 1, max(-1, at - 2 - _GAP), -1):
        if sentence[i].pos == "PUNCT":
            return None
        if words & _forms(sentence[i]):
            return i
    return None


def _verb_before(sentence: Sentence, at: int) -> int | None:
    """The word in front of the counted, articles and the like between them left out."""
    while at >= 0 and sentence[at].lower in _OPENING:
        at -= 1
    return at if at >= 0 else None


_OPENING = frozenset("the another some a an estimated all these those additional further other".split())


def _starting(sentence: Sentence, at: int, known: dict[str, tuple[_Phrase, ...]]) -> tuple[_Phrase, ...]:
    token = sentence[at]
    forms = dict.fromkeys((token.lower, token.lemma.lower(), singular(token.lower)))
    return tuple([phrase for form in forms for phrase in known.get(form, ())])


def _follows(sentence: Sentence, at: int, rest: tuple[frozenset[str], ...], *, wide: int = _GAP) -> bool:
    """Whether the other words of a phrase stand behind its first, a few others between them.

    `wide` is how many may stand before the first of them: what else belongs to an object.
    """
    for number, words in enumerate(rest):
        gap = 0 if words & _PARTICLES else _GAP if number else wide
        for i in range(at, min(len(sentence), at + 1 + gap)):
            if words & _forms(sentence[i]):
                at = i + 1
                break
            if sentence[i].pos in _STOPS and not (sentence[i].pos == "CCONJ" and gap == _OBJECT):
                return False
        else:
            return False
    return True


def _forms(token: Token) -> frozenset[str]:
    return _word_forms(token.lower, token.lemma)


@lru_cache(maxsize=100_000)
def _word_forms(lower: str, lemma: str) -> frozenset[str]:
    return frozenset({lower, lemma.lower(), singular(lower)})
