"""Who denies: "it denied involvement" is of the accused, not of the accuser who has just spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from twosource.extract.speakers_phrases import bounds, speakerly
from twosource.extract.speech_cues import Cue
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence

if TYPE_CHECKING:
    from twosource.extract.speakers import Cast
    from twosource.extract.speakers_heard import Heard

_ACCUSING = frozenset({"accuse", "blame", "charge", "implicate"})
_DENYING = frozenset({"deny", "reject", "dismiss", "refute", "rebut"})
_PRONOUNS = {"it": (False, False), "they": (None, True), "he": (True, False), "she": (True, False)}


def note(cast: Cast, sentence: Sentence) -> None:
    """Keep whom a sentence accuses, for the one after it."""
    cast.memory.accused = _accused(cast, sentence, len(sentence))


def denier(cast: Cast, sentence: Sentence, cue: Cue) -> Speaker | None:
    """Who "it" is before a verb of denial: whom the sentence, or the one before it, accuses."""
    if cue.lemma not in _DENYING or len(cue.speakers) != 1:
        return None
    fits = _PRONOUNS.get(sentence[cue.speakers[0].head].lower)
    one = (_accused(cast, sentence, cue.first) or cast.memory.accused) if fits is not None else None
    if one is None or fits is None:
        return None
    human, plural = fits
    body = one.speaker.kind in {"organisation", "official", "military", "armed_group"}
    if plural:
        return one.speaker if one.plural or body else None
    return one.speaker if bool(one.human) == human and not one.plural else None


def _accused(cast: Cast, sentence: Sentence, end: int) -> Heard | None:
    """The last one accused before a token."""
    if _ACCUSING.isdisjoint(sentence.lemmas):
        return None
    found = None
    for token in sentence.tokens[:end]:
        if token.lemma not in _ACCUSING or token.pos != "VERB":
            continue
        passive = [c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj:pass"]
        laid = [
            c
            for c in sentence.children(token.i, "obl")
            if token.lemma == "blame" and any(k.lower == "on" for k in sentence.children(c.i, "case"))
        ]
        on = next(iter((*passive, *laid, *sentence.children(token.i, "obj"))), None)
        found = on if on is not None and speakerly(on) and on.pos != "PRON" else found
    if found is None:
        return None
    heard = cast.memory.heard
    before = len(heard)
    start, last = bounds(sentence, found.i)
    plain = sentence[found.i].text.islower()  # "two men | of arson", but "the Front for Aid"
    deeds = (i for i in range(found.i + 1, last) if plain and sentence[i].lower in {"of", "for", "over"})
    cast.who(sentence, start, next(deeds, last), found.i)
    one = heard[before] if len(heard) > before else None
    del heard[before:]  # he has said nothing
    return one
