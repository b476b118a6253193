"""Sentences of our own, and who takes part in what they tell, in which role.

A row is a fact, a text, and the participants of its first event: "role name".
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

VERBS: list[Row] = [
    (
        "who kills is the agent",
        "The Harbour Liberation Front killed nine soldiers.",
        ["agent Harbour Liberation Front", "target soldiers"],
    ),
    (
        "the agent of a passive stands behind by",
        "Nine soldiers were killed by the Harbour Liberation Front.",
        ["agent Harbour Liberation Front", "target soldiers"],
    ),
    (
        "a passive without an agent has none",
        "Nine soldiers were killed in the raid.",
        ["target soldiers"],
    ),
    (
        "the subject of a second verb is that of the first",
        "The Harbour Liberation Front stormed the port and killed nine soldiers.",
        ["agent Harbour Liberation Front", "target port", "target soldiers"],
    ),
    (
        "a relative clause has the noun before it as its agent",
        "Police hunted the gunman who killed nine soldiers.",
        ["agent gunman", "target soldiers"],
    ),
    (
        "who arrests is the agent, and men who are not named take no part",
        "Police arrested four men.",
        ["agent Police"],
    ),
    (
        "who arrests in a passive is the agent",
        "Four men were arrested by police.",
        ["agent police"],
    ),
    (
        "who dies is no agent",
        "Twelve migrants drowned off the coast.",
        ["target migrants"],
    ),
]

NOUNS: list[Row] = [
    (
        "the agent of a noun stands behind by",
        "An attack by the Harbour Liberation Front killed nine people.",
        ["agent Harbour Liberation Front"],
    ),
    (
        "what happened is nobody",
        "The air strike killed nine soldiers.",
        ["target soldiers"],
    ),
    (
        "the target of a noun stands behind of",
        "The killing of nine soldiers shocked the port.",
        ["target soldiers"],
    ),
]

NAMES: list[Row] = [
    (
        "the group is the one named before",
        "The Harbour Liberation Front was calm on Monday. On Tuesday the group killed nine soldiers.",
        ["agent Harbour Liberation Front", "target soldiers"],
    ),
    (
        "a pronoun is the one named before",
        "Lena Brandt came to the court on Monday. She was shot dead on Tuesday.",
        ["target Lena Brandt"],
    ),
    (
        "what a flattened page has before a count is no name",
        "Raids on Thursday killed total 54 miners.",
        ["target miners"],
    ),
    ("a verb and its number in a headline are nobody", "Kill 3, Wounds 20 In Port Raid", []),
]

ROWS: list[Row] = [*VERBS, *NOUNS, *NAMES]
