"""Sentences of our own for those who accuse, are appalled or alarmed, and tell again what others told.

A row is as in `sentences_stances`.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

# What a side puts people through beside attacks.
PLIGHTS: list[Row] = [
    (
        "who hides behind civilians is accused",
        "He was in Veldin on Sunday. The mayor said the rebels were keeping a number of civilians as human shields.",
        ["blames by mayor at rebels"],
    ),
    (
        "who drives people from their homes is accused",
        "The network said in a report on Monday that the militants had forced at least 3000 residents out of their homes.",
        ["blames by network at militants"],
    ),
    (
        "who makes people flee is accused",
        "Nurses said the militia forced hundreds of families to flee the town.",
        ["blames by Nurses at militia"],
    ),
    (
        "who displaces people is accused",
        "The union said the army had displaced nine families in the valley.",
        ["blames by union at army"],
    ),
    (
        "who was not driven out has nobody to accuse",
        "The mayor said the army had not forced residents to leave the town.",
        [],
    ),
    (
        "who may be driven out has nobody to accuse yet",
        "The mayor said the army might force residents to leave the town.",
        [],
    ),
    (
        "who inflicts pain is accused",
        '"Security forces continue to inflict pain and harm on the population," the bishop said.',
        ["blames by bishop at Security forces"],
    ),
    (
        "crimes are those of whoever did them",
        "The mayor said the town was empty due to the crimes of armed gangs.",
        ["blames by mayor at armed gangs"],
    ),
    (
        "who keeps people from food is accused, whatever the people are called",
        "He noted on Sunday that it was cold. The nurse noted that the terrorist groups were preventing the locals from "
        "getting food.",
        ["blames by nurse at terrorist groups"],
    ),
    (
        "who fires into a quarter is accused",
        "A boy said the army's tanks roared down the road, firing into houses.",
        ["blames by boy"],
    ),
    (
        "supporters of a government do what they are told to have done",
        "Adem Orrin said he was attacked by government supporters on Sunday.",
        ["blames by Adem Orrin at government supporters"],
    ),
    (
        "an alliance is accused by nobody in particular",
        "The military alliance has repeatedly been accused of killing civilians.",
        ["blames by - at military alliance"],
    ),
    (
        "those who trade accusations accuse",
        "The army and the rebels have been trading accusations over the siege.",
        ["blames by army; rebels"],
    ),
    (
        "in presumed raids of somebody he is suspected",
        "The mayor said nine people were killed in presumed government raids.",
        ["suspects by mayor"],
    ),
]

# Who is appalled condemns, who is alarmed warns; what is called a farce or reprehensible is condemned.
MOODS: list[Row] = [
    (
        "who is horrified condemns",
        "The ministry said it was horrified by the bombing.",
        ["condemns by ministry at bombing"],
    ),
    (
        "who is concerned warns",
        "The bishop said he was deeply worried about the siege.",
        ["warns by bishop at siege"],
    ),
    (
        "who is not concerned does not warn",
        "The bishop said he was not worried about the siege.",
        [],
    ),
    (
        "who says that others are shocked condemns nobody",
        "The bishop said residents were shocked by the bombing.",
        [],
    ),
    (
        "a farce is condemned",
        "The vote was branded as a farce by the opposition.",
        ["condemns by opposition at vote"],
    ),
    (
        "what is reprehensible is condemned",
        "The bishop said the use of gas was reprehensible.",
        ["condemns by bishop"],
    ),
    (
        "protests from somebody are his",
        "The raid on the port drew protests from the union.",
        ["condemns by union"],
    ),
    (
        "excuses are rejected as words are",
        "The union rejected all excuses for the bombing.",
        ["denies by union at excuses for the bombing"],
    ),
]

# A second voice.
AGAIN: list[Row] = [
    (
        "what was also reported by somebody is confirmed by him",
        "The explosion was also reported by Veldish state media.",
        ["confirms by Veldish state media at explosion"],
    ),
]

ROWS: list[Row] = [*PLIGHTS, *MOODS, *AGAIN]
