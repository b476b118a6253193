"""A document's text as HTML in which each finding's words are marked, whatever overlaps what.

Findings on the very same words share one mark and keep a target each. Marks nest where one range holds
another; where two ranges cross, the later one is cut, and its pieces light up together.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from twosource.dossier import anchors
from twosource.dossier.shown import shown

DEEPEST = 60  # nested marks; browsers stop at 512 elements, each level takes two


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Words of one document that a cell of the page rests on."""

    start: int
    end: int
    target: str
    kind: str  # figure, statement, conflict, event, timeline, date: the CSS class, most telling first
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """The text as HTML and the style rules that its cut marks need."""

    html: Markup
    rules: tuple[str, ...]


KINDS = ("figure", "statement", "conflict", "event", "timeline", "date")


@dataclass(slots=True)
class _Range:
    """Findings on one range of the text, or a piece of such a range."""

    start: int
    end: int
    findings: list[Finding]
    wrapper: str | None = None  # furniture or headline: a class and no finding
    piece_of: str | None = None

    @property
    def key(self) -> tuple[int, int, bool]:
        return (self.start, -self.end, self.wrapper is None)


@dataclass(slots=True)
class _Writer:
    """The text between the marks, written piece by piece."""

    text: str
    at: int = 0
    parts: list[str] = field(default_factory=list)

    def up_to(self, offset: int) -> None:
        if offset > self.at:
            self.parts.append(_escaped(self.text[self.at : offset]))
            self.at = offset

    def add(self, html: str) -> None:
        self.parts.append(html)


def marked(
    text: str,
    findings: Iterable[Finding],
    *,
    furniture: Iterable[tuple[int, int]] = (),
    headline: int = 0,
    key: str = "0",
) -> MarkedText:
    """The text with each finding's words marked; `key` sets the page's documents apart."""
    ranges = [_Range(start, end, [], "furniture") for start, end in furniture if start < end]
    if headline:
        ranges.append(_Range(0, headline, [], "headline"))
    ranges += _grouped(findings, len(text))
    heap = [(item.key, number, item) for number, item in enumerate(ranges)]
    heapq.heapify(heap)
    return _written(text, heap, key)


def _grouped(findings: Iterable[Finding], length: int) -> list[_Range]:
    groups: dict[tuple[int, int], list[Finding]] = defaultdict(list)
    for finding in findings:
        start = min(max(finding.start, 0), length)
        groups[start, min(max(finding.end, start), length)].append(finding)
    return [_Range(start, end, found) for (start, end), found in groups.items()]


def _written(text: str, heap: list[tuple[tuple[int, int, bool], int, _Range]], key: str) -> MarkedText:
    writer, rules = _Writer(text), []
    stack: list[_Range] = []
    number = len(heap)
    while heap:
        _, _, item = heapq.heappop(heap)
        _close(writer, stack, item.start)
        writer.up_to(item.start)
        if item.start == item.end or len(stack) >= DEEPEST:
            writer.add(_targets(item.findings) + _back(item.findings) if item.findings else "")
            continue
        if stack and item.end > stack[-1].end:
            rest = _Range(stack[-1].end, item.end, [], item.wrapper, item.piece_of)
            if item.findings:
                rest.piece_of = f"{key}-{number}"
                rules += [_rule(finding, rest.piece_of) for finding in item.findings]
                rest.findings = []
            item.end = stack[-1].end
            heapq.heappush(heap, (rest.key, number, rest))
            number += 1
        _open(writer, item)
        stack.append(item)
    _close(writer, stack, len(text) + 1)
    writer.up_to(len(text))
    return MarkedText(html=Markup("".join(writer.parts)), rules=tuple(rules))


def _open(writer: _Writer, item: _Range) -> None:
    if item.wrapper is not None:
        writer.add(f'<span class="{item.wrapper}">')
    elif item.piece_of is not None:
        writer.add(f'<mark class="piece p{item.piece_of}">')
    else:
        kind = min((finding.kind for finding in item.findings), key=KINDS.index)
        writer.add(f'<span class="g">{_targets(item.findings)}<mark class="m-{kind}">')


def _close(writer: _Writer, stack: list[_Range], start: int) -> None:
    while stack and stack[-1].end <= start:
        item = stack.pop()
        writer.up_to(item.end)
        if item.wrapper is not None:
            writer.add("</span>")
        elif item.piece_of is not None:
            writer.add("</mark>")
        else:
            writer.add("</mark>" + _back(item.findings) + "</span>")


def _targets(findings: list[Finding]) -> str:
    return "".join(f'<i id="{anchors.words(finding.target)}"></i>' for finding in findings)


def _back(findings: list[Finding]) -> str:
    """One way back for each kind of cell that rests on the words."""
    first: dict[str, Finding] = {}
    for finding in sorted(findings, key=lambda finding: KINDS.index(finding.kind)):
        first.setdefault(finding.kind, finding)
    links = (
        f'<a href="#{anchors.cell(finding.target)}" title="{escape(shown(finding.label))}">{kind}</a>'
        for kind, finding in first.items()
    )
    return f'<sup class="back">{" ".join(links)}</sup>'


def _rule(finding: Finding, piece: str) -> str:
    return f":root:has(#{_css(anchors.words(finding.target))}:target) .p{piece}{{background:var(--lit)}}"


def _css(target: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_") else f"\\{ord(c):x} " for c in target)


def _escaped(text: str) -> str:
    return escape(shown(text.replace("\r\n", "\n").replace("\r", "\n")))
