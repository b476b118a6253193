"""Who is cited: names, roles, bodies and groups, each resolved to the fullest form in the document."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from twosource.extract.speakers_heard import Heard, Memory
from twosource.extract.speakers_kinds import (
    OWNED,
    body_kind,
    folded,
    national,
    of_another_land,
    source_kind,
    spelled_out,
    wires,
)
from twosource.extract.speakers_names import Names
from twosource.extract.speakers_phrases import (
    PACKAGE,
    body_kinds,
    off_ruler,
    over_without,
    plain,
    role_kind,
    role_kinds,
    roles,
    said,
    watches,
    watching,
)
from twosource.extract.speakers_posts import (
    Post,
    before_kind,
    is_body_of,
    is_office,
    lost_owner,
    named_body,
    post_of,
    without_land,
)
from twosource.extract.speakers_recalled import last_armed, recalled
from twosource.extract.speakers_sexes import PRONOUNS, sex_of
from twosource.extract.speakers_spans import introduced, runs, spans, titled
from twosource.extract.speakers_whose import (
    named_before,
    over_body,
    over_name,
    short_form,
    what_it_said,
    whose,
)
from twosource.findings.article import Extent, ParsedArticle
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import SourceKind
from twosource.text.lexicon import load_table, words

HUMAN, PLURAL, THING = {"he", "she", "him", "her"}, {"they", "them"}, {"it"}
_PRONOUNS = HUMAN | PLURAL | THING | {"i", "we"}
BODIES = {"organisation", "agency", "outlet", "official", "military", "armed_group"}
STATE: frozenset[SourceKind] = frozenset({"official", "military"})


class Cast:
    """Everybody whom one document knows by name, and who has spoken in it so far."""

    def __init__(self, parsed: ParsedArticle) -> None:
        self.names = Names(parsed.sentences, parsed.article.text)
        self.memory = Memory()
        self.posts: dict[str, Post] = {}
        self.kinds: dict[str, SourceKind] = {}  # of people, by the role that stands before the name
        for sentence in parsed.sentences:
            for kind, start, end in spans(sentence):
                if kind == "PER":
                    self._post(sentence, start, end)

    def _post(self, sentence: Sentence, start: int, end: int) -> None:
        role = _role_kind(sentence, max(0, start - 1), start)
        if role:
            self.kinds.setdefault(self.names.person(said(sentence, start, end)), role)
        post = post_of(sentence, start, end)
        if post and not national(post.body):
            full = self.names.person(said(sentence, start, end))
            known = self.posts.get(full)
            body = self._full_body(post.body, sentence[start].start)
            known_bodies = {n.full for n in self.names.all if n.kind == "ORG"}
            if body_kind(body) is None and body not in known_bodies and not is_body_of(post):
                return
            if known is None or (known.body.islower() and not body.islower()):
                self.posts[full] = Post(body, post.role)

    def _full_body(self, text: str, at: int) -> str:
        """The body that a post belongs to, by its full name where the document gives it."""
        named = self.names.body(text)
        if named != text:
            return named
        last = text.rsplit(maxsplit=1)[-1]
        return self._class(text, at, definite=True) or (self.names.body(last) if text.islower() else text)

    def who(self, sentence: Sentence, start: int, end: int, head: int) -> Speaker | None:
        """The speaker whom a phrase names, None for one who cannot be told."""
        token = sentence[head]
        if token.pos == "PRON" or token.lower in _PRONOUNS:
            own = what_it_said(sentence, head)
            return self.who(sentence, *own) if own is not None else self._pronoun(token.lower)
        if (short := short_form(sentence, start, head)) is not None:
            full, span = self.names.body(short), Extent(sentence[start].start, sentence[head].end)
            letters = Speaker(name=full, kind=source_kind(full, "ORG"), named=True, span=span)
            self.memory.heard.append(Heard(letters, frozenset(folded(full)), False, False))
            return letters
        if (body := whose(sentence, start, end, head)) is not None:
            end, head, token = body + 1, body, sentence[body]
        end = over_name(sentence, head, over_body(sentence, head, end))
        if token.lower in words(PACKAGE, "cues", "nouns.nobodys") and not any(
            t.ent for t in sentence.tokens[start:end]
        ):
            return None  # "the latest toll" is nobody's word
        end = off_ruler(sentence, head, end if titled(sentence) else over_without(sentence, end))
        span = Extent(sentence[start].start, sentence[end - 1].end)
        found = self._person(sentence, start, end, head, span) or self._body(sentence, start, end, head, span)
        found = self._as_heard(replace(found, name=_APPOSITION.split(found.name)[0]))
        low = frozenset(t.lower for t in sentence.tokens[start:end] if t.pos != "DET")
        low |= frozenset(folded(found.name))
        plural = token.tag in {"NNS", "NNPS"} or token.lower in {"police", "people"}
        human = found.kind == "other" or found.body is not None or token.lower in role_kinds()
        human = human or token.ent == "PER"
        one = None if token.lower == "source" else human and token.lower not in body_kinds()
        if one and found.kind != "outlet" and self.names.is_paper(found.name):
            found, one = replace(found, kind="outlet"), False  # "al-Watan reported" is no man
        sex = sex_of(sentence, start, end, found.name)
        self.memory.heard.append(Heard(found, low, one, plural, sex))
        return found

    def _as_heard(self, found: Speaker) -> Speaker:
        """A surname is the one heard before under his full name, be that told as a person's or not."""
        if found.kind != "other" or not found.name[:1].isupper() or " " in found.name:
            return found
        tails = (f" {found.name}", f"-{found.name}")
        heard = next((h for h in reversed(self.memory.heard) if h.speaker.name.endswith(tails)), None)
        human = heard is not None and (heard.speaker.kind == "other" or heard.human is True)
        return replace(heard.speaker, span=found.span) if heard is not None and human else found

    def _pronoun(self, word: str) -> Speaker | None:
        if word in HUMAN | {"i"}:
            one = self.memory.last(human=True, plural=False, sex=PRONOUNS.get(word))
        elif word in THING:
            one = self.memory.last(human=False) or next(
                (h for h in reversed(self.memory.heard) if h.speaker.kind in BODIES), None
            )
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

    def _person(self, sentence: Sentence, start: int, end: int, head: int, span: Extent) -> Speaker | None:
        name = _person_in(sentence, start, end, head) or self._known_person(sentence, start, end)
        if name is None:
            return None
        if (owner := lost_owner(name.split()[0])) is not None and " " in name:
            body = self.names.body(owner)  # "the Observatorys Ada Quill", taken for one name
            return Speaker(name=body, kind=source_kind(body, "ORG"), named=True, span=span, body=body)
        full = self.names.person(name)
        post = self.posts.get(full)
        full = without_land(full)
        kind = _role_kind(sentence, start, end) or self.kinds.get(full)
        if post is None:
            return Speaker(name=full, kind=kind or "other", named=True, span=span)
        of_body = source_kind(post.body, "ORG")
        speaks = post.role in _voices() or (not post.role and of_body == "organisation")
        named = post.body.lower() not in _NO_NAMES and not is_office(post)
        if of_body not in STATE and of_body != "other" and speaks and named:
            if of_body == "armed_group" or watches(post.body):
                return Speaker(name=post.body, kind=of_body, named=True, span=span, body=post.body)
            return Speaker(name=full, kind=of_body, named=True, span=span, body=post.body, voice=True)
        proper = post.body.lower() not in words(PACKAGE, "bodies", "generic.heads")
        voice = post.role in words(PACKAGE, "roles", "spokes.mouthpieces") and named and proper
        return Speaker(name=full, kind=kind or of_body, named=True, span=span, body=post.body, voice=voice)

    def _known_person(self, sentence: Sentence, start: int, end: int) -> str | None:
        text = said(sentence, start, end)
        if not text[:1].isupper() or body_kind(text):
            return None
        part = frozenset(
            [w for w in folded(text) if w.strip(".") not in _CALLED]
        )  # "Mr Haas", read without tags
        people = [n for n in self.names.all if n.kind == "PER" and part and part <= n.words]
        return people[0].full if people else None

    def _body(self, sentence: Sentence, start: int, end: int, head: int, span: Extent) -> Speaker:
        low = sentence[head].lower
        for _, a, b in introduced(sentence):
            if start <= a <= head + 1 and head < b:
                return Speaker(name=said(sentence, a, b), kind="organisation", named=True, span=span)
        definite = sentence[start].lower in {"the", "its", "their", "this", "that"}
        if end - start > 2 and sentence[start].text in wires() and body_kind(said(sentence, start + 1, end)):
            start += 1  # "AP Syrian state TV": the tag of a dateline that ran into the text
        text = plain(sentence, start, end)
        known = recalled(self.memory, self.names, sentence, start, end, head, span)
        if known:
            return known
        for kind, a, b in spans(sentence):
            if kind == "ORG" and a <= head < b and b - a > 1 and a > start and b >= end:
                text = said(sentence, a, b)  # "opposition | Syrian National Council"
        if inside := self._inside(sentence, start, end, head):
            return Speaker(name=inside, kind=source_kind(inside, "ORG"), named=True, span=span)
        if called := self._called(sentence, head) or named_before(sentence, start, end):
            return Speaker(name=called, kind=source_kind(called, "ORG"), named=True, span=span)
        newly = self._is_another(sentence[start].lower, text)
        if definite and (heard := last_armed(self.memory, text)):
            return replace(heard, span=span)
        sort = watching(sentence, end, head) or text
        match = None if newly else self._class(sort, sentence[head].start, definite=definite)
        if match:
            return Speaker(name=match, kind=source_kind(match, "ORG"), named=True, span=span)
        if low in roles() or low in role_kinds():
            return self._role(sentence, start, end, head, span)
        if (definite or sentence[head].text[:1].isupper()) and (named := self.names.body(text)) != text:
            return Speaker(name=named, kind=source_kind(named, "ORG"), named=True, span=span)
        by_name: dict[str, SourceKind] = {"ORG": "organisation", "LOC": "official"}
        letters = text.isupper() and 2 < len(text) < 7
        kind = body_kind(text) or by_name.get("ORG" if letters else sentence[head].ent, "other")
        nameless = low in _unnamed() and not any(t.ent for t in sentence.tokens[start:end])
        return Speaker(name=self.names.body(text), kind=kind, named=not nameless, span=span)

    def _is_another(self, first: str, text: str) -> bool:
        """Whether a body is told as one more: "another group", "a leading rights group" beside one heard."""
        if first in {"a", "an"} and not any(h.human is False for h in self.memory.heard):
            return False
        return first == "another" or bool(set(text.lower().split()) & _OTHERS)

    def _role(self, sentence: Sentence, start: int, end: int, head: int, span: Extent) -> Speaker:
        """One who is known by his role only; with a named body he speaks for it."""
        low = sentence[head].lower
        text = plain(sentence, start, end)
        body = named_body(sentence, start, end, head)
        kind = before_kind(sentence, start, head) or role_kind(sentence, head)
        full = self.names.body(body) if body else None
        if full is None and low in _REPORTING:
            tags = (OWNED.sub("", t.text) for t in sentence.tokens[start:head])
            full = next((wires()[tag] for tag in tags if tag in wires()), None)
        ahead = bool(body) and str(body) in text.split(" at ")[0] and low not in _voices()
        if full and low in _REPORTING and body_kind(full) in {"agency", "outlet"}:
            return Speaker(name=full, kind=source_kind(full, "ORG"), named=True, span=span, body=full)
        if full and not ahead and (body_kind(full) or low in _voices()):
            kind = source_kind(full, "ORG") if kind in {None, "unnamed", "official"} else kind
            return Speaker(name=full, kind=kind or "other", named=True, span=span, body=full)
        return Speaker(name=spelled_out(text), kind=kind or "other", named=False, span=span, body=full)

    def _class(self, text: str, at: int, *, definite: bool) -> str | None:
        """The body that a document calls "the monitor", "the Britain-based group", "the terrorist group"."""
        low = text.lower().replace("-", " ").split()
        pair = " ".join(low[-2:])
        table = load_table(PACKAGE, "bodies")["class"]
        alone = len(low) == 1 and low[0] in table["monitor"]["heads"]  # "Monitor" in a headline
        if not low or (not alone and any(_proper(w) for w in text.split())):
            return None
        for row in table.values():
            if pair in row["pairs"] or (low[-1] in row["heads"] and (definite or not row["definite"])):
                one = None if definite else self.names.coming(row["names"], at)
                one = one or self.names.holding(row["names"], at)
                if one and not of_another_land(text, named := self.names.body(one.full)):
                    return named
        return None

    def _called(self, sentence: Sentence, head: int) -> str | None:
        """A body named in full before a plain noun: "Northern Observatory for Civil Rights | monitor"."""
        if sentence[head].text[:1].isupper() or sentence[head].lower not in role_kinds():
            return None
        for kind, a, b in spans(sentence):
            if (
                kind == "ORG"
                and b == head
                and b - a > 2
                and body_kind(said(sentence, a, b)) == "organisation"
            ):
                return self.names.body(said(sentence, a, b))
        return None

    def _inside(self, sentence: Sentence, start: int, end: int, head: int) -> str | None:
        """A body named in full after a plain noun: "another activist group the Local Committees"."""
        if sentence[head].text[:1].isupper() or sentence[head].lower not in body_kinds():
            return None
        for a, b in runs(sentence):
            if head < a <= end and all(t.pos != "ADP" for t in sentence.tokens[head + 1 : a]):
                return self.names.body(said(sentence, a, b))
        return None


_OTHERS = frozenset({"leading", "other", "second", "separate", "rival", "different", "main", "prominent"})


_REPORTING = frozenset({"correspondent", "reporter"})  # theirs is the word of whom they write for
_APPOSITION = re.compile(r" ?, (?=(?:an?|the|which|who|whose|his|her|their|its)\b)")  # it explains


_CALLED = frozenset({"mr", "mrs", "ms", "dr", "sir", "gen", "col", "lt", "capt", "maj", "sgt", "prof"})


def _proper(word: str) -> bool:
    return word[:1].isupper() and "-" not in word and not national(word)


# What somebody leads, and no name of a body: "opposition leader Ada Quill" speaks for herself.
_NO_NAMES = frozenset({"opposition", "union", "party", "community", "group", "movement", "team"})


@cache
def _voices() -> frozenset[str]:
    return words(PACKAGE, "roles", "spokes.mouthpieces") | words(PACKAGE, "roles", "spokes.leading")


def _unnamed() -> frozenset[str]:
    return words(PACKAGE, "roles", "spokes.unnamed")


def _person_in(sentence: Sentence, start: int, end: int, head: int) -> str | None:
    """The name of a person inside a phrase, as far as the name goes on outside it; no place or owner.

    The word before a role is what it is the role of, whatever the tagger says: "Interior Minister Ann Roe".
    """
    for kind, a, b in spans(sentence):
        role = b < end and (sentence[b].lower in role_kinds() or sentence[b].lower in roles())
        if role and (_names_another(sentence, b + 1) or (b - a == 1 and sentence[b].lower in role_kinds())):
            continue
        if kind == "PER" and a < end and b > start and not (a > start and sentence[a - 1].pos == "ADP"):
            owns = b + 1 < end and sentence[b].lower in {"'s", "’s", "'"}
            noun = sentence[head]  # "the Brandt government", "the Obama family"
            theirs = (
                head >= b
                and noun.pos == "NOUN"
                and noun.lower not in role_kinds()
                and noun.lower not in roles()
            )
            if not owns and not theirs:
                return said(sentence, *_to_left(sentence, a, b))
    return None


def _names_another(sentence: Sentence, at: int) -> bool:
    """Whether a person's name begins behind the role: "National Security Adviser | Ann Roe"."""
    return any(kind == "PER" and a == at for kind, a, _ in spans(sentence))


def _to_left(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """A person's name with the first name that the tagger left out."""
    if end - start == 1 and start > 1:
        ahead, role = sentence[start - 1], sentence[start - 2]
        if ahead.pos == "PROPN" and not ahead.ent.startswith(("ORG", "LOC")) and role.lower in roles():
            return start - 1, end
    return start, end


def _role_kind(sentence: Sentence, start: int, end: int) -> SourceKind | None:
    for token in sentence.tokens[start:end]:
        if not token.ent and (kind := role_kind(sentence, token.i)) is not None:
            return kind
    return None
