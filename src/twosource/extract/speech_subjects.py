"""Whose verb it is: the phrase of the one who speaks, by the parser and by what stands beside the verb."""

from __future__ import annotations

from functools import cache

from twosource.extract.clauses import WEEKDAYS
from twosource.extract.harm import readings
from twosource.extract.speakers_phrases import (
    MOVABLE,
    PACKAGE,
    QUOTES,
    after,
    before,
    body_kinds,
    bounds,
    head_of,
    role_kinds,
    roles,
    shouted,
    speakerly,
)
from twosource.extract.speech_final import closes, final
from twosource.extract.speech_partitives import of_whom, off_town
from twosource.extract.speech_phrases import Phrase, everyone, phrase, read
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import words

CLOSING = {'"', "”", "''", "’"}
RELATIVE = {"who", "which", "that", "whom"}
TURNED = {
    "added", "reported", "wrote", "adds", "warned", "announced", "explained", "reports", "writes", "notes",
}  # "..., added the mayor"  # fmt: skip


@cache
def cue_words(key: str) -> frozenset[str]:
    """A row of the table of cues."""
    return words(PACKAGE, "cues", key)


def after_particle(sentence: Sentence, verb: int) -> int:
    """One past a verb and its particle: "pointed out"."""
    ahead = sentence[verb + 1] if verb + 1 < len(sentence) else None
    return verb + 2 if ahead is not None and ahead.dep == "compound:prt" and ahead.head == verb else verb + 1


def only_human(sentence: Sentence, token: Token, head: Token) -> bool:
    """Whether a verb makes a speaker of its subject: only people accuse, condemn and deny."""
    if token.tag == "VBG" and not sentence.children(token.i, "aux"):
        return False  # "the quest for a vote condemning the raids"
    return head.pos in {"NOUN", "PROPN"} and token.lemma in words(PACKAGE, "stances", "human.verbs")


def counted_before(sentence: Sentence, token: Token) -> tuple[int, int] | None:
    """The number that a verb of counting takes up: "the 21 dead whom the ministry gives"."""
    if token.dep != "acl:relcl" or token.lemma not in cue_words("counting"):
        return None
    above = sentence[token.head]
    who = next((c for c in sentence.children(token.i, "obj") if c.lower in {"whom", "that", "which"}), None)
    if who is None or not (above.pos == "NUM" or sentence.children(above.i, "nummod")):
        return None
    return min(i for i in sentence.subtree(above.i) if i <= above.i), who.i


def passive(sentence: Sentence, token: Token) -> bool:
    """Whether a verb is a passive participle."""
    below = bool(sentence.children(token.i, "aux:pass", "nsubj:pass", "obl:agent"))
    first = sentence[token.head] if token.dep == "conj" else token  # "information received and confirmed"
    return token.tag == "VBN" and (below or (first.tag == "VBN" and first.dep in {"acl", "amod"}))


def agent(sentence: Sentence, token: Token) -> int | None:
    """The one by whom something is done."""
    for child in sentence.children(token.i, "obl"):
        if child.dep == "obl:agent" or any(c.lower == "by" for c in sentence.children(child.i, "case")):
            return child.i
    return None


def speaker(sentence: Sentence, token: Token) -> tuple[tuple[Phrase, ...], bool]:
    """Who speaks, and whether after the verb; two who say it together."""
    found, inverted = _speaker(sentence, token)
    partner = _partner(sentence, token, found[0]) if len(found) == 1 and not inverted else None
    return ((partner, *found) if partner is not None else found), inverted


def _partner(sentence: Sentence, token: Token, one: Phrase) -> Phrase | None:
    """Who stands before "and" where nothing follows the verb: "nine died | residents and a monitor said"."""
    at = one.start - (0 if sentence[one.start].lower == "and" else 1)
    if at < 2 or sentence[at].lower != "and" or one.end > token.i or not final(sentence, token):
        return None
    found = before(sentence, at)
    other = read(sentence, *found) if found is not None else None
    if (
        other is None
        or _harmed(sentence, other.head)
        or sentence[max(0, other.start - 1)].pos in {"ADP", "VERB"}
    ):
        return None
    low = sentence[other.head].lower
    kind = role_kinds().get(low) or body_kinds().get(low)
    return other if kind not in {None, "military", "armed_group"} else None


def _speaker(sentence: Sentence, token: Token) -> tuple[tuple[Phrase, ...], bool]:
    """The parser's subject, or what stands beside the verb."""
    right = None if _beside(sentence, token) else _inverted(sentence, token)
    if right:
        return (right,), True
    subject = _own_or_lent(sentence, token)
    left = to_left(sentence, token)
    inside = token.i > 0 and sentence[token.i - 1].text in CLOSING  # "in every town, '' | says the mayor"
    if left is not None and (inside or _harmed(sentence, left.head)):
        left = None
    if left is not None and (subject is None or not left.start <= subject < left.end):
        known = speakerly(sentence[left.head])
        hangs = left.start > 0 and sentence[left.start - 1].pos in {"ADP", "SCONJ"}
        near = subject is not None and (hangs or phrase(sentence, subject).end >= left.start - 1)
        bare = token.lemma == "tell" or not any(
            c.i > token.i for c in sentence.children(token.i, "obj", "xcomp")
        )
        mute = subject is not None and sentence[subject].pos == "NOUN" and not speakerly(sentence[subject])
        flat = subject is None or (mute and known) or (final(sentence, token) and known and bare and not near)
        if flat and (known or token.lower in cue_words("forms")):
            return (left,), False
    if subject is None:
        return (), False
    return _joined(sentence, token, everyone(sentence, subject)), False


def _own_or_lent(sentence: Sentence, token: Token) -> int | None:
    """The subject of a verb, one before it that was hung on its clause by mistake included."""
    subject = subject_of(sentence, token.i)
    if subject is not None or token.tag == "VBG":
        subject = _told_before(sentence, token, subject)
    if subject is not None:
        return _writer(sentence, off_town(sentence, subject))
    clauses = sentence.children(token.i, "ccomp")
    lent = [s.i for c in clauses if c.i > token.i for s in sentence.children(c.i, "nsubj") if s.i < token.i]
    asides = (c for c in sentence.children(token.i, "advcl") if c.i < token.i and c.tag == "VBG")
    lent += [s.i for c in asides for s in sentence.children(c.i, "nsubj") if s.i < c.i and s.ent == "PER"]
    return lent[-1] if lent else None  # "Roe -- speaking in Veldin -- warned"


def _told_before(sentence: Sentence, token: Token, subject: int | None) -> int | None:
    """Who said the first of two things on which the second hangs: "did not say when it hit | and said"."""
    mute = subject is None or not speakerly(sentence[subject])
    mute = mute or (token.lower == "adding" and token.dep == "advcl")  # "in which people took part, | adding"
    second = token.tag == "VBG" or (token.dep == "conj" and token.lower in cue_words("forms"))
    for above in sentence.ancestors(token.i) if mute and second else ():
        who = _own_subject(sentence, above, patient=False) if above.lemma in {"say", "tell"} else None
        if who is not None and speakerly(sentence[who]):
            return who
    return subject


def _writer(sentence: Sentence, subject: int) -> int:
    """Who has written what is cited: "a report by the fire service said" is the fire service's word."""
    subject = of_whom(sentence, subject)
    if sentence[subject].lower not in cue_words("nouns.documents"):
        return subject
    for child in sentence.children(subject, "nmod"):
        cases = {c.lower for c in sentence.children(child.i, "case")}
        if cases & {"by", "from"} or ("of" in cases and child.ent == "ORG"):
            return child.i if speakerly(child) and child.ent != "LOC" else subject
    return subject


def _joined(sentence: Sentence, token: Token, found: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Two subjects side by side are one: "the monitoring group the Syrian Observatory said"."""
    first = found[0]
    for other in sentence.children(token.i, "nsubj"):
        ahead = phrase(sentence, other.i)
        if other.i < first.start and sentence[ahead.end].lower == "and" and first.start - ahead.end == 1:
            return (ahead, *found) if speakerly(other) else found
        if "ADP" in {sentence[max(0, ahead.start - 1)].pos, sentence[ahead.start].pos}:
            continue  # "raids in Veldin | a monitor said"
        figure = (
            other.lower == "figure" and sentence[first.head].ent == "PER"
        )  # "opposition figure | Ann Roe"
        one_name = (other.pos == "PROPN") != (sentence[first.head].pos == "PROPN")
        if (
            other.i < first.start
            and first.start - ahead.end <= 1
            and (figure or speakerly(other))
            and one_name
        ):
            return (Phrase(ahead.start, first.end, first.head), *found[1:])
    return found


def _beside(sentence: Sentence, token: Token) -> bool:
    """Whether the parser's subject stands right before the verb and can speak."""
    if token.i > 0 and sentence[token.i - 1].text in QUOTES:
        return False
    return any(
        child.i < token.i
        and speakerly(child)
        and not _harmed(sentence, child.i)
        and phrase(sentence, child.i).end >= token.i - 2
        for child in sentence.children(token.i, "nsubj")
    )


def _harmed(sentence: Sentence, noun: int) -> bool:
    """Whether people are counted right behind a word of harm: "killed nine people | said the mayor"."""
    start = noun
    while noun - start < 3 and start > 0 and sentence[start - 1].pos in {"NUM", "ADJ"}:
        start -= 1
    if sentence[start].pos != "NUM" or sentence[noun].lower in roles():
        return False
    return any(readings(sentence, i, "patient") for i in range(max(0, start - 8), start))


def to_left(sentence: Sentence, token: Token) -> Phrase | None:
    """The phrase that ends right before a verb and its auxiliaries."""
    at = token.i
    while at > 0 and _between(sentence, at - 1):
        at -= 1
    found = before(sentence, at)
    if found and found[0] > 1 and sentence[found[0] - 1].lower in cue_words("watching"):
        watcher = before(sentence, found[0] - 1)  # "a group | tracking the violence | said"
        if watcher and speakerly(sentence[head_of(sentence, *watcher)]):
            found = watcher
    told_of = _antecedent(sentence, *found) if found else None
    return read(sentence, *(told_of or found)) if found else None


def _antecedent(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """Who is told of in a clause that a thing ends: "the aid group | that runs the clinic | said"."""
    thing = sentence[head_of(sentence, start, end)]
    clause = sentence[thing.head]
    closed = end < len(sentence) and sentence[end].text == ","  # "Roe, who grew up in Veldin, | said"
    if not closed and (thing.dep != "obj" or thing.ent or thing.lower in role_kinds()):
        return None
    if clause.dep != "acl:relcl":
        return None
    who = next((c for c in sentence.children(clause.i, "nsubj") if c.lower in RELATIVE), None)
    if who is None or clause.i >= start or who.i < 1:
        return None
    noun = before(sentence, who.i)
    return noun if noun and speakerly(sentence[head_of(sentence, *noun)]) else None


def _between(sentence: Sentence, at: int) -> bool:
    token = sentence[at]
    helper = token.pos in {"AUX", "ADV", "PART"} and not shouted(sentence, at)
    return helper or token.lower in cue_words("adverbs")


def _inverted(sentence: Sentence, token: Token) -> Phrase | None:
    """As in "..., said the mayor": the phrase after the verb, where no clause of its own follows it."""
    if token.i < 2 or token.i + 1 >= len(sentence) or token.tag == "VBG" or token.lemma == "tell":
        return None
    subject = next((c for c in sentence.children(token.i, "nsubj") if c.i > token.i), None)
    near = after(sentence, token.i + 1)
    if subject is not None and (near is None or subject.i < near[1] + 3):
        whole = phrase(sentence, of_whom(sentence, subject.i))
        left = to_left(sentence, token)
        mute = left is not None and not speakerly(sentence[left.head])
        written = mute and subject.lower in cue_words("nouns.documents")
        return whole if written or speakerly(sentence[whole.head]) else None
    if near is None or token.lower not in cue_words("forms") | TURNED:
        return None
    if token.lower in _PRESENT and sentence[token.i - 1].text not in QUOTES | {","}:
        return None  # "the ministry reports three wounded"
    found = read(sentence, *near)
    told = sentence[found.head]
    if told.dep.startswith("nsubj") and told.head > told.i and sentence[told.head].head == token.i:
        return None  # "the agency said three rebels and two soldiers had died"
    left = to_left(sentence, token)
    taken = left is not None and speakerly(sentence[left.head]) and sentence[token.i - 1].text not in QUOTES
    if left is not None and left.start > 0 and sentence[left.start - 1].pos == "ADP":
        taken = False  # "... trained by Washington said the Observatory"
    taken = taken and not (left is not None and _harmed(sentence, left.head))
    if taken and sentence[token.i - 1].text == "," and speakerly(told) and closes(sentence, near[1]):
        taken = False  # "the raid leaves the army at a loss, | says the Harbour Post ."
    written = told.lower in cue_words("nouns.documents") and not taken
    return found if (speakerly(told) or written) and not taken and _ends(sentence, near[1]) else None


_PRESENT = frozenset({"reports", "writes", "notes"})


def _ends(sentence: Sentence, at: int) -> bool:
    """Whether no verb follows that could have the phrase before as its subject."""
    while at < len(sentence) and sentence[at].pos == "ADV":
        at += 1
    rest = sentence[at] if at < len(sentence) else None
    if rest is None or rest.pos not in {"VERB", "AUX"} or rest.lower in RELATIVE | MOVABLE:
        return True
    return rest.tag in {"VBG", "VBN"}


def subject_of(sentence: Sentence, verb: int, *, patient: bool = False, depth: int = 0) -> int | None:
    """The subject of a verb, through coordination, control and relative clauses."""
    token = sentence[verb]
    own = _own_subject(sentence, token, patient=patient)
    if own is not None or depth > 3 or token.head == verb:
        return own
    above = sentence[token.head]
    if above.i > verb and token.tag == "VBG" and above.head < verb:
        above = sentence[above.head]  # "adding the toll was likely to rise", hung upside down
    if token.dep == "conj":
        if above.dep == "ccomp" and (_is_dying(sentence, above) or _mute(sentence, token, above)):
            above = sentence[above.head]  # "said three had died and blamed the rebels"
        return subject_of(sentence, above.i, depth=depth + 1) if above.pos in _PREDICATES else None
    told = above.dep in {"obj", "iobj"} and sentence[above.head].lemma == "tell"
    if token.dep.startswith("acl") and told:
        return subject_of(sentence, above.head, depth=depth + 1)  # "told AFP, adding that"
    if token.dep.startswith("acl") and above.pos in {"NOUN", "PROPN"}:
        whose = owner(sentence, above.i) if not _harmed(sentence, above.i) else None
        if whose is not None and (sentence[whose].ent != "LOC" or whose != above.i):
            return whose
        clause = next((a for a in sentence.ancestors(above.i) if a.pos == "VERB"), None)
        return subject_of(sentence, clause.i, depth=depth + 1) if clause and token.tag == "VBG" else None
    left = to_left(sentence, token) if token.tag == "VBG" else None
    if left is not None and left.start > 0 and sentence[left.start - 1].lower == "with":
        return left.head if speakerly(sentence[left.head]) else None  # "with the opposition accusing"
    controlled = token.dep in {"advcl", "xcomp", "ccomp", "dep"} and token.tag in {"VBG", "VB"}
    if not controlled or above.pos not in {"VERB", "ADJ", "NOUN"}:
        return None
    return _controller(sentence, verb, above, depth)


_PREDICATES = frozenset({"VERB", "AUX", "ADJ"})  # "was not able to see it | and could not confirm it"


def _is_dying(sentence: Sentence, verb: Token) -> bool:
    """Whether the subject of a verb dies of it and says nothing more."""
    return verb.lemma in {"die", "perish"} or (
        verb.lemma == "kill" and bool(sentence.children(verb.i, "aux:pass"))
    )


def _mute(sentence: Sentence, token: Token, told: Token) -> bool:
    """Whether what is told of reproaches nobody: "said the ship was not hit | and accused Ruritania"."""
    if token.tag != "VBD" or token.lemma not in _REPROACHING or sentence[told.head].tag != "VBD":
        return False
    subject = next(iter(sentence.children(told.i, "nsubj")), None)
    if subject is None or told.lemma in cue_words("speech"):
        return False
    if any(c.lower in {"it", "them"} for c in sentence.children(token.i, "obj")):
        return True  # "said the rebels broke the truce | and accused them of looting"
    return subject.pos != "PRON" and subject.ent != "PER" and subject.lower not in role_kinds()


_REPROACHING = frozenset(
    {"accuse", "blame", "condemn", "denounce", "criticise", "criticize", "demand", "urge", "vow"}
)


def _controller(sentence: Sentence, verb: int, above: Token, depth: int) -> int | None:
    """Who does what a participle says: "hit out at him for accusing" is his deed, else the subject's."""
    if any(c.lower == "for" for c in sentence.children(verb, "mark", "case")):
        blamed = [c.i for c in sentence.children(above.i, "obj", "obl") if c.i < verb]
        if blamed:
            return blamed[-1]
    return subject_of(sentence, above.i, patient=passive(sentence, above), depth=depth + 1)


def _own_subject(sentence: Sentence, token: Token, *, patient: bool) -> int | None:
    """The nearest subject before the verb; the noun that a relative pronoun stands for."""
    ahead = [c for c in sentence.children(token.i, "nsubj") if c.i < token.i and c.lower not in WEEKDAYS]
    if len(ahead) > 1 and any(t.pos == "VERB" for t in sentence.tokens[ahead[-2].i : ahead[-1].i]):
        start = bounds(sentence, ahead[-1].i)[0]
        if "ADP" in {sentence[start].pos, sentence[start - 1].pos}:
            ahead.pop()  # "The man who was not authorised to speak to the media | said"
    for child in reversed(ahead):
        if patient or child.dep != "nsubj:pass":
            if child.lower in RELATIVE and token.dep.startswith("acl"):
                return token.head
            return child.i
    return None


def owner(sentence: Sentence, noun: int) -> int | None:
    """Whose words a document noun is: "a statement by the army saying", "its report said"."""
    if sentence[noun].lower not in cue_words("nouns.documents"):
        return noun if speakerly(sentence[noun]) else None
    for child in sentence.children(noun, "nmod"):
        cases = {c.lower for c in sentence.children(child.i, "case")}
        if child.pos != "ADV" and (child.dep == "nmod:poss" or cases & {"by", "from", "of"}):
            return child.i  # no "reports by now"
    for deed in sentence.children(noun, "acl"):
        by = agent(sentence, deed) if deed.tag == "VBN" and deed.lemma not in _READING else None
        if by is not None:
            return by  # "figures compiled by the ministry", no "report seen by Reuters"
    governor = sentence[sentence[noun].head]
    if governor.i != noun and governor.pos == "VERB":
        return next((c.i for c in sentence.children(governor.i, "nsubj") if c.i != noun), None)
    return None


_READING = frozenset(
    """see obtain view review leak acquire quote cite carry broadcast air monitor translate read hear
    share publicise publicize receive examine""".split()
)
