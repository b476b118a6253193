"""Triggers: the words that name a happening, by the longest match of the lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from msgspec import Struct

from twosource.extract.acts import PUT_DOWN, SHUTTING, act_of
from twosource.extract.describing import only_describes
from twosource.extract.doings import (
    DOING,
    blows_up_by_itself,
    deed_of,
    drives_out,
    holds_people,
    stops_work,
    takes_on,
)
from twosource.extract.frames import frame_of, framed
from twosource.extract.glosses import flees, is_idiom, is_second_part
from twosource.extract.harm import harm_forms, inflect, readings
from twosource.extract.hindrances import is_dug_out
from twosource.extract.lookalikes import (
    befalls_nobody,
    covers,
    is_aircraft,
    is_blaze,
    is_of_crowds,
    is_storming,
    takes_to_the_street,
)
from twosource.extract.marches import are_on_the_march, moves_off, pours_in
from twosource.extract.people import is_person, singular
from twosource.extract.rejoicing import is_of_joy
from twosource.extract.wars import is_over, is_unrest, struck_by_unrest
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed, EventType
from twosource.text.lexicon import load_table, words

_GENERIC = frozenset({"attack", "killing", "massacre", "clash", "demo", "accident"})
_HAPPENED = frozenset({"happened", "occurred"})


class Trigger(Struct, frozen=True, kw_only=True):
    """A word or phrase that names a happening: token range, head token, type, mode.

    `harm` marks a word that says only what happened to people ("killed"): its type is taken from the
    happening that it belongs to. `framed` marks a verb that tells of it by what stands beside it.
    """

    start: int
    end: int
    head: int
    type: EventType
    mode: str | None
    noun: bool
    harm: bool = False
    framed: bool = False


class _Row(Struct, frozen=True):
    words: tuple[str, ...]
    type: EventType
    mode: str
    noun: bool


def _particle_forms(phrase: str) -> Iterator[tuple[str, ...]]:
    """The inflected forms of a verb phrase: its first word varies, and its noun may be of several."""
    first, *rest = phrase.split()
    for form in inflect(first):
        yield (form, *rest)
        if len(rest) > 1 or rest[-1:] == ["talk"]:
            yield (form, *rest[:-1], rest[-1] + "s")


def _noun_forms(phrase: str) -> Iterator[tuple[str, ...]]:
    words = tuple(phrase.split())
    yield words
    last = words[-1]
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        yield (*words[:-1], last[:-1] + "ies")
    elif last.endswith(("s", "sh", "ch", "x")):
        yield (*words[:-1], last + "es")
    else:
        yield (*words[:-1], last + "s")
    if " of " in phrase or len(words) > 1:
        return


@cache
def _rows() -> dict[str, tuple[_Row, ...]]:
    """First word form to the rows that begin with it, longest first."""
    found: dict[str, list[_Row]] = {}
    for entry in load_table("twosource.extract", "triggers")["trigger"]:
        for phrase in entry["verbs"]:
            for form in _particle_forms(phrase):
                found.setdefault(form[0], []).append(_Row(form, entry["type"], entry["mode"], False))
        for phrase in entry["nouns"]:
            peaceful = entry["type"] not in HARMABLE  # "shoot - out" is told by its other words
            apart = phrase.replace("-", " - ") if peaceful else phrase  # as it is read: "cease - fire"
            for form in dict.fromkeys((*_noun_forms(phrase), *_noun_forms(apart))):
                found.setdefault(form[0], []).append(_Row(form, entry["type"], entry["mode"], True))
    return {first: tuple(sorted(rows, key=lambda r: -len(r.words))) for first, rows in found.items()}


@lru_cache(maxsize=256)
def triggers(sentence: Sentence) -> tuple[Trigger, ...]:
    """Every trigger of a sentence in order; the longest phrase wins, none overlaps another."""
    lower = sentence.lower
    found: list[Trigger] = []
    past = 0
    for i in sentence.where(_opening()):
        trigger = _trigger_at(sentence, lower, i) if i >= past else None
        if trigger is not None:
            found.append(trigger)
            past = trigger.end
    if not found:
        return ()
    attacks = {t.head for t in found if t.type == "assault"}
    if attacks:
        found = [
            t
            for t in found
            if not (_is_way_to(sentence, t, attacks) or (t.noun and covers(sentence, t.head)))
        ]
        attacks = {t.head for t in found if t.type == "assault" and not t.harm}
        found = [t for t in found if not _is_set_off(sentence, t, attacks)]
    found = _without_sayings(sentence, found)
    forces = {t.head for t in found if t.noun and t.type in OF_NOBODY}
    if forces:
        found = [t for t in found if not _is_done_by(sentence, t, forces)]
    return tuple(found)


_BURSTS = frozenset("explosion explosions blast blasts explode explodes exploded exploding".split())
OF_NOBODY: frozenset[EventType] = frozenset({"disaster", "accident", "outbreak"})
HARMABLE: frozenset[EventType] = OF_NOBODY | {"assault"}


def _is_set_off(sentence: Sentence, trigger: Trigger, attacks: set[int]) -> bool:
    """Whether an attack is told to have set it off: "drones attacked a depot, causing a fire"."""
    if not trigger.noun or trigger.type != "accident" or sentence[trigger.head].dep != "obj":
        return False
    verb = sentence[sentence[trigger.head].head]
    if verb.lemma not in _SETTING_OFF:
        return False
    by = {verb.head} if verb.dep in {"advcl", "conj", "acl:relcl"} else set()
    return not attacks.isdisjoint(by | {s.i for s in sentence.children(verb.i, "nsubj")})


def _is_way_to(sentence: Sentence, trigger: Trigger, attacks: set[int]) -> bool:
    """Whether forces go somewhere only to attack there: "militants entered the village and killed nine"."""
    if trigger.noun or trigger.type != "movement":
        return False
    done = {c.i for c in sentence.children(trigger.head, "conj") if c.pos == "VERB"}
    below = {c.i for i in done for c in sentence.children(i, "obj")}
    return not attacks.isdisjoint(done | below)


def _without_sayings(sentence: Sentence, found: list[Trigger]) -> list[Trigger]:
    """The triggers without what only tells of another: "said that rebels attacked", "announced a strike"."""
    sayings = [t for t in found if t.type == "statement" and t.framed and not t.noun]
    if not sayings or len(found) == 1:
        return found
    others = [t for t in found if t not in sayings or t.mode != "remark"]
    if any(t.type in _NEWS and not _is_past(sentence, t) for t in others):
        found = others
    heads = {t.head for t in found}
    return [t for t in found if not (t in sayings and _announces(sentence, t, heads))]


def _is_past(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a disaster is only what was before: "the rebuilding will take years, following the quake"."""
    noun = sentence[trigger.head]
    return trigger.noun and any(c.lower in _AFTER for c in sentence.children(noun.i, "case"))


_AFTER = frozenset({"following", "after", "since", "amid", "despite", "before", "over"})


def _announces(sentence: Sentence, trigger: Trigger, heads: set[int]) -> bool:
    """Whether what is announced is told as a happening of its own: "announced the closure of schools"."""
    verb = sentence[trigger.head]
    if verb.lemma not in _ANNOUNCING or sentence.children(verb.i, "xcomp"):
        return False  # "declared the truce over"
    what = sentence.children(trigger.head, "obj", "nsubj:pass")
    return any(o.i in heads or any(n.i in heads for n in sentence.children(o.i, "nmod")) for o in what)


_NEWS: frozenset[EventType] = HARMABLE | {"arrest", "deportation", "displacement", "statement"}
_ANNOUNCING = frozenset({"announce", "declare", "proclaim", "request", "demand"})


_SETTING_OFF = frozenset({"cause", "spark", "start", "ignite", "trigger", "provoke"})


def _is_done_by(sentence: Sentence, trigger: Trigger, forces: set[int]) -> bool:
    """Whether an attack is that of nature: "an earthquake struck", "a storm hit the islands"."""
    if trigger.noun or trigger.harm or trigger.type != "assault":
        return False
    verb = sentence[trigger.head]
    if verb.dep == "acl:relcl" and verb.head in forces:
        return any(s.lower in {"that", "which"} for s in sentence.children(verb.i, "nsubj"))
    by = (s for s in sentence.children(verb.i, "obl", "obl:agent") if sentence.children(s.i, "det", "amod"))
    forced = sentence.children(verb.i, "nsubj", "compound")  # "since the earthquake hit", read as one noun
    return any(s.i in forces for s in (*forced, *by))  # no "shot by accident"


@cache
def _opening() -> frozenset[str]:
    """The words that a trigger can begin with; all others are passed over."""
    return frozenset(_rows()) | harm_forms().keys() | _HAPPENED | DOING


def _trigger_at(sentence: Sentence, lower: tuple[str, ...], i: int) -> Trigger | None:
    word, token = lower[i], sentence[i]
    for row in _rows().get(word, ()):
        size = len(row.words)
        if size > 1 and lower[i : i + size] != row.words:
            continue
        head = i + size - 1 if row.noun else i
        if not row.noun and is_blaze(sentence, i):
            continue
        if _only_names(sentence, head) or (size == 1 and not _part_of_speech_fits(sentence, head, row.noun)):
            continue
        if not row.noun and struck_by_unrest(sentence, token):
            continue
        if row.mode == "storm" and is_aircraft(sentence, head):
            continue
        if row.mode == "abduction" and befalls_nobody(sentence, i):
            continue
        if row.mode == "storm" and is_storming(sentence, i):
            return Trigger(start=i, end=i + 1, head=i, type="assault", mode="clash", noun=False)
        sense = _sense(sentence, row, i)
        kind, mode = sense or (row.type, row.mode)
        by = sense is not None and row.mode == "sanction"  # the one row whose verbs have frames
        return Trigger(start=i, end=i + size, head=head, type=kind, mode=mode, noun=row.noun, framed=by)
    found = _harm_at(sentence, i) if word in harm_forms() else None
    if found is None and word in _HAPPENED:
        found = _happened_at(sentence, i)
    deed = deed_of(sentence, token) if found is None else None
    if deed is None:
        return found
    noun = token.pos in {"NOUN", "PROPN"}
    framed_by = word in framed()
    return Trigger(start=i, end=i + 1, head=i, type=deed[0], mode=deed[1], noun=noun, framed=framed_by)


def _sense(sentence: Sentence, row: _Row, i: int) -> Deed | None:
    """What a word tells of where that is not what its row says; None where it is."""
    token, last = sentence[i], i + len(row.words) - 1
    if (shown := _shown_by_crowds(sentence, row, token)) is not None:
        return shown
    if row.noun:
        return _noun_sense(sentence, row, sentence[last])
    if row.mode == "clash" and holds_people(sentence, token):
        return "arrest", "arrest"
    if row.words[-1] == "over" and takes_on(sentence, token):
        return "other", "handover"
    if row.mode == "bombing" and row.words[-1] in _BURSTS and blows_up_by_itself(sentence, i):
        return "accident", "explosion"
    if row.mode == "deport" and drives_out(sentence, token):
        return "assault", "clash"
    if row.mode == "flood" and (poured := pours_in(sentence, token)) is not None:
        return poured
    if row.mode == "displacement" and token.lower.startswith("fl") and moves_off(sentence, token):
        return "movement", "movement"
    if row.mode == "demo" and row.words[0].startswith("march") and are_on_the_march(sentence, token):
        return "movement", "movement"
    if row.mode == "clash" and row.words[0].startswith("clash") and is_of_crowds(sentence, token):
        return "protest", "riot"
    if row.mode == "sanction":  # "suspended its mission", "banned him from travelling"
        return (act_of(sentence, token) if token.lower in SHUTTING else None) or frame_of(sentence, token)
    if row.words[1:] == ("out",) and token.lemma == "pull" and is_dug_out(sentence, token):
        return "other", "rescue"
    return act_of(sentence, token) if token.lower in SHUTTING else None


def _shown_by_crowds(sentence: Sentence, row: _Row, token: Token) -> Deed | None:
    """What is done to nobody: shots that are fired for joy, streets that are hit by crowds."""
    if row.mode == "shooting" and is_of_joy(sentence):
        return "other", "celebration"
    return ("protest", "demo") if row.mode == "attack" and takes_to_the_street(sentence, token) else None


def _noun_sense(sentence: Sentence, row: _Row, noun: Token) -> Deed | None:
    """The same of a noun: a strike of workers, a truce that ends, unrest in a whole country."""
    if row.mode == "bombing" and row.words[-1] in _BURSTS and blows_up_by_itself(sentence, noun.i):
        return "accident", "explosion"
    if row.words == ("strike",) and stops_work(sentence, noun):
        return "protest", "demo"
    if row.mode == "negotiation" and is_over(sentence, noun):
        return "other", "breakdown"
    if row.mode == "clash" and row.words[0].startswith("clash") and is_of_crowds(sentence, noun):
        return "protest", "riot"
    if row.words == ("unrest",) and is_unrest(sentence, noun):
        return "other", "unrest"
    if row.mode == "repression" and PUT_DOWN.isdisjoint(sentence.words):
        return "other", "persecution"
    return None


def _happened_at(sentence: Sentence, i: int) -> Trigger | None:
    """No deed of its own, but the day and place of the one told before: "it happened on Sunday"."""
    token = sentence[i]
    if token.pos != "VERB":
        return None
    about = {s.lower for s in sentence.children(i, "nsubj")}
    if not about & {"it", "this", "that", "incident", "incidents"}:
        return None
    return Trigger(start=i, end=i + 1, head=i, type="other", mode=None, noun=False, harm=True)


_SIZES = frozenset({"a", "the", "huge", "massive", "deadly", "major", "large", "fierce"})
_BLAZING = frozenset("break sweep tear rip rage engulf gut destroy spread rush kill".split())


def _part_of_speech_fits(sentence: Sentence, head: int, noun: bool) -> bool:
    token = sentence[head]
    if not noun and (token.pos not in {"VERB", "ADJ"} or token.tag in {"JJ", "JJR"}):
        return False
    if not noun and (is_second_part(sentence, head) or is_idiom(sentence, token)):
        return False  # "life-threatening"
    if (
        token.ent
        and token.ent != "LOC"
        and token.pos == "PROPN"
        and not (noun and _opens_alone(sentence, head))
    ):
        return False  # part of a name: "Operation Euphrates Shield", "the Battle Group"
    if noun and token.lower in {"fire", "fires"}:
        before = sentence[head - 1].lower if head else ""
        blazes = token.dep == "nsubj" and sentence[token.head].lemma in _BLAZING
        return token.pos == "NOUN" and (before in _SIZES or blazes)
    if noun:
        return token.pos in {"NOUN", "PROPN"}
    return not only_describes(sentence, token)


def _opens_alone(sentence: Sentence, head: int) -> bool:
    """Whether a capital at the start of a sentence made a name of one word: "Airstrikes by"."""
    return head == 0 and (len(sentence) == 1 or sentence[1].ent == "" or sentence[1].ent_start)


def _only_names(sentence: Sentence, index: int) -> bool:
    """Whether a word only names the next one, which is no happening: "strike force", "rescue volunteers"."""
    if index + 1 >= len(sentence) or sentence[index].dep not in {"compound", "amod"}:
        return False
    after = sentence[index + 1]
    return sentence[index].head == after.i and singular(after.text) in _named()


@cache
def _named() -> frozenset[str]:
    return words("twosource.extract", "untold", "named.nouns")


_MEASURED = frozenset({"killed", "injured", "affected", "displaced", "detained", "abducted"})


def _harm_at(sentence: Sentence, i: int) -> Trigger | None:
    found = readings(sentence, i, "patient", "subject", "state", "deed")
    if not found:
        return None
    found = tuple([h for h in found if h.measure in _MEASURED])
    if not found:
        return None
    token = sentence[i]
    harm = found[0]
    kind = _KINDS.get(harm.measure, "assault")
    if harm.measure == "affected" or (harm.kind == "state" and harm.measure not in {"killed", "injured"}):
        return None
    if harm.measure == "detained" and harm.kind == "patient" and token.lemma in {"capture", "recapture"}:
        return None
    if token.lemma == "arrest" and sentence.lower[i + 1 : i + 2] in {("warrant",), ("warrants",)}:
        return None
    if befalls_nobody(sentence, i):
        return None
    if token.lemma == "loss" and not any(is_person(c) for c in sentence.children(i, "nmod")):
        return None  # of money
    if harm.measure == "displaced" and (
        token.pos != "VERB" or flees(sentence, token) or only_describes(sentence, token)
    ):
        return None
    if token.lemma == "drown" and not sentence.children(i, "aux:pass"):
        return Trigger(start=i, end=i + 1, head=i, type="accident", mode=None, noun=False, harm=True)
    return Trigger(
        start=i, end=i + 1, head=i, type=kind, mode=None, noun=harm.kind == "deed", harm=kind == "assault"
    )


_KINDS: dict[str, EventType] = {"displaced": "displacement", "detained": "arrest", "abducted": "arrest"}


def is_generic(mode: str | None) -> bool:
    """Whether a mode says no more than that something violent happened."""
    return mode is None or mode in _GENERIC
