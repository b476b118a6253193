"""Sentences of our own in which somebody is called up again: as "he", "it", a group, an agency.

A row is a fact, a text, the words that are asked about, and the speaker of those words, None where nobody is cited.
"""

from __future__ import annotations

Row = tuple[str, str, str, str | None]

AGAIN: list[Row] = [
    ("it is the station that has shown something", "The mayor said the port was shut. State television offered another version of events. It reported that nine people were killed.", "nine", "State television"),
    ("she is no man who was heard after her", "Angela Reyk said the port was shut. Nabil Dole said it was open. She said nine people were killed.", "nine", "Angela Reyk"),
    ("he is no woman who was met after him", "Mr Reyk said the port was shut. Ms Quill met him in Veldin. He said nine people were killed.", "nine", "Reyk"),
    ("she may be one whose name says nothing", "Alder Reyk said the port was shut. She said nine people were killed.", "nine", "Alder Reyk"),
    ("he is no newspaper", "Mayor Jan Dole said the port was shut, the al-Harbour newspaper reported. All was calm, al-Harbour said. He said nine people were killed.", "nine", "Jan Dole"),
    ("a group based somewhere is the one heard last", "Amnesty International accused the army of torture. In a report published on Monday, the London-based group said nine people died.", "nine", "Amnesty International"),
    ("a group based somewhere is no state", "Ruritania said the port was shut. The Veldin-based group said nine people died.", "nine", "Veldin-based group"),
    ("an agency of one land is none of another", "The Xinhua news agency said the port was shut. Raids killed nine people, the official Lebanese news agency said.", "nine", "National News Agency"),
    ("a label before a colon is nobody whom he stands for", "Anton Reyk left Veldin on Monday. Daughter: the palace is empty. He said nine people were killed.", "nine", "Anton Reyk"),
    ("a town before a surname is no first name", "Anton Reyk left Hask on Monday, killing nobody. Fighting went on in Hask. Shells fell in Hask Reyk has vowed revenge. He said nine people died.", "nine", "Anton Reyk"),
]  # fmt: skip

NAMED: list[Row] = [
    ("a post is no person who was heard before", "President Jan Dole spoke on Friday. The U.N. High Commissioner for Human Rights said nine people had died.", "nine", "U.N. High Commissioner for Human Rights"),
    ("reports before a name after what is said", "Seven people died in the blast in Hask, reports the BBC's Ada Quill.", "Seven", "Ada Quill"),
    ("reports before a name after a short sentence", "Seven people died in the blast, reports CNN's Ada Quill.", "Seven", "Ada Quill"),
    ("whoever has seen a report has not written it", "According to a UN report seen by Reuters, nine people were killed.", "nine", "United Nations"),
    ("whoever has compiled figures has written them", "According to figures compiled by the health ministry, nine people were killed.", "nine", "health ministry"),
    ("a desk in a body is none of its name", "Human Rights Watch's Middle East director, Ada Quill, said the strike killed nine civilians.", "nine", "Human Rights Watch"),
    ("a chief of what a body does speaks by his name", "The UN's human rights chief, Navi Quill, said the siege had killed nine people.", "nine", "Navi Quill"),
    ("the ministry of a nation has its whole name", "Nine people were killed, according to the nation 's foreign affairs ministry .", "Nine", "nation's foreign affairs ministry"),
    ("a town in which a body speaks is not the speaker", "Nine people were killed, the embassy in the capital Marov said Wednesday.", "Nine", "embassy"),
    ("a title without its stop goes on behind said", "Nine people were killed in the city, said Mr Quill, who fled.", "Nine", "Quill"),
    ("a place that ends a relative clause is not the speaker", "Ayesha Reyk , who studied in France , said nine people were killed .", "nine", "Ayesha Reyk"),
]  # fmt: skip

DENYING: list[Row] = [
    ("it denies what it is accused of", "Human Rights Watch accused the army of killing villagers. It denied that nine people died.", "nine", "army"),
    ("it is the accused of whom nobody speaks", "The army is accused of burning homes. It denied that nine people died.", "nine", "army"),
    ("they deny what they are charged with", "Prosecutors accused two men of arson. They denied that nine people died.", "nine", "men"),
    ("he denies what another lays on him", "Anton Reyk blamed Jan Dole for the fire. He denied that nine people died.", "nine", "Jan Dole"),
    ("it says what the accuser says", "Human Rights Watch accused the army of killing villagers. It said that nine people died.", "nine", "Human Rights Watch"),
    ("it denies what it has heard where nobody is accused", "The ministry said the port was shut. It denied that nine people died.", "nine", "ministry"),
]  # fmt: skip

OUTER: list[Row] = [
    ("what a body says of a war has left people dead", "The uprising , which the UN says has left more than 8,000 people dead , began in March.", "8,000", "United Nations"),
    ("what estimates say of it too", "The blasts came after the first anniversary of the uprising against President Anton Reyk , which UN estimates say has left more than 8,000 people dead .", "8,000", "United Nations"),
    ("what goes on behind it is nobody's", "The uprising , which the UN says has left more than 8,000 people dead , began in March with 90 arrests .", "90", None),
    ("the United Nations are no council of theirs", "The United Nations Security Council met on Friday. The United Nations estimates that nine people were killed.", "nine", "United Nations"),
    ("a search by the authorities that goes on says nothing", "Scores were still missing as a rescue operation by Ruritanian authorities continued.", "Scores", None),
    ("a mayor goes on with his words", "Scores were still missing, the mayor continued.", "Scores", "mayor"),
    ("words end before who passes them on", "The ministry said nine people were killed in the port, according to the state television network.", "nine", "ministry"),
    ("a newspaper behind a comma speaks", "The attack leaves nine people of the government forces dead in Hask, says the Harbour Post.", "nine", "Harbour Post"),
    ("a word of a quotation is not who speaks", "\"It may kill nine people in every direction,\" says the leading analyst Ada Quill.", "nine", "Ada Quill"),
    ("a commentary that says so is the speaker", "The veto has killed nine people, said the commentary.", "nine", "commentary"),
    ("a government speaks and not its ruler", "The Ruritanian government of President Anton Reyk said nine people were killed.", "nine", "Ruritanian government"),
    ("an owner told by his name may be she", "The mine's owner, Ada Quill, went to Hask with the police. She said nine miners were killed.", "nine", "Ada Quill"),
]  # fmt: skip

ROWS: list[Row] = [*OUTER, *AGAIN, *NAMED, *DENYING]
