"""Headlines and their source: before a colon, or behind a dash or a colon, or at the end."""

from __future__ import annotations

from twosource.extract.attributions import Attribution
from twosource.extract.speakers import Cast
from twosource.extract.speakers_kinds import source_kind
from twosource.extract.speakers_phrases import PACKAGE, QUOTES, body_kinds, head_of, role_kinds, said
from twosource.findings.article import Extent, ParsedArticle
from twosource.findings.tokens import Sentence
from twosource.text.lexicon import words


def headline(cast: Cast, sentence: Sentence, index: int, parsed: ParsedArticle) -> list[Attribution]:
    """As in "Monitor: 16 dead", "16 dead in blast: monitor", "16 dead - official", "16 dead Monitor"."""
    title = sentence.start < max(1, parsed.article.title_end)
    size = len(sentence)
    for token in sentence if size >= 5 and not _MARKS.isdisjoint(sentence.words) else ():
        if token.text not in _MARKS or token.i in (0, size - 1):
            continue
        if token.text != ":" and not (title and token.start > sentence[token.i - 1].end):
            continue
        listed = token.text == ":" and token.i <= 5 and sentence[0].pos == "NUM"
        if listed and sentence[token.i - 1].ent == "LOC":
            return []  # "1. Veldin: ...", a list of places
        if 0 < token.i <= 5 and token.text == ":" and _speaker_like(sentence, 0, token.i, title=title):
            return _headed(cast, sentence, index, (0, token.i), (token.i + 1, size), label=not title)
        rest = _stripped(sentence, token.i + 1, size)
        if token.text != ":" and source_kind(said(sentence, token.i + 1, rest), "ORG") == "outlet":
            continue  # "... - Veldin Times": the page's own name
        if 0 < rest - token.i - 1 <= 4 and _speaker_like(sentence, token.i + 1, rest, title=title):
            return _headed(cast, sentence, index, (token.i + 1, rest), (0, token.i))
    if title and size > 5 and _tail(sentence):
        return _headed(cast, sentence, index, (size - 1, size), (0, size - 1))
    return []


_MARKS = frozenset({":", "-", "–", "—"})


def _stripped(sentence: Sentence, start: int, end: int) -> int:
    while end > start and (sentence[end - 1].pos == "PUNCT" or sentence[end - 1].text in QUOTES):
        end -= 1
    return end


def _tail(sentence: Sentence) -> bool:
    """A title that ends in "Monitor", "Official", "Police": the colon was lost."""
    last, ahead = sentence[len(sentence) - 1], sentence[len(sentence) - 2]
    known = last.lower in words(PACKAGE, "roles", "tails") and last.text[:1].isupper()
    if not known or ahead.pos in {"ADP", "DET", "ADJ", "CCONJ", "PART"}:
        return False
    if last.lower in words(PACKAGE, "roles", "never_names"):
        return True  # "... in rebel town Monitor"
    return ahead.text[:1].isupper() and ahead.ent != "LOC"  # no "raid on Hask Hospital"


def _speaker_like(sentence: Sentence, start: int, end: int, *, title: bool) -> bool:
    if any(t.pos in {"VERB", "AUX", "NUM"} for t in sentence.tokens[start:end]):
        return False
    head = sentence[head_of(sentence, start, end)]
    if head.lower in {"source", "sources", "photo", "image", "video", "tags", "file", "read"}:
        return False  # "Source: Agencies" credits, it tells nothing
    known = head.lower in role_kinds() or head.lower in body_kinds() or head.ent in {"PER", "ORG"}
    colon = end < len(sentence) and sentence[end].text == ":"
    heads_it = head.ent == "LOC" and (start == 0 or colon)  # "Syria: raid on market" says where and not who
    return known or (title and bool(head.ent) and not heads_it)


def _headed(
    cast: Cast,
    sentence: Sentence,
    index: int,
    who: tuple[int, int],
    what: tuple[int, int],
    *,
    label: bool = False,
) -> list[Attribution]:
    head = head_of(sentence, *who)
    before = len(cast.memory.heard)
    speaker = cast.who(sentence, *who, head)
    if label:
        del cast.memory.heard[before:]  # "Daughter: Reyk is ill. He said": he is not the label
    held = Extent(sentence[what[0]].start, sentence[what[1] - 1].end)
    extent = Extent(sentence[who[0]].start, sentence[who[1] - 1].end)
    between = sentence[who[1]] if who[1] == what[0] - 1 else sentence[who[0] - 1]
    cue = extent if who[0] == what[1] else Extent(between.start, between.end)
    return [
        Attribution(
            sentence=index,
            cue=cue,
            lemma="",
            kind="headline",
            speaker=speaker,
            contents=(held,),
            speaker_extent=extent,
        )
    ]
