"""The endpoint: what is sent to it, and that nothing that it does or leaves undone can break a build."""

from __future__ import annotations

import json
import socket
import sys
import time
from typing import Any

import pytest
from answering import Answering, Asked, Reply, answering, says
from kivera import KIVERA, asked, burned, endpoint, read

from twosource.assist import Endpoint, ModelReader, Refusals
from twosource.assist.claims import MOST_FINDINGS
from twosource.assist.endpoint import MOST_BYTES, is_local
from twosource.assist.refusals import Reason
from twosource.errors import MissingExtra, UsageError
from twosource.findings.article import Extent

GOOD = says({"figures": [burned()], "statements": []})


def failed(*replies: Reply, **settings: Any) -> str:
    """Why replies are no usable answer; the rules' reading stands."""
    reading, refusals = asked(*replies, **settings)
    assert reading == read()
    assert refusals.failed is not None and refusals.added == 0
    return refusals.failed.reason


def questions(*replies: Reply, **settings: Any) -> list[Asked]:
    """What a server that gives these replies is asked."""
    with answering(*replies) as server:
        ModelReader(endpoint=endpoint(server, **settings))(read())
        return server.asked


def test_a_question_is_put_so_that_the_answer_is_the_same_each_time() -> None:
    (one,) = questions(GOOD)
    assert one.path == "/v1/chat/completions"
    assert (one.body["model"], one.body["temperature"], one.body["seed"]) == ("small-7b", 0, 0)
    assert one.body["stream"] is False
    assert one.body["response_format"]["json_schema"]["schema"]["required"] == ["figures", "statements"]
    assert questions(GOOD)[0].body == one.body


def test_the_article_is_sent_as_data_between_marks_that_no_article_can_forge() -> None:
    (one,) = questions(GOOD)
    system, user = one.body["messages"]
    assert (system["role"], user["role"]) == ("system", "user")
    sent, _, happenings = user["content"].partition("\n\nHAPPENINGS ")
    first, *text, last = sent.splitlines()
    assert "\n".join(text) == KIVERA
    assert first.replace("BEGIN", "END") == last
    assert first.split()[-1] not in KIVERA
    assert "A bomb exploded in a crowded market in Kivera on Monday." in happenings


def test_page_furniture_is_not_sent() -> None:
    start = KIVERA.index("Residents aged")
    with answering(GOOD) as server:
        ModelReader(endpoint=endpoint(server))(read(furniture=(Extent(start, len(KIVERA)),)))
        assert "Residents aged" not in server.asked[0].body["messages"][1]["content"]


def test_of_a_long_article_no_more_than_the_limit_is_sent_and_the_rest_is_counted() -> None:
    with answering(GOOD) as server:
        reader = ModelReader(endpoint=endpoint(server), most_characters=200)
        _, refusals = reader(read())
        assert len(server.asked[0].body["messages"][1]["content"].partition("END")[0]) < 300
    assert refusals.unsent == len(KIVERA) - 200
    assert refusals.refused == (("figure", Reason.QUOTE, 1),)  # what was not sent cannot be quoted


def test_an_article_without_news_is_not_sent_at_all() -> None:
    with answering(GOOD) as server:
        nothing = read("Share this", "", (Extent(0, 10),))
        assert ModelReader(endpoint=endpoint(server))(nothing) == (nothing, Refusals())
        assert server.asked == []


def test_a_key_is_sent_as_a_bearer_and_is_in_no_words_of_the_endpoint() -> None:
    (one,) = questions(GOOD, api_key="s3cret")
    assert one.headers["Authorization"] == "Bearer s3cret"
    assert "s3cret" not in repr(Endpoint(url="http://127.0.0.1:1", model="m", api_key="s3cret"))
    (bare,) = questions(GOOD)
    assert "Authorization" not in bare.headers


def test_a_proxy_of_the_environment_sees_nothing_that_is_meant_for_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert asked(GOOD)[1] == Refusals(added=1)


def test_a_server_that_knows_no_schemas_is_asked_without_one() -> None:
    one, other = questions(Reply(status=400), GOOD)
    assert "response_format" in one.body
    assert "response_format" not in other.body and "seed" not in other.body
    assert asked(Reply(status=400), GOOD)[1] == Refusals(added=1)


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504])
def test_what_may_pass_is_asked_again(code: int) -> None:
    assert asked(Reply(status=code), Reply(status=code), GOOD)[1] == Refusals(added=1)


def test_a_server_that_never_recovers_is_asked_no_more_often_than_is_set() -> None:
    assert len(questions(Reply(status=503), retries=2)) == 3
    assert failed(Reply(status=503)) == "HTTP 503"


@pytest.mark.parametrize("code", [401, 403, 404, 418])
def test_what_will_not_pass_is_not_asked_again(code: int) -> None:
    assert len(questions(Reply(status=code))) == 1
    assert failed(Reply(status=code)) == f"HTTP {code}"


def test_the_wait_that_a_server_asks_for_is_kept() -> None:
    begun = time.monotonic()
    asked(Reply(status=429, headers={"Retry-After": "1"}), GOOD)
    assert time.monotonic() - begun >= 1


def test_a_server_that_points_elsewhere_is_not_followed() -> None:
    with answering(GOOD) as elsewhere:
        moved = Reply(status=307, headers={"Location": f"{elsewhere.url}/chat/completions"})
        assert "points elsewhere" in failed(moved)
        assert elsewhere.asked == []


def test_a_server_that_is_silent_is_left_after_the_time_that_is_set() -> None:
    assert failed(Reply(after=30), timeout_s=0.2, retries=1) == "no answer within 0.2 s"


def test_a_server_that_drips_is_left_after_the_time_that_is_set() -> None:
    begun = time.monotonic()
    assert failed(Reply(GOOD.data, between=0.1), timeout_s=0.4, retries=0) == "no answer within 0.4 s"
    assert time.monotonic() - begun < 5


def test_a_server_that_is_not_there_is_told_of() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = Answering(f"http://127.0.0.1:{free.getsockname()[1]}/v1", [])
        reading, refusals = ModelReader(endpoint=endpoint(nobody))(read())
    assert reading == read()
    assert refusals.failed is not None and refusals.failed.outage
    assert refusals.failed.reason == "the endpoint cannot be reached"


def test_a_connection_that_breaks_off_is_told_of() -> None:
    assert failed(Reply(b'{"choices"', headers={"Content-Length": "5000"})) == "the connection broke off"


def test_an_answer_without_end_is_read_no_further_than_the_limit() -> None:
    assert failed(Reply(b" " * (MOST_BYTES + 1))) == f"the answer is longer than {MOST_BYTES} bytes"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "what the endpoint sends is not JSON"),
        (b"<html>Bad gateway</html>", "what the endpoint sends is not JSON"),
        (b"\xff\xfe\x00", "what the endpoint sends is not JSON"),
        (b"[" * 100_000, "what the endpoint sends is not JSON"),
        (b"[]", "what the endpoint sends is no chat completion"),
        (b'"choices"', "what the endpoint sends is no chat completion"),
        (b"null", "what the endpoint sends is no chat completion"),
        (b'{"choices": []}', "what the endpoint sends is no chat completion"),
        (b'{"choices": [7]}', "what the endpoint sends is no chat completion"),
        (b'{"choices": [{"message": "x"}]}', "what the endpoint sends is no chat completion"),
        (b'{"choices": [{"message": {"content": null}}]}', "what the endpoint sends is no chat completion"),
        (b'{"choices": [{"message": {"content": {}}}]}', "what the endpoint sends is no chat completion"),
    ],
)  # fmt: skip
def test_what_is_no_chat_completion_is_told_of(data: bytes, reason: str) -> None:
    assert failed(Reply(data)) == reason


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Here are the figures you asked for.", "the model's answer is not JSON"),
        ("", "the model's answer is not JSON"),
        (json.dumps({"figures": [burned()]})[:-40], "the model's answer is not JSON"),
        ('{"figures": ' + "[" * 100_000, "the model's answer is not JSON"),
        ('{"figures": [{"value": ' + "9" * 10_000 + "}]}", "the model's answer is not JSON"),
        ("[]", "the model's answer is not a JSON object"),
        ("12", "the model's answer is not a JSON object"),
        ('{"figures": 12}', "the model's answer holds no lists of figures and statements"),
        ('{"figures": {"quote": "x"}}', "the model's answer holds no lists of figures and statements"),
    ],
)
def test_what_is_no_answer_is_told_of(said: str, reason: str) -> None:
    assert failed(says(said)) == reason


def test_an_answer_that_broke_off_is_told_of() -> None:
    reason = "the model's answer broke off at its limit of tokens"
    assert failed(says({"figures": [burned()]}, finish="length")) == reason


@pytest.mark.parametrize("form", ["{}", "```json\n{}\n```", "```\n{}\n```", "<think>Hm. {{12}}</think>\n{}"])
def test_an_answer_may_be_fenced_and_thought_about(form: str) -> None:
    said = json.dumps({"figures": [burned()]})
    assert asked(says(form.replace("{}", said)))[1] == Refusals(added=1)


@pytest.mark.parametrize(
    "claim",
    [
        None, 12, "x", [], {}, {"quote": "x"}, burned(quote=12), burned(quote=""), burned(value="12"),
        burned(value=12.0), burned(value=True), burned(value=-12), burned(value=10**12), burned(subset="no"),
        burned(subset=None), burned(measure="died"), burned(measure=["injured"]), burned(qualifier=None),
        burned(speaker={"name": "Brandt"}), burned(quote="x" * 2000), burned(event=["A bomb"]),
    ],
)  # fmt: skip
def test_a_claim_of_the_wrong_shape_is_refused(claim: object) -> None:
    reading, refusals = asked(says({"figures": [claim], "statements": [claim]}))
    assert reading == read()
    assert ("figure", Reason.SHAPE, 1) in refusals.refused
    assert ("statement", Reason.SHAPE, 1) in refusals.refused


def test_offsets_that_a_model_gives_are_not_looked_at() -> None:
    assert asked(says({"figures": [burned(start=0, end=-5, id=None)]}))[1] == Refusals(added=1)


def test_letters_that_are_none_are_in_no_article() -> None:
    _, refusals = asked(says({"figures": [burned(quote="\ud800", harm="\udfff")]}))
    assert refusals.refused == (("figure", Reason.QUOTE, 1),)


def test_findings_beyond_the_limit_are_counted_and_not_looked_at() -> None:
    _, refusals = asked(says({"figures": [burned()] * (MOST_FINDINGS + 7)}))
    assert refusals.refused == (("figure", Reason.MANY, 7),)
    assert (refusals.added, refusals.known) == (1, MOST_FINDINGS - 1)


def test_an_article_with_letters_that_are_none_can_be_sent() -> None:
    text = KIVERA.replace("rubble", "rub\ud800ble")
    assert asked(GOOD, reading=read(text))[1] == Refusals(added=1)


@pytest.mark.parametrize("url", ["http://localhost:1/v1", "http://127.8.0.1", "https://[::1]:8080/v1/"])
def test_this_machine_is_asked_without_further_leave(url: str) -> None:
    assert is_local(url)
    Endpoint(url=url, model="m")


@pytest.mark.parametrize(
    "url", ["https://models.example.org/v1", "http://10.0.0.8/v1", "http://127.0.0.1.example.org/v1", "http://0.0.0.0/"]
)  # fmt: skip
def test_another_machine_is_asked_only_if_the_settings_allow_it(url: str) -> None:
    with pytest.raises(UsageError, match=r"text of every article would be sent there.*allow_remote = true"):
        Endpoint(url=url, model="m")
    Endpoint(url=url, model="m", allow_remote=True)


@pytest.mark.parametrize(
    "url", ["", "models", "ftp://127.0.0.1/v1", "http://", "http://[::1", "http://127.0.0.1:99999/v1",
            "http://127.0.0.1/v1\n", "file:///etc/passwd"]
)  # fmt: skip
def test_an_address_that_is_none_is_a_usage_error(url: str) -> None:
    with pytest.raises(UsageError, match=r"'model\.endpoint' cannot be meant"):
        Endpoint(url=url, model="m", allow_remote=True)


@pytest.mark.parametrize("url", ["http://me:word@127.0.0.1/v1", "http://127.0.0.1/v1?key=word"])
def test_an_address_takes_no_password(url: str) -> None:
    with pytest.raises(UsageError, match=r"no password and no query.*model\.api_key_env") as caught:
        Endpoint(url=url, model="m")
    assert "word@" not in str(caught.value) and "=word" not in str(caught.value)


def test_a_key_that_no_header_can_hold_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="characters that no key has"):
        Endpoint(url="http://127.0.0.1", model="m", api_key="a\nb")


def test_without_httpx_the_message_says_what_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(MissingExtra, match=r"Run: pip install 'twosource\[llm\]'"):
        Endpoint(url="http://127.0.0.1", model="m")
