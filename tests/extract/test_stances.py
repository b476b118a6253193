"""Stances: every sentence of the table has the statements that it says."""

from __future__ import annotations

import pytest
from read_sentences import read
from sentences_accounts import ROWS as ACCOUNTS
from sentences_aside import ROWS as ASIDE
from sentences_desk import STANCES
from sentences_feared import ROWS as FEARED
from sentences_ills import ROWS as ILLS
from sentences_judged import ROWS as JUDGED
from sentences_onlookers import ROWS as ONLOOKERS
from sentences_reproach import ROWS as REPROACH
from sentences_stances import ROWS
from sentences_war import ROWS as WAR

from twosource.findings.mentions import StatementMention


def told(statement: StatementMention, row: str) -> str:
    """A statement as a row says it: with its target where the row has one."""
    speaker = statement.speaker.name if statement.speaker else "-"
    target = f" at {statement.target}" if " at " in row else ""
    return f"{statement.stance} by {speaker}{target}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(t, e, id=n.replace(" ", "_"))
        for n, t, e in [
            *ROWS,
            *WAR,
            *ACCOUNTS,
            *STANCES,
            *REPROACH,
            *JUDGED,
            *ONLOOKERS,
            *ASIDE,
            *FEARED,
            *ILLS,
        ]
    ],
)
def test_the_stances_of_a_sentence(text: str, expected: list[str]) -> None:
    found = read(text).statements
    assert len(found) == len(expected)
    assert sorted(told(s, expected[0]) for s in found) == sorted(expected)
