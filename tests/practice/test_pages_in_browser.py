"""The practice pages in a real browser, looked at with plain axe: no part of the kit judges here."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from audits.browser import Browser
from audits.profiles import load_profile
from scenarios.practice import PracticeServer, all_barriers
from tests.practice.journeys import JOURNEYS, site_of

pytestmark = pytest.mark.browser

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = ("label-content-name-mismatch", "css-orientation-lock", "target-size")
OPTIONS = {"resultTypes": ["violations", "incomplete"], "rules": {rule: {"enabled": True} for rule in RULES}}


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(load_profile("desktop"))
    yield context
    context.close()


def axe(page: Page) -> dict[str, set[str]]:
    """Rules that failed and rules that could not tell, over all frames."""
    page.wait_for_load_state("load")
    for frame in page.frames:
        frame.evaluate(AXE)
    seen: dict[str, Any] = page.evaluate("options => axe.run(options)", OPTIONS)
    return {kind: {rule["id"] for rule in seen[kind]} for kind in ("violations", "incomplete")}


def fits_a_narrow_window(page: Page) -> bool:
    """Whether nothing must be scrolled sideways at 320 CSS pixels, in no frame."""
    wide = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 640})
    root = "document.documentElement"
    fits = [frame.evaluate(f"{root}.scrollWidth <= {root}.clientWidth") for frame in page.frames]
    assert wide is not None
    page.set_viewport_size(wide)
    return all(fits)


@pytest.mark.parametrize("journey", JOURNEYS)
@pytest.mark.parametrize(
    "second", [pytest.param(False, id="French"), pytest.param(True, id="other language", marks=pytest.mark.whole)]
)
def test_the_mended_edition_is_clean_and_reflows(journey: str, second: bool, context: BrowserContext) -> None:
    act, languages = JOURNEYS[journey]
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    with PracticeServer("mended") as server:
        for state in act(page, server.site(site_of(journey)), languages[second]):
            assert axe(page) == {"violations": set(), "incomplete": set()}, state
            assert page.locator("h1").count() == 1, state
            assert fits_a_narrow_window(page), state
        page.close()
    assert errors == []


@pytest.mark.parametrize("journey", JOURNEYS)
def test_the_flawed_edition_has_the_barriers_that_axe_sees_and_no_other(journey: str, context: BrowserContext) -> None:
    act, languages = JOURNEYS[journey]
    page, seen = context.new_page(), set()
    with PracticeServer("flawed") as server:
        site = server.site(site_of(journey))
        for _ in act(page, site, languages[0]):
            path = "/".join(page.url.split("/")[5:]).partition("?")[0]
            seen |= {(path, f"axe/{rule}") for rule in axe(page)["violations"]}
        page.close()
    walks = {"town-hall": "town-hall-appointment", "visa": "visa-application", "social-office": "canteen-refund"}
    expected = {
        (barrier.where.page, each.rule)
        for barrier in all_barriers().values()
        for each in barrier.expects
        if each.rule.startswith("axe/") and barrier.where.walk == walks.get(journey)
    }
    assert seen == expected


def test_the_mended_calendar_and_choices_obey_the_keyboard(context: BrowserContext) -> None:
    page = context.new_page()
    with PracticeServer("mended") as server:
        page.goto(f"{server.site('town-hall')}/fr/rendez-vous")
        page.locator("#f-service").focus()
        page.keyboard.type("Pas")
        page.keyboard.press("Tab")
        for key in ("ArrowDown", "ArrowDown", "Enter", "Tab", "Enter"):
            page.keyboard.press(key)
        page.wait_for_url("**/moment")
        page.get_by_role("button", name="libre").first.press("Enter")
        page.wait_for_url("**/coordonnees")
        page.locator("phone-field input").focus()
        page.keyboard.type("0400 00 00 00")
        page.keyboard.press("Enter")
        page.wait_for_selector(".summary")
        assert page.locator("phone-field input").input_value() == "0400 00 00 00"
        assert "Nom : à compléter" in page.locator(".summary").inner_text()
        page.close()


def test_the_calendar_for_the_mouse_obeys_nothing_else(context: BrowserContext) -> None:
    page = context.new_page()
    with PracticeServer("mended", plant=["calendar-mouse-only"]) as server:
        page.goto(f"{server.site('town-hall')}/fr/rendez-vous")
        page.locator("#f-service").select_option("passport")
        page.locator("#f-place").click()
        page.locator("#place-park").click()
        page.locator("main form button").click()
        page.wait_for_url("**/moment")
        stops = set()
        for _ in range(30):
            page.keyboard.press("Tab")
            stops.add(page.evaluate("document.activeElement.className"))
        assert not any("moment" in stop for stop in stops)
        page.locator(".moment--taken").first.click()
        page.locator(".moment--free").first.click()
        page.wait_for_url("**/coordonnees")
        page.close()


def test_a_session_that_nears_its_end_warns_and_can_be_kept(context: BrowserContext) -> None:
    page = context.new_page()
    with PracticeServer("mended", idle_seconds=2) as server:
        page.goto(f"{server.site('social-office')}/fr/demande/vous")
        keep = page.get_by_role("button", name="Continuer ma session")
        keep.wait_for(timeout=3000)
        with page.expect_response("**/session") as answer:
            keep.click()
        assert answer.value.status == 204
        keep.wait_for(state="hidden", timeout=3000)
        page.close()
