"""Sentences of our own: which noun a number counts, and what befell those who were in a plight before.

A row is a fact, a text and what it counts, as in `sentences_figures`.
"""

from __future__ import annotations

from sentences_figures import Row

HEADS: list[Row] = [
    (
        "the short form of a name stands between a number and its noun",
        "The coalition has killed more than twenty Highland State (HS or Dar) fighters.",
        ["killed 20 more_than"],
    ),
    (
        "the dead are not those who tell of them",
        "The raid hit a base, leaving at least 11 dead a monitor said.",
        ["killed 11 at_least"],
    ),
    (
        "two words may share the noun that is counted",
        "Twelve Marovian and Veldish soldiers were killed in the raid.",
        ["killed 12 exact"],
    ),
    (
        "a side and another may share the noun that is counted",
        "At least 70 army and rebel fighters have been killed in 24 hours.",
        ["killed 70 at_least"],
    ),
    (
        "a phrase with an article of its own is not counted by the number before it",
        "On Friday the death toll from the raid rose to 115 the Monitor said.",
        ["killed 115 exact"],
    ),
    (
        "lives that have been lost are those of the dead",
        "Twelve people have lost their lives and 20 others were hurt in the fire.",
        ["killed 12 exact", "injured 20 exact"],
    ),
]

MANY: list[Row] = [
    (
        "large numbers are vague ones, whatever they are called",
        "The army took two villages after killing big numbers of rebels and wounding a great number of others.",
        ["killed - vague", "injured - vague"],
    ),
    (
        "the number that is known to be large is none",
        "The great number of wounded people filled the ward.",
        [],
    ),
    (
        "many of the dead or the hurt are booked as some are",
        "The troops killed many rebels as they took the hill, and many civilians were wounded.",
        ["killed - vague", "injured - vague"],
    ),
    ("many who fled are no number", "Many civilians have fled the town.", []),
    ("so many are no number", "So many people were killed in those days.", []),
    (
        "a vague number of killed or hurt is one number",
        "Dozens of villagers were killed or injured in the raid.",
        ["affected - vague"],
    ),
    (
        "a vague number of killed and hurt is one of each",
        "Dozens of villagers were killed and injured in the raid.",
        ["killed - vague", "injured - vague"],
    ),
    (
        "who waits to be taken away has left home",
        "More than 10,000 workers are awaiting evacuation at the port of Hask.",
        ["displaced 10000 more_than"],
    ),
    (
        "a number of refugees may reach another",
        "The number of refugees has reached 40,000, the agency said.",
        ["displaced 40000 exact"],
    ),
    (
        "those who cross may be fewer",
        "The number of people crossing into Norland fell to 1,800 on Thursday.",
        ["displaced 1800 exact"],
    ),
    (
        "a camp may be home to many",
        "The camp is now home to 7,000 people.",
        ["displaced 7000 exact"],
    ),
    (
        "a city is home to many who never left",
        "The attack hit Hask, a city that is home to 7,000 people.",
        [],
    ),
    (
        "a night slept in the open is one of the homeless",
        "Thousands of people spent a second night sleeping in the open after the earthquake.",
        ["displaced - vague"],
    ),
    (
        "who is held overnight is held",
        "Hundreds of demonstrators were held overnight.",
        ["detained - vague"],
    ),
    (
        "who is taken away in a police van is held",
        "Ninety demonstrators were taken away in police vans.",
        ["detained 90 exact"],
    ),
    (
        "some of whom it is told who they are may be seized",
        "Four reporters, including two Norlanders, were seized by gunmen in Hask.",
        ["abducted 2 exact part", "abducted 4 exact"],
    ),
    (
        "those whom an agency is feeding are helped",
        "The agency is feeding 100,000 people a day.",
        ["affected 100000 exact"],
    ),
    ("food for so many feeds nobody yet", "The trucks carry enough supplies to feed 185,000 people.", []),
    (
        "a town that rebels hold holds nobody",
        "The convoy is for 9,000 people in rebel-held Hask for a month.",
        [],
    ),
    ("one in three is no three", "One in three families has been affected by the quake.", []),
    (
        "who were lynched or shot dead are dead",
        "Several looters were lynched or shot dead in Hask.",
        ["killed - vague"],
    ),
    (
        "dozens more of some people are dozens of them",
        "Dozens more protesters were arrested in Hask on Monday.",
        ["detained - vague"],
    ),
    (
        "thousands more may be on the move",
        "Thousands more people fled to Norland on Monday.",
        ["displaced - vague"],
    ),
    (
        "those hurt who died are dead",
        "Two soldiers wounded in the ambush died on the way to hospital.",
        ["killed 2 exact"],
    ),
    (
        "who fell ill and died is dead",
        "Three men suffered a heart attack and died in the camp.",
        ["killed 3 exact"],
    ),
    (
        "who is to be arrested is free",
        "The prosecutor sought the arrest of the general and two relatives.",
        [],
    ),
    ("a number of those to be arrested is none", "The court called for the arrest of three ministers.", []),
    (
        "whose arrest is protested is held",
        "Protesters condemned the arrest of a lawyer.",
        ["detained 1 exact"],
    ),
    ("bodies that lie about are not displaced", "Many more remain uncollected in the streets.", []),
    (
        "who has been missing is missed",
        "Anton Hask, who has been missing in Norland since April, is a father of three.",
        ["missing 1 exact"],
    ),
    (
        "a reporter beside her name who was kidnapped",
        "Ann Roe, a reporter who was kidnapped by gunmen in 2009, spoke on Monday.",
        ["abducted 1 exact"],
    ),
    (
        "bodies without wounds are those of the dead",
        "The film showed many bodies with no signs of injuries.",
        ["killed - vague"],
    ),
]

PLIGHTS: list[Row] = [
    (
        "those who had been displaced and were killed are dead",
        "The raid killed at least 26 displaced people in the camp, the monitor said.",
        ["killed 26 at_least"],
    ),
    (
        "those who were wounded before they were killed are dead",
        "The troops killed three wounded fighters in the hospital.",
        ["killed 3 exact"],
    ),
    (
        "those who were trapped when they were killed are dead",
        "The gunmen killed six people trapped in a tunnel.",
        ["killed 6 exact"],
    ),
    (
        "a part of the dead may have been fleeing",
        "The jets killed 14 people including three children fleeing across the river.",
        ["killed 14 exact", "killed 3 exact part"],
    ),
    (
        "those held who were killed are dead",
        "Fourteen detained protesters were killed in the prison.",
        ["killed 14 exact"],
    ),
    (
        "others who were injured are not those killed before them",
        "Rocket attack: child killed, six others injured in Hask.",
        ["injured 6 exact", "killed 1 exact"],
    ),
]

PHRASES: list[Row] = [
    (
        "a verb may harm with the words behind it",
        "Gunmen gunned down four teachers in the school.",
        ["killed 4 exact"],
    ),
    (
        "a verb may harm with the words behind its object",
        "The army put seven prisoners to death.",
        ["killed 7 exact"],
    ),
    ("those taken into custody are held", "Police took 15 people into custody.", ["detained 15 exact"]),
    ("those rounded up are held", "Security forces rounded up 60 people.", ["detained 60 exact"]),
    (
        "armies take out those who bear arms",
        "The air force has taken out seven rebel commanders.",
        ["killed 7 exact"],
    ),
    ("what else is taken out harms nobody", "Nine farmers took out three loans for the harvest.", []),
    ("a bus takes nobody into custody", "The bus took 15 people to the town.", []),
    ("those hanged are dead", "Five men were hanged in the square.", ["killed 5 exact"]),
    (
        "one who was stoned to death is dead",
        "In the town a woman was stoned to death by the militants on Friday.",
        ["killed 1 exact"],
    ),
    (
        "who fires is no victim",
        "A leader of the Twelve Crowns, who allegedly gunned down Ada Roe, was held.",
        [],
    ),
]

TOGETHER: list[Row] = [
    (
        "those who die along with others are dead",
        "The mayor was killed along with two other people in the town of Hask.",
        ["killed 1 exact", "killed 2 exact"],
    ),
    (
        "those who die alongside others are dead",
        "The strike killed the commander alongside three of his aides.",
        ["killed 1 exact", "killed 3 exact"],
    ),
    (
        "a mother may die with some of her children",
        "A strike killed a woman with four of her children.",
        ["killed 1 exact", "killed 4 exact"],
    ),
    ("sons go to the market with their father", "He came with two of his sons to the market.", []),
    (
        "one among the counted is told behind them",
        "Three persons were killed, a woman among them, and four others were hurt.",
        ["killed 3 exact", "killed 1 exact part", "injured 4 exact"],
    ),
    (
        "some among the counted are told behind them",
        "Nineteen people were killed, three children among them.",
        ["killed 19 exact", "killed 3 exact part"],
    ),
    (
        "of whom they were is no one of them",
        "At least 23 people, most of them from the Harbour militia, were killed on Monday.",
        ["killed 23 at_least"],
    ),
    (
        "one wounded when something struck is hurt",
        "Five medics were killed and a nurse critically wounded when a shell hit the clinic.",
        ["killed 5 exact", "injured 1 exact"],
    ),
]

VICTIMS: list[Row] = [
    (
        "the victims include those whom they are made of",
        "The raid killed 31 people on Monday. The victims included 12 children, five rescue workers and a priest.",
        ["killed 31 exact", "killed 12 exact part", "killed 5 exact part", "killed 1 exact part"],
    ),
    (
        "those among the victims are a part of them",
        "The raid killed 31 people on Monday. Twelve children and a nun were among the victims.",
        ["killed 31 exact", "killed 12 exact part", "killed 1 exact part"],
    ),
    (
        "some of the victims are told by what they were",
        "The raid killed 31 people on Monday. Two of the victims were minors.",
        ["killed 31 exact", "killed 2 exact part"],
    ),
    (
        "victims of whom nobody died are hurt",
        "Seven people were hurt in the fire. Two children were among the victims.",
        ["injured 7 exact", "injured 2 exact part"],
    ),
    ("victims whom nobody counts are none", "Two children were among the victims of the past.", []),
    (
        "one may be among those just counted",
        "A child was also among at least eight people killed in the shelling.",
        ["killed 8 at_least", "killed 1 exact part"],
    ),
]

FATES: list[Row] = [
    ("those whose fate is unknown are missing", "The fate of 250 others was unknown.", ["missing 250 exact"]),
    (
        "those with whom contact was lost are missing",
        "Troops lost contact with nine soldiers during the attack.",
        ["missing 9 exact"],
    ),
]

CLAUSES: list[Row] = [
    (
        "what is said of some of them stands between, its commas lost",
        "Ten civilians some of them children killed in air strike in Hask.",
        ["killed 10 exact"],
    ),
    (
        "one of them is a part, told by what he was",
        "Two people one of them a child killed in rocket attack on the Salt quarter.",
        ["killed 2 exact", "killed 1 exact part"],
    ),
    (
        "a headline goes on to the hurt without a comma",
        "Seven people killed scores injured in attacks in Hask and Brenn.",
        ["killed 7 exact", "injured - vague"],
    ),
    (
        "what armies and papers call martyrdom is death",
        "A bomb went off in Mill Street, resulting in the martyrdom of 3 citizens and injuring 11 others.",
        ["killed 3 exact", "injured 11 exact"],
    ),
    (
        "those estimated to have been killed are dead",
        "More than 140,000 people are estimated to have been killed since the start of the uprising.",
        ["killed 140000 more_than"],
    ),
    (
        "the parts behind one person are parts too",
        "Warplanes killed at least six civilians including a woman and her four children, the monitor said.",
        ["killed 6 at_least", "killed 1 exact part", "killed 4 exact part"],
    ),
    (
        "a part of those killed and wounded is of both",
        "Home-made mines have killed and wounded hundreds of civilians, including dozens of children.",
        ["killed - vague", "injured - vague", "killed - vague part", "injured - vague part"],
    ),
    (
        "two verbs may share their object without a link",
        "Mines killed wounded dozens in the town.",
        ["killed - vague", "injured - vague"],
    ),
    (
        "those shot at in a massacre are dead",
        "The rebels carried out a massacre against 14 civilians in the village.",
        ["killed 14 exact"],
    ),
    (
        "the dead are not those displaced next",
        "The war has left an estimated 220,000 dead and displaced approximately 12 million people.",
        ["killed 220000 about", "displaced 12000000 about"],
    ),
    (
        "a fraction counts nobody",
        "Troops battling rebels in a 2-1/2 year conflict that has killed more than 100,000 people took the town.",
        ["killed 100000 more_than"],
    ),
    (
        "a toll includes a part of the dead",
        "The shells killed 16 people. The toll included two people killed on Sunday.",
        ["killed 16 exact", "killed 2 exact part"],
    ),
    (
        "the dead of several places are parts one after another",
        "A total of 54 people were killed, including nine in Hask eight in Brenn and five in Tolm.",
        ["killed 54 exact", "killed 9 exact part", "killed 8 exact part", "killed 5 exact part"],
    ),
    (
        "who tells of the dead behind them is none",
        "Fighters of the Front were also killed, said observatory head Jorun Vale.",
        [],
    ),
    (
        "what is shot down is no person",
        "An army unit shot down three radio-controlled planes.",
        [],
    ),
    ("a dustman may be hurt", "A shell fell near the hotel, leaving a dustman injured.", ["injured 1 exact"]),
    (
        "those named by their country are people",
        "The militia executed five Veldans in the square.",
        ["killed 5 exact"],
    ),
]

ROWS: list[Row] = [*CLAUSES, *HEADS, *MANY, *PLIGHTS, *PHRASES, *TOGETHER, *VICTIMS, *FATES]
