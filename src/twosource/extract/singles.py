"""Singles: one person named without a number ("a pilot was killed", "his son", "Mayor Ada Brandt")."""

from __future__ import annotations

from msgspec.structs import replace

from twosource.extract import wounds
from twosource.extract.antecedents import antecedent, as_person, is_the_same, said_of
from twosource.extract.clauses import own_verb
from twosource.extract.counts import Count
from twosource.extract.harm import Harm, harm_words, readings, to_death, whose_death
from twosource.extract.members import OPENERS, SAID, listed, parts, single_noun
from twosource.extract.ordinals import is_one_more
from twosource.extract.people import is_of_a_nation, is_person, other_sex, victims_class
from twosource.extract.recounts import is_only_sought
from twosource.extract.selves import also_by_own_hand, by_own_hand, harms_oneself
from twosource.findings.tokens import Sentence, Token

_MEASURES = frozenset({"killed", "injured", "detained", "abducted", "missing"})
_SEIZED = frozenset({"detained", "abducted", "missing"})
CRIMES = frozenset(
    """charge charged charges suspicion suspect suspects suspected accused alleged allegedly convicted murder
    connection guilty court trial homicide assault robbery warrant capture captured capturing
    captures bail bond bonds deputies deputy sheriff detective detectives shooting shootings shot gun guns
    stabbing attack burglary theft drugs drug county warrants counts kill killing killed fatally""".split()
)  # who is arrested for a crime is no victim; towns are captured
_HELD = frozenset({"suspect", "gunman", "attacker"})  # held or sought, they are no victims
_STOPS = frozenset({".", "!", "?", '"', "”", ")"})
_BLOWS = frozenset({"beat", "punch", "pummel", "whip", "club"})
_PRONOUNS = frozenset({"he", "she", "him", "her"})
_FINDING = frozenset({"find", "locate", "discover"})
_FOUND = frozenset({"pronounce", "declare", "find", "leave", "presume", "confirm"})
_GOING = frozenset({"go", "report", "list", "remain", "post"})  # "went missing", "is listed as missing"


def single_counts(sentence: Sentence, numbered: tuple[Count, ...]) -> tuple[Count, ...]:
    """Persons harmed one at a time, where no number counts them already."""
    if not sentence.parsed:
        return ()
    taken = {i for c in numbered for i in range(c.first, c.last)}
    found: list[Count] = parts(sentence, numbered)
    taken |= {c.noun for c in found if c.noun is not None}
    short = _is_headline(sentence)
    words = [] if short else [sentence[i] for i in sentence.where(harm_words())]
    if len(words) > 1:
        words.sort(key=lambda t: not _kills(sentence, t))
    for token in words:
        fatal: bool | None = None
        for harm in readings(sentence, token.i, "patient", "subject", "deed", "state"):
            if harm.measure not in _MEASURES:
                continue
            fatal = _is_fatal(sentence, token) if fatal is None else fatal
            read = _as_killed(harm) if fatal else harm
            everyone = _victims(sentence, token, read)
            victims = [v for v in everyone if v.i not in taken and _is_one_person(sentence, v, read)]
            if token.lemma in _BLOWS and not fatal:
                victims = [v for v in victims if not _is_of_blows(sentence, v, token)]
            mixed = any(c.noun == v.i and c.quantity for c in numbered for v in everyone)
            mixed = mixed and not also_by_own_hand(sentence, token)
            taken |= {v.i for v in victims}
            if victims:
                among = _is_among(sentence, token)  # "a woman and a child were among the dead"
                joined = _told(sentence, victims, token, read, apart=mixed or among)
                found += [replace(c, subset=c.subset or among) for c in joined]
                break
    for one in listed(sentence, numbered, frozenset(taken)):
        found.append(one)
        taken.add(one.noun or 0)
    beside = wounds.headline(sentence) if short else (*wounds.told(sentence), *wounds.headline(sentence))
    for each in beside:
        if each.noun not in taken and _is_named_so(sentence, sentence[each.noun], each, short):
            taken.add(each.noun)
            harm = Harm(each.measure, "patient", "past", people_only=True)
            found.append(_count(sentence, sentence[each.noun], sentence[each.predicate], harm))
    return tuple(found)


def _is_of_blows(sentence: Sentence, victim: Token, verb: Token) -> bool:
    """Whether blows are a robber's, which no desk counts, or those of a match: "Hask were beaten"."""
    return victim.dep == "obj" or any(c.lower == "were" for c in sentence.children(verb.i, "aux:pass"))


def _kills(sentence: Sentence, token: Token) -> bool:
    """Whether a word of harm says that somebody died; who was shot and has died is dead and not hurt."""
    return any(h.measure == "killed" for h in readings(sentence, token.i, "subject", "patient", "state"))


def _is_among(sentence: Sentence, word: Token) -> bool:
    """Whether a word of harm names the whole that one belongs to: "a child was among the dead"."""
    return any(t.lower in {"among", "amongst"} for t in sentence.tokens[max(0, word.i - 3) : word.i])


def _is_named_so(sentence: Sentence, noun: Token, told: wounds.Told, short: bool) -> bool:
    """Whether one whose harm is told beside them is one human being; headlines drop the article."""
    if short:
        return noun.ent != "PER" and is_person(noun) and single_noun(noun)
    if told.measure == "injured" and noun.lower in {"his", "her"}:
        return True  # "struck the back of his head"
    harm = Harm(told.measure, "patient", "past", people_only=False)
    return _is_one_person(sentence, noun, harm)


def _is_fatal(sentence: Sentence, token: Token) -> bool:
    """Whether a wounding word killed: "fatally shot", "stabbed to death", "shot and killed"."""
    if not _DEADLY.isdisjoint(sentence.words):
        if any(
            c.lower in {"fatally", "mortally"} and sentence[c.i - 1].lower not in {"not", "non", "-"}
            for c in sentence.children(token.i, "advmod")
        ):
            return True
        after = sentence.lower[token.i + 1 : token.i + 3]
        if after[:1] == ("dead",) or after == ("to", "death") or to_death(sentence, token.i):
            return True
        if any(c.lower == "dead" for c in sentence.children(token.i, "xcomp")):
            return True  # "shot his brother dead"
    joined = sentence.children(token.i, "conj")
    return bool(joined) and any(
        h.measure == "killed"
        for c in joined
        for h in readings(sentence, c.i, "patient")
        if not sentence.children(c.i, "nsubj", "nsubj:pass")
        and not harms_oneself(sentence, c)  # "a boy was hurt and Ada Roe was killed"
        and not _takes_another(sentence, token, c)
    )


_DEADLY = frozenset({"fatally", "mortally", "dead", "death"})


def _takes_another(sentence: Sentence, one: Token, other: Token) -> bool:
    """Whether two verbs have objects of their own: "shot his wife and killed a neighbor"."""
    taken = sentence.children(other.i, "obj")
    return bool(sentence.children(one.i, "obj") and taken) and taken[0].pos != "PRON"


def _as_killed(harm: Harm) -> Harm:
    return replace(harm, measure="killed", people_only=False)


def _is_headline(sentence: Sentence) -> bool:
    """Whether nearly every word has a capital, so that capitals tell no names."""
    capitals, words = sentence.raised
    return capitals > 0.8 * words


def _told(
    sentence: Sentence, victims: list[Token], predicate: Token, harm: Harm, *, apart: bool
) -> list[Count]:
    """Persons joined by "and" under one word of harm are counted together, beside a number apart."""
    counts = [_count(sentence, v, predicate, harm) for v in victims]
    if len(counts) == 1 or apart:
        return counts
    joined = replace(
        counts[0], first=min(c.first for c in counts), last=max(c.last for c in counts), value=len(counts),
        victims=counts[0].victims if len({c.victims for c in counts}) == 1 else "people")  # fmt: skip
    return [joined]


def _victims(sentence: Sentence, token: Token, harm: Harm) -> list[Token]:
    """Those whom the word of harm befalls, with what is joined to them by "and"."""
    if is_only_sought(sentence, token):
        return []
    if harm.kind == "patient" and (
        token.pos == "VERB" or by_own_hand(sentence, token) or _is_passive_shot(sentence, token)
    ):
        heads = _patients(sentence, token)
    elif harm.kind == "subject" and token.pos == "VERB":
        heads = list(sentence.children(token.i, "nsubj") or _shared(sentence, token))
        if token.dep == "acl:relcl" and any(h.lower in {"who", "that"} for h in heads):
            whom = sentence[token.head]  # "the girl who died was ten"
            heads = heads if any(c.lower == "the" for c in sentence.children(whom.i, "det")) else []
        if any(h.lower == "they" for h in heads):
            heads = list(_several(sentence, token))
    elif harm.kind == "state":
        heads = _stated_of(sentence, token)
    elif harm.kind == "deed" and token.pos == "NOUN" and token.lemma != "massacre":
        of = (c for c in sentence.children(token.i, "nmod") if not c.dep.endswith("poss"))
        heads = [c for c in of if any(k.lower == "of" for k in sentence.children(c.i, "case"))]
        heads = heads or whose_death(sentence, token)
    else:
        heads = []
    subjects = [h for h in heads if h.dep.startswith("nsubj")]
    if subjects and not sentence.children(subjects[-1].i, "conj"):
        heads = [h for h in heads if h not in subjects[:-1]]  # "says Dr Roe, the boy died": it has one
    heads = [as_person(sentence, antecedent(sentence, h)) for h in heads]
    beside = [
        c for h in heads for c in sentence.children(h.i, "appos")
        if is_person(c) and (other_sex(h.lower, c.lower) or _are_two_names(sentence, h, c))]  # fmt: skip
    joined = (
        c for h in (*heads, *beside) for c in sentence.children(h.i, "conj")
        if _truly_joined(sentence, h, c) and not _has_its_own(sentence, h, c, token, harm))  # fmt: skip
    return [*heads, *joined, *beside]  # "kills woman, her son", "a woman, a man and a child"


def _are_two_names(sentence: Sentence, one: Token, other: Token) -> bool:
    """Whether a list names two beside each other: "Ada Roe, 19-year-old Ida Sorn and a boy were killed"."""
    named = one.ent == other.ent == "PER" and one.text != other.text
    return named and bool(sentence.children(one.i, "conj")) and _own_age(sentence, other)


def _own_age(sentence: Sentence, name: Token) -> bool:
    return any(c.lower == "old" for c in sentence.children(name.i, "amod"))


def _has_its_own(sentence: Sentence, head: Token, noun: Token, word: Token, harm: Harm) -> bool:
    """Whether a joined noun has a word of its own: "left a man dead and a girl injured"."""
    between = (t for t in sentence.tokens[head.i + 1 : noun.i] if t.i != word.i)
    if word.dep == "amod" or any(readings(sentence, t.i, "state", "patient") for t in between):
        return True  # "one dead, four injured and a boy in custody"
    if harm.measure == "killed" and wounds.is_abed(sentence, noun.i):
        return True
    adverb = noun.i + 1 < len(sentence) and sentence[noun.i + 1].pos == "ADV"
    behind = sentence.tokens[noun.i + 1 + adverb : noun.i + 2 + adverb]
    if sentence[min(noun.i + 2, len(sentence) - 1)].pos in {"NOUN", "PROPN", "DET", "NUM", "PRON"}:
        return False  # "a man died and a girl wounded her brother"
    told = (h.measure for c in behind if c.tag != "VBG" for h in readings(sentence, c.i, "patient", "state"))
    return any(measure in {"killed", "injured"} - {harm.measure} for measure in told)


def _is_passive_shot(sentence: Sentence, token: Token) -> bool:
    """Whether a "shot" that is read as a noun is what was done to somebody: "the two were each shot"."""
    return token.lower == "shot" and any(c.tag == "VBD" for c in sentence.children(token.i, "cop"))


def _patients(sentence: Sentence, token: Token) -> list[Token]:
    """The object of a harming verb, its subject where it is passive or harms itself."""
    if own := by_own_hand(sentence, token):
        beside = (c for o in sentence.children(token.i, "obj") for c in sentence.children(o.i, "conj"))
        return [*own, *(c for c in beside if is_person(c))]  # "died after shooting himself and his son"
    if auxiliaries := sentence.children(token.i, "aux:pass"):
        subjects = _passive_subject(sentence, token)
        if auxiliaries[0].i < token.i and any(s.i > token.i for s in subjects):
            return []  # "were also killed, said the monitor's head": a passive has its subject before it
        if subjects:
            return list(subjects)
    taken = sentence.children(token.i, "obj") or sentence.children(token.i, "iobj")
    hurt = not _kills(sentence, token)  # whose "head" is killed has lost its leader
    objects = [wounds.whose(sentence, each) if hurt else each for each in taken]
    if objects and sentence[token.i + 1].text != ",":  # "man killed, girl wounded" has two subjects
        return [*also_by_own_hand(sentence, token), *objects]
    if subjects := _passive_subject(sentence, token):
        return list(subjects)
    if _is_passive_shot(sentence, token):
        return list(sentence.children(token.i, "nsubj"))
    governor = sentence[token.head]
    if token.dep in {"acl", "acl:relcl"}:
        return _relative(sentence, token)
    if token.dep == "advcl" and sentence.children(token.i, "aux:pass"):
        whom = wounds.own_subject(sentence, token)  # "a boy is recovering after being shot"
        return list(sentence.children(governor.i, "nsubj") if whom is None else whom)
    if token.dep == "conj" and token.tag == "VBN" and readings(sentence, governor.i, "patient"):
        return list(sentence.children(governor.i, "nsubj:pass"))
    return []


def _stated_of(sentence: Sentence, token: Token) -> list[Token]:
    """Who is said to be dead or hurt: "he is dead", "was pronounced dead", "found her dead"."""
    if sentence.children(token.i, "cop") or (token.lower == "missing" and sentence.children(token.i, "aux")):
        subjects = list(sentence.children(token.i, "nsubj"))
        relative = token.dep == "acl:relcl" and any(s.lower == "who" for s in subjects)
        return [sentence[token.head]] if relative else subjects  # "Ada Roe, who has been missing"
    governor = sentence[token.head]
    if token.dep == "amod" and is_person(governor):
        verbs = _FINDING if token.i < governor.i else _FOUND
        if sentence[governor.head].lemma in verbs:
            return [governor]  # "found a dead woman", "left a woman dead and two men wounded"
    if governor.lemma in _GOING and token.lower == "missing":
        return list(sentence.children(governor.i, "nsubj", "nsubj:pass"))
    if governor.lemma in _FOUND and token.dep in {"xcomp", "advcl", "obj", "amod"}:
        found = sentence.children(governor.i, "nsubj:pass") or sentence.children(governor.i, "obj")
        if not found and governor.dep == "acl" and governor.tag == "VBN":
            return [sentence[governor.head]]  # "the man, 23, pronounced dead"
        return list(found or _shared(sentence, governor))
    return []


def _shared(sentence: Sentence, verb: Token) -> tuple[Token, ...]:
    """The subject that a verb shares with those before it: "was shot, was taken to hospital and died"."""
    for _ in range(_ROW):
        if verb.dep != "conj":
            return ()
        verb = sentence[verb.head]
        if subjects := sentence.children(verb.i, "nsubj", "nsubj:pass"):
            return subjects
    return ()


_ROW = 3  # verbs joined one to the next


def _several(sentence: Sentence, verb: Token) -> tuple[Token, ...]:
    """Those whom "they" means, the joined subject above: "he and she were taken where they died"."""
    for above in sentence.ancestors(verb.i):
        for subject in sentence.children(above.i, "nsubj", "nsubj:pass"):
            if sentence.children(subject.i, "conj"):
                return (subject,)
    return ()


def _truly_joined(sentence: Sentence, head: Token, token: Token) -> bool:
    """Whether "and" or a comma stands before a joined noun: a name beside its post is one person."""
    if not any(t.lower in {"and", "or", ",", "&"} for t in sentence.tokens[head.i + 1 : token.i]):
        return False
    before = sentence[token.i - 1]
    if before.ent == token.ent == "PER" and before.pos == token.pos == "PROPN":
        return False  # one name
    return not is_the_same(sentence, head, token)


def _passive_subject(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    above = sentence.children(token.head, "nsubj:pass") if token.dep == "conj" else ()
    own = (*sentence.children(token.i, "nsubj:pass"), *above)
    subjects = tuple([c for c in own if own_verb(sentence, c).i == token.i])
    if not subjects and sentence.children(token.i, "aux:pass"):
        subjects = sentence.children(token.i, "nsubj") or said_of(sentence, token)
    return subjects


def _relative(sentence: Sentence, token: Token) -> list[Token]:
    """The noun of a relative clause whose verb lacks an object: "a pilot they captured"."""
    own = sentence.children(token.i, "nsubj")
    governor = sentence[token.head]
    if token.dep == "acl" and token.tag in {"VBN", "VBD"}:
        return [governor]
    return [governor] if own and own[0].pos == "PRON" and own[0].lower not in {"who", "that", "which"} else []


def _is_one_person(sentence: Sentence, token: Token, harm: Harm) -> bool:
    """Whether the noun is one human being: singular, with an opener, or a name of a person."""
    if _is_name(sentence, token):
        several = token.dep == "conj" or bool(sentence.children(token.i, "conj"))
        held = several and harm.measure == "detained" and harm.form == "past"
        held = held or (harm.measure == "killed" and not harm.with_words) or _is_seized(sentence, harm)
        named = harm.measure == "injured" or harm.kind == "deed" or held or not harm.people_only
        return named and not any(c.lower == "the" for c in sentence.children(token.i, "det"))
    if token.lower in _PRONOUNS:
        return harm.kind != "deed" and (harm.measure not in _SEIZED or _is_seized(sentence, harm))
    if _is_aged(sentence, token) or is_one_more(sentence, token):
        return True
    if is_of_a_nation(token) and any(c.lower in {"a", "an"} for c in sentence.children(token.i, "det")):
        return True
    if sentence.lower[max(0, token.i - 3) : token.i - 1] in {("of", "them"), ("of", "whom")}:
        return False  # "one of them a child"
    if token.pos not in {"NOUN", "PROPN"} or token.tag in {"NNS", "NNPS"} or not is_person(token):
        return False
    if not single_noun(token) or (token.lower in _HELD and harm.measure not in {"killed", "injured"}):
        return False
    below = sentence.children(token.i, "det", "nmod:poss", "nummod", "amod", "compound")
    opened = any(c.lower in OPENERS or c.dep == "nmod:poss" for c in below) or token.dep == "conj"
    opened = opened or sentence[len(sentence) - 1].text not in _STOPS  # a headline has no stop
    opened = opened or any(c.ent == "LOC" and c.dep in {"compound", "amod"} for c in below)
    return opened or token.i == 0 or sentence[token.i - 1].text == ":"  # headlines drop the article


def _is_seized(sentence: Sentence, harm: Harm) -> bool:
    """Whether somebody is taken away or gone, and not arrested for a crime."""
    return harm.measure in _SEIZED and harm.kind != "deed" and CRIMES.isdisjoint(sentence.words)


def _is_name(sentence: Sentence, token: Token) -> bool:
    """Whether a token names a person, be it only as one joined to such a name: "Kestrin and Ada Roe"."""
    if not token.text[:1].isupper() or sentence[token.i - 1].lower in SAID:
        return False
    if token.ent or token.tag != "NNP":
        return token.ent == "PER"
    if any(c.ent == "PER" and c.i == token.i + 1 for c in sentence.children(token.i, "appos", "flat")):
        return True
    beside = (*sentence.children(token.i, "conj"), *([sentence[token.head]] if token.dep == "conj" else []))
    return any(
        t.ent == "PER" and _truly_joined(sentence, *sorted((token, t), key=lambda each: each.i))
        for t in beside
    )


def _is_aged(sentence: Sentence, token: Token) -> bool:
    """Whether a person is named by the age alone: "a 15-year-old"."""
    if token.lower != "old":
        return False
    before = [t.lower for t in sentence.tokens[max(0, token.i - 2) : token.i] if t.text != "-"]
    named = token.pos == "ADJ" and token.dep == "amod" and is_person(sentence[token.head])
    return not named and before[-1:] in (["year"], ["month"], ["yr"])


def _count(sentence: Sentence, victim: Token, predicate: Token, harm: Harm) -> Count:
    left = victim.i
    while left > 0 and left > victim.i - 6 and _belongs(sentence, left - 1, victim.i):
        left -= 1
    return Count(
        measure=harm.measure, quantity=None, noun=victim.i, predicate=predicate.i, first=left,
        last=victim.i + 1, victims=victims_class(victim), value=1,
    )  # fmt: skip


def _belongs(sentence: Sentence, index: int, head: int) -> bool:
    if sentence[index].text == "-" and index:
        return True
    if sentence[index].pos in {"PUNCT", "CCONJ", "ADP"}:
        return False
    return sentence[index].head == head or any(a.i == head for a in sentence.ancestors(index))
