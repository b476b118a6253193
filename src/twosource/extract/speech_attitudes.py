"""Attitudes: what somebody wants, judges or brings up, which tells nothing as so."""

from __future__ import annotations

from functools import cache

from twosource.extract.clauses import RELATIVE
from twosource.extract.speakers_phrases import MOVABLE, PACKAGE
from twosource.extract.speech_cues import Cue
from twosource.extract.speech_phrases import everyone
from twosource.extract.speech_subjects import agent, subject_of
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import load_table, words

Range = tuple[int, int]
NOBODY = {"there", "this", "that", "what", "which", "i", "we", "you", "one", "these", "those"}
ABOUT = {"for", "as", "of", "to", "with", "over", "against", "about", "from", "into"}
FARTHEST = 5  # tokens from a verb to its preposition
BREAKS = {";", ":", "(", "—", "--", "–"}


@cache
def _prepositions() -> dict[str, frozenset[str]]:
    return {verb: frozenset(row) for verb, row in load_table(PACKAGE, "attitudes")["prepositions"].items()}


@cache
def _gate() -> frozenset[str]:
    """Every lemma or form that can be an attitude: all other words are passed over."""
    rows = (
        words(PACKAGE, "attitudes", key)
        for key in ("infinitive", "clause", "object", "passive", "likened", "adjectives.clause")
    )
    return frozenset(_prepositions()).union(*rows)


def attitudes(sentence: Sentence, taken: frozenset[int]) -> tuple[tuple[Cue, tuple[Range, ...]], ...]:
    """The attitudes of a sentence with their content, but those whose words are cues of speech already."""
    gate = _gate()
    if gate.isdisjoint(sentence.lemmas):
        return ()
    found: list[tuple[Cue, tuple[Range, ...]]] = []
    for token in [t for t in sentence.tokens if t.lemma in gate and t.i not in taken]:
        if token.tag == "VBN" and sentence.children(token.i, "aux:pass"):
            passive = _passive(sentence, token)
            found += [passive] if passive is not None else []
            continue
        told = _of_verb(sentence, token) if token.pos == "VERB" else _of_adjective(sentence, token)
        if told is None:
            continue
        last, content = told
        subject = _holder(sentence, token)
        content = content[0], _joint(sentence, *content, taken)
        if subject is not None and content[1] > content[0]:
            first = _first(sentence, token) if token.pos == "VERB" else _copula(sentence, token)
            found.append((Cue(first, last, token.lemma, "attitude", everyone(sentence, subject)), (content,)))
    return tuple(found)


def _passive(sentence: Sentence, token: Token) -> tuple[Cue, tuple[Range, ...]] | None:
    """As in "the bridge is expected to open": who expects it is left open, or named with "by"."""
    if token.lemma not in words(PACKAGE, "attitudes", "passive"):
        return None
    subject = next((c for c in sentence.children(token.i, "nsubj") if c.i < token.i), None)
    rest = [c for c in sentence.children(token.i, "xcomp", "ccomp", "obl") if c.i > token.i]
    said_of = [c for c in rest if c.dep != "obl:agent" and _said_of(sentence, c)]
    if subject is None or not said_of or subject.lower in RELATIVE:
        return None
    above, below = sentence.subtree(subject.i), sentence.subtree(said_of[0].i)
    by = agent(sentence, token)
    speakers = everyone(sentence, by) if by is not None else ()
    start = min(c.i for c in sentence.children(token.i, "aux:pass"))
    content = ((above[0], above[-1] + 1), (below[0], _end(sentence, below[0], below[-1] + 1)))
    return Cue(start, token.i, token.lemma, "attitude", speakers), content[
        1:
    ] if subject.lower == "it" else content


def _said_of(sentence: Sentence, child: Token) -> bool:
    """Whether a complement tells what is expected or thought: "to open", "that it opens", "as a success"."""
    marks = {c.lower for c in sentence.children(child.i, "mark", "case")}
    return "as" in marks or (child.dep in {"xcomp", "ccomp"} and bool(marks & {"to", "that"}))


def _joint(sentence: Sentence, start: int, end: int, taken: frozenset[int]) -> int:
    """The end of a content before another cue of the same speaker: "rejected the plan, | saying that"."""
    for i in range(start + 1, end):
        if i not in taken:
            continue
        at = i
        while at > start and sentence[at - 1].pos in {"ADV", "AUX", "CCONJ"}:
            at -= 1
        if (at < i and sentence[at].pos == "CCONJ") or sentence[at - 1].text == ",":
            return _end(sentence, start, at)
    return end


def _holder(sentence: Sentence, token: Token) -> int | None:
    """Whose attitude it is."""
    subject = subject_of(sentence, token.i)
    if (
        subject is None
        or sentence[subject].lower in NOBODY
        or sentence[subject].pos not in {"NOUN", "PROPN", "PRON"}
    ):
        return None
    return subject


def _first(sentence: Sentence, token: Token) -> int:
    """The first token of a verb's cue, with "to" and what that hangs on: "continued to call for"."""
    to = next((c.i for c in sentence.children(token.i, "mark") if c.lower == "to"), None)
    if to is None:
        return token.i
    above = sentence[token.head]
    return above.i if token.dep == "xcomp" and above.pos == "VERB" and above.i == to - 1 else to


def _copula(sentence: Sentence, token: Token) -> int:
    return min([token.i, *(c.i for c in sentence.children(token.i, "cop", "aux"))])


def _of_verb(sentence: Sentence, token: Token) -> tuple[int, Range] | None:
    """The last token of the cue and the content of a verb."""
    if token.dep in {"amod", "compound"} or sentence.children(token.i, "aux:pass", "nsubj:pass"):
        return None
    prepositional = _of_preposition(sentence, token)
    if prepositional is not None:
        return prepositional
    content = complement(sentence, token)
    return (token.i, content) if content is not None else None


def _of_preposition(sentence: Sentence, token: Token) -> tuple[int, Range] | None:
    """As in "called for | a truce", "spoke on Friday about | his time in the army"."""
    cases = _prepositions().get(token.lemma)
    if cases is None:
        return None
    for child in sentence.children(token.i, "obl", "advcl", "nmod", "obj", "xcomp"):
        for case in sentence.children(child.i, "case", *(("mark",) if child.dep == "advcl" else ())):
            if (
                case.lower in cases
                and token.i < case.i <= token.i + FARTHEST
                and _near(sentence, token.i + 1, case.i)
            ):
                last = max(sentence.subtree(child.i)[-1], _asked(sentence, token, child))
                return case.i, (case.i + 1, _end(sentence, case.i + 1, last + 1))
    return None


def _asked(sentence: Sentence, token: Token, child: Token) -> int:
    """The last token of what somebody is called on to do: "called on the mayor | to resign"."""
    for other in sentence.children(token.i, "xcomp", "advcl", "ccomp"):
        if other.i > child.i and sentence[sentence.subtree(other.i)[0]].lower == "to":
            return sentence.subtree(other.i)[-1]
    return -1


def _near(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only adverbs and times stand between a verb and its preposition."""
    return all(t.pos in {"ADV", "ADP"} or t.lower in MOVABLE for t in sentence.tokens[start:end])


def complement(sentence: Sentence, token: Token) -> Range | None:
    """What a verb of attitude is about: its object or clause, and what is said of it."""
    parts: list[int] = []
    heads: list[str] = []
    for child in sentence.children(token.i):
        if child.i < token.i:
            continue
        dep = child.dep.split(":")[0]
        case = next((c.lower for c in sentence.children(child.i, "case", "mark") if c.i < child.i), "")
        about = (
            dep in {"obl", "advcl"}
            and case in ABOUT
            and heads
            and sentence[sentence.subtree(child.i)[0] - 1].text != ","
        )
        if dep in {"obj", "iobj", "xcomp", "ccomp"} or about:
            parts.append(child.i)
            heads.append("as" if about and case == "as" else dep)
    if not parts or not _fits(sentence, token, heads, parts):
        return None
    start = sentence.subtree(parts[0])[0]
    return (start, _end(sentence, start, sentence.subtree(parts[-1])[-1] + 1)) if start > token.i else None


def _fits(sentence: Sentence, token: Token, heads: list[str], parts: list[int]) -> bool:
    """Whether the verb takes such a complement."""
    first = heads[0]
    if first == "xcomp":
        infinitive = any(c.lower == "to" for c in sentence.children(parts[0], "mark"))
        return infinitive and token.lemma in words(PACKAGE, "attitudes", "infinitive")
    if first == "ccomp":
        return token.lemma in words(PACKAGE, "attitudes", "clause")
    if token.lemma in words(PACKAGE, "attitudes", "likened"):
        return bool({"as", "xcomp"} & set(heads))
    return token.lemma in words(PACKAGE, "attitudes", "object")


def _of_adjective(sentence: Sentence, token: Token) -> tuple[int, Range] | None:
    """As in "was worried about | the crops", "were sure that | it would rain"."""
    if token.lower not in words(PACKAGE, "attitudes", "adjectives.clause") or not sentence.children(
        token.i, "cop", "aux:pass"
    ):
        return None
    for child in sentence.children(token.i, "ccomp", "xcomp", "obl", "advcl", "nmod"):
        inside = sentence.subtree(child.i)
        if inside[0] != token.i + 1:
            continue
        case = sentence[inside[0]].pos == "ADP"
        if not case and child.dep.split(":")[0] not in {"ccomp", "xcomp"}:
            return None
        last = inside[0] if case else token.i
        return last, (last + 1, _end(sentence, last + 1, inside[-1] + 1))
    return None


def _end(sentence: Sentence, start: int, end: int) -> int:
    """The end of a content without punctuation, and before a break of the sentence."""
    end = next((i for i in range(start, end) if sentence[i].text in BREAKS), end)
    while end > start and sentence[end - 1].text in {",", ".", ";", ":", "-"}:
        end -= 1
    return end
