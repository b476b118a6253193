"""Sentences of our own of a day's desk: rails, fires, floods, captives, coups, and what is told of them.

The article is of Wednesday 15 May 2024. Rows are as in the tables for figures, events, stances and dates.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

FIGURES: list[Row] = [
    (
        "the toll so far behind its number",
        "Two more bodies were found, bringing to nine the number of people killed in the fire.",
        ["killed 2 exact", "killed 9 exact"],
    ),
    (
        "the toll so far, raised",
        "A miner died in hospital, raising to 31 the death toll from the blast.",
        ["killed 1 exact", "killed 31 exact"],
    ),
    (
        "the number of victims so far",
        "The find takes to at least 17 the number of victims of the landslide.",
        ["killed 17 at_least"],
    ),
    (
        "who was counted twice is nobody",
        "The ministry lowered the toll to 45, saying that two victims had been counted twice.",
        ["killed 45 exact"],
    ),
    (
        "who was registered more than once is nobody",
        "The toll fell to 45 because three bodies had been registered more than once.",
        ["killed 45 exact"],
    ),
    (
        "who was included by mistake is nobody",
        "The ministry said six of those listed as killed had been included by mistake.",
        [],
    ),
    (
        "prisoners who are let go are not detained",
        "Five jailed commanders were let go in exchange.",
        [],
    ),
    ("prisoners who are freed are not detained", "The army freed 20 jailed militants on Monday.", []),
    (
        "what is listed is no toll",
        "The group said the toll should be checked: teachers had listed 227 names on that day.",
        [],
    ),
]

EVENTS: list[Row] = [
    (
        "a train that jumps the rails crashes",
        "The train jumped the rails on Monday, killing 31 people.",
        ["accident crash on 2024-05-13"],
    ),
    (
        "a train that leaves the tracks crashes",
        "Three carriages of the train left the tracks on Monday, killing nine passengers.",
        ["accident crash on 2024-05-13"],
    ),
    (
        "a tram that comes off the rails crashes",
        "The tram came off the rails on Monday and killed two people.",
        ["accident crash on 2024-05-13"],
    ),
    (
        "a jet that skids off the runway crashes",
        "The jet skidded off the runway on Monday, killing three people.",
        ["accident crash on 2024-05-13"],
    ),
    ("a fire on an island is no shot", "Five people were killed in the fire on Tharos.", ["accident fire"]),
    ("a fire at a hotel is no shot", "A fire at a hotel killed nine people.", ["accident fire"]),
    (
        "fire that is opened on a bus is one",
        "Rebels opened fire on a bus, killing nine people.",
        ["assault shooting"],
    ),
]

STANCES: list[Row] = [
    (
        "who exceeded a limit is at fault",
        "The state railway said the driver had exceeded the speed limit.",
        ["blames by state railway at driver"],
    ),
    ("nobody is blamed by who says that a gunman shot", "A gunman killed 20 people, police said.", []),
    ("a gunman may be blamed outright", "Police blamed the gunman.", ["blames by Police at gunman"]),
    (
        "a side's gunmen are blamed by who says that they killed",
        "The army said rebel gunmen killed nine villagers on Saturday.",
        ["blames by army at rebel gunmen"],
    ),
    ("who failed to win is not at fault", "The mayor said the team had failed to score.", []),
    (
        "this is rejected as a claim is",
        "The drivers' union rejected this.",
        ["denies by drivers' union"],
    ),
    (
        "robbers are blamed as anybody is",
        "The governor blamed bandits led by a man from Alder.",
        ["blames by governor"],
    ),
    (
        "smugglers are no cause",
        "The president blamed smugglers for the drownings.",
        ["blames by president"],
    ),
    (
        "soldiers who fight off attackers are not blamed",
        "Soldiers killed six of the attackers in a clash near the village, the army said.",
        [],
    ),
    (
        "a thing that has caused a crash is an account of it",
        "The ministry said a cracked girder had caused the derailment.",
        ["asserts by ministry"],
    ),
]

# As in the table for dates: a headline before the text, and the day of the main event.
DATES: list[tuple[str, str, str, str | None]] = [
    (
        "the day since when somebody is missing is none of the deed",
        "",
        "The bodies of two hikers missing since Friday were found on Tuesday, bringing to five the number of people killed "
        "in the fire.",
        "2024-05-14",
    ),
]

FIGURES += [
    ("deaths that have risen", "Deaths from the fire have risen to 61, the mayor said.", ["killed 61 exact"]),
    ("deaths that have passed a number", "Cholera deaths have passed 100.", ["killed 100 more_than"]),
    ("the dead put at a number", "Police put the dead at 14.", ["killed 14 exact"]),
    (
        "a toll with its parts behind a colon",
        "The minister put the number of dead at 11: seven soldiers and three policemen.",
        ["killed 11 exact", "killed 7 exact part", "killed 3 exact part"],
    ),
    (
        "those killed with their parts behind a colon",
        "Nine people were killed: four soldiers, three policemen and two civilians.",
        ["killed 9 exact", "killed 4 exact part", "killed 3 exact part", "killed 2 exact part"],
    ),
    (
        "inmates who are recaptured are held again",
        "Police have recaptured 118 of the 342 inmates.",
        ["detained 118 exact"],
    ),
    (
        "escapees who are recaptured are held again",
        "The minister said 41 of the escapees had been recaptured.",
        ["detained 41 exact"],
    ),
    (
        "cases beside deaths are of the disease",
        "There have been 61 deaths and 3,105 cases.",
        ["killed 61 exact", "affected 3105 exact"],
    ),
    ("cases of theft are of no disease", "Police recorded 40 cases of theft.", []),
]

EVENTS += [
    (
        "officers who put out a president stage a coup",
        "A group of officers said on Monday that they had overthrown President Mahar.",
        ["assault coup"],
    ),
    (
        "what is called a coup has been tried",
        "The union condemned what it called an attempted coup.",
        ["assault coup occurred"],
    ),
    (
        "drones that hit a depot strike it",
        "Drones hit an oil depot on Monday, killing two workers.",
        ["assault drone-strike on 2024-05-13"],
    ),
    (
        "a fire that an attack sets off is part of it",
        "Drones attacked an oil depot on Monday, causing a fire.",
        ["assault drone-strike on 2024-05-13"],
    ),
    (
        "prisoners who are recaptured are arrested",
        "Police recaptured 118 of the inmates on Monday.",
        ["arrest arrest on 2024-05-13"],
    ),
    (
        "those who are treated are of the outbreak",
        "An outbreak of cholera has killed nine people in Veldin. In Alder 112 people were being treated.",
        ["outbreak outbreak"],
    ),
]

STANCES += [
    (
        "a warlord claims what his men have done",
        "The warlord said his men had attacked the prison.",
        ["claims_responsibility by warlord"],
    ),
]

FIGURES += [
    ("who shoots is not shot", "Two gunmen shot dead a mayor.", ["killed 1 exact"]),
    (
        "a toll told far behind its word",
        "The death toll in a crush at a football stadium in the city of Alder was revised down on Saturday to "
        "19 from 22.",
        ["killed 19 exact", "killed 22 exact"],
    ),
    (
        "what has gone up to a number is that many",
        "The number of dead has gone up to 14.",
        ["killed 14 exact"],
    ),
    (
        "the missing who are found alive are not missing",
        "Rescuers have found 17 of the 30 people missing since the floods alive.",
        [],
    ),
    (
        "diplomats who are expelled are not driven from home",
        "Norland expelled three diplomats on Thursday.",
        [],
    ),
    ("a detained man who is released is free", "One of the two detained men has been released.", []),
]

EVENTS += [
    (
        "an attack that is warned of has not been",
        "Norland's embassy warns of attack on hotels in Veldin.",
        [],
    ),
    (
        "an airliner that vanishes has crashed",
        "An airliner disappeared over the hills on Monday and all aboard are feared dead.",
        ["accident crash on 2024-05-13"],
    ),
    (
        "sanctions convict nobody",
        "The union imposed sanctions on the minister on Monday.",
        ["sanction sanction on 2024-05-13"],
    ),
]

EVENTS += [
    (
        "a fire that opens a headline burns, and nobody shoots",
        "Fire at hotel kills nine",
        ["accident fire"],
    ),
    ("those who storm a building are no storm", "Army storms jail, nine inmates dead", ["assault clash"]),
    ("a storm in winter is a storm", "Winter storm kills five in Ohio", ["disaster storm"]),
]

FIGURES += [
    ("a toll that has crossed a number", "The death toll has crossed 100.", ["killed 100 more_than"]),
    ("cases that have passed a number", "Cholera cases have passed 1,000.", ["affected 1000 more_than"]),
    ("number in the region of", "In the region of 300 people were killed.", ["killed 300 about"]),
    (
        "all on board a plane are those whom it carries",
        "A plane carrying 150 people crashed on Tuesday, killing all on board.",
        ["killed 150 exact"],
    ),
    (
        "everyone on board is as many as are aboard",
        "A helicopter with nine people aboard crashed, killing everyone on board.",
        ["killed 9 exact"],
    ),
    ("those whom a ship carries may live", "A boat carrying 40 migrants sank. All survived.", []),
    (
        "those taken to hospital beside others who were arrested are hurt",
        "At least 180 people were arrested and 104 taken to hospital, two of them in serious condition.",
        ["detained 180 at_least", "injured 104 exact", "injured 2 exact part"],
    ),
    (
        "losses of a ministry's troops are its dead",
        "The defence ministry put its own losses at 1,221 troops.",
        ["killed 1221 exact"],
    ),
    (
        "who sets fire to a house is not burnt",
        "Ada Roe had set fire to his flat and shot six people.",
        ["injured 6 exact"],
    ),
    ("those who set fire to a school are not burnt", "Seven people set fire to a school on Monday.", []),
    (
        "those who set themselves on fire are burnt",
        "Three monks set themselves on fire.",
        ["injured 3 exact"],
    ),
    ("those who were set on fire are burnt", "Two men were set on fire on Monday.", ["injured 2 exact"]),
    ("losses in money are none", "The company put its own losses at $40 million.", []),
]

EVENTS += [
    (
        "the deadliest day of a war is no toll of the war",
        "At least 62 people were killed on Sunday, the deadliest day of a two-week war.",
        ["assault killing on 2024-05-12"],
    ),
    (
        "an offensive is only a measure of its worst day",
        "Norland forces shelled Sorna on Sunday, killing 62 people, the deadliest day of a two-week offensive.",
        ["assault shelling main"],
    ),
    (
        "those who died in a quake's land are of the quake, though a jail is stormed later",
        "An earthquake struck Norland on Saturday, killing 77 people. The mayor of Quay said that two people "
        "were also killed there. Crowds looted shops. Rebels attacked a police post on Sunday.",
        ["disaster earthquake", "assault attack"],
    ),
    (
        "what explodes in a coal mine is no bomb",
        "An explosion in a coal mine killed 238 people on Tuesday, the ministry said.",
        ["accident explosion"],
    ),
    (
        "prisoners who are taken again are held and no ground",
        "A total of 184 inmates escaped on Tuesday; 40 have been recaptured.",
        ["arrest arrest", "other escape"],
    ),
    (
        "what is hit in an article on a storm is hit by the storm",
        "Hurricane Ada killed nine people in Norland on Tuesday. In Quay, which was hit on Monday night, 20 "
        "people were missing.",
        ["disaster storm", "disaster storm"],
    ),
    (
        "an army with its land before it storms a camp",
        "Norland army storms protest camp, at least six dead",
        ["assault clash"],
    ),
    ("a heart that is hurt is no victim", "It really hurts my heart to know that.", []),
    ("a life that is snatched away is no abduction", "He had his life snatched away far too soon.", []),
    ("a boy who is snatched is abducted", "Gunmen snatched a boy from his home.", ["arrest abduction"]),
]
