"""Frames: verbs that tell of a happening only with what they are done to: "pledged $5m", "took refuge"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from twosource.extract.harm import inflect
from twosource.extract.people import is_person
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed
from twosource.text.lexicon import load_table

_NONE: frozenset[str] = frozenset()


class _Frame(Struct, frozen=True):
    """A row of the table: what has to stand with the verb, where it names any."""

    deed: Deed
    objects: frozenset[str]
    subjects: frozenset[str]
    obliques: frozenset[str]
    beside: frozenset[str]
    particle: frozenset[str]
    alone: bool


# the lemma first, then its other forms
_IRREGULAR = {
    row.split()[0]: tuple(row.split())
    for row in """
        give gives gave given giving
        send sends sent sending
        fly flies flew flown flying
        bring brings brought bringing
        drop drops dropped dropping
        airdrop airdrops airdropped airdropping
        ship ships shipped shipping
        commit commits committed committing
        leave leaves left leaving
        make makes made making
        feed feeds fed feeding
        step steps stepped stepping
        stand stands stood standing
        quit quits quitting
        swear swears swore sworn swearing
        win wins won winning
        lose loses lost losing
        hold holds held holding
        rig rigs rigged rigging
        cut cuts cutting
        jam jams jammed jamming
        unplug unplugs unplugged unplugging
        free frees freed freeing
        take takes took taken taking
        seek seeks sought seeking
        find finds found finding
        drive drives drove driven driving
    """.strip().splitlines()
}


@cache
def _frames() -> dict[str, tuple[_Frame, ...]]:
    """The rows of each form of each verb, in their order."""
    found: dict[str, list[_Frame]] = {}
    for row in load_table("twosource.extract", "frames")["frame"]:
        frame = _Frame(
            (row["type"], row["mode"]),
            *(frozenset(row.get(k, ())) for k in ("objects", "subjects", "obliques", "beside", "particle")),
            alone=row.get("alone", False),
        )
        for verb in row["verbs"]:
            for form in _IRREGULAR.get(verb) or inflect(verb):
                found.setdefault(form, []).append(frame)
    return {form: tuple(frames) for form, frames in found.items()}


@cache
def framed() -> frozenset[str]:
    """Every form of the verbs that have a frame."""
    return frozenset(_frames())


def frame_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What a verb tells of by what stands with it; None where no row of the table holds."""
    return next((f.deed for f in _frames().get(verb.lower, ()) if _holds(sentence, verb, f)), None)


def _holds(sentence: Sentence, verb: Token, frame: _Frame) -> bool:
    if frame.beside and frame.beside.isdisjoint(sentence.lower):
        return False
    if frame.particle and not frame.particle & set(sentence.lower[verb.i + 1 : verb.i + 2]):
        return False
    if frame.objects and not _any(sentence, _done_to(sentence, verb), frame.objects):
        return False
    if frame.subjects and not _any(sentence, _doers(sentence, verb), frame.subjects):
        return False
    if frame.obliques and not _any(sentence, sentence.children(verb.i, "obl"), frame.obliques):
        return False
    return not (frame.alone and sentence.children(verb.i, "obj"))


def _done_to(sentence: Sentence, verb: Token) -> Iterable[Token]:
    """What a verb is done to, with what is counted, joined or owned by it: "tonnes of rice and tents"."""
    whom = list(sentence.children(verb.i, "obj", "nsubj:pass"))
    if verb.dep == "acl" and verb.tag == "VBN":
        whom.append(sentence[verb.head])  # "the $5m pledged by Norland"
    for each in tuple(whom):
        whom += sentence.children(each.i, "conj", "nmod", "compound")
    return whom


def _doers(sentence: Sentence, verb: Token) -> Iterable[Token]:
    """Who does it, also where the clause hangs on another of one subject: "said he had quit"."""
    who = list(sentence.children(verb.i, "nsubj"))
    if not who and verb.dep in {"conj", "xcomp", "advcl"}:
        who += sentence.children(verb.head, "nsubj", "nsubj:pass")
    if verb.dep == "acl:relcl":
        who.append(sentence[verb.head])
    for each in tuple(who):
        who += sentence.children(each.i, "conj", "nmod")
    return who


def _any(sentence: Sentence, tokens: Iterable[Token], kinds: frozenset[str]) -> bool:
    return any(
        t.lemma.lower() in kinds
        or t.lower in kinds
        or ("PERSON" in kinds and is_person(t))
        or ("NAME" in kinds and t.ent in {"PER", "ORG"})
        or ("MONEY" in kinds and _is_money(sentence, t))
        for t in tokens
    )


def _is_money(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is an amount: "$5m", "two million euros"."""
    return token.lemma.lower() in _CURRENCIES or any(t.tag == "$" for t in sentence.below(token.i))


_CURRENCIES = frozenset(
    "dollar euro pound yen rouble ruble yuan rupee lira franc peso dinar dirham money".split()
)
