"""Sentences cut in two for no mark: the words of a cue that ended up in the sentence before or after."""

from __future__ import annotations

from collections.abc import Collection

from twosource.extract.speakers_spans import titled
from twosource.findings.article import Extent, ParsedArticle

FUNCTION = {"DET", "ADP", "NUM", "PRON", "ADV", "SCONJ", "CCONJ", "AUX"}
STOPS = set('.!?:;"”’…')
LINKS = {"where", "after", "since", "as", "because", "when", "while", "before", "which", "that"}
FINITE = {"VBD", "VBZ", "VBP", "MD"}
FARTHEST = 3  # sentences


def uncut(
    parsed: ParsedArticle, index: int, contents: tuple[Extent, ...], cue: Extent, speaker: Extent | None,
    heard: Collection[int],
) -> tuple[Extent, ...]:  # fmt: skip
    """The contents of a cue with what a wrong cut has put into the next or the last sentences."""
    sentence = parsed.sentences[index]
    first = min([c.start for c in contents] or [min(cue.start, speaker.start if speaker else cue.start)])
    last = max([cue.end, *(c.end for c in contents), speaker.end if speaker else 0])
    ends = not any(ch.isalnum() for ch in parsed.article.text[last : sentence.end])
    if (
        ends
        and last == cue.end
        and _joined(parsed, index + 1)
        and (not contents or _linked(parsed, index, speaker))
    ):
        after = parsed.sentences[index + 1]
        return (Extent(after.start, after.end),)
    if ends and contents and index + 1 not in heard and _joined(parsed, index + 1):
        said = [t for t in sentence if contents[-1].start <= t.start < contents[-1].end]
        after = parsed.sentences[index + 1]  # "reported that shells fired at Veldin | Hotel killed two"
        cut = bool(said) and said[0].start > cue.start and not any(t.tag in FINITE for t in said)
        if cut and any(t.pos == "VERB" for t in after):
            return (*contents, Extent(after.start, after.end))
    if first == sentence.start and (contents or ends):
        return (*_back(parsed, index, heard), *contents)
    return contents


def _joined(parsed: ParsedArticle, index: int) -> bool:
    """Whether a sentence goes on the one before: no stop, no new line, no word that begins one."""
    if not 0 < index < len(parsed.sentences):
        return False
    ahead, after = parsed.sentences[index - 1], parsed.sentences[index]
    text = parsed.article.text
    if text[ahead.end - 1 : ahead.end] in STOPS or "\n" in text[ahead.end : after.start]:
        return False
    begins = after[0].pos in FUNCTION and after[0].text[:1].isupper()
    return not begins and ahead.start >= parsed.article.title_end


def _linked(parsed: ParsedArticle, index: int, speaker: Extent | None) -> bool:
    """Whether the speaker stands in a clause of his own: "after the army said | rebels shot the pilot"."""
    if speaker is None:
        return False
    ahead = [t for t in parsed.sentences[index] if t.end <= speaker.start]
    return bool(ahead) and ahead[-1].lower in LINKS


def _back(parsed: ParsedArticle, index: int, heard: Collection[int]) -> list[Extent]:
    found: list[Extent] = []
    for at in range(index, max(0, index - FARTHEST), -1):
        ahead = parsed.sentences[at - 1]
        if not _joined(parsed, at) or at - 1 in heard or titled(ahead):
            break
        found.insert(0, Extent(ahead.start, ahead.end))
    return found
