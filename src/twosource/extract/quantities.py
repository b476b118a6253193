"""Quantities: every number of a sentence, in digits or words, with the words that qualify it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from msgspec import Struct

from twosource.extract.people import is_person
from twosource.extract.place_spans import STREETS
from twosource.findings.tokens import Sentence
from twosource.record.vocabulary import Qualifier
from twosource.text.lexicon import load_table
from twosource.text.numerals import ARTICLES, BEHIND_ARTICLE, numeral_at, range_at, vague_at

_MONEY = frozenset("$ € £ ¥ ₽ us$ usd eur gbp rs rs.".split())
_AGE_AFTER = frozenset(
    {"year-old", "years-old", "yearold", "years", "year", "month-old", "week-old", "yr", "yrs", "yo", "y"}
)
_JOINED = frozenset("year yr yo month week day hour mile foot man member magnitude strong".split())
_SUSPENDING = frozenset({"and", "or", "to", ","})  # "14- and 18-year-olds"
_JOINED_OR_SUSPENDING = _JOINED | _SUSPENDING
_AGE_BEFORE = frozenset({"aged", "age", "ages", "turned"})
_DATE_BEFORE = frozenset(
    """january february march april june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec""".split()
)
_ORDERED = frozenset(
    """no no. number nr route rte highway hwy hwy. flight chapter article resolution phase page room channel
    section brigade division interstate apartment apt tel phone fax covid mh ward lot suite club studio pier
    gate exit precinct terminal""".split()
)


_HURT = frozenset(
    "injured wounded hurt killed dead missing critically seriously slightly hospitalized hospitalised".split()
)
# "an elderly couple" are two; what is between them of other kinds is no number: "the last couple of days"
_PAIRED = frozenset("elderly old older young married newlywed retired local unmarried engaged".split())
_PLACES = frozenset("second third fourth fifth sixth seventh eighth".split())
_OPENERS = _PLACES | frozenset(
    """a an both another between from half hundred thousand several few many numerous countless multiple tens
    dozens scores hundreds thousands millions large big huge great untold unknown numbers zero one two three
    four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety""".split()
)


class Quantity(Struct, frozen=True, kw_only=True):
    """A number of a sentence as half-open token range, without its qualifier words.

    `begin` is the first token of the qualifier or of the number. `value` is None for ranges and
    vague words.
    """

    begin: int
    start: int
    end: int
    value: int | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    additional: bool = False  # "another 40", "two more": on top of those counted before


@cache
def _phrases(side: str) -> dict[str, list[tuple[tuple[str, ...], Qualifier]]]:
    """Qualifier phrases of one side as word tuples, longest first, by the word that stands at the number."""
    rows: dict[Qualifier, list[str]] = load_table("twosource.extract", "qualifiers")[side]
    found = [(tuple(phrase.split()), kind) for kind, phrases in rows.items() for phrase in phrases]
    near: dict[str, list[tuple[tuple[str, ...], Qualifier]]] = {}
    for phrase, kind in sorted(found, key=lambda row: (-len(row[0]), row[0])):
        near.setdefault(phrase[-1 if side == "before" else 0], []).append((phrase, kind))
    return near


@cache
def _filler() -> frozenset[str]:
    return frozenset(load_table("twosource.extract", "qualifiers")["filler"]["words"])


def quantities(sentence: Sentence) -> tuple[Quantity, ...]:
    """Every number of the sentence that may count people, in order, none overlapping another."""
    opening = _openings(sentence.lower)
    if not opening:
        return ()
    words = list(sentence.lower)
    found: list[Quantity] = []
    past = 0
    for i in opening:
        quantity = _quantity_at(words, i) if i >= past else None
        if quantity is None:
            continue
        past = max(i + 1, quantity.end)
        if not (
            _is_no_count(words, quantity.start, quantity.end)
            or words[max(0, quantity.begin - 2) : quantity.begin] == ["population", "of"]
            or _is_of_shots(words, quantity)
            or _is_age(sentence, quantity)
            or _is_house(sentence, quantity)
            or _is_glued(sentence, quantity)
        ):
            found.append(quantity)
    return tuple(found)


def _is_of_shots(words: Sequence[str], quantity: Quantity) -> bool:
    """Whether shots are counted and nobody shot: "he fired one shot", "heard a second shot"."""
    before = words[quantity.begin - 1] if quantity.begin else ""
    return before in _FIRING and words[quantity.end : quantity.end + 1] in (["shot"], ["shots"])


_FIRING = frozenset("fire fires fired firing hear hears heard hearing took take taking rang".split())


def _openings(words: Sequence[str]) -> list[int]:
    """Where a number can begin; nineteen words in twenty are passed over."""
    opening = [i for i, word in enumerate(words) if _opens(word)]
    return [i for i in opening if words[i] not in ARTICLES or _goes_on(words, i + 1)]


@lru_cache(maxsize=65536)
def _opens(word: str) -> bool:
    """Whether a number can begin with a word in lower case."""
    if word in _OPENERS:
        return True
    return not word.isalpha() and (word[:1].isdigit() or word.partition("-")[0] in _OPENERS)


def _goes_on(words: Sequence[str], i: int) -> bool:
    """Whether an article can open a number with the word behind it: "a dozen", "an elderly couple"."""
    return i < len(words) and (words[i] in BEHIND_ARTICLE or words[i] in _PAIRED or not words[i].isalnum())


def _quantity_at(words: Sequence[str], i: int) -> Quantity | None:
    if (between := range_at(words, i)) is not None:
        begin, _ = _before(words, i)
        low, high = int(between.low), int(between.high)
        return Quantity(
            begin=begin,
            start=i,
            end=i + between.consumed,
            value=None,
            low=low,
            high=high,
            qualifier="between",
        )
    if words[i] == "another" and words[i + 1 : i + 2] and words[i + 1] in _HURT:
        return Quantity(
            begin=i, start=i, end=i + 1, value=1, low=None, high=None, qualifier="exact", additional=True
        )
    if words[i] in _PLACES and i and words[i - 1] == "a" and words[i + 1 : i + 2]:
        if words[i + 1] not in _HURT | {"shot", "stabbed"}:
            return None
        return Quantity(
            begin=i - 1, start=i, end=i + 1, value=1, low=None, high=None, qualifier="exact", additional=True
        )
    if words[i + 2 : i + 3] == ["couple"] and words[i + 1] in _PAIRED and words[i] in {"a", "an"}:
        return Quantity(begin=i, start=i, end=i + 3, value=2, low=None, high=None, qualifier="exact")
    if (end := _share_of_all(words, i)) is not None:
        begin, held = _before(words, i)
        return Quantity(
            begin=begin, start=i, end=end, value=None, low=None, high=None, qualifier=held or "vague"
        )
    if words[i] == "both":
        return Quantity(begin=i, start=i, end=i + 1, value=2, low=None, high=None, qualifier="exact")
    vague = vague_at(words, i)
    if vague is not None:
        begin, _ = _before(words, i)
        more = i > 0 and words[i - 1] in {"another", "further"}
        return Quantity(
            begin=begin,
            start=i,
            end=i + vague.consumed,
            value=None,
            low=None,
            high=None,
            qualifier="vague",
            additional=more,
        )
    numeral = numeral_at(words, i)
    if numeral is None or numeral[0] != int(numeral[0]) or numeral[0] < 0:
        return None
    end = i + numeral[1]
    times = _TIMES.get(words[end], 1) if end < len(words) and numeral[0] < _BELOW else 1
    end += times > 1
    begin, qualifier = _before(words, i)
    after = _after(words, end)
    more = not _MORE_BEFORE.isdisjoint(words[max(0, i - 1) : i])
    more = more or not _MORE_BEHIND.isdisjoint(words[end : end + 1])
    value = int(numeral[0]) * times
    return Quantity(
        begin=begin,
        start=i,
        end=end + (words[end : end + 1] == ["+"]),  # "20+ killed"
        value=value,
        low=None,
        high=None,
        qualifier=after or qualifier or "exact",
        additional=more,
    )


_MORE_BEFORE = frozenset({"another", "further", "additional"})
_MORE_BEHIND = frozenset({"more", "others", "other", "further", "additional"})
_TIMES = {"hundreds": 100, "thousands": 1000, "millions": 1_000_000}  # "fifty thousands people"
_BELOW = 1000


def _share_of_all(words: Sequence[str], i: int) -> int | None:
    """Where a share of all who live somewhere ends: "half of the country's population"."""
    if "population" not in words:
        return None
    at = i + 1
    if words[i] != "half":
        if not words[i][:1].isdigit() or words[at : at + 1] not in (["%"], ["percent"]):
            return None
        at += 1
    if words[at : at + 1] != ["of"] and not (words[i] == "half" and words[at : at + 1] in _WHOSE):
        return None
    return next((k + 1 for k in range(at, min(len(words), at + 7)) if words[k] == "population"), None)


_WHOSE = (["the"], ["its"], ["their"])  # "half the population"


def _is_age(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number is the age of the one named before: "Ada Brandt, 33, was", "Girl, 4, shot"."""
    start, end = quantity.start, quantity.end
    if not 0 < (quantity.value or 0) <= _OLDEST or start < 2:
        return False
    if _is_one_of_ages(sentence, start) or _is_of_each(sentence, start):
        return True
    after = sentence[end] if end < len(sentence) else None
    if sentence[start - 1].lower in {"was", "is"} and end - start == 1:
        return _says_age(sentence, start) and (after is None or after.lower in _AFTER_AGE)
    at = start - 1 if sentence[start - 1].lower in _OF_AGES else start
    if at < 2 or sentence[at - 1].text not in {",", "("}:
        return False
    before = sentence[at - 2]
    if before.pos == "PROPN" or before.ent == "PER" or before.text in _GENERATIONS:
        goes_on = after is not None and after.pos in {"VERB", "AUX"}
        counts = before.ent == "LOC" or not sentence[start].text.isdigit()
        return after is None or after.text in _AGED_BY or (goes_on and not counts)  # "in Hask, 12 were hurt"
    if after is None or after.text not in {",", ")"}:
        return False
    single = before.tag == "NN" and sentence[start].text.isdigit()  # "the shooter, 14, died"
    return is_person(before) or (single and sentence.lower[end + 1 : end + 2] not in _OF_THOSE)


def _is_one_of_ages(sentence: Sentence, start: int) -> bool:
    """Whether a number is one of several ages between commas: "her sons, 7 and 8, were hurt"."""
    first, last = start, start
    while first > 1 and (sentence[first - 1].lower in _LISTING or sentence[first - 1].text.isdigit()):
        first -= 1
    while last + 1 < len(sentence) and (
        sentence[last + 1].lower in _LISTING or sentence[last + 1].text.isdigit()
    ):
        last += 1
    ages = sum(t.text.isdigit() for t in sentence.tokens[first : last + 1])
    inside = sentence[first].text == "," and sentence[last].text == "," and ages > 1
    return inside and is_person(sentence[first - 1]) and not sentence[first - 1].text.isdigit()


def _is_of_each(sentence: Sentence, start: int) -> bool:
    """Whether a number is the age of one of several: "two men, one 17 and the other 21, were hurt"."""
    before = sentence[start - 1].lower
    ages = [t for t in sentence.tokens[max(0, start - 4) : start + 5] if t.text.isdigit()]
    return before in {"one", "other"} and len(ages) == 2 and sentence[start].text.isdigit()


_OLDEST = 115  # years
_OF_THOSE = (("including",), ("mostly",), ("among",), ("all",), ("most",))
_GENERATIONS = frozenset({"II", "III", "IV", "Jr", "Jr.", "Sr", "Sr."})
_AGED_BY = frozenset({",", ")", ".", ";", "–", "—", "and"})
_OF_AGES = frozenset({"both", "all", "also", "now", "then", "only", "just", "about"})
_AFTER_AGE = frozenset({",", ".", "and", "when", "at"})
_TALLIES = frozenset({"toll", "number", "count", "total", "tally", "figure", "score", "dead", "wounded"})


def _says_age(sentence: Sentence, start: int) -> bool:
    """Whether it is said of somebody how old he is: "whom police initially said was 16"."""
    return not any(t.lower in _TALLIES for t in sentence.tokens[:start])


def _is_house(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number is that of a house: "a shooting at 2501 Lantern Hill Rd."; or of those one calls."""
    end = quantity.end
    if not sentence[quantity.start].text.isdigit():
        return False
    name = 0
    while end + name < len(sentence) and name < _STREET and sentence[end + name].text[:1].isupper():
        if name and sentence[end + name].lower.rstrip(".") in STREETS:
            return end + name + 1 == len(sentence) or not is_person(sentence[end + name + 1])
        name += 1
    return sentence[quantity.start].text == "911" and (end >= len(sentence) or not is_person(sentence[end]))


def _is_glued(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether digits are a part of a longer name or number: "call 855-TIPS-247", "Roe-23"."""
    first, last = sentence[quantity.start], sentence[quantity.end - 1]
    if not first.text.isdigit() or not last.text.isdigit():
        return False
    before, after = sentence.tokens[max(0, first.i - 2) : first.i], sentence.tokens[last.i + 1 : last.i + 3]
    if len(before) == 2 and before[1].text == "-" and before[0].end == before[1].start == first.start - 1:
        return before[0].text[:1].isupper() and before[0].lower not in _OPENERS
    if len(after) < 2 or after[0].text != "-" or not last.end == after[0].start == after[1].start - 1:
        return False
    return len(after[1].text) > 1 and after[1].text.isupper()


_STREET = 5  # words of the name of a street, at most
_GROWING = frozenset("go goes gone going went inch inched creep crept shot edged".split())  # "up to 14"


def _before(words: Sequence[str], i: int) -> tuple[int, Qualifier | None]:
    """The qualifier whose words end right before token i, fillers allowed between."""
    at = i
    before = _phrases("before")
    while True:
        for phrase, kind in before.get(words[at - 1], ()) if at else ():
            if tuple(words[max(0, at - len(phrase)) : at]) == phrase:
                grown = phrase == ("up", "to") and at > len(phrase) and words[at - 3] in _GROWING
                return (i, None) if grown else (at - len(phrase), kind)
        if at > max(0, i - 3) and at > 0 and words[at - 1] in _filler():
            at -= 1
            continue
        return i, None


def _after(words: Sequence[str], end: int) -> Qualifier | None:
    for phrase, kind in _phrases("after").get(words[end], ()) if end < len(words) else ():
        if tuple(words[end : end + len(phrase)]) == phrase:
            return kind
    return None


def _is_no_count(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the number is an age, a date, a sum of money, a name's part or a rank."""
    before = words[start - 1] if start else ""
    after = words[end] if end < len(words) else ""
    last = words[end - 1]
    if words[start][0] == "0" and words[start].isdigit():
        return True  # "016": no desk counts so
    if words[end : end + 2] == ["a", "total"]:
        return True  # of another: "191 | A total of 24 people"
    if before in _MONEY or before in _AGE_BEFORE or before in _ORDERED or after in _UNITS:
        return True
    if last[0].isdigit() and _is_among_ages(words, start, after):
        return True
    if after in _AGE_AFTER or after.startswith(("year-", "-year", "years-")):
        return True
    if after == "-" and end + 1 < len(words) and words[end + 1] in _JOINED_OR_SUSPENDING:
        return True
    if not _FRACTIONS.isdisjoint(words[end : end + 2]):
        return True  # "a 2-1/2 year conflict"
    if before in _DATE_BEFORE and end - start == 1 and last[0].isdigit() and after not in _HARM_NEXT:
        return True
    if after in _DATE_BEFORE and end - start == 1 and last[0].isdigit():
        return True
    return last in {"one", "zero"} and end - start == 1 and _is_pronoun_one(words, start, end)


_FRACTIONS = frozenset({"1/2", "1/4", "3/4", "½", "¼", "¾"})


def _is_among_ages(words: Sequence[str], start: int, after: str) -> bool:
    """Whether a number is one of several ages or bounds one: "ages 11 and 12", "under the age of 15"."""
    at = start
    while at > 0 and (words[at - 1] in _LISTING or words[at - 1].isdigit()):
        at -= 1
    if tuple(words[max(0, at - 2) : at]) in _AGE_BOUNDS:
        return True
    listed = at < start and (words[at - 1] if at else "") in _AGE_BEFORE
    return listed and (not after[:1].isalpha() or after in _AFTER_AGES)


_UNITS = frozenset({"%", "percent", "per", "caliber", "calibre", "gauge", "magnitude", "mph", "kmh"})
_AGE_BOUNDS = frozenset({("age", "of"), ("ages", "of"), ("younger", "than"), ("older", "than")})
_LISTING = frozenset({",", "and", "or", "to", "between", "&"})
_AFTER_AGES = frozenset("and or to was were is are has have had died".split())
_HARM_NEXT = frozenset("people killed dead wounded injured civilians others persons".split())


def _is_pronoun_one(words: Sequence[str], start: int, end: int) -> bool:
    """Whether "one" is a pronoun ("no one", "one another", "the one that", "this one")."""
    before = words[start - 1] if start else ""
    after = words[end] if end < len(words) else ""
    if before == "that" and after.isalpha() and after not in _BEHIND_PRONOUNS:
        return False  # "confirmed that one soldier was hurt"
    return (
        before in {"no", "any", "every", "some", "the", "this", "that", "each", "which", "only"}
        or after == "another"
    )


_BEHIND_PRONOUNS = frozenset("another is was has had who which that of in on at will would can could".split())
