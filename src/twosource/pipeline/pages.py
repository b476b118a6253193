"""Pages: what an earlier build took out of a web page, kept so that nobody reads it who has not the page.

To find the body of a page takes half as long as to read it. What was found is a text, which is kept nowhere
else: it lies there sealed by a stream of bytes that follows from those of the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256, shake_256
from typing import Final

import msgspec
import numpy as np

from twosource.pipeline.store import Damaged, Store

_DECODER: Final = msgspec.msgpack.Decoder(dict[str, str])
# str: a parser may give text of a kind of its own
_ENCODER: Final = msgspec.msgpack.Encoder(order="deterministic", enc_hook=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPages:
    """What pages hold, by their bytes; `program` is the hash of all that reads them."""

    store: Store
    program: str

    def get(self, kind: str, page: bytes) -> dict[str, str] | None:
        """What an earlier build found in a page; None where that is not there or not whole."""
        try:
            data = self.store.get(self._key(kind, page))
            values = None if data is None else _DECODER.decode(_sealed(data, page))
        except (Damaged, msgspec.MsgspecError, ValueError):
            return None
        return values if values and values.get("text") else None

    def put(self, kind: str, page: bytes, values: dict[str, str]) -> None:
        """Keep what was found for the next build."""
        self.store.put(self._key(kind, page), _sealed(_ENCODER.encode(values), page))

    def _key(self, kind: str, page: bytes) -> str:
        return sha256(f"page {self.program} {kind}\0".encode() + page).hexdigest()


def _sealed(data: bytes, page: bytes) -> bytes:
    """Bytes and a stream that follows from those of a page, one over the other; twice gives them back."""
    stream = shake_256(sha256(b"the text of\0" + page).digest()).digest(len(data))
    return bytes(np.frombuffer(data, np.uint8) ^ np.frombuffer(stream, np.uint8))
