"""Sentences of our own on what befalls people in floods, revolts and epidemics, one by one and in crowds.

A row is a fact, a text and what it counts, as in the tables of figures.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

ROWS: list[Row] = [
    (
        "who is owned by a party is counted",
        "The party said that 149 of its members were arrested.",
        ["detained 149 exact"],
    ),
    (
        "whom a party owns by name is counted",
        "The group said 30 of the party's leaders were arrested.",
        ["detained 30 exact"],
    ),
    (
        "injuries are those of whom they befall",
        "A doctor reported the deaths of 15 people and injuries to at least 200 others.",
        ["killed 15 exact", "injured 200 at_least"],
    ),
    (
        "that and one are no pronoun before a noun",
        "The army confirmed that one soldier was hurt.",
        ["injured 1 exact"],
    ),
    (
        "what hangs on people stands before what befell them",
        "The army said one Veldan soldier serving with the mission in Hask was injured.",
        ["injured 1 exact"],
    ),
    (
        "a clause of its own befalls nobody else",
        "Two men sleeping in a car that was parked outside were killed.",
        ["killed 2 exact"],
    ),
    (
        "an aside of one of them is not of all",
        "Two people, one of whom was ill, were asked to wait.",
        [],
    ),
    (
        "who moves out of a town is displaced",
        "Some 130,000 people have now moved out of Port Veldin since the quake.",
        ["displaced 130000 about"],
    ),
    (
        "who gets out of a car is not displaced",
        "Two men got out of a car and fired shots.",
        [],
    ),
    (
        "tens of thousands without a noun flee",
        "Hundreds of thousands have fled the fighting.",
        ["displaced - vague"],
    ),
    (
        "who runs low on supplies is affected",
        "Up to 300,000 people in the northern parts of Hask are running low on vital supplies.",
        ["affected 300000 at_most"],
    ),
    (
        "no word from people makes them missing",
        "There has been no word from 30 workers since the quake.",
        ["missing 30 exact"],
    ),
    (
        "who is admitted with an illness is affected",
        "About 1,200 people have been admitted with cholera.",
        ["affected 1200 about"],
    ),
    (
        "the beaten are hurt",
        "At least 10 journalists have been beaten by police.",
        ["injured 10 at_least"],
    ),
    (
        "one who is beaten is hurt",
        "A photographer was severely beaten.",
        ["injured 1 exact"],
    ),
    (
        "a blow of a robber is booked by no desk",
        "Two men beat up a man and took his phone.",
        [],
    ),
    (
        "a team that is beaten is not hurt",
        "Hask were beaten by Veldin in the final.",
        [],
    ),
    (
        "the tortured are hurt",
        "At least six activists have been tortured.",
        ["injured 6 at_least"],
    ),
    (
        "who sets himself alight is hurt",
        "Five people have set themselves on fire in a week.",
        ["injured 5 exact"],
    ),
    (
        "one who goes missing is missing",
        "The executive went missing on 28 January after the protests.",
        ["missing 1 exact"],
    ),
    (
        "one who disappears by name is missing",
        "Ivan Roe, a lawyer, disappeared on Friday.",
        ["missing 1 exact"],
    ),
    (
        "he who is kidnapped is abducted",
        "He was kidnapped by men in plain clothes.",
        ["abducted 1 exact"],
    ),
    (
        "who is arrested at a protest is detained",
        "Editor Ivan Roe was arrested at the protest on Friday.",
        ["detained 1 exact"],
    ),
    (
        "who is arrested for a crime is booked by no name",
        "Ivan Roe was arrested on suspicion of theft.",
        [],
    ),
    (
        "a town is captured and not detained",
        "Rebels captured Hask on Friday.",
        [],
    ),
    (
        "a caption leaves the article out",
        "Veldan girl loses leg in rocket blast",
        ["injured 1 exact"],
    ),
    (
        "a place names whose death it was without an article",
        "A court heard of the death of Hask teen Ada Roe in March.",
        ["killed 1 exact"],
    ),
    (
        "who lost an eye is hurt",
        "He lost an eye when police fired rubber bullets.",
        ["injured 1 exact"],
    ),
    (
        "who had cut herself is not",
        "Her sister had cut herself, she said.",
        [],
    ),
    (
        "one under house arrest is detained",
        "The opposition leader has been under house arrest since February.",
        ["detained 1 exact"],
    ),
    (
        "an amputee is hurt",
        "A young amputee rests in a tent in Hask.",
        ["injured 1 exact"],
    ),
    (
        "a wounded man who is carried is told",
        "Protesters carry a wounded man to a clinic.",
        ["injured 1 exact"],
    ),
    (
        "some who pass out are affected",
        "The agency said some people had passed out from joy and others had suffered heart attacks.",
        ["affected - vague", "affected - vague"],
    ),
    (
        "others who are jailed are detained",
        "Some went abroad, while others were jailed.",
        ["detained - vague"],
    ),
    (
        "some of the injured are told of by their beds",
        "Some of the injured are in a serious condition.",
        ["injured - vague"],
    ),
    (
        "heaps of people lose their lives",
        "There was an earthquake and loads of people have lost their lives.",
        ["killed - vague"],
    ),
    (
        "how many died is asked and not told",
        "How many people have died is not known.",
        [],
    ),
    (
        "most of them are a part",
        "At least 27 people were wounded, Roe said, most of them police officers.",
        ["injured 27 at_least", "injured - vague part"],
    ),
    (
        "most of a people is no count",
        "Most people died of cold.",
        [],
    ),
    (
        "who lost a mother has lost a life",
        "She lost her mother in the earthquake.",
        ["killed 1 exact"],
    ),
    (
        "every father who lost a child is none",
        "We owe it to every father who lost his child, he said of the war dead.",
        [],
    ),
    (
        "staff that a body has lost are dead",
        "The mission has lost 46 of its staff in the quake.",
        ["killed 46 exact"],
    ),
    (
        "lost jobs are no lives",
        "The town lost 46 jobs after the attack.",
        [],
    ),
    (
        "his body is found",
        "Ivan Roe's body has been found in the rubble.",
        ["killed 1 exact"],
    ),
    (
        "he is missing",
        "The engineer is missing after the attack.",
        ["missing 1 exact"],
    ),
    (
        "prisoners that are taken are detained",
        "Rebels said they had taken 80 prisoners.",
        ["detained 80 exact"],
    ),
    (
        "who is held for hours is detained",
        "Two Swedish reporters were held for hours by soldiers.",
        ["detained 2 exact"],
    ),
    (
        "who is flown out has left",
        "Britain has flown out 500 people since the attacks.",
        ["displaced 500 exact"],
    ),
    (
        "the hurt and homeless are affected",
        "Aid is for the three million injured and made homeless by the quake.",
        ["affected 3000000 exact"],
    ),
    (
        "whom gifts can help is not yet affected",
        "The tents, meant to help up to 2,000 people after the quake, were sent on Monday.",
        [],
    ),
    (
        "fifty thousands is a number",
        "Fifty thousands people have been killed.",
        ["killed 50000 exact"],
    ),
    (
        "who is pulled from the rubble is affected",
        "A 16-year-old girl has been pulled from the rubble of a house.",
        ["affected 1 exact"],
    ),
    (
        "who is found after being trapped is affected",
        "Rescuers discovered a man who had been trapped for 12 days.",
        ["affected 1 exact"],
    ),
    (
        "whom rescuers try to reach is not yet saved",
        "Rescuers were trying to pull a boy from the rubble.",
        [],
    ),
    ("a body is not saved", "A boy was pulled dead from the rubble.", []),
    ("an American is one", "An American was killed.", ["killed 1 exact"]),
    ("a Briton and a German are two", "A Briton and a German died in the fire.", ["killed 2 exact"]),
    ("Japanese are counted like Danes", "Seven Japanese were killed.", ["killed 7 exact"]),
    (
        "both who are joined lose their lives",
        "12 nurses and 10 patients lost their lives.",
        ["killed 12 exact", "killed 10 exact"],
    ),
    ("those who appear to have died did", "Nine people appear to have died.", ["killed 9 exact"]),
    (
        "a shooting dead kills",
        "The unrest followed the shooting dead of two clerics in Hask.",
        ["killed 2 exact"],
    ),
    ("a bare number drowns", "The ferry sank; four drowned.", ["killed 4 exact"]),
    (
        "evacuees on a ship have left",
        "The ferry, carrying 338 evacuees, sailed from Hask on Friday.",
        ["displaced 338 exact"],
    ),
    (
        "those on board who fled have left",
        "Two planes left with 132 Norlanders on board who had fled the war.",
        ["displaced 132 exact"],
    ),
    ("pupils on a bus have not left", "A bus carrying 40 pupils stopped in Hask.", []),
    (
        "migrants whose boat sinks are none who got away",
        "A boat carrying 60 migrants sank off Hask; 20 drowned.",
        ["killed 20 exact"],
    ),
    ("guards can be hostages", "Five guards were taken hostage by inmates.", ["abducted 5 exact"]),
]
