"""Frames: what verbs tell of by what they are done to: aid, rulers and offices, people who leave, crowds."""

Row = tuple[str, str, list[str]]

AID: list[Row] = [
    (
        "money that is pledged",
        "Norland pledged $5m to the flood victims on Monday.",
        ["aid aid on 2024-05-13"],
    ),
    (
        "an appeal that is launched",
        "The charity launched an appeal for $10m on Monday.",
        ["aid appeal on 2024-05-13"],
    ),
    (
        "goods that are measured",
        "Lorries brought 20 tonnes of rice to the camp on Monday.",
        ["aid aid on 2024-05-13"],
    ),
    (
        "what two lands give is given twice",
        "Norland pledged $5m to the flood victims. Westland pledged $2m to the survivors.",
        ["aid aid", "aid aid"],
    ),
    ("aid that arrives", "The first aid convoy reached Hask on Monday.", ["aid aid"]),
    (
        "patients who are treated in a disaster",
        "Doctors treated 300 survivors of the quake on Monday.",
        ["aid aid", "disaster earthquake"],
    ),
    (
        "what only describes a convoy",
        "A raid hit a convoy delivering rice to the villagers.",
        ["assault attack"],
    ),
    ("what is carried to a picnic", "She brought a blanket and bread.", []),
    ("first aid is no relief", "Officers provided first aid to the driver.", []),
    ("what ought to be sent", "Readers urged Norland to send tents to the survivors.", []),
    ("a flag that is raised", "The club raised a flag.", []),
]

OFFICES: list[Row] = [
    (
        "a resignation that is somebody's",
        "The resignation of President Quill came on Monday.",
        ["other resignation on 2024-05-13"],
    ),
    ("a resignation that is only called for", "Workers called for the resignation of the minister.", []),
    (
        "who asks others to go",
        "The king asked the government to resign on Monday.",
        ["other resignation"],
    ),
    (
        "an emergency that is lifted",
        "The state of emergency was lifted on Monday.",
        ["other emergency on 2024-05-13"],
    ),
    (
        "power that is handed over",
        "The king transferred power to the army on Monday.",
        ["other handover on 2024-05-13"],
    ),
    ("a blackout of the net", "An internet blackout began on Monday.", ["other closure on 2024-05-13"]),
    (
        "hostages who are released",
        "The release of two pilots from captivity ended the row on Monday.",
        ["other release"],
    ),
    (
        "an ambassador who is recalled",
        "Norland recalled its ambassador on Monday.",
        ["other diplomacy on 2024-05-13"],
    ),
    ("who resigns", "President Ana Quill resigned on Monday.", ["other resignation on 2024-05-13"]),
    ("who is resigned to it", "Villagers seemed resigned to the noise.", []),
    (
        "who steps down from office",
        "The minister stepped down on Monday.",
        ["other resignation on 2024-05-13"],
    ),
    ("who is called on to step down", "Readers demanded that the minister step down.", []),
    ("a government that is dismissed", "The king dissolved the cabinet on Monday.", ["other dismissal"]),
    ("who is named to a post", "The king named a new prime minister on Monday.", ["other appointment"]),
    ("who is only called so", "A tailor named Orlo lives there.", []),
    ("a curfew that is imposed", "A curfew was imposed in Hask on Monday.", ["other curfew @Hask"]),
    ("a net that is shut down", "The government shut down the internet on Monday.", ["other closure"]),
    ("soldiers who go over", "Two generals defected on Monday.", ["other defection on 2024-05-13"]),
    ("streets that are deserted", "On Monday the city showed deserted streets.", []),
    (
        "who is set free",
        "She was released from prison on Monday.",
        ["other release on 2024-05-13"],
    ),
    ("pictures that are released", "The paper released pictures of prisoners on Monday.", []),
    (
        "a warrant that is issued",
        "The court issued an arrest warrant for the mayor on Monday.",
        ["investigation warrant on 2024-05-13"],
    ),
]

CROWDS: list[Row] = [
    (
        "people who take refuge",
        "Some 400 families took refuge in a school in Hask on Monday.",
        ["displacement displacement on 2024-05-13"],
    ),
    (
        "people who are driven from home",
        "The dam burst drove thousands from their homes on Monday.",
        ["displacement displacement", "disaster flood"],
    ),
    ("what somebody finds", "He found the book on Monday.", []),
    ("a square that fills", "Crowds filled the square on Monday.", ["protest demo on 2024-05-13"]),
    (
        "people who take to the streets",
        "Thousands of people took to the streets on Monday.",
        ["protest demo on 2024-05-13"],
    ),
    (
        "people who march",
        "Students marched in Hask on Monday.",
        ["protest demo on 2024-05-13"],
    ),
    (
        "a rally that is broken up",
        "Police broke up the rally on Monday.",
        ["assault repression", "protest demo"],
    ),
    (
        "people who live in camps",
        "Some 400 families were living in a camp on Monday.",
        ["displacement displacement"],
    ),
    (
        "what is said in a speech",
        "In a speech on Monday the mayor said that he would stay.",
        ["statement speech on 2024-05-13"],
    ),
    ("where somebody lives", "They found the book at the above address.", []),
    ("a square that is only large", "The square is large and green.", []),
    (
        "who speaks to the nation",
        "The president addressed the nation on Monday.",
        ["statement speech on 2024-05-13"],
    ),
]

STATES: list[Row] = [
    (
        "assets that are frozen",
        "The council froze the assets of the family on Monday.",
        ["sanction sanction"],
    ),
    (
        "a zone that nobody may fly in",
        "The council imposed a no-fly zone over the valley on Monday.",
        ["sanction no-fly-zone on 2024-05-13"],
    ),
    (
        "a resolution that is put forward",
        "Norland put forward a draft resolution on Monday.",
        ["negotiation negotiation"],
    ),
    ("what was put forward by others", "It is based on ideas put forward by the league.", []),
    (
        "ministers who gather in a town",
        "Foreign ministers gathered in Lyon on Monday.",
        ["negotiation negotiation on 2024-05-13"],
    ),
    ("a plan that is agreed to", "The rebels agreed to the peace plan.", ["negotiation negotiation"]),
    ("who only agrees with somebody", "The mayor agreed with his wife.", []),
    (
        "who calls on others to act",
        "President Reyk called on the rebels on Monday to go home.",
        ["statement appeal"],
    ),
    ("who calls for something", "Minister Quill called for tougher rules on Monday.", ["statement appeal"]),
    ("a draft that calls for something", "The draft resolution of Monday calls for tougher rules.", []),
    (
        "who is elected again",
        "Anton Reyk was re-elected as president on Sunday.",
        ["other appointment on 2024-05-12"],
    ),
    ("who takes over a post", "Anton Reyk took over as head of the bank.", []),
    ("a resolution that is passed", "The council adopted a resolution on Monday.", ["sanction resolution"]),
    (
        "leaders who meet",
        "Ana Quill met with opposition leaders on Monday.",
        ["negotiation meeting on 2024-05-13"],
    ),
    ("an envoy who is sent", "Norland sent an envoy to Hask on Monday.", ["negotiation meeting"]),
    (
        "a proposal that is rejected",
        "The rebels rejected the proposal for a ceasefire on Monday.",
        ["negotiation proposal"],
    ),
    ("who meets a deadline", "Ana Quill met the deadline.", []),
]

FRAMES: list[Row] = [*STATES, *AID, *OFFICES, *CROWDS]
