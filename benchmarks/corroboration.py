"""False corroboration: are copies of one report, and reports that cite its source, one origin.

    python benchmarks/corroboration.py [--data FILE] [--articles N] [--seed N] [--worst N]

FILE holds real articles, one JSON object a line (id, outlet, published, title, text). Of each, one to ten
others are made: reprints, abridgements, other headlines, sentences in another order with other words, and
short reports that cite the same source. None adds an origin. For the opposite question each article whose
happening has a day, a place and a toll gets a second report that rests on another source.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from twosource import Record, build
from twosource.record import Document, Event

Row = dict[str, str]
DATA = Path(__file__).parent.parent.parent / "shared" / "data" / "fa-kes" / "articles.jsonl"
MONITOR = "Observatory for Human Rights"
WORDS = 100  # words of the shortest article that is taken
PAPERS = ("Herald", "Courier", "Tribune", "Gazette", "Star", "Post", "Record", "Echo", "Mercury", "Dispatch")
OTHERS = {
    "killed": "left dead", "wounded": "hurt", "said": "stated", "city": "town", "civilians": "residents",
    "attack": "assault", "fighters": "gunmen", "children": "minors", "area": "zone", "reported": "noted",
}  # fmt: skip
DEEDS = {
    "airstrike": "An airstrike", "shelling": "Shelling", "bombing": "A bombing", "clash": "Clashes",
    "suicide-bombing": "A suicide bombing", "shooting": "A shooting", "chemical": "A chemical attack",
}  # fmt: skip


def main() -> None:
    """Print both shares, and the worst cases."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--worst", type=int, default=5)
    given = parser.parse_args()
    if not given.data.exists():
        print(f"skipped: there is nothing at {given.data}")
        return
    rows = [json.loads(line) for line in given.data.read_text(encoding="utf-8").splitlines()]
    taken = apart(rows, given.articles)
    alone = main_events(built(taken))
    taken = [r for r in taken if r["id"] in alone and alone[r["id"]][1].status == "single_origin"]
    print(f"{len(taken)} articles of one origin, weeks apart, each in a pile of its own copies")
    copied(taken, random.Random(given.seed), given.worst)
    seconded([(r, *alone[r["id"]]) for r in taken], given.worst)


def apart(rows: Sequence[Row], most: int) -> list[Row]:
    """Articles that cite the monitor, one a week, so that no two of them tell of one happening."""
    weeks: dict[int, Row] = {}
    for row in sorted(rows, key=lambda r: (r["published"], r["id"])):
        if MONITOR in row["text"] and len(row["text"].split()) >= WORDS:
            weeks.setdefault(date.fromisoformat(row["published"][:10]).toordinal() // 7, row)
    return list(weeks.values())[:most]


def built(rows: Sequence[Row]) -> Record:
    """The record of a pile of rows."""
    with tempfile.TemporaryDirectory() as folder:
        pile = Path(folder) / "pile.jsonl"
        pile.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return build([pile])


def main_events(record: Record) -> Mapping[str, tuple[Record, Event, Document]]:
    """The happening that each article is mainly about, by the article's id."""
    events = {event.id: event for event in record.events}
    return {
        d.origin.split("#")[-1]: (record, events[d.main_event], d)
        for d in record.documents
        if d.main_event is not None
    }


def copied(taken: Sequence[Row], chance: random.Random, worst: int) -> None:
    """Print the share of happenings of one origin that copies make corroborated."""
    pile = [row for n, r in enumerate(taken) for row in (r, *copies(r, 1 + n % 10, chance))]
    found = main_events(built(pile))
    wrong = [
        found[r["id"]][1] for r in taken if r["id"] in found and found[r["id"]][1].status == "corroborated"
    ]
    print(f"one origin, {len(pile)} reports: {len(wrong) / len(taken):.1%} called corroborated (goal: 2 %)")
    for event in wrong[:worst]:
        print(f"  {event.date} {event.title}: {event.why}")


def copies(row: Row, many: int, chance: random.Random) -> Iterator[Row]:
    """Reports that add no origin to an article."""
    sentences = re.split(r"(?<=[.?!])\s+(?=[A-Z\"])", row["text"])
    citing = next((s for s in sentences if MONITOR in s), sentences[0])
    for n in range(many):
        text, title = row["text"], row["title"]
        if n % 5 == 1:
            text = " ".join(sentences[: max(3, len(sentences) // 2)])
        elif n % 5 == 2:
            title = f"Syria: {title}"
        elif n % 5 == 3:
            text = reworded(sentences, chance)
        elif n % 5 == 4:
            text = f"{citing} It was not clear who else had seen it. Talks go on elsewhere this week."
        yield row | {"id": f"{row['id']}-{n}", "outlet": f"The {PAPERS[n]}", "title": title, "text": text}


def reworded(sentences: Sequence[str], chance: random.Random) -> str:
    """The lead, then the other sentences in another order, with other words."""
    rest = list(sentences[1:])
    chance.shuffle(rest)
    text = " ".join([sentences[0], *rest])
    return re.sub(r"\b(" + "|".join(OTHERS) + r")\b", lambda m: OTHERS[m.group()], text)


def seconded(taken: Sequence[tuple[Row, Record, Event, Document]], worst: int) -> None:
    """Print the share of happenings of two origins that are called corroborated."""
    pile: list[Row] = []
    asked: list[tuple[Row, Row]] = []
    for row, record, event, _ in taken:
        second = witness(row, record, event)
        if second is not None:
            asked.append((row, second))
            pile += [row, second]
    found = main_events(built(pile))
    missed = [(r, s) for r, s in asked if r["id"] not in found or found[r["id"]][1].status != "corroborated"]
    share = 1 - len(missed) / max(1, len(asked))
    print(f"two origins, {len(asked)} happenings: {share:.1%} called corroborated (goal: 90 %)")
    for row, second in missed[:worst]:
        why = found[row["id"]][1].why if row["id"] in found else "it has no main event"
        print(f"  {row['title'][:70]} | {second['text'][:110]} | {why}")


def witness(row: Row, record: Record, event: Event) -> Row | None:
    """A report on the same happening by somebody else; None where day, place or toll are not known."""
    place = next((p.name for p in record.places if p.id == event.place and p.precision == "exact"), None)
    tolls = [f.best for f in record.figures if f.event == event.id and f.measure == "killed" and not f.subset]
    deed = DEEDS.get(event.mode or "")
    if not (
        place and tolls and tolls[0] and deed and event.date and re.fullmatch(r"\d{4}-\d\d-\d\d", event.date)
    ):
        return None
    day = date.fromisoformat(event.date).strftime("%-d %B %Y")
    text = (
        f"{deed} killed {tolls[0]} people in {place} on {day}, the Syrian Arab Red Crescent said. "
        "Its volunteers carried the bodies to a clinic. Shops in the street stayed shut, schools open later."
    )
    return row | {
        "id": f"{row['id']}-second",
        "outlet": "The Lantern",
        "title": f"{deed} in {place}",
        "text": text,
    }


if __name__ == "__main__":
    main()
