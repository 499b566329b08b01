"""The page on which findings are reviewed: by keyboard, by everybody, and by nobody from outside."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.archive import Archive
from audits.browser import Browser
from audits.probes.axe import run_axe
from reports.review import items
from reports.review_page import ReviewDesk
from reports.words import Words
from tests.browser.looking import documents_of, opened
from tests.unit import report_archive

pytestmark = pytest.mark.browser


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    kept = Archive(tmp_path / "archive")
    report_archive.blocked(kept)
    report_archive.hostile(kept)
    return kept


@pytest.fixture(params=["en", "fr"])
def desk(archive: Archive, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[ReviewDesk]:
    served = ReviewDesk(archive, items(archive.walks()), Words(request.param), "Ada", tmp_path / "copies")
    served.start()
    yield served
    served.stop()


def test_a_finding_is_confirmed_with_keys_alone(browser: Browser, archive: Archive, desk: ReviewDesk) -> None:
    with opened(browser, desk.address) as page:
        page.focus("#finding-0")
        page.keyboard.press("Tab")
        while page.evaluate("document.activeElement.type") != "radio":
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
        page.keyboard.press("Tab")
        page.keyboard.type("Seen.")
        with page.expect_navigation():
            while page.evaluate("document.activeElement.type") != "submit":
                page.keyboard.press("Tab")
            page.keyboard.press("Enter")
        assert "#finding-1" in page.url
    said = [review for walk in archive.walks() for review in walk.reviews()]
    assert [(each.status.value, each.by, each.why) for each in said] == [("confirmed", "Ada", "Seen.")]


def test_a_missing_reason_is_told_and_nothing_is_lost(browser: Browser, archive: Archive, desk: ReviewDesk) -> None:
    with opened(browser, desk.address) as page:
        page.check("input[value=dismissed] >> nth=0")
        with page.expect_navigation():
            page.click("button >> nth=0")
        assert page.locator("[role=alert]").count() == 1
    assert [review for walk in archive.walks() for review in walk.reviews()] == []


def test_everybody_can_use_it(browser: Browser, desk: ReviewDesk) -> None:
    with opened(browser, desk.address) as page:
        assert page.locator("figure.closeup").count() > 0
        seen, missed = run_axe(documents_of(page))
        assert seen is not None and missed == []
        assert [(rule.id, [node.selector for node in rule.nodes]) for rule in seen.violations] == []
        page.set_viewport_size({"width": 320, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_nobody_from_outside_can_send_a_review(archive: Archive, desk: ReviewDesk) -> None:
    outside = desk.address.rsplit("/", 2)[0] + "/decide/0"
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(outside, data=b"status=confirmed")
    assert [review for walk in archive.walks() for review in walk.reviews()] == []
