"""The words that name whoever speaks: with appositions, relative clauses, ages and brackets."""

from __future__ import annotations

from twosource.extract.speakers_phrases import QUOTES
from twosource.extract.speech_cues import Cue
from twosource.extract.speech_subjects import RELATIVE, Phrase
from twosource.findings.article import Extent
from twosource.findings.tokens import Sentence

LONGEST = 30  # tokens of an apposition
BRACKETED = 7  # tokens in brackets
DESCRIBING = {
    "who",
    "whose",
    "which",
    "of",
    "from",
    "a",
    "an",
    "the",
    "now",
    "then",
    "his",
    "her",
    "its",
    "founder",
}


def naming(sentence: Sentence, cue: Cue) -> Extent | None:
    """The phrase that names the speakers of a cue, and no more."""
    if not cue.speakers:
        return None
    start, end = _phrase(sentence, cue)
    return Extent(sentence[start].start, sentence[end - 1].end)


def _phrase(sentence: Sentence, cue: Cue) -> tuple[int, int]:
    start, end = min(p.start for p in cue.speakers), max(p.end for p in cue.speakers)
    while start < end - 1 and sentence[start].text in QUOTES:
        start += 1
    return start, _bracketed(sentence, start, end)


def source(sentence: Sentence, cue: Cue) -> Extent | None:
    """All words that tell who speaks: with what hangs on the name; "who" where that is the subject."""
    if not cue.speakers:
        return None
    pronoun = _pronoun(sentence, cue)
    if pronoun is not None:
        return Extent(sentence[pronoun].start, sentence[pronoun].end)
    start, end = _phrase(sentence, cue)
    if end <= cue.first:
        start, end = _before(sentence, cue, start, end)
    elif start > cue.last:
        end = _behind(sentence, cue.speakers[-1], end)
    return Extent(sentence[start].start, sentence[end - 1].end)


def _pronoun(sentence: Sentence, cue: Cue) -> int | None:
    """The "who" of "villagers who said": it is what the verb has for its subject."""
    if cue.kind not in {"verb", "stance", "attitude"} or not sentence[cue.last].dep.startswith("acl"):
        return None
    subject = sentence.children(cue.last, "nsubj")
    return subject[0].i if subject and subject[0].lower in RELATIVE and subject[0].i < cue.first else None


def _bracketed(sentence: Sentence, start: int, end: int) -> int:
    """The end of a phrase with what stands in brackets at or after its end: "(D-Maine)"."""
    opened = end < len(sentence) and sentence[end].text == "("
    texts = [t.text for t in sentence.tokens[start:end]]
    if not opened and texts.count("(") <= texts.count(")"):
        return end
    close = range(end, min(len(sentence), end + BRACKETED))
    return next((i + 1 for i in close if sentence[i].text == ")"), end)


def _before(sentence: Sentence, cue: Cue, start: int, end: int) -> tuple[int, int]:
    """The phrase before its verb with all that hangs on it: "the mayor, who was hurt himself, | said"."""
    verb = cue.first
    while (
        verb > end
        and sentence[verb - 1].pos in {"AUX", "ADV", "PART"}
        and sentence[verb - 1].head == cue.last
    ):
        verb -= 1
    if verb == end or verb - end > LONGEST:
        return start, end
    between = sentence.tokens[end:verb]
    below = set(sentence.subtree(cue.speakers[-1].head))
    if all(t.i in below or t.pos == "PUNCT" for t in between) and between[0].text not in QUOTES:
        return start, verb
    commas = between[0].text == "," and between[-1].text == "," and len(between) > 2
    if commas and (between[1].lower in DESCRIBING or between[1].pos == "NUM"):
        return start, verb
    return start, end


def _behind(sentence: Sentence, speaker: Phrase, end: int) -> int:
    """The end of a phrase after its verb with all that hangs on it: "said Jo Hill, | who lives there"."""
    below = set(sentence.subtree(speaker.head))
    at = end
    while at < len(sentence) and at - end < LONGEST and (at in below or sentence[at].text == ","):
        if sentence[at].text in QUOTES or sentence[at].text in {":", ";"}:
            break
        at += 1
    while at > end and sentence[at - 1].pos in {"PUNCT", "CCONJ"} and sentence[at - 1].text != ")":
        at -= 1
    return at
