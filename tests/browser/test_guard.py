"""The guard refuses whatever changes or leaves a page that is only looked at."""

from __future__ import annotations

import base64
import hashlib
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

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


@contextmanager
def sockets() -> Iterator[tuple[int, list[str]]]:
    """A server of web sockets, and what reached it."""
    got: list[str] = []

    def serve(connection: socket.socket) -> None:
        with connection:
            head = b""
            while b"\r\n\r\n" not in head:
                head += connection.recv(4096)
            got.append("open")
            key = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key"))
            digest = hashlib.sha1(key.split(b": ")[1] + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()
            answer = [b"HTTP/1.1 101 OK", b"Upgrade: websocket", b"Connection: Upgrade"]
            answer += [b"Sec-WebSocket-Accept: " + base64.b64encode(digest), b"", b""]
            connection.sendall(b"\r\n".join(answer))
            while (frame := connection.recv(4096)) and frame[0] & 15 == 1:
                got.append("message")

    def accept() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield int(listening.getsockname()[1]), got
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


def test_sockets_wait_and_none_opens(pages: Pages, page: Page) -> None:
    pages.html("/", "<h1>Here</h1>")
    page.goto(pages.url())
    guard = Guard(page.context)
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    guard.meet(page, session)
    with sockets() as (port, got):
        page.evaluate(f"() => {{ first = new WebSocket('ws://127.0.0.1:{port}/') }}")
        page.wait_for_function("() => first.readyState === 1")
        with guard.closed():
            page.evaluate(f"() => {{ first.send('x'); second = new WebSocket('ws://127.0.0.1:{port}/') }}")
            page.wait_for_function("() => second.readyState === 3")
            assert page.evaluate("() => navigator.onLine"), "the page is not told"
            assert got == ["open"]
        deadline = time.monotonic() + 20
        while got == ["open"] and time.monotonic() < deadline:
            page.wait_for_timeout(20)
        assert got == ["open", "message"], "what had waited goes on its way"
        guard.close_for_good()
        page.evaluate("() => { first.send('y') }")
        guard.leave()
    assert got == ["open", "message"]


def test_a_page_is_left_without_a_last_word(pages: Pages, page: Page) -> None:
    parting = (
        "<script>for (const event of ['pagehide', 'unload', 'visibilitychange'])"
        " addEventListener(event, () => navigator.sendBeacon('/last'));"
        " document.addEventListener('visibilitychange', () => navigator.sendBeacon('/last'))</script>"
    )
    pages.html("/inner", parting)
    pages.html("/", f"<h1>Here</h1>{parting}<iframe src={pages.url('/inner', 'localhost')}></iframe>")
    page.goto(pages.url())
    Guard(page.context).leave()
    pages.html("/after", "there")
    with page.context.browser.new_context() as other:  # type: ignore[union-attr]
        other.new_page().goto(pages.url("/after"))
    assert pages.got("/last") == []
