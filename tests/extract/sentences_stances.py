"""Sentences of our own, and who takes which stance in each.

A row is a fact, a text and its statements: "stance by speaker", "at target" where there is one; "by -"
where nobody is named. A text without a stance has none.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

CLAIMS: list[Row] = [
    (
        "who distances itself from a deed denies it",
        "A bomb killed nine people on Sunday. The Harbour Front distanced itself from the bombing.",
        ["denies by Harbour Front"],
    ),
    (
        "whose hallmarks a deed bears is suspected",
        "A bomb killed nine people on Sunday. Police said the attack bore the hallmarks of the Harbour Front.",
        ["suspects by Police"],
    ),
    (
        "reports that are said to be fabricated are denied",
        "A raid killed nine people on Sunday. The army said the reports were fabricated.",
        ["denies by army"],
    ),
    (
        "what is the army's stands for the army",
        "A raid killed nine people on Sunday. Witnesses blamed army helicopters.",
        ["blames by Witnesses"],
    ),
    (
        "a finger is pointed at whoever it is",
        "A bomb killed nine people on Sunday. The mayor pointed the finger at the Harbour Front.",
        ["blames by mayor"],
    ),
    (
        "who has nothing to do with a deed denies it",
        "A bomb killed nine people on Sunday. The Harbour Front said it had nothing to do with the bombing.",
        ["denies by Harbour Front"],
    ),
    (
        "who had no hand in an attack denies it",
        'A bomb killed nine people on Sunday. "We had no hand in the attack," the Harbour Front said.',
        ["denies by Harbour Front"],
    ),
    (
        "whose troops were not involved denies it",
        "A bomb killed nine people on Sunday. The army insisted that its troops were not involved in the killings.",
        ["denies by army"],
    ),
    (
        "what a relative clause has others believe is not said by whoever denies the deed",
        "The president told reporters that Veldin was not behind a deadly attack on a convoy on Monday, which "
        "Ostran officials have said they believe Veldin was responsible for.",
        ["denies by president at Veldin", "suspects by Ostran officials at Veldin"],
    ),
    (
        "what has nothing to do with a budget is no denial",
        "A bomb killed nine people on Sunday. Economists said prices had nothing to do with the budget.",
        [],
    ),
    (
        "who is asked about a deed blames nobody for it",
        "Asked about a report that a Veldin drone carried out the strike, a spokesman for the coalition said the "
        "location was outside its area.",
        [],
    ),
    (
        "a group claims an attack",
        "The Harbour Liberation Front claimed responsibility for the bombing.",
        ["claims_responsibility by Harbour Liberation Front"],
    ),
    (
        "a claim in the passive",
        "Responsibility for the bombing was claimed by the Harbour Liberation Front.",
        ["claims_responsibility by Harbour Liberation Front"],
    ),
    (
        "a group says that it was behind it",
        "The Harbour Liberation Front said it was behind the bombing.",
        ["claims_responsibility by Harbour Liberation Front"],
    ),
    (
        "a group admits it",
        "The Harbour Liberation Front admitted carrying out the bombing.",
        ["claims_responsibility by Harbour Liberation Front"],
    ),
    (
        "an attack that is claimed at the end of a sentence",
        "Three bombers killed two people near the police station in an attack claimed by the Harbour "
        "Liberation Front.",
        ["claims_responsibility by Harbour Liberation Front"],
    ),
    ("nobody claims", "No group claimed responsibility for the bombing.", []),
    ("nobody has claimed yet", "Nobody has yet claimed responsibility for the bombing.", []),
    ("no immediate claim", "There was no immediate claim of responsibility for the bombing.", []),
    (
        "an army says what it did",
        "The Ruritanian army said it had bombed the depot.",
        ["confirms by Ruritanian army"],
    ),
]

PASSING: list[Row] = [
    (
        "what is claimed in passing is the claim that is told in full",
        "A bomb claimed by the Harbour Liberation Front killed nine people. The Harbour Liberation Front claimed the "
        "attack in a statement released online.",
        ["claims_responsibility by Harbour Liberation Front at attack"],
    ),
    (
        "a group's own words are the claim that others tell of",
        "The Harbour Liberation Front claimed responsibility for the attack. The Harbour Liberation Front said it "
        "carried out the attack with a truck.",
        ["claims_responsibility by Harbour Liberation Front at attack"],
    ),
    (
        "the medium of a claim is no part of it",
        "The Harbour Liberation Front claimed the attack in a video on Sunday.",
        ["claims_responsibility by Harbour Liberation Front at attack"],
    ),
    (
        "the sort of a group is no part of its name",
        "The Daesh terror group claimed the attack.",
        ["claims_responsibility by Daesh at attack"],
    ),
    (
        "nor is it where the name stands behind it",
        "Militant group ISIL claimed the attack.",
        ["claims_responsibility by ISIL at attack"],
    ),
    (
        "an agency that has published a statement says nothing of it",
        "The Harbour Liberation Front in a statement published by its own news agency said it carried out the attack.",
        ["claims_responsibility by Harbour Liberation Front"],
    ),
]

BLAME: list[Row] = [
    (
        "snipers are a side",
        "A girl was shot by a government sniper in the old port, the mayor said.",
        ["blames by mayor at government sniper"],
    ),
    (
        "a suicide bomber who blew himself up accuses nobody else",
        "The mayor said a suicide terrorist driving a car blew himself up in the old port.",
        [],
    ),
    (
        "for what somebody is reproached is no part of who reproaches him",
        "The army was criticised by rights groups for attacks on hospitals.",
        ["condemns by rights groups"],
    ),
    (
        "another group is not the monitor that was heard before",
        "The Harbour Observatory for Human Rights said nine people died. A leading opposition group blamed the army.",
        ["blames by leading opposition group at army"],
    ),
    (
        "who says what was not hit accuses by the verb that follows",
        "Brandt said the ship was not responsible for the blast and accused Ruritania of hiding what it knew.",
        ["blames by Brandt at Ruritania", "denies by Brandt at ship"],
    ),
    (
        "they who are accused are not those who accuse",
        "The mayor said the rebels broke the truce and accused them of looting.",
        ["blames by mayor"],
    ),
    (
        "who bears responsibility is blamed",
        "The minister said Ruritania bears full responsibility for the deaths.",
        ["blames by minister at Ruritania"],
    ),
    (
        "a country without its apostrophe owns its forces",
        "The raid came after Frances armed forces said militants killed a pilot.",
        ["blames by French armed forces at militants"],
    ),
    (
        "who is not allowed to speak to the media is not the media",
        "The man who was not allowed to speak to the media said it was not clear who was behind the attack.",
        ["doubts by man"],
    ),
    (
        "one blames another",
        "The mayor blamed the rebels for the bombing.",
        ["blames by mayor at rebels"],
    ),
    (
        "one accuses another",
        "The mayor accused the army of shelling the hospital.",
        ["blames by mayor at army"],
    ),
    (
        "blame in the passive",
        "The rebels were blamed by the mayor for the bombing.",
        ["blames by mayor at rebels"],
    ),
    (
        "blame put on somebody",
        "The mayor put the blame for the bombing on the rebels.",
        ["blames by mayor at rebels"],
    ),
    (
        "one holds another responsible",
        "The mayor held the army responsible for the bombing.",
        ["blames by mayor at army"],
    ),
    (
        "one says who did it",
        "The mayor said the rebels had bombed the bridge.",
        ["blames by mayor at rebels"],
    ),
    (
        "one says who was behind it",
        "The mayor said the rebels were behind the bombing.",
        ["blames by mayor at rebels"],
    ),
    (
        "two accuse",
        "The mayor and the governor accused the army of shelling the hospital.",
        ["blames by mayor; governor at army"],
    ),
    (
        "who carried out a deed is accused though a verb follows",
        "The mayor told AFP that the bombing carried out by the coalition targeted the village of Hask.",
        ["blames by mayor at coalition"],
    ),
    (
        "whose raids are told by the word before them",
        "At least 18 people were killed in government air strikes and artillery fire on Wednesday in the east of the "
        "city the mayor said.",
        ["blames by mayor at government"],
    ),
    (
        "raids that are to be prevented accuse nobody",
        "The mayor said aircraft could help to prevent Marovian bombing raids.",
        [],
    ),
    ("neither of two accuses", "Neither the mayor nor the governor blamed the army for the blast.", []),
    (
        "the dead blame nobody",
        'The interior ministry said three people had died and blamed "armed provocateurs".',
        ["blames by interior ministry at armed provocateurs"],
    ),
]

BETWEEN: list[Row] = [
    (
        "they who are called by a plural name claim their own deed",
        "The Houthis said they had fired a ballistic missile at the port.",
        ["claims_responsibility by Houthis"],
    ),
    (
        "an email is the medium of a claim",
        "The Harbour Front claimed responsibility in an email to reporters.",
        ["claims_responsibility by Harbour Front"],
    ),
    (
        "a state of two words is a side",
        "The drone strike was carried out by the United States, a doctor said.",
        ["blames by doctor at United States"],
    ),
    (
        "separatists can deny",
        "The separatists denied the accusation that they had shelled the port.",
        ["denies by separatists"],
    ),
    (
        "agents who were involved in a bombing are accused",
        "The minister said foreign agents were involved in the bombing.",
        ["blames by minister at foreign agents"],
    ),
    (
        "a thing that is blamed is an account of the cause",
        "The governor blamed a gas leak for the explosion.",
        ["asserts by governor at gas leak"],
    ),
    (
        "governments blame each other",
        "Both governments blamed each other for the shelling.",
        ["blames by governments"],
    ),
    (
        "fire on a convoy is laid to whoever fired",
        "The commander was quoted by the agency as saying the rebels had fired on the convoy.",
        ["blames by commander at rebels"],
    ),
    (
        "who neither confirms nor denies says nothing",
        "Ruritania neither confirmed nor denied that it carried out the strike.",
        [],
    ),
    (
        "claims that are rejected as baseless are denied",
        "The Kremlin rejected as baseless claims that its jets bombed the hospital.",
        ["denies by Kremlin"],
    ),
    (
        "what a deed may amount to softens no accusation",
        "The council said army strikes killed 90 civilians and may amount to war crimes.",
        ["blames by council at army"],
    ),
    (
        "what a deed may have been softens one",
        "The council said the army may have bombed the market.",
        ["suspects by council at army"],
    ),
    (
        "who vows revenge threatens",
        "The governor vowed to avenge the killing of the mayor.",
        ["warns by governor"],
    ),
    (
        "who looks into reports of a deed confirms nothing",
        "The ministry said it was investigating reports that its planes hit a school.",
        [],
    ),
]

SUPPOSED: list[Row] = [
    (
        "figures that could not be independently verified are doubted by nobody",
        "Other reports put the death toll higher but the casualty figures could not be independently verified.",
        [],
    ),
    (
        "the opposition is no group that is called one",
        "The Harbour Observatory for Human Rights monitoring group said nine people died. An official of the Hask "
        "opposition group told reporters it was over. The opposition denounced the attack.",
        ["condemns by opposition at attack"],
    ),
    (
        "a group that is named right after is that one",
        "The Harbour Observatory for Human Rights said nine people died. Meanwhile a human rights group said 12 people "
        "were killed in shelling by the army. In a statement the Marovian Network for Human Rights gave their names.",
        ["blames by Marovian Network for Human Rights at army"],
    ),
    (
        "what it said was so is the word of the body whose video it is",
        "A website said ten people died. The Harbour News Agency released a video of what it said was the shelling of "
        "the market by the army.",
        ["blames by Harbour News Agency at army"],
    ),
    (
        "who is blamed for a deed is told behind it",
        "The mayor spoke on Monday blaming the attack on forces of the rebels.",
        ["blames by mayor at forces of the rebels"],
    ),
    (
        "an accusation under a condition accuses nobody",
        "The minister said the world must respond if allegations that the army was responsible for the attack prove "
        "true.",
        [],
    ),
    (
        "a possible attack accuses nobody",
        "A bomb killed nine people as the town braces for a possible Ruritanian attack, the agency said.",
        [],
    ),
    (
        "whose work it was is accused",
        "The mayor said the bombing was the work of the rebels.",
        ["blames by mayor at rebels"],
    ),
    (
        "whose work it seems is suspected",
        "The mayor said the bombing appeared to be the work of the rebels.",
        ["suspects by mayor at rebels"],
    ),
    (
        "who calls accusations fabricated denies them",
        "Officials have called the accusations of shelling illogical and fabricated.",
        ["denies by Officials at accusations"],
    ),
    (
        "who admits to using banned weapons claims it",
        "The Harbour Brigade has admitted to using banned weapons against the town.",
        ["claims_responsibility by Harbour Brigade"],
    ),
    (
        "what will not be necessary is no threat",
        "If we go on like this it will not be necessary to strike and kill more people, the president said.",
        [],
    ),
    (
        "a report that cannot be verified is the writer's caveat",
        "Two people were killed, according to the report, which could not be verified.",
        [],
    ),
    (
        "a number of people can be quoted",
        "The agency quoted a number of residents as saying that the rebels killed three people.",
        ["blames by number of residents at rebels"],
    ),
    (
        "a claim told again with another number is one claim",
        "The Harbour Brigade said it killed at least 50 soldiers. The militant group said it killed the soldiers on a "
        "bus.",
        ["claims_responsibility by Harbour Brigade"],
    ),
    (
        "the body whose name follows what it is condemns",
        "The deaths prompted outrage from the opposition Harbour National Council which described the attack as a "
        "crime.",
        ["condemns by Harbour National Council at attack"],
    ),
]

LEADERS: list[Row] = [
    (
        "who confirms who was behind it blames him",
        "Harbour Civil Defence confirmed that Ruritanian jets were behind the bombing.",
        ["blames by Harbour Civil Defence at Ruritanian jets"],
    ),
    (
        "a caveat about pictures is nobody's doubt",
        "The authenticity of the pictures of the attack could not be verified.",
        [],
    ),
    (
        "what is broken because of a blast is no account of the blast",
        "The houses near the scene of the explosion collapsed because of the strength of the blast, the mayor said.",
        [],
    ),
    (
        "the cause of a crash is an account of it",
        "The mayor said the crash was due to a fault.",
        ["asserts by mayor"],
    ),
    (
        "planes that the reader hangs on what they hit have hit it all the same",
        "French or Turkish warplanes bombed aid trucks near Hask after a truce ended, the mayor said.",
        ["blames by mayor at French or Turkish warplanes"],
    ),
    (
        "a leader whose forces did not do it denies it",
        "President Jorun Vale said his forces did not bomb the hospital.",
        ["denies by Jorun Vale"],
    ),
    (
        "a leader who calls a report of a deed a fabrication denies it, and blames nobody",
        "Vale told AFP that the gas attack by his army was a fabrication.",
        ["denies by Vale at gas attack"],
    ),
    (
        "his forces are those of whoever was named before",
        "The minister said Vale must go because his forces bombed a hospital.",
        ["blames by minister"],
    ),
    (
        "we are the body that spoke before, where the marks of its quotation are lost",
        "The Harbour Coalition condemned the attack. This crime will not be the last. We hold Marovia fully "
        "responsible for the attack.",
        ["condemns by Harbour Coalition at attack", "blames by Harbour Coalition at Marovia"],
    ),
    (
        "a statement is the word of the body that spoke before",
        "Harbour Civil Defence said the planes struck the convoy. The statement described the attack as a crime.",
        ["condemns by Harbour Civil Defence"],
    ),
    (
        "what a deed draws from a state is that state's",
        "The strike killed nine soldiers drawing criticism from Ruritania.",
        ["condemns by Ruritania"],
    ),
    (
        "a raid that is feared accuses nobody",
        "A volunteer said they could not work in fear of further air strikes by government warplanes.",
        [],
    ),
    (
        "clashes that go on are nobody's words",
        "The Harbour Brigade announced it has killed several soldiers as clashes between rebel groups continue.",
        ["claims_responsibility by Harbour Brigade"],
    ),
    (
        "a participle that is the only verb of what is said tells who did it",
        "The agency quoted a source at Hask Police Command as saying that the rebel groups positioned in the "
        "eastern part of the town targeted with rocket shells two streets killing nine people.",
        ["blames by Hask Police Command at rebel groups"],
    ),
    (
        "a side's name ends where its place begins",
        "The mayor said rebels in the old port bombed the bridge.",
        ["blames by mayor at rebels"],
    ),
]

DENIALS: list[Row] = [
    (
        "one says what one would never do",
        "Officials said they would never use poison gas against their people.",
        ["denies by Officials"],
    ),
    (
        "one denies a charge",
        "The army denied bombing the hospital.",
        ["denies by army"],
    ),
    (
        "one denies any part in it",
        "The army denied any involvement in the bombing.",
        ["denies by army"],
    ),
    (
        "one rejects a charge",
        "The army rejected accusations that it had bombed the hospital.",
        ["denies by army"],
    ),
    (
        "one says that it did not do it",
        "The army said it had not bombed the hospital.",
        ["denies by army"],
    ),
    (
        "one dismisses a report",
        "The ministry dismissed the reports of a bombing.",
        ["denies by ministry"],
    ),
    (
        "a denial is a noun",
        "The bombing went on despite a denial by the army.",
        ["denies by army"],
    ),
]

OTHERS: list[Row] = [
    (
        "suspected killers are suspected by nobody in particular",
        "The mayor said that the bombing was over, declining to identify suspected perpetrators.",
        [],
    ),
    (
        "they who suspect are those who said so",
        "The mayor of Hask said that people were hurt by the gas attack, and that they suspected that the gas was "
        "chlorine.",
        ["suspects by mayor of Hask"],
    ),
    (
        "an attack that seems like something is not guessed at",
        '"This attack seems like a new low" the mayor said.',
        [],
    ),
    (
        "what would have been is no warning",
        "If they had not died the attack would have killed more, the mayor said.",
        [],
    ),
    (
        "what is only to be confirmed is not",
        "The attack would if confirmed by the mayor be the worst by far.",
        [],
    ),
    ("control is not established as truth is", "The army establishes control over Hask after a bombing.", []),
    (
        "the strikes of months are not confirmed",
        "The coalition said it has carried out more than 450 air strikes since the war began.",
        [],
    ),
    (
        "one confirms",
        "The ministry confirmed that the bridge had been bombed.",
        ["confirms by ministry"],
    ),
    (
        "one does not confirm",
        "The ministry could not confirm the bombing.",
        ["doubts by ministry"],
    ),
    (
        "one suspects",
        "Police suspect the rebels of the bombing.",
        ["suspects by Police at rebels"],
    ),
    (
        "one warns",
        "The embassy warned of an attack on a concert.",
        ["warns by embassy"],
    ),
    (
        "one condemns",
        "The bishop condemned the bombing.",
        ["condemns by bishop"],
    ),
    (
        "one condemns in strong words",
        "The bishop called the bombing a cowardly act.",
        ["condemns by bishop"],
    ),
    (
        "one doubts",
        "Analysts cast doubt on the claim of the rebels.",
        ["doubts by Analysts"],
    ),
    (
        "an army that tells of its own raid on fighters confirms it",
        "Ruritanian troops killed 15 fighters in the hills, the army said.",
        ["confirms by army"],
    ),
    ("a number is no stance", "The mayor said nine people were killed.", []),
    ("weather is no stance", "The mayor blamed the heat for the delay.", []),
    (
        "a plan is no stance",
        "The mayor said the bridge would open in May.",
        [],
    ),
]

# Two accounts of one thing: what it is called, how many it killed, and what it may have been.
RIVAL: list[Row] = [
    (
        "a toll set lower than another's is another account",
        "Twelve miners died on Sunday. The union gave a lower toll of eight.",
        ["asserts by union"],
    ),
    (
        "a toll put higher than another's is another account",
        "Twelve miners died on Sunday but some charities put the toll a lot higher.",
        ["asserts by charities"],
    ),
    (
        "what a fire is called is an account of it",
        "A fire killed nine people on Sunday. Police described the fire as an accident.",
        ["asserts by Police at fire"],
    ),
    (
        "what a blast is called is an account of it",
        "A blast killed nine people on Sunday. The mayor called the blast a suicide bombing.",
        ["asserts by mayor at blast"],
    ),
    (
        "who is called what for a deed is accused",
        "A bomb killed nine people on Sunday. The mayor described the attackers as rebels.",
        ["blames by mayor at rebels"],
    ),
    (
        "what a crash may have been is a suspicion",
        "A lorry killed nine people on Sunday. According to the police the crash may be a terrorist attack.",
        ["suspects by police"],
    ),
    (
        "what a deed looks like is a suspicion",
        "A bomb killed nine people on Sunday. The mayor said it looked like a rebel provocation.",
        ["suspects by mayor"],
    ),
    (
        "what a wound points to is a suspicion",
        "Nine people died on Sunday. The wounds indicate that poison was used in the attack, a doctor said.",
        ["suspects by doctor"],
    ),
    (
        "what one's own information shows is one's account",
        'A raid killed nine. "All our information suggests that this was an airstrike," the mayor said.',
        ["asserts by mayor"],
    ),
    (
        "what is not ruled out is suspected",
        "A fire killed nine people on Sunday. Police did not rule out arson.",
        ["suspects by Police at arson"],
    ),
    (
        "what is ruled out is denied",
        "A fire killed nine people on Sunday. Police ruled out foul play.",
        ["denies by Police at foul play"],
    ),
    ("who rules out talks denies nothing", "The mayor ruled out talks with the union.", []),
    ("a court that rules takes no stance", "The court ruled that the vote was void.", []),
    (
        "a suicide bomber is nobody's man",
        "A bomb killed nine people on Sunday. Police said the attack was carried out by a suicide bomber.",
        ["asserts by Police"],
    ),
    (
        "who tells of the strike as well confirms it",
        "A strike killed nine people, rebels said. The fire service also reported the strike.",
        ["confirms by fire service"],
    ),
    (
        "claims that are refuted are another account",
        "The army refuted the rebels' claims about the town.",
        ["denies by army", "asserts by rebels"],
    ),
    (
        "a stance that an agency passes on is not its own",
        "A bomb killed nine people. The mayor said it looked like a rebel provocation according to Reuters.",
        ["suspects by mayor"],
    ),
]

# What is broken, at whose hands, and what is blamed in the passive: in accidents, elections, crime and war.
FAULTS: list[Row] = [
    (
        "a driver who exceeds a limit is blamed and his union rejects it",
        "A train left the rails, killing nine. The state railway said the driver had exceeded the speed limit. The "
        "drivers' union rejected this.",
        ["blames by state railway", "denies by drivers' union"],
    ),
    (
        "an accusation is rejected as baseless",
        "Nine people died in the mine. A spokesman rejected the accusation as baseless.",
        ["denies by spokesman"],
    ),
    (
        "who breaks a truce is blamed",
        "The army violated the ceasefire three times on Sunday, the rebels said.",
        ["blames by rebels at army"],
    ),
    (
        "who ignores warnings is blamed",
        "The dam burst, killing nine, because the company had ignored warnings, residents said.",
        ["blames by residents at company"],
    ),
    (
        "who may ignore a warning is blamed for nothing",
        "Nine people died. The mayor said drivers could ignore the warning.",
        [],
    ),
    (
        "a deed is blamed on somebody by nobody in particular",
        "The bombing has been blamed on the Harbour Front.",
        ["blames by - at Harbour Front"],
    ),
    (
        "a fire is blamed on a fault",
        "The fire, which killed nine, was blamed on an electrical fault. The fire chief said it was out.",
        ["asserts by -"],
    ),
    (
        "one dies at somebody's hands",
        "Nine miners died at the hands of the police, the union said.",
        ["blames by union at police"],
    ),
    (
        "no evidence of a deed is a denial of it",
        "The government said there was no evidence of a massacre.",
        ["denies by government at massacre"],
    ),
    (
        "whoever is innocent has not done it",
        "Nine people were killed. Her lawyer said the nurse was innocent.",
        ["denies by lawyer at nurse"],
    ),
    (
        "a tragedy is condemned",
        "The bishop called the attack a horrendous tragedy.",
        ["condemns by bishop"],
    ),
    (
        "what comes before an announcement is no accusation",
        "The mayor announced the closing of the schools following a wave of raids by army jets.",
        [],
    ),
    (
        "the same accusation of the same day and town is made once",
        "Government raids killed nine people in Homs on Monday, the Observatory said. Army jets bombed Homs on "
        "Monday, the Observatory said.",
        ["blames by Observatory"],
    ),
    (
        "who could attack from there is warned of",
        "The rebels took the hill on Sunday. An analyst said government forces could shell the town.",
        ["warns by analyst at government forces"],
    ),
]

# Who did it, in other words: still doing it, in relative clauses, by what came from whom, and what is to come.
DOERS: list[Row] = [
    (
        "who goes on with a deed does it",
        "Residents said government forces were continuing to kill civilians.",
        ["blames by Residents at government forces"],
    ),
    (
        "whoever is told of in a relative clause does it",
        "The mayor said police were hunting gangs that had bombed a market.",
        ["blames by mayor at gangs"],
    ),
    (
        "machines of somebody are his",
        "Residents said aircraft of the coalition bombed a market.",
        ["blames by Residents"],
    ),
    (
        "a lost apostrophe hides no culprit",
        "Residents said the coalitions strikes killed nine people.",
        ["blames by Residents"],
    ),
    (
        "what comes from somebody is his",
        "Residents said that bombardment from government forces killed nine people.",
        ["blames by Residents at government forces"],
    ),
    (
        "shots come from those who fire them",
        "A boy was killed on Sunday. Residents said the shots came from the guards.",
        ["blames by Residents at guards"],
    ),
    (
        "a deed is an attempt by those who do it",
        "The mayor said the bombing was an attempt by rebels to wreck the vote.",
        ["blames by mayor at rebels"],
    ),
    (
        "they are those who were named before",
        "Before government forces left the town they executed 15 detainees, the union said.",
        ["blames by union at government forces"],
    ),
    (
        "help from the air is no deed of its own",
        "Fighters - backed by army air strikes - took two villages, a monitor said.",
        [],
    ),
    (
        "those who are dead did nothing",
        "Nine people were killed, the Observatory said, adding that a rebel commander was also among the dead.",
        [],
    ),
    (
        "one's own attack is claimed",
        "The Harbour Front said its attack was a response to the siege.",
        ["claims_responsibility by Harbour Front"],
    ),
    (
        "an army that is no state's claims its deeds",
        "The Army of Dawn said its attack was a response to the siege.",
        ["claims_responsibility by Army of Dawn"],
    ),
    (
        "a state that announces its own strike on fighters confirms it",
        "The French Defence Ministry announced that a French airstrike killed 49 militants.",
        ["confirms by French Defence Ministry"],
    ),
    (
        "a state that tells of its own strike confirms it",
        "Nine people died. The French Defence Ministry said a French airstrike had hit the bridge.",
        ["confirms by French Defence Ministry"],
    ),
    (
        "what one will go on doing is a threat",
        'A raid killed nine people. "We will continue to bomb the rebels," a security source said.',
        ["warns by security source"],
    ),
    (
        "doubts have whoever raises them",
        "The minister spoke of doubts raised by the union about the report.",
        ["doubts by union"],
    ),
    (
        "raids that amount to crimes are condemned",
        "Government raids killed nine people. The bishop said the raids amounted to war crimes.",
        ["condemns by bishop at raids"],
    ),
]

ROWS: list[Row] = [
    *CLAIMS,
    *PASSING,
    *BLAME,
    *BETWEEN,
    *SUPPOSED,
    *LEADERS,
    *DENIALS,
    *OTHERS,
    *RIVAL,
    *FAULTS,
    *DOERS,
]
