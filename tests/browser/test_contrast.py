"""Contrast that axe-core leaves undecided, measured on what is drawn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from audits.browser import Browser
from audits.check import Checker
from audits.model import Verdict
from audits.profiles import load_profile
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser

DARK = "background: linear-gradient(90deg, #101820, #203040)"
PALE = "background: linear-gradient(90deg, #e8e8e8, #ffffff)"
HALF = "background: linear-gradient(90deg, #000000, #ffffff)"
UNDER = "background: linear-gradient(#00008f, #00008f) 0 100% / 100% 2px no-repeat"


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


def verdicts(browser: Browser, pages: Pages, body: str) -> list[Verdict]:
    pages.html("/seen", f"<h1>Permits</h1>{body}")
    (looked,) = Checker(browser, load_profile("desktop")).look([pages.url("/seen")])
    assert looked.observation is not None and looked.observation.axe is not None
    assert "color-contrast" in {each.id for each in looked.observation.axe.incomplete}, "axe decides it by itself"
    return [each.verdict for each in looked.findings if each.rule == "axe/color-contrast"]


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (f"{DARK}; color: #ffffff", []),
        (f"{UNDER}; color: #00008f", []),
        (f"{PALE}; color: #bbbbbb", [Verdict.FAILED]),
        (f"{HALF}; color: #777777", [Verdict.CANNOT_TELL]),
        (f"{DARK}; color: #ffffff; text-shadow: 1px 1px red", [Verdict.CANNOT_TELL]),
        (f"{DARK}; color: rgba(255, 255, 255, .2)", [Verdict.FAILED]),
    ],
)
def test_words_over_what_no_style_tells(browser: Browser, pages: Pages, style: str, expected: list[Verdict]) -> None:
    words = f"<p style='display: inline-block; {style}'>Bring the form to the counter in the town hall</p>"
    assert verdicts(browser, pages, words) == expected


def test_a_measured_contrast_is_told_with_its_figures(browser: Browser, pages: Pages) -> None:
    pages.html("/seen", f"<h1>Permits</h1><p style='{PALE}; color: #bbbbbb'>Bring the form to the counter</p>")
    (looked,) = Checker(browser, load_profile("desktop")).look([pages.url("/seen")])
    (found,) = [each for each in looked.findings if each.rule == "axe/color-contrast"]
    assert float(found.facts["contrast"]) < 2 and found.facts["expected"] == "4.5"


def test_words_below_the_window_are_measured_too(browser: Browser, pages: Pages) -> None:
    low = f"<div style='height: 1500px'></div><p style='{DARK}; color: white'>At the foot of the page</p>"
    assert verdicts(browser, pages, low) == []


def test_words_that_something_lies_over_are_for_a_person(browser: Browser, pages: Pages) -> None:
    over = "position: absolute; inset: 0; background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) #fff"
    cover = f"<div style='{over}'></div>"
    words = f"<div style='position: relative'><p style='{DARK}; color: white'>Hidden words of the page</p>{cover}</div>"
    assert Verdict.FAILED not in verdicts(browser, pages, words)
