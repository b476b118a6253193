"""Name words: how far a name goes on, also behind an Arabic article that the tagger missed."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.extract.clauses import WEEKDAYS
from twosource.extract.towns import text_of
from twosource.findings.tokens import Sentence, Token
from twosource.text.gazetteer import gazetteer

ARTICLES = frozenset("al el ad an ar as ash at ath az ed er es ez ul".split())  # "Khan al-Hask"


def name_like(token: Token) -> bool:
    """Whether a word may be part of a name."""
    return token.pos in {"PROPN", "NOUN", "ADJ"} and token.text[:1].isupper()


def is_of_a_name(token: Token) -> bool:
    """Whether a word beside a name looks like another part of it, as no day does: "in Veldin Tuesday"."""
    capital = token.text[:1].isupper() and token.text[1:2].islower() and token.i > 0
    return capital and token.pos == "PROPN" and token.lower not in WEEKDAYS


def more_of_name(sentence: Sentence, at: int) -> int:
    """How many tokens go on with a name: one with a capital, or "al-Duhur" after "Abu"."""
    if name_like(sentence[at]) and sentence[at].lower not in WEEKDAYS:
        return 1
    bare = sentence[at].text in _BARE and at + 1 < len(sentence) and name_like(sentence[at + 1])
    if bare:
        return 2  # "al Hask"
    tail = sentence.tokens[at + 1 : at + 3]
    joined = len(tail) > 1 and tail[0].text == "-" and sentence[at].text in ARTICLES
    return 3 if joined and name_like(tail[1]) else 0


_BARE = frozenset({"al", "el"})


def kept_apart(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Names before what kind of place they are, with an article that the tagger missed: "al-Hask village"."""
    if _SMALL.isdisjoint(sentence.words):
        return
    for token in sentence.tokens[3:]:
        if token.text not in _SMALL or sentence[token.i - 2].text != "-":
            continue
        name, article = sentence[token.i - 1], sentence[token.i - 3]
        if article.text.lower() in ARTICLES and name_like(name) and name.ent not in {"PER", "ORG"}:
            before = sentence[article.i - 1] if article.i > 1 else None
            longer = before is not None and before.pos == "PROPN" and name_like(before)
            yield article.i - longer, token.i  # "Umm al-Hask village"


_SMALL = frozenset("neighborhood neighbourhood village town district suburb".split())


def with_article(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Known names with an Arabic article in lower case, where something can lie: "near al-Hask"."""
    for mark in sentence.where(_HYPHEN):
        if not 1 < mark < len(sentence) - 1 or sentence[mark - 1].text not in ARTICLES:
            continue
        article, name, before = sentence[mark - 1], sentence[mark + 1], sentence[mark - 2]
        if not name_like(name) or name.ent == "PER":
            continue
        whole = text_of(sentence, article.i, name.i + 1)
        if before.lower in _ON and not _continues(sentence, name.i + 1) and gazetteer().lookup(whole):
            yield article.i, name.i + 1


def _continues(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and (is_of_a_name(sentence[at]) or sentence[at].text == "-")


_HYPHEN = frozenset({"-"})
_ON = frozenset(
    {
        "in",
        "at",
        "near",
        "outside",
        "inside",
        "around",
        "on",
        "hit",
        "struck",
        "shelled",
        "bombed",
        "shelling",
        "bombing",
        "hitting",
        "striking",
    }
)


def in_styles(sentence: Sentence) -> frozenset[int]:
    """The words of the style of a state that is none: "the Islamic State of Iraq and the Levant".

    What is done "by the Islamic State in Iraq" is done there: behind "in" it takes two lands to be a name.
    """
    if "islamic" not in sentence.words or not sentence.words & _LANDS:
        return frozenset()
    named: set[int] = set()
    for at in sentence.where({"islamic"}):
        words = sentence.lower[at : at + _STYLE]
        if words[1:3] not in {("state", "of"), ("state", "in"), ("emirate", "of"), ("emirate", "in")}:
            continue
        end = at + 3
        while end < min(len(sentence), at + _STYLE) and sentence[end].lower in _LANDS | _BETWEEN:
            end += 1
        lands = {t.lower for t in sentence.tokens[at + 3 : end] if t.lower in _LANDS}
        called = at > 0 and sentence[at - 1].lower in {"called", "dubbed"}
        if lands and (words[2] == "of" or called or len(lands) > 1):
            named.update(range(at, end))
    return frozenset(named)


_LANDS = frozenset("iraq syria levant sham khorasan libya sinai sahel yemen sahara".split())
_BETWEEN = frozenset("and the greater al - province".split())
_STYLE = 12  # words
