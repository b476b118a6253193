"""What verbs of stance take: nobody who is named, nothing that is owned up to, evils and claims."""

from __future__ import annotations

from twosource.extract.people import is_people_word
from twosource.extract.speakers_phrases import bounds
from twosource.extract.statements_words import listed
from twosource.extract.triggers import triggers
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance


def owns_up_to_nothing(sentence: Sentence, token: Token) -> bool:
    """As in "admitted that talks remained difficult": neither harm nor a deed is owned up to."""
    below = {i for c in sentence.children(token.i, "ccomp", "xcomp", "obj") for i in sentence.subtree(c.i)}
    if not below or any(t.head in below for t in triggers(sentence)):
        return False
    if any(sentence[i].lower in _FAILED or sentence[i].lemma == "fail" for i in below):
        return False  # "admitted that attempts to free them had been unsuccessful"
    if not listed("sides.loads").isdisjoint(sentence.lower[token.i :]):
        return False  # "admitted to using banned weapons"
    return not any(sentence[i].lower in listed("open.harm") or sentence[i].pos == "NUM" for i in below)


_FAILED = frozenset(
    """unsuccessful failure failures mistake mistakes error errors wrong succeeded collapsed setback setbacks
    defeat shortcomings abuses""".split()
)


def is_nobodys(sentence: Sentence, token: Token, thing: Token | None, stance: Stance | None) -> bool:
    """Whether nobody who is named reproaches anybody: "the mayor criticised for it", "a draft condemning it".

    The subject of the first is who is reproached; what a draft would condemn nobody has condemned yet.
    """
    if only_sought(sentence, token):
        return True
    if (
        token.lemma == "question"
        and thing is not None
        and (thing.pos == "PRON" or is_people_word(thing.text))
    ):
        return True  # "stopped people to question them"
    if stance == "warns" and thing is not None and thing.lower in {"each", "other", "others"}:
        return True  # "people warned each other"
    if stance not in {"condemns", "blames"}:
        return False
    if token.tag == "VBG" and _WITHOUT & {c.lower for c in sentence.children(token.i, "mark", "case")}:
        return True  # "focused on condemning it", "without blaming anybody"
    if token.tag == "VBG" and token.dep.startswith("acl"):
        draft = sentence[token.head]
        return draft.lower in _DRAFTS and sentence[draft.head].lemma not in _PASSING
    passive = token.tag in {"VBN", "VBD"} and thing is None and not sentence.children(token.i, "ccomp", "aux")
    return passive and sentence[min(token.i + 1, len(sentence) - 1)].lower in {"for", "over", "as", "after"}


_WITHOUT = frozenset({"on", "without", "against", "of", "from", "at", "about", "into"})
_DRAFTS = frozenset(
    """resolution resolutions draft drafts motion motions text bill plan proposal declaration""".split()
)
_PASSING = frozenset({"pass", "adopt", "approve", "issue", "sign", "publish", "back", "support", "endorse"})


def is_only_the_doer(target: str | None) -> bool:
    """Whether a deed is laid to nobody but who did it, whoever he was: "police said a gunman shot her"."""
    said = (target or "").lower().split()
    return bool(said) and said[-1] in _DOERS and _BARE.issuperset(said[:-1])


_DOERS = frozenset("gunman bomber attacker assailant shooter sniper".split())
_BARE = frozenset(
    "a an the one another lone suspected unknown unidentified single suicide masked armed".split()
)


def disputes(token: Token, thing: Token | None) -> bool:
    """As in "disputed the claim": who disputes a figure only doubts it."""
    return token.lemma == "dispute" and thing is not None and thing.lower in listed("words.claims")


def is_evil(sentence: Sentence, thing: Token) -> bool:
    """As in "rejects the use of violence": whoever rejects it condemns it."""
    use = thing.lower in {"use", "acts", "forms", "kinds"}
    below = {thing.lower, *(c.lower for c in sentence.children(thing.i, "nmod") if use)}
    below |= {
        c.lower for n in sentence.children(thing.i, "nmod") if use for c in sentence.children(n.i, "amod")
    }
    return bool(below & (listed("words.evils") | ({"violent"} if use else frozenset())))


def own_deed(sentence: Sentence, token: Token) -> bool:
    """As in "admitted carrying out the bombing": what is admitted is an assault of one's own."""
    deeds = [c for c in sentence.children(token.i, "xcomp", "ccomp", "advcl", "obl") if c.tag == "VBG"]
    below = {i for deed in deeds for i in sentence.subtree(deed.i)}
    used = any(d.lemma in {"use", "fire", "drop", "deploy", "launch"} for d in deeds)
    if used and any(sentence[i].lower in listed("sides.loads") for i in below):
        return True  # "admitted to using banned weapons"
    return any(t.head in below and t.type == "assault" for t in triggers(sentence))


def only_sought(sentence: Sentence, token: Token) -> bool:
    """As in "try to verify it", "captured masks, confirming that": no word of theirs."""
    above = sentence[token.head]
    sought = token.dep == "xcomp" and above.lemma in _SEEKING
    shown = token.tag == "VBG" and token.dep == "advcl" and above.lemma in _TAKING
    tasked = token.tag == "VBG" and any(
        c.lower in _TASKED for c in sentence.children(token.i, "mark", "case")
    )
    return token.lemma in {"confirm", "verify", "establish"} and (sought or shown or tasked)


_TASKED = frozenset({"with", "of", "for"})
_SEEKING = frozenset({"try", "seek", "attempt", "hope", "wait", "struggle", "work"})
_TAKING = frozenset({"capture", "seize", "find", "take", "make", "show", "win", "hit", "kill"})


def with_confirm(sentence: Sentence, token: Token) -> bool:
    """As in "would neither confirm nor deny"."""
    return token.dep == "conj" and sentence[token.head].lemma == "confirm"


def withheld(sentence: Sentence, token: Token) -> bool:
    """As in "denied them access": what is denied as one denies bread."""
    return any(c.lower in listed("withheld.nouns") for c in sentence.children(token.i, "obj", "iobj"))


def antecedent(sentence: Sentence, token: Token, thing: Token | None) -> Token | None:
    """What a relative clause is about: "claims | that the mayor disputed", "a charge | dismissed by him"."""
    if not token.dep.startswith("acl"):
        return thing
    done = token.tag == "VBN" and bool(sentence.children(token.i, "obl:agent"))
    done = done or (token.tag != "VBG" and sentence[token.head].lower in listed("words.nouns"))
    relative = thing is not None and thing.lower in {"that", "which"}
    return sentence[token.head] if relative or (thing is None and done) else thing


def acknowledges_harm(sentence: Sentence, token: Token) -> bool:
    """As in "acknowledged the deaths of nine civilians in its raids", "has not acknowledged any"."""
    things = sentence.children(token.i, "obj") if token.lemma in {"acknowledge", "admit", "concede"} else ()
    return any(c.lower in listed("open.harm") for c in things)


def goes_on(sentence: Sentence, token: Token, thing: Token) -> bool:
    """Whether the object is the subject of a clause: "claimed the offensive | had forced them"."""
    ahead = sentence[min(bounds(sentence, thing.i)[1], len(sentence) - 1)]
    if ahead.lemma in listed("media.verbs"):
        return False  # "claimed the attack in a statement | released online"
    return thing.i > token.i and ahead.pos in {"VERB", "AUX"} and ahead.tag not in {"VBG", "VBN", "VB"}
