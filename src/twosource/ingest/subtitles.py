"""Subtitles: what is spoken in a broadcast, without the times at which it is shown."""

from __future__ import annotations

import re

_TIME = re.compile(r"\s*(?:(\d+):)?(\d\d):(\d\d)[.,]\d{3}\s*-->\s*(?:(\d+):)?(\d\d):(\d\d)[.,]\d{3}\b.*")
_UNSAID = re.compile(r"<[^<>]*>|\{\\[^{}]*\}")  # how it is set
_SPEAKER = re.compile(r"\s*(?:>>+|[-–—]\s)\s*")  # another one begins
_ENDED = re.compile(r"""[.!?]["”’')]*\Z""")
PAUSE = 2  # seconds after which, at the end of a sentence, a new line begins


def spoken(text: str) -> str:
    """Return the words of subtitles as running text, a line for each speaker and after each pause."""
    lines: list[list[str]] = [[]]
    last, ended, shown = "", 0, False
    for line in text.split("\n"):
        time = _TIME.fullmatch(line)
        if time:
            if _ENDED.search(last) and _seconds(*time.group(1, 2, 3)) - ended >= PAUSE:
                lines.append([])
            ended, shown = _seconds(*time.group(4, 5, 6)), True
        elif not line.strip():
            shown = False  # what stands between a blank line and a time is a number or a note
        elif shown:
            said = _UNSAID.sub("", line)
            if _SPEAKER.match(said):
                lines.append([])
                said = _SPEAKER.sub("", said, count=1)
            said = " ".join(said.split())
            if said and said != last:  # which is shown twice where lines roll
                lines[-1].append(said)
                last = said
    return "\n".join(" ".join(each) for each in lines if each)


def _seconds(hours: str | None, minutes: str, seconds: str) -> int:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
