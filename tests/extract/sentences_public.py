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
        ["movement movement on 2024-05-13"],
    ),
    ("what damage is laid to", "The mayor attributed the damage to a fire.", []),
]

PUBLIC: list[Row] = [*SAID, *GOING, *HELP, *ASKED, *STANDING]
