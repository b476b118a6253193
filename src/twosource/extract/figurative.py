"""Figurative: words of violence for games, films, crowds of friends, chances taken and efforts made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from twosource.extract.clauses import MONTHS, WEEKDAYS
from twosource.extract.people import is_person
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words


@cache
def _list(key: str) -> frozenset[str]:
    return words("twosource.extract", "senses", f"figures.{key}")


def is_figurative(sentence: Sentence, head: int, lemma: str) -> bool:
    """Whether a word of violence does nobody any here; `lemma` is that of the word or phrase."""
    asked = _ASKED.get(lemma)
    return asked is not None and asked(sentence, sentence[head])


def _is_chance_taken(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody makes use of something: "seized upon the remarks", but not "seized on Monday"."""
    if sentence.children(verb.i, "obj", "nsubj:pass"):
        return False
    return any(
        c.lower in {"on", "upon"} and not (o.lower in _DAYS or o.text.isdigit())
        for o in sentence.children(verb.i, "obl")
        for c in sentence.children(o.i, "case")
    )


_DAYS = WEEKDAYS | MONTHS


def _is_policing(sentence: Sentence, token: Token) -> bool:
    """Whether wrongs of daily life are put down and no people: "a crackdown on corruption"."""
    return _any_of(sentence.children(token.i, "obl", "nmod"), "policed")


def _is_won(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody is better at it, or things are got round: "beat Norland 2-1", "beat the traffic"."""
    whom = sentence.children(verb.i, "obj")
    if not whom:
        return False
    if all(o.ent in {"LOC", "ORG"} or (o.pos == "NOUN" and not is_person(o)) for o in whom):
        return not _any_of(whom, "bodies")
    return all(o.pos == "PROPN" for o in whom) and not _list("games").isdisjoint(sentence.words)


def _is_overstayed(sentence: Sentence, verb: Token) -> bool:
    return _any_of(sentence.children(verb.i, "obj"), "slots")


def _is_filmed(sentence: Sentence, verb: Token) -> bool:
    """Whether pictures are taken, or somebody rises: "the film was shot in Hask", "shot to fame"."""
    after = " ".join(sentence.lower[verb.i + 1 : verb.i + 3])
    return after in _RISING or _any_of(sentence.children(verb.i, "obj", "nsubj:pass"), "filmed")


_RISING = frozenset({"to fame", "to prominence", "to stardom", "to number", "to the"})


def _is_at_a_show(sentence: Sentence, verb: Token) -> bool:
    return _any_of(sentence.children(verb.i, "obj"), "stages")


def _is_among_friends(sentence: Sentence, verb: Token) -> bool:
    """Whether those around somebody mean no harm: "surrounded by well-wishers"."""
    return _any_of(sentence.children(verb.i, "obl"), "friends")


def _is_effort(sentence: Sentence, noun: Token) -> bool:
    """Whether it is fought with no arms: "her battle with cancer", "the battle for hearts and minds"."""
    return _any_of(sentence.children(noun.i, "nmod", "obl"), "fought")


def _is_upheaval(sentence: Sentence, noun: Token) -> bool:
    """Whether the ground of politics shakes: "a political earthquake", "the vote sent tremors through"."""
    if _any_of(sentence.children(noun.i, "amod", "compound"), "grounds"):
        return True
    above = sentence[noun.head]
    return (
        noun.dep == "obj"
        and _any_of([above], "shaking")
        and _any_of(sentence.children(above.i, "nsubj"), "shakers")
    )


def _is_of_messages(sentence: Sentence, verb: Token) -> bool:
    """Whether no water and nobody comes: "was flooded with calls", "aid is flooding in"."""
    if _any_of(sentence.children(verb.i, "nsubj"), "messages"):
        return True
    return "with" in sentence.lower[verb.i + 1 : verb.i + 2] and not _any_of(
        sentence.children(verb.i, "obl"), "watery"
    )


def _is_of_tasks(sentence: Sentence, noun: Token) -> bool:
    """Whether a task is taken over and no ground: "the takeover of the mission"."""
    return _any_of(sentence.children(noun.i, "nmod"), "tasks")


def _is_armament(sentence: Sentence, noun: Token) -> bool:
    """Whether weapons are only carried or owned: "armed with rockets", "seen with anti-tank missiles"."""
    top = noun
    while top.dep in {"conj", "compound", "appos", "amod"} and top.head != top.i:
        top = sentence[top.head]
    above = sentence[top.head]
    return (above.lemma in _ARMED or above.lower == "armed") and any(
        c.lower == "with" for c in sentence.children(top.i, "case")
    )


def _is_second_part(sentence: Sentence, token: Token) -> bool:
    """Whether it only ends a word with a hyphen: "shoulder-fired missiles"."""
    return token.i > 0 and sentence[token.i - 1].text == "-"


def _is_first_part(sentence: Sentence, token: Token) -> bool:
    """Whether it only begins one: "a strike-slip fault"."""
    return sentence.lower[token.i + 1 : token.i + 3] == ("-", "slip")


_ARMED = frozenset("arm equip load supply see fit mount pack bristle provide furnish".split())
_WEAPONS = ("rocket", "missile", "mortar shell", "artillery shell", "cruise missile", "ballistic missile")


def _any_of(tokens: Iterable[Token], key: str) -> bool:
    return any(t.lemma.lower() in _list(key) for t in tokens)


_ASKED: dict[str, Callable[[Sentence, Token], bool]] = {
    "seize": _is_chance_taken,
    "crack down on": _is_policing,
    "crack down": _is_policing,
    "clamp down on": _is_policing,
    "clamp down": _is_policing,
    "crackdown": _is_policing,
    "clampdown": _is_policing,
    "beat": _is_won,
    "overrun": _is_overstayed,
    "shoot": _is_filmed,
    "storm": _is_at_a_show,
    "surround": _is_among_friends,
    "flood": _is_of_messages,
    "takeover": _is_of_tasks,
    **dict.fromkeys(("earthquake", "quake", "aftershock", "tremor", "tsunami"), _is_upheaval),
    "battle": _is_effort,
    "fight": _is_effort,
    "strike": _is_first_part,
    "fire missile": _is_second_part,
    "fire shell": _is_second_part,
    "fire mortar": _is_second_part,
    **dict.fromkeys(_WEAPONS, _is_armament),
}
