"""Sentences of our own in which a word of violence, talks or aid tells of no happening, and their likes that do.

The article is of Wednesday 15 May 2024. A row is a fact, a text and its happenings as in `sentences_events`.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

AHEAD: list[Row] = [
    ("what rebels may do is no deed", "The rebels will likely retreat to the hills.", []),
    ("what somebody vows to do is no deed", "We will continue to attack the rebels, he said.", []),
    ("what hangs by a thread hangs nobody", "The truce in Hask hangs by a thread.", []),
    ("a cloud that hangs over a valley hangs nobody", "It has left a cloud hanging over the work force.", []),
    ("a date that is pushed back is no ground", "The launch has been pushed back several years.", []),
    ("who hangs a banner hangs nobody", "A group of men are hanging a fresh white banner in Hask.", []),
    (
        "whoever hangs people executes them",
        "The militia hanged nine prisoners in Hask on Monday.",
        ["assault execution"],
    ),
    ("whoever is hanged is executed", "Three men were hanged on Monday.", ["assault execution"]),
    ("what is banned is no ban", "The town was treated by banned old methods.", []),
    (
        "those fighting a state are named by it",
        "The Front is among those fighting against the state.",
        [],
    ),
    (
        "a house that shells bring down is no accident",
        "The shells also caused the collapse of a house in Veldin.",
        [],
    ),
]

GROUPS: list[Row] = [
    ("a fighting force is no fight", "The brigade is the best fighting force in the valley.", []),
    ("those who fight are named by it", "Rebels fighting the government hold the valley.", []),
    ("a force described by its fight", "The militia has been the main force fighting the rebels.", []),
    (
        "what goes on from such a fight",
        "The militia has been the main force fighting the rebels, capturing much land from them.",
        [],
    ),
    ("a strike force is no strike", "The general leads a strike force of 200 men.", []),
    ("a bomb squad is no bomb", "The bomb squad searched the station.", []),
    ("a bomb threat is no bomb", "The school received a bomb threat.", []),
    ("a rescue team is no rescue", "The search and rescue team has its base in Veldin.", []),
    ("attack helicopters are machines", "The army has bought twelve attack helicopters.", []),
    ("fighting alongside is an alliance", "His men fight alongside the army.", []),
    ("a captured pilot is described", "The captured pilot spoke on state television.", []),
    (
        "what a body was founded for is no protest",
        "The group was founded by two miners to protest against the war.",
        [],
    ),
    ("it hurts is a grief", "We admit that it hurts tonight.", []),
    ("who rests among the family is surrounded by it", "The boy rested surrounded by family.", []),
    ("a photo is captured by nobody", "This photo captured from the hill shows a plume of smoke.", []),
    ("a banned party is described", "The party is banned in several countries.", []),
    ("an outlawed group is described", "The group is outlawed in Norland.", []),
]

HABITS: list[Row] = [
    (
        "what several raids are for is no raid",
        "The raids are carried out to help the rebels.",
        [],
    ),
    (
        "raids that were carried out were",
        "The raids were carried out on Monday.",
        ["assault attack on 2024-05-13"],
    ),
    ("what is often done is a habit", "The town has often been targeted by rebels.", []),
    ("what is done regularly is a habit", "Rebels regularly fire rockets at the port.", []),
    ("what is done again and again is a habit", "The army has repeatedly bombed the valley.", []),
    ("what is done sometimes is a habit", "Gunmen sometimes attack convoys on this road.", []),
    ("the simple present is a habit", "The group attacks villages in the valley.", []),
    ("a base is used for it", "The army uses the base to bomb positions in the valley.", []),
    ("a road is used for it", "Residents use the road to evacuate the sick.", []),
    (
        "what has been going on is told",
        "Government forces have been shelling the valley.",
        ["assault shelling"],
    ),
    ("what has been tried is a state", "The rebels have been trying to capture the hill.", []),
    (
        "what has been going on for a time is told",
        "Government forces have been shelling the valley for two weeks.",
        ["assault shelling"],
    ),
    (
        "what has been going on since a day is told",
        "Government forces have been shelling the valley since May 3.",
        ["assault shelling"],
    ),
    ("a vague many are no happening", "Dozens of local agreements have been brokered.", []),
    ("what such deeds are for", "Air strikes on the port aim to cut off the rebels.", []),
    (
        "what is done now is told",
        "The police are investigating the case.",
        ["investigation investigation"],
    ),
]

STATES: list[Row] = [
    ("people under attack live in it", "Residents under attack have little food.", []),
    (
        "people under attack by somebody are attacked",
        "The group is under attack in its last towns by the army and its allies.",
        ["assault attack"],
    ),
    (
        "talks are no state",
        "Nine people died amid faltering peace talks.",
        ["assault killing", "negotiation negotiation"],
    ),
    ("the talks that are known are one", "After the talks the mayor spoke to a crowd.", []),
    (
        "a deal whose sides are named",
        "The families left under a deal with Norland.",
        ["negotiation negotiation"],
    ),
    ("a deal that may come", "The mayor said prospects for a deal with rebels looked bleak.", []),
    (
        "allegations that are investigated",
        "A team is investigating allegations that gas was used.",
        ["investigation investigation"],
    ),
    (
        "a deal that is negotiated",
        "The mayor says a deal is being negotiated for the quarter.",
        ["negotiation negotiation"],
    ),
    (
        "those who could be seen to march marched",
        "Hundreds of demonstrators could be seen marching in the street.",
        ["protest demo occurred"],
    ),
    ("aid that takes place", "Aid deliveries to the suburb have taken place.", ["aid aid"]),
    ("money that is donated", "The singer donated $250,000 to the victims.", ["aid aid"]),
    ("a besieged town is described", "The besieged town has little food.", []),
    (
        "a town that comes under attack is attacked",
        "The town of Hask came under attack on Monday.",
        ["assault attack on 2024-05-13"],
    ),
    ("a truce that is spoken of is no news", "A number of violations have threatened the truce.", []),
    ("a truce that is marred is no news", "The truce was marred by violations.", []),
    ("a deed in line with a deal is no deal", "The troops left in accordance with the agreement.", []),
    ("an accord that is used is no news", "The rebels used the ceasefire to rest.", []),
    (
        "a dated deed in line with a deal is no deal",
        "The troops left on 2 May in line with the agreement.",
        [],
    ),
    ("a blow to a truce hits nobody", "The speech was a blow to the truce.", []),
    ("an accord that is meaningless", "All those agreements are meaningless.", []),
    (
        "a truce that is agreed is news",
        "The rebels agreed to a truce.",
        ["negotiation negotiation"],
    ),
    ("a truce that collapses is news", "The truce collapsed.", ["other breakdown"]),
    ("talks that are held are news", "The ministers held talks.", ["negotiation negotiation"]),
    (
        "a truce since a day began on it",
        "The truce in the valley came into force on Sunday.",
        ["negotiation negotiation on 2024-05-12"],
    ),
    ("an end to fighting is no fighting", "The army imposed a freeze on fighting.", []),
    ("less violence is no violence", "The month saw a reduction in violence.", []),
    ("what is to be stopped", "The minister wants to stop such attacks.", []),
    ("attacks that are condemned are no attack", "Readers condemned attacks on journalists.", []),
]

MODALITY: list[Row] = [
    ("what would happen has not", "If the hill fell, they would succeed in laying siege to the town.", []),
    ("what could be prevented has not happened", "A treaty could help to prevent bombing raids.", []),
    ("what cannot be done has not happened", "They will be unable to launch attacks.", []),
    ("what failed to be done has not happened", "The rebels failed to capture the town.", []),
    ("what a condition names", "If fighting goes on, the town will be ruined.", []),
    ("what somebody would like to see", "She would like to see demonstrations.", []),
    (
        "what is called for is not there yet",
        "The opposition called for an investigation.",
        ["statement appeal"],
    ),
    ("what is hoped for is not there yet", "The mayor hopes for a truce.", []),
    ("what is called for in a word is not there yet", 'She called for "picketing" at the port.', []),
    ("what is prepared for is not there yet", "Both sides prepare for renewed hostilities.", []),
    ("what capture would mean", "Capturing the town would be a victory.", []),
    ("what is asked is not told", "Will the rebels attack the port?", []),
    ("who did it is an open question", "It is unclear whether rebels shelled the port.", []),
    ("what is threatened may fail", "The fighting of last year threatens aid deliveries.", ["assault clash"]),
    (
        "an expected rise of a toll is no plan",
        "The toll is expected to rise in the blast in Nairobi.",
        ["assault bombing occurred"],
    ),
]

SENSES: list[Row] = [
    ("a team that is eliminated is not killed", "The fighting team was eliminated in the first round.", []),
    ("a storm in a teacup is talk", "The dispute was a storm in a teacup.", []),
    ("to hit out is to scold", "The minister hit out at his critics.", []),
    (
        "what is done without warning",
        "Soldiers opened fire on the crowd without warning.",
        ["assault shooting"],
    ),
    ("to strike a balance", "The budget strikes a balance between the two.", []),
    ("a warrant is executed", "Police executed a search warrant at a house in Veldin.", []),
    ("a plan is executed", "The manager executed the plan.", []),
    ("an order is executed", "The court executed the order last month.", []),
    ("an index hits a low", "The index hit an all-time low on Monday.", []),
    ("a price strikes a high", "Oil struck a ten-month high.", []),
    ("a maker beats forecasts", "The car maker beat forecasts.", []),
    ("a man fights cancer", "The singer fought cancer in 2019.", []),
    ("a crew fights the sea", "The crew was battling rough surf and strong winds on Friday.", []),
    ("drivers fight traffic", "Drivers fought heavy traffic in Veldin on Friday.", []),
    ("a firm is taken over", "The bank took over the insurer.", []),
    ("a chief takes over", "Ms Orlan took over as chief of the airline.", []),
    ("markets rally", "Shares rallied on Tuesday after the speech.", []),
    ("indexes rally", "The street had its best week after a four day rally with the indexes gaining.", []),
    ("who is hit hard is not attacked", "Insurers have been hit hard this year.", []),
    ("whoever seizes a sum fights nobody", "The gang seized $2 million.", []),
    ("a market crashes", "Investors lost much when the market crashed.", []),
    ("a device is demonstrated", "The company demonstrated its new telephone.", []),
    ("skill is demonstrated", "The team demonstrated that it can build the engine.", []),
    ("a loss of money kills nobody", "The airline posted a loss of 254 million.", []),
    ("lost jobs are no dead", "The town will see a loss of 3,700 jobs.", []),
    ("flights are suspended", "The airline suspended flights to Nairobi.", []),
    ("a seized chance", "The minister seized the initiative.", []),
    ("an operation is executed", "The authorities executed a search operation on Monday.", []),
    (
        "the execution of a deed kills nobody",
        "The party was behind the execution of these actions on Monday.",
        [],
    ),
    ("a president takes over", "President Quill took over in 1985 when the league was founded.", []),
    ("a social explosion is no blast", "There was a social explosion in the country on Monday.", []),
    ("the value of money crashes", "The value of the crown crashed in 2011.", []),
    ("words attack a programme", "The president violently attacked the programme in several speeches.", []),
    ("a state is expelled from a league", "The ministers expelled Norland from the league on Monday.", []),
    ("a dialogue is suspended", "The rebels suspended the dialogue on Monday.", []),
    ("a minister is ousted from his post", "The minister was ousted from his post on Monday.", []),
    ("a post is eliminated", "The post of commander was eliminated in January.", []),
    ("who sets off explodes nothing", "The convoy set off for Homs on Monday.", []),
    ("alarms are set off", "The news set off alarms in the capital on Monday.", []),
    ("who is pulled out is rescued", "Three were pulled out alive on Monday.", ["other rescue"]),
    ("a firm that fights for trust", "The bank is fighting to restore confidence.", []),
]

KEPT: list[Row] = [
    (
        "an attack that is a blow to talks happened",
        "The attack on the bus was a blow to peace.",
        ["assault attack"],
    ),
    ("a market that is hit by shells is a place", "Shells hit a market in Homs.", ["assault shelling"]),
    ("a bank that is stormed is a place", "Gunmen stormed the bank.", ["assault clash"]),
    (
        "a strike that costs revenue is a strike",
        "A strike on the port of Aleppo cost the group revenue.",
        ["assault airstrike"],
    ),
    ("a flood of last year is water", "The flood of last year killed nine people.", ["disaster flood"]),
    ("demonstrators demonstrate", "Hundreds demonstrated in Homs.", ["protest demo"]),
    ("a sick man is no attack", "The singer had a heart attack.", []),
]

LOADS: list[Row] = [
    ("a convoy that is struck brings no aid", "Planes bombed an aid convoy.", ["assault airstrike"]),
    ("aid that is asked for has not come", "Neighbours urged both sides to get the food aid in.", []),
    (
        "aid that somebody is told of has come",
        "The mayor said that the food aid arrived.",
        ["aid aid"],
    ),
    ("aid that is spoken of", "The minister spoke of humanitarian aid.", []),
    (
        "aid that arrives is aid",
        "An aid convoy reached the town.",
        ["aid aid"],
    ),
]

GROUND: list[Row] = [
    (
        "where they fled from is where they were",
        "Thousands fled the fighting in Homs.",
        ["displacement displacement @Homs"],
    ),
    (
        "who is made to flee flees",
        "Troops shelled the port, forcing hundreds of families to flee the town.",
        ["assault shelling", "displacement displacement"],
    ),
    (
        "a town that is taken is fought for",
        "Rebels took the town on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    (
        "a hill that is lost is fought for",
        "The army lost the hill on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    ("a road that is cut is fought for", "The army severed the road to Aleppo.", ["assault clash"]),
    ("a man taken to a town is not", "He was taken to Homs by his brother.", []),
    ("taking time is not", "The journey took two days.", []),
    ("a house is broken into by thieves", "Thieves broke into a house.", []),
    ("a town is broken into by soldiers", "Soldiers broke into the town.", ["assault clash"]),
    (
        "a republic that is declared",
        "The rebels declared an autonomous region.",
        ["other declaration"],
    ),
]

FOLLOWED: list[Row] = [
    (
        "a case under investigation is looked into",
        "The case is under investigation.",
        ["investigation investigation"],
    ),
    (
        "what somebody refused after it",
        "The man refused help after he was struck by a bullet.",
        ["assault attack"],
    ),
    ("called to a shooting", "Police were called to a house in Homs for a shooting.", ["assault shooting"]),
    ("news in the present tense has its place", "Terrorists target a bus in Homs.", ["assault attack"]),
    (
        "an outcry in capitals is no headline",
        "THE MOTHER SAYS IT WAS A HORRIBLE ACCIDENT IN HOMS.",
        ["accident crash"],
    ),
]

PAGES: list[Row] = [
    (
        "an interview about strikes",
        "Nine people died in Homs. Interview with Jan Orlan on the air strikes.",
        ["assault killing"],
    ),
    (
        "a caption without a verb",
        "Nine people died in Homs. A bomber plane dropping bombs in the valley.",
        ["assault killing"],
    ),
    (
        "a headline of another story",
        "Nine people died in Homs. Rebels Storm Army Base Near Veldin After Long Siege.",
        ["assault killing"],
    ),
    ("a debate about a war", "The council held a debate on the bombing of Aleppo.", []),
]

ECHOES: list[Row] = [
    (
        "the strike in quotation marks is the strike told before",
        'Planes bombed the town of Idlib on Tuesday. Reporters saw the "double-tap" strike.',
        ["assault airstrike"],
    ),
    (
        "the strike is the strike told before",
        "Planes bombed the town of Idlib on Tuesday. Norland is responsible for the strike, the minister said.",
        ["assault airstrike"],
    ),
    (
        "the aftermath is that of the attack told before",
        "Gunmen attacked a bus in Homs on Tuesday. Confusion spread in the aftermath of the attack.",
        ["assault attack"],
    ),
    (
        "the deadliest attack is the attack told before",
        "A bomb killed nine people in Homs on Tuesday. It was the deadliest attack in years.",
        ["assault bombing"],
    ),
    (
        "described as a bombing",
        "An explosion shook Homs on Tuesday. The group described it as a truck bombing.",
        ["assault bombing"],
    ),
    (
        "the sites that were hit are known",
        "Planes bombed the town of Idlib on Tuesday. Reporters saw the sites that were hit.",
        ["assault airstrike"],
    ),
    (
        "still going on is the same",
        "Shelling hit the town of Idlib on Monday. The shelling has not stopped since Monday.",
        ["assault shelling"],
    ),
    (
        "dead after a blast are its dead",
        "Nine people killed after truck bomb explodes in Homs.",
        ["assault bombing"],
    ),
    (
        "what one does before he blows himself up is part of it",
        "A man fired on the crowd before blowing himself up.",
        ["assault suicide-bombing"],
    ),
    (
        "a raid executes nobody",
        "Rebels executed a pilot on Monday. The raids hit Homs on Tuesday.",
        ["assault execution", "assault attack"],
    ),
    (
        "a bombing by jets is an airstrike",
        "Army jets shook the town with the bombing of a market by jets.",
        ["assault airstrike"],
    ),
]

QUOTED: list[Row] = [
    (
        "what somebody only speaks of is no news",
        'The minister spoke in Hask. "The attacks on our people must stop and the violence has to end," he said.',
        [],
    ),
    (
        "what somebody tells as done is news",
        'The minister spoke in Hask. "The army has attacked our people and burned the fields," he said.',
        ["assault attack"],
    ),
    (
        "a word in quotation marks is not all that is said",
        'Troops "brutally" attacked the marchers.',
        ["assault attack"],
    ),
]

ROWS: list[Row] = [
    *QUOTED,
    *AHEAD,
    *GROUPS,
    *HABITS,
    *STATES,
    *MODALITY,
    *SENSES,
    *KEPT,
    *LOADS,
    *GROUND,
    *FOLLOWED,
    *PAGES,
    *ECHOES,
]

# a fact, a text, and the first words of each clause that the record points at for its first event
EVIDENCE: list[Row] = [
    (
        "the attack adds nothing",
        "Gunmen attacked a bus in Homs on Tuesday. The attack was cruel. Police came to the attack late.",
        ["Gunmen attacked"],
    ),
    (
        "a day is added",
        "Gunmen attacked a bus in Homs. The attack took place on Tuesday.",
        ["Gunmen attacked", "The attack took place"],
    ),
    (
        "a place is added",
        "Gunmen attacked a bus on Tuesday. The attack took place in Homs.",
        ["Gunmen attacked", "The attack took place"],
    ),
    (
        "a kind is added",
        "An attack killed nine people in Homs on Tuesday. A drone strike hit a bus in Homs, police said.",
        ["An attack killed", "A drone strike"],
    ),
    (
        "an explosion says less than a car bomb",
        "A car bomb killed nine people in Homs on Tuesday. A witness heard an explosion.",
        ["A car bomb"],
    ),
    (
        "the same clause told twice counts once",
        "A car bomb killed nine people in Homs on Tuesday. A car bomb killed nine people in Homs on Tuesday.",
        ["A car bomb"],
    ),
    (
        "the toll adds no clause",
        "A car bomb killed nine people in Homs on Tuesday. Doctors said that 20 were wounded.",
        ["A car bomb"],
    ),
    (
        "what the attack led to is no clause of it",
        "A car bomb killed nine people in Homs on Tuesday. After the attack the mayor left the city.",
        ["A car bomb"],
    ),
    (
        "strikes told again as news may be others",
        "Planes bombed the town of Idlib on Tuesday. Residents fled. Planes bombed a market in Idlib, medics "
        "said.",
        ["Planes bombed the town", "Planes bombed a market"],
    ),
    (
        "a car bomb told again is the same one",
        "A car bomb went off in Idlib on Tuesday. Residents fled. A car bomb went off at a market in Idlib.",
        ["A car bomb"],
    ),
    (
        "the place of the attack is known already",
        "Planes bombed the town of Idlib on Tuesday. Residents fled. The attack in Idlib was heavy.",
        ["Planes bombed the town"],
    ),
]
