"""Sentences of our own, and whom a verb, a wound or a bed says to be killed or hurt.

A row is a fact, a text and what it counts, as in the tables of figures.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

ROWS: list[Row] = [
    (
        "whose head is grazed is hurt, and his head is nobody",
        "A bullet grazed the child's head in Varnholt on Monday.",
        ["injured 1 exact"],
    ),
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
        "a clause goes on behind what commas say of its people",
        "At least 22 people, most of them women and children, were crushed in the hall and 60 were injured.",
        ["injured 60 exact"],
    ),
    (
        "those of the last day are of the toll",
        "Cholera has killed 85 people in Marau. Twelve people died in the past 24 hours.",
        ["killed 85 exact", "killed 12 exact part"],
    ),
    (
        "a boy who had been shot is hurt",
        "Officers found a boy who had been shot in the leg.",
        ["injured 1 exact"],
    ),
    (
        "who had been shot and died is dead",
        "They found a 15-year-old boy, who had been shot in the head and died.",
        ["killed 1 exact"],
    ),
    (
        "the sister of one who was shot in May is not asked how he is",
        "Police spoke to the sister of a baker who was shot in May.",
        [],
    ),
    (
        "who is called dead has died of his wound",
        "Deputies located a deceased white male with a gunshot wound.",
        ["killed 1 exact"],
    ),
    (
        "a dead woman who is found is dead and the man beside her is not",
        "Officers found a dead woman and a man in a car.",
        ["killed 1 exact"],
    ),
    (
        "a man shot on a day is the one who died",
        "A man shot Saturday in Varnholt died Sunday at a hospital.",
        ["killed 1 exact"],
    ),
    (
        "whoever is taken to a bed dies in it",
        "Lusk was killed. Letara Jones was taken to a hospital, where she later died.",
        ["killed 2 exact", "killed 1 exact part", "killed 1 exact part"],
    ),
    (
        "a second verb has its own object",
        "He opened fire, fatally shooting her and striking two students before killing himself.",
        ["killed 2 exact"],
    ),
    (
        "a first name that is a season is a name",
        "An accident with a rifle claimed the life of 4-year-old Summer Miller.",
        ["killed 1 exact"],
    ),
    (
        "who passed away after all died",
        "The boy was taken off life support on Sunday and passed away.",
        ["killed 1 exact"],
    ),
    (
        "a clause goes on behind dashes",
        "Three men were found dead and 12 others -- nine males and three females -- were hospitalized.",
        ["killed 3 exact", "injured 12 exact", "injured 9 exact part", "injured 3 exact part"],
    ),
    (
        "who is in custody beside the dead is not dead",
        "The fight left one dead, four injured and a juvenile in custody.",
        ["killed 1 exact", "injured 4 exact"],
    ),
    (
        "the age of each of two counts nobody",
        "Two men, one 17 and the other 21, suffered gunshot wounds.",
        ["injured 2 exact"],
    ),
    (
        "who shot himself in a murder-suicide is dead",
        "A 4-year-old boy was killed in a murder-suicide. Kenneth Bakke, 59, shot his son and then shot himself.",
        ["killed 2 exact", "killed 1 exact part", "killed 1 exact part"],
    ),
    (
        "who died is none of the hurt that he is named among",
        "Fred Doe, 38, died on Sunday. Five people, including Doe, were injured when somebody fired into the yard.",
        ["killed 1 exact", "injured 4 exact"],
    ),
    (
        "who died is none of the hurt of whom he was one",
        "Fred Doe, 38, died on Sunday. Doe was one of five people injured in the yard.",
        ["killed 1 exact", "injured 4 exact", "injured 1 exact part"],
    ),
    ("both are two", "Two men were shot. Both died at a hospital.", ["killed 2 exact"]),
    ("both men are two", "Both men were killed in the crash.", ["killed 2 exact"]),
    ("two kinds are not two persons", "The raids killed both soldiers and civilians.", []),
    (
        "both who are taken to a hospital are known already",
        "A man was killed and a woman was wounded. Both were taken to a hospital.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "who was shot, was taken to hospital and was pronounced dead is dead",
        "Harrin sustained a gunshot wound, was taken to an area hospital, and was later pronounced deceased.",
        ["killed 1 exact"],
    ),
    (
        "what somebody is may stand before the name",
        "Police in Varnholt reported that victim Edda Harrin, 38, died early on Sunday.",
        ["killed 1 exact"],
    ),
    (
        "who is to be married is one of the family",
        "He fatally shot his fiancee, Edda Harrin, 34, and their son on Monday.",
        ["killed 2 exact"],
    ),
    (
        "who is left dead is not hurt with the others",
        "A shooting left a 25-year-old woman dead and three others injured in Varnholt.",
        ["killed 1 exact", "injured 3 exact"],
    ),
    (
        "a number of those killed may become another",
        "The number of civilians who have been killed by the shells that hit Varnholt on Saturday has become around 40.",
        ["killed 40 about"],
    ),
    (
        "a toll that could reach a vague number is none",
        "Nine people were killed in Varnholt. The death toll could reach dozens.",
        ["killed 9 exact"],
    ),
    (
        "why a toll may rise is no toll",
        "The monitor said the death toll was expected to rise because dozens were missing in Varnholt.",
        ["missing - vague"],
    ),
    (
        "one person in another town is counted too",
        "In Varnholt one civilian was killed by shells on Monday. In Alder one civilian was killed by shells on Monday.",
        ["killed 1 exact", "killed 1 exact"],
    ),
    (
        "those among the dead are told one by one",
        "Seven people were killed in Varnholt. A woman and a child were also among the dead.",
        ["killed 7 exact", "killed 1 exact part", "killed 1 exact part"],
    ),
]
