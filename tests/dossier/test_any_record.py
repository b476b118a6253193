"""Whatever a record holds, the page is made and sound."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twosource.dossier import Dossier
from twosource.record import Record

VOID = {"meta", "link", "br", "path", "line", "rect", "circle"}


class Elements(HTMLParser):
    """Elements that open and close, and the names of targets."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element opens."""
        self.seen[tag] += 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """An element closes that was the last to open."""
        if tag not in VOID:
            assert self.open.pop() == tag


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.from_type(Record))
def test_any_record_makes_a_page_whose_elements_close(record: Record) -> None:
    page = Dossier(charts=1, open_stories=1, open_rows=2)(record)
    reader = Elements()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    assert not reader.seen.keys() & {"script", "iframe", "img", "object", "embed", "form", "base"}
    assert page.encode("utf-8")
