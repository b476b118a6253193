"""A document's text as HTML in which each finding's words are marked, whatever overlaps what.

The text is cut at every boundary, and the pieces stand side by side: a finding's target comes before its
first piece, and its pieces carry its number, so that one fixed rule of the style sheet per number lights
them all (`.t3:target~.s3`). Findings on the very same words share a number and keep a target each.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from markupsafe import Markup, escape
from msgspec import Struct

from twosource.dossier import anchors
from twosource.dossier.shown import shown, written

KINDS = ("figure", "statement", "conflict", "event", "timeline", "credit", "date")
MOST_LIT = 48  # findings on overlapping words; those beyond still open, and only do not light up


class Finding(Struct, frozen=True, kw_only=True):
    """Words of one document that a cell of the page rests on; `kind` is one of KINDS."""

    start: int
    end: int
    target: str
    kind: str
    label: str


class _Range(Struct, frozen=True, kw_only=True):
    """The findings on one range of the text."""

    start: int
    end: int
    findings: tuple[Finding, ...]


class _Setting:
    """Which words are the headline, and which are of the page and not of the news."""

    def __init__(self, furniture: Iterable[tuple[int, int]], headline: int) -> None:
        self.headline = headline
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in sorted(furniture):
            if self.ends and start <= self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], end)
            elif start < end:
                self.starts.append(start)
                self.ends.append(end)

    def edges(self, start: int, end: int) -> Iterator[int]:
        """Where the setting changes between two offsets."""
        for edges in (self.starts, self.ends, [self.headline]):
            yield from edges[bisect_right(edges, start) : bisect_left(edges, end)]

    def names(self, at: int) -> list[str]:
        """The classes of the words from an offset to the next edge."""
        place = bisect_right(self.starts, at) - 1
        names = ["furniture"] if place >= 0 and at < self.ends[place] else []
        return ["headline", *names] if at < self.headline else names


def marked(
    text: str,
    findings: Iterable[Finding],
    *,
    furniture: Iterable[tuple[int, int]] = (),
    headline: int = 0,
) -> Markup:
    """The text with each finding's words marked."""
    setting = _Setting(furniture, headline)
    parts, at = [], 0
    for cluster in _clusters(_ranges(findings, len(text))):
        parts.append(_between(text, at, cluster[0].start, setting))
        at = max(one.end for one in cluster)
        pieces = _alone(text, cluster[0], setting) if len(cluster) == 1 else None
        parts.append(f'<span class="g">{pieces or "".join(_pieces(text, cluster, setting))}</span>')
    parts.append(_between(text, at, len(text), setting))
    return Markup("".join(parts))


def rules() -> str:
    """The style rules that light a finding's pieces."""
    return "\n".join(f".t{n}:target~.s{n}{{background:var(--lit)}}" for n in range(MOST_LIT))


def _ranges(findings: Iterable[Finding], length: int) -> list[_Range]:
    groups: dict[tuple[int, int], list[Finding]] = defaultdict(list)
    for finding in findings:
        start = min(max(finding.start, 0), length)
        groups[start, min(max(finding.end, start), length)].append(finding)
    ranges = [_Range(start=s, end=e, findings=tuple(found)) for (s, e), found in groups.items()]
    return sorted(ranges, key=lambda one: (one.start, -one.end))


def _clusters(ranges: list[_Range]) -> Iterator[list[_Range]]:
    """Runs of ranges that overlap."""
    cluster: list[_Range] = []
    end = -1
    for one in ranges:
        if cluster and one.start >= end:
            yield cluster
            cluster = []
        cluster.append(one)
        end = max(end, one.end)
    if cluster:
        yield cluster


def _pieces(text: str, cluster: list[_Range], setting: _Setting) -> Iterator[str]:
    """The pieces of a cluster, with targets where findings begin and ways back where they end."""
    starts, ends = defaultdict(list), defaultdict(list)
    for number, one in enumerate(cluster):
        starts[one.start].append(number)
        ends[one.end].append(number)
    edges = sorted({*starts, *ends, *setting.edges(cluster[0].start, max(ends))})
    current: dict[int, _Range] = {}
    for at, following in zip(edges, [*edges[1:], None], strict=True):
        if at in ends:
            ending = [number for number in ends[at] if number in current]
            for number in ending:
                del current[number]
            yield _back([cluster[number] for number in ending])
        if at in starts:
            yield "".join([_targets(cluster[number], number) for number in starts[at]])
            yield _back([cluster[number] for number in starts[at] if cluster[number].end == at])
            current.update((number, cluster[number]) for number in starts[at] if cluster[number].end > at)
        if following is not None:
            yield _piece(text[at:following], current, setting.names(at))


def _alone(text: str, one: _Range, setting: _Setting) -> str | None:
    """The pieces of a range that overlaps no other, as most do; None where the setting changes within it."""
    if one.start == one.end or any(one.start < edge < one.end for edge in setting.edges(one.start, one.end)):
        return None
    piece = _piece(text[one.start : one.end], {0: one}, setting.names(one.start))
    return f"{_targets(one, 0)}{piece}{_back([one])}"


def _piece(words: str, current: dict[int, _Range], names: list[str]) -> str:
    kinds = frozenset([finding.kind for one in current.values() for finding in one.findings])
    lit = [f"s{number}" for number in current if number < MOST_LIT]
    return f'<mark class="{" ".join([*_classes(kinds), *names, *lit])}">{_escaped(words)}</mark>'


@cache
def _classes(kinds: frozenset[str]) -> list[str]:
    return [f"m-{kind}" for kind in sorted(kinds, key=KINDS.index)]


def _targets(one: _Range, number: int) -> str:
    name = f' class="t{number}"' if number < MOST_LIT else ""
    return "".join([f'<i{name} id="{anchors.words(finding.target)}"></i>' for finding in one.findings])


def _back(ranges: list[_Range]) -> str:
    """One way back for each kind of cell that rests on the words."""
    if not ranges:
        return ""
    first: dict[str, Finding] = {}
    for one in ranges:
        for finding in one.findings:
            first.setdefault(finding.kind, finding)
    links = [
        f'<a href="#{anchors.cell(first[kind].target)}" title="{written(first[kind].label)}">{kind}</a>'
        for kind in sorted(first, key=KINDS.index)
    ]
    return f'<sup class="back">{" ".join(links)}</sup>'


def _between(text: str, start: int, end: int, setting: _Setting) -> str:
    """Words that nothing rests on."""
    edges = sorted({start, end, *setting.edges(start, end)})
    parts = []
    for at, following in pairwise(edges):
        names = setting.names(at)
        words = _escaped(text[at:following])
        parts.append(f'<span class="{" ".join(names)}">{words}</span>' if names else words)
    return "".join(parts)


def _escaped(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return escape(shown(text))
