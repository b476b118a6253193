"""Credits: the agencies that an article names as its own source, by tag, by-line or closing line."""

from __future__ import annotations

import re
from functools import cache

from twosource.findings.article import Article
from twosource.text.lexicon import load_table

# the slot of a wire tag, whatever the name in it: "PORT VELDIN (Meridian) -", or alone as the last words
_AFTER_DATELINE = re.compile(r"^[^\n()]{2,80}\(([A-Z][\w.&' -]{1,40})\)\s*[-–—]")
_LAST_WORDS = re.compile(r"[.!?”\"]\s*\(([A-Z][\w.&' -]{1,40})\)\s*$")
_BEGUN = re.compile("([A-Z])(?=([A-Za-z]))")  # what is looked for first, for most texts hold few tags
_HEAD, _TAIL = 300, 400  # characters at either end where a bare tag is a credit


@cache
def _agencies() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Name and tags of each agency."""
    rows = load_table("twosource.extract", "wires").values()
    return tuple((row["name"], tuple(row["tags"])) for row in rows)


@cache
def _tagged() -> tuple[tuple[str, tuple[str, str] | None, int], ...]:
    """Every tag, how it begins and its agency's number, but those that hold another one of that agency."""
    return tuple(
        (tag, (tag[0], tag[1]) if _BEGUN.match(tag) else None, number)
        for number, (_, tags) in enumerate(_agencies())
        for tag in tags
        if not any(other in tag for other in tags if other != tag)
    )


@cache
def _patterns(agency: int) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns of an agency's tags: tagged anywhere, and bare at either end of the text."""
    tags = "|".join(re.escape(t) for t in sorted(_agencies()[agency][1], key=len, reverse=True))
    tagged = re.compile(
        rf"\((?:{tags})\)|(?:--|—|–|\bSource:|\bVia\b|\bBy\b)\s?(?:{tags})\b"
        rf"|\b(?:{tags})\s+contributed to\b|\b(?:told|tells) (?:the )?(?:{tags})\b"
        rf"|\bwith (?:input|files|(?:additional )?reporting) (?:from|by) (?:the )?(?:{tags})\b"
        rf"|\bAn? (?:{tags}) (?:correspondent|reporter|journalist|photographer)\b"
    )
    return tagged, re.compile(rf"(?<![\w-])(?:{tags})\s*[-–—:]|(?:{tags})\s*\.?\s*$")


def _known(tag: str) -> str:
    """The name of an agency by its tag; a tag that no table holds is its own name."""
    return next((name for name, tags in _agencies() if tag in tags), tag)


def credits(article: Article) -> tuple[str, ...]:
    """The agencies credited in an article, sorted; its own outlet credits nobody."""
    text = article.text
    own = (article.outlet or "").lower()
    body = text[article.title_end :].strip()
    slots = (_AFTER_DATELINE.search(body[:_HEAD]), _LAST_WORDS.search(body[-_TAIL:]))
    found = {_known(m.group(1).strip()) for m in slots if m and m.group(1).strip().lower() != own}
    begun = {None, *_BEGUN.findall(text)}
    for agency in sorted({number for tag, begin, number in _tagged() if begin in begun and tag in text}):
        name = _agencies()[agency][0]
        if name.lower() == own:
            continue
        bare = _patterns(agency)[1]
        if _is_tagged(text, agency) or bare.search(body[:_HEAD]) or bare.search(text[-_TAIL:].rstrip()):
            found.add(name)
    return tuple(sorted(found))


def _is_tagged(text: str, agency: int) -> bool:
    """Whether words about one of an agency's tags credit it; a search of the whole text takes far longer."""
    tagged = _patterns(agency)[0]
    for tag in _agencies()[agency][1]:
        at = text.find(tag)
        while at >= 0:
            if tagged.search(text, max(0, at - _AROUND), at + len(tag) + _AROUND):
                return True
            at = text.find(tag, at + 1)
    return False


_AROUND = 60  # characters on either side of a tag in which stands what makes a credit of it
