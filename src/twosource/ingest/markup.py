"""Markup: pieces of HTML, as feeds, mails and news interfaces hold them, become lines of text."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

# What a browser sets on lines of their own, and news agencies in their XML.
_BLOCKS = frozenset(
    """
    address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hl1 hl2 hr li main nav ol p pre section table td th tr ul
    """.split()
)
_UNSEEN = frozenset(["script", "style", "template", "noscript", "head", "title"])
_TAGS = re.compile(r"</(?:p|div|li|ul|span|a|b|i|em|strong|h[1-6]|blockquote|body)\s*>|<(?:br|p)\s*/?>", re.I)
_LONG_TAG = re.compile(r"<[a-z][^<>]{20000,}", re.I)
MOST_ATTRIBUTES = 5_000  # of one tag: what parses it compares each with all before


def is_markup(text: str) -> bool:
    """Whether HTML parts a text, and not the blank lines in it: a stray tag makes no markup of prose."""
    return "<" in text and len(_TAGS.findall(text)) > text.count("\n\n")


def is_overlong(text: str) -> bool:
    """Whether a tag has so many attributes that it takes for ever to be parsed."""
    return any(tag.group().count("=") > MOST_ATTRIBUTES for tag in _LONG_TAG.finditer(text))


def plain(text: str) -> str:
    """Return what a reader of the markup sees, a paragraph for each block of it; "" where it breaks."""
    from lxml import html  # noqa: PLC0415 - few piles hold markup

    if is_overlong(text):
        return ""
    try:
        root = html.fragment_fromstring(re.sub(r"\A\s*<\?xml[^>]*>", "", text), create_parent="div")
    except Exception:  # a stranger's markup can break a parser in any way
        return ""
    return seen(root)


def unmarked(text: str) -> str:
    """Return a text without the markup that it may have."""
    return plain(text) if is_markup(text) else unescape(text)


def seen(root: Any) -> str:
    """The words of an element and of all below it, a paragraph for each block."""
    pieces: list[str] = []
    todo: list[tuple[Any, bool]] = [(root, True)]
    while todo:
        element, opens = todo.pop()
        name = _name(element)
        if name in _BLOCKS:
            pieces.append("\n")
        if opens:
            todo.append((element, False))
            if name and name not in _UNSEEN:
                pieces.append(_flowing(element.text))
                todo += [(child, True) for child in reversed(element)]
        elif element is not root:
            pieces.append(_flowing(element.tail))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n\n".join(line for line in lines if line)


def _name(element: Any) -> str:
    """The name of an element without its namespace; none for a comment."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _flowing(text: str | None) -> str:
    return text.replace("\n", " ") if text else ""
