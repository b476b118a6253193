"""Idioms: harm that several words say together: "took nine hostage", "the toll rose to 86"."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.aboard import carried_off
from twosource.extract.harm import fallen_ill, readings
from twosource.extract.harmed import of_next
from twosource.extract.people import is_armed, is_force, is_person, singular
from twosource.extract.quantities import Quantity
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Measure

_TOLL_VERBS = frozenset(
    """rise rose risen rises rising climb climbed climbs climbing reach reached reaches reaching stand
    stood stands standing increase increased jump jumped soar soared put puts putting bring brings
    brought bringing raise raised raises raising revise revised grow grew grown hit take takes taking
    took taken updated pass passed passes crossed crosses topped surpassed exceeded total totalled totaled
    count estimated is was now become becomes became at to of be vary varies varied varying range
    ranges ranged ranging between from""".split()
)
_TALLIES = frozenset({"number", "numbers", "count", "tally"})
_CASES = frozenset({"cases", "infections"})
_DEATHS = frozenset({"deaths", "fatalities", "dead"})
_COUNTING = _TALLIES | _DEATHS | {"toll", "tolls", "figure", "losses"}  # what can be a toll at all
_ENDS = frozenset({".", ";", "while", "including", "but", "because"})
_RISING = frozenset(
    """rise rose risen rises climbed climbs reached reaches increased jumped soared grew grown stands
    stood passed crossed topped surpassed exceeded become becomes became vary varies ranged""".split()
)


def toll(sentence: Sentence, quantity: Quantity) -> list[tuple[Measure, int]]:
    """A toll: "the death toll rose to 86", "put the toll at 16", "the number of dead has reached 44"."""
    for at in range(quantity.begin - 1, max(-1, quantity.begin - 24), -1):
        word = sentence[at].lower
        if word in _ENDS:
            return []
        if word not in _COUNTING:
            continue
        if _goes_on_anew(sentence, at, quantity.begin):
            return []
        if word in _DEATHS and not _deaths_rise(sentence, at, quantity.start):
            continue
        number = _number_of(sentence, at) or _other_figure(sentence, at)
        counting = (
            _is_toll(sentence, at) or _is_body_count(sentence, at) or _is_own_losses(sentence, at, quantity)
        )
        if number is not None or counting:
            between = {sentence[i].lower for i in range(at + 1, quantity.begin)}
            between |= _PASSED & set(sentence.lower[quantity.begin : quantity.start])
            if quantity.qualifier == "vague" and between & _OPEN and between & _REACHING:
                return []  # "the toll could reach dozens"
            if not between & (_TOLL_VERBS | _FALLING | {"as"}) or (
                quantity.begin - at > 14 and not between & (_RISING | _REVISED)
            ):
                return []
            if sentence[quantity.start].lower == "one" and of_next(sentence, quantity.end):
                return []  # "one of the highest tolls"
            return [number or _toll_of(sentence, at)]
    return _cases_rise(sentence, quantity)


def _cases_rise(sentence: Sentence, quantity: Quantity) -> list[tuple[Measure, int]]:
    """Those who are counted as cases of an illness: "the number of cholera cases has reached 312"."""
    for at in range(quantity.begin - 1, max(-1, quantity.begin - 9), -1):
        if sentence[at].lower in _CASES and fallen_ill(sentence, at):
            return [("affected", at)] if _deaths_rise(sentence, at, quantity.start) else []
    return []


def _goes_on_anew(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a colon leads from the toll to another clause: "the toll must be checked: he had listed 40"."""
    colon = next((i for i in range(at + 1, end) if sentence[i].text == ":"), end)
    return any(t.pos == "VERB" for t in sentence.tokens[colon:end])


def toll_behind(sentence: Sentence, quantity: Quantity) -> tuple[Measure, int, int | None] | None:
    """A toll that is named behind its number: "bringing to five the number of people killed in the fire".

    The measure, the word that says it, and the noun for those counted.
    """
    before = sentence.lower[max(0, quantity.begin - 4) : quantity.begin]
    if before[-1:] != ("to",) or _BRINGING.isdisjoint(before):
        return None
    after = range(quantity.end, min(len(sentence), quantity.end + 5))
    at = next((i for i in after if sentence[i].lower in _COUNTING), None)
    if at is None or sentence[quantity.end].pos != "DET":
        return None
    said = [i for i in range(at + 1, min(len(sentence), at + 8)) if sentence[i].lower not in _COUNTING]
    noun = next((i for i in said if sentence[i].pos == "NOUN" and is_person(sentence[i])), None)
    harm = next(((h.measure, i) for i in said for h in readings(sentence, i) if h.kind != "deed"), None)
    victims = any(sentence[i].lower == "victims" for i in said)
    if harm is None and not (victims or _is_toll(sentence, at) or _is_body_count(sentence, at)):
        return None
    measure, word = harm or _toll_of(sentence, at)
    return measure, word, noun


_BRINGING = frozenset(
    """bring brings brought bringing take takes took taking raise raises raised raising push pushes pushed
    pushing lift lifts lifted lifting""".split()
)


def is_raised(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number is what something rose to or was put at: "was later updated to 82"."""
    before = sentence.lower[max(0, quantity.begin - 4) : quantity.begin]
    return before[-1:] in (("to",), ("at",)) and not (_RISING | _REVISED | _PUT).isdisjoint(before)


def is_tolled(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number is one of the toll so far: "the toll rose to", "brought the number of dead to"."""
    before = sentence.lower[max(0, quantity.begin - 8) : quantity.begin]
    if "tolls" in before or ("toll" in sentence.lower and ("toll" in before or toll(sentence, quantity))):
        return True
    if "deaths" in before and not {"risen", "rose", "passed", "climbed", "reached"}.isdisjoint(before):
        return True
    if "number" not in before and "tally" not in before:
        return False
    return any(w in {"number", "tally"} and before[i + 1 : i + 2] == ("of",) for i, w in enumerate(before))


def _moved_to_shelter(sentence: Sentence, quantity: Quantity, end: int) -> int | None:
    """The verb that brings people to safety: "1,200 were moved to schools", "moved 300 to shelters"."""
    before = range(max(0, quantity.begin - 4), quantity.begin)
    after = range(end, min(end + 4, len(sentence)))
    verb = next((i for i in (*after, *before) if sentence[i].lower in _MOVED), None)
    to = max(end, verb + 1) if verb is not None else len(sentence)
    if verb is None or to >= len(sentence) or sentence[to].lower not in {"to", "into"}:
        return None
    return verb if _SHELTERS & set(sentence.lower[to + 1 : to + 4]) else None


def _is_held(noun: Token) -> bool:
    """Whether people are somebody's prisoners, or soldiers under orders: nobody drives them out."""
    return is_armed(noun) or singular(noun.text) in {
        "prisoner",
        "detainee",
        "inmate",
        "suspect",
        "hostage",
        "survivor",
    }


def _fell_victim(sentence: Sentence, end: int) -> bool:
    """Whether people have fallen victim to what kills: "1,500 people have fallen victims of the attack"."""
    words = sentence.lower[end : end + 12]
    at = next((i for i, w in enumerate(words[:4]) if w in {"fell", "fallen", "fall"}), None)
    if at is None or words[at + 1 : at + 2] not in (("victim",), ("victims",)):
        return False
    return not _KILLERS.isdisjoint(words[at + 3 :])


def _is_claimed(sentence: Sentence, quantity: Quantity, noun: int | None) -> bool:
    """Whether an attack claims people: "hit the convoy, claiming scores of militants", "claiming eight"."""
    if not quantity.begin or sentence[quantity.begin - 1].lower not in _CLAIMING:
        return False
    end = (noun + 1) if noun is not None else quantity.end
    after = sentence[end] if end < len(sentence) else None
    if after is not None and after.pos in {"VERB", "AUX"} and after.tag != "VBG":
        return False  # "claiming 20 soldiers had surrendered"
    if noun is None:
        hurt = (readings(sentence, t.i, "patient", "state") for t in sentence.tokens[end : end + 4])
        return any(h.measure == "injured" for found in hurt for h in found)
    return is_person(sentence[noun])


_CLAIMING = frozenset({"claiming", "claimed", "claims"})


def _is_not_heard_of(sentence: Sentence, quantity: Quantity, end: int) -> bool:
    """Whether nobody knows where people are: "the fate of 250 was unknown", "lost contact with nine"."""
    before = sentence.lower[max(0, quantity.begin - 3) : quantity.begin]
    if before[-2:] == ("contact", "with"):
        return before[0] in {"lost", "losing", "lose"}
    if before[-2:] not in (("fate", "of"), ("whereabouts", "of")):
        return False
    return not {"unknown", "unclear", "uncertain", "known", "mystery"}.isdisjoint(
        sentence.lower[end : end + 10]
    )


_KILLERS = frozenset(
    """attack attacks strike strikes raid raids airstrike airstrikes bombing bombings bombardment shelling
    explosion explosions blast bomb bombs mine mines landmine landmines massacre war conflict violence quake
    earthquake flood floods storm epidemic famine""".split()
)
_MOVED = frozenset("moved moving taken taking brought bringing relocated transferred bused bussed".split())
_SHELTERS = frozenset(
    "safety shelter shelters schools camp camps tents hotels gymnasiums stadium higher safer".split()
)


def _toll_of(sentence: Sentence, at: int) -> tuple[Measure, int]:
    injured = at > 0 and sentence[at - 1].lower in {"injury", "injured", "wounded"}
    return ("injured" if injured else "killed"), at


def _is_toll(sentence: Sentence, at: int) -> bool:
    """Whether a word is a count of the dead, and not what a call or a road costs: "a toll-free line"."""
    after = sentence.lower[at + 1 : at + 3]
    return sentence[at].lower in {"toll", "tolls", *_DEATHS} and "free" not in after


def _deaths_rise(sentence: Sentence, at: int, end: int) -> bool:
    """Whether deaths are what is counted: "deaths from cholera have risen to 61", "put the dead at 14"."""
    before = sentence[max(0, at - 2)].lower, sentence[max(0, at - 1)].lower
    if sentence[at].lower == "dead" or before[1] == "the":
        return before[0] in _PUT and before[1] == "the" and sentence[at + 1].lower == "at"
    verb = next((t for t in sentence.tokens[at:end] if t.lower in _GROWN), None)
    between = set(sentence.lower[verb.i + 1 : end]) if verb is not None else {"?"}
    return between <= {"to", "by", "past", "at", "least", "more", "than", "about", "nearly", "above", "now"}


def _is_body_count(sentence: Sentence, at: int) -> bool:
    return at > 0 and sentence[at].lower in _TALLIES and sentence[at - 1].lower in {"body", "death"}


def _is_own_losses(sentence: Sentence, at: int, quantity: Quantity) -> bool:
    """Whether somebody counts his dead: "the army put its losses at 40", "put its losses at 40 troops"."""
    if sentence[at].lower != "losses" or not {"its", "their", "own"} & set(
        sentence.lower[max(0, at - 2) : at]
    ):
        return False
    counted = sentence[quantity.end] if quantity.end < len(sentence) else None
    if counted is not None and (is_force(counted) or is_person(counted)):
        return True
    return any(is_force(t) for t in sentence.tokens[:at])


def _number_of(sentence: Sentence, at: int) -> tuple[Measure, int] | None:
    """What "the number of people killed" and "the tally of the injured" count."""
    if at + 1 >= len(sentence) or sentence[at].lower not in _TALLIES or sentence[at + 1].lower != "of":
        return None
    for i in range(at + 2, min(len(sentence), at + 8)):
        found = readings(sentence, i, "bearer", "state", "patient")
        if found:
            return found[0].measure, i
        if _is_on_the_move(sentence, i):
            return "displaced", i
    if "victims" in sentence.lower[at + 2 : at + 4] and all(not readings(sentence, t.i) for t in sentence):
        return "killed", at  # "the number of victims has reached 236": of the hurt, more is said
    return None


def _is_on_the_move(sentence: Sentence, at: int) -> bool:
    """Whether those counted have left home: "the number of refugees", "of people crossing into Norland"."""
    if sentence[at].lower in _REFUGEES:
        return True
    return sentence[at].lower in _CROSSING and is_person(sentence[at - 1])


_FALLING = frozenset({"drop", "dropped", "fell", "fallen", "averaged"})
_REFUGEES = frozenset({"refugees", "evacuees", "exiles"})
_CROSSING = frozenset({"crossing", "fleeing", "entering", "leaving"})


def _other_figure(sentence: Sentence, at: int) -> tuple[Measure, int] | None:
    """What is counted once more: "said 180,000 had been killed while others put the figure at 191,000"."""
    around = sentence.lower[max(0, at - 2) : at + 2]
    if sentence[at].lower != "figure" or around[0] not in _PUT or around[1:] != ("the", "figure", "at"):
        return None
    told = ((readings(sentence, i, "patient", "state"), i) for i in range(at - 3, -1, -1))
    return next(((found[0].measure, i) for found, i in told if found), None)


_OPEN = frozenset({"could", "may", "might", "would"})
_REACHING = frozenset({"reach", "rise", "climb", "exceed", "hit", "pass", "grow", "increase"})
_PUT = frozenset({"put", "puts", "putting"})
_REVISED = frozenset({"revised", "lowered", "updated", "raised", "reduced", "cut"})
_GROWN = _RISING | {"hit"}
_DRIVING = frozenset("driven drove driving forced forcing force caused causing".split())
_PASSED = frozenset({"passed", "crossed", "topped", "exceeded", "surpassed"})  # and so above that number
_AWAY = frozenset({"from", "out", "flee", "leave"})
_HOMES = frozenset({"home", "homes", "houses", "flee", "leave"})


def idiom(sentence: Sentence, quantity: Quantity, noun: int | None) -> list[tuple[Measure, int]]:
    """Verbs that harm only with a word after their object: "took 9 hostage", "drove millions from home"."""
    end = (noun + 1) if noun is not None else quantity.end
    tail = sentence.lower[end : end + 6]
    head = sentence.lower[max(0, quantity.begin - 4) : quantity.begin]
    if plain := _brought_off(tail, noun, end) or _all_aboard(sentence, quantity):
        return [plain]
    if "forced" in tail[:4] and {"flee", "leave"} & set(tail):
        return [("displaced", end + tail.index("forced"))]  # "thousands were forced to flee the city"
    if not (_DRIVING.isdisjoint(head) or _AWAY.isdisjoint(tail) or _HOMES.isdisjoint(tail)):
        return [("displaced", quantity.begin - 1)]
    if (
        tail[:2] in (("cases", "of"), ("people", "treated"))
        or "breathing" in tail
        or "suffocation" in tail
        or "asphyxiation" in tail
    ):
        return [("affected", end - 1)]
    if _is_claimed(sentence, quantity, noun):
        return [("killed", quantity.begin - 1)]
    people = noun is None or is_person(sentence[noun])
    moved = _moved_to_shelter(sentence, quantity, end) if people else None
    moved = moved if moved is not None else carried_off(sentence, quantity, noun)
    if moved is not None and (noun is None or not _is_held(sentence[noun])):
        return [("displaced", moved)]
    if _is_not_heard_of(sentence, quantity, end):
        return [("missing", quantity.begin - 2)]
    if _fell_victim(sentence, end):
        return [("killed", end)]
    lost = _loses(tail)
    if tail[lost : lost + 2] == ("lost", "their") and "lives" in tail[lost : lost + 4]:
        return [("killed", end + lost)]
    if (
        noun is not None
        and singular(sentence[noun].text) == "life"
        and {"claimed", "claiming", "claims", "took", "taken", "cost", "lost", "claim"} & set(head)
    ):
        return [("killed", noun)]
    dwell = not _DWELLING.isdisjoint(tail[:5]) and (noun is None or sentence[noun].lower not in _PARTS)
    if dwell or ("running" in tail and "supplies" in tail):
        shut_in = {"besieged", "siege"} & sentence.words or "held" in sentence.lower[end : end + _WHERE]
        told = {"would", "could"}.isdisjoint(sentence.words)  # "would lay siege to where 400 live"
        return [("affected", end - 1)] if shut_in and told else []
    if (
        noun is not None
        and singular(sentence[noun].text) == "life"
        and {"lost", "claimed", "taken"} & set(tail[:4])
    ):
        return [("killed", noun)]
    return []


def _loses(tail: Sequence[str]) -> int:
    """Where the verb stands behind the counted and those joined to them: "12 nurses and 10 others lost"."""
    if tail[:1] == ("and",) and "lost" in tail[2:6]:
        return tail.index("lost")
    return next((i for i, word in enumerate(tail) if word not in _HAVING), 0)


def _brought_off(tail: Sequence[str], noun: int | None, end: int) -> tuple[Measure, int] | None:
    """As in "nine were arrested and 40 taken to hospital", "took 12 captive"."""
    if "hostage" in tail[:2] or "captive" in tail[:2]:
        return "abducted", end
    at = int(tail[:1] in (("were",), ("was",)))
    if noun is not None or len(tail) <= at or tail[at] not in _BROUGHT or _WARDS.isdisjoint(tail[at:][1:4]):
        return None
    return "injured", end + at


def _all_aboard(sentence: Sentence, quantity: Quantity) -> tuple[Measure, int] | None:
    """All whom a vessel carries: "a plane carrying 150 people crashed, killing all on board"."""
    if _ABOARD.isdisjoint(sentence.words) or _EVERYONE.isdisjoint(sentence.words):
        return None
    before = sentence.lower[max(0, quantity.begin - 3) : quantity.begin]
    after = sentence.lower[quantity.end : quantity.end + 4]
    if "carrying" not in before and ("with" not in before or _ABOARD.isdisjoint(after)):
        return None
    for at in range(quantity.end, len(sentence) - 2):
        all_of_them = sentence.lower[at + 1 : at + 5]
        if _EVERYONE.isdisjoint(all_of_them) or _ABOARD.isdisjoint(all_of_them):
            continue
        found = readings(sentence, at)
        if found:
            return found[0].measure, at
    return None


_ABOARD = frozenset({"board", "aboard"})
_EVERYONE = frozenset({"all", "everyone", "everybody"})
_BROUGHT = frozenset({"taken", "rushed", "brought", "airlifted", "sent"})
_WARDS = frozenset({"hospital", "hospitals", "clinic", "clinics"})
_PARTS = frozenset({"thirds", "quarters", "percent", "families"})
_WHERE = 8  # words from people to where they live
_DWELLING = frozenset({"living", "live", "lives", "lived", "residing", "reside"})
_HAVING = frozenset({"have", "had", "has", "also", "having", "reportedly", "who", "all", "already"})
