"""Sentences of our own told by those who look on: some of many, by their letters, and what they lay to whom.

A row is a fact, a text and its statements, as in the table of stances.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

SHARES: list[Row] = [
    (
        "some of many people speak as these people",
        "Some of the protesters told the paper that police beat them with sticks in Veldin.",
        ["blames by protesters at police"],
    ),
    (
        "one of many people speaks behind the verb",
        "“They are killing children,” said one of the refugees from Veldin.",
        ["blames by refugees from Veldin"],
    ),
    (
        "many of those who fled speak",
        "Many of the refugees have reported intense bombardment of Veldin by government forces.",
        ["blames by refugees at government forces"],
    ),
]

LETTERS: list[Row] = [
    (
        "a town before a dateline is not what its letters stand for",
        "Rebels leave the port of Veldin (CNN) -- The mayor said nine people had died. CNN could not verify "
        "the claim.",
        ["doubts by CNN"],
    ),
    (
        "letters in brackets stand for the whole of a name",
        "The rebel Free Veldish Army (FVA) is armed. The FVA denied that it had shelled the market.",
        ["denies by Free Veldish Army"],
    ),
]

STATES: list[Row] = [
    (
        "who storms a town is accused by those who live in it",
        "On Tuesday troops stormed the old town of Hask, residents said.",
        ["blames by residents at troops"],
    ),
    (
        "an offensive is laid to whoever launches it",
        "Activists in Hask say security forces have launched an offensive against fighters in a suburb.",
        ["blames by Activists in Hask at security forces"],
    ),
    (
        "an offensive that nobody launches is nobody's",
        "Residents said an offensive was under way in Hask.",
        [],
    ),
    (
        "an army tells of its own offensive and accuses nobody",
        "The ministry of defence said its troops had stormed a rebel base in Hask.",
        ["confirms by ministry of defence"],
    ),
    (
        "a bombardment that is somebody's goes on by his doing",
        "Opposition activists say government forces on Saturday renewed their bombardment of Hask.",
        ["blames by Opposition activists at government forces"],
    ),
    (
        "killings that are told of in between are somebody's",
        "Many died in killings which witnesses said were carried out by gunmen of the militia in Hask.",
        ["blames by witnesses at gunmen of the militia"],
    ),
]

PLAIN: list[Row] = [
    (
        "those who are on the offensive are not scorned",
        "The envoy said the rebels were on the offensive.",
        [],
    ),
    ("who mourns scorns nobody", "The mayor said the scenes in Veldin after the quake were horrific.", []),
    (
        "heinous acts that one would not commit are not condemned",
        "The minister said soldiers of Ruritania would not commit such heinous acts.",
        [],
    ),
    (
        "a resolution that is vetoed has condemned nothing",
        "Ruritania vetoed resolutions condemning the shelling of Veldin.",
        [],
    ),
    (
        "whoever insists on what is to come asserts nothing",
        "The envoy insisted that no talks could begin while the raids on Veldin went on.",
        [],
    ),
    ("who insists on his aims asserts nothing", "The ruler insists he is committed to reform in Veldin.", []),
    (
        "what happened is held to against others",
        "Ruritania insists the jet was in its own airspace when it came down near Veldin.",
        ["asserts by Ruritania"],
    ),
    (
        "a count of the fallen is no account",
        "The ministry of defence said nine soldiers had been killed.",
        [],
    ),
    (
        "that things grow worse is no warning",
        "He saw it. The farmer said that the tension was getting worse.",
        [],
    ),
]

ROWS: list[Row] = [*SHARES, *LETTERS, *STATES, *PLAIN]
