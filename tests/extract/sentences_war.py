"""Sentences of our own on deeds of a war: who is accused of them, who confirms his own, and what is only fought.

A row is a fact, a text and its statements, as in the table of stances.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

DEEDS: list[Row] = [
    (
        "shelling that somebody owns is his, however it is read",
        "At least one man was killed by government shelling while clashes raged in the port, the monitor said.",
        ["blames by monitor at government"],
    ),
    (
        "bombs that somebody owns are his",
        "The monitor said two children were killed by government bombs in a suburb of Port Veldin.",
        ["blames by monitor at government"],
    ),
    (
        "whoever did it may stand behind where it was done",
        "The union said the clinics were closing because of attacks taking place against hospitals in the port "
        "by Ruritanian warplanes.",
        ["blames by union at Ruritanian warplanes"],
    ),
    (
        "one of the attacks that somebody mounts is his",
        "The rebels mounted one of the heaviest attacks on Port Veldin in a year, killing nine people, the monitor "
        "said.",
        ["blames by monitor at rebels"],
    ),
    (
        "a bombing blamed on somebody is laid to him by whoever tells it",
        "A car bombing blamed on the Harbour Front killed nine people on Sunday, the monitor said.",
        ["blames by monitor at Harbour Front"],
    ),
    (
        "terrorists did what is done with their rockets",
        "Six civilians were injured in terrorist attacks with rocket shells on the old port, the police said.",
        ["blames by police at terrorist"],
    ),
    (
        "what may be a terrorist attack accuses nobody",
        "A blast killed nine people. The mayor said it was a terrorist attack.",
        [],
    ),
    (
        "those of whom somebody says that they did it",
        "The army is after militants who the ministry says have fired rockets at the town.",
        ["blames by ministry"],
    ),
    (
        "a town that is held by somebody is not attacked by him",
        "The monitor said nine people died in attacks on a town held by rebels.",
        [],
    ),
]

OWN: list[Row] = [
    (
        "a ministry at a capital speaks for its country",
        "Some 20 militants were killed in a series of French air strikes, the defence ministry in Paris said.",
        ["confirms by defence ministry in Paris"],
    ),
    (
        "a house that stands for its government",
        "The Pentagon said American forces had killed the commander.",
        ["confirms by Pentagon"],
    ),
    (
        "an army's account of its own strikes",
        "The army targeted a gathering. A military source said the army's strikes destroyed the hideouts of the "
        "terrorists.",
        ["confirms by military source"],
    ),
    (
        "soldiers whom a mayor names are not his own",
        "The mayor said the army bombed the market.",
        ["blames by mayor at army"],
    ),
    (
        "the government is another's for whoever speaks from abroad",
        "French officials said the government shelled the market, killing nine people.",
        ["blames by French officials at government"],
    ),
    (
        "strikes that have stopped are not confirmed",
        "The French Defence Ministry said a moratorium on French air strikes remained in place.",
        [],
    ),
]

FOUGHT: list[Row] = [
    (
        "fighters killed by those whom they fight are nobody's crime",
        "French air strikes killed 20 militants in the hills on Sunday, the monitor said.",
        [],
    ),
    (
        "civilians beside them are",
        "French air strikes killed 20 militants and nine civilians in the hills on Sunday, the monitor said.",
        ["blames by monitor at French"],
    ),
    (
        "a counteroffensive is a move of a war",
        "The rebels launched a counteroffensive in the north on Sunday killing 40 soldiers, the monitor said.",
        [],
    ),
    (
        "an attack that is thwarted was not made",
        "The monitor said troops thwarted an attack by rebels on the port.",
        [],
    ),
]

ARMIES: list[Row] = [
    (
        "an army's toll of fighters is of its own doing",
        "A military source said the targets were directly hit and many terrorists were killed.",
        ["confirms by military source"],
    ),
    (
        "so is what its ministry says to be taken out",
        "The French air force has taken out seven militant commanders, the French Defence Ministry said.",
        ["confirms by French Defence Ministry"],
    ),
    (
        "what fell in a fight is a toll",
        "A military source said at least 20 terrorists were killed in heavy clashes near the port.",
        [],
    ),
    (
        "the dead of another's guns are not the army's",
        "A military source said the positions of the militants were pounded by the mortars of terrorists.",
        [],
    ),
    (
        "a deed told again without its place is the same deed",
        "Government air strikes killed nine civilians in Hask on Sunday, the monitor said. Government helicopters "
        "dropped crude weapons on the families, according to the monitor.",
        ["blames by monitor"],
    ),
]

FAULTS: list[Row] = [
    (
        "who arms terrorists is accused of it",
        "A bomb killed nine people. The general staff said Ruritania still provides the terrorist group with rockets.",
        ["blames by general staff at Ruritania"],
    ),
    (
        "who sends men to the Harbour Front is as well",
        "A bomb killed nine people. The mayor said Ruritania sends gunmen to the terrorists.",
        ["blames by mayor at Ruritania"],
    ),
    (
        "who supports a bill is not",
        "The mayor said Ruritania supports the bill.",
        [],
    ),
    (
        "an outrage is condemned by whoever calls it one",
        'A bomb killed nine people. "This is an outrage," the mayor said.',
        ["condemns by mayor"],
    ),
    (
        "a hate crime is what it was",
        'A gunman killed nine people. "This was a hate crime," the mayor said.',
        [],
    ),
    (
        "a number that is open is no doubt",
        "Some of the fighters were killed in the raid but the number was not yet clear, the monitor said.",
        [],
    ),
    (
        "who did it is",
        "A raid killed nine people. It is not known which aircraft carried out the strike, the monitor said.",
        ["doubts by monitor"],
    ),
    (
        "signs that show it are no second voice",
        "A raid killed nine people. The minister said all indications show that Ruritania was behind the attack.",
        ["blames by minister at Ruritania"],
    ),
]

WHOSE: list[Row] = [
    (
        "raids that are believed to be somebody's are suspected to be his",
        "Several air raids believed to be French killed nine civilians in Hask, the monitor said.",
        ["suspects by monitor at French"],
    ),
    (
        "those of whom a witness tells are not his own",
        'Gunmen stormed the village. "They killed children with knives," a witness said.',
        ["blames by witness"],
    ),
    (
        "a great number of rebels are rebels",
        "The mayor said a large number of rebels attacked the port, killing nine people.",
        ["blames by mayor at rebels"],
    ),
    (
        "the number of rebels who fell is a toll",
        "The number of rebels killed in battles near the port has risen to 39, the monitor said.",
        [],
    ),
    (
        "what a report tells is told",
        "The union said in a report that the fall of Hask was followed by bombardment from government forces.",
        ["blames by union at government forces"],
    ),
    (
        "rebels who detain a journalist abduct her",
        "The rebel brigade detained a journalist in Hask after she refused to leave, according to residents.",
        ["blames by residents"],
    ),
    (
        "police who detain somebody make an arrest",
        "Police said they have detained three men in connection with the robbery.",
        [],
    ),
    (
        "one of the group's men is the group's",
        "The Harbour Liberation Front said one of the group's fighters attacked the checkpoint.",
        ["claims_responsibility by Harbour Liberation Front"],
    ),
    (
        "what somebody also did is one deed more",
        "Rebels fired rockets at the market in Hask on Sunday, killing nine people, the mayor said. The rebels also "
        "fired rockets at a school, the mayor said.",
        ["blames by mayor", "blames by mayor"],
    ),
]

TOLD: list[Row] = [
    (
        "shelling after which somebody dies is his who does it",
        "A man died after government shelling a day earlier on the camp, the monitor said.",
        ["blames by monitor at government"],
    ),
    (
        "fire that is told with rockets is of one side",
        "Rebel rocket and sniper fire killed four people near the port on Monday, the monitor said.",
        ["blames by monitor"],
    ),
    (
        "bombs dropped from somebody's helicopters are his",
        "Barrel bombs dropped from army helicopters killed nine children on Thursday, the monitor said.",
        ["blames by monitor at army helicopters"],
    ),
    (
        "raids believed to be carried out by somebody are suspected to be his",
        "Activists said nine civilians were killed in raids believed to be carried out by the Ruritanian air force.",
        ["suspects by Activists at Ruritanian air force"],
    ),
    (
        "whoever steps up the bombardment does it",
        "Residents said the government intensified the bombardment of the suburb, killing nine civilians.",
        ["blames by Residents at government"],
    ),
    (
        "a capital stands for its government",
        "The monitor said attacks carried out by Washington and its allies killed 31 civilians.",
        ["blames by monitor at Washington"],
    ),
    (
        "crimes that are somebody's are laid to him",
        "The union said that these crimes by the government were a clear violation of the law.",
        ["blames by union at government"],
    ),
    (
        "who was killed by a bomber is no account of how it was done",
        "At least 23 people were killed by a suicide bomber in the port on Monday, the monitor said.",
        [],
    ),
    (
        "what reports suggest is only heard",
        "A raid killed nine people. The council said it was looking at reports suggesting that the army shelled Hask.",
        [],
    ),
    (
        "who claims that others did it accuses them",
        "A raid killed nine people. The union has claimed that the rebels executed 12 civilians in Hask.",
        ["blames by union at rebels"],
    ),
]

ROWS = [*TOLD, *WHOSE, *ARMIES, *FAULTS, *DEEDS, *OWN, *FOUGHT]
