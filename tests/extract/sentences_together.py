"""Sentences of our own and which of their figures a careful reader takes for those of one happening.

A row is a fact, a headline ("" for none), a text and its figures, happening by happening: "killed 3".
"""

from __future__ import annotations

Row = tuple[str, str, str, list[list[str]]]

ROWS: list[Row] = [
    (
        "those of one verb in two towns are those of two happenings",
        "",
        "Air raids on Monday killed nine people in Raqqa and four in Idlib, including a child.",
        [["killed 9"], ["killed 4", "killed 1"]],
    ),
    (
        "those killed in one town and hurt in another are those of two happenings",
        "",
        "Shelling on Monday killed nine people in Aleppo and wounded four others in Idlib.",
        [["killed 9"], ["injured 4"]],
    ),
    (
        "those of one verb in one town are those of one",
        "",
        "Shelling on Monday killed nine people in Aleppo and wounded four others in the city of Aleppo.",
        [["killed 9", "injured 4"]],
    ),
    (
        "those of another day are others, though the day has lost its apostrophe",
        "",
        "Ten people were killed on Wednesday in rocket attacks on a market in Hama. The toll from Tuesdays rocket attacks "
        "on the same market was put at 8 people.",
        [["killed 10"], ["killed 8"]],
    ),
    (
        "what was hit earlier today is the news and nothing of before",
        "Air Strikes Hit Clinic in Idlib",
        "A clinic in the town of Haskau in rural Idlib was hit earlier today by air strikes. At least seven people were "
        "killed and nine wounded in the attack on the clinic.",
        [["killed 7", "injured 9"]],
    ),
    (
        "those of another town are others, though towns of the province were told of at first",
        "",
        "Jets have used cluster bombs in attacks on towns in Aleppo. Jets on Monday bombed the town of Azaz, killing 21 "
        "people. Five people were killed in air strikes on the neighbourhood of Haskau in Aleppo on Monday.",
        [["killed 21"], ["killed 5"]],
    ),
    (
        "those of a day's fighting died in the battle of that day",
        "",
        "On Monday about 70 rebels were killed in clashes between two groups in the city of Homs. Five civilians died in "
        "Monday's fighting.",
        [["killed 70", "killed 5"]],
    ),
    (
        "those of a day's fighting in another town died in another battle",
        "",
        "On Monday about 70 rebels were killed in clashes between two groups in the city of Homs. Five civilians died in "
        "Monday's fighting in Raqqa.",
        [["killed 70"], ["killed 5"]],
    ),
    (
        "those among the hurt who are taken across a border are of one happening",
        "",
        "A car bomb killed 17 people on Thursday in Azaz. Among at least 25 injured, eight were taken to hospitals across "
        "the border.",
        [["killed 17", "injured 25", "injured 8"]],
    ),
    (
        "a man and another report's number add up to the toll by chance",
        "",
        "At least five people were killed on Thursday in a bomb blast in Hama, a monitor said. Veldish state television "
        "also reported the blast, saying that four people had been killed in the city. In Damascus meanwhile a man died "
        "after shelling on Monday.",
        [["killed 5", "killed 4"], ["killed 1"]],
    ),
    (
        "the dead of the year before are of another happening",
        "",
        "A bomb killed nine people in Homs on Monday. In August 2013 gas killed dozens in Damascus and the year before 49 "
        "children were killed in Hask.",
        [["killed 9"], ["killed None"], ["killed 49"]],
    ),
    (
        "the dead of a whole country are of no one happening",
        "",
        "At least 26 people were killed in Aleppo on Wednesday, and they were among 130 people killed across the country. "
        "Nine soldiers were killed nationwide.",
        [["killed 26"], ["killed 130", "killed 9"]],
    ),
    (
        "those who died elsewhere in the country are not of the happening told before",
        "",
        "At least one person died in Sunday's shelling in Homs, and 10 other deaths were reported elsewhere in the country.",
        [["killed 1"], ["killed 10"]],
    ),
    (
        "more dead than any deed of the article made are those of the unrest",
        "",
        "Jets bombed Aleppo on Monday, killing nine people. The UN says more than 2,200 people have been killed in the "
        "violence. Thousands have died.",
        [["killed 9"], ["killed 2200", "killed None"]],
    ),
    (
        "as many dead as a deed of the article made are its own",
        "",
        "A gas attack on Hask killed 1,400 people on Monday. Doctors say more than 1,300 people have been killed.",
        [["killed 1400", "killed 1300"]],
    ),
    (
        "what is told after another town is named was there",
        "Air strikes kill 14 in Idlib province",
        "Air strikes kill 14 in Idlib province. At least 14 civilians including four children were killed in air strikes on "
        "Saraqib in Idlib province on Tuesday. Elsewhere in the country nine people were killed on Tuesday in the town "
        "of Rastan in Homs province. Five of them died in air strikes on a market. Another four were killed in shelling "
        "earlier Tuesday.",
        [["killed 14", "killed 4"], ["killed 9", "killed 5", "killed 4"]],
    ),
    (
        "the dead of the day before which the news came are not those of the news",
        "",
        "An air strike killed nine people in Homs on Tuesday. The attack came a day after heavy air strikes killed 26 "
        "people in Homs.",
        [["killed 9"], ["killed 26"]],
    ),
    (
        "a raid in another province is another one",
        "",
        "An air strike killed 20 people in the Lantern neighbourhood of Aleppo on Monday. An air strike in Idlib province "
        "killed three people.",
        [["killed 20"], ["killed 3"]],
    ),
    (
        "the shells of rebels are no raid of the army",
        "",
        "Air raids by the army killed 45 civilians in Homs on Saturday. Nine other civilians were killed in rebel "
        "shelling in Homs on Saturday.",
        [["killed 45"], ["killed 9"]],
    ),
    (
        "a day behind the dead is theirs whatever rises",
        "",
        "The death toll in Homs continues to rise with at least 27 dead on Tuesday. At least 15 people were killed in "
        "air strikes on Homs on Wednesday.",
        [["killed 27"], ["killed 15"]],
    ),
    (
        "the dead of many days of raids are not those of one",
        "",
        "A bombing killed three medics in Homs on Friday. The White Helmets said that 45 people have been killed in "
        "three days of attacks on Homs.",
        [["killed 3"], ["killed 45"]],
    ),
    (
        "a picture of another day is not of the news",
        "Bomb kills five in Hask",
        "Bomb kills five in Hask. Five people were killed in the attack in the district of Hask. Men look for survivors "
        "after an air strike on a hospital in the town of Norwick on May 6, 2024. (Reuters) Hask was hit by a bomb on "
        "Monday. Twelve people were injured.",
        [["killed 5", "injured 12"]],
    ),
    (
        "a line of the page leaves room for the sentence that names the town",
        "Strikes kill scores in the north",
        "Strikes kill scores in the north\n\n15 May 2024\n\nBy Ada Quill\n\nDozens of civilians have been killed by air strikes "
        "as they fled the battle in the city of Homs. The army is looking into reports that at least 73 civilians "
        "were killed in air strikes early on Tuesday in the village of Saraqib near Homs.",
        [["killed None", "killed None", "killed 73"]],
    ),
    (
        "the raids that answer an execution are told by their own name",
        "",
        "Thirty people were killed on Saturday in air strikes on Hask a day after the execution of a pilot. The raids targeted a "
        "clinic and a school, killing three nurses.",
        [["killed 30", "killed 3"], ["killed 1"]],
    ),
    (
        "what those fire who have no planes is no part of the raids that answer it",
        "",
        "Army jets bombed the rebel quarters of Hask on Sunday, killing twelve people. For their part rebels hit the western "
        "quarters. Rebel groups fired waves of rockets into western Hask, killing five civilians. Three shoppers were "
        "killed when shells fired by insurgents hit a market.",
        [["killed 12"], ["killed 5", "killed 3"]],
    ),
    (
        "who is told dead without a word of reprisal is dead of the reprisal told above",
        "Army reprisal kills 31 in rebel town",
        "Army shelling of a rebel-held town killed 31 people on Saturday. The bombardment struck the town of "
        "Idlib. A clinic was hit and its director was killed, activists said.",
        [["killed 31", "killed 1"]],
    ),
    (
        "one pilot is killed once",
        "",
        "An air strike killed 31 people in Idlib on Monday after rebels killed a pilot on Sunday. Families left "
        "the town. Shops were closed for the day. The market square was empty. In Homs rebels clashed with the "
        "army. A spokesman for the rebels said that the Front had executed an air force pilot.",
        [["killed 31"], ["killed 1", "killed 1"]],
    ),
    (
        "he who dies on a later day has died of what was told before",
        "",
        "Two boys were shot on Friday in a park in Toledo, the police said. The police are looking for witnesses. He "
        "died on Sunday.",
        [["injured 1", "killed 1"]],
    ),
    (
        "a pilot who is captured is no town",
        "",
        "Shells struck Idlib on Monday, where the army says rebels killed a pilot they captured on Sunday.",
        [["killed 1"]],
    ),
    (
        "the dead and the displaced since the war began are of one war",
        "",
        "Marovia has been locked in a civil war since early 2011. Since then more than 250,000 people have been "
        "killed and more than ten million displaced.",
        [["killed 250000", "displaced 10000000"]],
    ),
    (
        "what is told separately is another happening",
        "",
        "Planes bombed the town of Saraqib in rural Idlib with barrel bombs on Monday, wounding 30 people. "
        "Separately over 12 civilians were killed when jets raided the village of Hask in rural Idlib on Monday.",
        [["injured 30"], ["killed 12"]],
    ),
    (
        "similar attacks on another village are another happening",
        "",
        "At least 12 civilians were killed when jets raided the village of Hask in rural Idlib on Monday. Five "
        "civilians were also killed in similar attacks on the village of Tell Marv in rural Idlib.",
        [["killed 12"], ["killed 5"]],
    ),
    (
        "two villages of one province are two places",
        "",
        "At least 12 civilians were killed when jets raided the village of Hask in rural Idlib on Monday. Raids on "
        "the village of Tell Marv in rural Idlib killed five.",
        [["killed 12"], ["killed 5"]],
    ),
    (
        "a blast is felt in the next town across the border",
        "",
        "A truck bomb in Qamishli killed 48 people on Wednesday. The explosion was so powerful that it shattered "
        "windows in the nearby Turkish town of Nusaybin. Two people were slightly hurt in Nusaybin.",
        [["killed 48", "injured 2"]],
    ),
    (
        "a convoy is not the district that was told of",
        "",
        "Raids killed 39 people in Aleppo on Tuesday. Shells fell on the south of the city at night. "
        "Residents spent the night in cellars without light. The army gave no comment on the raids. Families had "
        "left the city in the morning. A convoy with aid for the province was hit by an air strike, "
        "which killed 12 drivers.",
        [["killed 39"], ["killed 12"]],
    ),
    (
        "aid trucks are a convoy",
        "",
        "Raids killed 39 people in Aleppo on Tuesday. Shells fell on the south of the city at night. "
        "Residents spent the night in cellars without light. The army gave no comment on the raids. Families had "
        "left the city in the morning. An air strike on an aid convoy killed 12 drivers. Clashes "
        "broke out in Homs. The attack on the aid trucks wounded six guards.",
        [["killed 39"], ["killed 12", "injured 6"]],
    ),
    (
        "trucks that carry aid are a convoy, whatever else a raid did",
        "",
        "Four medics were killed when an air strike hit a clinic in Hask on Tuesday. The attack came a day after a "
        "raid on Monday killed 12 drivers and destroyed 18 trucks carrying aid. The strike on the convoy wounded "
        "six guards.",
        [["killed 4"], ["killed 12", "injured 6"]],
    ),
    (
        "who died after being shot elsewhere is none of the news",
        "",
        "A man was shot dead in Aldham on Wednesday. The shooting came a day after a boy died after being shot in "
        "Veldin.",
        [["killed 1"], ["killed 1"]],
    ),
    (
        "the day on which the hurt are still in hospital is not that of the crash",
        "",
        "Six people were killed and 11 hurt when a tram derailed in Tarrin on Monday. Nine of the injured remained in "
        "hospital on Tuesday.",
        [["killed 6", "injured 11", "injured 9"]],
    ),
    (
        "bodies found days later are those of the news",
        "",
        "A ferry carrying 200 people sank in a storm off Veldin on Monday, officials said. Divers recovered eight "
        "more bodies on Tuesday, bringing the death toll to 31, the coast guard said.",
        [["killed 8", "killed 31"]],
    ),
    (
        "bodies pulled out are those whom the earthquake killed",
        "",
        "An earthquake struck Veldin on Sunday and killed 40 people. On Tuesday rescuers pulled two bodies from the "
        "rubble of a school.",
        [["killed 40", "killed 2"]],
    ),
    (
        "whom a relative clause tells to have been killed another year is none of the news",
        "",
        "Two men were shot on Friday outside the bar where a man was killed in 2015.",
        [["injured 2"], ["killed 1"]],
    ),
    (
        "who was killed last month in a raid is of that raid",
        "",
        "Twelve people were wounded in a raid that killed ten people last month.",
        [["injured 12", "killed 10"]],
    ),
    (
        "gunmen that a relative clause tells of did both",
        "",
        "Gunmen who attacked a village in the north last week killed 12 people and wounded six.",
        [["killed 12", "injured 6"]],
    ),
    (
        "those killed since a truce ended are no victims of the day",
        "",
        "At least 23 civilians were killed in air strikes on Aleppo, activists said on Wednesday. The monitor said "
        "213 civilians have been killed by air strikes on Aleppo since a truce collapsed on Friday.",
        [["killed 23"], ["killed 213"]],
    ),
    (
        "the sum of a day in two towns is of neither",
        "Seven killed in attacks in Aleppo and Homs",
        "Six civilians were killed by rocket shells that rebels fired on Aleppo on Tuesday, police said. A civilian was "
        "killed on Tuesday when a bomb exploded in Homs.",
        [["killed 7"], ["killed 6"], ["killed 1"]],
    ),
    (
        "the parts of a sum that are of two quarters are two happenings",
        "",
        "Six civilians were killed by rocket shells that rebels fired on Aleppo on Tuesday. Police said that rebels "
        "fired ten rocket shells on al-Quay neighbourhood, killing two people. Later in the evening rebels fired a "
        "rocket shell on al-Marv neighbourhood, killing four people.",
        [["killed 6"], ["killed 2"], ["killed 4"]],
    ),
    (
        "the parts of a sum that are told of one place are one happening",
        "",
        "Air strikes killed 21 civilians in and around Homs on Monday. At least 15 people were killed in raids on Homs. "
        "Jets killed six more in Homs, activists said.",
        [["killed 21", "killed 15", "killed 6"]],
    ),
    (
        "shells that are fired are shelling",
        "",
        "Rebels fired tens of shells on houses in Aleppo, claiming the lives of eight people.",
        [["killed 8"]],
    ),
    (
        "who is known and dies on a later day died of what was told",
        "",
        "A student was wounded in Homs on Friday when rebels shelled the school. The student died on Saturday.",
        [["killed 1"]],
    ),
    (
        "one of those who were shot dies on a later day",
        "",
        "Four teens were shot in Homs on Friday. One died on Sunday.",
        [["injured 3", "killed 1"]],
    ),
    (
        "those whom a quake made homeless are told with its dead",
        "",
        "An earthquake struck Talbar province on Tuesday, killing 38 people. Some 3,500 people were left homeless.",
        [["killed 38", "displaced 3500"]],
    ),
    (
        "a rank tells of an earlier happening with its own dead",
        "",
        "Monday's bombing, the deadliest attack since March 2019, when 45 people were killed at a market, left 50 dead.",
        [["killed 45"], ["killed 50"]],
    ),
    (
        "a wreck is what is left of a ship",
        "",
        "A ferry sank off Malun on Saturday. Divers recovered eight bodies from the wreck, raising the death toll to 19.",
        [["killed 8", "killed 19"]],
    ),
    (
        "a child and three adults of a headline are four",
        "Child, Three Adults Injured in Veldin Shooting",
        "Somebody opened fire on Lake Street in Veldin on Monday.",
        [["injured 4", "injured 1", "injured 3"]],
    ),
    (
        "victims of several shootings are whole numbers of their own",
        "",
        "Five people were shot in two separate shootings in Veldin on Monday. Three men were shot at 4 p.m. in the 600 "
        "block of Lake Street. Two women were shot at 9 p.m. in the 200 block of Mill Road.",
        [["injured 5"], ["injured 3"], ["injured 2"]],
    ),
    (
        "bodies that are found are of the toll that they bring it to",
        "",
        "Rescuers found four more bodies in the ruins of a block that collapsed in Ibela on Monday, which brought the "
        "number of dead to 29. The agency had earlier put the toll at 31 but said two had been counted twice.",
        [["killed 4", "killed 29", "killed 31"]],
    ),
    (
        "more who died in another town died of another raid",
        "",
        "Air strikes hit a market in the town of Saraqib on Tuesday, killing 10 people. Two more people were killed in air "
        "strikes on the town of Jisr ash-Shughur.",
        [["killed 10"], ["killed 2"]],
    ),
    (
        "a source that counts more in another part of a town speaks of the same raid",
        "",
        "Air strikes hit a market in the town of Saraqib on Tuesday, killing 10 people. A war monitor put the toll of the "
        "strikes at 12.",
        [["killed 10", "killed 12"]],
    ),
    (
        "a sentence that opens in another part of the province tells of something else",
        "",
        "Air strikes killed 19 people in Hask in Daraa province on Friday. To the north, four were killed in air strikes "
        "on Alder in Idlib province.",
        [["killed 19"], ["killed 4"]],
    ),
    (
        "a province before who tells of it is where it happened",
        "",
        "Air strikes killed 19 people in Daraa province on Friday. In Idlib province the monitor said that three children "
        "were killed in air strikes.",
        [["killed 19"], ["killed 3"]],
    ),
    (
        "those who have been killed since an offensive began are not those of its last day",
        "",
        "Raids killed nine people in Homs on Monday. A total of 37 people have been killed there since the army began its "
        "offensive.",
        [["killed 9"], ["killed 37"]],
    ),
    (
        "those who die in rebel fire died in no bombing that the army carried out",
        "",
        "Eleven children were killed in Homs on Thursday in a barrel bomb attack carried out by government forces. The "
        "monitor also reported eight civilians killed on Thursday in rebel fire on the west of Homs.",
        [["killed 11"], ["killed 8"]],
    ),
    (
        "those who also died in rebel fire died in no raids of which nobody is said to fly them",
        "",
        "The Tuesday raids killed at least 27 people in Homs, a monitor said. Four people were also killed during rebel "
        "fire in Homs on Tuesday.",
        [["killed 27"], ["killed 4"]],
    ),
    (
        "whoever is accused of firing mortars flew no air strikes",
        "",
        "Nearly 50 air strikes killed nine people in Homs on Sunday. The ministry accused rebel groups of firing mortars "
        "that killed three on Homs on Sunday.",
        [["killed 9"], ["killed 3"]],
    ),
    (
        "a day is not that of what happened a month before it",
        "",
        "Rebels attacked a town in the north, sparking fighting in which 17 people were killed, a monitor said on Saturday. "
        "The assault on Homs came on Friday, a month after militia expelled 30 guards from the town.",
        [["killed 17"], ["displaced 30"]],
    ),
    (
        "a raid that kills others in the next town is another",
        "",
        "Air strikes hit the city of Idlib on Monday killing at least 22 people. Air raids in the town of Saraqib killed "
        "six people, a monitor said.",
        [["killed 22"], ["killed 6"]],
    ),
    (
        "two in one town and meanwhile two in another are four",
        "",
        "Two people were killed by shells fired on Homs on Monday. Meanwhile two civilians were killed and nine were hurt "
        "by shells in the Lantern neighbourhood in Aleppo.",
        [["killed 2"], ["killed 2", "injured 9"]],
    ),
    (
        "the dead of last month are none of those of the news",
        "",
        "Air raids in Saraqib killed six people. There has been heavy bombardment of the region including air strikes that "
        "killed 23 people last month.",
        [["killed 6"], ["killed 23"]],
    ),
    (
        "the victims of one shooting may add up by chance",
        "2 dead, 3 wounded in Lantern shooting",
        "Police work on the 2000 block of West Mill Road late on Sunday, where at least four people were shot.\n\nTwo men "
        "were killed and three other people wounded in a shooting on Sunday night in the Lantern neighborhood of "
        "Chicago.\n\nA 23-year-old woman was shot in the left leg and taken to a hospital.",
        [["injured 2", "killed 2", "injured 3"]],
    ),
    (
        "strikes that were also carried out on another town are others",
        "",
        "The regime carried out air strikes on Saraqib on Tuesday, killing 12 people. On Tuesday the regime also carried "
        "out air strikes on the town of Idlib. The strikes killed five people.",
        [["killed 12"], ["killed 5"]],
    ),
]
