"""Clauses: which words of a sentence speak of one happening, and which time and place belong to it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from operator import attrgetter

from twosource.findings.tokens import Sentence, Token

# marks and prepositions that open another time or another thought than that of the clause above
_OTHER_TIME = frozenset(
    """after before since until till despite although though amid following ahead during because if unless
    whereas towards toward regarding concerning about besides unlike as""".split()
)
REFERRING = frozenset(
    """wake aftermath response anniversary eve retaliation revenge reprisal connection suspicion
    involvement""".split()
)
PAGES = frozenset({"story", "article"})  # "in a story on May 3 about a raid": the day on which it was told
SPEECH = frozenset(
    """say tell report announce add state declare confirm note explain write claim allege insist argue deny
    warn accuse blame suggest quote cite admit acknowledge reveal estimate stress reply ask respond maintain
    comment observe tweet publish assert repeat inform recall testify vow urge demand condemn""".split()
)
# verbs that count: their day is that of the count and not of what is counted
COUNTING = frozenset(
    """rise climb reach jump increase revise put lower raise stand update count soar bring grow""".split()
)
# verbs of courts: their day is that of the court and not of the deed
LEGAL = frozenset(
    "charge arraign appear plead indict sentence convict accuse acquit testify book extradite".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    """january february march april may june july august september october november december""".split()
)
RELATIVE = frozenset({"who", "which", "that"})  # as subjects
WAR = frozenset({"war", "conflict", "uprising", "crisis", "insurgency", "rebellion"})
_UP = frozenset(
    """nsubj obj obl nmod amod compound acl advcl xcomp conj appos nummod iobj csubj flat det fixed case
    advmod dep parataxis list""".split()
)


def anchor(sentence: Sentence, index: int) -> int:
    """The topmost word that speaks of the same happening as the given one."""
    here = sentence[index]
    for _ in sentence.tokens:  # no tree is deeper
        governor = sentence[here.head]
        if governor.i == here.i or is_barrier(sentence, here, governor):
            return here.i
        here = governor
    return here.i


def is_barrier(sentence: Sentence, token: Token, governor: Token) -> bool:
    """Whether the step from a token to its governor leaves the happening."""
    relation = token.dep
    if ":" in relation:
        relation = relation.partition(":")[0]
    if relation == "parataxis" and token.pos == "VERB" and token.i and sentence[token.i - 1].lower == "then":
        relation = "conj"  # "struck the bridge, then struck again"
    if relation not in _UP or governor.lemma in SPEECH:
        return True
    if token.dep == "acl:relcl" and (governor.pos == "PROPN" or governor.lemma in WAR):
        return True
    if relation == "nmod" and governor.lemma in REFERRING:
        return True
    if relation in {"advcl", "obl", "nmod"} and opener(sentence, token) in _OTHER_TIME:
        return True
    if relation in {"advcl", "acl"} and tells_of_earlier(sentence, token):
        return True
    if relation == "advcl" and _lies_apart(sentence, token):
        return True
    if relation == "conj" and token.pos in {"VERB", "AUX"}:
        return bool(sentence.children(token.i, "nsubj"))
    return relation == "parataxis"


def _lies_apart(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause is told by the time between: "came on Friday, a month after | guards seized it"."""
    for i in range(verb.i - 1, max(0, verb.i - _SUBJECT), -1):
        if sentence[i].pos in {"VERB", "PUNCT"}:
            return False
        if sentence[i].lower in {"after", "before"}:
            return sentence[i - 1].lemma in _SPANS
    return False


_SUBJECT = 7  # words from "after" to the verb of its clause, at most
_SPANS = frozenset({"day", "week", "month", "year", "hour"})


def tells_of_earlier(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause tells what happened at the time just named: "since 2011, when 412 people died"."""
    if "since" not in sentence.words:
        return False
    when = next((c.i for c in sentence.children(verb.i, "advmod") if c.lower == "when"), 0)
    ahead = [t.lower for t in sentence.tokens[max(0, when - 5) : when]]
    return "since" in ahead and not any(t.pos == "VERB" for t in sentence.tokens[max(0, when - 5) : when])


def speaks(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb says something, be it only with its object: "released a statement"."""
    if verb.lemma in SPEECH:
        if verb.lemma != "claim" or verb.dep == "acl:relcl":
            return True
        taken = sentence.children(verb.i, "obj")
        return all(o.lemma != "life" for o in taken)  # "a quake claimed nine lives"
    if verb.lemma not in _GIVING:
        return False
    return any(o.lemma in _SAID for o in sentence.children(verb.i, "obj", "nsubj:pass"))


_GIVING = frozenset("release issue publish post make give send".split())
_SAID = frozenset(
    """statement report comment remark message letter communique speech interview name identity photo video
    footage detail""".split()
)


def opener(sentence: Sentence, token: Token) -> str:
    """The preposition or conjunction that opens a phrase or clause, "" if none."""
    return sentence.openers[token.i]


def since_when(sentence: Sentence, index: int) -> int | None:
    """The "since" that opens a clause around a word, nearest first; None where none does."""
    if "since" not in sentence.words:
        return None
    marks = (m for t in sentence.ancestors(index) for m in sentence.children(t.i, "mark"))
    return next((m.i for m in marks if m.lower == "since"), None)


def token_at(sentence: Sentence, offset: int) -> int | None:
    """The index of the token that covers or follows an offset of the article's text."""
    index = bisect_right(sentence.tokens, offset, key=_END)
    return index if index < len(sentence.tokens) else None


_END = attrgetter("end")


def phrase_head(sentence: Sentence, start: int, end: int) -> int:
    """The token of a range whose governor lies outside it: the head of the phrase."""
    for i in range(end - 1, start - 1, -1):
        head = sentence[i].head
        if head == i or not start <= head < end:
            return i
    return end - 1


def clause_extent(sentence: Sentence, index: int, longest: int) -> tuple[int, int]:
    """Character range of the clause around a token: the sentence, or a window of it if that is longer."""
    if sentence.end - sentence.start <= longest:
        return sentence.start, sentence.end
    token = sentence[index]
    left = index
    while left > 0 and token.end - sentence[left - 1].start < longest // 2:
        left -= 1
    right = index
    while right + 1 < len(sentence) and sentence[right + 1].end - sentence[left].start < longest:
        right += 1
    return sentence[left].start, sentence[right].end


def is_so(sentence: Sentence, said: Token) -> bool:
    """Whether what is said is so when it is said, and did not happen before: "gunfire is illegal"."""
    verbs = (said, *sentence.children(said.i, "cop", "aux", "aux:pass"))
    return any(t.tag in {"VBZ", "VBP"} for t in verbs) and not any(t.lemma == "have" for t in verbs[1:])


def _second_verb(sentence: Sentence, first: Token, token: Token) -> Token:
    """The verb joined to another that has an object of its own: "shooting her and striking two others"."""
    for verb in sentence.children(first.i, "conj"):
        own = any(o.i < verb.i for o in sentence.children(first.i, "obj") if o.i != token.i)
        if first.i < verb.i < token.i and verb.tag == first.tag and own:
            return verb
    return first


def own_verb(sentence: Sentence, token: Token) -> Token:
    """The governor of a word, for a subject the verb behind it: "8 were killed and 27 were hurt".

    The parse hangs the second subject on the first verb now and then.
    """
    governor = sentence[token.head]
    if token.dep == "obj":
        return _second_verb(sentence, governor, token)
    if not token.dep.startswith("nsubj") or governor.i > token.i:
        return governor
    return next((v for v in sentence.children(governor.i, "conj") if v.i > token.i), governor)


def joined_by(sentence: Sentence, noun: Token, cases: Collection[str]) -> list[Token]:
    """The nouns under another that one of these prepositions joins to it."""
    under = sentence.children(noun.i, "nmod")
    return [n for n in under if any(c.lower in cases for c in sentence.children(n.i, "case"))]
