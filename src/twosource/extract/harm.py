"""Harm words: the forms of the verbs, states and nouns that say what happened to people."""

from __future__ import annotations

from functools import cache
from typing import get_args

from msgspec import Struct

from twosource.extract.people import is_armed, is_force
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure
from twosource.text.lexicon import load_table, words

MEASURES: tuple[Measure, ...] = get_args(Measure)


class Harm(Struct, frozen=True):
    """One reading of a word form: the measure it speaks of and in which part of speech."""

    measure: Measure
    kind: str  # patient, subject, state, bearer, deed
    form: str  # base, past, ing, noun, state
    people_only: bool
    armed_only: bool = False  # harms those who bear arms only: "neutralised 34 militants"
    with_words: tuple[str, ...] = ()  # those that make it a word of harm: "gunned | down"


def inflect(lemma: str) -> dict[str, str]:
    """The forms of an English verb, each with the name of the form: by the table, else by rule."""
    irregular: dict[str, list[str]] = load_table("twosource.extract", "forms")["forms"]
    if lemma in irregular:
        return {form: _form_name(form, lemma) for form in irregular[lemma]}
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return {lemma: "base", lemma[:-1] + "ies": "base", lemma[:-1] + "ied": "past", lemma + "ing": "ing"}
    double = lemma[-1] if _doubles(lemma) else ""
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return {lemma: "base", third: "base", stem + double + "ed": "past", stem + double + "ing": "ing"}


def _form_name(form: str, lemma: str) -> str:
    if form.endswith("ing"):
        return "ing"
    return "base" if form in (lemma, lemma + "s", lemma + "es") and lemma != "hurt" else "past"


def _doubles(lemma: str) -> bool:
    """Whether the last consonant doubles before -ed: one short stressed vowel before one consonant."""
    return lemma in {"stab", "trap", "kidnap", "nab", "expel", "uproot-"} or (
        len(lemma) <= 4
        and lemma[-1] in "bdgmnprt"
        and lemma[-2] in "aeiou"
        and lemma[-3] not in "aeiou"
        and lemma != "open"
    )


@cache
def harm_forms() -> dict[str, tuple[Harm, ...]]:
    """Every word form of the table with its readings, in the order of the measures."""
    table = load_table("twosource.extract", "harm")
    alone: dict[str, list[str]] = table["alone"]
    found: dict[str, list[Harm]] = {}
    for measure in MEASURES:
        row = table[measure]
        only, armed = set(row["people_only"]), set(row.get("armed_only", ()))
        for kind in ("patient", "subject"):
            for lemma in row[kind]:
                forms = inflect(lemma)
                for form in alone.get(lemma, forms):
                    found.setdefault(form, []).append(
                        Harm(measure, kind, forms[form], lemma in only, lemma in armed)
                    )
        for phrase in row.get("phrases", ()):
            lemma, *rest = phrase.split()
            for form, name in inflect(lemma).items():
                found.setdefault(form, []).append(
                    Harm(
                        measure,
                        "patient",
                        name,
                        people_only=True,
                        armed_only=phrase in armed,
                        with_words=tuple(rest),
                    )
                )
        for state in row["states"]:
            found.setdefault(state, []).append(Harm(measure, "state", "state", False))
        for noun in row["bearers"]:
            for form in (noun, _plural(noun)):
                found.setdefault(form, []).append(Harm(measure, "bearer", "noun", False))
        for noun in row["deeds"]:
            for form in (noun, _plural(noun)):
                found.setdefault(form, []).append(Harm(measure, "deed", "noun", noun in only, noun in armed))
    return {form: tuple(readings) for form, readings in found.items()}


@cache
def harm_words() -> frozenset[str]:
    """Every word form of the table: a set is asked far faster than the keys of a table."""
    return frozenset(harm_forms())


def _plural(noun: str) -> str:
    return noun[:-1] + "ies" if noun.endswith("y") else noun + "s"


@cache
def between_words() -> frozenset[str]:
    """Words that may stand between the counted and what happened to them."""
    return frozenset(load_table("twosource.extract", "harm")["between"]["words"])


def readings(sentence: Sentence, index: int, *kinds: str) -> tuple[Harm, ...]:
    """The harm readings of a token, all or those of some kinds."""
    word = sentence.tokens[index].lower
    found = _FORMS.get(word)
    if found is None:  # most words are no word of harm
        return ()
    if kinds and word not in _BESIDE_OTHERS:  # and of most words of harm none asks what stands beside it
        return _of_kinds(word, kinds)
    if word in _PHRASAL:
        found = _of_phrases(sentence, index, found)
    if found and found[0].armed_only and not _strikes_the_armed(sentence, sentence[index]):
        return ()
    if word in _PAIRED:
        found = _with_the_next(sentence.lower, index, found)
    return tuple([h for h in found if h.kind in kinds]) if kinds else found


@cache
def _of_kinds(word: str, kinds: tuple[str, ...]) -> tuple[Harm, ...]:
    return tuple([h for h in _FORMS[word] if h.kind in kinds])


def _of_phrases(sentence: Sentence, index: int, found: tuple[Harm, ...]) -> tuple[Harm, ...]:
    """The readings of a verb whose other words stand behind it, or its object: "took 15 into custody"."""
    after = sentence.lower[index + 1 : index + _OBJECT]
    return tuple(h for h in found if not h.with_words or _follow(h.with_words, after))


def _follow(words: tuple[str, ...], after: tuple[str, ...]) -> bool:
    if len(words) == 1 or words[0] not in after:
        return words[0] in after
    return any(after[i : i + len(words)] == words for i in range(len(after)))


_OBJECT = 9  # words in which a phrase ends, its object among them


def _with_the_next(lower: tuple[str, ...], index: int, found: tuple[Harm, ...]) -> tuple[Harm, ...]:
    """The readings of a word that means something else with the words beside it."""
    word, after = lower[index], lower[index + 1 : index + 4]
    if word == "dead":
        return () if after[:2] == ("or", "alive") else found
    fatal = index > 0 and lower[index - 1] in _FATAL and "of" in after
    if fatal:
        return _FATAL_DEED  # "the fatal shooting of a man"
    return (*found, _HITTING_DEED) if after[:1] == ("of",) else found


def _strikes_the_armed(sentence: Sentence, word: Token) -> bool:
    """Whether a word has those who bear arms for its object: "34 militants were neutralised"."""
    taken = [*sentence.children(word.i, "obj", "nsubj:pass", "nmod")]
    if word.dep in {"acl", "amod"}:
        taken.append(sentence[word.head])
    elif word.dep == "xcomp":
        taken += sentence.children(word.head, "obj")
    some = (t for t in taken if t.pos == "NUM" or t.lemma in _SOME)  # "a total of 34 militants"
    inner = [n for t in some for n in sentence.children(t.i, "nmod")]
    joined = [c for t in taken for c in sentence.children(t.i, "conj")]  # "a post and 80 fighters"
    if any(is_armed(t) for t in (*taken, *inner, *joined)):
        return True
    if word.lemma == "lose" and word.pos == "VERB" and sentence.words.isdisjoint(_PARTED):
        anybody = any(s.lower in _ANYBODY for s in sentence.children(word.i, "nsubj"))
        if not anybody and any(_is_own(sentence, t) for t in (*taken, *inner, *joined)):
            return True
    its_own = any(t.lower == "men" for t in taken)  # "the army said that it had lost 40 men"
    return its_own and word.lemma == "lose" and any(is_force(t) for t in sentence.tokens[: word.i])


def _is_own(sentence: Sentence, token: Token) -> bool:
    """Whether one's kin or one's own people are lost: "lost her mother", "lost 46 of its staff"."""
    own = any(c.dep == "nmod:poss" or c.tag == "PRP$" for c in sentence.children(token.i))
    counted = any(c.pos == "NUM" for c in sentence.children(token.i))
    return (own and token.lower in _KIN | _STAFF) or (counted and token.lower in _KINFOLK)


_ANYBODY = frozenset({"who", "that", "anyone", "everyone", "people", "many", "some"})
_KIN = frozenset(
    """mother father wife husband son sons daughter daughters brother brothers sister sisters child children
    baby grandson granddaughter grandchildren grandmother grandfather uncle aunt cousin cousins nephew niece
    parents family relatives friend friends""".split()
)
_STAFF = frozenset("staff colleagues employees workers members troops crew".split())
_KINFOLK = frozenset("relatives sons daughters children brothers sisters cousins people peacekeepers".split())
_PARTED = frozenset("custody contact touch sight job jobs election elections temper".split())
_SOME = frozenset("total number group dozen score hundred thousand ten lot majority most".split())
_FORMS = harm_forms()
_PHRASAL = frozenset(form for form, found in _FORMS.items() if any(h.with_words for h in found))
PARTICLES = frozenset(h.with_words[0] for found in _FORMS.values() for h in found if len(h.with_words) == 1)
_FATAL = frozenset({"fatal", "deadly"})
_PAIRED = frozenset({"dead", "shooting", "stabbing"})
_BESIDE_OTHERS = _PHRASAL | _PAIRED | {form for form, found in _FORMS.items() if found[0].armed_only}
_FATAL_DEED = (Harm("killed", "deed", "noun", people_only=False),)
_HITTING_DEED = Harm("injured", "deed", "noun", people_only=True)  # "the shooting of a man"


def worsened(sentence: Sentence, measure: Measure, at: int) -> Measure:
    """The measure of a word of harm with what stands beside it.

    "Fatally shot" and "were shot and later died" kill; who is treated for wounds or in a hospital is hurt.
    """
    if measure == "injured" and at and sentence[at - 1].lower in {"fatally", "mortally"}:
        return "killed"
    if measure == "injured" and (
        to_death(sentence, at) or sentence.lower[at + 1 : at + 3] == ("and", "killed")
    ):
        return "killed"
    if measure in {"injured", "affected"} and _ends_in_death(sentence, measure, at):
        return "killed"
    if measure == "affected" and sentence[at].lemma == "treat":
        after = {t.lower for t in sentence.tokens[at + 1 : at + 12]}
        return "injured" if after & _TREATED else measure
    if measure == "injured" and sentence[at].lower in _ABED and _names_disease(sentence):
        return "affected"  # "312 people were hospitalised with cholera"
    return measure


def _names_disease(sentence: Sentence) -> bool:
    return not words("twosource.extract", "harm", "diseases.nouns").isdisjoint(sentence.lower)


_ABED = frozenset({"hospitalised", "hospitalized", "hospital", "hospitals"})


def to_death(sentence: Sentence, at: int) -> bool:
    """Whether a verb of harm ends in death: "shot his wife and two sons to death"."""
    if "death" not in sentence.words:
        return False
    ends = (t for t in sentence.children(at, "obl", "nmod") if t.lower == "death")
    return any(sentence[t.i - 1].lower == "to" for t in ends)


_BEARING = frozenset("suffering suffered sustaining sustained with".split())


def wound_after(sentence: Sentence, at: int) -> tuple[Measure, int] | None:
    """What the wounds named after a word do: "suffering from gunshot wounds", "sustained fatal injuries"."""
    if sentence[at].lower not in _BEARING:
        return None
    near = sentence.tokens[at + 1 : at + 5]
    if any(t.lower in {"no", "without"} for t in near):
        return None  # "bodies with no signs of injuries"
    wound = next((t for t in near if t.lower in {"wound", "wounds", "injuries", "burns"}), None)
    fatal = any(t.lower == "fatal" for t in near)
    return None if wound is None else ("killed" if fatal else "injured", wound.i)


def _ends_in_death(sentence: Sentence, measure: Measure, at: int) -> bool:
    """Whether those who were hurt or fell ill died of it.

    "Were shot and later died", "suffered a stroke and died", "two soldiers hurt in the raid died on Friday".
    """
    verb = sentence[at]
    if verb.dep == "acl" and verb.tag == "VBN":
        above = sentence[sentence[verb.head].head]
        return above.lemma in _DYING and sentence[verb.head].dep == "nsubj"
    befell = sentence.children(at, "nsubj:pass") or (measure == "affected" and sentence.children(at, "nsubj"))
    return bool(befell) and _goes_on_to_die(sentence, at)


_DYING = frozenset({"die", "succumb"})


def _goes_on_to_die(sentence: Sentence, at: int) -> bool:
    """Whether those who were hit died, as a second verb without a subject of its own says."""
    return any(
        not sentence.children(verb.i, "nsubj")
        and (
            verb.lemma in _DYING
            or any(t.lower in {"dead", "deceased"} for t in sentence.children(verb.i, "xcomp"))
        )
        for verb in sentence.children(at, "conj")
    )


_TREATED = frozenset(
    """wound wounds injury injuries hospital hospitals clinic infirmary released scene gunshot""".split()
)


def fallen_ill(sentence: Sentence, noun: int) -> list[tuple[Measure, int]]:
    """The counted are cases of a disease that the sentence names: "312 cases of measles"."""
    if sentence[noun].lower in {"infection", "infections"}:
        return [("affected", noun)]
    if sentence[noun].lemma.lower() != "case":
        return []
    ill = _names_disease(sentence) or _are_of_illness(sentence, noun)
    return [("affected", noun)] if ill else []


def _are_of_illness(sentence: Sentence, cases: int) -> bool:
    """Whether cases that nothing names are of a disease: "1,200 suspected cases", "61 deaths, 400 cases"."""
    if sentence.lower[cases + 1 : cases + 2] == ("of",):
        return False
    said = {c.lower for c in sentence.children(cases, "amod")}
    return bool(said & {"suspected", "confirmed", "probable"}) or "deaths" in sentence.lower


def whose_death(sentence: Sentence, deed: Token) -> list[Token]:
    """Whose death a noun tells that says how: "a teen's shooting death", and no "his father's death"."""
    how = any(c.lower in {"shooting", "stabbing", "beating"} for c in sentence.children(deed.i, "compound"))
    if deed.lower != "death" or not how:
        return []
    return [c for c in sentence.children(deed.i, "nmod:poss") if c.pos != "PRON"]
