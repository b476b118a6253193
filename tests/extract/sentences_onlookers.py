"""Sentences of our own told by those who look on: some of many, by their letters, and what they lay to whom.

A row is a fact, a text and its statements, as in the table of stances.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

SHARES: list[Row] = [
    (
        "some of many people speak as these people",
        "Some of the protesters told the paper that police beat them with sticks in Veldin.",
        ["blames by protesters at police"],
    ),
    (
        "one of many people speaks behind the verb",
        "“They are killing children,” said one of the refugees from Veldin.",
        ["blames by refugees from Veldin"],
    ),
    (
        "many of those who fled speak",
        "Many of the refugees have reported intense bombardment of Veldin by government forces.",
        ["blames by refugees at government forces"],
    ),
]

LETTERS: list[Row] = [
    (
        "a town before a dateline is not what its letters stand for",
        "Rebels leave the port of Veldin (CNN) -- The mayor said nine people had died. CNN could not verify "
        "the claim.",
        ["doubts by CNN"],
    ),
    (
        "letters in brackets stand for the whole of a name",
        "The rebel Free Veldish Army (FVA) is armed. The FVA denied that it had shelled the market.",
        ["denies by Free Veldish Army"],
    ),
]

STATES: list[Row] = [
    (
        "who storms a town is accused by those who live in it",
        "On Tuesday troops stormed the old town of Hask, residents said.",
        ["blames by residents at troops"],
    ),
    (
        "an offensive is laid to whoever launches it",
        "Activists in Hask say security forces have launched an offensive against fighters in a suburb.",
        ["blames by Activists in Hask at security forces"],
    ),
    (
        "an offensive that nobody launches is nobody's",
        "Residents said an offensive was under way in Hask.",
        [],
    ),
    (
        "an army tells of its own offensive and accuses nobody",
        "The ministry of defence said its troops had stormed a rebel base in Hask.",
        ["confirms by ministry of defence"],
    ),
    (
        "a bombardment that is somebody's goes on by his doing",
        "Opposition activists say government forces on Saturday renewed their bombardment of Hask.",
        ["blames by Opposition activists at government forces"],
    ),
    (
        "killings that are told of in between are somebody's",
        "Many died in killings which witnesses said were carried out by gunmen of the militia in Hask.",
        ["blames by witnesses at gunmen of the militia"],
    ),
]

PLAIN: list[Row] = [
    (
        "those who are on the offensive are not scorned",
        "The envoy said the rebels were on the offensive.",
        [],
    ),
    ("who mourns scorns nobody", "The mayor said the scenes in Veldin after the quake were horrific.", []),
    (
        "heinous acts that one would not commit are not condemned",
        "The minister said soldiers of Ruritania would not commit such heinous acts.",
        [],
    ),
    (
        "a resolution that is vetoed has condemned nothing",
        "Ruritania vetoed resolutions condemning the shelling of Veldin.",
        [],
    ),
    (
        "whoever insists on what is to come asserts nothing",
        "The envoy insisted that no talks could begin while the raids on Veldin went on.",
        [],
    ),
    ("who insists on his aims asserts nothing", "The ruler insists he is committed to reform in Veldin.", []),
    (
        "what happened is held to against others",
        "Ruritania insists the jet was in its own airspace when it came down near Veldin.",
        ["asserts by Ruritania"],
    ),
    (
        "a count of the fallen is no account",
        "The ministry of defence said nine soldiers had been killed.",
        [],
    ),
    (
        "that things grow worse is no warning",
        "He saw it. The farmer said that the tension was getting worse.",
        [],
    ),
]

WRONGS: list[Row] = [
    (
        "soldiers who steal are accused",
        "A refugee said soldiers at the border had stolen his phone and his money in Hask.",
        ["blames by refugee"],
    ),
    (
        "police who threaten to beat somebody are accused",
        "The reporter said that the police threatened to beat him in Veldin.",
        ["blames by reporter", "warns by police"],
    ),
    (
        "an army that seizes arms is not accused",
        "The mayor said the army had confiscated weapons in Hask.",
        [],
    ),
    (
        "whoever lays its dead to gangs accuses them",
        "The government says at least 90 soldiers have been killed combating armed gangs in Hask.",
        ["blames by government at gangs"],
    ),
    (
        "soldiers who died in fighting are laid to nobody",
        "The government says at least 90 soldiers have been killed in fighting around Hask.",
        [],
    ),
    ("arms that are hit in a war accuse nobody", "Officials said NATO jets destroyed two tanks in Hask.", []),
    (
        "those who are found responsible are accused",
        "The report says that troops were found responsible for the killings in Hask.",
        ["blames by report at troops"],
    ),
    (
        "a month is no softening word",
        "The militia was behind the massacre of 9 people in May, the investigators have concluded.",
        ["blames by investigators at militia"],
    ),
]

OWN: list[Row] = [
    (
        "an army of rebels claims what it did",
        "The Free Veldish Army said it had shot the jet down near Hask.",
        ["claims_responsibility by Free Veldish Army"],
    ),
    (
        "a body speaks of itself as it, and others in passing",
        "A Veldish clan said it had kidnapped 20 men in Hask to free a man abducted by rebels in Veldin.",
        ["claims_responsibility by Veldish clan"],
    ),
    (
        "a government speaks for the forces of its land that it does not name",
        "Ruritanian government forces fired a missile at a ship off Veldin, a government spokesman said.",
        ["confirms by government spokesman"],
    ),
    (
        "whoever claims control asserts it",
        "Opposition fighters claimed control of Hask and other parts of the east.",
        ["asserts by Opposition fighters"],
    ),
    (
        "whoever drives others from a town holds it",
        "Rebels say they ousted government forces from the port on Monday.",
        ["asserts by Rebels"],
    ),
    (
        "a way that is opened for others is no account",
        "The rebels said the raids paved the way for gangs to take control of Hask.",
        [],
    ),
]

FATES: list[Row] = [
    (
        "who has been confirmed dead is confirmed so by nobody who is named",
        "The head of the mission in Veldin has been confirmed dead after the quake.",
        ["confirms by - at head of the mission in Veldin"],
    ),
    (
        "a claim that somebody disputes is denied by him and asserted by the other side",
        "Rebels said they were gaining ground in Hask -- claims that the government swiftly disputed.",
        ["asserts by Rebels", "denies by government"],
    ),
    (
        "an accusation dismissed by somebody is denied by him",
        "The union accused the police of shooting at the crowd in Hask - an accusation dismissed by the mayor.",
        ["blames by union", "denies by mayor"],
    ),
    (
        "violence that somebody denies is not condemned",
        "The paper said armed men were behind the violence in Hask, which the opposition denies.",
        ["blames by paper", "denies by opposition"],
    ),
    (
        "who was unable to verify a thing doubts it",
        "The network has been unable to verify the authenticity of the claims about Veldin.",
        ["doubts by network"],
    ),
    (
        "who appears somewhere to warn has warned",
        "The minister appeared on television to warn the crowd in Veldin that the country could fall into chaos.",
        ["warns by minister"],
    ),
    (
        "an assault that is feared is warned of",
        "Refugees fear the Veldish army will launch an assault on Hask.",
        ["warns by Refugees at Veldish army"],
    ),
    (
        "fears of which one tells are a warning",
        "The agency said there were fears of a massacre in Hask.",
        ["warns by agency"],
    ),
]

LATER: list[Row] = [
    (
        "lines that sum a report up say nothing that its text says",
        "NEW: The mayor denies the charge. Rebels accuse the police of shooting at the crowd in the old port. "
        "Port Veldin (CNN) -- The mayor denied the charge. The rebels accused the police of shooting at the crowd.",
        ["denies by mayor", "blames by Rebels"],
    ),
    (
        "they who shoot at a crowd are accused by a man who saw it",
        "“They are shelling the market and the homes in Veldin,” said Omar Karsh, a shop owner.",
        ["blames by Omar Karsh"],
    ),
    (
        "what earthquakes do they are not accused of",
        "“Earthquakes happen, they kill people in Veldin,” said Omar Karsh, a shop owner.",
        [],
    ),
    (
        "who complains of people accuses them",
        "Bank workers complained that members of the board had given jobs in Veldin to their friends.",
        ["blames by Bank workers"],
    ),
    (
        "what is alleged is laid to somebody",
        "The report alleges that the killings in Veldin were authorised at the highest levels.",
        ["blames by report"],
    ),
    (
        "a body that is aware of a raid confirms it",
        "The ministry said it was aware of the raid on Veldin.",
        ["confirms by ministry"],
    ),
    (
        "that somebody has been let go is confirmed",
        "The embassy said the four reporters had been released in Veldin.",
        ["confirms by embassy"],
    ),
    (
        "that somebody is to be let go is not",
        "The embassy said the reporters were to be released in Veldin.",
        [],
    ),
    (
        "a land is told to have no plans for it",
        "Ahmet Karsh said the army had no plans for an invasion of Veldin.",
        ["denies by Ahmet Karsh"],
    ),
    (
        "a possible use of gas accuses nobody",
        "The envoy said they discussed a possible use of gas by the army.",
        [],
    ),
    (
        "an attack without which one ought to live is nobody's",
        "The envoy said people in Veldin should be able to protest without being attacked by the army.",
        [],
    ),
    (
        "what is called a hoax is denied",
        "The minister told local radio stations in Veldin it was all a hoax.",
        ["denies by minister"],
    ),
    (
        "to whom attackers may belong is a suspicion",
        "The police said the attackers could belong to the gangs in Veldin.",
        ["suspects by police"],
    ),
]

QUOTED: list[Row] = [
    (
        "a line that is a quotation is his who was quoted in the line before",
        "“We did not leave the port,” said Omar Karsh, a shop owner in Veldin.\n“The army shelled our homes.”",
        ["blames by Omar Karsh"],
    ),
    (
        "a line that is none is nobody's",
        "“We did not leave the port,” said Omar Karsh, a shop owner in Veldin.\nThe army shelled homes.",
        [],
    ),
    (
        "a line behind an empty one is another's",
        "“We did not leave the port,” said Omar Karsh in Veldin.\n\n“The army shelled our homes.”",
        [],
    ),
    (
        "what is asked of all sides is no denial",
        "The envoy called on all sides to ensure that they do not target civilians in Veldin.",
        [],
    ),
]

SAID: list[Row] = [
    (
        "armed men are accused though no side is named",
        "The woman said she was beaten by three armed men in Veldin.",
        ["blames by woman"],
    ),
    (
        "a ruler is accused by his name",
        "Foreign Minister Omar Karsh said: “President Mogens Tarn is carrying out massacres in Veldin.”",
        ["blames by Omar Karsh"],
    ),
    (
        "a round of talks is no attack",
        "The envoy said the president has begun a round of talks on Veldin.",
        [],
    ),
    (
        "who holds a road is one side's account",
        "The rebel spokesman said rebels control the road to the port of Veldin.",
        ["asserts by rebel spokesman"],
    ),
    (
        "whoever spares civilians denies that he hits them",
        "The regime said it was attacking gangs in Veldin, not civilians.",
        ["denies by regime"],
    ),
    (
        "what one says of one's own raids is no confirmation",
        "The ministry of defence said its raids have saved lives in Veldin.",
        [],
    ),
    (
        "a caveat on what media may see is nobody's doubt",
        "The claims about Veldin cannot be verified as foreign media are banned.",
        [],
    ),
    ("people who warn each other warn of nothing", "The man said people warned each other in Veldin.", []),
    ("who vows to fight an ill threatens nobody", "The president vowed to fight terrorism.", []),
]

LAST: list[Row] = [
    (
        "they who will kill are warned of by those who flee",
        "“They will start killing people in Veldin,” said a refugee.",
        ["warns by refugee"],
    ),
    (
        "a government that fights gangs accuses them",
        "The Ruritanian government says it is battling armed gangs in Veldin.",
        ["blames by Ruritanian government at gangs"],
    ),
    ("that killings must stop is demanded of nobody", "The envoy said the killings in Veldin must stop.", []),
    (
        "who condemns somebody twice is told once",
        "The envoy condemned the army for shelling Veldin. The envoy also criticised the army for its raids.",
        ["condemns by envoy"],
    ),
    (
        "whoever played no role denies it",
        "The general said the police played no role in the disruption in Veldin.",
        ["denies by general"],
    ),
]

ROWS: list[Row] = [
    *SHARES, *LETTERS, *STATES, *PLAIN, *WRONGS, *OWN, *FATES, *LATER, *QUOTED, *SAID, *LAST,
]  # fmt: skip
