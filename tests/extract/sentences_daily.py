"""What news tells day by day beside deeds of arms: what is called off, shut, frozen, robbed or thrown."""

Row = tuple[str, str, list[str]]

STOPPED: list[Row] = [
    (
        "a journey that is called off",
        "Prime Minister Ada Brandt called off a trip to Norland on Monday.",
        ["other cancellation on 2024-05-13"],
    ),
    (
        "a visit that is cut short",
        "Minister Lena Quill cut short a visit to Norland.",
        ["other cancellation"],
    ),
    (
        "flights that are cancelled",
        "More than 1,300 flights were canceled on Monday.",
        ["other cancellation on 2024-05-13"],
    ),
    ("a road that is closed", "The motorway was closed on Monday.", ["other closure on 2024-05-13"]),
    ("what is confiscated", "Police confiscated cameras from people.", ["other confiscation"]),
    (
        "money that is frozen",
        "Westland has frozen $32 billion in assets.",
        ["sanction sanction"],
    ),
    (
        "bans that are slapped on",
        "The European Union slapped travel bans on officials.",
        ["sanction sanction"],
    ),
    ("help that a state stops", "Norland froze its military cooperation.", ["sanction sanction"]),
    ("mourning that is declared", "The state declared three days of mourning.", ["other declaration"]),
    ("an alert of whatever kind", "The ministry issued a travel alert.", ["warning warning"]),
]

MOVED: list[Row] = [
    ("who hands in a resignation", "The cabinet handed in their resignations.", ["other resignation"]),
    (
        "who is removed from a post",
        "General Ada Brandt was removed from her post on Monday.",
        ["other dismissal on 2024-05-13"],
    ),
    ("soldiers who join the other side", "Whole units have joined the opposition.", ["other defection"]),
    ("reservists who are called up", "Norland called up 16,000 reservists.", ["movement mobilisation"]),
    ("troops who are dropped", "Helicopters dropped scores of troops.", ["movement movement"]),
    (
        "flights with those who get away",
        "Two flights carrying stranded tourists landed on Monday.",
        ["displacement evacuation on 2024-05-13"],
    ),
    ("who is told to leave", "Residents of Hask were told to leave.", ["displacement evacuation"]),
    ("who has arrived", "Minister Ada Brandt has arrived in Norland.", ["movement visit"]),
    ("an army that is pushed back", "The rebels pushed the army back to the river.", ["assault clash"]),
    (
        "who is driven out of works",
        "The rebels pushed the loyalists out of the shoe factory.",
        ["assault clash"],
    ),
]

TAKEN: list[Row] = [
    ("thieves who hold it up", "Villagers held up an aid truck.", ["assault robbery"]),
    ("what is set on fire", "They set his car on fire.", ["assault arson"]),
    ("what is set alight", "Rioters set cars alight.", ["assault arson"]),
    ("bottles that are thrown", "Relatives threw bottles at the minister.", ["protest riot"]),
    ("a ruler who is booed", "Crowds booed the minister on Monday.", ["protest demo on 2024-05-13"]),
    (
        "who is pulled out alive",
        "A woman of 84 was pulled out alive in Hask.",
        ["other rescue"],
    ),
    ("help that is offered", "Norland offered help.", ["aid aid"]),
    ("goods that are trucked in", "The charity trucked in 13 tonnes of supplies.", ["aid aid"]),
    ("who offers somebody a seat", "She offered help with the homework.", []),
    ("who makes nothing of it", "They made a cake and set the table.", []),
]

ALONG: list[Row] = [
    (
        "who storms and arrests does both on the day",
        "Troops stormed the village of Hask on Monday and arrested 15 men.",
        ["assault clash on 2024-05-13", "arrest arrest on 2024-05-13"],
    ),
    (
        "what comes of a deed is of its day",
        "Soldiers seized the airport on Saturday, forcing thousands to flee.",
        ["assault clash on 2024-05-11", "displacement displacement on 2024-05-11"],
    ),
    (
        "a march is of the day on which it is broken up",
        "Police broke up a march on Monday, arresting 15.",
        ["assault repression on 2024-05-13", "arrest arrest on 2024-05-13", "protest demo on 2024-05-13"],
    ),
    (
        "what others underwent meanwhile is of the day",
        "Inmates rioted in Hask on Monday and nine guards were taken hostage.",
        ["protest riot on 2024-05-13", "arrest abduction on 2024-05-13"],
    ),
    (
        "what was before is of another day",
        "The army withdrew from Hask on Monday after shelling it.",
        ["movement movement on 2024-05-13", "assault shelling"],
    ),
    (
        "of two who act each has a day",
        "The minister resigned on Monday, and the army withdrew from Hask.",
        ["other resignation on 2024-05-13", "movement movement"],
    ),
]

NOTHING: list[Row] = [
    ("elections that are only wanted", "This means regular elections and a free press.", []),
    (
        "elections that are held",
        "Elections were held in Norland on Sunday.",
        ["other declaration on 2024-05-12"],
    ),
    ("an inspection that names a technology", "They ship Deep Packet Inspection technology to Hask.", []),
    ("the deployment of wares", "The funds support the deployment of technologies in Norland.", []),
    ("a wall that surrounds", "He was surrounded by concrete in Hask.", []),
    ("what is known for it", "The coast may be better known for hurricanes.", []),
    ("what was not seen", "I have not witnessed any violence in Hask.", []),
    ("what hurts an economy", "The disruption hurt the economy of Norland.", []),
    ("a label that warns", "They include warning labels.", []),
    (
        "warning shots are shots",
        "Troops fired warning shots at a crowd in Hask.",
        ["assault shooting @Hask"],
    ),
    (
        "who is sent away from a march",
        "Demonstrators in Hask were disbanded on Monday.",
        ["assault repression on 2024-05-13"],
    ),
    (
        "passports that are withdrawn",
        "The government canceled the passports of the family.",
        ["sanction sanction"],
    ),
    ("fists that fly", "Several fistfights broke out in Hask.", ["assault clash"]),
]

PARTED: list[Row] = [
    (
        "a truce that is written in two",
        "A cease-fire took effect in Hask on Monday.",
        ["negotiation negotiation on 2024-05-13"],
    ),
    ("a truce in two that breaks down", "The cease-fire collapsed in Hask.", ["other breakdown"]),
    ("those who sit in", "A sit-in was held in Hask on Monday.", ["protest demo on 2024-05-13"]),
    ("jets that are scrambled", "Norland scrambled six jets.", ["movement movement"]),
    ("eggs that are scrambled", "He scrambled six eggs.", []),
    ("tanks that are taken out", "Jets took out four tanks near Hask.", ["assault attack"]),
    (
        "ships for those who are stranded",
        "Norland sent two ferries for its stranded nationals.",
        ["displacement evacuation"],
    ),
    ("powers that agree", "The powers have agreed on a plan for Norland.", ["negotiation negotiation"]),
]

DAILY: list[Row] = [*STOPPED, *MOVED, *TAKEN, *ALONG, *NOTHING, *PARTED]
