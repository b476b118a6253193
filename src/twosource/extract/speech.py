"""Speech: who is cited for which words of an article, directly, indirectly or carried over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from twosource.extract.speakers import Cast
from twosource.extract.speakers_phrases import (
    PACKAGE,
    QUOTES,
    body_kinds,
    head_of,
    role_kinds,
)
from twosource.extract.speech_attitudes import attitudes
from twosource.extract.speech_cues import Cue, cues
from twosource.extract.speech_cuts import uncut
from twosource.extract.speech_quotes import covering, quotes
from twosource.extract.speech_scope import contents
from twosource.extract.speech_sources import naming, source
from twosource.extract.speech_subjects import after_particle
from twosource.findings.article import Extent, ParsedArticle
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence
from twosource.text.lexicon import words

UNFACTUAL = {"ask", "wonder", "question", "hope", "urge", "demand", "call", "order", "propose", "doubt"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Words that somebody is cited for, and by which cue."""

    sentence: int
    cue: Extent
    lemma: str
    kind: str  # verb, passive, according, relayed, headline, carried
    speaker: Speaker | None
    contents: tuple[Extent, ...]  # none where the cue stands inside the words of somebody else
    inner: tuple[Extent, ...] = ()  # what is said by a cue inside the words of somebody else
    factual: bool = True  # False where the words are asked, hoped or ordered, not told as so
    direct: bool = False
    negated: bool = False
    token: int | None = None  # the cue's last token in its sentence
    speaker_extent: Extent | None = None

    @property
    def carried(self) -> bool:
        """Whether the cue stands in another sentence."""
        return self.kind == "carried"

    @property
    def told(self) -> tuple[Extent, ...]:
        """The words that the speaker tells as so."""
        return (self.contents or self.inner) if self.factual else ()

    def holds(self, start: int, end: int) -> bool:
        """Whether a range begins inside what is told as so."""
        return any(c.start <= start < c.end for c in self.told)

    @property
    def length(self) -> int:
        """Characters of what is told as so."""
        return sum(c.end - c.start for c in self.told)


@dataclass(frozen=True, slots=True)
class Speech:
    """All attributions of an article in order, and its quotations."""

    attributions: tuple[Attribution, ...]
    quotes: tuple[Extent, ...]

    def covering(self, start: int, end: int) -> tuple[Attribution, ...]:
        """The attributions whose words hold a range, innermost first."""
        found = [a for a in self.attributions if a.holds(start, end) and a.speaker is not None]
        return tuple(sorted(found, key=lambda a: (a.kind != "relayed", a.length, a.cue.start)))

    def speaker_for(self, start: int, end: int) -> Speaker | None:
        """Who is cited for a range of the text; whoever passes it on is in `relayed_by`."""
        found = self.covering(start, end)
        if not found or found[0].speaker is None:
            return None
        inner = found[0].speaker
        outer = [a.speaker.name for a in reversed(found[1:]) if a.speaker and a.speaker.name != inner.name]
        return replace(inner, relayed_by=(*outer, *inner.relayed_by)) if outer else inner


def speech(parsed: ParsedArticle) -> Speech:
    """Every attribution of an article."""
    cast = Cast(parsed)
    marks = quotes(parsed.article.text, parsed.sentences)
    found: list[Attribution] = []
    for index, sentence in enumerate(parsed.sentences):
        here = _headline(cast, sentence, index, parsed) or _spoken(cast, sentence, index, marks)
        _meet(cast, sentence)
        found += here
    heard = {one.sentence for one in found}
    found = [_uncut(parsed, _behind_quote(parsed, one, marks), heard) for one in found]
    found += _carried(parsed, found, marks)
    found = nested(_with_attitudes(parsed, found, marks))
    return _filled(Speech(tuple(sorted(found, key=lambda a: (a.sentence, a.cue.start))), marks))


def _behind_quote(parsed: ParsedArticle, one: Attribution, marks: Sequence[Extent]) -> Attribution:
    """An attribution whose cue opens its sentence, after a quotation: "“Why us?” | the mayor asked."."""
    sentence = parsed.sentences[one.sentence]
    who = one.speaker_extent
    if one.kind != "verb" or who is None or min(who.start, one.cue.start) > sentence.start:
        return one
    quote = next((m for m in marks if m.end <= sentence.start and sentence.start - m.end < 3), None)
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


def _uncut(parsed: ParsedArticle, one: Attribution, heard: set[int]) -> Attribution:
    if one.kind not in {"verb", "according", "passive", "relayed"} or one.lemma in UNFACTUAL:
        return one
    return replace(
        one, contents=uncut(parsed, one.sentence, one.contents, one.cue, one.speaker_extent, heard)
    )


def _with_attitudes(
    parsed: ParsedArticle, found: list[Attribution], marks: Sequence[Extent]
) -> list[Attribution]:
    """Attributions with the attitudes beside them; what a stance is about is the content of its cue."""
    spoken: dict[int, set[int]] = {}
    stances: dict[tuple[int, int | None], int] = {}
    covered: dict[int, list[Extent]] = {}
    for at, one in enumerate(found):
        covered.setdefault(one.sentence, []).extend(one.contents)
        if one.token is not None and one.contents:
            spoken.setdefault(one.sentence, set()).add(one.token)
        elif one.token is not None:
            stances[one.sentence, one.token] = at
    for index, sentence in enumerate(parsed.sentences):
        if not sentence.parsed:
            continue
        for cue, ranges in attitudes(sentence, frozenset(spoken.get(index, ()))):
            extent = _cue_extent(sentence, cue)
            if any(m.start <= extent.start < m.end for m in (*marks, *covered.get(index, ()))):
                continue
            held = tuple(Extent(sentence[a].start, sentence[b - 1].end) for a, b in ranges)
            at = stances.get((index, cue.first), -1)
            if at >= 0:
                found[at] = replace(found[at], cue=extent, contents=held, factual=False)
                continue
            found.append(
                Attribution(
                    sentence=index, cue=extent, lemma=cue.lemma, kind=cue.kind, speaker=None, contents=held,
                    factual=False, token=cue.last, speaker_extent=source(sentence, cue),
                )
            )  # fmt: skip
    return found


def nested(found: Sequence[Attribution]) -> list[Attribution]:
    """Attributions in which words said inside somebody else's words are marked as such."""
    by_sentence: dict[int, list[Attribution]] = {}
    for one in found:
        by_sentence.setdefault(one.sentence, []).append(one)
    return [
        replace(a, contents=(), inner=a.contents) if _within(a, by_sentence[a.sentence]) else a for a in found
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


def _filled(heard: Speech) -> Speech:
    """Speech in which "we" and "I" inside a quotation are the one who is quoted."""
    whole = [
        replace(a, speaker=heard.speaker_for(a.cue.start, a.cue.end)) if a.speaker_extent is None else a
        for a in heard.attributions
    ]
    return Speech(tuple(whole), heard.quotes)


def _meet(cast: Cast, sentence: Sentence) -> None:
    for token in sentence:
        if token.dep == "nsubj" and token.ent == "PER":
            cast.meet(sentence, token.i, token.i + 1, token.i)


def _spoken(cast: Cast, sentence: Sentence, index: int, marks: Sequence[Extent]) -> list[Attribution]:
    found: list[Attribution] = []
    listed = cues(sentence)
    for cue, ranges in zip(listed, contents(sentence, listed), strict=True):
        speaker = _named(cast, sentence, cue)
        held = tuple(Extent(sentence[a].start, sentence[b - 1].end) for a, b in ranges)
        held = _unmixed(marks, sentence[cue.first].start, held)
        direct = any(covering(marks, c.start, c.end) for c in held)
        outside = cue.lemma in UNFACTUAL
        extent = source(sentence, cue)
        found.append(
            Attribution(
                sentence=index, cue=_cue_extent(sentence, cue),
                lemma=cue.lemma, kind=cue.kind, speaker=speaker, contents=held, factual=not outside,
                direct=direct, negated=cue.negated, token=cue.last, speaker_extent=extent,
            )
        )  # fmt: skip
    return found


def _unmixed(marks: Sequence[Extent], cue: int, held: tuple[Extent, ...]) -> tuple[Extent, ...]:
    """What is said by a cue inside a quotation: nothing outside it."""
    quote = next((m for m in marks if m.start < cue < m.end), None)
    if quote is None:
        return held
    cut = (Extent(max(c.start, quote.start), min(c.end, quote.end)) for c in held)
    return tuple(c for c in cut if c.end > c.start)


def _helpers(sentence: Sentence, cue: Cue) -> int:
    """The first token of a cue with the auxiliaries and adverbs in front of it: "has also said"."""
    at = cue.first
    while (
        at > 0 and sentence[at - 1].head == cue.first and sentence[at - 1].dep.startswith(("aux", "advmod"))
    ):
        at -= 1
    return at if cue.kind in {"verb", "stance", "passive", "attitude"} else cue.first


def _cue_extent(sentence: Sentence, cue: Cue) -> Extent:
    last = after_particle(sentence, cue.last) - 1 if cue.kind == "verb" else cue.last
    return Extent(sentence[_helpers(sentence, cue)].start, sentence[last].end)


def _named(cast: Cast, sentence: Sentence, cue: Cue) -> Speaker | None:
    """One speaker for a cue; several are named in one breath with semicolons."""
    outer = [s.name for p in cue.outer if (s := cast.who(sentence, p.start, p.end, p.head))]
    all_found = [s for p in cue.speakers if (s := cast.who(sentence, p.start, p.end, p.head))]
    if not all_found:
        return None
    first = all_found[0]
    names = list(dict.fromkeys(s.name for s in all_found))
    return replace(
        first, name="; ".join(names), named=any(s.named for s in all_found), relayed_by=tuple(outer),
        span=naming(sentence, cue), body=first.body if len(names) == 1 else None,
    )  # fmt: skip


def _headline(cast: Cast, sentence: Sentence, index: int, parsed: ParsedArticle) -> list[Attribution]:
    """As in "Monitor: 16 dead", "16 dead in blast: monitor", "16 dead - official", "16 dead Monitor"."""
    title = sentence.start < max(1, parsed.article.title_end)
    size = len(sentence)
    for token in sentence:
        if token.text not in {":", "-", "–", "—"} or token.i in (0, size - 1) or size < 5:
            continue
        if token.text != ":" and not (title and token.start > sentence[token.i - 1].end):
            continue
        if 0 < token.i <= 5 and token.text == ":" and _speaker_like(sentence, 0, token.i, title=title):
            return _headed(cast, sentence, index, (0, token.i), (token.i + 1, size))
        rest = _stripped(sentence, token.i + 1, size)
        if 0 < rest - token.i - 1 <= 4 and _speaker_like(sentence, token.i + 1, rest, title=title):
            return _headed(cast, sentence, index, (token.i + 1, rest), (0, token.i))
    if title and size > 5 and _tail(sentence):
        return _headed(cast, sentence, index, (size - 1, size), (0, size - 1))
    return []


def _stripped(sentence: Sentence, start: int, end: int) -> int:
    while end > start and (sentence[end - 1].pos == "PUNCT" or sentence[end - 1].text in QUOTES):
        end -= 1
    return end


def _tail(sentence: Sentence) -> bool:
    """A title that ends in "Monitor", "Official", "Police": the colon was lost."""
    last, ahead = sentence[len(sentence) - 1], sentence[len(sentence) - 2]
    known = last.lower in words(PACKAGE, "roles", "tails")
    return (
        known
        and last.text[:1].isupper()
        and ahead.pos not in {"ADP", "DET", "ADJ", "CCONJ", "PART"}
        and ahead.text[:1].isupper()
    )


def _speaker_like(sentence: Sentence, start: int, end: int, *, title: bool) -> bool:
    if any(t.pos in {"VERB", "AUX", "NUM"} for t in sentence.tokens[start:end]):
        return False
    head = sentence[head_of(sentence, start, end)]
    if head.lower in {"source", "sources", "photo", "image", "video", "tags", "file", "read"}:
        return False  # "Source: Agencies" credits, it tells nothing
    known = head.lower in role_kinds() or head.lower in body_kinds() or head.ent in {"PER", "ORG"}
    heads_it = start == 0 and head.ent == "LOC"  # "Syria: raid on market" says where and not who
    return known or (title and bool(head.ent) and not heads_it)


def _headed(
    cast: Cast, sentence: Sentence, index: int, who: tuple[int, int], what: tuple[int, int]
) -> list[Attribution]:
    head = head_of(sentence, *who)
    speaker = cast.who(sentence, *who, head)
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


def _carried(
    parsed: ParsedArticle, found: Sequence[Attribution], marks: Sequence[Extent]
) -> list[Attribution]:
    """Sentences of a quotation whose cue stands in another sentence: the same quotation or the one before."""
    cited: dict[int, Attribution] = {}
    sentences = parsed.sentences
    for one in found:
        if one.speaker is not None and not any(m.start < one.cue.start < m.end for m in marks):
            cited.setdefault(one.sentence, one)
    added: list[Attribution] = []
    for index, sentence in enumerate(sentences):
        quote = covering(marks, sentence.start, sentence.end)
        if index in cited or quote is None:
            continue
        source = _of_same_quote(sentences, cited, quote, index) or _just_before(parsed, cited, index)
        if source is not None and not any(c.start <= sentence.start < c.end for c in source.contents):
            one = replace(
                source, sentence=index, kind="carried", direct=True, token=None, negated=False,
                contents=(Extent(max(quote.start, sentence.start), min(quote.end, sentence.end)),),
            )  # fmt: skip
            cited[index] = one
            added.append(one)
    return added


def _of_same_quote(
    sentences: Sequence[Sentence], cited: dict[int, Attribution], quote: Extent, index: int
) -> Attribution | None:
    for other in sorted(cited, key=lambda k: abs(k - index)):
        inside = any(quote.overlaps(c) for c in cited[other].contents)
        if inside and abs(other - index) < 8:
            return cited[other]
    return None


def _just_before(parsed: ParsedArticle, cited: dict[int, Attribution], index: int) -> Attribution | None:
    """The attribution of the sentence before, where no new paragraph begins."""
    gap = parsed.article.text[parsed.sentences[index - 1].end : parsed.sentences[index].start]
    return None if "\n" in gap else cited.get(index - 1)
