"""Asides: places at which nothing of the news was: governments, the ends of a way, places of long ago."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.governments import is_a_government
from twosource.extract.long_ago import tells_of_long_ago, times_long_ago
from twosource.extract.surroundings import is_on_the_way
from twosource.extract.within import by_sentence
from twosource.findings.article import ParsedArticle
from twosource.findings.mentions import PlaceMention


def with_asides(parsed: ParsedArticle, found: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The places of an article in their order, those marked that only stand beside its news."""
    past = times_long_ago(parsed)
    beside: set[int] = set()
    for sentence, named in zip(parsed.sentences, by_sentence(found, parsed.sentences), strict=True):
        bygone = bool(named and past) and tells_of_long_ago(sentence, past)
        beside |= {
            p.start for p in named if bygone or is_a_government(sentence, p) or is_on_the_way(sentence, p)
        }
    return tuple(replace(p, aside=True) if p.start in beside else p for p in found)
