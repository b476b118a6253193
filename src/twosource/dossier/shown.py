"""Strangers' text made fit to be shown: nothing invisible can reorder or hide what a report says."""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import Final

from markupsafe import Markup, escape

# Characters that turn the direction of what follows; legitimate right-to-left text does without them.
_TURNS: Final = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}
_KEPT: Final = {0x09, 0x0A, 0x0D}
_CONTROLS: Final = {*range(0x20), *range(0x7F, 0xA0)} - _KEPT
_NONCHARACTERS: Final = {
    *range(0xFDD0, 0xFDF0),
    *(plane << 16 | low for plane in range((sys.maxunicode >> 16) + 1) for low in (0xFFFE, 0xFFFF)),
}
_VISIBLE: Final[dict[int, str]] = {
    **{code: f"⟦U+{code:04X}⟧" for code in _TURNS},
    **dict.fromkeys(_CONTROLS | _NONCHARACTERS, "�"),
}
_ODD: Final = re.compile("[" + "".join(re.escape(chr(code)) for code in sorted(_VISIBLE)) + "\ud800-\udfff]")
is_plain: Final = re.compile(r"[ !#-%(-;=?-~]*").fullmatch  # ASCII that is seen, and that HTML has no use for
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}\Z")


def shown(text: str) -> str:
    """Text in which what turns the line, controls the terminal or cannot be encoded is seen or replaced."""
    if text.isprintable() or _ODD.search(text) is None:  # nothing odd is printable
        return text
    return _ODD.sub(lambda odd: _VISIBLE.get(ord(odd.group()), "�"), text)


def written(text: str) -> str:
    """The same as HTML, which most short texts are already."""
    return text if is_plain(text) else escape(shown(text))


def marked_up(text: str) -> Markup:
    """Text that is HTML already, in a third of the time that `Markup` takes to look whether it is more."""
    return str.__new__(Markup, text)


def shortened(text: str, limit: int) -> str:
    """Text on one line, cut at a word where it is too long, with an ellipsis to say so."""
    if len(text) <= limit and text.isprintable() and "  " not in text:  # the only blanks are single ones
        return text.strip()
    line = " ".join(text[: limit * 4].split())
    if len(line) <= limit and len(text) <= limit * 4:
        return line
    return line[:limit].rsplit(" ", 1)[0].rstrip(",;:—– ") + " …"


@lru_cache(maxsize=256)
def language_tag(language: str | None) -> str | None:
    """A language as an HTML lang attribute may hold it, else None."""
    return language if language is not None and _LANGUAGE.match(language) else None


def web_address(url: str | None) -> str | None:
    """An address that a link may open: http or https and nothing else."""
    if url is None or not url.lower().startswith(("http://", "https://")):
        return None
    return url
