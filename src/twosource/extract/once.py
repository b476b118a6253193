"""Once: each number of an article counts once, however often it is told."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from twosource.extract.hits import only_hit
from twosource.findings.mentions import FigureMention
from twosource.record.vocabulary import Measure


def once(figures: Sequence[FigureMention], text: str, headline: int) -> tuple[FigureMention, ...]:
    """Each distinct figure once.

    A headline's number told again in the body counts in the body only; a number told again without
    saying who is cited adds nothing to the one that does.
    """
    figures = _without_headings(figures, text, headline)
    keys = [_number_key(f, text) for f in figures]
    body = {k for f, k in zip(figures, keys, strict=True) if f.start >= headline}
    kept: list[FigureMention] = []
    seen: set[tuple[object, ...]] = set()
    last: dict[tuple[object, ...], FigureMention] = {}
    told_of: set[Measure | tuple[Measure, int]] = set()  # those kept: of any event, and of one
    for figure, number in zip(figures, keys, strict=True):
        if figure.start < headline and (number in body or (*number[:-1], False) in body):
            continue  # "two shot" are the "two wounded" of the body
        died = bool(_DYING & set(text[figure.start : figure.end].lower().split()))
        told = text[figure.number.start : figure.number.end].lower()
        counted = told.split()[:1] == ["one"] and not text.startswith(" of", figure.number.end)
        anywhere = figure.value == 1 and not (died or counted)  # who is told without a number is the same
        what = (number, None if anywhere else figure.event, counted, figure.subset)
        who = figure.speaker.name if figure.speaker else None
        again = (*what, who) in seen or (who is None and what in seen)
        if again and not (
            _is_listed(last[what], figure, text) or _is_told_elsewhere(last[what], figure, text)
        ):
            continue
        named = ((figure.measure, figure.event) if died else figure.measure) in told_of
        if told in {"he", "she", "him", "her", "his"} and named:
            continue  # whoever it is has been named
        seen |= {what, (*what, who)}
        last[what] = figure
        told_of |= {figure.measure, (figure.measure, figure.event)}
        kept.append(figure)
    return tuple(kept)


def _without_headings(figures: Sequence[FigureMention], text: str, headline: int) -> list[FigureMention]:
    """The figures without those of headings inside a text that the next sentence tells in full.

    As in "Two injured in rocket attack on Hask | Two people were injured on Monday when".
    """
    bare = [f.start >= headline and f.speaker is None for f in figures]
    clipped = [b and _is_clipped(f, text) for b, f in zip(bare, figures, strict=True)]
    keys = [_number_key(f, text)[:5] for f in figures]
    kept: list[FigureMention] = []
    alike: dict[tuple[object, ...], list[tuple[int, int]]] = {}
    for n, one in enumerate(figures):
        alike.setdefault(keys[n], []).append((one.start, n))
    for each in alike.values():
        each.sort()
    for n, one in enumerate(figures):
        same = alike[keys[n]] if bare[n] else []
        first = bisect_right(same, (one.end, len(figures)))
        end = bisect_left(same, (one.end + _NEXT, 0))
        again = [m for _, m in same[first:end] if m > n]
        told = any(clipped[n] and not clipped[m] for m in again)
        cited = (
            (one.value or 0) > 1
            and not one.subset
            and any(figures[m].speaker and figures[m].start - one.end < _RIGHT_BEHIND for m in again)
        )
        if not (told or cited):
            kept.append(one)
    return kept


def _is_clipped(figure: FigureMention, text: str) -> bool:
    """Whether a number opens a line as headings do, with no verb that says when: "two killed six injured"."""
    words = text[figure.start : figure.end].lower().split()
    if words[-1] not in _CLIPPED or not _VERBS.isdisjoint(words):
        return False
    before = text[max(0, figure.start - _BEFORE) : figure.start].rstrip()
    return not before or before[-1] in _ENDS or before.split()[-1].lower() in _CLIPPED


_CLIPPED = frozenset({"killed", "dead", "injured", "wounded", "hurt", "martyred"})
_VERBS = frozenset("was were is are been be being has have had got who of".split())
_ENDS = frozenset('.!?:;"\u201d|')
_BEFORE = 20  # characters
_NEXT = 220  # characters from a heading's number to that of the sentence behind it
_RIGHT_BEHIND = 100  # the same where the second says who says so


def _is_told_elsewhere(one: FigureMention, other: FigureMention, text: str) -> bool:
    """Whether vague words told again tell of others, as the words around them have hardly one in common."""
    if other.qualifier != "vague" or other.start - one.end < _AROUND:
        return False
    here, there = (_around(figure, text) for figure in (one, other))
    return len(here & there) < _ALIKE * len(here | there)


def _around(figure: FigureMention, text: str) -> set[str]:
    """The longer words around a figure that do not tell of harm to many."""
    words = text[max(0, figure.start - _AROUND) : figure.end + _AROUND].lower().split()
    return {word for word in words if len(word) > _SHORT} - _OF_HARM


_AROUND = 110  # characters
_ALIKE = 0.12  # of the words around two, where one number is told twice
_SHORT = 4  # letters
_OF_HARM = frozenset(
    """dozens scores several others people civilians citizens terrorists militants killed killing wounded
    wounding injured injuring after their which""".split()
)


def _is_listed(one: FigureMention, other: FigureMention, text: str) -> bool:
    """Whether a list names two of one number: "three children and three women", "a boy, a girl and"."""
    if other.number.start - one.number.end > _FAR:
        return False
    between = text[one.number.end : other.number.start].lower()
    alike = one.victims == other.victims
    if alike and (one.victims == "people" or _noun(one, text) == _noun(other, text)):
        return False
    if other.number.start < one.number.end or "." in between:
        return False
    if len(between.split()) > (_PHRASE if alike else _ASIDE):
        return False
    return between.rstrip(" ,&").endswith(_LINKS) or between.rstrip().endswith(",") or not between.strip()


def _noun(figure: FigureMention, text: str) -> str:
    return text[figure.number.start : figure.number.end].lower().split()[-1]


_LINKS = (" and", " as well as", " along with", " together with", " in addition to")
_FAR = 1_000  # characters, more than so few words have
_PHRASE = 6  # words from one number of a list to the next
_ASIDE = 14  # the same where they count people of two kinds: "two women (a nurse and a cook) and two guards"
_DYING = frozenset({"died", "dies", "dead", "deceased"})


def _number_key(figure: FigureMention, text: str) -> tuple[object, ...]:
    """What makes two figures the same number: the value, or the vague words themselves."""
    vague = text[figure.number.start : figure.number.end].lower() if figure.qualifier == "vague" else ""
    return (
        figure.measure,
        figure.value,
        figure.low,
        figure.high,
        vague,
        _whom(figure, text) if figure.value == 1 else "",
        not figure.subset and only_hit(figure, text),
    )


def _whom(figure: FigureMention, text: str) -> str:
    """Who one person is: a class, or somebody named by the age alone, who is told from anybody else."""
    return "old" if text.endswith("-old", 0, figure.number.end) else figure.victims
