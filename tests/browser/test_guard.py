"""The guard refuses whatever changes or leaves a page that is only looked at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from audits.browser import Browser
from audits.guard import Guard
from audits.profiles import load_profile
from tests.browser.pages import Pages, serving

pytestmark = pytest.mark.browser


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


@pytest.fixture
def page() -> Iterator[Page]:
    with Browser() as browser:
        context = browser.new_context(load_profile("desktop"))
        yield context.new_page()
        context.close()


ATTEMPTS = {
    "a link": "() => { location.href = '/left' }",
    "a POST": "() => fetch('/left', {method: 'POST'}).catch(() => null)",
    "a beacon": "() => navigator.sendBeacon('/left', 'x')",
    "a form": "() => document.forms[0].submit()",
    "a GET form in a pop-up": "() => { document.forms[1].submit() }",
    "a window": "() => { window.open('/left') }",
    "a frame": "() => { const f = document.createElement('iframe'); f.src = '/left'; document.body.append(f) }",
}


@pytest.mark.parametrize("attempt", ATTEMPTS)
def test_nothing_leaves_while_closed(pages: Pages, page: Page, attempt: str) -> None:
    pages.html("/left", "gone")
    pages.html(
        "/",
        "<h1>Here</h1><form method=post action=/left><input name=a></form>"
        "<form action=/left target=_blank><input name=a></form>",
    )
    page.goto(pages.url())
    guard = Guard(page.context)
    with guard.closed():
        page.evaluate(ATTEMPTS[attempt])
        page.wait_for_timeout(300)
        assert page.locator("h1").inner_text() == "Here"
    assert pages.got("/left") == []
    assert guard.refused == 1


def test_open_again_afterwards(pages: Pages, page: Page) -> None:
    pages.html("/left", "<h1>There</h1>")
    pages.html("/", "<h1>Here</h1><a href=/left>Go</a>")
    page.goto(pages.url())
    guard = Guard(page.context)
    with guard.closed():
        page.evaluate("() => fetch('/data')")
    page.click("a")
    page.wait_for_selector("text=There")
    assert pages.got("/data") == ["GET"], "plain reading is not refused"
    assert guard.refused == 0


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_stop_controls_request_is_refused_whatever_its_method(pages: Pages, page: Page, method: str) -> None:
    pages.html("/confirm", "done")
    pages.html("/", f"<h1>Here</h1><form method={method} action=/confirm><button>Confirm</button></form>")
    page.goto(pages.url())
    guard = Guard(page.context)
    guard.forbid(pages.url("/confirm"))
    page.click("button", no_wait_after=True)
    page.wait_for_timeout(300)
    assert page.locator("h1").inner_text() == "Here"
    assert pages.got("/confirm") == []
    assert guard.refused == 1


def test_no_service_worker_answers(pages: Pages, page: Page) -> None:
    pages.answers["/sw.js"] = (200, {"Content-Type": "text/javascript"}, b"self.addEventListener('fetch', () => {})")
    pages.html("/", "<h1>Here</h1>")
    page.goto(pages.url())
    page.evaluate("() => navigator.serviceWorker.register('/sw.js').catch(() => null)")
    assert page.evaluate("() => navigator.serviceWorker.controller") is None
    assert len(page.context.service_workers) == 0
