"""The open data sets that the English reader is trained on and tested with, read into one shape."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from twosource.language.tokenizer import tokenize

NAME_LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
UNKNOWN = "?"  # a label that the data set does not give; training passes over it
KEPT_SUBTYPES = frozenset(
    [
        "nsubj:pass",
        "csubj:pass",
        "aux:pass",
        "obl:agent",
        "obl:tmod",
        "obl:unmarked",
        "nmod:poss",
        "acl:relcl",
        "compound:prt",
    ]
)


@dataclass
class Words:
    """One sentence with whatever its data set says of each word; `heads` count from 1, 0 is the root."""

    words: list[str]
    document: str = ""
    spaces: list[bool] = field(default_factory=list)
    heads: list[int] | None = None
    deps: list[str] | None = None
    upos: list[str] | None = None
    xpos: list[str] | None = None
    names: list[str] | None = None


# ---------------------------------------------------------------- Universal Dependencies


def conllu(path: Path) -> Iterator[tuple[str, list[list[str]], dict[int, tuple[int, bool]]]]:
    """Yield (document, rows, multi-word tokens) for each sentence of a treebank file."""
    document, rows, joined = "", [], {}
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# newdoc"):
            document = line.rpartition("=")[2].strip()
        elif not line and rows:
            yield document, rows, joined
            rows, joined = [], {}
        elif line and line[0] != "#":
            row = line.split("\t")
            if "-" in row[0]:
                first, last = map(int, row[0].split("-"))
                joined[first] = (last, "SpaceAfter=No" not in row[9])
            elif "." not in row[0]:
                rows.append(row)
    if rows:
        yield document, rows, joined


def relation(label: str) -> str:
    """A relation with its subtype where the subtype matters to the reader."""
    return label if label in KEPT_SUBTYPES else label.split(":", maxsplit=1)[0]


def spaces_of(rows: list[list[str]], joined: dict[int, tuple[int, bool]]) -> list[bool]:
    """Whether a space follows each word; inside a contraction none does."""
    after: list[bool] = []
    end, end_space = 0, True
    for row in rows:
        number = int(row[0])
        if number in joined:
            end, end_space = joined[number]
        inside = number < end
        after.append(False if inside else end_space if number == end else "SpaceAfter=No" not in row[9])
    return after


def treebank(path: Path, names: bool = False) -> list[Words]:
    """Read one treebank file; `names` also reads GUM's entities of the last column."""
    found = []
    sentences = [s for s in conllu(path) if sum(r[1].strip("_") == "" for r in s[1]) * 2 < len(s[1])]
    tags = gum_names([rows for _, rows, _ in sentences]) if names else None
    for i, (document, rows, joined) in enumerate(sentences):
        found.append(
            Words(
                words=[r[1] for r in rows],
                document=document,
                spaces=spaces_of(rows, joined),
                heads=[int(r[6]) for r in rows],
                deps=[relation(r[7]) for r in rows],
                upos=[r[3] for r in rows],
                xpos=[r[4] for r in rows],
                names=tags[i] if tags else None,
            )
        )
    return found


# ---------------------------------------------------------------- names of GUM, out of nested mentions

TITLES = frozenset(
    [
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "dr",
        "dr.",
        "prof.",
        "prof",
        "president",
        "sir",
        "king",
        "queen",
        "prince",
        "senator",
        "sen.",
        "rep.",
        "gov.",
        "governor",
        "pope",
        "judge",
        "justice",
        "general",
        "captain",
        "professor",
        "minister",
        "secretary",
    ]
)
JOINING = frozenset(
    [
        "of",
        "the",
        "and",
        "for",
        "&",
        "-",
        "de",
        "la",
        "von",
        "van",
        "du",
        "al",
        "in",
        "on",
        "'s",
        "’s",
        "to",
        "–",
        "/",
        "bin",
        "ibn",
        "el",
        "y",
        "da",
        "di",
        "del",
    ]
)
KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def gum_mentions(rows: list[list[str]]) -> list[tuple[int, int, str]]:
    """(first word, one past the last, kind) of every mention that opens and closes in these rows."""
    opened: list[tuple[str, str, int]] = []
    found = []
    for i, row in enumerate(rows):
        match = re.search(r"Entity=([^|]*)", row[9])
        for mark in re.findall(r"\([^()]*\)?|[^()]+\)", match[1]) if match else ():
            if mark.startswith("("):
                parts = mark.strip("()").split("-")
                opened.append((parts[0], parts[1] if len(parts) > 1 else "", i))
                if mark.endswith(")"):
                    _, kind, first = opened.pop()
                    found.append((first, i + 1, kind))
                continue
            for k in range(len(opened) - 1, -1, -1):
                if opened[k][0] == mark.strip(")"):
                    _, kind, first = opened.pop(k)
                    found.append((first, i + 1, kind))
                    break
    return found


def name_within(rows: list[list[str]], first: int, end: int) -> tuple[int, int] | None:
    """The proper name at the head of a mention: "the Iraqi president Barham Salih" holds "Barham Salih"."""
    inside = {int(rows[k][0]) for k in range(first, end)}
    heads = [k for k in range(first, end) if int(rows[k][6]) not in inside]
    if not heads or rows[heads[0]][4] not in ("NNP", "NNPS"):
        return None

    def proper(k: int) -> bool:
        return rows[k][4] in ("NNP", "NNPS") or (rows[k][1][:1].isupper() and rows[k][3] in ("ADJ", "NOUN"))

    left, right = heads[0], heads[0] + 1
    while left > first:
        k = left - 1
        while k > first and rows[k][1].lower() in JOINING and not proper(k):
            k -= 1
        if not proper(k):
            break
        left = k
    while right < end:
        k = right
        while k < end - 1 and rows[k][1].lower() in JOINING and not proper(k):
            k += 1
        if not (proper(k) or (rows[k][3] == "NUM" and k == right)):
            break
        right = k + 1
    while left < right - 1 and rows[left][1].lower() in TITLES | {"the"}:
        left += 1
    return left, right


def gum_names(sentences: list[list[list[str]]]) -> list[list[str]]:
    """Flat name labels for each sentence of GUM."""
    tagged = []
    for rows in sentences:
        tags = ["O"] * len(rows)
        for first, end, kind in sorted(gum_mentions(rows), key=lambda m: m[0] - m[1]):
            name = name_within(rows, first, end) if kind in KINDS and end - first <= 14 else None
            if name and all(t == "O" for t in tags[name[0] : name[1]]):
                tags[name[0] : name[1]] = bio(name[1] - name[0], KINDS[kind])
        tagged.append(tags)
    return tagged


def bio(length: int, kind: str) -> list[str]:
    return [f"B-{kind}"] + [f"I-{kind}"] * (length - 1)


# ---------------------------------------------------------------- name lists in columns


def columns(path: Path, word: int = 0, tag: int = 1) -> list[tuple[list[str], list[str]]]:
    """Sentences of a file with a word and a label on each line and blank lines between sentences."""
    found, words, tags = [], [], []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        row = re.split(r"[\t ]", line.strip("\r\n")) if "\t" not in line else line.strip("\r\n").split("\t")
        if not line.strip():
            if words:
                found.append((words, tags))
            words, tags = [], []
        elif not line.startswith("# ") and len(row) > max(word, tag) and row[word].strip():
            words.append(row[word].strip())
            tags.append(row[tag].strip())
    return found


def fixed(tags: list[str]) -> list[str]:
    """IOB1 to BIO: a name begins with B; labels other than the three kinds become O."""
    out: list[str] = []
    before = "O"
    for tag in tags:
        here = tag if tag in NAME_LABELS or tag == UNKNOWN else "O"
        if here[0] == "I" and before[2:] != tag[2:]:
            here = "B" + here[1:]
        out.append(here)
        before = tag
    return out


def named(sentences: list[tuple[list[str], list[str]]], document: str) -> list[Words]:
    return [Words(words=w, names=fixed(t), document=document) for w, t in sentences if 1 < len(w) < 200]


def wikigold(folder: Path) -> list[Words]:
    sentences = columns(folder / "wikigold/wikigold.conll")
    return named([s for s in sentences if s[0] != ["-DOCSTART-"]], "wikigold")


CROSSNER = {"person": "PER", "organisation": "ORG", "location": "LOC", "country": "LOC", "politician": "PER",
            "writer": "PER", "scientist": "PER", "researcher": "PER", "musicalartist": "PER",
            "politicalparty": "ORG", "band": "ORG", "university": "ORG"}  # fmt: skip


def crossner(folder: Path) -> list[Words]:
    """Five domains of Wikipedia; kinds other than the three are no names here."""
    found = []
    for path in sorted((folder / "crossner").glob("*/*.txt")):
        for words, tags in columns(path):
            mapped = []
            for tag in tags:
                kind = CROSSNER.get(tag[2:])
                mapped.append(f"{tag[:2]}{kind}" if kind else "O")
            found.append((words, mapped))
    return named(found, "crossner")


def multiner(folder: Path) -> list[Words]:
    """Government papers; its MISC is unlike the others' and passed over."""
    sentences = columns(folder / "multiner/Final_English.txt")
    mapped = [(w, [UNKNOWN if t.endswith("MISC") else t for t in ts]) for w, ts in sentences]
    return named([p for w, t in mapped for p in pieces(w, t)], "multiner")


def pieces(words: list[str], tags: list[str], size: int = 60) -> Iterator[tuple[list[str], list[str]]]:
    for i in range(0, len(words), size):
        yield words[i : i + size], tags[i : i + size]


def btc(folder: Path) -> list[Words]:
    """Tweets; a name that is an @handle is passed over."""
    found = []
    for path in sorted((folder / "btc").glob("*.conll")):
        for words, tags in columns(path):
            given = [UNKNOWN if w[0] == "@" else t for w, t in zip(words, tags, strict=True)]
            found.append((words, given))
    return named(found, "btc")


def uner(path: Path) -> list[Words]:
    return named(columns(path, 1, 2), path.stem)


WORLDWIDE = {"Person": "PER", "Organization": "ORG", "Location": "LOC", "Facility": "LOC"}


def worldwide(folder: Path) -> list[Words]:
    """Local newspapers of the whole world: a test set, never trained on."""
    found = []
    for path in sorted((folder / "worldwide").glob("*.tsv")):
        for words, tags in columns(path):
            mapped = []
            for tag in tags:
                kind = WORLDWIDE.get(tag[2:])
                mapped.append(("B-" if tag[0] in "BS" else "I-") + kind if kind else "O")
            found.append((words, mapped))
    return named(found, "worldwide")


# ---------------------------------------------------------------- re3d: reports on Syria and Iraq

RE3D = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}


def re3d(folder: Path) -> list[Words]:
    """Mentions cut down to the name they end in; words of a mention without one are passed over."""
    found = []
    for place in sorted((folder / "re3d").glob("*/documents.json")):
        mentions: dict[str, list[dict]] = {}
        for line in (place.parent / "entities.json").read_text(encoding="utf-8-sig").splitlines():
            if line.strip():
                entity = json.loads(line)
                mentions.setdefault(entity["documentId"], []).append(entity)
        for line in place.read_text(encoding="utf-8-sig").splitlines():
            if line.strip():
                record = json.loads(line)
                found.extend(_re3d_document(record["text"], mentions.get(record["_id"], [])))
    return found


def _re3d_document(text: str, mentions: list[dict]) -> Iterator[Words]:
    """Sentences of one report; a mention shrinks to the capitalised words that it ends in."""
    for line in re.finditer(r"[^\n]+", text):
        spans = [(s + line.start(), e + line.start()) for s, e in tokenize(line[0])]
        words = [text[s:e] for s, e in spans]
        tags = ["O"] * len(words)
        for mention in sorted(mentions, key=lambda m: m["begin"] - m["end"]):
            inside = [k for k, (s, e) in enumerate(spans) if s < mention["end"] and e > mention["begin"]]
            kind = RE3D.get(mention["type"])
            if not inside or not kind:
                continue
            first = inside[0]
            while first <= inside[-1] and (
                not words[first][0].isupper() or words[first].lower() in TITLES | {"the"}
            ):
                first += 1
            for k in inside:
                tags[k] = UNKNOWN
            if words[inside[-1]][0].isupper() and first <= inside[-1]:
                tags[first : inside[-1] + 1] = bio(inside[-1] + 1 - first, kind)
                for k in inside:
                    if k < first and words[k].lower() not in ("the", "a"):
                        tags[k] = UNKNOWN
                    elif k < first:
                        tags[k] = "O"
        start = 0
        for k, word in enumerate(words):
            if (word in ".!?" and k - start > 3) or k - start > 80 or k == len(words) - 1:
                yield Words(words=words[start : k + 1], names=tags[start : k + 1], document="re3d")
                start = k + 1


# ---------------------------------------------------------------- what goes where


def training_sets(folder: Path) -> dict[str, list[Words]]:
    """Every set that the weights may be trained on, by name."""
    return {
        "ewt": treebank(folder / "ud_ewt/en_ewt-ud-train.rebuilt.conllu"),
        "gum": treebank(folder / "ud_gum/gum_permissive-train.conllu", names=True),
        "uner": uner(folder / "uner/ewt-dev.iob2"),
        "wikigold": wikigold(folder),
        "crossner": crossner(folder),
        "multiner": multiner(folder),
        "btc": btc(folder),
        "re3d": re3d(folder),
    }
