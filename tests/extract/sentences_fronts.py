"""Fronts, sieges, wars and truces: ground that is forced, people who are kept in or get away, what ends or is joined."""

Row = tuple[str, str, list[str]]

FORCED: list[Row] = [
    ("lines that are breached", "The rebels breached army lines east of Hask.", ["assault clash @Hask"]),
    ("an agreement that is breached", "The rebels breached the agreement.", []),
    ("hills that are wrested back", "The hilltops were wrested back from the rebels.", ["assault clash"]),
    (
        "those who are driven out of land",
        "The group dealt the army a blow, driving it out of the province on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    ("an army that is pushed out", "The rebels pushed the army out of several villages.", ["assault clash"]),
    ("what an operation is for", "The goal is to drive them out of the town.", []),
    ("people who are pushed out of a hall", "Guards pushed him out of the hall.", []),
    (
        "a town that is told to be taken",
        "The capture of the border town was announced by the army on Monday.",
        ["assault clash"],
    ),
    (
        "a capture that only brings something about",
        "The capture of the town has raised fears of a famine that the ministers discussed.",
        [],
    ),
    ("a district that comes under fire", "The district came under fire on Monday.", ["assault attack"]),
    ("a minister who comes under fire", "The minister came under fire for his speech.", []),
]

LASTING: list[Row] = [
    ("a town that is under siege", "The town is under the full siege of the army.", ["assault clash"]),
    ("people who live under siege", "Families under siege eat grass.", ["assault clash"]),
    (
        "who has held a town since a year took it then",
        "The town has been held by rebels since 2012.",
        ["assault clash cumulative"],
    ),
    (
        "land that has been under control",
        "The area has been in control of the rebels since September 2012.",
        ["assault clash cumulative"],
    ),
    ("who holds a town now", "The town is held by rebels.", []),
    (
        "a land that is hit by unrest is not attacked",
        "The country was hit by violent unrest since March 2011.",
        ["other unrest cumulative"],
    ),
    (
        "a war that rages",
        "A conflict between rebels and the army has been raging in Norland for five years.",
        ["other war"],
    ),
    (
        "a country that is mired in war",
        "The country has been mired in civil war since 2011.",
        ["other war cumulative"],
    ),
    ("a war that will go on", "The president said that the war will drag on.", []),
    ("who joins a war", "Norland intervened in the war in 2015.", ["other intervention on 2015"]),
    ("troops that join a war", "Troops of Norland entered the conflict in May.", ["other intervention"]),
    ("a truce that breaks down", "A truce has broken down in the camp.", ["other breakdown"]),
    ("the end of a truce", "The army announced the end of the ceasefire.", ["other breakdown"]),
    ("talks that end", "The talks ended on Monday.", ["negotiation negotiation"]),
]

KEPT: list[Row] = [
    (
        "the wounded who are not let out",
        "Troops prevented the evacuation of families on Monday.",
        ["other obstruction on 2024-05-13"],
    ),
    ("food that is not let in", "The army prevented the entry of any food.", ["other obstruction"]),
    (
        "people who may not leave",
        "The group prevented civilians from leaving the town.",
        ["other obstruction"],
    ),
    ("what nobody prevents", "The rain prevented a good harvest.", []),
    (
        "people who get out of a town",
        "Hundreds of civilians escaped the rebel stronghold on Sunday.",
        ["displacement displacement on 2024-05-12"],
    ),
    ("people who escape unhurt", "Hundreds of fans escaped on Sunday.", []),
    ("a girl who is dug out", "A girl was dug out of the rubble in Hask.", ["other rescue @Hask"]),
    ("those who are still sought", "Teams were working to pull people from the rubble.", []),
    ("rebels who give up", "Rebels surrendered in Hask on Monday.", ["other surrender on 2024-05-13"]),
    ("weapons that are handed over", "The rebels handed over their weapons.", ["other surrender"]),
    (
        "fighting that is fled",
        "Nine people were shot as they were fleeing fighting in the village of Hask.",
        ["assault shooting @Hask"],
    ),
    (
        "what a group has done in the past",
        "The group has carried out several bombings in the region in the past.",
        [],
    ),
]

FRONTS: list[Row] = [*FORCED, *LASTING, *KEPT]
