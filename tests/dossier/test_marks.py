"""A document's text with its words marked."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from twosource.dossier.marks import Finding, marked, rules
from twosource.dossier.shown import shown

TEXT = "At least 16 people died & <b>40</b> were hurt."


class Reader(HTMLParser):
    """What a browser would show of it, and under which targets."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.targets: list[str] = []
        self.open: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Elements that open."""
        self.open.append(tag)
        self.hidden += tag == "sup"
        self.targets += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        """Elements that close in the order in which they opened."""
        assert self.open.pop() == tag
        self.hidden -= tag == "sup"

    def handle_data(self, data: str) -> None:
        """Words, without the ways back."""
        if not self.hidden:
            self.words.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def found(start: int, end: int, target: str) -> Finding:
    return Finding(start=start, end=end, target=target, kind="figure", label="killed")


def test_marks_leave_the_words_as_they_are() -> None:
    html = marked(TEXT, [found(0, 18, "f1-0"), found(9, 23, "f2-0")])
    assert "".join(read(html).words) == TEXT


def test_two_findings_on_the_same_words_keep_a_target_each() -> None:
    html = marked(TEXT, [found(0, 11, "f1-0"), found(0, 11, "k1-0-0")])
    assert read(html).targets == ["w-f1-0", "w-k1-0-0"]


def test_words_that_cross_light_up_whole() -> None:
    html = marked(TEXT, [found(0, 18, "f1-0"), found(9, 23, "f2-0")])
    assert '<mark class="m-figure s0 s1">16 people</mark>' in html
    assert '<mark class="m-figure s1"> died</mark>' in html
    assert '<i class="t1" id="w-f2-0"></i><mark class="m-figure s0 s1">' in html
    assert ".t1:target~.s1{background:var(--lit)}" in rules()


def test_a_marked_headline_stays_a_headline_and_furniture_stays_grey() -> None:
    html = marked("Nine dead\n\nShare", [found(0, 4, "f1-0")], furniture=[(11, 16)], headline=9)
    assert '<mark class="m-figure headline s0">Nine</mark>' in html
    assert '<span class="headline"> dead</span>' in html
    assert '<span class="furniture">Share</span>' in html


def test_an_article_that_is_a_page_stays_text() -> None:
    assert "<b>" not in marked(TEXT, [])


def test_a_target_that_a_stranger_named_cannot_leave_its_attribute() -> None:
    from twosource.dossier import anchors

    name = anchors.finding("f", '"><script>alert(1)</script>', 0)
    assert name == "f.~22~~3e~~3c~script~3e~alert~28~1~29~~3c~~2f~script~3e~-0"
    assert anchors.name("f", "f1") == "f1"


def test_a_thousand_nested_findings_each_have_a_target_and_nest_no_elements() -> None:
    html = marked("x" * 1000, [found(0, 1000 - place, f"f1-{place}") for place in range(1000)])
    assert len(read(html).targets) == 1000
    assert "<mark" not in html[html.index("<mark") + 5 : html.index("</mark>")]


def test_characters_that_turn_the_line_are_shown_and_not_obeyed() -> None:
    assert shown("DEK\u202eCAH\x00") == "DEK⟦U+202E⟧CAH�"


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=12)


@given(st.text(max_size=50), SPANS, SPANS)
def test_any_findings_on_any_text_give_sound_html(
    text: str, spans: list[tuple[int, int]], grey: list[tuple[int, int]]
) -> None:
    findings = [found(start, end, f"f1-{place}") for place, (start, end) in enumerate(spans)]
    furniture = [(start, min(end, len(text))) for start, end in grey if start < min(end, len(text))]
    reader = read(marked(text, findings, furniture=furniture))
    expected = shown(text.replace("\r\n", "\n").replace("\r", "\n"))
    assert "".join(reader.words).replace("\r\n", "\n") == expected or "\r" in text
    assert sorted(reader.targets) == sorted(f"w-f1-{place}" for place in range(len(spans)))
