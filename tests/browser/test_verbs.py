"""Each verb of the notation, in real walks: what it does to the page, and what is written down of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from audits.archive import StoredWalk
from audits.browser import Browser
from audits.model import (
    Back,
    Check,
    ChoiceSeen,
    Choose,
    Dismiss,
    Expect,
    ExpectChoice,
    ExpectSeen,
    Fill,
    FillSeen,
    Look,
    Moment,
    Open,
    Outcome,
    Press,
    ReasonCode,
    Rung,
    Stop,
    Upload,
)
from tests.browser.hands import named
from tests.browser.pages import Pages, serving
from tests.browser.walks import fill, press, scenario, step, walk_of

pytestmark = pytest.mark.browser


@pytest.fixture
def served() -> Iterator[Pages]:
    with serving() as pages:
        pages.html("/end", "<h1>End</h1>")
        yield pages


def walked(browser: Browser, folder: Path, url: str, *do: Any) -> StoredWalk:
    return walk_of(browser, folder, scenario(url, step("Start", *do)))


def seen_by(stored: StoredWalk, verb: str) -> Any:
    return next(action.seen for action in stored.steps[0].actions if action.verb == verb)


def options(name: str, *wanted: str) -> ExpectChoice:
    return ExpectChoice(control=named(name), options=tuple({"*": each} for each in wanted))


FORM = """<h1>Start</h1><form action=/end><label>Name <input name=name></label>
<label>Born <input type=date name=born></label><label>Country <select name=country><option>-<option>Belgium</select>
</label><label><input type=checkbox name=ok> I agree</label><label>Paper <input type=file name=paper></label>
<p>Town <input name=town></p><button>Next</button></form>"""


def test_a_form_is_filled_and_every_action_says_how_its_control_was_found(
    browser: Browser, served: Pages, tmp_path: Path
) -> None:
    url = served.html("/", FORM)
    do = (
        Fill(control=named("Name"), value="{person.family_name}\n"),
        fill("Born", "1990-05-12"),
        Choose(control=named("Country"), option={"*": "Belgium"}),
        Check(control=named("I agree")),
        Upload(control=named("Paper"), file="sample.pdf"),
        fill("Town", "Ghent"),
        press("Next"),
    )
    stored = walk_of(browser, tmp_path, scenario(url, step("Start", *do), step("End")))
    assert stored.ending.outcome is Outcome.COMPLETED
    actions = stored.steps[0].actions
    assert [action.verb for action in actions] == ["fill", "fill", "choose", "check", "upload", "fill", "press"]
    assert all(action.done and action.located and action.located.box for action in actions)
    assert [action.located.rung for action in actions if action.located] == [Rung.NAME] * 5 + [Rung.BESIDE, Rung.NAME]
    typed = [action.seen for action in actions if isinstance(action.seen, FillSeen)]
    assert [(each.source, each.was_empty) for each in typed] == [
        ("person.family_name", True),
        ("typed", True),
        ("typed", True),
    ]
    assert set(typed[1].parts) == {"day", "month", "year"}
    sent = next(path for method, path in served.requests if path.startswith("/end?"))
    assert "born=1990-05-12" in sent
    assert "country=Belgium&ok=on&paper=sample.pdf&town=Ghent" in sent


def test_handles_are_given_per_language(browser: Browser, served: Pages, tmp_path: Path) -> None:
    url = served.html(
        "/",
        "<h1>Start</h1><label>Naam <input id=it></label><script>it.onchange = () => document.title = it.value</script>",
    )
    asked = Fill(control=named("Nom").model_copy(update={"name": {"fr": "Nom", "nl": "Naam"}}), value="Zoé")
    script = scenario(url, step("Start", asked, Press(control=named("Missing"))))
    for languages, code in ((("nl",), None), (("fr",), "Nom")):
        stored = walk_of(browser, tmp_path / languages[0], script.model_copy(update={"languages": languages}))
        assert stored.ending.reason.facts["control"] == (code or "Missing")


# --- expecting ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "expected",
    [
        {"heading": named("Late news")},
        {"text": named("it came by itself")},
        {"control": named("Twice")},
        {"url": "/start"},
        {"heading": named("Start"), "text": named("It came")},
    ],
    ids=["heading", "text", "several", "url", "two"],
)
def test_what_is_expected_may_come_late(
    browser: Browser, served: Pages, tmp_path: Path, expected: dict[str, Any]
) -> None:
    url = served.html(
        "/start",
        """<h1>Start</h1><script>setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend',
        '<h2>Late news</h2><p>It came by itself</p><button>Twice</button><button>Twice</button>'), 600)</script>""",
    )
    stored = walked(browser, tmp_path, url, Expect(**expected))
    assert stored.ending.outcome is Outcome.COMPLETED
    assert seen_by(stored, "expect") == ExpectSeen(what="present", met=True)


def test_what_is_expected_and_does_not_come_is_drift(browser: Browser, served: Pages, tmp_path: Path) -> None:
    stored = walked(browser, tmp_path, served.html("/", "<h1>Start</h1>"), Expect(text=named("Good news")))
    assert (stored.ending.outcome, stored.ending.reason.code) == (Outcome.DRIFTED, ReasonCode.EXPECTATION_NOT_MET)
    assert stored.ending.reason.facts == {"expected": "Good news"}


@pytest.mark.parametrize(
    ("control", "met"),
    [
        ("<label>National number <input></label>", True),
        ("<label>National number <input required></label>", False),
        ("<label>National number <input aria-required=true></label>", False),
        ("<p>Nothing is asked</p>", True),
    ],
)
def test_whether_a_field_may_stay_empty(
    browser: Browser, served: Pages, tmp_path: Path, control: str, met: bool
) -> None:
    url = served.html("/", f"<h1>Start</h1>{control}")
    stored = walked(browser, tmp_path, url, Expect(optional=named("National number")))
    assert stored.ending.outcome is Outcome.COMPLETED
    assert seen_by(stored, "expect").met is met


SEARCHED = """<label>Purpose <input id=it role=combobox aria-expanded=false aria-controls=lb></label>
<ul id=lb role=listbox></ul><script>it.oninput = () => setTimeout(() => { lb.innerHTML =
['Study', 'Family'].filter(o => it.value && o.startsWith(it.value)).map(o => '<li role=option>' + o).join('') }, 200)
</script>"""


@pytest.mark.parametrize(
    ("control", "offered"),
    [
        ("<label>Purpose <select><option value=''>-<option>Study<option>Family reunification</select></label>", 2),
        (
            "<fieldset><legend>Purpose</legend><label><input type=radio name=p>Study</label>"
            "<label><input type=radio name=p>Family</label></fieldset>",
            2,
        ),
        ("<ul role=listbox aria-label=Purpose><li role=option>Study<li role=option>Family</ul>", 2),
        (SEARCHED, 2),
    ],
    ids=["select", "radios", "listbox", "searched"],
)
def test_a_choice_that_is_missing_is_written_down_and_the_walk_goes_on(
    browser: Browser, served: Pages, tmp_path: Path, control: str, offered: int
) -> None:
    url = served.html("/", f"<h1>Start</h1>{control}")
    stored = walked(browser, tmp_path, url, options("Purpose", "Study", "Family", "Humanitarian"))
    assert stored.ending.outcome is Outcome.COMPLETED
    seen = seen_by(stored, "expect_choice")
    assert isinstance(seen, ChoiceSeen)
    assert (len(seen.offered), seen.missing) == (offered, ("Humanitarian",))


# --- pressing -------------------------------------------------------------------------------------------------


def test_what_cannot_be_used_blocks_the_walk_after_a_second_attempt(
    browser: Browser, served: Pages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("audits.acting.TRY_MS", 500.0)
    url = served.html("/", "<h1>Start</h1><button>Next</button><div style='position:fixed;inset:0'></div>")
    stored = walked(browser, tmp_path, url, press("Next"))
    assert (stored.ending.outcome, stored.ending.reason.code) == (Outcome.BLOCKED, ReasonCode.CONTROL_UNUSABLE)
    last = stored.steps[0].actions[-1]
    assert last.located is not None and last.located.name == "Next"


def test_two_of_one_name_are_told_apart_by_their_place_or_not_at_all(
    browser: Browser, served: Pages, tmp_path: Path
) -> None:
    url = served.html(
        "/",
        "<h1>Start</h1><table><tr><th>Passport<td><a href=/no>Choose</a>"
        "<tr><th>Card<td><a href=/end>Choose</a></table>",
    )
    stored = walked(browser, tmp_path, url, press("Choose"))
    assert (stored.ending.outcome, stored.ending.reason.code) == (Outcome.DRIFTED, ReasonCode.CONTROL_AMBIGUOUS)
    told = Press(control=named("Choose", within="Card"))
    assert walked(browser, tmp_path, url, told).ending.outcome is Outcome.COMPLETED
    assert served.got("/end") == ["GET"] and served.got("/no") == []


def test_text_that_nothing_shows_to_be_a_control_is_drift_and_no_dead_control(
    browser: Browser, served: Pages, tmp_path: Path
) -> None:
    url = served.html("/", "<h1>Start</h1><p>Confirm</p>")
    stored = walked(browser, tmp_path, url, press("Confirm"))
    assert (stored.ending.outcome, stored.ending.reason.code) == (Outcome.DRIFTED, ReasonCode.CONTROL_NOT_FOUND)


# --- getting about --------------------------------------------------------------------------------------------


def test_what_lies_over_the_page_is_dismissed_when_it_is_there(browser: Browser, served: Pages, tmp_path: Path) -> None:
    veil = """<div id=veil style='position:fixed;inset:0;background:#fff'>
    <button onclick='veil.remove()'>Accept</button></div>"""
    for folder, over in (("with", veil), ("without", "")):
        url = served.html("/", f"<h1>Start</h1><a href=/end>Next</a>{over}")
        do = (Dismiss(control=named("Accept")), press("Next"))
        stored = walk_of(browser, tmp_path / folder, scenario(url, step("Start", *do), step("End")))
        assert stored.ending.outcome is Outcome.COMPLETED
        assert (stored.steps[0].actions[0].located is not None) is bool(over)


def test_open_back_and_look(browser: Browser, served: Pages, tmp_path: Path) -> None:
    url = served.html("/", "<h1>Start</h1>")
    other = served.html("/other", "<h1>Other</h1>")
    do = (Open(url=other), Expect(heading=named("Other")), Look(), Back(), Expect(heading=named("Start")), Look())
    stored = walked(browser, tmp_path, url, *do)
    assert stored.ending.outcome is Outcome.COMPLETED
    looked = [each for each in stored.steps[0].observed if each.moment is Moment.LOOK]
    assert [each.url for each in looked] == [other, url]
    # A state that was observed before is not observed again.
    assert (looked[0].same_as, looked[1].same_as is not None) == (None, True)


def test_stop_ends_the_walk_on_purpose(browser: Browser, served: Pages, tmp_path: Path) -> None:
    url = served.html("/", "<h1>Start</h1><a href=/end>Next</a>")
    stored = walked(browser, tmp_path, url, Stop(why="far enough"), press("Next"))
    assert (stored.ending.outcome, stored.ending.reason.code) == (Outcome.STOPPED_SAFELY, ReasonCode.STOP_ASKED)
    assert stored.ending.reason.facts == {"why": "far enough"}
    assert served.got("/end") == []
