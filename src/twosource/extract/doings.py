"""Doings: verbs whose subject or object says what they tell of: "took the town", "captured the pilot"."""

from __future__ import annotations

from collections.abc import Callable

from twosource.extract.acts import ACTING, act_of
from twosource.extract.deeds import telling, told_of
from twosource.extract.frames import frame_of, framed, noun_frame_of
from twosource.extract.fronts import FORCING, GROUND, front_of
from twosource.extract.hindrances import HINDERING, hindrance_of
from twosource.extract.marches import MARCHING, march_of
from twosource.extract.offensives import OFFENSIVES, offensive_of
from twosource.extract.people import is_armed, is_force, is_people_word, is_person
from twosource.extract.wars import WARS, war_of
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Deed
from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import words


def deed_of(sentence: Sentence, verb: Token) -> Deed | None:
    """What a verb tells of by what is done it, a noun by whose it is; None for nothing of the kind."""
    for read in (_OF_VERBS if verb.pos == "VERB" else _OF_NOUNS).get(verb.lower, ()):
        deed = read(sentence, verb)
        if deed is not None:
            return deed
    return None


def _coup(sentence: Sentence, verb: Token) -> Deed | None:
    """A ruler or a government that is put out: "said they had overthrown the president"."""
    if verb.lower not in _OVERTHROWN:
        return None
    whom = sentence.children(verb.i, "obj", "nsubj:pass")
    ruling = any(o.ent == "PER" or o.lemma.lower() in _RULERS for o in whom)
    return ("assault", "coup") if ruling else None


def _crash(sentence: Sentence, verb: Token) -> Deed | None:
    """A vehicle that leaves its way: "a bus plunged into a ravine", "the train jumped the rails"."""
    if verb.lower in _OFF_RAILS:
        under = sentence.children(verb.i, "obj", "obl")
        return ("accident", "crash") if any(o.lower in _RAILS for o in under) else None
    lost = verb.lower in _LOST and (verb.lower != "went" or "down" in sentence.lower[verb.i + 1 : verb.i + 2])
    if verb.lower not in _LEAVING and not lost:
        return None
    if lost:
        flown = any(s.lemma.lower() in _FLOWN for s in sentence.children(verb.i, "nsubj"))
        return ("accident", "crash") if flown else None
    vehicle = any(s.lemma.lower() in _VEHICLES for s in sentence.children(verb.i, "nsubj"))
    return ("accident", "crash") if vehicle else None


def _fire(sentence: Sentence, verb: Token) -> Deed | None:
    """Missiles, drones and shells sent at somebody: "fired a missile at a ship", no "test missile"."""
    if verb.lower not in _FIRING:
        return None
    sent = sentence.children(verb.i, "obj")
    sent = (*sent, *(n for o in sent for n in sentence.children(o.i, "nmod")))  # "fired tens of shells on"
    mode = next((_FLYING[o.lemma] for o in sent if o.lemma in _FLYING), None)
    aims = (sentence.children(o.i, "case") for o in sentence.children(verb.i, "obl"))
    if mode is None or not any(c.lower in _AT for cases in aims for c in cases):
        return None
    return "assault", mode


def _ground(sentence: Sentence, verb: Token) -> Deed | None:
    """Land that changes hands or is cut off: "took the town", "lost the hill", "severed the road"."""
    if verb.lower not in _GROUND_VERBS:
        return None
    objects = sentence.children(verb.i, "obj", "nsubj:pass")
    active = not sentence.children(verb.i, "aux:pass")  # "was taken to the hospital"
    taken = verb.lemma in _TAKING and any(
        o.lemma.lower() in _GROUND or (active and o.ent == "LOC") for o in objects
    )
    taken = taken or any(_is_control(sentence, o, verb) for o in objects)
    if taken or (verb.lemma in _CUTTING and any(o.lemma.lower() in _ROADS for o in objects)):
        return "assault", "clash"
    return None


def _is_control(sentence: Sentence, control: Token, verb: Token) -> bool:
    """Whether it is the hold over land: "took full control of the crossing", "lost control of Hask"."""
    if control.lemma != "control":
        return False
    amods = (a.i for a in sentence.children(control.i, "amod"))
    over = [*sentence.children(control.i, "nmod"), *sentence.children(verb.i, "obl")]
    over += (n for each in (*amods,) for n in sentence.children(each, "nmod"))
    return any(
        n.ent == "LOC" or n.lemma.lower() in _GROUND
        for n in over
        if any(c.lower in {"of", "over"} for c in sentence.children(n.i, "case"))
    )


def holds_people(sentence: Sentence, verb: Token) -> bool:
    """Whether people are captured and no town: "the pilot was captured", "pupils seized from a school"."""
    if verb.lower not in _HOLDING:
        return False
    whom = list(sentence.children(verb.i, "obj", "nsubj:pass"))
    if not whom and (verb.dep == "acl:relcl" or (verb.dep == "acl" and _are_caught(sentence, verb))):
        whom = [sentence[verb.head]]
    above = sentence[verb.head]
    if not whom and verb.dep in {"acl", "xcomp"} and above.lemma in _REPORTING:
        who = sentence.children(above.i, "nsubj:pass")  # "reporters who were believed captured"
        whom = [sentence[above.head]] if above.dep == "acl:relcl" else list(who)
    if not whom or (_is_taken_from(sentence, verb) and not any(is_people_word(t.text) for t in whom)):
        return False  # "captured Hask from the rebels"
    counted = [n for t in whom if t.pos == "NUM" for n in sentence.children(t.i, "nmod")]
    if counted and any(is_person(n) for n in counted):
        return True  # "118 of the 342 inmates"
    if all(t.pos == "NUM" and t.dep == "nsubj:pass" for t in whom) and not _CAPTIVES.isdisjoint(
        sentence.words
    ):
        return True  # "184 inmates escaped; 40 were recaptured"
    return all(
        t.lower in _ONE or (is_person(t) and t.ent != "LOC" and not _is_ground(sentence, t)) for t in whom
    )


_ONE = frozenset({"him", "her", "me", "us"})


_CAPTIVES = frozenset("inmates prisoners detainees escapees convicts fugitives hostages".split())


def takes_on(sentence: Sentence, verb: Token) -> bool:
    """Whether a task is taken over and no ground: "took over enforcement of the zone"."""
    return any(o.lemma.lower() in _TASKS for o in sentence.children(verb.i, "obj"))


_TASKS = frozenset(
    """command enforcement mission responsibility duty operation leadership patrol presidency chairmanship
    role job task running management""".split()
)


def stops_work(sentence: Sentence, strike: Token) -> bool:
    """Whether people stop working: "went on strike", "a strike over pay", "unions called a strike"."""
    if strike.tag != "NN":
        return False
    if strike.i > 0 and sentence[strike.i - 1].lower == "on" and strike.dep != "compound":
        return True
    if not words("twosource.extract", "senses", "others.work").isdisjoint(sentence.lower):
        return True
    stopped = words("twosource.extract", "senses", "others.stopped")
    return strike.dep == "obj" and sentence[strike.head].lemma in stopped


def blows_up_by_itself(sentence: Sentence, at: int) -> bool:
    """Whether an explosion is an accident: a boiler's, a pipeline's, one down a mine or in a plant.

    Not where anybody or anything is named that attacks.
    """
    head = sentence[at]
    if not _ATTACKS.isdisjoint(sentence.lower):
        return False
    if head.pos == "VERB":
        return any(s.lemma.lower() in _BURSTING for s in sentence.children(at, "nsubj"))
    where = [*sentence.children(at, "nmod", "compound"), *sentence.children(head.head, "obl")]
    return any(t.lemma.lower() in _BURSTING | _WORKS for t in where)


def _is_taken_from(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody held before what is taken: "seized from the rebels"."""
    from_whom = (c for c in sentence.children(verb.i, "obl") if c.ent != "LOC")
    return any(k.lower == "from" for c in from_whom for k in sentence.children(c.i, "case"))


def _are_caught(sentence: Sentence, verb: Token) -> bool:
    """Whether those beside a participle are taken: "reporters captured by rebels", "a boy seized there"."""
    return verb.lemma == "seize" or sentence[verb.head].tag in {"NNS", "NNPS"}


def _is_ground(sentence: Sentence, name: Token) -> bool:
    """Whether a name is that of a place, whatever the tagger says: "Rajm region", or the gazetteer has it."""
    if is_people_word(name.text) or name.pos != "PROPN":
        return False
    start, end = next(((a, b) for _, a, b in sentence.names() if a <= name.i < b), (name.i, name.i + 1))
    while end < len(sentence) and (sentence[end].dep == "flat" or sentence[end].text == "-"):
        end += 1
    after = sentence[end].lower if end < len(sentence) else ""
    words = [t.text for t in sentence.tokens[start:end]]
    known = {after, words[-1].lower()} & _GROUND
    return bool(known) or gazetteer().scan(words) == [(0, len(words))]


def drives_out(sentence: Sentence, verb: Token) -> bool:
    """Whether those who bear arms are expelled, which is no deportation: "expelled the rebels from Hask"."""
    whom = sentence.children(verb.i, "obj", "nsubj:pass")
    if any(is_armed(t) or t.ent == "ORG" or t.lower in _FORCES for t in whom):
        return True
    by = sentence.children(verb.i, "obl:agent")  # "IS was expelled by the army"
    return any(is_force(t) for t in by) and not any(is_people_word(t.text) for t in whom)


_FORCES = frozenset({"forces", "army", "troops", "group", "groups", "isis", "is", "isil", "daesh"})


_HOLDING = frozenset(
    """capture captures captured capturing seize seizes seized seizing recapture recaptures recaptured
    recapturing""".split()
)
_REPORTING = frozenset({"report", "believe", "think", "fear", "presume", "say"})
_FIRING = frozenset("fire fires fired firing launch launches launched launching".split())
_FLYING = {"missile": "missile-strike", "drone": "drone-strike", "shell": "shelling"}
_AT = frozenset({"at", "on", "against", "toward", "towards"})
_LEAVING = frozenset(
    "plunge plunges plunged plunging veer veers veered veering skid skidded skidding swerve swerved".split()
)
_LOST = frozenset({"disappeared", "vanished", "disappears", "vanishes", "went"})
_FLOWN = frozenset("plane airliner aircraft jet helicopter turboprop airplane flight".split())
_OFF_RAILS = frozenset("jump jumps jumped jumping leave leaves left leaving come comes came coming".split())
_RAILS = frozenset({"rails", "tracks", "track", "runway"})
_VEHICLES = frozenset(
    """bus minibus coach car van truck lorry vehicle jeep tractor tanker train tram plane helicopter
    motorcycle pickup jet airliner aircraft express carriage""".split()
)
_BURSTING = frozenset(
    """boiler pipeline pipe cylinder canister gas methane furnace generator transformer tanker tank stove
    reactor silo battery firework fireworks rig platform""".split()
)
_WORKS = frozenset(
    "mine coalmine colliery pit shaft quarry factory plant refinery mill smelter foundry laboratory".split()
)
_ATTACKS = frozenset(
    """bomb bombs bomber bombers bombing attack attacks attacked attacker device militants militant rebels
    rebel terrorist terrorists insurgents suicide grenade rocket rockets missile missiles shell shells
    shelling mortar drone drones airstrike airstrikes sabotage army planted detonated claimed explosives
    group""".split()
)
_TAKING = frozenset({"take", "lose", "regain", "secure"})
_GROUND_VERBS = frozenset(
    """take takes took taken taking lose loses lost losing regain regains regained regaining secured securing
    gain gains gained gaining claim claims claimed claiming assumed reasserted sever severs severed severing
    cut cuts cutting""".split()
)
_CUTTING = frozenset({"sever", "cut"})
_ROADS = frozenset({"road", "route", "highway", "line"})
_GROUND = GROUND | {"swathe", "swath", "checkpoint"}
_OVERTHROWN = frozenset("overthrew overthrown toppled deposed unseated".split())
_RULERS = frozenset(
    "president government ruler king leader junta regime dictator emir sultan cabinet".split()
)

_Reader = Callable[[Sentence, Token], Deed | None]


def _by_form(*readers: tuple[frozenset[str], _Reader]) -> dict[str, tuple[_Reader, ...]]:
    """For each form those of the readers, in their order, that have it among their words."""
    forms = frozenset().union(*(words for words, _ in readers))
    return {form: tuple(read for words, read in readers if form in words) for form in sorted(forms)}


_OF_VERBS = _by_form(
    (_GROUND_VERBS, _ground),
    (_LEAVING | _OFF_RAILS | _LOST, _crash),
    (_FIRING, _fire),
    (_OVERTHROWN, _coup),
    (FORCING, front_of),
    (MARCHING, march_of),
    (HINDERING, hindrance_of),
    (ACTING, act_of),
    (framed(), frame_of),
    (telling(), told_of),
)
_OF_NOUNS = _by_form(
    (OFFENSIVES, offensive_of), (WARS, war_of), (FORCING, front_of), (framed(), noun_frame_of)
)
DOING = _OF_VERBS.keys() | _OF_NOUNS.keys()  # every form that may tell of something
