"""Where the words that name a speaker begin and end in a sentence."""

from __future__ import annotations

from functools import cache
from typing import cast as as_type

from twosource.extract.harm import readings
from twosource.extract.people import is_people_word
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import SourceKind
from twosource.text.lexicon import load_table, words

PACKAGE = "twosource.extract"
INSIDE = {"det", "amod", "compound", "flat", "nummod", "nmod", "case", "fixed", "goeswith", "advmod", "punct"}
LINKS = {"of", "for", "in"}
TIES = {"of", "for", "in", "at", "from", "near", "inside", "to", "'s", "’s", "'"}
MOVABLE = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "yesterday", "today", "tomorrow", "morning", "evening", "night", "afternoon", "week", "month",
    "year",
}  # fmt: skip
NOMINAL = {"NOUN", "PROPN", "ADJ", "NUM", "X"}
DETERMINERS = {
    "the", "a", "an", "some", "several", "its", "their", "his", "her", "this", "that", "these", "those",
    "one", "two", "three", "another", "other", "many", "both", "our", "my",
}  # fmt: skip
TITLES = {
    "president", "minister", "prime", "dr", "mr", "mrs", "ms", "doctor", "major", "general", "colonel",
    "sheikh", "king", "queen", "prince", "princess", "sir", "lord", "lady", "pope", "saint", "gen",
    "col", "lt", "sgt", "capt", "maj", "brig", "adm", "foreign", "vice", "imam", "ayatollah", "rep", "sen",
    "gov",
    "secretary", "sheriff", "detective", "officer", "deputy", "lieutenant", "sergeant", "chief",
    "mayor", "senator", "governor", "captain",
}  # fmt: skip
GROUPS = {"group", "militants", "fighters", "militant", "jihadists", "forces"}
AFFILIATED = {"linked", "based", "affiliated", "aligned", "run"}
QUOTES = {'"', "“", "”", "''", "``", "'", "‘", "’"}


def capitalised(token: Token) -> bool:
    """Whether the word is written like a name."""
    return token.text[:1].isupper()


@cache
def body_kinds() -> dict[str, str]:
    """Kind of source by a noun that bodies are called by; the first kind that lists it counts."""
    found: dict[str, str] = {}
    for kind, heads in load_table(PACKAGE, "bodies")["kind"].items():
        for head in heads:
            found.setdefault(head, kind)
    return found


@cache
def body_nouns() -> frozenset[str]:
    """The nouns that bodies are called by; a set is asked far faster than the keys of a table."""
    return frozenset(body_kinds())


def is_armed_body(word: str) -> bool:
    """Whether a word names those who bear arms for no state: "brigade", "militants"; it is in lower case."""
    return body_kinds().get(word) == "armed_group"


@cache
def body_pairs() -> dict[str, str]:
    """Kind of source by two words that say it together."""
    pairs = load_table(PACKAGE, "bodies")["pairs"]
    return {pair: kind for kind, listed in pairs.items() for pair in listed}


@cache
def role_kinds() -> dict[str, str]:
    """Kind of source by a noun that people are called by."""
    found: dict[str, str] = {}
    for kind, heads in load_table(PACKAGE, "roles")["kind"].items():
        for head in heads:
            found.setdefault(head, kind)
    return found


def role_kind(sentence: Sentence, head: int) -> SourceKind | None:
    """Kind of source by a noun in its place: a secretary general commands no army."""
    low = sentence[head].lower
    if low == "general":
        ahead = [t.lower for t in sentence.tokens[max(0, head - 2) : head] if t.text != "-"][-1:]
        if not words(PACKAGE, "roles", "civil.generals").isdisjoint(ahead):
            return "official"
    return as_type("SourceKind | None", role_kinds().get(low))


@cache
def roles() -> frozenset[str]:
    """Nouns of those who speak for a body."""
    return words(PACKAGE, "roles", "spokes.heads")


def speakerly(token: Token) -> bool:
    """Whether this noun can be somebody who says something, by the lexicons and the names."""
    low = token.lower
    if low in MOVABLE:
        return False
    return (
        low in role_kinds()
        or low in body_kinds()
        or low in roles()
        or bool(token.ent)
        or token.pos == "PROPN"
        or low in {"he", "she", "they", "we", "i", "who"}
    )


def watching(sentence: Sentence, end: int, head: int) -> str | None:
    """The sort of a body behind which stands what it watches: "an organisation | monitoring the conflict"."""
    watches = end < len(sentence) and sentence[end].lower in words(PACKAGE, "cues", "watching")
    return f"monitoring {sentence[head].text}" if watches else None


def _allowed(sentence: Sentence, child: Token, head: Token) -> bool:
    dep = child.dep.partition(":")[0]
    if dep in {"conj", "cc"}:
        governor = sentence[head.head] if dep == "cc" else head
        return child.i < sentence[governor.head].i and governor.dep in {"amod", "compound"}
    if dep == "obl":
        return head.dep == "amod" and child.i < head.i <= child.i + 2  # "Britain-based"
    if dep not in INSIDE or child.lower in MOVABLE:
        return False
    if dep == "case":
        return child.i != _first_case(sentence, head)
    if dep == "punct":
        return child.text in {"-", "–", "."} and abs(child.i - head.i) < 3
    if dep == "nmod" and child.i > head.i:
        case = next((c.lower for c in sentence.children(child.i, "case")), "")
        return case in TIES or (case == "with" and (head.lower in roles() or head.lower in role_kinds()))
    return dep != "advmod" or head.pos == "ADJ"


def _first_case(sentence: Sentence, head: Token) -> int:
    """The preposition that governs a phrase: no part of it, unless the phrase hangs on a noun."""
    if head.dep.startswith("nmod") and head.head != head.i:
        return -1
    return next((c.i for c in sentence.children(head.i, "case") if c.i < head.i), -1)


def shouted(sentence: Sentence, at: int) -> bool:
    """Whether a word is an acronym by its looks, whatever the tagger makes of it: "IS", "WHO"."""
    text = sentence[at].text
    return len(text) > 1 and text.isupper() and text.isalpha() and any(t.text.islower() for t in sentence)


def bounds(sentence: Sentence, head: int) -> tuple[int, int]:
    """First token and one past the last of the noun phrase of a head: no clauses, no appositions."""
    inside, stack = {head}, [head]
    while stack:
        top = sentence[stack.pop()]
        for child in sentence.children(top.i):
            if child.i not in inside and _allowed(sentence, child, top):
                inside.add(child.i)
                stack.append(child.i)
    for _, first, last in sentence.names():
        if first > head and not inside.isdisjoint(range(first, last)):
            inside.update(range(first, last))  # a name is whole: "a spokesman for | Veldin | Civil Defence"
    start = end = head
    while (ahead := _over_brackets(sentence, start - 1)) in inside and not _breaks(sentence, start):
        start = ahead
    while end + 1 in inside:
        end += 1
    while end > head and sentence[end].pos in {"DET", "ADP"}:
        end -= 1
    if start > 0 and shouted(sentence, start - 1) and sentence[start].lower in GROUPS:
        start -= 1  # "IS group": an acronym that the tagger took for an auxiliary
    return _with_name(sentence, start, end + 1, head)


def _over_brackets(sentence: Sentence, at: int) -> int:
    """The token before a bracketed short form that ends here: "Islamic State (IS) | group"."""
    if at > 2 and sentence[at].text in {")", "]"} and sentence[at - 2].text in {"(", "["}:
        return at - 3
    return at


def _breaks(sentence: Sentence, at: int) -> bool:
    """Whether a plain noun ends right before a name that begins here: "the incident | Syrian media"."""
    token, ahead = sentence[at], sentence[at - 1]
    if (
        ahead.tag == "NNS"
        and token.pos in {"ADJ", "NOUN"}
        and ahead.dep != "compound"
        and token.text.islower()
    ):
        return True  # "killing a number of civilians | local sources said"
    if of_the_harmed(sentence, at):
        return True
    if not capitalised(token) or capitalised(ahead) or at < 2 or sentence[at - 2].pos != "DET":
        return False
    odd = ahead.pos in {"ADJ", "NUM"} and sentence[at - 2].lower in {
        "a",
        "an",
    }  # "injuring a fourth | SANA said"
    return odd or (ahead.pos == "NOUN" and not speakerly(ahead))


def of_the_harmed(sentence: Sentence, at: int) -> bool:
    """Whether those harmed end right before: "six people | AFP reports", "wounded 50 | state media said"."""
    if sentence.capitals[at - 1]:
        return False
    token, ahead = sentence[at], sentence[at - 1]
    if ahead.tag == "NNS" and is_people_word(ahead.text) and ahead.lower not in roles():
        return token.ent == "ORG" or shouted(sentence, at)
    if ahead.text.isdigit() and at > 1:
        return bool(readings(sentence, at - 2, "patient"))
    return token.lower in _HEARSAY and bool(readings(sentence, at - 1, "state"))


_HEARSAY = frozenset({"reports", "sources", "media", "officials", "activists", "witnesses", "monitors"})


def _with_name(sentence: Sentence, start: int, end: int, head: int) -> tuple[int, int]:
    """A phrase with the whole of the name that its head is part of."""
    kind = sentence[head].ent
    while kind and start > 0 and sentence[start].ent == kind and not sentence[start].ent_start:
        if sentence[start - 1].ent != kind:
            break
        start -= 1
    while kind and end < len(sentence) and sentence[end].ent == kind and not sentence[end].ent_start:
        end += 1
    return start, end


def before(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The noun phrase that ends right before a token, read from the words alone."""
    end = at
    while end > 0 and (sentence[end - 1].text == "," or sentence[end - 1].text in QUOTES):
        end -= 1
    if end > 3 and sentence[end - 1].text == ")":  # "the Observatory (SOHR) | said"
        end = next((i for i in range(end - 2, max(0, end - 6), -1) if sentence[i].text == "("), end)
    if end == 0 or not (sentence[end - 1].pos in {"NOUN", "PROPN", "PRON"} or shouted(sentence, end - 1)):
        return None
    start = end - 1
    if sentence[start].pos == "PRON":
        return start, end
    while start > 0 and _joins(sentence, start - 1) and not _breaks(sentence, start):
        start -= 1
        if (sentence[start].pos == "DET" or sentence[start].lower in DETERMINERS) and not _tied(
            sentence, start
        ):
            break
    while start < end - 1 and (sentence[start].lower in TIES or sentence[start].pos in {"ADP", "PUNCT"}):
        start += 1
    return start, end


def _tied(sentence: Sentence, at: int) -> bool:
    """Whether the phrase that begins here hangs on a noun before it: "head of | the group"."""
    return at > 1 and sentence[at - 1].lower in _TYING and sentence[at - 2].pos in {"NOUN", "PROPN"}


_TYING = LINKS | {"at", "from"}


def _joins(sentence: Sentence, at: int) -> bool:
    token = sentence[at]
    if token.lower in MOVABLE:
        return False
    if (
        token.pos in NOMINAL
        or token.pos == "DET"
        or token.text in {"-", "'s", "’s"}
        or sentence[at].lower in {"based", "led"}
    ):
        return True
    return _tied(sentence, at + 1) if token.pos == "ADP" else False


def after(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """The noun phrase that begins right at a token, read from the words alone."""
    size = len(sentence)
    end = at
    while end < size and sentence[end].text in QUOTES:
        at = end = end + 1
    while end < size and _runs_on(sentence, at, end):
        end += 1
    while end > at and sentence[end - 1].pos not in {"NOUN", "PROPN", "PRON", "NUM", "ADJ"}:
        end -= 1
    return (at, end) if end > at else None


def _runs_on(sentence: Sentence, start: int, at: int) -> bool:
    token = sentence[at]
    if token.lower in MOVABLE:
        return False
    if token.pos == "DET":
        return at == start or sentence[at - 1].lower in TIES
    if token.pos == "PRON":
        return at == start
    if at > start and sentence[start].pos == "PRON" and sentence[start].lower not in DETERMINERS:
        return False
    if token.pos in NOMINAL or token.text in {"-", "'s", "’s"} or sentence[at - 1].text == "-":
        return True
    return token.lower in TIES and at > start and sentence[at - 1].pos in {"NOUN", "PROPN"}


def over_without(sentence: Sentence, end: int) -> int:
    """The end of a body's name over a capital preposition: "Doctors | Without Borders"."""
    more = end + 1 < len(sentence) and sentence[end].text == "Without"
    return end + 2 if more and capitalised(sentence[end - 1]) and capitalised(sentence[end + 1]) else end


def off_ruler(sentence: Sentence, head: int, end: int) -> int:
    """The end of a government's name before its ruler's: "Ruritanian government | of President Ada Quill"."""
    if sentence[head].lower not in _RULED or head + 2 >= end or sentence[head + 1].lower != "of":
        return end
    at = head + 2
    while at < end and sentence[at].lower.strip(".") in TITLES:
        at += 1
    return head + 1 if at < end and sentence[at].ent == "PER" else end


_RULED = frozenset({"government", "regime", "administration", "forces", "cabinet", "office"})


def head_of(sentence: Sentence, start: int, end: int) -> int:
    """The head of a phrase: the word whose governor lies outside, before any preposition."""
    for i in range(start, end):
        token = sentence[i]
        if token.pos in {"NOUN", "PROPN", "PRON"} and not start <= token.head < end:
            return i
    for i in range(start + 1, end):
        if sentence[i].pos == "ADP" and sentence[i - 1].pos in {"NOUN", "PROPN"}:
            return i - 1
    return end - 1


def said(sentence: Sentence, start: int, end: int) -> str:
    """The text of tokens as written, one space between words that stand apart: "Veldin 's" is "Veldin's"."""
    if end - start == 1:
        return sentence[start].text
    parts: list[str] = []
    ended = None
    for token in sentence.tokens[start:end]:
        if ended is not None and token.start > ended and token.text not in _OWNING:
            parts.append(" ")
        parts.append(token.text)
        ended = token.end
    return "".join(parts)


_OWNING = frozenset({"'s", "’s"})
DOCUMENTS = {"statement", "report", "interview", "tweet"}


def plain(sentence: Sentence, start: int, end: int) -> str:
    """A phrase without article, count, possessive ending and what trails after it, at most eight words."""
    while start < end - 1 and (
        sentence[start].lower in DETERMINERS
        or sentence[start].pos in {"DET", "CCONJ", "ADP", "PUNCT"}
        or _counts(sentence, start)
    ):
        start += 1
    end = next((i for i in range(start + 1, end) if _trails(sentence, i, end)), end)
    while end - 1 > start and (
        sentence[end - 1].lower in {"'s", "’s", "'"} or sentence[end - 1].pos == "PUNCT"
    ):
        end -= 1
    for i in range(start, min(end - 1, start + 4)):
        if sentence[i].text == "-" and sentence[i + 1].lower in AFFILIATED:
            start = i + 2 if i + 2 < end and capitalised(sentence[i + 2]) else start
    return said(sentence, start, min(end, start + 8))


def _counts(sentence: Sentence, at: int) -> bool:
    """Whether a word only says how many speak: "at | least | 140 people"; no "17 November Front"."""
    if sentence[at + 1].text[:1].isupper():
        return False
    return sentence[at].lower in {"least", "more", "than"} or sentence[at].text.replace(",", "").isdigit()


def _trails(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a phrase ends here: "the Observatory | a monitor", "activists | in the town"."""
    token = sentence[at]
    if token.pos == "DET" and at < end - 1:
        return sentence[at - 1].pos in {"NOUN", "PROPN"}
    if at + 2 >= end or token.lower not in {"in", "at", "from", "near"}:
        return token.text == "("
    last = sentence[at + 2]
    return last.lower in DOCUMENTS or (sentence[at + 1].lower == "the" and last.text.islower())


def watches(body: str) -> bool:
    """Whether a body is one that watches and is cited by its own name, whoever speaks for it."""
    watching = load_table(PACKAGE, "bodies")["class"]["monitor"]
    low = body.lower()
    return any(word in low for word in (*watching["names"], *watching["heads"]))
