"""The names of a sentence: the tagger's, mended, and the bodies that it overlooked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from twosource.extract.speakers_kinds import national, nationalities, wires
from twosource.extract.speakers_phrases import (
    MOVABLE,
    PACKAGE,
    TITLES,
    body_kinds,
    body_nouns,
    capitalised,
    role_kinds,
    roles,
    said,
)
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words


@cache
def _ends_of_bodies() -> frozenset[str]:
    """Nouns that may close a body's name; "in clashes with IS Monitor" is a headline and its source."""
    return body_nouns() - words(PACKAGE, "roles", "never_names")


def _starts(token: Token) -> bool:
    return (
        capitalised(token)
        and token.pos in {"PROPN", "NOUN", "ADJ", "X"}
        and token.lower not in MOVABLE
        and token.lower not in _only_roles()
        and token.text not in wires()
    )


@cache
def _only_roles() -> frozenset[str]:
    return roles() - body_nouns()


def _steps(sentence: Sentence, at: int) -> int:
    """How many tokens a name goes on by here: 0 where it ends, more over "of the", "for"."""
    size = len(sentence)
    if _starts(sentence[at]):
        return 1
    links = 0
    while at + links < size and sentence[at + links].lower in {"of", "for", "the", "and", "-"} and links < 2:
        links += 1
        follows = at + links < size and _starts(sentence[at + links])
        if follows and (sentence[at].lower != "and" or sentence[at - 2].lower in {"of", "for"}):
            return links + 1 if sentence[at].lower not in {"the"} else 0
    return 0


@lru_cache(maxsize=1024)
def titled(sentence: Sentence) -> bool:
    """Whether capitals say nothing here: headlines in title case."""
    words = zip(sentence.tokens, sentence.capitals, strict=True)
    long = [raised for t, raised in words if len(t.text) > 3 and t.text[0].isalpha()]
    return bool(long) and sum(long) > 0.7 * len(long)


@lru_cache(maxsize=1024)
def runs(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Capitalised runs with a body's noun in them: (first token, one past the last)."""
    raised = sentence.capitals
    named = any(raised[i] for i in sentence.where(body_nouns()))
    return tuple(_runs(sentence)) if named and not titled(sentence) else ()


def _runs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    size, end = len(sentence), 0
    for at in [i for i, raised in enumerate(sentence.capitals) if raised]:
        if at < end or not _starts(sentence[at]):
            continue
        end = at + 1
        while end < size and (step := _steps(sentence, end)):
            end += step
        linked = at + 1 < end and sentence[at + 1].lower in {"of", "for"}
        heads = {t.lower for t in sentence.tokens[at if linked else at + 1 : end]}
        tail = sentence[end - 1].lower in words(PACKAGE, "roles", "never_names")
        if end - at > 1 and not tail and not body_nouns().isdisjoint(heads):
            yield at, end


@lru_cache(maxsize=1024)
def spans(sentence: Sentence) -> tuple[tuple[str, int, int], ...]:
    """The names of a sentence as (kind, first token, one past the last), mended: titles off, bodies whole."""
    mended: list[tuple[str, int, int]] = []
    kinds = body_kinds()
    for found_kind, first, last in sentence.names():
        kind = found_kind
        start, end = _untitled(sentence, first, last) if kind == "PER" else (first, last)
        start, end = _without_wires(sentence, start, end)
        if _is_plain(sentence, start, end) or (kind == "PER" and _is_post(sentence, first, last)):
            continue
        start = _from_capital(sentence, start, end)
        if start >= end or sentence[start].lower in MOVABLE:
            continue
        while kind == "ORG" and end - start > 1 and _plain_noun(sentence, start, end):
            end -= 1
        if said(sentence, start, end) in wires():
            kind = "ORG"
        if kind == "PER" and end - start == 1 and national(sentence[start].text):
            kind = "LOC"
        if end - start > 1 and sentence[end - 1].lower in words(PACKAGE, "roles", "never_names"):
            continue
        if sentence[start].lower in words(PACKAGE, "roles", "tails"):
            end = start + 1  # "... in Syria Monitor Air strikes ...": where a headline runs into the text
        bodies = [t for t in sentence.tokens[start:end] if t.lower in kinds and capitalised(t)]
        if bodies and not titled(sentence):
            kind, start, end = "ORG", _from_left(sentence, start), _whole(sentence, start, end)
        elif kind == "ORG" and end < len(sentence) and sentence[end].lower in _ends_of_bodies():
            end += 1
        if mended and kind == "PER" and mended[-1][0] == "PER" and start - mended[-1][2] <= 0:
            start = mended.pop()[1]
        if not mended or start >= mended[-1][2]:
            mended.append((kind, start, end))
    more = not (_INTRODUCING.isdisjoint(sentence.words) and roles().isdisjoint(sentence.words))
    return _with_more(sentence, mended) if more and not titled(sentence) else tuple(mended)


def _is_plain(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the tagger took plain words for a name: "the nation's | foreign affairs | ministry"."""
    return end - start > 1 and all(t.text.islower() and t.text.isalpha() for t in sentence.tokens[start:end])


def _is_post(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the tagger took a post for a person: "the UN | High Commissioner for | Refugees"."""
    kinds = role_kinds()
    told = [t for t in sentence.tokens[start:end] if t.pos not in {"ADJ", "ADP"}]
    return end - start > 1 and bool(told) and all(t.lower in kinds for t in told)


def _from_capital(sentence: Sentence, start: int, end: int) -> int:
    """Where a name begins over words in lower case: "rebel Ada Quill"; an article that is joined stays."""
    while end - start > 1 and not capitalised(sentence[start]):
        if sentence[start].lower in _JOINED and sentence[start + 1].text == "-":
            break  # "al-Watan"
        start += 1
    return start


_JOINED = frozenset({"al", "el", "as", "ash", "an", "ar", "ad", "at", "ed", "es"})


def _with_more(sentence: Sentence, mended: list[tuple[str, int, int]]) -> tuple[tuple[str, int, int], ...]:
    """The names in order with those that the tagger cut short or did not see."""
    for whole in introduced(sentence):
        mended = [m for m in mended if m[2] <= whole[1] or m[1] >= whole[2]] + [whole]
    return tuple(sorted([*mended, *_overlooked(sentence, mended)], key=_first))


def _first(span: tuple[str, int, int]) -> int:
    return span[1]


def introduced(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """Bodies by the noun before them, over "for" and "of": "the rights group | Lawyers for All"."""
    for noun in sentence.where(_INTRODUCING):
        at = end = noun + 1
        if noun + 2 >= len(sentence) or not capitalised(sentence[at]) or sentence[at].pos == "DET":
            continue
        while end < len(sentence) and (step := max(_steps(sentence, end), int(end == at))):
            end += step
            if end + 1 < len(sentence) and _tied(sentence, at, end) and capitalised(sentence[end + 1]):
                end += 2
        if not _TIES.isdisjoint(sentence.lower[at:end]):
            yield "ORG", at, end


def _tied(sentence: Sentence, start: int, at: int) -> bool:
    """Whether a body's name goes on over a small word: "Hand | in | Hand | for | Aid | and | Development"."""
    low = sentence[at].lower
    again = low == "in" and sentence[at + 1].text == sentence[start].text
    return low in _TIES or again or (low == "and" and not _TIES.isdisjoint(sentence.lower[start:at]))


_INTRODUCING = frozenset(
    "group watchdog charity ngo organisation organization network monitor movement".split()
)
_TIES = frozenset({"for", "of"})


def _overlooked(sentence: Sentence, known: Sequence[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """People whom the tagger did not see: two or three names after a role, "spokesman Jan Dole"."""
    called = [sentence[i] for i in sentence.where(roles()) if sentence[i].pos == "NOUN"]
    if not called:
        return
    taken = {i for _, a, b in known for i in range(a, b)}
    for token in called:
        end = token.i + 1
        while (
            end < len(sentence) and end - token.i <= 3 and _is_bare_name(sentence[end]) and end not in taken
        ):
            end += 1
        if end - token.i > 2:
            yield "PER", token.i + 1, end


def _is_bare_name(token: Token) -> bool:
    return token.pos == "PROPN" and not token.ent and capitalised(token) and _starts(token)


def _untitled(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A person's name without "Interior Minister" before it or "Secretary of the" after it."""
    titled_to = [i for i in range(start, end) if _title(sentence[i])]
    for i in titled_to:
        if i - start <= 3 and i + 1 < end:
            start = _over_office(sentence, i + 1, end)
        elif i - start == 1 and end < len(sentence) and capitalised(sentence[end]):
            return end, end  # "Interior Minister | Pavel Drost": no name but the next one's title
        elif i > start:
            return start, i
    while start < end and (_title(sentence[start]) or sentence[start].text in {"-", "."}):
        start += 1
    while end - 1 > start and sentence[end - 1].pos in {"ADP", "DET", "PUNCT"}:
        end -= 1
    return start, _hyphened(sentence, start, end)


def _over_office(sentence: Sentence, start: int, end: int) -> int:
    """Where a name begins behind its office: "Secretary | of State | Ada Quill"."""
    if sentence[start].lower != "of":
        return start
    at = start + 1
    while at < end and sentence[at].pos == "DET":
        at += 1
    return at + 1 if at + 1 < end else start


def _hyphened(sentence: Sentence, start: int, end: int) -> int:
    """The end of a person's name over its hyphen that the tagger left out: "Ban | Ki-moon"."""
    if start < end < len(sentence) - 1 and sentence[end].text == "-":
        end -= 1  # "Ban Ki | -moon"
    if end + 2 >= len(sentence) or sentence[end + 1].text != "-" or not capitalised(sentence[end]):
        return end
    joined = sentence[end].end == sentence[end + 1].start and sentence[end + 1].end == sentence[end + 2].start
    return end + 3 if joined and start <= sentence[end + 2].head <= end else end


def _title(token: Token) -> bool:
    return token.lower.strip(".") in TITLES or token.lower in role_kinds()


def _plain_noun(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a name's last word is none of it; it is in "Observatory for Human rights"."""
    token = sentence[end - 1]
    if any(t.lower in {"of", "for"} for t in sentence.tokens[start : end - 1]) and _leans(sentence, end - 2):
        return False
    return token.text.islower() and token.lower not in body_kinds()


def _leans(sentence: Sentence, at: int) -> bool:
    """Whether a word with a capital only describes the one after it."""
    token = sentence[at]
    return token.head == at + 1 and token.dep in {"amod", "compound"} and token.text[:1].isupper()


def _from_left(sentence: Sentence, start: int) -> int:
    """The start of a body's name over capitals that the tagger left out: "the Northern | Observatory"."""
    at = start
    while at > 1 and _starts(sentence[at - 1]) and sentence[at].text not in nationalities():
        at -= 1
    taken = sentence.tokens[at:start]
    led = at > 0 and sentence[at - 1].pos == "DET"
    whole = led or all(t.pos == "ADJ" for t in taken)
    return at if whole and not any(t.ent == "PER" for t in taken) else start


def _whole(sentence: Sentence, start: int, end: int) -> int:
    """The end of a body's name over "for Human Rights", "of Defence"."""
    size = len(sentence)
    tied = end < size and any(t.lower in {"of", "for"} for t in sentence.tokens[max(0, end - 3) : end])
    if tied and _starts(sentence[end]) and sentence[end].ent in {"", "ORG"}:
        end += 1  # "for Civil | Rights"
    elif tied and end - start > 2 and _leans(sentence, end - 1) and sentence[end].pos in {"NOUN", "PROPN"}:
        end += 1  # "for Civil | rights"
    while end + 1 < size and (step := _steps(sentence, end)) > 1:
        end += step
        while end < size and _starts(sentence[end]) and sentence[end - 1].text[:1].isupper():
            end += 1
    return end


def found(sentences: Iterable[Sentence]) -> Iterator[tuple[str, str, int]]:
    """Every name of a document as (text, kind, offset): the tagger's names, then bodies by their shape."""
    for sentence in sentences:
        named = spans(sentence)
        for kind, start, end in named:
            yield said(sentence, start, end), kind, sentence[start].start
        for start, end in runs(sentence):
            if not any(a < end and start < b for _, a, b in named):
                yield said(sentence, start, end), "ORG", sentence[start].start


def _without_wires(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A name without the agency's tag that a lost comma has joined to it: "Monitor AFP"."""
    if end - start == 1:
        return start, end
    listed = wires()
    tags = [t.i for t in sentence.tokens[start:end] if t.text in listed]
    if not tags or said(sentence, start, end) in listed:
        return start, end
    return (start, tags[0]) if tags[0] > start else (start, end)
