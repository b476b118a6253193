"""Engines: any number of processes, the same outcomes in the same order."""

from __future__ import annotations

import multiprocessing
import os
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from twosource.errors import TwosourceError
from twosource.findings.article import Article, Dropped
from twosource.pipeline.engines import (
    WARM,
    WARM_FOR_DATES,
    WORTH_A_POOL,
    Engine,
    Here,
    Pool,
    engine_for,
    usable_cores,
)
from twosource.pipeline.shapes import Chunk, Worked


def chunks(count: int) -> list[Chunk]:
    return [(article(str(number)),) for number in range(count)]


def article(name: str) -> Article:
    return Article(id=name, origin=name, sha256=name, media_type="text/plain", size=1, text=name)


def named(chunk: Chunk) -> Worked:
    return Worked(
        outcomes=tuple(Dropped(origin=each.origin, stage="test", reason="named") for each in chunk),
        seconds=(),
    )


def dying(chunk: Chunk) -> Worked:
    os._exit(9)


def failing(chunk: Chunk) -> Worked:
    raise ValueError("a fault of the program")


def test_a_pool_returns_what_one_process_returns_in_the_same_order() -> None:
    assert list(Pool(workers=2).map(named, chunks(5))) == list(Here().map(named, chunks(5)))


def test_a_worker_that_dies_ends_the_run_with_what_to_do() -> None:
    with pytest.raises(TwosourceError, match=r"worker process died.*--workers 1"):
        list(Pool(workers=2).map(dying, chunks(3)))


def test_a_fault_in_a_worker_reaches_the_first_process() -> None:
    with pytest.raises(ValueError, match="a fault of the program"):
        list(Pool(workers=2).map(failing, chunks(3)))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="/proc is needed to look for processes")
def test_workers_end_when_the_first_process_is_killed(tmp_path: Path) -> None:
    (tmp_path / "waiting.py").write_text(WAITING, encoding="utf-8")
    code = "from waiting import wait; from twosource.pipeline.engines import Pool; "
    code += "list(Pool(workers=2).map(wait, [(), ()]))"
    first = subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path)
    assert within(60, lambda: len(list(tmp_path.glob("*.pid"))) == 2)
    first.kill()
    first.wait()
    workers = [int(path.stem) for path in tmp_path.glob("*.pid")]
    assert within(30, lambda: not any(alive(worker) for worker in workers))


WAITING = """
import os, time
from pathlib import Path

def wait(chunk):
    Path(f"{os.getpid()}.pid").touch()
    time.sleep(600)
"""


def within(seconds: float, wanted: Callable[[], bool]) -> bool:
    """Whether something comes to be in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not wanted():
        time.sleep(0.1)
    return wanted()


def alive(process: int) -> bool:
    """Whether a process runs; one that has ended and waits to be asked about does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


def test_processes_are_started_only_where_they_save_time() -> None:
    assert engine_for(4, WORTH_A_POOL - 1) == Here()
    assert engine_for(1, 100) == Here()
    assert engine_for(4, 0) == Here()
    assert engine_for(2, WORTH_A_POOL) == Pool(workers=2)
    assert engine_for(64, 20) == Pool(workers=20)


def test_there_is_at_least_one_usable_core() -> None:
    assert usable_cores() >= 1


def test_a_process_that_lets_others_read_loads_nothing_that_extracts() -> None:
    code = "import sys, twosource.pipeline.recipe; print('twosource.extract' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_worker_loads_no_stage_that_reads_no_document() -> None:
    code = f"import sys, {WARM}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    rooms = {name.split(".")[1] for name in done.stdout.split() if name.startswith("twosource.")}
    assert "extract" in rooms
    assert not rooms & {"ingest", "copies", "link", "reconcile", "dossier", "interchange", "cli"}


def test_a_worker_that_only_dates_loads_nothing_that_reads() -> None:
    code = f"import sys, {WARM_FOR_DATES}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    rooms = {name.split(".")[1] for name in done.stdout.split() if name.startswith("twosource.")}
    assert {"clean", "dating"} <= rooms
    assert not rooms & {"extract", "language", "copies"}
    assert "numpy" not in done.stdout.split()


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="/proc is needed to count threads")
def test_what_is_loaded_before_workers_are_forked_starts_no_thread() -> None:
    code = "import os, sys, twosource.pipeline.warm as warm; warm.load(); "
    code += "print(len(os.listdir('/proc/self/task')), 'onnxruntime' in sys.modules)"
    alone = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=alone)
    assert done.stdout.split() == ["1", "False"]


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux alone")
def test_workers_have_what_they_share_before_they_work(tmp_path: Path) -> None:
    (tmp_path / "looking.py").write_text(LOOKING, encoding="utf-8")
    code = "from looking import look; from twosource.pipeline.engines import Pool; "
    code += "print(*(each.traces[0] for each in Pool(workers=2).map(look, [(), (), ()])))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True"] * 3


LOOKING = """
import sys
from twosource.pipeline.shapes import Worked

def look(chunk):
    return Worked(outcomes=(), seconds=(), traces=(str("twosource.pipeline.warm" in sys.modules),))
"""


def test_processes_are_started_once_there_is_a_chunk_for_each(tmp_path: Path) -> None:
    with Engine(workers=2, work=named, prepare=partial(leave_a_mark, tmp_path)) as engine:
        *few, last = chunks(WORTH_A_POOL)
        for chunk in few:
            engine.take(chunk)
        assert not list(tmp_path.iterdir())
        engine.take(last)
        assert within(60, lambda: len(list(tmp_path.iterdir())) == 2)
        assert list(engine.worked()) == list(Here().map(named, chunks(WORTH_A_POOL)))


def test_a_few_chunks_are_worked_on_in_this_process() -> None:
    with Engine(workers=2, work=named, prepare=partial(failing, ())) as engine:
        for chunk in chunks(WORTH_A_POOL - 1):
            engine.take(chunk)
        assert list(engine.worked()) == list(Here().map(named, chunks(WORTH_A_POOL - 1)))


def test_more_chunks_are_waited_for_where_they_are_soon_done() -> None:
    with Engine(workers=2, work=named, prepare=partial(failing, ()), worth=WORTH_A_POOL + 1) as engine:
        for chunk in chunks(WORTH_A_POOL):
            engine.take(chunk)
        assert list(engine.worked()) == list(Here().map(named, chunks(WORTH_A_POOL)))


def test_chunks_are_worked_on_while_others_still_come_in(tmp_path: Path) -> None:
    with Engine(workers=2, work=partial(marked, tmp_path)) as engine:
        for chunk in chunks(WORTH_A_POOL):
            engine.take(chunk)
        assert within(60, lambda: len(list(tmp_path.iterdir())) == WORTH_A_POOL)
        engine.take((article("late"),))
        assert [each.outcomes[0] for each in engine.worked()][-1] == named((article("late"),)).outcomes[0]


def test_the_last_chunks_are_handed_out_in_pieces(tmp_path: Path) -> None:
    whole = [tuple(article(f"{number}-{each}") for each in range(8)) for number in range(9)]
    with Engine(workers=2, work=partial(waiting, tmp_path / "go")) as engine:
        for chunk in whole:
            engine.take(chunk)
        outcomes = engine.worked()
        (tmp_path / "go").touch()
        sizes, told = zip(*((len(each.outcomes), each.outcomes) for each in outcomes), strict=True)
    assert [each for some in told for each in some] == [named((one,)).outcomes[0] for c in whole for one in c]
    assert sizes == (8,) * 5 + (2,) * 16


def waiting(go: Path, chunk: Chunk) -> Worked:
    assert within(60, go.exists)
    return named(chunk)


def marked(folder: Path, chunk: Chunk) -> Worked:
    (folder / chunk[0].origin).touch()
    return named(chunk)


def leave_a_mark(folder: Path) -> None:
    (folder / str(os.getpid())).touch()


def test_processes_that_have_nothing_to_do_yet_end_with_the_first_fault(tmp_path: Path) -> None:
    with (
        pytest.raises(ValueError, match="a fault"),
        Engine(workers=2, work=named, prepare=partial(leave_a_mark, tmp_path)) as engine,
    ):
        for chunk in chunks(WORTH_A_POOL):
            engine.take(chunk)
        assert within(60, lambda: len(list(tmp_path.iterdir())) == 2)
        raise ValueError("a fault")
    assert within(30, lambda: not any(alive(int(each.name)) for each in tmp_path.iterdir()))


def test_a_pool_ends_while_a_process_is_in_the_middle_of_a_result(tmp_path: Path) -> None:
    pool = Pool(workers=1)
    pool.submit(partial(half, tmp_path / "begun"), ())
    assert within(60, (tmp_path / "begun").exists)
    ending = threading.Thread(target=pool.stop, daemon=True)
    ending.start()
    ending.join(30)
    assert not ending.is_alive()


def half(begun: Path, chunk: Chunk) -> Worked:
    """Write the length of a result and none of it, as a process does that is ended while it writes."""
    frame = sys._getframe()
    while "result_queue" not in frame.f_locals:
        assert frame.f_back is not None
        frame = frame.f_back
    os.write(frame.f_locals["result_queue"]._writer.fileno(), struct.pack("!i", 1000))
    begun.touch()
    time.sleep(600)
    return named(chunk)


def test_a_pool_ends_its_own_processes_and_no_others() -> None:
    other = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(600,))
    other.start()
    try:
        pool = Pool(workers=2)
        pool.start()
        pool.stop()
        assert other.is_alive()
        assert multiprocessing.active_children() == [other]
    finally:
        other.terminate()
        other.join()


def test_a_process_that_cannot_make_itself_ready_works_all_the_same() -> None:
    pool = Pool(workers=2, prepare=partial(failing, ()))
    assert list(pool.map(named, chunks(3))) == list(Here().map(named, chunks(3)))
