"""Lone: one person whose plight a word before them or several words behind them tell.

"A wounded man is carried from the square", "Hask girl loses leg in blast", "he is under house arrest".
"""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.counts import Count
from twosource.extract.harm import harm_forms, inflect, readings
from twosource.extract.members import OPENERS, single_noun
from twosource.extract.people import is_person, victims_class
from twosource.extract.quantities import Quantity
from twosource.extract.singles import CRIMES
from twosource.extract.straits import said_behind, telling
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure

_TOLD = frozenset({"killed", "injured", "missing", "abducted", "detained"})
_DESCRIBED = frozenset({"injured", "missing", "abducted", "detained"})
_NEW = frozenset({"a", "an", "another", "one"})
_NAMING = frozenset({"NOUN", "PROPN", "PRON"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def lone_counts(sentence: Sentence, counts: Sequence[Count]) -> list[Count]:
    """Single persons in a plight that no count of the sentence tells of yet."""
    if not sentence.parsed:
        return []
    found: list[Count] = []
    words = sentence.words
    bearing = not _BEARING.isdisjoint(words)
    if not bearing and _opening().isdisjoint(words):
        return []
    bearing = bearing and not _NEW.isdisjoint(words)
    taken = {i for c in counts for i in range(c.first, c.last)}
    for token in [t for t in sentence.tokens if t.pos in _NAMING and t.i not in taken]:
        harm = _described(sentence, token) if bearing else None
        if harm is None and token.dep in _SUBJECTS:
            harm = _plight(sentence, token)
        noun = _meant(sentence, token)
        if harm is not None and noun.i not in taken:
            found.append(_count(sentence, noun, *harm))
    return found


def _meant(sentence: Sentence, token: Token) -> Token:
    """Whom "who" stands for: "Jonas Vell, who was placed under house arrest"."""
    verb = sentence[token.head]
    return sentence[verb.head] if token.lower == "who" and verb.dep == "acl:relcl" else token


def _described(sentence: Sentence, noun: Token) -> tuple[Measure, int] | None:
    """What is said of a person before the noun: "a wounded man"; or by it: "a young amputee"."""
    if not is_person(noun) or not single_noun(noun):
        return None
    below = sentence.children(noun.i, "det", "nummod", "amod")
    if not any(c.lower in _NEW for c in below):
        return None
    if bearer := readings(sentence, noun.i, "bearer"):
        return (bearer[0].measure, noun.i) if bearer[0].measure == "injured" else None
    if sentence[noun.head].lemma not in _CARING:
        return None  # whom the news shows being carried and treated, and not everybody who is hurt in it
    for word in below:
        if word.dep != "amod" or word.i > noun.i:
            continue
        harms = [h for h in readings(sentence, word.i, "patient", "state") if h.form in {"past", "state"}]
        if harms and harms[0].measure in _DESCRIBED:
            return harms[0].measure, word.i
    return None


_CARING = frozenset(
    "carry treat tend bring rush lift lie evacuate attend comfort examine operate receive lay".split()
)


def _plight(sentence: Sentence, token: Token) -> tuple[Measure, int] | None:
    """What several words behind a subject say of one person: "lost an eye", "is under house arrest"."""
    if not _is_one(sentence, token):
        return None
    end = token.i + 1
    while end < len(sentence) and sentence[end].dep == "flat" and sentence[end].head == token.i:
        end += 1
    whole = Quantity(begin=token.i, start=token.i, end=end, value=1, low=None, high=None, qualifier="exact")
    passive = token.dep == "nsubj:pass"
    for measure, at in said_behind(sentence, whole, passive=passive):
        held = measure == "detained" and not _is_free(sentence)
        held = held or ("longer" in sentence.lower[end : at + _NEAR])
        if measure in _TOLD and sentence[at].lower not in _HELPING and not held:
            return measure, at
    return None


_NEAR = 4  # words: "is no longer in custody"
_HELPING = frozenset({"not", "had", "has", "have"})  # "did not see it", "had cut herself"


def _is_free(sentence: Sentence) -> bool:
    """Whether nobody is held for a crime that the sentence names."""
    return CRIMES.isdisjoint(sentence.words)


def _is_one(sentence: Sentence, token: Token) -> bool:
    """Whether a subject is one human being: "he", a name, or a noun in the singular with an opener."""
    if token.lower in {"he", "she"} or token.ent == "PER":
        return True
    if (meant := _meant(sentence, token)) is not token:
        return meant.lower != "who" and _is_one(sentence, meant)
    if token.pos == "PRON" or not is_person(token) or not single_noun(token) or token.ent:
        return False
    below = sentence.children(token.i, "det", "nmod:poss", "amod", "compound")
    return any(c.lower in OPENERS or c.dep != "det" for c in below) or token.i == 0


def _count(sentence: Sentence, noun: Token, measure: Measure, predicate: int) -> Count:
    first = noun.i
    while first > 0 and sentence[first - 1].head == noun.i and sentence[first - 1].dep in _BEFORE:
        first -= 1
    return Count(
        measure=measure, quantity=None, noun=noun.i, predicate=predicate, first=first, last=noun.i + 1,
        victims=victims_class(noun), value=1,
    )  # fmt: skip


_BEFORE = frozenset({"det", "amod", "compound", "nummod", "nmod:poss", "flat"})


def _bearing() -> frozenset[str]:
    """The words by which a person is described: participles, states and what the harmed are called."""
    return frozenset(
        form
        for form, found in harm_forms().items()
        if any(h.measure in _DESCRIBED and (h.kind == "bearer" or h.form in {"past", "state"}) for h in found)
    )


_BEARING = _bearing()
_FORMS: set[str] = set()
_SHORT = 4  # letters of a verb that has no regular forms that would be told from others


def _opening() -> set[str]:
    """Every form of the verbs that can open a phrase of a plight."""
    if not _FORMS:
        for lemma in telling(_TOLD):
            _FORMS.update({lemma, lemma + "s"} if len(lemma) < _SHORT else inflect(lemma))
    return _FORMS
