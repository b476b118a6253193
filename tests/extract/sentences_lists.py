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

ROWS: list[Row] = [*LISTS, *BEFORE]
