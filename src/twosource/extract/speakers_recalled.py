"""One who was heard before: "the source", "the ministry", "the Veldin-based group", "the militant group"."""

from __future__ import annotations

from msgspec.structs import replace

from twosource.extract.speakers_heard import Memory
from twosource.extract.speakers_names import Names
from twosource.extract.speakers_phrases import PACKAGE, body_kinds
from twosource.findings.article import Extent
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence
from twosource.text.lexicon import load_table

# Told of before as somebody's: "said in its bulletin", and then "according to the bulletin".
_PAPERS = frozenset(
    """statement communique report claim message bulletin announcement release letter briefing tweet
    document study survey""".split()
)
_SOURCE = (" source", " sources")
_GROUPS = frozenset({"group", "organisation", "organization", "agency", "body", "broadcaster"})
_BASED = frozenset({"group", "organisation", "organization", "charity", "watchdog"})
_DEFINITE = frozenset({"the", "this", "that"})


def recalled(
    memory: Memory, names: Names, sentence: Sentence, start: int, end: int, head: int, span: Extent
) -> Speaker | None:
    """The one heard before whom a plain phrase calls up, None where it calls up nobody."""
    if _is_based(sentence, start, head):
        return _last_body(memory, span, named=True)
    bare = end - start <= 2 and sentence[start].lower in _DEFINITE
    bare = bare or (end - start == 3 and sentence.lower[start : start + 2] == ("the", "same"))
    bare = bare or (end - start == 1 and sentence[head].lower in {"report", "statement"})
    if bare and sentence[head].text == "coalition" and (led := names.coalition()):
        return Speaker(name=led, kind="military", named=True, span=span)  # and no council of that name
    if not bare or sentence[head].text[:1].isupper():
        return None
    low = sentence[head].lower
    one = memory.last(word=low) if low != "opposition" else None  # a side, and no group of it
    if one is not None and low in body_kinds() and one.speaker.name.endswith(_SOURCE):
        one = None  # "an army source", and then "the army"
    if one is None and low == "source":
        one = memory.last()  # "the same source": whoever was heard
    if one is None and low in _PAPERS:
        one = memory.last(human=False)
    if one is not None:
        return replace(one.speaker, span=span)
    return _last_body(memory, span, named=False) if low in _GROUPS else None


def _is_based(sentence: Sentence, start: int, head: int) -> bool:
    """As in "the Veldin-based group": a body that has just been named."""
    if sentence[head].lower not in _BASED or sentence[start].lower not in _DEFINITE or head - start < 3:
        return False
    return sentence.lower[head - 2 : head] == ("-", "based")


def _last_body(memory: Memory, span: Extent, *, named: bool) -> Speaker | None:
    one = memory.last(human=False, plural=False)
    if one is None or one.speaker.kind not in {"organisation", "armed_group", "agency", "outlet"}:
        return None
    if named and (one.speaker.kind != "organisation" or not one.speaker.named):
        return None
    return replace(one.speaker, span=span)


def last_armed(memory: Memory, text: str) -> Speaker | None:
    """The armed group that spoke last, for "the militant group", "the hard-line militant group"."""
    pair = " ".join(text.lower().replace("-", " ").split()[-2:])
    if (
        pair not in load_table(PACKAGE, "bodies")["class"]["armed"]["pairs"]
        or text.rsplit(maxsplit=1)[-1][:1].isupper()
    ):
        return None
    last = next((h.speaker for h in reversed(memory.heard) if h.human is False), None)
    return last if last is not None and last.kind == "armed_group" and last.named else None
