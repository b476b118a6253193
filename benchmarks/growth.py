"""Growth: what ten times as many documents cost the rooms that compare them, and what adding some costs.

    python benchmarks/growth.py rooms [--most N]
    python benchmarks/growth.py adding [--known N] [--new N]

Both make a large pile of a real one: every article again and again, eight years later each time, with its
names, places, sources and numbers, and most other words turned into other words of their length, so that no
two are copies that were not copies before. What was read of an article is moved along with it, since reading
50,000 would take an hour. So there are as many reports a day in the large pile as in the small one.

`rooms` prints seconds of copies, link, reconcile and writing for a tenth of the pile and for all of it. Goal:
at most 12 times. `adding` keeps the readings of the known ones, builds their record once, and prints the work
of a build of them and some real articles more, in one process, beside that of a build of all of them anew:
reading is timed on the articles that the known ones are made of, to take what they are compared by when it is
kept, and the rest is that of the first build. Goal: at most 3 %.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import process_time
from typing import Any, TypeVar

from msgspec import structs

from twosource.copies import NearCopies
from twosource.findings.article import Article
from twosource.findings.mentions import Reading
from twosource.ingest import Ingest
from twosource.language import SHIPPED
from twosource.link import Link
from twosource.pipeline.collector import paused
from twosource.pipeline.documents import ReadDocuments
from twosource.pipeline.keeping import keeper
from twosource.pipeline.meanwhile import Meanwhile
from twosource.pipeline.piles import Intake
from twosource.pipeline.recipe import build
from twosource.pipeline.shapes import Unwatched, Worked
from twosource.reconcile import reconcile
from twosource.record import Tool
from twosource.settings import Settings

PILE = Path(__file__).parent.parent.parent / "shared" / "data" / "fa-kes" / "articles.jsonl"
YEARS = 8  # between two makings: more than the real pile spans, and leap years stay leap years, mostly
COMMON = 150  # words that stay as they are: they make it English
Row = dict[str, Any]
T = TypeVar("T")
_YEAR = re.compile(r"\b([12]\d{3})(?=\b|-)")
_WORD = re.compile(r"[a-z]{4,}")


def main() -> None:
    """Print one of the two tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=("rooms", "adding"))
    parser.add_argument("--pile", type=Path, default=PILE)
    parser.add_argument("--most", type=int, default=50_000)
    parser.add_argument("--known", type=int, default=10_000)
    parser.add_argument("--new", type=int, default=100)
    given = parser.parse_args()
    if not given.pile.exists():
        print(f"skipped: there is no pile at {given.pile}; name another one with --pile")
        return
    rows = [json.loads(line) for line in given.pile.read_text(encoding="utf-8").splitlines()]
    if given.what == "rooms":
        rooms(rows, given.most)
    else:
        adding(rows, given.known, given.new)


def rooms(rows: Sequence[Row], most: int) -> None:
    """Print what each room takes for a tenth of the documents and for all of them."""
    outcomes = read(rows)
    words = Words.of(rows)
    small, large = (timed_rooms(list(grown(outcomes, words, size))) for size in (most // 10, most))
    print(f"{'':12}{most // 10:>10}{most:>10}   times")
    for room in large:
        print(f"{room:12}{small[room]:9.1f}s{large[room]:9.1f}s{large[room] / max(small[room], 1e-9):8.1f}")
    print(f"{'together':12}{sum(small.values()):9.1f}s{sum(large.values()):9.1f}s", end="")
    print(f"{sum(large.values()) / sum(small.values()):8.1f}")


def timed_rooms(readings: Sequence[Reading]) -> dict[str, float]:
    """Seconds of work in each room that compares documents."""
    seconds: dict[str, float] = {}

    def timed(room: str, work: Callable[[], T]) -> T:
        begun = process_time()
        with paused():  # as the recipe does
            done = work()
        seconds[room] = process_time() - begun
        return done

    lineages = timed("copies", lambda: NearCopies()([r.parsed.dated for r in readings]))
    links = timed("link", lambda: Link()(readings, lineages))
    tool = Tool(name="twosource", version="", settings_sha256="")
    record = timed("reconcile", lambda: reconcile(readings, lineages, links, [], [], tool))
    timed("writing", record.to_json)
    return seconds


def adding(rows: Sequence[Row], known: int, new: int) -> None:
    """Print what adding some costs beside building all."""
    by_length = sorted(rows, key=lambda row: (len(row["text"]), row["id"]))
    added = [by_length[(2 * n + 1) * len(rows) // (2 * new)] for n in range(new)]  # as long as all are
    base = [row for row in rows if row not in added]
    read(base[:16])  # what is loaded at the first ones is no reading
    begun = process_time()
    outcomes, words = read(base), Words.of(rows)
    reading = (process_time() - begun) / len(base)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pile = folder / "known.jsonl"
        made = [*makings(base, outcomes, words, known)]
        written(pile, [row for row, _ in made])
        compared_by = keep(folder / "keep", pile, {row["id"]: outcome for row, outcome in made})
        del outcomes, words, made  # the command holds none of that
        settings = Settings(workers=1, keep=str(folder / "keep"))
        with paused():  # as the command does
            begun = process_time()
            record = build([pile], settings)
            record.to_bytes()
            rest = process_time() - begun
            del record  # the command ends without that
        more = folder / "new.jsonl"
        written(more, added)
        clock = Clock()
        with paused():
            begun = process_time()
            record = build([pile, more], settings, clock)
            record.to_bytes()
            took = process_time() - begun
    anew = rest + compared_by + reading * (known + new)
    print(f"{clock.known} known and {new} new: {took:.1f} s of work; by stage, on the wall:")
    print("  " + ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in clock.seconds.items()))
    print(
        f"all anew: about {anew:.0f} s ({reading * 1000:.0f} ms to read a document, {compared_by:.1f} s to "
        f"take what all are compared by, {rest:.1f} s for the rest); {took / anew:.1%} of it"
    )


class Clock(Unwatched):
    """Keeps the seconds of each stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.known = 0

    def spent(self, stage: str, seconds: float) -> None:
        """Add time to a stage."""
        self.seconds[stage] = self.seconds.get(stage, 0.0) + seconds

    def kept(self, documents: int, damaged: int) -> None:
        """Keep how many were known."""
        self.known = documents


def read(rows: Sequence[Row]) -> list[Reading]:
    """What is read of the real articles."""
    with tempfile.TemporaryDirectory() as name:
        pile = Path(name) / "pile.jsonl"
        written(pile, rows)
        work = ReadDocuments(reader=SHIPPED)
        found = [outcome for chunk in Intake().chunks(Ingest()([pile])) for outcome in work(chunk).outcomes]
    return [outcome for outcome in found if isinstance(outcome, Reading)]


def written(pile: Path, rows: Sequence[Row]) -> None:
    """Write rows as JSON Lines."""
    pile.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


@dataclass(frozen=True)
class Words:
    """Which other word stands for a word in each making: one of its length."""

    place: Mapping[str, int]
    of_length: Mapping[int, Sequence[str]]

    @classmethod
    def of(cls, rows: Sequence[Row]) -> Words:
        """The words of a pile that are not the commonest."""
        counts = Counter(word for row in rows for word in _WORD.findall(row["text"]))
        kept = {word for word, _ in counts.most_common(COMMON)}
        lengths: dict[int, list[str]] = {}
        for word in sorted(counts.keys() - kept):
            lengths.setdefault(len(word), []).append(word)
        return cls({w: n for same in lengths.values() for n, w in enumerate(same)}, lengths)

    def turned(self, text: str, making: int) -> str:
        """A text in the words of one making, of the same length to the character."""
        return _WORD.sub(lambda found: self.other(found.group(), making), text)

    def other(self, word: str, making: int) -> str:
        """The word that stands for another."""
        if making == 0 or word not in self.place:
            return word
        same = self.of_length[len(word)]
        return same[(self.place[word] + making * 7919) % len(same)]


def grown(outcomes: Sequence[Reading], words: Words, size: int) -> Iterator[Reading]:
    """Readings of a pile of that size."""
    for n in range(size):
        making, place = divmod(n, len(outcomes))
        yield moved(outcomes[place], words, making)


def moved(outcome: Reading, words: Words, making: int) -> Reading:
    """What was read of an article, in the words and the years of one making."""
    article = outcome.parsed.article
    other = replace(
        article,
        id=f"{making:03}{article.id}",
        origin=f"{making:03}/{article.origin}",
        text=words.turned(article.text, making),
        title=words.turned(article.title, making) if article.title else None,
    )
    return with_article(shifted(outcome, words, making), other)


def with_article(outcome: Reading, article: Article) -> Reading:
    """The same findings, of another article."""
    clean = replace(outcome.parsed.dated.clean, article=article)
    return replace(outcome, parsed=replace(outcome.parsed, dated=replace(outcome.parsed.dated, clean=clean)))


def shifted(outcome: Reading, words: Words, making: int) -> Reading:
    """Every date of a reading so many years later, and the words around its happenings turned."""
    events = tuple(
        structs.replace(
            event,
            date=later(event.date, making),
            words=frozenset(words.other(word, making) for word in event.words),
        )
        for event in outcome.events
    )
    dated = outcome.parsed.dated
    published = replace(
        dated.published,
        **{name: later(getattr(dated.published, name), making) for name in ("value", "earliest", "latest")},
    )
    times = tuple(structs.replace(time, edtf=later(time.edtf, making)) for time in dated.times)
    dated = replace(dated, published=published, times=times)
    return replace(outcome, events=events, parsed=replace(outcome.parsed, dated=dated))


def later(date: str | None, making: int) -> str | None:
    """A date so many makings later."""
    if date is None or making == 0:
        return date
    found = _YEAR.sub(lambda year: str(int(year.group()) + YEARS * making), date)
    return found.replace("-02-29", "-02-28")


def makings(
    rows: Sequence[Row], outcomes: Sequence[Reading], words: Words, size: int
) -> Iterator[tuple[Row, Reading]]:
    """Rows of a pile of that size, each with what was read of it."""
    by_origin = {outcome.parsed.article.origin.rpartition("#")[2]: outcome for outcome in outcomes}
    readable = [row for row in rows if row["id"] in by_origin]
    for n in range(size):
        making, place = divmod(n, len(readable))
        row = readable[place]
        other = {
            **row,
            "id": f"{making:03}-{row['id']}",
            "title": words.turned(row["title"], making),
            "text": words.turned(row["text"], making),
            "published": later(row["published"], making),
        }
        yield other, shifted(by_origin[row["id"]], words, making)


def keep(folder: Path, pile: Path, outcomes: Mapping[str, Reading]) -> float:
    """Keep what was read of a pile, as a build of it would have.

    Return the seconds in which it was taken by what its articles are compared.
    """
    articles = [each for each in Ingest()([pile]) if isinstance(each, Article)]
    kept = [with_article(outcomes[a.origin.rpartition("#")[2]], a) for a in articles if a.unread is None]
    worked, meanwhile = [Worked(outcomes=tuple(kept), seconds=())], Meanwhile(watch=Unwatched())
    with keeper(str(folder), SHIPPED) as keeps:
        for _ in keeps.joined(worked, meanwhile, Unwatched()):
            pass
    return sum(meanwhile.seconds.values())


if __name__ == "__main__":
    main()
