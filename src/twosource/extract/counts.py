"""Counts: which numbers of a sentence count people, and what happened to those people."""

from __future__ import annotations

from dataclasses import dataclass, replace

from twosource.extract.harm import Harm, between_words, readings
from twosource.extract.people import is_never, is_person, singular, victims_class
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure

_NOUN_GAP = 7  # tokens between a number and the noun that it counts, at most
_ACTIVE_NEXT = frozenset({"NOUN", "PROPN", "NUM", "DET", "PRON"})
_TOLL_VERBS = frozenset("rise rose risen rises rising climb climbed climbs climbing reach reached reaches reaching stand stood stands standing increase increased jump jumped soar soared put puts putting bring brings brought bringing raise raised raises raising revise revised grow grew grown hit take takes taking took taken updated pass passed surpassed exceeded total totalled totaled count estimated is was now at to of be".split())
_RISING = frozenset("rise rose risen rises climbed climbs reached reaches increased jumped soared grew grown stands stood passed".split())
_PLURAL_WORDS = frozenset({"dozens", "scores", "hundreds", "thousands", "millions", "tens"})
_NO_COUNT = frozenset({"many", "numerous", "countless", "multiple", "few"})  # a desk books no number for these
_RAISING = frozenset("believe report fear say think know presume confirm assume declare pronounce expect feel".split())
_INCLUDING = frozenset({"including", "among", "include", "included", "includes", "amongst", "comprising", "mostly", "whom"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """People counted in a sentence: the number, the noun, the word of harm, and how it stands to others.

    `quantity` is None for one person named without a number ("a pilot"). `noun` and `predicate` are
    token indices. `subset` counts a part of another count.
    """

    measure: Measure
    quantity: Quantity | None
    noun: int | None
    predicate: int
    first: int  # token range of the whole count, half-open
    last: int
    victims: str
    subset: bool = False
    toll: bool = False  # said to be the toll so far, not the new dead
    value: int | None = None
    elliptical: bool = False


def number_counts(sentence: Sentence, found: tuple[Quantity, ...]) -> tuple[Count, ...]:
    """Counts with a number, in order of the text; one number may count two measures ("killed and hurt 5")."""
    counts: list[Count] = []
    for quantity in found:
        counts.extend(_count(sentence, quantity, counts))
    return tuple(counts)


def _count(sentence: Sentence, quantity: Quantity, before: list[Count]) -> list[Count]:
    noun = _counted_noun(sentence, quantity)
    if noun is not None and is_never(sentence[noun]) and not _bearer(sentence, noun):
        return []
    if quantity.qualifier == "vague" and sentence[quantity.start].lower in _NO_COUNT:
        return []
    harms = (
        _stated_after(sentence, quantity, noun)
        or _bears(sentence, quantity, noun)
        or _stated_before(sentence, quantity, noun)
        or _toll(sentence, quantity)
        or _governed(sentence, quantity, noun)
        or _idiom(sentence, quantity, noun)
    )
    part = _part_of(sentence, quantity, noun, before)
    if not harms and part is not None:
        harms = [(part.measure, part.predicate)]
    if not harms:
        inherited = _listed(sentence, quantity, noun, before)
        if inherited is None:
            return []
        harms = [(inherited.measure, inherited.predicate)]
    victims = victims_class(sentence[noun] if noun is not None else None)
    end = max(quantity.end, (noun or 0) + 1)
    toll = any(t.lower in {"toll", "tolls"} for t in sentence.tokens[max(0, quantity.begin - 8) : quantity.begin])
    if victims == "families":
        harms = [h for h in harms if h[0] in {"displaced", "affected", "missing"}]
    made = []
    for measure, predicate in harms:
        made.append(
            Count(
                measure=measure, quantity=quantity, noun=noun, predicate=predicate, first=quantity.begin, last=end,
                victims=victims, subset=part is not None and part.measure == measure, toll=toll,
                value=quantity.value, elliptical=noun is None,
            )
        )  # fmt: skip
    return made


def _bearer(sentence: Sentence, noun: int) -> bool:
    return bool(readings(sentence, noun, "bearer"))


def _counted_noun(sentence: Sentence, quantity: Quantity) -> int | None:
    """The head of the noun phrase that the number opens, or None where the number stands alone."""
    at = quantity.end
    if quantity.qualifier == "vague" and sentence[quantity.end - 1].lower in _PLURAL_WORDS and not _of_next(sentence, at):
        return None
    best: int | None = None
    while at < min(len(sentence), quantity.end + _NOUN_GAP):
        token = sentence[at]
        if token.lower == "of" and at == quantity.end and at + 1 < len(sentence):
            at += 1
            continue
        if token.lower in _INCLUDING:
            break
        if token.pos in {"NOUN", "PROPN"} and not readings(sentence, at, "patient"):
            best = at
        elif token.pos in {"ADJ", "DET", "NUM"} or token.lower in {"more", "other", "-", "/", "people", "others"}:
            if token.lower in {"others", "people"}:
                best = at
            elif best is not None and token.pos != "ADJ":
                break
        elif token.tag in {"VBN", "VBD", "VBG", "JJ"} and best is None and not readings(sentence, at, "patient", "state", "subject"):
            pass  # "unarmed", "displaced": a participle before its noun
        else:
            break
        if best is not None and token.pos != "PROPN" and is_person(token) and not _compound_next(sentence, at):
            break
        at += 1
    return best


def _of_next(sentence: Sentence, at: int) -> bool:
    return at < len(sentence) and sentence[at].lower == "of"


def _compound_next(sentence: Sentence, at: int) -> bool:
    """Whether the next token is a noun in the same compound ("police officers", "student nurses")."""
    if at + 1 >= len(sentence):
        return False
    after = sentence[at + 1]
    return after.pos == "NOUN" and is_person(after) and sentence[at].head == at + 1


def _usable(sentence: Sentence, harm: Harm, noun: int | None) -> bool:
    if noun is None:
        return not harm.people_only or harm.kind in {"state", "bearer"}
    return is_person(sentence[noun]) or not harm.people_only


def _stated_after(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm said right after the counted: "20 people were killed", "55 wounded", "31 dead"."""
    at = (noun + 1) if noun is not None else quantity.end
    start = at
    helped = False
    # "two of the four suspects who were arrested": the clause speaks of the four
    relative = {"who", "that"} if _of_next(sentence, quantity.end) and quantity.qualifier != "vague" else set()
    while at < len(sentence) and at - start < 6:
        found = readings(sentence, at, "state", "patient", "subject")
        found = tuple(h for h in found if h.kind != "patient" or h.form == "past")
        if found and sentence[at].lower != "shot" and sentence[min(at + 2, len(sentence) - 1)].lower != "death":
            if found[0].kind == "patient" and not helped and _active(sentence, at):
                return []
            return _with_partners(sentence, at, [h for h in found if _usable(sentence, h, noun)])
        if [t.lower for t in sentence.tokens[at + 1 : at + 3]] == ["to", "death"]:
            return [("killed", at)]
        if sentence[at].lower == "shot" and not helped and at + 1 < len(sentence) and not _active(sentence, at):
            follow = [i for i in range(at + 1, min(at + 4, len(sentence))) if readings(sentence, i, "state", "patient")]
            if follow and readings(sentence, follow[0])[0].measure == "killed":
                return [("killed", follow[0])]
            return [("injured", at)] if noun is None or is_person(sentence[noun]) else []
        if sentence[at].lower == "shot":
            killed = [i for i in range(max(0, at - 2), min(at + 4, len(sentence))) if sentence[i].lower in {"dead", "killed", "fatally"}]
            return [("killed", at)] if killed else [("injured", at)]
        if sentence[at].lower in relative:
            return []
        if sentence[at].lower not in between_words() and not (sentence[at].pos == "ADV" and at - start < 4) and sentence[at].lower != ",":
            return []
        helped = helped or sentence[at].pos == "AUX" or sentence[at].lower in {"were", "was", "been", "are", "is", "be"}
        at += 1
    return []


def _active(sentence: Sentence, at: int) -> bool:
    """Whether a past form without auxiliary takes an object of its own: "militants killed five soldiers"."""
    if at + 1 >= len(sentence):
        return False
    after = sentence[at + 1]
    if after.pos not in _ACTIVE_NEXT and after.lower not in {"at", "more", "about", "dozens", "scores", "hundreds"}:
        return False
    if after.lower == "at" and (at + 2 >= len(sentence) or sentence[at + 2].lower not in {"least", "most"}):
        return False
    if sentence[at].tag == "VBN" and any(h.kind == "state" for h in readings(sentence, at)):
        return False
    # another harm word right after the next number: a list without commas, "7 killed 37 others injured"
    window = range(at + 2, min(at + 7, len(sentence)))
    if after.pos == "NUM" and any(readings(sentence, i, "state", "patient") for i in window):
        return False
    return not (after.ent == "" and after.lower in {"on", "in", "by"}) and not _is_time(after)


def _is_time(token: Token) -> bool:
    return token.lower in {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today"}


def _with_partners(sentence: Sentence, at: int, found: list[Harm]) -> list[tuple[Measure, int]]:
    """The measure at a token, with "killed or wounded" read as one and "killed and wounded" as two."""
    if not found:
        return []
    first = (found[0].measure, at)
    if at + 2 < len(sentence) and sentence[at + 1].lower in {"or", "and", "and/or"}:
        partner = [h for h in readings(sentence, at + 2, "state", "patient") if h.form in {"past", "state", "ing"}]
        if partner and partner[0].measure != found[0].measure and not _active(sentence, at + 2):
            if sentence[at + 1].lower != "and" and {partner[0].measure, found[0].measure} == {"killed", "injured"}:
                return [("affected", at)]
            return [first, (partner[0].measure, at + 2)]
    return [first]


def _bears(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The counted noun is the harmed itself: "44 fatalities", "285 dead", "20 casualties"."""
    if noun is None:
        return []
    found = readings(sentence, noun, "bearer")
    if found:
        return [(found[0].measure, noun)]
    inside = [i for i in range(quantity.end, noun) if readings(sentence, i, "state", "patient") and sentence[i].tag in {"JJ", "VBN", "VBD"}]
    if inside and is_person(sentence[noun]):
        harms = [h for h in readings(sentence, inside[0], "state", "patient") if h.form in {"past", "state"}]
        return [(harms[0].measure, inside[0])] if harms else []
    return []


def _stated_before(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm verb right before the number: "killing at least 22", "has killed 280,000", "wounded another 40"."""
    at = quantity.begin - 1
    skipped = 0
    while at >= 0 and skipped < 3 and sentence[at].lower in {"the", "another", "some", "an", "a", "of", "off", "all", "reportedly", "nearby", "also", "as", "including"}:
        if sentence[at].lower == "including":
            return []
        at, skipped = at - 1, skipped + 1
    if at < 0:
        return []
    if skipped and sentence[at + 1].lower == "of" or sentence[quantity.begin - 1].lower == "of":
        deeds = readings(sentence, at, "deed")
        if deeds and (noun is None or is_person(sentence[noun])):
            return [(deeds[0].measure, at)]
        if sentence[at].lower in {"lives", "life", "bodies", "remains", "corpses"}:
            return [("killed", at)]
    found = [h for h in readings(sentence, at, "patient") if _usable(sentence, h, noun) or (h.people_only and noun is None)]
    if not found or (found[0].form == "past" and _passive(sentence, at)):
        return []
    measures: list[tuple[Measure, int]] = [(found[0].measure, at)]
    if at >= 2 and sentence[at - 1].lower in {"and", "or"}:
        partner = readings(sentence, at - 2, "patient")
        if partner and partner[0].measure != found[0].measure and partner[0].form == found[0].form:
            if sentence[at - 1].lower == "or" and {partner[0].measure, found[0].measure} == {"killed", "injured"}:
                return [("affected", at)]
            measures.insert(0, (partner[0].measure, at - 2))
    return measures


def _passive(sentence: Sentence, at: int) -> bool:
    """Whether a past form has a passive auxiliary before it."""
    if any(c.dep == "aux:pass" for c in sentence.children(at)):
        return True
    return any(sentence[i].lower in {"were", "was", "been", "being", "be"} for i in range(max(0, at - 2), at))


def _toll(sentence: Sentence, quantity: Quantity) -> list[tuple[Measure, int]]:
    """A toll: "the death toll rose to 86", "put the toll at 16", "the number of dead has reached 44"."""
    for at in range(quantity.begin - 1, max(-1, quantity.begin - 24), -1):
        word = sentence[at].lower
        if word in {"toll", "tolls"} or (word == "number" and _number_of(sentence, at)):
            between = {sentence[i].lower for i in range(at + 1, quantity.begin)}
            if not between & (_TOLL_VERBS | {"as"}) or (quantity.begin - at > 14 and not between & _RISING):
                return []
            return [_number_of(sentence, at) or _toll_of(sentence, at)]
        if word in {".", ";", "while", "including"}:
            return []
    return []


def _toll_of(sentence: Sentence, at: int) -> tuple[Measure, int]:
    injured = at > 0 and sentence[at - 1].lower in {"injury", "injured", "wounded"}
    return ("injured" if injured else "killed"), at


def _number_of(sentence: Sentence, at: int) -> tuple[Measure, int] | None:
    """What "the number of people killed" counts."""
    if at + 1 >= len(sentence) or sentence[at + 1].lower != "of":
        return None
    for i in range(at + 2, min(len(sentence), at + 6)):
        found = readings(sentence, i, "bearer", "state", "patient")
        if found:
            return found[0].measure, i
    return None


def _governed(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm found by climbing the parse from the counted noun, or from the number that stands alone."""
    if not sentence.parsed:
        return []
    here = sentence[noun if noun is not None else quantity.end - 1]
    for _ in range(5):
        for child in sentence.children(here.i, "acl"):
            found = [h for h in readings(sentence, child.i, "patient", "state") if h.form in {"past", "state"}]
            if found and _usable(sentence, found[0], noun) and not child.dep.endswith("relcl"):
                return [(found[0].measure, child.i)]
        governor = sentence[here.head]
        if governor.i == here.i:
            return []
        kind = _role(sentence, here, governor)
        if kind == "up":
            here = governor
            continue
        if kind in {"patient", "subject"} and governor.lemma in _RAISING:
            governor = next(iter(sentence.children(governor.i, "xcomp")), governor)
            kind = "patient" if sentence.children(governor.i, "aux:pass") else "subject"
        found = [h for h in readings(sentence, governor.i) if _fits(h, kind)]
        if found and _usable(sentence, found[0], noun):
            return [(found[0].measure, governor.i)]
        if kind == "patient" and governor.lemma in {"leave", "claim", "take", "cost"}:
            return _left_dead(sentence, governor.i, noun)
        return []
    return []


def _role(sentence: Sentence, token: Token, governor: Token) -> str:
    """How a noun stands to its governor: patient, subject, of (a deed's noun), up (look further), none."""
    dep = token.dep
    if dep in {"obj", "nsubj:pass", "iobj"}:
        return "patient"
    if dep == "nsubj":
        return "patient" if governor.tag == "VBN" and not sentence.children(governor.i, "obj") else "subject"
    if dep.startswith("nmod") and any(c.lower == "of" for c in sentence.children(token.i, "case")):
        return "of" if readings(sentence, governor.i, "deed") else "up"
    if dep in {"nummod", "conj", "appos", "compound", "flat", "list", "dep"}:
        return "up"
    return "none"


def _fits(harm: Harm, role: str) -> bool:
    if role == "patient":
        return harm.kind in {"patient", "state"}
    if role == "subject":
        return harm.kind in {"subject", "state"}
    return role == "of" and harm.kind == "deed"


def _left_dead(sentence: Sentence, governor: int, noun: int | None) -> list[tuple[Measure, int]]:
    """"left 144 people dead", "claimed the lives of 8", "claimed 300 lives"."""
    if noun is not None and singular(sentence[noun].text) == "life":
        return [("killed", governor)]
    after = range(governor + 1, min(len(sentence), governor + 12))
    for i in after:
        found = readings(sentence, i, "state")
        if found and sentence[governor].lemma == "leave":
            return [(found[0].measure, i)]
    return []


def _idiom(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """Verbs that harm only together with a word after their object: "took 9 hostage", "drove millions from home"."""
    end = (noun + 1) if noun is not None else quantity.end
    tail = [t.lower for t in sentence.tokens[end : end + 5]]
    head = [t.lower for t in sentence.tokens[max(0, quantity.begin - 4) : quantity.begin]]
    if "hostage" in tail[:2] or "captive" in tail[:2]:
        return [("abducted", end)]
    if {"driven", "drove", "forced", "driving", "forcing", "force", "caused", "causing"} & set(head):
        if {"from", "out", "flee", "leave"} & set(tail) and {"homes", "home", "flee", "houses", "leave"} & set(tail):
            return [("displaced", quantity.begin - 1)]
    if tail[:2] in (["cases", "of"], ["people", "treated"]) or "breathing" in tail or "suffocation" in tail or "asphyxiation" in tail:
        return [("affected", end - 1)]
    if tail[:2] == ["lost", "their"] and "lives" in tail[:4]:
        return [("killed", end)]
    if noun is not None and singular(sentence[noun].text) == "life" and {"claimed", "claiming", "claims", "took", "taken", "cost", "lost", "claim"} & set(head):
        return [("killed", noun)]
    if "living" in tail[:3] or ("running" in tail and "supplies" in tail):
        return [("affected", end - 1)] if {"besieged", "siege", "held"} & {t.lower for t in sentence} else []
    if noun is not None and singular(sentence[noun].text) == "life" and {"lost", "claimed", "taken"} & set(tail[:4]):
        return [("killed", noun)]
    return []


def _part_of(sentence: Sentence, quantity: Quantity, noun: int | None, before: list[Count]) -> Count | None:
    """The count of which this one is a part: "including 11 children", "15 of the wounded", "one of them"."""
    prior = sentence.tokens[max(0, quantity.begin - 3) : quantity.begin]
    lead = {t.lower for t in prior}
    earlier = [c for c in before if c.last <= quantity.begin]
    tail = [t.lower for t in sentence.tokens[quantity.end : quantity.end + 6]]
    if earlier and lead & _INCLUDING:
        return next((c for c in reversed(earlier) if not c.subset), earlier[-1])
    if earlier and tail[:2] in (["of", "them"], ["of", "whom"], ["of", "those"]):
        return next((c for c in reversed(earlier) if not c.subset), earlier[-1])
    if earlier and earlier[0].first == 2 and [t.lower for t in sentence.tokens[:2]] in (["of", "the"], ["of", "those"], ["of", "these"]):
        return earlier[0]  # "Of the 52 wounded, 11 remain in hospital"
    if earlier and _chained(sentence, quantity, before):
        return before[-1]
    if tail[:2] in (["of", "the"], ["of", "those"], ["of", "them"]):
        for i in range(quantity.end + 1, min(len(sentence), quantity.end + 5)):
            if sentence[i].lower in {"who", "which", "that", "whom"}:
                break
            found = readings(sentence, i, "bearer", "state", "patient")
            if found and sentence[i].lower not in {"body", "bodies"}:
                return Count(measure=found[0].measure, quantity=quantity, noun=i, predicate=i, first=quantity.begin, last=i + 1, victims="people")
    end = (noun + 1) if noun is not None else quantity.end
    rest = [t.lower for t in sentence.tokens[end : end + 8]]
    if "among" in rest[:3]:
        for i in range(end, min(len(sentence), end + 10)):
            found = readings(sentence, i, "bearer", "state", "patient")
            if found:
                return Count(measure=found[0].measure, quantity=quantity, noun=i, predicate=i, first=quantity.begin, last=i + 1, victims="people")
    return None


def _chained(sentence: Sentence, quantity: Quantity, before: list[Count]) -> bool:
    """Whether the number goes on a list of parts: "including two women and three children"."""
    if not before or not before[-1].subset or quantity.begin - before[-1].last > 3:
        return False
    link = {t.lower for t in sentence.tokens[before[-1].last : quantity.begin]}
    return bool(link & {"and", ",", "&"}) and link <= {"and", ",", "&", "also", "as", "well"}


def _listed(sentence: Sentence, quantity: Quantity, noun: int | None, before: list[Count]) -> Count | None:
    """The count whose harm an elliptical number shares: "six in Aleppo and nine in Idlib"."""
    if not before:
        return None
    last = before[-1]
    if noun is not None and not is_person(sentence[noun]):
        return None
    lead = [t.lower for t in sentence.tokens[max(0, quantity.begin - 3) : quantity.begin]]
    if lead[-2:] in (["along", "with"], ["together", "with"], ["well", "as"]) or lead[-1:] == ["plus"]:
        return last
    gap = [t for t in sentence.tokens[max(last.last, last.predicate + 1) : quantity.begin]]
    if len(gap) > 14 or any(t.pos == "VERB" for t in gap):
        return None
    alone = noun is None or sentence[noun].lower in {"others", "other", "people", "more"}
    after = sentence[quantity.end] if quantity.end < len(sentence) else None
    if alone and after is not None and (after.pos == "ADP" or after.lower in {"others", "more", "in", "at", "near"}):
        return replace(last, subset=True)
    joined = {t.lower for t in gap}
    return last if noun is not None and joined and joined <= {"and", ",", "as", "well", "&", "plus"} else None
