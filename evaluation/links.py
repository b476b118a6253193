"""One happening or two: judgements on pairs of reports against what the record joins.

    python evaluation/links.py RECORD.json [--worst N] [--json]

RECORD is one of all articles of fa-kes. `links.jsonl` holds the judgements: each line is one question, a list
of deeds, and each deed a list of places where an article tells of it: the id of the article and a range of
its text, title and blank line included. Places of one deed are the same happening, those of two deeds of one
line are not, and of places on different lines nothing is said. Two places are joined where a happening of the
record, running totals apart, has a mention at both.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

JUDGED = Path(__file__).parent / "links.jsonl"
Json = Mapping[str, Any]


class Told(NamedTuple):
    """Where an article tells of a deed."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two places of two articles with their judgement, and the events of the record that have both."""

    one: Told
    other: Told
    same: bool
    events: frozenset[str]


@dataclass(slots=True, kw_only=True)
class Links:
    """The judgements beside a record."""

    pairs: list[Pair] = field(default_factory=list)
    unread: int = 0  # places at which the record has no mention
    right: list[str] = field(default_factory=list)  # corroborated happenings with a judged pair, by id
    wrong: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)  # without one
    joined: int = 0  # pairs of articles that share a happening, whatever was judged

    @property
    def values(self) -> dict[str, float]:
        """The three shares."""
        judged = len(self.right) + len(self.wrong)
        return {
            "joined: the same deed": _mean(
                self.pairs, among=lambda p: bool(p.events), right=lambda p: p.same
            ),
            "the same deed: joined": _mean(
                self.pairs, among=lambda p: p.same, right=lambda p: bool(p.events)
            ),
            "corroborated: no wrong report": len(self.right) / judged if judged else 1.0,
        }

    @property
    def counts(self) -> str:
        """How much of the record the shares speak of, in words."""
        seen = len({frozenset((p.one.article, p.other.article)) for p in self.pairs if p.events})
        return (
            f"{len(self.pairs)} pairs judged, {self.unread} places without a mention; "
            f"{seen} of {self.joined} joined pairs of articles are judged, and "
            f"{len(self.right) + len(self.wrong)} of "
            f"{len(self.right) + len(self.wrong) + len(self.open)} corroborated happenings"
        )


def _mean(pairs: Iterable[Pair], *, among: Any, right: Any) -> float:
    """The share of right pairs among some, each place of an article counting once.

    A deed that twenty articles tell of makes 190 pairs; here it weighs as much as twenty places.
    """
    by_place: dict[Told, list[bool]] = defaultdict(list)
    for pair in filter(among, pairs):
        for place in (pair.one, pair.other):
            by_place[place].append(right(pair))
    return fmean(map(fmean, by_place.values())) if by_place else 1.0


def questions(path: Path = JUDGED) -> Iterator[list[list[Told]]]:
    """The judged lines."""
    with path.open(encoding="utf-8") as rows:
        for row in rows:
            yield [[Told(*place) for place in deed] for deed in json.loads(row)]


def compared(record: Json, judged: Iterable[Sequence[Sequence[Told]]]) -> Links:
    """The judgements against a record."""
    ids = {str(each["id"]): str(each["origin"]).rpartition("#")[2] for each in record["documents"]}
    mentions: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    happenings = [each for each in record["events"] if each["role"] != "cumulative"]
    for event in happenings:
        for each in event["mentions"]:
            mentions[ids[each["document"]]].append((each["start"], each["end"], event["id"]))
    found = Links(joined=_joined(happenings))
    for deeds in judged:
        events = {place: events_at(place, mentions[place.article]) for deed in deeds for place in deed}
        found.unread += sum(not at for at in events.values())
        read = [(n, place) for n, deed in enumerate(deeds) for place in deed if events[place]]
        found.pairs += [
            Pair(one=one, other=other, same=n == m, events=events[one] & events[other])
            for (n, one), (m, other) in combinations(read, 2)
            if one.article != other.article
        ]
    right, wrong = ({e for p in found.pairs if p.same is kind for e in p.events} for kind in (True, False))
    for event in (each["id"] for each in happenings if each["status"] == "corroborated"):
        (found.wrong if event in wrong else found.right if event in right else found.open).append(event)
    return found


def events_at(place: Told, mentions: Iterable[tuple[int, int, str]]) -> frozenset[str]:
    """The events whose mentions cover most of a place, and as little else as they can."""
    shares = {
        (event, start): (min(end, place.end) - max(start, place.start))
        / (max(end, place.end) - min(start, place.start))
        for start, end, event in mentions
        if start < place.end and place.start < end
    }
    best = max(shares.values(), default=0.0)
    return frozenset(event for (event, _), share in shares.items() if share == best)


def _joined(happenings: Iterable[Json]) -> int:
    """How many pairs of articles share a happening."""
    told = (sorted({each["document"] for each in event["mentions"]}) for event in happenings)
    return len({pair for documents in told for pair in combinations(documents, 2)})


def errors(record: Json, found: Links) -> Iterator[str]:
    """What is joined or parted wrongly, with the words of the record."""
    texts = {str(each["origin"]).rpartition("#")[2]: each["text"] for each in record["documents"]}
    titles = {each["id"]: f"{each['title']}, {each['date']}, {each['status']}" for each in record["events"]}
    for pair in found.pairs:
        if pair.same != bool(pair.events):
            yield "; ".join(titles[each] for each in sorted(pair.events)) or "parted"
            for place in (pair.one, pair.other):
                words = texts[place.article][place.start : place.end].replace("\n", " ")
                yield f"    {place.article} {place.start}: {words[:200]}"


def main() -> None:
    """Print the shares, and the first errors."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("record", type=Path)
    arguments.add_argument("--worst", type=int, default=0, help="lines of errors")
    arguments.add_argument("--json", action="store_true")
    given = arguments.parse_args()
    record = json.loads(given.record.read_text(encoding="utf-8"))
    found = compared(record, questions())
    if given.json:
        print(json.dumps({**found.values, "counts": found.counts}))
        return
    print(*(f"{name:<30} {share:.3f}" for name, share in found.values.items()), found.counts, sep="\n")
    for line, _ in zip(errors(record, found), range(given.worst), strict=False):
        print(line)


if __name__ == "__main__":
    main()
