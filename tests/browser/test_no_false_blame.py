"""What only looks like a service's doing, and accuses nobody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from audits.browser import Browser
from audits.model import Action, Check, Choose, Mistake, MistakeSeen, Outcome, ReasonCode, Slots
from tests.browser.pages import Pages, serving
from tests.browser.walks import fill, handle, press, scenario, step, walk_of

pytestmark = pytest.mark.browser


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


BOTH = """<h1>Confirm</h1><form method=post action=/first><label>Name <input></label><button>Confirm</button></form>
<form action=/second><button>Confirm</button></form><button onclick="document.forms[{}].submit()">Send</button>"""


@pytest.mark.parametrize("form", [0, 1])
def test_each_of_two_stop_controls_is_guarded(browser: Browser, pages: Pages, tmp_path: Path, form: int) -> None:
    start = pages.html("/start", BOTH.format(form))
    script = scenario(start, step("Confirm", press("Send")), stop_before="Confirm")
    walk = walk_of(browser, tmp_path, script)
    assert walk.ending.outcome is Outcome.STOPPED_SAFELY
    assert pages.got("/first") == [] and pages.got("/second") == []


@pytest.mark.parametrize(
    ("calendar", "code"),
    [
        ("<p>Nothing that anybody could read.</p>", ReasonCode.EXPECTATION_NOT_MET),
        ("<p>No appointment is left until June.</p>", ReasonCode.NO_SLOT),
        ("<button disabled>9:00 booked</button>", ReasonCode.NO_SLOT),
    ],
)
def test_a_calendar_that_cannot_be_read_is_not_full(
    browser: Browser, pages: Pages, tmp_path: Path, calendar: str, code: ReasonCode
) -> None:
    start = pages.html("/start", f"<h1>Date</h1><section aria-label=Calendar>{calendar}</section>")
    look = Slots(inside=handle("Calendar"), min_offered=1)
    assert walk_of(browser, tmp_path, scenario(start, step("Date", look))).ending.reason.code is code


FORM = """<h1>You</h1>
<form action={}><label>Name <input name=n></label><label>City <input name=c></label><button>Next</button></form>"""


def mistake(walked: object) -> MistakeSeen:
    seen = next(event.seen for event in walked.events if event.event == "action_done" and event.verb == "mistake")  # type: ignore[attr-defined]
    assert isinstance(seen, MistakeSeen)
    return seen


def err_then(*then: Action) -> tuple[Action, ...]:
    leave = Mistake(leave_empty=(handle("Name"),), press=handle("Next"))
    return (leave, fill("Name", "Ada"), fill("City", "Ghent"), *then)


def test_another_page_with_the_same_names_is_no_refusal(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/witness", FORM.format("/end").replace("You", "Your witness"))
    start = pages.html("/start", FORM.format("/witness"))
    assert mistake(walk_of(browser, tmp_path, scenario(start, step("You", *err_then())))).accepted


def test_a_ticking_clock_is_no_message(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    ticks = "let s = 0; setInterval(() => { c.textContent = `Now 9:00:0${++s}` }, 150)"
    clock = f"<p id=c>Now 9:00:00</p><script>{ticks}</script>"
    held = FORM.format("/start").replace("name=n", "name=n required")
    seen = mistake(walk_of(browser, tmp_path, scenario(pages.html("/start", held + clock), step("You", *err_then()))))
    assert not seen.accepted and seen.messages == ()


CONTROLS = {
    "a button that waits for the form": (
        "<form><label>Name <input required></label><label>City <input></label><button disabled>Next</button></form>",
        press("Next"),
        ReasonCode.INPUT_REFUSED,
    ),
    "a button that nothing frees": ("<button disabled>Next</button>", press("Next"), ReasonCode.CONTROL_UNUSABLE),
    "a date that is picked": (
        "<label>Date <input readonly></label><button>Pick</button>",
        fill("Date", "2030-01-02"),
        ReasonCode.STRATEGY_GAVE_UP,
    ),
    "a name that the service filled in": (
        "<label>Name <input readonly value=Ada></label>",
        fill("Name", "Grace"),
        ReasonCode.EXPECTATION_NOT_MET,
    ),
    "figures alone": (
        "<label>Code <input oninput=\"this.value = this.value.replace(/\\D/g, '')\"></label>",
        fill("Code", "abc"),
        ReasonCode.INPUT_REFUSED,
    ),
    "nothing at all": (
        "<label>Code <input onkeydown='return false'></label>",
        fill("Code", "abc"),
        ReasonCode.CONTROL_UNUSABLE,
    ),
}


@pytest.mark.parametrize("what", CONTROLS)
def test_what_a_control_does_not_take(browser: Browser, pages: Pages, tmp_path: Path, what: str) -> None:
    body, action, code = CONTROLS[what]
    walk = walk_of(browser, tmp_path, scenario(pages.html("/start", f"<h1>You</h1>{body}"), step("You", action)))
    assert walk.ending.reason.code is code, walk.ending


def test_a_page_that_breaks_the_language_is_walked(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    spoil = "<script>Array.prototype.map = () => { throw Error('no') }; Element.prototype.closest = () => null</script>"
    body = "<label>Kind <select><option>One<option>Two</select></label><label><input type=checkbox> Yes</label>"
    do = (Choose(control=handle("Kind"), option={"*": "Two"}), Check(control=handle("Yes")))
    walk = walk_of(browser, tmp_path, scenario(pages.html("/start", f"{spoil}<h1>You</h1>{body}"), step("You", *do)))
    assert walk.ending.reason.code is ReasonCode.GOAL_REACHED, walk.ending
