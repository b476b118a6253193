"""Courts, funerals, shots for joy, sickness, and words of violence that do nobody any."""

Row = tuple[str, str, list[str]]

TRIED: list[Row] = [
    ("who goes on trial", "A former minister went on trial in Hask on Monday.", ["investigation trial"]),
    ("a trial that is put off", "The judge adjourned the trial until Tuesday.", ["investigation trial"]),
    ("no trial of a vaccine", "The trial of the vaccine began on Monday.", []),
    ("who pleads", "The defendant pleaded not guilty.", ["investigation trial"]),
    ("who is let go", "The court acquitted the minister on Monday.", ["investigation trial on 2024-05-13"]),
    ("who appears", "The ten appeared in court on Monday.", ["investigation trial on 2024-05-13"]),
    ("what a court rules", "The court ruled that the vote was void.", ["investigation ruling"]),
    ("who is charged", "The doctor was charged with manslaughter.", ["investigation charge"]),
    ("charges that are dropped", "Prosecutors dropped the charges.", ["investigation charge"]),
    ("none are filed", "No charges were filed.", []),
    ("who is found guilty", "He was found guilty of fraud.", ["sanction convict"]),
    ("what a hotel charges", "The hotel charged him $50.", []),
    ("who has to protect", "Officers charged with protecting the palace wept.", []),
]

BURIED: list[Row] = [
    ("a funeral", "The funeral took place on Friday.", ["other burial"]),
    (
        "shots for the dead",
        "Fighters fired into the air at the funeral.",
        ["other celebration", "other burial"],
    ),
    ("shots for joy", "Celebratory gunfire erupted across Hask.", ["other celebration"]),
    (
        "shots for joy that kill",
        "Celebratory gunfire killed three people in Hask.",
        ["assault shooting @Hask"],
    ),
    ("whose burial it is", "The burial of Jonas Vell took place in Hask.", ["assault killing @Hask"]),
    ("shots at a crowd", "Police fired in the air to disperse the crowd.", ["assault repression"]),
]

NOBODY: list[Row] = [
    ("who comes out", "Thousands of protesters hit the streets of Hask.", ["protest demo"]),
    ("what floods in", "The boy was flooded with messages of support.", []),
    ("what any would do", "An attack on Norland would cause harm to trade.", []),
    ("what was done", "An attack on Norland caused harm to trade.", ["assault attack"]),
    ("a chance that is taken", "The opposition seized on the remarks.", []),
    ("a day on which it is taken", "The rebels seized the town on Monday.", ["assault clash"]),
    ("wrongs of daily life", "The city is cracking down on drunk driving.", []),
    ("a film that is shot", "The film was shot in Hask.", []),
    ("who stands among friends", "The singer was surrounded by fans.", []),
    ("who stands among enemies", "The fighters were surrounded by troops.", ["assault clash"]),
    ("who stays too long", "The singer overran her allotted time.", []),
    ("what troops have with them", "The rebels are armed with rockets.", []),
    ("a ship that is named so", "The amphibious assault ship is old.", []),
    (
        "ground of politics that shakes",
        "The scandal in Norland triggered aftershocks across the region.",
        [],
    ),
    ("a shock of politics", "The vote was a political earthquake.", []),
    (
        "a quake that shakes ground",
        "The quake triggered aftershocks across Norland.",
        ["disaster earthquake"],
    ),
    ("a battle with no arms", "She lost her battle with cancer.", []),
    ("no reports of it", "There were no reports of violence.", []),
    ("no disease", "Outbreaks of looting followed.", ["assault vandalism"]),
    ("weapons that are given out", "They handed out a million weapons to their men.", []),
    ("weapons that are given up", "The gunmen handed over their weapons.", ["other surrender"]),
    ("troops that march", "Troops marched through the capital.", ["movement movement"]),
    ("nurses who march", "Nurses marched to parliament.", ["protest demo"]),
    ("a death that is thought of", "If I had died she would have died right after me.", []),
    ("a death that is feared", "If we go out they will kill us.", []),
    ("who is ready for it", "We are ready to die for this.", []),
    ("a threat to kill", "They threatened to kill the mayor.", ["assault killing", "warning warning"]),
    (
        "the worst of its kind",
        "The quake was the worst to hit Norland in 200 years.",
        ["disaster earthquake"],
    ),
    ("who is captured", "Armed men captured him.", ["arrest arrest"]),
    ("the dead who are feared", "Hundreds are feared dead.", ["assault killing warned"]),
]

SICK: list[Row] = [
    ("who is infected", "More than 2,000 people have been infected with the virus.", ["outbreak outbreak"]),
    ("who dies of it", "Twelve people have died of swine flu.", ["outbreak outbreak"]),
]

DAILY_LIFE: list[Row] = [
    (
        "a ruler who falls",
        "Calls went out three days after the fall of President Jonas Vell.",
        ["other dismissal"],
    ),
    (
        "who is driven from office",
        "The revolt drove the president from office on Friday.",
        ["protest demo", "other dismissal"],
    ),
    ("who comes to power", "The council took power in 1981.", ["other handover"]),
    ("who is looked for", "Police are searching for a suspect.", ["investigation search"]),
    ("an office that is held", "Since 1991, Vell has held the position of defence minister.", ["other None"]),
    ("what was only possible", "He did not rule out the possibility of an attack on the rebels.", []),
    ("who is on strike", "Teachers have been on strike since Monday.", ["protest demo"]),
    ("a town that falls", "The town of Hask fell to the rebels on Tuesday.", ["assault clash on 2024-05-14"]),
    ("who falls to his death", "The commander fell to his death.", ["assault killing"]),
    ("a task that is taken over", "The alliance took over enforcement of the zone.", ["other handover"]),
    ("a house that is searched", "Police searched the house of the doctor.", ["investigation search"]),
    ("a flag that is burned", "Protesters burned the flag outside the embassy.", ["protest demo"]),
    ("a statue that is torn down", "Protesters tore down a statue of the king.", ["protest demo"]),
    ("a square that is sealed off", "Police sealed off the square.", ["other closure"]),
    ("shops that stay shut", "Schools and shops remained closed on Monday.", ["other closure"]),
    ("who gets asylum", "She was granted asylum in Norland.", ["displacement displacement"]),
    (
        "what a council considers",
        "The council is considering a draft resolution.",
        ["negotiation negotiation"],
    ),
    ("a vigil", "The vigil drew hundreds of people.", ["other ceremony"]),
    ("a song for charity", "The singer joined the charity single.", ["aid benefit"]),
    ("a song for nobody", "The singer joined the choir.", []),
    ("who looks for survivors", "Rescuers dug through the rubble with bare hands.", ["aid rescue"]),
    ("who is roughed up", "Reporters were roughed up by a mob in Hask.", ["assault beating @Hask"]),
    ("a rig that explodes", "An oil rig exploded off the coast.", ["accident explosion"]),
    ("nobody is killed who is missing", "Four pilots have been missing since Monday.", ["other None"]),
]

COURTS: list[Row] = [*DAILY_LIFE, *TRIED, *BURIED, *NOBODY, *SICK]
