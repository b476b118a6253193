"""Datelines: the town in capitals, or with its state, that opens a report: "VELDIN, Ohio (WVEL) - ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from msgspec import Struct

from twosource.extract.towns import listed
from twosource.findings.tokens import Sentence
from twosource.text.gazetteer import gazetteer
from twosource.text.gazetteer.keys import fold
from twosource.text.lexicon import load_table, words

OPENING = 12  # sentences among which a dateline may stand: headline, byline, hours and caption come before
_LONGEST = 130  # characters of a dateline with its date and wire
_DAY = (
    r"(?:,? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, ?\d{4})?)?"
    r"\s?(?P<wire>\([^)]{1,40}\))?\s?"
)
_CAPITALS = re.compile(
    rf"(?P<town>[A-Z][A-Z.'’ -]{{2,30}}?)(?:, ?(?P<holder>[A-Z](?:[^\W\d]|[. ]){{1,20}}?))?{_DAY}"
    r"(?:[–—|]|(?<![A-Z])-|-(?![A-Z])|(?<=\)):)"
)
_WITH_STATE = re.compile(
    rf"(?P<town>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{0,2}}),? (?P<holder>[A-Z][A-Za-z.]{{1,5}}){_DAY}"
    r"(?:(?<=\))|[–—]|--|- )"
)
_TOWN_OF = re.compile(r"^(?:Town|City|Village|Township|Borough) [Oo]f ")
_UNSEEN = frozenset("\u200b\ufeff\xa0 ")


@cache
def _wires() -> re.Pattern[str]:
    """A tag of a news agency, as it stands in a dateline."""
    rows = load_table("twosource.extract", "wires").values()
    tags = {t for row in rows for tag in row["tags"] for t in (tag, tag.upper())} | {
        "IANS",
        "PTI",
        "Bloomberg",
    }
    return re.compile(rf"\b(?:{'|'.join(re.escape(t) for t in sorted(tags))})\b")


class Dateline(Struct, frozen=True, kw_only=True):
    """Where a report is told from: offsets of the town, its name, the state that follows, where it ends.

    `bureau` is true where a wire tells it from its office and no state says that it is the town itself.
    """

    start: int
    end: int
    name: str
    holder: str | None
    held: int  # the offset of the state
    stop: int
    bureau: bool


def datelines(sentences: Sequence[Sentence], text: str) -> Iterator[Dateline]:
    """The datelines at the openings of the first sentences of a text."""
    for sentence in sentences[:OPENING]:
        found = at(sentence, text)
        if found is not None:
            yield found


@lru_cache(maxsize=1024)
def at(sentence: Sentence, text: str) -> Dateline | None:
    """The dateline that opens a sentence; it may run on into what the reader takes for the next ones."""
    start = sentence.start
    while text[start : start + 1] in _UNSEEN:
        start += 1
    piece = text[start : start + _LONGEST]
    line = _CAPITALS.match(piece) or _with_state(piece)
    if line is None:
        return None
    town = line["town"].strip(" .-")
    holder = _holder(line["holder"])
    if holder is None and _is_word(town):
        return None
    return Dateline(
        start=start, end=start + len(town), holder=holder, stop=start + line.end(),
        held=start + max(line.start("holder"), 0),
        name=_TOWN_OF.sub("", town.title() if town.isupper() else town),
        bureau=bool(_wires().search(line["wire"] or "")) and line["holder"] is None,
    )  # fmt: skip


def _with_state(piece: str) -> re.Match[str] | None:
    line = _WITH_STATE.match(piece)
    return line if line is not None and gazetteer().world.state(line["holder"]) else None


def _holder(words_after: str | None) -> str | None:
    """The state or country after the comma, or the city that the town is a quarter of; else None."""
    if words_after is None:
        return None
    if gazetteer().world.state(words_after) or gazetteer().country_of(words_after):
        return words_after
    holds = any(p.kind == "city" and p.population >= _CITY for p in gazetteer().lookup(words_after))
    return words_after.title() if holds else None


_CITY = 300_000  # people: such a city has quarters that a dateline names


def _is_word(town: str) -> bool:
    """Whether capitals only stress a common word: "WATCH - ...", "POLICE - ..."."""
    key = fold(town)
    return key in words("twosource.text.gazetteer", "words", "english") or key in listed("never")
