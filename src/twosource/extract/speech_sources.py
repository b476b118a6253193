"""The words that name whoever speaks: with appositions, relative clauses, ages and brackets."""

from __future__ import annotations

from twosource.extract.speakers_phrases import QUOTES, bounds
from twosource.extract.speech_cues import Cue
from twosource.extract.speech_phrases import Phrase
from twosource.extract.speech_subjects import RELATIVE, cue_words
from twosource.findings.article import Extent
from twosource.findings.tokens import Sentence

DASHES = {"-", "–", "—", "―", "--"}
LONGEST = 30  # tokens of an apposition
FARTHEST = 8  # tokens of a subject before its phrase
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
    start, end = min([p.start for p in cue.speakers]), max([p.end for p in cue.speakers])
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
    start = min(start, _document(sentence, cue))
    if end <= cue.first:
        start, end = _before(sentence, cue, start, end)
    elif start > cue.last:
        end = _behind(sentence, cue.speakers[-1], end)
    return Extent(sentence[start].start, sentence[end - 1].end)


def _pronoun(sentence: Sentence, cue: Cue) -> int | None:
    """The "who" of "villagers who said": it is what the verb has for its subject."""
    verb = next((i for i in (cue.first, cue.last) if sentence[i].dep.startswith("acl")), None)
    if cue.kind not in {"verb", "stance", "attitude"} or verb is None:
        return None
    subject = sentence.children(verb, "nsubj")
    return subject[0].i if subject and subject[0].lower in RELATIVE and subject[0].i < cue.first else None


def _document(sentence: Sentence, cue: Cue) -> int:
    """The first token of what the speakers have written: "| a study by two banks" is the source."""
    head = sentence[cue.speakers[0].head]
    paper = sentence[head.head]
    if not head.dep.startswith("nmod") or head.dep == "nmod:poss" or paper.i > head.i:
        return head.i
    return bounds(sentence, paper.i)[0] if paper.lower in cue_words("nouns.documents") else head.i


def _bracketed(sentence: Sentence, start: int, end: int) -> int:
    """The end of a phrase with what stands in brackets at or after its end: "(D-Maine)"."""
    opened = end < len(sentence) and sentence[end].text == "("
    if not opened and "(" not in sentence.words:
        return end
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
        and sentence[verb - 1].head in {cue.first, cue.last}
    ):
        verb -= 1
    start = _subject(sentence, cue, start)
    if verb == end or verb - end > LONGEST:
        return start, end
    between = sentence.tokens[end:verb]
    if between[0].text in DASHES:
        return start, end
    below = set(sentence.subtree(cue.speakers[-1].head))
    if all(t.i in below or t.pos == "PUNCT" for t in between) and between[0].text not in QUOTES:
        return start, verb
    commas = between[0].text == "," and between[-1].text == "," and len(between) > 2
    if commas and (between[1].lower in DESCRIBING or between[1].pos == "NUM"):
        return start, verb
    return start, end


def _subject(sentence: Sentence, cue: Cue, start: int) -> int:
    """The first token of a subject, whose phrase may begin later: "| Not all of the farmers said"."""
    head = sentence[cue.speakers[0].head]
    if not head.dep.startswith("nsubj") or head.head not in {cue.first, cue.last}:
        return start
    whole = sentence.subtree(head.i)
    joined = whole[-1] - whole[0] == len(whole) - 1 and sentence[whole[0]].pos != "PUNCT"
    return whole[0] if joined and 0 < start - whole[0] < FARTHEST else start


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
