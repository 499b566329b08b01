"""A report in a real browser: nothing of an audited page acts, and everybody can read it, at any width and on paper."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Dialog, Page

from audits.browser import Browser
from audits.frames import Documents
from audits.model import Profile, Viewport
from audits.probes.axe import run_axe
from reports.page import write_report
from reports.words import languages
from tests.unit import report_archive

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def listener() -> Iterator[socket.socket]:
    """What the attacks of the archive try to reach: a connection, even an empty one, is heard."""
    with socket.create_server(("127.0.0.1", 0)) as heard:
        heard.setblocking(False)
        yield heard


def connections(listener: socket.socket) -> int:
    """How many connections came since the last question."""
    count = 0
    while True:
        try:
            listener.accept()[0].close()
        except BlockingIOError:
            return count
        count += 1


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory, listener: socket.socket) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("archive")
    report_archive.build(root, port=listener.getsockname()[1])
    return {lang: write_report(root, tmp_path_factory.mktemp(lang) / "out", lang) for lang in languages()}


@dataclass
class Tab:
    """A page and everything it tried to do."""

    page: Page
    dialogs: list[str] = field(default_factory=list)
    popups: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("dialog", self._asked)
        self.page.on("popup", lambda popup: self.popups.append(popup.url))

    def _asked(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()


def opened(browser: Browser, path: Path, width: int = 1280, wait: Literal["load", "commit"] = "load") -> Iterator[Tab]:
    context = browser.new_context(Profile(name="reader", viewport=Viewport(width=width, height=900)))
    tab = Tab(context.new_page())
    tab.page.goto(path.as_uri(), wait_until=wait)
    yield tab
    context.close()


@pytest.fixture(params=[(lang, width) for lang in languages() for width in (1280, 320)], ids=str)
def tab(request: pytest.FixtureRequest, browser: Browser, reports: dict[str, Path]) -> Iterator[Tab]:
    lang, width = request.param
    yield from opened(browser, reports[lang], width)


@pytest.fixture
def english(browser: Browser, reports: dict[str, Path]) -> Iterator[Tab]:
    yield from opened(browser, reports["en"])


def open_all(tab: Tab) -> None:
    tab.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


def test_axe_finds_nothing(tab: Tab) -> None:
    open_all(tab)
    session = tab.page.context.new_cdp_session(tab.page)
    seen, not_audited = run_axe(Documents(tab.page, session).refresh(), seconds=240)
    assert seen is not None and not_audited == [], not_audited
    assert [(rule.id, [node.html for node in rule.nodes][:3]) for rule in seen.violations] == []
    assert "color-contrast" in {*seen.passes, *(rule.id for rule in seen.incomplete)}


def test_nothing_runs_and_nothing_is_asked_for(tab: Tab, listener: socket.socket) -> None:
    for link in tab.page.locator("details summary").all():
        link.click()
    tab.page.mouse.wheel(0, 20000)
    tab.page.wait_for_timeout(300)
    assert (tab.dialogs, tab.popups, connections(listener)) == ([], [], 0)
    assert "owned" not in tab.page.title()
    assert tab.page.evaluate("[...document.querySelectorAll('script, iframe, form, [style]')].length") == 0


def test_reading_needs_one_direction_of_scrolling(tab: Tab) -> None:
    open_all(tab)
    assert tab.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    wide = "[...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1"
    wide += " && /auto|scroll/.test(getComputedStyle(e).overflowX)).map(e => e.className)"
    assert tab.page.evaluate(wide) == []


def test_the_first_table_starts_on_the_first_screen_and_its_cells_can_be_hit(english: Tab) -> None:
    top = "document.querySelector('table.glance').getBoundingClientRect().top"
    assert english.page.evaluate(top) < 200
    sizes = "[...document.querySelectorAll('.glance a.sign')].map(a => a.getBoundingClientRect())"
    boxes = english.page.evaluate(f"{sizes}.map(({{width, height}}) => [width, height])")
    assert len(boxes) > 30
    assert [box for box in boxes if min(box) < 24] == []


def test_every_picture_is_there(tab: Tab) -> None:
    assert tab.page.evaluate("[...document.images].length") >= 8
    assert tab.page.evaluate("[...document.images].filter(i => !i.naturalWidth).map(i => i.src)") == []


def test_marks_lie_on_what_they_mark(english: Tab) -> None:
    drawn = english.page.evaluate(
        """() => {
          const frame = document.querySelector('#walk-1-step-1 .frame'), image = frame.querySelector('img');
          const [i, r] = [image, frame.querySelector('rect:not(.halo)')].map(e => e.getBoundingClientRect());
          const scale = i.width / 1280;
          return [(r.x - i.x) / scale, (r.y - i.y) / scale, r.width / scale, r.height / scale];
        }"""
    )
    box = report_archive.field_box(1)
    assert drawn == pytest.approx([box.x, box.y, box.width, box.height], abs=8), "the stroke is 2.5 pixels wide"


def test_the_way_of_focus_lies_on_what_had_focus(english: Tab) -> None:
    open_all(english)
    drawn = english.page.evaluate(
        """() => {
          const frame = document.querySelector('details.route .frame'), image = frame.querySelector('img');
          const box = image.getBoundingClientRect(), scale = box.width / 1280;
          const at = ({x, y, width, height}) => [(x + width / 2 - box.x) / scale, (y + height / 2 - box.y) / scale];
          return [...frame.querySelectorAll('circle')].map(each => at(each.getBoundingClientRect()));
        }"""
    )
    rows = [report_archive.field_box(row) for row in range(len(drawn))]
    assert len(drawn) >= 1
    for dot, box in zip(drawn, rows, strict=True):
        assert dot == pytest.approx([box.x - 0.024 * 1280, box.y + box.height / 2], abs=2), "before its words"


def test_the_keyboard_reaches_every_link_and_the_skip_link_first(english: Tab) -> None:
    page = english.page
    focused = "document.activeElement.getAttribute('href') || document.activeElement.tagName"
    page.keyboard.press("Tab")
    assert page.evaluate(focused) == "#main"
    box = page.evaluate("(({top, left}) => [top, left])(document.activeElement.getBoundingClientRect())")
    assert min(box) >= 0, "the skip link shows itself when it is reached"
    reached = 1
    reachable = """[...document.querySelectorAll('a[href], summary, [tabindex="0"]')]
        .filter(element => element.checkVisibility({contentVisibilityAuto: true})).length"""
    expected = page.evaluate(reachable)
    for _ in range(expected + 5):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", page.evaluate("document.activeElement.outerHTML")
        reached += 1
    assert reached == expected


def test_the_skip_link_skips(english: Tab) -> None:
    english.page.keyboard.press("Tab")
    english.page.keyboard.press("Enter")
    assert english.page.evaluate("document.activeElement.id") == "main"


def test_the_listener_hears_what_a_page_does_that_nothing_holds_back(
    browser: Browser, listener: socket.socket, tmp_path: Path
) -> None:
    (tmp_path / "bare.html").write_bytes(report_archive.hostile_page(listener.getsockname()[1]))
    for tab in opened(browser, tmp_path / "bare.html", wait="commit"):
        tab.page.wait_for_timeout(500)
        assert connections(listener) > 0


def test_a_snapshot_is_shown_and_can_do_nothing(
    browser: Browser, reports: dict[str, Path], listener: socket.socket
) -> None:
    pages = sorted((reports["en"].parent / "evidence").glob("*.view.html"))
    hostile = next(page for page in pages if "kept" in page.read_text(encoding="utf-8"))
    connections(listener)
    for tab in opened(browser, hostile):
        frame = tab.page.frames[1]
        frame.locator("p", has_text="kept").wait_for(timeout=5000)
        tab.page.wait_for_timeout(500)
        frame.locator("a").click(no_wait_after=True)
        tab.page.wait_for_timeout(500)
        assert (tab.dialogs, tab.popups, connections(listener)) == ([], [], 0)
        assert tab.page.evaluate("window.owned") is None
        assert tab.page.url == hostile.as_uri()
        tab.page.set_viewport_size({"width": 320, "height": 700})
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_it_prints_on_a4_with_its_pictures(english: Tab, tmp_path: Path) -> None:
    english.page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True, print_background=True)
    content = (tmp_path / "report.pdf").read_bytes()
    boxes = {
        tuple(round(float(n)) for n in box.split()[2:]) for box in re.findall(rb"/MediaBox \[([\d. ]+)\]", content)
    }
    assert boxes == {(595, 842)} or boxes == {(596, 842)}
    assert len(re.findall(rb"/Type /Page\b", content)) >= 10
    assert len(re.findall(rb"/Subtype /Image", content)) >= 8


def test_on_paper_tables_stay_tables_and_proofs_are_open(english: Tab) -> None:
    english.page.emulate_media(media="print")
    english.page.set_viewport_size({"width": 700, "height": 1000})
    assert english.page.evaluate("getComputedStyle(document.querySelector('.matrix td')).display") == "table-cell"
    hidden = "document.querySelector('.proofs .hash').checkVisibility({contentVisibilityAuto: true})"
    assert english.page.evaluate(hidden)
    assert not english.page.locator(".skip").is_visible()
