"""Words of news English with their offsets, cut as the treebanks cut them."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

Span = tuple[int, int]

# What stands between words: white space, control characters, marks of direction and of zero width.
GAP = r"\s\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
RUN = re.compile(f"[^{GAP}]+")
LONGEST_RUN = 200  # characters; a longer run without a gap is no English and is one word
REMEMBERED_RUN = 40  # longer runs are rare and would fill the memory


@cache
def abbreviations() -> frozenset[str]:
    """The words of `abbreviations.toml`."""
    lists = tomllib.loads((Path(__file__).parent / "abbreviations.toml").read_text(encoding="utf-8"))
    return frozenset(word for words in lists.values() for word in words)


# Marks as treebanks write them, which are read as what they stand for.
READ_AS = {
    "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": "“", "''": '"',
}  # fmt: skip


_CLITIC = r"['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)(?!\w)"
_NT = r"[nN]['’][tT](?!\w)"
_TOKEN = re.compile(
    rf"""
      -[LR][RSC]B-                                         # brackets as treebanks write them
    | \`\` | ''
    | (?:https?://|www\.)[^<>"“”]*[^<>"“”.,;:!?)\]'’]
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | [@\#]\w+
    | \d{{4}}-\d{{1,2}}-\d{{1,2}}(?!\d)
    | (?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?!\w))?              # U.S.  a.m.  U.N
    | \d+(?:[.,:/]\d+)*(?=(?:am|pm|AM|PM|km|kg|cm|mm|ft|lb|mph|kph|p\.m\.|a\.m\.)(?!\w))
    | \d+(?:[.,:/]\d+)*(?:[^\W\d_]+(?!\w))?                # 280,000  1.5m  2nd  1980s  10:30
    | {_NT}
    | {_CLITIC}
    | (?i:do|does|did|is|are|was|were|have|has|had|would|could|should|must|ca|wo)(?=(?i:nt)(?!\w))
    | (?<=[a-zA-Z])(?i:nt)(?!\w)
    | (?i:can)(?=(?i:not)(?!\w))
    | (?i:gon|wan)(?=(?i:na)(?!\w))
    | \w+?(?={_NT})
    | \w+?(?={_CLITIC})
    | (?:\w+\.)+(?:com|org|net|gov|edu|info|tv|uk|ru|sy|il|eu|fr|de)(?!\w)
    | \w+(?:&\w+)+                                         # AT&T
    | (?i:e|x|co|re|ex|un|non|pre|pro|mid|sub|pan|post|anti|semi|mini|multi|inter|extra)
        -[^\W\d_]+                                         # pro-regime  ex-minister  e-mail
    | \w+(?:['’]\w+)+                                      # O'Brien  Ba'ath
    | \w+
    | \.{{2,}} | -{{2,}} | [!?]{{2,}}
    | .
    """,
    re.VERBOSE | re.DOTALL,
)


def tokenize(text: str) -> list[Span]:
    """Half-open offsets of every word and mark of `text`, in order."""
    found: list[Span] = []
    for run in RUN.finditer(text):
        start, end = run.span()
        if end - start > LONGEST_RUN:
            found.append((start, end))
            continue
        words = (_remembered if end - start <= REMEMBERED_RUN else _cut)(run[0])
        if len(words) == 1:  # as most are, and it is the whole run
            found.append((start, end))
        else:
            found += [(start + s, start + e) for s, e in words]
    return found


def _cut(run: str) -> tuple[Span, ...]:
    """The words of a run of characters without a gap."""
    if run.isalpha() and len(run) > 6 and run[-2:].lower() not in ("nt", "ot", "na"):
        return ((0, len(run)),)
    spans: list[Span] = []
    for match in _TOKEN.finditer(run):
        start, end = match.span()
        if match[0] == "." and spans and _is_abbreviation(run, spans[-1], end):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple(spans)


def _is_abbreviation(run: str, word: Span, end: int) -> bool:
    """Whether the full stop at the end of a run belongs to its word: a title, a month, an initial."""
    text = run[word[0] : word[1]]
    if word[1] != end - 1 or (end < len(run) and run[end].isalnum()):
        return False
    if len(text) == 1:
        return text.isupper() and text != "I"
    return text in abbreviations()


_remembered = lru_cache(maxsize=200_000)(_cut)
