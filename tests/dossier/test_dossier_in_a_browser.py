"""The dossier in a real browser: it runs nothing, loads nothing, and each cell opens at its words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from ferry_fire import HOSTILE, ferry_fire

from twosource.dossier import render

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

BROWSERS = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    path = next((path for path in BROWSERS if Path(path).exists()), None)
    if path is None:
        pytest.skip("no Chromium at " + ", ".join(BROWSERS))
    with sync_api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("dossier") / "ferry.html"
    path.write_text(render(ferry_fire()), encoding="utf-8", newline="\n")
    return path.as_uri()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    context = browser.new_context(viewport=DESK)
    opened = context.new_page()
    opened.goto(address)
    yield opened
    context.close()


def overflow(page: Any) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def in_view(page: Any, selector: str) -> bool:
    return bool(
        page.evaluate(
            "s => { const r = document.querySelector(s).getBoundingClientRect();"
            " return r.top >= -5 && r.top < innerHeight; }",
            selector,
        )
    )


def test_a_hostile_article_runs_nothing_and_fetches_nothing(browser: Any, address: str) -> None:
    page = browser.new_page(viewport=DESK)
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.wait_for_timeout(200)
    assert page.evaluate("window.pwned") is None
    assert page.evaluate("document.querySelectorAll('script, iframe, img, object, form').length") == 0
    assert page.evaluate("[...document.querySelectorAll('a')].filter(a => /^java/i.test(a.href)).length") == 0
    assert said == []
    assert asked == [address]
    page.close()


def test_the_policy_of_the_page_would_stop_a_script_that_slipped_in(page: Any) -> None:
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.pwned=1\">')")
    page.wait_for_timeout(200)
    assert page.evaluate("window.pwned") is None


def test_a_figure_opens_at_the_marked_words_and_back_returns(page: Any, address: str) -> None:
    page.click("#c-f1-0 .said a")
    assert page.url == f"{address}#w-f1-0"
    assert in_view(page, "#w-f1-0 + mark")
    assert page.inner_text("#w-f1-0 + mark") == "Nine people were killed"
    lit = page.evaluate("getComputedStyle(document.querySelector('#w-f1-0 + mark')).backgroundColor")
    assert lit == "rgb(255, 210, 74)"
    page.go_back()
    assert page.url == address
    assert in_view(page, "#c-f1-0") or page.evaluate("scrollY") == 0


def test_the_words_lead_back_to_their_cell(page: Any) -> None:
    page.click("#w-f1-0 ~ .back a")
    assert page.url.endswith("#c-f1-0")
    assert in_view(page, "#c-f1-0")


def test_a_link_into_what_is_folded_unfolds_it(page: Any) -> None:
    assert not page.is_visible("#c-e2-0")
    page.click("#w-e2-0 ~ .back a")
    assert page.is_visible("#c-e2-0")
    assert in_view(page, "#c-e2-0")


def test_each_link_within_the_page_leads_somewhere(page: Any) -> None:
    lost = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => decodeURIComponent(a.hash.slice(1)))"
        ".filter(id => !document.getElementById(id))"
    )
    assert lost == []


def test_no_target_is_named_twice(page: Any) -> None:
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


def test_headings_step_down_one_level_at_a_time(page: Any) -> None:
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])")
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_wider_than_a_phone(browser: Any, address: str, scheme: str) -> None:
    context = browser.new_context(viewport=PHONE, color_scheme=scheme)
    page = context.new_page()
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    assert overflow(page) <= 0
    context.close()


def test_all_is_there_without_javascript(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=DESK)
    page = context.new_page()
    page.goto(address)
    text = page.locator("body").inner_text()
    assert "Nine people were killed" in text
    assert "it had placed a bomb aboard the Halcyon" in text
    assert page.locator("svg.chart").count() == 2
    context.close()


CONTRAST = """() => {
  const lum = c => { const v = c.map(x => x / 255)
      .map(x => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
    return .2126 * v[0] + .7152 * v[1] + .0722 * v[2]; };
  const rgb = s => (s.match(/[\\d.]+/g) || []).map(Number);
  const behind = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor);
    if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) { const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || e.closest('svg')) continue;
    const a = lum(rgb(getComputedStyle(e).color)), b = lum(behind(e));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) low.push([e.outerHTML.slice(0, 80), ratio]); }
  return low; }"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_word_has_the_contrast_that_wcag_aa_asks_for(browser: Any, address: str, scheme: str) -> None:
    context = browser.new_context(viewport=DESK, color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{address}#w-f1-0")
    assert page.evaluate(CONTRAST) == []
    context.close()


def test_the_dark_page_is_dark_and_so_are_its_charts(browser: Any, address: str) -> None:
    context = browser.new_context(viewport=DESK, color_scheme="dark")
    page = context.new_page()
    page.goto(address)
    colour = "s => getComputedStyle(document.querySelector(s)).{}"
    assert page.evaluate(colour.format("backgroundColor"), "body") == "rgb(21, 23, 26)"
    assert page.evaluate(colour.format("fill"), ".chart .f-ink") == "rgb(233, 230, 223)"
    context.close()


def test_the_keyboard_comes_first_to_the_way_past_the_navigation(page: Any) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the record"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_print_unfolds_what_the_screen_folds(page: Any) -> None:
    page.emulate_media(media="print")
    height = page.evaluate(
        "document.querySelector('details.background article').getBoundingClientRect().height"
    )
    assert height > 50


def test_the_hostile_words_are_all_there_to_be_read(page: Any) -> None:
    assert "window.pwned = 1; alert(1)" in page.inner_text("#texts ~ article:nth-of-type(6)")
    assert HOSTILE.startswith("<script>")
