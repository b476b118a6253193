"""What several rooms are tested with: a record small enough to be checked by eye."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from stored import NEWS
from twosource.record import (
    Actor,
    Codes,
    Conflict,
    Document,
    DroppedInput,
    Event,
    Evidence,
    Figure,
    Mention,
    Observation,
    Participant,
    Place,
    Published,
    Record,
    Side,
    Source,
    Statement,
    Story,
    TimelineEntry,
    Tool,
    UcdpView,
    Views,
)


@pytest.fixture(autouse=True, scope="session")
def interruptible() -> None:
    """A shell has what it starts in the background ignore interrupts, which are tested here."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


EARLY = (
    "Blast in Idlib\n\nOn Monday morning a bomb exploded. At least nine people were killed in Idlib, "
    "the governor said. No group claimed it."
)
LATE = "Twelve people died in the Idlib blast, doctors said. The governor denied it. \x1b[31mRed \u202eevil"


def document(name: str, text: str, day: str) -> Document:
    return Document(
        id=name,
        origin=f"reports/{name}.txt",
        sha256=name * 8,
        media_type="text/plain",
        bytes=len(text.encode()),
        title=text.partition("\n")[0],
        outlet="The \x1b]0;owned\x07Gazette",
        url=None,
        byline=None,
        language="en",
        text=text,
        furniture=(),
        published=Published(value=day, basis="header", earliest=day, latest=day, evidence=(0, 5)),
        credits=("AFP",),
        lineage=f"l-{name}",
        copy_of=None,
        overlap=None,
        story="s1",
        main_event="e1",
    )


def observation(
    document: str, text: str, words: str, value: int, source: str, **other: object
) -> Observation:
    start = text.index(words)
    cells = {"low": None, "high": None, "qualifier": "exact", "superseded": False, "superseded_by": None}
    return Observation(
        value=value,
        attribution="the governor" if source == "src1" else "doctors",
        source=source,
        origin=source,
        as_of="2016-07-04",
        document=document,
        start=start,
        end=start + len(words),
        method="rule",
        **{**cells, **other},  # type: ignore[arg-type]
    )


@pytest.fixture
def idlib() -> Record:
    """One blast, told twice, with two numbers and one denial."""
    early = EARLY.index("At least nine people were killed in Idlib")
    return Record(
        tool=Tool(name="twosource", version="0.1.0", settings_sha256="0" * 64),
        documents=(document("d1early", EARLY, "2016-07-04"), document("d2late", LATE, "2016-07-05")),
        stories=(Story(id="s1", title="Blast in Idlib", documents=("d1early", "d2late"), first="2016-07-04",
                       last="2016-07-05", events=("e1",)),),
        sources=(
            Source(id="src1", name="Governor of Idlib", aliases=("the governor",), kind="official"),
            Source(id="src2", name="doctors", aliases=(), kind="medical"),
        ),
        actors=(Actor(id="a1", name="Governor of Idlib", kind="person", aliases=(), country="SY"),),
        places=(Place(id="p1", name="Idlib", country="SY", geonames_id=169389, lat=35.93, lon=36.63,
                      precision="exact"),),
        events=(
            Event(
                id="e1",
                title="Blast in Idlib",
                type="assault",
                mode="bombing",
                codes=Codes(plover="ASSAULT/explosives", acled=None, cameo="183"),
                date="2016-07-04",
                place="p1",
                participants=(Participant(actor="a1", name="governor", role="authority", held="asserted"),),
                factuality="occurred",
                role="main",
                status="corroborated",
                why="2 independent origins: Governor of Idlib, doctors",
                relations=(),
                mentions=(Mention(document="d1early", start=early, end=early + 41, method="rule"),),
            ),
        ),
        figures=(
            Figure(
                id="f1",
                event="e1",
                measure="killed",
                victims="people",
                subset=False,
                low=9,
                best=12,
                high=12,
                views=Views(latest=12, gtd=12, acled=9, ucdp=UcdpView(low=9, best=12, high=12)),
                status="disputed",
                why="Governor of Idlib and doctors do not agree",
                observations=(
                    observation("d1early", EARLY, "nine people", 9, "src1", qualifier="at_least",
                                superseded=True, superseded_by=1),
                    observation("d2late", LATE, "Twelve people", 12, "src2"),
                ),
            ),
        ),
        statements=(
            Statement(id="c1", event="e1", speaker="the governor", source="src1", stance="denies",
                      target=None, content="it", quoted=False, document="d2late", start=53, end=76,
                      cue=(66, 72), speaker_span=(53, 65), method="rule", status="single_origin", same_as=()),
        ),
        conflicts=(
            Conflict(id="k1", event="e1", kind="figure", question="How many were killed?",
                     sides=(Side(position="at least 9", origins=("src1",),
                                 evidence=(Evidence(document="d1early", start=early, end=early + 20),)),
                            Side(position="12", origins=("src2",),
                                 evidence=(Evidence(document="d2late", start=0, end=13),))),
                     why="two named origins, and neither takes its number back"),
        ),
        timeline=(TimelineEntry(date="2016-07-04", event="e1", headline="Blast in Idlib",
                                evidence=Evidence(document="d1early", start=0, end=14)),),
        dropped=(DroppedInput(origin="x.bin", stage="ingest", reason="not text"),),
    )  # fmt: skip


@pytest.fixture
def idlib_file(idlib: Record, tmp_path: Path) -> Path:
    """The record of the blast in a file."""
    path = tmp_path / "record.json"
    idlib.write(path)
    return path


@pytest.fixture
def shared() -> Path:
    """The data sets beside the checkout."""
    folder = Path(__file__).parent.parent.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the data sets beside the checkout (../shared/data) are not here")
    return folder


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """A folder of three reports of other days."""
    folder = tmp_path / "pile"
    folder.mkdir()
    for n in range(3):
        (folder / f"{n}.txt").write_text(NEWS.format(day=n + 4, n=n + 7), encoding="utf-8")
    return folder
