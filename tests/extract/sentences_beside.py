"""Sentences of our own, and how many are dead or hurt whom a report tells one by one, beside one another.

A row is a fact, a text and what it counts, as in the tables of figures.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

ROWS: list[Row] = [
    (
        "a fatal shooting kills the one whom it is of",
        "Jonas Hartig is held in the fatal shooting of a 15-year-old boy in Varnholt.",
        ["killed 1 exact"],
    ),
    (
        "a fatal stabbing kills as many as it is of",
        "He was charged in the fatal stabbing of two men in Varnholt.",
        ["killed 2 exact"],
    ),
    (
        "a murder is of the one named",
        "The murder of Ilse Brandt, 61, shook Varnholt.",
        ["killed 1 exact"],
    ),
    (
        "two behind one word of a headline are both hurt",
        "Deputy, suspect shot in Varnholt County",
        ["injured 2 exact", "injured 1 exact part", "injured 1 exact part"],
    ),
    (
        "others behind a comma are counted with the first",
        "Officer, 2 others wounded in Varnholt shootout",
        ["injured 3 exact", "injured 1 exact part", "injured 2 exact part"],
    ),
    (
        "grown people and a child of a headline are added up",
        "2 adults, 1 child dead in Varnholt",
        ["killed 3 exact", "killed 2 exact part", "killed 1 exact part"],
    ),
    (
        "police and those they sought are counted together where one word hurts them",
        "Two officers and a suspect were wounded in Varnholt.",
        ["injured 3 exact", "injured 2 exact part", "injured 1 exact part"],
    ),
    (
        "who are in a hospital beside a dead man are hurt",
        "A man is dead and two others are in the hospital after a shooting in Varnholt.",
        ["killed 1 exact", "injured 2 exact"],
    ),
    (
        "a medical center is a bed",
        "A man was killed in Varnholt. A second victim was taken to Varnholt Medical Center.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "two told by their ages are two",
        "A 17-year-old boy died in Varnholt. A 19-year-old and a 20-year-old were taken to a hospital.",
        ["killed 1 exact", "injured 2 exact", "injured 1 exact part"],
    ),
    (
        "another behind a dead one is in a bed of his own",
        "The shooting in Varnholt left one man dead and another in critical condition.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "a third is one more",
        "Two men were killed in Varnholt. A third is fighting for his life.",
        ["killed 2 exact", "injured 1 exact"],
    ),
    (
        "who was also shot is none of the dead",
        "One man was killed in Varnholt. Two women were also shot.",
        ["killed 1 exact", "injured 2 exact"],
    ),
    (
        "some behind a comma are of those just counted",
        "Three people suffered gunshot wounds in Varnholt, two with injuries to the leg.",
        ["injured 3 exact", "injured 2 exact part"],
    ),
    (
        "a bare number tells of those just found",
        "Officers found two people with gunshot wounds in Varnholt. One person died.",
        ["injured 1 exact", "killed 1 exact"],
    ),
    (
        "shot and killed are all whom the two verbs take",
        "He shot and killed his wife and two sons in Varnholt.",
        ["killed 1 exact part", "killed 3 exact", "killed 2 exact part"],
    ),
    (
        "shot to death are all whom the verb takes",
        "He shot his wife and two sons to death in Varnholt.",
        ["killed 1 exact part", "killed 3 exact", "killed 2 exact part"],
    ),
    (
        "who kills others and himself is one more",
        "A student killed four classmates and himself in Varnholt.",
        ["killed 1 exact part", "killed 5 exact", "killed 4 exact part"],
    ),
    (
        "who was held for the deaths and died is one more",
        "The gunman died in Varnholt after killing his wife.",
        ["killed 1 exact part", "killed 2 exact", "killed 1 exact part"],
    ),
    (
        "a deed that kills two has nobody for its doer",
        "A shooting killed two in Varnholt. The boy shot his brother to death and killed himself.",
        ["killed 2 exact", "killed 1 exact part", "killed 1 exact part"],
    ),
    (
        "bodies are of all who are joined",
        "The bodies of a woman and her two sons were found in Varnholt.",
        ["killed 1 exact part", "killed 3 exact", "killed 2 exact part"],
    ),
    (
        "who shot himself and died is hurt no more",
        "A boy who shot himself in Varnholt has died. The suspect suffered a wound after shooting himself.",
        ["killed 1 exact"],
    ),
    (
        "whom a gunman shot does not die of what kills the gunman",
        "The gunman shot two women and a man in Varnholt before he was killed by police.",
        ["injured 2 exact part", "injured 3 exact", "killed 1 exact"],
    ),
    (
        "whom a clause tells to be struck is nobody of the clause above",
        "Two teenagers are facing charges after an innocent bystander was struck by a bullet in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a robber is a person",
        "A masked robber was shot dead by a clerk in Varnholt.",
        ["killed 1 exact"],
    ),
    (
        "a burglar is a person",
        "A man shot a burglar in the leg in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "an intruder is a person",
        "A man shot an intruder in the leg in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a carjacker is a person",
        "Police shot a carjacker in the leg in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a thief is a person",
        "Police shot a thief in the leg in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a stepfather is a man",
        "A girl shot her stepfather in the arm in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a stepbrother is a man",
        "A girl shot her stepbrother in the arm in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a stepmother is a woman",
        "A girl shot her stepmother in the arm in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a stepsister is a woman",
        "A girl shot her stepsister in the arm in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a stepdaughter is a woman",
        "A man shot his stepdaughter in the arm in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a wife of before is a woman",
        "A man killed his ex-wife and her boyfriend in Varnholt.",
        ["killed 2 exact"],
    ),
    (
        "kin by marriage are kin",
        "A man shot his mother-in-law in the arm in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "whom he shot before he killed himself is not dead for that",
        "A man shot his wife in Varnholt and then killed himself. The woman is in critical condition.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "in a murder-suicide whom he shot is dead as he is",
        "In a murder-suicide in Varnholt on Monday a man shot his wife and then himself.",
        ["killed 2 exact"],
    ),
    (
        "a third whom a verb takes is one more",
        "A gunman killed two people in Varnholt and wounded a third.",
        ["killed 2 exact", "injured 1 exact"],
    ),
    (
        "another whom a verb takes is one more",
        "A man was sentenced for killing a teenager and wounding another in Varnholt.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "both whom a verb takes are two",
        "A gunman ambushed two officers in Varnholt, wounding both.",
        ["injured 2 exact"],
    ),
    (
        "nobody is taken off those who were shot, where nobody says how many they were",
        "Police said several people were shot in Varnholt. One man was killed.",
        ["injured - vague", "killed 1 exact"],
    ),
    (
        "the dead of a number behind the shot are not all who were shot",
        "Eight people were shot and one killed in Varnholt.",
        ["injured 7 exact", "killed 1 exact"],
    ),
    (
        "who is mourned and was shot and killed is dead",
        "Friends held a vigil in Varnholt for Ilse Brandt, who was shot and killed on Monday.",
        ["killed 1 exact"],
    ),
    (
        "who shot himself in a clause is its own subject",
        "A father was arrested in Varnholt after his son fatally shot himself.",
        ["detained 1 exact", "killed 1 exact"],
    ),
    (
        "officers who were shot are not those whom they killed",
        "Two officers were shot in Varnholt. The suspect was shot and killed.",
        ["injured 2 exact", "killed 1 exact"],
    ),
    (
        "one of two people killed is a part of them",
        "Dr. Brandt was one of two people killed in Varnholt.",
        ["killed 1 exact part", "killed 2 exact"],
    ),
    (
        "two of four who were found dead are parts of the dead",
        "Cathy and Mike Hartig, two of four people found dead in Varnholt on Monday, were married.",
        ["killed 2 exact part", "killed 4 exact"],
    ),
    (
        "of four, two were killed",
        "Two of four people were killed in Varnholt.",
        ["killed 2 exact"],
    ),
    (
        "a number between commas behind who did it is his age",
        "Sheriff: Student shooter, 14, dead, another girl injured at Varnholt school",
        ["injured 1 exact"],
    ),
    (
        "two names of a list are two, each with an age",
        "34-year-old Ilse Brandt, 19-year-old Jonas Hartig and 12-year-old Ada Roe were killed.",
        ["killed 3 exact"],
    ),
    (
        "a shooting death is of whose it is",
        "Teen charged in Varnholt 17-year-old's shooting death",
        ["killed 1 exact"],
    ),
    (
        "the death of a father long ago is none of the news",
        "A man was killed in Varnholt. His father's death in 2010 had left him alone.",
        ["killed 1 exact"],
    ),
    (
        "a headline joins a man and a child of some months",
        "Man, 17-month-old child dead in Varnholt",
        ["killed 2 exact", "killed 1 exact part", "killed 1 exact part"],
    ),
    (
        "others whom the same deed also hurt are counted with the first",
        "A 12-year-old boy remained in critical condition after a shooting that also injured three other people in Varnholt.",
        ["injured 1 exact part", "injured 4 exact", "injured 3 exact part"],
    ),
    (
        "two others in the next sentence are counted with the first",
        "A woman was shot in the leg at noon. Two other people were injured by shrapnel.",
        ["injured 1 exact part", "injured 3 exact", "injured 2 exact part"],
    ),
    (
        "three others are of those counted before",
        "Four people were shot. One was critically wounded. Three others were in stable condition.",
        ["injured 4 exact", "injured 1 exact part", "injured 3 exact part"],
    ),
    (
        "another man is one more",
        "A man was shot in Varnholt. Another man was grazed in the arm.",
        ["injured 1 exact part", "injured 2 exact"],
    ),
    (
        "a fifth victim is of the dead and the hurt told before",
        "A man was killed and four people were wounded in Varnholt. The fifth victim, a man, was shot in the leg.",
        ["killed 1 exact", "injured 4 exact", "injured 1 exact"],
    ),
    (
        "the only one who was hurt is who died",
        "Jonas Hartig was killed by a gunshot at noon. Hartig was the only person injured.",
        ["killed 1 exact"],
    ),
    (
        "a mother who died is none of those hurt",
        "Ilse Brandt, 27, died on Tuesday. Her son, 8-year-old Jonas, and his mother, Ilse, were both injured and taken to a hospital.",
        ["killed 1 exact", "injured 1 exact"],
    ),
    (
        "the shooting of a boy hits him",
        "Two men are charged with the shooting of a boy in Varnholt.",
        ["injured 1 exact"],
    ),
    (
        "a number behind a place and a comma counts people",
        "In Varnholt, 12 were wounded on Monday, and in Norwick, three were killed.",
        ["injured 12 exact", "killed 3 exact"],
    ),
    (
        "both behind a name and a comma are two",
        "When Jonas Hartig came with Ivo Marten, both were fatally shot.",
        ["killed 2 exact"],
    ),
    (
        "who shot himself and another in a murder-suicide makes two dead",
        "Police say it was a murder-suicide. Brandt shot himself and Lynn.",
        ["killed 2 exact"],
    ),
    (
        "whom somebody shot who then took his own life is dead in a murder-suicide",
        "Police called it a murder-suicide. Brandt shot his wife, Ada, and then committed suicide.",
        ["killed 1 exact part", "killed 1 exact part", "killed 2 exact"],
    ),
    (
        "whom somebody shot in an attempt may live",
        "Police called it an attempted murder-suicide. Brandt shot his wife in the arm and then shot himself.",
        ["injured 1 exact", "injured 1 exact"],
    ),
    (
        "shots that were fired or heard are nobody who was shot",
        "Ivo Marten fired one shot into the air and then fired a second shot.",
        [],
    ),
    (
        "the number of a broadcaster is no toll",
        "Boy accidentally shoots, kills self - WXQZ Varnholt - Region 8 News",
        ["killed 1 exact"],
    ),
    (
        "whom somebody shot and whom he then wounded are two",
        "He shot his girlfriend in the hand, then wounded a police officer.",
        ["injured 1 exact part", "injured 1 exact part", "injured 2 exact"],
    ),
]
