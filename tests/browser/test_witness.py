"""What nobody hears is a barrier where somebody with a mouse used it in the same run, and mere text otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from audits.archive import StoredWalk
from audits.errors import UsageError
from audits.model import Outcome, ReasonCode, Scenario
from audits.profiles import chosen
from audits.runner import Runner
from tests.browser.pages import serving
from tests.browser.walks import press, scenario, step

pytestmark = pytest.mark.browser

SCRIPT = "<script>document.querySelectorAll('td')[1].onclick = () => location = '/end'</script>"
DAY = f"<table><tr><td>14<td>15</table>{SCRIPT}"
UNUSED = "<table><tr><td>14<td>15</table><button onclick=\"location = '/end'\">Next</button>"


def run_of(folder: Path, script: Scenario, profiles: Sequence[str]) -> list[StoredWalk]:
    """The walks of one run, in the order in which they were asked for."""
    with Runner(folder) as runner:
        return [runner.walk(script, name) for name in profiles]


@pytest.mark.parametrize(
    ("profiles", "outcome", "code"),
    [
        (["desktop", "screen-reader"], Outcome.BLOCKED, ReasonCode.CONTROL_UNHEARD),
        (["screen-reader"], Outcome.DRIFTED, ReasonCode.CONTROL_NOT_FOUND),
    ],
    ids=["with a witness", "alone"],
)
def test_words_that_are_pressed(tmp_path: Path, profiles: list[str], outcome: Outcome, code: ReasonCode) -> None:
    with serving() as pages:
        start = pages.html("/", f"<h1>Choose a day</h1>{DAY}")
        pages.html("/end", "<h1>End</h1>")
        script = scenario(start, step("Choose a day", press("15")), step("End"))
        *others, heard = run_of(tmp_path, script, profiles)
    assert all(walk.ending.outcome is Outcome.COMPLETED for walk in others)
    assert (heard.ending.outcome, heard.ending.reason.code) == (outcome, code)
    if outcome is not Outcome.BLOCKED:
        return
    assert heard.ending.reason.facts["witness"] == others[0].id
    assert heard.judgement is not None
    (named,) = [each for each in heard.judgement.findings if each.rule == "walk/control-unheard"]
    used = others[0].steps[0].actions[0].located
    assert used is not None
    assert (named.target.name, named.target.selector) == ("15", used.selector)
    assert named.target.box is not None and named.target.box.width > 0, "its place"
    assert any(each.screenshot for each in heard.steps[0].observed), "and its picture"


@pytest.mark.whole
def test_words_that_the_desktop_walk_did_not_use_either(tmp_path: Path) -> None:
    """That walk got stuck on the same words: it is no witness that they are a control."""
    with serving() as pages:
        script = scenario(pages.html("/", f"<h1>Choose a day</h1>{UNUSED}"), step("Choose a day", press("15")))
        desktop, heard = run_of(tmp_path, script, ["desktop", "screen-reader"])
    assert desktop.ending.outcome is heard.ending.outcome is Outcome.DRIFTED


def test_the_witness_comes_first() -> None:
    assert chosen(["screen-reader", "phone", "desktop", "phone"]) == ["desktop", "screen-reader", "phone"]
    with pytest.raises(UsageError):
        chosen(["desktop", "speech"])
