"""Harmed: what a sentence says happened to the people that a number counts.

Each function looks for one way of saying it and gives pairs of a measure and the token that says so.
"""

from __future__ import annotations

from twosource.extract.clauses import WEEKDAYS
from twosource.extract.harm import PARTICLES, Harm, between_words, fallen_ill, readings, wound_after
from twosource.extract.people import are_named_so, is_person
from twosource.extract.quantities import Quantity
from twosource.extract.selves import SELVES
from twosource.extract.wounds import is_abed
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Measure

_ACTIVE_NEXT = frozenset({"NOUN", "PROPN", "NUM", "DET", "PRON"})


def of_next(sentence: Sentence, at: int) -> bool:
    """Whether the next word is "of"."""
    return at < len(sentence) and sentence[at].lower == "of"


def usable(sentence: Sentence, harm: Harm, noun: int | None) -> bool:
    """Whether a harm can befall what is counted; some befall people only."""
    if noun is None:
        drowned = harm.kind == "subject" and harm.measure == "killed"  # "four drowned"
        return not harm.people_only or drowned or harm.kind in {"state", "bearer"}
    people = is_person(sentence[noun]) or are_named_so(sentence[noun])
    return people or not harm.people_only  # "executed five Veldans"


def stated_after(
    sentence: Sentence, quantity: Quantity, noun: int | None, *, behind: int | None = None
) -> list[tuple[Measure, int]]:
    """The harm said right after the counted: "20 people were killed", "55 wounded", "31 dead".

    `behind` is where to look, when more words than theirs stand before it.
    """
    if noun is not None and (are_somebodys(sentence, noun) or _fire(sentence, noun + 1)):
        return []
    at = behind or _behind_aside(sentence, (noun + 1) if noun is not None else quantity.end)
    start = at
    helped = False
    # "two of the four suspects who were arrested": the clause speaks of the four
    relative = {"who", "that"} if of_next(sentence, quantity.end) and quantity.qualifier != "vague" else set()
    while at < len(sentence) and at - start < 6:
        found = readings(sentence, at, "state", "patient", "subject")
        found = tuple(h for h in found if h.kind != "patient" or h.form == "past")
        if (
            found
            and sentence[at].lower != "shot"
            and sentence[min(at + 2, len(sentence) - 1)].lower != "death"
        ):
            active = found[0].kind == "patient" and _active(sentence, at)
            if not helped and (active or _is_next_deed(sentence, quantity, noun, at)):
                return []
            share = sentence[quantity.end - 1].lower == "population"
            fit = [
                h for h in found
                if share or usable(sentence, h, noun) or (helped and _of_people(quantity, h, noun))
            ]  # fmt: skip
            return _with_partners(sentence, quantity, at, fit)
        if sentence.lower[at + 1 : at + 3] == ("to", "death"):
            return [("killed", at)]
        shot = sentence[at].lower == "shot"
        if shot and not helped and at + 1 < len(sentence) and not _active(sentence, at):
            stop = next(
                (i for i in range(at + 1, at + 4) if i >= len(sentence) or sentence[i].text == ","), at + 4
            )
            follow = [i for i in range(at + 1, stop) if readings(sentence, i, "state", "patient")]
            if follow and readings(sentence, follow[0])[0].measure == "killed":
                return [("killed", follow[0])]
            return [("injured", at)] if noun is None or is_person(sentence[noun]) else []
        if shot:
            near = sentence.tokens[max(0, at - 2) : at + 4]
            comma = next((t.i for t in near if t.i > at and t.text in {",", ";"}), at + 4)
            counted = next((t.i for t in near if t.i > at and t.pos == "NUM"), comma)  # "and one killed"
            ends = min(comma, counted)
            killed = any(t.i < ends and t.lower in {"dead", "killed", "fatally", "bodies"} for t in near)
            return [("killed" if killed else "injured", at)]
        if sentence[at].lower in relative:
            return []
        if sentence[at].lower == "fatally" and not readings(
            sentence, min(at + 1, len(sentence) - 1), "patient"
        ):
            return [("killed", at)]
        if (wound := wound_after(sentence, at)) is not None:
            return [] if _joined_to_the_dead(sentence, quantity) else [wound]
        if (
            sentence[at].lower not in between_words()
            and not (sentence[at].pos == "ADV" and at - start < 4)
            and sentence[at].lower != ","
        ):
            return []
        helped = (
            helped
            or sentence[at].pos == "AUX"
            or sentence[at].lower in {"were", "was", "been", "are", "is", "be"}
        )
        at += 1
    return []


def _of_people(quantity: Quantity, harm: Harm, noun: int | None) -> bool:
    """Whether what befell a bare number befalls hardly anything but people: "600 have been treated"."""
    if noun is not None or quantity.value == 1 or harm.measure not in {"affected", "displaced"}:
        return False
    told = quantity.value is not None or quantity.end - quantity.start > 1  # "tens of thousands have fled"
    return harm.kind == "patient" or (told and harm.kind == "subject")


def _behind_aside(sentence: Sentence, at: int) -> int:
    """Where a clause goes on behind what commas say of its people: "22 people, most of them women, were"."""
    if (bare := _behind_bare_aside(sentence, at)) is not None:
        return bare
    mark = sentence[at].text if at < len(sentence) else ""
    if mark not in _DASHES and (mark != "," or sentence.lower[at + 1 : at + 2] not in _ASIDES):
        return at
    end = next((i for i in range(at + 2, min(len(sentence), at + 14)) if sentence[i].text == mark), None)
    goes_on = end is not None and end + 1 < len(sentence) and sentence[end + 1].pos in {"AUX", "VERB"}
    return end + 1 if end is not None and goes_on else at


def _behind_bare_aside(sentence: Sentence, at: int) -> int | None:
    """Where a clause goes on behind what is said of its people, commas lost: "ten some of them boys died"."""
    if sentence.lower[at + 1 : at + 3] not in _OF_THEM or sentence[at].lower not in _SOME_OF:
        return None
    last = next((i for i in range(at + 3, min(len(sentence), at + 7)) if is_person(sentence[i])), None)
    return None if last is None else last + 1


_OF_THEM = (("of", "them"), ("of", "whom"))
_SOME_OF = frozenset(
    "some most many all several half one two three four five six seven eight nine ten".split()
)
_DASHES = frozenset({"-", "--", "–", "—"})
_ASIDES = frozenset({("most",), ("many",), ("mostly",), ("mainly",), ("some",), ("all",), ("including",)})


def _is_next_deed(sentence: Sentence, quantity: Quantity, noun: int | None, at: int) -> bool:
    """Whether a second verb of one deed follows the counted: "has killed two patients | injured eight"."""
    after = sentence[at + 1] if at + 1 < len(sentence) else sentence[at]
    verb = sentence[quantity.begin - 1] if quantity.begin > 1 else sentence[0]
    if after.pos == "NUM" and sentence.lower[max(0, quantity.begin - 2) : quantity.begin] == ("lives", "of"):
        return True  # "has claimed the lives of 400 people | injured 1,900 others"
    if after.pos != "NUM" or verb.pos != "VERB" or sentence[verb.i - 1].pos == "NUM":
        return False
    if sentence[at - 1].text == "," and at - 1 == (quantity.end if noun is None else noun + 1):
        return bool(stated_before(sentence, quantity, noun))  # "killed 25 soldiers | , wounded 30"
    return sentence[verb.i - 1].lower in _BEFORE_VERBS and bool(stated_before(sentence, quantity, noun))


_BEFORE_VERBS = frozenset({"has", "have", "had", "also", "and", "which", "that"})


def are_somebodys(sentence: Sentence, noun: int) -> bool:
    """Whether the counted only say whose parent somebody is: "the mother of five children was killed"."""
    token = sentence[noun]
    of = any(c.lower == "of" for c in sentence.children(noun, "case"))
    return of and token.dep == "nmod" and sentence[token.head].lemma.lower() in _KIN


def _fire(sentence: Sentence, at: int) -> bool:
    """Whether the counted are who shoots: "two gunmen shot dead a mayor"."""
    if at >= len(sentence) or sentence[at].lower != "shot":
        return False
    return any(o.i > at + 1 for o in sentence.children(at, "obj"))


_KIN = frozenset("mother father parent grandmother grandfather wife husband widow mom dad guardian".split())


def _active(sentence: Sentence, at: int) -> bool:
    """Whether a past form without auxiliary takes an object of its own: "militants killed five soldiers"."""
    at += at + 1 < len(sentence) and sentence[at + 1].lower in PARTICLES  # "gunned down | a mayor"
    if at + 1 >= len(sentence):
        return False
    after = sentence[at + 1]
    counted = after.lower in _COUNTED_NEXT or _counts_at(sentence, at + 1)
    if after.pos not in _ACTIVE_NEXT and not counted:
        return False
    if after.lower == "at" and (at + 2 >= len(sentence) or sentence[at + 2].lower not in {"least", "most"}):
        return False
    if sentence[at].tag == "VBN" and any(h.kind == "state" for h in readings(sentence, at)):
        return False
    # another harm word right after the next number: a list without commas, "7 killed 37 others injured"
    window = range(at + 2, min(at + 7, len(sentence)))
    begins = after.pos == "NUM" or after.lower in _NUMBERS_NEXT or _counts_at(sentence, at + 1)
    if begins and any(readings(sentence, i, "state", "patient") for i in window):
        return False  # "seven people killed | scores injured"
    if after.lower == "others" and window and readings(sentence, window[0], "state"):
        return False  # "two killed | others injured"
    return not (after.ent == "" and after.lower in {"on", "in", "by"}) and not _is_time(sentence, after.i)


def _counts_at(sentence: Sentence, at: int) -> bool:
    """Whether a number begins at a word, its qualifier before it: "displaced | approximately 12 million"."""
    if at >= len(sentence) or sentence[at].pos == "NUM":
        return at < len(sentence)
    held = sentence[at].lower in _COUNTED_NEXT or sentence[at].lower in _MAYBE_COUNTED
    return held and any(t.pos == "NUM" or t.lower == "half" for t in sentence.tokens[at + 1 : at + 3])


_MAYBE_COUNTED = frozenset("approximately around some roughly over up as close an".split())
_NUMBERS_NEXT = frozenset("dozens scores tens hundreds thousands many several".split())
_COUNTED_NEXT = frozenset("almost at more about nearly dozens scores hundreds".split())


def _is_time(sentence: Sentence, at: int) -> bool:
    """Whether words say when and not whom: "Tuesday", "yesterday", "the night before", "last week"."""
    first = sentence[at].lower
    if first in WEEKDAYS or first in {"yesterday", "today", "overnight"}:
        return True
    after = sentence[at + 1].lower if at + 1 < len(sentence) else ""
    return first in {"the", "this", "that", "last", "earlier"} and after in _SPANS


_SPANS = frozenset("night day morning afternoon evening week weekend month year hour".split())


def _with_partners(
    sentence: Sentence, quantity: Quantity, at: int, found: list[Harm]
) -> list[tuple[Measure, int]]:
    """The measure at a token with its partner: "88 killed and hurt" and "dozens killed or hurt" are one."""
    if not found:
        return []
    first = (found[0].measure, at)
    if quantity.value is None and at + 1 < len(sentence) and not _active(sentence, at):
        beside = [h for h in readings(sentence, at + 1, "state") if h.measure != found[0].measure]
        if beside:
            return [first, (beside[0].measure, at + 1)]  # "Dozens Killed | Injured in Raid"
    if at + 2 < len(sentence) and sentence[at + 1].lower in {"or", "and", "and/or", "&"}:
        partner = [
            h for h in readings(sentence, at + 2, "state", "patient") if h.form in {"past", "state", "ing"}
        ]
        dead = sentence.lower[at + 3 : at + 4] == ("dead",)  # "lynched or shot dead"
        if dead or _active(sentence, at + 2) or _counts_at(sentence, at + 3):  # "dead and displaced | 12"
            return [first]
        if not partner and sentence.lower[at + 2] in _MADE and at + 3 < len(sentence):
            partner = list(readings(sentence, at + 3, "state"))  # "injured and made homeless"
        if partner and partner[0].measure != found[0].measure:
            both = {partner[0].measure, found[0].measure}
            one = quantity.value or sentence[at + 1].lower == "or"
            if one and both in ({"killed", "injured"}, {"injured", "displaced"}):
                return [("affected", at)]
            return [first, (partner[0].measure, at + 2)]
    return [first]


def bears(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The counted noun is the harmed itself: "44 fatalities", "285 dead", "20 casualties"."""
    if noun is None:
        at = quantity.end + 2 * (sentence.lower[quantity.end : quantity.end + 2] in _OF_THEM)
        abed = is_abed(sentence, at - 1)  # "one killed, 2 in critical condition", "two of them in hospital"
        return [("injured", quantity.end)] if abed else []
    found = readings(sentence, noun, "bearer")
    if found:
        done = _done_to_the_held(sentence, quantity, noun) if found[0].measure in _HELD else []
        return done or [(found[0].measure, noun)]
    inside = [
        i
        for i in range(quantity.end, noun)
        if readings(sentence, i, "state", "patient") and sentence[i].tag in {"JJ", "VBN", "VBD"}
    ]
    if inside and is_person(sentence[noun]):
        harms = [h for h in readings(sentence, inside[0], "state", "patient") if h.form in {"past", "state"}]
        return [(harms[0].measure, inside[0])] if harms else []
    return fallen_ill(sentence, noun)


def _done_to_the_held(sentence: Sentence, quantity: Quantity, noun: int) -> list[tuple[Measure, int]]:
    """What befell those who were held or driven out before: "executed 15 detainees"."""
    told = stated_before(sentence, quantity, noun)
    return told if told and told[0][0] in {"killed", "injured"} else []


_HELD = frozenset({"detained", "abducted", "displaced"})
_MADE = frozenset({"made", "left", "rendered"})
_HURTS = frozenset({"injury", "injuries"})  # "injuries to at least 200"


def stated_before(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """The harm verb right before the number: "killing at least 22", "wounded another 40"."""
    if joined := _joined_to_the_dead(sentence, quantity):
        return joined
    at = _before_himself(sentence, quantity.begin - 1)
    skipped = 0
    while at >= 0 and skipped < 3 and sentence[at].lower in _BEFORE_NUMBERS:
        if sentence[at].lower == "including":
            return []
        at, skipped = at - 1, skipped + 1
    if at > 0 and sentence[at].lower in PARTICLES:
        at -= any(h.with_words for h in readings(sentence, at - 1, "patient"))  # "gunned down | four"
    if at < 0 or _tells_its_own(sentence, quantity.end if noun is None else noun + 1):
        return []
    of = (skipped and sentence[at + 1].lower == "of") or sentence[quantity.begin - 1].lower == "of"
    deeds = _deed_done_to(sentence, noun, at, of=of)
    if deeds and quantity.value is None:
        return [*_twin_deed(sentence, *deeds[0]), *deeds]
    return deeds or _verb_done_to(sentence, quantity, noun, at)


def _deed_done_to(sentence: Sentence, noun: int | None, at: int, *, of: bool) -> list[tuple[Measure, int]]:
    """The harm that a noun names: "the death of 14", "the bodies of 14", "a massacre against 14"."""
    against = at > 0 and (
        sentence[at].lower == "against" or (sentence[at].lower == "to" and sentence[at - 1].lower in _HURTS)
    )
    if against or of:
        deed = at - against
        deeds = readings(sentence, deed, "deed")
        if deeds and (is_person(sentence[noun]) if noun is not None else not deeds[0].people_only):
            return [(deeds[0].measure, deed)]
        dead = sentence.lower[at - 1 : at + 1] == ("shooting", "dead")
        if of and (dead or sentence[at].lower in {"lives", "life", "bodies", "remains", "corpses"}):
            return [("killed", at)]
    return []


def _twin_deed(sentence: Sentence, measure: Measure, deed: int) -> list[tuple[Measure, int]]:
    """The deed joined before one of the same people: "the killing and wounding of several"."""
    if deed < 2 or sentence[deed - 1].lower not in {"and", "or"}:
        return []
    found = readings(sentence, deed - 2, "deed")
    return [(found[0].measure, deed - 2)] if found and found[0].measure != measure else []


def _verb_done_to(
    sentence: Sentence, quantity: Quantity, noun: int | None, at: int
) -> list[tuple[Measure, int]]:
    """The harm of the verb right before the counted, with that of one before it that shares its object."""
    if at > 0 and sentence[at].lower == "dead" and sentence[at - 1].lemma == "shoot":
        return [("killed", at)]  # "shot dead two men"
    found = [
        h
        for h in readings(sentence, at, "patient")
        if usable(sentence, h, noun) or (h.people_only and noun is None)
    ]
    if not found or (found[0].form == "past" and _passive(sentence, at)):
        return []
    own = (found[0].measure, at)
    twin = _twin(sentence, at, found[0]) if at > 1 else None
    if twin is None:
        return [own]
    either = sentence[at - 1].lower == "or"
    return [("affected", at)] if either and {twin[0], own[0]} == {"killed", "injured"} else [twin, own]


def _twin(sentence: Sentence, at: int, harm: Harm) -> tuple[Measure, int] | None:
    """The verb before that shares the object: "killed and wounded dozens"; "and" may be left out."""
    linked = sentence[at - 1].lower in {"and", "or"}
    first = at - 1 - linked
    found = readings(sentence, first, "patient")
    if not found or found[0].measure == harm.measure or found[0].form != harm.form:
        return None
    before = sentence[first - 1] if first else None
    told = before is not None and (before.pos == "NUM" or before.lower in {"others", "more", "were", "was"})
    return (found[0].measure, first) if linked or not told else None


_BEFORE_NUMBERS = frozenset("the another some an a of off all reportedly nearby also as including".split())


def _before_himself(sentence: Sentence, at: int) -> int:
    """The verb whose object is the doer and those joined to him: "shot | himself and his two sons"."""
    start = at - 1 if at > 0 and sentence[at].lower in {"his", "her"} else at
    himself = start > 1 and sentence.lower[start] == "and" and sentence.lower[start - 1] in SELVES
    return start - 2 if himself else at


def _joined_to_the_dead(sentence: Sentence, quantity: Quantity) -> list[tuple[Measure, int]]:
    """The harm of those joined to one it is told of: "the death of a woman and her two sons"."""
    before = sentence.tokens[max(0, quantity.begin - 3) : quantity.begin]
    if before and before[-1].lower in {"his", "her", "their"}:
        before = before[:-1]
    if len(before) < 2 or before[-1].lower != "and" or not is_person(before[-2]):
        return []
    first = before[-2]
    if not first.dep.startswith("nmod") or not any(
        c.lower == "of" for c in sentence.children(first.i, "case")
    ):
        return []
    if sentence[first.head].lower in {"bodies", "remains"}:
        return [("killed", first.head)]
    return [(h.measure, first.head) for h in readings(sentence, first.head, "deed")][:1]


def _tells_its_own(sentence: Sentence, after: int) -> bool:
    """Whether the counted are told of by the next word: "9 killed | 150 injured in a raid"."""
    if after >= len(sentence) or not readings(sentence, after, "patient") or sentence[after].tag != "VBN":
        return False
    return after + 1 == len(sentence) or sentence[after + 1].pos in {"ADP", "PUNCT"}


def _passive(sentence: Sentence, at: int) -> bool:
    """Whether a past form has a passive auxiliary before it."""
    if any(c.dep == "aux:pass" for c in sentence.children(at)):
        return True
    return any(sentence[i].lower in {"were", "was", "been", "being", "be"} for i in range(max(0, at - 2), at))
