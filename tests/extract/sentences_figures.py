"""Sentences of our own and the figures that a careful reader takes from each.

A row is a fact, a text and what it counts: "measure value qualifier", with "part" for a part of another
count and "-" for a number without a value.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

DIGITS_AND_WORDS: list[Row] = [
    ("a number in digits is counted", "The blast killed 16 people.", ["killed 16 exact"]),
    ("a number with a comma is one number", "The war has killed 280,000 people.", ["killed 280000 exact"]),
    (
        "a number without its comma is one number",
        "The quake left 13000 people homeless.",
        ["displaced 13000 exact"],
    ),
    (
        "the children of a victim are no victims",
        "The mother of five children was killed.",
        ["killed 1 exact"],
    ),
    (
        "what a heading inside a text tells counts in the sentence behind it",
        "Roads were closed in Veldin. Two killed six injured in rocket attack on Hask Two civilians were killed and six "
        "others were injured when rockets hit the town of Hask on Monday.",
        ["killed 2 exact", "injured 6 exact"],
    ),
    (
        "what a short line tells and no sentence behind it does is counted",
        "Roads were closed in Veldin. Two killed in rocket attack on Hask. A market was burned.",
        ["killed 2 exact"],
    ),
    (
        "a number that somebody is cited for right behind it is told once",
        "Shelling of the town of Hask left six people dead. Six people were killed in shelling of Hask, hospital staff "
        "said.",
        ["killed 6 exact"],
    ),
    (
        "two towns each with one dead are told twice",
        "A guard was killed in Hask. Police said that a guard was killed in Veldin.",
        ["killed 1 exact", "killed 1 exact"],
    ),
    (
        "the lower toll of somebody else is no part with one who died elsewhere",
        "An observatory said that at least five people were killed in a blast in Hama. State television said that four "
        "people were killed in the blast. The observatory said that a man was shot dead in Homs.",
        ["killed 5 at_least", "killed 4 exact", "killed 1 exact"],
    ),
    (
        "the parts that one source tells of a toll are parts, whoever told it",
        "A governor said that nine people were killed in a blast in Hama. Fred Doe told reporters that six people were "
        "killed by a car bomb and three people were killed by a rocket.",
        ["killed 9 exact", "killed 6 exact part", "killed 3 exact part"],
    ),
    ("a small number in words is counted", "Three soldiers were killed.", ["killed 3 exact"]),
    ("a long number in words is counted", "A hundred and twenty-three people died.", ["killed 123 exact"]),
    ("two dozen are twenty-four", "Two dozen people were injured in the crash.", ["injured 24 exact"]),
    ("half a million is a number", "Half a million people fled their homes.", ["displaced 500000 exact"]),
    (
        "a million is written in two words",
        "More than 2 million people have been displaced.",
        ["displaced 2000000 more_than"],
    ),
    (
        "a letter stands for a million",
        "Some 1.5m people were displaced by the floods.",
        ["displaced 1500000 about"],
    ),
    ("dozens have no value", "Dozens of people were wounded.", ["injured - vague"]),
    ("scores have no value", "Scores were killed in the raid.", ["killed - vague"]),
    ("several have no value", "Several people were injured.", ["injured - vague"]),
    ("hundreds have no value", "Hundreds of residents fled the town.", ["displaced - vague"]),
    ("tens of thousands have no value", "Tens of thousands of people fled.", ["displaced - vague"]),
    ("a number of people has no value", "A number of people were injured.", ["injured - vague"]),
    ("a range has two ends and no value", "Between 20 and 30 people were killed.", ["killed - between"]),
    (
        "a range with a dash has no value",
        "Between 40-50 people were injured in the stampede.",
        ["injured - between"],
    ),
    ("a number opens the sentence", "Twelve were killed in the ambush.", ["killed 12 exact"]),
]

QUALIFIERS: list[Row] = [
    ("at least stands before the number", "At least 16 people were killed.", ["killed 16 at_least"]),
    ("no fewer than is at least", "No fewer than 40 people were hurt.", ["injured 40 at_least"]),
    (
        "or more stands behind the number",
        "Police said 50 or more people were injured.",
        ["injured 50 at_least"],
    ),
    ("more than is more than", "More than 100 people were killed.", ["killed 100 more_than"]),
    ("over is more than", "Over 30 people were wounded.", ["injured 30 more_than"]),
    ("upwards of is more than", "Upwards of 60 people died.", ["killed 60 more_than"]),
    ("just short of is nearly", "Just short of 200 people were injured.", ["injured 200 nearly"]),
    ("up to is at most", "Up to 300 people may have been killed.", ["killed 300 at_most"]),
    ("as many as is at most", "As many as 70 people were killed.", ["killed 70 at_most"]),
    ("fewer than is less than", "Fewer than 10 people were injured.", ["injured 10 less_than"]),
    ("about is about", "About 40 migrants were arrested.", ["detained 40 about"]),
    ("around is about", "Around 20 people were wounded.", ["injured 20 about"]),
    ("some before a number is about", "Some 300 lives were lost.", ["killed 300 about"]),
    ("an estimated number is about", "An estimated 900 people were displaced.", ["displaced 900 about"]),
    ("nearly is nearly", "Nearly 500 people were deported.", ["displaced 500 nearly"]),
    ("almost is nearly", "Almost 200 people died of cholera.", ["killed 200 nearly"]),
    ("another adds without a qualifier", "The attack wounded another 40.", ["injured 40 exact"]),
]

FORMS: list[Row] = [
    ("an active verb counts its object", "Gunmen killed nine villagers.", ["killed 9 exact"]),
    ("a passive counts its subject", "Nine villagers were shot dead.", ["killed 9 exact"]),
    ("a participle counts its object", "A bomb exploded, killing 22 people.", ["killed 22 exact"]),
    (
        "a second participle counts its own",
        "A bomb exploded, killing 22 people and wounding 41.",
        ["killed 22 exact", "injured 41 exact"],
    ),
    (
        "a coordinated verb without noun is counted",
        "The blast killed 32 people and wounded 140.",
        ["killed 32 exact", "injured 140 exact"],
    ),
    (
        "a number stands before wounded alone",
        "At least 20 people were killed and 55 wounded.",
        ["killed 20 at_least", "injured 55 exact"],
    ),
    ("a headline has no verb", "86 dead in suspected attack", ["killed 86 exact"]),
    (
        "a headline lists without a comma",
        "Seven killed 37 others injured in market attack",
        ["killed 7 exact", "injured 37 exact"],
    ),
    ("a toll has its number", "The attack left a toll of 44 dead.", ["killed 44 exact"]),
    ("a toll is put at a number", "Police put the death toll at 16.", ["killed 16 exact"]),
    ("a toll rises to a number", "The death toll has risen to 86.", ["killed 86 exact"]),
    ("a toll stands at a number", "The toll stood at 31 on Monday.", ["killed 31 exact"]),
    ("the number of dead reaches a number", "The number of dead has reached 57.", ["killed 57 exact"]),
    ("fatalities are dead", "The ministry reported 44 fatalities.", ["killed 44 exact"]),
    (
        "the death of a number is counted",
        "The strike caused the deaths of 20 civilians.",
        ["killed 20 exact"],
    ),
    (
        "the killing of a number is counted",
        "Villagers mourned the killing of 20 people.",
        ["killed 20 exact"],
    ),
    ("leave so many dead", "The earthquake left 144 people dead.", ["killed 144 exact"]),
    ("claim the lives of so many", "The fire claimed the lives of eight tenants.", ["killed 8 exact"]),
    ("claim so many lives", "The flood claimed 60 lives.", ["killed 60 exact"]),
    ("lose their lives", "Eleven miners lost their lives.", ["killed 11 exact"]),
    ("bodies are the dead", "Rescuers recovered 17 bodies from the river.", ["killed 17 exact"]),
    ("the wounded are injured", "Hospitals received 52 wounded.", ["injured 52 exact"]),
    ("die of a disease", "Fourteen children have died of measles.", ["killed 14 exact"]),
    ("drown", "At least 30 migrants drowned off the coast.", ["killed 30 at_least"]),
    (
        "people killed stand behind the number",
        "The crash, with 12 people killed, closed the road.",
        ["killed 12 exact"],
    ),
    ("a relative clause says who died", "The bus carried 40 pilgrims, of whom 13 died.", ["killed 13 exact"]),
    ("are believed to have died", "All five people on board are believed to have died.", ["killed 5 exact"]),
    (
        "killed or wounded together are affected",
        "About 90 people were killed or wounded.",
        ["affected 90 about"],
    ),
    (
        "killed and wounded together are two counts",
        "The bombs killed and wounded dozens of people.",
        ["killed - vague", "injured - vague"],
    ),
    (
        "a tally of the dead is a toll",
        "Nine people were hurt. The Movement raised its count of the dead to 12.",
        ["injured 9 exact", "killed 12 exact"],
    ),
    (
        "a tally of the hurt is a toll",
        "A quake struck on Monday. The agency's tally of the injured rose to 300.",
        ["injured 300 exact"],
    ),
    (
        "a body count is a toll",
        "A quake struck on Monday. The body count climbed to 45.",
        ["killed 45 exact"],
    ),
    ("a tally of votes is no toll", "A quake struck on Monday. The tally of votes reached 45.", []),
    (
        "another figure of the same count",
        "The mayor says 18 people have been killed since Friday while the army puts the figure at 21.",
        ["killed 18 exact", "killed 21 exact"],
    ),
    ("a figure of nobody harmed", "The army puts the figure at 21 percent after the attack.", []),
]

ARMED: list[Row] = [
    ("militants are eliminated", "The army eliminated 34 militants in the hills.", ["killed 34 exact"]),
    ("a number of militants is neutralised", "Some 70 militants were neutralised on Monday.", ["killed 70 about"]),
    ("gunmen are liquidated", "Security forces liquidated 12 gunmen on Monday.", ["killed 12 exact"]),
    ("a long clause stands before the verb", "A total of 70 militants who were later identified as members of the Ash Brigade were eliminated in raids.", ["killed 70 exact"]),
    ("the deed has a noun", "The army announced the elimination of 34 militants.", ["killed 34 exact"]),
    ("militants are left neutralized", "The raids left 34 militants neutralized.", ["killed 34 exact"]),
    ("candidates are eliminated alive", "Two candidates were eliminated in the first round.", []),
    ("bombs are neutralised", "Soldiers neutralised two bombs.", []),
    ("countries are rid of a disease", "Polio was eliminated from 12 countries.", []),
]  # fmt: skip

MEASURES: list[Row] = [
    ("the missing are missing", "Twelve sailors are missing.", ["missing 12 exact"]),
    ("the unaccounted are missing", "Some 40 people are still unaccounted for.", ["missing 40 about"]),
    ("arrested people are detained", "Police arrested 11 demonstrators.", ["detained 11 exact"]),
    (
        "detained people are detained",
        "Nine people were detained on suspicion of involvement.",
        ["detained 9 exact"],
    ),
    ("people taken into custody are detained", "Officers detained six men.", ["detained 6 exact"]),
    ("hostages are abducted", "The gunmen took 14 workers hostage.", ["abducted 14 exact"]),
    ("kidnapped people are abducted", "Armed men kidnapped 30 schoolgirls.", ["abducted 30 exact"]),
    ("evacuated people are displaced", "Some 4,000 residents were evacuated.", ["displaced 4000 about"]),
    (
        "people who fled are displaced",
        "About 13,000 villagers have fled the fighting.",
        ["displaced 13000 about"],
    ),
    (
        "driven from their homes is displaced",
        "The fighting has driven 2,000 families from their homes.",
        ["displaced 2000 exact"],
    ),
    ("deported people are displaced", "The state deported 120 migrants.", ["displaced 120 exact"]),
    ("trapped people are affected", "Some 300 miners are trapped.", ["affected 300 about"]),
    (
        "treated people are affected",
        "Doctors treated 33 people for breathing problems.",
        ["affected 33 exact"],
    ),
    ("infected people are affected", "The virus has infected 250 people.", ["affected 250 exact"]),
    ("shot people are injured unless they died", "Four people were shot outside a bar.", ["injured 4 exact"]),
    ("shot and killed is killed", "Two men were shot and killed.", ["killed 2 exact"]),
    ("fatally shot is killed", "Three people were fatally shot.", ["killed 3 exact"]),
    ("stabbed to death is killed", "Two students were stabbed to death.", ["killed 2 exact"]),
    ("hospitalised people are injured", "Seven people were hospitalised.", ["injured 7 exact"]),
]

PARTS: list[Row] = [
    (
        "a second and a third deed behind commas have their own numbers",
        "Rebels killed 25 soldiers, wounded 30 and captured 24.",
        ["killed 25 exact", "injured 30 exact", "detained 24 exact"],
    ),
    (
        "of those on board only the dead have died",
        "A plane crashed near Alder in 2011, killing 77 of the 105 people on board.",
        ["killed 77 exact"],
    ),
    (
        "of the hostages only some were killed",
        "Two of the 30 hostages were killed on Monday.",
        ["killed 2 exact", "abducted 30 exact"],
    ),
    (
        "somebody and others are counted together",
        "The ambassador and four others were killed in an attack on Sunday.",
        ["killed 5 exact", "killed 1 exact part", "killed 4 exact part"],
    ),
    (
        "the toll that another has grown from is a toll",
        "The number of people killed by cholera has risen to 217, up from 190 a week ago.",
        ["killed 217 exact", "killed 190 exact"],
    ),
    (
        "a stronghold is nobody",
        "Rebels abducted eight girls near one of their strongholds on Monday.",
        ["abducted 8 exact"],
    ),
    (
        "the dead of two towns add up to those of a third by chance",
        "Raids on the town of Sarmin killed 10 people on Monday. Raids on the town of Saraqib killed eight people. Raids "
        "on the town of Binnish killed two people.",
        ["killed 10 exact", "killed 8 exact", "killed 2 exact"],
    ),
    (
        "who tells of a part is no part",
        "The shelling wounded eight people, including a child, the governor Ivan Roe said.",
        ["injured 8 exact", "injured 1 exact part"],
    ),
    (
        "another number after a part is of the whole",
        "The raids killed 19 people including six children in Alder and another 23 people in Birch.",
        ["killed 19 exact", "killed 6 exact part", "killed 23 exact"],
    ),
    (
        "the parts of an uncounted whole are parts",
        "Those killed included six women, five children and three police officers.",
        ["killed 6 exact part", "killed 5 exact part", "killed 3 exact part"],
    ),
    (
        "parts that lost their commas are parts",
        "Those killed included six women five children and three police officers.",
        ["killed 6 exact part", "killed 5 exact part", "killed 3 exact part"],
    ),
    (
        "persons named one by one beside a larger count are a part",
        "A bomb killed 31 people. The groom's father and brother were killed in the blast, a relative said.",
        ["killed 31 exact", "killed 2 exact part"],
    ),
    (
        "one beside a larger count is a part",
        "About twenty civilians and one volunteer were killed.",
        ["killed 20 about", "killed 1 exact part"],
    ),
    (
        "including opens a part",
        "The raid killed 31 people including two medics.",
        ["killed 31 exact", "killed 2 exact part"],
    ),
    (
        "among them opens a part",
        "The raids killed at least 27 people, among them four children.",
        ["killed 27 at_least", "killed 4 exact part"],
    ),
    (
        "of them opens a part",
        "The attack killed 80 people, 30 of them children.",
        ["killed 80 exact", "killed 30 exact part"],
    ),
    (
        "so many of the wounded are a part",
        "Fifteen of the wounded were in critical condition.",
        ["injured 15 exact part"],
    ),
    (
        "of the wounded so many are a part",
        "Of the 52 wounded, 11 remain in hospital.",
        ["injured 52 exact", "injured 11 exact part"],
    ),
    (
        "among the wounded whose comma is lost so many are a part",
        "Among at least 52 wounded eleven were in critical condition.",
        ["injured 52 at_least", "injured 11 exact part"],
    ),
    (
        "two numbers share the noun behind the second",
        "At least 30 regime and 39 rebel fighters have been killed around Hask.",
        ["killed 30 at_least", "killed 39 exact"],
    ),
    ("so many were among the dead", "Two officers were among the dead.", ["killed 2 exact part"]),
    (
        "a child is a part of one",
        "The shelling killed 10 people including a child.",
        ["killed 10 exact", "killed 1 exact part"],
    ),
    (
        "numbers that add up are parts",
        "Air raids killed 21 civilians, 15 in the north of the city and six in a village.",
        ["killed 21 exact", "killed 15 exact part", "killed 6 exact part"],
    ),
    (
        "another number of the same kind is no part",
        "The blast killed 12 people and injured three.",
        ["killed 12 exact", "injured 3 exact"],
    ),
]

ONE_PERSON: list[Row] = [
    ("a man is one", "A man was killed by a shell.", ["killed 1 exact"]),
    ("a woman is one", "The strike killed a woman.", ["killed 1 exact"]),
    ("the pilot is one", "Rebels executed the pilot.", ["killed 1 exact"]),
    ("his son is one", "His son was injured.", ["injured 1 exact"]),
    ("three brothers are three", "Three brothers died in the fire.", ["killed 3 exact"]),
    ("a pilot and his co-pilot are two", "The pilot and his co-pilot were killed.", ["killed 2 exact"]),
    (
        "a father and a brother are two",
        "The groom's father and brother were killed in the attack.",
        ["killed 2 exact"],
    ),
    ("the killing of a judge is one", "Lawyers condemned the killing of a judge.", ["killed 1 exact"]),
    (
        "a journalist who was abducted is one",
        "A journalist was abducted near the border.",
        ["abducted 1 exact"],
    ),
    ("an arrested mayor is one", "Police arrested the mayor on Friday.", ["detained 1 exact"]),
    ("a suicide bomber is no victim", "A suicide bomber blew himself up outside a bakery.", []),
]

NO_FIGURES: list[Row] = [
    (
        "a channel's number is no count",
        "Boy injured in shooting accident - KCBD NewsChannel 11 Alder",
        ["injured 1 exact"],
    ),
    ("an age is no count", "The 34-year-old was released.", []),
    ("an age in words is no count", "She was 20 years old.", []),
    ("a sum of money is no count", "The damage was put at $40 million.", []),
    ("a distance is no count", "The village lies 60 kilometres north of the capital.", []),
    ("a date is no count", "The attack took place on 22 March 2024.", []),
    ("destroyed houses are no people", "The storm destroyed 300 houses.", []),
    (
        "destroyed vehicles are no people",
        "The elimination of 34 militants the destruction of 5 SUVs was confirmed.",
        ["killed 34 exact"],
    ),
    ("weapons are no people", "Police seized 40 rifles and 12 grenades.", []),
    ("captured villages are no people", "The army captured 20 villages.", []),
    ("a percentage is no count", "Turnout was 40 percent.", []),
    ("a rank is no count", "He came 12th in the race.", []),
    ("a score is no count", "The home side won 3-2.", []),
    ("a flight number is no count", "Flight 370 disappeared from radar.", []),
    ("a phone number is no count", "Call 555 0199 for information.", []),
    ("the hour is no count", "The market closed at 8 pm.", []),
    ("no one was hurt is no figure", "No one was hurt.", []),
    ("the perpetrators are no victims", "Two gunmen opened fire and fled.", []),
    ("a capacity is no count", "The hall has 6,000 seats.", []),
    ("shells are no people", "The rebels fired 30 shells at the town.", []),
    ("a number of strikes is no count", "There were 45 air strikes on the town.", []),
    ("killers are not the killed", "Twenty militants attacked the post.", []),
]

FLATTENED: list[Row] = [
    (
        "a lost comma does not hide the wounded",
        "At least 14 people were killed 25 were wounded in the attack",
        ["killed 14 at_least", "injured 25 exact"],
    ),
    (
        "a lost quotation mark does not hide the toll",
        "There are at least 56 dead including 11 children he said",
        ["killed 56 at_least", "killed 11 exact part"],
    ),
    ("a lost apostrophe does not hide the toll", "Saturdays bombing killed 22 people", ["killed 22 exact"]),
    (
        "a speaker at the end does not hide the toll",
        "Sixteen civilians were killed a monitor said",
        ["killed 16 exact"],
    ),
    (
        "a date glued in front does not hide the toll",
        "Tue 05 Jul 2016 Suicide bombing kills at least 16",
        ["killed 16 at_least"],
    ),
    ("capitals do not hide the toll", "BOMB KILLS 12 IN MARKET", ["killed 12 exact"]),
    ("small letters do not hide the toll", "a bomb killed 12 people in the market", ["killed 12 exact"]),
]

LOCAL_NEWS: list[Row] = [
    ("an age alone is a person", "A 15-year-old was shot in the leg early Tuesday.", ["injured 1 exact"]),
    ("who shot himself is hurt", "A man accidentally shot himself in the foot.", ["injured 1 exact"]),
    (
        "who recovers after being shot is hurt",
        "An 8-year-old boy is recovering after being shot in the hand.",
        ["injured 1 exact"],
    ),
    ("a graze is a wound", "A girl was grazed by a bullet.", ["injured 1 exact"]),
    (
        "shot and killed is one dead and nobody hurt",
        "A 31-year-old woman was shot and killed.",
        ["killed 1 exact"],
    ),
    ("fatally shot is dead", "A student was fatally shot on Monday.", ["killed 1 exact"]),
    ("stabbed to death is dead", "A clerk was stabbed to death.", ["killed 1 exact"]),
    ("found dead is dead", "A woman was found dead in her home.", ["killed 1 exact"]),
    ("pronounced dead is dead", "A man was pronounced dead at the scene.", ["killed 1 exact"]),
    ("he who was pronounced dead is one", "He was pronounced dead at the hospital.", ["killed 1 exact"]),
    ("the age of a named victim is no count", "John Parker, 33, was shot and killed.", ["killed 1 exact"]),
    ("an age in a headline is no count", "Girl, 4, was shot in the hand.", ["injured 1 exact"]),
    ("ages are no counts", "The boys, ages 11 and 12, went home.", []),
    (
        "the second of two ages is no count",
        "Two boys, ages 11 and 12, were shot on Sunday.",
        ["injured 2 exact"],
    ),
    (
        "ages of the hurt are no counts",
        "Three men, ages 54, 33 and 26, were injured.",
        ["injured 3 exact"],
    ),
    ("a bound of age is no count", "Six women, all younger than 45, were wounded.", ["injured 6 exact"]),
    ("an age that is not reached is no count", "Children under the age of 15 died in the fire.", []),
    (
        "those hit are the dead and the hurt",
        "A shooting left two dead and two injured. Officers found four people with gunshot wounds.",
        ["killed 2 exact", "injured 2 exact"],
    ),
    (
        "the dead of the next sentence are no part of those shot in this one",
        "Officers found five people shot. Ada Brandt died in hospital.",
        ["killed 1 exact", "injured 4 exact"],
    ),
    (
        "two told apart by their ages are counted together",
        "A 17-year-old boy was shot in the leg. A 12-year-old boy was grazed by a bullet.",
        ["injured 2 exact", "injured 1 exact part"],
    ),
    (
        "two told apart as man and woman are counted together",
        "Police said a woman was stabbed to death. Her husband was also killed.",
        ["killed 2 exact", "killed 1 exact part", "killed 1 exact part"],
    ),
    (
        "who was shot and has died is dead",
        "A boy, shot by his cousin on Sunday, has died.",
        ["killed 1 exact"],
    ),
    (
        "a mortal wound kills",
        "The gun went off, mortally wounding a farmer.",
        ["killed 1 exact"],
    ),
    (
        "another in hospital is hurt",
        "Three people are dead and another hospitalized after the shooting.",
        ["killed 3 exact", "injured 1 exact"],
    ),
    (
        "numbers joined under one word of harm add up",
        "Two women and three men were wounded when a gunman opened fire. Two of them are in hospital.",
        ["injured 5 exact", "injured 2 exact part", "injured 3 exact part"],
    ),
    (
        "one and three others are four",
        "He and three others were shot outside a bar.",
        ["injured 4 exact", "injured 3 exact part"],
    ),
    (
        "who may be the same person is counted once",
        "A 17-year-old boy was shot in the leg. The teen was shot on his way home.",
        ["injured 1 exact"],
    ),
    ("one of those shot died", "Four people were shot, one fatally.", ["injured 3 exact", "killed 1 exact"]),
    (
        "another is one more",
        "The attack left two men dead and another injured.",
        ["killed 2 exact", "injured 1 exact"],
    ),
    (
        "others are counted beside the dead",
        "A man was fatally shot and three others were injured.",
        ["killed 1 exact", "injured 3 exact"],
    ),
    (
        "those who suffer from wounds are hurt",
        "Officers found four victims suffering from gunshot wounds.",
        ["injured 4 exact"],
    ),
    (
        "the age that two share is no count",
        "Henrik and Maud Quill, both 17, died in the fire.",
        ["killed 2 exact"],
    ),
    ("an age beside another's is no count", "Ada Brandt, also 23, was shot.", ["injured 1 exact"]),
    (
        "an age that is said of somebody is no count",
        "Ada Brandt, 17, whom police first said was 16, died in the fire.",
        ["killed 1 exact"],
    ),
    (
        "the number of a house is no count",
        "Deputies responded to a shooting 2501 Lantern Hill Rd. on Sunday, where a boy was hit by a bullet.",
        ["injured 1 exact"],
    ),
    (
        "the number that one calls is no count",
        "Officers came after receiving a 911 reporting a shooting.",
        [],
    ),
    (
        "who could have been killed was not",
        "A bullet hit the man in the arm. It could easily have killed him.",
        ["injured 1 exact"],
    ),
    (
        "who dies after being shot is dead and not hurt",
        "A boy died after it appeared he accidentally shot himself.",
        ["killed 1 exact"],
    ),
    (
        "who is dead after somebody shot him is not hurt",
        "A man is dead after his son accidentally shot him.",
        ["killed 1 exact"],
    ),
    (
        "a verb has one subject, and who tells of a death has not died",
        "According to Coroner Michael Roe, the victim, Thon Gar, died after being shot by a child.",
        ["killed 1 exact"],
    ),
    (
        "the names of one person are one",
        "Hospital staff said that Ralph Orrin, Shekirah Vale, Demereth Dorn, and Bryon Tarn were wounded.",
        ["injured 4 exact"],
    ),
    ("an age in short is no count", "Family of 17 y.o killed in accidental shooting speaks.", []),
    ("an age in years and short is no count", "The town heard of the death of a 6-yo in the lake.", []),
    (
        "the number of a highway is no count",
        "She was found at the park on Hwy 150 with a gunshot wound to the head.",
        ["injured 1 exact"],
    ),
    ("who had no injuries is not hurt", "Detectives said Jorun had no injuries to suggest a fight.", []),
    (
        "an age in months is one in years too",
        "A 1-year-old boy was shot and killed Wednesday. The 20-month-old died at his home.",
        ["killed 1 exact", "killed 1 exact"],
    ),
    ("a block of houses is no count", "It happened in the 2100 block of 19th Street.", []),
    ("he who fires is no victim", "A man shot his brother.", ["injured 1 exact"]),
    (
        "two of four who were arrested are not those arrested",
        "Two of the four suspects who were arrested were released.",
        ["detained 4 exact"],
    ),
]

DISASTERS: list[Row] = [
    (
        "those whom a quake kills are dead",
        "A 6.4-magnitude earthquake killed 58 people.",
        ["killed 58 exact"],
    ),
    ("those left homeless are displaced", "The flood left 900 families homeless.", ["displaced 900 exact"]),
    ("those rescued are no dead", "Rescuers pulled 12 survivors from the rubble.", ["affected 12 exact"]),
    ("those on a boat are no dead", "The ferry carried 210 passengers.", []),
    (
        "those still missing are missing",
        "Nine people were killed and 30 are missing after the landslide.",
        ["killed 9 exact", "missing 30 exact"],
    ),
    ("those who fell ill are affected", "The outbreak has sickened 140 pupils.", ["affected 140 exact"]),
    (
        "those treated in hospital are injured",
        "Forty people were hospitalised after the fire.",
        ["injured 40 exact"],
    ),
    ("a magnitude is no count", "The quake had a magnitude of 7.1.", []),
    ("a depth is no count", "The quake struck at a depth of 10 km.", []),
    (
        "lost houses are no people",
        "The cyclone destroyed 1,200 homes and killed three people.",
        ["killed 3 exact"],
    ),
]

BESIDE: list[Row] = [
    ("who is shot dead is killed", "Police shot dead two suspects after a chase.", ["killed 2 exact"]),
    (
        "one of several is one",
        "It was not clear which of the three victims was later declared deceased.",
        [],
    ),
    (
        "a count with words of its own does not share the harm of the one before",
        "One juvenile was killed and two others were left in critical condition.",
        ["killed 1 exact", "injured 2 exact"],
    ),
    (
        "one number killed and injured is one count of both",
        "A raid left 88 people killed and injured.",
        ["affected 88 exact"],
    ),
    (
        "a headline joins the two with a sign",
        "Massacre in Port Marin Continues 88 Killed & Injured",
        ["affected 88 exact"],
    ),
    (
        "a number before its own word is not that of the word before",
        "It killed 9 injured 20 in the town.",
        ["killed 9 exact", "injured 20 exact"],
    ),
    ("a headline drops the verb", "Boy, 3, wounded in accidental shooting, police say", ["injured 1 exact"]),
    ("a headline drops the article", "Man shot in head in Veldin", ["injured 1 exact"]),
    ("hit by what flies", "Two teenagers were hit by gunfire.", ["injured 2 exact"]),
    ("a bullet as the subject", "A stray bullet struck an 11-year-old girl.", ["injured 1 exact"]),
    ("a condition", "A man is in critical condition after the blast.", ["injured 1 exact"]),
    ("a condition left", "The blast left one boy in critical condition.", ["injured 1 exact"]),
    ("a wound", "Officers found a man with a gunshot wound to the head.", ["injured 1 exact"]),
    ("a wound suffered", "The 10-year-old suffered a gunshot wound to the stomach.", ["injured 1 exact"]),
    ("wounds of several", "Officers found three men suffering from gunshot wounds.", ["injured 3 exact"]),
    ("a hospital bed", "Four men were taken to the hospital after the shooting.", ["injured 4 exact"]),
    ("somebody recovers", "A newborn is recovering after the fire.", ["injured 1 exact"]),
    ("a life claimed", "The shooting claimed the life of a 9-year-old girl.", ["killed 1 exact"]),
    ("found shot to death", "A man was found shot to death in a car.", ["killed 1 exact"]),
    (
        "left dead and injured",
        "The shooting left a woman dead and a man injured.",
        ["injured 1 exact", "killed 1 exact"],
    ),
    (
        "hurt by oneself",
        "An officer is out of hospital after accidentally shooting himself.",
        ["injured 1 exact"],
    ),
    ("a comma parts two counts", "5 shot, 1 dead at house party", ["injured 4 exact", "killed 1 exact"]),
    ("things recover too", "The economy is expected to recover.", []),
    ("a killer is no victim", "A motorcycle bomber killed at least 16 civilians.", ["killed 16 at_least"]),
]

ROWS: list[Row] = [
    *DIGITS_AND_WORDS, *QUALIFIERS, *FORMS, *ARMED,
    *MEASURES, *PARTS, *ONE_PERSON, *NO_FIGURES, *FLATTENED,
    *LOCAL_NEWS, *DISASTERS, *BESIDE,
]  # fmt: skip
