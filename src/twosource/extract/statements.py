"""Statements: who claims, blames, denies, confirms, suspects, doubts, warns or condemns, and what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from twosource.extract.attributions import Attribution, Speech
from twosource.extract.headlines import highlights_end
from twosource.extract.speakers_kinds import folded
from twosource.extract.statements_faults import blamed
from twosource.extract.statements_fears import only_uneasy
from twosource.extract.statements_guilt import is_guilt
from twosource.extract.statements_narrated import narrated
from twosource.extract.statements_nobodys import is_only_the_doer
from twosource.extract.statements_nouns import of_noun
from twosource.extract.statements_own import is_one_state
from twosource.extract.statements_passed import only_passed_on, without_passed_on
from twosource.extract.statements_rival import branded, taken_anew, told_too
from twosource.extract.statements_said import Taken, around, said_stances
from twosource.extract.statements_stances import negated, phrase_text, stance_of
from twosource.extract.statements_told import Told, told_in
from twosource.extract.statements_words import listed
from twosource.extract.triggers import is_generic
from twosource.extract.within import words_in
from twosource.findings.article import Extent, ParsedArticle
from twosource.findings.mentions import LONGEST, EventMention, Speaker, StatementMention
from twosource.findings.tokens import Sentence, Token

NOBODY = {"no", "nobody", "none", "neither"}
PRONOUNS = {"he", "she", "it", "they", "we"}


def statements(
    parsed: ParsedArticle, speech: Speech, events: Sequence[EventMention]
) -> tuple[StatementMention, ...]:
    """Every stance that somebody takes in an article, in order, each once."""
    told = Told(events)
    found: list[StatementMention] = []
    quoted: list[StatementMention] = []
    seen: set[tuple[object, ...]] = set()
    nested = [a for a in speech.attributions if a.inner]
    for cited in _fullest_first(
        parsed, narrated(parsed, [a for a in speech.attributions if a.kind != "attitude"])
    ):
        one = _in_own_words(parsed, cited, nested)
        sentence = parsed.sentences[one.sentence]
        here = {t.stance: t for t in (*_beside(parsed, one), *_taken(sentence, one))}
        for taken in here.values():
            mention = _mention(parsed, one, taken, told)
            headlined, passing = _headlined(parsed, one), _in_passing(parsed, one)
            if (
                (mention.speaker is None and mention.stance in _MUSED)
                or _nobody(sentence, one)
                or _is_evidence(one)
                or (one.lemma not in _LAYING and mention.stance in _LAID and is_only_the_doer(mention.target))
                or only_passed_on(one, mention, found)
                or _within(parsed, one, mention, found)
                or _told(mention, found, seen, events, headlined=headlined, passing=passing)
            ):
                continue
            found.append(mention)
            quoted += [mention] if one.kind == "relayed" else []
    found = without_passed_on(found, quoted) + list(_open(parsed, speech, told))
    return tuple(sorted(found, key=lambda s: (s.start, s.end, s.stance)))


def told_once(
    found: Sequence[StatementMention], events: Sequence[EventMention]
) -> tuple[StatementMention, ...]:
    """The statements without those that lay one deed to the same side again."""
    kept: list[StatementMention] = []
    seen: set[tuple[object, ...]] = set()
    for one in found:
        if one.stance in _DEEDS and one.speaker is not None and one.event is not None:
            who = frozenset(folded(one.speaker.name))
            camp = _camp(frozenset(folded(one.target or "")))
            known, told = _deeds((who, one.stance, camp), events[one.event])
            if known & seen and not _is_another(one):
                continue
            seen |= told
        kept.append(one)
    return tuple(kept)


_MUSED = frozenset({"doubts", "suspects", "warns"})  # by a reader: "I doubt that they will"
_DEEDS = frozenset({"blames", "confirms"})
_LAID = frozenset({"blames", "suspects"})
_LAYING = frozenset({"blame", "accuse", "suspect"})


def _fullest_first(parsed: ParsedArticle, attributions: Sequence[Attribution]) -> list[Attribution]:
    """Own words before "claimed the attack", then "the attack claimed by the group", headlines last."""
    return sorted(
        attributions,
        key=lambda a: (_headlined(parsed, a), _in_passing(parsed, a), a.lemma == "claim" and not a.told),
    )


def _in_own_words(parsed: ParsedArticle, one: Attribution, nested: Sequence[Attribution]) -> Attribution:
    """An attribution without what others are cited for: "denied the raid | which monitors say it flew"."""
    sentence = parsed.sentences[one.sentence]
    for other in nested:
        foreign = other.sentence == one.sentence and other.speaker not in {None, one.speaker}
        clause = _relative(sentence, other) if foreign and one.speaker else None
        if clause is None or clause.start <= one.cue.start:
            continue
        left = tuple(rest for held in one.contents for rest in _outside(sentence, held, clause))
        one = replace(one, contents=left) if left else one
    return one


def _relative(sentence: Sentence, one: Attribution) -> Extent | None:
    """The relative clause in which somebody is cited."""
    if one.token is None:
        return None
    for above in (sentence[one.token], *sentence.ancestors(one.token)[:2]):
        if above.dep == "acl:relcl":
            inside = sentence.subtree(above.i)
            return Extent(sentence[inside[0]].start, sentence[inside[-1]].end)
    return None


def _outside(sentence: Sentence, held: Extent, cut: Extent) -> Iterator[Extent]:
    """What a clause leaves of an extent, from token to token."""
    inside = words_in(sentence, held)
    for part in ([t for t in inside if t.start < cut.start], [t for t in inside if t.start >= cut.end]):
        if part:
            yield Extent(part[0].start, part[-1].end)


def _headlined(parsed: ParsedArticle, one: Attribution) -> bool:
    early = one.kind == "headline" or one.cue.start < highlights_end(parsed.article)
    return early or parsed.sentences[one.sentence].start < parsed.article.title_end


def _in_passing(parsed: ParsedArticle, one: Attribution) -> bool:
    cue = parsed.sentences[one.sentence][one.token] if one.token is not None else None
    return cue is not None and cue.tag == "VBN" and cue.dep.startswith("acl")


def _told(
    mention: StatementMention,
    found: Sequence[StatementMention],
    seen: set[tuple[object, ...]],
    events: Sequence[EventMention],
    *,
    headlined: bool,
    passing: bool,
) -> bool:
    """Whether the same was told before: of one event once, in a headline only what the text lacks."""
    who = frozenset(folded(mention.speaker.name)) if mention.speaker else None
    target = frozenset(folded(mention.target or ""))
    same = [f for f in found if f.stance == mention.stance]
    pronoun = mention.target is not None and mention.target.split(" ")[0].lower() in {"them", "him", "her"}
    if pronoun and any(f.speaker == mention.speaker and f.end >= mention.start - 2 for f in same):
        return True  # "said the rebels broke the truce and accused them of looting"
    if (
        headlined
        and mention.speaker is not None
        and any(_is_his_man(mention.speaker, f.speaker) for f in same)
    ):
        return True
    if headlined and any(
        (f.speaker and frozenset(folded(f.speaker.name)) == who)
        or (target and frozenset(folded(f.target or "")) == target)
        or (mention.stance in {"confirms", "denies"} and is_one_state(f.speaker, mention.speaker))
        for f in same
    ):
        return True
    place: object = mention.event if mention.event is not None else mention.start
    keys: set[tuple[object, ...]] = {(who, mention.stance, _camp(target), place)}
    words = (who, mention.stance, mention.content.strip(" .,\"'“”").lower())
    again = (who, mention.stance, target) if mention.stance == "condemns" and target else words
    if words in seen or again in seen:
        return True  # a sentence that a page prints twice, "condemned the army", and again "denounced it"
    seen |= {words, again}
    if mention.stance in _DEEDS and who and mention.event is not None:
        known, deeds = _deeds((who, mention.stance, _camp(target)), events[mention.event])
        if known & seen and not _is_another(mention):
            return True  # "regime raids killed nine in Hask", and again "helicopters of the army struck it"
        keys |= deeds
    if mention.stance == "claims_responsibility" and who:
        keys.add((who, mention.stance, place))
        if target <= listed("claimed.nouns") | PRONOUNS:  # "the attack" is the one that he claimed before
            keys.add((who, mention.stance))
            if keys & seen:
                return True
        elif passing and (who, mention.stance) in seen:
            return True
        told = (f for f in same if f.speaker and frozenset(folded(f.speaker.name)) == who)
        if any(target & frozenset(folded(f.target or "")) - listed("claimed.nouns") for f in told):
            return True  # "killed at least 50 fighters", and again "killed the fighters"
    if (who, mention.stance, _camp(target), place) in seen and not _is_another(mention):
        return True
    seen.update(keys)
    return False


def _is_his_man(headlined: Speaker, named: Speaker | None) -> bool:
    """Whether a summary's "a spokesman says", "the alliance says" is the one whom the text names."""
    if named is None:
        return False
    if not headlined.named and named.named and not headlined.name.endswith("s"):
        return True
    return bool(named.body) and folded(named.body or "") == folded(headlined.name)


def _is_another(mention: StatementMention) -> bool:
    """Whether it is one deed more: "also fired rockets at the port", "prevented the evacuation"."""
    words = mention.content.lower().split()
    return mention.stance == "blames" and any(w == "also" or w.startswith(_BARRING) for w in words)


def _deeds(
    accused: tuple[object, ...], event: EventMention
) -> tuple[set[tuple[object, ...]], set[tuple[object, ...]]]:
    """By what a deed is known that was told before, and by what it is known again: town, day and mode."""
    if event.place is None or event.place.precision != "exact":
        return set(), set()
    where = (*accused, event.place.name)
    how = _ANY if is_generic(event.mode) else event.mode
    known = {(*where, event.date or _ANY, how), (*where, None, how)}
    return known, {(*where, d, h) for d in (event.date, _ANY) for h in (event.mode, _ANY)}


_ANY = "any"
_BARRING = ("prevent", "block", "obstruct", "hinder", "imped", "hamper")


def _camp(target: frozenset[str]) -> str | frozenset[str]:
    """The side of a war that the words of a target name, the words themselves where they name none."""
    for camp in ("coalition", "state", "rebels"):
        if not target.isdisjoint(listed(f"camps.{camp}")):
            return camp
    return target


def _within(
    parsed: ParsedArticle, one: Attribution, mention: StatementMention, found: Sequence[StatementMention]
) -> bool:
    """As in "said the gas, which they suspect was chlorine": they are those who said it."""
    who = one.speaker_extent
    if who is None or parsed.article.text[who.start : who.end].lower() not in PRONOUNS:
        return False
    return any(f.stance == mention.stance and f.start <= one.cue.start < f.end for f in found)


def _is_evidence(one: Attribution) -> bool:
    """As in "the minister said all signs showed that": what shows it is his, and no second voice."""
    if one.speaker is None or one.speaker.kind != "other" or not one.inner:
        return False
    return one.speaker.name.rsplit(maxsplit=1)[-1].lower() in listed("faults.proofs")


def _nobody(sentence: Sentence, one: Attribution) -> bool:
    """As in "No group has claimed the attack"."""
    if one.speaker_extent is None or NOBODY.isdisjoint(sentence.words):
        return False
    first = next((t.i for t in sentence if t.start >= one.speaker_extent.start), 0)
    last = next((t.i for t in sentence if t.start >= one.speaker_extent.end), first + 1)
    joined = first > 2 and sentence[first - 1].lower in {"or", "nor"}  # "no group or person"
    before = max(0, first - (3 if joined else 2))  # "neither the group nor the army"
    own = first if not joined else before
    ahead = {
        t.lower for t in sentence.tokens[before : min(first + 2, last)] if t.i >= own or t.lower == "neither"
    }
    return bool(NOBODY & ahead)


def _taken(sentence: Sentence, one: Attribution) -> Iterator[Taken]:
    """The stances of one attribution: what its cue takes, else what its words say."""
    if one.token is not None:
        armed = one.speaker is not None and one.speaker.kind == "armed_group"
        cue = sentence[one.token]
        noun = one.kind == "noun"
        own = of_noun(sentence, cue, armed=armed) if noun else stance_of(sentence, cue)
        own = own or taken_anew(sentence, cue)
        guilt = (t for t in said_stances(sentence, one) if t.stance == "blames" and is_guilt(sentence, one))
        if one.lemma in {"confirm", "deny"} and "neither" in sentence.lower and "nor" in sentence.lower:
            return  # "neither confirmed nor denied it"
        if own is not None and own[0] == "confirms" and (blamed := next(guilt, None)) is not None:
            yield blamed  # "confirmed that the army was behind it"
            return
        if own is not None and own[0] == "doubts" and _is_caveat(one):
            return
        if own is not None and own[0] == "warns" and only_uneasy(sentence, cue):
            return
        if own is not None and own[0] == "warns":  # "warned that the siege could amount to a war crime"
            inside = [t for t in sentence if one.holds(t.start, t.end)]
            own = next(branded(sentence, inside), own)
        if own is not None:
            yield Taken(*own, around(sentence, one))
            return
    if one.speaker is not None and not one.negated:
        said = tuple(said_stances(sentence, one))
        yield from said
        if not said and one.token is not None and (same := told_too(sentence, sentence[one.token])):
            yield Taken(*same, around(sentence, one))


def _is_caveat(one: Attribution) -> bool:
    """As in "the agency could not independently verify the reports": the writer's word, and no stance."""
    return one.lemma in {"verify", "confirm", "authenticate"} and (
        one.speaker is not None and one.speaker.kind in {"agency", "outlet"}
    )


def _beside(parsed: ParsedArticle, one: Attribution) -> Iterator[Taken]:
    """The stances in words that stand in a sentence beside the cue's, where one was cut in two."""
    if one.speaker is None or one.negated or one.carried:
        return
    starts = [c.start for c in one.told]
    for index in range(max(0, one.sentence - 3), min(len(parsed.sentences), one.sentence + 2)):
        sentence = parsed.sentences[index]
        if index != one.sentence and sentence.start in starts:
            yield from said_stances(sentence, replace(one, token=None))  # its cue is no word of these


def _mention(parsed: ParsedArticle, one: Attribution, taken: Taken, events: Told) -> StatementMention:
    text = parsed.article.text
    content = (
        " … ".join(text[c.start : c.end] for c in one.told) or text[taken.extent.start : taken.extent.end]
    )
    return StatementMention(
        start=taken.extent.start, end=taken.extent.end, cue=one.cue, speaker=one.speaker, stance=taken.stance,
        target=taken.target, content=content[:LONGEST], quoted=one.direct,
        event=told_in(events, taken.extent, one.cue, taken.stance),
    )  # fmt: skip


def _charged(
    parsed: ParsedArticle, speech: Speech, sentence: Sentence, token: Token, events: Told
) -> Iterator[StatementMention]:
    """What is blamed on somebody by nobody in particular: "the fire has been blamed on the owner"."""
    if sentence.children(token.i, "obl:agent") or speech.covering(token.start, token.end):
        return
    for stance, target in blamed(sentence, token):
        extent = Extent(sentence.start, min(sentence.end, sentence.start + LONGEST))
        cue = Extent(token.start, token.end)
        yield StatementMention(
            start=extent.start, end=extent.end, cue=cue, stance=stance, speaker=None, target=target,
            content=parsed.article.text[extent.start : extent.end], quoted=False,
            event=told_in(events, extent, cue, stance),
        )  # fmt: skip


_BARRED = frozenset({"media", "journalists", "reporters", "restrict", "restricts", "restricted", "banned"})
_CHARGED = frozenset({"blamed", "accused"})


def _open(parsed: ParsedArticle, speech: Speech, events: Told) -> Iterator[StatementMention]:
    """What is confirmed or left open without anybody named: "the claim has not yet been confirmed"."""
    verbs = listed("open.verbs")
    for sentence in parsed.sentences:
        if _CHARGED.isdisjoint(sentence.words) and verbs.isdisjoint(sentence.lemmas):
            continue
        for token in sentence:
            if token.lower in _CHARGED:
                yield from _charged(parsed, speech, sentence, token, events)
            if token.lemma not in verbs or token.tag != "VBN" or sentence.children(token.i, "obl:agent"):
                continue
            subject = next((c for c in sentence.children(token.i, "nsubj") if c.dep == "nsubj:pass"), None)
            if subject is None:
                continue
            doubted = negated(sentence, token)
            below = {c.lower for c in sentence.children(token.i, "xcomp", "advcl", "obj")}
            fate = not doubted and below & listed("open.fates")  # "has been confirmed dead"
            if not fate and subject.lower not in listed("open.nouns" if doubted else "open.tolls"):
                continue
            pictures = any(c.lower in listed("media.pictures") for c in sentence.children(subject.i, "nmod"))
            if pictures or (doubted and not _BARRED.isdisjoint(sentence.words)):
                continue  # a caveat about pictures, or "as foreign media are banned"
            if not doubted and token.lemma != "confirm":
                continue
            extent = Extent(sentence.start, min(sentence.end, sentence.start + LONGEST))
            cue = Extent(token.start, token.end)
            yield StatementMention(
                start=extent.start, end=extent.end, cue=cue, stance="doubts" if doubted else "confirms",
                speaker=speech.speaker_for(token.start, token.end), target=phrase_text(sentence, subject.i),
                content=parsed.article.text[extent.start : extent.end], quoted=False,
                event=told_in(events, extent, cue),
            )  # fmt: skip
