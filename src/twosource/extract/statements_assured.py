"""Assured: what a speaker confirms of those he answers for: that they are safe, or what befell them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from twosource.extract.attributions import Attribution
from twosource.extract.people import is_people_word, is_person
from twosource.extract.speakers_phrases import watches
from twosource.extract.statements_guilt import supposed
from twosource.extract.statements_reproached import named
from twosource.extract.statements_stances import negated, phrase_text
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance

Found = tuple[Stance, str | None]
_ANSWERING = frozenset({"official", "organisation", "military", "armed_group", "agency", "outlet", "medical"})


def assured(sentence: Sentence, one: Attribution, inside: Sequence[Token]) -> Iterator[Found]:
    """As in "said all six officers were safe", "said nine of its staff had been killed"."""
    if one.speaker is None or one.speaker.kind not in _ANSWERING or watches(one.speaker.name):
        return  # an observatory has lost nobody
    for token in inside:
        if token.lower in named("assured.well"):
            who = _well(sentence, token)
        elif token.lower in named("assured.fallen") and sentence[max(0, token.i - 2)].lower == "among":
            who = _among(sentence, token)
        elif token.lemma in {"release", "free"}:
            who = _freed(sentence, token)
        elif token.lemma in named("assured.harmed") and token.pos == "VERB":
            who = _own(sentence, token)
        else:
            continue
        if who is not None and not negated(sentence, token) and not supposed(sentence, token):
            yield "confirms", phrase_text(sentence, who.i)
            return


def _well(sentence: Sentence, word: Token) -> Token | None:
    """Who is said to be safe."""
    who = next(iter(sentence.children(word.i, "nsubj")), None)
    if who is None or not sentence.children(word.i, "cop", "aux:pass"):
        return None
    if any(c.tag == "MD" for c in sentence.children(word.i, "aux")):
        return None
    people = is_person(who) or is_people_word(who.text) or who.ent == "PER" or who.lower in {"all", "both"}
    return who if people else None


def _freed(sentence: Sentence, verb: Token) -> Token | None:
    """Who is said to have been let go."""
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.dep == "nsubj:pass"), None)
    if who is None or verb.tag != "VBN" or not sentence.children(verb.i, "aux:pass"):
        return None
    if any(c.tag == "MD" or c.lower == "to" for c in sentence.children(verb.i)):
        return None  # "is to be released on Monday"
    return who if is_person(who) or is_people_word(who.text) or who.ent == "PER" else None


def _among(sentence: Sentence, word: Token) -> Token | None:
    """Those of the speaker's own who are among the dead."""
    who = next(iter(sentence.children(word.i, "nsubj")), None)
    if who is None or not any(c.lower == "among" for c in sentence.children(word.i, "case")):
        return None
    below = {sentence[i].lower for i in sentence.subtree(who.i)}
    return who if below & named("assured.own") else None


def _own(sentence: Sentence, verb: Token) -> Token | None:
    """Those of the speaker's own who were harmed: "nine of its staff", "their commander"."""
    who = next((c for c in sentence.children(verb.i, "nsubj") if c.i < verb.i), None)
    passive = who is not None and (who.dep == "nsubj:pass" or verb.lemma in named("assured.befalling"))
    if (
        who is None
        or not passive
        or verb.dep == "conj"
        or verb.dep.startswith(("advcl", "acl"))  # "killed when their jet crashed"
        or any(c.tag == "MD" for c in sentence.children(verb.i, "aux"))
    ):
        return None
    below = {sentence[i].lower for i in sentence.subtree(who.i)}
    return who if below & named("assured.own") else None
