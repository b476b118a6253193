"""Deeds that a verb tells of only beside others: a sentence for each row of the table, and some next to them."""

Row = tuple[str, str, list[str]]

CROWDS: list[Row] = [
    ("a crowd that marches", "Protesters marched from the bridge to the palace.", ["protest demo"]),
    (
        "a crowd that is counted",
        "About 400 demonstrators had been gathering on Monday at the gates.",
        ["protest demo on 2024-05-13"],
    ),
    ("people who spill into streets", "Thousands of people spilled into the streets.", ["protest demo"]),
    (
        "people who gather in a square",
        "Hundreds gathered in the square on Monday.",
        ["protest demo on 2024-05-13"],
    ),
    ("mourners who gather", "Hundreds of mourners gathered in the square on Monday.", []),
    (
        "a vigil for which people gather",
        "Hundreds gathered in the square on Monday evening for a vigil.",
        ["other ceremony on 2024-05-13"],
    ),
    ("guests who gather", "Guests gathered for the wedding of the mayor.", []),
    ("a march that is called for", "The group wants protesters to gather at noon.", []),
]

AID: list[Row] = [
    ("help that is promised", "Norland promised $2 million for the survivors.", ["aid aid"]),
    ("money that is pledged", "The singer pledged $100,000 to a fund for Hask.", ["aid aid"]),
    ("money that is raised", "The concert raised $1 million for the victims.", ["aid aid"]),
    ("food that is handed out", "Volunteers handed out food in Hask.", ["aid aid"]),
    ("teams that are sent", "Norland sent two medical teams to Hask.", ["aid aid"]),
    ("food that arrives", "Food reached the suburb on Monday.", ["aid aid on 2024-05-13"]),
    ("lorries that arrive", "Lorries with relief supplies entered the suburb.", ["aid aid"]),
    ("an appeal that is launched", "The UN launched an appeal for the survivors.", ["aid appeal"]),
    ("gifts that are asked for", "The singer asked for donations on Monday.", ["aid aid on 2024-05-13"]),
    ("food that the army drops", "The military has begun airdropping food.", ["aid aid"]),
    ("camps that are set up", "The charity set up camps for refugees.", ["aid aid"]),
    ("money that a firm raises", "The firm raised $1 million from its owners.", []),
    ("arms that are sent are no aid", "Norland sent aid and weapons to the fighters.", ["movement arms"]),
    ("food that only tells what lorries carry", "A convoy carrying food waited near Hask.", []),
    ("food of which there is no hope", "There is no hope of food being brought.", []),
]

UPROOTED: list[Row] = [
    ("people who take refuge", "Some 20,000 people took refuge in a valley.", ["displacement displacement"]),
    (
        "people who leave their homes",
        "Villagers abandoned their houses on Monday.",
        ["displacement displacement"],
    ),
    (
        "people who are driven out",
        "The group forced residents out of their homes.",
        ["displacement displacement"],
    ),
    ("people who cross", "Refugees streamed across the border on Monday.", ["displacement displacement"]),
    (
        "people who leave a town",
        "Civilians left the city of Hask on Monday.",
        ["displacement displacement"],
    ),
    ("people who shelter", "Survivors are sheltering in a school.", ["displacement displacement"]),
    ("people who live in camps", "Many refugees are living in camps.", ["displacement displacement"]),
    ("people who are crammed", "Refugees were crammed into camps.", ["displacement displacement"]),
    ("people who are moved", "Officials moved the survivors to camps.", ["displacement displacement"]),
]

RULERS: list[Row] = [
    ("a ruler who resigns", "The minister resigned on Monday.", ["other resignation on 2024-05-13"]),
    ("power that is given up", "The president relinquished power on Monday.", ["other resignation"]),
    ("a house that is dissolved", "The king dissolved parliament on Monday.", ["other dismissal"]),
    ("somebody who is appointed", "The king appointed a new premier on Monday.", ["other appointment"]),
    ("who is sworn in", "He was sworn in as president on Monday.", ["other appointment"]),
    ("a curfew that is lifted", "Officials lifted the curfew on Monday.", ["other curfew"]),
    ("accounts that are frozen", "Norland froze the assets of the junta.", ["sanction sanction"]),
    ("rebels who are recognised", "Norland recognised the rebel council.", ["other recognition"]),
    ("an envoy who is recalled", "Norland recalled its ambassador on Monday.", ["other diplomacy"]),
    ("ties that are cut", "The faction severed ties with the League.", ["other diplomacy"]),
    ("groups that merge", "The two factions merged in July.", ["other realignment"]),
    ("soldiers who defect", "Many members of the guard defected.", ["other defection"]),
    ("prisoners who are freed", "The rebels freed 20 prisoners on Monday.", ["other release"]),
    ("a resolution that is adopted", "The council adopted a resolution.", ["sanction resolution"]),
    ("a house that votes", "Parliament voted on Monday to end the dispute.", ["negotiation negotiation"]),
    ("a body that is founded", "The rebel council was formed in late 2013.", ["other founding"]),
    ("a grave that is found", "Residents discovered a mass grave.", ["other discovery"]),
    ("lines that are cut", "Officials shut down the internet on Monday.", ["other closure"]),
    ("clinics out of service", "Every hospital in Hask has gone out of service.", ["other closure"]),
    (
        "people behind whom others hide",
        "The group is using civilians as human shields.",
        ["other human-shields"],
    ),
    ("who is asked to resign", "They called on the minister to resign.", []),
    ("a film that is released", "The studio released a film on Monday.", []),
    ("who is released on bail", "The suspect was released on bail on Monday.", []),
]

TALKS: list[Row] = [
    ("an envoy who arrives", "The envoy arrived in Kenya.", ["movement visit"]),
    ("a boat that sails", "The ship sailed from Kenya on Monday.", ["movement movement"]),
    ("airspace that is violated", "Jets violated the airspace of Norland.", ["movement movement"]),
    ("ministers who meet", "The minister met the mediator.", ["negotiation negotiation"]),
    ("those who talk with others", "The envoy spoke with the rebel leader.", ["negotiation negotiation"]),
    ("ministers who meet in a town", "Ministers met in Kenya.", ["negotiation negotiation"]),
    ("a council that meets on a day", "The council met on Monday.", ["negotiation negotiation"]),
    ("a crisis that is discussed", "The ministers discussed the crisis.", ["negotiation negotiation"]),
    ("a plan that is tabled", "Norland proposed a draft resolution.", ["negotiation negotiation"]),
    (
        "what is condemned on a day",
        "The council condemned the law on Monday.",
        ["statement statement"],
    ),
    ("a letter that is sent", "The coalition sent a letter to the council.", ["statement statement"]),
    ("a site that is looked at", "Inspectors visited the site on Monday.", ["investigation investigation"]),
    ("samples that are taken", "The team collected samples of soil.", ["investigation investigation"]),
    ("needs that are met", "The law met the needs of the town.", []),
]

ARMS: list[Row] = [
    ("men who are taken away", "They took away five young men.", ["arrest arrest"]),
    ("tanks that are destroyed", "The army destroyed three vehicles of the rebels.", ["assault attack"]),
    ("losses that are inflicted", "The army inflicted heavy losses on them.", ["assault clash"]),
    ("planes that hammer", "Planes hammered the port on Monday.", ["assault attack on 2024-05-13"]),
    ("a town that is won back", "The army won back the village of Hask.", ["assault clash"]),
    ("a mountain that erupts", "The volcano erupted on Monday.", ["disaster landslide on 2024-05-13"]),
    ("losses of a firm", "The firm suffered heavy losses.", []),
]

DEEDS = [*CROWDS, *AID, *UPROOTED, *RULERS, *TALKS, *ARMS]
