"""The stop line: the last act is done on a site that the kit serves, and on no other, whoever tries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.browser import Browser
from audits.check import Checker
from audits.model import Action, Check, Choose, Dismiss, Outcome, ReasonCode
from audits.profiles import load_profile
from tests.browser.pages import Pages, serving
from tests.browser.walks import begun, fill, handle, press, scenario, step, walk_of

pytestmark = pytest.mark.browser

FORM = "<h1>Confirm</h1><form method=post action=/booked><label>Name <input name=n></label>{}</form>"
BUTTON = "<button>Confirm</button>"


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as served:
        served.html("/booked", "<h1>Booked</h1>")
        yield served


def harm(pages: Pages) -> list[tuple[str, str]]:
    """Requests that reached the service and change something, or are the stop control's own."""
    return [(method, path) for method, path in pages.requests if method != "GET" or path.startswith("/booked")]


def test_where_the_kit_serves_the_last_act_is_done(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    start = pages.html("/start", FORM.format(BUTTON))
    script = scenario(start, step("Confirm", press("Confirm")), step("Booked"), stop_before="Confirm")
    walk = walk_of(browser, tmp_path, script, serves=lambda url: url.startswith(pages.url()))
    assert walk.ending.reason.code is ReasonCode.GOAL_REACHED
    assert pages.got("/booked") == ["POST"]


# What books when it is pressed, in one way or another.
CONTROLS = {
    "a button": FORM.format(BUTTON),
    "a form that only reads": "<h1>Confirm</h1><form action=/booked><button>Confirm</button></form>",
    "a form in a pop-up": "<h1>Confirm</h1><form action=/booked target=_blank><button>Confirm</button></form>",
    "a link like a button": "<h1>Confirm</h1><a href=/booked role=button>Confirm</a>",
    "a fetch": "<h1>Confirm</h1><button onclick=\"fetch('/booked', {method: 'POST'})\">Confirm</button>",
    "a beacon": "<h1>Confirm</h1><button onclick=\"navigator.sendBeacon('/booked')\">Confirm</button>",
    "a script that sends the form": FORM.format("<button type=button onclick='this.form.submit()'>Confirm</button>"),
    "a name in pieces": FORM.format("<button aria-label='  Confirm * '>OK</button>"),
}


@pytest.mark.parametrize("what", CONTROLS)
def test_elsewhere_the_walk_stops_before_it(browser: Browser, pages: Pages, tmp_path: Path, what: str) -> None:
    start = pages.html("/start", CONTROLS[what])
    script = scenario(start, step("Confirm", press("Confirm")), step("Booked"), stop_before="Confirm")
    walk = walk_of(browser, tmp_path, script)
    assert walk.ending.outcome is Outcome.STOPPED_SAFELY
    assert walk.ending.reason.facts == {"control": "Confirm"}
    assert harm(pages) == []
    assert [each.moment for each in walk.steps[0].observed] == ["arrive", "leave"], "the last page is looked at"


# Other verbs and other names that come to the same control.
ROUNDABOUT: dict[str, tuple[str, Action]] = {
    "another name": (BUTTON, press("Go on", selector="button")),
    "closing it": (BUTTON, Dismiss(control=handle("Confirm"))),
    "ticking it": (BUTTON, Check(control=handle("Confirm"))),
    "choosing it": (
        f"<div role=group aria-label=Ways>{BUTTON}<button type=button>Later</button></div>",
        Choose(control=handle("Ways"), option={"*": "Confirm"}),
    ),
    "another button of its form": (f"{BUTTON}<button name=quick>Quick</button>", press("Quick")),
    "the form sent from elsewhere": (
        f"{BUTTON}<a href='#' onclick='document.forms[0].submit()'>Send it</a>",
        press("Send it"),
    ),
}


@pytest.mark.parametrize("what", ROUNDABOUT)
def test_no_way_round_leads_over_it(browser: Browser, pages: Pages, tmp_path: Path, what: str) -> None:
    controls, action = ROUNDABOUT[what]
    start = pages.html("/start", FORM.format(controls))
    walk = walk_of(browser, tmp_path, scenario(start, step("Confirm", action), stop_before="Confirm"))
    assert harm(pages) == []
    assert walk.ending.outcome is Outcome.STOPPED_SAFELY


def test_a_refused_control_in_the_middle_accuses_nobody(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    """A button that shares the stop control's address is held back: that is the kit's doing."""
    start = pages.html("/start", FORM.format(f"{BUTTON}<button name=draft>Save a draft</button>"))
    steps = step("Confirm", press("Save a draft")), step("Saved")
    walk = walk_of(browser, tmp_path, scenario(start, *steps, stop_before="Confirm"))
    assert walk.ending.reason.code is ReasonCode.STRATEGY_GAVE_UP
    assert harm(pages) == []


@pytest.mark.parametrize("text", ["Ada\n", "Ada\nLovelace"])
def test_a_line_break_that_is_typed_sends_nothing(browser: Browser, pages: Pages, tmp_path: Path, text: str) -> None:
    start = pages.html("/start", FORM.format(BUTTON))
    steps = step("Confirm", fill("Name", text), press("Confirm"))
    walk = walk_of(browser, tmp_path, scenario(start, steps, stop_before="Confirm"))
    assert walk.ending.outcome is Outcome.STOPPED_SAFELY
    assert harm(pages) == []


def test_a_stop_control_that_shows_late(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    controls = (
        "<button hidden>Confirm</button><span id=send onclick='document.forms[0].submit()'>Send it</span>"
        "<input type=checkbox aria-label=Agree onclick=\"this.form.querySelector('button').hidden = false\">"
    )
    start = pages.html("/start", FORM.format(controls))
    steps = step("Confirm", Check(control=handle("Agree")), press("Send it", selector="#send"))
    walk = walk_of(browser, tmp_path, scenario(start, steps, stop_before="Confirm"))
    assert harm(pages) == []
    assert walk.ending.outcome is Outcome.STOPPED_SAFELY


# --- what a page does by itself from the stop line on ---------------------------------------------------------

BY_ITSELF = """
<script>
  const ways = [
    () => document.forms[0].submit(),
    () => navigator.sendBeacon('/beacon'),
    () => fetch('/fetched', {method: 'POST', keepalive: true}).catch(() => null),
    () => { const x = new XMLHttpRequest(); x.open('PUT', '/put'); x.send('x') },
    () => window.open('/booked'),
    () => { const f = document.createElement('iframe'); f.src = '/booked'; document.body.append(f) },
  ];
  const begin = () => setInterval(() => ways.forEach(way => { try { way() } catch {} }), 40);
  const last = () => navigator.sendBeacon('/last');
  for (const event of ['pagehide', 'unload', 'visibilitychange']) addEventListener(event, last);
  document.addEventListener('visibilitychange', last);
  navigator.serviceWorker?.register('/worker.js').catch(() => null);
</script>
"""
WORKER = b"fetch('/worked', {method: 'POST'}); self.addEventListener('fetch', e => fetch('/worked', {method: 'POST'}))"


def test_nothing_leaves_a_page_that_stands_at_the_stop_line(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.answers["/worker.js"] = (200, {"Content-Type": "text/javascript"}, WORKER)
    start = pages.html("/start", FORM.format(BUTTON) + BY_ITSELF)

    def at_the_line(event: object) -> None:
        if getattr(event, "moment", "") == "leave":
            walk.page.evaluate("() => { begin() }")
            while walk.guard.refused < 20:
                walk.page.wait_for_timeout(20)

    script = scenario(start, step("Confirm", fill("Name", "Ada"), press("Confirm")), stop_before="Confirm")
    walk = begun(browser, tmp_path, script, on_event=at_the_line)
    assert walk.run().ending.outcome is Outcome.STOPPED_SAFELY
    assert harm(pages) == []


def test_a_check_reads_and_does_nothing_else(browser: Browser, pages: Pages) -> None:
    pages.answers["/worker.js"] = (200, {"Content-Type": "text/javascript"}, WORKER)
    begin = "<script>addEventListener('load', () => setTimeout(begin, 500))</script>"
    url = pages.html("/start", FORM.format(BUTTON) + BY_ITSELF + begin)
    looked = next(iter(Checker(browser, load_profile("desktop")).look([url])))
    assert looked.reason is None
    assert harm(pages) == []
