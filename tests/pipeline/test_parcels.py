"""What was read goes from one process to another as it is."""

from __future__ import annotations

import pickle
from dataclasses import replace

from msgspec import structs

from twosource.findings.article import Article, DatedArticle, Dropped
from twosource.findings.mentions import Reading
from twosource.language import SHIPPED
from twosource.pipeline.documents import ReadDocuments
from twosource.pipeline.parcels import packed
from twosource.pipeline.shapes import Worked

REPORT = Article(
    id="a", origin="a.txt", sha256="", media_type="text/plain", size=0, catalogue_date="2024-03-22",
    text="Six people were killed by a bomb in Paris on Friday, the mayor of the city said. Police denied it.",
)  # fmt: skip
FOREIGN = replace(REPORT, id="b", origin="b.txt", unread="language: de")


def worked() -> Worked:
    return ReadDocuments(reader=SHIPPED)((REPORT, FOREIGN))


def test_what_became_of_a_chunk_arrives_as_it_was_sent() -> None:
    sent = worked()
    sent = replace(sent, outcomes=(*sent.outcomes, Dropped(origin="c", stage="parse", reason="a bug")))
    arrived = pickle.loads(pickle.dumps(sent))
    assert arrived == sent
    assert [type(each) for each in arrived.outcomes] == [Reading, DatedArticle, Dropped]
    assert arrived.outcomes[0].figures


def test_a_number_too_large_for_a_parcel_arrives_too() -> None:
    sent = worked()
    reading = sent.outcomes[0]
    assert isinstance(reading, Reading)
    large = structs.replace(reading.figures[0], value=10**30)
    reading = replace(reading, figures=(large,))
    assert packed(reading) is reading
    assert pickle.loads(pickle.dumps(replace(sent, outcomes=(reading,)))).outcomes == (reading,)
