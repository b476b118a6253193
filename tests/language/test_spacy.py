"""spaCy pipelines in our sentences and labels."""

from pathlib import Path
from typing import Any

import pytest

from twosource.errors import MissingExtra
from twosource.findings.tokens import Sentence
from twosource.language import TextPiece, load
from twosource.language.spacy import SpacyReader, sentences

spacy = pytest.importorskip("spacy")


def document(rows: str) -> Any:
    """A spaCy document out of rows of word, tag, part of speech, head, relation and lemma."""
    from spacy.tokens import Doc

    table = [row.split() for row in rows.strip().splitlines()]
    return Doc(
        spacy.blank("en").vocab,
        words=[r[0] for r in table],
        tags=[r[1] for r in table],
        pos=[r[2] for r in table],
        heads=[int(r[3]) for r in table],
        deps=[r[4] for r in table],
        lemmas=[r[5] for r in table],
    )


def arcs(sentence: Sentence) -> dict[str, str]:
    return {t.text: f"{t.dep} {sentence[t.head].text}" for t in sentence}


def test_a_noun_takes_the_place_of_its_preposition_and_the_passive_keeps_its_agent() -> None:
    (found,) = sentences(
        document(
            """
            Two CD NUM 1 nummod two
            men NNS NOUN 3 nsubjpass man
            were VBD AUX 3 auxpass be
            killed VBN VERB 3 ROOT kill
            by IN ADP 3 agent by
            rebels NNS NOUN 4 pobj rebel
            from IN ADP 5 prep from
            Homs NNP PROPN 6 pobj Homs
            in IN ADP 3 prep in
            Hama NNP PROPN 8 pobj Hama
            """
        )
    )
    assert arcs(found) == {
        "Two": "nummod men",
        "men": "nsubj:pass killed",
        "were": "aux:pass killed",
        "killed": "root killed",
        "by": "case rebels",
        "rebels": "obl:agent killed",
        "from": "case Homs",
        "Homs": "nmod rebels",
        "in": "case Hama",
        "Hama": "obl killed",
    }


def test_the_attribute_takes_the_place_of_the_copula() -> None:
    (found,) = sentences(
        document(
            """
            The DT DET 1 det the
            toll NN NOUN 2 nsubj toll
            is VBZ AUX 2 ROOT be
            n't RB PART 2 neg not
            high JJ ADJ 2 acomp high
            in IN ADP 4 prep in
            Homs NNP PROPN 5 pobj Homs
            """
        )
    )
    assert arcs(found)["high"] == "root high"
    assert arcs(found)["is"] == "cop high"
    assert arcs(found)["toll"] == "nsubj high"
    assert arcs(found)["n't"] == "advmod high"
    assert arcs(found)["Homs"] == "obl high"


def test_after_there_the_noun_is_the_subject() -> None:
    (found,) = sentences(
        document(
            """
            There EX PRON 1 expl there
            were VBD AUX 1 ROOT be
            attacks NNS NOUN 1 attr attack
            """
        )
    )
    assert arcs(found)["attacks"] == "nsubj were"


def test_every_conjunct_hangs_on_the_first() -> None:
    (found,) = sentences(
        document(
            """
            men NNS NOUN 5 nsubj man
            , , PUNCT 0 punct ,
            women NNS NOUN 0 conj woman
            and CC CCONJ 2 cc and
            children NNS NOUN 2 conj child
            fled VBD VERB 5 ROOT flee
            Aleppo NNP PROPN 5 dobj Aleppo
            """
        )
    )
    assert arcs(found)["children"] == "conj men"
    assert arcs(found)["and"] == "cc children"
    assert arcs(found)["Aleppo"] == "obj fled"


def test_universal_labels_pass_unchanged() -> None:
    (found,) = sentences(
        document(
            """
            Nine CD NUM 1 nsubj nine
            died VBD VERB 1 ROOT die
            in IN ADP 3 case in
            Homs NNP PROPN 1 obl Homs
            """
        )
    )
    assert arcs(found) == {"Nine": "nsubj died", "died": "root died", "in": "case Homs", "Homs": "obl died"}


def test_a_pipeline_from_a_folder_reads_pieces_with_names_and_offsets(tmp_path: Path) -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.add_pipe("entity_ruler").add_patterns(
        [{"label": "GPE", "pattern": "New York"}, {"label": "NORP", "pattern": "Syrian"}]
    )
    pipeline.to_disk(tmp_path / "own")
    reader = load(str(tmp_path / "own"))
    article = "xx Nine died.  A Syrian left New York."
    (found,) = reader.read([TextPiece(article[3:], 3)])
    assert [s.parsed for s in found] == [False, False]
    assert [article[t.start : t.end] for s in found for t in s] == [t.text for s in found for t in s]
    assert [[s[k].text for k in range(a, b)] + [kind] for s in found for kind, a, b in s.names()] == [
        ["New", "York", "LOC"]
    ]


def test_a_pipeline_that_is_missing_says_how_to_get_it() -> None:
    with pytest.raises(MissingExtra, match="python -m spacy download en_core_web_trf"):
        SpacyReader.load("en_core_web_trf")


def test_without_spacy_the_message_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str, *args: object) -> None:
        raise ImportError(name)

    monkeypatch.setattr("importlib.import_module", missing)
    with pytest.raises(MissingExtra, match=r"pip install 'twosource\[spacy\]'"):
        SpacyReader.load("en_core_web_sm")
