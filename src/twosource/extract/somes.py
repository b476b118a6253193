"""Somes: people whom no number counts but a word that says there were some: "others were jailed".

Also the parts of those counted that such words tell of: "27 were wounded, most of them policemen".
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from twosource.extract.counts import Count
from twosource.extract.harm import readings, worsened
from twosource.extract.idioms import idiom
from twosource.extract.people import is_person, victims_class
from twosource.extract.quantities import Quantity
from twosource.extract.straits import said_behind
from twosource.extract.wounds import told
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure

_SOME = frozenset({"some", "many", "others", "most", "half"})
_HEAPS = frozenset({"loads", "lots", "plenty", "heaps"})
_WORDS = _SOME | _HEAPS
_MEASURES = frozenset({"killed", "injured", "detained", "abducted", "affected"})
_DETERMINING = frozenset({"det", "amod"})
_THEM = frozenset({"them", "whom"})


def some_counts(sentence: Sentence, counts: Sequence[Count]) -> list[Count]:
    """Counts without a number that no count of the sentence holds yet."""
    if not sentence.parsed or _WORDS.isdisjoint(sentence.words):
        return []
    taken = {i for c in counts for i in range(c.first, c.last)}
    found: list[Count] = []
    for token in sentence:
        if token.lower not in _WORDS or token.i in taken or _is_before_number(sentence, token):
            continue
        made = _part(sentence, token, counts) or _some(sentence, token)
        if made is not None and not _are_the_rest(token, made, counts):
            found.append(made)
    return found


def _are_the_rest(token: Token, made: Count, counts: Sequence[Count]) -> bool:
    """Whether others are only told to be hurt beside a number of dead, which a desk books as no figure."""
    dead = any(c.measure == "killed" and c.quantity is not None for c in counts)
    return token.lower == "others" and made.measure == "injured" and dead


def _is_before_number(sentence: Sentence, token: Token) -> bool:
    """Whether a word only says that a number is a guess: "some 300 people"."""
    return token.i + 1 < len(sentence) and sentence[token.i + 1].pos == "NUM"


def _part(sentence: Sentence, token: Token, counts: Sequence[Count]) -> Count | None:
    """Some of those counted before, who are told without a verb: ", most of them police officers"."""
    start = token.i + 3
    if (
        sentence.lower[token.i + 1 : token.i + 2] != ("of",)
        or sentence[min(start, len(sentence)) - 1].lower not in _THEM
    ):
        return None
    whole = next((c for c in reversed(counts) if c.last <= token.i and not c.subset), None)
    if whole is None or not 0 < token.i - max(whole.last, whole.predicate) <= _ASIDE:
        return None
    for at in range(start, min(len(sentence), start + _PHRASE)):
        word = sentence[at]
        if word.pos in {"VERB", "AUX", "PUNCT"}:
            return None
        plural = word.tag in {"NNS", "NNPS"} and is_person(word)
        if plural or (word.lower == "condition" and whole.measure == "injured"):
            noun = word if plural else None
            return replace(
                whole, quantity=_quantity(token, token.i + 1), noun=None if noun is None else noun.i,
                first=token.i, last=token.i + 1, value=None, subset=True, toll=False,
                victims=victims_class(noun),
            )  # fmt: skip
    return None


_ASIDE = 8  # words from those counted to the word for some of them: "27 were wounded, he said, most of them"
_PHRASE = 5  # words in which it is told who they are


def _some(sentence: Sentence, token: Token) -> Count | None:
    """Those whom a word for some counts, with what befell them."""
    whom = _whom(sentence, token)
    if whom is None:
        return None
    head, noun = whom
    end = (head.i if noun is None else max(noun.i, head.i)) + 1
    quantity = _quantity(token, token.i + 1)
    harm = _harm(sentence, head) or _beside(sentence, head)
    if harm is None:
        whole = _quantity(token, end)
        at = None if noun is None else noun.i
        behind = said_behind(sentence, whole, passive=head.dep == "nsubj:pass") or idiom(sentence, whole, at)
        harm = behind[0] if behind else None
    if harm is None or (harm[0] not in _MEASURES and token.lower not in _HEAPS):
        return None
    if token.lower == "many" and harm[0] == "affected":
        return None  # of the dead and the hurt alone a desk books that
    return Count(
        measure=harm[0], quantity=quantity, noun=None if noun is None else noun.i, predicate=harm[1],
        first=token.i, last=max(end, token.i + 1), victims=victims_class(noun),
    )  # fmt: skip


def _whom(sentence: Sentence, token: Token) -> tuple[Token, Token | None] | None:
    """The word of the sentence that stands for the counted, and the noun that says who they are."""
    before = sentence[token.i - 1].lower if token.i else ""
    if before in _ASKING or (before == "the" and token.lower == "others"):
        return None  # "how many people have died", "the others were hurt"
    if token.dep in _DETERMINING and token.lower in _SOME:
        noun = sentence[token.head]
        plural = noun.tag in {"NNS", "NNPS"} or noun.lower == "people"
        fits = plural and is_person(noun) and token.i < noun.i and token.lower != "most"
        return (noun, noun) if fits else None
    of = [c for c in sentence.children(token.i, "nmod") if sentence[c.i - 1].lower == "of" or c.i > token.i]
    if not of:
        return (token, None) if token.lower in {"others", "many", "some"} else None
    if of[0].lower in _THEM:
        return None
    if token.lower == "many" and readings(sentence, of[0].i, "bearer"):
        return None  # "many of the wounded"
    those = of[0].lower == "those"
    return (token, None if those else of[0]) if those or is_person(of[0]) else None


_ASKING = frozenset({"how", "as", "so", "too"})


def _harm(sentence: Sentence, head: Token) -> tuple[Measure, int] | None:
    """What the verb of a subject says of it."""
    verb = sentence[head.head]
    if head.dep == "nsubj:pass" or (head.dep == "nsubj" and verb.tag == "VBN" and _is_bare(sentence, verb)):
        found = [h for h in readings(sentence, verb.i, "patient") if h.form in {"past", "state"}]
    elif head.dep == "nsubj":
        found = list(readings(sentence, verb.i, "subject", "state"))
    else:
        return None
    return (worsened(sentence, found[0].measure, verb.i), verb.i) if found else None


def _is_bare(sentence: Sentence, verb: Token) -> bool:
    return not sentence.children(verb.i, "aux", "obj")


def _beside(sentence: Sentence, head: Token) -> tuple[Measure, int] | None:
    """What wounds or beds say of a subject: "some of the injured are in a serious condition"."""
    if not head.dep.startswith("nsubj"):
        return None
    return next(((each.measure, each.predicate) for each in told(sentence) if each.noun == head.i), None)


def _quantity(token: Token, end: int) -> Quantity:
    return Quantity(begin=token.i, start=token.i, end=end, value=None, low=None, high=None, qualifier="vague")
