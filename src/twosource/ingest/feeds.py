"""Feeds: RSS and Atom, one article for each item."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping

from twosource.ingest.decoding import tidy
from twosource.ingest.markup import MOST_ATTRIBUTES, is_overlong, unmarked
from twosource.ingest.media import ATOM, FEED
from twosource.ingest.received import Name, Reading, Received, as_bytes, dropped

_OPENS = re.compile(rb"<(rss|feed|(?:\w+:)?RDF)[\s>]")
_PARTS = re.compile(r"\s+[-–—|»>]+\s+|:\s+")
# What an item says is taken as it stands; markup is taken off here, as everywhere.
_AS_WRITTEN = {"sanitize_html": False, "resolve_relative_uris": False}


def is_feed(head: bytes) -> bool:
    """Whether the first bytes of an XML file open a feed."""
    return _OPENS.search(head[:4096].replace(b"\x00", b"")) is not None


def feed_items(origin: str, data: bytes) -> Iterator[Reading]:
    """Read every item of a feed; one that gives no words of its report is told of."""
    if is_overlong(data.decode("latin-1")):
        yield dropped(origin, f"the feed cannot be read: a tag of more than {MOST_ATTRIBUTES:,} attributes")
        return
    try:
        import feedparser  # noqa: PLC0415 - slow to load, and few piles hold feeds

        feed = feedparser.parse(io.BytesIO(data), **_AS_WRITTEN)
    except Exception as error:  # a stranger's feed can break a parser in any way; it costs this feed only
        yield dropped(origin, f"the feed cannot be read: {type(error).__name__}")
        return
    kind = ATOM if feed.version.startswith("atom") else FEED
    outlet = _outlet(_said(feed.feed, "title"), _said(feed.feed, "link"))
    name = Name(origin)
    for number, entry in enumerate(feed.entries, start=1):
        values = {noun: value for noun, value in _values(entry, outlet).items() if value}
        at = name(values.get("id") or values.get("url"), number)
        if "text" in values:
            yield Received(origin=at, media_type=kind, raw=as_bytes(values), values=values)
        else:
            yield dropped(at, f"empty: item {number} of the feed holds a headline and no text")
    if not feed.entries:
        yield dropped(origin, "empty: the feed holds no items")
    elif feed.bozo and _is_cut(data):
        yield dropped(origin, f"the feed breaks off: it is read as far as item {len(feed.entries)}")


def _outlet(title: str, address: str) -> str:
    """The name of the outlet in the title of a feed, beside that of a section: its address tells which."""
    host = _letters(
        re.sub(r"^\w+://(?:www\.|rss\.|feeds?\.)?|[/?#:].*$", "", address.strip()).rpartition(".")[0]
    )
    for part in _PARTS.split(title):
        name = _letters(part)
        if len(name) > 2 and host and (name in host or name.removeprefix("the") in host or host in name):
            return part.strip()
    return title


def _letters(text: str) -> str:
    return "".join(each for each in text.lower() if each.isalnum())


def _values(entry: Mapping[str, object], outlet: str) -> dict[str, str]:
    texts = [_said(entry, "summary"), *(_said(each, "value") for each in _list(entry, "content"))]
    source = entry.get("source")  # an item that a feed took over from another
    return {
        "id": _said(entry, "id"),
        "url": _said(entry, "link"),
        "title": " ".join(unmarked(_said(entry, "title")).split()),
        "text": max((unmarked(text) for text in texts), key=len),
        "date": _said(entry, "published") or _said(entry, "updated"),
        "outlet": _said(source, "title") if isinstance(source, dict) and source.get("title") else outlet,
        "author": _said(entry, "author"),
    }


def _list(entry: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    found = entry.get(key)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _said(entry: Mapping[str, object], key: str) -> str:
    value = entry.get(key)
    return tidy(value).strip() if isinstance(value, str) else ""


def _is_cut(data: bytes) -> bool:
    """Whether the last tag of a feed is missing."""
    return re.search(rb"</(?:rss|feed|(?:\w+:)?RDF)\s*>\s*\Z", data[-4096:]) is None
