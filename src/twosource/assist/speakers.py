"""Speakers: whether the article names the one whom a model cites, and whom the rules know by that name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from twosource.assist.quotes import Page, fold
from twosource.assist.words import listed
from twosource.findings.article import Extent
from twosource.findings.mentions import Reading, Speaker

REACH = 400  # characters between the words said and the name, which a pronoun may stand for
_LONGEST = 120  # characters of a name with its office
_ENDS = re.compile(r"[.!?…][\"'”’)]*\s+(?=[\"'“‘(]*[A-Z])|\n\s*\n")
_OPENERS = frozenset("the a an some his her its their this that one".split())
_NOBODY = frozenset(
    """he she they it we i you him her them us who which that this these those his their its
    nobody none neither no everybody someone somebody""".split()
)


def cited(name: str, page: Page, near: Extent, reading: Reading) -> Speaker | None:
    """The speaker of that name, None where the article does not name him near the words."""
    words = _WORD.findall(fold(name))
    if not words or len(name) > _LONGEST or words[0].lower() in _NOBODY:
        return None
    span = page.find(name, near=near, reach=REACH)
    if span is None:
        return None
    said = " ".join(page.text[span.start : span.end].split())
    known = _known(said, page, _speakers(reading))
    if known is not None:
        return Speaker(
            name=known.name, kind=known.kind, named=known.named, span=span, relayed_by=known.relayed_by,
            body=known.body,
        )  # fmt: skip
    named = _named(said, page, span)
    return Speaker(name=_bare(said), kind="other" if named else "unnamed", named=named, span=span)


def sentences_between(text: str, one: Extent, other: Extent) -> int:
    """How many sentences end between two stretches of a text."""
    first, last = sorted((one, other), key=lambda e: (e.start, e.end))
    ends = _ENDS.finditer(text, first.end, last.start + 1)  # the letter after an end belongs to what follows
    return sum(found.end() <= last.start for found in ends)


def sentence_around(text: str, quote: Extent) -> tuple[int, int]:
    """The bounds of the sentence, or sentences, in which a quote stands."""
    before = [found.end() for found in _ENDS.finditer(text, max(0, quote.start - REACH), quote.start + 1)]
    after = _ENDS.search(text, max(quote.start, quote.end - 1), quote.end + REACH)
    start = next((end for end in reversed(before) if end <= quote.start), max(0, quote.start - REACH))
    return start, after.start() if after else min(len(text), quote.end + REACH)


_WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*")


def _speakers(reading: Reading) -> Iterable[Speaker]:
    found = (*(f.speaker for f in reading.figures), *(s.speaker for s in reading.statements))
    return [speaker for speaker in found if speaker is not None]


def _known(said: str, page: Page, speakers: Iterable[Speaker]) -> Speaker | None:
    """The one whom the rules cite by those words, or the only named one whose name holds them."""
    wanted = _bare(fold(said)).lower()
    everybody = {speaker.name: speaker for speaker in speakers}
    for speaker in speakers:
        called = {speaker.name, page.text[speaker.span.start : speaker.span.end] if speaker.span else ""}
        if wanted in {_bare(fold(each)).lower() for each in called}:
            return speaker
    parts = set(wanted.split())
    longer = [s for s in everybody.values() if s.named and parts <= set(fold(s.name).lower().split())]
    return longer[0] if len(longer) == 1 and _bare(said)[:1].isupper() else None


def _bare(name: str) -> str:
    """A name without its article."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in _OPENERS else name


def _named(said: str, page: Page, span: Extent) -> bool:
    """Whether a phrase is a name. Where that is unsure it is none: who is unnamed is not independent."""
    opens = page.text[: span.start].rstrip()[-1:] in {"", ".", "!", "?", '"', "”"} or span.start == 0
    words = _WORD.findall(_bare(said))
    names = [w for n, w in enumerate(words) if w[:1].isupper() and not (n == 0 and opens and len(words) == 1)]
    return any(not listed("unnamed", "words", w.lower().removesuffix("s")) for w in names)
