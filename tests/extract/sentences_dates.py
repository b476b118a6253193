"""Sentences of our own and the day on which a careful reader says that it happened.

The article is of Wednesday 15 May 2024. A row is a fact, a headline ("" where there is none), a text, and the
date of what it is mainly about; "2024-05-15?" is the day of the news that something undated is told in.
"""

from __future__ import annotations

Row = tuple[str, str, str, str | None]

CALLS: list[Row] = [
    ("a day behind a deed is not that of the speech before it", "", "On Tuesday the ministry condemned air strikes in Homs on May 9 that left 18 civilians dead.", "2024-05-09"),
    ("it happened on a night", "", "Two men were shot outside a bar. It happened Friday night.", "2024-05-10"),
    ("the shooting happened on a day", "", "Two men were shot. The incident happened on May 8.", "2024-05-08"),
    ("police responded at an hour of a day", "", "A man was shot in the leg. Police responded at 4:12 a.m. Saturday.", "2024-05-11"),
    ("officers were called on a day", "", "A man was shot in the leg. Officers were called about 10:30 p.m. Saturday.", "2024-05-11"),
    ("a call was received on a day", "", "A man was shot in the leg. They received the call just after 10:30 p.m. on Saturday.", "2024-05-11"),
    ("a body was found on a day", "", "A woman was stabbed to death. Her body was found Sunday evening by a neighbour.", "2024-05-12"),
    ("victims were discovered on a day", "", "Three men were shot dead. A cleaner discovered them on Monday.", "2024-05-13"),
    ("the weekend is narrowed by the day of the call", "", "A man was shot over the weekend. Police responded around 6:30 p.m. Sunday.", "2024-05-12"),
    ("the night before the weekend is of it", "", "Five people were shot over the weekend. Officers responded around 11:30 p.m. Friday.", "2024-05-10"),
    ("overnight is narrowed by the hour of the call", "", "A man was shot overnight. Police were called at 12:18 AM Wednesday morning.", "2024-05-15"),
    ("the month is narrowed by the day of the report", "", "A boy was shot earlier this month. The shooting was reported on May 7.", "2024-05-07"),
    ("police were contacted on a day", "", "A man was shot over the weekend. Police say that they were contacted by his wife around 3 p.m. Saturday.", "2024-05-11"),
    ("a day told with its hour", "", "A clerk was shot last week. Two masked men came into the shop on May 7 at about 5:10 a.m.", "2024-05-07"),
    ("the early hours of a day", "", "A guard was shot last week. They climbed the fence in the early morning hours of May 7.", "2024-05-07"),
    ("a weekend alone stays one", "", "A man was shot over the weekend.", "2024-05-11/2024-05-12"),
    ("its own day beats that of the call", "", "A man was shot on Monday. Police were called again on Tuesday.", "2024-05-13"),
    ("a call of long ago is of something else", "", "A man was shot in the leg. A fire was reported there on May 7, 2019.", "2024-05-15?"),
    ("the day told with the deed elsewhere", "A man is shot in a park", "A man is in hospital. The gunfire woke families in the park on Sunday.", "2024-05-12"),
    ("its day cut off by the dot of an hour", "", "A man was shot in the leg. Officers were called just after 3 pm. Friday when a fight broke out.", "2024-05-10"),
    ("shots are heard on a day", "", "A man was hit in the leg. Neighbours heard shots on Sunday.", "2024-05-12"),
    ("a gunman comes on a day", "", "A boy was shot in the leg. The family sat outside on Saturday night when a gunman came by.", "2024-05-11"),
    ("who died by his own hand on a day", "", "Nobody is charged after a man shot himself. The suicide on Friday shocked the town.", "2024-05-10"),
    ("a street may be called a court", "", "A man was shot in the leg. Officers were called to Alder Court on Sunday.", "2024-05-12"),
    ("a birthday party is no birthday", "", "A boy was shot in the leg. Officers were called to a birthday party on Sunday night.", "2024-05-12"),
    ("the day of the deed beside that of the court", "", "A man was shot in the leg. The suspect was charged on Monday after officers were called to the park on Saturday.", "2024-05-11"),
    ("the day that names a deed is none of who tells of it", "", "A man was shot in the leg. Deputies say the May 10 gunfire woke the street.", "2024-05-10"),
    ("the day on which it is still looked into is no call", "", "A man was shot in the leg. On Friday morning police were still looking for the gun.", "2024-05-15?"),
    ("the day on which it is found out is no call", "", "Two people were shot in their home. On Monday the coroner ruled that nobody else fired.", "2024-05-15?"),
    ("the day on which somebody is named is no call", "", "A man was shot in the leg. The man who was hit was identified on Monday.", "2024-05-15?"),
    ("overnight is the night that ends on the day of the news", "", "A man was shot in the leg overnight.", "2024-05-15?"),
    ("overnight began on the day before", "", "A man was shot in the leg overnight. The shooting happened about 11 p.m. Tuesday.", "2024-05-14"),
    ("the day of what else is told in its sentence is not its own", "", "Ann Grey was nominated on Monday to replace Tom Hale, who was murdered on 26 April.", "2024-04-26"),
    ("a day that stands alone in its sentence is its own", "", "On Monday a man was murdered, the mayor said.", "2024-05-13"),
    ("the day of a court is no call", "", "A man was shot in the leg. The suspect reported to court on Monday.", "2024-05-15?"),
    ("the day of an autopsy is no call", "", "A man was shot dead. An autopsy found on Monday that he bled to death.", "2024-05-13?"),
]  # fmt: skip

HOURS: list[Row] = [
    ("days after a disaster help still comes", "", "An earthquake has flattened towns in Peru, killing 40 people. Rescue workers were called to a school on Monday night.", "2024-05-15?"),
    ("a disaster that claims lives is told of on its day", "", "In 1980, an earthquake claimed the lives of 3,000 people.", "1980"),
    ("an hour alone is of the day told before", "", "A man was shot on Friday. The shooting happened around 5 p.m.", "2024-05-10"),
    ("an hour alone dates nothing by itself", "", "A man was shot in the leg at 5 p.m.", "2024-05-15?"),
    ("an hour written without a space", "", "A man was shot around 5:30p.m. Thursday.", "2024-05-09"),
    ("an hour before its day", "", "A man was shot at 5 p.m. on Thursday.", "2024-05-09"),
    ("an hour of this morning is of today", "", "A man was shot at 5 a.m. this morning.", "2024-05-15"),
]  # fmt: skip

COURTS: list[Row] = [
    ("the day of a charge is not that of the deed", "", "A man was charged on Monday with killing two people.", "2024-05-13?"),
    ("the deed's own day beside that of the charge", "", "A boy was charged Monday in connection with a shooting at a store on Friday that killed two.", "2024-05-10"),
    ("the day of an arraignment is not that of the deed", "", "The man was held for shooting two people at his Monday arraignment.", "2024-05-13?"),
    ("the day of a plea is not that of the deed", "", "Two parents entered a plea on Monday to charges of injury to a child for the death of Ann Grey.", "2024-05-13?"),
    ("the day on which charges are filed is not that of the deed", "", "Prosecutors filed charges on Monday in the murder of a girl in the park.", "2024-05-13?"),
    ("the day of the charges is no call", "", "A boy was shot in the chest. Prosecutors filed gun charges on Monday.", "2024-05-15?"),
    ("what was just after a feast was not on it", "", "A boy was murdered in the park just after Christmas.", None),
    ("what a court deals with was told with its old day", "", "A man faces charges after he shot a clerk in the leg. Officers were called to the store on Feb. 3.", "2024-02-03"),
    ("what a court deals with was in a season", "", "A man was charged with a shooting last fall that killed two. Officers were called to the park on Oct. 9.", "2023-10-09"),
    ("the day of a hearing that is had", "", "A man had a hearing today on charges that he killed a clerk on May 3.", "2024-05-03"),
    ("the day of a verdict", "", "A man was found guilty on Monday in a double murder. Officers were called to Main Street on April 28.", "2024-04-28"),
    ("the day in the clause of the deed goes before that of the one above", "", "On Monday the town remembered a clerk who was killed in the park on May 3.", "2024-05-03"),
    ("the day that names the deed that a court deals with", "", "A man who shot a girl in the leg was in court on Monday. He is charged over the April 3 incident.", "2024-04-03"),
    ("the day behind the deed and not that of the arrest", "", "A girl was shot in the leg. A man was charged after he was arrested on Friday following the attack on her with a pellet gun on April 3.", "2024-04-03"),
    ("a deed that is told as that of a weekday", "", "A boy is charged with murder in Friday's shooting that killed Ann Grey.", "2024-05-10"),
    ("a day right behind a deed that is new", "", "Police have arrested Tim Quill, named as a suspect in a shooting Sunday night that left one person dead.", "2024-05-12"),
    ("a day right behind an arrest", "", "A woman suspected of shooting a 2-year-old in a drive-by was arrested Monday night in Pine Row, police said. Officers were called there on Friday.", "2024-05-10"),
    ("a birth year dates no deed", "", "A man was shot in the leg. The victim was born in 1973.", "2024-05-15?"),
    ("whoever was hurt and is released later", "", "A boy who was shot on Friday was released from hospital on Monday.", "2024-05-10"),
    ("whoever was hurt has a birthday later", "", "A man and a boy were shot in the leg. The boy who was shot turned six on Sunday.", "2024-05-15?"),
    ("whoever was hurt turns so many years old later", "", "A man and a boy were shot in the leg. The boy who was shot turns 6-years-old on Sunday.", "2024-05-15?"),
    ("a man charged with a shooting is released later", "", "A man charged with a shooting that killed two people on Friday was released on Monday.", "2024-05-10"),
]  # fmt: skip

NAMES: list[Row] = [
    ("a town called Winter is no season", "", "A man was shot near Winter Haven on Friday.", "2024-05-10"),
    ("a girl called Summer is no season", "", "A gunman shot Summer Quill in the leg.", "2024-05-15?"),
    ("a woman called April is no month", "", "Police say April Quill was shot in the leg on Monday.", "2024-05-13"),
    ("a woman called June is no month", "", "Officers found June Marlowe shot dead on Monday.", "2024-05-13"),
    ("a month with its year stays one", "", "Two men were shot dead in April 2023.", "2023-04"),
    ("a season with its year stays one", "", "Two men were shot dead in the summer of 2023.", "2023-22"),
    ("a block of houses is no year", "", "A man was shot in the 2100 block of Juniper Street on Monday.", "2024-05-13"),
    ("a count of the year dates no deed", "", "Two men were shot dead in the town's ninth homicide of 2024.", "2024-05-15?"),
    ("the day of a picture that the text tells too", "", "Tom Hale was left lame after he was shot on Nov. 18. (Photo: Mira Doran) A man is in care after he was shot in a car. Deputies say that on Nov. 18 he was with two friends.", "2023-11-18"),
    ("a school of a town called Winter is no season", "", "Two men and a Winter Haven High School student were shot on Monday.", "2024-05-13"),
    ("years of age are no decade", "", "Three men who are in their early 30's were shot dead. Officers were called to the park on Sunday.", "2024-05-12"),
    ("a date in brackets that opens a page is that of the page", "Boy shot at home", "(05/14/24) - A boy was shot at home. The call came shortly after 11 p.m. Sunday.", "2024-05-12"),
]  # fmt: skip

DEATHS: list[Row] = [
    ("the day of a death in care is not that of the deed", "", "A boy was shot in the head on May 2. He died on Sunday from his injuries.", "2024-05-02"),
    ("a death is told before its deed", "", "A boy was pronounced dead on Sunday. He was shot in the head on May 2.", "2024-05-02"),
    ("a death in care alone is the nearest day told", "", "A boy died of his wounds on Sunday.", "2024-05-12"),
    ("a death so many days after its deed", "", "A boy died on Friday, two days after he was shot in the park.", "2024-05-08"),
    ("the day of a funeral is not that of the deed", "", "A boy was shot and killed earlier this week. His funeral was held on Wednesday at noon.", "2024-05-13/2024-05-15"),
    ("who was shot and is told to die dies later", "", "A boy who was shot in the park died on Monday. Officers were called there around 7 p.m. Friday.", "2024-05-10"),
    ("a death is not on the day of its deed where the subject tells that", "", "A man injured in a shooting last week died of it on Sunday.", "2024-05-06/2024-05-12"),
    ("whoever dies on the spot dies on the day of the deed", "", "Nine people died in a raid on Sunday.", "2024-05-12"),
]  # fmt: skip

BEFORE: list[Row] = [
    ("a toll is raised on the day after", "", "A group on Tuesday raised the death toll from airstrikes on a market the previous day to 61.", "2024-05-13"),
    ("what is said is of a day earlier", "", "Police said on Tuesday that two men shot a clerk a day earlier.", "2024-05-13"),
    ("so many days before the arrest", "", "A man was arrested Thursday, a day after police discovered two people shot dead.", "2024-05-08"),
    ("the month of somebody else's death in a relative clause", "", "Shots were fired on Monday at the home of a man who was killed in March.", "2024-05-13"),
    ("the year of a death beside a weekday", "Fire at home of relatives of boy shot last year", "Gunfire wounded four people on Sunday at the home of relatives of a boy shot last year.", "2024-05-12"),
    ("so many weeks before the news in front", "", "Three weeks after rebels shot dead four policemen in Aldham, troops entered the town on Monday.", "2024-04-24~"),
    ("the anniversary of a disaster", "", "Relatives laid wreaths on Sunday, a year after 130 people died in the ferry disaster.", "2023~"),
    ("the anniversary told in front", "", "A year after 130 people died in the ferry disaster, relatives laid wreaths on Sunday.", "2023~"),
    ("so many days before the news", "", "The governor came to the town a day after nine people were killed in a raid.", "2024-05-14?"),
    ("so many weeks before the news", "", "Three weeks after two men were shot, a suspect was arrested.", "2024-04-24~"),
    ("so many months before the news", "", "Two months after the quake that killed 900, families still live in tents.", "2024-03~"),
    ("so many years before the news", "", "Two years after the quake that killed 900, families still live in tents.", "2022~"),
    ("a law that somebody recalls is of no day", "", "A girl was shot in the arm just after midnight. On Monday the sheriff said that celebratory gunfire is illegal.", "2024-05-15?"),
    ("the night before something else is no night of the news", "", "A boy was shot the night before a planned trip. Officers were called about 9 p.m. Saturday.", "2024-05-11"),
    ("how long it took dates nothing", "", "Two years of raids killed 900.", "2024-05-15?"),
    ("the news comes after an older deed", "", "Four people were shot at a bar. This comes after a man was killed outside it in November 2023.", "2024-05-15?"),
    ("the day of what is called for", "", "The three dead had been shot by snipers among the protesters. The Movement called for a general strike on Sunday.", "2024-05-15?"),
]  # fmt: skip

NEWS: list[Row] = [
    ("the day of what the police say befell somebody", "Teen charged in boy's death", "Police said a 7-year-old fatally shot Ty Ossin, 3, of Hask on May 9 inside a home in the 100 block of Alder Street.", "2024-05-09"),
    ("a list of other days beside the news", "Officer shoots, kills teen in Quill", "COUNTY HOMICIDES 2024 Jan. 5: Karel Ossin shot to death his sister at his home on Alder Street, police said. April 20: Joss Brandt, 24, is shot and killed on the levee by a neighbour. May 3: An officer shoots and kills Sean Alder in Hask.\n\nA 15-year-old boy is dead after an officer-involved shooting early Monday morning outside Quill.", "2024-05-13"),
    ("a weekday of which the text tells the date", "", "A boy was shot on Monday night. Police call his May 6 death an accident.", "2024-05-06"),
    ("a fresh weekday is its own", "", "A clerk was shot in the leg on Tuesday. The murder of another on May 7 woke the street.", "2024-05-14"),
    ("a date that names its weekday dates it", "", "A clerk was shot in the leg on Tuesday. Police say that shots were heard on Tuesday, May 7.", "2024-05-07"),
    ("a part of the day alone dates nothing that a court deals with", "", "A man was charged. A boy was shot in the early morning at a club. Officers were called there on Sunday.", "2024-05-12"),
    ("a month of long ago is of something else", "", "One man was killed in a shooting at a club. Officers were called there early on Sunday. Three people were shot there last March.", "2024-05-12"),
    ("what came of a deed was not before it", "", "A boy found a gun and shot himself in the hand. Officers arrested his father on Sunday.", "2024-05-12?"),
    ("the day of a hearing ahead is not that of the deed", "", "Two men were shot dead. The hearing is set for June 20.", "2024-05-15?"),
    ("of a day and a weekend the day dates", "", "A man was shot on Friday and died over the weekend.", "2024-05-10"),
    ("the month told below of somebody else's wound is not that of the news", "", "A gunman shot two people at a bar. They are in hospital. Both men are well. Nobody was arrested. Neighbours were afraid. They said one of the victims was home after being shot last month.", "2024-05-15?"),
    ("what a court deals with was in the month told below", "", "A man was charged with shooting two people at a bar. He is in jail. They are well. Nobody else was arrested. Neighbours were afraid. They said both were shot last month.", "2024-04"),
    ("a week in which it is the third of its kind is not when it was", "", "A girl was shot dead in the third fatal shooting this week.", "2024-05-15?"),
    ("a month of which it is the tenth killing is not when it was", "", "A man was stabbed to death on Friday. It was the tenth killing in the city last month.", "2024-05-10"),
    ("a floor is no rank", "", "A girl was shot dead on the second floor last week.", "2024-05-06/2024-05-12"),
]  # fmt: skip

# The day of what is given out is not that of what it tells of.
GIVEN_OUT: list[Row] = [
    ("the day of a statement", "", "On Monday the Red Cross released a statement on the attack in Homs.", "2024-05-13?"),
    ("the day on which names are given", "", "The coroner on Saturday released the names of four men found shot to death at a home on Friday.", "2024-05-10"),
    ("the day on which a name is given out", "", "The name of a man who was killed in a shooting at a party was released on Monday.", "2024-05-13?"),
    ("the day since when people are counted", "", "At least 23 civilians were killed in air strikes on Aleppo. Activists say that 90 were shot there since the truce ended on Friday.", "2024-05-15?"),
    ("the day of another thing attacked", "", "At least 23 civilians were killed in air strikes on Aleppo. Hospitals were full of wounded people all day. The council asked for help from abroad once more. Nobody came to the aid of the people in the city. An air strike destroyed an aid convoy on Friday.", "2024-05-15?"),
    ("the day of the page that is put right", "", "In a story on May 13 about a shooting that left two dead in Quill, the paper misspelled a name.", None),
    ("the day on which it occurred beside that on which somebody is found out", "", "On May 13, detectives from the Fraud Unit identified two suspects involved in a home invasion which occurred at a house in the 700 block of Alder Ct in Quill on May 2.", "2024-05-02"),
    ("the day of the aftermath", "", "Nine people were killed in a raid on Sunday. On Tuesday, in the aftermath of the raid, jets were seen over the town.", "2024-05-12"),
]  # fmt: skip

# Runs of days that reach up to the day of the report.
RUNS: list[Row] = [
    ("the past three days", "", "Clashes in Hask have killed about 40 fighters in the past three days, the group said.", "2024-05-12/2024-05-15"),
    ("the last 24 hours beside the day of the speech", "", "Some 60 fighters were killed in a series of air strikes over the last 24 hours, the ministry said on Wednesday.", "2024-05-14/2024-05-15"),
    ("the past few days are about a week", "", "About 900 people fled Hask over the past few days.", "2024-05-08~/2024-05-15"),
    ("three days alone have no days of their own", "", "Raids killed nine people in Hask in three days.", "2024-05-15?"),
    ("a toll of two weeks does not take in the deed of a day", "", "A raid on Monday killed three people in Hask. Another 90 were hurt in the region over the past two weeks.", "2024-05-13"),
    ("a rank among the deeds of two weeks is not when it was", "", "A girl was shot dead in the third fatal shooting in the past two weeks.", "2024-05-15?"),
    ("beside a run of days what is told without a day is of the report's own", "", "At least 20 people were killed in battles for Hask over the past five days. A boy was abducted from a bus in Quill.", "2024-05-10/2024-05-15"),
]  # fmt: skip

ROWS: list[Row] = [*RUNS, *CALLS, *HOURS, *COURTS, *NAMES, *DEATHS, *BEFORE, *NEWS, *GIVEN_OUT]
