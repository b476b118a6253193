"""JSON, JSON lines, CSV and TSV: rows become articles, and a bad row costs only itself."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import NINE, TWELVE, articles, only, read, reasons, texts, why, written

from twosource.findings.article import Dropped
from twosource.ingest.decoding import tidy


def lines(*rows: object) -> str:
    return "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows)


def test_a_row_is_title_blank_line_body(tmp_path: Path) -> None:
    row = {
        "id": "r7",
        "url": "https://example.org/7",
        "headline": "Blast in Alpha",
        "body": NINE,
        "dct": "2024-03-22",
        "publisher": "Alpha News",
        "byline": "Jane Roe",
    }
    article = only(read(written(tmp_path, "a.jsonl", lines(row))))
    assert article.text == f"Blast in Alpha\n\n{NINE}"
    assert article.text[article.title_end :] == NINE
    assert (article.title, article.outlet, article.byline) == ("Blast in Alpha", "Alpha News", "Jane Roe")
    assert (article.catalogue_date, article.url) == ("2024-03-22", "https://example.org/7")


@pytest.mark.parametrize("name", ["text", "body", "content", "article_content", "TEXT", "Article Content"])
def test_the_text_is_found_under_its_usual_names(tmp_path: Path, name: str) -> None:
    assert only(read(written(tmp_path, "a.jsonl", lines({name: NINE})))).text == NINE


def test_a_column_of_another_name_is_mapped(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", f'nr,body_col,text\n1,"{NINE}",other\n')
    assert only(read(path, fields={"text": "body_col"})).text == NINE


def test_rows_of_one_file_can_have_other_columns_each(tmp_path: Path) -> None:
    rows = [{"body": NINE}, {"Text": TWELVE, "body": None}, {"text": 7, "BODY": NINE + " It rained."}]
    path = written(tmp_path, "a.jsonl", "\n".join(map(json.dumps, rows)))
    assert texts(read(path)) == [NINE, TWELVE, NINE + " It rained."]


def test_a_mapped_column_that_is_missing_is_a_reason(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", lines({"text": NINE}))
    assert "none of the fields body_col is there" in why(read(path, fields={"text": "body_col"}))


def test_the_origin_of_a_row_holds_its_id(tmp_path: Path) -> None:
    article = only(read(written(tmp_path, "a.jsonl", lines({"id": 191, "text": NINE}))))
    assert article.origin == f"{tmp_path}/a.jsonl#191"
    assert re.search(rf"(^|[/#:]){191}($|[._/])", article.origin)


def test_the_origin_of_a_row_without_id_holds_its_line(tmp_path: Path) -> None:
    results = articles(read(written(tmp_path, "a.jsonl", lines({"text": NINE}, "", {"text": TWELVE}))))
    assert [article.origin.rpartition("#")[2] for article in results] == ["1", "3"]


def test_two_rows_with_one_id_have_two_origins(tmp_path: Path) -> None:
    rows = {"id": "x", "text": NINE}, {"id": "x", "text": TWELVE}
    results = articles(read(written(tmp_path, "a.jsonl", lines(*rows))))
    assert [article.origin.rpartition("#")[2] for article in results] == ["x", "x.line-2"]


def test_the_same_line_twice_is_one_article_and_a_reason(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.jsonl", lines({"text": NINE}, {"text": NINE})))
    assert texts(results) == [NINE]
    assert reasons(results) == [f"same bytes as {tmp_path}/a.jsonl#1"]


def test_a_broken_line_in_the_middle_costs_only_that_line(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", lines({"text": NINE}, '{"text": "half', {"text": TWELVE}))
    results = read(path)
    assert texts(results) == [NINE, TWELVE]
    assert reasons(results) == ["line 2: broken JSON: Unterminated string starting at at character 9"]
    assert [one.origin for one in results if isinstance(one, Dropped)] == [f"{path}#2"]


def test_a_line_over_the_limit_costs_only_that_line(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", lines({"text": NINE}, {"text": "x" * 500}, {"text": TWELVE}))
    results = read(path, max_bytes=200)
    assert texts(results) == [NINE, TWELVE]
    assert reasons(results) == ["line 2: too large: 513 bytes, the limit is 200"]


def test_a_line_of_fifty_megabytes_is_passed_over_fast(tmp_path: Path) -> None:
    path = written(
        tmp_path, "a.jsonl", b'{"text": "' + b"x " * 25_000_000 + b'"}\n' + lines({"text": NINE}).encode()
    )
    begin = time.process_time()
    results = read(path)
    assert time.process_time() - begin < 3
    assert texts(results) == [NINE]
    assert "too large" in reasons(results)[0]


def test_json_nested_too_deep_costs_only_that_line(tmp_path: Path) -> None:
    deep = '{"text": ' + "[" * 100_000 + "]" * 100_000 + "}"
    results = read(written(tmp_path, "a.jsonl", lines({"text": NINE}, deep, {"text": TWELVE})))
    assert texts(results) == [NINE, TWELVE]
    assert reasons(results) == ["line 2: JSON nested too deep"]


def test_json_nested_too_deep_costs_only_that_element_of_a_list(tmp_path: Path) -> None:
    deep = '{"text": ' + "[" * 100_000 + "]" * 100_000 + "}"
    good = json.dumps({"text": NINE}), json.dumps({"text": TWELVE})
    results = read(written(tmp_path, "a.json", f"[{good[0]},\n{deep},\n{good[1]}]"))
    assert texts(results) == [NINE, TWELVE]
    assert reasons(results) == ["line 2: JSON nested too deep"]


def test_unpaired_surrogates_do_not_reach_the_record(tmp_path: Path) -> None:
    path = written(
        tmp_path, "a.jsonl", '{"id": "\\udfff", "title": "A\\ud800", "text": "Nine died\\udc00 here."}\n'
    )
    article = only(read(path))
    assert article.text == "A\ufffd\n\nNine died\ufffd here."
    article.origin.encode()


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (5, "line 1: the field 'text' is a number, not text"),
        (True, "line 1: the field 'text' is a truth value, not text"),
        ({"a": 1}, "line 1: the field 'text' is an object, not text"),
        ([1], "line 1: the field 'text' is a list, not text"),
        (None, "line 1: empty: the field 'text' holds nothing"),
        ("", "empty: there is no text"),
        (" \n ", "empty: there is no text"),
    ],
)
def test_a_text_of_the_wrong_type_is_a_reason(tmp_path: Path, value: object, reason: str) -> None:
    assert why(read(written(tmp_path, "a.jsonl", lines({"text": value})))) == reason


@pytest.mark.parametrize("title", [None, ["a"], 7, {"a": 1}, ""])
def test_a_title_of_the_wrong_type_is_no_title(tmp_path: Path, title: object) -> None:
    article = only(read(written(tmp_path, "a.jsonl", lines({"title": title, "text": NINE}))))
    assert (article.title, article.text) == (None, NINE)


def test_a_row_without_any_text_field_says_which_were_looked_for(tmp_path: Path) -> None:
    reason = why(read(written(tmp_path, "a.jsonl", lines({"name": NINE}))))
    assert "none of the fields text, body, content, article_content is there" in reason


def test_a_line_that_is_no_object_is_a_reason(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.jsonl", lines({"text": NINE}, "[1]", "7")))
    assert reasons(results) == ["line 2: not a JSON object", "line 3: not a JSON object"]


@pytest.mark.parametrize(
    "shape", ["[%s, %s]", '{"articles": [%s, %s]}', '{"status": "ok", "Articles": [%s, %s]}']
)
def test_json_is_a_list_or_a_list_under_articles(tmp_path: Path, shape: str) -> None:
    content = shape % (json.dumps({"text": NINE}), json.dumps({"text": TWELVE}))
    assert texts(read(written(tmp_path, "a.json", content))) == [NINE, TWELVE]


def test_a_json_object_is_one_article(tmp_path: Path) -> None:
    assert texts(read(written(tmp_path, "a.json", json.dumps({"text": NINE}, indent=1)))) == [NINE]


def test_json_lines_in_a_file_called_json_are_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", lines({"text": NINE}, {"text": TWELVE}))
    assert texts(read(path)) == [NINE, TWELVE]


def test_a_list_in_a_file_called_jsonl_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", json.dumps([{"text": NINE}, {"text": TWELVE}], indent=1))
    assert texts(read(path)) == [NINE, TWELVE]


def test_a_list_cut_off_in_the_middle_gives_what_stands_before(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.json", f'[{json.dumps({"text": NINE})}, {{"text": "Twel'))
    assert texts(results) == [NINE]
    assert any("broken JSON" in reason for reason in reasons(results))


def test_a_broken_element_of_a_list_costs_only_itself(tmp_path: Path) -> None:
    content = f'[{{"text": "{NINE}"}}, {{"text" "x"}}, {{"text": "{TWELVE}"}}]'
    results = read(written(tmp_path, "a.json", content))
    assert texts(results) == [NINE, TWELVE]
    assert len(reasons(results)) == 1


def test_a_nested_outlet_and_a_list_of_authors_are_read(tmp_path: Path) -> None:
    row = {"content": NINE, "source": {"id": None, "name": "Alpha News"}, "author": ["Jane Roe", "John Doe"]}
    article = only(read(written(tmp_path, "a.jsonl", lines(row))))
    assert (article.outlet, article.byline) == ("Alpha News", "Jane Roe, John Doe")


def test_utf_16_json_lines_are_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", lines({"text": NINE}, {"text": TWELVE}).encode("utf-16"))
    assert texts(read(path)) == [NINE, TWELVE]


def test_a_table_in_windows_1252_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", f"id;text\n1;Café – {NINE}\n".encode("cp1252"))
    assert only(read(path)).text == f"Café – {NINE}"


def test_a_quoted_cell_may_hold_line_ends_and_quotes(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", f'id,text\n1,"{NINE}\n\n""No,"" he said."\n2,"{TWELVE}"\n')
    assert texts(read(path)) == [f'{NINE}\n\n"No," he said.', TWELVE]


def test_a_row_with_too_many_cells_costs_only_itself(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a.csv",
        f"id,title,text\n1,A,Nine died\n2,B,in Alpha, nine died\n3,C,{TWELVE.replace(',', '')}\n",
    )
    results = read(path)
    assert [article.title for article in articles(results)] == ["A", "C"]
    assert reasons(results) == ["line 3: ragged row: 4 cells under 3 columns"]


def test_a_row_with_too_few_cells_is_read_if_its_text_is_there(tmp_path: Path) -> None:
    results = read(written(tmp_path, "a.csv", "text,title,author\nNine died in Alpha\n"))
    assert texts(results) == ["Nine died in Alpha"]
    results = read(written(tmp_path, "b.csv", "title,text\nNine died in Alpha\n"))
    assert "none of the fields" in reasons(results)[0]


def test_a_quote_that_never_closes_costs_only_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", 'id,text\n1,Nine died\n2,"Ten died\n3,Twelve died\n4,"Six died"\n')
    results = read(path)
    assert texts(results) == ["Nine died", "Twelve died", "Six died"]
    assert reasons(results)[0].startswith("line 3: broken CSV")


def test_a_cell_larger_than_the_csv_module_allows_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", f'id,text\n1,"{NINE + " word" * 100_000}"\n')
    assert len(only(read(path)).text) > 500_000


def test_a_table_without_rows_is_dropped(tmp_path: Path) -> None:
    assert why(read(written(tmp_path, "a.csv", "id,text\n"))) == "empty: no rows"


def test_the_same_row_has_the_same_id_in_any_order_of_columns(tmp_path: Path) -> None:
    one = only(read(written(tmp_path, "a.csv", "id,text\n1,Nine died\n")))
    other = only(read(written(tmp_path, "b.csv", "text,id\nNine died,1\n")))
    assert one.id == other.id


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3),
)
_NAMES = st.sampled_from(["id", "url", "title", "text", "date", "outlet", "author", "other"])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.dictionaries(_NAMES, _VALUES), min_size=1, max_size=4))
def test_any_values_in_any_fields_are_articles_or_reasons(
    tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, object]]
) -> None:
    folder = tmp_path_factory.mktemp("rows")
    by_line = read(written(folder, "a.jsonl", lines(*rows)))
    in_list = read(written(folder, "a.json", json.dumps(rows)))
    assert len(by_line) == len(in_list) == len(rows)
    for article in articles(by_line):
        article.text.encode()
        article.origin.encode()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.text(max_size=9), min_size=3, max_size=3), min_size=1, max_size=5))
def test_a_table_that_was_written_well_is_read_row_by_row(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    quoted = ["id,title,text"]
    quoted += [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    path = written(tmp_path_factory.mktemp("table"), "a.csv", "\n".join(quoted).encode("utf-8", "replace"))
    kept = [row for row in rows if any(tidy(cell).strip() for cell in row)]
    assert len(read(path)) == max(1, len(kept))
