"""Sentences of our own for those who judge, provoke, foresee or contest without a verb that says so.

A row is as in `sentences_stances`.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

# What somebody is reproached with that is no attack.
PROVOKING: list[Row] = [
    (
        "who incites others is accused",
        "The envoy said some countries were inciting the crowd in Veldin.",
        ["blames by envoy"],
    ),
    (
        "who tries to stir up hatred is accused",
        "The bishop said the mayor was trying to stir up hatred in Veldin.",
        ["blames by bishop at mayor"],
    ),
    (
        "who jails journalists is accused by a union",
        "The union said police had jailed nine journalists in Veldin.",
        ["blames by union at police"],
    ),
    ("police tell of an arrest", "The mayor said police had arrested nine men in Veldin.", []),
    ("who is asked not to provoke is not accused", "The envoy said the rebels should not provoke them.", []),
    (
        "a deliberate attack is somebody's",
        "The envoy said the attack on the convoy was deliberate.",
        ["blames by envoy"],
    ),
    (
        "who sends in tanks is accused",
        "Activists said the regime had sent in tanks to crush protests in Veldin.",
        ["blames by Activists at regime"],
    ),
    (
        "who uses tanks to shell a town is accused",
        "Residents said government forces used tanks to shell the town.",
        ["blames by Residents at government forces"],
    ),
]
# What is said of a deed that condemns it.
VERDICTS: list[Row] = [
    (
        "what is slaughter is condemned",
        "Ada Quill told reporters that what was happening in Veldin was systematic slaughter.",
        ["condemns by Ada Quill"],
    ),
    (
        "what has no excuse is condemned",
        "“There is no excuse for the killing of prisoners,” the bishop said.",
        ["condemns by bishop"],
    ),
    (
        "nobody has a right to kill",
        "The bishop said nobody has the right to kill others.",
        ["condemns by bishop"],
    ),
    ("a right to vote is no verdict", "The bishop said everybody has the right to vote in Veldin.", []),
    (
        "who failed in his duty is condemned",
        "The envoy said the council had failed in its duty to the victims in Veldin.",
        ["condemns by envoy at council"],
    ),
    ("talks that fail are nobody's fault", "The envoy said the talks on the hostages had failed.", []),
    (
        "who is compared with fascists is condemned",
        "The union compared the army to fascists after the raid.",
        ["condemns by union"],
    ),
    (
        "who hits out at somebody condemns him",
        "The mayor hit out at the army over the raid.",
        ["condemns by mayor at army"],
    ),
    (
        "a draft that would condemn is no stance yet",
        "Ruritania has drafted a motion condemning the raid.",
        [],
    ),
    ("who is criticised takes no stance", "Mayor criticised for remarks on the raid", []),
]
# What may come of something.
DANGERS: list[Row] = [
    (
        "what would escalate a war is warned of",
        "The envoy said the raid would escalate the conflict.",
        ["warns by envoy"],
    ),
    (
        "grave consequences are warned of",
        "The union said that the siege will have devastating consequences for civilians.",
        ["warns by union"],
    ),
    (
        "an exodus that may come is warned of",
        "“There could be an enormous exodus from the town,” the envoy said.",
        ["warns by envoy"],
    ),
    (
        "the brink of war is warned of",
        "The envoy said the country was on the brink of civil war.",
        ["warns by envoy at civil war"],
    ),
    (
        "a risk of famine is warned of",
        "The charity said there was a risk of famine in the camps.",
        ["warns by charity"],
    ),
    ("who will end a war warns of none", "The envoy said the talks would end the war.", []),
    ("what would have come is no warning", "The envoy said it would have led to war.", []),
    (
        "who readies an attack threatens it",
        "The rebels say they are preparing an attack on Veldin.",
        ["warns by rebels"],
    ),
]
# What is denied, held to or left in doubt.
CONTESTS: list[Row] = [
    (
        "who has no plans to invade denies them",
        "The minister said Ruritania had no plans for an invasion of the valley.",
        [],
    ),
    (
        "who has nothing to hide denies",
        "“The army has nothing to hide,” the general said.",
        ["denies by general"],
    ),
    (
        "what is unrelated is denied",
        "The minister said the shipments of arms were unrelated to the war.",
        ["denies by minister"],
    ),
    (
        "who does not arm anybody denies it",
        "“We are not arming the rebels,” the minister said.",
        ["denies by minister"],
    ),
    ("who will not arm anybody denies nothing", "“We will not arm the rebels,” the minister said.", []),
    (
        "a view that is insisted on is asserted",
        "The officials insist that the rules of the raids are strict.",
        ["asserts by officials"],
    ),
    (
        "who is not aware of a raid doubts it",
        "The ministry said it was not aware of any raid on Veldin.",
        ["doubts by ministry"],
    ),
    (
        "what nobody believes is doubted",
        "The union said it did not believe the army would leave Veldin.",
        ["doubts by union"],
    ),
]
# What a party to a war tells of moves and losses.
MOVES: list[Row] = [
    (
        "rebels tell of a retreat",
        "The rebels said government forces had retreated from Veldin.",
        ["asserts by rebels at government forces"],
    ),
    (
        "state media tell who is in control",
        "State media said the army was in full control of the district.",
        ["asserts by State media"],
    ),
    ("a monitor tells of a retreat", "The monitor said government forces had retreated from Veldin.", []),
]

# What is rejected, borne no more, owned to or confirmed of one's own.
ASSURED: list[Row] = [
    (
        "who rejects violence condemns it",
        "The union rejects the use of violence in the strike.",
        ["condemns by union"],
    ),
    (
        "violence that is not acceptable is condemned",
        "The envoy said violence was not acceptable.",
        ["condemns by envoy at violence"],
    ),
    (
        "who has lost his legitimacy is condemned",
        "The envoy said the general had lost his legitimacy after the massacre.",
        ["condemns by envoy at general"],
    ),
    (
        "what is in violation of a truce is a fault",
        "The envoy said the raid was in violation of the truce.",
        ["blames by envoy at raid"],
    ),
    (
        "who is blamed for a deed by nobody is blamed",
        "The rebels were blamed for the bombing in Veldin.",
        ["blames by -"],
    ),
    (
        "who will be held to account is warned",
        "The envoy said those who shot at the convoy will be held accountable.",
        ["warns by envoy"],
    ),
    ("criticism that may come is none yet", "The raid could face sharp criticism from Ruritania.", []),
    (
        "who is safe is confirmed to be so by those who answer for him",
        "The police said all six officers were safe after the quake.",
        ["confirms by police"],
    ),
    ("a neighbour answers for nobody", "A neighbour said all six children were safe after the quake.", []),
    (
        "what befell one's own is confirmed",
        "The charity said nine of its workers had been killed in the quake.",
        ["confirms by charity"],
    ),
    (
        "a toll that is slightly lower is no other account",
        "Police said nine people had died in the quake. The charity gave a slightly lower toll of eight.",
        [],
    ),
]

# More of the same, as any report has it.
MORE: list[Row] = [
    ("this is a massacre", "“This is a massacre,” the mayor said.", ["condemns by mayor"]),
    (
        "killings that are a crime are condemned",
        "The bishop said the killings were a crime against humanity.",
        ["condemns by bishop at killings"],
    ),
    (
        "sorrow and outrage condemn",
        "The pope expressed sorrow and outrage over the killings.",
        ["condemns by pope"],
    ),
    (
        "a response that is too slow is condemned",
        "The charity said the response to the quake had been too slow.",
        ["condemns by charity at response to the quake"],
    ),
    (
        "who must stop killing is condemned",
        "The envoy said the army must stop killing its own people.",
        ["condemns by envoy at army"],
    ),
    (
        "who takes aim at somebody condemns him",
        "The senator took aim at the police over the shooting.",
        ["condemns by senator"],
    ),
    (
        "live ammunition is laid to those who used it",
        "The union said security forces used live ammunition against protesters.",
        ["blames by union at security forces"],
    ),
    (
        "a pilot at fault is blamed",
        "The investigator said the pilot of the crashed plane was at fault.",
        ["blames by investigator"],
    ),
    (
        "who shot at a witness is accused",
        "“They shot at us for no reason,” a witness said.",
        ["blames by witness"],
    ),
    (
        "who insists that nobody died denies it",
        "The ambassador insisted that no civilians were killed.",
        ["denies by ambassador"],
    ),
    (
        "what has no truth is denied",
        "“There is no truth to these reports,” the official said.",
        ["denies by official"],
    ),
    (
        "own citizens among the dead are confirmed",
        "The embassy said two of its citizens were among the dead.",
        ["confirms by embassy"],
    ),
    (
        "a plane of one's own that crashed is confirmed",
        "The airline said that one of its planes had crashed.",
        ["confirms by airline"],
    ),
    (
        "fears of what may grow worse warn",
        "Aid agencies fear that the rains will make matters worse after the quake.",
        ["warns by Aid agencies"],
    ),
    ("who threatens to retaliate warns", "The general threatened to retaliate.", ["warns by general"]),
    (
        "a disease that is likely to spread is warned of",
        "Health officials say the disease is likely to spread.",
        ["warns by Health officials"],
    ),
    (
        "who runs out of food warns",
        "“We are running out of food,” the aid worker said.",
        ["warns by aid worker"],
    ),
    (
        "a country that heads for war is warned of",
        "The president said the country was heading for civil war.",
        ["warns by president"],
    ),
    (
        "who believes somebody guilty suspects him",
        "Investigators believe the rebels were behind the attack.",
        ["suspects by Investigators"],
    ),
    (
        "what was probably an accident is suspected",
        "The source said the blast was probably an accident.",
        ["suspects by source"],
    ),
    (
        "a cause that is not known is left open",
        "The cause of the fire is not yet known, police said.",
        ["doubts by police"],
    ),
    (
        "what remains to be seen is not doubted",
        "The envoy said it remained to be seen whether the army would withdraw.",
        [],
    ),
    (
        "a lot of the blame is blame",
        "The envoy said Brandt bears a lot of the responsibility for civilian casualties.",
        ["blames by envoy at Brandt"],
    ),
    (
        "who vows to sink ships threatens",
        "The Ruritanian government vowed to sink any ship in the port.",
        ["warns by Ruritanian government"],
    ),
    (
        "a breach of norms is condemned",
        "The envoy said the expulsion of the refugees was a breach of humanitarian norms.",
        ["condemns by envoy"],
    ),
    (
        "a toll that lacks credibility is doubted",
        "The minister said the toll of nine dead lacks credibility.",
        ["doubts by minister"],
    ),
    ("a thriving trade warns of nothing", "The mayor said the bridge would open after the storm.", []),
    ("a toll tells no stance", "The agency said the quake had killed nine people.", []),
]

ROWS: list[Row] = [*MORE, *ASSURED, *PROVOKING, *VERDICTS, *DANGERS, *CONTESTS, *MOVES]
