"""Calls: when help was called, came or found the victims: it dates what nothing else dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from twosource.extract.afterwards import ENDING
from twosource.extract.clauses import SPEECH, is_so, opener, phrase_head, since_when
from twosource.extract.within import by_sentence
from twosource.findings.article import Extent, ParsedArticle, TimeMention
from twosource.findings.tokens import Sentence, Token
from twosource.text.edtf import bounds

CALLED = frozenset(
    """happened occurred place responded responding reported called call dispatched notified alerted summoned
    found discovered arrived rushed received contacted""".split()
)
DEEDS = frozenset(
    """shot shots shoot shooting shootings gunfire gunshot gunshots gunman gunmen gun bullet bullets fire
    fired firing fight gunfight gunbattle shootout handgun slaying slayings murder murders homicide stabbed
    stabbing attack attacked killed died killing suicide incident accident robbery robbed struck wounded
    injured hit""".split()
)
_NOT = frozenset(
    """charged charges posted updated published arraigned pleaded pled sentenced arrested court trial hearing
    autopsy arraignment sentencing verdict plea guilty jury convicted funeral vigil birthday meeting still
    continued released identified story article""".split()
)
_DAY_WORD = re.compile(
    r"\b(mon|tues|wednes|thurs|fri|satur|sun)day|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\b(yesterday|today|tonight|overnight)|\b(this|last) (morning|afternoon|evening|night)"
    r"|\d[/.-]\d|\d{4}-",
    re.IGNORECASE,
)
_WIDEST = 100  # days: what a season, a month, a weekend or "last week" leaves open
_OLDEST = 10  # days before the news that a call of an undated happening may lie


def names_day(text: str, time: TimeMention) -> bool:
    """Whether an expression says its day, as "5 p.m." alone does not."""
    return time.kind != "TIME" or _DAY_WORD.search(text[time.start : time.end]) is not None


def bare_clocks(parsed: ParsedArticle, times: Sequence[TimeMention]) -> frozenset[TimeMention]:
    """The hours of a sentence that tells no day: they are of a day told before, not of that of the news.

    "In the early morning" alone may be that of the news, but not where a court deals with it.
    """
    text = parsed.article.text
    days = {t.edtf for t in times if t.kind in {"DATE", "TIME"} and names_day(text, t)}
    return frozenset(
        t
        for t in times
        if t.kind == "TIME" and t.edtf == parsed.dated.published.value and t.edtf not in days
        and not names_day(text, t)
        and (any(c.isdigit() for c in text[t.start : t.end]) or _tells_of_court(parsed))
    )  # fmt: skip


def calls(parsed: ParsedArticle) -> list[str]:
    """The days on which what is told was met with, on which it is told to have been, and those with an hour.

    They stand in order of the text, the first of each sentence.
    """
    times = by_sentence(parsed.dated.times, parsed.sentences)
    told = [(s, s.words, here) for s, here in zip(parsed.sentences, times, strict=True) if here]
    days = [_day_of(parsed, s, here) for words in (CALLED, DEEDS) for s, said, here in told if said & words]
    days += [
        _day_of(parsed, s, here) for s, said, here in told if said & _HOURS and not said & (CALLED | DEEDS)
    ]
    return [day for day in days if day is not None]


_HOURS = frozenset(
    {"a.m.", "p.m.", "am", "pm", "hours"}
)  # "on May 3 at 5 a.m.", "in the early hours of May 3"
_AGED = re.compile(r"\bturn(s|ed) [\w-]+ (on )?$", re.IGNORECASE)  # "the boy turned six on Sunday"


def _day_of(parsed: ParsedArticle, sentence: Sentence, times: Sequence[TimeMention]) -> str | None:
    """The first day that a sentence tells of what is past; that of a court is none, nor that of the page."""
    published = parsed.dated.published
    for time in times:
        if time.kind not in {"DATE", "TIME"}:
            continue
        if published.evidence is not None and published.evidence.overlaps(Extent(time.start, time.end)):
            continue
        if _is_of_other(sentence, time) or _AGED.search(parsed.article.text, sentence.start, time.start):
            continue
        if time.edtf and len(time.edtf) == len("2024-05-15") and names_day(parsed.article.text, time):
            return time.edtf if published.value is None or time.edtf <= published.value else None
    return None


def _is_of_other(sentence: Sentence, time: TimeMention) -> bool:
    """Whether a day is that of what was said or done in court: "the minister on Wednesday blamed"."""
    inside = [t.i for t in sentence if time.start <= t.start < time.end]
    if not inside:
        return False
    beside = sentence.tokens[max(0, inside[0] - 2) : inside[-1] + 2]
    head = sentence[phrase_head(sentence, inside[0], inside[-1] + 1)]
    opening = sentence[max(0, inside[0] - 1)]
    if time.kind == "DATE" and opening.lower in {"after", "before"} and opening.head == head.i:
        return True  # "just after Christmas" is not on it
    if since_when(sentence, head.i) is not None:
        return True  # "killed since the truce ended on Monday"
    if sentence[head.head].lower in DEEDS and head.dep in {"compound", "nmod:poss", "nmod"}:
        return False  # "deputies say the May 3 shooting"
    if any(_tells(sentence, t) for t in beside) or _is_of_court(sentence, opening):
        return True
    if follows_a_deed(sentence, inside[0]):
        return False  # "was arrested on Friday after the shooting of a boy on May 3"
    verb = next((t for t in (head, *sentence.ancestors(head.i)) if t.pos == "VERB"), None)
    if verb is None:
        return any(_is_of_court(sentence, t) for t in sentence)
    if verb.lemma == "call" and any(
        opener(sentence, c) == "for" for c in sentence.children(verb.i, "obj", "obl")
    ):
        return True  # "called for a general strike on Thursday": what is to come
    said = sentence.children(verb.i, "ccomp")
    if said and (verb.lemma in _FINDS or (_tells(sentence, verb) and any(is_so(sentence, t) for t in said))):
        return True  # "on Wednesday the sheriff said that gunfire is illegal"
    if verb.lemma in ENDING and any(
        sentence.children(s.i, "acl") for s in sentence.children(verb.i, "nsubj")
    ):
        return True  # "a man injured in a shooting died on Sunday"
    near = (
        *sentence.ancestors(head.i)[:1],
        verb,
        *(c for c in sentence.children(verb.i) if c.dep != "advcl"),
    )
    return any(_is_of_court(sentence, t) for t in near)


def follows_a_deed(sentence: Sentence, at: int) -> bool:
    """Whether a calendar day stands behind a word of a deed, with no other verb and no court between."""
    if not any(c.isdigit() for c in sentence[at].text) and sentence[at].lower.strip(".")[:3] not in _MONTHS:
        return False
    for token in reversed(sentence.tokens[max(0, at - _BEHIND) : at]):
        if token.lower in DEEDS or token.lower in CALLED:
            return True
        if token.lower in _NOT or token.tag in {"VBD", "VBZ", "VBP", "MD"}:
            return False
    return False


_BEHIND = 14  # words
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
_FINDS = frozenset("estimate determine rule conclude decide announce confirm".split())


def _tells(sentence: Sentence, token: Token) -> bool:
    """Whether a word is a verb of speech: somebody said something, and was not told of."""
    return token.lemma in SPEECH and token.pos == "VERB" and not sentence.children(token.i, "aux:pass")


def _is_of_court(sentence: Sentence, token: Token) -> bool:
    """Whether a word tells of a court, a ceremony or the page; "Alder Court" is a street."""
    if token.lower not in _NOT:
        return False
    before = sentence[token.i - 1] if token.i else token
    street = token.text == "Court" and before.text[:1].isupper() and before.lower not in _COURTS
    return not street


_COURTS = frozenset(
    """the county circuit district superior supreme municipal juvenile magistrate criminal federal high family
    common appeals crown justice city relations""".split()
)


def narrowed(
    date: str | None,
    parsed: ParsedArticle,
    others: frozenset[str] = frozenset(),
    taken: frozenset[str] = frozenset(),
    *,
    told_at: int = 0,
    called: bool = True,
) -> str | None:
    """The day of a happening that is dated by its news, by a weekend or by nothing; else its own date.

    `others` are days of which something else is told, `taken` those of other tolls. `told_at` is the sentence
    that tells the date first: one below the opening that says "last month" is of something else. `called`
    says that help comes on its day: after an earthquake it comes for weeks.

    A day that lies beside the weekend or in the month told is taken; a day of its own is kept. The year
    of a count ("the ninth of 2014") dates nothing either. What a court deals with may be long ago.
    """
    published, limits = parsed.dated.published.value, bounds(date) if date else None
    open_ = limits is None or limits[0] != limits[1] or (date or "").endswith("?")
    days = [d for d in calls(parsed) if d not in others] if open_ and called else []
    ages = {d: _days_between(d, published) for d in days} if published is not None else {}
    near = next((d for d, age in ages.items() if 0 <= age <= _OLDEST), None)
    of_court = published is not None and _tells_of_court(parsed)
    if published and limits and not of_court:
        old = near is not None and _days_between(limits[1].isoformat(), published) > _LONG_AGO
        if limits[0] != limits[1] and told_at > (1 if old else _BELOW):
            date, limits = f"{published}?", None
    counted = date is not None and len(date) == len("2024")
    if limits is None or counted or (date or "").endswith("?"):
        named = next((d for d in _deed_days(parsed) if d not in others), None)
        far = next((d for d, age in ages.items() if age > _OLDEST), None) if of_court else None
        found = (named if of_court else None) or near or named or far
        ended = _ended(parsed) if found is None and published and date == f"{published}?" else None
        return found or ended or date
    if limits[0] == limits[1] or (limits[1] - limits[0]).days > _WIDEST:
        return date
    around = {limits[0] - timedelta(days=1), limits[1] + timedelta(days=1)}
    beside = {d.isoformat() for d in around} - taken
    low, high = limits[0].isoformat(), limits[1].isoformat()
    return next((d for d in (*_deed_days(parsed), *days) if low <= d <= high or d in beside), date)


_BELOW = 4  # sentences, headline included
_LONG_AGO = 30  # days


def _ended(parsed: ParsedArticle) -> str | None:
    """The day of what came of a deed, an arrest or a death, before which it was done; marked as a guess."""
    text, published, days = parsed.article.text, parsed.dated.published, []
    for sentence in parsed.sentences[:_OPENS]:
        if _ENDED.isdisjoint(sentence.lower):
            continue
        days += [
            t.edtf
            for t in parsed.dated.times
            if sentence.start <= t.start < sentence.end and t.edtf and len(t.edtf) == len("2024-05-15")
            and t.kind in {"DATE", "TIME"} and names_day(text, t)
            and 0 < _days_between(t.edtf, published.value or "") <= _OLDEST
        ]  # fmt: skip
    return f"{min(days)}?" if days else None


_OPENS = 12  # sentences of a page that are of its news
_ENDED = frozenset(
    """arrested charged died dies pronounced hospital released booked surrendered custody arraigned jail
    autopsy vigil surgery treated""".split()
)


def _deed_days(parsed: ParsedArticle) -> Iterator[str]:
    """The calendar days that name a deed: "the June 13 incident", "an Aug. 19 drive-by shooting"."""
    text, published = parsed.article.text, parsed.dated.published
    for time in parsed.dated.times:
        if time.kind != "DATE" or not time.edtf or len(time.edtf) != len("2024-05-15"):
            continue
        if not is_calendar(text, time) or (published.value and time.edtf > published.value):
            continue
        if names_a_deed(text, time):
            yield time.edtf


def names_a_deed(text: str, time: TimeMention) -> bool:
    """Whether a day stands before a word of a deed, with no more than two words between."""
    after = text[time.end : time.end + 40].split()[:3]
    deed = next((n for n, word in enumerate(after) if word.strip(".,;:’'") in _NAMED), None)
    if deed is None or text[time.end] != " " or "about" in after[:deed]:
        return False  # "a story on May 3 about a raid"
    return all(word[-1].isalnum() for word in after[:deed])


_NAMED = DEEDS | {"death", "deaths"}


def is_calendar(text: str, time: TimeMention) -> bool:
    """Whether an expression tells day and month, as a weekday does not."""
    return _CALENDAR.search(text[time.start : time.end]) is not None


_CALENDAR = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d"
    r"|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.-]\d",
    re.IGNORECASE,
)


def _tells_of_court(parsed: ParsedArticle) -> bool:
    """Whether a page opens with what came of a deed later: an arrest, a charge, a trial."""
    return any(t.lower in _LATER for s in parsed.sentences[:_OPENING] for t in s)


_OPENING = 3  # sentences, headline included
_LATER = frozenset(
    """charged charges arrested arrest booked indicted indictment court trial jury plea pleaded pled pleads
    guilty convicted sentenced sentence verdict""".split()
)


def _days_between(day: str, later: str) -> int:
    first, last = bounds(day), bounds(later)
    return (last[0] - first[0]).days if first is not None and last is not None else -1
