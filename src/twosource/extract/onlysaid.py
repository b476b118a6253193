"""Only said: what somebody speaks of in his own words, and the article does not tell as news."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.extract.happenings import Happening
from twosource.findings.article import Extent
from twosource.findings.tokens import Sentence, Token

_WORDS = 40  # characters of a quotation, at least: fewer are a word that is only called so
_SPOKEN = frozenset("assault protest aid movement negotiation warning investigation".split())
_SELF = frozenset({"i", "we", "you"})
_DONE = frozenset({"was", "were", "had", "has", "have"})


def is_only_said(sentence: Sentence, happening: Happening, quotes: Sequence[Extent]) -> bool:
    """Whether a deed without day and place is spoken of within the words of somebody, and not as done.

    "Violence must stop", a minister said: it tells what he wants, and of no happening.
    """
    if not quotes or happening.type not in _SPOKEN or happening.place is not None:
        return False
    if happening.date or happening.since or happening.partial or happening.ago:
        return False
    start, end = happening.trigger.start, happening.trigger.end
    if not any(q.start <= start and end <= q.end and q.end - q.start >= _WORDS for q in quotes):
        return False
    return not any(_is_told_as_done(sentence, sentence[t.head]) for t in happening.triggers)


def _is_told_as_done(sentence: Sentence, anchor: Token) -> bool:
    """Whether the clause tells of it as done by others: "the army shot him", "there have been clashes"."""
    finite = next((t for t in (anchor, *sentence.ancestors(anchor.i)) if _is_finite(sentence, t)), None)
    if finite is None:
        return False
    if any(s.lower in _SELF for s in sentence.children(finite.i, "nsubj")):
        return False
    helping = {a.lower for a in sentence.children(finite.i, "aux", "aux:pass", "cop")}
    return finite.tag == "VBD" or bool(helping & _DONE)


def _is_finite(sentence: Sentence, token: Token) -> bool:
    if token.tag in {"VBD", "VBZ", "VBP"}:
        return True
    return any(
        a.tag in {"VBD", "VBZ", "VBP", "MD"} for a in sentence.children(token.i, "aux", "aux:pass", "cop")
    )
