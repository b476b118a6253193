"""Sentences that lay ills to somebody, or bring in what is said by a noun."""

from __future__ import annotations

Row = tuple[str, str, list[str]]

ILLS: list[Row] = [
    (
        "who refuses to let aid in is blamed",
        "The opposition said the government was refusing to let aid lorries into the port.",
        ["blames by opposition at government"],
    ),
    (
        "who refuses to comment is not",
        "The paper said the government had refused to comment on the raid.",
        [],
    ),
    (
        "who fails to pull out is blamed",
        "The envoy said the army was failing to pull its tanks out of the towns.",
        ["blames by envoy at army"],
    ),
    (
        "who surrounds an office is blamed",
        "The union said police had surrounded its offices and taken away nine members.",
        ["blames by union at police"],
    ),
    (
        "they who punish villages are blamed by those who live there",
        '"They punish the villages where people march," a teacher said.',
        ["blames by teacher"],
    ),
    (
        "they who shoot at anything that moves are blamed by those whom they shoot at",
        '"They are shooting at anything that moves," said a doctor in Hask.',
        ["blames by doctor in Hask"],
    ),
    (
        "who tries to silence people is blamed",
        "The opposition said the police were trying to silence the students.",
        ["blames by opposition at police"],
    ),
    (
        "what is done on purpose is no accident",
        "The union said the police had deliberately burned the tents.",
        ["blames by union at police"],
    ),
    (
        "who lives somewhere illegally does no ill",
        "The ministry said the gangs lived in the port illegally.",
        [],
    ),
    (
        "arms that are hidden among civilians are laid to who hides them",
        "The alliance said the general's forces were hiding tanks in residential areas.",
        ["blames by alliance at general's forces"],
    ),
    (
        "what brings down violence is no ill",
        "The general said that the mission had helped bring down violence.",
        [],
    ),
    (
        "arrests that watchers tell of are laid to who made them",
        "Rights Watch said security forces had arrested dozens of activists in Hask.",
        ["blames by Rights Watch at security forces"],
    ),
    (
        "arrests that an official tells of are not",
        "The minister said police had arrested nine people at the port.",
        [],
    ),
    (
        "outsiders can do the work",
        "The president said the riots were the work of outside agitators.",
        ["blames by president at outside agitators"],
    ),
    (
        "what somebody does when something happens is told in passing",
        "The mayor said more families fled after the army surrounded the village.",
        [],
    ),
    (
        "who takes people away is blamed",
        "Residents said the militia took away five young men.",
        ["blames by Residents at militia"],
    ),
    (
        "whom a speaker's country holds accountable is blamed",
        "The minister said his country held the Ruritanian government accountable for the deaths.",
        ["blames by minister at Ruritanian government"],
    ),
    (
        "a war on one's own people is a reproach",
        '"Because of the general\'s war against his own people, the situation is very difficult," the mayor said.',
        ["blames by mayor at general's"],
    ),
    (
        "armed gangs are no forces of the state that tells of them",
        "State television said armed gangs attacked a march of tribes.",
        ["blames by State television at armed gangs"],
    ),
    (
        "air strikes that break a resolution are a reproach",
        "Ruritanian officials said the air strikes violated the resolution.",
        ["blames by Ruritanian officials"],
    ),
    (
        "those who describe being beaten accuse somebody",
        "Former prisoners described being beaten with cables.",
        ["blames by Former prisoners"],
    ),
    (
        "who is part of the problem is blamed",
        "The opposition said Zenda was becoming part of the problem.",
        ["blames by opposition"],
    ),
    (
        "a weekday before the verb says nothing",
        "The doctor who led reporters through the port Friday said the army had shelled the school.",
        ["blames by doctor at army"],
    ),
]

CAUSES: list[Row] = [
    (
        "what goes wrong because of somebody is laid to him",
        "The charity said thousands were dying because of the slow response of the government.",
        ["blames by charity at government"],
    ),
    (
        "as a result of somebody's raids",
        "The envoy said forty villagers were killed as a result of the alliance's operations.",
        ["blames by envoy at alliance's"],
    ),
    (
        "what a quake caused is nobody's fault",
        "The charity said thousands were dying because of the cold.",
        [],
    ),
    (
        "who surrounds a town in a war does no more than fight",
        "The fighter said the rebels were surrounding the town.",
        [],
    ),
    (
        "a state's own arm is not blamed by it",
        "The defence ministry said the army had surrounded their offices.",
        [],
    ),
    (
        "who held talks did no ill",
        "The two governments held talks in Hask at the weekend, officials said.",
        [],
    ),
    (
        "unrest that is attributed to somebody is laid to him",
        "The president attributed the riots to foreign agents.",
        ["blames by president at foreign agents"],
    ),
    (
        "reports that there are tell of what was done",
        "He also said there were credible reports that people were killed by security forces, Envoy Tom Hale said.",
        ["blames by Tom Hale at security forces"],
    ),
]

DOUBTS: list[Row] = [
    (
        "little hope is a doubt",
        "The envoy said there was little hope of finding survivors.",
        ["doubts by envoy"],
    ),
    (
        "a few signs are none",
        "The envoy reported a few signs of normal life in the port.",
        [],
    ),
    (
        "what may have been done is suspected",
        "The editor said the reporters may have been targeted.",
        ["suspects by editor"],
    ),
    (
        "a terrible idea is condemned",
        '"I think that is a terrible idea," the lawmaker said of the raid.',
        ["condemns by lawmaker"],
    ),
]

NOUNS: list[Row] = [
    (
        "what a claim with a clause accuses of is an accusation and no claim of responsibility",
        "The report repeats claims by the rebels that the army shelled the school.",
        ["blames by rebels at army"],
    ),
    (
        "allegations are those of the word before them",
        "He spoke of government allegations that an alliance air strike killed nine villagers.",
        ["blames by government"],
    ),
    (
        "what is feared among villagers is their warning",
        "The rain raised fears among villagers that the dam could burst.",
        ["warns by villagers"],
    ),
    (
        "a suspicion with a clause suspects",
        "It fed suspicions among diplomats that the army had staged the raid.",
        ["suspects by diplomats"],
    ),
    (
        "a suspicion without one tells nothing",
        "Foreign reporters are viewed with suspicion by the government.",
        [],
    ),
    (
        "a confirmation with a clause confirms",
        "The news follows confirmation by the ministry that nine hostages are dead.",
        ["confirms by ministry"],
    ),
]

LATER: list[Row] = [
    (
        "an attempt that failed can be admitted",
        "The general admitted that attempts to free the villagers had been unsuccessful.",
        ["confirms by general"],
    ),
    (
        "who is tortured as the second of two is tortured by somebody",
        "Thousands have been detained and routinely tortured, human rights groups say.",
        ["blames by human rights groups"],
    ),
    (
        "a danger that is there is warned of",
        '"There is a real danger that he will turn to terrorism," the envoy said.',
        ["warns by envoy"],
    ),
    (
        "what contributed to the destruction is blamed for it",
        "Experts say poor building contributed to the scale of the destruction.",
        ["blames by Experts"],
    ),
    (
        "two nouns before a verb of which the second does it",
        "Plainclothes police arrived, surrounded the news team and took a camera, Tom Wedeman said.",
        ["blames by Tom Wedeman at police"],
    ),
    (
        "whom a crisis is blamed on is a culprit",
        "The president blames the crisis on the opposition.",
        ["blames by president at opposition"],
    ),
]

PARTIES: list[Row] = [
    (
        "what an official insists on against others is asserted",
        "The United Nations insisted progress was being made.",
        ["asserts by United Nations"],
    ),
    (
        "what he is committed to is a view",
        "The minister insists the government is committed to peace.",
        [],
    ),
    (
        "a share of a city is ground",
        "The rebels said they controlled 80% of the city.",
        ["asserts by rebels"],
    ),
    (
        "how a party tells that it fares is its account",
        "The rebels said the army was in disarray.",
        ["asserts by rebels"],
    ),
    (
        "who is no party tells nothing by it",
        "The teacher said that the school was in disarray.",
        [],
    ),
    (
        "strikes that one of those who are struck tells of are his account",
        "A government official said five air strikes had hit the port.",
        ["asserts by government official"],
    ),
    (
        "that nobody was hurt is denied by who answers for it",
        "The army said no civilians had been killed.",
        ["denies by army"],
    ),
    (
        "who has seen no march denies it",
        "Residents said they had not seen any protests in the port.",
        ["denies by Residents"],
    ),
    (
        "who is not what others call him denies it",
        '"They are not terrorists," the teacher said.',
        ["denies by teacher"],
    ),
    (
        "who slips closer to war is warned of",
        "The envoy said the country was slipping closer to war.",
        ["warns by envoy"],
    ),
    (
        "what a raid is believed to have been for is suspected",
        "Officials believe the attack was meant to free prisoners.",
        ["suspects by Officials"],
    ),
    (
        "how many are believed to be dead is no suspicion",
        "Officials believe that more than nine hundred people have died.",
        [],
    ),
]

ROWS: list[Row] = [*ILLS, *CAUSES, *DOUBTS, *NOUNS, *LATER, *PARTIES]
