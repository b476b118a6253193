"""Sentences of our own, and how many were killed and hurt where no number says so outright.

A row is a fact, a text and what it counts, as in the tables of figures.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

TOGETHER: list[Row] = [
    (
        "those joined in one sentence are parts of the number of all of them",
        "A boy and four adults were wounded. Police say that the five people were shot at noon.",
        ["injured 5 exact", "injured 1 exact part", "injured 4 exact part"],
    ),
    (
        "children with their ages are counted with the adults behind them",
        "Two boys, ages 7 and 10, and two adults were found slain in Norwick.",
        ["killed 4 exact", "killed 2 exact part", "killed 2 exact part"],
    ),
    (
        "children with their ages are counted with their mother",
        "Two children, ages 3 and 5, and their mother have been found dead.",
        ["killed 3 exact", "killed 2 exact part", "killed 1 exact part"],
    ),
    (
        "a mother and her children are counted together",
        "Police are investigating the deaths of a mother and her two children.",
        ["killed 3 exact", "killed 1 exact part", "killed 2 exact part"],
    ),
    (
        "a boy and a girl who were victims of a shooting are two",
        "A teenage boy and a young girl were victims of a double shooting.",
        ["injured 2 exact", "injured 1 exact part", "injured 1 exact part"],
    ),
    (
        "a woman left dead is not counted with the hurt",
        "The shooting left a woman dead and three others injured.",
        ["killed 1 exact", "injured 3 exact"],
    ),
]

THE_DEAD_AND_THE_HURT: list[Row] = [
    (
        "those who were shot and later died are dead",
        "Two men were shot and later died at a hospital.",
        ["killed 2 exact"],
    ),
    (
        "who shot the others is none of those whom he shot",
        "A gunman shot three people before killing himself.",
        ["killed 1 exact", "injured 3 exact"],
    ),
    (
        "those whom a man shot who died are hurt",
        "A gunman shot three people and died.",
        ["killed 1 exact", "injured 3 exact"],
    ),
    (
        "a child that was taken to be treated, where he died, is dead and not hurt",
        "A boy was shot on Sunday. The 2-year-old child was taken to Quill Hospital to be treated, where he died.",
        ["killed 1 exact"],
    ),
    (
        "who was also shot is none of the dead before",
        "Lena Brandt, 17, died in hospital. Another resident, Ivan Roe, 18, was also shot.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "who is shot under another name is none of the dead",
        "Lena Brandt was killed in the alley. Ivan Roe was shot in the leg.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "whom somebody shoots is another than the one who shoots",
        "A teen died in Norwick. He was shot by another teen.",
        ["killed 1 exact"],
    ),
    (
        "one of two verbs may say that who was shot has died",
        "A young man was shot several times and died at a hospital.",
        ["killed 1 exact"],
    ),
    (
        "who sustained an injury and was pronounced dead is dead",
        "The victim sustained a serious injury and was pronounced dead on Monday.",
        ["killed 1 exact"],
    ),
    (
        "a noun beside the subject may say that it is a person",
        "Roe's co-actor, an 18-year-old Norwick man, was shot in the alley.",
        ["injured 1 exact"],
    ),
    (
        "others who were shot are none of the dead",
        "Two men are dead. Two others were taken to the hospital.",
        ["killed 2 exact", "injured 2 exact"],
    ),
    (
        "those shot less the dead of the sentence are not the dead of the next",
        "Four shot, two dead in Norwick. Two women have died.",
        ["injured 2 exact", "killed 2 exact"],
    ),
    (
        "who was shot may be the one who died",
        "A teen was shot in Norwick. The victim died.",
        ["killed 1 exact"],
    ),
]

HEADLINES: list[Row] = [
    (
        "a girl who shot and killed another is not hurt",
        "Girl, 13, accidentally shot, killed older brother",
        ["killed 1 exact"],
    ),
    ("a teen shot, killed is dead", "Teen shot, killed in Norwick", ["killed 1 exact"]),
]

BY_OWN_HAND: list[Row] = [
    ("who shoots himself is hurt", "A woman shot herself in the leg.", ["injured 1 exact"]),
    ("a child known by his age shoots himself", "An 8-year-old shot himself.", ["injured 1 exact"]),
    (
        "who takes his own life is dead",
        "A student took his own life in the shelter.",
        ["killed 1 exact"],
    ),
    (
        "who kills others and then himself is one of the dead",
        "A man fatally shot his wife and two young sons before killing himself.",
        ["killed 4 exact", "killed 1 exact part", "killed 1 exact part", "killed 2 exact part"],
    ),
    (
        "who shoots somebody dead and turns the gun on himself is dead",
        "A man shot his daughter dead before turning the gun on himself.",
        ["killed 2 exact", "killed 1 exact part", "killed 1 exact part"],
    ),
    (
        "what first reports say of one person is no earlier count",
        "Preliminary reports show that a boy found the gun and shot himself.",
        ["injured 1 exact"],
    ),
    ("a wife and himself are two", "A man killed his wife and himself.", ["killed 2 exact"]),
]

BESIDE: list[Row] = [
    ("who passes away is dead", "The boy passed away on Sunday.", ["killed 1 exact"]),
    ("a child of so many months is one", "An 18-month old is dead.", ["killed 1 exact"]),
    (
        "who is dead from a wound is dead",
        "Norwick juvenile dead from gunshot wound",
        ["killed 1 exact"],
    ),
    (
        "who is treated for wounds is hurt",
        "Six other people were treated for gunshot wounds.",
        ["injured 6 exact"],
    ),
    (
        "one who is treated and released is hurt",
        "Ivan Roe of Norwick was treated and released from the hospital.",
        ["injured 1 exact"],
    ),
    (
        "others left in the hospital are not dead",
        "A shooting left two people dead and three others in the hospital.",
        ["killed 2 exact", "injured 3 exact"],
    ),
    (
        "who is found suffering from a wound is hurt",
        "They discovered a juvenile male suffering from a gunshot wound.",
        ["injured 1 exact"],
    ),
    (
        "who is hit during a shooting is hurt",
        "The 28-year-old man was also hit during the shooting.",
        ["injured 1 exact"],
    ),
    ("whose head a bullet strikes is hurt", "A bullet struck the boy's head.", ["injured 1 exact"]),
    (
        "a condition may be told in two words",
        "One male victim is in critical, but stable condition.",
        ["injured 1 exact"],
    ),
    (
        "those named beside a number are parts of it",
        "The four victims, three men and a woman, were treated at a hospital.",
        ["injured 4 exact", "injured 3 exact part", "injured 1 exact part"],
    ),
    (
        "others who sustain injuries beside the dead are hurt",
        "Two civilians were killed and 4 others sustained serious injuries.",
        ["killed 2 exact", "injured 4 exact"],
    ),
]

AT_WAR: list[Row] = [
    ("a couple are two, however old", "An elderly couple died in a house fire.", ["killed 2 exact"]),
    (
        "cases of a disease are people",
        "The ministry has confirmed 312 cases of measles and nine deaths.",
        ["affected 312 exact", "killed 9 exact"],
    ),
    ("cases before a court are none", "The court heard 12 cases of murder.", []),
    (
        "who was shot, not fatally, lives",
        "Her nephew shot his grandmother, not fatally, in the back.",
        ["injured 1 exact"],
    ),
    ("who was non-fatally shot lives", "A man was non-fatally shot in the leg.", ["injured 1 exact"]),
    (
        "who has been made homeless is displaced",
        "About 300,000 have been made homeless.",
        ["displaced 300000 about"],
    ),
    (
        "the men that an army has lost are dead",
        "The army said it had lost 40 men in the valley.",
        ["killed 40 exact"],
    ),
    ("the men that a club has lost are not", "The club has lost five men to illness.", []),
    ("an army's own losses are its dead", "The militia put its own losses at 40.", ["killed 40 exact"]),
    ("a company's losses are money", "The company put its losses at 40 million.", []),
    (
        "who is moved to shelters is displaced",
        "Rescuers moved 300 residents to shelters after the quake.",
        ["displaced 300 exact"],
    ),
    (
        "who is taken to safety is displaced",
        "Around 300 people were taken to safety in Veldin.",
        ["displaced 300 about"],
    ),
    ("who is taken to school is not", "About 50 children were taken to school in Veldin.", []),
    ("prisoners who are moved to a camp are not", "Ten prisoners were moved to a camp near Veldin.", []),
    (
        "the hurt told in the second half of a sentence are not dead",
        "A source at the Veldin Health Directorate told reporters that eight students between 7 and 12 years old "
        "were killed and another 27 students and a female teacher were injured.",
        ["killed 8 exact", "injured 27 exact", "injured 1 exact part"],
    ),
    (
        "fighters whom an army loses are dead",
        "The army lost more than 40 soldiers in the battle.",
        ["killed 40 more_than"],
    ),
    (
        "those among whom others are counted are the whole",
        "Fifteen civilians among them 11 children were killed.",
        ["killed 15 exact", "killed 11 exact part"],
    ),
    (
        "a whole is told behind its part",
        "At least 287 IS fighters among them 26 minors had been killed in the fight for the town.",
        ["killed 287 at_least", "killed 26 exact part"],
    ),
    (
        "a second verb without its comma has numbers of its own",
        "The attack has killed two patients injured eight others and left the building damaged.",
        ["killed 2 exact", "injured 8 exact"],
    ),
    ("what else is lost is nobody", "The village lost 40 houses in the flood.", []),
    ("a rank among tolls is no toll", "The number of deaths was one of the highest daily tolls.", []),
    (
        "hostages who are killed are dead",
        "At least 15 of the 350 hostages taken by the rebels have been killed.",
        ["killed 15 at_least", "abducted 350 exact"],
    ),
]

ONE: list[Row] = [
    ("an age counts nobody", "Marie Vell, 84 - saved after ten days under rubble.", []),
    (
        "a bare number is captured",
        "12 soldiers died, six were wounded and seven were captured.",
        ["killed 12 exact", "injured 6 exact", "detained 7 exact"],
    ),
    ("a rank is no number", "The strike killed the group's No. 2 leader.", []),
    ("who is held no longer", "Ana Vell, who is no longer in custody, spoke.", []),
    (
        "who is held is told behind him",
        "Jonas Vell, who was placed under house arrest, spoke.",
        ["detained 1 exact"],
    ),
    ("if they had been held", "If the four envoys had been detained by the army, they would be freed.", []),
    ("his children are not counted", "A father of three was killed.", ["killed 1 exact"]),
    ("a husband is a father", "A husband and father of three was killed in Hask.", ["killed 1 exact"]),
    (
        "one person of two callings",
        "Jonas Vell, a reporter and photographer who was kidnapped in 2009, was freed.",
        ["abducted 1 exact"],
    ),
    ("two persons", "A soldier and policeman were killed.", ["killed 2 exact"]),
    ("one is told by his nation", "A Syrian and an Iraqi man were arrested in Hask.", ["detained 2 exact"]),
    ("who is beaten to death is dead", "Police beat a man to death outside a cafe.", ["killed 1 exact"]),
    (
        "who is seen to be got out",
        "Friday saw the team pull a young police officer alive from the rubble.",
        ["affected 1 exact"],
    ),
]

_EVACUATION = "Norland is evacuating its nationals. Many are stranded. The evacuation goes on. "
LEAVING: list[Row] = [
    (
        "those who leave meanwhile are counted",
        "Norland has a crisis as thousands of refugees flood across the border.",
        ["displaced - vague"],
    ),
    ("who is on board", _EVACUATION + "A ferry carrying 207 passengers left Hask.", ["displaced 207 exact"]),
    (
        "those of one nation among them",
        _EVACUATION + "A flight landed in Hask with 130 people aboard, including 53 Veldans.",
        ["displaced 130 exact", "displaced 53 exact part"],
    ),
    ("who sets out", _EVACUATION + "Another 4,900 boarded ships in Hask.", ["displaced 4900 exact"]),
    ("who is helped to", _EVACUATION + "It has helped 600 nationals leave Hask.", ["displaced 600 exact"]),
    ("how many could be", _EVACUATION + "The ferry has a capacity of 1,200 passengers.", []),
    ("who flies elsewhere", "A plane carrying 207 passengers landed in Hask.", []),
    ("who does something meanwhile", "Three people died as thousands marched.", ["killed 3 exact"]),
    ("of whom it is said", "The minister is believed to have been killed.", ["killed 1 exact"]),
]

ROWS: list[Row] = [
    *LEAVING,
    *ONE,
    *AT_WAR,
    *BY_OWN_HAND,
    *BESIDE,
    *HEADLINES,
    *TOGETHER,
    *THE_DEAD_AND_THE_HURT,
]
