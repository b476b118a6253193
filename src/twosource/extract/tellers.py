"""Tellers: towns where somebody only speaks: "our reporter in Veldin says", "he said in Veldin"."""

from __future__ import annotations

from twosource.extract.clauses import SPEECH, opener, token_at
from twosource.findings.mentions import PlaceMention
from twosource.findings.tokens import Sentence


def is_of_a_teller(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether a town is only where a reporter or a speaker is while he tells of what was elsewhere."""
    if place.precision == "country":
        return False
    at = token_at(sentence, place.start)
    if at is not None and in_byline(sentence, at):
        return True
    if at is None or at == 0 or sentence[at - 1].lower not in _IN:
        return False
    behind = next((t.lower for t in sentence.tokens[at:] if t.start >= place.end), "")
    if behind in _SAYS or (at > 1 and sentence[at - 2].lower == "based"):
        return True  # "our reporter in Veldin says", in a sentence that tells too little to be parsed
    token = sentence[at]
    while token.dep in {"flat", "compound"} and token.head != token.i:
        token = sentence[token.head]
    above = sentence[token.head]
    if opener(sentence, token) not in _IN or above.i == token.i:
        return False
    if above.lemma in _REPORTING:
        return True
    if above.lemma in _MEETINGS and sentence[above.head].lemma in SPEECH:
        return True  # "told a news conference in Veldin"
    if above.ent == "PER" or above.lemma in _REPORTERS:
        return any(a.lemma in SPEECH | _REPORTING for a in sentence.ancestors(above.i))
    if above.lemma not in SPEECH or token.i < above.i:
        return False
    return all(t.pos != "VERB" for t in sentence.tokens[above.i + 1 : token.i])


def in_byline(sentence: Sentence, first: int) -> bool:
    """Whether a name ends a byline: "By Ada Quill BBC News, Veldin Crowds gathered"."""
    if first < _BYLINE or sentence[first - 1].text != ",":
        return False
    outlet = sentence[first - 2]
    return outlet.text == "News" and sentence[first - 3].text.isupper()


_BYLINE = 3  # words of an outlet with its comma
_SAYS = frozenset({"says", "reports", "said", "writes"})
_IN = frozenset({"in", "from", "at"})
_REPORTING = frozenset({"report", "speak", "contribute"})
_MEETINGS = frozenset({"conference", "briefing", "reporter", "journalist", "interview", "summit"})
_REPORTERS = frozenset(
    """correspondent reporter editor producer journalist spokesman spokeswoman spokesperson analyst
    ambassador bureau""".split()
)
