"""What the record says of a happening is kept, and taken where all from which it follows is the same."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import msgspec
import pytest

from pile import TOOL, Report, happened, linked, record, says, speaker, told
from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import Reading, Tie
from twosource.reconcile import reconcile, writing
from twosource.reconcile.parts import MOST, Told, parts
from twosource.reconcile.pile import Pile

SPOT = ("market", "truck", "gate", "baker")
WIRE = "A bomb went off at the market before dawn, said people who live there. " * 9


@dataclass
class Kitchen:
    """A shelf in memory."""

    names: Mapping[str, str] = field(default_factory=dict)
    jars: dict[str, bytes] = field(default_factory=dict)

    def name(self, document: str) -> str:
        """The hash of an article."""
        return self.names[document]

    def get(self, key: str) -> bytes | None:
        """What was put there."""
        return self.jars.get(key)

    def put(self, key: str, data: bytes) -> None:
        """Put it there."""
        self.jars[key] = data


@dataclass
class Shut(Sequence[Any]):
    """What nobody may look into."""

    def __getitem__(self, index: Any) -> Any:
        raise AssertionError("opened")

    def __len__(self) -> int:
        raise AssertionError("opened")


def reports() -> list[Report]:
    """Happenings of some months, with copies, conflicts, running totals and people without a name."""
    bomb = happened(date="2016-07-01", words=SPOT, agents=("Islamic State",))
    raid = happened("arrest", "arrest", date="2016-09-02", place="Homs", response=True)
    war = happened(role="cumulative", date="2011/2016", place="Syria")
    return [
        Report("a", "2016-07-02", events=[bomb], outlet="TASS",
               figures=[told(9, "SOHR"), told(3, subset=True)]),
        Report("b", "2016-07-03", events=[bomb, war], outlet="Upland Post", figures=[told(12, "the army")]),
        Report("c", None, events=[happened(date=None, words=SPOT)], figures=[told(14, "the Governor")]),
        Report("d", "2016-07-04", events=[bomb, raid], text=WIRE, outlet="Coast Radio",
               statements=[says("claims_responsibility", "Daesh"), says("blames", "Moscow", "Ukraine")]),
        Report("e", "2016-07-05", events=[bomb], text=WIRE,
               figures=[told(9, speaker("officials", named=False))]),
        Report("f", "2016-08-05", events=[bomb], statements=[says("denies", "Kyiv", content="any role")]),
        Report("g", "2016-09-03", events=[raid, war], outlet="TASS", credits=("Reuters",),
               figures=[told(4, "police", measure="detained"), told(9000, event=1)],
               statements=[says("warns", "Reuters", event=None)]),
        Report("h", "2016-09-03", events=[raid], outlet="Harbour Post",
               figures=[told(7, measure="detained")]),
        Report("i", "2016-11-01", events=[happened(date="2016-10-31", place="Homs", mode="shooting")]),
    ]  # fmt: skip


Pieces = tuple[Sequence[Reading], Mapping[str, Lineage], Links]


def with_shelf(pieces: Pieces, shelf: Kitchen, **more: Any) -> str:
    shelf.names = {r.parsed.article.id: sha256(r.parsed.article.text.encode()).hexdigest() for r in pieces[0]}
    return reconcile(*pieces, [], [], TOOL, shelf=shelf, **more).to_json()


def without(pieces: Pieces, **more: Any) -> str:
    return reconcile(*pieces, [], [], TOOL, **more).to_json()


def test_what_is_kept_changes_no_byte() -> None:
    pile, shelf = linked(*reports()), Kitchen()
    expected = record(*reports()).to_json()
    assert with_shelf(pile, shelf) == expected  # nothing kept yet
    assert with_shelf(pile, shelf) == expected  # all kept
    assert with_shelf(pile, shelf, days=2) == without(pile, days=2)


def test_a_pile_that_grows_gives_the_record_of_one_read_anew() -> None:
    for seed in range(12):
        these = reports()
        random.Random(seed).shuffle(these)
        shelf = Kitchen()
        for size in (3, 5, 6, 8, 9):
            pile = linked(*these[:size])
            assert with_shelf(pile, shelf) == without(pile), (seed, size)


def test_a_pile_that_shrinks_or_is_another_one_does_too() -> None:
    shelf = Kitchen()
    for these in (reports(), reports()[2:], reports()[:1], reports()[4:7], reports()):
        pile = linked(*these)
        assert with_shelf(pile, shelf) == without(pile)


def test_another_name_for_the_same_origin_is_seen() -> None:
    shelf = Kitchen()
    with_shelf(linked(*reports()), shelf)
    more = [*reports(), Report("j", "2016-07-09", figures=[told(1, "Syrian Observatory for Human Rights")])]
    pile = linked(*more)
    assert with_shelf(pile, shelf) == without(pile)


def test_of_what_is_kept_nothing_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    pile, shelf = linked(*reports()), Kitchen()
    expected = with_shelf(pile, shelf)
    for reading in pile[0]:
        for what in ("events", "figures", "statements", "places"):
            object.__setattr__(reading, what, Shut())
    assert with_shelf(pile, shelf) == expected


def test_only_what_a_new_report_reaches_is_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Kitchen()
    with_shelf(linked(*reports()), shelf)
    reached: set[str] = set()
    real = writing._account

    def noted(one: Any, *given: Any, **more: Any) -> Any:
        reached.add(one.group.mode)
        return real(one, *given, **more)

    monkeypatch.setattr(writing, "_account", noted)
    shot = happened(date="2016-10-31", place="Homs", mode="shooting")
    pile = linked(*reports(), Report("k", "2016-11-02", events=[shot]))
    found = with_shelf(pile, shelf)
    assert reached == {"shooting"}
    assert found == without(pile)


def test_damaged_jars_are_filled_anew() -> None:
    pile, shelf = linked(*reports()), Kitchen()
    expected = with_shelf(pile, shelf)
    whole = dict(shelf.jars)
    spoilers: list[Callable[[bytes], bytes]] = [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: b"\xc1" + data,
        lambda data: msgspec.msgpack.encode([[], []]),
        lambda data: msgspec.msgpack.encode({"accounts": 1}),
    ]
    for spoil in spoilers:
        shelf.jars = {key: spoil(data) for key, data in whole.items()}
        assert with_shelf(pile, shelf) == expected
        assert shelf.jars == whole


def test_jars_of_other_parts_are_taken_for_what_they_are() -> None:
    pile, shelf = linked(*reports()), Kitchen()
    expected = with_shelf(pile, shelf)
    keys = list(shelf.jars)
    shelf.jars = dict(zip(keys, [*[*shelf.jars.values()][1:], shelf.jars[keys[0]]], strict=True))
    assert with_shelf(pile, shelf) == expected


SPOILT = {
    "a document that is not there": ("document", "nowhere"),
    "words beyond the text": ("end", 10**6),
    "words before it": ("start", -1),
    "an origin that nobody is": ("origin", "nobody"),
    "a source that nobody is": ("source", "nobody"),
    "a source that is a text": ("source", "lineage a"),
    "an actor that nobody is": ("actor", "nobody"),
    "a count that another replaces": ("superseded_by", 99),
    "a statement like another": ("same_as", ["99"]),
    "a statement like no number": ("same_as", ["x"]),
    "another day": ("date", "1999-01-01"),
    "a cue beyond the text": ("cue", [0, 10**6]),
    "a speaker beyond the text": ("speaker_span", [5, 10**6]),
}


@pytest.mark.parametrize("what", SPOILT)
def test_jars_that_tell_of_what_is_not_there_are_filled_anew(what: str) -> None:
    name, value = SPOILT[what]
    pile, shelf = linked(*reports()), Kitchen()
    expected = with_shelf(pile, shelf)
    whole = dict(shelf.jars)
    shelf.jars = {key: _spoilt(data, name, value) for key, data in whole.items()}
    assert shelf.jars != whole
    assert with_shelf(pile, shelf) == expected


def _spoilt(data: bytes, name: str, value: object) -> bytes:
    """The same with another value wherever something is called so."""

    def other(given: Any) -> Any:
        if isinstance(given, dict):
            return {k: value if k == name else other(v) for k, v in given.items()}
        return [other(each) for each in given] if isinstance(given, list) else given

    return msgspec.msgpack.encode(other(msgspec.msgpack.decode(data)))


def test_rows_and_notes_that_tell_of_what_is_not_there_are_filled_anew() -> None:
    pile, shelf = linked(*reports()), Kitchen()
    expected = with_shelf(pile, shelf)
    whole = dict(shelf.jars)
    tie = Tie(kind="follows", to=99, start=0, end=4)
    changes: list[Callable[[Told], Told]] = [
        lambda one: _with_rows(one, figure=99),
        lambda one: _with_rows(one, conflict=-1),
        lambda one: _with_notes(one, events=99),
        lambda one: _with_notes(one, events=-1),
        lambda one: _with_notes(one, responses=(99,)),
        lambda one: _with_notes(one, ties=((0, tie),)),
        lambda one: _with_notes(one, cites=(("nobody", 0, 1),)),
        lambda one: _with_notes(one, places=(1, 2, 3)),
    ]
    for change in changes:
        shelf.jars = {
            key: msgspec.msgpack.encode([*map(change, msgspec.msgpack.decode(data, type=list[Told]))])
            for key, data in whole.items()
        }
        assert with_shelf(pile, shelf) == expected


def _with_rows(told: Told, **more: Any) -> Told:
    replace = msgspec.structs.replace
    accounts = tuple(
        (mention, key, replace(one, rows=tuple(replace(row, **more) for row in one.rows)))
        for mention, key, one in told.accounts
    )
    return replace(told, accounts=accounts)


def _with_notes(told: Told, **more: Any) -> Told:
    assert told.notes is not None
    return msgspec.structs.replace(told, notes=msgspec.structs.replace(told.notes, **more))


def test_every_event_and_every_document_lies_in_one_part() -> None:
    these = [Report(f"r{n:03}", f"2016-07-{n % 2 + 1:02}") for n in range(120)]
    readings, lineages, links = linked(*these)
    pile = Pile.of({r.parsed.article.id: r for r in readings}, lineages, links)
    found = [*parts(pile, Kitchen({d: d for d in pile.readings}))]
    assert sorted(d for part in found for d in part.told if d) == sorted(pile.readings)
    events = [n for part in found for of_one in part.told.values() for n in of_one]
    assert sorted(events) == [*range(len(links.events))]
    assert len({part.key for part in found}) == len(found) > 4


MODES = ("bombing", "shooting", "air_strike", "shelling")


def by_hash(*documents: str) -> dict[str, str]:
    """Hashes that rise in this order."""
    return {document: f"{n:064x}" for n, document in enumerate(documents)}


@pytest.mark.parametrize("last", [(), ("r00",)], ids=["cut in halves", "with a new least hash"])
def test_of_a_part_that_another_one_joins_the_rest_is_taken(
    last: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    several = 5 if last else MOST
    these = [
        Report(
            f"r{n:02}",
            f"2016-{n % 8 + 1:02}-01",
            events=[
                happened(date=f"2016-{n % 8 + 1:02}-{n + 1:02}", words=(f"w{n}", f"v{n}"), mode=MODES[n % 4])
            ],
        )
        for n in range(several + 1)
    ]
    order = [one.name for one in these if one.name not in last]
    shelf = Kitchen()
    few = linked(*these[1:])
    shelf.names = by_hash(*last, *order)
    reconcile(*few, [], [], TOOL, shelf=shelf)
    written_anew: list[str] = []
    real = writing._account

    def noted(one: Any, *given: Any, **more: Any) -> Any:
        written_anew.extend(document for document, _ in one.group.members)
        return real(one, *given, **more)

    monkeypatch.setattr(writing, "_account", noted)
    pile = linked(*these)
    found = reconcile(*pile, [], [], TOOL, shelf=shelf).to_json()
    assert written_anew == ["r00"]
    monkeypatch.undo()
    assert found == without(pile)


def test_a_name_that_an_actor_gets_is_seen_where_he_answers_for_a_deed() -> None:
    shelf = Kitchen()
    denial = says("denies", "the Upland Front", content="any role in the attack")
    blamed = says("blames", "the Governor", "the Upland Front")
    bomb = happened(date="2016-07-01", words=SPOT)
    few = [
        Report("a", "2016-07-02", events=[bomb], statements=[denial, blamed]),
        Report("b", "2016-07-03", events=[bomb], figures=[told(9, "SOHR")]),
    ]
    with_shelf(linked(*few), shelf)
    done = happened("arrest", "arrest", date="2016-08-02", place="Homs", agents=("Upland Front",))
    pile = linked(*few, *(Report(f"c{n}", "2016-08-03", events=[done]) for n in range(3)))
    assert with_shelf(pile, shelf) == without(pile)
