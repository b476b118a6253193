"""A record by hand in which each table has one row."""

from __future__ import annotations

from twosource.record import (
    Actor,
    Codes,
    Conflict,
    Coverage,
    Covered,
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
    Relation,
    Repeat,
    Side,
    Source,
    Statement,
    Story,
    TimelineEntry,
    Tool,
    UcdpView,
    Views,
)

TEXT = "Nine people died at Port Ellery on Friday, police said."
DIED = Evidence(document="d1", start=0, end=16)
TOLD = Covered(event="e1", figure=None, conflict=None, position=None, date=None, evidence=(DIED,))


def small_record() -> Record:
    """Nine died, police said."""
    document = Document(
        id="d1", origin="reports/nine.txt", sha256="0" * 64, media_type="text/plain", bytes=len(TEXT),
        title="Nine dead", outlet="The Ellery Courier", url=None, byline=None, language="en", text=TEXT,
        furniture=((50, 55),), published=Published(value="2031-05-03", basis="header", evidence=(35, 41)),
        credits=("Meridian",), lineage="l1", copy_of=None, overlap=None, story="s1", main_event="e1",
    )  # fmt: skip
    event = Event(
        id="e1", title="Fire at Port Ellery", type="accident", mode=None, date="2031-05-02", place="p1",
        codes=Codes(plover=None, acled=None, cameo=None), factuality="occurred", role="main",
        participants=(Participant(actor="a1", name="police", role="authority", held="asserted"),),
        status="single_origin", why="One origin: police.", relations=(Relation(to="e1", kind="part_of"),),
        mentions=(Mention(document="d1", start=0, end=31, method="rule"),),
    )  # fmt: skip
    seen = Observation(
        value=9, low=None, high=None, qualifier="exact", attribution="police", source="src1", origin="src1",
        as_of="2031-05-03", superseded=False, superseded_by=None, document="d1", start=0, end=16,
        method="rule",
    )  # fmt: skip
    figure = Figure(
        id="f1", event="e1", measure="killed", victims="people", subset=False, low=9, best=9, high=9,
        views=Views(latest=9, gtd=9, acled=9, ucdp=UcdpView(low=9, best=9, high=9)),
        status="single_origin", why="One origin: police.", observations=(seen,),
    )  # fmt: skip
    statement = Statement(
        id="c1", event="e1", speaker="police", source="src1", stance="asserts", target=None,
        content="Nine people died", quoted=False, document="d1", start=0, end=54, cue=(50, 54),
        speaker_span=(43, 49), method="rule", status="single_origin", same_as=(),
    )  # fmt: skip
    return Record(
        tool=Tool(name="twosource", version="0.1.0", settings_sha256="0" * 64),
        documents=(document,),
        stories=(
            Story(id="s1", title="Fire", documents=("d1",), first="2031-05-02", last=None, events=("e1",)),
        ),
        sources=(Source(id="src1", name="Police", aliases=("police",), kind="official"),),
        actors=(Actor(id="a1", name="Police", kind="organisation", aliases=(), country=None),),
        places=(
            Place(
                id="p1", name="Port Ellery", country=None, geonames_id=None, lat=1.5, lon=-2.25,
                precision="exact",
            ),
        ),
        events=(event,),
        figures=(figure,),
        statements=(statement,),
        conflicts=(
            Conflict(
                id="k1", event="e1", kind="figure", question="How many died?", why="",
                sides=(Side(position="9", origins=("src1",), evidence=(DIED,)),),
            ),
        ),
        timeline=(TimelineEntry(date="2031-05-02", event="e1", headline="Fire", evidence=DIED),),
        coverage=(
            Coverage(
                outlet="The Ellery Courier", documents=("d1",), first="2031-05-03", last="2031-05-03",
                told=(TOLD,),
                left_out=(), first_to_say=(),
                repeats=(Repeat(of="Meridian", how="cites", documents=("d1",), evidence=(DIED,)),),
            ),
        ),
        dropped=(DroppedInput(origin="x.bin", stage="ingest", reason="not text"),),
    )  # fmt: skip
