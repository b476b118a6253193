"""Sets: each collection of annotated documents, how its record is built and which scorer reads it."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
Json = dict[str, Any]
SAMPLE = 300  # incidents of one article: half a minute to two minutes on two cores


class Broken(Exception):
    """A build or a scorer that did not end well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Where the data and the scorers lie, where records may be written, and how much is read."""

    data: Path
    scorers: Path
    work: Path
    workers: int = 2
    sample: int = SAMPLE
    offset: int = 0
    notes: dict[str, str] = field(default_factory=dict)  # what a set says beside its values, by its name

    @property
    def usual(self) -> bool:
        """Whether the sample is the one that floors belong to."""
        return (self.sample, self.offset) == (SAMPLE, 0)

    def run(self, *arguments: str | Path) -> str:
        """What a Python program printed."""
        done = subprocess.run(
            [sys.executable, *map(str, arguments)], capture_output=True, text=True, check=False, cwd=ROOT
        )
        if done.returncode:
            said = " ".join(map(str, arguments))
            raise Broken(f"{said} ended with {done.returncode}: {done.stderr[-800:]}")
        return done.stdout

    def record(self, name: str, pile: Path) -> Path:
        """The record of a pile, built with the default settings."""
        out = self.work / name
        flags = ("-q", "--no-dossier", "--workers", str(self.workers))
        self.run("-m", "twosource", "build", pile, "-o", out, *flags)
        return out / "record.json"

    def scored(self, scorer: Path, *arguments: Path) -> dict[str, Any]:
        """What a scorer prints with --json."""
        found: dict[str, Any] = json.loads(self.run(scorer, *arguments, "--json"))
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldSet:
    """A name, the gold files or folders under the data folder, and the work that gives the values."""

    name: str
    gold: tuple[str, ...]
    measure: Callable[[Bench], dict[str, float]]
    gated: bool = True

    @property
    def folder(self) -> str:
        """The folder of the data set; where it is not there, the set is skipped."""
        return self.gold[0].split("/")[0]


def fa_kes(bench: Bench) -> dict[str, float]:
    """Fifty annotated articles on the war in Syria: the whole record."""
    folder = bench.data / "fa-kes"
    pile, gold = folder / "dev.jsonl", folder / "dev.gold.jsonl"
    found = bench.scored(bench.scorers / "score_record.py", bench.record("fa-kes", pile), gold, pile)
    on_figures = found["on the figures found"]
    events = found["events: found where the article tells of them"]
    return {
        "documents read": found["documents"]["found"] / found["documents"]["of"],
        "evidence inside its document": found["evidence spans inside their document"],
        "published date": found["published date"]["acc"],
        "figures F1": found["figures: number, measure and place in the text"]["f1"],
        "figures: qualifier": on_figures["qualifier"],
        "figures: subset or whole": on_figures["subset or whole"],
        "figures: attribution, where given": on_figures["attribution, where one is given"],
        "figures: event date": on_figures["event date"],
        "figures: event place": on_figures["event place"],
        "figures: same event, B-cubed F1": found["same event: B-cubed over the figures found"]["f1"],
        "statements F1": found["statements: stance and place in the text"]["f1"],
        "statements with the speaker F1": found["statements: the speaker too"]["f1"],
        "events: recall": events["recall"],
        "events: recall with the type": events["recall with the type"],
        "events: precision of the mentions": events["precision of the mentions"],
    }


def links(bench: Bench) -> dict[str, float]:
    """Whether reports that the record joins tell of one deed: all articles of fa-kes, some pairs judged."""
    scorer, pile = ROOT / "evaluation" / "links.py", bench.data / "fa-kes" / "articles.jsonl"
    found = bench.scored(scorer, bench.record("links", pile))
    bench.notes["links"] = found.pop("counts")
    return found


def wikiwars(bench: Bench) -> dict[str, float]:
    """Time expressions of 22 histories of wars, in two halves: rules were tuned on the first only."""
    said = bench.run(ROOT / "benchmarks" / "times.py", "--data", bench.data / "wikiwars")
    halves = [line for line in said.splitlines() if "relaxed" in line]
    values: dict[str, float] = {}
    for half, line in zip(("first half", "second half"), halves, strict=True):
        for measure in ("relaxed", "value"):
            values[f"{measure} F1, {half}"] = number(rf"{measure} ([\d.]+)", line)
    return values


def polnear(bench: Bench) -> dict[str, float]:
    """Exact spans of every attribution in 84 articles on a campaign."""
    said = bench.run(ROOT / "benchmarks" / "attribution.py", "--data", bench.data / "polnear" / "dev")
    return {
        f"{kind.lower()}, exact span F1": number(rf"^{kind} +F1 ([\d.]+)", said)
        for kind in ("Source", "Cue", "Content")
    }


def t17(bench: Bench) -> dict[str, float]:
    """The days of four timelines of newsrooms, among the days of some 300 articles each."""
    said = bench.run(ROOT / "benchmarks" / "timelines.py", "--data", bench.data / "t17", "--json")
    mean = json.loads(said)["mean"]
    return {name: mean[name] for name in ("Date-F1", "Date-F1, ends not given")}


def gva_single(bench: Bench) -> dict[str, float]:
    """Reading one article alone: a sample of the shootings that exactly one article tells of."""
    incidents, articles = gva(bench)
    chosen = told_once(incidents, articles)[bench.offset :][: bench.sample]
    found, record = gva_scored(bench, "gva-single", chosen, articles)
    return {
        **gva_rows(found),
        "articles kept apart: B-cubed precision": found["grouping of articles"]["p"],
        "events kept apart": kept_apart(record),
    }


def gva_several(bench: Bench) -> dict[str, float]:
    """Reading articles together: a third as many shootings, each told of by two articles or more."""
    incidents, articles = gva(bench)
    several = [each for each in by_digest(incidents) if len(set(each["articles"]) & articles.keys()) > 1]
    start, count = bench.offset // 3, bench.sample // 3
    found, _ = gva_scored(bench, "gva-several", several[start : start + count], articles)
    grouping = found["grouping of articles"]
    return {
        **gva_rows(found),
        "grouping of articles: B-cubed F1": grouping["f1"],
        "grouping of articles: B-cubed precision": grouping["p"],
        "grouping of articles: B-cubed recall": grouping["r"],
    }


def gva(bench: Bench) -> tuple[list[Json], dict[str, Json]]:
    """The incidents of the archive, and the articles by their ids."""
    folder = bench.data / "gva"
    return [*lines(folder / "incidents.jsonl")], {
        each["id"]: each for each in lines(folder / "articles.jsonl")
    }


def gva_scored(
    bench: Bench, name: str, incidents: list[Json], articles: Mapping[str, Json]
) -> tuple[Json, Json]:
    """The score of a record of all articles of some incidents, and the record."""
    gold, pile = bench.work / f"{name}.incidents.jsonl", bench.work / f"{name}.jsonl"
    wanted = dict.fromkeys(each for incident in incidents for each in incident["articles"])
    written(gold, incidents)
    written(pile, [articles[each] for each in wanted if each in articles])
    record = bench.record(name, pile)
    found = bench.scored(bench.scorers / "score_incidents.py", record, gold)
    return found, json.loads(record.read_text(encoding="utf-8"))


def gva_rows(found: Json) -> dict[str, float]:
    """How many incidents have the row that the archive has."""
    names = ("killed and injured, exact", "killed, exact", "injured, exact", "date, within a day", "city")
    return {name: found["rows"][name] for name in names}


def told_once(incidents: Sequence[Json], articles: Mapping[str, Any]) -> list[Json]:
    """The incidents of one article that tells of no other."""
    uses = Counter(article for each in incidents for article in each["articles"])
    return [
        each
        for each in by_digest(incidents)
        if len(each["articles"]) == 1 and uses[each["articles"][0]] == 1 and each["articles"][0] in articles
    ]


def by_digest(incidents: Sequence[Json]) -> list[Json]:
    """Incidents in the order of the SHA-256 of their ids.

    Ids grow with time and the early ones are nearly all mass shootings: the digest's order is fixed too, and
    takes from all of them alike.
    """
    return sorted(incidents, key=lambda each: hashlib.sha256(each["incident_id"].encode()).hexdigest())


def kept_apart(record: Json) -> float:
    """The share of events that one article alone tells of: where no two tell of the same, all should be."""
    documents = [{mention["document"] for mention in each["mentions"]} for each in record["events"]]
    return sum(len(each) == 1 for each in documents) / (len(documents) or 1)


def meantime(bench: Bench) -> dict[str, float]:
    """How sure the events of 120 Wikinews articles are; and business news is no place for assaults."""
    scorer, folder = ROOT / "evaluation" / "meantime.py", bench.data / "meantime"
    pile = bench.work / "meantime.jsonl"
    bench.run(scorer, "pile", folder, pile)
    found = bench.scored(scorer, Path("score"), folder, bench.record("meantime", pile))
    return {name: value for name, value in found.items() if isinstance(value, float)}


def muc4(bench: Bench) -> dict[str, float]:
    """Two hundred wires of 1989 and 1990, in capitals alone: the incidents of their templates."""
    scorer, folder = ROOT / "evaluation" / "muc.py", bench.data / "muc4"
    pile = bench.work / "muc4.jsonl"
    bench.run(scorer, "pile", folder, pile)
    return bench.scored(scorer, Path("score"), folder, bench.record("muc4", pile))


def lines(path: Path) -> Iterator[Json]:
    """The objects of a JSON Lines file."""
    with path.open(encoding="utf-8") as rows:
        yield from map(json.loads, rows)


def written(path: Path, rows: Iterable[Json]) -> None:
    """Write objects as JSON Lines."""
    path.write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")


def number(pattern: str, said: str) -> float:
    """The number that a program printed after a word."""
    found = re.search(pattern, said, re.MULTILINE)
    if found is None:
        raise Broken(f"no {pattern!r} in what was printed: {said[:400]}")
    return float(found.group(1))


T17 = tuple(
    f"t17/{name}/{file}.jsonl"
    for name in ("EgyptianProtest_cnn", "LibyaWar_cnn", "SyrianCrisis_bbc", "haiti_bbc")
    for file in ("timelines", "articles")
)
GVA = ("gva/incidents.jsonl", "gva/articles.jsonl")
SETS = (
    GoldSet(name="fa-kes", gold=("fa-kes/dev.gold.jsonl", "fa-kes/dev.jsonl"), measure=fa_kes),
    GoldSet(name="links", gold=("fa-kes/articles.jsonl",), measure=links),
    GoldSet(name="wikiwars", gold=("wikiwars/whole-tml/tml",), measure=wikiwars),
    GoldSet(name="polnear", gold=("polnear/dev",), measure=polnear),
    GoldSet(name="t17", gold=T17, measure=t17),
    GoldSet(name="gva-single", gold=GVA, measure=gva_single),
    GoldSet(name="gva-several", gold=GVA, measure=gva_several),
    GoldSet(name="muc4", gold=("muc4/tst1/key-tst1.v7", "muc4/tst2/key-tst2.v4"), measure=muc4),
    GoldSet(name="meantime", gold=("meantime/intra_cross-doc_annotation",), measure=meantime, gated=False),
)
