"""Who is meant: of many the one who speaks, in a town whoever speaks there, and what nobody says."""

from __future__ import annotations

from twosource.extract.people import is_person
from twosource.extract.speakers_phrases import speakerly
from twosource.findings.tokens import Sentence, Token

_SHARES = frozenset(
    """one two three four five some many several most all both none few others another half each either
    neither any""".split()
)


def of_whom(sentence: Sentence, head: int) -> int:
    """The head of those meant: "some | of the protesters", "one of the survivors, | Jane Roe"."""
    if sentence[head].lower not in _SHARES:
        return head
    of = (c for c in sentence.children(head, "nmod") if speakerly(c) or is_person(c))
    many = next((c.i for c in of if any(k.lower == "of" for k in sentence.children(c.i, "case"))), head)
    beside = (c for i in (head, many) for c in sentence.children(i, "appos"))
    return next((c.i for c in beside if c.ent == "PER"), many)


def off_town(sentence: Sentence, subject: int) -> int:
    """Who speaks from a town that was taken for the speaker: "the embassy in the capital | Marov said"."""
    at = subject - 1
    if at < 3 or sentence[subject].pos != "PROPN" or sentence[at].lower not in _SORTS:
        return subject
    case = at - 1 - int(sentence[at - 1].pos == "DET")
    noun = sentence[case - 1] if case > 0 and sentence[case].lower in {"in", "at", "from"} else None
    return noun.i if noun is not None and noun.pos in {"NOUN", "PROPN"} and speakerly(noun) else subject


_SORTS = frozenset({"capital", "city", "town", "village", "port", "suburb"})


def only_held(sentence: Sentence, token: Token) -> bool:
    """Whether a participle says what something is held to be: "raids | thought to be carried out by"."""
    ahead = sentence.lower[token.i + 1 : token.i + 3]
    clauses = sentence.children(token.i, "ccomp", "parataxis")
    beside = ahead[:1] == ("from",) and (token.tag == "VBG" or token.i < _OPENING)
    if token.lemma == "report" and (ahead[:1] == ("on",) or beside) and not clauses:
        return True  # "Ada Quill reports on the strike that killed nine", "reporting from Veldin, says"
    if token.lemma in {"respond", "react"} and ahead[:1] in {("to",), ("with",)} and not clauses:
        return True  # "as the army responded to an offensive"
    held = ahead in (("to", "be"), ("to", "have")) and token.tag in {"VBN", "VBD"}
    return held and token.lemma in _HOLDING and not sentence.children(token.i, "aux")


_OPENING = 7  # tokens: nothing has been told before the verb
_HOLDING = frozenset({"think", "believe", "know", "report", "say", "suspect", "fear", "understand"})
