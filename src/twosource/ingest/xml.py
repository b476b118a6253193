"""XML of news agencies: the paragraphs of a story with what its head says of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from twosource.ingest.html import NoBody
from twosource.ingest.markup import MOST_ATTRIBUTES, is_overlong, seen

_BODIES = ("body.content", "contentset", "inlinexml")
# Of NITF and NewsML; what stands first counts.
_HEADS = {
    "title": ("hl1", "headline", "title"),
    "date": ("date.issue", "contentcreated", "versioncreated", "dateline.date"),
    "author": ("byline", "by"),
    "outlet": ("distributor", "creditline", "doc.copyright"),
}
_ATTRIBUTES = ("norm", "holder")  # where NITF says it in these


def xml_values(data: bytes) -> dict[str, str]:
    """Return text, title and so on of a story; raise NoBody where no paragraphs are marked."""
    root = tree(data, "the XML", recover=True)
    bodies = [each for name in _BODIES for each in _called(root, name)]
    paragraphs = [seen(each) for each in _called(bodies[0] if bodies else root, "p")]
    text = "\n\n".join(each for each in paragraphs if each)
    if not text:
        raise NoBody("XML that is neither a feed (RSS, Atom) nor a story in paragraphs (NITF, NewsML)")
    values = {"text": text}
    for noun, names in _HEADS.items():
        told = (_told(each) for name in names for each in _called(root, name))
        values[noun] = next(filter(None, told), "")
    return {noun: value for noun, value in values.items() if value}


def tree(data: bytes, what: str, *, recover: bool) -> Any:
    """The root of XML, parsed so that it reaches for nothing outside; raise NoBody where it breaks."""
    from lxml import etree  # noqa: PLC0415 - few piles hold XML

    if is_overlong(data.decode("latin-1")):
        raise NoBody(f"{what} cannot be read: a tag of more than {MOST_ATTRIBUTES:,} attributes")
    try:
        root = etree.fromstring(
            data, etree.XMLParser(recover=recover, resolve_entities=False, no_network=True)
        )
    except Exception as error:  # a stranger's file can break a parser in any way; it costs this file only
        raise NoBody(f"{what} cannot be read: {type(error).__name__}") from error
    if root is None:
        raise NoBody(f"{what} cannot be read")
    return root


def _called(root: Any, name: str) -> Iterator[Any]:
    for each in root.iter():
        if isinstance(each.tag, str) and each.tag.rpartition("}")[2].lower() == name:
            yield each


def _told(element: Any) -> str:
    """What an element says, in its words or in an attribute."""
    said = next(filter(None, (element.get(name) for name in _ATTRIBUTES)), None) or seen(element)
    return " ".join(said.split())
