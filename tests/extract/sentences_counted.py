"""Sentences of our own: which noun a number counts, and what befell those who were in a plight before.

A row is a fact, a text and what it counts, as in `sentences_figures`.
"""

from __future__ import annotations

from sentences_figures import Row

HEADS: list[Row] = [
    (
        "two words may share the noun that is counted",
        "Twelve Marovian and Veldish soldiers were killed in the raid.",
        ["killed 12 exact"],
    ),
    (
        "a side and another may share the noun that is counted",
        "At least 70 army and rebel fighters have been killed in 24 hours.",
        ["killed 70 at_least"],
    ),
    (
        "a phrase with an article of its own is not counted by the number before it",
        "On Friday the death toll from the raid rose to 115 the Monitor said.",
        ["killed 115 exact"],
    ),
    (
        "lives that have been lost are those of the dead",
        "Twelve people have lost their lives and 20 others were hurt in the fire.",
        ["killed 12 exact", "injured 20 exact"],
    ),
]

MANY: list[Row] = [
    (
        "many of the dead or the hurt are booked as some are",
        "The troops killed many rebels as they took the hill, and many civilians were wounded.",
        ["killed - vague", "injured - vague"],
    ),
    ("many who fled are no number", "Many civilians have fled the town.", []),
    ("so many are no number", "So many people were killed in those days.", []),
    (
        "a vague number of killed or hurt is one of each",
        "Dozens of villagers were killed or injured in the raid.",
        ["killed - vague", "injured - vague"],
    ),
    (
        "bodies without wounds are those of the dead",
        "The film showed many bodies with no signs of injuries.",
        ["killed - vague"],
    ),
]

PLIGHTS: list[Row] = [
    (
        "those who had been displaced and were killed are dead",
        "The raid killed at least 26 displaced people in the camp, the monitor said.",
        ["killed 26 at_least"],
    ),
    (
        "those who were wounded before they were killed are dead",
        "The troops killed three wounded fighters in the hospital.",
        ["killed 3 exact"],
    ),
    (
        "those who were trapped when they were killed are dead",
        "The gunmen killed six people trapped in a tunnel.",
        ["killed 6 exact"],
    ),
    (
        "a part of the dead may have been fleeing",
        "The jets killed 14 people including three children fleeing across the river.",
        ["killed 14 exact", "killed 3 exact part"],
    ),
    (
        "those held who were killed are dead",
        "Fourteen detained protesters were killed in the prison.",
        ["killed 14 exact"],
    ),
    (
        "others who were injured are not those killed before them",
        "Rocket attack: child killed, six others injured in Hask.",
        ["injured 6 exact", "killed 1 exact"],
    ),
]

ROWS: list[Row] = [*HEADS, *MANY, *PLIGHTS]
