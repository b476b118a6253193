"""Frames: verbs that tell of a happening only with what they are done to: "pledged $5m", "took refuge"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from msgspec import Struct

from twosource.extract.clauses import MONTHS, WEEKDAYS
from twosource.extract.harm import inflect
from twosource.extract.people import is_person
from twosource.extract.speakers_phrases import body_kinds, role_kinds
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed
from twosource.text.lexicon import load_table


class _Frame(Struct, frozen=True):
    """A row of the table: what has to stand with the verb, where it names any."""

    deed: Deed
    objects: frozenset[str]
    subjects: frozenset[str]
    obliques: frozenset[str]
    beside: frozenset[str]
    particle: frozenset[str]
    never: frozenset[str]
    without: frozenset[str]
    of: frozenset[str]
    cases: frozenset[str]
    alone: bool
    near: bool
    dated: bool
    perfect: bool
    needed: tuple[frozenset[str], ...]  # of which a word each has to stand somewhere in the sentence


_NEEDED = ("objects", "subjects", "obliques")
_MARKS = frozenset({"PERSON", "NAME", "LAND", "SPEAKER", "MONEY"})  # kinds that no list gives
_NAMING = ("objects", "subjects", "obliques", "beside", "particle", "never", "without", "of", "cases")


@cache
def _frames() -> tuple[dict[str, tuple[_Frame, ...]], dict[str, tuple[_Frame, ...]]]:
    """The rows of each form of each verb and of each noun, in their order."""
    found: dict[str, list[_Frame]] = {}
    named_by: dict[str, list[_Frame]] = {}
    for row in load_table("twosource.extract", "frames")["frame"]:
        named = {key: frozenset(row.get(key, ())) for key in _NAMING}
        frame = _Frame(
            (row["type"], row["mode"]),
            **named,
            alone=row.get("alone", False),
            near=row.get("near", False),
            dated=row.get("dated", False),
            perfect=row.get("perfect", False),
            needed=tuple([named[key] for key in _NEEDED if named[key] and named[key].isdisjoint(_MARKS)]),
        )
        for verb in row.get("verbs", ()):
            for form in inflect(verb):
                found.setdefault(form, []).append(frame)
        for noun in row.get("nouns", ()):
            for form in (noun, noun + "s"):
                named_by.setdefault(form, []).append(frame)
    verbs, nouns = ({form: tuple(rows) for form, rows in each.items()} for each in (found, named_by))
    return verbs, nouns


@cache
def framed() -> frozenset[str]:
    """Every form of the verbs and nouns that have a frame."""
    verbs, nouns = _frames()
    return frozenset(verbs) | frozenset(nouns)


def frame_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What a verb tells of by what stands with it; None where no row of the table holds."""
    if verb.dep == "amod" or verb.tag not in _VERBAL or _is_set_aside(sentence, verb):
        return None  # "deserted streets"
    here = _told_here(sentence)
    found = None
    for frame in _frames()[0].get(verb.lower, ()):
        if not any(map(here.isdisjoint, frame.needed)) and _holds(sentence, verb, frame):
            found = frame.deed
            break
    if verb.dep == "acl" and verb.tag == "VBG" and found is not None and _describes(sentence, verb, found):
        return None  # "a raid on a convoy delivering rice", but not "crowds calling for bread"
    said = found is not None and (found[0] in _SAID or (found[0] == "protest" and verb.lemma in _CALLING))
    if found is None or (said and _is_aside(sentence, verb)):
        return None
    return None if _is_wished(sentence, verb) else found


@lru_cache(maxsize=16)
def _told_here(sentence: Sentence) -> frozenset[str]:
    """The words of a sentence and their lemmas, in lower case."""
    return sentence.words.union(map(str.lower, sentence.lemmas))


def _is_set_aside(sentence: Sentence, verb: Token) -> bool:
    """Whether it is not done, or known: "without meeting him", "despite suspending its work"."""
    return verb.tag == "VBG" and any(m.lower in _ASIDE for m in sentence.children(verb.i, "mark", "case"))


_ASIDE = frozenset({"without", "despite", "than"})
_SAID = frozenset({"statement", "warning"})
_CALLING = frozenset({"call", "appeal"})
_PUBLISHING = frozenset({"announce", "declare"})


def _describes(sentence: Sentence, verb: Token, deed: Deed) -> bool:
    """Whether a participle only says what kind of thing it is; a step "of blocking the internet" is taken."""
    if sentence[verb.head].lower == "those":
        return False  # "was among those handing out food"
    return deed[0] != "protest" and not any(c.lower == "of" for c in sentence.children(verb.i, "mark"))


def _is_aside(sentence: Sentence, verb: Token) -> bool:
    """Whether it only says what somebody is called, or what was said before: "a group that calls itself"."""
    before = any(a.lower == "had" for a in sentence.children(verb.i, "aux"))
    if verb.dep == "acl:relcl" or (before and verb.lemma not in _PUBLISHING):
        return True
    if verb.lemma == "call" and sentence.children(verb.i, "obj"):
        return not sentence.children(verb.i, "xcomp")  # "called an election"
    return any(o.lower == "what" for o in sentence.children(verb.i, "obj"))


def noun_frame_of(sentence: Sentence, noun: Token) -> Deed | None:
    """The same of a noun: "the resignation of the minister", "a $5m donation"."""
    rows = _frames()[1].get(noun.lower)
    if rows is None or noun.pos != "NOUN":
        return None
    for frame in rows:
        if _is_of(sentence, noun, frame):
            return None if _is_wished(sentence, noun) else frame.deed
    return None


def _is_of(sentence: Sentence, noun: Token, frame: _Frame) -> bool:
    if frame.beside and frame.beside.isdisjoint(sentence.words):
        return False
    if frame.cases and not (
        sentence[noun.head].pos == "VERB"
        and any(c.lower in frame.cases for c in sentence.children(noun.i, "case"))
    ):
        return False
    whose = list(sentence.children(noun.i, "nmod", "nmod:poss", "compound", "amod"))
    whose += (c for each in tuple(whose) for c in sentence.children(each.i, "conj"))
    return not frame.of or _any(sentence, whose, frame.of)


_VERBAL = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})


def _holds(sentence: Sentence, verb: Token, frame: _Frame) -> bool:
    if frame.beside and frame.beside.isdisjoint(sentence.words):
        return False
    if frame.without and not frame.without.isdisjoint(sentence.words):
        return False
    if frame.particle or frame.never:
        after = sentence.lower[verb.i + 1 : verb.i + 3]
        if frame.particle and frame.particle.isdisjoint(after[:1]):
            return False
        if frame.never and not frame.never.isdisjoint([*after[:1], " ".join(after)]):
            return False
    if frame.objects and not _any(sentence, _done_to(sentence, verb, frame), frame.objects):
        return False
    spoken = "SPEAKER" in frame.subjects and sentence.children(verb.i, "aux:pass")
    who = _by_whom if spoken else _doers
    if frame.subjects and not _any(sentence, who(sentence, verb.i), frame.subjects):
        return False
    if frame.obliques and not _any(sentence, sentence.children(verb.i, "obl", "advmod"), frame.obliques):
        return False
    if frame.perfect and not any(a.lower in {"has", "have"} for a in sentence.children(verb.i, "aux")):
        return False
    if frame.dated and not _is_dated(sentence, verb):
        return False
    return not (frame.alone and sentence.children(verb.i, "obj"))


def _is_dated(sentence: Sentence, verb: Token) -> bool:
    """Whether a day or a span of days stands beside a verb: "on Tuesday", "last week", "earlier"."""
    under = [o for o in sentence.children(verb.i, "obl", "advmod") if _is_day(sentence, o)]
    return any(o.dep.startswith("obl") or o.lower in _ADVERBS for o in under)


def _is_day(sentence: Sentence, token: Token) -> bool:
    if token.text.isdigit():
        return len(token.text) == 4 or any(m.lower in MONTHS for m in sentence.children(token.i, "nmod"))
    return token.lower in _DAYS


_ADVERBS = WEEKDAYS | frozenset("earlier later yesterday today recently tonight".split())
_SPANS = frozenset("days weeks week month year morning afternoon evening night weekend".split())
_DAYS = MONTHS | _ADVERBS | _SPANS


def _done_to(sentence: Sentence, verb: Token, frame: _Frame) -> Iterable[Token]:
    """What a verb is done to, with what is joined or measured by it: "tonnes of rice and tents"."""
    whom = list(sentence.children(verb.i, "obj", "iobj", "nsubj:pass"))
    if verb.dep == "acl" and verb.tag in {"VBN", "VBD"} and verb.lower != "named":
        whom.append(sentence[verb.head])  # "the $5m pledged by Norland"
    whom += _undergoing(sentence, verb)
    if "MONEY" in frame.objects:  # "raised more than $900"
        whom += (o for o in sentence.children(verb.i, "obl") if not sentence.children(o.i, "case"))
    whom += (x for x in sentence.children(verb.i, "xcomp") if x.pos == "NOUN")  # "named him minister"
    if frame.near:
        return whom
    for each in whom:  # which grows as it is read
        whom += sentence.children(each.i, "conj")
        if each.tag in {"CD", "$"} or each.lemma.lower() in _MEASURES:
            whom += sentence.children(each.i, "nmod")
    return whom


def _undergoing(sentence: Sentence, verb: Token) -> list[Token]:
    """Who undergoes a passive that names nobody itself: "an editor who was kidnapped and rescued"."""
    if verb.tag != "VBN" or sentence.children(verb.i, "obj", "nsubj"):
        return []
    top = sentence[verb.head] if verb.dep == "conj" and not sentence.children(verb.i, "nsubj:pass") else verb
    if not sentence.children(top.i, "aux:pass"):
        return []
    whom = list(sentence.children(top.i, "nsubj:pass")) if top is not verb else []
    return [*whom, sentence[top.head]] if top.dep == "acl:relcl" else whom


@lru_cache(maxsize=64)  # of one verb many frames ask
def _doers(sentence: Sentence, at: int) -> Sequence[Token]:
    """Who does it, also where the clause hangs on another of one subject: "said he had quit"."""
    verb = sentence[at]
    who = list(sentence.children(verb.i, "nsubj"))
    if not who and verb.dep == "xcomp":
        who += sentence.children(verb.head, "obj", "iobj")  # "asked the cabinet to resign"
    if not who and verb.dep in {"conj", "xcomp", "advcl"}:
        who += sentence.children(verb.head, "nsubj", "nsubj:pass")
    if verb.dep == "acl:relcl" or (verb.dep == "acl" and verb.tag == "VBG"):
        who.append(sentence[verb.head])
    for each in tuple(who):
        who += sentence.children(each.i, "conj", "nmod")
    return who


def _by_whom(sentence: Sentence, at: int) -> Sequence[Token]:
    """Whoever a passive names: "was condemned by the mayor"."""
    return [
        o
        for o in sentence.children(at, "obl")
        if any(c.lower == "by" for c in sentence.children(o.i, "case"))
    ]


def _is_wished(sentence: Sentence, verb: Token) -> bool:
    """Whether it is only what somebody ought to do or could, or is wanted to: "urged him to step down"."""
    if any(a.lower in _OUGHT for a in sentence.children(verb.i, "aux")):
        return True
    above = sentence[verb.head]
    if verb.pos == "NOUN":
        return any(a.lemma.lower() in _WISHING for a in sentence.ancestors(verb.i)[:_FAR])
    if verb.dep == "conj" and above.pos == "VERB" and not sentence.children(verb.i, "nsubj"):
        return _is_wished(sentence, above)
    passive = any(a.lower in {"be", "being"} for a in sentence.children(verb.i, "aux"))
    if above.i == verb.i or not (passive or verb.tag in {"VB", "VBG", "VBP"}):
        return False
    if verb.dep == "acl" and sentence[above.head].lemma.lower() in _WISHING:
        return True  # "no hope of aid being delivered"
    hangs = verb.dep in {"xcomp", "ccomp", "csubj", "acl", "obj"} or (
        verb.dep == "advcl" and verb.tag == "VB"
    )
    if above.pos == "ADJ" and verb.tag == "VB":
        return hangs and above.lower not in _READY
    return hangs and above.lemma.lower() in _WISHING


_READY = frozenset({"about", "due", "set", "able", "unable", "ready", "scheduled"})
_OUGHT = frozenset({"should", "must", "ought", "could", "can", "may", "might", "would"})
_FAR = 4  # governors of a noun that are asked: "called for talks and the release of prisoners"
_WISHING = frozenset(
    """demand call urge want request press pressure insist choice option need hope require seek wish
    suggest propose recommend advise beg implore appeal pray dream right ability way time mission
    goal aim chance responsibility duty refusal failure capacity fail refuse decline reluctance
    desire struggle try consider possibility mandate mull debate discuss capability lack prefer like
    wait encourage do claim effort campaign bid attempt""".split()
)
_MEASURES = frozenset(
    """ton tonne kilo load truckload planeload box bag sack pallet crate bottle litre liter gallon amount lot
    shipment consignment delivery package dozen score hundred thousand million number most some part
    supply""".split()
)


def _any(sentence: Sentence, tokens: Iterable[Token], kinds: frozenset[str]) -> bool:
    marked: bool | None = None
    for token in tokens:
        if token.lower in kinds or token.lemma.lower() in kinds:
            return True
        if marked is None:
            marked = not kinds.isdisjoint(_MARKS)
        if marked and _is_marked(sentence, token, kinds):
            return True
    return False


def _is_marked(sentence: Sentence, token: Token, kinds: frozenset[str]) -> bool:
    return (
        ("PERSON" in kinds and is_person(token))
        or ("NAME" in kinds and token.ent in {"PER", "ORG"})
        or ("LAND" in kinds and token.ent == "LOC")
        or ("SPEAKER" in kinds and _speaks_for(token))
        or ("MONEY" in kinds and _is_money(sentence, token))
    )


def _speaks_for(token: Token) -> bool:
    """Whether somebody of whom news is made may be meant: a name, a post, a body and no newspaper."""
    low = token.lemma.lower()
    kind = role_kinds().get(token.lower) or body_kinds().get(token.lower) or body_kinds().get(low)
    return kind in _PUBLIC if kind else bool(token.ent) and token.pos == "PROPN"


_PUBLIC = frozenset({"official", "military", "organisation", "armed_group"})


def _is_money(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is an amount: "$5m", "two million euros"."""
    return token.lemma.lower() in _CURRENCIES or any(
        t.tag == "$" or t.text == "#" for t in sentence.below(token.i)
    )


_CURRENCIES = frozenset(
    "dollar euro pound yen rouble ruble yuan rupee lira franc peso dinar dirham money".split()
)
