"""Evacuees: those whom a report of an evacuation counts on their way: "130 people aboard"."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.counts import Count
from twosource.extract.harm import inflect
from twosource.extract.heads import counted_noun
from twosource.extract.people import are_named_so, is_force, singular, victims_class
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence, Token


def tells_of_evacuation(sentences: Sequence[Sentence]) -> bool:
    """Whether a report tells of people who are got out of a country: several of its sentences say so."""
    return sum(not _LEAVING.isdisjoint(s.words) for s in sentences) >= _SEVERAL


_SEVERAL = 3  # sentences


def evacuees(sentence: Sentence, found: Sequence[Quantity], counts: Sequence[Count]) -> list[Count]:
    """Those who are carried off, set out or wait for it, and whom no count of the sentence holds yet."""
    if not found or not sentence.parsed or not _LOST.isdisjoint(sentence.words):
        return []
    told: list[Count] = []
    for quantity in found:
        if any(c.first <= quantity.start < c.last for c in (*counts, *told)) or (quantity.value or _FEW) < 2:
            continue
        noun = counted_noun(sentence, quantity)
        if noun is not None and any(t.pos == "VERB" for t in sentence.tokens[quantity.end : noun]):
            noun = None  # "4,900 boarded ships"
        if noun is not None and not _may_leave(sentence[noun]):
            continue
        end = quantity.end if noun is None else noun + 1
        at = _on_board(sentence, quantity, noun, end)
        at = _on_the_way(sentence, quantity, noun) if at is None else at
        if at is None and told and _is_part(sentence, told[-1].last, quantity.begin):
            at = told[-1].predicate
        if at is not None:
            told.append(
                Count(
                    measure="displaced", quantity=quantity, noun=noun, predicate=at, first=quantity.begin,
                    last=end, victims=victims_class(None if noun is None else sentence[noun]),
                    subset=(bool(told) and _is_part(sentence, told[-1].last, quantity.begin))
                    or "including" in sentence.lower[max(0, quantity.begin - 2) : quantity.begin],
                    value=quantity.value,
                )
            )  # fmt: skip
    return told


_FEW = 10  # what a vague word is taken for at least


def _may_leave(noun: Token) -> bool:
    """Whether a noun is one for those who are got out: passengers, nationals, Norlanders."""
    return not is_force(noun) and (singular(noun.text) in _WHO or are_named_so(noun))


def _on_board(sentence: Sentence, quantity: Quantity, noun: int | None, end: int) -> int | None:
    """The word that says that they are carried: "carrying 207 passengers", "with 130 people aboard"."""
    if noun is None:
        return None
    passengers = singular(sentence[noun].text) in _ON
    if not passengers and sentence.words.isdisjoint(_VESSELS):
        return None
    before = sentence.lower[max(0, quantity.begin - 4) : quantity.begin]
    after = sentence.lower[end : end + 3]
    aboard = "aboard" in after or after[:2] == ("on", "board")
    if not (
        aboard or _CARRYING & set(before[-2:]) or ("with" in before and singular(sentence[noun].text) in _ON)
    ):
        return None
    return quantity.begin - 1 if quantity.begin else quantity.start


def _on_the_way(sentence: Sentence, quantity: Quantity, noun: int | None) -> int | None:
    """The verb that says that they leave, are brought away or wait for it."""
    subject = sentence[quantity.end - 1 if noun is None else noun]
    if subject.dep == "nmod" and sentence[subject.head].lower in _MOST:
        subject = sentence[subject.head]  # "many of the 3,500 Norlanders have been waiting"
    verb = sentence[subject.head]
    bare = noun is None and subject.dep == "nummod" and quantity.end < len(sentence)
    if bare and sentence[quantity.end].pos == "VERB":
        verb = sentence[quantity.end]  # "another 4,900 boarded ships", read as so many ships
    if verb.pos not in {"VERB", "AUX"} and not sentence.children(subject.i, "cop"):
        return None
    if any(a.tag == "MD" for a in sentence.children(verb.i, "aux")):
        return None
    going = subject.dep.startswith("nsubj") or bare
    moved = _is_moved(sentence, verb)
    if going and verb.lower in _GOING:
        return verb.i if moved or not sentence.words.isdisjoint(_VESSELS) else None
    if going and verb.lower in _WAITING and not sentence.words.isdisjoint(_AWAY):
        return verb.i
    if subject.dep in {"nsubj:pass", "obj"} and verb.lower in _BRINGING:
        return verb.i if moved or not sentence.words.isdisjoint(_VESSELS | _AWAY) else None
    helped = sentence[verb.head] if verb.lower in _GOING else verb
    leaves = verb.lower in _GOING or any(
        x.lower in _GOING for x in sentence.children(verb.i, "xcomp", "ccomp")
    )
    return verb.i if helped.lemma == "help" and leaves else None  # "helped 600 nationals leave"


def _is_moved(sentence: Sentence, verb: Token) -> bool:
    """Whether a land, a border or a vessel stands with a verb."""
    where = (*sentence.children(verb.i, "obj", "obl"),)
    return any(w.ent == "LOC" or w.lemma.lower() in _WHERE or w.lower in _VESSELS for w in where)


def _is_part(sentence: Sentence, end: int, begin: int) -> bool:
    between = set(sentence.lower[end:begin])
    return begin - end < _NEAR and not between.isdisjoint({"including", "among", "them", "whom"})


_NEAR = 8  # words
_MOST = frozenset({"many", "most", "some", "all"})
_WHO = frozenset(
    """people passenger national citizen evacuee expatriate expat foreigner migrant refugee employee worker
    family tourist resident person visitor holidaymaker subject compatriot student other""".split()
)
_ON = frozenset({"passenger", "evacuee", "expatriate", "national", "citizen", "foreigner"})
_LEAVING = frozenset(
    """evacuate evacuated evacuating evacuation evacuations evacuee evacuees nationals stranded repatriate
    repatriated repatriation expatriates fleeing""".split()
)
_VESSELS = frozenset(
    """boat boats ship ships ferry ferries vessel vessels plane planes flight flights aircraft airplane jet
    frigate convoy buses bus warship liner liners airliner c-130 c-130s helicopter helicopters
    charter""".split()
)
_CARRYING = frozenset({"carrying", "carried", "carries", "bringing"})
_GOING = frozenset().union(
    *(
        inflect(v)
        for v in "leave board depart sail fly go arrive land cross return travel escape reach".split()
    ),
    {"left", "gone", "went", "flew", "flown", "aboard"},
)
_BRINGING = frozenset().union(
    *(
        inflect(v)
        for v in "fly ferry take transport put bring airlift bus ship carry rescue transfer".split()
    ),
    {"flown", "taken", "brought"},
)
_WAITING = frozenset().union(*(inflect(v) for v in "wait await remain queue".split()))
_AWAY = frozenset(
    """evacuation transport transportation border flight flights ferry airport port repatriation camp camps
    stranded""".split()
)
_WHERE = frozenset({"country", "border", "airport", "port", "home", "capital"})
_LOST = frozenset(
    """sank sinks sinking sunk capsized crashed crash drowned overturned missing killed died dead capacity
    troops soldiers capable""".split()
)
