"""Reality: whether a clause tells of an event as occurred, as still ahead, or as not occurred."""

from __future__ import annotations

from functools import cache
from typing import Literal

from twosource.extract.speakers_phrases import PACKAGE
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words

Reality = Literal["occurred", "planned", "denied"]
VERBAL = {"VERB", "AUX"}
NEGATIONS = {"not", "n't", "n’t", "never", "no", "neither", "nor", "none", "nobody"}
DEFINITE = {"the", "this", "that", "these", "those"}
HAD = {"'d", "’d"}  # "he'd been shot" has no modal
DOING = {"do", "does", "did"}
FINITE = {"is", "are", "was", "were", "be", "been", "am", "'s", "’s", "'re", "’re", "'m"}
DEEPEST = 6  # governors that are asked


@cache
def _row(key: str) -> frozenset[str]:
    return words(PACKAGE, "reality", key)


def reality(sentence: Sentence, index: int, depth: int = 0) -> Reality:
    """How the sentence tells of the event that a word names."""
    token = sentence[index]
    if depth > DEEPEST:
        return "occurred"
    verbal = token.pos in VERBAL or any(c.dep == "cop" for c in sentence.children(index))
    return _of_verb(sentence, token, depth) if verbal else _of_noun(sentence, token, depth)


def _lower(tokens: tuple[Token, ...]) -> set[str]:
    return {t.lower for t in tokens}


def _of_verb(sentence: Sentence, token: Token, depth: int) -> Reality:
    helpers = _lower(sentence.children(token.i, "aux", "cop"))
    negated = bool(_lower(sentence.children(token.i, "advmod", "det", "cc:preconj")) & NEGATIONS)
    if helpers & _row("modals") - (HAD if token.tag == "VBN" else set()):
        found: Reality = "planned"
    elif helpers & DOING:
        found = "occurred"
    elif token.tag == "VB" or "to" in _lower(sentence.children(token.i, "mark")):
        found = _infinitive(sentence, token, depth)
    elif token.tag == "VBG" and not helpers & FINITE:
        found = _participle(sentence, token, depth)
    elif _shares(sentence, token):
        found = reality(sentence, token.head, depth + 1)
    else:
        found = "planned" if token.tag in {"VBP", "VBZ", "VBG"} and _ahead(sentence, token) else "occurred"
    nearly = token.tag in {"VBD", "VBN"} and any(
        c.lower in {"nearly", "almost"} for c in sentence.children(token.i, "advmod")
    )
    return "denied" if negated or nearly else found


def _shares(sentence: Sentence, token: Token) -> bool:
    """Whether a verb has its auxiliaries from the one before: "will buy the firm and close it"."""
    above, own = sentence[token.head], sentence.children(token.i, "nsubj", "aux", "cop")
    return token.dep == "conj" and above.pos in VERBAL and above.tag == token.tag and not own


def _ahead(sentence: Sentence, token: Token) -> bool:
    """Whether a verb of the present is dated ahead: "the talks begin next week"."""
    for child in sentence.children(token.i, "obl", "advmod"):
        if child.lower == "tomorrow" or "next" in _lower(sentence.children(child.i, "amod")):
            return True
    return False


def _infinitive(sentence: Sentence, token: Token, depth: int) -> Reality:
    """An infinitive is ahead, but where its governor says that it came about, or that it did not."""
    above = sentence[token.head]
    if above.i == token.i:
        return "planned"  # a headline: "Firm to close plant"
    if "have" in _lower(sentence.children(token.i, "aux")):
        return "occurred"  # "is said to have left"
    if token.dep == "conj":
        return reality(sentence, above.i, depth + 1)
    relation = token.dep.split(":")[0]
    lemma = above.lower if above.pos == "ADJ" else above.lemma
    if relation in {"xcomp", "ccomp", "csubj"}:
        if lemma in _row("negative"):
            return _undone(sentence, above, depth)
        return reality(sentence, above.i, depth + 1) if lemma in _row("implicative") else "planned"
    first = token.dep == "acl" and any(
        t.tag == "JJS" or t.lower in {"first", "last", "only"} for t in _beside(sentence, above)
    )
    if first or (relation == "advcl" and above.i < token.i and lemma in _row("change")):
        return reality(sentence, above.i, depth + 1)
    return "planned"


def _beside(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    return sentence.children(token.i, "amod", "nummod", "advmod") or (token,)


def _undone(sentence: Sentence, above: Token, depth: int) -> Reality:
    """What a verb of failing or refusing leaves undone, where that is told as so."""
    return "denied" if reality(sentence, above.i, depth + 1) == "occurred" else "planned"


def _participle(sentence: Sentence, token: Token, depth: int) -> Reality:
    """A participle or gerund goes with its governor, but after what wants, fears or prevents it."""
    above = sentence[token.head]
    if above.i == token.i:
        return "occurred"
    case = _lower(sentence.children(token.i, "case", "mark"))
    relation = token.dep.split(":")[0]
    if "without" in case or (
        relation in {"obl", "advcl"} and "from" in case and above.lemma in _row("negative")
    ):
        return "denied"
    if relation in {"xcomp", "ccomp"}:
        if above.lemma in _row("negative"):
            return _undone(sentence, above, depth)
        return "planned" if above.lemma in _row("open_verbs") else reality(sentence, above.i, depth + 1)
    if case & {"for", "of", "about", "on"} and above.lemma in _row("open_nouns") | _row("open_verbs"):
        return "planned"
    if case & _row("back") - {"by"} or above.pos not in VERBAL:
        return "occurred"
    return reality(sentence, above.i, depth + 1)


def _of_noun(sentence: Sentence, token: Token, depth: int) -> Reality:
    """An event that a noun names: open by a word of plans, else as its verb if nobody knows it yet."""
    if _lower(sentence.children(token.i, "amod", "compound")) & _row("open_adjectives"):
        return "planned"
    determiners = _lower(sentence.children(token.i, "det"))
    if "no" in determiners:
        return "denied"
    above = sentence[token.head]
    relation = token.dep.split(":")[0]
    if above.i == token.i:
        return "occurred"
    if relation == "conj" or (relation == "compound" and above.pos in {"NOUN", "PROPN"}):
        return reality(sentence, above.i, depth + 1)
    case = _lower(sentence.children(token.i, "case"))
    if _is_wanted(above, token, case):
        return "planned"
    if above.lemma in _row("negative") and (relation == "obj" or token.dep == "nsubj:pass"):
        return _undone(sentence, above, depth)
    known = bool(determiners & DEFINITE) or bool(sentence.children(token.i, "nmod:poss"))
    return "occurred" if case & _row("back") else _below(sentence, token, known, case, depth)


def _is_wanted(above: Token, token: Token, case: set[str]) -> bool:
    """Whether a verb or noun of plans, wishes or fears has the noun for its content."""
    if above.pos == "VERB" and above.lemma in _row("open_verbs"):
        return token.dep in {"obj", "nsubj:pass"} or (token.dep.startswith("obl") and "for" in case)
    about = token.dep.startswith("nmod") and bool(case & {"for", "of", "about", "on"})
    return about and above.lemma in _row("open_nouns")


def _below(sentence: Sentence, token: Token, known: bool, case: set[str], depth: int) -> Reality:
    """A noun below a verb or another noun goes with it, but not one that is known already."""
    above = sentence[token.head]
    relation = token.dep.split(":")[0]
    if above.pos in VERBAL:
        new = (relation == "obj" and not known) or (
            relation == "obl" and not known and case & {"for", "in", "to", "into", "with"}
        )
        comes = token.dep == "nsubj:pass" or (relation == "nsubj" and above.lemma in _row("happening"))
        return _of_verb(sentence, above, depth + 1) if new or comes else "occurred"
    if relation == "nmod" and above.pos == "NOUN" and not known:
        return reality(sentence, above.i, depth + 1)
    return "occurred"
