"""Sentences of our own for turns of phrase, fears and reproaches that lie in whom a deed was done to.

A row is as in `sentences_stances`.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

# Turns of phrase.
PHRASES: list[Row] = [
    (
        "who reserves a right to respond threatens",
        "The minister said Veldia reserved the right to respond.",
        ["warns by minister"],
    ),
    (
        "what is said to be no truth is denied",
        '"That is not true," the spokesman said.',
        ["denies by spokesman"],
    ),
    (
        "what is only hoped to be untrue is not denied",
        'The spokesman was in Hask on Sunday. "I hope that is not true," the spokesman said.',
        [],
    ),
    (
        "a number that is thought higher doubts the one that was given",
        "Refugees say the true number is far higher than the official figure.",
        ["doubts by Refugees"],
    ),
    (
        "a miracle that has happened is no doubt",
        "Doctors said it was a miracle that the boy had survived.",
        [],
    ),
    (
        "a clear breach is condemned",
        "The premier said the raid was a clear violation of the border.",
        ["condemns by premier"],
    ),
    (
        "a conspiracy from abroad is laid to those abroad",
        "President Adan Mor said the country was the target of a foreign conspiracy.",
        ["blames by Adan Mor"],
    ),
    (
        "a conspiracy that is none is laid to nobody",
        "The editor said it was not a foreign conspiracy.",
        [],
    ),
]

# What somebody fears, what is still to come, and what only makes uneasy.
FEARS: list[Row] = [
    (
        "who fears a coming assault warns",
        "Residents fear that soldiers will storm the town.",
        ["warns by Residents at soldiers"],
    ),
    (
        "who fears what may be so suspects",
        '"We fear the regime might be hiding rockets," the officer said.',
        ["suspects by officer at regime"],
    ),
    (
        "who fears for himself warns of nothing",
        "The singer said she feared she would never feel safe.",
        [],
    ),
    (
        "who is concerned at what has happened does not warn",
        "The envoy expressed concern at the deaths of nine civilians in Hask.",
        [],
    ),
    (
        "who is concerned that it may spread warns",
        "The envoy expressed concern that the fighting could spread to Hask.",
        ["warns by envoy"],
    ),
    (
        "a danger of nature that may come is warned of",
        "The scientist said another earthquake could strike the region at any time.",
        ["warns by scientist at earthquake"],
    ),
    (
        "one's own side threatens to crush others",
        '"We will crush the rebels," the general said.',
        ["warns by general at We"],
    ),
    (
        "what one's own side will do to poverty is no threat",
        '"We will fight poverty," the minister said.',
        [],
    ),
    (
        "troops that gather for an attack are warned of",
        '"Troops are gathering to prepare for an attack," said one refugee.',
        ["warns by refugee at Troops"],
    ),
]

# Whom a deed was done to, and with what a crowd was met.
REPROOFS: list[Row] = [
    (
        "a ruler who kills his own people is accused",
        "The minister said the ruler was killing his own people.",
        ["blames by minister at ruler"],
    ),
    (
        "an army that turns on its own people is accused",
        "The army has turned its guns on its own people, Adan Mor said.",
        ["blames by Adan Mor at army"],
    ),
    (
        "a ruler who loves his own people is not",
        "The minister said the ruler loved his own people.",
        [],
    ),
    (
        "who meets protests with force is accused",
        "The forces responded to peaceful protests with force, Adan Mor said.",
        ["blames by Adan Mor at forces"],
    ),
    (
        "who meets protests with promises is not",
        "The forces responded to peaceful protests with promises, Adan Mor said.",
        [],
    ),
    (
        "what is done to those who are held was done by others",
        "Detainees were tortured in the prison, refugees said.",
        ["blames by refugees"],
    ),
    (
        "so are beatings to which they are subjected",
        "Other refugees said detainees were subjected to beatings.",
        ["blames by refugees"],
    ),
    (
        "a group whose fighters blew themselves up is accused",
        "The observatory said two fighters from the Harbour Front had blown themselves up at the gate.",
        ["blames by observatory at two fighters from the Harbour Front"],
    ),
    (
        "who encouraged an attack is accused of it",
        "The minister said the veto had encouraged the regime to shell the town.",
        ["blames by minister at veto"],
    ),
    (
        "a state lays blasts to those whom it calls terrorists",
        '"Two terrorist bombings struck the school," state television reported.',
        ["blames by state television at terrorists"],
    ),
    (
        "the police abroad do not",
        "Police said two terrorist bombings struck the school.",
        [],
    ),
    (
        "what is described as going on is told",
        "Witnesses described soldiers firing into the crowd in the town of Hask on Monday.",
        ["blames by Witnesses at soldiers"],
    ),
]

# What is no attack by itself, and what those who look on tell of the ground.
MISDEEDS: list[Row] = [
    (
        "who resorted to poison is accused",
        "The spokesman of the rebels said the criminal gangs resorted to chemical weapons.",
        ["blames by spokesman of the rebels at criminal gangs"],
    ),
    (
        "whose use of gas is told of is accused",
        "The head of the centre said the retreat was caused by the regime's use of chemical gas.",
        ["blames by head of the centre at regime"],
    ),
    (
        "a state's own guards are not accused by it",
        '"The attackers tried to storm the gate. The guards opened fire on them," the interior ministry said.',
        [],
    ),
    (
        "who keeps a hold on a poison holds no ground",
        "The government said that it had a close hold on the agent.",
        [],
    ),
    (
        "who broke into a house is accused",
        "The mayor said looters had broken into the warehouse.",
        ["blames by mayor at looters"],
    ),
    (
        "who stopped ambulances is accused",
        "The doctor said soldiers stopped ambulances from reaching the wounded.",
        ["blames by doctor at soldiers"],
    ),
    (
        "who rigged a vote is accused in the passive too",
        "The opposition said the election was rigged by the ruling party.",
        ["blames by opposition at ruling party"],
    ),
    (
        "who let no aid in is accused",
        "The agency said the government was not allowing aid into the town.",
        ["blames by agency at government"],
    ),
    (
        "who would allow no partition is not",
        "The agency said the government would not allow a partition of the country.",
        [],
    ),
    (
        "who did nothing to stop a mob is accused",
        '"The police did nothing to stop the mob," the shopkeeper said.',
        ["blames by shopkeeper at police"],
    ),
    (
        "who ordered a killing is accused",
        "The prosecutor said the commander had ordered the killings.",
        ["blames by prosecutor at commander"],
    ),
    (
        "who ordered a meal is not",
        "The prosecutor said the commander had ordered the soup.",
        [],
    ),
    (
        "who tells of soldiers shooting accuses them",
        "Survivors told of soldiers shooting at anyone who tried to leave.",
        ["blames by Survivors at soldiers"],
    ),
    (
        "who looks on tells who holds a town",
        "A witness said the protesters had taken control of the town.",
        ["asserts by witness at town"],
    ),
    (
        "who looks on tells of no battle where men take their places",
        "A witness said the guards took positions on the roofs.",
        [],
    ),
]

# Who takes the floor, and what the writer tells beside a quotation.
FLOORS: list[Row] = [
    (
        "a denial is his whose words deny",
        "The army said its forces had retaken the port but Reyk Ardan, a rebel spokesman in the western "
        "mountain region, said the claims were false.",
        ["asserts by army", "denies by Reyk Ardan"],
    ),
    (
        "what happens while somebody speaks is not his word",
        'The ruler said "we will stay in our house," even as coalition jets struck his house.',
        [],
    ),
    (
        "a government lays air strikes on homes to those whom it fights",
        "The government said that dozens of people had been killed in the air strikes.",
        ["blames by government"],
    ),
    (
        "who speaks for an air force does not",
        "The defence ministry said the strikes hit nine homes.",
        [],
    ),
    (
        "who holds on to a town tells one side's account",
        "The commander said the rebels were holding firm at the gates of the town.",
        ["asserts by commander"],
    ),
    (
        "who shares a burden is not to blame",
        "The minister said the allied nations share the responsibility and the costs.",
        [],
    ),
    (
        "who pressed others to expel a woman is accused",
        "The woman said officials had pressured the guards to expel her.",
        ["blames by woman at officials"],
    ),
]

# What looks like a stance and is none.
PLAIN: list[Row] = [
    (
        "no sign of help is no denial",
        "Nurses say bodies are piling up and there is still no sign of a relief effort.",
        [],
    ),
    (
        "who should not be behind the curve has denied nothing",
        '"You should not be behind the curve," the former minister said.',
        [],
    ),
    (
        "who will not be involved has denied nothing",
        "The envoy said that the agency would not be involved.",
        [],
    ),
    (
        "people who are questioned are not doubted",
        "Police routinely stopped people to check their identity and question them.",
        [],
    ),
    (
        "who is tasked with verifying a truce has not verified it",
        "A mission tasked with verifying the truce has not ended the killing.",
        [],
    ),
    (
        "what one thinks that raids require is no suspicion",
        "Western leaders believed the government's raids required a prompt answer.",
        [],
    ),
]

ROWS: list[Row] = [*PHRASES, *FEARS, *REPROOFS, *MISDEEDS, *FLOORS, *PLAIN]
