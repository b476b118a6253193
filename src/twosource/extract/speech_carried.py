"""Quotations over several sentences, and words that stand inside somebody else's."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_kinds import folded
from twosource.extract.speech_quotes import around, covering
from twosource.extract.within import from_range
from twosource.findings.article import Extent, ParsedArticle
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence


def behind_quote(parsed: ParsedArticle, one: Attribution, marks: Sequence[Extent]) -> Attribution:
    """An attribution whose cue opens its sentence, after a quotation: "“Why us?” | the mayor asked."."""
    sentence = parsed.sentences[one.sentence]
    who = one.speaker_extent
    if one.kind != "verb" or who is None or min(who.start, one.cue.start) > sentence.start:
        return one
    n = from_range(marks, sentence.start - 3)
    quote = marks[n] if n < len(marks) and marks[n].end <= sentence.start else None
    text = parsed.article.text
    if (
        quote is None
        or text[quote.end : sentence.start].strip(" ")
        or text[quote.end - 4 : quote.end].rstrip("”\"'’")[-1:] not in "?!,"
    ):
        return one
    rest = tuple(c for c in one.contents if covering(marks, c.start, c.start + 2))
    start = max(quote.start, parsed.sentences[max(0, one.sentence - 1)].start)
    return replace(one, contents=(Extent(start, quote.end), *rest), direct=True)


def carried(
    parsed: ParsedArticle, found: Sequence[Attribution], marks: Sequence[Extent]
) -> list[Attribution]:
    """Sentences of a quotation whose cue stands in another sentence: the same quotation or the one before."""
    cited: dict[int, Attribution] = {}
    sentences = parsed.sentences
    for one in found:
        if one.speaker is not None and not _is_quoted(marks, one.cue.start):
            cited.setdefault(one.sentence, one)
    added: list[Attribution] = []
    for index, sentence in enumerate(sentences):
        if index not in cited and (between := _between(parsed, cited, index)) is not None:
            added.append(between)
            continue
        quote = covering(marks, sentence.start, sentence.end)
        if index in cited or quote is None:
            continue
        source = (
            _of_same_quote(sentences, cited, quote, index)
            or _just_before(parsed, cited, index)
            or _line_before(parsed, cited, index, marks)
        )
        if source is not None and not any(c.start <= sentence.start < c.end for c in source.contents):
            one = replace(
                source, sentence=index, kind="carried", direct=True, token=None, negated=False,
                contents=(Extent(max(quote.start, sentence.start), min(quote.end, sentence.end)),),
            )  # fmt: skip
            cited[index] = one
            added.append(one)
    return added


def _between(parsed: ParsedArticle, cited: dict[int, Attribution], index: int) -> Attribution | None:
    """As in "One raid killed five, a monitor said. | Another hit a bus. | Ten were hurt, it said."."""
    sentence, before, after = parsed.sentences[index], cited.get(index - 1), cited.get(index + 1)
    if (
        before is None
        or after is None
        or sentence[0].lower not in _ANOTHER
        or not (before.told and after.told)
    ):
        return None
    if before.speaker is None or after.speaker is None or not _is_one(before.speaker, after.speaker):
        return None
    text = parsed.article.text[parsed.sentences[index - 1].start : parsed.sentences[index + 1].end]
    if "\n\n" in text or not sentence.parsed:
        return None
    return replace(
        before, sentence=index, kind="carried", direct=False, token=None, negated=False,
        contents=(Extent(sentence.start, sentence.end),),
    )  # fmt: skip


def _is_one(speaker: Speaker, other: Speaker) -> bool:
    """Whether two who are cited are one, by a longer or a shorter name."""
    a, b = set(folded(speaker.name)), set(folded(other.name))
    return a <= b or b <= a


_ANOTHER = frozenset({"another", "others"})


def _of_same_quote(
    sentences: Sequence[Sentence], cited: dict[int, Attribution], quote: Extent, index: int
) -> Attribution | None:
    for other in sorted(cited, key=lambda k: abs(k - index)):
        inside = any(quote.overlaps(c) for c in cited[other].contents)
        if inside and abs(other - index) < 8:
            return cited[other]
    return None


def _just_before(parsed: ParsedArticle, cited: dict[int, Attribution], index: int) -> Attribution | None:
    """The attribution of the sentence before, or of a quotation before that, in the same paragraph."""
    end = parsed.sentences[index].start
    if index and "\n" in parsed.article.text[parsed.sentences[index - 1].end : end]:
        return None
    if index < 2 or index - 1 in cited or "\n" in parsed.article.text[parsed.sentences[index - 2].end : end]:
        return cited.get(index - 1)
    further = cited.get(index - 2)
    return further if further is not None and further.direct else None


def _line_before(
    parsed: ParsedArticle, cited: dict[int, Attribution], index: int, marks: Sequence[Extent]
) -> Attribution | None:
    """The attribution of the line before a line that is a quotation, where that line quotes as well."""
    before = cited.get(index - 1)
    if before is None or before.kind not in {"verb", "carried"}:
        return None
    text, start = parsed.article.text, parsed.sentences[index].start
    if "\n\n" in text[parsed.sentences[index - 1].end : start] or text[start : start + 1] not in _MARKS:
        return None
    quoted = before.direct or any(covering(marks, c.start, c.end) for c in before.contents)
    return before if quoted else None


_MARKS = frozenset('“`"«')


def nested(found: Sequence[Attribution]) -> list[Attribution]:
    """Attributions in which words said inside somebody else's words are marked as such."""
    by_sentence: dict[int, list[Attribution]] = {}
    for one in found:
        by_sentence.setdefault(one.sentence, []).append(one)
    named = [a for a in found if a.kind == "signed"]
    return [
        replace(a, contents=(), inner=a.contents) if _within(a, [*by_sentence[a.sentence], *named]) else a
        for a in found
    ]


def _within(one: Attribution, others: Sequence[Attribution]) -> bool:
    """Whether a cue stands inside what another speaker says, and not the other way round as well."""
    cue = one.cue
    for other in others:
        if other.cue == cue or not any(c.start <= cue.start < c.end for c in other.contents):
            continue
        if not any(c.start <= other.cue.start < c.end for c in one.contents):
            return True
    return False


def _is_quoted(marks: Sequence[Extent], at: int) -> bool:
    """Whether a character stands between the marks of a quotation."""
    quote = around(marks, at)
    return quote is not None and quote.start < at
