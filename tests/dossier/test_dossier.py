"""The dossier as text: the same bytes, the right order, nothing from outside unescaped."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from ferry_fire import ferry_fire
from msgspec.structs import replace

from twosource.dossier import Dossier, render
from twosource.dossier.beside import here
from twosource.record import DroppedInput, Record, Tool

TOOL = Tool(name="twosource", version="0.1.0", settings_sha256="0" * 64)


def test_the_same_record_gives_the_same_bytes() -> None:
    assert render(ferry_fire()) == render(ferry_fire())


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_bytes_do_not_depend_on_the_order_of_sets(seed: str) -> None:
    code = "from ferry_fire import ferry_fire; from twosource.dossier import render; import sys; "
    code += "sys.stdout.buffer.write(render(ferry_fire()).encode())"
    paths = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert run.stdout == render(ferry_fire()).encode()


def test_a_page_in_two_parts_is_the_same_page() -> None:
    record = ferry_fire()
    assert b"".join(Dossier().begun(record, here, here)).decode() == render(record)


def test_an_empty_record_says_so() -> None:
    assert "An empty record" in render(Record(tool=TOOL))


def test_a_record_of_nothing_readable_says_what_was_left_out() -> None:
    dropped = (DroppedInput(origin="x.bin", stage="ingest", reason="not text: no encoding fits"),)
    page = render(Record(tool=TOOL, dropped=dropped))
    assert "not text: no encoding fits" in page


def test_the_page_opens_with_the_main_happening_and_what_stands() -> None:
    page = render(ferry_fire())
    top = page[page.index("<h1") : page.index('id="happenings"')]
    assert "Fire aboard the night ferry Halcyon" in top
    assert "2 May 2031" in top
    assert "passengers missing" in top
    assert "How many people were killed?" in top


def test_a_copy_is_named_with_the_text_it_copies() -> None:
    assert "83% of this text is found there" in render(ferry_fire())


def test_each_outlet_has_a_row_with_what_it_told_and_what_two_others_told_that_it_did_not() -> None:
    page = render(ferry_fire())
    rows = page[page.index('<table class="cards coverage"') :]
    row = rows[rows.index("The Ellery Courier") : rows.index("</tr>", rows.index("The Ellery Courier"))]
    assert 'href="#w-e1-0"><bdi>Fire aboard the night ferry Halcyon' in row
    left_out = row[row.index('data-label="Left out"') :]
    assert "<bdi>The Tidewater Front set it</bdi>" in left_out
    assert 'told by <a href="#w-k2-0-0">' in left_out


def test_how_two_happenings_stand_to_each_other_opens_the_words_that_say_so() -> None:
    page = render(ferry_fire())
    relation = page[page.index("<dt>Follows</dt>") :].partition("</dd>")[0]
    assert 'href="#e2"' in relation
    assert 'in <a href="#w-e1-0">these words</a>' in relation


def test_the_words_of_a_credit_lead_back_to_the_row_of_who_gives_it() -> None:
    page = render(ferry_fire())
    assert 'id="c-o-1-0-0" href="#w-o-1-0-0"' in page
    assert 'id="w-o-1-0-0"' in page and 'href="#c-o-1-0-0"' in page


def test_nothing_on_the_page_is_loaded_from_elsewhere() -> None:
    page = render(ferry_fire())
    assert re.findall(r'\s(?:src|srcset|data|action|poster)\s*=\s*"', page) == []
    assert "@import" not in page and "url(" not in page
    assert re.findall(r"\son\w+=\"", page) == []


def test_a_half_surrogate_can_still_be_written_as_utf_8() -> None:
    record = ferry_fire()
    first = replace(record.documents[0], text=record.documents[0].text + "\ud800")
    page = render(replace(record, documents=(first, *record.documents[1:])))
    assert page.encode("utf-8")


def test_charts_go_to_the_most_important_figures_and_every_figure_has_its_words() -> None:
    page = Dossier(charts=1)(ferry_fire())
    assert page.count("<svg") == 1
    assert page.count('<table class="history"') == 2
    assert '<p class="first" id="c-f3-0">' in page


def test_a_pile_of_seven_hundred_documents_is_laid_out_in_seconds() -> None:
    record = big(700)
    start = time.perf_counter()
    page = render(record)
    assert time.perf_counter() - start < 20
    assert page.count("<svg") == 40


def big(count: int) -> Record:
    one = ferry_fire()
    documents, stories, events, figures = [], [], [], []
    for number in range(count):
        paper = one.documents[0]
        documents.append(replace(paper, id=f"{paper.id}{number}", story=f"s{number}"))
        stories.append(
            replace(one.stories[0], id=f"s{number}", documents=(documents[-1].id,), events=(f"e{number}",))
        )
        mention = replace(one.events[0].mentions[0], document=documents[-1].id)
        events.append(replace(one.events[0], id=f"e{number}", mentions=(mention,), relations=()))
        seen = replace(one.figures[0].observations[0], document=documents[-1].id)
        later = replace(seen, value=11, superseded=False, superseded_by=None)
        figures.append(
            replace(one.figures[0], id=f"f{number}", event=f"e{number}", observations=(seen, later))
        )
    return replace(
        one, documents=tuple(documents), stories=tuple(stories), events=tuple(events),
        figures=tuple(figures), statements=(), conflicts=(), timeline=(),
    )  # fmt: skip
