"""Cues of speech in one sentence: the word that brings speech in, and the phrase of the one who speaks."""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from twosource.extract.speakers_phrases import PACKAGE, QUOTES, after, before, shouted, speakerly
from twosource.extract.speech_final import final, goes_on, reports_last
from twosource.extract.speech_nouns import bringing_clauses, owners, with_clause
from twosource.extract.speech_partitives import only_held
from twosource.extract.speech_phrases import Phrase, everyone, phrase, read
from twosource.extract.speech_subjects import (
    RELATIVE,
    agent,
    counted_before,
    cue_words,
    only_human,
    owner,
    passive,
    speaker,
    subject_of,
    to_left,
)
from twosource.extract.statements_hung import against, against_rows
from twosource.findings.tokens import Sentence, Token
from twosource.text.lexicon import load_table, words

NEGATIONS = {"not", "n't", "never", "nt"}
IMPERSONAL = {
    "say", "add", "note", "claim", "announce", "state", "report", "stress", "warn", "deny", "confirm",
    "insist", "accuse", "blame", "allege", "conclude",
}  # what "it" may do as a speaker  # fmt: skip
GOING_ON = {"continue", "go", "begin", "start", "decline", "refuse", "hasten", "seek", "try", "want", "have"}
SHOWING = {"appear", "speak", "use", "write", "phone", "hold", "resign", "meet", "gather", "issue", "take"}
TOLLS = {"toll", "number", "figure", "count", "deaths", "losses", "tally"}
TAKEN = {"life", "lives", "victim", "victims", "casualties"}
SAYING = {"saying", "telling", "stating", "reporting"}


class Cue(Struct, frozen=True):
    """A cue with its speaker; `outer` is who passes it on."""

    first: int
    last: int
    lemma: str
    kind: str  # verb, passive, according, relayed, stance, noun
    speakers: tuple[Phrase, ...] = ()
    outer: tuple[Phrase, ...] = ()
    negated: bool = False
    relative: bool = False  # inside a relative clause whose subject is somebody else
    inverted: bool = False


@cache
def _stances() -> tuple[frozenset[str], dict[str, frozenset[str]], frozenset[str]]:
    """Verbs of stance, verbs that are so with certain objects only, and nouns of stance."""
    table = load_table(PACKAGE, "stances")
    plain = {v for listed in table["verbs"].values() for v in listed} | {"claim", "hold"}
    plain |= {v for row in table["linked"].values() for v in row["verbs"]} | set(table["scorn"]["verbs"])
    plain |= set(table["threats"]["verbs"])
    ruled = {*table["rival"]["ruled"], *table["rival"]["sorts"]}
    objects: dict[str, set[str]] = {"point": {"finger", "fingers"}, "rule": ruled}
    for row in table["objects"].values():
        for verb in row["verbs"]:
            objects.setdefault(verb, set()).update(row["nouns"])
    nouns = {n for listed in table["nouns"].values() for n in listed}
    return frozenset(plain), {v: frozenset(n) for v, n in objects.items()}, frozenset(nouns)


def _takes_stance(sentence: Sentence, token: Token) -> bool:
    """Whether the verb is the kind that accuses, denies or claims."""
    plain, objects, _ = _stances()
    if token.lemma in plain or against(sentence, token) is not None:
        return True
    nouns = objects.get(token.lemma)
    if nouns is None:
        return False
    things = sentence.children(token.i, "obj")
    return any(c.lower in nouns for t in things for c in (t, *sentence.children(t.i, "conj")))


@cache
def _gate() -> frozenset[str]:
    """Every lemma and form that can be a cue: all other words are passed over."""
    plain, objects, nouns = _stances()
    listed = [cue_words(key) for key in ("speech", "counting", "relaying", "forms")]
    hung = [row["verbs"] for row in against_rows().values()]
    return frozenset({"according"}).union(plain, objects, nouns, bringing_clauses(), *listed, *hung)


def cues(sentence: Sentence) -> tuple[Cue, ...]:
    """Every cue of a sentence in order."""
    gate = _gate()
    if gate.isdisjoint(sentence.lemmas) and gate.isdisjoint(sentence.words):
        return ()
    found: list[Cue] = []
    for token in [t for t in sentence.tokens if t.lemma in gate or t.lower in gate]:
        cue = (
            _according(sentence, token)
            or _relayed(sentence, token)
            or _verb(sentence, token)
            or _noun(sentence, token)
        )
        if cue and not (found and found[-1].last >= cue.first):
            found.append(cue)
    return tuple(found)


def _according(sentence: Sentence, token: Token) -> Cue | None:
    if token.lower != "according" or token.i + 2 >= len(sentence) or sentence[token.i + 1].lower != "to":
        return None
    head = token.head if token.dep in {"case", "mark"} and token.head > token.i else -1
    for child in sentence.children(token.i, "obl", "nmod") if head < 0 else ():
        head = child.i
    paper = _paper(sentence, token.i + 2)
    if paper is not None and head > paper:
        return Cue(token.i, token.i + 1, "according", "according", (phrase(sentence, paper),))
    close = after(sentence, token.i + 2)
    beside = read(sentence, *close) if close else None
    if beside and head >= beside.end and speakerly(sentence[beside.head]):
        both = sentence[beside.end].lower == "and" and speakerly(sentence[head])
        found = (beside, phrase(sentence, head)) if both else everyone(sentence, beside.head)
        return Cue(token.i, token.i + 1, "according", "according", found)  # hung on a noun further on
    if head >= 0 and sentence[head].lower in cue_words("nouns.documents"):
        writer = owner(sentence, head)
        below = writer is not None and not sentence[writer].dep.startswith("nsubj")  # no "nine people died"
        head = writer if writer is not None and below and writer > head else head
    if head >= 0:
        found = tuple(p for p in everyone(sentence, head) if p.end > token.i + 2)
        found = tuple(replace(p, start=max(p.start, token.i + 2)) for p in found)
        if not (speakerly(sentence[head]) or sentence[head].lower in cue_words("nouns.documents")):
            return None
        return Cue(token.i, token.i + 1, "according", "according", found)
    return Cue(token.i, token.i + 1, "according", "according", (beside,)) if beside else None


def _paper(sentence: Sentence, at: int) -> int | None:
    """As in "according to first information nine died": a paper of nobody's, on which no clause hangs."""
    noun = next((t for t in sentence.tokens[at : at + 4] if t.pos in {"NOUN", "PROPN", "PRON", "VERB"}), None)
    if noun is None or noun.lower not in cue_words("nouns.nobodys") or noun.dep == "compound":
        return None
    ahead = sentence[noun.i + 1] if noun.i + 1 < len(sentence) else None
    return None if ahead is None or ahead.pos == "ADP" or ahead.tag == "VBN" else noun.i


def _relayed(sentence: Sentence, token: Token) -> Cue | None:
    """As in "citing a medic", "quoted the governor as saying", "was quoted by the agency as saying"."""
    if token.lemma not in cue_words("relaying") or token.pos not in {"VERB", "ADP", "NOUN", "ADJ"}:
        return None
    if passive(sentence, token):
        subject = subject_of(sentence, token.i, patient=True)
        relay = agent(sentence, token)
        outer = everyone(sentence, relay) if relay is not None else ()
        end = _as_saying(sentence, token.i) or token.i
        return (
            Cue(token.i, end, token.lemma, "relayed", everyone(sentence, subject), outer)
            if subject is not None
            else None
        )
    heads = [o.i for o in sentence.children(token.i, "obj", "nsubj") if o.i > token.i]
    heads = [_whose_paper(sentence, head) for head in heads]
    near = after(sentence, token.i + 1)
    cited = everyone(sentence, heads[0]) if heads else (read(sentence, *near),) if near else ()
    if not cited or not (speakerly(sentence[cited[0].head]) or _some(sentence, cited[0].head)):
        return None
    subject = subject_of(sentence, token.i)
    outer = everyone(sentence, subject) if subject is not None and speakerly(sentence[subject]) else ()
    end = _as_saying(sentence, cited[-1].end - 1) or token.i
    return Cue(token.i, end, token.lemma, "relayed", cited, outer)


def _whose_paper(sentence: Sentence, head: int) -> int:
    """Whose a paper is that is cited: "citing a statement from the commission"; else what is cited."""
    if sentence[head].lower not in cue_words("nouns.documents"):
        return head
    writer = owner(sentence, head)
    if writer is None or writer < head or {"from", "by"}.isdisjoint(sentence.lower[head:writer]):
        return head  # "citing the release of prisoners"
    return writer


def _some(sentence: Sentence, head: int) -> bool:
    """As in "a number of residents": people who can speak, counted loosely."""
    loose = sentence[head].lower in {"number", "couple", "handful", "dozens", "scores"}
    return loose and any(speakerly(c) for c in sentence.children(head, "nmod"))


def _as_saying(sentence: Sentence, at: int) -> int | None:
    """The last token of "as saying" a little further on."""
    for i in range(at, min(len(sentence) - 1, at + 12)):
        if sentence[i].lower == "as" and sentence[i + 1].lower in SAYING:
            return i + 1
    return None


def _candidate(sentence: Sentence, token: Token) -> bool:
    if reports_last(sentence, token):
        return True
    if token.lower in cue_words("forms"):
        after_as = token.i > 0 and sentence[token.i - 1].lower == "as" and token.lower == "saying"
        return not after_as and (token.lower != "saying" or token.pos in {"VERB", "AUX"})
    if token.lemma == "claim" and any(c.lower in TAKEN for c in sentence.children(token.i, "obj")):
        return False  # "claimed nine lives"
    known = token.lemma in cue_words("speech") or token.lemma in cue_words("counting")
    if not known and not _takes_stance(sentence, token):
        return False
    if token.pos != "VERB" or token.dep in {"amod", "compound"} or only_held(sentence, token):
        return False
    coming = any(c.lower in {"will", "would", "shall", "'ll"} for c in sentence.children(token.i, "aux"))
    if coming and token.lemma in cue_words("object"):
        return False  # "will announce": nothing has been said
    helpers = [c.lower for c in sentence.children(token.i, "aux", "mark")] if token.tag == "VB" else []
    above = sentence[token.head].lemma if token.dep == "xcomp" else ""
    asks = sentence[min(token.i + 1, len(sentence) - 1)].lower in {"who", "whether", "if", "what", "which"}
    if "to" not in helpers or above in GOING_ON:
        return True
    if above in {"able", "unable"}:
        return asks or token.lemma in words(PACKAGE, "stances", "open.verbs")
    on = sentence[token.head].lemma if token.dep in {"xcomp", "advcl"} else ""
    return on in SHOWING and _takes_stance(sentence, token)  # "appeared on television to warn"


def _verb(sentence: Sentence, token: Token) -> Cue | None:
    if not _candidate(sentence, token):
        return None
    negated = any(c.lower in NEGATIONS for c in sentence.children(token.i, "advmod"))
    helper = next(iter(sentence.children(token.i, "aux:pass")), None)
    if helper is not None and shouted(sentence, helper.i):  # "IS said": an acronym taken for an auxiliary
        left = to_left(sentence, token)
        return Cue(token.i, token.i, token.lemma, "verb", (left,)) if left else None
    told = token.lower in {"said", "told"}
    if helper is not None or (passive(sentence, token) and not told):
        return _passive(sentence, token, negated=negated)
    found, inverted = speaker(sentence, token)
    return _active(sentence, token, found, negated=negated, inverted=inverted) if found else None


def _active(
    sentence: Sentence, token: Token, found: tuple[Phrase, ...], *, negated: bool, inverted: bool
) -> Cue | None:
    """The cue of a verb with its speakers: of speech, or of a stance that brings in no clause."""
    head = sentence[found[0].head]
    stance = _takes_stance(sentence, token)
    if head.lower in {"we", "i", "you"}:  # inside a quotation, or the writer
        ours = stance and head.lower != "you"
        return Cue(token.i, token.i, token.lemma, "stance", (), negated=negated) if ours else None
    listed = token.lemma in cue_words("speech") or token.lemma in cue_words("counting")
    if (listed or token.lower in cue_words("forms")) and _plausible(sentence, token, head):
        return Cue(
            token.i, token.i, token.lemma, "verb", found, negated=negated,
            relative=_in_relative(sentence, token, found[0]), inverted=inverted,
        )  # fmt: skip
    idle = token.lemma in words(PACKAGE, "stances", "clausal.verbs") and not _clausal(sentence, token)
    idle = idle and not (token.lemma == "threaten" and sentence.children(token.i, "xcomp"))
    idle = idle and not any(
        c.lower in words(PACKAGE, "stances", "open.harm") for c in sentence.children(token.i, "obj")
    )
    known = speakerly(head) or head.lower in {"it", "they", "statement", "communique"}
    can = not idle and (known or (stance and only_human(sentence, token, head)))
    return Cue(token.i, token.i, token.lemma, "stance", found, negated=negated) if can and stance else None


def _passive(sentence: Sentence, token: Token, *, negated: bool) -> Cue | None:
    if token.lemma == "hold" and "responsible" not in sentence.words and "accountable" not in sentence.words:
        return None  # "the town held by rebels"
    by = agent(sentence, token)
    cited = token.lemma in {"say", "describe"} or token.lemma in cue_words("object")
    if by is None or not (cited or _takes_stance(sentence, token)):
        return None
    named = everyone(sentence, by)
    if not cited:
        named = tuple(replace(p, end=_before_reason(sentence, p)) for p in named)
    return Cue(token.i, token.i, token.lemma, "passive", named, negated=negated)


def _before_reason(sentence: Sentence, named: Phrase) -> int:
    """The end of who reproaches: "criticised by rights groups | for its attacks"."""
    reasons = (i for i in range(named.head + 1, named.end) if sentence[i].lower in {"for", "over"})
    plain = sentence[named.head].text.islower()  # "the Society for Aid" is a name
    return next(reasons, named.end) if plain else named.end


def _in_relative(sentence: Sentence, token: Token, who: Phrase) -> bool:
    """Whether the verb is that of "which Washington said was an error"."""
    if who.end <= token.i and who.start > 0 and sentence[who.start - 1].lower in {"which", "who", "whom"}:
        return True
    if not token.dep.startswith("acl"):
        return False
    return any(
        i < who.start and i != who.head and sentence[i].lower in RELATIVE for i in sentence.subtree(token.i)
    )


def _noun(sentence: Sentence, token: Token) -> Cue | None:
    """As in "Kyiv's denial", "a claim of responsibility by the group", "rebel claims that"."""
    if token.pos != "NOUN":
        return None
    found = owners(sentence, token) if token.lower in _stances()[2] else None
    found = found or with_clause(sentence, token)
    return Cue(found[0], token.i, token.lower, "noun", found[1]) if found else None


def _plausible(sentence: Sentence, token: Token, head: Token) -> bool:
    """Whether this verb is a cue with this subject."""
    impersonal = head.lower == "it" and (token.lemma in IMPERSONAL or _tolls(sentence, token))
    if head.lower in cue_words("empty_subjects") and not impersonal:
        return False
    if token.lemma in cue_words("counting") and token.lemma not in cue_words("object"):
        toll = _tolls(sentence, token)
        return (speakerly(head) or impersonal) and (toll or counted_before(sentence, token) is not None)
    if token.lemma in cue_words("clause_only") and not _clausal(sentence, token):
        return False
    if head.pos == "PRON" or speakerly(head) or token.lower in cue_words("forms"):
        return True
    if head.pos != "NOUN":
        return False
    return head.lower in cue_words("nouns.documents") or _that(sentence, token)


def _tolls(sentence: Sentence, token: Token) -> bool:
    return any(c.lower in TOLLS for c in sentence.children(token.i, "obj"))


def _that(sentence: Sentence, token: Token) -> bool:
    """Whether a clause with "that" hangs on the verb, or any on "say": whoever is before it speaks."""
    if token.tag == "VBG" or token.lemma in cue_words("clause_only") or _takes_stance(sentence, token):
        return False  # facts show and confirm too
    clauses = sentence.children(token.i, "ccomp")
    if token.lemma == "say" and any(c.i > token.i for c in clauses):
        return True
    return any(c.lower == "that" for clause in clauses for c in sentence.children(clause.i, "mark"))


def _clausal(sentence: Sentence, token: Token) -> bool:
    """Whether a clause or a quotation hangs on the verb."""
    if token.lemma == "continue" and goes_on(sentence, token):
        return False
    if sentence.children(token.i, "ccomp"):
        return True
    if any(sentence.children(c.i, "aux") for c in sentence.children(token.i, "xcomp") if c.tag == "VBN"):
        return True  # "claims to have killed nine"
    above = sentence[token.head]
    if (
        token.tag == "VBG"
        and token.i < above.i < token.i + 9
        and above.pos == "VERB"
        and token.dep == "advcl"
    ):
        return True  # "after claiming that ...", hung upside down
    ahead = sentence[token.i + 1] if token.i + 1 < len(sentence) else None
    if ahead is not None and (ahead.lower == "that" or ahead.text in QUOTES | {":"}):
        return True
    if _clause_ahead(sentence, token.i) or _opens(sentence, token):
        return True
    beside = speakerly(sentence[max(0, token.i - 1)]) or speakerly(
        sentence[min(len(sentence) - 1, token.i + 1)]
    )
    left = before(sentence, token.i)
    ahead_of = sentence.lower[max(0, left[0] - 2) : left[0]] if left is not None else ()
    within = bool({"between", "among"} & {*ahead_of})  # "clashes between the two sides continued"
    closes = token.lemma in cue_words("closing") and not within and final(sentence, token)
    return closes and token.i > 4 and beside and not sentence.children(token.i, "obj", "xcomp")


def _opens(sentence: Sentence, token: Token) -> bool:
    """Whether speaker and verb are the sentence: "“Why us?” | the mayor asked." after a quotation's end."""
    rest = sentence.tokens[token.i + 1 :]
    return token.i < 5 and len(rest) < 3 and token.lemma in cue_words("closing")


def _clause_ahead(sentence: Sentence, verb: int) -> bool:
    """Whether a subject with its verb follows soon, wherever the parser has hung them."""
    for i in range(verb + 1, min(len(sentence), verb + 8)):
        token = sentence[i]
        if token.lower in RELATIVE or token.pos in {"SCONJ", "PUNCT", "CCONJ"}:
            return False
        if token.dep.startswith("nsubj"):
            return token.head > i and sentence[token.head].pos in {"VERB", "AUX", "ADJ"}
    return False
