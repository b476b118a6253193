"""Sentences of our own whose count is told by a word other than a number, and numbers that count nobody.

A row is a fact, a text and what it counts, as in the tables of figures.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

MULTIPLES: list[Row] = [
    (
        "a triple homicide is three dead",
        "Police are looking into a triple homicide at a farm.",
        ["killed 3 exact"],
    ),
    (
        "a quadruple shooting hit four",
        "A quadruple shooting in Alder left the town shaken.",
        ["injured 4 exact"],
    ),
    (
        "a triple shooting that left one dead hurt two",
        "A triple shooting left one man dead.",
        ["killed 1 exact", "injured 2 exact"],
    ),
    (
        "whom a double shooting killed is none of those hurt",
        "One man is dead after a double shooting.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    ("several double homicides are no number", "The town saw double homicides before.", []),
    (
        "of a double murder-suicide nobody says how many died",
        "Police call it a double murder-suicide.",
        [],
    ),
    (
        "the number beside it says the same",
        "Four people were shot in the quadruple shooting.",
        ["injured 4 exact"],
    ),
]

OF_ALL: list[Row] = [
    (
        "one named by the age alone is counted with the adults",
        "Four adults and a 3-year-old were shot in Alder on Monday.",
        ["injured 5 exact", "injured 4 exact part", "injured 1 exact part"],
    ),
    (
        "who sustains wounds is hurt",
        "Ada Quill was fatally shot in a garage. Three others sustained bullet wounds.",
        ["killed 1 exact", "injured 3 exact"],
    ),
    (
        "a fourth man lives where three have died",
        "Three people were killed in Alder. A fourth man suffered a gunshot wound.",
        ["killed 3 exact", "injured 1 exact"],
    ),
    (
        "who was shot and is among the dead is not hurt",
        "A fire captain is charged after shooting a junior firefighter on Sunday. The boy has died.",
        ["killed 1 exact"],
    ),
    (
        "those hurt in parts are told without the dead",
        "Four people were shot in Alder. A woman was shot in the leg. Three people were wounded, and a man "
        "has died.",
        ["injured 3 exact", "injured 1 exact part", "injured 3 exact part", "killed 1 exact"],
    ),
]

NOBODY: list[Row] = [
    ("a number to call counts nobody", "The men were shot. Call 855-TIPS-247 with tips.", []),
    (
        "an age before a dash counts nobody",
        "The victims, Ada Quill, 13, and Mira Doran, 16 – died at the scene.",
        ["killed 1 exact"],
    ),
    (
        "an age that hangs on a name counts nobody",
        "The victim, Ivan Roe-23, was pronounced dead.",
        ["killed 1 exact"],
    ),
    (
        "bounds of ages count nobody",
        "Three men between the ages of 18 and 23 with her were injured in a shooting in Alder.",
        ["injured 3 exact"],
    ),
    (
        "the number of a club and a bore count nobody",
        "Five men were wounded in a shooting at Club 21 in Alder. A 22 caliber pistol was found.",
        ["injured 5 exact"],
    ),
    (
        "the size of a quake counts nobody, with a hyphen or without",
        "The 7.0-magnitude earthquake killed 20 people. The toll of the 7.0 magnitude earthquake may rise.",
        ["killed 20 exact"],
    ),
    (
        "how strong a body is counts none of it as missing",
        "Between 100 and 150 people from its 9,000-strong mission are missing.",
        ["missing - between"],
    ),
    (
        "the speed of a storm counts nobody",
        "A storm with winds of 150 mph killed 20 people in Alder.",
        ["killed 20 exact"],
    ),
    (
        "an age left hanging counts nobody",
        "Police seek the shooter in the slayings of 14- and 18-year-olds.",
        [],
    ),
]

DOERS: list[Row] = [
    (
        "who turned the gun on himself is one more than those whom he killed",
        "Ivan Roe shot his wife and her daughter, then turned the gun on himself. "
        "Police say the man killed his wife and her daughter.",
        ["killed 3 exact", "killed 2 exact part", "killed 1 exact part"],
    ),
    (
        "any gun may be turned on oneself",
        "Ivan Roe killed his wife and four children on Monday and turned the shotgun on himself.",
        ["killed 6 exact", "killed 1 exact part", "killed 1 exact part", "killed 4 exact part"],
    ),
    (
        "a gunman who is shot dead is one more than those whom he killed",
        "A gunman killed five people in Alder on Monday. The suspect was shot dead by police.",
        ["killed 6 exact", "killed 5 exact part", "killed 1 exact part"],
    ),
    (
        "children are none of the men who die by their own hand",
        "Three children were found dead in Alder. The man died of a self-inflicted gunshot wound.",
        ["killed 4 exact", "killed 3 exact part", "killed 1 exact part"],
    ),
    (
        "who killed them and then himself is one more than his victims",
        "A woman and her two sons were shot to death by her husband, who then killed himself.",
        [
            "killed 4 exact",
            "killed 3 exact part",
            "killed 1 exact part",
            "killed 2 exact part",
            "killed 1 exact part",
        ],
    ),
    (
        "the victims alone are a part of those who are dead with the doer",
        "The killing of his wife and four children shook Alder. Police say Ivan Roe fatally shot his wife and four "
        "children on Monday and then turned the gun on himself.",
        [
            "killed 5 exact part",
            "killed 1 exact part",
            "killed 4 exact part",
            "killed 6 exact",
            "killed 1 exact part",
            "killed 1 exact part",
            "killed 4 exact part",
        ],
    ),
    (
        "suspects who are killed are their own victims' doers and nobody more",
        "Police killed two suspects in Alder on Monday. One suspect died at the scene.",
        ["killed 2 exact", "killed 1 exact"],
    ),
    (
        "a number of all the dead holds the doer",
        "Six people are dead in Alder. A gunman killed five people before he killed himself.",
        ["killed 6 exact", "killed 5 exact"],
    ),
    (
        "what stands beside one of the other sex is somebody else",
        "Man kills woman, her son, himself",
        ["killed 3 exact"],
    ),
    (
        "who killed one and then turned the gun on himself makes two",
        "A man shot at twelve people before turning the gun on himself. He killed one and injured three.",
        ["killed 2 exact", "killed 1 exact part", "killed 1 exact part", "injured 3 exact"],
    ),
]

PLACES: list[Row] = [
    (
        "a third who died follows two dead",
        "Two people were found dead in Alder on Monday and a third person died at a hospital.",
        ["killed 2 exact", "killed 3 exact"],
    ),
    (
        "a third who died beside two who were hurt is one dead",
        "Two people were wounded in Alder on Monday and a third person died at a hospital.",
        ["injured 2 exact", "killed 1 exact"],
    ),
    (
        "where nobody is told before a third who dies is the third of the dead",
        "A third man has died after the shooting in Alder on Monday.",
        ["killed 3 exact"],
    ),
    (
        "a fourth who was hurt beside three dead is one hurt",
        "A third person has died after a shooting in Alder. A fourth victim was critically injured.",
        ["killed 3 exact", "injured 1 exact"],
    ),
    (
        "three who are named one by one are three",
        "Three victims, a 25-year-old man, a 26-year-old man, and a 33-year-old man, were all taken to a "
        "hospital with gunshot wounds.",
        ["injured 3 exact", "injured 1 exact"],
    ),
    (
        "they who died are those who were brought",
        "The woman died at the scene. The man and the girl were rushed to a hospital where they later died.",
        ["killed 1 exact", "killed 2 exact"],
    ),
    (
        "the second of a school to be killed is one",
        "The boy is the second Alder student to be killed this year.",
        ["killed 1 exact"],
    ),
]

SHORT_OF: list[Row] = [
    ("attempted murders kill nobody", "The men face the attempted murders of five teenagers.", []),
    ("who was nearly killed lives", "A teen was nearly killed in Alder on Friday.", []),
    ("an age stands behind the third of a name", "Ivan Roe III, 46, was injured.", ["injured 1 exact"]),
]

BESIDE: list[Row] = [
    (
        "of two participles each has its own noun",
        "Man killed, 6-year-old girl wounded in Alder",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "of two verbs each has its own number",
        "Police arrested two men in a shooting that killed one, injured 4 others.",
        ["detained 2 exact", "killed 1 exact", "injured 4 exact"],
    ),
    (
        "who shot and killed somebody by name lives",
        "A boy was found dead. Officer Ivan Roe shot and killed Brandt following a robbery.",
        ["killed 1 exact", "killed 1 exact"],
    ),
    (
        "the victims of whom one has died are those who were shot",
        "Four people were shot. All four victims were taken to a hospital. One of the victims died.",
        ["injured 3 exact", "killed 1 exact"],
    ),
]

OF_THEM: list[Row] = [
    (
        "those of the hurt who died are not hurt",
        "Three men were found with gunshot wounds at a bar. Two of those men later died.",
        ["injured 1 exact", "killed 2 exact"],
    ),
    (
        "one of the victims who has died is none of the wounded",
        "Four people were wounded in Alder on Monday. One of the victims has died.",
        ["injured 3 exact", "killed 1 exact"],
    ),
    (
        "one of the victims who is dead already is none of the wounded either",
        "One person was killed and four were wounded. One of the victims died at the scene.",
        ["killed 1 exact", "injured 4 exact", "killed 1 exact"],
    ),
    (
        "of a quadruple shooting two may live and two have died",
        "Police are looking into a quadruple shooting that left two dead.",
        ["injured 2 exact", "killed 2 exact"],
    ),
    (
        "those named one by one are parts of a larger number",
        "Gunman kills wife, self in spree that left four dead",
        ["killed 2 exact part", "killed 4 exact"],
    ),
]

ONE_BY_ONE: list[Row] = [
    (
        "who was also killed is one more, however far from the first",
        "Ivan Doran, 22, was shot and killed in Alder on Friday. The shop was full at the time, but those inside "
        "ran to the back door and hid in the yard. Four people were injured in the shooting, which police do not "
        "take for a robbery. Bo Quill, a customer at the shop, was also killed.",
        ["killed 1 exact part", "killed 2 exact", "injured 4 exact"],
    ),
    (
        "three joined by a comma and a word are three",
        "A woman, a man and a child were pronounced dead at the scene.",
        ["killed 3 exact"],
    ),
    (
        "two nouns under one article are one person",
        "It was revenge for the death of a gang member and brother of the suspect.",
        ["killed 1 exact"],
    ),
    (
        "those joined to one whose death is told are dead with her",
        "The death of a woman and her two sons found with gunshot wounds shook Alder.",
        ["killed 1 exact part", "killed 3 exact", "killed 2 exact part"],
    ),
    (
        "those who have died are dead, whatever stands between",
        "All four people involved in a shooting early on Saturday in Alder have now died.",
        ["killed 4 exact"],
    ),
    (
        "three shot of five are a part, and none of them need be the dead",
        "A man shot five people in Alder, killing one. Three people were shot in front of a hotel, and the "
        "gunman chased a fourth to the back.",
        ["injured 4 exact", "killed 1 exact", "injured 3 exact part"],
    ),
    (
        "the dead are among those hit by gunfire",
        "A shooting in Alder left three dead. Four people were hit by gunfire.",
        ["killed 3 exact", "injured 1 exact"],
    ),
    (
        "a number before a bed counts the hurt, whatever stands before it",
        "1 juvenile killed, 2 in critical condition after Alder shooting",
        ["killed 1 exact", "injured 2 exact"],
    ),
    (
        "who may be dead or alive is not told dead",
        "Two people were shot in Alder. There is a man in the yard, and I do not know if he is dead or alive.",
        ["injured 2 exact"],
    ),
    (
        "who was shot, not fatally, lives",
        "Her nephew shot his grandmother, not fatally, in the back.",
        ["injured 1 exact"],
    ),
    (
        "who died a day before is dead of another deed",
        "A 6-year-old boy died in Alder. The shooting came a day after a 2-year-old boy died in a home.",
        ["killed 1 exact"],
    ),
    (
        "he and those whom he shot with himself are counted together",
        "A man shot himself and his two daughters in Alder on Monday.",
        ["injured 3 exact", "injured 1 exact part", "injured 2 exact part"],
    ),
    (
        "several are as many as are told one by one",
        "A shooting in Alder wounded several people. A 22-year-old man was shot in the leg. A 25-year-old man was "
        "shot in the arm.",
        ["injured - vague", "injured 2 exact", "injured 1 exact part"],
    ),
    (
        "those told one by one beside the dead all live",
        "An 18-year-old man was shot in the leg. A woman, 22, was grazed. A third victim, a 30-year-old man, was "
        "shot and pronounced dead.",
        ["injured 2 exact", "injured 1 exact part", "injured 1 exact part", "killed 1 exact"],
    ),
    (
        "he who died in the next sentence is the fourth man, who was shot",
        "A fourth man was shot in the head. He later died at a hospital.",
        ["killed 1 exact"],
    ),
    (
        "who attempts suicide lives",
        "A man shot his girlfriend before turning the gun on himself. It was an attempted murder-suicide.",
        ["injured 2 exact", "injured 1 exact part", "injured 1 exact part"],
    ),
]

ROWS: list[Row] = [
    *MULTIPLES, *OF_ALL, *NOBODY, *DOERS, *PLACES, *SHORT_OF, *BESIDE, *OF_THEM, *ONE_BY_ONE,
]  # fmt: skip
