"""Sentences of our own and the happenings that a careful reader takes from each.

The article is of Wednesday 15 May 2024. A row is a fact, a text and its happenings: "type mode", then
"@place", "on date", "factuality" and "role" where the row is about them.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

WEAPONS: list[Row] = [
    (
        "a missile that hits is a strike",
        "The monitor said a missile hit near a school in Veldin on Monday.",
        ["assault missile-strike on 2024-05-13"],
    ),
    (
        "shells that fall are shelling",
        "Dozens of shells fell on Monday on the town of Hask.",
        ["assault shelling on 2024-05-13"],
    ),
    (
        "whoever gains control of a hill has fought",
        "The army gained control of the hill on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    (
        "troops who advance to a town fight for it",
        "Troops advanced to the edge of Hama on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    (
        "a council that meets negotiates",
        "The council held an emergency meeting on Monday.",
        ["negotiation negotiation on 2024-05-13"],
    ),
    ("those who crack down", "Police cracked down hard on Monday.", ["assault repression"]),
    ("those who fire into houses", "Tanks were firing into houses on Monday.", ["assault shooting"]),
    ("a song night for the needy", "A telethon began on Monday.", ["aid aid"]),
    (
        "those who take to the streets protest",
        "Thousands took to the streets of Hask on Monday.",
        ["protest demo on 2024-05-13"],
    ),
    (
        "a draft that is vetoed was negotiated",
        "On Monday Norland vetoed a draft resolution on the war.",
        ["negotiation negotiation on 2024-05-13"],
    ),
]

KINDS: list[Row] = [
    (
        "those whom an army expels from a town have fought",
        "IS was expelled by the army from Hask on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    (
        "explosives are set off",
        "Rebels set off a car bomb near the palace on Monday.",
        ["assault bombing on 2024-05-13"],
    ),
    (
        "an extradition that is asked for is ahead",
        "The extradition of the two men has been requested by Norland.",
        ["deportation deport planned"],
    ),
    (
        "miners go on strike",
        "Thousands of miners went on strike on Monday.",
        ["protest demo on 2024-05-13"],
    ),
    ("workers march to a hall", "About 500 workers marched to the town hall on Monday.", ["protest demo"]),
    (
        "soldiers seize power",
        "Soldiers said that they seized power on Monday.",
        ["assault coup on 2024-05-13"],
    ),
    (
        "what blows up in a coal mine is no bomb",
        "An explosion in a coal mine killed nine miners on Monday. The blast shook the town.",
        ["accident explosion on 2024-05-13"],
    ),
    (
        "who drowned in a flood died of it",
        "At least 23 people drowned after heavy rain on Monday.",
        ["disaster flood on 2024-05-13"],
    ),
    (
        "whoever else died where a quake is told of died of it",
        "A quake struck Nepal on Monday, killing 1,900 people. Seventeen were killed in India.",
        ["disaster earthquake @Nepal", "disaster earthquake @India"],
    ),
    (
        "an avalanche that hits a camp is no attack",
        "The avalanche that hit the camp on Monday killed nine climbers.",
        ["disaster landslide on 2024-05-13"],
    ),
    (
        "how a ferry came to sink is part of it",
        "A ferry capsized on Monday after it collided with a barge, killing nine people.",
        ["accident sinking on 2024-05-13"],
    ),
    (
        "who is still missing on a later day is of the deed",
        "A fire in a warehouse killed nine people on Sunday. Six were unaccounted for on Monday.",
        ["accident fire on 2024-05-12"],
    ),
    (
        "the fire of those who fight is no blaze",
        "Rebel fire killed nine people in the town on Monday.",
        ["assault shelling on 2024-05-13"],
    ),
    (
        "who is killed following a crash is killed in it",
        "A cyclist was killed following a crash on Quay Road on Monday.",
        ["accident crash on 2024-05-13"],
    ),
    (
        "an earthquake that strikes is no attack",
        "An earthquake struck the coast on Monday, killing 120 people.",
        ["disaster earthquake on 2024-05-13"],
    ),
    (
        "a storm that hits is no attack",
        "A storm hit the islands, killing 12 people.",
        ["disaster storm"],
    ),
    (
        "the storm in which a ferry sinks is told for its sake",
        "A ferry sank in a storm off the coast on Monday.",
        ["accident sinking on 2024-05-13"],
    ),
    (
        "the day on which bodies are found is not that of the disaster",
        "A mine collapsed on Sunday. The bodies of three miners were found on Tuesday.",
        ["accident collapse on 2024-05-12"],
    ),
    (
        "a boiler that explodes is an accident",
        "A boiler exploded at a garment factory on Monday, killing 34 people.",
        ["accident explosion on 2024-05-13"],
    ),
    (
        "an explosion down a mine is an accident",
        "An explosion at a coal mine killed 30 miners on Monday. The blast trapped 12 others underground.",
        ["accident explosion on 2024-05-13"],
    ),
    (
        "a bomb at a factory is none",
        "A bomb exploded at a factory on Monday, killing two.",
        ["assault bombing on 2024-05-13"],
    ),
    (
        "a stampede is no collapse",
        "A stampede at a festival killed 27 pilgrims on Sunday.",
        ["accident crush on 2024-05-12"],
    ),
    (
        "a boat of which the sentence first tells whom it carries",
        "A dinghy carrying 45 migrants capsized off the coast on Sunday night.",
        ["accident sinking on 2024-05-12"],
    ),
    (
        "pupils seized are no town",
        "Kidnappers freed 38 of the 80 pupils seized from a school in March.",
        ["arrest arrest on 2024-03"],
    ),
    (
        "floodwaters are a flood",
        "At least 58 people died when floodwaters swept through the town on Tuesday night.",
        ["disaster flood on 2024-05-14"],
    ),
    (
        "who drowns was attacked by nobody",
        "Eleven passengers drowned off the coast on Sunday.",
        ["accident killing on 2024-05-12"],
    ),
    (
        "those who go on strike protest",
        "About 12,000 miners went on strike on Monday over pay.",
        ["protest demo on 2024-05-13"],
    ),
    (
        "power that is seized is no town",
        "Soldiers seized power on Tuesday.",
        ["assault coup on 2024-05-14"],
    ),
    (
        "cases of a disease are an outbreak",
        "The ministry has confirmed 312 cases of measles and nine deaths.",
        ["outbreak outbreak"],
    ),
    (
        "a bus that plunges is an accident",
        "A bus plunged into a ravine on Sunday, killing all 22 on board.",
        ["accident crash on 2024-05-12"],
    ),
    (
        "a fire that breaks out is an accident",
        "Fire broke out at a hotel on Monday, killing nine guests.",
        ["accident fire on 2024-05-13"],
    ),
    (
        "a march through a town is a demonstration",
        "Thousands marched through the capital on Sunday.",
        ["protest demo on 2024-05-12"],
    ),
    (
        "a missile fired at somebody is a missile strike",
        "Rebels fired a missile at a cargo ship on Monday.",
        ["assault missile-strike on 2024-05-13"],
    ),
    ("a country that plunges is none", "The country plunged into darkness.", []),
    ("a car bomb is a bombing", "A car bomb killed nine people.", ["assault bombing"]),
    (
        "an explosion is a bombing until more is known",
        "An explosion injured six workers.",
        ["assault bombing"],
    ),
    (
        "a suicide bomber is a suicide bombing",
        "A suicide bomber killed 12 people at a checkpoint.",
        ["assault suicide-bombing"],
    ),
    ("an air strike is an airstrike", "An air strike killed three farmers.", ["assault airstrike"]),
    ("a drone strike is its own mode", "A drone strike killed two officers.", ["assault drone-strike"]),
    ("shelling is shelling", "Shelling killed five people.", ["assault shelling"]),
    ("rocket fire is shelling", "Rocket fire wounded three people.", ["assault shelling"]),
    (
        "gunmen who open fire are a shooting",
        "Gunmen opened fire on a bus, killing four.",
        ["assault shooting"],
    ),
    ("a stabbing is a stabbing", "A man stabbed two passengers.", ["assault stabbing"]),
    (
        "a car that rams a crowd is an assault",
        "A car rammed a crowd, killing three people.",
        ["assault vehicle-ramming"],
    ),
    ("an execution is an execution", "The militants executed a captured pilot.", ["assault execution"]),
    ("clashes are clashes", "Clashes killed 20 fighters.", ["assault clash"]),
    ("a seized town is a clash", "The rebels seized the town.", ["assault clash"]),
    ("a kidnapping is an abduction", "Armed men kidnapped 30 pupils.", ["arrest abduction"]),
    ("an arrest is an arrest", "Police arrested four suspects.", ["arrest arrest"]),
    ("a deportation is a deportation", "The government deported 120 people.", ["deportation deport"]),
    (
        "an expulsion is a deportation",
        "Nearly 500 people have been ordered to be expelled.",
        ["deportation deport"],
    ),
    (
        "an evacuation is a displacement",
        "Some 4,000 residents were evacuated.",
        ["displacement displacement"],
    ),
    ("a flight is a displacement", "Thousands fled the city.", ["displacement displacement"]),
    ("a protest is a protest", "Students protested outside parliament.", ["protest demo"]),
    ("a riot is a riot", "A riot broke out in the prison.", ["protest riot"]),
    ("a ceasefire is a negotiation", "The two sides agreed on a ceasefire.", ["negotiation negotiation"]),
    ("a conviction is a sanction", "A court sentenced the general to ten years.", ["sanction convict"]),
    (
        "an inquiry is an investigation",
        "Prosecutors opened an investigation.",
        ["investigation investigation"],
    ),
    ("a warning is a warning", "The embassy issued a warning to its citizens.", ["warning warning"]),
    ("an earthquake is a disaster", "An earthquake killed 144 people.", ["disaster earthquake"]),
    ("a flood is a disaster", "Floods killed 60 people.", ["disaster flood"]),
    ("a storm is a disaster", "A cyclone killed eight people.", ["disaster storm"]),
    ("a landslide is a disaster", "A landslide buried 30 miners.", ["disaster landslide"]),
    ("a crash is an accident", "A bus crash killed 13 pilgrims.", ["accident crash"]),
    ("a shipwreck is an accident", "A ferry sank, drowning 40 people.", ["accident sinking"]),
    (
        "a building that collapses is an accident",
        "A building collapse killed nine people.",
        ["accident collapse"],
    ),
    ("a fire in a hospital is an accident", "A hospital fire killed seven patients.", ["accident fire"]),
    ("an outbreak is an outbreak", "A cholera outbreak has killed 14 people.", ["outbreak outbreak"]),
    ("a withdrawal is a movement", "The army withdrew from the valley.", ["movement movement"]),
    ("an airlift is aid", "The agency airlifted food to the camp.", ["aid aid"]),
    (
        "what is called for is no air strike",
        "Police shot nine people on Monday. Unions called a strike for Thursday.",
        ["assault shooting", "protest demo"],
    ),
    (
        "who stops working strikes nobody",
        "Workers at the port went on strike on Tuesday.",
        ["protest demo on 2024-05-14"],
    ),
    (
        "a strike on a market is one from the air",
        "Nine people died in a strike on a market on Monday.",
        ["assault airstrike"],
    ),
    (
        "what flattens homes after a quake is the quake",
        "A quake struck Talbar on Monday, killing 38. It flattened homes in a dozen villages and cut the only road.",
        ["disaster earthquake"],
    ),
]

TIMES: list[Row] = [
    ("a weekday is the last one", "A bomb killed nine people on Tuesday.", ["assault bombing on 2024-05-14"]),
    (
        "the weekday of the day is that day",
        "A bomb killed nine people on Wednesday.",
        ["assault bombing on 2024-05-15"],
    ),
    (
        "a day of the month takes the year of the article",
        "A bomb killed nine people on May 3.",
        ["assault bombing on 2024-05-03"],
    ),
    (
        "yesterday is the day before",
        "A bomb killed nine people yesterday.",
        ["assault bombing on 2024-05-14"],
    ),
    ("last year is the year before", "A bomb killed nine people last year.", ["assault bombing on 2023"]),
    (
        "a month of a year is that month",
        "A bomb killed nine people in November 2022.",
        ["assault bombing on 2022-11"],
    ),
    (
        "the day of a toll is not the day of the deed",
        "The death toll of Monday's bombing rose to 14 on Wednesday.",
        ["assault bombing on 2024-05-13"],
    ),
    (
        "the day of the word is not the day of the deed",
        "Police said on Wednesday that Monday's bombing killed nine people.",
        ["assault bombing on 2024-05-13"],
    ),
    ("undated news is of its day, perhaps", "A bomb killed nine people.", ["assault bombing on 2024-05-15?"]),
    (
        "a possessive weekday dates its noun",
        "Tuesday's bombing killed nine people.",
        ["assault bombing on 2024-05-14"],
    ),
]

PLACES: list[Row] = [
    ("a town after in is the place", "A bomb killed nine people in Aleppo.", ["assault bombing @Aleppo"]),
    (
        "a town before a country is the place",
        "A bomb killed nine people in Aleppo, Syria.",
        ["assault bombing @Aleppo"],
    ),
    (
        "a town that is struck is the place",
        "Warplanes bombed Idlib, killing three.",
        ["assault airstrike @Idlib"],
    ),
    (
        "the shelling of a town is in the town",
        "The shelling of Homs killed four people.",
        ["assault shelling @Homs"],
    ),
    (
        "a capital that acts is no place",
        "Moscow said that a bomb killed nine people in Grozny.",
        ["assault bombing @Grozny"],
    ),
    (
        "an adjective of a people is no place",
        "Syrian officials said a bomb killed nine people in Beirut.",
        ["assault bombing @Beirut"],
    ),
    (
        "a village that no table knows is kept by name",
        "A bomb killed nine people in the village of Lower Hask.",
        ["assault bombing @Lower Hask"],
    ),
    (
        "a venue is narrower than its town",
        "A bomb killed nine people at the Orlan Hotel in Nairobi.",
        ["assault bombing @Orlan Hotel"],
    ),
    (
        "where people came from is not where it happened",
        "A bus crash in Peru killed nine tourists from Germany.",
        ["accident crash @Peru"],
    ),
]

HELD: list[Row] = [
    (
        "what has been done to several by somebody has occurred",
        "Several villages have been captured by the army.",
        ["assault clash occurred"],
    ),
    (
        "an attack that is claimed has occurred",
        "The Harbour Liberation Front claimed a bomb attack at a police station.",
        ["assault bombing occurred"],
    ),
    ("what happened has occurred", "Gunmen attacked a police station.", ["assault attack occurred"]),
    ("what will happen is planned", "Unions will protest on Friday.", ["protest demo planned"]),
    (
        "what is agreed on is planned",
        "The army agreed to withdraw its troops from Idlib.",
        ["movement movement planned"],
    ),
    (
        "a plot is for what has not been done",
        "Police uncovered a plot to assassinate the mayor of Idlib.",
        ["assault killing planned"],
    ),
    ("an alleged deed is alleged", "The alleged attack took place at dawn.", ["assault attack alleged"]),
    (
        "what may happen is not told as a happening",
        "Officials fear that militants could attack the town.",
        [],
    ),
    ("what is to be avoided is not told as a happening", "Citizens should avoid demonstrations.", []),
]

SEVERAL: list[Row] = [
    (
        "who strikes and then strikes again does one deed",
        "The planes struck the bridge in the town of Hask, then struck again as crews arrived.",
        ["assault attack @Hask"],
    ),
    (
        "another kind of attack with another toll on a town beside is another event",
        "Sixty-seven people were killed in airstrikes on Aleppo and its countryside on Sunday. "
        "Two more civilians were killed in a rocket attack on the town of Bayanoun, north of Aleppo.",
        ["assault airstrike", "assault shelling"],
    ),
    (
        "two clauses tell of two happenings",
        "Rebels shelled the port on Monday and police arrested four men in Aleppo on Tuesday.",
        ["assault shelling", "arrest arrest"],
    ),
    (
        "before and after are two happenings",
        "Police arrested four men after a bomb killed nine people.",
        ["arrest arrest", "assault bombing"],
    ),
    (
        "the same happening told twice is one",
        "A bomb killed nine people on Tuesday. The blast also wounded 20.",
        ["assault bombing"],
    ),
    (
        "the attack is the attack told before",
        "Gunmen stormed a hotel in Nairobi on Tuesday. The attack killed nine people.",
        ["assault clash"],
    ),
    (
        "another day is another happening",
        "A bomb killed nine people in Homs on Tuesday. A bomb killed four people in Homs on Monday.",
        ["assault bombing", "assault bombing"],
    ),
    (
        "another town is another happening",
        "A bomb killed nine people in Homs on Tuesday. A bomb killed four people in Idlib on Tuesday.",
        ["assault bombing", "assault bombing"],
    ),
    (
        "a list of victims is a list of happenings",
        "These include a courier beaten with bottles, a student stabbed in the arm, and a man attacked on a bus.",
        ["assault beating", "assault stabbing", "assault attack"],
    ),
    (
        "who returns to bombing visits nobody",
        "Norland returned to its aerial bombardment of Lyon on Tuesday, killing nine people.",
        ["assault airstrike"],
    ),
    (
        "a war's total is apart from the day's",
        "A bomb killed nine people on Tuesday. The war has killed more than 280,000 people since 2011.",
        ["assault bombing", "other war cumulative"],
    ),
    (
        "more dead than any attack makes are those of a war",
        "Air strikes killed nine people in Hask on Tuesday. More than 300,000 people have been killed and millions forced "
        "to flee their homes.",
        ["assault airstrike", "other war cumulative"],
    ),
    (
        "a campaign of years beside the dead of its war is apart from them",
        "The army has been waging a bombing campaign for two years in a war that has claimed 300,000 lives.",
        ["assault airstrike", "other war cumulative"],
    ),
    (
        "a campaign of years is not the raid of a day",
        "Air strikes killed nine people in Hask on Tuesday. The army has been waging an air campaign against the rebels for "
        "two years.",
        ["assault airstrike", "assault airstrike"],
    ),
    (
        "those who bear arms are not deported",
        "The army expelled the rebels from Hask on Monday.",
        ["assault clash"],
    ),
    (
        "what is taken from somebody is a town",
        "The militia captured Jisr al-Hask from the rebels on Monday.",
        ["assault clash"],
    ),
    (
        "what troops are said to have been doing is told",
        "The ministry rejected the allegations that troops have been raping women in Hask.",
        ["assault sexual", "statement statement"],
    ),
    ("a gang may rape", "She said she had been gang-raped by soldiers.", ["assault sexual"]),
    (
        "control may be taken in full",
        "Rebels took full control of the crossing at Hask on Monday.",
        ["assault clash on 2024-05-13"],
    ),
    ("control of a company is no land", "The bank took full control of the company.", []),
    (
        "who leaves her country behind is on the move",
        "She has since fled the country.",
        ["displacement displacement"],
    ),
    ("a suspect who flees is not on the move", "He fled the scene in a van.", []),
    (
        "who sets himself on fire protests",
        "A trader set himself on fire outside the town hall in Hask on Monday.",
        ["protest self-immolation on 2024-05-13"],
    ),
    (
        "a quake spoken of as it strikes",
        "The earthquake hit Hask on Monday. It struck south of the town at dawn on Monday.",
        ["disaster earthquake"],
    ),
    (
        "who is got out of the rubble of a quake is helped",
        "The earthquake hit Hask on Monday. A girl was pulled from the rubble on Thursday.",
        ["disaster earthquake", "aid rescue"],
    ),
    (
        "reporters believed captured are held",
        "Four reporters who were believed captured by rebels in Hask were released on Monday.",
        ["arrest arrest", "other release on 2024-05-13"],
    ),
    ("who is captured on video is free", "The men captured on video are his brothers.", []),
    (
        "freed reporters may arrive somewhere",
        "The journalists arrived in Norland after their release.",
        ["movement visit"],
    ),
    (
        "a plane may take off and land",
        "The plane took off from Lyon on Monday.",
        ["movement movement on 2024-05-13"],
    ),
    ("police who arrive at a scene travel nowhere", "Officers arrived at the scene within minutes.", []),
    (
        "a leader may be called on to go",
        "Several ministers called on Monday for the president to step down.",
        ["statement appeal"],
    ),
    ("a war that breaks out is no disease", "Thousands left since the outbreak of the war.", []),
    (
        "a quake may kill as many as a war",
        "The earthquake struck on Monday. More than 60,000 people have been killed.",
        ["disaster earthquake"],
    ),
]

STRUCTURES: list[Row] = [
    (
        "a shaft that gives way is an accident",
        "Eleven miners were killed on Monday when a shaft collapsed at the Velm mine.",
        ["accident collapse on 2024-05-13"],
    ),
    (
        "a block that gave way is an accident",
        "Five people died in the collapse of an apartment block in Ibela on Tuesday.",
        ["accident collapse on 2024-05-14"],
    ),
    (
        "a gas blast is no bomb",
        "A gas blast at the pit killed 28 on Monday.",
        ["accident explosion on 2024-05-13"],
    ),
    ("prices that collapse hurt nobody", "The price of oil collapsed on Monday.", []),
    ("a man who collapses is no building", "The singer collapsed on stage on Monday.", []),
    (
        "the fire service is no fire",
        "A bus plunged into a ravine on Sunday, killing all 22 on board, the fire service said.",
        ["accident crash on 2024-05-12"],
    ),
    (
        "who is stopped by the police is stopped in his deed",
        "A man stabbed five passengers on a train on Sunday before police shot him dead.",
        ["assault stabbing on 2024-05-12"],
    ),
    (
        "an outbreak lasts since it was declared",
        "Cholera has killed 85 people in the delta since the outbreak was declared on 20 March.",
        ["outbreak outbreak on 2024-03-20/2024-05-15"],
    ),
    (
        "the day whose strike it was is its day",
        "Thousands attended the funeral on Tuesday of those killed in Monday's strike on the market.",
        ["assault airstrike on 2024-05-13"],
    ),
]

ROWS: list[Row] = [*WEAPONS, *STRUCTURES, *KINDS, *TIMES, *PLACES, *HELD, *SEVERAL]
