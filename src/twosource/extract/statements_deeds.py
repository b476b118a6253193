"""Deeds: the stance that a speaker takes who says which side made an attack."""

from __future__ import annotations

from itertools import pairwise

from twosource.extract.attributions import Attribution
from twosource.extract.speakers_kinds import folded, national
from twosource.extract.speakers_phrases import PACKAGE, QUOTES, is_armed_body
from twosource.extract.statements_guilt import same, supposed
from twosource.extract.statements_moves import is_party
from twosource.extract.statements_own import hits_civilians, is_custody, is_own, is_warfare
from twosource.extract.statements_reproached import named
from twosource.extract.statements_rival import is_branded
from twosource.extract.statements_sides import Laid
from twosource.extract.statements_stances import negated, object_of, phrase_text
from twosource.extract.statements_words import LEADING, listed, name_of
from twosource.findings.mentions import Speaker
from twosource.findings.tokens import Sentence, Token
from twosource.record.vocabulary import Stance
from twosource.text.lexicon import words

Found = tuple[Stance, str | None]
WATCHING = {
    "observatory",
    "monitor",
    "network",
    "watch",
    "rights",
    "nations",
    "committees",
}  # never claim a deed
_RUMOURS = frozenset({"reports", "accounts", "rumours", "rumors"})
ARMED = {"group's", "gang", "rebel", "rebels", "militia", "militant", "guerrilla", "insurgent", "faction"}
CLAIMANTS = {"armed_group", "military", "organisation", "other"}


def deed_stance(sentence: Sentence, one: Attribution, act: Laid, inside: list[Token]) -> Found | None:
    """An attack laid to somebody by a speaker: his own claim, an accusation or a suspicion."""
    head = sentence[act.act.head]
    speaker = one.speaker
    if speaker is None or _is_untold(sentence, one, head):
        return None
    if is_custody(sentence, act) and not _is_lamented(sentence, speaker, act):
        return None
    if not speaker.named and speaker.name.rsplit(maxsplit=1)[-1].lower() in _RUMOURS:
        return None  # "according to unconfirmed reports": nobody's word
    target = name_of(sentence, act.start, _off_ground(sentence, act))
    verb = sentence[head.head] if act.act.noun and sentence[head.head].pos == "VERB" else head
    watching = bool(_called(speaker) & WATCHING)
    if _is_feared(sentence, verb):
        return ("warns", target) if not act.own and not same(speaker, target) else None
    if _is_coming(sentence, verb):
        mine = act.own and not watching and _is_said_of_self(sentence, one, act)
        feared = "fear" in {one.lemma, *(a.lemma for a in sentence.ancestors(verb.i)[:2])}
        feared = feared and not act.own and not same(speaker, target)
        if speaker.kind == "witness" and sentence[act.head].lower == "they":
            mine = True  # "they will start killing people", said a refugee
        return ("warns", target) if mine or feared else None
    led = _is_led(sentence, act, inside)
    other = _other_meant(sentence, act, inside) if act.own else None
    if other is not None:
        return ("blames", phrase_text(sentence, other.i)) if sentence[act.head].lower == "they" else None
    if negated(sentence, head) or negated(sentence, verb):
        mine = _is_said_of_self(sentence, one, act) if act.own else led or same(speaker, target)
        mine = mine or is_own(sentence, speaker, act)
        return ("denies", target) if mine else None
    if led:
        armed = speaker.kind in {"armed_group", "other"} or bool(set(folded(speaker.name)) & ARMED)
        armed = armed and act.act.mode not in {"arrest", "abduction"}
        return ("claims_responsibility", None) if armed else None
    if act.own:
        return _of_own(sentence, one, act, inside)
    if not watching and (same(speaker, target) or _is_the_group(sentence, speaker, act)):
        return ("confirms" if _rules(speaker) else "claims_responsibility"), target
    return _of_others(sentence, speaker, act, inside, target, one.lemma)


def _is_lamented(sentence: Sentence, speaker: Speaker, act: Laid) -> bool:
    """Whether an arrest is told as a wrong: by those who look on, of people whom a state silences."""
    if act.act.noun or not (speaker.kind in _ONLOOKING or not _LAMENTING.isdisjoint(_called(speaker))):
        return False
    if any(c.lower in {"when", "after"} for c in sentence.children(act.act.head, "mark", "advmod")):
        return False
    taken = (*sentence.children(act.act.head, "obj"), *sentence.children(act.act.head, "nsubj"))
    held = {sentence[i].lower for c in taken if not act.start <= c.i < act.end for i in sentence.subtree(c.i)}
    rulers = {t.lower for t in sentence.tokens[act.start : act.end]}
    return not held.isdisjoint(named("provoking.opposed") | _SOMEBODY | _HELD) and not rulers.isdisjoint(
        named("provoking.rulers")
    )


_ONLOOKING = frozenset({"organisation", "witness", "medical"})
_LAMENTING = frozenset(
    """activist activists opposition campaigners lawyers dissidents relatives family friends wife brother
    mother colleagues neighbours neighbors residents""".split()
)
_HELD = frozenset(
    "people men women residents relatives youths children doctors hundreds dozens he she they".split()
)


def _is_untold(sentence: Sentence, one: Attribution, head: Token) -> bool:
    """Whether a deed is named and not told as so: asked about, averted, supposed or only heard."""
    above = sentence.ancestors(head.i)[:4]
    if any(_only_named(sentence, a) for a in above if a.i != one.token) or supposed(sentence, head):
        return True
    if any(c.lower == "without" for c in sentence.children(head.i, "mark", "case")):
        return True  # "should be able to protest without being attacked by the army"
    if is_branded(sentence, head) or _is_background(sentence, one, head) or _is_outside(sentence, one, head):
        return True
    if any(c.lower == "any" for c in sentence.children(head.i, "det")) and not any(
        negated(sentence, t) for t in (head, *above[:1])
    ):
        return True  # "would respond to any strikes by the army"
    heard = sentence[head.head]
    if head.dep == "nmod" and heard.lower in listed("hearsay.nouns") and heard.dep in {"obl", "nmod"}:
        return True  # "was looking into reports of raids by the army": no "there are reports of"
    if any(c.lower in {"previous", "past"} for c in sentence.children(head.i, "amod")):
        return True  # "has reported previous raids by the army" there
    if (
        head.lemma in {"hit", "strike", "fire"}
        and sentence[min(head.i + 1, len(sentence) - 1)].lower == "back"
    ):
        return True
    return any(b.i != one.token and _is_hearsay(sentence, a, b) for a, b in pairwise((head, *above)))


def _of_own(sentence: Sentence, one: Attribution, act: Laid, inside: list[Token]) -> Found | None:
    """What "it", "we" or "they" did: the speaker's own deed, of which a state says that it is so."""
    speaker = one.speaker
    if speaker is None:
        return None
    ruling = _rules(speaker)
    watching = bool(_called(speaker) & WATCHING)
    verb = sentence[act.act.head]
    if _spares_civilians(inside) and _is_said_of_self(sentence, one, act):
        return "denies", None  # "said it was attacking gangs, not civilians"
    if verb.lemma == "target" and verb.tag == "VBG":
        return None  # "is targeting militants": whom it fights, and no deed
    if sentence[act.head].lower == "they" and any(t.lower in {"us", "me"} for t in inside):
        return "blames", None  # "they attack us"
    if ruling and _is_only_told_of(sentence, act):
        return None
    if _is_said_of_self(sentence, one, act) and (ruling or speaker.kind in CLAIMANTS) and not watching:
        thing = object_of(sentence, act.act.head)
        what = phrase_text(sentence, thing.i) if thing else sentence[act.act.head].text
        if ruling and verb.i and sentence[act.head].lower == "they" and _are_own(sentence, thing):
            return None  # "the army says they have killed nine soldiers": the others
        return ("confirms" if ruling else "claims_responsibility"), what
    theirs = speaker.kind in {"witness", "other", "medical"} and _are_theirs(sentence, act, inside)
    us = any(t.lower in {"us", "me"} for t in inside)
    us = us or (one.direct and _hits_somebody(sentence, verb))
    return ("blames", None) if theirs and (us or hits_civilians(act, inside)) else None


def _hits_somebody(sentence: Sentence, verb: Token) -> bool:
    """Whether a deed is told of those around who tells it: "beat him", "shoot at anything that moves"."""
    below = [
        sentence[i].lower for c in sentence.children(verb.i, "obj", "obl") for i in sentence.subtree(c.i)
    ]
    return not _SOMEBODY.isdisjoint(below)


_SOMEBODY = frozenset(
    """him her them my our anything anyone anybody everyone everybody everything whoever us me""".split()
)


def _are_own(sentence: Sentence, thing: Token | None) -> bool:
    """Whether soldiers or police are hit, whom a state does not hit itself."""
    if thing is None:
        return False
    hit = {thing.lower, *(c.lower for c in sentence.children(thing.i, "conj", "nmod"))}
    return bool(hit & _STATES_MEN)


_STATES_MEN = frozenset({"soldier", "soldiers", "police", "policeman", "policemen", "troops", "officers"})


def _spares_civilians(inside: list[Token]) -> bool:
    """Whether those who are not hit are named as well: "gangs, not civilians"."""
    return any(a.lower == "not" and b.lower in listed("own.civils") for a, b in pairwise(inside))


def _of_others(
    sentence: Sentence, speaker: Speaker, act: Laid, inside: list[Token], target: str, cue: str
) -> Found | None:
    """What a side did that is named: a state's own deed is confirmed, a move of a war is nobody's crime."""
    if is_own(sentence, speaker, act):
        if _is_only_told_of(sentence, act):
            return None
        fought = any(t.lower in listed("own.fights") and t.dep != "compound" for t in inside)
        return None if fought else ("confirms", target)
    if is_warfare(sentence, speaker, act, inside):
        return None
    if speaker.kind == "official" and is_party(speaker) and sentence[act.head].lower in _WATCHMEN:
        return None  # "the guards fired at them", the ministry said
    head = sentence[act.act.head]
    verb = sentence[head.head] if act.act.noun and sentence[head.head].pos == "VERB" else head
    if cue in _BELIEVING:
        return None if _is_aside(sentence, act, head) else ("suspects", target)
    return ("suspects" if any(_softens(sentence, t, act, verb) for t in inside) else "blames"), target


_WATCHMEN = frozenset({"guards", "police", "policemen", "officers"})


def _is_aside(sentence: Sentence, act: Laid, head: Token) -> bool:
    """Whether a deed is only spoken of in what one thinks: "that its raids required an answer"."""
    verb = sentence[head.head]
    spoken = act.act.noun and head.dep == "nsubj" and verb.lemma not in listed("sides.harming")
    return spoken or head.dep == "advcl"


def _is_only_told_of(sentence: Sentence, act: Laid) -> bool:
    """Whether something is said of one's own attacks: "our raids have saved lives", "aim to defend them"."""
    noun = sentence[act.act.head]
    verb = sentence[noun.head]
    hits = verb.lemma in listed("own.struck") or verb.lemma in listed("sides.harming")
    return act.act.noun and noun.dep == "nsubj" and not hits


_BELIEVING = frozenset({"believe", "think", "suspect", "assume", "reckon", "presume"})


def _rules(speaker: Speaker) -> bool:
    """Whether a state or its army speaks: an army named after no country is a group with arms."""
    if speaker.kind == "military" and not listed("own.others").isdisjoint(folded(speaker.name)):
        return False  # "the Free Ruritanian Army"
    if speaker.kind == "military":
        last = speaker.name.rsplit(maxsplit=1)[-1]  # "Army of Ruritania" is a state's
        return not (speaker.name.startswith("Army of ") and national(last) is None)
    return speaker.kind == "official" or "coalition" in f"{speaker.name} {speaker.body}".lower()


def _called(speaker: Speaker) -> set[str]:
    """The words of a speaker's name and of the body for which he speaks."""
    return {*folded(speaker.name), *folded((speaker.body if speaker.voice else None) or "")}


def _is_background(sentence: Sentence, one: Attribution, deed: Token) -> bool:
    """Whether a deed is only what an announcement came after: "announced a curfew following army raids"."""
    if one.lemma not in {"announce", "declare", "order"} or one.token is None:
        return False
    if sentence.children(one.token, "ccomp"):
        return False
    chain = (deed, *(a for a in sentence.ancestors(deed.i)[:4] if a.pos == "NOUN"))
    cases = {c.lower for t in chain for c in sentence.children(t.i, "case")}
    return bool(cases & {"following", "after", "amid", "despite", "result", "because"})


def _is_outside(sentence: Sentence, one: Attribution, deed: Token) -> bool:
    """Whether the writer tells a deed behind a quotation: "“We stay,” he said, even as jets struck it"."""
    marks = [t for t in sentence.tokens[: deed.i] if t.text in QUOTES and one.holds(t.start, t.end)]
    if not marks or len(marks) % 2:
        return False
    closed = marks[-1].i
    return not _MEANWHILE.isdisjoint(sentence.lower[closed + 1 : closed + 4])


_MEANWHILE = frozenset({"as", "while", "after", "before", "when", "hours", "days"})


def _is_coming(sentence: Sentence, verb: Token) -> bool:
    """Whether a deed is still to be done: "we will go on striking them in all their hideouts"."""
    chain = (verb, *(a for a in sentence.ancestors(verb.i)[:1] if verb.dep in {"xcomp", "conj"}))
    helpers = {c.lower for t in chain for c in sentence.children(t.i, "aux")}
    if "would" in helpers:  # "announced that it would attack the port", and no "would have attacked"
        return "have" not in helpers and not any(negated(sentence, t) for t in chain)
    return bool(helpers & {"will", "shall", "'ll", "wo"})


def _is_feared(sentence: Sentence, verb: Token) -> bool:
    """Whether a deed is only what somebody could do: "from there they could launch attacks"."""
    helpers = {c.lower for c in sentence.children(verb.i, "aux")}
    return verb.tag == "VB" and bool(helpers & {"could", "might", "may"}) and "have" not in helpers


def _other_meant(sentence: Sentence, act: Laid, inside: list[Token]) -> Token | None:
    """The side named before in the same words that "they" and "its" may stand for."""
    if sentence[act.head].lower in {"we", "our", "ours"} or any(
        t.lower in {"we", "our"} for t in sentence.tokens[act.start : act.end]
    ):
        return None
    sides = (
        t
        for t in inside
        if t.i < act.start and t.dep.startswith("nsubj") and t.head != sentence[act.head].head
    )
    return next((t for t in sides if t.lower in listed("sides.nouns") or t.ent == "ORG"), None)


def _is_the_group(sentence: Sentence, speaker: Speaker, act: Laid) -> bool:
    """Whether "one of the group's men" are those of the armed group that speaks."""
    armed = any(is_armed_body(w) for w in folded(speaker.name))
    words = sentence.lower[act.start : act.end]
    return armed and any(a == "the" and b in _GROUP for a, b in pairwise(words))


_GROUP = frozenset({"group", "group's", "groups", "movement", "organisation", "organization"})


def _are_theirs(sentence: Sentence, act: Laid, inside: list[Token]) -> bool:
    """Whether it is "they" who did it, of whom a witness tells: others than he."""
    if sentence[act.head].lower != "they" or act.end - act.start != 1:
        return False
    verb = sentence[act.act.head]
    before = (t for t in inside if t.i < act.start)
    ahead = (t for t in before if t.dep.startswith("nsubj") and t.pos == "NOUN")
    told = not any(c.tag == "MD" for c in sentence.children(verb.i, "aux"))
    return told and next(ahead, None) is None  # no "earthquakes happen, they kill people"


def _softens(sentence: Sentence, token: Token, act: Laid, verb: Token) -> bool:
    """Whether a softening word is said of the deed: no "killed nine and may amount to a crime"."""
    if token.lower not in listed("hedges.words") or token.text == "May":
        return False
    chain = {act.act.head, verb.i, *range(act.start, act.end), *(a.i for a in sentence.ancestors(verb.i))}
    return token.i in chain or token.head in chain


def _is_led(sentence: Sentence, act: Laid, inside: list[Token]) -> bool:
    """Whether "his forces" are the speaker's own: nobody else is named before in what he says."""
    if not any(t.lower in LEADING for t in sentence.tokens[act.start : act.end]):
        return False
    return not any(t.ent == "PER" or t.lower in {"he", "she"} for t in inside if t.i < act.start)


def _off_ground(sentence: Sentence, act: Laid) -> int:
    """The end of a side's name before where it stands: "rebels | in the old port"."""
    for i in range(act.head + 1, act.end - 1):
        if sentence[i].lower in {"in", "at", "near", "inside", "around"}:
            named = any(first < i < last for _, first, last in sentence.names())
            return act.end if named else i
    return act.end


def _is_hearsay(sentence: Sentence, clause: Token, noun: Token) -> bool:
    """Whether a clause is what is only heard: "is looking into reports | that its planes hit a school"."""
    heard = clause.dep.startswith("acl") and noun.lower in listed("hearsay.nouns")
    if any(c.lower == "in" for c in sentence.children(noun.i, "case")):
        return False  # "said in a report that the army had shelled the port"
    near = (*sentence.children(noun.i), *sentence.children(noun.head, "expl"))
    if clause.tag != "VBG" and any(c.lower == "there" and c.i < noun.i for c in near):
        return False  # "said there were credible reports that the army had shot them"
    suggests = clause.tag == "VBG" and bool(sentence.children(clause.i, "ccomp"))
    return heard and (suggests or bool(sentence.children(clause.i, "mark", "nsubj")))


def _only_named(sentence: Sentence, above: Token) -> bool:
    """Whether a word above an act keeps a speaker from telling it: "prevented", "asked about a report"."""
    asked = above.lemma == "ask" and not sentence.children(above.i, "nsubj")
    fearing = above.lemma == "fear" and above.pos == "VERB"
    return asked or (above.lemma in _AVERTING and not fearing)


_AVERTING = frozenset(
    """prevent avert avoid deter halt stop end cease suspend pause moratorium suspension cessation thwart foil
    repel repulse intercept fear risk""".split()
)  # "in fear of more raids"


def _are_many(sentence: Sentence, one: Attribution) -> bool:
    """Whether a speaker is people by a plural name: "the Houthis said they fired"."""
    who = one.speaker_extent
    named = [t for t in sentence if who is not None and who.start <= t.start < who.end]
    return bool(named) and named[0].lower == "the" and named[-1].lower.endswith("s")


def _is_said_of_self(sentence: Sentence, one: Attribution, act: Laid) -> bool:
    """Whether "it" in the words is the speaker: the subject of what he says, not of a clause further down."""
    pronoun = sentence[act.head]
    if any(t.lower in {"we", "our"} for t in sentence.tokens[act.start : act.end]):
        return True
    body = pronoun.lower == "it" and not one.direct  # of which no person speaks as of himself
    if one.speaker is not None and one.speaker.kind == "other" and not (body or _are_many(sentence, one)):
        return False  # a person's "they" is somebody else
    chain = [sentence[pronoun.head], *sentence.ancestors(pronoun.head)]
    for above in chain:
        if above.i == one.token:
            return True
        paper = sentence[above.head].lower in words(PACKAGE, "cues", "nouns.documents")
        if above.dep.startswith(("acl", "advcl")) and not paper:  # "said in a statement that its men ..."
            return False
    return one.kind in {"verb", "according"}
