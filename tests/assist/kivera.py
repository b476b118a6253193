"""One report as tests read it, and claims about it in the words that a model would send."""

from __future__ import annotations

from functools import cache
from typing import Any

from answering import Answering, Reply, answering, says

from twosource.assist import Endpoint, ModelReader, Refusals
from twosource.dating import date_article
from twosource.extract import Extract
from twosource.findings.article import Article, CleanArticle, Extent, ParsedArticle
from twosource.findings.mentions import Reading
from twosource.language import TextPiece, load
from twosource.pipeline.pieces import pieces_of

TITLE = "Bomb in Kivera kills nine"
KIVERA = "\n\n".join(
    [
        TITLE,
        "KIVERA, July 4, 2016 - A bomb exploded in a crowded market in Kivera on Monday. "
        "At least nine people perished, Governor Ada Brandt said. "
        "By noon 12 shoppers were rushed to wards for burns, Brandt said.",
        "Rescuers pulled the lifeless forms of three children from the rubble. "
        "Its men had carried out the attack, stood on a leaflet of the Northern Front. "
        "The Northern Front said nothing more. That was rejected at the ministry of defence.",
        "Residents aged 30 to 40 paid $500 to leave. Nobody was arrested after the attack, police said.",
    ]
)


def article(text: str, title: str = "") -> Article:
    return Article(
        id="d1", origin="a.txt", sha256="0", media_type="text/plain", size=len(text), text=text,
        title=title or None, title_end=len(title) + 2 if title else 0,
    )  # fmt: skip


@cache
def read(text: str = KIVERA, title: str = TITLE, furniture: tuple[Extent, ...] = ()) -> Reading:
    """The reading of the rules."""
    dated = date_article(CleanArticle(article=article(text, title), furniture=furniture))
    pieces = [TextPiece(text[each.start : each.end], each.start) for each in pieces_of(dated.clean)]
    sentences = tuple(sentence for piece in load().read(pieces) for sentence in piece)
    return Extract()(ParsedArticle(dated=dated, sentences=sentences))


def endpoint(server: Answering, **settings: Any) -> Endpoint:
    given = {"url": server.url, "model": "small-7b", "timeout_s": 5.0, "pause_s": 0.0}
    return Endpoint(**{**given, **settings})


def asked(*replies: Reply, reading: Reading | None = None, **settings: Any) -> tuple[Reading, Refusals]:
    """What a model that replies so adds to a reading."""
    with answering(*replies) as server:
        return ModelReader(endpoint=endpoint(server, **settings))(reading or read())


def told(
    *, figures: list[Any] | None = None, statements: list[Any] | None = None, reading: Reading | None = None
) -> tuple[Reading, Refusals]:
    """What a model adds that answers well-formed and makes these claims."""
    return asked(says({"figures": figures or [], "statements": statements or []}), reading=reading)


def burned(**other: Any) -> dict[str, Any]:
    """A figure that the rules miss."""
    return {
        "quote": "12 shoppers were rushed to wards for burns", "number": "12", "value": 12, "low": None,
        "high": None, "qualifier": "exact", "measure": "injured", "harm": "rushed to wards for burns",
        "victims": "shoppers", "subset": False, "speaker": "Brandt",
        "cited": "Brandt said", "event": "A bomb exploded", **other,
    }  # fmt: skip


def lifeless(**other: Any) -> dict[str, Any]:
    """Another figure that the rules miss, for which nobody is cited."""
    return {
        "quote": "the lifeless forms of three children", "number": "three", "value": 3, "qualifier": "exact",
        "measure": "killed", "harm": "lifeless", "victims": "children", "subset": False, "speaker": None,
        "cited": None, "event": "A bomb exploded in a crowded market in Kivera on Monday", **other,
    }  # fmt: skip


def claimed(**other: Any) -> dict[str, Any]:
    """A claim of responsibility that the rules miss."""
    return {
        "quote": "Its men had carried out the attack, stood on a leaflet of the Northern Front",
        "cue": "carried out", "stance": "claims_responsibility", "speaker": "the Northern Front",
        "target": None, "content": "Its men had carried out the attack", "event": "A bomb exploded", **other,
    }  # fmt: skip
