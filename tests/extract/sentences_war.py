"""Sentences of our own on deeds of a war: who is accused of them, who confirms his own, and what is only fought.

A row is a fact, a text and its statements, as in the table of stances.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

DEEDS: list[Row] = [
    (
        "shelling that somebody owns is his, however it is read",
        "At least one man was killed by government shelling while clashes raged in the port, the monitor said.",
        ["blames by monitor at government"],
    ),
    (
        "bombs that somebody owns are his",
        "The monitor said two children were killed by government bombs in a suburb of Port Veldin.",
        ["blames by monitor at government"],
    ),
    (
        "whoever did it may stand behind where it was done",
        "The union said the clinics were closing because of attacks taking place against hospitals in the port "
        "by Ruritanian warplanes.",
        ["blames by union at Ruritanian warplanes"],
    ),
    (
        "one of the attacks that somebody mounts is his",
        "The rebels mounted one of the heaviest attacks on Port Veldin in a year, killing nine people, the monitor "
        "said.",
        ["blames by monitor at rebels"],
    ),
    (
        "a bombing blamed on somebody is laid to him by whoever tells it",
        "A car bombing blamed on the Harbour Front killed nine people on Sunday, the monitor said.",
        ["blames by monitor at Harbour Front"],
    ),
    (
        "terrorists did what is done with their rockets",
        "Six civilians were injured in terrorist attacks with rocket shells on the old port, the police said.",
        ["blames by police at terrorist"],
    ),
    (
        "what may be a terrorist attack accuses nobody",
        "A blast killed nine people. The mayor said it was a terrorist attack.",
        [],
    ),
    (
        "those of whom somebody says that they did it",
        "The army is after militants who the ministry says have fired rockets at the town.",
        ["blames by ministry"],
    ),
    (
        "a town that is held by somebody is not attacked by him",
        "The monitor said nine people died in attacks on a town held by rebels.",
        [],
    ),
]

OWN: list[Row] = [
    (
        "a ministry at a capital speaks for its country",
        "Some 20 militants were killed in a series of French air strikes, the defence ministry in Paris said.",
        ["confirms by defence ministry in Paris"],
    ),
    (
        "a house that stands for its government",
        "The Pentagon said American forces had killed the commander.",
        ["confirms by Pentagon"],
    ),
    (
        "an army's account of its own strikes",
        "The army targeted a gathering. A military source said the army's strikes destroyed the hideouts of the "
        "terrorists.",
        ["confirms by military source"],
    ),
    (
        "soldiers whom a mayor names are not his own",
        "The mayor said the army bombed the market.",
        ["blames by mayor at army"],
    ),
    (
        "the government is another's for whoever speaks from abroad",
        "French officials said the government shelled the market, killing nine people.",
        ["blames by French officials at government"],
    ),
    (
        "strikes that have stopped are not confirmed",
        "The French Defence Ministry said a moratorium on French air strikes remained in place.",
        [],
    ),
]

FOUGHT: list[Row] = [
    (
        "fighters killed by those whom they fight are nobody's crime",
        "French air strikes killed 20 militants in the hills on Sunday, the monitor said.",
        [],
    ),
    (
        "civilians beside them are",
        "French air strikes killed 20 militants and nine civilians in the hills on Sunday, the monitor said.",
        ["blames by monitor at French"],
    ),
    (
        "a counteroffensive is a move of a war",
        "The rebels launched a counteroffensive in the north on Sunday killing 40 soldiers, the monitor said.",
        [],
    ),
    (
        "an attack that is thwarted was not made",
        "The monitor said troops thwarted an attack by rebels on the port.",
        [],
    ),
]

ROWS = [*DEEDS, *OWN, *FOUGHT]
