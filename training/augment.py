"""Sentences as they come from the wild: joined, without their marks, in other cases, with furniture."""

from __future__ import annotations

import random
from dataclasses import dataclass

from corpora import UNKNOWN, Words

MASKED = -100
PUNCTUATION = frozenset("\"“”'‘’``''«»")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
LONG_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
LONG_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FURNITURE = [
    "Share",
    "Share this",
    "Print",
    "Read more",
    "Related Articles",
    "World News",
    "Middle East",
    "BREAKING",
    "Breaking News",
    "Updated",
    "Top Stories",
    "Advertisement",
    "Photo : Reuters",
    "File photo",
    "Local News",
    "Sign up for our newsletter",
    "Comments",
    "Home",
    "Politics",
    "Click here to subscribe",
    "More on this story",
    "Share on Facebook Tweet",
    "Last updated",
]


@dataclass
class Example:
    """Words ready for the network; `starts` marks the first word of each sentence, labels may be missing."""

    words: list[str]
    heads: list[int]  # from 1; 0 is the root; MASKED where unknown
    deps: list[str | None]
    upos: list[str | None]
    xpos: list[str | None]
    names: list[str | None]
    starts: list[int]


def plain(sentence: Words) -> Example:
    """A sentence as its data set has it."""
    n = len(sentence.words)
    none: list[str | None] = [None] * n
    return Example(
        words=list(sentence.words),
        heads=list(sentence.heads) if sentence.heads else [MASKED] * n,
        deps=list(sentence.deps) if sentence.deps else none[:],
        upos=list(sentence.upos) if sentence.upos else none[:],
        xpos=list(sentence.xpos) if sentence.xpos else none[:],
        names=[None if t == UNKNOWN else t for t in sentence.names] if sentence.names else none[:],
        starts=[1] + [0] * (n - 1),
    )


def joined(examples: list[Example]) -> Example:
    """Several sentences as one run of words, each with a root of its own."""
    whole = Example([], [], [], [], [], [], [])
    for e in examples:
        shift = len(whole.words)
        whole.words += e.words
        whole.heads += [h + shift if h > 0 else h for h in e.heads]
        whole.deps += e.deps
        whole.upos += e.upos
        whole.xpos += e.xpos
        whole.names += e.names
        whole.starts += e.starts
    return whole


def without(e: Example, gone: set[int]) -> Example:
    """Leave words out; what hung on one of them hangs on its governor."""
    if not gone or len(gone) >= len(e.words):
        return e
    place, kept = {}, [i for i in range(len(e.words)) if i not in gone]
    for new, i in enumerate(kept):
        place[i] = new

    def governor(i: int) -> int:
        head = e.heads[i]
        for _ in range(len(e.words)):
            if head <= 0 or head - 1 not in gone:
                break
            head = e.heads[head - 1]
        return place[head - 1] + 1 if head > 0 else head

    starts, due = [], 0
    for i, flag in enumerate(e.starts):
        due = due or flag
        if i not in gone:
            starts.append(due)
            due = 0
    return Example(
        words=[e.words[i] for i in kept],
        heads=[governor(i) for i in kept],
        deps=[e.deps[i] for i in kept],
        upos=[e.upos[i] for i in kept],
        xpos=[e.xpos[i] for i in kept],
        names=[e.names[i] for i in kept],
        starts=starts,
    )


def no_apostrophes(e: Example) -> Example:
    """Write "Syrias" for "Syria's" and "dont" for "don't", as careless pages have it."""
    gone = set()
    for i, word in enumerate(e.words):
        if word in ("'s", "’s") and e.xpos[i] in ("POS", None) and i > 0 and e.heads[i] in (i, MASKED):
            e.words[i - 1] += "s"
            gone.add(i)
        elif word in ("'", "’"):
            gone.add(i)
        else:
            e.words[i] = word.replace("'", "").replace("’", "") or word
    return without(e, gone)


def header(rng: random.Random) -> Example:
    """A date, a byline or a line of furniture: words of their own, neither parsed nor tagged."""
    day, month, year = rng.randint(1, 31), rng.randrange(12), rng.randint(2001, 2024)
    kinds = (
        lambda: f"{rng.choice(DAYS)} {day:02} {MONTHS[month]} {year}",
        lambda: f"{rng.choice(LONG_DAYS)} , {LONG_MONTHS[month]} {day} , {year}",
        lambda: f"{LONG_MONTHS[month]} {day} , {year}",
        lambda: (
            f"{LONG_MONTHS[month]} {day} {year} "
            f"{rng.randint(1, 12)}:{rng.randint(0, 59):02} {rng.choice(['AM', 'PM'])}"
        ),
        lambda: f"{year}-{month + 1:02}-{day:02}",
        lambda: rng.choice(FURNITURE),
        lambda: f"{rng.choice(FURNITURE)} {day} {MONTHS[month]} {year}",
    )
    words = rng.choice(kinds)().split()
    n = len(words)
    return Example(words, [MASKED] * n, [None] * n, [None] * n, [None] * n, ["O"] * n, [1] + [0] * (n - 1))


def flattened(e: Example, rng: random.Random) -> Example:
    """Drop commas, quotation marks, hyphens and apostrophes, each kind with its own chance."""
    gone = set()
    commas, quotes, hyphens = rng.random() < 0.3, rng.random() < 0.15, rng.random() < 0.05
    some = rng.random() < 0.10
    for i, word in enumerate(e.words):
        if (
            (commas and word == ",")
            or (quotes and word in PUNCTUATION)
            or (hyphens and word in "-–—")
            or (some and word in ',;:()-–—"“”' and rng.random() < 0.5)
        ):
            gone.add(i)
    e = without(e, gone)
    if rng.random() < 0.2:
        e = no_apostrophes(e)
    return e


def worn(e: Example, rng: random.Random) -> Example:
    """Sometimes an attribution at the end, which flattened news has often and the treebanks seldom."""
    from attribution import attributed  # noqa: PLC0415 - it builds on this module

    return attributed(e, rng) if rng.random() < 0.12 else e


def unstopped(e: Example, rng: random.Random, chance: float) -> Example:
    """Take the full stop off the end."""
    if len(e.words) > 2 and e.words[-1] in (".", ":", "!", "...") and rng.random() < chance:
        return without(e, {len(e.words) - 1})
    return e


def cased(e: Example, rng: random.Random) -> Example:
    draw = rng.random()
    if draw < 0.06:
        e.words = [w.lower() for w in e.words]
    elif draw < 0.10:
        e.words = [w.upper() for w in e.words]
    elif draw < 0.14:
        e.words = [w[:1].upper() + w[1:] for w in e.words]
    return e


def example(sentences: list[Words], rng: random.Random, names: dict[str, list[list[str]]]) -> Example:
    """One training example out of consecutive sentences, worn as real input is."""
    many = len(sentences) > 1
    if rng.random() < 0.25:
        sentences = [renamed(s, names, rng) for s in sentences]
    parts = [worn(plain(s), rng) for s in sentences]
    parts = [unstopped(p, rng, 0.5 if many else 0.15) for p in parts]
    parts = [cased(flattened(p, rng), rng) if rng.random() < 0.7 else p for p in parts]
    if rng.random() < 0.07:
        parts.insert(0, header(rng))
    if rng.random() < 0.02:
        parts.append(header(rng))
    return joined(parts)


def grouped(sentences: list[Words], rng: random.Random, longest: int = 75) -> list[list[Words]]:
    """Cut a corpus into single sentences and short runs of neighbours."""
    groups: list[list[Words]] = []
    i = 0
    while i < len(sentences):
        want = rng.choices((1, 2, 3), (0.7, 0.22, 0.08))[0]
        group = [sentences[i]]
        while len(group) < want and i + len(group) < len(sentences):
            after = sentences[i + len(group)]
            if sum(len(s.words) for s in group) + len(after.words) > longest:
                break
            group.append(after)
        groups.append(group)
        i += len(group)
    return groups


def mentions(sentences: list[Words]) -> dict[str, list[list[str]]]:
    """Every name of the sentences by its kind."""
    found: dict[str, list[list[str]]] = {"PER": [], "ORG": [], "LOC": []}
    for s in sentences:
        for word, tag in zip(s.words, s.names or (), strict=False):
            if tag[:2] == "B-":
                found[tag[2:]].append([word])
            elif tag[:2] == "I-":
                found[tag[2:]][-1].append(word)
    return {k: [m for m in v if m[0][0].isupper() and len(m) <= 6] for k, v in found.items()}


def renamed(s: Words, names: dict[str, list[list[str]]], rng: random.Random) -> Words:
    """The sentence with some of its names exchanged for others of their kind; only where it has no tree."""
    if s.heads or not s.names:
        return s
    words: list[str] = []
    tags: list[str] = []
    i = 0
    while i < len(s.words):
        end = i + 1
        while end < len(s.words) and s.names[i][:2] == "B-" and s.names[end][:2] == "I-":
            end += 1
        kind = s.names[i][2:]
        if s.names[i][:2] == "B-" and rng.random() < 0.5:
            other = rng.choice(names[kind])
            words += other
            tags += [f"B-{kind}"] + [f"I-{kind}"] * (len(other) - 1)
        else:
            words += s.words[i:end]
            tags += s.names[i:end]
        i = end
    return Words(words=words, names=tags, document=s.document)
