"""Asides: places at which nothing of the news was: governments, the ends of a way, places of long ago."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.governments import is_a_government
from twosource.extract.long_ago import tells_of_long_ago, times_long_ago
from twosource.findings.article import ParsedArticle
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence


def with_asides(parsed: ParsedArticle, found: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The places of an article in their order, those marked that only stand beside its news."""
    past = times_long_ago(parsed)
    marked: list[PlaceMention] = []
    sentences = iter(parsed.sentences)
    sentence, bygone = next(sentences, None), None
    for place in found:
        while sentence is not None and sentence.end <= place.start:
            sentence, bygone = next(sentences, None), None
        if sentence is not None and place.start >= sentence.start:
            if bygone is None:
                bygone = bool(past) and tells_of_long_ago(sentence, past)
            if bygone or is_a_government(sentence, place) or is_on_the_way(sentence, place):
                marked.append(replace(place, aside=True))
                continue
        marked.append(place)
    return tuple(marked)


def is_on_the_way(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether it is only from or to where something was on its way: "a flight from Veldin to Hask"."""
    if _ROUTES.isdisjoint(sentence.words):
        return False
    ahead = [t.lower for t in sentence if t.end <= place.start]
    if not ahead or ahead[-1] not in _ENDS:
        return False
    near = ahead[-_STRETCH:]
    if ahead[-1] == "to" and "from" in near:
        near = ahead[-2 * _STRETCH :]
    return not _ROUTES.isdisjoint(near)


_ENDS = frozenset({"from", "to", "for"})
_ROUTES = frozenset(
    """route way flight flights bound flying voyage sailing sailed departed heading headed travelling
    traveling commuting ferrying journey journeying""".split()
)
_STRETCH = 4  # words back from a name to what goes there
