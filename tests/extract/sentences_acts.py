"""Acts and marches: forces on the move, ground that is taken, what bodies declare, shut, put down or call for."""

Row = tuple[str, str, list[str]]

MARCHES: list[Row] = [
    (
        "fighters who arrive",
        "Two hundred gunmen arrived in Hask on Monday.",
        ["movement movement on 2024-05-13"],
    ),
    (
        "fighters who cross a border",
        "Hundreds of fighters crossed the border on Monday.",
        ["movement movement"],
    ),
    ("fighters who infiltrate", "The army reported the infiltration of 90 militants.", ["movement movement"]),
    ("reinforcements that are sent", "The army sent reinforcements to the oil field.", ["movement movement"]),
    ("troops who surge", "Troops surged towards the airbase on Monday.", ["movement movement"]),
    (
        "a quarter that is entered is taken",
        "Troops entered its western districts on Monday.",
        ["assault clash"],
    ),
    (
        "who only goes there to attack",
        "Militants entered the village and shot nine people.",
        ["assault shooting"],
    ),
    (
        "an attempt to get in",
        "Nine rebels were killed in an attempt to infiltrate the port.",
        ["assault killing"],
    ),
    (
        "a convoy of aid is no force",
        "A convoy of the charity arrived in Hask on Monday.",
        ["aid aid on 2024-05-13"],
    ),
    ("an army that moves in", "The gunmen left and the army moved in.", ["movement movement"]),
    ("an army that moves in on somebody", "The police moved in on a thief.", []),
    ("troops who come back to a town", "Troops re-entered the town on Monday.", ["movement movement"]),
    (
        "warships that are sent",
        "Norland sent a flotilla of seven warships to the port.",
        ["movement movement"],
    ),
    (
        "refugees flood no land",
        "Thousands of refugees flooded across the border.",
        ["displacement displacement"],
    ),
    ("crowds flood no square", "Crowds flooded the square on Monday.", ["protest demo on 2024-05-13"]),
    ("rivers flood towns", "Rivers flooded the town on Monday.", ["disaster flood on 2024-05-13"]),
    ("letters are no force", "The mayor sent a book to the town.", []),
    ("people who arrive are no force", "Tourists arrived in Hask on Monday.", []),
]

GROUND: list[Row] = [
    ("troops that are routed", "The rebels routed the army in July.", ["assault clash"]),
    ("a town that is beset", "The army beset the riverside town in July.", ["assault clash"]),
    ("who gains ground", "The rebels gained ground in the valley on Monday.", ["assault clash"]),
    ("a land that is swept", "The rebels swept across the valley in 2014.", ["assault clash"]),
    (
        "a siege that is broken on a day of its own",
        "A mortar attack killed three people in Hask. On May 5 the army broke the siege of the city.",
        ["assault shelling", "assault clash on 2024-05-05"],
    ),
    ("ground that is secured", "The rebels secured large swathes of the valley.", ["assault clash"]),
    ("who is stoned", "A woman was stoned to death in Hask on Monday.", ["assault execution"]),
    ("who goes on fighting", "Norland continues to fight the group with all its means.", []),
    ("who fights for survival", "The group is battling for survival on two fronts.", []),
    ("a battle on a day", "The army was battling rebels in Hask on Monday.", ["assault clash on 2024-05-13"]),
    ("violence that is watched", "The group tracks the violence in the country.", []),
]

OFFENSIVES: list[Row] = [
    (
        "gains of an army",
        "The mayor spoke of army gains against the rebels.",
        ["assault clash"],
    ),
    ("advances of a side", "The town is cut off by regime advances around its outskirts.", ["assault clash"]),
    ("advances in science", "The book praised advances in medicine.", []),
    ("an operation of forces", "There were reports of operations by the special forces.", ["assault clash"]),
    ("an operation to take a town", "The alliance started an operation to liberate Hask.", ["assault clash"]),
    (
        "an operation with a name",
        'The army launched operation "Alder Shield" in the valley.',
        ["assault clash"],
    ),
    ("an operation to help", "The army spoke of the rescue operation.", []),
    (
        "the fall of a town",
        "The shelling comes a day after the fall of the town.",
        ["assault shelling", "assault clash"],
    ),
    ("the fall of prices", "The army noted the fall of prices.", []),
    (
        "an attack that was launched and foiled",
        "The army foiled an attack launched by militants on its posts.",
        ["assault clash"],
    ),
    ("an attack that was foiled", "The police foiled an attack.", []),
    (
        "an attack that soldiers foil is a fight",
        "The soldiers fended off an attack on a base.",
        ["assault clash"],
    ),
    (
        "those who advance in a town fight for it",
        "Rebels have advanced in the south of the city.",
        ["assault clash"],
    ),
    ("a plan that is advanced is no fight", "The government advanced a plan for talks.", []),
    (
        "a centre that an army destroys is attacked",
        "An army unit destroyed a command centre of the rebels.",
        ["assault attack"],
    ),
]

BODIES: list[Row] = [
    ("a state that is declared", "The group declared an Islamic caliphate in June.", ["other declaration"]),
    ("a state that is proclaimed", "The rebels proclaimed a republic on Monday.", ["other declaration"]),
    ("schools that are shut", "The army closed all schools on Monday.", ["other closure"]),
    ("work that is suspended", "The clinics suspended their work on Monday.", ["other closure"]),
    (
        "the suspension of work",
        "The army announced the suspension of work in all clinics.",
        ["other closure"],
    ),
    ("the closure of schools", "The office announced the closure of all schools.", ["other closure"]),
    ("who finds closure", "The family found closure after the funeral.", ["other burial"]),
    (
        "a state puts protests down",
        "The war began with a brutal crackdown on dissent.",
        ["assault repression"],
    ),
    (
        "protests that are suppressed",
        "The protests were violently suppressed in 2011.",
        ["assault repression", "protest demo"],
    ),
    (
        "a body calls on others",
        "The Coalition called upon the council to act.",
        ["statement appeal"],
    ),
    ("a state calls for something", "Norland called on Monday for a ceasefire.", ["statement appeal"]),
    ("a man calls for something on a day", "Ann Grey called on Monday for a truce.", ["statement appeal"]),
    ("what somebody is called", "The attack was called a crime.", ["assault attack"]),
    (
        "who calls a meeting for a day appeals to nobody",
        "The government called an emergency meeting for Friday.",
        ["negotiation negotiation"],
    ),
    ("who calls again and again", "The Coalition has repeatedly called for a truce.", []),
    (
        "a deal that is reached",
        "A deal was reached between the army and the rebels.",
        ["negotiation negotiation"],
    ),
    (
        "an inspection",
        "Inspectors made the necessary inspections on Monday.",
        ["investigation investigation"],
    ),
]

PERSONS: list[Row] = [
    ("somebody arrives on a day", "Ann Grey arrived in Kenya on Saturday for the vote.", ["movement visit"]),
    ("somebody arrives at some time", "Ann Grey arrived in Kenya to vote.", []),
    (
        "a party is formed",
        "The Alder Front was formed in 2013 by three factions of rebels.",
        ["other founding"],
    ),
    (
        "who is dismissed",
        "The president sacked the governor of Hask on July 2 over the vote.",
        ["other dismissal"],
    ),
    ("who fires a gun dismisses nobody", "He fired the gun at the door.", []),
    (
        "a terrorist group by name",
        "Norland designated it a terrorist organisation in 2013.",
        ["other designation"],
    ),
    ("fighters who flee move", "The militants then started fleeing for Hask.", ["movement movement"]),
    (
        "people who flee are displaced",
        "Hundreds of families fled to Hask on Monday.",
        ["displacement displacement"],
    ),
    (
        "who is there to investigate",
        "A team was in the country to investigate the deaths.",
        ["investigation investigation", "assault killing"],
    ),
    (
        "who says that he would protest",
        "Activists said they would protest at the court.",
        ["protest demo planned"],
    ),
]

ACTS: list[Row] = [*MARCHES, *GROUND, *OFFENSIVES, *BODIES, *PERSONS]
