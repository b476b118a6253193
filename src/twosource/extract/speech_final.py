"""Where a verb of speech stands last: nothing that could be said follows it."""

from __future__ import annotations

from twosource.extract.speakers_phrases import QUOTES, before
from twosource.findings.tokens import Sentence, Token

CLAUSE = {"ccomp", "parataxis"}
AGAINST = {"but", "while", "although", "though", "whereas"}
MEANWHILE = {"as", "after", "while", "when", "because", "amid", "since", "before", "although", "though"}


def trailing(sentence: Sentence, token: Token) -> bool:
    """As in "..., the mayor said as fighting went on", "..., he said blaming rebels"."""
    ahead = sentence[token.i + 1] if token.i + 1 < len(sentence) else None
    return ahead is not None and token.i > 5 and (ahead.lower in MEANWHILE or ahead.tag == "VBG")


def _opens_clause(sentence: Sentence, token: Token) -> bool:
    """Whether a clause begins behind a verb set against another: "..., but police said | it was over"."""
    at = token.i + 1
    begins = (t for t in sentence.tokens[at : at + 6] if t.dep.startswith("nsubj") and t.head > t.i)
    if not any(sentence.subtree(t.i)[0] == at for t in begins):
        return False
    who = before(sentence, token.i)
    return who is not None and who[0] > 0 and sentence[who[0] - 1].lower in AGAINST


def final(sentence: Sentence, token: Token) -> bool:
    """Whether nothing that could be said follows the verb: only listeners, times and circumstances."""
    if trailing(sentence, token):
        return True
    if _opens_clause(sentence, token):
        return False
    for i in range(token.i + 1, len(sentence)):
        here = sentence[i]
        if here.lower == "that" and i == token.i + 1:
            return False
        if here.text == ":" or (here.text in QUOTES and i + 3 < len(sentence)):
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


def named_by(sentence: Sentence, first: int, last: int, limit: int) -> int | None:
    """Where what a thing is called ends: "from what activists say | is a gas attack | rest in a mosque"."""
    if first < 1 or last >= limit or sentence[first - 1].lower != "what" or sentence[last].lemma != "be":
        return None
    for token in sentence.tokens[last + 1 : limit]:
        finite = token.tag in {"VBD", "VBZ", "VBP", "MD"}
        if token.text == "," or (finite and sentence[token.i - 1].lower not in {"that", "which", "who"}):
            return token.i
    return limit
