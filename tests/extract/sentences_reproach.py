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
        "a warning that more crimes would come is no accusation of them",
        "The mayor said any delay would open the door to more violations by the army.",
        [],
    ),
    (
        "what else is told is so by whoever told the first of it",
        "The mayor said that the guards broke up a rally in which 1500 people took part on Sunday, adding that government "
        "forces had fired rockets at the port.",
        ["blames by mayor at government forces"],
    ),
    (
        "a participle that is the only verb has a doer",
        "Hask Front-linked rebel groups targeted with 8 rocket shells the village of Kol in the countryside injuring a woman and a young man a source at the Police Command told the agency.",
        ["blames by Police Command"],
    ),
    (
        "violations are those of whoever did them",
        "The union deplores the violations by armed groups, it said.",
        ["condemns by union at violations", "blames by union at armed groups"],
    ),
    (
        "those die at the hands of whoever stormed their town",
        "The union said nine people were killed when the militia stormed the town.",
        ["blames by union at militia"],
    ),
    (
        "who comes under attack from somebody does not attack",
        "Activists said the protesters had come under attack from the guards.",
        ["blames by Activists at guards"],
    ),
    (
        "where the blame lies somebody is blamed",
        "The mayor said responsibility for the deaths rests with the army.",
        ["blames by mayor at army"],
    ),
    (
        "whose fault it is is blamed",
        "The mayor said the killing was the fault of the army.",
        ["blames by mayor at army"],
    ),
    (
        "a paper accuses whom it names",
        "A government investigation blames armed groups for the killing.",
        ["blames by government investigation at armed groups"],
    ),
    (
        "more force than a state may use is an accusation",
        "Nine people died on Sunday. The union says the police used excessive force against a rally.",
        ["blames by union at police"],
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
        "who is concerned at what may come warns",
        "The bishop said he was deeply worried about the siege, which could starve the town.",
        ["warns by bishop at siege"],
    ),
    (
        "who is concerned at what is does not warn",
        "The bishop said he was deeply worried about the siege.",
        [],
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
        "allies condemn as anybody does",
        "Veldin's allies condemned the bombing.",
        ["condemns by Veldin's allies at bombing"],
    ),
    (
        "a call to condemn condemns nothing",
        "The union must show a reaction to the bombing and condemn this move.",
        [],
    ),
    (
        "who dismisses a vote as a sham condemns it",
        "The minister dismissed the vote as a sham.",
        ["condemns by minister at vote"],
    ),
    (
        "who lashes out at somebody condemns",
        "The minister lashed out at the army over the raid.",
        ["condemns by minister at army"],
    ),
    (
        "what cannot be justified is condemned",
        "Nine people died in the raids. The bishop said that such killings cannot be justified.",
        ["condemns by bishop"],
    ),
    (
        "whoever leads the reproaches condemns",
        "The union led condemnation of the bombing.",
        ["condemns by union at bombing"],
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
        "an outcry from somebody is his",
        "The raid on the port drew an outcry from the union.",
        ["condemns by union"],
    ),
    (
        "excuses are rejected as words are",
        "The union rejected all excuses for the bombing.",
        ["denies by union at excuses for the bombing"],
    ),
]

# What is not so, or only thought so.
THOUGHT: list[Row] = [
    (
        "that there were fighters is denied",
        'A raid killed nine people on Sunday. "There are no rebels here," a nurse said.',
        ["denies by nurse at rebels"],
    ),
    (
        "no proof that somebody did it is a denial, and no accusation",
        "The minister said there was no proof that Veldish soldiers were behind the abuse.",
        ["denies by minister"],
    ),
    (
        "whom a trick made doubt takes no stance",
        "The tricks of the killers made many people doubt the word of the army.",
        [],
    ),
    (
        "who stops short of criticising does not",
        "Though guards stopped short of criticising the killing, it was over.",
        [],
    ),
    (
        "the first deaths to be blamed on somebody are only counted",
        "The deaths on Sunday were the first to be blamed on the rebels.",
        [],
    ),
    (
        "who contradicts a report denies it",
        "The army contradicted the report of the bombing.",
        ["denies by army at report of the bombing"],
    ),
    (
        "any raids that are not told as so are denied",
        "The army said it did not carry out any raids on the port.",
        ["denies by army"],
    ),
    (
        "what somebody believes he suspects",
        "Police believe the rebels bombed the port.",
        ["suspects by Police at rebels"],
    ),
    (
        "what it appears to be is suspected",
        "Officials said the blast appeared to be a suicide attack.",
        ["suspects by Officials at suicide attack"],
    ),
    (
        "who challenges an account doubts it",
        "The union challenged the account of the killing.",
        ["doubts by union at killing"],
    ),
    (
        "who is sceptical doubts",
        "A raid killed nine people on Sunday. The bishop said he was sceptical of the report of the bombing.",
        ["doubts by bishop at report of the bombing"],
    ),
    (
        "who can confirm it does",
        "The mayor said he could confirm the bombing.",
        ["confirms by mayor at bombing"],
    ),
    (
        "who confesses to a killing claims it",
        "The man confessed to the killing of the nurse.",
        ["claims_responsibility by man"],
    ),
    (
        "what is not our fault is denied",
        'A raid killed nine people on Sunday. "This is not our fault," the colonel said.',
        ["denies by colonel"],
    ),
    (
        "what is believed to be a poison is suspected",
        "The mayor said barrels of gas believed to be chlorine were dropped on the port.",
        ["suspects by mayor at chlorine"],
    ),
]

# A second voice, and an own one.
AGAIN: list[Row] = [
    (
        "a military source tells what the army did whatever its land",
        "Veldish army units killed nine terrorists in the hills, a military source said.",
        ["confirms by military source at nine terrorists"],
    ),
    (
        "what was also reported by somebody is confirmed by him",
        "The explosion was also reported by Veldish state media.",
        ["confirms by Veldish state media at explosion"],
    ),
]

ROWS: list[Row] = [*PLIGHTS, *MOODS, *THOUGHT, *AGAIN]
