"""Sentences of our own on what one side tells of the ground, of the means of a deed, and of what it cannot tell.

A row is a fact, a text and its statements, as in the table of stances.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

GROUND: list[Row] = [
    (
        "those who fight tell what they took",
        "Nine people were killed. The Harbour Brigade said it had taken control of the hill outside Hask.",
        ["asserts by Harbour Brigade at hill"],
    ),
    (
        "what is claimed to have been captured is one side's account",
        "A raid killed nine people. The rebels claim to have captured two villages south of Hask.",
        ["asserts by rebels at two villages"],
    ),
    (
        "villages that an army has wrested back are its account",
        "A raid killed nine people. The army said two villages had been wrested back from the insurgents.",
        ["asserts by army at two villages"],
    ),
    (
        "a town under siege is so by the word of those who besiege it",
        'A raid killed nine people. "The town of Hask is under the full siege of our fighters," the rebels said.',
        ["asserts by rebels"],
    ),
    (
        "a capture that is announced is the captor's account",
        "A raid killed nine people. The capture of the old port was announced by the rebels.",
        ["asserts by rebels"],
    ),
    (
        "roads that were cut are told by those who cut them",
        "A raid killed nine people. The army announced it had severed all the supply routes into Hask.",
        ["asserts by army at supply routes"],
    ),
    (
        "an attack thrown back is told by those who threw it back",
        "A raid killed nine people. The rebels said they had repelled an attack on the port.",
        ["asserts by rebels at attack"],
    ),
    (
        "who only looks on takes no side when a town falls",
        "A raid killed nine people. The monitor said the rebels had captured two villages south of Hask.",
        [],
    ),
    (
        "a town that is still to be taken is nobody's yet",
        "A raid killed nine people. The rebels said they would capture the town of Hask.",
        [],
    ),
]

MEANS: list[Row] = [
    (
        "what burns were caused by is an account where nobody is named",
        "Raids killed nine people in Hask. Activists said the burns were caused by incendiary weapons.",
        ["asserts by Activists at incendiary weapons"],
    ),
    (
        "gas that a helicopter drops is nobody's by name",
        "Raids killed nine people. A rescue service said a helicopter dropped containers of toxic gas on the town.",
        ["asserts by rescue service at containers of toxic gas"],
    ),
    (
        "symptoms that are like those of a gas make one suspect it",
        "Raids killed nine people. Doctors said the symptoms were similar to those caused by chlorine gas.",
        ["suspects by Doctors at chlorine gas"],
    ),
    (
        "what may have been used is not told as so",
        "Raids killed nine people. Activists said the burns may have been caused by incendiary weapons.",
        [],
    ),
    (
        "what residents are said to have told is theirs",
        "Raids killed nine people. The mayor said that residents claimed chemical weapons were used.",
        ["asserts by residents at chemical weapons"],
    ),
]

HELD: list[Row] = [
    (
        "raids that appear to be somebody's are laid to him with a doubt",
        "Raids killed nine people. The monitor said those raids appeared to have been carried out by the coalition.",
        ["suspects by monitor at coalition"],
    ),
    (
        "jets thought to belong to a side are its jets with a doubt",
        "Raids killed nine people. The monitor said jets thought to belong to the government struck the port.",
        ["suspects by monitor at government"],
    ),
    (
        "who cannot determine who did it leaves it open",
        "Raids killed nine people. Activists were not immediately able to determine who carried out the raids.",
        ["doubts by Activists"],
    ),
    (
        "who may be asked and cannot say whether it was a bomb leaves it open",
        "A blast killed nine people. The police could not say whether it was a bomb.",
        ["doubts by police"],
    ),
    (
        "an attack that could amount to a crime is condemned",
        "The raids killed nine people. The council warned the attack could amount to a war crime.",
        ["condemns by council at attack"],
    ),
    (
        "deaths in one's own raids that one acknowledges are confirmed",
        "The army acknowledged the deaths of nine civilians in its raids on Hask.",
        ["confirms by army"],
    ),
    (
        "deaths that one has not acknowledged are denied",
        "The army has not acknowledged any civilian deaths from its raids on Hask.",
        ["denies by army"],
    ),
    (
        "a base that is acknowledged is nobody's stance",
        "Raids killed nine people. The army acknowledged the letter of the council.",
        [],
    ),
    (
        "who was taken in for questioning doubts nothing",
        "Two men were killed. The pair were taken to the court for questioning by the police.",
        [],
    ),
    (
        "a death that is claimed is told, and no deed of those who tell it",
        "A raid killed nine people. The rebels claim the death of the governor.",
        [],
    ),
]

LAID: list[Row] = [
    (
        "who keeps the wounded from leaving is accused",
        "A raid killed nine people. A doctor said rebels around the town prevented the evacuation of the wounded.",
        ["blames by doctor at rebels"],
    ),
    (
        "a flood keeps people in, and is not accused",
        "A flood killed nine people. A doctor said the water prevented the evacuation of the wounded.",
        [],
    ),
    (
        "what is told to somebody begins behind him",
        "A source at the police told the paper that Harbour Front terrorists targeted with many rockets the market.",
        ["blames by source at Harbour Front terrorists"],
    ),
    (
        "two clauses side by side have one subject",
        "Bombs fell. The police said that terrorists located the eastern districts fired 10 rockets on the market.",
        ["blames by police at terrorists"],
    ),
    (
        "an escalation that somebody owns is laid to him",
        "Bombs fell on Hask. The union said that the regimes latest escalation in the port is part of a plan.",
        ["blames by union at regimes"],
    ),
    (
        "raids of earlier days are named in passing",
        "Nine people were killed. The monitor has reported previous air raids by the army on the port.",
        [],
    ),
    (
        "who hits back fights",
        "Nine people were killed. The monitor said the army had hit back in the port.",
        [],
    ),
    (
        "what is only heard far down in a sentence is heard",
        "The council said it was seeking clarity on reports suggesting that government forces killed 30 civilians "
        "using chemical weapons.",
        [],
    ),
]

CALLED: list[Row] = [
    (
        "what somebody calls a gas attack is one by his word",
        "Raids killed nine people in Hask. Survivors of what activists say is a gas attack rest in a mosque.",
        ["asserts by activists at gas attack"],
    ),
    (
        "whose fire is called a gas attack is accused of it",
        "Army helicopters fired rockets on the port in what the union said was a gas attack that killed nine people.",
        ["blames by union at Army helicopters"],
    ),
    (
        "a heinous crime is condemned by whoever calls it so",
        "Raids killed nine people. The union said this heinous crime would not break the town.",
        ["condemns by union"],
    ),
    (
        "a power whose policies are said to aim at harm is reproached",
        "Raids killed nine people. The union said that the regime's policies are designed to starve the town.",
        ["blames by union at regime's"],
    ),
    (
        "a side that has been accused is accused by nobody who is named",
        "Raids killed nine people. The regime has been accused of using siege tactics against the rebels.",
        ["blames by - at regime"],
    ),
    (
        "who is guilty as one who was named before has claimed nothing",
        "Raids killed nine people. The union said that the army cannot mediate as it is directly complicit.",
        ["blames by union at army"],
    ),
    (
        "a page that prints a sentence twice tells it once",
        "The monitor said army raids killed nine people in Hask. The monitor said army raids killed nine people in "
        "Hask.",
        ["blames by monitor at army"],
    ),
    (
        "a rocket that slams into a house condemns nobody",
        "Activists say a rocket fired by the rebels has slammed into a house in the port, killing nine people.",
        ["blames by Activists at rebels"],
    ),
    (
        "a deed that raises fears warns of nothing",
        "Rebels killed nine people and cut the only road, raising fears of a famine.",
        [],
    ),
    (
        "the opposition of a land bears its adjective",
        "Raids killed nine people. Syria's opposition accused the army of bombing a school.",
        ["blames by Syrian opposition"],
    ),
    (
        "an agency whose apostrophe is lost speaks through its reporter",
        "Raids killed nine people. SANAs correspondent said the rebels had shelled a school.",
        ["blames by Syrian Arab News Agency (SANA)"],
    ),
]

OTHERS: list[Row] = [
    (
        "those who fight among themselves accuse nobody",
        "Activists say rebel infighting has killed 45 fighters over the past two days.",
        [],
    ),
    (
        "sides between whom it goes on say nothing",
        "Regime warplanes bombed rebel positions in Hask on Friday as fighting between the two sides continued.",
        [],
    ),
    (
        "guilt that hangs on what is still to come is a warning",
        "Raids killed nine people. The minister said the army will be guilty of crimes if it does not stop.",
        ["warns by minister"],
    ),
    (
        "who sends weapons to armed groups is accused",
        "Raids killed nine people. The general said the government still sends weapons to the groups in Hask.",
        ["blames by general at government"],
    ),
    (
        "warplanes from somewhere are those of whoever they come from",
        "The mayor said warplanes from the coalition bombed a school in Hask, killing nine people.",
        ["blames by mayor"],
    ),
    (
        "what has been criticised nobody who is named condemns",
        "Barrel bombs, of which nine people died, have been criticised for killing civilians.",
        [],
    ),
    (
        "the bulletin that was told of is its writer's",
        "Nine people were killed, the Harbour Watch said in its daily bulletin. According to the bulletin, rebels "
        "executed two teachers in Hask.",
        ["blames by Harbour Watch at rebels"],
    ),
    (
        "the coalition is the one that somebody leads",
        "A Veldish-led coalition strike killed nine people. The coalition acknowledged the deaths of nine civilians.",
        ["confirms by Veldish-led coalition"],
    ),
    (
        "the army is not the source in it that spoke before",
        "An army source said rebels killed nine people in Hask. The army said two villages had been captured.",
        ["blames by army source at rebels", "asserts by army at two villages"],
    ),
]

SPEAKING: list[Row] = [
    (
        "a source speaks for the body that it is at",
        "Raids killed nine people. A source at Hask Police Command said in a statement that rebels shelled a school.",
        ["blames by Hask Police Command"],
    ),
    (
        "who is director of a body speaks by his own name",
        "Raids killed nine people. UNICEF Executive Director Ada Quill called the raids an outrage.",
        ["condemns by Ada Quill"],
    ),
    (
        "a body that watches is cited by its name, whoever speaks for it",
        "Ada Quill, director of the Veld Observatory, called the raids an outrage. Raids killed nine people.",
        ["condemns by Veld Observatory"],
    ),
    (
        "the land of a post is no part of a name",
        "Raids killed nine people. Ada Brill Quill Russias interior minister told reporters that rebels bombed a "
        "school.",
        ["blames by Ada Brill Quill"],
    ),
]

THREATS: list[Row] = [
    (
        "who would respond to any raid threatens, and accuses nobody of one",
        "Nine people were killed. The rebel chief said his group would respond to any raids by the army.",
        ["warns by rebel chief"],
    ),
    (
        "threats that are issued are a warning",
        "Nine people were killed. The government issued serious threats to the rebels.",
        ["warns by government"],
    ),
    (
        "whom an army is targeting is no deed that it claims",
        "Nine people were killed. The rebels said they were targeting the militia in the port.",
        [],
    ),
    (
        "acts that somebody perpetrated are laid to him",
        "Nine people were killed. The union said the raid goes on with the criminal acts perpetrated by the army.",
        ["blames by union at army"],
    ),
    (
        "who is believed responsible is suspected",
        "Nine people were killed. Activists said army helicopters were believed responsible for the raid.",
        ["suspects by Activists at army helicopters"],
    ),
    (
        "what a threat hangs on is no danger of its own",
        'Nine people were killed. "If the strikes were due to an error that is a result of your refusal," he said.',
        [],
    ),
    (
        "who calls on others to stop a massacre condemns nobody",
        "Nine people were killed. The union called on the council to travel to Hask, the site of the massacre.",
        [],
    ),
    (
        "shots that are only suggested to have come from somebody accuse nobody",
        "Nine people were killed. The judge looked into suggestions the shots came from the guards, the mayor said.",
        [],
    ),
    (
        "who vows to fight somebody threatens him",
        "A raid killed nine people. The president vowed to devote his energy to combating the rebels.",
        ["warns by president"],
    ),
    (
        "what one will not allow is a threat",
        "A raid killed nine people. The minister said the army will not allow the town to fall to the rebels.",
        ["warns by minister"],
    ),
]

ROWS = [*GROUND, *MEANS, *HELD, *LAID, *CALLED, *OTHERS, *SPEAKING, *THREATS]
