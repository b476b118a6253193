"""Attachment: which time and which place of a sentence belong to a happening."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from twosource.extract.aftermath import AFTERWARDS, is_aftermath, is_told_there
from twosource.extract.afterwards import day_it_occurred, is_of_court, is_of_end, is_of_person
from twosource.extract.clauses import (
    COUNTING,
    PAGES,
    REFERRING,
    SPEECH,
    anchor,
    opener,
    phrase_head,
    since_when,
    speaks,
    token_at,
)
from twosource.extract.lengths import day_since, is_run, length_since
from twosource.extract.nearby import is_beside, is_close, is_from_afar
from twosource.extract.opening import opens_in, opens_speech
from twosource.extract.owners import owned_by, owns_happening
from twosource.extract.place_spans import DISTANCES, measured
from twosource.extract.places import fineness
from twosource.extract.tellers import in_byline
from twosource.extract.wars import WORST
from twosource.extract.whose import is_home, is_of_a_state, is_struck, is_where_they_stand
from twosource.extract.witnessed import is_of_a_witness, is_reported_there
from twosource.findings.article import TimeMention
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.edtf import bounds


class When(Struct, frozen=True, kw_only=True):
    """The times of a clause: when it happened, since when it goes on, when it was said; EDTF.

    `partial` is a day or month without its year, `ago` the TIMEX3 length of time that has gone by since.
    """

    date: str | None = None
    since: str | None = None
    partial: str | None = None
    said: str | None = None
    ago: str | None = None


def time_of(
    sentence: Sentence,
    own: frozenset[int],
    heads: frozenset[int],
    anchors: frozenset[int],
    times: Sequence[TimeMention],
) -> When:
    """When a happening was, as the clause tells; `heads` are those of its `own` words that name it."""
    since = partial = said = None
    date = _day_of_when(sentence, own, times) or _day_of_one(sentence, heads, times)
    date = date or day_it_occurred(sentence, heads, times)
    gone = length_since(sentence, own, times) if date is None else None
    times = [t for t in times if (t.edtf or "")[2:] != "XX"]  # "the 13th-century citadel was hit"
    owned = 2 * (date is not None)  # how near to what happened its day hangs in the sentence
    for mention in times:
        first = token_at(sentence, mention.start)
        if first is None or not (mention.kind in {"DATE", "TIME"} or is_run(mention)):
            continue
        last = token_at(sentence, mention.end - 1) or first
        head = phrase_head(sentence, first, last + 1)
        governor = sentence[sentence[head].head]
        if gone is not None and (first < gone.after or governor.i not in own):
            continue  # "a year after 130 people died, relatives laid wreaths on Sunday"
        if sentence[max(0, first - 1)].lower == "since" or opener(sentence, sentence[head]) == "since":
            since = since or (mention.edtf if _counts_from(sentence, head, own, anchors) else None)
        elif _is_since_then(sentence, head, own):
            since = since or mention.edtf
        elif is_of_court(sentence, governor, own) or is_of_end(sentence, governor, own):
            said = mention.edtf
        elif (
            _is_beside(sentence, first, head, mention)
            or is_of_person(sentence, governor, own)
            or (_is_of_verb(sentence, first, anchors - own) and not _is_held(sentence, head, heads))
        ):
            continue
        elif (
            _attachment(sentence, head, own, anchors) == 1
            or _is_day_before(sentence, (first, last), own, anchors)
            or _is_right_behind(sentence, first, own)
            or _is_second_day(sentence, head, own, times)
        ):
            if mention.edtf is None:
                partial = partial or (mention.value[:10] if mention.value.startswith("XXXX-") else None)
                continue
            held = _is_held(sentence, head, own) + _is_held(sentence, head, heads)
            if date is not None and owned > held:
                continue  # "was shot on Friday, and his brother was charged today"
            if date is None or held > owned or _width(mention.edtf) < _width(date):
                date, owned = mention.edtf, held
        elif speaks(sentence, governor):
            said = mention.edtf
    ago = gone.length if gone is not None and date is None else None
    date = date or (day_since(ago, sentence, times) if ago is not None else None)
    return When(date=date, since=since, partial=partial, said=said, ago=ago)


def _day_of_when(sentence: Sentence, own: frozenset[int], times: Sequence[TimeMention]) -> str | None:
    """The time just named that a clause tells of: "the deadliest since 2011, when 412 people died"."""
    if "when" not in sentence.words:
        return None
    for mention in times:
        last = token_at(sentence, mention.end - 1)
        after = sentence.tokens[last + 1 : last + 3] if last is not None else ()
        when = next((t for t in after if t.text != ","), None)
        if when is not None and when.lower == "when" and when.head in own:
            return mention.edtf
    return None


_LASTING = frozenset({"missing", "unaccounted", "stranded", "trapped", "held"})


def _counts_from(sentence: Sentence, head: int, own: frozenset[int], anchors: frozenset[int]) -> bool:
    """Whether a "since" counts: it does not where nothing was like it since, as in "the deadliest since"."""
    above = sentence[sentence[head].head]
    rank = any(t.tag in {"JJS", "RBS"} or t.lower == "first" for t in (above, *sentence.children(above.i)))
    since = next((i for i in range(head, 0, -1) if sentence[i].lower == "since"), 0)
    if since and sentence[since - 1].lower in _LASTING:
        return False  # "the bodies of two hikers missing since Friday were found"
    return not rank and _attachment(sentence, head, own, anchors) == 1


def _is_since_then(sentence: Sentence, head: int, own: frozenset[int]) -> bool:
    """Whether a time is that since when people are counted: "killed since the truce ended on Monday"."""
    mark = since_when(sentence, head)
    if mark is None or not WORST.isdisjoint(sentence.lower[max(0, mark - 6) : mark]):
        return False  # "in the bloodiest day since the protests began in May"
    return any(i < mark for i in own)


def _is_held(sentence: Sentence, head: int, own: frozenset[int]) -> bool:
    """Whether a phrase hangs on a word of a happening, right away or through others."""
    return head in own or any(a.i in own for a in sentence.ancestors(head))


def _is_right_behind(sentence: Sentence, first: int, own: frozenset[int]) -> bool:
    """Whether a day follows those counted under a verb that counts: "rises with 27 dead | on Tuesday"."""
    at = first - 1 - (sentence[first - 1].lower == "on")
    counts = any(a.lemma in COUNTING for a in sentence.ancestors(first))
    return first > 1 and at in own and counts and sentence[at].lemma not in COUNTING


def _is_second_day(sentence: Sentence, head: int, own: frozenset[int], times: Sequence[TimeMention]) -> bool:
    """Whether a day behind a deed is not that of its speech: "on Friday condemned a raid on May 5"."""
    verb = sentence[sentence[head].head]
    if verb.lemma not in SPEECH or not any(verb.i < i < head for i in own):
        return False
    days = {token_at(sentence, m.end - 1) for m in times if m.kind == "DATE"}
    return any(c.i in days for c in sentence.children(verb.i) if c.i < head)


def _is_day_before(
    sentence: Sentence, span: tuple[int, int], own: frozenset[int], anchors: frozenset[int]
) -> bool:
    """Whether a day lies before that of the speech: "on Tuesday raised the toll of a raid a day earlier"."""
    first, last = span
    if not any(sentence[i].lower in _EARLIER for i in range(first, last + 1)):
        return False
    head = phrase_head(sentence, first, last + 1)
    verb = next((a for a in sentence.ancestors(head) if a.pos == "VERB"), None)
    told = [a for a in anchors if a < first]
    return verb is not None and verb.lemma in SPEECH | COUNTING and bool(told) and max(told) in own


_EARLIER = frozenset({"previous", "earlier", "before", "prior"})


def _day_of_one(sentence: Sentence, heads: frozenset[int], times: Sequence[TimeMention]) -> str | None:
    """The day right behind a noun for a deed not told of before: "a suspect in a shooting | Tuesday"."""
    for mention in times:
        first = token_at(sentence, mention.start) if mention.kind in {"DATE", "TIME"} else None
        noun = _right_before(sentence, first) if first else None
        if noun is None or noun.i not in heads or noun.pos != "NOUN":
            continue
        if any(d.lower in {"a", "an"} for d in sentence.children(noun.i, "det")):
            return mention.edtf
    return None


def _is_of_verb(sentence: Sentence, first: int, others: frozenset[int]) -> bool:
    """Whether a day stands right behind what else is told: "suspected of a raid, was arrested | Friday"."""
    before = _right_before(sentence, first)
    return before.i in others and before.pos == "VERB"


def _right_before(sentence: Sentence, first: int) -> Token:
    """The word that a day stands right behind, "on" left out."""
    return sentence[max(0, first - 1 - (first > 1 and sentence[first - 1].lower == "on"))]


def _is_beside(sentence: Sentence, first: int, head: int, mention: TimeMention) -> bool:
    """Whether something was not on a day but after or before it: "killed just after Christmas"."""
    before = sentence[max(0, first - 1)]
    return mention.kind == "DATE" and before.lower in {"after", "before"} and before.head == head


def _width(edtf: str) -> int:
    """How many days a date leaves open."""
    limits = bounds(edtf)
    return (limits[1] - limits[0]).days if limits is not None else _UNKNOWN


_UNKNOWN = 10**6


def _attachment(sentence: Sentence, head: int, own: frozenset[int], anchors: frozenset[int]) -> int:
    """1 where a phrase belongs to the happening, -1 where it belongs to something else, 0 if open."""
    here = sentence[head]
    owned = owned_by(sentence, here)
    if owned is not None and owned in own:
        return 1  # "the toll of Fridays raids", flattened
    if here.dep == "nmod:poss" and here.head in own:
        return 1  # "charged with murder in Friday's shooting"
    if here.dep == "nmod:poss" and not owns_happening(sentence, here, anchors):
        return -1  # "Tuesday's losses came on the heels of raids on Monday"
    fronted = _fronted(sentence, head, anchors)
    if fronted is not None:
        return 1 if fronted in own else -1
    for _ in range(len(sentence)):
        if here.i in anchors:
            return 1 if here.i in own else -1
        governor = sentence[here.head]
        if governor.i == here.i:
            break
        if here.dep == "nmod" and governor.lemma in _POINTING and governor.i not in anchors:
            return -1  # "on suspicion of involvement in ... at X"
        inner = _clause_around(sentence, here.i, governor)
        if inner is not None:
            return 1 if inner in own else -1
        if governor.i not in anchors and (
            governor.lemma in COUNTING or speaks(sentence, governor) or here.dep in {"nsubj", "obl:agent"}
        ):
            return -1
        here = governor
    if anchor(sentence, head) in own:
        return 1
    if any(sentence[sentence[i].head].lemma in REFERRING for i in own):
        return 0  # "On Tuesday, in the aftermath of the attack"
    return 1 if len({anchor(sentence, a) for a in anchors}) == 1 else 0


def _fronted(sentence: Sentence, head: int, anchors: frozenset[int]) -> int | None:
    """The happening inside an opening phrase: "in the wake of the attack on May 3, the government ..."."""
    governor = sentence[head].head
    if governor <= head or all(t.text != "," for t in sentence.tokens[head:governor]):
        return None
    for at in range(head - 1, max(-1, head - 12), -1):
        if sentence[at].text == "," or sentence[at].pos == "VERB":
            return None
        if at in anchors:
            return at
    return None


def _clause_around(sentence: Sentence, index: int, governor: Token) -> int | None:
    """The verb of a said clause that holds a word between its "that" and itself, whatever the parse says."""
    if governor.lemma not in SPEECH:
        return None
    for verb in sentence.children(governor.i, "ccomp"):
        marks = [m.i for m in sentence.children(verb.i, "mark")]
        if marks and marks[0] < index < verb.i:
            return verb.i
    return None


def place_of(
    sentence: Sentence, own: frozenset[int], anchors: frozenset[int], places: Sequence[PlaceMention]
) -> PlaceMention | None:
    """The most precise place that belongs to the happening."""
    if not places:
        return None
    best: tuple[tuple[int, int, bool, int], PlaceMention] | None = None
    witnessed: PlaceMention | None = None
    outer = {name for place in places for name in place.within}
    for place in places:
        first = token_at(sentence, place.start)
        if first is None or in_byline(sentence, first):
            continue
        last = token_at(sentence, place.end - 1) or first
        head = phrase_head(sentence, first, last + 1)
        there = is_told_there(sentence, range(first, last + 1), own) or is_struck(sentence, first, own)
        there = there or opens_in(sentence, first, own, anchors) or is_reported_there(sentence, head, own)
        if not there and is_of_a_witness(sentence, head, own):
            witnessed = witnessed or place
            continue
        if not there and not is_where(sentence, head, own):
            continue
        there = there or opens_speech(sentence, head, own, place)
        attached = 1 if there else _attachment(sentence, head, own, anchors)
        distance = min(abs(head - i) for i in own)
        if attached < 0 or (attached == 0 and distance > 14):
            continue
        whose = place.precision == "country" and sentence[head].dep in _BESIDE
        beyond = (
            is_from_afar(sentence, first) or is_beside(sentence, first) or _is_for_speech(sentence, first)
        )
        narrow = fineness(place) - whose - _FARTHER * beyond
        rank = (attached, narrow, place.name not in outer, -distance)
        if best is None or rank > best[0]:
            best = (rank, place)
    return best[1] if best else witnessed


def _is_for_speech(sentence: Sentence, first: int) -> bool:
    """Whether a town opens a sentence in which somebody speaks, maybe of elsewhere."""
    if first > _IN_FRONT or sentence[0].lower != "in":
        return False
    verb = sentence[sentence[first].head]
    return verb.i > first and speaks(sentence, verb)


_IN_FRONT = 2  # words: "in the"
_POINTING = REFERRING | PAGES
_BESIDE = frozenset({"compound", "amod", "nmod:poss"})  # may say whose it is: "Norland raids in Marovia"
_FARTHER = 4  # a town from which a distance is told gives way to all that is told without


_TELLERS = frozenset(
    """source official spokesman spokeswoman resident activist correspondent reporter director doctor
    medic""".split()
)
_HEADS = frozenset("head chief ceo owner manager principal administrator chairman chairwoman".split())
_FAR = 12  # words to what a distance is measured from
_NO_PLACE_CASE = frozenset("from to by with for between towards".split())


def is_where(sentence: Sentence, head: int, own: frozenset[int]) -> bool:
    """Whether a place name says where: no agent, no adjective of an army, no origin."""
    token = sentence[head]
    first = sentence[token.head] if token.dep == "conj" else token
    named = first is token or sentence[first.head].pos == "VERB"  # "Hask and Orr were the target of raids"
    if named and first.dep in {"nsubj", "amod", "obl:agent"}:
        return False
    if token.dep in {"compound", "nmod:poss"}:
        governor = sentence[token.head]
        if is_of_a_state(sentence, token, own) or is_where_they_stand(sentence, token, own):
            return False
        if governor.lower in AFTERWARDS and is_aftermath(sentence, governor):
            return False
        return governor.i in own or governor.lower in _PLACE_NOUNS or governor.ent == "LOC"
    if is_where_they_stand(sentence, token, own):
        return False
    if (
        is_aftermath(sentence, token)
        or is_home(sentence, token)
        or (token.dep.startswith("nmod") and sentence[token.head].lemma in _TELLERS)
    ):
        return False
    governor = sentence[token.head]
    if token.dep == "nmod" and governor.lemma in _MEETINGS and governor.i not in own:
        return False  # "agreed after talks in Oslo to end a war in which 23 died"
    if token.dep == "nmod" and governor.lemma in _HEADS and opener(sentence, token) == "of":
        return False  # "killed Ada Quill, the head of Alder Hospital"
    if token.dep == "obj" and governor.lemma in _ADJOINING:
        return False  # "in a province bordering Norland"
    if governor.lower in _PLACE_NOUNS and opener(sentence, governor) == "from":
        return False  # "four men from the village of Hask"
    case = opener(sentence, token)
    if case in {"of", "from"} and any(0 < head - end < _FAR for _, end in measured(sentence)):
        return False  # "Hask, 60 kilometres north of Damascus"
    if case == "from":  # "60 kilometres from Moscow" is near it
        return any(t.lower in DISTANCES for t in sentence.tokens[max(0, head - 4) : head])
    return case not in _NO_PLACE_CASE or (case == "to" and is_close(sentence, token))


_ADJOINING = frozenset({"border", "neighbour", "neighbor", "adjoin", "abut", "overlook", "face"})
_MEETINGS = frozenset("talk talks negotiation meeting summit conference briefing interview".split())
_PLACE_NOUNS = frozenset(
    """city town village province district neighbourhood neighborhood region area governorate suburb suburbs
    towns villages districts neighbourhoods neighborhoods regions areas quarter quarters countryside airport
    square street capital outskirts port camp border county state island market base mosque church school
    hospital station hall mall stadium prison hotel coast valley section subdivision community bastion
    stronghold heartland""".split()
)
