"""Sentences of our own in which somebody seems to take a stance and takes none, or another than he seems to.

A row is a fact, a text and its statements: a stance by somebody, with "at" who or what it is towards.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

NO_WORDS: list[Row] = [
    ("who tries to verify confirms nothing", "Volunteers and experts try to verify the information about the attack.", []),
    ("an offensive of rebels is no scorn", "Nine civilians have died of cold since the alliance offensive against Hask began, the mayor said.", []),
    ("no time to blame is no denial", "\"This is not the time to blame anybody,\" the mayor said.", []),
    ("reports of nobody accuse nobody", "According to unconfirmed reports, the army shelled a school in Dorn.", []),
    ("a reporter who reports on a strike lays it to nobody", "CNN's Ada Quill reports on the Ruritanian drone strike that killed a rebel leader.", []),
    ("an army that responds to an offensive says nothing", "At least 25 civilians were killed by government airstrikes as government forces responded to a major rebel offensive.", []),
    ("a reader who doubts is nobody", "However, I doubt that the priests would be willing to accept the truce.", []),
    ("reports that are looked into accuse nobody", "The ministry said the government was following up on press reports about Ruritanian airstrikes in Hask.", []),
    ("there are reports of what an army did", "The minister said there were credible reports of the use of gunships against civilians by government forces.", ["blames by minister at government forces"]),
]  # fmt: skip

NOT_OPEN: list[Row] = [
    ("when it happened is no doubt", "The Harbour Rights Group said it was unclear when the executions took place.", []),
    ("who did it is one", "The Harbour Rights Group said it was unclear who carried out the executions.", ["doubts by Harbour Rights Group"]),
    ("what you do not know I do not doubt", "Reyk told the envoy: \"You do not know what you are going to face in this battle.\"", []),
    ("a view of measures denies nothing", "Protesters contended on Friday that the measures do not go far enough.", []),
    ("a view of a deed does", "The army insists that it did not shell the port.", ["denies by army"]),
]  # fmt: skip

NOT_AHEAD: list[Row] = [
    ("who vows not to leave threatens nobody", "Anton Reyk vowed not to use force against the crowd.", []),
    ("who vows to use force does", "Anton Reyk vowed to use force against the crowd.", ["warns by Anton Reyk"]),
    ("the worst raid of all is no danger ahead", "The agency said that the airstrikes may be the deadliest attack on a school since the war began.", []),
    ("an attack that a group would make is a threat", "The Harbour Liberation Front announced that it would attack civilians in the port.", ["warns by Harbour Liberation Front"]),
    ("what taking a junction would open is no gain", "The Harbour Front said taking the junction would open a way to the coast.", []),
    ("who has taken a junction has gained it", "The Harbour Front said it had taken the junction.", ["asserts by Harbour Front"]),
]  # fmt: skip

NOT_OWN: list[Row] = [
    ("an observatory has lost no soldiers", "Nine members of Ruritanian government forces and its allies were killed in fighting, the Ruritanian Observatory for Human Rights said.", []),
    ("what a rebel colonel tells of a ruler's forces is not his own", "Reyk's forces fired several rockets at homes in Dorn, rebel commander Jan Dole said.", ["blames by Jan Dole"]),
    ("they who killed soldiers are not the army", "The authorities blame most of the violence on armed gangs, saying they have killed 120 soldiers and police.", ["blames by authorities"]),
    ("whoever says that he cracked down accuses nobody", "Reyk says he only cracked down when violence broke out.", []),
    ("responsible men are not guilty", "\"The leaders that I see are responsible men and women,\" the admiral said.", []),
]  # fmt: skip

PASSED_ON: list[Row] = [
    ("whoever is quoted accuses too", "Quoting provincial officials, the station said looters attacked shops in the port.", ["blames by provincial officials", "blames by station"]),
    ("a cue and a word of one breath condemn once", "\"We condemn this barbaric act in the strongest terms,\" Prime Minister Anton Reyk told parliament.", ["condemns by Anton Reyk at barbaric act"]),
    ("who passes an accusation on does not make it", "The mayor told a group of envoys that the army had shelled the port, the Hask newspaper said.", ["blames by mayor at army"]),
    ("a body that condemns through its own report condemns once", "\"The Harbour Union condemns the cowardly crime,\" the union reported.", ["condemns by Harbour Union at cowardly crime"]),
]  # fmt: skip

TAKEN: list[Row] = [
    ("comments that are dismissed by others are denied", "The minister spoke on Monday. But his comments were dismissed by opposition leaders.", ["denies by opposition leaders at his comments"]),
    ("who was not able to see and could not confirm doubts", "The ministry was not able to reach the town and could not independently confirm reports of an attack.", ["doubts by ministry"]),
    ("who warns behind an aside warns", "Anton Reyk -- speaking in his own language on Monday -- also warned , `` A raid will only make it worse . ''", ["warns by Anton Reyk"]),
    ("a man tells what they did", "A man added: \"They were raping women, then killing them, and destroying their homes.\"", ["blames by man"]),
    ("most of the blame lies with somebody too", "Mr Reyk told the envoys that most of the blame lay with the police.", ["blames by Reyk at police"]),
    ("who is disgusted condemns", "The envoy said that she was disgusted.", ["condemns by envoy"]),
    ("who will have to face the consequences is warned", "Europe will have to face the consequences, the spokesman said.", ["warns by spokesman"]),
]  # fmt: skip

ROWS: list[Row] = [*NO_WORDS, *NOT_OPEN, *NOT_AHEAD, *NOT_OWN, *PASSED_ON, *TAKEN]
