r"""Decoding: bytes become text, or a reason why they are not text.

All offsets of a record refer to what comes out here: line ends are \n, control characters are
spaces, and what no encoding explains is U+FFFD.
"""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

SAMPLE = 1 << 18  # bytes that the guess is made from; ample for statistics, bounded for speed

_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF-", "PDF; save its words as text first"),
    (b"PK\x03\x04", "ZIP or an office document"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"7z\xbc\xaf", "7-Zip archive"),
    (b"Rar!", "RAR archive"),
    (b"\x89PNG", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF8", "GIF image"),
    (b"\x7fELF", "program"),
    (b"\xd0\xcf\x11\xe0", "old office document or Outlook message; save it as text"),
    (b"{\\rtf", "RTF; save it as plain text"),
    (b"SQLite format 3", "SQLite database"),
    (b"PAR1", "Parquet table; save it as CSV"),
    (b"bplist00", "property list"),
    (b"WARC/", "web archive (WARC); save its pages one by one"),
    (b"!BDN", "Outlook mail store; save its messages one by one"),
    (b"ID3", "sound"),
    (b"OggS", "sound or film"),
    (b"wOF", "font"),
)
_WITHIN = (
    (b"ftyp", 4, "film"),
    (b"WEBP", 8, "WebP image"),
    (b"WAVE", 8, "sound"),
    (b"ustar", 257, "tar archive; unpack it first"),
)
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNTIDY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")  # any of these
_UNTIDY_ASCII = bytes([*range(9), *range(11, 32), 127])  # likewise
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f]")
# Bytes that Windows-1252 gives to letters, quotes and dashes of western news.
_WESTERN = re.compile(
    rb"[\x80\x82\x84\x85\x91-\x97\x99\xa0\xa3\xa7\xa9\xab\xae\xb0\xb7\xbb\xc0-\xd6\xd8-\xf6\xf8-\xff]"
)


class NotText(ValueError):
    """The bytes are not text; the message says what they seem to be."""


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text of `data`; raise NotText where it is none."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise NotText(f"not text: {name}")
    for signature, at, name in _WITHIN:
        if data.startswith(signature, at) and not data[:at].isspace() and b"\x00" in data[: at + 300]:
            raise NotText(f"not text: {name}")
    text = _decoded(data, declared)
    untidy = not _is_tidy(text)
    strange = (len(_UNPRINTABLE.findall(text)) if untidy else 0) + text.count("\ufffd")
    if strange > max(8, len(text) // 20):
        raise NotText("not text: no encoding fits")
    return tidy(text) if untidy else text


def tidy(text: str) -> str:
    r"""Return text with \n as its only line end, no control characters and no unpaired surrogates."""
    if _is_tidy(text):
        return text
    text = _LINE_END.sub("\n", text)
    text = _CONTROL.sub(" ", text)
    return _SURROGATE.sub("\ufffd", text)


def _is_tidy(text: str) -> bool:
    """Whether nothing is to be mended; this is seen soonest in ASCII, and then in what can be printed."""
    if text.isascii():
        data = text.encode("ascii")
        return len(data.translate(None, _UNTIDY_ASCII)) == len(data)
    return text.replace("\n", "").isprintable() or _UNTIDY.search(text) is None


def _decoded(data: bytes, declared: str | None) -> str:
    encoding = marked_encoding(data)
    if encoding:
        return data.decode(encoding, "replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _other(data, declared)
    wide = _wide(data)
    return data.decode(wide, "replace") if wide else text


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that a byte order mark states."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding
    return None


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 and UTF-32 without a mark: every second byte of western text is NUL."""
    sample = data[:4096]
    if len(sample) < 4 or sample.count(0) * 3 < len(sample):
        return None
    zeros = [sample[at::4].count(0) * 5 > len(sample[at::4]) * 4 for at in range(4)]
    patterns = {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }
    return patterns.get((zeros[0], zeros[1], zeros[2], zeros[3]))


def _other(data: bytes, declared: str | None) -> str:
    for encoding in (_wide(data), _broken_utf8(data), _known(declared), _western(data), _guessed(data)):
        if encoding:
            return data.decode(encoding, "replace")
    raise NotText("not text: no encoding fits")


def _broken_utf8(data: bytes) -> str | None:
    """Recognise UTF-8 with a few broken bytes: most of what is beyond ASCII is well formed."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return "utf-8" if bad * 2 < beyond else None


def _known(declared: str | None) -> str | None:
    try:
        return codecs.lookup(declared).name if declared else None
    except LookupError:
        return None


def _western(data: bytes) -> str | None:
    """Recognise Windows-1252 where ASCII carries the text and all else is of western writing."""
    high = sum(byte >= 0x80 for byte in data[:SAMPLE])
    if b"\x00" in data or high * 10 > len(data[:SAMPLE]) * 3:  # Cyrillic and Greek use them for most letters
        return None
    return "cp1252" if len(_WESTERN.findall(data[:SAMPLE])) == high else None


def _guessed(data: bytes) -> str | None:
    if b"\x00" in data[:SAMPLE]:
        return None
    best = from_bytes(data[:SAMPLE]).best()
    return best.encoding if best else None
