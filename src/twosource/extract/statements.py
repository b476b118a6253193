"""Statements: who claims, blames, denies, confirms, suspects, doubts, warns or condemns, and what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from twosource.extract.speakers_names import folded
from twosource.extract.speech import Attribution, Speech
from twosource.extract.statements_sides import Laid, laid, listed, name_of
from twosource.extract.statements_stances import negated, phrase_text, stance_of
from twosource.findings.article import Extent, ParsedArticle
from twosource.findings.mentions import LONGEST, EventMention, Speaker, StatementMention
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Stance


@dataclass(frozen=True, slots=True)
class Taken:
    """A stance found at an attribution."""

    stance: Stance
    target: str | None
    extent: Extent
    mode: str = ""


def statements(
    parsed: ParsedArticle, speech: Speech, events: Sequence[EventMention]
) -> tuple[StatementMention, ...]:
    """Every stance that somebody takes in an article, in order, each once."""
    found: list[StatementMention] = []
    seen: set[tuple[object, ...]] = set()
    for one in speech.attributions:
        sentence = parsed.sentences[one.sentence]
        for taken in _taken(sentence, one):
            key = _key(one, taken)
            if key in seen or _nobody(sentence, one):
                continue
            seen.add(key)
            found.append(_mention(parsed, speech, one, taken, events))
    found += _open(parsed, speech, events)
    return tuple(sorted(found, key=lambda s: (s.start, s.end, s.stance)))


def _key(one: Attribution, taken: Taken) -> tuple[object, ...]:
    who = frozenset(folded(one.speaker.name)) if one.speaker else None
    target = frozenset(folded(taken.target or ""))
    place = one.sentence if taken.stance not in {"blames", "claims_responsibility"} else taken.mode
    return who, taken.stance, target, place


def _nobody(sentence: Sentence, one: Attribution) -> bool:
    """As in "No group has claimed the attack"."""
    if one.speaker_extent is None:
        return False
    ahead = [t.lower for t in sentence if one.speaker_extent.start <= t.start < one.speaker_extent.end]
    return bool({"no", "nobody", "none"} & set(ahead[:2]))


def _taken(sentence: Sentence, one: Attribution) -> Iterator[Taken]:
    """The stances of one attribution: what its cue takes, else what its words say."""
    if one.token is not None:
        token = sentence[one.token]
        own = stance_of(sentence, token, one.kind)
        if own is not None:
            yield Taken(*own, _around(sentence, one))
            return
    if one.speaker is None or one.negated:
        return
    yield from _said(sentence, one)


def _said(sentence: Sentence, one: Attribution) -> Iterator[Taken]:
    done: set[Stance] = set()
    for content in one.contents:
        for act in laid(sentence, content.start, content.end):
            taken = _of_act(sentence, one, act, content)
            if taken and taken.stance not in done:
                done.add(taken.stance)
                yield taken
        predicate = _behind(sentence, one, content)
        if predicate and predicate.stance not in done:
            done.add(predicate.stance)
            yield predicate
        if not done and _unclear(sentence, content):
            done.add("doubts")
            yield Taken("doubts", None, _around(sentence, one))


def _of_act(sentence: Sentence, one: Attribution, act: Laid, content: Extent) -> Taken | None:
    """An attack laid to somebody by a speaker: his own claim, an accusation or a suspicion."""
    target = name_of(sentence, act.start, act.end)
    speaker = one.speaker
    if speaker is None or negated(sentence, sentence[act.trigger.head]):
        return None
    mode = act.trigger.mode or ""
    same = act.own or _same(speaker, target)
    if same:
        if speaker.kind in {"armed_group", "military", "organisation"} and one.lemma != "":
            return Taken(
                "claims_responsibility", sentence[act.trigger.head].text, _around(sentence, one), mode
            )
        return None
    return Taken("suspects" if _hedged(sentence, content) else "blames", target, _around(sentence, one), mode)


def _same(speaker: Speaker, target: str) -> bool:
    a, b = set(folded(speaker.name)) | set(folded(speaker.body or "")), set(folded(target))
    return bool(a and b) and (a <= b or b <= a)


def _hedged(sentence: Sentence, content: Extent) -> bool:
    return any(t.lower in listed("hedges.words") for t in sentence if content.start <= t.start < content.end)


def _behind(sentence: Sentence, one: Attribution, content: Extent) -> Taken | None:
    """As in "the regime was behind it", "it was responsible", "Moscow was not to blame"."""
    for token in sentence:
        if token.lower not in listed("predicates.behind") or not content.start <= token.start < content.end:
            continue
        governor = token if sentence.children(token.i, "nsubj") else sentence[token.head]
        subject = next(iter(sentence.children(governor.i, "nsubj")), None)
        if subject is None:
            continue
        name = phrase_text(sentence, subject.i)
        own = subject.lower in {"it", "they", "we"} or (one.speaker is not None and _same(one.speaker, name))
        denied = negated(sentence, token) or negated(sentence, governor)
        if own or denied:
            return Taken("denies" if denied else "claims_responsibility", name, _around(sentence, one))
        return Taken("suspects" if _hedged(sentence, content) else "blames", name, _around(sentence, one))
    return None


def _unclear(sentence: Sentence, content: Extent) -> bool:
    inside = [t for t in sentence if content.start <= t.start < content.end]
    return any(
        t.lower in listed("open.words")
        or (t.lemma in listed("open.verbs") and t.pos == "VERB" and negated(sentence, t))
        for t in inside
    )


def _around(sentence: Sentence, one: Attribution) -> Extent:
    """The clause of an attribution: cue, speaker and content, within the longest span."""
    parts = [one.cue, *one.contents]
    if one.speaker_extent and one.kind != "carried":
        parts.append(one.speaker_extent)
    parts = [p for p in parts if sentence.start <= p.start < sentence.end]
    if not one.contents:
        parts.append(Extent(sentence.start, sentence.end))
    start, end = min(p.start for p in parts), max(p.end for p in parts)
    if end - start <= LONGEST:
        return Extent(start, end)
    middle = one.cue.start if one.kind != "carried" else start
    first = max(start, min(middle - LONGEST // 2, end - LONGEST))
    return Extent(first, first + LONGEST)


def _mention(
    parsed: ParsedArticle, speech: Speech, one: Attribution, taken: Taken, events: Sequence[EventMention]
) -> StatementMention:
    text = parsed.article.text
    words = (
        " … ".join(text[c.start : c.end] for c in one.contents) or text[taken.extent.start : taken.extent.end]
    )
    return StatementMention(
        start=taken.extent.start, end=taken.extent.end, cue=one.cue, speaker=_speaker(speech, one),
        stance=taken.stance, target=taken.target, content=words[:LONGEST], quoted=one.direct,
        event=_event(events, taken.extent, one.cue),
    )  # fmt: skip


def _speaker(speech: Speech, one: Attribution) -> Speaker | None:
    return one.speaker


def _event(events: Sequence[EventMention], extent: Extent, cue: Extent) -> int | None:
    """The event told inside the statement, the nearest to its cue where there are several."""
    best: tuple[int, int] | None = None
    for index, event in enumerate(events):
        for mention in (event.trigger, *event.mentions):
            if mention.overlaps(extent):
                distance = min(abs(event.trigger.start - cue.end), abs(cue.start - event.trigger.end))
                if best is None or distance < best[0]:
                    best = (distance, index)
    return best[1] if best else None


def _open(
    parsed: ParsedArticle, speech: Speech, events: Sequence[EventMention]
) -> Iterator[StatementMention]:
    """What the outlet itself leaves open: "the claim has not yet been confirmed"."""
    for sentence in parsed.sentences:
        for token in sentence:
            if token.lemma not in listed("open.verbs") or token.tag != "VBN" or not negated(sentence, token):
                continue
            subject = next((c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj:pass"), None)
            if subject is None or subject.lower not in listed("open.nouns"):
                continue
            extent = Extent(sentence.start, min(sentence.end, sentence.start + LONGEST))
            cue = Extent(token.start, token.end)
            yield StatementMention(
                start=extent.start, end=extent.end, cue=cue, speaker=speech.speaker_for(token.start, token.end),
                stance="doubts", target=phrase_text(sentence, subject.i),
                content=parsed.article.text[extent.start : extent.end], quoted=False,
                event=_event(events, extent, cue),
            )  # fmt: skip
