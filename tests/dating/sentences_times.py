"""Sentences of our own and the time expressions in each.

The article is of Wednesday 15 May 2024. A row is a fact, a text, and its expressions: "words = value", the
value as TIMEX3 writes it; what is no time has none.
"""

from __future__ import annotations

Row = tuple[str, str, list[str]]

WEEKDAYS: list[Row] = [
    ("a weekday is the last one", "Nine died on Monday.", ["Monday = 2024-05-13"]),
    ("the weekday of the day itself is that day", "Nine died on Wednesday.", ["Wednesday = 2024-05-15"]),
    ("a weekday later in the week lies behind", "Nine died on Friday.", ["Friday = 2024-05-10"]),
    ("a weekday that is awaited lies ahead", "The court will rule on Friday.", ["Friday = 2024-05-17"]),
    ("last weekday is never today", "Nine died last Wednesday.", ["last Wednesday = 2024-05-08"]),
    ("next weekday is ahead", "Talks begin next Monday.", ["next Monday = 2024-05-20"]),
    ("a part of a weekday", "The raid began late on Tuesday.", ["late on Tuesday = 2024-05-14"]),
    ("a weekday and its night", "Nine died on Monday night.", ["Monday night = 2024-05-13TNI"]),
    ("a weekday and its morning", "Nine died Tuesday morning.", ["Tuesday morning = 2024-05-14TMO"]),
    ("early on a weekday", "Nine died early Sunday.", ["early Sunday = 2024-05-12"]),
    ("the weekend", "Nine died over the weekend.", ["the weekend = 2024-W19-WE"]),
]

FEASTS: list[Row] = [
    ("a feast of the church is the last one", "Nine died on Easter Sunday.", ["Easter Sunday = 2024-03-31"]),
    ("a feast before Easter", "Nine died on Good Friday.", ["Good Friday = 2024-03-29"]),
    ("a feast with its year", "Nine died on Good Friday in 2016.", ["Good Friday in 2016 = 2016-03-25"]),
    ("the fourth weekday of a month", "Nine died on Thanksgiving Day.", ["Thanksgiving Day = 2023-11-23"]),
    ("the last weekday of a month", "The town will march on Memorial Day.", ["Memorial Day = 2024-05-27"]),
    ("a feast of this week", "Nine died on Mother’s Day.", ["Mother’s Day = 2024-05-12"]),
    (
        "a feast and its morning",
        "Nine died on Easter Sunday morning.",
        ["Easter Sunday morning = 2024-03-31TMO"],
    ),
    (
        "a feast of the Islamic year",
        "Nine died on Eid al-Fitr in 2016.",
        ["Eid al-Fitr in 2016 = 2016-07-06"],
    ),
    ("a month of the Islamic year", "Nine died during Ramadan.", ["Ramadan = 2024-03-11/2024-04-09"]),
    ("a year that the Islamic calendar does not reach", "Nine died on Ashura 1905.", []),
    ("a feast in the name of a rising is none", "Nine died in the Easter Rising.", []),
    ("a person called like a month is none", "Nine died, Tarek Ramadan said.", []),
    ("a good Friday is a weekday", "A good Friday for nobody: nine died.", ["Friday = 2024-05-10"]),
]

DEICTIC: list[Row] = [
    ("today is the day of the article", "Nine died today.", ["today = 2024-05-15"]),
    ("yesterday is the day before", "Nine died yesterday.", ["yesterday = 2024-05-14"]),
    ("tomorrow is the day after", "Talks go on tomorrow.", ["tomorrow = 2024-05-16"]),
    ("tonight is the night of the day", "Talks go on tonight.", ["tonight = 2024-05-15TNI"]),
    ("this week is the week of the article", "Nine died this week.", ["this week = 2024-W20"]),
    ("last week is the week before", "Nine died last week.", ["last week = 2024-W19"]),
    ("last month is the month before", "Nine died last month.", ["last month = 2024-04"]),
    ("last year is the year before", "Nine died last year.", ["last year = 2023"]),
    ("this year is the year of the article", "Nine died this year.", ["this year = 2024"]),
    ("two weeks ago is a week", "Nine died two weeks ago.", ["two weeks ago = 2024-W18"]),
    ("three days ago is a day", "Nine died three days ago.", ["three days ago = 2024-05-12"]),
    ("ten years ago is a year", "Nine died ten years ago.", ["ten years ago = 2014"]),
    ("now is the present", "The town is now empty.", ["now = PRESENT_REF"]),
]

CALENDAR: list[Row] = [
    ("a full date", "Nine died on 22 March 2024.", ["22 March 2024 = 2024-03-22"]),
    ("a full date with the month first", "Nine died on March 22, 2024.", ["March 22, 2024 = 2024-03-22"]),
    ("a date with an ordinal", "Nine died on March 22nd.", ["March 22nd = 2024-03-22"]),
    ("a date without its year lies behind", "Nine died on August 3.", ["August 3 = 2023-08-03"]),
    (
        "a day some weeks ahead is of this year, as the page is of a later day",
        "Nine died on June 3.",
        ["June 3 = 2024-06-03"],
    ),
    ("a month without a day lies behind all the same", "Nine died in June.", ["June = 2023-06"]),
    ("a weekday tells the year", "Nine died on Friday, August 5.", ["Friday, August 5 = 2022-08-05"]),
    (
        "a year may stand before those it killed",
        "A blast in 2005 killed nine. The toll of 2005 killed the talk.",
        ["2005 = 2005"],
    ),
    (
        "a month told with its year tells that of its days",
        "Nine died in December 2021. Who was there on Dec. 6 is not known.",
        ["December 2021 = 2021-12", "Dec. 6 = 2021-12-06"],
    ),
    (
        "what is to come is not of a year told",
        "Nine died in June 2021. The court will rule on June 3.",
        ["June 2021 = 2021-06", "June 3 = 2024-06-03"],
    ),
    ("a date without its year may lie ahead", "Voters go to the polls on June 3.", ["June 3 = 2024-06-03"]),
    ("a month and its year", "Nine died in March 2022.", ["March 2022 = 2022-03"]),
    ("a month alone lies behind", "Nine died in March.", ["March = 2024-03"]),
    ("early in a month", "Nine died in early March.", ["early March = 2024-03"]),
    ("a year", "Nine died in 2011.", ["2011 = 2011"]),
    ("a decade", "Nine died in the 1990s.", ["the 1990s = 199"]),
    ("digits with dashes", "Nine died on 2024-03-22.", ["2024-03-22 = 2024-03-22"]),
    ("day and month in short", "Nine died on 5 Jan. 2024.", ["5 Jan. 2024 = 2024-01-05"]),
    ("a date that lost its comma", "Nine died on March 22 2024.", ["March 22 2024 = 2024-03-22"]),
    ("a date that lost its space", "Published Jul 282016", ["Jul 282016 = 2016-07-28"]),
    ("a weekday with its date", "Nine died on Friday, March 22.", ["Friday, March 22 = 2024-03-22"]),
    ("a season", "Nine died last winter.", ["last winter = 2023-WI"]),
    ("a quarter", "Sales fell in the first quarter.", ["the first quarter = 2024-Q1"]),
]

LENGTHS: list[Row] = [
    ("days in a row are a length", "The siege lasted three days.", ["three days = P3D"]),
    ("hours are a length", "The blaze burned for six hours.", ["six hours = PT6H"]),
    ("a length with a dash", "A two-week truce began.", ["two-week = P2W"]),
    ("a vague length has no number", "The war has gone on for years.", ["years = PXY"]),
    ("each day is a set", "Ten trucks cross each day.", ["each day = P1D"]),
]

CLOCK: list[Row] = [
    (
        "a clock time with its day",
        "The bomb went off at 8:30 p.m. on Monday.",
        ["8:30 p.m. = 2024-05-13T20:30", "Monday = 2024-05-13"],
    ),
    (
        "four figures before a day are hours",
        "The bomb went off at 1830 on 12 May near the port.",
        ["1830 = 2024-05-12T18:30", "12 May = 2024-05-12"],
    ),
    ("hours before noon", "He was shot at 0215 today.", ["0215 = 2024-05-15T02:15", "today = 2024-05-15"]),
    (
        "about some hours",
        "The clash began about 1915 on Monday.",
        ["about 1915 = 2024-05-13T19:15", "Monday = 2024-05-13"],
    ),
    (
        "a year before a day stays one",
        "The bridge opened in 1950 on 3 May.",
        ["1950 = 1950", "3 May = 1950-05-03"],
    ),
    ("noon of the day", "Nine died at noon on Monday.", ["noon on Monday = 2024-05-13TMI"]),
]

NONE: list[Row] = [
    ("four digits before what is counted", "Rebels hold the 1070 apartment blocks district.", []),
    (
        "hours that are no year, and no day beside them",
        "He set off the device at about 1330 on the quay.",
        [],
    ),
    ("a telephone number", "Call 504-555-1911 or (504) 555-2011 with tips.", []),
    ("a minister named May", "Mrs May spoke of a tragedy.", []),
    ("may the verb", "The toll may rise.", []),
    ("a march on a town", "They began a march on Rome.", []),
    ("sat the verb", "The council sat in silence.", []),
    ("second the ordinal", "A second bomb went off.", []),
    ("a number of people", "Some 2,016 people were killed.", []),
    ("a number of houses", "Police went to the 2000 block of Main Street.", []),
    ("a score", "Rovers won 3-2.", []),
    ("a resolution", "Resolution 2254 was adopted.", []),
    ("sun the star", "They lay in the sun.", []),
]

ROWS: list[Row] = [*WEEKDAYS, *FEASTS, *DEICTIC, *CALENDAR, *LENGTHS, *CLOCK, *NONE]
