"""Sentences of our own, and who is cited in each for which words.

A row is a fact, a text, the words that are asked about, and the speaker of those words: a name, or None
where they are the outlet's own; after a stroke what else the row is about: the kind of the source,
"unnamed", the body that a person speaks for, or by whom the words are relayed.
"""

from __future__ import annotations

Row = tuple[str, str, str, str | None]

BODIES: list[Row] = [
    ("a body with two names by or is one", "The Alder Rescue Service or Yellow Helmets reported on Thursday that nine people had been killed.", "nine", "Alder Rescue Service"),
    ("a day before a body is none of its name", "Five medics were killed in a raid late Tuesday the aid group that runs the clinic said. The Harbour Relief Committee opened the clinic.", "Five", "Harbour Relief Committee"),
    ("one of a body whose apostrophe is lost", "The Northern Observatory for Civil Rights said raids went on. At least nine fighters were killed said the Observatorys Ada Quill.", "nine", "Northern Observatory for Civil Rights"),
    ("one of a body whose apostrophe is kept", "The Northern Observatory for Civil Rights said raids went on. At least nine fighters were killed, said the Observatory’s Ada Quill.", "nine", "Northern Observatory for Civil Rights"),
    ("a statement of letters whose apostrophe is lost", "The Harbour Front (HF) took the town. HFs statement said the attack left 50 soldiers dead.", "50", "Harbour Front"),
    ("the first body that is heard is the one named next", "A leading international rights group says that mines have killed 69 civilians. Harbour Rights Watch said the mines were planted in May.", "69", "Harbour Rights Watch"),
    ("an organisation that monitors a war is the one named next", "Raids killed nine fighters an organisation monitoring the conflict said. Ada Quill who runs the Northern Observatory for Civil Rights said it was cold.", "nine", "Northern Observatory for Civil Rights"),
    ("the same source is whoever was heard", "The Northern Observatory for Civil Rights said raids went on. Rockets killed nine civilians the same source said.", "nine", "Northern Observatory for Civil Rights"),
    ("a report without an article is its writer's", "Harbour Rights Watch said in a report that raids went on. According to report the army has killed nine people.", "nine", "Harbour Rights Watch"),
    ("a director whose body has lost its apostrophe", "The Northern Observatory for Civil Rights said raids went on. Ada Quill the Observatorys director said nine people were killed.", "nine", "Northern Observatory for Civil Rights"),
    ("a director whose post begins the sentence", "The Northern Observatory for Civil Rights said raids went on. Director of the UK-based Observatory Ada Quill also stated that nine people were killed.", "nine", "Northern Observatory for Civil Rights"),
    ("who is included behind the cue is counted by the speaker", "Last month 20 people were killed Harbour Rights Watch claimed including nine children.", "nine", "Harbour Rights Watch"),
    ("whose caption ends in what they do are cited", "Raids on the port killed nine people on Friday the Northern Observatory for Civil Rights reports.", "nine", "Northern Observatory for Civil Rights"),
    ("what it had given before is theirs", "Harbour Rights Watch said 20 people were killed. It had initially given a death toll of 22.", "22", "Harbour Rights Watch"),
    ("the broadcaster is the one that was heard", "Veldish state television said raids went on. A bomb wounded nine people the broadcaster said.", "nine", "Veldish state television"),
    ("another group beside one that is heard is another", "Harbour Rights Watch said nine were killed. A leading monitoring group says that mines have killed 69 civilians.", "69", "leading monitoring group"),
    ("a station is named behind what it is", "According to the Front's television station Al-Harbour two guards were killed.", "two", "Front's television station Al-Harbour"),
    ("dashes around most of them leave the number to who says it", "Activists say more than 20 people - mostly miners - have died.", "20", "Activists"),
    ("a land that goes on with a war says nothing", "The army has killed 20 gunmen as the fight near Hask Norland continues.", "20", None),
    ("letters that every editor writes out", "SOHR said that at least 12 residents were killed by the army.", "12", "Syrian Observatory for Human Rights"),
]  # fmt: skip

PLACES_OF_THE_CUE: list[Row] = [
    (
        "who leads a body without a name of its own speaks for herself",
        "On Sunday opposition leader Nyla Brandt said nine people had been killed in the town.",
        "nine",
        "Nyla Brandt",
    ),
    (
        "what is set against another's words stands behind its cue",
        "Witnesses blamed the police for nine deaths, but a police spokesman said officers had acted in self-defence.",
        "officers",
        "police spokesman",
    ),
    (
        "two who say it together are both cited",
        "Shells killed nine people in the port on Sunday residents and a doctor said.",
        "nine",
        "residents; doctor",
    ),
    (
        "a government is not its forces",
        "Marovian government forces took the town. Nine people died, the Marovian government said.",
        "Nine",
        "Marovian government",
    ),
    (
        "what happened after something was declared is not what was declared",
        "Shells killed nine people in the town after the government declared the end of the truce.",
        "nine",
        None,
    ),
    (
        "a surname is the activist's who spoke before with its article",
        "Local activist Omar al-Quill told reporters that shells fell on the town. Quill said nine people died.",
        "nine",
        "Omar al-Quill",
    ),
    (
        "a name that a role explains speaks, though the comma is lost",
        "Nine people died in the shelling Omar Quill a resident of the old port told reporters.",
        "Nine",
        "Omar Quill",
    ),
    (
        "one who was hit is not the resident who says so",
        "The shells killed Omar Quill a resident of the old port told reporters.",
        "shells",
        "resident of the old port",
    ),
    (
        "a body's name goes on over its small words",
        "At least nine people died, rights group Hand in Hand for Peace and Progress said.",
        "nine",
        "Hand in Hand for Peace and Progress",
    ),
    (
        "where a body is based is no part of its name",
        "The Harbour Observatory for Human Rights said it was over. The Oslo-based Observatory said nine people died.",
        "nine",
        "Harbour Observatory for Human Rights",
    ),
    ("the cue stands before", "The mayor said nine people were killed in the blast.", "nine", "mayor"),
    ("the cue stands behind", "Nine people were killed in the blast, the mayor said.", "Nine", "mayor"),
    (
        "the cue stands in the middle",
        "Nine people, the mayor said, were killed in the blast.",
        "killed",
        "mayor",
    ),
    (
        "the cue stands behind without a comma",
        "Nine people were killed in the blast the mayor said.",
        "Nine",
        "mayor",
    ),
    ("the subject follows its cue", "Nine people were killed, said the mayor.", "Nine", "mayor"),
    ("according to stands before", "According to the mayor, nine people were killed.", "nine", "mayor"),
    ("according to stands behind", "Nine people were killed, according to the mayor.", "Nine", "mayor"),
    (
        "according to needs no comma",
        "Nine people were killed in the blast according to the mayor.",
        "Nine",
        "mayor",
    ),
    (
        "counted people after a verb of speech, coordinated subjects of what is said, do not speak",
        "The Harbour Monitor for Human Rights based in Oslo said nine rebel fighters and four soldiers had died.",
        "nine",
        "Harbour Monitor for Human Rights",
    ),
    (
        "a role before two names is a person's, whatever the tagger sees",
        "Harbour Front spokesman Arlo Alvesh said on Friday that nine people were killed.",
        "nine",
        "Harbour Front",
    ),
    (
        "the body that a spokesman speaks for has its whole name",
        "Meanwhile a spokesman for Veldin Civil Defence said that nine people were killed.",
        "nine",
        "Veldin Civil Defence",
    ),
    (
        "the source that closes a headline is no part of the name before it",
        "10 Veldin troops killed in clashes with IS Monitor 10 Veldin troops killed in clashes with IS Monitor AFP "
        "Tuesday 14 Oct 2014 IAt least 10 soldiers were killed on Tuesday in clashes with Islamic State group "
        "jihadists a monitor said. The Britain-based Syrian Observatory for Human Rights said the deaths came in "
        "fighting in the east. The Observatory reported at least 12 people killed.",
        "12 people",
        "Syrian Observatory for Human Rights",
    ),
    ("a day stands in the cue", "The mayor said on Tuesday that nine people were killed.", "nine", "mayor"),
    (
        "a day stands between the cue and the words",
        "The mayor said Wednesday the nine dead were miners.",
        "nine dead",
        "mayor",
    ),
    (
        "a place stands in the cue",
        "The mayor told reporters in Lisbon that nine people were killed.",
        "nine",
        "mayor",
    ),
    ("the cue is a colon", "Mayor: Nine people killed in blast", "Nine", "Mayor"),
    (
        "the cue is an adverb",
        "The rebels reportedly killed nine people.",
        "nine",
        None,
    ),
    (
        "the words are the object of a report",
        "The ministry reported nine deaths on Tuesday.",
        "nine deaths",
        "ministry",
    ),
    (
        "the words are the object of putting",
        "The ministry put the death toll at nine.",
        "nine",
        "ministry",
    ),
    (
        "the words are confirmed",
        "The ministry confirmed nine deaths in the flood.",
        "nine deaths",
        "ministry",
    ),
    (
        "what is counted is the ministry's",
        "The ministry has counted nine bodies so far.",
        "nine bodies",
        "ministry",
    ),
    (
        "a report of a body says it",
        "A report by the fire service said nine people were hurt.",
        "nine",
        "fire service",
    ),
    (
        "a report of a ministry is the ministry's word",
        "A report of the Interior Ministry said nine people were hurt.",
        "nine",
        "Interior Ministry",
    ),
    (
        "a statement of a body says it",
        "Nine people were hurt, the fire service said in a statement.",
        "Nine",
        "fire service",
    ),
    (
        "a verb of belief is a cue",
        "Police believe nine people were killed.",
        "nine",
        "Police",
    ),
    (
        "a passive cue names its speaker",
        "Nine deaths were reported by the fire service.",
        "Nine",
        "fire service",
    ),
    (
        "a tweet is a cue",
        "Nine people were killed, the fire service tweeted.",
        "Nine",
        "fire service",
    ),
]

CARRIED_OVER: list[Row] = [
    (
        "what stands between two sentences of one source is that source's",
        "According to the fire service a bomb hit a market, killing five. Another hit a bus, killing seven. The "
        "blasts left ten injured, the fire service said.",
        "seven",
        "fire service",
    ),
    (
        "a quotation that goes on behind a remark is the same one's",
        '"Nine people were killed when helicopters bombed a village" said the Northern Observatory. The village is '
        'held by rebels. In the west "eight civilians were killed when planes struck a town" held by rebels.',
        "eight",
        "Northern Observatory",
    ),
    (
        "who puts a toll elsewhere has not given the first",
        "Nine people have died but some charities put the toll a lot higher.",
        "Nine",
        None,
    ),
    (
        "a pronoun goes on for its speaker",
        "The mayor said nine people were killed. The blast also wounded 20, he said.",
        "20",
        "mayor",
    ),
    (
        "a pronoun with added goes on",
        "Fire chief Lena Brandt said nine people were killed. She added that 20 were hurt.",
        "20",
        "Lena Brandt",
    ),
    (
        "a quotation of two sentences has one speaker",
        "“Nine people were killed,” the mayor said. “Another 20 were hurt.”",
        "20",
        "mayor",
    ),
    (
        "a quotation left open runs on",
        "“Nine people were killed. Another 20 were hurt,” the mayor said.",
        "Nine",
        "mayor",
    ),
    (
        "what an outlet adds is its own",
        "The mayor said nine people died. Police arrested four men.",
        "four",
        None,
    ),
    (
        "a new speaker takes over",
        "The mayor said nine people died. Police said 20 were hurt.",
        "20",
        "Police",
    ),
    (
        "the group is the one named before",
        "The Harbour Liberation Front said it killed nine soldiers. The group said it took four prisoners.",
        "four",
        "Harbour Liberation Front",
    ),
    (
        "the ministry is the one named before",
        "The Health Ministry said nine people died. The ministry said 20 were hurt.",
        "20",
        "Health Ministry",
    ),
    (
        "two clauses under one cue have one speaker",
        "The mayor said nine people were killed and 20 were hurt.",
        "20",
        "mayor",
    ),
    (
        "that and that have one speaker",
        "The mayor said that nine people were killed and that 20 were hurt.",
        "20",
        "mayor",
    ),
]

NESTED: list[Row] = [
    (
        "the innermost source is the source",
        "State television quoted the governor as saying nine people were killed.",
        "nine",
        "governor",
    ),
    (
        "an agency cites a ministry",
        "Nine people were killed, the Veldin News Agency said, citing the Health Ministry.",
        "Nine",
        "Health Ministry",
    ),
    (
        "told is the outlet's ear",
        "A doctor told the Harbour Post that nine people were killed.",
        "nine",
        "doctor",
    ),
    (
        "quoting has the source behind it",
        "The newspaper reported nine deaths, quoting a police officer.",
        "nine deaths",
        "police officer",
    ),
    (
        "a spokesman as quoted by an agency is the source",
        "Nine people were killed, spokesman Karl Weber was quoted as saying by the Veldin News Agency.",
        "Nine",
        "Karl Weber",
    ),
]

WHO: list[Row] = [
    (
        "a correspondent's word is that of the agency",
        "Reuters correspondent said nine people were killed.",
        "nine",
        "Reuters",
    ),
    (
        "a correspondent's word is that of the agency wherever it has him and though its apostrophe is lost",
        "SANAs correspondent in Veldin said nine people were killed.",
        "nine",
        "Syrian Arab News Agency (SANA)",
    ),
    (
        "a statement that is cited is the word of whoever wrote it",
        "The Veldin News Agency reported nine deaths citing a statement from the Alder Relief Commission.",
        "nine",
        "Alder Relief Commission",
    ),
    (
        "whoever is let go wrote no release",
        "Nine people were killed, Ada Roe said on Monday, citing the release of political prisoners.",
        "Nine",
        "Ada Roe",
    ),
    (
        "a leading figure is whoever is named",
        "Leading Ruritanian opposition figure Ann Roe said in Veldin the attack in which gas was used had killed 30 people.",
        "30",
        "Ann Roe",
    ),
    (
        "the reports of a body by now are its word",
        "According to the UN reports by now the war has taken the lives of 2000 people.",
        "2000",
        "United Nations",
    ),
    (
        "a monitor group is the monitor of the article",
        "Nine people were killed, a monitor group said. The Northern Observatory for Civil Rights named the dead.",
        "Nine",
        "Northern Observatory for Civil Rights",
    ),
    (
        "who adds something goes on without a that",
        "Nine died in Hask the ministry said adding some 40 fighters were killed around the town.",
        "40",
        "ministry",
    ),
    (
        "a second body puts the figure elsewhere",
        "The union says more than 180 people have been killed in the mines since March while the United Nations puts "
        "the figure at 191.",
        "191",
        "United Nations",
    ),
    (
        "information that was confirmed is confirmed by nobody",
        "According to information received from the town and confirmed there nine people were killed the minister said.",
        "nine",
        "minister",
    ),
    (
        "what an adviser advises on is no name",
        "Nine people were killed, Deputy National Security Adviser Ann Roe said on Tuesday.",
        "Nine",
        "Ann Roe",
    ),
    (
        "a body called by a phrase, after what it is",
        "Rights group Lawyers for All said nine people had been killed.",
        "nine",
        "Lawyers for All",
    ),
    (
        "a body called by people, after what it is",
        "Monitoring group Citizens for Truth and Justice said nine people had been killed.",
        "nine",
        "Citizens for Truth and Justice",
    ),
    (
        "who accuses somebody of a deed counts its victims",
        "Keldor accused the rebels of killing 213 villagers.",
        "213",
        "Keldor",
    ),
    (
        "who blames somebody for a deed that is known does not",
        "Keldor blamed the rebels for a blast that killed 12 soldiers.",
        "12",
        None,
    ),
    ("a person by name", "Lena Brandt said nine people were killed.", "nine", "Lena Brandt"),
    ("a person with a title", "Mayor Lena Brandt said nine people were killed.", "nine", "Lena Brandt"),
    (
        "a person with an apposition",
        "Lena Brandt, the mayor of Veldin, said nine people were killed.",
        "nine",
        "Lena Brandt",
    ),
    (
        "a person with an apposition behind the cue",
        "Nine people were killed, said Lena Brandt, a doctor at the hospital.",
        "Nine",
        "Lena Brandt",
    ),
    (
        "officials are unnamed",
        "Officials said nine people were killed.",
        "nine",
        "Officials | unnamed",
    ),
    (
        "witnesses are unnamed",
        "Witnesses said nine people were killed.",
        "nine",
        "Witnesses | witness unnamed",
    ),
    (
        "a source who is not to be named is unnamed",
        "A security source who asked not to be named said nine people were killed.",
        "nine",
        "security source | unnamed",
    ),
    (
        "a hospital is a source",
        "The Central Hospital said it had received nine bodies.",
        "nine",
        "Central Hospital",
    ),
    (
        "a ministry is official",
        "The Interior Ministry said nine people were killed.",
        "nine",
        "Interior Ministry | official",
    ),
    ("the police are official", "Police said nine people were killed.", "nine", "Police | official"),
    (
        "a front that fights is an armed group",
        "The Harbour Liberation Front said it killed nine soldiers.",
        "nine",
        "Harbour Liberation Front | armed_group",
    ),
    (
        "a news agency is an agency",
        "The Veldin News Agency said nine people were killed.",
        "nine",
        "Veldin News Agency | agency",
    ),
    (
        "an observatory is an organisation",
        "The Northern Observatory for Civil Rights said nine people were killed.",
        "nine",
        "Northern Observatory for Civil Rights | organisation",
    ),
    (
        "residents are unnamed",
        "Residents reached by phone said nine people were killed.",
        "nine",
        "Residents | unnamed",
    ),
    (
        "a resident by name is named",
        "Karl Weber, a resident, said nine people were killed.",
        "nine",
        "Karl Weber",
    ),
    (
        "an army is military",
        "The army said it had killed nine fighters.",
        "nine",
        "army | military",
    ),
    (
        "a country speaks",
        "Portugal said nine of its soldiers were killed.",
        "nine",
        "Portugal",
    ),
    (
        "activists are unnamed",
        "Activists said nine people were killed.",
        "nine",
        "Activists | unnamed",
    ),
    (
        "the United Nations is a body",
        "The United Nations said nine people were killed.",
        "nine",
        "United Nations",
    ),
    (
        "a possessive says whose body it is",
        "Veldin's fire service said nine people were hurt.",
        "nine",
        "Veldin's fire service",
    ),
]

RUN_TOGETHER: list[Row] = [
    (
        "a group that watches a war speaks, and not the war",
        "Rebels killed at least 13 fighters in the northern city a group tracking the violence said.",
        "13",
        "group",
    ),
    (
        "the town that ends the words before does not speak",
        "At least 80 people were killed in Homs rights groups said.",
        "80",
        "rights groups",
    ),
    (
        "the town of a raid does not speak beside a monitor",
        "At least 50 rebels have been killed in clashes suicide bombings and air strikes in Kobani a monitor said Sunday.",
        "50",
        "monitor",
    ),
    (
        "the area before a director is none of his body's name",
        "Seven people were killed in Douma the main town in the Eastern Ghouta area Harbour Monitor chief Jan Dole told "
        "AFP.",
        "Seven",
        "Harbour Monitor",
    ),
    (
        "those killed do not speak where somebody behind the cue does",
        "Meanwhile rebel fire on the town killed 1102 people said the Harbour Monitor adding that 234 were children.",
        "1102",
        "Harbour Monitor",
    ),
    (
        "those killed add nothing",
        "The governor told AFP the car bomb detonated in the centre killing 36 people adding that the blast was followed "
        "by rocket fire that killed nine others.",
        "nine",
        "governor",
    ),
    (
        "those killed end where the name of an agency begins",
        "A blast on a bus killed at least six people AFP reports.",
        "six",
        "Agence France-Presse",
    ),
    (
        "a number of wounded is none of media",
        "Mortar shells slammed into the city in a barrage that killed 12 people and wounded 50 state media reported.",
        "12",
        "state media",
    ),
    (
        "the wounded are none of the reports on them",
        "The blast left scores wounded reports say.",
        "scores",
        "reports",
    ),
    (
        "a body's toll is its word",
        "The fighting claimed the lives of 129 people according to a Harbour Monitor toll.",
        "129",
        "Harbour Monitor",
    ),
    (
        "an information that names nobody is nobody's word",
        "According to initial information eight people were killed.",
        "eight",
        None,
    ),
    (
        "an attack says nothing where a statement does",
        "A Fire Service statement said rebels attacked the port. At least 20 people were killed in the attack said the "
        "statement which gave no details.",
        "20",
        "Fire Service",
    ),
    (
        "who did not say when it happened says how many died",
        "The Harbour Monitor did not say when the attack occurred and said two people were killed.",
        "two",
        "Harbour Monitor",
    ),
    (
        "what raids are thought to be nobody says",
        "The Harbour Monitor said air strikes thought to be carried out by rebels killed 17 people.",
        "17",
        "Harbour Monitor",
    ),
    (
        "a body's long name is that of its head's body",
        '"The rebels were killed at the gate" said Norland Observatory for Human Rights chief Jan Dole.',
        "killed",
        "Norland Observatory for Human Rights",
    ),
]

NOBODY: list[Row] = [
    (
        "who claims to have done it has said so",
        "The army claimed to have killed 100 rebels.",
        "100",
        "army",
    ),
    (
        "a body's name ends before the plain noun for it",
        "Seven were hurt, according to the London-based Northern Observatory for Civil Rights monitor.",
        "Seven",
        "Northern Observatory for Civil Rights",
    ),
    (
        "a toll is nobody's word",
        "Eighteen civilians have been killed according to the latest death toll.",
        "Eighteen",
        None,
    ),
    (
        "lives are claimed by what kills",
        "Gunmen in the hills fired rockets on the town, claiming the lives of nine people.",
        "nine",
        None,
    ),
    (
        "a surname is the one cited before",
        "“Ten people were killed,” said Tarek al-Banna. Banna had earlier reported a toll of eight.",
        "toll of eight",
        "Tarek al-Banna",
    ),
    (
        "a body's name keeps its last word in lower case",
        "Nine people were killed, the Northern Observatory for Civil rights said.",
        "Nine",
        "Northern Observatory for Civil rights",
    ),
    ("no cue makes it the outlet's own", "Nine people were killed in the blast.", "Nine", None),
    (
        "the listener is not the speaker",
        "The mayor told the council that nine people were killed.",
        "nine",
        "mayor",
    ),
    (
        "who is asked is not who says",
        "Asked by Reuters, the mayor said nine people were killed.",
        "nine",
        "mayor",
    ),
    (
        "a victim who tells nothing is no speaker",
        "Nine people were killed after the mayor called the police.",
        "Nine",
        None,
    ),
    (
        "a word spoken of something else leaves the number alone",
        "The blast killed nine people. The mayor spoke of a tragedy.",
        "nine",
        None,
    ),
]

ROWS: list[Row] = [*BODIES, *PLACES_OF_THE_CUE, *CARRIED_OVER, *NESTED, *WHO, *RUN_TOGETHER, *NOBODY]
