"""A model in a build: off unless it is named, its findings marked, its refusals counted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from answering import Answering, Asked, Reply, answering, says
from kivera import KIVERA, burned, claimed, lifeless

import twosource
from twosource.cli.entry import run
from twosource.errors import MissingExtra, UsageError
from twosource.pipeline.assisting import MOST_OUTAGES
from twosource.pipeline.shapes import Unwatched
from twosource.record import Record
from twosource.settings import ModelSettings, Settings, checked

GOOD = says({"figures": [burned(), lifeless()], "statements": [claimed()]})
BAD = says({"figures": [burned(value=5000), burned(value=13), burned(quote="Invented words")]})


def pile(folder: Path, number: int = 1) -> Path:
    for n in range(number):
        path = folder / "reports" / f"{n}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{KIVERA}\n\nPage {n} of the Kivera Gazette.", encoding="utf-8")
    return folder / "reports"


def settings(server: Answering, **other: Any) -> Settings:
    given = {"endpoint": server.url, "model": "small-7b", "retries": 0}
    return Settings(workers=1, model=ModelSettings(**{**given, **other}))


def methods(record: Record) -> set[str]:
    found = {o.method for f in record.figures for o in f.observations} | {s.method for s in record.statements}
    return found | {m.method for e in record.events for m in e.mentions}


def reasons(record: Record) -> list[tuple[str, str]]:
    assert {each.stage for each in record.dropped} <= {"model"}
    return [(each.origin, each.reason) for each in record.dropped]


def test_what_a_model_adds_is_in_the_record_with_its_name_and_its_words(tmp_path: Path) -> None:
    with answering(GOOD) as server:
        record = twosource.build([pile(tmp_path)], settings(server))
    assert methods(record) == {"rule", "llm:small-7b"}
    text = record.documents[0].text
    (burns,) = [o for f in record.figures for o in f.observations if f.measure == "injured"]
    assert (burns.value, burns.attribution, burns.method) == (12, "Ada Brandt", "llm:small-7b")
    assert text[burns.start : burns.end] == "12 shoppers were rushed to wards for burns"
    (claim,) = [s for s in record.statements if s.method == "llm:small-7b"]
    assert (claim.stance, claim.speaker) == ("claims_responsibility", "Northern Front")
    assert twosource.render_dossier(record)


def test_a_record_with_a_model_is_read_back_the_same(tmp_path: Path) -> None:
    with answering(GOOD) as server:
        record = twosource.build([pile(tmp_path)], settings(server))
    record.write(tmp_path / "record.json")
    assert twosource.read_record(tmp_path / "record.json") == record


def test_refusals_are_counted_by_reason_over_all_articles(tmp_path: Path) -> None:
    with answering(BAD) as server:
        record = twosource.build([pile(tmp_path, 2)], settings(server))
    assert reasons(record) == [
        ("llm:small-7b", "2 refused, figure: the quoted words are not in the news text"),
        ("llm:small-7b", "4 refused, figure: the words of the number give another value"),
    ]
    assert methods(record) == {"rule"}


def test_refusals_are_in_the_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with answering(BAD) as server:
        file = tmp_path / "desk.toml"
        file.write_text(f'[model]\nendpoint = "{server.url}"\nmodel = "small-7b"\n', encoding="utf-8")
        given = ["build", str(pile(tmp_path)), "-o", str(tmp_path / "out"), "--settings", str(file), "--json"]
        assert run(given) == 0
    printed = capsys.readouterr()
    assert {each["stage"] for each in json.loads(printed.out)["dropped"]} == {"model"}
    assert "Asking a model: 1 documents" in printed.err
    assert "2 refused" in printed.err


def test_nothing_is_contacted_unless_the_settings_name_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a build without a model reached out")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    assert methods(twosource.build([pile(tmp_path)], Settings(workers=1))) == {"rule"}


def test_a_build_without_a_model_needs_no_httpx(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "httpx", None)
    assert twosource.build([pile(tmp_path)], Settings(workers=1)).documents
    with pytest.raises(MissingExtra, match=r"twosource\[llm\]"), answering(GOOD) as server:
        twosource.build([pile(tmp_path)], settings(server))


def test_a_model_that_fails_costs_the_record_nothing(tmp_path: Path) -> None:
    alone = twosource.build([pile(tmp_path)], Settings(workers=1))
    with answering(Reply(status=500)) as server:
        record = twosource.build([pile(tmp_path)], settings(server))
    assert (record.figures, record.statements, record.events) == (
        alone.figures,
        alone.statements,
        alone.events,
    )
    assert [reason for _, reason in reasons(record)] == ["HTTP 500; the reading of the rules stands"]


def test_an_endpoint_out_of_order_is_left_alone_after_three_articles(tmp_path: Path) -> None:
    with answering(Reply(status=500)) as server:
        record = twosource.build([pile(tmp_path, 5)], settings(server))
        assert len(server.asked) == MOST_OUTAGES == 3
    assert [reason.startswith("not asked, after 3 articles") for _, reason in reasons(record)] == [
        False, False, False, True, True,
    ]  # fmt: skip


def test_an_answer_that_is_no_use_does_not_count_as_an_outage(tmp_path: Path) -> None:
    with answering(says("I cannot help with that.")) as server:
        twosource.build([pile(tmp_path, 5)], settings(server))
        assert len(server.asked) == 5


def test_a_bug_in_the_reading_of_answers_costs_one_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: str) -> None:
        raise RuntimeError("a bug")

    class Watching(Unwatched):
        seen: Sequence[str] = ()

        def bug(self, trace: str) -> None:
            self.seen = [*self.seen, trace]

    watch = Watching()
    monkeypatch.setattr("twosource.assist.stage.read_answer", broken)
    with answering(GOOD) as server:
        record = twosource.build([pile(tmp_path)], settings(server), watch)
    assert [reason for _, reason in reasons(record)] == [
        "internal: RuntimeError; the reading of the rules stands"
    ]
    assert "RuntimeError: a bug" in watch.seen[0]


def test_the_number_of_articles_asked_about_at_a_time_has_no_influence(tmp_path: Path) -> None:
    def by_article(question: Asked) -> Reply:
        odd = "Page 1 of" in question.body["messages"][1]["content"]
        return BAD if odd else GOOD

    folder = pile(tmp_path, 5)
    with answering(by_article) as server:
        one = twosource.build([folder], settings(server))
        four = twosource.build([folder], settings(server, concurrency=4))
    assert one == four


def test_an_answer_that_is_kept_is_asked_for_once_and_gives_the_same_record(tmp_path: Path) -> None:
    folder, kept = pile(tmp_path, 2), tmp_path / "kept"
    with answering(GOOD) as server:
        one = twosource.build([folder], settings(server, answers=str(kept)))
        assert len(server.asked) == len(list(kept.iterdir())) == 2
        assert twosource.build([folder], settings(server, answers=str(kept))) == one
        assert len(server.asked) == 2
        twosource.build([folder], settings(server, answers=str(kept), model="other"))
        assert len(server.asked) == 4


def test_a_kept_answer_that_was_spoiled_is_asked_for_again_or_refused(tmp_path: Path) -> None:
    folder, kept = pile(tmp_path), tmp_path / "kept"
    with answering(GOOD) as server:
        good = twosource.build([folder], settings(server, answers=str(kept)))
        (file,) = kept.iterdir()
        file.write_bytes(b"\xff\xfe")
        assert twosource.build([folder], settings(server, answers=str(kept))) == good
        file.write_text("{", encoding="utf-8")
        spoiled = twosource.build([folder], settings(server, answers=str(kept)))
    assert [reason for _, reason in reasons(spoiled)] == [
        "the model's answer is not JSON; the reading of the rules stands"
    ]


def test_a_failure_is_not_kept(tmp_path: Path) -> None:
    folder, kept = pile(tmp_path), tmp_path / "kept"
    with answering(Reply(status=500), GOOD) as server:
        twosource.build([folder], settings(server, answers=str(kept)))
        assert list(kept.iterdir()) == []
        assert methods(twosource.build([folder], settings(server, answers=str(kept)))) == {
            "rule",
            "llm:small-7b",
        }


def test_a_folder_for_answers_that_cannot_be_made_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with answering(GOOD) as server, pytest.raises(UsageError, match=r"folder for answers .* cannot be made"):
        twosource.build([pile(tmp_path)], settings(server, answers=str(tmp_path / "file" / "kept")))


def test_a_key_comes_from_the_variable_that_the_settings_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_KEY", " s3cret\n")
    with answering(GOOD) as server:
        record = twosource.build([pile(tmp_path)], settings(server, api_key_env="DESK_KEY"))
        assert server.asked[0].headers["Authorization"] == "Bearer s3cret"
    assert "s3cret" not in record.to_json()
    monkeypatch.delenv("DESK_KEY")
    with pytest.raises(UsageError, match=r"DESK_KEY, which model\.api_key_env names, is not set"):
        twosource.build([pile(tmp_path)], settings(server, api_key_env="DESK_KEY"))


def test_a_remote_endpoint_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    remote = Settings(model=ModelSettings(endpoint="https://models.example.org/v1", model="m"))
    with pytest.raises(UsageError, match="would be sent there"):
        twosource.build([tmp_path / "missing.txt"], remote)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"endpoint": "http://127.0.0.1"}, "model"),
        ({"model": "m"}, "endpoint"),
        ({"endpoint": "http://127.0.0.1", "model": "a\nb"}, r"model\.model"),
        ({"endpoint": "http://127.0.0.1", "model": "m", "timeout": 3}, r"Did you mean 'timeout_s'\?"),
        ({"endpoint": "http://127.0.0.1", "model": "m", "timeout_s": 0}, r"model\.timeout_s"),
        ({"endpoint": "http://127.0.0.1", "model": "m", "retries": 99}, r"model\.retries"),
        ({"endpoint": "http://127.0.0.1", "model": "m", "concurrency": 0}, r"model\.concurrency"),
        ({"endpoint": "http://127.0.0.1", "model": "m", "allow_remote": "yes"}, r"model\.allow_remote"),
        ("gpt", "model"),
    ],
)  # fmt: skip
def test_a_table_that_cannot_be_meant_is_named(table: object, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        checked({"model": table})


def test_the_hash_of_the_settings_covers_which_model_and_where() -> None:
    def sha(**other: Any) -> str:
        given = {"endpoint": "http://127.0.0.1", "model": "m"}
        return Settings(model=ModelSettings(**{**given, **other})).sha256()

    assert len({Settings().sha256(), sha(), sha(model="n"), sha(endpoint="http://localhost")}) == 4
    assert sha() == sha(retries=5, timeout_s=9.0, concurrency=3, api_key_env="K", allow_remote=True)
