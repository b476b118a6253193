"""Word documents: their paragraphs, a line each."""

from __future__ import annotations

import io
import zipfile
import zlib

from twosource.ingest.html import NoBody
from twosource.ingest.xml import tree

_STORY = "word/document.xml"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says a thing twice


def word_text(data: bytes, limit: int) -> str | None:
    """Return the text of a Word document, None where an archive is none; raise NoBody where it breaks."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if _STORY not in archive.namelist():
                return None
            if archive.getinfo(_STORY).file_size > limit:
                raise NoBody(f"too large: the limit is {limit} bytes, also unpacked")
            story = archive.read(_STORY)
    except zipfile.BadZipFile:
        return None
    except NoBody:
        raise
    except (OSError, ValueError, RuntimeError, zlib.error) as error:
        raise NoBody(f"cannot be unpacked: {error}") from None
    text = _lines(story)
    if not text.strip():
        raise NoBody("empty: the Word document holds no text")
    return text


def _lines(story: bytes) -> str:
    from lxml import etree  # noqa: PLC0415 - few piles hold such documents

    root = tree(story, "the Word document", recover=False)
    etree.strip_elements(root, _FALLBACK, with_tail=False)
    signs = {"p": "\n", "br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}
    pieces: list[str] = []
    for element in root.iter(etree.Element):
        name = etree.QName(element).localname
        pieces.append((element.text or "") if name == "t" else signs.get(name, ""))
    return "".join(pieces).strip()
