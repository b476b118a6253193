"""How sure is it, and is it violence at all? MEANTIME's marks of factuality against those of the record.

    python evaluation/meantime.py pile FOLDER PILE.jsonl
    python evaluation/meantime.py score FOLDER RECORD.json [--json]

`pile` writes the articles of the CAT XML files under FOLDER as rows that can be built from. `score` takes the
gold's event mentions that are marked for factuality and are neither speech nor grammatical words ("carry
out"), and finds the shortest mention of the record's that covers all their words; and it asks of every one of
them, in the record or not, how the reader takes its words. Definitions are in docs/evaluation.md.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from twosource.extract.reality import reality
from twosource.findings.tokens import Sentence
from twosource.language import TextPiece, load

NO_HAPPENING = {"SPEECH_COGNITIVE", "GRAMMATICAL"}
TIGHT_BEFORE = set(".,;:!?)]%'’”") | {"n't", "'s", "’s", "'re", "'ve", "'ll"}
TIGHT_AFTER = set("([$€£“#")
CLIPPED = {"m", "s", "t", "d", "re", "ve", "ll"}  # what "'" is cut from
QUOTES = {"``": "“", "''": "”"}
HARM = re.compile(r"(?i)\b(?:kill|dead|deaths?|die[sd]?|fatalit|injur|wound|missing|arrest|detain|evacuat)")
SURE = {"CERTAIN": "occurred", "PROBABLE": "alleged", "POSSIBLE": "alleged"}
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One annotated article: the text that its tokens make, and where each token stands in it."""

    id: str
    title: str
    body: str
    tokens: Mapping[str, Span]
    events: Sequence[tuple[Span, str]]
    quantities: Sequence[Span]

    @property
    def text(self) -> str:
        """The text as the record has it."""
        return f"{self.title}\n\n{self.body}"


def certainty(marks: Mapping[str, str]) -> str | None:
    """The record's word for the gold's marks; None where they leave it open."""
    if marks.get("polarity") == "NEG":
        return "denied"
    if marks.get("special_cases") != "NONE" or marks.get("polarity") != "POS":
        return None
    if marks.get("time") == "FUTURE":
        return "planned"
    if marks.get("time") != "NON_FUTURE":
        return None
    return SURE.get(marks.get("certainty", ""))


def page(path: Path) -> Page:
    """Read one CAT XML file."""
    root = ElementTree.parse(path).getroot()
    pieces: list[str] = []
    tokens: dict[str, Span] = {}
    length, before, sentence, headline = 0, "", "0", 0
    for token in root.iter("token"):
        word = QUOTES.get(token.text or "", token.text or "")
        gap = joint(before, word)
        if token.get("sentence") != sentence:
            gap, headline = ("\n\n", length) if sentence == "0" else ("\n", headline)
            sentence = token.get("sentence", "")
        pieces += [gap, word]
        tokens[token.get("t_id", "")] = (length + len(gap), length + len(gap) + len(word))
        length, before = length + len(gap) + len(word), word
    text = "".join(pieces)
    return Page(
        id=root.get("doc_id", path.stem),
        title=text[:headline],
        body=text[headline + 2 :],
        tokens=tokens,
        events=tuple(events(root, tokens)),
        quantities=tuple(
            extent(each, tokens) for each in root.iter("VALUE") if each.get("type") == "QUANTITY"
        ),
    )


def joint(before: str, word: str) -> str:
    """What stands between two tokens of a sentence."""
    clipped = before in {"'", "’"} and word in CLIPPED
    return "" if not before or clipped or word in TIGHT_BEFORE or before in TIGHT_AFTER else " "


def extent(markable: ElementTree.Element, tokens: Mapping[str, Span]) -> Span:
    """From the first to the last token of a mark."""
    spans = [tokens[each.get("t_id", "")] for each in markable.iter("token_anchor")]
    return min(start for start, _ in spans), max(end for _, end in spans)


def events(root: ElementTree.Element, tokens: Mapping[str, Span]) -> Iterator[tuple[Span, str]]:
    """The event mentions that have a certainty and are a happening."""
    kinds = {each.get("m_id"): each.get("class") for each in root.iter("EVENT")}
    kind_of = {
        source.get("m_id"): kinds.get(target.get("m_id"))
        for link in root.iter("REFERS_TO")
        for target in link.findall("target")
        for source in link.findall("source")
    }
    for each in root.iter("EVENT_MENTION"):
        sure = certainty(each.attrib)
        if sure and len(each) and kind_of.get(each.get("m_id")) not in NO_HAPPENING:
            yield extent(each, tokens), sure


def pages(folder: Path) -> list[Page]:
    """All articles under a folder, each once, in the order of their ids."""
    found = {each.id: each for each in map(page, sorted(folder.rglob("*.xml")))}
    return [found[key] for key in sorted(found)]


def covering(span: Span, mentions: Sequence[tuple[int, int, str]]) -> str | None:
    """The factuality of the shortest mention that covers a span."""
    around = [each for each in mentions if each[0] <= span[0] and span[1] <= each[1]]
    return min(around, key=lambda each: each[1] - each[0])[2] if around else None


def in_words(gold: Sequence[Page]) -> dict[str, float]:
    """How the reader takes the words of every marked event, whether the record wants it or not."""
    pairs: Counter[tuple[str, str]] = Counter()
    for article in gold:
        title, start = article.title, len(article.title) + 2
        read = load().read([TextPiece(title, 0, True), TextPiece(article.body, start, True)])
        sentences = [sentence for piece in read for sentence in piece]
        pairs.update((sure, taken(span, sentences)) for span, sure in article.events)
    found = shares(pairs, pairs.total())
    return {
        "every event: accuracy": found["factuality accuracy"],
        "every event: accuracy of saying occurred always": found["accuracy of saying occurred always"],
        "every event: mean over the classes": found["factuality, mean over the classes"],
    }


def taken(span: Span, sentences: Sequence[Sentence]) -> str:
    """What the reader takes the event to be that some words name."""
    for sentence in sentences:
        words = [each for each in sentence if span[0] <= each.start < span[1]]
        if words:
            inside = {each.i for each in words}
            head = next((each for each in words if each.head not in inside or each.head == each.i), words[-1])
            return reality(sentence, head.i)
    return "occurred"


def score(gold: Sequence[Page], record: Mapping[str, Any]) -> dict[str, Any]:
    """Shares and counts over all articles that the record holds."""
    documents = {re.split(r"[/#]", str(each["origin"]))[-1]: each for each in record["documents"]}
    mentions: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for event in record["events"]:
        for each in event["mentions"]:
            mentions[each["document"]].append((each["start"], each["end"], event["factuality"]))
    read: dict[str, list[Span]] = defaultdict(list)
    for figure in record["figures"]:
        for each in figure["observations"]:
            read[each["document"]].append((each["start"], each["end"]))
    pairs: Counter[tuple[str, str]] = Counter()
    marked = harm = harm_read = 0
    for article in gold:
        document = documents.get(article.id)
        if document is None or document["text"] != article.text:
            continue
        marked += len(article.events)
        for span, sure in article.events:
            if ours := covering(span, mentions[document["id"]]):
                pairs[sure, "planned" if ours == "warned" else ours] += 1
        for start, end in article.quantities:
            before, after = article.text[:start], article.text[end:]
            if HARM.search(before.rpartition("\n")[2] + after.partition("\n")[0]):
                harm += 1
                harm_read += any(a < end and start < b for a, b in read[document["id"]])
    figures = sum(map(len, read.values()))
    violent = {m["document"] for e in record["events"] if e["type"] == "assault" for m in e["mentions"]}
    return {
        **shares(pairs, marked),
        "pages without an assault": 1 - len(violent) / (len(documents) or 1),
        "quantities in sentences of harm, F1": 2 * harm_read / ((harm + figures) or 1),
        "quantities in sentences of harm": harm,
        "of them read": harm_read,
        "figures read": figures,
        "articles": len(documents),
    }


def shares(pairs: Mapping[tuple[str, str], int], marked: int) -> dict[str, Any]:
    """Accuracy, what the commonest answer alone would reach, and the mean over the gold's classes."""
    total = sum(pairs.values()) or 1
    classes = Counter[str]()
    for (sure, _), count in pairs.items():
        classes[sure] += count
    right = {sure: pairs.get((sure, sure), 0) / count for sure, count in classes.items()}
    return {
        "gold events met": sum(pairs.values()) / (marked or 1),
        "factuality accuracy": sum(pairs.get((sure, sure), 0) for sure in classes) / total,
        "accuracy of saying occurred always": classes["occurred"] / total,
        "factuality, mean over the classes": sum(right.values()) / (len(right) or 1),
        "by class": {f"{sure} as {ours}": count for (sure, ours), count in sorted(pairs.items())},
        "gold events": marked,
    }


def main() -> int:
    """Write the pile or print the score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("work", choices=("pile", "score"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("file", type=Path, help="the pile that is written, or the record that is scored")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    gold = pages(given.folder)
    if given.work == "pile":
        rows = [json.dumps({"id": each.id, "title": each.title, "text": each.body}) + "\n" for each in gold]
        given.file.write_text("".join(rows), encoding="utf-8")
        return 0
    found = score(gold, json.loads(given.file.read_text(encoding="utf-8"))) | in_words(gold)
    print(json.dumps(found, indent=1) if given.json else "\n".join(f"{k}: {v}" for k, v in found.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
