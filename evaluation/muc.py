"""Old wires in capitals: the incidents of the MUC-4 templates among the events of the record.

    python evaluation/muc.py pile FOLDER PILE.jsonl
    python evaluation/muc.py score FOLDER RECORD.json [--json]

`pile` writes the messages of TST1 and TST2 under FOLDER as rows that can be built from. `score` asks, for
every template that is not marked optional, whether the record has what it says among the happenings that its
message tells of. These are shares of templates, no F1: a record holds every happening of a message and the
templates only acts of terrorism, so what is there beside them is no error.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

TESTS = (("tst1/tst1-muc3", "tst1/key-tst1.v7"), ("tst2/tst2-muc4", "tst2/key-tst2.v4"))
MESSAGE = re.compile(r"^((?:DEV|TST\d)-MUC\d-\d{4})[^\n]*\n", re.MULTILINE)
SLOT = re.compile(r"(\d+)\.\s+[A-Z :]+?\s{2,}(.*)")
DAY = re.compile(r"(\d{1,2}) ([A-Z]{3}) (\d\d)")
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
ID, NUMBER, WHEN, WHERE, KIND = 0, 1, 2, 3, 4  # slots
# What a template's type may be called in the record: a type, or a mode of one.
KINDS = {
    "ATTACK": {"assault"},
    "BOMBING": {"bombing", "suicide-bombing", "airstrike"},
    "KIDNAPPING": {"abduction"},
    "ARSON": {"arson"},
}
Template = Mapping[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """What a template says: the days that it may have been, its places below the country, its type."""

    message: str
    days: tuple[date, ...]
    places: tuple[str, ...]
    kind: str


def messages(text: str) -> Iterator[tuple[str, str]]:
    """Id and text of every message of a file."""
    parts = MESSAGE.split(text)
    yield from zip(parts[1::2], (part.strip("\n") for part in parts[2::2]), strict=True)


def templates(text: str) -> Iterator[Template]:
    """The slots of every template of a key file, lines that go on joined."""
    found: dict[int, str] = {}
    last = ID
    for line in text.splitlines():
        slot = SLOT.match(line)
        if slot is not None:
            last = int(slot[1])
            if last == ID and found:
                yield found
                found = {}
            found[last] = slot[2].strip()
        elif line.strip() and not line.startswith(";") and found:
            found[last] += f" {line.strip()}"
    if found:
        yield found


def incidents(text: str) -> Iterator[Incident]:
    """What the templates of a key file say, optional ones and those without a type left out."""
    for each in templates(text):
        kind = each.get(KIND, "-").partition("/")[0].strip()
        if kind in {"", "-", "*"} or "OPTIONAL" in each.get(NUMBER, ""):
            continue
        named = re.sub(r"\(.*?\)", "", each.get(WHERE, "")).split(":")[1:]
        yield Incident(
            message=each[ID].split()[0],
            days=tuple(days(each.get(WHEN, ""))),
            places=tuple(plain(name) for part in named for name in re.split("[/-]", part) if name.strip()),
            kind=kind,
        )


def days(said: str) -> Iterator[date]:
    """The days of a slot; a key has some that no calendar has."""
    for day, month, year in DAY.findall(said):
        try:
            yield date(1900 + int(year), MONTHS.index(month) + 1, int(day))
        except ValueError:
            continue


def plain(name: str) -> str:
    """A name in small letters without accents."""
    letters = unicodedata.normalize("NFD", name.strip().lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def compared(record: Mapping[str, Any], wanted: Iterable[Incident]) -> dict[str, float]:
    """The shares of templates whose date, place and type are among the happenings of their message."""
    ids = {str(each["origin"]).rpartition("#")[2]: each["id"] for each in record["documents"]}
    names = {each["id"]: plain(each["name"]) for each in record["places"]}
    told = defaultdict(list)
    for event in record["events"]:
        for document in sorted({mention["document"] for mention in event["mentions"]}):
            told[document].append(event)
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()

    def ask(name: str, answer: bool) -> None:
        asked[name] += 1
        right[name] += answer

    for incident in wanted:
        events = told[ids.get(incident.message, "")]
        dated = [event for event in events if is_dated(event, incident.days)]
        placed = [event for event in events if is_placed(names.get(event["place"], ""), incident.places)]
        if incident.days:
            ask("date", bool(dated))
        if incident.places:
            ask("place below the country", bool(placed))
        if incident.days and incident.places:
            ask("date and place of one event", any(event in placed for event in dated))
        if incident.kind in KINDS:
            ask("type", any({event["type"], event["mode"]} & KINDS[incident.kind] for event in events))
    return {name: right[name] / asked[name] for name in sorted(asked)}


def is_dated(event: Mapping[str, Any], wanted: Sequence[date]) -> bool:
    """Whether an event is of one of the days, or begins between the first and the last of them."""
    ends = [end.rstrip("?~") for end in (event["date"] or "").split("/")]
    told = [date.fromisoformat(end) for end in ends if re.fullmatch(r"\d{4}-\d\d-\d\d", end)]
    return bool(wanted and told) and (min(wanted) <= told[0] <= max(wanted) or told[-1] in wanted)


def is_placed(name: str, wanted: Sequence[str]) -> bool:
    """Whether one of the names is part of the place's name, or the other way round."""
    return bool(name) and any(each in name or name in each for each in wanted)


def main() -> None:
    """Write the pile or print the shares."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("task", choices=("pile", "score"))
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("file", type=Path)
    arguments.add_argument("--json", action="store_true")
    given = arguments.parse_args()
    if given.task == "pile":
        said = (message for file, _ in TESTS for message in messages(read(given.folder / file)))
        rows = (json.dumps({"id": number, "text": text}) + "\n" for number, text in said)
        given.file.write_text("".join(rows), encoding="utf-8")
        return
    wanted = [each for _, key in TESTS for each in incidents(read(given.folder / key))]
    found = compared(json.loads(given.file.read_text(encoding="utf-8")), wanted)
    if given.json:
        print(json.dumps(found))
    else:
        print(
            f"{len(wanted)} templates",
            *(f"{name:<30} {share:.3f}" for name, share in found.items()),
            sep="\n",
        )


def read(path: Path) -> str:
    """The text of a file of that time."""
    return path.read_text(encoding="latin-1")


if __name__ == "__main__":
    main()
