"""Readings that are kept: the next build reads what is new, and writes what a build from nothing writes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import structs

import twosource
from stored import NEWS, delete, entries, well_made, write
from twosource.cli.entry import run
from twosource.errors import UsageError
from twosource.findings.article import Article, DatedArticle, Dropped, Extent
from twosource.findings.mentions import Reading
from twosource.ingest import Ingest
from twosource.link import Outline, draft
from twosource.pipeline import documents, keeping, piles
from twosource.pipeline.documents import ReadDocuments
from twosource.pipeline.known import KeptReading, Known, opened, packed
from twosource.pipeline.meanwhile import Meanwhile
from twosource.pipeline.shapes import Chunk, Unwatched, Worked
from twosource.pipeline.store import Damaged, Store
from twosource.pipeline.traits import Traits
from twosource.record import Record

EXAMPLE = Path(__file__).parents[2] / "examples" / "veldin"


class Counted(Unwatched):
    """Counts what was known."""

    known = damaged = 0

    def kept(self, documents: int, damaged: int) -> None:
        """Keep the numbers."""
        self.known, self.damaged = documents, damaged


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read from now on, in order."""
    found: list[str] = []
    call = ReadDocuments.__call__

    def counting(self: ReadDocuments, chunk: Chunk) -> Worked:
        found.extend(Path(article.origin).name for article in chunk)
        return call(self, chunk)

    monkeypatch.setattr(documents.ReadDocuments, "__call__", counting)
    return found


def build(pile: Path, keep: Path | None = None, **more: Any) -> Record:
    settings = twosource.Settings(keep=str(keep) if keep else None, workers=1, **more)
    return twosource.build([pile], settings)


def readings() -> Iterator[tuple[Article, Reading | DatedArticle]]:
    articles = tuple(each for each in Ingest()([EXAMPLE]) if isinstance(each, Article))
    for outcome in ReadDocuments(reader="twosource-en")(articles).outcomes:
        assert isinstance(outcome, Reading | DatedArticle)
        dated = outcome.parsed.dated if isinstance(outcome, Reading) else outcome
        yield dated.clean.article, outcome


def joined(store: Store, *outcomes: Reading | DatedArticle) -> list[Worked]:
    """What a build says that was read, when it reads these."""
    worked = [Worked(outcomes=outcomes, seconds=())] if outcomes else []
    keeper = keeping.Keeper(store=store, reader="r")
    store.check()
    return list(keeper.joined(worked, Meanwhile(watch=Unwatched()), Unwatched()))


def outline(outcome: Reading | DatedArticle, traits: Traits) -> Outline | None:
    """What of it all others need."""
    if not isinstance(outcome, Reading):
        return None
    return Outline.of(draft(outcome, traits.written, traits.worded))


def restored(
    outcome: Reading | DatedArticle, traits: Traits, article: Article, like: Reading | None = None
) -> Known:
    """What was kept of an article, opened; with the outline of another, if one is named."""
    data, more = packed(outcome, traits, outline(like or outcome, taken(like or outcome)))
    known = Known(data, lambda: more, article)
    known.open()
    return known


def taken(outcome: Reading | DatedArticle) -> Traits:
    """What its article is compared by."""
    return Traits.of(outcome)


def test_only_the_new_report_is_read_and_the_record_is_that_of_a_build_from_nothing(
    pile: Path, tmp_path: Path, read: list[str]
) -> None:
    keep = tmp_path / "keep"
    build(pile, keep)
    assert read == ["0.txt", "1.txt", "2.txt"]
    read.clear()
    (pile / "1b.txt").write_text(NEWS.format(day=9, n=21), encoding="utf-8")
    grown = build(pile, keep).to_json()
    assert read == ["1b.txt"]
    assert grown == build(pile).to_json()


def add_one_between(pile: Path) -> None:
    """A report on both of two happenings that stood apart."""
    both = NEWS.format(day=5, n=7) + NEWS.format(day=6, n=8)
    (pile / "both.txt").write_text(both, encoding="utf-8")


def add_a_copy_that_came_first(pile: Path) -> None:
    """An earlier print of a known report, which is now the copy."""
    known = (pile / "2.txt").read_text(encoding="utf-8") * 3
    (pile / "2.txt").write_text(known, encoding="utf-8")
    (pile / "0a.txt").write_text(known.replace("July 6", "July 2"), encoding="utf-8")


def add_many_of_one_town(pile: Path) -> None:
    """So many reports that words which told two happenings apart are common now."""
    for n in range(30):
        text = NEWS.format(day=n % 28 + 1, n=n + 20)
        (pile / f"more{n}.txt").write_text(text, encoding="utf-8")


def take_one_out(pile: Path) -> None:
    """A report that linked the others is gone."""
    (pile / "1.txt").unlink()


def give_another_order(pile: Path) -> None:
    """The same reports under other names."""
    (pile / "0.txt").rename(pile / "z.txt")
    (pile / "2.txt").rename(pile / "a.txt")


@pytest.mark.parametrize(
    "change",
    [add_one_between, add_a_copy_that_came_first, add_many_of_one_town, take_one_out, give_another_order],
)
def test_a_pile_that_changed_gives_the_record_of_a_build_from_nothing(
    change: Callable[[Path], None], pile: Path, tmp_path: Path
) -> None:
    keep = tmp_path / "keep"
    before = build(pile, keep).to_json()
    change(pile)
    grown = build(pile, keep).to_json()
    assert grown == build(pile).to_json() != before


def test_what_is_kept_serves_other_settings_of_the_record(
    pile: Path, tmp_path: Path, read: list[str]
) -> None:
    keep = tmp_path / "keep"
    build(pile, keep)
    read.clear()
    assert build(pile, keep, days=1).to_json() == build(pile, days=1).to_json()
    assert len(read) == 3  # by the build from nothing


def test_of_a_folder_that_is_partly_broken_the_rest_is_used(
    pile: Path, tmp_path: Path, read: list[str]
) -> None:
    keep = tmp_path / "keep"
    whole = build(pile, keep).to_json()
    first, second, _ = entries(keep)
    write(keep, (*first[:3], second[3], second[4][:-9]))
    delete(keep, second[0])
    read.clear()
    assert build(pile, keep).to_json() == whole
    assert len(read) == 2


def test_the_example_is_the_same_from_what_is_kept(tmp_path: Path, read: list[str]) -> None:
    anew = build(EXAMPLE, tmp_path / "keep").to_json()
    read.clear()
    assert build(EXAMPLE, tmp_path / "keep").to_json() == anew
    assert read == []


def test_every_outcome_of_the_example_comes_back_as_it_was() -> None:
    for article, outcome in readings():
        traits = taken(outcome)
        known = restored(outcome, traits, article)
        read = known.outcome
        assert (opened(read) if isinstance(read, Reading) else read) == outcome
        assert known.written == traits.written
        assert known.worded == traits.worded
        assert known.outline == outline(outcome, traits)
        for field in ("words", "own", "whole", "telling", "ends", "pairs", "in_order"):
            ours, theirs = getattr(known.print, field), getattr(traits.print, field)
            assert ours.dtype == theirs.dtype
            assert ours.tolist() == theirs.tolist()


def test_a_report_that_is_moved_is_known_and_one_that_is_changed_is_read(
    pile: Path, tmp_path: Path, read: list[str]
) -> None:
    build(pile, tmp_path / "keep")
    read.clear()
    (pile / "0.txt").rename(pile / "9.txt")
    (pile / "1.txt").write_text(NEWS.format(day=5, n=80), encoding="utf-8")
    assert [each.origin for each in build(pile, tmp_path / "keep").documents][-1].endswith("9.txt")
    assert read == ["1.txt"]


@pytest.mark.parametrize(
    "change",
    [{"text": "Other words."}, {"outlet": "TASS"}, {"catalogue_date": "2016-07-04"}, {"url": "http://x"}],
)
def test_another_text_and_what_its_container_says_of_it_is_another_report(
    change: dict[str, Any], tmp_path: Path
) -> None:
    article, outcome = next(readings())
    store = Store(tmp_path)
    joined(store, outcome)
    again = keeping.Keeper(store=store, reader="r")
    other = replace(article, **change)
    assert list(again.aside([article])) == []
    told = again.joined([], Meanwhile(watch=Unwatched()), Unwatched())
    (known,) = [one for each in told for one in each.outcomes]
    assert (opened(known) if isinstance(known, KeptReading) else known) == outcome
    assert list(keeping.Keeper(store=store, reader="r").aside([other])) == [other]
    assert list(keeping.Keeper(store=store, reader="another").aside([article])) == [article]


def test_a_report_that_is_known_and_comes_twice_is_told_of_once(tmp_path: Path) -> None:
    article, outcome = next(readings())
    store = Store(tmp_path)
    joined(store, outcome)
    again = keeping.Keeper(store=store, reader="r")
    second = replace(article, origin="second.txt")
    reason = f"the same bytes as {article.origin}"
    assert list(again.aside([article, second])) == [
        Dropped(origin="second.txt", stage="ingest", reason=reason)
    ]
    assert again.number == 1


def test_another_program_and_another_reader_read_anew(
    pile: Path, tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    build(pile, tmp_path / "keep")
    read.clear()
    monkeypatch.setattr(keeping, "program", lambda: "another version")
    build(pile, tmp_path / "keep")
    assert read == ["0.txt", "1.txt", "2.txt"]
    assert len(entries(tmp_path / "keep")) == 6


@pytest.mark.parametrize(
    "broken",
    [b"", b"{}", b"\x80\x04\x95pickle", b"\x80", b"\xff" * 4000, None, 7, "text"],
    ids=["empty", "braces", "pickle", "no field", "noise", "nothing", "number", "text"],
)
@pytest.mark.parametrize("place", [1, 2, 3, 4])
def test_a_broken_entry_counts_as_none_and_is_written_anew(
    place: int, broken: Any, pile: Path, tmp_path: Path, read: list[str]
) -> None:
    keep = tmp_path / "keep"
    whole = build(pile, keep).to_json()
    before = entries(keep)
    write(keep, *((*each[:place], broken, *each[place + 1 :]) for each in before))
    read.clear()
    assert build(pile, keep).to_json() == whole
    assert len(read) == (0 if place == 1 else 3)
    assert [each[2:] for each in entries(keep)] == [each[2:] for each in before]


@pytest.mark.parametrize("broken", [b"\x80", b"{}", b"\xff" * 4000], ids=["no field", "braces", "noise"])
@pytest.mark.parametrize("first", [True, False])
def test_an_entry_that_is_well_made_and_says_nothing_counts_as_none(
    first: bool, broken: bytes, pile: Path, tmp_path: Path, read: list[str]
) -> None:
    keep = tmp_path / "keep"
    whole = build(pile, keep).to_json()
    before = entries(keep)
    for each in before:
        write(keep, well_made(each, broken if first else each[3], each[4] if first else broken))
    read.clear()
    assert build(pile, keep).to_json() == whole
    assert len(read) == 3
    assert [each[2:] for each in entries(keep)] == [each[2:] for each in before]


def test_well_made_bytes_that_cannot_be_true_of_the_article_count_as_none() -> None:
    article, outcome = next((a, o) for a, o in readings() if isinstance(o, Reading) and o.figures)
    assert isinstance(outcome, Reading)
    traits = taken(outcome)
    beyond = Extent(0, len(article.text) + 1)
    figure = outcome.figures[0]
    for wrong in (
        replace(outcome, main_event=len(outcome.events)),
        replace(outcome, figures=(structs.replace(figure, event=-1),)),
        replace(outcome, figures=(structs.replace(figure, number=beyond),)),
        replace(outcome, events=(structs.replace(outcome.events[0], trigger=beyond), *outcome.events[1:])),
        outcome.parsed.dated,
    ):
        with pytest.raises(Damaged):
            restored(wrong, traits, article, like=outcome)
    cut = structs.replace(traits.written.said, pairs=traits.written.said.pairs[:-1])
    for change in ({"said": cut}, {"raised": traits.written.raised[:-1]}, {"small": b"\0"}):
        halved = replace(traits, written=structs.replace(traits.written, **change))
        with pytest.raises(Damaged):
            restored(outcome, halved, article, like=outcome)
    with pytest.raises(Damaged):
        restored(outcome, replace(traits, worded=traits.worded[1:]), article)


def test_who_takes_part_or_is_cited_and_is_in_no_outline_is_nobodys() -> None:
    article, outcome = next((a, o) for a, o in readings() if isinstance(o, Reading) and o.figures)
    assert isinstance(outcome, Reading)
    whole = outline(outcome, taken(outcome))
    assert whole is not None
    assert whole.names
    assert whole.cited.speakers
    for less in (
        structs.replace(whole, names=()),
        structs.replace(whole, cited=structs.replace(whole.cited, speakers=())),
    ):
        data, more = packed(outcome, taken(outcome), less)
        with pytest.raises(Damaged):
            Known(data, partial(bytes, more), article).open()


def test_a_reading_that_proves_wrong_late_is_made_anew(
    pile: Path, tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = tmp_path / "keep"
    whole = build(pile, keep).to_json()
    read.clear()
    for each in entries(keep):
        kept = msgspec.msgpack.decode(each[4], type=dict[str, msgspec.Raw])
        more = msgspec.msgpack.encode({**kept, "found": msgspec.Raw(msgspec.msgpack.encode(["nothing"]))})
        write(keep, well_made(each, each[3], more))
    counted = Counted()
    settings = twosource.Settings(keep=str(keep), workers=1)
    assert twosource.build([pile], settings, counted).to_json() == whole
    assert sorted(read) == ["0.txt", "1.txt", "2.txt"]
    assert counted.damaged == 3


def test_what_a_large_pile_has_in_common_is_kept_and_the_record_is_the_same(
    pile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "LARGE", 1)
    keep = tmp_path / "keep"
    whole = build(pile, keep).to_json()
    rooms = [each for each in entries(keep) if not each[4]]
    assert rooms
    assert build(pile, keep).to_json() == whole
    write(keep, *((*each[:3], b"0" * 200, b"") for each in rooms))
    assert build(pile, keep).to_json() == whole
    write(keep, *(well_made(each, b"0" * 200, b"") for each in rooms))
    assert build(pile, keep).to_json() == whole
    (pile / "1b.txt").write_text(NEWS.format(day=9, n=21), encoding="utf-8")
    assert build(pile, keep).to_json() == build(pile).to_json()


def test_what_a_small_pile_has_in_common_is_not_kept(pile: Path, tmp_path: Path) -> None:
    build(pile, tmp_path / "keep")
    assert len(entries(tmp_path / "keep")) == 3


def test_a_reading_with_a_number_beyond_all_bounds_is_used_and_not_kept(tmp_path: Path) -> None:
    outcome = next(o for _, o in readings() if isinstance(o, Reading) and o.figures)
    vast = replace(outcome, figures=(structs.replace(outcome.figures[0], value=2**70),))
    store = Store(tmp_path)
    assert [each.outcomes for each in joined(store, vast)] == [(vast,)]
    assert entries(tmp_path) == []


def test_an_interrupted_build_keeps_what_it_had_read(
    pile: Path, tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(piles, "CHUNK", 1)
    call = ReadDocuments.__call__

    def breaking(self: ReadDocuments, chunk: Chunk) -> Worked:
        if chunk[0].origin.endswith("2.txt"):
            raise KeyboardInterrupt
        return call(self, chunk)

    with monkeypatch.context() as patched:
        patched.setattr(documents.ReadDocuments, "__call__", breaking)
        with pytest.raises(KeyboardInterrupt):
            build(pile, tmp_path / "keep")
    read.clear()
    build(pile, tmp_path / "keep")
    assert read == ["2.txt"]


def test_the_summary_says_how_many_were_read_before(
    pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["build", str(pile), "-o", str(tmp_path / "out"), "--keep", str(tmp_path / "keep")]
    assert run(arguments) == 0
    assert "earlier build" not in capsys.readouterr().err
    assert run([*arguments, "--json"]) == 0
    said = capsys.readouterr()
    assert "read by an earlier build" in said.err
    assert json.loads(said.out)["read_before"] == 3


def test_the_summary_says_of_how_many_the_reading_that_was_kept_is_damaged(
    pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["build", str(pile), "-o", str(tmp_path / "out"), "--keep", str(tmp_path / "keep")]
    assert run(arguments) == 0
    assert "damaged" not in capsys.readouterr().err
    broken, gone, _ = entries(tmp_path / "keep")
    write(tmp_path / "keep", (*broken[:3], broken[3][:-9], broken[4]))
    delete(tmp_path / "keep", gone[0])
    assert run([*arguments, "--json"]) == 0
    said = capsys.readouterr()
    assert "of which read anew: what was kept is damaged" in said.err
    assert (json.loads(said.out)["read_before"], json.loads(said.out)["damaged"]) == (1, 1)


def test_a_folder_among_the_reports_is_refused(
    pile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inside = str(pile / "keep")
    assert run(["build", str(pile), "-o", str(tmp_path / "out"), "--keep", inside]) == 2
    assert "would read it as news. Name a folder outside of it with --keep" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_named_before_anything_is_read(pile: Path, tmp_path: Path) -> None:
    (tmp_path / "keep").write_text("a file", encoding="utf-8")
    with pytest.raises(UsageError, match=r"folder for readings .* cannot be written"):
        build(pile, tmp_path / "keep")


def test_several_processes_read_what_is_new_as_one_does(tmp_path: Path) -> None:
    keep, anew = tmp_path / "keep", build(EXAMPLE).to_json()
    watch = Counted()
    settings = twosource.Settings(keep=str(keep), workers=2)
    assert twosource.build([EXAMPLE], settings).to_json() == anew
    assert twosource.build([EXAMPLE], settings, watch).to_json() == anew
    assert watch.known == 12
