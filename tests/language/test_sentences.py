"""Sure sentence ends, before the model reads."""

import pytest

from twosource.language.sentences import opens, runs_on, sure_ends
from twosource.language.tokenizer import tokenize


def cut(text: str) -> list[str]:
    spans = tokenize(text)
    return [text[spans[a][0] : spans[b - 1][1]] for a, b in sure_ends(text, spans)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine died. Two fled.", ["Nine died.", "Two fled."]),
        ("Nine died.\nTwo fled", ["Nine died.", "Two fled"]),
        ("Headline without stop\nNine died.", ["Headline without stop", "Nine died."]),
        ("Mr. Smith met Gen. Doe. They left.", ["Mr. Smith met Gen. Doe.", "They left."]),
        ('"We won." He left.', ['"We won."', "He left."]),
        ('"Why now?" Smith asked.', ['"Why now?" Smith asked.']),
        ("The toll is 3.5 percent. It rose.", ["The toll is 3.5 percent.", "It rose."]),
        ("He lives at No. 10 now. Yes.", ["He lives at No. 10 now.", "Yes."]),
        ("It rose to 12. Nine died.", ["It rose to 12.", "Nine died."]),
        ("he came. he saw.", ["he came. he saw."]),
        ("BEIRUT (Reuters) - Nine died.", ["BEIRUT (Reuters) -", "Nine died."]),
        ("Title\nDAMASCUS, Syria (AP) — Nine died.", ["Title", "DAMASCUS, Syria (AP) —", "Nine died."]),
        ("Aleppo, SANA (Tuesday) – “Nine” died.", ["Aleppo, SANA (Tuesday) –", "“Nine” died."]),
        ("ANKARA, July 5 -- Nine died.", ["ANKARA, July 5 --", "Nine died."]),
        (
            "VELDIN , Ruritania -LRB- VNN -RRB- -- Nine died .",
            ["VELDIN , Ruritania -LRB- VNN -RRB- --", "Nine died ."],
        ),
        ("`` We won . '' He left .", ["`` We won . ''", "He left ."]),
        ("NATO - the alliance - met.", ["NATO - the alliance - met."]),
        ("SOUTH-EAST Asia and F-16 jets", ["SOUTH-EAST Asia and F-16 jets"]),
        ("The U.S. President spoke.", ["The U.S. President spoke."]),
        ("They met at 3 pm. Friday in town.", ["They met at 3 pm. Friday in town."]),
        (
            "Disasters: 1994 - Storm kills nine 1998 - Floods kill four",
            ["Disasters:", "1994 - Storm kills nine", "1998 - Floods kill four"],
        ),
        (
            "Bombs: 10 Feb 2012 - Nine die in Hask 17 Mar - 27 people hurt May 3: Raids end",
            ["Bombs:", "10 Feb 2012 - Nine die in Hask", "17 Mar - 27 people hurt", "May 3: Raids end"],
        ),
        ("On May 3 - Ada was nine - it rained.", ["On May 3 - Ada was nine - it rained."]),
        ("In 1994 - Ada was nine - it rained.", ["In 1994 - Ada was nine - it rained."]),
        ("They met at 3 pm. Nobody spoke.", ["They met at 3 pm.", "Nobody spoke."]),
    ],
)
def test_text_is_cut_only_where_a_sentence_surely_ends(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("before", "after", "goes_on"),
    [
        ("A man was shot", "Sunday night .", True),
        ("It began at 8 p.m.", "Friday , May 3 .", True),
        ("A man was killed", "May 3 , 2024 .", True),
        ("On May 3 , 2024", "at about noon , Officers came .", True),
        ("A boy fatally shot", "Ada Quill on May 3 .", True),
        ("Two were fatally shot", "Officers came .", False),
        ("A monitor said several", "IS fighters came .", True),
        ("A doctor told", "The New Veldin that nine died .", True),
        ("Nine rebels killed in", "IS suicide blast", True),
        ("It was calm , '' said", "Mr Quill , a nurse .", True),
        ("He turned himself in", "Posted on Monday", False),
        ("He left .", "Sunday was quiet .", False),
        ("Raid on Veldin", "Wednesday 27 July 2016 Nine died", False),
        ("Raid on Veldin", "July 27 , 2016 Nine died", False),
        ("A man was shot", "Officers came .", False),
    ],
)
def test_a_sentence_goes_on_at_a_day_and_at_the_name_that_its_verb_lacks(
    before: str, after: str, goes_on: bool
) -> None:
    words = before.split()
    assert runs_on([*words, *after.split()], len(words)) is goes_on


@pytest.mark.parametrize(
    ("before", "opened"),
    [
        ("in Aleppo City", True),
        ("nine people died", True),
        ("( ", False),
        ("he said :", False),
        ("and ,", False),
    ],
)
def test_meanwhile_opens_a_sentence_whose_full_stop_is_lost(before: str, opened: bool) -> None:
    words = before.split()
    assert opens([*words, "Meanwhile", "in", "Damascus"], len(words)) is opened
    assert not opens([*words, "meanwhile"], len(words))


def test_every_word_is_in_exactly_one_stretch() -> None:
    text = 'One. "Two?" three... Four!\n\nFive ) . Six'
    spans = tokenize(text)
    ranges = list(sure_ends(text, spans))
    assert [i for a, b in ranges for i in range(a, b)] == list(range(len(spans)))
