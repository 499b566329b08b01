"""What only looks like a service's doing, and accuses nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from audits.browser import Browser
from audits.check import Checker
from audits.model import Action, ActionDone, Check, Choose, Mistake, MistakeSeen, Outcome, ReasonCode, Slots, Verdict
from audits.probes.trials import TRIALS
from audits.profiles import load_profile
from tests.browser.pages import Pages, serving
from tests.browser.walks import SHORT, fill, handle, press, scenario, step, walk_of

pytestmark = pytest.mark.browser


@pytest.fixture
def pages() -> Iterator[Pages]:
    with serving() as served:
        yield served


FOR_EVER = "/*! axe v4.0.0 */ globalThis.axe = {{ get run() {{ while (document.querySelector({!r})); }} }}"


@pytest.mark.parametrize("when", ["h1", "input:not(:placeholder-shown)"])
def test_our_own_looking_hangs_nobodys_page(browser: Browser, pages: Pages, tmp_path: Path, when: str) -> None:
    """A look that never ends, when the page has come and when it is left in the middle of an action."""
    axe = tmp_path / "axe.js"
    axe.write_text(FOR_EVER.format(when), encoding="utf-8")
    pages.html("/end", "<h1>End</h1>")
    start = pages.html("/start", "<h1>You</h1><label>Name <input placeholder=Ada></label><a href=/end>Next</a>")
    script = scenario(start, step("You", fill("Name", "Ada"), press("Next")), step("End"))
    walk = walk_of(browser, tmp_path / "archive", script, patience=replace(SHORT, hang=4.0), axe=axe)
    assert walk.ending.reason.code is ReasonCode.NOT_AUDITED, walk.ending


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
        ("<div>11</div><div>12</div>", ReasonCode.EXPECTATION_NOT_MET),
        ("<div>11</div><div>12 booked</div>", ReasonCode.EXPECTATION_NOT_MET),
        ("<div>11</div><div>12</div><p>Fully booked.</p>", ReasonCode.NO_SLOT),
        ("<p>Votre nom complet et 2 documents complétés.</p>", ReasonCode.EXPECTATION_NOT_MET),
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


# --- requests behind the page ---------------------------------------------------------------------------------

COUNTED = "fetch('/count', {{method: 'POST'}}).finally(() => document.querySelector('h1').textContent = '{}')"


@pytest.mark.parametrize(
    ("said", "code"), [("Last page", ReasonCode.ARRIVAL_NOT_SEEN), ("An error occurred", ReasonCode.SERVER_ERROR)]
)
def test_a_request_that_fails_beside_a_page_that_goes_on(
    browser: Browser, pages: Pages, tmp_path: Path, said: str, code: ReasonCode
) -> None:
    """What counts visits may fail; a page that says that it failed has failed."""
    pages.html("/count", "no", 500)
    start = pages.html("/start", f'<h1>You</h1><button onclick="{COUNTED.format(said)}">Next</button>')
    walk = walk_of(browser, tmp_path, scenario(start, step("You", press("Next")), step("End")))
    assert walk.ending.reason.code is code, walk.ending


def test_a_page_that_had_arrived_is_judged_by_no_status(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    turn = "history.pushState(null, '', '/two'); document.querySelector('p').textContent = 'More'"
    start = pages.html("/start", f'<h1>You</h1><p></p><button onclick="{turn}">Next</button>', 500)
    walk = walk_of(browser, tmp_path, scenario(start, step("You", press("Next"), press("Nowhere"))))
    assert walk.ending.reason.code is ReasonCode.CONTROL_NOT_FOUND, walk.ending


# --- what the guard holds back --------------------------------------------------------------------------------

PARTLY = """<h1>Confirm</h1><form method=post action=/all><label>Kind <select name=k onchange="send('k', next)">
<option>One<option>Two</select></label><button type=button onclick="send('c', confirm)">Compute</button>
<button id=next type=button onclick="send('n', confirm)" disabled>Next</button>
<button id=confirm name=b {}>Confirm</button></form><script>
const send = (part, freed) => fetch('/all', {{method: 'POST', body: part}}).then(r => r.ok && r.status != 204
  && (freed.disabled = false));
const [next, confirm] = ['next', 'confirm'].map(id => document.getElementById(id));</script>"""


@pytest.mark.parametrize(
    ("state", "do", "code"),
    [
        ("disabled", [press("Compute")], ReasonCode.STRATEGY_GAVE_UP),
        ("", [press("Compute")], ReasonCode.STOP_LINE),
        ("disabled", [Choose(control=handle("Kind"), option={"*": "Two"})], ReasonCode.STRATEGY_GAVE_UP),
        ("", [Choose(control=handle("Kind"), option={"*": "Two"}), press("Next")], ReasonCode.STRATEGY_GAVE_UP),
        ("", [Choose(control=handle("Kind"), option={"*": "Two"}), press("Confirm")], ReasonCode.STOP_LINE),
    ],
)
def test_a_stop_control_that_our_own_guard_kept_away_is_not_reached(
    browser: Browser, pages: Pages, tmp_path: Path, state: str, do: list[Action], code: ReasonCode
) -> None:
    """Parts of the form go to the address of the whole: they are held back, and what they would free stays shut."""
    start = pages.html("/start", PARTLY.format(state))
    walk = walk_of(browser, tmp_path, scenario(start, step("Confirm", *do), stop_before="Confirm"))
    assert walk.ending.reason.code is code, walk.ending
    assert pages.got("/all") == []


def test_the_way_of_focus_into_another_window_is_kept(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    pages.html("/window", "<h1>Window</h1>")
    start = pages.html("/start", "<h1>You</h1><a href=#x>First</a><a href=/window target=_blank>Look up</a>")
    script = scenario(start, step("You", press("Look up")), step("Window"))
    walk = walk_of(browser, tmp_path, script, profile="keyboard")
    (done,) = (event for event in walk.events if isinstance(event, ActionDone))
    assert [stop.name for stop in done.focus] == ["First", "Look up"]


def test_a_long_text_that_a_page_takes_slowly_hangs_nothing(browser: Browser, pages: Pages, tmp_path: Path) -> None:
    slow = "const until = performance.now() + 30; while (performance.now() < until);"
    start = pages.html("/start", f'<h1>You</h1><label>Why <textarea oninput="{slow}"></textarea></label>')
    script = scenario(start, step("You", fill("Why", "Because. " * 20)))
    walk = walk_of(browser, tmp_path, script, patience=replace(SHORT, hang=4.0))
    assert walk.ending.reason.code is ReasonCode.GOAL_REACHED, walk.ending


IN_ADDRESS = """<h1>Your details</h1><form action=/details novalidate>
<p><label>First name <input name=first required></label></p>
<p><label>Current password <input type=password name=pw required></label></p>
<p id=said role=status></p><button>Save</button></form>"""

KEPT = """<script>document.forms[0].onsubmit = (event) => {
  event.preventDefault();
  const empty = [...document.forms[0].querySelectorAll("input")].some((each) => !each.value);
  said.textContent = empty ? "Error: enter your first name and your password." : "Your changes are saved.";
}</script>"""

REFUSED = """<script>document.forms[0].onsubmit = (event) => {
  event.preventDefault();
  document.querySelector("[name=pw]").setAttribute("aria-invalid", "true");
  said.textContent = "Error: this is not your password.";
}</script>"""


@pytest.mark.parametrize(
    ("script", "expected"),
    [("", [Verdict.FAILED]), (KEPT, []), (REFUSED, [Verdict.CANNOT_TELL])],
    ids=["sent", "kept", "refused"],
)
def test_what_a_script_keeps_is_written_into_no_address(
    browser: Browser, pages: Pages, script: str, expected: list[Verdict]
) -> None:
    trials = [each for each in TRIALS if each.section == "erred"]
    checker = Checker(browser, load_profile("desktop"), trials=trials)
    (looked,) = checker.look([pages.html("/details", IN_ADDRESS + script)])
    assert [each.verdict for each in looked.findings if each.rule == "privacy/data-in-address"] == expected


LINK = """<html lang=en><title>Appeal</title><main><h1>Appeal</h1><p style="color:#222">You may appeal within a month;
the <a href=/courts style="color:#243b5c;text-decoration:none;{}">list of courts</a> tells you where.</p></main>"""


@pytest.mark.parametrize(("mark", "accused"), [("", True), ("box-shadow:0 2px currentColor", False)])
def test_a_link_may_be_marked_by_what_axe_does_not_look_at(
    browser: Browser, pages: Pages, mark: str, accused: bool
) -> None:
    (looked,) = Checker(browser, load_profile("desktop")).look([pages.html("/", LINK.format(mark))])
    assert ("axe/link-in-text-block" in {each.rule for each in looked.findings}) == accused
