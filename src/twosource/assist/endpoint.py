"""The endpoint: one question to an OpenAI-compatible server, its answer, or why there is none."""

from __future__ import annotations

import importlib
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from twosource.assist.kept import Kept
from twosource.assist.prompt import Message
from twosource.assist.refusals import Failure
from twosource.errors import MissingExtra, UsageError

MOST_BYTES = 2_000_000  # of an answer; two hundred findings take a tenth of it
MOST_TOKENS = 8192  # asked of the model
LONGEST_WAIT = 30.0  # seconds between two tries, whatever the endpoint asks for
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_NOT_THAT_WAY = frozenset({400, 422})  # what servers say that know no `response_format` or `seed`
_PATH = "/chat/completions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A model behind a server. Nothing leaves this machine unless `allow_remote` says so."""

    url: str
    model: str
    timeout_s: float = 120.0
    retries: int = 2
    api_key: str | None = field(default=None, repr=False)
    allow_remote: bool = False
    pause_s: float = 1.0  # before the second try, doubled before each one after it
    kept: Kept | None = None  # answers of earlier runs

    def __post_init__(self) -> None:
        _httpx()
        _check(self.url, allow_remote=self.allow_remote)
        if self.api_key is not None and not (self.api_key.isascii() and self.api_key.isprintable()):
            raise UsageError("The key for the model's endpoint holds characters that no key has.")

    def __call__(self, messages: Sequence[Message], schema: Mapping[str, Any]) -> str | Failure:
        """What the model says, or said when it was asked the same before."""
        question = json.dumps([self.url, self._body(messages)]).encode("ascii")
        known = self.kept.get(question) if self.kept else None
        if known is not None:
            return known
        answer = self._answer(messages, schema)
        if self.kept and not isinstance(answer, Failure):
            self.kept.put(question, answer)
        return answer

    def _answer(self, messages: Sequence[Message], schema: Mapping[str, Any]) -> str | Failure:
        """What the model says; asked without its schema where the server does not know schemas."""
        answer = self._asked(self._body(messages) | _held_to(schema))
        if isinstance(answer, Failure) and answer.code in _NOT_THAT_WAY:
            return self._asked(self._body(messages))
        return answer

    def _body(self, messages: Sequence[Message]) -> dict[str, Any]:
        return {
            "model": self.model, "messages": list(messages), "temperature": 0, "max_tokens": MOST_TOKENS,
            "stream": False,
        }  # fmt: skip

    def _asked(self, body: Mapping[str, Any]) -> str | Failure:
        """The answer to one question, asked again where that may help."""
        data = json.dumps(body).encode("ascii")
        answer = self._once(data)
        for attempt in range(self.retries):
            if not (isinstance(answer, Failure) and answer.again):
                break
            wait = answer.wait if answer.wait is not None else self.pause_s * 2**attempt
            time.sleep(min(wait, LONGEST_WAIT))
            answer = self._once(data)
        return answer

    def _once(self, data: bytes) -> str | Failure:
        httpx = _httpx()
        try:
            got = self._posted(httpx, data)
        except httpx.TimeoutException:
            return Failure(reason=self._too_slow(), again=True, outage=True)
        except (httpx.ConnectError, httpx.ProxyError):
            return Failure(reason="the endpoint cannot be reached", again=True, outage=True)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError):
            return Failure(reason="the connection broke off", again=True)
        return got if isinstance(got, Failure) else _content(got)

    def _posted(self, httpx: ModuleType, data: bytes) -> bytes | Failure:
        """The body of an answer, read no longer than it may take and no further than it may go."""
        headers = {"Content-Type": "application/json", "Accept-Encoding": "identity"}
        if self.api_key:
            headers["Authorization"] = f"Bearer {self.api_key}"
        until = time.monotonic() + self.timeout_s
        read = bytearray()
        # A proxy of the environment must not see what is meant for a server on this machine.
        with (
            httpx.Client(timeout=self.timeout_s, trust_env=not is_local(self.url)) as client,
            client.stream("POST", _address(self.url), content=data, headers=headers) as response,
        ):
            if response.status_code != httpx.codes.OK:
                return _turned_down(response.status_code, response.headers.get("retry-after"))
            for chunk in response.iter_raw():
                read += chunk
                if len(read) > MOST_BYTES:
                    return Failure(reason=f"the answer is longer than {MOST_BYTES} bytes")
                if time.monotonic() > until:
                    return Failure(reason=self._too_slow(), again=True, outage=True)
        return bytes(read)

    def _too_slow(self) -> str:
        return f"no answer within {self.timeout_s:g} s"


def is_local(url: str) -> bool:
    """Whether an address is this machine's own."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _check(url: str, *, allow_remote: bool) -> None:
    try:
        parts = urlsplit(url)
        sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        sound = False
    if not sound or not url.isprintable() or " " in url:
        raise UsageError(
            "The setting 'model.endpoint' cannot be meant: write an address as http://127.0.0.1:8080/v1."
        )
    if parts.username is not None or parts.query or parts.fragment:
        raise UsageError(
            "The setting 'model.endpoint' cannot be meant: it takes no password and no query. "
            "Name the environment variable that holds the key with 'model.api_key_env'."
        )
    if not allow_remote and not is_local(url):
        raise UsageError(
            f"The endpoint of the model is on another machine ({parts.hostname}), and the text of every "
            "article would be sent there. Set allow_remote = true in the table [model] if you want that."
        )


def _address(url: str) -> str:
    bare = url.rstrip("/")
    return bare if bare.endswith(_PATH) else bare + _PATH


def _held_to(schema: Mapping[str, Any]) -> dict[str, Any]:
    shape = {"name": "findings", "strict": True, "schema": schema}
    return {"seed": 0, "response_format": {"type": "json_schema", "json_schema": shape}}


def _turned_down(code: int, wait: str | None) -> Failure:
    seconds = float(wait) if wait and wait.isascii() and wait.isdecimal() and len(wait) < 6 else None
    if 300 <= code < 400:
        return Failure(
            reason=f"HTTP {code}: the endpoint points elsewhere, and is not followed", code=code, outage=True
        )
    return Failure(reason=f"HTTP {code}", again=code in _AGAIN, wait=seconds, code=code, outage=True)


def _content(data: bytes) -> str | Failure:
    """The words of the model in what the server sends."""
    try:
        choice = json.loads(data)["choices"][0]
        content, ended = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, RecursionError):
        return Failure(reason="what the endpoint sends is not JSON")
    except (KeyError, IndexError, TypeError, AttributeError):
        return Failure(reason="what the endpoint sends is no chat completion")
    if ended == "length":
        return Failure(reason="the model's answer broke off at its limit of tokens")
    if not isinstance(content, str):
        return Failure(reason="what the endpoint sends is no chat completion")
    return content


def _httpx() -> ModuleType:
    try:
        return importlib.import_module("httpx")
    except ImportError:
        raise MissingExtra("httpx is not installed. Run: pip install 'twosource[llm]'") from None
