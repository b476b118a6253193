"""A record by hand: a ferry burns at Port Ellery, a town that is not on the map, told by invented outlets."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

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

HOSTILE = (
    '<script>window.pwned = 1; alert(1)</script><img src=x onerror="window.pwned = 2"> '
    "</style></title></textarea>]]>--> javascript:alert(3) {{ 7 * 7 }} {% raw %} &amp; \x00\x07\x1b[31m "
    "\u202eDEKCAH\u202c <a href=\"javascript:window.pwned=4\">click</a> <iframe src='https://example.org'></iframe>"
)

COURIER = """Nine dead as night ferry burns off Port Ellery

PORT ELLERY, 3 May 2031 — Nine people were killed and at least 40 injured when the night ferry Halcyon \
caught fire two miles off Port Ellery late on Friday, the harbour police said.

Some 30 passengers are missing, according to the harbour police.

The cause is not known. "We heard a loud bang from the car deck," said Mara Teague, a passenger.

Share this story    Print    Subscribe to our newsletter
"""
WIRE = """Toll rises to 16 in ferry fire

PORT ELLERY (Meridian News Agency) - The toll in the ferry fire off Port Ellery rose to 16 on Sunday, the \
harbour police said, as divers reached the car deck.

Between 12 and 18 passengers were still missing, the coastguard said.

A group calling itself the Tidewater Front said it had placed a bomb aboard the Halcyon. The interior \
ministry denied that there had been any explosion and blamed an electrical fault.
"""
GAZETTE = """Toll rises to 16 in ferry fire

PORT ELLERY (Meridian) - The toll in the ferry fire off Port Ellery rose to 16 on Sunday, the harbour police \
said, as divers reached the car deck.

Between 12 and 18 passengers were still missing, the coastguard said.

A group calling itself the Tidewater Front said it had placed a bomb aboard the Halcyon.
"""
UNION = """Seafarers' union counts 21 dead

At least 21 people died aboard the Halcyon, the seafarers' union said after visiting the three hospitals. \
"Twenty-one families have told us of a body," said the union's secretary, Oren Vask.

The union has warned of faulty wiring since last year. Hospitals put the injured at 52.
"""
BULLETIN = """البحرية: 19 قتيلاً في حريق العبّارة

قالت وزارة الداخلية يوم الأربعاء إن 19 شخصاً قتلوا في حريق العبّارة قبالة بورت إليري.
"""
BLOG = f"""What they will not tell you {HOSTILE}

Dozens of people died on the Halcyon and the ministry is lying about it {HOSTILE}
"""


class Desk:
    """Documents by outlet, and the words in them by what they say."""

    def __init__(self) -> None:
        self.documents: list[Document] = []

    def file(self, key: str, text: str, **fields: Any) -> None:
        """A document with the usual cells, but for those that are given."""
        data = text.encode("utf-8")
        digest = sha256(data).hexdigest()
        values: dict[str, Any] = {
            "id": digest[:12], "origin": f"reports/{key}.txt", "sha256": digest, "media_type": "text/plain",
            "bytes": len(data), "title": text.partition("\n")[0], "outlet": key.title(), "url": None,
            "byline": None, "language": "en", "text": text, "furniture": (),
            "published": Published(value=None, basis="none"), "credits": (), "lineage": f"l-{key}",
            "copy_of": None, "overlap": None, "story": "s1", "main_event": "e1",
        }  # fmt: skip
        self.documents.append(Document(**{**values, **fields}))

    def find(self, key: str, words: str) -> dict[str, Any]:
        """Where the words first stand in a document."""
        document = next(d for d in self.documents if d.origin == f"reports/{key}.txt")
        start = document.text.index(words)
        return {"document": document.id, "start": start, "end": start + len(words)}

    def id(self, key: str) -> str:
        """The id of a document."""
        return next(d.id for d in self.documents if d.origin == f"reports/{key}.txt")


def filed() -> Desk:
    desk = Desk()
    start = COURIER.index("Share this story")
    desk.file(
        "courier", COURIER, outlet="The Ellery Courier", url="https://courier.example/2031/05/halcyon",
        furniture=((start, len(COURIER) - 1),), byline="Ines Maro",
        published=Published(
            value="2031-05-03", basis="dateline", earliest="2031-05-03", latest="2031-05-03",
            evidence=(COURIER.index("3 May"), COURIER.index("3 May") + 10), disagrees_with="2031-05-04",
        ),
    )  # fmt: skip
    desk.file(
        "wire", WIRE, outlet="Meridian News Agency", credits=("Meridian News Agency",), lineage="l2",
        published=Published(value="2031-05-04", basis="metadata"),
    )  # fmt: skip
    desk.file(
        "gazette", GAZETTE, outlet="Northern Gazette", credits=("Meridian News Agency",), lineage="l2",
        copy_of=desk.id("wire"), overlap=0.83, published=Published(value="2031-05-05", basis="url"),
    )  # fmt: skip
    desk.file("union", UNION, outlet="Dockside Weekly")
    desk.file(
        "bulletin", BULLETIN, outlet="بورت إليري اليوم", language="ar",
        published=Published(value="2031-05-07", basis="metadata"),
    )  # fmt: skip
    desk.file(
        "blog", BLOG, outlet=HOSTILE, url="javascript:alert(1)", byline=HOSTILE, origin="reports/blog.txt"
    )
    desk.file(
        "annex", "", outlet=None, title=None, language=None, story=None, main_event=None,
        unread="no text layer: 12 scanned pages",
    )  # fmt: skip
    return desk


def _seen(desk: Desk, key: str, words: str, value: int | None, **fields: Any) -> Observation:
    values: dict[str, Any] = {
        "value": value, "low": None, "high": None, "qualifier": "exact", "attribution": None, "source": None,
        "origin": None, "as_of": None, "superseded": False, "superseded_by": None, "method": "rule",
    }  # fmt: skip
    return Observation(**{**values, **fields, **desk.find(key, words)})


POLICE = {"attribution": "the harbour police", "source": "src1", "origin": "src1"}
COASTGUARD = {"attribution": "the coastguard", "source": "src2", "origin": "src2"}
UNION_SAYS = {"attribution": "the seafarers' union", "source": "src3", "origin": "src3"}
MINISTRY = {"attribution": "وزارة الداخلية", "source": "src4", "origin": "src4"}


def _figures(desk: Desk) -> tuple[Figure, ...]:
    killed = (
        _seen(desk, "courier", "Nine people were killed", 9, as_of="2031-05-03", superseded=True,
              superseded_by=1, **POLICE),
        _seen(desk, "wire", "The toll in the ferry fire off Port Ellery rose to 16", 16, as_of="2031-05-04",
              superseded=True, superseded_by=4, **POLICE),
        _seen(desk, "gazette", "The toll in the ferry fire off Port Ellery rose to 16", 16,
              as_of="2031-05-04", superseded=True, superseded_by=4, **POLICE),
        _seen(desk, "union", "At least 21 people died", 21, qualifier="at_least", **UNION_SAYS),
        _seen(desk, "bulletin", "19 شخصاً قتلوا", 19, as_of="2031-05-07", **MINISTRY),
        _seen(desk, "blog", "Dozens of people died", None, low=12, qualifier="vague"),
    )  # fmt: skip
    missing = (
        _seen(desk, "courier", "Some 30 passengers are missing", 30, qualifier="about", as_of="2031-05-03",
              superseded=True, superseded_by=1, **POLICE),
        _seen(desk, "wire", "Between 12 and 18 passengers were still missing", None, low=12, high=18,
              qualifier="between", as_of="2031-05-04", **COASTGUARD),
        _seen(desk, "gazette", "Between 12 and 18 passengers were still missing", None, low=12, high=18,
              qualifier="between", as_of="2031-05-04", **COASTGUARD),
    )  # fmt: skip
    injured = (_seen(desk, "courier", "at least 40 injured", 40, qualifier="at_least", **POLICE),)
    return (
        Figure(
            id="f1", event="e1", measure="killed", victims="people", subset=False, low=12, best=19, high=21,
            views=Views(latest=19, gtd=19, acled=12, ucdp=UcdpView(low=12, best=19, high=21)),
            status="disputed", observations=killed,
            why="The interior ministry and the seafarers' union stand by different numbers; Dockside Weekly "
            "is undated, so neither replaces the other.",
        ),
        Figure(
            id="f2", event="e1", measure="missing", victims="passengers", subset=False, low=12, best=None,
            high=18, views=Views(latest=None, gtd=12, acled=12, ucdp=UcdpView(low=12, best=None, high=18)),
            status="single_origin", observations=missing,
            why="One origin, the coastguard; the Northern Gazette copies Meridian News Agency.",
        ),
        Figure(
            id="f3", event="e1", measure="injured", victims="people", subset=False, low=40, best=40, high=40,
            views=Views(latest=40, gtd=40, acled=40, ucdp=UcdpView(low=40, best=40, high=40)),
            status="single_origin", observations=injured, why="One origin, the harbour police.",
        ),
    )  # fmt: skip


def _says(desk: Desk, number: int, key: str, words: str, **fields: Any) -> Statement:
    values: dict[str, Any] = {
        "id": f"c{number}", "event": "e1", "speaker": None, "source": None, "stance": "asserts",
        "target": None, "content": words, "quoted": False, "cue": None, "speaker_span": None,
        "method": "rule", "status": "single_origin", "same_as": (),
    }  # fmt: skip
    return Statement(**{**values, **fields, **desk.find(key, words)})


def _statements(desk: Desk) -> tuple[Statement, ...]:
    claim = "A group calling itself the Tidewater Front said it had placed a bomb aboard the Halcyon"
    return (
        _says(desk, 1, "wire", claim, speaker="the Tidewater Front", source="src5", status="denied",
              stance="claims_responsibility", content="it had placed a bomb aboard the Halcyon",
              same_as=("c2",)),
        _says(desk, 2, "gazette", claim, speaker="the Tidewater Front", source="src5", status="denied",
              stance="claims_responsibility", content="it had placed a bomb aboard the Halcyon",
              same_as=("c1",)),
        _says(desk, 3, "wire", "The interior ministry denied that there had been any explosion",
              speaker="The interior ministry", source="src4", stance="denies", status="disputed",
              content="that there had been any explosion"),
        _says(desk, 4, "wire", "blamed an electrical fault", speaker="The interior ministry", source="src4",
              stance="blames", target="an electrical fault"),
        _says(desk, 5, "courier", '"We heard a loud bang from the car deck," said Mara Teague',
              speaker="Mara Teague, a passenger", source="src6", quoted=True,
              content="We heard a loud bang from the car deck"),
        _says(desk, 6, "union", "The union has warned of faulty wiring since last year", speaker="The union",
              source="src3", stance="warns", event="e2"),
        _says(desk, 7, "blog", f"the ministry is lying about it {HOSTILE}", speaker=HOSTILE, stance="doubts",
              target=HOSTILE, status="unconfirmed"),
        _says(desk, 8, "courier", "The cause is not known", event=None, speaker=None),
    )  # fmt: skip


def _events(desk: Desk) -> tuple[Event, ...]:
    return (
        Event(
            id="e1", title="Fire aboard the night ferry Halcyon off Port Ellery", type="accident", mode=None,
            codes=Codes(plover=None, acled=None, cameo=None), date="2031-05-02", place="p1",
            participants=(
                Participant(actor="a1", name="Tidewater Front", role="agent", held="claimed"),
                Participant(actor="a2", name="passengers of the Halcyon", role="victim", held="asserted"),
            ),
            factuality="occurred", role="main", status="corroborated",
            why="3 independent origins: the harbour police, the interior ministry, the seafarers' union",
            relations=(
                Relation(to="e2", kind="follows",
                         evidence=(Evidence(**desk.find("courier", "the night ferry Halcyon caught fire")),)),
            ),
            mentions=(
                Mention(method="rule", **desk.find("courier", "the night ferry Halcyon caught fire")),
                Mention(method="rule", **desk.find("wire", "ferry fire off Port Ellery rose")),
                Mention(method="rule", **desk.find("gazette", "off Port Ellery rose to 16 on Sunday")),
                Mention(method="llm:tiny", **desk.find("union", "people died aboard the Halcyon")),
                Mention(method="rule", **desk.find("bulletin", "حريق العبّارة قبالة بورت إليري")),
                Mention(method="rule", **desk.find("blog", "people died on the Halcyon and")),
            ),
        ),
        Event(
            id="e2", title="Warnings of faulty wiring", type="warning", mode=None,
            codes=Codes(plover="REQUEST", acled=None, cameo="102"), date="2030~", place=None, participants=(),
            factuality="alleged", role="background", status="single_origin",
            why="1 origin: the seafarers' union", relations=(Relation(to="e1", kind="warning_of"),),
            mentions=(Mention(method="rule", **desk.find("union", "warned of faulty wiring")),),
        ),
    )  # fmt: skip


def _covered(desk: Desk, where: tuple[str, str], *others: Evidence, **more: Any) -> Covered:
    given = {"figure": None, "conflict": None, "position": None, "date": "2031-05-03", **more}
    return Covered(event="e1", evidence=(Evidence(**desk.find(*where)), *others), **given)


def ferry_fire() -> Record:
    """The whole record, as a desk would have it."""
    desk = filed()
    side = Evidence(**desk.find("bulletin", "19 شخصاً قتلوا"))
    other = Evidence(**desk.find("union", "At least 21 people died"))
    claim = Evidence(**desk.find("wire", "the Tidewater Front said it had placed a bomb"))
    denial = Evidence(**desk.find("wire", "denied that there had been any explosion"))
    reading = [document.id for document in desk.documents[:6]]
    return Record(
        tool=Tool(name="twosource", version="0.1.0", settings_sha256="0" * 64),
        documents=tuple(desk.documents),
        stories=(
            Story(id="s1", title="The Halcyon fire", documents=tuple(reading), first="2030~",
                  last="2031-05-07", events=("e1", "e2")),
        ),
        sources=(
            Source(id="src1", name="Harbour police", aliases=("the harbour police",), kind="official"),
            Source(id="src2", name="Coastguard", aliases=(), kind="official"),
            Source(id="src3", name="Seafarers' union", aliases=(), kind="organisation", grade="B"),
            Source(id="src4", name="Interior ministry", aliases=("وزارة الداخلية",), kind="official"),
            Source(id="src5", name="Tidewater Front", aliases=(), kind="armed_group"),
            Source(id="src6", name="Mara Teague", aliases=(), kind="witness"),
            Source(id="src7", name=HOSTILE, aliases=(HOSTILE,), kind="other"),
        ),
        actors=(
            Actor(id="a1", name="Tidewater Front", kind="group", aliases=(), country=None),
            Actor(id="a2", name="passengers of the Halcyon", kind="group", aliases=(), country=None),
        ),
        places=(
            Place(id="p1", name="Port Ellery", country="XE", geonames_id=None, lat=None, lon=None,
                  precision="near"),
        ),
        events=_events(desk),
        figures=_figures(desk),
        statements=_statements(desk),
        conflicts=(
            Conflict(
                id="k1", event="e1", kind="figure", question="How many people were killed?",
                sides=(
                    Side(position="19", origins=("src4",), evidence=(side,)),
                    Side(position="at least 21", origins=("src3",), evidence=(other,)),
                ),
                why="Two named, independent origins whose standing numbers do not meet.",
            ),
            Conflict(
                id="k2", event="e1", kind="responsibility", question="Was the fire set?",
                sides=(
                    Side(position="The Tidewater Front set it", origins=("src5",), evidence=(claim,)),
                    Side(position="There was no explosion", origins=("src4",), evidence=(denial,)),
                ),
                why="A claim that another origin denies.",
            ),
        ),
        timeline=(
            TimelineEntry(date="2030~", event="e2", headline="The union warns of faulty wiring",
                          evidence=Evidence(**desk.find("union", "warned of faulty wiring since last year"))),
            TimelineEntry(date="2031-05-02", event="e1", headline="The night ferry Halcyon catches fire",
                          evidence=Evidence(**desk.find("courier", "the night ferry Halcyon caught fire"))),
            TimelineEntry(date="2031-05-04", event="e1", headline="Divers reach the car deck",
                          evidence=Evidence(**desk.find("wire", "divers reached the car deck"))),
        ),
        coverage=(
            Coverage(
                outlet="The Ellery Courier", documents=(reading[0],), first="2031-05-03", last="2031-05-03",
                told=(_covered(desk, ("courier", "the night ferry Halcyon caught fire")),),
                left_out=(
                    _covered(desk, ("wire", "the Tidewater Front said it had placed a bomb"), claim,
                             conflict="k2", position="The Tidewater Front set it"),
                ),
                first_to_say=(_covered(desk, ("courier", "the night ferry Halcyon caught fire")),),
                repeats=(),
            ),
            Coverage(
                outlet=HOSTILE, documents=(reading[1],), first=None, last=None,
                told=(_covered(desk, ("wire", "ferry fire off Port Ellery rose"), position=HOSTILE),),
                left_out=(), first_to_say=(),
                repeats=(
                    Repeat(of=HOSTILE, how="credits", documents=(reading[1],),
                           evidence=(Evidence(**desk.find("wire", "Meridian News Agency")),)),
                    Repeat(of="reports/x.txt", how="copies", documents=(reading[1], reading[2]), evidence=()),
                ),
            ),
        ),
        dropped=(
            DroppedInput(origin="reports/photo.jpg", stage="ingest", reason="not text: an image"),
            DroppedInput(origin=HOSTILE, stage="ingest", reason=HOSTILE),
        ),
    )  # fmt: skip
