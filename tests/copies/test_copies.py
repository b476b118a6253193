"""Which texts are copies of which."""

from __future__ import annotations

import random
from collections.abc import Mapping

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.copies import NearCopies
from twosource.copies.telling import Numbers, kept, sentences
from twosource.copies.telling import told as telling_words
from twosource.findings.article import Article, CleanArticle, DatedArticle, Extent, Publication
from twosource.findings.groups import Lineage

STORY = (
    "Nine people were killed on Tuesday when a ferry caught fire on the lake near the old harbour of Alpha. "
    "Rescue boats from three villages reached the burning ship within an hour, the harbour master said. "
    "Most of the passengers were pilgrims on their way home from the spring feast in the northern hills. "
    "The captain told a local radio station that the fire had started in the kitchen below the deck. "
    "Twelve passengers were taken to the provincial hospital, four of them with serious burns. "
    "The ministry of transport opened an inquiry and grounded all ferries of the same company. "
    "It was the third fire on the lake in two years, and the deadliest since the ferries began to run."
)
OTHER = (
    "Farmers in the south have begun to harvest early after a month without any rain in the valley. "
    "The price of wheat rose by a tenth in the markets of the capital, traders said on Monday. "
    "A spokesman for the cooperative asked the government to open the reserves before the autumn. "
    "Economists expect that imports will have to double if the drought lasts through the season. "
    "In the last such year two thousand families gave up their land and moved to the coast."
)
BACKGROUND = (
    " More than two hundred people have died in accidents on the lake since the ferries began to run in the "
    "year of the flood, according to figures that the ministry published last spring."
)


def article(
    name: str,
    text: str,
    day: str | None = "2016-07-05",
    furniture: tuple[Extent, ...] = (),
    outlet: str | None = None,
) -> DatedArticle:
    whole = Article(
        id=name,
        origin=f"{name}.txt",
        sha256="0",
        media_type="text/plain",
        size=len(text),
        text=text,
        outlet=outlet,
    )
    return DatedArticle(
        clean=CleanArticle(article=whole, furniture=furniture),
        published=Publication(value=day, basis="metadata" if day else "none"),
        times=(),
    )


def told(text: str) -> list[Numbers]:
    said = (words for sentence in sentences(text) for words in telling_words(sentence))
    return [np.unique(np.array(words, dtype=np.uint64)) for words in said]


def lineages(*articles: DatedArticle) -> Mapping[str, Lineage]:
    return NearCopies()(articles)


def test_the_same_words_in_other_bytes_are_a_copy() -> None:
    found = lineages(article("a", STORY, "2016-07-05"), article("b", STORY.replace(" ", "\n"), "2016-07-06"))
    assert found["b"] == Lineage(lineage="l1", copy_of="a", overlap=1.0)
    assert found["a"] == Lineage(lineage="l1", copy_of=None, overlap=None)


def test_a_very_short_text_can_be_an_exact_copy() -> None:
    found = lineages(article("a", "Nine died."), article("b", "NINE died!", "2016-07-06"))
    assert found["b"].copy_of == "a"


def test_an_abridged_copy_is_a_copy() -> None:
    found = lineages(article("a", STORY), article("b", STORY[:300], "2016-07-06"))
    assert found["b"].copy_of == "a"
    assert found["b"].overlap is not None
    assert found["b"].overlap > 0.9


def test_an_extended_copy_is_a_copy_and_its_overlap_is_the_share_of_its_own_text() -> None:
    found = lineages(article("a", STORY), article("b", STORY + " " + OTHER, "2016-07-06"))
    assert found["b"].copy_of == "a"
    assert found["b"].overlap is not None
    assert 0.4 < found["b"].overlap < 0.8


def test_a_copy_under_another_headline_is_a_copy() -> None:
    found = lineages(
        article("a", "Ferry burns on lake\n\n" + STORY),
        article("b", "Tragedy: nine lose their lives in blaze\n\n" + STORY, "2016-07-06"),
    )
    assert found["b"].copy_of == "a"


def test_a_reworded_copy_is_a_copy() -> None:
    words = STORY.split()
    swapped = [w if n % 9 else "indeed" for n, w in enumerate(words)]
    found = lineages(article("a", STORY), article("b", " ".join(swapped), "2016-07-06"))
    assert found["b"].copy_of == "a"


RETOLD = (
    "Twelve travellers were brought to the provincial clinic, four of them badly burned, after the blaze. "
    "On Tuesday 9 persons lost their lives as a ferry burst into flames on the lake close to the old harbour "
    "of Alpha. Within one hour, the harbour master stated, boats from 3 villages had reached the burning "
    "vessel. An inquiry was opened by the ministry of transport, which grounded every ferry of that company. "
    "Pilgrims returning from the spring feast in the northern hills made up most of the passengers. The fire "
    "began in the kitchen below the deck, the captain informed a radio station. Since the ferries started "
    "to run it was the deadliest fire on the lake, and the third in 2 years."
)
ANOTHER = (
    "A ferry burned out on the lake off Alpha on Tuesday, and nine people died. Divers searched the wreck "
    "until dark. Mira Doran, who sells tea at the landing, saw smoke above the water at about six. The owner "
    "of the ship could not be reached. Relatives waited at the pier for a list of names, and a priest read "
    "prayers. The mayor said that the town would bury the dead together. Schools stay closed until Friday."
)


def test_a_report_told_again_in_other_words_and_another_order_is_a_copy() -> None:
    found = lineages(article("a", STORY), article("b", RETOLD, "2016-07-06"))
    assert found["b"].copy_of == "a"


def test_another_report_of_the_same_accident_is_no_copy() -> None:
    found = lineages(article("a", STORY), article("b", ANOTHER), article("c", RETOLD))
    assert found["b"].copy_of is None


def test_a_report_that_is_told_again_months_later_is_no_copy_of_the_first() -> None:
    found = lineages(article("a", STORY), article("b", RETOLD, "2016-11-05"))
    assert found["b"].copy_of is None


def test_a_long_passage_in_another_report_makes_a_copy() -> None:
    passage = " ".join(STORY.split()[20:80])
    found = lineages(article("a", STORY), article("b", f"{OTHER} {passage} {ANOTHER}", "2016-07-06"))
    assert found["b"].copy_of == "a"


def test_number_words_and_stems_tell_the_same() -> None:
    one, other = (list(told(t)[0]) for t in ("Five villages were attacked.", "They say 5 village attacks"))
    assert one == other


def test_what_is_kept_is_the_share_of_words_that_stand_together_in_one_sentence() -> None:
    ours = told("The ferry burned near Alpha harbour")
    assert kept(ours, told("Near the harbour of Alpha a ferry burned")) == 1.0
    assert kept(ours, told("A ferry sank. The harbour of Alpha is old")) == 0.4
    assert kept([], ours) == kept(ours, []) == 0.0


def test_the_same_wire_lead_makes_a_rewrite_of_the_same_text() -> None:
    lead = STORY[: STORY.index("Most of")]
    found = lineages(article("a", lead + OTHER), article("b", lead + BACKGROUND * 3, "2016-07-06"))
    assert found["b"].copy_of == "a"


def test_two_reports_with_one_background_paragraph_are_no_copies() -> None:
    found = lineages(article("a", STORY + BACKGROUND), article("b", OTHER + BACKGROUND, "2016-07-06"))
    assert found["b"].copy_of is None
    assert found["a"].lineage != found["b"].lineage


def test_two_reports_that_quote_one_speech_are_no_copies() -> None:
    speech = f' "{OTHER}" '
    found = lineages(
        article("a", STORY + speech),
        article("b", BACKGROUND + speech + " The minister left without taking any questions.", "2016-07-06"),
    )
    assert found["b"].copy_of is None


def test_page_furniture_makes_no_copy() -> None:
    menu = " ".join(f"section{n}" for n in range(200))
    found = lineages(
        article("a", f"{menu} {STORY}", furniture=(Extent(0, len(menu)),)),
        article("b", f"{menu} {OTHER}", furniture=(Extent(0, len(menu)),)),
    )
    assert found["a"].lineage != found["b"].lineage


def test_a_phrase_that_an_outlet_sets_under_every_report_makes_no_copy() -> None:
    rng = random.Random(0)
    pile = [
        article(
            f"r{n}",
            " ".join(rng.choices(OTHER.split(), k=30)) + BACKGROUND,
            f"2016-07-{n + 1:02d}",
            (),
            "Alpha",
        )
        for n in range(8)
    ]
    assert len({x.lineage for x in lineages(*pile).values()}) == 8


def test_the_earlier_text_is_the_original() -> None:
    found = lineages(article("a", STORY, "2016-07-06"), article("b", STORY, "2016-07-05"))
    assert found["a"].copy_of == "b"


def test_an_undated_text_is_taken_for_the_copy() -> None:
    found = lineages(article("a", STORY, None), article("b", STORY, "2016-07-05"))
    assert found["a"].copy_of == "b"


def test_on_one_day_the_origin_decides() -> None:
    found = lineages(article("b", STORY), article("a", STORY))
    assert found["b"].copy_of == "a"


def test_on_one_day_the_fullest_text_is_the_original() -> None:
    cut = article("a", STORY[: STORY.index(" The captain")])
    found = lineages(cut, article("b", STORY), article("c", STORY[: STORY.index(" It was the third")]))
    assert (found["b"].copy_of, found["a"].copy_of) == (None, "b")
    assert found["a"].overlap == 1.0
    assert len({x.lineage for x in found.values()}) == 1


def test_on_one_day_the_text_that_is_credited_is_the_original() -> None:
    wire = article("b", STORY, outlet="Meridian")
    found = lineages(article("a", f"{STORY} {BACKGROUND} (Meridian)", outlet="The Post"), wire)
    assert (found["b"].copy_of, found["a"].copy_of) == (None, "b")


def test_a_longer_text_of_a_later_day_is_still_the_copy() -> None:
    found = lineages(article("a", STORY + BACKGROUND, "2016-07-06"), article("b", STORY, "2016-07-05"))
    assert found["a"].copy_of == "b"


def test_a_digest_of_two_texts_joins_no_two_lineages() -> None:
    digest = article("c", STORY + " " + OTHER, "2016-07-07")
    found = lineages(article("a", STORY), article("b", OTHER), digest)
    assert found["a"].lineage != found["b"].lineage
    assert found["c"].lineage in {found["a"].lineage, found["b"].lineage}


def test_a_background_paragraph_of_months_ago_makes_no_copy() -> None:
    part = STORY[: len(STORY) // 2]
    found = lineages(article("a", STORY, "2016-01-05"), article("b", part + OTHER, "2016-07-05"))
    assert found["b"].copy_of is None


def test_an_empty_text_is_nobodys_copy() -> None:
    found = lineages(article("a", ""), article("b", " ... "))
    assert found["a"].copy_of is None
    assert found["b"].copy_of is None


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_articles_does_not_matter(rng: random.Random) -> None:
    pile = [
        article("a", STORY, "2016-07-05"),
        article("b", STORY[:300], "2016-07-06"),
        article("c", OTHER, None),
        article("d", OTHER + STORY, "2016-07-08"),
        article("e", STORY + BACKGROUND, "2016-07-06"),
    ]
    expected = lineages(*pile)
    rng.shuffle(pile)
    assert lineages(*pile) == expected
