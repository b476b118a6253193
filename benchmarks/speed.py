"""How fast is it? Builds from a pile of articles on two cores, and says where the time goes.

    python benchmarks/speed.py [PILE] [--workers N]

prints documents and words per second, each stage's share of the work, and the most memory that all
processes held at once. Goals: 40 documents per second and less than 1.5 GB on two cores.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from compileall import compile_dir
from pathlib import Path

import twosource

PILE = Path(__file__).parent.parent.parent / "shared" / "data" / "fa-kes" / "articles.jsonl"
READ = "Reading: "  # how the lines begin that tell of the reading
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
PER_DOCUMENT = ("clean", "date", "parse", "extract")  # seconds summed over the processes


def main() -> None:
    """Build once and print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("pile", nargs="?", type=Path, default=PILE)
    arguments.add_argument("--workers", type=int, default=2)
    given = arguments.parse_args()
    if not given.pile.exists():
        print(f"skipped: there is no pile at {given.pile}; name another one")
        return
    with tempfile.TemporaryDirectory() as out:
        summary, peak, cpu, after = measured(given.pile, Path(out), given.workers)
        record = json.loads((Path(out) / "record.json").read_text(encoding="utf-8"))
    words = sum(len(document["text"].split()) for document in record["documents"])
    report(summary, words, peak, given.workers)
    reading = float(str(summary["seconds"])) - after
    print(f"from the last reading to the last file {after:.1f} s, {after / reading:.1%} of the time before")
    print(f"CPU time {cpu:.1f} s; load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


def measured(pile: Path, out: Path, workers: int) -> tuple[dict[str, object], int, float, float]:
    """The summary of a build that is held to so many cores, and what its processes took: memory, CPU time.

    The last number are the seconds on the wall that come after all is read.
    """
    compile_dir(Path(twosource.__file__).parent, quiet=1)  # as an installer leaves it
    arguments = ["build", str(pile), "-o", str(out), "--json", "--timings", "--workers", str(workers)]
    # ru_maxrss knows one process; the processes of a pool live at the same time.
    build = subprocess.Popen(
        [sys.executable, "-m", "twosource", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(build.pid, sorted(os.sched_getaffinity(0))[:workers])
    peak: list[int] = [0]
    spent: dict[int, float] = {}
    told: list[tuple[float, str]] = []
    watchers = [
        threading.Thread(target=watch, args=(build, peak, spent)),
        threading.Thread(target=listen, args=(build, told)),
    ]
    for watcher in watchers:
        watcher.start()
    assert build.stdout is not None
    said = build.stdout.readline()
    ended = time.perf_counter()
    said += build.stdout.read()
    build.wait()
    for watcher in watchers:
        watcher.join()
    if build.returncode:
        sys.exit("".join(line for _, line in told) + f"the build ended with {build.returncode}")
    read = max((at for at, line in told if line.startswith(READ)), default=ended)
    return json.loads(said), peak[0], sum(spent.values()), ended - read


def listen(build: subprocess.Popen[str], told: list[tuple[float, str]]) -> None:
    """Keep each line that the build tells of its steps, with the time."""
    assert build.stderr is not None
    for line in build.stderr:
        told.append((time.perf_counter(), line))


def watch(build: subprocess.Popen[str], peak: list[int], spent: dict[int, float]) -> None:
    """Keep the most memory that a process and all below it held at once, in bytes, and each one's seconds."""
    while build.poll() is None:
        now = tuple(family(build.pid))
        peak[0] = max(peak[0], sum(map(held, now)))
        spent.update({process: max(cpu(process), spent.get(process, 0)) for process in now})
        time.sleep(0.1)  # often enough for a peak, seldom enough not to be felt


def family(process: int) -> Iterator[int]:
    """A process and all below it."""
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):  # listed by the thread that began them
        try:
            below = children.read_text(encoding="ascii").split()
        except OSError:
            continue
        for child in below:
            yield from family(int(child))


def held(process: int) -> int:
    """The memory that a process holds, what it shares with others counted in part where the system tells."""
    try:
        for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
        return int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]) * PAGE
    except OSError:
        return 0


def cpu(process: int) -> float:
    """The CPU time of a process in seconds, which a busy machine stretches less than the time.

    A process that was forked by a server is no child of the one that waits for it, so each tells its own.
    """
    try:
        columns = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(columns[11]) + int(columns[12])) / TICKS  # user and system, in ticks of the clock


def report(summary: dict[str, object], words: int, peak: int, workers: int) -> None:
    """Print the figures."""
    seconds, documents, stages = summary["seconds"], summary["documents"], summary["seconds_by_stage"]
    assert isinstance(seconds, float) and isinstance(documents, int) and isinstance(stages, dict)
    print(f"{documents} documents, {words} words, {workers} workers on {workers} cores: {seconds:.1f} s")
    print(f"{documents / seconds:.1f} documents/s, {words / seconds:.0f} words/s")
    work = sum(stages.values())
    for stage, took in stages.items():
        where = "in all processes" if stage in PER_DOCUMENT else "in one process"
        print(f"  {stage:<10} {took:7.1f} s  {took / work:4.0%}  {where}")
    print(f"peak memory {peak / 1e9:.2f} GB, of all processes together")


if __name__ == "__main__":
    main()
