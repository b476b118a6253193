"""Who is cited: names, roles, bodies and groups, each resolved to the fullest form in the document."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import cast as as_type

from twosource.extract.speakers_names import Names, body_kind, folded, national, runs, source_kind, spans
from twosource.extract.speakers_phrases import (
    DETERMINERS,
    PACKAGE,
    after,
    body_kinds,
    bounds,
    head_of,
    role_kinds,
    roles,
    said,
)
from twosource.findings.article import Extent, ParsedArticle
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import SourceKind
from twosource.text.lexicon import load_table, words

HUMAN, PLURAL, THING = {"he", "she", "him", "her"}, {"they", "them"}, {"it"}
STATE: frozenset[SourceKind] = frozenset({"official", "military"})


@dataclass(frozen=True, slots=True)
class Heard:
    """A speaker as last heard, with the words he was called by."""

    speaker: Speaker
    words: frozenset[str]
    human: bool
    plural: bool


@dataclass(slots=True)
class Memory:
    """Who has spoken so far in a document, the last one last."""

    heard: list[Heard] = field(default_factory=list)

    def last(
        self, *, human: bool | None = None, plural: bool | None = None, word: str | None = None
    ) -> Heard | None:
        """The last one who fits."""
        for one in reversed(self.heard):
            if human is not None and one.human != human:
                continue
            if plural is not None and one.plural != plural:
                continue
            if word is not None and word not in one.words:
                continue
            return one
        return None


@dataclass(frozen=True, slots=True)
class Post:
    """A person's place in a body."""

    body: str
    role: str


class Cast:
    """Everybody whom one document knows by name, and who has spoken in it so far."""

    def __init__(self, parsed: ParsedArticle) -> None:
        self.names = Names(parsed.sentences, parsed.article.text)
        self.memory = Memory()
        self.posts: dict[str, Post] = {}
        for sentence in parsed.sentences:
            for kind, start, end in spans(sentence):
                if kind == "PER":
                    self._post(sentence, start, end)

    def _post(self, sentence: Sentence, start: int, end: int) -> None:
        post = _post_before(sentence, start) or _post_after(sentence, end)
        if post and not national(post.body):
            full = self.names.person(said(sentence, start, end))
            known = self.posts.get(full)
            body = self._full_body(post.body, sentence[start].start)
            if known is None or (known.body.islower() and not body.islower()):
                self.posts[full] = Post(body, post.role)

    def _full_body(self, text: str, at: int) -> str:
        """The body that a post belongs to, by its full name where the document gives it."""
        named = self.names.body(text)
        if named != text:
            return named
        last = text.split()[-1]
        return self._class(text, at, definite=True) or (self.names.body(last) if text.islower() else text)

    def who(self, sentence: Sentence, start: int, end: int, head: int) -> Speaker | None:
        """The speaker whom a phrase names, None for one who cannot be told."""
        token = sentence[head]
        if token.pos == "PRON" or token.lower in HUMAN | PLURAL | THING | {"i", "we"}:
            return self._pronoun(token.lower)
        span = Extent(sentence[start].start, sentence[end - 1].end)
        found = self._person(sentence, start, end, span) or self._body(sentence, start, end, head, span)
        low = frozenset(t.lower for t in sentence.tokens[start:end] if t.pos != "DET")
        low |= frozenset(folded(found.name))
        plural = token.tag in {"NNS", "NNPS"} or token.lower in {"police", "people"}
        human = found.kind == "other" or found.body is not None or token.lower in role_kinds()
        self.memory.heard.append(Heard(found, low, human and token.lower not in body_kinds(), plural))
        return found

    def _pronoun(self, word: str) -> Speaker | None:
        if word in HUMAN | {"i"}:
            one = self.memory.last(human=True, plural=False)
        elif word in THING:
            one = self.memory.last(human=False)
        elif word in PLURAL | {"we"}:
            one = (
                next((h for h in reversed(self.memory.heard) if h.plural or not h.human), None)
                or self.memory.last()
            )
        else:
            return None
        return one.speaker if one else None

    def meet(self, sentence: Sentence, start: int, end: int, head: int) -> None:
        """Note one who acts without speaking, so that "he said" can find him."""
        if any(t.ent == "PER" for t in sentence.tokens[start:end]):
            self.who(sentence, start, end, head)

    def _person(self, sentence: Sentence, start: int, end: int, span: Extent) -> Speaker | None:
        name = _person_in(sentence, start, end) or self._known_person(sentence, start, end)
        if name is None:
            return None
        full = self.names.person(name)
        post = self.posts.get(full)
        kind = _role_kind(sentence, start, end)
        if post is None:
            return Speaker(name=full, kind=kind or "other", named=True, span=span)
        of_body = source_kind(post.body, "ORG")
        if of_body not in STATE and post.role in _voices():
            return Speaker(name=post.body, kind=of_body, named=True, span=span, body=post.body)
        return Speaker(name=full, kind=kind or of_body, named=True, span=span, body=post.body)

    def _known_person(self, sentence: Sentence, start: int, end: int) -> str | None:
        text = said(sentence, start, end)
        if not text[:1].isupper() or body_kind(text):
            return None
        part = frozenset(folded(text))
        people = [n for n in self.names.all if n.kind == "PER" and part and part <= n.words]
        return people[0].full if people else None

    def _body(self, sentence: Sentence, start: int, end: int, head: int, span: Extent) -> Speaker:
        low = sentence[head].lower
        definite = sentence[start].lower in {"the", "its", "their", "this", "that"}
        text = _plain(sentence, start, end)
        known = self._recalled(sentence, start, end, head, span)
        if known:
            return known
        for kind, a, b in spans(sentence):
            if kind == "ORG" and a <= head < b and b - a > 1 and a > start and b >= end:
                text = said(sentence, a, b)  # "opposition | Syrian National Council"
        if inside := self._inside(sentence, start, end, head):
            return Speaker(name=inside, kind=source_kind(inside, "ORG"), named=True, span=span)
        if match := self._class(text, sentence[head].start, definite=definite):
            return Speaker(name=match, kind=source_kind(match, "ORG"), named=True, span=span)
        if low in roles() or low in role_kinds():
            return self._role(sentence, start, end, head, span)
        if (definite or sentence[head].text[:1].isupper()) and (named := self.names.body(text)) != text:
            return Speaker(name=named, kind=source_kind(named, "ORG"), named=True, span=span)
        kind = body_kind(text) or ("organisation" if sentence[head].ent == "ORG" else None)
        kind = kind or ("official" if sentence[head].ent == "LOC" else "other")
        nameless = low in _unnamed() and not any(t.ent for t in sentence.tokens[start:end])
        return Speaker(name=self.names.body(text), kind=kind, named=not nameless, span=span)

    def _recalled(self, sentence: Sentence, start: int, end: int, head: int, span: Extent) -> Speaker | None:
        """One who was heard before: "the source", "the ministry", "the official"."""
        bare = end - start <= 2 and sentence[start].lower in {"the", "this", "that"}
        if not bare or sentence[head].text[:1].isupper():
            return None
        low = sentence[head].lower
        one = self.memory.last(word=low)
        if one is None and low in {"statement", "communique", "report", "claim", "message"}:
            one = self.memory.last(human=False)
        if one is None and low in {"group", "organisation", "organization", "agency", "body"}:
            one = self.memory.last(human=False, plural=False)
            if one and one.speaker.kind not in {"organisation", "armed_group", "agency", "outlet"}:
                one = None
        return replace(one.speaker, span=span) if one else None

    def _role(self, sentence: Sentence, start: int, end: int, head: int, span: Extent) -> Speaker:
        """One who is known by his role only; with a named body he speaks for it."""
        low = sentence[head].lower
        text = _plain(sentence, start, end)
        body = _named_body(sentence, start, end, head)
        kind = _before_kind(sentence, start, head) or as_type("SourceKind | None", role_kinds().get(low))
        full = self.names.body(body) if body else None
        ahead = bool(body) and str(body) in text.split(" at ")[0] and low not in _voices()
        if full and not ahead and (body_kind(full) or low in _voices()):
            kind = source_kind(full, "ORG") if kind in {None, "unnamed", "official"} else kind
            return Speaker(name=full, kind=kind or "other", named=True, span=span, body=full)
        return Speaker(name=text, kind=kind or "other", named=False, span=span, body=full)

    def _class(self, text: str, at: int, *, definite: bool) -> str | None:
        """The body that a document calls "the monitor", "the Britain-based group", "the terrorist group"."""
        low = text.lower().replace("-", " ").split()
        pair = " ".join(low[-2:])
        if not low or any(w[:1].isupper() and "-" not in w and not national(w) for w in text.split()):
            return None
        for row in load_table(PACKAGE, "bodies")["class"].values():
            if pair in row["pairs"] or (low[-1] in row["heads"] and (definite or not row["definite"])):
                one = self.names.holding(row["names"], at)
                if one:
                    return self.names.body(one.full)
        return None

    def _inside(self, sentence: Sentence, start: int, end: int, head: int) -> str | None:
        """A body named in full after a plain noun: "another activist group the Local Committees"."""
        if sentence[head].text[:1].isupper() or sentence[head].lower not in body_kinds():
            return None
        for a, b in runs(sentence):
            if head < a < end and all(t.pos != "ADP" for t in sentence.tokens[head + 1 : a]):
                return self.names.body(said(sentence, a, b))
        return None


def _voices() -> frozenset[str]:
    return words(PACKAGE, "roles", "spokes.mouthpieces") | words(PACKAGE, "roles", "spokes.leading")


def _unnamed() -> frozenset[str]:
    return words(PACKAGE, "roles", "spokes.unnamed")


def _plain(sentence: Sentence, start: int, end: int) -> str:
    """A phrase without its determiner and its possessive ending, at most eight words."""
    while start < end - 1 and (
        sentence[start].lower in DETERMINERS or sentence[start].pos in {"DET", "CCONJ", "ADP", "PUNCT"}
    ):
        start += 1
    for i in range(start + 1, end - 1):
        if sentence[i].pos == "DET" and sentence[i - 1].pos in {"NOUN", "PROPN"}:
            end = i  # "the Observatory | a monitoring group"
            break
    for i in range(start + 1, end - 2):
        if sentence[i].lower == "in" and sentence[i + 2].lower in {
            "statement",
            "report",
            "interview",
            "tweet",
        }:
            end = i
            break
        if (
            sentence[i].lower in {"in", "at", "from", "near"}
            and sentence[i + 1].lower == "the"
            and sentence[i + 2].text.islower()
        ):
            end = i  # "activists in the town": the town is no part of who they are
            break
    while end - 1 > start and (
        sentence[end - 1].lower in {"'s", "’s", "'"} or sentence[end - 1].pos == "PUNCT"
    ):
        end -= 1
    for i in range(start, min(end - 1, start + 4)):
        if sentence[i].text == "-" and sentence[i + 1].lower in {
            "linked",
            "based",
            "affiliated",
            "aligned",
            "run",
        }:
            start = min(i + 2, end - 1) if i + 2 < end and sentence[i + 2].text[:1].isupper() else start
    return said(sentence, start, min(end, start + 8))


def _person_in(sentence: Sentence, start: int, end: int) -> str | None:
    """The name of a person inside a phrase, as far as the name goes on outside it; no place or owner."""
    for kind, a, b in spans(sentence):
        if kind == "PER" and a < end and b > start and not (a > start and sentence[a - 1].pos == "ADP"):
            owns = b < end and sentence[b].lower in {"'s", "’s", "'"}
            if not owns:
                return said(sentence, *_to_left(sentence, a, b))
    return None


def _to_left(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A person's name with the first name that the tagger left out."""
    if end - start == 1 and start > 1:
        ahead, role = sentence[start - 1], sentence[start - 2]
        if ahead.pos == "PROPN" and not ahead.ent.startswith(("ORG", "LOC")) and role.lower in roles():
            return start - 1, end
    return start, end


def _role_kind(sentence: Sentence, start: int, end: int) -> SourceKind | None:
    for token in sentence.tokens[start:end]:
        if not token.ent and token.lower in role_kinds():
            return as_type(SourceKind, role_kinds()[token.lower])
    return None


def _before_kind(sentence: Sentence, start: int, head: int) -> SourceKind | None:
    table: dict[str, list[str]] = load_table(PACKAGE, "roles")["before"]
    for token in sentence.tokens[start:head]:
        for kind, listed in table.items():
            if token.lower in listed:
                return as_type(SourceKind, kind)
    return None


def _named_body(sentence: Sentence, start: int, end: int, head: int) -> str | None:
    """The body in "a source at Aleppo Police Command", "Jaish al-Islam spokesman", "head of the clinic"."""
    links = {"of", "for", "at", "from", "in", "with"}
    for i in range(head + 1, end):
        if sentence[i].lower in links and i + 1 < end:
            text = _plain(sentence, i + 1, end)
            if any(c.isupper() for c in text) and (body_kind(text) or sentence[i].lower in {"of", "for"}):
                return text
            return None
    text = _plain(sentence, start, head)
    if (
        head > start
        and text[:1].isupper()
        and (body_kind(text) or any(t.ent == "ORG" for t in sentence.tokens[start:head]))
    ):
        return text
    return None


def _post_before(sentence: Sentence, start: int) -> Post | None:
    """As in "Observatory head X", "head of the Observatory X"."""
    at = start
    while at > 0 and (
        sentence[at - 1].text == ","
        or sentence[at - 1].lower in {"dr", "dr.", "mr", "mr.", "colonel", "col.", "general", "gen.", "major"}
    ):
        at -= 1
    if at == 0:
        return None
    if sentence[at - 1].lower in roles():
        text = _compound(sentence, at - 1)
        return Post(text, sentence[at - 1].lower) if text[:1].isupper() or body_kind(text) else None
    return _post_of(sentence, at)


def _compound(sentence: Sentence, at: int) -> str:
    """The words joined to a noun from the left, up to its article: "Kremlin" in "a Kremlin spokesman"."""
    start = at
    while start > 0 and (
        sentence[start - 1].pos in {"NOUN", "PROPN", "ADJ"} or sentence[start - 1].text in {"-", "'s", "’s"}
    ):
        start -= 1
    return _plain(sentence, start, at) if start < at else ""


def _post_of(sentence: Sentence, at: int) -> Post | None:
    """As in "director of the Britain-based Observatory | X", read backwards from the name."""
    for i in range(at - 1, max(0, at - 12), -1):
        token = sentence[i]
        if token.pos in {"VERB", "PUNCT"} and token.text != "-":
            return None
        if token.lower in roles() and i + 2 < at and sentence[i + 1].lower in {"of", "for", "at"}:
            text = _plain(sentence, i + 2, at)
            return Post(text, token.lower) if any(c.isupper() for c in text) else None
    return None


def _post_after(sentence: Sentence, end: int) -> Post | None:
    """As in "X, head of the Observatory", "X the Observatory's director", "X of the Syria Campaign"."""
    at, size = end, len(sentence)
    while at < size and sentence[at].text in {",", "(", "-", "–"}:
        at += 1
    for i in range(at, min(size - 1, at + 6)):
        token = sentence[i]
        if token.lower in roles():
            return _post_from(sentence, at, i)
        if token.pos not in {"DET", "ADJ", "NOUN", "PROPN", "PART"} and token.text != "-":
            break
    if at == end and at < size - 1 and sentence[at].lower in {"of", "from"}:
        phrase = after(sentence, at + 1)
        text = _plain(sentence, *phrase) if phrase else ""
        return Post(text, "") if body_kind(text) and any(c.isupper() for c in text) else None
    return None


def _post_from(sentence: Sentence, at: int, role: int) -> Post | None:
    if role + 2 < len(sentence) and sentence[role + 1].lower in {"of", "for", "at", "with", "in"}:
        phrase = after(sentence, role + 2)
        text = _plain(sentence, *phrase) if phrase else ""
        return Post(text, sentence[role].lower) if any(c.isupper() for c in text) or body_kind(text) else None
    text = _plain(sentence, at, role) if role > at else ""
    return Post(text, sentence[role].lower) if body_kind(text) and role > at else None


def speakers_head(sentence: Sentence, start: int, end: int) -> int:
    """The head of a phrase read from the words alone."""
    return head_of(sentence, start, end)


def phrase_of(sentence: Sentence, head: int) -> tuple[int, int]:
    """The phrase of a head that the parser names."""
    return bounds(sentence, head)
