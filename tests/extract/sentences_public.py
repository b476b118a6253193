"""Public life: what is said in public, who travels, meets and sails, what is asked for, and what is none of it."""

Row = tuple[str, str, list[str]]

SAID: list[Row] = [
    (
        "who is praised",
        "The president praised the rebels on Monday.",
        ["statement statement on 2024-05-13"],
    ),
    ("who condemns a vote", "Ana Quill condemned the vote as a farce.", ["statement statement"]),
    (
        "a law that somebody criticises",
        "The law was criticised by the mayor of Hask.",
        ["statement statement"],
    ),
    ("what a council condemns", "The council condemns the use of force.", ["statement statement"]),
    ("a plan that is called reckless", "The minister described the plan as reckless.", ["statement remark"]),
    (
        "what a blogger writes",
        "Ana Quill wrote on her blog that the meeting bored her.",
        ["statement remark"],
    ),
    ("who is warned", "The minister warned Norland against any move.", ["warning warning"]),
    (
        "what is announced is told by itself",
        "The army announced the closure of all schools.",
        ["other closure"],
    ),
    (
        "who asks for help",
        "The president asked for help on Monday.",
        ["statement appeal on 2024-05-13"],
    ),
    ("what agencies call for", "Aid agencies called for an airdrop of tents.", ["statement appeal"]),
    ("what she warns of", "She warned the chiefs against delay.", ["warning warning"]),
    ("who calls an election", "The mayor called an election for Friday.", ["other declaration"]),
    (
        "what is said years after a quake",
        "The ambassador told parliament the work would take years after the earthquake.",
        ["statement remark", "disaster earthquake"],
    ),
    (
        "a minister who takes questions",
        "The minister fielded questions on the budget on Monday.",
        ["statement speech on 2024-05-13"],
    ),
    ("who is informed", "The general informed the council of the plan.", ["statement statement"]),
    (
        "what a panel finds",
        "The commission concluded on Monday that the dam was unsafe.",
        ["investigation finding on 2024-05-13"],
    ),
    ("who is no body calls a book good", "Readers praised the book.", []),
    (
        "what a group calls itself",
        "The group, which describes itself as a charity, has an office in Hask.",
        [],
    ),
    (
        "who tells of a deed makes no news by it",
        "The foreign minister told parliament on Monday that rebels had killed nine people.",
        ["assault killing"],
    ),
]

GOING: list[Row] = [
    (
        "an envoy who travels",
        "The envoy Ana Quill travelled to Kenya on Monday.",
        ["movement visit on 2024-05-13"],
    ),
    ("a bus to work", "Ana Quill travels to work by bus.", []),
    (
        "police who are stationed somewhere",
        "Thousands of police were stationed in the capital on Monday.",
        ["movement movement on 2024-05-13"],
    ),
    ("checkpoints that are set up", "Soldiers set up checkpoints in the town.", ["movement movement"]),
    ("who is flown abroad", "Ana Quill was flown to Kenya.", ["movement movement"]),
    ("who is taken to task", "The minister Ana Quill was taken to task.", []),
    (
        "tanks that roll through streets",
        "Tanks rolled through the streets of the capital on Monday.",
        ["movement movement on 2024-05-13"],
    ),
    ("snipers who take up positions", "Snipers took up positions on roofs in Hask.", ["movement movement"]),
    ("roadblocks that are thrown up", "Police are throwing up roadblocks.", ["movement movement"]),
    (
        "warplanes that return",
        "All warplanes returned safely from their missions on Monday.",
        ["movement movement on 2024-05-13"],
    ),
    ("jets that are called by a storm", "Four Tornado jets flew to Kenya on Monday.", ["movement movement"]),
    (
        "a storm that strikes",
        "A tornado struck Hask on Monday.",
        ["disaster storm on 2024-05-13"],
    ),
    (
        "a ruler who flees",
        "President Ana Quill fled to Kenya on Monday.",
        ["movement movement on 2024-05-13"],
    ),
    (
        "ships that are sent",
        "Norland shifted two warships to the gulf on Monday.",
        ["movement movement on 2024-05-13"],
    ),
    ("a table that is set up", "Soldiers set up a table in the town.", []),
    (
        "a ship that arrives",
        "The tanker arrived in Mombasa on Monday.",
        ["movement movement on 2024-05-13"],
    ),
    (
        "bodies that are flown home",
        "The coffin of the nurse was flown home on Monday.",
        ["movement movement on 2024-05-13"],
    ),
]

HELP: list[Row] = [
    (
        "biscuits that arrive",
        "Boxes of biscuits arrived in Hask by plane as food aid.",
        ["aid aid"],
    ),
    (
        "a clinic that is set up",
        "A field hospital was set up for the survivors on Monday.",
        ["aid aid on 2024-05-13"],
    ),
    (
        "who is rescued",
        "Firefighters rescued a girl from her home on Monday.",
        ["aid rescue on 2024-05-13"],
    ),
    (
        "packs that are about to come",
        "The charity is about to distribute food packs.",
        ["aid aid planned"],
    ),
    (
        "those who hand out packs",
        "Shelter Hask, a charity, is among those distributing food packs.",
        ["aid aid"],
    ),
    (
        "a search that is called off",
        "Rescuers called off the search for the missing on Monday.",
        ["aid aid on 2024-05-13"],
    ),
    ("a debt that is cancelled", "The bank cancelled the debt of the country.", ["aid debt"]),
    ("rubble that is cleared", "Crews have begun to clear the rubble.", ["aid aid"]),
    ("pounds that are raised", "The school raised # 900 for the quake victims.", ["aid aid"]),
    ("an office that is opened", "The bank opened an office in Hask.", []),
]

ASKED: list[Row] = [
    ("crowds that call for something", "Crowds calling for bread grew on Monday.", ["protest demo"]),
    (
        "an assembly that votes",
        "The assembly voted on Monday to back the plan.",
        ["negotiation negotiation on 2024-05-13"],
    ),
    (
        "ministers who telephone",
        "The minister spoke by telephone with his counterpart on Monday.",
        ["negotiation negotiation on 2024-05-13"],
    ),
    ("slogans that are shouted", "Members of the party shouted slogans in Hask.", ["protest demo"]),
    (
        "demonstrators who clash with police",
        "Demonstrators clashed with police in Hask on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    (
        "rebels who clash with police",
        "Rebels clashed with police in Hask on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    (
        "the net that is blocked",
        "The state took the step of blocking the internet on Monday.",
        ["other closure on 2024-05-13"],
    ),
    ("a mission that is suspended", "The league suspended its mission in Hask.", ["other suspension"]),
    ("who goes without a talk", "The envoy left without meeting the minister.", []),
    ("who joins a protest", "Ana Quill joined the demonstrators on Monday.", ["protest demo on 2024-05-13"]),
    (
        "voters who go to the polls",
        "Voters went to the polls on Monday.",
        ["other election on 2024-05-13"],
    ),
    ("papers that are leaked", "The site published the leaked cables on Monday.", ["other publication"]),
    ("a stadium that is opened", "The mayor opened a stadium on Monday.", ["other opening"]),
    (
        "an understanding that is reached",
        "The two sides reached an understanding on Monday.",
        ["negotiation negotiation on 2024-05-13"],
    ),
    ("what would have to be reached", "There is much to do to reach a consensus.", []),
    ("a disease that spreads", "Disease is spreading in the camps of Hask.", ["outbreak outbreak"]),
    (
        "helicopters that are used against a crowd",
        "The army used helicopters against the crowd on Monday.",
        ["assault attack on 2024-05-13"],
    ),
    ("helicopters that are used for a film", "The studio used helicopters for the film.", []),
    ("mortars that land", "Two mortars landed near the hall on Monday.", ["assault shelling on 2024-05-13"]),
    ("an election that is boycotted", "The party boycotted the election.", ["other boycott"]),
    ("what somebody would like to see", "Readers would like to see protests outside the embassy.", []),
]

STANDING: list[Row] = [
    ("any earthquake", "Buildings fall in an earthquake.", []),
    (
        "one earthquake",
        "An earthquake struck Hask on Monday.",
        ["disaster earthquake on 2024-05-13"],
    ),
    ("unrest that goes on", "The unrest worries nobody.", []),
    ("unrest that breaks out", "Unrest broke out in Hask on Monday.", ["protest riot on 2024-05-13"]),
    ("sanctions that stand", "Firms are subject to sanctions.", []),
    (
        "sanctions that are imposed",
        "The union imposed sanctions on Norland on Monday.",
        ["sanction sanction on 2024-05-13"],
    ),
    ("assets that are frozen", "His assets in Norland are frozen.", ["sanction sanction"]),
    (
        "what only covers an advance",
        "The army advanced to Hask under the cover of airstrikes on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    ("what damage is laid to", "The mayor attributed the damage to a fire.", []),
]

DATED: list[Row] = [
    ("a deed of a day", "Ana Quill planted an oak in Hask on Monday.", ["other None on 2024-05-13"]),
    ("a deed of no day", "Ana Quill planted an oak in Hask.", []),
    ("a deed of nobody", "An oak grew in the yard on Monday.", []),
    ("a deed that was not done", "Ana Quill did not plant an oak on Monday.", []),
    ("what is so on a day", "Ana Quill was in good spirits on Monday.", []),
]

PUBLIC: list[Row] = [*DATED, *SAID, *GOING, *HELP, *ASKED, *STANDING]
