"""Errors made on purpose: what services do with them, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from audits.archive import StoredWalk
from audits.browser import Browser
from audits.model import ActionDone, Check, Choose, Fill, Mistake, MistakeSeen, Outcome, ReasonCode
from tests.browser.hands import named
from tests.browser.pages import Pages, serving
from tests.browser.walks import fill, press, scenario, step, walk_of

pytestmark = pytest.mark.browser

TYPED = "Quelqu'une-Typed"


@pytest.fixture
def served() -> Iterator[Pages]:
    with serving() as pages:
        yield pages


def choose(name: str, option: str) -> Choose:
    return Choose(control=named(name), option={"*": option})


ERRING = Mistake(leave_empty=(named("Town"),), press=named("Next"))
LATER: tuple[Fill | Choose | Check, ...] = (fill("Name", TYPED), fill("Town", "Ghent"))


def form(body: str, action: str = "/sent") -> str:
    return f"<h1>Details</h1><form action={action} method=post>{body}<button>Next</button></form>"


FIELDS = "<label>Name <input id=name></label><br><label>Town <input id=town></label>"


def walked(browser: Browser, folder: Path, url: str, *do: Any, stop_before: str | None = None) -> StoredWalk:
    return walk_of(browser, folder, scenario(url, step("Details", *do), stop_before=stop_before))


def mistake_of(stored: StoredWalk) -> MistakeSeen:
    seen = next(action.seen for each in stored.steps for action in each.actions if isinstance(action.seen, MistakeSeen))
    assert isinstance(seen, MistakeSeen)
    return seen


def field_of(seen: MistakeSeen, name: str) -> Any:
    return next(each for each in seen.fields if each.name == name)


def written(stored: StoredWalk) -> str:
    """What the walk wrote down, but for the script that it was given."""
    return (stored.folder / "walk.jsonl").read_text(encoding="utf-8").partition("\n")[2]


def answering(*bodies: str) -> Callable[[], tuple[int, dict[str, str], bytes]]:
    """Pages one after the other, the last one again and again."""
    waiting = list(bodies)

    def answer() -> tuple[int, dict[str, str], bytes]:
        body = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        page = f"<!doctype html><html lang=en><title>Test</title><main>{body}</main>"
        return 200, {"Content-Type": "text/html; charset=utf-8"}, page.encode()

    return answer


KEPT = FIELDS.replace("id=name", f'id=name value="{TYPED}"')
TOP = "<div role=alert><p>Something is missing</p></div>"
LINKED = "<ul class=summary><li><a href='#town'>Town is required</a></ul>"
TIED = KEPT.replace("id=town", "id=town aria-invalid=true aria-describedby=e") + "<p id=e>Give a town</p>"
NEAR = KEPT + "<p>Give a town</p>"
SAID = {"marked_invalid": False, "described": False, "message_near": False, "linked": False}


@pytest.mark.parametrize(
    ("after", "kept", "messages", "told"),
    [
        (form(KEPT), True, (), {}),
        (TOP + "<div style='height:300px'></div>" + form(KEPT), True, ("Something is missing",), {}),
        (LINKED + "<div style='height:300px'></div>" + form(KEPT), True, ("Town is required",), {"linked": True}),
        (form(TIED), True, ("Give a town",), {"marked_invalid": True, "described": True, "message_near": True}),
        (form(NEAR), True, ("Give a town",), {"message_near": True}),
        (form(FIELDS), False, (), {}),
    ],
    ids=["silent", "top", "linked", "tied", "near", "lost"],
)
def test_a_service_that_refuses(
    browser: Browser,
    served: Pages,
    tmp_path: Path,
    after: str,
    kept: bool,
    messages: tuple[str, ...],
    told: dict[str, bool],
) -> None:
    url = served.html("/", form(FIELDS))
    served.answers["/sent"] = answering(after, "<h1>Thanks</h1>")
    stored = walked(browser, tmp_path, url, ERRING, *LATER, press("Next"))
    seen = mistake_of(stored)
    assert (seen.accepted, seen.native, seen.messages) == (False, False, messages)
    assert seen.announced is ("role=alert" in after)
    name, town = field_of(seen, "Name"), field_of(seen, "Town")
    assert (name.left_empty, town.left_empty) == (False, True)
    assert (name.kept, name.empty, town.kept, town.empty) == (kept, not kept, None, True)
    assert {key: getattr(town, key) for key in SAID} == {**SAID, **told}
    # The rest of the step goes on where the refused form stands.
    assert stored.ending.outcome is Outcome.COMPLETED
    assert served.got("/sent") == ["POST", "POST"]
    assert TYPED not in written(stored)


def test_a_service_that_accepts_is_written_down_and_the_step_opened_again(
    browser: Browser, served: Pages, tmp_path: Path
) -> None:
    url = served.html("/", form(FIELDS))
    served.html("/sent", "<h1>Thanks</h1>")
    stored = walk_of(browser, tmp_path, scenario(url, step("Details", ERRING, *LATER, press("Next")), step("Thanks")))
    assert mistake_of(stored) == MistakeSeen(accepted=True)
    assert stored.ending.outcome is Outcome.COMPLETED
    assert served.got("/sent") == ["POST", "POST"]


def test_a_page_that_accepts_without_another_page_is_opened_again(
    browser: Browser, served: Pages, tmp_path: Path
) -> None:
    page = """<h1>Details</h1><form>FIELDS<button type=button onclick="setTimeout(() => document.querySelector('main')
    .innerHTML = '<h1>Thanks</h1>', 300)">Next</button></form>""".replace("FIELDS", FIELDS)
    stored = walked(browser, tmp_path, served.html("/", page), ERRING, *LATER)
    assert mistake_of(stored) == MistakeSeen(accepted=True)
    assert stored.ending.outcome is Outcome.COMPLETED


def test_a_server_that_breaks_has_not_accepted(browser: Browser, served: Pages, tmp_path: Path) -> None:
    url = served.html("/", form(FIELDS))
    served.html("/sent", "<h1>Internal error</h1>", status=500)
    stored = walked(browser, tmp_path, url, ERRING, *LATER)
    assert (stored.ending.outcome, stored.ending.reason.code) == (Outcome.SERVICE_FAILED, ReasonCode.SERVER_ERROR)


def test_a_page_that_answers_by_itself_is_waited_for(browser: Browser, served: Pages, tmp_path: Path) -> None:
    page = """<h1>Details</h1>FIELDS<div aria-live=polite id=live></div>
    <button onclick="setTimeout(() => { live.textContent = 'Give a town'; town.ariaInvalid = true }, 500)">Next</button>
    """.replace("FIELDS", FIELDS)
    seen = mistake_of(walked(browser, tmp_path, served.html("/", page), ERRING, *LATER))
    assert (seen.accepted, seen.announced, seen.messages) == (False, True, ("Give a town",))
    assert field_of(seen, "Name").kept
    assert field_of(seen, "Town").marked_invalid


def test_a_message_in_a_shadow_root_is_read(browser: Browser, served: Pages, tmp_path: Path) -> None:
    page = """<h1>Details</h1>FIELDS<x-note></x-note><button onclick="note.textContent = 'Give a town'">Next</button>
    <script>customElements.define('x-note', class extends HTMLElement { connectedCallback() {
      window.note = this.attachShadow({mode: 'open'}).appendChild(document.createElement('p')) } })</script>
    """.replace("FIELDS", FIELDS)
    seen = mistake_of(walked(browser, tmp_path, served.html("/", page), ERRING, *LATER))
    assert (seen.accepted, seen.messages) == (False, ("Give a town",))


@pytest.mark.parametrize("last", ["Name", "Town"])
def test_the_browsers_own_validation(browser: Browser, served: Pages, tmp_path: Path, last: str) -> None:
    """The empty field is focused; where it had focus already, nothing of the page changes at all."""
    fields = FIELDS.replace("id=town", "id=town required" + (" autofocus" if last == "Town" else ""))
    url = served.html("/", form(fields))
    later = LATER if last == "Name" else (fill("Town", "Ghent"),)
    seen = mistake_of(walked(browser, tmp_path, url, ERRING, *later))
    assert (seen.accepted, seen.native, seen.messages) == (False, True, ())
    assert served.got("/sent") == []


def test_a_message_of_the_pages_own_is_not_the_browsers(browser: Browser, served: Pages, tmp_path: Path) -> None:
    page = """<h1>Details</h1><form>FIELDS<button type=button onclick="town.focus();
    e.textContent = 'Give a town'">Next</button><p id=e></p></form>""".replace(
        "FIELDS", FIELDS.replace("id=town", "id=town required")
    )
    seen = mistake_of(walked(browser, tmp_path, served.html("/", page), ERRING, *LATER))
    assert (seen.native, seen.messages) == (False, ("Give a town",))


def test_every_kind_of_control_is_compared(browser: Browser, served: Pages, tmp_path: Path) -> None:
    fields = """<label>Town <input id=town></label>
    <label>Country <select><option value="">-<option SEL>Belgium<option>France</select></label>
    <fieldset><legend>How</legend><label><input type=radio name=h CHK>Mail</label><label><input type=radio name=h>Desk
    </label></fieldset><label><input type=checkbox CHK>I agree</label><label>Secret <input type=password></label>
    <label>Born <input type=date></label>"""
    url = served.html("/", form(fields.replace("SEL", "").replace("CHK", "")))
    lost = fields.replace("SEL", "").replace("CHK", "checked")
    served.answers["/sent"] = answering(form(lost))
    later = (
        choose("Country", "Belgium"),
        choose("How", "Mail"),
        Check(control=named("I agree")),
        fill("Secret", "p4ssw0rd-typed"),
        fill("Born", "1990-05-12"),
    )
    stored = walked(browser, tmp_path, url, ERRING, *later)
    seen = mistake_of(stored)
    assert [(each.name, each.kept, each.empty) for each in seen.fields] == [
        ("Country", False, True),
        ("How", True, False),
        ("I agree", True, False),
        ("Secret", None, None),
        ("Born", False, True),
        ("Town", None, True),
    ]
    assert "p4ssw0rd" not in written(stored)


def test_what_the_service_filled_by_itself_is_emptied(browser: Browser, served: Pages, tmp_path: Path) -> None:
    url = served.html("/", form(FIELDS.replace("id=town", "id=town name=town value=Ghent")))
    served.answers["/sent"] = answering(TOP + form(FIELDS))
    seen = mistake_of(walked(browser, tmp_path, url, ERRING, *LATER))
    assert not seen.accepted
    assert field_of(seen, "Town").empty


def test_of_two_names_the_closest_is_left_empty(browser: Browser, served: Pages, tmp_path: Path) -> None:
    fields = "<label>Town <input></label><label>Town of birth <input value=''></label>"
    url = served.html("/", form(fields))
    served.answers["/sent"] = answering(TOP + form(fields))
    seen = mistake_of(walked(browser, tmp_path, url, ERRING, fill("Town", "Ghent"), fill("Town of birth", "Mons")))
    assert [(each.name, each.left_empty) for each in seen.fields] == [("Town", True), ("Town of birth", False)]


def test_a_mistake_in_a_field_that_is_not_there_is_drift(browser: Browser, served: Pages, tmp_path: Path) -> None:
    url = served.html("/", form("<label>Name <input></label>"))
    stored = walked(browser, tmp_path, url, ERRING, fill("Name", TYPED))
    assert stored.ending.reason.code is ReasonCode.CONTROL_NOT_FOUND
    assert served.got("/sent") == []


def test_the_stop_control_is_never_pressed(browser: Browser, served: Pages, tmp_path: Path) -> None:
    url = served.html("/", form(FIELDS))
    stored = walked(browser, tmp_path, url, ERRING, *LATER, stop_before="Next")
    made = next(a for each in stored.steps for a in each.actions if isinstance(a, ActionDone) and a.verb == "mistake")
    assert (made.done, made.seen) == (False, None)
    assert served.got("/sent") == []
