"""A server on this machine that answers as a model would: well, badly, slowly or not at all."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Reply:
    """What the server sends to one question."""

    data: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    after: float = 0.0  # seconds of silence before it
    between: float = 0.0  # seconds between each byte of it and the next


@dataclass
class Asked:
    """What was asked of the server."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]


@dataclass
class Answering:
    """A running server, where it is and what it was asked."""

    url: str
    asked: list[Asked]


def says(content: object, finish: str = "stop") -> Reply:
    """A chat completion in which the model says that; what is no text is said as JSON."""
    text = content if isinstance(content, str) else json.dumps(content)
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}
    return Reply(json.dumps({"object": "chat.completion", "choices": [choice]}).encode())


@contextmanager
def answering(*replies: Reply | Callable[[Asked], Reply]) -> Iterator[Answering]:
    """A server that gives these replies in order, the last one for ever."""
    asked: list[Asked] = []
    over = threading.Event()
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            data = self.rfile.read(int(self.headers["Content-Length"]))
            question = Asked(self.path, dict(self.headers), json.loads(data))
            with lock:
                asked.append(question)
                reply = replies[min(len(asked), len(replies)) - 1]
            reply = reply(question) if callable(reply) else reply
            over.wait(reply.after)
            try:
                self.send_response(reply.status)
                for name, value in {"Content-Length": str(len(reply.data)), **reply.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                size = 1 if reply.between else max(1, len(reply.data))
                for start in range(0, len(reply.data), size):
                    self.wfile.write(reply.data[start : start + size])
                    over.wait(reply.between)
            except OSError:
                pass  # whoever asked has gone

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield Answering(f"http://127.0.0.1:{server.server_port}/v1", asked)
    finally:
        over.set()
        server.shutdown()
        server.server_close()
