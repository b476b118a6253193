"""The README and docs/: what they show is what the program does, and their links lead somewhere."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

import shown
import twosource
from twosource.clean import clean
from twosource.cli.reference import reference
from twosource.dating import date_article
from twosource.findings.article import Article, ParsedArticle
from twosource.language import TextPiece, load
from veldin import FOLDER, ROOT, built

README = (ROOT / "README.md").read_text(encoding="utf-8")
WRITTEN = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "examples" / "README.md"]
PAGES = [*WRITTEN, *sorted((ROOT / "docs").glob("*.md"))]
TABLES = ("wires", "triggers")
COMMAND = re.compile(
    r"(?:^|&& |`)((?:\.venv/bin/)?twosource (?:build|show|explain|schema|--)[^`\n]*)", re.MULTILINE
)
COMMANDS = [(page.name, line) for page in PAGES for line in COMMAND.findall(page.read_text(encoding="utf-8"))]


def fenced(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.DOTALL | re.MULTILINE)


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", shown.PAGES, ids=lambda page: page.name)
def test_what_a_page_shows_of_the_example_is_what_it_prints(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text == shown.filled(text), "run: python tests/shown.py"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), f"{page.name} links to {target}"
        if anchor:
            assert anchor in anchors(found), f"{page.name} links to {target}"


def test_every_page_of_the_documentation_is_linked_from_its_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    linked = set(re.findall(r"\]\(([a-z-]+\.md)\)", index)) | {"index.md"}
    assert {page.name for page in (ROOT / "docs").glob("*.md")} <= linked


@pytest.mark.parametrize(("page", "line"), COMMANDS, ids=[f"{page}: {line[:40]}" for page, line in COMMANDS])
def test_every_command_shown_is_one_that_the_program_knows(page: str, line: str) -> None:
    known = set(re.findall(r"^## twosource (\w+)", reference(), re.MULTILINE))
    words = line.split()
    assert words[1] in {*known, "COMMAND", "--version"}, f"{page}: {line}"
    for flag in re.findall(r"(?<=\s)--?[a-z][a-z-]*", line):
        assert f"`{flag}" in reference(), f"{page}: {line}"


def test_the_inputs_of_the_first_command_are_here() -> None:
    (command,) = [line for line in fenced(README, "sh") if "pip install . " in line]
    assert command.count("\n") == 1
    inputs = re.search(r"twosource build (\S+) -o out", command)
    assert inputs
    assert (ROOT / inputs[1]).is_dir()


def test_the_python_of_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    (program,) = fenced(README, "python")
    record = built()
    monkeypatch.setattr("twosource.build", lambda inputs: record)
    exec(compile(program, "README.md", "exec"), {})
    assert (tmp_path / "record.json").stat().st_size > 10_000


def test_a_build_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    record = twosource.build([FOLDER / "northern-star-reprint.html"], twosource.Settings(workers=1))
    assert record.figures
    assert twosource.render_dossier(record)


def test_the_rows_of_lexicons_that_are_shown_are_in_their_files() -> None:
    page = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")
    wires, triggers = (tomllib.loads(block) for block in fenced(page, "toml"))
    folder = ROOT / "src" / "twosource" / "extract" / "lexicons"
    files = {name: tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in TABLES}
    assert wires.items() <= files["wires"].items()
    assert triggers["trigger"][0] in files["triggers"]["trigger"]


def test_the_extractor_that_is_shown_passes_the_test_that_is_shown() -> None:
    page = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")
    extractor, test = fenced(page, "python")
    space: dict[str, object] = {"__name__": __name__}
    exec(compile(extractor, "extending.md", "exec"), space)
    curfews = space["Curfews"]

    def found(text: str) -> list[str]:
        assert callable(curfews)
        return [text[m.trigger.start : m.trigger.end] for m in curfews()(parsed(text))]

    space["found"] = found
    exec(compile(test, "extending.md", "exec"), space)
    for node in ast.parse(test).body:
        assert isinstance(node, ast.FunctionDef)
        check = space[node.name]
        assert callable(check)
        check()


def parsed(text: str) -> ParsedArticle:
    article = Article(id="a", origin="a.txt", sha256="", media_type="text/plain", size=len(text), text=text)
    sentences = tuple(each for piece in load().read([TextPiece(text, 0, True)]) for each in piece)
    return ParsedArticle(dated=date_article(clean(article)), sentences=sentences)


def test_the_picture_of_the_dossier_is_small_enough_to_load() -> None:
    picture = (ROOT / "docs" / "dossier.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) < 300_000


def test_every_term_of_the_glossary_stands_in_its_place() -> None:
    page = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    terms = [term.lower() for term in re.findall(r"^\*\*([^*]+)\*\*", page, re.MULTILINE)]
    assert terms == sorted(terms)
    assert len(terms) == len(set(terms))
