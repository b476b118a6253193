"""Altered reports: copies, cuts and rewrites of a real article, and short reports that only cite its source.

Nothing here adds an origin. What a rewriter puts for a word stands in `synonyms.toml`.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from xml.etree import ElementTree

Row = dict[str, str]
SHARED = Path(__file__).parent.parent.parent / "shared" / "data"
PILES = (SHARED / "fa-kes" / "articles.jsonl", SHARED / "meantime")
PAPERS = ("Herald", "Courier", "Tribune", "Gazette", "Star", "Post", "Record", "Echo", "Mercury", "Dispatch")


def articles(paths: Sequence[Path], least: int) -> list[Row]:
    """The articles of JSON lines and of folders of CAT files that have `least` words and more."""
    rows: list[Row] = []
    for path in paths:
        if path.suffix == ".jsonl":
            rows += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        else:
            rows += filter(None, map(_from_cat, sorted(path.rglob("corpus_*/*.xml"))))
    return [row for row in rows if len(row["text"].split()) >= least]


def _from_cat(path: Path) -> Row | None:
    """An article of MEANTIME: its first sentence is the headline, its second the day."""
    root = ElementTree.parse(path).getroot()
    lines: dict[int, list[str]] = {}
    for token in root.iter("token"):
        lines.setdefault(int(token.get("sentence", "0")), []).append(token.text or "")
    said = [_joined(words) for _, words in sorted(lines.items())]
    day = re.search(r"(\w+ \d{1,2}) ?, (\d{4})", said[1]) if len(said) > 2 else None
    if day is None:
        return None
    text = " ".join(said[2:])
    return {
        "id": root.get("doc_id", path.stem),
        "outlet": "Wikinews",
        "published": datetime.strptime(f"{day[1]} {day[2]}", "%B %d %Y").date().isoformat(),
        "title": said[0],
        "text": text,
    }


def _joined(words: Sequence[str]) -> str:
    text = " ".join(words).replace("`` ", '"').replace(" ''", '"')
    text = re.sub(r" ([.,;:?!%)\]]|'s\b|n't\b|'(?=\s|$))", r"\1", text)
    return re.sub(r"([(\[$£€]) ", r"\1", text)


def sentences(text: str) -> list[str]:
    """The sentences of a text, cut where a stop is followed by a capital."""
    return [s for s in re.split(r"(?<=[.?!])\s+(?=[A-Z\"“])", text.strip()) if s]


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "synonyms.toml").read_text(encoding="utf-8"))


@cache
def _put() -> tuple[re.Pattern[str], dict[str, Any]]:
    """Phrases before words: what is put for one is not rewritten again."""
    said = {key: new for kind in ("numbers", "words", "phrases") for key, new in _table()[kind].items()}
    keys = sorted(said, key=len, reverse=True)
    return re.compile(r"\b(" + "|".join(map(re.escape, keys)) + r")\b", re.IGNORECASE), said


def synonyms(text: str, chance: Random, share: float = 1.0) -> str:
    """The text with other words wherever the table has some; a name in capitals stays as it is."""
    pattern, said = _put()

    def put(match: re.Match[str]) -> str:
        word, at = match.group(), match.start()
        opens = at == 0 or text[:at].rstrip()[-1:] in '.?!:"“'
        if chance.random() > share or (word[0].isupper() and not opens):
            return word
        new = said[word.lower()]
        new = new if isinstance(new, str) else chance.choice(new)
        return new[0].upper() + new[1:] if word[0].isupper() else new

    return pattern.sub(put, text)


_SAID = r"(?:said|stated|reported|announced|told|added|noted|says)"
_WHO = r"(?P<who>(?:(?:[Tt]he|[Aa]n?) )?[A-Z][\w' -]{3,60}?)"
_TAIL = re.compile(rf"^(?P<what>.{{30,}}?),? {_WHO} {_SAID}(?: on \w+| \w+day)?\.$")
_HEAD = re.compile(rf"^{_WHO} {_SAID} (?:on \w+ )?(?:that )?(?P<what>.{{30,}})\.$")
_WHEN = re.compile(r"^(?P<when>On \w+day|Earlier|Meanwhile|Later),? (?P<rest>[a-z].+)\.$")


def turned(sentence: str) -> str:
    """A sentence with its attribution, or its day, at the other end; one that quotes stays as it is."""
    if '"' in sentence or "“" in sentence:
        return sentence
    if found := _TAIL.match(sentence):
        return f"According to {_low(found['who'])}, {_low(found['what'])}."
    if found := _HEAD.match(sentence):
        what = found["what"]
        return f"{what[0].upper()}{what[1:]}, {_low(found['who'])} said."
    if found := _WHEN.match(sentence):
        return f"{found['rest'][0].upper()}{found['rest'][1:]} {_low(found['when'])}."
    return sentence


def _low(text: str) -> str:
    """With a small letter where no name stands: articles and numbers."""
    first = text.split(maxsplit=1)[0]
    small = first in {"The", "A", "An", "At", "On", "In", "Some", "More", "Several", "Earlier", "Later"}
    return text[0].lower() + text[1:] if small else text


def reprint(row: Row, _: Random) -> Row:
    """The same words."""
    return row


def near(row: Row, chance: Random) -> Row:
    """A word in twenty left out, and every third comma."""
    kept = [w for w in row["text"].split() if chance.random() > 0.05 or w[0].isupper() or w[0].isdigit()]
    return row | {"text": " ".join(w.rstrip(",") if chance.random() < 0.3 else w for w in kept)}


def abridged(row: Row, chance: Random) -> Row:
    """The first third to two thirds."""
    parts = sentences(row["text"])
    return row | {"text": " ".join(parts[: max(2, round(len(parts) * chance.uniform(0.33, 0.67)))])}


def retitled(row: Row, chance: Random) -> Row:
    """The same words under another headline."""
    new = f"{chance.choice(('Fresh news', 'What we know', 'Latest'))}: {synonyms(row['title'], chance)}"
    return row | {"title": new}


def reworded(row: Row, chance: Random) -> Row:
    """Other words, the same order."""
    return row | {"title": synonyms(row["title"], chance), "text": synonyms(row["text"], chance)}


def reordered(row: Row, chance: Random) -> Row:
    """The same sentences after the lead in another order."""
    lead, *rest = sentences(row["text"])
    chance.shuffle(rest)
    return row | {"text": " ".join((lead, *rest))}


def rewritten(row: Row, chance: Random) -> Row:
    """Other words, sentences turned round, in another order, and one in six left out."""
    lead, *rest = (turned(s) for s in sentences(row["text"]))
    rest = [s for s in rest if chance.random() > 1 / 6]
    chance.shuffle(rest)
    text = synonyms(" ".join((lead, *rest)), chance)
    return row | {"title": synonyms(row["title"], chance), "text": text}


ALTERED = {
    "reprint": reprint, "near": near, "abridged": abridged, "retitled": retitled,
    "reworded": reworded, "reordered": reordered, "rewritten": rewritten,
}  # fmt: skip


def called(name: str, aliases: Sequence[str], chance: Random) -> Iterator[str]:
    """Endlessly the ways in which papers call a source: in full, short, misspelt, by what it is."""
    while True:
        yield chance.choice(
            [name, *(a for a in aliases if a[0].isupper()), *_short(name), *_misspelt(name, chance)]
        )


def _short(name: str) -> list[str]:
    words = [w for w in name.split() if w.lower() not in {"the", "of", "for", "and"}]
    told = ["".join(w[0] for w in words).upper()] if len(words) > 2 else []
    low = name.lower()
    if "observatory" in low:
        told += [
            "the Observatory",
            "a war monitor",
            "the Britain-based monitor",
            "a monitoring group",
            "the monitor",
        ]
        told += [
            "the Observatory's director",
            "the Syrian Observatory",
            "the Britain-based Syrian Observatory",
        ]
    if "state" in low and ("tele" in low or "tv" in low):
        told += ["state television", "state TV"]
    if "ministry" in low or "minister" in low:
        told += ["the ministry", "a ministry spokesman"]
    return told


def _misspelt(name: str, chance: Random) -> list[str]:
    """One letter left out, or twice, in a long word of a long name."""
    long = [w for w in name.split() if len(w) > 6]
    if not long or len(name) < 14:
        return []
    word = chance.choice(long)
    at = chance.randrange(2, len(word) - 1)
    return [
        name.replace(word, word[:at] + word[at + chance.choice((1, 0)) * 1 :], 1),
        name.replace(word, word[:at] + word[at - 1 :], 1),
    ]


def _sentence_of(row: Row, names: Sequence[str]) -> str:
    """The first sentence that cites one of them, else the lead."""
    parts = sentences(row["text"])
    return next((s for s in parts if any(n in s for n in names) and re.search(rf"\b{_SAID}\b", s)), parts[0])


LEADS = (
    "{what}, {who} said on {day}. The report could not be checked at once.",
    "{what}. {Who} gave the news on {day}. There was no word from anybody else.",
    "According to {who}, {low}. Further details were not given.",
    "{Who} reported that {low}. It did not say how it knew.",
)


def citing(row: Row, what: str | None, names: Sequence[str], who: Iterator[str], chance: Random) -> Row:
    """A short report that tells what the article tells and cites nobody but the source of the article.

    `what` is a plain telling of the happening; without one the sentence that cites the source is told again.
    """
    name = next(who)
    sentence = _sentence_of(row, names)
    again = any(n in sentence for n in names)
    if what is None or (again and chance.random() < 0.5):
        text = f"{turned(sentence)} It was not clear who else had seen it. Talks go on elsewhere this week."
        if not again:
            text = f"{sentence.rstrip('.')}, {name} said. It was not clear who else had seen it."
    else:
        low = what[0].lower() + what[1:]
        day = chance.choice(("Monday", "Wednesday", "Friday", "Sunday"))
        text = chance.choice(LEADS).format(
            what=what, low=low, who=name, Who=name[0].upper() + name[1:], day=day
        )
    title = chance.choice((row["title"], synonyms(row["title"], chance), "News in brief"))
    return row | {"title": title, "text": text}
