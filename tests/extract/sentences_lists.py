"""Sentences of our own in which people are listed, shared out or told in round words, and their figures.

A row is a fact, a text and what it counts, as in `sentences_figures`.
"""

from __future__ import annotations

from sentences_figures import Row

LISTS: list[Row] = [
    (
        "persons listed beside a number are told one by one",
        "A woman and her three children as well as another child were killed when the roof fell in.",
        ["killed 5 exact", "killed 1 exact part", "killed 3 exact part", "killed 1 exact part"],
    ),
    (
        "a list may have lost its commas",
        "A little boy a little girl and two women were killed by shells in Hask.",
        ["killed 4 exact", "killed 1 exact part", "killed 1 exact part", "killed 2 exact part"],
    ),
    (
        "a man who is named by his post stands in the list of the dead",
        "The spokesman of the Highland Front his son and 20 other fighters were killed on Sunday.",
        ["killed 22 exact", "killed 1 exact part", "killed 1 exact part", "killed 20 exact part"],
    ),
    (
        "those before a speaker are no members of a list",
        "According to a doctor two women were killed.",
        ["killed 2 exact"],
    ),
    (
        "the dead are named behind the place where they died",
        "Among the dead in the blast in the hill town of Hask were a woman, two men and a child.",
        ["killed 1 exact part", "killed 2 exact part", "killed 1 exact part"],
    ),
    (
        "two kinds of one number are two parts",
        "Among those killed were three children and three women.",
        ["killed 3 exact part", "killed 3 exact part"],
    ),
    (
        "those who are told to be among the dead are a part of them",
        "There were nine people from the northern islands among the fighters killed.",
        ["killed 9 exact part"],
    ),
    (
        "what makes up the rest of the dead is a part",
        "Four soldiers and 11 rebels made up the rest of the dead.",
        ["killed 4 exact part", "killed 11 exact part"],
    ),
    (
        "a count of victims is set out by kinds",
        "The number of victims has reached 236 as follows: 82 gunmen 154 civilians including 54 children.",
        ["killed 236 exact", "killed 82 exact part", "killed 154 exact part", "killed 54 exact part"],
    ),
    ("one number may follow the list of another", "2 killed others injured in Hask.", ["killed 2 exact"]),
    (
        "dozens who are killed and injured in a headline are both",
        "Dozens Killed Injured in Rocket Attack on Veldin Hospital.",
        ["killed - vague", "injured - vague"],
    ),
]

BEFORE: list[Row] = [
    ("those held who are executed are dead", "They executed 15 detainees.", ["killed 15 exact"]),
    ("hostages who are killed are dead", "The group killed nine hostages.", ["killed 9 exact"]),
    ("hostages who are freed were abducted", "Troops freed nine hostages.", ["abducted 9 exact"]),
    ("martyrs are dead", "Six Marovian martyrs were mourned in Hask.", ["killed 6 exact"]),
    (
        "whoever falls victim to an attack is dead",
        "A total of 150 people have fallen victims of the chemical attack.",
        ["killed 150 exact"],
    ),
    ("whoever falls victim to a fraud is not", "A total of 150 people have fallen victim to a fraud.", []),
    (
        "fighters are destroyed as their posts are",
        "Jets destroyed a command post and up to 80 militants.",
        ["killed 80 at_most"],
    ),
    ("a post that is destroyed is nobody", "Jets destroyed two command posts and a depot.", []),
    (
        "a war claims lives, injures and drives out",
        "The war has claimed the lives of over 4000 people injured 1.9 million others and displaced nearly "
        "half of the population of about 23 million.",
        ["killed 4000 more_than", "injured 1900000 exact", "displaced - nearly"],
    ),
    (
        "a share of all who live somewhere has no value",
        "The floods displaced over 70% of the population.",
        ["displaced - more_than"],
    ),
    ("who is forced to flee is displaced", "Thousands were forced to flee the city.", ["displaced - vague"]),
    (
        "estimates of a toll have two ends",
        "Estimates of the death toll vary from 10000 to more than 30000.",
        ["killed - between"],
    ),
    (
        "a toll that rose from one number to another is no range",
        "The death toll rose from 10 to 30.",
        ["killed 10 exact", "killed 30 exact"],
    ),
    (
        "two who are named as arrested are two",
        "Ada Quill and Tom Roe were arrested on 18 July in Veldin.",
        ["detained 2 exact"],
    ),
    ("many who are hurt are booked as several are", "Many were seriously injured.", ["injured - vague"]),
    ("so many who died are no number", "A wall marks the house where so many died.", []),
    (
        "a number that nobody tells has no value",
        "Among those killed were an unspecified number of rebels.",
        ["killed - vague part"],
    ),
    ("a counter of a page counts nobody", "191 A total of 24 people were killed.", ["killed 24 exact"]),
    ("a number that begins with a nought counts nobody", "016 people killed in Hask.", []),
]

JOINED: list[Row] = [
    (
        "those of two sides are two counts, brackets or not",
        "A raid on a car in Hask killed two men from the (rural) Front and three men from the town committees.",
        ["killed 2 exact part", "killed 3 exact part", "killed 5 exact"],
    ),
    (
        "people of two kinds may be as many, whatever brackets say of the first",
        "The blast took the lives of 2 women (a nurse and a cook) as well as 2 soldiers in Hask.",
        ["killed 2 exact", "killed 2 exact"],
    ),
    (
        "in addition to the dead are more dead",
        "The raid killed 5 civilians in addition to two soldiers in Hask.",
        ["killed 2 exact", "killed 5 exact"],
    ),
    (
        "in addition to the dead may be houses",
        "The raid killed three people in addition to damaging 20 houses in Hask.",
        ["killed 3 exact"],
    ),
    (
        "a family is a member of a list, its commas lost",
        "The raid claimed the lives of three workers an entire family of six displaced people in addition to one local man.",
        ["killed 1 exact", "killed 3 exact", "killed 6 exact"],
    ),
    (
        "another number with a verb of its own is told of by that",
        "Fifty terrorists were killed and another 30 sealed off in tunnels in Hask.",
        ["killed 50 exact"],
    ),
    (
        "another number with a word of harm is told of by that",
        "Fifty terrorists were killed and another 30 wounded in Hask.",
        ["injured 30 exact", "killed 50 exact"],
    ),
    (
        "behind the parts of the dead others are hurt",
        "Seven civilians were killed among them a child and two women and nine others were injured in Hask.",
        ["injured 9 exact", "killed 1 exact part", "killed 2 exact part", "killed 7 exact"],
    ),
    (
        "without the dead all of a list are hurt",
        "Two women and nine others were injured in Hask.",
        ["injured 11 exact", "injured 2 exact part", "injured 9 exact part"],
    ),
    (
        "who says it is no part of the dead",
        "Air strikes killed at least 84 civilians including women the monitor and a civil defence official said.",
        ["killed 84 at_least"],
    ),
    (
        "who is told at the end may be a part of the dead",
        "Air strikes killed at least 84 civilians including a medic.",
        ["killed 1 exact part", "killed 84 at_least"],
    ),
    (
        "who begins to flee is on the run",
        "Thousands of inhabitants have begun to flee Hask.",
        ["displaced - vague"],
    ),
    (
        "a number with a plus is a least one",
        "Initial reports speak of 20+ killed and 30+ wounded in Hask.",
        ["injured 30 at_least", "killed 20 at_least"],
    ),
    (
        "a share that says a number again is no second number",
        "The war has displaced 11 million half of the population.",
        ["displaced 11000000 exact"],
    ),
    (
        "a share between commas says a number again",
        "More than 10 million people, nearly half of the population, are in need of aid.",
        ["affected 10000000 more_than"],
    ),
    ("a share alone is a number", "Nearly half of the population has fled.", ["displaced - nearly"]),
    (
        "many of them whom a verb harms are booked",
        "The army inflicted losses on the rebels in Hask, capturing many of them.",
        ["detained - vague"],
    ),
    (
        "many of those of whom more is told are not",
        "Many of the wounded in Hask were in critical condition.",
        [],
    ),
    (
        "whom an attack claims is dead",
        "The air force struck the rebels in Hask claiming scores of fighters and blocking the road.",
        ["killed - vague"],
    ),
    (
        "a number that an attack claims are people",
        "A car bomb rocked Hask on Tuesday claiming eight and injuring 14 citizens.",
        ["injured 14 exact", "killed 8 exact"],
    ),
    (
        "what somebody only claims has claimed nobody",
        "The group released a video claiming 20 soldiers had surrendered.",
        [],
    ),
    ("what a company claims are no dead", "The company is claiming two million in damages.", []),
    (
        "cases of a plight among people are people",
        "The shells caused cases of asphyxiation to more than 35 people in Hask.",
        ["affected 35 more_than"],
    ),
    (
        "a gas harms those among whom it causes it",
        "The gas caused suffocation among 60 people in Hask.",
        ["affected 60 exact"],
    ),
    (
        "who is left with an ailment is affected",
        "The gas left dozens with breathing difficulties in Hask.",
        ["affected - vague"],
    ),
    (
        "a headline may wound as a verb",
        "Airstrikes kill seven and wound dozens more in the last rebel-held area of Hask.",
        ["injured - vague", "killed 7 exact"],
    ),
    (
        "dozens who were shot are no fewer than the dead",
        "Dozens were shot in Hask, and two people were killed.",
        ["injured - vague", "killed 2 exact"],
    ),
]

ALSO: list[Row] = [
    (
        "who is told to speak behind the hurt is none of them",
        '"Three strikes hit Hask killing nine and wounding 12" said Jonas Delan head of the monitor.',
        ["injured 12 exact", "killed 9 exact"],
    ),
    (
        "what groups are called by is no person among them",
        "Fifty militants were killed in fights among the terrorist groups in Hask.",
        ["killed 50 exact"],
    ),
    (
        "whose massacres are condemned is not dead",
        "It condemned the massacres of Assad and the militants in Hask.",
        [],
    ),
    (
        "besieged villages are no people",
        "The rebels fought to relieve two besieged mountain villages north of Hask.",
        [],
    ),
    (
        "the dead are not those whom the war has displaced",
        "The conflict has left at least 210,000 people dead and displaced almost half of the population.",
        ["displaced - nearly", "killed 210000 at_least"],
    ),
    (
        "those of a nation are people",
        "More than three million Syrians have become refugees.",
        ["displaced 3000000 more_than"],
    ),
    (
        "many of those on the run are no number of their own",
        "Around six million more are displaced inside Norland with many living in tents in camps along the borders.",
        ["displaced 6000000 about"],
    ),
    (
        "whose bodies are found shot is dead",
        "At least 35 of the victims were found shot and their bodies dumped in a shaft.",
        ["killed 35 at_least"],
    ),
    ("who is found shot may live", "Two men were found shot in a car in Hask.", ["injured 2 exact"]),
    (
        "who is executed by name is dead",
        "The group executed Jonas Kassel on Sunday in Hask.",
        ["killed 1 exact"],
    ),
    (
        "one on top of those counted is counted",
        "The shell injured three visitors in addition to a guard in Hask.",
        ["injured 1 exact", "injured 3 exact"],
    ),
    (
        "who is used as a shield is abducted",
        "The militants were keeping a number of civilians as human shields in Hask.",
        ["abducted - vague"],
    ),
    (
        "things on top of the dead are no people",
        "Twelve gunmen were killed in Hask and one of their tanks was destroyed in addition to two of their cars.",
        ["killed 12 exact"],
    ),
    (
        "round numbers far apart may be of others",
        "Army units fought gunmen in the western quarter of Hask, killing scores of gunmen and seizing three of their "
        "vehicles. Later on Sunday fighter jets pounded an ammunition depot near the bridge of Brenn, killing scores of "
        "gunmen.",
        ["killed - vague", "killed - vague"],
    ),
    (
        "what happened elsewhere is no part of what happened here",
        "At least 11 civilians were killed in air strikes on a rebel-held town in Idlib province on Wednesday. Elsewhere at least eight people were killed on Wednesday in the town of Rastan in Homs province. Another three were killed in shelling earlier Wednesday.",
        ["killed 11 at_least", "killed 3 exact", "killed 8 at_least"],
    ),
]

ROWS: list[Row] = [*LISTS, *BEFORE, *JOINED, *ALSO]
