"""Sentences of our own on what people are in or go through: on the run, ill, in need, locked up, swept away.

A row is a fact, a text and what it counts, as in the tables of figures.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

ROWS: list[Row] = [
    (
        "who is driven from home is displaced",
        "About 300 families were driven from their homes by the floods.",
        ["displaced 300 about"],
    ),
    (
        "whose home is behind a long object",
        "The flood drove hundreds of farmers and their families from their homes.",
        ["displaced - vague"],
    ),
    (
        "who is ordered out is displaced",
        "Authorities ordered 4,000 people to leave their homes.",
        ["displaced 4000 exact"],
    ),
    (
        "who lost a home is displaced",
        "More than 4,000 people lost their homes in the fire.",
        ["displaced 4000 more_than"],
    ),
    (
        "who took refuge is displaced",
        "Some 400 people have taken refuge in schools.",
        ["displaced 400 about"],
    ),
    (
        "who lives in tents is displaced",
        "Some 400 people are living in tents outside Brenn.",
        ["displaced 400 about"],
    ),
    (
        "who is moved to a camp of tents is displaced",
        "Around 4,000 people will be moved to tent villages.",
        ["displaced 4000 about"],
    ),
    (
        "who became a refugee is displaced",
        "More than three million Marovians have become refugees.",
        ["displaced 3000000 more_than"],
    ),
    (
        "refugees are displaced, and migrants beside them",
        "About 4,000 migrants and refugees have crossed into Veldin.",
        ["displaced 4000 about"],
    ),
    (
        "who could get out is displaced",
        "A family of six people was able to get out of the besieged town.",
        ["displaced 6 exact"],
    ),
    (
        "half of those who live somewhere fled",
        "The war killed 400 people and nearly half the population fled their homes.",
        ["killed 400 exact", "displaced - nearly"],
    ),
    (
        "whom troops drive from home is of the war whose toll is told beside",
        "More than 150,000 people have been killed since the revolt began in 2011 and nine million have been driven from their homes.",
        ["killed 150000 more_than", "displaced 9000000 exact"],
    ),
    (
        "those of whom more is done are counted twice",
        "Gunmen abducted 12 men in Hask and killed them.",
        ["abducted 12 exact", "killed 12 exact"],
    ),
    (
        "a toll goes on in the next sentence",
        "The raids had an initial death toll of 47. This was later updated to 82 on Sunday including 58 civilians.",
        ["killed 47 exact", "killed 82 exact", "killed 58 exact part"],
    ),
    (
        "a list goes on behind where its first come from",
        "Shelling killed 12 soldiers from the north and four fighters from the south.",
        ["killed 12 exact", "killed 4 exact"],
    ),
    (
        "two deeds of one people",
        "The offensive ended in the killing or wounding of several militants.",
        ["killed - vague", "injured - vague"],
    ),
    ("numbers are some", "The army left numbers of militants dead in Brenn.", ["killed - vague"]),
    (
        "growing numbers are a trend",
        "Agencies report growing numbers of people displaced from their homes.",
        [],
    ),
    (
        "a bare number that is treated is one of people",
        "Cholera has killed 14 people, and 600 have been treated.",
        ["killed 14 exact", "affected 600 exact"],
    ),
    (
        "who caught a disease is affected",
        "At least 312 people contracted the virus.",
        ["affected 312 at_least"],
    ),
    (
        "who is found to be ill is affected",
        "At least 312 people have tested positive for the virus.",
        ["affected 312 at_least"],
    ),
    (
        "the number of cases is a count of the ill",
        "The number of cholera cases has reached 312.",
        ["affected 312 exact"],
    ),
    ("infections are cases", "Health officials confirmed 312 new infections.", ["affected 312 exact"]),
    (
        "who lies in a hospital with a disease is no wounded",
        "Some 312 people were hospitalised with cholera.",
        ["affected 312 about"],
    ),
    (
        "who is in quarantine is affected",
        "Some 312 passengers were put under quarantine.",
        ["affected 312 about"],
    ),
    (
        "who could hardly breathe is affected",
        "Some 33 people mostly women and children suffered from breathing difficulties.",
        ["affected 33 about"],
    ),
    (
        "who has no water is affected",
        "Two million people lack access to clean water.",
        ["affected 2000000 exact"],
    ),
    (
        "who needs help is affected",
        "Three million people are in need of humanitarian assistance.",
        ["affected 3000000 exact"],
    ),
    (
        "who is under siege, without a verb",
        "Fighting reached Brenn, with 300,000 under siege.",
        ["affected 300000 exact"],
    ),
    (
        "who lives where a siege is",
        "Some 300,000 people are believed to live in Brenn, which is under siege.",
        ["affected 300000 about"],
    ),
    (
        "who had to leave home, where he lives told between",
        "About 2,300 residents of the valley had to abandon their homes.",
        ["displaced 2300 about"],
    ),
    ("camps hold those who fled", "Camps around Brenn hold 45,000 people.", ["displaced 45000 exact"]),
    ("who fell to his death is dead", "Twelve people plunged to their deaths.", ["killed 12 exact"]),
    ("whom police lock up is detained", "Authorities locked up twelve journalists.", ["detained 12 exact"]),
    ("who receives aid is not told to be in need", "Twelve students received aid from the fund.", []),
    (
        "who survived is affected",
        "At least 578 people survived the sinking of the ferry.",
        ["affected 578 at_least"],
    ),
    (
        "who is pulled out alive is affected",
        "Rescuers pulled twelve people alive from the rubble.",
        ["affected 12 exact"],
    ),
    ("who did not survive is dead", "Twelve people did not survive the crash.", ["killed 12 exact"]),
    (
        "who is beaten to death is dead",
        "A young man was beaten to death by police in June.",
        ["killed 1 exact"],
    ),
    (
        "who is buried in a grave is dead",
        "Authorities have buried twelve people in mass graves.",
        ["killed 12 exact"],
    ),
    (
        "who needs a surgeon is hurt",
        "Twelve people needed hospital treatment after the blast.",
        ["injured 12 exact"],
    ),
    (
        "who is left with bruises is hurt",
        "The clash left twelve policemen with cuts and bruises.",
        ["injured 12 exact"],
    ),
    ("a small number is some", "The clashes left a small number of people injured.", ["injured - vague"]),
    ("who is swept away is missing", "Twelve people were swept away by the flood.", ["missing 12 exact"]),
    (
        "who was not seen again is missing",
        "Twelve climbers have not been seen since the storm.",
        ["missing 12 exact"],
    ),
    (
        "for whom rescuers look is missing",
        "Rescuers are searching for twelve missing miners.",
        ["missing 12 exact"],
    ),
    (
        "who is put behind bars is detained",
        "Untold numbers of protesters were thrown into prison.",
        ["detained - vague"],
    ),
    (
        "whom an army takes away is detained",
        "Troops seized twelve activists in Brenn.",
        ["detained 12 exact"],
    ),
    ("whom gunmen take away is abducted", "Gunmen took away twelve young men.", ["abducted 12 exact"]),
    ("who is held hostage is abducted", "Twelve pilgrims were held hostage.", ["abducted 12 exact"]),
    (
        "who is taken away in an ambulance is hurt",
        "She saw two others taken away in ambulances after the crash.",
        ["injured 2 exact"],
    ),
    ("one who carries a bag is not swept away", "One man carried a bag off the train after the blast.", []),
    ("what is brought for people harms nobody", "The convoy brought food for 40,000 people.", []),
]
