"""Each way in which a walk can end lands in its outcome, with a sentence that is true."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from audits.archive import StoredWalk
from audits.browser import Browser
from audits.model import Arrival, Choose, Expect, Open, Outcome, ReasonCode, Step, Stop
from audits.watchdog import renderers
from reports.words import Words
from tests.browser.pages import Answer, Pages, serving
from tests.browser.walks import SHORT, begun, fill, handle, press, scenario, step, walk_of

pytestmark = pytest.mark.browser

START = "<h1>Start</h1>"
FORM = "<h1>Start</h1><form method=post action={}><label>Name <input name=n></label><button>Send</button></form>"
GO = '<h1>Start</h1><button onclick="{}">Go</button>'
END = step("End")


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    with serving() as served:
        served.html("/end", "<h1>End</h1><p>Done.")
        yield served


def told(walk: StoredWalk, code: ReasonCode, english: str) -> None:
    """The walk ended for this reason, and both languages say so without a gap."""
    reason = walk.ending.reason
    assert (reason.code, walk.ending.outcome) == (code, reason.outcome), reason
    assert Words("en").reason(reason) == english
    assert "…" not in Words("fr").reason(reason)
    assert walk.sealed


# --- what the page that arrives says --------------------------------------------------------------------------

LOGIN = "<h1>Espace</h1><p>Connectez-vous<form><input><input type=password></form>"
ARRIVALS = {
    "a server error": (500, "<h1>Oops</h1>", ReasonCode.SERVER_ERROR, "The server answered with error 500."),
    "out of service": (503, "<h1>Down</h1>", ReasonCode.SERVER_ERROR, "The server answered with error 503."),
    "a dead link": (404, "<h1>No</h1>", ReasonCode.SERVER_ERROR, "The server answered with error 404."),
    "a form that comes back": (
        422,
        "<h1>Start</h1><input aria-label=Name>",
        ReasonCode.INPUT_REFUSED,
        "The service refused what was typed, in a way that the script does not foresee.",
    ),
    "a refusal": (403, "<h1>No</h1>", ReasonCode.REFUSED_STATUS, "The service refused the visit (status 403)."),
    "too many visits": (429, "<h1>No</h1>", ReasonCode.REFUSED_STATUS, "The service refused the visit (status 429)."),
    "a bot wall": (
        200,
        "<h1>Just a moment</h1>Checking your browser",
        ReasonCode.BOT_WALL,
        "The service showed a page meant to keep robots out.",
    ),
    "a login": (200, LOGIN, ReasonCode.LOGIN_WALL, "The service asks the visitor to identify themselves."),
    "a CAPTCHA": (
        200,
        "<h1>Check</h1><label><input type=checkbox>I am not a robot</label>",
        ReasonCode.CAPTCHA,
        "The service asks for a test that is meant to keep robots out (CAPTCHA).",
    ),
    "a code": (
        200,
        "<h1>Check</h1><label>Code de vérification <input autocomplete=one-time-code></label>",
        ReasonCode.CODE_DEMANDED,
        "The service asks for a code sent to a phone or by e-mail.",
    ),
    "a payment": (
        200,
        "<h1>Pay</h1><label>Card number <input></label>",
        ReasonCode.PAYMENT,
        "The service asks for a payment.",
    ),
    "nothing": (200, "", ReasonCode.BLANK_PAGE, "The page that arrived was empty."),
    "a drawing": (
        200,
        "<svg width=50 height=50><circle r=20 /></svg>",
        ReasonCode.ARRIVAL_NOT_SEEN,
        "The page expected here was not seen: End.",
    ),
    "an account to make": (
        200,
        "<h1>Compte</h1>Se connecter<form><input><input type=password><input type=password></form>",
        ReasonCode.ARRIVAL_NOT_SEEN,
        "The page expected here was not seen: End.",
    ),
    "another page": (
        200,
        "<h1>News</h1>",
        ReasonCode.ARRIVAL_NOT_SEEN,
        "The page expected here was not seen: End.",
    ),
}


@pytest.mark.parametrize("what", ARRIVALS)
def test_the_page_that_a_form_leads_to(browser: Browser, pages: Pages, tmp_path: Path, what: str) -> None:
    status, body, code, english = ARRIVALS[what]
    pages.html("/answer", body, status)
    start = pages.html("/start", FORM.format("/answer"))
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Send")), END))
    told(walk, code, english)
    assert [each.finished.status for each in walk.steps if each.finished] == ["done", "ended_here"]


def test_an_application_served_with_an_error_and_there_all_the_same(
    browser: Browser, pages: Pages, tmp_path: Path
) -> None:
    start = pages.html("/spa", "<script>setTimeout(() => document.body.innerHTML = '<h1>End</h1>', 100)</script>", 404)
    assert walk_of(browser, tmp_path, scenario(start, END)).ending.outcome is Outcome.COMPLETED


@pytest.mark.parametrize("status", [404, 400])
def test_an_address_of_the_script_that_leads_nowhere_is_nobodys_doing(
    browser: Browser, pages: Pages, tmp_path: Path, status: int
) -> None:
    gone = pages.html("/gone", "<h1>No</h1>", status)
    start = pages.html("/start", START)
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", Open(url=gone)), END))
    told(walk, ReasonCode.NOT_FOUND, f"There is no page at this address (status {status}).")


def test_a_request_behind_the_page_that_the_server_fails(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/api", "no", 500)
    start = pages.html("/start", GO.format("fetch('/api', {method: 'POST'})"))
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Go")), END))
    told(walk, ReasonCode.SERVER_ERROR, "The server answered with error 500.")


@pytest.mark.parametrize("proof", [Arrival(url="/login"), Arrival(heading=handle("Espace"))])
def test_who_lands_on_a_login_page_has_completed_nothing(
    browser: Browser, pages: Pages, tmp_path: Path, proof: Arrival
) -> None:
    start = pages.html("/login", LOGIN)
    walk = walk_of(browser, tmp_path, scenario(start, Step(title={"en": "End"}, arrive=proof)))
    told(walk, ReasonCode.LOGIN_WALL, "The service asks the visitor to identify themselves.")


def test_a_control_missed_on_a_login_page(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    start = pages.html("/login", LOGIN)
    walk = walk_of(browser, tmp_path, scenario(start, step("Espace", press("Book"))))
    told(walk, ReasonCode.LOGIN_WALL, "The service asks the visitor to identify themselves.")


# --- the page and the script ----------------------------------------------------------------------------------


def test_what_the_script_no_longer_finds(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    start = pages.html(
        "/drift",
        "<h1>Start</h1><button>Twice</button><button>Twice</button>"
        "<label>Kind <select><option>Visa</option></select></label>",
    )
    missed = {
        ReasonCode.CONTROL_NOT_FOUND: (press("Book"), "“Book” was not found on the page."),
        ReasonCode.CONTROL_AMBIGUOUS: (press("Twice"), "“Twice” names more than one control on the page."),
        ReasonCode.OPTION_NOT_FOUND: (
            Choose(control=handle("Kind"), option={"*": "Passport"}),
            "“Kind” does not offer “Passport”.",
        ),
        ReasonCode.EXPECTATION_NOT_MET: (
            Expect(text=handle("Opening hours")),
            "What the script expects was not on the page: Opening hours.",
        ),
    }
    for code, (action, english) in missed.items():
        walk = walk_of(browser, tmp_path / code.value, scenario(start, step("Start", action)))
        told(walk, code, english)
        assert walk.ending.outcome is Outcome.DRIFTED
        assert not walk.steps[0].actions[-1].done


def test_a_form_that_the_browser_holds_back_is_no_dead_control(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    start = pages.html(
        "/held", "<h1>Start</h1><form action=/end><input aria-label=Name required><button>Send</button></form>"
    )
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Send"), press("Send")), END))
    told(
        walk,
        ReasonCode.INPUT_REFUSED,
        "The service refused what was typed, in a way that the script does not foresee.",
    )


# --- dead controls, and those that are not --------------------------------------------------------------------


@pytest.mark.parametrize("handler", ["", "missing()", "this.hidden = false"])
def test_a_control_that_does_nothing_twice(browser: Browser, pages: Pages, tmp_path: Path, handler: str) -> None:
    start = pages.html("/dead", GO.format(handler))
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Go")), END))
    told(walk, ReasonCode.DEAD_CONTROL, "“Go” was pressed and nothing happened, twice.")
    located = walk.steps[0].actions[-1].located
    assert located is not None and located.name == "Go"


EFFECTS = {
    "a class": "document.querySelector('h1').className = 'a'",
    "a state": "this.setAttribute('aria-expanded', this.getAttribute('aria-expanded') !== 'true')",
    "a style of the same length": "p.style.display = p.style.display === 'none' ? 'flex' : 'none'",
    "scrolling": "window.scrollTo(0, 500)",
    "a part that scrolls": "p.scrollTop = 50",
    "focus": "document.querySelector('input').focus()",
    "a value": "document.querySelector('input').value += 'x'",
    "a late request": "setTimeout(() => fetch('/end'), 600)",
    "a download": "location.href = '/file'",
    "a file in a window of its own": "window.open('/file')",
    "a question": "confirm('Sure?')",
    "a prompt": "prompt('Why?')",
    "the clipboard": "navigator.clipboard.writeText('copied')",
    "printing": "print()",
    "a letter": "location.href = 'mailto:a@example.org'",
    "a shadow": "p.attachShadow({mode: 'open'}).innerHTML = 'x'",
    "a modal": "document.querySelector('dialog').showModal()",
}


def test_controls_whose_effect_is_only_seen(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    attachment = {"Content-Type": "application/zip", "Content-Disposition": "attachment; filename=a.zip"}
    pages.answers["/file"] = (200, attachment, b"zip")
    buttons = "".join(f'<button onclick="{handler}">Try {what}</button>' for what, handler in EFFECTS.items())
    start = pages.html(
        "/effects",
        f"<h1>Start</h1><input aria-label=Field>{buttons}<p id=p style='height: 60px; overflow: auto'>"
        f"{'<br>' * 20}</p><dialog>Hello</dialog><div style='height: 2000px'></div>",
    )
    presses = [press(f"Try {what}") for what in EFFECTS]
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", *presses)))
    assert walk.ending.reason.code is ReasonCode.GOAL_REACHED, walk.ending.reason
    assert [each.done for each in walk.steps[0].actions] == [True] * len(EFFECTS)


# --- pages that fail in the browser ---------------------------------------------------------------------------


def test_a_page_that_hangs(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/hang", "<h1>Hang</h1><script>setTimeout(() => { while (true); }, 0)</script>")
    start = pages.html("/start", FORM.format("/hang"))
    patience = replace(SHORT, hang=15.0)
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Send")), END), patience=patience)
    told(walk, ReasonCode.PAGE_HUNG, "The page stopped responding.")
    assert walk_of(browser, tmp_path, scenario(pages.url("/end"), END)).ending.outcome is Outcome.COMPLETED


def test_a_page_that_crashes(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/crash", "<h1>Wait</h1>")
    start = pages.html("/start", FORM.format("/crash"))

    def crash(event: object) -> None:
        process = browser.process()
        if getattr(event, "event", "") == "step_started" and getattr(event, "step", 0) == 1 and process:
            for renderer in renderers(process):
                renderer.kill()

    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Send")), END), on_event=crash)
    told(walk, ReasonCode.PAGE_CRASHED, "The page crashed the browser tab.")


def test_a_page_that_is_closed(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    start = pages.html("/start", START)

    def close(event: object) -> None:
        if getattr(event, "event", "") == "arrived":
            walk.page.close()

    walk = begun(browser, tmp_path, scenario(start, step("Start", press("Go")), END), on_event=close)
    told(walk.run(), ReasonCode.PAGE_CLOSED, "The page closed itself.")


def test_a_service_that_never_answers(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    let_go = threading.Event()

    def late() -> Answer:
        let_go.wait(60)
        return 200, {}, b""

    pages.answers["/late"] = late
    start = pages.html("/start", FORM.format("/late"))
    patience = replace(SHORT, hang=12.0)
    try:
        walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Send")), END), patience=patience)
    finally:
        let_go.set()
    told(walk, ReasonCode.NEVER_ANSWERED, "The service did not answer in time.")


def test_a_page_whose_last_part_never_comes_is_a_page(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    let_go = threading.Event()

    def late() -> Answer:
        let_go.wait(60)
        return 200, {}, b""

    pages.answers["/picture"] = late
    start = pages.html("/parts", "<h1>Start</h1><img src=/picture alt=''><a href=/end>Go</a>")
    try:
        walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Go")), END))
    finally:
        let_go.set()
    assert walk.ending.outcome is Outcome.COMPLETED


def test_dialog_after_dialog(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/storm", "<h1>Storm</h1><script>while (true) alert('again')</script>")
    start = pages.html("/start", FORM.format("/storm"))
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Send")), END))
    told(walk, ReasonCode.DIALOG_STORM, "The page opened dialog after dialog and could not be used.")


# --- addresses ------------------------------------------------------------------------------------------------


def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def hanging_up() -> Iterator[int]:
    """A port whose server closes every connection without a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                connection.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield int(listening.getsockname()[1])
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()


def test_addresses_that_give_no_page(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.answers["/loop"] = (302, {"Location": "/loop"}, b"")
    pages.answers["/pdf"] = (200, {"Content-Type": "application/pdf"}, b"%PDF-1.4\n%%EOF")
    pages.answers["/text"] = (200, {"Content-Type": "text/plain"}, b"words")
    pages.html("/none", "<h1>No</h1>", 404)
    closed = unused_port()
    with hanging_up() as silent:
        cases = [
            (f"http://nowhere.invalid:{pages.port}/", ReasonCode.NO_SUCH_HOST, "under the name nowhere.invalid"),
            (
                f"http://127.0.0.1:{closed}/",
                ReasonCode.CONNECTION_REFUSED,
                f"127.0.0.1:{closed} refused the connection.",
            ),
            (f"http://127.0.0.1:{silent}/", ReasonCode.CONNECTION_LOST, f"connection to 127.0.0.1:{silent}"),
            (pages.url("/loop"), ReasonCode.REDIRECT_LOOP, "round in circles"),
            (pages.url("/none"), ReasonCode.NOT_FOUND, "There is no page at this address (status 404)."),
            (pages.url("/pdf"), ReasonCode.NOT_A_PAGE, "The address gives a file, not a page."),
            (pages.url("/text"), ReasonCode.NOT_A_PAGE, "The address gives a file, not a page."),
            ("http://", ReasonCode.BAD_ADDRESS, "This is not an address that can be visited: http://."),
        ]
        for at, (url, code, words) in enumerate(cases):
            walk = walk_of(browser, tmp_path / str(at), scenario(url, END))
            told(walk, code, Words("en").reason(walk.ending.reason))
            assert words in Words("en").reason(walk.ending.reason)
            assert walk.ending.outcome is Outcome.UNREACHABLE


def test_a_server_that_is_gone_in_the_middle(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    port = unused_port()
    start = pages.html("/start", FORM.format(f"http://127.0.0.1:{port}/"))
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Send")), END))
    told(walk, ReasonCode.CONNECTION_REFUSED, f"127.0.0.1:{port} refused the connection.")


def test_a_certificate_that_nobody_vouches_for(browser: Browser, tmp_path: Path) -> None:
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secure.load_cert_chain(Path(__file__).parents[1] / "hostile" / "self_signed.pem")
    with serving(secure) as served:
        url = f"https://127.0.0.1:{served.port}/"
        walk = walk_of(browser, tmp_path, scenario(url, END))
    english = f"The connection to 127.0.0.1:{served.port} could not be made secure (ERR_CERT_AUTHORITY_INVALID)."
    told(walk, ReasonCode.TLS_ERROR, english)


# --- windows, dialogs, files, redirects -----------------------------------------------------------------------


def test_a_pop_up_is_followed_and_left(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/window", "<h1>Window</h1><button onclick='opener.done(); window.close()'>Take</button>")
    start = pages.html(
        "/start",
        "<h1>Start</h1><button onclick=\"window.open('/window')\">Look up</button>"
        "<script>function done() { document.body.innerHTML = '<h1>End</h1>' }</script>",
    )
    steps = step("Start", press("Look up")), step("Window", press("Take")), END
    walk = walk_of(browser, tmp_path, scenario(start, *steps))
    assert walk.ending.outcome is Outcome.COMPLETED
    assert [event.kind for event in walk.steps[0].page_events] == ["popup"]
    window = walk.steps[1].finished
    assert window is not None and walk.steps[1].observed[0].url == pages.url("/window")


def test_a_pop_up_that_fails(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/window", "<h1>Oops</h1>", 500)
    start = pages.html("/start", GO.format("window.open('/window')"))
    walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Go")), END))
    told(walk, ReasonCode.SERVER_ERROR, "The server answered with error 500.")


def test_what_a_page_does_is_told_of_its_step(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.answers["/moved"] = (302, {"Location": "/second"}, b"")
    pages.html(
        "/second",
        "<h1>Second</h1><script>alert('Welcome')</script><a href=/file>File</a><a href=/end>Go</a>",
    )
    attachment = {"Content-Type": "application/zip", "Content-Disposition": "attachment; filename=a.zip"}
    pages.answers["/file"] = (200, attachment, b"zip")
    start = pages.html(
        "/start",
        "<h1>Start</h1><input aria-label=Name>"
        "<script>addEventListener('beforeunload', e => e.preventDefault())</script>"
        "<a href=/moved onclick=\"return confirm('Sure?')\">Go</a>",
    )
    steps = step("Start", fill("Name", "x"), press("Go")), step("Second", press("File"), press("Go")), END
    walk = walk_of(browser, tmp_path, scenario(start, *steps))
    assert walk.ending.outcome is Outcome.COMPLETED
    first, second, _ = [[(each.kind, each.text) for each in step.page_events] for step in walk.steps]
    assert ("dialog", "confirm: Sure?") in first
    assert ("dialog", "beforeunload: ") in first
    assert ("redirect", "302") in first
    assert ("dialog", "alert: Welcome") in second
    assert ("download", "a.zip") in second
    assert len(first) + len(second) == 5


# --- on purpose, and ours -------------------------------------------------------------------------------------


def test_a_script_that_asks_to_stop(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    walk = walk_of(browser, tmp_path, scenario(pages.url("/end"), step("End", Stop(why="enough"))))
    told(walk, ReasonCode.STOP_ASKED, "The script asks to stop here.")


def test_a_browser_that_dies_is_not_the_services_doing(pages: Pages, tmp_path: Path) -> None:
    start = pages.html("/start", FORM.format("/end"))
    with Browser() as browser:

        def kill(event: object) -> None:
            process = browser.process()
            if getattr(event, "event", "") == "arrived" and process:
                family = [*process.children(recursive=True), process]
                for each in family:
                    each.kill()
                psutil.wait_procs(family, timeout=10)

        walk = walk_of(browser, tmp_path, scenario(start, step("Start", press("Send")), END), on_event=kill)
        told(walk, ReasonCode.BROWSER_DIED, "The browser ended unexpectedly.")
        assert walk.ending.outcome is Outcome.INTERRUPTED
        again = walk_of(browser, tmp_path, scenario(pages.url("/end"), END))
    assert again.ending.outcome is Outcome.COMPLETED, "the next walk gets a browser that lives"
