"""Speech: who is cited for which words of an article, directly, indirectly or carried over."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.attributions import Attribution, Speech
from twosource.extract.speakers import Cast
from twosource.extract.speakers_accused import denier, note
from twosource.extract.speakers_phrases import bounds, head_of, role_kinds
from twosource.extract.speech_attitudes import attitudes
from twosource.extract.speech_carried import behind_quote, carried, nested
from twosource.extract.speech_cues import Cue, cues
from twosource.extract.speech_cuts import uncut
from twosource.extract.speech_headlines import headline
from twosource.extract.speech_quotes import around, covering, quotes
from twosource.extract.speech_scope import contents
from twosource.extract.speech_signed import signed, turns
from twosource.extract.speech_sources import naming, source
from twosource.extract.speech_subjects import after_particle
from twosource.findings.article import Extent, ParsedArticle
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence

BODIES = {"organisation", "official", "military", "armed_group"}
NEAR = 4  # sentences over which "we" goes on with the words of a body
UNFACTUAL = {"ask", "wonder", "question", "hope", "urge", "demand", "call", "order", "propose", "doubt"}


def speech(parsed: ParsedArticle) -> Speech:
    """Every attribution of an article."""
    cast = Cast(parsed)
    marks = quotes(parsed.article.text, parsed.sentences)
    found: list[Attribution] = []
    for index, sentence in enumerate(parsed.sentences):
        here = headline(cast, sentence, index, parsed)
        if not here or sentence.start >= parsed.article.title_end:
            spoken = _spoken(cast, sentence, index, marks)
            named = any(a.speaker for a in spoken)  # "Gallery: The army has threatened to strike"
            here = spoken if named or not here else here
        note(cast, sentence)
        _meet(cast, sentence)
        _meet_outlets(cast, sentence)
        found += here
    heard = {one.sentence for one in found}
    found = [_uncut(parsed, behind_quote(parsed, one, marks), heard) for one in found]
    found += carried(parsed, found, marks)
    labels = list(turns(parsed.article.text))
    found = [a for a in found if a.kind != "headline" or a.cue not in {colon for _, colon, _ in labels}]
    found += _signed(parsed, cast, [*signed(parsed, marks), *labels], found)
    found = nested(_with_attitudes(parsed, found, marks))
    return _filled(Speech(tuple(sorted(found, key=lambda a: (a.sentence, a.cue.start))), marks))


def _signed(
    parsed: ParsedArticle,
    cast: Cast,
    named: Sequence[tuple[Extent, Extent, Extent]],
    found: Sequence[Attribution],
) -> list[Attribution]:
    """Quotations and turns that nobody is cited for but whoever has his name behind or before them."""
    added: list[Attribution] = []
    for quote, dash, name in named:
        labelled = quote.start > dash.start
        outside = (a for a in found if not labelled and not quote.start <= a.cue.start < quote.end)
        index = next((k for k, s in enumerate(parsed.sentences) if s.start <= name.start < s.end), None)
        if index is None or any(quote.overlaps(c) for a in outside for c in a.contents):
            continue
        sentence = parsed.sentences[index]
        inside = [t.i for t in sentence if name.start <= t.start < name.end]
        first, last = inside[0], inside[-1] + 1
        if labelled or sentence[first].ent == "PER" or sentence[first].pos == "PROPN":
            speaker = cast.who(sentence, first, last, head_of(sentence, first, last))
            added.append(
                Attribution(
                    sentence=index, cue=dash, lemma="", kind="signed", speaker=speaker, contents=(quote,),
                    direct=True, speaker_extent=name,
                )
            )  # fmt: skip
    return added


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
            told = around(marks, extent.start) is not None
            if told or any(m.start <= extent.start < m.end for m in covered.get(index, ())):
                continue
            held = tuple(Extent(sentence[a].start, sentence[b - 1].end) for a, b in ranges)
            at = stances.get((index, cue.first), -1)
            if at >= 0:
                told = cue.lemma == "accuse" and _tells_a_deed(sentence, ranges)
                found[at] = replace(found[at], cue=extent, contents=held, factual=told)
                continue
            found.append(
                Attribution(
                    sentence=index, cue=extent, lemma=cue.lemma, kind=cue.kind, speaker=None, contents=held,
                    factual=False, token=cue.last, speaker_extent=source(sentence, cue),
                )
            )  # fmt: skip
    return found


def _tells_a_deed(sentence: Sentence, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether an accusation says what was done, in figures too: "accused them of killing 213 people"."""
    return any(
        sentence[i].lower == "of" and sentence[i + 1].tag == "VBG"
        for first, end in ranges
        for i in range(first, end - 1)
    )


def _filled(heard: Speech) -> Speech:
    """Speech in which "we" and "I" inside a quotation are the one who is quoted."""
    whole: list[Attribution] = []
    body: Attribution | None = None
    for one in heard.attributions:
        who = heard.speaker_for(one.cue.start, one.cue.end) if one.speaker_extent is None else one.speaker
        if who is None and one.kind == "stance" and body is not None and one.sentence - body.sentence <= NEAR:
            who = body.speaker  # "we" where a body's quotation has lost its marks
        whole.append(one if who is one.speaker else replace(one, speaker=who))
        if one.speaker is not None and one.speaker.kind in BODIES and one.kind != "carried":
            body = one
    return Speech(tuple(whole), heard.quotes)


def _meet(cast: Cast, sentence: Sentence) -> None:
    for kind, first, end in sentence.names():
        for token in sentence.tokens[first:end] if kind == "PER" else ():
            acts = token.dep == "nsubj" or (token.dep == "appos" and sentence[token.head].dep == "nsubj")
            if acts and token.lower not in role_kinds():
                cast.meet(sentence, first, end, token.i)


def _meet_outlets(cast: Cast, sentence: Sentence) -> None:
    """Note a station that acts without speaking: "state television told another story. It said"."""
    if _OUTLETS.isdisjoint(sentence.words):
        return
    for token in sentence:
        if token.dep == "nsubj" and token.lower in _OUTLETS and token.tag != "NNS":
            cast.who(sentence, *bounds(sentence, token.i), token.i)


_OUTLETS = frozenset({"television", "tv", "newspaper", "radio", "broadcaster", "channel", "daily"})


def _spoken(cast: Cast, sentence: Sentence, index: int, marks: Sequence[Extent]) -> list[Attribution]:
    found: list[Attribution] = []
    listed = cues(sentence)
    for cue, ranges in zip(listed, contents(sentence, listed), strict=True):
        speaker = denier(cast, sentence, cue) or _named(cast, sentence, cue)
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
    quote = around(marks, cue)
    if quote is None or quote.start == cue:
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
    if cue.kind == "noun" and last + 1 < len(sentence) and sentence[last + 1].lower in {"by", "from"}:
        last += 1  # "repeated warnings from the army"
    if cue.kind == "verb" and last + 1 < len(sentence) and sentence[last + 1].text == ":":
        last += 1
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
