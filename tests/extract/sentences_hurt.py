"""Sentences of our own, and whom a verb, a wound or a bed says to be killed or hurt.

A row is a fact, a text and what it counts, as in the tables of figures.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

ROWS: list[Row] = [
    (
        "a toll-free line is no toll",
        "Call the toll-free line at 855-4471 with word of the shooting in Varnholt.",
        [],
    ),
    (
        "ages between commas count nobody",
        "Ada Herrin was shot in Varnholt on Monday, and her sons, 7 and 8, were hurt.",
        ["injured 1 exact"],
    ),
    (
        "a night is nobody who is hurt",
        "Friends mourn at the club where a shooting left 2 dead and 6 injured the night before.",
        ["killed 2 exact", "injured 6 exact"],
    ),
    (
        "who is hurt does not die of what kills somebody else",
        "A five-year-old was hurt and Ilse Brandt was killed.",
        ["injured 1 exact", "killed 1 exact"],
    ),
    (
        "who fights for her life is hurt",
        "Four people are dead and another is fighting for her life.",
        ["killed 4 exact", "injured 1 exact"],
    ),
    (
        "a cut is a wound",
        "Officers found a victim suffering from a small laceration to the head.",
        ["injured 1 exact"],
    ),
    (
        "a condition behind a passive is of its subject",
        "The victim was taken to Veldin General and is in stable condition.",
        ["injured 1 exact"],
    ),
    (
        "one is counted with those joined to her",
        "He shot his girlfriend and her three teenage daughters.",
        ["injured 4 exact", "injured 1 exact part", "injured 3 exact part"],
    ),
    (
        "those who were each shot are two",
        "A 16-year-old boy and a 19-year-old man were each shot in the leg.",
        ["injured 2 exact"],
    ),
    (
        "a name joined to a person's name is a person's",
        "Kestrin and Orlow were pronounced dead at the scene.",
        ["killed 2 exact"],
    ),
    (
        "who shot himself is named before the clause",
        "The brother of a ten-year-old who fatally shot himself was questioned.",
        ["killed 1 exact"],
    ),
    (
        "the girl who died is dead",
        "The ten-year-old girl who died of gunshot wounds was identified on Tuesday.",
        ["killed 1 exact"],
    ),
    (
        "a person who died long ago is no victim",
        "Five people were shot at the wake of a person who died of old age.",
        ["injured 5 exact"],
    ),
    (
        "bodies that are found are of the dead",
        "Officers found the bodies of Emma Brandt and Christa Orlow in a home.",
        ["killed 2 exact", "killed 1 exact part"],
    ),
    (
        "a death that is asked for kills nobody",
        "Prosecutors did not seek the execution of the three defendants.",
        [],
    ),
    (
        "a man and a woman who are found shot dead are two",
        "Officers found a man and a woman shot dead.",
        ["killed 2 exact", "killed 1 exact part", "killed 1 exact part"],
    ),
    (
        "a participle behind a name and an age is passive",
        "The man, 23, pronounced dead at the scene, was a baker.",
        ["killed 1 exact"],
    ),
    (
        "who is hurt beside one left dead is not dead",
        "The dispute left one man dead and a five-year-old girl injured.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "who lies in a coma beside one left dead is not dead",
        "The crash left a woman dead and her daughter in a coma.",
        ["killed 1 exact"],
    ),
    (
        "a second clause has its own wounded",
        "A man was shot in the back, while a four-year-old boy suffered a gunshot wound to the foot.",
        ["injured 2 exact", "injured 1 exact part", "injured 1 exact part"],
    ),
    (
        "who was shot is hurt whatever he then sustained",
        "Police say a black male was shot and sustained non-life threatening injuries.",
        ["injured 1 exact"],
    ),
    (
        "a fourth who is wounded makes four",
        "Three men shot, a fourth wounded by shrapnel in SE Varnholt",
        ["injured 3 exact", "injured 4 exact"],
    ),
    (
        "who arrives with a wound is hurt",
        "Tony Laughlin, 38, had arrived at Veldin Hospital with a gunshot wound.",
        ["injured 1 exact"],
    ),
    (
        "who shoots himself and his son hurts two",
        "Police: Varnholt man shot himself and son, 10, while cleaning gun",
        ["injured 2 exact"],
    ),
    (
        "a child and her uncle are two",
        "A 12-year-old child was shot in Varnholt. Police say the uncle was shot in the hand.",
        ["injured 2 exact", "injured 1 exact part", "injured 1 exact part"],
    ),
    (
        "who also was hurt is another",
        "The gun went off, injuring his child. A cook also had minor injuries.",
        ["injured 2 exact", "injured 1 exact part", "injured 1 exact part"],
    ),
    (
        "two full names are two, however far apart",
        "Ada Mills was shot and killed in Varnholt on Monday. Three men had entered a shop on Lake Street, said "
        "nothing and opened fire, police said. They left in a grey car that was found a day later on the bank of "
        "the river, burnt out and without plates. Nobody has been held. Gernot Oost, who worked there, was killed.",
        ["killed 2 exact", "killed 1 exact part"],
    ),
    (
        "a clause goes on behind what commas say of its people",
        "At least 22 people, most of them women and children, were crushed in the hall and 60 were injured.",
        ["injured 60 exact"],
    ),
    (
        "those of the last day are of the toll",
        "Cholera has killed 85 people in Marau. Twelve people died in the past 24 hours.",
        ["killed 85 exact", "killed 12 exact part"],
    ),
]
