"""Where a verb of speech stands last: nothing that could be said follows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from twosource.extract.speakers_phrases import MOVABLE, QUOTES, before
from twosource.findings.tokens import Sentence, Token

if TYPE_CHECKING:
    from twosource.extract.speech_cues import Cue

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


def tagged_on(sentence: Sentence, cue: Cue, later: Sequence[Cue]) -> int | None:
    """Where words end before who passes them on: "the mayor said that nine had died | , Reuters reported"."""
    if cue.kind != "verb" or not later:
        return None
    tag = later[-1]
    starts = [tag.first, *(p.start for p in tag.speakers)]
    begin = min(starts)
    if tag.kind not in {"verb", "according"} or begin <= cue.last + 1 or sentence[begin - 1].text != ",":
        return None
    verb = sentence[tag.last]
    ends = tag.kind == "according" or (final(sentence, verb) and not tag.relative)
    return begin - 1 if ends and verb.dep not in {"conj", "acl:relcl"} else None


def closes(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a stop or the day stands behind a phrase."""
    return all(t.pos == "PUNCT" or t.lower in MOVABLE for t in sentence.tokens[at:])


def goes_on(sentence: Sentence, token: Token) -> bool:
    """Whether it is a thing that continues, and nobody with his words: "raids by the army | continued"."""
    left = before(sentence, token.i)
    if left is None or sentence[token.i - 1].text in QUOTES:
        return False
    hung = left[0] > 0 and sentence[left[0] - 1].pos == "ADP"
    return sentence[token.i - 1].ent == "LOC" or (hung and sentence[left[0] - 1].lower not in _SAYING_OF)


_SAYING_OF = frozenset({"of", "for"})  # "a spokesman for the army continued"


def reports_last(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is the verb that ends a caption: "nine were killed | the Observatory | reports"."""
    ends = len(sentence) - token.i < 3 and token.i > 0 and not sentence.children(token.i, "case")
    return token.lower == "reports" and token.pos == "NOUN" and ends and sentence[token.i - 1].ent == "ORG"


def behind(sentence: Sentence, cue: int, last: int) -> int:
    """Where words end behind a cue in a relative clause: "a war, which the UN says | has left nine dead".

    They may hang on the noun beside the cue, or on a verb that was taken for the noun before it.
    """
    verb = sentence[cue]
    says = sentence[verb.head] if verb.dep.startswith("nsubj") and verb.head > cue else verb
    end = sentence.subtree(says.i)[-1] + 1
    if end > last or not says.dep.startswith("acl"):
        return end
    beside = (t.i for t in sentence.tokens[last:] if t.dep == says.dep and t.head == says.head)
    clause = next(beside, None)
    return end if clause is None else sentence.subtree(clause)[-1] + 1


def passes(sentence: Sentence, at: int, end: int, *, at_final: bool) -> bool:
    """Whether a conjunction passes the floor on to the speaker whose phrase begins at `end`."""
    near = end - at <= 3 or _all_named(sentence, at + 1, end)
    if not near and not (at_final and sentence[at].lower != "and"):
        return False
    if sentence[at].dep != "cc":
        return sentence[at].dep in {"mark", "punct", "advmod"}
    joins = sentence[sentence[at].head].pos in {"VERB", "AUX", "ADJ"}
    return joins or sentence[at].lower == "but"  # which joins no names, wherever it hangs


def _all_named(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only a name stands between two words: "but | Reyk Ardan , | a spokesman, said"."""
    between = sentence.tokens[start:end]
    return 0 < len(between) < 8 and all(t.pos == "PROPN" or t.text == "," for t in between)
