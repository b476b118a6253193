"""What a cue covers: the words before and after it that are the speaker's, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from twosource.extract.clauses import RELATIVE, WEEKDAYS
from twosource.extract.people import is_people_word
from twosource.extract.speakers_phrases import MOVABLE, PACKAGE, QUOTES
from twosource.extract.speech_cues import TOLLS, Cue
from twosource.extract.speech_final import behind, final, named_by, passes, tagged_on, trailing
from twosource.extract.speech_nouns import clauses
from twosource.extract.speech_subjects import after_particle, counted_before
from twosource.findings.tokens import Sentence
from twosource.text.lexicon import words

Range = tuple[int, int]
SAID = frozenset("say add tell argue explain note believe think insist maintain claim write".split())
FINITE = {"VBD", "VBZ", "VBP", "MD"}
_OPENING = {"“", '"', "``"}
LISTENED = {"tell", "inform", "brief", "assure", "remind", "notify", "warn", "advise", "convince"}


@cache
def _turns() -> frozenset[str]:
    return words(PACKAGE, "cues", "turns")


def contents(sentence: Sentence, cues: Sequence[Cue]) -> tuple[tuple[Range, ...], ...]:
    """The token ranges of what is said, for each cue."""
    found: list[tuple[Range, ...]] = []
    edge = 0  # where the last speaker's words end for sure
    for k, cue in enumerate(cues):
        limit = _limit(sentence, cue, cues[k + 1 :])
        ranges = _one(sentence, cue, edge, limit)
        if (tag := tagged_on(sentence, cue, cues[k + 1 :])) is not None:
            ranges = tuple((a, min(b, tag)) for a, b in ranges)
        found.append(tuple([r for r in [_trimmed(sentence, *r) for r in ranges] if r[1] > r[0]]))
        if cue.kind in {"verb", "relayed"} and not cue.relative and limit < len(sentence):
            edge = max(edge, limit)
    return tuple(found)


def _limit(sentence: Sentence, cue: Cue, later: Sequence[Cue]) -> int:
    """Where words after a cue stop being its speaker's because another one takes the floor."""
    for other in later:
        starts = [p.start for p in other.speakers] + [other.first]
        inherited = all(p.end <= cue.last for p in other.speakers)
        if inherited:
            verb = sentence[other.last]
            beside = verb.dep == "conj" and sentence[verb.head].dep == "ccomp"
            heads = (verb.head, sentence[verb.head].head) if beside else (verb.head,)
            if verb.tag == "VBG" or cue.last in heads:
                return _joint(sentence, other.first)
            continue
        begin = min(s for s in starts if s > cue.last) if any(s > cue.last for s in starts) else other.first
        turn = _turn(sentence, cue.last + 1, begin, at_final=final(sentence, sentence[other.last]))
        if turn is not None:
            return turn
    return len(sentence)


def _joint(sentence: Sentence, at: int) -> int:
    """Where the words of a second verb of the same speaker begin: "| and added that"."""
    while at > 1 and sentence[at - 1].pos in {"ADV", "AUX", "CCONJ"}:
        at -= 1
    return at


def _turn(sentence: Sentence, start: int, end: int, *, at_final: bool) -> int | None:
    """The last word between two cues at which the floor passes on."""
    for i in range(end - 1, start - 1, -1):
        word = sentence[i].lower in _turns() or sentence[i].text == ";"
        if word and passes(sentence, i, end, at_final=at_final):
            return i
    return None


def _one(sentence: Sentence, cue: Cue, edge: int, limit: int) -> tuple[Range, ...]:
    if cue.kind == "stance":
        return _behind(sentence, cue, "obj") if cue.lemma in {"raise", "express", "voice"} else ()
    if cue.kind == "noun":
        inside = [sentence.subtree(c.i) for c in clauses(sentence, sentence[cue.last])]
        return tuple([(below[0], below[-1] + 1) for below in inside])
    if cue.kind == "passive":
        return _passive(sentence, cue)
    room = (edge, limit)
    if cue.kind == "according":
        return _according(sentence, cue, room)
    return _relayed(sentence, cue, room) if cue.kind == "relayed" else _verb(sentence, cue, room)


def _verb(sentence: Sentence, cue: Cue, room: Range) -> tuple[Range, ...]:
    """What stands before and after a verb and its speaker, within the room that others leave."""
    edge, limit = room
    first, last = _first(cue), _after_listener(sentence, cue)
    taken_up = counted_before(sentence, sentence[cue.last])
    if taken_up is not None:
        return (taken_up,)
    if (end := named_by(sentence, first, last, limit)) is not None:
        return ((last, end),)
    if cue.relative:
        return _subtree(sentence, cue, first, last)
    if _as_clause(sentence, cue):
        return ((edge, _clause_start(sentence, cue, first)), (last, limit))
    if cue.inverted:
        if not _goes_on(sentence, last, limit):
            return ((edge, first),)
        return ((edge, first), _resumed(sentence, (edge, first), (last, limit)))
    left = _left(sentence, cue, first) or _interrupts(sentence, cue, first, last)
    left = left and not _of_relative(sentence, cue) and not _after_that(sentence, cue, first)
    right = not final(sentence, sentence[cue.last]) or _object(sentence, cue) or _inside(sentence, cue)
    right = right or sentence.lower[last : last + 1] == ("including",)  # "nine died he said | including two"
    broken = [t.text for t in sentence.tokens[last : last + 2]]
    if left and right and _left_is_adverbial(sentence, cue, first) and broken[:1] != [","]:
        left = False
    before = ((edge, _unquoted(sentence, edge, first)),) if left and not _inherited(sentence, cue) else ()
    begin = _begin(sentence, cue, last)
    rest = (begin, _comment(sentence, begin, min(limit, _clause_end(sentence, cue))))
    after = (_resumed(sentence, before[0], rest) if before else rest,) if right or not before else ()
    return (*before, *after)


def _comment(sentence: Sentence, start: int, end: int) -> int:
    """The end of indirect speech before what the writer adds: "that it was over, | ending the strike"."""
    comments = words(PACKAGE, "cues", "comments")
    if comments.isdisjoint(sentence.lemmas):
        return end
    for token in sentence.tokens[start + 4 : end - 1]:
        if token.tag != "VBG" or token.lemma not in comments or not token.dep.startswith("advcl"):
            continue
        at = token.i - 2 if sentence[token.i - 1].pos == "ADV" else token.i - 1
        if sentence[at].text == "," and not any(t.text in QUOTES for t in sentence.tokens[start:end]):
            return at
    return end


def _resumed(sentence: Sentence, before: Range, rest: Range) -> Range:
    """The rest of what is said: after a quotation it goes on where the next one opens."""
    start, end = _trimmed(sentence, *before)
    if end <= start or sentence[start].text not in QUOTES or sentence[end - 1].text not in QUOTES:
        return rest
    marks = [i for i in range(start, end) if sentence[i].text in QUOTES]
    if len([i for i in marks if i - 1 not in marks]) > 2:
        return rest
    opened = (
        i for i in range(*rest) if sentence[i].text in QUOTES and sentence[i - 1].pos in {"PUNCT", "CCONJ"}
    )
    return next(((i, rest[1]) for i in opened), (rest[1], rest[1]))


def _of_relative(sentence: Sentence, cue: Cue) -> bool:
    """Whether the subject is that of a relative clause: "villagers who said"."""
    subject = sentence.children(cue.last, "nsubj") if sentence[cue.last].dep.startswith("acl") else ()
    return bool(subject) and subject[0].i < cue.first and subject[0].lower in RELATIVE


def _after_that(sentence: Sentence, cue: Cue, first: int) -> bool:
    """Whether something happened when a cue's object was told: "fled after | the army declared a truce"."""
    joined = first > 0 and sentence[first - 1].lower in {"after", "since", "when", "before", "until"}
    return joined and _object(sentence, cue)


def _interrupts(sentence: Sentence, cue: Cue, first: int, last: int) -> bool:
    """Whether commas part a cue from a clause around it: "the bridge, the mayor said, was closed"."""
    commas = (
        first > 1 and sentence[first - 1].text == "," and last < len(sentence) and sentence[last].text == ","
    )
    return commas and cue.lemma in SAID and sentence[cue.last].tag != "VBG"


def _inside(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue stands in the middle of what is said: "nine people, the mayor said, were killed"."""
    verb = sentence[cue.last]
    clause = sentence[verb.head].pos in {"VERB", "AUX"} or bool(sentence.children(verb.head, "cop"))
    return verb.dep == "parataxis" and verb.head > verb.i and clause


def _begin(sentence: Sentence, cue: Cue, last: int) -> int:
    """Where what is said after a verb begins: at its clause or quotation, over times and circumstances."""
    clauses = [sentence.subtree(c.i)[0] for c in sentence.children(cue.last, "ccomp") if c.i > last]
    start = min(clauses, default=last)
    if start > last and cue.lemma == "tell" and sentence[start].lower == "that":
        return start  # "told a crowd in the square that ..."
    if last < start <= last + 14 and _circumstance(sentence, last, start):
        while sentence[start - 1].text in QUOTES:
            start -= 1
        return start
    if _OPENING.isdisjoint(sentence.words):
        return last
    near = range(last, min(len(sentence), last + 10))
    opened = next((i for i in near if sentence[i].text in _OPENING), last)
    return opened if opened > last and _circumstance(sentence, last, opened) else last


def _unquoted(sentence: Sentence, edge: int, first: int) -> int:
    """The end of a quotation before the speaker's name as the parser gives it."""
    if QUOTES.isdisjoint(sentence.words):
        return first
    if sentence[edge].text in QUOTES:
        marks = [i for i in range(edge + 2, first) if sentence[i].text in QUOTES]
        ended = [i for i in marks if sentence[i - 1].text in {",", "?", "!"}]
        if ended:
            at = ended[-1] + 1  # "“It burned,” | the mayor, who saw it, said"
            return at + 1 if sentence[at].text in QUOTES else at
    for i in range(first - 1, max(0, first - 6), -1):
        if sentence[i].pos in {"VERB", "AUX"}:
            break
        if sentence[i].text in {"”", "''", '"'}:
            return i + 1
    return first


def _circumstance(sentence: Sentence, start: int, end: int) -> bool:
    """Whether words are only a time, a place or a medium: "on Friday", "in a statement"."""
    first = sentence[start]
    if (first.pos not in {"ADP", "ADV"} and first.lower not in MOVABLE) or first.tag in {"WRB", "WP", "WDT"}:
        return False
    if first.lower in WEEKDAYS and start + 1 < end and sentence[start + 1].pos in {"DET", "NUM"}:
        return False  # "said Wednesday the nine dead were miners"
    if any(t.pos == "NUM" and is_people_word(sentence[t.head].text) for t in sentence.tokens[start:end]):
        return False  # "say more than 20 people - mostly miners - have died"
    return not any(t.pos in {"VERB", "AUX", "SCONJ"} or t.lower == "that" for t in sentence.tokens[start:end])


def _first(cue: Cue) -> int:
    """The first token of a cue with the speakers before it."""
    return min([cue.first, *[p.start for p in cue.speakers if p.end <= cue.first]])


def _inherited(sentence: Sentence, cue: Cue) -> bool:
    """Whether the subject stands before with another verb: "..., he said, adding that ..."."""
    ends = [p.end for p in cue.speakers if p.end <= cue.first]
    near = max(ends, default=cue.first)
    other = any(
        t.tag in FINITE and t.pos == "VERB" for t in sentence.tokens[near : cue.first]
    )  # "said adding"
    if not cue.speakers or (cue.first - near <= 4 and not other):
        return False
    if near < cue.first and sentence[near].lower in RELATIVE:
        return False  # "the group that runs the clinic said"
    head = sentence[cue.speakers[0].head]
    return not (head.dep == "nsubj" and head.head == cue.last)  # however long what stands between


def _left(sentence: Sentence, cue: Cue, first: int) -> bool:
    """Whether what stands before the speaker is what he says."""
    if first < 2 or _sums_up(sentence, cue):
        return False
    behind = sentence[first - 1]
    if behind.text in QUOTES or (behind.text == "," and sentence[first - 2].text in QUOTES):
        return True
    clauses = sentence.children(cue.last, "ccomp")
    if any(c.i < first for c in clauses):
        return True
    says = cue.lemma in {"say", "tell"}
    below = clauses if says else sentence.children(cue.last, "ccomp", "xcomp", "csubj")
    trails = trailing(sentence, sentence[cue.last])
    if not trails and any(c.i > cue.last and c.pos in {"VERB", "AUX", "NOUN", "ADJ"} for c in below):
        return False
    if not final(sentence, sentence[cue.last]):
        return sentence[cue.last].dep == "parataxis"
    return any(t.pos in {"VERB", "AUX"} or t.tag == "NNS" for t in sentence.tokens[:first])


def _sums_up(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue gives a toll of its own: "nine have died but | charities put the toll higher"."""
    tolls = (c for c in sentence.children(cue.last, "obj") if c.i > cue.last and c.lower in TOLLS)
    return cue.lemma in {"put", "give"} and any(tolls)


def _left_is_adverbial(sentence: Sentence, cue: Cue, first: int) -> bool:
    """As in "After the blast hit, police said that ...": a circumstance, nobody's words."""
    return any(
        c.i < first and c.dep.split(":")[0] in {"advcl", "obl", "advmod"} for c in sentence.children(cue.last)
    ) and not any(c.i < first for c in sentence.children(cue.last, "ccomp"))


def _object(sentence: Sentence, cue: Cue) -> bool:
    """As in "reported 12 deaths": the object is what is said."""
    listed = cue.lemma in words(PACKAGE, "cues", "object") or cue.lemma in words(PACKAGE, "cues", "counting")
    return listed and any(c.i > cue.last for c in sentence.children(cue.last, "obj"))


def _goes_on(sentence: Sentence, at: int, limit: int) -> bool:
    """Whether a quotation goes on after "said X": a mark opens or a clause with its own subject follows."""
    rest = sentence.tokens[at:limit]
    if any(t.text in QUOTES for t in rest[:3]) and len(rest) > 3:
        return True
    return any(
        t.pos in {"VERB", "AUX"}
        and t.dep.split(":")[0] in {"ccomp", "parataxis", "root", "conj"}
        and t.tag != "VBG"
        for t in rest
    )


def _as_clause(sentence: Sentence, cue: Cue) -> bool:
    """As in "as the governor put it", "as police reported"."""
    verb = sentence[cue.last]
    return verb.dep.startswith("advcl") and any(
        c.lower == "as" and c.i < cue.first for c in sentence.children(verb.i, "mark")
    )


def _clause_start(sentence: Sentence, cue: Cue, first: int) -> int:
    marks = [c.i for c in sentence.children(cue.last, "mark") if c.i < first]
    return min([first, *marks])


def _clause_end(sentence: Sentence, cue: Cue) -> int:
    """The end of the clause where the cue itself stands in a relative or adverbial clause."""
    verb = sentence[cue.last]
    if verb.dep.startswith("acl") or (verb.dep.startswith("advcl") and verb.tag != "VBG"):
        last = sentence.subtree(cue.last)[-1]
        return last + 1 if last > cue.last else len(sentence)
    return len(sentence)


def _after_listener(sentence: Sentence, cue: Cue) -> int:
    """The first token after the cue, the inverted speaker and whoever was told."""
    turned = [p.end for p in cue.speakers if 0 < p.start - cue.last < 4]
    at = max([after_particle(sentence, cue.last), *turned])
    if cue.lemma not in LISTENED:
        return at
    told = [c.i for c in sentence.children(cue.last, "obj", "iobj") if at <= c.i < at + 6]
    if told:
        end = next((t.i for t in sentence.tokens[told[0] + 1 : at + 8] if t.lower == "that"), at + 8)
        return max(i for i in sentence.subtree(told[0]) if i < end) + 1
    while at < len(sentence) and sentence[at].ent == "ORG":
        at += 1  # "told CNN the shelling went on", the listener hung elsewhere
    return at


def _subtree(sentence: Sentence, cue: Cue, first: int, last: int) -> tuple[Range, ...]:
    inside = sentence.subtree(cue.last)
    return ((inside[0], first), (last, behind(sentence, cue.last, last)))


def _behind(sentence: Sentence, cue: Cue, *deps: str) -> tuple[Range, ...]:
    """What hangs on a cue behind it: what concern is raised about, the clause below "X's claim that ..."."""
    found = [sentence.subtree(c.i) for c in sentence.children(cue.last, *deps) if c.i > cue.last]
    return tuple((inside[0], inside[-1] + 1) for inside in found)


def _passive(sentence: Sentence, cue: Cue) -> tuple[Range, ...]:
    if cue.lemma not in {"say", "describe"} and cue.lemma not in words(PACKAGE, "cues", "object"):
        return ()
    verb = sentence[cue.last]
    if verb.dep.startswith("acl") and verb.head != verb.i:
        inside = sentence.subtree(verb.head)
        return ((inside[0], cue.first),)
    return ((sentence.subtree(cue.last)[0], cue.first),)


def _relayed(sentence: Sentence, cue: Cue, room: Range) -> tuple[Range, ...]:
    """What follows the cited one, and what stands before where that is no clause of its own."""
    edge, limit = room
    at = max([_after_listener(sentence, cue), *(p.end for p in cue.speakers if p.start > cue.first)])
    leads = cue.last > cue.first or sentence[cue.first].dep in {"root", "conj"} or cue.first < 3
    if leads and any(t.pos in {"VERB", "AUX"} for t in sentence.tokens[at:limit]):
        return ((at, limit),)
    beside = (p.start for p in cue.outer if 0 <= cue.first - p.end <= 1 and sentence[p.end].text != ",")
    return ((edge, min([_first(cue), *beside])), (at, limit))


def _according(sentence: Sentence, cue: Cue, room: Range) -> tuple[Range, ...]:
    """All of the sentence around it, or the relative clause in which it stands."""
    edge, limit = room
    end = max([cue.last + 1, *(p.end for p in cue.speakers)])
    for above in sentence.ancestors(cue.speakers[0].head)[:2] if cue.speakers else ():
        if above.dep == "acl:relcl" and above.i > end:
            inside = sentence.subtree(above.i)
            return ((inside[0], cue.first), (end, inside[-1] + 1))
    if cue.first <= 2:
        return ((end, limit),)
    told = any(t.tag in FINITE or t.pos == "NUM" for t in sentence.tokens[end:limit])
    return ((edge, cue.first), (end, limit)) if told else ((edge, cue.first),)


def _trimmed(sentence: Sentence, start: int, end: int) -> Range:
    """A range without the punctuation, times and conjunctions at its edges."""
    size = len(sentence)
    start, end = max(0, start), min(size, end)
    while start < end and (
        sentence[start].text in {",", ":", ";", "-", "–", "—"} or sentence[start].lower in {"and", "but"}
    ):
        start += 1
    while end > start and sentence[end - 1].text in {",", ":", ";", "-", "–", "—", "."}:
        end -= 1
    idle = all(t.lower in _IDLE or t.pos == "PUNCT" for t in sentence.tokens[start:end])
    return (start, start) if idle else (start, end)


_IDLE = MOVABLE | {"on", "late", "early", "in", "a", "statement", "the", "told", "afp"}
