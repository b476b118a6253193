"""Sure sentence ends: what is cut before the model reads; the unsure ones are left to its sentence starts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.language.tokenizer import Span

STOPS = frozenset({".", "?", "!", "?!", "!!", "??", "!?"})
CLOSERS = frozenset("\"”’')]»") | {"''"}
# "BEIRUT (Reuters) - ", "DAMASCUS, Syria (AP) — ", "ANKARA, July 5 — ": no part of the sentence that follows.
DATELINE = re.compile(
    r"""
    (?: [A-Z][A-Z.'’-]+(?:[ ][A-Z][A-Z.'’-]+){0,3} (?:[ ]?,[ ][A-Z][\w.]*(?:[ ][\w.]+){0,2}){0,2}
        [ ]*(?:(?:\(|-LRB-[ ])[A-Z][\w ./-]{0,40}(?:\)|-RRB-))?
      | [A-Z][\w.'’-]*(?:[ ,]{1,3}[\w.'’-]+){0,4} [ ](?:\(|-LRB-[ ])[A-Z][\w ./-]{0,40}(?:\)|-RRB-)
    )
    (?:[ ]+-|[ ]*(?:--|[–—]))[ ]*(?=["“‘']?[A-Z0-9])
    """,
    re.VERBOSE,
)
# which open the entries of a list of years or days: "1994 - Storm", "10 Feb 2012 - Nine", "May 3: Floods"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
YEARS = re.compile(
    rf"""(?<!\S)(?:(?:19|20)\d\d[ ][-–][ ](?=[A-Z])
    |(?:\d{{1,2}}[ ]{_MONTH}|{_MONTH}[ ]\d{{1,2}})(?:[ ]?,?[ ](?:19|20)\d\d)?
    (?:[ ][-–—]|[ ]?:)[ ](?=[A-Z0-9]))""",
    re.VERBOSE,
)
_LIST = 2  # entries
DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
MONTHS = frozenset(
    """January February March April May June July August September October November December Jan. Feb. Aug.
    Sept. Oct. Nov. Dec.""".split()
)
LEADING = frozenset(
    "a an and against at between by from his into its of or several the their told with".split()
)  # words that hardly ever end a sentence
HITS = frozenset({"shot", "killed", "stabbed"})
SAID = frozenset({"said", "says", "added", "told"})
TITLES = frozenset("Mr Mrs Ms Miss Dr Prof Sir Lord Lady Gen Col Lt Maj Capt Sgt Rev".split())
_BEHIND = frozenset({",", "''", '"', "”", "’", "'"})
BEING = frozenset({"was", "were", "is", "are", "been", "being", "be"})
HALVES = frozenset({"am", "pm", "a.m", "p.m", "a.m.", "p.m."})
QUOTES = frozenset("\"”’'»")
MARKS = frozenset(mark[-1] for mark in STOPS | CLOSERS)


def sure_ends(text: str, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Cut words into stretches of whole sentences, as (first word, one past the last).

    A line break ends a sentence, and so does a dateline ("BEIRUT (Reuters) -"). So does a full stop, with
    any closing quotation mark, before a gap and a word that is not in lower case. Left to the model: "U.S."
    before a capital, for the stop is part of the word; a question inside quotation marks, which a reporting
    clause may follow; three dots. A list of years or days ("1994 - Storm kills nine 1998 - Floods") is cut at
    each.
    """
    first = 0
    marked = " - " in text or " – " in text or " — " in text or ": " in text
    years = {found.start() for found in YEARS.finditer(text)} if marked else ()
    if len(years) < _LIST:
        years = ()
    ahead = _dateline_end(text, spans[0][0]) if spans else 0
    for i in range(len(spans) - 1):
        end, following = spans[i][1], spans[i + 1][0]
        plain = end == following or (text[end:following] == " " and text[end - 1] not in MARKS)
        listed = years and following in years
        if plain and end != ahead and not listed:
            continue  # nine words in ten
        if listed or end == ahead or _ends(text, spans, i):
            yield first, i + 1
            first = i + 1
            if _broken(text, spans, i):
                ahead = _dateline_end(text, following)
    if spans:
        yield first, len(spans)


def runs_on(texts: Sequence[str], i: int) -> bool:
    """Whether a sentence goes on at a day that its capital makes seem a start: "was shot | Sunday night".

    Nothing but a plain word or an hour stands before it; "Wednesday 27 July" may be the date of a page, and
    so may a month after a name. Nor does one end at a word that leads to another: "several | IS fighters".
    """
    before, dated = texts[i - 1], i + 1 < len(texts) and texts[i + 1].isdigit()
    if before in LEADING or (before == "in" and texts[i].isupper()):
        return True
    if before in HITS and _hangs(texts, i):
        return True
    if before in SAID and (texts[i] in TITLES or (i > 1 and texts[i - 2] in _BEHIND)):
        return True  # "it is over, said | Mr Quill", who has no full stop in Britain
    if texts[i].islower() and before.isdigit():
        return True  # "On May 3, 2024 | at about noon"
    if texts[i] in MONTHS:
        return dated and before.isalpha() and before.islower()
    return texts[i] in DAYS and not dated and (before[-1:].isalnum() or before.lower() in HALVES)


def opens(texts: Sequence[str], i: int) -> bool:
    """Whether a word that stands in no name opens a sentence whose full stop before it is lost."""
    return texts[i] in OPENERS and (texts[i - 1][-1:].isalnum() or texts[i - 1] in _CLOSERS)


OPENERS = frozenset(
    "Meanwhile However Moreover Furthermore Nevertheless Nonetheless Separately Elsewhere".split()
)
_CLOSERS = frozenset(".!?)”\"'’")


def _hangs(texts: Sequence[str], i: int) -> bool:
    """Whether a verb goes on at a name: "a boy fatally shot | Quill"; who "was fatally shot" lacks none."""
    return (
        i > 1
        and texts[i].istitle()
        and texts[i - 2] == "fatally"
        and BEING.isdisjoint(texts[max(0, i - 5) : i])
    )


def _dateline_end(text: str, start: int) -> int:
    """Where a dateline that begins here ends, its dash included; 0 where none does."""
    match = DATELINE.match(text, start, start + 120)
    return start + len(match[0].rstrip()) if match else 0


def _broken(text: str, spans: Sequence[Span], i: int) -> bool:
    """Whether a line break follows a word."""
    gap = text[spans[i][1] : spans[i + 1][0]]
    return "\n" in gap or "\r" in gap


def _ends(text: str, spans: Sequence[Span], i: int) -> bool:
    start, end = spans[i]
    following = spans[i + 1][0]
    if following == end:
        return False
    if _broken(text, spans, i):
        return True
    mark = text[start:end]
    if mark not in STOPS and mark not in CLOSERS:
        return False
    if text[following : spans[i + 1][1]] == "''" and text[spans[i + 1][1] : spans[i + 1][1] + 1].isspace():
        return False  # ". ''": the mark that ends a quotation stands apart, as treebanks write it
    stop = i
    stopped = mark
    while stopped in CLOSERS and stop > 0 and (spans[stop - 1][1] == spans[stop][0] or stopped == "''"):
        stop -= 1
        stopped = text[spans[stop][0] : spans[stop][1]]
    quoted = any(text[s:e] in QUOTES for s, e in spans[stop + 1 : i + 1])
    if stopped not in STOPS or (quoted and stopped != ".") or _is_initial(text, spans, stop):
        return False
    day = text[following : spans[i + 1][1]] in DAYS
    if day and stop and text[slice(*spans[stop - 1])].lower() in HALVES:
        return False  # "just after 3 pm. Friday"
    after = text[following]
    return not after.islower() and after not in ",;:)]"


def _is_initial(text: str, spans: Sequence[Span], stop: int) -> bool:
    """Whether the stop follows a lone letter or "No": "Plan B. Then" is rare, "No. 10" is not."""
    if stop == 0 or spans[stop - 1][1] != spans[stop][0]:
        return False
    before = text[spans[stop - 1][0] : spans[stop - 1][1]]
    follows = text[spans[stop][1] + 1 : spans[stop][1] + 2]
    return before in {"No", "Nos", "no", "Art", "art", "Sec", "sec", "p", "pp"} and follows.isdigit()
