"""Holding: how a clause holds a happening: as a fact, a plan, a fear, or as known from before."""

from __future__ import annotations

from twosource.extract.clauses import COUNTING, SPEECH, WEEKDAYS, is_so, opener, speaks
from twosource.extract.offensives import FALLS
from twosource.extract.reality import reality
from twosource.extract.triggers import OF_NOBODY, Trigger, is_generic
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Factuality

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her"})
_PREVIOUS = frozenset(
    """previous previously earlier past prior historic another other repeated several many
    numerous various""".split()
)
_PLANNED = frozenset(
    """plan intend threaten vow want aim prepare promise seek plot call urge order hope expect
    schedule""".split()
)
_MODALS = frozenset("could may might would should can".split())
_WILL = frozenset({"will", "'ll", "shall"})
_MODALS_AND_WILL = _MODALS | {"will"}
_MODALS_AND_IF = _MODALS | {"if", "unless"}
_SO_TOLD = frozenset({"allegedly", "reportedly"})
_DEEDS = frozenset({"assault", "protest", "arrest", "deportation", "sanction", "movement"})
_WITNESSED = frozenset({"see", "hear"})
_UNABLE = frozenset({"unable", "fail", "refuse", "decline", "reluctant", "unwilling"})
# what is asked or wished for is not there yet: "called for an inquiry", "hopes for a truce"
_WISHED = frozenset(
    """call appeal plead push press ask demand plan prepare hope wish pray need ready wait brace campaign
    lobby argue vote""".split()
)


_DEMANDING = frozenset("call urge ask demand appeal press tell beg plead implore".split())


def factuality(sentence: Sentence, lead: Trigger, at: int) -> Factuality:
    """How the clause holds the happening: occurred, alleged, planned, warned (might happen), denied."""
    head = sentence[lead.head]
    if _negated(sentence, lead.head):
        return "warned"
    if lead.noun and _is_requested(sentence, lead):
        return "planned"
    if lead.noun and head.dep in {"obj", "nsubj:pass"} and sentence[head.head].lemma in _STOPPED:
        return "warned"  # "prevented the evacuation"
    named = _as_named(sentence, lead) if lead.noun else None
    if named is not None:
        return named
    if head.pos == "ADP":  # "warns of attack on hotels"
        noun = sentence[lead.start]
        return "warned" if _is_warned_of(sentence, sentence[noun.head], noun) else "occurred"
    while head.dep == "compound" and head.head != head.i:
        head = sentence[head.head]
    chain = (head, *sentence.ancestors(head.i)[:4])
    for step, token in enumerate(chain):
        if step and token.lemma in COUNTING and chain[step - 1].dep in {"obl", "nmod"}:
            break  # "the toll is expected to rise in the blast"
        if step and chain[step - 1].dep.split(":")[0] not in _HELD_UNDER:
            break
        if step and lead.type == "aid" and _is_demanded(sentence, token, chain[step - 1]):
            return "warned"  # "urged Veldin to get the aid in": it is not there
        held = _held(sentence, token, chain[step - 1] if step else None)
        if held == "planned" and token.lemma == "threaten" and lead.type not in _DEEDS:
            return "warned"  # what is threatened may fail: "the fighting threatens the truce"
        if held is not None and (held != "denied" or step == 1):
            return held
    return "planned" if _is_ahead(sentence, lead, head) else "occurred"


def _is_requested(sentence: Sentence, lead: Trigger) -> bool:
    """Whether somebody only asks for it: "requested the extradition", "his arrest was sought"."""
    head = sentence[lead.head]
    asked = head.dep in {"obj", "nsubj:pass"} and sentence[head.head].lemma in _REQUESTED
    return asked and lead.type in _REQUESTS


_STOPPED = frozenset({"prevent", "block", "obstruct", "hinder", "bar"})
_REQUESTED = frozenset("request seek demand propose suggest refuse reject".split())
_REQUESTS = frozenset({"arrest", "deportation", "sanction", "movement", "negotiation", "investigation"})


def _is_ahead(sentence: Sentence, lead: Trigger, head: Token) -> bool:
    """Whether a verb hangs on one that leaves it open: "agreed to pull out"; what is tried goes on."""
    above = sentence[head.head]
    hangs = head.dep in {"xcomp", "ccomp", "acl"} and head.tag == "VB" and above.lemma not in _TRIED
    if lead.noun or lead.harm or not hangs:
        return False
    return reality(sentence, lead.head) == "planned"


_TRIED = frozenset(
    "try attempt struggle battle fight work effort campaign operation offensive bid help".split()
)


def _as_named(sentence: Sentence, lead: Trigger) -> Factuality | None:
    """What the words beside a noun say of its reality: "the attack" was, "a possible attack" may be.

    "The aid" may be on its way or only asked for.
    """
    adjectives = [c.lower for c in sentence.children(lead.head, "amod")]
    if adjectives and not _ALLEGED.isdisjoint(adjectives):
        return "alleged"
    if sentence.children(lead.head, "nummod"):
        adjectives = [a for a in adjectives if a not in {"more", "further"}]  # "30 more deaths were reported"
    if adjectives and not _POSSIBLE.isdisjoint(adjectives):
        return "warned"
    if adjectives and not _SET.isdisjoint(adjectives):
        return "planned"
    return "occurred" if lead.type != "aid" and is_definite(sentence, lead) else None


_ALLEGED = frozenset({"alleged", "reported", "suspected", "purported"})
_POSSIBLE = frozenset({"possible", "potential", "future", "imminent", "further", "upcoming", "more"})
_SET = frozenset({"planned", "scheduled", "forthcoming"})
_HELD_UNDER = frozenset({"xcomp", "ccomp", "obj", "nsubj", "csubj", "obl", "nmod", "advcl", "conj"})


def _is_demanded(sentence: Sentence, token: Token, below: Token) -> bool:
    """Whether others are asked to do it: "called on both sides to let the convoy pass"."""
    relation = below.dep.split(":")[0]
    return (
        token.lemma in _DEMANDING
        and relation in {"xcomp", "ccomp", "advcl", "acl"}
        and opener(sentence, below) == "to"
    )


def _negated(sentence: Sentence, index: int) -> bool:
    """Whether it is said not to have happened: "did not fire", "neither fired", "no attack"."""
    if _NEGATIVE.isdisjoint(sentence.words):
        return False
    return any(c.lower in _NEGATIVE for c in sentence.children(index, "advmod", "det", "nsubj", "cc:preconj"))


_NEGATIVE = frozenset({"not", "n't", "never", "neither", "no", "none", "nobody"})


def _held(sentence: Sentence, token: Token, below: Token | None) -> Factuality | None:
    """What one word above or at the happening says of its reality, None if nothing."""
    lower = {c.lower for c in sentence.children(token.i, "aux", "advmod", "mark")}
    if below is not None and below.dep == "csubj" and not lower.isdisjoint(_MODALS_AND_WILL):
        return "warned"  # "capturing the town would be a victory"
    if below is not None and token.lemma in _UNABLE and below.dep == "xcomp":
        return "warned"
    if below is not None and _is_warned_of(sentence, token, below):
        return "warned"
    linked = below is None or below.dep in {"obj", "nsubj", "nsubj:pass", "xcomp"}
    linked = linked or (
        below is not None and below.dep == "advcl" and opener(sentence, below) in {"in", "by"}
    )
    if lower and linked and (token.pos in {"VERB", "AUX"} or (below is not None and below.dep == "xcomp")):
        if not lower.isdisjoint(_WILL) or ("would" in lower and _is_announced(sentence, token)):
            return "planned"
        seen = token.lemma in _WITNESSED and below is not None and below.dep == "xcomp"
        if not seen and not lower.isdisjoint(_MODALS_AND_IF):  # "could be seen marching": they marched
            return "warned"
    if lower and not lower.isdisjoint(_SO_TOLD):
        return "alleged"
    if below is None:
        return None
    asked = token.lemma in _WISHED and not sentence.children(token.i, "aux:pass")
    if asked and below.dep in {"obl", "nmod", "xcomp"} and opener(sentence, below) == "for":
        return "warned"
    in_case = token.lemma != "case" or opener(sentence, token) == "in"  # no "312 cases of measles"
    if token.lemma in _AVERTED and in_case and below.dep.split(":")[0] in {"obj", "nmod", "obl", "xcomp"}:
        return "warned"
    named = token.lemma == "call" and "what" in sentence.lower[max(0, token.i - 3) : token.i]
    if token.lemma in _PLANNED and token.pos == "VERB" and below.dep in {"xcomp", "obj"} and not named:
        return "planned"
    owned = token.lemma == "claim" and below.dep == "obj"  # "claimed the attack": nobody doubts that it was
    alleges = token.lemma in {"allege", "claim", "accuse"} and not owned
    if alleges and token.pos == "VERB" and below.dep != "nsubj":
        return "alleged"
    return "denied" if token.lemma == "deny" and below.dep in {"obj", "xcomp", "ccomp"} else None


def _is_announced(sentence: Sentence, verb: Token) -> bool:
    """Whether those who would do it say so themselves: "activists said they would protest"."""
    said = sentence[verb.head].lemma in SPEECH and verb.dep in {"ccomp", "xcomp"}
    said = said and not _negated(sentence, verb.i)  # "said they would never use gas"
    return said and any(s.pos == "PRON" for s in sentence.children(verb.i, "nsubj"))


def _is_warned_of(sentence: Sentence, token: Token, below: Token) -> bool:
    """Whether somebody only warns of it: "the embassy warned of attacks on hotels"."""
    under = below.dep.split(":")[0] in {"obl", "nmod"}
    return token.lemma in _WARNING and under and opener(sentence, below) in _ABOUT


_WARNING = frozenset({"warn", "caution", "warning", "alert"})
_ABOUT = frozenset({"of", "about", "against"})
_AVERTED = frozenset("avoid prevent avert risk threat fear danger possibility deter against case".split())


def is_referred(sentence: Sentence, lead: Trigger) -> bool:
    """Whether the happening is only referred to, as known: "after the attack", "in connection with it"."""
    if not lead.noun:
        return False
    token = sentence[lead.head]
    if opener(sentence, token) in _REFERRING:
        return True
    if lead.type in OF_NOBODY and token.dep == "compound" and not sentence.children(token.i, "nummod"):
        return True  # "quake survivors", "a flood appeal"
    before = sentence.lower[max(0, lead.start - 9) : lead.start]
    return (
        ("of" in before and not _REFERRING_NOUNS.isdisjoint(before))
        or "connection" in before
        or "behind" in before[-4:]
    )


_REFERRING = frozenset({"after", "following", "since", "before", "despite", "amid", "over", "behind"})
_REFERRING_NOUNS = frozenset(
    {
        "wake",
        "aftermath",
        "suspicion",
        "victims",
        "anniversary",
        "response",
        "masterminds",
        "organizers",
        "organisers",
        "perpetrators",
    }
)


def is_definite(sentence: Sentence, lead: Trigger) -> bool:
    """Whether the happening is taken as known: "the attack", "this bombing", "it was a raid"."""
    if not lead.noun:
        return lead.mode is not None and is_generic(lead.mode) and _in_known_clause(sentence, lead.head)
    if lead.mode == "closure" or sentence[lead.head].lower in FALLS:
        return False  # "the closure of all schools", "the fall of the town": told as news
    opening = sentence.tokens[max(0, lead.start - 3) : lead.start]
    own = sentence.children(lead.head, "det")  # however much stands between, quotation marks above all
    told = [t for t in (*opening, *own) if t.dep != "mark"]  # "said that a shell fell"
    return any(t.lower in _DEFINITE for t in told) or says_what(sentence, lead)


def says_what(sentence: Sentence, lead: Trigger) -> bool:
    """Whether a noun only says what a happening told before was: "it was the deadliest attack in years"."""
    token = sentence[lead.head]
    if not lead.noun or lead.type not in {"assault", "accident"}:
        return False
    if sentence.children(token.i, "cop"):
        return any(s.lower in _POINTING for s in sentence.children(token.i, "nsubj", "expl"))
    return sentence[token.head].lemma in _DESCRIBING and opener(sentence, token) == "as"


_POINTING = frozenset({"it", "this", "that", "which", "attack", "incident", "blast", "explosion"})
_DESCRIBING = frozenset("describe regard see know treat brand characterise characterize label".split())


def _in_known_clause(sentence: Sentence, index: int) -> bool:
    """Whether a clause tells of what a definite noun names: "the sites that were hit"."""
    here = sentence[index]
    for _ in range(3):
        above = sentence[here.head]
        if here.dep in {"acl", "acl:relcl"}:
            return any(d.lower in _DEFINITE for d in sentence.children(above.i, "det", "nmod:poss"))
        if here.dep not in {"ccomp", "xcomp", "conj"} or above.i == here.i:
            return False
        here = above
    return False


def is_previous(sentence: Sentence, lead: Trigger) -> bool:
    """Whether it is told that such things happened before or often: "previous attacks"."""
    said = not _PREVIOUS.isdisjoint(sentence.words) and any(
        t.lower in _PREVIOUS
        and all(c.lower != "day" for c in sentence.children(t.i))  # "a day earlier"
        and not _is_of_news(sentence, t)
        for t in sentence.children(lead.head, "amod", "advmod", "det")
    )
    return said or _came_before(sentence, lead.head) or _is_answered(sentence, lead)


def _is_of_news(sentence: Sentence, token: Token) -> bool:
    """Whether "earlier" only says when, of the news itself: "was hit earlier today", "earlier on Monday"."""
    behind = sentence.lower[token.i + 1 : token.i + 3]
    if token.lower != "earlier" or not behind:
        return False
    return behind[0] in _NOW or behind[0] in WEEKDAYS or (behind[0] == "on" and behind[-1] in WEEKDAYS)


_NOW = frozenset({"today", "this", "yesterday", "tonight"})


def _is_answered(sentence: Sentence, lead: Trigger) -> bool:
    """Whether the news is told to answer it: "it was in retaliation for the killing of Ann Grey"."""
    token = sentence[lead.head]
    if not lead.noun or sentence[token.head].lower not in _ANSWERS or opener(sentence, token) != "for":
        return False
    return any(t.ent == "PER" for t in sentence.below(token.i))


_ANSWERS = frozenset({"retaliation", "revenge", "retribution", "reprisal", "payback"})


def _came_before(sentence: Sentence, index: int) -> bool:
    """Whether the news is told to come after it: "this comes weeks after a man was killed at the bar"."""
    if "after" not in sentence.words:
        return False
    for token in (sentence[index], *sentence.ancestors(index)):
        above = sentence[token.head]
        if above.lemma == "come" and opener(sentence, token) == "after":
            news = {w for s in sentence.children(above.i, "nsubj") for w in (s.lower, s.lemma)}
            tolled = any(t.pos == "NUM" for t in sentence.tokens[index:])
            return bool(news & _NEWS) or (tolled and bool(news & _DEEDS_OF_NEWS))
    return False


_NEWS = frozenset({"this", "that", "it", "which"})
_DEEDS_OF_NEWS = frozenset(  # "the attack came a day after raids killed 26 people"
    """attack death killing strike raid blast bombing shooting violence incident protest escalation assault
    offensive clash announcement visit move news report decision statement""".split()
)


def is_elsewhere(sentence: Sentence) -> bool:
    """Whether a sentence opens with the word that it tells of something else: "Separately, ..."."""
    if _APART.isdisjoint(sentence.words) and _SIDES.isdisjoint(sentence.words):
        return False
    words = [t for t in sentence.tokens[:8] if t.text[:1].isalnum()]
    if not words or words[0].lower in _APART:
        return bool(words)
    start = 1 + (words[0].lower in {"meanwhile", "also", "and"})
    if words[start - 1].lower not in {"in", "to"}:
        return False
    side = next((n for n, t in enumerate(words[start:], start) if t.lower in _SIDES and t.tag == "NN"), None)
    return side is not None and not any(t.lower == "of" for t in words[side + 1 : side + 2])


_APART = frozenset({"separately", "elsewhere"})
_SIDES = frozenset("north south east west northeast northwest southeast southwest centre center".split())


def told_beside(sentence: Sentence, at: int) -> str | None:
    """The word by which a verb tells of what happened besides: "Meanwhile in Hask", "also raided Hask"."""
    if "meanwhile" in sentence.words and any(t.lower == "meanwhile" for t in sentence.tokens[:_OPENING]):
        return "meanwhile"
    if "also" not in sentence.words or speaks(sentence, sentence[at]):
        return None
    return "also" if any(a.lower == "also" for a in sentence.children(at, "advmod")) else None


_OPENING = 6  # tokens


def is_another(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a noun says that this happening is not the one told before: "in a separate attack"."""
    if not trigger.noun or _OTHER.isdisjoint(sentence.words):
        return False
    return any(t.lower in _OTHER for t in sentence.children(trigger.head, "amod", "det"))


_OTHER = frozenset("another separate different similar broader wider nationwide countrywide".split())


def is_held(sentence: Sentence, index: int) -> bool:
    """Whether somebody only says what is so at all times: "said on Wednesday that gunfire is illegal"."""
    chain = (sentence[index], *sentence.ancestors(index))
    said = next((t for t in chain if t.dep == "ccomp"), None)
    return said is not None and sentence[said.head].lemma in SPEECH and is_so(sentence, said)
