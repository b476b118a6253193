"""Saves: a web page with all that belongs to it in one file, as browsers write them."""

from __future__ import annotations

import plistlib
from email.message import Message
from email.parser import BytesParser

from twosource.ingest.decoding import decode
from twosource.ingest.html import NoBody, declared_charset, page_values


def mhtml_values(data: bytes) -> dict[str, str]:
    """Return title, text and so on of the page in an MHTML file, which is written like a message."""
    try:
        whole = BytesParser().parsebytes(data)
        where = _said(whole, "Snapshot-Content-Location")
        pages = [part for part in whole.walk() if part.get_content_type() == "text/html"]
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise NoBody(f"the saved page cannot be read: {type(error).__name__}") from error
    if not pages:
        raise NoBody("empty: the saved page holds no HTML")
    page = next((each for each in pages if where and _said(each, "Content-Location") == where), pages[0])
    payload = page.get_payload(decode=True)
    found = payload if isinstance(payload, bytes) else b""
    return _page(found, page.get_content_charset(), where or _said(page, "Content-Location"))


def webarchive_values(data: bytes) -> dict[str, str]:
    """Return title, text and so on of the page in a file that Safari saved."""
    try:
        main = plistlib.loads(data)["WebMainResource"]
        found, where = main["WebResourceData"], main.get("WebResourceURL", "")
        encoding = main.get("WebResourceTextEncodingName")
    except Exception as error:  # a list that is none breaks its reader in many ways
        raise NoBody(f"the saved page cannot be read: {type(error).__name__}") from error
    if not isinstance(found, bytes):
        raise NoBody("empty: the saved page holds no HTML")
    return _page(
        found, encoding if isinstance(encoding, str) else None, where if isinstance(where, str) else ""
    )


def _page(data: bytes, encoding: str | None, where: str) -> dict[str, str]:
    values = page_values(decode(data, encoding or declared_charset(data)))
    if where.startswith(("http://", "https://")):
        values.setdefault("url", where)
    return values


def _said(part: Message, name: str) -> str:
    return str(part.get(name, "")).strip()
